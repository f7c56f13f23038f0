"""Theo Hale, seventeen: his sister's curls, cropped at the sides; a swimmer's shoulders that are still new to him.

He wears the sweatshirt of a club that he has left, its sleeves too short by now, and a tea towel that he forgot on his
shoulder. The lamp is at the upper right, where he looks and where Elara stands. Head, body and towel are the same in
every pose; only the arms move. Points of the head are about its middle, all others are the canvas's.
"""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from print_room.brushes import jittered_grid, stroke
from print_room.geometry import (
    Corner,
    Point,
    along,
    between,
    ellipse,
    moved,
    polar,
    polygon,
    polyline,
    rectangle,
    smooth,
)
from print_room.inks import LINE, SKIN_FAIR, Cloth, Ink
from print_room.pictures import ADULT, Person
from print_room.rig import Expression, Eye, Features, bent, eyes_of, faces_of, lids_of
from print_room.sheet import Reference, Sheet, Stop

HEAD = (432.0, 262.0)
# Towards the lamp: to the right and up.
LIGHT = (0.62, -0.78)

SKIN = SKIN_FAIR
# The red of fingertips, as of cheeks.
BLOOD = Ink(0.02, 0.10, 0.80)
# Elara's hair, to the ink.
HAIR = Cloth(Ink(0.60, 0.40, 0.96), Ink(0.78, 0.56, 0.92), Ink(0.26, 0.16, 1.0))
HAIR_DEEPEST = Ink(0.90, 0.66, 0.86)
HAIR_LIT = HAIR.light.towards(HAIR.deep, 0.62)

NAVY = Cloth(Ink(0.66, 0.72, 0.06), Ink(0.88, 0.86, 0.10), Ink(0.97, 0.93, 0.12))
NAVY_PRINT = Ink(0.34, 0.56, 0.06)
SLEEVE = Cloth(Ink(0, 0.25, 0.08), Ink(0.22, 0.60, 0.12), Ink(0.46, 0.76, 0.14))
SLEEVE_STRIPE = Ink(0.10, 0.34, 0.80)
CLUB_PRINT = Ink(0.02, 0.06, 0.16)
LINEN = Cloth(Ink(0, 0.02, 0.06), Ink(0.05, 0.40, 0.12), Ink(0.20, 0.58, 0.14))
LINEN_CHECK = Ink(0.08, 0.30, 0.86)
CLOTH_SHADOW = Ink(0.30, 0.42, 0)

# How far the body stays behind the head.
STOOP = (-30.0, 0.0)

# Covers the canvas from any frame in which things are drawn here.
FAR_AND_WIDE = rectangle(-2000, -2000, 5000, 5000)

Points = Sequence[Sequence[float]]


def contour(sheet: Sheet, points: Points, width: float, ink: Ink = LINE) -> None:
    """Draw a line as a brush does: thin where it is set down and lifted, full between."""
    sheet.paint(stroke(points, width, start=0.3, end=0.18), ink)


def lit_and_shaded(sheet: Sheet, outline: Points, skin: Cloth, *shadows: Points) -> Reference:
    """Paint a shape in its light value and the parts of it that are in shadow; return the clip to it."""
    path = smooth(outline)
    inside = sheet.clip(path)
    with sheet.group(clip=inside):
        # The light value is laid inside the clip too: painted under it, it would show along a shaded edge.
        sheet.paint(FAR_AND_WIDE, skin.light)
        for shadow in shadows:
            sheet.paint(smooth(shadow), skin.shade)
    return inside


# Hair: tufts on the crown that lie over one another, in three flat values with bumpy edges.


class Tuft(NamedTuple):
    """A round mass of curls: its middle, its radius, how much of the lamp it gets (0 to 1)."""

    x: float
    y: float
    radius: float
    lit: float


BACK_ROW = (
    Tuft(-106, -92, 28, 0.1),
    Tuft(-100, -128, 32, 0.3),
    Tuft(-66, -158, 36, 0.5),
    Tuft(-20, -174, 40, 0.8),
    Tuft(32, -166, 38, 1.0),
    Tuft(74, -142, 34, 1.0),
    Tuft(98, -106, 26, 1.0),
)
CROWN = (
    Tuft(-78, -104, 32, 0.3),
    Tuft(-42, -128, 38, 0.5),
    Tuft(8, -134, 38, 0.8),
    Tuft(50, -120, 34, 1.0),
    Tuft(80, -96, 26, 1.0),
)
FRINGE = (
    Tuft(-54, -80, 22, 0.5),
    Tuft(-22, -92, 28, 0.7),
    Tuft(12, -80, 20, 0.8),
    Tuft(36, -88, 26, 0.9),
    Tuft(62, -74, 20, 1.0),
    Tuft(82, -78, 14, 1.0),
)
# Curls that got away: where they spring, which way (degrees), how they roll (1 clockwise), how large.
LOOSE = ((30, -76, 64, 1, 12), (-118, -118, 200, -1, 12), (2, -202, 280, 1, 13), (100, -128, 330, 1, 10))


def bumpy(x: float, y: float, radius: float, turn: float, breadth_of_bump: float = 6) -> str:
    """Return the outline of a tuft: a ring of bumps of unlike sizes with soft notches between."""
    bumps = max(5, round(radius / breadth_of_bump))
    sizes = [1 + 0.4 * math.sin(2.4 * bump + turn) for bump in range(bumps)]
    ring: list[Point] = []
    angle = turn
    for size in sizes:
        breadth = 360 * size / sum(sizes)
        for share, reach in ((0.0, 0.0), (0.2, 0.7), (0.5, 1.0), (0.8, 0.7)):
            ring.append(polar((x, y), radius * (0.90 + 0.15 * size * reach), angle + share * breadth))
        angle += breadth
    return smooth(ring)


def spiral(x: float, y: float, way: float, side: int, radius: float) -> list[Point]:
    """Return the line of a curl that springs from a point and rolls up, ever tighter."""
    heading = math.radians(way)
    points = [(x, y)]
    for step in range(16):
        turn = math.radians(4 if step < 4 else 27)
        reach = radius * 0.5 * (1 - 0.045 * step)
        heading += side * turn
        x, y = x + math.cos(heading) * reach, y + math.sin(heading) * reach
        points.append((x, y))
    return points


def tuft_outline(tuft: Tuft) -> str:
    """Return the outline of a tuft."""
    return bumpy(tuft.x, tuft.y, tuft.radius, tuft.x + tuft.y)


def draw_tuft(sheet: Sheet, tuft: Tuft) -> None:
    """Draw a tuft: its lit shoulder, its body, its underside, and the few curls that the half light shows."""
    x, y, radius = tuft.x, tuft.y, tuft.radius
    with sheet.group(clip=sheet.clip(tuft_outline(tuft))):
        sheet.paint(bumpy(x, y, radius * 1.3, x), HAIR_LIT if tuft.lit > 0.2 else HAIR.light)
        away = radius * (0.16 + 0.26 * tuft.lit)
        sheet.paint(bumpy(x - LIGHT[0] * away, y - LIGHT[1] * away, radius, x * 2), HAIR.light)
        away = radius * (0.92 + 0.40 * tuft.lit)
        under = HAIR.shade.towards(HAIR.light, 0.45 * tuft.lit)
        sheet.paint(bumpy(x - LIGHT[0] * away, y - LIGHT[1] * away, radius * 1.02, y * 3, 3.6), under)
        rng = random.Random(f"theo's curls, {x:g} {y:g}")
        ink = HAIR.deep if tuft.lit > 0.2 else HAIR_LIT
        for spread in (-88, 10, 84) if radius > 30 else (-50, 50):
            out = rng.uniform(0.30, 0.70)
            middle = polar((x, y), radius * out, -52 + spread + rng.uniform(-22, 22))
            size = radius * rng.uniform(0.20, 0.32)
            begin = -190 + spread + rng.uniform(-40, 40)
            coil = [polar(middle, size * (1 - 0.05 * step), begin + 25 * step) for step in range(11)]
            sheet.paint(stroke(coil, 4.2, start=0.1, end=0.2, steps=3), ink)


def hair_behind(sheet: Sheet) -> None:
    """The back row, and the nape, behind the ear."""
    with sheet.shape("nape"):
        nape = [
            Corner(-60, -90),
            (-128, -100),
            (-144, -46),
            (-134, 20),
            (-114, 64),
            Corner(-96, 80),
            Corner(-76, 78),
            Corner(-66, 40),
        ]
        sheet.paint(smooth(nape), HAIR.shade)
    with sheet.shape("hair behind"):
        for tuft in BACK_ROW:
            draw_tuft(sheet, tuft)


def cropped_side(sheet: Sheet) -> None:
    """The short side: temple, sideburn, round the ear to the nape; little strokes of the clippers."""
    with sheet.shape("cropped side"):
        side = [
            Corner(-34, -108),
            (-44, -74),
            (-60, -50),
            (-64, -18),
            Corner(-68, 24),
            Corner(-78, 12),
            (-80, -20),
            (-96, -34),
            (-110, -8),
            (-106, 40),
            Corner(-92, 82),
            (-114, 64),
            (-134, 20),
            (-144, -46),
            (-128, -104),
            Corner(-60, -130),
        ]
        path = smooth(side)
        sheet.paint(path, HAIR.shade)
        rng = random.Random("theo's clippers")
        with sheet.group(clip=sheet.clip(path)):
            for (x, y), _, _ in jittered_grid(-150, -110, 120, 210, 13, rng, stray=0.25):
                lit = x > -84 and y < 0
                tick = stroke([(x, y), (x - 3, y + 8)], 3.4, start=0.6, end=0.1, steps=3)
                sheet.paint(tick, HAIR.light if lit else HAIR_DEEPEST)


def hair_in_front(sheet: Sheet) -> None:
    """Crown and fringe."""
    with sheet.shape("hair in front"):
        for tuft in FRINGE + CROWN:
            draw_tuft(sheet, tuft)
        for x, y, way, side, radius in LOOSE:
            sheet.paint(stroke(spiral(x, y, way, side, radius), 7, start=1, end=0.25, steps=3), HAIR.light)


# Head and neck.

SKULL = (
    (74, -96),
    (86, -50),
    (82, -14),
    (89, 20),
    (85, 58),
    (68, 99),
    (44, 130),
    (16, 140),
    (-10, 132),
    (-46, 106),
    Corner(-75, 68),
    (-88, 20),
    (-94, -50),
    (-60, -120),
    (10, -140),
)


def neck(sheet: Sheet) -> None:
    """A long neck, set forward; the chin's shadow lies on most of it."""
    with sheet.shape("neck"):
        nape = Corner(342, 300)
        outline = [nape, (338, 360), Corner(300, 440), (370, 510), Corner(478, 446), (468, 410), Corner(474, 360)]
        shadow = [
            nape,
            Corner(490, 360),
            (462, 404),
            (424, 424),
            (392, 456),
            Corner(376, 520),
            Corner(270, 520),
            Corner(270, 300),
        ]
        lit_and_shaded(sheet, outline, SKIN, shadow)
        contour(sheet, [(366, 372), (376, 426), (396, 466)], 3.0, SKIN.deep)
        contour(sheet, [(450, 424), (456, 438), (448, 450)], 3.0)


def head(sheet: Sheet) -> None:
    """The head without a face: ear, skin, the shadow under the curls and along the jaw."""
    with sheet.shape("ear"):
        lit_and_shaded(
            sheet,
            [(-74, -18), (-94, -34), (-114, -18), (-112, 12), (-98, 42), (-82, 46), (-74, 28)],
            SKIN,
            [Corner(-96, -40), (-100, -10), (-92, 20), (-80, 30), Corner(-70, 60), Corner(-130, 60), Corner(-130, -40)],
        )
        contour(sheet, [(-82, -16), (-98, -20), (-104, -4), (-96, 14)], 3.2)
        contour(sheet, [(-84, 0), (-92, 8), (-86, 20)], 2.6)
    with sheet.shape("face"):
        lit_and_shaded(
            sheet,
            SKULL,
            SKIN,
            [
                Corner(-52, -90),
                (-62, -36),
                (-56, 10),
                (-60, 46),
                (-38, 92),
                (0, 130),
                Corner(10, 160),
                Corner(-120, 160),
                Corner(-120, -90),
            ],
            [
                Corner(-100, -40),
                (-56, -62),
                (-20, -56),
                (12, -66),
                (40, -58),
                (70, -66),
                Corner(110, -74),
                Corner(110, -150),
                Corner(-110, -150),
            ],
        )
    with sheet.shape("jaw"):
        contour(sheet, [(84, 66), (67, 101), (44, 131), (16, 141), (-6, 136)], 4.6)
        contour(sheet, [(-14, 132), (-46, 107), (-74, 70)], 4.2)


def head_and_hair(sheet: Sheet) -> None:
    """All of the head, about its middle."""
    with sheet.group(move=HEAD):
        hair_behind(sheet)
        head(sheet)
        cropped_side(sheet)
        hair_in_front(sheet)


# The sweatshirt: a navy body with the club's tern on it, raglan sleeves of washed-out blue with rust stripes.

BODY = (
    Corner(330, 448),
    (284, 480),
    (262, 560),
    (262, 660),
    (276, 800),
    (290, 940),
    Corner(300, 1016),
    Corner(592, 1016),
    (600, 940),
    (618, 800),
    (640, 660),
    (636, 560),
    (590, 476),
    Corner(514, 440),
    (440, 492),
)
CREST = (470.0, 640.0)


def body(sheet: Sheet) -> None:
    """The body of the sweatshirt: print, crest, shadow, collar."""
    with sheet.shape("trousers"):
        hips = [Corner(296, 1000), (282, 1040), Corner(280, 1080), Corner(612, 1080), (610, 1040), Corner(596, 1000)]
        sheet.paint(smooth(hips), LINEN.deep)
    with sheet.shape("sweatshirt"):
        path = smooth(BODY)
        inside = sheet.clip(path)
        sheet.paint(path, NAVY.light)
        rng = random.Random("theo's sweatshirt")
        with sheet.group(clip=inside):
            for (x, y), _, _ in jittered_grid(250, 450, 400, 660, 30, rng, stray=0.05):
                ripple = [(x - 9, y + 2), (x - 4, y - 2), (x + 3, y + 2), (x + 9, y - 2)]
                sheet.paint(stroke(ripple, 3.0, start=0.3, end=0.2, steps=4), NAVY_PRINT)
        crest(sheet)
        with sheet.overprint(clip=inside):
            side = [
                Corner(250, 440),
                (360, 520),
                (344, 640),
                (372, 760),
                (356, 900),
                Corner(366, 1090),
                Corner(240, 1090),
            ]
            sheet.paint(smooth(side), Ink(0.50, 0.48, 0.04))
            under_chin = [Corner(330, 440), (380, 520), (450, 536), (500, 500), Corner(524, 440)]
            sheet.paint(smooth(under_chin), Ink(0.50, 0.48, 0.04))
        for fold in (
            ((622, 650), (586, 662), (556, 690)),
            ((616, 700), (590, 716), (574, 738)),
            ((298, 640), (334, 652), (360, 678)),
            ((566, 978), (520, 962), (486, 966)),
            ((330, 974), (372, 952), (400, 954)),
        ):
            contour(sheet, fold, 3.4, NAVY.deep)
        contour(sheet, [(637, 560), (641, 660), (619, 800), (600, 940), (593, 1010)], 4)
        contour(sheet, [(262, 660), (276, 800), (290, 940), (300, 1010)], 4)
    cuff(
        sheet,
        "hem",
        [Corner(298, 990), (440, 1004), Corner(594, 990), Corner(590, 1046), (440, 1058), Corner(302, 1046)],
        [((306 + step * 14, 994), (308 + step * 14, 1052)) for step in range(21)],
    )
    with sheet.shape("collar"):
        band = [
            Corner(318, 448),
            (362, 496),
            (426, 518),
            (482, 500),
            Corner(516, 448),
            Corner(500, 434),
            (470, 470),
            (424, 486),
            (370, 466),
            Corner(334, 430),
        ]
        lit_and_shaded(sheet, band, NAVY, [Corner(300, 410), (380, 470), (430, 500), (424, 530), Corner(300, 520)])
        for share in range(11):
            u = 0.04 + share * 0.09
            outer = along(band[:5], steps=20)
            inner = along(band[:4:-1], steps=20)
            a, b = outer[round(u * (len(outer) - 1))], inner[round(u * (len(inner) - 1))]
            sheet.line(polyline([between(a, b, 0.22), between(a, b, 0.78)]), NAVY_PRINT, 2.6)


def crest(sheet: Sheet) -> None:
    """The club's print, nearly washed out: a tern over three waves, in a ring."""
    x, y = CREST
    with sheet.shape("crest"):
        sheet.line(ellipse(x, y, 66), CLUB_PRINT, 6)
        sheet.line(ellipse(x, y, 54), CLUB_PRINT, 2.4)
        tern = [
            Corner(x - 40, y - 22),
            (x - 18, y - 26),
            (x - 2, y - 12),
            (x + 14, y - 30),
            Corner(x + 42, y - 34),
            (x + 22, y - 20),
            (x + 12, y - 4),
            Corner(x + 26, y + 6),
            (x + 6, y + 4),
            (x - 8, y + 2),
            Corner(x - 24, y + 8),
            (x - 14, y - 6),
            (x - 20, y - 16),
        ]
        sheet.paint(smooth(tern), CLUB_PRINT)
        for index, half in enumerate((44, 36, 24)):
            run = [(x - half + step * half / 4, y + 20 + index * 12 + (3 if step % 2 else -3)) for step in range(9)]
            sheet.paint(stroke(run, 5, start=0.3, end=0.3), CLUB_PRINT)


def sleeve(
    sheet: Sheet,
    name: str,
    outline: Points,
    shadow: Points,
    axes: Sequence[tuple[Points, float]],
    lines: Sequence[tuple[Points, float]],
) -> None:
    """Draw a sleeve: cloth, stripes round it, its shadow side, the lines of edges and folds (points, breadth).

    Each axis is (the arm's middle line, half the breadth of the arm): the stripes run across it, bent as round an arm.
    """
    with sheet.shape(name):
        path = smooth(outline)
        inside = sheet.clip(path)
        sheet.paint(path, SLEEVE.light)
        with sheet.group(clip=inside):
            for axis, half in axes:
                for band in stripes_round(axis, half):
                    sheet.paint(stroke(band, 8, start=0.8, end=0.8, steps=5), SLEEVE_STRIPE)
        with sheet.overprint(clip=inside):
            sheet.paint(smooth(shadow), CLOTH_SHADOW)
        for points, width in lines:
            contour(sheet, points, width)


def stripes_round(axis: Points, half: float, step: float = 34) -> list[list[Point]]:
    """Return lines across an axis, bowed towards its end, as stripes run round a sleeve."""
    run = along(axis, steps=40)
    bands: list[list[Point]] = []
    travelled = step / 2
    for before, after in itertools.pairwise(run):
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy)
        travelled += length
        if travelled < step:
            continue
        travelled -= step
        ux, uy = dx / length, dy / length
        bow = half * 0.22
        left = (after[0] - uy * half, after[1] + ux * half)
        right = (after[0] + uy * half, after[1] - ux * half)
        bands.append([left, (after[0] + ux * bow, after[1] + uy * bow), right])
    return bands


def cuff(sheet: Sheet, name: str, outline: Points, ribs: Sequence[tuple[Point, Point]]) -> None:
    """Draw knitted ribs; the outline goes round four corners."""
    with sheet.shape(name):
        path = smooth(outline)
        sheet.paint(path, NAVY.light)
        with sheet.group(clip=sheet.clip(path)):
            for start, end in ribs:
                sheet.line(polyline([start, end]), NAVY_PRINT, 2.6)
        sheet.line(path, LINE, 3)


# The towel.

TOWEL = (
    Corner(556, 452),
    (590, 440),
    (628, 450),
    Corner(664, 480),
    (676, 560),
    (678, 650),
    Corner(688, 742),
    (646, 750),
    Corner(600, 744),
    (602, 640),
    (590, 540),
)


def towel(sheet: Sheet) -> None:
    """A checked tea towel over the far shoulder, forgotten there."""
    with sheet.shape("towel's shadow"), sheet.overprint(clip=sheet.clip(smooth(BODY))):
        sheet.paint(smooth(moved(TOWEL, -18, 16)), CLOTH_SHADOW)
    with sheet.shape("towel"):
        path = smooth(TOWEL)
        inside = sheet.clip(path)
        sheet.paint(path, LINEN.light)
        with sheet.group(clip=inside):
            for dx in (14, 26, 66, 78):
                run = [(556 + dx, 440), (592 + dx, 540), (602 + dx, 640), (600 + dx, 760)]
                sheet.paint(stroke(run, 5, start=0.9, end=0.9), LINEN_CHECK)
            for y in (500, 514, 590, 604, 680, 694, 722):
                run = [(540, y - 6), (620, y + 6), (700, y - 4)]
                sheet.paint(stroke(run, 5, start=0.9, end=0.9), LINEN_CHECK)
        with sheet.overprint(clip=inside):
            fold = [Corner(540, 440), (590, 470), (618, 560), (624, 660), Corner(622, 760), Corner(560, 760)]
            sheet.paint(smooth(fold), Ink(0.10, 0.36, 0.04))
        contour(sheet, [(556, 452), (590, 540), (602, 640), (600, 744)], 3.6)
        contour(sheet, [(664, 480), (676, 560), (678, 650), (688, 742)], 3.6)
        contour(sheet, [(600, 744), (646, 751), (688, 742)], 3.4)
        contour(sheet, [(556, 452), (590, 439), (628, 449), (666, 482)], 3.4)
        contour(sheet, [(640, 470), (650, 560), (652, 640)], 2.6)


# Arms.


def far_arm_hanging(sheet: Sheet) -> None:
    """The far arm, hanging."""
    hanging_hand(sheet, 676, 970)
    cuff(
        sheet,
        "far cuff",
        [Corner(632, 920), (676, 936), Corner(718, 922), Corner(710, 964), (676, 974), Corner(640, 964)],
        [((642 + step * 12, 926), (646 + step * 11, 970)) for step in range(7)],
    )
    sleeve(
        sheet,
        "far sleeve",
        [
            Corner(512, 434),
            (580, 452),
            (656, 474),
            (706, 540),
            (722, 680),
            (734, 800),
            (728, 870),
            Corner(718, 930),
            (674, 942),
            Corner(630, 926),
            (622, 860),
            (622, 780),
            Corner(624, 660),
            (590, 560),
        ],
        [Corner(600, 600), (640, 700), (650, 800), (646, 870), Corner(648, 950), Corner(580, 950), Corner(590, 640)],
        (([(624, 490), (664, 600), (678, 780), (674, 940)], 66),),
        (
            ([(656, 472), (707, 540), (723, 680), (735, 800), (729, 870), (719, 930)], 4.6),
            ([(624, 640), (622, 780), (622, 860), (630, 926)], 4.0),
            ([(522, 446), (580, 540), (624, 650)], 3.4),
            ([(626, 800), (652, 822), (684, 824)], 3.0),
        ),
    )


def hanging_hand(sheet: Sheet, x: float, y: float) -> None:
    """A hand that hangs, its wrist at (x, y); it lies under the text box."""
    with sheet.shape("hanging hand"):
        outline = [(-26, -20), (-32, 50), (-34, 96), (-20, 140), (10, 146), (30, 110), (34, 60), (24, -20)]
        shadow = [(-40, -20), (-8, 20), (-12, 90), (0, 150), (-40, 150)]
        lit_and_shaded(sheet, moved(outline, x, y), SKIN, moved(shadow, x, y))
        contour(sheet, moved([(-32, 50), (-34, 96), (-20, 140), (10, 146), (30, 110), (34, 60)], x, y), 3.4)


def near_arm_hanging(sheet: Sheet) -> None:
    """The near arm, hanging."""
    hanging_hand(sheet, 196, 970)
    cuff(
        sheet,
        "near cuff",
        [Corner(148, 922), (196, 936), Corner(244, 920), Corner(236, 964), (196, 974), Corner(158, 964)],
        [((158 + step * 13, 926), (164 + step * 12, 970)) for step in range(7)],
    )
    sleeve(
        sheet,
        "near sleeve",
        [
            Corner(330, 438),
            (256, 454),
            (196, 480),
            (158, 546),
            (142, 680),
            (128, 800),
            (138, 880),
            Corner(146, 930),
            (196, 942),
            Corner(246, 926),
            (254, 860),
            (258, 800),
            Corner(276, 670),
            (302, 560),
        ],
        [
            Corner(190, 470),
            (214, 560),
            (200, 680),
            (190, 800),
            (206, 880),
            Corner(210, 950),
            Corner(110, 950),
            Corner(110, 560),
        ],
        (([(232, 480), (210, 640), (196, 800), (198, 940)], 100),),
        (
            ([(316, 440), (256, 453), (196, 479), (157, 546), (141, 680), (127, 800), (137, 880), (146, 930)], 4.8),
            ([(278, 650), (258, 800), (254, 860), (246, 926)], 4.2),
            ([(328, 446), (300, 560), (276, 670)], 3.4),
            ([(252, 806), (222, 828), (190, 826)], 3.0),
        ),
    )


def near_hand_behind(sheet: Sheet) -> None:
    """The near hand, behind the neck."""
    with sheet.shape("hand behind the neck"):
        lit_and_shaded(
            sheet,
            [
                Corner(220, 316),
                (262, 328),
                (300, 326),
                (340, 318),
                (392, 330),
                (396, 400),
                (352, 416),
                (312, 398),
                (282, 378),
                Corner(220, 366),
            ],
            SKIN,
            [Corner(210, 346), (290, 360), (330, 372), Corner(400, 370), Corner(400, 440), Corner(210, 400)],
        )
        contour(sheet, [(222, 367), (282, 379), (312, 398), (352, 417)], 3.6)
        contour(sheet, [(222, 317), (262, 329), (300, 327), (338, 318)], 3.2)


def near_arm_raised(sheet: Sheet) -> None:
    """The near arm, its elbow out."""
    sleeve(
        sheet,
        "near upper arm",
        [
            Corner(320, 446),
            (298, 440),
            (276, 428),
            (232, 390),
            (180, 330),
            Corner(140, 262),
            (92, 262),
            (66, 310),
            (84, 390),
            (132, 480),
            (190, 548),
            (240, 596),
            Corner(270, 640),
            (298, 560),
        ],
        [
            Corner(50, 290),
            (104, 370),
            (170, 450),
            (240, 520),
            (280, 570),
            Corner(290, 660),
            Corner(200, 640),
            Corner(50, 460),
        ],
        (([(270, 540), (200, 440), (110, 310)], 104),),
        (
            ([(298, 440), (276, 428), (232, 390), (190, 342)], 4.2),
            ([(66, 308), (84, 390), (132, 480), (190, 548), (240, 596), (270, 640)], 4.8),
            ([(328, 444), (302, 560), (274, 634)], 3.4),
            ([(262, 500), (236, 500), (214, 486)], 3.0),
        ),
    )
    sleeve(
        sheet,
        "near forearm",
        [
            Corner(106, 250),
            (150, 266),
            Corner(216, 296),
            (212, 336),
            Corner(198, 376),
            (150, 366),
            (108, 356),
            (72, 328),
            (72, 276),
        ],
        [Corner(50, 300), (104, 322), (160, 340), Corner(220, 356), Corner(220, 400), Corner(50, 400)],
        (([(90, 296), (150, 314), (216, 338)], 54),),
        (
            ([(198, 376), (150, 366), (112, 358)], 4.2),
            ([(112, 358), (72, 328), (71, 278), (106, 250), (150, 265), (216, 296)], 4.8),
            ([(112, 358), (132, 338), (128, 318)], 3.0),
        ),
    )
    cuff(
        sheet,
        "near cuff",
        [Corner(208, 290), (224, 296), Corner(240, 306), (236, 342), Corner(222, 382), (208, 382), Corner(192, 376)],
        [((204, 308 + step * 11), (240, 318 + step * 11)) for step in range(6)],
    )


def thumb_on_the_neck(sheet: Sheet) -> None:
    """The thumb of the hand behind the neck: it lies along its side."""
    with sheet.shape("thumb"):
        outline = [(328, 352), (350, 354), (372, 384), (384, 424), (376, 436), (362, 430), (342, 404), (322, 392)]
        shadow = [Corner(300, 364), (330, 372), (350, 392), (370, 428), Corner(382, 448), Corner(300, 448)]
        lit_and_shaded(sheet, outline, SKIN, shadow)
        contour(sheet, [(346, 352), (372, 384), (385, 424), (377, 437), (361, 430), (342, 404), (324, 394)], 3.4)


def far_arm_raised(sheet: Sheet) -> None:
    """The far arm, bent up: it holds the hand that measures."""
    sleeve(
        sheet,
        "far upper arm",
        [
            Corner(512, 434),
            (580, 452),
            (656, 474),
            (702, 538),
            (736, 640),
            (790, 740),
            (800, 800),
            (760, 840),
            (690, 826),
            (640, 760),
            Corner(624, 660),
            (590, 560),
        ],
        [Corner(600, 640), (650, 700), (700, 770), Corner(800, 790), Corner(800, 860), Corner(620, 860)],
        (([(620, 500), (670, 640), (740, 800)], 66),),
        (
            ([(656, 472), (703, 538), (738, 640), (764, 690)], 4.6),
            ([(624, 650), (640, 760), (690, 827)], 4.2),
            ([(522, 446), (580, 540), (624, 650)], 3.4),
        ),
    )
    with sheet.group(move=(750, 536), turn=(3, 0, 0), scale=(1.12, 0, 0)):
        measuring_hand(sheet)
    sleeve(
        sheet,
        "far forearm",
        [
            Corner(704, 628),
            (692, 700),
            (694, 780),
            (730, 836),
            (780, 830),
            (808, 780),
            (806, 700),
            Corner(794, 622),
            (748, 636),
        ],
        [Corner(690, 620), (726, 640), (724, 740), (760, 800), Corner(800, 830), Corner(780, 860), Corner(670, 840)],
        (([(750, 620), (752, 720), (760, 830)], 60),),
        (
            ([(704, 630), (691, 700), (693, 780), (730, 837), (780, 831), (809, 780), (807, 700), (795, 624)], 4.6),
            ([(716, 790), (742, 780), (760, 790)], 3.0),
        ),
    )
    cuff(
        sheet,
        "far cuff",
        [Corner(706, 604), (748, 613), Corner(790, 602), Corner(797, 646), (750, 657), Corner(700, 648)],
        [((714 + step * 12, 606), (710 + step * 13, 656)) for step in range(7)],
    )


# The hand that measures: his left, the palm to us, the wrist at (0, 0).

# Each finger: knuckle, middle joint, tip, breadth. From the index to the little finger.
FINGERS: tuple[tuple[Point, Point, Point, float], ...] = (
    ((-33, -96), (-35, -142), (-29, -182), 25),
    ((-10, -102), (-10, -154), (-8, -198), 26),
    ((13, -100), (14, -150), (13, -190), 25),
    ((35, -90), (38, -130), (36, -162), 22),
)


def measuring_hand(sheet: Sheet) -> None:
    """Four fingers together and the thumb tucked: a hand wide."""
    with sheet.shape("measuring hand"):
        palm = [
            Corner(-31, 90),
            (-32, 20),
            (-40, -10),
            (-48, -44),
            (-46, -94),
            (-30, -108),
            (14, -112),
            (44, -96),
            (48, -50),
            (40, -6),
            (34, 24),
            Corner(33, 90),
        ]
        for knuckle, joint, tip, breadth in FINGERS:
            finger(sheet, knuckle, joint, tip, breadth)
        lit_and_shaded(
            sheet,
            palm,
            SKIN,
            [Corner(-60, -70), (-30, -50), (-24, -20), (-17, 2), (-8, 30), Corner(-4, 100), Corner(-60, 100)],
        )
        contour(sheet, [(-46, -98), (-49, -44), (-40, -8), (-32, 24), (-31, 88)], 3.6)
        contour(sheet, [(46, -90), (49, -50), (41, -6), (35, 24), (34, 88)], 3.6)
        contour(sheet, [(44, -78), (22, -86), (-4, -84)], 2.6, SKIN.deep)
    with sheet.shape("thumb across the palm"):
        thumb = [
            Corner(-40, -6),
            (-46, -44),
            (-30, -66),
            (0, -74),
            (24, -74),
            (31, -63),
            (22, -52),
            (0, -46),
            (-10, -30),
            (-18, -8),
            Corner(-30, 10),
        ]
        with sheet.overprint(clip=sheet.clip(smooth(palm))):
            cast = [Corner(-8, -44), (20, -52), Corner(32, -60), (32, -48), (18, -38), (0, -32), Corner(-10, -10)]
            sheet.paint(smooth(cast), Ink(0.05, 0.36, 0.16))
        lit_and_shaded(
            sheet,
            thumb,
            SKIN,
            [Corner(-50, -60), (-28, -44), (-10, -48), (24, -58), Corner(34, -40), Corner(4, 24), Corner(-50, 30)],
        )
        contour(sheet, [(-36, -62), (-2, -74), (24, -75), (32, -63), (22, -51), (0, -45), (-10, -28), (-13, -8)], 3.6)
        contour(sheet, [(14, -71), (24, -70), (28, -63), (23, -58), (13, -60)], 2.2, SKIN.deep)
        contour(sheet, [(-6, -68), (-2, -60), (-5, -54)], 2.2, SKIN.deep)


def finger(sheet: Sheet, knuckle: Point, joint: Point, tip: Point, breadth: float) -> None:
    """Draw a finger: skin, its shadow side, the line of one side and of the tip, the crease of a joint."""
    half = breadth / 2
    side_left = [(p[0] - half, p[1]) for p in (knuckle, joint)]
    side_right = [(p[0] + half, p[1]) for p in (joint, knuckle)]
    end = [(tip[0] - half * 0.86, tip[1] + 10), (tip[0], tip[1]), (tip[0] + half * 0.86, tip[1] + 10)]
    outline = [Corner(*side_left[0]), side_left[1], *end, side_right[0], Corner(*side_right[1])]
    shadow = [(p[0] - half * 0.5, p[1]) for p in (knuckle, joint, tip)]
    lit_and_shaded(
        sheet,
        outline,
        SKIN,
        [*shadow, Corner(tip[0] - breadth, tip[1] - 4), Corner(knuckle[0] - breadth, knuckle[1])],
    )
    warmth = sheet.radial(tip, half * 1.7, Stop(0, BLOOD, 0.5), Stop(1, BLOOD, 0))
    with sheet.group(clip=sheet.clip(smooth(outline))):
        sheet.paint(ellipse(*tip, half * 1.7), warmth)
    contour(sheet, [*side_left, *end, side_right[0], side_right[1]], 3.2)
    contour(sheet, [(joint[0] - half * 0.5, joint[1]), (joint[0] + half * 0.5, joint[1] - 1)], 2.4, SKIN.deep)


# Poses.


def standing(sheet: Sheet) -> None:
    """A hand on the back of his neck: he has been asked something."""
    with sheet.group(move=STOOP):
        near_hand_behind(sheet)
    neck(sheet)
    with sheet.group(move=STOOP):
        body(sheet)
        far_arm_hanging(sheet)
        towel(sheet)
        near_arm_raised(sheet)
    head_and_hair(sheet)
    with sheet.group(move=STOOP):
        thumb_on_the_neck(sheet)


def measuring(sheet: Sheet) -> None:
    """He shows how far the door stays open."""
    neck(sheet)
    with sheet.group(move=STOOP):
        body(sheet)
        near_arm_hanging(sheet)
        far_arm_raised(sheet)
        towel(sheet)
    head_and_hair(sheet)


# Face. The rig's frame: about the middle of the head, mirrored, so that x grows towards the back of his head.

FRECKLES = (
    (20, 44, 2.4),
    (33, 51, 2.9),
    (46, 45, 2.4),
    (27, 58, 2.1),
    (40, 63, 2.3),
    (8, 38, 2.0),
    (-30, 40, 2.0),
    (-70, 43, 2.3),
    (-78, 50, 2.4),
    (-72, 57, 2.0),
)
FRECKLE = Ink(0.24, 0.34, 0.86)


def freckles(sheet: Sheet) -> None:
    """Draw his freckles; fewer than hers."""
    for x, y, radius in FRECKLES:
        sheet.paint(ellipse(x, y, radius), FRECKLE, opacity=0.8)


NEAR_EYE = Eye(14, 7, 23, 13)
FAR_EYE = Eye(-58, 7, 16, 12.5)


def plain_lids(sheet: Sheet) -> None:
    """Take away the flick in which the rig's lids end: on him it looks like make-up."""
    for eye, outward in ((NEAR_EYE, 1), (FAR_EYE, -1)):
        start, end = eye.x + outward * (eye.half_width + 1.5), eye.x + outward * (eye.half_width * 1.22 + 3)
        sheet.paint(polygon([(start, -16), (end, -16), (end, 14), (start, 14)]), SKIN.light)


FACE = replace(
    Features(),
    centre=HEAD,
    looks_right=True,
    skin=SKIN,
    near_eye=NEAR_EYE,
    far_eye=FAR_EYE,
    brow=11,
    brow_rise=33,
    brow_ink=HAIR.shade,
    nose=((-46, 12), (-66, 48), (-42, 59)),
    mouth=(-36, 92),
    mouth_width=50,
    marks=freckles,
    over=plain_lids,
)
# He looks down at whom he talks to, and he hides what he can.
ROWS = bent(
    calm=Expression(open=0.84, gaze=(-2, 1), inner=-1, outer=2, arch=-3, smile=2, skew=2, crooked=2),
    smiling=Expression(
        open=0.76, squint=0.30, gaze=(0, 1), inner=-4, outer=2, arch=-5, smile=9, wide=1.1, skew=5, crooked=3, blush=0.8
    ),
    laughing=Expression(
        closed="up", inner=-6, outer=-1, arch=-7, smile=12, gape=23, wide=1.1, skew=4, crooked=2, teeth=True, blush=0.9
    ),
    worried=Expression(
        open=0.94, slant=0.14, gaze=(-3, 1), inner=-11, outer=3, arch=-1, smile=-3, wide=0.9, skew=-1, wavering=True
    ),
    angry=Expression(
        open=0.70, squint=0.15, slant=-0.26, inner=9, outer=-5, smile=-4, wide=0.9, skew=-2, crooked=-3, blush=0.7
    ),
    sad=Expression(open=0.62, slant=0.28, gaze=(0, 4), inner=-10, outer=5, arch=1, smile=-5, wide=0.86, skew=-1),
)

PICTURE = Person(
    name="theo",
    poses={"standing": standing, "measuring": measuring},
    faces=faces_of(FACE, ROWS),
    eyes=eyes_of(FACE, ROWS),
    lids=lids_of(FACE, ROWS),
    canvas=ADULT,
    palette="the_update",
    who="theo_hale",
    looks=(
        "{name} is seventeen or so, tall, with cropped dark curls and freckles, a gull on his sweatshirt "
        "and a tea towel over one shoulder."
    ),
    poses_in_words={
        "standing": "{name} stands with one hand at the back of his neck.",
        "measuring": "{name} measures something with the flat of his hand.",
    },
    faces_in_words={
        "calm": "{name} looks steady.",
        "smiling": "{name} smiles a little.",
        "laughing": "{name} laughs.",
        "worried": "{name} looks worried.",
        "frightened": "{name} is frightened.",
        "angry": "{name} glares.",
        "sad": "{name} looks sad.",
        "tired": "{name} looks tired.",
    },
)
