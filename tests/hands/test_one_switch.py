"""The whole book held with one switch: from the cover to the end of what is told, with nothing but one key."""

from typing import Any

import pytest

from game_runs import QUIT, Game, pause, run, wait_for, wait_gone

pytestmark = pytest.mark.engine

# So short that the tests are, and well over what the engine needs to draw a page.
QUICK = [
    run("setattr(persistent, 'one_switch', True)"),
    run("setattr(persistent, 'one_switch_seconds', 0.05)"),
    run("setattr(persistent, 'press_motion', 'still')"),
]
WORDS = "renpy.get_screen('ask_words').scope['words']"
# How long a round may take on a busy machine.
ROUND = 120
FIRST_OPTION = {"do": "switch_option", "patience": ROUND}

# Kept by a name, as the pages of saves do it; the action is of the script's top level.
NAMING = """


init -1 python:
    class SetNamed(object):
        def __call__(self, words):
            store.name_that_was_given = words

init 10 python:
    named = AskWords(_("What shall this be called?"), "", SetNamed())
"""


def switch(text: str, how: str = "key") -> dict[str, Any]:
    return {"do": "switch", "on": text, "with": how, "patience": ROUND}


def go_on_to(**until: Any) -> dict[str, Any]:
    return {"do": "switch_read", "until": until, "patience": ROUND}


def until(code: str, patience: float = ROUND) -> dict[str, Any]:
    return {"do": "until", "code": code, "patience": patience}


def test_a_telling_from_the_cover_to_its_end_by_one_key(game: Game) -> None:
    game.write_script("naming.rpy", NAMING)
    evening = game.play(
        QUICK,
        wait_for("main_menu"),
        # A preference, changed and seen to be.
        switch("Preferences"),
        wait_for("preferences"),
        switch("Hands"),
        switch("Slips stay"),
        until("persistent.slips_stay"),
        switch("Main menu"),
        # The prologue, with its questions; a door; and the chapter to its first choice.
        switch("Begin"),
        [go_on_to(screen="choice"), FIRST_OPTION] * 3,
        go_on_to(screen="landing"),
        switch("The door that’s open a hand wide"),
        go_on_to(screen="choice"),
        # Kept, and named by the board.
        switch("Save"),
        wait_for("save"),
        switch("Place 2, empty"),
        until("renpy.can_load('1-2')"),
        run("named()"),
        wait_for("ask_words"),
        switch("M"),
        switch("o"),
        switch("p"),
        switch("Rub out"),
        switch("m"),
        run(WORDS),
        switch("That’s it"),
        wait_gone("ask_words"),
        until("name_that_was_given == 'Mom'"),
        QUIT,
    )
    assert evening.values[-1] == "'Mom'"
    night = game.play(
        QUICK,
        wait_for("main_menu"),
        switch("Load"),
        wait_for("load"),
        switch("Quarter past nine"),
        wait_for("choice"),
        FIRST_OPTION,
        wait_gone("choice"),
        # Gone back to once more, which is asked about; "No" has the focus first.
        switch("Load"),
        wait_for("load"),
        switch("Quarter past nine"),
        wait_for("confirm"),
        {"do": "spoken"},
        switch("Yes"),
        wait_gone("confirm"),
        wait_for("choice"),
        FIRST_OPTION,
        go_on_to(screen="main_menu"),
    )
    assert [entry["said"] for entry in night.done("spoken")] == ["No"]
    told = [entry["what"] for record in (evening, night) for entry in record.events("gone_on")]
    assert len(told) > 100
    # No line was passed by a press that counted twice.
    assert told[:3] == ["You are somewhere dark and warm.", "A page is turned. It’s turned for you.", "Where were we?"]


FIRST_START = """
default answered = []

screen first_start():
    modal True
    zorder 150
    vbox:
        for word in ("First", "Second"):
            textbutton word action Function(answer, word)

init python:
    def answer(word):
        store.answered = store.answered + [word]
        renpy.restart_interaction()
"""


def test_a_press_counts_once_wherever_it_falls(game: Game) -> None:
    more = "It stays for: more"
    record = game.play(
        QUICK,
        wait_for("main_menu"),
        switch("Preferences", "click"),
        wait_for("preferences"),
        switch("Hands", "pad"),
        until("renpy.get_screen('preferences').scope['leaf'] == 'hands'"),
        # Five presses in no time are one, and the button that was pressed keeps the focus.
        run("setattr(persistent, 'one_switch_seconds', 0.5) or setattr(persistent, 'press_bounce', 1.0)"),
        run("renpy.restart_interaction()"),
        switch(more, "click"),
        {"do": "press_switch", "times": 4, "with": "click"},
        until("persistent.one_switch_seconds > 0.6"),
        {"do": "spoken"},
        pause(0.2),
        run("persistent.one_switch_seconds"),
        run("setattr(persistent, 'press_bounce', 0) or setattr(persistent, 'one_switch_seconds', 30)"),
        until("one_switch.due is None or one_switch.due - renpy.display.core.get_time() > 20"),
        {"do": "spoken"},
        # An arrow key works as always, and so does the pointer's other button.
        {"do": "key", "key": "UP"},
        until("renpy.display.focus.get_focused() is not None"),
        {"do": "spoken"},
        # The pointer moves over everything and takes nothing.
        {"do": "move", "to": [300, 120]},
        {"do": "spoken"},
    )
    assert record.values[-2:] == ["0.75", "None"]
    stayed, before_the_key, moved, after_the_pointer = [entry["said"] for entry in record.done("spoken")]
    assert stayed.startswith(more)
    assert moved != before_the_key
    assert after_the_pointer == moved


def test_the_first_page_goes_by_itself_until_a_pointer_moves(game: Game) -> None:
    game.write_script("first_start.rpy", FIRST_START)
    record = game.play(
        wait_for("main_menu"),
        run("one_switch.goes()"),
        run("renpy.show_screen('first_start') or renpy.restart_interaction()"),
        until("one_switch.goes_unasked()"),
        until("what_is_heard(renpy.display.focus.get_focused() or switch_mark) == 'Second'"),
        {"do": "key", "key": "SPACE"},
        until("answered == ['Second']"),
        # A finger or a pointer on something means that.
        {"do": "click", "on": "First"},
        until("answered == ['Second', 'First']"),
        run("one_switch.goes()"),
    )
    assert [value for value in record.values if value != "None"] == ["False", "False"]
