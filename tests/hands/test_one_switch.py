"""The whole book held with one switch: from the cover to the end of what is told, with nothing but one key."""

from typing import Any

import pytest

from game_runs import Game, pause, run, wait_for, wait_gone

pytestmark = pytest.mark.engine

# So short that the tests are, and well over what the engine needs to draw a page.
QUICK = [
    run("setattr(persistent, 'one_switch', True)"),
    run("setattr(persistent, 'one_switch_seconds', 0.12)"),
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


def test_a_telling_from_the_cover_to_its_end_by_one_key(game: Game) -> None:
    game.write_script("naming.rpy", NAMING)
    record = game.play(
        QUICK,
        wait_for("main_menu"),
        # A preference, changed and seen to be.
        switch("Preferences"),
        wait_for("preferences"),
        switch("Hands"),
        switch("Slips stay"),
        run("persistent.slips_stay"),
        switch("Main menu"),
        # The prologue, with its questions.
        switch("Begin"),
        go_on_to(screen="choice"),
        FIRST_OPTION,
        go_on_to(screen="choice"),
        FIRST_OPTION,
        go_on_to(screen="choice"),
        FIRST_OPTION,
        # A door, and the first choice of the chapter.
        go_on_to(screen="landing"),
        switch("The door that’s open a hand wide"),
        go_on_to(screen="choice"),
        # Kept, under a name put together on the board, and gone back to.
        switch("Save"),
        wait_for("save"),
        switch("Place 2, empty"),
        pause(0.3),
        run("renpy.can_load('1-2')"),
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
        run("name_that_was_given"),
        switch("Back to the story"),
        wait_for("choice"),
        FIRST_OPTION,
        switch("Load"),
        wait_for("load"),
        switch("Quarter past nine"),
        wait_for("confirm"),
        switch("Yes"),
        wait_gone("confirm"),
        wait_for("choice"),
        FIRST_OPTION,
        go_on_to(screen="main_menu"),
    )
    assert record.values[3:] == ["True", "True", "None", "'Mom'", "'Mom'"]
    told = [entry["what"] for entry in record.events("gone_on")]
    assert len(told) > 80
    # Each line of the way was gone on from by the key, and none was passed by a key that came twice.
    assert "You are somewhere dark and warm." in told
