"""Through an inch and a half of brick: the bed on the other side, and who is in it; and a hand's shadow on this one."""

from __future__ import annotations

from collections.abc import Sequence

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, moved, polyline, rectangle, smooth
from print_room.inks import Ink
from print_room.sheet import Sheet

MATTRESS, FOOT = 520.0, 588.0
HEAD, END = 424.0, 1440.0


def bed(sheet: Sheet, ink: Ink, opacity: float) -> None:
    """A bed on the other side, its head beside the head of this one; seen as breath is seen."""
    with sheet.shape("bed on the other side"), sheet.group(opacity=opacity):
        sheet.line(smooth([(HEAD, FOOT), (HEAD - 10, 430), (HEAD + 6, 404), (HEAD + 22, 430), (HEAD + 24, FOOT)], closed=False), ink, 5)
        sheet.line(smooth([(END, FOOT), (END - 6, 480), (END + 8, 462), (END + 22, 480), (END + 24, FOOT)], closed=False), ink, 5)
        sheet.line(polyline([(HEAD + 24, MATTRESS), (END, MATTRESS)]) + polyline([(HEAD + 24, FOOT - 8), (END, FOOT - 8)]), ink, 4.4)
        pillow = [(452, 520), (446, 492), (476, 474), (560, 470), (612, 482), (624, 510), (610, 522)]
        sheet.line(smooth(pillow, closed=False), ink, 4.4)


def turned_back(sheet: Sheet, ink: Ink, opacity: float) -> None:
    """Nobody is in it: its cover is turned back."""
    with sheet.shape("cover turned back"), sheet.group(opacity=opacity):
        cover = [(700, MATTRESS), (720, 500), (840, 494), (1000, 504), (1220, 494), (1430, 506)]
        sheet.line(smooth(cover, closed=False), ink, 4.4)
        sheet.line(smooth([(720, 500), (760, 540), (744, 580)], closed=False), ink, 4.4)
        for x in (900, 1060, 1230):
            sheet.paint(stroke([(x, 512), (x - 12, 540), (x - 4, 572)], 6), ink)


# He lies on his side with his back to us.
BACK: Sequence[Point] = (
    *((596, 452), (628, 408), (676, 384), (740, 394), (820, 432), (890, 446), (960, 420), (1030, 404)),
    *((1110, 424), (1230, 462), (1370, 478), (1466, 482)),
)
SKULL: Sequence[Point] = ((600, 506), (560, 514), (516, 504), (494, 470), (500, 430), (534, 406), (578, 412), (606, 440))
FEET: tuple[Sequence[Point], ...] = (
    ((1456, 484), (1500, 470), (1548, 440), (1566, 436), (1572, 456), (1544, 496), (1500, 512)),
    ((1470, 508), (1524, 504), (1570, 480), (1588, 480), (1590, 500), (1556, 528), (1490, 532)),
)
ARM: Sequence[Point] = ((700, 432), (716, 486), (734, 540), (756, 584))


def sleeper(sheet: Sheet, ink: Ink, opacity: float) -> None:
    """A long man on his side, longer than the bed; socks; one arm hangs out behind him."""
    with sheet.shape("man on the other side"), sheet.group(opacity=opacity):
        sheet.paint(stroke(BACK, 9, start=0.2, end=0.3), ink)
        sheet.paint(stroke(SKULL, 8, start=0.3, end=0.3), ink)
        tufts = (((512, 420), (496, 396), (500, 372)), ((536, 408), (530, 380), (544, 358)), ((500, 446), (476, 430), (466, 408)))
        for tuft in tufts:
            sheet.paint(stroke(tuft, 10, start=0.9, end=0.05), ink)
        sheet.line(ellipse(574, 462, 15, 20), ink, 4)
        for foot in FEET:
            sheet.line(smooth(list(foot), closed=False), ink, 5)
        for x in (1478, 1496, 1514):
            sheet.line(polyline([(x, 480 - (x - 1478) * 0.4), (x + 12, 506 - (x - 1478) * 0.4)]), ink, 3.4)
        # The jumper's rows, and a blanket to the hip.
        for x in (650, 690, 730, 770, 810):
            sheet.paint(stroke([(x, 404 + abs(x - 690) * 0.25), (x - 12, 450), (x - 4, 508)], 4.4), ink)
        sheet.paint(stroke([(900, 446), (884, 484), (900, 520)], 6, start=0.5, end=0.5), ink)
        for x in (990, 1110, 1240):
            sheet.paint(stroke([(x, 420 + (x - 990) * 0.2), (x - 24, 460), (x - 10, 510)], 5), ink)
        sheet.line(smooth([(x - 20, y) for x, y in ARM], closed=False), ink, 5)
        sheet.line(smooth([(x + 20, y + 2) for x, y in ARM], closed=False), ink, 5)


# A right hand laid flat, about the root of its fingers: fingers upwards.
FINGERS: tuple[tuple[tuple[Point, Point], float], ...] = (
    (((-42, 4), (-66, -84)), 25),
    (((-14, -4), (-22, -116)), 27),
    (((14, -2), (22, -112)), 26),
    (((40, 10), (58, -82)), 23),
    (((-46, 62), (-106, 6)), 27),
)
PALM: Sequence[Point | Corner] = (
    *((-56, 6), (-20, -10), (24, -8), (54, 12), (58, 60), (44, 104), Corner(34, 150), Corner(-30, 150), (-46, 104)),
    (-62, 60),
)


def hand_shadow(sheet: Sheet, at: Point, turn: float, size: float, ink: Ink, blur: float) -> None:
    """A hand's shadow on the paper, soft at its edges."""
    with sheet.shape("shadow of a hand"), sheet.overprint(blur=blur):
        with sheet.group(move=at), sheet.group(turn=(turn, 0, 0)), sheet.group(scale=(size, 0, 0)):
            sheet.paint(smooth(moved(PALM, 0, 0)), ink)
            for (root, tip), width in FINGERS:
                middle = ((root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2)
                sheet.paint(stroke([root, middle, tip], width, start=0.9, end=0.62), ink)
                sheet.paint(ellipse(*tip, width * 0.31), ink)


def socket_hum(sheet: Sheet, at: Point, ink: Ink) -> None:
    """Two thin rings about the socket: what can be heard there."""
    with sheet.shape("rings about the socket"):
        for radius, opacity in ((104, 0.5), (138, 0.28)):
            sheet.line(ellipse(*at, radius, radius * 0.8), ink, 3, opacity=opacity)


def light_line(sheet: Sheet, y: float, left: float, right: float, ink: Ink) -> None:
    """The line of light itself, along the skirting's foot."""
    with sheet.shape("line of light"):
        sheet.paint(rectangle(left, y - 5, right - left, 11), ink)
