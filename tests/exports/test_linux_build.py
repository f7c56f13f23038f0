"""The build for Linux from the private engine: unpacked in an empty folder, it plays there in an empty environment."""

from __future__ import annotations

import ast
import errno
import json
import os
import re
import shutil
import subprocess
import tarfile
from pathlib import Path
from typing import Any

import pytest

from exporting import archives, desktop, elf, linux_runtime
from exporting.kinds import Kind
from exporting.project import commit_epoch, lay_project
from game_runs import QUIT, READ_TO_A_MENU, begin_at, load, read_lines, run, save
from house.engine import Engine
from house.paths import TOOLS
from house.running import Plan

pytestmark = pytest.mark.engine

HEAVIEST = 220e6  # bytes, compressed
START = "bedtime-2045.sh"

# SDL asks it for controllers if the machine has it, and does without where it has not or where it does not fit.
MAY_BE_THEIRS = {"libudev"}


@pytest.fixture(scope="module")
def archive(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The build, made once; packed in haste, so that it is heavier than the real one."""
    if engine.kind != "debian":
        pytest.skip("this is about the private engine")
    folder = tmp_path_factory.mktemp("linux")
    epoch = commit_epoch()
    project = lay_project(folder / "project", epoch, engine)
    (folder / "making").mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(archives.pack_tar_xz, "__defaults__", ("", 0))
        return desktop.build(engine, project, Kind.linux, folder / "making", epoch)


@pytest.fixture(scope="module")
def unpacked(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The build's folder, unpacked where nothing else is."""
    folder = tmp_path_factory.mktemp("empty")
    with tarfile.open(archive) as tar:
        tar.extractall(folder, filter="data")
    (top,) = folder.iterdir()
    return top


def play(game: Path, folder: Path, *steps: dict[str, Any]) -> list[dict[str, Any]]:
    """Play the unpacked game by a plan, with nothing in the environment but what a virtual screen needs."""
    plan, record = folder / "plan.json", folder / "record.jsonl"
    plan.write_text(Plan(steps=[*steps, QUIT]).as_json(), "utf-8")
    record.touch()
    environment = {
        "BEDTIME_PLAN": str(plan),
        "BEDTIME_RECORD": str(record),
        "BEDTIME_WINDOW": "640x360",
        "RENPY_SIMPLE_EXCEPTIONS": "1",
        "RENPY_SKIP_SPLASHSCREEN": "1",
        "SDL_AUDIODRIVER": "dummy",
        "SDL_VIDEODRIVER": "offscreen",
    }
    command = [str(game / START), "--savedir", str(folder / "saves")]
    # From a folder that has nothing to do with it, as a file manager would start it.
    done = subprocess.run(command, cwd="/", env=environment, capture_output=True, text=True, timeout=300, check=False)
    entries: list[dict[str, Any]] = [json.loads(line) for line in record.read_text("utf-8").splitlines()]
    assert done.returncode == 0, done.stdout + done.stderr + repr(entries[-3:])
    assert [entry for entry in entries if entry["event"] in ("error", "stuck")] == []
    return entries


@pytest.fixture(scope="module")
def game(unpacked: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The unpacked build with the scripted player laid over it, in a folder with a blank in its name."""
    place = tmp_path_factory.mktemp("a place")
    target = place / "a game"
    shutil.copytree(unpacked, target, copy_function=os.link)
    for name in ("game/cache", "game"):
        assert (target / name).is_dir()
    shutil.copytree(TOOLS / "driver", target / "game", dirs_exist_ok=True)
    return target


def test_it_is_light_enough(archive: Path) -> None:
    assert archive.stat().st_size < HEAVIEST


def test_it_plays_saves_and_loads_in_a_new_process(game: Path, tmp_path: Path) -> None:
    first = play(game, tmp_path, begin_at("quarter_past_nine"), read_lines(3), save(), READ_TO_A_MENU)
    kept = next(number for number, entry in enumerate(first) if entry.get("do") == "save")
    assert lines_of(first[kept:])
    (tmp_path / "record.jsonl").unlink()
    again = play(game, tmp_path, load(), read_lines(1))
    assert lines_of(again)[0] == lines_of(first[:kept])[-1]


def lines_of(entries: list[dict[str, Any]]) -> list[str]:
    return [entry["what"] for entry in entries if entry["event"] == "line"]


def test_it_draws_with_opengl_and_maps_no_library_of_the_machine(game: Path, tmp_path: Path) -> None:
    maps = run("[line.split(None, 5)[5].strip() for line in open('/proc/self/maps') if ' /' in line]")
    entries = play(game, tmp_path, begin_at("quarter_past_nine"), read_lines(1), maps, run("renpy.get_renderer_info()"))
    mapped, renderer = (ast.literal_eval(entry["value"]) for entry in entries if entry["event"] == "value")
    assert renderer["renderer"] in ("gl2", "gles2")
    assert renderer["models"]
    libraries = {name for name in mapped if re.search(r"\.so(\.|$)|/ld-|python", name)}
    assert any("libLLVM" in name for name in libraries)
    theirs = {Path(name).name.split(".so")[0] for name in libraries if not name.startswith(str(game.parent))}
    assert theirs <= MAY_BE_THEIRS


def test_nothing_that_is_linked_is_missing(unpacked: Path) -> None:
    libraries = unpacked / linux_runtime.PLATFORM / linux_runtime.LIBRARIES
    there = {path.name: path for path in libraries.iterdir()}
    there[linux_runtime.LOADER] = unpacked / linux_runtime.PLATFORM / linux_runtime.LOADER
    files = [path for path in (unpacked / linux_runtime.PLATFORM).rglob("*") if path.is_file()]
    assert len([path for path in files if elf.linked_by(path)]) > 200
    assert elf.missing(files, there) == {}


def test_every_part_has_its_copyright_beside_it(unpacked: Path) -> None:
    copyright = unpacked / linux_runtime.PLATFORM / "copyright"
    said = {path.parent.name: path.read_text("utf-8", "replace") for path in copyright.glob("*/copyright")}
    assert {"renpy", "python3.13", "libsdl2-2.0-0", "libavcodec61", "libllvm19", "mesa-libgallium", "libc6"} <= set(
        said
    )
    named = {name for text in said.values() for name in re.findall(r"common-licenses/([A-Z][\w.-]*[\w])", text)}
    texts = {path.name for path in (copyright / "common-licenses").iterdir()}
    numbered = {name.removesuffix(".0") if name == "GPL-3.0" else name for name in named} - {"GPL", "LGPL", "GFDL"}
    assert numbered <= texts


def test_a_disk_that_fills_up_is_the_systems_error(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(linux_runtime.shutil, "copy2", full)
    with pytest.raises(OSError, match="No space") as raised:
        linux_runtime.lay_base(engine, tmp_path / "base", 1_700_000_000)
    assert raised.value.errno == errno.ENOSPC


def test_nothing_that_is_linked_to_in_the_engine_is_left_out(unpacked: Path, engine: Engine) -> None:
    links = [path.relative_to(engine.base) for path in (engine.base / "renpy").rglob("*") if path.is_symlink()]
    assert links
    assert [link for link in links if not (unpacked / link).is_file()] == []


def test_it_says_what_it_is(unpacked: Path) -> None:
    about = (unpacked / desktop.ABOUT).read_text("utf-8")
    assert f"Start {START}." in about
    assert "made with\nthe SDK" in about
    assert (unpacked / START).stat().st_mode & 0o111


def test_it_names_no_place_of_this_machine(unpacked: Path, engine: Engine) -> None:
    places = [str(Path.home()).encode() + b"/", str(linux_runtime.engine_folder(engine)).encode()]
    found = []
    for path in unpacked.rglob("*"):
        if path.is_file() and path.suffix in (".pyc", ".py", ".sh", ".json", ".txt"):
            content = path.read_bytes()
            found += [path.name for place in places if len(place) > 2 and place in content]
    assert found == []


def test_another_kind_of_processor_is_told_so(game: Path, tmp_path: Path) -> None:
    (tmp_path / "uname").write_text("#!/bin/sh\necho aarch64\n")
    (tmp_path / "uname").chmod(0o755)
    done = subprocess.run(
        [str(game / START)], env={"PATH": str(tmp_path)}, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 1
    assert "x86-64" in done.stderr
