"""A passage is written twice, and the player's wish says which is told; what can be done is the same in both."""

from __future__ import annotations

import pytest

from game_runs import QUIT, READ_ON, READ_TO_A_MENU, Game, begin_at, read_lines, read_to, run, save

pytestmark = pytest.mark.engine

SCRIPT = """
label told_twice:
    "Before."
    if persistent.gentle:
        "It goes by."
    else:
        "It comes up the stairs."
        "It stops at the door, and it knows your name."
    "Between."
    if persistent.gentle:
        "It has gone."
    else:
        "It goes down again. It doesn’t hurry."
    menu:
        "Shut the door":
            "Shut."
        "Leave it":
            "Left."
    "After."
    return
"""
FULL = [
    "Before.",
    "It comes up the stairs.",
    "It stops at the door, and it knows your name.",
    "Between.",
    "It goes down again. It doesn’t hurry.",
    "Shut.",
    "After.",
]
GENTLE = ["Before.", "It goes by.", "Between.", "It has gone.", "Shut.", "After."]
OPTIONS = ["Shut the door", "Leave it"]
GENTLY = "setattr(persistent, 'gentle', {})"


def test_each_way_with_the_same_menu_and_changed_on_the_way(game: Game) -> None:
    game.write_script("story/told_twice.rpy", SCRIPT)
    full = game.play(run(GENTLY.format(False)), begin_at("told_twice"), READ_ON)
    gentle = game.play(run(GENTLY.format(True)), begin_at("told_twice"), READ_ON)
    assert full.lines == FULL
    assert gentle.lines == GENTLE
    assert [entry["options"] for entry in full.events("choice") + gentle.events("choice")] == [OPTIONS, OPTIONS]
    # Asked for between two passages: the next one is told gently, and a save remembers nothing of it.
    changed = game.play(
        run(GENTLY.format(False)),
        begin_at("told_twice"),
        read_to("Between."),
        save(),
        run(GENTLY.format(True)),
        READ_TO_A_MENU,
        run(GENTLY.format(False)),
        {"do": "load", "slot": "1-1"},
        READ_TO_A_MENU,
        QUIT,
    )
    assert changed.lines == [*FULL[:3], "Between.", GENTLE[3], *FULL[3:5]]


def test_the_prologue_s_question_is_the_same_wish(game: Game) -> None:
    record = game.play(
        begin_at("lights_out"),
        READ_TO_A_MENU,
        {"do": "choose", "caption": "Lie still"},
        READ_TO_A_MENU,
        {"do": "choose", "caption": "Lie still"},
        READ_TO_A_MENU,
        {"do": "choose", "caption": "Press"},
        read_lines(1),
        run("persistent.gentle"),
        QUIT,
    )
    assert record.values == ["True"]
