"""Aiden Park's arms indoors: sleeves pushed up, a soup spoon in one hand, the other open on his chest.

Points are about the middle of his head, those of the hand with the spoon about where it closes.
"""

from __future__ import annotations

from aiden_drawing import CORD, FLEECE_SHADOW, SHIRT, SKIN, forearm_sleeve, upper_arm
from neighbours_drawing import Finger, Points, contour, finger, forearm, lit_and_shaded, tube

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, smooth
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.sheet import Sheet

FAR_SHOULDER: Point = (-90.0, 276.0)
NEAR_SHOULDER: Point = (204.0, 270.0)
FAR_ELBOW: Point = (-160.0, 452.0)
NEAR_ELBOW: Point = (240.0, 488.0)
# Where the sleeves have been pushed to.
FAR_CUFF: Point = (-212.0, 408.0)
NEAR_CUFF: Point = (172.0, 470.0)
GRIP: Point = (-300.0, 334.0)
GRIP_TURN = -22.0

STEEL = Cloth(Ink(0, 0.06, 0.02), Ink(0.14, 0.42, 0.06), Ink(0.34, 0.56, 0.10))
SOUP = Ink(0, 0.16, 0.84)


def upper_arms(sheet: Sheet) -> None:
    """Both upper arms, the far one a little forward."""
    with sheet.shape("upper arms"):
        upper_arm(sheet, SHIRT, FAR_SHOULDER, FAR_ELBOW, (42, 44))
        upper_arm(sheet, SHIRT, NEAR_SHOULDER, NEAR_ELBOW, (46, 46))


def pushed_up(sheet: Sheet, elbow: Point, end: Point, halves: tuple[float, float]) -> None:
    """A sleeve that ends below the elbow, in the two rolls that it was pushed into."""
    forearm_sleeve(sheet, SHIRT, elbow, end, halves)
    limb = tube([elbow, end], halves)
    for share, breadth in ((0.44, 9), (0.14, 6)):
        way = [limb.at(share, -0.98), limb.at(share + 0.14, 0), limb.at(share, 0.98)]
        sheet.paint(stroke(way, breadth, start=0.9, end=0.3), CORD.shade)
        sheet.paint(stroke(way, 3.6, start=0.8, end=0.1), LINE)


# The spoon.


def spoon(sheet: Sheet) -> None:
    """A soup spoon, upright, its hollow to us; a drop that has had time to gather hangs from it."""
    with sheet.shape("spoon"):
        handle = smooth(
            [
                Corner(-4, -140),
                (-3, -70),
                (-5, 30),
                (-9, 68),
                (-6, 82),
                (6, 82),
                (9, 68),
                (5, 30),
                (3, -70),
                Corner(4, -140),
            ]
        )
        sheet.paint(handle, STEEL.light)
        sheet.paint(stroke([(4, -130), (3, -60), (6, 40), (6, 74)], 6, start=0.6, end=0.8), STEEL.shade)
        sheet.line(handle, LINE, 3.4)
        bowl = smooth([(0, -226), (22, -214), (31, -186), (24, -154), (0, -136), (-24, -154), (-31, -186), (-22, -214)])
        sheet.paint(bowl, STEEL.light)
        hollow = smooth(
            [(2, -218), (18, -208), (24, -184), (18, -158), (0, -146), (-12, -158), (-16, -186), (-8, -210)]
        )
        sheet.paint(hollow, STEEL.shade)
        with sheet.group(clip=sheet.clip(hollow)):
            sheet.paint(smooth([(-20, -180), (0, -166), (26, -176), Corner(30, -130), Corner(-30, -130)]), SOUP)
        contour(sheet, [(12, -206), (18, -196), (19, -184)], 5, PAPER)
        sheet.line(bowl, LINE, 4.2)


def drop(sheet: Sheet, at: Point) -> None:
    """A drop of soup; `at` is its point."""
    x, y = at
    with sheet.shape("drop"):
        path = smooth([Corner(x, y), (x + 9, y + 17), (x, y + 28), (x - 9, y + 17)])
        sheet.paint(path, SOUP)
        sheet.line(path, LINE, 3)
        sheet.paint(ellipse(x - 3, y + 17, 2.4, 4), PAPER)


def arm_with_the_spoon(sheet: Sheet) -> None:
    """The far forearm, and the spoon pointing at something that he has stopped talking about."""
    with sheet.shape("arm with the spoon"):
        forearm(sheet, SKIN, [FAR_ELBOW, (-226, 398), (-276, 358)], (37, 33, 26))
        with sheet.group(move=GRIP), sheet.group(turn=(GRIP_TURN, 0, 0)):
            hand_round_the_spoon(sheet)
        drop(sheet, (-382, 193))
        pushed_up(sheet, FAR_ELBOW, FAR_CUFF, (44, 43))


def hand_round_the_spoon(sheet: Sheet) -> None:
    """The inside of his hand: three fingers closed round the handle, one along it, the thumb against it."""
    with sheet.shape("hand round the spoon"):
        finger(sheet, SKIN, Finger((-22, -22), (-26, -58), (-10, -88), 22))
        palm: Points = [
            (-20, -36),
            (12, -40),
            (36, -26),
            (48, 6),
            (50, 40),
            (30, 58),
            (2, 52),
            (-24, 42),
            (-38, 16),
            (-36, -18),
        ]
        dark: Points = [
            Corner(0, -44),
            (14, 0),
            (4, 34),
            (-10, 60),
            Corner(20, 80),
            Corner(32, 40),
            (30, 0),
            Corner(24, -44),
        ]
        lit_and_shaded(sheet, palm, SKIN, dark)
        contour(sheet, [(-14, -36), (-36, -20), (-39, 14), (-26, 41), (-6, 50)], 3.6)
        contour(sheet, [(6, 53), (28, 58), (44, 50)], 3.4)
        spoon(sheet)
        for curled in (
            Finger((-20, 35), (-8, 35), (12, 37), 19),
            Finger((-27, 18), (-8, 16), (18, 20), 22),
            Finger((-28, -3), (-8, -6), (20, 0), 23),
        ):
            finger(sheet, SKIN, curled, bare=4, crease=False)
        finger(sheet, SKIN, Finger((34, 0), (26, -38), (6, -64), 26), nail=True, bare=6)
        contour(sheet, [(39, -30), (48, 0), (51, 30), (46, 48)], 3.4)


# The other hand.

SPREAD = (
    Finger((8, 424), (-28, 404), (-60, 390), 23),
    Finger((0, 438), (-42, 428), (-80, 422), 24),
    Finger((0, 454), (-42, 456), (-78, 460), 23),
    Finger((10, 468), (-20, 484), (-48, 496), 20),
)


def shadow_on_the_fleece(sheet: Sheet, cloth: str) -> None:
    """What the near forearm and its hand keep the lamp from; `cloth` is the outline of the gilet."""
    with sheet.shape("shadow of the arm"), sheet.overprint(clip=sheet.clip(cloth)):
        arm = stroke([(240, 530), (90, 490), (20, 470)], 84, start=0.9, end=0.9)
        spread = [stroke([(x + 16, y + 20) for x, y in each[:3]], 27, start=0.9, end=0.7) for each in SPREAD]
        sheet.paint("".join([arm, *spread]), FLEECE_SHADOW)


def hand_on_his_chest(sheet: Sheet) -> None:
    """The near forearm across him, its hand open on his chest, as one says that one means well."""
    with sheet.shape("hand on his chest"):
        forearm(sheet, SKIN, [NEAR_ELBOW, (150, 464), (66, 446)], (39, 35, 27))
        for each in SPREAD[::-1]:
            finger(sheet, SKIN, each, nail=True, bare=5)
        back: Points = [
            Corner(82, 424),
            (52, 408),
            (24, 406),
            (2, 416),
            (-8, 440),
            (-4, 464),
            (18, 480),
            (48, 480),
            Corner(82, 474),
        ]
        dark: Points = [Corner(94, 454), (50, 456), (18, 462), Corner(-6, 476), Corner(10, 492), Corner(94, 492)]
        lit_and_shaded(sheet, back, SKIN, dark)
        contour(sheet, [(16, 479), (46, 481), (78, 476)], 3.4)
        for x, y in ((8, 426), (0, 441), (1, 456)):
            contour(sheet, [(x + 14, y - 5), (x + 8, y + 1), (x + 13, y + 7)], 2.6, SKIN.deep)
        finger(sheet, SKIN, Finger((46, 424), (20, 400), (-10, 380), 26), nail=True, bare=6)
        contour(sheet, [(80, 424), (58, 412), (40, 403)], 3.4)
        pushed_up(sheet, NEAR_ELBOW, NEAR_CUFF, (46, 44))
