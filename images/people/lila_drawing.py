"""Lila Park's head: a bob to the jaw, a fringe that she cut herself, one thin plait; and what sleep does to it.

She looks to the left, where the lamp is. Points are about the middle of her head.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from figure_drawing import blob, contour, shade

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, along, between, ellipse
from print_room.inks import LINE, Cloth, Ink
from print_room.rig import Expression, Eye, Features, bent
from print_room.sheet import Sheet

SKIN = Cloth(Ink(0.0, 0.05, 0.37), Ink(0.06, 0.40, 0.47), Ink(0.20, 0.56, 0.58))
HAIR = Cloth(Ink(0.90, 0.66, 0.22), Ink(0.99, 0.86, 0.30), Ink(0.58, 0.62, 0.22))
SHEEN = Ink(0.36, 0.58, 0.14)
THREAD = Ink(0, 0.06, 0.90)

Hair = Literal["combed", "slept on", "flying", "over her eyes"]

SKULL: tuple[Point | Corner, ...] = (
    (-66, -94),
    (-83, -44),
    (-80, -6),
    (-89, 28),
    (-84, 62),
    (-70, 96),
    (-48, 122),
    (-18, 131),
    (22, 117),
    (66, 68),
    (88, 10),
    (94, -60),
    (60, -128),
    (-10, -140),
)


def head(sheet: Sheet, hair: Hair = "combed") -> None:
    """Draw the head without a face."""
    with sheet.shape("hair behind"):
        _behind(sheet, hair)
    with sheet.shape("skull"):
        _skull(sheet)
    with sheet.shape("bob"):
        _bob(sheet, hair)
    with sheet.shape("plait"):
        _plait(sheet, FLYING_PLAIT if hair == "flying" else HANGING_PLAIT)
    if hair == "slept on":
        with sheet.shape("what was lain on"):
            _slept_on(sheet)
    if hair == "over her eyes":
        with sheet.shape("what has come down"):
            _come_down(sheet)


def _behind(sheet: Sheet, hair: Hair) -> None:
    """What of the bob is on the other side of neck and cheek."""
    far = (Corner(-70, -70), (-104, -30), (-113, 34), Corner(-104, 98), (-88, 90), Corner(-68, 74), (-66, 0))
    near = (
        (-40, -150),
        (40, -172),
        (110, -140),
        (142, -70),
        (148, 14),
        Corner(150, 96),
        (112, 110),
        Corner(64, 104),
        (56, 20),
        (-20, -60),
    )
    if hair == "flying":
        for side in FLUNG:
            blob(sheet, HAIR.shade, *side)
        for index, (root, tip) in enumerate(FLUNG_STRANDS):
            middle = ((root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2 + 12)
            sheet.paint(stroke([root, middle, tip], 6, start=0.05, end=0.1), SHEEN if index % 4 < 2 else HAIR.deep)
    else:
        blob(sheet, HAIR.shade, *far)
        contour(sheet, [(-104, -20), (-109, 34), (-100, 90)], 4, SHEEN)
    blob(sheet, HAIR.shade, *near)


# What a jump has thrown outward, on the far side and on the near one; each ends as the scissors left it.
FLUNG: tuple[tuple[Point | Corner, ...], ...] = (
    (
        Corner(-40, -130),
        (-104, -112),
        (-150, -124),
        Corner(-204, -166),
        Corner(-190, -122),
        Corner(-226, -110),
        Corner(-198, -82),
        Corner(-232, -52),
        Corner(-192, -46),
        Corner(-206, -10),
        (-150, -14),
        (-104, 2),
        Corner(-66, 30),
    ),
    (
        Corner(60, -150),
        (130, -128),
        (186, -134),
        Corner(250, -176),
        Corner(236, -128),
        Corner(280, -112),
        Corner(246, -80),
        Corner(284, -44),
        Corner(238, -40),
        Corner(256, 6),
        Corner(206, -4),
        (160, 10),
        (124, 46),
        Corner(70, 60),
    ),
)
# Its strands: from the head, and where they end.
FLUNG_STRANDS: tuple[tuple[Point, Point], ...] = (
    ((-84, -104), (-190, -140)),
    ((-80, -74), (-206, -100)),
    ((-76, -46), (-208, -62)),
    ((-72, -14), (-186, -26)),
    ((116, -112), (232, -146)),
    ((112, -80), (256, -100)),
    ((112, -46), (258, -56)),
    ((108, -12), (232, -10)),
)


def _skull(sheet: Sheet) -> None:
    skull = blob(sheet, SKIN.light, *SKULL)
    dark = (Corner(46, -70), (57, -6), (55, 36), (32, 80), (4, 110), Corner(-16, 146), Corner(140, 146))
    shade(sheet, skull, SKIN.shade, *dark, Corner(140, -80))
    under = (
        Corner(-110, -32),
        (-62, -26),
        (-20, -34),
        (24, -34),
        (60, -16),
        Corner(70, 60),
        Corner(120, 60),
        Corner(120, -150),
    )
    shade(sheet, skull, SKIN.shade, *under, Corner(-110, -150))
    contour(sheet, [(-80, 2), (-90, 28), (-85, 60)], 3.4)
    contour(sheet, [(-78, 80), (-68, 99), (-47, 123), (-16, 132), (22, 117)], 4.8)
    contour(sheet, [(30, 110), (52, 86), (64, 70)], 3.4)


# Along its lower edge the fringe has steps where the scissors were set down again.
FRINGE = (
    Corner(70, -24),
    Corner(46, -30),
    Corner(42, -56),
    Corner(12, -50),
    Corner(7, -34),
    Corner(-22, -38),
    Corner(-26, -60),
    Corner(-50, -54),
    Corner(-56, -30),
    Corner(-82, -31),
)
CAP: tuple[Point | Corner, ...] = (
    Corner(-97, -26),
    (-112, -80),
    (-92, -138),
    (-36, -174),
    (34, -181),
    (102, -153),
    (140, -92),
    (150, -8),
    Corner(154, 100),
    (124, 114),
    Corner(84, 108),
    (78, 46),
    *FRINGE,
)


def _bob(sheet: Sheet, hair: Hair) -> None:
    shorter = (*CAP[:7], Corner(132, -20), Corner(84, 8), Corner(70, 0), *FRINGE)
    outline = blob(sheet, HAIR.light, *(shorter if hair == "flying" else CAP))
    rng = sheet.rng("bob")
    crown = (28.0, -174.0)
    with sheet.group(clip=sheet.clip(outline)):
        blob(
            sheet,
            HAIR.shade,
            Corner(66, -160),
            (104, -60),
            (106, 20),
            Corner(118, 130),
            Corner(190, 130),
            Corner(190, -160),
        )
        feet = along(
            [(-98, -32), (-50, -40), (0, -44), (62, -34), (74, 40), (82, 104), (120, 112), (158, 100)], steps=6
        )
        for index, foot in enumerate(feet):
            middle = ((crown[0] + foot[0]) / 2 + (foot[0] - 20) * 0.24, (crown[1] + foot[1]) / 2 - 28)
            strand = along([crown, middle, foot], steps=14)
            first = rng.randint(7, 10)
            last = first + rng.randint(6, 9)
            lit = foot[0] < 66 and foot[1] < 30
            gloss = stroke(strand[first:last], rng.uniform(4, 7), start=0.05, end=0.05)
            sheet.paint(gloss, SHEEN if lit else HAIR.light)
            if index % 2 == 0:
                ink = HAIR.deep if lit else HAIR.shade
                sheet.paint(stroke(strand[last + 2 :: 2], 2.6, start=0.1, end=0.3), ink)
        for run in (
            [(112, 20), (120, 64), (140, 108)],
            [(94, 10), (98, 60), (108, 108)],
            [(130, -10), (140, 50), (158, 100)],
        ):
            sheet.paint(stroke(run, 5, start=0.05, end=0.1), HAIR.deep)
    rim = [(-102, -54), (-108, -84), (-90, -134), (-38, -170), (16, -178)]
    sheet.paint(stroke(rim, 4.6, start=0.05, end=0.05), SHEEN)


# The plait, in front of the ear.
HANGING_PLAIT: tuple[Point, ...] = ((82, -40), (82, 20), (76, 80), (74, 134), (80, 190))
FLYING_PLAIT: tuple[Point, ...] = ((82, -40), (96, 20), (140, 60), (196, 76), (244, 62))


def _plait(sheet: Sheet, way: tuple[Point, ...]) -> None:
    """Twelve crossings, a thread round the end, a brush of hair below it."""
    run = along(way, steps=8)
    count = 12
    step = (len(run) - 1) / count
    sheet.paint(stroke(run, 22, start=0.7, end=0.6), HAIR.shade)
    for index in range(count):
        x, y = run[round(index * step)]
        next_x, next_y = run[min(len(run) - 1, round((index + 1.3) * step))]
        side = 1 if index % 2 else -1
        size = 7.6 - index * 0.16
        # Each strand crosses from its side over the middle.
        across = (-(next_y - y) * 0.26 * side, (next_x - x) * 0.26 * side)
        start = (x + across[0], y + across[1])
        end = (next_x - across[0] * 0.5, next_y - across[1] * 0.5)
        sheet.paint(
            stroke(
                [start, ((x + next_x) / 2 + across[0] * 0.9, (y + next_y) / 2 + across[1] * 0.9), end],
                size * 2,
                start=0.4,
                end=0.5,
            ),
            HAIR.light,
        )
        sheet.paint(
            stroke(
                [start, ((x + next_x) / 2 + across[0] * 0.7, (y + next_y) / 2 + across[1] * 0.7), end],
                3.4,
                start=0.1,
                end=0.1,
            ),
            SHEEN,
        )
    (before_x, before_y), (x, y) = run[-4], run[-1]
    dx, dy = (x - before_x) * 0.9, (y - before_y) * 0.9
    for lean in (-7, 0, 7):
        tip = (x + dx * 1.4 - dy * lean * 0.03, y + dy * 1.4 + dx * lean * 0.03 + abs(lean) * -0.6)
        sheet.paint(stroke([(x, y), (x + dx * 0.7 + lean * 0.4, y + dy * 0.7), tip], 9, start=0.8, end=0.1), HAIR.light)
    sheet.paint(ellipse(x, y, 10, 8), LINE)
    sheet.paint(ellipse(x, y, 7.6, 5.6), THREAD)


# What was lain on: locks that stand off the near side: the two ends of its root, its tip, how dark it is.
LOCKS: tuple[tuple[Point, Point, Point, float], ...] = (
    ((110, 10), (96, 70), (186, 92), 1.0),
    ((110, -30), (104, 40), (232, 44), 1.0),
    ((108, -80), (110, -4), (262, -22), 1.0),
    ((92, -120), (112, -40), (246, -84), 0.8),
    ((20, -170), (84, -130), (144, -222), 0.0),
    ((52, -160), (108, -104), (214, -196), 0.1),
    ((76, -140), (112, -72), (268, -136), 0.4),
)


def _slept_on(sheet: Sheet) -> None:
    """The near side stands off, as it was lain on."""
    for upper, lower, tip, dark in LOCKS:
        _lock(sheet, upper, lower, tip, dark)
    for run in ([(-60, -42), (-78, -14), (-70, 8)], [(-20, -46), (-28, -20), (-14, -4)]):
        sheet.paint(stroke(run, 8, start=0.8, end=0.05), HAIR.light)
    sheet.paint(stroke([(0, -174), (-16, -204), (-4, -228)], 12, start=0.8, end=0.05), HAIR.light)


def _lock(sheet: Sheet, upper: Point, lower: Point, tip: Point, dark: float) -> None:
    """A lock like a leaf, its tip bent down a little, two strands in it."""
    over, under = between(upper, tip, 0.6), between(lower, tip, 0.55)
    leaf = (Corner(*upper), (over[0], over[1] - 13), Corner(*tip), (under[0], under[1] + 5), Corner(*lower))
    blob(sheet, HAIR.light.towards(HAIR.shade, dark), *leaf)
    for share in (0.3, 0.62):
        root = between(upper, lower, share)
        middle = between(root, tip, 0.5)
        strand = [between(root, tip, 0.16), (middle[0], middle[1] - 7 + share * 8), between(root, tip, 0.86)]
        sheet.paint(stroke(strand, 5, start=0.05, end=0.05), SHEEN if dark < 0.3 else HAIR.deep)


# Hair that has come down over her forehead, between and beside the eyes.
FALLEN: tuple[tuple[tuple[Point, ...], float], ...] = (
    (((-72, -60), (-98, -10), (-92, 40), (-76, 78)), 30),
    (((-46, -60), (-38, -26), (-30, 4), (-36, 30)), 22),
    (((40, -70), (62, -20), (58, 30), (40, 66)), 34),
    (((0, -70), (-8, -36), (-12, -14)), 26),
)


def _come_down(sheet: Sheet) -> None:
    for run, width in FALLEN:
        sheet.paint(stroke(run, width, start=0.9, end=0.05), HAIR.light)
        sheet.paint(stroke([(x - width * 0.12, y) for x, y in run], 4, start=0.1, end=0.05), SHEEN)


# The face.


def _mole(sheet: Sheet) -> None:
    """One, on the near cheekbone, which stays where it is whoever she is being."""
    sheet.paint(ellipse(46, 44, 3.4), LINE)


FEATURES = replace(
    Features(),
    skin=SKIN,
    near_eye=Eye(14, 11, 23.5, 14),
    far_eye=Eye(-56, 11, 16.5, 13.5),
    iris=Ink(0.78, 0.52, 0.40),
    brow_rise=32,
    brow=8,
    brow_ink=HAIR.shade,
    nose=((-44, 36), (-58, 52), (-42, 60)),
    mouth=(-36, 91),
    mouth_width=46,
    lip=1.0,
    cupid=1.4,
    lid=8.2,
    flick=0.7,
    marks=_mole,
    cheeks=((30, 60, 36), (-64, 58, 17)),
)
# She is good at faces: calm is one of them.
ROWS = bent(
    calm=Expression(open=0.86, inner=1, outer=0, arch=1, crooked=4, smile=3.5, skew=2.5, blush=0.55),
    smiling=Expression(
        open=0.72, squint=0.30, inner=-3, outer=2, arch=-5, crooked=3, smile=11, wide=1.14, skew=3, blush=0.75
    ),
    # Whatever it was, it was not put on.
    sad=Expression(open=0.58, slant=0.34, gaze=(-1, 4), inner=-11, outer=6, arch=1, smile=-7, wide=0.82),
    tired=Expression(open=0.40, slant=0.14, gaze=(0, 4), inner=1, outer=5, arch=2, smile=-2.5, wide=0.86, skew=-2),
)
