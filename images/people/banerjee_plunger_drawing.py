"""Theo Banerjee's listening instrument: a sink plunger, a microphone in its cup, wire; and the hands that hold it.

Drawn along its stick: the cup's neck is at (0, 0), the mouth lies to the right before it is turned.
"""

from __future__ import annotations

import math
from typing import Literal

from neighbours_drawing import Finger, Points, contour, finger, fingers, forearm, lit_and_shaded
from theo_banerjee_drawing import (
    COPPER,
    FAR_SHOULDER,
    SKIN,
    forearm_sleeve,
    upper_arm,
)

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, along, between, ellipse, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.sheet import Sheet

WOOD = Cloth(Ink(0.02, 0.12, 0.40), Ink(0.24, 0.38, 0.56), Ink(0.44, 0.54, 0.60))
RUBBER = Cloth(Ink(0, 0.10, 0.94), Ink(0.30, 0.42, 0.92), Ink(0.56, 0.58, 0.86))
RUBBER_LIT = Ink(0, 0.02, 0.46)
HOLLOW = Ink(0.84, 0.66, 0.50)
CHROME = Cloth(Ink(0, 0.05, 0.04), Ink(0.10, 0.42, 0.08), Ink(0.46, 0.64, 0.12))

Side = Literal[-1, 1]


def heading(start: Point, end: Point) -> float:
    """Return the way from one point to another, in degrees."""
    return math.degrees(math.atan2(end[1] - start[1], end[0] - start[0]))


def plunger(sheet: Sheet, end: Point, neck: Point, *, lit: Side) -> None:
    """The whole of it, from its stick's end to the cup's neck; `lit` is the side on which the lamp is."""
    with (
        sheet.shape("plunger"),
        sheet.group(move=neck),
        sheet.group(turn=(heading(end, neck), 0, 0)),
        sheet.group(scale=(1, lit, 0, 0)),
    ):
        stick(sheet, math.dist(end, neck))
        cup(sheet)
        lashing(sheet)


def stick(sheet: Sheet, length: float) -> None:
    """The stick, turned, with a knob at its end."""
    with sheet.shape("stick"):
        wood = rectangle(-length, -11, length + 8, 22, radius=10)
        sheet.paint(wood, WOOD.light)
        with sheet.group(clip=sheet.clip(wood)):
            sheet.paint(rectangle(-length, -12, length + 8, 11), WOOD.shade)
            grain = "".join(
                polyline([(-length + 20 + step * 74, 5), (-length + 62 + step * 74, 3)])
                for step in range(int(length / 74))
            )
            sheet.line(grain, WOOD.shade, 2.4)
        sheet.line(wood, LINE, 3.6)
        sheet.paint(ellipse(-length, 0, 17, 18), WOOD.light)
        sheet.paint(stroke([(-length - 12, -8), (-length, -13), (-length + 12, -8)], 9, start=0.3, end=0.3), WOOD.shade)
        sheet.line(ellipse(-length, 0, 17, 18), LINE, 3.6)


BELL: Points = (
    Corner(-8, -17),
    (10, -25),
    (20, -54),
    (46, -70),
    Corner(84, -77),
    Corner(84, 77),
    (46, 70),
    (20, 54),
    (10, 25),
    Corner(-8, 17),
)


def cup(sheet: Sheet) -> None:
    """The rubber cup, its hollow, and the microphone that looks out of it."""
    with sheet.shape("cup"):
        dark: Points = [Corner(-20, 0), (20, -14), (50, -22), Corner(100, -26), Corner(100, -90), Corner(-20, -90)]
        bell = lit_and_shaded(sheet, BELL, RUBBER, dark)
        with sheet.group(clip=sheet.clip(bell)):
            sheet.paint(stroke([(16, 36), (36, 54), (72, 60)], 11, start=0.2, end=0.3), RUBBER_LIT)
            sheet.paint(stroke([(22, -50), (14, 0), (22, 50)], 5, start=0.3, end=0.3), RUBBER.deep)
        sheet.line(bell, LINE, 4.2)
        sheet.paint(ellipse(84, 0, 27, 78), LINE)
        sheet.paint(ellipse(84, 0, 23.5, 74), RUBBER.light)
        sheet.paint(ellipse(87, 0, 19, 65), HOLLOW)
    with sheet.shape("microphone"):
        stem = rectangle(72, -13, 34, 26, radius=5)
        sheet.paint(stem, CHROME.deep)
        sheet.line(stem, LINE, 3)
        ball = ellipse(124, 0, 33)
        sheet.paint(ball, CHROME.light)
        with sheet.group(clip=sheet.clip(ball)):
            sheet.paint(ellipse(128, -34, 46, 34), CHROME.shade)
            mesh = "".join(
                polyline([(124 + step * 11 - 40, -40), (124 + step * 11 + 40, 40)])
                + polyline([(124 + step * 11 + 40, -40), (124 + step * 11 - 40, 40)])
                for step in range(-6, 7)
            )
            sheet.line(mesh, CHROME.deep, 2.4)
            sheet.paint(ellipse(119, 17, 9, 6), PAPER)
        sheet.line(ball, LINE, 3.8)
        sheet.line(polyline([(99, -21), (99, 21)]), LINE, 8)
        sheet.line(polyline([(99, -19), (99, 19)]), COPPER, 4)


def lashing(sheet: Sheet) -> None:
    """The wire that comes out over the cup's rim and is wound round its neck."""
    with sheet.shape("lashing"):
        way = smooth([(104, -22), (84, -66), (52, -78), (14, -44), (-12, -10)], closed=False)
        wire(sheet, way)
        turns = "".join(polyline([(-16 - step * 9, -12), (-20 - step * 9, 12)]) for step in range(5))
        wire(sheet, turns)


def wire(sheet: Sheet, way: str, ink: Ink = COPPER) -> None:
    """A piece of wire, bright in a dark line."""
    sheet.line(way, LINE, 8.4)
    sheet.line(way, ink, 4.4)


def coiled(way: Points, radius: float, turns: int) -> str:
    """Return the line of a curly lead along a way, so many turns in all."""
    run = along(way, steps=100)
    pace = turns * math.tau / len(run)
    return polyline(
        [
            (x + radius * math.cos(index * pace), y + radius * 0.9 * math.sin(index * pace))
            for index, (x, y) in enumerate(run)
        ]
    )


def earpiece(sheet: Sheet, way: Points) -> None:
    """An old earphone in his near ear, and its lead."""
    with sheet.shape("earpiece"):
        wire(sheet, smooth(way, closed=False))
        x, y = way[0][0], way[0][1]
        sheet.paint(ellipse(x, y, 15), LINE)
        sheet.paint(ellipse(x - 1, y - 1, 11.5), CHROME.light)
        sheet.paint(ellipse(x - 1, y - 1, 5), COPPER)


def hank(sheet: Sheet, at: Point) -> None:
    """What is left of the wire, in loops over the hand."""
    x, y = at
    with sheet.shape("hank of wire"):
        for dx, reach, turn in ((-22, 84, 16), (20, 92, -12), (-2, 76, 3)):
            wire(sheet, ellipse(x + dx, y + reach * 0.66, 27, reach * 0.62, turn=turn))


# Hands.


def fist(sheet: Sheet, at: Point, turn: float, *, thumb: Side) -> None:
    """Four fingers over the stick, which runs along the turned x; `thumb` says on which side of them the thumb is."""
    with sheet.shape("fist"), sheet.group(move=at), sheet.group(turn=(turn, 0, 0)):
        palm = [(-38, 10), (-36, 34), (-16, 46), (16, 46), (36, 34), (38, 10), (0, 0)]
        lit_and_shaded(sheet, palm, SKIN, [Corner(-50, 36), (0, 32), Corner(50, 30), Corner(50, 60), Corner(-50, 60)])
        contour(sheet, [(-38, 8), (-37, 32), (-18, 46)], 3.4)
        contour(sheet, [(38, 8), (37, 32), (18, 46)], 3.4)
        fingers(
            sheet,
            SKIN,
            tuple(Finger((x, 30), (x * 1.04, 4), (x * 0.98, -13), 20) for x in (-29, -10, 9, 28)),
            crease=False,
        )
        finger(sheet, SKIN, Finger((thumb * 30, 24), (thumb * 47, 8), (thumb * 50, -12), 21), nail=True)


def arm_on_the_stick(sheet: Sheet, elbow: Point, at: Point, turn: float, *, near: bool) -> None:
    """From an elbow to the fist at a point of the stick; the sleeve ends well before it."""
    wrist = between(elbow, at, 0.80)
    forearm(sheet, SKIN, [between(elbow, at, 0.25), between(elbow, at, 0.55), wrist], (25, 23, 22))
    fist(sheet, at, turn, thumb=1 if near else -1)
    forearm_sleeve(sheet, elbow, between(elbow, at, 0.42))


def hand_at_the_spectacles(sheet: Sheet) -> None:
    """The far arm raised: thumb and one finger have hold of the rim; drawn in the leaning head's frame."""
    elbow: Point = (-196, 306)
    with sheet.shape("arm at the spectacles"):
        upper_arm(sheet, FAR_SHOULDER, elbow)
        forearm(sheet, SKIN, [(-184, 240), (-164, 160), (-146, 92)], (25, 23, 19))
        with sheet.shape("hand"):
            fingers(
                sheet,
                SKIN,
                (
                    Finger((-138, 54), (-140, 22), (-128, 0), 20),
                    Finger((-148, 58), (-158, 28), (-152, 6), 20),
                    Finger((-156, 66), (-174, 44), (-173, 24), 18),
                ),
            )
            back: Points = [(-166, 100), (-168, 66), (-156, 46), (-132, 44), (-118, 62), (-120, 88), (-130, 108)]
            lit_and_shaded(
                sheet, back, SKIN, [Corner(-136, 30), (-140, 70), (-146, 120), Corner(-100, 120), Corner(-100, 30)]
            )
            contour(sheet, [(-166, 102), (-169, 66), (-158, 47)], 3.4)
            finger(sheet, SKIN, Finger((-132, 56), (-122, 34), (-98, 20), 21), nail=True)
            finger(sheet, SKIN, Finger((-136, 88), (-114, 72), (-97, 47), 22), nail=True)
        forearm_sleeve(sheet, elbow, (-172, 196))
