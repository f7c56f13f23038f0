"""The tenth minute: Lantern Street at the end of the night, half woven.

The cloth is dark and waits. From the page's head hang warp threads; the street has only its basting, and at its far end
a doorway stands, with a hair of light under it.
"""

from __future__ import annotations

import itertools

from tenth_minute_drawing import (
    BOTTOM,
    DOOR_FOOT,
    DOOR_LEFT,
    DOOR_RIGHT,
    EAVES,
    END,
    HALF,
    LEFT,
    PALETTE,
    RIGHT,
    ROAD,
    TOP,
    VANISHING,
    at,
    doorway,
    hanging,
    road,
    rows_of,
)

from print_room.brushes import stitches, stroke
from print_room.geometry import Point, ellipse, polygon, polyline, rectangle
from print_room.inks import Ink
from print_room.pictures import Illustration, Layer
from print_room.sheet import Sheet, Stop

DUSK = Ink(0.62, 0.80, 0.10)
EDGE = Ink(0.96, 0.92, 0.16)
BASTING = Ink(0.06, 0.36, 0.08)
WARP = Ink(0.14, 0.46, 0.04)


def cloth(sheet: Sheet) -> None:
    """The dark, the woven half of it, and the street in basting."""
    _dark(sheet)
    _woven_half(sheet)
    _houses(sheet)
    _road(sheet)
    _end(sheet)
    _dark_edges(sheet)


def _dark(sheet: Sheet) -> None:
    with sheet.shape("dark"):
        depth = sheet.radial(
            (960, 540), 1000, Stop(0, DUSK), Stop(0.45, DUSK.towards(EDGE, 0.4)), Stop(1, EDGE), stretch=1.25
        )
        sheet.paint(sheet.everything, depth)


def _woven_half(sheet: Sheet) -> None:
    """Rows of weft, close at the foot, farther apart where the weaver has come to."""
    with sheet.shape("weft"):
        rng = sheet.rng("weft")
        y, pitch = BOTTOM, 9.0
        while y > 300:
            x = LEFT - rng.uniform(0, 200)
            marks = []
            while x < RIGHT:
                length = rng.uniform(120, 520)
                marks.append(polyline([(x, y), (x + length, y + rng.uniform(-1.5, 1.5))]))
                x += length + rng.uniform(6, 30 + (BOTTOM - y) * 0.35)
            sheet.line("".join(marks), Ink(0.46, 0.66, 0.10), 2.2, opacity=0.55 if y > 560 else 0.35)
            y -= pitch
            pitch *= 1.014


def _basted(sheet: Sheet, points: list[Point], width: float, ink: Ink = BASTING) -> None:
    """A running stitch."""
    sheet.line(stitches(points, length=7 + width * 3, gap=5 + width * 2), ink, width)


def _houses(sheet: Sheet) -> None:
    """Gables left and right, told by a thread round each."""
    distances = rows_of(6, 0.92, END)
    for side in (-1.0, 1.0):
        for index, (far, near) in enumerate(itertools.pairwise(distances)):
            with sheet.shape(f"house {index} {side:+.0f}"):
                _house(sheet, side * HALF, far, near, index)


def _house(sheet: Sheet, x: float, far: float, near: float, index: int) -> None:
    middle = 2 * far * near / (far + near)
    width = 2.0 + 2.4 / near
    peak = EAVES - (0.62, 0.44, 0.7, 0.5, 0.6)[index]
    gable = [at(x, ROAD, far), at(x, EAVES, far), at(x, peak, middle), at(x, EAVES, near), at(x, ROAD, near)]
    sheet.paint(polygon(gable), Ink(0.84, 0.84, 0.20), opacity=0.45)
    for start, end in itertools.pairwise(gable):
        _basted(sheet, [start, end], width)
    _basted(sheet, [at(x, -0.35, far), at(x, -0.35, near)], width * 0.7)
    for low, high in ((-1.35, -0.65), (-0.1, 0.7)):
        for begins, ends in ((0.16, 0.42), (0.58, 0.84)):
            z0, z1 = far + (near - far) * begins, far + (near - far) * ends
            pane = [at(x, low, z0), at(x, low, z1), at(x, high, z1), at(x, high, z0), at(x, low, z0)]
            sheet.paint(polygon(pane), Ink(0.96, 0.92, 0.16), opacity=0.5)
            for start, end in itertools.pairwise(pane):
                _basted(sheet, [start, end], width * 0.6, Ink(0.22, 0.52, 0.10))


def _road(sheet: Sheet) -> None:
    with sheet.shape("road"):
        pale = sheet.linear((0, 555), (0, 860), Stop(0, Ink(0.36, 0.62, 0.14)), Stop(1, Ink(0.72, 0.84, 0.14)))
        sheet.paint(road(), pale, opacity=0.55)
        for x in (-HALF, -0.8, 0.0, 0.8, HALF):
            _basted(sheet, [at(x, ROAD, END), at(x, ROAD, 0.8)], 2.2)
        for z in rows_of(9, 0.95, 4.6):
            _basted(sheet, [at(-HALF, ROAD, z), at(HALF, ROAD, z)], 1.4 + 0.6 / z, Ink(0.28, 0.56, 0.10))


def _end(sheet: Sheet) -> None:
    with sheet.shape("house at the end"):
        face = [
            at(-HALF, ROAD, END),
            at(-HALF, EAVES, END),
            at(0, EAVES - 0.9, END),
            at(HALF, EAVES, END),
            at(HALF, ROAD, END),
        ]
        sheet.paint(polygon(face), Ink(0.50, 0.70, 0.16))
        for start, end in itertools.pairwise(face):
            _basted(sheet, [start, end], 2.4)
        sheet.paint(ellipse(VANISHING[0], 291, 16), Ink(0.86, 0.90, 0.40))
    with sheet.shape("doorway"):
        sheet.paint(doorway(), Ink(0.95, 0.93, 0.20))
        sheet.line(doorway(), Ink(0.04, 0.26, 0.14), 4)
        sheet.paint(rectangle(DOOR_LEFT + 4, DOOR_FOOT - 4, DOOR_RIGHT - DOOR_LEFT - 8, 5), Ink(0, 0.04, 0.40))


def _dark_edges(sheet: Sheet) -> None:
    with sheet.overprint():
        ring = sheet.radial((960, 520), 760, Stop(0.55, Ink(0, 0, 0)), Stop(1, Ink(0.62, 0.5, 0.1)), stretch=1.55)
        sheet.paint(sheet.everything, ring)


def threads(sheet: Sheet) -> None:
    """Warp threads from the page's head, each cut off where it was let go."""
    with sheet.shape("warp"):
        rng = sheet.rng("warp")
        x = LEFT + 8
        while x < RIGHT:
            away = abs(x - VANISHING[0]) / 1056
            foot = 210 + 330 * away + rng.uniform(-70, 70)
            sway = rng.uniform(-7, 7)
            run = [(x, TOP), (x + sway * 0.2, foot * 0.4), (x + sway * 0.7, foot * 0.8), (x + sway * 1.8, foot)]
            sheet.paint(stroke(run, rng.uniform(2.4, 4.0), start=1, end=0.3), WARP.towards(EDGE, 0.25 + 0.5 * away))
            x += rng.uniform(19, 27)
    with sheet.shape("heading"):
        for row in range(3):
            ends = ((LEFT, -20.0 + 9 * row), (RIGHT, -20.0 + 9 * row))
            sheet.line(polyline(hanging(*ends, 16)), WARP.towards(EDGE, 0.35), 3)


PICTURE = Illustration(
    name="tenth_minute",
    palette=PALETTE,
    layers=(Layer("cloth", cloth, depth=0.7), Layer("threads", threads, depth=0.7, cut_out=True)),
    shows=(
        "Lantern Street hangs half woven in the dark: bare threads from above, and below them gables, windows and a "
        "road that are only basted in. At the far end there is a doorway with a hair of light under it."
    ),
)
