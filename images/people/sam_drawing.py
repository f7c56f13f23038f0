"""Sam Rao's neck, and his two outsides: a boldly striped dressing gown, and a shirt with its sleeves rolled.

He looks to the left, where the lamp is. Points are about the middle of his head.
"""

from __future__ import annotations

from aiden_drawing import Stuff, wales
from neighbours_drawing import Points, contour, lit_and_shaded
from sam_head_drawing import SKIN

from print_room.brushes import stitches, stroke
from print_room.geometry import Corner, Point, between, ellipse, smooth
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.sheet import Sheet

GOWN = Cloth(Ink(0.03, 0.16, 0.84), Ink(0.30, 0.42, 0.88), Ink(0.76, 0.60, 0.20))
GOWN_SHADOW = Ink(0.34, 0.34, 0.02)
COLLAR = Cloth(Ink(0.78, 0.58, 0.10), Ink(0.94, 0.76, 0.16), Ink(0.44, 0.50, 0.08))
VEST = Cloth(Ink(0, 0.02, 0.03), Ink(0.05, 0.38, 0.08), Ink(0.20, 0.56, 0.14))
SHIRT = Cloth(Ink(0.02, 0.42, 0.02), Ink(0.28, 0.66, 0.06), Ink(0.50, 0.76, 0.10))
SHIRT_SHADOW = Ink(0.28, 0.40, 0.02)
PIN_STRIPE = Ink(0, 0.04, 0.03)
TROUSERS = Cloth(Ink(0.62, 0.54, 0.24), Ink(0.84, 0.72, 0.28), Ink(0.36, 0.42, 0.18))

TOWELLING = Stuff(GOWN, wales(GOWN.deep, 4, 22), GOWN_SHADOW, COLLAR.light)
COTTON = Stuff(SHIRT, wales(PIN_STRIPE, 6, 4), SHIRT_SHADOW, SHIRT.light)

FAR_SHOULDER: Point = (-146.0, 284.0)
NEAR_SHOULDER: Point = (190.0, 276.0)
# By how much a shoulder comes up to hold a telephone.
SHRUG = 46.0

OUTLINE: Points = (
    Corner(-64, 192),
    (-124, 216),
    (-180, 254),
    (-192, 340),
    (-180, 470),
    (-186, 640),
    Corner(-200, 820),
    Corner(252, 820),
    (238, 640),
    (230, 470),
    (240, 340),
    (226, 248),
    (168, 206),
    Corner(108, 186),
)


def neck(sheet: Sheet) -> None:
    """A strong neck."""
    with sheet.shape("neck"):
        outline: Points = [
            Corner(-40, 110),
            (-34, 160),
            (-44, 204),
            Corner(-70, 226),
            Corner(6, 300),
            Corner(118, 208),
            (92, 176),
            (90, 120),
            Corner(98, 40),
        ]
        dark: Points = [
            Corner(-60, 130),
            (-24, 168),
            (20, 178),
            (44, 176),
            (36, 230),
            Corner(16, 320),
            Corner(170, 320),
            Corner(150, 30),
        ]
        lit_and_shaded(sheet, outline, SKIN, dark)
        contour(sheet, [(-36, 140), (-34, 168), (-48, 210)], 3.6)
        contour(sheet, [(60, 150), (40, 206), (20, 250)], 3, SKIN.deep)
        contour(sheet, [(-8, 186), (-2, 198), (-8, 210)], 2.8, SKIN.deep)


def raised(points: Points, by: float) -> list[Point | Corner]:
    """Return an outline whose near shoulder is higher by so much."""
    moved: list[Point | Corner] = []
    for point in points:
        share = max(0.0, min(1.0, (point[0] - 96) / 90)) * max(0.0, min(1.0, (420 - point[1]) / 160))
        y = point[1] - by * share
        moved.append(Corner(point[0], y) if isinstance(point, Corner) else (point[0], y))
    return moved


# The dressing gown.


def vest(sheet: Sheet) -> None:
    """What is under the gown: a white T-shirt with a round neck."""
    with sheet.shape("T-shirt"):
        front: Points = [Corner(-76, 214), (-60, 330), Corner(-10, 560), Corner(60, 560), (90, 330), Corner(116, 200)]
        dark: Points = [Corner(40, 190), (30, 300), Corner(20, 570), Corner(130, 570), Corner(130, 190)]
        lit_and_shaded(sheet, front, VEST, dark)


def gown(sheet: Sheet, *, shrug: float = 0) -> None:
    """Broad stripes, a dark shawl collar, the two fronts crossed; `shrug` raises the near shoulder."""
    with sheet.shape("collar behind"):
        back = smooth(raised([(-70, 214), (-60, 168), (10, 148), (96, 160), (122, 206), (20, 240)], shrug))
        sheet.paint(back, COLLAR.shade)
        sheet.line(back, LINE, 4)
    with sheet.shape("gown"):
        path = smooth(raised(OUTLINE, shrug))
        sheet.paint(path, GOWN.light)
        with sheet.group(clip=sheet.clip(path)):
            for x in range(-196, 270, 66):
                lean = (x - 20) * 0.12
                run = [(x - lean, 150), (x - lean * 0.4, 380), (x, 560), (x + lean, 830)]
                sheet.paint(stroke(run, 31, start=1, end=1), GOWN.deep)
        with sheet.overprint(clip=sheet.clip(path)):
            side: Points = [
                Corner(150, 130),
                (150, 330),
                (140, 480),
                (152, 640),
                Corner(160, 830),
                Corner(280, 830),
                Corner(280, 130),
            ]
            sheet.paint(smooth(side), GOWN_SHADOW)
        sheet.line(path, LINE, 4.6)
    with sheet.shape("opening"):
        opening = smooth(
            [
                *raised([Corner(-64, 190), (-50, 300), Corner(6, 480), (66, 320), Corner(112, 186)], shrug),
                Corner(130, 30),
                Corner(-80, 30),
            ]
        )
        with sheet.group(clip=sheet.clip(opening)):
            vest(sheet)
            neck(sheet)
            band = [(-62, 220), (-30, 266), (14, 290), (64, 262), (104, 212)]
            sheet.line(smooth(band, closed=False), LINE, 17)
            sheet.line(smooth(band, closed=False), VEST.light, 10)
    shawl_collar(sheet, shrug)
    contour(sheet, [(8, 500), (2, 600), (-4, 700), (-6, 815)], 5)
    belt(sheet)


def shawl_collar(sheet: Sheet, shrug: float) -> None:
    """The collar, dark, with a stitched edge."""
    with sheet.shape("shawl collar"):
        near: Points = [
            Corner(104, 172),
            (146, 200),
            (150, 290),
            (108, 410),
            Corner(10, 530),
            Corner(-6, 486),
            (48, 370),
            (80, 270),
        ]
        far: Points = [
            Corner(-60, 182),
            (-104, 208),
            (-110, 290),
            (-76, 390),
            Corner(8, 506),
            Corner(18, 462),
            (-30, 350),
            (-52, 260),
        ]
        for index, outline in enumerate((near, far)):
            dark: Points = [
                Corner(122, 150),
                (118, 300),
                Corner(60, 470),
                Corner(20, 560),
                Corner(190, 560),
                Corner(190, 150),
            ]
            path = lit_and_shaded(sheet, raised(outline, shrug), COLLAR, *([] if index else [dark]))
            sheet.line(path, LINE, 4.2)
        sheet.line(stitches([(-98, 222), (-100, 290), (-68, 384), (-2, 480)]), COLLAR.deep, 3)
        sheet.line(
            stitches([(x, y) for x, y in raised([(136, 212), (138, 290), (98, 404), (22, 500)], shrug)]), COLLAR.deep, 3
        )
        contour(sheet, [(-100, 214), (-108, 290), (-76, 384)], 5, COLLAR.deep)


def belt(sheet: Sheet) -> None:
    """A cord, knotted as one knots a bandage."""
    with sheet.shape("belt"):
        for run in (
            [(-186, 612), (-60, 630), (10, 632), (120, 626), (234, 606)],
            [(6, 634), (-26, 700), (-20, 790)],
            [(16, 634), (40, 706), (34, 800)],
        ):
            way = smooth(run, closed=False)
            sheet.line(way, LINE, 22)
            sheet.line(way, COLLAR.deep, 14)
        sheet.paint(ellipse(10, 632, 22, 17), COLLAR.deep)
        sheet.line(ellipse(10, 632, 22, 17), LINE, 4)


# The shirt.


def shirt(sheet: Sheet) -> None:
    """A shirt with pin stripes, open at the neck, over trousers."""
    with sheet.shape("trousers"):
        legs: Points = [Corner(-160, 640), Corner(-170, 820), Corner(220, 820), Corner(206, 640)]
        path = lit_and_shaded(
            sheet, legs, TROUSERS, [Corner(120, 630), Corner(116, 830), Corner(240, 830), Corner(240, 630)]
        )
        with sheet.group(clip=sheet.clip(path)):
            for x in range(-170, 230, 18):
                contour(sheet, [(x, 640), (x, 830)], 4, TROUSERS.deep)
    with sheet.shape("collar behind"):
        back = smooth([(-84, 220), (-66, 172), (10, 150), (104, 158), (128, 208), (20, 240)])
        sheet.paint(back, SHIRT.deep)
        sheet.line(back, LINE, 4)
    with sheet.shape("shirt"):
        path = smooth([*OUTLINE[:5], Corner(-178, 668), Corner(226, 668), *OUTLINE[9:]])
        sheet.paint(path, SHIRT.light)
        with sheet.group(clip=sheet.clip(path)):
            for x in range(-190, 250, 26):
                lean = (x - 20) * 0.10
                sheet.paint(stroke([(x - lean, 170), (x, 420), (x + lean, 690)], 5, start=1, end=1), PIN_STRIPE)
        with sheet.overprint(clip=sheet.clip(path)):
            side: Points = [
                Corner(140, 150),
                (136, 330),
                (128, 480),
                Corner(140, 690),
                Corner(260, 690),
                Corner(260, 150),
            ]
            sheet.paint(smooth(side), SHIRT_SHADOW)
        sheet.line(path, LINE, 4.4)
        contour(sheet, [(12, 330), (6, 480), (2, 666)], 4.4)
        for y in (396, 482, 568):
            sheet.paint(ellipse(24, y, 7), PAPER)
            sheet.line(ellipse(24, y, 7), LINE, 2.8)
    with sheet.shape("open neck"):
        opening = smooth(
            [
                Corner(-62, 196),
                (-40, 260),
                Corner(12, 344),
                (62, 270),
                Corner(106, 190),
                Corner(130, 30),
                Corner(-80, 30),
            ]
        )
        with sheet.group(clip=sheet.clip(opening)):
            sheet.paint(smooth([Corner(-66, 200), Corner(12, 350), Corner(110, 196), (20, 220)]), SHIRT.deep)
            neck(sheet)
    with sheet.shape("collar"):
        wings: tuple[Points, ...] = (
            [Corner(-56, 178), (-50, 230), Corner(12, 336), Corner(-52, 344), (-86, 270), Corner(-94, 206)],
            [Corner(108, 168), (84, 236), Corner(12, 336), Corner(84, 340), (128, 258), Corner(140, 198)],
        )
        for index, outline in enumerate(wings):
            dark: Points = [Corner(96, 160), (92, 260), Corner(50, 350), Corner(170, 350), Corner(170, 160)]
            path = lit_and_shaded(sheet, outline, SHIRT, *([dark] if index else []))
            with sheet.group(clip=sheet.clip(path)):
                first, last = outline[0], outline[3]
                for share in (0.2, 0.5, 0.8):
                    start = between(first, outline[5], share)
                    contour(
                        sheet,
                        [start, between(start, last, 0.5), between(last, outline[2], 0.4 - share * 0.3)],
                        4,
                        PIN_STRIPE,
                    )
            sheet.line(path, LINE, 4)
