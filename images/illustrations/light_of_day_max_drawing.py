"""Max on his knees by the pod, fifteen, a lot of him: receipts out of all pockets."""

from __future__ import annotations

import light_of_day_people_drawing as people
from light_of_day_bed_drawing import HANDS

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polyline, smooth
from print_room.inks import HAIR_BLACK, LINE, SKIN_TAN, Ink
from print_room.sheet import Sheet, Stop

JACKET = people.NAVY
LIT = Ink(0.30, 0.48, 0.16)
SLIP = Ink(0, 0.02, 0.05)
FACE = people.One(
    "max’s head", (0, 0), 1.0, SKIN_TAN, HAIR_BLACK, "drop", JACKET, face=people.Face(-1.0, (8, -3), "shut")
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
    with sheet.shape("max’s legs"):
        shin = stroke([(1268, 858), (1350, 872), (1440, 866)], 56, start=0.9, end=0.7)
        sheet.paint(shin, people.SLATE.deep)
        sheet.line(shin, LINE, 3)
        shoe = smooth([Corner(1426, 846), (1462, 836), (1480, 860), Corner(1474, 898), (1450, 896), Corner(1428, 884)])
        sheet.paint(shoe, people.WHITE.shade)
        sheet.line(shoe, LINE, 3)
        thigh = stroke([(1352, 792), (1296, 826), (1258, 858)], 92, start=0.9, end=0.74)
        sheet.paint(thigh, people.SLATE.shade)
        sheet.line(thigh, LINE, 3)
    with sheet.shape("receipts behind"):
        receipt(sheet, [(1386, 800), (1412, 776), (1436, 792), (1444, 830), (1428, 852)], 24)
        receipt(sheet, [(1378, 806), (1396, 830), (1390, 866), (1410, 892)], 22)
    with sheet.shape("max’s jacket"):
        back = smooth(
            [
                Corner(1252, 604),
                (1296, 596),
                (1352, 620),
                (1390, 690),
                (1400, 770),
                Corner(1392, 832),
                (1340, 838),
                Corner(1278, 826),
                (1262, 760),
                (1240, 690),
                (1236, 640),
            ]
        )
        turned = sheet.linear(
            (1236, 0), (1400, 0), Stop(0, LIT), Stop(0.2, JACKET.light), Stop(0.7, JACKET.shade), Stop(1, JACKET.deep)
        )
        sheet.paint(back, turned)
        with sheet.group(clip=sheet.clip(back)):
            for y in (798, 812, 826):
                sheet.line(smooth([(1250, y - 4), (1330, y + 8), (1410, y)], closed=False), people.SLATE.light, 3)
        sheet.line(back, LINE, 3.4)
        hood = smooth([(1290, 584), (1346, 586), (1392, 622), (1384, 664), (1340, 652), (1300, 622)])
        sheet.paint(hood, JACKET.light)
        sheet.line(hood, LINE, 3)
    with sheet.shape("max’s head"), sheet.group(turn=(-10, 1286, 590)):
        head = (1276.0, 540.0)
        with sheet.group(move=head), sheet.group(scale=(1.42, 0, 0)):
            people.head(sheet, FACE, (0.0, 0.0))
    _pocket(sheet)
    _arm(sheet)


def _pocket(sheet: Sheet) -> None:
    with sheet.shape("pocket with receipts"):
        receipt(sheet, [(1316, 756), (1306, 716), (1322, 684), (1346, 690)], 23)
        receipt(sheet, [(1340, 758), (1348, 722), (1376, 708), (1388, 730)], 23)
        receipt(sheet, [(1328, 760), (1334, 730), (1330, 706)], 20)
        pocket = smooth([Corner(1294, 752), Corner(1364, 756), Corner(1360, 804), Corner(1300, 800)])
        sheet.paint(pocket, JACKET.light)
        sheet.line(pocket, Ink(0.24, 0.50, 0.14), 2.6)
        receipt(sheet, [(1284, 650), (1296, 628), (1314, 630)], 17)
    with sheet.shape("a receipt on the floor"):
        receipt(sheet, [(1336, 900), (1376, 912), (1410, 904), (1440, 922)], 19)


def _arm(sheet: Sheet) -> None:
    """The arm that he has put out."""
    x, y = HANDS
    run = [(1286.0, 640.0), (1296.0, 700.0), (1262.0, 718.0), (x + 92, y - 2)]
    with sheet.shape("max’s arm"):
        sleeve = stroke(run, 62, start=0.9, end=0.66)
        sheet.paint(
            sleeve, sheet.linear((1220, 660), (1300, 720), Stop(0, LIT), Stop(0.5, JACKET.light), Stop(1, JACKET.shade))
        )
        sheet.line(sleeve, LINE, 3.2)
        edge = [(1222, 640), (1252, 668), (1268, 690)]
        sheet.paint(stroke(edge, 5, start=0.1, end=0.1), Ink(0, 0.04, 0.40))
        sheet.paint(ellipse(x + 90, y - 2, 12, 22, turn=-12), people.SLATE.light)
        sheet.line(ellipse(x + 90, y - 2, 12, 22, turn=-12), LINE, 2.6)
        sheet.line(polyline([(1290, 660), (1284, 690)]), people.SLATE.light, 2.4)
    with sheet.shape("the other sleeve"):
        other = stroke([(1372, 668), (1392, 740), (1330, 806)], 54, start=0.9, end=0.7)
        sheet.paint(other, JACKET.shade)
        sheet.line(other, LINE, 3)
        sheet.paint(ellipse(1322, 814, 18, 14), SKIN_TAN.shade)
        sheet.line(ellipse(1322, 814, 18, 14), LINE, 2.4)
