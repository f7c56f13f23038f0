"""The whole city from above by night, as a tram sees it that has left its rails: it leans, as whoever flies does.

The city is built on the ground and seen in perspective: `Ground` says where a place on the ground comes to lie.
"""

from __future__ import annotations

import math
import random
from itertools import pairwise

from print_room.brushes import stroke
from print_room.geometry import Point, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, LIT_WINDOW, MOON, PAPER, Ink
from print_room.sheet import Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
HORIZON, MIDDLE = 352.0, 1000.0
LEAN = (-7.0, 1000.0, 400.0)
MOON_AT: Point = (1180.0, 256.0)
MOON_RADIUS = 112.0

SKY_TOP = Ink(0.90, 0.98, 0)
SKY_LOW = Ink(0.10, 0.58, 0.14)
STREET = Ink(0.74, 0.86, 0.16)
WATER = Ink(0.16, 0.62, 0.04)
AMBER = Ink(0, 0.14, 0.80)

# Rows of houses, from the far end of the city to the nearest.
ROWS = 30
FAR, NEAR = 15.0, 1.32


def ground(x: float, away: float, height: float = 0.0) -> Point:
    """Return where a place comes to lie: so far right, so far away, so high over the street."""
    return MIDDLE + 560 * x / away, HORIZON + 500 * (1 - height) / away


def river_at(away: float) -> tuple[float, float]:
    """Return the river's left and right bank at a distance."""
    middle = -0.25 + 1.5 * math.sin(away * 0.62 + 2.6) - 0.06 * away
    half = 0.30 + 0.03 * away
    return middle - half, middle + half


def row_at(index: float) -> float:
    """Return how far away a row of houses is; the far ones stand closer together on the page."""
    return FAR * (NEAR / FAR) ** (index / ROWS)


def city(sheet: Sheet) -> None:
    """Everything outside the tram that flies."""
    with sheet.shape("night over the city"):
        night = sheet.linear((0, -80), (0, 380), Stop(0, SKY_TOP), Stop(0.45, Ink(0.62, 0.92, 0)), Stop(1, SKY_LOW))
        sheet.paint(sheet.everything, night)
    with sheet.group(turn=LEAN):
        _stars(sheet)
        _moon(sheet)
        _streets(sheet)
        _river(sheet)
        for index in range(ROWS + 1):
            _row(sheet, index)
            for bridge in (7, 13, 19, 25):
                if index == bridge:
                    _bridge(sheet, row_at(index + 0.5))


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
    """A bridge with arches and a row of lamps."""
    left, right = river_at(away)
    ax, y = ground(left - 0.06, away, 0.10)
    bx, _ = ground(right + 0.06, away, 0.10)
    deep = ground(0, away)[1] - y
    with sheet.shape(f"bridge at {away:.2f}"):
        arches = ""
        for share in (1 / 6, 3 / 6, 5 / 6):
            arches += ellipse(ax + (bx - ax) * share, y + deep * 1.1, (bx - ax) * 0.13, deep * 0.72)
        deck = rectangle(ax, y, bx - ax, deep)
        sheet.paint(deck, Ink(0.80, 0.88, 0.14))
        with sheet.group(clip=sheet.clip(deck)):
            sheet.paint(arches, WATER)
        sheet.line(polyline([(ax, y), (bx, y)]), Ink(0, 0.20, 0.44), max(1.6, deep * 0.14))
        lamps = "".join(
            ellipse(ax + (bx - ax) * (step + 0.5) / 7, y - deep * 0.3, max(1.8, deep * 0.13)) for step in range(7)
        )
        sheet.paint(lamps, Ink(0, 0.04, 0.56))


def _row(sheet: Sheet, index: int) -> None:
    """A row of houses: their sides, fronts and roofs, and whoever is awake in them."""
    rng = sheet.rng(f"row {index}")
    away = row_at(index)
    next_away = row_at(index + 0.62)
    left_bank, right_bank = river_at((away + next_away) / 2)
    reach = 1.25 * away + 0.8
    x = -reach * 1.15
    near_share = index / ROWS
    with sheet.shape(f"row {index}"):
        while x < reach:
            width = rng.uniform(0.16, 0.34)
            tall = rng.uniform(0.10, 0.30) + (0.16 if rng.random() < 0.08 else 0)
            on_water = x + width > left_bank - 0.06 and x < right_bank + 0.06
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
    wall = Ink(0.62, 0.82, 0.22).towards(Ink(0.92, 0.92, 0.10), near_share)
    roof = Ink(0.34, 0.68, 0.20).towards(Ink(0.74, 0.86, 0.12), near_share * 0.9 + rng.uniform(-0.1, 0.1))
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
    (ax, ay), (bx, _), (_, cy) = face[0], face[1], face[2]
    _windows(sheet, rng, (ax, ay, bx, cy))


def _windows(sheet: Sheet, rng: random.Random, face: tuple[float, float, float, float]) -> None:
    """The lit windows of a front."""
    left, top, right, foot = face
    columns, rows = 3, 3
    breadth, height = (right - left) / columns, (foot - top) / rows
    warm, pale = "", ""
    for column in range(columns):
        for row in range(rows):
            if rng.random() > 0.40:
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
        _washing(sheet, [(520, 566), (660, 604), (820, 590)], "left")
        _washing(sheet, [(1130, 600), (1300, 640), (1500, 596)], "right")
        _washing(sheet, [(330, 640), (440, 676), (610, 668)], "far left")
    _rails(sheet)
    _wire(sheet)


def _washing(sheet: Sheet, line: list[Point], name: str) -> None:
    """A line with washing on it, blown to the right by our passing."""
    rng = sheet.rng(f"washing {name}")
    (ax, ay), (mx, my), (bx, by) = line
    with sheet.shape(f"washing {name}"):
        sheet.line(smooth(line, closed=False), Ink(0, 0.16, 0.20), 2.4)
        for step in range(7):
            share = (step + 0.8) / 8.2
            x = (1 - share) ** 2 * ax + 2 * share * (1 - share) * mx + share**2 * bx
            y = (1 - share) ** 2 * ay + 2 * share * (1 - share) * (2 * my - (ay + by) / 2) + share**2 * by
            tall, wide = rng.uniform(22, 34), rng.uniform(16, 24)
            blown = rng.uniform(6, 14)
            cloth = polygon([(x, y), (x + wide, y + 1), (x + wide + blown, y + tall), (x + blown, y + tall - 3)])
            sheet.paint(cloth, (PAPER, Ink(0, 0.10, 0.40), Ink(0, 0.34, 0.06))[step % 3])
            sheet.line(cloth, LINE, 2)


RAILS: tuple[list[Point], list[Point]] = (
    [(880, 700), (924, 610), (954, 540), (968, 490), (962, 452), (946, 434)],
    [(1130, 700), (1084, 610), (1056, 540), (1046, 486), (1054, 444), (1076, 424)],
)


def _rails(sheet: Sheet) -> None:
    """The rails go on a little into the air on their sleepers, and there they end, curled."""
    with sheet.shape("sleepers"):
        for share, turn in ((0.02, 0), (0.18, 0), (0.32, 1), (0.45, -3), (0.57, 6)):
            y = 670 - share * 330
            half = 124 * (1 - share * 1.15)
            sleeper = rectangle(1004 - half, y - 8 + share * 6, half * 2, 15 - share * 12, radius=2)
            with sheet.group(turn=(turn, 1004, y)):
                sheet.paint(sleeper, Ink(0.24, 0.44, 0.56))
                sheet.line(sleeper, LINE, 2.4)
    with sheet.shape("rails in the air"):
        for rail in RAILS:
            for width, ink in ((15.0, LINE), (8.0, Ink(0.02, 0.16, 0.10))):
                for share, (start, end) in enumerate(pairwise(rail)):
                    sheet.line(polyline([start, end]), ink, width * (1 - share * 0.12))


def _wire(sheet: Sheet) -> None:
    """The wire overhead, and its end, frayed, with a spark on it."""
    wire = [(985.0, 120.0), (990, 190), (986, 250), (966, 290), (940, 296), (930, 276), (944, 262)]
    with sheet.shape("wire"):
        sheet.line(smooth(wire, closed=False), LINE, 6)
        sheet.line(smooth(wire, closed=False), Ink(0, 0.14, 0.20), 2.4)
        glow = Ink(0, 0.04, 0.50)
        sheet.paint(ellipse(946, 262, 50), sheet.radial((946, 262), 50, Stop(0, glow, 0.9), Stop(1, glow, 0)))
        sheet.paint(star(946, 262, 22, points=4, inner=0.25), PAPER)
