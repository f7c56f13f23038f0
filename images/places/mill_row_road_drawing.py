"""The road of Mill Row: sky and far end, setts, rails with the wet on them, gardens, lamp-posts, wires, pump."""

from __future__ import annotations

import itertools
import math

from mill_row_drawing import (
    BOTTOM,
    FAR_END,
    FRONT,
    GARDEN,
    KERB,
    LEFT,
    NEAREST,
    PAVEMENT,
    RAIL,
    RIGHT,
    SETTS,
    TOP,
    Hour,
    View,
)
from mill_row_houses_drawing import dice

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

IRON = Ink(0.84, 0.62, 0.14)
COPING = Ink(0.02, 0.16, 0.05)


# What is far off.


def sky(sheet: Sheet, view: View, hour: Hour) -> None:
    """The sky down to the end of the road, and a few flat clouds."""
    with sheet.shape("sky"):
        last = len(hour.sky) - 1
        stops = [Stop(index / last, ink) for index, ink in enumerate(hour.sky)]
        sheet.paint(sheet.everything, sheet.linear((0, TOP), (0, view.vanishing[1]), *stops))
    with sheet.shape("clouds"):
        rng = dice("clouds")
        x0, y0 = view.vanishing
        for dx, up, long in (
            (-130, 0.78, 520),
            (240, 0.64, 460),
            (-60, 0.46, 380),
            (170, 0.32, 300),
            (-210, 0.22, 260),
        ):
            x, y = x0 + dx, TOP + (y0 - TOP) * (1 - up)
            run = [(x + long * (i / 6 - 0.5), y + rng.uniform(-5, 5)) for i in range(7)]
            back = [(px, py - 10 - rng.uniform(4, 14)) for px, py in run[1:-1]]
            ink = hour.sky[0].towards(hour.sky[-1], 0.35)
            sheet.paint(smooth([Corner(*run[0]), *back, Corner(*run[-1]), *run[-2:0:-1]]), ink, opacity=0.5)


def far_end(sheet: Sheet, view: View, hour: Hour) -> None:
    """Where the road ends: a mill’s saw-toothed roof, and its chimney."""
    with sheet.shape("far end"):
        ink = hour.haze.towards(Ink(0.40, 0.50, 0.14), 0.42)
        points: list[Point] = [view.at(-14, 0, FAR_END)]
        for tooth in range(9):
            across = -14 + tooth * 3.2
            points += [view.at(across, 1.5, FAR_END), view.at(across, 4.6 - 0.1 * tooth, FAR_END)]
        points.append(view.at(16, 0, FAR_END))
        sheet.paint(polygon(points), ink)
        x, top = view.at(-5.6, 15, FAR_END)
        _, foot = view.at(-5.6, 0, FAR_END)
        sheet.paint(polygon([(x - 12, foot), (x - 8, top), (x + 8, top), (x + 12, foot)]), ink)
        sheet.paint(rectangle(x - 11, top - 4, 22, 9), ink)


# The ground.


def ground(sheet: Sheet, view: View, hour: Hour) -> None:
    """Pavements, the road, setts, rails."""
    near = view.stand + NEAREST
    whole = (near, FAR_END)
    with sheet.shape("pavements"):
        horizon = view.at(0, 0, FAR_END)[1]
        below = rectangle(LEFT, horizon, RIGHT - LEFT, BOTTOM - horizon)
        stops = (Stop(0, hour.road_far), Stop(0.25, hour.road), Stop(1, hour.road_near))
        sheet.paint(below, sheet.linear((0, horizon), (0, BOTTOM), *stops))
        for side in (-1, 1):
            slabs = view.flat((side * KERB, side * GARDEN), whole, PAVEMENT)
            sheet.paint(
                slabs,
                sheet.linear(
                    (0, horizon), (0, BOTTOM), Stop(0, hour.road_far), Stop(1, hour.road.towards(PAPER, 0.42))
                ),
            )
            joints(sheet, view, hour, side)
            sheet.paint(view.upright(side * KERB, whole, (0, PAVEMENT)), Ink(0.52, 0.50, 0.12))
            kerb = view.flat((side * KERB, side * (KERB + 0.22)), whole, PAVEMENT)
            sheet.paint(kerb, COPING)
            earth = view.flat((side * GARDEN, side * FRONT), whole, PAVEMENT)
            sheet.paint(earth, Ink(0.44, 0.50, 0.16))
    setts(sheet, view, hour)
    rails(sheet, view, hour)


def joints(sheet: Sheet, view: View, hour: Hour, side: int) -> None:
    """The joints of the flagstones."""
    marks, along, row = "", view.stand + NEAREST, 0
    while along < view.stand + 44:
        marks += polyline([view.at(side * KERB, PAVEMENT, along), view.at(side * GARDEN, PAVEMENT, along)])
        middle = side * (KERB + (0.7 if row % 2 else 1.05))
        marks += polyline([view.at(middle, PAVEMENT, along), view.at(middle, PAVEMENT, along + 0.9)])
        along, row = along + 0.9, row + 1
    sheet.line(marks, hour.road.towards(Ink(0.60, 0.56, 0.12), 0.5), 2)


def setts(sheet: Sheet, view: View, hour: Hour) -> None:
    """The stones between and beside the rails, wetter the farther they are."""
    rng = dice("setts")
    with sheet.shape("setts"):
        band = view.flat((-SETTS, SETTS), (view.stand + NEAREST, FAR_END))
        top, foot = view.at(0, 0, FAR_END)[1], BOTTOM
        shine = sheet.linear(
            (0, top),
            (0, foot),
            Stop(0, hour.shine),
            Stop(0.22, hour.shine.towards(hour.road, 0.25)),
            Stop(1, hour.road_near.towards(hour.shine, 0.25)),
        )
        sheet.paint(band, shine)
        along, row, stones = view.stand + 2.2, 0, ""
        while along < view.stand + 26:
            near = view.near(along)
            for column in range(-5, 6):
                across = column * 0.235 + row % 2 * 0.117 + rng.uniform(-0.012, 0.012)
                if abs(across) > SETTS - 0.08 or abs(abs(across) - RAIL) < 0.1:
                    continue
                x, y = view.at(across, 0, along)
                deep = view.at(across, 0, along - 0.07)[1] - y
                half = near * 0.088
                stones += smooth(
                    [(x - half, y), (x - half * 0.5, y - deep), (x + half * 0.5, y - deep), (x + half, y)], closed=False
                )
            along, row = along + 0.17 + (along - view.stand) * 0.012, row + 1
        sheet.line(stones, hour.road_near.towards(Ink(0.62, 0.58, 0.10), 0.35), 2.2, opacity=0.75)


def rails(sheet: Sheet, view: View, hour: Hour) -> None:
    """Two grooved rails, bright with wet."""
    whole = (view.stand + NEAREST, FAR_END)
    with sheet.shape("rails"):
        for rail in (-RAIL, RAIL):
            sheet.paint(view.flat((rail - 0.1, rail + 0.1), whole), Ink(0.70, 0.56, 0.10))
            sheet.paint(view.flat((rail - 0.07, rail + 0.035), whole), PAPER)
            sheet.paint(view.flat((rail + 0.035, rail + 0.075), whole), LINE)


def puddles(sheet: Sheet, view: View, hour: Hour, places: tuple[tuple[float, float, float], ...]) -> None:
    """Puddles, each (across, along, how long): the sky lies in them."""
    with sheet.shape("puddles"):
        for index, (across, along, long) in enumerate(places):
            rng = dice(f"puddle {index}")
            ring = []
            for step in range(12):
                reach = rng.uniform(0.7, 1.1)
                dx, dz = (math.cos(step * math.pi / 6), math.sin(step * math.pi / 6))
                ring.append(view.at(across + 0.42 * reach * dx, 0, along + long * 0.5 * reach * dz))
            sheet.paint(smooth([(x, y + 2.5) for x, y in ring]), hour.road_near.towards(Ink(0.6, 0.56, 0.1), 0.3))
            sheet.paint(smooth(ring), hour.shine)


def glitter(sheet: Sheet, place: Point, size: tuple[float, float], ink: Ink, name: str, *, count: int = 12) -> None:
    """Light lying on the wet under its lamp, in short strokes; `size` is the greatest reach, and how far down."""
    rng = dice(name)
    (x, y), (wide, deep) = place, size
    with sheet.shape(f"wet light of {name}"):
        for index in range(count):
            share = index / count
            reach = wide * (0.35 + 0.65 * share) * rng.uniform(0.45, 1.0)
            at = (x + rng.uniform(-0.55, 0.55) * wide, y + deep * share)
            thick = 1.2 + 2.2 * share
            strip = smooth(
                [(at[0] - reach, at[1]), (at[0], at[1] - thick), (at[0] + reach, at[1]), (at[0], at[1] + thick)]
            )
            sheet.paint(strip, ink, opacity=0.9 - 0.6 * share)


# What stands in the road, and hangs over it.


def lamp_post(sheet: Sheet, view: View, hour: Hour, side: int, along: float) -> None:
    """A thin iron post at the kerb with a globe on it, out."""
    near = view.near(along)
    x, foot = view.at(side * (KERB + 0.35), PAVEMENT, along)
    ink, globe = hour.off(view, IRON, along), hour.off(view, Ink(0.06, 0.24, 0.05), along)
    top = foot - near * 3.9
    with sheet.shape(f"lamp-post at {side * along:g}"):
        sheet.paint(
            polygon(
                [(x - near * 0.06, foot), (x - near * 0.035, top), (x + near * 0.035, top), (x + near * 0.06, foot)]
            ),
            ink,
        )
        sheet.paint(rectangle(x - near * 0.12, foot - near * 0.5, near * 0.24, near * 0.5), ink)
        sheet.paint(rectangle(x - near * 0.3, foot - near * 3.4, near * 0.6, near * 0.05), ink)
        sheet.paint(ellipse(x, top - near * 0.22, near * 0.25), globe)
        sheet.paint(
            stroke(
                [
                    (x + near * 0.06, top - near * 0.04),
                    (x + near * 0.2, top - near * 0.16),
                    (x + near * 0.16, top - near * 0.36),
                ],
                near * 0.09,
                start=0.2,
                end=0.2,
            ),
            hour.off(view, Ink(0.30, 0.46, 0.08), along),
        )
        sheet.line(ellipse(x, top - near * 0.22, near * 0.25), ink, max(1.4, near * 0.03))
        sheet.paint(rectangle(x - near * 0.13, top - near * 0.02, near * 0.26, near * 0.08), ink)
        sheet.paint(ellipse(x, top - near * 0.49, near * 0.07), ink)


def wires(sheet: Sheet, view: View, hour: Hour, spans: tuple[float, ...]) -> None:
    """The trams’ wire over the rails, hung from wires across the road."""
    with sheet.shape("wires"):
        for along in spans:
            ink = hour.off(view, Ink(0.70, 0.56, 0.12), along)
            ends = [view.at(-FRONT, 6.0, along), view.at(0, 5.5, along), view.at(FRONT, 6.0, along)]
            sheet.line(polyline(ends), ink, max(1.2, view.near(along) * 0.014))
        stops = [along for along in (view.stand + 2.4, *sorted(spans)) if along > view.stand + 2]
        for start, end in itertools.pairwise(stops):
            run = [view.at(0, 5.5 - 0.12 * (i % 4 > 0), start + (end - start) * i / 4) for i in range(5)]
            thick = max(1.2, view.near(start) * 0.012)
            sheet.line(polyline(run), hour.off(view, Ink(0.70, 0.56, 0.12), start), min(3.2, thick))
