"""`./bedtime export`: what it says and leaves behind when all goes well, and when something does not."""

from __future__ import annotations

import errno
import os
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from filelock import FileLock

from exporting import command, contents, desktop, output, web, web_runtime
from exporting.kinds import Kind
from house.console import Trouble
from house.engine import Engine
from house.paths import ROOT

OURS = {Kind.linux: "game-1.0-linux.tar.xz", Kind.web: "game-1.0-web.zip"}


@pytest.fixture
def debian(tmp_path: Path) -> Engine:
    return Engine("debian", "8.3.4", tmp_path, "", ("python",))


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Builders that write a few bytes at once, and what they were asked for."""
    asked: list[str] = []

    def write(kind: Kind, folder: Path) -> Path:
        asked.append(kind)
        made = folder / OURS[kind]
        made.write_text(f"the new {kind}", "utf-8")
        return made

    monkeypatch.setattr(command, "lay_project", lambda target, _epoch, _engine: target)
    monkeypatch.setattr(command.web_runtime, "runtime", lambda folder: folder)
    monkeypatch.setattr(desktop, "build", lambda _engine, _project, kind, folder, _epoch: write(kind, folder))
    monkeypatch.setattr(web, "names_in", lambda _built: [])
    monkeypatch.setattr(contents, "check", lambda _names, kind: asked.append(f"{kind} looked through"))
    monkeypatch.setattr(
        web,
        "build",
        lambda _engine, _project, _runtime, folder, _epoch, _report: SimpleNamespace(archive=write(Kind.web, folder)),
    )
    return asked


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder with a build from before."""
    out = tmp_path / "out"
    out.mkdir()
    (out / OURS[Kind.linux]).write_text("the one before")
    return out


def untouched(out: Path) -> bool:
    return [path.name for path in out.iterdir()] == [OURS[Kind.linux]] and (
        (out / OURS[Kind.linux]).read_text() == "the one before"
    )


def test_all_is_what_can_be_built_and_the_rest_is_told(
    debian: Engine, quick: list[str], out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    built = command.export(debian, [Kind.all], out)
    assert quick == [Kind.linux, Kind.web, "web looked through"]
    assert [one.file.read_text() for one in built] == ["the new linux", "the new web"]
    assert sorted(path.name for path in out.iterdir()) == [output.SUMS, *sorted(OURS.values())]
    said = capsys.readouterr()
    words = " ".join((said.out + said.err).split())
    for name in ("Windows", "macOS"):
        assert f"Not built for {name}: Debian's Ren'Py has no runtimes" in words
    assert built[0].sha256 in words


def test_the_sums_are_ones_that_sha256sum_checks(debian: Engine, quick: list[str], out: Path) -> None:
    command.export(debian, [Kind.linux], out)
    command.export(debian, [Kind.web], out)  # keeps the other's line
    done = subprocess.run(["sha256sum", "--check", output.SUMS], cwd=out, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count(": OK") == 2


def test_what_was_named_and_cannot_be_built_stops_everything(debian: Engine, quick: list[str], out: Path) -> None:
    with pytest.raises(Trouble, match="Windows and macOS cannot be built here") as raised:
        command.export(debian, [Kind.linux, Kind.windows, Kind.mac], out)
    assert "./bedtime engine get sdk" in raised.value.todo
    assert quick == []
    assert untouched(out)


def test_a_build_that_fails_leaves_the_one_before(
    debian: Engine, quick: list[str], out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise Trouble("of this test")

    monkeypatch.setattr(desktop, "build", fail)
    with pytest.raises(Trouble, match="of this test"):
        command.export(debian, [Kind.linux], out)
    assert untouched(out)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_is_said(
    number: int, debian: Engine, quick: list[str], out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_engine: Engine, _project: Path, _kind: Kind, folder: Path, _epoch: int) -> Path:
        (folder / "half").write_text("half of it")
        raise OSError(number, os.strerror(number), str(folder))

    monkeypatch.setattr(desktop, "build", full)
    with pytest.raises(Trouble, match="is full") as raised:
        command.export(debian, [Kind.linux], out)
    assert "Make room" in raised.value.todo
    assert untouched(out)


def test_a_folder_that_somebody_builds_into_is_in_use(debian: Engine, quick: list[str], out: Path) -> None:
    with FileLock(out / output.LOCK), pytest.raises(Trouble, match="somebody is building into"):
        command.export(debian, [Kind.linux], out)
    (out / output.LOCK).unlink(missing_ok=True)
    assert quick == []
    assert untouched(out)


def test_a_destination_that_is_a_file_is_said(debian: Engine, quick: list[str], tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("of somebody's")
    with pytest.raises(Trouble, match="cannot be made") as raised:
        command.export(debian, [Kind.linux], tmp_path / "a file")
    assert "--out" in raised.value.todo
    assert (tmp_path / "a file").read_text() == "of somebody's"


def test_what_a_killed_command_left_is_swept(debian: Engine, quick: list[str], out: Path) -> None:
    left = out / f"{output.MAKING}abc" / "project"
    left.mkdir(parents=True)
    command.export(debian, [Kind.linux], out)
    assert not left.parent.exists()


def test_an_sdk_builds_for_the_web_with_its_own_runtime(
    quick: list[str], out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(web_runtime.VARIABLE, raising=False)
    sdk = Engine("sdk", "8.5.3.1", tmp_path / "sdk", "", ("renpy.sh",))
    with pytest.raises(Trouble, match="no web support") as raised:
        command.export(sdk, [Kind.web], out)
    assert "--engine debian" in raised.value.todo
    assert untouched(out)
    (tmp_path / "sdk/web").mkdir(parents=True)
    taken: list[Path] = []
    monkeypatch.setattr(web_runtime, "at", taken.append)
    command.export(sdk, [Kind.web], out)
    assert taken == [tmp_path / "sdk"]


def bedtime(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "bedtime"), "export", *arguments],
        env={**os.environ, "COLUMNS": "100"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_kind_that_there_is_not_is_a_wrong_word() -> None:
    done = bedtime("amiga")
    assert done.returncode == 2
    assert re.search(r"“amiga” is nothing that can be built.*There is all, linux", " ".join(done.stderr.split()))
