"""What Halmoni wears: first of all, a waistcoat quilted from forty years of tram seats.

Points are about the middle of her head.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import NamedTuple

from halmoni_drawing import SKIN
from neighbours_drawing import Points, lit_and_shaded, tube

from print_room.brushes import stitches, stroke
from print_room.geometry import Corner, Point, between, ellipse, number, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, Cloth, Ink
from print_room.sheet import Sheet

JUMPER = Cloth(Ink(0.04, 0.22, 0.88), Ink(0.34, 0.48, 0.84), Ink(0.58, 0.64, 0.80))
JUMPER_FLECK = Ink(0, 0.04, 0.30)
JUMPER_SHADOW = Ink(0.30, 0.36, 0)
MOQUETTE = Ink(0.80, 0.74, 0.16)
SALMON = Ink(0, 0.10, 0.90)
CYAN = Ink(0, 0.58, 0.04)
CREAM = Ink(0, 0.04, 0.10)
APRON = Cloth(Ink(0, 0.22, 0.03), Ink(0.16, 0.58, 0.06), Ink(0.44, 0.76, 0.08))
CHECK = Ink(0.04, 0.42, 0)

FAR_SHOULDER: Point = (-164.0, 268.0)
NEAR_SHOULDER: Point = (194.0, 266.0)

# Moquette. Each print is laid over the cloth's ground, in a box of left, top, breadth, height.
Box = tuple[float, float, float, float]


class Moquette(NamedTuple):
    """A seat cover: its ground, what is woven into it, in which ink."""

    ground: Ink
    weave: Callable[[Box], str]
    ink: Ink


def half_circles(box: Box) -> str:
    """Return half circles that lock into each other, one up and one down."""
    left, top, breadth, height = box
    radius, path = 13.0, ""
    for row in range(int(height / 20) + 2):
        for column in range(int(breadth / 26) + 2):
            x, y = left + column * 26 + (row % 2) * 13, top + row * 20
            sweep = (column + row) % 2
            path += f"M{number(x)} {number(y)}a{radius} {radius} 0 0 {sweep} {2 * radius} 0Z"
    return path


def bars(box: Box) -> str:
    """Return short bars, set like bricks, every other pair upright."""
    left, top, breadth, height = box
    path = ""
    for row in range(int(height / 18) + 2):
        for column in range(int(breadth / 30) + 2):
            x, y = left + column * 30 + (row % 2) * 15, top + row * 18
            path += rectangle(x, y, 17, 7) if (column + row) % 2 else rectangle(x + 4, y - 4, 7, 15)
    return path


def rings(box: Box) -> str:
    """Return dots in rows."""
    left, top, breadth, height = box
    return "".join(
        ellipse(left + column * 22 + (row % 2) * 11, top + row * 18, 5.4)
        for row in range(int(height / 18) + 2)
        for column in range(int(breadth / 22) + 2)
    )


def steps(box: Box) -> str:
    """Return zigzags one under the other, as ribbons."""
    left, top, breadth, height = box
    path = ""
    for row in range(int(height / 22) + 2):
        y = top + row * 22
        upper = [(left + step * 11, y + (0 if step % 2 else 10)) for step in range(int(breadth / 11) + 3)]
        path += polygon([*upper, *[(x, py + 8) for x, py in upper[::-1]]])
    return path


def stars(box: Box) -> str:
    """Return four-pointed stars."""
    left, top, breadth, height = box
    return "".join(
        star(left + column * 28 + (row % 2) * 14, top + row * 22, 10, inner=0.38)
        for row in range(int(height / 22) + 2)
        for column in range(int(breadth / 28) + 2)
    )


SEATS: tuple[Moquette, ...] = (
    Moquette(MOQUETTE, half_circles, SALMON),
    Moquette(CYAN, bars, MOQUETTE),
    Moquette(MOQUETTE, rings, CYAN),
    Moquette(SALMON, steps, MOQUETTE),
    Moquette(MOQUETTE, stars, CREAM),
    Moquette(MOQUETTE, bars, CYAN),
    Moquette(CREAM, half_circles, MOQUETTE),
)
# Which seat each patch was, row by row.
QUILT = (
    (4, 1, 0, 5, 2, 3, 0),
    (0, 3, 2, 4, 6, 0, 1),
    (1, 0, 5, 3, 1, 4, 2),
    (2, 6, 4, 0, 2, 1, 0),
    (3, 5, 1, 2, 0, 6, 4),
    (0, 4, 3, 5, 4, 2, 1),
    (5, 2, 0, 1, 3, 0, 6),
    (1, 0, 4, 2, 5, 4, 0),
)
PATCH = 76.0


def patchwork(sheet: Sheet, outline: str, corner: Point, rng: random.Random) -> None:
    """Sew the patches, each puffed up by its wadding, from the upper left corner on."""
    rows, columns = len(QUILT), len(QUILT[0])
    knots = [
        [
            (corner[0] + column * PATCH + rng.uniform(-6, 6), corner[1] + row * PATCH + rng.uniform(-6, 6))
            for column in range(columns + 1)
        ]
        for row in range(rows + 1)
    ]
    shadows, seams, gleams = "", "", ""
    inside = sheet.clip(outline)
    with sheet.group(clip=inside):
        for row in range(rows):
            for column in range(columns):
                a, b = knots[row][column], knots[row][column + 1]
                d, c = knots[row + 1][column], knots[row + 1][column + 1]
                patch = polygon([a, b, c, d])
                seat = SEATS[QUILT[row][column]]
                sheet.paint(patch, seat.ground)
                with sheet.group(clip=sheet.clip(patch)):
                    sheet.paint(seat.weave((a[0] - 10, a[1] - 4, PATCH + 16, PATCH + 10)), seat.ink)
                shadows += smooth([Corner(*b), Corner(*c), Corner(*d), between(d, b, 0.34), between(a, c, 0.76)])
                seams += polyline([a, b, c])
                gleams += stitches([(a[0] + 8, a[1] + 8), (b[0] - 8, b[1] + 8)], length=8, gap=7)
    with sheet.overprint(clip=inside):
        sheet.paint(shadows, Ink(0.26, 0.34, 0))
    with sheet.group(clip=inside):
        sheet.line(seams, LINE, 4)
        sheet.line(gleams, CREAM, 2.6)


# The trunk.

BODY: Points = (
    Corner(-60, 168),
    (-116, 190),
    (-172, 226),
    (-194, 340),
    (-206, 480),
    Corner(-216, 760),
    Corner(248, 760),
    (238, 480),
    (226, 340),
    (204, 224),
    (148, 190),
    Corner(90, 164),
)
WAISTCOAT: Points = (
    Corner(-62, 176),
    (-106, 192),
    Corner(-158, 222),
    (-154, 300),
    (-186, 390),
    (-204, 480),
    Corner(-216, 760),
    Corner(248, 760),
    (236, 480),
    (216, 390),
    (184, 300),
    Corner(190, 220),
    (136, 190),
    Corner(92, 172),
    (72, 240),
    Corner(12, 320),
    (-42, 240),
)
BIB: Points = (
    Corner(-66, 258),
    (10, 268),
    Corner(88, 256),
    (96, 340),
    (116, 430),
    Corner(120, 470),
    Corner(-100, 470),
    (-92, 430),
    (-74, 340),
)
SKIRT: Points = (Corner(-160, 476), (0, 488), Corner(196, 474), (206, 600), Corner(214, 760), Corner(-180, 760))


def jumper(sheet: Sheet) -> None:
    """What is under everything: as square as she is."""
    with sheet.shape("jumper"):
        body = smooth(BODY)
        sheet.paint(body, JUMPER.light)
        sheet.line(body, LINE, 4.4)
    roll_neck(sheet)


def waistcoat_and_apron(sheet: Sheet) -> None:
    """The waistcoat over the sleeves, the apron over the waistcoat."""
    with sheet.shape("waistcoat"):
        path = smooth(WAISTCOAT)
        patchwork(sheet, path, (-232, 168), sheet.rng("patches"))
        with sheet.overprint(clip=sheet.clip(path)):
            side: Points = [
                Corner(156, 160),
                (140, 300),
                (164, 440),
                Corner(150, 770),
                Corner(300, 770),
                Corner(300, 160),
            ]
            sheet.paint(smooth(side), JUMPER_SHADOW)
        sheet.line(path, LINE, 4.4)
        binding = [(-62, 176), (-42, 240), (12, 322), (72, 240), (92, 172)]
        sheet.paint(stroke(binding, 17, start=1, end=1), LINE)
        sheet.paint(stroke(binding, 10, start=1, end=1), CYAN)
    apron(sheet)


def roll_neck(sheet: Sheet) -> None:
    """The neck, and a ribbed collar turned down round it."""
    with sheet.shape("neck"):
        neck: Points = [Corner(-48, 96), (-44, 150), Corner(-50, 190), Corner(84, 190), (74, 150), Corner(84, 60)]
        lit_and_shaded(sheet, neck, SKIN, [Corner(-60, 100), (-30, 156), (20, 168), Corner(40, 210), Corner(130, 60)])
    with sheet.shape("roll neck"):
        collar: Points = [
            Corner(-60, 146),
            (-20, 168),
            (30, 168),
            Corner(88, 140),
            (100, 180),
            Corner(96, 212),
            (30, 240),
            (-24, 236),
            Corner(-66, 206),
            (-70, 176),
        ]
        path = lit_and_shaded(
            sheet, collar, JUMPER, [Corner(40, 120), (48, 190), Corner(30, 260), Corner(140, 260), Corner(140, 120)]
        )
        with sheet.group(clip=sheet.clip(path)):
            ribs = "".join(polyline([(14 + x * 0.92, 130), (14 + x, 250)]) for x in range(-96, 110, 13))
            sheet.line(ribs, JUMPER.deep, 2.8)
        sheet.line(path, LINE, 3.6)
    with sheet.shape("jumper's front"):
        inset = smooth([Corner(-52, 214), (14, 240), Corner(84, 214), Corner(12, 326)])
        sheet.paint(inset, JUMPER.shade)


def apron(sheet: Sheet) -> None:
    """A gingham apron: its checks come of the bands lying over each other."""
    with sheet.shape("apron"):
        for name, outline in (("skirt", SKIRT), ("bib", BIB)):
            path = smooth(outline)
            inside = sheet.clip(path)
            sheet.paint(path, APRON.light)
            for bands in (
                "".join(rectangle(-190 + step * 40, 240, 20, 540) for step in range(11)),
                "".join(rectangle(-200, 262 + step * 40, 430, 20) for step in range(13)),
            ):
                with sheet.overprint(clip=inside):
                    sheet.paint(bands, CHECK)
            sheet.line(path, LINE, 4)
            if name == "bib":
                sheet.line(stitches([(-56, 272), (10, 281), (78, 270)], length=10, gap=8), SALMON, 3.2)
        for start, end in (((-58, 262), (-66, 196)), ((80, 260), (96, 192))):
            strap = tube([start, between(start, end, 0.5), end], (11, 11))
            sheet.paint(strap.outline, APRON.shade)
            sheet.line(strap.outline, LINE, 3.2)
        waist = tube([(-206, 470), (0, 484), (238, 468)], (13, 13, 13))
        sheet.paint(waist.outline, APRON.shade)
        sheet.line(waist.outline, LINE, 3.2)
