"""Ren'Py's own lint, with its problems as the exit code."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from house.console import Trouble
from house.engine import Engine
from house.running import run_command
from house.stage_copy import copy_game

# Where lint goes over from problems to statistics.
STATISTICS = re.compile(r"^Statistics:", re.MULTILINE)

# A problem of ours; what a newer Python says of Ren'Py's own files is not.
OURS = re.compile(r"^game/\S+\.rpy:\d+")


def lint(engine: Engine, *, source: Path | None = None) -> tuple[bool, str]:
    """Lint a copy of the game. Returns (clean, report); the report holds the problems, with file and line."""
    with tempfile.TemporaryDirectory(prefix="bedtime-lint-") as scratch:
        project = Path(scratch, "project")
        copy_game(project, player=False, **({"source": source} if source else {}))
        done = run_command(engine, project, "lint", "--error-code", "--all-problems", saves=Path(scratch, "saves"))
        report = (done.stdout + done.stderr).replace(str(project) + "/", "")
    problems = STATISTICS.split(report)[0]
    found = [line for line in problems.splitlines() if OURS.match(line)]
    if done.returncode not in (0, 1) or ("Statistics" not in report and not found and done.returncode == 0):
        raise Trouble("lint did not run to its end.", report[-3000:])
    return done.returncode == 0 and not found, report.strip()
