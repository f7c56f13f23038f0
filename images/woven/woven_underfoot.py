"""What is underfoot in the tenth minute: too light, too heavy, or without weight."""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Iterator
from dataclasses import dataclass

from tenth_minute_drawing import (
    CUT,
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
from print_room.geometry import Point, ellipse, polar, polyline, smooth
from print_room.inks import LINE, Cloth, Ink
from print_room.pictures import Woven
from print_room.sheet import Sheet, Stop

DOWN = Cloth(Ink(0, 0.02, 0.03), Ink(0.02, 0.22, 0.06), Ink(0.10, 0.46, 0.10))
EMBER = Ink(0.10, 0.24, 0.86)
STONE = Cloth(Ink(0.16, 0.44, 0.10), Ink(0.52, 0.66, 0.14), Ink(0.84, 0.84, 0.20))

# Too light: feathers and thistledown, on their way up.


def _feathers() -> list[tuple[Point, float, float]]:
    """Where each feather is, its length, its turn; larger ones lower and nearer."""
    rng = random.Random("feathers")
    found: list[tuple[Point, float, float]] = []
    for _ in range(900):
        x, y = rng.uniform(250, 1670), rng.uniform(400, 830)
        if abs(x - 960) < 120 and y < 590:
            continue
        length = 30 + 130 * max(0.0, (y - 400) / 420) ** 1.3 * rng.uniform(0.75, 1.1)
        if all(math.dist((x, y), other) > (length + long) * 0.58 for other, long, _ in found):
            found.append(((x, y), length, rng.uniform(-58, 58)))
    return found[:44]


FEATHERS = _feathers()


def _feather(centre: Point, length: float, turn: float) -> tuple[str, list[Point]]:
    """Return a curled feather: its vane, and the line of its quill."""
    direction = turn - 90
    spine = []
    for share in (-0.5, -0.25, 0.0, 0.25, 0.5):
        x, y = polar(centre, length * share, direction)
        spine.append(polar((x, y), length * 0.5 * share * share, direction + 90))
    breadths = (0.05, 0.18, 0.21, 0.15, 0.02)
    left = [polar(p, length * b, direction + 90) for p, b in zip(spine, breadths, strict=True)]
    right = [polar(p, length * b * 0.8, direction - 90) for p, b in zip(spine, breadths, strict=True)]
    quill = [polar(spine[0], length * 0.22, direction + 180), *spine]
    return smooth([*left, *right[::-1]]), quill


def _thistledown() -> Iterator[tuple[Point, float]]:
    rng = random.Random("thistledown")
    for _ in range(60):
        x, y = rng.uniform(140, 1780), rng.uniform(380, 820)
        if abs(x - 960) > 130:
            yield (x, y), 10 + 20 * (y - 380) / 450


DOWNS = tuple(_thistledown())


def too_light_light(sheet: Sheet) -> None:
    """A pale light that rises from the stones."""
    rising = sheet.linear(
        (0, 830), (0, 420), Stop(0, Ink(0.04, 0.44, 0.4)), Stop(0.5, Ink(0.26, 0.58, 0.6)), Stop(1, KEPT)
    )
    wide = smooth([(250, 900), (470, 640), (660, 500), (800, 420), (1120, 420), (1260, 500), (1450, 640), (1670, 900)])
    shine_on(sheet, wide, rising, blur=30)
    for (x, y), radius in DOWNS:
        rays = [polyline([(x, y), polar((x, y), radius, degrees)]) for degrees in range(0, 360, 30)]
        sheet.line("".join(rays), CUT, 2.2)
        tips = "".join(ellipse(*polar((x, y), radius, degrees), radius * 0.11) for degrees in range(0, 360, 30))
        cut_out(sheet, tips)
    for centre, length, turn in FEATHERS:
        cut_out(sheet, _feather(centre, length, turn)[0])


def too_light_line(sheet: Sheet) -> None:
    """Barbs, quills and seeds."""
    for number, ((x, y), radius) in enumerate(DOWNS):
        with sheet.shape(f"seed {number}"):
            sheet.paint(ellipse(x, y, radius * 0.2), Ink(0.10, 0.20, 0.90))
    for number, (centre, length, turn) in enumerate(FEATHERS):
        with sheet.shape(f"feather {number}"):
            _feather_line(sheet, centre, length, turn)


def _feather_line(sheet: Sheet, centre: Point, length: float, turn: float) -> None:
    vane, quill = _feather(centre, length, turn)
    direction = turn - 90
    sheet.paint(vane, DOWN.light)
    with sheet.group(clip=sheet.clip(vane)):
        sheet.paint(ellipse(*polar(centre, length * 0.46, direction + 180), length * 0.24), Ink(0, 0.06, 0.50))
        for index in range(12):
            base = polar(centre, length * (index / 11 - 0.5), direction)
            for way in (-1, 1):
                barb = [base, polar(base, length * 0.4, direction + way * 48)]
                sheet.line(polyline(barb), DOWN.shade, max(1.4, length * 0.016))
    sheet.paint(stroke(quill, max(2.4, length * 0.035), start=0.8, end=0.1), DOWN.deep)
    sheet.line(vane, LINE, max(1.4, length * 0.014), opacity=0.7)


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
    down = sheet.linear((0, 545), (0, 960), Stop(0, Ink(0.10, 0.16, 1)), Stop(1, Ink(0.05, 0.10, 1)))
    shine_on(sheet, road(0.80, 5.3, HALF + 0.10), down, blur=7)
    cut_out(sheet, "".join(_round_stone(*stone) for stone in STONES), keeps=Ink(0.5, 0.4, 0.2))


def too_heavy_line(sheet: Sheet) -> None:
    """The stones, each a hill, and their joints."""
    with sheet.overprint():
        warm = sheet.linear((0, 545), (0, 960), Stop(0, Ink(0, 0, 0.42)), Stop(1, Ink(0, 0.02, 0.66)))
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
    (x + (z * 0.37) % 0.16, z)
    for z, row in ((4.6, 0), (3.7, 1), (3.0, 0), (2.4, 1), (1.95, 0), (1.58, 1))
    for x in ((-1.24, -0.44, 0.36, 1.14), (-0.86, -0.04, 0.78))[row]
)


@dataclass(frozen=True)
class Rock:
    """A stone in the air: its middle on the page, its outline, its flat top, and where its shadow lies."""

    middle: Point
    whole: str
    top: str
    under: Point
    half: float


def _rock(x: float, z: float) -> Rock:
    rng = random.Random(f"rock {x:.2f} {z:.2f}")
    scale = 495 / z
    cx, cy = at(x, ROAD - rng.uniform(0.20, 0.30), z)
    half, deep, thick = rng.uniform(0.25, 0.33) * scale, 0.085 * scale, rng.uniform(0.11, 0.17) * scale
    top, foot = [], []
    for step in range(10):
        angle = 2 * math.pi * step / 10
        stray = rng.uniform(0.84, 1.08)
        px, py = cx + half * stray * math.cos(angle), cy + deep * stray * math.sin(angle)
        top.append((px, py))
        if 0 <= step <= 5:
            foot.append((cx + (px - cx) * rng.uniform(0.78, 0.96), py + thick * rng.uniform(0.7, 1.25)))
    whole = [top[0], *foot, *top[5:]]
    return Rock((cx, cy), smooth(whole, tension=0.35), smooth(top, tension=0.35), at(x, ROAD, z), half)


ROCKS = tuple(_rock(x, z) for x, z in LOOSE)


def no_weight_light(sheet: Sheet) -> None:
    """Light under every stone."""
    shine(sheet, (960, 690), 150, Ink(0.34, 0.40, 0.9), stretch=4.0, core=0.3)
    for rock in ROCKS:
        shine(sheet, rock.under, rock.half * 0.7, Ink(0.08, 0.12, 0.8), stretch=2.4, core=0.4)
    cut_out(sheet, *(rock.whole for rock in ROCKS))


def no_weight_line(sheet: Sheet) -> None:
    """Stones lit from below, and the shadows that they left on the road."""
    for rock in ROCKS:
        glow(sheet, rock.under, rock.half * 0.66, Ink(0, 0.02, 0.50), stretch=2.3)
    for number, rock in enumerate(ROCKS):
        with sheet.shape(f"rock {number}"):
            (cx, cy), half = rock.middle, rock.half
            shadow = ellipse(rock.under[0], rock.under[1] + half * 0.04, half * 0.66, half * 0.13)
            sheet.paint(shadow, Ink(0.78, 0.72, 0.30))
            below = sheet.linear(
                (0, cy), (0, cy + half * 0.75), Stop(0, STONE.deep), Stop(0.55, STONE.shade), Stop(1, EMBER)
            )
            sheet.paint(rock.whole, below)
            sheet.paint(rock.top, Ink(0.06, 0.42, 0.06))
            with sheet.group(clip=sheet.clip(rock.top)):
                sheet.paint(ellipse(cx - half * 0.3, cy - half * 0.12, half * 0.7, half * 0.2), Ink(0.02, 0.26, 0.04))
                for dx, dy in ((-0.5, 0.06), (0.1, -0.14), (0.42, 0.1), (-0.1, 0.16), (0.66, -0.02), (-0.72, -0.04)):
                    sheet.paint(
                        ellipse(cx + dx * half, cy + dy * half, half * 0.055, half * 0.03), Ink(0.20, 0.60, 0.10)
                    )
            sheet.line(rock.top, LINE, 1 + half * 0.012)
            sheet.line(rock.whole, LINE, 1.4 + half * 0.018)


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
