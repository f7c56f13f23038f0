"""Theo's arms and hands, as they hang, are raised, hold and carry. Points are the body's, behind the head by its stoop.

The sleeves are too short by now, so that every wrist is bare.
"""

from __future__ import annotations

from theo_drawing import (
    BLOOD,
    SKIN,
    contour,
    cuff,
    lit_and_shaded,
    sleeve,
)

from print_room.geometry import Corner, Point, ellipse, moved, smooth
from print_room.inks import Ink
from print_room.sheet import Sheet, Stop


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
