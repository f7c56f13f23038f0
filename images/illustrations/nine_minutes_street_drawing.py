"""The street of the nine minutes: where its houses stand, how they lie on the page, their walls, gables and snow.

The street is built in depth: `at` takes a point of it to the page. A house keeps one floor level while the street goes
on uphill, so its windows lie level and its foot slants. The walls lean apart towards us, so that we see into them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, polygon, polyline, smooth
from print_room.inks import Ink
from print_room.sheet import Sheet, Stop

# Where the eye stands: the middle of the road, its height over it, and how steeply the street rises.
MIDDLE, HORIZON = 940.0, 600.0
EYE, SLOPE = 330.0, 160.0

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0

# Three values: plum walls, blue snow, warm windows.
NIGHT = Ink(0.93, 0.70, 0.06)
SKY, SKY_LOW = Ink(0.86, 0.74, 0.02), Ink(0.44, 0.56, 0.04)
SNOW = Ink(0.42, 0.46, 0)
SNOW_LIT = Ink(0.17, 0.20, 0)
SNOW_SHADE = Ink(0.51, 0.52, 0)
SNOW_DEEP = Ink(0.71, 0.64, 0)
FRAME = Ink(0.94, 0.74, 0.20)
SNOW_WARM = Ink(0.04, 0.14, 0.36)


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
    gable: tuple[Point, ...]
    panes: tuple[Pane, ...]
    door: tuple[float, float] | None = None
    print: str = "scales"

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
TALL = ((0.0, 0.0), (0.5, 560.0), (1.0, 0.0))
BELL = (
    (0.0, 0.0),
    (0.06, 70.0),
    (0.18, 180.0),
    (0.32, 280.0),
    (0.5, 330.0),
    (0.68, 280.0),
    (0.82, 180.0),
    (0.94, 70.0),
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
        BELL,
        (Pane(0.14, 0.64, 150, 450), Pane(0.16, 0.46, 580, 800), Pane(0.56, 0.86, 580, 800)),
        (0.72, 0.92),
        print="bricks",
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
        TALL,
        (Pane(0.22, 0.74, 150, 510), Pane(0.08, 0.42, 630, 880), Pane(0.56, 0.90, 630, 880)),
        (0.80, 0.95),
        print="bricks",
    ),
)
RIGHT_HOUSES = (
    House(
        "right 4",
        (1120, 0.335),
        (1032, 0.25),
        PLUM,
        800,
        BELL,
        (Pane(0.20, 0.76, 150, 420), Pane(0.28, 0.72, 520, 720)),
        print="bricks",
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
        TALL,
        (Pane(0.12, 0.66, 155, 490), Pane(0.12, 0.44, 620, 850), Pane(0.56, 0.88, 620, 850)),
        (0.75, 0.92),
        print="bricks",
    ),
    House(
        "right 1",
        (2060, 1.10),
        (1440, 0.70),
        PLUM_RED,
        940,
        BELL,
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
    printed(sheet, house)
    sheet.line(outline, NIGHT, 2.4)


def printed(sheet: Sheet, house: House) -> None:
    """What the front is made of: shingles like scales, or bricks; hardly lighter than itself."""
    rng = sheet.rng(f"front of {house.name}")
    columns = 30 if house.near[1] > 0.8 else 18
    course = 40.0
    path = ""
    for row in range(int((house.eaves + 560) / course)):
        height = row * course
        for column in range(columns):
            start = (column + (row % 2) / 2) / columns
            end = start + 1 / columns
            if house.print == "scales":
                path += shingle(house, start, end, height)
            elif rng.random() < 0.34:
                path += polyline([house.on(start + 0.008, height), house.on(end - 0.008, height)])
    with sheet.group(clip=sheet.clip(polygon(house.outline())), opacity=0.5):
        sheet.line(path, house.wall.towards(Ink(0.40, 0.56, 0.10), 0.42), max(1.4, 3.2 / house.foot(0.5)[1]))


def shingle(house: House, start: float, end: float, height: float) -> str:
    """The round lower edge of one shingle."""
    shape = ((0.0, 24.0), (0.14, 9.0), (0.5, 0.0), (0.86, 9.0), (1.0, 24.0))
    return smooth([house.on(start + (end - start) * u, height + up) for u, up in shape], closed=False)


def cap(sheet: Sheet, house: House) -> None:
    """Snow on the gable: one thick roll up one side and down the other, thickest on the ridge."""
    depth = house.foot(0.5)[1]
    thick = 54 / depth
    slope = house.gable[1][1] / house.gable[1][0]
    run = [(-0.05, -0.05 * slope), *house.gable[1:-1], (1.05, -0.05 * slope)]
    if len(house.gable) == 3:
        (_, ridge) = house.gable[1]
        run[1:-1] = [(0.1, ridge * 0.2), (0.25, ridge * 0.5), (0.4, ridge * 0.8), (0.5, ridge)]
        run[-1:-1] = [(0.6, ridge * 0.8), (0.75, ridge * 0.5), (0.9, ridge * 0.2)]
    edge = [house.on(along, house.eaves + rise) for along, rise in run]
    over = [0.1, *(0.75 + 0.4 * (1 - abs(along - 0.5) * 2) for along, _ in run[1:-1]), 0.1]
    crest = [(x, y - thick * share) for (x, y), share in zip(edge, over, strict=True)]
    under: list[Point | Corner] = [(x, y + 9 / depth) for x, y in edge[1:-1]]
    if len(house.gable) == 3:
        under[len(under) // 2] = Corner(*under[len(under) // 2])
    sheet.paint(smooth([*crest, *reversed(under)]), SNOW)
    sheet.paint(stroke(crest[1:-1], max(3.4, 13 / depth), start=0.1, end=0.1), SNOW_LIT)


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
    with sheet.shape("snow"):
        sheet.paint(loaf, SNOW)
        low, high = min(y0, y1) - thick, max(y0, y1)
        sheet.paint(loaf, sheet.linear((0, low), (0, high + thick * 0.3), Stop(0, SNOW_LIT), Stop(1, SNOW)))
