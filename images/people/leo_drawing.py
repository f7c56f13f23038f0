"""Leo Rao's mop of hair, his striped pyjamas, his arms and hands.

Points are about the middle of his head.
"""

from __future__ import annotations

from aiden_drawing import Stuff, forearm_sleeve, upper_arm
from neighbours_drawing import (
    Finger,
    Points,
    Tube,
    band_across,
    contour,
    finger,
    fingers,
    forearm,
    lit_and_shaded,
    rings,
    sleeve,
    tube,
)
from rao_drawing import HAIR, SKIN, childs_face, childs_neck
from tether_limbs_drawing import Lock, ear, locks

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, smooth
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.rig import CHIN
from print_room.sheet import Sheet

TILT = -6.0

FLANNEL = Cloth(Ink(0, 0.04, 0.05), Ink(0.06, 0.40, 0.10), Ink(0.20, 0.56, 0.12))
BROAD = Ink(0.34, 0.66, 0.08)
NARROW = Ink(0, 0.12, 0.86)
SHADOW = Ink(0.22, 0.36, 0.02)


def stripes_round(sheet: Sheet, limb: Tube) -> None:
    """Broad bands, and a narrow bright one between every two."""
    rings(BROAD, 20, 52)(sheet, limb)
    moved_on = Tube(limb.run[4:], limb.left[4:], limb.right[4:])
    rings(NARROW, 7, 52)(sheet, moved_on)


PYJAMAS = Stuff(FLANNEL, stripes_round, SHADOW, BROAD)

TRUNK: Points = (
    Corner(-56, 146),
    (-98, 160),
    (-136, 188),
    (-146, 270),
    (-144, 400),
    (-156, 520),
    Corner(-166, 640),
    Corner(190, 640),
    (176, 520),
    (164, 400),
    (168, 270),
    (160, 186),
    (116, 156),
    Corner(68, 142),
    (6, 206),
)
FAR_WING: Points = (
    Corner(-54, 132),
    (-84, 152),
    Corner(-104, 190),
    (-78, 226),
    Corner(-30, 244),
    Corner(2, 250),
    (-36, 204),
)
NEAR_WING: Points = (
    Corner(66, 128),
    (100, 148),
    Corner(124, 184),
    (94, 226),
    Corner(44, 246),
    Corner(4, 252),
    (46, 202),
)


def trunk(sheet: Sheet) -> None:
    """Neck and pyjama jacket: bands across it, a collar, buttons, a breast pocket."""
    with sheet.shape("pyjamas"):
        path = smooth(TRUNK)
        sheet.paint(path, FLANNEL.light)
        inside = sheet.clip(path)
        with sheet.group(clip=inside):
            for y in range(196, 660, 58):
                sheet.line(smooth([(-190, y - 8), (10, y + 8), (210, y - 10)], closed=False), BROAD, 22)
                sheet.line(smooth([(-190, y + 21), (10, y + 37), (210, y + 19)], closed=False), NARROW, 8)
        with sheet.overprint(clip=inside):
            side: Points = [
                Corner(108, 130),
                (100, 260),
                (114, 400),
                Corner(106, 660),
                Corner(230, 660),
                Corner(230, 130),
            ]
            chin: Points = [Corner(-70, 150), (-30, 224), (20, 250), (80, 226), Corner(112, 160), Corner(30, 120)]
            sheet.paint(smooth(side) + smooth(chin), SHADOW)
        sheet.line(path, LINE, 4.2)
        contour(sheet, [(6, 248), (8, 400), (10, 640)], 3.6)
        for y in (288, 370, 452):
            sheet.paint(ellipse(-8, y, 9), LINE)
            sheet.paint(ellipse(-9, y - 1, 6.4), PAPER)
    childs_neck(sheet)


def collar_and_pocket(sheet: Sheet) -> None:
    """The collar, over the sleeves' seams, and the breast pocket."""
    with sheet.shape("collar"):
        for wing in (FAR_WING, NEAR_WING):
            dark: Points = [Corner(70, 110), (72, 200), Corner(10, 290), Corner(160, 290), Corner(160, 110)]
            path = lit_and_shaded(sheet, wing, FLANNEL, dark)
            with sheet.group(clip=sheet.clip(path)):
                sheet.line(path, NARROW, 15)
            sheet.line(path, LINE, 3.8)
    with sheet.shape("pocket"):
        pocket = smooth([Corner(52, 300), Corner(128, 294), Corner(130, 366), (92, 388), Corner(56, 372)])
        sheet.paint(pocket, FLANNEL.shade)
        with sheet.group(clip=sheet.clip(pocket)):
            for x in (62, 92, 122):
                sheet.line(smooth([(x, 280), (x + 2, 400)], closed=False), BROAD, 12)
        sheet.line(pocket, LINE, 3.6)


# Arms.

FAR_SHOULDER: Point = (-116.0, 222.0)
NEAR_SHOULDER: Point = (142.0, 220.0)
FAR_ELBOW: Point = (-222.0, 306.0)
NEAR_ELBOW: Point = (242.0, 308.0)


def arms_out(sheet: Sheet) -> None:
    """Both upper arms, the elbows out as a conjuror's are."""
    with sheet.shape("upper arms"):
        upper_arm(sheet, PYJAMAS, FAR_SHOULDER, FAR_ELBOW, (40, 38))
        upper_arm(sheet, PYJAMAS, NEAR_SHOULDER, NEAR_ELBOW, (42, 40))


def far_hand_at_the_face(sheet: Sheet) -> None:
    """The far hand beside his cheek, its fingers spread, as if the face might slip."""
    with sheet.shape("far hand"), sheet.group(move=(-4, 3)):
        forearm(sheet, SKIN, [(-176, 208), (-160, 176), (-150, 150)], (23, 21, 22))
        fingers(
            sheet,
            SKIN,
            (
                Finger((-122, 96), (-106, 66), (-97, 34), 19),
                Finger((-134, 88), (-124, 48), (-114, 10), 20),
                Finger((-148, 88), (-148, 48), (-142, 12), 20),
                Finger((-160, 98), (-172, 66), (-172, 36), 18),
            ),
        )
        palm: Points = [
            (-168, 152),
            (-174, 120),
            (-164, 92),
            (-142, 80),
            (-118, 90),
            (-112, 116),
            (-122, 140),
            (-132, 158),
        ]
        dark: Points = [
            Corner(-130, 70),
            (-134, 110),
            (-150, 150),
            Corner(-150, 170),
            Corner(-100, 170),
            Corner(-100, 80),
        ]
        lit_and_shaded(sheet, palm, SKIN, dark)
        contour(sheet, [(-166, 150), (-174, 120), (-166, 96)], 3.4)
        finger(sheet, SKIN, Finger((-126, 128), (-104, 122), (-84, 108), 21), nail=True, bare=6)
        contour(sheet, [(-122, 140), (-132, 158)], 3.4)
        forearm_sleeve(sheet, PYJAMAS, FAR_ELBOW, (-176, 202), (38, 33))


def near_hand_at_the_face(sheet: Sheet) -> None:
    """The near hand under his jaw, its thumb on the cheek."""
    with sheet.shape("near hand"), sheet.group(move=(-14, -26)):
        forearm(sheet, SKIN, [(186, 208), (168, 178), (152, 156)], (24, 22, 23))
        fingers(
            sheet,
            SKIN,
            (
                Finger((118, 118), (104, 92), (92, 66), 20),
                Finger((132, 110), (126, 78), (120, 52), 20),
                Finger((148, 112), (150, 78), (146, 52), 20),
                Finger((160, 122), (170, 94), (170, 70), 18),
            ),
        )
        palm: Points = [(174, 154), (176, 126), (160, 106), (132, 102), (110, 116), (108, 140), (122, 160), (140, 170)]
        dark: Points = [Corner(140, 96), (142, 130), (136, 150), Corner(130, 180), Corner(190, 180), Corner(190, 96)]
        lit_and_shaded(sheet, palm, SKIN, dark)
        contour(sheet, [(172, 156), (177, 128), (164, 108)], 3.4)
        finger(sheet, SKIN, Finger((118, 140), (92, 132), (66, 118), 22), nail=True, bare=6)
        contour(sheet, [(108, 146), (122, 161), (138, 169)], 3.4)
        forearm_sleeve(sheet, PYJAMAS, NEAR_ELBOW, (186, 204), (40, 34))


def arms_down(sheet: Sheet) -> None:
    """Both arms at his sides, the hands open."""
    with sheet.shape("arms"):
        for side, shoulder, elbow, wrist in (
            (-1, FAR_SHOULDER, (-162, 344), (-172, 452)),
            (1, NEAR_SHOULDER, (192, 342), (204, 452)),
        ):
            x, y = float(wrist[0]), float(wrist[1])
            row = [
                Finger((x + side * dx, y + 44), (x + side * (dx + 3), y + 72), (x + side * (dx - 2), y + reach), 18)
                for dx, reach in ((-16, 96), (-4, 104), (9, 102), (20, 92))
            ]
            fingers(sheet, SKIN, row)
            palm: Points = [
                (x - 20, y - 4),
                (x - 26, y + 34),
                (x - 12, y + 56),
                (x + 14, y + 56),
                (x + 27, y + 34),
                (x + 20, y - 4),
            ]
            dark: Points = [
                Corner(x + 6, y - 10),
                Corner(x + 8, y + 70),
                Corner(x + 40, y + 70),
                Corner(x + 40, y - 10),
            ]
            lit_and_shaded(sheet, palm, SKIN, dark)
            contour(sheet, palm[:3], 3.4)
            contour(sheet, palm[3:], 3.4)
            limb = tube([shoulder, elbow, wrist], (40, 41, 39, 36, 33))
            sleeve(sheet, limb, FLANNEL, stripes_round, shadow=SHADOW, rounded="start")
            band_across(sheet, limb, 0.91, 1.0, BROAD, over=1.1)


# The head.

FACE: Points = (
    (94, -60),
    (100, 0),
    (94, 46),
    (72, 88),
    (32, 117),
    (-16, 124),
    (-58, 108),
    (-86, 74),
    (-97, 38),
    (-93, 8),
    (-98, -24),
    (-90, -76),
    (-30, -118),
    (50, -112),
)
CAP: Points = (
    (-104, -50),
    (-124, -100),
    (-112, -160),
    (-60, -204),
    (44, -206),
    (116, -166),
    (146, -100),
    (138, -36),
    Corner(118, 6),
    (100, -30),
    (60, -90),
    (-30, -98),
)
BEHIND: tuple[Lock, ...] = (
    Lock((96, -60), (138, 0), (124, 58), 54),
    Lock((110, -80), (154, -40), (156, 16), 54),
)
CROWN: tuple[Lock, ...] = (
    Lock((90, -100), (148, -90), (170, -40), 62),
    Lock((70, -120), (142, -142), (178, -112), 62),
    Lock((40, -140), (104, -190), (154, -182), 66),
    Lock((10, -150), (50, -206), (98, -214), 66),
    Lock((-10, -150), (-14, -214), (22, -236), 64),
    Lock((-30, -146), (-76, -204), (-64, -232), 62),
    Lock((-44, -136), (-112, -172), (-142, -156), 64),
    Lock((-60, -120), (-132, -112), (-146, -60), 60),
    Lock((70, -150), (104, -150), (128, -120), 40),
    Lock((20, -166), (50, -172), (82, -156), 40),
    Lock((-30, -160), (-62, -164), (-92, -140), 40),
)
FRINGE: tuple[Lock, ...] = (
    Lock((88, -120), (124, -70), (100, -26), 54),
    Lock((-60, -130), (-112, -90), (-110, -10), 52),
    Lock((54, -134), (92, -84), (66, -30), 58),
    Lock((-34, -134), (-80, -96), (-82, -26), 56),
    Lock((30, -140), (50, -92), (20, -36), 58),
    Lock((-4, -140), (-38, -96), (-46, -28), 60),
    Lock((10, -146), (8, -96), (-12, -48), 56),
)


def head(sheet: Sheet) -> None:
    """All of the head but what the rig draws: a mop, and one ear out of it."""
    with sheet.shape("head"), sheet.group(turn=(TILT, *CHIN)):
        with sheet.shape("hair behind"):
            locks(sheet, HAIR._replace(light=HAIR.light.towards(HAIR.shade, 0.45)), BEHIND, lit=0.4)
        childs_face(sheet, FACE, -44)
        with sheet.shape("hair"):
            sheet.paint(smooth(CAP), HAIR.light)
            locks(sheet, HAIR, CROWN)
            locks(sheet, HAIR, FRINGE, lit=0.8)
        ear(sheet, SKIN, (94, 8))
        with sheet.shape("lock behind the ear"):
            over = [(104, -70), (124, -44), (132, -14)]
            sheet.paint(stroke(over, 22, start=0.7, end=0.1), HAIR.light)
