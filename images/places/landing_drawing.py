"""The Landing: an upstairs landing at night, far too long. Shared by all its moods.

Everything is built in the landing's own measures and then seen by an `Eye`: x to the right, y down from the height
of the eye, z away from us, in metres or so. The eye may sway and lift what is far, which no house can do.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from print_room.brushes import jittered_grid, stripes, stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Fill, Sheet, Stop

# The landing's measures.
FLOOR = 1.50
CEILING = -1.78
WALL = 2.55
BRINK = -1.45  # Where the floor ends, and the banister stands.
RUNNER_LEFT, RUNNER_RIGHT = -0.42, 1.58
RAIL = 0.52  # The handrail's height, below the eye.
DADO = 0.55
SKIRTING = 1.30
DOOR_TOP = -0.78
DOOR_WIDTH = 1.0
NEAR = 0.95
DOOR_STARTS = (1.98, 3.62, 5.36, 7.30, 9.30, 11.5, 13.9, 16.6, 19.8, 23.5, 28.0, 33.0)

VOID = Ink(0.98, 0.97, 0.04)
NO_CHANGE = Ink(1, 1, 1)


@dataclass(frozen=True)
class Eye:
    """Where one looks from: the vanishing point, how strong the perspective is, how the far end wanders.

    `sway` and `lift` move what is far by up to so many pixels, across and up; `far` is where the landing ends.
    """

    vanishing: Point = (812.0, 372.0)
    strength: float = 640.0
    sway: float = 52.0
    lift: float = 9.0
    far: float = 46.0

    def at(self, x: float, y: float, z: float) -> Point:
        """Return where a point of the landing is on the page."""
        gone = math.log(max(1.0, z / 2.5)) / 2.9
        across = self.sway * math.sin(2 * math.pi * gone) * (1 - 0.45 * gone)
        up = self.lift * (1 - math.cos(2.4 * math.pi * gone))
        return (
            self.vanishing[0] + self.strength * x / z + across,
            self.vanishing[1] + self.strength * y / z - up,
        )

    def run(self, x: float, y: float, start: float = NEAR, end: float | None = None) -> list[Point]:
        """Return a line that goes away from us at that place, from near to far, closely enough to sway."""
        last = self.far if end is None else end
        count = 44
        return [self.at(x, y, start * (last / start) ** (step / count)) for step in range(count + 1)]

    def band(self, first: tuple[float, float], second: tuple[float, float], start: float, end: float) -> str:
        """Return the strip between two lines that go away from us, each given as (x, y)."""
        return polygon(self.run(*first, start, end) + self.run(*second, start, end)[::-1])

    def on_wall(self, points: Sequence[Sequence[float]]) -> list[Point | Corner]:
        """Return points on the wall of doors, given as (z, y)."""
        return [
            Corner(*self.at(WALL, p[1], p[0])) if isinstance(p, Corner) else self.at(WALL, p[1], p[0]) for p in points
        ]

    def on_floor(self, points: Sequence[Sequence[float]]) -> list[Point]:
        """Return points on the floor, given as (x, z)."""
        return [self.at(x, FLOOR, z) for x, z in points]

    def wall_box(self, z: float, y: float, width: float, height: float) -> str:
        """Return an upright rectangle on the wall."""
        return polygon(self.on_wall([(z, y), (z + width, y), (z + width, y + height), (z, y + height)]))

    def silhouette(self) -> str:
        """Return the outline of all that is built: ceiling, wall and floor, without the nothing beside them."""
        corner_above, corner_below = (2100.0, -120.0), (2100.0, 1200.0)
        return polygon([*self.run(BRINK, CEILING), *self.run(BRINK, FLOOR)[::-1], corner_below, corner_above])


@dataclass(frozen=True)
class Door:
    """A door of the wall: what is on it, how much light is under it (0 to 1), how far it is open (0 to 1)."""

    kind: str = "plain"
    light: float = 1.0
    open: float = 0.0


FIVE_AND_ONE = (
    Door("elara", open=0.17),
    Door("max"),
    Door("tara"),
    Door("lila"),
    Door("leo_and_mara"),
    Door("nothing", light=0.0),
)


# What is built, in its own colours, as by day.


def ceiling(sheet: Sheet, eye: Eye) -> None:
    """The ceiling, boarded across."""
    with sheet.shape("ceiling"):
        sheet.paint(eye.band((BRINK, CEILING), (WALL, CEILING), NEAR, eye.far), Ink(0.10, 0.30, 0.16))
        for index in range(26):
            z = 1.7 * 1.14**index
            if z < eye.far:
                sheet.line(
                    polyline([eye.at(BRINK, CEILING, z), eye.at(WALL, CEILING, z)]),
                    Ink(0.40, 0.55, 0.25),
                    max(0.8, 5 / z),
                    opacity=0.6,
                )
        sheet.line(polyline(eye.run(BRINK, CEILING)), LINE, 3)


def wall(sheet: Sheet, eye: Eye, *, print_star: bool = True) -> None:
    """The wall of doors: printed paper above, a dado of boards below."""
    with sheet.shape("wallpaper"):
        sheet.paint(eye.band((WALL, CEILING), (WALL, DADO), NEAR, eye.far), Ink(0.0, 0.20, 0.22))
        _stripes_of_the_paper(sheet, eye)
        if print_star:
            _stars_of_the_paper(sheet, eye)
    with sheet.shape("dado"):
        sheet.paint(eye.band((WALL, DADO), (WALL, FLOOR), NEAR, eye.far), Ink(0.12, 0.42, 0.36))
        for index in range(90):
            z = 1.0 + index * 0.2
            if z > eye.far:
                break
            top, foot = eye.on_wall([(z, DADO + 0.06), (z, SKIRTING)])
            sheet.line(polyline([top, foot]), Ink(0.44, 0.62, 0.42), max(0.7, 5 / z))
        sheet.paint(eye.band((WALL, DADO - 0.05), (WALL, DADO + 0.06), NEAR, eye.far), Ink(0.10, 0.34, 0.50))
        sheet.line(polyline(eye.run(WALL, DADO + 0.06)), LINE, 2.6)
        sheet.paint(eye.band((WALL, SKIRTING), (WALL, FLOOR), NEAR, eye.far), Ink(0.24, 0.50, 0.46))
        sheet.line(polyline(eye.run(WALL, SKIRTING)), LINE, 2.4)
    with sheet.shape("edges of the wall"):
        sheet.paint(eye.band((WALL, CEILING), (WALL, CEILING + 0.14), NEAR, eye.far), Ink(0.06, 0.22, 0.22))
        sheet.line(polyline(eye.run(WALL, CEILING)), LINE, 2.6)
        sheet.line(polyline(eye.run(WALL, CEILING + 0.14)), LINE, 1.8)


def _stripes_of_the_paper(sheet: Sheet, eye: Eye) -> None:
    bands = []
    for index in range(40):
        z = 0.95 + index * 0.42
        if z + 0.17 > eye.far:
            break
        bands.append(eye.wall_box(z, CEILING, 0.17, DADO - CEILING))
    sheet.paint("".join(bands), Ink(0.05, 0.40, 0.24))


def _stars_of_the_paper(sheet: Sheet, eye: Eye) -> None:
    rng = sheet.rng("stars of the paper")
    stamped = []
    for column in range(1, 26):
        for row in range(6):
            z = 1.245 + column * 0.42
            y = CEILING + 0.36 + row * 0.42 + (column % 2) * 0.21
            if y < DADO - 0.12 and z < eye.far - 0.1:
                stamped.append(_wall_star(eye, z + rng.uniform(-0.02, 0.02), y + rng.uniform(-0.03, 0.03), 0.075))
    sheet.paint("".join(stamped), Ink(0.30, 0.62, 0.30))


def _wall_star(eye: Eye, z: float, y: float, radius: float) -> str:
    corners = []
    for index in range(8):
        reach = radius if index % 2 == 0 else radius * 0.36
        angle = math.radians(index * 45 - 90)
        corners.append((z + reach * math.cos(angle), y + reach * math.sin(angle)))
    return polygon(eye.on_wall(corners))


def floor(sheet: Sheet, eye: Eye) -> None:
    """The boards, running away from us."""
    with sheet.shape("boards"):
        sheet.paint(eye.band((BRINK, FLOOR), (WALL, FLOOR), NEAR, eye.far), Ink(0.14, 0.40, 0.52))
        for index in range(13):
            x = BRINK + 0.06 + index * 0.315
            sheet.line(polyline(eye.run(x, FLOOR, end=min(16.0, eye.far))), Ink(0.46, 0.62, 0.54), 2.4)
        _grain_of_the_boards(sheet, eye)
        sheet.paint(eye.band((BRINK, FLOOR), (BRINK, FLOOR + 0.16), NEAR, eye.far), Ink(0.52, 0.66, 0.56))


def _grain_of_the_boards(sheet: Sheet, eye: Eye) -> None:
    rng = sheet.rng("grain of the boards")
    for _ in range(150):
        x = rng.uniform(BRINK + 0.1, WALL - 0.05)
        z = 1.1 * (4.6 ** rng.random())
        length = rng.uniform(0.15, 0.5) * z**0.5
        mark = eye.on_floor([(x, z), (x + rng.uniform(-0.02, 0.02), z + length / 2), (x, z + length)])
        sheet.paint(stroke(mark, 7 / z + 1.2, start=0.1, end=0.1), Ink(0.36, 0.56, 0.54))
    for board in range(12):
        for _ in range(3):
            x = BRINK + 0.06 + board * 0.315
            z = 1.2 * (5 ** rng.random())
            sheet.line(polyline(eye.on_floor([(x, z), (x + 0.315, z)])), Ink(0.46, 0.62, 0.54), 2.2)


def runner(sheet: Sheet, eye: Eye, *, end: float | None = None) -> None:
    """The carpet runner, red-brown, with a border and eight-pointed stars."""
    last = eye.far if end is None else end
    with sheet.shape("runner"):
        sheet.paint(
            eye.band((RUNNER_LEFT - 0.05, FLOOR), (RUNNER_RIGHT + 0.07, FLOOR), NEAR, last), Ink(0.5, 0.64, 0.5)
        )
        sheet.paint(eye.band((RUNNER_LEFT, FLOOR), (RUNNER_RIGHT, FLOOR), NEAR, last), Ink(0.16, 0.56, 0.86))
        for left, right, ink in _runner_borders():
            sheet.paint(eye.band((left, FLOOR), (right, FLOOR), NEAR, last), ink)
        _runner_print(sheet, eye, last)


def _runner_borders() -> list[tuple[float, float, Ink]]:
    pale, dark = Ink(0.0, 0.12, 0.50), Ink(0.62, 0.70, 0.62)
    inward = []
    for edge, way in ((RUNNER_LEFT, 1), (RUNNER_RIGHT, -1)):
        inward.append((edge + way * 0.10, edge + way * 0.17, pale))
        inward.append((edge + way * 0.21, edge + way * 0.31, dark))
    return inward


def _runner_print(sheet: Sheet, eye: Eye, last: float) -> None:
    middle = (RUNNER_LEFT + RUNNER_RIGHT) / 2
    lozenges, hearts, dots = [], [], []
    index = 0
    while (z := 1.05 + index * 0.62) < min(last, 26):
        lozenges.append(_floor_star(eye, middle, z, 0.40, 0.27, 0.55))
        hearts.append(_floor_star(eye, middle, z, 0.20, 0.135, 0.45))
        for side in (-0.50, 0.50):
            dots.append(_floor_star(eye, middle + side, z + 0.31, 0.10, 0.09, 0.5))
        index += 1
    sheet.paint("".join(lozenges), Ink(0.50, 0.66, 0.72))
    sheet.paint("".join(hearts), Ink(0.04, 0.20, 0.72))
    sheet.paint("".join(dots), Ink(0.04, 0.22, 0.60))


def _floor_star(eye: Eye, x: float, z: float, rx: float, rz: float, inner: float) -> str:
    corners = []
    for index in range(8):
        share = 1 if index % 2 == 0 else inner
        angle = math.radians(index * 45)
        corners.append((x + rx * share * math.cos(angle), z + rz * share * math.sin(angle)))
    return polygon(eye.on_floor(corners))


# Doors.


def doors(sheet: Sheet, eye: Eye, row: Sequence[Door]) -> None:
    """The doors along the wall, the nearest first in `row`; beyond it, plain ones to the end."""
    for index, start in reversed(list(enumerate(DOOR_STARTS))):
        if start + DOOR_WIDTH < eye.far:
            _door(sheet, eye, row[index] if index < len(row) else Door(), start)


def _door(sheet: Sheet, eye: Eye, door: Door, start: float) -> None:
    height = FLOOR - DOOR_TOP
    thin = max(0.8, 6.5 / start)
    with sheet.shape(f"door {door.kind} at {start:g}"):
        sheet.paint(
            eye.wall_box(start - 0.13, DOOR_TOP - 0.13, DOOR_WIDTH + 0.26, height + 0.13), Ink(0.06, 0.26, 0.42)
        )
        sheet.line(
            eye.wall_box(start - 0.13, DOOR_TOP - 0.13, DOOR_WIDTH + 0.26, height + 0.13), LINE, max(0.7, thin * 0.7)
        )
        sheet.paint(eye.wall_box(start, DOOR_TOP, DOOR_WIDTH, height), Ink(0.70, 0.78, 0.40))
        leaf = start + door.open
        width = DOOR_WIDTH - door.open
        if door.open < 0.6:
            sheet.paint(eye.wall_box(leaf, DOOR_TOP, width, height - 0.03), LEAVES.get(door.kind, LEAVES["plain"]))
            _grain_of_the_door(sheet, eye, leaf, width, door.kind)
            sheet.line(eye.wall_box(leaf, DOOR_TOP, width, height - 0.03), LINE, thin)
            if start < 12:
                _what_is_on_it(sheet, eye, door, leaf, width)


def _grain_of_the_door(sheet: Sheet, eye: Eye, leaf: float, width: float, kind: str) -> None:
    if leaf > 6 or kind == "tara":
        return
    rng = sheet.rng(f"grain of door {leaf:g}")
    own = LEAVES.get(kind, LEAVES["plain"]).towards(Ink(0.7, 0.8, 0.4), 0.35)
    for _ in range(22):
        z = leaf + width * rng.uniform(0.04, 0.96)
        top = rng.uniform(DOOR_TOP + 0.05, FLOOR - 0.7)
        line = eye.on_wall([(z, top), (z + rng.uniform(-0.008, 0.008), top + 0.2), (z, top + rng.uniform(0.3, 0.6))])
        sheet.paint(stroke(line, 8 / leaf, start=0.1, end=0.1), own)


LEAVES = {
    "plain": Ink(0.16, 0.46, 0.40),
    "elara": Ink(0.10, 0.56, 0.16),
    "max": Ink(0.22, 0.50, 0.44),
    "tara": Ink(0.40, 0.50, 0.74),
    "lila": Ink(0.26, 0.52, 0.24),
    "leo_and_mara": Ink(0.08, 0.42, 0.46),
    "nothing": Ink(0.36, 0.62, 0.24),
}


def _panels(sheet: Sheet, eye: Eye, leaf: float, width: float, ink: Ink) -> None:
    for top, height in ((DOOR_TOP + 0.16, 0.86), (DOOR_TOP + 1.20, 0.88)):
        panel = eye.wall_box(leaf + width * 0.16, top, width * 0.68, height)
        sheet.paint(panel, ink)
        sheet.line(panel, LINE, max(0.7, 4.4 / leaf))


def _knob(sheet: Sheet, eye: Eye, z: float) -> None:
    x, y = eye.at(WALL - 0.06, 0.42, z)
    radius = 27 / z
    sheet.paint(ellipse(x, y, radius), LINE)
    sheet.paint(ellipse(x - radius * 0.2, y - radius * 0.2, radius * 0.6), Ink(0.02, 0.18, 0.70))


def _what_is_on_it(sheet: Sheet, eye: Eye, door: Door, leaf: float, width: float) -> None:
    own = LEAVES.get(door.kind, LEAVES["plain"])
    if door.kind == "tara":
        return
    if door.kind != "nothing":
        _panels(sheet, eye, leaf, width, own.towards(Ink(0.6, 0.7, 0.4), 0.35))
        _knob(sheet, eye, leaf + width * 0.09)
    if door.kind == "elara":
        z = leaf + width * 0.47
        sheet.paint(smooth(eye.on_wall(_new_moon(z, DOOR_TOP + 0.58, 0.24))), Ink(0, 0.02, 0.10))
    elif door.kind == "lila":
        for row in range(3):
            for column in range(2):
                sheet.paint(
                    eye.wall_box(leaf + 0.2 + column * 0.34, DOOR_TOP + 0.2 + row * 0.28, 0.26, 0.16),
                    Ink(0, 0.04 + 0.06 * row, 0.10 + 0.2 * column),
                )
    elif door.kind == "leo_and_mara":
        marks = ((0.06, 0.95), (0.06, 0.72), (0.06, 0.52), (0.80, 1.28), (0.80, 1.08), (0.80, 0.86), (0.80, 0.66))
        for across, down in marks:
            sheet.paint(eye.wall_box(leaf + across, DOOR_TOP + 0.34 + down * 0.9, 0.14, 0.035), Ink(0, 0.04, 0.12))


def _new_moon(z: float, y: float, radius: float) -> list[Point | Corner]:
    """Return a paper moon on the wall; its horns point away from us."""
    back = [
        (z + radius * math.cos(math.radians(a)), y + radius * math.sin(math.radians(a))) for a in range(75, 300, 25)
    ]
    hollow = [
        (z + radius * (0.42 + 0.72 * math.cos(math.radians(a))), y + radius * 0.78 * math.sin(math.radians(a)))
        for a in range(255, 100, -25)
    ]
    return [Corner(*back[0]), *back[1:-1], Corner(*back[-1]), *hollow]


# Night, and what shines.


def night(sheet: Sheet, eye: Eye, ink: Ink, lamps: Sequence[tuple[Point, float, float]]) -> None:
    """Darkness over all that is built, thinner about each lamp: (where, how far, how much it holds the night off)."""
    layers: list[tuple[str, str]] = [(sheet.everything, "white")]
    with sheet.shape("night"):
        shown = sheet.clip(eye.silhouette())
        if not lamps:
            with sheet.overprint(clip=shown):
                sheet.paint(sheet.everything, ink)
            return
        for centre, reach, strength in lamps:
            hole = sheet.grey_radial(
                centre,
                reach,
                (0, 1 - strength),
                (0.18, 1 - strength * 0.80),
                (0.40, 1 - strength * 0.46),
                (0.68, 1 - strength * 0.16),
                (1, 1),
            )
            layers.append((ellipse(*centre, reach), hole.css()))
            mask = sheet.mask(*layers)
            layers = [(sheet.everything, "white")]
            with sheet.overprint(mask=mask, clip=shown):
                sheet.paint(sheet.everything, ink)


def depth(sheet: Sheet, eye: Eye, ink: Ink, reach: float = 300) -> None:
    """The far end is lost in the dark."""
    with sheet.shape("far dark"), sheet.overprint(clip=sheet.clip(eye.silhouette())):
        x, y = eye.at(0.4, 0, eye.far)
        fade = sheet.radial((x, y), reach, Stop(0, ink), Stop(0.25, ink.towards(PAPER, 0.3)), Stop(1, PAPER))
        sheet.paint(ellipse(x, y, reach), fade)


def frame_of_dark(sheet: Sheet, eye: Eye, ink: Ink) -> None:
    """The night closes in from above, from the right and from below."""
    with sheet.shape("frame of dark"), sheet.overprint(clip=sheet.clip(eye.silhouette())):
        sheet.paint(sheet.everything, sheet.linear((0, 640), (0, 1120), Stop(0, PAPER), Stop(1, ink)))
        above = sheet.linear((0, 230), (0, -60), Stop(0, PAPER, 0), Stop(1, ink))
        sheet.paint(polygon([(-100, -60), (2100, -60), (2100, 230), (-100, 230)]), above)


def door_lights(sheet: Sheet, eye: Eye, row: Sequence[Door], *, rest: float = 1.0) -> None:
    """The light under each door, on the boards before it, and through the doors that let it."""
    for index, start in reversed(list(enumerate(DOOR_STARTS))):
        door = row[index] if index < len(row) else Door(light=rest)
        if door.light > 0 and start + DOOR_WIDTH < eye.far:
            with sheet.shape(f"light of door {door.kind} at {start:g}"):
                _pool(sheet, eye, start, door)
                _slit(sheet, eye, start, door)


def _pool(sheet: Sheet, eye: Eye, start: float, door: Door) -> None:
    reach = 1.15 + 2.9 * door.open
    end = start + DOOR_WIDTH
    pool = polygon(eye.on_floor([(WALL, start), (WALL, end), (WALL - reach, end + 0.30), (WALL - reach, start - 0.34)]))
    near, far = eye.at(WALL, FLOOR, start + 0.5), eye.at(WALL - reach, FLOOR, start + 0.5)
    keep = Ink(0.22, 0.40, 1).towards(NO_CHANGE, 1 - door.light)
    with sheet.lift(clip=sheet.clip(eye.silhouette())):
        sheet.paint(
            pool, sheet.linear(near, far, Stop(0, keep), Stop(0.5, keep.towards(NO_CHANGE, 0.5)), Stop(1, NO_CHANGE))
        )
    with sheet.overprint(clip=sheet.clip(eye.silhouette())):
        glow = Ink(0, 0, 0.62 * door.light)
        sheet.paint(pool, sheet.linear(near, far, Stop(0, glow), Stop(1, PAPER)))


def _slit(sheet: Sheet, eye: Eye, start: float, door: Door) -> None:
    bright = Ink(0, 0.03, 0.30).towards(Ink(0.46, 0.62, 0.80), 1 - door.light)
    sheet.paint(eye.wall_box(start, FLOOR - 0.055, DOOR_WIDTH, 0.055), bright)
    height = FLOOR - DOOR_TOP
    if door.open:
        gap = eye.wall_box(start, DOOR_TOP, door.open, height)
        top, foot = eye.at(WALL, DOOR_TOP, start), eye.at(WALL, FLOOR, start)
        sheet.paint(gap, sheet.linear(top, foot, Stop(0, Ink(0, 0.06, 0.52)), Stop(1, Ink(0, 0.02, 0.22))))
        sheet.line(gap, Ink(0.4, 0.5, 0.7), max(0.8, 5 / start))
    if door.kind == "tara":
        _paper_door(sheet, eye, start, door)
    if door.kind == "max" and not door.open:
        receipt = [(start + 0.40, FLOOR - 0.05), (start + 0.60, FLOOR - 0.03)]
        left, right = eye.on_wall(receipt)
        out = eye.on_floor([(WALL - 0.42, start + 0.66), (WALL - 0.40, start + 0.40)])
        sheet.paint(polygon([left, right, *out]), Ink(0, 0.02, 0.04))
        for share in (0.3, 0.5, 0.7):
            a = (left[0] + (out[1][0] - left[0]) * share, left[1] + (out[1][1] - left[1]) * share)
            b = (right[0] + (out[0][0] - right[0]) * share, right[1] + (out[0][1] - right[1]) * share)
            sheet.line(polyline([a, b]), Ink(0.5, 0.5, 0.3), 1.6)


def _paper_door(sheet: Sheet, eye: Eye, start: float, door: Door) -> None:
    """Tara's: paper on a lattice, lit from inside, with a lantern's round shadow-light behind it."""
    low = FLOOR - 0.34
    panes = eye.wall_box(start + 0.09, DOOR_TOP + 0.10, 0.82, low - DOOR_TOP - 0.10)
    dark = 1 - door.light
    glow = Ink(0, 0.06, 0.50).towards(Ink(0.62, 0.74, 0.60), dark)
    core = Ink(0, 0, 0.12).towards(Ink(0.30, 0.56, 0.66), dark)
    heart = eye.at(WALL, DOOR_TOP + 0.86, start + 0.5)
    sheet.paint(
        panes,
        sheet.radial(
            heart, 700 / start, Stop(0, core), Stop(0.3, glow), Stop(1, glow.towards(Ink(0.10, 0.40, 0.84), 0.6))
        ),
    )
    lattice = []
    for across in (0.09 + 0.82 / 3, 0.09 + 1.64 / 3):
        lattice.append(polyline(eye.on_wall([(start + across, DOOR_TOP + 0.10), (start + across, low)])))
    for index in range(1, 6):
        y = DOOR_TOP + 0.10 + (low - DOOR_TOP - 0.10) * index / 6
        lattice.append(polyline(eye.on_wall([(start + 0.09, y), (start + 0.91, y)])))
    sheet.line("".join(lattice), Ink(0.50, 0.50, 0.70), 9 / start)
    lantern = [
        (start + 0.5 + 0.2 * math.cos(a * math.pi / 6), DOOR_TOP + 0.86 + 0.2 * math.sin(a * math.pi / 6))
        for a in range(12)
    ]
    sheet.paint(smooth(eye.on_wall(lantern)), core)


def lamp(
    sheet: Sheet, eye: Eye, z: float, *, lit: float = 1.0, x: float = 0.58, swing: float = 0.0, glass_dark: float = 1.0
) -> None:
    """A globe on a cord. `swing` leans the cord by so many pixels at the globe."""
    top = eye.at(x, CEILING, z)
    centre = lamp_centre(eye, z, x, swing)
    radius = 150 / z
    with sheet.shape(f"lamp at {z:g}"):
        if lit:
            reach = radius * 6.5
            with sheet.lift(clip=sheet.clip(eye.silhouette())):
                keep = Ink(0.22, 0.34, 1).towards(NO_CHANGE, 1 - lit)
                sheet.paint(
                    ellipse(*centre, reach * 0.85),
                    sheet.radial(centre, reach * 0.85, Stop(0, keep), Stop(1, NO_CHANGE)),
                )
            with sheet.overprint(clip=sheet.clip(eye.silhouette())):
                warm = Ink(0, 0, 0.62 * lit)
                sheet.paint(
                    ellipse(*centre, reach),
                    sheet.radial(centre, reach, Stop(0, warm), Stop(0.3, warm.towards(PAPER, 0.45)), Stop(1, PAPER)),
                )
        bend = (top[0] * 0.5 + centre[0] * 0.5 + swing * 0.1, top[1] * 0.5 + centre[1] * 0.5)
        sheet.line(smooth([top, bend, (centre[0], centre[1] - radius)], closed=False), LINE, max(1.0, 13 / z))
        cap = radius * 0.42
        sheet.paint(
            polygon(
                [
                    (centre[0] - cap, centre[1] - radius * 0.84),
                    (centre[0] + cap, centre[1] - radius * 0.84),
                    (centre[0] + cap * 0.7, centre[1] - radius * 1.16),
                    (centre[0] - cap * 0.7, centre[1] - radius * 1.16),
                ]
            ),
            LINE,
        )
        if lit:
            glass = sheet.radial(
                centre, radius, Stop(0, PAPER), Stop(0.72, Ink(0, 0, 0.10)), Stop(1, Ink(0, 0.04, 0.42))
            )
        else:
            heart = (centre[0] - radius * 0.3, centre[1] - radius * 0.3)
            glass = sheet.radial(
                heart,
                radius * 1.4,
                Stop(0, PAPER.towards(Ink(0.20, 0.42, 0.12), glass_dark)),
                Stop(1, Ink(0.1, 0.34, 0.14).towards(Ink(0.62, 0.74, 0.16), glass_dark)),
            )
        sheet.paint(ellipse(*centre, radius), glass)


def lamp_centre(eye: Eye, z: float, x: float = 0.58, swing: float = 0.0) -> Point:
    """Return where a lamp's globe is on the page."""
    across, down = eye.at(x, CEILING + 0.78, z)
    return (across + swing, down)


# Nothing, and the banister.


def nothing(sheet: Sheet, eye: Eye, *, other_side: float = 1.0) -> None:
    """What is beyond the banister: nothing, and very far across it the same Landing, by its lights."""
    with sheet.shape("nothing"):
        sheet.paint(sheet.everything, VOID)
        deep = sheet.radial((330, 470), 620, Stop(0, Ink(0.82, 0.92, 0.06)), Stop(1, VOID), stretch=0.9)
        sheet.paint(sheet.everything, deep)
    if other_side:
        _other_side(sheet, other_side)


def _other_side(sheet: Sheet, strength: float) -> None:
    """A row of doors so far off that only the light under them is left, and a thread of rail."""
    with sheet.shape("the other side"):
        rng = sheet.rng("other side")
        for index in range(13):
            share = (index + 0.5) / 13
            x = -70 + 820 * share**0.86
            y = 556 - 162 * share**0.9 + rng.uniform(-1.5, 1.5)
            width = 26 * (1 - share) + 6
            if index % 5 == 3:
                continue
            glow = sheet.radial(
                (x + width / 2, y + 3), width, Stop(0, Ink(0.30, 0.60, 0.55)), Stop(1, VOID, 0), stretch=1.4
            )
            sheet.paint(ellipse(x + width / 2, y + 3, width * 1.4, width), glow, opacity=0.8 * strength)
            slit = polygon([(x, y - 1), (x + width, y - 5), (x + width, y - 1), (x, y + 3)])
            sheet.paint(slit, Ink(0, 0.10, 0.70), opacity=strength * (0.95 - 0.4 * share))


def banister(
    sheet: Sheet,
    eye: Eye,
    *,
    lit: Sequence[Stop],
    shade: Ink,
    bend: float = 0.0,
    start: float = NEAR,
    end: float = 30.0,
) -> None:
    """The banister along the brink: balusters, a rail, a newel post with a ball.

    `lit` is the rail's colour from far (0) to near (1); `shade` lies on the sides that see no lamp. `bend` (px) lets
    the rail lean and wave over the nothing.
    """
    far, near = eye.at(BRINK, RAIL, 12), eye.at(BRINK, RAIL, start)
    wood = sheet.linear(far, near, *lit)
    rng = sheet.rng("banister")

    def out(z: float) -> float:
        return bend * math.sin(z * 1.25) * min(1.0, 3 / z) if z < 7 else 0.0

    with sheet.shape("balusters"):
        places = []
        z = start
        while z < min(26.0, end):
            places.append(z)
            z += 0.30 if z < 9 else 0.6
        for z in reversed(places):
            _baluster(sheet, eye, z + rng.uniform(-0.01, 0.01), out(z), wood, shade)
    with sheet.shape("rail"):
        _rail(sheet, eye, wood, shade, out, start, end)
    with sheet.shape("newel"):
        _newel(sheet, eye, 2.02, out(2.02), wood, shade)


def _baluster(sheet: Sheet, eye: Eye, z: float, lean: float, wood: Fill, shade: Ink) -> None:
    foot, top = eye.at(BRINK, FLOOR, z), eye.at(BRINK, RAIL, z)
    top = (top[0] + lean, top[1])
    half = 21 / z
    length = foot[1] - top[1]
    profile = (
        (0.0, 0.8),
        (0.10, 0.8),
        (0.13, 0.45),
        (0.22, 0.5),
        (0.38, 1.0),
        (0.50, 0.62),
        (0.72, 0.42),
        (0.82, 0.8),
        (1.0, 0.8),
    )
    left, right, core = [], [], []
    for down, breadth in profile:
        x = top[0] + (foot[0] - top[0]) * down - lean * 0.4 * math.sin(math.pi * down)
        y = top[1] + length * down
        left.append((x - half * breadth, y))
        right.append((x + half * breadth, y))
        core.append((x - half * breadth * 0.05, y))
    if z > 6:
        sheet.paint(polygon([left[0], right[0], right[-1], left[-1]]), wood)
        return
    sheet.paint(smooth(left + right[::-1], tension=0.8), wood)
    sheet.paint(smooth(left + core[::-1], tension=0.8), shade, opacity=0.75)


def _rail(
    sheet: Sheet, eye: Eye, wood: Fill, shade: Ink, out: Callable[[float], float], start: float, end: float
) -> None:
    count = 60
    above: list[Point] = []
    edge: list[Point] = []
    below: list[Point] = []
    for step in range(count + 1):
        z = start * (end / start) ** (step / count)
        lean = out(z)
        for run, dx, y in ((above, -0.05, RAIL - 0.07), (edge, 0.07, RAIL - 0.03), (below, 0.05, RAIL + 0.07)):
            x, down = eye.at(BRINK + dx, y, z)
            run.append((x + lean, down))
    sheet.paint(polygon(above + below[::-1]), shade)
    sheet.paint(polygon(above + edge[::-1]), wood)
    sheet.line(polyline(below), LINE, 2.4)


def _newel(sheet: Sheet, eye: Eye, z: float, lean: float, wood: Fill, shade: Ink) -> None:
    foot, top = eye.at(BRINK, FLOOR, z), eye.at(BRINK, RAIL - 0.14, z)
    x, half = top[0] + lean, 62 / z
    post = [(x - half, top[1]), (x + half, top[1]), (foot[0] + half, foot[1] + 20), (foot[0] - half, foot[1] + 20)]
    sheet.paint(polygon(post), wood)
    sheet.paint(
        polygon([post[0], (x - half * 0.1, top[1]), (foot[0] - half * 0.1, foot[1] + 20), post[3]]), shade, opacity=0.8
    )
    sheet.paint(
        polygon(
            [
                (x - half * 1.25, top[1] - 4),
                (x + half * 1.25, top[1] - 4),
                (x + half * 1.1, top[1] + 16),
                (x - half * 1.1, top[1] + 16),
            ]
        ),
        shade,
    )
    ball_lit = Ink(0.10, 0.32, 0.62).towards(shade, shade.key * shade.key * 0.5)
    ball = (x, top[1] - half * 1.25)
    radius = half * 1.3
    sheet.paint(ellipse(*ball, radius), shade)
    heart = (ball[0] + radius * 0.45, ball[1] - radius * 0.4)
    sheet.paint(
        ellipse(*ball, radius),
        sheet.radial(heart, radius * 1.5, Stop(0, ball_lit), Stop(0.4, ball_lit.towards(shade, 0.6)), Stop(1, shade)),
    )


# The rail's colours under a lamp: lost in the far, lit at the lamp, dark where we stand.
RAIL_BY_NIGHT = (Stop(0, Ink(0.60, 0.72, 0.50)), Stop(0.30, Ink(0.06, 0.30, 0.62)), Stop(1, Ink(0.74, 0.80, 0.50)))


@contextmanager
def tilted(sheet: Sheet, degrees: float, about: Point, scale: float = 1.13) -> Iterator[None]:
    """Draw what is inside turned about a point, and larger, so that the page's corners stay covered."""
    with sheet.group(turn=(degrees, *about), scale=(scale, *about)):
        yield


def straight_on(sheet: Sheet) -> None:
    """A stretch of the wall seen straight on, without doors: the game hangs its own there.

    The doors' feet stand at y 720; the runner lies before them, and the lamps are above them.
    """
    foot, dado, skirting = 722.0, 500.0, 660.0
    left, right, top, bottom = -96.0, 2016.0, -54.0, 1134.0
    width = right - left
    with sheet.shape("wallpaper"):
        sheet.paint(rectangle(left, top, width, dado - top), Ink(0.0, 0.24, 0.22))
        sheet.paint(
            stripes(left, top, width, dado - top, 74, sheet.rng("stripes"), thickness=30), Ink(0.06, 0.42, 0.24)
        )
        grid = jittered_grid(left + 53, top + 60, width, dado - top - 130, 74, sheet.rng("stars"), stray=0.04)
        sheet.paint(
            "".join(star(x, y, 11, points=4, inner=0.36) for (x, y), _, row in grid if row % 2 == 0),
            Ink(0.26, 0.60, 0.30),
        )
    with sheet.shape("dado"):
        sheet.paint(rectangle(left, dado, width, foot - dado), Ink(0.12, 0.44, 0.36))
        boards = "".join(polyline([(left + 34 * i, dado + 14), (left + 34 * i, skirting)]) for i in range(63))
        sheet.line(boards, Ink(0.42, 0.62, 0.42), 2.6)
        sheet.paint(rectangle(left, dado - 12, width, 24), Ink(0.08, 0.34, 0.46))
        sheet.line(polyline([(left, dado + 12), (right, dado + 12)]), LINE, 3)
        sheet.paint(rectangle(left, skirting, width, foot - skirting), Ink(0.26, 0.52, 0.46))
        sheet.line(polyline([(left, skirting), (right, skirting)]), LINE, 2.6)
        sheet.line(polyline([(left, foot), (right, foot)]), LINE, 3)
    with sheet.shape("cornice"):
        sheet.paint(rectangle(left, top, width, 74), Ink(0.20, 0.46, 0.26))
        sheet.line(polyline([(left, 20), (right, 20)]), LINE, 3)
    _floor_straight_on(sheet, foot, left, right, bottom)
    with sheet.shape("night"):
        hole = sheet.grey_radial((960, 330), 1180, (0, 0.5), (0.5, 0.75), (1, 1), stretch=1.25)
        with sheet.overprint(mask=sheet.mask((sheet.everything, "white"), (sheet.everything, hole))):
            sheet.paint(sheet.everything, Ink(0.62, 0.74, 0.04))
        with sheet.overprint():
            sheet.paint(
                sheet.everything, sheet.linear((0, 760), (0, 1130), Stop(0, PAPER), Stop(1, Ink(0.56, 0.50, 0)))
            )
        with sheet.overprint():
            sheet.paint(
                sheet.everything, sheet.radial((960, 330), 900, Stop(0, Ink(0, 0, 0.30)), Stop(1, PAPER), stretch=1.4)
            )
    for x in (372.0, 666.0, 960.0, 1254.0, 1548.0):
        _globe_on_the_wall(sheet, x, 116)


def _floor_straight_on(sheet: Sheet, foot: float, left: float, right: float, bottom: float) -> None:
    """Boards and the runner, which go by from left to right."""
    width = right - left
    with sheet.shape("boards"):
        sheet.paint(rectangle(left, foot, width, bottom - foot), Ink(0.14, 0.42, 0.52))
        for index, y in enumerate((738, 758, 1046, 1094)):
            sheet.line(polyline([(left, y), (right, y)]), Ink(0.46, 0.62, 0.54), 2 + index * 0.3)
    with sheet.shape("runner"):
        sheet.paint(rectangle(left, 776, width, 240), Ink(0.16, 0.56, 0.86))
        for y, tall, ink in (
            (776, 5, Ink(0.5, 0.64, 0.6)),
            (790, 9, Ink(0, 0.12, 0.50)),
            (805, 16, Ink(0.62, 0.70, 0.62)),
            (962, 18, Ink(0.62, 0.70, 0.62)),
            (988, 12, Ink(0, 0.12, 0.50)),
            (1010, 6, Ink(0.5, 0.64, 0.6)),
        ):
            sheet.paint(rectangle(left, y, width, tall), ink)
        wide, small = [], []
        for index in range(12):
            x = left + 96 + index * 176
            wide.append(_flat_star(x, 888, 78, 46, 0.5))
            wide.append(_flat_star(x + 88, 888, 24, 15, 0.45))
            small.append(_flat_star(x, 888, 38, 22, 0.45))
        sheet.paint("".join(wide), Ink(0.50, 0.66, 0.72))
        sheet.paint("".join(small), Ink(0.04, 0.20, 0.72))


def _flat_star(x: float, y: float, rx: float, ry: float, inner: float) -> str:
    corners = []
    for index in range(8):
        share = 1 if index % 2 == 0 else inner
        angle = math.radians(index * 45)
        corners.append((x + rx * share * math.cos(angle), y + ry * share * math.sin(angle)))
    return polygon(corners)


def _globe_on_the_wall(sheet: Sheet, x: float, y: float) -> None:
    with sheet.shape(f"globe at {x:g}"):
        with sheet.lift():
            keep = Ink(0.40, 0.50, 1)
            sheet.paint(ellipse(x, y, 250), sheet.radial((x, y), 250, Stop(0, keep), Stop(1, NO_CHANGE)))
        with sheet.overprint():
            glow = sheet.radial((x, y), 270, Stop(0, Ink(0, 0, 0.60)), Stop(0.35, Ink(0, 0, 0.26)), Stop(1, PAPER))
            sheet.paint(ellipse(x, y, 270), glow)
        sheet.paint(polygon([(x - 10, y - 62), (x + 10, y - 62), (x + 17, y - 30), (x - 17, y - 30)]), LINE)
        glass = sheet.radial((x, y), 36, Stop(0, PAPER), Stop(0.72, Ink(0, 0, 0.10)), Stop(1, Ink(0, 0.04, 0.42)))
        sheet.paint(ellipse(x, y, 36), glass)
