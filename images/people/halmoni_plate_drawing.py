"""What Halmoni holds out, a plate with a cloth on it, and the arms that she does it with.

Points are about the middle of her head.
"""

from __future__ import annotations

from halmoni_clothes_drawing import (
    BIB,
    CYAN,
    FAR_SHOULDER,
    JUMPER,
    JUMPER_FLECK,
    JUMPER_SHADOW,
    NEAR_SHOULDER,
    SALMON,
    SKIRT,
)
from halmoni_drawing import SKIN
from neighbours_drawing import Finger, Points, Tube, band_across, contour, finger, forearm, lit_and_shaded, sleeve, tube

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, between, ellipse, polyline, smooth
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


def strong_forearm(sheet: Sheet, elbow: Point, wrist: Point) -> None:
    """A forearm that has pulled forty years of thread through plush, and the sleeve pushed up above it."""
    way = [elbow, between(elbow, wrist, 0.5), wrist]
    forearm(sheet, SKIN, way, (46, 43, 31))
    out = 1 if elbow[0] > wrist[0] else -1
    start, end = between(elbow, wrist, 0.56), between(elbow, wrist, 0.86)
    bulge = [(start[0] - 10 * out, start[1] + 8), (end[0] - 5 * out, end[1] + 4)]
    contour(sheet, [bulge[0], between(*bulge, 0.5), bulge[1]], 2.8, SKIN.deep)
    limb = tube([elbow, between(elbow, wrist, 0.2), between(elbow, wrist, 0.36)], (52, 52, 50))
    sleeve(sheet, limb, JUMPER, flecked, rounded="start", shadow=JUMPER_SHADOW)
    for first, last in ((0.44, 0.74), (0.70, 1.0)):
        cuff = band_across(sheet, limb, first, last, JUMPER.light, over=1.07)
        with sheet.group(clip=sheet.clip(cuff)):
            ribs = "".join(polyline([limb.at(first, side / 5), limb.at(last, side / 5)]) for side in range(-6, 7))
            sheet.line(ribs, JUMPER.deep, 2.8)
        sheet.line(cuff, LINE, 3.2)


# The plate.

PLATE: Point = (-14.0, 344.0)
FAR_GRIP: Point = (-166.0, 352.0)
NEAR_GRIP: Point = (140.0, 352.0)
COVER: Points = (
    Corner(-146, 338),
    (-122, 292),
    (-66, 262),
    (-8, 252),
    (54, 264),
    (98, 294),
    Corner(120, 336),
    (116, 368),
    Corner(92, 424),
    (62, 388),
    (22, 376),
    Corner(-32, 434),
    (-62, 384),
    (-98, 372),
    Corner(-136, 412),
    (-148, 372),
)


def plate(sheet: Sheet) -> None:
    """A plate, and whatever it is under a cloth."""
    x, y = PLATE
    with sheet.shape("plate"):
        with sheet.overprint(clip=sheet.clip(smooth(BIB), smooth(SKIRT))):
            sheet.paint(ellipse(x + 14, y + 62, 132, 36), Ink(0.30, 0.36, 0))
        sheet.paint(ellipse(x, y + 12, 116, 36), CHINA.deep)
        sheet.line(ellipse(x, y + 12, 116, 36), LINE, 3.6)
        rim = ellipse(x, y, 162, 40)
        sheet.paint(rim, CHINA.light)
        with sheet.group(clip=sheet.clip(rim)):
            sheet.line(ellipse(x, y, 148, 34), CYAN, 6)
        sheet.line(rim, LINE, 4)
    with sheet.shape("cloth"):
        shade: Points = [
            Corner(40, 240),
            (58, 290),
            (52, 340),
            (60, 400),
            Corner(60, 450),
            Corner(160, 450),
            Corner(160, 240),
        ]
        fold: Points = [Corner(-40, 330), (-66, 370), Corner(-40, 440), Corner(-10, 440), (-24, 380)]
        path = lit_and_shaded(sheet, COVER, LINEN, shade, fold)
        with sheet.group(clip=sheet.clip(path)):
            for foot, breadth in ((-128, 12), (-104, 5), (-66, 5), (-20, 12), (8, 5), (66, 5), (92, 12)):
                top = x + (foot - x) * 0.34
                run = [(top, 250), (x + (foot - x) * 0.92, 306), (foot, 356), (foot * 1.03, 440)]
                sheet.paint(stroke(run, breadth, start=0.6, end=1), SALMON)
        sheet.line(path, LINE, 4)
        for run in (
            [(-126, 346), (-100, 328), (-70, 330)],
            [(-46, 348), (-20, 338), (20, 342)],
            [(60, 340), (92, 326)],
        ):
            contour(sheet, run, 3, LINEN.deep)


def fingers_under(sheet: Sheet, grip: Point, *, near: bool) -> None:
    """What is below the rim: the palm and the fingers that carry."""
    x, y = grip
    way = -1 if near else 1
    with sheet.shape("carrying hand"):
        for reach, drop, breadth in ((64, 34, 24), (58, 20, 25), (48, 6, 25)):
            root, joint = (x - way * 4, y + drop - 4), (x + way * reach * 0.55, y + drop + 4)
            finger(sheet, SKIN, Finger(root, joint, (x + way * reach, y + drop - 2), breadth))
        palm: Points = [
            (x - way * 26, y + 34),
            (x - way * 34, y + 4),
            (x - way * 18, y - 22),
            (x + way * 14, y - 16),
            (x + way * 26, y + 16),
            (x + way * 10, y + 44),
        ]
        dark: Points = [
            Corner(x - 60, y + 26),
            (x, y + 20),
            Corner(x + 60, y + 10),
            Corner(x + 60, y + 70),
            Corner(x - 60, y + 70),
        ]
        lit_and_shaded(sheet, palm, SKIN, dark)
        contour(sheet, [(x - way * 28, y + 30), (x - way * 35, y + 4), (x - way * 20, y - 21)], 3.6)


def thumb_above(sheet: Sheet, grip: Point, *, near: bool) -> None:
    """The thumb on the rim."""
    x, y = grip
    way = -1 if near else 1
    with sheet.shape("thumb"):
        finger(sheet, SKIN, Finger((x - way * 14, y + 2), (x + way * 12, y - 18), (x + way * 42, y - 8), 29), nail=True)


def plate_held_out(sheet: Sheet) -> None:
    """The plate in both hands, and both arms."""
    for near, shoulder, elbow, grip in (
        (False, FAR_SHOULDER, (-246.0, 462.0), FAR_GRIP),
        (True, NEAR_SHOULDER, (276.0, 466.0), NEAR_GRIP),
    ):
        with sheet.shape("near arm" if near else "far arm"):
            upper_arm(sheet, shoulder, elbow)
            strong_forearm(sheet, elbow, (grip[0] + (14 if near else -14), grip[1] + 18))
            fingers_under(sheet, grip, near=near)
    plate(sheet)
    thumb_above(sheet, FAR_GRIP, near=False)
    thumb_above(sheet, NEAR_GRIP, near=True)
