"""What the people about the last page share: Mara's colours, sleeves with prints, shaded shapes, locks of hair.

The colours are those of her master among the people.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from hands_drawing import Points, Tube, contour, tube

from print_room.brushes import stroke
from print_room.geometry import Point, polygon, smooth, star
from print_room.inks import Cloth, Ink
from print_room.sheet import Sheet

SKIN = Cloth(Ink(0.02, 0.07, 0.44), Ink(0.12, 0.38, 0.55), Ink(0.28, 0.52, 0.66))
HAIR = Cloth(Ink(0.60, 0.48, 0.78), Ink(0.84, 0.68, 0.74), Ink(0.26, 0.26, 0.92))
GOWN = Cloth(Ink(0.06, 0.66, 0.06), Ink(0.36, 0.80, 0.10), Ink(0, 0.06, 0.10))
FACING = Cloth(Ink(0, 0.03, 0.06), Ink(0.08, 0.40, 0.12), Ink(0.22, 0.56, 0.14))
ENAMEL = Cloth(Ink(0, 0.12, 0.86), Ink(0.30, 0.40, 0.84), Ink(0, 0.04, 0.30))
SLIDE = Ink(0, 0.06, 0.80)

Print = Callable[[Sheet, Tube], None]


def lit_and_shaded(sheet: Sheet, outline: Points, cloth: Cloth, *shadows: Points) -> str:
    """Paint a shape in its light value and what of it lies in shadow; return its outline."""
    path = smooth(outline)
    with sheet.group(clip=sheet.clip(path)):
        sheet.paint(path, cloth.light)
        for shadow in shadows:
            sheet.paint(smooth(shadow), cloth.shade)
    return path


def sleeve(
    sheet: Sheet,
    limb: Tube,
    cloth: Cloth,
    printed: Print | None = None,
    *,
    start: bool = False,
    end: bool = False,
    seam: bool = True,
    dark: int = 1,
    shadow: Ink | None = None,
) -> None:
    """Draw a sleeve: cloth, print, its dark side (1 is its right edge), its edges; round at `start` and `end`.

    Without a `seam` the round start has no line, as where a limb bends.
    """
    head = Tube(limb.run[::-1], limb.right[::-1], limb.left[::-1]).cap() if start else []
    foot = limb.cap() if end else []
    path = polygon([*limb.left, *foot, *limb.right[::-1], *head])
    inside = sheet.clip(path)
    sheet.paint(path, cloth.light)
    if printed is not None:
        with sheet.group(clip=inside):
            printed(sheet, limb)
    with sheet.overprint(clip=inside):
        last = len(limb.run) - 1
        inner = [limb.at(index / last, dark * (0.30 + 0.08 * math.sin(index / 4))) for index in range(last + 1)]
        beyond = [limb.at(index / last, dark * 2) for index in range(last + 1)]
        sheet.paint(polygon([*inner, *beyond[::-1]]), shadow or Ink(0.24, 0.40, 0.04))
    for edge in (limb.left, limb.right):
        contour(sheet, [*edge[::4], edge[-1]], 4.4)
    if foot:
        contour(sheet, [limb.left[-3], *foot[::2], limb.right[-3]], 4.4)
    if head and seam:
        contour(sheet, [limb.right[2], *head[::2], limb.left[2]], 4.4)


def rings(ink: Ink, breadth: float, step: float) -> Print:
    """Return a print of rings round a limb."""

    def drawn(sheet: Sheet, limb: Tube) -> None:
        for index, share in _paced(limb, step):
            bow = limb.run[min(index + 3, len(limb.run) - 1)]
            sheet.paint(stroke([limb.at(share, -1.1), bow, limb.at(share, 1.1)], breadth, start=0.9, end=0.9), ink)

    return drawn


def starred(ink: Ink, step: float = 34, radius: float = 9) -> Print:
    """Return a print of stars along a limb."""

    def drawn(sheet: Sheet, limb: Tube) -> None:
        places = [
            limb.at(share, side)
            for row, (_, share) in enumerate(_paced(limb, step))
            for side in ((-0.6, 0.5) if row % 2 else (0.0,))
        ]
        sheet.paint("".join(star(x, y, radius, inner=0.36, turn=-84) for x, y in places), ink)

    return drawn


def _paced(limb: Tube, step: float) -> Iterator[tuple[int, float]]:
    """Yield (index, share of the way) at every `step` pixels."""
    travelled, last = step / 2, len(limb.run) - 1
    for index in range(last):
        travelled += math.dist(limb.run[index], limb.run[index + 1])
        if travelled >= step:
            travelled -= step
            yield index, index / last


class Lock(NamedTuple):
    """A lock of hair: its foot, its middle, its tip, its breadth."""

    foot: Point
    knee: Point
    tip: Point
    breadth: float


def locks(sheet: Sheet, hair: Cloth, row: Sequence[Lock], *, lit: float = 0.6) -> None:
    """Paint locks one over another, each with its edge and two strands; `lit` is how light these are."""
    for index, each in enumerate(row):
        half = each.breadth / 2
        limb = tube([each.foot, each.knee, each.tip], (half, half * 1.04, half * 0.74, 1.0), steps=9)
        sheet.paint(limb.outline, hair.light)
        contour(sheet, (limb.left if each.knee[0] > each.foot[0] else limb.right)[6:], 3.2, hair.shade)
        for side, start, end in ((-0.4, 0.28, 0.80), (0.25, 0.40, 0.92)):
            run = [limb.at(start + (end - start) * step / 4, side) for step in range(5)]
            ink = hair.light.towards(hair.deep, lit if (index + (side > 0)) % 2 else lit * 0.5)
            sheet.paint(stroke(run, 4.6, start=0.1, end=0.1, steps=4), ink)
