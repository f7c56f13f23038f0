"""The first start asks how near, how much movement and how loud; once, and by keys alone if need be."""

from __future__ import annotations

import pytest

from game_runs import BEGIN, Game, click, key, pause, read_lines, run, wait_for

pytestmark = pytest.mark.engine

WISHES = (
    "(preferences.font_size, motion_is_still(), preferences.transitions, round(loudest(), 2), captions_wanted(),"
    " bool(preferences.self_voicing), persistent.first_questions_asked)"
)
ALL_RIGHT = "That’s all, go on"


def test_it_is_asked_once_and_its_answers_hold(game: Game) -> None:
    asked = game.play(
        wait_for("first_start"),
        {"do": "focus"},
        click("Larger letters"),
        click("Larger letters"),
        click("Pictures hold still"),
        click("Quieter"),
        click("Quieter"),
        click("Sounds in words"),
        run(WISHES),
        click(ALL_RIGHT),
        wait_for("main_menu"),
        first_start=True,
    )
    assert asked.values == ["(1.3, True, 0, 0.6, True, False, False)"]
    again = game.play(
        wait_for("main_menu"),
        # The scripted player itself stills transitions; all else is what was answered.
        run("(preferences.font_size, motion_is_still(), round(loudest(), 2), captions_wanted())"),
        # Put back, nothing is asked again, and nothing is left of the answers.
        run("renpy.run(reset_settings)"),
        run(WISHES),
        # Forgotten, it is the first start again.
        run("ForgetEverything()()"),
        wait_for("first_start"),
        pause(1),
        run("(persistent.gentle, round(loudest(), 2), persistent.press_motion)"),
        click(ALL_RIGHT),
        wait_for("main_menu"),
    )
    values = [value for value in again.values if value[0] == "("]
    assert values[0] == "(1.3, True, 0.6, True)"
    assert values[1].startswith("(1.0, False,")
    assert values[1].endswith("1.0, False, False, True)")
    assert values[2] == "(False, 1.0, 'full')"


def test_by_the_arrow_keys_alone_and_then_the_story_begins(game: Game) -> None:
    record = game.play(
        wait_for("first_start"),
        pause(0.4),
        {"do": "walk_focus", "patience": 120},
        # From wherever the walk has ended: down to what ends the questions.
        key("DOWN", 12),
        {"do": "focus"},
        key("RETURN"),
        wait_for("main_menu"),
        BEGIN,
        read_lines(1),
        first_start=True,
    )
    [walk] = record.done("walk_focus")
    offered = {text for text in walk["offered"] if text and not text.endswith("bar")}
    assert {text for text in offered if len(text) < 60} <= set(walk["reached"])
    assert {"Larger letters", "Smaller letters", "Quieter"} <= {text.split(".")[0] for text in walk["reached"]}
    assert record.done("focus")[-1]["focused"].endswith(ALL_RIGHT)
