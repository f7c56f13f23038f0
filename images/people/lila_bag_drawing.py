"""Lila Park's school bag: on one shoulder by its strap, a green account book sticking out; the hand at the strap.

Points are about the middle of her head unless a docstring says otherwise; the lamp is at the upper left.
"""

from __future__ import annotations

from figure_drawing import blob, contour, fold
from lila_cardigan_drawing import SHADOW, STRIPE, WOOL
from lila_drawing import SKIN
from lila_hands_drawing import CARD, INKED
from neighbours_drawing import Finger, finger, fingers, forearm, lit_and_shaded, tube

from print_room.brushes import stamped_dots, stitches, stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, smooth, star
from print_room.inks import LINE, Cloth, Ink
from print_room.sheet import Sheet

CANVAS_CLOTH = Cloth(Ink(0.62, 0.40, 0.24), Ink(0.82, 0.60, 0.26), Ink(0.94, 0.76, 0.28))
CHECK = Ink(0.26, 0.22, 0.16)
WELT = Cloth(Ink(0, 0.10, 0.80), Ink(0.26, 0.42, 0.80), Ink(0.50, 0.56, 0.80))
GREEN = Cloth(Ink(0.02, 1, 0.54), Ink(0.36, 1, 0.56), Ink(0.62, 1, 0.56))
BRASS = Ink(0, 0.16, 0.46)

# The strap, from the top of her shoulder to the ring at the bag's corner.
STRAP: tuple[Point, ...] = ((-92, 206), (-74, 256), (-66, 326), (-72, 420), (-112, 484))
RING: Point = (-116.0, 490.0)


def bag(sheet: Sheet) -> None:
    """Draw the bag at her far hip, and what sticks out of it."""
    with sheet.shape("inside of the bag"):
        back = blob(
            sheet,
            CANVAS_CLOTH.deep,
            Corner(-338, 424),
            (-236, 410),
            Corner(-112, 440),
            Corner(-120, 520),
            Corner(-330, 500),
        )
        sheet.line(back, LINE, 4)
    with sheet.shape("account book"), sheet.group(turn=(-8, -270, 440)):
        _account_book(sheet)
    with sheet.shape("bag"):
        _front(sheet)


def _account_book(sheet: Sheet) -> None:
    """Cloth boards, a spine and corners of another leather, the pages' edges, a pasted label."""
    pages = polygon([(-330, 240), (-206, 235), (-202, 300), (-326, 300)])
    sheet.paint(pages, CARD.light)
    sheet.line(polyline([(-322, 246), (-208, 241)]) + polyline([(-322, 251), (-208, 247)]), CARD.deep, 2)
    sheet.line(pages, LINE, 3.2)
    board = polygon([(-340, 256), (-200, 249), (-190, 500), (-330, 510)])
    sheet.paint(board, GREEN.light)
    with sheet.group(clip=sheet.clip(board)):
        sheet.paint(stamped_dots(-350, 240, 180, 280, 17, sheet.rng("book cloth"), radius=2.6), GREEN.shade)
        sheet.paint(polygon([(-346, 240), (-312, 240), (-302, 520), (-346, 520)]), WELT.light)
        sheet.paint(polygon([(-232, 240), (-190, 240), (-190, 290)]), WELT.light)
        sheet.line(polyline([(-312, 240), (-302, 520)]) + polyline([(-232, 240), (-190, 290)]), LINE, 3)
        sheet.line(polyline([(-346, 300), (-300, 298)]) + polyline([(-346, 308), (-300, 306)]), WELT.deep, 2.6)
        sheet.paint(polygon([(-222, 310), (-180, 280), (-180, 520), (-216, 520)]), GREEN.shade, opacity=0.7)
    sheet.line(board, LINE, 4)
    label = polygon([(-292, 296), (-222, 292), (-220, 350), (-290, 354)])
    sheet.paint(label, CARD.light)
    sheet.line(label, LINE, 2.8)
    sheet.line(polyline([(-280, 314), (-234, 311)]) + polyline([(-280, 328), (-250, 326)]), INKED, 3)


def _front(sheet: Sheet) -> None:
    """Checked canvas, full at the bottom; a welt along the mouth, a pocket, a badge."""
    outline = smooth(
        [
            Corner(-346, 424),
            (-290, 446),
            (-210, 456),
            Corner(-120, 448),
            (-114, 560),
            (-108, 660),
            Corner(-106, 860),
            Corner(-350, 860),
            (-366, 660),
            (-356, 530),
        ]
    )
    sheet.paint(outline, CANVAS_CLOTH.light)
    rows = "".join(smooth([(-380, y - 14), (-230, y + 12), (-80, y)], closed=False) for y in range(476, 780, 34))
    columns = "".join(smooth([(x, 420), (x * 1.03, 600), (x * 1.02, 780)], closed=False) for x in range(-352, -90, 34))
    with sheet.group(clip=sheet.clip(outline)):
        sheet.line(rows + columns, CHECK, 3)
        sheet.line(
            "".join(smooth([(-380, y - 14), (-230, y + 12), (-80, y)], closed=False) for y in range(482, 780, 34)),
            CANVAS_CLOTH.deep,
            3,
        )
    with sheet.overprint(clip=sheet.clip(outline)):
        blob(
            sheet,
            Ink(0.44, 0.40, 0.02),
            Corner(-160, 430),
            (-176, 560),
            Corner(-180, 870),
            Corner(-60, 870),
            Corner(-60, 430),
        )
    sheet.line(outline, LINE, 4.4)
    contour(sheet, [(-350, 450), (-352, 530), (-361, 660)], 5, CHECK)
    mouth = [(-346, 426), (-290, 448), (-210, 458), (-120, 450)]
    sheet.line(smooth(mouth, closed=False), LINE, 19)
    sheet.line(smooth(mouth, closed=False), WELT.light, 13)
    sheet.line(stitches([(-340, 442), (-290, 463), (-210, 473), (-124, 465)]), CHECK, 2.6)
    fold(sheet, (-318, 462), (-322, 520), (-306, 580))
    sheet.paint(ellipse(-292, 540, 25), LINE)
    sheet.paint(ellipse(-292, 540, 21), CARD.light)
    sheet.paint(star(-292, 540, 14, points=5), WELT.light)


def strap(sheet: Sheet) -> None:
    """Draw the strap from her shoulder to the bag, its shadow on the wool, and the ring that it ends in."""
    with sheet.shape("strap"):
        band = tube(STRAP, (17, 17, 17, 16, 15))
        with sheet.overprint():
            sheet.paint(stroke([(x + 15, y + 5) for x, y in STRAP], 20, start=0.4, end=0.8), SHADOW)
        path = polygon([*band.left, *band.cap(0.4), *band.right[::-1], *band.cap_of_the_start()])
        sheet.paint(path, CANVAS_CLOTH.light)
        with sheet.group(clip=sheet.clip(path)):
            sheet.paint(stroke(band.left[::4], 12, start=1, end=1), CANVAS_CLOTH.deep)
        for side in (-0.62, 0.62):
            sheet.line(stitches([band.at(share / 8, side) for share in range(9)]), CHECK, 2.4)
        sheet.line(path, LINE, 3.6)
        sheet.line(ellipse(*RING, 17, 14), LINE, 10)
        sheet.line(ellipse(*RING, 17, 14), BRASS, 5)


def hand_on_the_strap(sheet: Sheet) -> None:
    """About its wrist, (0, 0), pointing up: four fingers shut round the strap, the thumb up along it."""
    with sheet.shape("hand on the strap"):
        forearm(sheet, SKIN, [(-4, 22), (-2, 6), (2, -16)], (22, 21, 23))
        back = [(-24, 8), (-30, -26), (-34, -60), (-20, -84), (8, -84), (24, -58), (24, -20), (20, 10)]
        lit_and_shaded(sheet, back, SKIN, [Corner(4, 20), (8, -20), (14, -70), Corner(40, -80), Corner(40, 20)])
        contour(sheet, [(-23, 10), (-30, -26), (-35, -60), (-21, -84)], 3.6)
        finger(sheet, SKIN, Finger((-8, -64), (-12, -88), (-18, -108), 22), nail=True)
        fingers(
            sheet,
            SKIN,
            (
                Finger((-12, -72), (22, -78), (38, -66), 20),
                Finger((-12, -54), (26, -58), (42, -48), 21),
                Finger((-10, -34), (24, -38), (39, -29), 20),
                Finger((-8, -16), (18, -19), (31, -12), 18),
            ),
            bare=5,
        )


def hand_going_in(sheet: Sheet) -> None:
    """The near wrist and the back of the hand, of which the pocket hides the rest."""
    with sheet.shape("hand in the pocket"):
        back = [(146, 560), (118, 572), (92, 598), (84, 640), (116, 660), (150, 640), (178, 604), (182, 584)]
        lit_and_shaded(sheet, back, SKIN, [Corner(190, 560), (160, 596), (130, 624), Corner(90, 670), Corner(200, 670)])
        contour(sheet, [(146, 560), (118, 572), (92, 598), (85, 630)], 3.4)
        contour(sheet, [(180, 590), (168, 618), (150, 640)], 3.4)


def cardigan_pocket(sheet: Sheet) -> None:
    """A patch pocket low on the near front, its ribbed welt pushed out by what is in it."""
    with sheet.shape("cardigan pocket"):
        patch = smooth(
            [
                Corner(48, 602),
                (100, 612),
                Corner(180, 604),
                (186, 680),
                Corner(182, 760),
                (110, 768),
                Corner(52, 762),
                (46, 680),
            ]
        )
        sheet.paint(patch, WOOL.light)
        with sheet.group(clip=sheet.clip(patch)):
            sheet.line("".join(polyline([(30, y + 4), (210, y - 4)]) for y in range(648, 780, 17)), STRIPE, 4.6)
        with sheet.overprint(clip=sheet.clip(patch)):
            blob(sheet, SHADOW, Corner(142, 590), (148, 680), Corner(138, 780), Corner(220, 780), Corner(220, 590))
        sheet.line(patch, LINE, 3.6)
        welt = smooth([Corner(44, 598), (100, 610), Corner(184, 600), Corner(186, 628), (104, 638), Corner(46, 626)])
        sheet.paint(welt, WOOL.shade)
        with sheet.group(clip=sheet.clip(welt)):
            sheet.line("".join(polyline([(x, 590), (x + 1, 644)]) for x in range(54, 190, 11)), WOOL.deep, 2.4)
        sheet.line(welt, LINE, 3.4)
