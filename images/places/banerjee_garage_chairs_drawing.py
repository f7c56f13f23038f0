"""Six chairs that have come from six houses, round one kettle. Each stands with its feet at (0, 0), about 240 high."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from print_room.brushes import stamped_dots, stamped_stars
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet

SALMON, CYAN = Ink(0, 0.12, 0.84), Ink(0, 0.54, 0.03)
AUBERGINE = Ink(0.70, 0.60, 0.26)
WOODEN, WOOD_DARK = Ink(0.06, 0.30, 0.50), Ink(0.40, 0.56, 0.50)
STEEL = Ink(0.20, 0.48, 0.08)
UNDER = Ink(0.10, 0.44, 0.14)


def leg(sheet: Sheet, run: Sequence[Point], ink: Ink, width: float = 9) -> None:
    """A leg or a rail, with a line round it."""
    sheet.line(polyline(run), LINE, width + 5)
    sheet.line(polyline(run), ink, width)


def shadow(sheet: Sheet, half: float) -> None:
    """What it keeps from the floor."""
    sheet.paint(ellipse(0, 0, half, 14), UNDER, opacity=0.7)


def deck_chair(sheet: Sheet) -> None:
    """From somebody's garden: striped canvas."""
    shadow(sheet, 130)
    leg(sheet, [(-118, 0), (96, -226)], WOODEN)
    leg(sheet, [(110, 0), (-70, -150)], WOODEN)
    canvas = smooth(
        [
            Corner(118, -240),
            (62, -150),
            (0, -84),
            Corner(-84, -128),
            Corner(-112, -104),
            (-10, -42),
            (46, -110),
            Corner(82, -214),
        ]
    )
    sheet.paint(canvas, PAPER)
    with sheet.group(clip=sheet.clip(canvas)):
        for share in (0.0, 0.36, 0.72):
            way: list[Point] = [(116 - 32 * share, -244 + 28 * share), (62 - 16 * share, -150 + 38 * share)]
            way += [(0 - 10 * share, -84 + 40 * share), (-84 - 26 * share, -128 + 24 * share)]
            sheet.line(smooth(way, closed=False), SALMON, 10)
    sheet.line(canvas, LINE, 3)


def ladder_back(sheet: Sheet) -> None:
    """From a kitchen, with a cushion tied on."""
    shadow(sheet, 84)
    for x in (-62, 62):
        leg(sheet, [(x * 0.92, -250), (x, -110), (x * 1.06, 0)], WOODEN)
    for x in (-40, 42):
        leg(sheet, [(x, -112), (x * 1.04, -14)], WOOD_DARK, 7)
    for y in (-236, -200, -164):
        slat = smooth([(-58, y), (0, y - 12), (58, y), (58, y + 17), (0, y + 6), (-58, y + 17)])
        sheet.paint(slat, WOODEN)
        sheet.line(slat, LINE, 2.6)
    cushion = rectangle(-72, -130, 144, 28, radius=13)
    sheet.paint(cushion, CYAN)
    with sheet.group(clip=sheet.clip(cushion)):
        sheet.paint(stamped_dots(-76, -132, 150, 34, 17, random.Random("cushion"), radius=4), PAPER)
    sheet.line(cushion, LINE, 3)


def swivel_chair(sheet: Sheet) -> None:
    """From an office that has shut: on five castors, foam coming out."""
    shadow(sheet, 92)
    for dx in (-84, -42, 0, 44, 84):
        leg(sheet, [(0, -46), (dx, -14)], STEEL, 7)
        sheet.paint(ellipse(dx, -9, 9), LINE)
    leg(sheet, [(0, -118), (0, -46)], STEEL, 11)
    leg(sheet, [(46, -132), (66, -172), (54, -206)], STEEL, 7)
    back = smooth([(-66, -250), (0, -262), (66, -250), (70, -180), (0, -168), (-70, -180)])
    sheet.paint(back, AUBERGINE)
    seat = rectangle(-84, -152, 168, 40, radius=18)
    sheet.paint(seat, AUBERGINE)
    for outline in (back, seat):
        with sheet.group(clip=sheet.clip(outline)):
            weave = "".join(polyline([(x, -280), (x - 60, -100)]) for x in range(-80, 170, 16))
            sheet.line(weave, Ink(0.24, 0.50, 0.20), 3)
        sheet.line(outline, LINE, 3)
    sheet.paint(smooth([(60, -140), (84, -150), (92, -132), (74, -124)]), Ink(0, 0.05, 0.36))
    sheet.line(smooth([(60, -140), (84, -150), (92, -132), (74, -124)]), LINE, 2.4)


def car_seat(sheet: Sheet) -> None:
    """From a car, with its belt, on two planks."""
    shadow(sheet, 116)
    for x in (-78, 40):
        plank = rectangle(x, -26, 48, 24)
        sheet.paint(plank, WOODEN)
        sheet.line(plank, LINE, 3)
    back = smooth([(20, -60), (58, -120), (72, -200), (100, -212), (126, -190), (116, -110), (84, -40), (40, -34)])
    seat = smooth([(-108, -84), (-96, -104), (-10, -94), (66, -92), (92, -50), (60, -26), (-60, -26), (-106, -46)])
    head = smooth([(84, -226), (96, -256), (124, -262), (140, -244), (134, -214), (106, -206)])
    for outline in (head, back, seat):
        sheet.paint(outline, Ink(0.24, 0.62, 0.10))
        with sheet.group(clip=sheet.clip(outline)):
            ribs = "".join(polyline([(x, -270), (x + 24, 0)]) for x in range(-140, 160, 26))
            sheet.line(ribs, CYAN, 7)
        sheet.line(outline, LINE, 3.2)
    sheet.line(smooth([(112, -196), (60, -130), (22, -96), (30, -40)], closed=False), LINE, 12)
    sheet.line(smooth([(112, -196), (60, -130), (22, -96), (30, -40)], closed=False), PAPER, 7)
    sheet.paint(rectangle(14, -70, 22, 26, radius=4), SALMON)
    sheet.line(rectangle(14, -70, 22, 26, radius=4), LINE, 2.4)


def basket_chair(sheet: Sheet) -> None:
    """Of cane, round as an egg, a shawl over its back."""
    shadow(sheet, 100)
    for dx in (-60, 62):
        leg(sheet, [(dx * 0.8, -70), (dx, 0)], WOODEN, 7)
    shell = smooth([(-92, -120), (-76, -218), (0, -256), (78, -216), (94, -120), (70, -60), (0, -46), (-70, -60)])
    sheet.paint(shell, WOODEN)
    with sheet.group(clip=sheet.clip(shell)):
        cane = "".join(polyline([(x, -270), (x + 120, -30)]) for x in range(-240, 120, 22))
        cane += "".join(polyline([(x, -270), (x - 120, -30)]) for x in range(-120, 250, 22))
        sheet.line(cane, WOOD_DARK, 3)
    sheet.line(shell, LINE, 3.4)
    bowl = smooth([(-84, -132), (0, -104), (84, -132), (70, -92), (0, -74), (-70, -92)])
    sheet.paint(bowl, SALMON)
    sheet.line(bowl, LINE, 3)
    shawl = smooth(
        [Corner(-70, -226), (-20, -262), Corner(34, -252), (30, -190), Corner(14, -160), (-30, -170), Corner(-64, -158)]
    )
    sheet.paint(shawl, PAPER)
    with sheet.group(clip=sheet.clip(shawl)):
        sheet.paint(stamped_stars(-76, -268, 120, 116, 27, random.Random("shawl"), radius=9), CYAN)
    sheet.line(shawl, LINE, 3)
    fringe = "".join(polyline([(-60 + step * 9, -160), (-62 + step * 9, -142)]) for step in range(9))
    sheet.line(fringe, LINE, 2.2)


def bucket(sheet: Sheet) -> None:
    """A bucket upside down, and on it a very good cushion with tassels."""
    shadow(sheet, 78)
    pail = polygon([(-50, -112), (50, -112), (66, -2), (-66, -2)])
    sheet.paint(pail, STEEL.towards(PAPER, 0.45))
    sheet.paint(polygon([(14, -112), (50, -112), (66, -2), (24, -2)]), STEEL)
    for y in (-92, -18):
        half = 50 + (112 + y) * 0.146
        sheet.line(polyline([(-half, y), (half, y)]), LINE, 2.6)
    sheet.line(pail, LINE, 3.2)
    cushion = smooth(
        [
            Corner(-86, -120),
            (0, -112),
            Corner(86, -122),
            (78, -144),
            Corner(88, -166),
            (0, -176),
            Corner(-86, -164),
            (-78, -142),
        ]
    )
    sheet.paint(cushion, SALMON)
    with sheet.group(clip=sheet.clip(cushion)):
        for step in range(-6, 8):
            sheet.line(polyline([(step * 24, -184), (step * 24 + 40, -104)]), PAPER, 4)
            sheet.line(polyline([(step * 24, -184), (step * 24 - 40, -104)]), PAPER, 4)
    sheet.line(cushion, LINE, 3)
    for x, y in ((-88, -120), (88, -122), (90, -166), (-88, -164)):
        sheet.paint(ellipse(x, y, 8), AUBERGINE)


# Where each stands, how large, whether it is turned over.
STANDING: Sequence[tuple[Callable[[Sheet], None], Point, float, bool]] = (
    (ladder_back, (620, 778), 0.98, False),
    (basket_chair, (1306, 776), 1.0, False),
    (deck_chair, (452, 850), 1.12, True),
    (car_seat, (1496, 850), 1.06, False),
    (swivel_chair, (1160, 892), 1.04, False),
    (bucket, (706, 892), 1.06, False),
)


def chairs(sheet: Sheet) -> None:
    """All six, the farthest first."""
    for draw, at, size, mirrored in STANDING:
        across = -size if mirrored else size
        with (
            sheet.shape(f"{draw.__name__} at {at[0]:g}"),
            sheet.group(move=at),
            sheet.group(scale=(across, size, 0, 0)),
        ):
            draw(sheet)
