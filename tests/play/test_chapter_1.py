"""Chapter 1 is told to each of its endings, with a place kept, opened in a new process and gone back from on the way.

What only its end may say is said there and nowhere else.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from chapters_told import STORIES, Told, tell_each_ending, told_by_i
from game_runs import Game

STORY = STORIES / "01_the_update"

# The first words of what is chosen at each of the fourteen menus.
TELLINGS = {
    "connected": (
        "Make a rule: she shouts her floor, he listens",
        "Let the children sink at half the speed",
        "Ask the boy what else he saw",
        "Type: knock, once for every floor",
        "Cover the telephone, and tell Jordan",
        "Leave the wall, and see to Jordan",
        "Take him along, at Mira’s pace",
        "Let him go first, since he’s late",
        "Ask him his name",
        "Say nothing, and stand where he wasn’t",
        "Sit on the floor with the two of them",
        "Ask Mira for the line she left out",
        "Give Elara the one that he wanted",
        "Sit still while she says it",
    ),
    "awake": (
        "Promise that Mum’s home when she wakes up",
        "Keep somebody on the night line till three",
        "Leave the stair open, for her to come up",
        "Type that it’s only a dream",
        "Tell him it’s green across the board",
        "Stay on the line, and ask him nothing",
        "Give Jordan the two minutes",
        "Hold him to the rule",
        "Go straight down, she’s ten minutes ahead",
        "Say it was nothing, and he was next door",
        "Stand at the front door and wait for them",
        "Own up that some of it wasn’t so",
        "Give Elara the one that he wanted",
        "Sit still while she says it",
    ),
    "severed": (
        "Tell her nobody has, and it’s an hour longer",
        "Make Jordan eat something first",
        "Shut it, and say whose stair it was",
        "Type that nobody knows how deep she is",
        "Tell him that each try has sent her down",
        "Tell the boy to keep hold of her hand",
        "Leave him, and keep to Mira’s time",
        "Let him go first, since he’s late",
        "Ask him his name",
        "Say how long it was: forty minutes",
        "Stand at the front door and wait for them",
        "Put his own shoes in her row",
        "Tell Mira that she’s stopping for breakfast",
        "Tell her one of his own first",
    ),
}
# What is heard in one ending only.
OWN_LINES = {
    "connected": "I was at the baths.",
    "awake": "I fold the top of the paper bag over. He does. Theo folds it over, twice, and presses it flat.",
    "severed": "He asks if she’d like tea, and has the tap on before she’s said.",
}
KEPT_AT = "You sounded taller."


@pytest.fixture(scope="module")
def told(new_game: Callable[[str], Game]) -> dict[str, Told]:
    return tell_each_ending(new_game, 1, TELLINGS, KEPT_AT)


@pytest.mark.engine
@pytest.mark.parametrize("ending", list(TELLINGS))
def test_each_ending_is_come_to(told: dict[str, Told], ending: str) -> None:
    assert len(told[ending].until.choices) == 6
    assert told[ending].endings == repr([ending])
    heard = told[ending].rest.lines
    assert "Did you brush." in heard
    assert [own for own, line in OWN_LINES.items() if line in heard] == [ending]


def test_nobody_says_i_in_the_story_but_where_it_is_the_end() -> None:
    said = told_by_i(STORY)
    # The slip that is mended, and what Theo has never told.
    assert {file for file, _line in said} == {"six_oclock_which_is_seven"}
    assert [line for _file, line in said] == [
        OWN_LINES["awake"],
        OWN_LINES["connected"],
        "It was after closing, and there were four of us, and we’d got the lights off. My phone was in a locker. I ran "
        "home in my socks. I said that I’d been in the next room, and nobody looked at my hair.",
        "That’s it. That’s where I was.",
    ]
