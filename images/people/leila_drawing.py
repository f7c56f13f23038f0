"""Leila Haddad's head, scarf and coat: what stays the same whatever her hands do.

She looks to the left, where the lamp is. Points are about the middle of her head.
"""

from __future__ import annotations

from figure_drawing import blob, contour, fold, shade

from print_room.brushes import stitches, stroke
from print_room.geometry import Corner, Point, along, ellipse, polygon, polyline, smooth
from print_room.inks import LINE, Cloth, Ink
from print_room.sheet import Sheet

SKIN = Cloth(Ink(0.02, 0.11, 0.46), Ink(0.13, 0.44, 0.56), Ink(0.28, 0.58, 0.66))
HAIR = Cloth(Ink(0.92, 0.70, 0.26), Ink(0.99, 0.86, 0.34), Ink(0.60, 0.66, 0.26))
SHEEN = Ink(0.34, 0.56, 0.20)
# Sea-glass tweed, its collar's inside dark.
COAT = Cloth(Ink(0.05, 0.42, 0.10), Ink(0.34, 0.68, 0.14), Ink(0.62, 0.82, 0.16))
TWEED = Ink(0.30, 0.66, 0.12)
LINING = Cloth(Ink(0.72, 0.76, 0.14), Ink(0.88, 0.86, 0.16), Ink(0.95, 0.92, 0.20))
SCARF = Cloth(Ink(0, 0.08, 0.72), Ink(0.20, 0.42, 0.78), Ink(0.46, 0.60, 0.80))
SCARF_DOT = Ink(0, 0.01, 0.06)
JERSEY = Cloth(Ink(0.10, 0.22, 0.24), Ink(0.36, 0.52, 0.30), Ink(0.6, 0.7, 0.3))

FAR_HALF: tuple[Point | Corner, ...] = (
    Corner(-70, 168),
    (-122, 208),
    (-168, 244),
    (-188, 330),
    (-176, 520),
    (-192, 700),
    Corner(-208, 840),
    Corner(20, 840),
    (14, 620),
    (8, 440),
    Corner(-20, 300),
)
NEAR_HALF: tuple[Point | Corner, ...] = (
    Corner(96, 158),
    (150, 200),
    (206, 236),
    (238, 330),
    (232, 520),
    (252, 700),
    Corner(276, 840),
    Corner(-26, 840),
    (-22, 700),
    (-16, 560),
    Corner(-12, 440),
    (40, 330),
)


def tweed(sheet: Sheet, outline: str, box: tuple[float, float, float, float], name: str) -> None:
    """Print a herringbone on what an outline holds: rows of short slanted strokes that turn at each row."""
    left, top, wide, high = box
    rng = sheet.rng(name)
    marks = []
    for column in range(int(wide / 22) + 1):
        lean = 7 if column % 2 else -7
        for row in range(int(high / 17) + 1):
            x = left + column * 22 + rng.uniform(-2, 2)
            y = top + row * 17 + rng.uniform(-2, 2)
            marks.append(polyline([(x - 6, y - lean), (x + 6, y + lean)]))
    with sheet.group(clip=sheet.clip(outline)):
        sheet.line("".join(marks), TWEED, 2.6)


def trunk(sheet: Sheet) -> None:
    """The stood-up collar's back, neck, jersey, both halves of the coat, scarf, the collar's front."""
    with sheet.shape("collar behind"):
        back = (
            Corner(-76, 190),
            (-70, 120),
            (0, 84),
            (84, 84),
            Corner(138, 92),
            (150, 150),
            Corner(132, 210),
            (20, 250),
        )
        blob(sheet, LINING.shade, *back)
    with sheet.shape("neck"):
        _neck(sheet)
    with sheet.shape("coat"):
        _coat(sheet)
    with sheet.shape("scarf"):
        _scarf(sheet)
    with sheet.shape("collar"):
        _collar(sheet)


def _neck(sheet: Sheet) -> None:
    outline = (Corner(-40, 82), (-36, 142), (-50, 210), (0, 240), (80, 210), (66, 150), Corner(76, 40))
    neck = blob(sheet, SKIN.light, *outline)
    dark = (Corner(-60, 98), (-34, 142), (14, 154), (40, 140), (38, 250), Corner(130, 300), Corner(120, 40))
    shade(sheet, neck, SKIN.shade, *dark)
    contour(sheet, [(-40, 118), (-36, 146), (-42, 170)], 3.4)


def _coat(sheet: Sheet) -> None:
    blob(sheet, JERSEY.shade, Corner(-90, 190), Corner(120, 190), (90, 330), Corner(-10, 450), (-60, 330))
    far = smooth(FAR_HALF)
    sheet.paint(far, COAT.light)
    tweed(sheet, far, (-220, 170, 250, 680), "far half")
    near = smooth(NEAR_HALF)
    with sheet.overprint(clip=sheet.clip(far)):
        blob(
            sheet,
            Ink(0.26, 0.34, 0),
            Corner(-40, 420),
            (-44, 560),
            (-48, 700),
            Corner(-52, 850),
            Corner(40, 850),
            Corner(40, 420),
        )
    sheet.paint(near, COAT.light)
    tweed(sheet, near, (-30, 160, 310, 690), "near half")
    with sheet.overprint(clip=sheet.clip(near)):
        side = (
            Corner(150, 170),
            (170, 330),
            (150, 520),
            (168, 700),
            Corner(170, 850),
            Corner(320, 850),
            Corner(320, 170),
        )
        blob(sheet, Ink(0.32, 0.40, 0.02), *side)
    contour(sheet, [(-14, 430), (-16, 560), (-22, 700), (-26, 836)], 4.6)
    sheet.line(stitches([(0, 450), (-2, 560), (-8, 700), (-12, 836)]), COAT.deep, 2.4)
    contour(sheet, [(-180, 480), (-178, 560), (-192, 700), (-207, 836)], 4.4)
    contour(sheet, [(232, 480), (234, 560), (252, 700), (275, 836)], 4.4)
    with sheet.shape("buttons"):
        for y in (500, 620, 740):
            sheet.paint(ellipse(36, y, 17), LINING.light)
            sheet.line(ellipse(36, y, 17), LINE, 3)
            sheet.line(ellipse(36, y, 10), LINING.deep, 2.4)
            contour(sheet, [(2, y + 3), (14, y), (20, y)], 3)


def _scarf(sheet: Sheet) -> None:
    """Twice round, and one end down the front."""
    with sheet.shape("its end"):
        end = smooth(
            [
                Corner(-60, 236),
                (-66, 330),
                (-76, 420),
                Corner(-84, 500),
                (-40, 508),
                Corner(2, 502),
                (6, 400),
                Corner(12, 250),
            ]
        )
        sheet.paint(end, SCARF.light)
        _dots(sheet, end, (-96, 240, 120, 280), "scarf's end")
        shade(sheet, end, SCARF.shade, Corner(-10, 230), (-18, 380), Corner(-26, 520), Corner(30, 520), Corner(30, 230))
        sheet.line(end, LINE, 3.6)
        for index in range(9):
            x = -82 + index * 10.4
            contour(sheet, [(x, 500), (x - 2, 516), (x - 1, 530)], 4, SCARF.light if index % 2 else SCARF.shade)
    with sheet.shape("round the neck"):
        wound = smooth(
            [
                Corner(-78, 158),
                (-96, 190),
                (-90, 240),
                (-50, 276),
                (14, 284),
                (80, 262),
                (116, 216),
                Corner(116, 150),
                (84, 180),
                (30, 196),
                (-30, 186),
            ]
        )
        sheet.paint(wound, SCARF.light)
        _dots(sheet, wound, (-100, 150, 230, 140), "scarf")
        dark = (Corner(30, 160), (44, 220), (10, 270), (-40, 300), Corner(140, 300), Corner(140, 140))
        shade(sheet, wound, SCARF.shade, *dark)
        _dots_in_shadow(sheet, wound)
        sheet.line(wound, LINE, 3.8)
        fold(sheet, (-88, 210), (-30, 236), (40, 230))
        fold(sheet, (112, 196), (70, 226), (20, 236))
        fold(sheet, (-66, 256), (-20, 262), (30, 254))


def _dots(sheet: Sheet, outline: str, box: tuple[float, float, float, float], name: str) -> None:
    left, top, wide, high = box
    rng = sheet.rng(name)
    spots = ""
    for row in range(int(high / 21) + 1):
        for column in range(int(wide / 26) + 1):
            x = left + column * 26 + (13 if row % 2 else 0) + rng.uniform(-2, 2)
            spots += ellipse(x, top + row * 21 + rng.uniform(-2, 2), 5.4)
    with sheet.group(clip=sheet.clip(outline)):
        sheet.paint(spots, SCARF_DOT)


def _dots_in_shadow(sheet: Sheet, outline: str) -> None:
    with sheet.group(clip=sheet.clip(outline)):
        for x, y in ((60, 244), (86, 232), (74, 210), (100, 206), (62, 196), (46, 264), (96, 184)):
            sheet.paint(ellipse(x, y, 5), SCARF.light)


def _collar(sheet: Sheet) -> None:
    """Stood up to the ears: its two wings."""
    far = (
        Corner(-72, 190),
        (-86, 150),
        Corner(-94, 118),
        (-118, 128),
        (-138, 186),
        (-150, 262),
        Corner(-120, 330),
        (-92, 290),
        Corner(-60, 272),
    )
    wing = blob(sheet, COAT.light, *far)
    tweed(sheet, wing, (-160, 110, 110, 230), "far wing")
    sheet.line(wing, LINE, 4)
    near = (
        Corner(110, 168),
        (128, 118),
        Corner(150, 66),
        (176, 150),
        (196, 240),
        Corner(170, 356),
        (110, 320),
        Corner(46, 276),
        (96, 236),
    )
    wing = blob(sheet, COAT.light, *near)
    tweed(sheet, wing, (40, 60, 170, 300), "near wing")
    with sheet.overprint(clip=sheet.clip(wing)):
        dark = (
            Corner(150, 60),
            (146, 150),
            (160, 240),
            (140, 300),
            Corner(150, 370),
            Corner(230, 370),
            Corner(230, 60),
        )
        blob(sheet, Ink(0.26, 0.36, 0), *dark)
    sheet.line(wing, LINE, 4)
    sheet.line(stitches([(152, 92), (164, 160), (182, 240), (164, 336)]), COAT.deep, 2.4)


# Head and hair.

SKULL: tuple[Point | Corner, ...] = (
    (-70, -96),
    (-84, -44),
    (-80, -8),
    (-88, 26),
    (-80, 66),
    (-62, 104),
    (-42, 130),
    (-16, 136),
    (20, 118),
    (66, 66),
    (88, 8),
    (94, -60),
    (60, -128),
    (-10, -140),
)


def head(sheet: Sheet) -> None:
    """The head without a face: a bob to the jaw, a fringe cut along a ruler."""
    with sheet.shape("hair behind"):
        behind = (
            (-40, -150),
            (40, -172),
            (108, -140),
            (140, -70),
            (146, 10),
            Corner(146, 92),
            (112, 104),
            Corner(70, 100),
            (60, 20),
            (-20, -60),
        )
        blob(sheet, HAIR.shade, *behind)
    with sheet.shape("skull"):
        _skull(sheet)
    with sheet.shape("bob"):
        _bob(sheet)


def _skull(sheet: Sheet) -> None:
    skull = blob(sheet, SKIN.light, *SKULL)
    dark = (
        Corner(40, -70),
        (54, -6),
        (52, 36),
        (30, 82),
        (2, 114),
        Corner(-20, 150),
        Corner(140, 150),
        Corner(140, -80),
    )
    shade(sheet, skull, SKIN.shade, *dark)
    under = (
        Corner(-110, -30),
        (-40, -36),
        (20, -34),
        (54, -20),
        Corner(70, 90),
        Corner(120, 90),
        Corner(120, -150),
        Corner(-110, -150),
    )
    shade(sheet, skull, SKIN.shade, *under)
    contour(sheet, [(-81, 0), (-89, 26), (-81, 66)], 3.6)
    contour(sheet, [(-72, 86), (-62, 105), (-41, 131), (-14, 137), (22, 118)], 5)
    contour(sheet, [(30, 110), (52, 86), (66, 66)], 3.6)


def _bob(sheet: Sheet) -> None:
    cap = (
        Corner(-92, -36),
        (-108, -84),
        (-88, -138),
        (-36, -172),
        (34, -178),
        (100, -150),
        (136, -90),
        (146, -10),
        Corner(150, 88),
        (112, 100),
        Corner(76, 96),
        (70, 40),
        Corner(62, -32),
        (0, -44),
        Corner(-60, -42),
        (-76, -40),
    )
    outline = blob(sheet, HAIR.light, *cap)
    rng = sheet.rng("bob")
    crown = (26.0, -172.0)
    with sheet.group(clip=sheet.clip(outline)):
        blob(
            sheet,
            HAIR.shade,
            Corner(64, -160),
            (100, -60),
            (104, 20),
            Corner(110, 110),
            Corner(180, 110),
            Corner(180, -160),
        )
        feet = along([(-96, -38), (-50, -42), (0, -44), (60, -34), (72, 40), (80, 98), (112, 102), (148, 90)], steps=6)
        for index, foot in enumerate(feet):
            middle = ((crown[0] + foot[0]) / 2 + (foot[0] - 20) * 0.22, (crown[1] + foot[1]) / 2 - 26)
            strand = along([crown, middle, foot], steps=14)
            first = rng.randint(7, 10)
            last = first + rng.randint(6, 9)
            lit = foot[0] < 66 and foot[1] < 30
            sheet.paint(
                stroke(strand[first:last], rng.uniform(4, 6.5), start=0.05, end=0.05), SHEEN if lit else HAIR.light
            )
            if index % 2 == 0:
                ink = HAIR.deep if lit else HAIR.shade
                sheet.paint(stroke(strand[last + 2 :: 2], 2.6, start=0.1, end=0.3), ink)
    rim = [(-98, -58), (-104, -86), (-86, -134), (-38, -168), (16, -175)]
    sheet.paint(stroke(rim, 4.6, start=0.05, end=0.05), SHEEN)
    for points, width in (
        (((-90, -40), (-98, -10), (-94, 22)), 9),
        (((70, 30), (66, 70), (56, 92)), 10),
    ):
        sheet.paint(stroke(points, width, start=0.8, end=0.05), HAIR.light)


# A paperback.


def paperback(sheet: Sheet, at: Point, turn: float, *, size: float = 1.0) -> None:
    """A book that has been read in the rain: its back to the left, a moon on it, corners gone round."""
    x, y = at
    with sheet.group(turn=(turn, x, y)), sheet.group(scale=(size, x, y)):
        pages = polygon([(x - 56, y - 78), (x + 62, y - 82), (x + 66, y + 78), (x - 54, y + 84)])
        sheet.paint(pages, Ink(0, 0.05, 0.16))
        sheet.line(pages, LINE, 3)
        cover = smooth(
            [
                Corner(x - 62, y - 82),
                (x, y - 86),
                Corner(x + 54, y - 86),
                (x + 62, y - 78),
                (x + 58, y),
                Corner(x + 60, y + 76),
                (x, y + 84),
                Corner(x - 60, y + 86),
            ]
        )
        sheet.paint(cover, LINING.light)
        with sheet.group(clip=sheet.clip(cover)):
            sheet.paint(polygon([(x - 70, y - 90), (x - 44, y - 90), (x - 42, y + 90), (x - 70, y + 90)]), LINING.shade)
            sheet.paint(ellipse(x + 10, y - 26, 27), SCARF.light)
            for row in range(3):
                reach = (34, 26, 12)[row]
                sheet.line(
                    polyline([(x + 10 - reach, y + 26 + row * 16), (x + 10 + reach, y + 26 + row * 16)]), SCARF_DOT, 5
                )
        sheet.line(cover, LINE, 3.6)
        crease = [(x + 40, y - 84), (x + 46, y - 66), (x + 60, y - 58)]
        sheet.paint(stroke(crease, 3, start=0.3, end=0.3), LINING.deep)
