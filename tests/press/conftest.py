"""A game with tiny pictures in known densities."""

from __future__ import annotations

from pathlib import Path

import pytest

from game_runs import Game
from house.engine import Engine
from house.stage_copy import copy_game
from press.pages import lay_pictures


@pytest.fixture(scope="session")
def printing_game(engine: Engine, compiled_game: Path, tmp_path_factory: pytest.TempPathFactory) -> Game:
    """A game with the tiny pictures, for this worker."""
    folder = tmp_path_factory.mktemp("press")
    project = folder / "project"
    copy_game(project, source=compiled_game / "game", player=False)
    game = Game(engine, project, folder / "saves")
    lay_pictures(game)
    return game
