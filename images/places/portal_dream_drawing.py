"""Where the back wall of portal eleven was: the dream's own street, and nine lit lanterns that lead away down it."""

from __future__ import annotations

from collections.abc import Sequence

from print_room.brushes import stroke
from print_room.geometry import Point, between, ellipse, polygon, polyline, rectangle, star
from print_room.inks import Ink
from print_room.sheet import Sheet, Stop

# Where the street ends, the nearest lantern, and how much smaller each next one is.
END: Point = (898.0, 574.0)
NEAREST: Point = (836.0, 356.0)
NEAREST_RADIUS = 29.0
LESSER = 0.72
COUNT = 9
GROUND = 250.0

NOTHING = Ink(0.98, 0.94, 0.18)
DEEP = Ink(0.90, 0.88, 0.20)
HOUSES = (Ink(0.62, 0.74, 0.20), Ink(0.74, 0.80, 0.20), Ink(0.86, 0.88, 0.20))
TORN = Ink(0.40, 0.56, 0.30)
GLOW = Ink(0, 0.10, 0.74)


def towards_the_end(at: Point, size: float) -> Point:
    """Return where a point of the nearest part of the street is when that part has this size."""
    return between(END, at, size)


def sizes() -> list[float]:
    """Return the size of each lantern, the nearest first."""
    return [LESSER**index for index in range(COUNT)]


def street(sheet: Sheet) -> None:
    """The dark, the houses with torn edges, the ground, the string of nine."""
    with sheet.shape("dark"):
        deep = sheet.radial(END, 420, Stop(0, DEEP), Stop(0.3, NOTHING), Stop(1, NOTHING))
        sheet.paint(sheet.everything, deep)
    ground(sheet)
    for index in (2, 1, 0):
        for side in (-1, 1):
            house(sheet, side, index)
    lanterns(sheet)


def ground(sheet: Sheet) -> None:
    """The stones of the street, and a pool of light under each lantern."""
    with sheet.shape("ground"):
        left, right = (600.0, END[1] + 330), (1320.0, END[1] + 330)
        sheet.paint(polygon([END, left, right]), Ink(0.84, 0.86, 0.18))
        for size in reversed(sizes()):
            x, y = towards_the_end((NEAREST[0] + 40, END[1] + GROUND), size)
            across = 200 * size
            pool = sheet.radial(
                (x, y), across * 0.28, Stop(0, GLOW, 0.85), Stop(0.45, GLOW, 0.34), Stop(1, GLOW, 0), stretch=3.4
            )
            sheet.paint(ellipse(x, y, across, across * 0.28), pool)


def house(sheet: Sheet, side: int, index: int) -> None:
    """A house front torn from paper; its door stands at an angle."""
    rng = sheet.rng(f"house {side} {index}")
    near, far = 1.5 * 0.52**index, 1.5 * 0.52 ** (index + 0.85)
    out = side * 176.0
    eave, foot = -310.0, GROUND

    def at(across: float, down: float, size: float) -> Point:
        return (END[0] + across * size, END[1] + down * size)

    top = [at(out, eave, between((near, 0), (far, 0), step / 7)[0]) for step in range(8)]
    torn = [(x + rng.uniform(-8, 8) * near, y + rng.uniform(-22, 22) * near) for x, y in top]
    with sheet.shape(f"house {side} {index}"):
        outline = polygon([*torn, at(out, foot, far), at(out, foot, near)])
        sheet.paint(outline, HOUSES[index])
        sheet.line(polyline(torn), TORN, max(1.4, 5 * near))
        sheet.line(polyline([torn[-1], at(out, foot, far)]), TORN, max(1.2, 4 * near))
        middle = between((near, 0), (far, 0), 0.5)[0]
        x, y = at(out, foot, middle)
        wide, tall = 40 * middle, 210 * middle
        with sheet.group(turn=(side * 13, x, y)):
            sheet.paint(rectangle(x - wide / 2, y - tall, wide, tall), NOTHING)
            sheet.line(rectangle(x - wide / 2, y - tall, wide, tall), TORN, max(1.2, 4 * middle))
            sheet.paint(ellipse(x - side * wide * 0.26, y - tall * 0.45, 4 * middle), GLOW)


def lanterns(sheet: Sheet) -> None:
    """Nine of them on one string, every one alight."""
    hung: list[Point] = [towards_the_end(NEAREST, size) for size in sizes()]
    with sheet.shape("string"):
        start = (NEAREST[0] - 110, NEAREST[1] - 128)
        knots: Sequence[Point] = [
            start,
            *((x, y - NEAREST_RADIUS * 1.3 * size) for (x, y), size in zip(hung, sizes(), strict=True)),
        ]
        for index in range(len(knots) - 1):
            middle = between(knots[index], knots[index + 1], 0.5)
            sag = (middle[0], middle[1] + 20 * LESSER**index)
            sheet.paint(
                stroke([knots[index], sag, knots[index + 1]], max(1.6, 5 * LESSER**index), start=0.8, end=0.7), TORN
            )
    for at, size in reversed(list(zip(hung, sizes(), strict=True))):
        with sheet.shape(f"lantern of size {size:.2f}"):
            lantern(sheet, at, NEAREST_RADIUS * size)


def lantern(sheet: Sheet, at: Point, radius: float) -> None:
    """A round lantern with a star on it, and the air round it."""
    x, y = at
    air = sheet.radial(at, radius * 3.2, Stop(0, GLOW, 0.8), Stop(0.34, GLOW, 0.36), Stop(1, GLOW, 0))
    sheet.paint(ellipse(x, y, radius * 3.2), air)
    glass = sheet.radial(at, radius, Stop(0, Ink(0, 0, 0.02)), Stop(0.55, Ink(0, 0, 0.24)), Stop(1, Ink(0, 0.10, 0.80)))
    sheet.paint(ellipse(x, y, radius, radius * 0.95), glass)
    if radius < 8:
        return
    for share in (-0.5, 0, 0.5):
        rib = [
            (x - radius * 0.86, y + radius * share),
            (x, y + radius * share * 1.25),
            (x + radius * 0.86, y + radius * share),
        ]
        sheet.paint(stroke(rib, radius * 0.06, start=0.6, end=0.6), Ink(0, 0.16, 0.72))
    sheet.paint(star(x, y, radius * 0.36, inner=0.4), Ink(0, 0.08, 0.86))
    for down in (-1.08, 0.88):
        cap = rectangle(x - radius * 0.28, y + radius * down, radius * 0.56, radius * 0.2)
        sheet.paint(cap, NOTHING)
