"""Aiden Park's head without its face: long, with a forelock, and hair that stands up at the back.

He looks to the left, where the lamp is. Points are about the middle of the head.
"""

from __future__ import annotations

from aiden_drawing import HAIR, SHEEN, SKIN, SKIN_LIT, TILT
from neighbours_drawing import Points, contour, lit_and_shaded

from print_room.brushes import stroke
from print_room.geometry import Corner, ellipse
from print_room.rig import CHIN
from print_room.sheet import Sheet, Stop

SKULL: Points = (
    (-64, -98),
    (-79, -50),
    (-76, -8),
    (-85, 26),
    (-83, 70),
    (-74, 112),
    (-54, 146),
    (-24, 158),
    (16, 146),
    (58, 100),
    (84, 30),
    (96, -46),
    (62, -124),
    (-6, -140),
)
MASS: Points = (
    Corner(-80, -34),
    (-100, -72),
    (-104, -120),
    (-78, -162),
    (-30, -184),
    (30, -190),
    (86, -180),
    (128, -142),
    (144, -84),
    (138, -24),
    (126, 26),
    Corner(110, 68),
    Corner(104, 20),
    (92, -16),
    (84, -4),
    Corner(70, 34),
    (62, 2),
    (60, -40),
    Corner(46, -76),
    (38, -58),
    Corner(24, -44),
    (18, -66),
    Corner(2, -84),
    (-6, -62),
    Corner(-24, -44),
    (-26, -66),
    Corner(-36, -84),
    (-50, -56),
    Corner(-66, -40),
    (-64, -58),
    Corner(-66, -70),
    (-72, -52),
)
# Locks that stand up: root, middle, tip, breadth. None of them has ever lain down.
STANDING: tuple[tuple[Points, float], ...] = (
    (((30, -150), (40, -196), (26, -226)), 50),
    (((66, -140), (86, -200), (76, -248)), 58),
    (((96, -130), (134, -186), (144, -236)), 60),
    (((110, -106), (160, -150), (192, -184)), 56),
    (((116, -70), (160, -96), (190, -112)), 46),
)
# How the rest lies: from the crown forward, and down behind.
LYING: tuple[tuple[Points, float], ...] = (
    (((84, -150), (20, -172), (-50, -148), (-76, -76)), 7),
    (((78, -140), (20, -158), (-36, -132), (-58, -66)), 6),
    (((74, -130), (26, -142), (-16, -118), (-28, -66)), 7),
    (((76, -120), (40, -124), (16, -100), (18, -64)), 6),
    (((80, -112), (56, -104), (50, -80), (54, -56)), 6),
    (((66, -168), (0, -180), (-66, -156), (-92, -92)), 6),
)


def head(sheet: Sheet) -> None:
    """All of the head but what the rig draws."""
    with sheet.shape("head"), sheet.group(turn=(TILT, *CHIN)):
        standing_hair(sheet)
        skull(sheet)
        hair(sheet)
        ear(sheet)


def skull(sheet: Sheet) -> None:
    """A long face, lit from the left, the shadow of the forelock on its forehead."""
    with sheet.shape("skull"):
        side: Points = [
            Corner(60, -110),
            (54, -40),
            (64, 14),
            (58, 62),
            (34, 104),
            Corner(-2, 170),
            Corner(150, 170),
            Corner(150, -110),
        ]
        under_the_hair: Points = [
            Corner(-96, -130),
            Corner(-82, -30),
            (-52, -42),
            (-16, -38),
            (30, -36),
            Corner(66, -10),
            Corner(90, -130),
        ]
        path = lit_and_shaded(sheet, SKULL, SKIN, side, under_the_hair)
        with sheet.group(clip=sheet.clip(path)):
            for x, y, radius in ((4, 60, 40), (-84, 44, 26), (-34, 136, 24)):
                glow = sheet.radial((x, y), radius, Stop(0, SKIN_LIT, 0.9), Stop(1, SKIN_LIT, 0))
                sheet.paint(ellipse(x, y, radius), glow)
        contour(sheet, [(-77, -6), (-86, 26), (-83, 68)], 3.4)
        contour(sheet, [(-78, 98), (-55, 146), (-24, 159), (17, 147), (58, 101)], 4.6)


def standing_hair(sheet: Sheet) -> None:
    """The locks at the back of the head."""
    with sheet.shape("hair that stands up"):
        for way, breadth in STANDING:
            sheet.paint(stroke(way, breadth, start=0.9, end=0.03), HAIR.light)
        for way, breadth in STANDING:
            right = [(x + breadth * 0.16 * (1 - index / 2), y + 5) for index, (x, y) in enumerate(way)]
            sheet.paint(stroke(right, breadth * 0.34, start=0.7, end=0.03), HAIR.shade)
            left = [(x - breadth * 0.24 * (1 - index / 2.4), y + 8) for index, (x, y) in enumerate(way)]
            sheet.paint(stroke(left, 6, start=0.05, end=0.3), SHEEN)


def hair(sheet: Sheet) -> None:
    """Thick hair to the nape, a forelock in points over the forehead."""
    with sheet.shape("hair"):
        dark: Points = [
            Corner(104, -190),
            (96, -110),
            (108, -60),
            (92, -10),
            Corner(96, 80),
            Corner(170, 80),
            Corner(170, -190),
        ]
        path = lit_and_shaded(sheet, MASS, HAIR, dark)
        with sheet.group(clip=sheet.clip(path)):
            for index, (way, breadth) in enumerate(LYING):
                sheet.paint(stroke(way, breadth, start=0.05, end=0.2), SHEEN if index % 2 else HAIR.deep)
                below = [(x + 9, y + 7) for x, y in way]
                sheet.paint(stroke(below, 4, start=0.05, end=0.3), HAIR.shade)
            for way in ([(112, -130), (124, -70), (116, -10)], [(98, -120), (104, -64), (98, -20)]):
                sheet.paint(stroke(way, 5, start=0.1, end=0.1), HAIR.deep)


def ear(sheet: Sheet) -> None:
    """An ear that stands off, larger than he would have asked for."""
    with sheet.shape("ear"):
        outline: Points = [(78, 8), (88, -20), (114, -26), (128, 2), (120, 42), (100, 66), (82, 52)]
        dark: Points = [Corner(66, -34), (96, -10), (106, 12), (96, 46), Corner(76, 76)]
        lit_and_shaded(sheet, outline, SKIN, dark)
        contour(sheet, [(84, -12), (96, -25), (115, -27), (129, 2), (120, 42), (100, 67), (86, 58)], 3.8)
        contour(sheet, [(98, -8), (112, -10), (116, 10), (104, 32)], 2.8)
