"""What is left of the procession with nobody in it: cane, cloth, shoes, and ribbons that fly."""

from __future__ import annotations

import random
from collections.abc import Sequence

import fifth_lantern_beast_drawing as beast
from fifth_lantern_beast_drawing import Hoop
from fifth_lantern_drawing import BLACK, LINE

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, smooth
from print_room.inks import Ink
from print_room.sheet import Sheet, Stop

# In which order the long ribbons lie over one another.
MIDDLE_FIRST = (3, 4, 2, 5, 1, 6, 0, 7)
CANE = (Ink(0, 0.10, 0.46), Ink(0.10, 0.34, 0.50), Ink(0.50, 0.58, 0.42), Ink(0.76, 0.80, 0.30))


def come_apart(sheet: Sheet, hoops: Sequence[Hoop]) -> None:
    """The hoops stand empty, the cloth lies at their feet, and before each the shoes that came with it."""
    rng = sheet.rng("come apart")
    with sheet.shape("come apart"):
        for index, hoop in enumerate(hoops):
            lost = 0.5 * (1 - index / (len(hoops) - 1))
            heap(sheet, hoop, index, lost, behind=True)
            ring(sheet, hoop, lost)
            heap(sheet, hoop, index, lost, behind=False)
            empty_shoes(sheet, hoop, lost, rng)


def ring(sheet: Sheet, hoop: Hoop, lost: float) -> None:
    """A hoop of cane, bound with thread."""
    x, foot, half = hoop.x, hoop.foot, hoop.half
    high = half * 1.9
    light, dark = beast.lit(CANE, (x, foot - half), dim=lost)
    arch = [
        (x - half, foot),
        (x - half * 1.02, foot - high * 0.46),
        (x - half * 0.74, foot - high * 0.86),
        (x, foot - high),
    ]
    arch += [(x + half * 0.74, foot - high * 0.86), (x + half * 1.02, foot - high * 0.46), (x + half, foot)]
    shade = sheet.linear(
        (x - half, foot), (x + half, foot), Stop(0, light), Stop(0.6, light.towards(dark, 0.6)), Stop(1, dark)
    )
    with sheet.group(turn=(hoop.lean, x, foot)):
        sheet.line(smooth(arch, closed=False), LINE, half * 0.12)
        sheet.line(smooth(arch, closed=False), shade, half * 0.075)
        for px, py in arch[1:6]:
            sheet.paint(ellipse(px, py, half * 0.07), LINE)
        for index, dx in enumerate((-0.4, 0.1, 0.5)):
            top: Point = (x + dx * half, foot - high * (1 - 0.34 * dx * dx))
            thread = [
                top,
                (top[0] + half * 0.06, top[1] + half * 0.3),
                (top[0] - half * 0.05, top[1] + half * (0.6 + 0.2 * index)),
            ]
            sheet.line(smooth(thread, closed=False), shade, max(0.9, half * 0.018))


def heap(sheet: Sheet, hoop: Hoop, index: int, lost: float, *, behind: bool) -> None:
    """Cloth that has slid down: behind the hoop's feet, and over one of them."""
    x, foot, half = hoop.x, hoop.foot, hoop.half
    light, dark = beast.lit(beast.CLOTHS[(index + (not behind)) % 3], (x, foot), dim=lost)
    way = 1 if index % 2 else -1
    if behind:
        shape = [
            Corner(x - half * 1.4, foot),
            (x - half * 0.9, foot - half * 0.40),
            (x - half * 0.3, foot - half * 0.22),
        ]
        shape += [
            (x + half * 0.3, foot - half * 0.46),
            (x + half * 0.9, foot - half * 0.30),
            Corner(x + half * 1.4, foot),
        ]
        shape += [(x + half * 0.5, foot + half * 0.10), (x - half * 0.5, foot + half * 0.08)]
    else:
        shape = [Corner(x + way * half * 0.2, foot + half * 0.12), (x + way * half * 0.7, foot - half * 0.5)]
        shape += [(x + way * half * 1.04, foot - half * 0.9), (x + way * half * 1.2, foot - half * 0.4)]
        shape += [Corner(x + way * half * 1.7, foot + half * 0.14)]
        shape += [(x + way * half * 0.9, foot + half * 0.18)]
    outline = smooth(shape)
    shade = sheet.linear((x - half, foot - half), (x + half, foot), Stop(0, light), Stop(1, light.towards(dark, 0.8)))
    sheet.paint(outline, shade)
    with sheet.group(clip=sheet.clip(outline)):
        trim, _ = beast.lit(beast.TRIM, (x, foot), dim=min(1.0, lost + 0.25))
        hem = [(px, py - half * 0.10) for px, py in shape[-2:]]
        dots = "".join(
            ellipse(x + (column * 0.2 - 1.6) * half, foot - (row * 0.17 + 0.05 * (column % 2)) * half, half * 0.028)
            for row in range(-1, 6)
            for column in range(17)
        )
        sheet.paint(dots, trim, opacity=0.55)
        sheet.line(
            smooth([(x - half * 1.7, foot), *hem[::-1], (x + half * 1.7, foot)], closed=False), trim, half * 0.03
        )
    sheet.line(outline, LINE, max(1.0, half * 0.022))
    for share in (-0.5, 0.1, 0.6):
        fold = [
            (x + share * half, foot - half * 0.3),
            (x + share * half * 1.2, foot - half * 0.1),
            (x + share * half * 1.5, foot + half * 0.05),
        ]
        if behind:
            sheet.paint(stroke(fold, half * 0.05, start=0.6, end=0.1), LINE)


def empty_shoes(sheet: Sheet, hoop: Hoop, lost: float, rng: random.Random) -> None:
    """Three pairs, come to a stand."""
    for share in (-0.95, 0.05, 1.05):
        shift = rng.uniform(-0.1, 0.1)
        for aside in (0.40, -0.10):
            toe = (hoop.x + (share + shift + aside) * hoop.half, hoop.foot + (0.44 + 0.04 * aside) * hoop.half)
            beast.shoe(sheet, toe, hoop.half * 0.40, lost, socket=True)


def head_fallen(sheet: Sheet, where: Point) -> None:
    """The head on its crown on the stones, its seams open, its mouth to the sky, its eyes shut."""
    x, y = where
    with sheet.shape("shadow of the head"):
        dark = sheet.radial((x + 40, y + 172), 250, Stop(0, BLACK, 0.85), Stop(1, BLACK, 0), stretch=1.3)
        sheet.paint(ellipse(x + 40, y + 172, 330, 60), dark)
    beast.head(sheet, where, size=0.60, tilt=7, gape=1.2, fallen=True)


def ends_going_home(sheet: Sheet, mouth: Point, ways: Sequence[Sequence[Point]]) -> None:
    """The ribbons: long ones still leaving the mouth, and short ones already over the roofs."""
    rng = sheet.rng("ends going home")
    pale, written = Ink(0, 0, 0.10), Ink(0.70, 0.66, 0.40)
    with sheet.shape("ends going home"):
        with sheet.group(blur=22, opacity=0.30):
            for way in ways:
                sheet.paint(stroke([mouth, *way], 74, start=0.3, end=0.8), Ink(0, 0.20, 0.40))
        for index in MIDDLE_FIRST:
            aside = (index - 3.5) * 25
            start = (mouth[0] + aside, mouth[1] + abs(aside) * 0.10)
            beast.ribbon(sheet, [start, *ways[index]], rng.uniform(20, 28), rng, pale, written)
        root = sheet.radial((mouth[0], mouth[1] + 18), 60, Stop(0, BLACK, 0.9), Stop(1, BLACK, 0), stretch=2.4)
        sheet.paint(ellipse(mouth[0], mouth[1] + 18, 120, 22), root)
        for _ in range(26):
            x, y = rng.uniform(330, 1640), rng.uniform(-30, 330)
            long, rise = rng.uniform(26, 62), rng.uniform(-26, 26)
            run = [
                (x, y),
                (x + long * 0.4, y - 18 + rise * 0.3),
                (x + long * 0.7, y + rise * 0.6),
                (x + long, y - 12 + rise),
            ]
            beast.ribbon(
                sheet, run, rng.uniform(9, 15), rng, pale.towards(Ink(0.3, 0.5, 0.3), rng.random() * 0.7), written, 1.6
            )
