"""Ravi's arm on the quilt, and the two hands: one asleep, one that has been put into it."""

from __future__ import annotations

from light_of_day_bed_drawing import LINEN

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, moved, polyline, smooth
from print_room.inks import LINE, SKIN_BROWN, SKIN_TAN, Ink
from print_room.sheet import Sheet, Stop

HANDS: Point = (1128.0, 652.0)


def his_arm(sheet: Sheet) -> None:
    """Ravi's arm on the quilt, in striped pyjamas, as far as the wrist."""
    arm: list[Point | Corner] = [
        Corner(1018, 598),
        (1008, 634),
        (1030, 668),
        Corner(1080, 686),
        Corner(1084, 632),
        (1066, 622),
        Corner(1070, 597),
    ]
    with sheet.shape("ravi's arm"):
        with sheet.overprint(blur=3):
            sheet.paint(smooth(moved(arm, 10, 22)), Ink(0.30, 0.40, 0))
        sleeve = smooth(arm)
        sheet.paint(sleeve, LINEN.light)
        with sheet.group(clip=sheet.clip(sleeve)):
            for index in range(8):
                at = 1006 + index * 15
                sheet.line(polyline([(at, 570), (at - 8, 690)]), Ink(0.24, 0.56, 0.10), 6)
        sheet.line(sleeve, LINE, 3.2)


def two_hands(sheet: Sheet) -> None:
    """Ravi's hand, palm up, and Max's laid into it: a thumb comes over, four finger ends come up. He presses."""
    x, y = HANDS
    with sheet.shape("two hands"), sheet.group(scale=(1.14, x, y)):
        with sheet.overprint(blur=3):
            sheet.paint(ellipse(x + 12, y + 36, 62, 18), Ink(0.40, 0.46, 0))
        palm = smooth(
            moved(
                [
                    Corner(-66, -20),
                    (-40, -28),
                    (0, -22),
                    (44, 6),
                    (50, 30),
                    (24, 42),
                    (-16, 34),
                    (-44, 26),
                    Corner(-68, 22),
                ],
                x,
                y,
            )
        )
        sheet.paint(palm, SKIN_BROWN.shade)
        sheet.line(palm, LINE, 3)
        skin = sheet.linear((x - 40, y - 30), (x + 60, y + 20), Stop(0, Ink(0, 0.03, 0.34)), Stop(1, SKIN_TAN.light))
        back = smooth(
            moved(
                [
                    Corner(78, -26),
                    (48, -34),
                    (16, -32),
                    (-16, -22),
                    (-44, -6),
                    (-50, 4),
                    (-40, 12),
                    (-14, 12),
                    (16, 22),
                    (46, 24),
                    Corner(82, 16),
                ],
                x,
                y,
            )
        )
        sheet.paint(back, skin)
        sheet.line(back, LINE, 3.2)
        for run in ([(-42, 0), (-18, -4), (8, -8)], [(-38, 7), (-12, 6), (10, 4)]):
            sheet.paint(stroke(moved(run, x, y), 3.2, start=0.2, end=0.1), LINE)
        sheet.paint(ellipse(x - 36, y - 6, 4, 3), Ink(0.62, 0.66, 0.20))
        for index, root in enumerate((2, 19, 35, 50)):
            reach = (-2, -7, -6, -1)[index]
            finger = [(x + root - 4, y + 38), (x + root + 1, y + 22), (x + root - 2, y + reach + 8)]
            sheet.line(smooth(finger, closed=False), LINE, 19.6)
            sheet.line(smooth(finger, closed=False), SKIN_BROWN.light, 14)
            sheet.paint(ellipse(finger[2][0], finger[2][1] + 1, 4, 5), Ink(0, 0.10, 0.50))
        thumb = [(x - 48, y - 18), (x - 26, y - 34), (x + 4, y - 30), (x + 22, y - 18)]
        sheet.line(smooth(thumb, closed=False), LINE, 22)
        sheet.line(smooth(thumb, closed=False), SKIN_BROWN.light, 16)
        sheet.paint(ellipse(x + 20, y - 19, 6, 4.6, turn=30), Ink(0, 0.10, 0.50))
        sheet.paint(ellipse(x - 52, y - 2, 14, 20), SKIN_BROWN.light)
        shine = [(x - 48, y - 22), (x - 26, y - 39), (x + 2, y - 36)]
        sheet.paint(stroke(shine, 4, start=0.1, end=0.1), Ink(0, 0.04, 0.34))


def round_light(sheet: Sheet) -> None:
    """A quiet round of brighter light about the hands."""
    with sheet.shape("light about the hands"), sheet.lift():
        x, y = HANDS
        keep = sheet.radial(
            (x, y), 190, Stop(0, Ink(0.85, 0.55, 0.9)), Stop(0.4, Ink(0.9, 0.7, 0.94)), Stop(1, Ink(1, 1, 1))
        )
        sheet.paint(ellipse(x, y, 190), keep)
