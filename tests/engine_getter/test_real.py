"""The engine that tests use, really started: saves hold, the engine is only read, an error ends the run."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from house.engine import Engine

pytestmark = pytest.mark.engine

PATIENCE = 120.0

# Ends each line by itself; with PHASE=save it saves at "two" and ends, with PHASE=load it loads first.
SCRIPT = """\
init python:
    import os
    config.save_directory = None
    phase = os.environ["PHASE"]

    def at_line(event, interact=True, what=None, **more):
        if event == "begin":
            print("line", what, flush=True)
            store.line = what

    def go_on():
        if phase == "save" and store.line == "two":
            renpy.save("held")
            renpy.quit()
        renpy.queue_event("dismiss")

    config.all_character_callbacks.append(at_line)
    config.periodic_callbacks.append(go_on)

default line = ""
default told = 0

label main_menu:
    if phase == "load":
        $ renpy.load("held")
    elif phase == "fail":
        $ print(1 // 0)
    return

label start:
    $ told = 1
    "zero"
    $ told = 2
    "one"
    $ told = 3
    "two"
    "three [told]"
    $ renpy.quit()
"""

# Read before all other scripts: takes away what our patch gave.
UNPATCHED = """\
python early:
    renpy.script.Script.keep_rpyc = lambda *arguments: None
"""

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "project" / "game").mkdir(parents=True)
    (tmp_path / "project" / "game" / "script.rpy").write_text(SCRIPT)
    return tmp_path / "project"


@pytest.fixture
def play(engine: Engine, project: Path) -> Run:
    """Plays the project on a virtual screen."""

    def run(phase: str, *command: str, path: str | None = None) -> subprocess.CompletedProcess[str]:
        environment = {**engine.environment(screen="virtual"), "PHASE": phase}
        if path:
            environment["PATH"] = path
        return subprocess.run(
            engine.command(str(project), "--savedir", str(project.parent / "saves"), *command),
            env=environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )

    return run


def lines(done: subprocess.CompletedProcess[str]) -> list[str]:
    assert done.returncode == 0, done.stdout + done.stderr
    return [line.removeprefix("line ") for line in done.stdout.splitlines() if line.startswith("line ")]


def test_a_save_opens_in_another_process_at_its_line(play: Run, project: Path) -> None:
    assert lines(play("save")) == ["zero", "one", "two"]
    assert (project / "game" / "script.rpyc").is_file()
    assert lines(play("load")) == ["two", "three 3"]


def test_without_the_patch_it_opens_at_the_label_s_first_line(engine: Engine, play: Run, project: Path) -> None:
    """The same as above, seen failing: the check above can tell."""
    if engine.kind != "debian":
        pytest.skip("only Debian's has the patch")
    (project / "game" / "000_unpatched.rpy").write_text(UNPATCHED)
    play("save")
    assert not (project / "game" / "script.rpyc").exists()
    assert lines(play("load"))[:1] == ["zero"]


def test_an_uncaught_error_ends_the_run_and_opens_nothing(play: Run, tmp_path: Path) -> None:
    opened = tmp_path / "opened"
    (tmp_path / "bin").mkdir()
    for name in ("xdg-open", "www-browser", "x-www-browser"):
        (tmp_path / "bin" / name).write_text(f'#!/bin/sh\necho "$@" >> "{opened}"\n')
        (tmp_path / "bin" / name).chmod(0o755)
    done = play("fail", path=f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}")
    assert done.returncode != 0
    assert "ZeroDivisionError" in done.stdout
    assert not opened.exists()


def test_the_engine_is_only_read(engine: Engine, play: Run) -> None:
    folder = engine.base.parents[3] if engine.kind == "debian" else engine.base

    def stamps() -> dict[Path, int]:
        return {path: path.lstat().st_mtime_ns for path in folder.rglob("*")}

    before = stamps()
    play("save", "compile")  # compiles everything anew, Ren'Py's own script too
    play("save")
    play("save", "lint")
    after = stamps()
    assert {path for path in after if before.get(path) != after[path]} == set()


def test_two_runs_at_once_do_no_harm(engine: Engine, play: Run, project: Path) -> None:
    """Both parse the script anew, mostly in the same second."""
    command = engine.command(str(project), "--savedir", str(project.parent / "saves"), "compile")
    environment = {**engine.environment(screen="none"), "PHASE": "save"}
    for _ in range(2):
        runs = [
            subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            for _ in range(2)
        ]
        said = [run.communicate(timeout=PATIENCE)[0] for run in runs]
        assert [run.returncode for run in runs] == [0, 0], b"".join(said).decode()
    assert not list(project.rglob("*.part"))
    assert lines(play("save")) == ["zero", "one", "two"]
    assert lines(play("load")) == ["two", "three 3"]


def test_the_engine_starts_itself_again(engine: Engine) -> None:
    """Ren'Py's launcher starts projects by sys.executable, which must bring its libraries."""
    if engine.kind != "debian":
        pytest.skip("the SDK's own Python does this by itself")
    again = "import subprocess, sys; sys.exit(subprocess.call([sys.executable, '-c', 'import ssl, pygame_sdl2']))"
    done = subprocess.run(
        [engine.start[0], "-c", again],
        env=engine.environment(screen="none"),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_the_version_is_the_one_asked_for(engine: Engine) -> None:
    assert tuple(int(part) for part in engine.version.split(".")[:3]) >= (8, 3, 4)
    assert (engine.base / "renpy.py").is_file()
