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

from print_room.brushes import stamped_dots, stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import CLOTH_BLUE, CLOTH_NAVY, CLOTH_OCHRE, CLOTH_RUST, LINE, PAPER, Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
FLOOR = 664.0
LAMP: Point = (1196, 440)
READER: Point = (520, 680)

DARK = Ink(0.93, 0.84, 0.14)
NIGHT = Ink(0.74, 0.70, 0.04)
PLASTER = Ink(0.03, 0.24, 0.14)
PANEL = Ink(0.36, 0.58, 0.14)
SLATE = Ink(0.72, 0.74, 0.16)
BOARDS = Ink(0.16, 0.42, 0.40)


def walls(sheet: Sheet) -> None:
    """Plaster above, boards to the height of a chair's back, a floor."""
    with sheet.shape("wall"):
        sheet.paint(rectangle(LEFT, TOP, RIGHT - LEFT, 800), PLASTER)
        for x, y in ((x, y) for x in range(-70, 2010, 92) for y in range(-30, 486, 92)):
            sheet.paint(star(x + (46 if (y // 92) % 2 else 0), y, 8, inner=0.3), Ink(0.02, 0.36, 0.18))
        sheet.paint(rectangle(LEFT, 486, RIGHT - LEFT, FLOOR - 486), PANEL)
        for x in range(-90, 2020, 46):
            sheet.line(polyline([(x, 500), (x, FLOOR - 16)]), Ink(0.54, 0.70, 0.16), 2.4)
        for height in (486, 500, FLOOR - 16):
            sheet.line(polyline([(LEFT, height), (RIGHT, height)]), LINE, 2.8)
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
        for left, y in ((720, 330), (940, 300)):
            sheet.paint(
                stroke([(left, y), (left + 90, y - 14), (left + 190, y + 4)], 40, start=0.2, end=0.1),
                PAPER,
                opacity=0.06,
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
        sheet.line(pane, LINE, 3)
        sheet.line(polyline([(282, 82), (282, 350)]) + polyline([(112, 190), (452, 190)]), DESK.light, 12)
        sheet.line(rectangle(96, 66, 372, 300), LINE, 3)
        sheet.paint(rectangle(84, 364, 396, 16, radius=3), DESK.light)
        sheet.line(rectangle(84, 364, 396, 16, radius=3), LINE, 2.8)


def curtains(sheet: Sheet) -> None:
    """Curtains drawn back, with a print of dots."""
    for edge, way in ((74, 1), (490, -1)):
        with sheet.shape("curtain"):
            falls = [Corner(edge, 50), Corner(edge + way * 104, 50), (edge + way * 84, 170), (edge + way * 34, 262)]
            tail = [(edge + way * 44, 330), Corner(edge + way * 58, 402), Corner(edge - way * 8, 402)]
            outline = smooth([*falls, *tail])
            sheet.paint(outline, CLOTH_RUST.shade)
            with sheet.group(clip=sheet.clip(outline)):
                left = min(edge, edge + way * 104) - 10
                sheet.paint(
                    stamped_dots(left, 40, 130, 380, 26, sheet.rng(f"curtain {way}"), radius=5), CLOTH_RUST.light
                )
            sheet.line(outline, LINE, 2.8)
    with sheet.shape("curtain rail"):
        sheet.line(polyline([(50, 48), (514, 48)]), LINE, 12)
        sheet.line(polyline([(50, 48), (514, 48)]), DESK.light, 7)


def street_lights(sheet: Sheet) -> None:
    """What shines outside by itself: panes across the street, the moon."""
    with sheet.shape("street lights"):
        for x, y in ((222, 268), (248, 268), (342, 290), (374, 290), (222, 306)):
            sheet.paint(rectangle(x, y, 15, 20), Ink(0.08, 0.24, 0.84))
        sheet.paint(ellipse(366, 138, 25), Ink(0.02, 0.16, 0.10))


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
        for index in range(7):
            x = 1318 + index * 28
            sheet.paint(rectangle(x, 470, 25, 168, radius=11), Ink(0.02, 0.16, 0.10))
            sheet.line(rectangle(x, 470, 25, 168, radius=11), LINE, 2.6)
    inks = (CLOTH_RUST, CLOTH_NAVY, CLOTH_OCHRE)
    for index, cloth in enumerate(inks):
        for nudge in (0, 26):
            x = 1310 + index * 64 + nudge
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
    with sheet.shape("book put down"):
        spread = smooth([Corner(1112, 545), (1136, 526), Corner(1160, 518), (1188, 526), Corner(1212, 545)])
        sheet.paint(spread, CLOTH_BLUE.light)
        sheet.line(spread, LINE, 2.8)


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
    with sheet.shape("warmth"), sheet.overprint():
        warm = Ink(0, 0, 0.62)
        glow = sheet.radial(LAMP, 620, Stop(0, warm, 0.9), Stop(0.4, warm, 0.4), Stop(1, warm, 0), stretch=1.3)
        sheet.paint(sheet.everything, glow)


def reader_in_the_light(sheet: Sheet) -> None:
    """The man who reads, once more over the dark: his face and his book in the light, his back not."""
    lit = sheet.grey_linear((440, 0), (640, 0), (0, 0.10), (0.5, 0.60), (1, 0.94))
    with sheet.group(mask=sheet.mask((sheet.everything, lit))), seated(sheet, READER, 1.04):
        reader(sheet)


def dark_at_the_edges(sheet: Sheet) -> None:
    """The dark of the floor, where words will lie, and of the ceiling."""
    with sheet.shape("foot"), sheet.overprint():
        dark = Ink(0.80, 0.56, 0)
        sheet.paint(sheet.everything, sheet.linear((0, 760), (0, 960), Stop(0, dark, 0), Stop(1, dark, 1)))
        sheet.paint(sheet.everything, sheet.linear((0, 200), (0, TOP), Stop(0, dark, 0), Stop(1, dark, 0.8)))


def lamplight(sheet: Sheet) -> None:
    """The lamp's cone on the desk, its halo, its light on the nearest faces."""
    x, y = LAMP
    with sheet.shape("cone"), sheet.lift(blur=7):
        cone = polygon([(x - 44, y + 20), (x + 36, y + 20), (x + 92, 546), (x - 150, 546)])
        sheet.paint(cone, sheet.linear((0, y), (0, 556), Stop(0, Ink(0.3, 0.3, 0.8)), Stop(1, Ink(0.62, 0.62, 0.9))))
    couple, reach = (1530.0, 510.0), 170
    with sheet.shape("light on the couple"), sheet.lift():
        keep = sheet.radial(couple, reach, Stop(0, Ink(0.62, 0.66, 1)), Stop(1, Ink(1, 1, 1)))
        sheet.paint(ellipse(*couple, reach), keep)
    with sheet.shape("halo"), sheet.lift():
        sheet.paint(
            ellipse(x, y, 300),
            sheet.radial((x, y), 300, Stop(0, Ink(0.3, 0.4, 0.8)), Stop(0.5, Ink(0.8, 0.84, 1)), Stop(1, Ink(1, 1, 1))),
        )


def near(sheet: Sheet) -> None:
    """Nearest to us and nearly black, for the room is a shop's: crates of oranges on the right, onions on the left."""
    for left, top, ends in ((-90, 872, 250), (1650, 860, 2010)):
        with sheet.shape("crate"):
            rng = sheet.rng(f"crate {left}")
            for x in range(left + 34, ends - 20, 56):
                fruit = ellipse(x, top + rng.uniform(-4, 6), 34)
                sheet.paint(fruit, Ink(0.44, 0.52, 0.74))
                sheet.line(fruit, DARK, 3)
            for y in (top + 22, top + 92, top + 162):
                sheet.paint(rectangle(left, y, ends - left, 56, radius=4), DARK)
                sheet.line(polyline([(left + 8, y + 5), (ends - 8, y + 5)]), Ink(0.56, 0.64, 0.30), 3)
            for x in (left + 6, ends - 30):
                sheet.paint(rectangle(x, top + 10, 24, 300), DARK)


def room(sheet: Sheet) -> None:
    """The whole of it: things in their own colours, then the dark, then what gives light."""
    walls(sheet)
    window(sheet)
    curtains(sheet)
    board(sheet)
    map_on_the_wall(sheet)
    radiator(sheet)
    teachers_desk(sheet)
    back_rows(sheet)
    front_rows(sheet)
    darkness(sheet)
    reader_in_the_light(sheet)
    dark_at_the_edges(sheet)
    street_lights(sheet)
    lamplight(sheet)
    lamp(sheet)


def back_rows(sheet: Sheet) -> None:
    """Those who sit high, and so behind: the plasterers and the bearded man; a red bun, and curls on a desk."""
    with seated(sheet, (222, 548), 0.84):
        bench(sheet, -204, 60)
        with seated(sheet, (-146, 0), 1.0, mirrored=True):
            plasterer(sheet, back=True)
        plasterer(sheet, back=False)
    with seated(sheet, (424, 548), 0.80):
        chin_on_chest(sheet)
    with seated(sheet, (1716, 548), 0.82, mirrored=True):
        head_thrown_back(sheet)


def front_rows(sheet: Sheet) -> None:
    """Those nearest to us: a headscarf on two arms and the reader on the left, the couple on the right."""
    with seated(sheet, (176, 690), 1.0):
        head_on_arms(sheet, scarf=True)
    with seated(sheet, READER, 1.04):
        reader(sheet)
    with seated(sheet, (1906, 606), 0.92, mirrored=True):
        head_on_arms(sheet, scarf=False)
    with seated(sheet, (1516, 680), 1.0, mirrored=True):
        thin_man(sheet)
        desk(sheet, 80, 230)
    with seated(sheet, (1642, 680), 1.0, mirrored=True):
        large_woman(sheet)


PICTURE = Place(
    name="night_school",
    mood="evening",
    palette="exposure",
    layers=(Layer("room", room, depth=0.6), Layer("near", near, depth=1.25, cut_out=True)),
    light=Light(side="right", shade=(0.30, 0.48, 0.0), near=0.06, far=0.66),
    shows=(
        "A classroom over a shop, by one reading lamp. Eight grown-ups sleep at their desks in their socks; their "
        "shoes are on the radiator. In front an old man in a flat cap is awake, a finger under a line of his book."
    ),
)
