"""What the dream's market sells and what it stands on: stalls, jars and bags with a lit picture in each, labels."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

import dream_market_drawing as market

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, crescent, ellipse, polar, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.sheet import Sheet, Stop

WOOD = Cloth(Ink(0.10, 0.20, 0.62), Ink(0.46, 0.40, 0.56), Ink(0.80, 0.70, 0.40))
INSIDE = Ink(0.90, 0.80, 0.16)
LIT = Ink(0, 0.02, 0.40)
LIT_EDGE = Ink(0.02, 0.10, 0.92)
GLASS_LIGHT = Ink(0, 0.10, 0.10)
CORK = Ink(0.14, 0.26, 0.60)
LABEL = Ink(0, 0.05, 0.10)
WRITING = Ink(0.74, 0.40, 0.30)
KRAFT = Cloth(Ink(0.04, 0.14, 0.50), Ink(0.36, 0.36, 0.56), Ink(0.6, 0.5, 0.5))

Little = Callable[[Sheet, float, float, float, Ink], None]


# Little pictures, each drawn about its middle, some two units in every direction.


def little_moon(sheet: Sheet, x: float, y: float, unit: float, ink: Ink) -> None:
    """A new moon and a star."""
    sheet.paint(crescent(x - unit * 0.3, y, unit * 1.5), ink)
    sheet.paint(star(x + unit * 1.2, y - unit * 0.6, unit * 0.7), ink)


def little_house(sheet: Sheet, x: float, y: float, unit: float, ink: Ink) -> None:
    """A house with a door."""
    walls = [(x - 1.3 * unit, y + 1.4 * unit), (x - 1.3 * unit, y - 0.2 * unit), (x, y - 1.6 * unit)]
    walls += [(x + 1.3 * unit, y - 0.2 * unit), (x + 1.3 * unit, y + 1.4 * unit)]
    sheet.paint(polygon(walls), ink)
    sheet.paint(rectangle(x - 0.35 * unit, y + 0.3 * unit, 0.7 * unit, 1.1 * unit), LIT)


def little_boat(sheet: Sheet, x: float, y: float, unit: float, ink: Ink) -> None:
    """A boat under sail."""
    sheet.paint(polygon([(x, y - 1.7 * unit), (x + 1.3 * unit, y + 0.5 * unit), (x, y + 0.5 * unit)]), ink)
    sheet.paint(
        polygon([(x - 0.3 * unit, y - 1.1 * unit), (x - 1.1 * unit, y + 0.5 * unit), (x - 0.3 * unit, y + 0.5 * unit)]),
        ink,
    )
    hull = [
        Corner(x - 1.7 * unit, y + 0.7 * unit),
        Corner(x + 1.7 * unit, y + 0.7 * unit),
        (x + unit, y + 1.5 * unit),
        (x - unit, y + 1.5 * unit),
    ]
    sheet.paint(smooth(hull), ink)


def little_fish(sheet: Sheet, x: float, y: float, unit: float, ink: Ink) -> None:
    """A fish."""
    sheet.paint(ellipse(x - 0.3 * unit, y, 1.4 * unit, 0.85 * unit), ink)
    sheet.paint(polygon([(x + 0.7 * unit, y), (x + 1.9 * unit, y - 0.9 * unit), (x + 1.9 * unit, y + 0.9 * unit)]), ink)
    sheet.paint(ellipse(x - unit, y - 0.2 * unit, 0.2 * unit), LIT)


def little_tree(sheet: Sheet, x: float, y: float, unit: float, ink: Ink) -> None:
    """A round tree."""
    sheet.paint(rectangle(x - 0.2 * unit, y, 0.4 * unit, 1.7 * unit), ink)
    sheet.paint(ellipse(x, y - 0.4 * unit, 1.2 * unit), ink)


def little_key(sheet: Sheet, x: float, y: float, unit: float, ink: Ink) -> None:
    """A key."""
    sheet.line(ellipse(x, y - 0.9 * unit, 0.65 * unit), ink, 0.45 * unit)
    sheet.line(polyline([(x, y - 0.3 * unit), (x, y + 1.6 * unit), (x + 0.7 * unit, y + 1.6 * unit)]), ink, 0.45 * unit)
    sheet.line(polyline([(x, y + 0.9 * unit), (x + 0.6 * unit, y + 0.9 * unit)]), ink, 0.4 * unit)


def little_two(sheet: Sheet, x: float, y: float, unit: float, ink: Ink) -> None:
    """Two people, a big one and a small one, hand in hand."""
    for dx, tall in ((-0.7, 1.0), (0.8, 0.66)):
        foot, top = y + 1.5 * unit, y + 1.5 * unit - 2.1 * unit * tall
        body = [(x + dx * unit, top), (x + (dx + 0.6 * tall) * unit, foot), (x + (dx - 0.6 * tall) * unit, foot)]
        sheet.paint(polygon(body), ink)
        sheet.paint(ellipse(x + dx * unit, top - 0.2 * unit * tall, 0.5 * unit * tall), ink)
    sheet.line(polyline([(x - 0.5 * unit, y + 0.4 * unit), (x + 0.7 * unit, y + 0.7 * unit)]), ink, 0.26 * unit)


LITTLE: tuple[Little, ...] = (little_moon, little_house, little_boat, little_fish, little_tree, little_key, little_two)


# What they are sold in.


def jar(
    sheet: Sheet, x: float, foot: float, tall: float, picture: Little, *, round_: bool = False, green: bool = False
) -> None:
    """Draw a jar with a lit picture in it, standing on `foot`; `green` if its glass is."""
    half = tall * (0.46 if round_ else 0.36)
    top = foot - tall
    shoulder = 0.3 if round_ else 0.16
    body = [
        Corner(x - half * 0.8, foot),
        (x - half, foot - tall * 0.12),
        (x - half, foot - tall * (0.74 - shoulder)),
        (x - half * 0.66, top + tall * 0.14),
        Corner(x - half * 0.6, top + tall * 0.10),
        Corner(x + half * 0.6, top + tall * 0.10),
        (x + half * 0.66, top + tall * 0.14),
        (x + half, foot - tall * (0.74 - shoulder)),
        (x + half, foot - tall * 0.12),
        Corner(x + half * 0.8, foot),
    ]
    outline = smooth(body)
    middle = (x, foot - tall * 0.40)
    shine = sheet.radial(
        middle,
        tall * 0.52,
        Stop(0, LIT.towards(PAPER, 0.7) if green else LIT),
        Stop(0.55, Ink(0, 0.42, 0.10) if green else Ink(0, 0.04, 0.70)),
        Stop(1, Ink(0.16, 0.84, 0.06) if green else LIT_EDGE.towards(Ink(0.3, 0.3, 0.9), 0.5)),
    )
    sheet.paint(outline, shine)
    picture(sheet, x, foot - tall * 0.40, tall * 0.125, Ink(0.60, 0.40, 0.30))
    sheet.paint(
        stroke([(x - half * 0.74, foot - tall * 0.16), (x - half * 0.80, foot - tall * 0.5)], tall * 0.05), PAPER
    )
    sheet.line(outline, LINE, 2.8)
    lid = rectangle(x - half * 0.72, top, half * 1.44, tall * 0.13, radius=3)
    sheet.paint(lid, CORK)
    sheet.line(lid, LINE, 2.6)


def bag(sheet: Sheet, x: float, foot: float, tall: float, picture: Little) -> None:
    """Draw a paper bag, folded over at the top, its picture shining through."""
    half = tall * 0.38
    top = foot - tall
    body = [(x - half * 0.92, foot), (x - half, top), (x + half, top), (x + half * 0.92, foot)]
    outline = polygon(body)
    middle = (x, foot - tall * 0.42)
    shine = sheet.radial(
        middle, tall * 0.5, Stop(0, Ink(0, 0.02, 0.30)), Stop(0.5, Ink(0, 0.08, 0.66)), Stop(1, KRAFT.shade)
    )
    sheet.paint(outline, shine)
    picture(sheet, x, foot - tall * 0.40, tall * 0.12, Ink(0.66, 0.46, 0.36))
    fold = polygon(
        [
            (x - half * 1.06, top - 2),
            (x + half * 1.06, top - 4),
            (x + half, top + tall * 0.17),
            (x - half, top + tall * 0.15),
        ]
    )
    sheet.paint(fold, KRAFT.light)
    sheet.line(fold, LINE, 2.4)
    sheet.line(outline, LINE, 2.6)


def price_tag(sheet: Sheet, at: Point, size: float, turn: float, *, number: str = "") -> None:
    """Draw a label on a thread that hangs from a point, turned by some degrees; written on, or with a number."""
    x, y = at
    with sheet.group(turn=(turn, x, y)):
        sheet.line(polyline([(x, y), (x, y + size * 0.5)]), LABEL, 2)
        top = y + size * 0.42
        tag = [(x, top), (x + size * 0.42, top + size * 0.3), (x + size * 0.42, top + size * 1.3)]
        tag += [(x - size * 0.42, top + size * 1.3), (x - size * 0.42, top + size * 0.3)]
        sheet.paint(polygon(tag), LABEL)
        sheet.line(polygon(tag), LINE, 2)
        sheet.paint(ellipse(x, top + size * 0.26, size * 0.08), LINE)
        if number:
            digits(sheet, number, (x, top + size * 0.82), size * 0.46, WRITING)
        else:
            for share in (0.58, 0.84, 1.08):
                reach = size * (0.28 if share < 1 else 0.12)
                sheet.line(
                    polyline([(x - size * 0.28, top + size * share), (x + reach, top + size * share)]), WRITING, 2.2
                )


STROKES = {
    "0": ((0, 0.5), (0.15, 0.04), (0.5, 0), (0.85, 0.04), (1, 0.5), (0.85, 0.96), (0.5, 1), (0.15, 0.96), (0, 0.5)),
    "1": ((0.1, 0.24), (0.55, 0), (0.55, 1)),
    "2": ((0, 0.22), (0.4, 0), (0.9, 0.16), (0.8, 0.5), (0, 1), (1, 1)),
    "3": ((0, 0.05), (0.9, 0.05), (0.4, 0.42), (0.95, 0.62), (0.7, 0.98), (0, 0.9)),
    "4": ((0.75, 1), (0.75, 0), (0, 0.68), (1, 0.68)),
    "5": ((0.9, 0), (0.1, 0), (0.05, 0.46), (0.8, 0.46), (0.95, 0.8), (0.5, 1), (0, 0.9)),
    "6": ((0.8, 0.02), (0.2, 0.3), (0, 0.72), (0.4, 1), (0.95, 0.8), (0.7, 0.5), (0.1, 0.6)),
    "7": ((0, 0), (1, 0), (0.4, 1)),
    "8": ((0.5, 0.46), (0.1, 0.24), (0.5, 0), (0.9, 0.24), (0.5, 0.46), (0, 0.74), (0.5, 1), (1, 0.74), (0.5, 0.46)),
    "9": ((0.9, 0.4), (0.3, 0.52), (0.05, 0.2), (0.5, 0), (0.92, 0.2), (0.85, 0.7), (0.3, 1)),
}


def digits(sheet: Sheet, number: str, middle: Point, tall: float, ink: Ink, *, weight: float = 0.13) -> None:
    """Write a number about its middle, as a brush on a market does."""
    wide = tall * 0.5
    step = tall * 0.74
    left = middle[0] - (step * (len(number) - 1) + wide) / 2
    for place, digit in enumerate(number):
        run = [(left + place * step + x * wide, middle[1] + (y - 0.5) * tall) for x, y in STROKES[digit]]
        sheet.line(polyline(run), ink, max(1.6, tall * weight))


# What it stands on.


def awning(
    sheet: Sheet,
    left: float,
    right: float,
    top: float,
    deep: float,
    light: Ink,
    dark: Ink,
    *,
    lean: float = 0,
    torn: Sequence[int] = (),
) -> list[str]:
    """Draw a striped awning with scallops along its foot, some torn off; return the outlines of its stripes.

    `lean` pulls its upper edge to one side.
    """
    panels: list[str] = []
    edges: list[str] = []
    stripes = max(4, round((right - left) / 78))
    wide = (right - left) / stripes
    for index in range(stripes):
        a, b = left + index * wide, left + (index + 1) * wide
        inner = 0.86
        middle = (left + right) / 2
        up_a, up_b = middle + (a - middle) * inner + lean, middle + (b - middle) * inner + lean
        foot = top + deep
        panel = [
            Corner(up_a, top),
            Corner(up_b, top),
            Corner(b, foot),
            ((a + b) / 2, foot + wide * 0.46),
            Corner(a, foot),
        ]
        path = smooth(panel)
        if index in torn:
            zigzag = [(b - wide * number / 5, foot - (14, 40, 10, 34, 6, 22)[number]) for number in range(6)]
            path = polygon([(up_a, top), (up_b, top), *zigzag])
            edges.append(polyline(zigzag))
        sheet.paint(path, light if index % 2 else dark)
        sheet.line(path, LINE, 2.8)
        panels.append(path)
    for edge in edges:
        sheet.line(edge, market.TORN, 3.4)
    return panels


def shelves(sheet: Sheet, left: float, right: float, levels: Sequence[float], top: float, foot: float) -> None:
    """Draw the dark inside of a stall, its two posts and its boards."""
    sheet.paint(rectangle(left, top, right - left, foot - top), INSIDE)
    for y in levels:
        sheet.paint(rectangle(left, y, right - left, 16), WOOD.shade)
        sheet.paint(rectangle(left, y, right - left, 5), WOOD.light)
        sheet.line(polyline([(left, y + 16), (right, y + 16)]), LINE, 2.6)
    for x in (left, right):
        post = rectangle(x - 13, top, 26, foot - top)
        sheet.paint(post, WOOD.shade)
        sheet.paint(rectangle(x - 13, top, 8, foot - top), WOOD.light)
        sheet.line(post, LINE, 2.8)


def counter(sheet: Sheet, left: float, right: float, top: float, cloth: Ink, mark: Ink, rng: random.Random) -> None:
    """Draw a table with a printed cloth that hangs to the ground in folds."""
    hang = rectangle(left, top + 20, right - left, market.BOTTOM - top)
    sheet.paint(hang, cloth)
    marks = ""
    for row in range(int((market.BOTTOM - top) / 58)):
        for column in range(int((right - left) / 66) + 1):
            x = left + 30 + column * 66 + 33 * (row % 2)
            marks += star(x + rng.uniform(-4, 4), top + 66 + row * 58 + rng.uniform(-4, 4), 13)
    with sheet.group(clip=sheet.clip(hang)):
        sheet.paint(marks, mark)
        for number in range(1, int((right - left) / 120) + 1):
            x = left + number * 120 + rng.uniform(-20, 20)
            fold = polygon([(x, top + 20), (x + 26, market.BOTTOM), (x - 14, market.BOTTOM)])
            sheet.paint(fold, Ink(0.6, 0.5, 0.2), opacity=0.35)
    board = rectangle(left - 20, top, right - left + 40, 26, radius=4)
    sheet.paint(board, WOOD.shade)
    sheet.paint(rectangle(left - 18, top + 1, right - left + 36, 9), WOOD.light)
    sheet.line(board, LINE, 3)


def row_of_dreams(sheet: Sheet, xs: Sequence[float], foot: float, tall: float, begin: int, rng: random.Random) -> None:
    """Set jars and bags on a board, a different picture in each, labels on some."""
    for number, x in enumerate(xs):
        picture = LITTLE[(begin + number * 3) % len(LITTLE)]
        high = tall * rng.uniform(0.86, 1.06)
        if (begin + number) % 3 == 2:
            bag(sheet, x, foot, high * 0.9, picture)
        else:
            jar(sheet, x, foot, high, picture, round_=(begin + number) % 3 == 1, green=number % 2 == 1)


# The scales.

BRASS = Cloth(Ink(0, 0.06, 0.62), Ink(0.14, 0.30, 0.80), Ink(0.52, 0.50, 0.66))


def scales(sheet: Sheet, x: float, foot: float) -> None:
    """Draw the great scales: column on steps, beam a little out of true, two pans on chains, a dial like a moon."""
    hub = (x, foot - 400)
    tip = 4.0
    with sheet.shape("steps of the scales"):
        for half, down, high in ((210, 0, 30), (150, 30, 28), (96, 58, 26)):
            step = rectangle(x - half, foot - down - high, 2 * half, high, radius=4)
            sheet.paint(step, Ink(0.30, 0.40, 0.34))
            sheet.paint(rectangle(x - half, foot - down - high, 2 * half, 8, radius=3), Ink(0.02, 0.12, 0.44))
            sheet.line(step, LINE, 3)
    with sheet.shape("column"):
        column = [Corner(x - 44, foot - 84), (x - 20, foot - 120), (x - 15, foot - 240), (x - 22, foot - 330)]
        column += [(x + 22, foot - 330), (x + 15, foot - 240), (x + 20, foot - 120), Corner(x + 44, foot - 84)]
        sheet.paint(
            smooth(column),
            sheet.linear((x - 26, 0), (x + 30, 0), Stop(0, BRASS.light), Stop(0.5, BRASS.shade), Stop(1, BRASS.deep)),
        )
        sheet.line(smooth(column), LINE, 3.2)
        for y in (foot - 128, foot - 236):
            sheet.paint(ellipse(x, y, 29, 11), BRASS.light)
            sheet.line(ellipse(x, y, 29, 11), LINE, 2.6)
    with sheet.shape("beam"), sheet.group(turn=(tip, *hub)):
        beam = [Corner(x - 330, hub[1] - 6), (x - 180, hub[1] - 26), (x, hub[1] - 34), (x + 180, hub[1] - 26)]
        beam += [Corner(x + 330, hub[1] - 6), Corner(x + 330, hub[1] + 8), (x + 170, hub[1]), (x, hub[1] + 10)]
        beam += [(x - 170, hub[1]), Corner(x - 330, hub[1] + 8)]
        sheet.paint(smooth(beam), BRASS.light)
        sheet.line(smooth(beam), LINE, 3.4)
        for side in (-1, 1):
            sheet.paint(ellipse(x + side * 330, hub[1], 15), BRASS.shade)
            sheet.line(ellipse(x + side * 330, hub[1], 15), LINE, 3)
    rise = 330 * 0.07
    pan(sheet, (x - 330, hub[1] - rise), 190)
    pan(sheet, (x + 330, hub[1] + rise), 190)
    _dial(sheet, hub)


def pan(sheet: Sheet, hook: Point, hang: float) -> None:
    """Draw one pan on its three chains."""
    x, y = hook
    rim = y + hang
    with sheet.shape(f"pan at {x:g}"):
        for dx in (-118, 0, 118):
            chain = [(x, y + 8), (x + dx, rim)]
            sheet.line(polyline(chain), LINE, 4.6)
            sheet.line(polyline(chain), BRASS.light, 2)
        bowl = [Corner(x - 128, rim), (x - 84, rim + 40), (x, rim + 54), (x + 84, rim + 40), Corner(x + 128, rim)]
        sheet.paint(
            smooth(bowl),
            sheet.linear((x - 120, 0), (x + 120, 0), Stop(0, BRASS.light), Stop(0.6, BRASS.shade), Stop(1, BRASS.deep)),
        )
        sheet.line(smooth(bowl), LINE, 3.2)
        sheet.paint(ellipse(x, rim, 128, 15), BRASS.shade)
        sheet.line(ellipse(x, rim, 128, 15), LINE, 3)


def _dial(sheet: Sheet, middle: Point) -> None:
    """Draw the dial in the middle of the beam: round and pale, ticks about it, one thin hand."""
    x, y = middle
    with sheet.shape("dial"):
        sheet.paint(ellipse(x, y, 104), LINE)
        sheet.paint(ellipse(x, y, 100), BRASS.shade)
        sheet.paint(ellipse(x - 3, y - 4, 94), BRASS.light)
        sheet.paint(
            ellipse(x, y, 80),
            sheet.radial(
                (x - 14, y - 18), 110, Stop(0, PAPER), Stop(0.6, Ink(0, 0, 0.12)), Stop(1, Ink(0, 0.12, 0.34))
            ),
        )
        sheet.line(ellipse(x, y, 80), LINE, 3)
        ticks = "".join(polyline([polar(middle, 74, turn), polar(middle, 62, turn)]) for turn in range(-180, 1, 20))
        sheet.line(ticks, LINE, 3.4)
        sheet.paint(stroke([(x, y + 14), polar(middle, 62, -82)], 8, start=0.7, end=0.1), LINE)
        sheet.paint(ellipse(x, y, 9), LINE)
        sheet.paint(crescent(x, y + 42, 13), WRITING)


def weight(sheet: Sheet, x: float, foot: float, tall: float) -> None:
    """Draw a weight with a knob."""
    half = tall * 0.42
    body = [Corner(x - half, foot), (x - half * 0.94, foot - tall * 0.56), (x, foot - tall * 0.70)]
    body += [(x + half * 0.94, foot - tall * 0.56), Corner(x + half, foot)]
    sheet.paint(smooth(body), sheet.linear((x - half, 0), (x + half, 0), Stop(0, BRASS.light), Stop(1, BRASS.deep)))
    sheet.line(smooth(body), LINE, 2.8)
    sheet.paint(ellipse(x, foot - tall * 0.82, tall * 0.16), BRASS.shade)
    sheet.line(ellipse(x, foot - tall * 0.82, tall * 0.16), LINE, 2.6)


# A stall seen from the front, as wide as the page.

BOOTH_LEFT, BOOTH_RIGHT, BOOTH_TOP, TABLE = 170.0, 1750.0, 360.0, 786.0


def booth_back(sheet: Sheet, boards: Ink, seams: Ink) -> None:
    """Draw the back wall of upright boards, and two posts of wood before it."""
    with sheet.shape("back of the stall"):
        back = rectangle(BOOTH_LEFT, BOOTH_TOP, BOOTH_RIGHT - BOOTH_LEFT, TABLE - BOOTH_TOP + 40)
        sheet.paint(back, boards)
        wide = 79.0
        count = int((BOOTH_RIGHT - BOOTH_LEFT) / wide)
        lines = "".join(
            polyline([(BOOTH_LEFT + number * wide, BOOTH_TOP), (BOOTH_LEFT + number * wide, TABLE + 40)])
            for number in range(1, count + 1)
        )
        sheet.line(lines, seams, 2.6)


def booth_front(sheet: Sheet, cloth: Ink, mark: Ink, stripe: Ink) -> None:
    """Draw what stands before its wares: posts, the table with its cloth, the awning's two layers of scallops."""
    with sheet.shape("posts"):
        for x in (BOOTH_LEFT, BOOTH_RIGHT):
            post = rectangle(x - 20, BOOTH_TOP - 30, 40, TABLE - BOOTH_TOP + 40)
            sheet.paint(post, WOOD.shade)
            inner = x + 8 if x < market.MIDDLE else x - 20
            sheet.paint(rectangle(inner, BOOTH_TOP - 30, 12, TABLE - BOOTH_TOP + 40), WOOD.light)
            sheet.line(post, LINE, 3.2)
    with sheet.shape("table"):
        counter(sheet, BOOTH_LEFT - 60, BOOTH_RIGHT + 60, TABLE, cloth, mark, sheet.rng("table"))
    with sheet.shape("awning"):
        stripes = awning(sheet, BOOTH_LEFT - 90, BOOTH_RIGHT + 90, 304, 76, Ink(0, 0.08, 0.26), stripe, torn=(5, 6, 17))
    dark = Ink(0.62, 0.5, 0)
    with sheet.shape("ends of the awning"), sheet.overprint(clip=sheet.clip(*stripes)):
        for end, inner in ((BOOTH_LEFT - 110, market.MIDDLE - 260), (BOOTH_RIGHT + 110, market.MIDDLE + 260)):
            fade = sheet.linear((end, 0), (inner, 0), Stop(0, dark, 0.8), Stop(1, dark, 0))
            sheet.paint(rectangle(min(end, inner), 290, abs(end - inner), 160), fade)
