"""Lila Park by day: a school cardigan in fine stripes, a shirt, a tie pulled down, pens in the breast pocket.

Points are about the middle of her head; the lamp is at the upper left.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from figure_drawing import blob, contour, shade
from lila_drawing import SKIN
from neighbours_drawing import band_across, rings, sleeve, tube

from print_room.brushes import stitches, stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, Cloth, Ink
from print_room.sheet import Sheet

WOOL = Cloth(Ink(0.02, 0.50, 0.06), Ink(0.28, 0.72, 0.10), Ink(0.52, 0.84, 0.14))
STRIPE = Ink(0, 0.16, 0.05)
SHADOW = Ink(0.22, 0.36, 0.02)
SHIRT = Cloth(Ink(0, 0.02, 0.02), Ink(0.04, 0.32, 0.07), Ink(0.20, 0.54, 0.12))
TIE = Cloth(Ink(0, 0.10, 0.84), Ink(0.26, 0.44, 0.84), Ink(0.60, 0.50, 0.40))
BONE = Ink(0, 0.06, 0.10)

FAR_FRONT: tuple[Point | Corner, ...] = (
    Corner(-54, 186),
    (-96, 206),
    (-138, 238),
    (-152, 320),
    (-148, 440),
    (-150, 580),
    Corner(-156, 860),
    Corner(20, 860),
    (18, 600),
    Corner(14, 426),
    (-24, 300),
)
NEAR_FRONT: tuple[Point | Corner, ...] = (
    Corner(82, 180),
    (126, 198),
    (172, 232),
    (190, 320),
    (188, 440),
    (192, 580),
    Corner(200, 860),
    Corner(-8, 860),
    (-4, 600),
    Corner(4, 424),
    (56, 290),
)


def cardigan(sheet: Sheet) -> None:
    """Draw neck, shirt, tie and cardigan."""
    with sheet.shape("neck"):
        outline = (Corner(-36, 84), (-33, 142), (-46, 200), (4, 236), (76, 200), (58, 150), Corner(70, 40))
        neck = blob(sheet, SKIN.light, *outline)
        dark = (Corner(-60, 100), (-32, 140), (14, 152), (40, 140), (34, 250), Corner(130, 300), Corner(120, 40))
        shade(sheet, neck, SKIN.shade, *dark)
        contour(sheet, [(-36, 122), (-34, 150), (-44, 188)], 3.4)
    with sheet.shape("shirt"):
        _shirt(sheet)
    for name, points, box, lean in (
        ("far front", FAR_FRONT, (-180, 180, 220, 690), 3),
        ("near front", NEAR_FRONT, (-20, 170, 240, 700), -3),
    ):
        with sheet.shape(name):
            _front(sheet, smooth(points), box, lean)
    with sheet.shape("dark side"), sheet.overprint(clip=sheet.clip(smooth(NEAR_FRONT))):
        side = (Corner(142, 160), (148, 320), (136, 500), Corner(140, 870), Corner(260, 870), Corner(260, 160))
        blob(sheet, SHADOW, *side)
    with sheet.shape("edge"):
        for edge in ([(-58, 194), (-26, 300), (0, 402)], [(86, 190), (58, 290), (4, 424), (-4, 600), (-8, 860)]):
            sheet.line(smooth(edge, closed=False), LINE, 22)
            sheet.line(smooth(edge, closed=False), WOOL.shade, 15)
        for y in (470, 560, 650):
            sheet.paint(ellipse(-2, y, 10), BONE)
            sheet.line(ellipse(-2, y, 10), LINE, 3)
    contour(sheet, [(-138, 238), (-153, 320), (-149, 440), (-151, 580)], 4.4)
    contour(sheet, [(172, 232), (191, 320), (189, 440), (193, 580)], 4.4)
    with sheet.shape("collar"):
        _collar_leaves(sheet)
    with sheet.shape("breast pocket"), sheet.group(move=(-30, -60)), sheet.group(scale=(0.9, 126, 400)):
        _breast_pocket(sheet)


def _front(sheet: Sheet, outline: str, box: tuple[float, float, float, float], lean: float) -> None:
    left, top, wide, high = box
    sheet.paint(outline, WOOL.light)
    rows = "".join(
        polyline([(left, top + row * 17 - lean * 4), (left + wide, top + row * 17 + lean * 4)])
        for row in range(int(high / 17) + 1)
    )
    with sheet.group(clip=sheet.clip(outline)):
        sheet.line(rows, STRIPE, 4.6)
    sheet.line(outline, LINE, 3)


def _shirt(sheet: Sheet) -> None:
    front = blob(
        sheet,
        SHIRT.light,
        Corner(-60, 190),
        (-20, 226),
        (14, 236),
        (56, 220),
        Corner(88, 182),
        Corner(70, 440),
        Corner(-50, 440),
    )
    shade(sheet, front, SHIRT.shade, Corner(24, 200), (22, 320), Corner(14, 450), Corner(110, 450), Corner(110, 170))
    with sheet.shape("tie"):
        tail = smooth([Corner(-10, 264), Corner(26, 262), (34, 350), Corner(36, 450), Corner(-22, 450), (-16, 350)])
        knot = smooth([Corner(-18, 226), (6, 220), Corner(32, 224), Corner(24, 264), (8, 270), Corner(-8, 266)])
        for piece in (tail, knot):
            sheet.paint(piece, TIE.light)
            with sheet.group(clip=sheet.clip(piece)):
                for y in range(210, 470, 34):
                    sheet.paint(stroke([(-40, y + 26), (50, y - 14)], 11, start=1, end=1), TIE.deep)
            sheet.line(piece, LINE, 3.6)


def _collar_leaves(sheet: Sheet) -> None:
    for wing in (
        (Corner(-52, 172), (-66, 188), Corner(-58, 246), Corner(-10, 230), (-34, 204)),
        (Corner(78, 164), (94, 180), Corner(84, 244), Corner(22, 228), (56, 200)),
    ):
        leaf = blob(sheet, SHIRT.light, *wing)
        sheet.line(leaf, LINE, 3.6)


def _breast_pocket(sheet: Sheet) -> None:
    """Five pens, each of another colour, and one without its cap."""
    for x, height, ink, lean in (
        (100, 44, TIE.light, -5),
        (114, 56, LINE, 2),
        (128, 48, BONE, -2),
        (142, 60, TIE.light, 4),
        (155, 42, WOOL.deep, 8),
    ):
        with sheet.group(turn=(lean, x, 372)):
            pen = rectangle(x - 6.5, 362 - height, 13, height + 20, radius=5)
            sheet.paint(pen, ink)
            sheet.line(pen, LINE, 3)
            sheet.paint(rectangle(x + 1, 366 - height, 3.4, height * 0.55, radius=1.5), SHIRT.light)
    patch = smooth(
        [Corner(88, 358), (126, 362), Corner(166, 356), (168, 400), Corner(160, 446), (128, 456), Corner(94, 448)]
    )
    sheet.paint(patch, WOOL.light)
    rows = "".join(polyline([(80, 352 + row * 17), (180, 350 + row * 17)]) for row in range(7))
    with sheet.group(clip=sheet.clip(patch)):
        sheet.line(rows, STRIPE, 4.6)
        sheet.paint(polygon([(84, 350), (172, 350), (172, 372), (84, 374)]), WOOL.shade)
    sheet.line(patch, LINE, 3.6)
    sheet.line(stitches([(96, 384), (100, 440), (128, 448), (156, 440), (160, 382)]), WOOL.deep, 2.4)


def cardigan_sleeve(
    sheet: Sheet,
    way: Sequence[Point],
    halves: Sequence[float],
    *,
    cuffed: bool = False,
    whole: bool = False,
    share: float = 0.78,
) -> None:
    """Draw a sleeve along a way; `cuffed` ends it in a ribbed edge from that share on, `whole` starts at its seam."""
    limb = tube(way, halves)
    ends: Literal["nowhere", "start", "both"] = "nowhere" if whole else "start" if cuffed else "both"
    sleeve(sheet, limb, WOOL, rings(STRIPE, 4.6, 17), rounded=ends, shadow=SHADOW)
    if cuffed:
        roll = band_across(sheet, limb, share, 1.0, WOOL.shade, over=1.08)
        with sheet.group(clip=sheet.clip(roll)):
            ribs = "".join(polyline([limb.at(share - 0.04, side / 4), limb.at(1.0, side / 4)]) for side in range(-4, 5))
            sheet.line(ribs, WOOL.deep, 2.4)
