"""The Hales' kitchen on Sunday at six that is seven: the same drawing against the light.

The blind is up and the sun has just come off the water: one low beam goes from the window over the table to the floor.
What faces us is in cool shade; what lies flat is lit. There are rolls, and more mugs than people live here; the note is
still on the oven, and at the end of the hall the white door stands wide open.
"""

from __future__ import annotations

from hale_kitchen_drawing import (
    BOTTOM,
    COOKER_RIGHT,
    FLOOR,
    FRIDGE,
    HALL_LEFT,
    HALL_RIGHT,
    HALL_TOP,
    KETTLE,
    LAMP,
    LEFT,
    PANES,
    RIGHT,
    TABLE,
    TABLE_DEPTH,
    TABLE_REACH,
    TAP,
    WORKTOP,
    chair_beyond,
    cooker,
    floor,
    foreground,
    fridge,
    hall,
    hall_walls,
    note,
    oilcloth_drop,
    on_the_worktop,
    room_outline,
    table_leg,
    units,
    walls,
    whale_mark,
    window_frame,
)
from hale_view_drawing import dawn_view

from print_room.brushes import stamped_dots, stamped_stars, stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import CLOTH_BLUE, CLOTH_OCHRE, CLOTH_RUST, LINE, MOON, PAPER, Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Reference, Sheet, Stop

NONE = Ink(0, 0, 0)
SHADE_OF_MORNING = Ink(0.30, 0.50, 0.0)
SUN: Point = (1392, 300)
SUNLIT = Ink(0, 0.03, 0.26)
CRUST, CRUST_LIT, CRUMB = Ink(0.10, 0.32, 0.86), Ink(0, 0.10, 0.62), Ink(0, 0.03, 0.24)
PAPER_BAG, PAPER_BAG_SHADE = Ink(0.02, 0.18, 0.46), Ink(0.20, 0.46, 0.56)


def view(sheet: Sheet) -> None:
    """The sun coming off the water, and the cranes before it."""
    dawn_view(sheet, 1150, 1660, 120, 330, sun=SUN)


def room(sheet: Sheet) -> None:
    """The room: things in their own colours, the shade of a room against the light, then the sun."""
    inside = sheet.clip(room_outline(), smooth(KETTLE), stroke(TAP, 14, start=0.9, end=0.8))
    walls(sheet)
    hall(sheet)
    window_frame(sheet, sheet.rng("window"))
    units(sheet)
    on_the_worktop(sheet)
    cooker(sheet)
    fridge(sheet)
    floor(sheet)
    chair_beyond(sheet)
    shade(sheet, inside)
    sun_on_things(sheet, inside)
    against_the_window(sheet)
    rolled_blind(sheet)
    open_door(sheet)
    somebodys_shoes(sheet)
    table(sheet)
    breakfast(sheet)
    note(sheet)
    lamp_that_is_out(sheet)
    steam(sheet)
    edges_of_sun(sheet)


# Light.

# Where the panes fall on the floor, and the beam in the air between.
PATCHES = (
    ((1010, 792), (1186, 792), (866, 1134), (600, 1134)),
    ((1208, 792), (1356, 792), (1096, 1134), (910, 1134)),
)
BEAM = ((1264, 156), (1602, 156), (1602, 418), (1096, 1134), (120, 1134), (96, 660))


def shade(sheet: Sheet, inside: Reference) -> None:
    """All that faces us is in shade, and deeper the further it is from the window."""
    with sheet.shape("shade"), sheet.overprint(clip=inside):
        sheet.paint(sheet.everything, SHADE_OF_MORNING)
        nearer = sheet.radial(
            SUN, 1200, Stop(0, NONE, 0.80), Stop(0.3, NONE, 0.50), Stop(0.75, NONE, 0.12), Stop(1, NONE, 0)
        )
        sheet.paint(sheet.everything, nearer)
        by_the_hall = sheet.radial((1826, 560), 380, Stop(0, NONE, 0.5), Stop(1, NONE, 0), stretch=0.9)
        sheet.paint(sheet.everything, by_the_hall)
        for patch in PATCHES:
            sheet.paint(polygon(patch), NONE, opacity=0.96)
    with sheet.shape("deep shade"), sheet.overprint(clip=inside):
        sheet.paint(sheet.everything, sheet.linear((LEFT, 0), (1000, 0), Stop(0, Ink(0.50, 0.36, 0)), Stop(1, NONE)))
    with sheet.shape("towards the ceiling"), sheet.overprint(clip=inside):
        sheet.paint(sheet.everything, sheet.linear((0, -54), (0, 240), Stop(0, Ink(0.40, 0.34, 0)), Stop(1, NONE)))
    with sheet.shape("against the light"), sheet.overprint(clip=inside, blur=7):
        sheet.paint(rectangle(862, 582, 828, 200), Ink(0.30, 0.34, 0))
        sheet.paint(polygon([(846, 300), (880, 340), (880, 760), (846, 760)]), Ink(0.34, 0.40, 0))
        sheet.paint(ellipse(TABLE[0] - 40, 900, 400, 60), Ink(0.60, 0.50, 0))
    with sheet.shape("floor under the words"), sheet.overprint(clip=inside):
        below = sheet.linear((0, 790), (0, BOTTOM), Stop(0, NONE), Stop(1, Ink(0.50, 0.40, 0)))
        sheet.paint(rectangle(LEFT, 790, RIGHT - LEFT, BOTTOM - 790), below)


def sun_on_things(sheet: Sheet, inside: Reference) -> None:
    """The beam: patches that are nearly bare paper, air that shines, warm round the window."""
    with sheet.shape("patches of sun"):
        for patch in PATCHES:
            outline = polygon(patch)
            fade = sheet.linear((0, 792), (0, 1110), Stop(0, Ink(0.2, 0.2, 0.7)), Stop(1, Ink(0.8, 0.8, 1)))
            with sheet.lift(clip=sheet.clip(outline)):
                sheet.paint(outline, fade)
    with sheet.shape("beam"), sheet.lift(clip=inside, blur=6):
        sheet.paint(sheet.everything, Ink(1, 1, 1))
        bright = sheet.linear((1400, 300), (420, 900), Stop(0, Ink(0.36, 0.50, 1)), Stop(1, Ink(0.74, 0.84, 1)))
        sheet.paint(polygon(BEAM), bright)
    with sheet.shape("warm of the beam"), sheet.overprint(clip=inside, blur=6):
        warm = sheet.linear(
            (1400, 300), (420, 900), Stop(0, Ink(0, 0, 0.24)), Stop(0.5, Ink(0, 0, 0.34)), Stop(1, Ink(0, 0, 0.24))
        )
        sheet.paint(polygon(BEAM), warm)
    with sheet.shape("sun round the window"):
        with sheet.lift(clip=inside):
            sheet.paint(
                sheet.everything,
                sheet.radial(
                    SUN, 460, Stop(0, Ink(0.40, 0.40, 0.7)), Stop(0.4, Ink(0.7, 0.6, 0.9)), Stop(1, Ink(1, 1, 1))
                ),
            )
        with sheet.overprint(clip=inside):
            sheet.paint(
                sheet.everything,
                sheet.radial(SUN, 620, Stop(0, Ink(0, 0, 0.22)), Stop(0.5, Ink(0, 0, 0.20)), Stop(1, NONE)),
            )


def against_the_window(sheet: Sheet) -> None:
    """What stands right before the sun: the kettle and the tap as dark shapes, the bars of the window."""
    with sheet.shape("bars of the window"):
        for x, y, width, height in PANES:
            sheet.line(rectangle(x, y, width, height), LINE, 3.4)
        sheet.line(rectangle(1246, 132, 374, 304), LINE, 3)
    with sheet.shape("kettle against the light"):
        sheet.line(smooth([(1312, 446), (1316, 396), (1364, 394), (1372, 444)], closed=False), LINE, 9)
        away = sheet.linear((1300, 430), (1380, 532), Stop(0, Ink(0.46, 0.72, 0.14)), Stop(1, Ink(0.80, 0.88, 0.12)))
        sheet.paint(smooth(KETTLE), away)
        sheet.line(smooth(KETTLE), LINE, 3.4)
        sheet.paint(ellipse(1340, 428, 10), LINE)
    with sheet.shape("tap against the light"):
        sheet.paint(stroke(TAP, 14, start=0.9, end=0.8), Ink(0.60, 0.76, 0.14))
        sheet.line(stroke(TAP, 14, start=0.9, end=0.8), LINE, 2.6)


# What has changed since last night.


def rolled_blind(sheet: Sheet) -> None:
    """The blind, rolled up to the top, its cord swinging."""
    with sheet.shape("rolled blind"):
        roll = rectangle(1240, 96, 386, 34, radius=14)
        sheet.paint(roll, Ink(0.02, 0.30, 0.10))
        with sheet.group(clip=sheet.clip(roll)):
            sheet.paint(stamped_stars(1240, 96, 390, 40, 46, sheet.rng("blind"), radius=10), Ink(0.36, 0.76, 0.06))
        sheet.line(roll, LINE, 3.2)
        sheet.line(smooth([(1434, 130), (1438, 176), (1430, 214)], closed=False), LINE, 2.6)
        sheet.paint(ellipse(1430, 220, 7), LINE)


def open_door(sheet: Sheet) -> None:
    """The hall, and at its end her door, wide open on a room full of sun; the quilt is thrown back."""
    opening = rectangle(HALL_LEFT, HALL_TOP, HALL_RIGHT - HALL_LEFT, FLOOR - HALL_TOP)
    with sheet.shape("hall by day"):
        with sheet.group(clip=sheet.clip(opening)):
            hall_walls(sheet, opening)
            her_room(sheet)
        sheet.line(opening, LINE, 3.4)
    with sheet.shape("light on the floor"):
        spill = polygon([(HALL_LEFT, FLOOR + 2), (HALL_RIGHT, FLOOR + 2), (1900, BOTTOM), (1540, BOTTOM)])
        with sheet.lift(clip=sheet.clip(spill)):
            fade = sheet.linear(
                (0, FLOOR), (0, BOTTOM), Stop(0, Ink(0.3, 0.4, 1)), Stop(0.6, Ink(1, 1, 1)), Stop(1, Ink(1, 1, 1))
            )
            sheet.paint(spill, fade)
        with sheet.overprint(clip=sheet.clip(spill)):
            sheet.paint(spill, sheet.linear((0, FLOOR), (0, 980), Stop(0, Ink(0, 0, 0.40)), Stop(1, NONE)))


def her_room(sheet: Sheet) -> None:
    """Seen through her door: a window's worth of sun, the foot of a bed, a patchwork pushed aside."""
    doorway = rectangle(1770, 326, 114, 366)
    sheet.paint(doorway, sheet.radial((1838, 450), 230, Stop(0, PAPER), Stop(1, Ink(0, 0.04, 0.40))))
    with sheet.group(clip=sheet.clip(doorway)):
        sheet.paint(rectangle(1822, 400, 52, 96), PAPER)
        sheet.line(rectangle(1822, 400, 52, 96), Ink(0.10, 0.30, 0.50), 3)
        sheet.line(
            polyline([(1848, 400), (1848, 496)]) + polyline([(1822, 446), (1874, 446)]), Ink(0.10, 0.30, 0.50), 2.6
        )
        for column in range(4):
            for row in range(3):
                ink = (CLOTH_BLUE.light, Ink(0, 0.10, 0.60), CLOTH_OCHRE.light, Ink(0, 0.30, 0.20))[
                    (column + row * 3) % 4
                ]
                corners = ((column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1))
                patch = [(1806 + across * 22 - down * 5, 580 + down * 25 + across * 4) for across, down in corners]
                sheet.paint(polygon(patch), ink)
                sheet.line(polygon(patch), Ink(0.10, 0.30, 0.50), 1.8)
        sheet.paint(rectangle(1800, 658, 90, 40), Ink(0.06, 0.28, 0.60))
    sheet.line(doorway, LINE, 3)
    leaf = polygon([(1770, 326), (1796, 338), (1796, 706), (1770, 694)])
    sheet.paint(leaf, Ink(0.06, 0.30, 0.34))
    sheet.line(leaf, LINE, 2.6)
    with sheet.group(scale=(0.4, 1.0, 1783, 420)):
        sheet.paint(whale_mark(1783, 420, 0.8), Ink(0.30, 0.74, 0.06))


def somebodys_shoes(sheet: Sheet) -> None:
    """By the hall's door: two long shoes that nobody here wears, one fallen over, the laces still tied."""
    with sheet.shape("somebody's shoes"):
        sheet.paint(ellipse(1606, 770, 92, 9), Ink(0.60, 0.60, 0.1), opacity=0.7)
        standing: list[Point | Corner] = [
            Corner(1528, 768),
            (1524, 748),
            (1546, 738),
            (1572, 726),
            (1584, 708),
            Corner(1590, 700),
            Corner(1620, 704),
            (1622, 740),
            Corner(1618, 768),
        ]
        shoe(sheet, standing)
        for x, y in ((1570, 732), (1580, 722), (1588, 712)):
            sheet.line(polyline([(x - 5, y - 8), (x + 8, y + 4)]), PAPER, 3.4)
        fallen: list[Point | Corner] = [
            Corner(1634, 770),
            (1632, 748),
            (1650, 738),
            (1690, 736),
            (1712, 746),
            (1716, 760),
            Corner(1706, 772),
        ]
        shoe(sheet, fallen)
        sheet.line(smooth([(1640, 742), (1668, 752), (1712, 752)], closed=False), PAPER, 5)


def shoe(sheet: Sheet, points: list[Point | Corner]) -> None:
    """One shoe, rust felt with a pale sole."""
    outline = smooth(points)
    sheet.paint(outline, Ink(0.26, 0.46, 0.84))
    with sheet.group(clip=sheet.clip(outline)):
        sheet.paint(rectangle(1500, 758, 124, 14), MOON)
        sheet.paint(
            stamped_dots(1520, 700, 220, 60, 17, sheet.rng(f"shoe {points[0][0]:g}"), radius=2.6), Ink(0.04, 0.20, 0.66)
        )
    sheet.line(outline, LINE, 3)


def table(sheet: Sheet) -> None:
    """The table: its cloth in shade where it hangs, and across the top the sun."""
    x, y = TABLE
    table_leg(sheet)
    with sheet.shape("oilcloth by day"):
        drop = oilcloth_drop()
        hanging = sheet.linear((0, y), (0, y + 130), Stop(0, Ink(0.12, 0.42, 0.66)), Stop(1, Ink(0.46, 0.66, 0.58)))
        sheet.paint(drop, hanging)
        with sheet.group(clip=sheet.clip(drop)):
            sheet.paint(stamped_dots(x - 360, y, 720, 150, 34, sheet.rng("drop"), radius=7), Ink(0.02, 0.26, 0.42))
        sheet.line(drop, LINE, 3.4)
        top = ellipse(x, y, TABLE_REACH, TABLE_DEPTH)
        sheet.paint(
            top,
            sheet.linear(
                (x + 352, 0),
                (x - 352, 0),
                Stop(0, SUNLIT),
                Stop(0.7, Ink(0, 0.08, 0.36)),
                Stop(1, Ink(0.10, 0.34, 0.50)),
            ),
        )
        with sheet.group(clip=sheet.clip(top)), sheet.group(scale=(1.0, 0.42, x, y)):
            spots = stamped_dots(x - 370, y - 180, 740, 360, 36, sheet.rng("oilcloth"), radius=8)
            sheet.paint(spots, Ink(0.02, 0.22, 0.84))
        sheet.line(top, LINE, 3.2)
        sheet.paint(stroke([(500, 628), (640, 638), (744, 662), (781, 688)], 6, start=0.1, end=0.3), PAPER)


def breakfast(sheet: Sheet) -> None:
    """A paper bag of rolls, one roll begun; five mugs, no two alike; jam with the knife in it."""
    shadows_on_the_cloth(sheet)
    bag_of_rolls(sheet)
    with sheet.shape("jam"):
        sheet.paint(rectangle(330, 626, 46, 50, radius=7), Ink(0.16, 0.30, 0.96))
        sheet.paint(rectangle(330, 624, 46, 14, radius=4), Ink(0, 0.10, 0.08))
        sheet.line(rectangle(330, 624, 46, 52, radius=7), LINE, 3)
        sheet.paint(rectangle(338, 648, 30, 18), MOON)
        sheet.line(polyline([(358, 626), (382, 580)]), LINE, 8)
        sheet.line(polyline([(358, 626), (382, 580)]), Ink(0.02, 0.16, 0.06), 3.6)
    with sheet.shape("roll begun"):
        roll(sheet, 300, 712, 1.0)
        sheet.paint(smooth([(318, 690), (340, 692), (346, 708), (336, 722), (322, 716), (326, 704)]), CRUMB)
        sheet.line(smooth([(320, 688), (326, 698), (316, 706), (326, 714), (318, 724)], closed=False), LINE, 2.6)
        rng = sheet.rng("crumbs")
        for _ in range(14):
            sheet.paint(ellipse(rng.uniform(330, 420), rng.uniform(700, 736), rng.uniform(1.6, 3)), CRUST)
    for x, y, ink, pattern in (
        (450, 652, Ink(0.24, 0.66, 0.06), "stripes"),
        (536, 700, Ink(0, 0.10, 0.10), "whale"),
        (612, 656, Ink(0.06, 0.26, 0.86), "plain"),
        (686, 690, Ink(0.02, 0.16, 0.62), "dots"),
        (434, 724, Ink(0.56, 0.72, 0.14), "stars"),
    ):
        mug(sheet, x, y, ink, pattern)


def shadows_on_the_cloth(sheet: Sheet) -> None:
    """Each thing's shadow lies long to the left."""
    on_the_cloth = sheet.clip(ellipse(*TABLE, TABLE_REACH, TABLE_DEPTH))
    mugs = ((450, 676, 90), (536, 724, 110), (612, 680, 90), (686, 714, 110), (434, 746, 100))
    with sheet.shape("shadows on the cloth"), sheet.group(clip=on_the_cloth, opacity=0.62):
        for x, y, reach in (*mugs, (354, 676, 80), (220, 690, 150)):
            shadow = polygon([(x + 20, y - 6), (x + 20, y + 6), (x - reach, y + 30), (x - reach, y + 10)])
            sheet.paint(shadow, Ink(0.24, 0.52, 0.62))


def bag_of_rolls(sheet: Sheet) -> None:
    """A paper bag, its mouth rolled down, full to the top; it has gone see-through where the butter is."""
    with sheet.shape("rolls in the bag"):
        for x, y, size in ((176, 566, 0.95), (240, 560, 1.0), (208, 548, 0.9)):
            roll(sheet, x, y, size)
    with sheet.shape("paper bag"):
        bag = smooth(
            [
                Corner(126, 582),
                (150, 572),
                (190, 580),
                (236, 572),
                Corner(286, 578),
                (280, 620),
                (288, 660),
                Corner(282, 702),
                (206, 712),
                Corner(134, 704),
                (126, 650),
            ]
        )
        sheet.paint(bag, PAPER_BAG)
        with sheet.group(clip=sheet.clip(bag)):
            sheet.paint(polygon([(110, 560), (178, 560), (168, 640), (182, 720), (110, 720)]), PAPER_BAG_SHADE)
            sheet.paint(ellipse(238, 660, 26, 20), Ink(0.06, 0.30, 0.60))
            for fold in (
                [(178, 590), (168, 640), (182, 704)],
                [(250, 596), (262, 640), (250, 700)],
                [(206, 620), (226, 644), (214, 680)],
            ):
                sheet.line(smooth(fold, closed=False), Ink(0.30, 0.50, 0.60), 2.8)
        sheet.line(bag, LINE, 3.2)
        cuff = smooth(
            [
                Corner(122, 580),
                (160, 572),
                (206, 580),
                (250, 572),
                Corner(290, 578),
                Corner(288, 600),
                (240, 596),
                (190, 604),
                Corner(124, 602),
            ]
        )
        sheet.paint(cuff, Ink(0, 0.10, 0.40))
        sheet.line(cuff, LINE, 2.8)
        sheet.paint(whale_mark(226, 646, 0.7), Ink(0.30, 0.60, 0.40))


def roll(sheet: Sheet, x: float, y: float, size: float) -> None:
    """A round roll with a cut across, floury."""
    rx, ry = 44 * size, 30 * size
    outline = smooth(
        [
            (x - rx, y + ry * 0.5),
            (x - rx * 0.8, y - ry * 0.5),
            (x, y - ry),
            (x + rx * 0.8, y - ry * 0.5),
            (x + rx, y + ry * 0.5),
            (x, y + ry * 0.9),
        ]
    )
    sheet.paint(outline, CRUST)
    with sheet.group(clip=sheet.clip(outline)):
        sheet.paint(ellipse(x + rx * 0.3, y - ry * 0.4, rx * 0.85, ry * 0.75), CRUST_LIT)
        sheet.paint(stroke([(x - rx * 0.5, y - ry * 0.3), (x, y - ry * 0.55), (x + rx * 0.55, y - ry * 0.3)], 7), CRUMB)
    sheet.line(outline, LINE, 3)


def mug(sheet: Sheet, x: float, y: float, ink: Ink, pattern: str) -> None:
    """A mug about the middle of its foot, the sun on its right side."""
    left, top = x - 26, y - 34
    body = rectangle(left, top, 52, 58, radius=8)
    with sheet.shape("mug"):
        sheet.line(
            smooth([(left, top + 16), (left - 19, top + 20), (left - 17, top + 42), (left, top + 45)], closed=False),
            LINE,
            6,
        )
        sheet.paint(body, ink)
        with sheet.group(clip=sheet.clip(body)):
            if pattern == "stripes":
                for dx in (12, 26, 40):
                    sheet.line(polyline([(left + dx, top + 12), (left + dx, top + 52)]), PAPER, 4)
            elif pattern == "whale":
                sheet.paint(whale_mark(x, y - 2, 0.66), CLOTH_BLUE.shade)
            elif pattern == "dots":
                sheet.paint(
                    stamped_dots(left, top + 10, 56, 50, 15, sheet.rng("mug with dots"), radius=3), CLOTH_RUST.light
                )
            elif pattern == "stars":
                sheet.paint(stamped_stars(left, top + 12, 56, 50, 20, sheet.rng("mug with stars"), radius=6), MOON)
            sheet.paint(rectangle(left, top, 15, 60), Ink(0.30, 0.56, 0.30), opacity=0.45)
        sheet.line(body, LINE, 3)
        sheet.paint(ellipse(x, top + 1, 25, 6), Ink(0.30, 0.42, 0.76))
        sheet.line(ellipse(x, top + 1, 25, 6), LINE, 2.6)
        sheet.line(polyline([(left + 48, top + 10), (left + 48, top + 48)]), PAPER, 3.4)


def lamp_that_is_out(sheet: Sheet) -> None:
    """The tin lamp, out; the sun finds its right side."""
    x, y = LAMP
    with sheet.shape("lamp"):
        sheet.line(polyline([(x, -54), (x, y - 124)]), LINE, 4.5)
        tin_shade = smooth(
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
            Stop(0, Ink(0.80, 0.88, 0.10)),
            Stop(0.7, Ink(0.44, 0.70, 0.16)),
            Stop(1, Ink(0.10, 0.36, 0.40)),
        )
        sheet.paint(tin_shade, tin)
        sheet.line(tin_shade, LINE, 3.4)
        sheet.paint(rectangle(x - 18, y - 138, 36, 26, radius=6), LINE)
        sheet.paint(ellipse(x, y, 126, 18), Ink(0.50, 0.66, 0.30))
        sheet.line(ellipse(x, y, 126, 18), LINE, 3)
        sheet.paint(ellipse(x, y + 4, 40, 15), Ink(0.02, 0.18, 0.12))
        sheet.line(ellipse(x, y + 4, 40, 15), LINE, 2.4)
        sheet.paint(stroke([(x + 66, y - 98), (x + 114, y - 52), (x + 123, y - 6)], 7, start=0.1), SUNLIT)


def steam(sheet: Sheet) -> None:
    """Steam from the kettle's spout and from two of the mugs, with the sun in it."""
    for points, width in (
        ([(1432, 444), (1462, 410), (1448, 366), (1480, 322), (1462, 270)], 20),
        ([(612, 612), (624, 584), (606, 556), (620, 520)], 11),
        ([(688, 646), (700, 616), (680, 588), (694, 552)], 11),
    ):
        with sheet.shape("steam"):
            sheet.paint(stroke(points, width, start=0.3, end=0.0), PAPER, opacity=0.62)


def edges_of_sun(sheet: Sheet) -> None:
    """Bright edges, last of all: everything that has the window behind it."""
    with sheet.shape("edges"):
        x, y, width, _ = FRIDGE
        sheet.paint(
            stroke(
                [(x + width - 22, y + 2), (x + width - 4, y + 16), (x + width - 2, y + 200), (x + width - 2, 540)],
                6,
                start=0.3,
            ),
            SUNLIT,
        )
        sheet.paint(stroke([(1290, 520), (1290, 484), (1308, 450), (1338, 434), (1368, 446)], 6), PAPER)
        sheet.paint(stroke([(1394, 472), (1428, 446)], 4), PAPER)
        sheet.paint(stroke([(1538, 552), (1536, 452), (1528, 416), (1500, 404)], 5), PAPER)
        sheet.paint(stroke([(1096, 494), (1114, 478), (1180, 474), (1200, 496)], 6), SUNLIT)
        sheet.line(polyline([(862, WORKTOP - 9), (1240, WORKTOP - 9)]), SUNLIT, 4)
        sheet.line(polyline([(1470, WORKTOP - 9), (1694, WORKTOP - 9)]), PAPER, 4)
        sheet.line(polyline([(COOKER_RIGHT - 4, 536), (1244, 536)]), SUNLIT, 4)
        for left, top, width, height in PANES:
            sheet.line(polyline([(left + 2, top + height), (left + width - 2, top + height)]), PAPER, 5)
        sheet.paint(stroke([(322, 546), (324, 580), (325, 610)], 5), SUNLIT)


PICTURE = Place(
    name="hale_kitchen",
    mood="morning",
    palette="the_update",
    layers=(
        Layer("far", view, depth=0.2),
        Layer("room", room, depth=0.6, cut_out=True),
        Layer("near", foreground, depth=1.3, cut_out=True),
    ),
    light=Light(side="nowhere", shade=(0.14, 0.34, 0.0), near=0.06, far=0.46),
    shows=(
        "The kitchen in the first sun: a paper bag of rolls on the table, and five mugs. The note is still on the "
        "oven, somebody’s shoes are by the hall, and down it the white door stands wide open."
    ),
)
