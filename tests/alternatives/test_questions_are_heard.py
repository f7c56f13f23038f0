"""A voice says only what has the focus: so the answer that has it says what was asked."""

from __future__ import annotations

import pytest

from game_runs import Game, begin_at, key, read_lines, run, wait_for, wait_gone

pytestmark = pytest.mark.engine

FOCUS = {"do": "focus"}
# What the voice is given to say.
VOICE = run("spoken_now = []; config.tts_function = spoken_now.append; preferences.self_voicing = True")


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
        VOICE,
        run("renpy.run(AskWords(_('What is it called?'), 'Night', print))"),
        wait_for("ask_words"),
        run("spoken_now.clear()"),
        key("DOWN"),
        {"do": "until", "code": "any('What is it called?' in said for said in spoken_now)"},
        run("[said for said in spoken_now if 'What is it called?' in said][0]"),
        run("setattr(preferences, 'self_voicing', False), renpy.hide_screen('ask_words'), renpy.restart_interaction()"),
        wait_gone("ask_words"),
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
    # A board of letters: the signs that say nothing have names.
    assert ask[:26] == list("abcdefghijklmnopqrstuvwxyz")
    assert ask[26:28] == ["apostrophe", "hyphen"]
    assert ask[28:38] == list("0123456789")
    assert ask[38:] == ["Capitals", "Space", "Rub out", "That’s it", "Leave it"]
    # The first of them that has the focus says what was asked.
    assert [value for value in record.values if "called" in value] == ["'What is it called?: a'"]
    # No words of the engine’s: “File page auto” said nothing.
    assert {"Previous page of places", "Autosaves", "Quick saves", "Next page of places"} <= set(saves)
