"""The pod close by: ribbed shell, hood, patchwork; a man’s hand on the blanket, an envelope where his heart is."""

from __future__ import annotations

import math

from hands_drawing import Lit, Points, back_of_hand, contour, finger, tube
from last_page_cloth_drawing import rings, sleeve

from print_room.brushes import jittered_grid, stitches, stroke
from print_room.geometry import Corner, Point, crescent, cut_box, ellipse, polygon, polyline, smooth, star
from print_room.inks import CLOTH_WHITE, LINE, PAPER, Cloth, Ink
from print_room.sheet import Sheet, Stop

SKIN = Cloth(Ink(0.05, 0.14, 0.70), Ink(0.32, 0.46, 0.74), Ink(0.52, 0.62, 0.78))
PAGE: Point = (740.0, 690.0)
HAND = Lit(SKIN, Ink(0, 0.04, 0.44), PAGE)

HOOD: Points = (
    Corner(1404, 520),
    (1440, 400),
    (1540, 324),
    (1668, 322),
    (1768, 404),
    Corner(1806, 640),
    (1700, 700),
    Corner(1560, 724),
    (1548, 630),
    (1490, 556),
)
SHELL: Points = (
    Corner(700, 700),
    (860, 724),
    (1110, 736),
    (1400, 730),
    (1660, 700),
    Corner(1812, 632),
    (1818, 760),
    (1750, 900),
    (1560, 990),
    (1120, 1020),
    (760, 980),
    (700, 860),
)
BLANKET: Points = (
    Corner(700, 720),
    (760, 600),
    (860, 566),
    (980, 560),
    (1100, 536),
    (1220, 496),
    (1310, 486),
    Corner(1376, 508),
    (1450, 600),
    Corner(1530, 736),
    (1300, 760),
    (960, 762),
)


def pod(sheet: Sheet) -> None:
    """All of it, from what lies deepest."""
    with sheet.shape("inside of the hood"):
        deep: Points = [Corner(1404, 520), (1500, 440), (1640, 470), (1700, 620), Corner(1640, 740), Corner(1420, 740)]
        shade = sheet.linear((1400, 0), (1640, 0), Stop(0, Ink(0.70, 0.76, 0.20)), Stop(1, Ink(0.96, 0.92, 0.20)))
        sheet.paint(smooth(deep), shade)
    with sheet.shape("pillow"):
        pillow: Points = [(1420, 640), (1450, 580), (1530, 570), (1620, 610), (1640, 720), (1500, 740), (1420, 720)]
        sheet.paint(smooth(pillow), Ink(0.52, 0.66, 0.10))
    _blanket(sheet)
    _envelope(sheet)
    _arm(sheet)
    _hood(sheet)
    _shell(sheet)


def _hood(sheet: Sheet) -> None:
    """It hides his head."""
    with sheet.shape("hood"):
        hood = smooth(HOOD)
        sheet.paint(hood, Ink(0.06, 0.34, 0.16))
        inside = sheet.clip(hood)
        with sheet.group(clip=inside):
            places = jittered_grid(1390, 310, 440, 420, 74, sheet.rng("hood"), stray=0.05)
            sheet.paint("".join(crescent(x, y, 15) for (x, y), _, _ in places), Ink(0, 0.10, 0.10))
        with sheet.overprint(clip=inside):
            back: Points = [
                Corner(1600, 300),
                (1660, 460),
                (1690, 600),
                Corner(1690, 740),
                Corner(1900, 740),
                Corner(1900, 300),
            ]
            sheet.paint(smooth(back), Ink(0.44, 0.54, 0))
        for rib in ([(1500, 342), (1600, 470), (1630, 716)], [(1604, 318), (1700, 450), (1724, 690)]):
            sheet.line(smooth(rib, closed=False), Ink(0.60, 0.70, 0.20), 4)
        sheet.line(hood, LINE, 5)
        lip = [(1406, 520), (1490, 556), (1548, 630), (1560, 722)]
        sheet.paint(stroke(lip, 22, start=0.6, end=0.6), Ink(0, 0.04, 0.20))
        sheet.line(smooth(lip, closed=False), LINE, 3)
        shine = [(1424, 476), (1452, 404), (1542, 335), (1630, 328)]
        sheet.paint(stroke(shine, 11, start=0.1, end=0.1), PAPER)


def _shell(sheet: Sheet) -> None:
    """Ribs of ply, a seam, a broad rim."""
    with sheet.shape("shell"):
        shell = smooth(SHELL)
        sheet.paint(shell, Ink(0.10, 0.46, 0.24))
        inside = sheet.clip(shell)
        with sheet.group(clip=inside):
            ribs = "".join(smoothed_rib(720 + index * 44, 690, 1030, (index - 13) * 2.4) for index in range(26))
            sheet.line(ribs, Ink(0.40, 0.66, 0.28), 5)
            band: Points = [
                (690, 726),
                (1110, 764),
                (1400, 758),
                (1830, 656),
                (1830, 700),
                (1400, 806),
                (1110, 812),
                (690, 772),
            ]
            sheet.paint(smooth(band), Ink(0, 0.20, 0.36))
        with sheet.overprint(clip=inside):
            under: Points = [
                Corner(690, 850),
                (1110, 890),
                (1500, 870),
                (1720, 760),
                Corner(1850, 640),
                Corner(1850, 1060),
                Corner(690, 1060),
            ]
            sheet.paint(smooth(under), Ink(0.50, 0.56, 0))
        sheet.line(
            stitches([(720, 752), (1110, 788), (1400, 782), (1800, 690)], length=10, gap=18), Ink(0.34, 0.56, 0.40), 4
        )
        rim = [(700, 704), (860, 726), (1110, 738), (1400, 732), (1660, 702), (1810, 636)]
        sheet.paint(stroke(rim, 22, start=0.6, end=0.6), LINE)
        sheet.paint(stroke(rim, 15, start=0.6, end=0.6), Ink(0, 0.06, 0.28))
        sheet.line(shell, LINE, 5)


def smoothed_rib(x: float, top: float, foot: float, lean: float) -> str:
    """One rib of the shell, bent as the shell is."""
    return smooth([(x, top), (x - lean, (top + foot) / 2), (x - lean * 3, foot)], closed=False)


def _blanket(sheet: Sheet) -> None:
    """A patchwork over a man who lies on his back; the sheet is turned back."""
    blanket = smooth(BLANKET)
    with sheet.shape("patchwork"):
        sheet.paint(blanket, Ink(0, 0.20, 0.50))
        inside = sheet.clip(blanket)
        with sheet.group(clip=inside):
            _patches(sheet)
        with sheet.overprint(clip=inside):
            low: Points = [
                Corner(690, 700),
                (960, 690),
                (1240, 690),
                (1500, 660),
                Corner(1620, 700),
                Corner(1620, 800),
                Corner(690, 800),
            ]
            fold: Points = [
                Corner(1080, 546),
                (1130, 620),
                Corner(1120, 760),
                Corner(1190, 760),
                (1172, 620),
                Corner(1140, 528),
            ]
            sheet.paint(smooth(low) + smooth(fold), Ink(0.24, 0.46, 0))
        sheet.line(blanket, LINE, 4.4)
        crest = [(770, 604), (862, 570), (980, 564), (1100, 540), (1220, 500), (1330, 490)]
        sheet.paint(stroke(crest, 8, start=0.1, end=0.1), PAPER)
    with sheet.shape("turned-back sheet"):
        hem: Points = [
            Corner(1262, 486),
            (1326, 486),
            Corner(1378, 508),
            (1452, 600),
            Corner(1534, 738),
            Corner(1440, 742),
            (1362, 600),
        ]
        sheet.paint(smooth(hem), CLOTH_WHITE.light)
        sheet.line(smooth(hem), LINE, 4)
        sheet.line(stitches([(1294, 498), (1384, 584), (1466, 730)], length=11, gap=11), CLOTH_WHITE.deep, 3)


def _patches(sheet: Sheet) -> None:
    rng = sheet.rng("patches")
    inks = (Ink(0.40, 0.72, 0.06), Ink(0, 0.14, 0.70), Ink(0.02, 0.40, 0.12), Ink(0.10, 0.36, 0.80), Ink(0, 0.05, 0.20))
    for row in range(4):
        for column in range(9):
            x, y = 690 + column * 98 + row * 14, 476 + row * 80 + 8 * math.sin(column) + 74 * (1 - column / 8) ** 2
            ink = inks[(column * 2 + row * 3) % len(inks)]
            patch = cut_box(x, y, 100, 84, 4, rng)
            sheet.paint(patch, ink)
            mark = PAPER if ink.tone > 0.3 else Ink(0.20, 0.54, 0.46)
            kind = (column + row) % 4
            if kind == 0:
                sheet.paint(star(x + 49, y + 41, 22) + star(x + 82, y + 14, 8), mark)
            elif kind == 1:
                sheet.paint("".join(ellipse(x + 20 + 30 * (d % 3), y + 22 + 36 * (d // 3), 6) for d in range(6)), mark)
            elif kind == 2:
                bars = (polyline([(x + 6 + b * 18, y + 78), (x + 20 + b * 18, y + 6)]) for b in range(5))
                sheet.line("".join(bars), mark, 4.4)
            else:
                sheet.paint("".join(crescent(x + 26 + 46 * d, y + 40, 13) for d in range(2)), mark)
            sheet.line(stitches([(x + 4, y + 5), (x + 96, y + 5)], length=8, gap=8), mark, 2.2)
            sheet.line(patch, Ink(0.30, 0.50, 0.20), 2)


def _envelope(sheet: Sheet) -> None:
    """A plain one, laid on his chest."""
    with sheet.shape("envelope"):
        with sheet.overprint():
            sheet.paint(polygon([(1192, 566), (1350, 544), (1402, 606), (1226, 634)]), Ink(0.44, 0.44, 0))
        paper = polygon([(1180, 552), (1342, 526), (1394, 590), (1214, 620)])
        sheet.paint(paper, Ink(0, 0.01, 0.06))
        sheet.paint(polygon([(1214, 620), (1284, 576), (1394, 590)]), Ink(0, 0.16, 0.12))
        sheet.line(polyline([(1180, 552), (1284, 580), (1342, 526)]), LINE, 3.2)
        sheet.line(
            polyline([(1214, 620), (1268, 576)]) + polyline([(1394, 590), (1300, 566)]), Ink(0.50, 0.56, 0.20), 2.6
        )
        sheet.line(paper, LINE, 4)


def _arm(sheet: Sheet) -> None:
    """A sleeve of striped pyjamas from under the sheet; the hand lies palm down, towards the book."""
    cloth = Cloth(Ink(0, 0.24, 0.10), Ink(0.20, 0.52, 0.12), Ink(0.4, 0.6, 0.1))
    with sheet.shape("shadow of the arm"), sheet.overprint(blur=5):
        under: Points = [(1060, 706), (1160, 716), (1300, 716), (1440, 700), (1440, 740), (1200, 744), (1060, 728)]
        sheet.paint(smooth(under), Ink(0.44, 0.48, 0))
    with sheet.shape("sleeve of his pyjamas"):
        arm = tube([(1480, 650), (1390, 664), (1282, 668)], (52, 48, 42))
        sleeve(sheet, arm, cloth, rings(Ink(0.16, 0.62, 0.16), 9, 26), shadow=Ink(0.30, 0.40, 0))
    with sheet.shape("his hand"):
        for way, breadth in (
            (((1184, 688), (1140, 706), (1104, 716)), 29),
            (((1174, 676), (1120, 692), (1076, 704)), 31),
            (((1172, 660), (1112, 670), (1062, 688)), 31),
        ):
            finger(sheet, HAND, way, breadth)
        outline: Points = [
            Corner(1292, 632),
            (1252, 622),
            (1204, 626),
            (1168, 640),
            (1152, 664),
            (1170, 694),
            (1210, 706),
            (1254, 704),
            Corner(1292, 700),
        ]
        dark: Points = [
            Corner(1170, 700),
            (1220, 684),
            (1260, 680),
            Corner(1300, 660),
            Corner(1300, 720),
            Corner(1170, 720),
        ]
        back_of_hand(sheet, HAND, outline, dark, [(1168, 642), (1206, 628), (1256, 625)])
        finger(sheet, HAND, ((1178, 642), (1124, 644), (1072, 664)), 30)
        finger(sheet, HAND, ((1236, 628), (1196, 612), (1156, 618)), 29)
        contour(sheet, [(1290, 632), (1256, 622), (1230, 622)], 4.4)
        contour(sheet, [(1186, 702), (1216, 708), (1288, 701)], 4.4)
        for crease in ([(1186, 646), (1214, 644)], [(1180, 662), (1212, 660)], [(1184, 678), (1214, 674)]):
            contour(sheet, crease, 3.4, SKIN.deep)
