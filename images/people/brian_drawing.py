"""Brian Calloway's head, striped shirt, gilet and sleeves: what stays the same whatever his hands do.

He looks to the left, where the lamp is. Points are about the middle of his head.
"""

from __future__ import annotations

from collections.abc import Sequence

from neighbours_drawing import contour, lit_and_shaded, rings, sleeve, tube

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, between, crescent, ellipse, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.rig import CHIN
from print_room.sheet import Sheet

# He leans towards whoever he is talking to.
TILT = -3.0

SKIN = Cloth(Ink(0, 0.03, 0.30), Ink(0.04, 0.30, 0.46), Ink(0.16, 0.46, 0.60))
FRECKLE = Ink(0.06, 0.24, 0.72)
HAIR = Cloth(Ink(0.06, 0.20, 0.74), Ink(0.30, 0.42, 0.84), Ink(0, 0.07, 0.50))
SHIRT = Cloth(Ink(0, 0.02, 0.04), Ink(0.06, 0.36, 0.08), Ink(0.20, 0.56, 0.12))
STRIPE = Ink(0.16, 0.70, 0.06)
SHIRT_SHADOW = Ink(0.14, 0.34, 0.04)
DOWN = Cloth(Ink(0, 0.08, 0.86), Ink(0.24, 0.36, 0.90), Ink(0.50, 0.50, 0.80))
DOWN_LIT = Ink(0, 0, 0.52)
DOWN_SHADOW = Ink(0.30, 0.30, 0)
LINING = Cloth(Ink(0.50, 0.62, 0.14), Ink(0.74, 0.74, 0.18), Ink(0.88, 0.80, 0.20))
TROUSERS = Cloth(Ink(0.66, 0.56, 0.20), Ink(0.84, 0.72, 0.24), Ink(0.40, 0.44, 0.16))
HEADSET = Cloth(Ink(0.72, 0.56, 0.20), Ink(0.90, 0.70, 0.24), Ink(0.36, 0.40, 0.16))
TURQUOISE = Cloth(Ink(0, 0.52, 0.02), Ink(0.20, 0.72, 0.06), Ink(0.44, 0.80, 0.10))

FAR_SHOULDER: Point = (-132.0, 266.0)
NEAR_SHOULDER: Point = (164.0, 262.0)


# The striped shirt.

TORSO = (
    Corner(-60, 178),
    (-112, 204),
    (-158, 242),
    (-160, 340),
    (-152, 460),
    (-158, 600),
    Corner(-162, 690),
    Corner(196, 690),
    (192, 600),
    (188, 460),
    (196, 330),
    (188, 236),
    (142, 196),
    Corner(90, 170),
)


def trunk(sheet: Sheet) -> None:
    """Trousers, striped shirt and neck."""
    with sheet.shape("trousers"):
        outline = [Corner(-156, 660), Corner(-166, 840), Corner(204, 840), Corner(190, 660)]
        lit_and_shaded(
            sheet,
            outline,
            TROUSERS,
            [Corner(120, 640), (100, 740), Corner(110, 850), Corner(220, 850), Corner(220, 640)],
        )
        contour(sheet, [(16, 700), (20, 780), (16, 840)], 4)
    with sheet.shape("shirt"):
        path = smooth(TORSO)
        sheet.paint(path, SHIRT.light)
        with sheet.group(clip=sheet.clip(path)):
            for row in range(15):
                y = 216 + row * 34
                run = [(-180, y - 4), (-60, y + 12), (40, y + 14), (140, y + 4), (220, y - 10)]
                sheet.paint(stroke(run, 15, start=0.9, end=0.9), STRIPE)
        with sheet.overprint(clip=sheet.clip(path)):
            side = [Corner(120, 160), (104, 320), (124, 480), Corner(110, 700), Corner(240, 700), Corner(240, 160)]
            sheet.paint(smooth(side), SHIRT_SHADOW)
        sheet.line(path, LINE, 4)
    neck(sheet)


def neck(sheet: Sheet) -> None:
    """A long neck in a round collar."""
    with sheet.shape("neck"):
        lit_and_shaded(
            sheet,
            [Corner(-32, 84), (-28, 146), Corner(-46, 196), (10, 226), Corner(78, 192), (60, 150), Corner(72, 40)],
            SKIN,
            [Corner(-60, 96), (-30, 148), (16, 156), (22, 200), Corner(16, 250), Corner(120, 250), Corner(120, 30)],
        )
        contour(sheet, [(-29, 126), (-30, 156), (-42, 190)], 3.4)
        contour(sheet, [(-14, 168), (-8, 180), (-14, 190)], 2.8, SKIN.deep)
    with sheet.shape("collar of the shirt"):
        roll = tube([(-56, 178), (-36, 208), (10, 228), (58, 210), (88, 172)], (10, 12, 12, 11, 9))
        sheet.paint(roll.outline, STRIPE)
        contour(sheet, roll.left[::4], 3.6)
        contour(sheet, roll.right[::4], 3.6)


# The gilet: puffed out in rows, so that its outer edges are scalloped.

SEAMS = (228.0, 288.0, 350.0, 412.0, 474.0, 536.0, 598.0, 656.0)
FAR_EDGE = (-146.0, -166.0, -170.0, -168.0, -166.0, -168.0, -172.0, -174.0)
NEAR_EDGE = (178.0, 200.0, 206.0, 206.0, 204.0, 206.0, 210.0, 212.0)
FAR_FRONT = (-62.0, -66.0, -68.0, -68.0, -68.0, -70.0, -72.0, -74.0)
NEAR_FRONT = (98.0, 92.0, 86.0, 82.0, 80.0, 80.0, 82.0, 84.0)


def gilet(sheet: Sheet) -> None:
    """The gilet, worn open: two quilted halves, a standing collar, stickers, the lanyard between them."""
    lanyard(sheet)
    with sheet.shape("gilet"):
        gilet_half(sheet, FAR_EDGE, FAR_FRONT, (-64, 172), (-112, 196), -1)
        gilet_half(sheet, NEAR_EDGE, NEAR_FRONT, (94, 166), (140, 186), 1)
        standing_collar(sheet)
    for at, size, print_name in WORN_STICKERS:
        sticker(sheet, at, size, print_name)


def gilet_half(
    sheet: Sheet,
    outer: Sequence[float],
    inner: Sequence[float],
    neck_point: Point,
    shoulder: Point,
    side: int,
    seams: Sequence[float] = SEAMS,
) -> None:
    """One half: its shoulder, its rows, each lit along its upper edge, and the zip down its front."""
    puffs: list[Point | Corner] = [Corner(*neck_point), shoulder]
    for index, y in enumerate(seams):
        puffs.append(Corner(outer[index], y))
        if index + 1 < len(seams):
            puffs.append(((outer[index] + outer[index + 1]) / 2 + side * 11, (y + seams[index + 1]) / 2))
    front: list[Point | Corner] = [Corner(x, y + 8) for x, y in zip(inner[::-1], seams[::-1], strict=True)]
    path = smooth([*puffs, *front])
    sheet.paint(path, DOWN.light)
    with sheet.group(clip=sheet.clip(path)):
        for index, y in enumerate(seams):
            row = [(outer[index] - side * 4, y), ((outer[index] + inner[index]) / 2, y + 14), (inner[index], y + 8)]
            above = [(x, v - 9) for x, v in row]
            below = [(x, v + 17) for x, v in row]
            sheet.paint(stroke(above, 17, start=0.7, end=0.6), DOWN.shade)
            sheet.paint(stroke(below, 11, start=0.2, end=0.2), DOWN_LIT)
            sheet.paint(stroke(row, 4.2, start=0.7, end=0.7), LINE)
    if side > 0:
        with sheet.overprint(clip=sheet.clip(path)):
            dark = [Corner(154, 150), (148, 320), (160, 480), Corner(150, 680), Corner(260, 680), Corner(260, 150)]
            sheet.paint(smooth(dark), DOWN_SHADOW)
    sheet.line(path, LINE, 4.4)
    zip_run = [(x, y + 8) for x, y in zip(inner, seams, strict=True)]
    sheet.line(polyline(zip_run), LINING.deep, 9)
    teeth = "".join(
        polyline([(x - 4, y + 8 + step * 9), (x + 4, y + 8 + step * 9)])
        for x, y in zip(inner[:-1], seams[:-1], strict=True)
        for step in range(7)
    )
    sheet.line(teeth, PAPER, 2.2)


# Over the shoulder: its rows from the shoulder's top to the hem.
DRAPED_SEAMS = (206.0, 258.0, 312.0, 366.0, 420.0, 470.0)
DRAPED_OUTER = (206.0, 218.0, 222.0, 222.0, 218.0, 212.0)
DRAPED_INNER = (76.0, 74.0, 76.0, 80.0, 84.0, 88.0)


def gilet_over_shoulder(sheet: Sheet) -> None:
    """The gilet taken off, hanging over the near shoulder."""
    with sheet.shape("gilet over the shoulder"):
        gilet_half(sheet, DRAPED_OUTER, DRAPED_INNER, (96, 182), (150, 166), 1, seams=DRAPED_SEAMS)
        for at, size, print_name in DRAPED_STICKERS:
            sticker(sheet, at, size, print_name)


def standing_collar(sheet: Sheet) -> None:
    """Two puffed wings of a collar, lined in the dark."""
    for wing, seam in (
        (
            [Corner(-58, 232), (-82, 200), (-84, 166), Corner(-66, 132), (-52, 142), (-50, 180), Corner(-50, 226)],
            [(-74, 184), (-62, 188), (-50, 186)],
        ),
        (
            [Corner(92, 232), (124, 200), (130, 158), Corner(108, 112), (88, 122), (84, 164), Corner(80, 224)],
            [(84, 178), (104, 180), (128, 172)],
        ),
    ):
        path = smooth(wing)
        sheet.paint(path, DOWN.light)
        with sheet.group(clip=sheet.clip(path)):
            sheet.paint(stroke([(x, y + 16) for x, y in seam], 14, start=0.8, end=0.8), DOWN.shade)
            sheet.paint(stroke(seam, 4, start=0.8, end=0.8), LINE)
        sheet.line(path, LINE, 4)


def lanyard(sheet: Sheet) -> None:
    """A turquoise ribbon and a card with his own face on it."""
    with sheet.shape("lanyard"):
        for run in ([(-52, 190), (-40, 250), (2, 318)], [(84, 184), (62, 250), (16, 318)]):
            sheet.line(smooth(run, closed=False), LINE, 15)
            sheet.line(smooth(run, closed=False), TURQUOISE.light, 9.5)
        card = rectangle(-30, 326, 78, 102, radius=9)
        sheet.paint(card, PAPER)
        sheet.line(card, LINE, 3.6)
        sheet.paint(rectangle(-28, 328, 74, 20, radius=7), TURQUOISE.shade)
        sheet.paint(ellipse(9, 378, 18, 21), SKIN.light.towards(SKIN.shade, 0.3))
        sheet.paint(smooth([Corner(-10, 374), (-12, 354), (5, 348), (26, 356), Corner(27, 374), (9, 366)]), HAIR.light)
        sheet.line(polyline([(-16, 409), (34, 409)]) + polyline([(-16, 418), (16, 418)]), LINE, 3)
        sheet.paint(rectangle(-3, 314, 24, 15, radius=4), LINE)


# Round stickers: where, how large, and which.

WORN_STICKERS: tuple[tuple[Point, float, str], ...] = (
    ((-116, 252), 25, "moon"),
    ((-122, 322), 21, "smile"),
    ((-108, 392), 26, "star"),
    ((-134, 446), 18, "tick"),
    ((-112, 506), 25, "rings"),
    ((-126, 580), 22, "heart"),
    ((138, 236), 21, "tick"),
    ((132, 306), 29, "lantern"),
    ((172, 368), 20, "star"),
    ((120, 398), 19, "moon"),
    ((152, 450), 26, "smile"),
    ((124, 526), 23, "heart"),
    ((168, 580), 24, "rings"),
)


DRAPED_STICKERS: tuple[tuple[Point, float, str], ...] = (
    ((126, 232), 22, "tick"),
    ((174, 284), 29, "lantern"),
    ((114, 316), 20, "star"),
    ((162, 366), 25, "smile"),
    ((112, 398), 20, "moon"),
    ((176, 438), 22, "heart"),
)


def sticker(sheet: Sheet, at: Point, size: float, print_name: str) -> None:
    """A round sticker with a pale rim and one plain sign."""
    x, y = at
    grounds = {
        "moon": LINING.light,
        "smile": Ink(0, 0.04, 0.40),
        "star": TURQUOISE.light,
        "tick": PAPER,
        "rings": PAPER,
        "heart": TURQUOISE.shade,
        "lantern": LINING.shade,
    }
    with sheet.shape("sticker"):
        sheet.paint(ellipse(x + 2, y + 3, size), DOWN.deep)
        sheet.paint(ellipse(x, y, size), PAPER)
        sheet.paint(ellipse(x, y, size - 4), grounds[print_name])
        inside = size - 8
        if print_name == "moon":
            sheet.paint(crescent(x, y, inside, turn=-30), PAPER)
        elif print_name == "smile":
            sheet.paint(ellipse(x - inside * 0.35, y - 3, 2.6, 4) + ellipse(x + inside * 0.35, y - 3, 2.6, 4), LINE)
            grin = [(x - inside * 0.6, y + 4), (x, y + inside * 0.6), (x + inside * 0.6, y + 4)]
            sheet.paint(stroke(grin, 4, start=0.4, end=0.4), LINE)
        elif print_name == "star":
            sheet.paint(star(x, y, inside, points=5), PAPER)
        elif print_name == "tick":
            run = polyline(
                [(x - inside * 0.6, y), (x - inside * 0.1, y + inside * 0.5), (x + inside * 0.7, y - inside * 0.6)]
            )
            sheet.line(run, TURQUOISE.deep, 5)
        elif print_name == "rings":
            for share in (1.0, 0.6, 0.2):
                sheet.line(ellipse(x, y, inside * share), DOWN.shade, 3.4)
        elif print_name == "heart":
            sheet.paint(
                smooth(
                    [
                        Corner(x, y - inside * 0.3),
                        (x + inside * 0.6, y - inside * 0.7),
                        (x + inside * 0.8, y),
                        Corner(x, y + inside * 0.85),
                        (x - inside * 0.8, y),
                        (x - inside * 0.6, y - inside * 0.7),
                    ]
                ),
                PAPER,
            )
        elif print_name == "lantern":
            sheet.paint(ellipse(x, y, inside * 0.8, inside * 0.68), DOWN_LIT)
            sheet.line(ellipse(x, y, inside * 0.34, inside * 0.68), DOWN.shade, 2.4)
            sheet.line(polyline([(x, y - inside), (x, y - inside * 0.7)]), PAPER, 3)


# Sleeves.


def upper_arm(sheet: Sheet, shoulder: Point, elbow: Point, half: float) -> None:
    """From the shoulder to the elbow, striped."""
    out = 1 if elbow[0] > shoulder[0] else -1
    middle = between(shoulder, elbow, 0.5)
    limb = tube([shoulder, (middle[0] + out * 10, middle[1] - 8), elbow], (half - 4, half, half - 6))
    sleeve(sheet, limb, SHIRT, rings(STRIPE, 15, 33), rounded="both", shadow=SHIRT_SHADOW)
    top, inner = (shoulder[0] - out * 26, shoulder[1] - 46), (shoulder[0] - out * 44, shoulder[1] + 10)
    contour(sheet, [top, (shoulder[0] - out * 50, shoulder[1] - 20), inner, (inner[0] + out * 12, inner[1] + 40)], 4)


def forearm_sleeve(sheet: Sheet, elbow: Point, end: Point, half: float) -> None:
    """From the elbow to a plain cuff."""
    limb = tube([elbow, between(elbow, end, 0.5), end], (half, half - 2, half - 9))
    sleeve(sheet, limb, SHIRT, rings(STRIPE, 15, 33), shadow=SHIRT_SHADOW, rounded="start")
    cuff = tube([between(elbow, end, 0.88), end], (half - 7, half - 8))
    sheet.paint(cuff.outline, STRIPE)
    sheet.line(cuff.outline, LINE, 3.4)


# The head.

SKULL = (
    (-64, -100),
    (-77, -50),
    (-74, -8),
    (-83, 26),
    (-79, 66),
    (-67, 106),
    (-46, 134),
    (-20, 143),
    (22, 128),
    (62, 84),
    (86, 20),
    (94, -50),
    (60, -126),
    (-8, -138),
)


def head(sheet: Sheet) -> None:
    """All of the head, leaning by the tilt."""
    with sheet.shape("head"), sheet.group(turn=(TILT, *CHIN)):
        with sheet.shape("skull"):
            lit_and_shaded(
                sheet,
                SKULL,
                SKIN,
                [
                    Corner(56, -110),
                    (52, -40),
                    (62, 10),
                    (56, 54),
                    (30, 92),
                    Corner(-4, 150),
                    Corner(140, 150),
                    Corner(140, -110),
                ],
                [Corner(-70, -110), (-40, -84), (10, -90), (60, -70), Corner(70, -130), Corner(-60, -140)],
            )
            contour(sheet, [(-74, -6), (-84, 27), (-79, 66)], 3.2)
            contour(sheet, [(-70, 100), (-46, 135), (-20, 144), (22, 129), (62, 85)], 4.6)
        ear(sheet)
        hair(sheet)
        headset(sheet)


def ear(sheet: Sheet) -> None:
    """An ear that stands off."""
    with sheet.shape("ear"):
        outline = [(74, 8), (86, -20), (112, -24), (122, 2), (112, 38), (92, 56), (76, 42)]
        lit_and_shaded(sheet, outline, SKIN, [Corner(64, -30), (90, -8), (98, 10), (90, 40), Corner(70, 64)])
        contour(sheet, [(84, -16), (98, -25), (113, -24), (123, 2), (112, 38), (92, 57)], 3.8)


def hair(sheet: Sheet) -> None:
    """Short at the sides; above the forehead a quiff like a wave about to break."""
    with sheet.shape("hair"):
        mass = [
            Corner(-60, -92),
            (-84, -128),
            (-104, -164),
            Corner(-132, -186),
            (-104, -216),
            (-52, -232),
            (6, -222),
            (48, -196),
            (92, -166),
            (116, -110),
            (118, -50),
            Corner(106, -14),
            Corner(90, -18),
            (80, 4),
            Corner(72, 26),
            Corner(62, 10),
            (62, -34),
            Corner(48, -74),
            (20, -92),
            (-20, -98),
        ]
        path = lit_and_shaded(
            sheet,
            mass,
            HAIR,
            [
                Corner(40, -70),
                (74, -110),
                (70, -160),
                Corner(52, -204),
                Corner(150, -200),
                Corner(150, 20),
                Corner(60, 30),
            ],
            [Corner(-60, -88), (-70, -120), (-40, -136), (10, -118), Corner(60, -74), (0, -88)],
        )
        with sheet.group(clip=sheet.clip(path)):
            for run in (
                [(-44, -104), (-62, -142), (-92, -170), (-124, -184)],
                [(-20, -106), (-40, -150), (-72, -184), (-112, -198)],
                [(8, -104), (-8, -152), (-40, -192), (-86, -212)],
                [(34, -96), (26, -148), (-4, -194), (-48, -222)],
                [(58, -74), (62, -126), (42, -172), (0, -210)],
            ):
                sheet.paint(stroke(run, 6, start=0.5, end=0.1), HAIR.shade)
            for run in (
                [(-32, -112), (-52, -150), (-84, -180), (-112, -190)],
                [(-4, -112), (-26, -158), (-58, -194), (-96, -206)],
                [(22, -108), (8, -156), (-22, -198), (-64, -218)],
            ):
                sheet.paint(stroke(run, 7, start=0.1, end=0.3), HAIR.deep)
        contour(sheet, [(-60, -92), (-84, -128), (-104, -164), (-132, -186)], 3.4)
        contour(sheet, [(-132, -186), (-104, -216), (-52, -232), (6, -222), (48, -196)], 3.6)


def headset(sheet: Sheet) -> None:
    """A band over the head, a cup on the ear, a microphone on its wire before the chin."""
    with sheet.shape("headset"):
        band = [(104, -6), (126, -60), (116, -130), (76, -182), (46, -200)]
        sheet.line(smooth(band, closed=False), LINE, 17)
        sheet.line(smooth(band, closed=False), HEADSET.deep, 8)
        sheet.paint(ellipse(102, 14, 30, 38, turn=8), LINE)
        sheet.paint(ellipse(99, 12, 24, 32, turn=8), TURQUOISE.light)
        sheet.paint(ellipse(98, 11, 13, 18, turn=8), HEADSET.light)
        wire = smooth([(98, 44), (84, 88), (56, 122), (26, 134)], closed=False)
        sheet.line(wire, LINE, 8)
        sheet.line(wire, HEADSET.deep, 3)
        sheet.paint(ellipse(18, 135, 17, 12, turn=-12), LINE)
        sheet.paint(ellipse(15, 132, 9, 5, turn=-12), HEADSET.deep)
