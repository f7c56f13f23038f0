"""The same short way by a controller's events, and by a finger's."""

from typing import Any

import pytest

from game_runs import READ_TO_A_MENU, Game, begin_at, pause, run, wait_for, wait_gone

pytestmark = pytest.mark.engine

HERE = {"do": "read", "until": {"lines": 0}}
SPOKEN = {"do": "spoken"}
# A screen that can be touched; gestures are looked for on such alone.
TOUCHED = {"RENPY_VARIANT": "touch pc large"}


def pad(button: str) -> dict[str, Any]:
    return {"do": "pad", "press": button}


def stick(axis: str, to: int) -> dict[str, Any]:
    return {"do": "pad", "axis": axis, "to": to}


def tap(text: str) -> dict[str, Any]:
    return {"do": "tap", "on": text}


def draw(*way: list[float]) -> dict[str, Any]:
    return {"do": "swipe", "way": list(way)}


def until(code: str) -> dict[str, Any]:
    return {"do": "until", "code": code}


def test_all_of_it_by_a_controller(game: Game) -> None:
    record = game.play(
        wait_for("main_menu"),
        # Down to Preferences, a tab, a box; back by B.
        {"do": "pad_to", "on": "Preferences", "axis": "lefty", "to": 1},
        SPOKEN,
        pad("a"),
        wait_for("preferences"),
        SPOKEN,
        pad("b"),
        wait_for("main_menu"),
        {"do": "pad_to", "on": "Begin", "press": "dpup"},
        SPOKEN,
        pad("a"),
        # Of its note the controller opens the whole, and goes on.
        wait_for("content_note"),
        {"do": "pad_to", "on": "What happens, in full", "press": "dpright"},
        pad("a"),
        until("renpy.get_screen('content_note').scope['in_full']"),
        {"do": "pad_to", "on": "Go on", "press": "dpleft"},
        pad("a"),
        wait_for("say"),
        # A line just come takes no press yet, on a busy machine.
        pause(0.6),
        pad("a"),
        until("renpy.get_screen('say').scope['what'] != 'You are somewhere dark and warm.'"),
        HERE,
        pad("leftshoulder"),
        until("renpy.get_screen('say').scope['what'] == 'You are somewhere dark and warm.'"),
        pad("rightshoulder"),
        until("renpy.get_screen('say').scope['what'] != 'You are somewhere dark and warm.'"),
        pad("leftstick"),
        until("preferences.afm_enable"),
        pad("leftstick"),
        until("not preferences.afm_enable"),
        pad("rightstick"),
        until("preferences.self_voicing"),
        pad("rightstick"),
        until("not preferences.self_voicing"),
        stick("lefttrigger", 1),
        until("config.skipping or renpy.get_screen('choice') or renpy.get_screen('notify')"),
        run("setattr(config, 'skipping', None)"),
        pad("x"),
        wait_for("history"),
        stick("righty", -1),
        until("renpy.get_screen('history')"),
        pad("b"),
        wait_gone("history"),
        pad("start"),
        wait_for("save"),
        pad("start"),
        wait_gone("save"),
        pad("y"),
        wait_gone("say"),
        pad("a"),
        wait_for("say"),
    )
    said = [entry["said"] for entry in record.done("spoken")]
    assert said[:3] == ["Preferences", "Preferences selected", "Begin"]


def test_all_of_it_by_a_finger(game: Game) -> None:
    game.play(
        wait_for("main_menu"),
        tap("Begin"),
        wait_for("content_note"),
        tap("What happens, in full"),
        until("renpy.get_screen('content_note').scope['in_full']"),
        tap("Go on"),
        wait_for("say"),
        pause(0.6),
        tap_anywhere(),
        until("renpy.get_screen('say').scope['what'] != 'You are somewhere dark and warm.'"),
        # Drawn like a page: back, and forward again.
        draw([500, 500], [1300, 500]),
        until("renpy.get_screen('say').scope['what'] == 'You are somewhere dark and warm.'"),
        draw([1300, 500], [500, 500]),
        until("renpy.get_screen('say').scope['what'] != 'You are somewhere dark and warm.'"),
        # The words away, and back.
        draw([900, 200], [900, 800]),
        wait_gone("say"),
        tap_anywhere(),
        wait_for("say"),
        # The menu; a long page is drawn up, and what lay below it is touched.
        draw([900, 800], [900, 200]),
        wait_for("save"),
        run("renpy.run(Preference('font size', 2.0))"),
        tap("Preferences"),
        wait_for("preferences"),
        pause(0.3),
        draw([1000, 800], [1000, 300]),
        until("reach.frames()[0][1].widget.yadjustment.value > 20"),
        run("renpy.run(Preference('font size', 1.0))"),
        tap("Back to the story"),
        wait_gone("preferences"),
        wait_for("say"),
        environment=TOUCHED,
    )


def tap_anywhere() -> dict[str, Any]:
    return draw([960, 400], [960, 401])


def test_doors_have_names_before_a_finger_chooses(game: Game) -> None:
    texts = "[t.text[0] for t in doors_texts()]"
    game.write_script(
        "doors_texts.rpy",
        "init python:\n"
        "    def doors_texts():\n"
        "        found = []\n"
        "        def look(d):\n"
        "            if isinstance(d, Text) and d.style.parent == ('landing_plate_text',):\n"
        "                found.append(d)\n"
        "        renpy.get_screen('landing').visit_all(look)\n"
        "        return found\n",
    )
    record = game.play(
        begin_at("landing"),
        READ_TO_A_MENU,
        wait_for("landing"),
        run(texts),
        {"do": "swipe", "way": [[960, 40], [960, 41]]},
        run(texts),
        tap("The door with nothing on it"),
        until("fact.tried_bare_door"),
    )
    bare, named = record.values
    assert bare == "[]"
    assert named.count("door") == 6
