"""What stands in the Reyes' kitchen: window and balcony door, Clara's bench, table and chairs, the coat."""

from __future__ import annotations

from dataclasses import dataclass

import orchard_kitchen_drawing as kitchen
from orchard_kitchen_drawing import (
    DEEPEST,
    DOOR_GLASS,
    DOORWAY,
    DRESSER,
    DRESSER_DARK,
    DRESSER_LIT,
    ENAMEL,
    PANES,
    STEEL,
    STEEL_DARK,
    TILE,
    TILE_PRINT,
    WALL_FOOT,
    WOODEN,
    hole,
)

from print_room.brushes import stitches, stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, Ink
from print_room.sheet import Sheet, Stop

BENCH_TOP = 610.0
CLOTH, CLOTH_CHECK = Ink(0.01, 0.10, 0.20), Ink(0.04, 0.28, 0.50)
WOOD, WOOD_DARK = Ink(0.30, 0.50, 0.50), Ink(0.56, 0.68, 0.44)
TRAM, TRAM_DARK, TRAM_LIT = Ink(0.44, 0.62, 0.50), Ink(0.74, 0.80, 0.34), Ink(0.20, 0.42, 0.58)


# The wall to the balcony.


def window(sheet: Sheet, *, is_open: bool = False) -> None:
    """Two panes over the bench; open, they are two holes, and a curtain moves."""
    left, top = PANES[0][0] - 20, PANES[0][1] - 20
    wide, high = PANES[1][0] + PANES[1][2] + 20 - left, PANES[0][3] + 40
    with sheet.shape("window"):
        sheet.paint(rectangle(left, top, wide, high) + "".join(hole(*pane) for pane in PANES), DRESSER_LIT)
        sheet.line("".join(rectangle(*pane) for pane in PANES) + rectangle(left, top, wide, high), LINE, 3.4)
        sheet.paint(rectangle(left - 14, top + high - 6, wide + 28, 20, radius=4), WOODEN)
        sheet.line(rectangle(left - 14, top + high - 6, wide + 28, 20, radius=4), LINE, 3)
    if is_open:
        with sheet.shape("curtain"):
            sheet.paint(curtain_outline(), ENAMEL)
            for fold in ([(1672, 160), (1660, 300), (1624, 480)], [(1688, 160), (1684, 320), (1656, 474)]):
                sheet.paint(stroke(fold, 6, start=0.2, end=0.4), TILE_PRINT)
            sheet.line(curtain_outline(), LINE, 3.2)


def balcony_door(sheet: Sheet) -> None:
    """Shut: one tall pane over a panel."""
    left, top, wide, high = DOORWAY
    with sheet.shape("balcony door"):
        frame = rectangle(left - 22, top - 22, wide + 60, high + 22) + hole(*DOOR_GLASS)
        sheet.paint(frame, DRESSER)
        sheet.line(rectangle(left, top, wide, high), LINE, 4)
        sheet.line(rectangle(*DOOR_GLASS), LINE, 4)
        sheet.line(rectangle(DOOR_GLASS[0], 672, DOOR_GLASS[2], 80, radius=4), DRESSER_DARK, 5)
        sheet.paint(ellipse(left + 13, 470, 8), Ink(0, 0.14, 0.60))


# The bench.


def bench(sheet: Sheet) -> None:
    """Under the window: a vice, a lens with a lamp round it, units with their backs off, drawers for screws."""
    left, right = 1356.0, 1716.0
    with sheet.shape("bench"):
        for x in (left + 18, right - 46):
            sheet.paint(rectangle(x, BENCH_TOP + 20, 28, WALL_FOOT - BENCH_TOP + 6), WOOD_DARK)
        sheet.paint(rectangle(left + 60, 654, 160, 96), DRESSER_DARK)
        for row in range(3):
            for column in range(4):
                drawer = rectangle(left + 66 + column * 38, 660 + row * 30, 33, 25, radius=2)
                sheet.paint(drawer, DRESSER)
                sheet.paint(ellipse(left + 82 + column * 38, 672 + row * 30, 3.4), TILE)
        sheet.paint(rectangle(left, BENCH_TOP, right - left, 26), WOOD)
        sheet.line(rectangle(left, BENCH_TOP, right - left, 26), LINE, 3.6)
    with sheet.shape("vice"):
        sheet.paint(rectangle(1372, 576, 66, 34, radius=4), STEEL_DARK)
        sheet.paint(rectangle(1364, 548, 30, 42, radius=3), STEEL_DARK)
        sheet.paint(rectangle(1412, 548, 30, 42, radius=3), STEEL_DARK)
        sheet.line(polyline([(1346, 566), (1366, 566)]), LINE, 8)
        sheet.line(polyline([(1346, 542), (1346, 590)]), LINE, 6)
        sheet.line(rectangle(1364, 548, 30, 42, radius=3) + rectangle(1412, 548, 30, 42, radius=3), LINE, 3)
    unit(sheet, 1508, BENCH_TOP, opened=True)
    unit(sheet, 1624, BENCH_TOP, opened=False)
    unit(sheet, 1568, BENCH_TOP, opened=True)
    with sheet.shape("screwdrivers"):
        for x, lean in ((1672, -6), (1684, 2), (1696, 9)):
            sheet.line(polyline([(x, 586), (x + lean, 540)]), Ink(0.04, 0.28, 0.76), 8)
        cup = rectangle(1664, 566, 42, 44, radius=4)
        sheet.paint(cup, TILE)
        sheet.line(cup, LINE, 3)


def unit(sheet: Sheet, x: float, foot: float, *, opened: bool) -> None:
    """A SlumberSync unit, as large as a loaf, about its middle; opened, its face off and its inside showing."""
    with sheet.shape("unit"):
        shell = smooth(
            [
                Corner(x - 44, foot - 8),
                (x - 46, foot - 46),
                (x - 26, foot - 72),
                (x, foot - 76),
                (x + 26, foot - 72),
                (x + 46, foot - 46),
                Corner(x + 44, foot - 8),
            ]
        )
        sheet.paint(rectangle(x - 18, foot - 10, 36, 10), STEEL_DARK)
        sheet.paint(shell, ENAMEL)
        sheet.line(shell, LINE, 3.4)
        if opened:
            sheet.paint(ellipse(x, foot - 42, 25), Ink(0.62, 0.74, 0.20))
            for dx, dy in ((-10, -6), (4, -12), (10, 4), (-4, 10)):
                sheet.paint(ellipse(x + dx, foot - 42 + dy, 4.4), Ink(0, 0.18, 0.70))
            wire = [(x + 6, foot - 32), (x + 34, foot - 6), (x + 58, foot - 12)]
            sheet.line(smooth(wire, closed=False), Ink(0.04, 0.30, 0.76), 3.4)
        else:
            sheet.paint(ellipse(x, foot - 42, 22), Ink(0.05, 0.26, 0.30))
            sheet.line(ellipse(x, foot - 42, 22), LINE, 3)


LENS: Point = (1470.0, 470.0)
LENS_ARM: tuple[Point, ...] = ((1452, 608), (1446, 560), (1416, 520), (1444, 486))


def lens_outlines() -> tuple[str, ...]:
    """Return the lens and its arm, which stand before the window."""
    return (ellipse(*LENS, 46, 34), stroke(LENS_ARM, 13, start=1, end=1))


def lens(sheet: Sheet) -> None:
    """The magnifier, with a ring of light round it when it is on."""
    with sheet.shape("lens"):
        ring, arm = lens_outlines()
        sheet.paint(arm, STEEL_DARK)
        sheet.paint(ring, ENAMEL)
        sheet.line(ring, LINE, 3.4)
        sheet.paint(ellipse(*LENS, 31, 22), Ink(0.20, 0.44, 0.10))


# The table.


def table(sheet: Sheet) -> None:
    """A checked oilcloth at the left, two chairs behind it, one at its end, three of them with somebody's jumper."""
    chair_behind(sheet, 300, "stripes")
    chair_behind(sheet, 500, "plain")
    with sheet.shape("table's legs"):
        for x in (166, 628):
            sheet.paint(
                polygon([(x, 770), (x + 36, 770), (x + 30, BOTTOM_OF_LEGS), (x + 6, BOTTOM_OF_LEGS)]), WOOD_DARK
            )
    top = polygon([(206, 676), (592, 676), (676, 764), (122, 764)])
    with sheet.shape("oilcloth"):
        hem = polygon([(122, 764), (676, 764), (672, 798), (128, 798)])
        sheet.paint(hem, Ink(0.16, 0.36, 0.44))
        for index in range(14):
            x = 136 + index * 40
            sheet.line(polyline([(x, 768), (x, 794)]), Ink(0.26, 0.46, 0.56), 9)
        sheet.paint(top, CLOTH)
        with sheet.group(clip=sheet.clip(top)):
            for index in range(15):
                x = 122 + index * 40
                sheet.line(polyline([(399 + (x - 399) * 0.70, 676), (x, 764)]), CLOTH_CHECK, 9)
            for y, width in ((690, 6), (710, 7), (732, 8), (756, 9)):
                sheet.line(polyline([(110, y), (690, y)]), CLOTH_CHECK, width)
        sheet.line(top, LINE, 3.4)
    chair_at_the_end(sheet)


BOTTOM_OF_LEGS = 1110.0


def chair_behind(sheet: Sheet, x: float, jumper: str) -> None:
    """A chair on the far side, its back towards the wall; over it a jumper."""
    with sheet.shape("chair behind the table"):
        for side in (-1, 1):
            sheet.paint(rectangle(x + side * 66 - 10, 552, 20, 140, radius=9), WOOD)
            sheet.line(rectangle(x + side * 66 - 10, 552, 20, 140, radius=9), LINE, 3)
        sheet.paint(rectangle(x - 66, 572, 132, 28, radius=6), WOOD)
        sheet.line(rectangle(x - 66, 572, 132, 28, radius=6), LINE, 3)
    with sheet.shape("jumper"):
        outline = smooth(
            [
                Corner(x - 58, 568),
                (x, 558),
                Corner(x + 58, 568),
                (x + 66, 640),
                Corner(x + 62, 700),
                Corner(x - 60, 700),
                (x - 64, 640),
            ]
        )
        wool = Ink(0.04, 0.24, 0.64) if jumper == "stripes" else Ink(0.30, 0.58, 0.10)
        sheet.paint(outline, wool)
        with sheet.group(clip=sheet.clip(outline)):
            if jumper == "stripes":
                for y in range(582, 700, 30):
                    band = [(x - 70, y + 4.0), (x, y - 4.0), (x + 70, y + 4.0)]
                    sheet.line(smooth(band, closed=False), Ink(0.44, 0.64, 0.16), 12)
            else:
                for column in range(9):
                    across = x - 64 + column * 16
                    rows = "".join(
                        polyline([(across - 6, y), (across, y + 8), (across + 6, y)]) for y in range(570, 700, 15)
                    )
                    sheet.line(rows, Ink(0.52, 0.70, 0.12), 3)
        sheet.line(outline, LINE, 3.4)


def chair_at_the_end(sheet: Sheet) -> None:
    """The chair at the table's left end, half out of the page, with a long scarf of a jumper on it."""
    with sheet.shape("chair at the end"):
        for side in (-1, 1):
            post = rectangle(58 + side * 62 - 12, 566, 24, 540, radius=10)
            sheet.paint(post, WOOD)
            sheet.line(post, LINE, 3)
        outline = smooth(
            [
                Corner(2, 590),
                (58, 578),
                Corner(114, 590),
                (126, 680),
                (120, 760),
                Corner(124, 806),
                (60, 816),
                Corner(-6, 806),
                (-2, 700),
            ]
        )
        sheet.paint(outline, Ink(0.14, 0.42, 0.40))
        with sheet.group(clip=sheet.clip(outline)):
            for row in range(9):
                for column in range(7):
                    x, y = 2 + column * 20 + (row % 2) * 10, 602 + row * 25
                    sheet.paint(polygon([(x, y - 7), (x + 7, y), (x, y + 7), (x - 7, y)]), Ink(0.01, 0.12, 0.40))
        sheet.line(outline, LINE, 3.4)


def fourth_chair(sheet: Sheet, wood: Ink = WOOD, edge: Ink | None = None) -> None:
    """The one nobody sits on, nearest to us: its back to us, nothing over it; `edge` is the light along its rails."""
    foot = 1010.0
    with sheet.shape("fourth chair"):
        for x in (716, 818):
            sheet.paint(rectangle(x - 9, 820, 18, foot - 850, radius=8), wood)
        sheet.paint(polygon([(690, 812), (842, 812), (850, 838), (682, 838)]), wood)
        sheet.line(polygon([(690, 812), (842, 812), (850, 838), (682, 838)]), LINE, 3.2)
        for y in (604, 672, 740):
            rail = rectangle(698, y, 136, 28, radius=7)
            sheet.paint(rail, wood)
            sheet.line(rail, LINE, 3.2)
        for x in (698, 834):
            post = rectangle(x - 12, 572, 24, foot - 572, radius=11)
            sheet.paint(post, wood)
            sheet.line(post, LINE, 3.4)
            sheet.paint(ellipse(x, 568, 15), wood)
            sheet.line(ellipse(x, 568, 15), LINE, 3)
    if edge is None:
        return
    with sheet.shape("light along the chair"):
        for y in (604, 672, 740):
            kitchen.rim(sheet, [(712, y + 2), (770, y + 2), (822, y + 2)], 5, edge)
        for x in (698, 834):
            kitchen.rim(sheet, [(x + 9, 590), (x + 10, 690), (x + 9, 800)], 5, edge)
            kitchen.rim(sheet, [(x - 6, 556), (x + 6, 556), (x + 13, 566)], 4, edge)


def coat_on_its_hook(sheet: Sheet) -> None:
    """Between the telephone and the fridge: a driver's long coat, flat against the wall, two bands at each cuff."""
    x = 398.0
    with sheet.shape("coat on a hook"):
        for side in (-1, 1):
            sleeve = smooth(
                [
                    Corner(x + side * 26, 318),
                    (x + side * 50, 350),
                    (x + side * 58, 440),
                    Corner(x + side * 58, 536),
                    Corner(x + side * 26, 540),
                    (x + side * 26, 440),
                ]
            )
            sheet.paint(sleeve, TRAM_DARK)
            sheet.line(sleeve, LINE, 3)
            for y in (508, 520):
                sheet.line(polyline([(x + side * 29, y), (x + side * 56, y)]), Ink(0, 0.12, 0.64), 4)
        body = smooth(
            [
                Corner(x, 296),
                (x - 30, 316),
                (x - 42, 380),
                (x - 46, 560),
                Corner(x - 54, 690),
                (x, 700),
                Corner(x + 54, 690),
                (x + 46, 560),
                (x + 42, 380),
                (x + 30, 316),
            ]
        )
        sheet.paint(body, TRAM)
        sheet.line(body, LINE, 3.6)
        sheet.line(polyline([(x, 330), (x - 2, 500), (x + 2, 696)]), DEEPEST, 4)
        for y in (376, 436, 496, 556):
            for side in (-1, 1):
                sheet.paint(ellipse(x + side * 16, y, 6), Ink(0, 0.10, 0.70))
        collar = polygon([(x, 296), (x - 30, 314), (x - 22, 348), (x, 324), (x + 22, 348), (x + 30, 314)])
        sheet.paint(collar, TRAM_LIT)
        sheet.line(collar, LINE, 3)
        sheet.paint(ellipse(x, 290, 8), STEEL)
        sheet.line(ellipse(x, 290, 8), LINE, 3)


@dataclass(frozen=True)
class Furniture:
    """What differs from one night of this kitchen to another."""

    bench: bool = True
    coat_on_its_hook: bool = True
    door_open: bool = False
    window_open: bool = False
    fridge_out: bool = False
    jars: int = 3


def furnished(sheet: Sheet, what: Furniture) -> None:
    """Draw the whole room in its own colours, but for what stands nearest: the fourth chair."""
    kitchen.walls(sheet, door_open=what.door_open)
    kitchen.dresser(sheet)
    window(sheet, is_open=what.window_open)
    if what.door_open:
        open_doorway(sheet)
    else:
        balcony_door(sheet)
    kitchen.worktop(sheet, jars=what.jars)
    kitchen.cooker(sheet)
    kitchen.hood(sheet)
    if what.coat_on_its_hook:
        coat_on_its_hook(sheet)
    kitchen.telephone(sheet)
    if what.fridge_out:
        kitchen.fridge_pulled_out(sheet)
    else:
        kitchen.fridge(sheet)
    if what.bench:
        bench(sheet)
        lens(sheet)
    else:
        shelf_of_jam(sheet)
    table(sheet)


def in_front_of_the_glass(what: Furniture) -> tuple[str, ...]:
    """Return the outlines of what stands before a pane, so that the night falls on it too."""
    outlines: tuple[str, ...] = ()
    if what.bench:
        outlines += lens_outlines()
    if what.window_open:
        outlines += (curtain_outline(),)
    return outlines


def shelf_of_jam(sheet: Sheet) -> None:
    """Where the bench will stand: a low cupboard, and on it and in it more jam than four people eat."""
    with sheet.shape("jam cupboard"):
        sheet.paint(rectangle(1376, 610, 320, WALL_FOOT - 606), DRESSER)
        sheet.paint(rectangle(1392, 640, 288, 116), DRESSER_DARK)
        sheet.line(rectangle(1376, 610, 320, WALL_FOOT - 606), LINE, 3.4)
        for index in range(6):
            kitchen.jar(sheet, 1400 + index * 46, 752, (1.05, 0.9, 1.1, 0.95, 1.05, 0.85)[index])
        sheet.paint(rectangle(1362, 598, 348, 20, radius=4), WOODEN)
        for index in range(7):
            kitchen.jar(sheet, 1374 + index * 47, 598, (1.2, 0.9, 1.05, 1.3, 0.95, 1.1, 0.85)[index])


def open_doorway(sheet: Sheet) -> None:
    """The door stands open into the room; its leaf is at the left, seen nearly from its edge."""
    left, top, wide, high = DOORWAY
    with sheet.shape("doorway"):
        sheet.paint(rectangle(left - 22, top - 22, wide + 60, high + 22) + hole(*DOORWAY), DRESSER)
        sheet.line(rectangle(left, top, wide, high), LINE, 4)
    with sheet.shape("door's leaf"):
        leaf = polygon([(left, top), (left - 58, top - 34), (left - 58, WALL_FOOT + 46), (left, WALL_FOOT)])
        sheet.paint(leaf, DRESSER_LIT)
        glass = polygon([(left - 12, top + 32), (left - 46, top + 16), (left - 46, 664), (left - 12, 646)])
        sheet.paint(glass, Ink(0, 0.16, 0.16))
        sheet.line(leaf, LINE, 4)
        sheet.line(glass, LINE, 3)


def curtain_outline() -> str:
    """Return the curtain that the first air lifts off the open window."""
    return smooth(
        [
            Corner(1660, 150),
            Corner(1700, 150),
            (1706, 260),
            (1690, 400),
            Corner(1672, 486),
            (1630, 470),
            Corner(1596, 498),
            (1610, 400),
            (1642, 280),
        ]
    )


def coat_on_the_chair(sheet: Sheet, edge: Ink) -> None:
    """The driver's coat over the fourth chair, its shoulders so square that somebody seems to sit in it."""
    with sheet.group(move=(766, 716), scale=(0.74, 0, 0)):
        for side in (-1, 1):
            sleeve = smooth(
                [
                    Corner(side * 62, -228),
                    (side * 106, -208),
                    (side * 138, -150),
                    (side * 156, -60),
                    (side * 164, 30),
                    Corner(side * 164, 122),
                    (side * 132, 130),
                    Corner(side * 98, 122),
                    (side * 94, 0),
                    (side * 84, -120),
                ]
            )
            with sheet.shape("sleeve"):
                sheet.paint(sleeve, TRAM_DARK)
                with sheet.group(clip=sheet.clip(sleeve)):
                    for y, width in ((82, 8), (98, 4)):
                        sheet.line(polyline([(side * 80, y), (side * 180, y - 2)]), Ink(0, 0.12, 0.64), width)
                sheet.line(sleeve, DEEPEST, 4)
        with sheet.shape("coat"):
            body = smooth(
                [
                    Corner(-36, -248),
                    (-78, -230),
                    (-108, -180),
                    (-112, -80),
                    (-106, 60),
                    Corner(-110, 262),
                    (0, 280),
                    Corner(110, 262),
                    (106, 60),
                    (112, -80),
                    (108, -180),
                    (78, -230),
                    Corner(36, -248),
                ]
            )
            across = sheet.linear((-110, 0), (110, 0), Stop(0, TRAM_DARK), Stop(0.5, TRAM), Stop(1, TRAM_LIT))
            sheet.paint(body, across)
            with sheet.overprint(clip=sheet.clip(body)):
                sheet.paint(
                    body, sheet.linear((0, -120), (0, 280), Stop(0, Ink(0, 0, 0)), Stop(1, Ink(0.70, 0.66, 0.10)))
                )
            with sheet.group(clip=sheet.clip(body)):
                sheet.line(smooth([(-104, -150), (0, -130), (104, -150)], closed=False), TRAM_DARK, 4)
                sheet.line(polyline([(0, -120), (-4, 40), (0, 280)]), DEEPEST, 5)
                sheet.line(stitches([(-100, -140), (0, -120), (100, -140)]), TRAM_LIT, 2.6)
            belt = stroke([(-70, 18), (0, 28), (70, 18)], 32, start=1, end=1)
            sheet.paint(belt, TRAM)
            sheet.line(belt, DEEPEST, 3.4)
            for x in (-52, 52):
                sheet.paint(ellipse(x, 23, 9), Ink(0, 0.10, 0.70))
            sheet.line(body, DEEPEST, 4)
            collar = smooth(
                [
                    Corner(-74, -226),
                    (-62, -250),
                    Corner(-40, -268),
                    (0, -256),
                    Corner(40, -268),
                    (62, -250),
                    Corner(74, -226),
                    (0, -210),
                ]
            )
            sheet.paint(collar, TRAM)
            sheet.line(collar, DEEPEST, 4)
        with sheet.shape("light on the coat"):
            kitchen.rim(sheet, [(44, -244), (102, -212), (136, -150), (154, -60)], 9, edge)
            kitchen.rim(sheet, [(158, -40), (164, 30), (164, 112)], 6, edge)
            kitchen.rim(sheet, [(-40, -264), (0, -254), (40, -266), (66, -246)], 6, edge)
            kitchen.rim(sheet, [(-44, -244), (-100, -214), (-132, -154)], 5, edge)
