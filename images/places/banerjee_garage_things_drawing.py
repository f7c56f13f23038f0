"""What is not the kettle, in the Banerjees' garage: a bench of wires and radios, drawers, a bicycle, a sink plunger."""

from __future__ import annotations

import math
import random

from banerjee_garage_drawing import AUBERGINE, BRICK_LEFT, CYAN, LEFT, RAFTER, RAFTER_DARK, SALMON, WALL_FOOT

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polar, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet

BENCH_RIGHT, BENCH_TOP = 506.0, 520.0
HOLLOW = Ink(0.80, 0.74, 0.24)
STEEL, STEEL_DARK = Ink(0.04, 0.30, 0.04), Ink(0.40, 0.62, 0.14)
CREAM = Ink(0, 0.05, 0.24)
BAKELITE = Ink(0.46, 0.50, 0.54)


def clutter(sheet: Sheet) -> None:
    """All of it, from the wall outwards."""
    pegboard(sheet)
    shelf(sheet)
    bench(sheet)
    on_the_bench(sheet)
    wires(sheet)
    bicycle(sheet)
    plunger(sheet)


def pegboard(sheet: Sheet) -> None:
    """Tools, each before its own painted outline; one is out."""
    with sheet.shape("pegboard"):
        board = rectangle(214, 196, 262, 172, radius=4)
        sheet.paint(board, Ink(0, 0.16, 0.30))
        holes = "".join(ellipse(232 + 22 * a, 212 + 22 * b, 2) for a in range(11) for b in range(7))
        sheet.paint(holes, Ink(0.30, 0.46, 0.40))
        sheet.line(board, LINE, 3.2)
    with sheet.shape("tools"):
        sheet.line(polyline([(250, 226), (250, 330)]), LINE, 13)
        sheet.line(polyline([(250, 250), (250, 330)]), SALMON, 7)
        sheet.paint(polygon([(224, 216), (276, 210), (282, 234), (226, 238)]), STEEL_DARK)
        sheet.line(polygon([(224, 216), (276, 210), (282, 234), (226, 238)]), LINE, 3)
        saw = polygon([(306, 216), (334, 214), (366, 336), (350, 342)])
        sheet.paint(saw, PAPER)
        sheet.line(saw, LINE, 3)
        sheet.line(ellipse(318, 224, 17, 13), LINE, 9)
        spanner = polyline([(386, 226), (386, 336)])
        sheet.line(spanner, LINE, 12)
        sheet.line(spanner, STEEL, 7)
        sheet.line(ellipse(386, 220, 10), LINE, 6)
        ghost = polyline([(432, 222), (432, 336)])
        sheet.line(ghost, PAPER, 14)
        sheet.line(polygon([(410, 212), (454, 212), (448, 232), (416, 232)]), PAPER, 8)


def shelf(sheet: Sheet) -> None:
    """Over the bench at the edge: tins, a globe, a robot that has not moved since it was nine."""
    with sheet.shape("shelf"):
        board = rectangle(LEFT, 350, 280, 16)
        sheet.paint(board, RAFTER)
        sheet.line(board, LINE, 3)
        for x, high, ink in ((-80, 66, CYAN), (-28, 50, SALMON)):
            tin = rectangle(x, 350 - high, 44, high, radius=4)
            sheet.paint(tin, ink)
            sheet.paint(rectangle(x, 350 - high * 0.66, 44, high * 0.34), PAPER)
            sheet.line(tin, LINE, 3)
        body = rectangle(48, 286, 62, 64, radius=6)
        head = rectangle(58, 240, 42, 40, radius=8)
        for part in (body, head):
            sheet.paint(part, STEEL)
            sheet.line(part, LINE, 3)
        for dx in (70, 88):
            sheet.paint(ellipse(dx, 258, 6), SALMON)
            sheet.line(ellipse(dx, 258, 6), LINE, 2)
        sheet.line(polyline([(79, 240), (79, 222)]), LINE, 3)
        sheet.paint(ellipse(79, 218, 6), SALMON)
        for side, x in ((-1, 46), (1, 112)):
            sheet.line(smooth([(x, 296), (x + side * 16, 312), (x + side * 10, 336)], closed=False), LINE, 6)
        sheet.paint(ellipse(79, 316, 15), PAPER)
        sheet.line(ellipse(79, 316, 15), LINE, 2.4)
        sheet.line(polyline([(79, 316), (88, 308)]), LINE, 2.4)
        jar = rectangle(130, 300, 40, 50, radius=8)
        sheet.paint(jar, PAPER)
        sheet.paint("".join(ellipse(138 + 8 * (i % 4), 344 - 9 * (i // 4), 4) for i in range(14)), STEEL_DARK)
        sheet.line(jar, LINE, 2.8)
        sheet.paint(rectangle(127, 290, 46, 14, radius=4), AUBERGINE)


def bench(sheet: Sheet) -> None:
    """A door on trestles; under it a chest of many small drawers, and a dark in which one can lie."""
    with sheet.shape("under the bench"):
        sheet.paint(rectangle(LEFT, BENCH_TOP + 30, 330, 210), HOLLOW)
        blanket = smooth([Corner(LEFT, 742), Corner(LEFT, 700), (-10, 676), (90, 690), (170, 706), Corner(226, 742)])
        sheet.paint(blanket, CYAN)
        with sheet.group(clip=sheet.clip(blanket)):
            for step in range(9):
                sheet.line(polyline([(-110 + step * 40, 640), (-150 + step * 40, 760)]), PAPER, 6)
        sheet.line(blanket, LINE, 3)
    with sheet.shape("drawers"):
        chest = rectangle(238, BENCH_TOP + 28, 244, 214)
        sheet.paint(chest, RAFTER)
        rng = random.Random("drawers")
        for row in range(5):
            for column in range(4):
                x, y = 246 + column * 59, BENCH_TOP + 36 + row * 41
                out = 5 if (row, column) in ((1, 2), (3, 0)) else 0
                ink = rng.choice((CREAM, CREAM, CYAN, SALMON, Ink(0, 0.16, 0.34)))
                drawer = rectangle(x - out, y + out, 52, 34, radius=3)
                sheet.paint(drawer, ink)
                sheet.line(drawer, LINE, 2.6)
                sheet.paint(ellipse(x + 26 - out, y + 20 + out, 5), LINE)
        sheet.line(chest, LINE, 3.4)
    with sheet.shape("bench"):
        top = polygon(
            [
                (LEFT, BENCH_TOP - 8),
                (BENCH_RIGHT - 16, BENCH_TOP - 8),
                (BENCH_RIGHT + 10, BENCH_TOP + 14),
                (LEFT, BENCH_TOP + 14),
            ]
        )
        sheet.paint(top, Ink(0.02, 0.24, 0.42))
        sheet.line(top, LINE, 3)
        front = rectangle(LEFT, BENCH_TOP + 14, BENCH_RIGHT + 10 - LEFT, 20)
        sheet.paint(front, RAFTER_DARK)
        sheet.line(front, LINE, 3)


def on_the_bench(sheet: Sheet) -> None:
    """Two radios, one of them open; a round screen with a wave; a bed's headboard, taken apart."""
    radio(sheet, -70, 428, CREAM)
    screen(sheet, 150, 446)
    headboard(sheet, 356, 468)


def radio(sheet: Sheet, x: float, y: float, ink: Ink) -> None:
    """A large old radio, with a cloth front and two knobs."""
    with sheet.shape("radio"):
        case = smooth(
            [
                Corner(x, y + 90),
                (x - 2, y + 20),
                (x + 22, y - 6),
                (x + 70, y - 12),
                (x + 118, y - 6),
                (x + 142, y + 20),
                Corner(x + 140, y + 90),
            ]
        )
        sheet.paint(case, BAKELITE)
        sheet.line(case, LINE, 3.4)
        front = ellipse(x + 46, y + 38, 32)
        sheet.paint(front, ink)
        with sheet.group(clip=sheet.clip(front)):
            for step in range(9):
                sheet.line(polyline([(x + 10 + step * 9, y), (x + 10 + step * 9, y + 80)]), SALMON, 3)
        sheet.line(front, LINE, 3)
        dial = rectangle(x + 88, y + 10, 42, 26, radius=4)
        sheet.paint(dial, PAPER)
        sheet.line(dial, LINE, 2.6)
        sheet.line(polyline([(x + 100, y + 12), (x + 104, y + 34)]), SALMON, 3)
        for dx in (97, 121):
            sheet.paint(ellipse(x + dx, y + 60, 9), CREAM)
            sheet.line(ellipse(x + dx, y + 60, 9), LINE, 2.6)
        sheet.line(polyline([(x + 120, y - 4), (x + 176, y - 96)]), LINE, 4)
        sheet.paint(ellipse(x + 176, y - 96, 6), SALMON)


def screen(sheet: Sheet, x: float, y: float) -> None:
    """A box with a round screen, on which something breathes in and out."""
    with sheet.shape("round screen"):
        case = rectangle(x - 56, y - 48, 148, 110, radius=10)
        sheet.paint(case, STEEL)
        sheet.line(case, LINE, 3.4)
        sheet.paint(ellipse(x, y + 4, 44), HOLLOW)
        wave = [(x - 36 + step * 4, y + 6 - 17 * math.sin(step / 18 * 2 * math.pi)) for step in range(19)]
        sheet.line(smooth(wave, closed=False), PAPER, 4)
        sheet.line(ellipse(x, y + 4, 44), LINE, 4)
        for dy, ink in ((-28, SALMON), (-2, PAPER), (24, CYAN)):
            sheet.paint(ellipse(x + 68, y + dy + 6, 9), ink)
            sheet.line(ellipse(x + 68, y + dy + 6, 9), LINE, 2.6)


def headboard(sheet: Sheet, x: float, y: float) -> None:
    """The curved headboard of a bed, on its back, its round lamp out and lit, its wires everywhere."""
    with sheet.shape("headboard"):
        board = smooth(
            [Corner(x - 92, y + 40), (x - 80, y - 6), (x - 20, y - 32), (x + 52, y - 26), Corner(x + 104, y + 40)]
        )
        sheet.paint(board, Ink(0, 0.34, 0.02))
        sheet.line(board, LINE, 3.4)
        sheet.paint(ellipse(x - 10, y + 4, 19), HOLLOW)
        for index, ink in enumerate((SALMON, PAPER, CYAN, AUBERGINE)):
            run = [(x - 12 + index * 4, y + 4), (x + 20 + index * 7, y - 40 - index * 8), (x + 62, y - 34 + index * 7)]
            sheet.line(smooth(run, closed=False), LINE, 6)
            sheet.line(smooth(run, closed=False), ink, 3)
        sheet.paint(ellipse(x + 84, y - 22, 27), SALMON)
        sheet.paint(ellipse(x + 84, y - 22, 18), PAPER)
        sheet.line(ellipse(x + 84, y - 22, 27), LINE, 3)


def wires(sheet: Sheet) -> None:
    """What falls over the edge: leads in four inks, and a coil on a nail."""
    with sheet.shape("wires"):
        falls = (
            (40, 120, 76, SALMON),
            (104, 190, 110, CYAN),
            (196, 300, 64, AUBERGINE),
            (330, 470, 120, SALMON),
        )
        for left, right, sag, ink in falls:
            way = [(left, BENCH_TOP - 4), (left + 10, BENCH_TOP + 30), ((left + right) / 2, BENCH_TOP + sag)]
            way += [(right - 10, BENCH_TOP + 30), (right, BENCH_TOP - 4)]
            sheet.line(smooth(way, closed=False), LINE, 7)
            sheet.line(smooth(way, closed=False), ink, 3.4)
        for turn in range(4):
            coil = ellipse(544 + turn * 3, 262 + turn * 5, 34, 44)
            sheet.line(coil, LINE, 7)
            sheet.line(coil, (CYAN, SALMON)[turn % 2], 3.4)
        sheet.paint(ellipse(546, 216, 6), LINE)


def bicycle(sheet: Sheet) -> None:
    """A small bicycle with a box on its carrier, leaning on the bricks."""
    hubs: tuple[Point, Point] = ((1628, 660), (1884, 660))
    radius = 96.0
    with sheet.shape("bicycle"):
        for x, y in hubs:
            sheet.line(ellipse(x, y, radius), LINE, 14)
            sheet.line(ellipse(x, y, radius - 1), STEEL, 3)
            spokes = "".join(polyline([(x, y), polar((x, y), radius - 8, degrees)]) for degrees in range(0, 360, 24))
            sheet.line(spokes, LINE, 1.8)
            sheet.paint(ellipse(x, y, 11), SALMON)
            sheet.line(ellipse(x, y, 11), LINE, 3)
        seat, crank, neck = (1806.0, 516.0), (1752.0, 668.0), (1660.0, 528.0)
        frame = polyline([hubs[1], seat, crank, hubs[1]]) + polyline([crank, neck, seat]) + polyline([neck, hubs[0]])
        sheet.line(frame, LINE, 17)
        sheet.line(frame, SALMON, 10)
        sheet.line(polyline([seat, (1814, 484)]) + polyline([neck, (1652, 472)]), LINE, 9)
        saddle = smooth([Corner(1772, 488), (1800, 476), Corner(1856, 470), (1850, 494), (1810, 500)])
        sheet.paint(saddle, AUBERGINE)
        sheet.line(saddle, LINE, 3)
        bars = [(1600, 484), (1624, 466), (1652, 472), (1682, 462)]
        sheet.line(smooth(bars, closed=False), LINE, 11)
        sheet.paint(ellipse(1642, 452, 15), STEEL)
        sheet.line(ellipse(1642, 452, 15), LINE, 3)
        sheet.paint(ellipse(crank[0], crank[1], 24), STEEL)
        sheet.line(ellipse(crank[0], crank[1], 24), LINE, 5)
        sheet.line(polyline([(1736, 700), (1770, 640)]), LINE, 8)
        for x, y in ((1728, 704), (1778, 636)):
            sheet.line(polyline([(x - 16, y), (x + 16, y)]), LINE, 10)
    with sheet.shape("box on the carrier"):
        sheet.line(polyline([(1818, 560), (1960, 556)]), LINE, 8)
        box = polygon([(1846, 470), (1976, 466), (1970, 552), (1852, 556)])
        sheet.paint(box, CREAM)
        for row in range(3):
            sheet.line(polyline([(1848, 490 + row * 26), (1974, 486 + row * 26)]), Ink(0.04, 0.26, 0.50), 3)
        sheet.line(box, LINE, 3.2)
        aerial = smooth([(1930, 468), (1944, 400), (1920, 350)], closed=False)
        sheet.line(aerial, LINE, 4)
        sheet.paint(ellipse(1920, 346, 7), SALMON)


def plunger(sheet: Sheet) -> None:
    """A sink plunger that hangs from a nail on the bricks, a wire wound round its stick."""
    x = BRICK_LEFT + 92
    with sheet.shape("plunger"):
        sheet.paint(ellipse(x, 224, 7), LINE)
        sheet.line(ellipse(x, 238, 11, 13), LINE, 4)
        stick = polyline([(x, 252), (x + 4, 418)])
        sheet.line(stick, LINE, 20)
        sheet.line(stick, CREAM, 13)
        for index in range(5):
            turn = [(x - 10, 290 + index * 17), (x + 12, 300 + index * 17)]
            sheet.line(polyline(turn), AUBERGINE, 5)
        cup = smooth(
            [Corner(x - 54, 486), (x - 50, 446), (x - 20, 420), (x + 28, 420), (x + 58, 446), Corner(x + 62, 486)]
        )
        sheet.paint(cup, Ink(0.30, 0.46, 0.90))
        sheet.paint(stroke([(x - 36, 470), (x - 28, 446), (x - 8, 434)], 9, start=0.2, end=0.2), Ink(0, 0.12, 0.70))
        sheet.line(cup, LINE, 3.6)
        lip = rectangle(x - 60, 480, 128, 16, radius=8)
        sheet.paint(lip, Ink(0.46, 0.56, 0.86))
        sheet.line(lip, LINE, 3.4)
        wire = [(x + 10, 376), (x + 80, 392), (x + 96, 470), (x + 70, 560), (x + 110, WALL_FOOT - 20)]
        sheet.line(smooth(wire, closed=False), LINE, 7)
        sheet.line(smooth(wire, closed=False), CYAN, 3.4)
