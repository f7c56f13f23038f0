"""People of the book seen small, from head to foot: for pages on which they are a part of something larger.

Everybody stands with their feet at (0, 0): 300 tall if grown up, Elara 220. `standing` puts them where they are wanted.
Faces are two dots and a line; what they feel is in how they stand.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from print_room.brushes import stamped_dots, stamped_stars, stitches, stroke
from print_room.geometry import Corner, Point, crescent, ellipse, polar, polygon, polyline, rectangle, smooth, star
from print_room.inks import (
    CLOTH_BLUE,
    CLOTH_NAVY,
    CLOTH_OCHRE,
    CLOTH_RUST,
    CLOTH_WHITE,
    LINE,
    PAPER,
    SKIN_DARK,
    SKIN_FAIR,
    SKIN_LIGHT,
    Cloth,
    Ink,
)
from print_room.sheet import Sheet

Points = Sequence[Point | Corner]

HAIR_OF_ELARA = Cloth(Ink(0.60, 0.40, 0.96), Ink(0.82, 0.60, 0.90), Ink(0.28, 0.18, 1.0))
PYJAMAS = Cloth(Ink(0, 0.42, 0.05), Ink(0.22, 0.64, 0.08), Ink(0.48, 0.82, 0.10))
TROUSERS = Cloth(Ink(0.70, 0.78, 0.10), Ink(0.86, 0.90, 0.12), Ink(0.94, 0.94, 0.14))
BLACK_HAIR = Ink(0.92, 0.70, 0.30)
THREAD = Ink(0, 0.04, 0.14)


@contextmanager
def standing(sheet: Sheet, at: Point, size: float, *, mirrored: bool = False) -> Iterator[None]:
    """Draw somebody with their feet there, `size` times as large; `mirrored` looks the other way."""
    with sheet.group(move=at), sheet.group(scale=(-size if mirrored else size, size, 0, 0)):
        yield


def limb(sheet: Sheet, run: Sequence[Point], width: float, ink: Ink, *, end: float = 0.8) -> None:
    """An arm or a leg in cloth, with a line round it."""
    outline = stroke(run, width, start=1, end=end)
    sheet.paint(outline, ink)
    sheet.line(outline, LINE, 2.6)


def dots(sheet: Sheet, *at: Point, radius: float = 2.6) -> None:
    """Eyes."""
    sheet.paint("".join(ellipse(x, y, radius, radius * 1.2) for x, y in at), LINE)


# Elara.


def curls(sheet: Sheet, x: float, y: float, radius: float, *, face: bool = False) -> None:
    """Her cloud of curls: a dark mass, rounder ones on it, and the arcs that make them curls; lit from the right."""

    def bumpy(mx: float, my: float, reach: float, count: int, turn: float) -> str:
        ring = []
        for index in range(count * 2):
            out = reach * (1.07 if index % 2 else 0.93)
            ring.append(polar((mx, my), out, turn + index * 180 / count))
        return smooth(ring)

    sheet.paint(bumpy(x, y, radius, 13, 0), HAIR_OF_ELARA.shade)
    masses = [(0.52, degrees) for degrees in range(150, 511, 45)]
    for out, degrees in [*masses, (0.0, 0)]:
        mx, my = polar((x, y), radius * out, degrees)
        lit = math.cos(math.radians(degrees + 40)) > -0.2
        outline = bumpy(mx, my, radius * 0.42, 7, degrees)
        sheet.paint(outline, HAIR_OF_ELARA.light if lit else HAIR_OF_ELARA.light.towards(HAIR_OF_ELARA.shade, 0.5))
        for turn in (0, 130, 250):
            cx, cy = polar((mx, my), radius * 0.22, turn + degrees)
            arc = [polar((cx, cy), radius * 0.12, turn + 60 * step) for step in range(5)]
            ink = HAIR_OF_ELARA.deep if lit else HAIR_OF_ELARA.light
            sheet.paint(stroke(arc, radius * 0.055, start=0.2, end=0.2, steps=4), ink)
    for degrees, reach in ((-76, 1.12), (-150, 1.1), (20, 1.1)):
        cx, cy = polar((x, y), radius * reach, degrees)
        arc = [polar((cx, cy), radius * 0.12, degrees + 120 + 60 * step) for step in range(6)]
        sheet.paint(stroke(arc, radius * 0.06, start=0.9, end=0.2, steps=4), HAIR_OF_ELARA.light)
    if face:
        return
    band = smooth(
        [(x - radius * 0.97, y + radius * 0.05), (x, y - radius * 0.22), (x + radius * 0.97, y + radius * 0.02)],
        closed=False,
    )
    sheet.line(band, LINE, radius * 0.19)
    sheet.line(band, Ink(0.02, 0.16, 0.10), radius * 0.12)


def elara_from_behind(sheet: Sheet, *, reaching: bool = False) -> None:
    """Elara from behind, in star pyjamas, the band across her curls; `reaching` holds one hand out to the right."""
    with sheet.shape("Elara’s legs"):
        for x in (-16, 16):
            limb(sheet, [(x * 0.8, -84), (x, -44), (x, -10)], 25, PYJAMAS.shade, end=1)
            sheet.paint(ellipse(x + 1, -5, 12, 7), SKIN_FAIR.light)
            sheet.line(ellipse(x + 1, -5, 12, 7), LINE, 2.4)
    with sheet.shape("Elara’s jacket"):
        jacket = smooth(
            [
                Corner(-24, -134),
                (-38, -112),
                (-43, -84),
                Corner(-42, -58),
                (0, -52),
                Corner(42, -58),
                (43, -84),
                (38, -112),
                Corner(24, -134),
            ]
        )
        sheet.paint(jacket, PYJAMAS.light)
        with sheet.group(clip=sheet.clip(jacket)):
            sheet.paint(polygon([(-50, -140), (-16, -140), (-20, -50), (-50, -50)]), PYJAMAS.shade)
            sheet.paint(stamped_stars(-46, -136, 92, 90, 23, sheet.rng("Elara"), radius=5), Ink(0, 0.02, 0.20))
        sheet.line(jacket, LINE, 2.8)
    with sheet.shape("Elara’s arms"):
        limb(sheet, [(-32, -122), (-46, -98), (-46, -70)], 22, PYJAMAS.shade)
        sheet.paint(ellipse(-47, -62, 8, 9), SKIN_FAIR.shade)
        if reaching:
            limb(sheet, [(30, -120), (56, -122), (84, -134)], 22, PYJAMAS.light)
            palm = smooth([(82, -144), (94, -150), (108, -152), (112, -146), (104, -140), (96, -132), (84, -130)])
            sheet.paint(palm, SKIN_FAIR.light)
            sheet.line(palm, LINE, 2.4)
        else:
            limb(sheet, [(32, -122), (46, -98), (46, -70)], 22, PYJAMAS.light)
            sheet.paint(ellipse(47, -62, 8, 9), SKIN_FAIR.light)
    with sheet.shape("Elara’s curls"):
        curls(sheet, 0, -164, 54)


def elara_on_a_step(sheet: Sheet) -> None:
    """Elara looking round, one hand on the rope."""
    with sheet.shape("Elara’s legs"):
        for x in (-13, 13):
            limb(sheet, [(x * 0.8, -84), (x, -44), (x, -10)], 25, PYJAMAS.shade, end=1)
            sheet.paint(ellipse(x - 4, -5, 13, 7), SKIN_FAIR.light)
    with sheet.shape("Elara’s jacket"):
        jacket = smooth(
            [
                Corner(-22, -134),
                (-38, -112),
                (-43, -84),
                Corner(-42, -58),
                (0, -52),
                Corner(42, -58),
                (43, -84),
                (38, -112),
                Corner(22, -134),
            ]
        )
        sheet.paint(jacket, PYJAMAS.light)
        with sheet.group(clip=sheet.clip(jacket)):
            sheet.paint(stamped_stars(-46, -136, 92, 90, 23, sheet.rng("Elara"), radius=5), Ink(0, 0.02, 0.20))
        sheet.line(jacket, LINE, 2.8)
    with sheet.shape("Elara’s arms"):
        limb(sheet, [(32, -120), (48, -96), (44, -70)], 22, PYJAMAS.light)
        limb(sheet, [(-30, -120), (-56, -106), (-78, -112)], 22, PYJAMAS.light)
        sheet.paint(ellipse(-86, -114, 10, 9), SKIN_FAIR.light)
    with sheet.shape("Elara’s head"):
        curls(sheet, 4, -164, 54, face=True)
        face = smooth(
            [(-36, -172), (-38, -150), (-24, -128), (0, -124), (18, -136), (22, -160), (14, -182), (-14, -186)]
        )
        sheet.paint(face, SKIN_FAIR.light)
        dots(sheet, (-24, -154), (-2, -154), radius=4)
        sheet.paint(stroke([(-20, -138), (-12, -134), (-4, -138)], 3, start=0.3, end=0.3), LINE)
        sheet.line(smooth([(-42, -186), (-10, -200), (34, -190)], closed=False), LINE, 10)
        sheet.line(smooth([(-42, -186), (-10, -200), (34, -190)], closed=False), Ink(0.02, 0.16, 0.10), 6)
        sheet.paint(ellipse(-14, -200, 8), Ink(0, 0.04, 0.60))


# The lab's two.


def mira_with_a_cracker(sheet: Sheet) -> None:
    """Mira from the side, looking right, a cracker on its way to her mouth."""
    _legs(sheet, TROUSERS.light)
    _mira_above_the_hip(sheet, cracker=True)


def mira_bent_over(sheet: Sheet) -> None:
    """Mira leaning over to look at something on the bench at the right."""
    _legs(sheet, TROUSERS.light)
    with sheet.group(turn=(24, 0, -130)):
        _mira_above_the_hip(sheet, cracker=False)


def _legs(sheet: Sheet, ink: Ink) -> None:
    with sheet.shape("legs"):
        for x in (-12, 13):
            limb(sheet, [(x, -130), (x * 1.05, -64), (x * 1.1, -8)], 27, ink, end=0.72)
            shoe = smooth(
                [Corner(x - 12, -2), (x - 11, -14), (x + 6, -14), (x + 24, -6), Corner(x + 24, 0), Corner(x - 12, 0)]
            )
            sheet.paint(shoe, LINE)


def _mira_above_the_hip(sheet: Sheet, *, cracker: bool) -> None:
    with sheet.shape("Mira’s coat"):
        coat = smooth(
            [
                Corner(-26, -232),
                (-38, -200),
                (-38, -140),
                Corner(-46, -66),
                (0, -58),
                Corner(42, -66),
                (34, -140),
                (34, -200),
                Corner(22, -232),
            ]
        )
        sheet.paint(coat, CLOTH_WHITE.light)
        with sheet.group(clip=sheet.clip(coat)):
            sheet.paint(
                smooth([Corner(-60, -240), (-12, -220), (-14, -140), Corner(-20, -50), Corner(-60, -50)]),
                CLOTH_WHITE.shade,
            )
            sheet.paint(polygon([(18, -240), (50, -240), (50, -50), (28, -50)]), CLOTH_RUST.light)
            for y in range(-226, -60, 18):
                sheet.line(polyline([(18, y), (48, y)]), CLOTH_RUST.deep, 5)
            sheet.line(polyline([(18, -240), (29, -50)]), LINE, 2.6)
        sheet.line(coat, LINE, 2.8)
    with sheet.shape("Mira’s head"):
        sheet.paint(polygon([(-14, -244), (14, -244), (16, -222), (-16, -222)]), SKIN_LIGHT.shade)
        hood = smooth([Corner(-28, -222), (-26, -240), (0, -238), (22, -240), Corner(26, -222), (0, -212)])
        sheet.paint(hood, CLOTH_RUST.shade)
        sheet.line(hood, LINE, 2.4)
        face = smooth(
            [
                (-12, -300),
                (12, -300),
                (22, -284),
                Corner(31, -268),
                (23, -262),
                (21, -246),
                (6, -240),
                (-12, -248),
                (-22, -272),
            ]
        )
        sheet.paint(face, SKIN_LIGHT.light)
        sheet.paint(stroke([(11, -277), (20, -278)], 4, start=0.3, end=0.3), LINE)
        sheet.paint(stroke([(8, -286), (22, -285)], 3, start=0.3, end=0.3), LINE)
        hair = smooth(
            [(18, -296), (4, -310), (-22, -304), (-34, -280), (-24, -252), (-10, -262), (-4, -280), (12, -290)]
        )
        sheet.paint(hair, BLACK_HAIR)
        sheet.paint(ellipse(-34, -304, 17), BLACK_HAIR)
        sheet.line(polyline([(-54, -326), (-18, -284)]), CLOTH_OCHRE.light, 5)
    with sheet.shape("Mira’s arm"):
        if cracker:
            limb(sheet, [(-4, -216), (14, -176), (20, -170)], 30, CLOTH_WHITE.light)
            limb(sheet, [(14, -170), (36, -200), (46, -226)], 25, CLOTH_WHITE.light)
            sheet.paint(ellipse(49, -234, 10), SKIN_LIGHT.light)
            biscuit = rectangle(38, -262, 24, 24, radius=3)
            sheet.paint(biscuit, Ink(0, 0.08, 0.54))
            sheet.line(biscuit, LINE, 2.4)
            dots(sheet, (45, -255), (54, -255), (45, -246), (54, -246), radius=1.6)
        else:
            limb(sheet, [(-2, -216), (22, -180), (52, -172)], 28, CLOTH_WHITE.light)
            sheet.paint(ellipse(60, -171, 11, 9), SKIN_LIGHT.light)


PATCHES = (
    CLOTH_NAVY.light,
    Ink(0.04, 0.46, 0.06),
    CLOTH_RUST.light,
    CLOTH_OCHRE.light,
    CLOTH_BLUE.shade,
    CLOTH_RUST.shade,
)


def jordan_with_hands_in_the_air(sheet: Sheet) -> None:
    """Jordan, arms flung up, looking left."""
    _legs(sheet, CLOTH_NAVY.shade)
    _jordans_waistcoat(sheet)
    with sheet.shape("Jordan’s arms"):
        for side in (-1, 1):
            _hooped_arm(sheet, [(side * 30, -220), (side * 70, -238), (side * 80, -246)], 28)
            _hooped_arm(sheet, [(side * 76, -240), (side * 92, -280), (side * 96, -312)], 24)
            x, y = side * 97, -322
            for degrees in (-150, -115, -80, -45):
                tip = polar((x, y), 20, degrees)
                sheet.paint(stroke([(x, y), tip], 7, start=1, end=0.7), SKIN_DARK.light)
            sheet.paint(ellipse(x, y, 11), SKIN_DARK.light)
    _jordans_head(sheet)


def jordan_bent_over(sheet: Sheet) -> None:
    """Jordan leaning over to look at something on the bench at the left, both hands on their head."""
    _legs(sheet, CLOTH_NAVY.shade)
    with sheet.group(turn=(-22, 0, -130)):
        _jordans_waistcoat(sheet)
        _jordans_head(sheet)
        with sheet.shape("Jordan’s arms"):
            for side in (-1, 1):
                _hooped_arm(sheet, [(side * 30, -218), (side * 62, -236), (side * 66, -246)], 28)
                _hooped_arm(sheet, [(side * 66, -240), (side * 52, -276), (side * 36, -300)], 24)
                sheet.paint(ellipse(side * 31, -306, 12), SKIN_DARK.light)


def _hooped_arm(sheet: Sheet, run: Sequence[Point], width: float) -> None:
    outline = stroke(run, width, start=1, end=0.84)
    sheet.paint(outline, Ink(0, 0.04, 0.10))
    with sheet.group(clip=sheet.clip(outline)):
        (ax, ay), (bx, by) = run[0], run[-1]
        for share in (0.1, 0.4, 0.7, 1.0):
            x, y = ax + (bx - ax) * share, ay + (by - ay) * share
            dx, dy = (by - ay), -(bx - ax)
            length = math.hypot(dx, dy)
            ends = [(x - dx / length * 26, y - dy / length * 26), (x + dx / length * 26, y + dy / length * 26)]
            sheet.line(polyline(ends), CLOTH_NAVY.light, 6)
    sheet.line(outline, LINE, 2.6)


def _jordans_waistcoat(sheet: Sheet) -> None:
    with sheet.shape("Jordan’s waistcoat"):
        body = smooth(
            [
                Corner(-34, -232),
                (-42, -190),
                (-38, -140),
                Corner(-48, -84),
                (0, -78),
                Corner(48, -84),
                (38, -140),
                (42, -190),
                Corner(34, -232),
            ]
        )
        sheet.paint(body, CLOTH_NAVY.light)
        with sheet.group(clip=sheet.clip(body)):
            for row in range(4):
                for column in range(4):
                    ink = PATCHES[(row * 3 + column * 2) % len(PATCHES)]
                    sheet.paint(rectangle(-50 + column * 25, -236 + row * 40, 25, 40), ink)
            for column in range(1, 4):
                sheet.line(stitches([(-50 + column * 25, -240), (-50 + column * 25, -70)], length=6, gap=5), THREAD, 2)
            for row in range(1, 4):
                sheet.line(stitches([(-50, -236 + row * 40), (50, -236 + row * 40)], length=6, gap=5), THREAD, 2)
        sheet.line(body, LINE, 2.8)


def _jordans_head(sheet: Sheet) -> None:
    with sheet.shape("Jordan’s head"):
        sheet.paint(polygon([(-13, -250), (13, -250), (15, -226), (-15, -226)]), SKIN_DARK.shade)
        for index in range(11):
            degrees = -168 + index * 15.6
            tip = polar((2, -284), 46 + 6 * (index % 2), degrees)
            sheet.paint(stroke([(2, -282), tip], 13, start=1, end=0.7), BLACK_HAIR)
        face = ellipse(0, -268, 26, 31)
        sheet.paint(face, SKIN_DARK.light)
        with sheet.group(clip=sheet.clip(face)):
            sheet.paint(ellipse(4, -302, 34, 18), BLACK_HAIR)
        for x in (-16, 7):
            sheet.line(ellipse(x, -270, 10.5), Ink(0, 0.06, 0.62), 3.4)
        dots(sheet, (-17, -270), (6, -270))
        mouth = ellipse(-6, -250, 6, 5)
        sheet.paint(mouth, LINE)


# The library's.


def walrus(sheet: Sheet, hide: Cloth, pads: Ink, wool: Cloth, *, worried: bool = False, bow_tie: bool = False) -> None:
    """A librarian, 240 tall: a bell of wool with a head on it. Looks a little to the right."""
    with sheet.shape("feet"):
        for x in (-38, 42):
            foot = smooth([(x - 34, -4), (x - 22, -20), (x + 20, -20), (x + 38, -4), (x, 4)])
            sheet.paint(foot, hide.shade)
            sheet.line(foot, LINE, 2.8)
    with sheet.shape("cardigan"):
        body = smooth(
            [
                Corner(-44, -156),
                (-78, -120),
                (-92, -60),
                Corner(-92, -12),
                (0, -4),
                Corner(92, -12),
                (92, -60),
                (78, -120),
                Corner(44, -156),
            ]
        )
        sheet.paint(body, wool.light)
        with sheet.group(clip=sheet.clip(body)):
            sheet.paint(polygon([(-100, -160), (-46, -160), (-56, 0), (-100, 0)]), wool.shade)
            marks = ""
            for row in range(12):
                for column in range(17):
                    x, y = -96 + column * 12 + (row % 2) * 6, -150 + row * 12
                    marks += polyline([(x - 3, y - 2), (x, y + 2), (x + 3, y - 2)])
            sheet.line(marks, wool.shade, 1.8)
        sheet.line(body, LINE, 3)
        sheet.paint(polygon([(-20, -158), (38, -158), (9, -116)]), PAPER)
        sheet.line(polyline([(-20, -158), (9, -116), (9, -8)]) + polyline([(38, -158), (9, -116)]), LINE, 3)
        for y in (-104, -80, -56, -32):
            sheet.paint(ellipse(9, y, 5.6), CLOTH_OCHRE.light if bow_tie else Ink(0, 0.06, 0.16))
            sheet.line(ellipse(9, y, 5.6), LINE, 1.8)
    with sheet.shape("head of a walrus"):
        skull = smooth(
            [(0, -142), (-46, -152), (-58, -190), (-46, -228), (0, -246), (46, -228), (58, -190), (46, -152)]
        )
        sheet.paint(skull, hide.light)
        with sheet.group(clip=sheet.clip(skull)):
            sheet.paint(smooth([(-70, -250), (-30, -240), (-40, -190), (-30, -150), (-70, -130)]), hide.shade)
        sheet.line(skull, LINE, 3)
        for x in (-8, 26):
            tusk = smooth([Corner(x - 5, -174), Corner(x, -134), Corner(x + 6, -174)])
            sheet.paint(tusk, Ink(0, 0.03, 0.10))
            sheet.line(tusk, LINE, 2.2)
        for x in (-11, 29):
            sheet.paint(ellipse(x, -182, 23, 18), pads)
            sheet.line(ellipse(x, -182, 23, 18), LINE, 2.6)
            side = -1 if x < 0 else 1
            for lift in (-6, 2, 10):
                fall = 10 if worried else -1
                whisker = [(x + side * 8, -184 + lift * 0.6), (x + side * 42, -184 + lift + fall)]
                sheet.paint(stroke(whisker, 2.6, start=0.9, end=0.2), LINE)
        sheet.paint(ellipse(9, -200, 10, 7), LINE)
        dots(sheet, (-14, -212), (33, -212), radius=4.4)
        lift = 6 if worried else 0
        for side in (-1, 1):
            brow = [(9 + side * 14, -224 - lift), (9 + side * 34, -226 + lift)]
            sheet.paint(stroke(brow, 6, start=0.8, end=0.4), Ink(0, 0.06, 0.14))
    if bow_tie:
        with sheet.shape("bow tie"):
            tie = polygon([(9, -140), (-14, -150), (-14, -130)]) + polygon([(9, -140), (32, -150), (32, -130)])
            sheet.paint(tie, CLOTH_RUST.light)
            sheet.line(tie, LINE, 2.4)


def flipper_out(sheet: Sheet, hide: Cloth, wool: Cloth, run: Sequence[Point]) -> None:
    """An arm of a librarian: sleeve, then flipper."""
    with sheet.shape("arm"):
        limb(sheet, run[:3], 40, wool.light)
        tip = stroke([run[2], run[3]], 28, start=0.9, end=0.5)
        sheet.paint(tip, hide.light)
        sheet.line(tip, LINE, 2.6)


GOWN = Cloth(Ink(0.02, 0.16, 0.66), Ink(0.24, 0.44, 0.72), Ink(0.46, 0.58, 0.76))


def princess(sheet: Sheet) -> None:
    """A princess of eleven, 210 tall, with a cold: crown, quilted dressing gown, slippers, a handkerchief."""
    with sheet.shape("slippers"):
        for x in (-20, 18):
            sheet.paint(ellipse(x, -6, 18, 9), CLOTH_BLUE.light)
            sheet.line(ellipse(x, -6, 18, 9), LINE, 2.4)
            sheet.paint(ellipse(x - 7, -13, 8), PAPER)
            sheet.line(ellipse(x - 7, -13, 8), LINE, 2)
    with sheet.shape("plaits behind"):
        for x in (-31, 31):
            for step in range(4):
                sheet.paint(ellipse(x + (step % 2) * 3, -122 + step * 13, 9, 8), Ink(0.10, 0.14, 0.80))
                sheet.line(ellipse(x + (step % 2) * 3, -122 + step * 13, 9, 8), LINE, 1.8)
    with sheet.shape("dressing gown"):
        gown = smooth(
            [
                Corner(-22, -118),
                (-36, -92),
                (-44, -50),
                Corner(-56, -8),
                (0, 0),
                Corner(56, -8),
                (44, -50),
                (36, -92),
                Corner(22, -118),
            ]
        )
        sheet.paint(gown, GOWN.light)
        with sheet.group(clip=sheet.clip(gown)):
            for step in range(-5, 8):
                for lean in (-46, 46):
                    seam = [(step * 22, -120), (step * 22 + lean, 0)]
                    sheet.line(stitches(seam, length=6, gap=5), GOWN.deep, 1.6)
            sheet.paint(polygon([(-70, -130), (-24, -130), (-34, 0), (-70, 0)]), GOWN.shade, opacity=0.7)
            sheet.paint(rectangle(-60, -16, 120, 18), CLOTH_WHITE.light)
        sheet.line(gown, LINE, 2.8)
        sheet.line(smooth([(-36, -72), (0, -64), (36, -72)], closed=False), LINE, 9)
        sheet.line(smooth([(-36, -72), (0, -64), (36, -72)], closed=False), CLOTH_BLUE.light, 5)
        sheet.line(polyline([(8, -66), (16, -36)]), CLOTH_BLUE.light, 5)
    with sheet.shape("head of the princess"):
        sheet.paint(ellipse(0, -146, 37, 36), Ink(0.10, 0.14, 0.80))
        sheet.line(ellipse(0, -146, 37, 36), LINE, 2.4)
        sheet.paint(
            smooth([(-28, -152), (-24, -126), (0, -112), (24, -126), (28, -152), (12, -166), (-12, -166)]),
            SKIN_FAIR.light,
        )
        for x in (-13, 13):
            sheet.paint(stroke([(x - 7, -146), (x, -142), (x + 7, -146)], 3.4, start=0.3, end=0.3), LINE)
            sheet.paint(stroke([(x - 6, -158), (x + 6, -156 - x * 0.1)], 2.6, start=0.3, end=0.3), Ink(0.2, 0.2, 0.8))
            sheet.paint(ellipse(x * 1.5, -132, 7, 5), Ink(0.02, 0.22, 0.74))
    with sheet.shape("crown"), sheet.group(turn=(9, 0, -178)):
        crown = polygon([(-24, -176), (-28, -206), (-13, -190), (0, -212), (13, -190), (28, -206), (24, -176)])
        sheet.paint(crown, Ink(0, 0.06, 0.74))
        sheet.line(crown, LINE, 2.8)
        for x, y in ((-28, -208), (0, -215), (28, -208)):
            sheet.paint(ellipse(x, y, 4.4), CLOTH_RUST.light)
        sheet.line(stitches([(-22, -181), (22, -181)], length=5, gap=4), LINE, 2)
    with sheet.shape("handkerchief"):
        limb(sheet, [(30, -106), (42, -92), (26, -98)], 20, GOWN.light)
        limb(sheet, [(-30, -106), (-42, -92), (-24, -98)], 20, GOWN.shade)
        cloth = smooth(
            [
                Corner(-18, -130),
                (0, -138),
                Corner(18, -130),
                Corner(28, -92),
                (14, -98),
                Corner(4, -84),
                (-10, -96),
                Corner(-24, -88),
            ]
        )
        sheet.paint(cloth, PAPER)
        sheet.line(cloth, LINE, 2.4)
        sheet.line(polyline([(-8, -126), (-12, -102)]) + polyline([(6, -128), (8, -104)]), Ink(0.2, 0.5, 0.1), 2)
        for x in (-20, 20):
            sheet.paint(ellipse(x, -112, 9), SKIN_FAIR.light)
            sheet.line(ellipse(x, -112, 9), LINE, 2.2)


# Dreamers.


def dreamer(sheet: Sheet, kind: int, cloth: Cloth) -> None:
    """Somebody in nightclothes, flat and without a face; `kind` chooses the cut and what they have with them."""
    light = Ink(0.02, 0.30, 0.10)
    with sheet.shape(f"dreamer {kind}"):
        for x in (-14, 14):
            sheet.paint(rectangle(x - 9, -64, 18, 62, radius=7), cloth.deep)
        long = kind % 3 != 1
        hem = -34 if long else -104
        robe = smooth(
            [
                Corner(-24, -232),
                (-46, -170),
                Corner(-54 if long else -44, hem),
                (0, hem + 8),
                Corner(54 if long else 44, hem),
                (46, -170),
                Corner(24, -232),
            ]
        )
        sheet.paint(robe, cloth.light)
        inside = sheet.clip(robe)
        rng = sheet.rng(f"dreamer {kind}")
        with sheet.group(clip=inside):
            match kind % 4:
                case 0:
                    sheet.paint(stamped_stars(-60, -236, 120, 220, 26, rng, radius=6), light)
                case 1:
                    for x in range(-54, 60, 15):
                        sheet.line(polyline([(x, -240), (x, 0)]), light, 4)
                case 2:
                    sheet.paint(stamped_dots(-60, -236, 120, 220, 20, rng, radius=3.6), light)
                case _:
                    for y in range(-230, 0, 24):
                        sheet.line(polyline([(-60, y), (60, y)]), light, 3)
        if not long:
            for x in (-15, 15):
                sheet.paint(rectangle(x - 15, hem - 4, 30, -hem - 16, radius=8), cloth.shade)
        sheet.paint(ellipse(0, -262, 27, 31), cloth.shade)
        match kind % 5:
            case 0:
                cap = smooth(
                    [Corner(-28, -270), (-12, -306), (30, -312), Corner(62, -276), (40, -290), Corner(28, -268)]
                )
                sheet.paint(cap, cloth.light)
                sheet.paint(ellipse(62, -272, 8), light)
            case 1:
                for degrees in range(-170, 0, 34):
                    sheet.paint(ellipse(*polar((0, -266), 30, degrees), 10), cloth.light)
            case 2:
                sheet.paint(smooth([(-34, -240), (-34, -290), (0, -304), (34, -290), (34, -240)]), cloth.deep)
            case 3:
                sheet.paint(ellipse(0, -298, 17, 14), cloth.deep)
            case _:
                sheet.paint(smooth([(-30, -262), (-26, -296), (10, -304), (30, -276), (10, -284)]), cloth.deep)
        match kind % 4:
            case 0:
                pillow = smooth(
                    [
                        Corner(-44, -186),
                        (0, -178),
                        Corner(46, -188),
                        (40, -150),
                        Corner(48, -112),
                        (0, -118),
                        Corner(-46, -110),
                        (-38, -148),
                    ]
                )
                sheet.paint(pillow, Ink(0.02, 0.22, 0.06))
            case 1:
                sheet.paint(ellipse(40, -120, 14, 18), cloth.deep)
                sheet.paint(ellipse(40, -144, 13) + ellipse(31, -156, 5) + ellipse(49, -156, 5), cloth.deep)
            case 2:
                sheet.paint(crescent(30, -176, 14), light)
            case _:
                sheet.paint(star(0, -180, 13), light)


TWEED = Cloth(Ink(0.10, 0.32, 0.46), Ink(0.46, 0.64, 0.56), Ink(0.68, 0.78, 0.58))


def man_with_a_strap(sheet: Sheet) -> None:
    """A man in an overcoat and pyjama trousers, from behind; he holds on to a tram strap that hangs from nothing."""
    with sheet.shape("slippers and trousers"):
        for x in (-19, 19):
            limb(sheet, [(x * 0.9, -100), (x, -50), (x, -10)], 31, CLOTH_BLUE.light, end=0.9)
            for offset in (-7, 0, 7):
                sheet.line(polyline([(x + offset, -84), (x + offset, -16)]), CLOTH_BLUE.shade, 2.6)
            sheet.paint(ellipse(x + 2, -6, 17, 9), CLOTH_RUST.shade)
            sheet.line(ellipse(x + 2, -6, 17, 9), LINE, 2.6)
    with sheet.shape("strap"):
        strap = polygon([(58, -452), (66, -446), (72, -454), (80, -447), (80, -356), (58, -356)])
        sheet.paint(strap, Ink(0.04, 0.20, 0.80))
        sheet.line(strap, LINE, 3)
        sheet.line(
            stitches([(64, -438), (64, -360)], length=6, gap=5) + stitches([(74, -438), (74, -360)], length=6, gap=5),
            THREAD,
            2,
        )
        sheet.line(polygon([(69, -354), (44, -314), (94, -314)]), LINE, 12)
        sheet.line(polygon([(69, -354), (44, -314), (94, -314)]), Ink(0, 0.10, 0.12), 7)
    with sheet.shape("overcoat"):
        coat = smooth(
            [
                Corner(-30, -254),
                (-54, -214),
                (-54, -140),
                Corner(-64, -64),
                (0, -56),
                Corner(64, -64),
                (54, -140),
                (54, -214),
                Corner(30, -254),
            ]
        )
        sheet.paint(coat, TWEED.light)
        with sheet.group(clip=sheet.clip(coat)):
            marks = ""
            for row in range(15):
                for column in range(12):
                    x, y = -66 + column * 12, -252 + row * 14
                    lean = 5 if row % 2 else -5
                    marks += polyline([(x, y), (x + lean, y + 9)])
            sheet.line(marks, TWEED.shade, 2.4)
            sheet.paint(polygon([(-70, -260), (-26, -260), (-34, -50), (-70, -50)]), TWEED.deep, opacity=0.6)
            sheet.line(polyline([(0, -140), (2, -56)]), LINE, 2.6)
        sheet.line(coat, LINE, 3)
        belt = rectangle(-26, -168, 52, 15, radius=4)
        sheet.paint(belt, TWEED.shade)
        sheet.line(belt, LINE, 2.6)
        for x in (-18, 18):
            sheet.paint(ellipse(x, -160, 4), LINE)
    with sheet.shape("edge of light"):
        sheet.paint(stroke([(44, -236), (53, -200), (54, -140), (62, -70)], 6, start=0.2, end=0.3), Ink(0, 0.05, 0.08))
    with sheet.shape("arms"):
        limb(sheet, [(-44, -238), (-64, -190), (-58, -134)], 34, TWEED.shade)
        sheet.paint(ellipse(-57, -124, 12, 13), SKIN_LIGHT.shade)
        limb(sheet, [(40, -238), (68, -262), (70, -300)], 34, TWEED.light)
        hand = smooth([(56, -308), (58, -328), (70, -334), (84, -328), (86, -308), (70, -300)])
        sheet.paint(hand, SKIN_LIGHT.light)
        sheet.line(hand, LINE, 2.6)
        for x in (65, 72, 79):
            sheet.line(polyline([(x, -328), (x, -316)]), LINE, 2)
    with sheet.shape("head and hat"):
        sheet.paint(polygon([(-14, -276), (14, -276), (18, -248), (-18, -248)]), SKIN_LIGHT.shade)
        sheet.paint(ellipse(0, -290, 27, 30), Ink(0.46, 0.42, 0.56))
        sheet.paint(ellipse(27, -286, 6, 9), SKIN_LIGHT.light)
        sheet.paint(ellipse(-27, -286, 6, 9), SKIN_LIGHT.shade)
        crown = smooth([Corner(-28, -304), (-26, -330), (-8, -336), (10, -332), (26, -336), Corner(30, -304)])
        sheet.paint(crown, CLOTH_NAVY.light)
        sheet.line(crown, LINE, 2.8)
        brim = smooth([(-46, -302), (0, -310), (48, -304), (40, -296), (0, -300), (-40, -294)])
        sheet.paint(brim, CLOTH_NAVY.shade)
        sheet.line(brim, LINE, 2.8)
        collar = smooth([Corner(-36, -240), (-30, -262), (0, -256), (30, -262), Corner(36, -240), (0, -232)])
        sheet.paint(collar, TWEED.shade)
        sheet.line(collar, LINE, 2.8)
