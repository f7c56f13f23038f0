"""The Landing coming apart: its doors come off it like stamps, and there’s water going round underneath."""

from __future__ import annotations

import math
from typing import NamedTuple

import landing_crowd_drawing as crowd
import landing_drawing as landing
import raft_heads_drawing as heads

from print_room.brushes import stroke
from print_room.geometry import Point, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, SKIN_BROWN, Ink
from print_room.sheet import Sheet, Stop

EYE = landing.Eye(vanishing=(934.0, 384.0), sway=0, lift=0)
# Where wall, boards and ceiling have been torn off, and how far the runner still goes: to one door.
TORN, DOOR_AT = 3.35, 6.5
DOOR_LEFT, DOOR_RIGHT = 0.02, 1.14
RUNNER = (landing.RUNNER_LEFT - 0.16, landing.RUNNER_RIGHT + 0.18)
LAMP_X = -0.78
HOLE: Point = (960.0, 560.0)
BLACK = Ink(0.98, 0.96, 0.06)
DEEP, CREST = Ink(0.90, 0.91, 0.08), Ink(0.34, 0.68, 0.10)
DECKLE = Ink(0, 0.06, 0.14)
RUST = Ink(0.06, 0.48, 0.90)


class Stamp(NamedTuple):
    """A door that has come off: where its middle is, how large it is, how it is turned, how far into the dark."""

    at: Point
    size: float
    turn: float
    dark: float
    narrow: float = 1.0


STAMPS = (
    Stamp((1376, 300), 0.92, 7, 0.06, 0.62),
    Stamp((1262, 172), 0.56, -15, 0.20, 0.86),
    Stamp((1112, 176), 0.42, 17, 0.34),
    Stamp((948, 152), 0.33, -10, 0.46, 0.8),
    Stamp((600, 116), 0.30, 24, 0.52),
    Stamp((446, 168), 0.36, -24, 0.46, 0.9),
    Stamp((300, 260), 0.44, 15, 0.36),
    Stamp((168, 398), 0.56, -20, 0.26, 0.84),
    Stamp((1238, 420), 0.36, 28, 0.30, 0.8),
    Stamp((612, 404), 0.26, -36, 0.48, 0.8),
)


# The water.


def _turning(degrees: float, reach: float) -> Point:
    angle = math.radians(degrees)
    sunk = 40 * max(0.0, 1 - reach / 300) ** 2
    return (HOLE[0] + reach * 1.75 * math.cos(angle), HOLE[1] + sunk + reach * 0.54 * math.sin(angle))


def water(sheet: Sheet) -> None:
    """Black above; below, all of it going round one place."""
    with sheet.shape("dark"):
        sheet.paint(sheet.everything, BLACK)
        air = sheet.radial(
            (960, 420), 700, Stop(0, Ink(0.60, 0.84, 0.06)), Stop(0.5, DEEP), Stop(1, BLACK), stretch=1.5
        )
        sheet.paint(sheet.everything, air)
    rng = sheet.rng("water")
    with sheet.shape("water going round"):
        for index in range(30, 0, -1):
            reach = 40 + 27 * index
            ring = smooth([_turning(a * 12, reach * (1 + 0.012 * math.sin(a * 1.9 + index))) for a in range(30)])
            near = 1 - index / 30
            ink = (CREST if index % 2 else Ink(0.62, 0.82, 0.08)).towards(BLACK, 0.92 - 0.62 * near)
            sheet.paint(ring, ink, opacity=0.85)
        for _ in range(60):
            start, reach = rng.uniform(0, 360), 80 + 660 * rng.random() ** 1.2
            sweep = rng.uniform(30, 90)
            run = [_turning(start + sweep * s / 10, reach * (1 - 0.05 * s / 10)) for s in range(11)]
            near = max(0.0, 1 - reach / 760)
            ink = CREST.towards(BLACK, 0.66 - 0.66 * near) if rng.random() < 0.6 else BLACK
            sheet.paint(stroke(run, 4 + 7 * near, start=0.05, end=0.05, steps=4), ink, opacity=0.8)
        mouth = sheet.radial(HOLE, 150, Stop(0, BLACK), Stop(0.6, BLACK, 0.9), Stop(1, BLACK, 0), stretch=2.6)
        sheet.paint(ellipse(HOLE[0], HOLE[1] + 30, 400, 130), mouth)
    with sheet.shape("dark below"), sheet.overprint():
        sheet.paint(sheet.everything, sheet.linear((0, 760), (0, 1120), Stop(0, PAPER), Stop(1, Ink(0.7, 0.6, 0))))


# The stamps.


def _perforated(width: float, height: float, step: float) -> list[Point]:
    """Return the outline of a stamp about (0, 0): a tooth, a bite, a tooth."""
    corners = [(-width / 2, -height / 2), (width / 2, -height / 2), (width / 2, height / 2), (-width / 2, height / 2)]
    outline: list[Point] = []
    for index in range(4):
        (x, y), (to_x, to_y) = corners[index], corners[(index + 1) % 4]
        outline += bitten((x, y), (to_x, to_y), step)
    return outline


def bitten(start: Point, end: Point, step: float) -> list[Point]:
    """Return the line between two points with bites out of it, to the right of the way it goes."""
    length = math.dist(start, end)
    ux, uy = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    count = max(1, round(length / step))
    pace, radius = length / count, step * 0.27
    run: list[Point] = [start]
    for index in range(count):
        middle = pace * (index + 0.5)
        for turn in range(0, 181, 36):
            along = middle - radius * math.cos(math.radians(turn))
            into = radius * math.sin(math.radians(turn))
            run.append((start[0] + ux * along - uy * into, start[1] + uy * along + ux * into))
    return run


def stamps(sheet: Sheet) -> None:
    """The doors that have come off, the furthest first."""
    for number, one in sorted(enumerate(STAMPS), key=lambda pair: pair[1].size):
        with (
            sheet.shape(f"stamp {number}"),
            sheet.group(move=one.at),
            sheet.group(turn=(one.turn, 0, 0)),
            sheet.group(scale=(one.size * one.narrow, one.size, 0, 0)),
        ):
            _stamp(sheet, number, one.dark)


def _stamp(sheet: Sheet, number: int, dark: float) -> None:
    paper = polygon(_perforated(250, 400, 25))
    with sheet.group(move=(10, 14)):
        sheet.paint(paper, BLACK, opacity=0.7)
    sheet.paint(paper, DECKLE.towards(BLACK, dark))
    with sheet.group(clip=sheet.clip(rectangle(-104, -178, 208, 356))):
        sheet.paint(rectangle(-104, -178, 208, 356), Ink(0.16, 0.40, 0.24).towards(BLACK, dark))
        bars = "".join(rectangle(-104 + 34 * i, -178, 15, 240) for i in range(7))
        sheet.paint(bars, Ink(0.30, 0.56, 0.30).towards(BLACK, dark))
        marks = "".join(star(-80 + 160 * (i % 2), -140 + 50 * i, 11, inner=0.36) for i in range(4))
        sheet.paint(marks, Ink(0.56, 0.72, 0.36).towards(BLACK, dark))
        sheet.paint(rectangle(-104, 60, 208, 130), Ink(0.34, 0.60, 0.42).towards(BLACK, dark))
        sheet.paint(rectangle(-72, -132, 144, 320), Ink(0.06, 0.30, 0.46).towards(BLACK, dark))
        leaf = (Ink(0.44, 0.66, 0.24), Ink(0.30, 0.60, 0.62), Ink(0.52, 0.66, 0.36))[number % 3].towards(BLACK, dark)
        sheet.paint(rectangle(-56, -116, 112, 304), leaf)
        deeper = leaf.towards(BLACK, 0.4)
        for y, tall in ((-98, 110), (36, 116)):
            sheet.paint(rectangle(-38, y, 76, tall), deeper)
        sheet.paint(ellipse(40, 26, 9), Ink(0, 0.20, 0.70).towards(BLACK, dark))
        if number % 4 == 1:
            sheet.paint(rectangle(-22, -74, 44, 30), DECKLE.towards(BLACK, dark))
    sheet.line(rectangle(-104, -178, 208, 356), LINE, 3)


# What is left.


def _remains() -> tuple[list[Point], list[Point], list[Point], list[Point]]:
    """Return the outlines of the wall, the ceiling, the boards and the runner’s tongue, each torn at its far end."""
    top, foot = EYE.at(landing.WALL, landing.CEILING, TORN), EYE.at(landing.WALL, landing.FLOOR, TORN)
    corner = EYE.at(landing.BRINK, landing.CEILING, TORN)
    brink = EYE.at(landing.BRINK, landing.FLOOR, 2.9)
    wall = [*bitten(foot, top, 26), top, (2100, -700), (2100, 1300), foot]
    ceiling = [*bitten(top, corner, 26), corner, (corner[0] - 200, -200), (2100, -200)]
    far = EYE.at(RUNNER[0], landing.FLOOR, 3.6)
    boards = [brink, EYE.at(-1.0, landing.FLOOR, 3.3), EYE.at(-0.98, landing.FLOOR, 3.0), far]
    boards += [EYE.at(1.2, landing.FLOOR, 3.5), EYE.at(2.0, landing.FLOOR, 3.7), EYE.at(2.02, landing.FLOOR, 3.4)]
    boards += [foot, (2100, 1300), EYE.at(landing.BRINK, landing.FLOOR, 1.0)]
    tongue = EYE.on_floor(
        [(RUNNER[0], 2.0), (RUNNER[0], DOOR_AT + 0.25), (RUNNER[1], DOOR_AT + 0.25), (RUNNER[1], 2.0)]
    )
    return wall, ceiling, boards, tongue


def remains(sheet: Sheet) -> None:
    """A piece of wall with one door, some boards, the runner to the last door."""
    wall, ceiling, boards, tongue = _remains()
    clip = sheet.clip(polygon(wall), polygon(ceiling), polygon(boards), polygon(tongue))
    row = (landing.Door("leo_and_mara", light=0.0),)
    with sheet.shape("under the boards"):
        for edge in (boards[:7], [tongue[0], tongue[1], tongue[2], tongue[3]]):
            low = [(x, y + 20) for x, y in edge]
            sheet.paint(polygon([*edge, *low[::-1]]), Ink(0.92, 0.90, 0.30))
    lamp = landing.lamp_centre(EYE, 3.0, LAMP_X)
    _ravelling(sheet)
    with sheet.group(clip=clip):
        landing.ceiling(sheet, EYE)
        landing.wall(sheet, EYE)
        landing.floor(sheet, EYE)
        landing.runner(sheet, EYE)
        landing.doors(sheet, EYE, row)
        landing.night(sheet, EYE, Ink(0.66, 0.76, 0.04), [(lamp, 1350, 0.96)])
        landing.frame_of_dark(sheet, EYE, Ink(0.46, 0.38, 0))
        landing.lamp(sheet, EYE, 3.0, x=LAMP_X)
    with sheet.shape("torn edges"):
        top, foot = EYE.at(landing.WALL, landing.CEILING, TORN), EYE.at(landing.WALL, landing.FLOOR, TORN)
        corner = EYE.at(landing.BRINK, landing.CEILING, TORN)
        side = bitten(foot, top, 26)
        sheet.paint(polygon([*side, top, (top[0] + 16, top[1]), (foot[0] + 16, foot[1])]), Ink(0.06, 0.22, 0.24))
        above = bitten(top, corner, 26)
        sheet.paint(
            polygon([*above, corner, (corner[0], corner[1] - 14), (top[0], top[1] - 14)]), Ink(0.10, 0.30, 0.28)
        )
    _globe(sheet, lamp)


def _globe(sheet: Sheet, lamp: Point) -> None:
    """One lamp still, hung from what there is of the ceiling."""
    (x, y), radius = lamp, 50.0
    with sheet.shape("one lamp still"):
        warm = Ink(0, 0.16, 0.84)
        glow = sheet.radial(lamp, 250, Stop(0, warm, 0.62), Stop(0.4, warm, 0.2), Stop(1, warm, 0))
        sheet.paint(ellipse(x, y, 250), glow)
        sheet.line(polyline([EYE.at(LAMP_X, landing.CEILING, 3.0), (x, y - radius)]), LINE, 4.4)
        sheet.paint(polygon([(x - 21, y - 42), (x + 21, y - 42), (x + 15, y - 60), (x - 15, y - 60)]), LINE)
        glass = sheet.radial(lamp, radius, Stop(0, PAPER), Stop(0.72, Ink(0, 0, 0.10)), Stop(1, Ink(0, 0.04, 0.42)))
        sheet.paint(ellipse(x, y, radius), glass)


def _ravelling(sheet: Sheet) -> None:
    """The runner’s threads, which have found the way down."""
    rng = sheet.rng("ravelling")
    inks = (RUST, Ink(0, 0.14, 0.60), Ink(0.30, 0.60, 0.80))
    with sheet.shape("runner coming unravelled"):
        for index in range(26):
            way = -1 if index % 2 else 1
            z = 3.7 + 2.8 * (index / 26)
            start = EYE.at(RUNNER[0] + 0.12 if way < 0 else RUNNER[1] - 0.12, landing.FLOOR, z)
            angle = (196 if way < 0 else 34) + rng.uniform(-16, 16)
            reach = 170 + 190 * rng.random()
            run = [start, (start[0] + way * 34, start[1] + 8)]
            run += [_turning(angle - 19 * step, reach * (1 - 0.05 * step)) for step in range(rng.randint(3, 8))]
            sheet.line(smooth(run, closed=False), inks[index % 3], 2.6 + 1.6 * rng.random(), opacity=0.9)


def _box(left: float, top: float, right: float, z: float) -> str:
    return polygon(
        [EYE.at(x, y, z) for x, y in ((left, top), (right, top), (right, landing.FLOOR), (left, landing.FLOOR))]
    )


def last_door(sheet: Sheet) -> None:
    """One door stands; a man has his back against it, one arm up to its frame, and waves with the other."""
    centre = EYE.at((DOOR_LEFT + DOOR_RIGHT) / 2, 0.3, DOOR_AT)
    with sheet.shape("light of the last door"):
        halo = sheet.radial(centre, 330, Stop(0, Ink(0, 0.20, 0.90), 0.75), Stop(0.35, RUST, 0.36), Stop(1, RUST, 0))
        sheet.paint(ellipse(*centre, 330), halo)
    with sheet.shape("last door"):
        top = landing.DOOR_TOP
        sheet.paint(_box(DOOR_LEFT - 0.18, top - 0.18, DOOR_RIGHT + 0.18, DOOR_AT), Ink(0.50, 0.62, 0.56))
        sheet.line(_box(DOOR_LEFT - 0.18, top - 0.18, DOOR_RIGHT + 0.18, DOOR_AT), LINE, 3)
        glow = sheet.radial(centre, 150, Stop(0, PAPER), Stop(0.6, Ink(0, 0.02, 0.22)), Stop(1, Ink(0, 0.10, 0.70)))
        sheet.paint(_box(DOOR_LEFT, top, DOOR_RIGHT, DOOR_AT), glow)
        for left in (DOOR_LEFT + 0.14, DOOR_LEFT + 0.62):
            sheet.line(_box(left, top + 0.2, left + 0.36, DOOR_AT), Ink(0.06, 0.30, 0.80), 2.4)
    x, y = EYE.at(0.56, landing.FLOOR, DOOR_AT - 0.25)
    pool = EYE.on_floor([(DOOR_LEFT, DOOR_AT), (DOOR_RIGHT, DOOR_AT), (2.0, 2.6), (-0.8, 2.6)])
    with sheet.shape("light before it"):
        warm = Ink(0, 0.10, 0.80)
        sheet.paint(
            polygon(pool),
            sheet.linear((0, pool[0][1]), (0, pool[3][1]), Stop(0, warm, 0.85), Stop(0.4, warm, 0.3), Stop(1, warm, 0)),
        )
    parka = Ink(0.94, 0.90, 0.30)
    man = crowd.Sleeper(
        "pyjamas", parka, "none", parka, SKIN_BROWN, heads.Head("short", "smile"), left=(118, -398), right=(52, -456)
    )
    scale = EYE.strength * 1.74 / DOOR_AT / 400
    with sheet.shape("man against it"), sheet.group(move=(x, y)), sheet.group(scale=(scale, 0, 0)):
        shadow = [(-60, 0), (60, 0), (190, 300), (-190, 300)]
        sheet.paint(polygon(shadow), sheet.linear((0, 0), (0, 300), Stop(0, BLACK, 0.8), Stop(1, BLACK, 0)))
        crowd.sleeper(sheet, man)
        sheet.paint(ellipse(0, -304, 36, 15), Ink(0, 0.14, 0.84))


def rail(sheet: Sheet) -> None:
    """What the banister has left, and where it was broken off."""
    shade = Ink(0.84, 0.86, 0.40)
    landing.banister(sheet, EYE, lit=landing.RAIL_BY_NIGHT, shade=shade, end=2.75)
    with sheet.shape("broken end"):
        x, y = EYE.at(landing.BRINK, landing.RAIL, 2.75)
        splinter = [
            (x - 12, y - 17),
            (x + 20, y - 24),
            (x + 6, y - 8),
            (x + 30, y - 2),
            (x + 4, y + 6),
            (x - 12, y + 16),
        ]
        sheet.paint(polygon(splinter), Ink(0.04, 0.26, 0.50))
        sheet.line(polyline(splinter), LINE, 2.4)
