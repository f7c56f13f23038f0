"""The words beside the box: two leaves by key and pointer, folded away and called, also where letters are large."""

from __future__ import annotations

import pytest

from game_runs import QUIT, Game, begin_at, click, key, read_to, run, wait_for, wait_gone
from reading.reading_steps import SCRIPT, letters, line_is, until, wish

pytestmark = pytest.mark.engine

FIRST = {"Back", "History", "Auto", "Skip what has been read", "Save", "Load", "Preferences", "More: further words"}
SECOND = {"To the next choice", "Quick save", "Hide the words and show the picture", "Less: the first words again"}
FOLDED = "The words beside the box"
# Every word lies on the page, whole, and none over another: left, top, right and bottom of each in the engine's list.
BOXES = """
[(focus.x, focus.y, focus.x + focus.w, focus.y + focus.h)
 for focus in renpy.display.focus.focus_list
 if focus.x is not None and focus.screen and focus.screen.screen_name[0] == 'quick_menu']
""".replace("\n", "")
SIZE = "renpy.run(Preference('font size', {}))"
FOCUS = {"do": "focus"}


def test_the_words_beside_the_box(game: Game) -> None:
    game.write_script("story/reading_tests.rpy", SCRIPT)
    record = game.play(
        begin_at("reading_tests"),
        read_to("Two."),
        FOCUS,
        run(BOXES),
        click("More"),
        FOCUS,
        run(BOXES),
        # The same key turns back: the focus stays with the word.
        key("RETURN"),
        until("not quick_words.more"),
        FOCUS,
        run(SIZE.format(2.0)),
        until("large_text()"),
        run(BOXES),
        click("More"),
        run(BOXES),
        run(SIZE.format(1.0)),
        # Quick save keeps a place, and quick load goes back to it: unasked, since a line is not lost.
        click("Quick save"),
        until("renpy.can_load('quick-1')"),
        key("SPACE"),
        line_is("Three."),
        click("Quick load"),
        line_is("Two."),
        # Everything that can be seen can be reached by the arrow keys.
        {"do": "walk_focus", "patience": 120},
        # Folded away: called by a key or a press for as long as the line stands.
        wish("quick_words", False),
        until("not quick_words.shown()"),
        FOCUS,
        letters("q"),
        until("quick_words.shown()"),
        letters("q"),
        until("not quick_words.shown()"),
        click(FOLDED),
        until("quick_words.shown()"),
        click("History"),
        wait_for("history"),
        click("Back to the story"),
        wait_gone("history"),
        line_is("Two."),
        until("not quick_words.shown()"),
        letters("q"),
        until("quick_words.shown()"),
        FOCUS,
        {"do": "read", "until": {"lines": 1}},
        line_is("Three."),
        until("not quick_words.shown()"),
        # Back again with all other settings.
        run("renpy.run(reset_settings)"),
        until("quick_words.shown()"),
        QUIT,
    )
    shown = [set(entry["offered"]) for entry in record.done("focus")]
    for place, expected in ((0, FIRST), (1, SECOND), (2, FIRST), (4, FIRST)):
        assert shown[place] >= expected
    assert record.done("focus")[1]["focused"] == "Less: the first words again"
    assert record.done("focus")[2]["focused"] == "More: further words"
    assert shown[3] == {FOLDED}
    [walk] = record.done("walk_focus")
    assert SECOND | {"Quick load"} <= set(walk["reached"])
    boxes = [eval(value) for value in record.values if value.startswith("[(")]
    assert [len(found) for found in boxes] == [8, 5, 8, 5]
    for found in boxes:
        for number, (left, top, right, bottom) in enumerate(found):
            assert min(left, top) >= 0
            assert right <= 1920
            assert bottom <= 1080
            assert not any(
                left < other[2] - 1 and other[0] < right - 1 and top < other[3] - 1 and other[1] < bottom - 1
                for other in found[number + 1 :]
            )
        # At least as large as a finger or an unsteady hand needs (WCAG 2.2, 2.5.8).
        assert min(min(right - left, bottom - top) for left, top, right, bottom in found) >= 44
