"""Remy's hands, and what they hold: a walking-stick, and Adaeze's lantern."""

from __future__ import annotations

from figure_drawing import blob
from neighbours_drawing import Finger, Points, contour, finger, fingers, forearm, lit_and_shaded
from remy_drawing import BRASS, COAT, COAT_DOT, FAR_COLLAR, SKIN, collar_half, forearm_sleeve, upper_arm

from print_room.brushes import stamped_dots, stroke
from print_room.geometry import Corner, Point, ellipse, polygon, smooth, star
from print_room.inks import LINE, Cloth, Ink
from print_room.sheet import Reference, Sheet

PALM = Cloth(Ink(0.12, 0.20, 0.56), Ink(0.42, 0.48, 0.68), Ink(0.62, 0.64, 0.74))
STICK = Cloth(Ink(0.86, 0.58, 0.40), Ink(0.94, 0.70, 0.40), Ink(0.46, 0.40, 0.44))


# The hand that is flung wide: its palm to us.


def open_hand(sheet: Sheet, wrist: Point, turn: float) -> None:
    """An open hand, fingers spread; drawn pointing up, then turned about its wrist."""
    with sheet.shape("open hand"), sheet.group(move=wrist), sheet.group(turn=(turn, 0, 0)):
        forearm(sheet, PALM, [(-20, 62), (-4, 20), (0, -16)], (25, 26, 28))
        fingers(
            sheet,
            PALM,
            (
                Finger((27, -80), (44, -118), (54, -152), 24),
                Finger((8, -90), (12, -136), (16, -180), 25),
                Finger((-12, -88), (-17, -132), (-16, -174), 24),
                Finger((-29, -76), (-46, -112), (-54, -144), 22),
            ),
        )
        palm: Points = [
            (-25, 2),
            (-32, -30),
            (-42, -62),
            (-36, -90),
            (0, -100),
            (34, -92),
            (42, -58),
            (34, -24),
            (26, 4),
        ]
        dark: Points = [Corner(-14, 12), (-6, -30), (-16, -64), Corner(-6, -110), Corner(60, -110), Corner(60, 12)]
        lit_and_shaded(sheet, palm, PALM, dark)
        contour(sheet, [(-25, 2), (-32, -30), (-43, -62), (-40, -84)], 3.6)
        contour(sheet, [(26, 4), (34, -20), (36, -30)], 3.6)
        finger(sheet, PALM, Finger((20, -30), (58, -50), (86, -82), 27), bare=5)
        contour(sheet, [(-30, -62), (-6, -72), (20, -70)], 2.6, PALM.deep)
        contour(sheet, [(22, -70), (4, -48), (4, -18)], 2.6, PALM.deep)


def flung_arm(sheet: Sheet, shoulder: Point) -> None:
    """The far arm, out and up."""
    elbow, end = (-308.0, 336.0), (-332.0, 230.0)
    with sheet.shape("flung arm"):
        upper_arm(sheet, (shoulder[0] + 12, shoulder[1] + 4), elbow, 58)
        over_the_shoulder(sheet)
        collar_half(sheet, FAR_COLLAR)
        open_hand(sheet, (-344, 172), -27)
        forearm_sleeve(sheet, elbow, end, 50)


def over_the_shoulder(sheet: Sheet) -> None:
    """The coat from the collar over the shoulder, which the sleeve comes out of."""
    patch: Points = [Corner(-100, 178), (-150, 202), (-192, 236), (-212, 270), (-176, 300), Corner(-128, 320)]
    path = smooth(patch)
    sheet.paint(path, COAT.light)
    with sheet.group(clip=sheet.clip(path)):
        sheet.paint(stamped_dots(-220, 170, 140, 160, 27, sheet.rng("shoulder"), radius=3), COAT_DOT)
    contour(sheet, [(-100, 178), (-150, 202), (-192, 236), (-206, 256)], 4.4)


def hand_on_heart(sheet: Sheet, shoulder: Point) -> None:
    """The near arm, its hand flat on the breast."""
    elbow, end = (276.0, 476.0), (152.0, 428.0)
    with sheet.shape("arm to the heart"):
        upper_arm(sheet, shoulder, elbow, 60)
        with sheet.shape("hand on the heart"), sheet.group(move=(112, 412)), sheet.group(turn=(20, 0, 0)):
            forearm(sheet, SKIN, [(60, 2), (24, 0), (0, 0)], (28, 27, 29))
            fingers(
                sheet,
                SKIN,
                (
                    Finger((-78, -26), (-128, -36), (-172, -28), 24),
                    Finger((-84, -6), (-140, -12), (-186, -4), 25),
                    Finger((-80, 14), (-134, 14), (-178, 22), 24),
                    Finger((-70, 30), (-114, 38), (-150, 44), 22),
                ),
                bare=5,
            )
            back: Points = [(8, -32), (-36, -44), (-78, -42), (-98, -18), (-96, 14), (-74, 40), (-34, 40), (8, 32)]
            dark: Points = [Corner(20, 12), (-36, 18), (-76, 18), Corner(-110, 24), Corner(-90, 60), Corner(20, 60)]
            lit_and_shaded(sheet, back, SKIN, dark)
            contour(sheet, [(8, -32), (-36, -44), (-70, -43)], 3.6)
            contour(sheet, [(8, 32), (-34, 40), (-62, 40)], 3.6)
            finger(sheet, SKIN, Finger((-24, -30), (-62, -64), (-98, -74), 26), nail=True, bare=5)
            for y in (-24, -4, 14):
                contour(sheet, [(-60, y), (-76, y - 1), (-88, y + 3)], 2.4, SKIN.deep)
        forearm_sleeve(sheet, elbow, end, 54)


# On the crook of the walking-stick.


def stick(sheet: Sheet) -> None:
    """A dark stick with a crook; the silver band below it."""
    with sheet.shape("stick"):
        shaft = [(16, 840), (12, 600), (8, 480), (-6, 438), (-40, 424), (-70, 444), (-74, 500), (-56, 534)]
        path = smooth(shaft, closed=False)
        sheet.line(path, LINE, 33)
        sheet.line(path, STICK.light, 26)
        lit = smooth([(10, 840), (6, 600), (2, 484), (-10, 444)], closed=False)
        sheet.line(lit, STICK.deep, 5)
        band = smooth([Corner(-6, 546), (10, 550), Corner(27, 546), Corner(28, 578), (12, 583), Corner(-5, 578)])
        sheet.paint(band, BRASS.deep)
        sheet.line(band, LINE, 3.4)
        sheet.paint(ellipse(-54, 536, 15), BRASS.deep)
        sheet.line(ellipse(-54, 536, 15), LINE, 3.4)


def hands_on_the_crook(sheet: Sheet, far_shoulder: Point, near_shoulder: Point) -> None:
    """The far hand laid over the near one."""
    far_elbow, near_elbow = (-236.0, 468.0), (272.0, 478.0)
    with sheet.shape("upper arms"):
        upper_arm(sheet, far_shoulder, far_elbow, 58)
        upper_arm(sheet, near_shoulder, near_elbow, 60)
    stick(sheet)
    with sheet.shape("near hand"):
        forearm(sheet, SKIN, [(140, 480), (84, 464), (46, 452)], (28, 27, 29))
        back: Points = [(74, 424), (32, 412), (-6, 420), (-22, 448), (0, 482), (40, 492), (78, 486)]
        lit_and_shaded(
            sheet, back, SKIN, [Corner(84, 460), (30, 464), Corner(-30, 470), Corner(0, 510), Corner(90, 510)]
        )
        fingers(
            sheet,
            SKIN,
            (Finger((-4, 470), (-40, 486), (-50, 512), 24), Finger((12, 482), (-20, 502), (-28, 526), 23)),
        )
        contour(sheet, [(76, 424), (32, 412), (0, 418)], 3.6)
        forearm_sleeve(sheet, near_elbow, (116, 474), 54)
    with sheet.shape("far hand"):
        forearm(sheet, SKIN, [(-130, 462), (-86, 448), (-56, 436)], (28, 27, 29))
        fingers(
            sheet,
            SKIN,
            (
                Finger((-4, 412), (42, 418), (64, 444), 25),
                Finger((-2, 430), (42, 440), (60, 466), 25),
                Finger((-6, 450), (34, 464), (48, 488), 24),
                Finger((-14, 466), (18, 484), (28, 506), 22),
            ),
        )
        back = [(-76, 410), (-40, 400), (-6, 402), (10, 422), (6, 460), (-18, 482), (-50, 476), (-78, 466)]
        lit_and_shaded(
            sheet,
            back,
            SKIN,
            [Corner(-84, 452), (-40, 456), (-6, 458), Corner(14, 452), Corner(0, 510), Corner(-84, 500)],
        )
        contour(sheet, [(-78, 411), (-40, 400), (-4, 402)], 3.6)
        contour(sheet, [(-74, 466), (-48, 477), (-22, 482)], 3.4)
        finger(sheet, SKIN, Finger((-44, 416), (-10, 392), (24, 392), 26), nail=True)
        for x, y in ((-8, 414), (-6, 432), (-10, 450)):
            contour(sheet, [(x - 24, y - 1), (x - 10, y), (x, y + 4)], 2.4, SKIN.deep)
        forearm_sleeve(sheet, far_elbow, (-122, 462), 52)


# Adaeze's lantern: tall, folded, painted by hand, and out.

LANTERN = Cloth(Ink(0.08, 0.20, 0.20), Ink(0.32, 0.42, 0.26), Ink(0.52, 0.56, 0.34))
PLEAT = Ink(0.26, 0.34, 0.26)
FADED_RED = Ink(0.08, 0.24, 0.70)
FADED_GREEN = Ink(0.28, 0.60, 0.16)
DUST = Ink(0.02, 0.10, 0.06)
RIM = Cloth(Ink(0.50, 0.40, 0.52), Ink(0.74, 0.62, 0.54), Ink(0.30, 0.30, 0.44))
MIDDLE = -10.0
TOP, FOOT = 240.0, 590.0
HALF = 86.0


def lantern(sheet: Sheet) -> None:
    """The lantern without the hands: a paper concertina between two wooden rings, its loop of wire fallen forward."""
    middle = MIDDLE
    with sheet.shape("paper"):
        pleats = 13
        step = (FOOT - TOP) / pleats
        right: list[Point] = []
        left: list[Point] = []
        for index in range(pleats * 2 + 1):
            y = TOP + index * step / 2
            swell = 14 * (1 - ((y - (TOP + FOOT) / 2) / ((FOOT - TOP) / 2)) ** 2)
            reach = HALF - 10 + swell + (8 if index % 2 else 0)
            right.append((middle + reach, y))
            left.append((middle - reach, y))
        foot = [(middle - HALF + 10, FOOT + 12), (middle + HALF - 10, FOOT + 12)]
        body = polygon([*left, *foot, *right[::-1]])
        sheet.paint(body, LANTERN.light)
        inside = sheet.clip(body)
        with sheet.group(clip=inside):
            painted(sheet, middle)
            for index in range(pleats):
                y = TOP + index * step
                run = [(middle - 130, y + step * 0.5), (middle, y + step * 0.5 + 13), (middle + 130, y + step * 0.5)]
                sheet.paint(stroke(run, 7, start=1, end=1), PLEAT, opacity=0.55)
                ridge = [(middle - 130, y), (middle, y + 13), (middle + 130, y)]
                sheet.paint(stroke(ridge, 2.6, start=1, end=1), LANTERN.deep)
        with sheet.overprint(clip=inside):
            side: Points = [
                Corner(middle + 34, 220),
                (middle + 46, 400),
                Corner(middle + 34, 600),
                Corner(200, 600),
                Corner(200, 220),
            ]
            sheet.paint(smooth(side), Ink(0.34, 0.34, 0.02))
        dust(sheet, inside)
        sheet.line(body, LINE, 4)
    with sheet.shape("rings"):
        for y in (TOP - 8, FOOT):
            ring = smooth(
                [
                    Corner(middle - 82, y - 6),
                    (middle, y + 6),
                    Corner(middle + 82, y - 6),
                    Corner(middle + 82, y + 14),
                    (middle, y + 27),
                    Corner(middle - 82, y + 14),
                ]
            )
            sheet.paint(ring, RIM.light)
            sheet.line(ring, LINE, 3.8)
            sheet.paint(
                stroke([(middle - 74, y + 4), (middle - 30, y + 12), (middle + 20, y + 13)], 5, start=0.2, end=0.1),
                RIM.deep,
            )
    with sheet.shape("loop of wire"):
        run = [(middle - 44, TOP + 6), (middle - 40, TOP + 40), (middle - 4, TOP + 62), (middle + 30, TOP + 46)]
        wire = smooth([*run, (middle + 44, TOP + 6)], closed=False)
        sheet.line(wire, LINE, 6.5)
        sheet.line(wire, BRASS.shade, 3)


def dust(sheet: Sheet, inside: Reference) -> None:
    """Eleven years of it: specks, thickest at the top."""
    rng = sheet.rng("dust")
    with sheet.group(clip=inside):
        for _ in range(150):
            down = rng.random() ** 1.8
            at = (MIDDLE + rng.uniform(-HALF, HALF), TOP + 10 + down * (FOOT - TOP))
            sheet.paint(ellipse(*at, rng.uniform(1.2, 2.6)), DUST, opacity=0.8)


def painted(sheet: Sheet, middle: float) -> None:
    """What she painted: a tall stem with leaves, and over it a moon."""
    sheet.paint(ellipse(middle - 22, TOP + 84, 42), FADED_RED)
    stem = [(middle + 6, FOOT + 10), (middle - 12, 500), (middle + 12, 430), (middle - 4, 376)]
    sheet.paint(stroke(stem, 8, start=0.8, end=0.3), FADED_GREEN)
    for x, y, dx, dy in (
        (-4, 530, -58, -22),
        (-4, 490, 54, -30),
        (4, 452, -54, -26),
        (6, 420, 46, -34),
        (-2, 392, -36, -32),
    ):
        root = (middle + x, y)
        tip = (middle + x + dx, y + dy)
        sheet.paint(
            stroke([root, ((root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2 - 8), tip], 26, start=0.2, end=0.05),
            FADED_GREEN,
        )
    for x, y, size in ((52, 290, 13), (62, 350, 9), (-66, 400, 9)):
        sheet.paint(star(middle + x, y, size), FADED_RED)


def hands_round_the_lantern(sheet: Sheet, far_shoulder: Point, near_shoulder: Point) -> None:
    """The lantern held low by its sides, as one carries something that cannot be mended."""
    far_elbow, near_elbow = (-250.0, 474.0), (276.0, 486.0)
    with sheet.shape("upper arms"):
        upper_arm(sheet, far_shoulder, far_elbow, 56)
        upper_arm(sheet, near_shoulder, near_elbow, 58)
    with sheet.shape("thumbs behind"):
        blob(sheet, SKIN.light, (-150, 470), (-130, 440), (-104, 440), (-100, 530), (-140, 540))
        blob(sheet, SKIN.shade, (124, 476), (104, 446), (80, 446), (76, 540), (116, 550))
    lantern(sheet)
    with sheet.shape("far hand"):
        forearm(sheet, SKIN, [(-190, 494), (-150, 498), (-128, 500)], (27, 26, 28))
        fingers(
            sheet,
            SKIN,
            (
                Finger((-114, 484), (-74, 466), (-40, 470), 24),
                Finger((-114, 504), (-70, 492), (-34, 496), 25),
                Finger((-114, 524), (-72, 518), (-40, 522), 24),
                Finger((-118, 542), (-82, 542), (-54, 546), 22),
            ),
            bare=4,
        )
        back: Points = [(-156, 474), (-128, 466), (-106, 476), (-100, 510), (-108, 548), (-132, 554), (-158, 530)]
        lit_and_shaded(
            sheet, back, SKIN, [Corner(-170, 520), (-130, 524), Corner(-90, 520), Corner(-90, 570), Corner(-170, 570)]
        )
        contour(sheet, [(-158, 474), (-128, 466), (-112, 472)], 3.6)
        contour(sheet, [(-158, 532), (-132, 554), (-112, 550)], 3.6)
        forearm_sleeve(sheet, far_elbow, (-166, 492), 50)
    with sheet.shape("near hand"):
        forearm(sheet, SKIN, [(178, 506), (138, 508), (110, 508)], (27, 26, 28))
        fingers(
            sheet,
            SKIN,
            (
                Finger((98, 490), (60, 472), (22, 478), 24),
                Finger((98, 510), (54, 498), (14, 504), 25),
                Finger((98, 530), (56, 524), (20, 530), 24),
                Finger((102, 548), (66, 548), (36, 554), 22),
            ),
            bare=4,
        )
        back = [(134, 478), (106, 470), (82, 480), (76, 514), (84, 554), (108, 560), (136, 536)]
        lit_and_shaded(
            sheet, back, SKIN, [Corner(150, 500), (110, 506), Corner(70, 530), Corner(80, 580), Corner(150, 580)]
        )
        contour(sheet, [(136, 478), (106, 470), (88, 476)], 3.6)
        contour(sheet, [(136, 538), (108, 560), (88, 556)], 3.6)
        forearm_sleeve(sheet, near_elbow, (150, 500), 52)
