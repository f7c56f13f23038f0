"""A game with short sounds that can be told apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from game_runs import Game
from house.engine import Engine
from house.stage_copy import copy_game
from sound_stage.listening import write_sounds


@pytest.fixture(scope="session")
def sounding_project(engine: Engine, compiled_game: Path, tmp_path_factory: pytest.TempPathFactory) -> Game:
    """A game with those sounds, for this worker. Not to be played: `sounding` is a copy of it."""
    folder = tmp_path_factory.mktemp("sound_stage")
    copy_game(folder / "project", source=compiled_game / "game", player=False)
    game = Game(engine, folder / "project", folder / "saves")
    write_sounds(game)
    return game


@pytest.fixture
def sounding(sounding_project: Game, tmp_path: Path) -> Game:
    """A game with those sounds, of this test's own."""
    copy_game(tmp_path / "project", source=sounding_project.project / "game", player=False)
    return Game(sounding_project.engine, tmp_path / "project", tmp_path / "saves")
