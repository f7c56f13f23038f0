"""A girl's right hand that writes, from above: fingers, pen, a cardigan's cuff. Points are from the pen's nib."""

from __future__ import annotations

import math

from hands_drawing import Lit, back_of_hand, contour, finger, tube

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, along, between, ellipse, polygon, polyline, smooth
from print_room.inks import LINE, PAPER, SKIN_LIGHT, Ink
from print_room.sheet import Sheet

LIT = Lit(SKIN_LIGHT, Ink(0, 0.0, 0.20), (60.0, -700.0))
WOOL, STRIPE, WOOL_DARK = Ink(0.80, 0.52, 0.12), Ink(0.16, 0.62, 0.05), Ink(0.94, 0.72, 0.16)
BARREL, BARREL_LIT, CAP = Ink(0.06, 0.22, 0.90), Ink(0, 0.06, 0.50), Ink(0.90, 0.60, 0.16)

PEN_END: Point = (262.0, 226.0)


def shadow(sheet: Sheet) -> None:
    """What the hand, the pen and the sleeve lay on the cards."""
    under = [
        (6, 10),
        (70, 96),
        (96, 250),
        (190, 400),
        (330, 640),
        (560, 860),
        (700, 700),
        (420, 380),
        (350, 220),
        (260, 130),
        (140, 84),
    ]
    with sheet.shape("shadow of the hand"), sheet.overprint(blur=9):
        sheet.paint(smooth(under), Ink(0.18, 0.40, 0.06))


def hand(sheet: Sheet) -> None:
    """The hand with its pen, from what lies lowest to what lies on top."""
    with sheet.shape("sleeve"):
        sleeve(sheet)
    with sheet.shape("fingers underneath"):
        finger(sheet, LIT, ((300, 240), (322, 168), (282, 124)), 44, nail=False)
        finger(sheet, LIT, ((276, 196), (278, 112), (224, 82)), 48, nail=False)
        finger(sheet, LIT, ((240, 150), (200, 66), (98, 58)), 48, bare=8)
    with sheet.shape("back of the hand"):
        back(sheet)
    with sheet.shape("pen"):
        pen(sheet)
    with sheet.shape("index finger"):
        finger(sheet, LIT, ((206, 148), (138, 62), (54, 50)), 48, bare=9)
    with sheet.shape("thumb"):
        finger(sheet, LIT, ((176, 276), (112, 190), (78, 88)), 54, bare=9)


def back(sheet: Sheet) -> None:
    """From the wrist to the knuckles; the ball of the thumb."""
    outline: tuple[Point | Corner, ...] = (
        Corner(236, 404),
        (186, 336),
        (142, 262),
        (138, 214),
        (160, 160),
        (186, 124),
        (222, 112),
        (262, 126),
        (300, 160),
        (324, 212),
        (338, 270),
        Corner(368, 330),
    )
    dark = ((316, 180), (300, 240), (318, 300), Corner(330, 380), Corner(400, 380), (360, 220))
    rim = ((188, 128), (220, 114), (258, 126))
    back_of_hand(sheet, LIT, outline, dark, rim)
    contour(sheet, [(324, 212), (340, 272), (370, 332)], 4.8)
    contour(sheet, [(150, 280), (188, 338), (238, 404)], 4.8)
    for knuckle in (
        [(232, 150), (244, 142), (256, 150)],
        [(268, 186), (280, 180), (290, 190)],
        [(290, 226), (301, 222), (310, 232)],
    ):
        contour(sheet, knuckle, 3, SKIN_LIGHT.deep)


def pen(sheet: Sheet) -> None:
    """A felt pen: nib, collar, barrel, the cap put on its end."""
    sheet.line(polyline([(26, 18), PEN_END]), LINE, 31)
    sheet.line(polyline([(26, 18), PEN_END]), BARREL, 24)
    sheet.line(polyline([(30, 15), between((26, 14), PEN_END, 0.98)]), BARREL_LIT, 6)
    cap = [between((0, 0), PEN_END, share) for share in (0.72, 1.03)]
    sheet.line(polyline(cap), CAP, 31)
    sheet.line(polyline([(x + 3, y - 7) for x, y in cap]), Ink(0.34, 0.44, 0.10), 5)
    nib = polygon([(0, 0), (16, 24), (34, 34), (42, 16), (30, 4)])
    sheet.paint(nib, PAPER)
    sheet.line(nib, LINE, 3)
    sheet.paint(polygon([(0, 0), (9, 14), (17, 4)]), LINE)


def sleeve(sheet: Sheet) -> None:
    """A school cardigan in fine stripes, its cuff ribbed."""
    limb = tube([(292, 358), (380, 520), (520, 720), (640, 860)], (84, 112, 128, 140), steps=10)
    path = limb.outline
    sheet.line(path, LINE, 6)
    sheet.paint(path, WOOL)
    with sheet.group(clip=sheet.clip(path)):
        for index in range(-6, 7):
            run = [limb.at(share / 10, index / 6.5) for share in range(11)]
            sheet.line(smooth(run, closed=False), STRIPE, 4)
        side = [limb.at(share / 10, 0.45) for share in range(11)] + [
            limb.at(share / 10, 1.2) for share in range(10, -1, -1)
        ]
        sheet.paint(polygon(side), WOOL_DARK, opacity=0.6)
    cuff = tube([(282, 336), (312, 402)], (86, 98), steps=8)
    band = cuff.outline
    sheet.line(band, LINE, 6)
    sheet.paint(band, STRIPE)
    ribs = "".join(polyline([cuff.at(0.06, index / 7), cuff.at(0.94, index / 7)]) for index in range(-6, 7))
    sheet.line(ribs, WOOL, 4)
    opening = along([cuff.at(0, -1), (286, 350), cuff.at(0, 1)], steps=6)
    sheet.line(smooth(opening, closed=False), LINE, 4)


def cup(sheet: Sheet, at: Point) -> None:
    """A cup of tea in its saucer, from above."""
    x, y = at
    with sheet.shape("cup"):
        with sheet.overprint(blur=8):
            sheet.paint(ellipse(x + 14, y + 20, 168), Ink(0.14, 0.36, 0.06))
        sheet.paint(ellipse(x, y, 164), PAPER)
        for index in range(24):
            dot = (x + 141 * _cos(index * 15), y + 141 * _sin(index * 15))
            sheet.paint(ellipse(*dot, 8.5), Ink(0, 0.70, 0.04) if index % 2 else Ink(0, 0.10, 0.84))
        sheet.line(ellipse(x, y, 164), LINE, 3.4)
        sheet.line(ellipse(x, y, 116), Ink(0, 0.30, 0.06), 3)
        with sheet.overprint(blur=4):
            sheet.paint(ellipse(x + 10, y + 14, 98), Ink(0.16, 0.40, 0.06))
        handle = ellipse(x + 82, y + 70, 36, 30, turn=40)
        sheet.line(handle, LINE, 22)
        sheet.line(handle, PAPER, 15.5)
        sheet.paint(ellipse(x, y, 94), PAPER)
        sheet.line(ellipse(x, y, 94), LINE, 3.4)
        tea = ellipse(x, y, 78)
        sheet.paint(tea, Ink(0.40, 0.36, 0.92))
        with sheet.group(clip=sheet.clip(tea)):
            sheet.paint(ellipse(x + 12, y + 16, 78), Ink(0.20, 0.20, 0.90))
            sheet.paint(
                stroke([(x - 50, y - 24), (x - 22, y - 52), (x + 16, y - 58)], 10, start=0.2, end=0.2),
                Ink(0, 0.06, 0.40),
            )
        sheet.line(tea, LINE, 3)


def _cos(turn: float) -> float:
    return math.cos(math.radians(turn))


def _sin(turn: float) -> float:
    return math.sin(math.radians(turn))
