"""Lila's wall as a dream has it: straight on, the bed along it, papered with moons and stars.

Everything on the wall is laid through a `Shake`, which is still on most nights. What it is lit by is in
`party_wall_light_drawing`; who is on the other side, in `party_wall_ghost_drawing`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import park_home_drawing as home
from park_home_drawing import (
    AUBERGINE,
    BOTTOM,
    CREAM,
    CYAN,
    CYAN_DARK,
    CYAN_PALE,
    LEFT,
    RIGHT,
    SALMON,
    TOP,
    WOOD,
    WOOD_DARK,
    WOOD_LIT,
)

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, moved, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet

CORNICE, FLOOR = 34.0, 762.0
MATTRESS, RAIL, RAIL_FOOT, BED_FOOT = 604.0, 674.0, 700.0, 830.0
BED_LEFT, BED_RIGHT = 352.0, 1570.0
SOCKET: Point = (1700.0, 622.0)
POSTER: Point = (1016.0, 92.0)
POSTER_WIDE = 244.0

PAPERED = Ink(0, 0.22, 0.06)
PRINT_COOL, PRINT_WARM = Ink(0.26, 0.80, 0.06), Ink(0, 0.05, 0.78)
SKIRTING = Ink(0, 0.12, 0.05)
BOARDS, SEAM = Ink(0.10, 0.32, 0.34), Ink(0.36, 0.46, 0.40)
UNFADED = Ink(0, 0.36, 0.16)


@dataclass(frozen=True)
class Shake:
    """How far, in pixels, every line of the wall is in waves."""

    amount: float = 0.0

    def at(self, x: float, y: float) -> Point:
        """Return where a point has got to."""
        if not self.amount:
            return x, y
        across = math.sin(y / 34 + x / 400) + 0.5 * math.sin(y / 15)
        down = math.sin(x / 52 + y / 300) + 0.5 * math.sin(x / 23)
        return x + self.amount * across, y + self.amount * down

    def run(self, points: Sequence[Point]) -> str:
        """Return an open run of straight pieces, as far as they still are."""
        return polyline(self._divided(points))

    def shape(self, points: Sequence[Point]) -> str:
        """Return a closed outline."""
        return polygon(self._divided([*points, points[0]])[:-1])

    def box(self, x: float, y: float, width: float, height: float) -> str:
        """Return a rectangle."""
        return self.shape([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])

    def _divided(self, points: Sequence[Point]) -> list[Point]:
        if not self.amount:
            return list(points)
        divided = [self.at(*points[0])]
        for (ax, ay), (bx, by) in pairwise(points):
            steps = max(1, int(math.hypot(bx - ax, by - ay) / 14))
            divided += [self.at(ax + (bx - ax) * i / steps, ay + (by - ay) * i / steps) for i in range(1, steps + 1)]
        return divided


STILL = Shake()


def wall(sheet: Sheet, shake: Shake = STILL) -> None:
    """Paper, cornice, skirting, boards; the socket."""
    with sheet.shape("wall"):
        sheet.paint(sheet.everything, PAPERED)
        moons, stars = home.moons_and_stars(LEFT, TOP, RIGHT - LEFT, FLOOR - TOP, 84, sheet.rng("paper"), shake.at)
        sheet.paint(moons, PRINT_COOL)
        sheet.paint(stars, PRINT_WARM)
        seams = "".join(shake.run([(x, CORNICE), (x, FLOOR)]) for x in range(-20, 2000, 444))
        sheet.line(seams, Ink(0.10, 0.46, 0.08), 2.4)
    with sheet.shape("cornice"):
        sheet.paint(shake.box(LEFT - 20, TOP - 20, RIGHT - LEFT + 40, CORNICE - TOP + 20), SKIRTING)
        sheet.line(shake.run([(LEFT, CORNICE), (RIGHT, CORNICE)]), LINE, 3)
        sheet.line(shake.run([(LEFT, CORNICE - 22), (RIGHT, CORNICE - 22)]), Ink(0.24, 0.46, 0.12), 2.4)
    with sheet.shape("floor"):
        sheet.paint(rectangle(LEFT, FLOOR, RIGHT - LEFT, BOTTOM - FLOOR), BOARDS)
        seams = "".join(polyline([(960 + i * 96, FLOOR), (960 + i * 168, BOTTOM)]) for i in range(-12, 13))
        sheet.line(seams, SEAM, 3)
    with sheet.shape("skirting"):
        sheet.paint(shake.box(LEFT - 20, FLOOR - 40, RIGHT - LEFT + 40, 40), SKIRTING)
        sheet.line(shake.run([(LEFT, FLOOR - 40), (RIGHT, FLOOR - 40)]), LINE, 3)
        sheet.line(shake.run([(LEFT, FLOOR), (RIGHT, FLOOR)]), LINE, 3)
    socket(sheet, shake)


def socket(sheet: Sheet, shake: Shake = STILL) -> None:
    """Two sockets on one plate; nothing is plugged in."""
    x, y = shake.at(*SOCKET)
    with sheet.shape("socket"):
        plate = rectangle(x - 58, y - 36, 116, 72, radius=9)
        sheet.paint(plate, CREAM)
        sheet.line(plate, LINE, 3.4)
        for side in (-1, 1):
            sheet.paint(rectangle(x + side * 29 - 5, y - 20, 10, 17), LINE)
            sheet.paint(rectangle(x + side * 29 - 17, y + 8, 13, 8) + rectangle(x + side * 29 + 4, y + 8, 13, 8), LINE)


def poster(sheet: Sheet, shake: Shake = STILL, *, foot: bool = True) -> None:
    """Over the bed, a little to the right."""

    def lay(across: float, down: float) -> Point:
        return shake.at(POSTER[0] + across * POSTER_WIDE, POSTER[1] + down * POSTER_WIDE)

    home.poster(sheet, lay, POSTER_WIDE, foot=foot)


def where_things_were(sheet: Sheet) -> None:
    """The room is emptied: the paper is darker where the poster and the desk stood before it."""
    with sheet.shape("where the poster was"):
        left, top = POSTER
        high = POSTER_WIDE * home.POSTER_HEIGHT
        sheet.paint(rectangle(left, top, POSTER_WIDE, high), UNFADED)
        stars = home.moons_and_stars(left, top, POSTER_WIDE - 60, high - 60, 84, sheet.rng("unfaded"))
        sheet.paint(stars[0], PRINT_COOL)
        sheet.paint(stars[1], PRINT_WARM)
        corners = [(left + x, top + y) for x in (8, POSTER_WIDE - 8) for y in (8, high - 8)]
        sheet.paint("".join(ellipse(*corner, 4) for corner in corners), LINE)
    with sheet.shape("where the desk was"):
        sheet.paint(rectangle(LEFT, 430, 330, FLOOR - 470), UNFADED, opacity=0.6)


# The bed, seen from its long side; its head is to the left.

Outline = list[Point | Corner]


def pillow_outline(dx: float = 0, dy: float = 0) -> Outline:
    """Return a pillow that has been lain on: high at both ends, low where a head was."""
    points: Outline = [Corner(370, 606), (364, 580), (376, 552), (404, 540), (450, 546), (500, 560), (556, 550)]
    points += [(596, 548), (620, 562), (624, 588), Corner(612, 608), (490, 616)]
    return moved(points, dx, dy)


def pillow(sheet: Sheet, dx: float = 0, dy: float = 0) -> None:
    """One pillow, striped, with the dint of a head in it."""
    outline = smooth(pillow_outline(dx, dy))
    with sheet.shape("pillow"):
        sheet.paint(outline, PAPER)
        with sheet.group(clip=sheet.clip(outline)):
            bars = "".join(polyline([(x + dx, 530 + dy), (x - 8 + dx, 620 + dy)]) for x in range(382, 640, 26))
            sheet.line(bars, CYAN_PALE, 7)
            sheet.paint(stroke(moved([(366, 612), (480, 606), (626, 608)], dx, dy), 20, start=0.6, end=0.6), CYAN)
            sheet.paint(smooth(moved([(450, 546), (500, 560), (552, 551), (530, 576), (488, 580)], dx, dy)), CYAN_PALE)
        sheet.line(outline, LINE, 3.4)
        sheet.paint(stroke(moved([(424, 552), (462, 570), (500, 572)], dx, dy), 6), LINE)


def mattress(sheet: Sheet, shake: Shake = STILL) -> None:
    """Mattress in ticking, rail, and the dark beneath."""
    with sheet.shape("under the bed"):
        under = polygon([(BED_LEFT, RAIL_FOOT), (BED_RIGHT, RAIL_FOOT), (BED_RIGHT + 20, 806), (BED_LEFT - 20, 806)])
        with sheet.overprint():
            sheet.paint(under, Ink(0.44, 0.40, 0.02))
    with sheet.shape("mattress"):
        box = shake.box(BED_LEFT + 8, MATTRESS, BED_RIGHT - BED_LEFT - 16, RAIL - MATTRESS + 6)
        sheet.paint(box, CREAM)
        ticking = "".join(shake.run([(x, MATTRESS + 4), (x, RAIL)]) for x in range(376, 1560, 17))
        sheet.line(ticking, CYAN, 3)
        sheet.line(box, LINE, 3.4)
        sheet.paint("".join(ellipse(*shake.at(x, MATTRESS + 36), 6) for x in range(440, 1540, 120)), LINE)


def rail(sheet: Sheet, shake: Shake = STILL) -> None:
    """The long board that the mattress lies in."""
    with sheet.shape("rail"):
        board = shake.box(BED_LEFT, RAIL, BED_RIGHT - BED_LEFT, RAIL_FOOT - RAIL)
        sheet.paint(board, WOOD)
        sheet.line(board, LINE, 3.4)


def posts(sheet: Sheet, shake: Shake = STILL) -> None:
    """Head and foot: square posts with a knob on each."""
    for x, top in ((BED_LEFT, 470.0), (BED_RIGHT, 540.0)):
        with sheet.shape("post"):
            post = shake.box(x - 17, top, 34, BED_FOOT - top)
            sheet.paint(post, WOOD)
            sheet.line(post, LINE, 3.6)
            sheet.line(shake.run([(x - 17, top + 30), (x + 17, top + 30)]), LINE, 3)
            knob = ellipse(*shake.at(x, top - 18), 27)
            sheet.paint(knob, SALMON)
            sheet.line(knob, LINE, 3.6)


def blanket_outline(start: float = 690.0) -> Outline:
    """Return a blanket that has been lain under, from `start` to the foot of the bed."""
    points: Outline = [Corner(start, 594), (start + 60, 578), (start + 200, 590), (1100, 578), (1300, 590)]
    points += [(1480, 594), Corner(1548, 600), (1552, 660), Corner(1546, 722), (1430, 714), (1300, 728), (1130, 716)]
    points += [(960, 728), (start + 120, 716), Corner(start - 16, 726)]
    points += [(start - 24, 660)]
    return points


STRIPES = (SALMON, CYAN_DARK, AUBERGINE)


def blanket(sheet: Sheet, shake: Shake = STILL, start: float = 690.0) -> None:
    """Striped, its hem turned back."""
    points = [Corner(*shake.at(*p)) if isinstance(p, Corner) else shake.at(*p) for p in blanket_outline(start)]
    outline = smooth(points)
    with sheet.shape("blanket"):
        sheet.paint(outline, CYAN_PALE)
        with sheet.group(clip=sheet.clip(outline)):
            for index, x in enumerate(range(int(start) + 74, 1580, 66)):
                ink = STRIPES[index % 3]
                sheet.paint(shake.shape([(x, 566), (x + 32, 566), (x + 24, 736), (x - 8, 736)]), ink)
            turned = shake.shape([(start - 40, 566), (start + 46, 566), (start + 36, 736), (start - 40, 736)])
            sheet.paint(turned, PAPER)
            sheet.line(shake.run([(start + 46, 570), (start + 36, 730)]), LINE, 3)
        sheet.line(outline, LINE, 3.6)
        for crease in (start + 190, 1180.0, 1420.0):
            sheet.paint(stroke([(crease, 596), (crease - 12, 650), (crease - 2, 714)], 6), LINE)


# What else is in the room.


def desk(sheet: Sheet) -> None:
    """At the left edge: the desk's end, with the cards on it."""
    top = 556.0
    with sheet.shape("desk"):
        sheet.paint(rectangle(182, top + 22, 28, 250), WOOD_DARK)
        sheet.line(rectangle(182, top + 22, 28, 250), LINE, 3)
        sheet.paint(rectangle(LEFT, top + 22, 290, 60), WOOD)
        sheet.line(rectangle(LEFT, top + 22, 290, 60), LINE, 3)
        sheet.paint(ellipse(60, top + 52, 9), CREAM)
        board = rectangle(LEFT - 10, top, 336, 24)
        sheet.paint(board, WOOD_LIT)
        sheet.line(board, LINE, 3.4)
    for index, mark in enumerate(("fish", "moon", "star", "tram")):
        home.card(sheet, -62 + index * 74, top, 56, mark)


LAMP: Point = (800.0, 176.0)
LAMP_RADIUS = 68.0
HOOK: Point = (800.0, -330.0)


def lamp_at(swing: float = 0.0) -> Point:
    """Return the lamp's middle when it swings that many degrees to the right."""
    length, angle = LAMP[1] - HOOK[1], math.radians(swing)
    return HOOK[0] + length * math.sin(angle), HOOK[1] + length * math.cos(angle)


def lamp(sheet: Sheet, globe: Ink, ribs: Ink, swing: float = 0.0) -> None:
    """A round lamp of paper on a cord."""
    x, y = lamp_at(swing)
    with sheet.shape("lamp"):
        sheet.line(polyline([HOOK, (x, y - LAMP_RADIUS)]), LINE, 5)
        sheet.paint(ellipse(x, y, LAMP_RADIUS), globe)
        with sheet.group(turn=(-swing, x, y)):
            for level in (-0.66, -0.34, 0.0, 0.34, 0.66):
                half = LAMP_RADIUS * math.sqrt(1 - level * level)
                bow = [
                    (x - half, y + level * LAMP_RADIUS),
                    (x, y + level * LAMP_RADIUS + 9),
                    (x + half, y + level * LAMP_RADIUS),
                ]
                sheet.line(smooth(bow, closed=False), ribs, 2.4)
            sheet.paint(rectangle(x - 15, y - LAMP_RADIUS - 6, 30, 12, radius=4), LINE)
        sheet.line(ellipse(x, y, LAMP_RADIUS), LINE, 3)


def curtain(sheet: Sheet) -> None:
    """Nearest to us, at the right edge: the curtain, nearly black."""
    outline = smooth(
        [
            *(Corner(1896, TOP - 10), (1880, 200), (1898, 420), (1862, 700), (1872, 900), Corner(1850, BOTTOM + 10)),
            *(Corner(RIGHT + 10, BOTTOM + 10), Corner(RIGHT + 10, TOP - 10)),
        ]
    )
    with sheet.shape("curtain"):
        sheet.paint(outline, home.DEEPEST)
        for x in range(1902, 2020, 34):
            run: list[Point] = [(x + 12, TOP), (x + 8, 400), (x - 22, BOTTOM)]
            sheet.paint(stroke(run, 11, start=0.7, end=0.7), Ink(0.84, 0.60, 0.50))
