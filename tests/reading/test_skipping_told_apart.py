"""What has been read is skipped, or everything; why it stops is said; the way to the next choice asks first."""

from __future__ import annotations

import pytest

from game_runs import QUIT, Game, begin_at, click, key, load, read_lines, run, save, wait_for, wait_gone
from reading.reading_steps import SCRIPT, at_menu, choose, letters, line_is, notice

pytestmark = pytest.mark.engine

IS_NEW = "From here on it’s new, so the skipping has stopped."
CANNOT_SKIP = "This is new. Only what has been read is skipped."
# A skipped line stays for so many milliseconds: long enough to look at the page while it is skipped.
LINGER = run("setattr(renpy.config, 'skip_delay', 10 ** 7)")
HURRY = run("(setattr(renpy.config, 'skip_delay', 5), renpy.restart_interaction())")
SLIP = "' '.join(renpy.get_screen('skip_indicator')._tts_all().split())"
EVERYTHING = run("(setattr(preferences, 'skip_unseen', True), renpy.restart_interaction())")
ONLY_READ = run("(setattr(preferences, 'skip_unseen', False), renpy.restart_interaction())")


def test_skipping(game: Game) -> None:
    game.write_script("story/reading_tests.rpy", SCRIPT)
    # In another process, two lines were read.
    game.play(begin_at("reading_tests"), read_lines(2), QUIT)
    record = game.play(
        begin_at("reading_tests"),
        line_is("One."),
        # The way to the next choice passes what was read, and asks at the first new line; no is no.
        letters("n"),
        wait_for("confirm"),
        run("renpy.get_screen('say').scope['what']"),
        click("No"),
        line_is("Three."),
        key("PAGEUP", 2),
        line_is("One."),
        # The slip says what is skipped; a press stops it, and does nothing else.
        LINGER,
        click("Skip what has been read"),
        wait_for("skip_indicator"),
        run(SLIP),
        key("RETURN"),
        wait_gone("skip_indicator"),
        line_is("One."),
        EVERYTHING,
        click("Skip everything"),
        wait_for("skip_indicator"),
        run(SLIP),
        key("TAB"),
        wait_gone("skip_indicator"),
        ONLY_READ,
        HURRY,
        # It comes to the first new line, stops there and says why; from there it does not begin.
        key("TAB"),
        line_is("Three."),
        notice(IS_NEW),
        key("TAB"),
        notice(CANNOT_SKIP),
        click("Skip what has been read"),
        notice(CANNOT_SKIP),
        run("(config.skipping, preferences.skip_unseen)"),
        # To the next choice: this line is new, so it asks at once.
        letters("n"),
        wait_for("confirm"),
        click("No"),
        line_is("Three."),
        click("More"),
        click("To the next choice"),
        wait_for("confirm"),
        click("Yes"),
        at_menu("Press"),
        # Nothing is skipped while there is something to choose, and the wish is as it was.
        key("TAB"),
        letters("n"),
        run("(config.skipping, preferences.skip_unseen, _history_list[-1].what)"),
        save("1-1"),
        choose("Press"),
        line_is("Pressed."),
        EVERYTHING,
        # Also where everything is skipped it asks before what is new.
        letters("n"),
        wait_for("confirm"),
        click("Yes"),
        at_menu("Left"),
        run("(config.skipping, preferences.skip_unseen)"),
        ONLY_READ,
        load("1-1"),
        at_menu("Press"),
        choose("Lie still"),
        line_is("Still."),
        QUIT,
    )
    values = [value for value in record.values if value not in ("None", "(None, None)")]
    assert values == [
        "'Three.'",
        "'Skipping what has been read. A press stops it.'",
        "'Skipping everything. A press stops it.'",
        "(None, False)",
        "(None, False, 'Four.{fast}')",
        "(None, True)",
    ]


def test_a_choice_stops_skipping_unless_it_is_to_go_on(game: Game) -> None:
    game.write_script("story/reading_tests.rpy", SCRIPT)
    record = game.play(
        begin_at("reading_tests"),
        line_is("One."),
        EVERYTHING,
        key("TAB"),
        at_menu("Press"),
        run("config.skipping"),
        choose("Press"),
        line_is("Pressed."),
        run("setattr(preferences, 'skip_after_choices', True)"),
        key("TAB"),
        at_menu("Left"),
        run("config.skipping"),
        choose("Left"),
        # It went on behind the choice, to the end.
        wait_for("main_menu"),
        QUIT,
    )
    assert [value for value in record.values if value not in ("None", "(None, None)")] == ["'slow'"]
