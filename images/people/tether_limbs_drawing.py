"""What Ravi and the Rao children share: a grip round anything, locks of hair, an ear, dashes and stars on sleeves.

They look to the left, where the lamp is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from limbs_drawing import fist_behind, fist_in_front
from neighbours_drawing import Points, Print, Tube, contour, lit_and_shaded, tube

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, moved, polyline, star
from print_room.inks import PAPER, Cloth, Ink
from print_room.sheet import Sheet


class Grip(NamedTuple):
    """A fist: where it closes, which way up, how large; `mirrored` its fingers come round from the left."""

    at: Point
    turn: float = 0.0
    size: float = 1.0
    mirrored: bool = False


@contextmanager
def _at(sheet: Sheet, grip: Grip) -> Iterator[None]:
    across = -grip.size if grip.mirrored else grip.size
    with sheet.group(move=grip.at), sheet.group(turn=(grip.turn, 0, 0)), sheet.group(scale=(across, grip.size, 0, 0)):
        yield


def palm_of(sheet: Sheet, skin: Cloth, grip: Grip) -> None:
    """What of the fist lies behind the thing that it holds."""
    with _at(sheet, grip):
        fist_behind(sheet, skin)


def fingers_of(sheet: Sheet, skin: Cloth, grip: Grip, *, pale: bool = False) -> None:
    """What of it lies before the thing; `pale` shows that it holds on for dear life."""
    with _at(sheet, grip):
        fist_in_front(sheet, skin)
        if pale:
            for y in (34, 13, -10, -32):
                sheet.paint(stroke([(32, y - 8), (22, y - 4), (8, y - 5)], 9, start=0.6, end=0.1), PAPER, opacity=0.75)


class Lock(NamedTuple):
    """A lock of hair: its foot, its middle, its tip, its breadth."""

    foot: Point
    knee: Point
    tip: Point
    breadth: float


def lock(sheet: Sheet, drawn: Lock, ink: Ink) -> Tube:
    """Paint a lock that comes to a point; return it."""
    half = drawn.breadth / 2
    limb = tube([drawn.foot, drawn.knee, drawn.tip], (half, half * 1.04, half * 0.74, 1.0), steps=9)
    sheet.paint(limb.outline, ink)
    return limb


def locks(sheet: Sheet, hair: Cloth, row: Sequence[Lock], *, lit: float = 0.6) -> None:
    """Paint locks one over another, each with its edge and two strands; `lit` is how light these are."""
    for index, each in enumerate(row):
        limb = lock(sheet, each, hair.light)
        edge = limb.left if each.knee[0] > each.foot[0] else limb.right
        contour(sheet, edge[6:], 3.2, hair.shade)
        for side, start, end in ((-0.4, 0.28, 0.80), (0.25, 0.40, 0.92)):
            run = [limb.at(start + (end - start) * step / 4, side) for step in range(5)]
            ink = hair.light.towards(hair.deep, lit if (index + (side > 0)) % 2 else lit * 0.5)
            sheet.paint(stroke(run, 4.6, start=0.1, end=0.1, steps=4), ink)


def ear(sheet: Sheet, skin: Cloth, at: Point) -> None:
    """An ear, `at` where it meets the cheek."""
    with sheet.shape("ear"):
        outline: Points = [(-8, 2), (2, -26), (24, -32), (38, -8), (32, 28), (14, 48), (0, 38)]
        dark: Points = [Corner(-20, -40), (10, -16), (20, 8), (12, 40), Corner(-10, 60)]
        lit_and_shaded(sheet, moved(outline, *at), skin, moved(dark, *at))
        rim: Points = [(-4, -14), (8, -29), (25, -33), (39, -8), (33, 28), (14, 49), (2, 42)]
        contour(sheet, moved(rim, *at), 3.6)
        contour(sheet, moved([(10, -14), (24, -16), (27, 4), (16, 24)], *at), 2.8, skin.deep)


# Prints of sleeves.


def dashed(ink: Ink, step: float = 28, columns: int = 4) -> Print:
    """Return a print of short stitches along a limb."""

    def drawn(sheet: Sheet, limb: Tube) -> None:
        count = max(3, round(_length(limb) / step))
        marks = []
        for row in range(count):
            for column in range(columns):
                side = -0.9 + 1.8 * (column + (row % 2) / 2) / columns
                marks.append(polyline([limb.at(row / count, side), limb.at(min(1.0, (row + 0.4) / count), side)]))
        sheet.line("".join(marks), ink, 4)

    return drawn


def starred(ink: Ink, step: float = 34, radius: float = 9) -> Print:
    """Return a print of stars along a limb."""

    def drawn(sheet: Sheet, limb: Tube) -> None:
        count = max(2, round(_length(limb) / step))
        places = [limb.at(row / count, side) for row in range(count) for side in ((-0.6, 0.5) if row % 2 else (0.0,))]
        sheet.paint("".join(star(x, y, radius, inner=0.36, turn=-84) for x, y in places), ink)

    return drawn


def _length(limb: Tube) -> float:
    return sum(abs(x2 - x) + abs(y2 - y) for (x, y), (x2, y2) in zip(limb.run, limb.run[1:], strict=False))
