"""The cover: an apartment house at night, all its windows dark. The five that are lit are laid over it by the menu.

The left third stays calm and dark: the title and the menu's words stand there. At the foot of the page the street turns
into a quilt.
"""

from __future__ import annotations

import math
from itertools import pairwise

from apartment_house_drawing import COLUMNS, PANE, ROWS, glazing, window_frame

from print_room.brushes import stamped_dots, stamped_stars, stitches, stripes, stroke
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

# Where the menu's words stand: nothing light may lie under them.
WORDS = (40.0, 400.0, 470.0, 930.0)
LAMP = (918.0, 682.0)
CLOUD = Ink(0.42, 0.80, 0.02)

# The quilt's cloths by day; the night is laid over them.
CLOTHS = (
    Ink(0.62, 0.74, 0.06),
    Ink(0.10, 0.58, 0.04),
    Ink(0.06, 0.30, 0.86),
    Ink(0.02, 0.10, 0.16),
    Ink(0.30, 0.54, 0.42),
    Ink(0, 0.14, 0.66),
    Ink(0.74, 0.86, 0.10),
)
BANDS = 5
PATCH = 92.0


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
        for _ in range(190):
            left, top, size = rng.uniform(LEFT, RIGHT), rng.uniform(TOP, 620), rng.uniform(1.1, 2.6)
            if not _under_words(left, top):
                sheet.paint(ellipse(left, top, size), MOON, opacity=0.85)
        for star_x, star_y, star_size in (
            (900, 74, 15),
            (44, 270, 11),
            (640, 300, 9),
            (980, 150, 12),
            (536, 560, 9),
            (1930, 90, 13),
            (700, 214, 7),
            (880, 214, 6),
        ):
            sheet.paint(star(star_x, star_y, star_size), MOON)
    with sheet.shape("clouds"):
        for run, width in (
            (([610, 562], [720, 540], [850, 558], [960, 538], [1090, 552]), 24),
            (([540, 604], [650, 592], [800, 606], [930, 598]), 12),
        ):
            cloud = [(x, y) for x, y in run]
            sheet.paint(stroke(cloud, width, start=0.1, end=0.1, wobble=0.1, rng=sheet.rng(f"cloud {width}")), CLOUD)
            lit = [(x, y - width * 0.42) for x, y in cloud]
            sheet.paint(stroke(lit, 3, start=0.1, end=0.1), MOON, opacity=0.75)
    with sheet.shape("far town"):
        _town(sheet, "far town", 782, (60, 150), (46, 110), FAR_TOWN, lights=0.5)
    with sheet.shape("crane"):
        sheet.line(polyline([(612, 790), (612, 626)]) + polyline([(640, 790), (640, 626)]), FAR_TOWN, 7)
        sheet.line(polyline([(520, 628), (782, 628), (626, 582), (520, 628)]), FAR_TOWN, 6)
        sheet.line(polyline([(742, 628), (742, 702)]), FAR_TOWN, 3)
        sheet.paint(ellipse(626, 578, 5), LIT_WINDOW)
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
            left, top = x + rng.uniform(8, width - 16), foot - rng.uniform(14, max(16, height - 12))
            if not _under_words(left, top):
                sheet.paint(cut_box(left, top, 8, 11, 1, rng), LIT_WINDOW)
        x += width - rng.uniform(2, 10)


def _under_words(x: float, y: float) -> bool:
    left, top, right, bottom = WORDS
    return left <= x <= right and top <= y <= bottom


def quilt(sheet: Sheet) -> None:
    """The street as a quilt, in folds; the lamp lights what lies about it."""
    edge = [(x, _fold(x, 0)) for x in range(int(LEFT), int(HOUSE_LEFT) + 80, 30)]
    outline = polygon([*edge, (HOUSE_LEFT + 80, BOTTOM), (LEFT, BOTTOM)])
    clip = sheet.clip(outline)
    with sheet.shape("patches"), sheet.group(clip=clip):
        for band in range(BANDS):
            for column in range(15):
                _patch(sheet, column, band)
    with sheet.shape("folds"), sheet.overprint(clip=clip):
        for band in range(BANDS):
            crest = [(x, _fold(x, band)) for x in range(int(LEFT), int(HOUSE_LEFT) + 110, 30)]
            valley = [(x, y + 46) for x, y in reversed(crest)]
            shade = sheet.linear(
                (0, 930 + band * 56), (0, 1000 + band * 56), Stop(0, PAPER), Stop(1, Ink(0.30, 0.42, 0))
            )
            sheet.paint(polygon([*[(x, y + 8) for x, y in crest], *valley]), shade)
    with sheet.shape("night"):
        hole = sheet.grey_radial((LAMP[0] - 20, 960), 560, (0, 0), (0.25, 0.18), (0.6, 0.66), (1, 1), stretch=1.15)
        with sheet.overprint(mask=sheet.mask((sheet.everything, "black"), (outline, "white"), (outline, hole))):
            sheet.paint(sheet.everything, Ink(0.72, 0.74, 0))
        with sheet.overprint(clip=clip):
            glow = sheet.radial((LAMP[0], 960), 330, Stop(0, Ink(0, 0, 0.52)), Stop(1, PAPER), stretch=1.2)
            sheet.paint(sheet.everything, glow)
    with sheet.shape("crests"), sheet.group(clip=clip):
        for band in range(BANDS):
            crest = [(x, _fold(x, band) + 1.5) for x in range(int(LEFT), int(HOUSE_LEFT) + 110, 60)]
            sheet.paint(
                stroke(crest, 4.4, start=0.4, end=1, wobble=0.2, rng=sheet.rng(f"crest {band}")), Ink(0.24, 0.52, 0.10)
            )
            seam = stitches([(x, y + 9) for x, y in crest], length=11, gap=9)
            sheet.line(seam, Ink(0.12, 0.40, 0.20), 2)
    _street_lamp(sheet)


def _street_lamp(sheet: Sheet) -> None:
    """The lamp before the house, with the light that it throws on the quilt."""
    with sheet.shape("street lamp"):
        x, y = LAMP
        warm = Ink(0, 0.10, 0.84)
        sheet.paint(
            ellipse(x, y, 200),
            sheet.radial(
                LAMP, 200, Stop(0, warm, 0.66), Stop(0.2, warm, 0.30), Stop(0.55, warm, 0.08), Stop(1, warm, 0)
            ),
        )
        cone = polygon([(x - 20, y + 6), (x + 20, y + 6), (x + 170, 980), (x - 170, 980)])
        sheet.paint(cone, sheet.linear((0, y), (0, 980), Stop(0, warm, 0.34), Stop(1, warm, 0.02)))
        sheet.line(smooth([(984, 1010), (984, 730), (962, 672), (918, 664)], closed=False), LINE, 11)
        sheet.line(smooth([(987, 1000), (987, 740)], closed=False), Ink(0.16, 0.34, 0.66), 2.4)
        with sheet.shape("lamp"):
            sheet.paint(smooth([Corner(886, 674), (918, 648), Corner(950, 674)]), LINE)
            sheet.paint(ellipse(x, y, 22, 13), PAPER)


def _fold(x: float, band: int) -> float:
    """Return how far down the crest of a fold lies: the folds roll, and rise a little towards the house."""
    return 962 + band * 56 + 20 * math.sin(x / 230 + band * 1.7) - 0.052 * x


def _patch(sheet: Sheet, column: int, band: int) -> None:
    """One patch of the quilt, in a cloth of its own."""
    left = LEFT - 40 + column * PATCH + (34 if band % 2 else 0)
    right = left + PATCH
    corners = [
        (left, _fold(left, band)),
        (right, _fold(right, band)),
        (right + 8, _fold(right, band) + 96),
        (left + 8, _fold(left, band) + 96),
    ]
    outline = polygon(corners)
    top = min(y for _, y in corners)
    with sheet.shape(f"patch {column} {band}"):
        rng = sheet.rng(f"patch {column} {band}")
        cloth = CLOTHS[(column * 3 + band * 5 + rng.randrange(2)) % len(CLOTHS)]
        light_cloth = cloth.key < 0.2
        printed_in = cloth.towards(Ink(0.7, 0.8, 0.3), 0.5) if light_cloth else cloth.towards(PAPER, 0.5)
        sheet.paint(outline, cloth)
        with sheet.group(clip=sheet.clip(outline)):
            match (column + 2 * band) % 4:
                case 0:
                    sheet.paint(stamped_stars(left, top, PATCH + 8, 130, 30, rng, radius=7), printed_in)
                case 1:
                    sheet.paint(stripes(left, top, PATCH + 8, 130, 18, rng, thickness=6), printed_in)
                case 2:
                    sheet.paint(stamped_dots(left, top, PATCH + 8, 130, 24, rng, radius=4), printed_in)
                case _:
                    pass


def house(sheet: Sheet) -> None:
    """The house: brick, a roof with its tank and chimneys, sixteen dark windows, the door."""
    _roof(sheet)
    _front(sheet)
    _windows(sheet)


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


PICTURE = Illustration(
    name="cover",
    layers=(
        Layer("far", far, depth=0.3),
        Layer("quilt", quilt, depth=1.0, cut_out=True),
        Layer("house", house, depth=1.0, cut_out=True),
    ),
    shows=(
        "A block of flats beside a full moon, with a cat on its roof; at its foot the street turns into a "
        "patchwork quilt. Sixteen windows look out, and most of them are dark."
    ),
)
