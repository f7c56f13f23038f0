"""A long room seen down its length, in one point of perspective. Shared by the floors that are drawn so.

x to the right, y down from the height of the eye, z away from us, in metres or so. Under `mirrored` everything stands
on its head below a level, as in still water.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from print_room.geometry import Point, polygon

Solid = tuple[float, float, float]


@dataclass(frozen=True)
class Lens:
    """Where one looks from: the vanishing point, and how many pixels a metre has at one metre's distance.

    `mirror` is the level, down from the eye, about which everything is turned over; without it nothing is.
    """

    vanishing: Point
    strength: float
    mirror: float | None = None

    def at(self, x: float, y: float, z: float) -> Point:
        """Return where a point of the room is on the page."""
        if self.mirror is not None:
            y = 2 * self.mirror - y
        return (self.vanishing[0] + self.strength * x / z, self.vanishing[1] + self.strength * y / z)

    def size(self, metres: float, z: float) -> float:
        """Return how many pixels a length has that far away."""
        return self.strength * metres / z

    def face(self, points: Sequence[Solid]) -> str:
        """Return the outline through these points of the room."""
        return polygon([self.at(*point) for point in points])

    def flat(self, y: float, left: float, right: float, near: float, far: float) -> str:
        """Return a rectangle that lies at that level."""
        return self.face([(left, y, near), (right, y, near), (right, y, far), (left, y, far)])

    def side(self, x: float, top: float, foot: float, near: float, far: float) -> str:
        """Return a rectangle on a wall that goes away from us."""
        return self.face([(x, top, near), (x, foot, near), (x, foot, far), (x, top, far)])

    def front(self, z: float, left: float, right: float, top: float, foot: float) -> str:
        """Return a rectangle that faces us."""
        return self.face([(left, top, z), (right, top, z), (right, foot, z), (left, foot, z)])

    def arch(
        self, centre: tuple[float, float], across: float, up: float, z: float, start: float = 180, end: float = 360
    ) -> list[Point]:
        """Return a round arch that faces us, from left to right: its centre (x, y), how far it reaches."""
        count = 28
        run = []
        for step in range(count + 1):
            angle = math.radians(start + (end - start) * step / count)
            run.append(self.at(centre[0] + across * math.cos(angle), centre[1] + up * math.sin(angle), z))
        return run

    def side_arch(self, x: float, centre: tuple[float, float], across: float, up: float) -> list[Point]:
        """Return a round arch on a wall that goes away from us; its centre is (y, z)."""
        count = 20
        run = []
        for step in range(count + 1):
            angle = math.pi + math.pi * step / count
            run.append(self.at(x, centre[0] + up * math.sin(angle), centre[1] + across * math.cos(angle)))
        return run

    def mirrored(self, level: float) -> Lens:
        """Return the same lens, with the room standing on its head below that level."""
        return replace(self, mirror=level)
