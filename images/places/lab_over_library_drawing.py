"""One page torn across: above, a strip of the lab by night; below, what its orders come to in the Whale Library.

The two halves are two pages: the upper one ends in a ragged white edge that throws a shadow on the lower. Words lie at
the foot of each half (390 to 520 and 800 to 1080), so both are calm there: everybody stands on a floor that goes dark.
The lab has its light from the rectangle of sleepers, the library from its lamps; when the sea has come in, from a few
paper lanterns alone.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from itertools import pairwise

import small_people_drawing as people
import whale_library_drawing as library

from print_room.brushes import stitches, stroke
from print_room.geometry import (
    Corner,
    Point,
    ellipse,
    polygon,
    polyline,
    rectangle,
    smooth,
)
from print_room.inks import CLOTH_BLUE, CLOTH_NAVY, CLOTH_RUST, LINE, PAPER, Cloth, Ink
from print_room.sheet import Reference, Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
TEAR = 528.0

BROWN = Cloth(Ink(0.18, 0.40, 0.56), Ink(0.42, 0.62, 0.64), Ink(0.64, 0.76, 0.64))
BROWN_PADS = Ink(0.03, 0.17, 0.40)
SLATE = Cloth(Ink(0.16, 0.52, 0.18), Ink(0.42, 0.72, 0.22), Ink(0.62, 0.82, 0.24))
SLATE_PADS = Ink(0.02, 0.18, 0.22)


# The tear.


def tear_line(name: str, y: float, stray: float) -> list[Point]:
    """Return a ragged line across the page, from left to right."""
    # The same tear on both pages.
    rng = random.Random(name)
    points: list[Point] = []
    x = LEFT - 10
    while x < RIGHT + 20:
        drift = 12 * math.sin(x / 170 + 0.6) + 6 * math.sin(x / 53)
        points.append((x, y + drift + rng.uniform(-stray, stray)))
        x += rng.uniform(7, 26)
    return points


def shadow_of_the_page(sheet: Sheet) -> None:
    """The upper page's shadow on the lower."""
    edge = [(x, y + 34) for x, y in tear_line("edge of the paper", TEAR + 12, 5)]
    with sheet.shape("shadow of the page"), sheet.overprint(blur=9):
        sheet.paint(polygon([(LEFT, TEAR - 60), (RIGHT, TEAR - 60), *edge[::-1]]), Ink(0.56, 0.44, 0))


def upper_page(sheet: Sheet, draw: Callable[[Sheet], None]) -> None:
    """The upper page: what is printed on it, and along the tear the white of its paper."""
    paper = tear_line("edge of the paper", TEAR + 12, 5)
    printed = [(x, y - 19 - 7 * math.sin(x / 41) + 4 * math.sin(x / 17)) for x, y in paper]
    with sheet.shape("paper"):
        sheet.paint(polygon([(LEFT, TOP), (RIGHT, TOP), *paper[::-1]]), PAPER)
    with sheet.group(clip=sheet.clip(polygon([(LEFT, TOP), (RIGHT, TOP), *printed[::-1]]))):
        draw(sheet)
    with sheet.shape("fibres"):
        rng = sheet.rng("fibres")
        for x, y in paper[::2]:
            fibre = [(x, y - rng.uniform(8, 16)), (x + rng.uniform(-5, 5), y - rng.uniform(-1, 5))]
            sheet.line(polyline(fibre), Ink(0.02, 0.22, 0.14), 1.8)
        sheet.line(polyline(paper), Ink(0.05, 0.34, 0.16), 2)


# The lab.

LAB_FLOOR = 366.0
BENCH = 266.0
SLEEPERS = (640.0, 40.0, 560.0, 168.0)
SCREEN: Point = (902.0, 196.0)


def lab(sheet: Sheet, *, both_at_the_screen: bool) -> None:
    """The strip of the lab."""
    _lab_wall(sheet)
    _lab_bench(sheet)
    _lab_dusk(sheet, both_at_the_screen=both_at_the_screen)
    _lab_window(sheet)
    _rack_and_crackers(sheet)
    _sleepers(sheet, troubled=both_at_the_screen)
    _screen(sheet)
    _bench_lamp(sheet)
    if both_at_the_screen:
        with people.standing(sheet, (752, 404), 1.06):
            people.mira_bent_over(sheet)
        with people.standing(sheet, (1050, 404), 1.06):
            people.jordan_bent_over(sheet)
    else:
        with people.standing(sheet, (566, 404), 1.08):
            people.mira_with_a_cracker(sheet)
        with people.standing(sheet, (1372, 404), 1.0):
            people.jordan_with_hands_in_the_air(sheet)


def _lab_wall(sheet: Sheet) -> None:
    with sheet.shape("wall"):
        sheet.paint(rectangle(LEFT, TOP, RIGHT - LEFT, LAB_FLOOR - TOP), Ink(0.10, 0.46, 0.06))
        sheet.paint(rectangle(LEFT, TOP, RIGHT - LEFT, 66), Ink(0.22, 0.56, 0.06))
        sheet.line(polyline([(LEFT, 12), (RIGHT, 12)]), LINE, 3)
        for x in range(-80, 2040, 150):
            sheet.line(polyline([(x, 12), (960 + (x - 960) * 1.25, TOP)]), Ink(0.5, 0.72, 0.1), 2.4)
    with sheet.shape("floor"):
        sheet.paint(rectangle(LEFT, LAB_FLOOR, RIGHT - LEFT, 260), Ink(0.46, 0.68, 0.10))
        sheet.line(polyline([(LEFT, LAB_FLOOR), (RIGHT, LAB_FLOOR)]), LINE, 3)
    _bands_on_hooks(sheet)


def _lab_window(sheet: Sheet) -> None:
    with sheet.shape("window"):
        sheet.paint(rectangle(1600, 44, 300, 176), Ink(0.30, 0.56, 0.10))
        night = sheet.linear((0, 52), (0, 212), Stop(0, Ink(0.88, 0.98, 0)), Stop(1, Ink(0.36, 0.80, 0.04)))
        pane = rectangle(1612, 54, 276, 156)
        sheet.paint(pane, night)
        with sheet.group(clip=sheet.clip(pane)):
            sheet.line(polyline([(1700, 212), (1712, 100), (1746, 100), (1756, 212)]), LINE, 8)
            sheet.line(polyline([(1640, 112), (1830, 92)]) + polyline([(1728, 100), (1728, 70), (1640, 112)]), LINE, 6)
            sheet.line(polyline([(1652, 112), (1652, 150)]), LINE, 3)
            sheet.paint(rectangle(1600, 186, 300, 30), Ink(0.84, 0.94, 0.04))
            for x, y in ((1668, 192), (1776, 196), (1790, 178), (1826, 190), (1850, 198), (1642, 198)):
                sheet.paint(rectangle(x, y, 7, 6), Ink(0, 0.06, 0.85))
            sheet.paint(ellipse(1640, 110, 4.6), Ink(0, 0.2, 0.9))
        sheet.line(pane, LINE, 3)
        sheet.line(polyline([(1750, 54), (1750, 210)]), LINE, 8)


def _bands_on_hooks(sheet: Sheet) -> None:
    with sheet.shape("bands on hooks"):
        sheet.paint(rectangle(238, 66, 236, 12, radius=3), CLOTH_RUST.deep)
        for x in (272, 328, 384, 440):
            sheet.line(
                smooth([(x - 19, 138), (x - 18, 100), (x, 84), (x + 18, 100), (x + 19, 138)], closed=False), LINE, 8
            )
            for side in (-19, 19):
                sheet.paint(ellipse(x + side, 142, 8, 11), CLOTH_RUST.light)


def _lab_bench(sheet: Sheet) -> None:
    with sheet.shape("bench"):
        sheet.paint(rectangle(470, BENCH, 1090, 20), Ink(0.16, 0.40, 0.28))
        sheet.line(rectangle(470, BENCH, 1090, 20), LINE, 3)
        for x in (520, 1010, 1510):
            sheet.line(
                polyline([(x - 20, 368), (x, BENCH + 22), (x + 20, 368)]) + polyline([(x - 12, 336), (x + 12, 336)]),
                LINE,
                9,
            )
        for x, breadth, height in ((640, 110, 62), (1130, 130, 58), (1280, 84, 70)):
            sheet.paint(rectangle(x, LAB_FLOOR - height, breadth, height), Ink(0.50, 0.64, 0.50))
            sheet.line(rectangle(x, LAB_FLOOR - height, breadth, height), LINE, 3)
            sheet.paint(rectangle(x + breadth / 2 - 9, LAB_FLOOR - height, 18, 22), Ink(0.24, 0.46, 0.36))
    with sheet.shape("cardboard stair"):
        steps: list[Point] = [(1420, BENCH)]
        for step in range(4):
            steps += [(1420 + step * 16, 178 + step * 18), (1436 + step * 16, 178 + step * 18)]
        for step in range(4):
            steps += [(1500 + step * 16, 232 - step * 18), (1516 + step * 16, 232 - step * 18)]
        steps.append((1564, BENCH))
        sheet.paint(polygon(steps), Ink(0.16, 0.36, 0.56))
        sheet.line(polygon(steps), LINE, 3)
    with sheet.shape("felt whale"), sheet.group(move=(1252, 240)):
        library.small_whale(sheet, (0, 0), 66)
    with sheet.shape("mug"):
        sheet.paint(rectangle(700, 236, 26, 30, radius=4), CLOTH_BLUE.light)
        sheet.line(rectangle(700, 236, 26, 30, radius=4), LINE, 3)


def _rack_and_crackers(sheet: Sheet) -> None:
    """The rack with its lamps, and on its warm lid the crackers."""
    with sheet.shape("rack"):
        sheet.paint(rectangle(40, 186, 190, 186), Ink(0.90, 0.94, 0.10))
        sheet.line(rectangle(40, 186, 190, 186), LINE, 3)
        for row in range(4):
            y = 206 + row * 40
            sheet.paint(rectangle(54, y, 162, 28, radius=3), Ink(0.94, 0.94, 0.10))
            for index in range(4):
                sheet.paint(
                    ellipse(160 + index * 14, y + 14, 3.6),
                    Ink(0, 0.12, 0.80) if (row + index) % 4 else Ink(0.5, 0.7, 0.3),
                )
        for x in (56, 104, 152, 192):
            cracker = polygon([(x, 184), (x + 10, 172), (x + 40, 172), (x + 34, 184)])
            sheet.paint(cracker, Ink(0.02, 0.12, 0.60))
            sheet.line(cracker, LINE, 2.4)


def _lab_dusk(sheet: Sheet, *, both_at_the_screen: bool) -> None:
    left, top, width, height = SLEEPERS
    middle = (left + width / 2, top + height / 2)
    held_off = sheet.grey_radial(middle, 820, (0, 0.10), (0.25, 0.32), (0.55, 0.82), (1, 1), stretch=1.4)
    with sheet.shape("dusk"), sheet.overprint(mask=sheet.mask((sheet.everything, held_off))):
        sheet.paint(sheet.everything, Ink(0.66, 0.74, 0))
    with sheet.shape("dark at the foot"), sheet.overprint():
        dark = Ink(0.74, 0.66, 0)
        sheet.paint(
            rectangle(LEFT, 330, RIGHT - LEFT, 260),
            sheet.linear((0, 340), (0, 440), Stop(0, dark, 0), Stop(1, dark, 1)),
        )
    with sheet.shape("light of the sleepers"), sheet.overprint():
        warm = Ink(0, 0, 0.5)
        at = (1010.0, 250.0) if both_at_the_screen else (1100.0, 240.0)
        sheet.paint(ellipse(*at, 338, 260), sheet.radial(at, 260, Stop(0, warm, 1), Stop(1, warm, 0), stretch=1.3))


def _sleepers(sheet: Sheet, *, troubled: bool) -> None:
    """The rectangle of dots: even; or with a hole in it that is growing."""
    left, top, width, height = SLEEPERS
    with sheet.shape("halo"):
        halo = Ink(0.04, 0.34, 0.04)
        middle = (left + width / 2, top + height / 2)
        sheet.paint(
            rectangle(left - 120, top - 90, width + 240, height + 160),
            sheet.radial(middle, 260, Stop(0, halo, 0.8), Stop(0.6, halo, 0.4), Stop(1, halo, 0), stretch=1.6),
        )
    with sheet.shape("rectangle of sleepers"):
        sheet.paint(rectangle(left, top, width, height, radius=6), Ink(0.02, 0.44, 0))
        sheet.line(rectangle(left, top, width, height, radius=6), Ink(0.3, 0.6, 0.04), 3)
        calm, warm = "", ""
        for row in range(15):
            for column in range(52):
                x, y = left + 13 + column * 10.5, top + 11 + row * 10.4
                off = math.hypot(x - left - width * 0.64, (y - top - height * 0.5) * 1.2)
                if troubled and off < 74 + 10 * math.sin(x / 9 + y / 7):
                    warm += ellipse(x, y, 3.4)
                else:
                    calm += ellipse(x, y, 3.1)
        sheet.paint(calm, PAPER)
        if warm:
            sheet.paint(warm, Ink(0.10, 0.40, 0.94))


def _screen(sheet: Sheet) -> None:
    x, y = SCREEN
    with sheet.shape("screen"):
        sheet.line(polyline([(x, y + 40), (x, BENCH)]), LINE, 12)
        sheet.line(polyline([(x - 26, BENCH), (x + 26, BENCH)]), LINE, 8)
        sheet.paint(rectangle(x - 64, y - 44, 128, 86, radius=6), LINE)
        sheet.paint(rectangle(x - 56, y - 37, 112, 72, radius=3), Ink(0.02, 0.40, 0.02))
        for row, lift in ((-18, 7), (0, 12), (19, 6)):
            wave = [(x - 46 + step * 11.5, y + row + (lift if step % 2 else -lift) * 0.6) for step in range(9)]
            sheet.line(smooth(wave, closed=False), PAPER if row else Ink(0, 0.08, 0.74), 3)


def _bench_lamp(sheet: Sheet) -> None:
    with sheet.shape("bench lamp"):
        cone = polygon([(1082, 158), (1126, 158), (1168, BENCH), (1040, BENCH)])
        sheet.paint(cone, Ink(0, 0.06, 0.62), opacity=0.4)
        sheet.line(polyline([(1200, BENCH), (1176, 196), (1122, 134)]), LINE, 6)
    _wooden_head(sheet)
    with sheet.shape("shade of the bench lamp"):
        shade = smooth([Corner(1070, 160), (1078, 132), (1104, 120), (1130, 132), Corner(1138, 160)])
        sheet.paint(shade, CLOTH_NAVY.light)
        sheet.line(shade, LINE, 3)
        sheet.paint(ellipse(1104, 160, 24, 7), PAPER)


def _wooden_head(sheet: Sheet) -> None:
    """A head of wood that wears a band, under the lamp."""
    with sheet.shape("wooden head"):
        sheet.line(polyline([(1100, BENCH), (1100, 240)]), LINE, 10)
        sheet.paint(ellipse(1100, 218, 24, 28), Ink(0, 0.08, 0.50))
        sheet.line(ellipse(1100, 218, 24, 28), LINE, 3)
        sheet.line(smooth([(1076, 212), (1100, 218), (1124, 212)], closed=False), LINE, 9)
        sheet.paint(ellipse(1100, 216, 8), PAPER)


# The library.

# How the library's drawing is laid under the tear: share of its size, and where its origin comes to lie.
SCALE = 0.8
ORIGIN: Point = (110.0, 322.0)


def in_the_library(x: float, y: float) -> Point:
    """Return the page's point for one of the library's own drawing."""
    return ORIGIN[0] + x * SCALE, ORIGIN[1] + y * SCALE


def below(sheet: Sheet, *, flooded: bool) -> None:
    """The lower page."""
    _sea_outside(sheet)
    with sheet.group(move=ORIGIN), sheet.group(scale=(SCALE, 0, 0)):
        library.wall(sheet)
        library.floor(sheet)
        library.reading_stalk(sheet)
        with sheet.group(scale=(0.94, 1000, 592)):
            library.whale(sheet)
        library.lectern(sheet)
    _big_stair(sheet)
    _dusk_below(sheet, flooded=flooded)
    if flooded:
        _lamps_below(sheet, lit=False)
        _when_the_sea_is_in(sheet)
    else:
        with sheet.group(move=ORIGIN), sheet.group(scale=(SCALE, 0, 0)):
            library.lectern(sheet)
        _lamps_below(sheet, lit=True)
        _when_all_is_still_well(sheet)
    shadow_of_the_page(sheet)


def _sea_outside(sheet: Sheet) -> None:
    with sheet.shape("sea outside"):
        water = sheet.linear(
            (0, 420), (0, 740), Stop(0, library.SEA_TOP), Stop(0.4, library.SEA_MIDDLE), Stop(1, library.SEA_LOW)
        )
        sheet.paint(sheet.everything, water)
        library.fish(sheet, (962, 586), 22, -1, CLOTH_RUST)
    with sheet.shape("dark of the sides"):
        back = Ink(0.64, 0.86, 0.12)
        sheet.paint(rectangle(LEFT, TEAR - 40, 300, 400) + rectangle(1740, TEAR - 40, 300, 400), back)
        sheet.paint(rectangle(LEFT, 760, RIGHT - LEFT, 400), library.FLOOR)


STAIR_FOOT: Point = (1552.0, 822.0)
STEP_RUN, STEP_RISE, STEPS = 58.0, 37.0, 9


def on_the_stair(index: float) -> Point:
    """Return the middle of a step's tread: 1 is the lowest, and the stair goes up to the right."""
    return STAIR_FOOT[0] + (index - 0.5) * STEP_RUN, STAIR_FOOT[1] - index * STEP_RISE


def _big_stair(sheet: Sheet) -> None:
    """The felt stair that comes down from the floor above, seen from the side; a rope to hold."""
    _rope(sheet)
    for index in range(1, STEPS + 1):
        cloth = (library.FELT_RUST, library.FELT_CREAM, library.FELT_SEA)[index % 3]
        left, top = STAIR_FOOT[0] + (index - 1) * STEP_RUN, STAIR_FOOT[1] - index * STEP_RISE
        with sheet.shape(f"step {index}"):
            sheet.paint(rectangle(left, top, STEP_RUN + 2, BOTTOM - top), cloth.shade)
            sheet.line(polyline([(left, top), (left, BOTTOM)]), LINE, 3)
            for y in range(int(top) + 34, 900, 44):
                sheet.line(stitches([(left + 10, y), (left + STEP_RUN - 8, y)], length=8, gap=7), library.THREAD, 2.2)
            tread = rectangle(left - 12, top - 7, STEP_RUN + 16, 19, radius=9)
            sheet.paint(tread, cloth.light)
            sheet.line(tread, LINE, 3)
            sheet.line(stitches([(left - 2, top + 2), (left + STEP_RUN - 6, top + 2)], length=8, gap=7), LINE, 2)


def _rope(sheet: Sheet) -> None:
    with sheet.shape("rope"):
        posts = [on_the_stair(index + 0.2) for index in range(1, STEPS + 1, 2)]
        for x, y in posts:
            sheet.line(polyline([(x, y), (x, y - 84)]), LINE, 8)
            sheet.paint(ellipse(x, y - 88, 8), library.FELT_OCHRE.light)
        run: list[Point] = []
        for (ax, ay), (bx, by) in pairwise(posts):
            run += [(ax, ay - 80), ((ax + bx) / 2, (ay + by) / 2 - 66)]
        run.append((posts[-1][0], posts[-1][1] - 80))
        sheet.line(smooth(run, closed=False), LINE, 10)
        sheet.line(smooth(run, closed=False), library.FELT_OCHRE.light, 5)


def _dusk_below(sheet: Sheet, *, flooded: bool) -> None:
    dark = Ink(0.60, 0.62, 0) if flooded else Ink(0.44, 0.50, 0)
    pools: list[tuple[str, Reference]] = []
    if not flooded:
        for x, y, radius in ((1090, 690, 540), (420, 700, 460), (1580, 660, 420)):
            pool = sheet.radial((x, y), radius, Stop(0, PAPER, 1), Stop(0.5, PAPER, 0.6), Stop(1, PAPER, 0))
            pools.append((ellipse(x, y, radius), pool))
    with sheet.shape("dusk below"), sheet.overprint(mask=sheet.mask((sheet.everything, "white"), *pools)):
        sheet.paint(rectangle(LEFT, TEAR - 40, RIGHT - LEFT, 700), dark)
    with sheet.shape("dark at the foot"), sheet.overprint():
        foot = Ink(0.84, 0.72, 0)
        sheet.paint(
            rectangle(LEFT, 770, RIGHT - LEFT, 380),
            sheet.linear((0, 780), (0, 930), Stop(0, foot, 0), Stop(1, foot, 1)),
        )
    if flooded:
        return
    with sheet.shape("warm air below"), sheet.overprint():
        warm = Ink(0, 0, 0.56)
        for x, y, radius in ((1050, 640, 420), (1530, 650, 330)):
            glow = sheet.radial((x, y), radius, Stop(0, warm, 1), Stop(0.5, warm, 0.4), Stop(1, warm, 0))
            sheet.paint(ellipse(x, y, radius), glow)


def _lamps_below(sheet: Sheet, *, lit: bool) -> None:
    x, y, size, turn = library.READING_LAMP
    px, py = in_the_library(x, y)
    with sheet.shape("reading lamp"):
        if lit:
            glow = Ink(0, 0.04, 0.44)
            sheet.paint(ellipse(px, py, 100), sheet.radial((px, py), 100, Stop(0, glow, 0.9), Stop(1, glow, 0)))
        library.anemone(sheet, px, py, size * SCALE, turn, lit=lit)
    with sheet.shape("lamp on the stair"):
        x, y = 1530.0, 640.0
        if lit:
            glow = Ink(0, 0.04, 0.44)
            sheet.paint(ellipse(x, y, 90), sheet.radial((x, y), 90, Stop(0, glow, 0.8), Stop(1, glow, 0)))
        run = [(1540, 824), (1532, 760), (1542, 700), (x, y + 20)]
        sheet.paint(stroke(run, 14, start=1, end=0.8), LINE)
        sheet.paint(stroke(run, 8, start=1, end=0.8), library.FELT_SEA.shade)
        library.anemone(sheet, x, y, 34, -6, lit=lit)


def _when_all_is_still_well(sheet: Sheet) -> None:
    """The librarians have a princess to deal with; Elara looks back from the stair."""
    with people.standing(sheet, (1140, 826), 0.90):
        people.walrus(sheet, BROWN, BROWN_PADS, CLOTH_BLUE, bow_tie=True)
        people.flipper_out(sheet, BROWN, CLOTH_BLUE, [(58, -128), (84, -104), (92, -92), (124, -110)])
    with people.standing(sheet, (1288, 828), 0.94):
        people.princess(sheet)
    with people.standing(sheet, (1432, 826), 0.90, mirrored=True):
        people.walrus(sheet, SLATE, SLATE_PADS, CLOTH_RUST)
        people.flipper_out(sheet, SLATE, CLOTH_RUST, [(58, -128), (84, -104), (92, -92), (120, -114)])
    x, y = on_the_stair(3)
    with people.standing(sheet, (x, y - 6), 0.66):
        people.elara_on_a_step(sheet)


# The sea has come in.

SURFACE = 750.0


# The step each stands on, and how far aside.
PEOPLE_ON_THE_STAIR = (
    (7, 10),
    (6, -6),
    (5, 14),
    (4.4, -16),
    (4, 20),
    (3, -14),
    (3, 22),
    (2, 0),
    (1, -22),
    (1, 24),
)
DREAMERS_CLOTHS = (
    Cloth(Ink(0.50, 0.72, 0.06), Ink(0.70, 0.84, 0.08), Ink(0.84, 0.92, 0.10)),
    Cloth(Ink(0.30, 0.52, 0.40), Ink(0.52, 0.70, 0.40), Ink(0.72, 0.82, 0.40)),
    Cloth(Ink(0.24, 0.68, 0.04), Ink(0.50, 0.80, 0.06), Ink(0.74, 0.90, 0.08)),
)


def _when_the_sea_is_in(sheet: Sheet) -> None:
    """Water to the second button; a lane, lanterns, and the stair full of people in their nightclothes."""
    for index, (step, aside) in enumerate(PEOPLE_ON_THE_STAIR):
        x, y = on_the_stair(step)
        cloth = DREAMERS_CLOTHS[index % len(DREAMERS_CLOTHS)]
        with people.standing(sheet, (x + aside, y - 5), 0.50, mirrored=index % 2 == 1):
            people.dreamer(sheet, index, cloth)
    with people.standing(sheet, (1140, 826), 0.90):
        people.walrus(sheet, BROWN, BROWN_PADS, CLOTH_BLUE, worried=True, bow_tie=True)
        people.flipper_out(sheet, BROWN, CLOTH_BLUE, [(56, -132), (88, -136), (104, -148), (140, -168)])
    with people.standing(sheet, (1432, 826), 0.90, mirrored=True):
        people.walrus(sheet, SLATE, SLATE_PADS, CLOTH_RUST, worried=True)
        people.flipper_out(sheet, SLATE, CLOTH_RUST, [(56, -132), (88, -136), (104, -148), (140, -168)])
    with people.standing(sheet, (1286, 706), 0.66):
        people.elara_from_behind(sheet)
    x, y = in_the_library(1070, 462)
    with people.standing(sheet, (x, y), 0.62):
        people.princess(sheet)
    _water(sheet)
    _lane(sheet)
    for px, py, size in ((306, 772, 1.0), (1286, 782, 1.0), (896, 790, 1.1), (1606, 790, 1.1), (600, 800, 1.2)):
        _lantern(sheet, (px, py), size)


def _water(sheet: Sheet) -> None:
    """The sea inside: everything under it is drowned in tone."""
    surface: list[Point] = [(x, SURFACE + 4 * math.sin(x / 47) + 3 * math.sin(x / 19)) for x in range(-100, 2040, 20)]
    water = polygon([*surface, (RIGHT, BOTTOM), (LEFT, BOTTOM)])
    with sheet.shape("water"), sheet.overprint(clip=sheet.clip(water)):
        deep = sheet.linear((0, SURFACE), (0, 880), Stop(0, Ink(0.14, 0.60, 0)), Stop(1, Ink(0.70, 0.80, 0)))
        sheet.paint(water, deep)
    with sheet.shape("surface"):
        sheet.line(polyline(surface), Ink(0, 0.16, 0.04), 4)
        rng = sheet.rng("ripples")
        for _ in range(46):
            x, y = rng.uniform(LEFT, RIGHT), SURFACE + rng.uniform(10, 110)
            reach = rng.uniform(20, 60)
            ripple = [(x - reach, y), (x - reach * 0.3, y - 4), (x + reach * 0.3, y + 3), (x + reach, y)]
            sheet.paint(stroke(ripple, 3.4, start=0.1, end=0.1), Ink(0.04, 0.40, 0.04), opacity=0.6)


def _lane(sheet: Sheet) -> None:
    """A lane rope from somebody's swimming bath."""
    with sheet.shape("lane"):
        for index in range(46):
            x = LEFT + index * 48
            y = 806 - 16 * math.sin((x + 200) / 640) + 4 * math.sin(x / 60)
            ink = Ink(0.06, 0.26, 0.72) if index % 4 < 2 else Ink(0.02, 0.22, 0.06)
            sheet.paint(rectangle(x, y - 9, 40, 18, radius=8), ink)
            sheet.line(rectangle(x, y - 9, 40, 18, radius=8), LINE, 2.4)


def _lantern(sheet: Sheet, at: Point, size: float) -> None:
    """A paper lantern afloat, with its light on the water."""
    x, y = at
    with sheet.shape("lantern"):
        glow = Ink(0, 0.10, 0.80)
        sheet.paint(
            ellipse(x, y - 20 * size, 110 * size),
            sheet.radial((x, y - 20 * size), 110 * size, Stop(0, glow, 0.7), Stop(0.4, glow, 0.26), Stop(1, glow, 0)),
        )
        for row in range(4):
            reach = (34 - row * 7) * size
            streak = [(x - reach, y + 12 + row * 9), (x, y + 9 + row * 9), (x + reach, y + 13 + row * 9)]
            sheet.paint(stroke(streak, 4, start=0.1, end=0.1), Ink(0, 0.08, 0.74))
        body = smooth(
            [
                (x - 26 * size, y - 24 * size),
                (x - 14 * size, y - 48 * size),
                (x + 14 * size, y - 48 * size),
                (x + 26 * size, y - 24 * size),
                (x + 16 * size, y + 2),
                (x - 16 * size, y + 2),
            ]
        )
        sheet.paint(
            body,
            sheet.radial(
                (x, y - 18 * size), 34 * size, Stop(0, PAPER), Stop(0.5, Ink(0, 0.02, 0.3)), Stop(1, Ink(0, 0.14, 0.84))
            ),
        )
        for lift in (-12, -26, -38):
            half = 25 * size * math.cos(math.asin(min(0.9, abs(lift + 23) / 30)))
            rib = [(x - half, y + lift * size), (x, y + lift * size + 4), (x + half, y + lift * size)]
            sheet.line(smooth(rib, closed=False), Ink(0.04, 0.26, 0.84), 1.8)
        sheet.line(body, LINE, 2.4)
        sheet.paint(rectangle(x - 10 * size, y - 53 * size, 20 * size, 7 * size, radius=2), LINE)
