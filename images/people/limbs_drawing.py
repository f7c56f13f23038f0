"""Arms as tubes that bend: sleeves with bands round them, bare forearms, cuffs, and hands that hold a stick.

Along a limb, side 1 is to the right of whoever looks at one that hangs down, and below one that points to the left.
"""

from __future__ import annotations

import itertools
import math
from typing import NamedTuple

from figure_drawing import blob, contour, finger, shade

from print_room.brushes import stroke
from print_room.geometry import Point, along, polar, polygon
from print_room.inks import Cloth, Ink
from print_room.sheet import Sheet

STEPS = 10


class Limb(NamedTuple):
    """The middle line of a limb, finely, and half its breadth at each of its points."""

    middle: tuple[Point, ...]
    halves: tuple[float, ...]

    def at(self, share: float, side: float) -> Point:
        """Return the point so far along (0 to 1, or straight on beyond an end), `side` half-breadths off the middle."""
        last = len(self.middle) - 1
        place = min(last - 1e-6, max(0.0, share * last))
        index = int(place)
        (x, y), (next_x, next_y) = self.middle[index], self.middle[index + 1]
        before, after = self.middle[max(0, index - 1)], self.middle[min(last, index + 2)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy) or 1.0
        part = place - index
        reach = side * (self.halves[index] + (self.halves[index + 1] - self.halves[index]) * part)
        beyond = (share - min(1.0, max(0.0, share))) * self.length()
        return (
            x + (next_x - x) * part + (dy * reach + dx * beyond) / length,
            y + (next_y - y) * part + (dy * beyond - dx * reach) / length,
        )

    def length(self) -> float:
        """Return how long the middle line is."""
        return sum(math.dist(a, b) for a, b in itertools.pairwise(self.middle))

    def edge(self, side: float, start: float = 0.0, end: float = 1.0) -> list[Point]:
        """Return the line along the limb at that side."""
        count = 24
        return [self.at(start + (end - start) * step / count, side) for step in range(count + 1)]

    def cap(self, end: bool) -> list[Point]:
        """Return the half circle that rounds the limb's end or, else, its start, from side 1 to side -1."""
        centre, half = (self.middle[-1], self.halves[-1]) if end else (self.middle[0], self.halves[0])
        first = self.at(1.0 if end else 0.0, 1)
        begin = math.degrees(math.atan2(first[1] - centre[1], first[0] - centre[0]))
        way = 1 if end else -1
        return [polar(centre, half, begin + way * 15 * step) for step in range(13)]

    def outline(self, *, rounded: bool = False) -> str:
        """Return the outline of the whole; `rounded` also beyond its two ends."""
        if not rounded:
            return polygon(self.edge(-1) + self.edge(1)[::-1])
        return polygon(self.edge(1) + self.cap(end=True) + self.edge(-1)[::-1] + self.cap(end=False)[::-1])

    def band(self, start: float, end: float, bow: float = 0.0) -> str:
        """Return a band round the limb; `bow` moves its middle on by that share of the length."""
        across = [-1.05 + 2.1 * step / 8 for step in range(9)]
        first = [self.at(start + bow * (1 - side * side), side) for side in across]
        last = [self.at(end + bow * (1 - side * side), side) for side in across]
        return polygon(first + last[::-1])


def limb(*run: tuple[float, float, float]) -> Limb:
    """Return the limb through these points, each with half its breadth there."""
    middle = along([(x, y) for x, y, _ in run], steps=STEPS)
    halves = []
    for index in range(len(middle)):
        whole, part = divmod(index, STEPS)
        before, after = run[whole][2], run[min(whole + 1, len(run) - 1)][2]
        ease = part / STEPS
        halves.append(before + (after - before) * ease * ease * (3 - 2 * ease))
    return Limb(tuple(middle), tuple(halves))


def draw_limb(sheet: Sheet, part: Limb, cloth: Cloth, *, dark: float = 1, terminator: float = 0.1) -> str:
    """Draw a limb in light and shadow without its lines; return its outline. `dark` is the side in shadow."""
    outline = part.outline()
    sheet.paint(outline, cloth.light)
    _shaded_side(sheet, part, cloth.shade, dark, terminator)
    return outline


def _shaded_side(sheet: Sheet, part: Limb, ink: Ink, dark: float, terminator: float) -> None:
    sheet.paint(polygon(part.edge(dark * terminator) + part.edge(dark * 1.0)[::-1]), ink)


def banded_sleeve(
    sheet: Sheet,
    part: Limb,
    cloth: Cloth,
    band: Cloth,
    *,
    step: float,
    dark: float = 1,
    terminator: float = 0.1,
    first: float = 0.04,
) -> None:
    """Draw a knitted sleeve with bands round it; `step` is from one band to the next, as a share of the length."""
    outline = part.outline(rounded=True)
    sheet.paint(outline, cloth.light)
    with sheet.group(clip=sheet.clip(outline)):
        starts = [first + step * index for index in range(int((1.3 - first) / step) + 1)]
        rings = "".join(part.band(start, start + step * 0.48, bow=0.02) for start in starts)
        sheet.paint(rings, band.light)
        # The shoulder itself is in the light.
        side = polygon(part.edge(dark * terminator, 0.18, 1.3) + part.edge(dark * 1.05, 0.07, 1.3)[::-1])
        sheet.paint(side, cloth.shade)
        with sheet.group(clip=sheet.clip(side)):
            sheet.paint(rings, band.shade)


def lines_of(sheet: Sheet, part: Limb, *, start: float = 0.0, end: float = 1.0, width: float = 4.4) -> None:
    """Draw the lines along both sides of a limb."""
    for side in (-1, 1):
        contour(sheet, part.edge(side, start, end)[::3], width)


def cuff_of(sheet: Sheet, part: Limb, cloth: Cloth, at: float, *, breadth: float = 0.2, swell: float = 1.14) -> None:
    """Draw a sleeve's bunched edge round a limb: a thick roll with a crease or two."""
    across = (-1.0, -0.5, 0.0, 0.5, 1.0)
    upper = [part.at(at, side * swell) for side in across]
    lower = [part.at(at + breadth + 0.03 * (1 - side * side), side * swell) for side in across]
    roll = blob(sheet, cloth.light, *upper, *lower[::-1])
    dark = [part.at(at - 0.05, 0.2), part.at(at - 0.05, 1.5), part.at(at + breadth + 0.1, 1.5), part.at(at + 0.3, 0.3)]
    shade(sheet, roll, cloth.shade, *dark)
    contour(sheet, upper, 3.4)
    contour(sheet, lower, 4.2)
    for side in (-1, 1):
        contour(sheet, [part.at(at, side * swell), part.at(at + breadth, side * swell)], 4)
    crease = [part.at(at + breadth * 0.5, -1.0), part.at(at + breadth * 0.62, -0.3), part.at(at + breadth * 0.5, 0.2)]
    sheet.paint(stroke(crease, 3, start=0.7, end=0.05), cloth.deep)


# A hand about a stick: the stick stands upright through (0, 0), the wrist is below.


def fist_behind(sheet: Sheet, skin: Cloth) -> None:
    """What of a fist lies behind the stick: the palm."""
    palm = blob(
        sheet, skin.light, (-26, 66), (-32, 20), (-34, -22), (-22, -46), (16, -48), (40, -26), (40, 24), (30, 66)
    )
    shade(sheet, palm, skin.shade, (20, -50), (18, 0), (8, 70), (60, 70), (60, -50))
    contour(sheet, [(26, 66), (40, 26), (41, -24), (18, -48)], 3.4)
    contour(sheet, [(-26, 66), (-31, 40)], 3.4)


def fist_in_front(sheet: Sheet, skin: Cloth) -> None:
    """What of it lies before the stick: four fingers, and the thumb over the first."""
    for y, reach, width in ((38, -24, 23), (17, -31, 26), (-6, -34, 27), (-29, -32, 26)):
        finger(sheet, skin, (32, y - 3), (reach, y), width, bend=-3, all_round=True)
    finger(sheet, skin, (34, -30), (-18, -54), 25, bend=5, all_round=True)
