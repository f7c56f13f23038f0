"""A girl seen from behind, walking away: a coat made of a tram’s seat, boots that are much too big, a bob slept on.

Points are from between her feet, y upwards negative; she is 300 high. The light is before her: what we see is her dark
side, with a bright edge round it.
"""

from __future__ import annotations

from print_room.brushes import stitches, stroke
from print_room.geometry import Corner, Point, between, ellipse, polar, polygon, polyline, smooth
from print_room.inks import LINE, Ink
from print_room.sheet import Sheet

TALL = 300.0
# How much narrower and smaller than drawn her body and her head are.
NARROW, HEAD = 0.86, 0.86

MOQUETTE, MOQUETTE_DARK = Ink(0.74, 0.50, 0.12), Ink(0.92, 0.72, 0.16)
SALMON, CYAN, BAR = Ink(0.02, 0.14, 0.88), Ink(0.04, 0.70, 0.04), Ink(0, 0.12, 0.16)
PIPING, LINING = Ink(0, 0.14, 0.80), Ink(0.04, 0.58, 0.06)
BUTTON = Ink(0, 0.10, 0.16)
HAIR, HAIR_LIT = Ink(0.94, 0.70, 0.26), Ink(0.46, 0.60, 0.20)
SKIN, SKIN_LIT = Ink(0.10, 0.30, 0.44), Ink(0, 0.04, 0.36)
RUBBER, RUBBER_DARK, RUBBER_LIT = Ink(0.22, 0.76, 0.06), Ink(0.62, 0.82, 0.12), Ink(0, 0.22, 0.02)
SOLE, TREAD = Ink(0.10, 0.20, 0.52), Ink(0.66, 0.56, 0.40)
EDGE = Ink(0, 0.02, 0.20)

HEM = -122.0
STOCKING = Ink(0.52, 0.46, 0.14)
COAT: tuple[Point | Corner, ...] = (
    Corner(-22, -244),
    (-46, -232),
    (-55, -204),
    (-60, -160),
    Corner(-76, HEM),
    (-40, HEM + 8),
    (0, HEM + 9),
    (42, HEM + 8),
    Corner(77, HEM),
    (61, -160),
    (55, -204),
    (46, -232),
    Corner(22, -244),
)
SWINGING: tuple[Point, Point] = ((-66, -178), (-64, -132))
SWUNG_BACK: tuple[Point, Point] = ((70, -176), (82, -124))


def girl(sheet: Sheet, *, left: tuple[Point, Point] = SWINGING, bare: bool = False, turned: bool = False) -> None:
    """Draw her; `left` is her left elbow and wrist, `bare` shows that hand, `turned` has her talk over her shoulder."""
    elbow, wrist = ((x / NARROW, y) for x, y in left)
    with sheet.group(scale=(NARROW, 1, 0, 0)):
        with sheet.shape("boots"):
            planted_boot(sheet)
            lifted_boot(sheet)
        with sheet.shape("coat"):
            coat(sheet)
        with sheet.shape("sleeves"):
            arm(sheet, (-42, -222), (elbow, wrist), bare=bare)
            arm(sheet, (42, -222), SWUNG_BACK)
    with sheet.shape("head"), sheet.group(scale=(HEAD, 0, -246)):
        if turned:
            collar(sheet)
            profile(sheet)
            bob(sheet, turned=True)
        else:
            bob(sheet, turned=False)
            collar(sheet)
        plait(sheet, (-10, -262) if turned else (-33, -264))


# Boots.


def opening(sheet: Sheet, at: Point) -> None:
    """A boot’s top, wide open, and the thin leg that stands in it."""
    x, y = at
    sheet.paint(ellipse(x, y, 31, 9), MOQUETTE_DARK)
    sheet.paint(polygon([(x - 10, y - 30), (x + 10, y - 30), (x + 8, y + 5), (x - 8, y + 5)]), STOCKING)
    sheet.line(polyline([(x - 9, y - 12), (x + 9, y - 12)]) + polyline([(x - 8, y - 4), (x + 8, y - 4)]), SALMON, 3)


def planted_boot(sheet: Sheet) -> None:
    """The foremost boot, flat on the ground, so wide that the leg stands loose in it."""
    opening(sheet, (35, -92))
    leg = smooth(
        [
            Corner(4, -93),
            (35, -84),
            Corner(66, -93),
            (63, -60),
            (60, -32),
            Corner(70, -9),
            (37, 3),
            Corner(2, -5),
            (11, -30),
            (8, -60),
        ]
    )
    sheet.paint(leg, RUBBER)
    with sheet.group(clip=sheet.clip(leg)):
        sheet.paint(polygon([(0, -110), (24, -110), (22, -40), (26, 10), (-4, 10)]), RUBBER_DARK)
        sheet.paint(stroke([(52, -80), (50, -56), (49, -28)], 8, start=0.3, end=0.2), RUBBER_LIT)
        sheet.line(smooth([(6, -34), (34, -28), (64, -36)], closed=False), RUBBER_DARK, 4)
        sheet.paint(polygon([(-4, -13), (74, -16), (74, 10), (-4, 10)]), SOLE)
    sheet.line(leg, LINE, 3)
    sheet.line(polyline([(4, -13), (67, -15)]), LINE, 2.4)


def lifted_boot(sheet: Sheet) -> None:
    """The boot behind, its heel up, so that we see its sole; it would come off if she hurried."""
    opening(sheet, (-37, -96))
    shaft = smooth(
        [
            Corner(-68, -97),
            (-37, -88),
            Corner(-6, -97),
            (-9, -66),
            Corner(-10, -36),
            (-37, -24),
            Corner(-64, -38),
            (-64, -70),
        ]
    )
    sheet.paint(shaft, RUBBER)
    with sheet.group(clip=sheet.clip(shaft)):
        sheet.paint(polygon([(-26, -110), (0, -110), (0, -20), (-30, -20)]), RUBBER_DARK)
        sheet.paint(stroke([(-57, -84), (-55, -66), (-54, -46)], 8, start=0.3, end=0.2), RUBBER_LIT)
    sheet.line(shaft, LINE, 3)
    with sheet.group(turn=(7, -38, -20)):
        sole = smooth(
            [
                (-37, -52),
                (-18, -46),
                (-13, -28),
                (-20, -13),
                (-9, 4),
                (-12, 25),
                (-37, 35),
                (-62, 25),
                (-65, 4),
                (-54, -13),
                (-61, -28),
                (-56, -46),
            ]
        )
        sheet.paint(sole, SOLE)
        treads = "".join(polyline([(-50, y), (-24, y)]) for y in (-41, -33, -25))
        treads += "".join(polyline([(-55, y), (-19, y)]) for y in (2, 10, 18, 25))
        sheet.line(treads, TREAD, 3.6)
        sheet.line(sole, LINE, 3)


# The coat.


def printed_coat(sheet: Sheet, outline: str) -> None:
    """The seat’s repeat, which widens with the coat: half a disc, half a ring, two bars."""
    full = hollow = bars = ""
    for row in range(9):
        y = -238 + row * 21.0
        wide = 0.86 + 0.05 * row
        for column in range(-4, 5):
            x = (column + (row % 2) / 2) * 32 * wide
            full += half_disc((x - 6, y), 8.6, 180)
            hollow += half_disc((x + 7, y - 2), 8.6, 0, inner=4.2)
            bars += polyline([(x + 19, y - 5), (x + 19, y + 5)]) + polyline([(x + 23.4, y - 2.4), (x + 23.4, y + 2.4)])
    with sheet.group(clip=sheet.clip(outline)):
        sheet.paint(hollow, CYAN)
        sheet.paint(full, SALMON)
        sheet.line(bars, BAR, 2.5)


def half_disc(at: Point, radius: float, turn: float, *, inner: float = 0.0) -> str:
    """Return half a disc, or half a ring."""
    bow = [polar(at, radius, turn + step * 20) for step in range(10)]
    return polygon([*bow, *(polar(at, inner, turn + step * 20) for step in range(9, -1, -1))] if inner else bow)


def coat(sheet: Sheet) -> None:
    """Its back: printed, a seam down the middle, a half-belt with two buttons, creased by a night."""
    outline = smooth(COAT)
    sheet.paint(outline, MOQUETTE)
    printed_coat(sheet, outline)
    with sheet.overprint(clip=sheet.clip(outline)):
        fold = [Corner(8, -240), (14, -170), Corner(30, -70), Corner(6, -70), (2, -170)]
        sheet.paint(smooth(fold), Ink(0.40, 0.40, 0))
        for crease in (
            [(-58, -190), (-30, -178), (-6, -184)],
            [(56, -196), (34, -182), (20, -184)],
            [(-68, -112), (-40, -124), (-20, -120)],
        ):
            sheet.paint(stroke(crease, 7, start=0.5, end=0.0), Ink(0.44, 0.40, 0))
    belt = smooth([Corner(-36, -170), (0, -165), Corner(36, -170), Corner(36, -155), (0, -150), Corner(-36, -155)])
    sheet.paint(belt, MOQUETTE_DARK)
    sheet.line(belt, PIPING, 2.4)
    for x in (-27, 27):
        sheet.paint(ellipse(x, -161, 7), BUTTON)
        sheet.line(ellipse(x, -161, 7), LINE, 2)
        sheet.paint("".join(ellipse(x + dx, -161, 1.4) for dx in (-2.4, 2.4)), LINE)
    sheet.line(stitches([(0, -148), (2, -110), (2, HEM + 6)], length=5, gap=5), MOQUETTE_DARK, 2.6)
    sheet.line(outline, LINE, 3.4)
    sheet.line(smooth(COAT[4:9], closed=False), PIPING, 4.4)
    with sheet.group(clip=sheet.clip(outline)):
        for side in (-1, 1):
            rim = [(side * 44, -233), (side * 54, -204), (side * 60, -160), (side * 72, HEM)]
            sheet.paint(stroke(rim, 7, start=0.8, end=0.1), EDGE)


def arm(sheet: Sheet, shoulder: Point, bent: tuple[Point, Point], *, bare: bool = False) -> None:
    """A sleeve down to its turned-back cuff; the hand stays in it unless `bare`."""
    elbow, wrist = bent
    if bare:
        hand = between(elbow, wrist, 1.16)
        sheet.paint(ellipse(*hand, 9.5), SKIN)
        sheet.line(ellipse(*hand, 9.5), LINE, 2.4)
    way = [shoulder, elbow, wrist]
    sleeve = stroke(way, 34, start=0.92, end=0.94) + ellipse(*shoulder, 15.6)
    sheet.line(sleeve, LINE, 5)
    sheet.paint(sleeve, MOQUETTE)
    full = hollow = ""
    for share in (0.05, 0.35, 0.65, 0.95):
        for start, end in ((shoulder, elbow), (elbow, wrist)):
            x, y = between(start, end, share)
            full += half_disc((x - 6, y - 3), 7.6, 180)
            hollow += half_disc((x + 7, y + 5), 7.6, 0, inner=3.8)
    with sheet.group(clip=sheet.clip(sleeve)):
        sheet.paint(full, SALMON)
        sheet.paint(hollow, CYAN)
    outer = -1 if shoulder[0] < 0 else 1
    rim = [(x + outer * 15, y - 3) for x, y in (shoulder, elbow, wrist)]
    with sheet.group(clip=sheet.clip(sleeve)):
        sheet.paint(stroke(rim, 6, start=0.6, end=0.3), EDGE)
    cuff = stroke([between(elbow, wrist, 0.62), between(elbow, wrist, 1.04)], 40, start=1, end=1)
    sheet.paint(cuff, LINING)
    sheet.line(cuff, LINE, 2.6)


def collar(sheet: Sheet) -> None:
    """Turned up all round, over the ends of her hair."""
    tips = (Corner(-57, -283), Corner(57, -283))
    dip = [(-38, -266), (0, -259), (38, -266)]
    outline = smooth([Corner(-40, -222), (-52, -246), tips[0], *dip, tips[1], (52, -246), Corner(40, -222), (0, -212)])
    sheet.paint(outline, MOQUETTE)
    printed_coat(sheet, outline)
    with sheet.overprint(clip=sheet.clip(outline)):
        sheet.paint(
            smooth([Corner(8, -270), (14, -240), Corner(10, -205), Corner(60, -205), Corner(60, -290), (38, -262)]),
            Ink(0.3, 0.3, 0),
        )
    sheet.line(outline, LINE, 3.6)
    sheet.line(smooth([tips[0], *dip, tips[1]], closed=False), PIPING, 4.6)


# The head.


def bob(sheet: Sheet, *, turned: bool) -> None:
    """Black, to the jaw, pressed flat on one side; a thin plait."""
    crown: list[Point | Corner] = [
        Corner(-40, -244),
        (-47, -268),
        (-42, -294),
        (-20, -314),
        (8, -317),
        (34, -306),
        (46, -282),
    ]
    foot: list[Point | Corner] = [
        Corner(50, -244),
        Corner(38, -249),
        Corner(30, -239),
        (4, -236),
        Corner(-16, -240),
        Corner(-24, -246),
    ]
    if turned:
        crown[:3] = [Corner(-18, -244), (-20, -262), Corner(-40, -288)]
        foot[-1] = Corner(-10, -247)
    hair = smooth([*crown, *foot])
    sheet.paint(hair, HAIR)
    strands = (
        [(-22, -300), (-28, -280), (-27, -258)],
        [(-6, -306), (-10, -280), (-8, -250)],
        [(12, -306), (14, -280), (16, -250)],
        [(26, -300), (32, -278), (32, -254)],
    )
    for run in strands[1:] if turned else strands:
        sheet.paint(stroke(run, 3, start=0.1, end=0.1), HAIR_LIT)
    rim = [(-44, -262), (-46, -276), (-41, -294), (-20, -313), (8, -316), (33, -305), (46, -284)]
    with sheet.group(clip=sheet.clip(hair)):
        sheet.paint(stroke(rim[3:] if turned else rim, 6, start=0.1, end=0.1), EDGE)


def plait(sheet: Sheet, at: Point) -> None:
    """Thin as a bootlace, with a salmon band."""
    x, y = at
    for index in range(7):
        knot = (x - 3 - index * 1.2, y + 4 + index * 8.6)
        sheet.paint(ellipse(*knot, 5.4, 6.2, turn=30 if index % 2 else -30), HAIR)
        sheet.paint(stroke([(knot[0] - 3, knot[1] - 3), (knot[0] + 2, knot[1] + 1)], 2), HAIR_LIT)
    tie = (x - 12, y + 64)
    sheet.paint(ellipse(*tie, 4.6), SALMON)
    sheet.paint(stroke([tie, (tie[0] - 2, tie[1] + 9), (tie[0] - 1, tie[1] + 16)], 8, start=0.8, end=0.2), HAIR)


def profile(sheet: Sheet) -> None:
    """Her face from the side, turned to the left, mouth open: she is talking."""
    face = smooth(
        [
            Corner(-8, -300),
            (-40, -294),
            (-44, -282),
            Corner(-45, -275),
            (-55, -266),
            Corner(-46, -262),
            Corner(-49, -256),
            Corner(-38, -253),
            Corner(-46, -246),
            (-40, -239),
            Corner(-24, -237),
            Corner(2, -244),
        ]
    )
    sheet.paint(face, SKIN)
    sheet.paint(stroke([(-44, -284), (-46, -275), (-54, -266)], 4, start=0.3, end=0.2), SKIN_LIT)
    sheet.paint(ellipse(-30, -262, 7, 5), Ink(0.04, 0.26, 0.66))
    sheet.paint(polygon([(-49, -256), (-38, -253), (-46, -247)]), LINE)
    sheet.paint(stroke([(-44, -276), (-38, -279), (-31, -276)], 3.6, start=0.5, end=0.4), LINE)
    fringe = smooth(
        [
            Corner(6, -312),
            (-26, -308),
            (-46, -292),
            Corner(-49, -281),
            Corner(-40, -285),
            Corner(-34, -281),
            Corner(-22, -286),
            Corner(0, -270),
        ]
    )
    sheet.paint(fringe, HAIR)
