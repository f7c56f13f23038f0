"""The tour plays by itself and leaves pictures, a contact sheet, a film, a transcript and its telling."""

from pathlib import Path

import imageio_ffmpeg
import pytest
from PIL import Image, ImageStat

from house.engine import Engine
from house.lint import lint
from house.paths import GAME
from house.telling import Telling, read_telling
from house.tour import tour

pytestmark = pytest.mark.engine


def test_a_tour_by_a_telling_shows_its_scenes_and_makes_its_choices(engine: Engine, tmp_path: Path) -> None:
    told = Telling("chapter_1", ("Make a rule: she shouts her floor, he listens",))
    folder = tour(engine, start=None, telling=told, target=tmp_path / "tour", to_scene="change_window")
    pictures = sorted(folder.glob("0*.png"))
    assert len(pictures) >= 4
    for path in pictures:
        with Image.open(path) as picture:
            assert picture.size == (1280, 720)
            # A picture, not a blank: the values spread.
            assert max(ImageStat.Stat(picture.convert("L")).stddev) > 5
    frames, seconds = imageio_ffmpeg.count_frames_and_secs(str(folder / "tour.webm"))
    lines = (folder / "transcript.txt").read_text("utf-8")
    assert "Did you brush." in lines
    assert "New rule." in lines
    assert seconds > 30
    assert frames
    with Image.open(folder / "contact_sheet.png") as sheet:
        assert sheet.width > 1900
    assert read_telling(folder / "telling.json") == told


def test_lint_is_clean_and_finds_what_is_planted(engine: Engine, tmp_path: Path) -> None:
    clean, report = lint(engine)
    assert clean, report
    source = tmp_path / "game"
    import shutil

    shutil.copytree(GAME, source, ignore=shutil.ignore_patterns("saves", "cache", "*.rpyc"))
    (source / "ui" / "planted.rpy").write_text("label planted:\n    show nobody_at_all\n    return\n", "utf-8")
    clean, report = lint(engine, source=source)
    assert not clean
    assert "planted.rpy:2" in report
