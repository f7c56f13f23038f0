"""Every screen used as a reader with a mouse would use it."""

import re

import pytest

from game_runs import (
    QUIT,
    READ_ON,
    Game,
    begin_at,
    click,
    key,
    pause,
    read_lines,
    read_to,
    run,
    wait_for,
    wait_gone,
)

pytestmark = pytest.mark.engine

MENU = wait_for("main_menu")
FIRST_LINE = "You are somewhere dark and warm."
GAME_MENU = key("ESCAPE")


def test_begin(game: Game) -> None:
    game.play(MENU, click("Begin"), read_to(FIRST_LINE))


def test_a_click_goes_on_and_back_goes_back(game: Game) -> None:
    record = game.play(
        MENU,
        click("Begin"),
        read_to(FIRST_LINE),
        read_lines(2),
        click("Back"),
        pause(0.5),
        {"do": "read", "until": {"lines": 0}},
    )
    here = [entry["what"] for entry in record.events("line") if entry.get("here")]
    assert here[-1] == "A page is turned. It’s turned for you."


def test_a_place_is_kept_and_gone_back_to(game: Game) -> None:
    kept = game.play(
        begin_at("chapter_1"),
        read_lines(9),
        click("Save"),
        wait_for("save"),
        click("Place 1, empty"),
        pause(0.5),
        run("FileLoadable(1)"),
        click("Back to the story"),
        wait_for("say"),
        QUIT,
    )
    assert kept.values == ["True"]
    line = [entry["what"] for entry in kept.events("line") if entry.get("here")][-1]
    opened = game.play(
        MENU,
        click("Load"),
        wait_for("load"),
        click("Quarter past nine"),
        wait_for("say"),
        {"do": "read", "until": {"lines": 0}},
    )
    assert [entry["what"] for entry in opened.events("line") if entry.get("here")] == [line]


def test_loading_in_the_middle_of_a_telling_asks_first(game: Game) -> None:
    game.play(
        begin_at("chapter_1"),
        read_lines(4),
        {"do": "save", "slot": "1-1"},
        read_lines(4),
        click("Load"),
        wait_for("load"),
        click("Quarter past nine"),
        wait_for("confirm"),
        click("Yes"),
        wait_gone("confirm"),
        wait_for("say"),
        READ_ON,
    )


def test_a_kept_place_is_deleted_at_once_and_put_back(game: Game) -> None:
    record = game.play(
        begin_at("chapter_1"),
        read_lines(4),
        {"do": "save", "slot": "1-1"},
        click("Save"),
        wait_for("save"),
        click("Delete"),
        pause(0.3),
        run("renpy.can_load('1-1')"),
        click("Put it back"),
        pause(0.3),
        run("renpy.can_load('1-1')"),
    )
    assert record.values == ["False", "True"]


def test_the_history_leads_back_to_a_line(game: Game) -> None:
    record = game.play(
        begin_at("chapter_1"),
        read_lines(9),
        click("History"),
        wait_for("history"),
        {"do": "focus"},
        click("Elara: I did the ones you can see."),
        wait_for("confirm"),
        click("Yes"),
        wait_gone("confirm"),
        wait_for("say"),
        {"do": "read", "until": {"lines": 0}},
    )
    here = [entry["what"] for entry in record.events("line") if entry.get("here")]
    assert here[-1] == "I did the ones you can see."


def test_preferences_change_what_they_say(game: Game) -> None:
    record = game.play(
        MENU,
        click("Preferences"),
        wait_for("preferences"),
        run("preferences.skip_unseen"),
        click("Skip what has not been read"),
        run("preferences.skip_unseen"),
        click("Comfort"),
        click("Night light"),
        run("persistent.night_light"),
        click("Gentle telling"),
        run("persistent.gentle"),
        click("Sound"),
        click("Mute everything"),
        run("preferences.get_mute('music')"),
        click("Files"),
        {"do": "focus"},
        click("Put every setting back"),
        wait_for("confirm"),
        click("Yes"),
        wait_gone("confirm"),
        run("(preferences.skip_unseen, persistent.night_light, persistent.gentle, preferences.get_mute('music'))"),
    )
    assert record.values == ["False", "True", "True", "True", "True", "(False, False, False, False)"]


def test_preferences_say_where_the_files_lie(game: Game) -> None:
    record = game.play(
        MENU,
        click("Preferences"),
        click("Files"),
        pause(0.4),
        run("' '.join(renpy.get_screen('preferences')._tts_all().split())"),
    )
    assert str(game.saves) in record.values[0].replace(": ", "")


def test_everything_is_forgotten_only_after_two_questions(game: Game) -> None:
    game.play(begin_at("chapter_1"), read_lines(9), {"do": "save", "slot": "1-1"}, QUIT)
    record = game.play(
        MENU,
        click("Preferences"),
        click("Files"),
        click("Forget everything"),
        wait_for("forget_first"),
        click("Yes"),
        wait_for("forget_again"),
        run("renpy.list_slots()"),
        run("any('story/' in str(name) for name in persistent._seen_ever)"),
        click("Yes"),
        # As on the first day: the first questions come again.
        wait_for("first_start"),
        pause(2),
        click("That’s all, go on"),
        MENU,
        run("renpy.list_slots()"),
        run("[name for name in persistent._seen_ever if 'story/' in str(name)]"),
    )
    assert "1-1" in record.values[0]
    assert record.values[1] == "True"
    assert record.values[2:] == ["[]", "[]"]
    again = game.play(begin_at("chapter_1"), READ_ON)
    assert not again.events("line")[0]["seen"]


def test_leaving_keeps_the_place_and_continue_goes_on_from_it(game: Game) -> None:
    left = game.play(
        begin_at("chapter_1"),
        read_lines(7),
        GAME_MENU,
        wait_for("save"),
        click("Quit"),
        wait_for("confirm"),
        click("Yes"),
        pause(5),
        may_fail=True,
    )
    assert left.returncode == 0
    line = [entry["what"] for entry in left.events("line") if entry.get("here")][-1]
    back = game.play(MENU, click("Continue"), wait_for("say"), {"do": "read", "until": {"lines": 0}})
    assert [entry["what"] for entry in back.events("line") if entry.get("here")] == [line]


def test_help_and_about_open(game: Game) -> None:
    record = game.play(
        MENU,
        click("Help"),
        wait_for("help"),
        click("About"),
        wait_for("about"),
        run("renpy.get_screen('about')._tts_all()"),
        click("Main menu"),
        MENU,
    )
    assert re.search(r"\d+\.\d+\.\d+", record.values[0])
