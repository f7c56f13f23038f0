"""What the people about the Reyes' kitchen share: limbs as tubes, knitted and printed sleeves, fingers, paper.

They look to the left; the lamp is at the upper left. Points are about the middle of a head unless a docstring says
otherwise.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Literal, NamedTuple

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, along, between, polar, polygon, polyline, smooth, star
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.sheet import Sheet

Points = Sequence[Point | Corner]

RECEIPT = Cloth(Ink(0, 0.02, 0.03), Ink(0.04, 0.34, 0.08), Ink(0.18, 0.54, 0.12))
TILL_PRINT = Ink(0.34, 0.50, 0.24)


@contextmanager
def about(sheet: Sheet, middle: Point, *, mirrored: bool = False) -> Iterator[None]:
    """Draw about a point; `mirrored` what is drawn looking left comes out looking right."""
    with sheet.group(move=middle), sheet.group(scale=(-1 if mirrored else 1, 1, 0, 0)):
        yield


def contour(sheet: Sheet, points: Points, width: float, ink: Ink = LINE) -> None:
    """Draw a line as a brush does: thin where it is set down and lifted."""
    sheet.paint(stroke(points, width, start=0.3, end=0.15), ink)


def lit_and_shaded(sheet: Sheet, outline: Points, cloth: Cloth, *shadows: Points) -> str:
    """Paint a shape in its light value and what of it lies in shadow; return its outline."""
    path = smooth(outline)
    with sheet.group(clip=sheet.clip(path)):
        sheet.paint(path, cloth.light)
        for shadow in shadows:
            sheet.paint(smooth(shadow), cloth.shade)
    return path


# Limbs.


class Tube(NamedTuple):
    """A limb: its middle line, finely, and its two edges."""

    run: list[Point]
    left: list[Point]
    right: list[Point]

    @property
    def outline(self) -> str:
        """The outline, cut off straight at both ends."""
        return polygon([*self.left, *self.right[::-1]])

    def across(self, index: int) -> float:
        """Return the breadth there."""
        return math.dist(self.left[index], self.right[index])

    def at(self, share: float, side: float) -> Point:
        """Return the point so far along (0 to 1), `side` from -1 at the left edge to 1 at the right."""
        index = round(share * (len(self.run) - 1))
        return between(self.left[index], self.right[index], 0.5 + side / 2)

    def cap(self, share: float = 1.0) -> list[Point]:
        """Return the half circle that rounds the end, from the left edge to the right."""
        (x, y), (px, py) = self.run[-1], self.run[-2]
        heading = math.degrees(math.atan2(y - py, x - px))
        half = self.across(-1) / 2
        arc = [polar((0, 0), half, heading + turn) for turn in range(-90, 91, 15)]
        flat = math.radians(heading)
        ux, uy = math.cos(flat), math.sin(flat)
        rounded = []
        for dx, dy in arc:
            forward = dx * ux + dy * uy
            rounded.append((x + dx - forward * (1 - share) * ux, y + dy - forward * (1 - share) * uy))
        return rounded

    def cap_of_the_start(self) -> list[Point]:
        """Return the half circle that rounds the beginning, from the right edge to the left."""
        return Tube(self.run[::-1], self.right[::-1], self.left[::-1]).cap()

    def lamp_side(self) -> int:
        """Return -1 if the lamp, up and to the left, reaches the left edge, 1 if the right."""
        middle = len(self.run) // 2
        return -1 if sum(self.left[middle]) < sum(self.right[middle]) else 1


def lengthened(limb: Tube, by: float) -> Tube:
    """Return the limb with straight pieces of that length before its beginning and beyond its end."""

    def on(points: list[Point]) -> list[Point]:
        pieces = 5
        before = [
            between(points[0], points[3], -share * by / math.dist(points[0], points[3])) for share in _shares(pieces)
        ]
        beyond = [
            between(points[-1], points[-4], -share * by / math.dist(points[-1], points[-4]))
            for share in _shares(pieces)
        ]
        return [*before[::-1], *points, *beyond]

    middle = on(limb.run)
    edges = []
    for edge in (limb.left, limb.right):
        # Moved along with the middle line, or the two edges would run apart where the limb bends.
        first = [(edge[0][0] + x - limb.run[0][0], edge[0][1] + y - limb.run[0][1]) for x, y in middle[:5]]
        last = [(edge[-1][0] + x - limb.run[-1][0], edge[-1][1] + y - limb.run[-1][1]) for x, y in middle[-5:]]
        edges.append([*first, *edge, *last])
    return Tube(middle, *edges)


def _shares(pieces: int) -> list[float]:
    return [(piece + 1) / pieces for piece in range(pieces)]


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


Print = Callable[[Sheet, Tube], None]


def sleeve(
    sheet: Sheet,
    limb: Tube,
    cloth: Cloth,
    printed: Print | None = None,
    *,
    rounded: Literal["nowhere", "start", "both"] = "nowhere",
    shadow: Ink | None = None,
    dark_share: float = 0.36,
) -> None:
    """Draw a sleeve: cloth, print, the side away from the lamp, its edges; `rounded` where an elbow is."""
    caps = [limb.cap() if rounded == "both" else [], limb.cap_of_the_start() if rounded != "nowhere" else []]
    path = polygon([*limb.left, *caps[0], *limb.right[::-1], *caps[1]])
    inside = sheet.clip(path)
    sheet.paint(path, cloth.light)
    whole = lengthened(limb, limb.across(-1) / 2)
    if printed is not None:
        with sheet.group(clip=inside):
            printed(sheet, whole)
    dark = -limb.lamp_side()
    with sheet.overprint(clip=inside):
        last = len(whole.run) - 1
        inner = [
            whole.at(index / last, dark * (1 - 2 * dark_share + 0.08 * math.sin(index / 4)))
            for index in range(last + 1)
        ]
        beyond = [whole.at(index / last, dark * 2) for index in range(last + 1)]
        sheet.paint(polygon([*inner, *beyond[::-1]]), shadow or Ink(0.24, 0.40, 0.04))
    for edge in (limb.left, limb.right):
        contour(sheet, edge[::4], 4.4)
    if rounded == "both":
        contour(sheet, [limb.left[-4], *caps[0][::2], limb.right[-4]], 4.4)
    elif rounded == "start":
        contour(sheet, [limb.right[3], *caps[1][::2], limb.left[3]], 4.4)


def rings(ink: Ink, breadth: float, step: float) -> Print:
    """Return a print of rings round a limb."""

    def drawn(sheet: Sheet, limb: Tube) -> None:
        for index, share in _paced(limb, step):
            bow = limb.run[min(index + 3, len(limb.run) - 1)]
            sheet.paint(stroke([limb.at(share, -1.1), bow, limb.at(share, 1.1)], breadth, start=0.9, end=0.9), ink)

    return drawn


def knitted(ink: Ink, step: float = 21, columns: int = 5) -> Print:
    """Return a print of knitted stitches, v after v along the limb."""

    def drawn(sheet: Sheet, limb: Tube) -> None:
        marks = []
        for _, share in _paced(limb, step):
            ahead = min(1.0, share + step * 0.45 / _length(limb.run))
            for column in range(columns):
                side = -0.86 + 1.72 * column / (columns - 1)
                reach = 0.62 / (columns - 1)
                marks.append(
                    polyline([limb.at(share, side - reach), limb.at(ahead, side), limb.at(share, side + reach)])
                )
        sheet.line("".join(marks), ink, 3)

    return drawn


def quilted(line: Ink, mark: Ink, step: float = 52) -> Print:
    """Return a print of quilting: diamonds round a limb, a small star in each."""

    def drawn(sheet: Sheet, limb: Tube) -> None:
        length = _length(limb.run)
        reach = step / length
        seams, stars = [], []
        for number in range(-2, int(length / step) + 2):
            for offset in (0.0, 0.5):
                start = (number + offset) * reach
                for way in (-1, 1):
                    run = [
                        limb.at(min(1.0, max(0.0, start + reach * way * side * 0.5)), side)
                        for side in (-1, -0.5, 0, 0.5, 1)
                    ]
                    seams.append(polyline(run))
            for side, offset in ((0.0, 0.25), (0.0, 0.75), (-0.5, 0.0), (0.5, 0.0), (-0.5, 0.5), (0.5, 0.5)):
                share = (number + offset) * reach
                if 0 < share < 1:
                    stars.append(star(*limb.at(share, side), 6, inner=0.34))
        sheet.line("".join(seams), line, 2.6)
        sheet.paint("".join(stars), mark)

    return drawn


def quilting(sheet: Sheet, outline: str, box: tuple[float, float, float, float], line: Ink, mark: Ink) -> None:
    """Quilt what hangs straight: diamonds with a star in each; `box` is left, top, breadth, height."""
    left, top, breadth, height = box
    across, down = 44.0, 52.0
    seams, stars = [], []
    for column in range(int(breadth / across) + 2):
        for row in range(int(height / down) + 2):
            x, y = left + column * across, top + row * down
            seams.append(polyline([(x - across / 2, y), (x, y - down / 2), (x + across / 2, y), (x, y + down / 2)]))
            seams.append(polyline([(x, y + down / 2), (x - across / 2, y)]))
            stars.append(star(x, y, 6.5, inner=0.34))
            stars.append(star(x + across / 2, y + down / 2, 6.5, inner=0.34))
    with sheet.group(clip=sheet.clip(outline)):
        sheet.line("".join(seams), line, 2.6)
        sheet.paint("".join(stars), mark)


def _length(run: Sequence[Point]) -> float:
    return sum(math.dist(run[index], run[index + 1]) for index in range(len(run) - 1))


def _paced(limb: Tube, step: float) -> Iterator[tuple[int, float]]:
    """Yield (index, share of the way) at every `step` pixels."""
    travelled, last = step / 2, len(limb.run) - 1
    for index in range(last):
        travelled += math.dist(limb.run[index], limb.run[index + 1])
        if travelled >= step:
            travelled -= step
            yield index, index / last


def knitted_rows(
    sheet: Sheet, outline: str, box: tuple[float, float, float, float], ink: Ink, step: float = 22
) -> None:
    """Print knitted stitches on what hangs straight; `box` is left, top, breadth, height."""
    left, top, breadth, height = box
    marks = []
    for column in range(int(breadth / step) + 1):
        for row in range(int(height / (step * 0.86)) + 1):
            x, y = left + column * step, top + row * step * 0.86
            marks.append(polyline([(x - step * 0.34, y), (x, y + step * 0.44), (x + step * 0.34, y)]))
    with sheet.group(clip=sheet.clip(outline)):
        sheet.line("".join(marks), ink, 3)


def band_across(sheet: Sheet, limb: Tube, start: float, end: float, ink: Ink, *, over: float = 1.06) -> str:
    """Draw a band round a limb, as a cuff is turned back: a little broader than the limb; return its outline."""
    count = 6
    steps = [start + (end - start) * step / count for step in range(count + 1)]
    left = [limb.at(step, -over) for step in steps]
    right = [limb.at(step, over) for step in steps]
    bulge = between(limb.at(end, 0), limb.at(start, 0), -0.28)
    hollow = between(limb.at(start, 0), limb.at(end, 0), 0.28)
    ends = [Corner(*left[-1]), bulge, Corner(*right[-1])]
    path = smooth([Corner(*left[0]), *left[1:-1], *ends, *right[1:-1][::-1], Corner(*right[0]), hollow])
    sheet.paint(path, ink)
    sheet.line(path, LINE, 3.2)
    return path


# Hands.


class Finger(NamedTuple):
    """A finger: its root, its middle joint, its tip, its breadth."""

    root: Point
    joint: Point
    tip: Point
    breadth: float


def finger(sheet: Sheet, skin: Cloth, drawn: Finger, *, bare: int = 3, crease: bool = True, nail: bool = False) -> None:
    """Draw a finger; its edge line leaves out `bare` twentieths at the root."""
    half = drawn.breadth / 2
    limb = tube([drawn.root, drawn.joint, drawn.tip], (half * 1.05, half, half * 0.86), steps=10)
    cap = limb.cap(0.9)
    path = polygon([*limb.left, *cap, *limb.right[::-1]])
    dark = -limb.lamp_side()
    sheet.paint(path, skin.light)
    with sheet.group(clip=sheet.clip(path)):
        edge = limb.right if dark > 0 else limb.left
        sheet.paint(stroke([*edge[::4], edge[-1]], half * 1.05, start=0.3, end=0.6), skin.shade)
        if crease:
            sheet.line(polyline([limb.at(0.5, -0.4), limb.at(0.52, 0), limb.at(0.5, 0.45)]), skin.deep, 2.2)
        if nail:
            nail_path = smooth([limb.at(0.84, -0.5), limb.at(0.84, 0.5), limb.at(1.0, 0.55), limb.at(1.0, -0.55)])
            sheet.paint(nail_path, skin.light.towards(PAPER, 0.5))
    contour(sheet, [*limb.left[bare::3], *cap[::2], *limb.right[:bare:-3]], 3.2)


def fingers(sheet: Sheet, skin: Cloth, row: Sequence[Finger], *, bare: int = 3, crease: bool = True) -> None:
    """Draw a row of fingers, the last first, so that each lies on the next."""
    for each in row[::-1]:
        finger(sheet, skin, each, bare=bare, crease=crease)


def forearm(sheet: Sheet, skin: Cloth, way: Points, halves: Sequence[float]) -> None:
    """Draw a bare forearm or wrist."""
    limb = tube(way, halves)
    path = limb.outline
    sheet.paint(path, skin.light)
    dark = -limb.lamp_side()
    with sheet.group(clip=sheet.clip(path)):
        last = len(limb.run) - 1
        inner = [limb.at(index / last, dark * 0.25) for index in range(last + 1)]
        beyond = [limb.at(index / last, dark * 2) for index in range(last + 1)]
        sheet.paint(polygon([*inner, *beyond[::-1]]), skin.shade)
    contour(sheet, limb.left[::4], 3.6)
    contour(sheet, limb.right[::4], 3.6)


# Paper.


def receipt(sheet: Sheet, way: Points, breadth: float, *, step: float = 17, dark: bool = False) -> None:
    """Draw a till receipt along a way: short grey lines that nobody can read, one longer for the total."""
    limb = tube(way, (breadth / 2, breadth / 2), steps=10)
    path = limb.outline
    sheet.paint(path, RECEIPT.shade if dark else RECEIPT.light)
    with sheet.group(clip=sheet.clip(path)):
        marks = []
        for number, (_, share) in enumerate(_paced(limb, step)):
            end = (0.55, 0.1, 0.4, -0.1, 0.62)[number % 5]
            marks.append(polyline([limb.at(share, -0.62), limb.at(share, end)]))
        sheet.line("".join(marks), TILL_PRINT, 2.6)
        if not dark:
            sheet.paint(stroke(limb.right[::3], breadth * 0.28, start=1, end=1), RECEIPT.shade, opacity=0.5)
    sheet.line(path, LINE, 2.6)
