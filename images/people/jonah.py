"""Jonah Adeyemi, fifty-two, who lit a theatre for twenty-four years: a quilted velvet jacket, pegs on its lapel.

He judges a light by what it does to the back of his hand. Drawn looking left, his lamp at the upper left; coordinates
are about the middle of the head, which is the same in every pose.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from neighbours_drawing import (
    Finger,
    about,
    band_across,
    contour,
    finger,
    fingers,
    forearm,
    lit_and_shaded,
    quilted,
    quilting,
    sleeve,
    tube,
)

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, along, between, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, SKIN_DARK, Cloth, Ink
from print_room.pictures import ADULT, Person
from print_room.rig import CHIN, Expression, Eye, Features, bent, eyes_of, faces_of, lids_of
from print_room.sheet import Sheet, Stop

HEAD = (458.0, 250.0)
# He stands straight, and bends his head to whoever is shorter.
TILT = -4.0

SKIN = SKIN_DARK
SKIN_LIT = Ink(0.08, 0.15, 0.58)
PALM = Cloth(Ink(0.06, 0.14, 0.54), Ink(0.30, 0.42, 0.66), Ink(0.54, 0.64, 0.76))
BEARD = Cloth(Ink(0.14, 0.24, 0.14), Ink(0.36, 0.46, 0.26), Ink(0.02, 0.08, 0.06))
VELVET = Cloth(Ink(0.30, 0.72, 0.10), Ink(0.60, 0.82, 0.12), Ink(0.80, 0.88, 0.14))
SEAM = Ink(0.58, 0.84, 0.10)
STAR = Ink(0, 0.14, 0.50)
LAPEL = Cloth(Ink(0.70, 0.72, 0.16), Ink(0.88, 0.84, 0.18), Ink(0.36, 0.60, 0.14))
SHADOW = Ink(0.34, 0.40, 0)
LINEN = Cloth(Ink(0, 0.03, 0.10), Ink(0.06, 0.38, 0.14), Ink(0.20, 0.56, 0.16))
SHIRT_STRIPE = Ink(0.04, 0.26, 0.76)
PEG = Cloth(Ink(0, 0.14, 0.48), Ink(0.18, 0.36, 0.62), Ink(0.40, 0.50, 0.60))
BRASS = Cloth(Ink(0.04, 0.16, 0.80), Ink(0.40, 0.46, 0.84), Ink(0, 0.03, 0.30))
CORD = Ink(0.06, 0.24, 0.88)
GLOW = Ink(0, 0, 0.40)

# Poses.


def testing(sheet: Sheet) -> None:
    """A small lamp held up in one hand; its light on the back of the other."""
    with about(sheet, HEAD):
        trunk(sheet)
        hanging_spectacles(sheet, (-16, 306))
        with sheet.shape("arm with the lamp"):
            upper_arm(sheet, FAR_SHOULDER, (-238, 452), 54)
            forearm(sheet, SKIN, [(-250, 400), (-254, 350), (-252, 316)], (28, 26, 28))
            forearm_sleeve(sheet, (-238, 452), (-252, 350), 48)
        lamp(sheet)
        with sheet.shape("arm under the light"):
            upper_arm(sheet, NEAR_SHOULDER, (236, 470), 58)
            hand_under_the_light(sheet)
            forearm_sleeve(sheet, (236, 470), (52, 430), 52)
        head(sheet)


def folding(sheet: Sheet) -> None:
    """A shirt from the line over one forearm, the last peg in the other hand."""
    with about(sheet, HEAD):
        trunk(sheet)
        hanging_spectacles(sheet, (-16, 306))
        with sheet.shape("arm with the shirt"):
            upper_arm(sheet, FAR_SHOULDER, (-214, 440), 54)
            hand_below_the_shirt(sheet)
            forearm_sleeve(sheet, (-214, 440), (-40, 452), 50)
        shirt(sheet)
        with sheet.shape("arm with the peg"):
            upper_arm(sheet, NEAR_SHOULDER, (252, 452), 58)
            hand_with_peg(sheet)
            forearm_sleeve(sheet, (252, 452), (226, 326), 50)
        head(sheet)


def standing(sheet: Sheet) -> None:
    """Hands folded over the spectacles that hang from his neck."""
    with about(sheet, HEAD):
        trunk(sheet)
        with sheet.shape("far arm"):
            upper_arm(sheet, FAR_SHOULDER, (-214, 446), 54)
        with sheet.shape("near arm"):
            upper_arm(sheet, NEAR_SHOULDER, (238, 454), 58)
        hanging_spectacles(sheet, (-14, 392))
        folded_hands(sheet)
        head(sheet)


# The jacket.

FAR_SHOULDER: Point = (-148.0, 262.0)
NEAR_SHOULDER: Point = (178.0, 260.0)

JACKET = (
    Corner(-62, 168),
    (-116, 194),
    (-168, 226),
    (-178, 330),
    (-178, 450),
    (-190, 600),
    Corner(-200, 840),
    Corner(234, 840),
    (222, 600),
    (210, 450),
    (208, 330),
    (200, 224),
    (148, 190),
    Corner(96, 164),
)
# The two sides of the shawl collar.
FAR_LAPEL = (
    Corner(-56, 158),
    (-92, 182),
    (-110, 226),
    (-104, 300),
    (-76, 390),
    Corner(-36, 486),
    Corner(-24, 466),
    (-40, 380),
    (-54, 300),
    (-58, 230),
)
NEAR_LAPEL = (
    Corner(90, 152),
    (126, 178),
    (142, 224),
    (130, 300),
    (84, 392),
    Corner(0, 500),
    Corner(-30, 470),
    (26, 380),
    (64, 300),
    (80, 230),
)


def trunk(sheet: Sheet) -> None:
    """Neck, shirt, jacket and its collar."""
    with sheet.shape("collar behind"):
        sheet.paint(smooth([(-60, 176), (-40, 136), (40, 122), (96, 146), (104, 190), (20, 210)]), LAPEL.shade)
    with sheet.shape("jacket"):
        jacket = smooth(JACKET)
        sheet.paint(jacket, VELVET.light)
        quilting(sheet, jacket, (-210, 180, 460, 680), SEAM, STAR)
        with sheet.overprint(clip=sheet.clip(jacket)):
            side = [
                Corner(150, 150),
                (136, 300),
                (160, 440),
                (140, 600),
                Corner(150, 850),
                Corner(280, 850),
                Corner(280, 150),
            ]
            sheet.paint(smooth(side), SHADOW)
        sheet.line(jacket, LINE, 4.4)
        contour(sheet, [(0, 500), (8, 620), (12, 840)], 4.4)
    with sheet.shape("neck"):
        lit_and_shaded(
            sheet,
            [Corner(-36, 84), (-32, 146), Corner(-46, 210), (8, 262), Corner(86, 206), (66, 150), Corner(78, 40)],
            SKIN,
            [Corner(-60, 90), (-30, 148), (16, 158), (20, 210), Corner(14, 270), Corner(120, 270), Corner(120, 30)],
        )
    shirt_front(sheet)
    with sheet.shape("shawl collar"):
        for lapel in (FAR_LAPEL, NEAR_LAPEL):
            sheet.paint(smooth(lapel), LAPEL.light)
            sheet.line(smooth(lapel), LINE, 3.8)
        sheet.paint(stroke([(-96, 190), (-104, 236), (-98, 300), (-72, 388)], 7, start=0.1, end=0.1), LAPEL.deep)
        sheet.paint(stroke([(94, 176), (112, 220), (106, 290), (66, 380)], 6, start=0.1, end=0.1), LAPEL.deep)
    with sheet.shape("pegs"):
        for at, turn in (((112, 250), -64), ((116, 296), -58), ((98, 342), -50)):
            peg(sheet, at, turn)
    with sheet.shape("button"):
        sheet.paint(ellipse(-4, 540, 15), LINE)
        sheet.paint(ellipse(-5, 539, 11), BRASS.light)


def shirt_front(sheet: Sheet) -> None:
    """A shirt without a tie, its collar open."""
    with sheet.shape("shirt"):
        front = [
            Corner(-58, 190),
            (-24, 240),
            (4, 262),
            (40, 244),
            Corner(86, 186),
            (66, 300),
            (30, 380),
            Corner(-26, 470),
            (-48, 350),
            (-58, 270),
        ]
        path = lit_and_shaded(
            sheet,
            front,
            LINEN,
            [Corner(60, 180), (40, 280), (10, 400), Corner(-20, 480), Corner(110, 480), Corner(110, 180)],
        )
        with sheet.group(clip=sheet.clip(path)):
            for step in range(9):
                x = -66 + step * 19
                sheet.line(polyline([(x, 180), (x - 6, 480)]), LINEN.deep, 2.2)
        contour(sheet, [(4, 262), (-8, 360), (-26, 468)], 3)
        for y in (304, 356, 408):
            sheet.paint(ellipse(-6 - (y - 304) * 0.16, y, 4.4), LINE)
        for wing in (
            [Corner(-50, 166), Corner(-66, 222), (-40, 246), Corner(4, 262), (-24, 230), (-40, 200)],
            [Corner(82, 156), Corner(98, 214), (60, 246), Corner(4, 262), (44, 232), (70, 196)],
        ):
            sheet.paint(smooth(wing), LINEN.light)
            sheet.line(smooth(wing), LINE, 3.2)


def peg(sheet: Sheet, at: Point, turn: float, size: float = 1.0) -> None:
    """A clothes peg, its mouth at `at`, its legs to the right before it is turned."""
    with sheet.group(move=at), sheet.group(turn=(turn, 0, 0)), sheet.group(scale=(size, 0, 0)):
        for side in (-1, 1):
            leg = polygon(
                [(-18, side * 2), (-18, side * 9), (20, side * 9), (46, side * 12), (46, side * 5), (18, side * 1)]
            )
            sheet.paint(leg, PEG.light if side < 0 else PEG.shade)
            sheet.line(leg, LINE, 2.6)
        sheet.line(polyline([(4, -10), (4, 10)]), LINE, 5)
        sheet.line(polyline([(4, -9), (4, 9)]), LINEN.shade, 2.4)


# Sleeves.


def upper_arm(sheet: Sheet, shoulder: Point, elbow: Point, half: float) -> None:
    """From the shoulder to the elbow."""
    out = 1 if elbow[0] > shoulder[0] else -1
    middle = between(shoulder, elbow, 0.5)
    limb = tube(
        [(shoulder[0] - out * 6, shoulder[1]), (middle[0] + out * 14, middle[1] - 8), elbow], (half - 8, half, half - 4)
    )
    sleeve(sheet, limb, VELVET, quilted(SEAM, STAR), rounded="both", shadow=SHADOW)
    seam = [
        (shoulder[0] - out * 44, shoulder[1] - 50),
        (shoulder[0] + out * 14, shoulder[1] - 38),
        (shoulder[0] + out * 48, shoulder[1] + 12),
    ]
    contour(sheet, seam, 4.4)


def forearm_sleeve(sheet: Sheet, elbow: Point, end: Point, half: float) -> None:
    """From the elbow to a plain velvet cuff, an inch of shirt beyond it."""
    length = ((end[0] - elbow[0]) ** 2 + (end[1] - elbow[1]) ** 2) ** 0.5
    further = between(elbow, end, 1 + 12 / length)
    wrist = tube([elbow, between(elbow, further, 0.5), further], (half * 0.76, half * 0.74, half * 0.74))
    band_across(sheet, wrist, 1 - 26 / length, 1.0, LINEN.light, over=1.0)
    limb = tube([elbow, between(elbow, end, 0.5), end], (half, half, half - 6))
    sleeve(sheet, limb, VELVET, quilted(SEAM, STAR), shadow=SHADOW, rounded="start")
    band_across(sheet, limb, 1 - 40 / length, 1.0, LAPEL.light, over=1.08)


# The lamp, and what it lights. Its foot stands in the far hand.

FLAME: Point = (-252.0, 196.0)


def lamp(sheet: Sheet) -> None:
    """A small brass lamp with a glass globe; the hand goes round its stem."""
    x, y = FLAME
    with sheet.shape("glow"):
        glow = sheet.radial(FLAME, 170, Stop(0, GLOW, 0.75), Stop(0.35, GLOW, 0.55), Stop(1, GLOW, 0))
        sheet.paint(ellipse(x, y, 170), glow)
    with sheet.shape("lamp"):
        body = [
            Corner(x - 22, y + 40),
            (x - 40, y + 62),
            (x - 34, y + 92),
            (x - 14, y + 106),
            (x - 12, y + 134),
            Corner(x - 34, y + 152),
            Corner(x + 34, y + 152),
            (x + 12, y + 134),
            (x + 14, y + 106),
            (x + 34, y + 92),
            (x + 40, y + 62),
            Corner(x + 22, y + 40),
        ]
        path = lit_and_shaded(
            sheet,
            body,
            BRASS,
            [
                Corner(x + 6, y + 30),
                (x + 12, y + 70),
                (x + 2, y + 110),
                Corner(x + 8, y + 160),
                Corner(x + 60, y + 160),
                Corner(x + 60, y + 30),
            ],
        )
        sheet.paint(stroke([(x - 28, y + 66), (x - 24, y + 84), (x - 12, y + 98)], 6, start=0.2, end=0.2), BRASS.deep)
        sheet.line(path, LINE, 3.4)
        wheel = ellipse(x + 48, y + 74, 9)
        sheet.line(polyline([(x + 30, y + 74), (x + 46, y + 74)]), LINE, 5)
        sheet.paint(wheel, BRASS.light)
        sheet.line(wheel, LINE, 2.8)
        globe = smooth(
            [
                Corner(x - 18, y + 40),
                (x - 46, y + 14),
                (x - 46, y - 20),
                Corner(x - 17, y - 46),
                Corner(x - 14, y - 70),
                Corner(x + 14, y - 70),
                Corner(x + 17, y - 46),
                (x + 46, y - 20),
                (x + 46, y + 14),
                Corner(x + 18, y + 40),
            ]
        )
        sheet.paint(
            globe, sheet.radial(FLAME, 66, Stop(0, PAPER), Stop(0.45, Ink(0, 0, 0.12)), Stop(1, Ink(0, 0.03, 0.46)))
        )
        flame = smooth(
            [Corner(x, y - 34), (x + 14, y - 2), (x + 9, y + 20), (x, y + 26), (x - 9, y + 20), (x - 13, y - 2)]
        )
        sheet.paint(flame, PAPER)
        sheet.line(flame, Ink(0.02, 0.12, 0.80), 2.6)
        sheet.line(globe, LINE, 3.2)
        collar = rectangle(x - 24, y + 34, 48, 13, radius=5)
        sheet.paint(collar, BRASS.light)
        sheet.line(collar, LINE, 3)
    with sheet.shape("hand round the lamp"):
        palm = [(-288, 330), (-292, 296), (-272, 282), (-238, 284), (-220, 300), (-220, 336), (-252, 350)]
        lit_and_shaded(
            sheet, palm, SKIN, [Corner(-250, 270), (-252, 310), Corner(-244, 360), Corner(-200, 360), Corner(-200, 270)]
        )
        fingers(
            sheet,
            SKIN,
            (
                Finger((-222, 296), (-252, 286), (-278, 292), 22),
                Finger((-220, 313), (-252, 305), (-280, 310), 22),
                Finger((-222, 330), (-252, 324), (-276, 328), 21),
                Finger((-226, 346), (-252, 341), (-272, 345), 19),
            ),
        )
        contour(sheet, [(-290, 332), (-293, 300), (-284, 286)], 3.4)


def hand_under_the_light(sheet: Sheet) -> None:
    """The near hand, flat, palm down: the light lies on its back."""
    forearm(sheet, SKIN, [(110, 446), (40, 424), (-6, 408)], (28, 26, 29))
    with sheet.shape("hand under the light"):
        finger(sheet, SKIN, Finger((-22, 434), (-66, 444), (-100, 430), 25), nail=True)
        fingers(
            sheet,
            SKIN,
            (
                Finger((-70, 424), (-116, 414), (-158, 420), 22),
                Finger((-78, 408), (-130, 392), (-182, 392), 24),
                Finger((-74, 392), (-124, 370), (-176, 364), 24),
                Finger((-64, 378), (-106, 354), (-148, 342), 22),
            ),
            bare=5,
        )
        back = [(14, 392), (-30, 374), (-66, 370), (-86, 386), (-88, 414), (-66, 436), (-30, 442), (12, 436)]
        path = lit_and_shaded(
            sheet, back, SKIN, [Corner(30, 424), (-20, 424), (-60, 420), Corner(-90, 440), Corner(30, 470)]
        )
        contour(sheet, [(12, 392), (-30, 374), (-58, 369)], 3.6)
        contour(sheet, [(10, 437), (-26, 443)], 3.6)
        with sheet.group(clip=sheet.clip(path)):
            shine = [(10, 398), (-28, 382), (-66, 382), (-84, 394), (-60, 404), (-20, 408)]
            sheet.paint(smooth(shine), SKIN_LIT)
        for x, y in ((-66, 384), (-74, 400), (-72, 416)):
            contour(sheet, [(x + 26, y + 1), (x + 8, y), (x - 4, y + 4)], 2.4, SKIN.shade)
        # What the lamp gives to each finger along its upper side.
        for start, end in (
            ((-76, 362), (-144, 338)),
            ((-90, 374), (-172, 358)),
            ((-94, 396), (-178, 386)),
            ((-88, 416), (-152, 414)),
        ):
            middle = between(start, end, 0.5)
            sheet.paint(
                stroke([start, (middle[0], middle[1] - 3), end], 7, start=0.2, end=0.3), SKIN_LIT.towards(PAPER, 0.25)
            )


# The shirt from the line.


def shirt(sheet: Sheet) -> None:
    """A striped shirt, folded once over the forearm: its collar up, a sleeve hanging."""
    with sheet.shape("shirt from the line"):
        hanging = [
            Corner(-160, 392),
            (-100, 380),
            Corner(-22, 394),
            (-8, 440),
            (-14, 520),
            Corner(-6, 660),
            (-60, 672),
            (-120, 664),
            Corner(-176, 670),
            (-172, 560),
            (-180, 460),
        ]
        path = smooth(hanging)
        sheet.paint(path, LINEN.light)
        with sheet.group(clip=sheet.clip(path)):
            for step in range(9):
                x = -178 + step * 22
                run = [(x, 380), (x - 3, 440), (x + (4 if step % 2 else -3), 560), (x, 690)]
                sheet.paint(stroke(run, 8, start=0.9, end=0.9), SHIRT_STRIPE)
        with sheet.overprint(clip=sheet.clip(path)):
            fold = [Corner(-60, 380), (-50, 470), (-66, 560), Corner(-50, 700), Corner(20, 700), Corner(20, 380)]
            sheet.paint(smooth(fold), Ink(0.08, 0.40, 0.02))
            roll = [Corner(-190, 452), (-100, 462), Corner(0, 456), Corner(0, 480), (-100, 488), Corner(-190, 476)]
            sheet.paint(smooth(roll), Ink(0.08, 0.34, 0.02))
        sheet.line(path, LINE, 3.8)
        contour(sheet, [(-120, 470), (-126, 560), (-120, 640)], 3)
        contour(sheet, [(-52, 474), (-60, 560), (-50, 650)], 3)
    with sheet.shape("its sleeve"):
        hanging_sleeve = tube([(-112, 404), (-128, 470), (-146, 560), (-138, 640)], (26, 26, 24, 22))
        sheet.paint(hanging_sleeve.outline, LINEN.light)
        with sheet.group(clip=sheet.clip(hanging_sleeve.outline)):
            for side in (-0.8, -0.1, 0.6):
                sheet.paint(
                    stroke([hanging_sleeve.at(step / 8, side) for step in range(9)], 8, start=0.9, end=0.9),
                    SHIRT_STRIPE,
                )
            sheet.paint(
                stroke([hanging_sleeve.at(step / 8, 0.9) for step in range(9)], 16, start=1, end=1),
                LINEN.shade,
                opacity=0.7,
            )
        contour(sheet, hanging_sleeve.left[::4], 3.6)
        contour(sheet, hanging_sleeve.right[::4], 3.6)
        cuff = tube([(-143, 606), (-138, 648)], (25, 25), steps=12)
        sheet.paint(cuff.outline, LINEN.light)
        sheet.line(cuff.outline, LINE, 3)
        sheet.paint(ellipse(-146, 632, 4), LINE)
    with sheet.shape("its collar"):
        for wing in (
            [Corner(-104, 392), Corner(-76, 366), Corner(-42, 372), Corner(-54, 408), (-78, 398)],
            [Corner(-104, 392), Corner(-132, 370), Corner(-156, 384), Corner(-138, 414), (-122, 402)],
        ):
            sheet.paint(smooth(wing), LINEN.light)
            sheet.line(smooth(wing), LINE, 3.2)


def hand_below_the_shirt(sheet: Sheet) -> None:
    """The far hand, which comes out beyond the shirt."""
    forearm(sheet, SKIN, [(-100, 446), (-30, 452), (12, 454)], (27, 25, 28))
    with sheet.shape("hand below the shirt"):
        fingers(
            sheet,
            SKIN,
            (
                Finger((52, 436), (90, 436), (108, 456), 22),
                Finger((54, 452), (92, 456), (106, 476), 22),
                Finger((48, 468), (82, 474), (94, 492), 21),
            ),
        )
        back = [(-6, 428), (30, 420), (60, 428), (68, 454), (56, 480), (24, 486), (-6, 480)]
        lit_and_shaded(
            sheet, back, SKIN, [Corner(-20, 466), (30, 468), Corner(70, 460), Corner(70, 500), Corner(-20, 500)]
        )
        contour(sheet, [(-6, 428), (30, 420), (56, 426)], 3.6)
        contour(sheet, [(-6, 481), (24, 487), (48, 482)], 3.6)
        finger(sheet, SKIN, Finger((14, 432), (48, 412), (78, 414), 23), nail=True)


def hand_with_peg(sheet: Sheet) -> None:
    """The near hand, raised, its inside to us; thumb and finger hold the peg open."""
    forearm(sheet, SKIN, [(240, 380), (226, 320), (214, 276)], (28, 26, 28))
    with sheet.shape("hand with a peg"):
        fingers(
            sheet,
            PALM,
            (
                Finger((198, 214), (170, 184), (138, 184), 23),
                Finger((212, 206), (194, 166), (164, 152), 24),
                Finger((228, 206), (222, 160), (202, 130), 23),
                Finger((240, 216), (246, 176), (236, 146), 21),
            ),
        )
        palm = [(186, 268), (182, 230), (198, 206), (230, 200), (250, 218), (248, 254), (238, 286), (200, 288)]
        lit_and_shaded(
            sheet, palm, PALM, [Corner(226, 196), (228, 240), Corner(214, 300), Corner(270, 300), Corner(270, 196)]
        )
        contour(sheet, [(250, 218), (249, 256), (238, 286)], 3.6)
        contour(sheet, [(222, 222), (212, 244), (214, 266)], 2.6, PALM.deep)
        peg(sheet, (78, 190), 4, 1.25)
        finger(sheet, PALM, Finger((192, 254), (160, 236), (132, 208), 25), nail=False)
        ball = [(184, 276), (176, 246), (196, 232), (212, 248), (206, 276)]
        sheet.paint(smooth(ball), PALM.light)
        contour(sheet, [(186, 280), (178, 262), (172, 250)], 3.4)


# Spectacles, and the hands over them.


def hanging_spectacles(sheet: Sheet, at: Point) -> None:
    """Half-moon spectacles on their cord, about the middle of their bridge."""
    x, y = at
    with sheet.shape("cord"):
        for run in (
            [(-62, 186), (-66, 240), (x - 66, y - 30), (x - 62, y)],
            [(92, 184), (90, 240), (x + 78, y - 30), (x + 62, y)],
        ):
            sheet.line(smooth(run, closed=False), LINE, 6.5)
            sheet.line(smooth(run, closed=False), CORD, 3.6)
    with sheet.shape("spectacles"):
        for side in (-1, 1):
            glass = smooth(
                [
                    (x + side * 10, y - 2),
                    (x + side * 34, y - 16),
                    (x + side * 60, y - 4),
                    (x + side * 56, y + 18),
                    (x + side * 32, y + 27),
                    (x + side * 12, y + 16),
                ]
            )
            sheet.paint(glass, Ink(0.02, 0.22, 0.04), opacity=0.75)
            sheet.paint(stroke([(x + side * 34 - 14, y + 8), (x + side * 34 + 4, y - 8)], 6, start=0.3, end=0.3), PAPER)
            sheet.line(glass, LINE, 8)
            sheet.line(glass, BRASS.light, 4.2)
        bridge = smooth([(x - 11, y), (x, y - 7), (x + 11, y)], closed=False)
        sheet.line(bridge, LINE, 8)
        sheet.line(bridge, BRASS.light, 4.2)


def folded_hands(sheet: Sheet) -> None:
    """The far hand laid over the near one, the spectacles under both."""
    with sheet.shape("near hand"):
        forearm(sheet, SKIN, [(140, 474), (84, 462), (46, 450)], (28, 26, 28))
        back = [(70, 424), (30, 414), (-6, 424), (-20, 450), (0, 482), (40, 490), (76, 484)]
        lit_and_shaded(
            sheet, back, SKIN, [Corner(80, 460), (30, 464), Corner(-30, 470), Corner(-20, 510), Corner(90, 510)]
        )
        fingers(
            sheet,
            SKIN,
            (
                Finger((-6, 474), (-44, 484), (-74, 478), 22),
                Finger((4, 486), (-34, 500), (-62, 498), 21),
            ),
        )
        contour(sheet, [(74, 424), (30, 414), (0, 420)], 3.6)
        forearm_sleeve(sheet, (238, 454), (100, 466), 52)
    with sheet.shape("far hand"):
        forearm(sheet, SKIN, [(-130, 458), (-86, 448), (-56, 438)], (27, 26, 28))
        fingers(
            sheet,
            SKIN,
            (
                Finger((-4, 424), (38, 424), (66, 440), 23),
                Finger((-4, 440), (38, 444), (64, 458), 23),
                Finger((-8, 456), (34, 464), (58, 474), 22),
                Finger((-16, 470), (20, 482), (42, 488), 20),
            ),
        )
        back = [(-72, 416), (-40, 410), (-8, 414), (8, 432), (4, 464), (-18, 482), (-50, 474), (-74, 462)]
        lit_and_shaded(
            sheet,
            back,
            SKIN,
            [Corner(-80, 452), (-40, 456), (-6, 462), Corner(10, 460), Corner(0, 500), Corner(-80, 490)],
        )
        contour(sheet, [(-74, 416), (-40, 410), (-6, 414)], 3.6)
        contour(sheet, [(-70, 464), (-48, 475), (-22, 481)], 3.4)
        finger(sheet, SKIN, Finger((-40, 424), (-8, 404), (22, 406), 24), nail=True)
        forearm_sleeve(sheet, (-214, 446), (-100, 454), 50)


# The head.

SKULL = (
    (-68, -96),
    (-82, -46),
    (-80, -8),
    (-88, 28),
    (-82, 72),
    (-66, 112),
    (-40, 138),
    (-8, 142),
    (34, 124),
    (72, 76),
    (92, 12),
    (98, -58),
    (64, -128),
    (-8, -144),
)
# From the near sideburn along the cheek, round the mouth, to the far cheek, and back below the chin.
BEARD_OUTLINE = (
    Corner(66, 6),
    (62, 40),
    (40, 68),
    (8, 74),
    (-14, 68),
    (-36, 66),
    (-58, 70),
    Corner(-84, 66),
    (-80, 100),
    (-62, 134),
    (-38, 152),
    (-6, 154),
    (38, 134),
    (74, 86),
    Corner(90, 30),
    Corner(86, 4),
)


def head(sheet: Sheet) -> None:
    """All of the head, leaning by the tilt."""
    with sheet.shape("head"), sheet.group(turn=(TILT, *CHIN)):
        with sheet.shape("skull"):
            path = lit_and_shaded(
                sheet,
                SKULL,
                SKIN,
                [
                    Corner(64, -110),
                    (54, -40),
                    (60, 10),
                    (56, 50),
                    (30, 90),
                    Corner(0, 150),
                    Corner(140, 150),
                    Corner(140, -110),
                ],
            )
            with sheet.group(clip=sheet.clip(path)):
                for x, y, radius, strength in ((4, 54, 38, 0.9), (-40, -76, 54, 1.0), (-84, 40, 22, 1.0)):
                    glow = sheet.radial((x, y), radius, Stop(0, SKIN_LIT, strength), Stop(1, SKIN_LIT, 0))
                    sheet.paint(ellipse(x, y, radius), glow)
            contour(sheet, [(-80, 0), (-89, 28), (-83, 66)], 3.4)
            contour(sheet, [(-64, -100), (-82, -50), (-80, -14)], 2.6)
        hair(sheet)
        beard(sheet)
        with sheet.shape("ear"):
            ear = [(76, 6), (86, -18), (108, -20), (118, 4), (110, 38), (92, 56), (78, 42)]
            lit_and_shaded(sheet, ear, SKIN, [Corner(66, -30), (92, -12), (100, 8), (90, 36), (84, 64), Corner(60, 60)])
            contour(sheet, [(80, -8), (88, -19), (108, -21), (119, 4), (110, 38), (92, 57)], 3.6)
            contour(sheet, [(90, -6), (104, -8), (108, 8), (96, 28)], 3)


def hair(sheet: Sheet) -> None:
    """Shorn grey hair, gone back from the forehead."""
    with sheet.shape("hair"):
        cap = [
            Corner(-46, -118),
            (-20, -150),
            (30, -156),
            (78, -136),
            (110, -88),
            (114, -40),
            Corner(104, 0),
            Corner(88, -16),
            Corner(66, 8),
            (64, -40),
            Corner(58, -72),
            (40, -96),
            (8, -104),
        ]
        path = lit_and_shaded(
            sheet,
            cap,
            BEARD,
            [Corner(70, -150), (78, -80), (70, -20), Corner(60, 20), Corner(140, 20), Corner(140, -150)],
        )
        rng = sheet.rng("shorn hair")
        # It thins out towards the forehead rather than ending.
        edge = along([(-40, -124), (-8, -108), (38, -98), (58, -74), (62, -34)], steps=9)
        for x, y in edge:
            for _ in range(3):
                at = (x + rng.uniform(-16, 8), y + rng.uniform(-4, 15))
                sheet.paint(ellipse(*at, rng.uniform(1.8, 3.4)), BEARD.light if rng.random() < 0.7 else BEARD.shade)
        with sheet.group(clip=sheet.clip(path)):
            for _ in range(150):
                x, y = rng.uniform(-50, 116), rng.uniform(-156, 6)
                sheet.paint(ellipse(x, y, rng.uniform(1.6, 2.8)), BEARD.deep if rng.random() < 0.5 else BEARD.shade)


def beard(sheet: Sheet) -> None:
    """A close grey beard."""
    with sheet.shape("beard"):
        path = lit_and_shaded(
            sheet,
            BEARD_OUTLINE,
            BEARD,
            [Corner(60, -10), (44, 70), (14, 106), (-10, 126), Corner(-20, 170), Corner(120, 170), Corner(120, -10)],
        )
        rng = sheet.rng("beard")
        with sheet.group(clip=sheet.clip(path)):
            for _ in range(120):
                x, y = rng.uniform(-84, 90), rng.uniform(6, 152)
                tick: Sequence[Point] = [(x, y), (x - 2, y + 5), (x - 5, y + 9)]
                sheet.paint(stroke(tick, 2.8, start=0.6, end=0.1, steps=3), BEARD.deep if x < 20 else BEARD.light)
        contour(sheet, [(-80, 98), (-62, 134), (-38, 153), (-6, 155), (38, 134), (72, 90)], 4.6)


# The face.


def marks(sheet: Sheet) -> None:
    """Lines of laughing at the eyes, two across the forehead, the lamp on the nose, the moustache."""
    for run in ([(44, 0), (54, -6)], [(45, 7), (56, 7)], [(44, 14), (54, 20)]):
        contour(sheet, run, 2.6, SKIN.deep)
    for run in ([(-56, -66), (-30, -70), (14, -64)], [(-44, -82), (-20, -85), (10, -80)]):
        contour(sheet, run, 2.6, SKIN.shade)
    for x, half in ((14, 22), (-62, 14)):
        contour(sheet, [(x - half * 0.6, 23), (x + half * 0.1, 28), (x + half * 0.8, 23)], 2.8, SKIN.deep)
    moustache = [
        Corner(-70, 92),
        (-62, 76),
        (-42, 70),
        (-20, 70),
        (2, 76),
        Corner(14, 96),
        (-8, 88),
        (-34, 83),
        (-56, 86),
    ]
    sheet.paint(smooth(moustache), BEARD.light)
    for x in (-58, -44, -28, -14, 0):
        contour(sheet, [(x, 74), (x - 1, 80), (x - 3, 85)], 2.6, BEARD.deep)
    sheet.paint(
        smooth([(-60, 93), (-46, 87), (-34, 89), (-22, 87), (-6, 93), (-22, 104), (-36, 107), (-50, 103)]), LIPS
    )
    sheet.paint(stroke([(-50, 18), (-64, 42), (-67, 53)], 7, start=0.2, end=0.5), SKIN_LIT)


LIPS = Ink(0.32, 0.40, 0.82)

FACE = replace(
    Features(),
    centre=HEAD,
    tilt=TILT,
    skin=SKIN,
    near_eye=Eye(14, 7, 23, 12),
    far_eye=Eye(-62, 7, 15.5, 11.5),
    brow_rise=36,
    brow=11,
    brow_ink=BEARD.deep.towards(BEARD.light, 0.6),
    nose=((-42, 12), (-67, 52), (-36, 62)),
    mouth=(-34, 94),
    mouth_width=50,
    iris=Ink(0.66, 0.58, 0.70),
    lip=0.01,
    flick=0.0,
    cheeks=((34, 44, 30), (-70, 44, 14)),
    marks=marks,
)
# Dignified; what moves him shows in the brows first.
ROWS = bent(
    calm=Expression(open=0.76, gaze=(-2, 1), inner=0, outer=3, arch=-5, crooked=2, smile=2.5, skew=1, blush=0.3),
    smiling=Expression(
        open=0.66, squint=0.36, inner=-3, outer=3, arch=-8, crooked=2, smile=9, wide=1.1, skew=2, blush=0.6
    ),
    laughing=Expression(
        closed="up", inner=-8, outer=-1, arch=-9, smile=11, gape=20, wide=1.12, skew=2, teeth=True, blush=0.7
    ),
    worried=Expression(
        open=0.88, slant=0.18, gaze=(-2, 0), inner=-13, outer=6, arch=-1, smile=-3, wide=0.86, wavering=True, blush=0.2
    ),
    tired=Expression(
        open=0.40, slant=0.16, gaze=(0, 3), inner=0, outer=6, arch=3, smile=-1, wide=0.9, skew=-1, blush=0.2
    ),
)

PICTURE = Person(
    name="jonah",
    poses={"testing": testing, "folding": folding, "standing": standing},
    faces=faces_of(FACE, ROWS),
    eyes=eyes_of(FACE, ROWS),
    lids=lids_of(FACE, ROWS),
    canvas=ADULT,
    palette="exposure",
    who="jonah",
    looks=(
        "{name} is fifty or so, tall, with a close grey beard and a quilted velvet jacket; clothes pegs are clipped to "
        "its lapel, and spectacles hang from a cord."
    ),
    poses_in_words={
        "testing": "{name} holds up a small brass lamp and lets its light fall on the back of his other hand.",
        "folding": "{name} has a striped shirt over his forearm, and a clothes peg in his other hand.",
        "standing": "{name} stands with his hands folded over his spectacles.",
    },
    faces_in_words={
        "calm": "{name} looks thoughtful.",
        "smiling": "{name} smiles.",
        "laughing": "{name} laughs.",
        "worried": "{name} looks worried.",
        "frightened": "{name} is frightened.",
        "angry": "{name} looks angry.",
        "sad": "{name} looks sad.",
        "tired": "{name} looks tired.",
    },
)
