"""What is seen while the game loads: a row of five windows at night, one for each story, lit one after another."""

from __future__ import annotations

import random
from collections.abc import Callable

from print_room.brushes import stripes, stroke
from print_room.geometry import Corner, crescent, cut_box, ellipse, polyline, rectangle, smooth, star
from print_room.inks import LINE, MOON, Ink
from print_room.sheet import Sheet, Stop

WIDTH, HEIGHT = 960, 400
WINDOWS = tuple(96 + index * 168 for index in range(5))
WINDOW_TOP, WINDOW_WIDTH, WINDOW_HEIGHT = 128, 96, 136


def _rng(name: str) -> random.Random:
    """Return random numbers that are the same on both sheets: the lit front lies exactly over the dark one."""
    return random.Random(f"presplash/{name}")


WALL = Ink(0.72, 0.88, 0.10)
WALL_DEEP = Ink(0.88, 0.96, 0.12)
DARK_PANE = Ink(0.96, 1, 0.05)
LIT_PANE = Ink(0, 0.06, 0.56)
LIT_DEEP = Ink(0.02, 0.20, 0.86)
THING = Ink(0.80, 0.60, 0.60)


def front(sheet: Sheet, *, lit: bool) -> None:
    """Draw the house's front with its windows dark, or with all of them lit."""
    with sheet.shape("wall"):
        sheet.paint(
            sheet.everything, sheet.linear((0, 0), (0, HEIGHT), Stop(0, WALL_DEEP), Stop(0.4, WALL), Stop(1, WALL))
        )
    with sheet.shape("bricks"):
        rng = _rng("bricks")
        for _ in range(70):
            x, y = rng.uniform(0, WIDTH), 20 * round(rng.uniform(1, HEIGHT / 20 - 1))
            sheet.line(polyline([(x, y), (x + rng.uniform(14, 34), y)]), WALL_DEEP, 3)
    with sheet.shape("ledges"):
        sheet.paint(cut_box(-10, 84, WIDTH + 20, 14, 1, _rng("ledge")), WALL_DEEP)
        sheet.paint(cut_box(-10, 318, WIDTH + 20, 14, 1, _rng("lower ledge")), WALL_DEEP)
    for left, thing in zip(WINDOWS, THINGS, strict=True):
        with sheet.shape(thing.__name__.strip("_")):
            _window(sheet, left, thing, lit=lit)


def _window(sheet: Sheet, left: float, thing: Callable[[Sheet, float, float], None], *, lit: bool) -> None:
    frame = cut_box(left - 12, WINDOW_TOP - 12, WINDOW_WIDTH + 24, WINDOW_HEIGHT + 24, 2, _rng(f"frame {left}"))
    pane = rectangle(left, WINDOW_TOP, WINDOW_WIDTH, WINDOW_HEIGHT)
    middle, sill = left + WINDOW_WIDTH / 2, WINDOW_TOP + WINDOW_HEIGHT
    if lit:
        glow = sheet.radial((middle, WINDOW_TOP + 70), 150, Stop(0, Ink(0, 0, 0.42)), Stop(1, Ink(0, 0, 0)))
        with sheet.overprint():
            sheet.paint(ellipse(middle, WINDOW_TOP + 70, 150), glow)
    sheet.paint(frame, LINE)
    fill = sheet.linear((0, WINDOW_TOP), (0, sill), Stop(0, LIT_PANE), Stop(1, LIT_DEEP)) if lit else DARK_PANE
    sheet.paint(pane, fill)
    if lit:
        with sheet.group(clip=sheet.clip(pane)):
            thing(sheet, middle, sill)
    else:
        sheet.line(polyline([(left + 18, WINDOW_TOP + 48), (left + 46, WINDOW_TOP + 16)]), WALL, 4)
    sheet.line(polyline([(middle, WINDOW_TOP), (middle, sill)]), LINE, 5)
    sheet.line(polyline([(left, WINDOW_TOP + 52), (left + WINDOW_WIDTH, WINDOW_TOP + 52)]), LINE, 5)
    sheet.paint(cut_box(left - 20, sill + 8, WINDOW_WIDTH + 40, 14, 1.5, _rng(f"sill {left}")), WALL_DEEP)


def _band(sheet: Sheet, x: float, sill: float) -> None:
    """1: a headband on its stand, and a crescent on the pane."""
    sheet.line(
        smooth(
            [(x - 22, sill - 26), (x - 24, sill - 62), (x, sill - 78), (x + 24, sill - 62), (x + 22, sill - 26)],
            closed=False,
        ),
        THING,
        9,
    )
    sheet.paint(rectangle(x - 34, sill - 24, 68, 26, radius=6), THING)
    sheet.paint(crescent(x + 26, WINDOW_TOP + 26, 13), MOON)


def _plant(sheet: Sheet, x: float, sill: float) -> None:
    """2: a balcony plant and its unit's small light."""
    sheet.paint(
        smooth([Corner(x - 20, sill - 30), Corner(x + 20, sill - 30), Corner(x + 14, sill), Corner(x - 14, sill)]),
        THING,
    )
    for reach in (-34, -16, 6, 26, 38):
        sheet.paint(
            stroke(
                [(x, sill - 30), (x + reach * 0.5, sill - 66), (x + reach, sill - 82 - abs(reach) * 0.3)],
                13,
                start=0.4,
                end=0.05,
            ),
            Ink(0.5, 0.72, 0.5),
        )


def _lantern(sheet: Sheet, x: float, sill: float) -> None:
    """3: a paper lantern."""
    sheet.line(polyline([(x, WINDOW_TOP), (x, WINDOW_TOP + 36)]), THING, 4)
    globe = ellipse(x, WINDOW_TOP + 74, 34, 38)
    sheet.paint(globe, MOON)
    with sheet.group(clip=sheet.clip(globe)):
        sheet.paint(stripes(x - 40, WINDOW_TOP + 30, 80, 90, 17, _rng("lantern"), thickness=4), Ink(0, 0.3, 0.9))
    sheet.line(polyline([(x, WINDOW_TOP + 112), (x, WINDOW_TOP + 130)]), THING, 4)


def _six(sheet: Sheet, x: float, sill: float) -> None:
    """4: six name plates."""
    for row in range(3):
        for column in range(2):
            plate = cut_box(x - 34 + column * 38, sill - 96 + row * 30, 30, 18, 2, _rng(f"plate {row} {column}"))
            sheet.paint(plate, MOON if (row, column) == (1, 1) else THING)


def _heights(sheet: Sheet, x: float, sill: float) -> None:
    """5: two children's heights on the frame, and a star on the pane."""
    for side, marks in ((-26, (20, 38, 52, 64)), (22, (14, 26, 34, 46))):
        for mark in marks:
            sheet.line(polyline([(x + side - 9, sill - mark), (x + side + 9, sill - mark)]), THING, 5)
        sheet.line(polyline([(x + side, sill), (x + side, sill - 76)]), THING, 4)
    sheet.paint(star(x, WINDOW_TOP + 26, 15), MOON)


THINGS = (_band, _plant, _lantern, _six, _heights)
