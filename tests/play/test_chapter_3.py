"""Chapter 3 is told to each of its endings, with a place kept, opened in a new process and gone back from on the way.

The creature reads out just what was not chosen; what was got at four stalls is woven, each telling otherwise.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable

import pytest

from chapters_told import STORIES, Told, tell_each_ending, told_by_i
from game_runs import Game

STORY = STORIES / "03_the_festival_of_dreams"

# What is chosen at each of the fourteen menus.
TELLINGS = {
    "connected": (
        "Take this one, and…",
        "Lyra, her lace, before she…",
        "Lyra, you who have never slept, you…",
        "Say the first half, and…",
        "I’ll ring Brian, because…",
        "For Tara, whatever she’d…",
        "Put mine in beside his, and…",
        "You can have it, and the thing…",
        "Catch, it’s the end that…",
        "And the thing is…",
        "I’ll stand here until…",
        "My cuff’s half gone, but…",
        "Up on my back, and…",
        "Wait, and let her finish it.",
    ),
    "awake": (
        "The front is for the Guild’s…",
        "You’ll have no cuffs left if…",
        "Mr Calloway, since you have my chair, you…",
        "The perfect dream, tomorrow you’ll…",
        "She’s only…",
        "For Remy, his other…",
        "Weigh hers against his, and…",
        "You could ask me, and then…",
        "Here’s some cord, it’s all…",
        "I can’t do faces, because…",
        "Let Remy finish, and…",
        "What I promised you was…",
        "Slow down, her ladyship…",
        "Say the last word of it with her.",
    ),
    "severed": (
        "Next year, surely…",
        "Mr Calloway, won’t you at least…",
        "Lyra, don’t look at him, look at…",
        "The perfect dream, there is no…",
        "It was my dream that…",
        "For Brian, in case he…",
        "Hers goes in, but never…",
        "You could ask me, and then…",
        "Catch, it’s the end that…",
        "There’s nobody here who…",
        "Take my hand, and…",
        "You’ve worked out that…",
        "Your spectacles, they’re on…",
        "Say the last word of it with her.",
    ),
}
# What is heard in one ending only.
OWN_LINES = {
    "connected": "I abstained. It went through by the one.",
    "awake": "I put up. Remy, he put up his hand. He put it up against; it would be against; he had just said so for a "
    "quarter of an hour. He was looking for his spectacles.",
    "severed": "There is always somebody in the lavatory.",
}
KEPT_AT = "I haven’t sat upon one of these for eleven years."
LAST = "It burns very well. It is a lantern; one can see the bracket by it, and a piece of the wall."

# Where the creature has said all that it has to.
CREATURE_DONE = "They’ve a hundred yards of thread, and it’s good thread."
# Where all of the cloth lies, and what of it then does.
CLOTH_LAID = "And there it stops. He looks as surprised as anyone."
PARTS = "sorted(tag for tag in renpy.get_showing_tags() if tag.startswith('woven'))"
LAID = f"[tag + ' ' + ' '.join(renpy.get_attributes(tag)) for tag in {PARTS}]"


@pytest.fixture(scope="module")
def told(new_game: Callable[[str], Game]) -> dict[str, Told]:
    return tell_each_ending(new_game, 3, TELLINGS, KEPT_AT, {CLOTH_LAID: LAID})


@pytest.mark.engine
@pytest.mark.parametrize("ending", list(TELLINGS))
def test_each_ending_is_come_to(told: dict[str, Told], ending: str) -> None:
    assert len(told[ending].until.choices) == 5
    assert told[ending].endings == repr([ending])
    heard = told[ending].rest.lines
    assert LAST in heard
    assert [own for own, line in OWN_LINES.items() if line in heard] == [ending]


# ---------------------------------------------------------------------------------------------------- the creature


def finished(caption: str, lines: list[str]) -> list[str]:
    """What the creature made of an unfinished caption."""
    return [line for line in lines if line.startswith(caption.removesuffix("…"))]


@pytest.mark.engine
@pytest.mark.parametrize("ending", list(TELLINGS))
def test_the_creature_finishes_what_was_not_chosen_and_nothing_else(told: dict[str, Told], ending: str) -> None:
    choices = TELLINGS[ending]
    menus = [event["options"] for event in told[ending].before(CREATURE_DONE, "choice")]
    said = [entry["what"] for entry in told[ending].before(CREATURE_DONE, "line") if entry["who"] == "what comes after"]
    # The two meetings on the Landing are other people's business.
    asked = [options for options in menus if not options[0].startswith(("You can have it", "Catch"))]
    assert len(asked) == 9
    for options in asked:
        for option in options:
            assert bool(finished(option, said)) == (option not in choices), option


# ------------------------------------------------------------------------------------------------------- the cloth


@pytest.mark.engine
def test_the_cloth_and_what_is_read_of_it_are_of_what_was_given(told: dict[str, Told]) -> None:
    cloths = []
    for ending in TELLINGS:
        read = [entry["what"] for entry in told[ending].before(CLOTH_LAID, "line") if entry["who"] == "Remy"]
        cloths.append((told[ending].asked[0], read[-4:]))
    assert all(len(laid_down.split(", ")) == 4 for laid_down, _read in cloths)
    for one, other in itertools.combinations(cloths, 2):
        # Nothing that the tellings gave was the same, and so no part of the cloth and of its text is.
        assert not set(one[0].strip("[]").split(", ")) & set(other[0].strip("[]").split(", "))
        assert not set(one[1]) & set(other[1])


# ------------------------------------------------------------------------------------------------------- the words


def test_captions_are_unfinished_until_the_ninth_lantern() -> None:
    told = "".join(
        (STORY / f"{name}.rpy").read_text("utf-8")
        for name in ("lantern_street", "the_vote", "attic", "portal_eleven", "there_and_back")
    )
    captions = re.findall(r'^        "([^"]+)"(?: \([^)]*\))?(?: if [^:]*)?:$', told, re.MULTILINE)
    assert len(captions) == 3 * 7 + 2 * 2 + 3 * 2 + 4 + 3 + 2
    assert all(caption.endswith("…") for caption in captions[:-2])
    assert all(caption.endswith(".") for caption in captions[-2:])


def test_nobody_says_i_in_the_story_but_where_it_is_the_end() -> None:
    said = told_by_i(STORY)
    assert {file for file, _line in said} == {"sunset"}
    lines = [line for _file, line in said]
    assert lines[0] == OWN_LINES["awake"]
    assert OWN_LINES["connected"] in lines
    assert len(lines) == 5
