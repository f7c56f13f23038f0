"""The whole book held with one switch: from the cover to the end of what is told, with nothing but one key."""

from typing import Any

import pytest

from game_runs import LAST_LINE, QUIT, Game, pause, run, wait_for, wait_gone

pytestmark = pytest.mark.engine

# The player's steps let the time pass (hand_steps.py); nothing goes on before they have looked.
ONE_SWITCH = [
    run("setattr(persistent, 'one_switch', True)"),
    run("setattr(persistent, 'one_switch_seconds', 5.0)"),
    run("setattr(persistent, 'press_motion', 'still')"),
]
# How long a round may take on a busy machine.
ROUND = 60
FIRST_OPTION = {"do": "switch_option", "patience": ROUND}
# Nobody looks.
SMALL = {"BEDTIME_WINDOW": "320x180"}
GOES = run("one_switch.goes()")


def switch(text: str, how: str = "key") -> dict[str, Any]:
    return {"do": "switch", "on": text, "with": how, "patience": ROUND}


def go_on_to(**until: Any) -> dict[str, Any]:
    return {"do": "switch_read", "until": until, "patience": ROUND}


def until(code: str, patience: float = ROUND) -> dict[str, Any]:
    return {"do": "until", "code": code, "patience": patience}


def test_a_telling_from_the_first_page_to_the_end_of_a_scene_by_one_key(game: Game) -> None:
    evening = game.play(
        # Nobody has said yet that there is one switch: the first page can be answered by it all the same.
        wait_for("first_start"),
        GOES,
        switch("Pictures hold still"),
        until("motion_is_still() and not preferences.transitions"),
        switch("That’s all, go on"),
        wait_for("main_menu"),
        GOES,
        ONE_SWITCH,
        # A preference, changed and seen to be.
        switch("Preferences"),
        wait_for("preferences"),
        switch("Hands"),
        switch("Slips stay"),
        until("persistent.slips_stay"),
        switch("Main menu"),
        # The prologue, whose note is opened whole, with its questions; a door; and the chapter to its first choice.
        switch("Begin"),
        wait_for("content_note"),
        switch("What happens, in full"),
        until("renpy.get_screen('content_note').scope['in_full']"),
        switch("Go on"),
        [go_on_to(screen="choice"), FIRST_OPTION] * 3,
        go_on_to(screen="landing"),
        switch("The door that’s open a hand wide"),
        go_on_to(screen="content_note"),
        run("[name for name in ('say', 'quick_menu') if renpy.get_screen(name) and words_on_page()]"),
        switch("Go on"),
        go_on_to(screen="choice"),
        # Kept, and named by the board.
        switch("Save"),
        wait_for("save"),
        switch("Place 2, empty"),
        until("renpy.can_load('1-2')"),
        switch("Rename"),
        wait_for("ask_words"),
        switch("Space"),
        switch("b"),
        switch("Rub out"),
        switch("2"),
        switch("That’s it"),
        wait_gone("ask_words"),
        until("own_name(renpy.slot_json('1-2')) == 'Quarter past nine 2'"),
        QUIT,
        environment=SMALL,
        first_start=True,
    )
    assert [value for value in evening.values if value != "None"] == ["True", "False", "[]"]
    night = game.play(
        ONE_SWITCH,
        wait_for("main_menu"),
        switch("Load"),
        wait_for("load"),
        switch("Quarter past nine 2"),
        wait_for("choice"),
        FIRST_OPTION,
        wait_gone("choice"),
        # Gone back to once more, which is asked about; "No" has the focus first.
        switch("Load"),
        wait_for("load"),
        switch("Quarter past nine 2"),
        wait_for("confirm"),
        {"do": "spoken"},
        switch("Yes"),
        wait_gone("confirm"),
        wait_for("choice"),
        FIRST_OPTION,
        go_on_to(line=LAST_LINE),
        environment=SMALL,
    )
    [asked] = night.done("spoken")
    assert asked["said"].endswith(" No")
    told = [entry["what"] for record in (evening, night) for entry in record.events("gone_on")]
    assert len(told) > 100
    # No line was passed by a press that counted twice.
    assert told[:3] == ["You are somewhere dark and warm.", "A page is turned. It’s turned for you.", "Where were we?"]


def test_a_press_counts_once_wherever_it_falls(game: Game) -> None:
    more = "It stays for: more"
    record = game.play(
        # The first page goes by itself until a finger or a pointer is on something, which means that.
        wait_for("first_start"),
        run("AUTO_SCAN_SECONDS = 0.2"),
        until("what_is_heard(renpy.display.focus.get_focused() or switch_mark).startswith('Larger letters')"),
        GOES,
        {"do": "click", "on": "Sounds in words"},
        until("captions_wanted()"),
        GOES,
        {"do": "click", "on": "That’s all, go on"},
        wait_for("main_menu"),
        ONE_SWITCH,
        switch("Preferences", "click"),
        wait_for("preferences"),
        switch("Hands", "pad"),
        until("renpy.get_screen('preferences').scope['leaf'] == 'hands'"),
        # Five presses in no time are one, and the button that was pressed keeps the focus.
        run("setattr(persistent, 'one_switch_seconds', 0.5) or setattr(persistent, 'press_bounce', 1.0)"),
        run("renpy.restart_interaction()"),
        # The press before is too long ago for this one to be its echo.
        until("renpy.display.core.get_time() - one_switch.pressed_at > 1.1"),
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
        first_start=True,
    )
    assert record.values[:2] == ["True", "False"]
    assert record.values[-2:] == ["0.75", "None"]
    stayed, before_the_key, moved, after_the_pointer = [entry["said"] for entry in record.done("spoken")]
    assert stayed.startswith(more)
    assert moved != before_the_key
    assert after_the_pointer == moved
