"""The private copy of Debian's Ren'Py: what is refused, what is kept, what counts."""

from __future__ import annotations

import collections
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from engine_getter.server import Silent
from house.console import Trouble
from house.engine import debian, model, shelf, sources, start

SCRIPT = """\
        version = int(time.time())
                s.name = (fn, version, self.serial)
    def static_transforms(self, stmts):
        pickle = 0
                pickle_data_after_static_transforms = dumps((data, stmts))
"""
SOURCE = sources.DebianSource("8.3.4", "trixie", "main", 1, ("renpy",))


@pytest.fixture
def packages(tmp_path: Path) -> list[Path]:
    """Two packages as Debian's: Ren'Py's files, and Python with a little of everything that is stripped."""
    if shutil.which("dpkg-deb") is None:
        pytest.skip("this machine has no dpkg-deb")
    renpy = {
        "usr/share/games/renpy/renpy.py": '    renpy_base = "/usr/share/games/renpy"\n',
        "usr/share/games/renpy/renpy/script.py": SCRIPT,
        "usr/share/games/renpy/renpy/common/00start.rpy": "",
        "usr/share/doc/renpy/copyright": "theirs",
        "usr/share/doc/renpy/changelog.gz": "long",
    }
    python = {
        "usr/lib/python3.13/os.py": "",
        "usr/share/locale/cy/x.mo": "",
        "usr/share/man/man1/x.1": "",
        "usr/bin/su": "",
    }
    return [package(tmp_path, "renpy", renpy), package(tmp_path, "python3", python)]


def package(folder: Path, name: str, files: dict[str, str]) -> Path:
    tree = folder / f"tree-{name}"
    (tree / "DEBIAN").mkdir(parents=True)
    (tree / "DEBIAN" / "control").write_text(
        f"Package: {name}\nVersion: 1\nArchitecture: all\nMaintainer: us <us@example>\nDescription: x\n"
    )
    for path, text in files.items():
        (tree / path).parent.mkdir(parents=True, exist_ok=True)
        (tree / path).write_text(text)
        if path == "usr/bin/su":
            (tree / path).chmod(0o4755)
    (folder / "packages").mkdir(exist_ok=True)
    target = folder / "packages" / f"{name}.deb"
    subprocess.run(["dpkg-deb", "--build", "-Znone", str(tree), str(target)], check=True, capture_output=True)
    return target


@pytest.fixture
def quick(cache: Path, packages: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """The packages are at hand, and what is made of them is taken to start."""

    def fetch(folder: Path, source: sources.DebianSource, patience: float) -> list[Path]:
        folder.mkdir()
        return [Path(shutil.copy(path, folder)) for path in packages]

    monkeypatch.setattr(debian, "_fetch", fetch)
    monkeypatch.setattr(debian, "_compile", lambda making, engine: None)
    monkeypatch.setattr(model, "stated_version", lambda engine: "8.3.4.1")


@pytest.mark.usefixtures("quick")
def test_the_copy_is_unpacked_stripped_changed_and_given_its_start_files(cache: Path) -> None:
    engine = debian.get_debian(SOURCE)
    folder = debian.folder_of(SOURCE)
    assert (engine.kind, engine.version) == ("debian", "8.3.4.1")
    assert engine.base == folder / "usr/share/games/renpy"
    assert engine.command("x") == [str(folder / "python"), str(engine.base / "renpy.py"), "x"]
    assert "keep_rpyc" in (engine.base / "renpy/script.py").read_text()
    assert "/usr/share/games" not in (engine.base / "renpy.py").read_text()
    assert (folder / "usr/share/doc/renpy/copyright").read_text() == "theirs"
    assert not (folder / "usr/share/doc/renpy/changelog.gz").exists()
    assert not (folder / "usr/share/locale").exists()
    assert not (folder / "usr/share/man").exists()
    assert not (folder / "apt").exists()
    assert (folder / "usr/bin/su").stat().st_mode & 0o7777 == 0o755
    assert os.access(folder / "python", os.X_OK)
    # The folder was renamed after it was made: nothing in it may say where it was.
    for path in folder.rglob("*"):
        assert not path.is_file() or b".making-" not in path.read_bytes(), path
    assert debian.get_debian(SOURCE) == engine


@pytest.mark.usefixtures("quick")
def test_a_patch_that_no_longer_fits_leaves_nothing(cache: Path, tmp_path: Path) -> None:
    files = {
        "usr/share/games/renpy/renpy.py": '    renpy_base = "/usr/share/games/renpy"\n',
        "usr/share/games/renpy/renpy/script.py": "new\n",
    }
    shutil.rmtree(tmp_path / "tree-renpy")
    package(tmp_path, "renpy", files)
    with pytest.raises(Trouble, match=r"The patch no longer fits: renpy/script\.py"):
        debian.get_debian(SOURCE)
    assert debian.got(SOURCE, "") is None
    assert [path.name for path in (cache / "engines").iterdir() if path.is_dir()] == []


@pytest.mark.usefixtures("quick")
def test_another_version_is_said_and_not_kept(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model, "stated_version", lambda engine: "8.4.0.1")
    with pytest.raises(Trouble, match=r"holds Ren'Py 8\.4\.0\.1, and 8\.3\.4 is expected"):
        debian.get_debian(SOURCE)
    assert [path.name for path in (cache / "engines").iterdir() if path.is_dir()] == []


@pytest.mark.usefixtures("quick")
def test_a_damaged_package_is_said_and_nothing_kept(cache: Path, packages: list[Path]) -> None:
    packages[1].write_bytes(packages[1].read_bytes()[:200])
    with pytest.raises(Trouble, match=r"python3\.deb cannot be unpacked"):
        debian.get_debian(SOURCE)
    assert [path.name for path in (cache / "engines").iterdir() if path.is_dir()] == []


@pytest.mark.usefixtures("quick")
def test_too_little_disk_is_said_before_anything_is_fetched(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = collections.namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10, 10, 900_000))
    monkeypatch.setattr(debian, "_fetch", lambda *_: pytest.fail("fetched all the same"))
    with pytest.raises(Trouble, match="needs 1 MB of free disk"):
        debian.get_debian(SOURCE)


@pytest.mark.parametrize(("system", "machine"), [("linux", "aarch64"), ("darwin", "x86_64"), ("win32", "AMD64")])
def test_another_machine_is_said(cache: Path, system: str, machine: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(platform, "machine", lambda: machine)
    with pytest.raises(Trouble, match=f"this is {system} on {machine.lower()}") as trouble:
        debian.check_machine(cache)
    assert "RENPY_SDK" in trouble.value.todo


def test_a_machine_without_apt_is_said(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")
    monkeypatch.setattr(shutil, "which", lambda tool: None)
    with pytest.raises(Trouble, match="made with apt-get, and this machine has none"):
        debian.get_debian(SOURCE)
    assert not cache.exists()


def test_a_mirror_that_never_answers_leaves_nothing(
    cache: Path, silent: Silent, monkeypatch: pytest.MonkeyPatch
) -> None:
    if shutil.which("apt-get") is None:
        pytest.skip("this machine has no apt")
    monkeypatch.setattr(debian.PrivateApt, "machine_mirrors", lambda self: [silent.address + "debian"], raising=True)
    with pytest.raises(Trouble, match=r"does not answer|cannot be had"):
        debian.get_debian(SOURCE, patience=1.0)
    assert [path.name for path in (cache / "engines").iterdir() if path.is_dir()] == []


def test_a_changed_recipe_or_source_makes_another_copy(
    cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = debian.folder_of(SOURCE)
    assert first.parent == shelf.shelf() == cache / "engines"
    assert first.name.startswith("debian-8.3.4-")
    more = sources.DebianSource("8.3.4", "trixie", "main", 1, ("renpy", "python3-six"))
    recipe = tmp_path / "recipe"
    recipe.mkdir()
    for name in debian.RECIPE:
        shutil.copy(Path(debian.__file__).with_name(name), recipe)
    monkeypatch.setattr(debian, "__file__", str(recipe / "debian.py"))
    assert debian.folder_of(SOURCE) == first
    with (recipe / "patch.py").open("a") as out:
        out.write("# changed\n")
    assert len({first, debian.folder_of(SOURCE), debian.folder_of(more)}) == 3


def test_the_start_script_finds_its_place_wherever_it_lies(tmp_path: Path) -> None:
    """In a folder with a space in its name, and through a shell without our variables."""
    folder = tmp_path / "a folder"
    (folder / "usr/lib" / start.PYTHON).mkdir(parents=True)
    (folder / "usr/lib64").mkdir()
    start.write(folder)
    loader = folder / "usr/lib64/ld-linux-x86-64.so.2"
    loader.write_text('#!/bin/sh\nprintf "%s\\n" "$PYTHONHOME$LD_PRELOAD" "$@"\n')
    loader.chmod(0o755)
    said = subprocess.run(
        [folder / "python", "one", "two words"],
        env={"PATH": os.environ["PATH"], "PYTHONHOME": "x", "LD_PRELOAD": ""},
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    assert said[0] == ""
    assert said[-3:] == [f"{folder}/usr/bin/{start.PYTHON}", "one", "two words"]
    assert said[1:3] == ["--inhibit-cache", "--library-path"]
    assert all(part.startswith(f"{folder}/usr/lib/") for part in said[3].split(":"))
