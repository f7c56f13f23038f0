"""What Halmoni holds out, a plate with a cloth on it, and the arms that she does it with.

Points are about the middle of her head.
"""

from __future__ import annotations

from halmoni_clothes_drawing import (
    BODY,
    CYAN,
    FAR_SHOULDER,
    JUMPER,
    JUMPER_FLECK,
    JUMPER_SHADOW,
    NEAR_SHOULDER,
    SALMON,
)
from halmoni_drawing import SKIN
from neighbours_drawing import Finger, Points, Tube, band_across, contour, finger, forearm, lit_and_shaded, sleeve, tube

from print_room.geometry import Corner, Point, between, ellipse, polygon, polyline, smooth
from print_room.inks import LINE, Cloth, Ink
from print_room.sheet import Sheet

CHINA = Cloth(Ink(0, 0.02, 0.02), Ink(0.06, 0.36, 0.06), Ink(0.26, 0.60, 0.10))
LINEN = Cloth(Ink(0, 0.01, 0.03), Ink(0.04, 0.34, 0.08), Ink(0.18, 0.54, 0.12))

# Sleeves and arms.


def flecked(sheet: Sheet, limb: Tube) -> None:
    """Print the jumper's flecks on a limb."""
    marks = "".join(
        polyline([limb.at(step / 12, side), limb.at(min(1.0, step / 12 + 0.045), side + 0.1)])
        for step in range(13)
        for side in (-0.75 + 0.25 * (step % 2), -0.2 + 0.25 * (step % 2), 0.35 + 0.25 * (step % 2))
    )
    sheet.line(marks, JUMPER_FLECK, 4)


def upper_arm(sheet: Sheet, shoulder: Point, elbow: Point, half: float = 54) -> None:
    """From the shoulder to the elbow, where the sleeve has been pushed up for good."""
    out = 1 if elbow[0] > shoulder[0] else -1
    middle = between(shoulder, elbow, 0.5)
    limb = tube([shoulder, (middle[0] + out * 14, middle[1] - 6), elbow], (half - 6, half, half))
    sleeve(sheet, limb, JUMPER, flecked, rounded="both", shadow=JUMPER_SHADOW)
    x, y = shoulder
    seam = [(x - out * 34, y - 40), (x + out * 10, y - 42), (x + out * 34, y - 26)]
    contour(sheet, seam, 4.4)


def strong_forearm(sheet: Sheet, elbow: Point, wrist: Point) -> None:
    """A forearm that has pulled forty years of thread through plush, and the sleeve pushed up above it."""
    way = [elbow, between(elbow, wrist, 0.5), wrist]
    forearm(sheet, SKIN, way, (46, 43, 31))
    out = 1 if elbow[0] > wrist[0] else -1
    start, end = between(elbow, wrist, 0.56), between(elbow, wrist, 0.86)
    bulge = [(start[0] - 10 * out, start[1] + 8), (end[0] - 5 * out, end[1] + 4)]
    contour(sheet, [bulge[0], between(bulge[0], bulge[1], 0.5), bulge[1]], 2.8, SKIN.deep)
    limb = tube([elbow, between(elbow, wrist, 0.2), between(elbow, wrist, 0.36)], (52, 52, 50))
    sleeve(sheet, limb, JUMPER, flecked, rounded="start", shadow=JUMPER_SHADOW)
    for first, last in ((0.44, 0.74), (0.70, 1.0)):
        cuff = band_across(sheet, limb, first, last, JUMPER.light, over=1.07)
        with sheet.group(clip=sheet.clip(cuff)):
            ribs = "".join(polyline([limb.at(first, side / 5), limb.at(last, side / 5)]) for side in range(-6, 7))
            sheet.line(ribs, JUMPER.deep, 2.8)
        sheet.line(cuff, LINE, 3.2)


# The plate.

PLATE: Point = (-14.0, 360.0)
ACROSS, DOWN = 176.0, 47.0
FAR_GRIP: Point = (-182.0, 364.0)
NEAR_GRIP: Point = (154.0, 364.0)
FAR_ELBOW: Point = (-250.0, 470.0)
NEAR_ELBOW: Point = (282.0, 474.0)

# A wrapping cloth sewn of remnants, with a tab on top to lift it by. Two of its corners hang over the rim.
COVER: Points = (
    Corner(-128, 362),
    (-122, 318),
    (-92, 284),
    (-52, 274),
    (-14, 256),
    (28, 262),
    (64, 286),
    (92, 318),
    Corner(102, 358),
    (88, 384),
    Corner(54, 436),
    (24, 396),
    (-26, 390),
    (-64, 396),
    Corner(-98, 430),
    (-116, 388),
)
# Its seams, from the top down and round.
DOWNWARD: tuple[Points, ...] = (
    ((-14, 256), (-60, 300), (-84, 352), (-92, 440)),
    ((-14, 256), (-24, 310), (-30, 360), (-34, 440)),
    ((-14, 256), (14, 300), (26, 350), (28, 440)),
    ((-14, 256), (46, 290), (74, 340), (82, 440)),
)
ROUND: tuple[Points, ...] = (
    ((-130, 316), (-80, 306), (-20, 304), (40, 298), (100, 312)),
    ((-140, 362), (-90, 348), (-28, 346), (44, 344), (110, 356)),
)
# Remnants that are not white: the corners of each, its ink.
REMNANTS: tuple[tuple[Points, Ink], ...] = (
    (((-60, 302), (-24, 306), (-30, 348), (-84, 350)), Ink(0, 0.26, 0.02)),
    (((14, 300), (48, 292), (76, 344), (26, 346)), Ink(0, 0.05, 0.52)),
    (((-84, 350), (-130, 362), (-104, 440), (-92, 440)), Ink(0, 0.05, 0.52)),
    (((-30, 346), (26, 346), (28, 440), (-34, 440)), Ink(0, 0.02, 0.18)),
    (((26, 346), (78, 348), (82, 440), (28, 440)), Ink(0, 0.26, 0.02)),
)


def plate(sheet: Sheet) -> None:
    """A plate with a band round it; both hands carry it from below."""
    x, y = PLATE
    with sheet.shape("plate"):
        with sheet.overprint(clip=sheet.clip(smooth(BODY))):
            sheet.paint(ellipse(x + 16, y + 52, 150, 48), Ink(0.34, 0.38, 0))
        foot = ellipse(x, y + 16, 120, 46)
        sheet.paint(foot, CHINA.deep)
        sheet.line(foot, LINE, 3.6)
    for near, grip in ((False, FAR_GRIP), (True, NEAR_GRIP)):
        fingers_under(sheet, grip, near=near)
    with sheet.shape("rim"):
        rim = ellipse(x, y, ACROSS, DOWN)
        sheet.paint(rim, CHINA.light)
        with sheet.group(clip=sheet.clip(rim)):
            sheet.line(ellipse(x, y, ACROSS - 13, DOWN - 6), CYAN, 6.5)
            sheet.paint(ellipse(x + 10, y + 8, ACROSS - 46, DOWN - 16), CHINA.shade)
        sheet.line(rim, LINE, 4.2)


def cover(sheet: Sheet) -> None:
    """The cloth, over whatever it is."""
    with sheet.shape("cloth"):
        path = smooth(COVER)
        sheet.paint(path, LINEN.light)
        with sheet.group(clip=sheet.clip(path)):
            for corners, ink in REMNANTS:
                sheet.paint(polygon(corners), ink)
            for run in (*DOWNWARD, *ROUND):
                sheet.line(smooth(run, closed=False), SALMON, 3.4)
        with sheet.overprint(clip=sheet.clip(path)):
            shade: Points = [
                Corner(30, 250),
                (52, 300),
                (54, 350),
                Corner(40, 450),
                Corner(140, 450),
                Corner(140, 250),
            ]
            sheet.paint(smooth(shade), Ink(0.08, 0.32, 0.03))
            sheet.paint(smooth([Corner(-60, 396), (-76, 366), (-88, 390), Corner(-98, 440)]), Ink(0.08, 0.32, 0.03))
        sheet.line(path, LINE, 4.2)
        for run in (
            [(-112, 352), (-92, 332), (-70, 330)],
            [(-70, 384), (-58, 362), (-40, 356)],
            [(50, 420), (52, 384)],
        ):
            contour(sheet, run, 3, LINEN.deep)
    with sheet.shape("tab"):
        for turn in (-34, 30):
            with sheet.group(move=(-14, 260)), sheet.group(turn=(turn, 0, 0)):
                loop: Points = [Corner(0, 2), (-15, -16), (-8, -36), (8, -36), (15, -16)]
                sheet.paint(smooth(loop), SALMON)
                sheet.line(smooth(loop), LINE, 3.2)
                contour(sheet, [(0, -2), (0, -22)], 2.8)
        sheet.paint(ellipse(-14, 259, 8), CYAN)
        sheet.line(ellipse(-14, 259, 8), LINE, 3)


def fingers_under(sheet: Sheet, grip: Point, *, near: bool) -> None:
    """What is below the rim: the palm and the fingers that carry."""
    x, y = grip
    way = -1 if near else 1
    with sheet.shape("carrying hand"):
        for reach, drop in ((76, 52), (70, 40), (58, 28)):
            joint = (x + way * reach * 0.5, y + drop + 6)
            finger(sheet, SKIN, Finger((x - way * 2, y + drop - 14), joint, (x + way * reach, y + drop), 26))
        palm: Points = [
            (x - way * 24, y + 42),
            (x - way * 36, y + 10),
            (x - way * 24, y - 20),
            (x + way * 10, y - 20),
            (x + way * 26, y + 16),
            (x + way * 12, y + 48),
        ]
        dark: Points = [
            Corner(x - 60, y + 32),
            (x, y + 26),
            Corner(x + 60, y + 16),
            Corner(x + 60, y + 80),
            Corner(x - 60, y + 80),
        ]
        lit_and_shaded(sheet, palm, SKIN, dark)
        contour(sheet, [(x - way * 27, y + 36), (x - way * 37, y + 10), (x - way * 25, y - 20)], 3.6)
        contour(sheet, [(x - way * 20, y + 46), (x - way * 2, y + 54), (x + way * 18, y + 50)], 3.4)


def thumb_above(sheet: Sheet, grip: Point, *, near: bool) -> None:
    """The thumb on the rim."""
    x, y = grip
    way = -1 if near else 1
    with sheet.shape("thumb"):
        thumb = Finger((x - way * 20, y + 2), (x + way * 8, y - 20), (x + way * 44, y - 12), 29)
        finger(sheet, SKIN, thumb, nail=True)


def upper_arms(sheet: Sheet) -> None:
    """Both sleeves to the elbow."""
    upper_arm(sheet, FAR_SHOULDER, FAR_ELBOW)
    upper_arm(sheet, NEAR_SHOULDER, NEAR_ELBOW)


def plate_held_out(sheet: Sheet) -> None:
    """The plate in both hands."""
    with sheet.shape("forearms"):
        strong_forearm(sheet, FAR_ELBOW, (FAR_GRIP[0] - 12, FAR_GRIP[1] + 22))
        strong_forearm(sheet, NEAR_ELBOW, (NEAR_GRIP[0] + 12, NEAR_GRIP[1] + 22))
    plate(sheet)
    cover(sheet)
    thumb_above(sheet, FAR_GRIP, near=False)
    thumb_above(sheet, NEAR_GRIP, near=True)
