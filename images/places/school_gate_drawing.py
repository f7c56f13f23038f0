"""The gate of Lila's school at midday: a wall, iron, the school with its clock behind it; nearly bare paper.

Somebody who stands on the pavement looks over it at the height of their eyes (`HORIZON`); people's heads lie on it.
"""

from __future__ import annotations

import math
import random

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polar, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
HORIZON = 606.0
WALL_TOP, WALL_FOOT = 508.0, 716.0
PIERS = (736.0, 1184.0)
PIER_HALF, PIER_TOP = 34.0, 404.0
CLOCK: Point = (960, 246)

FACADE = Ink(0, 0.12, 0.02)
ROOF, SLATE = Ink(0.02, 0.46, 0.04), Ink(0.16, 0.66, 0.08)
PANE = Ink(0.08, 0.50, 0.04)
BRICK, BRICK_DARK = Ink(0, 0.10, 0.30), Ink(0.02, 0.24, 0.58)
STONE = Ink(0, 0.08, 0.04)
SHADE = Ink(0, 0.34, 0.02)
SALMON = Ink(0, 0.12, 0.86)
IRON = Ink(0.92, 0.60, 0.26)
CROWN, CROWN_SHADE = Ink(0, 0.04, 0.22), Ink(0, 0.24, 0.38)
LEAF_DARK, LEAF_LIGHT = Ink(0.02, 0.34, 0.56), Ink(0, 0.12, 0.62)


# Behind the wall.


def behind(sheet: Sheet) -> None:
    """The school, its clock, a tree on either side."""
    school(sheet)
    clock(sheet)
    tree(sheet, (300, 306), 176, 306)
    tree(sheet, (1560, 352), 150, 1560)


def school(sheet: Sheet) -> None:
    """A long front with round-headed windows, under a roof of scales, a gable in the middle."""
    with sheet.shape("roof"):
        slope = polygon([(452, 402), (520, 300), (1400, 300), (1468, 402)])
        sheet.paint(slope, ROOF)
        with sheet.group(clip=sheet.clip(slope)):
            scales = ""
            for row in range(6):
                for step in range(40):
                    x, y = 440 + step * 27 + (row % 2) * 13.5, 302 + row * 18
                    scales += smooth([Corner(x, y), (x + 13.5, y + 15), Corner(x + 27, y)], closed=False)
            sheet.line(scales, SLATE, 2.4)
        sheet.line(slope, LINE, 3)
        for x in (560, 1330):
            chimney = rectangle(x, 246, 44, 70)
            sheet.paint(chimney, BRICK)
            sheet.line(chimney, LINE, 3)
            sheet.paint(rectangle(x - 5, 240, 54, 12), SLATE)
    with sheet.shape("front"):
        sheet.paint(rectangle(470, 402, 980, 330), FACADE)
        sheet.line(polyline([(470, 730), (470, 402), (1450, 402), (1450, 730)]), LINE, 3)
        for x in (*range(520, 800, 84), *range(1148, 1440, 84)):
            arched_window(sheet, x, 438, 46, 66)
    with sheet.shape("gable"):
        gable = polygon([(812, 730), (812, 296), (960, 128), (1108, 296), (1108, 730)])
        sheet.paint(gable, Ink(0, 0.05, 0.01))
        sheet.line(gable, LINE, 3.4)
        eaves = polyline([(792, 316), (960, 124), (1128, 316)])
        sheet.line(eaves, LINE, 16)
        sheet.line(eaves, ROOF, 10)
        sheet.line(polyline([(960, 118), (960, 66)]), LINE, 5)
        sheet.paint(ellipse(960, 70, 9), SALMON)
        for x in (850, 932, 1014):
            arched_window(sheet, x, 376, 56, 84)
    with sheet.shape("door of the school"):
        way = smooth(
            [
                Corner(914, 716),
                Corner(914, 590),
                (926, 556),
                (960, 540),
                (994, 556),
                Corner(1006, 590),
                Corner(1006, 716),
            ]
        )
        sheet.paint(way, Ink(0.34, 0.62, 0.10))
        sheet.line(way, LINE, 3)
        sheet.line(polyline([(960, 542), (960, 716)]), LINE, 2.6)


def arched_window(sheet: Sheet, x: float, y: float, wide: float, high: float) -> None:
    """A tall window with a round head, its upper left corner there."""
    outline = smooth(
        [
            Corner(x, y + high),
            Corner(x, y + wide * 0.45),
            (x + wide * 0.14, y + wide * 0.12),
            (x + wide / 2, y),
            (x + wide * 0.86, y + wide * 0.12),
            Corner(x + wide, y + wide * 0.45),
            Corner(x + wide, y + high),
        ]
    )
    sheet.paint(outline, PANE)
    cross = polyline([(x + wide / 2, y), (x + wide / 2, y + high)])
    cross += polyline([(x, y + high * 0.5), (x + wide, y + high * 0.5)])
    sheet.line(cross, PAPER, 3.4)
    sheet.line(outline, LINE, 2.4)
    sheet.paint(rectangle(x - 5, y + high - 3, wide + 10, 7), PAPER)
    sheet.line(polyline([(x - 5, y + high + 4), (x + wide + 5, y + high + 4)]), LINE, 2.2)


def clock(sheet: Sheet) -> None:
    """Twenty to one; the round thing."""
    x, y = CLOCK
    with sheet.shape("clock"):
        sheet.paint(ellipse(x, y, 72), SALMON)
        sheet.line(ellipse(x, y, 72), LINE, 4)
        sheet.paint(ellipse(x, y, 56), PAPER)
        sheet.line(ellipse(x, y, 56), LINE, 3.4)
        for hour in range(12):
            ends = [polar((x, y), 50, hour * 30), polar((x, y), 41 if hour % 3 else 37, hour * 30)]
            sheet.line(polyline(ends), LINE, 3 if hour % 3 else 5)
        for degrees, reach, width in ((20 - 90, 28, 8.0), (240 - 90, 42, 5.6)):
            sheet.line(polyline([polar((x, y), 8, degrees + 180), polar((x, y), reach, degrees)]), LINE, width)
        sheet.paint(ellipse(x, y, 6), LINE)


def tree(sheet: Sheet, crown: Point, radius: float, foot: float) -> None:
    """A plane tree in autumn: a light round crown, printed with leaves."""
    x, y = crown
    rng = random.Random(f"plane tree {x:g}")
    with sheet.shape(f"tree {x:g}"):
        trunk = [(foot, WALL_FOOT), (foot + 8, y + radius * 0.7), (x, y)]
        sheet.paint(stroke(trunk, 44, start=1, end=0.5), Ink(0.10, 0.34, 0.24))
        for side in (-1, 1):
            bough = [(foot + 6, y + radius * 0.9), (x + side * radius * 0.3, y + radius * 0.3)]
            bough.append((x + side * radius * 0.6, y - radius * 0.1))
            sheet.paint(stroke(bough, 20, start=1, end=0.3), Ink(0.10, 0.34, 0.24))
        lobes = [(crown, radius * 0.84)]
        for step in range(9):
            lobes.append(
                (polar(crown, radius * 0.66, step * 40 + rng.uniform(-9, 9)), radius * rng.uniform(0.36, 0.48))
            )
        sheet.paint("".join(ellipse(*middle, reach) for middle, reach in lobes), CROWN_SHADE)
        sheet.paint("".join(ellipse(mx - 12, my - 15, reach * 0.9) for (mx, my), reach in lobes), CROWN)
        for ink, count in ((LEAF_LIGHT, 130), (LEAF_DARK, 150)):
            sheet.paint("".join(leaf(rng, crown, radius) for _ in range(count)), ink)


def leaf(rng: random.Random, crown: Point, radius: float) -> str:
    """Return a leaf somewhere in a crown; there is more shade in its lower half."""
    px, py = polar(crown, radius * math.sqrt(rng.random()) * 1.06, rng.uniform(0, 360))
    return ellipse(px, py + 10, rng.uniform(8, 14), rng.uniform(4, 6), turn=rng.uniform(-60, 60))


# Wall, gate, pavement.


def street(sheet: Sheet) -> None:
    """The wall to both sides, the pavement, the gate that stands open."""
    pavement(sheet)
    wall(sheet, LEFT, PIERS[0])
    wall(sheet, PIERS[1], RIGHT)
    gate(sheet)


def wall(sheet: Sheet, left: float, right: float) -> None:
    """Old brick, of which only some is drawn, under a coping."""
    rng = random.Random(f"brick {left:g}")
    with sheet.shape(f"wall from {left:g}"):
        sheet.paint(rectangle(left, WALL_TOP, right - left, WALL_FOOT - WALL_TOP), Ink(0, 0.02, 0.10))
        bricks: dict[Ink, str] = {BRICK: "", BRICK_DARK: ""}
        for row in range(11):
            y = WALL_TOP + 6 + row * 19
            for step in range(int((right - left) / 46) + 2):
                x = left + step * 46 - (row % 2) * 23
                patch = math.sin(x * 0.011 + row * 0.35) + math.sin(x * 0.027 - row * 0.5)
                if patch + rng.uniform(-0.5, 0.5) < 0.1 or x < left or x + 42 > right:
                    continue
                ink = BRICK_DARK if rng.random() < 0.20 else BRICK
                bricks[ink] += rectangle(x, y, 42, 15, radius=2)
        for ink, laid in bricks.items():
            sheet.paint(laid, ink)
        coping = rectangle(left, WALL_TOP - 16, right - left, 20)
        sheet.paint(coping, PAPER)
        sheet.line(coping, LINE, 3)
        sheet.paint(rectangle(left, WALL_TOP + 5, right - left, 9), SHADE)
        sheet.line(polyline([(left, WALL_FOOT), (right, WALL_FOOT)]), LINE, 3)
        noon = polygon(
            [(left, WALL_FOOT + 2), (right, WALL_FOOT + 2), (right + 12, WALL_FOOT + 20), (left, WALL_FOOT + 20)]
        )
        sheet.paint(noon, SHADE)


def pavement(sheet: Sheet) -> None:
    """Slabs, nearly bare; a kerb; the path that leads in."""
    with sheet.shape("pavement"):
        sheet.paint(rectangle(LEFT, WALL_FOOT, RIGHT - LEFT, BOTTOM - WALL_FOOT), PAPER)
        path = polygon([(800, WALL_FOOT), (1120, WALL_FOOT), (1010, 690), (910, 690)])
        sheet.paint(path, Ink(0, 0.05, 0.10))
        joints = "".join(polyline([(960 + (x - 960) * 0.62, WALL_FOOT), (x, 930)]) for x in range(-700, 2640, 180))
        for y in (764, 834):
            joints += polyline([(LEFT, y), (RIGHT, y)])
        sheet.line(joints, Ink(0, 0.28, 0.04), 2.6)
    with sheet.shape("kerb"):
        sheet.paint(rectangle(LEFT, 930, RIGHT - LEFT, 22), Ink(0, 0.10, 0.02))
        sheet.line(polyline([(LEFT, 930), (RIGHT, 930)]), LINE, 3)
        sheet.paint(rectangle(LEFT, 952, RIGHT - LEFT, BOTTOM - 952), Ink(0.02, 0.30, 0.04))
        sheet.line(polyline([(LEFT, 952), (RIGHT, 952)]), LINE, 3)
    with sheet.shape("fallen leaves"):
        rng = random.Random("fallen leaves")
        fallen = ""
        for _ in range(46):
            x = rng.uniform(-90, 700) if rng.random() < 0.7 else rng.uniform(1250, 2010)
            fallen += ellipse(x, rng.uniform(730, 980), rng.uniform(8, 13), 4, turn=rng.uniform(-30, 30))
        sheet.paint(fallen, Ink(0.04, 0.24, 0.66))


def gate(sheet: Sheet) -> None:
    """Two piers with balls, an arch of iron with a lamp, two leaves that stand open inwards."""
    for hinge, inner in ((PIERS[0] + PIER_HALF, 852.0), (PIERS[1] - PIER_HALF, 1068.0)):
        leaf_of_iron(sheet, hinge, inner)
    with sheet.shape("arch of the gate"):
        left, right = PIERS[0], PIERS[1]
        for rise, width in ((0.0, 9.0), (26.0, 5.0)):
            arch = [
                (left, PIER_TOP + 30 - rise),
                (left + 90, PIER_TOP - 6 - rise),
                (960, PIER_TOP - 40 - rise * 0.6),
                (right - 90, PIER_TOP - 6 - rise),
                (right, PIER_TOP + 30 - rise),
            ]
            sheet.line(smooth(arch, closed=False), IRON, width)
        for step in range(-5, 6):
            ring = 960 + step * 38
            y = PIER_TOP - 46 + step * step * 1.9
            sheet.line(ellipse(ring, y, 9), IRON, 3.4)
    for x in PIERS:
        pier(sheet, x)


def leaf_of_iron(sheet: Sheet, hinge: float, inner: float) -> None:
    """A leaf of the gate, opened inwards: bars with spears, two rails, a row of rings."""
    count = 7
    with sheet.shape(f"leaf of the gate at {hinge:g}"):
        way = 1 if inner > hinge else -1
        noon = [
            (hinge, WALL_FOOT),
            (inner, 694),
            (inner + 26, 700),
            (hinge + 40 * way + 20, WALL_FOOT + 26),
            (hinge, WALL_FOOT + 26),
        ]
        sheet.paint(polygon(noon), SHADE)

        def at(share: float, up: float) -> Point:
            foot = WALL_FOOT + (694 - WALL_FOOT) * share
            return hinge + (inner - hinge) * share, foot - up * (1 - 0.14 * share)

        for index in range(count + 1):
            share = index / count
            sheet.line(polyline([at(share, 0), at(share, 236)]), IRON, 5 - 1.4 * share)
            x, y = at(share, 252)
            sheet.paint(polygon([(x - 6, y + 12), (x, y - 14), (x + 6, y + 12)]), IRON)
        for up in (14, 66, 186, 218):
            sheet.line(polyline([at(0, up), at(1, up)]), IRON, 5)
        for index in range(count):
            x, y = at((index + 0.5) / count, 202)
            sheet.line(ellipse(x, y, 5.4, 11), IRON, 2.8)
            x, y = at((index + 0.5) / count, 40)
            sheet.line(ellipse(x, y, 5.4, 17), IRON, 2.8)


def pier(sheet: Sheet, x: float) -> None:
    """A pier of pale stone, one side in shade, with a ball."""
    with sheet.shape(f"pier {x:g}"):
        body = rectangle(x - PIER_HALF, PIER_TOP, 2 * PIER_HALF, WALL_FOOT - PIER_TOP + 10)
        sheet.paint(body, STONE)
        sheet.paint(rectangle(x + 8, PIER_TOP, PIER_HALF - 8, WALL_FOOT - PIER_TOP + 10), SHADE)
        courses = "".join(
            polyline([(x - PIER_HALF, PIER_TOP + 40 * step), (x + PIER_HALF, PIER_TOP + 40 * step)])
            for step in range(1, 8)
        )
        sheet.line(courses, Ink(0.10, 0.44, 0.10), 2.4)
        sheet.line(body, LINE, 3.2)
        cap = rectangle(x - PIER_HALF - 9, PIER_TOP - 18, 2 * PIER_HALF + 18, 20)
        sheet.paint(cap, PAPER)
        sheet.line(cap, LINE, 3.2)
        ball = ellipse(x, PIER_TOP - 46, 29)
        sheet.paint(ball, PAPER)
        with sheet.group(clip=sheet.clip(ball)):
            sheet.paint(ellipse(x + 20, PIER_TOP - 32, 30), SHADE)
        sheet.line(ball, LINE, 3.2)
