"""Of the eleven things, those of the house: the night light, the window, the marks up the door frame, the tea."""

from __future__ import annotations

from looked_at_pool_drawing import (
    AMBER,
    CREAM,
    DEEP,
    DUSK,
    HONEY,
    LILAC,
    MAUVE,
    PENCIL,
    PLY,
    PLY_DARK,
    RED,
    cut,
    pool,
    written,
)

from print_room.brushes import stamped_dots, stamped_stars, stripes, stroke
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


def open_window(sheet: Sheet) -> None:
    """A sash a little way up, and the curtain drawn out through the gap."""
    inside = pool(sheet, "window", PAPER, HONEY)
    with sheet.shape("wall"), sheet.group(clip=inside):
        sheet.paint(stamped_dots(20, 20, 720, 580, 58, sheet.rng("window wall"), radius=7), LILAC)
    with sheet.shape("frame"):
        sheet.paint(rectangle(186, 66, 424, 486), DUSK, opacity=0.6)
        cut(sheet, rectangle(172, 52, 424, 478), CREAM, 6)
        night = rectangle(204, 84, 360, 420)
        sheet.paint(night, sheet.linear((0, 84), (0, 504), Stop(0, Ink(1, 0.9, 0.1)), Stop(1, Ink(0.72, 0.88, 0.08))))
        with sheet.group(clip=sheet.clip(night)):
            sheet.paint(
                polygon(
                    [(204, 400), (290, 344), (352, 400), (420, 330), (500, 400), (564, 360), (564, 510), (204, 510)]
                ),
                Ink(1, 0.9, 0.2),
            )
            for x, y in ((318, 412), (450, 392), (532, 420)):
                sheet.paint(rectangle(x, y, 17, 22), AMBER)
            for x, y, r in ((520, 120, 4), (462, 164, 3), (540, 216, 3), (436, 108, 2.6), (498, 262, 3)):
                sheet.paint(ellipse(x, y, r), PAPER)
        sheet.line(night, LINE, 5)
        cut(sheet, rectangle(204, 250, 360, 24), CREAM, 4.5)
        cut(sheet, rectangle(374, 84, 18, 166), CREAM, 4.5)
        cut(sheet, rectangle(374, 274, 18, 138), CREAM, 4.5)
        cut(sheet, rectangle(204, 408, 360, 36), CREAM, 5)
        sheet.paint(rectangle(206, 444, 356, 9), LINE)
        for x in (470, 530):
            cut(sheet, rectangle(x, 420, 26, 12, radius=5), AMBER, 3.4)
        cut(sheet, rectangle(140, 504, 488, 34, radius=4), PAPER, 6)
        sheet.paint(rectangle(146, 526, 476, 10), LILAC)
    _curtain(sheet)
    with sheet.shape("rail"):
        sheet.line(polyline([(126, 46), (642, 46)]), LINE, 18)
        sheet.line(polyline([(126, 46), (642, 46)]), PLY, 9)
        for x in (122, 646):
            cut(sheet, ellipse(x, 46, 19), PLY, 5)


def _curtain(sheet: Sheet) -> None:
    """It hangs from the rail at the left, swells, and goes out under the sash at its foot."""
    with sheet.shape("curtain"):
        cloth = smooth(
            [
                Corner(128, 48),
                Corner(352, 48),
                (346, 140),
                (372, 250),
                (440, 350),
                (496, 410),
                Corner(520, 452),
                Corner(530, 500),
                Corner(330, 500),
                (262, 452),
                (180, 350),
                (140, 220),
            ]
        )
        sheet.paint(cloth, HONEY)
        with sheet.group(clip=sheet.clip(cloth)):
            sheet.paint(stamped_stars(110, 50, 440, 470, 56, sheet.rng("curtain"), radius=14), RED)
            for fold, width in (
                ([(186, 40), (190, 190), (240, 330), (330, 430), (400, 510)], 34),
                ([(262, 40), (262, 180), (304, 310), (390, 410), (460, 510)], 30),
                ([(330, 40), (326, 150), (352, 260), (424, 360), (500, 440)], 22),
            ):
                sheet.paint(stroke(fold, width, start=0.5, end=0.7), MAUVE, opacity=0.62)
            sheet.paint(polygon([(230, 446), (560, 446), (560, 510), (230, 510)]), DEEP, opacity=0.62)
        sheet.line(cloth, LINE, 6)
        for fold in (
            [(206, 50), (208, 190), (254, 322), (340, 424), (396, 496)],
            [(280, 50), (280, 180), (318, 302), (404, 404), (460, 496)],
        ):
            sheet.paint(stroke(fold, 8, start=0.3, end=0.5), LINE)
        sheet.line(polyline([(276, 446), (510, 446)]), LINE, 6)


def height_marks(sheet: Sheet) -> None:
    """Up a door frame go two columns of pencil; by one of them hangs a small shoe."""
    inside = pool(sheet, "marks", PAPER, HONEY)
    with sheet.shape("wall and passage"), sheet.group(clip=inside):
        sheet.paint(stamped_dots(20, 20, 240, 580, 54, sheet.rng("marks wall"), radius=8), LILAC)
        sheet.paint(rectangle(524, 0, 240, 620), DEEP)
        sheet.paint(polygon([(524, 470), (760, 540), (760, 620), (524, 620)]), DUSK)
    with sheet.shape("frame"), sheet.group(clip=inside):
        sheet.paint(rectangle(206, 0, 330, 620), CREAM)
        sheet.paint(rectangle(206, 0, 30, 620), LILAC)
        sheet.paint(rectangle(500, 0, 36, 620), MAUVE)
        for x, width in ((206, 5), (236, 3.4), (500, 4), (536, 6)):
            sheet.line(polyline([(x, 0), (x, 620)]), LINE, width)
    with sheet.shape("his marks"):
        for number, y in enumerate((530, 472, 428, 394, 352, 322, 296, 262, 238, 220)):
            sheet.paint(stroke([(252, y + number % 3), (300, y - 3), (334, y)], 8, start=0.7, end=0.3), PENCIL)
            sheet.line(polyline([(262, y + 15), (262 + 20 + 9 * (number % 3), y + 14)]), DUSK, 3.4)
    with sheet.shape("her marks"):
        for y in (136, 306, 476):
            sheet.paint(stroke([(352, y), (420, y - 4), (488, y)], 11, start=0.7, end=0.3), RED)
        sheet.paint(stroke([(392, 98), (426, 95), (462, 98)], 9, start=0.7, end=0.4), RED)
    with sheet.group(move=(384, 306)), sheet.group(turn=(90, 0, 0)):
        _shoe(sheet)
    with sheet.shape("nail"):
        loop = [(440, 322), (424, 292), (432, 268), (448, 292), (452, 322)]
        sheet.line(smooth(loop, closed=False), LINE, 6)
        cut(sheet, ellipse(434, 266, 9), CREAM, 4)


def _shoe(sheet: Sheet) -> None:
    """A child's shoe with a bar and a buckle, its heel at nought, as long as from one mark to the next."""
    with sheet.shape("shoe"):
        side = [
            Corner(4, -4),
            (-2, -44),
            Corner(8, -84),
            (34, -78),
            (74, -66),
            (112, -62),
            (150, -52),
            (172, -28),
            Corner(172, -4),
        ]
        sheet.paint(smooth([(x + 4, y - 12) for x, y in side]), DUSK, opacity=0.75)
        upper = smooth(side)
        cut(sheet, upper, RED, 5.5)
        hollow = smooth([Corner(8, -84), (40, -80), Corner(96, -64), (78, -42), (44, -38), (20, -52)])
        cut(sheet, hollow, DEEP, 4.5)
        sheet.line(smooth([(136, -58), (126, -34), (134, -6)], closed=False), LINE, 4)
        sheet.paint(stroke([(150, -42), (160, -32), (164, -18)], 8, start=0.2, end=0.2), HONEY)
        bar = smooth([(46, -10), (56, -44), (66, -78)], closed=False)
        sheet.line(bar, LINE, 26)
        sheet.line(bar, AMBER, 16)
        cut(sheet, rectangle(38, -54, 34, 30, radius=6), CREAM, 5)
        sheet.line(polyline([(55, -48), (55, -32)]), LINE, 4.5)
        sole = smooth(
            [
                Corner(-4, -8),
                (80, -6),
                Corner(176, -10),
                (180, 2),
                Corner(168, 12),
                (110, 8),
                Corner(60, 10),
                Corner(58, 18),
                Corner(0, 18),
            ]
        )
        cut(sheet, sole, DEEP, 4.5)
