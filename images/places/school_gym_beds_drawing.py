"""The ninety beds in the gymnasium: low and rounded, like a bath with a mattress; a lit rim, a headboard with a lamp.

All alike, down to the blanket; those who lie in them, and those who have just sat up, are not.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from school_gym_drawing import EYE, FLOOR

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, smooth
from print_room.inks import LINE, PAPER, SKIN_BROWN, SKIN_DARK, SKIN_FAIR, SKIN_LIGHT, SKIN_TAN, Ink
from print_room.sheet import Sheet, Stop

ROWS, IN_A_ROW = 9, 10
ROW_STARTS, ROW_PITCH = 3.7, 2.14
AISLE, BED_PITCH = 0.84, 1.40
LONG, HALF = 1.9, 0.55
RIM, MATTRESS, BOARD = 0.62, 0.56, 1.16

SHELL, SHELL_SIDE, SHELL_DARK = Ink(0, 0.40, 0.02), Ink(0.14, 0.60, 0.05), Ink(0.34, 0.72, 0.10)
HEADBOARD = Ink(0.60, 0.70, 0.20)
BLANKET, BLANKET_LINE = Ink(0.30, 0.62, 0.10), Ink(0.02, 0.26, 0.05)
LAMP, GLOW = Ink(0, 0.04, 0.72), Ink(0, 0.10, 0.60)
SHADOW = Ink(0.05, 0.44, 0.10)

SKINS = (SKIN_LIGHT, SKIN_BROWN, SKIN_FAIR, SKIN_TAN, SKIN_DARK, SKIN_FAIR)
HAIRS = (Ink(0.92, 0.70, 0.30), Ink(0.66, 0.46, 0.80), Ink(0.84, 0.60, 0.40), Ink(0.16, 0.20, 0.66), Ink(0.4, 0.3, 0.9))
CARDIGANS = (Ink(0.46, 0.44, 0.40), Ink(0.02, 0.16, 0.66), Ink(0.62, 0.60, 0.24), Ink(0, 0.10, 0.20))


def row_at(row: int) -> float:
    """Return how far from us a row's feet are."""
    return ROW_STARTS + ROW_PITCH * row


def places() -> Sequence[float]:
    """Return where the ten beds of a row stand, with an aisle in the middle."""
    right = [AISLE + HALF + BED_PITCH * index for index in range(IN_A_ROW // 2)]
    return [*(-x for x in reversed(right)), *right]


def row(sheet: Sheet, number: int) -> None:
    """A row of ten."""
    z = row_at(number)
    rng = random.Random(f"gym, row {number}")
    sleepers = [(x, rng.randrange(60), rng.random() < 0.24) for x in places()]
    with sheet.shape(f"under row {number}"):
        sheet.paint("".join(smooth(ring(x, z, 0, 0.98)) for x in places()), SHADOW)
    # The outer ones first: the inner ones stand before them.
    for x, who, sits in sorted(sleepers, key=lambda one: -abs(one[0])):
        with sheet.shape(f"bed {number} at {x:g}"):
            bed(sheet, x, z)
            (sitting if sits else lying)(sheet, x, z, who)


def ring(x: float, z: float, high: float, share: float = 1.0) -> list[Point]:
    """Return a rounded oblong about a bed's middle, so high over the floor."""
    run = []
    for step in range(28):
        angle = 2 * math.pi * step / 28
        across = math.copysign(abs(math.cos(angle)) ** 0.55, math.cos(angle))
        along = math.copysign(abs(math.sin(angle)) ** 0.55, math.sin(angle))
        run.append(EYE.at(x + HALF * share * across, FLOOR - high, z + LONG / 2 * (1 - share * along)))
    return run


def hull(points: Sequence[Point]) -> list[Point]:
    """Return the outermost of the points, in turn."""
    ordered = sorted(points)

    def half(run: Sequence[Point]) -> list[Point]:
        kept: list[Point] = []
        for x, y in run:
            while len(kept) > 1:
                (ax, ay), (bx, by) = kept[-2], kept[-1]
                if (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0:
                    break
                kept.pop()
            kept.append((x, y))
        return kept[:-1]

    return half(ordered) + half(ordered[::-1])


def bed(sheet: Sheet, x: float, z: float) -> None:
    """Shell, headboard with its lamp, lit rim, mattress."""
    fine = max(1.0, EYE.size(0.018, z))
    floor_ring = ring(x, z, 0, 0.80)
    shell = polygon(hull(floor_ring + ring(x, z, RIM)))
    # The side that is turned to the aisle lies in shade.
    inner = x - math.copysign(HALF * 0.9, x)
    front, back = EYE.at(inner, 0, z + 0.3)[0], EYE.at(inner, 0, z + LONG * 0.7)[0]
    sheet.paint(shell, sheet.linear((front, 0), (back, 0), Stop(0, SHELL), Stop(0.4, SHELL_SIDE), Stop(1, SHELL_DARK)))
    sheet.line(shell, LINE, fine)
    headboard(sheet, x, z + LONG - 0.06, fine)
    sheet.paint(smooth(ring(x, z, RIM)), PAPER)
    sheet.line(smooth(ring(x, z, RIM)), LINE, fine)
    sheet.paint(smooth(ring(x, z, RIM, 0.86)), SHELL_DARK)
    sheet.paint(smooth(ring(x, z, MATTRESS, 0.82)), Ink(0, 0.10, 0.04))


def headboard(sheet: Sheet, x: float, z: float, fine: float) -> None:
    """A curved board; on it the one round lamp."""
    run: list[Point | Corner] = [Corner(*EYE.at(x - HALF * 0.94, FLOOR - RIM, z))]
    for step in range(9):
        angle = math.pi * step / 8
        bend = math.copysign(abs(math.cos(angle)) ** 0.6, math.cos(angle))
        across, up = -bend * HALF * 0.96, math.sin(angle) ** 0.6 * (BOARD - RIM)
        run.append(EYE.at(x + across, FLOOR - RIM - up, z))
    run.append(Corner(*EYE.at(x + HALF * 0.94, FLOOR - RIM, z)))
    sheet.paint(smooth(run), HEADBOARD)
    sheet.line(smooth(run), LINE, fine)
    lx, ly = EYE.at(x, FLOOR - BOARD + 0.19, z)
    radius = EYE.size(0.12, z)
    glow = sheet.radial((lx, ly), radius * 2.2, Stop(0.3, GLOW, 0.7), Stop(1, GLOW, 0))
    sheet.paint(ellipse(lx, ly, radius * 2.2), glow)
    sheet.paint(ellipse(lx, ly, radius), sheet.radial((lx, ly), radius, Stop(0, PAPER), Stop(0.9, LAMP)))
    sheet.line(ellipse(lx, ly, radius), LINE, fine)


def blanket(sheet: Sheet, x: float, z: float, upto: float) -> None:
    """The same blanket on everybody: dark, with two pale stripes, and a sheet turned down over it."""
    high, wide, near = MATTRESS + 0.15, HALF * 0.82, z + 0.16

    def edge(where: float, *, down: float = 0.0) -> tuple[Point, Point]:
        return EYE.at(x - wide, FLOOR - high + down, where), EYE.at(x + wide, FLOOR - high + down, where)

    far, low = edge(upto), edge(near + 0.16)
    feet = [EYE.at(x + way * wide * 0.8, FLOOR - high, near) for way in (-1, 1)]
    hem = [EYE.at(x + way * wide * 0.76, FLOOR - high + 0.12, near - 0.02) for way in (1, -1)]
    sides = [(low[0], feet[0], hem[1]), (hem[0], feet[1], low[1])]
    outline = smooth([Corner(*far[0]), *sides[0], *sides[1], Corner(*far[1])], tension=0.6)
    sheet.paint(outline, BLANKET)
    fold = smooth([Corner(*feet[0]), EYE.at(x, FLOOR - high - 0.01, near), Corner(*feet[1]), *hem], tension=0.6)
    sheet.paint(fold, BLANKET.towards(LINE, 0.3))
    for share in (0.30, 0.46):
        stripe = edge(near + (upto - near) * share)
        other = edge(near + (upto - near) * (share + 0.07))
        sheet.paint(polygon([*stripe, other[1], other[0]]), BLANKET_LINE)
    turned = edge(upto - 0.26)
    sheet.paint(polygon([*far, turned[1], turned[0]]), PAPER)
    fine = max(0.9, EYE.size(0.014, z))
    sheet.line(polyline(turned), LINE, fine)
    sheet.line(outline, LINE, fine)


def lying(sheet: Sheet, x: float, z: float, who: int) -> None:
    """Somebody on their back, asleep at once, the face to the ceiling."""
    skin, hair = SKINS[who % len(SKINS)], HAIRS[(who // 3) % len(HAIRS)]
    head = EYE.at(x, FLOOR - MATTRESS - 0.16, z + 1.42)
    unit = EYE.size(0.15, z + 1.42)
    px, py = EYE.at(x, FLOOR - MATTRESS - 0.06, z + 1.5)
    sheet.paint(ellipse(px, py, unit * 2.4, unit * 1.1), PAPER)
    sheet.line(ellipse(px, py, unit * 2.4, unit * 1.1), LINE, max(0.8, unit * 0.08))
    sheet.paint(ellipse(head[0], head[1] - unit * 0.25, unit * 1.12, unit * 1.05), hair)
    sheet.paint(ellipse(head[0], head[1] + unit * 0.12, unit * 0.84, unit * 0.78), skin.light)
    if unit > 9:
        for side in (-1, 1):
            lid = [(head[0] + side * unit * 0.34 + dx * unit, head[1] + dy * unit) for dx, dy in LID]
            sheet.paint(stroke(lid, unit * 0.12, start=0.3, end=0.3), LINE)
    blanket(sheet, x, z, z + 1.22)


LID = ((-0.2, 0.02), (0.0, 0.12), (0.2, 0.02))


def sitting(sheet: Sheet, x: float, z: float, who: int) -> None:
    """Somebody who has sat up, and knows something new."""
    skin, hair = SKINS[who % len(SKINS)], HAIRS[(who // 2) % len(HAIRS)]
    cloth = CARDIGANS[who % len(CARDIGANS)]
    at = EYE.at(x, FLOOR - MATTRESS, z + 1.2)
    unit = EYE.size(0.15, z + 1.2)

    def spot(dx: float, up: float) -> Point:
        return at[0] + dx * unit, at[1] - up * unit

    sheet.paint(ellipse(*spot(0, 1.3), unit * 2.3, unit * 1.0), PAPER)
    body = smooth(
        [
            Corner(*spot(-1.7, 0)),
            spot(-1.75, 1.8),
            spot(-1.1, 2.9),
            spot(0, 3.1),
            spot(1.1, 2.9),
            spot(1.75, 1.8),
            Corner(*spot(1.7, 0)),
        ]
    )
    sheet.paint(body, cloth)
    if unit > 9:
        with sheet.group(clip=sheet.clip(body)):
            pale = cloth.towards(PAPER, 0.5)
            hoops = "".join(polyline([spot(-2, up), spot(2, up)]) for up in (0.4, 0.9, 1.4, 1.9, 2.4))
            sheet.line(hoops, pale, unit * 0.12)
            sheet.paint(polygon([spot(-0.5, 3.2), spot(0.5, 3.2), spot(0, 2.0)]), PAPER)
    sheet.line(body, LINE, max(0.9, unit * 0.09))
    head = spot(0, 4.1)
    long = (who // 5) % 3
    if long == 0:
        sheet.paint(smooth([spot(-1.2, 2.9), spot(-1.25, 4.4), spot(0, 5.5), spot(1.25, 4.4), spot(1.2, 2.9)]), hair)
    sheet.paint(ellipse(head[0], head[1] - unit * 0.2, unit * 1.14, unit * 1.24), hair)
    if long == 1:
        sheet.paint(ellipse(*spot(0.2, 5.7), unit * 0.55), hair)
    sheet.paint(ellipse(head[0], head[1] + unit * 0.18, unit * 0.92, unit * 0.98), skin.light)
    fringe = smooth(
        [Corner(*spot(-1.0, 4.3)), spot(-0.7, 4.95), spot(0.3, 5.05), Corner(*spot(1.0, 4.3)), spot(0, 4.6)]
    )
    sheet.paint(fringe, hair)
    if unit > 7:
        for side in (-1, 1):
            sheet.paint(ellipse(*spot(side * 0.38, 3.95), unit * 0.10, unit * 0.14), LINE)
        sheet.line(polyline([spot(-0.2, 3.48), spot(0.2, 3.48)]), LINE, max(1, unit * 0.09))
    blanket(sheet, x, z, z + 1.08)
