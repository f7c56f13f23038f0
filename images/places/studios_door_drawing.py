"""The Studios' office from Ava's side, looking at the door: a lit corridor, the mat, whoever comes stands in between.

A chair with a coat at the left, the corner of the desk with the telephone at the right, a flask on the shelf over it.
"""

from __future__ import annotations

from lens_drawing import Lens
from studios_beyond_drawing import clock
from studios_drawing import (
    AMBER,
    BOTTOM,
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
    boxed,
    darkness,
    leaf,
    warmth,
)

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

EYE = Lens((590, 396), 900)
DOOR_LEFT, DOOR_RIGHT, DOOR_TOP, SILL = 356.0, 812.0, 132.0, 706.0
LAMP: Point = (1772, 420)
ITEM_NINE: Point = (902, 744)
FLASK: Point = (1708, 128)
SHELF = 214.0


def corridor(sheet: Sheet) -> None:
    """The corridor, lit by round lamps, with a small door at its other end that's a hand wide open."""
    half, ceiling, floor, end = 1.15, -1.35, 1.5, 9.5
    with sheet.shape("corridor"):
        sheet.paint(sheet.everything, Ink(0, 0.10, 0.16))
        sheet.paint(EYE.flat(ceiling, -half, half, 1.4, end), Ink(0, 0.16, 0.10))
        sheet.paint(EYE.flat(floor, -half, half, 1.4, end), Ink(0, 0.14, 0.30))
        for row in range(11):
            near, far = 1.5 + row * 0.72, 2.22 + row * 0.72
            for column in range(4):
                if (row + column) % 2:
                    left = -half + column * half / 2
                    sheet.paint(EYE.flat(floor, left, left + half / 2, near, far), Ink(0.04, 0.42, 0.20))
        for side in (-1, 1):
            sheet.paint(EYE.side(side * half, 0.45, floor, 1.4, end), Ink(0, 0.34, 0.12))
            sheet.line(polyline([EYE.at(side * half, 0.45, 1.4), EYE.at(side * half, 0.45, end)]), LILAC.shade, 3)
            for y in (ceiling, floor):
                sheet.line(polyline([EYE.at(side * half, y, 1.4), EYE.at(side * half, y, end)]), LINE, 2.6)
            for near, far in ((3.4, 4.5), (6.2, 7.4)):
                boxed(sheet, EYE.side(side * half, -0.75, floor, near, far), Ink(0.06, 0.40, 0.20), 2.4)
        sheet.paint(EYE.front(end, -half, half, ceiling, floor), Ink(0.06, 0.36, 0.14))
    with sheet.shape("the door at the other end"):
        boxed(sheet, EYE.front(end, -0.5, 0.5, -0.75, floor), LILAC.shade, 2.4)
        sheet.paint(EYE.front(end, -0.42, 0.42, -0.67, floor), Ink(0.92, 0.70, 0))
        for dx, dy in ((-24, -40), (10, -20), (-8, 8), (22, 30), (-20, 44), (14, 66)):
            sheet.paint(ellipse(590 + dx, 396 + dy, 3), AMBER.light)
    with sheet.shape("round lamps"):
        for z in (9.0, 5.7, 4.0):
            x, y = EYE.at(0, -1.02, z)
            radius = EYE.size(0.17, z)
            sheet.line(polyline([EYE.at(0, ceiling, z), (x, y)]), LINE, 3)
            air = sheet.radial(
                (x, y), radius * 3.4, Stop(0, PAPER, 1), Stop(0.4, Ink(0, 0, 0.20), 0.6), Stop(1, Ink(0, 0.05, 0.3), 0)
            )
            sheet.paint(ellipse(x, y, radius * 3.4), air)
            boxed(sheet, ellipse(x, y, radius), PAPER, 2.4, AMBER.shade)
    leaf_of_the_door(sheet)


def leaf_of_the_door(sheet: Sheet) -> None:
    """The door itself, opened out into the corridor."""
    with sheet.shape("door leaf"):
        outer = polygon([(DOOR_LEFT - 4, DOOR_TOP - 10), (448, 178), (448, 650), (DOOR_LEFT - 4, 722)])
        boxed(sheet, outer, Ink(0.12, 0.42, 0.30), 3.4)
        for top, foot in ((226, 400), (440, 610)):
            panel = polygon([(374, top - 12), (430, top), (430, foot), (374, foot + 14)])
            sheet.line(panel, Ink(0.44, 0.58, 0.34), 3.4)
        sheet.paint(ellipse(434, 424, 8, 10), AMBER.light)
        sheet.line(ellipse(434, 424, 8, 10), LINE, 2.6)


def room_outline() -> str:
    """Everything but the doorway, which is cut out by its way round."""
    return polygon([(LEFT, TOP), (RIGHT, TOP), (RIGHT, BOTTOM), (LEFT, BOTTOM)]) + polygon(
        [(DOOR_LEFT, DOOR_TOP), (DOOR_LEFT, SILL), (DOOR_RIGHT, SILL), (DOOR_RIGHT, DOOR_TOP)]
    )


def room(sheet: Sheet) -> None:
    """The wall with the doorway, the clock over it; the dark; the light that comes in over the mat."""
    inside = sheet.clip(room_outline())
    wall(sheet)
    shelf(sheet)
    darkness(
        sheet,
        NIGHT,
        (
            Hole((584, 430), 470, 0.72, 1.0),
            Hole((1772, 440), 560, 0.95, 1.1),
            Hole((640, 760), 330, 0.7, 1.7),
        ),
        inside,
    )
    spill(sheet)
    warmth(sheet, LAMP, 420, 0.44, inside)
    clock(sheet, (584, 52), 50, (-105, 90))
    things_on_the_shelf(sheet)
    mat(sheet)
    chair_with_coat(sheet)


def wall(sheet: Sheet) -> None:
    """A wall with a printed paper above and boards below, the frame of the doorway, the lino."""
    with sheet.shape("wall"):
        sheet.paint(room_outline(), WALL.light)
        with sheet.group(clip=sheet.clip(room_outline())):
            rng = sheet.rng("wall paper")
            drops = []
            for row in range(12):
                for column in range(38):
                    x = LEFT + column * 56 + (row % 2) * 28 + rng.uniform(-3, 3)
                    y = TOP + 14 + row * 48 + rng.uniform(-3, 3)
                    drops.append(ellipse(x, y, 4.5, 10))
            sheet.paint("".join(drops), Ink(0.04, 0.50, 0.06))
            sheet.paint(rectangle(LEFT, 520, RIGHT - LEFT, SILL - 520), Ink(0.08, 0.46, 0.16))
            boards = "".join(polyline([(x, 524), (x, SILL)]) for x in range(-80, 2016, 62))
            sheet.line(boards, LILAC.shade, 3)
            sheet.line(polyline([(LEFT, 520), (RIGHT, 520)]), LINE, 3.4)
            sheet.paint(rectangle(LEFT, SILL - 18, RIGHT - LEFT, 20), Ink(0.26, 0.50, 0.22))
    with sheet.shape("lino"):
        sheet.paint(rectangle(LEFT, SILL, RIGHT - LEFT, BOTTOM - SILL), Ink(0.06, 0.40, 0.20))
        for index in range(-12, 13):
            sheet.line(polyline([(590 + index * 130, SILL), (590 + index * 240, BOTTOM)]), Ink(0.28, 0.58, 0.20), 2.6)
        for y in (738, 792, 872, 990):
            sheet.line(polyline([(LEFT, y), (RIGHT, y)]), Ink(0.28, 0.58, 0.20), 2.6)
        sheet.line(polyline([(LEFT, SILL), (RIGHT, SILL)]), LINE, 3.4)
    with sheet.shape("door frame"):
        for left, top, wide, high in ((318, 96, 40, 612), (810, 96, 40, 612), (318, 96, 532, 38)):
            boxed(sheet, rectangle(left, top, wide, high), WOOD.light, 3.6)
        sheet.line(
            polyline([(DOOR_LEFT, SILL), (DOOR_LEFT, DOOR_TOP), (DOOR_RIGHT, DOOR_TOP), (DOOR_RIGHT, SILL)]), LINE, 4
        )
        boxed(
            sheet,
            polygon(
                [
                    (DOOR_LEFT - 6, SILL - 6),
                    (DOOR_RIGHT + 6, SILL - 6),
                    (DOOR_RIGHT + 16, SILL + 12),
                    (DOOR_LEFT - 16, SILL + 12),
                ]
            ),
            WOOD.shade,
        )


def spill(sheet: Sheet) -> None:
    """The corridor's light on the lino, as broad as the door and broader."""
    patch = polygon([(DOOR_LEFT, SILL + 12), (DOOR_RIGHT, SILL + 12), (1080, 940), (170, 940)])
    fade = sheet.linear((0, SILL), (0, 940), Stop(0, Ink(0.10, 0.30, 1)), Stop(1, Ink(1, 1, 1)))
    with sheet.shape("light from the corridor"):
        with sheet.lift(clip=sheet.clip(patch)):
            sheet.paint(patch, fade)
        with sheet.overprint(clip=sheet.clip(patch)):
            sheet.paint(patch, sheet.linear((0, SILL), (0, 880), Stop(0, Ink(0, 0, 0.32)), Stop(1, NONE)))
        for x in (DOOR_LEFT - 3, DOOR_RIGHT + 3):
            sheet.line(polyline([(x, DOOR_TOP + 4), (x, SILL - 8)]), Ink(0, 0.04, 0.3), 5)


def mat(sheet: Sheet) -> None:
    """A doormat with a printed edge, a pair of empty shoes at its far end, and a list pushed in over its near one."""
    with sheet.shape("mat"):
        outline = polygon([(404, 714), (838, 714), (884, 786), (366, 786)])
        boxed(sheet, outline, AMBER.deep, 3.6)
        sheet.line(polygon([(416, 722), (830, 722), (862, 777), (388, 777)]), AMBER.light, 4)
        rng = sheet.rng("bristles")
        tufts = "".join(
            polyline([(x, y), (x + rng.uniform(-3, 3), y + 7)])
            for x, y in ((rng.uniform(410, 840), rng.uniform(728, 766)) for _ in range(130))
        )
        sheet.line(tufts, Ink(0.66, 0.60, 0.70), 3)
    leaf(sheet, [(838, 712), (948, 710), (982, 778), (848, 782)], 6, "monday’s list", warm=4)


# The chair, and the coat on it.


def chair_with_coat(sheet: Sheet) -> None:
    """An office armchair on its star of wheels, turned to the door, and a long coat over its back."""
    x = 156.0
    dark = Ink(0.78, 0.62, 0.16)
    with sheet.shape("chair"):
        sheet.paint(ellipse(x + 6, 836, 150, 16), Ink(0.90, 0.70, 0.08), opacity=0.7)
        for reach in (-118, -58, 66, 122):
            sheet.line(polyline([(x, 770), (x + reach, 828)]), LINE, 13)
            sheet.paint(ellipse(x + reach, 834, 12), LINE)
        sheet.line(polyline([(x, 690), (x, 776)]), LINE, 22)
        back = smooth(
            [
                Corner(x - 104, 636),
                (x - 116, 470),
                (x - 90, 356),
                (x, 326),
                (x + 90, 356),
                (x + 116, 470),
                Corner(x + 104, 636),
            ]
        )
        boxed(sheet, back, LILAC.shade, 4)
        seat = smooth(
            [
                Corner(x - 128, 690),
                (x - 132, 650),
                (x - 90, 630),
                (x + 96, 630),
                (x + 138, 650),
                Corner(x + 134, 690),
                (x, 708),
            ]
        )
        boxed(sheet, seat, LILAC.light, 4)
        rng = sheet.rng("seat")
        with sheet.group(clip=sheet.clip(seat)):
            for _ in range(34):
                px, py = rng.uniform(x - 126, x + 132), rng.uniform(636, 700)
                sheet.paint(ellipse(px, py, 5), LILAC.deep)
    coat(sheet, x, dark)
    with sheet.shape("arms of the chair"):
        for side in (-1, 1):
            post = [(x + side * 128, 664), (x + side * 152, 600), (x + side * 150, 566)]
            sheet.paint(stroke(post, 18, start=1, end=1), LINE)
            boxed(sheet, rectangle(x + side * 150 - 30, 548, 60, 22, radius=11), WOOD.shade, 3.4)
        sheet.line(polyline([(x + 124, 552), (x + 176, 552)]), Ink(0, 0.05, 0.4), 5)


def coat(sheet: Sheet, x: float, dark: Ink) -> None:
    """A long coat: its collar over the chair's back, one sleeve hanging, a lining with small waves."""
    with sheet.shape("coat"):
        cloth = smooth(
            [
                Corner(x - 58, 318),
                (x - 104, 344),
                (x - 138, 430),
                (x - 142, 560),
                Corner(x - 150, 742),
                (x - 96, 752),
                Corner(x - 44, 738),
                (x - 30, 600),
                Corner(x, 420),
                (x + 26, 560),
                Corner(x + 30, 650),
                Corner(x + 118, 640),
                (x + 124, 440),
                (x + 98, 346),
                Corner(x + 56, 316),
                (x, 300),
            ]
        )
        boxed(sheet, cloth, dark, 4)
        with sheet.group(clip=sheet.clip(cloth)):
            for row in range(10):
                for column in range(8):
                    px, py = x - 140 + column * 38 + (row % 2) * 19, 330 + row * 44
                    sheet.line(polyline([(px, py), (px + 12, py)]), Ink(0.40, 0.52, 0.30), 4)
        lining = smooth(
            [Corner(x - 34, 330), (x, 350), Corner(x + 34, 330), (x + 16, 400), Corner(x, 470), (x - 16, 400)]
        )
        boxed(sheet, lining, AMBER.shade, 3)
        collar = smooth([Corner(x - 66, 322), (x, 286), Corner(x + 66, 322), (x + 36, 352), (x, 334), (x - 36, 352)])
        boxed(sheet, collar, Ink(0.62, 0.58, 0.24), 3.4)
        sleeve = smooth(
            [
                Corner(x + 88, 372),
                (x + 132, 424),
                (x + 146, 540),
                Corner(x + 142, 660),
                Corner(x + 92, 662),
                (x + 96, 520),
            ]
        )
        boxed(sheet, sleeve, dark, 4)
        boxed(sheet, rectangle(x + 88, 636, 58, 28, radius=6), Ink(0.62, 0.58, 0.24), 3)
        sheet.paint(stroke([(x + 118, 404), (x + 138, 470), (x + 144, 560), (x + 143, 640)], 6), Ink(0, 0.08, 0.40))


# The shelf.


def shelf(sheet: Sheet) -> None:
    """A shelf on two brackets."""
    with sheet.shape("shelf"):
        boxed(sheet, rectangle(1560, SHELF, RIGHT - 1560, 20), WOOD.light, 3.4)
        for x in (1610, 1910):
            boxed(sheet, polygon([(x, SHELF + 20), (x + 20, SHELF + 20), (x, SHELF + 82)]), WOOD.shade, 3)


def things_on_the_shelf(sheet: Sheet) -> None:
    """A flask in its cup, tall and striped; boxes of drawings beside it."""
    x, _ = FLASK
    with sheet.shape("boxes on the shelf"):
        for left, top, wide, ink in (
            (1806, 104, 52, LILAC.deep),
            (1862, 88, 60, AMBER.deep),
            (1926, 112, 90, LILAC.shade),
        ):
            boxed(sheet, rectangle(left, top, wide, SHELF - top), ink, 3)
            boxed(sheet, rectangle(left + 12, top + 20, wide - 24, 26, radius=4), PAGE.shade, 2.2)
    with sheet.shape("flask"):
        body = smooth(
            [
                Corner(x - 40, SHELF),
                Corner(x - 40, 104),
                (x - 32, 88),
                Corner(x - 26, 82),
                Corner(x + 26, 82),
                (x + 32, 88),
                Corner(x + 40, 104),
                Corner(x + 40, SHELF),
            ]
        )
        boxed(sheet, body, LILAC.light, 4)
        for y in (126, 160, 186):
            sheet.paint(rectangle(x - 38, y, 76, 12), AMBER.light)
        sheet.paint(rectangle(x - 38, 106, 18, 106), LILAC.shade, opacity=0.7)
        boxed(sheet, rectangle(x - 33, 36, 66, 48, radius=10), AMBER.shade, 4)
        sheet.line(polyline([(x + 24, 44), (x + 24, 76)]), AMBER.light, 6)
        handle = [(x + 40, 116), (x + 64, 124), (x + 64, 172), (x + 40, 182)]
        sheet.line(smooth(handle, closed=False), LINE, 11)
        sheet.line(polyline([(x + 30, 108), (x + 30, SHELF - 6)]), Ink(0, 0.04, 0.2), 5)
