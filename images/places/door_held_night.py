"""The door with height marks, held wide open from its far side."""

from __future__ import annotations

from collections.abc import Sequence

import door_held_drawing as door
import door_held_things_drawing as things

from print_room.brushes import stroke
from print_room.geometry import Point, ellipse, polygon, polyline, rectangle, star
from print_room.inks import LINE, PAPER, Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet, Stop

# Where what's left of the runner goes: to one far door.
FAR: Point = (668.0, 420.0)
DARK = Ink(0.97, 0.95, 0.06)


def inward(x: float, y: float, share: float) -> Point:
    """Return the place that is so much nearer the far door than (x, y) of the opening."""
    return (x + (FAR[0] - x) * share, y + (FAR[1] - y) * share)


def beyond(sheet: Sheet) -> None:
    """Amber close to, then nothing, with one lit door in it."""
    near = [(door.LEFT - 120, -120), (door.RIGHT + 120, -120), (door.RIGHT + 120, 860), (door.LEFT - 120, 860)]
    with sheet.shape("light behind the door"):
        light = sheet.radial(
            (960, 330), 620, Stop(0, Ink(0, 0.02, 0.14)), Stop(0.45, door.GLOW), Stop(1, door.AMBER), stretch=1.2
        )
        sheet.paint(sheet.everything, light)
        with sheet.overprint():
            lines = [polyline([inward(x, -120, 0), inward(x, -120, 0.7)]) for x in range(400, 1540, 76)]
            sheet.line("".join(lines), Ink(0, 0.18, 0.20), 3)
    with sheet.shape("what is left of the runner"):
        floor = [inward(280, 860, 0), inward(1560, 860, 0), inward(1560, 860, 0.78), inward(280, 860, 0.78)]
        sheet.paint(polygon(floor), Ink(0.10, 0.36, 0.66))
        for a, b, ink in (
            (470, 1240, Ink(0.12, 0.52, 0.92)),
            (500, 550, Ink(0, 0.12, 0.56)),
            (1160, 1210, Ink(0, 0.12, 0.56)),
        ):
            strip = [inward(a, 860, 0), inward(b, 860, 0), inward(b, 860, 0.74), inward(a, 860, 0.74)]
            sheet.paint(polygon(strip), ink)
        for share, size in ((0.20, 60), (0.44, 34), (0.60, 18)):
            x, y = inward(855, 860, share)
            with sheet.group(scale=(1, 0.36, x, y)):
                sheet.paint(star(x, y, size * 1.5, points=8, inner=0.5), Ink(0.50, 0.62, 0.74))
    with sheet.shape("nothing"):
        rng = sheet.rng("torn")
        ring = []
        for x, y in _around(near):
            ring.append(inward(x, y, 0.74 + rng.uniform(-0.018, 0.018)))
        sheet.paint(polygon(ring), Ink(0.40, 0.62, 0.60))
        inner = [inward(x, y, 0.10) for x, y in ring]
        sheet.paint(polygon(inner), DARK)
    _far_door(sheet)


def _around(corners: Sequence[Point]) -> list[Point]:
    """Return twelve places on each side of a four-cornered shape."""
    run = []
    for index, (x, y) in enumerate(corners):
        nx, ny = corners[(index + 1) % 4]
        run += [(x + (nx - x) * s / 12, y + (ny - y) * s / 12) for s in range(12)]
    return run


def _far_door(sheet: Sheet) -> None:
    x, y = FAR
    with sheet.shape("far lit door"):
        with sheet.lift():
            sheet.paint(ellipse(x, y, 76), sheet.radial((x, y), 76, Stop(0, Ink(0.3, 0.6, 1)), Stop(1, Ink(1, 1, 1))))
        with sheet.overprint():
            sheet.paint(ellipse(x, y, 76), sheet.radial((x, y), 76, Stop(0, Ink(0, 0, 0.6)), Stop(1, PAPER)))
        sheet.paint(rectangle(x - 19, y - 44, 38, 84), Ink(0.30, 0.52, 0.80))
        sheet.paint(rectangle(x - 13, y - 38, 26, 78), Ink(0, 0.02, 0.22))
        sheet.paint(
            polygon([(x - 22, y + 40), (x + 22, y + 40), (x + 48, y + 66), (x - 48, y + 66)]), Ink(0.16, 0.34, 0.80)
        )
        scrap = polygon([(x - 3, y + 36), (x + 9, y + 37), (x + 14, y + 54), (x, y + 55)])
        sheet.paint(scrap, PAPER)
        sheet.line(scrap, LINE, 1.6)


def doorway(sheet: Sheet) -> None:
    """Our side, dark round the light."""
    clip = sheet.clip(door.around_the_opening())
    door.wall(sheet)
    door.night(sheet, (965, 420), 1150, clip, 0.34)
    door.light_on_the_floor(sheet, door.LEFT, door.RIGHT, 0.5, clip, Ink(0, 0.06, 0.56))
    with sheet.shape("light along the frame"):
        for x, side in ((door.LEFT, -1), (door.RIGHT, 1)):
            sheet.paint(
                polygon([(x, -60), (x + side * 22, -60), (x + side * 22, door.SILL), (x, door.SILL)]),
                Ink(0, 0.04, 0.34),
            )
            sheet.line(polyline([(x + side * 22, -60), (x + side * 22, door.SILL)]), LINE, 3)
        sheet.paint(
            stroke([(door.LEFT, door.SILL + 4), (960, door.SILL + 4), (door.RIGHT, door.SILL + 4)], 9, start=1, end=1),
            Ink(0, 0.02, 0.20),
        )
    things.mat(sheet, 0.25)
    things.shadows(sheet, Ink(0.72, 0.70, 0))
    things.shoes(sheet, things.RIM, 0.35)
    things.cups(sheet, Ink(0, 0.04, 0.36), 0.2)


PICTURE = Place(
    name="door_held",
    mood="night",
    palette="landing",
    layers=(
        Layer("beyond", beyond, depth=0.4),
        Layer("doorway", doorway, depth=0.8, cut_out=True),
    ),
    light=Light("nowhere", shade=(0.40, 0.48, 0.0), near=0.35, far=0.7),
    shows=(
        "Close to, a door stands wide open with amber light behind it. There are pencil marks up both sides of its "
        "frame, a pair of men’s shoes on the mat, and to either side of them a paper cup, one of them full. Far off, "
        "where everything else has stopped, there is one small lit door with a scrap of paper sticking out under it."
    ),
)
