"""The Hales' curls, smaller than on their portraits: round masses in flat values, a few arcs, a few that got away."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from print_room.brushes import stroke
from print_room.geometry import Point, ellipse, polar, smooth
from print_room.inks import Ink
from print_room.sheet import Sheet


class Curls(NamedTuple):
    """Hair under one light: its lit shoulder, its body, its shade, single lit curls; `towards` is where light is."""

    lit: Ink
    body: Ink
    shade: Ink
    strand: Ink
    towards: Point


class Mass(NamedTuple):
    """A round mass of curls: its middle, its radius, how much of the light it gets (0 to 1)."""

    x: float
    y: float
    radius: float
    lit: float = 0.5


def bumpy(x: float, y: float, radius: float, turn: float) -> str:
    """Return the outline of a mass: bumps of unlike sizes with soft notches between."""
    bumps = max(5, round(radius / 6))
    ring: list[Point] = []
    for bump in range(bumps):
        size = 1 + 0.35 * math.sin(2.4 * bump + turn)
        begin = turn + bump * 360 / bumps
        for share, reach in ((0.0, 0.0), (0.25, 0.8), (0.5, 1.0), (0.75, 0.8)):
            ring.append(polar((x, y), radius * (0.9 + 0.14 * size * reach), begin + share * 360 / bumps))
    return smooth(ring)


def coil(middle: Point, size: float, outward: float, breadth: float) -> str:
    """Return an arc that rolls in a little: one curl seen from its end."""
    run = [polar(middle, size * (1 - 0.05 * step), outward - 130 + 27 * step) for step in range(11)]
    return stroke(run, breadth, start=0.1, end=0.2, steps=3)


def draw_mass(sheet: Sheet, mass: Mass, curls: Curls) -> None:
    """Draw a mass in three flat values, then the arcs that its half light shows."""
    x, y, radius, lit = mass
    length = math.hypot(*curls.towards)
    dx, dy = curls.towards[0] / length, curls.towards[1] / length
    rng = sheet.rng(f"curls {x:g} {y:g}")
    with sheet.group(clip=sheet.clip(bumpy(x, y, radius, x + y))):
        sheet.paint(ellipse(x, y, radius * 1.4), curls.lit if lit > 0.3 else curls.body)
        away = radius * (0.16 + 0.26 * lit)
        sheet.paint(bumpy(x - dx * away, y - dy * away, radius, x * 2), curls.body)
        away = radius * (0.60 + 0.44 * lit)
        sheet.paint(bumpy(x - dx * away, y - dy * away, radius * 0.94, y * 3), curls.shade)
        towards = math.degrees(math.atan2(dy, dx))
        for share in (-70, -10, 50):
            angle = towards + share + rng.uniform(-18, 18)
            middle = polar((x, y), radius * rng.uniform(0.38, 0.56), angle)
            size = rng.uniform(0.20, 0.30) * radius
            ink = curls.strand if lit > 0.5 else curls.lit
            sheet.paint(coil(middle, size, angle + rng.uniform(-40, 40), max(2.2, radius * 0.09)), ink)


def draw_masses(sheet: Sheet, masses: Sequence[Mass], curls: Curls, deepest: Ink) -> None:
    """Draw a cloud: its dark first, then each mass over the one before."""
    for mass in masses:
        sheet.paint(bumpy(mass.x + 2, mass.y + 4, mass.radius, mass.x), deepest)
    for mass in masses:
        draw_mass(sheet, mass, curls)


def escaped(sheet: Sheet, start: Point, way: float, tail: float, side: int, radius: float, ink: Ink) -> None:
    """Draw a curl that got away: a tail that way (degrees), then a roll; `side` 1 rolls clockwise, -1 back."""
    x, y = start
    heading = math.radians(way)
    path = [(x, y)]
    for _ in range(6):
        heading -= side * 0.10
        x, y = x + math.cos(heading) * tail / 6, y + math.sin(heading) * tail / 6
        path.append((x, y))
    for index in range(14):
        reach = radius * (1 - 0.6 * index / 14) * 0.36
        heading += side * 0.36
        x, y = x + math.cos(heading) * reach, y + math.sin(heading) * reach
        path.append((x, y))
    sheet.paint(stroke(path, max(2.6, radius * 0.44), start=0.45, end=0.2, steps=3), ink)
