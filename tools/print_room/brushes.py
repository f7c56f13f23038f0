"""Strokes and patterns: what a hand with a brush, a stamp or a needle does."""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Iterator, Sequence

from print_room.geometry import Point, along, crescent, ellipse, polygon, polyline, star


def stroke(
    points: Sequence[Sequence[float]],
    width: float,
    *,
    start: float = 0.0,
    end: float = 0.0,
    wobble: float = 0.0,
    rng: random.Random | None = None,
    steps: int = 10,
) -> str:
    """Return a tapered brush stroke as a filled outline.

    `width` is the greatest breadth in pixels, `start` and `end` the shares of it at the two tips. `wobble` strays
    from it by that share and needs `rng`.
    """
    run = along(points, steps=steps)
    last = len(run) - 1
    left: list[Point] = []
    right: list[Point] = []
    for index, (x, y) in enumerate(run):
        before, after = run[max(index - 1, 0)], run[min(index + 1, last)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy) or 1.0
        u = index / last
        tips = start * (1 - u) + end * u
        half = width / 2 * (tips + (1 - tips) * math.sin(math.pi * u) ** 0.6 if 0 < u < 1 else tips)
        if wobble and rng is not None:
            half *= 1 + wobble * (rng.random() - 0.5)
        left.append((x - dy / length * half, y + dx / length * half))
        right.append((x + dy / length * half, y - dx / length * half))
    return polygon(left + right[::-1])


def jittered_grid(
    x: float, y: float, width: float, height: float, step: float, rng: random.Random, *, stray: float = 0.12
) -> Iterator[tuple[Point, int, int]]:
    """Yield (point, column, row) of a grid with every other row moved by half a step, each point strayed."""
    rows = int(height / (step * 0.9)) + 2
    columns = int(width / step) + 2
    for row in range(rows):
        for column in range(columns):
            px = x + column * step + (row % 2) * step / 2 + rng.uniform(-stray, stray) * step
            py = y + row * step * 0.9 + rng.uniform(-stray, stray) * step
            yield (px, py), column, row


def stamped_stars(
    x: float, y: float, width: float, height: float, step: float, rng: random.Random, *, radius: float = 9
) -> str:
    """Return a cloth print of eight-cornered stars as one path."""
    grid = jittered_grid(x, y, width, height, step, rng)
    return "".join(star(*point, radius, points=4, turn=rng.uniform(-110, -70)) for point, _, _ in grid)


def stamped_moons(
    x: float, y: float, width: float, height: float, step: float, rng: random.Random, *, radius: float = 9
) -> str:
    """Return a cloth print of new moons as one path."""
    grid = jittered_grid(x, y, width, height, step, rng)
    return "".join(crescent(*point, radius, turn=rng.uniform(-60, 0)) for point, _, _ in grid)


def stamped_dots(
    x: float, y: float, width: float, height: float, step: float, rng: random.Random, *, radius: float = 4
) -> str:
    """Return a cloth print of dots as one path."""
    grid = jittered_grid(x, y, width, height, step, rng, stray=0.06)
    return "".join(ellipse(*point, radius) for point, _, _ in grid)


def stripes(
    x: float, y: float, width: float, height: float, step: float, rng: random.Random, *, thickness: float = 8
) -> str:
    """Return upright stripes, each slightly off, as one path."""
    bars = []
    for index in range(int(width / step) + 1):
        left = x + index * step + rng.uniform(-0.06, 0.06) * step
        lean = rng.uniform(-2, 2)
        foot = left + lean
        bars.append(polygon([(left, y), (left + thickness, y), (foot + thickness, y + height), (foot, y + height)]))
    return "".join(bars)


def stitches(points: Sequence[Sequence[float]], *, length: float = 9, gap: float = 8) -> str:
    """Return a seam: dashes along the curve through the points, as one open path to be drawn with a line."""
    run = along(points, steps=40)
    dashes: list[str] = []
    travelled = 0.0
    begun: Point | None = run[0]
    for before, after in itertools.pairwise(run):
        travelled += math.hypot(after[0] - before[0], after[1] - before[1])
        if begun is not None and travelled >= length:
            dashes.append(polyline([begun, after]))
            begun, travelled = None, 0.0
        elif begun is None and travelled >= gap:
            begun, travelled = after, 0.0
    return "".join(dashes)


def hatching(
    start: Sequence[float], end: Sequence[float], count: int, reach: Sequence[float], rng: random.Random
) -> str:
    """Return `count` parallel strokes set along start-end, each running by the vector `reach`, as one open path."""
    marks = []
    for index in range(count):
        u = (index + 0.5) / count
        x = start[0] + (end[0] - start[0]) * u + rng.uniform(-2, 2)
        y = start[1] + (end[1] - start[1]) * u + rng.uniform(-2, 2)
        share = rng.uniform(0.8, 1.1)
        marks.append(polyline([(x, y), (x + reach[0] * share, y + reach[1] * share)]))
    return "".join(marks)
