"""A workplace of the print room with one person, in a few strokes, and all their words."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from print_room.masters import PrintRoom

ROOT = Path(__file__).resolve().parents[2]

MASTER = """
from print_room.geometry import ellipse
from print_room.inks import LINE
from print_room.pictures import Cutout, Person


def spot(sheet):
    with sheet.shape("spot"):
        sheet.paint(ellipse(20, 20, 9), LINE)


PICTURES = (
    Person(
        name="elara",
        poses={"standing": spot, "waving": spot},
        faces={"calm": spot, "smiling": spot},
        eyes={"calm": spot, "smiling": spot},
        lids={"": spot},
        canvas=(40, 40),
        who="elara",
        looks="{name} is a spot.",
        poses_in_words={"standing": "{name} stands.", "waving": "{name} waves."},
        faces_in_words={"calm": "{name} is calm.", "smiling": "{name} smiles, “broadly”."},
    ),
    Cutout("boat", spot, (40, 40), shows="A boat lies there.", goes="The boat is gone."),
)
"""


@pytest.fixture
def workplace(tmp_path: Path) -> PrintRoom:
    """A print room of its own with that one master."""
    for folder in ("tools/masters", "tools/print_room", "game/python-packages/rules"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    place = PrintRoom(tmp_path)
    file = place.masters / "people" / "elara.py"
    file.parent.mkdir(parents=True)
    file.write_text(MASTER, encoding="utf-8")
    return place
