"""What is behind the windows of the nine minutes: rooms with a lamp, a table, and people at supper."""

from __future__ import annotations

from collections.abc import Sequence

from print_room.geometry import Point, polygon
from print_room.inks import Ink
from print_room.sheet import Sheet, Stop


def supper(sheet: Sheet, corners: Sequence[Point], name: str) -> None:
    """A room behind a window with those corners (near sill, near head, far head, far sill)."""
    x = sum(corner[0] for corner in corners) / 4
    y = sum(corner[1] for corner in corners) / 4
    high = (corners[0][1] - corners[1][1] + corners[3][1] - corners[2][1]) / 2
    lamp = sheet.radial((x, y - high * 0.2), high, Stop(0, Ink(0, 0, 0.10)), Stop(0.5, Ink(0, 0.04, 0.5)), Stop(1, Ink(0.1, 0.2, 0.9)))
    sheet.paint(polygon(corners), lamp)
