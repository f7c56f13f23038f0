"""What all tests share: the engine, a compiled copy of the game, and the time that each part took."""

from __future__ import annotations

import functools
import os
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from xdist.scheduler import LoadScopeScheduling

from game_runs import Game
from house import engine as engines
from house.engine import Engine
from house.stage_copy import copy_game
from made_once import compiled_once

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def engine() -> Engine:
    """The engine that tests use: Debian's, unless `./bedtime test --engine` says otherwise."""
    return engines.for_testing(os.environ.get("BEDTIME_TEST_ENGINE", "debian"))


@pytest.fixture(scope="session")
def compiled_game(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the game with the scripted player, compiled once for all workers. Not to be played: copy it."""
    return compiled_once(engine, tmp_path_factory, "compiled_game", lambda project, _saves: copy_game(project))


@pytest.fixture
def game(engine: Engine, compiled_game: Path, tmp_path: Path) -> Game:
    """A game of this test's own, with its own saves."""
    return _lay_game(engine, compiled_game, tmp_path)


@pytest.fixture(scope="module")
def new_game(engine: Engine, compiled_game: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Game]:
    """Lays a game with its own saves, by a name, for all tests of a file."""
    return lambda name: _lay_game(engine, compiled_game, tmp_path_factory.mktemp(name))


def _lay_game(engine: Engine, compiled_game: Path, folder: Path) -> Game:
    project = folder / "project"
    copy_game(project, source=compiled_game / "game", player=False)
    return Game(engine, project, folder / "saves")


class SharedRunsTogether(LoadScopeScheduling):
    """Which worker gets a test: any for most; one for all tests of a file that look at one run of the engine.

    (xdist's own mark for this, xdist_group, does nothing with the pytest that is pinned here.)
    """

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.split("::")[0]
        return file if shares_a_run(file) else nodeid


@functools.cache
def shares_a_run(file: str) -> bool:
    """Whether a file of tests (its path from the root) makes something once for all of them."""
    return 'scope="module"' in (ROOT / file).read_text("utf-8")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> LoadScopeScheduling:
    return SharedRunsTogether(config, log)


_durations: dict[str, float] = defaultdict(float)
_started = time.monotonic()


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    part = "/".join(Path(report.nodeid.split("::")[0]).parts[:2])
    _durations[part] += report.duration


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print where the time went, part by part."""
    if not _durations:
        return
    terminalreporter.section("time by part (seconds of all workers)")
    for part, seconds in sorted(_durations.items(), key=lambda item: -item[1]):
        terminalreporter.line(f"{seconds:8.1f}  {part}")
    terminalreporter.line(f"{time.monotonic() - _started:8.1f}  by the clock")
