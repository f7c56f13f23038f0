"""Between two stories the room says what it makes of the one just told, by how it ended, and of no other."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import product

import pytest

from chapters_told import AT_THE_DOORS, STORIES
from game_runs import QUIT, Game, begin_at, read_to
from house.running import Record
from rules.book import CHAPTERS, Ending

pytestmark = pytest.mark.engine

SCRIPT = STORIES / "00_lights_out" / "between_two_stories.rpy"
WAYS = list(product((chapter.number for chapter in CHAPTERS), (ending.value for ending in Ending)))
SPOKEN = re.compile(r'^        (?:(\w+) )?"(.+)"$')

# Each is told after all five were told otherwise: told again, so that everything else there is to say is there to be
# said. The doors stand still meanwhile.
TOLD_EACH = """
define config.label_overrides = {"landing_doors": "told_each"}
default left_to_tell = WAYS

init python:
    def tell_once(number, ending):
        from rules.book import CHAPTERS, Ending
        from rules.threads import edges_of
        others = [(one.number, Ending.AWAKE) for one in CHAPTERS]
        for chapter, way in [*others, (number, Ending(ending))]:
            ends = tuple((edge, True) for edge in edges_of(chapter))
            store.book = rules.telling.tell(store.book, rules.telling.Outcome(chapter, way, 1, (3, 3, 3), ends))

label told_each:
    if left_to_tell:
        $ number, ending = left_to_tell.pop(0)
        $ tell_once(number, ending)
        "Told: [number] [ending]"
        jump landing
    "All told."
    return
"""


def declared() -> dict[tuple[int, str], list[str]]:
    """By chapter and ending, what the script has for them."""
    found: dict[tuple[int, str], list[str]] = {}
    here: list[str] = []
    for line in SCRIPT.read_text("utf-8").splitlines():
        asked = re.match(r'    (?:el)?if just_told\((\d)\) == "(\w+)":', line)
        if asked:
            here = found.setdefault((int(asked[1]), asked[2]), [])
        elif said := SPOKEN.match(line):
            here.append(said[2])
    return found


@pytest.fixture(scope="module")
def told(new_game: Callable[[str], Game]) -> Record:
    game = new_game("between_two_stories")
    game.write_script("zz_told_each.rpy", TOLD_EACH.replace("WAYS", repr(WAYS)))
    return game.play(begin_at("told_each"), read_to("All told."), QUIT)


def test_something_is_said_of_every_ending_of_every_chapter() -> None:
    assert sorted(declared()) == sorted(WAYS)
    assert all(declared().values())


@pytest.mark.parametrize(("number", "ending"), WAYS)
def test_it_is_of_the_one_just_told(told: Record, number: int, ending: str) -> None:
    begins = told.lines.index(f"Told: {number} {ending}")
    heard = told.lines[begins + 1 : told.lines.index(AT_THE_DOORS, begins)]
    assert heard == declared()[number, ending]
