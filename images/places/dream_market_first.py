"""The first stall of the dream's market: things that other people would like, and two hands."""

from __future__ import annotations

import random

import dream_market_drawing as market
import dream_market_wares_drawing as wares

from print_room.brushes import stroke
from print_room.geometry import Corner, crescent, ellipse, polar, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet, Stop

SUGAR = (Ink(0, 0.06, 0.80), Ink(0, 0.62, 0.06), Ink(0, 0.02, 0.12), Ink(0.30, 0.14, 0.40))
WEB = Ink(0.50, 0.30, 0.44)
GLASS = Ink(0.04, 0.36, 0.10)
WOOL = Cloth(Ink(0.16, 0.62, 0.10), Ink(0.50, 0.72, 0.14), Ink(0.84, 0.8, 0.14))
FINGER = Cloth(Ink(0, 0.04, 0.36), Ink(0.10, 0.34, 0.48), Ink(0.3, 0.5, 0.5))


def twist(sheet: Sheet, x: float, foot: float, tall: float, turn: float, ink: Ink) -> None:
    """A stick of twisted sugar."""
    wide = tall * 0.13
    with sheet.group(turn=(turn, x, foot)):
        stick = rectangle(x - wide / 2, foot - tall, wide, tall, radius=wide / 2)
        sheet.paint(stick, SUGAR[2])
        with sheet.group(clip=sheet.clip(stick)):
            for number in range(int(tall / wide) + 1):
                y = foot - number * wide
                band = [
                    (x - wide, y),
                    (x + wide, y - wide * 0.8),
                    (x + wide, y - wide * 1.2),
                    (x - wide, y - wide * 0.4),
                ]
                sheet.paint(polygon(band), ink)
        sheet.line(stick, LINE, 2)


def sugar_jar(sheet: Sheet, x: float, foot: float, tall: float, rng: random.Random) -> None:
    """A tall jar, sticks of sugar standing in it."""
    half = tall * 0.30
    for number in range(5):
        at = x + (number - 2) * half * 0.30
        ink = (SUGAR[0], SUGAR[1], SUGAR[3])[(number + round(x)) % 3]
        twist(sheet, at, foot - 8, tall * rng.uniform(0.82, 0.98), (number - 2) * 3 + rng.uniform(-2, 2), ink)
    glass = rectangle(x - half, foot - tall * 0.78, half * 2, tall * 0.78, radius=10)
    sheet.paint(glass, Ink(0, 0.10, 0.30), opacity=0.26)
    sheet.line(glass, LINE, 6)
    sheet.line(glass, GLASS, 3)
    label = rectangle(x - half * 0.62, foot - tall * 0.44, half * 1.24, tall * 0.26, radius=4)
    sheet.paint(label, wares.LABEL)
    sheet.line(label, LINE, 2)
    sheet.paint(star(x, foot - tall * 0.31, tall * 0.08), SUGAR[0])


def sugar_wheel(sheet: Sheet, x: float, y: float, radius: float) -> None:
    """A great round of sugar, wound up from the middle, on a stick."""
    sheet.line(polyline([(x, y), (x, wares.TABLE + 10)]), LINE, 17)
    sheet.line(polyline([(x, y), (x, wares.TABLE + 10)]), Ink(0, 0.06, 0.20), 10)
    sheet.paint(ellipse(x, y, radius), SUGAR[2])
    for arm in range(3):
        ink = SUGAR[0] if arm != 1 else SUGAR[1]
        run = [polar((x, y), radius * step / 30, arm * 120 + step * 19) for step in range(31)]
        sheet.line(smooth(run, closed=False), ink, radius * 0.105)
    sheet.line(ellipse(x, y, radius), LINE, 5)
    sheet.paint(stroke([polar((x, y), radius * 0.86, turn) for turn in (200, 225, 250)], 9), PAPER)


def bat(sheet: Sheet, x: float, y: float, size: float, turn: float) -> None:
    """A pair of spectacles that hangs by its bridge, the arms folded about it as a bat folds its wings."""
    with sheet.group(turn=(turn, x, y)):
        for side in (-1, 1):
            lens = (x + side * size * 0.62, y + size * 0.3)
            wing = [(x + side * size * 1.14, y + size * 0.2), (x + side * size * 1.42, y + size * 0.8)]
            wing += [(x + side * size * 1.16, y + size * 1.7), (x + side * size * 0.74, y + size * 2.1)]
            web = [Corner(x + side * size * 0.9, y), *wing, Corner(*wing[-1]), (x + side * size * 0.9, y + size * 1.2)]
            web += [Corner(x + side * size * 0.5, y + size * 1.5), (x + side * size * 0.6, y + size)]
            sheet.paint(smooth(web), WEB)
            sheet.paint(stroke(wing, size * 0.2, start=0.8, end=0.6), LINE)
            sheet.paint(stroke(wing, size * 0.1, start=0.8, end=0.6), wares.BRASS.light)
            sheet.paint(ellipse(*lens, size * 0.52), LINE)
            sheet.paint(ellipse(*lens, size * 0.45), wares.BRASS.light)
            glint = sheet.linear(
                (lens[0], y - size * 0.1),
                (lens[0], y + size * 0.8),
                Stop(0, Ink(0, 0.02, 0.46)),
                Stop(0.5, GLASS),
                Stop(1, Ink(0.4, 0.7, 0)),
            )
            sheet.paint(ellipse(*lens, size * 0.38), glint)
            sheet.paint(ellipse(lens[0] - size * 0.12, lens[1] - size * 0.14, size * 0.09), PAPER)
        bridge = [(x - size * 0.2, y + size * 0.2), (x, y), (x + size * 0.2, y + size * 0.2)]
        sheet.line(smooth(bridge, closed=False), LINE, size * 0.2)
        sheet.line(smooth(bridge, closed=False), wares.BRASS.light, size * 0.09)


def colony(sheet: Sheet) -> None:
    """Dozens of them on threads, under the awning."""
    rng = sheet.rng("bats")
    with sheet.shape("spectacles"):
        for tier, (y, count, size) in enumerate(((388, 14, 25), (424, 13, 31))):
            for number in range(count):
                x = 250 + (number + 0.5 * tier) * 1430 / count + rng.uniform(-14, 14)
                long = y + rng.uniform(0, 44) + 24 * tier
                sheet.line(polyline([(x, 360), (x, long)]), wares.LABEL, 1.8)
                bat(sheet, x, long, size * rng.uniform(0.85, 1.1), rng.uniform(-10, 10))


def stickers(sheet: Sheet, left: float, top: float, turn: float, begin: int) -> None:
    """A sheet of round stickers, clipped to a line."""
    wide, tall, step = 160.0, 212.0, 48.0
    with sheet.group(turn=(turn, left + wide / 2, top)):
        paper = rectangle(left, top, wide, tall, radius=4)
        sheet.paint(paper, Ink(0, 0.04, 0.10))
        sheet.line(paper, LINE, 3)
        for row in range(4):
            for column in range(3):
                number = begin + row * 3 + column
                x, y = left + 32 + column * step, top + 33 + row * step
                if number % 11 == 4:
                    # This one has been taken.
                    sheet.line(ellipse(x, y, 21), Ink(0.10, 0.30, 0.24), 2)
                    continue
                sheet.paint(ellipse(x, y, 22), SUGAR[number % 2] if number % 5 else SUGAR[3])
                sheet.line(ellipse(x, y, 22), LINE, 2)
                if number % 3 == 0:
                    sheet.paint(star(x, y, 14), PAPER)
                elif number % 3 == 1:
                    sheet.paint(crescent(x, y, 11), PAPER)
                else:
                    sheet.line(ellipse(x, y, 11), PAPER, 4)
        clip = rectangle(left + wide / 2 - 9, top - 20, 18, 34, radius=4)
        sheet.paint(clip, wares.WOOD.light)
        sheet.line(clip, LINE, 2.4)


def hand(sheet: Sheet, x: float, side: int) -> None:
    """A hand in a fingerless glove, on the table's edge, its arm coming from the dark. `side` is where the thumb is."""
    edge = wares.TABLE + 4
    sleeve = [Corner(x - 66 - side * 34, 560), (x - 54 - side * 14, 640), (x - 46, 690), (x + 46, 690)]
    sleeve += [(x + 54 - side * 14, 640), Corner(x + 66 - side * 34, 560)]
    fade = sheet.linear((0, 570), (0, 690), Stop(0, wares.INSIDE), Stop(0.7, WOOL.shade), Stop(1, WOOL.light))
    sheet.paint(smooth(sleeve), fade)
    thumb = [(x + side * 40, 716), (x + side * 74, 744), (x + side * 86, edge + 2)]
    fingers = [
        [(x + at, 730), (x + at * 1.26, edge - 12), (x + at * 1.34, edge + reach)]
        for at, reach in ((-39, 34), (-13, 50), (14, 48), (40, 30))
    ]
    for run in (thumb, *fingers):
        sheet.paint(stroke(run, 37, start=0.9, end=0.72), LINE)
        sheet.paint(stroke(run, 30, start=0.9, end=0.72), FINGER.light)
        tip = run[-1]
        sheet.paint(ellipse(tip[0], tip[1] - 5, 14, 15), FINGER.light)
        sheet.paint(ellipse(tip[0], tip[1] - 2, 7, 8), Ink(0, 0.02, 0.14))
        half = [run[0], ((run[0][0] + run[1][0]) / 2, (run[0][1] + run[1][1]) / 2)]
        sheet.paint(stroke([*half, run[1]], 39, start=0.9, end=0.9), LINE)
        sheet.paint(stroke([*half, (run[1][0], run[1][1] - 3)], 33, start=0.9, end=0.9), WOOL.light)
    back = smooth(
        [(x - 50, 690), (x - 56, 730), (x - 44, 756), (x, 762), (x + 44, 756), (x + 56, 730), (x + 50, 690), (x, 676)]
    )
    sheet.paint(back, WOOL.light)
    for number in range(5):
        sheet.line(
            smooth([(x - 44, 690 + number * 14), (x, 698 + number * 14), (x + 44, 690 + number * 14)], closed=False),
            WOOL.shade,
            2.6,
        )


def stall(sheet: Sheet) -> None:
    """The stall with all that is on it."""
    wares.booth_back(sheet, wares.INSIDE, Ink(0.96, 0.86, 0.1))
    rng = sheet.rng("jars")
    with sheet.shape("jars"):
        for x in (254, 366, 576, 688):
            sugar_jar(sheet, x, wares.TABLE, 190, rng)
        sugar_wheel(sheet, 471, 616, 98)
    with sheet.shape("stickers"):
        sheet.line(smooth([(1190, 536), (1450, 556), (1740, 530)], closed=False), wares.LABEL, 2.4)
        for left, top, turn, begin in ((1222, 556, -3, 0), (1390, 562, 2, 5), (1556, 552, -2, 9)):
            stickers(sheet, left, top, turn, begin)
    colony(sheet)
    market.light_from_the_string(sheet, 0.3)
    wares.booth_front(sheet, Ink(0.50, 0.40, 0.40), Ink(0.10, 0.24, 0.60), Ink(0.40, 0.24, 0.40))
    with sheet.shape("lower dark"), sheet.overprint():
        dark = Ink(0.6, 0.5, 0)
        sheet.paint(
            rectangle(market.LEFT, 830, 2112, 520), sheet.linear((0, 830), (0, 1100), Stop(0, dark, 0.1), Stop(1, dark))
        )
    with sheet.shape("what they offer"):
        sheet.paint(ellipse(955, 722, 47), LINE)
        sheet.paint(ellipse(955, 722, 43), SUGAR[0])
        sheet.paint(star(955, 708, 24), PAPER)
    with sheet.shape("hands"):
        hand(sheet, 850, 1)
        hand(sheet, 1060, -1)
    market.warm_air(sheet, (955, 760), 260, 0.5)


def behind(sheet: Sheet) -> None:
    """The street, dark, and the stall."""
    market.street(sheet)
    market.night(sheet, Ink(0.74, 0.64, 0.02), [])
    # Nothing in this street stands quite straight.
    with sheet.group(turn=(-1.1, market.MIDDLE, 600)):
        stall(sheet)


PICTURE = Place(
    name="dream_market",
    mood="first",
    palette="the_festival_of_dreams",
    layers=(Layer("stall", behind, depth=0.7),),
    light=Light(side="above", shade=(0.34, 0.40, 0.0), near=0.06, far=0.60),
    shows=(
        "A stall of things that other people would like: jars of twisted sugar, sheets of round stickers, and dozens "
        "of pairs of spectacles that hang under the awning like bats. Of its keeper only two hands in gloves "
        "without fingertips come out of the dark, and offer a sticker."
    ),
)
