"""The pool of light in which each of the eleven things lies, and the inks that they share."""

from __future__ import annotations

from collections.abc import Sequence

from print_room.geometry import Point, wobbly_ring
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Fill, Reference, Sheet, Stop

CANVAS = (760, 620)
MIDDLE: Point = (380.0, 310.0)

AMBER = Ink(0, 0.05, 0.86)
HONEY = Ink(0, 0.02, 0.44)
CREAM = Ink(0, 0, 0.10)
LILAC = Ink(0.02, 0.52, 0.06)
MAUVE = Ink(0.12, 0.78, 0.16)
DUSK = Ink(0.52, 0.72, 0.10)
DEEP = Ink(0.94, 0.62, 0.16)
RED = Ink(0.08, 0.42, 1.0)
PLY = Ink(0.04, 0.20, 0.58)
PLY_DARK = Ink(0.34, 0.52, 0.66)
RULED = Ink(0.06, 0.40, 0.06)
PENCIL = Ink(0.78, 0.50, 0.20)


def pool(sheet: Sheet, name: str, near: Ink = PAPER, far: Ink = HONEY, *, at: Point = MIDDLE) -> Reference:
    """Lay down a pool of lamplight with a torn rim; return the clip to its inside."""
    rng = sheet.rng(f"pool {name}")
    with sheet.shape("glow"):
        air = sheet.radial(
            MIDDLE,
            306,
            Stop(0, AMBER, 0.9),
            Stop(0.72, AMBER, 0.62),
            Stop(0.88, AMBER, 0.2),
            Stop(1, AMBER, 0),
            stretch=1.23,
        )
        sheet.paint(sheet.everything, air)
    with sheet.shape("pool"):
        sheet.paint(wobbly_ring(*MIDDLE, 346, 278, rng, by=0.025), Ink(0, 0.05, 0.72))
        inside = wobbly_ring(*MIDDLE, 330, 262, rng, by=0.03)
        sheet.paint(inside, sheet.radial(at, 320, Stop(0, near), Stop(0.45, near), Stop(1, far), stretch=1.15))
    return sheet.clip(inside)


def cut(sheet: Sheet, outline: str, fill: Fill, width: float = 4.0) -> None:
    """Paint a thing and go round it with a line."""
    sheet.paint(outline, fill)
    sheet.line(outline, LINE, width)


def written(sheet: Sheet, runs: Sequence[Sequence[Point]], at: Point, size: float, ink: Ink, width: float) -> None:
    """Draw letters by hand: each run is a piece of a letter in squares of `size`, from `at`."""
    for run in runs:
        corners = [(at[0] + x * size, at[1] + y * size) for x, y in run]
        path = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in corners)
        sheet.line(path, ink, width)
