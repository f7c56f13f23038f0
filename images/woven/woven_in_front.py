"""What is in front in the tenth minute: a lantern, a line of people further back, or next year's moons."""

from __future__ import annotations

import math
from collections.abc import Iterator

from seen_from_behind_drawing import Body, body_shapes, small_girl, small_girl_rim
from tenth_minute_drawing import HALF, PALETTE, ROAD, at, cut_out, glow, rows_of, shine

from print_room.brushes import stroke
from print_room.geometry import Point, ellipse, polygon, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.pictures import Woven
from print_room.sheet import Sheet, Stop

FLAME = Ink(0, 0.02, 0.30)
LANTERN_PAPER = Ink(0, 0.03, 0.72)
RIB = Ink(0.10, 0.20, 0.95)
DARK = Ink(0.94, 0.80, 0.30)

# A lantern: a small girl with her back to us.

GIRL: Point = (520.0, 852.0)
LANTERN: Point = (712.0, 540.0)
LANTERN_RADIUS = 56.0


def lantern_light(sheet: Sheet) -> None:
    """The lantern's ring, and an edge of it on the girl."""
    shine(sheet, LANTERN, 300, Ink(0.16, 0.20, 1), core=0.42)
    shine(sheet, (GIRL[0] + 40, GIRL[1] - 6), 40, Ink(0.3, 0.34, 1), stretch=4.0)
    cut_out(sheet, ellipse(*LANTERN, LANTERN_RADIUS))
    cut_out(sheet, *small_girl_rim(GIRL))


def lantern_line(sheet: Sheet) -> None:
    """The girl, the stick, the lantern's ribs, and rings of its light in the air."""
    glow(sheet, LANTERN, 280, Ink(0, 0, 0.66))
    with sheet.shape("rings"):
        for radius, width in ((128, 3.0), (196, 2.2), (262, 1.6)):
            sheet.line(ellipse(*LANTERN, radius), Ink(0, 0.10, 0.95), width, opacity=0.7)
    with sheet.shape("girl"):
        small_girl(sheet, GIRL)
    with sheet.shape("stick"):
        tip = (LANTERN[0] - 4, LANTERN[1] - LANTERN_RADIUS - 34)
        sheet.paint(
            stroke([(GIRL[0] + 112, GIRL[1] - 178), (GIRL[0] + 136, GIRL[1] - 262), tip], 9, start=1, end=0.7), DARK
        )
        sheet.line(f"M{tip[0]} {tip[1]}L{LANTERN[0]} {LANTERN[1] - LANTERN_RADIUS}", LINE, 2.4)
        sheet.paint(ellipse(GIRL[0] + 131, GIRL[1] - 246, 13, 11), Ink(0, 0.04, 0.46))
    with sheet.shape("lantern"):
        _round_lantern(sheet, LANTERN, LANTERN_RADIUS)


def _round_lantern(sheet: Sheet, centre: Point, radius: float) -> None:
    """A round paper lantern, alight."""
    x, y = centre
    ball = ellipse(x, y, radius)
    sheet.paint(ball, LANTERN_PAPER)
    with sheet.group(clip=sheet.clip(ball)):
        glow_in = sheet.radial((x, y + radius * 0.2), radius, *_stops())
        sheet.paint(ball, glow_in)
        for share in (-0.66, -0.34, 0.0, 0.34, 0.66):
            half = radius * math.cos(math.asin(share))
            rib = [
                (x - half, y + share * radius - 3),
                (x, y + share * radius + radius * 0.10),
                (x + half, y + share * radius - 3),
            ]
            sheet.line(smooth(rib, closed=False), RIB, max(1.4, radius * 0.045))
    for way in (-1, 1):
        sheet.paint(
            rectangle(x - radius * 0.36, y + way * radius * 0.98 - radius * 0.09, radius * 0.72, radius * 0.18), DARK
        )
    sheet.line(ball, LINE, max(1.6, radius * 0.06))


def _stops() -> list[Stop]:
    return [Stop(0, PAPER), Stop(0.5, FLAME), Stop(1, LANTERN_PAPER)]


# Further back: a whole line of people, lanterns low.

LINE_AT = 1.95
PEOPLE = (
    # From the left; the gap in the middle is where the street is looked through.
    Body(-1.50, 0.98, "hat", lantern=-1), Body(-1.18, 1.06, "bun", lantern=0), Body(-0.88, 0.72, "child", lantern=-1),
    Body(-0.60, 1.10, "tall hat", lantern=-1), Body(-0.30, 0.94, "scarf", lantern=0),
    Body(0.36, 1.02, "bun", lantern=1),
    Body(0.66, 0.68, "child", lantern=1), Body(0.94, 1.12, "hat", lantern=0), Body(1.24, 0.96, "scarf", lantern=1),
    Body(1.52, 1.06, "tall hat", lantern=1),
)  # fmt: skip


def _lanterns_of_the_line() -> Iterator[tuple[Point, float]]:
    scale = 495 / LINE_AT
    for body in PEOPLE:
        if body.lantern:
            x, y = at(body.x, ROAD, LINE_AT)
            yield (x + body.lantern * 0.17 * scale, y - 0.24 * scale), 0.062 * scale


def further_back_light(sheet: Sheet) -> None:
    """Light along the line, low."""
    for (x, y), radius in _lanterns_of_the_line():
        shine(sheet, (x, y), radius * 6.4, Ink(0.28, 0.30, 1), core=0.3)
    y = at(0, ROAD, LINE_AT)[1]
    shine(sheet, (960, y + 6), 52, Ink(0.20, 0.26, 1), stretch=9.5, core=0.5)
    for body in PEOPLE:
        cut_out(sheet, *body_shapes(body, LINE_AT))
    cut_out(sheet, *(ellipse(x, y, radius) for (x, y), radius in _lanterns_of_the_line()))


def further_back_line(sheet: Sheet) -> None:
    """Backs, all dark, each with its own hem, and their lanterns."""
    y = at(0, ROAD, LINE_AT)[1]
    glow(sheet, (960, y), 90, Ink(0, 0, 0.50), stretch=6.4)
    cloths = (Ink(0.80, 0.62, 0.40), Ink(0.56, 0.80, 0.14), Ink(0.56, 0.40, 0.90))
    for number, body in enumerate(PEOPLE):
        with sheet.shape(f"somebody {number}"):
            shapes = body_shapes(body, LINE_AT)
            for path, ink in zip(shapes, (cloths[number % 3], DARK, DARK), strict=False):
                sheet.paint(path, ink)
                sheet.line(path, LINE, 2.2)
    for number, (centre, radius) in enumerate(_lanterns_of_the_line()):
        with sheet.shape(f"lantern {number}"):
            sheet.line(f"M{centre[0]} {centre[1] - radius}V{centre[1] - radius * 2.6}", LINE, 2)
            _round_lantern(sheet, centre, radius)


# Next year: twelve moons on posts, each fuller than the one before.

MOON_DISTANCES = rows_of(12, 0.98, 4.9)


def _moon(index: int) -> tuple[Point, float, Point]:
    """The middle of a moon, its radius, and its post's foot."""
    z = MOON_DISTANCES[index]
    full = index / 11
    x, y = at(HALF - 0.32, -0.16 - 0.12 * full, z)
    return (x, y), (0.062 + 0.022 * full) * 495 / z, at(HALF - 0.32, ROAD, z)


def _phase(centre: Point, radius: float, full: float) -> str:
    """The lit part of a moon that waxes: from a paring to the whole."""
    x, y = centre
    bulge = radius * (1 - 2 * full)
    edge = []
    for step in range(13):
        angle = math.pi * (step / 12 - 0.5)
        edge.append((x + radius * math.cos(angle), y + radius * math.sin(angle)))
    back = []
    for step in range(12, -1, -1):
        angle = math.pi * (step / 12 - 0.5)
        back.append((x + bulge * math.cos(angle), y + radius * math.sin(angle)))
    return polygon([*edge, *back])


def next_year_light(sheet: Sheet) -> None:
    """Each moon's light, and what of it falls on the road."""
    for index in range(12):
        centre, radius, foot = _moon(index)
        full = 0.12 + 0.88 * index / 11
        shine(sheet, centre, radius * 3.6, Ink(1 - 0.70 * full, 1 - 0.66 * full, 1 - 0.3 * full), core=0.3)
        shine(sheet, foot, radius * 0.9, Ink(1 - 0.7 * full, 1 - 0.7 * full, 1), stretch=2.6)
    cut_out(sheet, *(ellipse(*_moon(index)[0], _moon(index)[1]) for index in range(12)))


def next_year_line(sheet: Sheet) -> None:
    """Posts with an iron foot, and the moons."""
    for index in range(12):
        with sheet.shape(f"moon {index + 1}"):
            centre, radius, foot = _moon(index)
            width = max(2.4, radius * 0.20)
            sheet.line(f"M{foot[0]} {foot[1]}V{centre[1] + radius}", DARK, width)
            sheet.line(f"M{foot[0] - width * 2} {foot[1]}H{foot[0] + width * 2}", DARK, width * 1.2)
            disc = ellipse(*centre, radius)
            sheet.paint(disc, Ink(0.40, 0.66, 0.12))
            lit = _phase(centre, radius, 0.08 + 0.92 * index / 11)
            sheet.paint(lit, Ink(0, 0.03, 0.16))
            with sheet.group(clip=sheet.clip(lit)):
                for dx, dy, r in ((0.4, -0.3, 0.2), (0.1, 0.35, 0.26), (-0.4, -0.1, 0.2), (0.6, 0.3, 0.12)):
                    sheet.paint(
                        ellipse(centre[0] + dx * radius, centre[1] + dy * radius, r * radius), Ink(0, 0.26, 0.16)
                    )
            sheet.line(disc, LINE, max(1.6, radius * 0.07))


PICTURES = tuple(
    Woven("woven_in_front", mood, light, line, depth=1.0, palette=PALETTE, shows=shows)
    for mood, light, line, shows in (
        (
            "a_lantern",
            lantern_light,
            lantern_line,
            "In front a small girl stands with her back to us and holds up a round lantern on a stick. Its light goes"
            " out from it in rings.",
        ),
        (
            "further_back",
            further_back_light,
            further_back_line,
            "In front, a little further back, a whole line of people stands with their backs to us and their lanterns"
            " held low. The light runs along the line.",
        ),
        (
            "next_year",
            next_year_light,
            next_year_line,
            "In front twelve moons stand on posts along the street, from a paring far off to a full one close by.",
        ),
    )
)
