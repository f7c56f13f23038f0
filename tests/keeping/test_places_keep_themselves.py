"""A place keeps itself where a scene begins and before each choice: surely, with a picture, and each row by itself."""

import pytest

from game_runs import BEGIN, QUIT, READ_TO_A_MENU, READ_TO_THE_END, Game, load, read_lines, run, told, wait_for

pytestmark = pytest.mark.engine

# As soon as a menu can be chosen from, without waiting for anything.
ON = {"do": "choose", "caption": "Press"}


def kept_places(game: Game, kind: str) -> list[str]:
    return sorted(path.name.removesuffix("-LT1.save") for path in game.saves.glob(f"{kind}-*.save"))


def test_each_scene_and_choice_is_kept_and_leads_back_to_its_line(game: Game) -> None:
    record = game.play(BEGIN, READ_TO_THE_END, choose="first")
    menus = [entry["options"] for entry in record.events("choice")]
    assert len(kept_places(game, "scene")) == 3
    assert kept_places(game, "choice") == [f"choice-{number}" for number in range(1, len(menus) + 1)]
    whole = told(record)
    first_lines = [
        next(one for one in whole if one[2]["scene"] == scene)
        for scene in ("quarter_past_nine", "landing", "lights_out")
    ]
    about = "[(renpy.slot_json(s)['kind'], renpy.slot_json(s)['address'], renpy.slot_json(s)['chapter'])"
    steps = []
    for number in (1, 2, 3):
        steps += [load(f"scene-{number}"), read_lines(0)]
    for number in range(len(menus), 0, -1):
        steps += [load(f"choice-{number}"), READ_TO_A_MENU, run("[i.caption for i in renpy.get_screen(['choice', 'landing']).scope['items'] if i.action]")]
    again = game.play(
        wait_for("main_menu"),
        run(about + " for s in ('scene-1', 'scene-2', 'scene-3', 'choice-1')]"),
        run("[renpy.slot_screenshot(s) is not None for s in renpy.list_slots(SLOTS_THAT_KEEP_THEMSELVES)]"),
        *steps,
        QUIT,
    )
    assert again.values[0] == repr(
        [
            ("scene", "quarter_past_nine", 1),
            ("scene", "landing", None),
            ("scene", "lights_out", None),
            ("choice", "quarter_past_nine", 1),
        ]
    )
    here = [(one["who"], one["what"], one["state"]) for one in again.events("line") if one.get("here")]
    assert here == first_lines
    assert again.values[2:] == [repr(options) for options in menus]
    print(again.values[1])
