"""Halmoni's head, and how her perm is rolled.

She looks to the left, where the lamp is. Points are about the middle of her head.
"""

from __future__ import annotations

import math

from neighbours_drawing import Points, contour, lit_and_shaded

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, along, ellipse, polar, polyline, smooth
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.rig import CHIN
from print_room.sheet import Sheet

TILT = -3.0

SKIN = Cloth(Ink(0.01, 0.06, 0.42), Ink(0.10, 0.38, 0.52), Ink(0.30, 0.48, 0.64))
WHITE = Cloth(Ink(0.01, 0.12, 0.05), Ink(0.14, 0.42, 0.12), Ink(0.34, 0.58, 0.18))
BEAD = Ink(0, 0.10, 0.94)

SKULL: Points = (
    (-68, -96),
    (-86, -48),
    (-86, -6),
    (-98, 30),
    (-97, 66),
    (-84, 100),
    (-52, 128),
    (-12, 137),
    (32, 128),
    (74, 98),
    (94, 48),
    (100, -10),
    (98, -70),
    (60, -126),
    (-10, -140),
)


def head(sheet: Sheet) -> None:
    """All of the head but what the rig draws; it leans by the tilt."""
    with sheet.shape("head"), sheet.group(turn=(TILT, *CHIN)):
        perm_behind(sheet)
        with sheet.shape("skull"):
            temple: Points = [
                Corner(62, -110),
                (58, -40),
                (66, 14),
                (62, 56),
                (34, 98),
                (0, 124),
                Corner(-10, 160),
                Corner(140, 160),
                Corner(140, -110),
            ]
            under_the_hair: Points = [
                Corner(-120, -62),
                (-60, -62),
                (-10, -70),
                (34, -58),
                (66, -30),
                Corner(120, -10),
                Corner(120, -150),
                Corner(-120, -150),
            ]
            path = lit_and_shaded(sheet, SKULL, SKIN, temple, under_the_hair)
            with sheet.group(clip=sheet.clip(path)):
                fold: Points = [(56, 106), (30, 112), (-20, 122), (-56, 110), (-50, 126), (-10, 140), (50, 130)]
                sheet.paint(smooth(fold), SKIN.shade, opacity=0.7)
            contour(sheet, [(-85, 0), (-98, 32), (-97, 62)], 3.4)
            contour(sheet, [(-97, 74), (-84, 101), (-52, 129), (-12, 138), (32, 129), (70, 102)], 4.6)
        ear(sheet)
        perm(sheet)
        cord(sheet)


def ear(sheet: Sheet) -> None:
    """An ear with a small stud; the perm covers the top of it."""
    with sheet.shape("ear"):
        outline: Points = [(82, 6), (92, -16), (112, -16), (120, 6), (112, 40), (96, 60), (84, 46)]
        lit_and_shaded(sheet, outline, SKIN, [Corner(72, -30), (100, -8), (100, 36), (90, 70), Corner(66, 60)])
        contour(sheet, [(112, -16), (121, 6), (113, 40), (97, 61), (85, 48)], 3.4)
        contour(sheet, [(96, -4), (108, -4), (110, 12), (100, 28)], 2.8, SKIN.deep)
        sheet.paint(ellipse(98, 50, 6.5), LINE)
        sheet.paint(ellipse(97, 49, 4.2), BEAD)


# The perm: rows of curls, each as it came off its roller. The middle of the ring, its radii, the first and the last
# angle, how many, how big.
Row = tuple[Point, float, float, float, float, int, float]

CENTRE: Point = (10.0, -44.0)
BEHIND: tuple[Row, ...] = ((CENTRE, 108, 106, 148, 412, 14, 33),)
ROWS: tuple[Row, ...] = (
    (CENTRE, 108, 106, 178, 398, 12, 30),
    ((8, -46), 82, 80, 190, 372, 8, 29),
    ((4, -54), 50, 54, 200, 350, 5, 29),
    ((0, -34), 82, 62, 196, 336, 7, 25),
)
BY_THE_EAR: tuple[tuple[Point, float], ...] = (((92, -28), 24), ((-88, -46), 21), ((116, 8), 24))


def perm_behind(sheet: Sheet) -> None:
    """The curls at the back and in the nape, in the dark."""
    with sheet.shape("perm behind"):
        sheet.paint(ellipse(*CENTRE, 112, 116), WHITE.shade)
        for row in BEHIND:
            for middle, turn in _places(row):
                curl(sheet, middle, row[-1], turn, lit=False)


def perm(sheet: Sheet) -> None:
    """The curls about the head, the rim first and the forehead last."""
    with sheet.shape("perm"):
        cap: Points = [
            (-84, -56),
            (-92, -110),
            (-40, -150),
            (30, -158),
            (100, -124),
            (122, -50),
            (104, 6),
            (82, -40),
            (40, -84),
            (-30, -90),
        ]
        sheet.paint(smooth(cap), WHITE.shade)
        for row in ROWS:
            for middle, turn in _places(row):
                curl(sheet, middle, row[-1], turn, lit=middle[0] < 88)
        for middle, size in BY_THE_EAR:
            curl(sheet, middle, size, 30, lit=middle[0] < 60)


def _places(row: Row) -> list[tuple[Point, float]]:
    """Return where the curls of a row are, and how far each is turned."""
    middle, across, up, first, last, count, _ = row
    places = []
    for index in range(count):
        angle = math.radians(first + (last - first) * index / (count - 1))
        stray = 1 + 0.035 * math.sin(index * 2.3 + across)
        at = (middle[0] + across * stray * math.cos(angle), middle[1] + up * stray * math.sin(angle))
        places.append((at, math.degrees(angle) + 40 * math.sin(index * 1.7)))
    return places


def curl(sheet: Sheet, middle: Point, size: float, turn: float, *, lit: bool) -> None:
    """One curl from its end: a round, its shadow at the lower right, the hair going round and in."""
    x, y = middle
    ground = WHITE.light if lit else WHITE.shade
    dark = WHITE.shade if lit else WHITE.deep
    outline = [polar(middle, size * (1 + 0.07 * math.sin(3 * math.radians(a) + x)), a) for a in range(0, 360, 30)]
    path = smooth(outline)
    sheet.paint(path, ground)
    with sheet.group(clip=sheet.clip(path)):
        moon: Points = [
            polar(middle, size * 1.1, -40),
            polar(middle, size * 0.62, 0),
            polar(middle, size * 0.55, 60),
            polar(middle, size * 0.8, 120),
            polar(middle, size * 1.4, 110),
            polar(middle, size * 1.5, 40),
        ]
        sheet.paint(smooth(moon), dark, opacity=0.85)
        if lit:
            sheet.paint(ellipse(x - size * 0.32, y - size * 0.36, size * 0.40, size * 0.30, turn=-40), PAPER)
    spiral = [polar(middle, size * (0.80 - 0.62 * step / 12), turn + 36 * step) for step in range(13)]
    sheet.paint(stroke(spiral, 3.2, start=0.2, end=0.4, steps=3), WHITE.deep if lit else LINE)
    rim = [polar(middle, size * 1.0, turn + step) for step in range(-70, 71, 20)]
    sheet.paint(stroke(rim, 3.2, start=0.1, end=0.1, steps=3), LINE)


def cord(sheet: Sheet) -> None:
    """The cord of her glasses, with a bead here and there, from behind the ear down to the nape."""
    with sheet.shape("cord"):
        for way in ([(110, 20), (130, 76), (128, 140), (100, 190)], [(-90, 30), (-104, 92), (-92, 150), (-58, 190)]):
            sheet.line(smooth(way, closed=False), LINE, 5)
            run = along(way, steps=10)
            for index in range(5, len(run) - 3, 6):
                sheet.paint(ellipse(*run[index], 5.6), LINE)
                sheet.paint(ellipse(*run[index], 3.6), BEAD)


# Her glasses sit low: she looks over them. The near one; then the far one, of which the nose hides the inner end.

NEAR_GLASS: Points = (Corner(-21, 33), Corner(39, 32), (34, 47), (9, 57), (-16, 48))
FAR_GLASS: Points = (Corner(-51, 33), Corner(-91, 32), (-89, 44), (-77, 54), (-65, 51))


def reading_glasses(sheet: Sheet) -> None:
    """Two half moons, a bridge over the nose, an arm back to the ear."""
    with sheet.shape("glasses"):
        for glint in ([(-10, 40), (2, 37), (18, 37)], [(-84, 39), (-76, 37), (-66, 37)]):
            sheet.paint(stroke(glint, 4, start=0.2, end=0.2), PAPER)
        frames = smooth(NEAR_GLASS) + smooth(FAR_GLASS, closed=False)
        frames += smooth([(-51, 33), (-37, 27), (-21, 33)], closed=False) + polyline([(39, 32), (98, 8)])
        sheet.line(frames, LINE, 4.6)
