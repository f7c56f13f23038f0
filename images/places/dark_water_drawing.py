"""A bedroom rug a mile long, under black water: seen from the height of somebody who wades along it.

x to the right, y down from the eye, z away from us, in metres. The rug lies a little under the water and trembles; the
thread goes off over it, at the height of a child's mouth.
"""

from __future__ import annotations

import math

from lens_drawing import Lens

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, along, ellipse, polygon, polyline, smooth
from print_room.inks import PAPER, Ink
from print_room.sheet import Reference, Sheet, Stop

EYE = Lens((930, 348), 900)
WATER, BED = 1.10, 1.34
NEAR, FAR = 1.25, 90.0
RUG_LEFT, RUG_RIGHT = -1.75, 1.75
MOUTH = 0.36
# Where on its way the thread is, from her finger on: x, y, z.
THREAD = (
    (0.60, 0.92, 1.06),
    (0.50, 0.74, 1.5),
    (0.40, 0.60, 2.3),
    (0.28, 0.50, 4.0),
    (0.20, 0.42, 8.0),
    (0.12, 0.38, 18.0),
    (0.0, MOUTH, 60.0),
)

BLACK = Ink(0.99, 0.97, 0.06)
DEEP = Ink(0.95, 0.93, 0.02)
FAR_AIR = Ink(0.42, 0.86, 0.04)
PILE = Ink(0.78, 0.88, 0.58)
PILE_DARK = Ink(0.93, 0.93, 0.36)
WOOL_PALE = Ink(0.46, 0.74, 0.40)
WOOL_LIT = Ink(0.36, 0.62, 0.76)
GLINT = Ink(0.16, 0.60, 0.04)
RED = Ink(0, 0.34, 1.0)
NO_CHANGE = Ink(1, 1, 1)


def trembling(x: float, z: float) -> Point:
    """Return where a point of the rug is seen, through water that is not quite still."""
    shake = 0.022 * math.sin(z * 5.1 + x * 1.3) + 0.014 * math.sin(z * 11.7 - x * 2.1)
    return EYE.at(x + shake * min(1.0, 3.0 / z), BED, z + 0.012 * z * math.sin(x * 4.2 + z))


def lengthwise(x: float) -> list[Point]:
    """Return a line along the rug from near to far."""
    return [trembling(x, NEAR * (FAR / NEAR) ** (step / 90)) for step in range(91)]


def stripe(left: float, right: float) -> str:
    """Return a strip along the whole rug."""
    return polygon([*lengthwise(left), *lengthwise(right)[::-1]])


def into_the_dark(sheet: Sheet, near: Ink) -> Reference:
    """Return an ink that the dark has taken before it's half way to the horizon."""
    return sheet.linear(
        (0, 980),
        (0, 400),
        Stop(0, near.towards(BLACK, 0.30)),
        Stop(0.34, near),
        Stop(0.74, near.towards(DEEP, 0.62)),
        Stop(1, DEEP.towards(FAR_AIR, 0.3)),
    )


# The air, and as much of a roof as there is.


def air(sheet: Sheet) -> None:
    """Black, with a breath of lilac where the rug would end."""
    with sheet.shape("air"):
        sheet.paint(sheet.everything, BLACK)
        glow = sheet.radial(
            EYE.vanishing,
            300,
            Stop(0, FAR_AIR),
            Stop(0.28, Ink(0.66, 0.90, 0.02)),
            Stop(0.62, Ink(0.90, 0.95, 0.02)),
            Stop(1, BLACK),
            stretch=2.7,
        )
        sheet.paint(sheet.everything, glow)
    roof(sheet)


EAVES, RIDGE = (-3.1, 0.50), (-0.30, -2.3)


def _on_the_slope(share: float, z: float) -> Point:
    """Return a place on the sloping roof: 0 at the eaves, 1 at the ridge."""
    return EYE.at(EAVES[0] + (RIDGE[0] - EAVES[0]) * share, EAVES[1] + (RIDGE[1] - EAVES[1]) * share, z)


def roof(sheet: Sheet) -> None:
    """A sloping roof on the left, boards and rafters: the far light finds a little of it, and no more."""
    near, far = 1.7, 46.0
    fade = sheet.mask((sheet.everything, sheet.grey_linear((470, 0), (850, 0), (0, 1), (0.5, 0.6), (1, 0))))
    with sheet.shape("sloping roof"), sheet.group(mask=fade):
        slope = polygon([_on_the_slope(0, near), _on_the_slope(0, far), _on_the_slope(1, far), _on_the_slope(1, near)])
        lit = sheet.radial(
            EYE.vanishing,
            820,
            Stop(0, FAR_AIR),
            Stop(0.16, Ink(0.60, 0.90, 0.04)),
            Stop(0.42, Ink(0.84, 0.94, 0.05)),
            Stop(1, BLACK),
        )
        sheet.paint(slope, lit)
        boards = "".join(
            polyline([_on_the_slope(share / 9, near), _on_the_slope(share / 9, far)]) for share in range(10)
        )
        sheet.line(boards, BLACK, 2.2, opacity=0.8)
        for z in (16.0, 12.0, 9.0, 6.8, 5.2, 4.0, 3.1, 2.4):
            rafter = [_on_the_slope(0, z), _on_the_slope(1, z), _on_the_slope(1, z * 0.94), _on_the_slope(0, z * 0.94)]
            sheet.paint(polygon(rafter), BLACK)
            sheet.line(polyline(rafter[:2]), lit, max(1.4, 9 / z), opacity=0.9)


# The rug under the water.


def water(sheet: Sheet) -> None:
    """All that lies under the horizon: the floor, the rug on it, the water over both."""
    below = polygon([(-100, 350), (2020, 350), (2020, 1140), (-100, 1140)])
    with sheet.shape("floor under water"):
        floor = sheet.linear((0, 350), (0, 760), Stop(0, Ink(0.93, 0.95, 0.04)), Stop(0.16, DEEP), Stop(1, BLACK))
        sheet.paint(below, floor)
        boards = "".join(polyline(lengthwise(x)) for x in (-5.6, -4.6, -3.7, -2.9, -2.2, 2.2, 2.9, 3.7, 4.6, 5.6))
        sheet.line(boards, into_the_dark(sheet, Ink(0.84, 0.92, 0.14)), 3)
    rug(sheet)
    surface(sheet, sheet.clip(below))


def rug(sheet: Sheet) -> None:
    """A field of wool, borders, and a round medallion every three metres for a mile."""
    with sheet.shape("rug"):
        sheet.paint(stripe(RUG_LEFT, RUG_RIGHT), into_the_dark(sheet, PILE))
        for side in (-1, 1):
            for inner, outer, ink in ((1.64, 1.74, WOOL_PALE), (1.18, 1.56, PILE_DARK), (1.06, 1.12, WOOL_PALE)):
                sheet.paint(stripe(side * inner, side * outer), into_the_dark(sheet, ink))
            _border(sheet, side * 1.37)
            _fringe(sheet, side)
    z = 2.02
    while z < 40:
        _medallion(sheet, z)
        z += 1.9


def _ring(x: float, z: float, radius: float, count: int = 24, wave: float = 0.0) -> str:
    run = []
    for step in range(count):
        angle = 2 * math.pi * step / count
        reach = radius * (1 + (wave if step % 2 else -wave))
        run.append(trembling(x + reach * math.cos(angle), z + reach * 0.92 * math.sin(angle)))
    return smooth(run)


def _medallion(sheet: Sheet, z: float) -> None:
    """A round with petals, a ring, and a star for a heart."""
    with sheet.shape(f"medallion at {z:.1f}"):
        sheet.paint(_ring(0, z, 0.86, 32, 0.05), into_the_dark(sheet, PILE_DARK))
        sheet.paint(_ring(0, z, 0.74, 24), into_the_dark(sheet, WOOL_LIT))
        sheet.paint(_ring(0, z, 0.64, 24), into_the_dark(sheet, PILE_DARK))
        if z > 24:
            return
        petals = "".join(
            _ring(0.44 * math.cos(a * math.pi / 4), z + 0.41 * math.sin(a * math.pi / 4), 0.13, 10) for a in range(8)
        )
        sheet.paint(petals, into_the_dark(sheet, WOOL_PALE))
        sheet.paint(_ring(0, z, 0.22, 16, 0.34), into_the_dark(sheet, WOOL_LIT))
        corners = "".join(_ring(side * 0.84, z + 0.95, 0.13, 8, 0.36) for side in (-1, 1))
        sheet.paint(corners, into_the_dark(sheet, WOOL_PALE))


def _border(sheet: Sheet, x: float) -> None:
    marks = []
    for index in range(60):
        z = 1.36 + index * 0.38
        corners = [(x - 0.11, z), (x, z - 0.13), (x + 0.11, z), (x, z + 0.13)]
        marks.append(polygon([trembling(*corner) for corner in corners]))
    sheet.paint("".join(marks), into_the_dark(sheet, WOOL_LIT))


def _fringe(sheet: Sheet, side: int) -> None:
    rng = sheet.rng(f"fringe {side}")
    ends = []
    for index in range(110):
        z = 1.3 + index * 0.09
        x = side * (RUG_RIGHT + 0.02)
        ends.append(polyline([trembling(x, z), trembling(x + side * 0.16, z + rng.uniform(-0.05, 0.05))]))
    sheet.line("".join(ends), into_the_dark(sheet, Ink(0.44, 0.74, 0.30)), 3)


def surface(sheet: Sheet, below: Reference) -> None:
    """What the water itself shows: darkness, the far lilac along it, rings about whoever stands in it."""
    rng = sheet.rng("surface")
    with sheet.shape("depth of the water"), sheet.overprint(clip=below):
        sheet.paint(
            sheet.everything,
            sheet.radial(
                (930, 690), 560, Stop(0, PAPER), Stop(0.4, Ink(0.16, 0.20, 0)), Stop(1, Ink(0.86, 0.80, 0)), stretch=1.5
            ),
        )
        middle = sheet.radial((930, 470), 190, Stop(0, Ink(0.66, 0.5, 0)), Stop(1, PAPER), stretch=2.4)
        sheet.paint(sheet.everything, middle)
    with sheet.shape("far lilac on the water"), sheet.group(clip=below):
        far = sheet.radial(EYE.vanishing, 120, Stop(0, FAR_AIR, 0.9), Stop(1, FAR_AIR, 0), stretch=4.2)
        sheet.paint(sheet.everything, far)
    with sheet.shape("swell"), sheet.group(clip=below):
        for _ in range(64):
            y = 400 + 700 * rng.random() ** 1.3
            wide, tall = (
                (60 + (y - 350) * 0.36) * rng.uniform(0.5, 1.2),
                (2 + (y - 350) * 0.022) * rng.uniform(0.7, 1.3),
            )
            x, lean = 930 + rng.uniform(-820, 820), rng.uniform(-0.3, 0.3)
            fold = [
                (x - wide, y + wide * 0.03),
                (x - wide * lean, y - tall),
                (x + wide, y),
                (x + wide * lean, y + tall),
            ]
            sheet.paint(smooth([Corner(*fold[0]), fold[1], Corner(*fold[2]), fold[3]]), BLACK, opacity=0.72)
            crest = [fold[0], (x - wide * lean, y - tall * 0.92), fold[2]]
            shine = max(0.0, 0.55 - abs(x - 930) / 900)
            if shine > 0.12:
                sheet.paint(stroke(crest, tall * 0.42), GLINT, opacity=shine)
    with sheet.shape("light along the water"):
        lights = ""
        for _ in range(30):
            y = 356 + 130 * rng.random() ** 2.0
            wide = 16 + (y - 350) * 0.5
            x = 930 + rng.gauss(0, 210)
            tall = 0.8 + (y - 350) * 0.011
            lights += smooth([(x - wide, y), (x, y - tall), (x + wide, y), (x, y + tall)])
        sheet.paint(lights, GLINT, opacity=0.45)


# The thread.


def thread(sheet: Sheet) -> None:
    """Off it goes, from the lower edge to where everything ends; and again, broken up, on the water."""
    way = [EYE.at(*point) for point in THREAD]
    with sheet.shape("thread's own light"):
        for (x, y), radius in zip(way[1:-1], (200, 150, 100, 70, 44), strict=True):
            halo = sheet.radial((x, y), radius, Stop(0, Ink(0.10, 0.40, 0.9), 0.30), Stop(1, Ink(0.3, 0.6, 0.6), 0))
            sheet.paint(ellipse(x, y, radius), halo)
    with sheet.shape("thread on the water"):
        rng = sheet.rng("thread on the water")
        mirrored = [EYE.at(x, 2 * WATER - y, z) for x, y, z in THREAD[2:]]
        broken = ""
        for index in range(30):
            share = (index + rng.uniform(0.1, 0.5)) / 30
            x, y = _on(mirrored, share)
            wide = 22 * (1 - share) ** 1.5 + 3
            broken += smooth([(x - wide, y), (x, y - wide * 0.14), (x + wide, y), (x, y + wide * 0.14)])
        sheet.paint(broken, Ink(0.22, 0.46, 0.96), opacity=0.7)
    with sheet.shape("thread"):
        # Thick where it's near: a stroke that tapers one way only.
        sheet.paint(_tapered(way, 42, 5.4, 2.6), Ink(0.40, 0.56, 1.0))
        sheet.paint(_tapered(way, 33, 4.4, -1.6), RED)
        sheet.paint(_tapered(way, 10, 1.0, -7.0), Ink(0, 0.02, 0.50))


def _on(points: list[Point], share: float) -> Point:
    place = share * (len(points) - 1)
    index = min(int(place), len(points) - 2)
    (ax, ay), (bx, by) = points[index], points[index + 1]
    return (ax + (bx - ax) * (place - index), ay + (by - ay) * (place - index))


def _tapered(way: list[Point], near: float, far: float, off: float) -> str:
    """Return a run that goes from one breadth to another, `off` pixels below its middle."""
    run = along(way, steps=14)
    upper, lower = [], []
    for index, (x, y) in enumerate(run):
        share = index / (len(run) - 1)
        half = (far + (near - far) * (1 - share) ** 3) / 2
        upper.append((x - half * 0.6, y - half * 0.7 + off * (1 - share) ** 2))
        lower.append((x + half * 0.6, y + half * 0.7 + off * (1 - share) ** 2))
    return polygon([*upper, *lower[::-1]])
