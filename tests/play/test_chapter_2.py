"""Chapter 2 is told to each of its endings, with a place kept, opened in a new process and gone back from on the way.

The cycle is played by every word that it can offer, by words in the lines and by the menu, and always ends.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from chapters_told import STORIES, Told, tell_each_ending, told_by_i
from game_runs import (
    QUIT,
    Game,
    begin_at,
    key,
    load,
    pause,
    read_lines,
    read_to,
    run,
    save,
)

STORY = STORIES / "02_exposure"

LET_IT_RUN = "Say nothing, and let it run"
BREAD = "Tell the telephone that there’s bread"
TWO_RINGS = "Count out the two rings"
TERMINUS = "Ask him about the terminus"

# What is chosen at each of the fourteen menus, and at the words of the cycle between the ninth and the tenth.
TELLINGS = {
    "connected": (
        "Hum him what she’s got of it",
        "Ask Max for his receipts, till the morning",
        "Let Clara finish, and don’t say a word",
        "Let Leila write them down for him",
        "Call it to Clara, and say nothing to him",
        "Sit down on the bed and hold his hand",
        "Say she’ll stand by whatever Clara does",
        "Say when she’d bring the lantern back",
        "Let her go first, hers is on the floor",
        TERMINUS,
        TWO_RINGS,
        "Ring home, twice, and hang up",
        "Stay where she is, to the end",
        "Tell him his number two hundred and thirteen",
        "Hold the water for Max",
        "Leave the dark, and stand in it with him",
    ),
    "awake": (
        "Say it’s somewhere in the backup",
        "Send Clara home, to sit with him first",
        "Say it’s his head, and ask him",
        "Promise to wake him for each",
        "Hush him: it’s nearly three",
        "Ask Leila for her coat, for his feet",
        "Ask what Max would want, if he could say",
        "Take the lantern, with thanks",
        "Go now, while it’s still twenty-two",
        BREAD,
        LET_IT_RUN,
        "Tell him she’s recording, she’s got it",
        "Wait for him in the doorway",
        "Own up to him, all of it",
        "Rub the feeling back into Leila’s hands",
        "Say whose call it was to answer",
    ),
    "severed": (
        "Tell him it isn’t in any backup",
        "Make Clara eat her own soup",
        "Tell Clara she’s wrong, and leave it to Max",
        "Tell him he’ll sleep through both",
        "Tell him: two again, and it’s all his",
        "Make Leila sit, she’s swaying",
        "Say Max would want it out, whatever Clara wants",
        "Say when she’d bring the lantern back",
        "Let her go first, hers is on the floor",
        LET_IT_RUN,
        "Tell him it’s gone, it’s only in him",
        "Wait for him in the doorway",
        "Tell him that Leila gets a number too",
        "Get on one chair with Leila, and breathe",
        "Say whose call it was to answer",
    ),
}
# What is heard in one ending only.
OWN_LINES = {
    "connected": "I knew what time it was.",
    "awake": "I look at the clock. Leila does. Leila looks at the clock. It’s stopped.",
    "severed": "They know. All of them have heard it, four times or five. Clara has her lips tight shut, and nobody "
    "does the voice.",
}
KEPT_AT = "You are. Kindly don’t kick it, it’s raked."


@pytest.fixture(scope="module")
def told(new_game: Callable[[str], Game]) -> dict[str, Told]:
    return tell_each_ending(new_game, 2, TELLINGS, KEPT_AT)


@pytest.mark.engine
@pytest.mark.parametrize("ending", list(TELLINGS))
def test_each_ending_is_come_to(told: dict[str, Told], ending: str) -> None:
    assert len(told[ending].until.choices) == 4
    assert told[ending].endings == repr([ending])
    heard = told[ending].rest.lines
    assert "03:02." in heard
    assert [own for own, line in OWN_LINES.items() if line in heard] == [ending]


# ------------------------------------------------------------------------------------------------------- the cycle

RINGS = "The telephone rings, twice."
WAITS = "I’ll hang on a bit, in case. I’m not off till three-oh-one."
END = "They do nothing."
LET_HER_GO = "Let her go first, hers is on the floor"
NOTICED = ("remember('noticed_two_rings')", "remember('noticed_terminus')")


def in_the_cycle(*noticed: str) -> list[dict[str, Any]]:
    """Steps to the cycle's beginning, with so much noticed before."""
    return [begin_at("the_cycle"), *(run(code) for code in noticed)]


@pytest.mark.engine
@pytest.mark.parametrize(
    ("noticed", "taken", "laps"),
    [
        # The most that it can go round, and the least.
        (NOTICED, (BREAD, TWO_RINGS), 5),
        (NOTICED, (TERMINUS, LET_IT_RUN), 5),
        ((), (BREAD, LET_IT_RUN), 5),
        ((), (LET_IT_RUN,), 4),
    ],
)
def test_the_cycle_goes_round_five_times_at_most(
    game: Game, noticed: tuple[str, ...], taken: tuple[str, ...], laps: int
) -> None:
    record = game.play(*in_the_cycle(*noticed), read_to(END), QUIT, choose=[LET_HER_GO, *taken])
    assert record.choices == [LET_HER_GO, *taken]
    assert record.lines.count(RINGS) == laps
    # Nothing is offered twice, and nothing that was not noticed.
    words = {BREAD, TWO_RINGS, TERMINUS} if noticed else {BREAD}
    offered = [set(event["options"]) for event in record.events("choice")[1:]]
    assert offered[0] == words | {LET_IT_RUN}
    assert all(later == words - {taken[0]} | {LET_IT_RUN} for later in offered[1:])


@pytest.mark.engine
def test_the_call_is_the_same_in_every_lap_and_only_the_last_goes_on(game: Game) -> None:
    choices = [LET_HER_GO, BREAD, TERMINUS, "Ring home, twice, and hang up", "Stay where she is, to the end"]
    record = game.play(*in_the_cycle(*NOTICED), read_to("Night, then. Night, both."), QUIT, choose=choices)
    said = [entry["what"] for entry in record.events("line") if entry["who"] == "the telephone"]
    first = said[: said.index(WAITS) + 1]
    # In the second lap Max goes off after three lines.
    assert said == first + first[:3] + 3 * first + said[-5:]
    assert said[-1] == "Night, then. Night, both."


@pytest.mark.engine
def test_words_are_selectable_while_the_menu_offers_them_and_never_in_the_first_or_last_laps(game: Game) -> None:
    asked = run("[word for word in ('bread', 'two_rings', 'terminus') if word_offered(word)]")
    steps = [step for _lap in range(5) for step in (read_to(RINGS), read_lines(2), asked)]
    record = game.play(*in_the_cycle(*NOTICED), *steps, read_to(END), QUIT, choose=[LET_HER_GO, TWO_RINGS, BREAD])
    offered = [value for value in record.values if value.startswith("[")]
    assert offered == ["[]", "[]", "['bread', 'two_rings', 'terminus']", "['bread', 'terminus']", "[]"]


@pytest.mark.engine
def test_a_word_in_a_line_is_selected_by_keys_and_goes_to_its_answer(game: Game) -> None:
    record = game.play(
        *in_the_cycle(*NOTICED),
        *[step for _lap in range(3) for step in (read_to(RINGS), read_lines(1))],
        read_to("I wanted to ask, is there {word=bread}bread{/word}."),
        save(),
        # To the words beside the box, and from there to the word in it.
        *key("UP"),
        *key("LEFT"),
        *key("RETURN"),
        pause(1.0),
        run("_last_say_what"),
        run("word_taken"),
        run("renpy.call_stack_depth()"),
        # As after any choice, one can go back over it.
        load(),
        run("[fact.bread_is_spent, word_taken]"),
        QUIT,
        choose=[LET_HER_GO],
    )
    answer, *rest = record.values[-4:]
    assert answer.startswith("'There’s bread! There’s a whole white one")
    assert rest == ["None", "0", "[False, None]"]


# ------------------------------------------------------------------------------------------------------- the words


def test_nobody_says_i_in_the_story_but_where_it_is_the_end() -> None:
    said = told_by_i(STORY)
    # The slip that is mended, and what Leila has never told.
    assert {file for file, _line in said} == {"candle_window_kettle"}
    lines = [line for _file, line in said]
    assert lines[:2] == [OWN_LINES["awake"], OWN_LINES["connected"]]
    # One of these is told in two ways, by whether she took him by the sleeve.
    assert len(lines) == 1 + 5
