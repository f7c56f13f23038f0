"""Mira Voss, thirty-four, lead sleep engineer: a white coat over a striped hoodie, a pencil through her bun.

She stands, always; she looks at people as at a figure that is out. The lamp is at the upper left, where she looks.
Coordinates are about the middle of her head, which is the same in both poses; only arms and what they hold change.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from print_room.brushes import stamped_dots, stitches, stroke
from print_room.geometry import Corner, Point, along, between, crescent, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import CLOTH_RUST, CLOTH_WHITE, HAIR_BLACK, LINE, PAPER, SKIN_LIGHT, Cloth, Ink
from print_room.pictures import ADULT, Person
from print_room.rig import CHIN, Expression, Eye, Features, bent, eyes_of, faces_of, lids_of
from print_room.sheet import Sheet

HEAD = (432.0, 262.0)
# Degrees by which she leans her head back, chin first.
TILT = 3.0

COAT = CLOTH_WHITE
HOODIE = CLOTH_RUST
STRIPE = Ink(0.46, 0.54, 0.84)
SKIN = SKIN_LIGHT
HAIR = HAIR_BLACK
# Where the lamp runs along straight black hair.
SHEEN = Ink(0.50, 0.56, 0.30)
RIM = Ink(0.26, 0.46, 0.24)
PENCIL = Cloth(Ink(0.02, 0.14, 0.84), Ink(0.32, 0.40, 0.90), Ink(0.90, 0.50, 0.30))
BISCUIT = Cloth(Ink(0.02, 0.12, 0.62), Ink(0.20, 0.34, 0.78), Ink(0.40, 0.42, 0.84))
MUG = Cloth(Ink(0.02, 0.50, 0.04), Ink(0.34, 0.78, 0.08), Ink(0.62, 0.86, 0.12))
SLATE = Cloth(Ink(0.72, 0.70, 0.10), Ink(0.90, 0.84, 0.14), Ink(0.40, 0.58, 0.10))

Points = Sequence[Point | Corner]


def blob(sheet: Sheet, ink: Ink, *points: Point | Corner) -> str:
    """Paint a flowing shape and return its outline."""
    outline = smooth(points)
    sheet.paint(outline, ink)
    return outline


def shade(sheet: Sheet, outline: str, ink: Ink, *points: Point | Corner) -> None:
    """Paint a shadow inside an outline."""
    with sheet.group(clip=sheet.clip(outline)):
        sheet.paint(smooth(points), ink)


def contour(sheet: Sheet, points: Points, width: float, ink: Ink = LINE) -> None:
    """Draw a line as a brush does: thin where it is set down and lifted."""
    sheet.paint(stroke(points, width, start=0.3, end=0.12), ink)


def fold(sheet: Sheet, *points: Point) -> None:
    """Draw a crease of cloth: it starts at a seam and dies away."""
    sheet.paint(stroke(points, 3.6, start=0.8, end=0.05), LINE)


def with_mug(sheet: Sheet) -> None:
    """One arm across her waist, the other's elbow on it, and cold tea."""
    with sheet.group(move=HEAD):
        _trunk(sheet)
        with sheet.shape("near arm"):
            _near_arm_across(sheet)
        with sheet.shape("far arm"):
            _far_arm_bent(sheet)
        with sheet.shape("mug"):
            _mug(sheet)
        with sheet.shape("hand on the mug"):
            _hand_on_mug(sheet)
        _leaning_head(sheet)


def with_cracker(sheet: Sheet) -> None:
    """A tablet in the crook of her arm, and supper held up like a piece of evidence."""
    with sheet.group(move=HEAD):
        _trunk(sheet)
        with sheet.shape("tablet"):
            _tablet(sheet)
        with sheet.shape("near arm"):
            _near_arm_across(sheet)
        with sheet.shape("far arm"):
            _far_arm_raised(sheet)
        with sheet.shape("hand with a cracker"):
            _hand_with_cracker(sheet)
        _leaning_head(sheet)


# Hoodie and coat.


def _trunk(sheet: Sheet) -> None:
    with sheet.shape("hood"):
        hood = blob(
            sheet,
            HOODIE.shade,
            (-74, 196),
            (-62, 150),
            (0, 120),
            (80, 122),
            (134, 150),
            (148, 200),
            (96, 260),
            (-30, 270),
        )
        shade(sheet, hood, HOODIE.deep, (60, 110), (160, 140), (160, 240), (90, 250), (110, 190))
    with sheet.shape("neck"):
        _neck(sheet)
    with sheet.shape("hoodie"):
        _hoodie(sheet)
    with sheet.shape("coat"):
        _coat(sheet)


def _neck(sheet: Sheet) -> None:
    neck = blob(
        sheet, SKIN.light, Corner(-42, 82), (-38, 142), (-58, 204), (-8, 286), (96, 206), (70, 150), Corner(76, 40)
    )
    shade(
        sheet,
        neck,
        SKIN.shade,
        Corner(-60, 96),
        (-34, 140),
        (16, 152),
        (58, 134),
        (48, 176),
        (62, 224),
        (40, 300),
        Corner(130, 300),
        Corner(120, 40),
    )
    contour(sheet, [(-10, 182), (-4, 212), (-8, 240)], 3.2)
    contour(sheet, [(-42, 122), (-38, 146), (-46, 176)], 3.4)


def _hoodie(sheet: Sheet) -> None:
    body = blob(
        sheet,
        HOODIE.light,
        Corner(-76, 190),
        (-40, 226),
        (30, 232),
        Corner(112, 184),
        (136, 300),
        (130, 600),
        Corner(130, 840),
        Corner(-150, 840),
        (-140, 560),
        (-120, 320),
    )
    with sheet.group(clip=sheet.clip(body)):
        rng = sheet.rng("stripes")
        for index in range(17):
            y = 268 + index * 36
            across = [(-150, y - 6), (-80, y + 7), (0, y + 12), (90, y + 2), (150, y - 12)]
            sheet.paint(stroke(across, 11, start=0.8, end=0.8, wobble=0.22, rng=rng), STRIPE)
    with sheet.overprint(clip=sheet.clip(body)):
        # The coat's near side keeps the lamp off.
        blob(
            sheet,
            Ink(0.34, 0.36, 0),
            Corner(40, 180),
            (58, 380),
            (34, 560),
            (46, 700),
            Corner(40, 850),
            Corner(170, 850),
            Corner(160, 180),
        )
    with sheet.shape("collar"):
        collar = blob(
            sheet,
            HOODIE.light,
            Corner(-86, 176),
            (-66, 232),
            (-14, 282),
            (36, 270),
            (86, 226),
            Corner(124, 166),
            (112, 152),
            (76, 196),
            (30, 236),
            (-14, 240),
            (-50, 206),
            Corner(-70, 168),
        )
        shade(sheet, collar, HOODIE.shade, Corner(10, 300), (30, 252), (80, 200), Corner(116, 150), Corner(150, 300))
        contour(sheet, [(-82, 186), (-62, 234), (-14, 283), (36, 271), (88, 226), (122, 172)], 3.6)
        fold(sheet, (-18, 240), (-22, 262), (-16, 280))
        fold(sheet, (52, 222), (62, 240), (60, 252))
    with sheet.shape("strings"):
        for points in (((-34, 268), (-40, 320), (-32, 372)), ((26, 272), (34, 330), (24, 398))):
            sheet.paint(stroke(points, 7, start=0.9, end=0.9), Ink(0, 0.06, 0.14))
            x, y = points[-1]
            sheet.paint(rectangle(x - 5, y - 4, 10, 24, radius=4), SLATE.shade)


def _coat(sheet: Sheet) -> None:
    far = blob(
        sheet,
        COAT.light,
        Corner(-92, 174),
        (-128, 208),
        (-182, 240),
        (-206, 320),
        (-204, 520),
        Corner(-222, 840),
        Corner(-84, 840),
        (-84, 620),
        (-74, 440),
        Corner(-92, 300),
    )
    shade(
        sheet,
        far,
        COAT.shade,
        Corner(-240, 560),
        (-170, 590),
        (-130, 540),
        (-96, 440),
        Corner(-70, 420),
        Corner(-60, 850),
        Corner(-150, 850),
        (-164, 700),
        Corner(-240, 640),
    )
    near = blob(
        sheet,
        COAT.light,
        Corner(124, 142),
        (156, 194),
        (220, 228),
        (262, 320),
        (262, 520),
        Corner(296, 840),
        Corner(40, 840),
        (50, 640),
        Corner(46, 470),
        (84, 340),
    )
    shade(
        sheet,
        near,
        COAT.shade,
        Corner(190, 200),
        (196, 300),
        (214, 420),
        (190, 600),
        (150, 700),
        (166, 780),
        Corner(150, 850),
        Corner(320, 850),
        Corner(300, 210),
    )
    shade(sheet, near, COAT.shade, Corner(46, 480), (74, 600), (66, 720), Corner(72, 850), Corner(20, 850))
    contour(sheet, [(46, 468), (50, 600), (44, 720), (42, 830)], 5)
    contour(sheet, [(-86, 330), (-72, 460), (-84, 640), (-84, 830)], 4)
    _lapels(sheet)
    with sheet.shape("buttons"):
        for y in (590, 690):
            sheet.paint(ellipse(70, y, 9), SLATE.light)
    with sheet.shape("badge"):
        _badge(sheet)


def _lapels(sheet: Sheet) -> None:
    far_edge = (Corner(-94, 170), (-126, 212), (-138, 286), Corner(-108, 312), Corner(-120, 338), Corner(-76, 440))
    blob(sheet, COAT.light, *far_edge, (-82, 340), (-92, 250))
    contour(sheet, [(-96, 172), (-126, 212), (-138, 284)], 4.2)
    contour(sheet, [(-138, 284), (-122, 300), (-108, 312)], 3.4)
    contour(sheet, [(-110, 312), (-120, 338), (-104, 384), (-76, 438)], 4.2)
    near_edge = (Corner(126, 138), (166, 204), (184, 300), Corner(140, 336), Corner(158, 366), Corner(46, 480))
    near = blob(sheet, COAT.light, *near_edge, (54, 400), (84, 320), (112, 230))
    shade(sheet, near, COAT.shade, Corner(116, 150), (126, 260), (96, 360), Corner(46, 470), Corner(30, 400), (80, 250))
    contour(sheet, [(128, 142), (166, 204), (184, 300)], 4.6)
    contour(sheet, [(184, 300), (160, 318), (140, 336)], 3.6)
    contour(sheet, [(140, 336), (158, 366), (110, 420), (46, 480)], 4.6)
    sheet.line(stitches([(150, 206), (170, 292), (128, 330)]), COAT.deep, 2.6)
    sheet.line(stitches([(144, 364), (104, 408), (58, 456)]), COAT.deep, 2.6)


def _badge(sheet: Sheet) -> None:
    """A card with a moon on it, clipped on a little askew."""
    with sheet.group(turn=(4, 150, 440)):
        sheet.paint(rectangle(126, 398, 56, 78, radius=5), PAPER)
        sheet.paint(rectangle(131, 403, 46, 38, radius=3), MUG.shade)
        sheet.paint(crescent(155, 421, 12, turn=-40), Ink(0, 0.04, 0.62))
        sheet.line(polyline([(134, 452), (172, 452)]) + polyline([(134, 463), (160, 463)]), SLATE.light, 3)
        sheet.line(rectangle(126, 398, 56, 78, radius=5), LINE, 2.6)
        sheet.paint(rectangle(146, 390, 16, 14, radius=3), SLATE.shade)


# Arms.


def _near_arm_across(sheet: Sheet) -> None:
    """From the near shoulder down, and the forearm across the waist; the hand goes under the other elbow."""
    _cupped_hand(sheet)
    sleeve = blob(
        sheet,
        COAT.light,
        Corner(196, 224),
        (246, 264),
        (280, 360),
        (302, 470),
        (300, 536),
        (262, 572),
        (180, 574),
        (90, 566),
        Corner(2, 552),
        Corner(-2, 452),
        (90, 462),
        Corner(186, 462),
        (188, 400),
        (178, 320),
    )
    shade(
        sheet,
        sleeve,
        COAT.shade,
        Corner(252, 240),
        (244, 360),
        (262, 470),
        (232, 520),
        (120, 530),
        Corner(-10, 518),
        Corner(-10, 600),
        Corner(330, 600),
        Corner(330, 260),
    )
    shade(sheet, sleeve, COAT.deep, (292, 400), (290, 500), (262, 546), (160, 560), (250, 592), (326, 560), (330, 440))
    with sheet.shape("folds"):
        fold(sheet, (186, 462), (216, 482), (250, 478))
        fold(sheet, (186, 466), (206, 502), (236, 514))
        fold(sheet, (182, 330), (198, 360), (202, 400))
        fold(sheet, (120, 566), (124, 542), (112, 522))
    contour(sheet, [(176, 300), (188, 400), (186, 462)], 4)
    contour(sheet, [(188, 462), (90, 461), (-2, 451)], 4.2)
    contour(sheet, [(240, 258), (280, 360), (302, 470), (300, 538), (260, 572), (178, 575), (90, 567), (2, 552)], 4.8)
    with sheet.shape("cuff"):
        sheet.line(stitches([(16, 466), (18, 510), (16, 542)]), COAT.deep, 2.6)
        contour(sheet, [(-2, 450), (4, 500), (2, 554)], 4)


def _cupped_hand(sheet: Sheet) -> None:
    """The near hand, on its way under the other elbow; a rib of hoodie at the wrist."""
    hand = blob(sheet, SKIN.light, (-20, 462), (-60, 456), (-112, 440), (-168, 450), (-180, 486), (-130, 520), (-20, 536))
    shade(sheet, hand, SKIN.shade, (-190, 490), (-120, 500), (-10, 510), (0, 560), (-140, 560))
    contour(sheet, [(-30, 460), (-70, 455), (-112, 440)], 3)
    contour(sheet, [(-30, 536), (-100, 530), (-140, 516), (-178, 490)], 3.4)
    ribs = blob(sheet, HOODIE.light, Corner(-34, 458), (-40, 500), Corner(-34, 540), Corner(8, 552), Corner(8, 452))
    for y in range(470, 545, 12):
        sheet.line(polyline([(-36, y), (6, y + 2)]), HOODIE.shade, 3)
    shade(sheet, ribs, HOODIE.shade, Corner(-50, 516), (-10, 520), Corner(20, 520), Corner(20, 570), Corner(-50, 570))
    contour(sheet, [(-34, 458), (-40, 500), (-34, 540)], 3.2)


def _far_sleeve_lines(sheet: Sheet) -> None:
    contour(sheet, [(-160, 236), (-206, 300), (-244, 410), (-270, 500)], 4.6)


def _far_arm_bent(sheet: Sheet) -> None:
    """The elbow rests on the other hand; the forearm comes up towards the mug."""
    sleeve = blob(
        sheet,
        COAT.light,
        Corner(-146, 226),
        (-198, 264),
        (-234, 370),
        (-268, 480),
        (-264, 536),
        (-222, 552),
        (-168, 516),
        Corner(-96, 440),
        Corner(-142, 350),
        (-180, 404),
        Corner(-196, 420),
        (-180, 360),
        (-158, 300),
    )
    shade(
        sheet,
        sleeve,
        COAT.shade,
        Corner(-290, 500),
        (-236, 508),
        (-186, 470),
        (-140, 414),
        Corner(-112, 400),
        Corner(-80, 440),
        (-180, 560),
        Corner(-290, 580),
    )
    shade(sheet, sleeve, COAT.shade, Corner(-160, 280), (-176, 350), Corner(-200, 424), Corner(-150, 380))
    with sheet.shape("folds"):
        fold(sheet, (-196, 420), (-222, 440), (-244, 440))
        fold(sheet, (-196, 424), (-212, 466), (-236, 480))
        fold(sheet, (-206, 300), (-190, 320), (-182, 346))
    contour(sheet, [(-152, 232), (-200, 268), (-236, 374), (-268, 480), (-264, 536), (-222, 552), (-168, 517)], 4.8)
    contour(sheet, [(-176, 524), (-136, 486), (-96, 440)], 4.2)
    contour(sheet, [(-158, 300), (-180, 362), (-196, 420), (-178, 404), (-142, 350)], 4)
    with sheet.shape("cuff"):
        contour(sheet, [(-144, 348), (-124, 398), (-94, 442)], 4.2)
        sheet.line(stitches([(-158, 374), (-140, 412), (-116, 450)]), COAT.deep, 2.6)
    with sheet.shape("ribs"):
        ribs = blob(sheet, HOODIE.light, Corner(-140, 352), (-118, 336), Corner(-106, 338), (-76, 384), Corner(-70, 412), Corner(-96, 438), (-124, 398))
        for share in (0.12, 0.3, 0.48, 0.66, 0.84):
            sheet.line(polyline([between((-138, 356), (-94, 434), share), between((-110, 338), (-70, 408), share)]), HOODIE.shade, 3)
        shade(sheet, ribs, HOODIE.shade, Corner(-110, 410), (-84, 384), Corner(-60, 390), Corner(-80, 450))
        contour(sheet, [(-110, 337), (-84, 372), (-70, 412)], 3.2)


MUG_AT = (-26.0, 330.0)


def _mug(sheet: Sheet) -> None:
    x, y = MUG_AT
    with sheet.group(turn=(-4, x, y)):
        sheet.line(ellipse(x + 56, y + 6, 22, 28), LINE, 17)
        sheet.line(ellipse(x + 56, y + 6, 22, 28), MUG.shade, 11)
        body = blob(
            sheet,
            MUG.light,
            Corner(x - 54, y - 58),
            (x - 50, y + 44),
            (x - 34, y + 62),
            (x, y + 66),
            (x + 36, y + 62),
            (x + 50, y + 42),
            Corner(x + 56, y - 58),
        )
        shade(
            sheet,
            body,
            MUG.shade,
            Corner(x + 22, y - 70),
            (x + 26, y + 20),
            (x + 6, y + 70),
            Corner(x + 70, y + 80),
            Corner(x + 70, y - 70),
        )
        with sheet.group(clip=sheet.clip(body)):
            sheet.paint(crescent(x + 16, y + 10, 22, thickness=0.55, turn=150), Ink(0, 0.04, 0.70))
        contour(sheet, [(x - 54, y - 56), (x - 50, y + 44), (x - 34, y + 62), (x, y + 66), (x + 36, y + 62), (x + 50, y + 42), (x + 56, y - 56)], 3.6)
        sheet.paint(ellipse(x + 1, y - 58, 55, 13), PAPER)
        sheet.paint(ellipse(x + 1, y - 56, 47, 9), Ink(0.40, 0.44, 0.80))
        sheet.line(ellipse(x + 1, y - 58, 55, 13), LINE, 2.6)


def _finger(sheet: Sheet, root: Point, tip: Point, width: float) -> None:
    """One finger that lies along root to tip, its end rounded, its underside in shadow."""
    dx, dy = tip[0] - root[0], tip[1] - root[1]
    length = max(1.0, (dx * dx + dy * dy) ** 0.5)
    nx, ny = -dy / length * width / 2, dx / length * width / 2
    ux, uy = dx / length, dy / length
    knuckle = between(root, tip, 0.45)
    upper = [(root[0] - nx, root[1] - ny), (knuckle[0] - nx * 1.16, knuckle[1] - ny * 1.16), (tip[0] - nx * 0.8, tip[1] - ny * 0.8)]
    end = (tip[0] + ux * width * 0.34, tip[1] + uy * width * 0.34)
    lower = [(tip[0] + nx * 0.8, tip[1] + ny * 0.8), (knuckle[0] + nx, knuckle[1] + ny), (root[0] + nx, root[1] + ny)]
    outline = blob(sheet, SKIN.light, *upper, end, *lower)
    with sheet.group(clip=sheet.clip(outline)):
        sheet.paint(stroke([lower[2], lower[1], lower[0], end], width * 0.5, start=0.8, end=0.2), SKIN.shade)
    contour(sheet, [upper[2], end, lower[0], lower[1], lower[2]], 3)


def _hand_on_mug(sheet: Sheet) -> None:
    """Four fingers round the mug, the thumb along its rim."""
    palm = blob(sheet, SKIN.light, (-118, 350), (-104, 306), (-76, 280), (-56, 296), (-54, 372), (-72, 410), (-94, 396))
    shade(sheet, palm, SKIN.shade, (-104, 380), (-80, 366), (-50, 380), (-56, 430), (-100, 420))
    contour(sheet, [(-118, 350), (-104, 306), (-76, 281)], 3.4)
    contour(sheet, [(-92, 396), (-74, 410), (-60, 400)], 3)
    for root, tip, width in (
        ((-84, 384), (-34, 386), 19),
        ((-86, 364), (-18, 368), 22),
        ((-86, 342), (-12, 345), 23),
        ((-86, 319), (-20, 320), 23),
    ):
        _finger(sheet, root, tip, width)
    blob(sheet, SKIN.light, (-108, 320), (-84, 306), (-76, 340), (-78, 380), (-92, 384))
    with sheet.shape("thumb"):
        blob(sheet, SKIN.light, (-104, 312), (-98, 280), (-80, 258), (-66, 262), (-66, 284), (-84, 312))
        contour(sheet, [(-104, 306), (-98, 280), (-80, 258), (-66, 262), (-66, 286), (-80, 308)], 3)


def _tablet(sheet: Sheet) -> None:
    """Its back to us; a moon on it, and a strip of tape with a number."""
    with sheet.group(turn=(-9, 30, 420)):
        slab = rectangle(-72, 318, 196, 240, radius=16)
        sheet.paint(slab, SLATE.light)
        shade(sheet, slab, SLATE.shade, Corner(80, 310), (70, 430), Corner(90, 570), Corner(140, 570), Corner(140, 310))
        sheet.paint(crescent(20, 400, 30, turn=-40), Ink(0, 0.06, 0.66))
        sheet.line(slab, LINE, 3.6)
        sheet.paint(stroke([(-64, 340), (-64, 430), (-64, 530)], 4, start=0.2, end=0.2), SLATE.deep)


def _far_arm_raised(sheet: Sheet) -> None:
    """The elbow at her side, the forearm straight up."""
    sleeve = blob(
        sheet,
        COAT.light,
        Corner(-146, 226),
        (-190, 260),
        (-224, 350),
        (-274, 440),
        (-300, 500),
        (-270, 542),
        (-214, 526),
        (-184, 470),
        Corner(-168, 370),
        Corner(-262, 346),
        (-250, 400),
        Corner(-236, 440),
        (-190, 380),
        (-158, 300),
    )
    shade(sheet, sleeve, COAT.shade, Corner(-320, 500), (-260, 506), (-222, 440), Corner(-206, 350), Corner(-150, 350), (-190, 560), Corner(-320, 570))
    contour(sheet, [(-152, 232), (-192, 264), (-226, 352), (-258, 410)], 4.6)
    contour(sheet, [(-262, 346), (-276, 430), (-302, 496), (-272, 542), (-214, 527), (-184, 470), (-168, 372)], 4.8)
    with sheet.shape("cuff"):
        contour(sheet, [(-264, 346), (-218, 366), (-168, 370)], 4.2)
    blob(sheet, HOODIE.light, Corner(-258, 346), Corner(-250, 312), (-214, 322), Corner(-178, 322), Corner(-172, 368), (-218, 364))


def _hand_with_cracker(sheet: Sheet) -> None:
    """Thumb and finger hold it; the other fingers are folded."""
    with sheet.group(turn=(-10, -176, 150)):
        cracker = polygon([(-210, 118), (-168, 116), (-164, 128), (-152, 128), (-148, 142), (-140, 146), (-142, 186), (-210, 188)])
        sheet.paint(cracker, BISCUIT.light)
        sheet.line(cracker, LINE, 3)
    palm = blob(sheet, SKIN.light, (-252, 236), (-236, 210), (-200, 212), (-180, 240), (-176, 290), (-186, 328), (-240, 326), (-250, 290))
    contour(sheet, [(-244, 322), (-252, 280), (-252, 236)], 3.2)
    for root, tip, width in (((-240, 284), (-200, 290), 19), ((-242, 264), (-192, 270), 22), ((-242, 242), (-190, 248), 22)):
        _finger(sheet, root, tip, width)
    _finger(sheet, (-240, 222), (-196, 186), 22)
    _finger(sheet, (-182, 304), (-178, 196), 26)
    sheet.paint(palm, SKIN.light, opacity=0)


# Head and hair.

# Where the strands start, from the far temple over the brow to the near ear, and where they are gathered.
HAIRLINE: tuple[Point, ...] = ((-84, -42), (-78, -68), (-52, -80), (-14, -86), (24, -76), (54, -52), (74, -18), (84, 10))
GATHERED = (84.0, -134.0)
BUN = (96.0, -176.0)


def _leaning_head(sheet: Sheet) -> None:
    with sheet.shape("head"), sheet.group(turn=(TILT, *CHIN)):
        _back_of_hair(sheet)
        _skull(sheet)
        _swept_hair(sheet)
        with sheet.shape("bun"):
            _bun(sheet)
        with sheet.shape("wisps"):
            _wisps(sheet)


def _back_of_hair(sheet: Sheet) -> None:
    blob(sheet, HAIR.shade, (20, -150), (96, -124), (124, -60), (122, 0), (106, 44), (88, 56), (70, 20))


def _skull(sheet: Sheet) -> None:
    ear = blob(sheet, SKIN.shade, (72, 2), (86, -24), (106, -22), (110, 8), (98, 40), (80, 46))
    contour(sheet, [(84, -10), (97, -11), (99, 8), (88, 22)], 3)
    shade(sheet, ear, SKIN.light, (100, -30), (114, -10), (108, 14), (103, -8))
    sheet.paint(ellipse(91, 50, 6), PAPER)
    sheet.paint(ellipse(93, 52, 3.4), COAT.shade)
    skull = blob(
        sheet,
        SKIN.light,
        (-72, -96),
        (-86, -44),
        (-82, -8),
        (-90, 26),
        (-80, 70),
        (-58, 110),
        (-36, 131),
        (-10, 133),
        (30, 112),
        (72, 62),
        (92, 8),
        (96, -60),
        (60, -128),
        (-10, -140),
    )
    shade(
        sheet,
        skull,
        SKIN.shade,
        Corner(64, -60),
        (62, -6),
        (64, 34),
        (40, 78),
        (8, 112),
        Corner(-16, 146),
        Corner(140, 146),
        Corner(140, -80),
    )
    # What the hair keeps off the brow.
    shade(
        sheet,
        skull,
        SKIN.shade,
        Corner(-100, -50),
        (-74, -60),
        (-20, -74),
        (30, -62),
        (62, -30),
        Corner(80, 0),
        Corner(110, -150),
        Corner(-110, -150),
    )
    contour(sheet, [(-83, 0), (-91, 26), (-81, 68)], 3.6)
    contour(sheet, [(-72, 90), (-58, 111), (-35, 132), (-8, 134), (32, 112)], 5)
    contour(sheet, [(38, 106), (60, 82), (72, 62)], 3.6)


def _swept_hair(sheet: Sheet) -> None:
    cap = blob(
        sheet,
        HAIR.light,
        Corner(-86, -34),
        (-98, -74),
        (-82, -126),
        (-30, -160),
        (36, -166),
        (92, -142),
        (122, -92),
        (126, -38),
        Corner(112, -2),
        (98, -22),
        Corner(86, -26),
        Corner(78, 16),
        (62, -32),
        (30, -66),
        (-14, -84),
        (-60, -76),
    )
    inside = sheet.clip(cap)
    rng = sheet.rng("strands")
    with sheet.group(clip=inside):
        blob(sheet, HAIR.shade, (60, -80), (110, -120), (140, -60), (130, 20), (90, 0), (80, -40))
        starts = along(HAIRLINE, steps=6)
        for index, start in enumerate(starts):
            share = index / (len(starts) - 1)
            rise = 66 * (1 - share) ** 0.8 - 6
            middle = between(start, GATHERED, 0.5)
            lifted = (middle[0] - 14 * (1 - share), middle[1] - rise)
            end = (GATHERED[0] + rng.uniform(-12, 12), GATHERED[1] + rng.uniform(-6, 6))
            strand = along([start, lifted, end], steps=16)
            if index % 2:
                sheet.paint(stroke(strand[:: 4], 2.6, start=0.2, end=0.4), HAIR.shade)
            # The lamp catches each strand where the head turns up to it.
            first = rng.randint(4, 8)
            last = first + (rng.randint(8, 14) if share < 0.6 else rng.randint(5, 7))
            sheet.paint(stroke(strand[first:last:2], 4.2 - 1.6 * share, start=0.05, end=0.05), SHEEN)
    rim = [(-93, -56), (-94, -86), (-80, -122), (-34, -154), (20, -162)]
    sheet.paint(stroke(rim, 4.4, start=0.05, end=0.05), RIM)


def _bun(sheet: Sheet) -> None:
    x, y = BUN
    blob(sheet, HAIR.light, (x - 40, y + 30), (x - 58, y - 10), (x - 36, y - 52), (x + 8, y - 62), (x + 50, y - 40), (x + 64, y + 4), (x + 40, y + 44), (x, y + 52))
    pencil_start, pencil_end = (x - 72, y - 92), (x + 84, y + 60)
    for turn in range(3):
        r = 44 - turn * 14
        ring = [(x + 4 + r * 1.1 * c, y - 6 + r * s) for c, s in ((-0.9, 0.3), (-0.7, -0.6), (0, -1), (0.75, -0.6), (1, 0.1))]
        sheet.paint(stroke(ring, 4, start=0.05, end=0.05), SHEEN)
        under = [(x + 4 + r * 1.1 * c, y - 4 + r * s) for c, s in ((0.9, 0.4), (0.4, 0.9), (-0.4, 0.9), (-0.9, 0.5))]
        sheet.paint(stroke(under, 4, start=0.05, end=0.05), HAIR.shade)
    sheet.paint(stroke([(x - 54, y - 18), (x - 36, y - 48), (x + 4, y - 58)], 4.4, start=0.05, end=0.05), RIM)
    with sheet.shape("band"):
        sheet.paint(stroke([(x - 42, y + 28), (x - 22, y + 48), (x + 10, y + 54)], 12, start=0.6, end=0.5), HOODIE.light)
    with sheet.shape("pencil"):
        sheet.paint(stroke([pencil_start, between(pencil_start, pencil_end, 0.5), pencil_end], 14, start=1, end=1), PENCIL.light)


def _wisps(sheet: Sheet) -> None:
    for points, width in (
        (((-82, -70), (-112, -52), (-116, -14), (-102, 14)), 6),
        (((84, 8), (96, 50), (88, 96), (100, 132)), 8),
        (((112, -6), (128, 30), (122, 66)), 6),
        (((60, -226), (76, -250), (104, -252)), 6),
        (((156, -180), (184, -190), (196, -212)), 5),
    ):
        sheet.paint(stroke(points, width, start=0.7, end=0.05), HAIR.light)


# The face.


def _marks(sheet: Sheet) -> None:
    """The crease of somebody who reads screens, and a mole."""
    sheet.paint(stroke([(-27, -28), (-25, -20), (-28, -13)], 2.6, start=0.1, end=0.1), SKIN.deep)
    sheet.paint(ellipse(18, 74, 2.8), SKIN.deep)


FACE = replace(
    Features(),
    centre=HEAD,
    tilt=TILT,
    skin=SKIN,
    near_eye=Eye(12, 4, 24, 11),
    far_eye=Eye(-61, 4, 16, 10.5),
    brow_rise=31,
    brow=8.2,
    nose=((-46, 10), (-66, 47), (-43, 57)),
    mouth=(-38, 90),
    mouth_width=48,
    cupid=1.6,
    flick=1.25,
    bags=0.8,
    cheeks=((30, 54, 40), (-64, 52, 20)),
    marks=_marks,
)
ROWS = bent(
    # At rest she already doubts what she is about to be told.
    calm=Expression(open=0.70, gaze=(-2, 0), inner=3, outer=-1, arch=-3, crooked=4, smile=-1.5, skew=2.5, blush=0.45),
)

PICTURE = Person(
    name="mira",
    poses={"mug": with_mug, "cracker": with_cracker},
    faces=faces_of(FACE, ROWS),
    eyes=eyes_of(FACE, ROWS),
    lids=lids_of(FACE, ROWS),
    canvas=ADULT,
    palette="the_update",
)
