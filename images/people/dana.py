"""Dana Hale, forty-one, ambulance dispatcher, nights: her daughter's curls tied back, a headset round her neck.

She has come off shift or is going on: a fleece over a spotted blouse, the strap of her bag held in one fist. The lamp
is at the upper left, where she looks. Coordinates are about the middle of her head.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from print_room.brushes import stamped_dots, stitches, stroke
from print_room.geometry import Corner, Point, ellipse, polar, polyline, rectangle, smooth
from print_room.inks import HAIR_BROWN, HAIR_GREY, LINE, PAPER, SKIN_FAIR, Cloth, Ink
from print_room.pictures import ADULT, Person
from print_room.rig import Expression, Eye, Features, bent, eyes_of, faces_of, lids_of
from print_room.sheet import Sheet, Stop

HEAD = (432.0, 262.0)

FLEECE = Cloth(Ink(0.34, 0.62, 0.10), Ink(0.62, 0.80, 0.12), Ink(0.84, 0.90, 0.14))
FLEECE_LIT = Ink(0.16, 0.44, 0.10)
BLOUSE = Cloth(Ink(0, 0.06, 0.16), Ink(0.06, 0.40, 0.24), Ink(0.20, 0.56, 0.26))
STRAP = Cloth(Ink(0.10, 0.30, 0.90), Ink(0.42, 0.58, 0.84), Ink(0.62, 0.70, 0.82))
PLASTIC = Cloth(Ink(0.72, 0.74, 0.20), Ink(0.92, 0.86, 0.26), Ink(0.30, 0.50, 0.16))
SKIN = SKIN_FAIR
HAIR = HAIR_BROWN

Points = Sequence[Point | Corner]


def blob(sheet: Sheet, ink: Ink, *points: Point | Corner) -> str:
    """Paint a flowing shape and return its outline."""
    outline = smooth(points)
    sheet.paint(outline, ink)
    return outline


def contour(sheet: Sheet, points: Points, width: float) -> None:
    """Draw a line as a brush does: thin where it is set down and lifted."""
    sheet.paint(stroke(points, width, start=0.3, end=0.15), LINE)


def standing(sheet: Sheet) -> None:
    """Everything but the face."""
    with sheet.group(move=HEAD):
        with sheet.shape("hair behind"):
            _hair_behind(sheet)
        with sheet.shape("neck"):
            _neck(sheet)
        with sheet.shape("blouse"):
            _blouse(sheet)
        with sheet.shape("fleece"):
            _fleece(sheet)
        with sheet.shape("headset"):
            _headset(sheet)
        with sheet.shape("strap"):
            _strap(sheet)
        with sheet.shape("fist"):
            _fist(sheet)
        with sheet.shape("head"):
            _head(sheet)
        with sheet.shape("hair"):
            _hair(sheet)


# Hair: a knot of curls behind, drawn-back waves in front.

KNOT = (136.0, -34.0)
TIE = (98.0, -84.0)
# Where the strands start, from the far temple to the near one.
HAIRLINE: tuple[Point, ...] = ((-78, -66), (-66, -76), (-46, -82), (-22, -84), (4, -82), (30, -76), (56, -66))


def _curl(sheet: Sheet, centre: Point, radius: float, start: float, *, lit: bool) -> None:
    """One ribbon that rolls up: a broad arc and a smaller one in it."""
    outer = [polar(centre, radius, start + step * 40) for step in range(6)]
    inner = [polar(centre, radius * 0.55, start + 60 + step * 45) for step in range(5)]
    sheet.paint(stroke(outer, radius * 0.34, start=0.2, end=0.1), HAIR.deep if lit else HAIR.shade)
    sheet.paint(stroke(inner, radius * 0.22, start=0.2, end=0.1), HAIR.shade)


def _hair_behind(sheet: Sheet) -> None:
    rng = sheet.rng("knot")
    for index in range(13):
        x, y = polar(KNOT, 74 + rng.uniform(-6, 10), -150 + index * 27)
        sheet.paint(ellipse(x, y, rng.uniform(30, 40)), HAIR.light if y < KNOT[1] + 30 else HAIR.shade)
    sheet.paint(ellipse(*KNOT, 82), HAIR.light)
    blob(sheet, HAIR.shade, (120, 30), (176, 34), (210, 10), (190, 70), (140, 84), (100, 60))
    for index in range(9):
        centre = polar(KNOT, 58 + rng.uniform(-8, 18), -170 + index * 34)
        _curl(sheet, centre, rng.uniform(17, 24), rng.uniform(0, 360), lit=centre[1] < KNOT[1] + 8)
    for points in (
        ((170, 60), (214, 96), (206, 140)),
        ((120, 70), (132, 128), (112, 172)),
        ((204, -90), (238, -110), (244, -140)),
    ):
        sheet.paint(stroke(points, 13, start=0.8, end=0.05), HAIR.light)


def _hair(sheet: Sheet) -> None:
    cap = blob(
        sheet,
        HAIR.light,
        Corner(-84, -58),
        (-100, -88),
        (-78, -140),
        (-10, -170),
        (70, -156),
        (118, -96),
        (122, -30),
        Corner(108, 6),
        Corner(90, -6),
        (86, -40),
        (54, -72),
        (-10, -86),
        (-56, -80),
    )
    inside = sheet.clip(cap)
    with sheet.overprint(clip=inside):
        blob(
            sheet,
            Ink(0.24, 0.26, 0),
            Corner(40, -176),
            (70, -110),
            (84, -40),
            Corner(96, 20),
            Corner(170, 20),
            Corner(150, -180),
        )
    for index, start in enumerate(HAIRLINE):
        rise = 62 - index * 8
        middle = (start[0] * 0.6 + TIE[0] * 0.4, start[1] * 0.7 + TIE[1] * 0.3 - rise)
        lit = index in (1, 2, 4)
        sheet.paint(stroke([start, middle, TIE], 6, start=0.1, end=0.5), HAIR.deep if lit else HAIR.shade)
    with sheet.shape("grey"):
        sheet.paint(stroke([(-48, -82), (-16, -138), (40, -140), TIE], 12, start=0.1, end=0.4), HAIR_GREY.light)
        sheet.paint(stroke([(-40, -84), (-8, -129), (44, -130), TIE], 4, start=0.1, end=0.2), HAIR_GREY.shade)
    with sheet.shape("loose at the brow"):
        for points in (
            ((-70, -84), (-98, -60), (-92, -34), (-80, -40)),
            ((-36, -82), (-58, -64), (-48, -46)),
            ((92, -20), (104, 30), (92, 66), (102, 84)),
        ):
            sheet.paint(stroke(points, 9, start=0.7, end=0.05), HAIR.light)
    with sheet.shape("tie"):
        sheet.paint(stroke([(86, -108), (104, -84), (108, -52)], 17, start=0.7, end=0.7), STRAP.light)
        sheet.paint(stroke([(92, -100), (104, -80), (106, -60)], 4, start=0.3, end=0.3), STRAP.deep)


# Head and neck.


def _neck(sheet: Sheet) -> None:
    neck = blob(
        sheet, SKIN.light, Corner(-46, 84), (-42, 150), (-66, 206), (10, 300), (92, 206), (74, 150), Corner(80, 40)
    )
    with sheet.group(clip=sheet.clip(neck)):
        blob(
            sheet,
            SKIN.shade,
            Corner(-60, 92),
            (-20, 142),
            (40, 148),
            (86, 70),
            Corner(140, 40),
            Corner(120, 300),
            (40, 260),
            (24, 190),
            (-30, 168),
        )
    contour(sheet, [(-4, 216), (8, 244), (6, 262)], 3.2)


def _head(sheet: Sheet) -> None:
    ear = blob(sheet, SKIN.light, (74, -16), (96, -34), (112, -14), (106, 22), (88, 44), (76, 30))
    with sheet.group(clip=sheet.clip(ear)):
        blob(sheet, SKIN.shade, (92, -30), (120, -20), (116, 40), (84, 50), (98, 10))
    contour(sheet, [(96, -16), (102, 2), (92, 18)], 3)
    sheet.paint(ellipse(93, 46, 5), PAPER)
    skull = blob(
        sheet,
        SKIN.light,
        (-72, -96),
        (-86, -42),
        (-82, -8),
        (-89, 28),
        (-82, 70),
        (-62, 106),
        (-32, 130),
        (-2, 132),
        (40, 112),
        (76, 66),
        (92, 10),
        (96, -60),
        (60, -128),
        (-10, -140),
    )
    inside = sheet.clip(skull)
    with sheet.group(clip=inside):
        blob(
            sheet,
            SKIN.shade,
            Corner(60, -60),
            (58, 0),
            (62, 44),
            (30, 96),
            (-10, 126),
            Corner(-14, 150),
            Corner(120, 150),
            Corner(130, -80),
        )
        blob(
            sheet,
            SKIN.shade,
            Corner(-100, -74),
            (-50, -70),
            (20, -84),
            (76, -54),
            Corner(110, -30),
            Corner(110, -150),
            Corner(-110, -150),
        )
    contour(sheet, [(-78, 80), (-60, 108), (-30, 131), (0, 132)], 4.6)
    contour(sheet, [(6, 131), (42, 112), (74, 70)], 4.0)


def _marks(sheet: Sheet) -> None:
    """Freckles, as both her children have them, and what nights leave at the corners."""
    for x, y, radius in ((22, 42, 2.4), (34, 50, 2.8), (46, 44, 2.2), (28, 58, 2.0), (-68, 46, 2.2), (-58, 54, 2.0)):
        sheet.paint(ellipse(x, y, radius), Ink(0.16, 0.30, 0.76), opacity=0.8)
    for points in (((-6, 76), (-4, 90), (-8, 102)), ((38, 2), (47, -2), (52, -8)), ((38, 8), (48, 9), (54, 7))):
        sheet.paint(stroke(points, 2.6, start=0.1, end=0.1), SKIN.deep)


# Clothes.


def _blouse(sheet: Sheet) -> None:
    blouse = blob(
        sheet,
        BLOUSE.light,
        Corner(-70, 196),
        (-34, 244),
        Corner(6, 304),
        (56, 240),
        Corner(96, 190),
        (84, 420),
        Corner(60, 560),
        Corner(-40, 560),
        (-66, 400),
    )
    inside = sheet.clip(blouse)
    with sheet.group(clip=inside):
        sheet.paint(stamped_dots(-90, 200, 200, 380, 26, sheet.rng("spots"), radius=5), Ink(0.10, 0.56, 0.20))
    with sheet.overprint(clip=inside):
        blob(
            sheet,
            Ink(0.10, 0.34, 0.06),
            Corner(40, 190),
            (36, 330),
            Corner(30, 570),
            Corner(110, 570),
            Corner(120, 190),
        )
    for side in ((-70, 196, -40, 252, 4, 300, -22, 316, -78, 240), (96, 190, 64, 246, 8, 300, 40, 322, 108, 236)):
        x0, y0, x1, y1, x2, y2, x3, y3, x4, y4 = side
        blob(sheet, BLOUSE.light, Corner(x0, y0), (x1, y1), Corner(x2, y2), Corner(x3, y3), Corner(x4, y4))
        contour(sheet, [(x2, y2), (x3, y3), (x4, y4)], 3.4)


def _fleece(sheet: Sheet) -> None:
    left = blob(
        sheet,
        FLEECE.light,
        Corner(-82, 158),
        (-104, 206),
        (-180, 236),
        (-216, 320),
        (-226, 520),
        Corner(-232, 830),
        Corner(-6, 830),
        (-14, 620),
        Corner(-18, 470),
        (-50, 350),
        Corner(-74, 236),
    )
    right = blob(
        sheet,
        FLEECE.light,
        Corner(106, 146),
        (128, 200),
        (206, 232),
        (246, 320),
        (258, 520),
        Corner(268, 830),
        Corner(-6, 830),
        (-14, 620),
        Corner(-18, 470),
        (50, 356),
        Corner(98, 228),
    )
    for outline, shadow in (
        (left, (Corner(-10, 480), (-60, 520), (-50, 700), Corner(-70, 840), Corner(10, 840), Corner(10, 460))),
        (
            right,
            (
                Corner(180, 220),
                (158, 380),
                (172, 560),
                (130, 700),
                Corner(150, 840),
                Corner(300, 840),
                Corner(300, 220),
            ),
        ),
    ):
        with sheet.overprint(clip=sheet.clip(outline)):
            blob(sheet, Ink(0.34, 0.42, 0), *shadow)
    _sleeves(sheet)
    with sheet.shape("zip"):
        sheet.line(polyline([(-17, 474), (-12, 640), (-6, 830)]), LINE, 3.4)
        sheet.paint(rectangle(-24, 472, 14, 34, radius=5), PLASTIC.deep)
    with sheet.shape("collar"):
        near = blob(
            sheet, FLEECE_LIT, Corner(106, 132), (124, 176), (112, 262), Corner(70, 330), Corner(98, 226), (104, 180)
        )
        blob(
            sheet, FLEECE_LIT, Corner(-82, 146), (-104, 190), (-94, 262), Corner(-62, 318), Corner(-76, 232), (-80, 190)
        )
        with sheet.overprint(clip=sheet.clip(near)):
            sheet.paint(near, Ink(0.30, 0.36, 0))
    with sheet.shape("badge"):
        sheet.paint(rectangle(112, 420, 84, 54, radius=5), BLOUSE.light)
        sheet.paint(ellipse(134, 447, 15), STRAP.light)
        sheet.line(polyline([(158, 438), (186, 438)]) + polyline([(158, 454), (180, 454)]), FLEECE.deep, 4)
    contour(sheet, [(-226, 640), (-229, 720), (-232, 830)], 4.2)


def _sleeves(sheet: Sheet) -> None:
    """The far arm bends up to the strap; the near one hangs."""
    near = blob(
        sheet,
        FLEECE.light,
        Corner(190, 236),
        (258, 300),
        (300, 480),
        (318, 700),
        Corner(322, 830),
        Corner(196, 830),
        (200, 640),
        (184, 470),
        (170, 360),
    )
    with sheet.overprint(clip=sheet.clip(near)):
        blob(
            sheet,
            Ink(0.34, 0.42, 0),
            Corner(240, 240),
            (250, 420),
            (240, 640),
            Corner(250, 840),
            Corner(350, 840),
            Corner(340, 240),
        )
    contour(sheet, [(172, 380), (186, 480), (202, 640), (198, 800)], 4.2)
    contour(sheet, [(212, 244), (260, 304), (300, 480), (318, 700), (322, 820)], 4.6)
    sheet.line(stitches([(196, 250), (178, 320), (176, 400)]), FLEECE.deep, 3)
    far = blob(
        sheet,
        FLEECE.light,
        Corner(-160, 232),
        (-228, 290),
        (-272, 430),
        (-296, 590),
        (-262, 652),
        (-190, 640),
        Corner(-104, 520),
        Corner(-170, 452),
        (-196, 520),
        (-186, 420),
        (-164, 330),
    )
    with sheet.overprint(clip=sheet.clip(far)):
        blob(
            sheet,
            Ink(0.30, 0.40, 0),
            Corner(-310, 580),
            (-250, 600),
            (-190, 560),
            Corner(-130, 480),
            Corner(-90, 540),
            (-190, 670),
            Corner(-310, 680),
        )
    contour(sheet, [(-170, 450), (-196, 520), (-200, 540)], 3.6)
    contour(sheet, [(-104, 522), (-190, 640), (-262, 652), (-296, 592), (-272, 430), (-226, 288)], 4.4)
    contour(sheet, [(-262, 560), (-236, 590), (-206, 590)], 3)


def _strap(sheet: Sheet) -> None:
    """The bag's strap, from the far shoulder across to the near hip."""
    sheet.paint(stroke([(-120, 214), (-84, 380), (-20, 560), (110, 760), (170, 850)], 40, start=1, end=1), STRAP.light)
    sheet.paint(stroke([(-108, 214), (-70, 380), (-6, 556), (122, 752), (184, 846)], 14, start=1, end=1), STRAP.shade)
    sheet.line(stitches([(-134, 220), (-98, 384), (-34, 566), (94, 768), (150, 850)]), BLOUSE.light, 3)
    contour(sheet, [(-138, 216), (-103, 386), (-38, 570), (92, 772)], 3.4)
    contour(sheet, [(-100, 214), (-64, 376), (-2, 550), (128, 748)], 3.4)


def _fist(sheet: Sheet) -> None:
    """Four fingers round the strap, the thumb along it."""
    blob(sheet, FLEECE_LIT, Corner(-176, 446), (-150, 430), Corner(-88, 508), (-92, 536), Corner(-110, 528))
    contour(sheet, [(-150, 432), (-112, 470), (-88, 508)], 3.6)
    sheet.line(stitches([(-162, 442), (-124, 480), (-100, 522)]), FLEECE.deep, 3)
    palm = blob(sheet, SKIN.light, (-136, 438), (-112, 396), (-78, 388), (-52, 420), (-58, 474), (-92, 506))
    with sheet.group(clip=sheet.clip(palm)):
        blob(sheet, SKIN.shade, (-140, 470), (-100, 460), (-60, 450), (-40, 500), (-90, 530))
    for index, (x, y) in enumerate(((-62, 400), (-52, 424), (-48, 449), (-52, 473))):
        finger = blob(
            sheet,
            SKIN.light,
            (x - 42, y - 10),
            (x - 6, y - 15),
            (x + 12, y - 6),
            (x + 12, y + 8),
            (x - 8, y + 13),
            (x - 42, y + 12),
        )
        with sheet.group(clip=sheet.clip(finger)):
            blob(sheet, SKIN.shade, (x - 44, y + 5), (x, y + 5), (x + 16, y + 2), (x + 14, y + 18), (x - 44, y + 18))
        contour(sheet, [(x - 30, y + 12), (x - 6, y + 13), (x + 12, y + 7), (x + 12, y - 6)], 3)
        if index == 0:
            contour(sheet, [(x + 12, y - 6), (x - 6, y - 15), (x - 34, y - 12)], 3)
    blob(sheet, SKIN.light, (-122, 420), (-118, 376), (-98, 344), (-82, 350), (-84, 382), (-92, 416))
    contour(sheet, [(-122, 416), (-118, 376), (-98, 344), (-82, 350), (-84, 384)], 3)
    contour(sheet, [(-136, 440), (-130, 424), (-122, 414)], 3.4)
    ring = ellipse(-47, 448, 3.6, 8)
    sheet.paint(ring, STRAP.light)


def _headset(sheet: Sheet) -> None:
    """Round her neck, where it lives: two cups, the bow behind, the arm of the microphone."""
    contour(sheet, [(-92, 232), (-96, 190), (-84, 160)], 9)
    contour(sheet, [(118, 226), (122, 180), (108, 146)], 9)
    for x, y, turn in ((-84, 262, 14), (110, 256, -14)):
        sheet.paint(ellipse(x, y, 30, 40, turn=turn), PLASTIC.shade)
        sheet.paint(ellipse(x - 4, y - 2, 22, 31, turn=turn), PLASTIC.light)
        sheet.paint(stroke([(x - 14, y - 18), (x - 20, y), (x - 14, y + 16)], 5, start=0.1, end=0.1), PLASTIC.deep)
    contour(sheet, [(-76, 298), (-50, 332), (-14, 338), (10, 330)], 6)
    sheet.paint(ellipse(16, 329, 14, 10, turn=-10), PLASTIC.shade)
    lit = sheet.radial((14, 326), 9, Stop(0, STRAP.light), Stop(1, PLASTIC.shade))
    sheet.paint(ellipse(14, 327, 6), lit)


FACE = replace(
    Features(),
    centre=HEAD,
    skin=SKIN,
    near_eye=Eye(12, 6, 22, 11.5),
    far_eye=Eye(-59, 6, 15, 11),
    brow=9.5,
    brow_ink=HAIR.shade,
    lip=1.15,
    bags=1.0,
    marks=_marks,
)
ROWS = bent(
    # She smiles with one side, as people do who are listening to something else.
    smiling=Expression(
        open=0.70, squint=0.34, inner=-2, outer=3, arch=-5, smile=9, wide=1.1, skew=5, crooked=3, blush=0.75
    ),
)

PICTURE = Person(
    name="dana",
    poses={"standing": standing},
    faces=faces_of(FACE, ROWS),
    eyes=eyes_of(FACE, ROWS),
    lids=lids_of(FACE, ROWS),
    canvas=ADULT,
    palette="the_update",
)
