"""A fridge door seen close, and what's held on it: a strip of paper, a magnet, the corner of a poster."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
NONE, KEPT = Ink(0, 0, 0), Ink(1, 1, 1)
DOOR, DOOR_DARK, DEEP = Ink(0, 0.26, 0.03), Ink(0.30, 0.66, 0.08), Ink(0.92, 0.80, 0.22)
AUBERGINE, FADED = Ink(0.84, 0.56, 0.30), Ink(0.40, 0.44, 0.16)
SALMON, SALMON_FADED, CREAM = Ink(0, 0.04, 0.86), Ink(0.02, 0.10, 0.44), Ink(0, 0.02, 0.08)
CYAN = Ink(0.02, 0.72, 0.02)

# The strip of paper: its upper left corner, breadth and height.
STRIP: Point = (640.0, 168.0)
STRIP_WIDE, STRIP_HIGH = 400.0, 610.0


def door(sheet: Sheet) -> None:
    """Enamel, a seam across the top, a long handle at the left."""
    with sheet.shape("door"):
        sheet.paint(sheet.everything, DEEP)
        outline = rectangle(60, -200, 1790, 1500, radius=90)
        sheet.paint(outline, DOOR)
        sheet.line(outline, LINE, 6)
        sheet.line(polyline([(1770, -60), (1770, 1140)]), DOOR_DARK, 5)
    with sheet.shape("handle"):
        grip = rectangle(168, 210, 66, 560, radius=33)
        sheet.paint(rectangle(196, 226, 66, 560, radius=33), DOOR_DARK)
        sheet.paint(grip, CREAM)
        sheet.paint(stroke([(214, 240), (218, 480), (214, 740)], 22, start=0.4, end=0.4), CYAN)
        sheet.line(grip, LINE, 5)
        for y in (262, 716):
            sheet.paint(ellipse(201, y, 11), FADED)
            sheet.line(polyline([(194, y + 5), (208, y - 5)]), LINE, 3)


def window_light(sheet: Sheet) -> None:
    """Shade from the side; across it four panes of daylight, with a plant's shadow in them."""
    with sheet.shape("shade"), sheet.overprint():
        away = sheet.linear((300, 0), (1900, 500), Stop(0, Ink(0.02, 0.10, 0.02)), Stop(1, Ink(0.22, 0.34, 0.03)))
        sheet.paint(sheet.everything, away)
    with sheet.shape("shade below"), sheet.overprint():
        low = sheet.linear((0, 700), (0, 1130), Stop(0, NONE), Stop(1, Ink(0.34, 0.40, 0.02)))
        sheet.paint(rectangle(LEFT, 700, RIGHT - LEFT, 440), low)
    panes = ""
    for column in range(2):
        for row in range(2):
            x, y = 470 + column * 400, 60 + row * 380
            panes += polygon([(x, y), (x + 360, y - 84), (x + 360, y + 256), (x, y + 340)])
    with sheet.shape("panes of light"):
        with sheet.lift(blur=3):
            sheet.paint(sheet.everything, KEPT)
            sheet.paint(panes, Ink(0.06, 0.10, 0.5))
        with sheet.overprint(blur=3):
            sheet.paint(panes, Ink(0, 0, 0.12))
    with sheet.shape("shadow of a plant"), sheet.overprint(clip=sheet.clip(panes), blur=4):
        leaves: tuple[tuple[Point, Point], ...] = (
            *(
                ((1120, 220), (1070, 300)),
                ((1130, 130), (1058, 170)),
                ((1160, 90), (1120, 20)),
                ((1196, 80), (1222, 10)),
            ),
            *(((1222, 150), (1250, 210)), ((1150, 280), (1100, 380))),
        )
        for middle, tip in leaves:
            sheet.paint(stroke([(1186, 460), middle, tip], 30, start=0.2, end=0.05), Ink(0.12, 0.40, 0.02))


# The strip and its seven lines.


def strip_outline(dx: float = 0, dy: float = 0) -> str:
    """Return the strip of paper: torn off at the foot, one corner turned up."""
    x, y = STRIP[0] + dx, STRIP[1] + dy
    foot: list[Point | Corner] = []
    rng = random.Random("torn foot")
    for index in range(17):
        foot.append(Corner(x + STRIP_WIDE + 6 - index * (STRIP_WIDE + 12) / 16, y + STRIP_HIGH + rng.uniform(-7, 7)))
    sides: list[Point | Corner] = [
        Corner(x, y),
        Corner(x + STRIP_WIDE, y + 4),
        (x + STRIP_WIDE + 8, y + STRIP_HIGH * 0.5),
    ]
    return smooth([*sides, *foot, (x - 4, y + STRIP_HIGH * 0.6)])


def strip(sheet: Sheet) -> None:
    """Its shadow, the paper, faint rules, and the writing over them, which does not keep to the rules."""
    with sheet.shape("shadow of the strip"), sheet.overprint(blur=7):
        sheet.paint(strip_outline(26, 20), Ink(0.34, 0.44, 0.02))
    outline = strip_outline()
    with sheet.shape("strip"):
        sheet.paint(outline, CREAM)
        with sheet.group(clip=sheet.clip(outline)):
            rules = "".join(
                polyline([(STRIP[0] - 10, y), (STRIP[0] + STRIP_WIDE + 10, y + 2)]) for y in range(238, 780, 62)
            )
            sheet.line(rules, Ink(0, 0.30, 0.02), 3)
            sheet.line(polyline([(STRIP[0] + 44, STRIP[1]), (STRIP[0] + 42, 800)]), Ink(0, 0.03, 0.44), 3)
        sheet.line(outline, LINE, 4)
        curl = smooth(
            [
                Corner(STRIP[0] + STRIP_WIDE - 54, STRIP[1] + STRIP_HIGH),
                (STRIP[0] + STRIP_WIDE - 30, STRIP[1] + STRIP_HIGH - 36),
                Corner(STRIP[0] + STRIP_WIDE + 8, STRIP[1] + STRIP_HIGH - 52),
                Corner(STRIP[0] + STRIP_WIDE + 2, STRIP[1] + STRIP_HIGH),
            ]
        )
        sheet.paint(curl, Ink(0.04, 0.34, 0.06))
        sheet.line(curl, LINE, 3)
    writing(sheet)


# For each line its words: so many strokes each; 0 is a bar.
LINES: tuple[Sequence[int], ...] = ((7,), (5, 0, 8), (6, 4, 6), (12,), (6, 0, 8), (9, 6), (4, 6, 0, 3))
SLOPE = math.tan(math.radians(9.5))


def writing(sheet: Sheet) -> None:
    """Seven lines, all of one hand, each going downhill to the right: strokes, a loop, a bar, and no letters."""
    for index, words in enumerate(LINES):
        with sheet.shape(f"line {index + 1}"):
            left, level = STRIP[0] + 66 + (index % 3) * 5, STRIP[1] + 104 + index * 66.0
            rng = random.Random(f"line {index}")
            x = left
            for count in words:
                x = _word(sheet, x, level + (x - left) * SLOPE, count, rng) + 24


def _word(sheet: Sheet, x: float, y: float, count: int, rng: random.Random) -> float:
    """Write so many strokes from a point on, up and down as a tired hand goes; return where they end."""
    start = x

    def at(px: float, up: float) -> Point:
        return px, y - up + (px - start) * SLOPE

    if not count:
        sheet.paint(stroke([at(x, 9), at(x + 20, 11), at(x + 42, 9)], 8, start=0.6, end=0.3), AUBERGINE)
        return x + 42
    run: list[Point] = [at(x, 6)]
    tall, low = rng.randrange(count), rng.randrange(count)
    for index in range(count):
        wide = rng.uniform(10, 15)
        high = 42.0 if index == tall else rng.uniform(9, 19)
        run.append(at(x + wide * 0.62, high))
        if index == low and index != tall:
            run += [at(x + wide * 0.5, -14), at(x + wide * 0.1, -20), at(x + wide * 0.3, -8)]
        else:
            run.append(at(x + wide * 0.7, rng.uniform(-2, 5)))
        x += wide
    run.append(at(x + 16, rng.uniform(3, 9)))
    sheet.line(smooth(run, closed=False, tension=0.8), AUBERGINE, 4.6)
    return x + 16


def tram_magnet(sheet: Sheet) -> None:
    """A small tram on the strip's top edge, with one round lamp in front."""
    x, y = STRIP[0] + STRIP_WIDE / 2 - 8, STRIP[1] + 4
    with sheet.shape("shadow of the magnet"), sheet.overprint(blur=5):
        sheet.paint(rectangle(x - 96, y - 46, 214, 108, radius=26), Ink(0.44, 0.44, 0.06))
    with sheet.shape("magnet"):
        body = smooth(
            [
                Corner(x - 112, y + 44),
                (x - 116, y - 18),
                (x - 96, y - 50),
                Corner(x - 70, y - 58),
                Corner(x + 70, y - 58),
                (x + 96, y - 50),
                (x + 116, y - 18),
                Corner(x + 112, y + 44),
            ]
        )
        sheet.paint(body, SALMON)
        with sheet.group(clip=sheet.clip(body)):
            sheet.paint(rectangle(x - 130, y + 6, 260, 16), CREAM)
        sheet.paint("".join(rectangle(x - 84 + i * 45, y - 40, 34, 38, radius=6) for i in range(4)), AUBERGINE)
        glints = "".join(
            polygon([(x - 80 + i * 45, y - 10), (x - 80 + i * 45, y - 36), (x - 62 + i * 45, y - 36)]) for i in range(4)
        )
        sheet.paint(glints, CYAN)
        sheet.line(body, LINE, 5)
        sheet.paint("".join(ellipse(x + dx, y + 46, 20) for dx in (-56, 56)), AUBERGINE)
        sheet.paint("".join(ellipse(x + dx, y + 46, 8) for dx in (-56, 56)), CREAM)
        sheet.line(polyline([(x - 20, y - 58), (x + 14, y - 92), (x + 44, y - 92)]), LINE, 6)
        sheet.paint(ellipse(x + 98, y + 24, 13), PAPER)
        sheet.line(ellipse(x + 98, y + 24, 13), LINE, 4)


# The poster's corner.


def poster_corner(sheet: Sheet) -> None:
    """At the right: the lower left corner of a poster that has been in the sun; the end of a flourish, and tape."""
    sheet_outline = smooth(
        [
            Corner(1262, -80),
            (1254, 200),
            Corner(1268, 462),
            (1280, 484),
            Corner(1310, 488),
            (1560, 470),
            Corner(1860, 452),
            Corner(1860, -80),
        ]
    )
    with sheet.shape("shadow of the poster"), sheet.overprint(blur=6), sheet.group(move=(16, 16)):
        sheet.paint(sheet_outline, Ink(0.24, 0.34, 0.02))
    with sheet.shape("poster's corner"):
        sheet.paint(sheet_outline, FADED)
        with sheet.group(clip=sheet.clip(sheet_outline)):
            frame = [(1300, -80), (1300, 446), (1860, 420)]
            sheet.line(polyline(frame), Ink(0.06, 0.44, 0.04), 6)
            tail: list[Point] = [
                (1860, 60),
                (1700, 120),
                (1480, 190),
                (1380, 260),
                (1420, 330),
                (1560, 330),
                (1720, 280),
                (1880, 220),
            ]
            sheet.paint(stroke(tail, 54, start=0.6, end=0.5), SALMON_FADED)
            loop: list[Point] = [(1400, -80), (1440, 60), (1520, 100), (1580, 20), (1560, -80)]
            sheet.paint(stroke(loop, 44, start=0.8, end=0.8), SALMON_FADED)
        sheet.line(sheet_outline, LINE, 4)
        turned = smooth(
            [Corner(1262, 404), (1290, 426), Corner(1340, 486), Corner(1300, 488), (1274, 480), Corner(1264, 440)]
        )
        sheet.paint(turned, CREAM)
        sheet.line(turned, LINE, 3.4)
    with sheet.shape("tape"), sheet.group(turn=(-38, 1300, 120)):
        sheet.paint(rectangle(1216, 96, 150, 46), Ink(0, 0.10, 0.26), opacity=0.82)
