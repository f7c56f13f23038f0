"""Theo Hale, seventeen: his sister's curls, cropped at the sides; a swimmer's shoulders that are still new to him.

He wears the sweatshirt of a club that he has left, its sleeves too short by now, and a tea towel that he forgot on his
shoulder. The lamp is at the upper right, where he looks and where Elara stands. Head, body and towel are the same in
every pose; only the arms move. Points of the head are about its middle, all others are the canvas's.
"""

from __future__ import annotations

import math
import random
from dataclasses import replace
from typing import NamedTuple

from theo_arms_drawing import (
    far_arm_hanging,
    far_arm_raised,
    near_arm_hanging,
    near_arm_raised,
    near_hand_behind,
    thumb_on_the_neck,
)
from theo_drawing import CLOTH_SHADOW, NAVY, NAVY_PRINT, SKIN, contour, cuff, lit_and_shaded
from theo_holding_drawing import (
    far_forearm_across,
    far_upper_arm_bent,
    far_upper_arm_out,
    hand_at_the_ear,
    hand_on_the_elbow,
    hand_on_the_towel,
    light_on_the_cheek,
    near_arm_carrying,
    near_arm_phoning,
    near_arm_slack,
    trainers,
)

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
    smooth,
)
from print_room.inks import Cloth, Ink
from print_room.pictures import ADULT, Person
from print_room.rig import Expression, Eye, Features, bent, eyes_of, faces_of, lids_of
from print_room.sheet import Sheet

HEAD = (432.0, 262.0)
# Towards the lamp: to the right and up.
LIGHT = (0.62, -0.78)

# Elara's hair, to the ink.
HAIR = Cloth(Ink(0.60, 0.40, 0.96), Ink(0.78, 0.56, 0.92), Ink(0.26, 0.16, 1.0))
HAIR_DEEPEST = Ink(0.90, 0.66, 0.86)
HAIR_LIT = HAIR.light.towards(HAIR.deep, 0.62)

CLUB_PRINT = Ink(0.02, 0.06, 0.16)
LINEN = Cloth(Ink(0, 0.02, 0.06), Ink(0.05, 0.40, 0.12), Ink(0.20, 0.58, 0.14))
LINEN_CHECK = Ink(0.08, 0.30, 0.86)

# How far the body stays behind the head.
STOOP = (-30.0, 0.0)
# How much higher than at ease the far forearm lies, so that it doesn't rest on the text box as on a table.
CLEAR_OF_THE_WORDS = (0.0, -13.0)

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
NEAR_JAW = ((-14, 132), (-46, 107), (-74, 70))


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
        contour(sheet, NEAR_JAW, 4.2)


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


def phoning(sheet: Sheet) -> None:
    """The telephone at his ear; with the other hand he holds on to his elbow."""
    neck(sheet)
    with sheet.group(move=STOOP):
        body(sheet)
        far_upper_arm_bent(sheet)
        towel(sheet)
        near_arm_phoning(sheet)
        with sheet.group(move=CLEAR_OF_THE_WORDS):
            far_forearm_across(sheet)
            hand_on_the_elbow(sheet)
    head_and_hair(sheet)
    light_on_the_cheek(sheet)
    with sheet.group(move=HEAD):
        contour(sheet, NEAR_JAW, 4.2)
    with sheet.group(move=STOOP):
        hand_at_the_ear(sheet)


def holding_shoes(sheet: Sheet) -> None:
    """His wet trainers hang from one hand."""
    neck(sheet)
    with sheet.group(move=STOOP):
        body(sheet)
        far_arm_hanging(sheet)
        towel(sheet)
        trainers(sheet)
        near_arm_carrying(sheet)
    head_and_hair(sheet)


def hanging(sheet: Sheet) -> None:
    """Both arms down, one hand closed round the end of the towel: he has run out of things to do."""
    neck(sheet)
    with sheet.group(move=STOOP):
        body(sheet)
        far_upper_arm_out(sheet)
        towel(sheet)
        hand_on_the_towel(sheet, LINEN, LINEN_CHECK)
        near_arm_slack(sheet)
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
    poses={
        "standing": standing,
        "measuring": measuring,
        "phoning": phoning,
        "holding_shoes": holding_shoes,
        "hanging": hanging,
    },
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
        "phoning": "{name} has a telephone at his ear and holds on to that elbow with his other hand.",
        "holding_shoes": "{name} holds a pair of wet trainers by their knotted laces.",
        "hanging": "{name} stands with both arms down, one hand closed round the end of the tea towel.",
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
