"""Sam Rao's arms: pocket and pen; clipboard and pen; a towel. Points are about the middle of his head."""

from __future__ import annotations

from aiden_drawing import Stuff, forearm_sleeve, upper_arm
from grownups_drawing import FAR_WRIST, NEAR_WRIST, hands_about, telephone
from neighbours_drawing import Finger, Points, contour, finger, fingers, forearm, lit_and_shaded, tube
from sam_drawing import COLLAR, COTTON, FAR_SHOULDER, GOWN, NEAR_SHOULDER, SHIRT, SHRUG, TOWELLING
from sam_head_drawing import SKIN
from sam_things_drawing import BORDER, NIB, TOWEL, clicking_hand, clipboard, waffle, writing_hand

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, between, smooth
from print_room.inks import LINE, Cloth, Ink
from print_room.sheet import Sheet

# At the telephone.

PALE_CASE = Cloth(Ink(0, 0.10, 0.10), Ink(0.08, 0.44, 0.14), Ink(0, 0, 0.02))


def telephone_at_the_ear(sheet: Sheet) -> None:
    """The telephone between ear and shoulder; the shoulder comes over its foot afterwards."""
    with sheet.shape("telephone"), sheet.group(move=(120, 70)), sheet.group(turn=(-10, 0, 0)):
        telephone(sheet, breadth=62, height=210, case=PALE_CASE)


def shrugging_arm(sheet: Sheet) -> None:
    """The near arm: its shoulder up at the telephone, its hand deep in a pocket."""
    elbow: Point = (290.0, 492.0)
    with sheet.shape("arm with the shrug"):
        upper_arm(sheet, TOWELLING, (198, 280 - SHRUG), elbow, (62, 58), seam=True)
        forearm_sleeve(sheet, TOWELLING, elbow, (196, 628), (58, 46))
    with sheet.shape("pocket"):
        patch: Points = [Corner(96, 606), Corner(244, 596), Corner(250, 760), (170, 774), Corner(98, 764)]
        path = lit_and_shaded(sheet, patch, GOWN)
        with sheet.group(clip=sheet.clip(path)):
            for x in (116, 180, 244):
                sheet.paint(stroke([(x, 590), (x + 4, 780)], 30, start=1, end=1), GOWN.deep)
        sheet.line(path, LINE, 4.2)
        sheet.paint(stroke([(92, 612), (170, 606), (248, 602)], 30, start=1, end=1), COLLAR.light)
        contour(sheet, [(94, 628), (170, 622), (248, 618)], 4)


def arm_with_the_pen(sheet: Sheet) -> None:
    """The far arm bent up, the pen in its fist, the thumb on the button."""
    elbow: Point = (-232.0, 540.0)
    at: Point = (-176.0, 372.0)
    end: Point = (-184.0, 462.0)
    with sheet.shape("arm with the pen"):
        upper_arm(sheet, TOWELLING, FAR_SHOULDER, elbow, (56, 56), seam=True)
        forearm(sheet, SKIN, [end, (-176, 440), (at[0] + 6, at[1] + 54)], (28, 27, 27))
        with sheet.group(move=at):
            clicking_hand(sheet)
        forearm_sleeve(sheet, TOWELLING, elbow, end, (56, 48))


# With the chart.

BOARD: Point = (-112.0, 440.0)
BOARD_TURN = -9.0


def arms_with_the_chart(sheet: Sheet) -> None:
    """The far hand holds the clipboard by its edge, the near one writes on it."""
    far_elbow: Point = (-238.0, 588.0)
    near_elbow: Point = (272.0, 532.0)
    writing: Point = (-58.0, 444.0)
    with sheet.shape("upper arms"):
        upper_arm(sheet, TOWELLING, FAR_SHOULDER, far_elbow, (54, 54), seam=True)
        upper_arm(sheet, TOWELLING, NEAR_SHOULDER, near_elbow, (60, 58), seam=True)
    with sheet.shape("fingers behind"):
        fingers(
            sheet,
            SKIN,
            (Finger((-236, 520), (-226, 480), (-190, 470), 24), Finger((-240, 540), (-236, 510), (-200, 500), 24)),
        )
    with sheet.shape("board"), sheet.group(move=BOARD), sheet.group(turn=(BOARD_TURN, 0, 0)):
        clipboard(sheet)
    with sheet.shape("far hand"):
        forearm_sleeve(sheet, TOWELLING, far_elbow, (-232, 572), (54, 50))
        back: Points = [
            (-200, 560),
            (-206, 524),
            (-222, 506),
            (-242, 508),
            (-256, 534),
            (-252, 566),
            (-236, 584),
            (-212, 584),
        ]
        dark: Points = [Corner(-196, 540), (-222, 550), Corner(-250, 600), Corner(-190, 600)]
        lit_and_shaded(sheet, back, SKIN, dark)
        contour(sheet, [(-222, 506), (-243, 508), (-257, 534), (-252, 566), (-240, 582)], 3.6)
        finger(sheet, SKIN, Finger((-228, 532), (-204, 506), (-172, 496), 27), nail=True, bare=5)
    with sheet.shape("near hand"):
        wrist: Point = (writing[0] + 92, writing[1] + 42)
        end = between(near_elbow, wrist, 0.84)
        forearm(sheet, SKIN, [end, between(end, wrist, 0.5), wrist], (29, 27, 27))
        with sheet.group(move=writing):
            writing_hand(sheet)
        forearm_sleeve(sheet, TOWELLING, near_elbow, end, (57, 47))
        contour(sheet, [(writing[0] + NIB[0] - 34, writing[1] + NIB[1]), (writing[0] + NIB[0], writing[1] + NIB[1])], 3)


# With the towel.

DRYING: Point = (0.0, 424.0)


def rolled(sheet: Sheet, stuff: Stuff, elbow: Point, end: Point, halves: tuple[float, float]) -> None:
    """A sleeve that has been turned up twice, below the elbow."""
    forearm_sleeve(sheet, stuff, elbow, end, halves)
    limb = tube([elbow, end], halves)
    for share in (0.5, 0.76):
        way = [limb.at(share, -1.0), limb.at(min(1.0, share + 0.1), 0), limb.at(share, 1.0)]
        sheet.paint(stroke(way, 10, start=0.9, end=0.5), SHIRT.shade)
        sheet.paint(stroke(way, 4, start=0.9, end=0.3), LINE)


def towel_over_the_shoulder(sheet: Sheet) -> None:
    """A towel folded lengthwise over the near shoulder; its front end comes across to the hands."""
    with sheet.shape("towel"):
        outline: Points = [
            Corner(86, 190),
            (120, 162),
            (176, 172),
            Corner(206, 214),
            (196, 300),
            (142, 396),
            Corner(60, 440),
            Corner(-36, 410),
            (36, 352),
            (82, 290),
        ]
        dark: Points = [Corner(170, 150), (160, 290), (104, 370), Corner(10, 450), Corner(240, 480), Corner(240, 150)]
        path = lit_and_shaded(sheet, outline, TOWEL, dark)
        waffle(sheet, path, (-40, 160, 260, 320))
        with sheet.group(clip=sheet.clip(path)):
            for way in (
                [(104, 170), (106, 290), (56, 358), (-10, 404)],
                [(186, 176), (176, 300), (122, 376), (40, 440)],
            ):
                sheet.paint(stroke(way, 13, start=1, end=1), BORDER)
        sheet.line(path, LINE, 4.2)
        contour(sheet, [(146, 172), (142, 290), (90, 362), (20, 420)], 4)


def towel_between_the_hands(sheet: Sheet) -> None:
    """The end of it, bunched between the hands, and what hangs out below; about the hands' middle."""
    with sheet.shape("end of the towel"):
        hanging: Points = [
            Corner(-40, 20),
            (-52, 80),
            Corner(-70, 150),
            (-30, 160),
            (0, 148),
            (34, 162),
            Corner(66, 146),
            (52, 80),
            Corner(44, 20),
        ]
        path = lit_and_shaded(
            sheet, hanging, TOWEL, [Corner(10, 10), (16, 80), Corner(10, 170), Corner(90, 170), Corner(90, 10)]
        )
        waffle(sheet, path, (-80, 20, 160, 150))
        with sheet.group(clip=sheet.clip(path)):
            sheet.paint(stroke([(-76, 118), (-30, 130), (0, 118), (34, 132), (74, 116)], 15, start=1, end=1), BORDER)
        sheet.line(path, LINE, 4)
        bunch = smooth([(-56, -30), (-30, -62), (6, -56), (40, -66), (58, -28), (54, 40), (0, 54), (-52, 40)])
        sheet.paint(bunch, TOWEL.light)
        sheet.line(bunch, LINE, 4)
        for run in (
            [(-22, -50), (-12, -20), (-16, 20)],
            [(22, -54), (14, -20), (18, 24)],
            [(0, 54), (-6, 90), (2, 130)],
        ):
            contour(sheet, run, 4)


def drying_hands(sheet: Sheet) -> None:
    """Bare forearms, both hands in the end of the towel."""
    far_elbow: Point = (-218.0, 572.0)
    near_elbow: Point = (258.0, 562.0)
    far = (DRYING[0] + FAR_WRIST[0] * 1.1, DRYING[1] + FAR_WRIST[1] * 1.1)
    near = (DRYING[0] + NEAR_WRIST[0] * 1.1, DRYING[1] + NEAR_WRIST[1] * 1.1)
    with sheet.shape("arms"):
        upper_arm(sheet, COTTON, FAR_SHOULDER, far_elbow, (54, 52), seam=True)
        upper_arm(sheet, COTTON, NEAR_SHOULDER, near_elbow, (58, 54), seam=True)
        forearm(sheet, SKIN, [far_elbow, between(far_elbow, far, 0.5), far], (46, 40, 28))
        forearm(sheet, SKIN, [near_elbow, between(near_elbow, near, 0.5), near], (46, 42, 28))
        rolled(sheet, COTTON, far_elbow, between(far_elbow, far, 0.34), (52, 50))
        rolled(sheet, COTTON, near_elbow, between(near_elbow, near, 0.30), (54, 52))
    towel_over_the_shoulder(sheet)
    with sheet.shape("hands"), sheet.group(move=DRYING), sheet.group(scale=(1.1, 0, 0)):
        hands_about(sheet, SKIN, towel_between_the_hands)
