"""Ravi's arms and hands: about cups, keys, a wheel, his shoes, and a door that wants to shut.

Points are about the middle of his head.
"""

from __future__ import annotations

from aiden_drawing import Stuff, forearm_sleeve, upper_arm
from neighbours_drawing import Finger, Points, contour, finger, fingers, forearm, lit_and_shaded
from ravi_drawing import COAT, SHIRT, SKIN
from ravi_things_drawing import cup, on_the_wheel, shoes, wheel
from tether_limbs_drawing import Grip, fingers_of, palm_of

from print_room.geometry import Corner, Point
from print_room.sheet import Sheet

FAR_SHOULDER: Point = (-132.0, 266.0)
NEAR_SHOULDER: Point = (172.0, 264.0)


def arm(sheet: Sheet, stuff: Stuff, shoulder: Point, elbow: Point) -> None:
    """An upper arm; a parka's is thicker than a shirt's."""
    halves = (54.0, 48.0) if stuff is COAT else (47.0, 41.0)
    upper_arm(sheet, stuff, shoulder, elbow, halves, seam=True)


def lower_arm(sheet: Sheet, stuff: Stuff, elbow: Point, end: Point) -> None:
    """A forearm in its sleeve."""
    forearm_sleeve(sheet, stuff, elbow, end, (47.0, 37.0) if stuff is COAT else (41.0, 33.0))


# A cup in each hand.

FAR_CUP: Point = (-196.0, 352.0)
NEAR_CUP: Point = (62.0, 384.0)


def hand_round_a_cup(sheet: Sheet, at: Point, *, mirrored: bool, full: bool) -> None:
    """A cup and the hand about it, which comes from the right; `mirrored` from the left."""
    with sheet.group(move=at), sheet.group(scale=(-1 if mirrored else 1, 1, 0, 0)):
        cup(sheet, (0, 0), full=full)
        back: Points = [(28, -40), (54, -50), (84, -30), (100, 16), (104, 60), (66, 74), (38, 62)]
        dark: Points = [Corner(40, 40), (76, 30), Corner(110, -20), Corner(124, 90), Corner(40, 90)]
        lit_and_shaded(sheet, back, SKIN, dark)
        contour(sheet, [(54, -50), (84, -30), (100, 16)], 3.6)
        contour(sheet, [(38, 64), (66, 75), (90, 70)], 3.4)
        fingers(
            sheet,
            SKIN,
            (
                Finger((58, -12), (14, -22), (-22, -16), 25),
                Finger((60, 12), (14, 6), (-28, 10), 26),
                Finger((58, 36), (14, 32), (-24, 34), 25),
                Finger((50, 57), (14, 56), (-14, 56), 21),
            ),
        )
        finger(sheet, SKIN, Finger((66, -28), (42, -56), (8, -50), 25), nail=True, bare=6)


def both_cups(sheet: Sheet) -> None:
    """Both forearms forward, a cup in each hand, one of them already begun."""
    with sheet.shape("far forearm"):
        hand_round_a_cup(sheet, FAR_CUP, mirrored=True, full=True)
        lower_arm(sheet, COAT, (-218, 496), (-284, 410))
    with sheet.shape("near forearm"):
        hand_round_a_cup(sheet, NEAR_CUP, mirrored=False, full=False)
        lower_arm(sheet, COAT, (244, 482), (150, 434))


# At the desk.

KEYS_ELBOW: Point = (-158.0, 474.0)


def hand_on_the_keys(sheet: Sheet) -> None:
    """The far hand on the keys, one finger up."""
    with sheet.shape("hand on the keys"), sheet.group(move=(-64, 4)):
        fingers(
            sheet,
            SKIN,
            (
                Finger((-258, 408), (-292, 396), (-314, 418), 21),
                Finger((-250, 418), (-286, 418), (-302, 444), 22),
                Finger((-240, 428), (-266, 432), (-280, 458), 21),
                Finger((-228, 432), (-244, 442), (-254, 462), 19),
            ),
            bare=4,
        )
        back: Points = [(-196, 400), (-226, 376), (-258, 382), (-272, 406), (-252, 432), (-220, 442), (-190, 436)]
        dark: Points = [Corner(-180, 420), (-226, 420), Corner(-262, 430), Corner(-220, 460), Corner(-180, 460)]
        lit_and_shaded(sheet, back, SKIN, dark)
        contour(sheet, [(-196, 398), (-226, 376), (-256, 381)], 3.6)
        contour(sheet, [(-232, 441), (-214, 444), (-190, 438)], 3.4)
        finger(sheet, SKIN, Finger((-212, 428), (-222, 448), (-240, 462), 22), nail=True, bare=6)
    lower_arm(sheet, SHIRT, KEYS_ELBOW, (-252, 428))


def arm_over_the_chair(sheet: Sheet) -> None:
    """The near arm along the chair's back, its hand hanging down."""
    with sheet.shape("arm over the chair"):
        arm(sheet, SHIRT, NEAR_SHOULDER, (322, 310))
        forearm(sheet, SKIN, [(306, 396), (292, 428), (284, 448)], (24, 22, 22))
        fingers(
            sheet,
            SKIN,
            (
                Finger((264, 470), (254, 500), (262, 526), 20),
                Finger((278, 476), (272, 510), (276, 536), 21),
                Finger((292, 474), (292, 506), (292, 530), 20),
                Finger((304, 466), (308, 492), (304, 512), 18),
            ),
        )
        back: Points = [(266, 438), (256, 460), (262, 484), (284, 492), (306, 482), (314, 460), (306, 438)]
        lit_and_shaded(
            sheet, back, SKIN, [Corner(288, 430), (292, 470), Corner(280, 500), Corner(330, 500), Corner(330, 430)]
        )
        contour(sheet, [(264, 444), (255, 462), (260, 482)], 3.4)
        contour(sheet, [(308, 440), (315, 460), (308, 480)], 3.4)
        lower_arm(sheet, SHIRT, (326, 312), (302, 412))


# In the car.

TEN = Grip(on_the_wheel(210), 44, 1.06, mirrored=True)
TWO = Grip(on_the_wheel(-30), -44, 1.06)


def hands_on_the_wheel(sheet: Sheet) -> None:
    """Both hands on the wheel at ten to two, so tight that the knuckles are pale."""
    with sheet.shape("far hand"):
        palm_of(sheet, SKIN, TEN)
    with sheet.shape("near hand"):
        palm_of(sheet, SKIN, TWO)
    wheel(sheet)
    with sheet.shape("knuckles"):
        fingers_of(sheet, SKIN, TEN, pale=True)
        fingers_of(sheet, SKIN, TWO, pale=True)
    with sheet.shape("forearms"):
        lower_arm(sheet, COAT, (-292, 484), (-268, 384))
        lower_arm(sheet, COAT, (246, 490), (142, 394))


# With his shoes.

SCARF_GRIP = Grip((-44, 372), -8, 0.84)


def shoes_in_hand(sheet: Sheet) -> None:
    """The far hand with two fingers in the heels of his shoes."""
    with sheet.shape("hand with the shoes"):
        lower_arm(sheet, SHIRT, (-178, 452), (-226, 370))
        shoes(sheet, (-266, 342))
        back: Points = [(-206, 354), (-224, 320), (-256, 306), (-286, 318), (-292, 344), (-262, 362), (-232, 378)]
        dark: Points = [Corner(-200, 366), (-240, 350), Corner(-292, 340), Corner(-250, 390), Corner(-200, 390)]
        lit_and_shaded(sheet, back, SKIN, dark)
        contour(sheet, [(-212, 344), (-226, 320), (-256, 305), (-286, 318), (-293, 344)], 3.6)
        for root, joint, tip in (
            ((-286, 328), (-296, 350), (-282, 366)),
            ((-266, 334), (-272, 360), (-256, 372)),
            ((-246, 340), (-248, 364), (-234, 376)),
        ):
            finger(sheet, SKIN, Finger(root, joint, tip, 22), crease=False, bare=5)


def hand_at_the_scarf(sheet: Sheet) -> None:
    """The near hand holding on to the end of his own scarf."""
    with sheet.shape("hand at the scarf"):
        forearm(sheet, SKIN, [(80, 420), (40, 402), (4, 386)], (25, 24, 26))
        fingers_of(sheet, SKIN, SCARF_GRIP)
        lower_arm(sheet, SHIRT, (228, 470), (74, 418))


# At the door.

HELD_ELBOW: Point = (292.0, 128.0)
HOLD = Grip((266, -54), -6, 0.98)


def hand_on_the_edge(sheet: Sheet) -> None:
    """The near arm up, its hand round the edge of the door."""
    with sheet.shape("holding arm"):
        arm(sheet, SHIRT, (178, 258), HELD_ELBOW)
        lower_arm(sheet, SHIRT, HELD_ELBOW, (276, 26))
        fingers_of(sheet, SKIN, HOLD, pale=True)


def hand_that_helps(sheet: Sheet) -> None:
    """The far arm across him, its hand round the other arm to keep it from shaking."""
    with sheet.shape("helping arm"):
        arm(sheet, SHIRT, FAR_SHOULDER, (-108, 452))
        back: Points = [(124, 250), (136, 216), (168, 190), (200, 190), (210, 216), (190, 246), (150, 276)]
        dark: Points = [Corner(120, 270), (160, 250), Corner(210, 220), Corner(220, 290), Corner(130, 300)]
        lit_and_shaded(sheet, back, SKIN, dark)
        contour(sheet, [(126, 244), (136, 216), (168, 190), (190, 186)], 3.6)
        contour(sheet, [(150, 278), (190, 247), (208, 224)], 3.4)
        fingers(
            sheet,
            SKIN,
            (
                Finger((186, 196), (224, 168), (256, 170), 22),
                Finger((196, 210), (236, 188), (268, 192), 23),
                Finger((198, 226), (238, 208), (266, 214), 22),
                Finger((188, 240), (222, 230), (246, 236), 20),
            ),
        )
        finger(sheet, SKIN, Finger((150, 214), (170, 178), (196, 160), 24), nail=True, bare=6)
        lower_arm(sheet, SHIRT, (-108, 452), (134, 262))
