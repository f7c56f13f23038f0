"""A voice says only what has the focus: so the answer that has it says what was asked."""

from __future__ import annotations

import pytest

from game_runs import Game, begin_at, read_lines, run, wait_for, wait_gone

pytestmark = pytest.mark.engine

FOCUS = {"do": "focus"}


def test_each_question_is_said_with_the_answer_that_has_the_focus(game: Game) -> None:
    def opened(code: str, screen: str) -> list[dict[str, object]]:
        hide = f"renpy.hide_screen({screen!r}), renpy.restart_interaction()"
        return [run(code), wait_for(screen), FOCUS, run(hide), wait_gone(screen)]

    record = game.play(
        begin_at("chapter_1"),
        read_lines(5),
        opened("renpy.run(Confirm('Stop for tonight?', NullAction()))", "confirm"),
        opened("renpy.run(Confirm(layout.DELETE_SAVE, FilePage('auto')))", "confirm"),
        opened("renpy.run(Show('mishap', title=_('Oh.'), words=_('The disk is full.')))", "mishap"),
        opened("renpy.run(Show('forget_first'))", "forget_first"),
        opened("renpy.run(Show('forget_again'))", "forget_again"),
        opened("renpy.run(Show('lamps_words'))", "lamps_words"),
        opened("renpy.run(AskWords(_('What is it called?'), 'Night', print))", "ask_words"),
        run("renpy.run(ShowMenu('save'))"),
        wait_for("save"),
        FOCUS,
    )
    stop, delete, mishap, first, again, lamps, ask, saves = [one["offered"] for one in record.done("focus")]
    assert stop == ["Yes", "Stop for tonight? No"]
    assert delete == ["Yes", "Delete this kept place? It can’t be had back. No"]
    assert mishap == ["Oh. The disk is full. All right"]
    assert first[0].startswith("Forget everything? This goes, and can’t be had back: every place")
    assert first[0].endswith("No, keep it all")
    assert again[0] == "Asked once more, because nobody can undo it: forget everything? No, keep it all"
    assert lamps[0].endswith("All right")
    assert "Elara" in lamps[0]
    assert ask == ["That’s it", "Leave it"]
    # No words of the engine’s: “File page auto” said nothing.
    assert {"Previous page", "Autosaves", "Quick saves", "Next page"} <= set(saves)
