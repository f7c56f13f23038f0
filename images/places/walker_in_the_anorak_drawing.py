"""A tall young man seen from behind, walking away with a stoop: an anorak with its hood down, corduroy, hair on end.

Points are from between his feet, y upwards negative; he is 372 high. The light is before him, and comes through his
ears.
"""

from __future__ import annotations

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, between, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, Ink
from print_room.sheet import Sheet

TALL = 372.0
# How much narrower than it is drawn his long back is.
NARROW = 0.82

ANORAK, ANORAK_DARK, CHECK = Ink(0.22, 0.48, 0.03), Ink(0.48, 0.66, 0.06), Ink(0.50, 0.74, 0.06)
HOOD = Ink(0.18, 0.44, 0.03)
PIPING = Ink(0.02, 0.16, 0.84)
CORD, CORD_RIB, CORD_DARK = Ink(0.66, 0.40, 0.40), Ink(0.86, 0.60, 0.40), Ink(0.88, 0.66, 0.34)
FOOT, CUFF = Ink(0.84, 0.62, 0.22), Ink(0.16, 0.34, 0.20)
HAIR, HAIR_LIT = Ink(0.94, 0.70, 0.26), Ink(0.46, 0.60, 0.20)
SKIN, SKIN_LIT, EAR = Ink(0.14, 0.32, 0.46), Ink(0, 0.04, 0.36), Ink(0.02, 0.12, 0.72)
EDGE = Ink(0, 0.02, 0.20)

BODY: tuple[Point | Corner, ...] = (
    Corner(-20, -306),
    (-48, -294),
    (-62, -262),
    (-62, -214),
    Corner(-60, -150),
    (0, -144),
    Corner(60, -150),
    (62, -214),
    (62, -262),
    (50, -294),
    Corner(22, -306),
)
HANGING: tuple[Point, Point] = ((64, -222), (66, -164))
FORWARD: tuple[Point, Point] = ((-74, -222), (-62, -176))


def brother(sheet: Sheet, *, right: tuple[Point, Point] = HANGING, turned: bool = False) -> None:
    """Draw him; `right` is his right elbow and wrist, `turned` has him look over to the right and up."""
    elbow, wrist = ((x / NARROW, y) for x, y in right)
    with sheet.group(scale=(NARROW, 1, 0, 0)):
        with sheet.shape("legs"):
            legs(sheet)
        with sheet.shape("anorak"):
            arm(sheet, (-50, -276), FORWARD)
            body(sheet)
            arm(sheet, (50, -276), (elbow, wrist))
    with sheet.shape("head"), sheet.group(move=(5, 16)), sheet.group(scale=(0.92, 0, -310)):
        if turned:
            looking_over(sheet)
        else:
            back_of_head(sheet)
    with sheet.shape("hood"), sheet.group(scale=(NARROW, 1, 0, 0)):
        hood(sheet)


def legs(sheet: Sheet) -> None:
    """Corduroy, one heel off the ground."""
    for way, thick, dark in (
        ([(27, -170), (29, -96), (30, -22)], 46, False),
        ([(-27, -170), (-29, -96), (-27, -34)], 48, True),
    ):
        leg = stroke(way, thick, start=1.0, end=0.78)
        sheet.line(leg, LINE, 5)
        sheet.paint(leg, CORD)
        with sheet.group(clip=sheet.clip(leg)):
            x = way[0][0]
            for index in range(-4, 5):
                dx = index * 6.2
                sheet.line(polyline([(x + dx, -180), (x + dx * 0.8, -10)]), CORD_RIB, 2.2)
            if dark:
                sheet.paint(polygon([(-14, -180), (4, -180), (0, -20), (-20, -20)]), CORD_DARK, opacity=0.8)
    planted = smooth([Corner(10, -24), Corner(10, -2), (30, 4), Corner(52, -3), Corner(50, -24)])
    sheet.paint(planted, FOOT)
    sheet.paint(rectangle(11, -27, 38, 8, radius=3), CUFF)
    sheet.line(planted, LINE, 2.6)
    lifted = smooth([Corner(-46, -40), Corner(-10, -40), (-8, -18), (-14, 10), (-28, 18), (-44, 10), (-48, -16)])
    sheet.paint(lifted, FOOT)
    sheet.paint(smooth([(-28, -22), (-16, -12), (-18, 6), (-28, 12), (-38, 6), (-40, -12)]), CUFF, opacity=0.6)
    sheet.paint(rectangle(-47, -44, 38, 8, radius=3), CUFF)
    sheet.line(lifted, LINE, 2.6)


def checked(sheet: Sheet, outline: str) -> None:
    """A wide check of thin lines."""
    lines = "".join(polyline([(x, -320), (x * 1.04, -130)]) for x in range(-90, 100, 18))
    lines += "".join(smooth([(-100, y), (0, y + 5), (100, y)], closed=False) for y in range(-314, -120, 18))
    with sheet.group(clip=sheet.clip(outline)):
        sheet.line(lines, CHECK, 2)


def body(sheet: Sheet) -> None:
    """The anorak’s back, round-shouldered; its hem with a cord in it."""
    outline = smooth(BODY)
    sheet.paint(outline, ANORAK)
    checked(sheet, outline)
    with sheet.group(clip=sheet.clip(outline)):
        side = [Corner(22, -300), (40, -250), (34, -200), Corner(40, -140), Corner(80, -140), Corner(80, -300)]
        sheet.paint(smooth(side), ANORAK_DARK, opacity=0.75)
        for fold in (
            [(-56, -236), (-30, -226), (-8, -232)],
            [(-58, -176), (-34, -186), (-10, -180)],
            [(-50, -282), (-30, -268), (-20, -250)],
        ):
            sheet.paint(stroke(fold, 6, start=0.6, end=0.0), ANORAK_DARK)
    sheet.line(outline, LINE, 3.4)
    sheet.line(smooth([(-60, -158), (0, -152), (60, -158)], closed=False), PIPING, 4)
    leaflets(sheet)
    sheet.line(polyline([(14, -150), (16, -130)]) + polyline([(22, -150), (23, -134)]), PIPING, 2.6)


def leaflets(sheet: Sheet) -> None:
    """What is left of them, out of his pockets."""
    for x, y, turn, ink in (
        (-52, -178, -14, Ink(0, 0.06, 0.06)),
        (-44, -174, 4, Ink(0, 0.16, 0.04)),
        (46, -178, 12, Ink(0, 0.06, 0.06)),
    ):
        with sheet.group(turn=(turn, x, y)):
            sheet.paint(rectangle(x - 8, y - 24, 17, 30), ink)
            sheet.line(rectangle(x - 8, y - 24, 17, 30), LINE, 2)
            sheet.paint(ellipse(x, y - 14, 3.6), PIPING)
    for x in (-50, 46):
        sheet.paint(rectangle(x - 17, -178, 34, 26, radius=5), ANORAK)
        sheet.line(rectangle(x - 17, -178, 34, 26, radius=5), LINE, 2.4)


def arm(sheet: Sheet, shoulder: Point, bent: tuple[Point, Point]) -> None:
    """A sleeve too short for him, and his hand."""
    elbow, wrist = bent
    hand = between(elbow, wrist, 1.3)
    sheet.line(stroke([wrist, hand], 17, start=0.9, end=1), LINE, 4)
    sheet.paint(stroke([between(elbow, wrist, 0.9), hand], 17, start=0.8, end=1) + ellipse(*hand, 9.6), SKIN)
    sheet.line(ellipse(*hand, 9.6), LINE, 2)
    sheet.paint(ellipse(*hand, 8.6), SKIN)
    sleeve = stroke([shoulder, elbow, wrist], 36, start=0.94, end=0.84) + ellipse(*shoulder, 16.4)
    sheet.line(sleeve, LINE, 5)
    sheet.paint(sleeve, ANORAK)
    lines = ""
    for share in (0.15, 0.4, 0.65, 0.9):
        for start, end in ((shoulder, elbow), (elbow, wrist)):
            x, y = between(start, end, share)
            lines += polyline([(x - 22, y - 2), (x + 22, y + 2)])
    lines += polyline([shoulder, elbow, wrist])
    with sheet.group(clip=sheet.clip(sleeve)):
        sheet.line(lines, CHECK, 2)
    outer = -1 if shoulder[0] < 0 else 1
    rim = [(x + outer * 15, y - 4) for x, y in (shoulder, elbow, wrist)]
    with sheet.group(clip=sheet.clip(sleeve)):
        sheet.paint(stroke(rim, 7, start=0.6, end=0.3), EDGE)
    sheet.line(stroke([between(elbow, wrist, 0.96), wrist], 30, start=1, end=1), PIPING, 3)


def hood(sheet: Sheet) -> None:
    """Hanging down his back like a bag that somebody has forgotten there."""
    outline = smooth(
        [
            Corner(-38, -306),
            (-20, -314),
            (0, -310),
            (22, -314),
            Corner(40, -306),
            (38, -278),
            (20, -256),
            (0, -250),
            (-20, -256),
            (-36, -278),
        ]
    )
    sheet.paint(outline, HOOD)
    checked(sheet, outline)
    with sheet.group(clip=sheet.clip(outline)):
        sheet.paint(
            smooth([Corner(12, -316), (26, -284), (4, -252), (30, -246), Corner(50, -310)]), ANORAK_DARK, opacity=0.7
        )
    sheet.paint(smooth([(-30, -306), (0, -300), (32, -306), (16, -294), (0, -291), (-16, -294)]), PIPING)
    sheet.line(outline, LINE, 3)
    sheet.paint(stroke([(-44, -296), (-38, -306), (-28, -311)], 4, start=0.2, end=0.2), EDGE)


def back_of_head(sheet: Sheet) -> None:
    """The nape, two ears with the light through them, hair on end."""
    neck = polygon([(-17, -322), (-20, -298), (22, -298), (19, -322)])
    sheet.paint(neck, SKIN)
    for side in (-1, 1):
        ear = ellipse(side * 32 + 1, -330, 7, 12)
        sheet.paint(ear, EAR)
        sheet.line(ear, LINE, 2)
    hair = smooth(
        [
            Corner(-15, -310),
            (-30, -324),
            (-33, -346),
            (-22, -366),
            (2, -372),
            (24, -366),
            (34, -346),
            (31, -324),
            Corner(17, -310),
            Corner(8, -314),
            Corner(0, -308),
            Corner(-8, -314),
        ]
    )
    sheet.paint(hair, HAIR)
    tufts(sheet, 0)
    for run in (
        [(-18, -360), (-20, -340), (-14, -320)],
        [(0, -364), (1, -342), (0, -320)],
        [(17, -360), (20, -340), (14, -320)],
    ):
        sheet.paint(stroke(run, 3, start=0.1, end=0.1), HAIR_LIT)


def tufts(sheet: Sheet, dx: float) -> None:
    """What stands up at the crown."""
    crest = [(-31, -350), (-30, -368), (-16, -377), (-19, -391), (-3, -385), (9, -404), (14, -386), (30, -391)]
    crest += [(27, -374), (37, -366), (30, -346)]
    sheet.paint(smooth([Corner(x + dx, y) for x, y in crest]), HAIR)


def looking_over(sheet: Sheet) -> None:
    """His head from the side, turned to the right and a little up: a long kind face, a worried brow."""
    sheet.paint(polygon([(-14, -326), (-20, -298), (24, -298), (20, -322)]), SKIN)
    with sheet.group(turn=(-5, 0, -320)):
        face = smooth(
            [
                Corner(-4, -366),
                (30, -366),
                (38, -354),
                Corner(39, -346),
                (51, -333),
                Corner(41, -329),
                Corner(43, -323),
                Corner(40, -320),
                Corner(42, -315),
                (38, -303),
                Corner(26, -300),
                (8, -306),
                Corner(-8, -316),
            ]
        )
        sheet.paint(face, SKIN)
        sheet.paint(stroke([(38, -354), (40, -345), (50, -334)], 4, start=0.3, end=0.2), SKIN_LIT)
        sheet.paint(stroke([(42, -315), (39, -304), (28, -300)], 3.4, start=0.2, end=0.1), SKIN_LIT)
        sheet.paint(stroke([(25, -351), (32, -357), (38, -355)], 4.6, start=0.5, end=0.6), LINE)
        sheet.paint(ellipse(33, -344, 2.6, 3.6), LINE)
        sheet.paint(stroke([(43, -321), (36, -320), (33, -322)], 2.8, start=0.5, end=0.2), LINE)
        hair = smooth(
            [
                Corner(-20, -312),
                (-34, -334),
                (-32, -358),
                (-10, -374),
                (20, -374),
                Corner(40, -358),
                Corner(28, -356),
                Corner(18, -348),
                Corner(12, -332),
                Corner(4, -334),
                Corner(2, -314),
                Corner(-8, -308),
            ]
        )
        sheet.paint(hair, HAIR)
        tufts(sheet, -4)
        sheet.paint(ellipse(6, -330, 7, 11), EAR)
        sheet.line(ellipse(6, -330, 7, 11), LINE, 2)
