"""The party in the depot: doors rolled up, a low sun, lamps on strings between standing trams. Shared.

One stands at the top of some steps that go down into it. Everything is drawn once, in the inks of a summer evening; an
`Hour` says what becomes of an ink, so that the same party can go cold.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import depot_drawing as depot
import depot_tram_drawing as trams
from depot_drawing import Air, Hall
from lens_drawing import Lens

from print_room.geometry import Point, ellipse, polygon, polyline, smooth
from print_room.inks import PAPER, Ink
from print_room.sheet import Sheet, Stop

PARTY = Hall(Lens((960, 300), 1000), 3.4, -1.2, 11.8, 6.0, (25, 21, 17, 13), 26)
EYE, FLOOR = PARTY.lens, PARTY.floor
# Where the flight of steps begins under us, where it ends, and how steep it is.
STEPS_FROM, STEPS_TO, STEPS_TOP = 1.5, 7.5, 1.6
SUN: Point = (960.0, 306.0)
SUN_RADIUS = 76.0
DOORS = ((-7.6, 2.9, 2.4), (0.0, 4.0, 3.4), (7.6, 2.9, 2.4))


@dataclass(frozen=True)
class Hour:
    """How the party stands: what becomes of an ink, its shadows, how long they are, whether the light is warm."""

    of: Callable[[Ink], Ink]
    shadow: Ink
    shadow_length: float
    warm: bool


def as_it_was(ink: Ink) -> Ink:
    """Return the ink of a summer evening."""
    return ink


def gone_cold(ink: Ink) -> Ink:
    """Return the same ink with the warmth gone out of the light."""
    return Ink(min(1.0, ink.key * 0.94 + 0.05), min(1.0, ink.tone * 0.80 + 0.20 * (1 - ink.key * 0.5)), ink.warm * 0.56)


SUMMER = Hour(as_it_was, Ink(0.06, 0.44, 0.30), 0.9, True)
COLD = Hour(gone_cold, Ink(0.56, 0.66, 0.12), 2.4, False)


def level(z: float) -> float:
    """Return how far down one stands there, on the steps or on the floor."""
    if z >= STEPS_TO:
        return FLOOR
    return STEPS_TOP + (FLOOR - STEPS_TOP) * (z - STEPS_FROM) / (STEPS_TO - STEPS_FROM)


def air(hour: Hour) -> Air:
    """Return the hall's inks."""
    return Air(
        iron=hour.of(Ink(0.50, 0.44, 0.40)),
        iron_light=hour.of(Ink(0, 0.06, 0.30)),
        wall=hour.of(Ink(0, 0.14, 0.20)),
        hollow=hour.of(Ink(0.10, 0.32, 0.32)),
        floor_far=PAPER if hour.warm else hour.of(PAPER),
        floor_near=hour.of(Ink(0, 0.05, 0.12)),
        joint=hour.of(Ink(0.02, 0.16, 0.22)),
        rail=hour.of(Ink(0, 0.02, 0.06)),
    )


# The hall.


def hall(sheet: Sheet, hour: Hour) -> None:
    """The roof with the evening in it, the open doors, walls and floor, trams and strings of lamps."""
    inks = air(hour)
    depot.glass(sheet, PARTY, hour.of(Ink(0, 0.40, 0.02)), hour.of(Ink(0, 0.10, 0.16)))
    depot.ironwork(sheet, PARTY, inks, bars=11)
    depot.walls(sheet, PARTY, inks)
    depot.floor(sheet, PARTY, inks, tracks=(-6.4, 0.0, 6.4))
    gable(sheet, hour, inks)
    sunlight(sheet, hour)
    for side in (-1, 1):
        standing_tram(sheet, hour, side)
    strings(sheet, hour)
    steps(sheet, hour)


def gable(sheet: Sheet, hour: Hour, inks: Air) -> None:
    """The end wall: three doors that are rolled up, fields and a sky behind them."""
    z = PARTY.end
    with sheet.shape("gable"):
        head = PARTY.arch(z)
        wall = polygon([EYE.at(-PARTY.half, FLOOR, z), *head, EYE.at(PARTY.half, FLOOR, z)])
        sheet.paint(wall, hour.of(Ink(0.14, 0.32, 0.58)))
        sheet.line(polyline(head), inks.iron, 7)
        for middle, half, up in DOORS:
            run = EYE.arch((middle, -0.1), half, up * 0.8, z)
            door = polygon([EYE.at(middle - half, FLOOR, z), *run, EYE.at(middle + half, FLOOR, z)])
            sky = sheet.radial(
                SUN,
                330,
                Stop(0.2, hour.of(Ink(0, 0, 0.40))),
                Stop(0.6, hour.of(Ink(0, 0.02, 0.64))),
                Stop(1, hour.of(Ink(0, 0.10, 0.66))),
            )
            sheet.paint(door, sky)
            with sheet.group(clip=sheet.clip(door)):
                hills(sheet, hour)
            roller = EYE.arch((middle, -0.1), half - 0.1, up * 0.8 - 0.1, z, 208, 332)
            sheet.paint(polygon(run[4:-4]), hour.of(Ink(0.10, 0.30, 0.44)))
            sheet.line(polyline([roller[0], roller[-1]]), inks.iron, 5)
            sheet.line(door, inks.iron, 6)
        x, y = EYE.at(0, -5.0, z)
        sheet.paint(ellipse(x, y, 40), hour.of(Ink(0, 0.02, 0.30)))
        sheet.line(
            ellipse(x, y, 40) + polyline([(x - 40, y), (x + 40, y)]) + polyline([(x, y - 40), (x, y + 40)]),
            inks.iron,
            4,
        )


def hills(sheet: Sheet, hour: Hour) -> None:
    """What is outside: the sun on its way down, hills, a row of round trees."""
    x, y = SUN
    glow = Ink(0, 0, 0.20) if hour.warm else Ink(0, 0.14, 0)
    sheet.paint(ellipse(x, y, 190), sheet.radial(SUN, 190, Stop(0.3, glow, 0.8), Stop(1, glow, 0)))
    disc = sheet.radial(SUN, SUN_RADIUS, Stop(0, PAPER), Stop(0.8, PAPER), Stop(1, Ink(0, 0, 0.10)))
    sheet.paint(ellipse(x, y, SUN_RADIUS), disc if hour.warm else Ink(0, 0.02, 0.01))
    sheet.paint(
        smooth([(300, 392), (560, 366), (800, 386), (1010, 372), (1300, 390), (1600, 366), (1700, 460), (200, 460)]),
        hour.of(Ink(0.04, 0.30, 0.56)),
    )
    trees = "".join(
        ellipse(tx, 388 - r * 0.6, r)
        for tx, r in ((560, 22), (596, 16), (640, 20), (846, 14), (1070, 17), (1284, 22), (1322, 16), (1360, 20))
    )
    sheet.paint(trees, hour.of(Ink(0.16, 0.44, 0.56)))
    sheet.paint(
        smooth([(200, 416), (700, 396), (960, 408), (1240, 396), (1720, 414), (1700, 470), (220, 470)]),
        hour.of(Ink(0, 0.12, 0.26)),
    )


def sunlight(sheet: Sheet, hour: Hour) -> None:
    """The sun's way over the floor towards us, and its light in the air."""
    inside = sheet.clip(depot.floor_outline(PARTY))
    keep = Ink(0.4, 0.2, 0.34) if hour.warm else Ink(0.6, 0.5, 0.4)
    with sheet.shape("sunlight"):
        for middle, half, _ in DOORS:
            patch = EYE.face(
                [
                    (middle - half, FLOOR, PARTY.end),
                    (middle + half, FLOOR, PARTY.end),
                    (middle * 0.98 + half, FLOOR, 6.0),
                    (middle * 0.98 - half, FLOOR, 6.0),
                ]
            )
            with sheet.lift(clip=inside, opacity=0.85 if hour.warm else 0.5):
                fade = sheet.linear((0, 430), (0, 860), Stop(0, keep), Stop(1, Ink(1, 1, 1)))
                sheet.paint(patch, fade)
    if hour.warm:
        with sheet.shape("light in the air"), sheet.lift():
            fade = sheet.radial(
                SUN, 560, Stop(0, Ink(0.5, 0.5, 0.9)), Stop(0.4, Ink(0.8, 0.8, 1)), Stop(1, Ink(1, 1, 1))
            )
            sheet.paint(ellipse(*SUN, 560), fade)


def steps(sheet: Sheet, hour: Hour) -> None:
    """The flight that goes down before us: pale treads, a warm edge to each."""
    count = 8
    with sheet.shape("steps"):
        for index in range(count):
            far = STEPS_TO - index * (STEPS_TO - STEPS_FROM) / count
            near = far - (STEPS_TO - STEPS_FROM) / count
            y = level(near + 0.01)
            # What is seen of a tread ends where the next one, nearer and higher, begins.
            top, foot = EYE.at(0, y, far)[1], EYE.at(0, 2 * y - level(far + 0.01), near)[1]
            tread = EYE.flat(y, -PARTY.half, PARTY.half, near, far)
            light, shade = hour.of(Ink(0, 0.03, 0.08)), hour.of(Ink(0.04, 0.26, 0.34))
            sheet.paint(tread, sheet.linear((0, top), (0, foot), Stop(0, light), Stop(0.5, light), Stop(1, shade)))
            edge = [EYE.at(-PARTY.half, y, far), EYE.at(PARTY.half, y, far)]
            sheet.line(polyline(edge), hour.of(Ink(0.24, 0.38, 0.40)), 3.4)


# What stands and hangs in it.


def standing_tram(sheet: Sheet, hour: Hour, side: int) -> None:
    """One of the two trams, its front to us."""
    inks = trams.Paint(
        panel=hour.of(Ink(0, 0.12, 0.80)),
        panel_shade=hour.of(Ink(0.10, 0.24, 0.78)),
        cream=hour.of(Ink(0, 0.03, 0.14)),
        cream_shade=hour.of(Ink(0, 0.10, 0.26)),
        roof=hour.of(Ink(0.60, 0.50, 0.40)),
        pane=hour.of(Ink(0.02, 0.36, 0.14)),
        side_pane=hour.of(Ink(0, 0.02, 0.46)),
        lamp=PAPER,
        line=hour.of(Ink(0.84, 0.46, 0.36)),
        pattern=hour.of(Ink(0, 0.52, 0.06)),
    )
    trams.standing(sheet, EYE, FLOOR, side * 5.3, side * 7.7, 9.6, 21.0, inks)


# Strings of lamps: how far, how high at their ends, how deep they hang, how many to either side.
STRINGS = ((19.5, -1.9, 0.8, 11), (15.5, -2.3, 0.9, 11), (12.4, -2.7, 1.1, 10), (10.0, -3.0, 1.3, 9))


def strings(sheet: Sheet, hour: Hour) -> None:
    """Strings of round lamps from tram to tram, and small flags between the lamps."""
    for z, high, sag, count in STRINGS:
        with sheet.shape(f"string at {z:g}"):
            run: list[Point] = []
            for step in range(count * 2 + 1):
                u = -1 + step / count
                run.append(EYE.at(u * 7.4, high + sag * (1 - u * u), z))
            sheet.line(smooth(run, closed=False), hour.of(Ink(0.60, 0.44, 0.40)), max(1.6, EYE.size(0.03, z)))
            size = EYE.size(0.15, z)
            inks = (hour.of(Ink(0, 0.10, 0.74)), hour.of(Ink(0, 0.46, 0.06)), hour.of(Ink(0, 0.04, 0.10)))
            for index, (x, y) in enumerate(run):
                if index % 2:
                    flag = polygon([(x - size * 0.8, y), (x + size * 0.8, y + 2), (x + 1, y + size * 2)])
                    sheet.paint(flag, inks[(index // 2) % 3])
                else:
                    lamp(sheet, hour, (x, y + size * 1.1), size)


def lamp(sheet: Sheet, hour: Hour, at: Point, size: float) -> None:
    """A round paper lamp."""
    if hour.warm:
        glow = Ink(0, 0.02, 0.44)
        sheet.paint(ellipse(*at, size * 2.6), sheet.radial(at, size * 2.6, Stop(0, glow, 0.7), Stop(1, glow, 0)))
    sheet.paint(ellipse(*at, size), PAPER if hour.warm else Ink(0, 0.06, 0.03))
    sheet.line(ellipse(*at, size), hour.of(Ink(0.10, 0.24, 0.60)), max(1.2, size * 0.14))
    sheet.line(
        polyline([(at[0] - size * 0.86, at[1]), (at[0] + size * 0.86, at[1])]),
        hour.of(Ink(0, 0.12, 0.56)),
        max(1, size * 0.1),
    )


def near_lamps(sheet: Sheet, hour: Hour) -> None:
    """A string close to us, in both upper corners."""
    for way, hung in (
        ([(-110, 60), (120, 128), (360, 92), (560, -60)], ((46, 112, 52), (262, 122, 44))),
        ([(2030, 40), (1800, 122), (1560, 78), (1390, -60)], ((1880, 110, 56), (1650, 110, 42))),
    ):
        with sheet.shape(f"near string at {way[0][0]}"):
            sheet.line(smooth(way, closed=False), hour.of(Ink(0.60, 0.44, 0.40)), 5)
            for x, y, size in hung:
                lamp(sheet, hour, (x, y + size), size)
