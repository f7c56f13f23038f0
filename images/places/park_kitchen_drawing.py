"""The kitchen of 12 Mill Row in its own colours: the bench of tram seats, stove, shelf, fridge, window.

Halmoni's kitchen is small, so everything is against one wall. Table and chairs are in `park_table_drawing`, the light
in `park_kitchen_light_drawing`.
"""

from __future__ import annotations

import random

import park_home_drawing as home
import park_things_drawing as things
from park_home_drawing import (
    AUBERGINE,
    AUBERGINE_LIT,
    BOTTOM,
    CREAM,
    CYAN,
    CYAN_DARK,
    CYAN_PALE,
    LEFT,
    RIGHT,
    SALMON,
    SALMON_DARK,
    SALMON_PALE,
    TOP,
    WOOD,
    WOOD_DARK,
    WOOD_LIT,
)

from print_room.brushes import stitches, stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, Ink
from print_room.sheet import Sheet, Stop

FLOOR = 744.0
PANES = ((950.0, 122.0, 124.0, 264.0), (1090.0, 122.0, 124.0, 264.0))
STOVE_LEFT, STOVE_RIGHT, STOVE_TOP = 1254.0, 1500.0, 520.0
SHELF = 330.0

WALL, WALL_PRINT = Ink(0.01, 0.14, 0.14), Ink(0.02, 0.38, 0.12)
TILE, GROUT = Ink(0, 0.20, 0.03), Ink(0.14, 0.56, 0.08)
BOARDS, SEAM = Ink(0.10, 0.32, 0.40), Ink(0.38, 0.50, 0.46)
ENAMEL = Ink(0, 0.05, 0.06)


def view(sheet: Sheet, sky: tuple[Ink, Ink], roofs: Ink, lit: Ink, windows: int) -> None:
    """Mill Row at dusk, and over its roofs the long arch of the depot."""
    with sheet.shape("sky"):
        sheet.paint(sheet.everything, sheet.linear((0, 110), (0, 370), Stop(0, sky[0]), Stop(1, sky[1])))
    with sheet.shape("depot"):
        arch = smooth([Corner(930, 330), (960, 262), (1050, 222), (1140, 244), Corner(1190, 330)])
        sheet.paint(arch, roofs.towards(sky[1], 0.45))
        sheet.line("".join(polyline([(x, 240), (x - 8, 330)]) for x in range(980, 1180, 24)), lit, 3, opacity=0.6)
    with sheet.shape("roofs"):
        ridge: list[Point] = [(900, 330), (960, 330), (960, 306), (984, 306), (984, 330), (1080, 318), (1150, 318)]
        ridge += [(1150, 286), (1180, 286), (1180, 318), (1260, 324), (1260, 420), (900, 420)]
        sheet.paint(polygon(ridge), roofs)
        spots = ((990, 350), (1124, 344), (1040, 352), (1180, 346), (964, 352), (1150, 346))
        sheet.paint("".join(rectangle(x, y, 17, 23) for x, y in spots[:windows]), lit)
    with sheet.shape("wire"):
        sheet.line(smooth([(920, 176), (1080, 206), (1240, 170)], closed=False), LINE, 3)


def room_outline() -> str:
    """Return the room's silhouette: everything but the window's glass."""
    return rectangle(LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP) + "".join(home.hole(*pane) for pane in PANES)


def shell(sheet: Sheet) -> None:
    """Wall printed with stars, tiles behind the stove, boards."""
    with sheet.shape("wall"):
        sheet.paint(room_outline(), WALL)
        rng = random.Random("kitchen wall")
        stars = ""
        for row in range(12):
            for column in range(30):
                x, y = LEFT + column * 76 + (row % 2) * 38, TOP + 20 + row * 68
                at_the_glass = 900 < x < 1260 and 80 < y < 440
                if not at_the_glass:
                    stars += star(x + rng.uniform(-3, 3), y + rng.uniform(-3, 3), 10, inner=0.4)
        sheet.paint(stars, WALL_PRINT)
    with sheet.shape("tiles"):
        sheet.paint(rectangle(1236, 350, 282, 200), TILE)
        grid = "".join(polyline([(x, 350), (x, 550)]) for x in range(1236, 1520, 47))
        grid += "".join(polyline([(1236, y), (1518, y)]) for y in range(350, 560, 40))
        sheet.line(grid, GROUT, 3)
    with sheet.shape("floor"):
        sheet.paint(rectangle(LEFT, FLOOR, RIGHT - LEFT, BOTTOM - FLOOR), BOARDS)
        seams = "".join(polyline([(960 + i * 100, FLOOR), (960 + i * 176, BOTTOM)]) for i in range(-12, 13))
        sheet.line(seams, SEAM, 3)
        sheet.paint(rectangle(LEFT, FLOOR - 30, RIGHT - LEFT, 30), CREAM)
        sheet.line(
            polyline([(LEFT, FLOOR - 30), (RIGHT, FLOOR - 30)]) + polyline([(LEFT, FLOOR), (RIGHT, FLOOR)]), LINE, 3
        )


# The bench: what trams have been reupholstered out of, for forty years.


def _patch(sheet: Sheet, x: float, y: float, wide: float, high: float, kind: int) -> None:
    """One patch of moquette, of six kinds."""
    outline = rectangle(x, y, wide, high)
    inside = sheet.clip(outline)
    ground = (AUBERGINE, SALMON, CYAN_DARK, CREAM, AUBERGINE, CYAN_PALE)[kind]
    if kind == 0:
        home.plush(sheet, outline, (x, y, wide, high), 40)
        return
    sheet.paint(outline, ground)
    with sheet.group(clip=inside):
        if kind == 1:
            steps = range(0, int(wide + high), 24)
            sheet.line(
                "".join(polyline([(x + s, y - 4), (x + s - high - 8, y + high + 4)]) for s in steps), AUBERGINE, 7
            )
        elif kind == 2:
            dots = [(x + 14 + i * 26, y + 14 + j * 26) for i in range(6) for j in range(6)]
            sheet.paint("".join(ellipse(px, py, 7) for px, py in dots), CREAM)
        elif kind == 3:
            for row in range(6):
                zigzag = [(x + i * 15 - 8, y + 10 + row * 24 + (10 if i % 2 else 0)) for i in range(11)]
                sheet.line(polyline(zigzag), (SALMON, AUBERGINE)[row % 2], 7)
        elif kind == 4:
            bars = "".join(
                rectangle(x + 8 + i * 22, y + 8 + j * 34 + (i % 2) * 14, 9, 24) for i in range(7) for j in range(5)
            )
            sheet.paint(bars, CYAN)
        else:
            rings = [(x + 20 + i * 40, y + 20 + j * 40) for i in range(4) for j in range(4)]
            sheet.line("".join(ellipse(px, py, 12) for px, py in rings), SALMON_DARK, 6)


PATCHES = ((0, 1, 4, 5, 2, 0, 3, 1), (3, 2, 0, 1, 4, 3, 0, 2), (1, 5, 3, 0, 2, 4, 1, 0))


def bench(sheet: Sheet) -> None:
    """Behind the table: a long seat, its back a patchwork of tram moquettes."""
    left, top, side = 300.0, 448.0, 104.0
    with sheet.shape("bench"):
        ends = rectangle(left - 26, top - 26, side * 8 + 52, FLOOR - top + 16, radius=14)
        sheet.paint(ends, WOOD_DARK)
        sheet.line(ends, LINE, 3.6)
    for row, kinds in enumerate(PATCHES):
        for column, kind in enumerate(kinds):
            with sheet.shape(f"patch {row} {column}"):
                _patch(sheet, left + column * side, top + row * 84, side, 84, kind)
    with sheet.shape("seams"):
        for column in range(1, 8):
            sheet.line(stitches([(left + column * side, top), (left + column * side, top + 252)]), CREAM, 3.4)
        for row in (1, 2):
            sheet.line(stitches([(left, top + row * 84), (left + side * 8, top + row * 84)]), CREAM, 3.4)
        sheet.line(rectangle(left, top, side * 8, 252), LINE, 4)
        sheet.paint(rectangle(left - 30, top - 30, side * 8 + 60, 22, radius=9), WOOD)
        sheet.line(rectangle(left - 30, top - 30, side * 8 + 60, 22, radius=9), LINE, 3.2)


# On the wall.


def short_curtain() -> str:
    """Return the curtain along the window's top, in scallops."""
    left, wide = 930.0, 304.0
    scallops: list[Point | Corner] = [Corner(left - 12, 90), Corner(left + wide + 12, 90)]
    for index in range(6, -1, -1):
        scallops.append(Corner(left - 12 + index * 54.7, 142))
        if index:
            scallops.append((left - 12 + (index - 0.5) * 54.7, 166))
    return smooth(scallops)


POT = ((956.0, 352.0), (1010.0, 352.0), (1002.0, 402.0), (964.0, 402.0))
SHOOTS: tuple[tuple[float, Point], ...] = ((-14, (944, 268)), (-4, (972, 244)), (6, (1000, 262)), (14, (1022, 288)))


def spring_onions() -> list[str]:
    """Return the shoots of what grows on the sill."""
    return [
        stroke([(983 + dx, 356), ((983 + dx + tip[0]) / 2 + 3, (356 + tip[1]) / 2), tip], 11, start=0.9, end=0.1)
        for dx, tip in SHOOTS
    ]


def lit_with_the_room() -> tuple[str, ...]:
    """Return the outlines of everything that the room's dusk falls on."""
    return (room_outline(), short_curtain(), polygon(POT), *spring_onions())


def window(sheet: Sheet) -> None:
    """Two panes, a short curtain along the top, a pot of spring onions on the sill."""
    left, top, wide, high = 930.0, 102.0, 304.0, 304.0
    with sheet.shape("window"):
        frame = rectangle(left, top, wide, high) + "".join(home.hole(*pane) for pane in PANES)
        sheet.paint(frame, CREAM)
        sheet.line(rectangle(left, top, wide, high) + "".join(rectangle(*pane) for pane in PANES), LINE, 3.4)
        sheet.paint(rectangle(left - 18, top + high - 4, wide + 36, 18, radius=4), WOOD_LIT)
        sheet.line(rectangle(left - 18, top + high - 4, wide + 36, 18, radius=4), LINE, 3)
    with sheet.shape("short curtain"):
        outline = short_curtain()
        sheet.paint(outline, SALMON)
        with sheet.group(clip=sheet.clip(outline)):
            dots = "".join(ellipse(left + i * 27, 108 + (i % 2) * 26, 7) for i in range(13))
            sheet.paint(dots, CREAM)
        sheet.line(outline, LINE, 3.2)
        sheet.line(polyline([(left - 28, 90), (left + wide + 28, 90)]), LINE, 8)
    with sheet.shape("spring onions"):
        for shoot in spring_onions():
            sheet.paint(shoot, CYAN_DARK)
        pot = polygon(POT)
        sheet.paint(pot, SALMON_DARK)
        sheet.line(pot, LINE, 3.2)


def shelf(sheet: Sheet, *, box: bool) -> None:
    """Over the stove: jars with lids like hats; a year later, a box like a small radio."""
    with sheet.shape("shelf"):
        sheet.paint(rectangle(1228, SHELF, 310, 16), WOOD)
        sheet.line(rectangle(1228, SHELF, 310, 16), LINE, 3.4)
        sheet.line(
            polyline([(1252, SHELF + 16), (1252, SHELF + 44)]) + polyline([(1514, SHELF + 16), (1514, SHELF + 44)]),
            LINE,
            7,
        )
    for x, size in ((1274, 1.0), (1356, 0.78)) if box else ((1274, 1.0), (1368, 0.82), (1460, 1.08)):
        things.jar(sheet, x, SHELF, size)
    if box:
        things.radio(sheet, 1400, SHELF)


def stove(sheet: Sheet, *, boots: bool) -> None:
    """Enamel, with a little glass door, a pot on it as round as a drum; a year later, boots beside it."""
    wide = STOVE_RIGHT - STOVE_LEFT
    with sheet.shape("stove"):
        body = rectangle(STOVE_LEFT, STOVE_TOP, wide, FLOOR - STOVE_TOP + 8, radius=10)
        sheet.paint(body, CYAN_DARK)
        sheet.line(body, LINE, 4)
        sheet.paint(rectangle(STOVE_LEFT - 12, STOVE_TOP - 14, wide + 24, 22, radius=6), AUBERGINE)
        for index in range(4):
            sheet.paint(ellipse(STOVE_LEFT + 42 + index * 54, STOVE_TOP + 34, 13), CREAM)
            sheet.line(ellipse(STOVE_LEFT + 42 + index * 54, STOVE_TOP + 34, 13), LINE, 3)
        glass = rectangle(STOVE_LEFT + 34, STOVE_TOP + 70, wide - 68, 108, radius=16)
        sheet.paint(glass, SALMON)
        sheet.line(glass, LINE, 4)
        sheet.line(polyline([(STOVE_LEFT + 30, STOVE_TOP + 62), (STOVE_RIGHT - 30, STOVE_TOP + 62)]), CREAM, 6)
    with sheet.shape("pot"):
        x, y = 1352.0, STOVE_TOP - 14
        pot = smooth(
            [
                Corner(x - 72, y - 84),
                (x - 76, y - 30),
                Corner(x - 58, y),
                Corner(x + 58, y),
                (x + 76, y - 30),
                Corner(x + 72, y - 84),
            ]
        )
        sheet.paint(pot, AUBERGINE)
        sheet.paint(ellipse(x, y - 85, 78, 15), AUBERGINE_LIT)
        sheet.paint(ellipse(x, y - 104, 12), SALMON)
        sheet.line(pot, LINE, 4)
        sheet.line(
            polyline([(x - 74, y - 62), (x - 98, y - 66)]) + polyline([(x + 74, y - 62), (x + 98, y - 66)]), LINE, 12
        )
        sheet.paint(stroke([(x - 54, y - 70), (x - 56, y - 36), (x - 42, y - 10)], 10), CYAN)
    if boots:
        things.pair_of_boots(sheet, 1206, FLOOR + 30)


def fridge(sheet: Sheet, *, lists: bool) -> None:
    """At the right, round-shouldered; on its door a card or two, a year later one strip of paper."""
    x, y, wide = 1606.0, 236.0, 226.0
    with sheet.shape("fridge"):
        body = rectangle(x, y, wide, FLOOR - y + 8, radius=30)
        sheet.paint(body, ENAMEL)
        sheet.line(body, LINE, 4)
        sheet.line(polyline([(x + 2, y + 150), (x + wide - 2, y + 150)]), LINE, 3.4)
        for top in (y + 90, y + 176):
            sheet.line(polyline([(x + 26, top), (x + 26, top + 46)]), LINE, 9)
    with sheet.shape("on its door"):
        if lists:
            strip = polygon([(x + 92, y + 188), (x + 156, y + 186), (x + 158, y + 356), (x + 94, y + 358)])
            sheet.paint(strip, CREAM)
            sheet.line(strip, LINE, 3)
            for row in range(7):
                top = y + 214 + row * 20
                sheet.line(polyline([(x + 102, top), (x + 138 + (row % 3) * 5, top + 7)]), AUBERGINE, 3.4)
            sheet.paint(rectangle(x + 100, y + 176, 50, 24, radius=8), SALMON)
            sheet.line(rectangle(x + 100, y + 176, 50, 24, radius=8), LINE, 3)
        else:
            for dx, dy, lean, ink in ((78, 196, -4, SALMON_PALE), (140, 216, 5, CYAN_PALE), (90, 290, 3, CREAM)):
                with sheet.group(turn=(lean, x + dx, y + dy)):
                    sheet.paint(rectangle(x + dx, y + dy, 58, 72), ink)
                    sheet.line(rectangle(x + dx, y + dy, 58, 72), LINE, 3)
                    sheet.paint(ellipse(x + dx + 29, y + dy + 6, 9), SALMON)
                    sheet.line(
                        "".join(
                            polyline([(x + dx + 10, y + dy + 26 + r * 12), (x + dx + 48, y + dy + 26 + r * 12)])
                            for r in range(3)
                        ),
                        AUBERGINE_LIT,
                        3,
                    )
