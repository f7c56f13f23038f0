"""A place keeps itself where a scene begins and before each choice: surely, with a picture, and each row by itself."""

import shutil

import pytest

from game_runs import (
    BEGIN,
    LAST_LINE,
    QUIT,
    READ_ON,
    READ_TO_A_MENU,
    Game,
    back,
    load,
    read_lines,
    read_to,
    run,
    told,
    wait_for,
)
from house.releasing import OPTIONS

pytestmark = pytest.mark.engine

MENU = wait_for("main_menu")
ABOUT = (
    "[(renpy.slot_json(s)['kind'], renpy.slot_json(s)['address'], renpy.slot_json(s)['chapter'])"
    " for s in ('scene-1', 'scene-2', 'scene-3', 'choice-1')]"
)


def kept_places(game: Game, kind: str) -> dict[str, bytes]:
    files = sorted(game.saves.glob(f"{kind}-*.save"))
    return {path.name.removesuffix("-LT1.save"): path.read_bytes() for path in files}


def test_each_scene_and_choice_is_kept_and_leads_back_to_its_line(game: Game) -> None:
    # The scripted player reads faster than anybody and waits for nothing: not one place may be missed.
    record = game.play(BEGIN, read_to(LAST_LINE), choose="first")
    menus = [entry["options"] for entry in record.events("choice")]
    before = kept_places(game, "*")
    assert list(before) == [*(f"choice-{n}" for n in range(1, len(menus) + 1)), "scene-1", "scene-2", "scene-3"]
    whole = told(record)
    first_lines = [
        next(one for one in whole if one[2]["scene"] == scene)
        for scene in ("quarter_past_nine", "landing", "lights_out")
    ]
    steps = [step for number in (1, 2, 3) for step in (load(f"scene-{number}"), read_lines(0))]
    for number in range(len(menus), 0, -1):
        steps += [load(f"choice-{number}"), READ_TO_A_MENU, run(OPTIONS)]
    again = game.play(
        MENU,
        run(ABOUT),
        run("all(renpy.slot_screenshot(s) for s in renpy.list_slots(SLOTS_THAT_KEEP_THEMSELVES))"),
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
    assert again.values[1] == "True"
    here = [(one["who"], one["what"], one["state"]) for one in again.events("line") if one.get("here")]
    assert here == first_lines
    assert again.values[2:] == [repr(options) for options in menus]
    # What was opened is kept already.
    assert kept_places(game, "*") == before


def test_nothing_is_kept_twice_nor_in_passing_and_a_bad_disk_is_told(game: Game) -> None:
    once = game.play(
        BEGIN,
        READ_TO_A_MENU,
        back(2),
        READ_TO_A_MENU,
        {"do": "choose", "caption": "Press"},
        READ_ON,
        QUIT,
    )
    menus = len(once.events("choice")) + 1
    assert len(kept_places(game, "choice")) == menus
    for path in game.saves.parent.rglob("scene-*.save"):
        path.unlink()
    # Or what was taken away behind the book's back would be found again.
    shutil.rmtree(game.saves / "copies")
    record = game.play(
        BEGIN,
        read_lines(2),
        run("renpy.run(SetField(preferences, 'skip_after_choices', True))"),
        run("__import__('os').mkdir(config.savedir + '/_choice-LT1.save.new')"),
        run("renpy.run(Skip())"),
        READ_TO_A_MENU,
        wait_for("notify"),
        run("renpy.get_screen('notify').scope['message']"),
        READ_ON,
        QUIT,
    )
    assert "can’t keep places by itself" in " ".join(record.values)
    # Who skips through a scene has heard it: only the first one, that was read, is kept.
    assert list(kept_places(game, "scene")) == ["scene-1"]
    assert len(kept_places(game, "choice")) == menus
