"""What stands along the wall of Max's room: the bed, with him in it or not, the crate, the unit on its little foot."""

from __future__ import annotations

from collections.abc import Sequence

from maxs_room_drawing import (
    BLANKET,
    BLANKET_DARK,
    BLANKET_ROSE,
    FACE,
    FACE_RADIUS,
    HAIR,
    HAIR_LIT,
    LINEN,
    LINEN_SHADE,
    SKIN,
    UNIT,
    UNIT_DARK,
    WOOD,
    WOOD_DARK,
    WOOL,
    WOOL_DARK,
)

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polar, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, Ink
from print_room.sheet import Sheet

PILLOW = (
    Corner(1506, 604),
    (1530, 572),
    (1620, 558),
    (1700, 562),
    Corner(1742, 580),
    (1750, 620),
    Corner(1738, 654),
    (1640, 666),
    Corner(1520, 660),
    (1498, 634),
)


def frame(sheet: Sheet) -> None:
    """Mattress and rail, dark beneath; a foot that one can take hold of."""
    with sheet.shape("under the bed"):
        sheet.paint(rectangle(1090, 740, 660, 74), Ink(0.92, 0.88, 0.14))
    with sheet.shape("mattress"):
        mattress = smooth([Corner(1096, 624), (1300, 610), Corner(1752, 610), Corner(1756, 730), Corner(1096, 730)])
        sheet.paint(mattress, LINEN)
        sheet.line(mattress, LINE, 3.4)
        sheet.paint(rectangle(1090, 726, 672, 34), WOOD)
        sheet.line(rectangle(1090, 726, 672, 34), LINE, 3.4)
        for x in (1722, 1740):
            sheet.line(polyline([(x, 760), (x, 816)]), LINE, 17)
    pillow = smooth(PILLOW)
    with sheet.shape("pillow"):
        sheet.paint(pillow, LINEN)
        with sheet.group(clip=sheet.clip(pillow)):
            sheet.paint(smooth([(1490, 650), (1600, 634), (1760, 640), (1770, 690), (1490, 690)]), LINEN_SHADE)
            stripe = "".join(polyline([(x, 550), (x - 14, 680)]) for x in range(1530, 1780, 26))
            sheet.line(stripe, Ink(0.02, 0.24, 0.20), 4)
        sheet.line(pillow, LINE, 3.4)


def foot_of_the_bed(sheet: Sheet) -> None:
    """Posts and rails at the end of the bed."""
    with sheet.shape("foot of the bed"):
        board = smooth([Corner(1066, 818), Corner(1066, 566), (1072, 548), (1086, 542), (1100, 548), Corner(1106, 566), Corner(1106, 818)])
        sheet.paint(board, WOOD)
        sheet.line(board, LINE, 3.6)
        sheet.line(polyline([(1080, 568), (1080, 806)]) + polyline([(1094, 568), (1094, 806)]), WOOD_DARK, 3)


BODY = (
    Corner(1548, 560),
    (1520, 528),
    (1470, 508),
    (1416, 520),
    Corner(1370, 548),
    Corner(1380, 670),
    (1480, 672),
    Corner(1540, 652),
    (1556, 610),
)


def sleeper(sheet: Sheet) -> None:
    """He lies with his back to us: hair, an ear, the shoulder of a cardigan that was somebody else's."""
    with sheet.shape("neck"):
        sheet.paint(smooth([Corner(1530, 556), (1556, 544), Corner(1590, 540), Corner(1590, 620), Corner(1536, 626)]), SKIN)
    with sheet.shape("cardigan"):
        outline = smooth(BODY)
        sheet.paint(outline, WOOL)
        with sheet.group(clip=sheet.clip(outline)):
            sheet.line(_knit(), WOOL_DARK, 3)
            seam = [(1508, 520), (1470, 560), (1462, 620), (1470, 680)]
            sheet.paint(stroke(seam, 8, start=0.4, end=0.4), WOOL_DARK)
        sheet.line(outline, LINE, 4)
        collar = stroke([(1540, 550), (1548, 580), (1552, 618), (1540, 652)], 26, start=0.7, end=0.7)
        sheet.paint(collar, WOOL_DARK)
        sheet.line(collar, LINE, 3)
    head(sheet)


def _knit() -> str:
    """Columns of stitches that lie round him as he lies."""
    columns = ""
    for index in range(12):
        x = 1372 + index * 16
        for step in range(12):
            y = 512 + step * 14
            columns += polyline([(x, y), (x + 8, y + 7), (x + 16, y)])
    return columns


HEAD: Point = (1606.0, 574.0)


def head(sheet: Sheet) -> None:
    """The back of a head: hair that stands up where he has lain on it on other nights."""
    x, y = HEAD
    with sheet.shape("ear"):
        ear = ellipse(x - 20, y - 52, 17, 14, turn=-20)
        sheet.paint(ear, SKIN)
        sheet.line(ear, LINE, 3)
    with sheet.shape("hair"):
        skull = smooth([(x - 58, y - 6), (x - 44, y - 42), (x, y - 56), (x + 46, y - 40), (x + 62, y + 4), (x + 46, y + 44), (x, y + 58), (x - 42, y + 46)])
        sheet.paint(skull, HAIR)
        rng = sheet.rng("tufts")
        for angle in range(-78, 66, 13):
            high = 1 - abs(angle + 16) / 100
            base, knee = polar(HEAD, 34, angle), polar(HEAD, 58 + 10 * high, angle - 3)
            tip = polar(HEAD, 70 + 34 * high + rng.uniform(-6, 8), angle - rng.uniform(6, 18))
            sheet.paint(stroke([base, knee, tip], 30, start=0.9, end=0.02), HAIR)
        for angle in range(100, 262, 18):
            sheet.paint(stroke([polar(HEAD, 40, angle), polar(HEAD, 68, angle + 8)], 18, start=0.9, end=0.05), HAIR)
        for angle in range(-70, 250, 20):
            whorl = [polar((x + 6, y - 4), 10, angle), polar((x + 4, y - 2), 32, angle + 14), polar(HEAD, 52, angle + 20)]
            lit = 0.5 if -70 <= angle < 50 else 0.2
            sheet.paint(stroke(whorl, 3.4, start=0.1, end=0.1), HAIR.towards(HAIR_LIT, lit))


COVERED = (
    Corner(1112, 622),
    (1150, 596),
    (1230, 560),
    (1316, 528),
    (1384, 524),
    Corner(1424, 534),
    (1448, 590),
    Corner(1474, 664),
    Corner(1492, 768),
    (1400, 776),
    (1300, 768),
    (1200, 778),
    Corner(1102, 770),
)


def blanket_over_him(sheet: Sheet) -> None:
    """Pulled up to the ribs: a hip, two shins, and not much of either."""
    with sheet.shape("blanket"):
        outline = smooth(COVERED)
        _blanket_cloth(sheet, outline)
        turned = stroke([(1426, 538), (1450, 594), (1476, 666), (1490, 764)], 30, start=0.8, end=0.9)
        sheet.paint(turned, LINEN)
        sheet.line(turned, LINE, 3)
        for fold in ([(1330, 560), (1350, 620), (1340, 690)], [(1236, 590), (1262, 640), (1260, 700)]):
            sheet.paint(stroke(fold, 7, start=0.3, end=0.05), BLANKET_DARK)


def _blanket_cloth(sheet: Sheet, outline: str) -> None:
    """Bands and thin lines that run over whatever is beneath."""
    sheet.paint(outline, BLANKET)
    with sheet.group(clip=sheet.clip(outline)):
        for index in range(6):
            x = 1136 + index * 66
            run: list[Point] = [(x + 30, 500), (x + 10, 600), (x + 20, 660), (x + 14, 800)]
            sheet.line(smooth(run, closed=False), BLANKET_ROSE, 15)
            beside = [(px + 17, py) for px, py in run]
            sheet.line(smooth(beside, closed=False), BLANKET_DARK, 4)
        for y in (648, 706, 746):
            sheet.line(smooth([(1090, y), (1250, y - 8), (1500, y + 6)], closed=False), BLANKET_DARK, 5)
    sheet.line(outline, LINE, 4)


def crate(sheet: Sheet) -> None:
    """A fruit crate on end, which is what the unit stands on."""
    with sheet.shape("crate"):
        sheet.paint(rectangle(1768, 652, 190, 160), WOOD_DARK)
        for y in (668, 716, 764):
            sheet.paint(rectangle(1764, y, 198, 34, radius=3), WOOD)
            sheet.line(rectangle(1764, y, 198, 34, radius=3), LINE, 3)
        sheet.paint(rectangle(1756, 646, 214, 16, radius=3), WOOD)
        sheet.line(rectangle(1756, 646, 214, 16, radius=3), LINE, 3.4)


def unit(sheet: Sheet) -> None:
    """The size of a loaf, and round in the shoulders; its cable goes to the wall."""
    x, y = FACE
    with sheet.shape("cable"):
        run: Sequence[Point] = [(x + 40, y + 76), (x + 110, y + 84), (x + 134, y + 20), (x + 160, y + 50), (x + 196, y + 90)]
        sheet.line(smooth(run, closed=False), LINE, 6)
    with sheet.shape("unit"):
        sheet.paint(rectangle(x - 10, y + 56, 20, 22), UNIT_DARK)
        sheet.paint(rectangle(x - 44, y + 72, 88, 11, radius=5), UNIT_DARK)
        sheet.line(rectangle(x - 44, y + 72, 88, 11, radius=5), LINE, 3)
        body = smooth([(x - 80, y + 20), (x - 74, y - 34), (x - 48, y - 66), (x, y - 76), (x + 48, y - 66), (x + 74, y - 34), (x + 80, y + 20), (x + 70, y + 56), (x, y + 64), (x - 70, y + 56)])
        sheet.paint(body, UNIT)
        sheet.line(body, LINE, 4)
        sheet.paint(ellipse(x, y, FACE_RADIUS + 8), UNIT_DARK)
        sheet.line("".join(polyline([(x - 20 + i * 10, y + 57), (x - 20 + i * 10, y + 60)]) for i in range(5)), LINE, 3)
