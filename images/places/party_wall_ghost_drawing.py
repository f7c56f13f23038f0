"""Through an inch and a half of brick: the bed on the other side, and who is in it; and a hand's shadow on this one."""

from __future__ import annotations

from collections.abc import Sequence

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polyline, smooth
from print_room.inks import Ink
from print_room.sheet import Sheet

MATTRESS, FOOT = 520.0, 588.0
HEAD, END = 424.0, 1440.0


def bed(sheet: Sheet, ink: Ink, opacity: float) -> None:
    """A bed on the other side, its head beside the head of this one; seen as breath is seen."""
    with sheet.shape("bed on the other side"), sheet.group(opacity=opacity):
        sheet.line(
            smooth(
                [(HEAD, FOOT), (HEAD - 10, 430), (HEAD + 6, 404), (HEAD + 22, 430), (HEAD + 24, FOOT)], closed=False
            ),
            ink,
            5,
        )
        sheet.line(
            smooth([(END, FOOT), (END - 6, 480), (END + 8, 462), (END + 22, 480), (END + 24, FOOT)], closed=False),
            ink,
            5,
        )
        sheet.line(
            polyline([(HEAD + 24, MATTRESS), (END, MATTRESS)]) + polyline([(HEAD + 24, FOOT - 8), (END, FOOT - 8)]),
            ink,
            4.4,
        )
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


# He lies on his side with his back to us: hair, then everything under a blanket, then feet that stick out.
BODY: Sequence[Point | Corner] = (
    *(
        Corner(596, 530),
        (588, 480),
        (612, 424),
        (664, 384),
        (736, 388),
        (820, 430),
        (890, 446),
        (960, 422),
        (1030, 402),
    ),
    *((1110, 420), (1230, 458), (1370, 474), Corner(1452, 478), Corner(1462, 530)),
)
HAIR: Sequence[Point | Corner] = (
    *((606, 492), (580, 514), (530, 516), (492, 496), (478, 462), (486, 428), Corner(474, 402), Corner(500, 412)),
    *(Corner(500, 384), Corner(524, 402), Corner(544, 382), Corner(550, 402), (588, 410), (612, 446)),
)
FEET: tuple[Sequence[Point], ...] = (
    ((1450, 482), (1500, 466), (1546, 436), (1570, 430), (1580, 452), (1548, 496), (1500, 514), (1456, 516)),
    ((1462, 512), (1524, 502), (1574, 476), (1594, 478), (1594, 502), (1556, 528), (1466, 530)),
)
HAND: Sequence[Point | Corner] = (
    *((742, 470), (774, 462), (806, 474), Corner(856, 478), (858, 488), Corner(826, 492), Corner(872, 500), (872, 511)),
    *(Corner(826, 508), Corner(860, 522), (854, 532), Corner(808, 522), (776, 520), (744, 512)),
)
SLEEVE: Sequence[Point | Corner] = (
    *((652, 404), (690, 392), (716, 420), (742, 456), Corner(760, 458), Corner(756, 520), (700, 514), (664, 476)),
)
FOLDS: tuple[Sequence[Point], ...] = (
    ((900, 448), (930, 480), (936, 522)),
    ((1030, 406), (1006, 452), (1016, 520)),
    ((1110, 424), (1132, 470), (1124, 520)),
    ((1240, 462), (1268, 490), (1272, 524)),
)


def sleeper(sheet: Sheet, ink: Ink) -> None:
    """A long man on his side, longer than the bed; socks; one hand lies out behind him."""
    with sheet.shape("man on the other side"):
        for foot in FEET:
            outline = smooth(list(foot))
            sheet.paint(outline, ink, opacity=0.28)
            sheet.line(outline, ink, 4.6, opacity=0.8)
        for x in (1488, 1508, 1528):
            bar = [(x - 6, 474 - (x - 1488) * 0.5), (x + 8, 508 - (x - 1488) * 0.3)]
            sheet.line(polyline(bar), ink, 6, opacity=0.8)
        body = smooth(list(BODY))
        sheet.paint(body, ink, opacity=0.20)
        sheet.line(smooth(list(BODY)[:-1], closed=False), ink, 5, opacity=0.8)
        for fold in FOLDS:
            sheet.paint(stroke(fold, 6), ink, opacity=0.6)
        hair = smooth(list(HAIR))
        sheet.paint(hair, ink, opacity=0.50)
        sheet.line(hair, ink, 4, opacity=0.8)
        for outline in (smooth(list(SLEEVE)), smooth(list(HAND))):
            sheet.paint(outline, ink, opacity=0.34)
            sheet.line(outline, ink, 4.4, opacity=0.8)


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
    tilted = sheet.group(turn=(turn, 0, 0))
    with sheet.shape("shadow of a hand"), sheet.overprint(blur=blur), sheet.group(move=at), tilted:
        sheet.paint(smooth([_scaled(point, size) for point in PALM]), ink)
        for (root, tip), width in FINGERS:
            middle = ((root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2)
            run = [(x * size, y * size) for x, y in (root, middle, tip)]
            sheet.paint(stroke(run, width * size, start=0.9, end=0.62), ink)
            sheet.paint(ellipse(tip[0] * size, tip[1] * size, width * size * 0.31), ink)


def _scaled(point: Point | Corner, size: float) -> Point | Corner:
    x, y = point[0] * size, point[1] * size
    return Corner(x, y) if isinstance(point, Corner) else (x, y)
