"""The round table of 12 Mill Row: set for three on a Saturday; a year later, with every chair in the house about it."""

from __future__ import annotations

import math

from park_home_drawing import (
    AUBERGINE,
    AUBERGINE_LIT,
    CREAM,
    CYAN,
    CYAN_DARK,
    CYAN_PALE,
    DEEPEST,
    SALMON,
    SALMON_PALE,
    WOOD,
    WOOD_DARK,
)

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polar, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

TABLE: Point = (740.0, 716.0)
REACH, DEPTH = 420.0, 62.0
DROP = 118.0


def drop_outline() -> str:
    """Return the cloth where it hangs, in folds."""
    x, y = TABLE
    points: list[Point | Corner] = [Corner(x - REACH, y)]
    for index in range(13):
        angle = math.pi - index * math.pi / 12
        swing = 1.0 + (0.03 if index % 2 else 0.0)
        points.append(
            (x + REACH * swing * math.cos(angle), y + DEPTH * math.sin(angle) + DROP + (14 if index % 2 else 0))
        )
    points.append(Corner(x + REACH, y))
    return smooth(points)


def table(sheet: Sheet) -> None:
    """A cloth with a print of small stars, hanging in folds."""
    x, y = TABLE
    drop, top = drop_outline(), ellipse(x, y, REACH, DEPTH)
    with sheet.shape("tablecloth"):
        sheet.paint(polygon([(x - 36, y + 100), (x + 36, y + 100), (x + 60, 1140), (x - 60, 1140)]), WOOD_DARK)
        sheet.paint(drop, SALMON_PALE)
        with sheet.group(clip=sheet.clip(drop)):
            for index in range(1, 13):
                angle = math.pi - index * math.pi / 12
                px, py = x + REACH * math.cos(angle), y + DEPTH * math.sin(angle)
                sheet.paint(
                    stroke([(px, py), (px * 1.0, py + 60), (px + (px - x) * 0.02, py + DROP + 20)], 17),
                    Ink(0.04, 0.24, 0.46),
                )
            hem = [
                (x + REACH * 1.02 * math.cos(a), y + DEPTH * math.sin(a) + DROP - 20)
                for a in (math.pi * (1 - i / 16) for i in range(17))
            ]
            sheet.line(smooth(hem, closed=False), SALMON, 11)
        with sheet.overprint(clip=sheet.clip(drop)):
            fall = sheet.linear(
                (0, y + 20), (0, y + 190), Stop(0, Ink(0.08, 0.14, 0.08)), Stop(1, Ink(0.54, 0.48, 0.16))
            )
            sheet.paint(rectangle(x - 470, y - 10, 940, 270), fall)
        sheet.line(drop, LINE, 3.4)
        sheet.paint(top, CREAM)
        prints = ""
        for radius, count, start in ((0.86, 26, 0.0), (0.62, 18, 9.0), (0.36, 10, 0.0)):
            for index in range(count):
                px, py = polar((0, 0), 1, start + index * 360 / count)
                prints += ellipse(x + REACH * radius * px, y + DEPTH * radius * py, 8, 3.4)
        sheet.paint(prints, SALMON)
        sheet.line(top, LINE, 3.6)


# What stands on it.


def bowl(sheet: Sheet, x: float, y: float, size: float = 1.0) -> None:
    """Soup, and its steam; a spoon."""
    with sheet.shape("bowl of soup"):
        with sheet.overprint():
            sheet.paint(ellipse(x + 8, y + 36 * size, 60 * size, 10 * size), Ink(0.30, 0.34, 0.06))
        body = smooth(
            [
                Corner(x - 60 * size, y),
                (x - 46 * size, y + 28 * size),
                (x - 22 * size, y + 40 * size),
                (x + 22 * size, y + 40 * size),
                (x + 46 * size, y + 28 * size),
                Corner(x + 60 * size, y),
            ]
        )
        sheet.paint(body, CYAN_DARK)
        sheet.line(
            smooth([(x - 50 * size, y + 20 * size), (x, y + 30 * size), (x + 50 * size, y + 20 * size)], closed=False),
            PAPER,
            5,
        )
        sheet.line(body, LINE, 3.4)
        sheet.paint(ellipse(x, y, 60 * size, 15 * size), PAPER)
        sheet.line(ellipse(x, y, 60 * size, 15 * size), LINE, 3.2)
        sheet.paint(ellipse(x, y + 1, 48 * size, 10 * size), SALMON)
        for dx, dy in ((-20, -2), (6, 4), (24, -2)):
            sheet.paint(ellipse(x + dx * size, y + dy * size, 6 * size, 3 * size), CYAN_DARK)
        sheet.line(polyline([(x + 34 * size, y - 2), (x + 76 * size, y - 36 * size)]), LINE, 6)
    with sheet.shape("steam"):
        for dx, high in ((-16, 92), (10, 116)):
            run: list[Point] = [
                (x + dx, y - 16),
                (x + dx + 12, y - 16 - high * 0.4),
                (x + dx - 8, y - 16 - high * 0.7),
                (x + dx + 6, y - 16 - high),
            ]
            sheet.paint(stroke(run, 9, start=0.3, end=0.05), PAPER, opacity=0.66)


def fish(sheet: Sheet, x: float, y: float) -> None:
    """A whole fish on an oval plate, its head to the left."""
    with sheet.shape("plate"):
        with sheet.overprint():
            sheet.paint(ellipse(x + 8, y + 16, 128, 24), Ink(0.30, 0.34, 0.06))
        sheet.paint(ellipse(x, y, 126, 27), PAPER)
        sheet.line(ellipse(x, y, 126, 27), LINE, 3.4)
        sheet.line(ellipse(x, y, 108, 20), CYAN, 3.4)
    with sheet.shape("fish"):
        body = smooth(
            [
                Corner(x - 96, y - 6),
                (x - 60, y - 28),
                (x - 10, y - 34),
                (x + 44, y - 20),
                Corner(x + 74, y - 10),
                Corner(x + 106, y - 32),
                (x + 98, y - 8),
                Corner(x + 108, y + 12),
                Corner(x + 72, y - 2),
                (x + 20, y + 10),
                (x - 50, y + 10),
            ]
        )
        sheet.paint(body, AUBERGINE_LIT)
        with sheet.group(clip=sheet.clip(body)):
            sheet.paint(
                smooth([(x - 90, y + 2), (x - 20, y - 6), (x + 60, y - 4), (x + 20, y + 16), (x - 60, y + 16)]),
                CYAN_PALE,
            )
            scales = "".join(
                smooth(
                    [(x - 40 + i * 20, y - 30 + (i % 2) * 4), (x - 48 + i * 20, y - 14), (x - 40 + i * 20, y + 2)],
                    closed=False,
                )
                for i in range(6)
            )
            sheet.line(scales, CYAN, 3.4)
        sheet.line(body, LINE, 3.4)
        sheet.paint(ellipse(x - 72, y - 13, 7), PAPER)
        sheet.paint(ellipse(x - 72, y - 13, 3.4), LINE)
        sheet.line(smooth([(x - 52, y - 26), (x - 46, y - 10), (x - 54, y + 6)], closed=False), LINE, 3)
    with sheet.shape("slices of lemon"):
        for dx in (-20, 22):
            sheet.paint(ellipse(x + dx, y + 14, 19, 7), SALMON_PALE)
            sheet.line(ellipse(x + dx, y + 14, 19, 7), LINE, 2.4)


def telephone(sheet: Sheet, x: float, foot: float) -> None:
    """Propped up against the pepper mill, face outwards, as at a guest's place."""
    with sheet.shape("pepper mill"):
        mill = smooth(
            [
                Corner(x - 26, foot),
                (x - 28, foot - 20),
                (x - 16, foot - 46),
                (x - 24, foot - 78),
                (x - 16, foot - 108),
                Corner(x - 20, foot - 116),
                Corner(x + 20, foot - 116),
                (x + 16, foot - 108),
                (x + 24, foot - 78),
                (x + 16, foot - 46),
                (x + 28, foot - 20),
                Corner(x + 26, foot),
            ]
        )
        sheet.paint(mill, WOOD_DARK)
        sheet.paint(stroke([(x - 14, foot - 100), (x - 15, foot - 74), (x - 8, foot - 46)], 7), SALMON_PALE)
        sheet.line(mill, LINE, 3.4)
        cap = ellipse(x, foot - 134, 26, 21)
        sheet.paint(cap, WOOD)
        sheet.line(cap, LINE, 3.2)
        sheet.paint(ellipse(x, foot - 158, 8), SALMON)
    with sheet.shape("telephone"), sheet.group(turn=(-9, x - 36, foot + 4)):
        case = rectangle(x - 72, foot - 124, 74, 130, radius=12)
        sheet.paint(case, DEEPEST)
        sheet.paint(rectangle(x - 65, foot - 116, 60, 114, radius=6), Ink(0.50, 0.66, 0.10))
        shine = polygon([(x - 65, foot - 60), (x - 65, foot - 116), (x - 22, foot - 116)])
        sheet.paint(shine, CYAN)
        sheet.line(case, LINE, 3)


# The lamp.

LAMP: Point = (740.0, 170.0)
LAMP_RADIUS = 92.0


def lamp(sheet: Sheet) -> None:
    """A round globe on a brass tube, alight."""
    x, y = LAMP
    with sheet.shape("halo"):
        halo = sheet.radial(
            LAMP, 260, Stop(0.3, Ink(0, 0, 0.12), 0.75), Stop(0.5, Ink(0, 0.02, 0.40), 0.3), Stop(1, SALMON_PALE, 0)
        )
        sheet.paint(ellipse(x, y, 260), halo)
    with sheet.shape("lamp"):
        sheet.line(polyline([(x, -60), (x, y - LAMP_RADIUS)]), LINE, 12)
        sheet.line(polyline([(x - 2, -60), (x - 2, y - LAMP_RADIUS)]), SALMON, 4)
        sheet.paint(
            ellipse(x, y, LAMP_RADIUS),
            sheet.radial((x, y + 10), LAMP_RADIUS, Stop(0, PAPER), Stop(0.7, PAPER), Stop(1, Ink(0, 0.02, 0.40))),
        )
        cap = smooth(
            [
                Corner(x - 44, y - LAMP_RADIUS + 22),
                (x - 30, y - LAMP_RADIUS - 8),
                (x + 30, y - LAMP_RADIUS - 8),
                Corner(x + 44, y - LAMP_RADIUS + 22),
            ]
        )
        sheet.paint(cap, AUBERGINE)
        sheet.line(cap, LINE, 3)
        sheet.line(ellipse(x, y, LAMP_RADIUS), LINE, 3.4)
