"""Mara Quint's mouth, which is large and never still: lips, teeth with a gap, and a jaw that drops.

The rig's own mouth is a line; hers is painted over it. Points are about the middle of her head, looking left.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from figure_drawing import contour

from print_room.brushes import stroke
from print_room.geometry import Point, between, ellipse, polygon, polyline
from print_room.inks import LINE, Cloth, Ink
from print_room.rig import MOUTH_DARK, TONGUE, TOOTH
from print_room.sheet import Sheet

LIP = Cloth(Ink(0.06, 0.20, 1.0), Ink(0.34, 0.40, 0.98), Ink(0, 0.02, 0.56))
BETWEEN_TEETH = Ink(0.16, 0.34, 0.16)
MIDDLE: Point = (-36.0, 92.0)
# Where, along the mouth, its middle lies: she looks to the left, so that the far half is the shorter.
MIDST = 0.40
STEPS = 28


@dataclass(frozen=True)
class Mouth:
    """What a mouth does, in pixels.

    `half` is half its breadth; `far` and `near` raise its corners; `up` raises the upper lip's edge in the middle and
    `down` lowers the lower one's. `upper` and `lower` are how thick the lips are, `teeth` how much of the upper teeth
    is seen, `round` how full the opening is (1 an arc, less is fuller). `lift` moves the whole up.
    """

    half: float = 42
    far: float = 0
    near: float = 0
    up: float = 0
    down: float = 0
    upper: float = 11.5
    lower: float = 15.5
    teeth: float = 0
    round: float = 1.0
    lift: float = 0

    def edge(self, middle: float, fullness: float) -> list[Point]:
        """Return the line from corner to corner that is `middle` lower than the mouth's own middle, there."""
        x, y = MIDDLE[0], MIDDLE[1] - self.lift
        far, near = (x - self.half * 0.76, y - self.far), (x + self.half * 1.18, y - self.near)
        points = []
        for step in range(STEPS + 1):
            share = step / STEPS
            px, py = between(far, near, share)
            hang = y + middle - between(far, near, MIDST)[1]
            points.append((px, py + hang * math.sin(math.pi * share) ** fullness))
        return points

    def over(self) -> list[Point]:
        """Return the upper lip's upper edge, with its bow."""
        inner = self.edge(-self.up, 1.0)
        outer = []
        for step, (x, y) in enumerate(inner):
            share = step / STEPS
            notch = 0.34 * math.exp(-(((share - MIDST) / 0.075) ** 2))
            outer.append((x, y - self.upper * (math.sin(math.pi * share) ** 0.55 - notch)))
        return outer

    def under(self) -> list[Point]:
        """Return the lower lip's lower edge."""
        inner = self.edge(self.down, self.round)
        return [(x, y + self.lower * math.sin(math.pi * step / STEPS) ** 0.75) for step, (x, y) in enumerate(inner)]


def draw_mouth(sheet: Sheet, mouth: Mouth, skin: Cloth) -> None:
    """Draw lips, what is between them, the corners, the shadow below."""
    roof, floor = mouth.edge(-mouth.up, 1.0), mouth.edge(mouth.down, mouth.round)
    over, under = mouth.over(), mouth.under()
    lips = polygon(over + under[::-1])
    sheet.paint(lips, LIP.light)
    with sheet.group(clip=sheet.clip(lips)):
        # The upper lip turns from the lamp; so does the end of the lower one.
        sheet.paint(polygon(over + roof[::-1]), LIP.light.towards(LIP.shade, 0.5))
        sheet.paint(stroke([*under[14:], floor[-1]], mouth.lower * 0.9, start=0.05, end=0.9, steps=3), LIP.shade)
    if mouth.up + mouth.down > 1:
        _opening(sheet, mouth, roof, floor)
    else:
        sheet.paint(stroke(roof[::2], 5.0, start=0.3, end=0.3, steps=4), LINE)
    shine = [between(floor[step], under[step], 0.42) for step in (8, 11, 14)]
    sheet.paint(stroke(shine, 4.2, start=0.1, end=0.1), LIP.deep)
    _corners(sheet, roof, mouth)
    x, y = under[11]
    sheet.paint(stroke([(x - 13, y + 8), (x, y + 11), (x + 14, y + 7)], 4.4, start=0.1, end=0.1), skin.shade)


def _opening(sheet: Sheet, mouth: Mouth, roof: list[Point], floor: list[Point]) -> None:
    inside = polygon(roof + floor[::-1])
    sheet.paint(inside, MOUTH_DARK)
    with sheet.group(clip=sheet.clip(inside)):
        if mouth.down > 26:
            x, y = floor[13]
            sheet.paint(ellipse(x, y + 4, mouth.half * 0.62, mouth.down * 0.40), TONGUE)
        if mouth.teeth:
            _teeth(sheet, mouth, roof)
    for line in (roof, floor):
        sheet.paint(stroke(line[::2], 3.6, start=0.4, end=0.4, steps=4), LINE)


def _teeth(sheet: Sheet, mouth: Mouth, roof: list[Point]) -> None:
    """The upper row in one piece, but for the gap between the two in front."""
    gap, ends = round(MIDST * STEPS), (3, STEPS - 3)
    for first, last in ((ends[0], gap), (gap, ends[1])):
        row = roof[first : last + 1]
        below = []
        for step, (x, y) in enumerate(row, start=first):
            away = abs(step - gap) / STEPS
            below.append((x, y + mouth.teeth * (1 - 1.1 * away)))
        sheet.paint(polygon([(x, y - 4) for x, y in row] + below[::-1]), TOOTH)
    x, y = roof[gap]
    sheet.paint(polygon([(x - 2.4, y - 5), (x + 2.4, y - 5), (x + 3.4, y + 30), (x - 3.4, y + 30)]), MOUTH_DARK)
    for step in (gap - 5, gap + 5):
        tx, ty = roof[step]
        sheet.line(polyline([(tx, ty), (tx, ty + mouth.teeth * 0.7)]), BETWEEN_TEETH, 1.6)


def _corners(sheet: Sheet, roof: list[Point], mouth: Mouth) -> None:
    """A tick at each corner, and the folds of a wide smile."""
    (fx, fy), (nx, ny) = roof[0], roof[-1]
    sheet.paint(stroke([(fx + 3, fy + 1), (fx - 2, fy - 1), (fx - 3, fy - 4)], 3.6, start=0.5, end=0.1), LINE)
    sheet.paint(stroke([(nx - 3, ny + 1), (nx + 3, ny - 1), (nx + 5, ny - 6)], 4.4, start=0.5, end=0.1), LINE)
    if mouth.near > 9:
        contour(sheet, [(nx + 6, ny - 20), (nx + 15, ny - 6), (nx + 13, ny + 12)], 3.6)
        contour(sheet, [(fx - 1, fy - 14), (fx - 5, fy - 5), (fx - 4, fy + 5)], 2.6)
