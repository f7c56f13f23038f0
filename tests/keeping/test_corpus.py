"""Saves of every version that was kept open in the present one at their very line, with everything remembered."""

import json
import re
import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest

from game_runs import READ_TO_A_MENU, Game, click, load, run, wait_for, wait_gone
from house.paths import ROOT
from house.releasing import CORPUS, HERE, OPTIONS, PLACES, SUFFIX, paths_in, remembered, version_of_game
from house.stage_copy import OLD_GAME

VERSIONS = sorted(path.name for path in CORPUS.iterdir() if path.is_dir())


def places(version: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((CORPUS / version / PLACES).read_text("utf-8"))
    return found


@pytest.mark.engine
@pytest.mark.parametrize("version", VERSIONS)
def test_every_kept_save_opens_at_its_line_with_its_state(game: Game, version: str) -> None:
    # The game of the tests was compiled for this run, at another time than the saves were made: nothing but old-game/
    # gives its statements their old names.
    wanted = places(version)
    game.saves.mkdir(parents=True)
    steps = [wait_for("main_menu")]
    for number, place in enumerate(wanted):
        shutil.copyfile(CORPUS / version / place["file"], game.saves / f"1-{number}{SUFFIX}")
        # They are not signed, as if from another machine: the reader is asked, in the book's words.
        steps += [load(f"1-{number}"), wait_for("confirm"), run("renpy.get_screen('confirm').scope['message']")]
        steps += [click("Yes"), wait_gone("confirm")]
        steps += [READ_TO_A_MENU, run(OPTIONS)] if "options" in place else [HERE]
        steps += [run("_player.write(event='state', state=_player.state())")]
    record = game.play(*steps)
    states = iter(remembered(entry["state"]) for entry in record.events("state"))
    lines = iter([entry for entry in record.events("line") if entry.get("here")])
    asked = [value for value in record.values if "another machine" in value]
    offered = iter([value for value in record.values if value.startswith("[")])
    assert len(asked) == len(wanted)
    for place in wanted:
        if "options" in place:
            assert next(offered) == repr(place["options"]), place["file"]
        else:
            line = next(lines)
            assert (line["who"], line["what"]) == (place["who"], place["line"]), place["file"]
        assert next(states) == place["state"], place["file"]
    # Nothing was read on the way to a menu: the save is at the menu itself.
    assert record.lines == []


def test_what_was_kept_is_whole_and_says_nothing_of_a_machine() -> None:
    assert VERSIONS
    scripts = sorted((ROOT / OLD_GAME).rglob("*.rpyc"))
    assert any(path.name == "quarter_past_nine.rpyc" for path in scripts)
    for version in VERSIONS:
        saves = sorted((CORPUS / version).glob("*.save"))
        assert [path.name for path in saves] == sorted(place["file"] for place in places(version))
        # No picture is kept along, and no more than two places of a scene.
        assert max(path.stat().st_size for path in saves) < 100_000
        assert len(saves) <= 2 * len({place["address"] for place in places(version)})
        for path in [*saves, *scripts]:
            assert paths_in(path) == [], path


@pytest.mark.parametrize("path", ["/" + "home/somebody/book/game", "/" + "tmp/bedtime-x/project", "C:" + "\\Users\\x"])
def test_a_path_in_a_save_is_found(tmp_path: Path, path: str) -> None:
    with zipfile.ZipFile(tmp_path / "a.save", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("log", b"X\x08\x00\x00\x00" + path.encode() + b"\x94")
    [found] = paths_in(tmp_path / "a.save")
    assert found.startswith(path)


def test_versions_are_such_that_they_can_be_compared() -> None:
    for version in [*VERSIONS, version_of_game()]:
        assert re.fullmatch(r"\d+\.\d+\.\d+", version)
