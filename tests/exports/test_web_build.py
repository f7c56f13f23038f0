"""What is in the web build and what is not; that it is the same each time; and what happens when it cannot be made."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from exporting import contents, web
from exporting.kinds import Kind
from exporting.web_runtime import Runtime
from house.console import Trouble
from house.engine import Engine

EPOCH = 1_790_000_000
MEGABYTE = 1_000_000

pytestmark = pytest.mark.engine


def names(archive: Path) -> list[str]:
    with zipfile.ZipFile(archive) as opened:
        return opened.namelist()


def test_the_archive_is_the_folder_sorted_and_dated(built: web.WebBuild) -> None:
    with zipfile.ZipFile(built.archive) as opened:
        entries = opened.infolist()
        listed = [entry.filename for entry in entries]
        assert listed == sorted(path.relative_to(built.folder).as_posix() for path in web.files_of(built.folder))
        assert {entry.date_time for entry in entries} == {(2026, 9, 21, 14, 13, 20)}
        for name in listed:
            assert opened.read(name) == (built.folder / name).read_bytes()


def test_what_has_to_be_there_is_there(built: web.WebBuild) -> None:
    held = set(names(built.archive))
    page = {path.name for path in web.PAGE.iterdir()}
    assert page | {"game.zip", "pwa_catalog.json", "icons/card.png", "icons/icon-512x512.png"} <= held
    assert {"licences/LICENSE.txt", "licences/LICENSE-STORY.txt", "licences/renpy.txt", "licences/python.txt"} <= held
    first = set(names(built.folder / "game.zip"))
    assert {"game/story/start.rpyc", "game/audio/effects/page_turn.mp3", "game/fonts/Literata-Regular.ttf"} <= first
    assert "game/audio/music/menu.mp3" in held - first
    assert "_placeholders/images/illustrations/cover_far.webp" in first


def test_what_no_reader_needs_is_not_there(built: web.WebBuild) -> None:
    everything = names(built.archive) + names(built.folder / "game.zip")
    for part in ("tests/", "tools/", "old-game/", "saves/", ".git", "zz_driver", "__pycache__", ".opus", ".bak"):
        assert [name for name in everything if part in name] == []
    assert contents.wrong_with(web.names_in(built), Kind.web) == []
    # The engine is in the runtime, sources have their compiled form, other Pythons' bytecode is of no use.
    first = names(built.folder / "game.zip")
    assert [
        name for name in first if name.startswith("renpy/") or name.endswith((".rpy", "-313.rpyb")) or name == "main.py"
    ] == []


def test_every_sound_that_is_played_is_mp3(built: web.WebBuild) -> None:
    table = json.loads(zipfile.ZipFile(built.folder / "game.zip").read("game/audio/sounds.json"))
    there = {name.removeprefix("game/audio/") for name in names(built.archive) + names(built.folder / "game.zip")}
    sounding = {entry["file"].removeprefix("audio/") for entry in table.values() if entry["kind"] != "layer"}
    assert {f"{file}.mp3" for file in sounding} <= there


def test_stand_ins_have_the_pictures_shapes_and_are_small(built: web.WebBuild) -> None:
    with zipfile.ZipFile(built.folder / "game.zip") as opened:
        stand_ins = [entry for entry in opened.infolist() if entry.filename.startswith(web.STAND_INS)]
        assert len(stand_ins) > 100
        with Image.open(io.BytesIO(opened.read("_placeholders/images/illustrations/cover_far.webp"))) as picture:
            seen_as = picture.width / picture.height
        with Image.open(built.folder / "game/images/illustrations/cover_far.webp") as picture:
            assert abs(seen_as - picture.width / picture.height) < 0.1
    # The launcher's are some 1,800 bytes each.
    assert sum(entry.file_size for entry in stand_ins) < 1_000 * len(stand_ins)


def test_sizes_stay_under_what_is_promised(built: web.WebBuild) -> None:
    assert built.game_zip_bytes < 8 * MEGABYTE
    assert built.game_bytes < 72 * MEGABYTE
    assert built.files < 1000
    assert built.bytes < 500 * MEGABYTE


def test_the_list_holds_every_file_with_its_sum(built: web.WebBuild) -> None:
    catalog = json.loads((built.folder / "pwa_catalog.json").read_text("utf-8"))
    there = {path.relative_to(built.folder).as_posix(): path for path in web.files_of(built.folder)}
    assert set(catalog["files"]) == set(there) - {"pwa_catalog.json", "service-worker.js"}
    for name, said in catalog["files"].items():
        assert said["sha256"] == hashlib.sha256(there[name].read_bytes()).hexdigest()
    assert f"const VERSION = '{catalog['version']}'" in there["service-worker.js"].read_text("utf-8")


def test_page_carries_title_and_sharing_card(built: web.WebBuild) -> None:
    page = (built.folder / "index.html").read_text("utf-8")
    assert "<title>Bedtime, 2045</title>" in page
    assert 'property="og:image" content="icons/card.png"' in page
    assert 'data-saves="bedtime-2045"' in page
    assert "%" not in page
    manifest = json.loads((built.folder / "manifest.json").read_text("utf-8"))
    assert manifest["name"] == "Bedtime, 2045"
    for icon in manifest["icons"]:
        assert (built.folder / icon["src"]).is_file()


def test_a_second_build_has_the_same_bytes(
    engine: Engine, web_project: Path, web_runtime: Runtime, built: web.WebBuild, tmp_path: Path
) -> None:
    # Elsewhere, and laid in another order.
    project = tmp_path / "laid elsewhere"
    shutil.copytree(web_project, project)
    again = web.build(engine, project, web_runtime, tmp_path / "out", EPOCH, lambda _text: None)
    first, second = (zipfile.ZipFile(build.archive) for build in (built, again))
    differing = [name for name in first.namelist() if first.read(name) != second.read(name)]
    assert differing == []
    assert built.archive.read_bytes() == again.archive.read_bytes()


def test_what_fails_leaves_the_build_before_untouched(
    engine: Engine, web_project: Path, web_runtime: Runtime, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    kept = out / "bedtime-2045-0.1.0-web"
    kept.mkdir(parents=True)
    (kept / "index.html").write_text("the one before")
    broken = tmp_path / "project"
    shutil.copytree(web_project, broken)
    (broken / "game" / "zz_broken.rpy").write_text("init python:\n    raise Exception('of this test')\n")
    with pytest.raises(Trouble, match="did not finish"):
        web.build(engine, broken, web_runtime, out, EPOCH, lambda _text: None)
    assert [path.name for path in out.iterdir()] == [kept.name]
    assert (kept / "index.html").read_text() == "the one before"


def test_a_destination_that_cannot_be_is_said(
    engine: Engine, web_project: Path, web_runtime: Runtime, tmp_path: Path
) -> None:
    (tmp_path / "out").write_text("a file")
    with pytest.raises(Trouble, match="cannot be written into"):
        web.build(engine, web_project, web_runtime, tmp_path / "out", EPOCH, lambda _text: None)


def test_a_runtime_of_another_version_is_refused(
    engine: Engine, web_project: Path, web_runtime: Runtime, tmp_path: Path
) -> None:
    with pytest.raises(Trouble, match=r"Ren'Py 8\.5\.3, and the game is compiled by 8\.3\.4"):
        web.build(engine, web_project, replace(web_runtime, version="8.5.3"), tmp_path, EPOCH, lambda _text: None)


def test_too_many_files_or_bytes_are_said() -> None:
    web.check_limits({f"{number}": 1 for number in range(999)})
    with pytest.raises(Trouble, match="1000 files"):
        web.check_limits({f"{number}": 1 for number in range(1000)})
    with pytest.raises(Trouble, match="501 MB"):
        web.check_limits({"one": 501 * MEGABYTE})
