"""What stands along the wall of Max's room: the bed, with him in it or not, the crate, the unit on its little foot."""

from __future__ import annotations

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
    RIM,
    SKIN,
    UNIT,
    UNIT_DARK,
    WOOD,
    WOOD_DARK,
    WOOL,
    WOOL_DARK,
    rim,
)

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, moved, polyline, rectangle, smooth
from print_room.inks import LINE, Ink
from print_room.sheet import Sheet, Stop

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
        sheet.paint(rectangle(1722, 758, 30, 58), WOOD_DARK)
        sheet.line(rectangle(1722, 758, 30, 58), LINE, 3)
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
        board = smooth(
            [
                Corner(1066, 818),
                Corner(1066, 566),
                (1072, 548),
                (1086, 542),
                (1100, 548),
                Corner(1106, 566),
                Corner(1106, 818),
            ]
        )
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
        sheet.paint(
            smooth([Corner(1530, 556), (1556, 544), Corner(1590, 540), Corner(1590, 620), Corner(1536, 626)]), SKIN
        )
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


def _knit() -> str:
    """Columns of stitches that lie round him as he lies."""
    columns = ""
    for index in range(12):
        x = 1372 + index * 16
        for step in range(12):
            y = 512 + step * 14
            columns += polyline([(x, y), (x + 8, y + 7), (x + 16, y)])
    return columns


HEAD: Point = (1600.0, 576.0)
# Round the head from the nape; what stands up is at the crown, which lies to the right.
HAIR_OUTLINE = (
    (-66, 22),
    (-66, -14),
    (-46, -46),
    (-8, -62),
    (12, -66),
    Corner(26, -82),
    Corner(32, -64),
    (44, -68),
    Corner(60, -82),
    Corner(58, -56),
    (72, -58),
    Corner(94, -62),
    Corner(78, -38),
    (92, -34),
    Corner(110, -24),
    Corner(84, -12),
    (94, 0),
    Corner(104, 18),
    Corner(76, 18),
    (70, 40),
    (30, 60),
    (-10, 66),
    (-46, 54),
)
STRANDS = (
    ((-36, -38), (-4, -50), (34, -52)),
    ((-52, -6), (-14, -28), (40, -34)),
    ((-56, 22), (-16, -4), (44, -10)),
    ((-34, 40), (10, 20), (56, 14)),
)


def head(sheet: Sheet) -> None:
    """The back of a head, dark against the light: hair that stands up where he has lain on it on other nights."""
    x, y = HEAD
    with sheet.shape("ear"):
        ear = ellipse(x - 32, y - 52, 24, 18, turn=-30)
        sheet.paint(ear, SKIN)
        sheet.line(ear, HAIR, 3)
        rim(sheet, moved([(-44, -60), (-28, -68), (-14, -60)], x, y), 5, RIM)
    with sheet.shape("hair"):
        sheet.paint(smooth(moved(HAIR_OUTLINE, x, y)), HAIR)
        for strand in STRANDS:
            sheet.paint(stroke(moved(strand, x, y), 4.5, start=0.05, end=0.05), HAIR.towards(HAIR_LIT, 0.34))
        rim(sheet, moved([(60, -56), (74, -59), (92, -61)], x, y), 4, HAIR_LIT)
        rim(sheet, moved([(80, -38), (94, -34), (108, -25)], x, y), 4, HAIR_LIT)
    with sheet.shape("pillow before his head"):
        lump = [Corner(1516, 664), (1530, 640), (1580, 622), (1640, 618), (1700, 606), Corner(1748, 618)]
        front = smooth([*lump, Corner(1738, 654), (1640, 668)])
        sheet.paint(
            front, sheet.linear((1520, 0), (1750, 0), Stop(0, Ink(0.34, 0.52, 0.06)), Stop(1, Ink(0, 0.12, 0.06)))
        )
        sheet.line(front, LINE, 3.4)


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


THROWN_BACK = (
    Corner(1112, 626),
    (1150, 590),
    (1206, 598),
    (1250, 562),
    (1304, 576),
    (1350, 540),
    (1404, 566),
    (1440, 612),
    Corner(1462, 672),
    (1420, 700),
    (1446, 760),
    Corner(1480, 830),
    (1400, 846),
    (1310, 822),
    (1220, 840),
    Corner(1130, 812),
    (1120, 740),
)
FOLDS = (
    ((1206, 600), (1234, 660), (1220, 730)),
    ((1304, 578), (1330, 650), (1310, 760)),
    ((1404, 568), (1388, 640), (1404, 720)),
    ((1250, 566), (1272, 610), (1262, 650)),
)


def blanket_thrown_back(sheet: Sheet) -> None:
    """The bed as somebody leaves it who was got out of it."""
    with sheet.shape("creased sheet"):
        for run in ([(1480, 630), (1540, 650), (1600, 700)], [(1500, 690), (1580, 680), (1660, 706)]):
            sheet.paint(stroke(run, 7, start=0.1, end=0.1), LINEN_SHADE)
        sheet.paint(ellipse(1618, 612, 70, 22), LINEN_SHADE)
    with sheet.shape("blanket thrown back"):
        outline = smooth(THROWN_BACK)
        _blanket_cloth(sheet, outline)
        lining = smooth([Corner(1350, 542), (1404, 566), (1440, 612), Corner(1462, 672), (1424, 664), (1392, 610)])
        sheet.paint(lining, LINEN)
        sheet.line(lining, LINE, 3)
        for fold in FOLDS:
            sheet.paint(stroke(fold, 12, start=0.3, end=0.05), BLANKET_DARK)


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


UNIT_BODY = (
    (-80, 20),
    (-74, -34),
    (-48, -66),
    (0, -76),
    (48, -66),
    (74, -34),
    (80, 20),
    (70, 56),
    (0, 64),
    (-70, 56),
)


def unit(sheet: Sheet) -> None:
    """The size of a loaf, and round in the shoulders; its cable goes to the wall."""
    x, y = FACE
    with sheet.shape("cable"):
        run = moved([(40, 76), (98, 82), (122, 20), (150, 46), (196, 60)], x, y)
        sheet.line(smooth(run, closed=False), LINE, 6)
    with sheet.shape("unit"):
        sheet.paint(rectangle(x - 10, y + 56, 20, 22), UNIT_DARK)
        foot = rectangle(x - 44, y + 71, 88, 11, radius=5)
        sheet.paint(foot, UNIT_DARK)
        sheet.line(foot, LINE, 3)
        body = smooth(moved(UNIT_BODY, x, y))
        sheet.paint(body, UNIT)
        with sheet.group(clip=sheet.clip(body)):
            sheet.paint(stroke(moved([(-90, 70), (0, 84), (90, 70)], x, y), 60, start=1, end=1), UNIT_DARK)
        sheet.line(body, LINE, 4)
        sheet.paint(ellipse(x, y - 4, FACE_RADIUS + 9), UNIT_DARK)
        slots = "".join(polyline([(x - 24 + slot * 12, y + 53), (x - 24 + slot * 12, y + 58)]) for slot in range(5))
        sheet.line(slots, LINE, 3.4)
