"""The papers of the interface, and what is done to them: cut, torn, printed a little out of register, sewn.

All of it is printed into the picture once and for all. On the screens nothing slips, so the words stay in register.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator

from print_room.brushes import stitches, stroke
from print_room.geometry import Point, ellipse, polygon, polyline, star
from print_room.inks import PAPER, Ink
from print_room.sheet import Reference, Sheet

# What carries words, from dark to light. The figures in game/ui/gui.rpy are those of the printed colours.
NIGHT = Ink(0.97, 0.42, 0)
NIGHT_WORN = Ink(0.86, 0.40, 0)
CARD = Ink(0.02, 0.07, 0.11)

# What only shows at the edges: the second ink, where the first does not quite cover it.
LAVENDER = Ink(0.06, 0.52, 0)
APRICOT = Ink(0, 0.04, 0.72)
THREAD = Ink(0, 0.26, 0)
WARM_THREAD = Ink(0, 0.03, 0.50)

# Specks to a thousand square pixels.
WEAR = 7.0
DUST = 2.2
BAND = 24


def cut_edge(x: float, y: float, width: float, height: float, rng: random.Random, *, by: float = 1.6) -> list[Point]:
    """Return a rectangle cut with scissors: a few long straight bites to a side, none of them quite true."""
    return list(_sides(x, y, width, height, rng, bite=150, by=by))


def torn_edge(x: float, y: float, width: float, height: float, rng: random.Random, *, by: float = 2.0) -> list[Point]:
    """Return a rectangle torn along a ruler: straight from afar, frayed from near."""
    return list(_sides(x, y, width, height, rng, bite=7, by=by))


def _sides(
    x: float, y: float, width: float, height: float, rng: random.Random, *, bite: float, by: float
) -> Iterator[Point]:
    corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    for index, (left, top) in enumerate(corners):
        right, bottom = corners[(index + 1) % 4]
        length = math.hypot(right - left, bottom - top)
        bites = max(1, round(length / bite))
        stray = 0.0
        for number in range(bites):
            # What strays comes back by and by, or a long side would lean.
            stray = 0.6 * stray + rng.uniform(-by, by)
            share = (number + (rng.uniform(-0.3, 0.3) if number else 0)) / bites
            px, py = left + (right - left) * share, top + (bottom - top) * share
            yield (px, py + stray) if top == bottom else (px + stray, py)


def strew(
    sheet: Sheet, density: float, ink: Ink, rng: random.Random, *, size: float = 1.5, cloudy: float = 0.0
) -> None:
    """Paint specks all over the sheet: `density` to a thousand square pixels, `size` their mean breadth.

    `cloudy` 0 strews them evenly, 1 gathers them into clouds, as ink lies on paper.
    """
    waves = [(rng.uniform(60, 260), rng.uniform(0, math.tau), rng.uniform(0, math.tau)) for _ in range(5)]
    # A path for each band: the renderer takes far longer over a single one of many thousand corners.
    for top in range(0, math.ceil(sheet.height), BAND):
        band = min(BAND, sheet.height - top)
        found: list[str] = []
        for _ in range(round(sheet.width * band * density / 1000)):
            x, y = rng.uniform(0, sheet.width), top + rng.uniform(0, band)
            if cloudy:
                level = (
                    sum(math.sin((x * math.cos(way) + y * math.sin(way)) / long + at) for long, way, at in waves) / 5
                )
                if rng.random() > 1 - cloudy * (0.5 - level):
                    continue
            found.append(_speck(x, y, size, rng))
        if found:
            sheet.paint("".join(found), ink)


def _speck(x: float, y: float, size: float, rng: random.Random) -> str:
    across, down, lean = size * rng.uniform(0.5, 1.5), size * rng.uniform(0.5, 1.4), rng.uniform(-0.5, 0.5)
    return polygon([(x, y), (x + across, y + lean), (x + across - lean, y + down), (x - lean, y + down * 0.9)])


def fibres(width: float, height: float, count: int, rng: random.Random) -> str:
    """Return short hairs of the paper's pulp as one open path."""
    hairs = []
    for _ in range(count):
        x, y, way = rng.uniform(0, width), rng.uniform(0, height), rng.uniform(0, math.tau)
        bend = way + rng.uniform(-0.9, 0.9)
        long = rng.uniform(5, 13)
        mid = (x + long * math.cos(way), y + long * math.sin(way))
        end = (mid[0] + long * math.cos(bend), mid[1] + long * math.sin(bend))
        hairs.append(f"M{x:.1f} {y:.1f}Q{mid[0]:.1f} {mid[1]:.1f} {end[0]:.1f} {end[1]:.1f}")
    return "".join(hairs)


def wear_of_ink(sheet: Sheet, clip: Reference, ground: Ink = NIGHT, worn: Ink = NIGHT_WORN) -> None:
    """Let the paper show through a flat of dark ink, here more and there less."""
    _width, _height = sheet.width, sheet.height
    with sheet.shape("wear"), sheet.group(clip=clip):
        strew(sheet, WEAR * 2, worn, sheet.rng("worn"), size=1.7, cloudy=1.0)
        strew(sheet, WEAR, ground.towards(Ink(1, 0.9, 0), 0.6), sheet.rng("wet"), size=2.0, cloudy=0.8)
        strew(sheet, WEAR / 14, worn.towards(PAPER, 0.22), sheet.rng("holes"), size=1.8)


def grain_of_paper(sheet: Sheet, clip: Reference, ground: Ink = PAPER) -> None:
    """Give a light paper its tooth: fibres, dust, and a trace of ink that was not meant for it."""
    width, height = sheet.width, sheet.height
    hairs = round(width * height / 9000)
    with sheet.shape("grain"), sheet.group(clip=clip):
        tooth = ground.towards(Ink(0.02, 0.12, 0.16), 0.45)
        strew(sheet, DUST * 5, tooth, sheet.rng("tooth"), size=1.8, cloudy=0.9)
        sheet.line(fibres(width, height, hairs, sheet.rng("fibres")), ground.towards(Ink(0.06, 0.22, 0.18), 0.36), 1.0)
        strew(sheet, DUST / 3, ground.towards(Ink(0.1, 0.4, 0.3), 0.32), sheet.rng("dust"), size=1.6)


def night_paper(sheet: Sheet, *, edge: float = 7, seam: bool = False, under: Ink = LAVENDER) -> Reference:
    """Fill the sheet with dark paper over a torn second colour; return the clip of the dark."""
    width, height = sheet.width, sheet.height
    below = polygon(torn_edge(2.5, 2.5, width - 5, height - 5, sheet.rng("torn")))
    dark = polygon(cut_edge(edge + 3, edge, width - 2 * edge - 1, height - 2 * edge + 2, sheet.rng("cut")))
    with sheet.shape("under-layer"):
        sheet.paint(below, under)
        with sheet.group(clip=sheet.clip(below)):
            strew(sheet, WEAR * 2, under.towards(PAPER, 0.4), sheet.rng("under"), size=1.6)
    clip = sheet.clip(dark)
    with sheet.shape("dark"):
        sheet.paint(dark, NIGHT)
    wear_of_ink(sheet, clip)
    if seam:
        with sheet.shape("seam"):
            sew(sheet, [(38, 26), (40, height / 2), (37.5, height - 24)], THREAD)
    return clip


def light_paper(
    sheet: Sheet, *, ground: Ink = PAPER, slip: float = 5, under: Ink = APRICOT, torn: bool = False, edge: float = 2.5
) -> Reference:
    """Fill the sheet with light paper over its second colour, which slipped down and right; return the paper's clip."""
    width, height = sheet.width, sheet.height
    below = polygon(
        cut_edge(
            edge + slip, edge + slip, width - 2 * edge - slip, height - 2 * edge - slip, sheet.rng("below"), by=1.2
        )
    )
    form = torn_edge if torn else cut_edge
    above = polygon(
        form(edge, edge, width - 2 * edge - slip - 1, height - 2 * edge - slip - 1, sheet.rng("above"), by=1.3)
    )
    with sheet.shape("under-layer"):
        sheet.paint(below, under)
        with sheet.group(clip=sheet.clip(below)):
            strew(sheet, WEAR * 2, under.towards(PAPER, 0.5), sheet.rng("under"), size=1.6)
    clip = sheet.clip(above)
    with sheet.shape("paper"):
        sheet.paint(above, ground)
    grain_of_paper(sheet, clip, ground)
    return clip


def sew(
    sheet: Sheet, points: list[Point], thread: Ink, *, length: float = 15, gap: float = 11, width: float = 3.2
) -> None:
    """Sew a seam along the points: each stitch has a hole at both ends, and the thread's own small shadow."""
    seam = stitches(points, length=length, gap=gap)
    shade = stitches([(x + 1.6, y + 1.8) for x, y in points], length=length, gap=gap)
    sheet.line(shade, Ink(1, 0.9, 0), width, opacity=0.55)
    sheet.line(seam, thread, width)


def stitch(sheet: Sheet, start: Point, end: Point, thread: Ink, *, width: float = 3.0) -> None:
    """Make one stitch from hole to hole."""
    for x, y in (start, end):
        sheet.paint(ellipse(x, y, width * 0.62), Ink(0.7, 0.6, 0.1))
    sheet.line(polyline([start, end]), thread, width * 0.8)


def ink_line(points: list[Point], width: float, rng: random.Random) -> str:
    """Return a line drawn with a brush that is not quite steady."""
    return stroke(points, width, start=0.35, end=0.25, wobble=0.22, rng=rng)


def eight_star(x: float, y: float, radius: float, *, turn: float = -90) -> str:
    """Return the star of the book: four long points and four short ones."""
    return star(x, y, radius, points=4, inner=0.30, turn=turn) + star(
        x, y, radius * 0.62, points=4, inner=0.44, turn=turn + 45
    )
