"""The square before the depot at dusk: its arched front with a big poster, setts with tram rails in them, a moon."""

from __future__ import annotations

import math

from print_room.brushes import stitches, stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
FOOT = 704.0
MOON: Point = (1716.0, 138.0)
# The great arch: its middle, half its breadth, where its round head begins.
ARCH, HALF, SPRING = 1130.0, 262.0, 424.0
# The poster on the wall: left, top, breadth, height.
POSTER = (372.0, 196.0, 372.0, 420.0)

STONE, STONE_DARK, STONE_LIGHT = Ink(0.56, 0.58, 0.30), Ink(0.80, 0.68, 0.30), Ink(0.18, 0.42, 0.22)
HOLLOW = Ink(0.92, 0.76, 0.30)
GLOW = Ink(0, 0.10, 0.58)


def sky(sheet: Sheet) -> None:
    """Dusk: cold above, a last salmon over the roofs, the moon."""
    with sheet.shape("sky"):
        fade = sheet.linear(
            (0, -54),
            (0, 620),
            Stop(0, Ink(0.50, 0.80, 0.06)),
            Stop(0.4, Ink(0.12, 0.66, 0.03)),
            Stop(0.7, Ink(0, 0.34, 0.06)),
            Stop(0.86, Ink(0, 0.10, 0.30)),
            Stop(1, Ink(0, 0.04, 0.62)),
        )
        sheet.paint(sheet.everything, fade)
    with sheet.shape("stars"):
        rng = sheet.rng("stars")
        dots = "".join(ellipse(rng.uniform(-80, 2000), rng.uniform(-40, 200), rng.uniform(1.4, 2.8)) for _ in range(34))
        sheet.paint(dots, Ink(0, 0.05, 0.06))
    with sheet.shape("moon"):
        x, y = MOON
        air = sheet.radial(MOON, 330, Stop(0.2, Ink(0, 0.20, 0.06), 0.7), Stop(1, Ink(0.2, 0.6, 0.05), 0))
        sheet.paint(ellipse(x, y, 330), air)
        sheet.paint(
            ellipse(x, y, 82),
            sheet.radial(
                (x - 14, y - 14), 110, Stop(0, PAPER), Stop(0.7, Ink(0, 0, 0.06)), Stop(1, Ink(0, 0.06, 0.24))
            ),
        )
        for dx, dy, r in ((-34, -18, 13), (30, 16, 17), (12, -44, 9), (-20, 40, 10)):
            sheet.paint(ellipse(x + dx, y + dy, r), Ink(0, 0.08, 0.14))
    roofs(sheet)


def roofs(sheet: Sheet) -> None:
    """The houses behind, with chimneys, a few windows alight."""
    with sheet.shape("far houses"):
        ink = Ink(0.34, 0.68, 0.12)
        row = [
            (1440, 520),
            (1500, 372),
            (1560, 300),
            (1620, 372),
            (1660, 372),
            (1660, 330),
            (1690, 330),
            (1690, 392),
            (1760, 330),
            (1830, 400),
            (1880, 400),
            (1880, 352),
            (1910, 352),
            (1910, 420),
            (2030, 360),
            (2030, 720),
            (1440, 720),
        ]
        sheet.paint(polygon(row), ink)
        left = [
            (-110, 330),
            (-20, 268),
            (60, 340),
            (60, 300),
            (88, 300),
            (88, 366),
            (160, 366),
            (160, 720),
            (-110, 720),
        ]
        sheet.paint(polygon(left), ink)
        for x, y in ((1548, 420), (1600, 500), (1740, 440), (1850, 520), (1930, 470), (20, 420), (96, 500)):
            sheet.paint(rectangle(x, y, 24, 34, radius=3), Ink(0, 0.10, 0.66))


def front(sheet: Sheet) -> None:
    """The depot's front: a gable over the great arch, a lower wing on either side."""
    with sheet.shape("front"):
        outline = [
            Corner(110, FOOT),
            Corner(110, 168),
            Corner(792, 168),
            (812, 120),
            (900, 40),
            (1020, -4),
            (ARCH, -16),
            (1240, -4),
            (1360, 40),
            (1448, 120),
            Corner(1468, 168),
            Corner(1536, 168),
            Corner(1536, FOOT),
        ]
        wall = smooth(outline)
        sheet.paint(wall, sheet.linear((0, 0), (0, FOOT), Stop(0, STONE), Stop(1, STONE_DARK)))
        with sheet.group(clip=sheet.clip(wall)):
            bricks(sheet)
            sheet.paint(rectangle(100, 168, 700, 20), STONE_LIGHT)
            sheet.paint(rectangle(100, 640, 1440, 80), Ink(0.86, 0.70, 0.30))
        sheet.line(smooth(outline[2:11], closed=False), STONE_LIGHT, 13)
        sheet.line(polyline([(110, 168), (792, 168)]) + polyline([(1470, 168), (1536, 168)]), STONE_LIGHT, 9)
    with sheet.shape("lantern window"):
        x, y = ARCH, 78.0
        sheet.paint(ellipse(x, y, 47), STONE_LIGHT)
        sheet.paint(ellipse(x, y, 37), Ink(0, 0.14, 0.50))
        for step in range(4):
            dx, dy = 37 * math.cos(step * math.pi / 4), 37 * math.sin(step * math.pi / 4)
            sheet.line(polyline([(x - dx, y - dy), (x + dx, y + dy)]), LINE, 3.4)
        sheet.line(ellipse(x, y, 37), LINE, 4)
    for x in (176.0, 280.0):
        small_window(sheet, x)
    great_arch(sheet)


def bricks(sheet: Sheet) -> None:
    """A few courses, here and there."""
    rng = sheet.rng("bricks")
    run = ""
    for _ in range(90):
        x, y = rng.uniform(110, 1490), 30 + 22 * rng.randrange(30)
        run += rectangle(x, y, rng.choice((34, 48)), 15, radius=2)
    sheet.paint(run, STONE_DARK, opacity=0.55)


def small_window(sheet: Sheet, x: float) -> None:
    """A narrow window with a round head, dark."""
    with sheet.shape(f"window at {x:g}"):
        outline = smooth(
            [
                Corner(x - 32, 500),
                Corner(x - 32, 320),
                (x - 22, 286),
                (x, 272),
                (x + 22, 286),
                Corner(x + 32, 320),
                Corner(x + 32, 500),
            ]
        )
        sheet.paint(outline, HOLLOW)
        sheet.line(outline, STONE_LIGHT, 7)
        sheet.line(polyline([(x, 276), (x, 500)]) + polyline([(x - 32, 380), (x + 32, 380)]), STONE_LIGHT, 3)


def great_arch(sheet: Sheet) -> None:
    """The way in, its door rolled up; inside, far off, rows of small lit rims under the glass roof."""
    head = [
        (ARCH + HALF * math.cos(a), SPRING + HALF * 0.92 * math.sin(a))
        for a in [math.pi + math.pi * i / 24 for i in range(25)]
    ]
    opening = polygon([(ARCH - HALF, FOOT), *head, (ARCH + HALF, FOOT)])
    with sheet.shape("great arch"):
        sheet.paint(
            opening,
            sheet.radial(
                (ARCH, 600),
                430,
                Stop(0, Ink(0, 0.05, 0.34)),
                Stop(0.35, Ink(0, 0.14, 0.56)),
                Stop(0.75, Ink(0.34, 0.50, 0.44)),
                Stop(1, HOLLOW),
            ),
        )
        with sheet.group(clip=sheet.clip(opening)):
            for share in (0.78, 0.60, 0.45, 0.34):
                rib = [(ARCH + (x - ARCH) * share, 596 + (y - 596) * share) for x, y in head]
                inner = [(ARCH - HALF * share, FOOT), *rib, (ARCH + HALF * share, FOOT)]
                sheet.line(polyline(inner), Ink(0.62, 0.56, 0.46), 12 * share)
            for row, (y, size) in enumerate(((608, 0.30), (622, 0.42), (642, 0.60), (670, 0.86))):
                for k in range(-5, 6):
                    if k:
                        x = ARCH + (k - 0.4 * k / abs(k)) * 84 * size
                        sheet.paint(ellipse(x, y, 32 * size, 10 * size), Ink(0.30, 0.46, 0.40))
                        sheet.line(ellipse(x, y - 3 * size, 32 * size, 10 * size), PAPER, max(1.4, 3.4 * size))
                del row
            roller = [
                Corner(ARCH - HALF, 300),
                Corner(ARCH - HALF, 120),
                Corner(ARCH + HALF, 120),
                Corner(ARCH + HALF, 300),
            ]
            sheet.paint(polygon(roller), Ink(0.70, 0.64, 0.34))
            sheet.line(
                "".join(polyline([(ARCH - HALF, y), (ARCH + HALF, y)]) for y in range(206, 300, 16)), STONE_DARK, 3
            )
            sheet.paint(rectangle(ARCH - HALF, 292, 2 * HALF, 13), LINE)
        sheet.line(polyline([(ARCH - HALF, FOOT), *head, (ARCH + HALF, FOOT)]), STONE_LIGHT, 24)
        sheet.line(polyline([(ARCH - HALF, FOOT), *head, (ARCH + HALF, FOOT)]), LINE, 4)
        for index in range(1, 24, 2):
            a = math.pi + math.pi * index / 24
            near, far = ((ARCH + (HALF + r) * math.cos(a), SPRING + (HALF * 0.92 + r) * math.sin(a)) for r in (-10, 12))
            sheet.line(polyline([near, far]), STONE_DARK, 3)


def poster(sheet: Sheet) -> None:
    """The poster: one flourish, done in a breath, that ends in a leg with its foot stuck out; two lamps over it."""
    x, y, wide, high = POSTER
    with sheet.shape("poster"):
        light = sheet.radial((x + wide / 2, y + 160), 420, Stop(0.3, GLOW, 0.42), Stop(1, GLOW, 0))
        sheet.paint(ellipse(x + wide / 2, y + 160, 420), light)
        sheet.paint(rectangle(x + 10, y + 12, wide, high), LINE, opacity=0.6)
        sheet.paint(
            rectangle(x, y, wide, high),
            sheet.linear((0, y), (0, y + high), Stop(0, PAPER), Stop(1, Ink(0, 0.10, 0.16))),
        )
        page = sheet.clip(rectangle(x, y, wide, high))
        with sheet.group(clip=page):
            sheet.paint(ellipse(x + wide * 0.52, y + high * 0.46, 148), Ink(0, 0.10, 0.84))
            sheet.paint(rectangle(x, y + high - 66, wide, 66), Ink(0.02, 0.50, 0.05))
            with sheet.group(move=(x, y)):
                flourish(sheet)
        sheet.line(rectangle(x, y, wide, high), LINE, 5)
        sheet.line(stitches([(x + 16, y + high - 33), (x + wide - 16, y + high - 33)], length=22, gap=16), PAPER, 5)
    for lamp_x in (x + 84, x + wide - 84):
        with sheet.shape(f"lamp at {lamp_x:g}"):
            sheet.line(smooth([(lamp_x, y - 12), (lamp_x, y - 44), (lamp_x + 4, y - 56)], closed=False), LINE, 6)
            sheet.paint(
                smooth(
                    [
                        Corner(lamp_x - 36, y - 8),
                        (lamp_x - 22, y - 36),
                        (lamp_x, y - 44),
                        (lamp_x + 22, y - 36),
                        Corner(lamp_x + 36, y - 8),
                    ]
                ),
                LINE,
            )
            sheet.paint(ellipse(lamp_x, y - 8, 30, 7), PAPER)


def flourish(sheet: Sheet) -> None:
    """A signature with nothing to be read in it: loops that get smaller, a long stroke back, and a foot."""
    ink = Ink(0.98, 0.66, 0.30)
    loops: list[Point] = []
    for step in range(46):
        turn = 0.6 + step * 0.42
        high = 104 - step * 1.75
        loops.append((84 + step * 4.0 - 0.62 * high * math.sin(turn), 186 + step * 0.9 + high * math.cos(turn) * 0.82))
    sheet.paint(stroke(loops, 13, start=0.3, end=0.8, steps=4), ink)
    back = [loops[-1], (276, 262), (214, 300), (120, 316), (62, 304), (84, 286), (160, 296), (216, 280)]
    sheet.paint(stroke(back, 15, start=0.8, end=1.2, steps=8), ink)
    # The leg in its striped stocking, and its shoe: heel down, toe in the air.
    leg = stroke([(212, 282), (262, 250), (322, 228)], 30, start=0.5, end=0.74, steps=8)
    sheet.paint(leg, ink)
    with sheet.group(clip=sheet.clip(leg)):
        hoops = "".join(polyline([(x, 210), (x + 14, 290)]) for x in (238, 256, 274, 292))
        sheet.line(hoops, PAPER, 6)
    shoe: list[Point | Corner] = [Corner(306, 244), Corner(326, 262), Corner(338, 252), (334, 236), (348, 196)]
    shoe += [(360, 150), Corner(356, 118), (338, 140), (330, 182), Corner(308, 218)]
    sheet.paint(smooth(shoe), ink)
    sheet.paint(ellipse(357, 116, 7), ink)


# The ground.


def square(sheet: Sheet) -> None:
    """Setts in rows that come towards us, and two rails that curve in at the great arch."""
    with sheet.shape("square"):
        ground = rectangle(LEFT, FOOT, RIGHT - LEFT, BOTTOM - FOOT)
        sheet.paint(
            ground,
            sheet.linear(
                (0, FOOT),
                (0, BOTTOM),
                Stop(0, Ink(0.34, 0.52, 0.26)),
                Stop(0.5, Ink(0.62, 0.64, 0.24)),
                Stop(1, Ink(0.84, 0.72, 0.26)),
            ),
        )
        rng = sheet.rng("setts")
        y, step = FOOT + 8, 12.0
        while y < BOTTOM:
            row = ""
            x = LEFT - rng.uniform(0, step * 3)
            while x < RIGHT:
                wide = step * rng.uniform(2.6, 3.4)
                row += ellipse(x + wide / 2, y + step / 2, wide * 0.46, step * 0.40)
                x += wide
            share = (y - FOOT) / (BOTTOM - FOOT)
            sheet.paint(row, Ink(0.20, 0.44, 0.22).towards(Ink(0.78, 0.70, 0.25), min(1.0, share * 1.25)))
            y += step
            step *= 1.17
    light_from_the_arch(sheet)
    with sheet.shape("rails"):
        for side in (-1, 1):
            run = [
                (ARCH + side * 9, 604),
                (ARCH + side * 24 - 4, 660),
                (ARCH + side * 46 - 18, 724),
                (ARCH + side * 80 - 62, 800),
                (ARCH + side * 136 - 150, 900),
                (ARCH + side * 220 - 330, 1030),
                (ARCH + side * 310 - 560, 1150),
            ]
            sheet.paint(stroke(run, 20, start=0.1, end=1.2), LINE)
            sheet.paint(stroke(run, 8, start=0.1, end=1.2), Ink(0, 0.20, 0.10))


def light_from_the_arch(sheet: Sheet) -> None:
    """What falls out of the great arch on to the setts."""
    out = polygon([(ARCH - HALF, FOOT), (ARCH + HALF, FOOT), (ARCH + 560, 1010), (ARCH - 620, 1010)])
    inside = sheet.clip(rectangle(LEFT, FOOT, RIGHT - LEFT, BOTTOM - FOOT))
    with sheet.shape("light from the arch"):
        with sheet.lift(clip=inside, blur=12):
            sheet.paint(out, sheet.linear((0, FOOT), (0, 1010), Stop(0, Ink(0.10, 0.30, 1)), Stop(1, Ink(1, 1, 1))))
        with sheet.overprint(clip=inside, blur=12):
            sheet.paint(
                out,
                sheet.linear((0, FOOT), (0, 1010), Stop(0, Ink(0, 0, 0.50)), Stop(0.6, Ink(0, 0, 0.2)), Stop(1, PAPER)),
            )
