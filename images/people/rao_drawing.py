"""What Leo and Mara Rao share: skin, brown hair, a child's head and neck, pyjama cloth.

They look to the left, where the lamp is. Points are about the middle of the head.
"""

from __future__ import annotations

from neighbours_drawing import Points, contour, lit_and_shaded

from print_room.geometry import Corner
from print_room.inks import Cloth, Ink
from print_room.sheet import Sheet

# Between their mother's and their father's.
SKIN = Cloth(Ink(0.02, 0.09, 0.47), Ink(0.12, 0.38, 0.57), Ink(0.28, 0.52, 0.66))
HAIR = Cloth(Ink(0.60, 0.48, 0.78), Ink(0.84, 0.68, 0.74), Ink(0.26, 0.26, 0.92))


def childs_face(sheet: Sheet, outline: Points, fringe: float) -> None:
    """A child's face lit from the left; `fringe` is how far down the hair's shadow lies."""
    with sheet.shape("face"):
        temple: Points = [
            Corner(68, -130),
            (72, -40),
            (76, 20),
            (56, 76),
            (10, 112),
            Corner(-4, 150),
            Corner(150, 150),
            Corner(150, -130),
        ]
        under: Points = [
            Corner(-130, fringe),
            (-60, fringe + 6),
            (0, fringe - 4),
            (60, fringe + 6),
            Corner(130, fringe + 30),
            Corner(130, -150),
            Corner(-130, -150),
        ]
        lit_and_shaded(sheet, outline, SKIN, temple, under)
        chin = [point for point in outline if point[1] > 66]
        contour(sheet, chin, 4.6)
        contour(sheet, [(-95, 14), (-99, 40), (-88, 72)], 3.4)


def childs_neck(sheet: Sheet) -> None:
    """The neck and what shows of the chest in an open collar."""
    with sheet.shape("neck"):
        outline: Points = [
            Corner(-40, 72),
            (-34, 126),
            Corner(-58, 158),
            (4, 214),
            Corner(66, 154),
            (44, 124),
            Corner(50, 66),
        ]
        dark: Points = [
            Corner(-60, 90),
            (-24, 140),
            (6, 150),
            (2, 190),
            Corner(0, 230),
            Corner(90, 230),
            Corner(90, 60),
        ]
        lit_and_shaded(sheet, outline, SKIN, dark)
        contour(sheet, [(-36, 118), (-42, 144), (-54, 157)], 3.2)
