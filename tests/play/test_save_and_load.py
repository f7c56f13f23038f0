"""A save opened in a fresh process is where it was, with everything that was remembered, and goes on the same."""

from itertools import pairwise

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


def test_saves_in_mid_scene_go_on_in_new_processes(game: Game) -> None:
    places = (3, 17, 40, 71)
    steps = [BEGIN]
    for before, lines in pairwise((0, *places)):
        steps += [read_lines(lines - before), save(f"1-{lines}")]
    whole = told(game.play(*steps, READ_ON))
    for lines in places:
        resumed = told(game.play({"do": "wait", "screen": "main_menu"}, load(f"1-{lines}"), READ_ON))
        assert resumed == whole[lines:]
        assert resumed


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
