"""Ava Lindqvist-Rao's neck, shirt, cardigan and skirt, and the chair that she sits on.

She looks to the left, where the lamp is. Points are about the middle of her head.
"""

from __future__ import annotations

from aiden_drawing import Stuff
from ava_head_drawing import SKIN
from grownups_drawing import little_waves, waves_on_a_sleeve
from neighbours_drawing import Points, contour, lit_and_shaded

from print_room.brushes import stamped_dots, stroke
from print_room.geometry import Corner, Point, ellipse, polyline, smooth
from print_room.inks import LINE, PAPER, WOOD, Cloth, Ink
from print_room.sheet import Sheet

CARDIGAN = Cloth(Ink(0.22, 0.80, 0.04), Ink(0.56, 0.90, 0.10), Ink(0.76, 0.94, 0.12))
CARDIGAN_SHADOW = Ink(0.44, 0.30, 0.02)
CARDIGAN_RIM = Ink(0.02, 0.44, 0.02)
WAVE = Ink(0, 0.10, 0.06)
RIBBING = Cloth(Ink(0.44, 0.86, 0.06), Ink(0.66, 0.92, 0.10), Ink(0.10, 0.60, 0.04))
SHIRT = Cloth(Ink(0, 0.02, 0.05), Ink(0.05, 0.36, 0.10), Ink(0.20, 0.54, 0.16))
SHIRT_DOT = Ink(0, 0.20, 0.80)
SKIRT = Cloth(Ink(0.70, 0.56, 0.16), Ink(0.88, 0.74, 0.20), Ink(0.40, 0.46, 0.14))

WOOL = Stuff(CARDIGAN, waves_on_a_sleeve(WAVE), CARDIGAN_SHADOW, RIBBING.light)

FAR_SHOULDER: Point = (-104.0, 274.0)
NEAR_SHOULDER: Point = (146.0, 268.0)

FAR_HALF: Points = (
    Corner(-50, 204),
    (-94, 224),
    (-132, 256),
    (-144, 330),
    (-136, 450),
    (-142, 560),
    Corner(-160, 810),
    Corner(-60, 810),
    (-62, 600),
    (-68, 440),
    (-62, 320),
    Corner(-40, 236),
)
NEAR_HALF: Points = (
    Corner(84, 196),
    (128, 216),
    (166, 248),
    (182, 330),
    (174, 450),
    (186, 560),
    Corner(210, 810),
    Corner(52, 810),
    (60, 600),
    (66, 430),
    (72, 310),
    Corner(70, 230),
)
FRONT: Points = (
    Corner(-54, 210),
    (-74, 320),
    (-84, 460),
    Corner(-84, 640),
    Corner(84, 640),
    (82, 460),
    (84, 300),
    Corner(88, 200),
)


def trunk(sheet: Sheet) -> None:
    """Skirt, shirt, neck and the open cardigan; arms come over them."""
    with sheet.shape("back of the cardigan"):
        sheet.paint(smooth([(-60, 214), (-44, 176), (20, 162), (86, 168), (104, 206), (20, 236)]), RIBBING.shade)
    with sheet.shape("skirt"):
        checked_skirt(sheet, [Corner(-96, 600), Corner(-110, 820), Corner(110, 820), Corner(96, 600)], "hanging")
    shirt(sheet)
    neck(sheet)
    shirt_collar(sheet)
    cardigan(sheet)


def checked_skirt(sheet: Sheet, outline: Points, name: str) -> None:
    """Dark cloth with a wide check."""
    with sheet.shape(name):
        path = smooth(outline)
        sheet.paint(path, SKIRT.light)
        with sheet.group(clip=sheet.clip(path)):
            lines = [polyline([(x, 580), (x - 20, 830)]) for x in range(-340, 260, 36)]
            lines += [polyline([(-360, y), (260, y + 10)]) for y in range(600, 830, 36)]
            sheet.line("".join(lines), SKIRT.deep, 4)
        sheet.line(path, LINE, 4.2)


def shirt(sheet: Sheet) -> None:
    """A pale shirt with dots, buttoned."""
    with sheet.shape("shirt"):
        path = smooth(FRONT)
        sheet.paint(path, SHIRT.light)
        with sheet.group(clip=sheet.clip(path)):
            sheet.paint(stamped_dots(-90, 210, 190, 440, 26, sheet.rng("dots"), radius=4.4), SHIRT_DOT)
        with sheet.overprint(clip=sheet.clip(path)):
            dark: Points = [Corner(40, 190), (30, 330), (42, 480), Corner(40, 660), Corner(120, 660), Corner(120, 190)]
            sheet.paint(smooth(dark), Ink(0.08, 0.40, 0.08))
        contour(sheet, [(2, 268), (-4, 400), (-2, 640)], 3.4)
        for y in (310, 386, 462, 538):
            sheet.paint(ellipse(6, y, 6), PAPER)
            sheet.line(ellipse(6, y, 6), LINE, 2.6)


def neck(sheet: Sheet) -> None:
    """The neck, a little forward."""
    with sheet.shape("neck"):
        outline: Points = [
            Corner(-34, 96),
            (-28, 150),
            (-38, 198),
            Corner(-56, 222),
            Corner(4, 262),
            Corner(92, 210),
            (66, 178),
            (62, 130),
            Corner(76, 40),
        ]
        dark: Points = [
            Corner(-50, 108),
            (-24, 146),
            (10, 158),
            (32, 160),
            (22, 210),
            Corner(6, 280),
            Corner(140, 280),
            Corner(130, 30),
        ]
        lit_and_shaded(sheet, outline, SKIN, dark)
        contour(sheet, [(-31, 126), (-28, 156), (-40, 204)], 3.4)
        contour(sheet, [(22, 180), (12, 216), (2, 244)], 2.8, SKIN.deep)


def shirt_collar(sheet: Sheet) -> None:
    """Two soft points, one of them over the cardigan and the other not."""
    wings: tuple[Points, ...] = (
        [Corner(-50, 194), (-42, 222), Corner(4, 262), Corner(-24, 304), (-62, 262), Corner(-72, 226)],
        [Corner(82, 180), (66, 216), Corner(4, 262), Corner(50, 306), (90, 254), Corner(104, 206)],
    )
    with sheet.shape("collar"):
        for index, outline in enumerate(wings):
            dark: Points = [Corner(60, 170), (64, 240), Corner(30, 320), Corner(140, 320), Corner(140, 170)]
            path = lit_and_shaded(sheet, outline, SHIRT, *([dark] if index else []))
            sheet.line(path, LINE, 3.4)


def cardigan(sheet: Sheet) -> None:
    """Long and open, ribbed along its edges, out of shape."""
    for name, outline, box in (
        ("far half", FAR_HALF, (-180.0, 190.0, 150.0, 640.0)),
        ("near half", NEAR_HALF, (30.0, 180.0, 200.0, 650.0)),
    ):
        with sheet.shape(name):
            path = smooth(outline)
            sheet.paint(path, CARDIGAN.light)
            little_waves(sheet, path, box, WAVE, name)
            if name == "near half":
                with sheet.overprint(clip=sheet.clip(path)):
                    side: Points = [
                        Corner(136, 190),
                        (140, 330),
                        (126, 450),
                        (136, 600),
                        Corner(140, 820),
                        Corner(240, 820),
                        Corner(240, 190),
                    ]
                    sheet.paint(smooth(side), CARDIGAN_SHADOW)
            sheet.line(path, LINE, 4.2)
    with sheet.shape("edges"):
        edge(sheet, [(-44, 210), (-64, 310), (-72, 440), (-66, 600), (-66, 810)], RIBBING.light)
        edge(sheet, [(76, 206), (78, 310), (70, 430), (64, 600), (58, 810)], RIBBING.shade)


def edge(sheet: Sheet, run: list[Point], ink: Ink) -> None:
    """A ribbed edge."""
    way = smooth(run, closed=False)
    sheet.line(way, LINE, 27)
    sheet.line(way, ink, 20)
    sheet.line(way, RIBBING.deep, 3)


# Sitting.


def chair(sheet: Sheet) -> None:
    """The back of a bentwood chair behind her."""
    with sheet.shape("chair"):
        for run, breadth in (
            ([(170, 820), (196, 600), (214, 440), (252, 380), (294, 396), (310, 470), (312, 620), (310, 820)], 24.0),
            ([(226, 820), (244, 640), (260, 500), (278, 430)], 14.0),
        ):
            way = smooth(run, closed=False)
            sheet.line(way, LINE, breadth + 8)
            sheet.line(way, WOOD.light, breadth)
            sheet.paint(
                stroke([(x + breadth * 0.24, y) for x, y in run], breadth * 0.42, start=0.5, end=0.9), WOOD.shade
            )


def lap(sheet: Sheet) -> None:
    """Her knees, towards the lamp, and the cardigan beside them."""
    with sheet.shape("lap"):
        outline: Points = [
            Corner(158, 600),
            (70, 616),
            (-80, 644),
            (-200, 660),
            (-262, 682),
            (-290, 730),
            Corner(-300, 820),
            Corner(170, 820),
        ]
        checked_skirt(sheet, outline, "over the knees")
        contour(sheet, [(40, 720), (-90, 716), (-200, 724), (-236, 760), (-242, 815)], 4)
