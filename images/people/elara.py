"""Elara Hale, eight: a cloud of dark curls, pyjamas of stars and moons, a rabbit with one X eye; on guard.

Light comes from the upper right, where she looks. Her head is at the same place in every pose; only arms, rabbit
and band change. The hair is built like a cloud: a dark mass behind, round masses in three flat values with bumpy
edges, small arcs where the half light shows curls, a few curls that got away. What her hands do lies above y = 600:
below it is the text box.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from print_room import rig
from print_room.brushes import jittered_grid, stitches, stroke
from print_room.geometry import Corner, Point, between, crescent, ellipse, moved, polar, polygon, smooth, star
from print_room.inks import LINE, PAPER, SKIN_FAIR, Cloth, Ink
from print_room.pictures import CHILD, Person
from print_room.sheet import Reference, Sheet, Stop

HEAD = (366.0, 318.0)
# Towards the lamp: to the right and up.
LIGHT = (0.62, -0.78)

PYJAMAS = Cloth(Ink(0, 0.40, 0.05), Ink(0.26, 0.72, 0.08), Ink(0.52, 0.86, 0.10))
PYJAMA_SHADOW = Ink(0.20, 0.44, 0)
# What the lamp leaves of the cloth's ink along a lit edge.
CLOTH_LIT = Ink(1, 0.30, 1)
PRINTED_STAR = Ink(0, 0.03, 0.12)
PRINTED_MOON = Ink(0, 0.05, 0.60)
PIPING = Ink(0.14, 0.10, 0.55)
COLLAR = Cloth(Ink(0, 0.03, 0.10), Ink(0.05, 0.38, 0.12), Ink(0.20, 0.60, 0.14))
# Once white, now the grey of old flannel: cooler than her hands, or they run into one another.
PLUSH = Cloth(Ink(0.02, 0.10, 0.08), Ink(0.10, 0.42, 0.16), Ink(0.24, 0.56, 0.22))
EAR_LINING = Ink(0.03, 0.14, 0.62)
SKIN = SKIN_FAIR
# Browner in the dark than the book's usual: a child's hair keeps its warmth in the shade.
HAIR = Cloth(Ink(0.60, 0.40, 0.96), Ink(0.78, 0.56, 0.92), Ink(0.26, 0.16, 1.0))
HAIR_DEEPEST = Ink(0.90, 0.66, 0.86)
# The lit shoulder of a mass; single lit curls are lighter still (`HAIR.deep`).
HAIR_LIT = HAIR.light.towards(HAIR.deep, 0.62)


def at_head(*points: Sequence[float]) -> list[Point | Corner]:
    """Return points given about the middle of the head in the canvas's coordinates."""
    return moved(points, *HEAD)


def contour(sheet: Sheet, points: Sequence[Sequence[float]], width: float, ink: Ink = LINE) -> None:
    """Draw a line as a brush does: thin where it is set down and lifted, full between."""
    sheet.paint(stroke(points, width, start=0.3, end=0.18), ink)


# Hair.


class Mass(NamedTuple):
    """A round mass of hair: its middle about the head's, its radius, how much of the lamp it gets (0 to 1)."""

    x: float
    y: float
    radius: float
    lit: float = 0.5


class Curl(NamedTuple):
    """A single curl as a line: where its tail springs (about the head's middle), which way, how it rolls up.

    `way` is degrees, `side` 1 rolls clockwise and -1 the other way, `radius` is that of the roll's beginning.
    """

    x: float
    y: float
    way: float
    tail: float
    side: int
    radius: float = 20
    roll: float = 285
    width: float = 6.5


BEHIND = (
    Mass(-128, 104, 74),
    Mass(-172, 40, 70),
    Mass(-50, 122, 66),
    Mass(62, 112, 62),
    Mass(118, 76, 56),
    Mass(0, -60, 170),
)
# From the nape up over the back of the head, and down on the far side: each lies on the one before.
ON_THE_SHOULDER = (
    Mass(-112, 150, 44, 0.1),
    Mass(-158, 122, 58, 0.2),
)
AROUND = (
    *ON_THE_SHOULDER,
    Mass(-192, 56, 62, 0.3),
    Mass(120, 104, 42, 0.3),
    Mass(-200, -22, 64, 0.4),
    Mass(150, 50, 52, 0.6),
    Mass(-170, -98, 66, 0.6),
    Mass(164, -22, 58, 0.8),
    Mass(-100, -164, 72, 0.8),
    Mass(146, -102, 64, 1.0),
    Mass(-8, -194, 74, 1.0),
    Mass(82, -166, 68, 1.0),
)
CROWN = (
    Mass(-128, 44, 34, 0.2),
    Mass(-128, -10, 44, 0.3),
    Mass(-118, -68, 58, 0.5),
    Mass(118, -46, 30, 0.7),
    Mass(110, -84, 42, 0.8),
    Mass(-62, -122, 62, 0.7),
    Mass(74, -116, 52, 0.9),
    Mass(10, -132, 58, 1.0),
)
OVER_THE_BAND = (Mass(-130, -50, 40, 0.4), Mass(70, -96, 28, 0.9), Mass(122, -58, 34, 0.8))
FRINGE = (
    Mass(-92, -58, 30, 0.5),
    Mass(92, -68, 26, 0.9),
    Mass(-54, -76, 28, 0.7),
    Mass(56, -84, 28, 0.9),
    Mass(2, -78, 34, 0.9),
)


def bumpy(x: float, y: float, radius: float, bumps: int, turn: float) -> str:
    """Return the outline of a mass of curls: a ring of bumps of unlike sizes with soft notches between."""
    sizes = [1 + 0.42 * math.sin(2.4 * bump + turn) for bump in range(bumps)]
    degrees_each = 360 / sum(sizes)
    ring: list[Point] = []
    angle = turn
    for bump, size in enumerate(sizes):
        breadth = size * degrees_each
        stray = 0.97 + 0.04 * math.sin(5.3 * bump + turn)
        lift = 0.16 * size
        for share, reach in ((0.0, 0.0), (0.2, 0.7), (0.5, 1.0), (0.8, 0.7)):
            ring.append(polar((x, y), radius * (stray - 0.08 + lift * reach), angle + share * breadth))
        angle += breadth
    return smooth(ring)


def mass_outline(mass: Mass) -> str:
    """Return the outline of a mass."""
    bumps = max(5, round(mass.radius / 9))
    return bumpy(HEAD[0] + mass.x, HEAD[1] + mass.y, mass.radius, bumps, mass.x + mass.y)


def draw_mass(sheet: Sheet, mass: Mass) -> None:
    """Draw a mass in three flat values; their edges are bumpy, as curls make them. Then its strands."""
    x, y, radius = HEAD[0] + mass.x, HEAD[1] + mass.y, mass.radius
    inside = sheet.clip(mass_outline(mass))
    bumps = max(5, round(radius / 9))
    with sheet.group(clip=inside):
        sheet.paint(sheet.everything, HAIR_LIT if mass.lit > 0.15 else HAIR.light)
        away = radius * (0.20 + 0.22 * mass.lit)
        body = bumpy(x - LIGHT[0] * away, y - LIGHT[1] * away, radius * 1.0, bumps, mass.x * 2)
        sheet.paint(body, HAIR.light)
        away = radius * (0.80 + 0.34 * mass.lit)
        under = bumpy(x - LIGHT[0] * away, y - LIGHT[1] * away, radius * 0.92, bumps, mass.y * 3)
        # Near the lamp the undersides catch some light too; full dark there looks like holes.
        sheet.paint(under, HAIR.shade.towards(HAIR.light, 0.55 * mass.lit))
        draw_strands(sheet, mass)


def draw_strands(sheet: Sheet, mass: Mass) -> None:
    """Draw the small arcs that curls show inside a mass: dark ones in the light, lit ones in the half light."""
    rng = random.Random(f"elara's strands, {mass.x:g} {mass.y:g}")
    towards_lamp = math.degrees(math.atan2(LIGHT[1], LIGHT[0]))
    # The half light is where curls show; in the light and in the dark a few suffice, or the cloud turns to scales.
    for ink, out, spread, breadth, turn, pause in (
        (HAIR.light, 0.84, 50, 4.5, 0, 60),
        (HAIR.deep, 0.46, 84, 5.0, 0, 8),
        (HAIR.light, 0.62, 50, 4.0, 180, 60),
    ):
        # Hardly any light reaches the far side of the cloud: no dark arcs there.
        if ink is HAIR.light and not turn and mass.lit < 0.7:
            continue
        # A small mass is one curl or two: more arcs would make a rosette of it.
        if ink is HAIR.light and mass.radius < 38:
            continue
        angle = towards_lamp + turn - spread + rng.uniform(0, pause)
        while angle < towards_lamp + turn + spread:
            size = rng.uniform(0.17, 0.28) * min(max(mass.radius, 40), 64)
            middle = polar((HEAD[0] + mass.x, HEAD[1] + mass.y), mass.radius * out, angle)
            sheet.paint(coil(middle, size, angle - turn + rng.uniform(-30, 30), breadth), ink)
            angle += math.degrees(2.5 * size / (mass.radius * out)) + rng.uniform(0.3, 1.6) * pause


def coil(middle: Point, size: float, outward: float, breadth: float) -> str:
    """Return an arc that rolls in a little: one curl seen from its end."""
    run = [polar(middle, size * (1 - 0.5 * step / 10), outward - 130 + 27 * step) for step in range(11)]
    return stroke(run, breadth, start=0.1, end=0.2, steps=3)


def curl_path(curl: Curl) -> list[Point]:
    """Return the line of a curl: a tail that bends against the roll, then the roll, ever tighter."""
    x, y = HEAD[0] + curl.x, HEAD[1] + curl.y
    heading = math.radians(curl.way)
    path = [(x, y)]
    steps = 8
    for index in range(steps):
        heading -= curl.side * math.radians(50) / steps * (1 - 2 * index / steps)
        x += math.cos(heading) * curl.tail / steps
        y += math.sin(heading) * curl.tail / steps
        path.append((x, y))
    steps = max(8, round(curl.roll / 20))
    turn = math.radians(curl.roll) / steps
    for index in range(steps):
        radius = curl.radius * (1 - 0.62 * index / steps)
        heading += curl.side * turn
        x += math.cos(heading) * radius * turn
        y += math.sin(heading) * radius * turn
        path.append((x, y))
    return path


def draw_curl(sheet: Sheet, curl: Curl, ink: Ink) -> None:
    """Draw one curl with the tip of the brush."""
    sheet.paint(stroke(curl_path(curl), curl.width, start=1.0, end=0.3, steps=3), ink)


# The few that got away.
LOOSE_CURLS = (
    Curl(34, -244, 292, 30, 1, 17, 300, 9),
    Curl(-140, -206, 236, 22, -1, 15, 300, 8),
    Curl(-244, 14, 196, 18, -1, 14, 290, 8),
)
# One curl hangs alone on the forehead.
FOREHEAD_CURL = Curl(24, -70, 96, 18, -1, 11, 330, 7)


def hair_behind(sheet: Sheet) -> None:
    """The dark of the cloud, behind neck and shoulders."""
    with sheet.shape("hair behind"):
        for mass in BEHIND:
            sheet.paint(mass_outline(mass), HAIR_DEEPEST)


def hair_around(sheet: Sheet) -> None:
    """The cloud about the head, rim first and crown last."""
    with sheet.shape("hair around"):
        for curl in LOOSE_CURLS:
            draw_curl(sheet, curl, HAIR.light)
        for mass in AROUND:
            draw_mass(sheet, mass)


def hair_in_front(sheet: Sheet) -> None:
    """Crown and fringe, before the forehead; then the shadow side of the whole cloud."""
    with sheet.shape("hair in front"):
        draw_curl(sheet, FOREHEAD_CURL, HAIR.light)
        for mass in FRINGE + CROWN:
            draw_mass(sheet, mass)
    with sheet.shape("shadow side of the cloud"):
        cloud = sheet.clip(*(mass_outline(mass) for mass in AROUND + CROWN + FRINGE))
        with sheet.overprint(clip=cloud):
            sheet.paint(sheet.everything, cloud_shade(sheet))


def cloud_shade(sheet: Sheet) -> Reference:
    """Return the gradient that darkens the cloud towards the back of the head, as one round thing."""
    return sheet.linear(
        (HEAD[0] - 40, HEAD[1] - 40),
        (HEAD[0] - 250, HEAD[1] + 110),
        Stop(0, PAPER),
        Stop(1, Ink(0.42, 0.30, 0)),
    )


def hair_on_the_shoulder(sheet: Sheet, sleeve_outline: Sequence[Sequence[float]]) -> None:
    """The lowest curls once more where the sleeve hid them, and their shadow on it."""
    sleeve_only = sheet.clip(smooth(sleeve_outline))
    with sheet.shape("shadow of the hair"), sheet.overprint(clip=sleeve_only):
        for mass in ON_THE_SHOULDER:
            sheet.paint(mass_outline(mass._replace(x=mass.x - 10, y=mass.y + 22)), PYJAMA_SHADOW)
    with sheet.shape("hair on the shoulder"):
        with sheet.group(clip=sleeve_only):
            for mass in ON_THE_SHOULDER:
                draw_mass(sheet, mass)
        with sheet.overprint(clip=sleeve_only):
            for mass in ON_THE_SHOULDER:
                sheet.paint(mass_outline(mass), cloud_shade(sheet))


# Head.

FACE = (
    (-98, -60),
    (-106, 0),
    (-98, 48),
    (-70, 90),
    (-22, 111),
    (28, 112),
    (66, 96),
    (89, 66),
    (99, 36),
    (95, 8),
    (100, -24),
    (90, -76),
    (30, -118),
    (-50, -112),
)


def neck(sheet: Sheet) -> None:
    """The neck, all in the chin's shadow."""
    with sheet.shape("neck"):
        outline = smooth(
            at_head(Corner(-42, 70), (-40, 124), Corner(-58, 168), (8, 196), Corner(66, 168), (46, 124), Corner(48, 70))
        )
        sheet.paint(outline, SKIN.shade)


def head(sheet: Sheet) -> None:
    """The face without features: skin, the shadow at the temple and under the fringe, ear, jaw."""
    with sheet.shape("face"):
        outline = smooth(at_head(*FACE))
        inside = sheet.clip(outline)
        sheet.paint(outline, SKIN.light)
        with sheet.group(clip=inside):
            side = [
                Corner(-66, -130),
                (-74, -40),
                (-70, 30),
                (-44, 82),
                (0, 112),
                Corner(20, 140),
                Corner(-140, 140),
                Corner(-140, -130),
            ]
            sheet.paint(smooth(at_head(*side)), SKIN.shade, opacity=0.8)
            brow = [
                Corner(-120, -52),
                (-60, -40),
                (-10, -52),
                (40, -44),
                (80, -52),
                Corner(120, -70),
                Corner(110, -140),
                Corner(-120, -140),
            ]
            sheet.paint(smooth(at_head(*brow)), SKIN.shade, opacity=0.8)
    with sheet.shape("jaw"):
        contour(sheet, at_head((-74, 88), (-22, 112), (28, 113), (66, 97), (88, 70)), 4.6)
        contour(sheet, at_head((97, 20), (99, 40), (89, 68)), 3.4)


# Pyjamas.

JACKET = (
    Corner(314, 448),
    (262, 462),
    (216, 492),
    (194, 556),
    (204, 700),
    Corner(196, 900),
    Corner(548, 900),
    (536, 700),
    (540, 556),
    (514, 492),
    (468, 460),
    Corner(422, 446),
    (368, 490),
)


def pyjama_print(sheet: Sheet, name: str, inside: Reference, box: tuple[float, float, float, float]) -> None:
    """Stamp stars and moons on a piece of the pyjamas; `box` is left, top, breadth and height."""
    left, top, breadth, height = box
    # The same stamps in every pose, so that the cloth does not change when she moves.
    rng = random.Random(f"elara's pyjamas, {name}")
    step = 54
    with sheet.group(clip=inside):
        for (x, y), column, row in jittered_grid(left, top, breadth, height, step, rng, stray=0.10):
            if (column + 2 * row) % 3 == 0:
                sheet.paint(crescent(x, y, 11, thickness=0.62, turn=rng.uniform(-60, 10)), PRINTED_MOON)
            else:
                sheet.paint(star(x, y, 10, inner=0.36, turn=rng.uniform(-110, -70)), PRINTED_STAR)


def jacket(sheet: Sheet) -> None:
    """The pyjama jacket: cloth, the chin's and the hair's shadow on it, the opening with its buttons."""
    outline = smooth(JACKET)
    inside = sheet.clip(outline)
    with sheet.shape("jacket"):
        sheet.paint(outline, PYJAMAS.light)
        pyjama_print(sheet, "jacket", inside, (170, 470, 400, 460))
    with sheet.shape("shadow on the jacket"), sheet.overprint(clip=inside):
        left = [Corner(160, 420), (300, 470), (262, 540), (276, 660), (250, 760), Corner(262, 910), Corner(150, 910)]
        sheet.paint(smooth(left), PYJAMA_SHADOW)
        under_chin = [Corner(290, 440), (330, 520), (400, 532), (452, 500), Corner(470, 440)]
        sheet.paint(smooth(under_chin), PYJAMA_SHADOW)
    with sheet.shape("seams"):
        contour(sheet, [(371, 500), (378, 600), (376, 740), (382, 910)], 3.6)
        contour(sheet, [(539, 600), (536, 700), (541, 800), (547, 910)], 4.2)
        contour(sheet, [(200, 620), (204, 700), (200, 800), (196, 910)], 4.2)
    with sheet.shape("buttons"):
        for y in (560, 650, 740, 830):
            sheet.paint(ellipse(391, y, 8), LINE)
            sheet.paint(ellipse(392, y - 1, 6.4), PRINTED_MOON)


def cast_on_jacket(sheet: Sheet, *outlines: str) -> None:
    """Lay the shadow of what she holds on the jacket."""
    with sheet.shape("shadow of what she holds"), sheet.overprint(clip=sheet.clip(smooth(JACKET))):
        for outline in outlines:
            sheet.paint(outline, PYJAMA_SHADOW)


def collar(sheet: Sheet) -> None:
    """The two wings of the collar, with a piping."""
    with sheet.shape("collar"):
        left = [Corner(312, 438), (276, 458), Corner(278, 530), (326, 526), Corner(371, 504), (330, 476)]
        right = [Corner(424, 436), (462, 450), Corner(474, 520), (420, 522), Corner(371, 504), (408, 474)]
        for wing, value in ((left, COLLAR.shade), (right, COLLAR.light)):
            sheet.paint(smooth(wing), value)
        contour(sheet, [(276, 458), (274, 500), (279, 531)], 3.2)
        contour(sheet, [(278, 530), (326, 527), (371, 504)], 4.0)
        contour(sheet, [(371, 504), (422, 523), (474, 520)], 4.0)
        contour(sheet, [(474, 520), (472, 480), (460, 450)], 3.2)
        contour(sheet, [(286, 520), (326, 517), (362, 499)], 3.0, PIPING)
        contour(sheet, [(382, 500), (424, 513), (463, 511)], 3.0, PIPING)


def sleeve(
    sheet: Sheet,
    name: str,
    outline: Sequence[Sequence[float]],
    shadow: Sequence[Sequence[float]],
    lines: Sequence[tuple[Sequence[Point], float]],
    lit: Sequence[Point] = (),
    cuff: Sequence[Point] = (),
) -> None:
    """Draw a sleeve: cloth, print, its shadow side, and the lines of its edge and folds (points, breadth).

    `lit` runs along the edge that the lamp reaches, `cuff` along the piping.
    """
    path = smooth(outline)
    inside = sheet.clip(path)
    with sheet.shape(name):
        sheet.paint(path, PYJAMAS.light)
        left, top = min(p[0] for p in outline), min(p[1] for p in outline)
        right, bottom = max(p[0] for p in outline), max(p[1] for p in outline)
        pyjama_print(sheet, name, inside, (left - 20, top - 20, right - left + 20, bottom - top + 20))
    with sheet.shape(f"{name}, shadow"), sheet.overprint(clip=inside):
        sheet.paint(smooth(shadow), PYJAMA_SHADOW)
    if lit:
        with sheet.shape(f"{name}, lit edge"), sheet.lift(clip=inside):
            sheet.paint(stroke(lit, 30, start=0.3, end=0.2), CLOTH_LIT)
    with sheet.shape(f"{name}, lines"):
        if cuff:
            contour(sheet, cuff, 3.4, PIPING)
        for points, width in lines:
            contour(sheet, points, width)


def finger(sheet: Sheet, points: Sequence[Point], width: float, skin: Ink) -> None:
    """Draw a finger from knuckle to tip, with the line of its underside."""
    for (dx, dy), grown, ink in (((-1.2, 1.6), 3.4, LINE), ((0, 0), 0, skin)):
        run = moved(points, dx, dy)
        breadth = width + grown
        sheet.paint(stroke(run, breadth, start=0.96, end=0.86), ink)
        sheet.paint(ellipse(run[-1][0], run[-1][1], breadth * 0.43), ink)
        sheet.paint(ellipse(run[0][0], run[0][1], breadth * 0.48), ink)


# The rabbit. It is drawn about the middle of its head and put in place by `sheet.group(move=…, turn=…)`.


def rabbit_ear(sheet: Sheet, outline: Sequence[Point], lining: Sequence[Point], plush: Ink) -> None:
    """Draw an ear with its lining."""
    path = smooth(outline)
    sheet.paint(path, plush)
    sheet.paint(stroke(lining, 15, start=0.5, end=0.2), EAR_LINING)
    contour(sheet, [*outline, outline[0]], 3.0)


def rabbit_body(sheet: Sheet) -> None:
    """The body, with a patch sewn on."""
    with sheet.shape("rabbit's body"):
        for foot in ((-34, 214), (36, 214)):
            sheet.paint(ellipse(*foot, 27, 34), LINE)
            sheet.paint(ellipse(foot[0] + 1, foot[1] - 1, 24.5, 31.5), PLUSH.light if foot[0] > 0 else PLUSH.shade)
        outline = smooth([(-34, 34), (-62, 96), (-66, 170), (-30, 210), (34, 210), (66, 168), (60, 96), (36, 34)])
        sheet.paint(outline, PLUSH.light)
        with sheet.group(clip=sheet.clip(outline)):
            sheet.paint(smooth([Corner(-80, 30), (-30, 60), (-26, 140), (10, 220), Corner(-80, 230)]), PLUSH.shade)
        contour(sheet, [(-34, 40), (-62, 96), (-66, 170), (-30, 210), (34, 210), (66, 168), (60, 96), (38, 40)], 3.6)
        arm = [(-44, 60), (-64, 84), (-78, 124), (-66, 138), (-50, 126), (-34, 88)]
        sheet.paint(smooth(arm), PLUSH.shade)
        contour(sheet, [*arm, arm[0]], 3.2)
        patch = polygon([(2, 84), (46, 78), (50, 124), (6, 128)])
        sheet.paint(patch, PYJAMAS.shade)
        sheet.line(stitches([(0, 82), (47, 76), (52, 126), (5, 130), (0, 82)], length=7, gap=7), PAPER, 2.6)


def rabbit_head(sheet: Sheet) -> None:
    """The head: one button eye, one sewn shut with an X; a cheek mended once."""
    with sheet.shape("rabbit's head"):
        ring = [(-60, 2), (-50, -38), (-8, -56), (40, -46), (62, -6), (50, 34), (6, 50), (-42, 40)]
        outline = smooth(ring)
        sheet.paint(outline, PLUSH.light)
        with sheet.group(clip=sheet.clip(outline)):
            cheek = [Corner(-70, -60), (-34, -30), (-36, 14), (0, 44), Corner(20, 70), Corner(-80, 70)]
            sheet.paint(smooth(cheek), PLUSH.shade)
        contour(sheet, [*ring, ring[0]], 3.4)
    with sheet.shape("rabbit's face"):
        sheet.paint(ellipse(28, -6, 8, 9.5), LINE)
        sheet.paint(ellipse(31, -10, 2.6), PAPER)
        contour(sheet, [(-36, -16), (-16, 6)], 6.0)
        contour(sheet, [(-15, -15), (-36, 6)], 6.0)
        sheet.paint(smooth([(-4, 8), (6, 6), (15, 9), (6, 17)]), Ink(0.20, 0.34, 0.90))
        contour(sheet, [(6, 16), (5, 25), (-6, 29)], 3.2)
        contour(sheet, [(5, 25), (18, 28)], 3.2)


def hugged_rabbit(sheet: Sheet) -> None:
    """The rabbit held high, one ear up along her cheek, one bent over."""
    with sheet.group(move=(404, 524), turn=(-8, 0, 0)):
        with sheet.shape("rabbit's ears"):
            rabbit_ear(
                sheet,
                [(24, -44), (66, -98), (118, -134), (138, -116), (116, -72), (58, -30)],
                [(48, -50), (88, -90), (118, -112)],
                PLUSH.light,
            )
            rabbit_ear(
                sheet,
                [(-16, -46), (-34, -84), (-74, -98), (-106, -70), (-104, -48), (-72, -62), (-48, -36)],
                [(-40, -62), (-68, -80), (-94, -64)],
                PLUSH.shade,
            )
        rabbit_body(sheet)
        rabbit_head(sheet)


def dangling_rabbit(sheet: Sheet) -> None:
    """The rabbit hanging by one ear from a fist; the other ear hangs too."""
    with sheet.group(move=(262, 596), turn=(9, 0, -90)):
        with sheet.shape("rabbit's ears"):
            rabbit_ear(
                sheet,
                [
                    (-22, -44),
                    (-12, -84),
                    (-22, -124),
                    (-50, -146),
                    (-66, -120),
                    (-80, -126),
                    (-74, -162),
                    (-36, -176),
                    (6, -146),
                    (14, -100),
                    (20, -46),
                ],
                [(2, -54), (2, -90), (-8, -130), (-36, -156), (-62, -150)],
                PLUSH.light,
            )
        rabbit_body(sheet)
        rabbit_head(sheet)
        with sheet.shape("rabbit's other ear"):
            rabbit_ear(
                sheet,
                [(22, -46), (62, -62), (92, -30), (94, 26), (76, 40), (64, 14), (62, -14), (40, -26)],
                [(46, -42), (72, -26), (80, 18)],
                PLUSH.light,
            )


# The SomniTech band.

BAND = at_head((-142, -52), (-96, -88), (-20, -108), (52, -104), (108, -82), (134, -52))
BAND_LIGHT = Ink(0, 0.02, 0.34)


def band(sheet: Sheet) -> None:
    """The band about her forehead: dark, thin, its lower edge alight; two curls have got over it."""
    lower = moved(BAND, 0, 8)
    with sheet.shape("glow under the band"):
        forehead = sheet.clip(smooth(at_head(*FACE)), *(mass_outline(mass) for mass in FRINGE + CROWN + AROUND))
        with sheet.lift(clip=forehead, blur=9):
            sheet.paint(stroke(moved(BAND, 0, 18), 44, start=0.5, end=0.5), Ink(0.45, 0.55, 1))
        with sheet.overprint(clip=forehead, blur=9):
            sheet.paint(stroke(moved(BAND, 0, 18), 34, start=0.5, end=0.5), Ink(0, 0, 0.40))
    with sheet.shape("band"):
        sheet.paint(stroke(BAND, 20, start=0.75, end=0.75), LINE)
        sheet.paint(stroke(lower, 6.5, start=0.7, end=0.7), BAND_LIGHT)
        sheet.paint(stroke(moved(BAND, 0, -7), 3, start=0.2, end=0.2), PYJAMAS.shade)
        x, y = BAND[2]
        sheet.paint(ellipse(x, y + 2, 13), LINE)
        sheet.paint(ellipse(x, y + 2, 9), BAND_LIGHT)
        sheet.paint(crescent(x, y + 2, 6.5, thickness=0.6, turn=-20), LINE)
    with sheet.shape("curls over the band"):
        for mass in OVER_THE_BAND:
            draw_mass(sheet, mass)


# Poses.

ARM_ACROSS = (
    Corner(226, 486),
    (186, 540),
    (160, 640),
    (158, 720),
    (196, 764),
    (260, 752),
    Corner(386, 694),
    Corner(364, 588),
    (300, 622),
    (262, 634),
    (262, 590),
)
ARM_THAT_KEEPS = (
    Corner(504, 482),
    (540, 506),
    (584, 594),
    (606, 690),
    (592, 756),
    (542, 768),
    (500, 720),
    (488, 650),
    Corner(490, 584),
    (520, 576),
    Corner(558, 548),
    Corner(528, 506),
)
ARM_THAT_HOLDS = (
    Corner(226, 486),
    (184, 540),
    (150, 630),
    (138, 700),
    (166, 744),
    (214, 726),
    (262, 640),
    Corner(292, 576),
    Corner(226, 534),
    (232, 560),
)


def head_and_body(sheet: Sheet, *, banded: bool = False) -> None:
    """What every pose shares; `banded` with the band on."""
    hair_behind(sheet)
    neck(sheet)
    jacket(sheet)
    collar(sheet)
    hair_around(sheet)
    head(sheet)
    hair_in_front(sheet)
    if banded:
        band(sheet)


def fingers(sheet: Sheet, pairs: Sequence[tuple[Point, Point]], width: float) -> None:
    """Draw a row of fingers, each from knuckle to tip, slightly bent."""
    for knuckle, tip in pairs:
        middle = between(knuckle, tip, 0.55)
        finger(sheet, [knuckle, (middle[0], middle[1] - 1.5), tip], width, SKIN.light)


def back_of_hand(sheet: Sheet, outline: Sequence[Sequence[float]], shadow: Sequence[Sequence[float]]) -> None:
    """Draw the back or the palm of a hand and the shadow that lies on it."""
    path = smooth(outline)
    sheet.paint(path, SKIN.light)
    with sheet.group(clip=sheet.clip(path)):
        sheet.paint(smooth(shadow), SKIN.shade, opacity=0.8)


def hugging(sheet: Sheet) -> None:
    """The rabbit in her arms, held as high as her chin."""
    head_and_body(sheet)
    rabbit_in_arms(sheet)


def banded(sheet: Sheet) -> None:
    """The same, ready to sleep: the band is on."""
    head_and_body(sheet, banded=True)
    rabbit_in_arms(sheet)


def rabbit_in_arms(sheet: Sheet) -> None:
    """One arm across the rabbit, one hand that keeps its head."""
    cast_on_jacket(sheet, ellipse(380, 540, 66, 58), ellipse(376, 650, 74, 108))
    hugged_rabbit(sheet)
    with sheet.shape("hand on the rabbit's chest"):
        fingers(
            sheet,
            (((394, 604), (450, 586)), ((398, 624), (460, 608)), ((398, 643), (456, 632)), ((394, 660), (444, 654))),
            22,
        )
        back_of_hand(
            sheet,
            [(356, 602), (392, 590), (412, 610), (414, 650), (394, 674), (356, 676)],
            [Corner(340, 640), (380, 656), Corner(410, 664), Corner(400, 700), Corner(340, 700)],
        )
    sleeve(
        sheet,
        "arm across",
        ARM_ACROSS,
        [
            Corner(150, 480),
            (212, 540),
            (196, 640),
            (230, 706),
            (300, 690),
            Corner(400, 650),
            Corner(400, 720),
            Corner(240, 800),
            Corner(130, 780),
        ],
        (
            ([(226, 486), (186, 540), (160, 640), (158, 720), (196, 764), (260, 752), (386, 694)], 4.8),
            ([(272, 548), (261, 596), (264, 634), (300, 622), (364, 588)], 4.2),
            ([(264, 634), (238, 664), (214, 668)], 3.2),
            ([(364, 588), (384, 640), (386, 694)], 5.0),
        ),
        lit=[(268, 622), (310, 610), (362, 584)],
        cuff=[(350, 596), (370, 646), (372, 698)],
    )
    with sheet.shape("hand that keeps the head"):
        fingers(
            sheet,
            (((512, 508), (462, 494)), ((512, 528), (454, 518)), ((510, 548), (455, 542)), ((506, 566), (464, 564))),
            21,
        )
        back_of_hand(
            sheet,
            [(498, 502), (520, 496), (544, 522), (552, 580), (520, 596), (500, 580)],
            [Corner(490, 572), (520, 580), Corner(566, 560), Corner(566, 610), Corner(490, 610)],
        )
    sleeve(
        sheet,
        "arm that keeps the head",
        ARM_THAT_KEEPS,
        [Corner(470, 600), (508, 640), (530, 720), (570, 740), Corner(600, 720), Corner(610, 800), Corner(460, 800)],
        (
            ([(504, 482), (540, 506), (584, 594), (606, 690), (592, 756), (542, 768), (500, 720)], 4.8),
            ([(500, 722), (487, 650), (490, 584)], 4.2),
            ([(490, 584), (526, 578), (560, 548)], 5.0),
        ),
        lit=[(516, 480), (556, 516), (594, 596), (612, 690)],
        cuff=[(490, 598), (530, 592), (568, 562)],
    )
    hair_on_the_shoulder(sheet, ARM_ACROSS)


def counting(sheet: Sheet) -> None:
    """Four fingers up, the thumb tucked under: four kinds of dark, and how wide the door stands."""
    head_and_body(sheet)
    sleeve(
        sheet,
        "arm that holds the rabbit",
        ARM_THAT_HOLDS,
        [
            Corner(190, 480),
            (190, 560),
            (176, 640),
            (184, 690),
            (226, 690),
            Corner(300, 590),
            Corner(300, 760),
            Corner(100, 760),
        ],
        (
            ([(226, 486), (184, 540), (150, 630), (138, 700), (166, 744), (214, 726), (262, 640), (292, 576)], 4.8),
            ([(226, 534), (206, 590), (192, 626)], 4.0),
            ([(226, 534), (262, 548), (292, 576)], 5.0),
        ),
        lit=[(292, 584), (262, 646), (214, 730)],
        cuff=[(220, 546), (256, 560), (284, 588)],
    )
    hair_on_the_shoulder(sheet, ARM_THAT_HOLDS)
    cast_on_jacket(sheet, ellipse(236, 616, 70, 60), ellipse(206, 740, 74, 110))
    dangling_rabbit(sheet)
    with sheet.shape("fist round the ear"):
        back_of_hand(
            sheet,
            [(226, 500), (240, 474), (270, 470), (288, 500), (290, 540), (268, 556), (238, 544)],
            [Corner(220, 530), (250, 536), Corner(300, 540), Corner(290, 570), Corner(220, 570)],
        )
        fingers(
            sheet,
            (((244, 486), (284, 480)), ((244, 502), (290, 498)), ((246, 518), (290, 516)), ((250, 533), (284, 533))),
            19,
        )
    sleeve(
        sheet,
        "raised arm, upper part",
        [Corner(500, 480), (536, 504), (580, 580), (626, 680), (620, 740), (570, 756), (516, 700), Corner(500, 600)],
        [Corner(490, 560), (540, 650), (580, 720), Corner(640, 720), Corner(640, 800), Corner(480, 800)],
        (
            ([(500, 480), (536, 504), (580, 580), (626, 680)], 4.8),
            ([(570, 756), (516, 700), (498, 610), (496, 570)], 4.2),
        ),
        lit=[(516, 480), (556, 516), (590, 590), (612, 640)],
    )
    raised_hand(sheet)
    sleeve(
        sheet,
        "raised arm, forearm",
        [
            Corner(536, 590),
            (532, 650),
            (548, 720),
            (590, 762),
            (630, 736),
            (634, 680),
            (620, 630),
            Corner(612, 582),
            (574, 596),
        ],
        [Corner(520, 580), (552, 620), (556, 690), (590, 740), Corner(650, 740), Corner(650, 790), Corner(510, 790)],
        (
            ([(612, 582), (622, 636), (634, 690), (626, 740), (590, 762), (548, 722), (530, 650), (536, 590)], 4.8),
            ([(536, 590), (574, 597), (612, 582)], 5.0),
        ),
        lit=[(616, 590), (626, 640), (638, 690)],
        cuff=[(536, 604), (575, 611), (614, 597)],
    )


def raised_hand(sheet: Sheet) -> None:
    """Her left hand, the palm to us: four fingers close together, the thumb across."""
    with sheet.shape("raised hand"):
        for knuckle, tip in (
            ((606, 500), (628, 440)),
            ((590, 486), (604, 414)),
            ((570, 482), (574, 404)),
            ((551, 486), (546, 416)),
        ):
            finger(sheet, [knuckle, between(knuckle, tip, 0.5), tip], 21, SKIN.light)
        back_of_hand(
            sheet,
            [(540, 500), (548, 474), (580, 468), (612, 482), (620, 516), (606, 600), (546, 604), (536, 550)],
            [Corner(520, 560), (560, 584), Corner(630, 572), Corner(630, 620), Corner(520, 620)],
        )
        finger(sheet, [(556, 560), (566, 536), (598, 524)], 23, SKIN.light)
        contour(sheet, [(541, 498), (536, 540), (544, 590)], 3.4)
        contour(sheet, [(620, 500), (618, 550), (606, 590)], 3.4)


# Face. The rig's frame: about the middle of the head, mirrored, so that x grows towards the back of her head.

FRECKLES = (
    (24, 47, 2.6),
    (38, 54, 3.0),
    (50, 46, 2.8),
    (30, 38, 2.3),
    (44, 61, 2.2),
    (-4, 39, 2.2),
    (-24, 41, 2.2),
    (-70, 44, 2.5),
    (-80, 51, 2.7),
    (-75, 58, 2.2),
    (-88, 43, 2.1),
)
FRECKLE = Ink(0.28, 0.36, 0.90)


def freckles(sheet: Sheet) -> None:
    """Draw her freckles: more on the near cheek, a few across the nose."""
    for x, y, radius in FRECKLES:
        sheet.paint(ellipse(x, y, radius), FRECKLE, opacity=0.85)


# Her own way with some of them: wide where she is glad, small and level where she is not; the gap shows.
EXPRESSIONS = rig.bent(
    calm=rig.Expression(open=0.86, inner=2, outer=1, arch=-2, smile=1.5, wide=0.95, skew=1.5, crooked=2, blush=0.55),
    smiling=rig.Expression(
        open=0.86, inner=-2, outer=2, arch=-5, smile=9, gape=9, wide=1.35, skew=3, teeth=True, crooked=3, blush=0.75
    ),
    laughing=rig.Expression(
        closed="up", inner=-4, outer=0, arch=-6, smile=10, gape=20, wide=1.55, skew=3, teeth=True, blush=0.9
    ),
    worried=rig.Expression(
        open=0.95, gaze=(-2, -1), inner=-11, outer=5, arch=-1, smile=-2, wide=1.15, wavering=True, blush=0.4
    ),
    frightened=rig.Expression(
        open=1.3, iris=0.76, inner=-15, outer=-4, arch=-4, smile=-3, gape=17, wide=0.58, ringed=True, blush=0.2
    ),
    angry=rig.Expression(open=0.74, slant=-0.20, inner=11, outer=-6, smile=-5, wide=1.0, skew=-2, blush=0.7),
    sad=rig.Expression(open=0.74, slant=0.10, gaze=(-1, 4), inner=-10, outer=6, arch=1, smile=-6, wide=0.9),
)

FEATURES = replace(
    rig.CHILD,
    centre=HEAD,
    looks_right=True,
    skin=SKIN,
    near_eye=rig.Eye(16, 14, 12.5, 16.5),
    far_eye=rig.Eye(-63, 12, 10.5, 15.5),
    brow_rise=39,
    cheeks=((34, 56, 38), (-74, 54, 21)),
    gap_in_teeth=True,
    marks=freckles,
)


PICTURE = Person(
    "elara",
    poses={"hugging": hugging, "counting": counting, "banded": banded},
    faces=rig.faces_of(FEATURES, EXPRESSIONS),
    eyes=rig.eyes_of(FEATURES, EXPRESSIONS),
    lids=rig.lids_of(FEATURES, EXPRESSIONS),
    canvas=CHILD,
    palette="the_update",
    who="elara",
    looks="{name} is eight or so, with freckles under a great cloud of dark curls, in pyjamas with stars and moons.",
    poses_in_words={
        "hugging": "{name} hugs a toy rabbit that has an X for one eye.",
        "counting": "{name} holds up four fingers, with the rabbit hanging by an ear from the other hand.",
        "banded": "{name} hugs the rabbit, and there’s a headband with a moon on it in her hair.",
    },
    faces_in_words={
        "calm": "{name} looks serious.",
        "smiling": "{name} smiles.",
        "laughing": "{name} laughs.",
        "worried": "{name} looks worried.",
        "frightened": "{name} is frightened.",
        "angry": "{name} scowls.",
        "sad": "{name} looks sad.",
        "tired": "{name} looks tired.",
    },
)
