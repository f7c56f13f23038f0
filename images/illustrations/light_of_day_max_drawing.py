"""Max on his knees by the pod, fifteen, a lot of him: receipts out of all pockets."""

from __future__ import annotations

import light_of_day_people_drawing as people
from light_of_day_hands_drawing import HANDS

from print_room.brushes import stamped_dots, stroke
from print_room.geometry import Corner, Point, ellipse, smooth
from print_room.inks import HAIR_BLACK, LINE, SKIN_TAN, Ink
from print_room.sheet import Sheet, Stop

JACKET = people.NAVY
LIT = Ink(0.30, 0.48, 0.16)
SLIP = Ink(0, 0.02, 0.05)
FACE = people.One(
    "max’s head", (0, 0), 1.0, SKIN_TAN, HAIR_BLACK, "drop", JACKET, face=people.Face(-0.9, (6, -2), "shut", down=True)
)


def receipt(sheet: Sheet, run: list[Point], wide: float) -> None:
    """A till receipt that curls, with its figures in rows."""
    strip = stroke(run, wide, start=0.96, end=0.96)
    sheet.paint(strip, SLIP)
    with sheet.group(clip=sheet.clip(strip)):
        sheet.line(smooth([(x - wide * 0.2, y) for x, y in run], closed=False), Ink(0.24, 0.50, 0.14), 2)
        sheet.line(smooth([(x + wide * 0.22, y) for x, y in run], closed=False), Ink(0.10, 0.34, 0.14), 2)
    sheet.line(strip, LINE, 2.4)


def kneeling(sheet: Sheet) -> None:
    """Everything of him but the hand that's held."""
    with sheet.shape("max’s shadow"), sheet.overprint(blur=6):
        sheet.paint(smooth([(1250, 880), (1420, 850), (1740, 1010), (1640, 1050), (1420, 960)]), Ink(0.36, 0.52, 0))
    _legs(sheet)
    with sheet.shape("receipts behind"):
        receipt(sheet, [(1376, 800), (1418, 768), (1456, 778), (1462, 818), (1434, 836)], 26)
        receipt(sheet, [(1376, 806), (1408, 812), (1428, 850), (1480, 856)], 24)
        receipt(sheet, [(1352, 640), (1392, 616), (1420, 632), (1414, 664)], 20)
    with sheet.shape("max’s jacket"):
        back: list[Point | Corner] = [
            Corner(1252, 610),
            (1300, 596),
            (1356, 622),
            (1392, 690),
            (1402, 770),
            Corner(1394, 836),
            (1340, 846),
            Corner(1270, 832),
            (1262, 760),
            (1246, 690),
            (1240, 640),
        ]
        outline = smooth(back)
        turned = sheet.linear((1240, 0), (1402, 0), Stop(0, LIT), Stop(0.3, JACKET.light), Stop(1, JACKET.deep))
        sheet.paint(outline, turned)
        with sheet.group(clip=sheet.clip(outline)):
            for y in (806, 819, 832):
                sheet.line(smooth([(1250, y - 4), (1330, y + 8), (1410, y)], closed=False), people.SLATE.light, 3)
            sheet.paint(stamped_dots(1240, 600, 170, 200, 23, sheet.rng("jacket"), radius=3), people.SLATE.light)
        sheet.line(outline, LINE, 3.4)
        hood = smooth([(1292, 586), (1346, 586), (1388, 620), (1380, 660), (1338, 648), (1302, 622)])
        sheet.paint(hood, JACKET.shade)
        sheet.line(hood, people.SLATE.light, 2.6)
    nod, there = sheet.group(turn=(-7, 1286, 590)), sheet.group(move=(1274, 542))
    with sheet.shape("max’s head"), nod, there, sheet.group(scale=(1.42, 0, 0)):
        people.head(sheet, FACE, (0.0, 0.0))
    _pocket(sheet)
    _arm(sheet)


def _legs(sheet: Sheet) -> None:
    with sheet.shape("max’s legs"):
        shin = stroke([(1268, 858), (1350, 872), (1440, 866)], 56, start=0.9, end=0.7)
        sheet.paint(shin, people.SLATE.deep)
        sheet.line(shin, LINE, 3)
        shoe = smooth([Corner(1426, 846), (1462, 836), (1480, 860), Corner(1474, 898), (1450, 896), Corner(1428, 884)])
        sheet.paint(shoe, people.WHITE.shade)
        sheet.line(shoe, LINE, 3)
        thigh = stroke([(1352, 800), (1296, 830), (1258, 860)], 92, start=0.9, end=0.74)
        sheet.paint(thigh, sheet.linear((1230, 0), (1360, 0), Stop(0, people.SLATE.light), Stop(1, people.SLATE.deep)))
        sheet.line(thigh, LINE, 3)


def _pocket(sheet: Sheet) -> None:
    with sheet.shape("pocket with receipts"):
        receipt(sheet, [(1348, 786), (1344, 766), (1352, 752)], 22)
        receipt(sheet, [(1328, 788), (1314, 768), (1318, 752)], 20)
        receipt(sheet, [(1366, 788), (1376, 760), (1404, 744), (1428, 756)], 24)
        pocket = smooth([Corner(1306, 776), Corner(1382, 780), Corner(1376, 826), Corner(1312, 822)])
        sheet.paint(pocket, JACKET.light)
        sheet.line(pocket, people.SLATE.light, 2.6)
    with sheet.shape("a receipt on the floor"):
        receipt(sheet, [(1310, 914), (1350, 926), (1384, 914), (1420, 930)], 20)


def _arm(sheet: Sheet) -> None:
    """The arm that he has put out: down to the elbow, and up to the hand."""
    x, y = HANDS
    upper = [(1336.0, 640.0), (1336.0, 690.0), (1316.0, 726.0)]
    lower = [(1318.0, 730.0), (1276.0, 708.0), (x + 90, y + 1)]
    with sheet.shape("max’s arm"):
        elbow = ellipse(1314, 728, 30, 26)
        sheet.paint(elbow, JACKET.shade)
        sheet.line(elbow, LINE, 3.2)
        for name, run, wide in (("upper", upper, 62.0), ("lower", lower, 54.0)):
            sleeve = stroke(run, wide, start=0.9, end=0.86)
            cloth = sheet.linear((1216, 640), (1350, 720), Stop(0, LIT), Stop(0.5, JACKET.light), Stop(1, JACKET.shade))
            sheet.paint(sleeve, cloth)
            with sheet.group(clip=sheet.clip(sleeve)):
                sheet.paint(stamped_dots(1190, 600, 190, 170, 23, sheet.rng(name), radius=3), people.SLATE.light)
            sheet.line(sleeve, LINE, 3.2)
            if name == "upper":
                sheet.paint(ellipse(1336, 644, 27, 16), JACKET.shade)
        edge = [(1226, 636), (1262, 668), (1300, 694)]
        sheet.paint(stroke(edge, 6, start=0.1, end=0.1), Ink(0, 0.04, 0.40))
        sheet.paint(ellipse(x + 92, y - 1, 12, 23, turn=-14), people.SLATE.light)
        sheet.line(ellipse(x + 92, y - 1, 12, 23, turn=-14), LINE, 2.6)
