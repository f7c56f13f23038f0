"""Why store values are replaced and never changed in place: the same script, with a frozen and a mutable bond."""

from pathlib import Path

import pytest

from game_runs import BEGIN, QUIT, Game, back, load, read_to, run, save
from house.engine import Engine
from house.stage_copy import copy_game

pytestmark = pytest.mark.engine

BONDS = """
from dataclasses import dataclass, replace

@dataclass(frozen=True)
class Frozen:
    trust: int = 2
    def up(self):
        return replace(self, trust=self.trust + 1)

class Mutable:
    def __init__(self):
        self.trust = 2
    def up(self):
        self.trust += 1
        return self
"""

SCRIPT = """
default bond = bonds.KIND()
default night = None
default book = None
default scene_id = None
init -100 python in fact:
    pass
init -100 python:
    import bonds
init -2 python:
    gui.init(1920, 1080)
label start:
    "zero"
    $ bond = bond.up()
    "one"
    $ bond = bond.up()
    "two"
    return
screen main_menu():
    tag menu
    textbutton "Begin" action Start()
screen say(who, what):
    window:
        text what id "what"
"""


@pytest.fixture
def small_game(engine: Engine, tmp_path: Path, request: pytest.FixtureRequest) -> Game:
    source = tmp_path / "source"
    (source / "python-packages").mkdir(parents=True)
    (source / "python-packages" / "bonds.py").write_text(BONDS, "utf-8")
    (source / "script.rpy").write_text(SCRIPT.replace("KIND", request.param), "utf-8")
    return Game(engine, copy_game(tmp_path / "project", source=source), tmp_path / "saves")


def trust_after_rollback_and_load(game: Game) -> tuple[str, str]:
    """The trust at "two" after going back over a change and on again, and after loading there: 4 is right."""
    rolled = game.play(BEGIN, read_to("two"), back(1), read_to("two"), run("bond.trust"), save(), QUIT)
    loaded = game.play({"do": "wait", "screen": "main_menu"}, load(), read_to("two"), run("bond.trust"), QUIT)
    return rolled.values[0], loaded.values[0]


@pytest.mark.parametrize("small_game", ["Frozen"], indirect=True)
def test_a_frozen_bond_is_right_after_rollback_and_load(small_game: Game) -> None:
    assert trust_after_rollback_and_load(small_game) == ("4", "4")


@pytest.mark.parametrize("small_game", ["Mutable"], indirect=True)
def test_a_mutable_bond_is_not(small_game: Game) -> None:
    rolled, loaded = trust_after_rollback_and_load(small_game)
    assert rolled != "4"
    assert loaded != "4"
