"""What is underfoot in the tenth minute: too light, too heavy, or without weight."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator

from tenth_minute_drawing import (
    HALF,
    KEPT,
    PALETTE,
    ROAD,
    at,
    cut_out,
    glow,
    road,
    rows_of,
    shine,
    shine_on,
)

from print_room.brushes import stroke
from print_room.geometry import Point, crescent, ellipse, polar, polyline, smooth
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.pictures import Woven
from print_room.sheet import Sheet, Stop

DOWN = Cloth(Ink(0, 0.02, 0.03), Ink(0.02, 0.22, 0.06), Ink(0.10, 0.46, 0.10))
STONE = Cloth(Ink(0.16, 0.44, 0.10), Ink(0.52, 0.66, 0.14), Ink(0.84, 0.84, 0.20))

# Too light: feathers and thistledown, on their way up.


def _feathers() -> list[tuple[Point, float, float]]:
    """Where each feather is, its length, its turn; larger ones lower and nearer."""
    rng = random.Random("feathers")
    found: list[tuple[Point, float, float]] = []
    for _ in range(400):
        x, y = rng.uniform(300, 1620), rng.uniform(470, 850)
        if abs(x - 960) < 110 and y < 640:
            continue
        length = 26 + 110 * ((y - 440) / 420) ** 1.5 * rng.uniform(0.75, 1.1)
        if all(((x - a) ** 2 + (y - b) ** 2) ** 0.5 > (length + other) * 0.62 for (a, b), other, _ in found):
            found.append(((x, y), length, rng.uniform(-60, 60)))
    return found[:34]


FEATHERS = _feathers()


def _feather(centre: Point, length: float, turn: float) -> tuple[str, list[Point]]:
    """A curled feather: its vane, and the line of its quill."""
    direction = turn - 90
    spine = []
    for share in (-0.5, -0.25, 0.0, 0.25, 0.5):
        x, y = polar(centre, length * share, direction)
        spine.append(polar((x, y), length * 0.5 * share * share, direction + 90))
    breadths = (0.05, 0.17, 0.20, 0.14, 0.02)
    left = [polar(p, length * b, direction + 90) for p, b in zip(spine, breadths, strict=True)]
    right = [polar(p, length * b * 0.8, direction - 90) for p, b in zip(spine, breadths, strict=True)]
    quill = [polar(spine[0], length * 0.22, direction + 180), *spine]
    return smooth([*left, *right[::-1]]), quill


def _thistledown() -> Iterator[tuple[Point, float]]:
    rng = random.Random("thistledown")
    for _ in range(46):
        x, y = rng.uniform(180, 1740), rng.uniform(440, 850)
        if abs(x - 960) > 130:
            yield (x, y), 8 + 16 * (y - 400) / 450


DOWNS = tuple(_thistledown())


def too_light_light(sheet: Sheet) -> None:
    """A pale light that rises from the stones."""
    rising = sheet.linear(
        (0, 880), (0, 470), Stop(0, Ink(0.12, 0.22, 0.7)), Stop(0.45, Ink(0.34, 0.46, 0.8)), Stop(1, KEPT)
    )
    wide = smooth([(330, 900), (520, 690), (700, 560), (820, 470), (1100, 470), (1220, 560), (1400, 690), (1590, 900)])
    shine_on(sheet, wide, rising, blur=26)
    for centre, length, turn in FEATHERS:
        cut_out(sheet, _feather(centre, length, turn)[0])


def too_light_line(sheet: Sheet) -> None:
    """Barbs, quills and seeds."""
    for number, ((x, y), radius) in enumerate(DOWNS):
        with sheet.shape(f"thistledown {number}"):
            rays = [polyline([(x, y), polar((x, y), radius, degrees)]) for degrees in range(0, 360, 30)]
            sheet.line("".join(rays), Ink(0.30, 0.52, 0.10), 1.6)
            sheet.paint(ellipse(x, y, radius * 0.22), Ink(0.20, 0.30, 0.80))
    for number, (centre, length, turn) in enumerate(FEATHERS):
        with sheet.shape(f"feather {number}"):
            vane, quill = _feather(centre, length, turn)
            sheet.paint(vane, DOWN.light)
            with sheet.group(clip=sheet.clip(vane)):
                for index in range(12):
                    share = index / 11 - 0.5
                    x, y = polar(centre, length * share, turn - 90)
                    for way in (-1, 1):
                        barb = [(x, y), polar((x, y), length * 0.4, turn - 90 + way * 48)]
                        sheet.line(polyline(barb), DOWN.deep, max(1.2, length * 0.014))
                sheet.paint(ellipse(*polar(centre, length * 0.46, turn + 90), length * 0.2), DOWN.shade)
            sheet.paint(stroke(quill, max(2.4, length * 0.035), start=0.8, end=0.1), LINE)
            sheet.line(vane, LINE, max(1.4, length * 0.016), opacity=0.8)


# Too heavy: great rounded stones, and light in each joint.


def _courses() -> Iterator[tuple[float, float, float, float]]:
    """Stones of the road: left and right (as shares of its breadth), far and near."""
    rng = random.Random("stones")
    edges = rows_of(8, 0.86, END_OF_STONES)
    for row, (far, near) in enumerate(itertools.pairwise(edges)):
        x = -HALF - (0.5 if row % 2 else 0.12)
        while x < HALF:
            breadth = rng.uniform(0.62, 0.86)
            yield max(x, -HALF), min(x + breadth, HALF), far, near
            x += breadth


END_OF_STONES = 5.3


def _round_stone(left: float, right: float, far: float, near: float, height: float = 0.0) -> str:
    """A stone of the road, its corners rounded."""
    gap = 0.055
    x0, x1 = left + gap, right - gap
    inner = (x1 - x0) * 0.20
    z0, z1 = far * 0.985, near * 1.015
    q0, q1 = z0 + (z1 - z0) * 0.24, z0 + (z1 - z0) * 0.76
    y = ROAD - height
    corners = (
        (x0 + inner, z0),
        (x1 - inner, z0),
        (x1, q0),
        (x1, q1),
        (x1 - inner, z1),
        (x0 + inner, z1),
        (x0, q1),
        (x0, q0),
    )
    return smooth([at(px, y, pz) for px, pz in corners], tension=0.8)


STONES = tuple(stone for stone in _courses() if stone[1] - stone[0] > 0.28)


def too_heavy_light(sheet: Sheet) -> None:
    """The whole road is alight below its stones."""
    down = sheet.linear((0, 590), (0, 1000), Stop(0, Ink(0.10, 0.16, 1)), Stop(1, Ink(0.05, 0.10, 1)))
    shine_on(sheet, road(0.80, 5.3, HALF + 0.10), down, blur=7)
    cut_out(sheet, "".join(_round_stone(*stone) for stone in STONES), keeps=Ink(0.5, 0.4, 0.2))


def too_heavy_line(sheet: Sheet) -> None:
    """The stones, each a hill, and their joints."""
    with sheet.overprint():
        warm = sheet.linear((0, 590), (0, 1000), Stop(0, Ink(0, 0, 0.42)), Stop(1, Ink(0, 0.02, 0.66)))
        sheet.paint(road(0.80, 5.3, HALF + 0.04), warm)
    for number, stone in enumerate(STONES):
        with sheet.shape(f"stone {number}"):
            left, right, far, near = stone
            path = _round_stone(*stone)
            (x0, y0), (x1, y1) = at((left + right) / 2, ROAD, far), at((left + right) / 2, ROAD, near)
            round_top = sheet.linear(
                (x0, y0),
                (x1, y1),
                Stop(0, STONE.shade),
                Stop(0.35, STONE.light),
                Stop(0.75, STONE.shade),
                Stop(1, STONE.deep),
            )
            sheet.paint(path, round_top)
            with sheet.group(clip=sheet.clip(path)):
                size = (y1 - y0) * 0.5
                for index in range(3):
                    y = y0 + size * (0.5 + index * 0.42)
                    half = (0.30 - 0.05 * index) * (right - left) * 495 / ((far + near) / 2)
                    middle = (x0 + x1) / 2
                    crack = [(middle - half, y + 2), (middle, y - size * 0.12), (middle + half, y + 3)]
                    sheet.paint(stroke(crack, 2 + size * 0.03), Ink(0.60, 0.72, 0.16))
            sheet.line(path, LINE, 1.2 + 2.6 / near)


# No weight: the stones hang a hand above their shadows.

LOOSE = tuple(
    (x, z, tilt)
    for z, row in ((4.4, 0), (3.3, 1), (2.5, 0), (1.95, 1), (1.5, 0))
    for x, tilt in (((-1.2, -4.0), (-0.42, 3.0), (0.4, -3.0), (1.16, 5.0)), ((-0.84, 4.0), (0.0, -2.0), (0.82, 3.0)))[
        row
    ]
)


def _loose(x: float, z: float) -> tuple[Point, float, float, float]:
    """Where a floating stone is on the page, half its breadth and half its depth there, and how thick it is."""
    lifted = 0.20 + 0.07 * ((x * 7 + z * 3) % 1)
    centre = at(x, ROAD - lifted, z)
    return centre, 0.33 * 495 / z, 0.105 * 495 / z, 0.10 * 495 / z


def _slab(x: float, z: float) -> str:
    (cx, cy), half, deep, thick = _loose(x, z)
    ring = [(cx - half, cy), (cx, cy - deep), (cx + half, cy), (cx + half * 0.9, cy + thick)]
    return smooth([*ring, (cx, cy + deep + thick), (cx - half * 0.9, cy + thick)])


def no_weight_light(sheet: Sheet) -> None:
    """Light under every stone."""
    for x, z, _ in LOOSE:
        fx, fy = at(x, ROAD, z)
        shine(sheet, (fx, fy), 0.22 * 495 / z, Ink(0.08, 0.12, 0.8), stretch=2.5, core=0.4)
    cut_out(sheet, *(_slab(x, z) for x, z, _ in LOOSE))


def no_weight_line(sheet: Sheet) -> None:
    """Slabs, and the shadows that they left on the road."""
    for x, z, _ in LOOSE:
        fx, fy = at(x, ROAD, z)
        glow(sheet, (fx, fy), 0.20 * 495 / z, Ink(0, 0.02, 0.42), stretch=2.4)
    for number, (x, z, tilt) in enumerate(LOOSE):
        with sheet.shape(f"slab {number}"):
            (cx, cy), half, deep, thick = _loose(x, z)
            fx, fy = at(x, ROAD, z)
            sheet.paint(ellipse(fx, fy, half * 0.62, deep * 0.55), Ink(0.70, 0.74, 0.20))
            slab = _slab(x, z)
            with sheet.group(turn=(tilt * 0.3, cx, cy)):
                under = sheet.linear(
                    (0, cy), (0, cy + deep + thick), Stop(0, STONE.deep), Stop(1, Ink(0.30, 0.50, 0.72))
                )
                sheet.paint(slab, under)
                top = ellipse(cx, cy, half * 0.98, deep * 0.98)
                sheet.paint(top, Ink(0.04, 0.36, 0.06))
                sheet.paint(crescent(cx, cy, deep * 0.5, thickness=0.4, turn=200), PAPER)
                for dx, dy in ((-0.5, 0.1), (0.2, -0.4), (0.45, 0.3), (-0.1, 0.5)):
                    sheet.paint(
                        ellipse(cx + dx * half, cy + dy * deep, half * 0.07, deep * 0.09), Ink(0.16, 0.56, 0.10)
                    )
                sheet.line(top, LINE, 1.2 + 1.6 / z)
                sheet.line(slab, LINE, 1.4 + 2.2 / z)


PICTURES = tuple(
    Woven("woven_underfoot", mood, light, line, depth=0.9, palette=PALETTE, shows=shows)
    for mood, light, line, shows in (
        (
            "too_light",
            too_light_light,
            too_light_line,
            "Underfoot the stones let go of feathers and thistledown, which drift up in a pale light of their own.",
        ),
        (
            "too_heavy",
            too_heavy_light,
            too_heavy_line,
            "Underfoot the road becomes great rounded stones, too heavy to have been carried there, with light in "
            "each joint.",
        ),
        (
            "no_weight",
            no_weight_light,
            no_weight_line,
            "Underfoot the stones float a hand above their shadows, and the light is under them.",
        ),
    )
)
