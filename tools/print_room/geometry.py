"""Outlines: points in, the `d` of an SVG path out. Lengths are pixels of a 1920 by 1080 page; y grows downwards."""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Sequence
from typing import NamedTuple

Point = tuple[float, float]


class Corner(NamedTuple):
    """A point at which a curve turns sharply instead of flowing through."""

    x: float
    y: float


def number(value: float) -> str:
    """Return a coordinate with at most two decimals. `ValueError` if it is not finite."""
    if not math.isfinite(value):
        raise ValueError(f"a coordinate is {value}")
    written = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if written == "-0" else written


def _pair(point: Sequence[float]) -> str:
    return f"{number(point[0])} {number(point[1])}"


def between(start: Sequence[float], end: Sequence[float], share: float) -> Point:
    """Return the point at that share (0 to 1) of the way."""
    return (start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share)


def polar(centre: Sequence[float], radius: float, degrees: float) -> Point:
    """Return the point at that distance and angle; 0 degrees is to the right, 90 below."""
    angle = math.radians(degrees)
    return (centre[0] + radius * math.cos(angle), centre[1] + radius * math.sin(angle))


def moved(points: Iterable[Sequence[float]], dx: float, dy: float) -> list[Point | Corner]:
    """Return the points moved; corners stay corners."""
    return [Corner(p[0] + dx, p[1] + dy) if isinstance(p, Corner) else (p[0] + dx, p[1] + dy) for p in points]


def mirrored(points: Iterable[Sequence[float]], axis_x: float) -> list[Point | Corner]:
    """Return the points mirrored at a vertical axis; corners stay corners."""
    return [Corner(2 * axis_x - p[0], p[1]) if isinstance(p, Corner) else (2 * axis_x - p[0], p[1]) for p in points]


def polygon(points: Sequence[Sequence[float]]) -> str:
    """Return a closed outline with straight sides."""
    return "M" + "L".join(_pair(p) for p in points) + "Z"


def polyline(points: Sequence[Sequence[float]]) -> str:
    """Return an open run of straight pieces."""
    return "M" + "L".join(_pair(p) for p in points)


def smooth(points: Sequence[Sequence[float]], *, closed: bool = True, tension: float = 1.0) -> str:
    """Return a curve that flows through every point (Catmull-Rom as cubic Béziers) and turns at every `Corner`.

    `tension` 1 is the usual roundness, 0 straight. `ValueError` if there are fewer than two points.
    """
    if len(points) < 2:
        raise ValueError("a curve needs two points or more")
    count = len(points)

    def tangent(index: int) -> Point | None:
        if isinstance(points[index], Corner):
            return None
        if closed:
            before, after = points[index - 1], points[(index + 1) % count]
        else:
            before, after = points[max(index - 1, 0)], points[min(index + 1, count - 1)]
        return ((after[0] - before[0]) * tension / 6, (after[1] - before[1]) * tension / 6)

    path = ["M" + _pair(points[0])]
    for index in range(count if closed else count - 1):
        start, end = points[index], points[(index + 1) % count]
        straight = ((end[0] - start[0]) * 0.2, (end[1] - start[1]) * 0.2)
        leaving = tangent(index) or straight
        arriving = tangent((index + 1) % count) or straight
        first = (start[0] + leaving[0], start[1] + leaving[1])
        second = (end[0] - arriving[0], end[1] - arriving[1])
        path.append(f"C{_pair(first)} {_pair(second)} {_pair(end)}")
    return "".join(path) + ("Z" if closed else "")


def along(points: Sequence[Sequence[float]], *, steps: int = 12, closed: bool = False) -> list[Point]:
    """Return points along the curve through `points`, `steps` to each piece."""
    count = len(points)
    run: list[Point] = []
    for index in range(count if closed else count - 1):
        if closed:
            p0, p1, p2, p3 = (points[(index + offset) % count] for offset in (-1, 0, 1, 2))
        else:
            p0, p1 = points[max(index - 1, 0)], points[index]
            p2, p3 = points[index + 1], points[min(index + 2, count - 1)]
        for step in range(steps):
            u = step / steps
            run.append((_catmull_rom(p0[0], p1[0], p2[0], p3[0], u), _catmull_rom(p0[1], p1[1], p2[1], p3[1], u)))
    if not closed:
        run.append((points[-1][0], points[-1][1]))
    return run


def _catmull_rom(a: float, b: float, c: float, d: float, u: float) -> float:
    return 0.5 * (2 * b + (c - a) * u + (2 * a - 5 * b + 4 * c - d) * u * u + (3 * b - a - 3 * c + d) * u**3)


def ellipse(x: float, y: float, rx: float, ry: float | None = None, *, turn: float = 0) -> str:
    """Return an ellipse (a circle without `ry`) about its centre, turned by degrees."""
    ry = rx if ry is None else ry
    if rx <= 0 or ry <= 0:
        raise ValueError(f"an ellipse has radii {rx} and {ry}")
    if turn:
        cosine, sine = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        ring = [(rx * math.cos(i * math.pi / 6), ry * math.sin(i * math.pi / 6)) for i in range(12)]
        return smooth([(x + a * cosine - b * sine, y + a * sine + b * cosine) for a, b in ring])
    half = f"{number(rx)} {number(ry)} 0 1 0"
    return f"M{_pair((x - rx, y))}a{half} {number(2 * rx)} 0a{half} {number(-2 * rx)} 0Z"


def rectangle(x: float, y: float, width: float, height: float, *, radius: float = 0) -> str:
    """Return a rectangle by its upper left corner; `radius` rounds the corners."""
    if width <= 0 or height <= 0:
        raise ValueError(f"a rectangle is {width} by {height}")
    if not radius:
        return polygon([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])
    r = min(radius, width / 2, height / 2)
    across, down = width - 2 * r, height - 2 * r
    turns = [
        f"h{number(across)}a{number(r)} {number(r)} 0 0 1 {number(r)} {number(r)}",
        f"v{number(down)}a{number(r)} {number(r)} 0 0 1 {number(-r)} {number(r)}",
        f"h{number(-across)}a{number(r)} {number(r)} 0 0 1 {number(-r)} {number(-r)}",
        f"v{number(-down)}a{number(r)} {number(r)} 0 0 1 {number(r)} {number(-r)}",
    ]
    return f"M{_pair((x + r, y))}" + "".join(turns) + "Z"


def hand_cut(points: Sequence[Sequence[float]], by: float, rng: random.Random) -> str:
    """Return a polygon whose corners are each off by up to `by` pixels, as if cut with scissors."""
    return polygon([(p[0] + rng.uniform(-by, by), p[1] + rng.uniform(-by, by)) for p in points])


def cut_box(x: float, y: float, width: float, height: float, by: float, rng: random.Random) -> str:
    """Return a rectangle cut by hand."""
    return hand_cut([(x, y), (x + width, y), (x + width, y + height), (x, y + height)], by, rng)


def star(x: float, y: float, radius: float, *, points: int = 4, inner: float = 0.4, turn: float = -90) -> str:
    """Return a star; `inner` is the share of the radius at which its notches lie."""
    corners = [
        polar((x, y), radius if i % 2 == 0 else radius * inner, turn + i * 180 / points) for i in range(2 * points)
    ]
    return polygon(corners)


def crescent(x: float, y: float, radius: float, *, thickness: float = 0.5, turn: float = -30) -> str:
    """Return a new moon whose back lies against `turn` + 180 degrees; `thickness` is its breadth in radii."""
    horns = [polar((x, y), radius, turn - 52), polar((x, y), radius, turn + 52)]
    chord = 2 * radius * math.sin(math.radians(52))
    sagitta = radius * math.cos(math.radians(52)) + radius - thickness * radius
    inner = (chord * chord / 4 + sagitta * sagitta) / (2 * sagitta)
    large = 1 if sagitta > inner else 0
    back = f"A{number(radius)} {number(radius)} 0 1 0 {_pair(horns[1])}"
    hollow = f"A{number(inner)} {number(inner)} 0 {large} 1 {_pair(horns[0])}"
    return f"M{_pair(horns[0])}{back}{hollow}Z"


def wobbly_ring(x: float, y: float, rx: float, ry: float, rng: random.Random, *, by: float = 0.06) -> str:
    """Return a round thing drawn by hand: an ellipse whose radius strays by that share."""
    count = 14
    ring = []
    for index in range(count):
        stray = 1 + rng.uniform(-by, by)
        angle = index * 2 * math.pi / count
        ring.append((x + rx * stray * math.cos(angle), y + ry * stray * math.sin(angle)))
    return smooth(ring)
