"""The gymnasium of Lila's school, seen down its length: climbing bars, ropes tied up, high windows with white light.

Cool and flat on purpose. One looks as through `lens_drawing`, from a little above everybody's head.
"""

from __future__ import annotations

import math

from lens_drawing import Lens
from sleep_emblems_drawing import steered_bed

from print_room.brushes import stroke
from print_room.geometry import Point, ellipse, polygon, polyline, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

EYE = Lens((960, 300), 880)
FLOOR, CEILING = 2.3, -4.4
WALL, NEAR, END = 8.6, 2.2, 23.6
WINDOW_TOP, WINDOW_FOOT = -3.8, -1.9
BARS_TOP, DADO = -1.45, 0.7

PLASTER = Ink(0, 0.13, 0.02)
PLASTER_END = Ink(0, 0.20, 0.02)
DADO_INK = Ink(0.02, 0.40, 0.04)
PARQUET, LAID = Ink(0, 0.09, 0.03), Ink(0, 0.27, 0.05)
STEEL = Ink(0.30, 0.58, 0.10)
BAR = Ink(0.10, 0.34, 0.40)
POST = Ink(0.34, 0.54, 0.36)
COURT = Ink(0, 0.16, 0.62)
ROPE = Ink(0.26, 0.40, 0.56)


def hall(sheet: Sheet) -> None:
    """Everything that was there before the beds."""
    floor(sheet)
    ceiling(sheet)
    end_wall(sheet)
    for side in (-1, 1):
        long_wall(sheet, side)
        bars(sheet, side)
    ropes(sheet)
    white_light(sheet)


def floor(sheet: Sheet) -> None:
    """Parquet with a court's lines on it, which nobody has needed lately."""
    with sheet.shape("parquet"):
        sheet.paint(EYE.flat(FLOOR, -WALL, WALL, NEAR, END), PARQUET)
        rows = [2.6]
        while rows[-1] < END:
            rows.append(rows[-1] + 0.62)
        laid = ""
        for index, z in enumerate(rows):
            for step in range(-13, 14):
                x = step * 0.66
                if (index + step) % 2:
                    continue
                laid += EYE.flat(FLOOR, x, x + 0.66, z, min(END, z + 0.62))
        sheet.paint(laid, LAID, opacity=0.6)
    with sheet.shape("court"):
        edge = max(2.0, EYE.size(0.05, 10))
        for x in (-7.9, 7.9):
            sheet.line(polyline([EYE.at(x, FLOOR, NEAR), EYE.at(x, FLOOR, 22.6)]), COURT, edge)
        for z in (12.6, 22.6):
            sheet.line(polyline([EYE.at(-7.9, FLOOR, z), EYE.at(7.9, FLOOR, z)]), COURT, max(2, EYE.size(0.06, z)))
        for z, radius in ((12.6, 1.9), (5.4, 1.9)):
            ring = [
                EYE.at(radius * math.cos(a * math.pi / 16), FLOOR, z + radius * math.sin(a * math.pi / 16))
                for a in range(32)
            ]
            sheet.line(smooth(ring), COURT, max(2.4, EYE.size(0.05, z)))


def ceiling(sheet: Sheet) -> None:
    """A white ceiling under bent steel; two beams for the ropes."""
    with sheet.shape("ceiling"):
        sheet.paint(EYE.flat(CEILING, -WALL, WALL, NEAR, END), Ink(0, 0.04, 0))
        for z in (21.0, 17.4, 14.2, 11.4, 9.0, 7.0, 5.4):
            arch = EYE.arch((0, CEILING + 0.8), WALL, 1.15, z)
            sheet.line(polyline(arch), STEEL, max(3, EYE.size(0.16, z)))
            sheet.line(polyline([arch[0], arch[-1]]), STEEL, max(1.6, EYE.size(0.06, z)))
            for index in range(4, len(arch) - 4, 4):
                foot = (arch[index + 2][0], arch[0][1])
                sheet.line(polyline([arch[index], foot]), STEEL, max(1.4, EYE.size(0.05, z)))


def end_wall(sheet: Sheet) -> None:
    """Five tall windows, a dado, double doors, and a large round badge."""
    with sheet.shape("end wall"):
        sheet.paint(EYE.front(END, -WALL, WALL, CEILING, FLOOR), PLASTER_END)
        sheet.paint(EYE.front(END, -WALL, WALL, DADO, FLOOR), DADO_INK)
        for index in range(-3, 4):
            left = index * 2.3 - 0.85
            sheet.paint(EYE.front(END, left, left + 1.7, WINDOW_TOP, WINDOW_FOOT), PAPER)
            sheet.line(EYE.front(END, left, left + 1.7, WINDOW_TOP, WINDOW_FOOT), LINE, 2.2)
            for share in (0.33, 0.67):
                x = left + 1.7 * share
                sheet.line(polyline([EYE.at(x, WINDOW_TOP, END), EYE.at(x, WINDOW_FOOT, END)]), STEEL, 1.8)
            middle = (WINDOW_TOP + WINDOW_FOOT) / 2
            sheet.line(polyline([EYE.at(left, middle, END), EYE.at(left + 1.7, middle, END)]), STEEL, 1.8)
        for left in (-6.6, -5.4):
            sheet.paint(EYE.front(END, left, left + 1.15, -0.5, FLOOR), Ink(0.36, 0.62, 0.14))
            sheet.line(EYE.front(END, left, left + 1.15, -0.5, FLOOR), LINE, 2)
        for left in (-4.0, 7.0):
            sheet.line(EYE.front(END, left - 0.6, left + 0.6, -1.4, -0.4), STEEL, 2.4)
            x, y = EYE.at(left, -0.5, END)
            sheet.line(ellipse(x, y + 6, 12, 4), COURT, 3)
        sheet.line(EYE.front(END, -WALL, WALL, CEILING, FLOOR), LINE, 2.4)
    x, y = EYE.at(0, -0.15, END)
    steered_bed(sheet, x, y, EYE.size(1.62, END))


def long_wall(sheet: Sheet, side: int) -> None:
    """Plaster over a dado, and a row of high windows that show nothing but white."""
    x = side * WALL
    with sheet.shape(f"long wall {side}"):
        sheet.paint(EYE.side(x, CEILING, FLOOR, NEAR, END), PLASTER)
        sheet.paint(EYE.side(x, DADO, FLOOR, NEAR, END), DADO_INK)
        sheet.line(polyline([EYE.at(x, DADO, NEAR), EYE.at(x, DADO, END)]), LINE, 2.4)
        for index in range(7):
            near = 5.2 + index * 2.6
            sheet.paint(EYE.side(x, WINDOW_TOP, WINDOW_FOOT, near, near + 1.9), PAPER)
            width = max(1.6, EYE.size(0.05, near))
            for share in (0.33, 0.67):
                z = near + 1.9 * share
                sheet.line(polyline([EYE.at(x, WINDOW_TOP, z), EYE.at(x, WINDOW_FOOT, z)]), STEEL, width)
            middle = (WINDOW_TOP + WINDOW_FOOT) / 2
            sheet.line(polyline([EYE.at(x, middle, near), EYE.at(x, middle, near + 1.9)]), STEEL, width)
            sheet.line(EYE.side(x, WINDOW_TOP, WINDOW_FOOT, near, near + 1.9), LINE, width * 1.2)
        for y in (CEILING, FLOOR):
            sheet.line(polyline([EYE.at(x, y, NEAR), EYE.at(x, y, END)]), LINE, 2.6)


def bars(sheet: Sheet, side: int) -> None:
    """Climbing bars: a ladder as long as the wall."""
    x = side * (WALL - 0.18)
    with sheet.shape(f"climbing bars {side}"):
        for step in range(11):
            y = BARS_TOP + 0.12 + step * 0.335
            rung = [EYE.at(x, y, 5.0), EYE.at(x, y, 22.4)]
            sheet.paint(polygon([rung[0], rung[1], (rung[1][0], rung[1][1] + 2.2), (rung[0][0], rung[0][1] + 9)]), BAR)
            sheet.line(
                polyline([(rung[0][0], rung[0][1] + 9), (rung[1][0], rung[1][1] + 2.2)]), Ink(0.62, 0.6, 0.3), 1.6
            )
        z = 5.0
        while z < 22.6:
            sheet.paint(EYE.side(x, BARS_TOP, FLOOR, z, z + 0.12), POST)
            sheet.line(EYE.side(x, BARS_TOP, FLOOR, z, z + 0.12), LINE, max(1.2, EYE.size(0.02, z)))
            z += 1.45


def ropes(sheet: Sheet) -> None:
    """Five climbing ropes, pulled over to the right-hand wall and tied up there in one great knot."""
    hook: Point = EYE.at(WALL - 0.3, -0.7, 11.2)
    with sheet.shape("ropes"):
        for index in range(5):
            top = EYE.at(2.6 + index * 0.95, CEILING + 0.5, 11.4)
            sag = 60 + index * 10
            run = [top, ((top[0] * 0.6 + hook[0] * 0.4), (top[1] + hook[1]) / 2 + sag), hook]
            sheet.paint(stroke(run, 13, start=0.9, end=0.9), LINE)
            sheet.paint(stroke(run, 9, start=0.9, end=0.9), ROPE)
            for offset in range(3):
                end = (hook[0] - 16 + index * 9, hook[1] + 66 + (index * 29) % 34 + offset * 3)
            sheet.paint(stroke([hook, (hook[0] - 10 + index * 6, hook[1] + 34), end], 11, start=1, end=0.9), LINE)
            sheet.paint(stroke([hook, (hook[0] - 10 + index * 6, hook[1] + 34), end], 7, start=1, end=0.9), ROPE)
            sheet.paint(ellipse(end[0], end[1], 7, 9), LINE)
        for turn in (-5, 4, 13):
            sheet.line(ellipse(hook[0], hook[1] + turn, 23, 8), LINE, 11)
            sheet.line(ellipse(hook[0], hook[1] + turn, 23, 8), ROPE, 6)


def white_light(sheet: Sheet) -> None:
    """What the windows give: no sun, no shadow; a paleness down the middle of the floor."""
    with sheet.shape("white light"), sheet.lift(blur=8):
        far, near = EYE.at(0, FLOOR, END), EYE.at(0, FLOOR, 3.0)
        pale = sheet.linear(far, near, Stop(0, Ink(0.3, 0.2, 0.3)), Stop(1, Ink(1, 0.9, 0.9)))
        sheet.paint(EYE.flat(FLOOR, -0.75, 0.75, 2.4, END), pale)
