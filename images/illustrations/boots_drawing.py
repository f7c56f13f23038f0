"""Tara's boots on the flagstones under the bench, at first light: both tied, or the left one's lace undone.

The light comes in low from the right and throws the shadows of the boots a long way.
"""

from __future__ import annotations

import random

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.sheet import Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
WALL_FOOT = 470.0
# Where each boot stands: the middle of its sole, and by how much it is turned.
BOOTS: tuple[tuple[Point, float], ...] = (((748.0, 790.0), -7.0), ((1150.0, 806.0), 6.0))

NONE = Ink(0, 0, 0)
VERMILION = Cloth(Ink(0.02, 0.10, 0.92), Ink(0.30, 0.44, 0.88), Ink(0.52, 0.60, 0.84))
TURQUOISE = Cloth(Ink(0.04, 0.62, 0.04), Ink(0.36, 0.80, 0.08), Ink(0.60, 0.86, 0.10))
PLUM = Cloth(Ink(0.56, 0.52, 0.34), Ink(0.76, 0.72, 0.34), Ink(0.90, 0.84, 0.32))
LAWN = Cloth(Ink(0, 0.03, 0.10), Ink(0.05, 0.36, 0.18), Ink(0.20, 0.54, 0.20))
STONE_LIT, STONE, STONE_DARK = Ink(0, 0.08, 0.30), Ink(0.04, 0.40, 0.22), Ink(0.40, 0.62, 0.22)
BENCH, BENCH_DARK = Ink(0.30, 0.46, 0.60), Ink(0.72, 0.70, 0.46)
RIM = Ink(0, 0.02, 0.34)


# The ground.


def stones(sheet: Sheet) -> None:
    """The foot of the wall, the flagstones, the first light over them, what is left of the night."""
    with sheet.shape("wall under the bench"):
        dark = sheet.linear(
            (LEFT, 0),
            (RIGHT, 0),
            Stop(0, Ink(0.90, 0.84, 0.24)),
            Stop(0.6, Ink(0.72, 0.74, 0.24)),
            Stop(1, Ink(0.30, 0.52, 0.36)),
        )
        sheet.paint(sheet.everything, dark)
        for y in (130, 250, 370):
            sheet.line(polyline([(LEFT, y), (RIGHT, y)]), PLUM.deep, 3, opacity=0.7)
    with sheet.shape("flagstones"):
        light = sheet.linear(
            (RIGHT, 560),
            (LEFT, 760),
            Stop(0, Ink(0, 0.02, 0.20)),
            Stop(0.4, STONE_LIT),
            Stop(0.72, STONE),
            Stop(1, STONE_DARK),
        )
        ground = rectangle(LEFT, WALL_FOOT, RIGHT - LEFT, BOTTOM - WALL_FOOT)
        sheet.paint(ground, light)
        joints(sheet)
        sheet.line(polyline([(LEFT, WALL_FOOT), (RIGHT, WALL_FOOT)]), LINE, 4)
        with sheet.overprint(clip=sheet.clip(ground)):
            under = sheet.linear((0, WALL_FOOT), (0, WALL_FOOT + 190), Stop(0, Ink(0.56, 0.50, 0.04)), Stop(1, NONE))
            sheet.paint(ground, under)
    litter(sheet)
    shadows(sheet)


def joints(sheet: Sheet) -> None:
    """The joints of the flagstones, which run to a point behind the wall."""
    ink = Ink(0.46, 0.58, 0.30)
    rows = (WALL_FOOT, 566.0, 706.0, 900.0, BOTTOM)
    for y in rows[1:-1]:
        sheet.line(polyline([(LEFT, y), (RIGHT, y)]), ink, 4)
    for row in range(len(rows) - 1):
        top, foot = rows[row], rows[row + 1]
        for index in range(-9, 10):
            across = (index + 0.5 * (row % 2)) * 250
            ends = [(960 + across * (y - 160) / 420, y) for y in (top, foot)]
            sheet.line(polyline(ends), ink, 3.6)


def litter(sheet: Sheet) -> None:
    """Trodden paper: dots and stars that were thrown, and at the edge one of the street's round lanterns, out."""
    rng = random.Random("litter")  # the same in both pictures
    for _ in range(34):
        x, y = rng.uniform(LEFT, RIGHT), rng.uniform(610, 1080)
        size = 7 + (y - 560) * 0.022
        ink = rng.choice((VERMILION.light, TURQUOISE.light, PAPER, VERMILION.shade))
        if rng.random() < 0.3:
            sheet.paint(star(x, y, size * 1.4, points=5, turn=rng.uniform(0, 90)), ink)
        else:
            sheet.paint(ellipse(x, y, size, size * 0.55), ink)
    with sheet.shape("lantern that is out"):
        x, y, radius = 1800.0, 634.0, 118.0
        with sheet.overprint(blur=8):
            sheet.paint(ellipse(x - 150, y + 92, 240, 28), Ink(0.34, 0.44, 0))
        with sheet.group(turn=(-24, x, y)):
            globe = ellipse(x, y, radius, radius * 0.95)
            sheet.paint(globe, TURQUOISE.light)
            with sheet.group(clip=sheet.clip(globe)):
                sheet.paint(ellipse(x - 70, y + 40, radius, radius), TURQUOISE.deep, opacity=0.75)
                for share in (-0.66, -0.34, 0, 0.34, 0.66):
                    rib = [
                        (x - radius, y + radius * share * 0.9),
                        (x, y + radius * share * 1.14),
                        (x + radius, y + radius * share * 0.9),
                    ]
                    sheet.line(smooth(rib, closed=False), TURQUOISE.deep, 3.4)
                tear = [
                    Corner(x - 8, y - 92),
                    Corner(x + 34, y - 30),
                    Corner(x + 14, y - 34),
                    Corner(x + 28, y + 16),
                    Corner(x - 18, y - 44),
                ]
                sheet.paint(polygon(tear), PLUM.deep)
            edge = [(x + 40, y - 104), (x + 104, y - 40), (x + 108, y + 34)]
            sheet.paint(stroke(edge, 12, start=0.1, end=0.1), RIM)
            sheet.line(globe, LINE, 4)
            for down in (-1.06, 0.88):
                sheet.paint(rectangle(x - 34, y + radius * down, 68, 22, radius=6), LINE)


def shadows(sheet: Sheet) -> None:
    """The long shadows of two boots, thrown to the left."""
    with sheet.shape("shadows"), sheet.overprint(blur=5):
        for leg in (300, 1560):
            sheet.paint(
                polygon([(leg + 74, 574), (leg + 74, 584), (leg - 300, 560), (leg - 300, 546)]), Ink(0.40, 0.46, 0)
            )
        for (x, y), _ in BOOTS:
            long = [
                (x + 90, y - 6),
                (x - 60, y + 16),
                (x - 330, y - 4),
                (x - 600, y - 44),
                (x - 560, y - 92),
                (x - 250, y - 78),
                (x, y - 60),
            ]
            sheet.paint(smooth(long), Ink(0.40, 0.46, 0))


# The bench, the skirt, the stockings.


def bench(sheet: Sheet) -> None:
    """The edge of the seat over us, and one of its legs."""
    with sheet.shape("bench"):
        for x in (300, 1560):
            leg = rectangle(x, 60, 74, 520)
            sheet.paint(leg, BENCH_DARK)
            sheet.paint(rectangle(x + 54, 60, 20, 520), BENCH)
            sheet.line(leg, LINE, 4)
        seat = rectangle(LEFT, TOP, RIGHT - LEFT, 132)
        sheet.paint(
            seat,
            sheet.linear((LEFT, 0), (RIGHT, 0), Stop(0, BENCH_DARK), Stop(0.6, BENCH), Stop(1, Ink(0.04, 0.24, 0.52))),
        )
        stars = "".join(star(x, 18, 24) for x in range(-30, 2000, 150))
        sheet.paint(stars, Ink(0.04, 0.22, 0.44))
        sheet.line(polyline([(LEFT, 78), (RIGHT, 78)]), LINE, 5)


def hem(sheet: Sheet) -> None:
    """The hem of the skirt, hung over the edge of the seat."""
    outline = [
        Corner(560, TOP),
        Corner(1360, TOP),
        (1384, 60),
        Corner(1392, 178),
        (1290, 206),
        (1180, 184),
        (1060, 208),
        Corner(956, 176),
        (850, 208),
        (740, 184),
        (630, 206),
        Corner(536, 172),
        (540, 60),
    ]
    with sheet.shape("hem"):
        path = smooth(outline)
        sheet.paint(path, VERMILION.light)
        with sheet.group(clip=sheet.clip(path)):
            for index in range(7):
                x = 566 + index * 122
                band = polygon([(x + 8, TOP), (x + 60, TOP), (x + 56, 230), (x - 6, 230)])
                sheet.paint(band, LAWN.light)
                sheet.paint(star(x + 30, 112, 17, inner=0.36), PLUM.light)
            shade = [Corner(520, TOP), Corner(760, TOP), (730, 100), Corner(740, 230), Corner(520, 230)]
            sheet.paint(smooth(shade), VERMILION.deep, opacity=0.5)
            middle = [Corner(930, TOP), (938, 100), Corner(900, 230), Corner(1010, 230), (980, 90), Corner(970, TOP)]
            sheet.paint(smooth(middle), VERMILION.deep, opacity=0.5)
        sheet.line(path, LINE, 5)


def stocking(sheet: Sheet, at: Point) -> None:
    """A striped stocking, from the skirt into the boot."""
    x, y = at
    with sheet.shape(f"stocking at {x:g}"):
        limb = polygon([(x - 70, 120), (x + 70, 120), (x + 66, y - 340), (x - 66, y - 340)])
        sheet.paint(limb, LAWN.light)
        with sheet.group(clip=sheet.clip(limb)):
            for top in range(150, 480, 62):
                ring = smooth(
                    [
                        (x - 80, top),
                        (x, top + 12),
                        (x + 80, top),
                        Corner(x + 80, top + 28),
                        (x, top + 40),
                        Corner(x - 80, top + 28),
                    ]
                )
                sheet.paint(ring, TURQUOISE.light)
            sheet.paint(rectangle(x - 80, 100, 66, 420), PLUM.shade, opacity=0.36)
            sheet.paint(rectangle(x - 90, 150, 180, 74), PLUM.shade, opacity=0.42)
        sheet.line(limb, LINE, 4.4)
