"""The old tram depot: iron arches, a glass roof, rails in the floor, a glass box on a girder. Shared.

One looks down its length, as through `lens_drawing`. `HALL` is the depot by night, with the beds in it; the party of
the best hour has its own, shorter one, seen from the top of some steps.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from lens_drawing import Lens

from print_room.geometry import Corner, Point, ellipse, polygon, polyline, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

NONE = Ink(0, 0, 0)
NO_CHANGE = Ink(1, 1, 1)


@dataclass(frozen=True)
class Hall:
    """A depot in metres: where one looks from, its floor and the foot of its arches, how wide, high and long it is."""

    lens: Lens
    floor: float
    spring: float
    half: float
    rise: float
    arches: tuple[float, ...]
    end: float

    def vault(self, degrees: float, z: float) -> Point:
        """Return a point of the roof: 180 degrees is the foot of an arch at the left, 270 its crown."""
        angle = math.radians(degrees)
        return self.lens.at(self.half * math.cos(angle), self.spring + self.rise * math.sin(angle), z)

    def arch(self, z: float, more: float = 0.0) -> list[Point]:
        """Return an arch from left to right."""
        return self.lens.arch((0, self.spring), self.half + more, self.rise + more, z)


@dataclass(frozen=True)
class Air:
    """The inks of the hall in one light."""

    iron: Ink
    iron_light: Ink
    wall: Ink
    hollow: Ink
    floor_far: Ink
    floor_near: Ink
    joint: Ink
    rail: Ink


HALL = Hall(Lens((960, 400), 1000), 3.0, -1.4, 11.8, 6.2, (43, 38, 33, 28, 23, 18, 13), 46)
# The middles of the tracks, and half of what lies between two rails.
TRACKS, GAUGE = (-8.8, -4.4, 0.0, 4.4, 8.8), 0.62
# The control box: how far away the girder is, the box's half breadth, its foot and its top.
BOX_AT, BOX_HALF, BOX_FOOT, BOX_TOP, GIRDER_FOOT = 13.0, 2.5, -1.75, -3.9, -1.1
LAMP: Point = HALL.lens.at(0.0, -2.86, BOX_AT)
LAMP_RADIUS = 33.0


# The roof.


def glass(sheet: Sheet, hall: Hall, high: Ink, low: Ink) -> None:
    """The glass of the roof: one even sky behind it."""
    crown = hall.vault(270, hall.arches[-1])[1]
    foot = hall.vault(180, hall.end)[1]
    with sheet.shape("glass of the roof"):
        sheet.paint(sheet.everything, sheet.linear((0, max(-54.0, crown)), (0, foot), Stop(0, high), Stop(1, low)))


def slow_light(sheet: Sheet, fish: Sequence[tuple[Point, float, float, Ink]], *, soft: float, opacity: float) -> None:
    """Big soft shapes of light that go over the roof like fish: (where, how long, turned by, ink)."""
    with sheet.shape("slow light"), sheet.group(blur=soft, opacity=opacity):
        for (x, y), length, turn, ink in fish:
            with sheet.group(move=(x, y)), sheet.group(turn=(turn, 0, 0)), sheet.group(scale=(length, 0, 0)):
                sheet.paint(smooth(FISH), ink)


# A fish one long, its nose at the left.
FISH: tuple[Point | Corner, ...] = (
    (-0.5, 0.01),
    (-0.34, -0.12),
    (-0.10, -0.17),
    (0.12, -0.09),
    Corner(0.26, -0.02),
    (0.38, -0.15),
    Corner(0.53, -0.21),
    (0.45, 0.0),
    Corner(0.54, 0.19),
    (0.38, 0.12),
    Corner(0.26, 0.03),
    (0.10, 0.10),
    (-0.12, 0.16),
    (-0.36, 0.11),
)


def ironwork(sheet: Sheet, hall: Hall, air: Air, *, bars: int = 13) -> None:
    """The bars along the roof, and the arches, the farthest first."""
    nearest = hall.arches[-1] - 4.5
    with sheet.shape("bars of the roof"):
        runs = "".join(
            polyline([hall.vault(180 + 180 * i / bars, nearest), hall.vault(180 + 180 * i / bars, hall.end)])
            for i in range(1, bars)
        )
        sheet.line(runs, air.iron, 3)
    for z in hall.arches:
        with sheet.shape(f"arch at {z:g}"):
            thick = hall.lens.size(0.34, z)
            sheet.line(polyline(hall.arch(z)), air.iron, thick)
            sheet.line(polyline(hall.arch(z, -0.24)), air.iron_light, max(1.4, thick * 0.14))
            sheet.line(polyline(hall.arch(z, -0.75)), air.iron, max(1.6, thick * 0.26))
            struts = ""
            for step in range(2, 27):
                angle = math.radians(180 + 180 * step / 28)
                out = [
                    hall.lens.at((hall.half - r) * math.cos(angle), hall.spring + (hall.rise - r) * math.sin(angle), z)
                    for r in (0.1, 0.72)
                ]
                struts += polyline(out)
            sheet.line(struts, air.iron, max(1.2, thick * 0.16))


def walls(sheet: Sheet, hall: Hall, air: Air) -> None:
    """Two long walls with blind arches, an iron column before each pier."""
    eye = hall.lens
    for side in (-1, 1):
        x = side * hall.half
        with sheet.shape(f"wall {side}"):
            sheet.paint(eye.side(x, hall.spring, hall.floor, 3.0, hall.end), air.wall)
            sheet.paint(eye.side(x, hall.spring, hall.spring + 0.4, 3.0, hall.end), air.iron)
            pitch = hall.arches[0] - hall.arches[1]
            for z in hall.arches:
                middle = z - pitch / 2
                head = eye.side_arch(x, (0.6, middle), pitch * 0.36, 1.1)
                foot = [
                    eye.at(x, hall.floor - 0.9, middle + pitch * 0.36),
                    eye.at(x, hall.floor - 0.9, middle - pitch * 0.36),
                ]
                sheet.paint(polygon([*head, *foot]), air.hollow)
                sheet.line(polyline(head), air.iron_light, max(1.4, eye.size(0.06, middle)))
            for z in hall.arches:
                column(sheet, hall, air, x, z)


def column(sheet: Sheet, hall: Hall, air: Air, x: float, z: float) -> None:
    """A round iron column with a capital and a foot."""
    eye = hall.lens
    breadth = eye.size(0.42, z)
    sheet.line(polyline([eye.at(x, hall.spring, z), eye.at(x, hall.floor - 0.1, z)]), air.iron, breadth)
    lit = x - math.copysign(0.1, x)
    sheet.line(
        polyline([eye.at(lit, hall.spring + 0.5, z), eye.at(lit, hall.floor - 0.5, z)]),
        air.iron_light,
        max(1.2, breadth * 0.12),
    )
    for y, half, high in ((hall.spring, 0.48, 0.22), (hall.spring + 0.34, 0.33, 0.12), (hall.floor - 0.34, 0.36, 0.34)):
        sheet.paint(eye.front(z, x - half, x + half, y, y + high), air.iron)


# The floor.


def floor_outline(hall: Hall) -> str:
    """Return the floor, all that is seen of it."""
    return hall.lens.flat(hall.floor, -hall.half, hall.half, 0.9, hall.end)


def floor(sheet: Sheet, hall: Hall, air: Air, *, tracks: Sequence[float] = TRACKS) -> None:
    """Setts in wide courses, the rails in them."""
    eye = hall.lens
    top, foot = eye.at(0, hall.floor, hall.end)[1], 1134.0
    with sheet.shape("floor"):
        fade = sheet.linear(
            (0, top), (0, foot), Stop(0, air.floor_far), Stop(0.5, air.floor_near), Stop(1, air.floor_near)
        )
        sheet.paint(floor_outline(hall), fade)
        courses = ""
        z = 3.4
        while z < hall.end:
            courses += polyline([eye.at(-hall.half, hall.floor, z), eye.at(hall.half, hall.floor, z)])
            z *= 1.14
        sheet.line(courses, air.joint, 2.2)
    for x in tracks:
        with sheet.shape(f"track {x:g}"):
            bed = eye.flat(hall.floor, x - GAUGE - 0.16, x + GAUGE + 0.16, 0.9, hall.end)
            sheet.paint(bed, air.joint, opacity=0.55)
            for side in (-1, 1):
                rail = x + side * GAUGE
                sheet.paint(eye.flat(hall.floor, rail - 0.075, rail + 0.075, 0.9, hall.end), air.iron)
                sheet.paint(eye.flat(hall.floor, rail - 0.035, rail + 0.035, 0.9, hall.end), air.rail)


# The control box.


def girder(sheet: Sheet, hall: Hall, air: Air) -> None:
    """The girder from wall to wall that the box stands on."""
    eye, z = hall.lens, BOX_AT
    with sheet.shape("girder"):
        zigzag = []
        for step in range(35):
            x = -hall.half + step * hall.half / 17
            zigzag.append(eye.at(x, BOX_FOOT + 0.08 if step % 2 else GIRDER_FOOT - 0.08, z))
        sheet.line(polyline(zigzag), air.iron, 7)
        for y in (BOX_FOOT, GIRDER_FOOT):
            sheet.paint(eye.front(z, -hall.half, hall.half, y - 0.10, y + 0.10), air.iron)
        for y in (BOX_FOOT, GIRDER_FOOT):
            run = [eye.at(-hall.half, y - 0.08, z), eye.at(hall.half, y - 0.08, z)]
            sheet.line(polyline(run), air.iron_light, 2.6)


def control_box(sheet: Sheet, air: Air, *, inside: Ink, deep: Ink, lit: bool) -> None:
    """The glass box on the girder; in it a desk, a chair, a mug, and the one lamp, which is round."""
    eye, z = HALL.lens, BOX_AT
    left, top = eye.at(-BOX_HALF, BOX_TOP, z)
    right, foot = eye.at(BOX_HALF, BOX_FOOT, z)
    x, y = LAMP
    with sheet.shape("control box"):
        room = eye.front(z, -BOX_HALF, BOX_HALF, BOX_TOP, BOX_FOOT)
        warm = sheet.radial(LAMP, 230, Stop(0, inside), Stop(0.45, inside.towards(deep, 0.5)), Stop(1, deep))
        sheet.paint(room, warm)
        with sheet.shape("desk, chair, mug"):
            sheet.paint(polygon([(left, foot - 44), (right, foot - 44), (right, foot), (left, foot)]), air.iron)
            chair = [Corner(x + 74, foot - 30), (x + 70, foot - 92), (x + 96, foot - 104), (x + 120, foot - 90)]
            sheet.paint(smooth([*chair, Corner(x + 116, foot - 30)]), air.iron)
            sheet.paint(
                polygon([(x - 108, foot - 66), (x - 86, foot - 66), (x - 88, foot - 42), (x - 106, foot - 42)]),
                air.iron,
            )
            sheet.line(ellipse(x - 82, foot - 55, 6), air.iron, 3.4)
            sheet.line(polyline([(x, top), (x, y - LAMP_RADIUS)]), air.iron, 4)
        panes = "".join(polyline([eye.at(u, BOX_TOP, z), eye.at(u, BOX_FOOT, z)]) for u in (-1.25, 1.25))
        panes += polyline([(left, top + 52), (right, top + 52)])
        sheet.line(panes, air.iron, 5)
        sheet.line(room, air.iron, 9)
        sheet.paint(eye.front(z, -BOX_HALF - 0.3, BOX_HALF + 0.3, BOX_TOP - 0.28, BOX_TOP + 0.04), air.iron)
        for u in (-1.9, 1.8):
            gleam = [eye.at(u, BOX_TOP + 0.75, z), eye.at(u - 0.35, BOX_TOP + 1.3, z)]
            sheet.line(polyline(gleam), air.iron_light, 4, opacity=0.7)
    ladder(sheet, air)
    with sheet.shape("the one lamp"):
        if lit:
            glow = Ink(0, 0.06, 0.62)
            sheet.paint(
                ellipse(x, y, 190), sheet.radial(LAMP, 190, Stop(0, glow, 0.9), Stop(0.36, glow, 0.4), Stop(1, glow, 0))
            )
        globe = sheet.radial(LAMP, LAMP_RADIUS, Stop(0, PAPER), Stop(0.7, Ink(0, 0, 0.10)), Stop(1, Ink(0, 0.02, 0.40)))
        sheet.paint(ellipse(x, y, LAMP_RADIUS), globe if lit else Ink(0.06, 0.22, 0.10))
        sheet.line(ellipse(x, y, LAMP_RADIUS), LINE if not lit else Ink(0.2, 0.2, 0.6), 3)


def ladder(sheet: Sheet, air: Air) -> None:
    """The iron ladder that hangs down from the box."""
    eye, z = HALL.lens, BOX_AT
    with sheet.shape("ladder"):
        for u in (2.0, 2.32):
            sheet.line(polyline([eye.at(u, BOX_FOOT, z), eye.at(u, 1.0, z)]), air.iron, 4)
        rungs = "".join(polyline([eye.at(2.0, -1.4 + i * 0.27, z), eye.at(2.32, -1.4 + i * 0.27, z)]) for i in range(9))
        sheet.line(rungs, air.iron, 3)


# The far end.


def end_wall(sheet: Sheet, hall: Hall, air: Air, sky: Ink, round_window: Ink) -> None:
    """The gable at the far end: three doors with round heads, and a round window over them."""
    eye, z = hall.lens, hall.end
    with sheet.shape("end wall"):
        head = hall.arch(z)
        sheet.paint(polygon([eye.at(-hall.half, hall.floor, z), *head, eye.at(hall.half, hall.floor, z)]), air.wall)
        sheet.line(polyline(head), air.iron, 5)
        for middle in (-7.2, 0.0, 7.2):
            door = eye.arch((middle, -0.4), 2.6, 2.2, z)
            outline = polygon([eye.at(middle - 2.6, hall.floor, z), *door, eye.at(middle + 2.6, hall.floor, z)])
            sheet.paint(outline, sky)
            bars = "".join(
                polyline([eye.at(middle + u, -2.4 if u == 0 else -2.1, z), eye.at(middle + u, hall.floor, z)])
                for u in (-1.3, 0.0, 1.3)
            )
            sheet.line(bars, air.iron, 2.4)
            sheet.line(outline, air.iron, 3)
        x, y = eye.at(0, -4.9, z)
        sheet.paint(ellipse(x, y, eye.size(1.3, z)), round_window)
        sheet.line(ellipse(x, y, eye.size(1.3, z)), air.iron, 4)
        sheet.line(polyline([(x - 28, y), (x + 28, y)]) + polyline([(x, y - 28), (x, y + 28)]), air.iron, 2.4)


def pool_of_light(sheet: Sheet, hall: Hall, at: Point, reach: float, keep: Ink, glow: Ink, *, stretch: float) -> None:
    """Light on the floor: less of the dark, a little of its own ink."""
    inside = sheet.clip(floor_outline(hall))
    with sheet.shape("pool of light"):
        with sheet.lift(clip=inside):
            fade = sheet.radial(
                at, reach, Stop(0, keep), Stop(0.45, keep.towards(NO_CHANGE, 0.5)), Stop(1, NO_CHANGE), stretch=stretch
            )
            sheet.paint(sheet.everything, fade)
        with sheet.overprint(clip=inside):
            fade = sheet.radial(
                at, reach, Stop(0, glow), Stop(0.5, glow.towards(NONE, 0.6)), Stop(1, NONE), stretch=stretch
            )
            sheet.paint(sheet.everything, fade)
