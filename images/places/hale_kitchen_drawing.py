"""The kitchen of 14B Tern House by night: one lamp, low over the table, and a form that shuts at midnight.

The lamp's shade is of tin, so it lights the table and leaves the rest to the window and the hall. Theo stands in the
middle, before a plain wall; the note is on the oven at his side, and down the hall a door stands a hand wide.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

from hale_view_drawing import night_view

from print_room.brushes import stamped_dots, stamped_moons, stamped_stars, stripes, stroke
from print_room.geometry import (
    Corner,
    Point,
    cut_box,
    ellipse,
    hand_cut,
    polar,
    polygon,
    polyline,
    rectangle,
    smooth,
    star,
    wobbly_ring,
)
from print_room.inks import CLOTH_BLUE, CLOTH_NAVY, CLOTH_OCHRE, CLOTH_RUST, LINE, MOON, PAPER, WOOD, Ink
from print_room.sheet import Reference, Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
FLOOR = 762.0
WORKTOP = 560.0

LAMP: Point = (430, 300)
TABLE: Point = (430, 690)
TABLE_REACH, TABLE_DEPTH = 352.0, 64.0

NONE = Ink(0, 0, 0)
NIGHT = Ink(0.70, 0.78, 0.0)
WALL = Ink(0.02, 0.28, 0.10)
ENAMEL = Ink(0, 0.06, 0.04)
CUPBOARD = Ink(0.34, 0.58, 0.12)
TOP_WOOD = Ink(0.10, 0.34, 0.60)

# The window's panes: left, top, width, height.
PANES = ((1264.0, 150.0, 176.0, 268.0), (1456.0, 150.0, 146.0, 268.0))
# The way to the hall.
HALL_LEFT, HALL_RIGHT, HALL_TOP = 1712.0, 1940.0, 150.0


def view(sheet: Sheet) -> None:
    """The night outside; the moon is round the corner, over her window."""
    night_view(sheet, 1150, 1660, 120, 330, moon=(1790, 200))


def room_outline() -> str:
    """The room's silhouette: everything but the panes, which run the other way round and so are holes."""
    outline = polygon([(LEFT, TOP), (RIGHT, TOP), (RIGHT, BOTTOM), (LEFT, BOTTOM)])
    return outline + panes_outline()


def panes_outline() -> str:
    """The window's panes."""
    return "".join(
        polygon([(x, y), (x, y + height), (x + width, y + height), (x + width, y)]) for x, y, width, height in PANES
    )


BLIND = (
    Corner(1244, 104),
    Corner(1622, 104),
    Corner(1622, 206),
    (1530, 214),
    (1430, 210),
    (1340, 214),
    Corner(1244, 206),
)
KETTLE = (
    Corner(1296, 532),
    (1286, 500),
    (1300, 452),
    (1340, 430),
    (1380, 452),
    Corner(1392, 476),
    Corner(1424, 448),
    Corner(1432, 456),
    (1404, 500),
    Corner(1388, 532),
)
TAP = ((1540, 556), (1540, 450), (1530, 408), (1500, 398), (1474, 412), (1470, 446))


def room(sheet: Sheet) -> None:
    """The room by night: things in their own colours, then the dark, then what gives light."""
    inside = sheet.clip(room_outline(), smooth(BLIND), smooth(KETTLE), stroke(TAP, 14, start=0.9, end=0.8))
    walls(sheet)
    hall(sheet)
    window(sheet)
    units(sheet)
    on_the_worktop(sheet)
    cooker(sheet)
    fridge(sheet)
    floor(sheet)
    chair_beyond(sheet)
    darkness(sheet, inside)
    shadows(sheet, inside)
    glow(sheet, inside)
    hall_light(sheet)
    table(sheet)
    note(sheet)
    form(sheet)
    lamp(sheet)
    edges_of_light(sheet)


def whale_mark(x: float, y: float, size: float) -> str:
    """The whale that is on everything in this flat, swimming left, about its middle."""
    body = [
        Corner(x - 30 * size, y + 2 * size),
        (x - 18 * size, y - 13 * size),
        (x + 4 * size, y - 12 * size),
        (x + 20 * size, y - 2 * size),
        Corner(x + 24 * size, y - 14 * size),
        Corner(x + 29 * size, y - 7 * size),
        Corner(x + 36 * size, y - 13 * size),
        (x + 31 * size, y + 3 * size),
        (x + 14 * size, y + 13 * size),
        (x - 14 * size, y + 13 * size),
    ]
    return smooth(body)


def walls(sheet: Sheet) -> None:
    """A plain wall, a ceiling, a course of tiles above the worktop, a calendar of somebody's shifts."""
    rng = sheet.rng("wall")
    with sheet.shape("wall"):
        sheet.paint(room_outline(), WALL)
        sheet.paint(hand_cut([(LEFT, TOP), (RIGHT, TOP), (RIGHT, 46), (LEFT, 42)], 2, rng), Ink(0.02, 0.16, 0.06))
        sheet.line(polyline([(LEFT, 43), (800, 46), (RIGHT, 46)]), Ink(0.45, 0.58, 0.16), 3)
    with sheet.shape("tiles"):
        tiles = polygon([(862, 436), (1690, 436), (1690, WORKTOP), (862, WORKTOP)])
        sheet.paint(tiles, Ink(0, 0.14, 0.06))
        for row in range(3):
            for column in range(14):
                x, y = 864 + column * 60, 438 + row * 42
                if (column * 2 + row * 3) % 7 == 0:
                    sheet.paint(cut_box(x + 3, y + 3, 54, 36, 1.5, rng), CLOTH_BLUE.light)
                    sheet.paint(star(x + 30, y + 21, 12), Ink(0, 0.06, 0.06))
                else:
                    sheet.line(rectangle(x + 2, y + 2, 56, 38), Ink(0.14, 0.44, 0.12), 2)
        sheet.line(polyline([(862, 435), (1690, 436)]), LINE, 2.6)
    with sheet.shape("calendar"):
        sheet.paint(rectangle(97, 246, 128, 176), Ink(0.3, 0.5, 0.2), opacity=0.6)
        sheet.paint(cut_box(90, 238, 128, 176, 1.5, rng), MOON)
        sheet.paint(cut_box(90, 238, 128, 54, 1, rng), CLOTH_RUST.light)
        sheet.paint(whale_mark(152, 266, 1.2), PAPER)
        for row in range(5):
            for column in range(6):
                x, y = 98 + column * 20, 302 + row * 22
                night_shift = (row * 6 + column) % 5 in (1, 2)
                sheet.paint(cut_box(x, y, 14, 15, 0.8, rng), Ink(0.5, 0.8, 0.1) if night_shift else Ink(0, 0.22, 0.06))
        sheet.line(rectangle(90, 238, 128, 176), LINE, 2.8)


def hall(sheet: Sheet) -> None:
    """The way out to the hall, its lamp on, and at the end a child's door, a hand wide and dark within."""
    rng = sheet.rng("hall")
    with sheet.shape("hall"):
        sheet.paint(rectangle(HALL_LEFT, HALL_TOP, HALL_RIGHT - HALL_LEFT, FLOOR - HALL_TOP), Ink(0, 0.14, 0.40))
    with sheet.shape("door frame"):
        frame = rectangle(HALL_LEFT - 26, HALL_TOP - 26, HALL_RIGHT - HALL_LEFT + 52, FLOOR - HALL_TOP + 26)
        hole = polygon([(HALL_LEFT, HALL_TOP), (HALL_LEFT, FLOOR), (HALL_RIGHT, FLOOR), (HALL_RIGHT, HALL_TOP)])
        sheet.paint(frame + hole, Ink(0, 0.10, 0.08))
        sheet.line(
            rectangle(HALL_LEFT - 26, HALL_TOP - 26, HALL_RIGHT - HALL_LEFT + 52, FLOOR - HALL_TOP + 26), LINE, 3.2
        )
    with sheet.shape("skirting"):
        sheet.paint(cut_box(LEFT, FLOOR - 30, 760, 32, 1.5, rng), Ink(0, 0.14, 0.08))
        sheet.line(polyline([(LEFT, FLOOR - 30), (662, FLOOR - 30)]), Ink(0.5, 0.6, 0.2), 2.6)


def window(sheet: Sheet) -> None:
    """A window over the sink, a blind half down."""
    rng = sheet.rng("window")
    window_frame(sheet, rng)
    with sheet.shape("blind"):
        blind = smooth(BLIND)
        sheet.paint(blind, PAPER)
        with sheet.group(clip=sheet.clip(blind)):
            sheet.paint(stamped_stars(1240, 110, 390, 100, 46, rng, radius=12), Ink(0.30, 0.74, 0.06))
            sheet.paint(polygon([(1240, 192), (1630, 192), (1630, 220), (1240, 220)]), CLOTH_RUST.light)
        sheet.line(blind, LINE, 3.2)
        sheet.line(polyline([(1434, 212), (1434, 250)]), LINE, 2.4)
        sheet.paint(ellipse(1434, 256, 7), LINE)


def window_frame(sheet: Sheet, rng: random.Random) -> None:
    """The frame of the window, its panes and its sill."""
    with sheet.shape("window"):
        frame = rectangle(1246, 132, 374, 304)
        sheet.paint(frame + panes_outline(), Ink(0, 0.08, 0.04))
        for x, y, width, height in PANES:
            sheet.line(rectangle(x, y, width, height), Ink(0.7, 0.7, 0.2), 3)
        sheet.line(frame, LINE, 3)
        sheet.paint(cut_box(1226, 430, 414, 18, 1.5, rng), ENAMEL)
        sheet.line(polyline([(1226, 449), (1640, 449)]), LINE, 3)


def units(sheet: Sheet) -> None:
    """Cupboards under a wooden worktop."""
    rng = sheet.rng("units")
    with sheet.shape("cupboards"):
        sheet.paint(polygon([(862, 580), (1690, 580), (1690, FLOOR + 4), (862, FLOOR + 4)]), CUPBOARD)
        for x in (876, 1060, 1470):
            sheet.line(rectangle(x, 604, 160, 130, radius=3), Ink(0.75, 0.8, 0.16), 3)
            sheet.line(polyline([(x + 132, 622), (x + 132, 654)]), LINE, 6)
        sheet.paint(cut_box(862, FLOOR - 16, 828, 22, 1, rng), Ink(0.7, 0.8, 0.1))
    with sheet.shape("worktop"):
        sheet.paint(cut_box(852, WORKTOP - 10, 846, 30, 1.5, rng), TOP_WOOD)
        sheet.line(rectangle(852, WORKTOP - 10, 846, 30), LINE, 3)
        for _ in range(12):
            start = rng.uniform(870, 1600)
            sheet.line(
                polyline([(start, WORKTOP + 6), (start + rng.uniform(30, 80), WORKTOP + 6)]), Ink(0.3, 0.5, 0.66), 2
            )


def on_the_worktop(sheet: Sheet) -> None:
    """A kettle, the tap, two plates in the rack, a bread bin with nothing in it."""
    rng = sheet.rng("on the worktop")
    with sheet.shape("tap"):
        tap = stroke(TAP, 14, start=0.9, end=0.8)
        sheet.paint(tap, Ink(0.08, 0.30, 0.10))
        sheet.line(tap, LINE, 2.6)
    with sheet.shape("plates"):
        for x, radius in ((1592, 46), (1618, 44)):
            sheet.paint(wobbly_ring(x, 508, radius * 0.5, radius, rng, by=0.02), MOON)
            sheet.line(wobbly_ring(x, 508, radius * 0.5, radius, rng, by=0.01), LINE, 3)
            sheet.line(wobbly_ring(x, 508, radius * 0.32, radius * 0.7, rng, by=0.02), Ink(0.1, 0.5, 0.1), 2.4)
        for x in (1564, 1588, 1612, 1636, 1654):
            sheet.line(polyline([(x, 552), (x, 520)]), LINE, 3)
        sheet.line(polyline([(1558, 550), (1660, 550)]), LINE, 5)
    with sheet.shape("bread bin"):
        bin_outline = smooth([Corner(1086, 550), (1088, 500), (1108, 474), (1180, 470), (1204, 500), Corner(1208, 550)])
        sheet.paint(bin_outline, CLOTH_OCHRE.light)
        sheet.line(bin_outline, LINE, 3.2)
        sheet.line(smooth([(1090, 516), (1150, 510), (1206, 516)], closed=False), LINE, 3)
        sheet.line(polyline([(1136, 526), (1162, 526)]), LINE, 6)


COOKER_LEFT, COOKER_RIGHT = 1244.0, 1450.0


def cooker(sheet: Sheet) -> None:
    """The cooker: white enamel, a dark glass door, a checked towel on its rail, a kettle on top."""
    rng = sheet.rng("cooker")
    with sheet.shape("cooker"):
        width = COOKER_RIGHT - COOKER_LEFT
        sheet.paint(cut_box(COOKER_LEFT, 542, width, FLOOR - 536, 1.5, rng), ENAMEL)
        sheet.paint(cut_box(COOKER_LEFT - 4, 534, width + 8, 16, 1.5, rng), Ink(0.50, 0.60, 0.2))
        sheet.line(rectangle(COOKER_LEFT, 542, width, FLOOR - 536), LINE, 3.4)
        for index in range(5):
            sheet.paint(ellipse(COOKER_LEFT + 28 + index * 37, 570, 9.5), Ink(0.30, 0.50, 0.2))
            sheet.line(ellipse(COOKER_LEFT + 28 + index * 37, 570, 9.5), LINE, 2.4)
        sheet.paint(rectangle(COOKER_LEFT + 16, 596, width - 32, 146, radius=8), Ink(0.66, 0.72, 0.2))
        sheet.line(rectangle(COOKER_LEFT + 16, 596, width - 32, 146, radius=8), LINE, 3)
        sheet.line(polyline([(COOKER_LEFT + 22, 606), (COOKER_RIGHT - 22, 606)]), Ink(0, 0.2, 0.1), 6)
    with sheet.shape("towel"):
        towel = polygon(
            [(COOKER_RIGHT - 72, 602), (COOKER_RIGHT - 26, 602), (COOKER_RIGHT - 24, 706), (COOKER_RIGHT - 74, 708)]
        )
        sheet.paint(towel, PAPER)
        with sheet.group(clip=sheet.clip(towel)):
            sheet.paint(stripes(COOKER_RIGHT - 78, 600, 60, 112, 15, rng, thickness=6), CLOTH_RUST.light)
            for y in range(612, 712, 16):
                sheet.line(polyline([(COOKER_RIGHT - 80, y), (COOKER_RIGHT - 20, y)]), CLOTH_RUST.light, 6, opacity=0.7)
        sheet.line(towel, LINE, 2.8)
    with sheet.shape("kettle"):
        kettle = smooth(KETTLE)
        sheet.line(smooth([(1312, 446), (1316, 396), (1364, 394), (1372, 444)], closed=False), LINE, 8)
        sheet.paint(kettle, Ink(0.50, 0.74, 0.08))
        sheet.line(kettle, LINE, 3.2)
        sheet.paint(ellipse(1340, 428, 10), LINE)


FRIDGE = (668.0, 262.0, 178.0, 506.0)


def fridge(sheet: Sheet) -> None:
    """The fridge: round-shouldered, with a drawing of a whale, a photograph, and magnets."""
    rng = sheet.rng("fridge")
    x, y, width, height = FRIDGE
    with sheet.shape("fridge"):
        body = rectangle(x, y, width, height, radius=22)
        sheet.paint(body, Ink(0, 0.14, 0.05))
        sheet.line(body, LINE, 3.4)
        sheet.line(polyline([(x + 2, y + 150), (x + width - 2, y + 150)]), LINE, 3.4)
        for top in (y + 96, y + 172):
            sheet.line(polyline([(x + width - 24, top), (x + width - 24, top + 40)]), LINE, 8)
    with sheet.shape("whale drawing"):
        sheet.paint(cut_box(x + 24, y + 190, 104, 80, 2, rng), MOON)
        sheet.line(rectangle(x + 24, y + 190, 104, 80), LINE, 2.4)
        sheet.paint(whale_mark(x + 74, y + 236, 1.3), CLOTH_BLUE.shade)
        sheet.paint(ellipse(x + 76, y + 194, 9), CLOTH_RUST.light)
    with sheet.shape("photograph"):
        sheet.paint(cut_box(x + 40, y + 46, 66, 76, 2, rng), MOON)
        sheet.paint(rectangle(x + 47, y + 52, 52, 48), Ink(0.1, 0.4, 0.2))
        for dx, top, ink in ((58, 66, CLOTH_RUST.light), (74, 72, CLOTH_NAVY.light), (88, 80, CLOTH_OCHRE.light)):
            sheet.paint(ellipse(x + dx, y + top, 7), Ink(0, 0.06, 0.4))
            sheet.paint(rectangle(x + dx - 8, y + top + 7, 16, 100 - top - 7), ink)
        sheet.line(rectangle(x + 40, y + 46, 66, 76), LINE, 2.4)


def floor(sheet: Sheet) -> None:
    """Lino in a check, dark and quiet, since the words lie on it."""
    with sheet.shape("lino"):
        sheet.paint(polygon([(LEFT, FLOOR), (RIGHT, FLOOR), (RIGHT, BOTTOM), (LEFT, BOTTOM)]), Ink(0.10, 0.40, 0.20))
        depths = (FLOOR, 796, 842, 902, 980, 1080, 1200)
        for row in range(6):
            for column in range(-13, 14):
                if (row + column) % 2:
                    continue
                corners = []
                for index, depth in ((0, row), (1, row), (1, row + 1), (0, row + 1)):
                    y = depths[depth]
                    corners.append((960 + (column + index) * (110 + (y - FLOOR) * 0.32), y))
                sheet.paint(polygon(corners), Ink(0.30, 0.58, 0.18))
        sheet.line(polyline([(LEFT, FLOOR), (RIGHT, FLOOR)]), LINE, 3.2)


def chair_beyond(sheet: Sheet) -> None:
    """His chair, pushed back from the table."""
    with sheet.shape("chair beyond the table"):
        for x in (196, 316):
            sheet.line(polyline([(x, 520), (x + 4, 700)]), LINE, 17)
            sheet.line(polyline([(x, 520), (x + 4, 700)]), WOOD.deep, 11)
        for y, thick in ((530, 26), (580, 18)):
            sheet.line(smooth([(192, y), (256, y - 7), (322, y)], closed=False), LINE, thick + 6)
            sheet.line(smooth([(192, y), (256, y - 7), (322, y)], closed=False), WOOD.deep, thick)


def oilcloth_drop() -> str:
    """Where the oilcloth hangs over the table's edge."""
    x, y = TABLE
    return smooth(
        [
            Corner(x - TABLE_REACH, y),
            (x - TABLE_REACH + 6, y + 66),
            (x - 250, y + 118),
            (x - 170, y + 112),
            (x - 70, y + 140),
            (x + 40, y + 124),
            (x + 150, y + 130),
            (x + 250, y + 104),
            (x + TABLE_REACH - 8, y + 64),
            Corner(x + TABLE_REACH, y),
        ]
    )


def table(sheet: Sheet) -> None:
    """A round table in an oilcloth, in the full light, so drawn after the night; a mug, a plate with a fork."""
    x, y = TABLE
    table_leg(sheet)
    with sheet.shape("oilcloth"):
        drop = oilcloth_drop()
        hanging = sheet.linear(
            (0, y),
            (0, y + 130),
            Stop(0, Ink(0.16, 0.40, 0.74)),
            Stop(0.5, Ink(0.44, 0.60, 0.70)),
            Stop(1, Ink(0.84, 0.84, 0.42)),
        )
        sheet.paint(drop, hanging)
        with sheet.group(clip=sheet.clip(drop)):
            dots = sheet.linear((0, y), (0, y + 130), Stop(0, Ink(0, 0.14, 0.56)), Stop(1, Ink(0.60, 0.66, 0.60)))
            sheet.paint(stamped_dots(x - 360, y, 720, 150, 34, sheet.rng("drop"), radius=7), dots)
        sheet.line(drop, LINE, 3.4)
        top = ellipse(x, y, TABLE_REACH, TABLE_DEPTH)
        lit = sheet.radial(
            (x, y - 6),
            TABLE_REACH,
            Stop(0, Ink(0, 0.02, 0.30)),
            Stop(0.55, Ink(0, 0.06, 0.42)),
            Stop(1, Ink(0.08, 0.28, 0.74)),
        )
        sheet.paint(top, lit)
        with sheet.group(clip=sheet.clip(top)), sheet.group(scale=(1.0, 0.42, x, y)):
            spots = stamped_dots(x - 370, y - 180, 740, 360, 36, sheet.rng("oilcloth"), radius=8)
            sheet.paint(spots, Ink(0.04, 0.24, 0.92))
        sheet.line(top, LINE, 3.2)
    with sheet.shape("plate"):
        sheet.paint(ellipse(616, 690, 78, 17), Ink(0.30, 0.50, 0.80), opacity=0.7)
        sheet.paint(ellipse(622, 684, 76, 16), MOON)
        sheet.line(ellipse(622, 684, 76, 16), LINE, 3)
        sheet.line(ellipse(622, 683, 50, 9), Ink(0.06, 0.44, 0.30), 2.4)
        sheet.line(polyline([(590, 676), (676, 690)]), LINE, 4)
    with sheet.shape("mug"):
        sheet.paint(smooth([(180, 682), (240, 688), (236, 700), (186, 694)]), Ink(0.30, 0.50, 0.80), opacity=0.7)
        sheet.paint(rectangle(234, 640, 50, 54, radius=8), Ink(0.30, 0.72, 0.10))
        sheet.paint(rectangle(264, 640, 20, 54, radius=8), Ink(0.02, 0.44, 0.20))
        sheet.paint(ellipse(259, 641, 25, 6), Ink(0.5, 0.6, 0.6))
        sheet.line(rectangle(234, 636, 50, 58, radius=8), LINE, 3)
        sheet.line(smooth([(234, 652), (216, 656), (218, 676), (234, 680)], closed=False), LINE, 5)
        for px in (246, 260, 274):
            sheet.line(polyline([(px, 656), (px, 684)]), PAPER, 4)


def table_leg(sheet: Sheet) -> None:
    """The one leg of the table, and its foot."""
    x, y = TABLE
    with sheet.shape("table leg"):
        sheet.paint(polygon([(x - 26, y), (x + 26, y), (x + 40, 930), (x - 40, 930)]), Ink(0.92, 0.86, 0.40))
        sheet.paint(ellipse(x, 936, 150, 26), Ink(0.94, 0.90, 0.36))


def cone_outline() -> str:
    """The light that leaves the shade, down to the floor."""
    x, y = LAMP
    return polygon(
        [
            (x - 116, y + 4),
            (x + 116, y + 4),
            (x + 440, TABLE[1] + 30),
            (x + 540, 1000),
            (x - 540, 1000),
            (x - 440, TABLE[1] + 30),
        ]
    )


def darkness(sheet: Sheet, inside: Reference) -> None:
    """Night over everything; the lamp's tin shade lets its light go down only, in one cone."""
    x, y = LAMP
    cone = cone_outline()
    with sheet.shape("darkness"), sheet.overprint(clip=inside):
        sheet.paint(sheet.everything, NIGHT)
        thrown_back = sheet.radial(
            (x, 660), 1000, Stop(0, NONE, 0.56), Stop(0.3, NONE, 0.34), Stop(0.65, NONE, 0.14), Stop(1, NONE, 0)
        )
        sheet.paint(sheet.everything, thrown_back)
        with sheet.group(blur=6):
            down = sheet.linear((0, y), (0, 900), Stop(0, NONE, 0.92), Stop(0.7, NONE, 0.80), Stop(1, NONE, 0.05))
            sheet.paint(cone, down)
        out_of_the_hall = sheet.radial(
            (1826, 620), 430, Stop(0, NONE, 0.66), Stop(0.4, NONE, 0.3), Stop(1, NONE, 0), stretch=0.8
        )
        sheet.paint(sheet.everything, out_of_the_hall)
        by_the_window = sheet.radial((1440, 470), 300, Stop(0, NONE, 0.46), Stop(0.5, NONE, 0.24), Stop(1, NONE, 0))
        sheet.paint(rectangle(1140, 200, 540, 560), by_the_window)
    with sheet.shape("light takes ink away"), sheet.lift(clip=inside):
        core = sheet.radial(
            (x, 580), 420, Stop(0, Ink(0.2, 0.2, 1)), Stop(0.5, Ink(0.5, 0.5, 1)), Stop(1, Ink(1, 1, 1))
        )
        sheet.paint(cone, core)
    with sheet.shape("under the bulb"), sheet.lift(clip=inside):
        bulb = sheet.radial(
            (x, y + 20), 330, Stop(0, Ink(0.1, 0.15, 0.5)), Stop(0.4, Ink(0.6, 0.6, 0.8)), Stop(1, Ink(1, 1, 1))
        )
        sheet.paint(cone, bulb)
    with sheet.shape("corners"), sheet.overprint(clip=inside):
        vignette = sheet.radial(
            (760, 540), 1150, Stop(0, NONE, 0), Stop(0.45, NONE, 0), Stop(1, Ink(0.86, 0.5, 0), 1), stretch=1.2
        )
        sheet.paint(sheet.everything, vignette)
        nearer = sheet.linear((0, 800), (0, BOTTOM), Stop(0, NONE, 0), Stop(1, Ink(0.80, 0.45, 0), 1))
        sheet.paint(rectangle(LEFT, 800, RIGHT - LEFT, BOTTOM - 800), nearer)
    with sheet.shape("dark above the shade"), sheet.overprint(clip=inside):
        above = sheet.linear((0, TOP), (0, 330), Stop(0, Ink(0.62, 0.4, 0), 1), Stop(1, NONE, 0))
        sheet.paint(rectangle(LEFT, TOP, RIGHT - LEFT, 384), above)
    with sheet.shape("blind, a little lit"), sheet.lift(clip=sheet.clip(smooth(BLIND))):
        sheet.paint(smooth(BLIND), Ink(0.52, 0.66, 1))


def shadows(sheet: Sheet, inside: Reference) -> None:
    """Under the table, beside the fridge, on the wall behind what the cone strikes."""
    dark = Ink(0.56, 0.46, 0)
    with sheet.shape("shadows"), sheet.overprint(clip=inside, blur=9):
        sheet.paint(ellipse(TABLE[0], 900, 380, 60), dark)
        sheet.paint(polygon([(846, 290), (896, 330), (896, 760), (846, 760)]), dark)
        sheet.paint(polygon([(862, 581), (1690, 581), (1690, 606), (862, 612)]), dark)
        sheet.paint(polygon([(862, 730), (1690, 730), (1690, 786), (862, 796)]), dark)


def glow(sheet: Sheet, inside: Reference) -> None:
    """The warm of the lamp, and less of it from the hall."""
    with sheet.shape("warm air"), sheet.overprint(clip=inside):
        warm = sheet.radial(
            (430, 560),
            780,
            Stop(0, Ink(0, 0, 0.62)),
            Stop(0.35, Ink(0, 0, 0.46)),
            Stop(0.7, Ink(0, 0, 0.18)),
            Stop(1, NONE),
        )
        sheet.paint(sheet.everything, warm)
    with sheet.shape("warm cone"), sheet.overprint(clip=inside, blur=6):
        sheet.paint(
            cone_outline(),
            sheet.linear(
                (0, 300), (0, 900), Stop(0, Ink(0, 0, 0.06)), Stop(0.4, Ink(0, 0, 0.32)), Stop(1, Ink(0, 0.02, 0.30))
            ),
        )
    with sheet.shape("warm from the hall"), sheet.overprint(clip=inside):
        sheet.paint(
            sheet.everything, sheet.radial((1826, 560), 400, Stop(0, Ink(0, 0, 0.4)), Stop(1, NONE), stretch=0.8)
        )


def hall_light(sheet: Sheet) -> None:
    """The hall with its lamp on: back wall, her door with its whale, the gap, and the light on our floor."""
    with sheet.shape("hall"):
        opening = rectangle(HALL_LEFT, HALL_TOP, HALL_RIGHT - HALL_LEFT, FLOOR - HALL_TOP)
        inside = sheet.clip(opening)
        with sheet.group(clip=inside):
            hall_walls(sheet, opening)
            hall_end(sheet)
        sheet.line(opening, LINE, 3.4)
    with sheet.shape("light on the floor"):
        wedge = polygon([(HALL_LEFT, FLOOR + 2), (HALL_RIGHT, FLOOR + 2), (1900, BOTTOM), (1480, BOTTOM)])
        with sheet.lift(clip=sheet.clip(wedge)):
            fade = sheet.linear(
                (0, FLOOR),
                (0, BOTTOM),
                Stop(0, Ink(0.18, 0.28, 1)),
                Stop(0.4, Ink(0.6, 0.66, 1)),
                Stop(0.9, Ink(1, 1, 1)),
                Stop(1, Ink(1, 1, 1)),
            )
            sheet.paint(wedge, fade)
        with sheet.overprint(clip=sheet.clip(wedge)):
            sheet.paint(wedge, sheet.linear((0, FLOOR), (0, 1000), Stop(0, Ink(0, 0, 0.46)), Stop(1, NONE)))


def hall_walls(sheet: Sheet, opening: str) -> None:
    """The hall in one point of perspective: end wall, sides with a stripe, a runner, a globe of a lamp."""
    lit = sheet.radial(
        (1826, 240), 420, Stop(0, Ink(0, 0, 0.24)), Stop(0.5, Ink(0, 0.14, 0.56)), Stop(1, Ink(0.10, 0.34, 0.66))
    )
    sheet.paint(opening, lit)
    sheet.paint(polygon([(1752, 690), (1900, 690), (1944, FLOOR + 4), (1706, FLOOR + 4)]), Ink(0.30, 0.50, 0.66))
    sheet.paint(polygon([(1790, 690), (1864, 690), (1884, FLOOR + 4), (1764, FLOOR + 4)]), Ink(0.50, 0.66, 0.40))
    left_wall = polygon([(HALL_LEFT, HALL_TOP), (1752, 236), (1752, 690), (HALL_LEFT, FLOOR)])
    sheet.paint(left_wall, Ink(0.22, 0.46, 0.60))
    right_wall = polygon([(HALL_RIGHT, HALL_TOP), (1902, 236), (1902, 690), (HALL_RIGHT, FLOOR)])
    sheet.paint(right_wall, Ink(0.12, 0.36, 0.62))
    for index in range(4):
        x = 1908 + index * 9
        drop = (x - 1902) / 38
        sheet.line(polyline([(x, 236 - 86 * drop), (x, 690 + 72 * drop)]), Ink(0.02, 0.22, 0.56), 3)
    sheet.paint(polygon([(HALL_LEFT, HALL_TOP), (1752, 236), (1902, 236), (HALL_RIGHT, HALL_TOP)]), Ink(0, 0.06, 0.36))
    sheet.paint(ellipse(1826, 222, 25, 21), PAPER)
    sheet.line(polyline([(1826, 186), (1826, 202)]), LINE, 4)
    for run in ([(1752, 236), (1752, 690)], [(1902, 236), (1902, 690)], [(1752, 690), (1902, 690)]):
        sheet.line(polyline(run), Ink(0.5, 0.56, 0.6), 2.4)


def hall_end(sheet: Sheet) -> None:
    """Her door at the end: a whale on it, and a hand's breadth of her dark, a little lamp in it."""
    sheet.paint(rectangle(1766, 322, 120, 370), Ink(0.06, 0.32, 0.60))
    sheet.line(rectangle(1766, 322, 120, 370), LINE, 2.8)
    sheet.paint(cut_box(1774, 330, 92, 362, 1, sheet.rng("her door")), Ink(0, 0.06, 0.26))
    for y, height in ((352, 116), (496, 166)):
        sheet.line(rectangle(1788, y, 62, height), Ink(0.3, 0.46, 0.5), 2.6)
    gap = sheet.linear(
        (0, 330), (0, 690), Stop(0, Ink(0.96, 0.92, 0.2)), Stop(0.7, Ink(0.80, 0.74, 0.7)), Stop(1, Ink(0.9, 0.86, 0.4))
    )
    sheet.paint(polygon([(1866, 330), (1881, 330), (1881, 690), (1866, 692)]), gap)
    sheet.line(polyline([(1866, 330), (1866, 692)]), LINE, 2.4)
    sheet.paint(whale_mark(1820, 412, 0.9), Ink(0.20, 0.70, 0.06))
    sheet.line(polyline([(1850, 482), (1860, 482)]), LINE, 6)


# Letters of a felt pen, in a box of 2 by 3: the strokes of each.
CAPITALS: Mapping[str, Sequence[Sequence[Point]]] = {
    "A": (((0, 3), (1, 0), (2, 3)), ((0.5, 2), (1.5, 2))),
    "E": (((2, 0), (0, 0), (0, 3), (2, 3)), ((0, 1.5), (1.6, 1.5))),
    "G": (((2, 0.4), (1, 0), (0, 1.2), (0.3, 2.7), (1.4, 3), (2, 2.4), (2, 1.7), (1.2, 1.7)),),
    "L": (((0, 0), (0, 3), (1.8, 3)),),
    "N": (((0, 3), (0, 0), (2, 3), (2, 0)),),
    "O": (((1, 0), (0, 1.5), (1, 3), (2, 1.5), (1, 0)),),
    "S": (((2, 0.3), (0.6, 0), (0.1, 0.9), (1.8, 2), (1.5, 2.9), (0, 2.7)),),
    "T": (((0, 0), (2, 0)), ((1, 0), (1, 3))),
    "U": (((0, 0), (0.1, 2.5), (1, 3), (1.9, 2.5), (2, 0)),),
    "V": (((0, 0), (1, 3), (2, 0)),),
    "W": (((0, 0), (0.5, 3), (1, 1), (1.5, 3), (2, 0)),),
    "Y": (((0, 0), (1, 1.4), (2, 0)), ((1, 1.4), (1, 3))),
}


def note(sheet: Sheet) -> None:
    """Their mother's note on the oven, in capitals."""
    rng = sheet.rng("note")
    with sheet.group(turn=(-3, 1316, 670)), sheet.shape("note"):
        sheet.paint(rectangle(1272, 618, 96, 112), Ink(0.9, 0.9, 0.2), opacity=0.6)
        sheet.paint(cut_box(1266, 612, 96, 112, 1.5, rng), Ink(0, 0.12, 0.10))
        sheet.paint(cut_box(1298, 603, 34, 15, 1.2, rng), CLOTH_OCHRE.light)
        for row, words in enumerate(("OVEN", "YOU TWO", "LASAGNE")):
            size = 5.4 if row == 0 else 3.6
            x = 1274.0
            for letter in words:
                for run in CAPITALS.get(letter, ()):
                    points = [
                        (x + dx * size, (626, 654, 676)[row] + dy * size + rng.uniform(-0.6, 0.6)) for dx, dy in run
                    ]
                    sheet.line(polyline(points), LINE, 3.2 if row == 0 else 2.2)
                x += size * 3.1
        for y in (702, 712):
            sheet.line(polyline([(1276, y), (1276 + rng.uniform(50, 74), y)]), LINE, 2.2)


def form(sheet: Sheet) -> None:
    """The form: two sheets, all its boxes filled but one, and the pen laid across."""
    with sheet.shape("form"):
        under = polygon([(372, 664), (506, 660), (530, 706), (360, 712)])
        sheet.paint(polygon([(366, 672), (510, 668), (536, 716), (354, 722)]), Ink(0.24, 0.46, 0.9), opacity=0.8)
        sheet.paint(under, MOON)
        sheet.line(under, Ink(0.5, 0.5, 0.5), 2.2)
        top = polygon([(360, 668), (484, 660), (516, 706), (352, 718)])
        sheet.paint(top, PAPER)
        sheet.line(top, LINE, 2.6)
        for share in (0.14, 0.26, 0.38, 0.88):
            left, right = (358 - 6 * share + 12, 670 + 46 * share), (484 + 32 * share - 12, 662 + 44 * share)
            sheet.line(polyline([left, right]), Ink(0.3, 0.6, 0.2), 3)
        box = polygon([(368, 692), (494, 684), (504, 699), (366, 708)])
        sheet.line(box, LINE, 2.6)
        sheet.line(polyline([(454, 702), (526, 676)]), LINE, 6)
        sheet.line(polyline([(456, 701), (500, 685)]), CLOTH_RUST.light, 3)


def lamp(sheet: Sheet) -> None:
    """The lamp: a tin shade on a long flex, dark outside, bare paper within."""
    x, y = LAMP
    with sheet.shape("lamp"):
        sheet.line(polyline([(x, TOP), (x, y - 124)]), LINE, 4.5)
        shade = smooth(
            [
                Corner(x - 126, y),
                (x - 116, y - 50),
                (x - 64, y - 100),
                (x, y - 116),
                (x + 64, y - 100),
                (x + 116, y - 50),
                Corner(x + 126, y),
            ]
        )
        tin = sheet.linear(
            (x - 126, 0),
            (x + 126, 0),
            Stop(0, Ink(0.72, 0.86, 0.2)),
            Stop(0.45, Ink(0.40, 0.66, 0.5)),
            Stop(1, Ink(0.86, 0.92, 0.16)),
        )
        sheet.paint(shade, tin)
        sheet.line(shade, LINE, 3.4)
        sheet.paint(rectangle(x - 18, y - 138, 36, 26, radius=6), LINE)
        sheet.paint(ellipse(x, y, 126, 20), Ink(0, 0.03, 0.34))
        sheet.line(ellipse(x, y, 126, 20), LINE, 3)
        sheet.paint(ellipse(x, y + 6, 92, 12), Ink(0, 0, 0.14))
        sheet.paint(ellipse(x, y + 12, 42, 26), PAPER)
    with sheet.shape("lamp in the glass"):
        sheet.paint(polygon([(1480, 268), (1492, 250), (1514, 250), (1526, 268)]), Ink(0.1, 0.3, 0.7), opacity=0.45)
        sheet.paint(ellipse(1503, 270, 20, 5), Ink(0, 0, 0.4), opacity=0.8)


def edges_of_light(sheet: Sheet) -> None:
    """Bright edges, last of all: the fridge, the kettle, the frame of the hall."""
    with sheet.shape("edges"):
        x, y, _, _ = FRIDGE
        sheet.paint(
            stroke([(x + 20, y + 2), (x + 4, y + 16), (x + 2, y + 200), (x + 2, 636)], 6, start=0.3), Ink(0, 0.03, 0.40)
        )
        sheet.paint(stroke([(1290, 520), (1292, 480), (1312, 448)], 6), Ink(0, 0.16, 0.60))
        sheet.paint(stroke([(1394, 470), (1426, 446)], 4), Ink(0, 0.10, 0.44))
        sheet.paint(stroke([(1404, 506), (1392, 530)], 4), Ink(0, 0.14, 0.40))
        sheet.paint(stroke([(1546, 552), (1546, 452), (1536, 412), (1514, 402)], 4), Ink(0, 0.10, 0.40))
        for plate, radius in ((1592, 46), (1618, 44)):
            turns = ((polar((0, 0), 1, degrees)) for degrees in range(-60, 61, 20))
            rim = [(plate + dx * radius * 0.48, 508 + dy * radius * 0.97) for dx, dy in turns]
            sheet.paint(stroke(rim, 5), Ink(0, 0.06, 0.36))
        sheet.line(polyline([(COOKER_RIGHT - 2, 546), (COOKER_RIGHT - 2, 756)]), Ink(0, 0.14, 0.40), 3.4)
        sheet.line(polyline([(1470, WORKTOP - 9), (1694, WORKTOP - 9)]), Ink(0, 0.16, 0.56), 3.4)
        sheet.line(polyline([(HALL_LEFT - 3, HALL_TOP), (HALL_LEFT - 3, FLOOR)]), Ink(0, 0.10, 0.56), 4)


# In front.

CHAIR = Ink(0.97, 0.92, 0.16)


def foreground(sheet: Sheet) -> None:
    """The near chair, nearly black against the lit cloth, a school jumper hung on its corner."""
    with sheet.group(move=(46, 0)):
        near_chair(sheet)


def near_chair(sheet: Sheet) -> None:
    """The chair's back and what hangs on it."""
    with sheet.shape("chair"):
        for x in (-10, 44, 98):
            sheet.line(polyline([(x, 740), (x + 4, BOTTOM)]), CHAIR, 15)
        left_post = smooth(
            [Corner(-78, BOTTOM), (-70, 860), Corner(-64, 690), Corner(-36, 690), (-42, 860), Corner(-48, BOTTOM)]
        )
        right_post = smooth(
            [Corner(150, BOTTOM), (148, 860), Corner(140, 690), Corner(168, 690), (178, 860), Corner(184, BOTTOM)]
        )
        sheet.paint(left_post, CHAIR)
        sheet.paint(right_post, CHAIR)
        rail = smooth(
            [
                Corner(-84, 700),
                (-78, 664),
                (0, 640),
                (52, 634),
                (110, 640),
                (180, 662),
                Corner(188, 700),
                (120, 716),
                (52, 720),
                (-20, 716),
            ]
        )
        sheet.paint(rail, CHAIR)
        sheet.line(smooth([(-70, 760), (52, 770), (170, 760)], closed=False), CHAIR, 20)
        top_edge = [(60, 636), (112, 641), (178, 662), (187, 696)]
        sheet.paint(stroke(top_edge, 7, start=0.1, end=0.3), Ink(0.02, 0.20, 0.76))
        sheet.paint(stroke([(166, 714), (176, 860), (181, 1040)], 5, start=0.3), Ink(0.04, 0.26, 0.74))
    with sheet.shape("jumper"):
        jumper = smooth(
            [
                Corner(-110, 650),
                (-60, 640),
                (-6, 630),
                Corner(34, 634),
                (48, 660),
                (44, 760),
                Corner(58, 900),
                Corner(-110, 910),
            ]
        )
        sheet.paint(jumper, Ink(0.84, 0.88, 0.22))
        with sheet.group(clip=sheet.clip(jumper)):
            for y in (700, 722, 790, 812):
                sheet.line(smooth([(-110, y + 4), (-30, y), (60, y + 4)], closed=False), Ink(0.52, 0.66, 0.44), 8)
            sheet.paint(stamped_moons(-100, 740, 180, 40, 40, sheet.rng("jumper"), radius=8), Ink(0.52, 0.66, 0.44))
            sheet.paint(polygon([(-110, 876), (70, 868), (70, 920), (-110, 920)]), Ink(0.66, 0.76, 0.34))
        sheet.paint(stroke([(-20, 632), (34, 633), (48, 662), (46, 720)], 5), Ink(0.06, 0.28, 0.70))
