"""Every screen used with the keyboard alone; and everything that can be clicked can be reached by the arrow keys."""

import pytest

from game_runs import READ_TO_A_MENU, Game, begin_at, key, pause, read_lines, run, wait_for
from shelf_filled import LEAVES, MEET_EVERYTHING

pytestmark = pytest.mark.engine

MENU = wait_for("main_menu")
WALK = {"do": "walk_focus", "patience": 200}


def test_the_way_in_with_an_arrow_key_and_return(game: Game) -> None:
    record = game.play(
        MENU,
        pause(1),
        key("DOWN"),
        pause(0.3),
        {"do": "focus"},
        key("RETURN"),
        # What is in the book is said first; the way on has the focus.
        wait_for("content_note"),
        pause(0.5),
        {"do": "focus"},
        key("RETURN"),
        wait_for("say"),
        pause(0.5),
        key("SPACE"),
        key("RETURN"),
        pause(0.3),
        {"do": "read", "until": {"lines": 0}},
    )
    here = [entry["what"] for entry in record.events("line") if entry.get("here")]
    assert here == ["Where were we?"]


def test_page_up_rolls_back_and_page_down_goes_on_again(game: Game) -> None:
    record = game.play(
        begin_at("chapter_1"),
        read_lines(6),
        key("PAGEUP", 2),
        pause(0.4),
        {"do": "read", "until": {"lines": 0}},
        key("PAGEDOWN"),
        pause(0.4),
        {"do": "read", "until": {"lines": 0}},
    )
    here = [entry["what"] for entry in record.events("line") if entry.get("here")]
    assert here == ["Elara.", "I did the ones you can see.", "Elara."] or here[1:] == [
        record.lines[4],
        record.lines[5],
    ]


def test_a_choice_is_made_with_the_arrow_keys(game: Game) -> None:
    record = game.play(
        begin_at("chapter_1"),
        READ_TO_A_MENU,
        pause(0.3),
        key("DOWN", 2),
        {"do": "focus"},
        key("RETURN"),
        wait_for("say"),
        run("fact.extra_hour"),
    )
    assert record.values[0] in ("'told_straight'", "'smoothed_over'", "'made_a_rule'")


@pytest.mark.parametrize(
    ("screen", "way"),
    [
        ("main_menu", "None"),
        ("load", "renpy.run(ShowMenu('load'))"),
        ("preferences", "renpy.run(ShowMenu('preferences'))"),
        ("help", "renpy.run(ShowMenu('help'))"),
        ("about", "renpy.run(ShowMenu('about'))"),
        ("credits", "renpy.run(ShowMenu('credits'))"),
        *[("shelf", f"renpy.run(ShowMenu('shelf', opens={leaf!r}))") for leaf in LEAVES],
    ],
)
def test_everything_on_a_screen_can_be_reached(game: Game, screen: str, way: str) -> None:
    record = game.play(MENU, MEET_EVERYTHING, run(way), wait_for(screen), pause(0.6), WALK)
    [walk] = record.done("walk_focus")
    # A slider is for the pointer: each has a button for less and one for more beside it. A frame that scrolls
    # says nothing of its own.
    buttons = {text for text in walk["offered"] if text and not text.endswith("bar")}
    assert buttons <= set(walk["reached"])
    assert len(buttons) > 3


@pytest.mark.parametrize("screen", ["save", "history"])
def test_everything_on_a_screen_in_the_game_can_be_reached(game: Game, screen: str) -> None:
    record = game.play(
        begin_at("chapter_1"),
        read_lines(6),
        run(f"renpy.run(ShowMenu({screen!r}))"),
        wait_for(screen),
        pause(0.6),
        WALK,
    )
    [walk] = record.done("walk_focus")
    # A frame that scrolls says nothing of its own.
    assert set(walk["offered"]) - {""} <= set(walk["reached"])


def test_all_doors_of_the_landing_can_be_reached(game: Game) -> None:
    record = game.play(
        begin_at("landing"),
        {"do": "read", "until": {"menu": True}},
        pause(0.6),
        WALK,
    )
    [walk] = record.done("walk_focus")
    doors = [text for text in walk["offered"] if "door" in text]
    assert len(doors) == 6
    assert set(doors) <= set(walk["reached"])
