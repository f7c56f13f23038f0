"""The first of the dreams: the depot's roof is gone, and a waterfall comes down through it out of the moon."""

from __future__ import annotations

import math

import depot_tram_drawing as trams

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, along, ellipse, polygon, smooth, star
from print_room.inks import PAPER, Ink
from print_room.sheet import Sheet, Stop

MOON: Point = (1404.0, 166.0)
MOON_RADIUS = 196.0
# The middle of the water, from the moon to the floor of the hall.
WAY: tuple[Point, ...] = (
    (1404, 40),
    (1392, 170),
    (1306, 330),
    (1150, 476),
    (950, 604),
    (740, 716),
    (500, 800),
    (200, 856),
    (-140, 890),
)
# Half the water's breadth at each of these points.
BREADTHS = (44, 62, 84, 102, 116, 126, 136, 148, 160)
# Where on its way the tram is, and how large.
TRAM: Point = (1000.0, 542.0)
TRAM_SIZE, TRAM_TURN = 0.98, -35.0

WATER, WATER_SHADE, WATER_DEEP = Ink(0, 0.20, 0.01), Ink(0, 0.52, 0.02), Ink(0.26, 0.78, 0.04)
SKY_HIGH, SKY_LOW = Ink(0.94, 0.84, 0.16), Ink(0.36, 0.84, 0.04)
IRON, IRON_LIGHT = Ink(0.95, 0.78, 0.28), Ink(0.34, 0.70, 0.10)


def sky(sheet: Sheet) -> None:
    """A night with no roof to it: stars of all sizes, and a moon as large as a house."""
    rng = sheet.rng("sky")
    x, y = MOON
    with sheet.shape("sky"):
        sheet.paint(
            sheet.everything,
            sheet.linear((0, -54), (0, 700), Stop(0, SKY_HIGH), Stop(0.6, Ink(0.76, 0.88, 0.08)), Stop(1, SKY_LOW)),
        )
        air = sheet.radial(
            MOON,
            640,
            Stop(0.25, Ink(0, 0.36, 0.12), 0.75),
            Stop(0.5, Ink(0.10, 0.56, 0.14), 0.36),
            Stop(1, Ink(0.4, 0.7, 0.1), 0),
        )
        sheet.paint(ellipse(x, y, 640), air)
    with sheet.shape("stars"):
        small = "".join(
            ellipse(rng.uniform(-90, 2010), rng.uniform(-50, 520), rng.uniform(1.4, 3.2)) for _ in range(120)
        )
        sheet.paint(small, Ink(0, 0.10, 0.10))
        large = "".join(
            star(sx, sy, size, points=4, inner=0.3)
            for sx, sy, size in (
                (300, 110, 26),
                (560, 240, 17),
                (820, 84, 22),
                (120, 300, 15),
                (1030, 210, 14),
                (1780, 300, 22),
                (1690, 60, 15),
                (690, 20, 14),
                (430, 370, 13),
            )
        )
        sheet.paint(large, Ink(0, 0.02, 0.24))
    with sheet.shape("moon"):
        disc = sheet.radial(
            (x - 30, y - 30), 250, Stop(0, PAPER), Stop(0.6, Ink(0, 0, 0.10)), Stop(1, Ink(0, 0.08, 0.34))
        )
        sheet.paint(ellipse(x, y, MOON_RADIUS), disc)
        for dx, dy, r in ((-96, -50, 30), (104, 20, 24), (70, -110, 17), (-70, 96, 19)):
            sheet.paint(ellipse(x + dx, y + dy, r), Ink(0, 0.08, 0.24))


def edges(more: float = 0.0) -> tuple[list[Point], list[Point]]:
    """Return both edges of the water, from the moon down."""
    run = along(WAY, steps=8)
    wide = along([(b, 0.0) for b in BREADTHS], steps=8)
    upper, lower = [], []
    for index, (x, y) in enumerate(run):
        before, after = run[max(0, index - 1)], run[min(len(run) - 1, index + 1)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy)
        half = wide[index][0] + more
        upper.append((x + dy / length * half, y - dx / length * half))
        lower.append((x - dy / length * half, y + dx / length * half))
    return lower, upper


def between_edges(share: float) -> list[Point]:
    """Return a run down the water: 0 along one edge, 1 along the other."""
    lower, upper = edges()
    return [(a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share) for a, b in zip(lower, upper, strict=True)]


def water(sheet: Sheet) -> None:
    """The fall: its sheet, what falls over its near edge, strands of light down it, the rails."""
    lower, upper = edges()
    rng = sheet.rng("water")
    near = upper if upper[20][1] > lower[20][1] else lower
    with sheet.shape("what falls over the edge"):
        drops = ""
        for index in range(10, len(near)):
            x, y = near[index]
            for _ in range(3):
                deep = (20 + 1.5 * index) * rng.random() ** 1.6 + 14 + 0.5 * index
                size = rng.uniform(1.6, 2.4 + 0.07 * index)
                drops += ellipse(x + rng.uniform(-14, 14), y + deep, size, size * 1.5)
        sheet.paint(drops, WATER)
        side = [(x + 4, y + 12 + 0.5 * index) for index, (x, y) in enumerate(near)]
        thick = sheet.linear((1300, 300), (200, 980), Stop(0, WATER_DEEP), Stop(1, WATER_SHADE))
        sheet.paint(polygon([*near, *side[::-1]]), thick)
    with sheet.shape("sheet of water"):
        outline = polygon([*lower, *upper[::-1]])
        fall = sheet.linear(
            (1400, 100), (200, 840), Stop(0, Ink(0, 0.02, 0.08)), Stop(0.4, WATER), Stop(1, Ink(0, 0.34, 0.01))
        )
        sheet.paint(outline, fall)
        for index in range(15):
            share = (index + 0.5) / 15 + rng.uniform(-0.02, 0.02)
            run = between_edges(share)
            begin = rng.randrange(0, 26)
            piece = run[begin : begin + rng.randrange(12, 30)]
            sheet.paint(
                stroke(piece, rng.uniform(6, 15), start=0.1, end=0.1, steps=2), WATER_SHADE if index % 3 else PAPER
            )
        for edge, ink in ((lower, PAPER), (upper, PAPER)):
            sheet.paint(stroke(edge, 9, start=0.4, end=1, steps=2), ink)
    with sheet.shape("rails up the water"):
        for share in (0.36, 0.58):
            sheet.paint(stroke(between_edges(share), 13, start=0.3, end=1.2, steps=2), Ink(0.62, 0.76, 0.12))
            sheet.paint(stroke(between_edges(share), 5, start=0.3, end=1.2, steps=2), Ink(0, 0.10, 0.30))


def tram(sheet: Sheet) -> None:
    """The lit tram on its way up, and those who hang off its back."""
    with sheet.shape("light of the tram"):
        x, y = TRAM
        glow = sheet.radial(
            (x - 60, y - 110),
            380,
            Stop(0, Ink(0, 0.06, 0.56), 0.75),
            Stop(0.5, Ink(0, 0.10, 0.5), 0.25),
            Stop(1, Ink(0, 0.1, 0.5), 0),
        )
        sheet.paint(ellipse(x - 60, y - 110, 380), glow)
    with sheet.group(move=TRAM), sheet.group(turn=(TRAM_TURN, 0, 0)), sheet.group(scale=(TRAM_SIZE, 0, 0)):
        trams.from_the_side(sheet)
        trams.hanging_off_the_back(sheet, TRAM_TURN)
    spray(sheet)


def spray(sheet: Sheet) -> None:
    """What the wheels throw up."""
    rng = sheet.rng("spray")
    with sheet.shape("spray"):
        drops = ""
        for _ in range(60):
            along_it = rng.uniform(-250, 250)
            angle = math.radians(TRAM_TURN)
            off = abs(rng.gauss(0, 26))
            drops += ellipse(
                TRAM[0] + along_it * math.cos(angle) + off * 0.5,
                TRAM[1] + along_it * math.sin(angle) + off * 0.3 - 4,
                rng.uniform(2, 7),
            )
        sheet.paint(drops, PAPER)


def foam(sheet: Sheet) -> None:
    """Where the water comes down: rounded heaps of foam, and mist over them."""
    rng = sheet.rng("foam")
    with sheet.shape("foam"):
        lower, upper = edges()
        near = [p for p in (upper if upper[20][1] > lower[20][1] else lower) if p[0] < 700]
        for ink, lift in ((WATER_SHADE, 34), (WATER, 50), (PAPER, 66)):
            heaps = ""
            for x, y in near:
                grown = min(1.0, (760 - x) / 300)
                heaps += ellipse(x + rng.uniform(-16, 16), y + lift + rng.uniform(-8, 8), grown * rng.uniform(22, 46))
            sheet.paint(heaps, ink)


def ruins(sheet: Sheet) -> None:
    """What is left of the hall: its columns at both sides, whose arches end in the air and have begun to leaf."""
    for x, foot, size in (
        (486, 690, 0.62),
        (1560, 700, 0.66),
        (262, 730, 0.84),
        (1752, 742, 0.90),
        (20, 800, 1.2),
        (1934, 812, 1.25),
    ):
        side = 1 if x < 960 else -1
        with sheet.shape(f"column at {x}"), sheet.group(move=(x, foot)), sheet.group(scale=(side * size, size, 0, 0)):
            bough = [(0, 0), (0, -260), (4, -420), (40, -520), (124, -588), (214, -604)]
            sheet.paint(stroke(bough, 40, start=1.1, end=0.12), IRON)
            sheet.paint(
                stroke([(8, -40), (9, -260), (14, -410), (48, -506), (120, -570)], 6, start=0.6, end=0.2), IRON_LIGHT
            )
            for y, half in ((-8, 34), (-262, 30), (-286, 38)):
                sheet.paint(polygon([(-half, y), (half, y), (half, y + 20), (-half, y + 20)]), IRON)
            for lx, ly, turn in (
                (60, -556, -70),
                (120, -606, -40),
                (180, -618, -10),
                (214, -604, 30),
                (26, -506, -120),
            ):
                with sheet.group(move=(lx, ly)), sheet.group(turn=(turn, 0, 0)):
                    sheet.paint(smooth([Corner(0, 0), (22, -15), Corner(52, -2), (24, 13)]), IRON)
                    sheet.line(smooth([(4, 0), (26, -1), (46, -2)], closed=False), IRON_LIGHT, 2.4)


def lake(sheet: Sheet) -> None:
    """The floor of the hall under water, with light on it."""
    with sheet.shape("lake"):
        shore = [
            Corner(-110, 690),
            (300, 668),
            (960, 660),
            (1500, 668),
            Corner(2030, 690),
            Corner(2030, 1140),
            Corner(-110, 1140),
        ]
        sheet.paint(
            smooth(shore),
            sheet.linear(
                (0, 660),
                (0, 1130),
                Stop(0, Ink(0.30, 0.82, 0.04)),
                Stop(0.5, Ink(0.62, 0.84, 0.12)),
                Stop(1, Ink(0.90, 0.84, 0.24)),
            ),
        )
        rng = sheet.rng("lake")
        lights = ""
        for _ in range(60):
            x, y = rng.uniform(-90, 2010), 676 + 420 * rng.random() ** 1.4
            wide = 14 + (y - 660) * 0.16
            lights += smooth([Corner(x - wide, y), (x, y - 2.4), Corner(x + wide, y), (x, y + 2.4)])
        sheet.paint(lights, Ink(0, 0.34, 0.03), opacity=0.6)
        way = "".join(
            smooth([Corner(1404 - w, y), (1404, y - 3.4), Corner(1404 + w, y), (1404, y + 3.4)])
            for y, w in ((690, 60), (704, 90), (722, 70), (742, 110), (766, 84), (794, 130), (828, 96))
        )
        sheet.paint(way, Ink(0, 0, 0.14))


BOATS: tuple[tuple[float, float, float, int], ...] = (
    (1180, 706, 0.34, 0),
    (1290, 728, 0.44, 1),
    (1630, 738, 0.48, 2),
    (1120, 760, 0.58, 3),
    (1480, 790, 0.74, 4),
    (1790, 826, 0.92, 5),
    (1180, 858, 1.0, 6),
)


def boats(sheet: Sheet) -> None:
    """The beds, afloat, their rims alight, each with somebody asleep in it."""
    for x, y, size, number in BOATS:
        with sheet.shape(f"bed afloat {number}"), sheet.group(move=(x, y)), sheet.group(scale=(size, 0, 0)):
            boat(sheet, number)


def boat(sheet: Sheet, number: int) -> None:
    """A bed on the water, from its side."""
    rim, dark = Ink(0, 0.08, 0.02), Ink(0.74, 0.74, 0.22)
    sheet.paint(ellipse(0, 44, 150, 15), Ink(0, 0.26, 0.02), opacity=0.7)
    hull = smooth([Corner(-118, -6), (-112, 30), (-70, 46), (70, 46), (112, 30), Corner(118, -6)])
    board = smooth([Corner(82, 0), (88, -58), (112, -76), (128, -50), Corner(120, 0)])
    sheet.paint(board, dark)
    sheet.line(board, rim, 5)
    sheet.paint(ellipse(108, -42, 9), Ink(0, 0.04, 0.44))
    sheet.paint(smooth([Corner(38, -6), (50, -26), (80, -26), Corner(90, -4)]), rim)
    sheet.paint(ellipse(62, -28, 19, 18), Ink(0.86, 0.64, 0.34))
    sheet.paint(ellipse(60, -24, 14, 14), Ink(0.02, 0.12, 0.46))
    sheet.paint(stroke([(53, -25), (57, -22), (61, -25)], 3, start=0.5, end=0.5), dark)
    cover = smooth([Corner(-112, -2), (-90, -30), (-40, -34), (0, -44), (34, -34), Corner(48, -2)])
    ink = (Ink(0.02, 0.14, 0.66), Ink(0, 0.14, 0.10), Ink(0.04, 0.56, 0.06))[number % 3]
    sheet.paint(cover, ink)
    with sheet.group(clip=sheet.clip(cover)):
        sheet.paint(
            "".join(ellipse(dx * 24 - 110 + 12 * (row % 2), row * 15 - 46, 4) for row in range(4) for dx in range(8)),
            Ink(0.34, 0.46, 0.30),
        )
    sheet.paint(hull, sheet.linear((0, -6), (0, 46), Stop(0, Ink(0.30, 0.60, 0.12)), Stop(1, dark)))
    sheet.line(smooth([(-118, -6), (0, 2), (118, -6)], closed=False), rim, 9)
