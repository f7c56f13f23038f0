"""What drawing a person takes, whoever it is: flowing shapes, brush lines, folds, fingers."""

from __future__ import annotations

import math
from collections.abc import Sequence

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, smooth
from print_room.inks import LINE, Cloth, Ink
from print_room.sheet import Sheet

Points = Sequence[Point | Corner]


def blob(sheet: Sheet, ink: Ink, *points: Point | Corner) -> str:
    """Paint a flowing shape and return its outline."""
    outline = smooth(points)
    sheet.paint(outline, ink)
    return outline


def shade(sheet: Sheet, outline: str, ink: Ink, *points: Point | Corner) -> None:
    """Paint a shadow inside an outline."""
    with sheet.group(clip=sheet.clip(outline)):
        sheet.paint(smooth(points), ink)


def contour(sheet: Sheet, points: Points, width: float, ink: Ink = LINE) -> None:
    """Draw a line as a brush does: thin where it is set down and lifted."""
    sheet.paint(stroke(points, width, start=0.3, end=0.12), ink)


def fold(sheet: Sheet, *points: Point) -> None:
    """Draw a crease of cloth: it starts at a seam and dies away."""
    sheet.paint(stroke(points, 3.6, start=0.8, end=0.05), LINE)


def finger(
    sheet: Sheet,
    skin: Cloth,
    root: Point,
    tip: Point,
    width: float,
    *,
    bend: float = 0,
    all_round: bool = False,
) -> None:
    """One finger from root to tip, its end rounded, its underside in shadow.

    `bend` moves its knuckle to the left of the way; `all_round` draws its upper edge too.
    """
    dx, dy = tip[0] - root[0], tip[1] - root[1]
    length = math.hypot(dx, dy)
    ux, uy = dx / length, dy / length
    half = width / 2

    def at(share: float, side: float) -> Point:
        """A point that far along the finger, `side` half-breadths off its middle."""
        lift = bend * 4 * share * (1 - share)
        return (root[0] + dx * share - uy * (side * half - lift), root[1] + dy * share + ux * (side * half - lift))

    upper = [at(0, -1), at(0.5, -1.04), at(0.9, -0.86)]
    end = at(1 + width * 0.22 / length, 0.05)
    lower = [at(0.9, 0.86), at(0.5, 1), at(0, 1)]
    outline = blob(sheet, skin.light, *upper, end, *lower)
    with sheet.group(clip=sheet.clip(outline)):
        sheet.paint(stroke([lower[2], lower[1], lower[0], end], width * 0.55, start=0.8, end=0.2), skin.shade)
    contour(sheet, [*(upper if all_round else upper[2:]), end, *lower], 3)
