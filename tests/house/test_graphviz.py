"""Where Graphviz comes from: which dot is taken, what is refused and kept of the private copy; and the real one."""

from __future__ import annotations

import collections
import json
import os
import platform
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from engine_getter.server import Silent
from house.console import Trouble
from house.engine import apt, sources
from house.graphviz import debian, finding, program
from house.graphviz.debian import folder_of, load, private_dot
from house.graphviz.finding import find_dot
from house.graphviz.program import Dot, plain_environment, svg_of, what_is_wrong
from sound_room.debian_tools import ToolSource

SOURCE = ToolSource("trixie", "main", 1, (("graphviz", "2.42.4"),))

LOADER = '#!/bin/sh\nshift 3\nexec "$@"\n'  # what the private loader does, without libraries
WORKS = """#!/bin/sh
if [ "$1" = -c ]; then echo plugins > "$GVBINDIR/config6a"; exit; fi
cat > /dev/null; echo "<svg>trial $GVBINDIR</svg>"
"""
BROKEN = "#!/bin/sh\necho libgvc.so.6: cannot open >&2\nexit 127\n"


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The cache folder, of this test's own."""
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("BEDTIME_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def package(folder: Path, name: str, version: str, files: dict[str, str]) -> Path:
    """A package as Debian's, with programs that can be started."""
    tree = folder / f"tree-{name}"
    shutil.rmtree(tree, ignore_errors=True)
    (tree / "DEBIAN").mkdir(parents=True)
    (tree / "DEBIAN" / "control").write_text(
        f"Package: {name}\nVersion: {version}\nArchitecture: all\nMaintainer: us <us@example>\nDescription: x\n"
    )
    for path, text in {**files, f"usr/share/doc/{name}/copyright": f"of {name}"}.items():
        (tree / path).parent.mkdir(parents=True, exist_ok=True)
        (tree / path).write_text(text)
        (tree / path).chmod(0o755)
    (folder / "packages").mkdir(exist_ok=True)
    target = folder / "packages" / f"{name}_{version}_all.deb"
    subprocess.run(["dpkg-deb", "--build", "-Znone", str(tree), str(target)], check=True, capture_output=True)
    return target


@pytest.fixture
def packages(tmp_path: Path) -> list[Path]:
    """Small packages of the same names."""
    if shutil.which("dpkg-deb") is None:
        pytest.skip("this machine has no dpkg-deb")
    plugins = {str(debian.PLUGINS / "libgvplugin_core.so.6"): ""}
    held = {
        ("graphviz", "2.42.4-3"): {"usr/bin/dot": WORKS, "usr/share/man/man1/dot.1": ""},
        ("libgvc6", "2.42.4-3"): plugins,
        ("libc6", "2.41-12"): {"usr/lib64/ld-linux-x86-64.so.2": LOADER},
    }
    return [package(tmp_path, *name, files) for name, files in held.items()]


@pytest.fixture
def quick(cache: Path, packages: list[Path], monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The packages are at hand, and the machine has no dot; returned is where packages were asked for, each time."""
    asked: list[Path] = []

    def fetch(folder: Path, source: ToolSource, patience: float) -> list[Path]:
        asked.append(folder)
        return [Path(shutil.copy2(path, folder)) for path in packages]

    monkeypatch.setattr(debian, "_fetch", fetch)
    monkeypatch.setattr(debian, "load", lambda: SOURCE)
    own_dot(monkeypatch, None)
    return asked


def own_dot(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    which = shutil.which
    dot = str(path) if path else None
    monkeypatch.setattr(shutil, "which", lambda name: dot if name == "dot" else which(name))


def program_of(folder: Path, text: str) -> Path:
    file = folder / "their dot"
    file.write_text(text)
    file.chmod(0o755)
    return file


def counting(cache: Path) -> list[str]:
    """The folders that lie in the cache's folder of Graphviz."""
    folder = cache / "graphviz"
    return [path.name for path in folder.iterdir() if path.is_dir()] if folder.exists() else []


# ------------------------------------------------------------------------------------------------------- which is taken


def test_the_machine_s_own_is_taken_if_it_works(
    quick: list[Path], cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = program_of(tmp_path, WORKS)
    own_dot(monkeypatch, own)
    assert find_dot() == Dot((str(own),))
    assert quick == []
    assert not cache.exists()


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (BROKEN, "libgvc.so.6: cannot open"),
        ("#!/bin/sh\nexit 3\n", "it ended with 3"),
        ("#!/bin/sh\ncat > /dev/null\n", "it draws nothing"),
        ("#!/nowhere/sh\n", "it does not start: No such file or directory"),
        ("#!/bin/sh\nsleep 30\n", "it did not end within 0 seconds"),
        (
            "#!/bin/sh\necho '<svg>trial</svg>'\necho 'Warning: no hard-coded metrics for Literata.' >&2\n",
            "it cannot measure Literata",
        ),
    ],
)
def test_one_that_is_broken_is_said_and_the_private_copy_taken(
    text: str,
    fault: str,
    quick: list[Path],
    cache: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    made = private_dot()
    own = program_of(tmp_path, text)
    own_dot(monkeypatch, own)
    if "sleep" in text:
        monkeypatch.setattr(program, "PATIENCE", 0.3)
    said: list[str] = []
    monkeypatch.setattr(finding, "say", said.append)
    assert find_dot() == made
    assert said == [f"This machine's own dot cannot be used ({fault})."]


def test_without_one_the_private_copy_is_made_once(quick: list[Path], cache: Path) -> None:
    dot = find_dot()
    [folder] = counting(cache)
    assert dot.command == (str(cache / "graphviz" / folder / "start"), "dot")
    assert (cache / "graphviz" / folder / debian.PLUGINS / "config6a").read_text() == "plugins\n"
    assert json.loads((cache / "graphviz" / folder / "engine.json").read_text()) == {"graphviz": "2.42.4-3"}
    assert not (cache / "graphviz" / folder / "usr/share/man").exists()
    assert find_dot() == dot
    assert len(quick) == 1


def test_others_settings_of_graphviz_are_not_ours(
    quick: list[Path], cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GVBINDIR", "/elsewhere")
    dot = private_dot()
    assert svg_of("", dot) == f"<svg>trial {dot.environment['GVBINDIR']}</svg>\n"
    assert svg_of("", Dot((str(program_of(tmp_path, WORKS)),))) == "<svg>trial </svg>\n"


# ---------------------------------------------------------------------------------------------- making the private copy


@pytest.mark.usefixtures("quick")
def test_another_version_is_said_and_not_kept(cache: Path) -> None:
    newer = replace(SOURCE, versions=(("graphviz", "12.2"),))
    with pytest.raises(Trouble, match=r"holds graphviz 2\.42\.4-3, and 12\.2 is expected") as trouble:
        private_dot(newer)
    assert "graphviz/sources.toml" in trouble.value.todo
    assert not any(".making-" in name for name in counting(cache))
    assert not folder_of(newer).exists()


def test_a_damaged_package_is_said_and_not_met_again(quick: list[Path], packages: list[Path], cache: Path) -> None:
    whole = packages[0].read_bytes()
    packages[0].write_bytes(whole[:300])
    with pytest.raises(Trouble, match=r"graphviz_2\.42\.4.* cannot be unpacked"):
        private_dot()
    assert counting(cache) == []
    packages[0].write_bytes(whole)
    assert private_dot().command


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (BROKEN, r"(?s)does not start:\nlibgvc\.so\.6: cannot open"),
        ("#!/bin/sh\n", "does not work: it draws nothing"),
    ],
)
def test_a_copy_that_does_not_work_is_said_and_nothing_kept(
    text: str, fault: str, quick: list[Path], packages: list[Path], tmp_path: Path, cache: Path
) -> None:
    assert package(tmp_path, "graphviz", "2.42.4-3", {"usr/bin/dot": text}) == packages[0]
    with pytest.raises(Trouble, match=fault):
        private_dot()
    assert counting(cache) == []


def test_too_little_disk_is_said_before_anything_is_fetched(quick: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    usage = collections.namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10, 10, 900_000))
    with pytest.raises(Trouble, match="needs 1 MB of free disk"):
        private_dot()
    assert quick == []


@pytest.mark.parametrize(("system", "machine"), [("linux", "aarch64"), ("darwin", "x86_64"), ("win32", "AMD64")])
def test_another_machine_without_dot_is_told_what_it_can_do(
    cache: Path, system: str, machine: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_dot(monkeypatch, None)
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(platform, "machine", lambda: machine)
    with pytest.raises(Trouble, match=f"this is {system} on {machine.lower()}") as trouble:
        find_dot()
    assert "install Graphviz" in trouble.value.todo
    assert not (cache / "graphviz").exists()


@pytest.mark.skipif(shutil.which("apt-get") is None, reason="this machine has no apt")
def test_a_mirror_that_never_answers_is_given_up(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    silent = Silent()
    monkeypatch.setattr(apt.PrivateApt, "machine_mirrors", lambda self: [silent.address + "debian"])
    try:
        with pytest.raises(Trouble, match=r"does not answer|cannot be had"):
            private_dot(SOURCE, patience=1.0)
    finally:
        silent.close()
    assert not folder_of(SOURCE).exists()


def test_two_at_once_make_one_copy(quick: list[Path], cache: Path) -> None:
    """The second waits at the lock, and finds the copy made."""
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(2) as pool:
        dots = [job.result() for job in [pool.submit(private_dot) for _ in range(2)]]
    assert dots[0] == dots[1]
    assert len(quick) == 1


def test_the_suite_is_the_engine_s() -> None:
    assert load().suite == sources.load().debian.suite


# -------------------------------------------------------------------------------------------------------------- drawing


def test_what_dot_complains_of_is_said(tmp_path: Path) -> None:
    """A warning too: the picture would not be what was meant."""
    warns = program_of(tmp_path, "#!/bin/sh\necho 'Warning: node n1, port x unrecognized' >&2\necho '<svg></svg>'\n")
    with pytest.raises(Trouble, match=r"cannot draw the graph:\nWarning: node n1, port x unrecognized"):
        svg_of("digraph {}", Dot((str(warns),)))


def test_a_dot_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="dot does not start"):
        svg_of("digraph {}", Dot((str(tmp_path / "nowhere"),)))


# --------------------------------------------------------------------------- the real one: once fetched, from the cache


@pytest.mark.skipif(sys.platform != "linux" or platform.machine() != "x86_64", reason="the private copy is Linux's")
def test_the_real_private_copy_draws_in_the_book_s_face() -> None:
    dot = private_dot()
    assert what_is_wrong(dot) == ""
    said = subprocess.run([*dot.command, "-V"], capture_output=True, text=True, check=True, env=plain_environment())
    assert said.stderr.startswith(f"dot - graphviz version {dict(load().versions)['graphviz']}")
    widths = []
    for face in ("Literata", "Atkinson Hyperlegible"):
        svg = svg_of(f'digraph {{ a [shape=box, fontname="{face}", label=<{"minimum " * 5}>] }}', dot)
        found = re.search(r'width="(\d+)pt"', svg)
        assert found
        widths.append(int(found[1]))
    assert widths[0] != widths[1]  # measured, not guessed
