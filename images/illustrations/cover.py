"""The cover: an apartment house at night, all its windows dark. The five that are lit are laid over it by the menu.

The left half stays calm: the title and the menu's words stand there.
"""

from __future__ import annotations

from itertools import pairwise

from apartment_house_drawing import COLUMNS, PANE, ROWS, glazing, window_frame

from print_room.brushes import stroke
from print_room.geometry import Corner, cut_box, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, LIT_WINDOW, MOON, PAPER, Ink
from print_room.pictures import Illustration, Layer
from print_room.sheet import Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
HOUSE_LEFT, HOUSE_RIGHT, ROOF = 1058.0, 1850.0, 128.0

SKY_TOP = Ink(0.94, 1, 0)
SKY_MIDDLE = Ink(0.72, 0.96, 0)
SKY_LOW = Ink(0.26, 0.72, 0.10)
WALL = Ink(0.62, 0.82, 0.16)
WALL_SHADE = Ink(0.80, 0.92, 0.14)
BRICK = Ink(0.74, 0.88, 0.16)
DARK_PANE = Ink(0.94, 1, 0.04)
FAR_TOWN = Ink(0.62, 0.92, 0.04)
NEAR_TOWN = Ink(0.88, 0.98, 0.06)


def far(sheet: Sheet) -> None:
    """Sky, moon, and the town down to the water."""
    with sheet.shape("sky"):
        sky = sheet.linear((0, TOP), (0, 900), Stop(0, SKY_TOP), Stop(0.55, SKY_MIDDLE), Stop(1, SKY_LOW))
        sheet.paint(sheet.everything, sky)
    with sheet.shape("moon"):
        x, y = 908, 436
        with sheet.lift():
            halo = sheet.radial(
                (x, y), 420, Stop(0, Ink(0.2, 0.35, 1)), Stop(0.45, Ink(0.62, 0.78, 1)), Stop(1, Ink(1, 1, 1))
            )
            sheet.paint(ellipse(x, y, 420), halo)
        sheet.paint(ellipse(x, y, 158), MOON)
        for dx, dy, radius in ((-58, -36, 30), (22, -78, 17), (-16, 50, 38), (-92, 34, 13), (60, 30, 20)):
            sheet.paint(ellipse(x + dx, y + dy, radius, radius * 0.92), Ink(0.02, 0.14, 0.06))
    with sheet.shape("stars"):
        rng = sheet.rng("stars")
        for _ in range(150):
            sheet.paint(
                ellipse(rng.uniform(LEFT, RIGHT), rng.uniform(TOP, 620), rng.uniform(1.1, 2.6)), MOON, opacity=0.85
            )
        for x, y, size in ((690, 74, 15), (60, 292, 10), (640, 300, 9), (980, 60, 12), (516, 330, 8), (1930, 90, 13)):
            sheet.paint(star(x, y, size), MOON)
    with sheet.shape("far town"):
        _town(sheet, "far town", 782, (60, 150), (46, 110), FAR_TOWN, lights=0.5)
    with sheet.shape("crane"):
        sheet.line(polyline([(262, 770), (262, 596)]) + polyline([(290, 770), (290, 596)]), FAR_TOWN, 7)
        sheet.line(polyline([(170, 598), (432, 598), (276, 552), (170, 598)]), FAR_TOWN, 6)
        sheet.line(polyline([(392, 598), (392, 672)]), FAR_TOWN, 3)
        sheet.paint(ellipse(276, 548, 5), LIT_WINDOW)
    with sheet.shape("near town"):
        _town(sheet, "near town", 900, (70, 190), (70, 150), NEAR_TOWN, lights=0.9)
        sheet.paint(rectangle(LEFT, 880, RIGHT - LEFT, BOTTOM - 880), NEAR_TOWN)


def _town(
    sheet: Sheet,
    name: str,
    foot: float,
    heights: tuple[float, float],
    widths: tuple[float, float],
    ink: Ink,
    *,
    lights: float,
) -> None:
    """A row of houses, some with gables, that stands on `foot`."""
    rng = sheet.rng(name)
    x = LEFT
    while x < HOUSE_RIGHT:
        width, height = rng.uniform(*widths), rng.uniform(*heights)
        gable = rng.uniform(16, 40) if rng.random() < 0.6 else 0
        roof = [(x, foot - height), (x + width / 2, foot - height - gable), (x + width, foot - height)]
        sheet.paint(polygon([(x, foot + 40), *roof, (x + width, foot + 40)]), ink)
        for _ in range(int(rng.random() * lights * width * height / 2600)):
            lit = cut_box(x + rng.uniform(8, width - 16), foot - rng.uniform(14, max(16, height - 12)), 8, 11, 1, rng)
            sheet.paint(lit, LIT_WINDOW)
        x += width + rng.uniform(-2, 6)


def house(sheet: Sheet) -> None:
    """The house: brick, a roof with its tank and chimneys, sixteen dark windows, the door."""
    _roof(sheet)
    _front(sheet)
    _windows(sheet)
    _street(sheet)


def _roof(sheet: Sheet) -> None:
    with sheet.shape("chimneys"):
        for x, height in ((1150, 62), (1208, 48), (1640, 70)):
            sheet.paint(rectangle(x, ROOF - height, 40, height + 10), WALL_SHADE)
            sheet.paint(rectangle(x - 5, ROOF - height - 8, 50, 12), LINE)
    with sheet.shape("smoke"):
        sheet.paint(
            stroke([(1170, 50), (1190, 12), (1170, -30), (1196, -70)], 22, start=0.3, end=0.9), Ink(0.44, 0.78, 0.04)
        )
    with sheet.shape("water tank"):
        sheet.line(polyline([(1410, ROOF), (1420, ROOF - 60)]) + polyline([(1500, ROOF), (1490, ROOF - 60)]), LINE, 8)
        sheet.paint(
            smooth(
                [
                    Corner(1400, ROOF - 58),
                    Corner(1400, ROOF - 132),
                    (1455, ROOF - 160),
                    Corner(1510, ROOF - 132),
                    Corner(1510, ROOF - 58),
                ]
            ),
            LINE,
        )
    with sheet.shape("aerial"):
        sheet.line(
            polyline([(1764, ROOF), (1764, 26)])
            + polyline([(1734, 50), (1794, 50)])
            + polyline([(1742, 74), (1786, 74)]),
            LINE,
            5,
        )
    with sheet.shape("cat"):
        sheet.paint(
            smooth([(1574, ROOF + 2), (1562, ROOF - 22), (1580, ROOF - 44), (1604, ROOF - 30), (1608, ROOF + 2)]), LINE
        )
        sheet.paint(ellipse(1572, ROOF - 48, 15, 13), LINE)
        sheet.paint(
            polygon([(1560, ROOF - 54), (1560, ROOF - 70), (1571, ROOF - 60)])
            + polygon([(1574, ROOF - 60), (1585, ROOF - 70), (1586, ROOF - 54)]),
            LINE,
        )
        sheet.paint(stroke([(1604, ROOF - 4), (1634, ROOF - 6), (1642, ROOF - 30)], 9, start=0.9, end=0.3), LINE)


def _front(sheet: Sheet) -> None:
    with sheet.shape("front"):
        front = rectangle(HOUSE_LEFT, ROOF, HOUSE_RIGHT - HOUSE_LEFT, BOTTOM - ROOF)
        sheet.paint(
            front,
            sheet.linear(
                (HOUSE_LEFT, 0), (HOUSE_RIGHT, 0), Stop(0, Ink(0.50, 0.74, 0.16)), Stop(0.12, WALL), Stop(1, WALL_SHADE)
            ),
        )
    with sheet.shape("bricks"):
        rng = sheet.rng("bricks")
        for _ in range(330):
            x, y = rng.uniform(HOUSE_LEFT + 8, HOUSE_RIGHT - 44), ROOF + 22 * round(rng.uniform(2, 44))
            sheet.line(polyline([(x, y), (x + rng.uniform(16, 36), y)]), BRICK, 4)
    with sheet.shape("cornice"):
        sheet.paint(
            cut_box(HOUSE_LEFT - 20, ROOF - 8, HOUSE_RIGHT - HOUSE_LEFT + 40, 26, 2, sheet.rng("cornice")), LINE
        )
        sheet.paint(
            stroke(
                [(HOUSE_LEFT - 18, ROOF - 7), (1400, ROOF - 9), (HOUSE_RIGHT + 18, ROOF - 7)], 5, start=0.6, end=0.3
            ),
            Ink(0.06, 0.30, 0.10),
        )
        for y in ROWS[1:]:
            sheet.line(polyline([(HOUSE_LEFT, y - 30), (HOUSE_RIGHT, y - 30)]), WALL_SHADE, 8)
    with sheet.shape("moonlit edge"):
        sheet.paint(rectangle(HOUSE_LEFT, ROOF + 18, 7, BOTTOM - ROOF), Ink(0.10, 0.44, 0.10))
    with sheet.shape("fire stair"):
        x = 1836
        for top, bottom in pairwise(ROWS):
            sheet.line(polyline([(x - 30, top + 186), (x + 44, top + 186)]), LINE, 6)
            sheet.line(polyline([(x - 20, top + 186), (x + 34, bottom + 186)]), LINE, 6)
            sheet.line(polyline([(x + 40, top + 186), (x + 40, top + 140)]), LINE, 4)


def _windows(sheet: Sheet) -> None:
    for row, top in enumerate(ROWS):
        for column, left in enumerate(COLUMNS):
            name = f"window {column} {row}"
            with sheet.shape(name):
                window_frame(sheet, left, top, rng=sheet.rng(name))
                sheet.paint(rectangle(left, top, *PANE), DARK_PANE)
                sheen = [(left + 16, top + 60), (left + 52, top + 14)]
                sheet.line(polyline(sheen), Ink(0.66, 0.86, 0.08), 5)
                if (column + row) % 3 == 0:
                    blind = 30 + 22 * ((column * 7 + row * 3) % 4)
                    sheet.paint(rectangle(left, top, PANE[0], blind), Ink(0.66, 0.84, 0.20))
                glazing(sheet, left, top)


def _street(sheet: Sheet) -> None:
    """What stands before the house: a lamp and a tree in the dark, at the page's foot."""
    with sheet.shape("street lamp"):
        sheet.line(smooth([(984, BOTTOM), (984, 720), (960, 668), (918, 664)], closed=False), LINE, 11)
        with sheet.shape("lamp"):
            sheet.paint(smooth([Corner(890, 672), (918, 650), Corner(946, 672)]), LINE)
            sheet.paint(ellipse(918, 680, 20, 12), PAPER)


PICTURE = Illustration(
    name="cover",
    layers=(Layer("far", far, depth=0.3), Layer("house", house, depth=1.0, cut_out=True)),
)
