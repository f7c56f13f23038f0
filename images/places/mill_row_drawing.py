"""Mill Row: where everything in it stands, and how it comes to lie on the page. Shared by all its pictures.

It is built in metres: how far to the right of the road’s middle, how high over the road, how far along it. A `View`
takes such a point to the page. Number twelve is the Parks’, number fourteen the Banerjees’, whose garage stands on our
side of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from print_room.geometry import Corner, Point, polygon
from print_room.inks import Ink

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
NONE = Ink(0, 0, 0)

# Metres from the road's middle: a rail, the setts round the rails, the kerb, the gardens' walls, the houses.
RAIL, SETTS, KERB, GARDEN, FRONT = 0.72, 1.25, 3.0, 4.7, 6.0
# Metres over the road, and how far behind the fronts the ridge lies.
PAVEMENT, EAVES, RIDGE = 0.12, 5.1, 7.4
RIDGE_BEHIND = 3.4
FAR_END = 78.0
# Nearer to us than this nothing is drawn.
NEAREST = 1.3

GARAGE = (6.2, 9.0)
HOUSE = 4.5

BRICK_RED, BRICK_BLUE, BRICK_GREY = Ink(0.34, 0.28, 0.34), Ink(0.34, 0.44, 0.12), Ink(0.28, 0.32, 0.20)
SLATE = Ink(0.62, 0.56, 0.08)
STONE = Ink(0.10, 0.26, 0.09)
GLASS, SHEEN = Ink(0.78, 0.60, 0.12), Ink(0.34, 0.46, 0.06)
DOOR_SALMON, DOOR_CYAN, DOOR_DARK = Ink(0.16, 0.16, 0.70), Ink(0.14, 0.72, 0.06), Ink(0.70, 0.50, 0.20)


@dataclass(frozen=True)
class View:
    """From where the road is seen: the vanishing point; how far aside, how high and how far along one stands."""

    vanishing: Point
    aside: float
    high: float
    stand: float
    focal: float

    def near(self, along: float) -> float:
        """Return how many pixels a metre has there."""
        return self.focal / max(NEAREST, along - self.stand)

    def at(self, across: float, high: float, along: float) -> Point:
        """Return where a point of the road lies on the page."""
        near = self.near(along)
        return (self.vanishing[0] + (across - self.aside) * near, self.vanishing[1] - (high - self.high) * near)

    def run(self, points: Sequence[Sequence[float]]) -> list[Point | Corner]:
        """Return points given as (across, high, along)."""
        return [self.at(*point) for point in points]

    def flat(self, across: tuple[float, float], along: tuple[float, float], high: float = 0.0) -> str:
        """Return a piece of level ground."""
        (a, b), (z, far) = across, along
        return polygon(self.run([(a, high, z), (b, high, z), (b, high, far), (a, high, far)]))

    def upright(self, across: float, along: tuple[float, float], high: tuple[float, float]) -> str:
        """Return a piece of a wall that runs along the road."""
        (z, far), (low, top) = along, high
        return polygon(
            self.run([(across, low, z), (across, top, z), (across, top, far), (across, low, far)]),
        )

    def facing(self, across: tuple[float, float], along: float, high: tuple[float, float]) -> str:
        """Return a piece of a wall that faces us."""
        (a, b), (low, top) = across, high
        return polygon(self.run([(a, low, along), (a, top, along), (b, top, along), (b, low, along)]))

    def sees(self, along: float) -> bool:
        """Say whether what ends there still lies before us."""
        return along > self.stand + NEAREST


class Hour(NamedTuple):
    """What an hour makes of the row: the sky from top to foot, what distance turns into, what lies on the wet road."""

    sky: tuple[Ink, ...]
    haze: Ink
    road_far: Ink
    road: Ink
    road_near: Ink
    shine: Ink

    def off(self, view: View, ink: Ink, along: float) -> Ink:
        """Return what an ink becomes so far away."""
        share = min(1.0, max(0.0, (along - view.stand - 8) / 70))
        return ink.towards(self.haze, 0.86 * share**0.7)


@dataclass(frozen=True)
class House:
    """One house of the terrace: its side (-1 left, 1 right), where its front begins, and what it is made of."""

    side: int
    start: float
    brick: Ink
    door: Ink
    bond: str = "stretchers"
    curtain: str = ""
    hedge: bool = False
    lit: bool = False

    @property
    def end(self) -> float:
        """Where its front ends."""
        return self.start + HOUSE

    def box(self, view: View, along: float, foot: float, breadth: float, height: float) -> str:
        """Return an upright rectangle on the front, `along` metres from its nearer end."""
        start = self.start + along
        return view.upright(self.side * FRONT, (start, start + breadth), (foot, foot + height))

    def on(self, view: View, along: float, high: float) -> Point:
        """Return a point of the front."""
        return view.at(self.side * FRONT, high, self.start + along)


# On each front: along, foot, breadth, height.
DOOR = (0.45, PAVEMENT, 0.95, 2.2)
FANLIGHT = (0.45, 2.4, 0.95, 0.42)
DOWNSTAIRS = (2.0, 0.95, 1.9, 1.6)
UPSTAIRS = ((0.45, 3.2, 0.95, 1.45), (1.9, 3.1, 2.1, 1.6))
BEDROOM = UPSTAIRS[1]

_BRICKS = (BRICK_RED, BRICK_BLUE, BRICK_GREY)
_DOORS = (DOOR_CYAN, DOOR_DARK, DOOR_SALMON, DOOR_DARK, DOOR_CYAN)
_BONDS = ("stretchers", "lozenges", "stretchers")
_CURTAINS = ("", "stripes", "", "dots", "")


def _house(side: int, start: float, index: int) -> House:
    brick = _BRICKS[(index * 2 + (side > 0)) % 3]
    return House(side, start, brick, _DOORS[(index + side) % 5], _BONDS[index % 3], _CURTAINS[(index * 2 + side) % 5])


FOURTEEN = House(1, GARAGE[1], BRICK_GREY, DOOR_CYAN, "stretchers", "dots", hedge=True)
TWELVE = House(1, FOURTEEN.end, BRICK_RED, DOOR_SALMON, "lozenges", "", hedge=True, lit=True)
HOUSES = (
    *(_house(1, TWELVE.end + HOUSE * index, index) for index in range(12)),
    *(_house(1, GARAGE[0] - 1.2 - HOUSE * (index + 1), index) for index in range(3)),
    *(_house(-1, -11.0 + HOUSE * index, index) for index in range(20)),
    FOURTEEN,
    TWELVE,
)
