"""Chapter 4 is told to each of its endings, with a place kept, opened in a new process and gone back from on the way.

The best hour is told twice in the same words; each option is written by the one of the six whom it makes lead, and the
tired one counts how often she was passed over.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from chapters_told import STORIES, Told, tell_each_ending, told_by_i
from game_runs import QUIT, Game, begin_at, read_to
from rules.handwritings import BY_ID

STORY = STORIES / "04_the_demonstration"

# What is chosen at each of the fourteen menus.
TELLINGS = {
    "connected": (
        "Give her a leaflet with nothing on it",
        "Go and keep the middle of the fish for Lila",
        "That’s my brother, he’s busy",
        "Shout that they rang a day late",
        "Say you came to be looked at",
        "Tell Quint to put her spoon down",
        "Do as Banerjee says, and don’t answer",
        "Let go, with both hands",
        "Hear it out to the end",
        "Tell him that you’re here",
        "Ask the six what they’re frightened of",
        "Tell him that he can keep the book",
        "Give Lila his boots, her shoes are wet",
        "Walk, and say nothing",
    ),
    "awake": (
        "Tell her that he’s read it",
        "Take Banerjee’s turn at the wall",
        "Never mind them, show me the hall",
        "Tell them about being sick on the tram",
        "Ask her to send word to the garage",
        "Say “obviously” to the one who’s reading",
        "Do as Quint says, and go along",
        "Hold on to the rail",
        "Throw the switch, they’re waiting",
        "Ask him what was on the list",
        "Wait for them to have finished",
        "Tell Quint to take the seat herself",
        "Carry Banerjee home, plunger and all",
        "Say that you’re hungry",
    ),
    "severed": (
        "Tell her not to leave it lying about",
        "Run the merch girl her change",
        "It’s the wall I’m sorry for",
        "Say that you hadn’t noticed",
        "Say that you’ve come with friends",
        "Whistle back to the boy next door",
        "Tell the garage to leave it alone",
        "Hold on to the rail",
        "Hear it out to the end",
        "Tell him that you were asleep",
        "Push through them to the wall",
        "Tell him that he’s got it straight",
        "Fetch Quint’s coat, she’s shaking",
        "Say that you’re hungry",
    ),
}
# What is heard in one ending only.
OWN_LINES = {
    "connected": "I kept quiet. I wanted to see how long you’d go on.",
    "awake": "I heard. Lila, she heard a bit of it. Towards the end. He’d got quite loud.",
    "severed": "{struck}She heard him from the first word.{/struck} You couldn’t hear a thing, down there.",
}
KEPT_AT = "He’s stood in the rain for four years to tell people what’s wrong with them. He’s off in under a minute."
LAST = "It goes downhill the whole way. There are seven things on it, all in one handwriting."

# Where the six have led for the last time, and what is then remembered of it.
SIX_TOLD = "So then there’s a bed and a wall, and two of them on it."
LEADING = "(fact.tired_one_neglected, fact.six_leading)"


@pytest.fixture(scope="module")
def told(new_game: Callable[[str], Game]) -> dict[str, Told]:
    return tell_each_ending(new_game, 4, TELLINGS, KEPT_AT, {SIX_TOLD: LEADING})


@pytest.mark.engine
@pytest.mark.parametrize("ending", list(TELLINGS))
def test_each_ending_is_come_to(told: dict[str, Told], ending: str) -> None:
    assert len(told[ending].until.choices) == 5
    assert told[ending].endings == repr([ending])
    heard = told[ending].rest.lines
    assert LAST in heard
    assert [own for own, line in OWN_LINES.items() if line in heard] == [ending]


# ------------------------------------------------------------------------------------------------- the best hour


@pytest.mark.engine
def test_the_hour_is_told_twice_in_the_same_words(game: Game) -> None:
    record = game.play(
        begin_at("doors_at_ten"),
        read_to("Don’t mind us. We only came for the listening."),
        QUIT,
    )
    said = [(entry["who"], entry["what"]) for entry in record.events("line") if entry["who"]]
    begins = [at for at, (_who, what) in enumerate(said) if what == "You came! We weren’t going to start without you!"]
    assert len(begins) == 2
    first, second = (said[at : at + 7] for at in begins)
    assert first == second
    assert first[-1][1] == "Again?"


# ------------------------------------------------------------------------------------------------------- the six


@pytest.mark.engine
@pytest.mark.parametrize(
    ("ending", "passed_over", "leading"),
    [
        ("connected", None, "the_tired_one"),
        ("awake", "thrice", "the_loud_one"),
        ("severed", "thrice", "the_good_one"),
    ],
)
def test_the_tired_one_counts_how_often_she_was_passed_over(
    told: dict[str, Told], ending: str, passed_over: str | None, leading: str
) -> None:
    assert told[ending].asked == [repr((passed_over, leading))]


def options() -> list[tuple[str, str, str]]:
    """Each option of Lila's with whose hand it is in, and who leads when it was taken."""
    found = []
    for path in sorted(STORY.glob("*.rpy")):
        for caption, arguments, block in re.findall(
            r'^        "([^"]+)" \(([^)]*hand=[^)]*)\)[^:\n]*:\n((?:            .*\n|\n)+)',
            path.read_text("utf-8"),
            re.MULTILINE,
        ):
            hand = re.search(r'hand="(\w+)"', arguments)
            leads = re.search(r"remember six_leading (\w+)", block)
            assert hand, caption
            assert leads, caption
            found.append((caption, hand[1], leads[1]))
    return found


def test_whoever_wrote_an_option_leads_when_it_was_taken() -> None:
    found = options()
    # Seven menus of three; the catch; the reckoning, both ways; and the last one, when only one of them is awake.
    assert len(found) == 3 * 7 + 2 + 4 + 2
    assert {hand for _caption, hand, _leads in found} == set(BY_ID)
    assert [caption for caption, hand, leads in found if hand != leads] == []


def test_nobody_says_i_in_the_story_but_where_it_is_the_end() -> None:
    said = told_by_i(STORY)
    assert {file for file, _line in said} == {"a_year_of_evenings"}
    lines = [line for _file, line in said]
    assert OWN_LINES["awake"] in lines
    assert OWN_LINES["connected"] in lines
    assert len(lines) == 5
