"""A raft of display mattresses in their plastic, lashed side by side, on a black sea that has no edge.

x to the right, y down from the eye, z away from us, in metres. The raft sags in the middle, as a hammock does.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from lens_drawing import Lens

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, along, between, ellipse, polygon, polyline, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

EYE = Lens((960, 318), 900)
TOP, THICK = 1.02, 0.20
FRONT, BACK = 2.36, 4.45
WIDE = 0.99
COUNT = 5
SEAMS = tuple((index - COUNT / 2) * WIDE for index in range(COUNT + 1))

SEA = Ink(0.97, 0.95, 0.04)
SEA_LIT = Ink(0.72, 0.88, 0.06)
NIGHT = Ink(0.90, 0.90, 0.10)
NO_CHANGE = Ink(1, 1, 1)


def level(x: float, z: float) -> float:
    """How far under the eye the raft's upper side is there."""
    return TOP + 0.10 * (1 - (x / 2.5) ** 2) + 0.025 * math.sin(x * 5.0 + z * 1.4)


def at(x: float, z: float, up: float = 0.0) -> Point:
    """Return a place on the raft on the page."""
    return EYE.at(x, level(x, z) - up, z)


# The sea.


def sea(sheet: Sheet) -> None:
    """Black above and below, with nothing between the two but a few lines of swell."""
    with sheet.shape("sea"):
        sheet.paint(sheet.everything, SEA)
        under = sheet.radial(
            (960, 600), 520, Stop(0, SEA_LIT), Stop(0.5, Ink(0.90, 0.92, 0.06)), Stop(1, SEA), stretch=2
        )
        sheet.paint(sheet.everything, under)
        rng = sheet.rng("swell")
        lights = ""
        for _ in range(70):
            x, y = rng.uniform(-80, 2000), 350 + 760 * rng.random()
            wide = (18 + (y - 340) * 0.14) * rng.uniform(0.6, 1.3)
            tall = 1.2 + (y - 340) * 0.006
            lights += smooth([(x - wide, y + tall), (x, y - tall), (x + wide, y + tall), (x, y + tall * 0.6)])
        sheet.paint(lights, Ink(0.50, 0.84, 0.06), opacity=0.5)


def light_on_the_sea(sheet: Sheet) -> None:
    """What of the torches falls over the front edge on the water."""
    rng = sheet.rng("light on the sea")
    with sheet.shape("light on the sea"):
        lights = ""
        for _ in range(90):
            x = 960 + rng.gauss(0, 620)
            y = 800 + 190 * rng.random() ** 1.5
            wide = (20 + (y - 780) * 0.2) * rng.uniform(0.4, 1.2)
            lights += smooth([(x - wide, y), (x, y - 3.4), (x + wide, y), (x, y + 3.4)])
        sheet.paint(lights, Ink(0.06, 0.30, 0.56), opacity=0.7)


# The mattresses.

Printed = tuple[str, Ink, Ink]
TICKINGS: tuple[Printed, ...] = (
    ("stripe", Ink(0, 0.06, 0.10), Ink(0.20, 0.56, 0.10)),
    ("rose", Ink(0, 0.08, 0.34), Ink(0.06, 0.40, 0.86)),
    ("quilt", Ink(0, 0.05, 0.08), Ink(0.10, 0.48, 0.10)),
    ("stripe", Ink(0, 0.08, 0.30), Ink(0.10, 0.40, 0.86)),
    ("dot", Ink(0, 0.06, 0.10), Ink(0.20, 0.56, 0.12)),
)


def mattresses(sheet: Sheet) -> None:
    """Five of them: ticking, piping, and the plastic over all that."""
    for index, ticking in enumerate(TICKINGS):
        with sheet.shape(f"mattress {index}"):
            _mattress(sheet, index, ticking)


def _edge(left: float, right: float, z: float, drop: float = 0.0) -> list[Point]:
    return [at(left + (right - left) * s / 10, z, -drop) for s in range(11)]


def _mattress(sheet: Sheet, index: int, ticking: Printed) -> None:
    left, right = SEAMS[index] + 0.012, SEAMS[index + 1] - 0.012
    near = FRONT + 0.05 * math.sin(index * 2.4)
    back = BACK + 0.10 * math.sin(index * 1.7)
    upper = polygon([*_edge(left, right, near), *_edge(left, right, back)[::-1]])
    front = polygon([*_edge(left, right, near), *_edge(left, right, near, THICK)[::-1]])
    kind, ground, ink = ticking
    dark = 0.16 + 0.10 * abs(index - 2)
    shade = sheet.linear(
        (0, 540),
        (0, 735),
        Stop(0, ground.towards(NIGHT, 0.62)),
        Stop(0.55, ground.towards(NIGHT, dark)),
        Stop(1, ground.towards(NIGHT, dark + 0.12)),
    )
    sheet.paint(upper, shade)
    with sheet.group(clip=sheet.clip(upper)):
        PRINTS[kind](sheet, (left, right), (near, back), ink.towards(NIGHT, dark + 0.06))
    sheet.line(polygon([*_edge(left, right, near), *_edge(left, right, back)[::-1]]), LINE, 3)
    side = ground.towards(NIGHT, 0.52)
    sheet.paint(front, side)
    with sheet.group(clip=sheet.clip(front)):
        x = left
        bars = ""
        while x < right:
            bars += polyline([at(x, near), at(x, near, -THICK)])
            x += 0.075
        sheet.line(bars, ink.towards(NIGHT, 0.56), 7)
    sheet.line(front, LINE, 3)
    for drop in (0.0, THICK):
        piping = _edge(left, right, near, drop)
        sheet.line(polyline(piping), LINE, 11)
        sheet.line(polyline(piping), Ink(0, 0.12, 0.44).towards(NIGHT, 0.2 + 2 * drop), 6)
    _plastic(sheet, index, (left, right), (near, back))


def _plastic(sheet: Sheet, index: int, across: tuple[float, float], away: tuple[float, float]) -> None:
    """Creases that catch the light, and the round sticker from the shop."""
    rng = sheet.rng(f"plastic {index}")
    (left, right), (near, back) = across, away
    with sheet.shape("plastic"):
        top = polygon([*_edge(left, right, near), *_edge(left, right, back)[::-1]])
        with sheet.group(clip=sheet.clip(top)):
            for share, wide, thick in ((0.30, 0.16, 0.34), (0.58, 0.05, 0.30)):
                x = left + (right - left) * (share + rng.uniform(-0.05, 0.05))
                band = [at(x, near), at(x + wide, near), at(x + wide + 0.5, back), at(x + 0.5, back)]
                fade = sheet.linear(band[0], band[3], Stop(0, PAPER, thick), Stop(1, PAPER, 0.04))
                sheet.paint(polygon(band), fade)
        hem = [at(left + (right - left) * s / 12, near, -THICK - 0.03 - 0.055 * rng.random()) for s in range(13)]
        skirt = polygon([*_edge(left, right, near, THICK - 0.02), *hem[::-1]])
        sheet.paint(skirt, Ink(0.16, 0.40, 0.12), opacity=0.42)
        sheet.line(polyline(hem), Ink(0, 0.14, 0.16), 2.4, opacity=0.8)
        for _ in range(9):
            x, z = rng.uniform(left + 0.1, right - 0.1), rng.uniform(near + 0.05, back - 0.5)
            run = [at(x, z), at(x + rng.uniform(-0.12, 0.12), z + 0.16), at(x + rng.uniform(-0.2, 0.2), z + 0.36)]
            sheet.paint(stroke(run, rng.uniform(3, 7), start=0.05, end=0.05), PAPER, opacity=0.8)
        for share in (0.2, 0.46, 0.8):
            x = left + (right - left) * (share + rng.uniform(-0.06, 0.06))
            run = [at(x, near, -0.02), at(x + 0.03, near, -0.09), at(x - 0.01, near, -0.17)]
            sheet.paint(stroke(run, 6, start=0.1, end=0.1), PAPER, opacity=0.75)
        x = left + (right - left) * (0.76 if index % 2 else 0.24)
        sticker = smooth(
            [
                at(x + 0.12 * math.cos(a * math.pi / 6), near + 0.36 + 0.12 * math.sin(a * math.pi / 6))
                for a in range(12)
            ]
        )
        sheet.paint(sticker, Ink(0, 0.14, 0.92).towards(NIGHT, 0.12))
        sheet.line(sticker, LINE, 2)


def _stripe(sheet: Sheet, across: Sequence[float], away: Sequence[float], ink: Ink) -> None:
    bars = ""
    for index in range(8):
        x = across[0] + 0.06 + index * 0.125
        bars += polygon([at(x, away[0]), at(x + 0.045, away[0]), at(x + 0.045, away[1]), at(x, away[1])])
        bars += polygon([at(x + 0.06, away[0]), at(x + 0.072, away[0]), at(x + 0.072, away[1]), at(x + 0.06, away[1])])
    sheet.paint(bars, ink)


def _round_things(
    across: Sequence[float], away: Sequence[float], step: float, radius: float
) -> list[tuple[Point, float]]:
    run = []
    row, z = 0, away[0] + step / 2
    while z < away[1]:
        x = across[0] + step / 2 + (row % 2) * step / 2
        while x < across[1]:
            run.append((at(x, z), EYE.size(radius, z)))
            x += step
        z += step
        row += 1
    return run


def _dot(sheet: Sheet, across: Sequence[float], away: Sequence[float], ink: Ink) -> None:
    sheet.paint("".join(ellipse(*p, r, r * 0.42) for p, r in _round_things(across, away, 0.20, 0.045)), ink)


def _rose(sheet: Sheet, across: Sequence[float], away: Sequence[float], ink: Ink) -> None:
    for (x, y), r in _round_things(across, away, 0.30, 0.075):
        sheet.paint("".join(ellipse(x + r * 0.5 * a, y + r * 0.2 * b, r * 0.62, r * 0.30) for a, b in FOUR), ink)
        sheet.paint(ellipse(x, y, r * 0.34, r * 0.16), PAPER)


FOUR = ((-1, 0), (1, 0), (0, -1), (0, 1))


def _quilt(sheet: Sheet, across: Sequence[float], away: Sequence[float], ink: Ink) -> None:
    lines = ""
    for index in range(-12, 12):
        x = across[0] + index * 0.24
        lines += polyline([at(x, away[0]), at(x + 2.2, away[0] + 2.2)])
        lines += polyline([at(x + 1.2, away[0]), at(x - 1.0, away[0] + 2.2)])
    sheet.line(lines, ink, 3.4)


PRINTS = {"stripe": _stripe, "dot": _dot, "rose": _rose, "quilt": _quilt}


# The lashings.

CORDS = (Ink(0, 0.16, 0.92), Ink(0.02, 0.10, 0.10), Ink(0.30, 0.66, 0.10), Ink(0, 0.08, 0.50))


def lashings(sheet: Sheet) -> None:
    """At each seam two dressing-gown cords, a round turn and two half hitches, the tassels in the sea."""
    for index, x in enumerate(SEAMS[1:-1]):
        with sheet.shape(f"lashing {index}"):
            cord = CORDS[index % 4].towards(NIGHT, 0.10)
            _cord(
                sheet, [at(x - 0.17, 3.3), at(x - 0.05, 3.3, 0.03), at(x + 0.05, 3.3, 0.03), at(x + 0.17, 3.3)], cord, 9
            )
            loop = [at(x - 0.16, FRONT + 0.20), at(x - 0.10, FRONT, 0.02), at(x - 0.02, FRONT, -0.10)]
            other = [at(x + 0.17, FRONT + 0.22), at(x + 0.10, FRONT, 0.02), at(x + 0.02, FRONT, -0.10)]
            for run in (loop, other):
                _cord(sheet, run, cord, 15)
            kx, ky = at(x, FRONT, -0.10)
            sway = 12 * math.sin(index * 2.2)
            for side, length in ((-1, 86), (1, 66)):
                tail = [(kx, ky + 6), (kx + side * 20, ky + 30), (kx + side * 16 + sway, ky + length)]
                _cord(sheet, tail, cord, 11)
                _tassel(sheet, (kx + side * 16 + sway, ky + length), cord)
            knot = smooth(
                [(kx - 30, ky - 4), (kx - 10, ky - 21), (kx + 22, ky - 16), (kx + 30, ky + 6), (kx + 4, ky + 20)]
            )
            sheet.paint(knot, cord)
            sheet.line(knot, LINE, 3)
            for dx in (-11, 3, 15):
                sheet.line(polyline([(kx + dx - 5, ky + 12), (kx + dx + 5, ky - 12)]), LINE, 2.4)


def _cord(sheet: Sheet, run: Sequence[Point], ink: Ink, width: float) -> None:
    path = smooth(run, closed=False)
    sheet.line(path, LINE, width + 5)
    sheet.line(path, ink, width)
    close = along(run, steps=5)
    twists = "".join(
        polyline([(x - width * 0.26, y + width * 0.3), (x + width * 0.26, y - width * 0.3)]) for x, y in close[1:-1]
    )
    sheet.line(twists, ink.towards(NIGHT, 0.5), 2)


def _tassel(sheet: Sheet, head: Point, ink: Ink) -> None:
    x, y = head
    skirt = smooth(
        [
            Corner(x - 9, y),
            (x - 15, y + 20),
            Corner(x - 17, y + 34),
            Corner(x + 17, y + 34),
            (x + 15, y + 20),
            Corner(x + 9, y),
        ]
    )
    sheet.paint(skirt, ink)
    sheet.line(skirt, LINE, 2.4)
    sheet.line(
        "".join(polyline([(x + d * 0.5, y + 8), (x + d, y + 32)]) for d in (-8, 0, 8)), ink.towards(NIGHT, 0.6), 2
    )
    sheet.paint(ellipse(x, y, 11), ink)
    sheet.line(ellipse(x, y, 11), LINE, 2.4)


# Torches.


def beam(sheet: Sheet, start: Point, end: Point, spread: float, strength: float = 1.0) -> None:
    """A torch's light through the air: it takes away night along its way and adds warmth, less and less."""
    length = math.dist(start, end)
    ux, uy = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    half = length * math.tan(math.radians(spread))
    cone = [
        (start[0] - uy * 7, start[1] + ux * 7),
        (start[0] + uy * 7, start[1] - ux * 7),
        (end[0] + uy * half, end[1] - ux * half),
        (end[0] + ux * half * 0.5, end[1] + uy * half * 0.5),
        (end[0] - uy * half, end[1] + ux * half),
    ]
    outline = smooth([Corner(*cone[0]), Corner(*cone[1]), Corner(*cone[2]), cone[3], Corner(*cone[4])])
    keep = Ink(0.26, 0.42, 1).towards(NO_CHANGE, 1 - strength)
    with sheet.lift():
        sheet.paint(
            outline,
            sheet.linear(start, end, Stop(0, keep), Stop(0.4, keep.towards(NO_CHANGE, 0.42)), Stop(1, NO_CHANGE)),
        )
    with sheet.overprint():
        warm = Ink(0, 0, 0.62 * strength)
        sheet.paint(
            outline, sheet.linear(start, end, Stop(0, warm), Stop(0.4, warm.towards(PAPER, 0.5)), Stop(1, PAPER))
        )
        sheet.paint(ellipse(*start, 40), sheet.radial(start, 40, Stop(0, Ink(0, 0, 0.4 * strength)), Stop(1, PAPER)))
    with sheet.lift():
        core = [start, between(cone[1], cone[2], 0.8), between(cone[2], cone[4], 0.5), between(cone[0], cone[4], 0.8)]
        core[1], core[3] = between(core[1], core[2], 0.55), between(core[3], core[2], 0.55)
        fade = sheet.linear(start, core[2], Stop(0, Ink(0.36, 0.46, 0.7)), Stop(0.8, NO_CHANGE), Stop(1, NO_CHANGE))
        sheet.paint(polygon([core[0], core[1], core[3]]), fade)
    sheet.paint(ellipse(*start, 10), PAPER)


def pool(sheet: Sheet, where: Point, radius: float, stretch: float = 2.4) -> None:
    """Where a torch's light lands."""
    with sheet.lift():
        keep = Ink(0.30, 0.42, 0.8)
        sheet.paint(
            sheet.everything,
            sheet.radial(
                where,
                radius,
                Stop(0, keep),
                Stop(0.6, keep.towards(NO_CHANGE, 0.3)),
                Stop(1, NO_CHANGE),
                stretch=stretch,
            ),
        )
    with sheet.overprint():
        sheet.paint(
            sheet.everything, sheet.radial(where, radius, Stop(0, Ink(0, 0, 0.30)), Stop(1, PAPER), stretch=stretch)
        )


def torch_at_us(sheet: Sheet, where: Point) -> None:
    """A torch that is pointed straight at us: a round of light with rays and a ring."""
    x, y = where
    with sheet.shape("torch pointed at us"):
        with sheet.lift():
            keep = Ink(0.10, 0.24, 1)
            sheet.paint(
                ellipse(x, y, 250),
                sheet.radial(where, 250, Stop(0, keep), Stop(0.3, keep.towards(NO_CHANGE, 0.4)), Stop(1, NO_CHANGE)),
            )
        with sheet.overprint():
            warm = Ink(0, 0, 0.66)
            sheet.paint(
                ellipse(x, y, 300),
                sheet.radial(where, 300, Stop(0, warm), Stop(0.35, warm.towards(PAPER, 0.55)), Stop(1, PAPER)),
            )
        sheet.line(ellipse(x, y, 92), Ink(0, 0.06, 0.50), 3, opacity=0.6)
        for index in range(12):
            angle = math.radians(index * 30 + 8)
            reach = 88 if index % 2 else 128
            ray = [
                (x + 30 * math.cos(angle), y + 30 * math.sin(angle)),
                (x + reach * math.cos(angle), y + reach * math.sin(angle)),
            ]
            sheet.paint(stroke([ray[0], between(ray[0], ray[1], 0.5), ray[1]], 7, start=0.8, end=0.05), Ink(0, 0, 0.16))
        sheet.paint(
            ellipse(x, y, 40), sheet.radial(where, 40, Stop(0, PAPER), Stop(0.6, PAPER), Stop(1, Ink(0, 0.02, 0.34)))
        )
