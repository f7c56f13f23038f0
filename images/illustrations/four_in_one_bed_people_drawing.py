"""The four who lie awake, from above: Sam on the outside, Leo, Ava; and Mara across the top of them."""

from __future__ import annotations

from collections.abc import Sequence

from four_in_one_bed_drawing import AMBER, LILAC, LINEN, NAVY, RED, shadow

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, moved, polyline, rectangle, smooth
from print_room.inks import HAIR_BLACK, HAIR_BROWN, HAIR_FAIR, LINE, PAPER, SKIN_BROWN, SKIN_FAIR, SKIN_TAN, Cloth, Ink
from print_room.sheet import Sheet

Points = Sequence[Point | Corner]


def part(sheet: Sheet, points: Points, ink: Ink, at: Point = (0, 0), line: float = 0) -> str:
    """Paint a flowing shape about a point, lined if it is to be; return its outline."""
    outline = smooth(moved(points, *at))
    sheet.paint(outline, ink)
    if line:
        sheet.line(outline, LINE, line)
    return outline


def features(
    sheet: Sheet, at: Point, skin: Cloth, brows: tuple[float, float], look: Point, *, brow: Ink, size: float = 1.0
) -> None:
    """Two dots that are wide awake, two brows (inner and outer end raised by so much), a nose."""
    x, y = at
    inner, outer = brows
    for side in (-1, 1):
        ex = x + side * 26 * size
        sheet.paint(ellipse(ex, y, 13 * size, 11 * size), PAPER)
        sheet.paint(ellipse(ex + look[0], y + look[1], 7.4 * size, 8.6 * size), LINE)
        sheet.paint(ellipse(ex + look[0] - 2, y + look[1] - 3, 2.2), PAPER)
        lid = [(ex - 15 * size, y - 4), (ex, y - 12 * size), (ex + 15 * size, y - 4)]
        sheet.paint(stroke(lid, 5.4, start=0.4, end=0.4), LINE)
        arch = [
            (ex - side * 14 * size, y - 24 - inner),
            (ex, y - 30 - (inner + outer) / 2),
            (ex + side * 18 * size, y - 23 - outer),
        ]
        sheet.paint(stroke(arch, 7 * size, start=0.6, end=0.2), brow)
        sheet.paint(ellipse(x + side * 38 * size, y + 26, 13 * size, 8 * size), Ink(0, 0.22, 0.80), opacity=0.45)
    nose = [(x - 3, y + 8), (x - 8 * size, y + 25 * size), (x + 6 * size, y + 27 * size)]
    sheet.paint(stroke(nose, 4, start=0.2, end=0.2), skin.deep)


def mouth(sheet: Sheet, at: Point, half: float, bend: float) -> None:
    """A mouth: up at its ends for a positive bend."""
    x, y = at
    sheet.paint(stroke([(x - half, y - bend), (x, y + bend), (x + half, y - bend)], 5, start=0.3, end=0.3), LINE)


def hand(sheet: Sheet, at: Point, turn: float, skin: Cloth, *, inked: bool = False, size: float = 1.0) -> None:
    """A hand lying flat: four fingers together, a thumb beside them; it points upwards before it is turned."""
    x, y = at
    with sheet.group(turn=(turn, x, y)), sheet.group(scale=(size, x, y)):
        fingers = ((-21, -62, -26), (-7, -74, -8), (8, -72, 9), (22, -58, 26))
        for width, ink in ((19.0, LINE), (13.6, skin.light)):
            for root, length, tip in fingers:
                sheet.line(polyline([(x + root, y - 14), (x + tip, y + length + 8)]), ink, width)
            sheet.line(smooth([(x - 22, y + 14), (x - 42, y - 2), (x - 50, y - 22)], closed=False), ink, width)
        palm: Points = [Corner(-22, 34), (-31, 6), (-29, -20), (0, -28), (29, -20), (28, 10), Corner(20, 34)]
        sheet.line(smooth(moved(palm, x, y)), LINE, 5)
        sheet.paint(smooth(moved(palm, x, y)), skin.light)
        for root, _, tip in fingers:
            sheet.paint(ellipse(x + (root + tip) / 2, y - 22, 7, 8), skin.light)
            sheet.line(polyline([(x + root * 0.9 + 7, y - 26), (x + root * 0.9 + 8, y - 36)]), skin.deep, 2)
        if inked:
            for _, length, tip in fingers[1:3]:
                sheet.paint(ellipse(x + tip, y + length + 10, 5.4, 8), NAVY)


def striped(sheet: Sheet, outline: str, runs: Sequence[Sequence[Point]], ink: Ink, width: float) -> None:
    """Lay stripes over a cloth."""
    with sheet.group(clip=sheet.clip(outline)):
        for run in runs:
            sheet.line(smooth(run, closed=False), ink, width)


# Sam.

SAM: Point = (470.0, 420.0)


def sam(sheet: Sheet) -> None:
    """On his back, tidy even so: short hair, a beard, a dressing gown in broad stripes."""
    x, y = SAM
    with sheet.shape("sam"):
        neck: Points = [Corner(-34, 40), Corner(36, 40), (40, 110), Corner(60, 160), Corner(-56, 160), (-38, 110)]
        body: Points = [
            Corner(-44, 92),
            (-120, 116),
            (-160, 150),
            Corner(-176, 260),
            Corner(176, 260),
            (164, 150),
            (122, 116),
            Corner(46, 92),
            (4, 176),
        ]
        trunk = smooth(moved(body, x, y))
        shadow(sheet, trunk)
        part(sheet, neck, SKIN_BROWN.shade, SAM)
        sheet.paint(trunk, NAVY)
        striped(sheet, trunk, [[(x + i, y + 80), (x + i * 1.04, y + 270)] for i in range(-168, 190, 48)], AMBER, 15)
        sheet.line(trunk, LINE, 4)
        for side in (-1, 1):
            lapel: Points = [
                Corner(side * 44, 92),
                (side * 62, 140),
                Corner(side * 26, 200),
                Corner(side * 2, 178),
                (side * 24, 140),
            ]
            part(sheet, lapel, LINEN, SAM, 3.2)
    with sheet.shape("sam's head"), sheet.group(turn=(-4, x, y)):
        for side in (-1, 1):
            sheet.paint(ellipse(x + side * 76, y + 8, 14, 21), SKIN_BROWN.shade)
        back: Points = [(-82, 0), (-84, -60), (-52, -100), (0, -110), (52, -100), (84, -60), (82, 0)]
        shadow(sheet, smooth(moved(back, x, y)))
        part(sheet, back, HAIR_BLACK.light, SAM)
        skull: Points = [
            (-74, -10),
            (-70, -62),
            (-30, -80),
            (30, -80),
            (70, -62),
            (74, -10),
            (66, 46),
            (34, 88),
            (0, 96),
            (-34, 88),
            (-66, 46),
        ]
        part(sheet, skull, SKIN_BROWN.light, SAM)
        beard: Points = [
            Corner(-76, 6),
            (-72, 56),
            (-38, 96),
            (0, 104),
            (38, 96),
            (72, 56),
            Corner(76, 6),
            (60, 40),
            (34, 42),
            (0, 36),
            (-34, 42),
            (-60, 40),
        ]
        part(sheet, beard, HAIR_BLACK.light, SAM)
        sheet.paint(ellipse(x, y + 60, 22, 9), SKIN_BROWN.shade)
        mouth(sheet, (x, y + 60), 17, 1)
        features(sheet, (x, y - 8), SKIN_BROWN, (3, 0), (3, -2), brow=LINE)
        hairline: Points = [
            Corner(-82, 0),
            (-84, -60),
            (-50, -102),
            (0, -112),
            (50, -102),
            (84, -60),
            Corner(82, 0),
            Corner(72, -30),
            (54, -66),
            (0, -76),
            (-54, -66),
            Corner(-72, -30),
        ]
        part(sheet, hairline, HAIR_BLACK.light, SAM)


def sams_arms(sheet: Sheet) -> None:
    """Both arms out, on top of the covers, as one lies who will have to get up."""
    for side, points, wrist, turn in (
        (-1, [(330.0, 566.0), (304.0, 640.0), (318.0, 716.0)], (322.0, 738.0), 172.0),
        (1, [(612.0, 570.0), (634.0, 640.0), (560.0, 690.0)], (540.0, 700.0), 258.0),
    ):
        with sheet.shape(f"sam's arm {side}"):
            hand(sheet, wrist, turn, SKIN_BROWN, size=0.94)
            sleeve = stroke(points, 92, start=0.86, end=0.84)
            shadow(sheet, sleeve)
            sheet.paint(sleeve, NAVY)
            for shift in (-26, 6, 36):
                striped(sheet, sleeve, [[(px + shift * 0.9, py + shift * 0.3) for px, py in points]], AMBER, 12)
            sheet.line(sleeve, LINE, 4)


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


# Ava.

AVA: Point = (1176.0, 424.0)


def ava(sheet: Sheet) -> None:
    """Her knot has come undone over the pillow; a cardigan with waves; bags under her eyes."""
    x, y = AVA
    with sheet.shape("ava"):
        body: Points = [
            Corner(-34, 100),
            (-110, 124),
            (-148, 164),
            Corner(-158, 250),
            Corner(158, 250),
            (150, 164),
            (112, 124),
            Corner(38, 100),
            (2, 170),
        ]
        trunk = smooth(moved(body, x, y))
        shadow(sheet, trunk)
        part(
            sheet,
            [Corner(-30, 50), Corner(30, 50), (34, 110), Corner(48, 170), Corner(-46, 170), (-34, 110)],
            SKIN_FAIR.shade,
            AVA,
        )
        sheet.paint(trunk, Ink(0.34, 0.56, 0.10))
        waves = []
        for row in (128, 158, 188, 218):
            waves.append([(x - 170 + i * 17, y + row + (7 if i % 2 else -7)) for i in range(21)])
        striped(sheet, trunk, waves, PAPER, 4)
        sheet.line(trunk, LINE, 4)
    with sheet.shape("ava's hair"), sheet.group(turn=(6, x, y)):
        hair: Points = [
            (-96, 70),
            (-104, -20),
            (-84, -86),
            (-30, -116),
            (36, -114),
            (92, -82),
            (112, -10),
            (132, 50),
            (178, 84),
            Corner(214, 78),
            (186, 118),
            (132, 120),
            (96, 92),
            (70, 60),
            (-70, 60),
            (-88, 110),
            Corner(-116, 140),
        ]
        outline = smooth(moved(hair, x, y))
        shadow(sheet, outline)
        sheet.paint(outline, HAIR_FAIR.light.towards(HAIR_FAIR.shade, 0.5))
        for run in (
            [(100, -20), (124, 46), (176, 92)],
            [(86, 30), (112, 84), (160, 108)],
            [(-90, 0), (-96, 60), (-108, 120)],
        ):
            sheet.paint(stroke(moved(run, x, y), 6, start=0.1, end=0.1), HAIR_FAIR.shade)
        skull: Points = [
            (-68, -14),
            (-58, -66),
            (0, -82),
            (58, -66),
            (68, -14),
            (60, 44),
            (28, 88),
            (0, 96),
            (-28, 88),
            (-60, 44),
        ]
        part(sheet, skull, SKIN_FAIR.light, AVA)
        for side in (-1, 1):
            bag = [(x + side * 26 - 13, y + 12), (x + side * 26, y + 19), (x + side * 26 + 13, y + 12)]
            sheet.paint(stroke(bag, 5, start=0.1, end=0.1), SKIN_FAIR.shade)
        features(sheet, (x, y - 4), SKIN_FAIR, (9, -3), (-1, -3), brow=HAIR_FAIR.shade)
        mouth(sheet, (x, y + 62), 16, -1)
        front: Points = [
            Corner(-84, 40),
            (-92, -40),
            (-62, -92),
            (0, -112),
            (64, -92),
            (94, -36),
            Corner(88, 44),
            (70, -18),
            (44, -62),
            Corner(-14, -88),
            (-48, -56),
            (-70, -10),
        ]
        part(sheet, front, HAIR_FAIR.light, AVA)
        for run in (
            [(-14, -90), (-56, -64), (-76, -4)],
            [(-10, -92), (46, -72), (78, -6)],
            [(-4, -104), (50, -92), (84, -40)],
        ):
            sheet.paint(stroke(moved(run, x, y), 5, start=0.1, end=0.1), HAIR_FAIR.shade)


def avas_hand(sheet: Sheet) -> None:
    """Her fingers over the edge of the sheet, with ink on two of them."""
    run = [(1338.0, 604.0), (1330.0, 560.0), (1296.0, 552.0), (1262.0, 566.0)]
    with sheet.shape("ava's hand"):
        hand(sheet, (1246.0, 594.0), 204.0, SKIN_FAIR, inked=True, size=0.9)
        sleeve = stroke(run, 64, start=0.9, end=0.84)
        sheet.paint(sleeve, Ink(0.34, 0.56, 0.10))
        wave = [(1346.0 - i * 9, 566.0 + (6 if i % 2 else -6)) for i in range(10)]
        striped(sheet, sleeve, [wave, [(px, py + 24) for px, py in wave]], PAPER, 4)
        sheet.line(sleeve, LINE, 3.6)


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
                    at = (850 + column * 34 + (row % 2) * 17, 142 + row * 32)
                    sheet.line(
                        polyline([(at[0] - 6, at[1]), (at[0] + 6, at[1])])
                        + polyline([(at[0], at[1] - 6), (at[0], at[1] + 6)]),
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
