"""Who listens to the last page, in two inks and dim: Sam, Ava, Leo."""

from __future__ import annotations

from hands_drawing import Points, contour, tube
from last_page_cloth_drawing import Print, rings, sleeve

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, moved, polyline, smooth
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.sheet import Sheet

# Without the third ink: light, shadow, deepest.
FAIR = Cloth(Ink(0, 0.16, 0), Ink(0.10, 0.46, 0), Ink(0.30, 0.60, 0))
BROWN = Cloth(Ink(0.18, 0.44, 0), Ink(0.40, 0.62, 0), Ink(0.56, 0.70, 0))
BETWEEN = Cloth(Ink(0.06, 0.28, 0), Ink(0.24, 0.54, 0), Ink(0.40, 0.62, 0))
BLACK = Cloth(Ink(0.90, 0.60, 0), Ink(0.98, 0.80, 0), Ink(0.52, 0.56, 0))
MOP = Cloth(Ink(0.66, 0.56, 0), Ink(0.86, 0.72, 0), Ink(0.34, 0.44, 0))
STRAW = Cloth(Ink(0.16, 0.58, 0), Ink(0.46, 0.66, 0), Ink(0, 0.20, 0))
WHITE = Cloth(Ink(0, 0.05, 0), Ink(0.10, 0.42, 0), Ink(0.30, 0.60, 0))
BLUE = Cloth(Ink(0.12, 0.60, 0), Ink(0.40, 0.76, 0), Ink(0.60, 0.80, 0))
NAVY = Cloth(Ink(0.66, 0.74, 0), Ink(0.86, 0.84, 0), Ink(0.30, 0.50, 0))
DIM = Ink(0.30, 0.40, 0)


def part(sheet: Sheet, points: Points, ink: Ink, at: Point = (0, 0), line: float = 4) -> str:
    """Paint a flowing shape about a point, lined; return its outline."""
    outline = smooth(moved(points, *at))
    sheet.paint(outline, ink)
    if line:
        sheet.line(outline, LINE, line)
    return outline


def looking(sheet: Sheet, skin: Cloth, hair: Cloth, *, inner: float, mouth: float) -> None:
    """Eyes that look down and to the left, at a page; a nose, a shut mouth. About the middle of a head."""
    for x, half in ((16, 23), (-52, 16)):
        out = 1 if x > 0 else -1
        white = smooth([Corner(x - half, 9), (x - half * 0.3, -1), (x + half * 0.5, -1), Corner(x + half, 7), (x, 17)])
        sheet.paint(white, WHITE.light)
        with sheet.group(clip=sheet.clip(white)):
            sheet.paint(ellipse(x - half * 0.34, 12, half * 0.42, 9), LINE)
        lash = [(x - half, 9), (x - half * 0.3, 0), (x + half * 0.5, 0), (x + half + 3, 7)]
        sheet.paint(stroke(lash, 7, start=0.2, end=0.2), LINE)
        contour(sheet, [(x - half * 0.7, -7), (x, -12), (x + half * 0.9, -5)], 2.6, skin.deep)
        brow = [(x - out * half, -24 - inner), (x, -33), (x + out * half * 1.3, -26)]
        sheet.paint(stroke(brow, 8.5, start=0.6, end=0.2), hair.shade)
    sheet.paint(stroke([(-34, 14), (-54, 46), (-50, 54), (-34, 54)], 5, start=0.15, end=0.25), LINE)
    lips = [(-52, 86 - mouth), (-34, 86 + mouth * 0.5), (-10, 85 - mouth)]
    sheet.paint(stroke(lips, 5.4, start=0.25, end=0.2), LINE)
    contour(sheet, [(-42, 100), (-32, 102), (-22, 99)], 4, skin.shade)


GROWN_FACE: Points = (
    (-66, -98),
    (-84, -40),
    (-82, 10),
    (-86, 60),
    (-74, 110),
    (-40, 142),
    (0, 140),
    (56, 104),
    (92, 30),
    (98, -50),
    (60, -124),
    (-10, -136),
)
AWAY: Points = (Corner(60, -140), (56, -20), (62, 50), (20, 120), Corner(0, 170), Corner(150, 170), Corner(150, -140))


def face(sheet: Sheet, outline: Points, skin: Cloth) -> None:
    """Skin in two values: the lamp is to the left."""
    path = smooth(outline)
    sheet.paint(path, skin.light)
    with sheet.group(clip=sheet.clip(path)):
        sheet.paint(smooth(AWAY), skin.shade)
    contour(sheet, [(-80, 96), (-42, 143), (0, 141), (56, 105)], 4.6)


def sam(sheet: Sheet) -> None:
    """He stands, a folded towel on his shoulder that nobody is to see him not folding."""
    with sheet.shape("Sam"), sheet.group(move=(1262, 206)), sheet.group(scale=(0.80, 0, 0)):
        shirt: Points = [
            Corner(-50, 150),
            (-130, 186),
            (-190, 250),
            (-214, 480),
            Corner(-200, 620),
            Corner(230, 620),
            (220, 400),
            (190, 236),
            (120, 176),
            Corner(60, 140),
        ]
        path = part(sheet, shirt, BLUE.light)
        inside = sheet.clip(path)
        with sheet.group(clip=inside):
            for index in range(16):
                x = -210 + index * 29
                sheet.line(smooth([(x * 0.7, 140), (x, 300), (x * 1.05, 640)], closed=False), WHITE.light, 6)
        with sheet.overprint(clip=inside):
            dark: Points = [Corner(70, 130), (90, 300), (80, 460), Corner(90, 640), Corner(260, 640), Corner(260, 130)]
            sheet.paint(smooth(dark), Ink(0.30, 0.44, 0))
        part(sheet, [Corner(-52, 84), Corner(-54, 150), (0, 214), Corner(64, 146), Corner(60, 70)], BROWN.shade)
        for collar in (
            [Corner(-54, 136), Corner(-94, 176), Corner(-40, 236), Corner(4, 200)],
            [Corner(64, 132), Corner(110, 172), Corner(64, 240), Corner(4, 200)],
        ):
            part(sheet, collar, WHITE.light, line=3.6)
        towel = part(
            sheet,
            [Corner(64, 160), (110, 148), Corner(176, 188), (200, 300), Corner(206, 400), Corner(104, 412), (96, 290)],
            PAPER,
        )
        with sheet.group(clip=sheet.clip(towel)):
            for y in (236, 262, 350):
                sheet.line(polyline([(80, y + 8), (220, y - 8)]), BLUE.light, 9)
            sheet.line(smooth([(150, 172), (156, 280), (158, 410)], closed=False), WHITE.shade, 4)
        face(sheet, GROWN_FACE, BROWN)
        beard: Points = [
            Corner(78, 6),
            (95, 30),
            (88, 70),
            (60, 122),
            (20, 152),
            (-26, 160),
            (-64, 148),
            (-86, 104),
            Corner(-88, 62),
            (-66, 72),
            (-44, 74),
            (-6, 72),
            (24, 84),
            (48, 66),
            Corner(64, 6),
        ]
        part(sheet, beard, BLACK.light, line=0)
        part(sheet, [(-62, 90), (-36, 84), (-4, 88), (-12, 106), (-36, 110), (-58, 104)], BROWN.shade, line=0)
        looking(sheet, BROWN, BLACK, inner=2, mouth=1)
        hair: Points = [
            Corner(-84, -44),
            (-96, -92),
            (-80, -148),
            (-10, -184),
            (60, -178),
            (116, -120),
            (126, -30),
            Corner(104, 52),
            Corner(96, -30),
            Corner(74, 24),
            (60, -24),
            Corner(50, -72),
            (-20, -98),
            Corner(-72, -82),
        ]
        part(sheet, hair, BLACK.light, line=0)
        for way in (
            [(48, -118), (8, -154), (-50, -150), (-88, -106)],
            [(46, -100), (8, -132), (-46, -130)],
            [(60, -134), (98, -110), (112, -50)],
        ):
            sheet.paint(stroke(way, 6, start=0.1, end=0.1), BLACK.deep)
        rim = [(-92, -60), (-96, -96), (-80, -148), (-12, -186), (56, -180)]
        sheet.paint(stroke(rim, 9, start=0.1, end=0.05), Ink(0.10, 0.40, 0))


def ava(sheet: Sheet) -> None:
    """She sits by the pod; the mug has stopped half-way."""
    with sheet.shape("Ava"), sheet.group(move=(1040, 300)), sheet.group(scale=(0.74, 0, 0)):
        sheet.paint(ellipse(118, 60, 62, 54), STRAW.shade)
        sheet.paint(ellipse(110, 54, 58, 50), STRAW.light)
        for way in (
            [(70, 40), (112, 20), (156, 60)],
            [(80, 80), (124, 92), (150, 50)],
            [(128, 100), (160, 150), (144, 200)],
        ):
            sheet.paint(stroke(way, 8, start=0.1, end=0.1), STRAW.shade)
        sheet.line(polyline([(80, 110), (168, -6)]), LINE, 11)
        sheet.line(polyline([(80, 110), (168, -6)]), WHITE.light, 5)
        body: Points = [
            Corner(-46, 150),
            (-120, 196),
            (-164, 280),
            (-176, 500),
            Corner(-170, 620),
            Corner(200, 620),
            (196, 400),
            (160, 250),
            (100, 180),
            Corner(56, 150),
        ]
        path = part(sheet, body, BLUE.light)
        with sheet.group(clip=sheet.clip(path)):
            for row in range(9):
                y = 220 + row * 44
                wave = [(x, y + (10 if (x // 24) % 2 else -10)) for x in range(-192, 220, 24)]
                sheet.line(smooth(wave, closed=False), WHITE.light, 4.4)
            part(
                sheet,
                [Corner(-44, 150), (0, 240), Corner(56, 150), (50, 400), Corner(60, 640), Corner(-60, 640), (-50, 400)],
                WHITE.light,
            )
        part(sheet, [Corner(-44, 84), Corner(-46, 150), (4, 200), Corner(54, 150), Corner(54, 70)], FAIR.shade)
        face(sheet, GROWN_FACE, FAIR)
        looking(sheet, FAIR, STRAW, inner=3, mouth=2)
        hair: Points = [
            Corner(-90, 66),
            (-108, -50),
            (-66, -150),
            (10, -166),
            (100, -112),
            (120, 10),
            Corner(114, 84),
            (86, 14),
            (44, -56),
            Corner(-26, -100),
            (-70, -44),
            (-82, 10),
        ]
        part(sheet, hair, STRAW.light, line=0)
        for way in (
            [(-20, -126), (40, -118), (90, -40), (106, 50)],
            [(-10, -146), (60, -136), (106, -50)],
            [(-30, -128), (-74, -80), (-90, 10)],
            [(-92, 40), (-104, 90), (-92, 130)],
        ):
            sheet.paint(stroke(way, 5, start=0.1, end=0.1), STRAW.deep)
        _mug_in_hands(sheet)


def _mug_in_hands(sheet: Sheet) -> None:
    printed = _waves()
    for way in ([(-150, 330), (-150, 410), (-84, 372)], [(176, 330), (160, 420), (58, 372)]):
        sleeve(sheet, tube(way, (44, 46, 34)), BLUE, printed, start=True, shadow=DIM)
    mug: Points = [
        Corner(-64, 268),
        (-62, 340),
        Corner(-50, 396),
        (-10, 404),
        Corner(30, 396),
        (42, 340),
        Corner(44, 268),
    ]
    part(sheet, mug, WHITE.light)
    sheet.paint(ellipse(-10, 268, 54, 13), BROWN.deep)
    sheet.line(ellipse(-10, 268, 54, 13), LINE, 4)
    for side in (-1, 1):
        for index in range(4):
            y = 308 + index * 23
            root, tip = (-10 + side * 78, y + 14), (-10 + side * 12, y - 2)
            limb = smooth([root, (-10 + side * 50, y - 4), tip], closed=False)
            sheet.line(limb, LINE, 26)
            sheet.line(limb, FAIR.light if side < 0 else FAIR.shade, 19)
    steam = [(-14, 250), (2, 222), (-22, 196), (-4, 164)]
    sheet.paint(stroke(steam, 9, start=0.1, end=0.0), PAPER, opacity=0.5)


def _waves() -> Print:
    return rings(WHITE.light, 5, 26)


def leo(sheet: Sheet) -> None:
    """He sits behind her and looks over her shoulder; he knows what comes and doesn’t say it."""
    with (
        sheet.shape("Leo"),
        sheet.group(move=(318, 430)),
        sheet.group(scale=(-0.84, 0.84, 0, 0)),
        sheet.group(turn=(-7, 0, 120)),
    ):
        body: Points = [
            Corner(-44, 130),
            (-120, 166),
            (-158, 260),
            (-170, 460),
            Corner(-170, 560),
            Corner(190, 560),
            (180, 380),
            (146, 220),
            (96, 156),
            Corner(52, 130),
        ]
        path = part(sheet, body, WHITE.shade)
        with sheet.group(clip=sheet.clip(path)):
            for row in range(8):
                y = 176 + row * 52
                sheet.line(smooth([(-190, y + 14), (0, y + 22), (200, y)], closed=False), NAVY.light, 22)
        part(sheet, [Corner(-40, 80), Corner(-42, 136), (4, 176), Corner(50, 134), Corner(50, 70)], BETWEEN.shade)
        part(sheet, [(96, -10), (120, -30), (134, 0), (120, 44), (96, 44)], BETWEEN.shade)
        child: Points = [
            (-66, -96),
            (-94, -30),
            (-96, 30),
            (-88, 80),
            (-44, 122),
            (10, 126),
            (66, 96),
            (98, 30),
            (100, -50),
            (56, -116),
            (-10, -124),
        ]
        face(sheet, child, BETWEEN)
        looking(sheet, BETWEEN, MOP, inner=-2, mouth=4)
        mop: Points = [
            Corner(-102, 10),
            (-126, -70),
            (-92, -166),
            (-40, -186),
            (20, -200),
            (90, -166),
            (132, -100),
            (130, -20),
            Corner(104, 4),
            (96, -30),
            Corner(64, -14),
            Corner(40, -50),
            Corner(6, -20),
            Corner(-22, -50),
            Corner(-56, -14),
            (-80, -40),
        ]
        part(sheet, mop, MOP.light, line=0)
        for way in (
            [(-30, -176), (-70, -120), (-84, -50)],
            [(0, -184), (-20, -120), (-22, -66)],
            [(30, -186), (36, -120), (40, -66)],
            [(60, -176), (92, -120), (98, -50)],
        ):
            sheet.paint(stroke(way, 7, start=0.05, end=0.05), MOP.deep)
