"""Theo Banerjee's head and clothes: what stays the same whatever he is building.

He looks to the left, where the lamp is. Points are about the middle of his head.
"""

from __future__ import annotations

import math

from neighbours_drawing import Points, Print, Tube, band_across, contour, lit_and_shaded, sleeve, tube

from print_room.brushes import stitches, stroke
from print_room.geometry import Corner, Point, along, between, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.rig import CHIN
from print_room.sheet import Sheet

# He leans towards whatever he is listening to.
TILT = -4.0

SKIN = Cloth(Ink(0.13, 0.18, 0.62), Ink(0.38, 0.50, 0.72), Ink(0.56, 0.64, 0.76))
HAIR = Cloth(Ink(0.88, 0.60, 0.36), Ink(0.97, 0.78, 0.40), Ink(0.52, 0.48, 0.44))
DRILL = Cloth(Ink(0, 0.52, 0.03), Ink(0.26, 0.72, 0.08), Ink(0.52, 0.84, 0.10))
TICKING = Ink(0.50, 0.82, 0.08)
DRILL_SHADOW = Ink(0.36, 0.44, 0)
LINING = Cloth(Ink(0, 0.10, 0.05), Ink(0.06, 0.42, 0.10), Ink(0.22, 0.62, 0.12))
THREAD = Ink(0.02, 0.14, 0.92)
FLANNEL = Cloth(Ink(0, 0.04, 0.12), Ink(0.06, 0.40, 0.16), Ink(0.20, 0.56, 0.16))
FLANNEL_STRIPE = Ink(0.02, 0.12, 0.86)
BRASS = Cloth(Ink(0.02, 0.06, 0.42), Ink(0.30, 0.36, 0.70), Ink(0, 0.02, 0.16))
COPPER = Ink(0.02, 0.10, 0.96)
PENCIL = Cloth(Ink(0, 0.10, 0.84), Ink(0.26, 0.34, 0.86), Ink(0.80, 0.60, 0.30))
CUT_WOOD = Ink(0, 0.06, 0.24)

FAR_SHOULDER: Point = (-122.0, 214.0)
NEAR_SHOULDER: Point = (148.0, 212.0)

# The boiler suit.

SUIT: Points = (
    Corner(-50, 142),
    (-96, 158),
    (-138, 188),
    (-146, 270),
    (-140, 380),
    Corner(-126, 438),
    (-150, 520),
    Corner(-164, 640),
    Corner(192, 640),
    (176, 520),
    Corner(150, 436),
    (164, 380),
    (168, 270),
    (162, 186),
    (114, 154),
    Corner(66, 136),
    (8, 190),
)
FAR_WING: Points = (Corner(-46, 132), (-72, 148), Corner(-100, 186), Corner(-62, 240), Corner(-4, 266), (-36, 206))
NEAR_WING: Points = (Corner(62, 126), (92, 144), Corner(122, 182), Corner(82, 240), Corner(2, 266), (46, 202))


def trunk(sheet: Sheet) -> None:
    """Neck, pyjamas, and the boiler suit over them."""
    with sheet.shape("boiler suit"):
        suit = smooth(SUIT)
        inside = sheet.clip(suit)
        sheet.paint(suit, DRILL.light)
        with sheet.group(clip=inside):
            lines = "".join(
                polyline([(8 + step * 19, 130), (8 + step * 20.5, 400), (8 + step * 22, 650)]) for step in range(-9, 10)
            )
            sheet.line(lines, TICKING, 4.2)
        with sheet.overprint(clip=inside):
            side: Points = [
                Corner(112, 130),
                (104, 260),
                (118, 400),
                Corner(112, 650),
                Corner(220, 650),
                Corner(220, 130),
            ]
            sheet.paint(smooth(side), DRILL_SHADOW)
            chin: Points = [Corner(-70, 150), (-30, 214), (20, 240), (70, 226), Corner(104, 160), Corner(30, 120)]
            sheet.paint(smooth(chin), Ink(0.20, 0.30, 0))
        sheet.line(suit, LINE, 4.2)
    pyjamas(sheet)
    front(sheet)
    with sheet.shape("collar"):
        for name, outline in (("far", FAR_WING), ("near", NEAR_WING)):
            dark: Points = [Corner(66, 110), (72, 200), Corner(20, 290), Corner(150, 290), Corner(150, 110)]
            path = lit_and_shaded(sheet, outline, DRILL, dark)
            sheet.line(path, LINE, 3.6)
            run = (
                [(-64, 152), (-90, 186), (-58, 230), (-20, 248)]
                if name == "far"
                else [(84, 150), (110, 184), (78, 230), (22, 250)]
            )
            sheet.line(stitches(run, length=9, gap=7), THREAD, 3)


def pyjamas(sheet: Sheet) -> None:
    """He has a bed; this is what is worn in it."""
    with sheet.shape("pyjamas"):
        opening: Points = [Corner(-50, 140), (-30, 206), Corner(0, 270), (40, 206), Corner(64, 134)]
        path = smooth(opening)
        sheet.paint(path, FLANNEL.light)
        with sheet.group(clip=sheet.clip(path)):
            bars = "".join(polyline([(x, 130), (x * 0.9, 280)]) for x in range(-40, 70, 17))
            sheet.line(bars, FLANNEL_STRIPE, 5.5)
            sheet.paint(
                smooth([Corner(30, 120), (24, 200), Corner(0, 280), Corner(90, 280), Corner(90, 120)]),
                FLANNEL.shade,
                opacity=0.6,
            )
        sheet.line(path, LINE, 3)
    with sheet.shape("neck"):
        neck: Points = [
            Corner(-42, 72),
            (-36, 126),
            Corner(-46, 156),
            (4, 192),
            Corner(58, 152),
            (44, 124),
            Corner(50, 66),
        ]
        path = smooth(neck)
        sheet.paint(path, SKIN.shade)
        sheet.paint(smooth([Corner(-42, 150), (-24, 146), (-10, 168), Corner(4, 191), (-24, 178)]), SKIN.light)
        contour(sheet, [(-45, 156), (-24, 180), (4, 192), (34, 178), (57, 153)], 3.2)


def front(sheet: Sheet) -> None:
    """The placket and its press-studs, one of them another's; a belt of flex."""
    with sheet.shape("placket"):
        band = tube([(0, 264), (2, 400), (6, 650)], (13, 14, 15))
        sheet.paint(band.outline, DRILL.shade)
        sheet.line(band.outline, LINE, 3.2)
        for index, y in enumerate((308, 378, 500, 570)):
            sheet.paint(ellipse(2, y, 9), LINE)
            sheet.paint(ellipse(1, y - 1, 6.4), COPPER if index == 1 else BRASS.light)
    with sheet.shape("belt of flex"):
        for lift in (0, 15):
            run = smooth([(-128, 428 + lift), (-60, 442 + lift), (70, 442 + lift), (152, 426 + lift)], closed=False)
            sheet.line(run, LINE, 11)
            sheet.line(run, PAPER, 6)


def tool_pocket(sheet: Sheet) -> None:
    """The pocket on his chest, and what an inventor needs at hand."""
    with sheet.shape("tools"):
        sheet.paint(rectangle(-106, 236, 13, 60, radius=6), THREAD)
        sheet.line(rectangle(-106, 236, 13, 60, radius=6), LINE, 2.8)
        for dx, turn in ((-70, -6), (-58, 5)):
            leg = tube([(dx + turn, 238), (dx, 262), (dx + 2, 296)], (6, 6, 6))
            sheet.paint(leg.outline, LINE)
            sheet.line(polyline([(dx + turn, 242), (dx, 264)]), BRASS.light, 3)
        curl = smooth([(-38, 300), (-42, 262), (-24, 244), (-14, 262), (-30, 270)], closed=False)
        sheet.line(curl, LINE, 7.5)
        sheet.line(curl, COPPER, 3.8)
    with sheet.shape("pocket"):
        outline: Points = [
            Corner(-118, 290),
            (-72, 296),
            Corner(-24, 290),
            Corner(-22, 366),
            (-40, 382),
            (-100, 382),
            Corner(-120, 366),
        ]
        path = smooth(outline)
        sheet.paint(path, DRILL.light)
        with sheet.group(clip=sheet.clip(path)):
            sheet.line("".join(polyline([(-130, y), (-10, y + 2)]) for y in range(300, 390, 19)), TICKING, 4.2)
        sheet.line(path, LINE, 3.4)
        sheet.line(stitches([(-112, 302), (-72, 307), (-30, 302)], length=9, gap=7), THREAD, 3)


# Sleeves.


def ticking(columns: int = 4) -> Print:
    """Return a print of stripes along a limb."""

    def drawn(sheet: Sheet, limb: Tube) -> None:
        sides = [-0.9 + 1.8 * column / (columns - 1) for column in range(columns)]
        lines = "".join(polyline([limb.at(step / 20, side) for step in range(21)]) for side in sides)
        sheet.line(lines, TICKING, 4.2)

    return drawn


def upper_arm(sheet: Sheet, shoulder: Point, elbow: Point, half: float = 42) -> None:
    """From a shoulder that was a grown man's to the elbow, which is patched."""
    out = 1 if elbow[0] > shoulder[0] else -1
    middle = between(shoulder, elbow, 0.5)
    limb = tube([shoulder, (middle[0] + out * 10, middle[1] - 4), elbow], (half - 2, half + 1, half))
    sleeve(sheet, limb, DRILL, ticking(), rounded="both", shadow=DRILL_SHADOW)
    seam = [
        (shoulder[0] - out * 30, shoulder[1] - 38),
        (shoulder[0] + out * 8, shoulder[1] - 30),
        (shoulder[0] + out * 34, shoulder[1] + 2),
    ]
    contour(sheet, seam, 4)


def forearm_sleeve(sheet: Sheet, elbow: Point, end: Point, half: float = 40) -> None:
    """From the elbow to a sleeve turned up as often as it takes, and sewn so."""
    limb = tube([elbow, between(elbow, end, 0.5), end], (half, half, half - 3))
    sleeve(sheet, limb, DRILL, ticking(), shadow=DRILL_SHADOW, rounded="start")
    length = math.dist(elbow, end)
    start = max(0.1, 1 - 44 / length)
    band_across(sheet, limb, start, 1.0, LINING.light, over=1.14)
    edge = [limb.at(start + (1 - start) * 0.45, side) for side in (-1.0, -0.4, 0.4, 1.0)]
    sheet.line(stitches(edge, length=9, gap=7), THREAD, 3.2)


# The head.

FACE: Points = (
    (96, -60),
    (103, 0),
    (95, 46),
    (70, 88),
    (30, 115),
    (-16, 121),
    (-58, 105),
    (-86, 72),
    (-97, 38),
    (-93, 8),
    (-98, -24),
    (-90, -76),
    (-30, -118),
    (50, -112),
)


def head(sheet: Sheet) -> None:
    """All of the head but what the rig draws; it leans by the tilt."""
    with sheet.shape("head"), sheet.group(turn=(TILT, *CHIN)):
        pencil(sheet, (-62, -52), (-158, -78))
        springs_behind(sheet)
        with sheet.shape("face"):
            temple: Points = [
                Corner(66, -130),
                (70, -40),
                (74, 20),
                (54, 76),
                (10, 116),
                Corner(-4, 140),
                Corner(140, 140),
                Corner(140, -130),
            ]
            under_the_hair: Points = [
                Corner(-120, -56),
                (-70, -52),
                (-20, -60),
                (40, -52),
                (80, -30),
                Corner(120, -20),
                Corner(120, -140),
                Corner(-120, -140),
            ]
            lit_and_shaded(sheet, FACE, SKIN, temple, under_the_hair)
            contour(sheet, [(78, 78), (30, 116), (-16, 122), (-58, 106), (-84, 76)], 4.6)
            contour(sheet, [(-94, 14), (-98, 40), (-88, 70)], 3.4)
        springs_in_front(sheet)
        pencil(sheet, (190, -74), (60, -38))
        ear(sheet)


def ear(sheet: Sheet) -> None:
    """An ear that stands out: he hears with it."""
    with sheet.shape("ear"):
        outline: Points = [(88, 6), (97, -16), (118, -24), (133, -6), (129, 20), (116, 40), (101, 47), (90, 38)]
        lit_and_shaded(
            sheet,
            outline,
            SKIN,
            [Corner(80, -40), (104, -14), (120, -8), (120, 14), (110, 30), (106, 64), Corner(70, 60)],
        )
        contour(sheet, [(95, -8), (102, -19), (118, -25), (134, -6), (130, 20), (116, 41), (101, 48), (91, 40)], 3.6)
        contour(sheet, [(104, -8), (118, -10), (120, 6), (108, 22)], 3, SKIN.deep)


def pencil(sheet: Sheet, end: Point, point: Point) -> None:
    """A pencil: its end with a rubber, its point towards work."""
    with sheet.shape("pencil"):
        cone = between(end, point, 0.84)
        body = tube([end, between(end, cone, 0.5), cone], (8, 8))
        sheet.paint(body.outline, PENCIL.light)
        sheet.paint(stroke(body.left[::4], 6, start=1, end=1), PENCIL.shade)
        rubber = tube([end, between(end, cone, 0.14)], (8, 8))
        sheet.paint(rubber.outline, LINING.deep)
        tip = polygon([body.left[-1], point, body.right[-1]])
        sheet.paint(tip, CUT_WOOD)
        sheet.paint(polygon([between(point, body.left[-1], 0.4), point, between(point, body.right[-1], 0.4)]), LINE)
        sheet.line(body.outline + tip + rubber.outline, LINE, 2.8)


# Hair: every lock is a spring. Its foot, its middle, its tip, its breadth.
Spring = tuple[Point, Point, Point, float]

BEHIND: tuple[Spring, ...] = (
    ((-70, -90), (-110, -116), (-128, -158), 40),
    ((100, -60), (134, -76), (150, -112), 40),
    ((104, -30), (134, -34), (150, -52), 36),
    ((80, -100), (120, -134), (146, -166), 44),
    ((-40, -110), (-70, -160), (-64, -206), 44),
    ((40, -120), (76, -172), (92, -214), 46),
    ((0, -120), (8, -180), (-8, -232), 48),
)
CROWN: tuple[Spring, ...] = (
    ((98, -70), (120, -96), (128, -128), 40),
    ((70, -106), (100, -142), (104, -182), 44),
    ((30, -116), (44, -166), (40, -212), 46),
    ((-64, -96), (-96, -128), (-98, -170), 42),
    ((-26, -116), (-40, -164), (-30, -202), 44),
    ((6, -112), (10, -150), (22, -186), 44),
)
FRINGE: tuple[Spring, ...] = (
    ((84, -104), (100, -84), (92, -58), 32),
    ((-66, -108), (-90, -88), (-86, -62), 32),
    ((54, -116), (66, -90), (56, -68), 32),
    ((-34, -118), (-56, -94), (-48, -70), 32),
    ((20, -120), (32, -92), (18, -66), 34),
    ((-8, -120), (-20, -96), (-12, -76), 32),
)


def spring(sheet: Sheet, drawn: Spring, ink: Ink, lit: Ink) -> None:
    """Paint a lock as a row of coils, each with the light on its turn."""
    foot, knee, tip, breadth = drawn
    run = along([foot, knee, tip], steps=30)
    step = max(1, round(breadth * 0.36 * len(run) / (math.dist(foot, knee) + math.dist(knee, tip))))
    coils = [(run[index], breadth / 2 * (1 - 0.45 * index / len(run))) for index in range(0, len(run), step)]
    sheet.paint("".join(ellipse(x, y, half, half * 0.92) for (x, y), half in coils), ink)
    heading = math.degrees(math.atan2(tip[1] - foot[1], tip[0] - foot[0]))
    for (x, y), half in coils[1:]:
        with sheet.group(move=(x, y)), sheet.group(turn=(heading, 0, 0)):
            turn = [(-half * 0.1, -half * 0.72), (half * 0.34, -half * 0.1), (half * 0.1, half * 0.62)]
            sheet.paint(stroke(turn, 4.2, start=0.2, end=0.2, steps=4), lit)


def springs_behind(sheet: Sheet) -> None:
    """The back of his hair, in the dark."""
    with sheet.shape("hair behind"):
        mass: Points = [(-88, -60), (-86, -130), (-20, -166), (60, -164), (122, -116), (128, -40), (110, 34), (60, 10)]
        sheet.paint(smooth(mass), HAIR.shade)
        for each in BEHIND:
            spring(sheet, each, HAIR.shade, HAIR.light.towards(HAIR.deep, 0.3))


def springs_in_front(sheet: Sheet) -> None:
    """Close at the sides, and everything above it under tension."""
    with sheet.shape("hair in front"):
        side: Points = [Corner(70, -80), (100, -80), (116, -40), Corner(108, -12), Corner(94, -14), Corner(88, 18)]
        sheet.paint(smooth([*side, (76, -30)]), HAIR.shade)
        far: Points = [(-92, -96), (-105, -62), Corner(-97, -22), (-92, -44), (-78, -66)]
        sheet.paint(smooth(far), HAIR.light)
        cap: Points = [(-90, -72), (-84, -124), (-30, -152), (40, -154), (98, -124), (114, -66), (60, -92), (-30, -98)]
        sheet.paint(smooth(cap), HAIR.light)
        for each in CROWN + FRINGE:
            spring(sheet, each, HAIR.light, HAIR.deep)


# His spectacles: middle and half breadth of each glass, and half its height.

GLASSES = ((16.0, 15.0, 35.0, 35.0), (-64.0, 13.0, 29.0, 34.0))


def glass(sheet: Sheet) -> None:
    """What the glasses make of the skin behind them."""
    for x, y, rx, ry in GLASSES:
        sheet.paint(ellipse(x, y, rx, ry), PAPER, opacity=0.16)


def spectacles(sheet: Sheet) -> None:
    """Round rims mended with wire, a glint on each glass."""
    with sheet.shape("spectacles"):
        rims = "".join(ellipse(x, y, rx, ry) for x, y, rx, ry in GLASSES)
        rims += polyline([(-35, 8), (-27, 3), (-19, 8)]) + polyline([(51, 10), (96, 2)])
        sheet.line(rims, LINE, 8.6)
        sheet.line(rims, BRASS.light, 4.2)
        for x, y, rx, ry in GLASSES:
            glint = [(x - rx * 0.72, y + ry * 0.02), (x - rx * 0.60, y - ry * 0.44), (x - rx * 0.26, y - ry * 0.70)]
            sheet.paint(stroke(glint, 5, start=0.2, end=0.2), PAPER)
        for x, y in ((-32, 5), (-27, 3), (-22, 5), (54, 10), (60, 9), (66, 8), (72, 7)):
            sheet.line(polyline([(x - 1, y - 8), (x + 1, y + 8)]), LINE, 6.4)
            sheet.line(polyline([(x - 1, y - 8), (x + 1, y + 8)]), COPPER, 3.4)
        loose = smooth([(-24, -4), (-16, -14), (-22, -20)], closed=False)
        sheet.line(loose, LINE, 5.6)
        sheet.line(loose, COPPER, 3)
