"""Chapter 5 is told to each of its endings, with a place kept, opened in a new process and gone back from on the way.

What was looked at can be seen in the dark, and what was not is walked into; before the car nothing is chosen in words;
what the children say is what was said in chapters that were heard; and “he” becomes “you” when all the others were.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable

import pytest

from chapters_told import STORIES, Told, tell_each_ending, told_by_i
from game_runs import QUIT, Game, begin_at, read_to, run
from rules.facts import THINGS_IN_THE_BEDROOM

STORY = STORIES / "05_the_tether"
BEFORE_THE_CAR = ("already_asleep", "complaints", "two_teas", "languages", "the_labyrinth")

# Seven of eleven things, and what is chosen at each of the fourteen menus, and at his.
TELLINGS = {
    "connected": (
        "The loose tooth",
        "The night light",
        "The drawn hands",
        "The third pillow",
        "The height marks",
        "The cold tea",
        "Sam’s chart",
        "The box of moustaches",
        "The telephone",
        "Sam’s chart, on the telephone",
        "The clock over the door",
        "Ask him again",
        "Count out loud, so Ravi hears",
        "Steer by Ravi’s counting",
        "Go on to the end, she can wait",
        "Give his name",
        "Have everybody say their number",
        "Stay in it, and hold them up",
        "Give Mara your hand to be the hand",
        "See to Leo, who won’t look",
        "Stay where you are till it’s time",
        "Finish the tea",
    ),
    "awake": (
        "The band on the floor",
        "The diary on the wall",
        "The open window",
        "The small socks",
        "The cold tea",
        "The night light",
        "The height marks",
        "Tonight’s list, with LEO on it",
        "The flask",
        "Item nine on the list",
        "The wall",
        "Tell Sam, on the telephone",
        "Call to Sam to sit down",
        "Steer by Sam’s minutes",
        "Go where she’s calling",
        "Make a joke, and be sorry",
        "Say that he’s right behind you",
        "Wait for it to go down",
        "Tell them what wasn’t so",
        "Put Ravi’s shoes straight",
        "Say it: he isn’t coming",
        "There’s one still in",
    ),
    "severed": (
        "The third pillow",
        "Sam’s chart",
        "The loose tooth",
        "The drawn hands",
        "The open window",
        "The band on the floor",
        "The diary on the wall",
        "The brochure, with the dolphins",
        "The telephone",
        "The list, laid over the telephone",
        "The wall",
        "“Good”",
        "Draw Mara in by the thread, first",
        "Tell Sam to hush, and follow Ravi",
        "Go on to the end, she can wait",
        "Make a joke, and be sorry",
        "Say that he’s right behind you",
        "Swim for the light",
        "Let Leo do the counting",
        "Put Ravi’s shoes straight",
        "Say it: he isn’t coming",
        "I knew when I wrote it",
    ),
}
LOOKS = 7
# What is heard in one ending only.
OWN_LINES = {
    "connected": "I knew.",
    "awake": "There was to be a timer, and I told Sam. Ava, she told Sam. She told him what she’d been told.",
    "severed": "There was supposed to be a timer. That’s what we’d got to go on.",
}
KEPT_AT = "We are being overtaken by a swan."
LAST = "The bell goes."

# The others' outcomes, as if they had been heard.
HEARD_BEFORE = """
init python:
    def hear(*numbers):
        from rules.book import Ending
        from rules.threads import edges_of
        for number in numbers:
            ends = tuple((edge, True) for edge in edges_of(number))
            outcome = rules.telling.Outcome(number, Ending.AWAKE, 2, (3, 3, 3), ends)
            store.book = rules.telling.tell(store.book, outcome)
"""


@pytest.fixture(scope="module")
def told(new_game: Callable[[str], Game]) -> dict[str, Told]:
    return tell_each_ending(new_game, 5, TELLINGS, KEPT_AT)


@pytest.mark.engine
@pytest.mark.parametrize("ending", list(TELLINGS))
def test_each_ending_is_come_to(told: dict[str, Told], ending: str) -> None:
    assert len(told[ending].until.choices) == LOOKS + 4
    assert told[ending].endings == repr([ending])
    heard = told[ending].rest.lines
    assert LAST in heard
    assert [own for own, line in OWN_LINES.items() if line in heard] == [ending]


# ------------------------------------------------------------------------------------------------ what was looked at


def seen_or_not() -> dict[str, tuple[str, str]]:
    """By thing: what is told in the dark if it was looked at, and what if not."""
    script = (STORY / "the_tether.rpy").read_text("utf-8")
    first_line = r'(?:        (?:show|sound) .*\n)*        "(.*)"\n(?:        ava ".*"\n)*'
    told = re.findall(rf"    if fact\.looked_at_(\w+):\n{first_line}    else:\n{first_line}", script)
    return {thing: (seen, dark) for thing, seen, dark in told}


def looked_at(ending: str) -> set[str]:
    """The things that a telling looks at, by the captions of the bedroom's menu."""
    script = (STORY / "already_asleep.rpy").read_text("utf-8")
    things = dict(re.findall(r'^        "([^"]+)" \(thing="(\w+)"\)', script, re.MULTILINE))
    return {things[caption] for caption in TELLINGS[ending][:LOOKS]}


@pytest.mark.engine
@pytest.mark.parametrize("ending", list(TELLINGS))
def test_what_was_looked_at_is_seen_and_all_else_is_walked_into(told: dict[str, Told], ending: str) -> None:
    in_the_dark = seen_or_not()
    assert set(in_the_dark) == set(THINGS_IN_THE_BEDROOM)
    heard = told[ending].lines
    looked = looked_at(ending)
    assert len(looked) == LOOKS
    for thing, (seen, dark) in in_the_dark.items():
        assert (seen in heard, dark in heard) == (thing in looked, thing not in looked), thing


def menus(scene: str) -> list[str]:
    """The heads of a scene's menus."""
    return re.findall(r"^    menu \((.*)\):$", (STORY / f"{scene}.rpy").read_text("utf-8"), re.MULTILINE)


def test_nothing_is_chosen_in_words_before_the_car() -> None:
    for scene in BEFORE_THE_CAR:
        assert all('screen="looking"' in head for head in menus(scene)), scene
    assert sum(len(menus(scene)) for scene in BEFORE_THE_CAR) == 5
    after = [path.stem for path in STORY.glob("*.rpy") if path.stem not in BEFORE_THE_CAR]
    assert not [head for scene in after for head in menus(scene) if "looking" in head]


# ---------------------------------------------------------------------------------------------------- the languages


@pytest.mark.engine
def test_what_the_children_say_is_what_was_said_in_chapters_that_were_heard(game: Game) -> None:
    game.write_script("zz_heard.rpy", HEARD_BEFORE)
    told = run("[entry.what for entry in _history_list]")
    end = read_to("She doesn’t know that word. Not to sigh it like that.")
    unheard = game.play(begin_at("languages"), end, told, QUIT)
    heard = game.play(
        begin_at("languages"),
        run("hear(1, 4)"),
        run("remember('line_of_the_update', 'a_floor_number')"),
        run("remember('line_of_the_demonstration', 'noted')"),
        end,
        told,
        QUIT,
    )
    fixed = ["You don’t know how big a floor is.", "Is there bread?", "Love that. Ship it.", "Obviously."]
    assert [line for line in ast.literal_eval(unheard.values[-1]) if line in fixed] == fixed
    said = ["Eighteen.", "Is there bread?", "Love that. Ship it.", "Noted."]
    assert [line for line in ast.literal_eval(heard.values[-1]) if line in [*fixed, *said]] == said


# ------------------------------------------------------------------------------------------------------ the pronoun


@pytest.mark.engine
@pytest.mark.parametrize(("heard", "you"), [((1, 2), False), ((1, 2, 3), False), ((1, 2, 3, 4), True)])
def test_he_is_you_when_all_the_others_were_heard(game: Game, heard: tuple[int, ...], you: bool) -> None:
    game.write_script("zz_heard.rpy", HEARD_BEFORE)
    record = game.play(
        begin_at("hold_the_door"),
        run(f"hear{heard}"),
        read_to(LAST),
        QUIT,
    )
    after = record.lines[record.lines.index("He looks at her.") :]
    assert ("You look at her." in after) == you
    told = [line for line in after if re.match(r"(You|They mean)\b", line)]
    assert all("you" in line.lower() for line in told) == you or not you
    assert ("You came down Kestrel Street in April, feet first, in the sun, on a bedstead van." in after) == you
    assert ("He came down Kestrel Street in April, feet first, in the sun, on a bedstead van." in after) != you


def test_nobody_says_i_in_the_story_but_where_it_is_the_end() -> None:
    said = told_by_i(STORY)
    assert {file for file, _line in said} == {"the_evening_room"}
