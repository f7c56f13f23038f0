"""What stands along Mill Row: garden walls, gates, the hedge, the pump, a lime’s branch."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

from mill_row_drawing import GARDEN, HOUSE, HOUSES, PAVEMENT, STONE, Hour, House, View
from mill_row_houses_drawing import dice

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, along, ellipse, polar, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet

IRON = Ink(0.84, 0.62, 0.14)
IRON_LIT = Ink(0.30, 0.50, 0.10)
LEAVES, LEAVES_LIT, LEAVES_DARK = Ink(0.34, 0.84, 0.10), Ink(0.06, 0.56, 0.06), Ink(0.66, 0.84, 0.14)
WALL_BRICK, COPING = Ink(0.20, 0.30, 0.20), Ink(0.02, 0.16, 0.05)
GATE_AT = (0.42, 1.42)


def gardens(sheet: Sheet, view: View, hour: Hour) -> None:
    """Before each house a low wall with a gate; before twelve and fourteen a hedge."""
    for house in sorted(HOUSES, key=lambda one: -one.start):
        if not view.sees(house.end):
            continue
        with sheet.shape(f"garden at {house.side * house.start:g}"):
            if view.near(house.start) > 24 or house.hedge:
                gate(sheet, view, hour, house)
            pieces = ((GATE_AT[1], HOUSE), (0.0, GATE_AT[0]))
            for start, end in pieces:
                along = (house.start + start, house.start + end)
                if not view.sees(along[1]):
                    continue
                if house.hedge:
                    hedge(sheet, view, hour, house.side, along)
                else:
                    low_wall(sheet, view, hour, house.side, along)


def low_wall(sheet: Sheet, view: View, hour: Hour, side: int, along: tuple[float, float]) -> None:
    """Brick to the knee, with a wet coping."""
    across = side * GARDEN
    sheet.paint(
        view.facing((across, across + side * 0.24), along[0], (PAVEMENT, 0.86)),
        hour.off(view, Ink(0.50, 0.48, 0.16), along[0]),
    )
    sheet.paint(view.upright(across, along, (PAVEMENT, 0.8)), hour.off(view, WALL_BRICK, along[0]))
    if view.near(along[0]) > 40:
        rng, marks = dice(f"wall {across} {along[0]:g}"), ""
        for row in range(4):
            for column in range(int((along[1] - along[0]) / 0.4)):
                if rng.random() < 0.5:
                    start = along[0] + column * 0.4 + row % 2 * 0.1
                    marks += view.upright(across, (start, start + 0.26), (0.2 + row * 0.15, 0.27 + row * 0.15))
        if marks:
            sheet.paint(marks, hour.off(view, Ink(0.44, 0.44, 0.20), along[0]))
    sheet.paint(view.upright(across, along, (0.78, 0.86)), hour.off(view, Ink(0.34, 0.42, 0.10), along[0]))
    sheet.paint(view.flat((across - side * 0.04, across + side * 0.3), along, 0.86), hour.off(view, COPING, along[0]))


def hedge(sheet: Sheet, view: View, hour: Hour, side: int, along: tuple[float, float], *, tall: float = 1.3) -> None:
    """A clipped hedge with a soft top, printed with leaves."""
    across, back = side * GARDEN, side * (GARDEN + 0.8)
    start, end = along
    lumps = max(1, round((end - start) / 1.1))
    share = [start + (end - start) * i / (2 * lumps) for i in range(2 * lumps + 1)]
    highs = [tall + (0.07 if i % 2 else -0.03) for i in range(2 * lumps + 1)]
    edge = [view.at(across, high, z) for high, z in zip(highs, share, strict=True)]
    crest = [view.at(back, high + 0.04, z) for high, z in zip(highs, share, strict=True)]
    with sheet.shape("hedge"):
        top = smooth(
            [Corner(*edge[0]), *edge[1:-1], Corner(*edge[-1]), Corner(*crest[-1]), *crest[-2:0:-1], Corner(*crest[0])]
        )
        sheet.paint(top, hour.off(view, LEAVES_LIT, start))
        foot = [Corner(*view.at(across, PAVEMENT, end)), Corner(*view.at(across, PAVEMENT, start))]
        body = smooth([Corner(*edge[0]), *edge[1:-1], Corner(*edge[-1]), *foot])
        sheet.paint(body, hour.off(view, LEAVES, start))
        low, high, turn = PAVEMENT, tall - 0.02, tall - 0.3
        inner, outer = across + side * 0.2, back - side * 0.2
        butt = [(across, low), (across, turn), (inner, high), (outer, high + 0.03), (back, turn), (back, low)]
        near_end = [view.at(x, y, start) for x, y in butt]
        end_ink = LEAVES.towards(LEAVES_DARK, 0.45)
        sheet.paint(
            smooth([Corner(*near_end[0]), *near_end[1:-1], Corner(*near_end[-1])]), hour.off(view, end_ink, start)
        )
        leaves = print_leaves(view, across, along, tall) + leaves_of_the_end(view, (across, back), start, tall)
        sheet.paint(leaves, hour.off(view, LEAVES_DARK, start), opacity=0.8)
        lit = [(x, y - 1) for x, y in edge]
        sheet.paint(
            stroke(lit, max(2.0, view.near(start) * 0.035), start=0.6, end=0.6), hour.off(view, LEAVES_LIT, start)
        )


def leaves_of_the_end(view: View, across: tuple[float, float], start: float, tall: float) -> str:
    """Return the leaves on the end that faces us."""
    left, right = min(across) + 0.12, max(across) - 0.1
    size, leaves = view.near(start) * 0.055, ""
    for row in range(int((tall - 0.3) / 0.21)):
        for column in range(3):
            x = left + (right - left) * (column + row % 2 / 2) / 3 + 0.06
            at = view.at(x, PAVEMENT + 0.12 + row * 0.21, start)
            leaves += ellipse(*at, size, size * 0.62, turn=35 if (row + column) % 2 else -35)
    return leaves


def print_leaves(view: View, across: float, along: tuple[float, float], tall: float) -> str:
    """Return leaves in rows, two by two, as a stamp prints them."""
    leaves = ""
    step = 0.21
    for row in range(int(tall / step)):
        high = PAVEMENT + 0.1 + row * step
        for column in range(int((along[1] - along[0]) / step)):
            z = along[0] + 0.1 + (column + row % 2 / 2) * step
            if z > along[1] - 0.08 or high > tall - 0.12:
                continue
            x, y = view.at(across, high, z)
            size = view.near(z) * 0.055
            squeeze = abs(view.at(across, high, z + 0.1)[0] - x) / (view.near(z) * 0.1)
            leaves += ellipse(x, y, size * max(0.4, squeeze * 1.4), size * 0.62, turn=35 if (row + column) % 2 else -35)
    return leaves


def gate(sheet: Sheet, view: View, hour: Hour, house: House) -> None:
    """A small gate of upright bars, shut."""
    across = house.side * GARDEN
    start, end = house.start + GATE_AT[0], house.start + GATE_AT[1]
    if not view.sees(start):
        return
    ink = hour.off(view, IRON if not house.hedge else STONE, start)
    thick = max(1.4, view.near(start) * 0.045)
    paths = ""
    for index in range(6):
        along = start + (end - start) * index / 5
        paths += polyline([view.at(across, 0.2, along), view.at(across, 0.9 + 0.12 * (index % 5 > 0), along)])
    for high in (0.3, 0.82):
        paths += polyline([view.at(across, high, start), view.at(across, high, end)])
    sheet.line(paths, ink, thick)


def pump(sheet: Sheet, place: Point, size: float) -> None:
    """An old iron pump: a fluted pillar under a round cap, a spout, a long handle, a stone with a puddle."""
    x, y = place
    with sheet.shape("pump"), sheet.group(move=(x, y)), sheet.group(scale=(size, 0, 0)):
        sheet.paint(ellipse(-24, 2, 112, 24), Ink(0.50, 0.50, 0.10))
        sheet.paint(rectangle(-112, -26, 176, 30, radius=8), STONE)
        sheet.paint(ellipse(-70, -22, 34, 8), PAPER)
        sheet.line(rectangle(-112, -26, 176, 30, radius=8), LINE, 3)
        handle = [(30, -212), (78, -206), (104, -150), (100, -84), (112, -62)]
        sheet.line(smooth(handle, closed=False), IRON, 12)
        sheet.paint(ellipse(112, -58, 9), IRON)
        pillar = smooth(
            [
                Corner(-34, -26),
                Corner(-26, -50),
                (-24, -120),
                Corner(-30, -236),
                Corner(30, -236),
                (24, -120),
                Corner(26, -50),
                Corner(34, -26),
            ]
        )
        sheet.paint(pillar, IRON)
        for dx in (-14, -4, 6):
            sheet.line(polyline([(dx, -226), (dx * 0.9, -52)]), IRON_LIT, 3)
        for top in (-240, -150, -56):
            sheet.paint(rectangle(-36, top, 72, 13, radius=6), IRON)
        spout = [(-24, -170), (-58, -170), (-74, -158), (-76, -132)]
        sheet.line(smooth(spout, closed=False), IRON, 19)
        sheet.paint(stroke([(-30, -175), (-58, -175), (-72, -164)], 5, start=0.3, end=0.2), IRON_LIT)
        dome = smooth([Corner(-36, -240), (-30, -276), (0, -296), (30, -276), Corner(36, -240)])
        sheet.paint(dome, IRON)
        sheet.paint(stroke([(-24, -252), (-16, -276), (2, -287)], 6, start=0.1, end=0.1), COPING)
        sheet.paint(ellipse(0, -304, 13), IRON)
        sheet.paint(ellipse(-4, -308, 4), COPING)
        sheet.paint(ellipse(-76, -116, 4, 9), PAPER)


def branch(sheet: Sheet, place: Point, size: float) -> None:
    """A lime’s branch that hangs into the page, its leaves like those of the hedge."""
    with sheet.shape("branch"), sheet.group(move=place), sheet.group(scale=(size, 0, 0)):
        twigs = (
            [(0, -60), (-120, 10), (-270, 40), (-420, 96)],
            [(-110, 4), (-190, 80), (-250, 170)],
            [(-250, 36), (-330, 10), (-410, 14)],
            [(20, 0), (-40, 110), (-70, 220)],
        )
        for twig in twigs:
            sheet.paint(stroke(twig, 13, start=0.9, end=0.2), IRON)
        rng = dice("leaves of the branch")
        for twig in twigs:
            for (x0, y0), (x1, y1) in itertools.pairwise(along_the(twig)):
                heading = math.degrees(math.atan2(y1 - y0, x1 - x0))
                for side in (-1, 1):
                    leaf(
                        sheet,
                        (x1, y1),
                        heading + side * rng.uniform(38, 66),
                        rng.uniform(48, 66),
                        lit=rng.random() < 0.5,
                    )


def along_the(twig: Sequence[Point]) -> list[Point]:
    """Return where its leaves sit."""
    return along(twig, steps=2)[1:]


def leaf(sheet: Sheet, foot: Point, turn: float, long: float, *, lit: bool) -> None:
    """A round leaf with a point, and its rib."""
    tip, side = polar(foot, long, turn), [polar(foot, long * 0.62, turn + off) for off in (-34, 34)]
    outline = smooth([Corner(*foot), side[0], Corner(*tip), side[1]])
    sheet.paint(outline, LEAVES if lit else LEAVES_DARK)
    sheet.line(polyline([foot, polar(foot, long * 0.8, turn)]), LEAVES_LIT if lit else LEAVES, 2.6)
