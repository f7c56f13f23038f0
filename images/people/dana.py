"""Dana Hale, forty-one, ambulance dispatcher, nights: her daughter's curls tied back, a headset round her neck.

She has come off shift or is going on: a uniform fleece over a spotted blouse, the strap of her bag held in one fist.
The lamp is at the upper left, where she looks. Coordinates are about the middle of her head.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from figure_drawing import Points, blob, contour, finger, fold, shade

from print_room.brushes import jittered_grid, stamped_dots, stitches, stroke
from print_room.geometry import (
    Corner,
    Point,
    along,
    between,
    ellipse,
    polar,
    polyline,
    rectangle,
    smooth,
)
from print_room.inks import HAIR_GREY, LINE, PAPER, SKIN_FAIR, Cloth, Ink
from print_room.pictures import ADULT, Person
from print_room.rig import CHIN, Expression, Eye, Features, bent, eyes_of, faces_of, lids_of
from print_room.sheet import Sheet, Stop

HEAD = (432.0, 262.0)
# Degrees by which she leans her head, crown first: somebody who listens.
TILT = -2.5
# Towards the lamp: to the left and up.
LIGHT = (-0.62, -0.78)

# A dark plum, so that she stands out from a night wall as well as from her son's navy.
FLEECE = Cloth(Ink(0.52, 0.66, 0.34), Ink(0.76, 0.80, 0.38), Ink(0.90, 0.90, 0.36))
FLEECE_LIT = Ink(0.28, 0.46, 0.28)
NAP = Ink(0.16, 0.37, 0.25)
REFLECTOR = Cloth(Ink(0, 0.04, 0.08), Ink(0.10, 0.36, 0.14), Ink(0.02, 0.14, 0.82))
BLOUSE = Cloth(Ink(0, 0.06, 0.14), Ink(0.06, 0.40, 0.24), Ink(0.20, 0.56, 0.26))
STRAP = Cloth(Ink(0.06, 0.22, 0.86), Ink(0.38, 0.54, 0.84), Ink(0.62, 0.70, 0.82))
PLASTIC = Cloth(Ink(0.80, 0.74, 0.20), Ink(0.95, 0.86, 0.26), Ink(0.20, 0.40, 0.14))
SKIN = SKIN_FAIR
# Her children's hair, to the ink.
HAIR = Cloth(Ink(0.60, 0.40, 0.96), Ink(0.78, 0.56, 0.92), Ink(0.26, 0.16, 1.0))
HAIR_DEEPEST = Ink(0.90, 0.66, 0.86)
HAIR_LIT = HAIR.light.towards(HAIR.deep, 0.62)
GREY = HAIR_GREY


def standing(sheet: Sheet) -> None:
    """Everything but the face."""
    with sheet.group(move=HEAD):
        with sheet.shape("tied curls"), sheet.group(turn=(TILT, *CHIN)):
            tied_curls(sheet)
        with sheet.shape("back of the collar"):
            back_of_collar(sheet)
        with sheet.shape("neck"):
            neck(sheet)
        with sheet.shape("blouse"):
            blouse(sheet)
        with sheet.shape("fleece"):
            fleece(sheet)
        with sheet.shape("strap"):
            _strap(sheet)
        with sheet.shape("collar"):
            collar(sheet)
        with sheet.shape("headset"):
            headset(sheet)
        with sheet.shape("arms"):
            _near_sleeve(sheet)
            _far_sleeve(sheet)
        with sheet.shape("fist"):
            fist(sheet)
        with sheet.shape("head"), sheet.group(turn=(TILT, *CHIN)):
            skull(sheet)
            drawn_back(sheet)


# Hair: a cloud of curls behind, waves drawn back to the tie in front.


class Mass(NamedTuple):
    """A round mass of curls: its middle, its radius, how much of the lamp it gets (0 to 1)."""

    x: float
    y: float
    radius: float
    lit: float


CLOUD = (
    Mass(150, 62, 50, 0.0),
    Mass(206, 44, 50, 0.1),
    Mass(112, 36, 40, 0.0),
    Mass(228, -18, 48, 0.4),
    Mass(152, -20, 62, 0.3),
    Mass(204, -74, 48, 0.8),
    Mass(150, -96, 46, 1.0),
    Mass(186, -30, 38, 0.6),
    Mass(132, 20, 30, 0.2),
)
TIE = (108.0, -62.0)
# Where the waves start, from the far temple over the brow to the near ear.
HAIRLINE: tuple[Point, ...] = (
    (-84, -48),
    (-72, -70),
    (-46, -82),
    (-12, -88),
    (22, -82),
    (52, -64),
    (74, -36),
    (88, -4),
)


def _bumpy(x: float, y: float, radius: float, turn: float) -> str:
    """Return the outline of a mass: bumps of unlike sizes with soft notches between."""
    bumps = max(5, round(radius / 8))
    ring: list[Point] = []
    for bump in range(bumps):
        size = 1 + 0.35 * math.sin(2.4 * bump + turn)
        begin = turn + bump * 360 / bumps
        for share, reach in ((0.0, 0.0), (0.25, 0.8), (0.5, 1.0), (0.75, 0.8)):
            ring.append(polar((x, y), radius * (0.9 + 0.14 * size * reach), begin + share * 360 / bumps))
    return smooth(ring)


def _coil(middle: Point, size: float, outward: float, breadth: float) -> str:
    """Return an arc that rolls in a little: one curl seen from its end."""
    run = [polar(middle, size * (1 - 0.05 * step), outward - 130 + 27 * step) for step in range(11)]
    return stroke(run, breadth, start=0.1, end=0.2, steps=3)


def _mass(sheet: Sheet, mass: Mass) -> None:
    """Draw a mass in three flat values, then the curls that its half light shows."""
    x, y, radius, lit = mass
    rng = sheet.rng(f"curls {x:g} {y:g}")
    with sheet.group(clip=sheet.clip(_bumpy(x, y, radius, x + y))):
        sheet.paint(ellipse(x, y, radius * 1.4), HAIR_LIT if lit > 0.3 else HAIR.light)
        away = radius * (0.18 + 0.20 * lit)
        sheet.paint(_bumpy(x - LIGHT[0] * away, y - LIGHT[1] * away, radius, x * 2), HAIR.light)
        away = radius * (0.62 + 0.42 * lit)
        under = HAIR.shade.towards(HAIR.light, 0.4 * lit)
        sheet.paint(_bumpy(x - LIGHT[0] * away, y - LIGHT[1] * away, radius * 0.94, y * 3), under)
        ink = HAIR.deep if lit > 0.5 else HAIR_LIT
        towards_lamp = math.degrees(math.atan2(LIGHT[1], LIGHT[0]))
        for share in (-70, -10, 50):
            size = rng.uniform(0.20, 0.30) * radius
            angle = towards_lamp + share + rng.uniform(-18, 18)
            middle = polar((x, y), radius * rng.uniform(0.38, 0.56), angle)
            sheet.paint(_coil(middle, size, angle + rng.uniform(-40, 40), 4.6), ink)
        for share in (110, 200):
            middle = polar((x, y), radius * 0.55, towards_lamp + share + rng.uniform(-20, 20))
            sheet.paint(_coil(middle, radius * 0.22, rng.uniform(0, 360), 4), HAIR_DEEPEST)


def _escaped(
    sheet: Sheet, x: float, y: float, way: float, tail: float, side: int, radius: float, ink: Ink = HAIR.light
) -> None:
    """Draw a curl that got away: a tail from (x, y) that way, then a roll; `side` 1 rolls clockwise, -1 back."""
    heading = math.radians(way)
    path = [(x, y)]
    for _ in range(6):
        heading -= side * 0.10
        x, y = x + math.cos(heading) * tail / 6, y + math.sin(heading) * tail / 6
        path.append((x, y))
    for index in range(14):
        reach = radius * (1 - 0.6 * index / 14) * 0.36
        heading += side * 0.36
        x, y = x + math.cos(heading) * reach, y + math.sin(heading) * reach
        path.append((x, y))
    sheet.paint(stroke(path, 6.5, start=0.45, end=0.2, steps=3), ink)


def tied_curls(sheet: Sheet) -> None:
    """Draw what is behind the tie, and two curls that got away."""
    for curl in (
        (186, -130, -60, 16, 1, 13),
        (140, 92, 100, 40, -1, 14),
    ):
        _escaped(sheet, *curl)
    for mass in CLOUD:
        sheet.paint(_bumpy(mass.x + 4, mass.y + 6, mass.radius, mass.x), HAIR_DEEPEST)
    for mass in CLOUD:
        _mass(sheet, mass)


def _wavy(points: Sequence[Point], swing: float, waves: float, phase: float) -> list[Point]:
    """Return the run bent into waves that die away at its end."""
    bent_run: list[Point] = []
    last = len(points) - 1
    for index, (x, y) in enumerate(points):
        before, after = points[max(0, index - 1)], points[min(last, index + 1)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy) or 1.0
        share = index / last
        off = swing * math.sin(2 * math.pi * (waves * share + phase)) * min(1.0, 1.6 * (1 - share))
        bent_run.append((x - dy / length * off, y + dx / length * off))
    return bent_run


def _strand(start: Point, share: float) -> list[Point]:
    """Return the way of a strand to the tie; `share` is 0 at the far temple and 1 at the near ear."""
    lift = (1 - share) ** 0.9
    over_the_brow, over_the_crown = between(start, TIE, 0.20), between(start, TIE, 0.60)
    rising = (over_the_brow[0] - 26 * lift, over_the_brow[1] - 76 * lift)
    falling = (over_the_crown[0], over_the_crown[1] - 92 * lift)
    end = (TIE[0], TIE[1] + 44 * (share - 0.5))
    return _wavy(along([start, rising, falling, end], steps=10), 3.6 - 2.2 * share, 1.5, 0.05)


def drawn_back(sheet: Sheet) -> None:
    """The front: waves from the hairline to the tie, the grey ones at the brow."""
    for curl in ((-76, -120, 205, 12, 1, 9), (48, -160, 300, 12, 1, 9), (98, -16, 84, 70, -1, 13)):
        _escaped(sheet, *curl)
    cap = blob(
        sheet,
        HAIR.light,
        Corner(-86, -40),
        (-98, -78),
        (-90, -116),
        (-68, -140),
        (-38, -155),
        (0, -165),
        (34, -168),
        (66, -160),
        (95, -140),
        (116, -106),
        (128, -60),
        Corner(116, 10),
        Corner(96, -2),
        (84, -34),
        (54, -66),
        (22, -82),
        (-14, -88),
        (-50, -80),
        Corner(-76, -58),
    )
    starts = along(HAIRLINE, steps=4)
    strands = [_strand(start, index / (len(starts) - 1)) for index, start in enumerate(starts)]
    with sheet.group(clip=sheet.clip(cap)):
        # Three flat values: towards the lamp, the brow, behind the ear.
        lit_plane = [
            Corner(*strands[3][0]),
            *strands[3][3:24:3],
            Corner(84, -150),
            (0, -190),
            (-110, -130),
            Corner(-100, -30),
        ]
        sheet.paint(smooth(lit_plane), HAIR_LIT)
        blob(sheet, HAIR.shade, (58, -62), (84, -104), (124, -128), (150, -60), (150, 20), (104, 20), (88, -20))
        for index in range(1, len(strands), 2):
            sheet.paint(stroke(strands[index][::2], 4, start=0.2, end=0.5, steps=3), HAIR.shade)
        for index, first, length in ((1, 6, 16), (4, 3, 14), (14, 3, 12), (16, 5, 12), (18, 3, 12), (22, 4, 10)):
            lit = strands[index][first : first + length : 2]
            sheet.paint(stroke(lit, 4.2, start=0.05, end=0.05, steps=3), HAIR.deep if index < 20 else HAIR_LIT)
        with sheet.shape("grey"):
            # It begins at the roots and is lost on the way to the tie.
            sheet.paint(stroke(strands[9][:25:2], 22, start=0.75, end=0.05, steps=3), GREY.light)
            for index, length in ((8, 22), (10, 19)):
                sheet.paint(stroke(strands[index][1:length:2], 3.4, start=0.3, end=0.05, steps=3), GREY.shade)
            sheet.paint(stroke(strands[9][2:16:2], 3, start=0.1, end=0.05, steps=3), GREY.deep)
    rim = [(-95, -66), (-89, -112), (-66, -136), (-36, -151), (0, -161), (30, -164)]
    sheet.paint(stroke(rim, 4.6, start=0.05, end=0.05), HAIR.deep)
    with sheet.shape("loose at brow and ear"):
        _escaped(sheet, -80, -62, 170, 20, -1, 12)
        _escaped(sheet, -34, -88, 120, 12, -1, 10)
    with sheet.shape("tie"):
        tie = blob(
            sheet,
            STRAP.light,
            (98, -112),
            (112, -116),
            (128, -100),
            (138, -72),
            (138, -40),
            (126, -28),
            (114, -38),
            (116, -70),
            (108, -94),
        )
        shade(sheet, tie, STRAP.shade, (124, -112), (150, -80), (146, -20), (120, -20), (130, -60))
        for points in (
            ((104, -108), (118, -100), (124, -104)),
            ((114, -76), (126, -74), (136, -80)),
            ((116, -46), (128, -44), (136, -50)),
        ):
            contour(sheet, points, 3, STRAP.deep)


# Head and neck.


def neck(sheet: Sheet) -> None:
    """Draw the neck, in the chin's shadow."""
    neck = blob(
        sheet, SKIN.light, Corner(-44, 84), (-41, 142), (-62, 204), (6, 310), (96, 208), (76, 150), Corner(80, 40)
    )
    shade(
        sheet,
        neck,
        SKIN.shade,
        Corner(-60, 98),
        (-34, 142),
        (18, 154),
        (62, 136),
        (52, 178),
        (68, 230),
        (40, 320),
        Corner(130, 310),
        Corner(120, 40),
    )
    contour(sheet, [(-6, 196), (0, 224), (-4, 250)], 3.2)
    contour(sheet, [(-44, 122), (-41, 146), (-50, 178)], 3.4)


def skull(sheet: Sheet) -> None:
    """Draw the head without hair and features: ear, skin, what the hair keeps off the brow, the jaw."""
    ear = blob(sheet, SKIN.shade, (74, 4), (88, -22), (108, -20), (112, 10), (100, 42), (82, 48))
    shade(sheet, ear, SKIN.light, (102, -28), (116, -8), (110, 16), (105, -6))
    contour(sheet, [(86, -8), (99, -9), (101, 10), (90, 24)], 3)
    sheet.paint(ellipse(93, 51, 5), PAPER)
    skull = blob(
        sheet,
        SKIN.light,
        (-72, -96),
        (-85, -44),
        (-82, -8),
        (-90, 28),
        (-84, 70),
        (-64, 108),
        (-36, 131),
        (-4, 133),
        (40, 114),
        (78, 66),
        (94, 8),
        (96, -60),
        (60, -128),
        (-10, -140),
    )
    shade(
        sheet,
        skull,
        SKIN.shade,
        Corner(70, -60),
        (66, -6),
        (68, 36),
        (46, 82),
        (12, 114),
        Corner(-12, 146),
        Corner(140, 146),
        Corner(140, -80),
    )
    # What the hair keeps off the brow.
    shade(
        sheet,
        skull,
        SKIN.shade,
        Corner(-100, -44),
        (-74, -58),
        (-20, -76),
        (30, -66),
        (64, -34),
        Corner(82, 0),
        Corner(110, -150),
        Corner(-110, -150),
    )
    contour(sheet, [(-83, 4), (-91, 28), (-85, 66)], 3.6)
    contour(sheet, [(-78, 88), (-64, 109), (-35, 132), (-2, 134), (40, 114)], 5)
    contour(sheet, [(46, 108), (66, 86), (78, 66)], 3.6)


def _marks(sheet: Sheet) -> None:
    """Freckles, as both her children have them, and what nights leave at the corners."""
    for x, y, radius in ((20, 44, 2.4), (32, 51, 2.8), (45, 45, 2.2), (27, 60, 2.0), (-68, 47, 2.2), (-78, 54, 2.0)):
        sheet.paint(ellipse(x, y, radius), Ink(0.16, 0.30, 0.76), opacity=0.8)
    for points in (((-4, 74), (-1, 86), (-4, 98)), ((40, 3), (48, -1), (53, -7)), ((40, 9), (49, 10), (55, 8))):
        sheet.paint(stroke(points, 2.6, start=0.1, end=0.1), SKIN.deep)


# Clothes.


def blouse(sheet: Sheet) -> None:
    """Draw the spotted blouse and the wings of its collar."""
    blouse = blob(
        sheet,
        BLOUSE.light,
        Corner(-80, 224),
        (-40, 256),
        Corner(4, 312),
        (58, 254),
        Corner(104, 220),
        (100, 420),
        Corner(60, 560),
        Corner(-60, 560),
        (-90, 400),
    )
    inside = sheet.clip(blouse)
    with sheet.group(clip=inside):
        sheet.paint(stamped_dots(-110, 200, 240, 380, 24, sheet.rng("spots"), radius=5), Ink(0.10, 0.58, 0.20))
    with sheet.overprint(clip=inside):
        sheet.paint(
            smooth([Corner(36, 180), (34, 330), Corner(30, 570), Corner(120, 570), Corner(130, 180)]),
            Ink(0.10, 0.36, 0.06),
        )
    contour(sheet, [(4, 314), (2, 400), (0, 500)], 3.2)
    far_wing = blob(
        sheet, BLOUSE.light, Corner(-70, 196), (-44, 246), Corner(3, 310), (-18, 340), Corner(-46, 352), (-86, 250)
    )
    near_wing = blob(
        sheet, BLOUSE.light, Corner(98, 194), (66, 246), Corner(5, 310), (30, 346), Corner(60, 350), (116, 240)
    )
    shade(sheet, near_wing, BLOUSE.shade, Corner(60, 180), (64, 270), (40, 360), Corner(130, 360), Corner(130, 170))
    shade(sheet, far_wing, BLOUSE.shade, Corner(-90, 320), (-50, 330), (-10, 320), Corner(-10, 370), Corner(-90, 370))
    contour(sheet, [(-70, 197), (-44, 246), (3, 310)], 3.2)
    contour(sheet, [(3, 311), (-18, 340), (-46, 352)], 3.4)
    contour(sheet, [(98, 195), (66, 246), (5, 310)], 3.2)
    contour(sheet, [(5, 311), (30, 346), (60, 350)], 3.4)
    for y in (392, 460):
        sheet.paint(ellipse(8, y, 6), STRAP.light)


def nap(sheet: Sheet, outline: str, name: str, box: tuple[float, float, float, float], ink: Ink) -> None:
    """Stamp the fleece's nap on a piece of it: short ticks, leaning all ways; `box` is left, top, width, height."""
    rng = sheet.rng(f"nap of {name}")
    ticks = []
    for (x, y), _, _ in jittered_grid(*box, 23, rng, stray=0.16):
        angle = rng.uniform(85, 125)
        ticks.append(polyline([(x, y), polar((x, y), 7, angle)]))
    with sheet.group(clip=sheet.clip(outline)):
        sheet.line("".join(ticks), ink, 3)


FLEECE_FAR: Points = (
    Corner(-96, 168),
    (-130, 206),
    (-196, 240),
    (-226, 330),
    (-222, 560),
    Corner(-236, 840),
    Corner(4, 840),
    (0, 640),
    Corner(-6, 500),
    (-52, 370),
    Corner(-86, 240),
)
FLEECE_NEAR: Points = (
    Corner(122, 156),
    (156, 200),
    (230, 232),
    (268, 330),
    (266, 560),
    Corner(292, 840),
    Corner(2, 840),
    (0, 640),
    Corner(-6, 500),
    (60, 370),
    Corner(108, 234),
)


def fleece(sheet: Sheet) -> None:
    """Draw the fleece: nap, bright band, shadows, zip, badge."""
    far = blob(sheet, FLEECE.light, *FLEECE_FAR)
    near = blob(sheet, FLEECE.light, *FLEECE_NEAR)
    shade(
        sheet,
        far,
        FLEECE_LIT,
        Corner(-200, 220),
        (-150, 250),
        (-138, 300),
        (-170, 420),
        (-176, 560),
        Corner(-260, 600),
        Corner(-260, 220),
    )
    shade(
        sheet, near, FLEECE_LIT, Corner(150, 196), (170, 250), (150, 330), (70, 420), (44, 520), (96, 380), (128, 240)
    )
    nap(sheet, far, "far half", (-250, 220, 260, 620), NAP)
    nap(sheet, near, "near half", (-10, 200, 310, 640), NAP)
    with sheet.shape("reflector"):
        for outline, points in (
            (far, [(-250, 626), (-120, 640), (4, 644)]),
            (near, [(0, 644), (140, 640), (310, 622)]),
        ):
            with sheet.group(clip=sheet.clip(outline)):
                sheet.paint(stroke(points, 44, start=1, end=1), REFLECTOR.deep)
                sheet.paint(stroke(points, 26, start=1, end=1), REFLECTOR.light)
    with sheet.shape("shadows"):
        with sheet.overprint(clip=sheet.clip(near)):
            side = [Corner(190, 220), (168, 400), (184, 560), (150, 700), Corner(166, 850), Corner(320, 850)]
            sheet.paint(smooth([*side, Corner(320, 220)]), Ink(0.44, 0.46, 0))
            edge = [Corner(110, 230), (60, 372), Corner(-6, 502), (0, 640), Corner(4, 850), Corner(40, 850), (36, 560)]
            sheet.paint(smooth([*edge, (86, 400)]), Ink(0.36, 0.40, 0))
        with sheet.overprint(clip=sheet.clip(far)):
            under = [Corner(-250, 560), (-180, 600), (-110, 560), Corner(-60, 500), (-60, 620), (-100, 720)]
            sheet.paint(smooth([*under, Corner(-110, 850), Corner(-180, 850), Corner(-250, 700)]), Ink(0.40, 0.44, 0))
    with sheet.shape("zip"):
        teeth = [(-86, 244), (-52, 372), (-6, 500), (0, 640), (4, 830)]
        contour(sheet, teeth, 6)
        contour(sheet, [(108, 238), (60, 372), (-6, 500)], 6)
        sheet.line(stitches([(-78, 252), (-44, 374), (0, 500)], length=3, gap=5), REFLECTOR.shade, 3)
        sheet.line(stitches([(100, 244), (53, 372), (-10, 496)], length=3, gap=5), REFLECTOR.shade, 3)
        sheet.paint(rectangle(-13, 498, 15, 36, radius=5), STRAP.light)
        sheet.line(rectangle(-13, 498, 15, 36, radius=5), LINE, 2.6)
    with sheet.shape("badge"), sheet.group(turn=(3, 128, 440), move=(-34, 0)):
        sheet.paint(rectangle(116, 414, 88, 56, radius=6), BLOUSE.light)
        sheet.paint(rectangle(122, 420, 32, 44, radius=4), STRAP.light)
        sheet.paint(ellipse(138, 438, 9), SKIN.light)
        sheet.paint(smooth([(124, 464), (130, 450), (146, 450), (152, 464)]), PLASTIC.light)
        sheet.line(polyline([(164, 434), (194, 434)]) + polyline([(164, 450), (186, 450)]), FLEECE.shade, 4)
        sheet.line(rectangle(116, 414, 88, 56, radius=6), LINE, 2.6)


def back_of_collar(sheet: Sheet) -> None:
    """What stands behind the neck: the collar's inside, the bow of the headset over it."""
    blob(
        sheet,
        FLEECE.shade,
        Corner(-90, 148),
        (-50, 128),
        (20, 118),
        (84, 118),
        Corner(116, 134),
        (134, 220),
        (-106, 230),
    )
    contour(sheet, [(-90, 148), (-50, 129), (20, 119), (84, 119), (116, 134)], 3.6, FLEECE_LIT)


def collar(sheet: Sheet) -> None:
    """Draw the fleece's collar, open."""
    far_collar = blob(
        sheet, FLEECE_LIT, Corner(-88, 146), (-118, 190), (-112, 262), Corner(-74, 320), Corner(-84, 234), (-88, 190)
    )
    near_collar = blob(
        sheet, FLEECE.light, Corner(114, 132), (142, 184), (136, 262), Corner(92, 318), Corner(108, 230), (112, 180)
    )
    shade(sheet, near_collar, FLEECE.shade, Corner(124, 130), (126, 220), Corner(96, 320), Corner(160, 320))
    shade(sheet, far_collar, FLEECE.light, Corner(-96, 150), (-100, 230), Corner(-80, 318), Corner(-60, 240))
    contour(sheet, [(-88, 147), (-118, 190), (-112, 262), (-76, 318)], 4)
    contour(sheet, [(114, 133), (142, 184), (136, 262), (94, 316)], 4)


def _near_sleeve(sheet: Sheet) -> None:
    """The near arm hangs; its hand is in the pocket."""
    sleeve = blob(
        sheet,
        FLEECE.light,
        Corner(196, 216),
        (248, 244),
        (290, 340),
        (318, 500),
        (326, 660),
        (316, 760),
        Corner(270, 840),
        Corner(180, 840),
        (206, 740),
        (212, 620),
        (196, 470),
        (188, 340),
    )
    shade(sheet, sleeve, FLEECE_LIT, Corner(190, 210), (238, 250), (244, 340), (226, 440), (206, 420), (184, 320))
    nap(sheet, sleeve, "near sleeve", (180, 220, 170, 620), NAP)
    with sheet.group(clip=sheet.clip(sleeve)):
        band = [(176, 470), (240, 482), (330, 464)]
        sheet.paint(stroke(band, 44, start=1, end=1), REFLECTOR.deep)
        sheet.paint(stroke(band, 26, start=1, end=1), REFLECTOR.light)
    with sheet.overprint(clip=sheet.clip(sleeve)):
        side = [Corner(262, 240), (258, 380), (280, 520), (268, 660), Corner(250, 850), Corner(360, 850)]
        sheet.paint(smooth([*side, Corner(360, 240)]), Ink(0.44, 0.46, 0))
    fold(sheet, (196, 560), (220, 580), (252, 582))
    fold(sheet, (208, 620), (236, 628), (258, 620))
    contour(sheet, [(186, 300), (196, 470), (212, 620), (206, 740), (186, 830)], 4.2)
    contour(sheet, [(204, 220), (250, 248), (290, 340), (318, 500), (326, 660), (316, 760), (280, 830)], 4.8)
    rim = [(214, 232), (248, 252), (270, 300)]
    sheet.paint(stroke(rim, 4, start=0.1, end=0.05), FLEECE_LIT)


def _far_sleeve(sheet: Sheet) -> None:
    """The far arm bends up to the strap."""
    sleeve = blob(
        sheet,
        FLEECE.light,
        Corner(-152, 222),
        (-208, 256),
        (-246, 360),
        (-284, 486),
        (-294, 560),
        (-256, 596),
        (-196, 580),
        (-142, 540),
        Corner(-98, 506),
        Corner(-138, 424),
        (-176, 452),
        Corner(-206, 470),
        (-192, 390),
        (-166, 310),
    )
    shade(
        sheet,
        sleeve,
        FLEECE_LIT,
        Corner(-150, 210),
        (-184, 290),
        (-220, 400),
        (-252, 500),
        (-240, 536),
        Corner(-320, 560),
        Corner(-320, 210),
    )
    nap(sheet, sleeve, "far sleeve", (-310, 220, 220, 380), NAP)
    with sheet.group(clip=sheet.clip(sleeve)):
        band = [(-276, 372), (-226, 398), (-170, 396)]
        sheet.paint(stroke(band, 44, start=1, end=1), REFLECTOR.deep)
        sheet.paint(stroke(band, 26, start=1, end=1), REFLECTOR.light)
    with sheet.overprint(clip=sheet.clip(sleeve)):
        under = [Corner(-310, 540), (-256, 556), (-200, 532), (-150, 494), Corner(-120, 470), Corner(-90, 510)]
        sheet.paint(smooth([*under, (-190, 610), Corner(-310, 620)]), Ink(0.44, 0.46, 0))
        crook = [Corner(-168, 300), (-186, 384), Corner(-208, 474), Corner(-160, 450), Corner(-150, 320)]
        sheet.paint(smooth(crook), Ink(0.40, 0.44, 0))
    fold(sheet, (-206, 470), (-234, 488), (-258, 486))
    fold(sheet, (-206, 474), (-222, 512), (-248, 526))
    contour(sheet, [(-158, 228), (-210, 260), (-248, 364), (-284, 486), (-294, 560), (-256, 596), (-196, 580)], 4.8)
    contour(sheet, [(-204, 584), (-142, 541), (-98, 507)], 4.2)
    contour(sheet, [(-166, 310), (-192, 392), (-206, 470), (-178, 453), (-138, 424)], 4.2)
    sheet.paint(stroke([(-184, 248), (-216, 284), (-244, 364), (-262, 420)], 4.4, start=0.05, end=0.05), FLEECE_LIT)
    with sheet.shape("cuff"):
        cuff = blob(
            sheet,
            FLEECE.light,
            Corner(-144, 424),
            (-122, 404),
            Corner(-108, 400),
            (-80, 452),
            Corner(-70, 482),
            Corner(-96, 510),
            (-124, 466),
        )
        shade(sheet, cuff, FLEECE.shade, (-120, 490), (-96, 452), (-70, 450), (-60, 490), (-96, 520))
        for share in (0.2, 0.4, 0.6, 0.8):
            rib = polyline([between((-140, 426), (-96, 506), share), between((-112, 404), (-72, 478), share)])
            sheet.line(rib, FLEECE_LIT, 3)
        contour(sheet, [(-142, 424), (-122, 466), (-96, 509)], 3.6)


def _strap(sheet: Sheet) -> None:
    """The bag's strap, from the far shoulder across to the near hip."""
    axis = [(-122, 212), (-86, 340), (-52, 440), (10, 590), (110, 740), (190, 850)]
    sheet.paint(stroke([(x + 10, y + 8) for x, y in axis], 46, start=1, end=1), FLEECE.deep)
    sheet.paint(stroke(axis, 42, start=1, end=1), STRAP.light)
    sheet.paint(stroke([(x + 13, y - 2) for x, y in axis], 14, start=1, end=1), STRAP.shade)
    sheet.line(stitches([(x - 13, y + 3) for x, y in axis]), BLOUSE.light, 3)
    contour(sheet, [(x - 20, y + 5) for x, y in axis], 3.6)
    contour(sheet, [(x + 20, y - 5) for x, y in axis], 3.6)


def fist(sheet: Sheet) -> None:
    """Four fingers round the strap, the thumb along it."""
    palm = blob(sheet, SKIN.light, (-112, 430), (-100, 392), (-72, 378), (-46, 404), (-50, 470), (-76, 496), (-96, 478))
    shade(sheet, palm, SKIN.shade, (-112, 466), (-84, 456), (-50, 450), (-40, 510), (-100, 510))
    contour(sheet, [(-96, 478), (-78, 494), (-62, 490)], 3.2)
    for root, tip, width in (
        ((-80, 478), (-32, 482), 20),
        ((-82, 458), (-22, 462), 23),
        ((-82, 435), (-20, 437), 24),
        ((-82, 411), (-28, 411), 24),
    ):
        finger(sheet, SKIN, root, tip, width)
    sheet.paint(ellipse(-40, 461, 4, 11), STRAP.light)
    blob(sheet, SKIN.light, (-104, 412), (-84, 396), (-72, 430), (-74, 476), (-94, 476))
    with sheet.shape("thumb"):
        finger(sheet, SKIN, (-90, 418), (-78, 352), 27, bend=-5, all_round=True)
        blob(sheet, SKIN.light, (-106, 424), (-98, 406), (-84, 402), (-76, 420), (-84, 440))
    contour(sheet, [(-112, 434), (-108, 412), (-102, 400)], 3.4)


def headset(sheet: Sheet) -> None:
    """Round her neck, where it lives: two cups, the bow behind, the arm of the microphone."""
    for points in (((-86, 250), (-98, 206), (-92, 160)), ((120, 246), (130, 200), (122, 150))):
        sheet.paint(stroke(points, 15, start=0.8, end=0.5), PLASTIC.shade)
        sheet.paint(stroke([(x - 3, y) for x, y in points], 4, start=0.2, end=0.1), PLASTIC.deep)
    for x, y, turn in ((-80, 284, 16), (108, 278, -16)):
        sheet.paint(ellipse(x, y, 34, 44, turn=turn), LINE)
        sheet.paint(ellipse(x, y, 31, 41, turn=turn), STRAP.shade)
        sheet.paint(stroke([(x - 22, y - 24), (x - 28, y + 2), (x - 18, y + 28)], 6, start=0.1, end=0.1), STRAP.light)
        sheet.paint(ellipse(x + 3, y, 21, 29, turn=turn), PLASTIC.shade)
        sheet.paint(ellipse(x + 1, y - 2, 17, 25, turn=turn), PLASTIC.light)
        sheet.paint(stroke([(x - 8, y - 16), (x - 12, y), (x - 8, y + 12)], 4.4, start=0.1, end=0.1), PLASTIC.deep)
    boom = [(-66, 320), (-44, 354), (-8, 366), (30, 358)]
    sheet.paint(stroke(boom, 8, start=0.8, end=0.6), PLASTIC.shade)
    sheet.paint(ellipse(38, 354, 17, 12, turn=-14), PLASTIC.shade)
    lamp = sheet.radial((36, 351), 10, Stop(0, STRAP.light), Stop(1, PLASTIC.shade))
    sheet.paint(ellipse(37, 352, 7), lamp)


FACE = replace(
    Features(),
    centre=HEAD,
    tilt=TILT,
    skin=SKIN,
    near_eye=Eye(12, 6, 22, 12),
    far_eye=Eye(-59, 6, 15, 11.5),
    iris=Ink(0.56, 0.46, 0.74),
    brow=9.5,
    brow_ink=HAIR.shade,
    nose=((-44, 14), (-61, 47), (-41, 58)),
    mouth_width=54,
    lip=1.15,
    cupid=0.9,
    lid=6.6,
    flick=0.6,
    bags=1.1,
    cheeks=((32, 56, 44), (-64, 54, 20)),
    marks=_marks,
)
ROWS = bent(
    # Half a smile is what her face does by itself when somebody looks at it.
    calm=Expression(open=0.74, squint=0.12, inner=-3, outer=4, arch=-4, crooked=1, smile=4.5, skew=2.5),
    # She smiles with one side, as people do who are listening to something else.
    smiling=Expression(
        open=0.70, squint=0.38, inner=-3, outer=3, arch=-6, smile=10, wide=1.1, skew=5, crooked=3, blush=0.75
    ),
    # Not loud: the voice drops instead.
    angry=Expression(
        open=0.72, squint=0.12, slant=-0.22, inner=8, outer=-3, arch=0, smile=-5, wide=0.96, skew=-2, crooked=-1
    ),
    sad=Expression(open=0.64, slant=0.30, gaze=(-2, 2), inner=-12, outer=6, arch=1, smile=-7, wide=0.86),
)

PICTURE = Person(
    name="dana",
    poses={"standing": standing},
    faces=faces_of(FACE, ROWS),
    eyes=eyes_of(FACE, ROWS),
    lids=lids_of(FACE, ROWS),
    canvas=ADULT,
    palette="the_update",
    who="dana",
    looks=(
        "{name} is about forty, with a white streak in her tied-back curls, a fleece with bright bands, and a "
        "headset round her neck."
    ),
    poses_in_words={
        "standing": "{name} holds on to the strap of her bag.",
    },
    faces_in_words={
        "calm": "{name} looks steady.",
        "smiling": "{name} smiles.",
        "laughing": "{name} laughs.",
        "worried": "{name} looks worried.",
        "frightened": "{name} is frightened.",
        "angry": "{name} looks angry.",
        "sad": "{name} looks sad.",
        "tired": "{name} looks tired.",
    },
)
