"""The street of the nine minutes: where its houses stand, how they lie on the page, their walls, gables and snow.

The street is built in depth: `at` takes a point of it to the page. A house keeps one floor level while the street goes
on uphill, so its windows lie level and its foot slants. The walls lean apart towards us, so that we see into them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from print_room.geometry import Point, polygon, smooth
from print_room.inks import Ink
from print_room.sheet import Sheet, Stop

# Where the eye stands: the middle of the road, its height over it, and how steeply the street rises.
MIDDLE, HORIZON = 940.0, 600.0
EYE, SLOPE = 330.0, 160.0

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0

# Three values: plum walls, blue snow, warm windows.
NIGHT = Ink(0.92, 0.72, 0.02)
NIGHT_LOW = Ink(0.62, 0.62, 0.06)
SNOW = Ink(0.40, 0.60, 0.02)
SNOW_LIT = Ink(0.10, 0.34, 0.04)
SNOW_SHADE = Ink(0.62, 0.70, 0.02)
SNOW_DEEP = Ink(0.78, 0.76, 0.02)
FRAME = Ink(0.94, 0.74, 0.20)


def ground(depth: float) -> float:
    """How high the road lies at that depth."""
    return SLOPE * (depth - 1)


def at(across: float, height: float, depth: float) -> Point:
    """Where a point of the street lies on the page: right of the middle, over the lowest road, away from us."""
    share = 1 / depth
    return (MIDDLE + across * share, HORIZON + (EYE - height) * share)


def foot_at(x: float, size: float) -> tuple[float, float]:
    """Across and depth of what stands at that `x` of the page, that share of its size."""
    return ((x - MIDDLE) / size, 1 / size)


@dataclass(frozen=True)
class Pane:
    """A window: from where to where along the wall (0 is nearest to us), from which height to which."""

    start: float
    end: float
    sill: float
    head: float


@dataclass(frozen=True)
class House:
    """A house: the (x, share of size) of the page at which its wall begins and ends, its wall, gable and windows."""

    name: str
    near: tuple[float, float]
    far: tuple[float, float]
    wall: Ink
    eaves: float
    gable: Sequence[Point]
    panes: tuple[Pane, ...]
    door: tuple[float, float] | None = None

    @property
    def floor(self) -> float:
        """The level on which all its storeys stand: the road's, in front of its middle."""
        return ground((1 / self.near[1] + 1 / self.far[1]) / 2)

    def foot(self, along: float) -> tuple[float, float]:
        """Across and depth of the wall, that share of the way along it."""
        (x0, z0), (x1, z1) = foot_at(*self.near), foot_at(*self.far)
        return (x0 + (x1 - x0) * along, z0 + (z1 - z0) * along)

    def on(self, along: float, height: float) -> Point:
        """Where a point of the wall lies on the page, `height` over the floor."""
        across, depth = self.foot(along)
        return at(across, self.floor + height, depth)

    def at_foot(self, along: float, out: float = 0.0) -> Point:
        """Where the wall meets the road; `out` goes towards the middle of it (1 is the middle)."""
        across, depth = self.foot(along)
        return at(across * (1 - out), ground(depth), depth)

    def profile(self) -> list[Point]:
        """The upper edge of the wall on the page, from the near eaves over the gable to the far ones."""
        return [self.on(along, self.eaves + rise) for along, rise in self.gable]

    def outline(self) -> list[Point]:
        """The whole front on the page."""
        return [self.at_foot(0), *self.profile(), self.at_foot(1)]

    def quad(self, pane: Pane) -> list[Point]:
        """A window's corners on the page: near sill, near head, far head, far sill."""
        return [
            self.on(pane.start, pane.sill),
            self.on(pane.start, pane.head),
            self.on(pane.end, pane.head),
            self.on(pane.end, pane.sill),
        ]


POINTED = ((0.0, 0.0), (0.5, 420.0), (1.0, 0.0))
STEPPED = (
    (0.0, 0.0),
    (0.0, 110.0),
    (0.14, 110.0),
    (0.14, 210.0),
    (0.28, 210.0),
    (0.28, 310.0),
    (0.42, 310.0),
    (0.42, 400.0),
    (0.58, 400.0),
    (0.58, 310.0),
    (0.72, 310.0),
    (0.72, 210.0),
    (0.86, 210.0),
    (0.86, 110.0),
    (1.0, 110.0),
    (1.0, 0.0),
)
ROUND = (
    (0.0, 0.0),
    (0.04, 90.0),
    (0.16, 150.0),
    (0.22, 250.0),
    (0.34, 300.0),
    (0.5, 380.0),
    (0.66, 300.0),
    (0.78, 250.0),
    (0.84, 150.0),
    (0.96, 90.0),
    (1.0, 0.0),
)

PLUM, PLUM_RED, PLUM_BLUE, PLUM_DEEP = (
    Ink(0.84, 0.62, 0.16),
    Ink(0.80, 0.50, 0.34),
    Ink(0.78, 0.78, 0.04),
    Ink(0.88, 0.66, 0.08),
)

# From the top of the street down to us, so that what is nearer lies over what is farther.
LEFT_HOUSES = (
    House(
        "left 4",
        (752, 0.325),
        (836, 0.25),
        PLUM_BLUE,
        760,
        POINTED,
        (Pane(0.22, 0.78, 150, 420), Pane(0.28, 0.72, 500, 690)),
    ),
    House(
        "left 3",
        (630, 0.45),
        (752, 0.325),
        PLUM_RED,
        900,
        ROUND,
        (Pane(0.14, 0.64, 150, 450), Pane(0.16, 0.46, 580, 800), Pane(0.56, 0.86, 580, 800)),
        (0.72, 0.92),
    ),
    House(
        "left 2",
        (408, 0.66),
        (630, 0.45),
        PLUM_DEEP,
        880,
        POINTED,
        (Pane(0.34, 0.90, 155, 480), Pane(0.12, 0.44, 590, 810), Pane(0.56, 0.88, 590, 810)),
        (0.08, 0.25),
    ),
    House(
        "left 1",
        (-130, 1.06),
        (408, 0.66),
        PLUM,
        960,
        STEPPED,
        (Pane(0.22, 0.74, 150, 510), Pane(0.08, 0.42, 630, 880), Pane(0.56, 0.90, 630, 880)),
        (0.80, 0.95),
    ),
)
RIGHT_HOUSES = (
    House(
        "right 4",
        (1120, 0.335),
        (1032, 0.25),
        PLUM,
        800,
        ROUND,
        (Pane(0.20, 0.76, 150, 420), Pane(0.28, 0.72, 520, 720)),
    ),
    House(
        "right 3",
        (1236, 0.47),
        (1120, 0.335),
        PLUM_DEEP,
        840,
        POINTED,
        (Pane(0.30, 0.84, 150, 450), Pane(0.14, 0.44, 560, 770), Pane(0.56, 0.86, 560, 770)),
        (0.06, 0.24),
    ),
    House(
        "right 2",
        (1440, 0.70),
        (1236, 0.47),
        PLUM_BLUE,
        960,
        STEPPED,
        (Pane(0.12, 0.66, 155, 490), Pane(0.12, 0.44, 620, 850), Pane(0.56, 0.88, 620, 850)),
        (0.75, 0.92),
    ),
    House(
        "right 1",
        (2060, 1.10),
        (1440, 0.70),
        PLUM_RED,
        940,
        ROUND,
        (Pane(0.22, 0.86, 140, 520), Pane(0.14, 0.46, 630, 860), Pane(0.60, 0.90, 630, 860)),
    ),
)
HOUSES = tuple(house for pair in zip(LEFT_HOUSES, RIGHT_HOUSES, strict=True) for house in pair)


def wall(sheet: Sheet, house: House) -> None:
    """The front of a house, darker towards its top, with snow along the gable."""
    outline = polygon(house.outline())
    (_, high), (_, low) = house.on(0.5, house.eaves), house.at_foot(0.5)
    dusk = sheet.linear((0, high), (0, low), Stop(0, NIGHT.towards(house.wall, 0.25)), Stop(1, house.wall))
    sheet.paint(outline, dusk)
    sheet.line(outline, NIGHT, 2.4)


def cap(sheet: Sheet, house: House) -> None:
    """Snow on the gable: thick, and rounder than what it lies on."""
    depth = house.foot(0.5)[1]
    thick = 46 / depth
    profile = house.profile()
    crest = [(x, y - thick) for x, y in profile]
    under = [(x, y + 5 / depth) for x, y in reversed(profile)]
    (x0, y0), (x1, y1) = profile[0], profile[-1]
    side = 12 / depth if x1 > x0 else -12 / depth
    ring = [(x0 - side, y0), *crest, (x1 + side, y1), *under]
    sheet.paint(smooth(ring, tension=0.55), SNOW)
    sheet.line(smooth([(x, y + 3) for x, y in crest], closed=False, tension=0.55), SNOW_LIT, max(2.0, 7 / depth))


def ledge(sheet: Sheet, points: Sequence[Point], thick: float) -> None:
    """Snow on a ledge from one point to the other: a loaf, lit from above."""
    (x0, y0), (x1, y1) = points
    loaf = smooth(
        [
            (x0, y0 + thick * 0.3),
            (x0 + (x1 - x0) * 0.06, y0 - thick * 0.7),
            (x0 + (x1 - x0) * 0.5, (y0 + y1) / 2 - thick),
            (x0 + (x1 - x0) * 0.94, y1 - thick * 0.7),
            (x1, y1 + thick * 0.3),
            ((x0 + x1) / 2, (y0 + y1) / 2 + thick * 0.35),
        ]
    )
    sheet.paint(loaf, SNOW_LIT)
