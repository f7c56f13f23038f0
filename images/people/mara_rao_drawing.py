"""Mara Rao's bob, her dressing gown, the cords that she has collected, her torch, her thread.

Points are about the middle of her head.
"""

from __future__ import annotations

from aiden_drawing import Stuff, forearm_sleeve, upper_arm
from neighbours_drawing import (
    Finger,
    Points,
    Print,
    Tube,
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
from tether_limbs_drawing import Grip, Lock, fingers_of, locks, palm_of, starred

from print_room.brushes import jittered_grid, stroke
from print_room.geometry import Corner, Point, ellipse, polygon, rectangle, smooth, star
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.rig import CHIN
from print_room.sheet import Sheet, Stop

TILT = 4.0

# Quilted once; her brother's before.
GOWN = Cloth(Ink(0.06, 0.66, 0.06), Ink(0.36, 0.80, 0.10), Ink(0, 0.06, 0.10))
SHADOW = Ink(0.34, 0.40, 0)
FACING = Cloth(Ink(0, 0.03, 0.06), Ink(0.08, 0.40, 0.12), Ink(0.22, 0.56, 0.14))
RED = Ink(0.02, 0.22, 1.0)
ENAMEL = Cloth(Ink(0, 0.12, 0.86), Ink(0.30, 0.40, 0.84), Ink(0, 0.04, 0.30))
SLIDE = Ink(0, 0.06, 0.80)
SLEEVE = Stuff(GOWN, starred(GOWN.deep, 30, 10), SHADOW, FACING.light)

# The gown: the far front is one button higher than the near one, all the way down.
TRUNK: Points = (
    Corner(-52, 146),
    (-92, 158),
    (-126, 188),
    (-138, 270),
    (-144, 400),
    (-166, 520),
    Corner(-178, 620),
    Corner(206, 620),
    (188, 520),
    (164, 400),
    (156, 270),
    (148, 186),
    (110, 154),
    Corner(62, 142),
    (6, 200),
)
FAR_LAPEL: Points = (Corner(-54, 130), (-86, 150), Corner(-98, 196), (-70, 228), Corner(10, 238), (-20, 196))
NEAR_LAPEL: Points = (
    Corner(66, 126),
    (98, 148),
    Corner(116, 196),
    (86, 262),
    Corner(16, 322),
    Corner(6, 246),
    (44, 194),
)


def trunk(sheet: Sheet) -> None:
    """Neck and dressing gown, its stars, its buttons in the wrong holes."""
    with sheet.shape("gown"):
        path = smooth(TRUNK)
        sheet.paint(path, GOWN.light)
        inside = sheet.clip(path)
        with sheet.group(clip=inside):
            places = jittered_grid(-190, 150, 420, 490, 46, sheet.rng("gown"), stray=0.06)
            sheet.paint("".join(star(x, y, 11, inner=0.36, turn=-84) for (x, y), _, _ in places), GOWN.deep)
        with sheet.overprint(clip=inside):
            side: Points = [
                Corner(104, 130),
                (96, 260),
                (112, 400),
                Corner(108, 640),
                Corner(240, 640),
                Corner(240, 130),
            ]
            chin: Points = [Corner(-70, 150), (-30, 216), (20, 240), (80, 220), Corner(108, 160), Corner(30, 120)]
            sheet.paint(smooth(side) + smooth(chin), SHADOW)
        sheet.line(path, LINE, 4.4)
        contour(sheet, [(8, 244), (2, 330), (10, 480), (6, 620)], 4.2)
        # Done up one out, the near front hangs in a bag between two buttons.
        bag: Points = [(8, 268), (-26, 296), (-30, 322), (4, 334)]
        sheet.paint(smooth(bag), GOWN.shade)
        contour(sheet, [(8, 266), (-26, 294), (-31, 322), (4, 336)], 4)
    childs_neck(sheet)
    with sheet.shape("lapels"):
        for lapel in (NEAR_LAPEL, FAR_LAPEL):
            dark: Points = [Corner(66, 110), (72, 220), Corner(0, 340), Corner(160, 340), Corner(160, 110)]
            path = lit_and_shaded(sheet, lapel, FACING, dark)
            with sheet.group(clip=sheet.clip(path)):
                sheet.line(path, SLIDE, 12)
            sheet.line(path, LINE, 4)
    with sheet.shape("buttons"):
        for x, y in ((-16, 250), (-12, 346), (-10, 430)):
            sheet.paint(ellipse(x, y, 14), LINE)
            sheet.paint(ellipse(x - 1, y - 1, 11), ENAMEL.light)
            sheet.paint("".join(ellipse(x - 1 + dx, y - 1, 2) for dx in (-4, 4)), PAPER)
        for x, y in ((28, 298), (32, 388)):
            sheet.paint(stroke([(x - 9, y), (x + 9, y - 3)], 6, start=0.6, end=0.6), LINE)


# Cords.


def twisted(ink: Ink) -> Print:
    """Return a print of a twisted cord's slanting strands."""

    def drawn(sheet: Sheet, limb: Tube) -> None:
        last = len(limb.run) - 1
        marks = [
            stroke(
                [limb.at(index / last, -1.1), limb.at(min(1.0, (index + 5) / last), 1.1)],
                7,
                start=0.9,
                end=0.9,
                steps=2,
            )
            for index in range(0, last, 8)
        ]
        sheet.paint("".join(marks), ink)

    return drawn


CORDS: tuple[tuple[Cloth, Print], ...] = (
    (FACING, twisted(Ink(0.10, 0.56, 0.06))),
    (ENAMEL, twisted(PAPER)),
    (FACING, rings(Ink(0.50, 0.70, 0.10), 9, 22)),
    (Cloth(Ink(0.56, 0.66, 0.10), LINE, PAPER), twisted(FACING.light)),
    (FACING, twisted(SLIDE)),
)


def coil(sheet: Sheet) -> None:
    """Other people's dressing-gown cords in a coil over her near shoulder, with a turn round the middle."""
    with sheet.shape("coil"):
        for index, (cloth, printed) in enumerate(CORDS):
            x, foot = 66 + index * 19.0, 404 + (index * 37) % 70
            loop: Points = [
                (x + 22, 164),
                (x - 16, 214),
                (x - 30, 320),
                (x - 12, float(foot)),
                (x + 30, foot - 6.0),
                (x + 40, 320),
                (x + 44, 210),
            ]
            sleeve(sheet, tube(loop, (10.5, 10.5)), cloth, printed, shadow=Ink(0.16, 0.24, 0))
        over: Points = [(78, 214), (96, 158), (140, 148), (170, 186)]
        for index, (cloth, printed) in enumerate(CORDS[:4]):
            way = [(x + index * 11.0 - 10, y + index * 7.0) for x, y in over]
            sleeve(sheet, tube(way, (10.5, 10.5)), cloth, printed, shadow=Ink(0.16, 0.24, 0), rounded="both")
        for dy in (0, 20):
            turn: Points = [(36, 322.0 + dy), (98, 338.0 + dy), (182, 316.0 + dy)]
            sleeve(sheet, tube(turn, (11, 11)), *CORDS[4], shadow=Ink(0.16, 0.24, 0), rounded="both")


# Arms, the torch, the thread.

FAR_SHOULDER: Point = (-104.0, 232.0)
NEAR_SHOULDER: Point = (136.0, 220.0)
TORCH: Point = (-178.0, 190.0)
TORCH_TURN = -34.0
TORCH_GRIP = Grip(TORCH, TORCH_TURN + 4, 0.74, mirrored=True)


def torch(sheet: Sheet) -> None:
    """A torch in her far fist, its light going up and out."""
    palm_of(sheet, SKIN, TORCH_GRIP)
    with sheet.shape("torch"), sheet.group(move=TORCH), sheet.group(turn=(TORCH_TURN, 0, 0)):
        beam = sheet.linear((0, -90), (0, -236), Stop(0, Ink(0, 0.02, 0.42), 0.9), Stop(1, Ink(0, 0.02, 0.42), 0))
        sheet.paint(polygon([(-30, -92), (-78, -240), (78, -240), (30, -92)]), beam)
        body = rectangle(-15, -50, 30, 122, radius=6)
        sheet.paint(body, ENAMEL.light)
        sheet.paint(rectangle(2, -50, 13, 122, radius=5), ENAMEL.shade)
        sheet.paint("".join(rectangle(-15, y, 30, 5) for y in (46, 56)), ENAMEL.shade)
        sheet.line(body, LINE, 4)
        bell = smooth([Corner(-15, -46), (-20, -64), Corner(-32, -90), Corner(32, -90), (20, -64), Corner(15, -46)])
        sheet.paint(bell, ENAMEL.light)
        sheet.paint(
            smooth([Corner(4, -46), Corner(10, -90), Corner(32, -90), (20, -64), Corner(15, -46)]), ENAMEL.shade
        )
        sheet.line(bell, LINE, 4)
        sheet.paint(ellipse(0, -91, 34, 10), LINE)
        sheet.paint(ellipse(0, -92, 30, 7.5), PAPER)
    fingers_of(sheet, SKIN, TORCH_GRIP)


def far_arm(sheet: Sheet) -> None:
    """The far arm with the torch held out before her."""
    with sheet.shape("far arm"):
        upper_arm(sheet, SLEEVE, FAR_SHOULDER, (-146, 334), (38, 41), seam=True)
        torch(sheet)
        forearm_sleeve(sheet, SLEEVE, (-146, 334), (-148, 244), (42, 36))


def near_arm(sheet: Sheet) -> None:
    """The near arm, a fist closed on the coil, so that nobody takes it off her."""
    with sheet.shape("near arm"):
        upper_arm(sheet, SLEEVE, (146, 228), (204, 350), (42, 42))
        fingers(
            sheet,
            SKIN,
            (
                Finger((116, 242), (86, 232), (66, 244), 20),
                Finger((116, 258), (82, 252), (62, 262), 21),
                Finger((114, 274), (82, 272), (64, 280), 20),
                Finger((110, 288), (86, 290), (72, 296), 18),
            ),
        )
        back: Points = [(150, 268), (136, 240), (112, 230), (98, 246), (98, 276), (114, 296), (140, 304)]
        dark: Points = [Corner(160, 276), (124, 272), Corner(94, 278), Corner(110, 316), Corner(160, 316)]
        lit_and_shaded(sheet, back, SKIN, dark)
        contour(sheet, [(148, 264), (136, 240), (112, 230)], 3.4)
        contour(sheet, [(104, 288), (116, 298), (138, 304)], 3.4)
        finger(sheet, SKIN, Finger((124, 238), (102, 216), (82, 216), 21), nail=True, bare=6)
        forearm(sheet, SKIN, [(164, 304), (150, 292), (138, 280)], (20, 20, 22))
        forearm_sleeve(sheet, SLEEVE, (204, 352), (152, 296), (42, 35))


def thread(sheet: Sheet) -> None:
    """The red thread, from under her lip down her front and away to the left."""
    with sheet.shape("thread"):
        way = smooth(
            [(-20, 118), (-19, 140), (-24, 180), (-48, 230), (-96, 262), (-196, 292), (-300, 286), (-400, 262)],
            closed=False,
        )
        sheet.line(way, LINE, 7)
        sheet.line(way, RED, 4.2)


# The head.

FACE: Points = (
    (96, -60),
    (104, 0),
    (98, 46),
    (80, 84),
    (44, 112),
    (4, 122),
    (-28, 128),
    (-58, 114),
    (-86, 80),
    (-99, 42),
    (-95, 8),
    (-100, -24),
    (-92, -76),
    (-30, -118),
    (50, -112),
)
BACK: Points = (
    Corner(-96, 92),
    (-118, 30),
    (-124, -40),
    (-100, -128),
    (-30, -168),
    (50, -170),
    (118, -132),
    (146, -50),
    (150, 40),
    Corner(152, 112),
    (120, 122),
    Corner(80, 112),
)
SIDES: tuple[Lock, ...] = (
    Lock((-84, -110), (-128, -30), (-104, 84), 46),
    Lock((100, -70), (152, 20), (142, 132), 62),
    Lock((92, -90), (130, 10), (112, 118), 58),
)
CROWN: Points = (
    (-112, -34),
    (-116, -84),
    (-88, -146),
    (-26, -176),
    (46, -178),
    (110, -140),
    (138, -64),
    Corner(134, 10),
    (104, -30),
    Corner(84, -44),
    (40, -38),
    (-20, -40),
    Corner(-84, -46),
)
# The fringe was cut by somebody who was holding the scissors for the first time.
FRINGE: tuple[Lock, ...] = (
    Lock((54, -132), (94, -94), (92, -36), 56),
    Lock((34, -152), (64, -100), (62, -40), 54),
    Lock((10, -154), (30, -100), (30, -32), 54),
    Lock((-10, -154), (-4, -100), (-2, -42), 52),
    Lock((-26, -152), (-38, -100), (-34, -34), 52),
    Lock((-44, -146), (-70, -100), (-66, -44), 52),
    Lock((-56, -136), (-96, -90), (-96, -28), 48),
)


def head(sheet: Sheet) -> None:
    """All of the head but what the rig draws: a bob, a fringe, a slide."""
    with sheet.shape("head"), sheet.group(turn=(TILT, *CHIN)):
        childs_face(sheet, FACE, -34)
        with sheet.shape("hair"):
            locks(sheet, HAIR, SIDES, lit=0.5)
            sheet.paint(smooth(CROWN), HAIR.light)
            locks(sheet, HAIR, FRINGE, lit=0.8)
            for way in ([(-60, -130), (-10, -160), (50, -156)], [(70, -146), (108, -112), (122, -56)]):
                sheet.paint(stroke(way, 9, start=0.05, end=0.05), HAIR.deep)
        with sheet.shape("slide"), sheet.group(turn=(24, 74, -92)):
            slide = rectangle(42, -101, 64, 19, radius=9)
            sheet.paint(slide, SLIDE)
            sheet.line(slide, LINE, 3.8)
            sheet.paint(star(60, -91, 7, inner=0.4), PAPER)


def hair_behind(sheet: Sheet) -> None:
    """The back of the bob, behind neck and collar."""
    with sheet.shape("hair behind"), sheet.group(turn=(TILT, *CHIN)):
        sheet.paint(smooth(BACK), HAIR.shade)
