"""The control room of the Guild Hall: forty meters, a long desk, a window down into the hall, what was cut off.

The meters all show the same. Light comes from their faces, from a lamp at the left end of the desk, and, hardly, from
one ribbon in the waste-paper basket. Whoever stands here stands between the lamp and the window.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from typing import NamedTuple

from print_room.brushes import stamped_dots, stroke
from print_room.geometry import (
    Corner,
    Point,
    along,
    between,
    ellipse,
    polar,
    polygon,
    polyline,
    rectangle,
    smooth,
    star,
)
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.sheet import Reference, Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
DESK_BACK, DESK_FRONT, DESK_UNDER = 604.0, 668.0, 694.0
FLOOR = 834.0

# The meters: the first one's middle, how far apart they stand, how many across and down, how large they are.
FIRST_METER: Point = (206.0, 120.0)
METER_STEP = 103.0
ACROSS, DOWN = 10, 4
METER = 39.0
BOARD = (136.0, 52.0, 1067.0, 446.0)
# All forty needles stand there: degrees clockwise from the right.
READING = -58.0

# The window: left, sill, right, where its arch springs, how high it rises.
WINDOW_LEFT, WINDOW_RIGHT, SILL = 1322.0, 1846.0, 508.0
SPRING, CROWN = 250.0, 70.0

LAMP: Point = (232.0, 506.0)
BASKET: Point = (1566.0, 842.0)

NONE = Ink(0, 0, 0)
NIGHT = Ink(0.66, 0.62, 0.0)
WALL = Ink(0.06, 0.42, 0.10)
BOARDING = Ink(0.20, 0.58, 0.14)
PANEL = Cloth(Ink(0.30, 0.52, 0.16), Ink(0.52, 0.66, 0.18), Ink(0.12, 0.34, 0.18))
WOOD = Cloth(Ink(0.06, 0.22, 0.54), Ink(0.32, 0.46, 0.64), Ink(0.56, 0.62, 0.66))
FRONT = Cloth(Ink(0.24, 0.46, 0.44), Ink(0.46, 0.60, 0.46), Ink(0.70, 0.72, 0.40))
BRASS = Cloth(Ink(0.02, 0.14, 0.66), Ink(0.30, 0.42, 0.74), Ink(0.60, 0.60, 0.70))
METAL = Cloth(Ink(0.16, 0.40, 0.12), Ink(0.46, 0.62, 0.18), Ink(0.80, 0.80, 0.20))
CORAL = Cloth(Ink(0, 0.08, 0.86), Ink(0.24, 0.36, 0.88), Ink(0.50, 0.50, 0.80))
CUP = Cloth(Ink(0, 0.02, 0.06), Ink(0.05, 0.36, 0.14), Ink(0.20, 0.50, 0.20))
WICKER = Cloth(Ink(0.10, 0.26, 0.54), Ink(0.38, 0.50, 0.60), Ink(0.64, 0.66, 0.60))
RIBBON = Cloth(Ink(0.02, 0.22, 0.22), Ink(0.26, 0.44, 0.26), Ink(0.66, 0.66, 0.30))
SHINING = Ink(0, 0.05, 0.34)


# Outlines.


def window_outline(grown: float = 0.0) -> str:
    """The window: upright sides under a flat arch; `grown` outside its frame."""
    left, right, sill = WINDOW_LEFT - grown, WINDOW_RIGHT + grown, SILL + grown * 0.4
    middle = (left + right) / 2
    crown = CROWN - grown
    return smooth(
        [
            Corner(left, sill),
            Corner(left, SPRING),
            (left + 30, SPRING - 84),
            (left + 118, crown + 36),
            (middle, crown),
            (right - 118, crown + 36),
            (right - 30, SPRING - 84),
            Corner(right, SPRING),
            Corner(right, sill),
        ]
    )


def room_outline() -> str:
    """Everything but the window's opening, which is cut out of it by its way round."""
    return polygon([(LEFT, TOP), (LEFT, BOTTOM), (RIGHT, BOTTOM), (RIGHT, TOP)]) + window_outline()


def round_arch(left: float, right: float, foot: float, top: float) -> str:
    """An arch: upright sides and half a circle."""
    middle, half = (left + right) / 2, (right - left) / 2
    curve = [polar((middle, top + half), half, turn) for turn in range(180, 361, 15)]
    return polygon([(left, foot), *curve, (right, foot)])


# Down in the hall.


def hall(sheet: Sheet) -> None:
    """The dark hall from above: a round window, arches, and the portals by their small lamps."""
    with sheet.shape("hall"):
        sheet.paint(sheet.everything, Ink(0.88, 0.84, 0))
        floor = polygon([(1200, 560), (1490, 300), (1678, 300), (1990, 560)])
        sheet.paint(floor, sheet.linear((0, 300), (0, 520), Stop(0, Ink(0.74, 0.80, 0)), Stop(1, Ink(0.86, 0.86, 0))))
        sheet.paint(rectangle(1482, 40, 204, 262), Ink(0.74, 0.82, 0))
    with sheet.shape("round window"):
        sheet.paint(ellipse(1584, 172, 58), Ink(0.84, 0.86, 0))
        sheet.paint(ellipse(1584, 172, 50), Ink(0.30, 0.74, 0))
        spokes = "".join(polyline([(1584, 172), polar((1584, 172), 50, turn)]) for turn in range(0, 360, 45))
        sheet.line(spokes, Ink(0.84, 0.86, 0), 4)
        sheet.paint(ellipse(1584, 172, 17), Ink(0.84, 0.86, 0))
        sheet.paint(ellipse(1584, 172, 12), Ink(0.06, 0.52, 0))
    with sheet.shape("galleries"):
        for side in (-1, 1):
            for depth in range(4):
                x = 1584 + side * (118 + depth * 44 + depth * depth * 9)
                top, wide = 128 - depth * 26, 30 + depth * 11
                foot = 236 + depth * 10
                arch = round_arch(x - wide / 2, x + wide / 2, foot, top)
                sheet.paint(arch, Ink(0.96, 0.92, 0))
    with sheet.shape("portals"):
        for side in (-1, 1):
            for depth in range(5):
                portal(sheet, 1584 + side * (46 + depth * 48 + depth * depth * 5), 318 + depth * 38, 0.6 + depth * 0.26)


def portal(sheet: Sheet, x: float, foot: float, size: float) -> None:
    """A doorway by its lamps alone, and what they lay on the floor before it."""
    high, half = 58 * size, 19 * size
    way = [
        (x - half, foot),
        (x - half, foot - high * 0.6),
        (x, foot - high),
        (x + half, foot - high * 0.6),
        (x + half, foot),
    ]
    arch = smooth([Corner(*way[0]), *way[1:-1], Corner(*way[-1])])
    sheet.paint(arch, Ink(0.94, 0.90, 0))
    glow = sheet.radial(
        (x, foot - high * 0.4), high * 0.9, Stop(0, Ink(0.4, 0.5, 0.7), 0.5), Stop(1, Ink(0.5, 0.6, 0.5), 0)
    )
    sheet.paint(ellipse(x, foot - high * 0.4, high * 0.9), glow)
    sheet.paint(ellipse(x, foot + 3 * size, half * 1.3, 5 * size), Ink(0.36, 0.50, 0.60), opacity=0.6)
    for first, second in itertools.pairwise(way):
        for share in (0.0, 0.5):
            at = (first[0] + (second[0] - first[0]) * share, first[1] + (second[1] - first[1]) * share)
            sheet.paint(ellipse(*at, 3.1 * size), Ink(0, 0.03, 0.62))


# The room in its own colours.


def wall(sheet: Sheet) -> None:
    """Upright boarding, a frieze of scallops, a floor of boards."""
    with sheet.shape("wall"):
        sheet.paint(room_outline(), WALL)
        boards = "".join(polyline([(x, TOP), (x, DESK_UNDER)]) for x in range(-60, 2016, 74))
        with sheet.group(clip=sheet.clip(room_outline())):
            sheet.line(boards, BOARDING, 3)
            frieze = "".join(ellipse(x, 2, 31, 26) for x in range(-90, 2040, 62))
            sheet.paint(rectangle(LEFT, TOP, RIGHT - LEFT, 56), PANEL.light)
            sheet.paint(frieze, PANEL.light)
            sheet.line("".join(ellipse(x, 2, 19, 15) for x in range(-90, 2040, 62)), PANEL.deep, 3)
    with sheet.shape("floor"):
        sheet.paint(rectangle(LEFT, FLOOR, RIGHT - LEFT, BOTTOM - FLOOR), Ink(0.16, 0.42, 0.40))
        joints = "".join(polyline([(960 + x * 0.7, FLOOR), (960 + x, BOTTOM)]) for x in range(-1400, 1500, 140))
        sheet.line(joints, Ink(0.44, 0.58, 0.46), 3)


def window_frame(sheet: Sheet) -> None:
    """A broad frame, one upright bar, and a sill."""
    with sheet.shape("window frame"):
        sheet.line(window_outline(9), WOOD.shade, 26)
        sheet.line(window_outline(22), LINE, 4)
        sheet.line(window_outline(-3), LINE, 4)
        for x in (1514, 1654):
            sheet.line(polyline([(x, 104), (x, SILL)]), LINE, 12)
            sheet.line(polyline([(x - 1, 104), (x - 1, SILL)]), WOOD.shade, 6)
        sill = rectangle(WINDOW_LEFT - 44, SILL - 2, WINDOW_RIGHT - WINDOW_LEFT + 88, 24, radius=4)
        sheet.paint(sill, WOOD.light)
        sheet.line(sill, LINE, 3.6)


def meter_middles() -> list[Point]:
    """The middles of all forty."""
    x, y = FIRST_METER
    return [(x + column * METER_STEP, y + row * METER_STEP) for row in range(DOWN) for column in range(ACROSS)]


def meter_board(sheet: Sheet) -> None:
    """The board they are let into, and their dark rims."""
    with sheet.shape("meter board"):
        left, top, wide, high = BOARD
        sheet.paint(rectangle(left + 8, top + 10, wide, high, radius=26), Ink(0.6, 0.7, 0.1))
        board = rectangle(left, top, wide, high, radius=26)
        sheet.paint(board, PANEL.light)
        sheet.line(board, LINE, 4.4)
        sheet.line(rectangle(left + 11, top + 11, wide - 22, high - 22, radius=18), PANEL.deep, 3)
        for x, y in meter_middles():
            sheet.paint(ellipse(x + 3, y + 5, METER + 5), PANEL.shade)
            sheet.paint(ellipse(x, y, METER + 5), BRASS.deep)


def desk(sheet: Sheet) -> None:
    """The long desk, its slots and levers."""
    with sheet.shape("desk"):
        sheet.paint(rectangle(LEFT, DESK_UNDER - 4, RIGHT - LEFT, FLOOR - DESK_UNDER + 4), FRONT.light)
        for x in range(-70, 2016, 212):
            panel = rectangle(x, DESK_UNDER + 22, 184, FLOOR - DESK_UNDER - 44, radius=8)
            sheet.paint(panel, FRONT.shade)
            sheet.line(panel, FRONT.deep, 3.4)
            sheet.line(round_arch(x + 44, x + 140, DESK_UNDER + 118, DESK_UNDER + 36), FRONT.deep, 3)
        sheet.paint(rectangle(LEFT, FLOOR - 16, RIGHT - LEFT, 16), FRONT.deep)
        sheet.paint(rectangle(LEFT, DESK_BACK, RIGHT - LEFT, DESK_FRONT - DESK_BACK), WOOD.light)
        grain = "".join(polyline([(LEFT, y), (RIGHT, y + 2)]) for y in (616, 632, 651))
        sheet.line(grain, WOOD.shade, 2)
        sheet.paint(rectangle(LEFT, DESK_FRONT, RIGHT - LEFT, DESK_UNDER - DESK_FRONT), WOOD.shade)
        for y in (DESK_BACK, DESK_FRONT, DESK_UNDER):
            sheet.line(polyline([(LEFT, y), (RIGHT, y)]), LINE, 3.6)
    for index in range(10):
        lever(sheet, 600 + index * 62)


def lever(sheet: Sheet, x: float) -> None:
    """A lever in its slot; all of them stand alike."""
    with sheet.shape("lever"):
        sheet.paint(rectangle(x - 9, 618, 18, 40, radius=8), LINE)
        sheet.line(polyline([(x, 646), (x + 3, 600)]), LINE, 11)
        sheet.line(polyline([(x, 646), (x + 3, 600)]), METAL.light, 5)
        sheet.paint(ellipse(x + 3, 594, 14), LINE)
        sheet.paint(ellipse(x + 2, 593, 11), CORAL.shade)
        sheet.paint(ellipse(x - 2, 589, 4), CORAL.light)


# The dark, and what gives light.


def darkness(sheet: Sheet, inside: Reference) -> None:
    """Night, thinned about the lamp and before the meters."""
    with sheet.shape("darkness"), sheet.overprint(clip=inside):
        dark = sheet.radial(
            (LAMP[0] + 80, LAMP[1] + 90),
            900,
            Stop(0, Ink(0.02, 0.06, 0)),
            Stop(0.22, Ink(0.22, 0.26, 0)),
            Stop(0.5, NIGHT.towards(NONE, 0.22)),
            Stop(1, NIGHT),
            stretch=1.25,
        )
        sheet.paint(sheet.everything, dark)
    with sheet.shape("under the words"), sheet.overprint(clip=inside):
        below = sheet.linear(
            (0, 690), (0, BOTTOM), Stop(0, NONE), Stop(0.4, Ink(0.5, 0.4, 0)), Stop(1, Ink(0.84, 0.5, 0))
        )
        sheet.paint(rectangle(LEFT, 690, RIGHT - LEFT, BOTTOM - 690), below)


def faces_of_the_meters(sheet: Sheet) -> None:
    """Forty dials lit from behind, forty needles in one place."""
    with sheet.shape("faces of the meters"):
        for x, y in meter_middles():
            dial = sheet.radial(
                (x, y + 8),
                METER,
                Stop(0, Ink(0.01, 0.20, 0.10)),
                Stop(0.7, Ink(0.08, 0.40, 0.10)),
                Stop(1, Ink(0.30, 0.60, 0.12)),
            )
            sheet.paint(ellipse(x, y, METER), dial)
        ticks, needles, hubs = [], [], []
        for x, y in meter_middles():
            foot = (x, y + 14)
            ticks += [polyline([polar(foot, 34, turn), polar(foot, 40, turn)]) for turn in range(-150, -29, 20)]
            needles.append(stroke([polar(foot, 8, READING + 180), polar(foot, 38, READING)], 5.5, start=0.9, end=0.3))
            hubs.append(ellipse(*foot, 5.5))
        sheet.line("".join(ticks), Ink(0.62, 0.56, 0.30), 2.4)
        sheet.paint("".join(needles) + "".join(hubs), LINE)


# What stands on the desk.


def lamp(sheet: Sheet, inside: Reference) -> None:
    """A desk lamp with a bell for a shade, its cone of light and its pool."""
    x, y = LAMP
    cone = polygon([(x - 66, y + 40), (x + 66, y + 40), (x + 176, DESK_FRONT), (x - 176, DESK_FRONT)])
    with sheet.shape("cone"):
        with sheet.lift(clip=inside, blur=6):
            sheet.paint(sheet.everything, Ink(1, 1, 1))
            sheet.paint(cone, Ink(0.5, 0.5, 1))
        with sheet.overprint(clip=inside, blur=6):
            sheet.paint(cone, Ink(0, 0, 0.22))
    with sheet.shape("lamp"):
        arm = [(x - 176, 636), (x - 186, 560), (x - 150, 488), (x - 60, 466), (x, y - 24)]
        sheet.line(smooth(arm, closed=False), LINE, 13)
        sheet.line(smooth(arm, closed=False), BRASS.shade, 6)
        sheet.paint(ellipse(x - 176, 640, 48, 12), LINE)
        sheet.paint(ellipse(x - 178, 636, 43, 9), BRASS.shade)
        bell = smooth(
            [
                Corner(x - 18, y - 30),
                (x - 32, y - 6),
                (x - 70, y + 22),
                Corner(x - 76, y + 42),
                Corner(x + 76, y + 42),
                (x + 70, y + 22),
                (x + 32, y - 6),
                Corner(x + 18, y - 30),
            ]
        )
        sheet.paint(bell, CORAL.shade)
        shine = [(x - 24, y - 14), (x - 44, y + 14), (x - 58, y + 30)]
        sheet.paint(stroke(shine, 9, start=0.3, end=0.3), CORAL.light)
        sheet.line(bell, LINE, 4)
        sheet.paint(ellipse(x, y + 42, 76, 11), PAPER)
        sheet.line(ellipse(x, y + 42, 76, 11), LINE, 3)


def cake(sheet: Sheet) -> None:
    """One slice of somebody's cake on a plate: two layers, a star of icing, a candle that has been blown out."""
    x, y = 352.0, 636.0
    with sheet.shape("plate"):
        sheet.paint(ellipse(x + 4, y + 8, 92, 15), WOOD.deep)
        sheet.paint(ellipse(x, y, 90, 17), LINE)
        sheet.paint(ellipse(x, y - 1, 86, 14), CUP.light)
        sheet.line(ellipse(x, y - 1, 66, 9), METAL.light, 3)
    with sheet.shape("slice"):
        side = polygon([(x - 56, y - 52), (x + 50, y - 40), (x + 50, y + 4), (x - 56, y - 2)])
        sheet.paint(side, Ink(0, 0.06, 0.36))
        for high, ink in ((-28, CORAL.light), (-24, CORAL.shade)):
            sheet.line(polyline([(x - 54, y + high), (x + 48, y + high + 7)]), ink, 6)
        sheet.line(side, LINE, 3.4)
        icing = polygon([(x - 56, y - 52), (x + 30, y - 70), (x + 50, y - 40)])
        sheet.paint(icing, CUP.light)
        drips = [
            (x - 56, y - 52),
            (x - 40, y - 38),
            (x - 26, y - 47),
            (x - 6, y - 32),
            (x + 14, y - 43),
            (x + 32, y - 28),
        ]
        edge = smooth([Corner(*drips[0]), *drips[1:], Corner(x + 50, y - 40), Corner(x, y - 54)])
        sheet.paint(edge, CUP.light)
        sheet.line(smooth([*drips, (x + 50, y - 40)], closed=False), LINE, 3)
        sheet.line(polyline([(x - 56, y - 52), (x + 30, y - 70), (x + 50, y - 40)]), LINE, 3.2)
        sheet.paint(star(x + 12, y - 54, 10, points=5), CORAL.light)
        sheet.line(polyline([(x - 8, y - 58), (x - 10, y - 86)]), LINE, 11)
        sheet.line(polyline([(x - 8, y - 58), (x - 10, y - 86)]), Ink(0, 0.44, 0.04), 6)
        sheet.line(polyline([(x - 10, y - 92), (x - 8, y - 99)]), LINE, 3)


def cup(sheet: Sheet) -> None:
    """A paper cup with a moon on it."""
    x, y = 500.0, 646.0
    with sheet.shape("cup"):
        sheet.paint(ellipse(x + 14, y + 4, 44, 8), WOOD.deep)
        sides = polygon([(x - 36, y - 92), (x + 36, y - 92), (x + 27, y), (x - 27, y)])
        sheet.paint(sides, CUP.light)
        sheet.paint(polygon([(x + 10, y - 92), (x + 36, y - 92), (x + 27, y), (x + 6, y)]), CUP.shade)
        sheet.paint(polygon([(x - 34, y - 68), (x + 34, y - 68), (x + 30, y - 26), (x - 30, y - 26)]), CORAL.light)
        sheet.paint(ellipse(x - 6, y - 47, 13), CUP.light)
        sheet.line(sides, LINE, 3.6)
        sheet.paint(ellipse(x, y - 92, 36, 8), CUP.light)
        sheet.paint(ellipse(x, y - 91, 29, 5), WOOD.deep)
        sheet.line(ellipse(x, y - 92, 37, 8), LINE, 3.4)


def microphone(sheet: Sheet) -> None:
    """A microphone on a bent neck, turned to whoever might stand there."""
    neck = [(1306, 646), (1312, 590), (1296, 540), (1262, 522)]
    with sheet.shape("microphone"):
        sheet.paint(ellipse(1306, 648, 42, 11), LINE)
        sheet.paint(ellipse(1305, 645, 36, 8), METAL.shade)
        sheet.line(smooth(neck, closed=False), LINE, 12)
        sheet.line(smooth(neck, closed=False), METAL.shade, 5)
        sheet.paint(ellipse(1246, 518, 34, 23, turn=18), LINE)
        sheet.paint(ellipse(1244, 516, 29, 19, turn=18), METAL.deep)
        rng = sheet.rng("mesh")
        with sheet.group(clip=sheet.clip(ellipse(1244, 516, 28, 18, turn=18))):
            sheet.paint(stamped_dots(1212, 494, 60, 50, 9, rng, radius=2.2), METAL.light)
        sheet.line(polyline([(1268, 508), (1260, 538)]), CORAL.light, 5)
        sheet.paint(stroke([(1216, 512), (1228, 500), (1248, 498)], 5, start=0.3, end=0.3), CUP.light)


# What was cut off.


class Strip(NamedTuple):
    """A ribbon's two edges, finely."""

    left: list[Point]
    right: list[Point]

    def at(self, share: float, side: float) -> Point:
        """Return the point so far along (0 to 1), `side` from -1 at the left edge to 1 at the right."""
        index = round(share * (len(self.left) - 1))
        return between(self.left[index], self.right[index], 0.5 + side / 2)


def strip(way: Sequence[Point], breadth: float) -> Strip:
    """Return the ribbon along a way."""
    run = along(way, steps=14)
    left, right = [], []
    for index, (x, y) in enumerate(run):
        before, after = run[max(index - 1, 0)], run[min(index + 1, len(run) - 1)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        reach = breadth / 2 / (math.hypot(dx, dy) or 1.0)
        left.append((x + dy * reach, y - dx * reach))
        right.append((x - dy * reach, y + dx * reach))
    return Strip(left, right)


def film(sheet: Sheet, way: Sequence[Point], breadth: float, *, alight: bool = False) -> None:
    """A ribbon like film: square holes along both edges, a bar between field and field, a small picture in each."""
    ribbon = strip(way, breadth)
    path = polygon([*ribbon.left, *ribbon.right[::-1]])
    marks = CORAL.light if alight else RIBBON.deep
    last = len(ribbon.left) - 1
    sheet.paint(path, SHINING if alight else RIBBON.light)
    with sheet.group(clip=sheet.clip(path)):
        if not alight:
            sheet.paint(stroke(ribbon.right[::4], breadth * 0.7, start=1, end=1), RIBBON.shade)
        for side in (-0.76, 0.76):
            holes = "".join(
                polyline([ribbon.at(step / last, side), ribbon.at((step + 1) / last, side)])
                for step in range(1, last, 3)
            )
            sheet.line(holes, RIBBON.deep, breadth * 0.13)
        for step in range(4, last - 1, 8):
            bar = polyline([ribbon.at(step / last, -0.5), ribbon.at(step / last, 0.5)])
            sheet.line(bar, RIBBON.deep, 2.6)
            if alight and step + 4 < last:
                sheet.paint(star(*ribbon.at((step + 4) / last, 0), breadth * 0.24, points=4), marks)
    sheet.line(path, LINE, 2.8)


# Behind to before; each ends in the air, cut off straight.
CURLS: tuple[tuple[Sequence[Point], float], ...] = (
    ([(1574, 720), (1566, 650), (1584, 598), (1624, 584), (1652, 606), (1640, 634)], 34),
    ([(1524, 720), (1516, 640), (1538, 584), (1520, 548)], 34),
    ([(1546, 720), (1540, 660), (1512, 616), (1470, 612), (1450, 644), (1474, 664)], 33),
    ([(1500, 712), (1484, 676), (1446, 676), (1428, 716), (1440, 764)], 33),
    ([(1580, 720), (1590, 670), (1572, 634), (1544, 640), (1548, 668)], 32),
)
HANGING: Sequence[Point] = (
    (1604, 730),
    (1616, 672),
    (1656, 652),
    (1690, 688),
    (1694, 752),
    (1682, 806),
    (1704, 846),
    (1752, 846),
    (1772, 812),
)


def basket(sheet: Sheet) -> None:
    """A waste-paper basket, full of endings; the dark ones curl in it."""
    x, foot = BASKET
    with sheet.shape("basket"):
        sheet.paint(ellipse(x + 6, foot + 4, 96, 15), Ink(0.9, 0.8, 0.1))
        sheet.paint(ellipse(x, 702, 104, 20), LINE)
        for way, breadth in CURLS:
            film(sheet, way, breadth)
        body = smooth(
            [
                Corner(x - 104, 704),
                (x - 60, 718),
                (x, 722),
                (x + 60, 718),
                Corner(x + 104, 704),
                (x + 90, 780),
                Corner(x + 78, foot),
                (x, foot + 10),
                Corner(x - 78, foot),
                (x - 90, 780),
            ]
        )
        sheet.paint(body, WICKER.light)
        with sheet.group(clip=sheet.clip(body)):
            for row in range(7):
                y = 716 + row * 20
                run = [(x - 110, y - 6), (x, y + 12), (x + 110, y - 6)]
                sheet.line(smooth(run, closed=False), WICKER.deep, 2.6)
            stakes = "".join(polyline([(x + step * 21, 700), (x + step * 16, foot + 12)]) for step in range(-5, 6))
            sheet.line(stakes, WICKER.deep, 4)
            dark = [Corner(x - 110, 690), Corner(x - 20, 690), (x - 30, 780), Corner(x - 24, 860), Corner(x - 110, 860)]
            sheet.paint(smooth(dark), WICKER.shade, opacity=0.7)
        sheet.line(body, LINE, 4)
        rim = smooth([(x - 104, 704), (x - 60, 718), (x, 723), (x + 60, 718), (x + 104, 704)], closed=False)
        sheet.line(rim, LINE, 14)
        sheet.line(rim, WICKER.light, 8)


def shining_ribbon(sheet: Sheet, inside: Reference) -> None:
    """One that hangs out over the rim, and is not quite out."""
    with sheet.shape("its light"):
        for centre, radius, strength in (((1690, 740), 290, 0.8), ((1716, 826), 170, 0.7), ((1540, 636), 210, 0.7)):
            with sheet.lift(clip=inside):
                sheet.paint(sheet.everything, Ink(1, 1, 1))
                sheet.paint(
                    ellipse(*centre, radius),
                    sheet.radial(centre, radius, Stop(0, Ink(0.45, 0.6, 1), strength), Stop(1, Ink(1, 1, 1), 0)),
                )
            with sheet.overprint(clip=inside):
                sheet.paint(
                    ellipse(*centre, radius), sheet.radial(centre, radius, Stop(0, Ink(0, 0.02, 0.26)), Stop(1, NONE))
                )
    # Its beginning is behind the rim.
    seen = sheet.clip(rectangle(1560, 560, 82, 153), rectangle(1642, 560, 200, 340))
    with sheet.shape("shining ribbon"), sheet.group(clip=seen):
        film(sheet, HANGING, 38, alight=True)


def tins(sheet: Sheet) -> None:
    """Near us, dark: a stack of round tins for what was kept."""
    with sheet.shape("tins"):
        for index, (x, half) in enumerate(((1880, 116), (1896, 108), (1872, 112), (1890, 100))):
            y = 1090 - index * 62
            sheet.paint(rectangle(x - half + 5, y - 44, half * 2 - 10, 52, radius=5), Ink(0.88, 0.76, 0.14))
            sheet.paint(ellipse(x, y - 46, half, 17), Ink(0.94, 0.84, 0.12))
            sheet.paint(rectangle(x - half, y - 46, half * 2, 18, radius=4), Ink(0.94, 0.84, 0.12))
            rim = [(x - half + 2, y - 46), (x - half * 0.6, y - 60), (x, y - 63), (x + half * 0.4, y - 61)]
            sheet.paint(stroke(rim, 4, start=0.3, end=0.1), CORAL.deep)
