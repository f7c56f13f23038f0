"""The Evening Room: once Halloran’s Beds & Mattresses. A lamp, a pod with somebody in it, a tram going by.

Who lies there is not to be seen: the hood hides the head, and there is a hand on the blanket.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from print_room.brushes import stamped_moons, stamped_stars, stitches, stripes, stroke
from print_room.geometry import Corner, Point, between, cut_box, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import CLOTH_OCHRE, CLOTH_WHITE, LINE, PAPER, Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
# The shop window, and the floor's edge.
WINDOW_LEFT, WINDOW_RIGHT, WINDOW_TOP, WINDOW_SILL = 556.0, 1452.0, 84.0, 534.0
FLOOR = 668.0
GLOBE = (800.0, 318.0)
GLOBE_RADIUS = 62.0

WALL = Ink(0, 0.22, 0.20)
PANEL = Ink(0.06, 0.34, 0.40)
NO_CHANGE = Ink(1, 1, 1)
BOARDS = Ink(0.10, 0.34, 0.56)


# The street.


def street(sheet: Sheet) -> None:
    """What is outside: dusk, gables, a tram that takes the corner."""
    with sheet.shape("dusk"):
        sky = sheet.linear(
            (0, 60),
            (0, 560),
            Stop(0, Ink(0.80, 0.86, 0.02)),
            Stop(0.6, Ink(0.50, 0.76, 0.08)),
            Stop(1, Ink(0.30, 0.56, 0.26)),
        )
        sheet.paint(sheet.everything, sky)
    _houses(sheet)
    _tram(sheet)
    with sheet.shape("pavement"):
        sheet.paint(rectangle(LEFT, 500, RIGHT - LEFT, 634), Ink(0.80, 0.82, 0.16))


def _houses(sheet: Sheet) -> None:
    rng = sheet.rng("houses")
    with sheet.shape("houses"):
        x = 500.0
        while x < 1500:
            width = rng.uniform(96, 150)
            eaves = rng.uniform(196, 262)
            gable = eaves - rng.uniform(44, 78)
            front = [(x, 520), (x, eaves), (x + width / 2, gable), (x + width, eaves), (x + width, 520)]
            sheet.paint(polygon(front), Ink(0.86, 0.88, 0.08).towards(Ink(0.76, 0.86, 0.10), rng.random()))
            for row in range(4):
                for column in range(3):
                    if rng.random() < 0.40:
                        left = x + width * (0.2 + column * 0.25)
                        top = eaves + 14 + row * 48
                        sheet.paint(
                            cut_box(left, top, 15, 24, 1.5, rng), Ink(0, 0.16, 0.70), opacity=rng.uniform(0.35, 0.9)
                        )
            x += width - 2


def _tram(sheet: Sheet) -> None:
    """Two cars, lit inside, with nobody much in them."""
    roof, foot, front = 296.0, 486.0, 948.0
    body = smooth(
        [
            Corner(front + 6, foot),
            (front - 2, 420),
            (front + 12, 344),
            (front + 36, 310),
            Corner(front + 72, roof),
            Corner(1760, roof),
            Corner(1760, foot),
        ]
    )
    with sheet.shape("light of the tram"), sheet.overprint():
        sheet.paint(
            rectangle(860, 240, 640, 300),
            sheet.radial((1260, 392), 400, Stop(0, Ink(0, 0, 0.5)), Stop(1, PAPER), stretch=1.2),
        )
    with sheet.shape("tram"):
        sheet.paint(body, Ink(0.22, 0.44, 0.78))
        sheet.paint(rectangle(front + 4, 432, 800, 12), Ink(0, 0.08, 0.30))
        sheet.paint(rectangle(front + 2, 448, 800, 40), Ink(0.52, 0.66, 0.60))
        windscreen = smooth(
            [
                Corner(front + 10, 420),
                (front + 14, 364),
                Corner(front + 34, 330),
                Corner(front + 62, 330),
                Corner(front + 62, 420),
            ]
        )
        sheet.paint(windscreen, Ink(0.12, 0.34, 0.40))
        for index in range(6):
            left = front + 84 + index * 92
            sheet.paint(
                rectangle(left, 330, 78, 90, radius=8),
                sheet.linear((0, 330), (0, 420), Stop(0, Ink(0, 0, 0.14)), Stop(1, Ink(0, 0.06, 0.52))),
            )
            sheet.line(polyline([(left + 30, 330), (left + 30, 362)]), Ink(0.3, 0.4, 0.6), 3)
            sheet.paint(ellipse(left + 30, 368, 6), Ink(0.3, 0.4, 0.6))
        for index in (3,):
            left = front + 84 + index * 92
            head = [(left + 44, 420), (left + 42, 396), (left + 54, 378), (left + 68, 394), (left + 70, 420)]
            sheet.paint(smooth(head), Ink(0.5, 0.6, 0.6))
        sheet.paint(ellipse(front + 18, 462, 11), PAPER)
        sheet.line(polyline([(front + 150, roof), (front + 190, roof - 34), (front + 236, roof - 46)]), LINE, 4)
        sheet.line(polyline([(540, 262), (1480, 244)]), LINE, 2.4)
        sheet.line(body, LINE, 3)


# The room.


def room(sheet: Sheet) -> None:
    """The shop as it is now, about its lamp."""
    _walls_and_floor(sheet)
    _window_frame(sheet)
    _shelf(sheet)
    _traces_of_the_shop(sheet)
    _display_bed(sheet)
    _bunk_beds(sheet)
    _rug(sheet)
    _night(sheet)
    _socket_and_card(sheet)
    _banner(sheet)
    _lamp(sheet)
    _pod(sheet)
    _chairs(sheet)
    _tea(sheet)


def _round_the_window() -> tuple[str, ...]:
    """All of the room but the opening of the window."""
    return (
        rectangle(LEFT, TOP, RIGHT - LEFT, WINDOW_TOP - TOP),
        rectangle(LEFT, WINDOW_TOP, WINDOW_LEFT - LEFT, WINDOW_SILL - WINDOW_TOP),
        rectangle(WINDOW_RIGHT, WINDOW_TOP, RIGHT - WINDOW_RIGHT, WINDOW_SILL - WINDOW_TOP),
        rectangle(LEFT, WINDOW_SILL, RIGHT - LEFT, BOTTOM - WINDOW_SILL),
    )


def _walls_and_floor(sheet: Sheet) -> None:
    above, left, right, below = _round_the_window()
    with sheet.shape("wall"):
        sheet.paint(above + left + right + below, WALL)
        moons = stamped_moons(LEFT, TOP, RIGHT - LEFT, 560, 78, sheet.rng("wallpaper"), radius=11)
        with sheet.group(clip=sheet.clip(above, left, right)):
            sheet.paint(moons, Ink(0.02, 0.46, 0.26))
    with sheet.shape("panels below the window"):
        sheet.paint(rectangle(LEFT, WINDOW_SILL + 26, RIGHT - LEFT, FLOOR - WINDOW_SILL - 26), PANEL)
        sheet.line(
            "".join(polyline([(x, WINDOW_SILL + 36), (x, FLOOR - 26)]) for x in range(-80, 2016, 52)),
            Ink(0.36, 0.54, 0.46),
            3,
        )
        sheet.paint(rectangle(LEFT, WINDOW_SILL + 16, RIGHT - LEFT, 14), Ink(0.02, 0.20, 0.34))
        sheet.paint(rectangle(LEFT, FLOOR - 24, RIGHT - LEFT, 24), Ink(0.16, 0.42, 0.46))
        sheet.line(polyline([(LEFT, FLOOR), (RIGHT, FLOOR)]), LINE, 3)
    with sheet.shape("floor"):
        sheet.paint(rectangle(LEFT, FLOOR, RIGHT - LEFT, BOTTOM - FLOOR), BOARDS)
        for index in range(-12, 30):
            top = (960 + (index - 9) * 92, FLOOR)
            foot = (960 + (index - 9) * 210, BOTTOM)
            sheet.line(polyline([top, foot]), Ink(0.36, 0.54, 0.58), 2.6)
        rng = sheet.rng("grain")
        for _ in range(90):
            y = rng.uniform(FLOOR + 12, BOTTOM)
            x = rng.uniform(LEFT, RIGHT)
            lean = (x - 960) * 0.0026
            run = [(x, y), (x + lean * 26 + 1, y + 26), (x + lean * 52, y + 52)]
            sheet.paint(stroke(run, 4, start=0.1, end=0.1), Ink(0.28, 0.48, 0.58))


def _window_frame(sheet: Sheet) -> None:
    with sheet.shape("window frame"):
        wood, edge = Ink(0.30, 0.52, 0.48), 20.0
        wide, high = WINDOW_RIGHT - WINDOW_LEFT, WINDOW_SILL - WINDOW_TOP
        for bar in (
            rectangle(WINDOW_LEFT - edge, WINDOW_TOP - edge, wide + 2 * edge, edge),
            rectangle(WINDOW_LEFT - edge, WINDOW_TOP, edge, high),
            rectangle(WINDOW_RIGHT, WINDOW_TOP, edge, high),
        ):
            sheet.paint(bar, wood)
            sheet.line(bar, LINE, 2.6)
        for x in (854, 1152):
            sheet.paint(rectangle(x - 7, WINDOW_TOP, 14, high), Ink(0.72, 0.80, 0.40))
        sill = cut_box(WINDOW_LEFT - 44, WINDOW_SILL - 6, wide + 88, 28, 2, sheet.rng("sill"))
        sheet.paint(sill, Ink(0.10, 0.32, 0.44))
        sheet.line(sill, LINE, 2.8)


def _shelf(sheet: Sheet) -> None:
    """One shelf, one book: the library’s, a year overdue."""
    with sheet.shape("shelf"):
        for x in (262, 448):
            sheet.line(polyline([(x, 372), (x, 404), (x - 14, 372)]), LINE, 4)
        sheet.paint(rectangle(220, 356, 270, 17), Ink(0.12, 0.40, 0.64))
        sheet.line(rectangle(220, 356, 270, 17), LINE, 2.6)
    with sheet.shape("library book"), sheet.group(turn=(7, 420, 356)):
        sheet.paint(rectangle(398, 258, 36, 98, radius=3), Ink(0.06, 0.20, 0.92))
        sheet.paint(rectangle(398, 274, 36, 7), PAPER)
        sheet.paint(rectangle(402, 322, 28, 22), PAPER)
        sheet.line(polyline([(408, 330), (424, 330)]) + polyline([(408, 337), (420, 337)]), LINE, 2)
        sheet.line(rectangle(398, 258, 36, 98, radius=3), LINE, 3)
    with sheet.shape("mug of pencils"):
        sheet.line(polyline([(268, 322), (262, 296)]) + polyline([(276, 322), (280, 290)]), Ink(0.4, 0.5, 0.7), 5)
        sheet.paint(rectangle(256, 318, 34, 38, radius=4), CLOTH_WHITE.light)
        sheet.line(rectangle(256, 318, 34, 38, radius=4), LINE, 2.6)


def _traces_of_the_shop(sheet: Sheet) -> None:
    """Pale places where the shop’s posters hung, and a chart in Sam’s hand."""
    with sheet.shape("where posters hung"):
        for x, y, width, height in ((40, 150, 150, 200), (286, 86, 190, 130), (1508, 92, 120, 96)):
            sheet.paint(cut_box(x, y, width, height, 2, sheet.rng(f"poster {x}")), Ink(0, 0.14, 0.12))
    with sheet.shape("chart"):
        sheet.paint(cut_box(462, 440, 62, 86, 2, sheet.rng("chart")), PAPER)
        for row in range(5):
            sheet.line(polyline([(472, 458 + row * 13), (514 - (row * 9) % 17, 458 + row * 13)]), Ink(0.5, 0.5, 0.2), 2)
        sheet.paint(rectangle(480, 434, 26, 10), LINE)


def _socket_and_card(sheet: Sheet) -> None:
    """The plug that nobody is to pull, with its card."""
    with sheet.shape("socket"):
        sheet.paint(rectangle(1438, 600, 44, 44, radius=6), Ink(0.02, 0.34, 0.20))
        sheet.line(rectangle(1438, 600, 44, 44, radius=6), LINE, 2.4)
        sheet.paint(rectangle(1448, 612, 24, 22, radius=5), LINE)
        sheet.line(smooth([(1460, 632), (1456, 664), (1400, 700), (1300, 716), (1180, 724)], closed=False), LINE, 5)
    with sheet.shape("card on the plug"), sheet.group(turn=(6, 1500, 570)):
        sheet.line(polyline([(1466, 612), (1484, 598)]), LINE, 2.4)
        sheet.paint(cut_box(1474, 556, 70, 54, 2, sheet.rng("card")), Ink(0, 0.10, 0.16))
        for row, width in enumerate((46, 52, 30)):
            sheet.line(polyline([(1484, 571 + row * 12), (1484 + width, 570 + row * 12)]), Ink(0.7, 0.5, 0.2), 2.8)


def _mattress(sheet: Sheet, name: str, x: float, y: float, width: float, height: float) -> None:
    """A mattress in ticking, with its plastic still on."""
    outline = smooth(
        [
            (x, y + height * 0.5),
            (x + 16, y + 5),
            (x + width * 0.3, y),
            (x + width * 0.7, y + 2),
            (x + width - 16, y + 5),
            (x + width, y + height * 0.5),
            (x + width - 14, y + height - 4),
            (x + width * 0.5, y + height),
            (x + 14, y + height - 4),
        ],
        tension=0.7,
    )
    with sheet.shape(name):
        sheet.paint(outline, Ink(0, 0.05, 0.10))
        inside = sheet.clip(outline)
        with sheet.group(clip=inside):
            sheet.paint(stripes(x, y - 8, width, height + 16, 30, sheet.rng(name), thickness=10), Ink(0.06, 0.48, 0.12))
        with sheet.overprint(clip=inside):
            sheet.paint(rectangle(x, y + height * 0.62, width, height), Ink(0.10, 0.34, 0))
        sheet.line(outline, LINE, 3.2)
        rng = sheet.rng(f"plastic of {name}")
        for index in range(int(width / 70)):
            left = x + 24 + index * 70 + rng.uniform(-14, 14)
            shine = [(left, y + height * 0.2), (left + 22, y + height * 0.44), (left + 30, y + height * 0.8)]
            sheet.paint(stroke(shine, 9, start=0.1, end=0.1), PAPER)
        drape = [(x - 8, y + 8)]
        for index in range(int(width / 26)):
            drape.append((x + 6 + index * 26, y + height + 8 + (6 if index % 2 else -5)))
        sheet.line(smooth(drape[1:], closed=False), Ink(0, 0.10, 0.06), 3)


def _tag(sheet: Sheet, x: float, y: float, turn: float) -> None:
    with sheet.shape("price tag"), sheet.group(turn=(turn, x, y)):
        sheet.line(polyline([(x, y - 26), (x, y)]), LINE, 2)
        sheet.paint(
            polygon([(x - 20, y + 12), (x, y - 6), (x + 20, y + 12), (x + 20, y + 60), (x - 20, y + 60)]),
            Ink(0, 0.08, 0.70),
        )
        sheet.paint(ellipse(x, y + 8, 4), LINE)
        sheet.line(polyline([(x - 11, y + 30), (x + 11, y + 30)]), LINE, 3)
        sheet.line(polyline([(x - 11, y + 44), (x + 6, y + 44)]), LINE, 3)


def _display_bed(sheet: Sheet) -> None:
    with sheet.shape("display bed"):
        board = smooth(
            [Corner(-96, 700), Corner(-96, 430), (-50, 396), (0, 400), (30, 440), Corner(38, 720), Corner(-96, 720)]
        )
        sheet.paint(board, Ink(0.14, 0.42, 0.66))
        sheet.line(board, LINE, 3.4)
        for x in (-66, -36, -6):
            sheet.line(smooth([(x, 446), (x + 2, 560), (x, 700)], closed=False), Ink(0.40, 0.60, 0.68), 3)
        sheet.paint(ellipse(34, 424, 26), Ink(0.14, 0.42, 0.66))
        sheet.line(ellipse(34, 424, 26), LINE, 3.2)
        sheet.paint(rectangle(20, 648, 470, 40), Ink(0.18, 0.46, 0.66))
        sheet.line(rectangle(20, 648, 470, 40), LINE, 3)
        for x in (40, 456):
            sheet.paint(rectangle(x, 686, 26, 54), Ink(0.26, 0.50, 0.66))
    _mattress(sheet, "display mattress", 26, 556, 470, 98)
    with sheet.shape("pillow in its bag"):
        pillow = smooth([(44, 556), (40, 514), (86, 496), (150, 500), (196, 516), (192, 556), (120, 566)])
        sheet.paint(pillow, CLOTH_WHITE.light)
        sheet.line(pillow, LINE, 3)
        sheet.line(smooth([(70, 520), (100, 532), (138, 524)], closed=False), CLOTH_WHITE.deep, 2.6)
    with sheet.shape("folded towels"):
        for index, ink in enumerate((CLOTH_OCHRE.light, Ink(0, 0.36, 0.10), CLOTH_WHITE.light)):
            towel = cut_box(300 + index * 4, 534 - index * 22, 120 - index * 6, 22, 2, sheet.rng(f"towel {index}"))
            sheet.paint(towel, ink)
            sheet.line(towel, LINE, 2.6)
    _tag(sheet, 250, 676, 4)


def _bunk_beds(sheet: Sheet) -> None:
    wood = Ink(0.14, 0.42, 0.66)
    _mattress(sheet, "upper mattress", 1584, 250, 420, 62)
    _mattress(sheet, "lower mattress", 1584, 560, 420, 66)
    with sheet.shape("quilt on the upper bunk"):
        quilt = smooth(
            [
                Corner(1730, 246),
                (1790, 232),
                (1900, 236),
                Corner(2020, 240),
                Corner(2020, 356),
                (1900, 344),
                (1800, 352),
                Corner(1734, 340),
            ]
        )
        sheet.paint(quilt, Ink(0.44, 0.70, 0.10))
        with sheet.group(clip=sheet.clip(quilt)):
            sheet.paint(stamped_stars(1720, 226, 310, 150, 46, sheet.rng("bunk quilt"), radius=10), Ink(0, 0.10, 0.44))
        sheet.line(quilt, LINE, 3)
    with sheet.shape("bunk frame"):
        for y in (306, 622):
            sheet.paint(rectangle(1566, y, 450, 30), wood)
            sheet.line(rectangle(1566, y, 450, 30), LINE, 3)
        for x in (1556, 1968):
            sheet.paint(rectangle(x, 168, 34, 572), wood)
            sheet.line(rectangle(x, 168, 34, 572), LINE, 3.2)
            sheet.paint(ellipse(x + 17, 154, 22), wood)
            sheet.line(ellipse(x + 17, 154, 22), LINE, 3)
        sheet.paint(rectangle(1590, 196, 380, 14), wood)
        sheet.line(rectangle(1590, 196, 380, 14), LINE, 2.6)
    with sheet.shape("ladder"):
        for x in (1646, 1716):
            sheet.paint(polygon([(x, 214), (x + 13, 214), (x + 1, 742), (x - 14, 742)]), Ink(0.20, 0.46, 0.66))
        for rung in range(6):
            sheet.line(
                polyline([(1650 - rung * 2, 372 + rung * 62), (1722 - rung * 2, 372 + rung * 62)]),
                Ink(0.26, 0.50, 0.66),
                10,
            )
    _tag(sheet, 1880, 664, -5)


def _rug(sheet: Sheet) -> None:
    with sheet.shape("rug"):
        for index, ink in enumerate(
            (
                Ink(0.10, 0.46, 0.60),
                Ink(0, 0.20, 0.62),
                Ink(0.24, 0.62, 0.20),
                Ink(0, 0.14, 0.40),
                Ink(0.14, 0.52, 0.46),
            )
        ):
            share = 1 - index * 0.19
            sheet.paint(ellipse(960, 792, 470 * share, 92 * share), ink)
        for share in (0.90, 0.71, 0.52, 0.33):
            ring = [
                (960 + 470 * share * math.cos(a * math.pi / 24), 792 + 92 * share * math.sin(a * math.pi / 24))
                for a in range(49)
            ]
            sheet.line(stitches(ring, length=10, gap=9), Ink(0.3, 0.5, 0.5), 2.2)


def _night(sheet: Sheet) -> None:
    around = sheet.clip(*_round_the_window())
    with sheet.shape("evening"):
        hole = sheet.grey_radial(
            (GLOBE[0] + 60, GLOBE[1] + 110),
            980,
            (0, 0.0),
            (0.22, 0.10),
            (0.46, 0.40),
            (0.72, 0.74),
            (1, 1),
            stretch=1.15,
        )
        dark = sheet.mask((sheet.everything, hole))
        with sheet.overprint(clip=around, mask=dark):
            sheet.paint(sheet.everything, Ink(0.70, 0.86, 0.02))
        with sheet.overprint(clip=around):
            warm = sheet.radial(
                (GLOBE[0], GLOBE[1] + 60), 860, Stop(0, Ink(0, 0, 0.80)), Stop(0.5, Ink(0, 0, 0.42)), Stop(1, PAPER)
            )
            sheet.paint(sheet.everything, warm)
        with sheet.overprint(clip=around):
            low = sheet.linear((0, 760), (0, 1130), Stop(0, PAPER), Stop(1, Ink(0.60, 0.50, 0)))
            sheet.paint(sheet.everything, low)
        with sheet.overprint(clip=around):
            sheet.paint(
                rectangle(LEFT, TOP, RIGHT - LEFT, 190),
                sheet.linear((0, 130), (0, -40), Stop(0, PAPER), Stop(1, Ink(0.46, 0.40, 0))),
            )
    with sheet.shape("light on the floor"):
        with sheet.lift(clip=around):
            pool = sheet.radial(
                (880, 770),
                210,
                Stop(0, Ink(0.30, 0.40, 1)),
                Stop(0.55, Ink(0.60, 0.68, 1)),
                Stop(1, NO_CHANGE),
                stretch=3.4,
            )
            sheet.paint(rectangle(160, FLOOR, 1440, 340), pool)
        with sheet.lift(clip=around):
            near_lamp = sheet.radial((660, 330), 520, Stop(0, Ink(0.45, 0.55, 1)), Stop(1, NO_CHANGE))
            sheet.paint(rectangle(100, -54, 1100, FLOOR + 54), near_lamp)
    with sheet.shape("shadow under the pod"), sheet.overprint(clip=around, blur=6):
        sheet.paint(ellipse(985, 772, 330, 40), Ink(0.52, 0.58, 0))


# Letters cut by hand, in a box of 1 by 1, as strokes.
LETTERS: dict[str, tuple[tuple[Point, ...], ...]] = {
    "C": (((0.9, 0.15), (0.5, 0), (0.1, 0.3), (0.1, 0.7), (0.5, 1), (0.9, 0.85)),),
    "L": (((0.15, 0), (0.15, 1)), ((0.15, 1), (0.85, 1))),
    "O": (((0.5, 0), (0.08, 0.5), (0.5, 1), (0.92, 0.5), (0.5, 0)),),
    "S": (((0.86, 0.14), (0.5, 0), (0.16, 0.25), (0.5, 0.5), (0.86, 0.75), (0.5, 1), (0.12, 0.86)),),
    "I": (((0.5, 0), (0.5, 1)),),
    "N": (((0.12, 1), (0.12, 0)), ((0.12, 0), (0.88, 1)), ((0.88, 1), (0.88, 0))),
    "G": (
        ((0.88, 0.16), (0.5, 0), (0.1, 0.3), (0.1, 0.7), (0.5, 1), (0.88, 0.84)),
        ((0.88, 0.86), (0.88, 0.55)),
        ((0.88, 0.55), (0.56, 0.55)),
    ),
    "D": (((0.14, 0), (0.14, 1)), ((0.14, 0), (0.55, 0.02), (0.92, 0.5), (0.55, 0.98), (0.14, 1))),
    "W": (((0.02, 0), (0.26, 1)), ((0.26, 1), (0.5, 0.3)), ((0.5, 0.3), (0.74, 1)), ((0.74, 1), (0.98, 0))),
}


def _banner(sheet: Sheet) -> None:
    """CLOSING DOWN, to be read from the street: from here one sees its back, and the letters through the paper."""
    top = [(WINDOW_LEFT - 6, 96.0), (800.0, 122.0), (1010.0, 126.0), (1220.0, 118.0), (WINDOW_RIGHT - 12, 98.0)]
    foot = [(WINDOW_RIGHT - 34, 196.0), (1230.0, 214.0), (1010.0, 220.0), (800.0, 216.0), (WINDOW_LEFT + 2, 192.0)]
    paper = smooth([Corner(*top[0]), *top[1:-1], Corner(*top[-1]), Corner(*foot[0]), *foot[1:-1], Corner(*foot[-1])])
    with sheet.shape("banner"):
        sheet.paint(
            paper,
            sheet.radial(
                (GLOBE[0], GLOBE[1]),
                720,
                Stop(0, Ink(0, 0, 0.20)),
                Stop(0.4, Ink(0, 0.14, 0.30)),
                Stop(1, Ink(0.06, 0.42, 0.24)),
            ),
        )
        text = "CLOSING DOWN"
        for index, letter in enumerate(reversed(text)):
            if letter != " ":
                _letter_from_behind(sheet, letter, 604 + index * 68, index)
        sheet.line(paper, LINE, 2.6)
        loose = [
            Corner(WINDOW_RIGHT - 34, 196),
            (WINDOW_RIGHT - 60, 190),
            Corner(WINDOW_RIGHT - 84, 202),
            (WINDOW_RIGHT - 56, 172),
            Corner(WINDOW_RIGHT - 28, 164),
        ]
        sheet.paint(smooth(loose), Ink(0, 0.04, 0.10))
        sheet.line(smooth(loose), LINE, 2.4)
        for x, y in ((WINDOW_LEFT + 8, 104), (WINDOW_RIGHT - 22, 106)):
            sheet.paint(cut_box(x - 18, y - 10, 40, 18, 2, sheet.rng(f"tape {x}")), Ink(0, 0.10, 0.50))


def _letter_from_behind(sheet: Sheet, letter: str, left: float, index: int) -> None:
    rng = sheet.rng(f"letter {index}")
    middle = (index + 0.5) / 12
    base = 132 + 24 * math.sin(math.pi * middle) + rng.uniform(-3, 3)
    width, height = 44.0, 52.0
    for run in LETTERS[letter]:
        points = [(left + width * (1 - x), base + height * y) for x, y in run]
        outline = smooth(points, closed=False) if len(points) > 2 else polyline(points)
        sheet.line(outline, Ink(0.10, 0.50, 0.56), 13)


def _lamp(sheet: Sheet) -> None:
    """The standing lamp: a globe, in front of the dark street."""
    x, y = GLOBE
    foot = 714.0
    with sheet.shape("glow on the glass"):
        pane = sheet.clip(rectangle(WINDOW_LEFT, WINDOW_TOP, WINDOW_RIGHT - WINDOW_LEFT, WINDOW_SILL - WINDOW_TOP))
        with sheet.group(clip=pane):
            halo = sheet.radial(
                GLOBE,
                250,
                Stop(0, Ink(0, 0.10, 0.62), 0.85),
                Stop(0.4, Ink(0.2, 0.40, 0.50), 0.34),
                Stop(1, Ink(0.4, 0.6, 0.3), 0),
            )
            sheet.paint(ellipse(x, y, 250), halo)
    with sheet.shape("lamp"):
        sheet.line(polyline([(x, y + 60), (x, foot)]), LINE, 11)
        sheet.line(polyline([(x + 2, y + 70), (x + 2, foot - 6)]), Ink(0, 0.14, 0.64), 3.4)
        sheet.paint(ellipse(x, foot, 52, 12), LINE)
        sheet.paint(
            polygon([(x - 24, y + 50), (x + 24, y + 50), (x + 14, y + 84), (x - 14, y + 84)]), Ink(0.40, 0.50, 0.60)
        )
        glass = sheet.radial(
            GLOBE, GLOBE_RADIUS, Stop(0, PAPER), Stop(0.70, Ink(0, 0, 0.10)), Stop(1, Ink(0, 0.04, 0.46))
        )
        sheet.paint(ellipse(x, y, GLOBE_RADIUS), glass)


# The pod.

SHELL = [
    Corner(622, 548),
    (640, 566),
    (668, 580),
    (760, 590),
    (960, 594),
    (1160, 590),
    (1262, 574),
    Corner(1308, 540),
    (1312, 610),
    (1278, 684),
    (1190, 730),
    (960, 744),
    (740, 728),
    (648, 672),
    (618, 606),
]
HOOD = [
    Corner(1092, 474),
    (1120, 420),
    (1180, 392),
    (1244, 404),
    (1292, 456),
    Corner(1308, 546),
    (1264, 576),
    Corner(1176, 592),
    (1168, 536),
    (1136, 494),
]
SHELL_LIGHT = Ink(0.06, 0.44, 0.20)


def _pod(sheet: Sheet) -> None:
    """A cradle for a grown man: a boat on a foot, with a bonnet that hides his head."""
    with sheet.shape("pod’s foot"):
        foot = polygon([(850, 730), (1090, 730), (1140, 790), (800, 790)])
        sheet.paint(foot, Ink(0.74, 0.82, 0.26))
        sheet.line(foot, LINE, 3)
    with sheet.shape("inside of the bonnet"):
        inside = smooth(
            [
                Corner(1092, 474),
                (1150, 436),
                (1220, 446),
                (1262, 500),
                (1262, 580),
                Corner(1180, 620),
                Corner(1080, 610),
                (1104, 540),
            ]
        )
        sheet.paint(
            inside, sheet.linear((1080, 0), (1250, 0), Stop(0, Ink(0.62, 0.72, 0.46)), Stop(1, Ink(0.94, 0.92, 0.24)))
        )
    _pillow_and_blanket(sheet)
    _bonnet(sheet)
    _cradle(sheet)
    _hand(sheet)


def _bonnet(sheet: Sheet) -> None:
    hood = smooth(HOOD)
    with sheet.shape("bonnet"):
        sheet.paint(hood, Ink(0, 0.20, 0.16))
        inside = sheet.clip(hood)
        with sheet.group(clip=inside):
            sheet.paint(stamped_moons(1080, 380, 240, 220, 46, sheet.rng("bonnet"), radius=9), Ink(0.06, 0.52, 0.16))
        with sheet.overprint(clip=inside):
            back = [Corner(1190, 380), (1214, 470), Corner(1220, 600), Corner(1330, 600), Corner(1330, 380)]
            sheet.paint(smooth(back), Ink(0.30, 0.54, 0))
        with sheet.overprint(clip=inside):
            sheet.paint(
                rectangle(1080, 380, 240, 220), sheet.radial(GLOBE, 620, Stop(0, Ink(0, 0, 0.60)), Stop(1, PAPER))
            )
        for rib in (
            [(1140, 412), (1190, 470), (1208, 586)],
            [(1190, 394), (1240, 466), (1252, 578)],
        ):
            sheet.line(smooth(rib, closed=False), Ink(0.46, 0.66, 0.30), 3)
        sheet.line(hood, LINE, 4)
        lip = [(1094, 474), (1136, 494), (1168, 536), (1176, 590)]
        sheet.paint(stroke(lip, 13, start=0.6, end=0.6), Ink(0, 0.04, 0.34))
        sheet.line(smooth(lip, closed=False), LINE, 2)
        sheet.paint(stroke([(1100, 462), (1124, 424), (1180, 397), (1226, 402)], 7, start=0.1, end=0.1), PAPER)


def _cradle(sheet: Sheet) -> None:
    shell = smooth(SHELL)
    with sheet.shape("cradle"):
        sheet.paint(shell, SHELL_LIGHT)
        inside = sheet.clip(shell)
        with sheet.group(clip=inside):
            sheet.paint(stripes(600, 540, 740, 220, 26, sheet.rng("slats"), thickness=4), Ink(0.24, 0.60, 0.28))
            band = [
                (600, 560),
                (760, 604),
                (960, 610),
                (1170, 604),
                (1330, 556),
                (1330, 578),
                (1170, 630),
                (960, 636),
                (760, 630),
                (600, 588),
            ]
            sheet.paint(smooth(band), Ink(0, 0.14, 0.40))
        with sheet.overprint(clip=inside):
            under = [
                Corner(600, 660),
                (760, 690),
                (960, 700),
                (1150, 680),
                (1240, 600),
                Corner(1280, 530),
                Corner(1400, 540),
                Corner(1400, 800),
                Corner(600, 800),
            ]
            sheet.paint(smooth(under), Ink(0.46, 0.58, 0))
        with sheet.overprint(clip=inside):
            sheet.paint(
                rectangle(600, 520, 740, 240), sheet.radial(GLOBE, 560, Stop(0, Ink(0, 0, 0.66)), Stop(1, PAPER))
            )
        sheet.line(
            stitches([(640, 590), (760, 618), (960, 623), (1170, 617), (1290, 582)], length=5, gap=13),
            Ink(0.30, 0.54, 0.50),
            3.2,
        )
        rim = [(622, 550), (668, 580), (760, 590), (960, 594), (1160, 590), (1262, 574), (1306, 542)]
        sheet.paint(stroke(rim, 12, start=0.5, end=0.5), Ink(0, 0.04, 0.30))
        sheet.line(shell, LINE, 4)
    with sheet.shape("the one light that is still on"):
        sheet.paint(ellipse(1224, 646, 10), LINE)
        sheet.paint(ellipse(1224, 646, 6.5), Ink(0, 0, 0.40))


BLANKET = [
    Corner(640, 596),
    (652, 530),
    (684, 500),
    (716, 512),
    (744, 530),
    (800, 520),
    (880, 496),
    (960, 478),
    (1040, 474),
    Corner(1100, 492),
    (1140, 550),
    Corner(1190, 600),
    (1100, 612),
    (960, 618),
    (800, 612),
]


def _pillow_and_blanket(sheet: Sheet) -> None:
    with sheet.shape("pillow"):
        pillow = smooth([(1094, 548), (1120, 506), (1180, 498), (1228, 524), (1236, 580), (1160, 606), (1104, 596)])
        sheet.paint(pillow, Ink(0.30, 0.56, 0.26))
        sheet.paint(stroke([(1098, 546), (1122, 508), (1166, 500)], 6, start=0.1, end=0.1), Ink(0, 0.10, 0.30))
    blanket = smooth(BLANKET)
    with sheet.shape("patchwork blanket"):
        sheet.paint(blanket, Ink(0, 0.20, 0.56))
        inside = sheet.clip(blanket)
        with sheet.group(clip=inside):
            _patches(sheet)
        with sheet.overprint(clip=inside):
            fold = [
                Corner(650, 600),
                (760, 590),
                (900, 586),
                (1060, 572),
                Corner(1200, 590),
                Corner(1200, 640),
                Corner(650, 640),
            ]
            sheet.paint(smooth(fold), Ink(0.20, 0.46, 0))
            sheet.paint(
                smooth(
                    [Corner(736, 528), (762, 570), Corner(758, 620), Corner(810, 620), (792, 560), Corner(780, 526)]
                ),
                Ink(0.10, 0.34, 0),
            )
        with sheet.overprint(clip=inside):
            warm = sheet.radial((GLOBE[0] + 80, GLOBE[1] + 100), 360, Stop(0, Ink(0, 0, 0.34)), Stop(1, PAPER))
            sheet.paint(rectangle(640, 480, 580, 160), warm)
        sheet.line(blanket, LINE, 3.4)
        sheet.paint(
            stroke(
                [(652, 534), (684, 503), (716, 514), (744, 532), (800, 522), (880, 498), (960, 481), (1040, 477)],
                6,
                start=0.1,
                end=0.1,
            ),
            Ink(0, 0, 0.14),
        )
    with sheet.shape("turned-back sheet"):
        hem = smooth(
            [
                Corner(1026, 475),
                (1070, 472),
                Corner(1106, 490),
                (1142, 548),
                Corner(1194, 600),
                Corner(1140, 612),
                (1082, 548),
            ]
        )
        sheet.paint(hem, Ink(0, 0.05, 0.14))
        sheet.line(hem, LINE, 3)
        sheet.line(stitches([(1048, 484), (1094, 536), (1150, 602)], length=7, gap=7), Ink(0.04, 0.40, 0.40), 2.4)


def _patches(sheet: Sheet) -> None:
    rng = sheet.rng("patches")
    inks = (Ink(0.40, 0.72, 0.06), Ink(0, 0.12, 0.72), Ink(0, 0.34, 0.16), Ink(0.08, 0.36, 0.84), Ink(0, 0.06, 0.24))
    for row in range(4):
        for column in range(11):
            x, y = 626 + column * 54 + row * 8, 466 + row * 44 + 4 * math.sin(column)
            ink = inks[(column * 2 + row * 3) % len(inks)]
            patch = cut_box(x, y, 55, 46, 3, rng)
            sheet.paint(patch, ink)
            kind = (column + row) % 4
            print_ink = PAPER if ink.tone > 0.3 else Ink(0.16, 0.54, 0.50)
            if kind == 0:
                sheet.paint(star(x + 27, y + 22, 13), print_ink)
            elif kind == 1:
                for dot in range(6):
                    sheet.paint(ellipse(x + 12 + 16 * (dot % 3), y + 13 + 18 * (dot // 3), 3.6), print_ink)
            elif kind == 2:
                for bar in range(5):
                    sheet.line(polyline([(x + 4 + bar * 11, y + 42), (x + 12 + bar * 11, y + 4)]), print_ink, 3)
            sheet.line(patch, Ink(0, 0.10, 0.30), 1.6)


def _hand(sheet: Sheet) -> None:
    """His hand on the blanket, palm down; somebody’s chair is drawn up to it."""
    with sheet.group(scale=(0.86, 1010, 560), move=(6, -14)), sheet.shape("sleeve"):
        sleeve = smooth(
            [Corner(1066, 530), (1020, 536), Corner(990, 552), Corner(996, 590), (1036, 588), Corner(1086, 576)]
        )
        sheet.paint(sleeve, Ink(0, 0.30, 0.12))
        with sheet.group(clip=sheet.clip(sleeve)):
            sheet.paint(stripes(980, 520, 120, 80, 14, sheet.rng("pyjama"), thickness=5), Ink(0.14, 0.62, 0.20))
        sheet.line(sleeve, LINE, 3)
    with sheet.group(scale=(0.86, 1010, 560), move=(6, -14)), sheet.shape("hand"):
        hand = smooth(
            [
                Corner(994, 556),
                (964, 550),
                (934, 554),
                (906, 562),
                (884, 572),
                (880, 580),
                (892, 583),
                (908, 581),
                (888, 590),
                (889, 598),
                (904, 600),
                (930, 596),
                (914, 605),
                (924, 611),
                (950, 606),
                (974, 598),
                Corner(996, 588),
            ]
        )
        sheet.paint(hand, Ink(0.08, 0.20, 0.66))
        with sheet.overprint(clip=sheet.clip(hand)):
            sheet.paint(
                smooth([Corner(870, 594), (930, 593), Corner(1000, 580), Corner(1000, 620), Corner(870, 620)]),
                Ink(0.14, 0.26, 0),
            )
        sheet.line(hand, LINE, 2.8)
        for start, end in (((908, 581), (938, 574)), ((930, 596), (952, 586))):
            sheet.paint(stroke([start, between(start, end, 0.5), end], 4, start=0.7, end=0.1), LINE)
        sheet.paint(stroke([(890, 570), (934, 556), (986, 556)], 4.5, start=0.1, end=0.1), Ink(0, 0.04, 0.36))


# What is drawn up to it.


def _chairs(sheet: Sheet) -> None:
    _chair(sheet, "chair with a cardigan", 1322, 1)
    _chair(sheet, "chair", 574, -1)
    with sheet.shape("cardigan on the chair"):
        x = 1322
        cloth = smooth(
            [
                Corner(x + 54, 494),
                (x + 76, 486),
                Corner(x + 98, 502),
                (x + 108, 540),
                (x + 116, 612),
                Corner(x + 120, 676),
                Corner(x + 98, 682),
                (x + 92, 640),
                Corner(x + 88, 600),
                (x + 86, 630),
                Corner(x + 84, 656),
                (x + 60, 662),
                Corner(x + 38, 652),
                (x + 42, 580),
                (x + 46, 530),
            ]
        )
        sheet.paint(cloth, Ink(0.22, 0.60, 0.14))
        with sheet.group(clip=sheet.clip(cloth)):
            sheet.paint(
                stamped_stars(x + 10, 480, 130, 210, 30, sheet.rng("cardigan"), radius=5), Ink(0.02, 0.30, 0.10)
            )
        sheet.line(cloth, LINE, 3)
        sheet.paint(stroke([(x + 90, 528), (x + 90, 570), (x + 88, 604)], 4, start=0.1, end=0.4), LINE)
        sheet.paint(stroke([(x + 48, 520), (x + 43, 580), (x + 40, 644)], 6, start=0.1, end=0.1), Ink(0, 0.20, 0.40))


def _chair(sheet: Sheet, name: str, x: float, way: int) -> None:
    """A wooden chair from the side; `way` 1 faces left, -1 right. The back is at x + 60 or x - 60."""
    wood = Ink(0.30, 0.52, 0.62)

    def at(dx: float, y: float) -> Point:
        return (x + way * dx, y)

    with sheet.shape(name):
        for dx, lean in ((-52, -10), (50, 12)):
            sheet.paint(
                polygon([at(dx - 8, 668), at(dx + 8, 668), at(dx + 6 + lean, 812), at(dx - 6 + lean, 812)]), wood
            )
        sheet.paint(polygon([at(44, 668), at(62, 668), at(78, 498), at(64, 494)]), wood)
        sheet.paint(polygon([at(52, 560), at(72, 560), at(78, 498), at(64, 494)]), wood)
        sheet.paint(polygon([at(-70, 652), at(66, 652), at(70, 674), at(-66, 674)]), Ink(0.08, 0.34, 0.64))
        cushion = smooth([at(-66, 650), at(-50, 636), at(10, 632), at(54, 640), at(58, 653), at(0, 656)])
        sheet.paint(cushion, Ink(0.02, 0.14, 0.70))
        sheet.line(cushion, LINE, 2.6)
        sheet.line(polygon([at(-70, 652), at(66, 652), at(70, 674), at(-66, 674)]), LINE, 3)
        sheet.line(polyline([at(-50, 744), at(56, 744)]), wood, 8)


def _tea(sheet: Sheet) -> None:
    """Two mugs of tea, on a stool in front. She always makes two; it is habit."""
    with sheet.shape("stool"):
        for x0, x1 in ((724, 712), (820, 834)):
            sheet.line(polyline([(x0, 700), (x1, 826)]), Ink(0.42, 0.58, 0.62), 13)
        sheet.paint(ellipse(772, 696, 78, 17), LINE)
        sheet.paint(ellipse(772, 690, 78, 17), Ink(0.02, 0.24, 0.60))
        sheet.line(ellipse(772, 690, 78, 17), LINE, 3)
    for index, (x, ink) in enumerate(((742, Ink(0, 0.02, 0.10)), (806, Ink(0.30, 0.66, 0.10)))):
        with sheet.shape(f"mug {index + 1}"):
            sheet.line(smooth([(x + 22, 652), (x + 38, 656), (x + 36, 674), (x + 20, 678)], closed=False), LINE, 9)
            sheet.line(smooth([(x + 22, 652), (x + 38, 656), (x + 36, 674), (x + 20, 678)], closed=False), ink, 5)
            mug = smooth(
                [
                    Corner(x - 23, 642),
                    (x - 22, 670),
                    (x - 16, 690),
                    (x, 694),
                    (x + 16, 690),
                    (x + 22, 670),
                    Corner(x + 23, 642),
                ]
            )
            sheet.paint(mug, ink)
            sheet.line(mug, LINE, 3)
            sheet.paint(ellipse(x, 642, 23, 6.5), Ink(0.20, 0.36, 0.80))
            sheet.line(ellipse(x, 642, 23, 6.5), LINE, 2.6)
            if index == 0:
                steam = [(x - 2, 632), (x + 8, 616), (x - 6, 598), (x + 6, 578)]
                sheet.paint(stroke(steam, 7, start=0.1, end=0.0), PAPER, opacity=0.7)


def near(sheet: Sheet) -> None:
    """The foot rails of the beds where the others sit, dark against the light."""
    rail = Ink(0.90, 0.90, 0.30)
    edge = Ink(0.30, 0.46, 0.66)
    _foot_rail(sheet, "left foot rail", [(-110, 850), (120, 836), (330, 868)], 336, rail, edge)
    _foot_rail(sheet, "right foot rail", [(2030, 846), (1810, 836), (1590, 872)], 1584, rail, edge)


def _foot_rail(sheet: Sheet, name: str, top: Sequence[Point], post: float, rail: Ink, edge: Ink) -> None:
    with sheet.shape(name):
        board = smooth([Corner(*top[0]), top[1], Corner(*top[2]), Corner(top[2][0], 1140), Corner(top[0][0], 1140)])
        sheet.paint(board, rail)
        sheet.paint(stroke(list(top), 7, start=0.4, end=0.4), edge)
        for slat in range(1, 4):
            x = top[0][0] + (top[2][0] - top[0][0]) * slat / 4
            sheet.line(polyline([(x, 890), (x, 1140)]), rail.towards(edge, 0.35), 4)
        sheet.line(polyline([(top[0][0], 886), (top[2][0], 896)]), rail.towards(edge, 0.35), 4)
        sheet.paint(rectangle(post - 24, 820, 48, 330), rail)
        sheet.paint(ellipse(post, 798, 34), rail)
        towards = 1 if post < 960 else -1
        shine = [(post + towards * 22, 776), (post + towards * 31, 798), (post + towards * 22, 820)]
        sheet.paint(stroke(shine, 6, start=0.1, end=0.1), edge)
        sheet.paint(
            stroke(
                [(post + towards * 21, 832), (post + towards * 22, 960), (post + towards * 21, 1120)],
                5,
                start=0.6,
                end=0.2,
            ),
            edge,
        )


PICTURE = Place(
    name="evening_room",
    mood="evening",
    palette="the_tether",
    layers=(
        Layer("street", street, depth=0.3),
        Layer("room", room, depth=0.9, cut_out=True),
        Layer("near", near, depth=1.2, cut_out=True),
    ),
    light=Light("nowhere", shade=(0.34, 0.50, 0.0), near=0.12, far=0.55),
    shows=(
        "A shop that sold beds; the beds still have their price tags. In the middle stands one like a boat, with a "
        "hood. Somebody lies in it: there’s a hand on the quilt. Two chairs are beside it, and two mugs."
    ),
)
