"""Aiden Park's head without its face: long, with a forelock, and hair that stands up at the back.

He looks to the left, where the lamp is. Points are about the middle of the head.
"""

from __future__ import annotations

from aiden_drawing import HAIR, SHEEN, SKIN, SKIN_LIT, TILT
from neighbours_drawing import Points, contour, lit_and_shaded

from print_room.brushes import stroke
from print_room.geometry import Corner, along, ellipse, smooth
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
# Cropped at the nape and the ear; over the crown it stands, and none of those locks has ever lain down.
MASS: Points = (
    Corner(-80, -34),
    (-91, -72),
    (-86, -116),
    (-58, -150),
    (-20, -166),
    (22, -176),
    Corner(58, -176),
    (66, -204),
    Corner(102, -228),
    (104, -202),
    Corner(112, -168),
    (130, -192),
    Corner(166, -200),
    (150, -172),
    Corner(144, -136),
    (164, -146),
    Corner(194, -136),
    (170, -118),
    Corner(150, -94),
    (162, -92),
    Corner(180, -80),
    (158, -68),
    (146, -66),
    (138, -16),
    (126, 26),
    Corner(112, 64),
    Corner(104, 20),
    (92, -16),
    (84, -4),
    Corner(68, 40),
    (62, 2),
    (60, -40),
    Corner(50, -78),
    (42, -66),
    Corner(20, -48),
    (20, -70),
    Corner(10, -88),
    (-2, -52),
    Corner(-30, -32),
    (-26, -62),
    Corner(-34, -84),
    (-48, -56),
    Corner(-68, -38),
    (-62, -58),
    Corner(-66, -72),
    (-72, -52),
)
# Its strands: from the crown forward into the fringe, and up into the locks.
FORWARD: tuple[Points, ...] = (
    ((96, -150), (10, -164), (-60, -136), (-84, -70)),
    ((94, -142), (16, -150), (-40, -118), (-62, -50)),
    ((92, -134), (26, -136), (-14, -104), (-28, -44)),
    ((92, -126), (44, -122), (22, -94), (20, -58)),
    ((96, -118), (66, -108), (54, -84), (58, -40)),
    ((90, -156), (0, -174), (-70, -142), (-92, -92)),
)
UPWARD: tuple[Points, ...] = (
    ((72, -164), (80, -196), (96, -218)),
    ((118, -150), (134, -180), (156, -192)),
    ((134, -112), (158, -130), (182, -132)),
)


def head(sheet: Sheet) -> None:
    """All of the head but what the rig draws."""
    with sheet.shape("head"), sheet.group(turn=(TILT, *CHIN)):
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


def hair(sheet: Sheet) -> None:
    """Thick hair, a fringe in points over the forehead, and the locks at the back."""
    with sheet.shape("hair"):
        dark: Points = [
            Corner(110, -110),
            (104, -60),
            (92, -10),
            Corner(96, 80),
            Corner(190, 80),
            Corner(190, -110),
        ]
        path = lit_and_shaded(sheet, MASS, HAIR, dark)
        with sheet.group(clip=sheet.clip(path)):
            for index, way in enumerate(FORWARD):
                strand = along(way, steps=12)
                gleam = strand[8 + index % 3 * 2 : 21 + index % 2 * 4]
                sheet.paint(stroke(gleam[::2], 8, start=0.05, end=0.05), SHEEN)
                beside = [(x + 11, y + 8) for x, y in strand[4:]]
                sheet.paint(stroke(beside[::3], 4.4, start=0.1, end=0.3), HAIR.deep if index % 2 else HAIR.shade)
            for way in UPWARD:
                sheet.paint(stroke(way, 7, start=0.1, end=0.05), SHEEN)
                parted = [(x + 13, y + 9) for x, y in way[:2]]
                sheet.paint(stroke(parted, 5, start=0.1, end=0.1), HAIR.shade)
            for way in ([(124, -84), (128, -50), (120, -4)], [(106, -84), (108, -50), (102, -16)]):
                sheet.paint(stroke(way, 5, start=0.1, end=0.1), HAIR.deep)


def ear(sheet: Sheet) -> None:
    """An ear that stands off, larger than he would have asked for."""
    with sheet.shape("ear"):
        sheet.paint(smooth([(60, 30), (92, 10), (112, 50), (92, 84), (64, 80)]), SKIN.shade)
        outline: Points = [(78, 8), (88, -20), (114, -26), (128, 2), (120, 42), (100, 66), (82, 52)]
        dark: Points = [Corner(66, -34), (96, -10), (106, 12), (96, 46), Corner(76, 76)]
        lit_and_shaded(sheet, outline, SKIN, dark)
        contour(sheet, [(84, -12), (96, -25), (115, -27), (129, 2), (120, 42), (100, 67), (86, 58)], 3.8)
        contour(sheet, [(98, -8), (112, -10), (116, 10), (104, 32)], 2.8)
