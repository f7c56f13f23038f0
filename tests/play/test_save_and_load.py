"""A save opened in a fresh process is where it was, with everything that was remembered, and goes on the same."""

import pytest

from game_runs import (
    BEGIN,
    QUIT,
    READ_ON,
    READ_TO_A_MENU,
    Game,
    begin_at,
    load,
    read_lines,
    save,
    told,
)

pytestmark = pytest.mark.engine


@pytest.mark.parametrize("lines", [3, 17, 40, 71])
def test_a_save_in_mid_scene_goes_on_in_a_new_process(game: Game, lines: int) -> None:
    whole = told(game.play(BEGIN, READ_ON, choose="last"))
    game.play(BEGIN, read_lines(lines), save(), QUIT, choose="last")
    resumed = told(game.play({"do": "wait", "screen": "main_menu"}, load(), READ_ON, choose="last"))
    assert resumed == whole[lines:]


def test_a_save_at_a_menu_offers_the_same_menu(game: Game) -> None:
    game.play(begin_at("chapter_1"), READ_TO_A_MENU, save(), QUIT)
    whole = game.play(begin_at("chapter_1"), READ_ON, choose="last")
    resumed = game.play({"do": "wait", "screen": "main_menu"}, load(), READ_ON, choose="last")
    assert resumed.events("choice")[0]["options"] == whole.events("choice")[0]["options"]
    assert told(resumed) == told(whole)[-len(told(resumed)) :]


def test_what_was_read_stays_read_in_a_new_process(game: Game) -> None:
    first = game.play(begin_at("chapter_1"), READ_ON)
    assert not any(entry["seen"] for entry in first.events("line") if not entry.get("here"))
    second = game.play(begin_at("chapter_1"), READ_ON)
    assert all(entry["seen"] for entry in second.events("line") if not entry.get("here"))
