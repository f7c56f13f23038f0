"""Shush, librarian of the Whale Library: a walrus of slate felt in a rust cardigan, with a flipper before the whiskers.

The flipper lies before the face, so it belongs to the eyes' sheet; the books are nearly as high as the chin.
"""

from __future__ import annotations

import random

from walrus_drawing import Walrus, about_the_head, eyes_of, faces_of, flipper, head, lids_of, sleeve, trunk

from print_room.brushes import stamped_dots, stamped_stars, stitches, stroke
from print_room.geometry import Corner, Point, ellipse, polar, polygon, polyline, rectangle, smooth, star
from print_room.inks import CLOTH_BLUE, CLOTH_NAVY, CLOTH_OCHRE, CLOTH_RUST, LINE, PAPER, Cloth, Ink
from print_room.pictures import ADULT, Person
from print_room.sheet import Sheet

SHUSH = Walrus(
    hide=Cloth(Ink(0.16, 0.52, 0.18), Ink(0.42, 0.72, 0.22), Ink(0.62, 0.82, 0.24)),
    pads=Cloth(Ink(0.02, 0.18, 0.22), Ink(0.16, 0.46, 0.28), Ink(0.36, 0.60, 0.30)),
    wool=Cloth(Ink(0.06, 0.22, 0.90), Ink(0.34, 0.52, 0.84), Ink(0.58, 0.66, 0.82)),
    ribbing=Cloth(Ink(0.26, 0.46, 0.86), Ink(0.54, 0.64, 0.82), Ink(0.68, 0.74, 0.80)),
    button=Cloth(Ink(0, 0.06, 0.16), Ink(0.08, 0.34, 0.26), Ink(0.24, 0.52, 0.3)),
    tuft=Ink(0.01, 0.12, 0.12),
    tuft_width=12,
    tusk=146,
    bristles=6,
)
LACE = Cloth(Ink(0, 0.02, 0.05), Ink(0.05, 0.34, 0.12), Ink(0.2, 0.5, 0.2))
# What is carried, from below: left edge, breadth, height, cloth, what is printed on it.
PILE: tuple[tuple[float, float, float, Cloth, str], ...] = (
    (-330, 236, 54, CLOTH_NAVY, "stars"),
    (-312, 206, 40, CLOTH_OCHRE, "plain"),
    (-338, 226, 62, CLOTH_BLUE, "dots"),
    (-300, 176, 36, Cloth(Ink(0, 0.06, 0.14), Ink(0.06, 0.36, 0.22), Ink(0.2, 0.5, 0.3)), "plain"),
    (-318, 200, 48, CLOTH_RUST, "stars"),
)
FOOT_OF_THE_PILE = 470.0


def hushing(sheet: Sheet) -> None:
    """Books on one arm; the other flipper is raised."""
    with about_the_head(sheet):
        trunk(sheet, SHUSH)
        _lace_collar(sheet)
        head(sheet, SHUSH)
        _brooch(sheet)
        _pencil(sheet)
        with sheet.shape("left sleeve"):
            sleeve(sheet, SHUSH, [(-212, 296), (-322, 384), (-346, 486), (-240, 536)], 122, seams_from=(1, 0.1))
        _pile(sheet)
        with sheet.shape("left flipper"):
            flipper(
                sheet,
                SHUSH,
                [
                    Corner(-246, 492),
                    (-180, 478),
                    (-112, 474),
                    (-74, 486),
                    (-64, 508),
                    (-92, 536),
                    (-160, 560),
                    Corner(-246, 574),
                ],
                ([(-130, 492), (-78, 494)], [(-134, 514), (-74, 512)], [(-136, 536), (-96, 530)]),
                [(-260, 546), (-160, 530), (-60, 508), (-60, 590), (-250, 600)],
            )
        with sheet.shape("right arm"):
            sleeve(sheet, SHUSH, [(208, 296), (314, 380), (316, 480)], 128, cuff=False, seams_from=(0.1, 1))


def raised_flipper(sheet: Sheet) -> None:
    """The forearm across the chest, and the tip of the flipper upright before the whiskers."""
    with about_the_head(sheet):
        with sheet.shape("raised arm"):
            sleeve(sheet, SHUSH, [(304, 494), (230, 430), (158, 356)], 116, elbow=True)
        with sheet.shape("raised flipper"):
            flipper(
                sheet,
                SHUSH,
                [
                    Corner(196, 316),
                    (166, 262),
                    (116, 200),
                    (76, 130),
                    (56, 84),
                    (32, 72),
                    (8, 92),
                    (4, 140),
                    (24, 220),
                    (62, 306),
                    Corner(116, 386),
                ],
                ([(24, 98), (34, 138)], [(40, 94), (52, 134)], [(56, 104), (70, 142)]),
                [(0, 90), (22, 150), (60, 240), (140, 350), (110, 400), (40, 300), (-10, 160)],
            )


def _lace_collar(sheet: Sheet) -> None:
    """A collar of lace, in scallops."""
    with sheet.shape("lace collar"):
        for side in (-1, 1):
            edge: list[Point | Corner] = [Corner(12, 330)]
            for index in range(5):
                start, end = (
                    polar((12, 150), 190, 84 - side * (6 + index * 12)),
                    polar((12, 150), 190, 84 - side * (18 + index * 12)),
                )
                edge.append(((start[0] + end[0]) / 2 * 1.04, (start[1] + end[1]) / 2 + 16))
                edge.append(Corner(*end))
            edge += [Corner(12 + side * 150, 190), (12 + side * 70, 230), Corner(12, 250)]
            collar = smooth(edge)
            sheet.paint(collar, LACE.light if side > 0 else LACE.shade)
            sheet.line(collar, LINE, 3.8)
            for index in range(5):
                hole = polar((12, 150), 180, 84 - side * (12 + index * 12))
                sheet.paint(ellipse(hole[0], hole[1] - 2, 5), LACE.deep)


def _brooch(sheet: Sheet) -> None:
    """A starfish for a brooch."""
    with sheet.shape("brooch"):
        arms = []
        for index in range(10):
            arms.append(polar((14, 318), 32 if index % 2 == 0 else 14, -90 + index * 36))
        outline = smooth(arms, tension=0.7)
        sheet.paint(outline, CLOTH_OCHRE.light)
        sheet.line(outline, LINE, 3.8)
        for index in range(5):
            sheet.paint(ellipse(*polar((14, 318), 15, -90 + index * 72), 2.6), LINE)


def _pencil(sheet: Sheet) -> None:
    """A pencil behind where an ear would be."""
    with sheet.shape("pencil"), sheet.group(turn=(-24, 176, -40)):
        sheet.paint(rectangle(168, -112, 18, 108, radius=3), CLOTH_OCHRE.light)
        sheet.line(rectangle(168, -112, 18, 108, radius=3), LINE, 3.4)
        sheet.line(polyline([(177, -108), (177, -8)]), CLOTH_OCHRE.shade, 3)
        tip = polygon([(168, -112), (177, -140), (186, -112)])
        sheet.paint(tip, Ink(0, 0.06, 0.24))
        sheet.line(tip, LINE, 3.2)
        sheet.paint(polygon([(173.6, -128), (177, -140), (180.4, -128)]), LINE)


def _pile(sheet: Sheet) -> None:
    """Five books, the largest not at the bottom."""
    foot = FOOT_OF_THE_PILE
    for index, (left, breadth, height, cloth, print_) in enumerate(PILE):
        with sheet.shape(f"book {index + 1}"):
            rng = random.Random(f"shush’s book {index}")
            top = foot - height
            spine = rectangle(left, top, breadth, height, radius=9)
            sheet.paint(spine, cloth.light)
            with sheet.group(clip=sheet.clip(spine)):
                if print_ == "stars":
                    sheet.paint(stamped_stars(left, top, breadth, height, 34, rng, radius=8), Ink(0, 0.12, 0.40))
                elif print_ == "dots":
                    sheet.paint(stamped_dots(left, top, breadth, height, 22, rng, radius=4), Ink(0, 0.05, 0.14))
                for x in (left + 22, left + breadth - 32):
                    sheet.paint(rectangle(x, top - 4, 10, height + 8), cloth.shade)
                sheet.paint(rectangle(left, top, 40, height), cloth.shade, opacity=0.6)
            sheet.line(spine, LINE, 4)
            sheet.line(stitches([(left + 10, foot - 8), (left + breadth - 10, foot - 8)], length=9, gap=8), PAPER, 2.4)
            if index == 2:
                sheet.paint(ellipse(left + breadth * 0.54, top + height / 2, 24, 19), Ink(0, 0.04, 0.10))
                sheet.paint(star(left + breadth * 0.54, top + height / 2, 12), CLOTH_RUST.light)
            foot = top
    with sheet.shape("ticket"):
        sheet.paint(polygon([(-190, foot - 2), (-184, foot - 40), (-150, foot - 36), (-154, foot - 2)]), LACE.light)
        sheet.line(polyline([(-190, foot - 2), (-184, foot - 40), (-150, foot - 36), (-154, foot - 2)]), LINE, 3)
        sheet.paint(stroke([(-178, foot - 26), (-168, foot - 22), (-160, foot - 25)], 4), CLOTH_RUST.light)


PICTURE = Person(
    "shush",
    poses={"hushing": hushing},
    faces=faces_of(SHUSH),
    eyes=eyes_of(SHUSH, raised_flipper),
    lids=lids_of(SHUSH, raised_flipper),
    canvas=ADULT,
    palette="the_update",
    who="shush",
    looks="{name} is a walrus of grey felt in a rust cardigan with a lace collar and a starfish for a brooch.",
    poses_in_words={"hushing": "{name} carries a pile of books, and lays one flipper to the whiskers."},
    faces_in_words={
        "calm": "{name} waits, and expects quiet.",
        "smiling": "{name} smiles behind the flipper.",
        "worried": "{name} looks worried; the whiskers droop.",
        "frightened": "{name} is frightened; every whisker stands out.",
    },
)
