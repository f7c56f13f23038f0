"""Max Reyes, fourteen: his father's tram-company cardigan over his own hooded jacket, receipts in every pocket.

He writes down the times. Drawn looking left, the lamp at the upper left; coordinates are about the middle of the head,
which is the same in every pose: only the arms move, and what they hold.
"""

from __future__ import annotations

import math
from dataclasses import replace

from neighbours_drawing import (
    Finger,
    Tube,
    about,
    band_across,
    contour,
    finger,
    fingers,
    forearm,
    knitted,
    knitted_rows,
    lit_and_shaded,
    receipt,
    sleeve,
    tube,
)

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, along, between, ellipse, polar, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.pictures import ADULT, Person
from print_room.rig import CHIN, Expression, Eye, Features, bent, eyes_of, faces_of, lids_of
from print_room.sheet import Sheet

HEAD = (462.0, 306.0)
# He keeps his chin down.
TILT = -3.0

# His sister's skin and hair, to the ink; he is the paler one.
SKIN = Cloth(Ink(0.04, 0.11, 0.52), Ink(0.22, 0.45, 0.64), Ink(0.40, 0.60, 0.74))
HAIR = Cloth(Ink(0.78, 0.54, 0.70), Ink(0.93, 0.74, 0.66), Ink(0.52, 0.42, 0.70))
WOOL = Cloth(Ink(0.10, 0.26, 0.82), Ink(0.42, 0.56, 0.78), Ink(0.66, 0.74, 0.70))
STITCH = Ink(0.30, 0.46, 0.86)
RIB = Ink(0.56, 0.68, 0.50)
WOOL_SHADOW = Ink(0.34, 0.40, 0)
HOODIE = Cloth(Ink(0.04, 0.40, 0.10), Ink(0.30, 0.62, 0.14), Ink(0.56, 0.76, 0.16))
BUTTON = Cloth(Ink(0.70, 0.70, 0.40), Ink(0.86, 0.80, 0.40), Ink(0.20, 0.40, 0.40))
BADGE = Ink(0, 0.05, 0.16)
PENCIL = Cloth(Ink(0, 0.10, 0.70), Ink(0.24, 0.36, 0.80), Ink(0.80, 0.60, 0.30))
IVORY = Cloth(Ink(0, 0.05, 0.14), Ink(0.06, 0.34, 0.18), Ink(0.20, 0.50, 0.24))


# Poses.


def writing(sheet: Sheet) -> None:
    """He writes the time on a receipt in the palm of his hand."""
    with about(sheet, HEAD):
        trunk(sheet)
        full_pockets(sheet)
        with sheet.shape("arm that holds"):
            upper_arm(sheet, FAR_SHOULDER, (-196, 466), 48)
            with sheet.group(move=LOWER):
                palm_with_receipt(sheet)
            forearm_sleeve(sheet, (-196, 466), (-116, 416), 48)
        with sheet.shape("arm that writes"):
            upper_arm(sheet, NEAR_SHOULDER, (222, 466), 52)
            with sheet.group(move=LOWER):
                writing_hand(sheet)
            forearm_sleeve(sheet, (222, 466), (118, 392), 50)
        head_and_hair(sheet)


def pockets(sheet: Sheet) -> None:
    """Both hands deep in the pockets, among the receipts."""
    with about(sheet, HEAD):
        trunk(sheet)
        for side in (-1, 1):
            hand_in_pocket(sheet, side)
        head_and_hair(sheet, pencil=True)


def listening(sheet: Sheet) -> None:
    """The telephone at his ear, held with both hands."""
    with about(sheet, HEAD):
        trunk(sheet)
        full_pockets(sheet)
        with sheet.shape("far arm"):
            upper_arm(sheet, FAR_SHOULDER, (-186, 450), 48)
        head_and_hair(sheet, pencil=False)
        cord(sheet)
        with sheet.shape("near arm"):
            upper_arm(sheet, NEAR_SHOULDER, (246, 424), 52)
        handset(sheet)
        hands_on_the_handset(sheet)


# How much lower the writing hands lie than they were drawn: the badge is to be seen above them.
LOWER = (0.0, 46.0)

# The cardigan, and what is under it.

FAR_SHOULDER: Point = (-136.0, 262.0)
NEAR_SHOULDER: Point = (170.0, 260.0)

FAR_FRONT = (
    Corner(-58, 176),
    (-104, 196),
    Corner(-158, 236),
    (-164, 330),
    (-172, 460),
    (-176, 600),
    Corner(-178, 780),
    Corner(-34, 780),
    (-30, 620),
    Corner(-26, 452),
    (-44, 320),
)
NEAR_FRONT = (
    Corner(88, 172),
    (134, 192),
    Corner(190, 232),
    (202, 330),
    (210, 460),
    (214, 600),
    Corner(216, 780),
    Corner(-34, 780),
    (-30, 620),
    Corner(-26, 452),
    (40, 320),
)


def trunk(sheet: Sheet) -> None:
    """Neck, hood, jacket, cardigan: everything between head and arms."""
    with sheet.shape("hood"):
        outline = [(-72, 196), (-64, 150), (-20, 128), (70, 120), (122, 146), (132, 196), (80, 250), (-30, 252)]
        lit_and_shaded(
            sheet, outline, HOODIE, [Corner(40, 100), (52, 160), (20, 260), Corner(160, 260), Corner(160, 100)]
        )
        contour(sheet, [(-72, 200), (-66, 152), (-22, 128)], 3.6)
        contour(sheet, [(70, 120), (122, 146), (132, 196), (112, 226)], 3.8)
    with sheet.shape("neck"):
        lit_and_shaded(
            sheet,
            [Corner(-30, 84), (-26, 146), Corner(-44, 206), (8, 246), Corner(74, 204), (56, 150), Corner(64, 50)],
            SKIN,
            [Corner(-40, 100), (-10, 150), (20, 156), (12, 200), Corner(10, 260), Corner(110, 260), Corner(100, 40)],
        )
        contour(sheet, [(-27, 128), (-30, 160), (-42, 196)], 3.2)
    with sheet.shape("jacket under it"):
        front = lit_and_shaded(
            sheet,
            [Corner(-62, 184), (-20, 236), (20, 240), Corner(90, 180), Corner(96, 470), Corner(-90, 470)],
            HOODIE,
            [Corner(30, 160), (20, 260), (6, 360), Corner(0, 480), Corner(130, 480), Corner(130, 160)],
        )
        sheet.line(polyline([(2, 236), (-6, 330), (-16, 450)]), HOODIE.deep, 8)
        teeth = "".join(
            polyline([(-3 - step * 0.9, 246 + step * 10), (5 - step * 0.9, 246 + step * 10)]) for step in range(20)
        )
        sheet.line(teeth, PAPER, 2.2)
        contour(sheet, [(-62, 184), (-20, 237), (8, 246), (24, 240), (90, 180)], 4)
        sheet.line(front, LINE, 2)
    with sheet.shape("strings"):
        for run in ([(-30, 226), (-40, 270), (-36, 330)], [(38, 226), (44, 258), (38, 288)]):
            sheet.line(smooth(run, closed=False), LINE, 7.5)
            sheet.line(smooth(run, closed=False), PAPER, 4.4)
            sheet.paint(ellipse(run[-1][0], run[-1][1] + 5, 6, 8), WOOL.light)
            sheet.line(ellipse(run[-1][0], run[-1][1] + 5, 6, 8), LINE, 2.2)
    with sheet.shape("cardigan"):
        for name, front_points in (("near front", NEAR_FRONT), ("far front", FAR_FRONT)):
            with sheet.shape(name):
                cardigan_front(sheet, smooth(front_points))
    with sheet.shape("dark side"), sheet.overprint(clip=sheet.clip(smooth(NEAR_FRONT))):
        side = [
            Corner(150, 170),
            (140, 300),
            (160, 440),
            (140, 600),
            Corner(150, 790),
            Corner(260, 790),
            Corner(260, 170),
        ]
        sheet.paint(smooth(side), WOOL_SHADOW)
    bands(sheet)
    badge(sheet)


def cardigan_front(sheet: Sheet, path: str) -> None:
    """One half of the cardigan, stitch by stitch."""
    sheet.paint(path, WOOL.light)
    knitted_rows(sheet, path, (-190, 176, 420, 620), STITCH)
    sheet.line(path, LINE, 4)


def bands(sheet: Sheet) -> None:
    """The ribbed bands down the front, and buttons that would hold a sail."""
    with sheet.shape("bands"):
        for run in (
            [(104, 172), (82, 240), (46, 320), (-8, 446), (-10, 620), (-14, 790)],
            [(-66, 178), (-64, 250), (-56, 330), (-38, 446), (-42, 620), (-46, 790)],
        ):
            limb = tube(run, (17, 17, 17))
            sheet.paint(limb.outline, RIB)
            with sheet.group(clip=sheet.clip(limb.outline)):
                ribs = "".join(polyline([limb.at(share / 60, -1), limb.at(share / 60, 1)]) for share in range(1, 60))
                sheet.line(ribs, WOOL.deep, 2.6)
            contour(sheet, limb.left[::4], 3.4)
            contour(sheet, limb.right[::4], 3.8)
        receipt(sheet, [(-54, 372), (-66, 332), (-84, 306)], 24, dark=True)
        for y in (474, 560, 646, 732):
            button(sheet, (-12, y))


def button(sheet: Sheet, at: Point) -> None:
    """A button of horn with four holes."""
    x, y = at
    sheet.paint(ellipse(x, y, 15), LINE)
    sheet.paint(ellipse(x - 1, y - 1, 12), BUTTON.light)
    for dx, dy in ((-4, -4), (4, -4), (-4, 4), (4, 4)):
        sheet.paint(ellipse(x - 1 + dx, y - 1 + dy, 1.8), PAPER)


def badge(sheet: Sheet) -> None:
    """The tram company's badge: a front window, two lamps, a pole to the wire."""
    x, y = 104.0, 300.0
    with sheet.shape("badge"):
        sheet.paint(ellipse(x + 3, y + 4, 33), WOOL.deep)
        sheet.paint(ellipse(x, y, 33), LINE)
        sheet.paint(ellipse(x, y, 29), BADGE)
        sheet.line(ellipse(x, y, 24), HOODIE.deep, 2.4)
        sheet.paint(rectangle(x - 12, y - 10, 24, 25, radius=5), HOODIE.deep)
        sheet.paint(rectangle(x - 9, y - 7, 18, 10, radius=2), BADGE)
        for dx in (-7, 7):
            sheet.paint(ellipse(x + dx, y + 9, 2.4), WOOL.light)
        sheet.line(polyline([(x - 9, y - 19), (x + 2, y - 10)]), HOODIE.deep, 2.6)


# The pockets: their upper corners and the lower ones.

POCKETS = {
    -1: ((-162, 446), (-62, 452), (-68, 580), (-170, 574)),
    1: ((50, 452), (170, 444), (180, 574), (56, 582)),
}


def pocket(sheet: Sheet, side: int) -> None:
    """A pocket sewn on, drawn out of shape by what it holds."""
    first, second, third, fourth = POCKETS[side]
    sag = between(first, second, 0.5)
    bulge = between(third, fourth, 0.5)
    path = smooth(
        [
            Corner(*first),
            (sag[0], sag[1] + 9),
            Corner(*second),
            Corner(*third),
            (bulge[0], bulge[1] + 8),
            Corner(*fourth),
        ]
    )
    sheet.paint(path, WOOL.light)
    knitted_rows(sheet, path, (first[0], first[1] + 4, 130, 150), STITCH, step=19)
    with sheet.overprint(clip=sheet.clip(path)):
        dark = [Corner(second[0] - 36, 380), (second[0] - 30, 460), Corner(second[0] - 40, 560)]
        sheet.paint(smooth([*dark, Corner(second[0] + 40, 560), Corner(second[0] + 40, 380)]), WOOL_SHADOW)
    sheet.line(path, LINE, 3.6)
    edge = tube([first, (sag[0], sag[1] + 9), second], (10, 10))
    sheet.paint(edge.outline, RIB)
    with sheet.group(clip=sheet.clip(edge.outline)):
        ribs = "".join(polyline([edge.at(share / 16, -1), edge.at(share / 16, 1)]) for share in range(1, 16))
        sheet.line(ribs, WOOL.deep, 2.4)
    sheet.line(edge.outline, LINE, 2.8)


# Receipts that stick out of a pocket, from behind to before: each along its way.
STICKING_OUT = {
    -1: (
        ([(-112, 476), (-114, 420), (-126, 384)], 28),
        ([(-80, 476), (-76, 416), (-58, 384), (-34, 378)], 27),
        ([(-140, 476), (-146, 424), (-164, 398)], 26),
    ),
    1: (
        ([(112, 476), (112, 410), (128, 376), (150, 368)], 29),
        ([(76, 476), (72, 424), (52, 394)], 27),
        ([(146, 476), (154, 430), (172, 404)], 26),
    ),
}


def full_pockets(sheet: Sheet) -> None:
    """Both pockets with their receipts; one has come out as far as the hem."""
    for side in (-1, 1):
        with sheet.shape("full pocket"):
            for index, (way, breadth) in enumerate(STICKING_OUT[side]):
                receipt(sheet, way, breadth, dark=index == 0)
            pocket(sheet, side)


def hand_in_pocket(sheet: Sheet, side: int) -> None:
    """An arm whose hand is in the pocket, the elbow out; receipts give way on either side of the wrist."""
    elbow: Point = (-226, 424) if side < 0 else (262, 422)
    shoulder = FAR_SHOULDER if side < 0 else NEAR_SHOULDER
    wrist: Point = (-132, 476) if side < 0 else (132, 476)
    with sheet.shape("hand in the pocket"):
        for index, (way, breadth) in enumerate(STICKING_OUT[side]):
            receipt(sheet, way, breadth, dark=index == 0)
        upper_arm(sheet, shoulder, elbow, 50)
        forearm(sheet, SKIN, [between(elbow, wrist, 0.6), wrist, (wrist[0] - side * 10, wrist[1] + 30)], (25, 25, 28))
        forearm_sleeve(sheet, elbow, between(elbow, wrist, 0.82), 48)
        pocket(sheet, side)


# Sleeves.


def upper_arm(sheet: Sheet, shoulder: Point, elbow: Point, half: float) -> None:
    """From a shoulder seam that hangs too low to the elbow."""
    out = 1 if elbow[0] > shoulder[0] else -1
    bend = (between(shoulder, elbow, 0.5)[0] + out * 14, between(shoulder, elbow, 0.5)[1] - 6)
    limb = tube([(shoulder[0] - out * 8, shoulder[1] + 8), bend, elbow], (half - 8, half + 2, half))
    sleeve(sheet, limb, WOOL, knitted(STITCH, columns=4, step=24), rounded="both", shadow=WOOL_SHADOW)
    top = [
        (shoulder[0] - out * 44, shoulder[1] - 46),
        (shoulder[0] + out * 12, shoulder[1] - 34),
        (shoulder[0] + out * 44, shoulder[1] + 10),
    ]
    contour(sheet, top, 4.2)


def forearm_sleeve(sheet: Sheet, elbow: Point, end: Point, half: float) -> None:
    """From the elbow to the cuff, which is turned back twice."""
    limb = tube([elbow, between(elbow, end, 0.5), end], (half, half + 2, half - 4))
    sleeve(sheet, limb, WOOL, knitted(STITCH, columns=4, step=24), shadow=WOOL_SHADOW, rounded="start")
    length = math.dist(elbow, end)
    for back, breadth in ((0, 30), (24, 30)):
        stop = 1 - back / length
        roll = band_across(sheet, limb, max(0, stop - breadth / length), stop, WOOL.shade, over=1.1 + back / 400)
        with sheet.group(clip=sheet.clip(roll)):
            ribs = "".join(
                polyline([limb.at(max(0, stop - breadth / length), side / 6), limb.at(stop, side / 6)])
                for side in range(-6, 7)
            )
            sheet.line(ribs, WOOL.deep, 2.6)


# What his hands do.


def palm_with_receipt(sheet: Sheet) -> None:
    """A hand laid open, a receipt in its palm that hangs over its edge."""
    forearm(sheet, SKIN, [(-150, 400), (-116, 366), (-88, 346)], (27, 26, 30))
    with sheet.shape("open hand"):
        for each in (
            Finger((-34, 340), (6, 326), (36, 300), 25),
            Finger((-36, 356), (8, 348), (42, 324), 25),
            Finger((-40, 370), (4, 368), (38, 348), 24),
            Finger((-48, 382), (-6, 384), (26, 370), 21),
        ):
            finger(sheet, SKIN, each, crease=False)
        palm = [(-112, 340), (-80, 312), (-44, 316), (-24, 338), (-30, 374), (-56, 394), (-90, 392), (-118, 374)]
        lit_and_shaded(
            sheet, palm, SKIN, [Corner(-130, 380), (-80, 372), (-20, 366), Corner(0, 420), Corner(-130, 420)]
        )
        contour(sheet, [(-116, 376), (-90, 393), (-56, 395), (-38, 384)], 3.6)
    with sheet.shape("receipt in the palm"):
        receipt(sheet, [(24, 286), (-14, 306), (-50, 330), (-76, 362), (-84, 410), (-78, 456), (-92, 492)], 58, step=19)
        for row, length in enumerate((30, 22)):
            start = (-34 - row * 14, 300 + row * 13)
            run = [start, (start[0] + length * 0.4, start[1] - 2), (start[0] + length, start[1] + 10)]
            sheet.line(smooth(run, closed=False), LINE, 3.4)
    with sheet.shape("thumb on the receipt"):
        finger(sheet, SKIN, Finger((-104, 346), (-86, 316), (-56, 308), 27), nail=True)


def writing_hand(sheet: Sheet) -> None:
    """Three fingers on a stub of pencil."""
    forearm(sheet, SKIN, [(150, 380), (104, 336), (78, 312)], (26, 25, 28))
    with sheet.shape("writing hand"):
        fingers(
            sheet,
            SKIN,
            (
                Finger((58, 300), (24, 312), (14, 326), 23),
                Finger((66, 314), (34, 328), (26, 342), 22),
            ),
        )
        palm = [(100, 306), (84, 280), (58, 272), (40, 290), (44, 320), (66, 338), (92, 336)]
        lit_and_shaded(sheet, palm, SKIN, [Corner(110, 320), (80, 316), (50, 320), Corner(40, 350), Corner(120, 350)])
        contour(sheet, [(98, 300), (84, 280), (60, 272), (46, 280)], 3.6)
        pencil_stub(sheet, (54, 246), (-12, 312))
        finger(sheet, SKIN, Finger((62, 282), (24, 274), (4, 296), 23), nail=True)
        finger(sheet, SKIN, Finger((70, 306), (40, 310), (14, 302), 24), nail=True)


def pencil_stub(sheet: Sheet, end: Point, point: Point) -> None:
    """A pencil that has been sharpened nearly to the end."""
    cone = between(end, point, 0.76)
    body = tube([end, between(end, cone, 0.5), cone], (7.5, 7.5))
    sheet.paint(body.outline, PENCIL.light)
    sheet.paint(stroke(body.right, 6, start=1, end=1), PENCIL.shade)
    tip = polygon([body.left[-1], point, body.right[-1]])
    sheet.paint(tip, BADGE)
    sheet.paint(polygon([between(point, body.left[-1], 0.35), point, between(point, body.right[-1], 0.35)]), LINE)
    sheet.line(body.outline + tip, LINE, 2.6)


# The telephone.

# The bow between the cups, from the ear to below the chin.
BOW = ((92, -28), (138, 20), (140, 84), (104, 140), (52, 172))
CUPS: tuple[tuple[Point, float], ...] = (((88, -8), -62), ((40, 158), -24))


def handset(sheet: Sheet) -> None:
    """The handset of the kitchen's telephone: a cup at the ear, a cup at the chin, a bow between."""
    with sheet.shape("handset"):
        for middle, turn in CUPS:
            with sheet.group(move=middle), sheet.group(turn=(turn, 0, 0)):
                cup = smooth([Corner(-34, -8), (0, -17), Corner(34, -8), (27, 18), (0, 27), (-27, 18)])
                sheet.paint(cup, IVORY.light)
                sheet.paint(smooth([Corner(-34, -8), (0, -17), Corner(34, -8), (0, 0)]), IVORY.deep)
                sheet.line(cup, LINE, 3.4)
        bow = tube(BOW, (19, 17, 17, 19))
        path = polygon([*bow.left, *bow.cap(0.8), *bow.right[::-1]])
        sheet.paint(path, IVORY.light)
        with sheet.group(clip=sheet.clip(path)):
            sheet.paint(stroke(bow.right[::4], 18, start=0.8, end=0.8), IVORY.shade)
        sheet.line(path, LINE, 3.4)


def cord(sheet: Sheet) -> None:
    """The curly cord, down from the mouthpiece and out of the picture."""
    with sheet.shape("cord"):
        way = along([(66, 176), (84, 280), (20, 380), (46, 520), (6, 660), (26, 800)], steps=60)
        coils: list[Point] = []
        for index, (x, y) in enumerate(way):
            angle = index * 0.62
            coils.append((x + 13 * math.cos(angle), y + 7 * math.sin(angle)))
        sheet.line(polyline(coils), LINE, 7.5)
        sheet.line(polyline(coils), IVORY.deep, 3)


def hands_on_the_handset(sheet: Sheet) -> None:
    """One hand round the bow, the other under the mouthpiece, as if it might get cold."""
    with sheet.shape("near hand"):
        forearm(sheet, SKIN, [(226, 310), (200, 210), (188, 150)], (28, 25, 29))
        fingers(
            sheet,
            SKIN,
            (
                Finger((176, 40), (138, 22), (108, 34), 25),
                Finger((180, 64), (136, 48), (104, 60), 26),
                Finger((178, 90), (134, 76), (100, 86), 25),
                Finger((174, 114), (136, 104), (106, 112), 22),
            ),
        )
        back = [(214, 170), (218, 110), (204, 56), (182, 26), (164, 36), (162, 90), (166, 136), (172, 176)]
        lit_and_shaded(sheet, back, SKIN, [Corner(192, 20), (192, 90), (196, 190), Corner(240, 190), Corner(240, 20)])
        contour(sheet, [(213, 172), (219, 110), (204, 56), (182, 26), (168, 32)], 3.8)
        contour(sheet, [(168, 138), (172, 170)], 3.2)
        forearm_sleeve(sheet, (246, 424), (212, 256), 48)
    with sheet.shape("far hand"):
        forearm(sheet, SKIN, [(-110, 350), (-44, 280), (0, 232)], (27, 25, 29))
        fingers(
            sheet,
            SKIN,
            (
                Finger((34, 204), (66, 190), (92, 170), 24),
                Finger((42, 220), (78, 204), (104, 184), 24),
                Finger((44, 236), (80, 222), (106, 204), 22),
            ),
        )
        back = [(-22, 252), (-12, 216), (14, 194), (44, 196), (60, 220), (50, 246), (18, 268)]
        lit_and_shaded(sheet, back, SKIN, [Corner(-30, 266), (10, 246), (44, 228), Corner(80, 220), Corner(60, 280)])
        contour(sheet, [(-22, 252), (-12, 216), (6, 199)], 3.6)
        contour(sheet, [(-4, 272), (20, 269), (50, 248)], 3.6)
        finger(sheet, SKIN, Finger((2, 222), (8, 190), (24, 168), 26), nail=True)
        forearm_sleeve(sheet, (-186, 450), (-72, 312), 46)


# Head and hair.

SKULL = (
    (-72, -92),
    (-84, -46),
    (-80, -10),
    (-86, 24),
    (-80, 64),
    (-62, 100),
    (-38, 124),
    (-12, 130),
    (16, 122),
    (50, 96),
    (76, 60),
    Corner(86, 20),
    (92, -50),
    (60, -120),
    (-10, -138),
)


def head_and_hair(sheet: Sheet, *, pencil: bool = False) -> None:
    """All of the head, leaning by the tilt."""
    with sheet.shape("head"), sheet.group(turn=(TILT, *CHIN)):
        hair_behind(sheet)
        with sheet.shape("skull"):
            lit_and_shaded(
                sheet,
                SKULL,
                SKIN,
                [
                    Corner(58, -90),
                    (52, -30),
                    (58, 14),
                    (60, 40),
                    (34, 86),
                    (0, 118),
                    Corner(-14, 150),
                    Corner(130, 150),
                    Corner(130, -90),
                ],
                [
                    Corner(-110, -60),
                    (-60, -58),
                    (-10, -52),
                    (30, -44),
                    (60, -20),
                    Corner(110, -10),
                    Corner(110, -150),
                    Corner(-110, -150),
                ],
            )
            contour(sheet, [(-79, 0), (-86, 26), (-80, 62)], 3.4)
            contour(sheet, [(-74, 80), (-61, 102), (-37, 125), (-8, 131), (18, 122), (46, 100)], 4.6)
        with sheet.shape("ear"):
            ear = [(74, 4), (84, -18), (104, -20), (112, 2), (104, 34), (88, 48), (76, 36)]
            lit_and_shaded(sheet, ear, SKIN, [Corner(66, -30), (90, -8), (90, 24), (80, 60), Corner(60, 60)])
            contour(sheet, [(78, -10), (86, -20), (104, -21), (113, 2), (104, 34), (88, 49)], 3.4)
            contour(sheet, [(86, -6), (100, -8), (102, 8), (92, 24)], 3)
        hair_in_front(sheet)
        if pencil:
            pencil_behind_the_ear(sheet)


def lock(sheet: Sheet, foot: Point, knee: Point, tip: Point, breadth: float, ink: Ink) -> Tube:
    """Paint a lock that comes to a point; return it."""
    drawn = tube([foot, knee, tip], (breadth / 2, breadth * 0.52, breadth * 0.38, 1.0), steps=9)
    sheet.paint(drawn.outline, ink)
    return drawn


# What stands up at the back, where he has lain on it: the angle from the middle of the skull, how far, how far round.
SLEPT_ON = ((-84, 190, 14), (-66, 206, 18), (-48, 210, 20), (-30, 202, 22), (-12, 184, 22), (6, 158, 20))


def hair_behind(sheet: Sheet) -> None:
    """The back of the head: it stands up in points."""
    with sheet.shape("hair behind"):
        middle: Point = (10, -44)
        sheet.paint(
            smooth([Corner(60, 20), (-20, -150), (60, -158), (126, -110), (138, -40), (118, 30), Corner(96, 78)]),
            HAIR.shade,
        )
        for angle, reach, lean in SLEPT_ON:
            foot, knee = polar(middle, 70, angle), polar(middle, reach * 0.72, angle + lean * 0.2)
            lock(sheet, foot, knee, polar(middle, reach, angle + lean), 66, HAIR.shade)


# Each lock: foot, knee, tip, breadth. On the crown they go every way, and forward over the forehead.
CROWN: tuple[tuple[Point, Point, Point, float], ...] = (
    ((70, -84), (128, -100), (166, -84), 56),
    ((60, -100), (116, -146), (160, -164), 60),
    ((40, -106), (76, -172), (112, -210), 62),
    ((10, -110), (18, -176), (46, -216), 62),
    ((-14, -110), (-34, -170), (-32, -204), 60),
    ((-34, -106), (-80, -150), (-102, -160), 54),
)
FRINGE: tuple[tuple[Point, Point, Point, float], ...] = (
    ((84, -110), (112, -56), (92, 0), 48),
    ((-50, -116), (-92, -88), (-96, -28), 46),
    ((50, -126), (82, -76), (62, -26), 54),
    ((-30, -126), (-72, -92), (-66, -34), 54),
    ((28, -130), (40, -90), (22, -36), 56),
    ((-4, -130), (-32, -92), (-30, -22), 58),
)


def hair_in_front(sheet: Sheet) -> None:
    """The thick of it: a cap, points on the crown, locks over the forehead, the side before the ear."""
    with sheet.shape("hair in front"):
        side = [Corner(50, -90), (104, -90), (118, -40), Corner(104, -8), Corner(84, -16), Corner(74, 24), (64, -20)]
        sheet.paint(smooth(side), HAIR.shade)
        cap = [
            (-80, -84),
            (-76, -128),
            (-30, -158),
            (40, -160),
            (98, -128),
            (116, -70),
            (80, -60),
            (0, -84),
            (-60, -76),
        ]
        sheet.paint(smooth(cap), HAIR.light)
        for index, (foot, knee, tip, breadth) in enumerate(CROWN):
            drawn = lock(sheet, foot, knee, tip, breadth, HAIR.light)
            combed(sheet, drawn, HAIR.light.towards(HAIR.deep, 0.3 + 0.14 * index))
        for index, (foot, knee, tip, breadth) in enumerate(FRINGE):
            drawn = lock(sheet, foot, knee, tip, breadth, HAIR.light)
            contour(sheet, drawn.left[6:] if knee[0] > foot[0] else drawn.right[6:], 3.2, HAIR.shade)
            combed(sheet, drawn, HAIR.light.towards(HAIR.deep, 0.4 if index in (0, 2) else 0.9))


def combed(sheet: Sheet, drawn: Tube, ink: Ink) -> None:
    """Two strands along a lock, of unlike lengths."""
    for side, start, end in ((-0.4, 0.30, 0.80), (0.25, 0.42, 0.92)):
        run = [drawn.at(start + (end - start) * step / 4, side) for step in range(5)]
        sheet.paint(stroke(run, 4.4, start=0.1, end=0.1, steps=4), ink)


def pencil_behind_the_ear(sheet: Sheet) -> None:
    """The stub, where others have a flower."""
    with sheet.shape("pencil behind the ear"):
        pencil_stub(sheet, (124, -44), (58, 4))


# The face. The rig's frame is about the middle of the head.


def marks(sheet: Sheet) -> None:
    """Shadows under the eyes: he is up at night."""
    for x, y, half in ((13, 29, 24), (-60, 28, 16)):
        outline = smooth(
            [(x - half, y - 7), (x, y - 3), (x + half, y - 8), (x + half * 0.6, y + 7), (x - half * 0.5, y + 7)]
        )
        sheet.paint(outline, SKIN.shade, opacity=0.75)


FACE = replace(
    Features(),
    centre=HEAD,
    tilt=TILT,
    skin=SKIN,
    near_eye=Eye(12, 9, 23, 14.5),
    far_eye=Eye(-60, 9, 16, 14),
    brow_rise=33,
    brow=11,
    brow_ink=HAIR.shade,
    nose=((-44, 16), (-62, 48), (-40, 57)),
    mouth=(-34, 88),
    mouth_width=44,
    lip=0.9,
    flick=0.0,
    lid=6.6,
    cheeks=((34, 58, 34), (-64, 56, 16)),
    marks=marks,
)
# Dry: one corner of the mouth and one brow do most of it.
ROWS = bent(
    calm=Expression(open=0.74, gaze=(-2, 1), inner=1, outer=2, arch=-2, crooked=5, smile=1, skew=3, blush=0.3),
    smiling=Expression(
        open=0.70,
        squint=0.28,
        gaze=(-1, 0),
        inner=-2,
        outer=2,
        arch=-5,
        smile=6,
        wide=1.0,
        skew=6,
        crooked=5,
        blush=0.6,
    ),
    laughing=Expression(
        closed="up", inner=-6, outer=-1, arch=-7, smile=11, gape=22, wide=1.1, skew=4, crooked=3, teeth=True, blush=0.8
    ),
    worried=Expression(
        open=0.92, slant=0.16, gaze=(-2, 0), inner=-12, outer=4, arch=-1, smile=-3, wide=0.84, wavering=True, blush=0.3
    ),
    angry=Expression(
        open=0.70, squint=0.12, slant=-0.28, inner=10, outer=-6, smile=-4, wide=0.9, skew=-2, crooked=-2, blush=0.6
    ),
    sad=Expression(open=0.58, slant=0.30, gaze=(-1, 4), inner=-12, outer=5, arch=1, smile=-5, wide=0.8, blush=0.4),
    tired=Expression(
        open=0.40, slant=0.14, gaze=(0, 3), inner=1, outer=5, arch=3, smile=-1, wide=0.86, skew=-1, blush=0.2
    ),
)

PICTURE = Person(
    name="max",
    poses={"writing": writing, "pockets": pockets, "listening": listening},
    faces=faces_of(FACE, ROWS),
    eyes=eyes_of(FACE, ROWS),
    lids=lids_of(FACE, ROWS),
    canvas=ADULT,
    palette="exposure",
    who="max",
    looks=(
        "{name} is fourteen or so, thin, with shadows under his eyes and dark hair that stands up at the back, in a "
        "man’s cardigan with a round badge and its sleeves turned back twice."
    ),
    poses_in_words={
        "writing": "{name} writes on a till receipt in the palm of his hand, with a stub of pencil.",
        "pockets": "{name} has both hands in his pockets, and till receipts stick out all round them.",
        "listening": "{name} holds an old telephone to his ear with both hands; its cord hangs down.",
    },
    faces_in_words={
        "calm": "{name} waits, one eyebrow up.",
        "smiling": "{name} smiles with one corner of his mouth.",
        "laughing": "{name} laughs.",
        "worried": "{name} looks worried.",
        "frightened": "{name} is frightened.",
        "angry": "{name} looks angry.",
        "sad": "{name} looks sad.",
        "tired": "{name} looks tired.",
    },
)
