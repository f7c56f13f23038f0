"""The two children of the four, from above: Leo in the middle, and Mara across the top."""

from __future__ import annotations

from four_in_one_bed_drawing import AMBER, LILAC, LINEN, RED, shadow
from four_in_one_bed_people_drawing import Points, features, hand, mouth, part, striped

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, moved, polyline, rectangle, smooth
from print_room.inks import HAIR_BROWN, LINE, PAPER, SKIN_TAN, Ink
from print_room.sheet import Sheet

# Leo.

LEO: Point = (806.0, 446.0)


def leo(sheet: Sheet) -> None:
    """Striped pyjamas, a mop, one ear out of it; he looks towards his mother."""
    x, y = LEO
    with sheet.shape("leo"):
        body: Points = [
            Corner(-34, 84),
            (-96, 108),
            (-128, 150),
            Corner(-136, 230),
            Corner(136, 230),
            (128, 150),
            (96, 108),
            Corner(36, 84),
            (0, 100),
        ]
        trunk = smooth(moved(body, x, y))
        shadow(sheet, trunk)
        sheet.paint(rectangle(x - 30, y + 50, 60, 60), SKIN_TAN.shade)
        sheet.paint(trunk, LINEN)
        striped(
            sheet,
            trunk,
            [[(x - 140, y + i + 12), (x, y + i), (x + 140, y + i + 12)] for i in (112, 144, 176)],
            LILAC,
            15,
        )
        sheet.line(trunk, LINE, 3.8)
    with sheet.shape("leo's head"), sheet.group(turn=(9, x, y)):
        mop: Points = [
            Corner(-88, 26),
            (-104, -30),
            (-92, -84),
            Corner(-80, -112),
            Corner(-58, -98),
            Corner(-36, -128),
            Corner(-14, -106),
            Corner(14, -130),
            Corner(34, -104),
            Corner(66, -112),
            (98, -66),
            (104, -10),
            Corner(88, 30),
        ]
        outline = smooth(moved(mop, x, y))
        shadow(sheet, outline)
        sheet.paint(outline, HAIR_BROWN.light)
        skull: Points = [
            (-70, -10),
            (-60, -62),
            (0, -74),
            (60, -62),
            (70, -10),
            (62, 40),
            (30, 78),
            (0, 84),
            (-30, 78),
            (-62, 40),
        ]
        part(sheet, skull, SKIN_TAN.light, LEO)
        sheet.paint(ellipse(x - 76, y + 14, 17, 24), SKIN_TAN.light)
        sheet.line(smooth(moved([(-80, 4), (-88, 16), (-76, 26)], x, y), closed=False), SKIN_TAN.deep, 3.4)
        features(sheet, (x, y + 4), SKIN_TAN, (8, -2), (4, -1), brow=HAIR_BROWN.shade, size=0.96)
        mouth(sheet, (x, y + 54), 13, -2)
        fringe: Points = [
            Corner(-84, 0),
            (-90, -56),
            (-40, -92),
            (30, -92),
            (84, -62),
            Corner(86, 4),
            Corner(62, -30),
            Corner(46, -14),
            Corner(26, -44),
            Corner(4, -22),
            Corner(-18, -46),
            Corner(-42, -16),
            Corner(-56, -34),
        ]
        part(sheet, fringe, HAIR_BROWN.light, LEO)
        for run in ([(-60, -60), (-30, -82), (0, -84)], [(20, -86), (54, -74), (74, -44)]):
            sheet.paint(stroke(moved(run, x, y), 5, start=0.1, end=0.1), HAIR_BROWN.shade)


# Mara.

MARA: Point = (1404.0, 216.0)
# How far along the bed she lies from where she is drawn.
ALONG: Point = (-92.0, -8.0)


def mara(sheet: Sheet) -> None:
    """Across the top over the pillows, like a lid."""
    with sheet.group(move=ALONG):
        _mara(sheet)


def _mara(sheet: Sheet) -> None:
    """A dressing gown done up wrong, a plump pillow, two socks."""
    x, y = MARA
    with sheet.shape("third pillow"):
        plump: Points = [
            Corner(1228, 92),
            (1400, 70),
            Corner(1566, 88),
            (1584, 210),
            Corner(1572, 330),
            (1400, 342),
            Corner(1240, 330),
            (1222, 210),
        ]
        outline = smooth(plump)
        shadow(sheet, outline)
        sheet.paint(outline, PAPER)
        with sheet.group(clip=sheet.clip(outline)):
            for at in range(90, 350, 40):
                sheet.line(
                    smooth([(1210, at + 8), (1400, at - 6), (1600, at + 8)], closed=False), Ink(0, 0.20, 0.40), 7
                )
        sheet.line(outline, LINE, 3.6)
    _maras_legs(sheet)
    with sheet.shape("mara"):
        gown: Points = [
            Corner(1318, 150),
            (1250, 128),
            (1120, 130),
            (960, 126),
            Corner(850, 138),
            (838, 220),
            Corner(852, 304),
            (980, 306),
            (1130, 300),
            (1250, 306),
            Corner(1320, 280),
            (1334, 216),
        ]
        outline = smooth(gown)
        shadow(sheet, outline)
        sheet.paint(outline, RED)
        with sheet.group(clip=sheet.clip(outline)):
            for row in range(6):
                for column in range(16):
                    cross = (850 + column * 34 + (row % 2) * 17, 142 + row * 32)
                    sheet.line(
                        polyline([(cross[0] - 6, cross[1]), (cross[0] + 6, cross[1])])
                        + polyline([(cross[0], cross[1] - 6), (cross[0], cross[1] + 6)]),
                        PAPER,
                        4,
                    )
            edge = [(1326, 226), (1200, 244), (1040, 216), (840, 236)]
            sheet.line(smooth(edge, closed=False), LINE, 4)
        cord = [(1072, 128), (1064, 216), (1076, 304)]
        sheet.line(smooth(cord, closed=False), LINE, 17)
        sheet.line(smooth(cord, closed=False), AMBER, 11)
        for end in (
            [(1066, 226), (1030, 262), (1040, 300), (1012, 330)],
            [(1066, 226), (1100, 262), (1090, 296), (1112, 322)],
        ):
            sheet.line(smooth(end, closed=False), LINE, 13)
            sheet.line(smooth(end, closed=False), AMBER, 8)
        sheet.line(outline, LINE, 4)
        collar: Points = [
            Corner(1330, 152),
            (1300, 176),
            Corner(1260, 224),
            Corner(1290, 238),
            (1320, 256),
            Corner(1336, 280),
            (1350, 216),
        ]
        part(sheet, collar, LINEN, line=3.2)
        arm = [(1296.0, 268.0), (1262.0, 304.0), (1218.0, 312.0), (1176.0, 298.0)]
        hand(sheet, (1160, 294), 280, SKIN_TAN, size=0.66)
        sleeve = stroke(arm, 58, start=0.9, end=0.84)
        sheet.paint(sleeve, RED)
        sheet.line(sleeve, LINE, 3.8)
    with sheet.shape("mara's head"), sheet.group(turn=(96, x, y)):
        bob: Points = [
            Corner(-92, 78),
            (-98, -10),
            (-74, -84),
            (0, -106),
            (74, -84),
            (98, -10),
            Corner(94, 80),
            (60, 60),
            (-60, 60),
        ]
        outline = smooth(moved(bob, x, y))
        shadow(sheet, outline)
        sheet.paint(outline, HAIR_BROWN.light)
        skull: Points = [
            (-66, -10),
            (-58, -60),
            (0, -70),
            (58, -60),
            (66, -10),
            (60, 38),
            (32, 72),
            (0, 78),
            (-32, 72),
            (-60, 38),
        ]
        part(sheet, skull, SKIN_TAN.light, MARA)
        features(sheet, (x, y + 6), SKIN_TAN, (-7, 4), (-3, 0), brow=HAIR_BROWN.shade, size=0.94)
        mouth(sheet, (x, y + 52), 14, -3)
        sheet.paint(rectangle(x + 1, y + 52, 9, 11, radius=2), PAPER)
        sheet.line(rectangle(x + 1, y + 52, 9, 11, radius=2), LINE, 2)
        fringe: Points = [
            Corner(-84, 14),
            (-88, -50),
            (-40, -92),
            (40, -92),
            (88, -50),
            Corner(84, 14),
            (66, -20),
            (0, -28),
            (-66, -20),
        ]
        part(sheet, fringe, HAIR_BROWN.light, MARA)
        slide = rectangle(x + 26, y - 62, 46, 14, radius=7)
        sheet.paint(slide, AMBER)
        sheet.line(slide, LINE, 2.6)
    with sheet.shape("thread"):
        run = [(1350, 208), (1338, 240), (1350, 292), (1334, 330), (1350, 366), (1338, 392)]
        sheet.line(smooth(run, closed=False), LINE, 7)
        sheet.line(smooth(run, closed=False), Ink(0, 0.16, 1), 4.4)


def _maras_legs(sheet: Sheet) -> None:
    """Two legs in spotted trousers, one drawn up and stretched again; socks."""
    with sheet.shape("mara's legs"):
        for run, foot, turn in (
            ([(880.0, 182.0), (740.0, 170.0), (610.0, 178.0)], (574.0, 178.0), -92.0),
            ([(880.0, 262.0), (790.0, 286.0), (700.0, 300.0)], (664.0, 306.0), -98.0),
        ):
            leg = stroke(run, 84, start=0.95, end=0.72)
            shadow(sheet, leg)
            sheet.paint(leg, LINEN)
            with sheet.group(clip=sheet.clip(leg)):
                for index in range(9):
                    at = (
                        run[0][0] - index * 36,
                        run[0][1] - 20 + (index % 3) * 24 + (index * 4 if run[1][1] > 280 else 0),
                    )
                    sheet.paint(ellipse(at[0], at[1], 8), LILAC)
            sheet.line(leg, LINE, 3.8)
            with sheet.group(turn=(turn, *foot)):
                sole: Points = [(-24, 22), (-26, -14), (-18, -46), (4, -56), (24, -40), (26, -8), (22, 22), (0, 34)]
                sock = smooth(moved(sole, *foot))
                sheet.paint(sock, LINEN)
                with sheet.group(clip=sheet.clip(sock)):
                    sheet.paint(ellipse(foot[0] + 2, foot[1] - 50, 30, 22), RED)
                    for down in (2, 18):
                        sheet.line(polyline([(foot[0] - 40, foot[1] + down), (foot[0] + 40, foot[1] + down)]), RED, 6)
                sheet.line(sock, LINE, 3.8)
