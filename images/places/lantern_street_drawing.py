"""Lantern Street: an old street of gabled houses, seen along its middle. Shared by all its moods.

It is built in metres and seen from the middle of the street: how far to the right of us, how high above our eye, and
how many pixels a metre has there (`near`), which says how far away it is. The two rows of house fronts stand `WALL`
metres to each side. On the left, nearest to us, is number nine, the lantern shop with its attic; opposite are Remy's
two rooms, with an iron bracket at the window.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from print_room.geometry import Corner, Point, ellipse, polygon, polyline, smooth, star
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
EYE: Point = (990.0, 590.0)
WALL = 5.0
GROUND = -1.6
# How near the street's far end is.
END = 24.0

# What the houses are made of, as by day.
CREAM = Ink(0.0, 0.07, 0.20)
CORAL = Ink(0.02, 0.16, 0.56)
SEA = Ink(0.04, 0.44, 0.14)
PLUM = Ink(0.26, 0.40, 0.30)
TIMBER = Ink(0.50, 0.56, 0.46)
STONE = Ink(0.08, 0.28, 0.20)
GLASS = Ink(0.62, 0.66, 0.20)
NIGHT = Ink(0.88, 0.86, 0.10)


def dice(name: str) -> random.Random:
    """Return random numbers that all moods share, or the street would change with the hour."""
    return random.Random(f"lantern street/{name}")


def at(across: float, high: float, near: float) -> Point:
    """Return the page's point: metres to the right, metres above the eye, pixels to a metre."""
    return EYE[0] + across * near, EYE[1] - high * near


@dataclass(frozen=True)
class House:
    """A front: which side (-1 left, 1 right), from how near to how far, how high, of what, with what gable.

    `print_of` is the pattern on its plaster; `windows` are (how far along, foot, breadth, height).
    """

    side: int
    start: float
    end: float
    eave: float
    peak: float
    gable: str
    plaster: Ink
    print_of: str = ""
    windows: tuple[tuple[float, float, float, float], ...] = ()

    def at(self, along: float, high: float) -> Point:
        """Return a point of the front: 0 is its near edge, 1 its far one; metres above the eye."""
        far_off = 1 / self.start + (1 / self.end - 1 / self.start) * along
        return at(self.side * WALL, high, 1 / far_off)

    def near(self, along: float) -> float:
        """Return how near the front is there."""
        return 1 / (1 / self.start + (1 / self.end - 1 / self.start) * along)

    def points(self, run: Sequence[Sequence[float]]) -> list[Point | Corner]:
        """Return points of the front, given as (along, high); corners stay corners."""
        return [Corner(*self.at(*p)) if isinstance(p, Corner) else self.at(p[0], p[1]) for p in run]

    def box(self, along: float, foot: float, breadth: float, height: float) -> str:
        """Return an upright rectangle on the front."""
        corners = [(along, foot), (along + breadth, foot), (along + breadth, foot + height), (along, foot + height)]
        return polygon(self.points(corners))

    def outline(self) -> str:
        """Return the front's outline with its gable."""
        return smooth(self.points([Corner(0, GROUND), *gable(self), Corner(1, GROUND)]))


def gable(house: House) -> list[Point | Corner]:
    """Return the gable from its near foot to its far one."""
    low, rise = house.eave, house.peak - house.eave
    half: list[tuple[float, float, bool]]
    if house.gable == "stepped":
        half = []
        for step in range(4):
            half += [(0.125 * step, rise * step / 4, True), (0.125 * step, rise * (step + 1) / 4, True)]
    elif house.gable == "scalloped":
        half = [(0, 0, True), (0.02, rise * 0.24, True), (0.13, rise * 0.24, False), (0.17, rise * 0.40, True)]
        half += [(0.19, rise * 0.58, False), (0.30, rise * 0.66, True), (0.31, rise * 0.84, False)]
    elif house.gable == "bell":
        half = [(0, 0, True), (0.10, rise * 0.06, False), (0.24, rise * 0.44, False), (0.32, rise * 0.86, False)]
    else:
        half = [(0, 0, True)]
    up = [Corner(a, low + h) if sharp else (a, low + h) for a, h, sharp in half]
    down = [Corner(1 - a, low + h) if sharp else (1 - a, low + h) for a, h, sharp in reversed(half)]
    top: list[Point | Corner] = [] if house.gable == "stepped" else [(0.5, house.peak)]
    if house.gable == "pointed":
        top = [Corner(0.5, house.peak)]
    return [*up, *top, *down]


ATTIC = (0.42, 2.75, 0.16, 0.8)
NUMBER_NINE = House(
    -1, 224, 108, 2.35, 4.0, "scalloped", CREAM, "stars", ((0.14, 0.95, 0.18, 1.0), (0.62, 0.95, 0.20, 1.0), ATTIC)
)
REMYS = House(
    1,
    214,
    118,
    2.6,
    4.3,
    "bell",
    CORAL,
    "stripes",
    ((0.16, 1.0, 0.18, 1.15), (0.58, 1.0, 0.2, 1.15), (0.42, 2.9, 0.16, 0.7)),
)
TWO_BY_TWO = ((0.14, 0.9, 0.24, 1.0), (0.60, 0.9, 0.24, 1.0), (0.14, 2.3, 0.24, 0.9), (0.60, 2.3, 0.24, 0.9))
HOUSES = (
    House(-1, 30, END, 4.6, 6.6, "pointed", CORAL, "", TWO_BY_TWO),
    House(1, 29, END, 4.2, 7.0, "stepped", CREAM, "", TWO_BY_TWO),
    House(-1, 39, 30, 5.0, 7.4, "bell", SEA, "", TWO_BY_TWO),
    House(1, 38, 29, 4.8, 6.6, "scalloped", SEA, "", TWO_BY_TWO),
    House(-1, 52, 39, 4.0, 6.6, "stepped", PLUM, "timbers", TWO_BY_TWO),
    House(1, 52, 38, 3.9, 7.0, "pointed", PLUM, "timbers", TWO_BY_TWO),
    House(-1, 73, 52, 4.2, 6.9, "scalloped", CORAL, "stripes", TWO_BY_TWO),
    House(1, 78, 52, 4.4, 6.3, "bell", CREAM, "dots", TWO_BY_TWO),
    House(-1, 108, 73, 3.6, 5.9, "pointed", SEA, "timbers", TWO_BY_TWO),
    House(1, 118, 78, 3.2, 5.6, "stepped", SEA, "stars", TWO_BY_TWO),
    NUMBER_NINE,
    REMYS,
)


class Mood(NamedTuple):
    """What an hour changes: the sky from its top to its foot, the shade that lies over all, what of it is left.

    `hole` are the stops (where, how much shade) about the street's end; `glow` is the warm air there.
    """

    sky: tuple[Ink, ...]
    shade: Ink
    hole: tuple[tuple[float, float], ...]
    hole_reach: float
    glow: Ink
    lit_windows: float


# The sky and what is behind it all.


def sky(sheet: Sheet, mood: Mood) -> None:
    """The sky, down to the street's end."""
    with sheet.shape("sky"):
        last = len(mood.sky) - 1
        stops = [Stop(index / last, ink) for index, ink in enumerate(mood.sky)]
        sheet.paint(sheet.everything, sheet.linear((0, TOP), (0, EYE[1]), *stops))
    with sheet.shape("clouds"):
        rng = dice("clouds")
        for x, y, long in ((700, 250, 420), (1180, 180, 360), (980, 372, 300), (1250, 330, 260), (760, 420, 240)):
            run = [(x + long * (i / 6 - 0.5), y + rng.uniform(-9, 9)) for i in range(7)]
            back = [(px, py - 16 - rng.uniform(4, 22)) for px, py in run[1:-1]]
            ink = mood.sky[-1].towards(mood.sky[0], 0.25 + (420 - y) / 500)
            sheet.paint(smooth([Corner(*run[0]), *back, Corner(*run[-1]), *run[-2:0:-1]]), ink, opacity=0.75)


def silhouette() -> tuple[str, ...]:
    """Return the outlines of all that is built, and of the ground."""
    ground = polygon([(LEFT, EYE[1] - GROUND * END), (RIGHT, EYE[1] - GROUND * END), (RIGHT, BOTTOM), (LEFT, BOTTOM)])
    return (*(house.outline() for house in HOUSES), ground, far_end())


def far_end() -> str:
    """Return the roofs beyond the street's end, with the Guild's dome among them."""
    left, right, foot = EYE[0] - WALL * END - 8, EYE[0] + WALL * END + 8, EYE[1] - GROUND * END + 2
    roofs = [(left, 572), (left + 26, 556), (left + 50, 572), (left + 58, 562), (left + 84, 562)]
    dome = [(left + 92, 566), (left + 96, 546), (left + 118, 530), (left + 140, 546), (left + 144, 566)]
    more = [(left + 160, 572), (left + 186, 558), (left + 210, 574), (right, 568)]
    return polygon([(left, foot), *roofs, *dome, *more, (right, foot)])


# The ground.


def ground(sheet: Sheet) -> None:
    """Cobbles between two pavements."""
    foot = EYE[1] - GROUND * END
    with sheet.shape("ground"):
        sheet.paint(polygon([(LEFT, foot), (RIGHT, foot), (RIGHT, BOTTOM), (LEFT, BOTTOM)]), STONE)
        kerbs = [at(-3.4, GROUND, END), at(3.4, GROUND, END), at(3.4, GROUND, 400), at(-3.4, GROUND, 400)]
        sheet.paint(polygon(kerbs), Ink(0.03, 0.20, 0.24))
        for across in (-3.4, 3.4):
            sheet.line(polyline([at(across, GROUND, END), at(across, GROUND, 400)]), Ink(0.56, 0.60, 0.34), 3)
        cobbles(sheet)
        for side in (-1, 1):
            for index in range(26):
                near = END * 1.11**index
                ends = [at(side * 3.4, GROUND, near), at(side * WALL, GROUND, near)]
                sheet.line(polyline(ends), Ink(0.34, 0.46, 0.30), 2)


def cobbles(sheet: Sheet) -> None:
    """Rows of stones, each row nearer than the last."""
    rng = dice("cobbles")
    stones = ""
    near = 40.0
    row = 0
    while near < 360:
        for column in range(-6, 7):
            across = column * 0.52 + (row % 2) * 0.26 + rng.uniform(-0.05, 0.05)
            if abs(across) < 3.2:
                x, y = at(across, GROUND, near)
                stones += ellipse(x, y, near * 0.21, near * 0.045 + 1)
        near *= 1.085
        row += 1
    sheet.paint(stones, Ink(0.22, 0.42, 0.34), opacity=0.55)


# The houses.


def houses(sheet: Sheet, mood: Mood) -> None:
    """Both rows of fronts, the farthest first."""
    for index, house in enumerate(HOUSES):
        with sheet.shape(f"house {index}"):
            front(sheet, house)
            for window in house.windows:
                casement(sheet, house, window)


def front(sheet: Sheet, house: House) -> None:
    """Plaster with its print, a gable's coping, a line under each floor."""
    outline = house.outline()
    sheet.paint(outline, house.plaster)
    thin = max(1.2, house.near(0.5) * 0.022)
    pattern(sheet, house)
    for high in (0.72, house.eave):
        sheet.line(polyline(house.points([(0, high), (1, high)])), TIMBER, thin * 2.2)
    coping = smooth(house.points(gable(house)), closed=False)
    sheet.line(coping, TIMBER, thin * 4)
    sheet.line(coping, house.plaster.towards(PAPER, 0.5), thin * 1.8)
    sheet.line(polyline(house.points([(0, GROUND), (0, house.eave)])), LINE, thin)


def pattern(sheet: Sheet, house: House) -> None:
    """What is printed on the plaster above the ground floor."""
    ink = house.plaster.towards(Ink(0.5, 0.6, 0.4), 0.42)
    marks = ""
    if house.print_of == "stars":
        for row in range(9):
            for column in range(7):
                along, high = 0.07 + column * 0.14 + (row % 2) * 0.07, 0.95 + row * 0.34
                if inside_gable(house, along, high):
                    marks += star(*house.at(along, high), house.near(along) * 0.075, inner=0.4)
    elif house.print_of == "stripes":
        for column in range(10):
            along = 0.03 + column * 0.1
            top = high_at(house, along + 0.025)
            marks += house.box(along, 0.72, 0.05, top - 0.72)
    elif house.print_of == "dots":
        for row in range(12):
            for column in range(9):
                along, high = 0.06 + column * 0.11 + (row % 2) * 0.055, 0.9 + row * 0.36
                if inside_gable(house, along, high):
                    marks += ellipse(*house.at(along, high), house.near(along) * 0.05)
    elif house.print_of == "timbers":
        wood = max(2.0, house.near(0.5) * 0.07)
        for along in (0.06, 0.5, 0.94):
            sheet.line(polyline(house.points([(along, 0.72), (along, house.eave)])), TIMBER, wood)
        for start, end in ((0.06, 0.5), (0.94, 0.5)):
            sheet.line(polyline(house.points([(start, 0.72), (end, house.eave)])), TIMBER, wood * 0.8)
    if marks:
        with sheet.group(clip=sheet.clip(house.outline())):
            sheet.paint(marks, ink)


def high_at(house: House, along: float) -> float:
    """Return about how high the front is there."""
    return house.eave + (house.peak - house.eave) * max(0.0, 1 - abs(along - 0.5) / 0.5) * 0.92


def inside_gable(house: House, along: float, high: float) -> bool:
    """Say whether a mark there lies well within the front."""
    return 0.04 < along < 0.96 and high < high_at(house, along) - 0.12


def casement(sheet: Sheet, house: House, window: tuple[float, float, float, float]) -> None:
    """A window with a frame, a cross of bars and a sill."""
    along, foot, breadth, height = window
    thin = max(1.0, house.near(along) * 0.02)
    frame = house.box(along - 0.025, foot - 0.06, breadth + 0.05, height + 0.12)
    sheet.paint(frame, house.plaster.towards(PAPER, 0.6))
    sheet.line(frame, LINE, thin)
    sheet.paint(house.box(along, foot, breadth, height), GLASS)
    bars(sheet, house, window, TIMBER)
    sheet.paint(house.box(along - 0.04, foot - 0.14, breadth + 0.08, 0.09), TIMBER)


def bars(sheet: Sheet, house: House, window: tuple[float, float, float, float], ink: Ink) -> None:
    """The cross of bars in a window."""
    along, foot, breadth, height = window
    thin = max(1.0, house.near(along) * 0.025)
    middle, high = along + breadth / 2, foot + height * 0.62
    sheet.line(polyline(house.points([(middle, foot), (middle, foot + height)])), ink, thin)
    sheet.line(polyline(house.points([(along, high), (along + breadth, high)])), ink, thin)


def light_in_windows(sheet: Sheet, mood: Mood) -> None:
    """Windows behind which a lamp is lit: drawn after the shade."""
    rng = dice("who is at home")
    with sheet.shape("lit windows"):
        for house in HOUSES:
            for window in house.windows:
                lit = rng.random() < mood.lit_windows
                if not lit or (house is REMYS and window[0] < 0.3):
                    continue
                along, foot, _, height = window
                top, low = house.at(along, foot + height), house.at(along, foot)
                light = sheet.linear(top, low, Stop(0, Ink(0, 0.04, 0.30)), Stop(1, Ink(0, 0.12, 0.82)))
                sheet.paint(house.box(*window), light)
                bars(sheet, house, window, Ink(0.46, 0.50, 0.56))


def shade(sheet: Sheet, mood: Mood) -> None:
    """The hour's shade over all that is built, but for the light about the street's end."""
    clip = sheet.clip(*silhouette())
    hole = sheet.grey_radial((EYE[0], EYE[1] + 60), mood.hole_reach, *mood.hole, stretch=1.5)
    with sheet.shape("shade"):
        with sheet.overprint(clip=clip):
            faded = sheet.mask((sheet.everything, "white"), (sheet.everything, hole))
            with sheet.group(mask=faded):
                sheet.paint(sheet.everything, mood.shade)
        with sheet.overprint(clip=clip):
            air = sheet.radial((EYE[0], EYE[1] + 40), mood.hole_reach, Stop(0, mood.glow), Stop(1, PAPER), stretch=1.5)
            sheet.paint(sheet.everything, air)


def first_light(sheet: Sheet) -> None:
    """Where the sky is lightest: behind the roofs at the street's end."""
    with sheet.shape("first light"):
        light = sheet.radial((EYE[0], EYE[1] - 20), 420, Stop(0, PAPER, 0.95), Stop(0.3, PAPER, 0.5), Stop(1, PAPER, 0))
        sheet.paint(ellipse(EYE[0], EYE[1] - 20, 420), light)


def light_along_the_ground(sheet: Sheet, ink: Ink, strength: float) -> None:
    """What comes along the stones from the street's end, broadest where it comes to us."""
    with sheet.shape("light on the ground"):
        run = [at(-3.0, GROUND, END), at(3.0, GROUND, END), at(2.3, GROUND, 250), at(-2.3, GROUND, 250)]
        top = at(0, GROUND, END)[1]
        light = sheet.linear(
            (0, top), (0, 960), Stop(0, ink, strength), Stop(0.4, ink, strength * 0.4), Stop(1, ink, 0)
        )
        sheet.paint(polygon(run), light)


def low_sun(sheet: Sheet) -> None:
    """The sun, red and low, where the street ends, and its breadth in the haze."""
    sun = (EYE[0] + 6, 508.0)
    with sheet.shape("low sun"):
        haze = sheet.radial(
            sun, 520, Stop(0, Ink(0, 0, 0.34), 0.95), Stop(0.4, Ink(0, 0, 0.46), 0.5), Stop(1, Ink(0, 0, 0.46), 0)
        )
        sheet.paint(ellipse(*sun, 520), haze)
        sheet.paint(ellipse(*sun, 78), Ink(0, 0.06, 1.0))
        sheet.paint(
            ellipse(*sun, 78), sheet.linear((0, 430), (0, 586), Stop(0, Ink(0, 0, 0.62)), Stop(1, Ink(0, 0.14, 1.0)))
        )


def sun_in_the_panes(sheet: Sheet) -> None:
    """The upper windows that look down the street catch the sun."""
    with sheet.shape("sun in the panes"):
        for index, house in enumerate(HOUSES):
            for number, pane in enumerate(house.windows):
                if (index + number) % 3:
                    continue
                near_edge, far_edge = house.at(pane[0], pane[1]), house.at(pane[0] + pane[2], pane[1] + pane[3])
                glint = Stop(0.1, Ink(0, 0.10, 0.80), 0.0), Stop(0.6, Ink(0, 0.06, 0.76), 0.8), Stop(1, PAPER, 0.9)
                sheet.paint(house.box(*pane), sheet.linear(near_edge, far_edge, *glint))
                bars(sheet, house, pane, TIMBER)
