"""Going back and forth by wheel, key and finger; ticks at what was chosen in an earlier telling."""

from __future__ import annotations

import pytest

from game_runs import QUIT, READ_TO_A_MENU, Game, begin_at, key, load, run, save
from reading.reading_steps import SCRIPT, at_menu, choose, line_is, notice, swipe, wheel, wish

pytestmark = pytest.mark.engine

MARKS = run("[(item.caption, marked(item)) for item in renpy.get_screen('choice').scope['items']]")
NOTHING_BACK = "There’s nothing further back."
NONE = "[('Press', False), ('Lie still', False)]"
BOTH = "[('Press', True), ('Lie still', True)]"


def test_back_and_forth_and_marks(game: Game) -> None:
    game.write_script("story/reading_tests.rpy", SCRIPT)
    first = game.play(
        begin_at("reading_tests"),
        line_is("One."),
        # Whichever way one goes back, the beginning says that it is one.
        wheel(4),
        notice(NOTHING_BACK),
        key("PAGEUP"),
        notice(NOTHING_BACK),
        swipe(300, 900),
        notice(NOTHING_BACK),
        line_is("One."),
        READ_TO_A_MENU,
        at_menu("Press"),
        MARKS,
        save("1-1"),
        choose("Press"),
        line_is("Pressed."),
        # The wheel, the keys and a finger, each back and forth over the choice.
        wheel(4),
        at_menu("Press"),
        MARKS,
        wheel(5),
        line_is("Pressed."),
        key("PAGEUP"),
        at_menu("Press"),
        key("PAGEDOWN"),
        line_is("Pressed."),
        swipe(300, 900),
        at_menu("Press"),
        swipe(900, 300),
        line_is("Pressed."),
        # Where the wheel is not to turn back, it does nothing, and keys do.
        wish("wheel_turns", False),
        wheel(4),
        line_is("Pressed."),
        key("PAGEUP", 2),
        line_is("Four."),
        wheel(5),
        line_is("Four."),
        wish("wheel_turns", True),
        # Come to again from before, it is still the same telling.
        READ_TO_A_MENU,
        at_menu("Press"),
        MARKS,
        choose("Lie still"),
        line_is("Still."),
        # Opened from a kept place it is met afresh.
        load("1-1"),
        at_menu("Press"),
        MARKS,
        QUIT,
    )
    assert [value for value in first.values if "Press" in value] == [NONE, NONE, NONE, BOTH]
    # In another process: another telling, and another file of saves.
    second = game.play(
        begin_at("reading_tests"),
        line_is("One."),
        READ_TO_A_MENU,
        at_menu("Press"),
        MARKS,
        {"do": "focus"},
        wish("mark_chosen", False),
        MARKS,
        {"do": "focus"},
        QUIT,
    )
    assert [value for value in second.values if "Press" in value] == [BOTH, NONE]
    told, not_told = (entry["offered"] for entry in second.done("focus"))
    assert {"Press, chosen before", "Lie still, chosen before"} <= set(told)
    assert {"Press", "Lie still"} <= set(not_told)
