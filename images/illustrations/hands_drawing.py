"""Large hands and sleeves for full pages, lit from one point: tubes that bend, fingers, rims of light."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, along, between, polar, polygon, polyline, smooth
from print_room.inks import LINE, Cloth, Ink
from print_room.sheet import Sheet

Points = Sequence[Point | Corner]


class Lit(NamedTuple):
    """A material under one light: its three values, what the light makes of its edge, and where the light is."""

    cloth: Cloth
    rim: Ink
    light: Point


class Tube(NamedTuple):
    """A limb: its middle line, finely, and its two edges."""

    run: list[Point]
    left: list[Point]
    right: list[Point]

    @property
    def outline(self) -> str:
        """The outline, cut off straight at both ends."""
        return polygon([*self.left, *self.right[::-1]])

    def at(self, share: float, side: float) -> Point:
        """Return the point so far along (0 to 1), `side` from -1 at the left edge to 1 at the right."""
        index = round(share * (len(self.run) - 1))
        return between(self.left[index], self.right[index], 0.5 + side / 2)

    def cap(self) -> list[Point]:
        """Return the half circle that rounds the end, from the left edge to the right."""
        (x, y), (px, py) = self.run[-1], self.run[-2]
        heading = math.degrees(math.atan2(y - py, x - px))
        half = math.dist(self.left[-1], self.right[-1]) / 2
        return [polar((x, y), half, heading + turn) for turn in range(-75, 76, 15)]

    def lit_side(self, light: Point) -> int:
        """Return -1 if the light is nearer to the left edge, 1 if to the right."""
        middle = len(self.run) // 2
        return -1 if math.dist(self.left[middle], light) < math.dist(self.right[middle], light) else 1


def tube(way: Points, halves: Sequence[float], steps: int = 12) -> Tube:
    """Return the limb along a way; `halves` is half its breadth from its beginning to its end, evenly spaced."""
    run = along(way, steps=steps)
    last, pieces = len(run) - 1, len(halves) - 1
    left: list[Point] = []
    right: list[Point] = []
    for index, (x, y) in enumerate(run):
        before, after = run[max(index - 1, 0)], run[min(index + 1, last)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy) or 1.0
        place = index / last * pieces
        first = min(int(place), pieces - 1)
        half = halves[first] + (halves[first + 1] - halves[first]) * (place - first)
        left.append((x + dy / length * half, y - dx / length * half))
        right.append((x - dy / length * half, y + dx / length * half))
    return Tube(run, left, right)


def contour(sheet: Sheet, points: Points, width: float, ink: Ink = LINE) -> None:
    """Draw a line as a brush does: thin where it is set down and lifted."""
    sheet.paint(stroke(points, width, start=0.3, end=0.15), ink)


def rounded_limb(sheet: Sheet, limb: Tube, lit: Lit, *, dark: float = 0.36) -> None:
    """Paint a limb in three values: its middle, the side away from the light, the rim that the light makes."""
    path = limb.outline
    side = limb.lit_side(lit.light)
    last = len(limb.run) - 1
    sheet.paint(path, lit.cloth.light)
    with sheet.group(clip=sheet.clip(path)):
        inner = [limb.at(index / last, -side * (1 - 2 * dark)) for index in range(last + 1)]
        beyond = [limb.at(index / last, -side * 2) for index in range(last + 1)]
        sheet.paint(polygon([*inner, *beyond[::-1]]), lit.cloth.shade)
        rim = [limb.at(index / last, side * 0.90) for index in range(0, last + 1, 3)]
        sheet.paint(stroke(rim, math.dist(limb.left[0], limb.right[0]) * 0.14, start=0.3, end=0.3), lit.rim)


def finger(
    sheet: Sheet, lit: Lit, way: tuple[Point, Point, Point], breadth: float, *, bare: int = 5, nail: bool = True
) -> None:
    """Draw a finger from its root over its joint to its tip; the line leaves out `bare` twenty-fourths at the root."""
    half = breadth / 2
    limb = tube(way, (half * 1.04, half, half * 1.02, half * 0.84), steps=12)
    cap = limb.cap()
    path = polygon([*limb.left, *cap, *limb.right[::-1]])
    side = limb.lit_side(lit.light)
    edge, other = (limb.left, limb.right) if side < 0 else (limb.right, limb.left)
    sheet.paint(path, lit.cloth.light)
    with sheet.group(clip=sheet.clip(path)):
        sheet.paint(stroke([*other[::4], other[-1]], breadth * 0.62, start=0.5, end=0.7), lit.cloth.shade)
        tip = cap if side < 0 else cap[::-1]
        sheet.paint(stroke([*edge[6::4], *tip[:7:2]], breadth * 0.26, start=0.1, end=0.1), lit.rim)
        if nail:
            bed = smooth(
                [limb.at(0.80, -0.52), limb.at(0.78, 0), limb.at(0.80, 0.52), limb.at(1.0, 0.62), limb.at(1.0, -0.62)]
            )
            sheet.paint(bed, lit.rim.towards(lit.cloth.light, 0.35))
            contour(
                sheet,
                [limb.at(1.0, -0.62), limb.at(0.80, -0.52), limb.at(0.78, 0), limb.at(0.80, 0.52)],
                2.6,
                lit.cloth.deep,
            )
        contour(sheet, [limb.at(0.47, -0.55), limb.at(0.50, 0), limb.at(0.47, 0.55)], 3.4, lit.cloth.deep)
    contour(sheet, [*limb.left[bare::4], *cap[::2], *limb.right[:bare:-4]], 4.6)


def back_of_hand(sheet: Sheet, lit: Lit, outline: Points, shadow: Points, rim: Points) -> str:
    """Paint the back of a hand, its shadow side and where the light runs along it; return its outline."""
    path = smooth(outline)
    sheet.paint(path, lit.cloth.light)
    with sheet.group(clip=sheet.clip(path)):
        sheet.paint(smooth(shadow), lit.cloth.shade)
        sheet.paint(stroke(rim, 16, start=0.1, end=0.1), lit.rim)
    return path


def quilted(sheet: Sheet, path: str, box: tuple[float, float, float, float], seam: Ink, turn: float) -> None:
    """Quilt an outline in diamonds, the whole net turned; `box` is left, top, breadth, height."""
    left, top, breadth, height = box
    step = 62.0
    seams = []
    for index in range(int((breadth + height) / step) + 1):
        start = left + index * step
        seams.append(polyline([(start, top), (start - height, top + height)]))
        seams.append(polyline([(start - height, top), (start, top + height)]))
    with sheet.group(clip=sheet.clip(path)), sheet.group(turn=(turn, left + breadth / 2, top + height / 2)):
        sheet.line("".join(seams), seam, 3.6)
