"""The line-up: everybody in the book side by side, so that they are one family of drawings.

A study for those who draw; it is not shipped. Whoever has an entry in `rules/cast.py` has to stand here.
"""

from __future__ import annotations

from dataclasses import replace

from cast_drawing import FIGURES, Figure

from print_room.geometry import Corner, cut_box, rectangle, smooth
from print_room.inks import Ink
from print_room.pictures import Print
from print_room.rig import CHILD, EXPRESSIONS, Eye, Features, draw_eyes, draw_face
from print_room.sheet import Sheet
from rules.cast import PEOPLE

COLUMNS = 8
CELL_WIDTH, CELL_HEIGHT = 300, 430
SCALE = 0.40
# Where, in a cell, the middle of a grown-up's head lies.
HEAD_X, HEAD_Y = 148, 160


def line_up(sheet: Sheet) -> None:
    """Everybody, chapter after chapter."""
    with sheet.shape("paper"):
        sheet.paint(sheet.everything, Ink(0, 0.05, 0.06))
    for index, person in enumerate(PEOPLE.values()):
        left, top = index % COLUMNS * CELL_WIDTH, index // COLUMNS * CELL_HEIGHT
        with sheet.shape(person.id):
            _cell(sheet, left, top, person.chapter)
            _figure(sheet, FIGURES[person.id], left, top)


def _cell(sheet: Sheet, left: float, top: float, chapter: int) -> None:
    """A panel of night air, deeper from chapter to chapter and back."""
    depth = (0.30, 0.42, 0.24, 0.46, 0.34)[chapter - 1]
    warmth = (0.04, 0.16, 0.30, 0.06, 0.22)[chapter - 1]
    sheet.paint(
        cut_box(left + 8, top + 8, CELL_WIDTH - 16, CELL_HEIGHT - 16, 3, sheet.rng(f"{left} {top}")),
        Ink(0.02, depth, warmth),
    )


def _figure(sheet: Sheet, figure: Figure, left: float, top: float) -> None:
    panel = sheet.clip(rectangle(left + 8, top + 8, CELL_WIDTH - 16, CELL_HEIGHT - 16))
    scale = SCALE * figure.size
    # Everybody stands on one floor, far below the panel, so that the small are small.
    drop = (1 - figure.size) * 620 * SCALE
    with sheet.group(clip=panel), sheet.group(move=(left + HEAD_X, top + HEAD_Y + drop), scale=(scale, 0, 0)):
        with sheet.group(scale=(figure.head, 0, 133)):
            figure.behind(sheet)
        neck = smooth(
            [Corner(-44, 90), (-42, 150), Corner(-60, 214), (10, 250), Corner(84, 208), (70, 150), Corner(74, 60)]
        )
        sheet.paint(neck, figure.skin.shade)
        figure.body(sheet)
        with sheet.group(scale=(figure.head, 0, 133)):
            _head(sheet, figure)
            figure.front(sheet)


SKULL = (
    (-70, -96),
    (-87, -40),
    (-84, -6),
    (-90, 30),
    (-80, 72),
    (-60, 106),
    (-32, 131),
    (-4, 132),
    (34, 112),
    (70, 68),
    (92, 12),
    (96, -60),
    (60, -128),
    (-10, -142),
)


def _head(sheet: Sheet, figure: Figure) -> None:
    """Skull and ear, and the face by the same rig that the stage's people have."""
    sheet.paint(smooth([(74, -22), (96, -46), (112, -20), (102, 26), (80, 42)]), figure.skin.shade)
    sheet.paint(smooth(SKULL), figure.skin.light)
    features = (
        replace(CHILD, near_eye=Eye(16, 24, 13, 17), far_eye=Eye(-58, 22, 11, 16)) if figure.child else Features()
    )
    features = replace(features, centre=(0, 0), skin=figure.skin, **figure.face)
    draw_face(sheet, features, EXPRESSIONS[figure.row])
    draw_eyes(sheet, features, EXPRESSIONS[figure.row])


PICTURE = Print(
    name="line_up",
    draw=line_up,
    canvas=(COLUMNS * CELL_WIDTH, 3 * CELL_HEIGHT),
    palette="night",
    paper=True,
    target="images/studies/line_up.webp",
)
