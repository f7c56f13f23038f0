"""Stamp, librarian of the Whale Library: a walrus of brown felt in a blue cardigan, with the date in one flipper.

The spectacles hang on their chain: whatever is to be stamped is stamped without looking.
"""

from __future__ import annotations

import random

from figure_drawing import fold
from walrus_drawing import Walrus, about_the_head, eyes_of, faces_of, flipper, head, lids_of, sleeve, trunk

from print_room.brushes import stamped_dots, stitches, stroke
from print_room.geometry import Corner, along, ellipse, polygon, rectangle, smooth
from print_room.inks import CLOTH_OCHRE, CLOTH_RUST, LINE, PAPER, Cloth, Ink
from print_room.pictures import ADULT, Person
from print_room.sheet import Sheet

STAMP = Walrus(
    hide=Cloth(Ink(0.18, 0.40, 0.56), Ink(0.42, 0.62, 0.64), Ink(0.64, 0.76, 0.64)),
    pads=Cloth(Ink(0.03, 0.17, 0.40), Ink(0.18, 0.42, 0.54), Ink(0.40, 0.56, 0.60)),
    wool=Cloth(Ink(0.06, 0.58, 0.04), Ink(0.34, 0.78, 0.07), Ink(0.56, 0.86, 0.10)),
    ribbing=Cloth(Ink(0.30, 0.70, 0.06), Ink(0.62, 0.84, 0.08), Ink(0.74, 0.88, 0.10)),
    button=CLOTH_OCHRE,
    tuft=Ink(0, 0.05, 0.14),
    tuft_width=17,
)
STEEL = Cloth(Ink(0.30, 0.64, 0.06), Ink(0.58, 0.80, 0.08), Ink(0.76, 0.88, 0.10))


def holding(sheet: Sheet) -> None:
    """The stamp held up, at the ready; the other flipper on the cardigan."""
    with about_the_head(sheet):
        _without_arms(sheet)
        with sheet.shape("left arm"):
            _left_sleeve(sheet)
            flipper(
                sheet,
                STAMP,
                [
                    Corner(-166, 452),
                    (-110, 440),
                    (-46, 444),
                    (0, 464),
                    (8, 488),
                    (-20, 512),
                    (-90, 530),
                    Corner(-170, 534),
                ],
                ([(-60, 464), (-4, 472)], [(-64, 484), (0, 488)], [(-66, 506), (-20, 502)]),
                [(-190, 506), (-100, 500), (-10, 488), (10, 546), (-180, 566)],
            )
        with sheet.shape("right arm"):
            _right_upper_sleeve(sheet)
            sleeve(sheet, STAMP, [(340, 486), (362, 410), (356, 330)], 118, elbow=True)
        _date_stamp(sheet)
        with sheet.shape("right flipper"):
            flipper(
                sheet,
                STAMP,
                [
                    Corner(312, 326),
                    (300, 288),
                    (262, 276),
                    (216, 270),
                    (196, 240),
                    (212, 208),
                    (262, 192),
                    (324, 194),
                    (372, 222),
                    (396, 270),
                    Corner(400, 328),
                ],
                ([(208, 230), (256, 226)], [(206, 248), (258, 248)], [(220, 266), (262, 268)]),
                [(190, 254), (250, 262), (310, 270), (330, 340), (290, 340), (200, 290)],
            )


def stamping(sheet: Sheet) -> None:
    """A book on one flipper, and the stamp brought down on it with the other."""
    with about_the_head(sheet):
        _without_arms(sheet)
        with sheet.shape("left arm"):
            _left_sleeve(sheet)
            flipper(
                sheet,
                STAMP,
                [
                    Corner(-166, 452),
                    (-100, 462),
                    (0, 504),
                    (110, 530),
                    (158, 552),
                    (126, 582),
                    (20, 584),
                    (-80, 566),
                    Corner(-170, 534),
                ],
                ([(80, 540), (140, 552)], [(76, 558), (132, 568)]),
                [(-190, 510), (-60, 536), (60, 566), (170, 560), (160, 610), (-180, 600)],
            )
        _open_book(sheet)
        with sheet.shape("right arm"):
            _right_upper_sleeve(sheet)
            sleeve(sheet, STAMP, [(336, 488), (276, 424), (196, 362)], 116, elbow=True)
        with sheet.group(move=(-190, 92)):
            _date_stamp(sheet)
        with sheet.shape("right flipper"):
            flipper(
                sheet,
                STAMP,
                [
                    Corner(226, 312),
                    (164, 284),
                    (92, 280),
                    (30, 296),
                    (4, 330),
                    (20, 364),
                    (74, 378),
                    (128, 390),
                    Corner(170, 404),
                ],
                ([(14, 316), (64, 312)], [(12, 336), (66, 334)], [(24, 356), (70, 354)]),
                [(0, 350), (70, 352), (130, 358), (200, 372), (180, 420), (20, 390)],
            )


def _without_arms(sheet: Sheet) -> None:
    trunk(sheet, STAMP)
    _pocket(sheet)
    _chain_and_spectacles(sheet)
    head(sheet, STAMP)
    _bow_tie(sheet)


def _left_sleeve(sheet: Sheet) -> None:
    sleeve(sheet, STAMP, [(-212, 296), (-300, 376), (-302, 468), (-160, 492)], 122, seams_from=(1, 0.1))
    fold(sheet, (-232, 446), (-246, 410), (-240, 366), (-224, 336))


def _right_upper_sleeve(sheet: Sheet) -> None:
    sleeve(sheet, STAMP, [(208, 296), (310, 370), (344, 470)], 128, cuff=False, seams_from=(0.1, 1))


def _open_book(sheet: Sheet) -> None:
    """A book held open at the ticket."""
    with sheet.shape("book"):
        cover = polygon([(-78, 486), (52, 510), (186, 500), (196, 534), (54, 550), (-88, 522)])
        sheet.paint(cover, CLOTH_RUST.shade)
        sheet.line(cover, LINE, 4)
        for page in (
            [Corner(-70, 484), (-10, 484), Corner(52, 506), Corner(54, 536), (-14, 516), Corner(-78, 514)],
            [Corner(52, 506), (112, 484), Corner(180, 496), Corner(186, 524), (118, 514), Corner(54, 536)],
        ):
            sheet.paint(smooth(page), Ink(0, 0.03, 0.06))
            sheet.line(smooth(page), LINE, 3.4)
        for x in (122, 140, 158):
            sheet.paint(ellipse(x, 508, 6, 4), CLOTH_RUST.light)


def _pocket(sheet: Sheet) -> None:
    """A pocket with tickets in it."""
    with sheet.shape("pocket"):
        for x, top, turn in ((130, 474, -6), (162, 466, 5)):
            with sheet.group(turn=(turn, x, 540)):
                sheet.paint(rectangle(x, top, 54, 90, radius=4), Ink(0, 0.06, 0.16))
                sheet.line(rectangle(x, top, 54, 90, radius=4), LINE, 3)
                sheet.paint(ellipse(x + 27, top + 20, 9), CLOTH_RUST.light)
        sheet.paint(rectangle(112, 512, 138, 130, radius=14), STAMP.wool.light)
        sheet.line(rectangle(112, 512, 138, 130, radius=14), LINE, 3.6)
        sheet.paint(rectangle(112, 508, 138, 28, radius=6), STAMP.ribbing.light)
        sheet.line(rectangle(112, 508, 138, 28, radius=6), LINE, 3.6)


def _bow_tie(sheet: Sheet) -> None:
    with sheet.shape("bow tie"):
        for side in (-1, 1):
            wing = smooth(
                [
                    Corner(24, 296),
                    (24 + side * 40, 264),
                    Corner(24 + side * 84, 268),
                    (24 + side * 76, 300),
                    Corner(24 + side * 86, 336),
                    (24 + side * 40, 330),
                ]
            )
            sheet.paint(wing, CLOTH_RUST.light if side > 0 else CLOTH_RUST.shade)
            with sheet.group(clip=sheet.clip(wing)):
                sheet.paint(
                    stamped_dots(-70, 254, 190, 90, 22, random.Random("stamp’s tie"), radius=4.4), Ink(0, 0.06, 0.20)
                )
            sheet.line(wing, LINE, 4)
        knot = rectangle(6, 278, 36, 42, radius=12)
        sheet.paint(knot, CLOTH_RUST.light)
        sheet.line(knot, LINE, 4)


def _chain_and_spectacles(sheet: Sheet) -> None:
    """Spectacles on a chain of beads: they lie on the chest, below the tie."""
    with sheet.shape("chain"):
        for run in ([(-156, 226), (-128, 330), (-74, 414)], [(176, 226), (150, 330), (104, 418)]):
            beads = along(run, steps=9)
            for x, y in beads:
                sheet.paint(ellipse(x, y, 5.6), LINE)
                sheet.paint(ellipse(x, y, 3.4), CLOTH_OCHRE.light)
    with sheet.shape("spectacles"), sheet.group(turn=(5, 14, 420)):
        for x in (-34, 62):
            sheet.paint(ellipse(x, 424, 37, 33), Ink(0, 0.20, 0.03))
            sheet.paint(stroke([(x - 16, 434), (x - 2, 410), (x + 12, 402)], 6), PAPER)
            sheet.line(ellipse(x, 424, 37, 33), LINE, 9)
            sheet.line(ellipse(x, 424, 37, 33), CLOTH_OCHRE.light, 5)
        bridge = smooth([(1, 416), (14, 404), (27, 416)], closed=False)
        sheet.line(bridge, LINE, 9)
        sheet.line(bridge, CLOTH_OCHRE.light, 5)


def _date_stamp(sheet: Sheet) -> None:
    """The date stamp: a turned knob, a frame, four wheels, all in felt."""
    with sheet.shape("date stamp"), sheet.group(move=(-62, 0)):
        knob = smooth([Corner(282, 300), (280, 230), (262, 190), (300, 154), (338, 190), (322, 230), Corner(318, 300)])
        sheet.paint(knob, CLOTH_RUST.light)
        with sheet.group(clip=sheet.clip(knob)):
            dark = [Corner(250, 150), (284, 180), (290, 230), Corner(292, 310), Corner(250, 310)]
            sheet.paint(smooth(dark), CLOTH_RUST.shade)
        sheet.line(knob, LINE, 4)
        sheet.paint(stroke([(312, 168), (324, 182), (318, 198)], 6), Ink(0, 0.06, 0.40))
        frame = smooth(
            [
                Corner(244, 316),
                (262, 296),
                Corner(338, 296),
                (356, 316),
                Corner(356, 404),
                Corner(244, 404),
            ]
        )
        sheet.paint(frame, STEEL.light)
        sheet.line(frame, LINE, 4)
        for wheel in range(4):
            _wheel(sheet, 253 + wheel * 24.5, 334, wheel)
        sheet.paint(rectangle(236, 400, 128, 24, radius=5), CLOTH_RUST.shade)
        sheet.line(rectangle(236, 400, 128, 24, radius=5), LINE, 4)


def _wheel(sheet: Sheet, x: float, y: float, turned: int) -> None:
    """A wheel of the date; what it says is only stitches."""
    sheet.paint(rectangle(x, y, 21, 50, radius=4), PAPER)
    sheet.line(rectangle(x, y, 21, 50, radius=4), LINE, 2.6)
    for row in range(3):
        left = x + 5 + (turned + row) % 2 * 3
        sheet.line(stitches([(left, y + 12 + row * 13), (left + 9, y + 12 + row * 13)], length=9, gap=2), LINE, 3.4)


PICTURE = Person(
    "stamp",
    poses={"holding": holding, "stamping": stamping},
    faces=faces_of(STAMP),
    eyes=eyes_of(STAMP),
    lids=lids_of(STAMP),
    canvas=ADULT,
    palette="the_update",
    who="stamp",
    looks="{name} is a walrus of brown felt in a blue cardigan and a bow tie, with spectacles on a chain of beads.",
    poses_in_words={
        "holding": "{name} holds up a date stamp.",
        "stamping": "{name} brings the date stamp down on an open book.",
    },
    faces_in_words={
        "calm": "{name} waits, with dignity.",
        "smiling": "{name} smiles; the whiskers rise.",
        "worried": "{name} looks worried; the whiskers droop.",
        "frightened": "{name} is frightened; every whisker stands out.",
    },
)
