"""Kept places on the pages of saves: named, deleted, overwritten, and each taken back; nothing lost on a bad disk."""

import json
import zipfile
from pathlib import Path

import pytest

from game_runs import (
    QUIT,
    Game,
    begin_at,
    click,
    key,
    load,
    pause,
    read_lines,
    run,
    save,
    wait_for,
    wait_gone,
)

pytestmark = pytest.mark.engine

MENU = wait_for("main_menu")
NAME = "The shoes"


def everywhere(game: Game, slot: str) -> list[Path]:
    """The slot's file in each folder that the engine keeps saves in."""
    folders = [game.saves, game.saves / "sync", game.project / "game" / "saves"]
    return [path for folder in folders if (path := folder / f"{slot}-LT1.save").exists()]


def entries(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def about(path: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads(entries(path)["json"])
    return found


def has_slot(slot: str) -> dict[str, object]:
    return run(f"renpy.can_load({slot!r})")


WORDS = run("[place_words(renpy.slot_json(s)) for s in renpy.list_slots(r'1-') ]")


def test_a_place_is_named_deleted_overwritten_and_all_of_it_taken_back(game: Game) -> None:
    game.play(begin_at("chapter_1"), read_lines(4), save("1-1"), read_lines(3), save("1-2"), QUIT)
    before = {path: (entries(path), path.stat().st_mtime_ns) for path in everywhere(game, "1-1")}
    assert len(before) > 1

    typed = [key("BACKSPACE", len("Quarter past nine")), *(key(letter) for letter in NAME.replace(" ", "").lower())]
    named = game.play(
        MENU,
        run("renpy.run(FilePage(1))"),
        click("Load"),
        wait_for("load"),
        click("Rename: Quarter past nine"),
        wait_for("ask_words"),
        *typed,
        key("RETURN"),
        wait_gone("ask_words"),
        WORDS,
        {"do": "focus"},
        QUIT,
    )
    name = NAME.replace(" ", "").lower()
    assert named.values[1] == repr([name, "Quarter past nine"])
    spoken = " | ".join(named.done("focus")[0]["offered"])
    assert f"{name}. Quarter past nine. Chapter 1 · The Update. " in spoken
    for path, (parts, time) in before.items():
        after = entries(path)
        assert {one: after[one] for one in parts if one not in ("json", "extra_info")} == {
            one: parts[one] for one in parts if one not in ("json", "extra_info")
        }
        assert json.loads(after["json"]) == {**json.loads(parts["json"]), "name": name}
        assert path.stat().st_mtime_ns == time

    undone = game.play(
        MENU,
        click("Load"),
        wait_for("load"),
        # The next evening the name can still be taken back.
        click(f"Put the name back: {name}"),
        pause(0.3),
        WORDS,
        click("Delete: Quarter past nine"),
        pause(0.3),
        has_slot("1-1"),
        run("renpy.list_slots(WHOLE_SLOTS).count('1-1')"),
        click("Put it back: Quarter past nine"),
        pause(0.3),
        has_slot("1-1"),
        run("undone_slot()"),
        click("Delete: Quarter past nine"),
        pause(0.3),
        QUIT,
    )
    assert undone.values[0] == repr(["Quarter past nine", "Quarter past nine"])
    assert undone.values[1:] == ["False", "0", "True", "None"]
    assert not everywhere(game, "1-1")
    assert {path.name for path in everywhere(game, "_undo")} == {"_undo-LT1.save"}

    # What was deleted is still there the next evening; and a place that is kept over another can be had back.
    later = game.play(
        MENU,
        run("renpy.run(PutPlaceBack())"),
        run("FileTime('1-1', format='%Y', slot=True)"),
        load("1-2"),
        read_lines(5),
        click("Save"),
        wait_for("save"),
        click("Quarter past nine"),
        pause(0.5),
        run("renpy.slot_json('1-1')['_game_runtime'] > renpy.slot_json(UNDO_SLOT)['_game_runtime']"),
        click("Put the earlier one back"),
        pause(0.3),
        QUIT,
    )
    assert later.values[-1] == "True"
    for path, (parts, time) in before.items():
        assert entries(path) == parts
        assert path.stat().st_mtime_ns == time


def test_a_bad_disk_changes_nothing_and_says_so(game: Game) -> None:
    game.play(begin_at("chapter_1"), read_lines(4), save("1-1"), QUIT)
    paths = everywhere(game, "1-1")
    before = [path.read_bytes() for path in paths]
    # A folder in a file's place refuses the write for everybody, root too: in the last of the folders only, so that the
    # change has been made in the others when it is refused.
    blocked = paths[-1].parent
    (blocked / "_undo-LT1.save").mkdir()
    (blocked / "1-1-LT1.save.fresh").mkdir()
    words = run("renpy.get_screen('mishap').scope['words']")
    told = [wait_for("mishap"), words, click("All right"), wait_gone("mishap")]
    record = game.play(
        MENU,
        run("renpy.run(DeletePlace('1-1'))"),
        *told,
        run("NameGiven('1-1')('Another')"),
        *told,
        has_slot("1-1"),
        load("1-1"),
        read_lines(2),
        run("renpy.run(KeepSave('1-1', slot=True))"),
        *told,
        read_lines(2),
        QUIT,
    )
    said = [value for value in record.values if "refuses" in value]
    assert len(said) == 3
    assert [path.read_bytes() for path in paths] == before
    assert not list(game.saves.glob("_*"))
    assert not list(game.saves.glob("*.aside"))


def test_a_save_from_before_addresses_and_one_in_another_language(game: Game) -> None:
    game.write_script(
        "tl/german/titles.rpy",
        "translate german strings:\n"
        '    old "Quarter past nine"\n    new "Viertel nach neun"\n'
        '    old "Scene: {title}"\n    new "Szene: {title}"\n'
        '    old "Chapter {number} · {title}"\n    new "Kapitel {number} · {title}"\n'
        '    old "The Update"\n    new "Das Update"\n',
    )
    game.play(begin_at("chapter_1"), read_lines(4), save("1-1"), save("1-2"), QUIT)
    for path in everywhere(game, "1-2"):
        parts = entries(path)
        told = json.loads(parts["json"])
        for name in ("address", "chapter", "kind"):
            del told[name]
        parts["json"] = json.dumps({**told, "scene": "An old {title} [name]"}).encode()
        with zipfile.ZipFile(path, "w") as archive:
            for name, content in parts.items():
                archive.writestr(name, content)
    words = "[(place_words(renpy.slot_json(s)), place_chapter(renpy.slot_json(s))) for s in ('1-1', '1-2', 'scene-1')]"
    record = game.play(
        MENU,
        run("renpy.change_language('german')"),
        MENU,
        click("Load"),
        wait_for("load"),
        run(words),
        {"do": "focus"},
        QUIT,
    )
    assert record.values[-1] == repr(
        [
            ("Viertel nach neun", "Kapitel 1 · Das Update"),
            ("An old (title) (name)", ""),
            ("Szene: Viertel nach neun", "Kapitel 1 · Das Update"),
        ]
    )
    assert any(text.startswith("An old (title) (name). ") for text in record.done("focus")[0]["offered"])
