"""Theo and Elara as one shape: he holds up a child who is asleep on her feet.

She has her back to us. He stands behind the edge of the bed and bends over her; her head has gone over on to his
shoulder, so that her curls hide half of his face. His near hand lies spread between her shoulder blades, the other
has her under the arm, and her own arms hang. The lamp is to the right, a little below their heads; the
hall's light comes thinly from the left.

All of it is in one frame, which `both` puts on the page. Her body is drawn upright and then leans (`LEAN`); her arms
are drawn as they hang. His head and his spread hand have frames of their own.
"""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from print_room.brushes import jittered_grid, stroke
from print_room.geometry import (
    Corner,
    Point,
    along,
    crescent,
    ellipse,
    moved,
    polar,
    polygon,
    polyline,
    rectangle,
    smooth,
    star,
)
from print_room.inks import LINE, MOON, PAPER, SKIN_FAIR, Cloth, Ink
from print_room.rig import EXPRESSIONS, Eye, Features, draw_eyes, draw_face
from print_room.sheet import Sheet, Stop

Points = Sequence[Sequence[float]]

# Towards the lamp.
LIGHT = (0.88, -0.47)
NONE = Ink(0, 0, 0)
# The edge that the lamp draws.
RIM = Ink(0, 0.04, 0.30)
RIM_OF_HAIR = Ink(0.06, 0.12, 0.92)
HALL_RIM = Ink(0.10, 0.34, 0.46)

SKIN = SKIN_FAIR
BLOOD = Ink(0.02, 0.12, 0.80)
# The Hales' hair, to the ink.
HAIR = Cloth(Ink(0.60, 0.40, 0.96), Ink(0.78, 0.56, 0.92), Ink(0.26, 0.16, 1.0))
HAIR_DEEPEST = Ink(0.90, 0.66, 0.86)
HAIR_LIT = HAIR.light.towards(HAIR.deep, 0.62)

NAVY = Cloth(Ink(0.66, 0.72, 0.06), Ink(0.88, 0.86, 0.10), Ink(0.97, 0.93, 0.12))
NAVY_PRINT = Ink(0.34, 0.56, 0.06)
SLEEVE = Cloth(Ink(0, 0.25, 0.08), Ink(0.22, 0.60, 0.12), Ink(0.46, 0.76, 0.14))
SLEEVE_STRIPE = Ink(0.10, 0.34, 0.80)
TROUSERS = Ink(0.80, 0.82, 0.14)
CLOTH_SHADOW = Ink(0.30, 0.42, 0)

PYJAMAS = Cloth(Ink(0, 0.40, 0.05), Ink(0.26, 0.72, 0.08), Ink(0.52, 0.86, 0.10))
PYJAMA_SHADOW = Ink(0.22, 0.44, 0)
PRINTED_STAR = Ink(0, 0.03, 0.12)
PRINTED_MOON = Ink(0, 0.05, 0.60)
PIPING = Ink(0.14, 0.10, 0.55)
COLLAR = Cloth(Ink(0, 0.03, 0.10), Ink(0.05, 0.38, 0.12), Ink(0.20, 0.60, 0.14))
BAND_LIGHT = Ink(0, 0.02, 0.34)

FAR_AND_WIDE = rectangle(-2000, -2000, 6000, 6000)


def contour(sheet: Sheet, points: Points, width: float, ink: Ink = LINE) -> None:
    """Draw a line as a brush does: thin where it is set down and lifted, full between."""
    sheet.paint(stroke(points, width, start=0.3, end=0.18), ink)


def lit_and_shaded(sheet: Sheet, outline: Points, *shadows: Points) -> None:
    """Paint skin in its light value and the parts of it that are in shadow."""
    with sheet.group(clip=sheet.clip(smooth(outline))):
        sheet.paint(FAR_AND_WIDE, SKIN.light)
        for shadow in shadows:
            sheet.paint(smooth(shadow), SKIN.shade)


def away_from_the_lamp(sheet: Sheet, outline: str, lit_x: float, dark_x: float, ink: Ink = PYJAMA_SHADOW) -> None:
    """Lay shadow on an outline: none at `lit_x`, all of it at `dark_x`."""
    with sheet.overprint(clip=sheet.clip(outline)):
        fall = sheet.linear((lit_x, 400), (dark_x, 440), Stop(0, NONE), Stop(1, ink))
        sheet.paint(FAR_AND_WIDE, fall)


# Curls, his and hers.


class Mass(NamedTuple):
    """A round mass of curls: its middle, its radius, how much of the lamp it gets (0 to 1)."""

    x: float
    y: float
    radius: float
    lit: float


def bumpy(x: float, y: float, radius: float, turn: float, breadth_of_bump: float = 6) -> str:
    """Return the outline of a mass: a ring of bumps of unlike sizes with soft notches between."""
    bumps = max(5, round(radius / breadth_of_bump))
    sizes = [1 + 0.4 * math.sin(2.4 * bump + turn) for bump in range(bumps)]
    ring: list[Point] = []
    angle = turn
    for size in sizes:
        breadth = 360 * size / sum(sizes)
        for share, reach in ((0.0, 0.0), (0.2, 0.7), (0.5, 1.0), (0.8, 0.7)):
            ring.append(polar((x, y), radius * (0.90 + 0.15 * size * reach), angle + share * breadth))
        angle += breadth
    return smooth(ring)


def mass_outline(mass: Mass) -> str:
    """Return the outline of a mass."""
    return bumpy(mass.x, mass.y, mass.radius, mass.x + mass.y)


def draw_mass(sheet: Sheet, mass: Mass) -> None:
    """Draw a mass: its lit shoulder, its body, its underside, and the few curls that the half light shows."""
    x, y, radius, lit = mass
    with sheet.group(clip=sheet.clip(mass_outline(mass))):
        sheet.paint(bumpy(x, y, radius * 1.3, x), HAIR_LIT if lit > 0.2 else HAIR.light)
        away = radius * (0.16 + 0.26 * lit)
        sheet.paint(bumpy(x - LIGHT[0] * away, y - LIGHT[1] * away, radius, x * 2), HAIR.light)
        away = radius * (0.80 + 0.44 * lit)
        under = HAIR.shade.towards(HAIR.light, 0.45 * lit)
        sheet.paint(bumpy(x - LIGHT[0] * away, y - LIGHT[1] * away, radius * 1.02, y * 3, 3.6), under)
        rng = random.Random(f"curls, {x:g} {y:g}")
        ink = HAIR.deep if lit > 0.35 else HAIR_LIT
        if lit < 0.12:
            ink = HAIR.light
        for spread in (-88, 10, 84) if radius > 30 else (-50, 50):
            out = rng.uniform(0.30, 0.70)
            middle = polar((x, y), radius * out, -28 + spread + rng.uniform(-22, 22))
            size = radius * rng.uniform(0.20, 0.32)
            begin = -190 + spread + rng.uniform(-40, 40)
            coil = [polar(middle, size * (1 - 0.05 * step), begin + 25 * step) for step in range(11)]
            sheet.paint(stroke(coil, max(2.8, radius * 0.11), start=0.1, end=0.2, steps=3), ink)


def escaped(sheet: Sheet, start: Point, way: float, side: int, radius: float, width: float) -> None:
    """Draw a curl that got away: it springs from `start` that way (degrees) and rolls up, ever tighter."""
    x, y = start
    heading = math.radians(way)
    points = [(x, y)]
    for step in range(16):
        heading += side * math.radians(4 if step < 4 else 27)
        reach = radius * 0.5 * (1 - 0.045 * step)
        x, y = x + math.cos(heading) * reach, y + math.sin(heading) * reach
        points.append((x, y))
    sheet.paint(stroke(points, width, start=1, end=0.25, steps=3), HAIR.light)


# Theo.

THEO_HEAD: Point = (653.0, 250.0)
THEO_SCALE = 0.66
THEO_LEANS = 16.0

THEO_BODY = (
    Corner(650, 300),
    (600, 312),
    (540, 350),
    (496, 428),
    (480, 514),
    (486, 600),
    (506, 664),
    Corner(518, 712),
    Corner(806, 716),
    (850, 620),
    (880, 500),
    Corner(880, 400),
    Corner(760, 340),
)


def theo_behind(sheet: Sheet) -> None:
    """What of him is behind her: legs, a bent back, the far arm's elbow, neck and head."""
    theo_far_arm(sheet)
    theo_back(sheet)
    theo_neck(sheet)
    with sheet.group(move=THEO_HEAD), sheet.group(turn=(THEO_LEANS, 0, 0)), sheet.group(scale=(THEO_SCALE, 0, 0)):
        theo_head(sheet)


def theo_legs(sheet: Sheet) -> None:
    """His legs, knees against the bed's edge."""
    with sheet.shape("his legs"):
        legs = smooth(
            [
                Corner(516, 690),
                (508, 750),
                (526, 830),
                Corner(560, 1200),
                Corner(830, 1200),
                (828, 860),
                Corner(806, 690),
            ]
        )
        sheet.paint(legs, TROUSERS)
        contour(sheet, [(516, 700), (508, 750), (526, 830), (560, 1100)], 3.6)
        contour(sheet, [(806, 720), (820, 780), (828, 880)], 3.6)
        sheet.paint(stroke([(516, 720), (508, 750), (520, 810)], 4.4, start=0.2, end=0.2), HALL_RIM)
        contour(sheet, [(640, 770), (672, 792), (716, 796)], 3.2)
        contour(sheet, [(560, 760), (590, 778), (616, 776)], 3.2)


def theo_back(sheet: Sheet) -> None:
    """The navy back, round with her weight: little waves on it, folds that pull towards her."""
    with sheet.shape("his sweatshirt"):
        outline = smooth(THEO_BODY)
        sheet.paint(outline, NAVY.light)
        rng = sheet.rng("sweatshirt")
        with sheet.group(clip=sheet.clip(outline)):
            for (x, y), _, _ in jittered_grid(450, 290, 440, 500, 24, rng, stray=0.06):
                ripple = [(x - 7, y + 2), (x - 3, y - 2), (x + 3, y + 2), (x + 7, y - 2)]
                sheet.paint(stroke(ripple, 2.6, start=0.3, end=0.2, steps=4), NAVY_PRINT)
        with sheet.overprint(clip=sheet.clip(outline)):
            side = [
                Corner(440, 280),
                (600, 360),
                (548, 440),
                (534, 540),
                (546, 640),
                Corner(572, 730),
                Corner(440, 730),
            ]
            sheet.paint(smooth(side), Ink(0.50, 0.48, 0.04))
        for fold in (
            [(492, 596), (540, 616), (600, 668)],
            [(500, 640), (560, 668), (640, 688)],
            [(548, 380), (566, 420), (566, 470)],
            [(520, 420), (536, 466), (540, 520)],
        ):
            contour(sheet, fold, 3.6, NAVY.deep)
        contour(
            sheet, [(650, 300), (600, 312), (540, 350), (496, 428), (480, 514), (486, 600), (506, 664), (517, 706)], 4.4
        )
        contour(sheet, [(806, 712), (838, 650), (860, 596)], 3.6)
    with sheet.shape("his hem"):
        hem = smooth([Corner(508, 686), (640, 708), Corner(808, 690), Corner(806, 728), (650, 746), Corner(522, 724)])
        sheet.paint(hem, NAVY.light)
        with sheet.group(clip=sheet.clip(hem)):
            ribs = [polyline([(510 + step * 10, 682), (515 + step * 10, 750)]) for step in range(30)]
            sheet.line("".join(ribs), NAVY_PRINT, 2.4)
        sheet.line(hem, LINE, 3)
        away_from_the_lamp(sheet, hem, 700, 520, Ink(0.5, 0.48, 0.04))


def stripes_round(axis: Points, half: float, step: float = 23) -> list[list[Point]]:
    """Return lines across an axis, bowed towards its end, as stripes run round a sleeve."""
    run = along(axis, steps=40)
    bands: list[list[Point]] = []
    travelled = step / 2
    for before, after in itertools.pairwise(run):
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy)
        travelled += length
        if travelled < step:
            continue
        travelled -= step
        ux, uy = dx / length, dy / length
        bow = half * 0.22
        left = (after[0] - uy * half, after[1] + ux * half)
        right = (after[0] + uy * half, after[1] - ux * half)
        bands.append([left, (after[0] + ux * bow, after[1] + uy * bow), right])
    return bands


class Run(NamedTuple):
    """A straight piece of an arm: where its stripes may lie, its middle line, half its breadth."""

    within: Points
    axis: Points
    half: float


def striped_sleeve(sheet: Sheet, name: str, outline: Points, runs: Sequence[Run], shadow: Points) -> None:
    """Draw a raglan sleeve of washed-out blue: rust stripes round it, and its shadow side."""
    with sheet.shape(name):
        path = smooth(outline)
        inside = sheet.clip(path)
        sheet.paint(path, SLEEVE.light)
        with sheet.group(clip=inside):
            for run in runs:
                with sheet.group(clip=sheet.clip(polygon(run.within))):
                    for band in stripes_round(run.axis, run.half):
                        sheet.paint(stroke(band, 6, start=0.8, end=0.8, steps=5), SLEEVE_STRIPE)
        with sheet.overprint(clip=inside):
            sheet.paint(smooth(shadow), CLOTH_SHADOW)


def theo_far_arm(sheet: Sheet) -> None:
    """The arm under her arm: of it the elbow is seen."""
    outline = [
        Corner(950, 440),
        (1000, 452),
        (1042, 496),
        (1064, 560),
        (1058, 618),
        (1024, 648),
        (976, 640),
        Corner(930, 590),
    ]
    striped_sleeve(
        sheet,
        "his far sleeve",
        outline,
        [Run([(900, 560), (1100, 560), (1100, 700), (900, 700)], [(1080, 600), (1000, 630), (920, 640)], 60)],
        [Corner(1080, 590), (1026, 606), (970, 590), Corner(910, 530), Corner(910, 680), Corner(1080, 680)],
    )
    contour(sheet, [(950, 440), (1000, 451), (1043, 496), (1065, 560), (1059, 619), (1024, 649), (974, 640)], 4)


def theo_neck(sheet: Sheet) -> None:
    """His neck, stretched forward, and the collar."""
    with sheet.shape("his neck"):
        outline = [Corner(590, 250), (580, 292), Corner(578, 340), (690, 376), Corner(756, 350), Corner(740, 280)]
        lit_and_shaded(
            sheet,
            outline,
            [Corner(560, 240), (640, 280), (670, 320), (700, 390), Corner(560, 400)],
            [Corner(640, 270), (700, 312), Corner(770, 320), Corner(770, 250)],
        )
        contour(sheet, [(632, 300), (640, 326), (660, 346)], 2.4, SKIN.deep)


# His head, in a frame about its middle, as large as on his portrait.

BACK_ROW = (
    Mass(-106, -92, 28, 0.1),
    Mass(-100, -128, 32, 0.2),
    Mass(-66, -158, 36, 0.4),
    Mass(-20, -174, 40, 0.7),
    Mass(32, -166, 38, 0.9),
    Mass(74, -142, 34, 1.0),
    Mass(98, -106, 26, 1.0),
)
CROWN = (
    Mass(-78, -104, 32, 0.2),
    Mass(-42, -128, 38, 0.4),
    Mass(8, -134, 38, 0.7),
    Mass(50, -120, 34, 1.0),
    Mass(80, -96, 26, 1.0),
)
FRINGE = (
    Mass(-54, -80, 22, 0.4),
    Mass(-22, -92, 28, 0.6),
    Mass(12, -80, 20, 0.8),
    Mass(36, -88, 26, 0.9),
    Mass(62, -74, 20, 1.0),
    Mass(82, -78, 14, 1.0),
)
SKULL = (
    (74, -96),
    (86, -50),
    (82, -14),
    (89, 20),
    (85, 58),
    (68, 99),
    (44, 130),
    (16, 140),
    (-10, 132),
    (-46, 106),
    Corner(-75, 68),
    (-88, 20),
    (-94, -50),
    (-60, -120),
    (10, -140),
)
FRECKLES = ((20, 44, 2.6), (33, 51, 3.1), (46, 45, 2.6), (27, 58, 2.3), (40, 63, 2.5), (8, 40, 2.2))


def theo_head(sheet: Sheet) -> None:
    """His head: ear, face, the clippers' side, the crown; of the face one eye and its brow will be seen."""
    with sheet.shape("his nape"):
        nape = [Corner(-60, -90), (-128, -100), (-144, -46), (-134, 20), (-114, 64), Corner(-96, 80), Corner(-66, 40)]
        sheet.paint(smooth(nape), HAIR.shade)
    with sheet.shape("his hair behind"):
        for mass in BACK_ROW:
            draw_mass(sheet, mass)
    with sheet.shape("his ear"):
        lit_and_shaded(
            sheet,
            [(-74, -18), (-94, -34), (-114, -18), (-112, 12), (-98, 42), (-82, 46), (-74, 28)],
            [Corner(-96, -40), (-100, -10), (-92, 20), (-80, 30), Corner(-70, 60), Corner(-130, 60), Corner(-130, -40)],
        )
        contour(sheet, [(-82, -16), (-98, -20), (-104, -4), (-96, 14)], 3.8)
        contour(sheet, [(-84, 0), (-92, 8), (-86, 20)], 3.2)
    with sheet.shape("his face"):
        side = [Corner(-52, -90), (-60, -36), (-52, 10), (-56, 46), (-34, 92), (4, 130), Corner(10, 160)]
        brow = [Corner(-100, -40), (-56, -62), (-20, -56), (12, -66), (40, -58), (70, -66), Corner(110, -74)]
        lit_and_shaded(
            sheet,
            SKULL,
            [*side, Corner(-120, 160), Corner(-120, -90)],
            [*brow, Corner(110, -150), Corner(-110, -150)],
        )
        contour(sheet, [(-14, 132), (-46, 107), (-74, 70)], 5)
    clippers(sheet)
    with sheet.shape("his hair in front"):
        for mass in FRINGE + CROWN:
            draw_mass(sheet, mass)
        for x, y, way, side_of_roll, radius in ((-118, -118, 200, -1, 12), (2, -202, 280, 1, 13), (20, -72, 70, 1, 11)):
            escaped(sheet, (x, y), way, side_of_roll, radius, 7.5)
    with sheet.shape("his features"):
        draw_face(sheet, THEO_FACE, THEO_FRIGHTENED)
        draw_eyes(sheet, THEO_FACE, THEO_FRIGHTENED)


def clippers(sheet: Sheet) -> None:
    """The short side: temple, sideburn, round the ear to the nape."""
    with sheet.shape("his cropped side"):
        side = [
            Corner(-34, -108),
            (-44, -74),
            (-60, -50),
            (-64, -18),
            Corner(-68, 24),
            Corner(-78, 12),
            (-80, -20),
            (-96, -34),
            (-110, -8),
            (-106, 40),
            Corner(-92, 82),
            (-114, 64),
            (-134, 20),
            (-144, -46),
            (-128, -104),
            Corner(-60, -130),
        ]
        path = smooth(side)
        sheet.paint(path, HAIR.shade)
        rng = random.Random("his clippers")
        with sheet.group(clip=sheet.clip(path)):
            for (x, y), _, _ in jittered_grid(-150, -110, 120, 210, 14, rng, stray=0.25):
                tick = stroke([(x, y), (x - 3, y + 8)], 3.8, start=0.6, end=0.1, steps=3)
                sheet.paint(tick, HAIR.light if x > -84 and y < 0 else HAIR_DEEPEST)


def freckles(sheet: Sheet) -> None:
    """His freckles; fewer than hers."""
    for x, y, radius in FRECKLES:
        sheet.paint(ellipse(x, y, radius), Ink(0.24, 0.34, 0.86), opacity=0.8)


def plain_lids(sheet: Sheet) -> None:
    """Take away the flick in which the rig's lids end."""
    start, end = 38.5, 45.0
    sheet.paint(polygon([(start, -16), (end, -16), (end, 14), (start, 14)]), SKIN.light)


THEO_FACE = replace(
    Features(),
    centre=(0, 0),
    looks_right=True,
    skin=SKIN,
    near_eye=Eye(14, 7, 23, 13.5),
    far_eye=Eye(-58, 7, 16, 12.5),
    brow=12,
    brow_rise=33,
    brow_ink=HAIR.shade,
    nose=((-46, 12), (-66, 48), (-42, 59)),
    mouth=(-36, 92),
    mouth_width=50,
    marks=freckles,
    over=plain_lids,
)
# He looks at the telephone, and doesn't see it.
THEO_FRIGHTENED = replace(
    EXPRESSIONS["frightened"],
    gaze=(-3, 1),
    open=1.5,
    iris=0.72,
    inner=-26,
    outer=-4,
    smile=-3,
    gape=13,
    wide=0.5,
    blush=0.1,
)


# The arm that goes round her, and the hand.

NEAR_WRIST: Point = (800.0, 528.0)
HAND_TURN = 74.0
HAND_SCALE = 0.68

NEAR_SLEEVE = (
    Corner(618, 346),
    (584, 364),
    (555, 420),
    (556, 500),
    (572, 586),
    (598, 646),
    (642, 662),
    (692, 638),
    Corner(748, 604),
    (740, 568),
    Corner(726, 534),
    (698, 548),
    (676, 548),
    (676, 500),
    (690, 440),
    Corner(702, 384),
    (660, 374),
)


def theo_near_arm(sheet: Sheet) -> None:
    """The near arm: from the shoulder down to the elbow, and across her back, the cuff far from the wrist."""
    striped_sleeve(
        sheet,
        "his near sleeve",
        NEAR_SLEEVE,
        [
            Run(
                [(500, 280), (760, 280), (760, 500), (680, 548), (590, 664), (500, 664)],
                [(660, 320), (622, 420), (616, 520), (626, 680)],
                70,
            ),
            Run([(683, 548), (596, 668), (700, 700), (820, 600), (740, 500)], [(600, 620), (680, 596), (770, 552)], 64),
        ],
        [
            Corner(530, 340),
            (584, 410),
            (590, 510),
            (616, 590),
            (656, 616),
            Corner(756, 584),
            Corner(756, 690),
            Corner(530, 690),
        ],
    )
    away_from_the_lamp(sheet, smooth(NEAR_SLEEVE), 800, 560, Ink(0.34, 0.46, 0))
    with sheet.shape("his near sleeve, lines"):
        outer = [(612, 348), (584, 364), (555, 420), (555, 500), (571, 586), (597, 647), (642, 663), (692, 639)]
        contour(sheet, [*outer, (746, 606)], 4.4)
        contour(sheet, [(704, 380), (690, 440), (676, 498), (676, 547), (700, 549), (726, 536)], 4)
        contour(sheet, [(678, 550), (656, 566), (634, 568)], 3.2)
        contour(sheet, [(688, 554), (682, 576), (666, 590)], 3.2)
        contour(sheet, [(600, 640), (622, 630), (640, 610)], 3)
    with sheet.shape("his collar"):
        collar = smooth(
            [
                Corner(578, 298),
                (602, 334),
                (650, 356),
                (700, 366),
                Corner(744, 362),
                Corner(744, 392),
                (696, 396),
                (640, 384),
                (592, 358),
                Corner(564, 316),
            ]
        )
        sheet.paint(collar, NAVY.light)
        with sheet.group(clip=sheet.clip(collar)):
            for start, end in (
                ((582, 306), (568, 324)),
                ((592, 320), (578, 342)),
                ((606, 332), (594, 358)),
                ((622, 342), (612, 370)),
                ((640, 348), (634, 380)),
                ((660, 354), (656, 388)),
                ((680, 358), (678, 394)),
                ((702, 360), (702, 396)),
            ):
                sheet.line(polyline([start, end]), NAVY_PRINT, 2.4)
        sheet.line(collar, LINE, 3)
    with sheet.shape("shadow of the hand"), sheet.overprint(clip=sheet.clip(smooth(JACKET_AS_SHE_LEANS))):
        cast = [(740, 610), (800, 578), (860, 560), (910, 556), (944, 524), (930, 480), (860, 470), (780, 530)]
        sheet.paint(smooth(moved(cast, -4, 10)), PYJAMA_SHADOW)
    with (
        sheet.group(move=NEAR_WRIST),
        sheet.group(turn=(HAND_TURN, 0, 0)),
        sheet.group(scale=(HAND_SCALE, 0, 0)),
    ):
        spread_hand(sheet)
    with sheet.shape("cloth under the fingers"):
        for fold in (
            [(924, 448), (936, 441), (948, 443)],
            [(945, 478), (958, 473), (968, 477)],
            [(942, 515), (956, 517), (964, 526)],
            [(926, 550), (938, 558), (941, 570)],
            [(856, 560), (872, 576), (896, 580)],
        ):
            contour(sheet, fold, 3.0, PYJAMAS.deep)
    with sheet.shape("his near cuff"):
        cuff = smooth(
            [
                Corner(722, 534),
                (735, 527),
                Corner(750, 522),
                (761, 556),
                Corner(772, 592),
                (758, 601),
                Corner(742, 608),
                (730, 570),
            ]
        )
        sheet.paint(cuff, NAVY.light)
        with sheet.group(clip=sheet.clip(cuff)):
            for step in range(8):
                x, y = 718 + step * 3.2, 538 + step * 10
                sheet.line(polyline([(x, y), (x + 44, y - 18)]), NAVY_PRINT, 2.4)
        sheet.line(cuff, LINE, 3.2)


class Finger(NamedTuple):
    """A finger of the spread hand: knuckle, middle joint, tip, breadth at the knuckle."""

    knuckle: Point
    joint: Point
    tip: Point
    breadth: float


# From the little finger to the index: each lies over the one before. The wrist is at (0, 0), the fingers go up.
FINGERS = (
    Finger((34, -84), (58, -122), (72, -158), 21),
    Finger((14, -96), (28, -148), (36, -192), 24),
    Finger((-10, -102), (-8, -160), (-6, -208), 25),
    Finger((-33, -94), (-46, -146), (-54, -190), 24),
)


def spread_hand(sheet: Sheet) -> None:
    """His right hand, its back to us, spread as wide as it goes."""
    with sheet.shape("his fingers"):
        for finger in FINGERS:
            draw_finger(sheet, finger)
    with sheet.shape("his thumb"):
        thumb = [
            Corner(-30, -22),
            (-52, -44),
            (-74, -76),
            (-92, -104),
            (-98, -122),
            (-88, -132),
            (-74, -122),
            (-56, -96),
            (-40, -78),
            Corner(-24, -60),
        ]
        lit_and_shaded(sheet, thumb, [Corner(-20, -56), (-44, -70), (-62, -92), Corner(-80, -118), Corner(-40, -110)])
        contour(
            sheet,
            [
                (-34, -26),
                (-53, -44),
                (-75, -76),
                (-93, -104),
                (-99, -122),
                (-88, -133),
                (-73, -122),
                (-55, -96),
                (-42, -80),
            ],
            4.8,
        )
        nail(sheet, (-88, -120), 11, -34)
    with sheet.shape("back of his hand"):
        back = [
            Corner(-30, 76),
            (-28, 30),
            (-33, 0),
            (-44, -40),
            (-47, -90),
            (-34, -108),
            (-10, -114),
            (14, -108),
            (38, -96),
            (46, -74),
            (42, -40),
            (32, 0),
            (28, 30),
            Corner(28, 76),
        ]
        lit_and_shaded(
            sheet,
            back,
            [Corner(60, -60), (34, -46), (18, -10), (12, 30), Corner(8, 90), Corner(60, 90)],
        )
        contour(sheet, [(-30, 74), (-28, 30), (-34, 0), (-42, -34)], 4.6)
        contour(sheet, [(46, -80), (43, -40), (32, 0), (28, 30), (28, 74)], 5)
        for start, end in (((-30, -86), (-16, -44)), ((-8, -92), (-4, -46)), ((14, -86), (8, -44))):
            middle = ((start[0] + end[0]) / 2 + 1, (start[1] + end[1]) / 2)
            contour(sheet, [start, middle, end], 2.8, SKIN.shade)
        for x, y in ((-34, -96), (-10, -104), (14, -98), (35, -85)):
            contour(sheet, [(x - 7, y + 2), (x, y - 3), (x + 7, y + 1)], 3.2, SKIN.deep)


def draw_finger(sheet: Sheet, finger: Finger) -> None:
    """Draw a finger: skin, its shadow side, its line, the crease of the joint, blood at the tip, the nail."""
    run = [finger.knuckle, finger.joint, finger.tip]
    dx, dy = finger.tip[0] - finger.joint[0], finger.tip[1] - finger.joint[1]
    length = math.hypot(dx, dy)
    ux, uy = dx / length, dy / length
    half = finger.breadth / 2

    def beside(point: Point, share: float, ahead: float = 0.0) -> Point:
        return (point[0] - uy * half * share + ux * ahead, point[1] + ux * half * share + uy * ahead)

    knuckle, joint, tip = run
    left = [beside(knuckle, -1.0), beside(joint, -0.98), beside(tip, -0.84, -8)]
    right = [beside(tip, 0.84, -8), beside(joint, 0.98), beside(knuckle, 1.0)]
    end = [beside(tip, -0.5, 1), beside(tip, 0, 4), beside(tip, 0.5, 1)]
    outline = [Corner(*left[0]), *left[1:], *end, *right[:-1], Corner(*right[-1])]
    shadow = [
        beside(knuckle, 0.3),
        beside(joint, 0.34),
        beside(tip, 0.4),
        Corner(*beside(tip, 2.0, 10)),
        Corner(*beside(knuckle, 2.0)),
    ]
    lit_and_shaded(sheet, outline, shadow)
    warmth = sheet.radial(tip, half * 1.8, Stop(0, BLOOD, 0.45), Stop(1, BLOOD, 0))
    with sheet.group(clip=sheet.clip(smooth(outline))):
        sheet.paint(ellipse(*tip, half * 1.8), warmth)
    contour(sheet, [*left, *end, *right], 4.8)
    contour(sheet, [beside(joint, -0.5), beside(joint, 0, -2), beside(joint, 0.5)], 2.8, SKIN.deep)
    nail(sheet, beside(tip, 0, -7), half * 0.92, math.degrees(math.atan2(ux, -uy)))


def nail(sheet: Sheet, at: Point, size: float, turn: float) -> None:
    """A nail, bitten short."""
    sheet.paint(ellipse(*at, size * 0.56, size * 0.72, turn=turn), Ink(0, 0.02, 0.20))
    sheet.line(ellipse(*at, size * 0.56, size * 0.72, turn=turn), SKIN.deep, 2.0)


FAR_FINGERS: tuple[tuple[Point, Point, Point], ...] = (
    ((1048, 598), (996, 611), (977, 619)),
    ((1048, 578), (986, 586), (960, 592)),
    ((1046, 559), (984, 562), (956, 563)),
    ((1044, 541), (988, 540), (967, 537)),
)


def theo_far_hand(sheet: Sheet) -> None:
    """The fingers of the other hand, come round her under the arm."""
    with sheet.shape("shadow of the far hand"), sheet.overprint(clip=sheet.clip(smooth(JACKET_AS_SHE_LEANS))):
        sheet.paint(smooth([(1010, 536), (956, 544), (942, 572), (956, 614), (1020, 622)]), PYJAMA_SHADOW)
    with sheet.shape("his far palm"):
        sheet.paint(smooth([Corner(1002, 546), Corner(1052, 536), Corner(1054, 606), Corner(1010, 610)]), SKIN.shade)
    with sheet.shape("his far fingers"):
        for root, joint, tip in FAR_FINGERS:
            for dx, dy, grown, ink in ((-0.4, 0.8, 5.0, LINE), (0, 0, 0, SKIN.light)):
                run = moved([root, joint, tip], dx, dy)
                sheet.paint(stroke(run, 16 + grown, start=0.96, end=0.86), ink)
                sheet.paint(ellipse(run[-1][0], run[-1][1], (16 + grown) * 0.44), ink)
            contour(
                sheet, [(joint[0], joint[1] - 5), (joint[0] - 2, joint[1]), (joint[0], joint[1] + 5)], 1.8, SKIN.deep
            )
            nail(sheet, (tip[0] - 1, tip[1]), 6.8, -84)


# Elara.

JACKET = (
    Corner(842, 392),
    (806, 396),
    (776, 420),
    (776, 470),
    (790, 540),
    (790, 600),
    Corner(776, 652),
    (826, 668),
    (880, 668),
    (930, 660),
    Corner(980, 632),
    (972, 570),
    (978, 500),
    (992, 440),
    (972, 408),
    (940, 396),
    Corner(916, 388),
)


LEAN = -10.0
FEET: Point = (880.0, 815.0)
SHIFT: Point = (80.0, 0.0)


def leaning(points: Points) -> list[Point | Corner]:
    """Return points of her upright body as she leans."""
    cosine, sine = math.cos(math.radians(LEAN)), math.sin(math.radians(LEAN))
    turned: list[Point | Corner] = []
    for point in points:
        dx, dy = point[0] - FEET[0], point[1] - FEET[1]
        x = FEET[0] + dx * cosine - dy * sine + SHIFT[0]
        y = FEET[1] + dx * sine + dy * cosine + SHIFT[1]
        turned.append(Corner(x, y) if isinstance(point, Corner) else (x, y))
    return turned


JACKET_AS_SHE_LEANS = leaning(JACKET)


def pyjama_print(sheet: Sheet, name: str, outline: str, box: tuple[float, float, float, float]) -> None:
    """Stamp stars and moons on a piece of the pyjamas; `box` is left, top, breadth and height."""
    rng = sheet.rng(f"pyjamas, {name}")
    with sheet.group(clip=sheet.clip(outline)):
        for (x, y), column, row in jittered_grid(*box, 33, rng, stray=0.10):
            if (column + 2 * row) % 3 == 0:
                sheet.paint(crescent(x, y, 7.2, thickness=0.62, turn=rng.uniform(-60, 10)), PRINTED_MOON)
            else:
                sheet.paint(star(x, y, 7, inner=0.36, turn=rng.uniform(-110, -70)), PRINTED_STAR)


def pyjama_piece(sheet: Sheet, name: str, outline: Points) -> None:
    """Paint a piece of the pyjamas: cloth, print, the shade away from the lamp."""
    path = smooth(outline)
    left, top = min(p[0] for p in outline), min(p[1] for p in outline)
    right, bottom = max(p[0] for p in outline), max(p[1] for p in outline)
    sheet.paint(path, PYJAMAS.light)
    pyjama_print(sheet, name, path, (left - 12, top - 12, right - left + 20, bottom - top + 20))
    away_from_the_lamp(sheet, path, 1060, 760)


def elara_legs(sheet: Sheet) -> None:
    """Legs that hold nothing: one foot set flat, the other on its toes, dragging."""
    with sheet.shape("her standing foot"):
        foot = [
            Corner(806, 768),
            (800, 788),
            (782, 798),
            (764, 808),
            (764, 818),
            (790, 822),
            (836, 820),
            (852, 812),
            (850, 790),
            Corner(848, 766),
        ]
        lit_and_shaded(
            sheet, foot, [Corner(760, 812), (800, 806), Corner(840, 790), Corner(860, 830), Corner(760, 830)]
        )
        contour(
            sheet,
            [
                (804, 776),
                (798, 790),
                (780, 799),
                (763, 809),
                (764, 819),
                (792, 823),
                (836, 821),
                (853, 812),
                (850, 786),
            ],
            3.4,
        )
        for x, y in ((770, 809), (778, 805), (787, 802)):
            contour(sheet, [(x, y), (x + 1, y + 6), (x, y + 11)], 2.0, SKIN.deep)
    with sheet.shape("her dragging foot"):
        foot = [
            Corner(912, 762),
            (908, 784),
            (898, 802),
            (886, 814),
            (883, 824),
            (894, 829),
            (910, 822),
            (930, 808),
            (952, 800),
            (966, 786),
            Corner(958, 758),
        ]
        shadow = [Corner(878, 820), (904, 806), (926, 786), Corner(940, 758), Corner(980, 760), Corner(980, 834)]
        lit_and_shaded(sheet, foot, [*shadow, Corner(878, 834)])
        contour(sheet, [(910, 772), (907, 786), (897, 802), (885, 814), (882, 825), (894, 830), (911, 823)], 3.4)
        contour(sheet, [(908, 824), (930, 809), (953, 801), (967, 786), (962, 768)], 3.4)
        for x, y in ((888, 814), (894, 809), (901, 805)):
            contour(sheet, [(x, y), (x + 3, y + 5), (x + 4, y + 10)], 2.0, SKIN.deep)
    with sheet.shape("her trousers"):
        right_leg = [
            Corner(880, 640),
            (878, 680),
            (888, 716),
            (902, 744),
            Corner(906, 772),
            (932, 779),
            Corner(962, 768),
            (966, 730),
            (974, 690),
            (980, 650),
            Corner(974, 622),
        ]
        left_leg = [
            Corner(786, 630),
            (772, 664),
            (768, 694),
            (786, 730),
            Corner(798, 780),
            (828, 790),
            Corner(860, 780),
            (858, 740),
            (866, 706),
            (884, 676),
            Corner(900, 640),
        ]
        for name, leg in (("right leg", right_leg), ("left leg", left_leg)):
            pyjama_piece(sheet, name, leg)
            sheet.line(smooth(leg), LINE, 3.4)
        contour(sheet, [(798, 774), (826, 782), (857, 772)], 2.6, PIPING)
        contour(sheet, [(906, 764), (932, 771), (961, 760)], 2.6, PIPING)
        contour(sheet, [(790, 700), (820, 714), (852, 708)], 3)
        contour(sheet, [(894, 700), (924, 714), (954, 704)], 3)
        contour(sheet, [(798, 716), (822, 728), (846, 722)], 2.6)
    with sheet.shape("bare strip"):
        strip = [Corner(900, 640), (940, 634), Corner(978, 622), Corner(980, 644), (940, 658), Corner(900, 664)]
        lit_and_shaded(sheet, strip, [Corner(890, 630), Corner(924, 630), Corner(924, 670), Corner(890, 670)])


def elara_jacket(sheet: Sheet) -> None:
    """The jacket's back, drawn up by the hands that hold her; creases run to them."""
    with sheet.shape("her jacket"):
        pyjama_piece(sheet, "jacket", JACKET)
        contour(sheet, [(776, 470), (791, 540), (791, 600), (777, 650)], 3.6)
        contour(sheet, [(777, 652), (826, 669), (880, 669), (930, 661), (980, 633)], 4)
        contour(sheet, [(978, 632), (972, 570), (979, 500), (992, 446)], 3.4)
        contour(sheet, [(780, 642), (826, 659), (880, 659), (930, 651), (976, 626)], 2.6, PIPING)
        for fold in (
            [(930, 566), (900, 584), (860, 590)],
            [(946, 580), (920, 610), (884, 624)],
            [(800, 566), (824, 592), (862, 604)],
            [(796, 602), (812, 624), (838, 634)],
            [(932, 470), (942, 446), (944, 424)],
        ):
            contour(sheet, fold, 3.0, PYJAMAS.deep)
    with sheet.shape("her nape"):
        nape = [
            Corner(836, 326),
            (836, 366),
            Corner(830, 398),
            (872, 412),
            Corner(918, 396),
            (902, 372),
            (896, 350),
            Corner(898, 322),
        ]
        lit_and_shaded(
            sheet,
            nape,
            [Corner(820, 326), (866, 344), (858, 370), Corner(850, 412), Corner(816, 412)],
            [Corner(820, 320), (860, 346), (884, 344), Corner(910, 330), Corner(910, 310), Corner(820, 310)],
        )
        contour(sheet, [(874, 360), (877, 376), (874, 390)], 2.4, SKIN.shade)
        contour(sheet, [(897, 348), (902, 370), (916, 392)], 3.2)
    with sheet.shape("her collar"):
        collar = smooth(
            [
                Corner(834, 384),
                (872, 398),
                Corner(920, 380),
                (932, 398),
                Corner(930, 416),
                (876, 430),
                Corner(824, 414),
                (824, 398),
            ]
        )
        sheet.paint(collar, COLLAR.light)
        away_from_the_lamp(sheet, collar, 920, 830, Ink(0.08, 0.40, 0.04))
        contour(sheet, [(834, 384), (872, 399), (920, 381)], 3)
        contour(sheet, [(824, 414), (876, 431), (931, 416)], 3.6)
        contour(sheet, [(828, 408), (876, 424), (927, 409)], 2.4, PIPING)


def limp_hand(sheet: Sheet, name: str, wrist: Point, turn: float) -> None:
    """A hand that hangs from `wrist`, its back to us, the fingers a little curled."""
    with sheet.shape(name), sheet.group(move=wrist), sheet.group(turn=(turn, 0, 0)):
        for points, width in (
            ([(-8, 30), (-11, 46), (-8, 60)], 12),
            ([(-1, 32), (-2, 50), (2, 66)], 12.5),
            ([(8, 30), (9, 48), (12, 60)], 12),
            ([(14, 24), (17, 40), (18, 50)], 10.5),
        ):
            for grown, ink in ((4.6, LINE), (0, SKIN.light)):
                sheet.paint(stroke(points, width + grown, start=0.96, end=0.86), ink)
                sheet.paint(ellipse(*points[-1], (width + grown) * 0.43), ink)
        thumb = [(-6, -4), (-18, 16), (-21, 32), (-18, 44)]
        for grown, ink in ((4.6, LINE), (0, SKIN.shade)):
            sheet.paint(stroke(thumb, 11 + grown, start=0.9, end=0.8, steps=6), ink)
            sheet.paint(ellipse(*thumb[-1], (11 + grown) * 0.42), ink)
        palm = [Corner(-13, -14), (-16, 12), (-14, 34), (2, 41), (18, 33), (18, 12), Corner(13, -14)]
        lit_and_shaded(sheet, palm, [Corner(-24, -14), (-8, 6), (-7, 24), Corner(-2, 46), Corner(-24, 46)])
        contour(sheet, [(-12, -10), (-16, 10), (-15, 26)], 3.2)
        contour(sheet, [(13, -10), (19, 10), (19, 34)], 3.4)


LEFT_ARM = (
    Corner(812, 414),
    (784, 436),
    (768, 500),
    (752, 570),
    (738, 634),
    (732, 680),
    Corner(730, 704),
    (757, 712),
    Corner(786, 704),
    (792, 640),
    (808, 570),
    (824, 520),
    Corner(840, 470),
)
RIGHT_ARM = (
    Corner(962, 404),
    (998, 410),
    (1032, 448),
    (1068, 510),
    (1088, 570),
    (1096, 624),
    Corner(1100, 660),
    (1073, 668),
    Corner(1044, 664),
    (1040, 614),
    (1030, 572),
    (1008, 540),
    Corner(966, 506),
)


def elara_right_arm(sheet: Sheet) -> None:
    """The arm on the lamp's side: it hangs over his elbow."""
    limp_hand(sheet, "her right hand", (1073, 672), -5)
    with sheet.shape("her right sleeve"):
        pyjama_piece(sheet, "right arm", RIGHT_ARM)
        contour(sheet, [*RIGHT_ARM[1:6], (1100, 658)], 3.8)
        contour(sheet, [(976, 508), (1008, 540), (1030, 572), (1040, 614), (1044, 662)], 3.8)
        contour(sheet, [(1099, 661), (1073, 669), (1044, 664)], 3.4)
        contour(sheet, [(1097, 651), (1072, 659), (1044, 655)], 2.4, PIPING)
        contour(sheet, [(1014, 538), (1032, 534), (1050, 542)], 3)
        contour(sheet, [(1022, 556), (1040, 558), (1056, 570)], 2.6)


def elara_left_arm(sheet: Sheet) -> None:
    """The arm on the dark side: his lies across it, and below that it hangs."""
    with sheet.shape("shadow of her arm"), sheet.overprint(clip=sheet.clip(smooth(THEO_BODY))):
        sheet.paint(smooth(moved(LEFT_ARM, -14, 10)), CLOTH_SHADOW)
    limp_hand(sheet, "her left hand", (758, 714), 4)
    with sheet.shape("her left sleeve"):
        pyjama_piece(sheet, "left arm", LEFT_ARM)
        contour(sheet, [*LEFT_ARM[:6], (730, 704)], 3.8)
        contour(sheet, [(832, 500), (808, 570), (792, 640), (786, 702)], 3.8)
        contour(sheet, [(730, 705), (757, 713), (786, 705)], 3.4)
        contour(sheet, [(731, 696), (757, 704), (786, 696)], 2.4, PIPING)
        contour(sheet, [(750, 634), (768, 642), (784, 638)], 2.8)


# Her head, from behind, gone over to the left and away from us.

CLOUD: Point = (826.0, 256.0)


def mass_at(angle: float, out: float, radius: float) -> Mass:
    """Return a mass of the cloud by angle and distance from its middle; what faces the lamp is lit."""
    x, y = polar(CLOUD, out, angle)
    towards = (x - CLOUD[0]) * LIGHT[0] + (y - CLOUD[1]) * LIGHT[1]
    return Mass(x, y, radius, min(1.0, max(0.05, 0.44 + towards / 170)))


RING = tuple(
    mass_at(angle, out, radius)
    for angle, out, radius in (
        (84, 96, 34),
        (106, 98, 42),
        (132, 100, 44),
        (158, 102, 42),
        (184, 98, 44),
        (210, 100, 42),
        (236, 102, 46),
        (262, 98, 44),
        (288, 100, 46),
        (314, 100, 42),
        (340, 104, 44),
        (6, 102, 42),
        (30, 100, 36),
        (138, 116, 42),
        (156, 128, 40),
        (174, 122, 40),
        (192, 112, 38),
    )
)
DOME = tuple(
    mass_at(angle, out, radius)
    for angle, out, radius in (
        (70, 62, 34),
        (120, 56, 40),
        (165, 60, 42),
        (210, 58, 44),
        (255, 60, 42),
        (300, 58, 44),
        (345, 62, 42),
        (30, 60, 38),
        (150, 14, 42),
        (320, 18, 44),
    )
)
BAND = ((728, 306), (766, 299), (822, 280), (882, 248), (922, 214), (944, 184))
OVER_THE_BAND = (Mass(732, 300, 30, 0.15), Mass(826, 266, 22, 0.5), Mass(846, 256, 18, 0.6), Mass(926, 196, 30, 1.0))


def elara_head(sheet: Sheet) -> None:
    """The cloud of curls, the band askew in it, its edge alight; a few curls left at the nape."""
    with sheet.shape("her hair, dark"):
        sheet.paint(ellipse(CLOUD[0] - 6, CLOUD[1] - 8, 100), HAIR_DEEPEST)
        for x, y, way, side, radius in (
            (766, 152, 240, -1, 11),
            (880, 136, 300, 1, 12),
            (962, 262, 20, 1, 10),
            (930, 334, 60, -1, 9),
        ):
            escaped(sheet, (x, y), way, side, radius, 6)
    with sheet.shape("her hair"):
        for mass in RING + DOME:
            draw_mass(sheet, mass)
    with sheet.shape("shadow side of her cloud"):
        cloud = sheet.clip(*(mass_outline(mass) for mass in RING + DOME))
        with sheet.overprint(clip=cloud):
            fall = sheet.linear((860, 250), (700, 320), Stop(0, PAPER), Stop(1, Ink(0.16, 0.20, 0)))
            sheet.paint(FAR_AND_WIDE, fall)
    with sheet.shape("lit edge of her cloud"):
        for mass in RING:
            if mass.lit > 0.72:
                for start, end in ((-62, -34), (-18, 14), (26, 44)):
                    arc = [
                        polar((mass.x, mass.y), mass.radius * 0.94, angle) for angle in (start, (start + end) / 2, end)
                    ]
                    if math.dist(arc[1], CLOUD) > 128:
                        sheet.paint(stroke(arc, 4.0, start=0.1, end=0.1), RIM_OF_HAIR)
    with sheet.shape("her nape's curls"):
        for x, y, way, side, radius in ((872, 340, 96, 1, 5), (886, 338, 80, -1, 5), (858, 344, 110, -1, 4)):
            escaped(sheet, (x, y), way, side, radius, 3)
    with sheet.shape("glow of the band"):
        cloud = sheet.clip(*(mass_outline(mass) for mass in RING + DOME))
        with sheet.lift(clip=cloud, blur=8):
            sheet.paint(stroke(moved(BAND, 4, 16), 40, start=0.5, end=0.5), Ink(0.45, 0.55, 1))
        with sheet.overprint(clip=cloud, blur=8):
            sheet.paint(stroke(moved(BAND, 4, 16), 30, start=0.5, end=0.5), Ink(0, 0, 0.40))
    with sheet.shape("band"):
        sheet.paint(stroke(BAND, 16, start=0.75, end=0.75), LINE)
        sheet.paint(stroke(moved(BAND, 2.4, 6.4), 6, start=0.7, end=0.7), BAND_LIGHT)
        sheet.paint(stroke(moved(BAND, -2, -5), 2.4, start=0.2, end=0.2), PYJAMAS.shade)
    with sheet.shape("curls over the band"):
        for mass in OVER_THE_BAND:
            draw_mass(sheet, mass)


def rims(sheet: Sheet) -> None:
    """What the lamp draws along them on the right, and the hall's light on his back."""
    with sheet.shape("rims"):
        lamp_side = [(956, 405), (994, 409), (1030, 447), (1066, 510), (1086, 570), (1094, 624), (1098, 656)]
        sheet.paint(stroke(lamp_side, 6, start=0.1, end=0.15), RIM)
        for run, width in (
            ([(558, 338), (528, 368), (496, 428), (480, 514), (486, 600), (506, 664)], 4.4),
            ([(562, 400), (554, 450), (556, 510)], 3.4),
        ):
            sheet.paint(stroke(run, width, start=0.1, end=0.15), HALL_RIM)


def telephone_light(sheet: Sheet) -> None:
    """The telephone's cold edge on her legs."""
    with sheet.shape("telephone's light"):
        for run in (
            [(975, 656), (971, 690), (963, 730), (959, 764)],
            [(861, 722), (856, 744), (857, 776)],
            [(958, 776), (962, 786), (952, 797)],
        ):
            sheet.paint(stroke(run, 3.4, start=0.1, end=0.2), MOON)


# How large both are beside what is drawn here, about where she stands, and where on the page that is.
NEARER = 1.03
STAND: Point = (800.0, 828.0)
ON_THE_PAGE: Point = (62.0, -48.0)


def legs(sheet: Sheet) -> None:
    """What of him is behind the bed's edge."""
    with sheet.group(move=ON_THE_PAGE), sheet.group(scale=(NEARER, *STAND)):
        theo_legs(sheet)


def both(sheet: Sheet) -> None:
    """Both of them, from the back to the front; his legs are drawn by `legs`."""
    with sheet.group(move=ON_THE_PAGE), sheet.group(scale=(NEARER, *STAND)):
        theo_behind(sheet)
        with sheet.group(move=SHIFT), sheet.group(turn=(LEAN, *FEET)):
            elara_legs(sheet)
            elara_jacket(sheet)
            telephone_light(sheet)
        theo_far_hand(sheet)
        elara_right_arm(sheet)
        elara_left_arm(sheet)
        theo_near_arm(sheet)
        with sheet.group(move=SHIFT), sheet.group(turn=(LEAN, *FEET)):
            elara_head(sheet)
        rims(sheet)
