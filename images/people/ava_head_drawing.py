"""Ava Lindqvist-Rao's head without its face: fair hair in a low knot that is coming undone, a pencil in it.

She looks to the left, where the lamp is. Points are about the middle of her head.
"""

from __future__ import annotations

import itertools

from neighbours_drawing import Points, contour, lit_and_shaded

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, between, ellipse, polygon, smooth
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.rig import CHIN
from print_room.sheet import Sheet, Stop

# She bends towards whoever is talking.
TILT = -3.0

SKIN = Cloth(Ink(0, 0.03, 0.27), Ink(0.05, 0.36, 0.46), Ink(0.16, 0.52, 0.56))
SKIN_LIT = Ink(0, 0, 0.17)
HAIR = Cloth(Ink(0.04, 0.10, 0.66), Ink(0.24, 0.36, 0.72), Ink(0.46, 0.50, 0.76))
HAIR_LIT = Ink(0, 0.01, 0.28)
PENCIL = Cloth(Ink(0.02, 0.24, 0.96), Ink(0.36, 0.48, 0.92), Ink(0.60, 0.60, 0.84))
BARE_WOOD = Ink(0, 0.04, 0.30)

SKULL: Points = (
    (-66, -98),
    (-78, -48),
    (-74, -8),
    (-84, 24),
    (-83, 60),
    (-72, 98),
    (-50, 128),
    (-22, 139),
    (18, 126),
    (60, 80),
    (84, 16),
    (92, -54),
    (58, -126),
    (-8, -140),
)
# Parted over the far brow, drawn back over the ear to the nape.
MASS: Points = (
    Corner(-84, 8),
    (-100, -44),
    (-94, -108),
    (-58, -156),
    (6, -176),
    (72, -164),
    (118, -118),
    (132, -48),
    (130, 20),
    (126, 78),
    Corner(110, 94),
    (104, 64),
    (98, 34),
    (78, 22),
    (62, -6),
    (48, -52),
    (16, -94),
    Corner(-30, -122),
    (-52, -98),
    (-68, -58),
    (-76, -20),
)
PARTING: tuple[Point, ...] = ((-30, -124), (-26, -148), (-6, -174))
# Where the strands leave the parting and where they come to.
SWEPT: tuple[tuple[Point, ...], ...] = (
    ((-24, -126), (24, -98), (60, -42), (84, 16), (112, 70)),
    ((-24, -132), (36, -112), (76, -54), (98, 8), (118, 66)),
    ((-22, -140), (46, -128), (92, -74), (112, -6), (122, 62)),
    ((-20, -150), (50, -146), (104, -94), (122, -22), (124, 60)),
    ((-16, -160), (44, -162), (110, -116), (130, -40), (126, 56)),
)
FAR_SWEPT: tuple[tuple[Point, ...], ...] = (
    ((-34, -126), (-60, -92), (-74, -50), (-80, -4)),
    ((-36, -136), (-74, -104), (-88, -56), (-86, -4)),
    ((-32, -150), (-78, -124), (-96, -74), (-92, -16)),
)
KNOT: Points = (
    (98, 92),
    (100, 46),
    (132, 24),
    (174, 30),
    (200, 66),
    (198, 110),
    (168, 140),
    (124, 134),
)
# The turns of the knot: the way of each lock, its breadth, how dark it lies.
TURNS: tuple[tuple[tuple[Point, ...], float, float], ...] = (
    (((112, 124), (156, 132), (190, 104), (188, 66)), 40, 0.75),
    (((104, 84), (112, 46), (150, 34), (186, 58)), 36, 0.1),
    (((110, 100), (130, 66), (166, 64), (178, 92)), 34, 0.35),
    (((122, 120), (130, 96), (156, 92), (166, 108)), 28, 0.0),
)


def head(sheet: Sheet) -> None:
    """All of the head but what the rig draws."""
    with sheet.shape("head"), sheet.group(turn=(TILT, *CHIN)):
        with sheet.shape("what hangs from the knot"):
            lock(sheet, [(150, 116), (184, 156), (170, 208), (190, 252), (178, 286)], 24, 0.35)
            lock(sheet, [(130, 122), (148, 164), (136, 214), (146, 244)], 15, 0.7)
        knot(sheet)
        skull(sheet)
        ear(sheet)
        hair(sheet)
        wisps(sheet)


def lock(sheet: Sheet, run: list[Point], width: float, dark: float) -> None:
    """A lock that hangs, with strands in it."""
    sheet.paint(stroke(run, width, start=0.7, end=0.05), HAIR.light.towards(HAIR.shade, dark))
    for offset, ink in ((-0.24, HAIR_LIT), (0.14, HAIR.shade)):
        strand = [(x + offset * width * (1 - 0.2 * index), y) for index, (x, y) in enumerate(run)]
        sheet.paint(stroke(strand, 3.6, start=0.1, end=0.05), ink)


def skull(sheet: Sheet) -> None:
    """A soft oval, lit from the left; the shadow of the hair at the temple."""
    with sheet.shape("skull"):
        side: Points = [
            Corner(52, -110),
            (46, -30),
            (52, 20),
            (42, 62),
            (14, 102),
            Corner(-8, 152),
            Corner(150, 152),
            Corner(150, -110),
        ]
        under_the_hair: Points = [
            Corner(-110, 0),
            (-70, -30),
            (-54, -76),
            Corner(-28, -106),
            (10, -82),
            (42, -38),
            Corner(64, 14),
            Corner(110, -150),
            Corner(-110, -150),
        ]
        path = lit_and_shaded(sheet, SKULL, SKIN, side, under_the_hair)
        with sheet.group(clip=sheet.clip(path)):
            for x, y, radius in ((-2, 58, 40), (-82, 40, 24), (-36, 126, 20)):
                glow = sheet.radial((x, y), radius, Stop(0, SKIN_LIT, 0.9), Stop(1, SKIN_LIT, 0))
                sheet.paint(ellipse(x, y, radius), glow)
        contour(sheet, [(-75, -4), (-85, 24), (-83, 60)], 3.4)
        contour(sheet, [(-78, 84), (-50, 129), (-22, 140), (19, 127)], 4.8)
        contour(sheet, [(28, 120), (48, 98), (64, 72)], 3.4)


def ear(sheet: Sheet) -> None:
    """What of the ear comes out under the hair, a small moon in its lobe."""
    with sheet.shape("ear"):
        outline: Points = [(76, 8), (92, -12), (108, 0), (108, 32), (94, 58), (80, 44)]
        lit_and_shaded(sheet, outline, SKIN, [Corner(66, -20), (92, 0), (96, 24), (88, 44), Corner(72, 66)])
        contour(sheet, [(108, 4), (109, 32), (95, 59), (82, 46)], 3.6)
        sheet.paint(ellipse(95, 62, 6.4), LINE)
        sheet.paint(ellipse(95, 62, 4.2), PAPER)


def hair(sheet: Sheet) -> None:
    """The hair on the head: strand by strand from the parting to the nape."""
    with sheet.shape("hair"):
        dark: Points = [
            Corner(74, -170),
            (92, -100),
            (84, -40),
            Corner(70, 30),
            Corner(90, 110),
            Corner(160, 110),
            Corner(160, -150),
        ]
        path = lit_and_shaded(sheet, MASS, HAIR, dark)
        with sheet.group(clip=sheet.clip(path)):
            for index, way in enumerate(SWEPT):
                sheet.paint(
                    stroke([(x - 4, y - 4) for x, y in way], 7, start=0.1, end=0.4),
                    HAIR_LIT if index < 4 else HAIR.light,
                )
                sheet.paint(
                    stroke([(x + 5, y + 4) for x, y in way], 4.6, start=0.2, end=0.5),
                    HAIR.deep if index > 1 else HAIR.shade,
                )
            for way in FAR_SWEPT:
                sheet.paint(stroke(way, 6, start=0.1, end=0.2), HAIR_LIT)
                sheet.paint(stroke([(x + 6, y + 2) for x, y in way], 4, start=0.2, end=0.3), HAIR.shade)
            for first, second in itertools.pairwise(SWEPT):
                middle = [between(a, b, 0.5) for a, b in zip(first, second, strict=True)]
                sheet.paint(stroke(middle[1:4], 3.2, start=0.05, end=0.05), HAIR.shade)
        contour(sheet, PARTING, 4.6, HAIR.deep)
        contour(sheet, [(-30, -122), (16, -95), (48, -52), (62, -6), (78, 22)], 3, HAIR.deep)


def knot(sheet: Sheet) -> None:
    """A low knot, already loose; the pencil is what holds it."""
    with sheet.shape("knot"):
        sheet.paint(smooth(KNOT), HAIR.deep)
        for index, (run, width, dark) in enumerate(TURNS):
            sheet.paint(stroke(run, width + 6, start=0.6, end=0.4), HAIR.deep)
            sheet.paint(stroke(run, width, start=0.6, end=0.4), HAIR.light.towards(HAIR.shade, dark))
            for offset, ink in ((-0.24, HAIR_LIT), (0.06, HAIR.shade), (0.28, HAIR.shade)):
                strand = [(x + offset * width * 0.3, y + offset * width) for x, y in run]
                sheet.paint(stroke(strand, 3.6, start=0.05, end=0.05), ink)
            if index == 1:
                pencil(sheet)
        contour(sheet, [(150, 26), (182, 40), (202, 76), (196, 114), (170, 140)], 3.6, HAIR.deep)
    with sheet.shape("a loop that has slipped out"):
        loop = smooth([(172, 40), (204, 42), (214, 70), (198, 100)], closed=False)
        sheet.line(loop, HAIR.deep, 10)
        sheet.line(loop, HAIR.light, 6.4)


def pencil(sheet: Sheet) -> None:
    """A pencil, its point up and out."""
    with sheet.group(move=(150, 78)), sheet.group(turn=(-42, 0, 0)):
        shaft = polygon([(-84, -8), (84, -8), (84, 8), (-84, 8)])
        sheet.paint(shaft, PENCIL.light)
        sheet.paint(polygon([(-84, 2), (84, 2), (84, 8), (-84, 8)]), PENCIL.shade)
        point = polygon([(84, -8), (112, 0), (84, 8)])
        sheet.paint(point, BARE_WOOD)
        sheet.paint(polygon([(102, -3), (114, 0), (102, 3)]), LINE)
        sheet.line(shaft + point, LINE, 3.2)


def wisps(sheet: Sheet) -> None:
    """What has come loose: before the ear, over the brow, at the nape."""
    with sheet.shape("wisps"):
        for run, width in (
            ([(58, -20), (72, 14), (64, 54), (74, 92), (66, 122)], 11),
            ([(62, -24), (84, 20), (82, 66), (94, 100)], 6),
            ([(-26, -120), (-60, -86), (-92, -40), (-104, 6)], 8),
            ([(-28, -118), (-46, -92), (-54, -64), (-50, -44)], 6),
            ([(30, -168), (62, -186), (88, -180)], 3.4),
            ([(100, -138), (124, -132), (138, -108)], 4),
            ([(112, 90), (122, 120), (114, 152)], 8),
        ):
            if width > 5:
                sheet.paint(stroke(run, width + 2.6, start=0.6, end=0.05), HAIR.deep)
            sheet.paint(stroke(run, width, start=0.6, end=0.05), HAIR.light)
