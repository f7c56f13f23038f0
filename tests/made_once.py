"""Copies of the game that all workers of a test run share, each made by whichever of them comes first."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock

from house.engine import Engine
from house.running import run_command


def compiled_once(
    engine: Engine, tmp_path_factory: pytest.TempPathFactory, name: str, lay: Callable[[Path, Path], None]
) -> Path:
    """Return the folder of a compiled copy of the game. `lay(project, saves)` lays it down, to be compiled after."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base
    project, saves = shared / name, shared / f"{name}_saves"
    with FileLock(shared / f"{name}.lock"):
        if not (project / "complete").exists():
            shutil.rmtree(project, ignore_errors=True)
            lay(project, saves)
            done = run_command(engine, project, "compile", saves=saves)
            assert done.returncode == 0, done.stdout + done.stderr
            (project / "complete").touch()
    return project
