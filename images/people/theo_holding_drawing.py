"""What Theo's hands hold: a telephone and his other elbow, his wet trainers, the end of his towel.

Points are the body's, behind the head by its stoop. Fingers are drawn one by one, from the root to the tip.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from typing import NamedTuple

from theo_drawing import (
    BLOOD,
    SKIN,
    SLEEVE_STRIPE,
    contour,
    cuff,
    lit_and_shaded,
    sleeve,
)

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, along, between, ellipse, polar, polygon, polyline, smooth
from print_room.inks import LINE, Cloth, Ink
from print_room.sheet import Sheet, Stop

# Fingers.


class Finger(NamedTuple):
    """A finger: its root, its middle joint, its tip, its breadth."""

    root: Point
    joint: Point
    tip: Point
    breadth: float


def sides(run: Sequence[Point], half: float, narrowing: float) -> tuple[list[Point], list[Point]]:
    """Return both edges of something long and round, which narrows to that share of its breadth."""
    left: list[Point] = []
    right: list[Point] = []
    last = len(run) - 1
    for index, (x, y) in enumerate(run):
        before, after = run[max(index - 1, 0)], run[min(index + 1, last)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy)
        reach = half * (1 + (narrowing - 1) * index / last)
        left.append((x + dy / length * reach, y - dx / length * reach))
        right.append((x - dy / length * reach, y + dx / length * reach))
    return left, right


def draw_finger(sheet: Sheet, finger: Finger, *, dark: str = "right", crease: bool = True, bare: int = 3) -> None:
    """Draw a finger: skin, the shadow along its `dark` side, the blood in its tip, its line, the crease of its joint.

    Left and right are seen along the finger from its root. The line leaves out `bare` twelfths at the root.
    """
    half = finger.breadth / 2
    run = along([finger.root, finger.joint, finger.tip], steps=6)
    left, right = sides(run, half, 0.84)
    (x, y), (px, py) = run[-1], run[-2]
    heading = math.degrees(math.atan2(y - py, x - px))
    cap = [polar((x, y), half * 0.84, heading + turn) for turn in range(-75, 76, 15)]
    outline = polygon([*left, *cap, *right[::-1]])
    edge = right if dark == "right" else left
    with sheet.group(clip=sheet.clip(outline)):
        sheet.paint(outline, SKIN.light)
        sheet.paint(
            ellipse(x, y, half * 1.9), sheet.radial((x, y), half * 1.9, Stop(0, BLOOD, 0.42), Stop(1, BLOOD, 0))
        )
        sheet.paint(stroke([*edge, cap[-1 if dark == "right" else 0]], half * 1.2, start=0.15, end=0.5), SKIN.shade)
        if crease:
            across = [between(left[6], right[6], share) for share in (0.26, 0.5, 0.74)]
            contour(sheet, across, 2.4, SKIN.deep)
    contour(sheet, [*left[bare:], *cap, *right[: bare - 1 : -1]], 3.4)


# On the telephone. The near hand holds it to the ear; the far one holds on to the elbow.

# The slab, from beside the crown down to the corner of the jaw, and half its breadth as it is seen.
PHONE_TOP = (338.0, 196.0)
PHONE_FOOT = (386.0, 388.0)
PHONE_HALF = 24.0
PHONE = Cloth(Ink(0.58, 0.66, 0.08), Ink(0.84, 0.82, 0.10), Ink(0.95, 0.90, 0.12))
# What its face throws on the cheek.
GLOW = Ink(0, 0, 0.07)

AT_THE_EAR = (
    Finger((304, 286), (338, 252), (372, 246), 25),
    Finger((302, 310), (342, 277), (381, 274), 26),
    Finger((308, 335), (348, 304), (388, 302), 25),
    Finger((318, 358), (352, 332), (386, 331), 22),
)
ON_THE_ELBOW = (
    Finger((302, 724), (256, 702), (212, 712), 25),
    Finger((298, 748), (246, 730), (200, 742), 26),
    Finger((298, 773), (248, 758), (206, 771), 25),
    Finger((304, 796), (262, 785), (226, 797), 22),
)


def slab(half: float, slide: float = 0.0) -> str:
    """Return the telephone's outline, that broad, slid across by some pixels."""
    dx, dy = PHONE_FOOT[0] - PHONE_TOP[0], PHONE_FOOT[1] - PHONE_TOP[1]
    length = math.hypot(dx, dy)
    along_it, across_it = (dx / length, dy / length), (-dy / length, dx / length)

    def at(down: float, side: float) -> Point:
        """A point so far down it, so far from its middle line."""
        return (
            PHONE_TOP[0] + along_it[0] * down - across_it[0] * (side + slide),
            PHONE_TOP[1] + along_it[1] * down - across_it[1] * (side + slide),
        )

    turn = 13.0
    return smooth(
        [
            at(turn, half),
            at(0, half - turn),
            at(0, turn - half),
            at(turn, -half),
            at(length - turn, -half),
            at(length, turn - half),
            at(length, half - turn),
            at(length - turn, half),
        ],
        tension=0.6,
    )


def light_on_the_cheek(sheet: Sheet) -> None:
    """The telephone's face lights the cheek that it lies on. Points are the canvas's."""
    with sheet.shape("light of the telephone"):
        cheek = [Corner(362, 290), (380, 296), (394, 330), Corner(408, 378), (384, 360), Corner(366, 346)]
        fade = sheet.linear((368, 334), (402, 324), Stop(0, GLOW, 0.9), Stop(0.35, GLOW, 0.75), Stop(1, GLOW, 0))
        sheet.paint(smooth(cheek), fade)


def near_arm_phoning(sheet: Sheet) -> None:
    """The near arm, bent up to the ear, its shoulder raised."""
    sleeve(
        sheet,
        "near upper arm",
        [
            Corner(330, 438),
            (300, 428),
            (256, 432),
            (202, 466),
            (162, 546),
            (132, 640),
            (112, 716),
            (122, 780),
            (166, 800),
            (222, 770),
            Corner(272, 690),
            (302, 560),
        ],
        [
            Corner(186, 470),
            (186, 560),
            (166, 650),
            (150, 740),
            Corner(190, 820),
            Corner(90, 820),
            Corner(90, 560),
        ],
        (([(240, 440), (206, 560), (168, 690), (150, 800)], 100),),
        (
            ([(312, 431), (256, 431), (201, 466), (161, 546), (131, 640), (111, 716)], 4.8),
            ([(328, 446), (302, 560), (274, 680)], 3.4),
        ),
    )
    sleeve(
        sheet,
        "near forearm",
        [
            Corner(230, 494),
            (206, 550),
            (166, 632),
            (120, 706),
            (112, 760),
            (140, 812),
            (196, 820),
            (250, 784),
            (284, 704),
            (306, 616),
            Corner(322, 536),
            (276, 520),
        ],
        [
            Corner(226, 480),
            (240, 550),
            (204, 640),
            (166, 710),
            (174, 756),
            (220, 776),
            Corner(270, 780),
            Corner(250, 850),
            Corner(90, 850),
            Corner(90, 640),
        ],
        (([(274, 514), (240, 610), (190, 700), (150, 790)], 74),),
        (
            ([(230, 496), (206, 550), (166, 632), (120, 706), (111, 760), (140, 813), (196, 821), (226, 806)], 4.8),
            ([(212, 815), (250, 785), (284, 704), (306, 616), (322, 538)], 4.4),
            ([(124, 716), (150, 728), (176, 724)], 3.0),
            ([(300, 622), (272, 628), (250, 620)], 3.0),
        ),
    )


def hand_at_the_ear(sheet: Sheet) -> None:
    """The telephone in the near hand: its back to us, the thumb behind it, four fingers round it."""
    with sheet.shape("thumb behind the telephone"):
        draw_finger(sheet, Finger((286, 344), (287, 272), (312, 220), 28), dark="left", bare=1)
    with sheet.shape("telephone"):
        # Its lit face is away from us; its edge is not.
        lit = slab(PHONE_HALF, 4)
        sheet.paint(lit, GLOW)
        sheet.line(lit, LINE, 2.6)
        back = slab(PHONE_HALF)
        with sheet.group(clip=sheet.clip(back)):
            sheet.paint(back, PHONE.light)
            for root, joint, tip, breadth in AT_THE_EAR:
                shadow = [(x - 4, y + 12) for x, y in (root, joint, tip)]
                sheet.paint(stroke(shadow, breadth, start=1, end=0.5), PHONE.shade)
        sheet.paint(ellipse(337, 213, 4.5), PHONE.deep)
        sheet.line(back, LINE, 3)
    with sheet.shape("wrist"):
        outline = [
            Corner(248, 500),
            (264, 440),
            (264, 390),
            (268, 336),
            (286, 290),
            (304, 274),
            (320, 290),
            (330, 340),
            (338, 372),
            (334, 410),
            Corner(326, 520),
        ]
        shadow = [
            Corner(230, 500),
            (290, 460),
            (294, 390),
            (290, 340),
            (300, 300),
            Corner(290, 260),
            Corner(230, 300),
        ]
        for finger in AT_THE_EAR[::-1]:
            draw_finger(sheet, finger, dark="right")
        lit_and_shaded(sheet, outline, SKIN, shadow)
        contour(sheet, [(254, 476), (264, 440), (264, 390), (268, 336), (286, 290), (304, 274)], 3.8)
        contour(sheet, [(328, 354), (339, 374), (334, 412), (328, 470)], 3.6)
        knuckles(sheet, AT_THE_EAR)
    cuff(
        sheet,
        "near cuff",
        [Corner(248, 452), (292, 478), Corner(338, 490), Corner(326, 544), (272, 530), Corner(224, 502)],
        [((256 + step * 12, 456 + step * 6), (232 + step * 14, 506 + step * 6)) for step in range(7)],
    )


def knuckles(sheet: Sheet, fingers: Sequence[Finger]) -> None:
    """The hollows between fingers where they leave the hand: a wedge of shadow, a line."""
    for first, second in itertools.pairwise(fingers):
        root = between(first.root, second.root, 0.5)
        joint = between(first.joint, second.joint, 0.5)
        start, end = between(root, joint, -0.06), between(root, joint, 0.42)
        hollow = [between(start, end, -0.5), start, end]
        sheet.paint(stroke(hollow, 8, start=0, end=0.2), SKIN.shade)
        contour(sheet, [start, between(start, end, 0.5), end], 2.8)


def far_upper_arm_bent(sheet: Sheet) -> None:
    """The far arm as far as the elbow; the towel lies over it."""
    sleeve(
        sheet,
        "far upper arm",
        [
            Corner(512, 434),
            (580, 452),
            (656, 474),
            (702, 538),
            (726, 640),
            (748, 730),
            (738, 784),
            (700, 812),
            (640, 806),
            Corner(612, 740),
            (590, 560),
        ],
        [Corner(600, 600), (640, 680), (660, 760), Corner(720, 800), Corner(700, 860), Corner(600, 850)],
        (([(624, 490), (662, 600), (678, 670), (682, 690)], 66),),
        (
            ([(656, 472), (703, 538), (727, 640), (745, 714), (750, 742)], 4.8),
            ([(522, 446), (580, 540), (616, 650)], 3.4),
        ),
    )


def far_forearm_across(sheet: Sheet) -> None:
    """The far forearm, across the belly."""
    sleeve(
        sheet,
        "far forearm",
        [
            Corner(420, 728),
            (500, 724),
            (580, 722),
            (660, 716),
            (724, 726),
            (750, 780),
            (730, 830),
            (680, 850),
            (580, 838),
            (490, 826),
            Corner(416, 816),
            (428, 770),
        ],
        [
            Corner(410, 772),
            (500, 782),
            (600, 794),
            (690, 800),
            Corner(760, 780),
            Corner(760, 870),
            Corner(410, 870),
        ],
        (([(420, 772), (520, 776), (620, 780), (740, 780)], 66),),
        (
            ([(424, 728), (500, 723), (580, 721), (652, 716)], 4.4),
            ([(745, 716), (751, 750), (751, 790), (730, 831), (680, 851), (580, 839), (490, 827), (418, 817)], 4.8),
            ([(690, 752), (664, 770), (660, 796)], 3.0),
            ([(540, 736), (552, 756), (546, 776)], 2.8),
        ),
    )


def hand_on_the_elbow(sheet: Sheet) -> None:
    """The far hand, its back to us, round the near arm above the elbow."""
    with sheet.shape("hand on the elbow"):
        draw_finger(sheet, Finger((338, 738), (302, 690), (276, 656), 27), dark="left", bare=4)
        for finger in ON_THE_ELBOW[::-1]:
            draw_finger(sheet, finger, dark="left")
        outline = [
            Corner(400, 738),
            (370, 734),
            (334, 716),
            (304, 712),
            (288, 730),
            (284, 760),
            (294, 800),
            (330, 810),
            (368, 806),
            Corner(400, 808),
        ]
        shadow = [Corner(410, 780), (360, 778), (320, 784), (296, 776), Corner(270, 800), Corner(410, 840)]
        lit_and_shaded(sheet, outline, SKIN, shadow)
        contour(sheet, [(390, 739), (370, 734), (344, 722)], 3.6)
        contour(sheet, [(296, 802), (330, 811), (368, 807), (394, 808)], 3.6)
        knuckles(sheet, ON_THE_ELBOW)
    cuff(
        sheet,
        "far cuff",
        [Corner(382, 726), (388, 772), Corner(378, 816), Corner(424, 824), (434, 772), Corner(430, 720)],
        [((384, 732 + step * 14), (430, 730 + step * 14)) for step in range(7)],
    )


# With his trainers, which are wet.

UPPER = Cloth(Ink(0.02, 0.12, 0.08), Ink(0.10, 0.46, 0.10), Ink(0.30, 0.62, 0.12))
SOAKED = Ink(0.50, 0.60, 0.12)
SOLE = Cloth(Ink(0, 0.02, 0.05), Ink(0.06, 0.40, 0.08), Ink(0.22, 0.58, 0.12))
LACE = Ink(0, 0.03, 0.05)
WATER = Ink(0.04, 0.30, 0.02)

# Where the laces leave the hand, where they are knotted.
HELD = (408.0, 566.0)
KNOT = (410.0, 606.0)

# A trainer from its side, the toe to the left, about the upper end of its lacing.
TRAINER_UPPER = (
    Corner(-150, 58),
    (-150, 36),
    (-130, 18),
    (-98, 10),
    Corner(-74, 4),
    Corner(-2, -32),
    Corner(14, -34),
    (34, -12),
    (58, -10),
    (76, -24),
    Corner(86, -40),
    Corner(98, -34),
    (92, 4),
    (94, 40),
    Corner(98, 66),
)
TRAINER_TONGUE = (Corner(-34, -16), (-14, -44), (6, -62), (24, -58), Corner(20, -30), Corner(0, -20))
TRAINER_MOUTH = (Corner(6, -34), (30, -46), (62, -48), Corner(90, -40), (72, -16), (46, -6), (26, -14))
TRAINER_SOLE = (
    Corner(-156, 50),
    (-100, 62),
    (-20, 60),
    (40, 64),
    Corner(100, 58),
    (106, 76),
    Corner(98, 90),
    (30, 86),
    (-40, 86),
    (-110, 90),
    Corner(-150, 82),
    (-162, 66),
)
# How far the water has come.
TIDE = (Corner(-62, 90), (-70, 66), (-56, 46), (-72, 26), (-66, 6), Corner(-60, -20))


def trainer(sheet: Sheet) -> None:
    """A trainer, plain and large: its mouth, upper, soaked toe, two stripes, sole, lacing."""
    with sheet.shape("mouth"):
        sheet.paint(smooth(TRAINER_MOUTH), UPPER.deep)
        sheet.line(smooth(TRAINER_MOUTH), LINE, 3)
        sheet.paint(smooth(TRAINER_TONGUE), UPPER.light)
        sheet.line(smooth(TRAINER_TONGUE), LINE, 3)
    with sheet.shape("upper"):
        upper = smooth(TRAINER_UPPER)
        with sheet.group(clip=sheet.clip(upper)):
            sheet.paint(upper, UPPER.light)
            sheet.paint(smooth([Corner(58, -30), (62, 20), (56, 70), Corner(120, 80), Corner(120, -60)]), UPPER.shade)
            for x in (14.0, 36.0):
                sheet.paint(stroke([(x, -20), (x + 2, 24), (x - 10, 66)], 11, start=0.9, end=0.9), SLEEVE_STRIPE)
            sheet.paint(smooth([*TIDE, Corner(-180, -20), Corner(-180, 90)]), SOAKED)
            sheet.paint(smooth([(-142, 40), (-122, 26), (-98, 22), (-116, 36)]), UPPER.shade)
            contour(sheet, [(-104, 8), (-92, 34), (-100, 64)], 3)
            contour(sheet, [(62, -14), (58, 22), (64, 66)], 2.8)
        sheet.line(upper, LINE, 3.6)
    with sheet.shape("sole"):
        sole = smooth(TRAINER_SOLE)
        foot = [Corner(-170, 78), (-40, 76), Corner(110, 74), Corner(110, 100), Corner(-170, 100)]
        with sheet.group(clip=sheet.clip(sole)):
            sheet.paint(sole, SOLE.light)
            sheet.paint(smooth(foot), SOLE.shade)
            sheet.paint(smooth([Corner(-170, 40), (-104, 56), (-92, 74), Corner(-100, 100), Corner(-170, 100)]), SOAKED)
        sheet.line(sole, LINE, 3.6)
    with sheet.shape("lacing"):
        for row in range(4):
            x, y = between((-6, -26), (-68, 6), row / 3)
            bar = polyline([(x - 7, y - 9), (x + 8, y + 18)])
            sheet.line(bar, LINE, 9)
            sheet.line(bar, LACE, 4.4)


def lace(sheet: Sheet, *points: Point) -> None:
    """A lace: a pale cord with a line round it."""
    run = along(points, steps=8)
    sheet.line(polyline(run), LINE, 9.5)
    sheet.line(polyline(run), LACE, 4.6)


def drop(sheet: Sheet, x: float, y: float, size: float) -> None:
    """A drop that falls."""
    outline = smooth([Corner(x, y - size * 1.9), (x + size * 0.8, y), (x, y + size), (x - size * 0.8, y)])
    sheet.paint(outline, WATER)
    sheet.line(outline, LINE, 2.4)


def trainers(sheet: Sheet) -> None:
    """Both, hung by their knotted laces; they drip from the toes."""
    held_x, held_y = HELD
    x, y = KNOT
    with sheet.shape("trainers"):
        with sheet.shape("far trainer"), sheet.group(move=(x + 50, y + 31), turn=(-58, 0, 0), scale=(0.94, 0, 0)):
            trainer(sheet)
        lace(sheet, KNOT, (x + 18, y + 6), (x + 38, y + 14), (x + 50, y + 25))
        with sheet.shape("near trainer"), sheet.group(move=(x - 14, y + 54), turn=(-34, 0, 0), scale=(0.95, 0, 0)):
            trainer(sheet)
        with sheet.shape("laces"):
            lace(sheet, (held_x - 9, held_y), (x - 6, y - 14), KNOT)
            lace(sheet, (held_x + 9, held_y), (x + 6, y - 14), KNOT)
            lace(sheet, KNOT, (x - 10, y + 22), (x - 14, y + 46))
            lace(sheet, KNOT, (x - 24, y + 2), (x - 44, y + 14), (x - 48, y + 40))
            lace(sheet, KNOT, (x + 14, y + 20), (x + 10, y + 44), (x + 18, y + 62))
            knot = ellipse(x, y, 11, 10)
            sheet.paint(knot, LACE)
            sheet.line(knot, LINE, 3)
        for dx, dy, size in ((-107, 214, 8), (-84, 236, 6), (39, 211, 7.5)):
            drop(sheet, x + dx, y + dy, size)


# A fist that holds something which hangs down from it: the wrist at (0, 0), the arm comes from the left.
FIST = (
    Finger((48, -30), (88, -40), (118, -28), 26),
    Finger((50, -6), (94, -12), (124, -2), 27),
    Finger((48, 19), (88, 15), (116, 22), 26),
    Finger((44, 41), (76, 38), (100, 44), 23),
)


def fist(sheet: Sheet) -> None:
    """A fist from its back; the thumb lies over the first finger."""
    back = [
        Corner(-50, -14),
        (-10, -32),
        (24, -48),
        (52, -46),
        (66, -30),
        (68, 10),
        (60, 46),
        (38, 56),
        (8, 44),
        Corner(-50, 64),
    ]
    shadow = [Corner(-60, 20), (-4, 10), (28, 14), (48, 30), Corner(70, 40), Corner(40, 90), Corner(-60, 90)]
    for finger in FIST[::-1]:
        draw_finger(sheet, finger, crease=False, bare=4)
    lit_and_shaded(sheet, back, SKIN, shadow)
    contour(sheet, [(-36, -22), (-10, -32), (24, -48), (48, -48)], 3.8)
    contour(sheet, [(56, 51), (38, 57), (8, 45), (-30, 58)], 3.6)
    knuckles(sheet, FIST)
    draw_finger(sheet, Finger((26, -8), (58, -36), (92, -22), 28), crease=False, bare=5)


def near_arm_carrying(sheet: Sheet) -> None:
    """The near arm, bent: what it carries it holds away from itself."""
    sleeve(
        sheet,
        "near upper arm",
        [
            Corner(330, 438),
            (256, 454),
            (196, 480),
            (156, 556),
            (130, 650),
            (112, 730),
            (124, 790),
            (168, 808),
            (220, 780),
            Corner(268, 690),
            (302, 560),
        ],
        [
            Corner(186, 470),
            (190, 560),
            (170, 650),
            (152, 740),
            Corner(190, 830),
            Corner(90, 830),
            Corner(90, 560),
        ],
        (([(240, 450), (206, 560), (168, 690), (150, 800)], 100),),
        (
            ([(316, 440), (256, 453), (195, 480), (155, 556), (129, 650), (111, 730)], 4.8),
            ([(328, 446), (302, 560), (272, 680)], 3.4),
        ),
    )
    with sheet.shape("near hand"), sheet.group(move=(304, 548), turn=(-12, 0, 0)):
        fist(sheet)
    sleeve(
        sheet,
        "near forearm",
        [
            Corner(248, 536),
            (206, 604),
            (156, 666),
            (114, 734),
            (116, 792),
            (160, 816),
            (214, 798),
            (262, 738),
            (296, 680),
            Corner(318, 616),
            (286, 570),
        ],
        [
            Corner(100, 680),
            (156, 690),
            (180, 740),
            (226, 724),
            (264, 670),
            Corner(306, 594),
            Corner(350, 640),
            Corner(230, 840),
            Corner(90, 840),
        ],
        (([(284, 570), (230, 660), (150, 780)], 76),),
        (
            ([(248, 536), (206, 604), (156, 666), (114, 734), (115, 792), (160, 817), (214, 799)], 4.8),
            ([(214, 799), (262, 738), (296, 680), (318, 618)], 4.4),
            ([(124, 742), (150, 750), (174, 744)], 3.0),
        ),
    )
    cuff(
        sheet,
        "near cuff",
        [Corner(268, 504), (302, 540), Corner(336, 566), Corner(324, 624), (276, 590), Corner(238, 548)],
        [((274 + step * 11, 512 + step * 10), (246 + step * 13, 556 + step * 11)) for step in range(7)],
    )


# With nothing to do: one hand hangs, the other has found the end of the towel.

SLACK = (
    Finger((26, 78), (30, 122), (18, 154), 24),
    Finger((6, 88), (7, 136), (-3, 169), 25),
    Finger((-15, 86), (-18, 131), (-25, 161), 24),
    Finger((-33, 76), (-41, 113), (-44, 139), 21),
)


def near_arm_slack(sheet: Sheet) -> None:
    """The near arm, down, and its hand, of which nothing is wanted."""
    with sheet.shape("slack hand"), sheet.group(move=(188, 898), turn=(-5, 0, 0)):
        for finger in SLACK[::-1]:
            draw_finger(sheet, finger, dark="right", bare=4)
        back = [
            Corner(-30, -50),
            (-33, 6),
            (-42, 46),
            (-44, 80),
            (-26, 98),
            (12, 102),
            (34, 90),
            (40, 52),
            (32, 8),
            Corner(28, -50),
        ]
        shadow = [Corner(-50, -60), (-8, -10), (-14, 40), (-24, 80), Corner(-30, 110), Corner(-60, 110)]
        lit_and_shaded(sheet, back, SKIN, shadow)
        contour(sheet, [(-31, -30), (-33, 6), (-42, 46), (-45, 78)], 3.6)
        knuckles(sheet, SLACK)
        draw_finger(sheet, Finger((24, 26), (50, 66), (46, 106), 26), bare=3)
        contour(sheet, [(29, -30), (32, 6), (40, 26)], 3.6)
    cuff(
        sheet,
        "near cuff",
        [Corner(140, 852), (186, 868), Corner(236, 856), Corner(228, 900), (186, 910), Corner(148, 896)],
        [((150 + step * 13, 858), (156 + step * 12, 906)) for step in range(7)],
    )
    sleeve(
        sheet,
        "near sleeve",
        [
            Corner(330, 438),
            (256, 456),
            (194, 484),
            (154, 556),
            (132, 660),
            (116, 750),
            (124, 810),
            Corner(136, 862),
            (186, 876),
            Corner(240, 862),
            (250, 800),
            (256, 750),
            Corner(276, 650),
            (302, 560),
        ],
        [
            Corner(190, 474),
            (206, 560),
            (188, 660),
            (176, 750),
            (196, 820),
            Corner(202, 890),
            Corner(100, 890),
            Corner(100, 560),
        ],
        (([(236, 480), (206, 620), (184, 750), (188, 880)], 100),),
        (
            ([(316, 440), (256, 455), (193, 484), (153, 556), (131, 660), (115, 750), (123, 810), (136, 862)], 4.8),
            ([(276, 640), (256, 750), (250, 800), (240, 860)], 4.2),
            ([(328, 446), (300, 560), (274, 660)], 3.4),
            ([(250, 748), (216, 772), (180, 766)], 3.0),
        ),
    )


def far_upper_arm_out(sheet: Sheet) -> None:
    """The far arm as far as the elbow, which stands off; the towel lies over it."""
    sleeve(
        sheet,
        "far upper arm",
        [
            Corner(512, 434),
            (580, 452),
            (656, 474),
            (706, 540),
            (740, 630),
            (776, 716),
            (800, 780),
            (780, 830),
            (730, 830),
            Corner(664, 760),
            (620, 660),
            (590, 560),
        ],
        [Corner(600, 600), (640, 680), (690, 750), Corner(740, 780), Corner(760, 860), Corner(600, 850)],
        (([(624, 490), (666, 590), (708, 690), (726, 730)], 66),),
        (
            ([(656, 472), (707, 540), (741, 630), (777, 716), (802, 774)], 4.8),
            ([(522, 446), (580, 540), (622, 650)], 3.4),
            ([(626, 664), (664, 752), (700, 800)], 4.0),
        ),
    )


def hand_on_the_towel(sheet: Sheet, linen: Cloth, check: Ink) -> None:
    """The far forearm comes forward, its hand closed round the end of the towel."""
    with sheet.shape("end of the towel"):
        end = [
            Corner(612, 744),
            (604, 790),
            Corner(586, 822),
            (628, 826),
            Corner(646, 816),
            (662, 828),
            Corner(688, 812),
            (668, 780),
            Corner(662, 744),
        ]
        path = smooth(end)
        with sheet.group(clip=sheet.clip(path)):
            sheet.paint(path, linen.light)
            for run in (
                [(570, 796), (636, 802), (700, 788)],
                [(570, 808), (636, 814), (700, 800)],
                [(626, 740), (622, 790), (612, 840)],
                [(650, 740), (656, 790), (668, 840)],
            ):
                sheet.paint(stroke(run, 5, start=0.9, end=0.9), check)
            sheet.paint(smooth([Corner(600, 740), (618, 790), Corner(606, 840), Corner(570, 840)]), linen.shade)
        sheet.line(path, LINE, 3.2)
        contour(sheet, [(640, 760), (644, 790), (646, 816)], 2.6)
        for pull in (
            ((606, 706), (616, 660), (618, 610)),
            ((636, 700), (638, 664), (632, 630)),
            ((664, 702), (656, 664), (658, 640)),
        ):
            contour(sheet, pull, 2.8)
    with sheet.shape("far hand"), sheet.group(move=(696, 742), turn=(6, 0, 0), scale=(-0.96, 0.96, 0, 0)):
        fist(sheet)
    sleeve(
        sheet,
        "far forearm",
        [
            Corner(740, 690),
            (778, 708),
            (804, 756),
            (806, 812),
            (778, 844),
            (744, 836),
            Corner(724, 812),
            (722, 750),
        ],
        [Corner(724, 772), (756, 776), (782, 764), Corner(830, 740), Corner(830, 870), Corner(710, 870)],
        (([(716, 752), (764, 764), (800, 780)], 66),),
        (
            ([(744, 692), (778, 708), (805, 756), (807, 812), (778, 845), (744, 837), (726, 816)], 4.8),
            ([(790, 736), (770, 742), (758, 756)], 3.0),
        ),
    )
    cuff(
        sheet,
        "far cuff",
        [Corner(714, 682), (702, 750), Corner(704, 812), Corner(744, 824), (748, 752), Corner(756, 690)],
        [((704, 694 + step * 18), (752, 700 + step * 18)) for step in range(7)],
    )
