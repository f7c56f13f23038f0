"""The house on the cover shows in its five windows how each story was told in the newest place that was kept."""

from __future__ import annotations

import ast

import pytest

from game_runs import QUIT, Game, begin_at, read_to, run, save, wait_for

pytestmark = pytest.mark.engine

# Three stories, each with another ending; the third is told again later.
TOLD_THREE = """
init python:
    def tell_one(number, ending):
        from rules.book import Ending
        from rules.threads import edges_of
        ends = tuple((edge, True) for edge in edges_of(number))
        outcome = rules.telling.Outcome(number, Ending(ending), 1, (3, 3, 3), ends)
        store.book = rules.telling.tell(store.book, outcome)

label told_three:
    $ tell_one(3, "severed")
    $ tell_one(1, "connected")
    $ tell_one(4, "awake")
    "Three are told."
    $ tell_one(3, "connected")
    "One is told again."
    return
"""
WINDOWS = run("cover_windows()")
SAID = run("cover_in_words()")
SHOWN = run("[__(PICTURES_IN_WORDS[name]) for name in cover_windows()]")
COVER = (wait_for("main_menu"), WINDOWS, SAID, SHOWN)


def windows(*states: str) -> list[str]:
    return [f"cover_window_{number}_{state}" for number, state in enumerate(states, start=1)]


def test_the_windows_are_those_of_the_newest_place(game: Game) -> None:
    game.write_script("zz_told_three.rpy", TOLD_THREE)
    kept = (read_to("Three are told."), save("1-1"), read_to("One is told again."), save("1-2"), QUIT)
    first = game.play(*COVER, begin_at("told_three"), *kept)
    second = game.play(*COVER, run("renpy.unlink_save('1-2')"), *COVER, QUIT)

    cover = [ast.literal_eval(value) for value in first.values + [v for v in second.values if v != "None"]]
    untold, told_again, before = cover[0::3]
    assert untold == windows("untold", "untold", "untold", "untold", "untold")
    assert told_again == windows("connected", "untold", "connected", "awake", "untold")
    # With that place gone, the one before it is the newest.
    assert before == windows("connected", "untold", "severed", "awake", "untold")
    for said, shown in zip(cover[1::3], cover[2::3], strict=True):
        assert all(words in said for words in shown)
