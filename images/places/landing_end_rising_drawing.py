"""The sea at the Landing's end, turning: a smooth hole, and all that goes round it."""

from __future__ import annotations

import math

import landing_end_drawing as end

from print_room.brushes import stroke
from print_room.geometry import Point, along, ellipse, polygon, smooth
from print_room.inks import PAPER, Ink
from print_room.sheet import Reference, Sheet, Stop

# The middle of the hole on the water, and how far its smooth edge is from there.
MIDDLE = (0.36, 1.0)
RIM = 0.30
CREST = Ink(0.30, 0.66, 0.10)
HOLLOW = Ink(0.97, 0.95, 0.06)
# The runner's way: degrees about the hole (180 is left, 90 towards us) and how far from its middle.
RUNNER = (
    (196, 1.66, 0.10),
    (178, 1.12, 0.10),
    (150, 0.76, 0.095),
    (120, 0.585, 0.085),
    (84, 0.50, 0.08),
    (40, 0.455, 0.08),
    (0, 0.43, 0.075),
    (-50, 0.41, 0.07),
    (-100, 0.385, 0.065),
    (-150, 0.355, 0.06),
    (-190, 0.325, 0.055),
    (-222, 0.28, 0.046),
    (-246, 0.23, 0.034),
    (-262, 0.19, 0.020),
)


def about(degrees: float, reach: float) -> Point:
    """Return a place on the page by its angle about the hole and its distance on the water."""
    angle = math.radians(degrees)
    z = max(0.30, MIDDLE[1] - reach * math.sin(angle))
    x, y = end.on_water(MIDDLE[0] + reach * math.cos(angle), z)
    return (x, y + _down(reach))


def _down(reach: float) -> float:
    """How far the water has sunk there, in pixels: nothing beyond the rim, much in the middle."""
    inward = max(0.0, (RIM + 0.06 - reach) / (RIM + 0.06))
    return 118 * math.pow(inward, 1.7)


def ring(reach: float, count: int = 40) -> str:
    """Return a circle on the water."""
    return smooth([about(360 * step / count, reach) for step in range(count)])


def sea(sheet: Sheet) -> None:
    """The water, what goes round on it, and the hole."""
    outline = end.water_outline()
    clip = sheet.clip(outline)
    with sheet.shape("sea"):
        sheet.paint(outline, end.under_water(sheet))
        _currents(sheet, clip)
    end.lamp_on_the_water(sheet, clip)
    _hole(sheet)
    _runner(sheet, 0, 8, clip)
    with sheet.shape("where the water meets the wall"), sheet.group(clip=clip):
        line = [
            (-100, end.EDGE + 4),
            (200, end.EDGE + 7),
            (520, end.EDGE + 3),
            (800, end.EDGE + 8),
            (960, end.EDGE + 5),
        ]
        sheet.paint(stroke(line, 7, start=0.8, end=0.3), Ink(0.02, 0.22, 0.50))
    end.newel(sheet, about(-62, 0.56), 0.62, -14)
    end.slipper(sheet, about(122, 0.42), 0.95, -16)
    _teacup(sheet, about(-128, 0.50))


def _currents(sheet: Sheet, clip: Reference) -> None:
    """Long bands of the turning water, brighter on their crests the nearer they are to the hole."""
    rng = sheet.rng("currents")
    with sheet.group(clip=clip):
        for index in range(34):
            start, reach = rng.uniform(0, 360), RIM + 0.05 + 1.15 * rng.random() ** 1.5
            sweep = rng.uniform(60, 130)
            run = [about(start - sweep * s / 12, reach * (1 - 0.16 * s / 12)) for s in range(13)]
            if min(y for _, y in run) < end.HORIZON + 30:
                continue
            nearness = max(0.0, 1 - (reach - RIM) / 0.9)
            ink = CREST.towards(end.SEA, 0.65 - 0.65 * nearness) if index % 3 else HOLLOW
            sheet.paint(stroke(run, 5 + 11 * nearness, start=0.05, end=0.05, steps=4), ink, opacity=0.75)


def _hole(sheet: Sheet) -> None:
    """Smooth as the hole in a bath: a bright lip, a wall of water that shows the light once, a black middle."""
    lip = ring(RIM + 0.05)
    x, y = about(0, 0)
    with sheet.shape("hole"):
        far = sheet.linear(
            about(-90, RIM),
            (x, y + 40),
            Stop(0, Ink(0.34, 0.70, 0.12)),
            Stop(0.5, Ink(0.74, 0.86, 0.08)),
            Stop(1, HOLLOW),
        )
        sheet.paint(lip, far)
        inside = sheet.clip(lip)
        with sheet.group(clip=inside):
            for index in range(9):
                reach = RIM * (1 - 0.085 * index)
                ink = Ink(0.40, 0.70, 0.12).towards(HOLLOW, min(1.0, index / 5.5))
                sheet.paint(ring(reach), ink, opacity=0.8)
            for start in range(0, 360, 40):
                run = [about(start - 13 * s, (RIM + 0.03) * (1 - 0.062 * s)) for s in range(12)]
                sheet.paint(stroke(run, 8, start=0.5, end=0.05, steps=3), Ink(0.22, 0.58, 0.12), opacity=0.6)
            glow = sheet.radial(
                (x, y + 10), 150, Stop(0, HOLLOW), Stop(0.5, HOLLOW, 0.9), Stop(1, HOLLOW, 0), stretch=1.3
            )
            sheet.paint(ellipse(x, y + 10, 200, 150), glow)
            _runner(sheet, 7, len(RUNNER), inside)
            lost = about(-256, 0.20)
            dark = sheet.radial(lost, 120, Stop(0, HOLLOW), Stop(0.4, HOLLOW, 0.85), Stop(1, HOLLOW, 0), stretch=1.5)
            sheet.paint(ellipse(*lost, 190, 120), dark)
        warm = [about(d, RIM + 0.05) for d in range(150, 330, 15)]
        sheet.paint(stroke(warm, 8, start=0.1, end=0.1, steps=4), Ink(0, 0.16, 0.56))
        cool = [about(d, RIM + 0.05) for d in range(-20, 140, 15)]
        sheet.paint(stroke(cool, 5, start=0.1, end=0.1, steps=4), Ink(0.16, 0.54, 0.14))


def _runner(sheet: Sheet, first: int, last: int, clip: Reference) -> None:
    """The carpet, afloat and going in."""
    steps = 10
    way = along([(angle, reach) for angle, reach, _ in RUNNER], steps=steps)[first * steps : (last - 1) * steps + 1]
    half = along([(w, 0.0) for _, _, w in RUNNER], steps=steps)[first * steps : (last - 1) * steps + 1]

    def edge(share: float) -> list[Point]:
        return [about(a, r + w[0] * share) for (a, r), w in zip(way, half, strict=True)]

    with sheet.shape(f"runner afloat from {first}"), sheet.group(clip=clip):
        under = [(x + 3, y + 10) for x, y in edge(1.04)]
        sheet.paint(polygon([*edge(-1.04), *under[::-1]]), Ink(0.93, 0.90, 0.20))
        for inner, outer, ink in end.STRIPS:
            sheet.paint(polygon([*edge(inner), *edge(outer)[::-1]]), ink)
        for index in range(4, len(way) - 2, 5):
            (a, r), w = way[index], half[index][0]
            turn = 14 * 0.30 / max(0.2, r)
            points = [about(a - turn * u, r + w * 0.42 * v) for u, v in _star()]
            sheet.paint(polygon(points), end.PALE)
        shade = sheet.linear(
            (200, 0), (1900, 0), Stop(0, PAPER, 0), Stop(0.5, Ink(0.70, 0.72, 0.40), 0.30), Stop(1, HOLLOW, 0.62)
        )
        sheet.paint(polygon([*edge(-1.0), *edge(1.0)[::-1]]), shade)


def _star() -> list[Point]:
    run = []
    for index in range(8):
        share = 1.0 if index % 2 == 0 else 0.42
        angle = math.radians(index * 45)
        run.append((share * math.cos(angle), share * math.sin(angle)))
    return run


def _teacup(sheet: Sheet, at: Point) -> None:
    with sheet.shape("cup afloat"), sheet.group(move=at), sheet.group(turn=(16, 0, 0)), sheet.group(scale=(0.7, 0, 0)):
        sheet.paint(smooth([(-30, -14), (-24, 12), (0, 22), (24, 12), (30, -14)]), Ink(0, 0.14, 0.20))
        sheet.paint(ellipse(0, -14, 30, 9), Ink(0.60, 0.70, 0.30))
        sheet.line(ellipse(36, 0, 9), Ink(0, 0.14, 0.20), 5)
        sheet.line(smooth([(-26, 2), (0, 12), (26, 2)], closed=False), Ink(0.10, 0.40, 0.80), 4)


def sky(sheet: Sheet) -> None:
    """Nothing, and the edge of the sea before it."""
    with sheet.shape("nothing"):
        sheet.paint(sheet.everything, end.BLACK)
        air = sheet.radial(
            (1440, 366),
            420,
            Stop(0, Ink(0.52, 0.82, 0.06)),
            Stop(0.5, Ink(0.86, 0.92, 0.06)),
            Stop(1, end.BLACK),
            stretch=2,
        )
        sheet.paint(sheet.everything, air)


def landing(sheet: Sheet) -> None:
    """All that still stands, and the sea in it."""
    end.house(sheet, Ink(0.74, 0.80, 0.02), 26)
    sea(sheet)
    end.torn_edge(sheet)
    with sheet.shape("dark below"), sheet.overprint(clip=sheet.clip(end.water_outline())):
        sheet.paint(sheet.everything, sheet.linear((0, 800), (0, 1120), Stop(0, PAPER), Stop(1, Ink(0.62, 0.5, 0))))
