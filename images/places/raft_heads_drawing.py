"""The heads of the children on the raft: hair, what is on it, and faces a few centimetres high.

The middle of a head is at (0, -168) and the skull about 46 to each side.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

from print_room.brushes import stroke
from print_room.geometry import Corner, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import HAIR_BLACK, HAIR_BROWN, HAIR_FAIR, HAIR_RED, LINE, PAPER, Cloth, Ink
from print_room.sheet import Sheet

Y = -168.0
AMBER, WHITE = Ink(0, 0.12, 0.74), Ink(0, 0.03, 0.04)


class Head(NamedTuple):
    """Hair (or what hides it) and a face, by name."""

    hair: str
    face: str


def head(sheet: Sheet, one: Head, skin: Cloth, cloth: Ink) -> None:
    """Hair behind, the head, the face, hair in front."""
    behind, front = HAIRS[one.hair]
    behind(sheet, cloth)
    for side in (-1, 1):
        sheet.paint(ellipse(side * 46, Y + 6, 10, 13), skin.light)
        sheet.line(ellipse(side * 46, Y + 6, 10, 13), LINE, 2)
    skull = smooth(
        [(-46, Y - 8), (-30, Y - 44), (0, Y - 50), (30, Y - 44), (46, Y - 8), (38, Y + 30), (0, Y + 46), (-38, Y + 30)]
    )
    sheet.paint(skull, skin.light)
    blush = "".join(ellipse(side * 29, Y + 20, 10, 7) for side in (-1, 1))
    sheet.paint(blush, skin.light.towards(Ink(0.04, 0.30, 1.0), 0.4))
    FACES[one.face](sheet)
    front(sheet, cloth)


# Faces.


def _eyes(sheet: Sheet, size: float = 6.4, *, up: float = 0.0) -> None:
    for side in (-1, 1):
        sheet.paint(ellipse(side * 18, Y + 2, size * 0.8, size), LINE)
        sheet.paint(ellipse(side * 18 - 2, Y - 1, size * 0.26), PAPER)
        brow = [(side * 10, Y - 15 - up), (side * 19, Y - 19 - up), (side * 28, Y - 15 - up * 0.4)]
        sheet.paint(stroke(brow, 4.4, start=0.3, end=0.2), LINE)
    sheet.paint(stroke([(-3, Y + 12), (1, Y + 16), (4, Y + 12)], 3, start=0.4, end=0.4), LINE)


def _smile(sheet: Sheet) -> None:
    _eyes(sheet)
    sheet.paint(stroke([(-14, Y + 24), (0, Y + 31), (14, Y + 23)], 4.6, start=0.2, end=0.2), LINE)


def _grin(sheet: Sheet) -> None:
    _eyes(sheet, up=4)
    mouth = smooth([Corner(-19, Y + 21), (0, Y + 25), Corner(19, Y + 20), (10, Y + 36), (-8, Y + 37)])
    sheet.paint(mouth, LINE)
    teeth = [polygon([(x, Y + 23), (x + 9, Y + 23), (x + 8, Y + 30), (x + 1, Y + 30)]) for x in (-12, 4)]
    sheet.paint("".join(teeth), PAPER)


def _oh(sheet: Sheet) -> None:
    _eyes(sheet, 7.2, up=8)
    sheet.paint(ellipse(0, Y + 29, 8, 10), LINE)
    sheet.paint(ellipse(0, Y + 33, 5, 4), Ink(0, 0.30, 0.9))


def _serious(sheet: Sheet) -> None:
    _eyes(sheet, 7.6)
    sheet.paint(stroke([(-8, Y + 27), (0, Y + 25), (8, Y + 27)], 4.4, start=0.4, end=0.4), LINE)


def _tears(sheet: Sheet) -> None:
    for side in (-1, 1):
        sheet.paint(stroke([(side * 9, Y - 1), (side * 18, Y + 4), (side * 27, Y + 1)], 5, start=0.3, end=0.3), LINE)
        brow = [(side * 8, Y - 22), (side * 17, Y - 19), (side * 27, Y - 11)]
        sheet.paint(stroke(brow, 4.4, start=0.3, end=0.2), LINE)
        sheet.paint(ellipse(side * 26, Y + 14, 4, 6), PAPER)
        sheet.line(ellipse(side * 26, Y + 14, 4, 6), LINE, 1.4)
    sheet.paint(smooth([Corner(-17, Y + 35), (-8, Y + 21), (8, Y + 21), Corner(17, Y + 35), (0, Y + 30)]), LINE)


def _asleep(sheet: Sheet) -> None:
    for side in (-1, 1):
        sheet.paint(stroke([(side * 9, Y), (side * 18, Y + 6), (side * 27, Y)], 4.4, start=0.3, end=0.3), LINE)
    sheet.paint(ellipse(3, Y + 27, 6, 5), LINE)
    sheet.line(polyline([(7, Y + 31), (9, Y + 40)]), PAPER, 3)


def _ghoul(sheet: Sheet) -> None:
    """A torch under the chin, tongue out, eyes turned up: what one does with a torch."""
    for side in (-1, 1):
        sheet.paint(ellipse(side * 18, Y, 12, 13), PAPER)
        sheet.line(ellipse(side * 18, Y, 12, 13), LINE, 2.4)
        sheet.paint(ellipse(side * 14, Y - 7, 5), LINE)
        sheet.paint(stroke([(side * 6, Y - 14), (side * 18, Y - 24), (side * 30, Y - 26)], 5, start=0.3), LINE)
    sheet.paint(smooth([Corner(-24, Y + 18), (0, Y + 23), Corner(24, Y + 18), (16, Y + 36), (-16, Y + 36)]), LINE)
    sheet.paint(
        polygon([(-18, Y + 20), (-10, Y + 21), (-14, Y + 29)]) + polygon([(18, Y + 20), (10, Y + 21), (14, Y + 29)]),
        PAPER,
    )
    sheet.paint(smooth([(-6, Y + 28), (8, Y + 28), (9, Y + 42), (-4, Y + 43)]), Ink(0, 0.30, 0.9))


FACES: dict[str, Callable[[Sheet], None]] = {
    "smile": _smile,
    "grin": _grin,
    "oh": _oh,
    "serious": _serious,
    "tears": _tears,
    "asleep": _asleep,
    "ghoul": _ghoul,
}


# Hair and what is worn on it: behind the head, and in front of it.

Part = Callable[[Sheet, Ink], None]


def _nothing(sheet: Sheet, cloth: Ink) -> None:
    """Draw nothing."""


def _cap(sheet: Sheet, hair: Cloth, fringe: float = -16) -> None:
    crown = smooth(
        [
            Corner(-50, Y + 4),
            (-54, Y - 28),
            (-30, Y - 58),
            (4, Y - 62),
            (38, Y - 52),
            (54, Y - 22),
            Corner(50, Y + 4),
            (38, Y + fringe - 8),
            (14, Y + fringe - 2),
            (-6, Y + fringe - 10),
            (-32, Y + fringe),
        ]
    )
    sheet.paint(crown, hair.light)
    for dx in (-26, -6, 16):
        run = [(dx + 4, Y - 56), (dx - 2, Y - 42), (dx, Y + fringe - 10)]
        sheet.paint(stroke(run, 4, start=0.1, end=0.1), hair.deep)


def _plaits_behind(sheet: Sheet, cloth: Ink) -> None:
    for side in (-1, 1):
        for step in range(4):
            x, y = side * (56 + 15 * step), Y - 4 - 9 * step + 5 * step * step
            sheet.paint(ellipse(x, y, 14 - 2 * step), HAIR_RED.light)
            sheet.line(ellipse(x, y, 14 - 2 * step), HAIR_RED.shade, 2.4)
        bx, by = side * 100, Y + 16
        for way in (-1, 1):
            bow = polygon([(bx, by), (bx + way * 17, by - 12), (bx + way * 17, by + 12)])
            sheet.paint(bow, WHITE)
            sheet.line(bow, LINE, 2)


def _plaits(sheet: Sheet, cloth: Ink) -> None:
    _cap(sheet, HAIR_RED, -20)


def _short(sheet: Sheet, cloth: Ink) -> None:
    _cap(sheet, HAIR_BROWN, -24)
    sheet.paint(stroke([(-4, Y - 58), (4, Y - 78), (18, Y - 82)], 9, start=1), HAIR_BROWN.light)


def _goggles(sheet: Sheet, cloth: Ink) -> None:
    _cap(sheet, HAIR_BLACK, -30)
    sheet.line(polyline([(-50, Y - 28), (50, Y - 28)]), Ink(0.10, 0.30, 0.9), 10)
    for side in (-1, 1):
        glass = ellipse(side * 19, Y - 34, 19, 15)
        sheet.paint(glass, Ink(0.10, 0.44, 0.06))
        sheet.line(glass, Ink(0, 0.14, 0.90), 7)
        sheet.line(glass, LINE, 2)
        sheet.paint(stroke([(side * 19 - 9, Y - 34), (side * 19 - 2, Y - 42)], 5, start=0.5, end=0.5), PAPER)
    tube = smooth([(50, Y + 34), (64, Y), (62, Y - 60), (58, Y - 86)], closed=False)
    sheet.line(tube, LINE, 15)
    sheet.line(tube, Ink(0, 0.14, 0.90), 10)


def _on_end(sheet: Sheet, cloth: Ink) -> None:
    rng_like = (0, 8, -6, 10, -4, 6, -8, 4, 0)
    for index in range(9):
        angle = math.radians(-168 + index * 19.5)
        reach = 92 + rng_like[index]
        root = (44 * math.cos(angle), Y - 8 + 44 * math.sin(angle))
        tip = (reach * math.cos(angle), Y - 8 + reach * math.sin(angle))
        sheet.paint(
            stroke([root, ((root[0] + tip[0]) / 2 + 4, (root[1] + tip[1]) / 2), tip], 22, start=1), HAIR_FAIR.light
        )
    _cap(sheet, HAIR_FAIR, -28)
    for side in (-1, 1):
        sheet.line(ellipse(side * 19, Y + 2, 15), LINE, 3.4)
    sheet.line(polyline([(-4, Y + 1), (4, Y + 1)]), LINE, 3.4)


def _curls_behind(sheet: Sheet, cloth: Ink) -> None:
    for index in range(11):
        angle = math.radians(150 + index * 24)
        sheet.paint(ellipse(52 * math.cos(angle), Y - 6 + 50 * math.sin(angle), 21), HAIR_BLACK.light)


def _curls(sheet: Sheet, cloth: Ink) -> None:
    for x, y, r in ((-34, -38, 18), (-10, -48, 18), (16, -46, 18), (38, -32, 17), (2, -34, 14)):
        sheet.paint(ellipse(x, Y + y, r), HAIR_BLACK.light)
        sheet.paint(stroke([(x - r * 0.5, Y + y), (x, Y + y - r * 0.5), (x + r * 0.5, Y + y)], 3), HAIR_BLACK.deep)


def _mask(sheet: Sheet, cloth: Ink) -> None:
    """A grown-up's sleeping mask, pushed up; it has shut eyes of its own."""
    _curls(sheet, cloth)
    band = smooth(
        [
            (-50, Y - 34),
            (-30, Y - 48),
            (0, Y - 40),
            (30, Y - 48),
            (50, Y - 34),
            (32, Y - 18),
            (6, Y - 26),
            (-6, Y - 26),
            (-32, Y - 18),
        ]
    )
    sheet.paint(band, AMBER)
    sheet.line(band, LINE, 2.6)
    for side in (-1, 1):
        sheet.line(smooth([(side * 14, Y - 36), (side * 24, Y - 30), (side * 36, Y - 37)], closed=False), LINE, 2.6)


def _bob_behind(sheet: Sheet, cloth: Ink) -> None:
    sheet.paint(
        smooth(
            [
                Corner(-62, Y + 40),
                (-66, Y - 20),
                (-34, Y - 62),
                (34, Y - 62),
                (66, Y - 20),
                Corner(62, Y + 40),
                (0, Y + 30),
            ]
        ),
        HAIR_BLACK.light,
    )


def _bob(sheet: Sheet, cloth: Ink) -> None:
    _cap(sheet, HAIR_BLACK, -10)
    for x, y in ((-44, -44), (0, -60), (44, -44)):
        roller = rectangle(x - 17, Y + y - 11, 34, 22, radius=10)
        sheet.paint(roller, Ink(0, 0.16, 0.86))
        sheet.line(roller, LINE, 2.4)
        sheet.line("".join(polyline([(x + d, Y + y - 10), (x + d, Y + y + 10)]) for d in (-8, 0, 8)), LINE, 1.8)


def _hood_behind(sheet: Sheet, cloth: Ink) -> None:
    for side in (-1, 1):
        droop = 20 if side > 0 else 0
        ear = smooth(
            [
                Corner(side * 12, Y - 50),
                (side * 14, Y - 104 + droop),
                (side * (34 + droop), Y - 128 + 2 * droop),
                (side * (48 + droop), Y - 96 + droop),
                Corner(side * 44, Y - 40),
            ]
        )
        sheet.paint(ear, WHITE)
        sheet.line(ear, LINE, 3)
        inner = [
            (side * 26, Y - 58),
            (side * (30 + droop * 0.4), Y - 90 + droop * 0.6),
            (side * (36 + droop * 0.8), Y - 112 + 1.6 * droop),
        ]
        sheet.paint(stroke(inner, 13, start=0.5, end=0.2), Ink(0, 0.12, 0.50))
    sheet.paint(ellipse(0, Y - 4, 62, 60), WHITE)
    sheet.line(ellipse(0, Y - 4, 62, 60), LINE, 3)


def _hood(sheet: Sheet, cloth: Ink) -> None:
    rim = smooth(
        [
            (-48, Y + 10),
            (-40, Y - 34),
            (0, Y - 52),
            (40, Y - 34),
            (48, Y + 10),
            (52, Y - 30),
            (30, Y - 58),
            (-30, Y - 58),
            (-52, Y - 30),
        ]
    )
    sheet.paint(rim, WHITE)
    sheet.paint(stroke([(-14, Y - 44), (-2, Y - 36), (12, Y - 46)], 9, start=0.3, end=0.1), HAIR_BROWN.light)


def _nightcap(sheet: Sheet, cloth: Ink) -> None:
    cap = smooth(
        [
            Corner(-56, Y - 14),
            (-44, Y - 60),
            (-4, Y - 92),
            (-40, Y - 104),
            (-86, Y - 86),
            Corner(-110, Y - 44),
            (-78, Y - 112),
            (-10, Y - 128),
            (40, Y - 84),
            Corner(56, Y - 14),
        ]
    )
    sheet.paint(cap, AMBER)
    with sheet.group(clip=sheet.clip(cap)):
        bars = "".join(
            stroke([(x + 40, Y - 10), (x + 6, Y - 64), (x - 30, Y - 130)], 12, start=1, end=1)
            for x in range(-110, 70, 30)
        )
        sheet.paint(bars, WHITE)
    sheet.line(cap, LINE, 3)
    band = smooth([(-58, Y - 8), (0, Y - 24), (58, Y - 8), (58, Y - 24), (0, Y - 42), (-58, Y - 24)], tension=0.7)
    sheet.paint(band, WHITE)
    sheet.line(band, LINE, 2.6)
    sheet.paint(ellipse(-110, Y - 36, 19), WHITE)
    sheet.line(ellipse(-110, Y - 36, 19), LINE, 2.6)


HAIRS: dict[str, tuple[Part, Part]] = {
    "plaits": (_plaits_behind, _plaits),
    "short": (_nothing, _short),
    "goggles": (_nothing, _goggles),
    "on end": (_nothing, _on_end),
    "curls": (_curls_behind, _curls),
    "mask": (_curls_behind, _mask),
    "bob": (_bob_behind, _bob),
    "hood": (_hood_behind, _hood),
    "nightcap": (_nothing, _nightcap),
}
