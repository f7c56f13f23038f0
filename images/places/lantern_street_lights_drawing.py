"""What hangs and stands before the houses of Lantern Street: shop fronts, strings, lanterns lit and out."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from lantern_street_drawing import (
    CREAM,
    GLASS,
    GROUND,
    HOUSES,
    NUMBER_NINE,
    PLUM,
    REMYS,
    SEA,
    TIMBER,
    WALL,
    House,
    at,
    dice,
)

from print_room.geometry import Point, between, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

GLOW = Ink(0, 0.02, 0.56)
# Paper of a lantern: its heart when it is lit, its rim when it is lit, and when it is out.
CORAL_PAPER = (Ink(0, 0.0, 0.16), Ink(0, 0.10, 0.90), Ink(0.10, 0.34, 0.62))
CREAM_PAPER = (PAPER, Ink(0, 0.03, 0.46), Ink(0.10, 0.32, 0.26))
SEA_PAPER = (Ink(0, 0.06, 0.10), Ink(0.02, 0.50, 0.16), Ink(0.20, 0.58, 0.22))
PAPERS = (CORAL_PAPER, CREAM_PAPER, CORAL_PAPER, SEA_PAPER, CREAM_PAPER)


class Lantern(NamedTuple):
    """A paper lantern: its middle, its size, its paper, whether it is tall, whether it burns."""

    x: float
    y: float
    radius: float
    paper: tuple[Ink, Ink, Ink] = CORAL_PAPER
    tall: bool = False
    lit: bool = True


def halo(sheet: Sheet, lantern: Lantern, reach: float = 3.0, strength: float = 0.5) -> None:
    """The glow in the air about a lantern that burns."""
    if not lantern.lit:
        return
    far = lantern.radius * reach
    middle = (lantern.x, lantern.y)
    stops = Stop(0.2, GLOW, strength), Stop(0.5, GLOW, strength * 0.34), Stop(1, GLOW, 0)
    sheet.paint(ellipse(*middle, far), sheet.radial(middle, far, *stops))


def body(lantern: Lantern, more: float = 0) -> str:
    """Return a lantern's outline."""
    x, y, r = lantern.x, lantern.y, lantern.radius + more
    if lantern.tall:
        return rectangle(x - r * 0.72, y - r * 1.3, r * 1.44, r * 2.6, radius=r * 0.5)
    return ellipse(x, y, r, r * 0.94)


def hang(sheet: Sheet, lantern: Lantern) -> None:
    """A ribbed paper lantern with its caps and a tassel."""
    x, y, r = lantern.x, lantern.y, lantern.radius
    heart, rim, out = lantern.paper
    half = r * (1.3 if lantern.tall else 0.94)
    fine = max(0.8, r * 0.05)
    outline = body(lantern)
    sheet.line(polyline([(x, y + half), (x, y + half + r * 0.8)]), TIMBER, max(1.2, r * 0.12))
    if lantern.lit:
        burning = Stop(0, heart), Stop(0.4, heart.towards(rim, 0.35)), Stop(1, rim)
        sheet.paint(outline, sheet.radial((x, y + r * 0.15), half * 1.1, *burning))
    else:
        dull = Stop(0, out), Stop(1, out.towards(Ink(0.6, 0.6, 0.4), 0.5))
        sheet.paint(outline, sheet.radial((x - r * 0.3, y - r * 0.3), half * 1.5, *dull))
    if r > 7:
        ribs(sheet, lantern, rim if lantern.lit else out.towards(LINE, 0.5), half, fine)
    sheet.line(outline, LINE if r > 24 else Ink(0.5, 0.5, 0.6), fine * 1.3)
    for way in (-1, 1):
        cap = rectangle(x - r * 0.34, y + way * half - r * 0.1, r * 0.68, r * 0.2, radius=r * 0.06)
        sheet.paint(cap, LINE)


def ribs(sheet: Sheet, lantern: Lantern, ink: Ink, half: float, fine: float) -> None:
    """The hoops inside the paper."""
    x, y, r = lantern.x, lantern.y, lantern.radius
    for step in (-0.66, -0.33, 0, 0.33, 0.66):
        level = y + half * step
        reach = r * 0.72 if lantern.tall else r * math.sqrt(1 - step * step)
        curve = [(x - reach, level), (x, level + r * 0.13), (x + reach, level)]
        sheet.line(smooth(curve, closed=False), ink.towards(TIMBER, 0.18), fine)


class String(NamedTuple):
    """A string over the street: where its ends are (near, high, left then right), how deep it sags, how many hang."""

    left: tuple[float, float]
    right: tuple[float, float]
    sag: float
    hung: int


# From the farthest to the nearest.
STRINGS = (
    String((27, 4.6), (26, 4.4), 0.9, 5),
    String((34, 4.4), (33, 4.6), 0.9, 5),
    String((44, 4.4), (42, 4.6), 0.9, 6),
    String((60, 4.2), (56, 4.6), 0.8, 7),
    String((84, 4.0), (80, 3.7), 0.7, 8),
    String((124, 3.4), (116, 3.3), 0.55, 8),
    String((186, 2.95), (176, 2.95), 0.34, 9),
)


def run_of(string: String, steps: int = 24) -> list[Point]:
    """Return the curve of a string."""
    start = at(-WALL, string.left[1], string.left[0])
    end = at(WALL, string.right[1], string.right[0])
    deep = string.sag * (string.left[0] + string.right[0]) / 2
    line = [between(start, end, i / steps) for i in range(steps + 1)]
    return [(x, y + deep * 4 * (i / steps) * (1 - i / steps)) for i, (x, y) in enumerate(line)]


def lanterns_of(string: String, index: int) -> list[Lantern]:
    """Return the lanterns that hang on a string."""
    rng = dice(f"string {index}")
    run = run_of(string)
    size = (string.left[0] + string.right[0]) / 2
    hung = []
    for number in range(string.hung):
        share = (number + 0.6) / (string.hung + 0.2)
        x, y = run[round(share * (len(run) - 1))]
        tall = rng.random() < 0.36
        radius = size * rng.uniform(0.17, 0.23)
        drop = radius * (1.5 if tall else 1.2)
        hung.append(Lantern(x, y + drop, radius, PAPERS[(number + 2 * index) % len(PAPERS)], tall))
    return hung


def strings(sheet: Sheet, *, lit: bool = True, without: Sequence[int] = ()) -> None:
    """The strings from window to window and what hangs on them."""
    for index, string in enumerate(STRINGS):
        if index in without:
            continue
        with sheet.shape(f"string {index}"):
            hung = [lantern._replace(lit=lit) for lantern in lanterns_of(string, index)]
            for lantern in hung:
                halo(sheet, lantern)
            cord = smooth(run_of(string, 8), closed=False)
            sheet.line(cord, LINE, max(1.2, string.left[0] * 0.02))
            for lantern in hung:
                hang(sheet, lantern)


# The ground floors.


def shop_fronts(sheet: Sheet) -> None:
    """A door and a shop window in every house, in the day's colours: drawn before the shade."""
    for index, house in enumerate(HOUSES):
        with sheet.shape(f"shop {index}"):
            shop_window(sheet, house, GLASS)
            door(sheet, house)


WINDOW = (0.10, -0.95, 0.46, 1.25)
DOOR = (0.68, GROUND, 0.2, 2.05)


def shop_window(sheet: Sheet, house: House, pane: Ink) -> None:
    """A broad window under the first floor, of many panes, on a panelled sill."""
    thin = max(1.0, house.near(0.3) * 0.02)
    along, foot, breadth, height = WINDOW
    wood = PLUM.towards(TIMBER, 0.4) if house.plaster != PLUM else SEA.towards(TIMBER, 0.4)
    sheet.paint(house.box(along - 0.03, GROUND + 0.04, breadth + 0.06, 2.16), wood)
    sheet.line(house.box(along - 0.03, GROUND + 0.04, breadth + 0.06, 2.16), LINE, thin)
    sheet.paint(house.box(along, foot, breadth, height), pane)
    for step in range(3):
        panel = house.box(along + 0.02 + step * breadth / 3, GROUND + 0.14, breadth / 3 - 0.04, 0.4)
        sheet.line(panel, LINE, thin)


def panes(sheet: Sheet, house: House, ink: Ink) -> None:
    """The bars between a shop window's panes."""
    thin = max(1.0, house.near(0.3) * 0.024)
    along, foot, breadth, height = WINDOW
    for step in (1, 2, 3):
        x = along + breadth * step / 4
        sheet.line(polyline(house.points([(x, foot), (x, foot + height)])), ink, thin)
    sheet.line(polyline(house.points([(along, foot + 0.85), (along + breadth, foot + 0.85)])), ink, thin)


def door(sheet: Sheet, house: House) -> None:
    """A door with a light above it."""
    thin = max(1.0, house.near(0.8) * 0.022)
    along, foot, breadth, height = DOOR
    leaf = SEA.towards(TIMBER, 0.45) if house.plaster not in (SEA,) else Ink(0.16, 0.34, 0.66)
    sheet.paint(house.box(along - 0.025, foot, breadth + 0.05, height + 0.16), CREAM)
    sheet.paint(house.box(along, foot, breadth, height), leaf)
    sheet.line(house.box(along - 0.025, foot, breadth + 0.05, height + 0.16), LINE, thin)
    for low in (0.2, 1.1):
        sheet.line(house.box(along + 0.04, foot + low, breadth - 0.08, 0.74), LINE, thin)


def light_in_shops(sheet: Sheet) -> None:
    """The shops with their lamps on: drawn after the shade."""
    with sheet.shape("lit shops"):
        for house in HOUSES:
            along, foot, _, height = WINDOW
            top, low = house.at(along, foot + height), house.at(along, foot)
            light = sheet.linear(top, low, Stop(0, Ink(0, 0.0, 0.14)), Stop(1, Ink(0, 0.10, 0.66)))
            sheet.paint(house.box(*WINDOW), light)
            if house is NUMBER_NINE:
                lanterns_for_sale(sheet, house)
            panes(sheet, house, Ink(0.50, 0.52, 0.56))


def lanterns_for_sale(sheet: Sheet, house: House, *, lit: bool = True) -> None:
    """The window of number nine, full of what it sells."""
    for row, high in enumerate((0.05, -0.35, -0.72)):
        for column in range(6):
            along = WINDOW[0] + 0.045 + column * 0.075
            x, y = house.at(along, high)
            paper = PAPERS[(row * 2 + column) % len(PAPERS)]
            hang(sheet, Lantern(x, y, house.near(along) * 0.125, paper, (row + column) % 3 == 0, lit))


def signs(sheet: Sheet, *, lit: bool = True) -> None:
    """Number nine's sign, a lantern; opposite, Remy's iron bracket, bare: he has what hung there under his arm."""
    with sheet.shape("sign of number nine"):
        x, y = NUMBER_NINE.at(0.66, 1.05)
        bracket(sheet, (x, y), 74)
        sign = Lantern(x + 70, y + 62, 40, CREAM_PAPER, lit=lit)
        halo(sheet, sign, 2.4)
        hang(sheet, sign)
        nine(sheet, sign.x, sign.y, 19)
    with sheet.shape("Remy's bracket"):
        x, y = REMYS.at(0.36, 2.05)
        bracket(sheet, (x, y), -78)


def bracket(sheet: Sheet, foot: Point, reach: float) -> None:
    """An iron bracket with a scroll."""
    x, y = foot
    sheet.line(polyline([(x, y), (x + reach, y)]), LINE, 6)
    curl = [(x, y + 50), (x + reach * 0.2, y + 20), (x + reach * 0.55, y + 4), (x + reach * 0.7, y + 22)]
    sheet.line(smooth(curl, closed=False), LINE, 4.4)


def nine(sheet: Sheet, x: float, y: float, size: float) -> None:
    """The number on the sign."""
    ring = ellipse(x, y - size * 0.34, size * 0.42)
    tail = [(x + size * 0.42, y - size * 0.3), (x + size * 0.34, y + size * 0.3), (x - size * 0.16, y + size * 0.8)]
    sheet.line(ring, LINE, size * 0.2)
    sheet.line(smooth(tail, closed=False), LINE, size * 0.2)


def awnings(sheet: Sheet) -> None:
    """Awnings over every second shop."""
    stripes = ((CREAM, Ink(0.02, 0.20, 0.84)), (CREAM, SEA))
    for index, house in enumerate(HOUSES):
        if index in (2, 4, 7, 8, 11):
            with sheet.shape(f"awning {index}"):
                awning(sheet, house, *stripes[index % 2])


def awning(sheet: Sheet, house: House, first: Ink, second: Ink) -> None:
    """A striped awning over a shop window, scalloped at its foot."""
    along, _, breadth, _ = WINDOW
    count = 7
    thin = max(1.0, house.near(0.3) * 0.018)
    for index in range(count):
        a, b = along - 0.04 + (breadth + 0.08) * index / count, along - 0.04 + (breadth + 0.08) * (index + 1) / count
        upper = [house.at(a, 0.62), house.at(b, 0.62)]
        lower = [at(house.side * (WALL - 0.75), 0.22, house.near(share)) for share in (b, a)]
        middle = between(lower[0], lower[1], 0.5)
        lip = (middle[0], middle[1] + house.near(a) * 0.16)
        strip = polygon([*upper, lower[0], between(lower[0], lip, 0.8), lip, between(lower[1], lip, 0.8), lower[1]])
        sheet.paint(strip, first if index % 2 else second)
        sheet.line(strip, LINE, thin)


# Light on the ground, paper on the ground, and what hangs above our heads.


def pools(sheet: Sheet) -> None:
    """The light that lanterns and shops throw on the stones."""
    with sheet.shape("pools of light"):
        for across, near, wide in (
            (0, 110, 4.2),
            (0, 176, 2.6),
            (-2.2, 112, 1.8),
            (2.3, 118, 1.8),
            (-3.9, 170, 1.8),
            (4.0, 165, 1.8),
        ):
            x, y = at(across, GROUND, near)
            reach = wide * near
            light = sheet.radial((x, y), reach, Stop(0, Ink(0, 0.0, 0.34), 0.66), Stop(1, Ink(0, 0.0, 0.40), 0))
            with sheet.group(scale=(1, 0.26, x, y)):
                sheet.paint(ellipse(x, y, reach), light)


def confetti(sheet: Sheet, count: int, opacity: float = 0.9) -> None:
    """Scraps of paper on the stones."""
    rng = dice("confetti")
    inks = (Ink(0, 0.02, 0.10), Ink(0.02, 0.18, 0.90), Ink(0.06, 0.66, 0.18))
    scraps = ["", "", ""]
    for number in range(count):
        x, y = at(rng.uniform(-3.3, 3.3), GROUND, 70 * 4.6 ** rng.random())
        near = (y - at(0, 0, 1)[1]) / -GROUND
        size = near * rng.uniform(0.02, 0.045)
        lean = rng.uniform(-0.5, 0.5) * size
        corners = [
            (x - size, y - lean * 0.4),
            (x + lean, y - size * 0.4),
            (x + size, y + lean * 0.4),
            (x - lean, y + size * 0.4),
        ]
        scraps[number % 3] += polygon(corners)
    with sheet.shape("scraps of paper"):
        for ink, path in zip(inks, scraps, strict=True):
            sheet.paint(path, ink, opacity=opacity)


OVER_US = (
    Lantern(60, 70, 92, CORAL_PAPER),
    Lantern(268, -6, 66, CREAM_PAPER, tall=True),
    Lantern(1690, 4, 60, SEA_PAPER),
    Lantern(1880, 84, 84, CORAL_PAPER, tall=True),
)


def over_our_heads(sheet: Sheet, *, lit: bool = True) -> None:
    """The nearest string: it is above the page, and its lanterns hang in from there."""
    with sheet.shape("over our heads"):
        for lantern in OVER_US:
            hung = lantern._replace(lit=lit)
            sheet.line(polyline([(hung.x, -60), (hung.x, hung.y)]), LINE, 4)
            hang(sheet, hung)


def shops_shut(sheet: Sheet) -> None:
    """The shops without a light, number nine's lanterns in its window: drawn before the shade."""
    with sheet.shape("shops shut"):
        for house in HOUSES:
            if house is NUMBER_NINE:
                lanterns_for_sale(sheet, house, lit=False)
            panes(sheet, house, Ink(0.40, 0.46, 0.46))
