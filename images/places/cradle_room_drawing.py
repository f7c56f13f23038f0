"""Cradle's room at the Studios by night: a desk that faces the wall, a tower of paper cups, racks of lights."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from studios_drawing import (
    AMBER,
    BOTTOM,
    EDGE,
    LEFT,
    LILAC,
    NIGHT,
    NONE,
    PAGE,
    RIGHT,
    TOP,
    WALL,
    WOOD,
    Hole,
    anglepoise,
    bars,
    boxed,
    darkness,
    leaf,
    warmth,
)

from print_room.brushes import stitches
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

BACK, FRONT, UNDER = 592.0, 650.0, 680.0
FLOOR = 792.0
POOL: Point = (950, 400)
RACKS = ((LEFT, 440.0), (1236.0, 1616.0))
DOOR = (1768.0, 150.0)
CUPS = 1104.0

# Lights that make a figure, and the order in which a thread joins them: a whale, and a boat with somebody in it.
WHALE: Sequence[Point] = (
    (30, 170),
    (64, 118),
    (134, 88),
    (214, 92),
    (272, 128),
    (316, 108),
    (352, 66),
    (362, 128),
    (330, 152),
    (292, 176),
    (214, 214),
    (112, 218),
    (52, 204),
    (30, 170),
)
BOAT: Sequence[Point] = (
    (1286, 214),
    (1330, 268),
    (1430, 286),
    (1530, 266),
    (1576, 210),
    (1430, 226),
    (1286, 214),
)


def room(sheet: Sheet) -> None:
    """The room in its own colours, the night over it, then what gives light."""
    wall(sheet)
    door(sheet)
    desk(sheet)
    darkness(
        sheet,
        NIGHT,
        (
            Hole(POOL, 430, 0.97, 1.0),
            Hole((950, 620), 300, 0.9, 1.9),
            Hole((1000, 850), 200, 0.6, 2.4),
            Hole((1830, 420), 260, 0.55, 0.8),
        ),
    )
    pool_of_light(sheet)
    for left, right in RACKS:
        rack(sheet, left, right)
    figure(sheet, WHALE, (70, 160))
    figure(sheet, BOAT, (1430, 196))
    light_at_the_door(sheet)
    rules(sheet)
    licence(sheet)
    on_the_desk(sheet)
    tower_of_cups(sheet)


def wall(sheet: Sheet) -> None:
    """A wall of boards without a window, a floor of lino in squares."""
    with sheet.shape("wall"):
        sheet.paint(sheet.everything, WALL.light)
        boards = "".join(polyline([(x, TOP), (x, FLOOR)]) for x in range(-60, 2016, 84))
        sheet.line(boards, Ink(0.08, 0.46, 0.06), 3)
        sheet.paint(rectangle(LEFT, FLOOR - 22, RIGHT - LEFT, 24), LILAC.shade)
        sheet.paint(rectangle(LEFT, FLOOR, RIGHT - LEFT, BOTTOM - FLOOR), Ink(0.14, 0.44, 0.24))
        for index in range(-12, 13):
            sheet.line(polyline([(950 + index * 120, FLOOR), (950 + index * 240, BOTTOM)]), LILAC.shade, 3)
        sheet.line(polyline([(LEFT, FLOOR), (RIGHT, FLOOR)]), LINE, 3.4)


def door(sheet: Sheet) -> None:
    """The door, half open on a lit corridor."""
    left, top = DOOR
    with sheet.shape("door"):
        boxed(sheet, rectangle(left - 26, top - 26, 330, FLOOR - top + 26), WOOD.light, 3.6)
        boxed(sheet, rectangle(left, top, 300, FLOOR - top), WALL.deep, 3.6)


def light_at_the_door(sheet: Sheet) -> None:
    """What of the corridor is seen past the leaf, and where its light falls."""
    left, top = DOOR
    with sheet.shape("gap of the door"):
        gap = polygon([(left + 4, top + 4), (left + 84, top + 4), (left + 84, FLOOR), (left + 4, FLOOR)])
        sheet.paint(gap, sheet.linear((0, top), (0, FLOOR), Stop(0, Ink(0, 0.06, 0.42)), Stop(1, Ink(0, 0.12, 0.62))))
        sheet.paint(
            polygon([(left + 4, 640), (left + 84, 620), (left + 84, FLOOR), (left + 4, FLOOR)]), Ink(0, 0.30, 0.40)
        )
        leaf_of_it = polygon([(left + 78, top), (RIGHT, top - 40), (RIGHT, FLOOR + 90), (left + 78, FLOOR + 4)])
        boxed(sheet, leaf_of_it, Ink(0.70, 0.66, 0.22), 4)
        for y in (220, 500):
            sheet.line(polygon([(left + 112, y), (RIGHT, y - 14), (RIGHT, y + 224), (left + 112, y + 214)]), LINE, 3.4)
        sheet.line(polyline([(left + 80, top + 6), (left + 80, FLOOR)]), EDGE, 5)
        sheet.paint(ellipse(left + 104, 470, 11), AMBER.light)
        floor = polygon([(left, FLOOR), (left + 82, FLOOR), (left - 40, 930), (left - 260, 930)])
        with sheet.lift(clip=sheet.clip(floor)):
            sheet.paint(floor, sheet.linear((0, FLOOR), (0, 930), Stop(0, Ink(0.1, 0.2, 1)), Stop(1, Ink(1, 1, 1))))
        with sheet.overprint(clip=sheet.clip(floor)):
            sheet.paint(floor, sheet.linear((0, FLOOR), (0, 930), Stop(0, Ink(0, 0, 0.6)), Stop(1, NONE)))


def rules(sheet: Sheet) -> None:
    """Five signs, one under another: each a round mark and bars, in the door's light."""
    with sheet.shape("rules"):
        for index in range(5):
            y = 166 + index * 84
            with sheet.group(turn=((-2, 1.5, -1, 2, -4)[index], 1690, y + 34)):
                plate = rectangle(1648, y, 84, 68, radius=6)
                boxed(sheet, plate, PAGE.light, 3.2)
                mark = (1671, y + 34)
                sheet.line(ellipse(*mark, 14), AMBER.shade, 5)
                sheet.line(polyline([(mark[0] - 10, mark[1] - 10), (mark[0] + 10, mark[1] + 10)]), AMBER.shade, 5)
                bars(sheet, [(1686, y + 6), (1736, y + 6), (1736, y + 64), (1686, y + 64)], 3, f"rule {index}")
                sheet.paint(ellipse(1654, y + 6, 2.6) + ellipse(1726, y + 62, 2.6), LINE)


def rack(sheet: Sheet, left: float, right: float) -> None:
    """A rack up to the ceiling, black, full of small lights at rest."""
    foot = FLOOR + 6
    with sheet.shape(f"rack at {left:g}"):
        boxed(sheet, rectangle(left, TOP, right - left, foot - TOP), Ink(0.92, 0.72, 0.0), 4)
        shelves = "".join(polyline([(left + 14, y), (right - 14, y)]) for y in range(22, 780, 76))
        sheet.line(shelves, Ink(0.66, 0.70, 0.02), 3)
        for x in (left + 20, right - 20):
            sheet.line(polyline([(x, TOP), (x, foot)]), Ink(0.74, 0.70, 0.02), 5)
        units(sheet, left + 30, right - 30)
        lit = right if left < 0 else left
        inner = -4 if left < 0 else 4
        sheet.line(polyline([(lit + inner, 150), (lit + inner, 700)]), Ink(0.04, 0.22, 0.52), 4)


def units(sheet: Sheet, left: float, right: float) -> None:
    """What stands in a rack: box by box, each with its row of small lights, and leads that hang from shelf to shelf."""
    rng = sheet.rng(f"units {left:g}")
    pale: list[str] = []
    amber: list[str] = []
    slots: list[str] = []
    for shelf in range(-54, 780, 76):
        x = left
        while x < right - 40:
            wide = min(rng.uniform(46, 120), right - x)
            if rng.random() < 0.8:
                high = rng.uniform(40, 62)
                boxed(sheet, rectangle(x, shelf + 76 - high, wide - 8, high), Ink(0.84, 0.70, 0.02), 2.4)
                slots.append(polyline([(x + 10, shelf + 88 - high), (x + wide - 20, shelf + 88 - high)]))
                for light in range(int(wide / 17)):
                    if rng.random() < 0.72:
                        dot = ellipse(x + 11 + light * 15, shelf + 62 - rng.choice((0, 0, 14)), rng.uniform(1.8, 3.4))
                        (amber if rng.random() < 0.34 else pale).append(dot)
            x += wide
    sheet.line("".join(slots), Ink(0.62, 0.68, 0.02), 3)
    leads = [(rng.uniform(left + 20, right - 90), 22 + 76 * rng.randrange(1, 9)) for _ in range(9)]
    hung = "".join(smooth([(x, y), (x + 22, y + 66), (x + 70, y + 4)], closed=False) for x, y in leads)
    sheet.line(hung, Ink(0.56, 0.66, 0.04), 3.4)
    sheet.paint("".join(pale), Ink(0.04, 0.34, 0))
    sheet.paint("".join(amber), AMBER.light)


def figure(sheet: Sheet, points: Sequence[Point], eye: Point) -> None:
    """A constellation: larger lights with a thread from each to the next."""
    with sheet.shape("constellation"):
        sheet.line(stitches_of(points), Ink(0.10, 0.42, 0.10), 2.6)
        for x, y in points[:-1]:
            air = sheet.radial((x, y), 17, Stop(0, AMBER.light, 0.8), Stop(1, AMBER.light, 0))
            sheet.paint(ellipse(x, y, 17), air)
            sheet.paint(star(x, y, 9, points=4, inner=0.36), PAPER)
        sheet.paint(ellipse(*eye, 6), AMBER.light)


def stitches_of(points: Sequence[Point]) -> str:
    """Dashes along straight pieces from point to point."""
    pieces = itertools.pairwise(points)
    return "".join(stitches([first, second], length=10, gap=7) for first, second in pieces)


def desk(sheet: Sheet) -> None:
    """A desk pushed against the wall with its face to it."""
    with sheet.shape("desk"):
        sheet.paint(rectangle(474, UNDER, 736, FLOOR - UNDER + 10), Ink(0.60, 0.60, 0.20))
        for x in (500, 1150):
            boxed(sheet, rectangle(x, UNDER - 4, 34, FLOOR - UNDER + 14), WOOD.shade, 3.4)
        boxed(sheet, polygon([(480, BACK), (1204, BACK), (1222, FRONT), (462, FRONT)]), WOOD.light, 3.6)
        sheet.line("".join(polyline([(476, y), (1208, y)]) for y in (606, 622, 638)), WOOD.shade, 2)
        boxed(sheet, rectangle(462, FRONT, 760, UNDER - FRONT), WOOD.shade, 3.6)


def pool_of_light(sheet: Sheet) -> None:
    """The lamp's round of light on the wall and the desk."""
    with sheet.shape("pool of light"):
        with sheet.lift():
            sheet.paint(sheet.everything, Ink(1, 1, 1))
            round_of_it = sheet.radial(
                POOL, 236, Stop(0, Ink(0.2, 0.16, 1)), Stop(0.86, Ink(0.4, 0.4, 1)), Stop(1, Ink(0.6, 0.6, 1))
            )
            sheet.paint(ellipse(*POOL, 236), round_of_it)
        with sheet.overprint():
            sheet.paint(
                ellipse(*POOL, 236), sheet.radial(POOL, 236, Stop(0, Ink(0, 0, 0.18)), Stop(1, Ink(0, 0, 0.42)))
            )
    warmth(sheet, (950, 560), 360, 0.40)


def licence(sheet: Sheet) -> None:
    """A licence in its frame, with a round seal and one large screw."""
    with sheet.shape("licence"):
        boxed(sheet, rectangle(884, 62, 150, 112, radius=3), WOOD.deep, 3.4)
        boxed(sheet, rectangle(898, 76, 122, 84), PAPER, 2.6)
        bars(sheet, [(900, 74), (1010, 74), (1010, 140), (900, 140)], 4, "licence")
        boxed(sheet, star(996, 138, 19, points=10, inner=0.78), AMBER.light, 2.4)
        sheet.paint(ellipse(959, 52, 6), LINE)
        sheet.line(polyline([(955, 49), (963, 55)]), AMBER.light, 2)


def on_the_desk(sheet: Sheet) -> None:
    """A list with a ring round one line, a screen, a cold cup, a book with a marker; the lamp over them."""
    with sheet.shape("screen"):
        boxed(sheet, rectangle(520, 420, 226, 148, radius=8), Ink(0.90, 0.70, 0.04), 4)
        sheet.paint(rectangle(534, 434, 198, 120, radius=4), Ink(0.44, 0.72, 0))
        bars(sheet, [(536, 434), (730, 434), (730, 552), (536, 552)], 8, "screen", warm=5)
        boxed(sheet, polygon([(614, 568), (652, 568), (672, 604), (594, 604)]), Ink(0.80, 0.66, 0.10), 3)
    leaf(sheet, [(884, 598), (994, 598), (1016, 642), (868, 642)], 5, "list of monday", warm=2)
    with sheet.shape("book"):
        boxed(sheet, polygon([(756, 612), (842, 612), (850, 636), (748, 636)]), AMBER.shade, 3)
        boxed(sheet, rectangle(748, 634, 102, 12), PAGE.light, 2.6)
        sheet.paint(polygon([(820, 604), (840, 604), (836, 634), (816, 634)]), PAPER)
    cup(sheet, 1030, 636, 0.78)
    anglepoise(sheet, [(838, 600), (778, 420), (900, 300)], -18, 1.0)


def cup(sheet: Sheet, x: float, foot: float, size: float) -> None:
    """A paper cup: a band with a printed star, a rolled rim."""
    with sheet.shape("paper cup"):
        body = polygon(
            [
                (x - 42 * size, foot - 96 * size),
                (x + 42 * size, foot - 96 * size),
                (x + 31 * size, foot),
                (x - 31 * size, foot),
            ]
        )
        boxed(sheet, body, PAGE.light, 3)
        band = polygon(
            [
                (x - 39 * size, foot - 70 * size),
                (x + 39 * size, foot - 70 * size),
                (x + 34 * size, foot - 28 * size),
                (x - 34 * size, foot - 28 * size),
            ]
        )
        sheet.paint(band, LILAC.light)
        sheet.paint(star(x, foot - 49 * size, 14 * size), PAPER)
        boxed(sheet, ellipse(x, foot - 96 * size, 43 * size, 10 * size), AMBER.shade, 3)


def tower_of_cups(sheet: Sheet) -> None:
    """Paper cups one inside another from the floor to as high as a man: rim over rim, not quite upright."""
    foot, top, step = 842.0, 176.0, 21.0
    count = int((foot - 96 - top) / step)
    rng = sheet.rng("tower")
    with sheet.shape("tower of cups"):
        sheet.paint(ellipse(CUPS + 10, foot, 70, 12), Ink(0.90, 0.70, 0.06), opacity=0.7)
        cup(sheet, CUPS, foot, 1.0)
        for index in range(count):
            lean = 13 * (index / count) ** 2 * 1.6 + rng.uniform(-2.2, 2.2)
            y = foot - 96 - index * step
            x = CUPS + lean
            tall = step + 8
            near = abs(y - 430) / 420
            side = Ink(0.02, 0.10, 0.16).towards(Ink(0.26, 0.50, 0.16), min(1, near))
            ring = polygon([(x - 43, y - tall), (x + 43, y - tall), (x + 40, y + 4), (x - 40, y + 4)])
            boxed(sheet, ring, side, 2.6)
            sheet.paint(
                polygon([(x + 8, y - tall), (x + 43, y - tall), (x + 40, y + 4), (x + 8, y + 4)]),
                LILAC.shade,
                opacity=0.66,
            )
            if index % 5 == 2:
                sheet.paint(
                    polygon([(x - 41, y - 18), (x + 41, y - 18), (x + 40, y - 8), (x - 40, y - 8)]), AMBER.light
                )
            rim = [(x - 42, y - tall), (x - 20, y - tall + 5), (x + 20, y - tall + 5), (x + 42, y - tall)]
            sheet.line(smooth(rim, closed=False), LINE, 7)
            sheet.line(
                smooth([(px * 0.94 + x * 0.06, py - 1) for px, py in rim], closed=False), side.towards(PAPER, 0.7), 2.6
            )
        crown_x, crown = CUPS + 20, foot - 96 - count * step - 8
        boxed(sheet, ellipse(crown_x, crown, 44, 11), AMBER.deep, 3)
        sheet.line(polyline([(CUPS - 36, 690), (CUPS - 34, 230)]), Ink(0, 0.03, 0.3), 4, opacity=0.7)


def near(sheet: Sheet) -> None:
    """The second chair, which can't be seen for paper."""
    x = 172.0
    with sheet.shape("chair under the paper"):
        for side in (-1, 1):
            sheet.line(polyline([(x + side * 92, 690), (x + side * 112, 960)]), LINE, 16)
            sheet.line(polyline([(x + side * 90, 700), (x + side * 109, 940)]), Ink(0.60, 0.62, 0.14), 4)
        back = smooth(
            [Corner(x - 116, 700), (x - 124, 430), (x - 70, 352), (x + 70, 352), (x + 124, 430), Corner(x + 116, 700)]
        )
        boxed(sheet, back, Ink(0.66, 0.66, 0.08), 4)
        boxed(sheet, rectangle(x - 138, 676, 276, 34, radius=14), Ink(0.56, 0.62, 0.10), 4)
    rng = sheet.rng("a year of paper")
    with sheet.shape("a year of paper"):
        for layer in range(30):
            y = 676 - layer * 12.4
            wide = 104 - layer * 0.5
            shift = rng.uniform(-15, 15) + layer * 0.7
            fill = Ink(0.10, 0.44, 0.14) if layer % 3 else Ink(0.16, 0.40, 0.36)
            if layer % 7 == 3:
                fill = LILAC.shade
            boxed(
                sheet,
                polygon(
                    [
                        (x + shift - wide, y - 13),
                        (x + shift + wide, y - 13 + rng.uniform(-3, 3)),
                        (x + shift + wide, y),
                        (x + shift - wide, y),
                    ]
                ),
                fill,
                2.4,
            )
            sheet.line(polyline([(x + shift + wide - 52, y - 6), (x + shift + wide - 4, y - 6)]), Ink(0, 0.05, 0.30), 8)
        leaf(sheet, [(x - 70, 286), (x + 84, 274), (x + 120, 304), (x - 92, 316)], 3, "topmost leaf", fill=PAGE.light)
        for px, py, turn in ((64, 560, -24), (290, 612, 18)):
            with sheet.group(turn=(turn, px, py)):
                boxed(
                    sheet,
                    polygon([(px - 40, py - 8), (px + 44, py - 14), (px + 36, py + 50), (px - 34, py + 44)]),
                    PAGE.shade,
                    2.6,
                )
    with sheet.shape("paper on the floor"):
        for px, py, wide in ((330, 862, 66), (60, 930, 90), (258, 934, 76)):
            boxed(
                sheet,
                polygon(
                    [(px - wide, py - 12), (px + wide * 0.8, py - 20), (px + wide, py + 14), (px - wide * 0.8, py + 22)]
                ),
                LILAC.shade,
                2.6,
            )
