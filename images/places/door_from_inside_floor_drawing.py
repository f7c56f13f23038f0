"""What lies about the held door on its inner side: dark water, boards, the runner, a mat, two feet in odd socks.

Places on the floor are given as (x, d): x where their line meets the sill, d 1 at the sill and less the nearer to us.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from landing_apart_drawing import bitten

from print_room.brushes import jittered_grid, stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import PAPER, Ink
from print_room.sheet import Sheet, Stop

LEFT, RIGHT = 810.0, 1110.0
SILL = 568.0
VANISHING: Point = (960.0, 262.0)
NEAREST = 0.345
RUNNER = (788.0, 1132.0)

LINE = Ink(0.97, 0.62, 0)
BLACK = Ink(0.98, 0.95, 0)
DEEP = Ink(0.92, 0.92, 0)
GLINT = Ink(0.52, 0.80, 0)
PALE = Ink(0, 0.06, 0)


def on_floor(x: float, d: float) -> Point:
    """Return the place on the page."""
    return (VANISHING[0] + (x - VANISHING[0]) / d, VANISHING[1] + (SILL - VANISHING[1]) / d)


def strip(left: float, right: float, far: float = 1.0, near: float = NEAREST) -> str:
    """Return a strip of the floor that comes towards us."""
    return polygon([on_floor(left, far), on_floor(right, far), on_floor(right, near), on_floor(left, near)])


# The water, and the doors on it.


class Afloat(NamedTuple):
    """A door far off: where it comes out of the water, how large it is, how it leans, how much of it is in the dark."""

    at: Point
    size: float
    turn: float
    dark: float


DOORS_AFLOAT = (
    Afloat((58, 356), 0.30, -9, 0.44),
    Afloat((196, 306), 0.18, 7, 0.56),
    Afloat((318, 284), 0.11, -13, 0.64),
    Afloat((420, 326), 0.22, 12, 0.52),
    Afloat((128, 276), 0.08, 5, 0.70),
    Afloat((1486, 296), 0.13, -6, 0.62),
    Afloat((1592, 334), 0.24, 11, 0.50),
    Afloat((1678, 278), 0.09, -10, 0.68),
    Afloat((1764, 304), 0.16, 6, 0.58),
    Afloat((1870, 366), 0.32, -12, 0.44),
)


def water(sheet: Sheet) -> None:
    """Black above; from the horizon down flat dark water, and small doors on it."""
    horizon = VANISHING[1]
    with sheet.shape("dark"):
        sheet.paint(sheet.everything, BLACK)
        air = sheet.linear((0, horizon - 210), (0, horizon), Stop(0, BLACK), Stop(1, Ink(0.84, 0.92, 0)))
        sheet.paint(rectangle(-100, horizon - 210, 2120, 212), air)
    with sheet.shape("water"):
        far = sheet.linear(
            (0, horizon), (0, 640), Stop(0, Ink(0.62, 0.86, 0)), Stop(0.16, Ink(0.82, 0.90, 0)), Stop(1, BLACK)
        )
        sheet.paint(rectangle(-100, horizon, 2120, 900), far)
        rng = sheet.rng("calm")
        for _ in range(90):
            down = 560 * rng.random() ** 1.7
            x, y, wide = rng.uniform(-80, 2000), horizon + 8 + down, 26 + down * 0.36
            line = stroke([(x - wide, y), (x, y - 2), (x + wide, y + 1)], 1.8 + down * 0.012, start=0.1, end=0.1)
            sheet.paint(line, GLINT.towards(DEEP, min(0.92, rng.uniform(0.1, 0.5) + down / 900)))
    for number, one in sorted(enumerate(DOORS_AFLOAT), key=lambda pair: pair[1].size):
        with sheet.shape(f"door afloat {number}"):
            _afloat(sheet, number, one)
    with sheet.shape("dark at the sides"), sheet.overprint():
        shade = Ink(0.6, 0.5, 0)
        for start, end in (((240.0, 0.0), (-90.0, 0.0)), ((1680.0, 0.0), (2010.0, 0.0))):
            sheet.paint(sheet.everything, sheet.linear(start, end, Stop(0, PAPER), Stop(1, shade)))


def _afloat(sheet: Sheet, number: int, one: Afloat) -> None:
    x, y = one.at
    above = sheet.clip(rectangle(x - 300, y - 600, 600, 600))
    with (
        sheet.group(clip=above),
        sheet.group(move=one.at),
        sheet.group(turn=(one.turn, 0, 0)),
        sheet.group(scale=(one.size, 0, 0)),
    ):
        _small_door(sheet, number, one.dark)
    rng = sheet.rng(f"reflection {number}")
    for step in range(7):
        wide = 130 * one.size * (1 - step / 9) * rng.uniform(0.7, 1.1)
        down = y + (10 + 26 * step) * one.size
        sway = rng.uniform(-14, 14) * one.size
        run = [(x + sway - wide, down), (x + sway, down + 1), (x + sway + wide, down)]
        ink = Ink(0.30, 0.62, 0).towards(DEEP, one.dark + 0.08 * step if one.dark + 0.08 * step < 1 else 1)
        sheet.paint(stroke(run, 13 * one.size, start=0.1, end=0.1), ink)


def _small_door(sheet: Sheet, number: int, dark: float) -> None:
    """A stamp with a door on it, its foot under the water."""
    corners = [(-125.0, -352.0), (125.0, -352.0), (125.0, 70.0), (-125.0, 70.0)]
    outline: list[Point] = []
    for index, corner in enumerate(corners):
        outline += bitten(corner, corners[(index + 1) % 4], 28)
    sheet.paint(polygon(outline), Ink(0, 0.22, 0).towards(DEEP, dark))
    sheet.paint(rectangle(-100, -326, 200, 420), Ink(0.24, 0.60, 0).towards(DEEP, dark))
    sheet.paint(rectangle(-74, -276, 148, 360), Ink(0.06, 0.42, 0).towards(DEEP, dark))
    leaf = (Ink(0.60, 0.76, 0), Ink(0.46, 0.70, 0), Ink(0.68, 0.70, 0))[number % 3].towards(DEEP, dark)
    sheet.paint(rectangle(-58, -260, 116, 360), leaf)
    for top, tall in ((-240, 108), (-110, 130)):
        sheet.paint(rectangle(-40, top, 80, tall), leaf.towards(DEEP, 0.5))
    sheet.paint(ellipse(42, -118, 9), PALE.towards(DEEP, dark))


# The floor.


def _board_ends() -> list[tuple[float, float]]:
    """Return for each board (its left edge at the sill, how far towards us it goes)."""
    reaches: tuple[float, ...] = (0.86, 0.80, 0.84, 0.70, 0.74, 0.62, 0.66, 0.58, 0.60, 0.56, 0.58, 0.54, 0.57, 0.55)
    reaches += (0.60, 0.56, 0.63, 0.70, 0.66, 0.78, 0.73, 0.85)
    return [(516 + 40 * index, reach) for index, reach in enumerate(reaches)]


def outlines() -> list[str]:
    """Return the outlines of the boards and the runner."""
    return [*(strip(x, x + 40, 1, reach) for x, reach in _board_ends()), strip(*RUNNER), _edge_of_runner()]


def _edge_of_runner() -> str:
    """The runner’s thickness, either side."""
    sides = ""
    for x, way in ((RUNNER[0], -1), (RUNNER[1], 1)):
        sides += polygon(
            [on_floor(x, 0.9), on_floor(x, NEAREST), on_floor(x + way * 7, NEAREST), on_floor(x + way * 3, 0.9)]
        )
    return sides


def boards(sheet: Sheet) -> None:
    """What there is of the floor: boards broken off at different places."""
    with sheet.shape("boards"):
        for index, (x, reach) in enumerate(_board_ends()):
            ink = Ink(0.12 + 0.06 * (index % 3), 0.44 + 0.05 * (index % 2), 0)
            sheet.paint(strip(x, x + 40, 1, reach), ink)
            sheet.line(strip(x, x + 40, 1, reach), Ink(0.66, 0.72, 0), 2.6)
            left, right = on_floor(x + 2, reach), on_floor(x + 38, reach)
            sheet.line(polyline([left, right]), Ink(0.30, 0.62, 0), 4)
        rng = sheet.rng("grain of the boards")
        for x, reach in _board_ends():
            for _ in range(3):
                at, d = x + rng.uniform(6, 34), rng.uniform(reach + 0.06, 0.97)
                run = [on_floor(at, d), on_floor(at + 1, d - 0.03), on_floor(at, d - 0.06)]
                sheet.paint(stroke(run, 3.4, start=0.1, end=0.1), Ink(0.50, 0.66, 0))


def runner(sheet: Sheet) -> None:
    """The carpet: two borders and a row of eight-pointed stars, on over the water to where we stand."""
    left, right = RUNNER
    with sheet.shape("runner"):
        sheet.paint(_edge_of_runner(), Ink(0.80, 0.80, 0))
        sheet.paint(strip(left, right), Ink(0.30, 0.62, 0))
        for edge, way in ((left, 1), (right, -1)):
            sheet.paint(strip(*sorted((edge + way * 17, edge + way * 29))), Ink(0, 0.18, 0))
            sheet.paint(strip(*sorted((edge + way * 36, edge + way * 54))), Ink(0.62, 0.76, 0))
        middle = (left + right) / 2
        stars, hearts, dots = "", "", ""
        for index in range(9):
            z = 1.14 + 0.27 * index
            stars += _star((middle, z), 66, 0.118, 0.55)
            hearts += _star((middle, z), 34, 0.06, 0.45)
            for side in (-84, 84):
                dots += _star((middle + side, z + 0.135), 17, 0.034, 0.5)
        with sheet.group(clip=sheet.clip(strip(left, right))):
            sheet.paint(stars, Ink(0.64, 0.78, 0))
            sheet.paint(hearts + dots, Ink(0.04, 0.26, 0))
        rim = polyline([on_floor(left, 1), on_floor(left, NEAREST)]) + polyline(
            [on_floor(right, 1), on_floor(right, NEAREST)]
        )
        sheet.line(rim, LINE, 3)


def _star(at: Point, across: float, away: float, inner: float) -> str:
    """Return a star on the floor about (x, z), where z is 1 / d: even steps towards us."""
    corners = []
    for index in range(16):
        share = 1 if index % 2 == 0 else inner
        angle = math.radians(index * 22.5)
        x, z = at[0] + across * share * math.cos(angle), at[1] + away * share * math.sin(angle)
        corners.append(on_floor(x, 1 / z))
    return polygon(corners)


def _flat(points: Sequence[Sequence[float]], at: Point, scale: Point, turn: int = 1) -> list[Point]:
    """Return an outline laid on the floor about (x, z); `turn` -1 mirrors it."""
    return [on_floor(at[0] + turn * p[0] * scale[0], 1 / (at[1] + p[1] * scale[1])) for p in points]


MAT = (1.03, 1.36)


def mat(sheet: Sheet) -> None:
    """A coconut mat with a border."""
    far, near = 1 / MAT[0], 1 / MAT[1]
    outline = strip(852, 1068, far, near)
    with sheet.shape("mat"):
        sheet.paint(outline, Ink(0.50, 0.66, 0))
        rng = sheet.rng("coir")
        tufts = ""
        for _ in range(300):
            x, y = on_floor(rng.uniform(854, 1066), 1 / rng.uniform(*MAT))
            tufts += polyline([(x, y - 6), (x + rng.uniform(-3, 3), y)])
        with sheet.group(clip=sheet.clip(outline)):
            sheet.line(tufts, Ink(0.76, 0.80, 0), 2.6)
        sheet.line(strip(862, 1058, 1 / 1.055, 1 / 1.33), Ink(0.84, 0.84, 0), 6)
        sheet.line(outline, LINE, 3)


SOLE = ((-13, 100), (-16, 74), (-12, 46), (-13, 16), (-8, 1), (6, 1), (12, 18), (11, 48), (18, 74), (16, 102), (3, 116))
TREAD = (66, 78, 90, 102)


def prints(sheet: Sheet, glow: float) -> None:
    """Two soles, paler than the mat: a pair of shoes has stood here a long while."""
    pale = Ink(0.62, 0.70, 0).towards(Ink(0.14, 0.46, 0), 0.25 + 0.6 * glow)
    with sheet.shape("where the shoes were"):
        for x, way in ((920, -1), (992, 1)):
            at, scale = (x, 1.07), (1.08, 0.00216)
            shape = smooth(_flat(SOLE, at, scale, way))
            sheet.paint(shape, pale, opacity=0.86)
            bars = "".join(polyline(_flat([(-13, y), (14, y + 2)], at, scale, way)) for y in TREAD)
            bars += polyline(_flat([(-11, 38), (10, 38)], at, scale, way))
            bars += polyline(_flat([(-9, 20), (8, 20)], at, scale, way))
            sheet.line(bars, pale.towards(LINE, 0.55), 3)


# Two feet.

FOOT = (
    (-50.0, 58.0),
    (-47.0, 20.0),
    (-28.0, 0.0),
    (2.0, 3.0),
    (34.0, 18.0),
    (57.0, 52.0),
    (63.0, 96.0),
    (54.0, 150.0),
    (43.0, 206.0),
    (44.0, 290.0),
    (-42.0, 290.0),
    (-38.0, 206.0),
    (-46.0, 150.0),
    (-54.0, 100.0),
)


def feet(sheet: Sheet, glow: float) -> None:
    """The feet of whoever stands here, from above: one sock plain and darned, one striped."""
    with sheet.shape("shadow of the feet"):
        for x in (836, 1094):
            under = sheet.radial(
                (x, 824), 150, Stop(0, BLACK, 0.85), Stop(0.6, BLACK, 0.5), Stop(1, BLACK, 0), stretch=0.8
            )
            sheet.paint(ellipse(x, 834, 124, 150), under)
    for name, at, turn, way in (("plain sock", (842, 694), -7, -1), ("striped sock", (1086, 700), 8, 1)):
        with (
            sheet.shape(name),
            sheet.group(move=at),
            sheet.group(turn=(turn, 0, 140)),
            sheet.group(scale=(1.22 * way, 1.22, 0, 0)),
        ):
            _foot(sheet, glow, striped=way > 0)


def _foot(sheet: Sheet, glow: float, *, striped: bool) -> None:
    """A right foot, the tip of its toes at (0, 0), the leg towards us."""
    outline = smooth(FOOT)
    wool = Ink(0, 0.05, 0) if striped else Ink(0.24, 0.60, 0)
    sheet.paint(outline, wool)
    inside = sheet.clip(outline)
    with sheet.group(clip=inside):
        if striped:
            for row in range(9):
                y = 34 + 30 * row
                band = [(-90, y + 15), (-40, y + 2), (8, y - 1), (52, y + 5), (90, y + 17)]
                sheet.line(smooth(band, closed=False), Ink(0.78, 0.80, 0), 15)
        else:
            _darned(sheet)
    night = Ink(0.88, 0.84, 0)
    with sheet.overprint(clip=inside):
        least = PAPER.towards(night, 0.62 - 0.62 * glow)
        fade = sheet.linear((0, 10), (0, 60 + 150 * glow), Stop(0, least), Stop(1, night.towards(PAPER, 0.1)))
        sheet.paint(rectangle(-110, -20, 220, 360), fade)
    with sheet.overprint(clip=inside):
        side = sheet.linear((-4, 0), (64, 0), Stop(0, PAPER), Stop(1, Ink(0.62, 0.56, 0)))
        sheet.paint(rectangle(-110, -20, 220, 360), side)
    sheet.line(outline, LINE, 3.6)
    rim = [(-48, 36), (-43, 14), (-26, 4), (4, 7), (33, 21), (53, 50)]
    sheet.paint(stroke(rim, 4 + 5 * glow, start=0.1, end=0.1), PALE.towards(Ink(0.5, 0.7, 0), 1 - min(1.0, glow + 0.1)))
    _trouser_leg(sheet)


def _darned(sheet: Sheet) -> None:
    """Ribs, a toe of another wool, and a darn in it."""
    rng = sheet.rng("ribs")
    for (x, y), _, _ in jittered_grid(-66, 84, 130, 220, 19, rng, stray=0.05):
        sheet.line(polyline([(x, y), (x, y + 8)]), Ink(0.62, 0.74, 0), 3.2)
    toe = [Corner(-90, 66), (-40, 76), (10, 80), (60, 74), Corner(90, 66), Corner(90, -30), Corner(-90, -30)]
    sheet.paint(smooth(toe), Ink(0.04, 0.34, 0))
    sheet.line(smooth(toe[:5], closed=False), Ink(0.62, 0.74, 0), 3)
    for step in range(5):
        sheet.line(polyline([(-36 + 7 * step, 30), (-36 + 7 * step, 60)]), LINE, 2.6)
        sheet.line(polyline([(-42, 32 + 6.4 * step), (-2, 32 + 6.4 * step)]), LINE, 2.6)


def _trouser_leg(sheet: Sheet) -> None:
    """The hem over the instep; the leg grows towards us."""
    hem = [(-58, 226), (-44, 190), (2, 172), (48, 188), (64, 222)]
    sheet.paint(smooth([*hem, Corner(128, 420), Corner(-112, 420)]), BLACK)
    sheet.line(smooth(hem, closed=False), Ink(0.40, 0.68, 0), 3.4)
    sheet.line(smooth([(x * 1.02, y + 15) for x, y in hem], closed=False), Ink(0.66, 0.80, 0), 2.4)
