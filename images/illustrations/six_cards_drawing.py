"""Six thank-you cards, each in another handwriting; nothing in them can be read.

A card is 300 by 400, about its middle. On all but the last the next one lies on the right-hand edge.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, crescent, ellipse, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet

WIDE, HIGH = 300.0, 400.0
LEFT_EDGE, RIGHT_EDGE = -124.0, 66.0

AUBERGINE, SALMON, CYAN = Ink(0.92, 0.50, 0.16), Ink(0.02, 0.12, 0.90), Ink(0.14, 0.92, 0.04)
PLUM, GREY = Ink(0.54, 0.30, 0.60), Ink(0.58, 0.40, 0.12)


def card(sheet: Sheet, name: str, emblem: Callable[[Sheet], None], write: Callable[[Sheet], None]) -> None:
    """Draw a card: its shadow, the fold at its left, a printed emblem at its head, what is written on it."""
    half, tall = WIDE / 2, HIGH / 2
    sheet_of_it = rectangle(-half, -tall, WIDE, HIGH, radius=5)
    with sheet.shape(name):
        with sheet.overprint(blur=7):
            sheet.paint(rectangle(-half + 2, -tall + 12, WIDE + 10, HIGH + 6), Ink(0.16, 0.40, 0.06))
        sheet.paint(rectangle(-half + 3, -tall + 5, WIDE + 3, HIGH, radius=5), Ink(0.04, 0.24, 0.10))
        sheet.line(rectangle(-half + 3, -tall + 5, WIDE + 3, HIGH, radius=5), LINE, 2.4)
        sheet.paint(sheet_of_it, PAPER)
        sheet.paint(rectangle(-half, -tall, 13, HIGH), Ink(0, 0.14, 0.05))
        sheet.line(sheet_of_it, LINE, 3)
        emblem(sheet)
        write(sheet)


# What is printed at the head of each.


def sun(sheet: Sheet) -> None:
    """A sun of eight points."""
    sheet.paint(star(-96, -152, 24, points=8, inner=0.62), SALMON)
    sheet.paint(ellipse(-96, -152, 8), PAPER)


def moon(sheet: Sheet) -> None:
    """A new moon."""
    sheet.paint(crescent(-96, -152, 22), CYAN)


def fish(sheet: Sheet) -> None:
    """A fish."""
    sheet.paint(
        smooth(
            [
                Corner(-124, -152),
                (-106, -168),
                Corner(-82, -154),
                Corner(-68, -166),
                Corner(-72, -152),
                Corner(-68, -138),
                Corner(-82, -150),
                (-106, -138),
            ]
        ),
        CYAN,
    )
    sheet.paint(ellipse(-110, -155, 3), PAPER)


def tram(sheet: Sheet) -> None:
    """A tram, as on the side of a sweet tin."""
    sheet.paint(rectangle(-124, -172, 62, 34, radius=6), SALMON)
    sheet.paint("".join(rectangle(x, -166, 12, 13) for x in (-118, -102, -86)), PAPER)
    sheet.paint("".join(ellipse(x, -136, 6) for x in (-110, -78)), AUBERGINE)


def flower(sheet: Sheet) -> None:
    """A flower of five petals."""
    petals = [(-96 + 13 * math.cos(turn), -152 + 13 * math.sin(turn)) for turn in (i * math.tau / 5 for i in range(5))]
    sheet.paint("".join(ellipse(*petal, 9.5) for petal in petals), SALMON)
    sheet.paint(ellipse(-96, -152, 6.5), AUBERGINE)


def star_of_four(sheet: Sheet) -> None:
    """A star."""
    sheet.paint(star(-96, -152, 25), CYAN)


# The six handwritings.


def words(rng: random.Random, right: float, letter: float) -> list[tuple[float, int]]:
    """Return where the words of a line begin, and how many letters they have."""
    found, x = [], LEFT_EDGE
    while x < right - 2.4 * letter:
        count = min(rng.choice((2, 3, 4, 5, 6)), int((right - x) / letter))
        found.append((x, count))
        x += (count + 1.4) * letter
    return found


def leaning(sheet: Sheet) -> None:
    """It leans on things: strokes that fall over to the right, a tail under every other line."""
    rng, path = sheet.rng("leaning"), ""
    for row in range(6):
        y = -92 + row * 46
        for start, count in words(rng, RIGHT_EDGE - 6, 17):
            run: list[Point | Corner] = []
            for index in range(count):
                x, high = start + index * 17, rng.choice((13, 14, 16, 30))
                run += [Corner(x, y), Corner(x + high * 0.9, y - high), (x + 9 + high * 0.3, y - 5)]
            path += smooth([*run, (start + count * 17 + 3, y - 2)], closed=False)
    sheet.line(path, AUBERGINE, 3.6)


def loops(
    start: Point,
    count: int,
    pitch: float,
    high: float,
    *,
    slant: float = 0.0,
    tall: tuple[int, ...] = (),
    deep: tuple[int, ...] = (),
) -> list[Point]:
    """Return a row of joined loops; those in `tall` go up twice as far, those in `deep` down."""
    (x0, y0), points = start, []
    for index in range(count):
        up = high * (-1.5 if index in deep else 2.1 if index in tall else 1.0)
        for step in range(8):
            turn = step / 8 * math.tau
            y = up / 2 * (1 - math.cos(turn))
            x = (index + step / 8) * pitch - math.sin(turn) * pitch * -0.62
            points.append((x0 + x + y * slant, y0 - y))
    return points


def round_and_joined(sheet: Sheet) -> None:
    """All round, and joined up, so that nothing can get out."""
    rng, path = sheet.rng("round"), ""
    for row in range(6):
        count = rng.choice((8, 9, 9, 10)) if row < 5 else 5
        tall = tuple(index for index in range(count) if rng.random() < 0.16)
        path += smooth(loops((LEFT_EDGE, -86 + row * 46), count, 19.5, 20, tall=tall), closed=False)
    sheet.line(path, PLUM, 3.8)


def upright_and_small(sheet: Sheet) -> None:
    """Small, straight, each mark by itself, and well away from the edge."""
    rng, path, dots = sheet.rng("upright"), "", ""
    for row in range(7):
        y, x = -70 + row * 30, LEFT_EDGE + 40
        while x < RIGHT_EDGE - 22:
            if rng.random() < 0.18:
                x += 8
                continue
            high = rng.choice((8, 8, 8, 17))
            path += polyline([(x, y), (x, y - high)])
            if rng.random() < 0.3:
                dots += ellipse(x + 4.5, y - rng.choice((1, 8, 14)), 1.8)
            x += 9
    ink = CYAN.towards(AUBERGINE, 0.35)
    sheet.line(path, ink, 2.8)
    sheet.paint(dots, ink)


def huge(sheet: Sheet) -> None:
    """One scrawl over the whole card; its end is a foot, stuck out to trip you up."""
    scrawl = [
        (-128, 6),
        (-104, -92),
        (-74, -106),
        (-78, 4),
        (-98, 56),
        (-70, 24),
        (-36, -96),
        (-8, -96),
        (-24, 6),
        (-34, 50),
        (4, 4),
        (26, -34),
        (44, -14),
        (26, 34),
        (6, 66),
        (-46, 86),
        (-108, 88),
        (-122, 124),
        (-84, 146),
        (-34, 132),
        (-14, 138),
    ]
    sheet.paint(stroke(scrawl, 16, start=0.4, end=0.9, steps=14), SALMON)
    shoe = [Corner(-22, 127), (-6, 126), (0, 138), (24, 142), (40, 152), Corner(38, 164), Corner(-22, 164), (-27, 146)]
    sheet.paint(smooth(shoe), AUBERGINE)
    sheet.line(polyline([(-23, 158), (38, 158)]), PAPER, 3)
    for x, y in ((-34, -140), (2, -142), (38, -136)):
        sheet.paint(stroke([(x, y), (x + 5, y - 24), (x + 14, y - 42)], 9, start=0.7, end=0.2), SALMON)


def copperplate(sheet: Sheet) -> None:
    """Sloped, thin on the way up and thick on the way down, with a flourish under it."""
    rng, thin = sheet.rng("copperplate"), ""
    for row in range(5):
        y = -84 + row * 48
        for start, count in words(rng, RIGHT_EDGE - 14, 14.5):
            tall = tuple(index for index in range(count) if rng.random() < 0.24)
            deep = tuple(index for index in range(count) if index not in tall and rng.random() < 0.3)
            run = loops((start, y), count, 14.5, 14, slant=0.55, tall=tall, deep=deep)
            thin += smooth(run, closed=False)
            for index in range(count):
                down = [run[index * 8 + step] for step in (4, 5, 6, 7)]
                sheet.paint(stroke(down, 5.6, start=0.1, end=0.2), AUBERGINE)
    sheet.line(thin, AUBERGINE, 1.9)
    flourish = [(-96, 150), (-30, 138), (44, 144), (58, 156), (34, 160), (22, 148), (70, 132)]
    sheet.paint(stroke(flourish, 5.4, start=0.1, end=0.1), AUBERGINE)


TIRED_STOPS: Point = (26.0, 8.0)


def sloping(sheet: Sheet) -> None:
    """It slopes down to the right, like something put on a shelf that is not level, and stops."""
    path = ""
    for start, stop, drop in (((-118, -92), 112, 0.30), ((-116, -40), TIRED_STOPS[0], 0.34)):
        long = stop - start[0]
        run: list[Point] = []
        for step in range(int(long / 2.6)):
            x, share = step * 2.6, step * 2.6 / long
            letter = step / (5.2 + 3.4 * share)
            high = (24 if int(letter) % 6 == 3 else 13) * (1 - 0.85 * share**1.5)
            back = 3.0 * math.sin(letter * math.tau)
            run.append((start[0] + x + back, start[1] + x * drop - high * (0.5 - 0.5 * math.cos(letter * math.tau))))
        path += smooth([*run, (stop, start[1] + long * drop)], closed=False)
    sheet.line(path, GREY, 3.2)
