"""The face of the man at the door, from in front: light from our side on its left half, from behind on his hair.

Points are about the middle of his head.
"""

from __future__ import annotations

from neighbours_drawing import Points, contour, tube
from ravi_drawing import HAIR, SKIN

from print_room.brushes import jittered_grid, stroke
from print_room.geometry import Corner, Point, along, ellipse, mirrored, polyline, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet

LIT = Ink(0.04, 0.15, 0.60)
SHADE = Ink(0.36, 0.56, 0.62)
GLEAM = Ink(0, 0.06, 0.44)
SHEEN = Ink(0.50, 0.58, 0.30)
EYE_WHITE = Ink(0.02, 0.10, 0.08)
EYE_SHADE = Ink(0.16, 0.42, 0.22)
IRIS = Ink(0.70, 0.56, 0.80)

SKULL: Points = (
    (-64, -100),
    (-86, -56),
    (-86, -8),
    (-88, 22),
    (-84, 60),
    (-70, 98),
    (-46, 130),
    (-14, 144),
    (16, 142),
    (46, 124),
    (72, 90),
    (86, 46),
    (91, 10),
    (92, -40),
    (72, -104),
    (0, -130),
)
# Everything right of this lies in shadow, but for a patch under the eye.
SHADOW: Points = (
    Corner(34, -120),
    (26, -60),
    (8, -34),
    (-4, -8),
    (-8, 30),
    Corner(-12, 58),
    (4, 70),
    (14, 88),
    (8, 116),
    Corner(2, 160),
    Corner(130, 160),
    Corner(130, -120),
)
PATCH: Points = (Corner(16, 30), (36, 32), Corner(62, 24), (54, 50), Corner(36, 70), (22, 52))
STUBBLE: Points = (
    (-88, 40),
    (-80, 84),
    (-50, 132),
    (-14, 146),
    (20, 144),
    (50, 124),
    (76, 88),
    (92, 30),
    Corner(92, -6),
    (80, 36),
    (62, 70),
    (34, 78),
    (10, 76),
    (-12, 73),
    (-36, 77),
    (-60, 82),
    (-76, 60),
    Corner(-88, 10),
)
# His hair goes up in waves from the brow; one lock has come down.
MASS: Points = (
    Corner(-88, 26),
    (-100, -20),
    (-116, -64),
    (-124, -112),
    (-108, -158),
    (-68, -182),
    (-34, -178),
    (-8, -206),
    (42, -218),
    (82, -200),
    (98, -180),
    (130, -168),
    (146, -130),
    (134, -96),
    (140, -58),
    (118, -20),
    Corner(96, 30),
    (88, -10),
    (82, -50),
    (68, -78),
    (40, -92),
    (10, -84),
    (-16, -96),
    (-44, -96),
    (-66, -78),
    (-78, -48),
    (-80, -10),
)
WAVES: tuple[Points, ...] = (
    ((-90, -20), (-104, -70), (-96, -118), (-62, -150), (-30, -146), (4, -166)),
    ((-74, -70), (-84, -110), (-52, -134), (-14, -126), (24, -150), (70, -148)),
    ((-42, -100), (-40, -122), (-4, -122), (36, -130), (80, -126), (112, -140)),
    ((-6, -94), (20, -108), (60, -106), (94, -106), (124, -120)),
    ((42, -96), (76, -92), (102, -78), (120, -50), (112, -14)),
    ((-50, -164), (-20, -164), (4, -188), (44, -200), (78, -180), (104, -164)),
    ((84, -62), (102, -48), (106, -16)),
)


def head(sheet: Sheet) -> None:
    """All of the head."""
    ears(sheet)
    skull(sheet)
    for at, half, lit in (((-48.0, 4.0), 21.0, True), ((38.0, 4.0), 22.0, False)):
        eye(sheet, at, half, lit=lit)
    nose(sheet)
    mouth(sheet)
    brows(sheet)
    hair(sheet)


def ears(sheet: Sheet) -> None:
    """Both ears; the light behind him shows through the one on the dark side."""
    outline: Points = [(84, 8), (94, -22), (110, -22), (116, 2), (108, 34), (94, 52), (84, 40)]
    with sheet.shape("ears"):
        sheet.paint(smooth(outline), Ink(0.16, 0.36, 0.82))
        contour(sheet, [(92, -18), (109, -23), (117, 2), (108, 34), (93, 52)], 3.6)
        contour(sheet, [(97, -8), (106, -2), (100, 26)], 2.6, SKIN.deep)
        far = mirrored(outline, 1)
        sheet.paint(smooth(far), LIT)
        contour(sheet, mirrored([(92, -18), (109, -23), (117, 2), (108, 34), (93, 52)], 1), 3.6)
        contour(sheet, mirrored([(97, -8), (106, -2), (100, 26)], 1), 2.6, SKIN.shade)


def under_the_chin(sheet: Sheet) -> None:
    """His own head's shadow on his neck."""
    neck = smooth(
        [Corner(-46, 90), Corner(-40, 150), (-20, 168), (14, 182), (44, 176), Corner(66, 150), Corner(62, 80)]
    )
    with sheet.shape("under the chin"):
        sheet.paint(neck, SKIN.deep)


def skull(sheet: Sheet) -> None:
    """A long kind face in two halves, and two days without a razor."""
    with sheet.shape("skull"):
        path = smooth(SKULL)
        sheet.paint(path, LIT)
        inside = sheet.clip(path)
        with sheet.group(clip=inside):
            sheet.paint(smooth(SHADOW), SHADE)
            sheet.paint(smooth(PATCH), LIT.towards(SHADE, 0.28))
            socket: Points = [Corner(8, -30), (40, -24), (70, -14), (72, 2), (50, 10), (20, 10), (4, 2)]
            sheet.paint(smooth(socket), SKIN.deep, opacity=0.55)
            edge: Points = [
                Corner(76, -110),
                (70, -20),
                (74, 40),
                (58, 96),
                Corner(20, 150),
                Corner(130, 150),
                Corner(130, -110),
            ]
            sheet.paint(smooth(edge), SKIN.deep, opacity=0.6)
            under: Points = [
                Corner(-100, -30),
                (-74, -40),
                (-60, -66),
                (-16, -82),
                (10, -72),
                (40, -78),
                (74, -50),
                Corner(100, -30),
                Corner(100, -140),
                Corner(-100, -140),
            ]
            sheet.paint(smooth(under), SKIN.deep, opacity=0.55)
            sheet.paint(ellipse(-58, 52, 24, 17), Ink(0.06, 0.36, 0.74), opacity=0.34)
            sheet.paint(stroke([(-70, 34), (-56, 42), (-38, 40)], 9, start=0.1, end=0.1), GLEAM, opacity=0.5)
            sheet.paint(stroke([(90, 2), (84, 50), (70, 90), (46, 122)], 5, start=0.1, end=0.1), Ink(0.06, 0.26, 0.76))
            sheet.paint(stroke([(-60, -44), (-30, -50), (0, -46)], 12, start=0.1, end=0.1), GLEAM, opacity=0.34)
        _stubble(sheet, path)
        contour(sheet, [(-86, -30), (-89, 18), (-85, 58), (-72, 96)], 3.2)
        contour(sheet, [(-74, 92), (-47, 131), (-14, 145), (16, 143), (48, 124), (72, 92), (84, 56)], 5)


def _stubble(sheet: Sheet, face: str) -> None:
    beard = smooth(STUBBLE)
    with sheet.group(clip=sheet.clip(face)):
        sheet.paint(beard, HAIR.light, opacity=0.22)
    with sheet.group(clip=sheet.clip(face)), sheet.group(clip=sheet.clip(beard)):
        bristles = []
        for (x, y), _, _ in jittered_grid(-92, 16, 190, 132, 8.5, sheet.rng("stubble"), stray=0.3):
            if abs(x + 10) > 34 or not 82 < y < 118:
                bristles.append(polyline([(x, y), (x - 0.04 * (x + 12), y + 2.6)]))
        sheet.line("".join(bristles), HAIR.light, 1.4, opacity=0.55)


def eye(sheet: Sheet, at: Point, half: float, *, lit: bool) -> None:
    """An eye that looks at us from under a heavy lid."""
    x, y = at
    out = -1 if lit else 1

    def on(share: float, dy: float) -> Point:
        return (x + out * half * share, y + dy)

    upper = [on(-1, 4), on(-0.5, -4.4), on(0.15, -6.6), on(0.7, -3), on(1, 3)]
    lower = [on(1, 3), on(0.4, 8.4), on(-0.4, 8.4), on(-1, 4)]
    almond = smooth([Corner(*upper[0]), *upper[1:-1], Corner(*upper[-1]), *lower[1:-1]])
    with sheet.shape("eye"):
        sheet.paint(almond, EYE_WHITE if lit else EYE_SHADE)
        with sheet.group(clip=sheet.clip(almond)):
            sheet.paint(ellipse(x - 1, y + 0.2, 9.4, 10.2), IRIS)
            sheet.paint(ellipse(x - 1, y + 5, 6, 3.4), Ink(0.30, 0.44, 0.86))
            sheet.paint(ellipse(x - 1, y + 0.4, 4.8, 5.4), LINE)
            shade = [*upper, *[(px, py + 5) for px, py in upper[::-1]]]
            sheet.paint(smooth(shade), SKIN.deep, opacity=0.6)
            sheet.paint(ellipse(x - 4.6, y - 1.4, 2.3), PAPER)
        sheet.paint(stroke([*upper, on(1.16, 5)], 6.4, start=0.15, end=0.1), LINE)
        sheet.paint(stroke([on(0.92, 4.4), on(0.35, 9.6), on(-0.4, 9.6)], 2.0, start=0.3, end=0.1), LINE)
        crease = [on(-0.86, -5), on(-0.2, -13), on(0.5, -12.5), on(1.06, -3)]
        sheet.paint(stroke(crease, 3.0, start=0.1, end=0.1), SKIN.deep)
        bag = SKIN.shade if lit else SKIN.deep
        sheet.paint(stroke([on(-0.9, 13), on(-0.1, 20), on(0.86, 13)], 11, start=0.1, end=0.1), bag, opacity=0.55)
        sheet.paint(stroke([on(-0.8, 16), on(-0.05, 23.5), on(0.8, 18)], 2.6, start=0.1, end=0.1), SKIN.deep)


def nose(sheet: Sheet) -> None:
    """A long nose with one side in shadow."""
    with sheet.shape("nose"):
        side: Points = [
            Corner(-8, -14),
            (-6, 20),
            (-10, 44),
            Corner(-18, 64),
            (0, 66),
            (10, 58),
            (8, 40),
            Corner(4, -6),
        ]
        sheet.paint(smooth(side), SKIN.deep, opacity=0.75)
        sheet.paint(stroke([(-17, -6), (-19, 24), (-22, 42)], 7, start=0.2, end=0.5), GLEAM, opacity=0.75)
        contour(sheet, [(-33, 49), (-36, 56), (-31, 62)], 2.8)
        contour(sheet, [(-31, 62), (-25, 62), (-15, 68), (-4, 63), (6, 62)], 4.6)
        contour(sheet, [(6, 47), (10, 54), (6, 61)], 2.6)
        contour(sheet, [(-6, -10), (-1, 2), (-2, 16)], 2.6, SKIN.deep)


def mouth(sheet: Sheet) -> None:
    """Shy, crooked, and a little open, as if to put in a word."""
    top: Points = [Corner(-41, 98), (-26, 95), (-17, 93), (-11, 95), (-5, 93), (8, 94), Corner(25, 91)]
    gap: Points = [*top, (12, 99), (-8, 102), (-26, 101)]
    with sheet.shape("mouth"):
        upper: Points = [*top, (10, 87), (-3, 84), (-11, 87), (-19, 84.5), (-28, 90)]
        sheet.paint(smooth(upper), Ink(0.36, 0.56, 0.80))
        lower: Points = [Corner(-35, 100), (-10, 102), Corner(18, 97), (8, 109), (-9, 113), (-26, 109)]
        sheet.paint(smooth(lower), Ink(0.22, 0.44, 0.78))
        sheet.paint(stroke([(-27, 105), (-17, 107), (-8, 107)], 3.6, start=0.1, end=0.1), GLEAM, opacity=0.7)
        sheet.paint(smooth(gap), Ink(0.90, 0.80, 0.5))
        teeth: Points = [Corner(-26, 96), (-10, 96.5), Corner(8, 95.5), (-2, 98.6), (-18, 98.8)]
        sheet.paint(smooth(teeth), Ink(0.04, 0.20, 0.18))
        sheet.paint(stroke(top, 4.2, start=0.3, end=0.4), LINE)
        contour(sheet, [(-22, 116), (-10, 119), (4, 116)], 3.4, SKIN.deep)
        contour(sheet, [(26, 62), (37, 76), (36, 92)], 2.6, SKIN.deep)
        contour(sheet, [(-47, 66), (-53, 78), (-51, 90)], 2.4, SKIN.shade)


def brows(sheet: Sheet) -> None:
    """Thick, their inner ends up: one higher than the other."""
    with sheet.shape("brows"):
        left: Points = [(-24, -35), (-40, -38), (-58, -33), (-76, -20)]
        right: Points = [(10, -32), (26, -39), (46, -37), (68, -22)]
        for way in (left, right):
            sheet.paint(stroke(way, 12, start=0.3, end=0.1), HAIR.light)
        contour(sheet, [(-10, -34), (-12, -26), (-10, -20)], 2.2, SKIN.deep)


def hair(sheet: Sheet) -> None:
    """Thick hair, its waves lit by us, its outline by what's behind him."""
    with sheet.shape("hair"):
        path = smooth(MASS)
        sheet.paint(path, HAIR.light)
        with sheet.group(clip=sheet.clip(path)):
            for index, way in enumerate(WAVES):
                run = along(way, steps=8)
                gleam = run[2 + index % 2 * 3 : len(run) - 8 - index % 3 * 4]
                if index in (0, 1, 2, 5):
                    sheet.paint(stroke(gleam[::3], 7, start=0.05, end=0.05), SHEEN)
                beside = [(x + 6, y + 10) for x, y in run]
                sheet.paint(stroke(beside[::4], 3.8, start=0.1, end=0.3), HAIR.shade if index % 2 else SHEEN)
        fallen = tube([(6, -104), (-24, -98), (-40, -76), (-34, -56), (-20, -54)], (14, 15, 11, 6, 1))
        sheet.paint(fallen.outline, HAIR.light)
        sheet.paint(stroke([(-8, -98), (-28, -90), (-36, -74)], 4.4, start=0.1, end=0.1), SHEEN)
