"""Auto mode: as long as a line is, and what is heard; a press or going back stops it; a sign says that it is on."""

from __future__ import annotations

import pytest

from game_runs import QUIT, Game, begin_at, click, key, run, wait_for, wait_gone
from reading.reading_steps import at_menu, choose, letters, line_is, notice, until, wish

pytestmark = pytest.mark.engine

LONG = "It’s a long line, " + "and a long line takes longer, " * 6 + "as anybody knows who has been read to."
SCRIPT = f"""
label auto_tests:
    scene dark
    "Short."
    $ renpy.session["began"] = __import__("time").time()
    "{LONG}"
    $ renpy.session["ended"] = __import__("time").time()
    "A sound."
    "Behind it."
    menu:
        "Press":
            "Pressed."
    "Two."
    "Three."
    "Four."
    return
"""

BEGINS = "It goes on by itself now. A press stops it."
LASTS = "It goes on by itself now, also after a press."
ENDS = "It waits for you again."
PACE = 2.0  # seconds for 250 letters
# So many more are counted with each line (config.afm_bonus), and one is.
BONUS = 26
# As if a sound that is told once went on and on, or were over.
SOUNDS = run("(setattr(renpy.music, 'is_playing', lambda channel='music': channel == 'effects'))")
SILENT = run("(setattr(renpy.music, 'is_playing', lambda channel='music': False))")
SIGN = "renpy.get_screen('auto_indicator') and ' '.join(renpy.get_screen('auto_indicator')._tts_all().split())"


def test_auto(game: Game) -> None:
    game.write_script("story/auto_tests.rpy", SCRIPT)
    record = game.play(
        begin_at("auto_tests"),
        line_is("Short."),
        run(f"setattr(preferences, 'afm_time', {PACE})"),
        SILENT,
        letters("a"),
        line_is(LONG),
        until("renpy.get_screen('notify')"),
        run("' '.join(renpy.get_screen('notify')._tts_all().split())"),
        line_is("A sound."),
        run("renpy.session['ended'] - renpy.session['began']"),
        # A sound is waited for.
        SOUNDS,
        run("renpy.config.afm_callback()"),
        SILENT,
        run("renpy.config.afm_callback()"),
        # It goes on behind a choice, which it leaves to whom it belongs.
        at_menu("Press"),
        run("preferences.afm_enable"),
        choose("Press"),
        line_is("Two."),
        # A press stops it, and does nothing else.
        run("setattr(preferences, 'afm_time', 10 ** 6)"),
        key("RETURN"),
        notice(ENDS),
        line_is("Two."),
        # Where the words beside the box are folded away, a slip says that it is on.
        wish("quick_words", False),
        letters("a"),
        notice(BEGINS),
        until(SIGN),
        run(SIGN),
        # Going back stops it as well.
        key("PAGEUP"),
        line_is("Pressed."),
        notice(ENDS),
        until(f"not ({SIGN})"),
        wish("quick_words", True),
        # Unless it is to go on after a press.
        run("setattr(preferences, 'afm_after_click', True)"),
        click("Auto"),
        notice(LASTS),
        key("RETURN"),
        line_is("Two."),
        run("preferences.afm_enable"),
        # The pace has words, and steps of its own.
        run("renpy.run(ShowMenu('preferences'))"),
        wait_for("preferences"),
        run("setattr(preferences, 'afm_time', 15)"),
        run("(auto_words(), renpy.run(auto_step(1)), auto_words(), renpy.run(auto_step(-1)), auto_words())"),
        run("(setattr(preferences, 'afm_time', 45), auto_step(1), auto_words(), preferences.text_cps)"),
        click("Back to the story"),
        wait_gone("preferences"),
        QUIT,
    )
    values = [value for value in record.values if value not in ("None", "(None, None)")]
    # The notice was spoken, too, and the line stayed as long as it is.
    assert values[0] == repr(BEGINS)
    assert float(values[1]) >= PACE * (BONUS + len(LONG)) / 250
    assert values[2:] == [
        "False",
        "True",
        "True",
        "'It goes on by itself.'",
        "True",
        "('as one reads aloud: 16 seconds for a full box', None, 'without haste: 24 seconds for a full box', None,"
        " 'as one reads aloud: 16 seconds for a full box')",
        # At the slowest there is no slower; and the speed of letters is as it was.
        "(None, None, 'very slowly: 50 seconds for a full box', 0)",
    ]
