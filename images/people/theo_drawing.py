"""What Theo is made of: his inks, the brush's lines, sleeves with stripes round them, ribbed cuffs."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

from print_room.brushes import stroke
from print_room.geometry import Point, along, polyline, rectangle, smooth
from print_room.inks import LINE, SKIN_FAIR, Cloth, Ink
from print_room.sheet import Reference, Sheet

SKIN = SKIN_FAIR
# The red of fingertips, as of cheeks.
BLOOD = Ink(0.02, 0.10, 0.80)

NAVY = Cloth(Ink(0.66, 0.72, 0.06), Ink(0.88, 0.86, 0.10), Ink(0.97, 0.93, 0.12))
NAVY_PRINT = Ink(0.34, 0.56, 0.06)
SLEEVE = Cloth(Ink(0, 0.25, 0.08), Ink(0.22, 0.60, 0.12), Ink(0.46, 0.76, 0.14))
SLEEVE_STRIPE = Ink(0.10, 0.34, 0.80)
CLOTH_SHADOW = Ink(0.30, 0.42, 0)

# Covers the canvas from any frame in which things are drawn here.
FAR_AND_WIDE = rectangle(-2000, -2000, 5000, 5000)

Points = Sequence[Sequence[float]]


def contour(sheet: Sheet, points: Points, width: float, ink: Ink = LINE) -> None:
    """Draw a line as a brush does: thin where it is set down and lifted, full between."""
    sheet.paint(stroke(points, width, start=0.3, end=0.18), ink)


def lit_and_shaded(sheet: Sheet, outline: Points, skin: Cloth, *shadows: Points) -> Reference:
    """Paint a shape in its light value and the parts of it that are in shadow; return the clip to it."""
    path = smooth(outline)
    inside = sheet.clip(path)
    with sheet.group(clip=inside):
        # The light value is laid inside the clip too: painted under it, it would show along a shaded edge.
        sheet.paint(FAR_AND_WIDE, skin.light)
        for shadow in shadows:
            sheet.paint(smooth(shadow), skin.shade)
    return inside


def sleeve(
    sheet: Sheet,
    name: str,
    outline: Points,
    shadow: Points,
    axes: Sequence[tuple[Points, float]],
    lines: Sequence[tuple[Points, float]],
) -> None:
    """Draw a sleeve: cloth, stripes round it, its shadow side, the lines of edges and folds (points, breadth).

    Each axis is (the arm's middle line, half the breadth of the arm): the stripes run across it, bent as round an arm.
    """
    with sheet.shape(name):
        path = smooth(outline)
        inside = sheet.clip(path)
        sheet.paint(path, SLEEVE.light)
        with sheet.group(clip=inside):
            for axis, half in axes:
                for band in stripes_round(axis, half):
                    sheet.paint(stroke(band, 8, start=0.8, end=0.8, steps=5), SLEEVE_STRIPE)
        with sheet.overprint(clip=inside):
            sheet.paint(smooth(shadow), CLOTH_SHADOW)
        for points, width in lines:
            contour(sheet, points, width)


def stripes_round(axis: Points, half: float, step: float = 34) -> list[list[Point]]:
    """Return lines across an axis, bowed towards its end, as stripes run round a sleeve."""
    run = along(axis, steps=40)
    bands: list[list[Point]] = []
    travelled = step / 2
    for before, after in itertools.pairwise(run):
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy)
        travelled += length
        if travelled < step:
            continue
        travelled -= step
        ux, uy = dx / length, dy / length
        bow = half * 0.22
        left = (after[0] - uy * half, after[1] + ux * half)
        right = (after[0] + uy * half, after[1] - ux * half)
        bands.append([left, (after[0] + ux * bow, after[1] + uy * bow), right])
    return bands


def cuff(sheet: Sheet, name: str, outline: Points, ribs: Sequence[tuple[Point, Point]]) -> None:
    """Draw knitted ribs; the outline goes round four corners."""
    with sheet.shape(name):
        path = smooth(outline)
        sheet.paint(path, NAVY.light)
        with sheet.group(clip=sheet.clip(path)):
            for start, end in ribs:
                sheet.line(polyline([start, end]), NAVY_PRINT, 2.6)
        sheet.line(path, LINE, 3)
