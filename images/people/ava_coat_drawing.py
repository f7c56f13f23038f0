"""Sam's coat on Ava Lindqvist-Rao: a man's dark duffel, far too large, its sleeves over her hands, pens in its pocket.

Points are about the middle of her head.
"""

from __future__ import annotations

from aiden_drawing import Stuff, upper_arm
from ava_drawing import neck, shirt_collar
from ava_head_drawing import SKIN
from grownups_drawing import box_round
from neighbours_drawing import Finger, Points, Tube, contour, finger, sleeve, tube

from print_room.brushes import jittered_grid, stitches, stroke
from print_room.geometry import Corner, Point, between, ellipse, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.sheet import Sheet, Stop

COAT = Cloth(Ink(0.74, 0.56, 0.06), Ink(0.92, 0.76, 0.12), Ink(0.40, 0.46, 0.06))
COAT_SHADOW = Ink(0.56, 0.40, 0.02)
TWEED = Ink(0.34, 0.44, 0.06)
RIM = Ink(0.20, 0.36, 0.10)
LINING = Cloth(Ink(0.04, 0.26, 0.90), Ink(0.34, 0.46, 0.90), Ink(0.56, 0.60, 0.84))
HORN = Cloth(Ink(0, 0.06, 0.34), Ink(0.16, 0.36, 0.54), Ink(0.40, 0.50, 0.60))
STRAP = Ink(0.10, 0.34, 0.84)
RED = Ink(0, 0.10, 1)

OUTLINE: Points = (
    Corner(-70, 206),
    (-130, 224),
    (-184, 266),
    (-202, 350),
    (-204, 500),
    (-226, 660),
    Corner(-246, 820),
    Corner(296, 820),
    (276, 660),
    (250, 500),
    (246, 350),
    (226, 256),
    (170, 212),
    Corner(104, 192),
)
# Open above, for the neck.
OPENING: Points = (
    Corner(-60, 190),
    (-40, 250),
    Corner(2, 326),
    (56, 256),
    Corner(100, 178),
    Corner(120, 30),
    Corner(-80, 30),
)


def herringbone(sheet: Sheet, outline: str, box: tuple[float, float, float, float], name: str) -> None:
    """Print short slanting threads, one column against the next."""
    rng = sheet.rng(name)
    marks = []
    for (x, y), column, _ in jittered_grid(*box, 21, rng, stray=0.08):
        lean = 5 if column % 2 else -5
        marks.append(polyline([(x - lean, y + 6), (x + lean, y - 6)]))
    with sheet.group(clip=sheet.clip(outline)):
        sheet.line("".join(marks), TWEED, 3)


def woven_sleeve(sheet: Sheet, limb: Tube) -> None:
    """The coat's cloth on a sleeve."""
    herringbone(sheet, limb.outline, box_round(limb), "sleeve")


def lamplight(sheet: Sheet, outline: str, middle: Point, radius: float) -> None:
    """Take ink from dark cloth where the lamp reaches it."""
    with sheet.lift(clip=sheet.clip(outline)):
        light = sheet.radial(
            middle, radius, Stop(0, Ink(0.72, 0.88, 1)), Stop(0.5, Ink(0.84, 0.94, 1)), Stop(1, Ink(1, 1, 1))
        )
        sheet.paint(ellipse(*middle, radius), light)


DUFFEL = Stuff(COAT, woven_sleeve, COAT_SHADOW, COAT.shade)


def coat(sheet: Sheet) -> None:
    """The coat from hood to hem, without its sleeves."""
    with sheet.shape("hood behind"):
        behind = smooth([(-96, 232), (-104, 184), (-60, 152), (30, 140), (120, 142), (168, 178), (160, 226), (30, 250)])
        sheet.paint(behind, COAT.shade)
        sheet.paint(smooth([(-66, 214), (-58, 184), (20, 164), (104, 168), (124, 204), (30, 236)]), LINING.shade)
        sheet.line(behind, LINE, 4.2)
    with sheet.shape("coat"):
        path = smooth(OUTLINE)
        sheet.paint(path, COAT.light)
        herringbone(sheet, path, (-260, 180, 580, 660), "cloth")
        with sheet.overprint(clip=sheet.clip(path)):
            side: Points = [
                Corner(186, 190),
                (190, 350),
                (186, 520),
                (206, 680),
                Corner(220, 830),
                Corner(330, 830),
                Corner(330, 190),
            ]
            sheet.paint(smooth(side), COAT_SHADOW)
        lamplight(sheet, path, (-110, 330), 250)
        sheet.line(path, LINE, 4.4)
        yoke = [(-196, 352), (-100, 372), (2, 378), (120, 370), (240, 346)]
        sheet.line(smooth(yoke, closed=False), LINE, 4)
        sheet.line(stitches([(x, y + 9) for x, y in yoke]), TWEED, 2.8)
        contour(sheet, [(2, 326), (-4, 460), (-8, 640), (-10, 815)], 5)
    with sheet.shape("what is under it"):
        opening = smooth(OPENING)
        with sheet.group(clip=sheet.clip(opening)):
            sheet.paint(smooth([Corner(-60, 214), Corner(2, 330), Corner(100, 200), (20, 230)]), LINING.shade)
            neck(sheet)
            shirt_collar(sheet)
    hood(sheet)
    toggles(sheet)
    pocket(sheet)


def hood(sheet: Sheet) -> None:
    """The hood's two rolls down the front of the shoulders."""
    with sheet.shape("hood"):
        rolls: tuple[Points, ...] = (
            [
                Corner(-58, 168),
                (-102, 176),
                (-122, 214),
                (-96, 270),
                (-40, 318),
                Corner(2, 340),
                (-26, 286),
                (-52, 226),
            ],
            [Corner(104, 150), (156, 164), (176, 208), (144, 264), (74, 312), Corner(2, 340), (44, 282), (94, 216)],
        )
        for index, outline in enumerate(rolls):
            path = smooth(outline)
            sheet.paint(path, COAT.light)
            herringbone(sheet, path, (-130, 150, 320, 200), f"roll {index}")
            if index:
                with sheet.overprint(clip=sheet.clip(path)):
                    dark: Points = [
                        Corner(140, 140),
                        (132, 230),
                        (80, 290),
                        Corner(20, 350),
                        Corner(200, 350),
                        Corner(200, 140),
                    ]
                    sheet.paint(smooth(dark), COAT_SHADOW)
            sheet.line(path, LINE, 4.2)
        contour(sheet, [(-104, 186), (-115, 214), (-92, 262), (-60, 294)], 5, RIM)
        for inner in ([(-57, 170), (-50, 228), (-25, 286), (0, 334)], [(102, 154), (92, 216), (44, 282), (4, 334)]):
            sheet.line(smooth(inner, closed=False), LINE, 9)
            sheet.line(smooth(inner, closed=False), LINING.light, 4.6)


def toggles(sheet: Sheet) -> None:
    """Horn toggles in straps; the uppermost is in the wrong one."""
    with sheet.shape("toggles"):
        for y, lean in ((434, -9), (640, 3)):
            with sheet.group(turn=(lean, 0, y)):
                for way in (
                    [(-74, y - 10), (-20, y - 3), (-6, y)],
                    [(-74, y + 10), (-20, y + 3), (-6, y)],
                    [(10, y), (70, y)],
                ):
                    sheet.line(smooth(way, closed=False), LINE, 10)
                    sheet.line(smooth(way, closed=False), STRAP, 5.6)
                horn = smooth([(-38, y), (-20, y - 15), (14, y - 16), (42, y), (14, y + 16), (-20, y + 15)])
                sheet.paint(horn, HORN.light)
                sheet.paint(stroke([(-22, y + 6), (4, y + 8), (28, y + 3)], 8, start=0.2, end=0.2), HORN.shade)
                sheet.line(horn, LINE, 3.6)


def pocket(sheet: Sheet) -> None:
    """The breast pocket, and a nurse's pens in it: one of them is red."""
    with sheet.shape("breast pocket"):
        for x, lean, ink in ((104, -8, PAPER), (128, 3, RED), (152, 9, Ink(0.10, 0.66, 0.06))):
            with sheet.group(turn=(lean, x, 420)):
                pen = rectangle(x - 8, 338, 16, 90, radius=6)
                sheet.paint(pen, ink)
                sheet.paint(rectangle(x + 2, 340, 6, 86, radius=3), ink.towards(LINE, 0.35))
                sheet.line(pen, LINE, 3.2)
                sheet.line(polyline([(x - 3, 346), (x - 3, 380)]), LINE, 3)
        patch = smooth([Corner(80, 396), Corner(178, 388), Corner(182, 470), (132, 488), Corner(84, 478)])
        sheet.paint(patch, COAT.light)
        herringbone(sheet, patch, (70, 380, 120, 110), "pocket")
        with sheet.overprint(clip=sheet.clip(patch)):
            sheet.paint(rectangle(148, 370, 60, 130), COAT_SHADOW)
        sheet.line(patch, LINE, 4)
        sheet.line(polyline([(80, 412), (178, 404)]), LINE, 3)
        sheet.line(stitches([(84, 420), (176, 412)]), TWEED, 2.6)


FAR_SHOULDER: Point = (-158.0, 300.0)
FAR_ELBOW: Point = (-238.0, 506.0)
NEAR_ELBOW: Point = (280.0, 500.0)


def long_sleeves(sheet: Sheet) -> None:
    """Both arms before her, one sleeve's end pushed into the other; some fingers look out of it."""
    with sheet.shape("upper sleeves"):
        upper_arm(sheet, DUFFEL, FAR_SHOULDER, FAR_ELBOW, (56, 58), seam=True)
        upper_arm(sheet, DUFFEL, (200, 294), NEAR_ELBOW, (60, 62), seam=True)
        middle = between(FAR_SHOULDER, FAR_ELBOW, 0.5)
        arm = tube([FAR_SHOULDER, (middle[0] - 9, middle[1] - 6), FAR_ELBOW], (50, 53, 52))
        contour(sheet, (arm.left if arm.lamp_side() < 0 else arm.right)[2:-2:4], 6, RIM)
    with sheet.shape("far sleeve"):
        creased(sheet, tube([FAR_ELBOW, (-140, 570), (40, 536)], (58, 56, 50)), (0.30, 0.44))
    with sheet.shape("near sleeve"):
        limb = tube([NEAR_ELBOW, (176, 566), (-6, 532)], (62, 60, 64))
        creased(sheet, limb, (0.30, 0.46, 0.60))
        mouth = smooth([limb.at(1.0, -1.04), (-34, 530), limb.at(1.0, 1.04), (16, 534)])
        sheet.line(mouth, LINE, 4)
        sheet.paint(mouth, LINING.shade)
        for each in (
            Finger((10, 500), (-22, 496), (-48, 504), 22),
            Finger((10, 522), (-26, 519), (-56, 527), 23),
            Finger((12, 544), (-22, 543), (-52, 551), 22),
            Finger((14, 564), (-12, 565), (-38, 572), 20),
        )[::-1]:
            finger(sheet, SKIN, each, nail=True)
        rim = smooth([limb.at(1.0, -1.06), (18, 534), limb.at(1.0, 1.06)], closed=False)
        sheet.line(rim, LINE, 17)
        sheet.line(rim, LINING.light, 9)
        strap = [limb.at(0.80, -1.04), limb.at(0.83, 0.0), limb.at(0.80, 1.04)]
        sheet.paint(stroke(strap, 30, start=1, end=1), COAT.shade)
        for share in (0.77, 0.86):
            contour(sheet, [limb.at(share, -1.0), limb.at(share + 0.03, 0.0), limb.at(share, 1.0)], 3.6)
        sheet.paint(ellipse(*limb.at(0.83, 0.1), 9), HORN.light)
        sheet.line(ellipse(*limb.at(0.83, 0.1), 9), LINE, 3)


def creased(sheet: Sheet, limb: Tube, creases: tuple[float, ...]) -> None:
    """A sleeve too long by a hand, with the creases that come of it."""
    sleeve(sheet, limb, COAT, woven_sleeve, rounded="start", shadow=COAT_SHADOW)
    for share in creases:
        way = [limb.at(share, -0.96), limb.at(share + 0.05, -0.3), limb.at(share - 0.02, 0.4)]
        contour(sheet, way, 4.4)
