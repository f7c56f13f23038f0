"""Lantern Street when the festival is over: lanterns stacked, paper on the stones, a table laid in the street."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from lantern_street_drawing import CREAM, GROUND, PLUM, SEA, TIMBER, WALL, House, at, dice
from lantern_street_lights_drawing import CORAL_PAPER, CREAM_PAPER, PAPERS, Lantern, hang
from lantern_street_people_drawing import CLOTHS, DARK_SEA, DEEP_PLUM, HAIRS, TURQUOISE, VERMILION, Frame

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, smooth, star
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

WOOD = Ink(0.10, 0.34, 0.60)
SKIN = Ink(0.06, 0.20, 0.54)
SHADOW = Ink(0.66, 0.46, 0.30)


def fallen_string(sheet: Sheet) -> None:
    """A string that has come loose at one end and hangs down the fronts on the left."""
    with sheet.shape("fallen string"):
        run = [at(-WALL, 3.6, 92), at(-WALL + 0.5, 1.8, 94), at(-WALL + 1.0, 0.1, 96), at(-3.6, -1.2, 98), at(-2.7, GROUND, 100)]
        sheet.line(smooth(run, closed=False), LINE, 2.4)
        for (x, y), paper in zip(run[1:], (CORAL_PAPER, CREAM_PAPER, CORAL_PAPER, CREAM_PAPER), strict=True):
            hang(sheet, Lantern(x, y + 8, 18, paper, lit=False))


# Left, lying on the ground: how far across, how near, how large.
STACKED = (
    (-3.6, 116, 0.26, False),
    (-3.1, 117, 0.24, True),
    (-2.62, 118, 0.25, False),
    (-3.38, 121, 0.25, False),
    (-2.86, 122, 0.26, False),
    (-3.1, 125, 0.27, False),
)
LIFTS = (0, 0, 0, 0.44, 0.44, 0.86)


def stacked_lanterns(sheet: Sheet) -> None:
    """The procession's lanterns, put on one another at the kerb, their sticks leaning on the heap."""
    with sheet.shape("stacked lanterns"):
        x, y = at(-3.1, GROUND, 120)
        sheet.paint(ellipse(x, y + 4, 128, 17), SHADOW, opacity=0.7)
        for index, lean in enumerate((-0.5, -0.2, 0.3, 0.6)):
            foot, top = at(-3.1 + lean * 1.4, GROUND, 118), at(-3.1 + lean * 0.4, 0.35 + 0.1 * index, 118)
            sheet.line(polyline([foot, top]), TIMBER, 5)
        for number, ((across, near, size, tall), lift) in enumerate(zip(STACKED, LIFTS, strict=True)):
            cx, cy = at(across, GROUND + size + lift, near)
            hang(sheet, Lantern(cx, cy, size * near, PAPERS[(number + 1) % len(PAPERS)], tall, lit=False))


def fish_put_down(sheet: Sheet) -> None:
    """The paper fish, out, leaning against the fronts on the right."""
    with sheet.shape("fish put down"):
        nose, tail = at(4.3, -0.5, 92), at(4.0, GROUND + 0.35, 128)
        x, y = (nose[0] + tail[0]) / 2, (nose[1] + tail[1]) / 2
        sheet.paint(ellipse(x + 6, y + 70, 120, 14), SHADOW, opacity=0.7)
        with sheet.group(turn=(24, x, y)):
            body = [Corner(x - 112, y), (x - 80, y - 38), (x - 20, y - 50), (x + 50, y - 34), Corner(x + 92, y)]
            body += [(x + 50, y + 36), (x - 20, y + 50), (x - 80, y + 38)]
            fin = [Corner(x + 86, y - 4), (x + 124, y - 44), Corner(x + 150, y - 50), (x + 134, y), Corner(x + 152, y + 46), Corner(x + 86, y + 8)]
            sheet.paint(smooth(fin), TURQUOISE)
            sheet.line(smooth(fin), LINE, 2.6)
            sheet.paint(smooth(body), Ink(0.06, 0.26, 0.52))
            arcs = "".join(
                smooth([(x - 40 + c * 20, y + r * 19 - 9), (x - 28 + c * 20, y + r * 19), (x - 40 + c * 20, y + r * 19 + 9)], closed=False)
                for c in range(6)
                for r in (-1, 0, 1)
            )
            sheet.line(arcs, Ink(0.30, 0.40, 0.66), 2.4)
            sheet.line(smooth(body), LINE, 3)
            sheet.paint(ellipse(x - 82, y - 8, 11), PAPER)
            sheet.line(ellipse(x - 82, y - 8, 11), LINE, 2.4)
            sheet.paint(ellipse(x - 82, y - 6, 5), LINE)


def trampled_paper(sheet: Sheet) -> None:
    """Garlands, hats and lantern skins that feet have gone over."""
    rng = dice("trampled")
    inks = (CREAM, Ink(0.08, 0.28, 0.76), Ink(0.14, 0.54, 0.20), CREAM)
    with sheet.shape("trampled paper"):
        for number in range(34):
            x, y = at(rng.uniform(-3.2, 3.2), GROUND, 70 * 3.6 ** rng.random())
            size = (y - 590) * rng.uniform(0.05, 0.11)
            flat = [(x + size * dx + rng.uniform(-0.3, 0.3) * size, y + size * dy * 0.34) for dx, dy in ((-1.2, 0), (-0.4, -1), (0.7, -0.8), (1.2, 0.3), (0.2, 1), (-0.8, 0.8))]
            sheet.paint(polygon(flat), inks[number % 4])
            crease = [flat[0], (x, y), flat[3]]
            sheet.line(polyline(crease), inks[number % 4].towards(LINE, 0.4), 1.8)
        for across, near in ((-1.5, 168), (1.9, 132)):
            hat = [at(across - 0.2, GROUND + 0.02, near), at(across + 0.5, GROUND + 0.12, near * 0.98), at(across - 0.1, GROUND + 0.26, near)]
            sheet.paint(polygon(hat), VERMILION)
            sheet.line(polygon(hat), LINE, 2)


def sweeper(sheet: Sheet) -> None:
    """One person, far off, with a broom."""
    with sheet.shape("sweeper"):
        x, y = at(0.9, GROUND, 46)
        frame = Frame(x, y, 46)
        fade = sheet.linear((0, y), (0, y + 130), Stop(0, SHADOW, 0.6), Stop(1, SHADOW, 0))
        sheet.paint(polygon([(x - 12, y), (x + 12, y), (x + 44, y + 130), (x - 2, y + 130)]), fade)
        for side in (-1, 1):
            sheet.paint(stroke([frame.at(side * 0.08, 0.7), frame.at(side * 0.13, 0)], 8, start=1, end=0.8), DEEP_PLUM)
        coat = [Corner(-0.1, 1.36), (-0.24, 1.3), Corner(-0.32, 0.5), Corner(0.30, 0.5), (0.22, 1.3), Corner(0.1, 1.38)]
        sheet.paint(smooth(frame.run(coat)), DARK_SEA)
        sheet.paint(ellipse(*frame.at(-0.03, 1.5), 6, 7.4), HAIRS[0])
        sheet.paint(ellipse(*frame.at(-0.03, 1.58), 8.6, 3.6), VERMILION)
        sheet.line(polyline([frame.at(-0.1, 1.35), frame.at(-0.62, 0.1)]), LINE, 3)
        sheet.paint(polygon([frame.at(-0.56, 0.2), frame.at(-0.86, 0.0), frame.at(-0.5, -0.02)]), WOOD)
        for hand in ((-0.24, 1.0), (-0.38, 0.7)):
            sheet.paint(stroke([frame.at(-0.05, 1.25), frame.at(*hand)], 6, start=1, end=0.7), DARK_SEA)
