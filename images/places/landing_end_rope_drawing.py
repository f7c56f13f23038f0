"""The sea at the Landing's end, which has stopped: a rope drawn along the wall, and all those who sit up behind it."""

from __future__ import annotations

import math

import landing_end_drawing as end

from print_room.brushes import stroke
from print_room.geometry import Point, along, ellipse, polygon, polyline, smooth
from print_room.inks import PAPER, Ink
from print_room.sheet import Sheet, Stop

PEN = Ink(0, 0.10, 1.0)
PEN_DARK = Ink(0.30, 0.50, 1.0)
# Where the pen went: from the door's frame along the wall, off its end, and on over the water.
ROPE: tuple[Point, ...] = (
    (436, 486),
    (520, 540),
    (620, 572),
    (730, 578),
    (850, 556),
    (944, 522),
    (1010, 560),
    (1100, 586),
    (1230, 590),
    (1400, 572),
    (1580, 534),
    (1800, 482),
    (2020, 436),
)
FLOAT: Point = (1190, 590)
# The beaches down the sky: the height at both ends and in the middle, how large the people are, how many.
BEACHES = ((366, 366, 27, 15), (286, 312, 18, 21), (222, 258, 12, 28), (170, 214, 8, 36), (130, 180, 5, 44))
LEFT, RIGHT = 900.0, 2030.0


def sky(sheet: Sheet) -> None:
    """Beaches one above the other, each with its own piece of rope, and on each somebody small every few steps."""
    with sheet.shape("sky"):
        fill = sheet.linear(
            (0, -54),
            (0, end.HORIZON),
            Stop(0, end.BLACK),
            Stop(0.34, Ink(0.82, 0.90, 0.05)),
            Stop(0.8, Ink(0.50, 0.78, 0.08)),
            Stop(1, Ink(0.20, 0.58, 0.16)),
        )
        sheet.paint(sheet.everything, fill)
    for number, (ends, middle, size, count) in reversed(list(enumerate(BEACHES))):
        _beach(sheet, number, (ends, middle), size, count)


def _sag(x: float, ends: float, middle: float) -> float:
    share = (x - LEFT) / (RIGHT - LEFT)
    return ends + (middle - ends) * 4 * share * (1 - share)


def _beach(sheet: Sheet, number: int, heights: tuple[float, float], size: float, count: int) -> None:
    rng = sheet.rng(f"beach {number}")
    far = number / len(BEACHES)
    line = [(x, _sag(x, *heights)) for x in range(int(LEFT), int(RIGHT) + 1, 40)]
    with sheet.shape(f"beach {number}"):
        if number:
            sand = [(x, y + size * 0.42) for x, y in line]
            sheet.paint(polygon([*line, *sand[::-1]]), Ink(0.06, 0.30, 0.34).towards(Ink(0.5, 0.76, 0.10), far))
        for index in range(count):
            x = LEFT + 40 + (RIGHT - LEFT - 40) * (index + rng.uniform(0.2, 0.8)) / count
            _sitting_up(
                sheet, (x, _sag(x, *heights) + size * 0.2), size * rng.uniform(0.9, 1.12), far, rng.randrange(12)
            )
        rope = [(x, y + size * 0.30) for x, y in line]
        sheet.line(smooth(rope, closed=False), PEN.towards(Ink(0.4, 0.6, 0.6), far), max(1.2, 3.6 - 0.6 * number))


def _sitting_up(sheet: Sheet, foot: Point, size: float, far: float, kind: int) -> None:
    """Somebody tiny, bolt upright in a blanket, mouth open, two drops flying."""
    x, y = foot
    air = Ink(0.46, 0.72, 0.12)
    blanket = (Ink(0, 0.10, 0.60), Ink(0.02, 0.14, 0.08), Ink(0.10, 0.52, 0.10))[kind % 3].towards(air, far * 0.6)
    skin = (Ink(0, 0.06, 0.40), Ink(0.16, 0.24, 0.64), Ink(0.04, 0.14, 0.52))[kind % 3].towards(air, far * 0.6)
    dark = Ink(0.90, 0.70, 0.30).towards(air, far * 0.6)
    lump = [(x - size * 0.62, y), (x - size * 0.40, y - size * 0.52), (x, y - size * 0.74)]
    lump += [(x + size * 0.40, y - size * 0.52), (x + size * 0.62, y)]
    sheet.paint(smooth(lump, tension=0.8), blanket)
    head = (x, y - size * 0.98)
    if size > 7:
        sheet.paint(ellipse(head[0], head[1] - size * 0.07, size * 0.38), dark)
    sheet.paint(ellipse(head[0], head[1] + size * 0.05, size * 0.31), skin)
    if size > 10:
        sheet.paint(ellipse(head[0], head[1] + size * 0.14, size * 0.11, size * 0.13), dark)
    if size > 15:
        sheet.line(polyline([(x - size * 0.22, y - size * 0.6), (x - size * 0.12, y - size * 0.2)]), dark, 1.4)
        for side in (-1, 1):
            eye = [(x + side * size * 0.20, head[1] - size * 0.06), (x + side * size * 0.08, head[1] - size * 0.02)]
            sheet.line(polyline(eye), dark, 1.8)
            for step in (1, 2):
                drop = (x + side * size * (0.36 + 0.20 * step), head[1] - size * (0.16 - 0.12 * step * step))
                sheet.paint(ellipse(*drop, size * 0.055, size * 0.08), PAPER)


def sea(sheet: Sheet) -> None:
    """Flat: deep and dark behind the rope, shallow and clear before it, with the runner lying where it lay."""
    outline = end.water_outline()
    clip = sheet.clip(outline)
    with sheet.shape("sea behind the rope"):
        fill = sheet.linear(
            (0, end.HORIZON),
            (0, 620),
            Stop(0, Ink(0.34, 0.70, 0.12)),
            Stop(0.30, Ink(0.70, 0.86, 0.08)),
            Stop(1, end.SEA),
        )
        sheet.paint(outline, fill)
    with sheet.shape("sky on the sea"), sheet.group(clip=clip):
        rng = sheet.rng("sky on the sea")
        lights = ""
        for _ in range(40):
            y = end.HORIZON + 6 + 180 * rng.random() ** 1.6
            x, wide = rng.uniform(960, 2010), 20 + (y - end.HORIZON) * 0.5
            lights += smooth([(x - wide, y), (x, y - 1.6), (x + wide, y), (x, y + 1.6)])
        sheet.paint(lights, Ink(0.10, 0.46, 0.20), opacity=0.6)
    _shallow(sheet)
    with sheet.shape("where the water meets the wall"), sheet.group(clip=clip):
        line = [(-100, end.EDGE + 4), (300, end.EDGE + 6), (640, end.EDGE + 3), (958, end.EDGE + 5)]
        sheet.paint(stroke(line, 6, start=0.8, end=0.4), Ink(0.04, 0.26, 0.50))
    end.lamp_on_the_water(sheet, clip)


def _edge() -> list[Point]:
    """The water's edge: where the rope comes down to it, else the wall's foot."""
    run = along(ROPE, steps=6)
    return [(x, max(end.EDGE, y + 12) if x < end.WALL_END + 22 else y + 10) for x, y in run]


def _shallow(sheet: Sheet) -> None:
    front = polygon([(-100, end.EDGE), *_edge(), (2020, 1140), (-100, 1140)])
    clip = sheet.clip(front)
    with sheet.shape("shallow before the rope"):
        sheet.paint(front, end.under_water(sheet))
        with sheet.group(clip=clip):
            _runner(sheet)
        with sheet.overprint(clip=clip):
            right = sheet.linear((700, 0), (1900, 0), Stop(0, PAPER), Stop(1, Ink(0.70, 0.60, 0)))
            sheet.paint(sheet.everything, right)


def _bent(x: float, y: float) -> Point:
    return (x, y + 4 * math.sin(x / 47) + 3 * math.sin(x / 19 + y / 30))


def _runner(sheet: Sheet) -> None:
    """The runner under a foot of clear water."""
    top, foot = 648.0, 806.0
    middle, half = (top + foot) / 2, (foot - top) / 2
    columns = range(-110, 2030, 18)
    for inner, outer, ink in end.STRIPS:
        upper = [_bent(x, middle + half * inner) for x in columns]
        lower = [_bent(x, middle + half * outer) for x in columns]
        sheet.paint(polygon([*upper, *lower[::-1]]), ink.towards(Ink(0.80, 0.84, 0.28), 0.52))
    stars = ""
    for index in range(15):
        x = -40 + index * 146
        for rx, ry, dx in ((52, 30, 0), (16, 10, 73)):
            points = []
            for step in range(8):
                share = 1 if step % 2 == 0 else 0.42
                angle = math.radians(step * 45)
                points.append(_bent(x + dx + rx * share * math.cos(angle), middle + ry * share * math.sin(angle)))
            stars += polygon(points)
    sheet.paint(stars, end.PALE.towards(Ink(0.78, 0.82, 0.4), 0.56))


# The rope, which is a line of a pen.


def rope(sheet: Sheet) -> None:
    """Two lines and the turns between them, in a hurry; a float; where it's made fast to the frame."""
    rng = sheet.rng("rope")
    run = along(ROPE, steps=16)
    with sheet.shape("rope drawn"):
        glow = [(x, y + 7) for x, y in run]
        sheet.line(polyline(glow), Ink(0.10, 0.30, 0.70), 26, opacity=0.16)
        for off, width in ((-8, 6.6), (8, 5.6)):
            line = [
                (x + rng.uniform(-0.8, 0.8), y + off + 1.6 * math.sin(index * 0.9)) for index, (x, y) in enumerate(run)
            ]
            sheet.line(smooth(line, closed=False), PEN, width)
        turns = ""
        for index in range(2, len(run) - 2, 2):
            x, y = run[index]
            turns += polyline([(x - 7, y + 8), (x + rng.uniform(3, 8), y - 8)])
        sheet.line(turns, PEN, 3)
    _knot(sheet)
    _float(sheet)


def _knot(sheet: Sheet) -> None:
    x, y = ROPE[0]
    with sheet.shape("knot at the frame"):
        for loop in (
            [(x - 2, y - 6), (x - 34, y - 26), (x - 44, y + 2), (x - 16, y + 12), (x + 2, y + 2)],
            [(x - 12, y + 4), (x - 22, y - 20), (x - 4, y - 34), (x + 8, y - 12)],
            [(x - 6, y + 4), (x - 20, y + 34), (x - 12, y + 58)],
            [(x, y + 6), (x + 2, y + 30), (x - 6, y + 50)],
        ):
            sheet.line(smooth(loop, closed=False), PEN, 4.6)


def _float(sheet: Sheet) -> None:
    x, y = FLOAT
    rng = sheet.rng("float")
    with sheet.shape("float"):
        ball = ellipse(x, y, 47, 45)
        sheet.paint(
            ball,
            sheet.radial(
                (x - 16, y - 16), 66, Stop(0, PAPER), Stop(0.5, Ink(0, 0.04, 0.40)), Stop(1, Ink(0, 0.20, 0.95))
            ),
        )
        with sheet.group(clip=sheet.clip(ball)):
            hatch = ""
            for index in range(13):
                start = (x - 10 + index * 7 + rng.uniform(-2, 2), y + 50)
                hatch += polyline([start, (start[0] + 34, start[1] - 46 - index * 2)])
            sheet.line(hatch, PEN_DARK, 3)
            sheet.line(smooth([(x - 50, y - 2), (x, y + 12), (x + 50, y - 4)], closed=False), PEN_DARK, 4)
        sheet.line(ball, PEN_DARK, 5)
        sheet.line(ellipse(x + 3, y - 1, 45, 47, turn=20), PEN, 3)
        lap = [(x - 74, y + 36), (x - 30, y + 44), (x, y + 46), (x + 30, y + 44), (x + 74, y + 34)]
        sheet.paint(stroke(lap, 8, start=0.1, end=0.1), Ink(0, 0.14, 0.40))


def landing(sheet: Sheet) -> None:
    """All that still stands, the sea that has stopped, and the rope."""
    end.house(sheet, Ink(0.68, 0.76, 0.02), 0)
    sea(sheet)
    end.torn_edge(sheet)
    with sheet.shape("dark below"), sheet.overprint(clip=sheet.clip(end.water_outline())):
        sheet.paint(sheet.everything, sheet.linear((0, 800), (0, 1120), Stop(0, PAPER), Stop(1, Ink(0.56, 0.46, 0))))
    rope(sheet)
