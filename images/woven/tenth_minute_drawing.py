"""The street of the tenth minute as its loom has it: one perspective for the page and for all that is woven over it.

What is overhead stays above the gables, what is underfoot on the road; what is in front stands at its edges or small
upon it, and what is at the end keeps to the middle of the page.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from print_room.geometry import Corner, Point, along, ellipse, polygon, rectangle, smooth
from print_room.inks import Ink
from print_room.sheet import Fill, Reference, Sheet, Stop

PALETTE = "the_festival_of_dreams"
LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0

VANISHING: Point = (960.0, 460.0)
FOCUS = 495.0
# Half the street's breadth, how deep the road lies under the eye, how high the eaves are over it, and the street's end.
HALF, ROAD, EAVES, END = 1.6, 1.05, -1.7, 5.5
# The arch at the street's end.
DOOR_LEFT, DOOR_RIGHT, DOOR_TOP, DOOR_FOOT = 890.0, 1030.0, 357.0, 554.5

KEPT = Ink(1, 1, 1)
NONE = Ink(0, 0, 0)
# Light that leaves the warm ink and little else.
AMBER = Ink(0.16, 0.20, 1)
PALE = Ink(0.14, 0.16, 0.34)
# What is laid under a thing that is to stand in its own ink.
CUT = Ink(0.04, 0.04, 0.04)


def at(x: float, y: float, z: float) -> Point:
    """Return the page's point for one in the street: to the right, below the eye, away from it."""
    return VANISHING[0] + x * FOCUS / z, VANISHING[1] + y * FOCUS / z


def road(near: float = 0.78, far: float = END, half: float = HALF) -> str:
    """Return the road between two distances."""
    corners = [(-half, far), (half, far), (half, near), (-half, near)]
    return polygon([at(x, ROAD, z) for x, z in corners])


def doorway() -> str:
    """Return the arch at the street's end."""
    arch = [
        Corner(DOOR_LEFT, DOOR_FOOT),
        Corner(DOOR_LEFT, DOOR_TOP + 66),
        (DOOR_LEFT + 20, DOOR_TOP + 20),
        (VANISHING[0], DOOR_TOP),
        (DOOR_RIGHT - 20, DOOR_TOP + 20),
        Corner(DOOR_RIGHT, DOOR_TOP + 66),
        Corner(DOOR_RIGHT, DOOR_FOOT),
    ]
    return smooth(arch)


def weft(sheet: Sheet, gap: float = 0.45) -> Reference:
    """Return a mask of woven rows: between them only the share `gap` comes through."""
    rng = random.Random("weft")
    rows = []
    y = TOP
    while y < BOTTOM:
        x = LEFT
        while x < RIGHT:
            length = rng.uniform(60, 420)
            rows.append(rectangle(x, y + rng.uniform(-0.6, 0.6), length, rng.uniform(2.2, 3.4)))
            x += length + rng.uniform(8, 30)
        y += 10
    grey = f"rgb({gap:.0%},{gap:.0%},{gap:.0%})"
    return sheet.mask((sheet.everything, "white"), ("".join(rows), grey))


def shine(
    sheet: Sheet, centre: Sequence[float], radius: float, keeps: Ink, *, stretch: float = 1.0, core: float = 0.25
) -> None:
    """Draw, on a light's sheet, a round light that comes to its end softly, in woven rows."""
    fill = sheet.radial(
        centre,
        radius,
        Stop(0, keeps),
        Stop(core, keeps),
        Stop((1 + core) / 2, keeps.towards(KEPT, 0.55)),
        Stop(1, KEPT),
        stretch=stretch,
    )
    with sheet.lift(mask=weft(sheet)):
        sheet.paint(ellipse(centre[0], centre[1], radius * stretch, radius), fill)


def shine_on(sheet: Sheet, path: str, fill: Fill, *, blur: float = 0.0) -> None:
    """Draw, on a light's sheet, a light of any outline."""
    with sheet.lift(mask=weft(sheet)), sheet.group(blur=blur):
        sheet.paint(path, fill)


def glow(sheet: Sheet, centre: Sequence[float], radius: float, ink: Ink, *, stretch: float = 1.0) -> None:
    """Draw, on a line's sheet, ink that thins out from a middle."""
    fill = sheet.radial(
        centre, radius, Stop(0, ink), Stop(0.4, ink.towards(NONE, 0.35)), Stop(1, NONE), stretch=stretch
    )
    with sheet.overprint():
        sheet.paint(ellipse(centre[0], centre[1], radius * stretch, radius), fill)


def cut_out(sheet: Sheet, *paths: str, keeps: Ink = CUT) -> None:
    """Draw, on a light's sheet, the outlines of things that stand in their own ink."""
    for path in paths:
        sheet.paint(path, keeps)


def hanging(start: Point, end: Point, sag: float, steps: int = 24) -> list[Point]:
    """Return a string that hangs between two points."""
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + sag)
    quarter = ((start[0] * 3 + end[0]) / 4, (start[1] * 3 + end[1]) / 4 + sag * 0.75)
    third = ((start[0] + end[0] * 3) / 4, (start[1] + end[1] * 3) / 4 + sag * 0.75)
    return along([start, quarter, middle, third, end], steps=steps // 4)


def rows_of(count: int, near: float, far: float) -> list[float]:
    """Return distances that look evenly placed, the farthest first."""
    return [far * (near / far) ** (index / (count - 1)) for index in range(count)]
