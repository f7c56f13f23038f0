"""The history: choices stand in it, words are found in it, a line leads back, and it is turned in stretches."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from game_runs import (
    QUIT,
    READ_TO_A_MENU,
    Game,
    begin_at,
    click,
    key,
    load,
    read_to,
    run,
    save,
    wait_for,
    wait_gone,
)
from reading.reading_steps import at_menu, choose, letters, line_is, until, wheel, write

pytestmark = pytest.mark.engine

MANY = 75
SCRIPT = (
    """
label history_tests:
    open scene quarter_past_nine
    scene dark
    theo "Don’t you dáre."
    elara "I {i}dare{/i}."
    menu (who="theo_hale"):
        "Dare her back":
            "So he does."
        "Don’t":
            "So he doesn’t."
    menu:
        "Press":
            "Pressed."
"""
    + "".join(f'    "Number {number} of them."\n' for number in range(MANY))
    + '    "Last."\n    return\n'
)

OPEN = [run("renpy.run(ShowMenu('history'))"), wait_for("history")]
FOUND = run("[(line.who, line.what) for line in lines_holding(renpy.get_screen('history').scope['wanted'])]")
SAYS = run("' '.join(renpy.get_screen('history')._tts_all().split())")
FOCUSED = {"do": "focus"}
LAID_OUT = run("stretch_shown(renpy.get_screen('history').scope['stretch'], len(_history_list))")


def look_for(words: str) -> list[Any]:
    """Look for words by keys alone: Ctrl and F, the words, Return."""
    return [letters("f", "KMOD_CTRL"), wait_for("ask_words"), write(words), until(WRITTEN.format(words)), *DONE]


WRITTEN = "renpy.get_screen('ask_words').scope['words'] == {!r}"
DONE = [*key("RETURN"), wait_gone("ask_words")]


def listed(values: list[str]) -> list[Any]:
    return [ast.literal_eval(value) for value in values if value.startswith(("[", "(")) and "None, None" not in value]


def test_the_history(game: Game) -> None:
    game.write_script("story/history_tests.rpy", SCRIPT)
    first = game.play(
        begin_at("history_tests"),
        READ_TO_A_MENU,
        at_menu("Dare her back"),
        choose("Dare her back"),
        READ_TO_A_MENU,
        choose("Press"),
        line_is("Pressed."),
        save("1-1"),
        *OPEN,
        FOCUSED,
        # A straight apostrophe finds a typographic one, no accent finds one, and a name finds who has it.
        look_for("don't dare"),
        FOUND,
        SAYS,
        click("Show all lines"),
        until("not renpy.get_screen('history').scope['wanted']"),
        look_for("ELARA"),
        FOUND,
        click("Look for other"),
        wait_for("ask_words"),
        # What was looked for last stands there.
        key("BACKSPACE", 5),
        write("nobody says so"),
        until(WRITTEN.format("nobody says so")),
        *DONE,
        FOUND,
        SAYS,
        click("Show all lines"),
        # A line leads back, also a choice.
        click("Theo: Chosen: Dare her back."),
        wait_for("confirm"),
        click("Yes"),
        at_menu("Dare her back"),
        run("[line.what for line in _history_list]"),
        QUIT,
    )
    [offered] = (entry["offered"] for entry in first.done("focus"))
    assert offered.count("Theo: Chosen: Dare her back. Go back to this line.") == 1
    assert "Chosen: Press. Go back to this line." in offered
    found = listed(first.values)
    assert found == [
        [("Theo", "Don’t you dáre.")],
        [("Elara", "I {i}dare{/i}.{fast}")],
        [],
        # Before the choice, with nothing of what came after it.
        ["Don’t you dáre.", "I {i}dare{/i}.{fast}"],
    ]
    spoken = [value for value in first.values if "History" in value]
    assert "“don't dare”: one line" in spoken[0]
    assert "“nobody says so”: nowhere in these lines" in spoken[1]


def test_a_long_history_is_turned_in_stretches(game: Game) -> None:
    game.write_script("story/history_tests.rpy", SCRIPT)
    record = game.play(
        begin_at("history_tests"),
        read_to("Last."),
        save("1-1"),
        load("1-1"),
        line_is("Last."),
        *OPEN,
        LAID_OUT,
        SAYS,
        # Upwards by pages to the beginning, which is another stretch; the wheel goes on where a stretch ends.
        until("renpy.get_screen('history').scope['scroll'].value > 0"),
        run("renpy.get_screen('history').scope['scroll'].change(1)"),
        wheel(4),
        wheel(4),
        until("renpy.get_screen('history').scope['stretch'] is not None"),
        LAID_OUT,
        click("Later lines"),
        until("renpy.get_screen('history').scope['stretch'][0] > 0"),
        LAID_OUT,
        # More are found than are laid out: from one to the next, over the end of a stretch, each is focused.
        look_for("of them"),
        click("The next line found"),
        until("renpy.get_screen('history').scope['at'] == 0"),
        FOCUSED,
        click("The line found before"),
        until("renpy.get_screen('history').scope['at'] == 74"),
        FOCUSED,
        SAYS,
        QUIT,
    )
    assert listed(record.values) == [(22, 82), (0, 22), (22, 82)]
    first, last = (entry["focused"] for entry in record.done("focus"))
    assert first == "Number 0 of them. Go back to this line."
    assert last == "Number 74 of them. Go back to this line."
    spoken = [value for value in record.values if "History" in value]
    assert "Lines 23 to 82 of 82." in spoken[0]
    assert "“of them”: line 75 of 75" in spoken[1]
