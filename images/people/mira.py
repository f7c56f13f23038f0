"""Mira Voss, thirty-four, lead sleep engineer: a white coat over a striped hoodie, a pencil through her bun.

She stands, always; she looks at people as at a figure that is out. The lamp is at the upper left, where she looks.
Coordinates are about the middle of her head, which is the same in both poses; only arms and what they hold change.
"""

from __future__ import annotations

from dataclasses import replace

from figure_drawing import blob, contour, finger, fold, shade

from print_room.brushes import hatching, stitches, stroke
from print_room.geometry import (
    Corner,
    Point,
    along,
    between,
    crescent,
    ellipse,
    polar,
    polygon,
    polyline,
    rectangle,
    smooth,
)
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


def with_mug(sheet: Sheet) -> None:
    """One arm across her waist, the other's elbow on it, and cold tea."""
    with sheet.group(move=HEAD):
        _trunk(sheet)
        with sheet.shape("near arm"):
            _cupped_hand(sheet)
            _ribbed_wrist(sheet)
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
            _flat_hand(sheet)
            _ribbed_wrist(sheet)
            _near_arm_across(sheet)
        with sheet.shape("far arm"):
            _wrist_of_raised_arm(sheet)
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
        hoodie = _hoodie(sheet)
    with sheet.shape("coat"):
        coat = _coat(sheet)
    with sheet.shape("shadow of the arms"), sheet.overprint(clip=sheet.clip(hoodie, *coat)):
        blob(
            sheet,
            Ink(0.14, 0.40, 0),
            Corner(-150, 500),
            Corner(310, 560),
            Corner(310, 640),
            (230, 636),
            (120, 606),
            (10, 584),
            (-90, 566),
            Corner(-190, 560),
        )


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


def _hoodie(sheet: Sheet) -> str:
    """Draw the hoodie and return its outline."""
    body = blob(
        sheet,
        HOODIE.light,
        Corner(-120, 196),
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
            Corner(-100, 186),
            (-68, 238),
            (-14, 282),
            (36, 270),
            (86, 226),
            Corner(124, 166),
            (112, 152),
            (76, 196),
            (30, 236),
            (-14, 240),
            (-50, 206),
            Corner(-68, 162),
        )
        shade(sheet, collar, HOODIE.shade, Corner(10, 300), (30, 252), (80, 200), Corner(116, 150), Corner(150, 300))
        contour(sheet, [(-84, 196), (-62, 238), (-14, 283), (36, 271), (88, 226), (122, 172)], 3.6)
        fold(sheet, (-18, 240), (-22, 262), (-16, 280))
        fold(sheet, (52, 222), (62, 240), (60, 252))
    with sheet.shape("strings"):
        for points in (((-34, 268), (-40, 320), (-32, 372)), ((26, 272), (34, 330), (24, 398))):
            sheet.paint(stroke(points, 7, start=0.9, end=0.9), Ink(0, 0.06, 0.14))
            x, y = points[-1]
            sheet.paint(rectangle(x - 5, y - 4, 10, 24, radius=4), SLATE.shade)
    return body


def _coat(sheet: Sheet) -> tuple[str, str]:
    """Draw the coat and return the outlines of its far and its near half."""
    far = blob(
        sheet,
        COAT.light,
        Corner(-84, 160),
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
        Corner(230, 300),
        (206, 340),
        (214, 420),
        (190, 600),
        (150, 700),
        (166, 780),
        Corner(150, 850),
        Corner(320, 850),
        Corner(300, 210),
    )
    with sheet.shape("hatching"):
        rng = sheet.rng("coat")
        sheet.line(hatching((212, 612), (162, 690), 8, (-20, 2), rng), COAT.shade, 3)
        sheet.line(hatching((-160, 595), (-122, 552), 6, (-12, -12), rng), COAT.shade, 3)
    shade(sheet, near, COAT.shade, Corner(46, 480), (74, 600), (66, 720), Corner(72, 850), Corner(20, 850))
    contour(sheet, [(46, 468), (50, 600), (44, 720), (42, 830)], 5)
    contour(sheet, [(-86, 330), (-72, 460), (-84, 640), (-84, 830)], 4)
    contour(sheet, [(-205, 560), (-212, 700), (-221, 836)], 4.4)
    contour(sheet, [(272, 606), (284, 720), (295, 836)], 4.4)
    _lapels(sheet)
    with sheet.shape("buttons"):
        for y in (590, 690):
            sheet.paint(ellipse(70, y, 9), SLATE.light)
    with sheet.shape("pockets"):
        _pockets(sheet)
    with sheet.shape("badge"):
        _badge(sheet)
    return far, near


def _pockets(sheet: Sheet) -> None:
    """A slanted pocket at the hip."""
    contour(sheet, [(116, 668), (140, 730), (176, 790)], 5)
    sheet.line(stitches([(130, 664), (154, 726), (188, 784)]), COAT.deep, 2.6)


def _lapels(sheet: Sheet) -> None:
    far_edge = (Corner(-80, 148), (-126, 212), (-138, 286), Corner(-108, 312), Corner(-120, 338), Corner(-76, 440))
    shadow = smooth(
        [Corner(-100, 200), (-128, 240), (-150, 300), Corner(-120, 332), Corner(-130, 352), Corner(-78, 462)]
    )
    sheet.paint(shadow, COAT.shade)
    blob(sheet, COAT.light, *far_edge, (-84, 340), (-90, 250), (-86, 190))
    contour(sheet, [(-80, 148), (-126, 212), (-138, 284)], 4.6)
    contour(sheet, [(-80, 150), (-87, 190), (-90, 250), (-85, 340)], 3)
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
    """From the near shoulder down, and the forearm across the waist; its hand is drawn by the pose."""
    sleeve = blob(
        sheet,
        COAT.light,
        Corner(180, 208),
        (236, 240),
        (274, 340),
        (304, 470),
        (304, 548),
        (262, 590),
        (180, 578),
        (90, 556),
        Corner(-2, 532),
        Corner(-6, 438),
        (90, 456),
        Corner(184, 464),
        (190, 400),
        (178, 320),
    )
    shade(
        sheet,
        sleeve,
        COAT.shade,
        Corner(250, 240),
        (246, 360),
        (264, 470),
        (236, 534),
        (120, 530),
        Corner(-10, 494),
        Corner(-10, 600),
        Corner(330, 610),
        Corner(330, 260),
    )
    shade(sheet, sleeve, COAT.deep, (296, 400), (292, 500), (264, 558), (150, 552), (250, 606), (326, 580), (330, 440))
    with sheet.shape("folds"):
        fold(sheet, (184, 464), (214, 486), (250, 484))
        fold(sheet, (184, 468), (206, 506), (238, 520))
        fold(sheet, (178, 320), (196, 352), (202, 392))
        fold(sheet, (120, 564), (126, 540), (114, 520))
        fold(sheet, (64, 452), (76, 474), (72, 490))
    with sheet.shape("hatching"):
        rng = sheet.rng("near sleeve")
        sheet.line(hatching((254, 330), (272, 460), 11, (-20, 11), rng), COAT.shade, 3)
        sheet.line(hatching((44, 524), (222, 548), 13, (-8, -18), rng), COAT.shade, 3)
    contour(sheet, [(172, 296), (190, 400), (184, 464)], 4)
    contour(sheet, [(186, 464), (90, 455), (-6, 437)], 4.2)
    contour(
        sheet,
        [(196, 214), (238, 244), (274, 340), (304, 470), (304, 548), (262, 590), (180, 579), (90, 557), (-2, 532)],
        4.8,
    )
    with sheet.shape("cuff"):
        sheet.line(stitches([(14, 450), (16, 494), (14, 528)]), COAT.deep, 2.6)
        contour(sheet, [(-6, 436), (2, 484), (-2, 534)], 4)


def _ribbed_wrist(sheet: Sheet) -> None:
    """What the near sleeve shows of the hoodie."""
    ribs = blob(sheet, HOODIE.light, Corner(-38, 444), (-44, 484), Corner(-38, 520), Corner(6, 534), Corner(6, 436))
    for y in range(454, 524, 12):
        sheet.line(polyline([(-40, y - 4), (4, y + 2)]), HOODIE.shade, 3)
    shade(sheet, ribs, HOODIE.shade, Corner(-50, 496), (-10, 498), Corner(20, 502), Corner(20, 550), Corner(-50, 550))
    contour(sheet, [(-38, 444), (-44, 484), (-38, 520)], 3.2)


def _cupped_hand(sheet: Sheet) -> None:
    """The near hand, on its way under the other elbow."""
    hand = blob(
        sheet, SKIN.light, (-16, 456), (-60, 440), (-112, 424), (-168, 440), (-182, 476), (-130, 508), (-16, 508)
    )
    shade(sheet, hand, SKIN.shade, (-190, 480), (-120, 486), (-10, 492), (0, 540), (-140, 546))
    contour(sheet, [(-34, 444), (-70, 439), (-112, 424)], 3)
    contour(sheet, [(-34, 518), (-100, 514), (-140, 504), (-180, 480)], 3.6)


def _flat_hand(sheet: Sheet) -> None:
    """The near hand, flat on the tablet's back, its fingers round the edge."""
    hand = blob(sheet, SKIN.light, (-20, 442), (-60, 432), (-88, 428), (-92, 500), (-64, 516), (-20, 522))
    shade(sheet, hand, SKIN.shade, (-100, 494), (-60, 490), (-10, 494), (0, 540), (-90, 540))
    for root, tip, width in (
        ((-70, 500), (-134, 508), 19),
        ((-70, 484), (-150, 486), 22),
        ((-70, 464), (-154, 460), 23),
        ((-70, 444), (-144, 432), 22),
    ):
        finger(sheet, SKIN, root, tip, width)
    with sheet.shape("thumb"):
        finger(sheet, SKIN, (-46, 446), (-92, 392), 24, bend=-8)
    contour(sheet, [(-34, 520), (-58, 518), (-76, 510)], 3)


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
        ribs = blob(
            sheet,
            HOODIE.light,
            Corner(-140, 352),
            (-118, 336),
            Corner(-106, 338),
            (-76, 384),
            Corner(-70, 412),
            Corner(-96, 438),
            (-124, 398),
        )
        for share in (0.12, 0.3, 0.48, 0.66, 0.84):
            sheet.line(
                polyline([between((-138, 356), (-94, 434), share), between((-110, 338), (-70, 408), share)]),
                HOODIE.shade,
                3,
            )
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
            for below, breadth in ((-34, 9), (46, 7)):
                band = [(x - 60, y + below - 4), (x, y + below + 6), (x + 60, y + below - 4)]
                sheet.paint(stroke(band, breadth, start=1, end=1), Ink(0.02, 0.08, 0.72))
        contour(
            sheet,
            [
                (x - 54, y - 56),
                (x - 50, y + 44),
                (x - 34, y + 62),
                (x, y + 66),
                (x + 36, y + 62),
                (x + 50, y + 42),
                (x + 56, y - 56),
            ],
            3.6,
        )
        sheet.paint(ellipse(x + 1, y - 58, 55, 13), PAPER)
        sheet.paint(ellipse(x + 1, y - 56, 47, 9), Ink(0.40, 0.44, 0.80))
        sheet.line(ellipse(x + 1, y - 58, 55, 13), LINE, 2.6)


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
        finger(sheet, SKIN, root, tip, width)
    blob(sheet, SKIN.light, (-108, 320), (-84, 306), (-76, 340), (-78, 380), (-92, 384))
    with sheet.shape("thumb"):
        blob(sheet, SKIN.light, (-104, 312), (-98, 280), (-80, 258), (-66, 262), (-66, 284), (-84, 312))
        contour(sheet, [(-104, 306), (-98, 280), (-80, 258), (-66, 262), (-66, 286), (-80, 308)], 3)


def _tablet(sheet: Sheet) -> None:
    """Its back to us: the firm's moon, a strip of tape with somebody's number."""
    with sheet.group(turn=(-8, -50, 420)):
        slab = rectangle(-152, 300, 204, 262, radius=18)
        sheet.paint(slab, SLATE.light)
        shade(sheet, slab, SLATE.shade, Corner(0, 290), (-6, 430), Corner(10, 580), Corner(80, 580), Corner(80, 290))
        sheet.paint(crescent(-34, 350, 26, turn=-40), Ink(0, 0.06, 0.66))
        sheet.line(slab, LINE, 3.6)
        sheet.paint(stroke([(-143, 324), (-143, 410), (-143, 500)], 5, start=0.1, end=0.1), SLATE.deep)
        sheet.paint(ellipse(28, 324, 8), SLATE.deep)


def _far_arm_raised(sheet: Sheet) -> None:
    """The elbow a little off her side, the forearm straight up."""
    with sheet.shape("upper arm"):
        upper = blob(
            sheet,
            COAT.light,
            Corner(-146, 226),
            (-190, 252),
            (-222, 330),
            (-262, 430),
            (-300, 510),
            (-220, 540),
            (-172, 440),
            (-156, 330),
        )
        shade(sheet, upper, COAT.shade, (-236, 380), (-196, 360), (-150, 300), (-140, 420), (-220, 560), (-280, 500))
        contour(sheet, [(-152, 230), (-192, 256), (-222, 330), (-240, 376)], 4.6)
        contour(sheet, [(-156, 306), (-160, 380), (-178, 446)], 4)
    with sheet.shape("forearm"):
        forearm = blob(
            sheet,
            COAT.light,
            Corner(-306, 348),
            (-316, 430),
            (-330, 506),
            (-312, 556),
            (-254, 562),
            (-214, 514),
            (-204, 430),
            Corner(-200, 352),
            (-250, 362),
        )
        shade(
            sheet,
            forearm,
            COAT.shade,
            Corner(-236, 340),
            (-238, 420),
            (-258, 500),
            (-330, 520),
            Corner(-350, 600),
            Corner(-180, 600),
            Corner(-180, 340),
        )
        fold(sheet, (-206, 440), (-230, 462), (-262, 464))
        fold(sheet, (-210, 470), (-230, 488), (-252, 494))
        contour(
            sheet,
            [(-306, 350), (-316, 430), (-330, 506), (-312, 556), (-254, 562), (-214, 514), (-204, 430), (-200, 354)],
            4.8,
        )
    with sheet.shape("cuff"):
        contour(sheet, [(-308, 346), (-252, 364), (-198, 350)], 4.2)
        sheet.line(stitches([(-306, 366), (-252, 382), (-204, 370)]), COAT.deep, 2.6)


def _wrist_of_raised_arm(sheet: Sheet) -> None:
    ribs = blob(
        sheet,
        HOODIE.light,
        Corner(-296, 352),
        Corner(-288, 306),
        (-250, 314),
        Corner(-212, 306),
        Corner(-208, 352),
        (-252, 362),
    )
    for share in (0.08, 0.24, 0.4, 0.56, 0.72, 0.88):
        sheet.line(
            polyline([between((-296, 356), (-206, 356), share), between((-286, 310), (-214, 310), share)]),
            HOODIE.shade,
            3,
        )
    shade(
        sheet,
        ribs,
        HOODIE.shade,
        Corner(-240, 300),
        (-238, 330),
        Corner(-244, 370),
        Corner(-190, 370),
        Corner(-190, 300),
    )
    contour(sheet, [(-288, 306), (-250, 314), (-212, 306)], 3.2)


def _hand_with_cracker(sheet: Sheet) -> None:
    """Thumb and finger hold it by a corner; the other fingers stand off."""
    with sheet.shape("fingers behind"):
        finger(sheet, SKIN, (-276, 262), (-316, 206), 20, bend=7, all_round=True)
        finger(sheet, SKIN, (-268, 240), (-300, 164), 22, bend=9, all_round=True)
        finger(sheet, SKIN, (-252, 226), (-272, 140), 23, bend=10, all_round=True)
    with sheet.shape("cracker"), sheet.group(turn=(8, -196, 132)):
        _cracker(sheet, -226, 88)
    with sheet.shape("finger"):
        finger(sheet, SKIN, (-244, 232), (-222, 150), 23, bend=-14, all_round=True)
    with sheet.shape("palm"):
        palm = blob(
            sheet,
            SKIN.light,
            (-286, 314),
            (-290, 276),
            (-284, 240),
            (-262, 222),
            (-240, 220),
            (-220, 246),
            (-206, 284),
            (-214, 316),
            (-250, 322),
        )
        shade(sheet, palm, SKIN.shade, (-262, 332), (-226, 306), (-214, 280), (-208, 250), (-190, 260), (-196, 330))
        contour(sheet, [(-286, 310), (-290, 276), (-284, 246)], 3.4)
    with sheet.shape("thumb"):
        finger(sheet, SKIN, (-226, 286), (-194, 172), 25, bend=13, all_round=True)
        blob(sheet, SKIN.light, (-238, 274), (-222, 262), (-216, 278), (-218, 306), (-238, 308))
        contour(sheet, [(-240, 264), (-234, 250), (-226, 240)], 2.6)


def _cracker(sheet: Sheet, x: float, y: float) -> None:
    """Square, pricked, one bite gone."""
    bitten = smooth(
        [
            Corner(x, y + 4),
            Corner(x + 46, y),
            (x + 42, y + 12),
            Corner(x + 52, y + 20),
            (x + 52, y + 32),
            Corner(x + 66, y + 34),
            Corner(x + 68, y + 76),
            Corner(x + 4, y + 78),
        ]
    )
    sheet.paint(bitten, BISCUIT.light)
    with sheet.group(clip=sheet.clip(bitten)):
        for row in range(4):
            for column in range(4):
                sheet.paint(ellipse(x + 10 + column * 16, y + 14 + row * 17, 2.8), BISCUIT.deep)
        sheet.paint(
            stroke([(x + 2, y + 6), (x + 4, y + 40), (x + 7, y + 76)], 8, start=0.5, end=0.5), PAPER, opacity=0.5
        )
    sheet.line(bitten, LINE, 3)


# Head and hair.

# Where the strands start, from the far temple over the brow to the near ear, and where they are gathered.
HAIRLINE: tuple[Point, ...] = (
    (-84, -42),
    (-78, -68),
    (-52, -80),
    (-14, -86),
    (24, -76),
    (54, -52),
    (74, -18),
    (84, 10),
)
GATHERED = (84.0, -134.0)
BUN = (90.0, -164.0)


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
                sheet.paint(stroke(strand[::4], 2.6, start=0.2, end=0.4), HAIR.shade)
            # The lamp catches each strand where the head turns up to it.
            first = rng.randint(4, 8)
            last = first + (rng.randint(8, 14) if share < 0.6 else rng.randint(5, 7))
            sheet.paint(stroke(strand[first:last:2], 4.2 - 1.6 * share, start=0.05, end=0.05), SHEEN)
    rim = [(-93, -56), (-94, -86), (-80, -122), (-34, -154), (20, -162)]
    sheet.paint(stroke(rim, 4.4, start=0.05, end=0.05), RIM)


def _bun(sheet: Sheet) -> None:
    """A rope of hair laid round itself; the lamp picks out its upper turns."""
    x, y = BUN
    mass = blob(
        sheet,
        HAIR.light,
        (x - 36, y + 32),
        (x - 54, y - 6),
        (x - 38, y - 44),
        (x + 4, y - 56),
        (x + 44, y - 40),
        (x + 58, y + 2),
        (x + 40, y + 40),
        (x, y + 50),
    )
    shade(
        sheet,
        mass,
        HAIR.shade,
        (x + 30, y - 44),
        (x + 34, y),
        (x, y + 34),
        (x - 30, y + 60),
        (x + 60, y + 60),
        (x + 70, y),
    )
    with sheet.group(clip=sheet.clip(mass)):
        rng = sheet.rng("bun")
        for turn in range(11):
            # Each strand is a piece of one spiral that runs inwards.
            outer = 54 - turn * 4.2
            begin = 168 + turn * 14 + rng.uniform(-10, 10)
            sweep = rng.uniform(70, 130)
            points = [polar((x + 2 + turn, y - 3), outer - step * 1.4, begin + sweep * step / 5) for step in range(6)]
            sheet.paint(stroke(points, rng.uniform(2.6, 4.4), start=0.05, end=0.05), SHEEN)
        for turn in range(4):
            points = [polar((x + 2, y - 2), 46 - turn * 11, 20 + turn * 20 + step * 26) for step in range(6)]
            sheet.paint(stroke(points, 3.4, start=0.05, end=0.05), HAIR.shade.towards(PAPER, 0.25))
    sheet.paint(stroke([(x - 50, y - 16), (x - 35, y - 41), (x + 2, y - 52)], 4.4, start=0.05, end=0.05), RIM)
    with sheet.shape("band"):
        sheet.paint(stroke([(x - 44, y + 24), (x - 26, y + 46), (x + 8, y + 54)], 13, start=0.6, end=0.5), HOODIE.light)
        sheet.paint(stroke([(x - 36, y + 38), (x - 20, y + 50), (x + 6, y + 56)], 4, start=0.2, end=0.2), HOODIE.shade)
    with sheet.shape("pencil"), sheet.group(turn=(43, x, y)):
        _pencil(sheet, x, y)


def _pencil(sheet: Sheet, x: float, y: float) -> None:
    """Drawn level through (x, y), its point to the right; the middle third is in the hair."""
    for left, length in ((x - 104, 50), (x + 38, 46)):
        sheet.paint(rectangle(left, y - 7, length, 14), PENCIL.light)
        sheet.paint(rectangle(left, y + 2, length, 5), PENCIL.shade)
    sheet.paint(rectangle(x - 112, y - 7, 12, 14), HAIR.deep)
    sheet.paint(rectangle(x - 124, y - 7, 14, 14, radius=4), Ink(0.04, 0.20, 0.50))
    sheet.paint(polygon([(x + 84, y - 7), (x + 108, y), (x + 84, y + 7)]), Ink(0, 0.06, 0.30))
    sheet.paint(polygon([(x + 98, y - 3), (x + 108, y), (x + 98, y + 3)]), LINE)


def _wisps(sheet: Sheet) -> None:
    for points, width in (
        (((-84, -56), (-101, -26), (-104, 20), (-94, 62), (-100, 92)), 6),
        (((84, 8), (96, 50), (88, 96), (100, 132)), 8),
        (((112, -6), (128, 30), (122, 66)), 6),
        (((64, -206), (72, -230), (96, -236)), 6),
        (((142, -172), (170, -176), (186, -196)), 5),
    ):
        sheet.paint(stroke(points, width, start=0.7, end=0.05), HAIR.light)


# The face.


def _marks(sheet: Sheet) -> None:
    """A mole."""
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
    calm=Expression(open=0.66, gaze=(-2, 0), inner=4, outer=-2, arch=-1, crooked=4, smile=-1.5, skew=2.5, blush=0.45),
    # One corner does it.
    smiling=Expression(
        open=0.66,
        squint=0.34,
        gaze=(-2, 0),
        inner=1,
        outer=0,
        arch=-5,
        crooked=5,
        smile=8,
        wide=1.06,
        skew=6,
        blush=0.6,
    ),
    # Seldom, and she keeps her eyes on you.
    laughing=Expression(
        open=0.52,
        squint=0.5,
        inner=-5,
        outer=-1,
        arch=-7,
        crooked=2,
        smile=11,
        gape=19,
        wide=1.1,
        skew=5,
        teeth=True,
        blush=0.8,
    ),
    sad=Expression(open=0.62, slant=0.30, gaze=(-2, 2), inner=-11, outer=6, arch=1, smile=-7, wide=0.84, blush=0.4),
)

PICTURE = Person(
    name="mira",
    poses={"mug": with_mug, "cracker": with_cracker},
    faces=faces_of(FACE, ROWS),
    eyes=eyes_of(FACE, ROWS),
    lids=lids_of(FACE, ROWS),
    canvas=ADULT,
    palette="the_update",
    who="mira",
    looks=(
        "{name} is about thirty-five, in a white coat over a striped hoodie, with a pencil stuck through her black bun."
    ),
    poses_in_words={
        "mug": "{name} stands with one arm folded and a mug in the other hand.",
        "cracker": "{name} holds a tablet to her chest and, in the other hand, a cracker with a bite out of it.",
    },
    faces_in_words={
        "calm": "{name} watches.",
        "smiling": "{name} smiles, on one side.",
        "laughing": "{name} laughs.",
        "worried": "{name} looks worried.",
        "frightened": "{name} is frightened.",
        "angry": "{name} looks angry.",
        "sad": "{name} looks sad.",
        "tired": "{name} looks tired.",
    },
)
