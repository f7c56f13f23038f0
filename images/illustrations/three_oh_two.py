"""Three oh two: the wall over the cooker, a clock that has stopped, a candle, and the first air through the window.

The same hood and tiles as in the kitchen of a minute before, two years on, from near by. Nobody is in it. On the edge
of the shelf lies a receipt with a pencil on it, for whoever wants to write down when this was.
"""

from __future__ import annotations

from collections.abc import Sequence

from print_room.brushes import stamped_dots, stroke
from print_room.geometry import Corner, Point, ellipse, moved, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, Ink
from print_room.pictures import Illustration, Layer
from print_room.sheet import Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
SHELF, TILES_TOP = 690.0, 520.0
FLAME: Point = (1250.0, 448.0)

NONE, KEPT = Ink(0, 0, 0), Ink(1, 1, 1)
DEEPEST = Ink(0.97, 0.92, 0.14)
PLASTER = Ink(0.02, 0.24, 0.20)
TILE, GROUT, TILE_PRINT = Ink(0.02, 0.24, 0.06), Ink(0.16, 0.48, 0.12), Ink(0.06, 0.50, 0.12)
STEEL, STEEL_DARK = Ink(0.08, 0.30, 0.12), Ink(0.40, 0.60, 0.14)
WOOD, WOOD_DARK = Ink(0.08, 0.32, 0.58), Ink(0.40, 0.56, 0.56)
FRAME, FRAME_DARK = Ink(0.46, 0.64, 0.12), Ink(0.70, 0.78, 0.14)
CURTAIN, CURTAIN_FOLD, CURTAIN_PRINT = Ink(0, 0.14, 0.14), Ink(0.10, 0.42, 0.20), Ink(0.02, 0.26, 0.62)
WAX, WAX_SHADE = Ink(0, 0.04, 0.10), Ink(0.02, 0.26, 0.34)
RIM = Ink(0, 0.06, 0.40)


def rim(sheet: Sheet, points: Sequence[Point], width: float, ink: Ink = RIM) -> None:
    """Draw an edge on which light lies: thick in its middle, thin at its ends."""
    sheet.paint(stroke(points, width, start=0.1, end=0.1), ink)


# The wall, and the night in the window.


def wall(sheet: Sheet) -> None:
    """Plaster, sea-glass tiles, the hood that is off; the window; then the night round the candle."""
    with sheet.shape("plaster"):
        sheet.paint(sheet.everything, PLASTER)
    tiles(sheet)
    hood(sheet)
    window(sheet)
    light(sheet)


def tiles(sheet: Sheet) -> None:
    """Tiles with a star on every other one, as high as steam reaches."""
    with sheet.shape("tiles"):
        sheet.paint(rectangle(LEFT, TILES_TOP, RIGHT - LEFT, BOTTOM - TILES_TOP), TILE)
        side, rng = 118.0, sheet.rng("tiles")
        grid, prints = "", ""
        for row in range(6):
            for column in range(19):
                x, y = LEFT - 60 + column * side, TILES_TOP + row * side
                grid += rectangle(x, y, side, side)
                if (row + column) % 2:
                    prints += star(x + side / 2, y + side / 2, rng.uniform(33, 38), points=8, inner=0.5)
        sheet.paint(prints, TILE_PRINT)
        sheet.line(grid, GROUT, 4)
        sheet.paint(rectangle(LEFT, TILES_TOP - 16, RIGHT - LEFT, 18), FRAME)
        sheet.line(polyline([(LEFT, TILES_TOP + 2), (RIGHT, TILES_TOP + 2)]), GROUT, 4)


def hood(sheet: Sheet) -> None:
    """The hood's flue, behind the clock, and the hood itself below the shelf, dark."""
    with sheet.shape("hood"):
        flue = rectangle(724, TOP, 284, SHELF - TOP)
        sheet.paint(flue, STEEL)
        sheet.line(polyline([(724, TOP), (724, SHELF)]) + polyline([(1008, TOP), (1008, SHELF)]), LINE, 5)
        flare = smooth(
            [Corner(724, SHELF), (690, 790), Corner(540, 900), Corner(1192, 900), (1042, 790), Corner(1008, SHELF)]
        )
        sheet.paint(flare, STEEL_DARK)
        sheet.line(flare, LINE, 5)
        sheet.paint(rectangle(528, 898, 676, 60, radius=8), STEEL_DARK)
        sheet.line(rectangle(528, 898, 676, 60, radius=8), LINE, 5)


PANE = rectangle(1560, 96, 372, 540)


def window(sheet: Sheet) -> None:
    """Pushed up as far as it goes: roofs, a few stars, a lamp in somebody's kitchen, washing left out."""
    with sheet.shape("window"):
        sheet.paint(rectangle(1524, 60, 444, 614), FRAME)
        sky = sheet.linear((0, 96), (0, 636), Stop(0, Ink(0.72, 0.84, 0.04)), Stop(1, Ink(0.20, 0.56, 0.10)))
        sheet.paint(PANE, sky)
        with sheet.group(clip=sheet.clip(PANE)):
            for x, y, size in ((1640, 300, 8), (1740, 336, 6), (1850, 286, 9), (1800, 400, 5), (1690, 420, 5)):
                sheet.paint(star(x, y, size), PAPER)
            roofs = [
                (1550, 520),
                (1640, 520),
                (1640, 484),
                (1716, 484),
                (1716, 548),
                (1800, 548),
                (1800, 466),
                (1880, 466),
                (1880, 508),
                (1950, 508),
                (1950, 640),
                (1550, 640),
            ]
            sheet.paint(polygon(roofs), Ink(0.74, 0.82, 0.10))
            sheet.paint(rectangle(1826, 500, 22, 30), Ink(0, 0.08, 0.72))
        # The lower sash stands behind the upper one: two bars where they meet.
        sheet.paint(rectangle(1560, 96, 372, 150), Ink(0.56, 0.72, 0.08), opacity=0.5)
        for y in (236, 252):
            sheet.line(polyline([(1560, y), (1932, y)]), FRAME, 14)
        sheet.line(polyline([(1560, 262), (1932, 262)]), LINE, 4)
        sheet.line(polyline([(1746, 96), (1746, 236)]), FRAME, 10)
        sheet.line(PANE, LINE, 4)
        sheet.paint(rectangle(1500, 632, 516, 30), FRAME_DARK)
        sheet.line(polyline([(1500, 632), (2016, 632)]), LINE, 4)


def light(sheet: Sheet) -> None:
    """Night, and how far a candle holds it off: as far as the clock."""
    with sheet.shape("night"):
        reach = sheet.grey_radial(FLAME, 860, (0, 0), (0.3, 0.05), (0.55, 0.34), (0.8, 0.78), (1, 1), stretch=1.2)
        with sheet.overprint(mask=sheet.mask((sheet.everything, "white"), (ellipse(*FLAME, 1032, 860), reach))):
            sheet.paint(sheet.everything, Ink(0.82, 0.72, 0.04))
    with sheet.shape("sky keeps its own light"), sheet.lift(clip=sheet.clip(rectangle(1560, 264, 372, 368))):
        sheet.paint(PANE, Ink(0.86, 0.92, 1))
    with sheet.shape("light of the candle"):
        with sheet.lift():
            near = sheet.radial(FLAME, 470, Stop(0, Ink(0.3, 0.3, 1)), Stop(0.5, Ink(0.7, 0.66, 1)), Stop(1, KEPT))
            sheet.paint(ellipse(*FLAME, 470), near)
        with sheet.overprint():
            warm = sheet.radial(FLAME, 820, Stop(0, Ink(0, 0, 0.56)), Stop(0.45, Ink(0, 0, 0.30)), Stop(1, NONE))
            sheet.paint(ellipse(*FLAME, 820), warm)
    with sheet.shape("shadow of the clock"), sheet.overprint(blur=14):
        sheet.paint(polygon([(560, 190), (620, 240), (620, 470), (520, 520), (480, 420)]), Ink(0.40, 0.40, 0))
    with sheet.shape("under the shelf"):
        # The board keeps the candle's light off all that is below it, as far as a line from the flame past its ends.
        shade = polygon([(LEFT - 60, SHELF + 20), (1440, SHELF + 20), (1820, BOTTOM), (LEFT - 60, BOTTOM)])
        with sheet.overprint(blur=9):
            sheet.paint(shade, Ink(0.60, 0.52, 0))
        with sheet.overprint():
            low = sheet.linear(
                (0, 640), (0, BOTTOM), Stop(0, NONE), Stop(0.5, Ink(0.52, 0.44, 0)), Stop(1, Ink(0.82, 0.68, 0))
            )
            sheet.paint(rectangle(LEFT, 640, RIGHT - LEFT, BOTTOM - 640), low)


# The clock.

CLOCK_LEFT, CLOCK_TOP, CLOCK_WIDE, CLOCK_HIGH = 576.0, 232.0, 580.0, 232.0


def clock(sheet: Sheet) -> None:
    """Four figures on flaps: three, and two minutes. It was electric."""
    middle = CLOCK_TOP + CLOCK_HIGH / 2
    with sheet.shape("clock"):
        case = rectangle(CLOCK_LEFT, CLOCK_TOP, CLOCK_WIDE, CLOCK_HIGH, radius=30)
        across = ((CLOCK_LEFT, 0.0), (CLOCK_LEFT + CLOCK_WIDE, 0.0))
        sheet.paint(case, sheet.linear(*across, Stop(0, Ink(0.86, 0.84, 0.14)), Stop(1, Ink(0.54, 0.66, 0.24))))
        sheet.line(case, DEEPEST, 6)
        for index, figure in enumerate("0302"):
            x = CLOCK_LEFT + 32 + index * 130 + (20 if index > 1 else 0)
            lit = 0.18 * index
            flap = rectangle(x, CLOCK_TOP + 30, 112, CLOCK_HIGH - 60, radius=10)
            sheet.paint(flap, Ink(0.70, 0.78, 0.14).towards(Ink(0.40, 0.60, 0.24), lit))
            lower = rectangle(x, middle, 112, CLOCK_HIGH / 2 - 30, radius=10)
            sheet.paint(lower, Ink(0.62, 0.74, 0.14).towards(Ink(0.30, 0.52, 0.26), lit))
            _figure(sheet, figure, x + 56, middle, Ink(0.04, 0.20, 0.34).towards(Ink(0, 0.02, 0.20), lit))
            sheet.line(polyline([(x, middle), (x + 112, middle)]), DEEPEST, 5)
            for side in (x - 2, x + 114):
                sheet.line(polyline([(side, middle - 12), (side, middle + 12)]), DEEPEST, 7)
        for y in (middle - 34, middle + 34):
            sheet.paint(ellipse(CLOCK_LEFT + 291, y, 8), Ink(0.02, 0.14, 0.30))
        right, low = CLOCK_LEFT + CLOCK_WIDE, CLOCK_TOP + CLOCK_HIGH
        rim(sheet, [(right - 1, CLOCK_TOP + 40), (right, middle), (right - 1, low - 34)], 8)
        rim(sheet, [(right - 260, low - 1), (right - 130, low), (right - 30, low - 3)], 6)


def _figure(sheet: Sheet, figure: str, x: float, y: float, ink: Ink) -> None:
    """A figure with round corners, as on a tram."""
    if figure == "0":
        sheet.line(ellipse(x, y, 33, 54), ink, 18)
        return
    if figure == "3":
        upper = [(x - 29, y - 44), (x, y - 56), (x + 28, y - 36), (x + 18, y - 8), (x - 8, y - 2)]
        lower = [(x - 8, y - 2), (x + 26, y + 8), (x + 32, y + 36), (x, y + 57), (x - 31, y + 43)]
        sheet.line(smooth(upper, closed=False) + smooth(lower, closed=False), ink, 18)
        return
    neck = [
        (x - 30, y - 34),
        (x - 14, y - 54),
        (x + 16, y - 53),
        (x + 30, y - 30),
        (x + 16, y - 2),
        Corner(x - 30, y + 54),
    ]
    sheet.line(smooth(neck, closed=False) + polyline([(x - 30, y + 54), (x + 33, y + 54)]), ink, 18)


# The shelf and what is on it.


def shelf(sheet: Sheet) -> None:
    """A board on two brackets, in front of the flue; jam, salt, a candle in a saucer, a receipt."""
    jars(sheet)
    clock(sheet)
    with sheet.shape("shelf"):
        for x in (420, 1384):
            bracket = smooth(
                [
                    Corner(x - 14, SHELF + 34),
                    Corner(x - 14, SHELF + 150),
                    (x + 10, SHELF + 90),
                    Corner(x + 70, SHELF + 34),
                ]
            )
            sheet.paint(bracket, DEEPEST)
        board = rectangle(250, SHELF, 1206, 40, radius=5)
        grain = sheet.radial(
            (1250, SHELF), 1000, Stop(0, Ink(0, 0.12, 0.62)), Stop(0.4, WOOD), Stop(1, Ink(0.62, 0.72, 0.34))
        )
        sheet.paint(board, grain)
        for y, start, end in ((SHELF + 15, 420, 1100), (SHELF + 26, 700, 1420)):
            sheet.line(
                smooth([(start, y), ((start + end) / 2, y + 3), (end, y - 1)], closed=False),
                WOOD_DARK,
                2.6,
                opacity=0.7,
            )
        sheet.line(board, DEEPEST, 5)
        rim(sheet, [(760, SHELF + 1), (1200, SHELF - 1), (1450, SHELF + 1)], 6)
    candle(sheet)
    receipt(sheet)


def jars(sheet: Sheet) -> None:
    """At the dark end: two pots of jam and a tin."""
    with sheet.shape("jars"):
        for x, wide, high in ((300, 84, 124), (396, 72, 98)):
            jar = rectangle(x, SHELF - high, wide, high, radius=16)
            sheet.paint(
                jar, sheet.linear((x, 0), (x + wide, 0), Stop(0, Ink(0.74, 0.76, 0.30)), Stop(1, Ink(0.42, 0.54, 0.52)))
            )
            sheet.line(jar, DEEPEST, 4)
            lid = rectangle(x - 4, SHELF - high - 14, wide + 8, 28, radius=8)
            sheet.paint(lid, Ink(0.72, 0.78, 0.16))
            sheet.line(lid, DEEPEST, 4)
            sheet.paint(rectangle(x + 12, SHELF - high * 0.62, wide - 24, 40), Ink(0.34, 0.50, 0.22))
            rim(
                sheet,
                [(x + wide - 5, SHELF - high + 18), (x + wide - 4, SHELF - high / 2), (x + wide - 5, SHELF - 16)],
                5,
                Ink(0.04, 0.26, 0.56),
            )


def candle(sheet: Sheet) -> None:
    """An ordinary one, stuck in a saucer by its own wax; the flame leans from the window."""
    x, y = FLAME
    with sheet.shape("saucer"):
        saucer = smooth(
            [
                Corner(x - 104, SHELF - 34),
                (x, SHELF - 26),
                Corner(x + 104, SHELF - 34),
                (x + 70, SHELF - 8),
                (x, SHELF),
                (x - 70, SHELF - 8),
            ]
        )
        sheet.paint(saucer, Ink(0.02, 0.22, 0.20))
        sheet.line(saucer, DEEPEST, 4)
        sheet.line(smooth([(x - 92, SHELF - 25), (x, SHELF - 14), (x + 92, SHELF - 25)], closed=False), TILE_PRINT, 5)
    with sheet.shape("wax"):
        wax = smooth(
            [
                Corner(x - 33, y + 74),
                (x, y + 84),
                Corner(x + 33, y + 74),
                Corner(x + 33, SHELF - 44),
                (x + 50, SHELF - 32),
                (x, SHELF - 22),
                (x - 50, SHELF - 32),
                Corner(x - 33, SHELF - 44),
            ]
        )
        shine = sheet.linear((0, y + 60), (0, SHELF - 30), Stop(0, Ink(0, 0, 0.22)), Stop(0.4, WAX), Stop(1, WAX_SHADE))
        sheet.paint(wax, shine)
        sheet.line(wax, Ink(0.50, 0.50, 0.50), 4)
        sheet.paint(stroke([(x - 30, y + 74), (x - 36, y + 120), (x - 33, y + 158)], 16, start=0.5, end=0.9), WAX)
        sheet.paint(stroke([(x + 24, y + 78), (x + 27, y + 104), (x + 26, y + 124)], 12, start=0.5, end=0.9), WAX)
        sheet.paint(ellipse(x, y + 74, 33, 10), Ink(0, 0.02, 0.34))
        sheet.line(smooth([(x, y + 74), (x - 1, y + 56), (x - 5, y + 44)], closed=False), LINE, 5)
    flame(sheet)


OUTER_FLAME = (
    Corner(-50, -118),
    (-18, -62),
    (26, -4),
    (31, 36),
    (18, 62),
    (0, 70),
    (-24, 58),
    (-33, 22),
    (-36, -30),
    (-42, -76),
)
INNER_FLAME = (Corner(-40, -84), (-14, -36), (17, 8), (20, 42), (0, 62), (-22, 44), (-26, 10), (-32, -36))


def flame(sheet: Sheet) -> None:
    """It leans from the window."""
    x, y = FLAME
    with sheet.shape("flame"):
        halo = sheet.radial(
            FLAME,
            300,
            Stop(0, PAPER, 0.95),
            Stop(0.3, Ink(0, 0, 0.12), 0.7),
            Stop(0.6, Ink(0, 0, 0.34), 0.3),
            Stop(1, Ink(0, 0, 0.5), 0),
        )
        sheet.paint(ellipse(*FLAME, 300), halo)
        body = sheet.linear(
            (0, y - 118),
            (0, y + 70),
            Stop(0, Ink(0, 0.02, 0.74)),
            Stop(0.6, Ink(0, 0, 0.40)),
            Stop(1, Ink(0, 0.10, 0.60)),
        )
        sheet.paint(smooth(moved(OUTER_FLAME, x, y)), body)
        sheet.paint(smooth(moved(INNER_FLAME, x, y)), PAPER)
        sheet.paint(ellipse(x - 1, y + 60, 10, 7), Ink(0.04, 0.36, 0.30), opacity=0.7)


RECEIPT = (
    Corner(872, -8),
    Corner(988, -10),
    Corner(994, 4),
    (986, 60),
    (994, 110),
    Corner(984, 150),
    (930, 166),
    Corner(866, 154),
    (876, 110),
    (866, 60),
    Corner(870, 4),
)


def receipt(sheet: Sheet) -> None:
    """Over the edge of the shelf, printed side down; nothing is written on its back yet."""
    with sheet.shape("shadow of the receipt"), sheet.group(blur=5):
        shadow = polygon([(852, SHELF + 42), (960, SHELF + 42), (958, SHELF + 160), (836, SHELF + 160)])
        sheet.paint(shadow, DEEPEST, opacity=0.6)
    with sheet.shape("receipt"):
        paper = smooth(moved(RECEIPT, 0, SHELF))
        sheet.paint(
            paper, sheet.linear((866, 0), (994, 0), Stop(0, Ink(0.06, 0.26, 0.16)), Stop(1, Ink(0, 0.02, 0.12)))
        )
        sheet.line(paper, DEEPEST, 4)
        curled = [Corner(866, 154), (930, 166), Corner(984, 150), Corner(978, 118), (926, 132), Corner(876, 122)]
        curl = smooth(moved(curled, 0, SHELF))
        sheet.paint(curl, Ink(0, 0.12, 0.10))
        printed = "".join(polyline([(890, SHELF + y), (wide, SHELF + y + 1)]) for y, wide in ((136, 940), (146, 962)))
        sheet.line(printed, Ink(0.30, 0.44, 0.20), 3)
        sheet.line(curl, DEEPEST, 3)
        sheet.line(polyline([(870, SHELF + 4), (993, SHELF + 4)]), Ink(0.20, 0.40, 0.20), 3)
    with sheet.shape("pencil stub"), sheet.group(turn=(-4, 950, SHELF - 20)):
        stub = rectangle(930, SHELF - 29, 72, 18)
        sheet.paint(stub, Ink(0.02, 0.20, 0.86))
        sheet.line(polyline([(932, SHELF - 20), (1000, SHELF - 20)]), Ink(0.16, 0.40, 0.80), 3)
        point = polygon([(1002, SHELF - 29), (1036, SHELF - 19), (1002, SHELF - 11)])
        sheet.paint(point, Ink(0, 0.08, 0.30))
        sheet.paint(polygon([(1024, SHELF - 23), (1037, SHELF - 19), (1024, SHELF - 16)]), LINE)
        sheet.paint(rectangle(924, SHELF - 29, 12, 18, radius=3), Ink(0, 0.06, 0.20))
        sheet.line(stub + point, DEEPEST, 3)


# The curtain.

CURTAIN_OUTLINE = (
    Corner(1500, 40),
    Corner(1716, 40),
    (1700, 180),
    (1640, 330),
    (1588, 460),
    Corner(1546, 580),
    (1510, 552),
    (1480, 578),
    (1446, 548),
    Corner(1404, 556),
    (1446, 440),
    (1478, 300),
    (1496, 160),
)


def curtain(sheet: Sheet) -> None:
    """Thin, with small flowers; the air has got under it and holds it into the room."""
    with sheet.shape("curtain"):
        outline = smooth(CURTAIN_OUTLINE)
        lit = sheet.radial(
            FLAME, 620, Stop(0, Ink(0, 0.02, 0.34)), Stop(0.5, Ink(0.02, 0.22, 0.34)), Stop(1, Ink(0.62, 0.68, 0.12))
        )
        sheet.paint(outline, lit)
        with sheet.group(clip=sheet.clip(outline)):
            sheet.paint(
                stamped_dots(1340, 30, 400, 560, 46, sheet.rng("curtain"), radius=7), CURTAIN_PRINT, opacity=0.75
            )
            for top, low in ((1540, 1450), (1590, 1490), (1640, 1530)):
                run = [(top, 40), (top - 12, 200), ((top + low) / 2 - 6, 400), (low, 580)]
                sheet.paint(stroke(run, 18, start=0.2, end=0.5), CURTAIN_FOLD, opacity=0.75)
        sheet.line(outline, DEEPEST, 4)
        rim(sheet, [(1410, 546), (1449, 438), (1480, 300), (1495, 190)], 7)
    with sheet.shape("rail"):
        sheet.line(polyline([(1470, 38), (RIGHT, 36)]), DEEPEST, 13)
        sheet.paint(ellipse(1466, 38, 17), DEEPEST)
        for x in range(1510, 1720, 34):
            sheet.line(ellipse(x, 38, 9, 14), Ink(0.30, 0.46, 0.50), 4)


PICTURE = Illustration(
    name="three_oh_two",
    palette="exposure",
    layers=(
        Layer("wall", wall, depth=0.7),
        Layer("shelf", shelf, depth=1.0, cut_out=True),
        Layer("curtain", curtain, depth=1.2, cut_out=True),
    ),
    shows=(
        "The wall over a cooker, by the light of one candle. The clock has stopped at two minutes past three. The "
        "window is open, and the curtain moves. On the edge of the shelf lie a till receipt and a pencil stub."
    ),
)
