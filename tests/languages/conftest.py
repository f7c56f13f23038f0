"""A copy of the game in the pseudo-language, made as a translation is made."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from game_runs import Game
from house.engine import Engine
from house.paths import TOOLS
from house.stage_copy import copy_game
from house.translating import make_pseudo
from made_once import compiled_once

sys.path.append(str(TOOLS / "translator" / "python-packages"))


@pytest.fixture(scope="session")
def pseudo_project(engine: Engine, compiled_game: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A compiled copy of the game that has the pseudo-language. Not to be played: copy it."""

    def lay(project: Path, saves: Path) -> None:
        copy_game(project, source=compiled_game / "game", player=False)
        found = make_pseudo(engine, project, saves)
        assert (found.missing, found.orphans) == ([], [])
        assert found.lines > 150
        assert found.texts > 500

    return compiled_once(engine, tmp_path_factory, "pseudo_game", lay)


@pytest.fixture
def pseudo_game(engine: Engine, pseudo_project: Path, tmp_path: Path) -> Game:
    """The game with the pseudo-language, and saves of this test's own."""
    project = tmp_path / "pseudo"
    copy_game(project, source=pseudo_project / "game", player=False)
    return Game(engine, project, tmp_path / "pseudo_saves")
