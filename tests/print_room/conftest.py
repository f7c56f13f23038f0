"""A small workplace of its own: our tools, two masters, nothing rendered yet."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from print_room.masters import PrintRoom

ROOT = Path(__file__).resolve().parents[2]

A_MOON = """
from print_room.geometry import ellipse
from print_room.inks import MOON, NIGHT_TOP
from print_room.pictures import Layer, Place
from sky_drawing import sky

def room(sheet):
    sky(sheet)
    with sheet.shape("moon"):
        sheet.paint(ellipse(960, 300, 120), MOON)

PICTURE = Place(name="attic", mood="night", layers=(Layer("room", room),), palette="night", shows="A moon.")
"""

A_SKY = """
from print_room.inks import NIGHT_TOP

def sky(sheet):
    with sheet.shape("sky"):
        sheet.paint(sheet.everything, NIGHT_TOP)
"""

A_KEY = """
from print_room.geometry import ellipse, rectangle
from print_room.inks import LINE
from print_room.pictures import Cutout

def key(sheet):
    with sheet.shape("key"):
        with sheet.shape("bow"):
            sheet.line(ellipse(20, 20, 14), LINE, 6)
        with sheet.shape("bit"):
            sheet.paint(rectangle(34, 17, 60, 6), LINE)

PICTURE = Cutout(name="key", draw=key, canvas=(100, 40), shows="A key.", goes="The key is gone.")
"""


@pytest.fixture
def workplace(tmp_path: Path) -> PrintRoom:
    for folder in ("tools/masters", "tools/print_room", "game/python-packages/rules"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    place = PrintRoom(tmp_path)
    for name, text in (
        ("places/attic_night.py", A_MOON),
        ("places/sky_drawing.py", A_SKY),
        ("objects/key.py", A_KEY),
    ):
        file = place.masters / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return place
