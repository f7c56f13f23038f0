"""Aiden Park's arms and hands: both about a leaflet; one at the back of his neck, the other at a cord.

Points are about the middle of his head.
"""

from __future__ import annotations

from aiden_drawing import COAT, SHIRT, SKIN, forearm_sleeve, upper_arm
from aiden_things_drawing import far_cord, held_leaflet
from neighbours_drawing import Finger, Points, contour, finger, fingers, forearm, lit_and_shaded

from print_room.brushes import stroke
from print_room.geometry import Corner, Point
from print_room.sheet import Sheet

# With the leaflet.

FAR_SHOULDER: Point = (-90.0, 276.0)
NEAR_SHOULDER: Point = (204.0, 270.0)
FAR_ELBOW: Point = (-178.0, 440.0)
NEAR_ELBOW: Point = (236.0, 486.0)


def arms_beside_him(sheet: Sheet) -> None:
    """Both upper arms, close to his sides."""
    with sheet.shape("upper arms"):
        upper_arm(sheet, SHIRT, FAR_SHOULDER, FAR_ELBOW, (42, 44))
        forearm_sleeve(sheet, SHIRT, FAR_ELBOW, (-206, 478), (44, 38))
        upper_arm(sheet, SHIRT, NEAR_SHOULDER, NEAR_ELBOW, (46, 46))


def offering(sheet: Sheet) -> None:
    """Both hands hold the leaflet by its foot, as one gives something to somebody whom one respects."""
    with sheet.shape("fingers under the leaflet"):
        fingers(
            sheet,
            SKIN,
            (
                Finger((-246, 446), (-254, 414), (-240, 384), 22),
                Finger((-252, 462), (-262, 432), (-250, 404), 22),
            ),
        )
        fingers(
            sheet,
            SKIN,
            (
                Finger((-10, 440), (-50, 440), (-84, 432), 23),
                Finger((-4, 456), (-40, 460), (-70, 454), 22),
                Finger((4, 470), (-24, 476), (-50, 474), 20),
            ),
        )
    held_leaflet(sheet)
    with sheet.shape("far hand"):
        back: Points = [(-196, 452), (-218, 440), (-244, 440), (-260, 462), (-252, 490), (-224, 500), (-194, 494)]
        lit_and_shaded(
            sheet, back, SKIN, [Corner(-190, 470), (-220, 474), Corner(-266, 480), Corner(-240, 510), Corner(-180, 510)]
        )
        contour(sheet, [(-244, 440), (-261, 462), (-252, 490), (-224, 501), (-200, 497)], 3.4)
        finger(sheet, SKIN, Finger((-222, 458), (-204, 422), (-178, 402), 25), nail=True, bare=5)
    with sheet.shape("near hand"):
        forearm(sheet, SKIN, [(60, 462), (28, 452), (4, 446)], (27, 25, 27))
        back = [(36, 426), (8, 412), (-18, 410), (-32, 428), (-22, 456), (4, 474), (36, 476)]
        lit_and_shaded(
            sheet, back, SKIN, [Corner(44, 450), (6, 452), Corner(-30, 448), Corner(-10, 490), Corner(44, 490)]
        )
        contour(sheet, [(36, 426), (8, 412), (-12, 410)], 3.4)
        contour(sheet, [(36, 477), (4, 475), (-16, 462)], 3.4)
        finger(sheet, SKIN, Finger((-6, 424), (-40, 400), (-70, 388), 25), nail=True, bare=5)
        forearm_sleeve(sheet, SHIRT, NEAR_ELBOW, (40, 454), (46, 38))


# With nothing.

RAISED_ELBOW: Point = (344.0, 136.0)
HANGING_ELBOW: Point = (-184.0, 462.0)
PINCH: Point = (-16.0, 398.0)


def arm_at_the_neck(sheet: Sheet) -> None:
    """The near arm, elbow up and out; its hand comes later."""
    with sheet.shape("raised arm"):
        upper_arm(sheet, COAT, (206, 264), RAISED_ELBOW, (56, 44))


def hand_at_the_neck(sheet: Sheet) -> None:
    """The heel of the near hand at the side of the neck, its fingers round behind."""
    with sheet.shape("hand at the neck"):
        forearm(sheet, SKIN, [(214, 128), (176, 122), (146, 120)], (27, 25, 29))
        back: Points = [(172, 94), (142, 84), (106, 86), (88, 110), (92, 144), (116, 160), (148, 156), (174, 146)]
        dark: Points = [Corner(184, 128), (144, 128), (110, 126), Corner(84, 136), Corner(104, 176), Corner(184, 166)]
        lit_and_shaded(sheet, back, SKIN, dark)
        contour(sheet, [(172, 94), (142, 84), (112, 85)], 3.4)
        contour(sheet, [(172, 147), (148, 157), (120, 160)], 3.4)
        sheet.paint(stroke([(128, 164), (96, 176), (72, 172)], 12, start=0.4, end=0.1), SKIN.deep)
        finger(sheet, SKIN, Finger((136, 138), (106, 152), (76, 160), 25), nail=True, bare=6)
        forearm_sleeve(sheet, COAT, RAISED_ELBOW, (180, 122), (44, 36))


def hanging_arm(sheet: Sheet) -> None:
    """The far upper arm."""
    with sheet.shape("far upper arm"):
        upper_arm(sheet, COAT, (-98, 276), HANGING_ELBOW, (48, 44), seam=True)


def hand_at_the_cord(sheet: Sheet) -> None:
    """The far hand, which has found the anorak's cord."""
    with sheet.shape("hand at the cord"):
        forearm(sheet, SKIN, [(-112, 444), (-84, 432), (-62, 424)], (26, 24, 24))
        fingers(
            sheet,
            SKIN,
            (
                Finger((-46, 420), (-18, 424), (-22, 446), 21),
                Finger((-50, 434), (-26, 442), (-34, 462), 21),
                Finger((-60, 446), (-40, 456), (-48, 474), 19),
            ),
            bare=4,
        )
        back: Points = [(-92, 410), (-66, 396), (-42, 398), (-32, 418), (-44, 446), (-66, 458), (-92, 454)]
        lit_and_shaded(
            sheet, back, SKIN, [Corner(-100, 438), (-66, 440), Corner(-34, 430), Corner(-50, 470), Corner(-100, 470)]
        )
        contour(sheet, [(-92, 410), (-66, 396), (-48, 397)], 3.4)
        contour(sheet, [(-92, 455), (-66, 459), (-52, 452)], 3.4)
        far_cord(sheet, PINCH)
        finger(sheet, SKIN, Finger((-50, 404), (-32, 388), (-8, 396), 22), bare=4)
        finger(sheet, SKIN, Finger((-66, 424), (-40, 418), (-12, 406), 22), nail=True, bare=5)
        forearm_sleeve(sheet, COAT, HANGING_ELBOW, (-104, 440), (45, 37))
