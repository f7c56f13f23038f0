"""Three oh one: a kitchen two years ago, in the light of the cooker's hood, and somebody who isn't there speaking.

Three pictures that differ in the clock alone: `waiting` at one minute to three, `struck` at three, `come` at one
minute past.
They take their random numbers by a name of their own, so that nothing else moves when one becomes the other.

A boy and a woman sit side by side with their backs to us and listen to the answering machine on its shelf, whose small
lamp is the only other light. The chair at the table's end is empty; a tram driver's coat hangs over its back as if
somebody sat there. Everything is still: what there is to see is three backs, one of which is only a coat.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from functools import partial

from print_room.brushes import stitches, stroke
from print_room.geometry import Corner, Point, along, ellipse, polar, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, Ink
from print_room.pictures import Illustration, Layer
from print_room.sheet import Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
WALL_FOOT = 772.0
WORKTOP = 610.0
# The hood's lamp, and the machine's.
LAMP: Point = (1060, 268)
SMALL_LAMP: Point = (498, 424)

NONE = Ink(0, 0, 0)
KEPT = Ink(1, 1, 1)
DEEPEST = Ink(0.97, 0.92, 0.14)
NIGHT = Ink(0.84, 0.74, 0.06)
RIM = Ink(0, 0.05, 0.46)
SOFT_RIM = Ink(0.04, 0.26, 0.56)
ROSE = Ink(0, 0.10, 0.92)

PLASTER = Ink(0.06, 0.30, 0.16)
TILE, GROUT, TILE_PRINT = Ink(0.02, 0.24, 0.06), Ink(0.16, 0.48, 0.12), Ink(0.06, 0.50, 0.12)
DRESSER, DRESSER_DARK = Ink(0.50, 0.66, 0.12), Ink(0.70, 0.78, 0.14)
STEEL, STEEL_DARK = Ink(0.05, 0.24, 0.10), Ink(0.40, 0.60, 0.14)
BOARDS = Ink(0.14, 0.42, 0.46)

CLOTH, CLOTH_CHECK = Ink(0.02, 0.10, 0.22), Ink(0.06, 0.34, 0.44)
WOOD, WOOD_LIT = Ink(0.66, 0.74, 0.40), Ink(0.08, 0.32, 0.60)
TRAM, TRAM_DARK, TRAM_LIT = Ink(0.44, 0.62, 0.50), Ink(0.74, 0.80, 0.34), Ink(0.04, 0.28, 0.62)
WOOL, WOOL_DARK, WOOL_LIT = Ink(0.60, 0.66, 0.50), Ink(0.86, 0.84, 0.30), Ink(0.16, 0.36, 0.70)
TWEED, TWEED_DARK, TWEED_LIT = Ink(0.48, 0.72, 0.16), Ink(0.80, 0.86, 0.18), Ink(0.08, 0.36, 0.28)
HAIR, HAIR_LIT = Ink(0.94, 0.82, 0.42), Ink(0.30, 0.36, 0.60)
SKIN, SKIN_LIT = Ink(0.30, 0.50, 0.64), Ink(0.02, 0.14, 0.54)


def rim(sheet: Sheet, points: Sequence[Point], width: float, ink: Ink = RIM) -> None:
    """Draw an edge on which light lies: thick in its middle, thin at its ends."""
    sheet.paint(stroke(points, width, start=0.1, end=0.1), ink)


# The room.


def room(sheet: Sheet, time: str) -> None:
    """Walls, cooker, dresser, telephone in their own colours; night over them; then what shines by itself."""
    wall(sheet)
    balcony_door(sheet)
    dresser(sheet)
    worktop(sheet)
    cooker(sheet)
    hood(sheet)
    telephone(sheet)
    night(sheet)
    flap_clock(sheet, time)
    lamp_in_the_hood(sheet)
    lamp_of_the_machine(sheet)


def wall(sheet: Sheet) -> None:
    """Plaster, sea-glass tiles over the worktop, boards on the floor."""
    with sheet.shape("plaster"):
        sheet.paint(sheet.everything, PLASTER)
    with sheet.shape("tiles"):
        left, top, right, side = 620.0, 176.0, 1548.0, 62.0
        sheet.paint(rectangle(left, top, right - left, WORKTOP - top), TILE)
        grid, prints = "", ""
        rng = random.Random("tiles at three")
        for row in range(7):
            for column in range(15):
                x, y = left + column * side, top + row * side
                grid += rectangle(x, y, side, side)
                if (row + column) % 2:
                    prints += star(x + side / 2, y + side / 2, rng.uniform(17, 20), points=8, inner=0.5)
        sheet.paint(prints, TILE_PRINT)
        sheet.line(grid, GROUT, 3)
    with sheet.shape("floor"):
        sheet.paint(rectangle(LEFT, WALL_FOOT, RIGHT - LEFT, BOTTOM - WALL_FOOT), BOARDS)
        cracks = "".join(polyline([(1060 + (x - 1060) * 0.74, WALL_FOOT), (x, BOTTOM)]) for x in range(-700, 2900, 120))
        sheet.line(cracks, Ink(0.46, 0.62, 0.44), 3)


def balcony_door(sheet: Sheet) -> None:
    """Glass at the right: a night with a line of washing, and the plants' heads before it."""
    with sheet.shape("balcony door"):
        sheet.paint(rectangle(1660, 60, 300, 720), DRESSER)
        pane = rectangle(1692, 96, 244, 640)
        sky = sheet.linear((0, 96), (0, 736), Stop(0, Ink(0.74, 0.84, 0.04)), Stop(1, Ink(0.34, 0.66, 0.10)))
        sheet.paint(pane, sky)
        with sheet.group(clip=sheet.clip(pane)):
            roofs = [
                (1680, 540),
                (1740, 540),
                (1740, 500),
                (1800, 500),
                (1800, 560),
                (1860, 560),
                (1860, 470),
                (1950, 470),
            ]
            sheet.paint(polygon([*roofs, (1950, 760), (1680, 760)]), Ink(0.80, 0.86, 0.08))
            sheet.line(smooth([(1680, 330), (1810, 366), (1950, 350)], closed=False), DEEPEST, 3)
            for x, y, wide, high in ((1724, 348, 40, 74), (1782, 360, 54, 52), (1852, 362, 36, 84)):
                sheet.paint(
                    polygon([(x, y), (x + wide, y + 3), (x + wide - 4, y + high), (x + 3, y + high - 5)]), PLASTER
                )
        sheet.line(pane, LINE, 4)
        sheet.line(polyline([(1814, 96), (1814, 736)]), DRESSER, 14)


def dresser(sheet: Sheet) -> None:
    """At the left, nearly lost in the dark: shelves of plates."""
    with sheet.shape("dresser"):
        sheet.paint(rectangle(LEFT, 120, 400, WALL_FOOT - 120), DRESSER)
        for y in (270, 420, 560):
            sheet.paint(rectangle(LEFT, y, 386, 16), DRESSER_DARK)
            for index in range(4):
                plate = ellipse(-40 + index * 92, y - 48, 40)
                sheet.paint(plate, TILE)
                sheet.line(ellipse(-40 + index * 92, y - 48, 26), TILE_PRINT, 4)
                sheet.line(plate, LINE, 3)
        sheet.paint(rectangle(LEFT, 574, 400, WALL_FOOT - 574), DRESSER_DARK)
        sheet.line(polyline([(304, 120), (304, WALL_FOOT)]), LINE, 4)


def worktop(sheet: Sheet) -> None:
    """Cupboards under a board."""
    with sheet.shape("cupboards"):
        sheet.paint(rectangle(600, WORKTOP + 24, 1000, WALL_FOOT - WORKTOP - 24), DRESSER)
        for x in (620, 760, 1250, 1400):
            door = rectangle(x, WORKTOP + 44, 124, 108, radius=4)
            sheet.line(door, DRESSER_DARK, 5)
            sheet.paint(ellipse(x + 108, WORKTOP + 94, 6), TILE)
        sheet.paint(rectangle(590, WORKTOP, 1020, 26), Ink(0.08, 0.34, 0.56))
        sheet.line(polyline([(590, WORKTOP + 26), (1610, WORKTOP + 26)]), LINE, 4)
    with sheet.shape("jars"):
        for x, wide, high in ((1300, 60, 96), (1372, 54, 76), (1438, 66, 116)):
            jar = rectangle(x, WORKTOP - high, wide, high, radius=12)
            sheet.paint(jar, Ink(0.10, 0.40, 0.40))
            sheet.paint(rectangle(x - 3, WORKTOP - high - 10, wide + 6, 20, radius=6), DRESSER)
            sheet.line(jar, LINE, 3)
            sheet.paint(rectangle(x + 10, WORKTOP - high * 0.62, wide - 20, 26), TILE)


def cooker(sheet: Sheet) -> None:
    """Four rings, and on them a kettle and a pan."""
    with sheet.shape("cooker"):
        sheet.paint(rectangle(930, WORKTOP - 14, 260, WALL_FOOT - WORKTOP + 14), STEEL)
        sheet.paint(rectangle(920, WORKTOP - 18, 280, 18, radius=6), STEEL_DARK)
        for index in range(5):
            sheet.paint(ellipse(962 + index * 49, WORKTOP + 34, 13), STEEL_DARK)
        sheet.paint(rectangle(956, WORKTOP + 64, 208, 90, radius=8), Ink(0.70, 0.76, 0.14))
        sheet.line(rectangle(930, WORKTOP - 14, 260, WALL_FOOT - WORKTOP + 14), LINE, 4)
    with sheet.shape("pan"):
        pan = smooth(
            [Corner(936, 520), (938, 566), (954, 590), (990, 594), (1026, 590), (1042, 566), Corner(1044, 520)]
        )
        sheet.paint(pan, Ink(0.06, 0.26, 0.74))
        sheet.paint(ellipse(990, 519, 57, 11), Ink(0.02, 0.14, 0.50))
        sheet.paint(ellipse(990, 506, 9), LINE)
        sheet.line(pan, LINE, 4)
        sheet.line(polyline([(940, 534), (874, 520)]), LINE, 13)
    with sheet.shape("kettle"):
        kettle = smooth(
            [Corner(1090, 592), (1082, 560), (1096, 522), (1124, 508), (1152, 522), (1166, 560), Corner(1158, 592)]
        )
        sheet.paint(kettle, STEEL)
        sheet.line(kettle, LINE, 4)
        sheet.line(smooth([(1098, 520), (1104, 476), (1146, 476), (1152, 520)], closed=False), LINE, 9)
        sheet.paint(polygon([(1160, 548), (1196, 524), (1200, 534), (1166, 566)]), STEEL_DARK)


def hood(sheet: Sheet) -> None:
    """A hood of steel over the cooker, as wide as a piano."""
    with sheet.shape("hood"):
        sheet.paint(rectangle(986, TOP, 148, 200), STEEL)
        flare = smooth(
            [Corner(986, 140), (960, 190), Corner(888, 240), Corner(1232, 240), (1160, 190), Corner(1134, 140)]
        )
        sheet.paint(flare, STEEL)
        sheet.line(flare, LINE, 4)
        sheet.paint(rectangle(882, 238, 356, 32, radius=6), STEEL_DARK)
        sheet.line(rectangle(882, 238, 356, 32, radius=6), LINE, 4)


def telephone(sheet: Sheet) -> None:
    """On the wall by the dresser; under it, on a shelf, the machine that answers."""
    with sheet.shape("telephone"):
        box = smooth(
            [
                Corner(392, 196),
                (444, 186),
                Corner(496, 196),
                (504, 280),
                Corner(498, 352),
                (444, 360),
                Corner(390, 352),
                (384, 280),
            ]
        )
        sheet.paint(box, Ink(0.10, 0.36, 0.50))
        sheet.line(box, LINE, 4)
        dial = ellipse(450, 290, 40)
        sheet.paint(dial, TILE)
        sheet.line(dial, LINE, 3)
        holes = [
            (450 + dx, 290 + dy) for dx, dy in ((0, -27), (19, -19), (27, 0), (19, 19), (0, 27), (-19, 19), (-27, 0))
        ]
        sheet.paint("".join(ellipse(x, y, 6) for x, y in holes), LINE)
        handset = smooth(
            [
                (362, 214),
                (366, 182),
                (398, 178),
                (406, 206),
                (444, 198),
                (484, 206),
                (492, 178),
                (524, 182),
                (528, 214),
                (500, 232),
                (444, 222),
                (390, 232),
            ]
        )
        sheet.paint(handset, Ink(0.34, 0.56, 0.40))
        sheet.line(handset, LINE, 4)
    with sheet.shape("cord"):
        run = along([(372, 232), (352, 330), (356, 470), (384, 560), (404, 500), (398, 362)], steps=30)
        coils = "".join(ellipse(x, y, 8, 5) for x, y in run[::4])
        sheet.line(coils, LINE, 3.4)
    with sheet.shape("shelf and machine"):
        sheet.paint(rectangle(366, 456, 220, 16), Ink(0.10, 0.38, 0.56))
        sheet.line(rectangle(366, 456, 220, 16), LINE, 3.4)
        machine = smooth(
            [Corner(420, 456), (416, 420), Corner(424, 396), (480, 390), Corner(536, 396), (544, 420), Corner(540, 456)]
        )
        sheet.paint(machine, Ink(0.14, 0.44, 0.30))
        sheet.line(machine, LINE, 4)
        sheet.line("".join(polyline([(434 + step * 9, 410), (434 + step * 9, 444)]) for step in range(5)), LINE, 3.4)


def night(sheet: Sheet) -> None:
    """All that the hood's lamp does not reach; its light is widest on the tiles, and falls on the floor."""
    reach = sheet.grey_radial((1060, 420), 640, (0, 0), (0.24, 0.03), (0.42, 0.28), (0.68, 0.78), (1, 1), stretch=1.12)
    with (
        sheet.shape("night"),
        sheet.overprint(mask=sheet.mask((sheet.everything, "white"), (ellipse(1060, 420, 720, 640), reach))),
    ):
        sheet.paint(sheet.everything, NIGHT)
    with sheet.shape("under the ceiling"), sheet.overprint():
        dark = sheet.linear(
            (0, 236),
            (0, 120),
            Stop(0, Ink(0.50, 0.46, 0.04), 0),
            Stop(0.35, Ink(0.66, 0.60, 0.04)),
            Stop(1, Ink(0.80, 0.70, 0.04)),
        )
        sheet.paint(rectangle(LEFT, TOP, RIGHT - LEFT, 294), dark)
    with sheet.shape("cone of light"):
        cone = polygon([(910, 268), (1210, 268), (1440, 640), (680, 640)])
        with sheet.lift(blur=22):
            sheet.paint(sheet.everything, KEPT)
            sheet.paint(cone, Ink(0.16, 0.20, 1))
        with sheet.overprint():
            warm = sheet.radial(LAMP, 620, Stop(0, Ink(0, 0, 0.58)), Stop(0.4, Ink(0, 0, 0.30)), Stop(1, NONE))
            sheet.paint(ellipse(*LAMP, 620), warm)
    with sheet.shape("night sky on the glass"), sheet.lift():
        sheet.paint(rectangle(1692, 96, 244, 640), Ink(0.80, 0.92, 1))
    with sheet.shape("corners"), sheet.overprint():
        corners = sheet.radial((1000, 480), 1150, Stop(0.5, NONE), Stop(1, Ink(0.60, 0.44, 0)), stretch=1.15)
        sheet.paint(sheet.everything, corners)


def flap_clock(sheet: Sheet, time: str) -> None:
    """Over the cooker, four figures on flaps."""
    with sheet.shape("clock"):
        case = rectangle(912, 34, 296, 104, radius=14)
        sheet.paint(case, Ink(0.84, 0.84, 0.14))
        sheet.line(case, DEEPEST, 4)
        for index, figure in enumerate(time):
            x = 930 + index * 64 + (8 if index > 1 else 0)
            sheet.paint(rectangle(x, 50, 54, 72, radius=5), Ink(0.66, 0.76, 0.14))
            _figure(sheet, figure, x + 27, 86)
            sheet.line(polyline([(x, 86), (x + 54, 86)]), Ink(0.84, 0.84, 0.14), 3)
        rim(sheet, [(930, 138), (1060, 140), (1190, 138)], 4, SOFT_RIM)


def _figure(sheet: Sheet, figure: str, x: float, y: float) -> None:
    """One figure about its middle."""
    ink = Ink(0.04, 0.22, 0.34)
    three_above = [(x - 13, y - 22), (x + 2, y - 27), (x + 13, y - 16), (x + 8, y - 4), (x - 3, y - 1)]
    three_below = [(x - 3, y - 1), (x + 12, y + 4), (x + 14, y + 18), (x, y + 27), (x - 14, y + 20)]
    curves: dict[str, tuple[list[Point | Corner], ...]] = {
        "2": (
            [(x - 13, y - 16), (x - 2, y - 27), (x + 12, y - 18), (x + 8, y), Corner(x - 13, y + 25)],
            [Corner(x - 13, y + 25), Corner(x + 14, y + 25)],
        ),
        "3": ([*three_above], [*three_below]),
        "5": (
            [Corner(x + 12, y - 25), Corner(x - 11, y - 25), Corner(x - 12, y - 4)],
            [Corner(x - 12, y - 4), (x + 2, y - 9), (x + 14, y + 8), (x + 4, y + 25), (x - 13, y + 21)],
        ),
    }
    if figure == "0":
        sheet.line(ellipse(x, y, 15, 25), ink, 8)
    elif figure == "1":
        sheet.line(polyline([(x - 10, y - 16), (x + 2, y - 26), (x + 2, y + 26)]), ink, 8)
    elif figure == "9":
        tail = [(x + 14, y - 12), (x + 13, y + 10), (x + 2, y + 26), (x - 10, y + 24)]
        sheet.line(ellipse(x, y - 11, 14, 15) + smooth(tail, closed=False), ink, 8)
    else:
        sheet.line("".join(smooth(curve, closed=False) for curve in curves[figure]), ink, 8)


def lamp_in_the_hood(sheet: Sheet) -> None:
    """The strip under the hood."""
    with sheet.shape("hood's lamp"):
        glow = sheet.radial(
            LAMP, 190, Stop(0, PAPER, 0.95), Stop(0.4, Ink(0, 0, 0.2), 0.6), Stop(1, Ink(0, 0, 0.4), 0), stretch=1.6
        )
        below = rectangle(760, 270, 600, 200)
        with sheet.group(clip=sheet.clip(below)):
            sheet.paint(ellipse(*LAMP, 304, 190), glow)
        sheet.paint(rectangle(966, 260, 188, 20, radius=9), PAPER)
        rim(sheet, [(884, 270), (960, 272), (1160, 272), (1236, 270)], 5)


def lamp_of_the_machine(sheet: Sheet) -> None:
    """No larger than a pea, and one sees it first."""
    with sheet.shape("machine's lamp"):
        with sheet.lift():
            near = sheet.radial(
                SMALL_LAMP, 190, Stop(0, Ink(0.30, 0.36, 1)), Stop(0.45, Ink(0.66, 0.70, 1)), Stop(1, KEPT)
            )
            sheet.paint(ellipse(*SMALL_LAMP, 190), near)
        with sheet.overprint():
            red = sheet.radial(SMALL_LAMP, 210, Stop(0, Ink(0, 0, 0.85)), Stop(0.4, Ink(0, 0, 0.42)), Stop(1, NONE))
            sheet.paint(ellipse(*SMALL_LAMP, 210), red)
        sheet.paint(ellipse(*SMALL_LAMP, 15), ROSE)
        sheet.paint(ellipse(*SMALL_LAMP, 7), PAPER)
        rim(sheet, [(424, 397), (480, 390), (536, 397)], 5, ROSE)
        rim(sheet, [(420, 352), (446, 359), (496, 351)], 5, ROSE)
        rim(sheet, [(430, 457), (500, 457), (584, 458)], 4, ROSE)


# The table, and the chair that nobody sits on.


def table(sheet: Sheet) -> None:
    """An oilcloth in the light, two mugs, and at its end the chair with the coat."""
    with sheet.shape("table's underside"):
        under = sheet.linear((0, 736), (0, 900), Stop(0, Ink(0.80, 0.82, 0.24)), Stop(1, DEEPEST))
        sheet.paint(polygon([(452, 736), (1396, 736), (1372, 850), (476, 850)]), under)
        for x in (500, 1316):
            sheet.paint(polygon([(x, 780), (x + 42, 780), (x + 34, 1130), (x + 8, 1130)]), DEEPEST)
    top = polygon([(540, 648), (1318, 648), (1408, 742), (440, 742)])
    with sheet.shape("oilcloth"):
        sheet.paint(top, CLOTH)
        with sheet.group(clip=sheet.clip(top)):
            for index in range(19):
                x = 440 + index * 54
                far = 929 + (x - 924) * 0.80
                sheet.line(polyline([(far, 648), (x, 742)]), CLOTH_CHECK, 11)
            for y, width in ((662, 6), (684, 8), (708, 9), (734, 10)):
                sheet.line(polyline([(430, y), (1420, y)]), CLOTH_CHECK, width)
        with sheet.overprint(clip=sheet.clip(top)):
            away = sheet.radial(
                (1060, 640), 520, Stop(0.25, NONE), Stop(0.6, Ink(0.40, 0.42, 0.04)), Stop(1, Ink(0.80, 0.74, 0.04))
            )
            sheet.paint(top, away)
        hem = polygon([(440, 742), (1408, 742), (1404, 770), (446, 770)])
        sheet.paint(hem, sheet.radial((1060, 750), 560, Stop(0, Ink(0.34, 0.48, 0.34)), Stop(1, Ink(0.86, 0.84, 0.16))))
        sheet.line(polyline([(440, 742), (1408, 742)]), LINE, 3)
    for x in (840, 1084):
        with sheet.shape("mug"):
            sheet.paint(ellipse(x + 4, 690, 40, 8), Ink(0.40, 0.56, 0.34))
            sheet.line(smooth([(x + 24, 650), (x + 46, 652), (x + 44, 676), (x + 24, 678)], closed=False), DEEPEST, 8)
            sheet.paint(rectangle(x - 28, 632, 56, 58, radius=8), Ink(0.54, 0.70, 0.20))
            sheet.paint(ellipse(x, 633, 28, 6), Ink(0, 0.10, 0.34))
    empty_chair(sheet)


COAT: tuple[Point | Corner, ...] = (
    Corner(1442, 452),
    (1400, 470),
    (1372, 512),
    (1366, 600),
    (1372, 720),
    (1364, 830),
    Corner(1368, 944),
    (1460, 962),
    Corner(1570, 948),
    (1576, 820),
    (1584, 700),
    (1592, 590),
    (1584, 510),
    (1560, 472),
    Corner(1516, 452),
)

# They hang from the shoulders with nothing in them, wider at the cuff.
NEAR_SLEEVE: tuple[Point | Corner, ...] = (
    Corner(1420, 462),
    (1376, 480),
    (1344, 530),
    (1322, 620),
    (1312, 720),
    Corner(1314, 806),
    (1346, 814),
    Corner(1380, 806),
    (1382, 700),
    (1392, 600),
    Corner(1408, 530),
)
FAR_SLEEVE: tuple[Point | Corner, ...] = (
    Corner(1534, 460),
    (1576, 478),
    (1606, 530),
    (1624, 620),
    (1634, 720),
    Corner(1634, 812),
    (1602, 820),
    Corner(1568, 812),
    (1570, 700),
    (1564, 600),
    Corner(1552, 530),
)


def empty_chair(sheet: Sheet) -> None:
    """Its back to us; over it a driver's long coat, its shoulders so square that somebody seems to sit in it."""
    with sheet.shape("chair"):
        for x in (1392, 1556):
            sheet.line(polyline([(x, 430), (x + (8 if x > 1480 else -8), 1120)]), WOOD, 20)
            sheet.paint(ellipse(x, 424, 15), WOOD)
            rim(sheet, [(x - 13, 418), (x - 4, 410), (x + 8, 412)], 5)
        sheet.line(polyline([(1380, 1010), (1574, 1010)]), WOOD, 13)
    with sheet.shape("collar, inside"):
        sheet.paint(
            smooth([Corner(1432, 458), (1440, 430), (1480, 420), (1520, 430), Corner(1528, 458), (1480, 480)]),
            TRAM_DARK,
        )
    with sheet.shape("coat"):
        outline = smooth(COAT)
        sheet.paint(
            outline, sheet.linear((1366, 0), (1580, 0), Stop(0, TRAM_LIT), Stop(0.34, TRAM), Stop(1, TRAM_DARK))
        )
        with sheet.overprint(clip=sheet.clip(outline)):
            sheet.paint(outline, sheet.linear((0, 540), (0, 960), Stop(0, NONE), Stop(1, Ink(0.72, 0.66, 0.10))))
        with sheet.group(clip=sheet.clip(outline)):
            sheet.line(smooth([(1380, 540), (1480, 560), (1586, 540)], closed=False), TRAM_DARK, 4)
            sheet.line(stitches([(1380, 550), (1480, 570), (1586, 550)]), TRAM_LIT, 2.6)
            sheet.line(polyline([(1482, 570), (1478, 720), (1482, 960)]), DEEPEST, 5)
            for run in ([(1420, 730), (1412, 830), (1420, 940)], [(1540, 730), (1548, 830), (1540, 940)]):
                sheet.line(smooth(run, closed=False), DEEPEST, 5)
        belt = stroke([(1412, 704), (1480, 714), (1552, 704)], 34, start=1, end=1)
        sheet.paint(belt, TRAM)
        sheet.line(belt, DEEPEST, 3.4)
        for x in (1432, 1530):
            sheet.paint(ellipse(x, 709, 9), Ink(0, 0.10, 0.70))
            sheet.line(ellipse(x, 709, 9), DEEPEST, 2.6)
        sheet.line(outline, DEEPEST, 4)
    with sheet.shape("sleeves"):
        for hanging, ink, braid in (
            (NEAR_SLEEVE, TRAM.towards(TRAM_LIT, 0.25), Ink(0, 0.12, 0.64)),
            (FAR_SLEEVE, TRAM_DARK, TRAM),
        ):
            sleeve = smooth(hanging)
            sheet.paint(sleeve, ink)
            with sheet.overprint(clip=sheet.clip(sleeve)):
                sheet.paint(sleeve, sheet.linear((0, 520), (0, 830), Stop(0, NONE), Stop(1, Ink(0.50, 0.46, 0.06))))
            with sheet.group(clip=sheet.clip(sleeve)):
                for y, width in ((770, 8), (786, 4)):
                    sheet.line(polyline([(1290, y - 2), (1640, y + 4)]), braid, width)
            sheet.line(sleeve, DEEPEST, 4)
        for fold in ([(1364, 560), (1350, 590), (1352, 630)], [(1596, 560), (1602, 600), (1598, 640)]):
            sheet.paint(stroke(fold, 5, start=0.6, end=0.05), DEEPEST)
        badge = ellipse(1346, 604, 20)
        sheet.paint(badge, Ink(0, 0.06, 0.50))
        sheet.line(badge, DEEPEST, 3)
        sheet.paint(rectangle(1336, 592, 20, 22, radius=4), TRAM_DARK)
        sheet.paint(rectangle(1339, 596, 14, 8), Ink(0, 0.06, 0.50))
    with sheet.shape("collar"):
        collar = smooth(
            [
                Corner(1404, 476),
                (1416, 452),
                Corner(1438, 434),
                (1480, 446),
                Corner(1522, 434),
                (1544, 452),
                Corner(1556, 476),
                Corner(1520, 504),
                (1480, 488),
                Corner(1440, 504),
            ]
        )
        sheet.paint(collar, sheet.linear((1426, 0), (1540, 0), Stop(0, TRAM_LIT), Stop(0.5, TRAM), Stop(1, TRAM_DARK)))
        sheet.line(collar, DEEPEST, 4)
    with sheet.shape("light on the coat"):
        rim(sheet, [(1436, 456), (1378, 480), (1345, 530), (1322, 622)], 9)
        rim(sheet, [(1319, 640), (1312, 710), (1314, 796)], 6)
        rim(sheet, [(1405, 475), (1416, 452), (1438, 435), (1462, 443)], 6)
        rim(sheet, [(1530, 460), (1574, 478), (1604, 528)], 5, SOFT_RIM)


# The two who listen.


def two(sheet: Sheet) -> None:
    """Both from behind, dark against the lit tiles."""
    boy(sheet)
    woman(sheet)
    hand_on_his_chair(sheet)


def _chair(sheet: Sheet, left: float, right: float, top: float) -> None:
    """A kitchen chair's back: two posts, two rails."""
    for y in (top + 34, top + 150):
        rail = rectangle(left, y, right - left, 40, radius=8)
        sheet.paint(rail, WOOD)
        sheet.line(rail, DEEPEST, 3.4)
    for x in (left, right):
        post = rectangle(x - 14, top, 28, BOTTOM - top, radius=12)
        sheet.paint(post, sheet.linear((0, top), (0, top + 420), Stop(0, WOOD), Stop(1, DEEPEST)))
        sheet.line(post, DEEPEST, 3.4)
        rim(sheet, [(x + 11, top + 12), (x + 12, top + 90), (x + 11, top + 210)], 4, SOFT_RIM)


BOY: tuple[Point | Corner, ...] = (
    Corner(716, 548),
    (674, 566),
    (636, 606),
    (622, 690),
    (618, 800),
    (632, 900),
    Corner(640, 1010),
    Corner(860, 1010),
    (868, 900),
    (880, 800),
    (872, 690),
    (858, 606),
    (818, 566),
    Corner(780, 548),
)


def boy(sheet: Sheet) -> None:
    """Twelve, in a man's cardigan whose shoulders end at his elbows."""
    with sheet.shape("boy's neck"):
        sheet.paint(
            smooth([Corner(720, 500), (722, 540), Corner(708, 570), Corner(790, 570), (776, 540), Corner(778, 500)]),
            SKIN,
        )
        rim(sheet, [(776, 512), (775, 538), (786, 560)], 6, SKIN_LIT)
    with sheet.shape("boy's cardigan"):
        outline = smooth(BOY)
        sheet.paint(
            outline, sheet.linear((640, 700), (880, 560), Stop(0, WOOL_DARK), Stop(0.6, WOOL), Stop(1, WOOL_LIT))
        )
        with sheet.group(clip=sheet.clip(outline)):
            for column in range(13):
                x = 622 + column * 21
                rows = "".join(polyline([(x - 7, y), (x, y + 9), (x + 7, y)]) for y in range(566, 1010, 17))
                sheet.line(rows, WOOL_DARK, 3)
            sheet.line(smooth([(660, 590), (652, 700), (660, 820)], closed=False), DEEPEST, 5)
            sheet.line(smooth([(836, 592), (846, 700), (838, 820)], closed=False), DEEPEST, 5)
        with sheet.overprint(clip=sheet.clip(outline)):
            sheet.paint(outline, sheet.linear((0, 640), (0, 960), Stop(0, NONE), Stop(1, Ink(0.80, 0.74, 0.10))))
        sheet.line(outline, DEEPEST, 4)
        collar = smooth([Corner(700, 560), (722, 544), (750, 540), (778, 544), Corner(798, 560), (750, 572)])
        sheet.paint(collar, WOOL_DARK)
        rim(sheet, [(782, 549), (820, 566), (856, 604), (872, 680)], 8)
        rim(sheet, [(714, 550), (674, 567), (640, 602)], 5, SOFT_RIM)
        rim(sheet, [(620, 740), (622, 690), (634, 612)], 4, Ink(0, 0.26, 0.84))
    with sheet.shape("boy's head"), sheet.group(turn=(5, 750, 520)):
        for x in (697, 803):
            sheet.paint(ellipse(x, 462, 13, 20), SKIN)
        rim(sheet, [(812, 446), (817, 462), (808, 480)], 5, SKIN_LIT)
        rim(sheet, [(690, 447), (684, 462), (692, 480)], 4, ROSE)
        skull = smooth(
            [
                (700, 470),
                (690, 420),
                (706, 380),
                (750, 362),
                (794, 380),
                (810, 420),
                (800, 470),
                (780, 508),
                (750, 518),
                (720, 508),
            ]
        )
        sheet.paint(skull, HAIR)
        _tufts(sheet)


def _tufts(sheet: Sheet) -> None:
    """Thick hair that stands up wherever he has lain on it, and shows the light between its points."""
    rng = random.Random("tufts at three")
    middle: Point = (750.0, 434.0)
    for angle in range(-172, -5, 13):
        # Highest a little right of the crown, where the pillow was.
        height = max(0.0, 1 - ((angle + 72) / 92) ** 2)
        foot = polar(middle, 36, angle)
        knee = polar(middle, 54 + 22 * height, angle + rng.uniform(-3, 3))
        tip = polar(middle, 68 + 58 * height + rng.uniform(-8, 10), angle + rng.uniform(3, 15))
        sheet.paint(stroke([foot, knee, tip], 33, start=0.9, end=0.02), HAIR)
        lit = (angle + 120) / 115
        if lit > 0:
            edge = [(knee[0] + 8, knee[1] + 2), (tip[0] + 1, tip[1] + 4)]
            sheet.paint(stroke(edge, 2 + 4 * lit, start=0.2, end=0.1), HAIR_LIT)
    nape = [(706, 470), (712, 506), (728, 520), (736, 512), (750, 526), (764, 512), (774, 520), (788, 504), (794, 468)]
    sheet.paint(smooth(nape), HAIR)
    for angle in range(-180, 1, 15):
        whorl = [polar((754, 424), 12, angle), polar((752, 430), 40, angle + 12), polar((750, 436), 62, angle + 18)]
        sheet.paint(stroke(whorl, 3.4, start=0.1, end=0.1), HAIR.towards(HAIR_LIT, 0.45 if angle > -80 else 0.2))
    for x in (728, 746, 764, 780):
        sheet.paint(
            stroke([(x - 2, 452), (x, 482), (x - 1, 508)], 3.2, start=0.1, end=0.1), HAIR.towards(HAIR_LIT, 0.25)
        )


WOMAN: tuple[Point | Corner, ...] = (
    Corner(1046, 520),
    (990, 540),
    (946, 586),
    (930, 680),
    (934, 800),
    (930, 900),
    Corner(926, 1020),
    Corner(1226, 1020),
    (1222, 900),
    (1222, 800),
    (1228, 680),
    (1208, 586),
    (1166, 540),
    Corner(1110, 520),
)


def woman(sheet: Sheet) -> None:
    """In a winter coat, indoors, its collar up to her straight black hair."""
    with sheet.shape("woman's coat"):
        outline = smooth(WOMAN)
        sheet.paint(
            outline, sheet.linear((940, 720), (1200, 540), Stop(0, TWEED_DARK), Stop(0.55, TWEED), Stop(1, TWEED_LIT))
        )
        with sheet.group(clip=sheet.clip(outline)):
            for column in range(15):
                x = 926 + column * 22
                lean = 7 if column % 2 else -7
                marks = "".join(polyline([(x - 6, y - lean), (x + 6, y + lean)]) for y in range(540, 1020, 17))
                sheet.line(marks, TWEED_DARK, 3)
            sheet.line(smooth([(1080, 560), (1076, 760), (1078, 1020)], closed=False), DEEPEST, 4)
            sheet.line(smooth([(978, 580), (966, 700), (976, 840)], closed=False), DEEPEST, 5)
            sheet.line(smooth([(1184, 590), (1196, 700), (1186, 840)], closed=False), DEEPEST, 5)
        with sheet.overprint(clip=sheet.clip(outline)):
            sheet.paint(outline, sheet.linear((0, 640), (0, 970), Stop(0, NONE), Stop(1, Ink(0.80, 0.74, 0.10))))
        sheet.line(outline, DEEPEST, 4)
        rim(sheet, [(1114, 522), (1166, 541), (1207, 586), (1227, 672)], 9)
        rim(sheet, [(1040, 522), (992, 540), (952, 580)], 6, SOFT_RIM)
    with sheet.shape("woman's hair"), sheet.group(turn=(-4, 1078, 480)):
        bob = smooth(
            [
                Corner(1000, 494),
                (994, 420),
                (1004, 360),
                (1040, 318),
                (1080, 308),
                (1120, 318),
                (1154, 360),
                (1164, 420),
                Corner(1158, 494),
                (1120, 506),
                (1080, 510),
                (1040, 506),
            ]
        )
        sheet.paint(bob, HAIR)
        with sheet.group(clip=sheet.clip(bob)):
            for index in range(15):
                foot = 1004 + index * 11
                strand = [(1080 + (foot - 1080) * 0.2, 320), (1080 + (foot - 1080) * 0.94, 380), (foot, 508)]
                lit = max(0.0, (index - 6) / 8)
                sheet.paint(stroke(strand, 3.4, start=0.05, end=0.3), HAIR.towards(HAIR_LIT, 0.22 + 0.5 * lit))
            shine = [(1034, 372), (1078, 360), (1122, 372), (1146, 400)]
            sheet.paint(stroke(shine, 9, start=0.05, end=0.05), HAIR_LIT, opacity=0.7)
        rim(sheet, [(1084, 308), (1122, 318), (1155, 360), (1164, 420), (1159, 488)], 7)
    with sheet.shape("woman's collar"):
        collar = smooth(
            [
                Corner(1016, 560),
                (1004, 510),
                Corner(1008, 476),
                (1080, 500),
                Corner(1150, 476),
                (1154, 510),
                Corner(1142, 560),
                (1080, 576),
            ]
        )
        sheet.paint(
            collar, sheet.linear((1004, 0), (1154, 0), Stop(0, TWEED_DARK), Stop(0.6, TWEED), Stop(1, TWEED_LIT))
        )
        sheet.line(collar, DEEPEST, 4)
        rim(sheet, [(1120, 489), (1149, 478), (1153, 512), (1143, 556)], 6)


def hand_on_his_chair(sheet: Sheet) -> None:
    """Both chairs' backs; her arm goes over to his, and her hand lies on its rail, not on him."""
    _chair(sheet, 650, 850, 640)
    _chair(sheet, 968, 1190, 640)
    with sheet.shape("arm"):
        run = [(1004, 556), (956, 630), (896, 682), (838, 684)]
        sleeve = stroke(run, 76, start=0.4, end=0.7)
        sheet.paint(sleeve, sheet.linear((840, 0), (980, 0), Stop(0, TWEED), Stop(1, TWEED.towards(TWEED_DARK, 0.4))))
        with sheet.group(clip=sheet.clip(sleeve)):
            for column in range(10):
                x = 826 + column * 22
                lean = 7 if column % 2 else -7
                sheet.line(
                    "".join(polyline([(x - 6, y - lean), (x + 6, y + lean)]) for y in range(530, 730, 17)),
                    TWEED_DARK,
                    3,
                )
        sheet.line(sleeve, DEEPEST, 4)
        rim(sheet, [(958, 608), (922, 646), (876, 656), (846, 656)], 6, SOFT_RIM)
    with sheet.shape("hand"):
        palm = smooth([(848, 656), (812, 650), (776, 654), (762, 676), (776, 702), (812, 708), (848, 708)])
        sheet.paint(palm, SKIN)
        for x, y in ((806, 664), (782, 668), (760, 672), (740, 678)):
            run = [(x + 24, y - 5), (x + 4, y - 2), (x - 6, y + 16), (x - 6, y + 42)]
            sheet.paint(stroke(run, 27, start=0.8, end=0.7), DEEPEST)
            sheet.paint(stroke(run, 21, start=0.85, end=0.7), SKIN)
            rim(sheet, [(x + 20, y - 10), (x + 2, y - 6)], 5, SKIN_LIT)
        rim(sheet, [(846, 656), (814, 650), (784, 654)], 6, SKIN_LIT)


# Nearest to us: the balcony's plants, brought in from the frost.


def plants(sheet: Sheet) -> None:
    """Leaves at both edges, nearly black."""
    with sheet.shape("plants at the left"):
        for root, tip, width in (
            ((-60, 1140), (60, 700), 74),
            ((0, 1140), (170, 800), 66),
            ((-90, 1100), (-30, 640), 60),
            ((60, 1150), (300, 900), 58),
        ):
            _leaf(sheet, root, tip, width, 1)
    with sheet.shape("plants at the right"):
        for root, tip, width in (
            ((1960, 1140), (1800, 760), 76),
            ((2010, 1120), (1930, 640), 70),
            ((1900, 1150), (1690, 900), 60),
        ):
            _leaf(sheet, root, tip, width, -1)


def _leaf(sheet: Sheet, root: Point, tip: Point, width: float, side: int) -> None:
    middle = ((root[0] + tip[0]) / 2 - 26 * side, (root[1] + tip[1]) / 2)
    sheet.paint(stroke([root, middle, tip], width, start=0.1, end=0.02), DEEPEST)
    sheet.paint(stroke([root, middle, tip], 4, start=0.6, end=0.1), Ink(0.76, 0.84, 0.14))


def at(mood: str, time: str, in_words: str) -> Illustration:
    """The page at a time of the clock."""
    return Illustration(
        name=f"three_oh_one {mood}",
        palette="exposure",
        layers=(
            Layer("room", partial(room, time=time), depth=0.6),
            Layer("table", table, depth=0.85, cut_out=True),
            Layer("two", two, depth=1.0, cut_out=True),
            Layer("plants", plants, depth=1.4, cut_out=True),
        ),
        shows=(
            f"A kitchen at night, lit by the lamp in the cooker’s hood; the clock says {in_words}. A "
            "boy and a woman in a coat sit with their backs to us. On its shelf a telephone’s machine has its small "
            "lamp on. Over the back of the third chair hangs a tram driver’s coat, and nobody sits there."
        ),
    )


PICTURES = (
    at("waiting", "0259", "one minute to three"),
    at("struck", "0300", "three"),
    at("come", "0301", "one minute past three"),
)
