"""What the Guild weaves its doorways of: twisted cords, small lamps, a doorway with a round head. Shared."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence

from print_room.brushes import stroke
from print_room.geometry import Point, along, ellipse, polar, polygon, polyline, rectangle
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.sheet import Sheet, Stop

NONE = Ink(0, 0, 0)
TURQUOISE = Cloth(Ink(0.02, 0.62, 0.04), Ink(0.34, 0.80, 0.08), Ink(0.60, 0.86, 0.10))
VERMILION = Cloth(Ink(0.02, 0.10, 0.92), Ink(0.30, 0.44, 0.88), Ink(0.52, 0.60, 0.84))
PLUM = Cloth(Ink(0.62, 0.60, 0.30), Ink(0.82, 0.78, 0.32), Ink(0.92, 0.86, 0.32))
GOLD = Cloth(Ink(0, 0.10, 0.42), Ink(0.16, 0.36, 0.52), Ink(0.42, 0.56, 0.56))


def spaced(way: Sequence[Point], gap: float) -> Iterator[tuple[Point, Point]]:
    """Yield points that far apart along a way, each with its direction as a vector of length one."""
    run = along(way, steps=24)
    travelled = 0.0
    for before, after in itertools.pairwise(run):
        length = math.hypot(after[0] - before[0], after[1] - before[1])
        travelled += length
        if length and travelled >= gap:
            travelled -= gap
            yield after, ((after[0] - before[0]) / length, (after[1] - before[1]) / length)


def cord(sheet: Sheet, way: Sequence[Point], breadth: float, first: Ink, second: Ink) -> None:
    """Lay a cord of two colours twisted round each other."""
    run = along(way, steps=14)
    sheet.line(polyline(run), LINE, breadth + 5)
    sheet.line(polyline(run), first, breadth)
    turns = []
    for (x, y), (dx, dy) in spaced(way, breadth * 1.05):
        half, reach = breadth * 0.44, breadth * 0.5
        start = (x - dx * reach - dy * half, y - dy * reach + dx * half)
        end = (x + dx * reach + dy * half, y + dy * reach - dx * half)
        turns.append(stroke([start, (x, y), end], breadth * 0.56, start=0.3, end=0.3, steps=4))
    sheet.paint("".join(turns), second)


def lamps(sheet: Sheet, way: Sequence[Point], gap: float, radius: float, *, lit: bool, halo: float = 4.2) -> None:
    """Hang small round lamps along a way, turquoise and white where they are lit."""
    for (x, y), _ in spaced(way, gap):
        if not lit:
            sheet.paint(ellipse(x, y, radius), TURQUOISE.deep)
            sheet.line(ellipse(x, y, radius), LINE, 2.6)
            continue
        air = sheet.radial(
            (x, y),
            radius * halo,
            Stop(0, TURQUOISE.light, 0.7),
            Stop(0.4, TURQUOISE.light, 0.28),
            Stop(1, TURQUOISE.light, 0),
        )
        sheet.paint(ellipse(x, y, radius * halo), air)
        glass = sheet.radial((x, y), radius, Stop(0, PAPER), Stop(0.5, Ink(0, 0.06, 0)), Stop(1, Ink(0, 0.40, 0.02)))
        sheet.paint(ellipse(x, y, radius), glass)


def round_headed(left: float, right: float, foot: float, spring: float) -> list[Point]:
    """Return the way up, over and down a doorway with a round head, from its left foot to its right one."""
    middle, across = (left + right) / 2, (right - left) / 2
    arch = [polar((middle, spring), across, 180 + step * 180 / 20) for step in range(21)]
    steps = 6
    up = [(left, foot + (spring - foot) * step / steps) for step in range(steps)]
    down = [(right, spring + (foot - spring) * (step + 1) / steps) for step in range(steps)]
    return [*up, *arch, *down]


def arched(left: float, right: float, foot: float, spring: float) -> str:
    """Return the outline of such a doorway."""
    return polygon(round_headed(left, right, foot, spring))


def figures(sheet: Sheet, number: str, at: Point, tall: float, ink: Ink) -> None:
    """Write a number of the Guild's: tall figures of one brush, about their middle."""
    step = tall * 0.56
    x = at[0] - step * (len(number) - 1) / 2
    top, foot = at[1] - tall / 2, at[1] + tall / 2
    width = tall * 0.19
    for sign in number:
        if sign == "1":
            sheet.paint(
                polygon([(x - width / 2, top), (x + width / 2, top), (x + width / 2, foot), (x - width / 2, foot)]), ink
            )
            sheet.paint(
                polygon(
                    [(x - width / 2, top), (x - width / 2, top + width * 1.3), (x - width * 1.5, top + width * 1.9)]
                ),
                ink,
            )
            sheet.paint(rectangle(x - width * 1.3, foot - width * 0.6, width * 2.6, width * 0.6), ink)
        elif sign == "0":
            sheet.line(ellipse(x, at[1], tall * 0.19, tall * 0.42), ink, width)
        elif sign == "2":
            way = [(x - tall * 0.19, top + tall * 0.26), (x, top + width / 2), (x + tall * 0.19, top + tall * 0.26)]
            way += [(x + tall * 0.06, at[1] + tall * 0.08), (x - tall * 0.2, foot - width / 2)]
            sheet.line(polyline(along(way, steps=8)), ink, width)
            sheet.line(polyline([(x - tall * 0.2, foot - width / 2), (x + tall * 0.22, foot - width / 2)]), ink, width)
        x += step
