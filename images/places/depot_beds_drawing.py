"""The beds between the rails: low, rounded like baths, a lit rim, a curved headboard with a round lamp.

A bed stands at (x, z), its foot towards us; whoever sits on its edge is drawn in metres from their feet.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from depot_drawing import HALL

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, smooth
from print_room.inks import HAIR_BLACK, HAIR_BROWN, HAIR_FAIR, HAIR_GREY, HAIR_RED, LINE, Ink
from print_room.sheet import Sheet, Stop

# From metres across and up to the page.
Spread = Callable[[float, float], Point]

EYE, FLOOR = HALL.lens, HALL.floor
LENGTH, BREADTH, RIM = 2.05, 1.0, 0.5
# Where the beds stand: their columns, which side of each lies open to a track, and the feet of the rows.
COLUMNS = (
    (-10.6, 1),
    (-7.2, -1),
    (-6.0, 1),
    (-2.85, -1),
    (-1.6, 1),
    (1.6, -1),
    (2.85, 1),
    (6.0, -1),
    (7.2, 1),
    (10.6, -1),
)
ROWS = (40.0, 36.5, 33.3, 30.2, 27.2, 24.4, 21.7, 19.1, 16.6, 14.2, 11.8, 9.4, 7.0)


@dataclass(frozen=True)
class Linen:
    """The inks of the beds in one light; all go towards `air` with the distance, at most so `far`.

    `halo` says how strongly a rim shines, `pillow` how far a pillow's ink is from the rim's to the sheet's.
    """

    tub: Ink
    tub_dark: Ink
    rim: Ink
    inside: Ink
    sheet: Ink
    head: Ink
    lamp: Ink
    blankets: tuple[Ink, ...]
    print_ink: Ink
    shadow: Ink
    air: Ink
    far: float = 0.7
    line: Ink = LINE
    halo: float = 0.34
    pillow: float = 0.35

    def at(self, ink: Ink, z: float) -> Ink:
        """Return an ink as it is that far away."""
        return ink.towards(self.air, min(self.far, max(0.0, (z - 7) / 36)))


class Spot(NamedTuple):
    """A bed's place: its column's x, its foot's z, the side that lies open, its number."""

    x: float
    z: float
    side: int
    number: int


def spots() -> Iterator[Spot]:
    """Yield every bed that can be seen, the farthest first, those at the walls before those in the middle."""
    mixed = random.Random("beds")
    for z in ROWS:
        for x, side in sorted(COLUMNS, key=lambda column: -abs(column[0])):
            number = mixed.randrange(840)
            if abs(EYE.at(x, FLOOR, z)[0] - 960) < 1180:
                yield Spot(x, z, side, number)


def ring(spot: Spot, y: float, inset: float = 0.0, count: int = 22) -> list[Point]:
    """Return the outline of a bed at a level, from above a rounded box, `inset` metres smaller."""
    a, b = BREADTH / 2 - inset, LENGTH / 2 - inset
    run = []
    for step in range(count):
        angle = 2 * math.pi * step / count
        u, v = math.cos(angle), math.sin(angle)
        x = spot.x + a * math.copysign(abs(u) ** 0.6, u)
        z = spot.z + LENGTH / 2 + b * math.copysign(abs(v) ** 0.6, v)
        run.append(EYE.at(x, y, z))
    return run


def hull(points: Sequence[Point]) -> list[Point]:
    """Return the outline round a cloud of points."""
    ordered = sorted(set(points))

    def half(run: Sequence[Point]) -> list[Point]:
        kept: list[Point] = []
        for p in run:
            while len(kept) > 1:
                (ax, ay), (bx, by) = kept[-2], kept[-1]
                if (bx - ax) * (p[1] - ay) - (by - ay) * (p[0] - ax) > 0:
                    break
                kept.pop()
            kept.append(p)
        return kept[:-1]

    return half(ordered) + half(ordered[::-1])


def bed(sheet: Sheet, spot: Spot, linen: Linen, *, lit: bool = True) -> None:
    """A bed with nobody in it."""
    z = spot.z
    level = FLOOR - RIM
    base, rim = ring(spot, FLOOR - 0.02, 0.16), ring(spot, level)
    body = hull([*base, *rim])
    ys = [p[1] for p in body]
    ground = ring(spot, FLOOR, -0.12)
    sheet.paint(polygon(ground), linen.at(linen.shadow, z))
    headboard(sheet, spot, linen, lit=lit)
    shade = sheet.linear(
        (0, min(ys)), (0, max(ys)), Stop(0.4, linen.at(linen.tub, z)), Stop(1, linen.at(linen.tub_dark, z))
    )
    sheet.paint(polygon(body), shade if z < 22 else linen.at(linen.tub, z))
    if lit and z < 30:
        glow = linen.at(linen.rim, z)
        sheet.line(polygon(rim), glow, EYE.size(0.9 * linen.halo, z), opacity=linen.halo)
    sheet.paint(polygon(rim), linen.at(linen.rim, z))
    sheet.paint(polygon(ring(spot, level, 0.075)), linen.at(linen.inside, z))
    sheet.paint(polygon(ring(spot, level + 0.03, 0.13)), linen.at(linen.sheet, z))
    if z < 16:
        sheet.line(polygon(body), linen.line, max(1.2, EYE.size(0.016, z)))
    pillow = [(spot.x + dx, level - dy, z + dz) for dx, dy, dz in PILLOW]
    sheet.paint(smooth([EYE.at(*p) for p in pillow]), linen.at(linen.rim.towards(linen.sheet, linen.pillow), z))


PILLOW = (
    (-0.34, 0.0, 1.52),
    (-0.28, 0.14, 1.74),
    (0.0, 0.17, 1.80),
    (0.28, 0.14, 1.74),
    (0.34, 0.0, 1.52),
    (0.0, -0.02, 1.46),
)


def headboard(sheet: Sheet, spot: Spot, linen: Linen, *, lit: bool) -> None:
    """The curved headboard at the far end, its round lamp on it."""
    z = spot.z + LENGTH
    low, high = [], []
    for step in range(13):
        u = -1 + step / 6
        back = z - 0.30 * abs(u) ** 3
        low.append(EYE.at(spot.x + u * 0.5, FLOOR - RIM, back))
        high.append(EYE.at(spot.x + u * 0.5, FLOOR - RIM - 0.62 * (1 - 0.62 * abs(u) ** 2.6), back))
    sheet.paint(polygon([*low, *high[::-1]]), linen.at(linen.head, z))
    sheet.line(polyline(high), linen.at(linen.rim, z), max(1.2, EYE.size(0.05, z)))
    x, y = EYE.at(spot.x, FLOOR - RIM - 0.38, z)
    size = EYE.size(0.085, z)
    if lit and z < 24:
        sheet.paint(ellipse(x, y, size * 2.3), linen.at(linen.lamp, z), opacity=0.25)
    sheet.paint(ellipse(x, y, size), linen.at(linen.lamp, z))


# In and on the beds.


def sleeper(sheet: Sheet, spot: Spot, linen: Linen, hair: Ink, skin: Ink) -> None:
    """Somebody who lies under a blanket, the head on the pillow."""
    z, level = spot.z, FLOOR - RIM
    head = EYE.at(spot.x, level - 0.30, z + 1.60)
    size = EYE.size(0.13, z + 1.6)
    sheet.paint(ellipse(head[0], head[1] - size * 0.2, size * 1.15), linen.at(hair, z))
    sheet.paint(ellipse(head[0], head[1] + size * 0.25, size * 0.8, size * 0.75), linen.at(skin, z))
    lump = [EYE.at(spot.x + dx, level - dy, z + dz) for dx, dy, dz in LUMP]
    outline = smooth(lump)
    blanket = linen.at(linen.blankets[spot.number % len(linen.blankets)], z)
    sheet.paint(outline, blanket)
    if z < 20:
        with sheet.group(clip=sheet.clip(outline)):
            printed(sheet, spot, linen, dy=0.12)
        fold = [
            EYE.at(spot.x + dx, level - dy, z + dz)
            for dx, dy, dz in ((-0.40, 0.04, 1.36), (0, 0.18, 1.34), (0.40, 0.04, 1.36))
        ]
        sheet.paint(stroke(fold, EYE.size(0.10, z), start=0.7, end=0.7), linen.at(linen.sheet, z))


LUMP = (
    (-0.40, 0.0, 1.40),
    (-0.26, 0.15, 1.34),
    (0.0, 0.19, 1.34),
    (0.26, 0.15, 1.34),
    (0.40, 0.0, 1.40),
    (0.38, -0.02, 0.60),
    (0.24, 0.02, 0.16),
    (0.0, 0.10, 0.12),
    (-0.24, 0.02, 0.16),
    (-0.38, -0.02, 0.60),
)


def printed(sheet: Sheet, spot: Spot, linen: Linen, *, dy: float) -> None:
    """What is printed on a blanket: bars across it, or dots."""
    z, level = spot.z, FLOOR - RIM
    ink = linen.at(linen.print_ink, z)
    if spot.number % 3:
        bars = "".join(
            polyline(
                [
                    EYE.at(spot.x - 0.6, level - dy, z + dz),
                    EYE.at(spot.x, level - dy - 0.1, z + dz),
                    EYE.at(spot.x + 0.6, level - dy, z + dz),
                ]
            )
            for dz in (0.28, 0.52, 0.62, 1.0, 1.1)
        )
        sheet.line(bars, ink, EYE.size(0.05, z))
        return
    dots = [
        EYE.at(spot.x + dx * 0.17 + 0.08 * (row % 2), level - dy, z + 0.2 + row * 0.22)
        for row in range(6)
        for dx in range(-3, 4)
    ]
    sheet.paint("".join(ellipse(*p, EYE.size(0.035, z), EYE.size(0.022, z)) for p in dots), ink)


def thrown_back(sheet: Sheet, spot: Spot, linen: Linen) -> None:
    """A blanket that somebody has got out from under: a heap at the foot, a corner down to the floor."""
    z, level, side = spot.z, FLOOR - RIM, spot.side if spot.number % 4 else -spot.side
    shape = HEAPS[spot.number % len(HEAPS)]
    run = [
        Corner(*EYE.at(spot.x + side * p[0], level - p[1], z + p[2]))
        if len(p) > 3
        else EYE.at(spot.x + side * p[0], level - p[1], z + p[2])
        for p in shape
    ]
    outline = smooth(run)
    ink = linen.at(linen.blankets[spot.number % len(linen.blankets)], z)
    sheet.paint(outline, ink)
    if z < 22:
        with sheet.group(clip=sheet.clip(outline)):
            printed(sheet, spot, linen, dy=0.08)
            under = [
                EYE.at(spot.x + side * dx, level - dy, z + dz)
                for dx, dy, dz in ((-0.5, -0.02, 0.2), (0.1, 0.06, 0.5), (0.6, -0.3, 0.9))
            ]
            sheet.paint(stroke(under, EYE.size(0.12, z), start=0.2, end=0.4), linen.at(linen.shadow, z), opacity=0.4)
        sheet.line(outline, linen.line, max(1.2, EYE.size(0.014, z)))


# Heaps: (to the open side, up, along, and a fourth number where it turns sharply).
OVER_THE_SIDE = (
    (-0.40, 0.02, 0.12),
    (-0.38, 0.16, 0.70),
    (-0.08, 0.22, 1.02),
    (0.30, 0.14, 1.12),
    (0.52, 0.02, 1.16, 1),
    (0.62, -0.44, 1.10, 1),
    (0.62, -0.47, 0.24, 1),
    (0.50, -0.02, 0.10),
    (0.0, 0.12, 0.06),
)
OVER_THE_FOOT = (
    (-0.46, 0.0, 0.62),
    (-0.30, 0.16, 0.92),
    (0.05, 0.22, 0.86),
    (0.34, 0.14, 1.0),
    (0.48, 0.0, 0.66),
    (0.50, 0.0, 0.12),
    (0.42, -0.02, -0.04, 1),
    (0.36, -0.42, -0.10, 1),
    (-0.10, -0.46, -0.11),
    (-0.42, -0.38, -0.10, 1),
    (-0.44, -0.02, -0.02, 1),
)
IN_A_HEAP = (
    (-0.34, 0.02, 0.24),
    (-0.44, 0.14, 0.70),
    (-0.24, 0.26, 1.04),
    (0.04, 0.32, 1.10),
    (0.30, 0.24, 1.08),
    (0.46, 0.10, 0.90),
    (0.44, 0.02, 0.50),
    (0.10, 0.04, 0.18),
)
HEAPS: tuple[tuple[tuple[float, ...], ...], ...] = (OVER_THE_SIDE, OVER_THE_FOOT, IN_A_HEAP, OVER_THE_SIDE)


# Those who sit.

HAIRS = (HAIR_BLACK, HAIR_BROWN, HAIR_GREY, HAIR_FAIR, HAIR_BLACK, HAIR_RED)


def sitter(sheet: Sheet, spot: Spot, linen: Linen, skins: Sequence[Ink], *, face: bool = True) -> None:
    """Somebody who sits on a bed's open edge in a blanket, feet on the floor, and looks about."""
    z = spot.z + 0.75 + 0.3 * (spot.number % 3) / 2
    foot = EYE.at(spot.x + spot.side * 0.36, FLOOR, z)
    m, side = EYE.size(1, z), spot.side
    lean = ((spot.number * 7) % 5 - 2) * 0.02

    def at(dx: float, up: float) -> Point:
        return foot[0] + side * dx * m, foot[1] - up * m

    skin = linen.at(skins[spot.number % len(skins)], z)
    hair = linen.at(HAIRS[(spot.number * 5) % len(HAIRS)].light, z)
    blanket = linen.at(linen.blankets[spot.number // 3 % len(linen.blankets)], z)
    for dx in (0.34, 0.47):
        sheet.paint(
            stroke([at(dx, 0.44), at(dx + 0.01, 0.06)], m * 0.11, start=1, end=0.8), linen.at(linen.tub_dark, z)
        )
        sheet.paint(ellipse(*at(dx + 0.05, 0.04), m * 0.10, m * 0.05), skin)
    shape = [
        Corner(*at(-0.02 + lean, 1.08)),
        at(-0.22, 1.0),
        at(-0.34, 0.72),
        Corner(*at(-0.46, 0.40)),
        at(0.10, 0.32),
        Corner(*at(0.54, 0.20)),
        at(0.60, 0.44),
        at(0.52, 0.62),
        at(0.30, 0.68),
        at(0.26, 0.90),
        at(0.20, 1.02),
        Corner(*at(0.12 + lean, 1.08)),
    ]
    outline = smooth(shape)
    sheet.paint(outline, blanket)
    if m > 40:
        with sheet.group(clip=sheet.clip(outline)):
            pattern(sheet, spot, at, m, linen.at(linen.print_ink, z))
            sheet.paint(
                smooth([at(-0.5, 1.2), at(-0.10, 1.0), at(-0.16, 0.7), at(-0.5, 0.2)]),
                linen.at(linen.tub_dark, z),
                opacity=0.4,
            )
    if m > 58:
        sheet.line(outline, linen.line, max(1.4, m * 0.016))
        folds = [at(0.10, 1.04), at(0.14, 0.78), at(0.26, 0.62), at(0.46, 0.54)]
        sheet.paint(stroke(folds, m * 0.03, start=0.3, end=0.3), linen.line)
    head(sheet, spot, at, m, skin, hair, lean, face=face and m > 40)


def pattern(sheet: Sheet, spot: Spot, place: Spread, m: float, ink: Ink) -> None:
    """Bars or dots over a blanket that is worn."""
    if spot.number % 2:
        hoops = "".join(
            smooth([place(-0.5, h), place(0.1, h - 0.05), place(0.7, h - 0.02)], closed=False)
            for h in (0.40, 0.48, 0.74, 0.92)
        )
        sheet.line(hoops, ink, m * 0.035)
    else:
        dots = [place(dx * 0.14 + 0.07 * (row % 2), 0.34 + row * 0.11) for row in range(7) for dx in range(-3, 5)]
        sheet.paint("".join(ellipse(*p, m * 0.028) for p in dots), ink)


def head(sheet: Sheet, spot: Spot, place: Spread, m: float, skin: Ink, hair: Ink, lean: float, *, face: bool) -> None:
    """A head: hair of one of four cuts, and a face that looks up or along the row."""
    cut = spot.number % 4
    middle = place(0.09 + lean, 1.24)
    if cut == 0:
        sheet.paint(ellipse(*place(0.05 + lean, 1.24), m * 0.175, m * 0.19), hair)
    if cut == 1:
        sheet.paint(ellipse(*place(0.04 + lean, 1.44), m * 0.085), hair)
    sheet.paint(ellipse(*middle, m * 0.135, m * 0.155), skin)
    cap = [
        place(-0.07 + lean, 1.20),
        place(-0.09 + lean, 1.36),
        place(0.08 + lean, 1.43),
        place(0.24 + lean, 1.35),
        place(0.22 + lean, 1.28),
        place(0.08 + lean, 1.31),
        place(0.0 + lean, 1.26),
    ]
    sheet.paint(smooth(cap), hair)
    if not face:
        return
    for dx in (0.07, 0.17):
        sheet.paint(ellipse(*place(dx + lean, 1.24), m * 0.017, m * 0.02), LINE)
    smile = [place(0.07 + lean, 1.165), place(0.12 + lean, 1.145), place(0.17 + lean, 1.165)]
    sheet.line(smooth(smile, closed=False), LINE, m * 0.016)
