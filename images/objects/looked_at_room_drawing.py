"""Of the eleven things, two that stand on something: the tea, the night light."""

from __future__ import annotations

from looked_at_pool_drawing import (
    AMBER,
    CREAM,
    DEEP,
    DUSK,
    HONEY,
    LILAC,
    MAUVE,
    PLY,
    PLY_DARK,
    RED,
    cut,
    pool,
    written,
)

from print_room.brushes import stamped_dots, stamped_stars, stripes
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

# The word on the saucer, each letter in a square.
TEA: tuple[tuple[Point, ...], ...] = (
    ((0, 0.06), (0.72, 0)),
    ((0.37, 0.04), (0.4, 1)),
    ((1.56, 0.02), (1.0, 0.06), (1.04, 1), (1.64, 0.96)),
    ((1.02, 0.52), (1.48, 0.48)),
    ((1.86, 1), (2.2, 0), (2.62, 0.98)),
    ((2.0, 0.64), (2.48, 0.62)),
)
DARKENED = Ink(0.30, 0.72, 0.12)
LIT = Ink(0, 0.02, 0.62)


def cold_tea(sheet: Sheet) -> None:
    """A cup on a shelf with a saucer for a lid, and a label on that."""
    inside = pool(sheet, "tea", PAPER, HONEY)
    with sheet.shape("shelf"), sheet.group(clip=inside):
        sheet.paint(stamped_dots(20, 20, 720, 480, 62, sheet.rng("tea wall"), radius=7), LILAC)
        sheet.paint(rectangle(0, 478, 760, 142), PLY_DARK)
        sheet.paint(rectangle(0, 478, 760, 26), PLY)
        sheet.line(polyline([(0, 478), (760, 478)]), LINE, 5)
        sheet.line(polyline([(0, 505), (760, 505)]), LINE, 4)
        sheet.paint(ellipse(430, 486, 190, 15), DUSK, opacity=0.85)
    with sheet.shape("cup"):
        ear = smooth([(524, 286), (590, 268), (626, 316), (596, 374), (506, 392)], closed=False)
        sheet.line(ear, LINE, 36)
        sheet.line(ear, MAUVE, 25)
        cup = smooth(
            [
                Corner(222, 226),
                (232, 330),
                (280, 430),
                Corner(318, 482),
                Corner(444, 482),
                (484, 430),
                (530, 330),
                Corner(540, 226),
            ]
        )
        sheet.paint(cup, MAUVE)
        with sheet.group(clip=sheet.clip(cup)):
            sheet.paint(stamped_stars(200, 262, 380, 200, 70, sheet.rng("cup"), radius=19), CREAM)
            sheet.paint(rectangle(200, 220, 380, 44), DEEP, opacity=0.85)
            sheet.paint(
                smooth([(486, 200), (470, 340), (420, 430), (330, 500), (600, 520), (600, 200)]), DEEP, opacity=0.42
            )
            sheet.paint(rectangle(200, 452, 380, 34), DEEP)
        sheet.line(cup, LINE, 6)
    with sheet.shape("saucer"):
        lid = smooth(
            [
                Corner(140, 232),
                (200, 188),
                (300, 162),
                (380, 158),
                (460, 162),
                (560, 188),
                Corner(622, 232),
                (500, 250),
                (380, 255),
                (260, 250),
            ]
        )
        sheet.paint(lid, CREAM)
        with sheet.group(clip=sheet.clip(lid)):
            sheet.paint(smooth([(140, 236), (380, 244), (640, 222), (640, 270), (140, 270)]), LILAC)
            sheet.line(smooth([(170, 220), (270, 196), (380, 190), (490, 196), (592, 220)], closed=False), RED, 7)
        sheet.line(lid, LINE, 6)
        cut(
            sheet,
            smooth([Corner(308, 160), (312, 146), (380, 140), (448, 146), Corner(452, 160), (380, 167)]),
            LILAC,
            5,
        )
    with sheet.shape("label"), sheet.group(turn=(-4, 380, 140)):
        cut(sheet, polygon([(254, 44), (500, 38), (508, 154), (262, 162)]), AMBER, 5.5)
        sheet.line(polygon([(266, 56), (490, 50), (496, 144), (273, 150)]), RED, 3)
        written(sheet, TEA, (296, 68), 66, LINE, 13)


def night_light(sheet: Sheet) -> None:
    """A small house in a socket, with six lit windows."""
    inside = pool(sheet, "night light", LIT, DARKENED)
    with sheet.shape("wall"), sheet.group(clip=inside):
        dark = sheet.radial(
            (380, 300), 330, Stop(0, PAPER), Stop(0.42, HONEY), Stop(0.72, MAUVE), Stop(1, DUSK), stretch=1.1
        )
        sheet.paint(sheet.everything, dark)
        sheet.paint(stripes(30, 20, 720, 490, 62, sheet.rng("paper"), thickness=11), MAUVE, opacity=0.55)
        sheet.paint(rectangle(0, 512, 760, 110), DEEP)
        sheet.line(polyline([(0, 528), (760, 528)]), LILAC, 5)
    with sheet.shape("socket"):
        sheet.paint(rectangle(242, 270, 302, 226, radius=16), DUSK, opacity=0.8)
        cut(sheet, rectangle(228, 258, 304, 226, radius=16), CREAM, 5)
        for x in (250, 510):
            cut(sheet, ellipse(x, 464, 8), LILAC, 3)
    with sheet.shape("house"):
        cut(sheet, rectangle(446, 84, 36, 84), RED, 5)
        front = polygon([(264, 204), (496, 204), (488, 452), (272, 452)])
        cut(sheet, front, DEEP, 6)
        for row in range(3):
            for column in range(2):
                _lit(sheet, (294.0 + column * 108, 221.0 + row * 78))
        roof = smooth([Corner(228, 214), (292, 148), Corner(380, 72), (468, 148), Corner(532, 214), (380, 204)])
        sheet.paint(roof, RED)
        with sheet.group(clip=sheet.clip(roof)):
            for row in range(5):
                y = 112 + row * 25
                tiles = "".join(f"M{x} {y}A13 11 0 0 0 {x + 26} {y}" for x in range(216 + 13 * (row % 2), 550, 26))
                sheet.line(tiles, DEEP, 4)
        sheet.line(roof, LINE, 6)


def _lit(sheet: Sheet, at: Point) -> None:
    """A window of the small house, alight."""
    x, y = at
    sheet.paint(rectangle(x - 8, y - 8, 80, 70, radius=6), AMBER)
    pane = rectangle(x, y, 64, 54, radius=4)
    sheet.paint(pane, sheet.radial((x + 32, y + 27), 44, Stop(0, PAPER), Stop(0.5, CREAM), Stop(1, Ink(0, 0.02, 0.7))))
    sheet.line(polyline([(x + 32, y), (x + 32, y + 54)]) + polyline([(x, y + 27), (x + 64, y + 27)]), LINE, 5)
    sheet.line(pane, LINE, 5)
