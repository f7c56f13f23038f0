"""The whole city from above by night, as a tram sees it that has left its rails: it leans, as whoever flies does.

The city is built on the ground and seen in perspective: `Ground` says where a place on the ground comes to lie.
"""

from __future__ import annotations

import math
import random

from print_room.brushes import stitches, stroke
from print_room.geometry import Point, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, LIT_WINDOW, MOON, PAPER, Ink
from print_room.sheet import Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
HORIZON, MIDDLE = 398.0, 1000.0
LEAN = (-11.0, 1000.0, 420.0)
MOON_AT: Point = (1176.0, 318.0)
MOON_RADIUS = 116.0

SKY_TOP = Ink(0.90, 0.98, 0)
SKY_LOW = Ink(0.10, 0.58, 0.14)
STREET = Ink(0.74, 0.86, 0.16)
WATER = Ink(0.06, 0.46, 0.04)
AMBER = Ink(0, 0.14, 0.80)

# Rows of houses, from the far end of the city to the nearest.
ROWS = 23
FAR, NEAR = 15.0, 1.24
BRIDGES = (6, 11)


def ground(x: float, away: float, height: float = 0.0) -> Point:
    """Return where a place comes to lie: so far right, so far away, so high over the street."""
    return MIDDLE + 560 * x / away, HORIZON + 470 * (1 - height) / away


# The river's course: how far away, how far right.
COURSE = ((0.9, -0.75), (1.5, -1.02), (2.1, -1.16), (3.0, -0.82), (4.4, -1.5), (6.4, -0.5), (9.0, 0.9), (16.0, 3.4))


def river_at(away: float) -> tuple[float, float]:
    """Return the river's left and right bank at a distance."""
    beyond = next((index for index, (far, _) in enumerate(COURSE) if away <= far), len(COURSE) - 1)
    (near, near_x), (far, far_x) = COURSE[max(0, beyond - 1)], COURSE[max(1, beyond)]
    share = max(0.0, math.log(away / near) / math.log(far / near))
    eased = (1 - math.cos(math.pi * share)) / 2
    middle = near_x + (far_x - near_x) * eased
    half = 0.30 + 0.05 * away
    return middle - half, middle + half


def row_at(index: float) -> float:
    """Return how far away a row of houses is; the far ones stand closer together on the page."""
    return FAR * math.pow(NEAR / FAR, index / ROWS)


def city(sheet: Sheet) -> None:
    """Everything outside the tram that flies."""
    with sheet.shape("night over the city"):
        night = sheet.linear((0, -80), (0, 380), Stop(0, SKY_TOP), Stop(0.45, Ink(0.62, 0.92, 0)), Stop(1, SKY_LOW))
        sheet.paint(sheet.everything, night)
    with sheet.group(turn=LEAN):
        _stars(sheet)
        _moon(sheet)
        _clouds(sheet)
        _streets(sheet)
        _river(sheet)
        for index in range(ROWS + 1):
            _row(sheet, index)
            if index in BRIDGES:
                _bridge(sheet, row_at(index + 0.5))
            if index % 3 == 2:
                _street_of_lamps(sheet, row_at(index + 0.8))


def _stars(sheet: Sheet) -> None:
    rng = sheet.rng("stars")
    with sheet.shape("stars"):
        for _ in range(120):
            x, y = rng.uniform(-200, 2100), rng.uniform(-120, 270)
            if math.hypot(x - MOON_AT[0], y - MOON_AT[1]) > MOON_RADIUS + 40:
                sheet.paint(ellipse(x, y, rng.uniform(1.4, 3)), MOON)
        for x, y in ((700, 200), (860, 250), (440, 230), (1400, 180), (1600, 240)):
            sheet.paint(star(x, y, 12), MOON)


def _moon(sheet: Sheet) -> None:
    with sheet.shape("moon"):
        halo = sheet.radial(MOON_AT, 400, Stop(0, PAPER, 0.8), Stop(0.35, PAPER, 0.36), Stop(1, PAPER, 0))
        sheet.paint(ellipse(*MOON_AT, 400), halo)
        sheet.paint(ellipse(*MOON_AT, MOON_RADIUS), MOON)
        for dx, dy, radius in ((-40, -30, 24), (26, 20, 32), (-16, 52, 15), (48, -44, 13), (-64, 22, 10)):
            sheet.paint(ellipse(MOON_AT[0] + dx, MOON_AT[1] + dy, radius), Ink(0, 0.12, 0.14))


def _clouds(sheet: Sheet) -> None:
    """Long thin clouds, at our own height."""
    with sheet.shape("clouds"):
        for x, y, reach in ((700, 330, 240), (520, 300, 130), (1450, 250, 200), (1330, 372, 190), (150, 320, 200)):
            cloud = [(x - reach, y), (x - reach * 0.3, y - 9), (x + reach * 0.4, y + 3), (x + reach, y - 2)]
            sheet.paint(stroke(cloud, 24, start=0.05, end=0.05), Ink(0.04, 0.34, 0.10), opacity=0.8)


def _streets(sheet: Sheet) -> None:
    """The ground between the houses, with a glow over it far off."""
    with sheet.shape("streets"):
        haze = sheet.linear(
            (0, HORIZON), (0, 640), Stop(0, Ink(0.20, 0.60, 0.34)), Stop(0.3, STREET), Stop(1, Ink(0.90, 0.92, 0.08))
        )
        sheet.paint(rectangle(-400, HORIZON + 20, 2800, 1400), haze)
        hills = [(-400.0, HORIZON + 40), (-400.0, HORIZON + 6)]
        hills += [(x, HORIZON - 8 - 12 * math.sin(x / 190) - 6 * math.sin(x / 71)) for x in range(-380, 2400, 20)]
        sheet.paint(polygon([*hills, (2400, HORIZON + 40)]), Ink(0.36, 0.72, 0.14))


def _river(sheet: Sheet) -> None:
    """The river, with the moon in it."""
    steps = [FAR * (0.8 / FAR) ** (step / 60) for step in range(61)]
    left = [ground(river_at(away)[0], away) for away in steps]
    right = [ground(river_at(away)[1], away) for away in steps]
    outline = polygon(left + right[::-1])
    with sheet.shape("river"):
        sheet.paint(outline, WATER)
        sheet.line(polyline(left) + polyline(right), Ink(0.86, 0.92, 0.06), 5)
        rng = sheet.rng("river")
        with sheet.group(clip=sheet.clip(outline)):
            for (ax, ay), (bx, _) in zip(left[::2], right[::2], strict=True):
                breadth = bx - ax
                for _ in range(3):
                    x, reach = ax + breadth * rng.uniform(0.1, 0.9), breadth * rng.uniform(0.08, 0.22)
                    glint = [(x - reach, ay), (x, ay - 2), (x + reach, ay)]
                    sheet.paint(stroke(glint, 2 + breadth / 60, start=0.1, end=0.1), Ink(0, 0.08, 0.08))


def _bridge(sheet: Sheet, away: float) -> None:
    """A pale bridge with dark arches and a row of lamps."""
    left, right = river_at(away)
    ax, y = ground(left - 0.10, away, 0.13)
    bx, foot = ground(right + 0.10, away)
    back = ground(0, away * 1.05, 0.13)[1]
    deep = foot - y
    with sheet.shape(f"bridge at {away:.2f}"):
        sheet.paint(rectangle(ax, back, bx - ax, y - back + 1), Ink(0.34, 0.60, 0.30))
        front = rectangle(ax, y, bx - ax, deep)
        sheet.paint(front, Ink(0.22, 0.50, 0.26))
        arches = ""
        for share in (1 / 6, 3 / 6, 5 / 6):
            arches += ellipse(ax + (bx - ax) * share, foot + deep * 0.1, (bx - ax) * 0.135, deep * 0.82)
        with sheet.group(clip=sheet.clip(front)):
            sheet.paint(arches, Ink(0.76, 0.90, 0.06))
        sheet.line(polyline([(ax, y), (bx, y)]), Ink(0, 0.12, 0.30), max(1.6, deep * 0.10))
        for step in range(6):
            x = ax + (bx - ax) * (step + 0.5) / 6
            glow = Ink(0, 0.14, 0.76)
            sheet.paint(ellipse(x, y - deep * 0.36, deep * 0.45), glow, opacity=0.4)
            sheet.paint(ellipse(x, y - deep * 0.36, max(2.0, deep * 0.15)), Ink(0, 0.02, 0.34))


def _street_of_lamps(sheet: Sheet, away: float) -> None:
    """A street across the city between two rows of houses: its lamps make a chain."""
    reach = 1.25 * away + 0.8
    left, right = river_at(away)
    size = max(1.6, 4.6 / away**0.7)
    lamps, glows = "", ""
    x = -reach
    while x < reach:
        if not left < x < right:
            at = ground(x, away, 0.10)
            lamps += ellipse(*at, size)
            glows += ellipse(*at, size * 3)
        x += 0.11 * away**0.6
    with sheet.shape(f"street at {away:.2f}"):
        sheet.paint(glows, Ink(0, 0.22, 0.76), opacity=0.28)
        sheet.paint(lamps, Ink(0, 0.03, 0.46))


def _row(sheet: Sheet, index: int) -> None:
    """A row of houses: their sides, fronts and roofs, and whoever is awake in them."""
    rng = sheet.rng(f"row {index}")
    away = row_at(index)
    next_away = row_at(index + 0.58)
    left_bank, right_bank = river_at((away + next_away) / 2)
    reach = 1.25 * away + 0.8
    x = -reach * 1.15
    near_share = index / ROWS
    with sheet.shape(f"row {index}"):
        while x < reach:
            width = rng.uniform(0.22, 0.46)
            tall = rng.uniform(0.11, 0.29) + (0.16 if rng.random() < 0.07 else 0)
            on_water = x + width > left_bank - 0.20 and x < right_bank + 0.20
            if not on_water:
                _house(sheet, rng, (x, width), (away, next_away), tall, near_share)
            x += width + (0.10 if rng.random() < 0.3 else 0.02)


def _house(
    sheet: Sheet,
    rng: random.Random,
    across: tuple[float, float],
    deep: tuple[float, float],
    tall: float,
    near_share: float,
) -> None:
    """One house: `across` is where it begins and how wide it is, `deep` its back and its front."""
    left, right = across[0], across[0] + across[1]
    back, front = deep
    front = front if front > NEAR * 0.7 else NEAR * 0.7
    wall = Ink(0.46, 0.74, 0.22).towards(Ink(0.94, 0.92, 0.10), min(1, near_share * 1.15))
    moonlit = min(1.0, max(0.0, near_share * 0.8 + rng.uniform(-0.12, 0.18)))
    roof = Ink(0.32, 0.66, 0.16).towards(Ink(0.70, 0.86, 0.06), moonlit)
    top = [ground(left, back, tall), ground(right, back, tall), ground(right, front, tall), ground(left, front, tall)]
    side = right if right < 0 else left
    if left > 0 or right < 0:
        sheet.paint(
            polygon([ground(side, back, tall), ground(side, front, tall), ground(side, front), ground(side, back)]),
            wall.towards(LINE, 0.3),
        )
    face = [ground(left, front, tall), ground(right, front, tall), ground(right, front), ground(left, front)]
    sheet.paint(polygon(face), wall)
    sheet.paint(polygon(top), roof)
    if near_share > 0.5:
        sheet.line(polyline([top[2], top[3]]), Ink(0.24, 0.58, 0.12), 1.6)
    if rng.random() < 0.5:
        _chimney(sheet, ground((left + right) / 2, (back + front) / 2, tall), 0.05 * 560 / front)
    (ax, ay), (bx, _), (_, cy) = face[0], face[1], face[2]
    _windows(sheet, rng, (ax, ay, bx, cy))


def _chimney(sheet: Sheet, at: Point, size: float) -> None:
    """A stack on a roof."""
    x, y = at
    sheet.paint(rectangle(x - size * 0.25, y - size * 0.8, size * 0.5, size), Ink(0.90, 0.90, 0.12))


def _windows(sheet: Sheet, rng: random.Random, face: tuple[float, float, float, float]) -> None:
    """The lit windows of a front."""
    left, top, right, foot = face
    columns = max(3, round((right - left) / 21))
    rows = max(2, round((foot - top) / 24))
    breadth, height = (right - left) / columns, (foot - top) / rows
    warm, pale = "", ""
    for column in range(columns):
        for row in range(rows):
            if rng.random() > 0.68:
                continue
            window = rectangle(
                left + breadth * (column + 0.26), top + height * (row + 0.24), breadth * 0.46, height * 0.5
            )
            if rng.random() < 0.7:
                warm += window
            else:
                pale += window
    if warm:
        sheet.paint(warm, LIT_WINDOW)
    if pale:
        sheet.paint(pale, Ink(0, 0.04, 0.34))


# What is close under the tram.


def under_the_tram(sheet: Sheet) -> None:
    """Washing between roofs, the rails and the wire that end in the air."""
    with sheet.group(turn=LEAN):
        _roof_below(sheet, 566, 572, 130)
        _roof_below(sheet, 1170, 632, 110)
        _roof_below(sheet, 1580, 664, 170)
        _washing(sheet, [(590, 494), (710, 548), (836, 552)], "left")
        _washing(sheet, [(1150, 550), (1320, 592), (1540, 590)], "right")
    _rails(sheet)
    _wire(sheet)


def _roof_below(sheet: Sheet, x: float, y: float, wide: float) -> None:
    """The ridge of a house just under us, with its chimneys."""
    with sheet.shape(f"roof at {x:g}"):
        for shift in (-0.24, 0.24):
            stack = rectangle(x + wide * shift - 17, y - 66, 34, 110, radius=2)
            sheet.paint(stack, Ink(0.84, 0.86, 0.16))
            sheet.paint(rectangle(x + wide * shift - 22, y - 72, 44, 12, radius=2), Ink(0.30, 0.60, 0.20))
            for pot in (-9, 9):
                sheet.paint(rectangle(x + wide * shift + pot - 6, y - 88, 12, 18, radius=3), Ink(0.40, 0.56, 0.50))
        slope = polygon(
            [(x - wide * 0.5, y), (x + wide * 0.5, y), (x + wide * 0.8, y + 220), (x - wide * 0.8, y + 220)]
        )
        sheet.paint(slope, Ink(0.80, 0.90, 0.10))
        for row in range(5):
            reach = wide * (0.5 + 0.045 * row)
            tiles = [(x - reach, y + 12 + row * 22), (x + reach, y + 12 + row * 22)]
            sheet.line(stitches(tiles, length=13, gap=6), Ink(0.56, 0.80, 0.08), 2.4)
        sheet.line(polyline([(x - wide * 0.5, y), (x + wide * 0.5, y)]), Ink(0.04, 0.36, 0.14), 5)


def _washing(sheet: Sheet, line: list[Point], name: str) -> None:
    """A line with washing on it, blown to the right by our passing."""
    rng = sheet.rng(f"washing {name}")
    (ax, ay), (mx, my), (bx, by) = line
    with sheet.shape(f"washing {name}"):
        sheet.line(smooth(line, closed=False), Ink(0, 0.16, 0.20), 2.4)
        for step in range(5):
            share = (step + 0.8) / 6.4
            x = (1 - share) ** 2 * ax + 2 * share * (1 - share) * mx + share**2 * bx
            y = (1 - share) ** 2 * ay + 2 * share * (1 - share) * (2 * my - (ay + by) / 2) + share**2 * by
            cloth = (PAPER, Ink(0, 0.10, 0.44), Ink(0, 0.34, 0.06))[step % 3]
            _garment(sheet, (x, y), rng.uniform(1.15, 1.45), step % 3, cloth)


def _garment(sheet: Sheet, at: Point, size: float, kind: int, cloth: Ink) -> None:
    """A shirt, a sheet or a pair of stockings, blown to the right by our passing."""
    x, y = at
    shapes: tuple[list[Point], ...] = (
        [(0, 0), (26, 0), (38, 12), (32, 18), (34, 42), (12, 40), (8, 16), (0, 18)],
        [(0, 0), (30, 1), (42, 36), (12, 34)],
        [(0, 0), (20, 0), (30, 38), (22, 40), (15, 14), (16, 40), (8, 40)],
    )
    outline = polygon([(x + dx * size, y + dy * size) for dx, dy in shapes[kind]])
    with sheet.group():
        sheet.paint(outline, cloth)
        with sheet.group(clip=sheet.clip(outline)):
            bands = "".join(rectangle(x - 4, y + (10 + band * 10) * size, 60 * size, 3) for band in range(3))
            sheet.paint(bands, Ink(0.10, 0.46, 0.40), opacity=0.8 if kind == 1 else 0.3)
        sheet.line(outline, LINE, 2.4)


# The sleepers: how far off, how far turned, how far dropped.
FALLING = ((0.04, 0, 0), (0.18, 0, 0), (0.30, 2, 0), (0.40, -6, 3), (0.50, 18, 10), (0.56, -36, 40))
RAILS: tuple[list[Point], ...] = (
    [(880, 712), (926, 630), (958, 572), (972, 530), (964, 500), (944, 496), (936, 510), (946, 518)],
    [(1130, 712), (1084, 630), (1054, 572), (1042, 520), (1052, 480), (1076, 474), (1084, 490), (1072, 500)],
)


def _rails(sheet: Sheet) -> None:
    """The rails go on a little into the air on their sleepers, and there they end, curled."""
    with sheet.shape("sleepers"):
        for share, turn, fallen in FALLING:
            y = 700 - share * 330
            half = 126 * (1 - share * 1.2)
            thick = 16 - share * 12
            with sheet.group(turn=(turn, 1004, y), move=(fallen * 1.6, fallen)):
                sleeper = rectangle(1004 - half, y - 8, half * 2, thick, radius=2)
                sheet.paint(sleeper, Ink(0.10, 0.30, 0.56))
                sheet.line(sleeper, LINE, 3)
    with sheet.shape("rails in the air"):
        for rail in RAILS:
            sheet.paint(stroke(rail, 19, start=1, end=0.30), LINE)
            sheet.paint(stroke(rail, 11, start=1, end=0.2), Ink(0, 0.10, 0.08))


def _wire(sheet: Sheet) -> None:
    """The wire overhead, which ends before us in the air, frayed, with a spark on it."""
    end = (884.0, 292.0)
    wire = [(800.0, 90.0), (836, 170), (872, 226), end]
    strands = (
        [end, (890, 316), (876, 334), (860, 330)],
        [end, (900, 312), (916, 320), (920, 336)],
        [end, (880, 312), (888, 344)],
    )
    with sheet.shape("wire"):
        sheet.line(smooth(wire, closed=False), LINE, 8)
        sheet.line(smooth(wire, closed=False), Ink(0, 0.14, 0.20), 3.4)
        for strand in strands:
            sheet.line(smooth(strand, closed=False), Ink(0, 0.10, 0.20), 2.4)
        glow = Ink(0, 0.04, 0.60)
        sheet.paint(ellipse(888, 330, 70), sheet.radial((888, 330), 70, Stop(0, glow, 0.9), Stop(1, glow, 0)))
        for x, y, size in ((888, 346, 24), (922, 340, 12), (856, 328, 12)):
            sheet.paint(star(x, y, size, points=4, inner=0.25), PAPER)
