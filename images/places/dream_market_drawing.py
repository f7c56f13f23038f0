"""The dream's market: Lantern Street gone wrong by night, shared by the four pictures of it.

One street goes down into the dark between houses of torn paper whose doors stand at an angle. Its light comes from
above, from the string of nine lanterns that the script hangs over it (images/objects/nine_lanterns.py); so nothing is
drawn here that would be in their way from y 40 to 300, and what stands below them is lit from there.
"""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Sequence
from dataclasses import dataclass

from lens_drawing import Lens

from print_room.geometry import Point, between, ellipse, polygon, rectangle, smooth
from print_room.inks import LINE, Ink
from print_room.sheet import Sheet, Stop

LEFT, TOP, RIGHT, BOTTOM = -96.0, -54.0, 2016.0, 1134.0
MIDDLE = 960.0

EYE = Lens((MIDDLE, 520), 1000)
GROUND, WALL = 1.1, 2.9

NONE = Ink(0, 0, 0)
NIGHT = Ink(0.94, 0.86, 0)
DARK = Ink(0.98, 0.92, 0.06)
TORN = Ink(0, 0.16, 0.14)
GLOW = Ink(0, 0.04, 0.86)
COBBLE = Ink(0.16, 0.26, 0.40)
COBBLE_LIT = Ink(0, 0.06, 0.56)


def torn_run(points: Sequence[Point], rng: random.Random, *, by: float = 4, step: float = 16) -> list[Point]:
    """Return the way through these points as torn paper goes: a little off, every few pixels."""
    run: list[Point] = []
    for start, end in itertools.pairwise(points):
        pieces = max(1, round(math.dist(start, end) / step))
        run += [between(start, end, piece / pieces) for piece in range(pieces)]
    run.append(points[-1])
    return [(x + rng.uniform(-by, by), y + rng.uniform(-by, by)) for x, y in run]


def torn_paper(
    sheet: Sheet, points: Sequence[Point], ink: Ink, rng: random.Random, *, rim: float = 6, by: float = 4
) -> str:
    """Paint a shape of torn paper with its pale edge, and return its outline."""
    outline = polygon(torn_run([*points, points[0]], rng, by=by)[:-1])
    sheet.line(outline, TORN, rim)
    sheet.paint(outline, ink)
    return outline


# The houses.


@dataclass(frozen=True)
class House:
    """A house of the row: from `near` to `far` along the street, its eaves and its gable's tip above the eye.

    `door` is the angle at which its door stands; `lit` whether its upper window is.
    """

    near: float
    far: float
    eaves: float
    tip: float
    ink: Ink
    door: float = 12
    lit: bool = False


PLUM = Ink(0.46, 0.24, 0.30)
TEAL = Ink(0.22, 0.66, 0.06)
CLAY = Ink(0.26, 0.22, 0.62)
SLATE = Ink(0.40, 0.52, 0.14)

LEFT_ROW = (
    House(21.0, 34.0, -2.8, -4.6, SLATE, 11),
    House(14.4, 20.6, -3.0, -4.2, PLUM, -11),
    House(9.6, 14.0, -2.6, -4.6, TEAL, 11),
    House(7.2, 9.4, -2.2, -3.9, CLAY, -12),
    House(5.3, 7.0, -2.9, -4.4, SLATE, 14),
    House(3.7, 5.2, -2.0, -3.3, PLUM, -11, lit=True),
    House(1.2, 3.6, -2.3, -4.6, TEAL, 13),
)
RIGHT_ROW = (
    House(21.0, 34.0, -2.4, -4.8, TEAL, -11),
    House(14.4, 20.6, -2.6, -4.6, CLAY, 11),
    House(10.0, 14.0, -2.2, -4.2, PLUM, -11),
    House(7.4, 9.8, -3.0, -4.8, SLATE, 15),
    House(5.5, 7.2, -2.0, -3.4, TEAL, -14, lit=True),
    House(3.8, 5.4, -2.7, -4.1, CLAY, 12),
    House(1.2, 3.7, -2.0, -4.3, PLUM, -13),
)


def _askew(x: float, middle: tuple[float, float], size: tuple[float, float], degrees: float) -> list[Point]:
    """Return a rectangle on a side wall, turned by some degrees about its middle (y, z); `size` is tall, wide."""
    cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    tall, wide = size[0] / 2, size[1] / 2
    corners = []
    for across, down in ((-wide, -tall), (wide, -tall), (wide, tall), (-wide, tall)):
        z = middle[1] + across * cosine - down * sine
        y = middle[0] + across * sine + down * cosine
        corners.append(EYE.at(x, y, max(1.1, z)))
    return corners


def house(sheet: Sheet, one: House, x: float) -> None:
    """Draw one house on its side of the street: torn front, scales of slate in the gable, door and windows askew."""
    rng = sheet.rng(f"house {x:g} {one.near:g}")
    middle = (one.near + one.far) / 2
    wide = one.far - one.near
    front = [
        EYE.at(x, GROUND, one.near),
        EYE.at(x, one.eaves, one.near),
        EYE.at(x, one.tip, middle),
        EYE.at(x, one.eaves, one.far),
        EYE.at(x, GROUND, one.far),
    ]
    with sheet.shape(f"house {x:g} {one.near:g}"):
        outline = torn_paper(sheet, front, one.ink, rng, rim=5, by=2.5)
        inside = sheet.clip(outline)
        with sheet.group(clip=inside):
            sheet.line("".join(_scales(x, one)), one.ink.towards(DARK, 0.5), 2.6)
        door = _askew(x, (0.16, middle), (1.75, min(0.86, wide * 0.36)), one.door)
        sheet.paint(polygon(door), one.ink.towards(DARK, 0.75))
        sheet.line(polygon(door), TORN, 3.4)
        for share in (0.24, 0.76):
            window = _askew(x, (-1.62, one.near + wide * share), (0.8, min(0.56, wide * 0.24)), -one.door * 0.8)
            lit = one.lit and share < 0.5
            sheet.paint(polygon(window), Ink(0, 0.08, 0.78) if lit else one.ink.towards(DARK, 0.82))
            sheet.line(polygon(window), LINE, 3)


def _scales(x: float, one: House) -> list[str]:
    """Return the rounded slates of a gable, row under row, as open lines."""
    marks = []
    rows = int((one.eaves - one.tip) / 0.26)
    for row in range(rows):
        y = one.tip + 0.3 + row * 0.26
        count = int((one.far - one.near) / 0.3)
        for column in range(count):
            z = one.near + (column + 0.5 * (row % 2)) * 0.3
            marks.append(smooth([EYE.at(x, y, z), EYE.at(x, y + 0.16, z + 0.14), EYE.at(x, y, z + 0.28)], closed=False))
    return marks


def street(sheet: Sheet) -> None:
    """The night, both rows of houses, the cobbles, and the dark at the end."""
    with sheet.shape("night sky"):
        sheet.paint(sheet.everything, sheet.linear((0, TOP), (0, 520), Stop(0, NIGHT), Stop(1, Ink(0.80, 0.94, 0))))
    with sheet.shape("ground"):
        sheet.paint(rectangle(LEFT, EYE.vanishing[1], RIGHT - LEFT, BOTTOM - EYE.vanishing[1]), COBBLE)
    _cobbles(sheet)
    for row, x in ((LEFT_ROW, -WALL), (RIGHT_ROW, WALL)):
        for one in row:
            house(sheet, one, x)
    with sheet.shape("dark at the end"):
        x, y = EYE.vanishing
        deep = sheet.radial((x, y - 20), 300, Stop(0, DARK), Stop(0.34, DARK, 0.96), Stop(1, DARK, 0), stretch=1.2)
        sheet.paint(ellipse(x, y - 20, 360, 300), deep)


def _cobbles(sheet: Sheet) -> None:
    """Rows of round stones, each an arc, wider towards us."""
    rng = sheet.rng("cobbles")
    light, dark = [], []
    z = 1.5
    while z < 11:
        half = WALL
        columns = int(2 * half / 0.34)
        for column in range(columns):
            x = -half + (column + rng.uniform(0.2, 0.5)) * 0.34
            a, top, b = (EYE.at(x + dx, GROUND, z + dz) for dx, dz in ((0, 0), (0.14, 0.10 * z / 2), (0.28, 0)))
            dark.append(smooth([a, top, b], closed=False, tension=1.6))
            if abs(x) < 1.6 and rng.random() < 0.5:
                light.append(smooth([(a[0] + 4, a[1] + 4), (top[0], top[1] + 5), (b[0] - 4, b[1] + 4)], closed=False))
        z *= 1.09
    with sheet.shape("cobbles"):
        sheet.line("".join(dark), Ink(0.56, 0.60, 0.20), 2.6)
        sheet.line("".join(light), COBBLE_LIT, 2.4)


# The light.


def night(sheet: Sheet, ink: Ink, holes: Sequence[tuple[Point, float, float, float]]) -> None:
    """Darkness over all that is drawn yet, thinner about each light: (where, reach, how much of it stays off, stretch).

    What shines itself is drawn after it.
    """
    with sheet.shape("night"), sheet.overprint():
        sheet.paint(sheet.everything, ink)
        for centre, reach, strength, stretch in holes:
            hole = sheet.radial(
                centre,
                reach,
                Stop(0, NONE, strength),
                Stop(0.4, NONE, strength * 0.62),
                Stop(0.72, NONE, strength * 0.2),
                Stop(1, NONE, 0),
                stretch=stretch,
            )
            sheet.paint(sheet.everything, hole)
    with sheet.shape("corners"), sheet.overprint():
        sheet.paint(sheet.everything, sheet.linear((0, 780), (0, BOTTOM), Stop(0, NONE, 0), Stop(1, Ink(0.74, 0.5, 0))))


def warm_air(sheet: Sheet, centre: Point, reach: float, strength: float = 0.6, *, stretch: float = 1.0) -> None:
    """Add the warmth that a light gives to the air about it."""
    with sheet.overprint():
        warm = sheet.radial(
            centre,
            reach,
            Stop(0, GLOW, strength),
            Stop(0.35, GLOW, strength * 0.42),
            Stop(1, GLOW, 0),
            stretch=stretch,
        )
        sheet.paint(sheet.everything, warm)


def light_from_the_string(sheet: Sheet, strength: float = 0.34) -> None:
    """What the nine lanterns give: warmth over the whole width, from above, gone at the height of a table."""
    with sheet.shape("light from the string"), sheet.overprint():
        down = sheet.linear(
            (0, 120),
            (0, 760),
            Stop(0, GLOW, strength),
            Stop(0.4, GLOW, strength * 0.5),
            Stop(1, GLOW, 0),
        )
        sheet.paint(rectangle(LEFT, TOP, RIGHT - LEFT, 900), down)
