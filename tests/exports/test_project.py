"""The project that is laid out for a build: what git knows, at the commit's date, compiled to the same bytes."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from exporting.project import commit_epoch, copy_project, lay_project
from house.console import Trouble
from house.engine import Engine

EPOCH = 1_700_000_000
SCRIPT = """\
screen words():
    for one in {"red", "green", "blue", "white"}:
        text one

label start:
    "One line."
    "Another line."
    return
"""


def git(root: Path, *arguments: str, **variables: str) -> None:
    names = {"GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.com"}
    names |= {name.replace("AUTHOR", "COMMITTER"): value for name, value in names.items()}
    dates = {"GIT_AUTHOR_DATE": f"{EPOCH} +0000", "GIT_COMMITTER_DATE": f"{EPOCH} +0000"}
    subprocess.run(["git", *arguments], cwd=root, check=True, env={**os.environ, **names, **dates, **variables})


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small repository with a game."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    root = tmp_path / "repository"
    for name in ("game/script.rpy", "game/python-packages/kept.py", "LICENSE", "tools/made.py", "images/master.py"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(SCRIPT if name.endswith(".rpy") else "", "utf-8")
    (root / ".gitignore").write_text("*.rpyc\n")
    git(root, "init", "-q")
    git(root, "add", ".")
    git(root, "commit", "-q", "-m", "All of it")
    return root


def test_the_date_is_the_commits(root: Path) -> None:
    assert commit_epoch(root) == EPOCH


def test_the_environments_date_stands_over_it(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1600000000")
    assert commit_epoch(root) == 1_600_000_000


@pytest.mark.parametrize("nonsense", ["yesterday", "-5", "0", "9" * 12])
def test_a_date_that_is_none_is_refused(nonsense: str, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", nonsense)
    with pytest.raises(Trouble, match="SOURCE_DATE_EPOCH"):
        commit_epoch(root)


def test_without_git_and_date_there_is_none(root: Path) -> None:
    shutil.rmtree(root / ".git")
    with pytest.raises(Trouble, match="SOURCE_DATE_EPOCH"):
        commit_epoch(root)


def laid(target: Path) -> list[str]:
    return sorted(path.relative_to(target).as_posix() for path in target.rglob("*") if path.is_file())


GAME = ["LICENSE", "game/python-packages/kept.py", "game/script.rpy"]


def test_only_the_games_files_are_laid_out_and_at_that_date(root: Path, tmp_path: Path) -> None:
    copy_project(tmp_path / "project", EPOCH, root)
    assert laid(tmp_path / "project") == GAME
    assert {(tmp_path / "project" / name).stat().st_mtime for name in GAME} == {EPOCH}


def test_what_git_does_not_know_stays_out_and_is_told(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (root / "game/draft.rpy").write_text("label draft:\n    return\n")
    (root / "game/script.rpyc").write_text("left behind")
    (root / "LICENSE").write_text("changed")
    copy_project(tmp_path / "project", EPOCH, root)
    assert laid(tmp_path / "project") == GAME
    assert (tmp_path / "project" / "LICENSE").read_text() == "changed"
    told = capsys.readouterr().err
    assert "not in this build: game/draft.rpy." in told
    assert "Not as committed, and so in this build: LICENSE." in told


def test_without_git_what_was_left_behind_stays_out(root: Path, tmp_path: Path) -> None:
    shutil.rmtree(root / ".git")
    for name in ("game/saves/1-1-LT1.save", "game/script.rpyc", "game/cache/screens.rpyb", "game/a/__pycache__/a.pyc"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).touch()
    copy_project(tmp_path / "project", EPOCH, root)
    assert laid(tmp_path / "project") == GAME


@pytest.mark.engine
def test_two_clones_compile_to_the_same_bytes(engine: Engine, root: Path, tmp_path: Path) -> None:
    git(tmp_path, "clone", "-q", str(root), "elsewhere/clone")
    one = lay_project(tmp_path / "one", EPOCH, engine, root)
    other = lay_project(tmp_path / "far" / "away" / "other", EPOCH, engine, tmp_path / "elsewhere" / "clone")
    compiled = [name for name in laid(one) if name.endswith((".rpyc", ".rpyb"))]
    assert "game/script.rpyc" in compiled
    assert "game/cache/screens.rpyb" in compiled
    assert laid(one) == laid(other)
    assert [name for name in compiled if (one / name).read_bytes() != (other / name).read_bytes()] == []


@pytest.mark.engine
def test_another_date_gives_other_names(engine: Engine, root: Path, tmp_path: Path) -> None:
    one = lay_project(tmp_path / "one", EPOCH, engine, root)
    other = lay_project(tmp_path / "other", EPOCH + 1, engine, root)
    assert (one / "game/script.rpyc").read_bytes() != (other / "game/script.rpyc").read_bytes()


@pytest.mark.engine
def test_a_script_that_does_not_compile_is_told(engine: Engine, root: Path, tmp_path: Path) -> None:
    (root / "game/script.rpy").write_text("label start\n    return\n")
    with pytest.raises(Trouble, match="does not compile"):
        lay_project(tmp_path / "project", EPOCH, engine, root)
