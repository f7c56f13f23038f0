"""The evening class over a shop: somebody has read aloud to them, and all but one are asleep where they sit.

The reading lamp on the teacher's desk is the light; desks stand along both sides of the room and look at it. The middle
is a board and bare wall, for those who stand there and read.
"""

from __future__ import annotations

from night_school_people_drawing import DESK, desk, seated
from night_school_sleepers_drawing import (
    bench,
    chin_on_chest,
    head_on_arms,
    head_thrown_back,
    large_woman,
    plasterer,
    reader,
    thin_man,
)

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import CLOTH_BLUE, CLOTH_NAVY, CLOTH_OCHRE, CLOTH_RUST, LINE, PAPER, Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
FLOOR = 664.0
LAMP: Point = (1196, 440)

NONE = Ink(0, 0, 0)
NIGHT = Ink(0.74, 0.70, 0.04)
PLASTER = Ink(0.03, 0.24, 0.14)
PANEL = Ink(0.36, 0.58, 0.14)
SLATE = Ink(0.72, 0.74, 0.16)
BOARDS = Ink(0.16, 0.42, 0.40)


def walls(sheet: Sheet) -> None:
    """Plaster above, boards to the height of a chair's back, a floor."""
    with sheet.shape("wall"):
        sheet.paint(rectangle(LEFT, TOP, RIGHT - LEFT, 800), PLASTER)
        sheet.paint(rectangle(LEFT, 486, RIGHT - LEFT, FLOOR - 486), PANEL)
        for x in range(-90, 2020, 46):
            sheet.line(polyline([(x, 500), (x, FLOOR - 16)]), Ink(0.54, 0.70, 0.16), 2.4)
        for y in (486, 500, FLOOR - 16):
            sheet.line(polyline([(LEFT, y), (RIGHT, y)]), LINE, 2.8)
    with sheet.shape("floor"):
        sheet.paint(rectangle(LEFT, FLOOR, RIGHT - LEFT, BOTTOM - FLOOR), BOARDS)
        for y in (700, 748, 812, 900, 1010):
            sheet.line(polyline([(LEFT, y), (RIGHT, y)]), Ink(0.36, 0.58, 0.34), 2.6)
        sheet.line(polyline([(LEFT, FLOOR), (RIGHT, FLOOR)]), LINE, 3)


def board(sheet: Sheet) -> None:
    """The board: one row of strokes, as a sentence looks to those who can't read it yet."""
    with sheet.shape("board"):
        sheet.paint(rectangle(660, 96, 520, 300, radius=5), DESK.light)
        sheet.line(rectangle(660, 96, 520, 300, radius=5), LINE, 3)
        sheet.paint(rectangle(676, 112, 488, 268, radius=3), SLATE)
        for x, y in ((720, 330), (940, 300)):
            sheet.paint(
                stroke([(x, y), (x + 90, y - 14), (x + 190, y + 4)], 40, start=0.2, end=0.1), PAPER, opacity=0.06
            )
        sheet.paint(rectangle(652, 394, 536, 12, radius=4), DESK.light)
        sheet.line(rectangle(652, 394, 536, 12, radius=4), LINE, 2.6)
    with sheet.shape("sentence"):
        x = 716.0
        for letters in (3, 5, 2, 4, 6):
            for index in range(letters):
                up = 22 if (letters + index * 2) % 5 == 0 else 12
                sheet.line(polyline([(x, 196), (x + 2, 196 - up)]), PAPER, 4.4)
                x += 14
            x += 22
        sheet.paint(ellipse(x - 18, 194, 3.4), PAPER)


def window(sheet: Sheet) -> None:
    """The window on the street: a roof, a few lit panes."""
    with sheet.shape("window"):
        sheet.paint(rectangle(96, 66, 372, 300), DESK.light)
        pane = rectangle(112, 82, 340, 268)
        sheet.paint(pane, sheet.linear((0, 82), (0, 350), Stop(0, Ink(0.88, 0.98, 0)), Stop(1, Ink(0.44, 0.86, 0.06))))
        with sheet.group(clip=sheet.clip(pane)):
            roofs = [
                (100, 360),
                (100, 262),
                (150, 226),
                (204, 262),
                (204, 240),
                (300, 240),
                (300, 276),
                (360, 232),
                (424, 276),
                (460, 276),
                (460, 360),
            ]
            sheet.paint(polygon(roofs), Ink(0.90, 0.94, 0.06))
            for x, y in ((136, 280), (236, 262), (264, 262), (342, 290), (384, 290), (236, 304)):
                sheet.paint(rectangle(x, y, 15, 20), Ink(0, 0.10, 0.84))
            sheet.paint(ellipse(388, 140, 26), Ink(0, 0.06, 0.10))
        sheet.line(pane, LINE, 3)
        sheet.line(polyline([(282, 82), (282, 350)]) + polyline([(112, 190), (452, 190)]), DESK.light, 12)
        sheet.line(rectangle(96, 66, 372, 300), LINE, 3)
        sheet.paint(rectangle(84, 364, 396, 16, radius=3), DESK.light)
        sheet.line(rectangle(84, 364, 396, 16, radius=3), LINE, 2.8)


def map_on_the_wall(sheet: Sheet) -> None:
    """A map of the city on two rods: a river, an island, streets."""
    with sheet.shape("map"):
        sheet.line(polyline([(1560, 60), (1660, 30), (1760, 60)]), LINE, 2.6)
        sheet.paint(rectangle(1440, 66, 440, 290), Ink(0, 0.08, 0.20))
        with sheet.group(clip=sheet.clip(rectangle(1440, 66, 440, 290))):
            for x in range(1460, 1890, 44):
                sheet.line(polyline([(x, 60), (x + 26, 360)]), Ink(0.06, 0.30, 0.40), 2.4)
            for y in range(90, 360, 40):
                sheet.line(polyline([(1430, y), (1890, y - 14)]), Ink(0.06, 0.30, 0.40), 2.4)
            river = [(1420, 300), (1520, 250), (1600, 270), (1690, 190), (1760, 176), (1900, 96)]
            sheet.line(smooth(river, closed=False), CLOTH_BLUE.light, 48)
            sheet.paint(ellipse(1640, 236, 26, 9, turn=-36), Ink(0, 0.08, 0.20))
            sheet.paint(ellipse(1524, 140, 34, 26) + ellipse(1790, 290, 40, 24), Ink(0.18, 0.46, 0.30))
        sheet.line(rectangle(1440, 66, 440, 290), LINE, 2.8)
        for y in (58, 348):
            sheet.paint(rectangle(1426, y, 468, 16, radius=8), CLOTH_RUST.shade)
            sheet.line(rectangle(1426, y, 468, 16, radius=8), LINE, 2.6)


def radiator(sheet: Sheet) -> None:
    """The radiator, and along it everybody's shoes, drying."""
    with sheet.shape("radiator"):
        for index in range(9):
            x = 1316 + index * 28
            sheet.paint(rectangle(x, 470, 25, 168, radius=11), Ink(0.02, 0.16, 0.10))
            sheet.line(rectangle(x, 470, 25, 168, radius=11), LINE, 2.6)
    inks = (CLOTH_RUST, CLOTH_NAVY, CLOTH_OCHRE, CLOTH_NAVY)
    for index, cloth in enumerate(inks):
        for nudge in (0, 26):
            x = 1312 + index * 62 + nudge
            with sheet.shape("shoe"):
                shoe = smooth(
                    [
                        Corner(x, 468),
                        Corner(x + 2, 432),
                        (x + 14, 428),
                        Corner(x + 22, 438),
                        (x + 32, 450),
                        (x + 48, 456),
                        Corner(x + 50, 468),
                    ]
                )
                sheet.paint(shoe, cloth.light)
                sheet.line(shoe, LINE, 2.6)
                sheet.line(
                    polyline([(x + 18, 446), (x + 27, 440)]) + polyline([(x + 23, 451), (x + 33, 446)]), PAPER, 2.4
                )


def teachers_desk(sheet: Sheet) -> None:
    """The teacher's desk: a pile of books, a mug, an open book face down."""
    with sheet.shape("teacher's desk"):
        for x in (1010, 1266):
            sheet.line(polyline([(x, 560), (x, 704)]), LINE, 20)
            sheet.line(polyline([(x, 560), (x, 704)]), DESK.shade, 14)
        sheet.paint(rectangle(996, 560, 284, 54), DESK.shade)
        sheet.line(rectangle(996, 560, 284, 54), LINE, 2.8)
        sheet.paint(rectangle(980, 546, 316, 18, radius=4), DESK.light)
        sheet.line(rectangle(980, 546, 316, 18, radius=4), LINE, 2.8)
    with sheet.shape("books"):
        for index, cloth in enumerate((CLOTH_RUST, CLOTH_BLUE, CLOTH_OCHRE)):
            sheet.paint(rectangle(1002 + index * 6, 526 - index * 20, 96 - index * 10, 19, radius=3), cloth.light)
            sheet.line(rectangle(1002 + index * 6, 526 - index * 20, 96 - index * 10, 19, radius=3), LINE, 2.6)


def lamp(sheet: Sheet) -> None:
    """The reading lamp, the one light."""
    x, y = LAMP
    with sheet.shape("lamp"):
        sheet.line(smooth([(x + 50, 540), (x + 62, 470), (x + 20, y - 58), (x, y - 40)], closed=False), LINE, 8)
        sheet.paint(rectangle(x + 16, 534, 68, 13, radius=6), LINE)
        sheet.paint(ellipse(x - 4, y + 22, 44, 14), PAPER)
        shade = smooth(
            [
                Corner(x - 62, y + 24),
                (x - 50, y - 22),
                (x - 14, y - 44),
                (x + 20, y - 40),
                (x + 46, y - 14),
                Corner(x + 54, y + 24),
            ]
        )
        sheet.paint(shade, Ink(0.02, 0.14, 0.72))
        sheet.line(shade, LINE, 3)


def darkness(sheet: Sheet) -> None:
    """Night, held off by the lamp."""
    held_off = sheet.grey_radial(LAMP, 1180, (0, 0), (0.14, 0.10), (0.40, 0.52), (0.74, 0.86), (1, 1), stretch=1.25)
    with sheet.shape("darkness"), sheet.overprint(mask=sheet.mask((sheet.everything, held_off))):
        sheet.paint(sheet.everything, NIGHT)
    with sheet.shape("foot"), sheet.overprint():
        dark = Ink(0.80, 0.56, 0)
        sheet.paint(sheet.everything, sheet.linear((0, 760), (0, 960), Stop(0, dark, 0), Stop(1, dark, 1)))
        sheet.paint(sheet.everything, sheet.linear((0, 200), (0, TOP), Stop(0, dark, 0), Stop(1, dark, 0.8)))
    with sheet.shape("warmth"), sheet.overprint():
        warm = Ink(0, 0, 0.62)
        glow = sheet.radial(LAMP, 620, Stop(0, warm, 0.9), Stop(0.4, warm, 0.4), Stop(1, warm, 0), stretch=1.3)
        sheet.paint(sheet.everything, glow)


def room(sheet: Sheet) -> None:
    """The whole of it: things in their own colours, then the dark, then what gives light."""
    walls(sheet)
    window(sheet)
    board(sheet)
    map_on_the_wall(sheet)
    radiator(sheet)
    teachers_desk(sheet)
    with seated(sheet, (110, 556), 0.80):
        head_on_arms(sheet, scarf=True)
    with seated(sheet, (390, 556), 0.80):
        chin_on_chest(sheet)
    with seated(sheet, (1640, 556), 0.80, mirrored=True):
        head_thrown_back(sheet)
    with seated(sheet, (1880, 556), 0.80, mirrored=True):
        head_on_arms(sheet, scarf=False)
    front_rows(sheet)
    darkness(sheet)
    lamp(sheet)


def front_rows(sheet: Sheet) -> None:
    """Those nearest to us: the plasterers and the reader on the left, the couple on the right."""
    with seated(sheet, (214, 676), 1.0):
        bench(sheet, -200, 60)
        with seated(sheet, (-150, 0), 1.0, mirrored=True):
            plasterer(sheet, back=True)
        plasterer(sheet, back=False)
    with seated(sheet, (500, 676), 1.0):
        reader(sheet)
    with seated(sheet, (1700, 676), 1.0, mirrored=True):
        large_woman(sheet)
    with seated(sheet, (1580, 676), 1.0, mirrored=True):
        thin_man(sheet)
        desk(sheet, 80, 230)


PICTURE = Place(
    name="night_school",
    mood="evening",
    palette="exposure",
    layers=(Layer("room", room, depth=0.6),),
    light=Light(side="right", shade=(0.30, 0.48, 0.0), near=0.06, far=0.66),
    shows=(
        "A classroom over a shop, by one reading lamp. Eight grown-ups sleep at their desks in their socks; their shoes "
        "are on the radiator. In front an old man in a flat cap is awake, a finger under a line of his book."
    ),
)
