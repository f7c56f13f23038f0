"""What the rooms of 12 Mill Row share: tram plush, the paper with moons and stars, the poster, the coat.

The plush is what Halmoni sewed for forty years: half rings that hold on to one another, and small bars between them.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from print_room.brushes import jittered_grid, stroke
from print_room.geometry import Corner, Point, crescent, ellipse, number, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0

NONE = Ink(0, 0, 0)
KEPT = Ink(1, 1, 1)
DEEPEST = Ink(0.97, 0.86, 0.24)
AUBERGINE, AUBERGINE_LIT = Ink(0.84, 0.56, 0.30), Ink(0.62, 0.46, 0.26)
SALMON, SALMON_PALE, SALMON_DARK = Ink(0, 0.04, 0.86), Ink(0, 0.03, 0.34), Ink(0.24, 0.26, 0.92)
CYAN, CYAN_PALE, CYAN_DARK = Ink(0.02, 0.72, 0.02), Ink(0, 0.26, 0.02), Ink(0.40, 0.86, 0.06)
CREAM = Ink(0, 0.02, 0.09)
WOOD, WOOD_LIT, WOOD_DARK = Ink(0.16, 0.36, 0.56), Ink(0.03, 0.18, 0.40), Ink(0.52, 0.52, 0.52)
SOFT_LINE = Ink(0.34, 0.44, 0.14)

# Where a point of a flat drawing lies on the page: on a wall that runs away from us, on one that shakes.
Laying = Callable[[float, float], Point]


def hole(left: float, top: float, width: float, height: float) -> str:
    """Return a rectangle that runs the other way round, and so is a hole in what it is added to."""
    return polygon([(left, top), (left, top + height), (left + width, top + height), (left + width, top)])


def rim(sheet: Sheet, points: Sequence[Point], width: float, ink: Ink) -> None:
    """Draw an edge on which light lies: thick in its middle, thin at its ends."""
    sheet.paint(stroke(points, width, start=0.1, end=0.1), ink)


# Tram plush.


def half_ring(x: float, y: float, outer: float, inner: float, *, up: bool) -> str:
    """Return half a ring that stands on its two ends, or hangs from them."""
    over, back = (1, 0) if up else (0, 1)
    arch = _arc(x - outer, x + outer, y, outer, over)
    return f"{arch}L{_arc(x + inner, x - inner, y, inner, back)[1:]}Z"


def _arc(start: float, end: float, y: float, radius: float, sweep: int) -> str:
    round_it = f"{number(radius)} {number(radius)} 0 0 {sweep}"
    return f"M{number(start)} {number(y)}A{round_it} {number(end)} {number(y)}"


def half_rings(x: float, y: float, width: float, height: float, size: float) -> tuple[str, str, str]:
    """Return the print of the plush as three paths: rings that stand, rings that hang, and bars."""
    standing, hanging, bars = "", "", ""
    for row in range(int(height / size) + 2):
        for column in range(int(width / size) + 2):
            cx = x + (column + (row % 2) * 0.5) * size
            cy = y + row * size
            standing += half_ring(cx, cy, size * 0.40, size * 0.20, up=True)
            hanging += half_ring(cx + size * 0.30, cy - size * 0.16, size * 0.40, size * 0.20, up=False)
            bars += rectangle(cx - size * 0.07, cy + size * 0.10, size * 0.14, size * 0.30)
    return standing, hanging, bars


def plush(
    sheet: Sheet, outline: str, box: tuple[float, float, float, float], size: float, ground: Ink = AUBERGINE
) -> None:
    """Paint an outline with tram plush; `box` is what the print has to cover, `size` its repeat in pixels."""
    standing, hanging, bars = half_rings(*box, size)
    sheet.paint(outline, ground)
    with sheet.group(clip=sheet.clip(outline)):
        sheet.paint(hanging, CYAN)
        sheet.paint(standing, SALMON)
        sheet.paint(bars, SALMON_PALE)


# The paper.


def moons_and_stars(
    x: float, y: float, width: float, height: float, step: float, rng: random.Random, lay: Laying | None = None
) -> tuple[str, str]:
    """Return the wallpaper's print, small moons and small stars by turns, as two paths."""
    moons, stars = "", ""
    for point, column, row in jittered_grid(x, y, width, height, step, rng, stray=0.04):
        px, py = lay(*point) if lay else point
        if (column + row) % 2:
            moons += crescent(px, py, step * 0.17, turn=-30)
        else:
            stars += star(px, py, step * 0.15, inner=0.36)
    return moons, stars


# The poster: a sheet twice as high as a hand's breadth, 1 across and 1.36 down.

POSTER_HEIGHT = 1.36
FLOURISH: tuple[tuple[tuple[float, float], ...], ...] = (
    (
        *((0.08, 0.66), (0.24, 0.46), (0.38, 0.20), (0.33, 0.12), (0.25, 0.26), (0.22, 0.52), (0.28, 0.66)),
        *((0.44, 0.52), (0.56, 0.26), (0.52, 0.17), (0.44, 0.30), (0.40, 0.56), (0.46, 0.68), (0.60, 0.56)),
        *((0.70, 0.36), (0.67, 0.28), (0.60, 0.40), (0.57, 0.58), (0.64, 0.68), (0.78, 0.58), (0.92, 0.36)),
    ),
    ((0.94, 0.64), (0.74, 0.77), (0.38, 0.82), (0.13, 0.90), (0.12, 1.02), (0.32, 1.05), (0.52, 1.0)),
    ((0.14, 0.42), (0.46, 0.40), (0.84, 0.30)),
)
# A leg that comes out of the flourish's end, and its foot, stuck out to trip one up.
LEG = ((0.50, 1.005), (0.62, 0.975), (0.78, 1.0))
FOOT: tuple[tuple[float, float, bool], ...] = (
    *((0.715, 1.07, True), (0.72, 1.15, True), (0.80, 1.16, True), (0.94, 1.10, False), (1.09, 1.02, False)),
    *((1.12, 0.95, False), (1.05, 0.93, False), (0.94, 0.97, False), (0.86, 0.955, False), (0.83, 0.90, True)),
    (0.745, 0.91, True),
)


def poster(sheet: Sheet, lay: Laying, size: float, *, foot: bool = True) -> None:
    """Aubergine, with one large flourish in salmon; `size` is its breadth in pixels, `lay` takes it to the page."""

    def run(points: Sequence[Sequence[float]]) -> list[Point]:
        return [lay(px, py) for px, py, *_ in points]

    sides = [(0.0, 0.0), (0.5, 0.0), (1.0, 0.0), (1.0, 0.68), (1.0, POSTER_HEIGHT), (0.5, POSTER_HEIGHT)]
    outline = polygon(run([*sides, (0.0, POSTER_HEIGHT), (0.0, 0.68)]))
    with sheet.shape("poster"):
        sheet.paint(outline, AUBERGINE)
        border = [(0.05, 0.05), (0.95, 0.05), (0.95, POSTER_HEIGHT - 0.05), (0.05, POSTER_HEIGHT - 0.05)]
        sheet.line(polygon(run(border)), CYAN, size * 0.014)
        spots = [(0.24, 0.13), (0.5, 0.11), (0.76, 0.13)]
        sheet.paint("".join(ellipse(*lay(*spot), size * 0.022) for spot in spots), CYAN_PALE)
        for mark in FLOURISH:
            sheet.paint(stroke(run(mark), size * 0.056, start=0.25, end=0.3), SALMON)
        rests = [(0.18, 1.22), (0.40, 1.25), (0.62, 1.22)]
        sheet.paint("".join(rectangle(*lay(x - 0.08, y), size * 0.16, size * 0.02) for x, y in rests), CYAN)
        sheet.line(outline, LINE, 3.4)
    if foot:
        with sheet.shape("foot"):
            sheet.paint(stroke(run(LEG), size * 0.13, start=0.45, end=0.95), SALMON)
            sheet.paint(stroke(run(((0.66, 0.91), (0.67, 0.98), (0.66, 1.05))), size * 0.03, start=0.8, end=0.8), CREAM)
            shoe = smooth([Corner(*lay(x, y)) if turns else lay(x, y) for x, y, turns in FOOT])
            sheet.paint(shoe, CREAM)
            sheet.line(shoe, LINE, 3.2)
            sheet.paint(stroke(run([(0.80, 1.15), (0.94, 1.09), (1.09, 1.01)]), size * 0.03), LINE)


# The coat.


def coat(sheet: Sheet, x: float, top: float, size: float) -> None:
    """The coat made out of a tram seat, hung by its loop: collar up, big buttons; `size` 1 is 420 pixels long."""

    def at(dx: float, dy: float) -> Point:
        return x + dx * size, top + dy * size

    body = smooth(
        [
            *(Corner(*at(-34, 30)), at(-92, 62), at(-104, 200), Corner(*at(-126, 414)), at(0, 426)),
            *(Corner(*at(126, 414)), at(104, 200), at(92, 62), Corner(*at(34, 30))),
        ]
    )
    box = (x - 130 * size, top, 260 * size, 440 * size)
    with sheet.shape("coat"):
        for side in (-1, 1):
            sleeve = smooth(
                [
                    *(Corner(*at(side * 66, 52)), at(side * 118, 84), at(side * 138, 200)),
                    *(Corner(*at(side * 146, 330)), Corner(*at(side * 92, 334)), at(side * 84, 200)),
                ]
            )
            sheet.paint(sleeve, DEEPEST)
            plush(sheet, sleeve, (x - 160 * size, top + 14 * size, 320 * size, 340 * size), 46 * size)
            sheet.line(sleeve, LINE, 3)
        plush(sheet, body, box, 52 * size)
        sheet.line(body, LINE, 3.6)
        fold = [at(8, 96), at(2, 240), at(6, 424)]
        sheet.paint(stroke(fold, 9 * size, start=0.8, end=0.8), DEEPEST)
        for y in (140, 228, 316):
            sheet.paint(ellipse(*at(34, y), 17 * size), SALMON)
            sheet.line(ellipse(*at(34, y), 17 * size), LINE, 3)
            sheet.paint("".join(ellipse(*at(34 + dx, y), 2.6 * size) for dx in (-6, 6)), LINE)
        for side in (-1, 1):
            collar = [Corner(*at(0, 104)), at(side * 52, 64), Corner(*at(side * 58, -8)), at(side * 24, 6)]
            wing = smooth([*collar, Corner(*at(side * 4, 40))])
            sheet.paint(wing, AUBERGINE_LIT)
            sheet.line(wing, LINE, 3.2)
        sheet.line(polyline([at(-10, 12), at(0, -16), at(10, 12)]), LINE, 5)
        sheet.paint(ellipse(*at(0, -18), 9 * size), WOOD)
        sheet.line(ellipse(*at(0, -18), 9 * size), LINE, 2.6)


# A card that stands.

CARD_MARKS = ("star", "moon", "fish", "tram", "flower", "plain")


def card(sheet: Sheet, x: float, foot: float, size: float, mark: str) -> None:
    """A folded card that stands on its two edges, its lower left corner at x; `size` is its breadth."""
    high = size * 1.3
    with sheet.shape(f"card with a {mark}"):
        behind = polygon([(x + size, foot), (x + size * 1.2, foot - high * 0.08), (x + size, foot - high)])
        sheet.paint(behind, CYAN_DARK)
        face = polygon([(x, foot), (x + size, foot), (x + size, foot - high), (x + size * 0.03, foot - high)])
        sheet.paint(face, PAPER)
        _mark(sheet, x + size / 2, foot - high * 0.52, size * 0.3, mark)
        sheet.line(face, LINE, 3)


def _mark(sheet: Sheet, x: float, y: float, size: float, mark: str) -> None:
    if mark == "star":
        sheet.paint(star(x, y, size * 1.1, points=8, inner=0.5), SALMON)
    elif mark == "moon":
        sheet.paint(crescent(x, y, size), CYAN)
    elif mark == "fish":
        sheet.paint(ellipse(x - size * 0.2, y, size, size * 0.5), CYAN)
        sheet.paint(
            polygon([(x + size * 0.5, y), (x + size * 1.2, y - size * 0.5), (x + size * 1.2, y + size * 0.5)]), CYAN
        )
        sheet.paint(ellipse(x - size * 0.7, y - size * 0.1, size * 0.12), LINE)
    elif mark == "tram":
        sheet.paint(rectangle(x - size, y - size * 0.5, size * 2, size, radius=size * 0.3), SALMON)
        panes = "".join(
            rectangle(x - size * 0.8 + i * size * 0.57, y - size * 0.32, size * 0.42, size * 0.4) for i in range(3)
        )
        sheet.paint(panes, PAPER)
        sheet.paint("".join(ellipse(x + dx * size, y + size * 0.6, size * 0.2) for dx in (-0.5, 0.5)), LINE)
    elif mark == "flower":
        for dx, dy in ((0, -0.6), (0.57, -0.18), (0.35, 0.48), (-0.35, 0.48), (-0.57, -0.18)):
            sheet.paint(ellipse(x + dx * size, y + dy * size, size * 0.4), SALMON)
        sheet.paint(ellipse(x, y, size * 0.34), AUBERGINE)
