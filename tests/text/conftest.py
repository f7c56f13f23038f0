"""The game with a story of long lines, and with a ruler in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from game_runs import Game


@pytest.fixture
def long_lines(game: Game) -> Game:
    game.write_script("story/long_lines.rpy", (Path(__file__).parent / "long_lines.rpy").read_text("utf-8"))
    return game
