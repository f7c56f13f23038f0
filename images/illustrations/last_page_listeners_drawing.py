"""Who listens to the last page, in two inks and dim: three faces, and of the others knees, feet and hands."""

from __future__ import annotations

from hands_drawing import Points, contour, tube
from last_page_cloth_drawing import Print, rings, sleeve

from print_room.brushes import jittered_grid, stroke
from print_room.geometry import Corner, Point, ellipse, moved, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.sheet import Sheet

# Without the third ink: light, shadow, deepest.
FAIR = Cloth(Ink(0, 0.16, 0), Ink(0.10, 0.46, 0), Ink(0.30, 0.60, 0))
BROWN = Cloth(Ink(0.18, 0.44, 0), Ink(0.40, 0.62, 0), Ink(0.56, 0.70, 0))
BETWEEN = Cloth(Ink(0.06, 0.28, 0), Ink(0.24, 0.54, 0), Ink(0.40, 0.62, 0))
BLACK = Cloth(Ink(0.90, 0.60, 0), Ink(0.98, 0.80, 0), Ink(0.52, 0.56, 0))
MOP = Cloth(Ink(0.66, 0.56, 0), Ink(0.86, 0.72, 0), Ink(0.34, 0.44, 0))
STRAW = Cloth(Ink(0.06, 0.22, 0), Ink(0.30, 0.50, 0), PAPER)
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
    for x, half in ((16, 21), (-52, 15)):
        lash = [(x - half, 10), (x - half * 0.3, 15), (x + half * 0.5, 14), (x + half, 7)]
        sheet.paint(ellipse(x - 4, 16, half * 0.4, 6), LINE)
        sheet.paint(stroke(lash, 6.4, start=0.2, end=0.2), LINE)
        out = 1 if x > 0 else -1
        brow = [(x - out * half, -22 - inner), (x, -30), (x + out * half * 1.3, -24)]
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
        path = part(sheet, shirt, WHITE.light)
        inside = sheet.clip(path)
        with sheet.group(clip=inside):
            for index in range(16):
                x = -210 + index * 29
                sheet.line(smooth([(x * 0.7, 140), (x, 300), (x * 1.05, 640)], closed=False), Ink(0.10, 0.50, 0), 5)
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
            for y in (356, 376):
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
        looking(sheet, FAIR, STRAW, inner=5, mouth=-1)
        for x in (-56, 12):
            contour(sheet, [(x - 14, 28), (x, 32), (x + 14, 27)], 3, FAIR.deep)
        hair: Points = [
            Corner(-90, 66),
            (-108, -50),
            (-66, -150),
            (10, -166),
            (100, -112),
            (120, 10),
            Corner(114, 84),
            (86, 14),
            (52, -70),
            Corner(-22, -124),
            (-66, -60),
            (-82, 10),
        ]
        part(sheet, hair, STRAW.light, line=0)
        for way in (
            [(-20, -126), (40, -118), (90, -40), (106, 50)],
            [(-10, -146), (60, -136), (106, -50)],
            [(-30, -128), (-74, -80), (-90, 10)],
            [(-92, 40), (-104, 90), (-92, 130)],
        ):
            sheet.paint(stroke(way, 5, start=0.1, end=0.1), STRAW.shade)
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


def on_the_top_bunk(sheet: Sheet) -> None:
    """Four pairs of legs that hang from the upper bunk, and hands on its edge: four more who listen."""
    rows: tuple[tuple[float, Cloth, Print | None, Cloth], ...] = (
        (-40, BLUE, rings(WHITE.light, 8, 34), NAVY),
        (80, WHITE, _checked(), BLUE),
        (206, NAVY, None, WHITE),
        (326, BLUE, rings(NAVY.light, 14, 40), WHITE),
    )
    with sheet.shape("legs from the bunk"):
        for index, (x, cloth, printed, foot) in enumerate(rows):
            long = 286 if index != 2 else 246
            for dx, swing in ((0, -8), (50, 12 if index != 1 else 34)):
                leg = tube([(x + dx, 96), (x + dx + 2, 190), (x + dx + swing, long)], (27, 25, 20))
                sleeve(sheet, leg, cloth, printed, shadow=DIM)
                _foot(sheet, (x + dx + swing, long), foot, laced=index == 2)
    with sheet.shape("edge of the bunk"):
        sheet.paint(rectangle(-110, 60, 560, 58), Ink(0.40, 0.60, 0))
        sheet.line(rectangle(-110, 60, 560, 58), LINE, 4)
        sheet.paint(rectangle(-110, 64, 560, 8), Ink(0.14, 0.36, 0))
        post = rectangle(420, -70, 40, 760)
        sheet.paint(post, Ink(0.40, 0.60, 0))
        sheet.paint(rectangle(444, -70, 13, 760), Ink(0.12, 0.34, 0))
        sheet.line(post, LINE, 4)
    with sheet.shape("hands on the edge"):
        for x, skin in ((-74, BROWN), (30, FAIR), (160, FAIR), (186, BETWEEN), (282, BROWN), (404, FAIR)):
            for finger in range(4):
                way = polyline([(x + finger * 13, 58), (x + finger * 13, 82 - abs(finger - 1.5) * 4)])
                sheet.line(way, LINE, 16)
                sheet.line(way, skin.light, 10.5)


def _checked() -> Print:
    return rings(BLUE.light, 12, 26)


def _foot(sheet: Sheet, ankle: Point, cloth: Cloth, *, laced: bool) -> None:
    x, y = ankle
    shape: Points = [Corner(-22, -12), (-25, 20), (-20, 44), (14, 54), (44, 50), (46, 32), (24, 18), Corner(22, -12)]
    path = part(sheet, shape, cloth.light, ankle, line=4)
    with sheet.overprint(clip=sheet.clip(path)):
        sheet.paint(rectangle(x - 30, y + 36, 90, 30), DIM)
    if laced:
        sheet.line(
            smooth([(x + 10, y + 10), (x + 22, y + 50), (x + 8, y + 84), (x + 16, y + 112)], closed=False), LINE, 3.4
        )


def beyond_the_hood(sheet: Sheet) -> None:
    """A long coat that sits, hands folded over a knee; somebody who stands, always."""
    with sheet.shape("somebody standing"):
        stand: Points = [Corner(1900, -70), (1884, 200), Corner(1870, 640), Corner(2030, 640), Corner(2030, -70)]
        path = part(sheet, stand, BLUE.shade)
        with sheet.group(clip=sheet.clip(path)):
            places = jittered_grid(1860, -60, 180, 700, 40, sheet.rng("coat"), stray=0.06)
            sheet.paint("".join(ellipse(px, py, 5) for (px, py), _, _ in places), WHITE.shade)
        sleeve(sheet, tube([(1950, 20), (1926, 170), (1906, 300)], (40, 36, 30)), BLUE, shadow=DIM)
        part(sheet, [(1884, 300), (1920, 296), (1930, 340), (1914, 384), (1890, 380), (1878, 340)], FAIR.shade)
    with sheet.shape("knees in a long coat"):
        lap: Points = [
            Corner(2030, 470),
            (1930, 478),
            (1850, 500),
            (1828, 540),
            (1836, 700),
            Corner(1830, 900),
            Corner(2030, 900),
        ]
        path = part(sheet, lap, NAVY.light)
        with sheet.group(clip=sheet.clip(path)):
            for index in range(9):
                x = 1820 + index * 28
                sheet.line(polyline([(x + 30, 460), (x, 900)]), NAVY.deep, 3)
        part(sheet, [(1850, 508), (1890, 476), (1950, 470), (1960, 512), (1900, 536), (1860, 536)], BROWN.light)
        for index in range(4):
            knuckle = [(1866 + index * 18, 532), (1858 + index * 19, 512)]
            contour(sheet, knuckle, 4)


def price_tag(sheet: Sheet, at: Point) -> None:
    """On its string, from the bunk’s post."""
    x, y = at
    with sheet.shape("price tag"), sheet.group(turn=(6, x, y)):
        sheet.line(polyline([(x, y - 34), (x, y)]), LINE, 2.6)
        tag = polygon([(x - 22, y + 14), (x, y - 8), (x + 22, y + 14), (x + 22, y + 72), (x - 22, y + 72)])
        sheet.paint(tag, WHITE.light)
        sheet.line(tag, LINE, 3)
        sheet.line(
            polyline([(x - 11, y + 34), (x + 11, y + 34)]) + polyline([(x - 11, y + 50), (x + 6, y + 50)]), LINE, 3
        )
