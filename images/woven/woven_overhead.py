"""What is overhead in the tenth minute: something sweet, a pair of spectacles, or a sky of stickers."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator

from tenth_minute_drawing import (
    AMBER,
    EAVES,
    HALF,
    PALETTE,
    at,
    cut_out,
    glow,
    hanging,
    shine,
)

from print_room.brushes import stroke
from print_room.geometry import Point, along, crescent, ellipse, polar, polygon, polyline, star
from print_room.inks import LINE, PAPER, Ink
from print_room.pictures import Woven
from print_room.sheet import Sheet

CORAL = Ink(0.02, 0.04, 0.92)
CREAM = Ink(0, 0.02, 0.14)
TURQUOISE = Ink(0.04, 0.72, 0.06)
PLUM = Ink(0.78, 0.50, 0.40)

# Sweet: awnings of barley sugar at both sides, and twisted garlands across.

GARLANDS = ((1.32, 120.0, 30.0), (1.95, 70.0, 22.0), (3.0, 40.0, 14.0))
AWNINGS = ((4.3, 3.5), (3.2, 2.6), (2.4, 1.92), (1.76, 1.36), (1.24, 0.95))


def _garland(z: float, sag: float) -> list[Point]:
    return hanging(at(-HALF, EAVES + 0.42, z), at(HALF, EAVES + 0.42, z), sag, 48)


def _rope(run: list[Point], breadth: float) -> str:
    return stroke([*run[::4], run[-1]], breadth, start=1, end=1)


def _twists(run: list[Point], breadth: float) -> Iterator[str]:
    """Every other turn of a twisted rope."""
    for before, after in list(itertools.pairwise(run))[::2]:
        x, y = before
        wide = after[0] - before[0]
        half = breadth / 2
        yield polygon([(x, y + half), (x + wide * 0.9, y - half), (x + wide * 1.9, y - half), (x + wide, y + half)])


def _sweets(z: float, sag: float) -> list[tuple[Point, float]]:
    """Where wrapped sweets hang on a garland, and how large they are."""
    run = _garland(z, sag)
    size = 62 / z
    return [((x, y + size * 1.1), size) for x, y in run[6:-4:8]]


def _sweet(centre: Point, size: float) -> tuple[str, str]:
    """A round sweet and the two twisted ends of its paper."""
    x, y = centre
    ends = [
        polygon(
            [
                (x + way * size * 0.7, y),
                (x + way * size * 1.75, y - size * 0.6),
                (x + way * size * 1.75, y + size * 0.6),
            ]
        )
        for way in (-1, 1)
    ]
    return ellipse(x, y, size * 0.82), "".join(ends)


def _awning(side: float, far: float, near: float) -> tuple[list[Point], list[Point]]:
    """The edge of an awning at its wall, and its edge over the road."""
    steps = 5
    distances = [far + (near - far) * step / steps for step in range(steps + 1)]
    wall = [at(side * HALF, -1.30, z) for z in distances]
    rim = [at(side * (HALF - 0.58), -0.58, z) for z in distances]
    return wall, rim


def _scallops(rim: list[Point]) -> str:
    return "".join(
        ellipse((a[0] + b[0]) / 2, (a[1] + b[1]) / 2, abs(b[0] - a[0]) / 2, abs(b[0] - a[0]) * 0.42 + 3)
        for a, b in itertools.pairwise(rim)
    )


def sweet_light(sheet: Sheet) -> None:
    """Amber under the awnings and round the garlands."""
    shine(sheet, (960, 165), 360, AMBER, stretch=2.0, core=0.1)
    for side in (-1.0, 1.0):
        for far, near in AWNINGS:
            x, y = at(side * (HALF - 0.3), -0.3, (far + near) / 2)
            shine(sheet, (x, y), 330 / near, Ink(0.34, 0.36, 1), core=0.05)
    for side in (-1.0, 1.0):
        for far, near in AWNINGS:
            wall, rim = _awning(side, far, near)
            cut_out(sheet, polygon([*wall, *rim[::-1]]), _scallops(rim))
    for z, sag, breadth in reversed(GARLANDS):
        cut_out(sheet, _rope(_garland(z, sag), breadth))
        for centre, size in _sweets(z, sag):
            cut_out(sheet, *_sweet(centre, size))


def sweet_line(sheet: Sheet) -> None:
    """Stripes of coral and cream."""
    glow(sheet, (960, 165), 340, Ink(0, 0.02, 0.52), stretch=2.0)
    for side in (-1.0, 1.0):
        for index, (far, near) in enumerate(AWNINGS):
            x, y = at(side * (HALF - 0.3), -0.3, (far + near) / 2)
            glow(sheet, (x, y), 330 / near, Ink(0, 0.02, 0.50))
            with sheet.shape(f"awning {index} {side:+.0f}"):
                _awning_line(sheet, side, far, near)
    for index, (z, sag, breadth) in reversed(list(enumerate(GARLANDS))):
        with sheet.shape(f"garland {index}"):
            run = _garland(z, sag)
            sheet.paint(_rope(run, breadth), CREAM)
            with sheet.group(clip=sheet.clip(_rope(run, breadth))):
                sheet.paint("".join(_twists(run, breadth * 1.2)), CORAL)
            for number, (centre, size) in enumerate(_sweets(z, sag)):
                _sweet_line(sheet, centre, size, (CORAL, TURQUOISE, Ink(0, 0.10, 0.55))[number % 3])


def _awning_line(sheet: Sheet, side: float, far: float, near: float) -> None:
    wall, rim = _awning(side, far, near)
    sheet.paint(_scallops(rim), CREAM)
    sheet.paint(polygon([*wall, *rim[::-1]]), CREAM)
    for step in range(0, 5, 2):
        stripe = [wall[step], wall[step + 1], rim[step + 1], rim[step]]
        sheet.paint(_scallops(rim[step : step + 2]), CORAL)
        sheet.paint(polygon(stripe), CORAL)
    sheet.line(polyline(rim), LINE, 1 + 1.6 / near)
    sheet.line(polyline(wall), LINE, 1 + 1.6 / near)


def _sweet_line(sheet: Sheet, centre: Point, size: float, ink: Ink) -> None:
    ball, ends = _sweet(centre, size)
    sheet.paint(ends, ink.towards(PAPER, 0.4))
    sheet.line(ends, LINE, 1.8)
    sheet.paint(ball, ink)
    sheet.paint(crescent(*centre, size * 0.62, thickness=0.35, turn=-30), PAPER)
    sheet.line(ball, LINE, 2.2)


# Spectacles: two lens moons, and where they look.

LENSES: tuple[Point, ...] = ((738.0, 158.0), (1182.0, 158.0))
LENS = 142.0


def spectacles_light(sheet: Sheet) -> None:
    """Two discs, and two pools on the road."""
    for x, y in LENSES:
        shine(sheet, (x, y), 360, Ink(0.30, 0.24, 0.6), core=0.35)
        pool = (960 + (x - 960) * 1.3, 712)
        shine(sheet, pool, 84, Ink(0.10, 0.14, 0.9), stretch=2.2, core=0.72)
    cut_out(sheet, *(ellipse(x, y, LENS) for x, y in LENSES))
    cut_out(sheet, _frame())


def _frame() -> str:
    """The bridge and the two side pieces."""
    (x0, y0), (x1, y1) = LENSES
    bridge = along([(x0 + LENS - 6, y0 - 24), (960, y0 - 84), (x1 - LENS + 6, y1 - 24)])
    left = along([(x0 - LENS + 6, y0 - 20), (x0 - 250, y0 - 44), (x0 - 520, y0 + 6), (x0 - 850, y0 + 130)])
    right = [(1920 - x, y) for x, y in left]
    sides = "".join(stroke(run, 34, start=0.5, end=1) for run in (left, right))
    return stroke(bridge, 22, start=0.9, end=0.9) + sides


def spectacles_line(sheet: Sheet) -> None:
    """The rims, the moon's seas in each lens, and a shine."""
    for x, _ in LENSES:
        glow(sheet, (960 + (x - 960) * 1.3, 712), 96, Ink(0, 0.02, 0.34), stretch=2.1)
    with sheet.shape("frame"):
        sheet.paint(_frame(), Ink(0.30, 0.30, 0.95))
    for number, (x, y) in enumerate(LENSES):
        with sheet.shape(f"lens {number}"):
            disc = ellipse(x, y, LENS)
            sheet.paint(disc, Ink(0, 0.05, 0.10))
            with sheet.group(clip=sheet.clip(disc)):
                sheet.paint(crescent(x, y, LENS, thickness=0.5, turn=150), Ink(0, 0.20, 0.16))
                for dx, dy, r in (
                    (-60, -30, 40),
                    (34, 40, 52),
                    (54, -66, 24),
                    (-40, 74, 22),
                    (-4, -92, 14),
                    (96, -8, 16),
                ):
                    sheet.paint(ellipse(x + dx, y + dy, r, r * 0.9), Ink(0, 0.34, 0.12))
                    sheet.paint(crescent(x + dx, y + dy, r, thickness=0.35, turn=30), Ink(0.04, 0.48, 0.16))
            for radius, width in ((LENS - 22, 9.0), (LENS - 44, 5.0)):
                gleam = [polar((x, y), radius, degrees) for degrees in (196, 214, 232, 250)]
                sheet.paint(stroke(gleam, width), PAPER)
            sheet.line(disc, Ink(0.30, 0.30, 0.95), 20)
            sheet.line(ellipse(x, y, LENS + 10), LINE, 4)
            sheet.line(ellipse(x, y, LENS - 10), LINE, 4)


# Sticker: paper stars on round paper, none of them straight.


def _stickers() -> list[tuple[Point, float, float]]:
    """Where each is stuck, how large it is, how it is turned; the large ones in front."""
    rng = random.Random("stickers")
    found: list[tuple[Point, float, float]] = []
    for _ in range(900):
        x, y = rng.uniform(60, 1860), rng.uniform(14, 380)
        away = abs(x - 960) / 960
        if y > 200 + 100 * away or len(found) >= 34:
            continue
        size = rng.choice((30.0, 40.0, 52.0, 72.0))
        if all((x - a) ** 2 + (y - b) ** 2 > (size + r + 4) ** 2 for (a, b), r, _ in found):
            found.append(((x, y), size, rng.uniform(-34, 34)))
    return found


STICKERS = _stickers()


def _peel(centre: Point, size: float, turn: float) -> str:
    """The corner that has come off."""
    start, end = polar(centre, size, turn + 20), polar(centre, size, turn + 88)
    return polygon([start, polar(centre, size * 0.58, turn + 54), end])


def sticker_light(sheet: Sheet) -> None:
    """A spot for each sticker, and its light on the wall or the road."""
    for (x, y), size, _ in STICKERS:
        shine(sheet, (x, y), size * 2.0, Ink(0.36, 0.30, 0.7), core=0.4)
    rng = sheet.rng("spots")
    for _ in range(26):
        z = rng.uniform(1.25, 3.6)
        x, y = at(rng.uniform(-1.4, 1.4), 1.05, z)
        shine(sheet, (x, y), 46 / z, Ink(0.10, 0.14, 0.8), stretch=2.2, core=0.6)
    cut_out(sheet, *(ellipse(*centre, size) for centre, size, _ in STICKERS))


def sticker_line(sheet: Sheet) -> None:
    """The stars, printed a little beside their paper."""
    inks = (CORAL, Ink(0, 0.10, 0.55), TURQUOISE, CORAL, PLUM)
    for number, (centre, size, turn) in enumerate(STICKERS):
        with sheet.shape(f"sticker {number}"):
            sheet.paint(ellipse(*centre, size), CREAM)
            sheet.line(ellipse(*centre, size * 0.9), inks[(number + 1) % 5], 3)
            beside = (centre[0] + size * 0.05, centre[1] + size * 0.04)
            sheet.paint(star(*beside, size * 0.78, points=5, inner=0.45, turn=turn - 90), inks[number % 5])
            sheet.line(star(*centre, size * 0.78, points=5, inner=0.45, turn=turn - 90), LINE, 2.4)
            with sheet.group(clip=sheet.clip(ellipse(*centre, size + 2))):
                sheet.paint(ellipse(*polar(centre, size * 1.05, turn + 54), size * 0.42), Ink(0.30, 0.62, 0.10))
            sheet.paint(_peel(centre, size, turn), Ink(0, 0.12, 0.06))
            sheet.line(_peel(centre, size, turn), LINE, 2)
            sheet.line(ellipse(*centre, size), LINE, 2.4)


PICTURES = tuple(
    Woven("woven_overhead", mood, light, line, depth=0.8, palette=PALETTE, shows=shows)
    for mood, light, line, shows in (
        (
            "sweet",
            sweet_light,
            sweet_line,
            "Overhead the street grows awnings striped like barley sugar, and twisted garlands hung with wrapped "
            "sweets. The light under them is amber.",
        ),
        (
            "spectacles",
            spectacles_light,
            spectacles_line,
            "Overhead hangs a pair of spectacles as wide as the street, with a moon in each lens; below them lie two "
            "round pools of light.",
        ),
        (
            "sticker",
            sticker_light,
            sticker_line,
            "Overhead the sky fills with round paper stickers, a star on each, none of them straight. Spots of light "
            "lie all down the road.",
        ),
    )
)
