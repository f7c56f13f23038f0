"""Jonah's garden: a dream that a theatre gardener made, of dark trees in which lamps hang like ripe fruit.

A raked path leads in between the trees to a dark arch. The sky is a back-cloth: on the right its paint stops, then it
stops itself, and a ladder leans there. One moment later every lamp has turned its open face to us: the same lamps at
the same places, so that nothing has changed but where they look.

What stands on the ground is given by `on_the_ground`: how far from the path's middle, and how near.
"""

from __future__ import annotations

import math
import random
from typing import NamedTuple

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, along, ellipse, polar, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
# Where the path would end if it went on for ever, and the arch where it does end.
FAR_END: Point = (930.0, 470.0)
ARCH: Point = (930.0, 572.0)
ARCH_HALF = 78.0
# Half the path, where people stand.
PATH_HALF = 250.0
# Where the paint of the sky stops, and where its cloth stops.
PAINT_ENDS, CLOTH_ENDS = 1436.0, 1494.0
CLOTH_FOOT = 560.0

DEEPEST = Ink(0.97, 0.92, 0.14)
CANVAS = Ink(0.05, 0.24, 0.26)
STAGE_WALL = Ink(0.88, 0.90, 0.10)
GLOW = Ink(0, 0.06, 0.62)
ROSE = Ink(0, 0.10, 0.86)


RIM = Ink(0.04, 0.30, 0.60)
POOL = Ink(0.0, 0.12, 0.42)
# How far from the path's middle, how near, how broad.
POOLS = (
    (-60.0, 0.44, 240.0),
    (-110.0, 0.74, 220.0),
    (150.0, 0.62, 200.0),
    (-640.0, 0.84, 270.0),
    (690.0, 0.76, 250.0),
    (110.0, 1.0, 210.0),
    (-420.0, 1.25, 200.0),
    (560.0, 1.28, 230.0),
)


class Mood(NamedTuple):
    """What changes from one moment to the next: the inks, and whether the lamps look at us."""

    turned: bool
    sky_top: Ink
    sky_foot: Ink
    crown_far: Ink
    crown_near: Ink
    lawn: Ink
    gravel_far: Ink
    gravel_near: Ink


LIT = Mood(
    turned=False,
    sky_top=Ink(0.56, 0.86, 0.02),
    sky_foot=Ink(0.0, 0.32, 0.30),
    crown_far=Ink(0.50, 0.74, 0.10),
    crown_near=Ink(0.90, 0.90, 0.12),
    lawn=Ink(0.66, 0.80, 0.10),
    gravel_far=Ink(0.20, 0.50, 0.28),
    gravel_near=Ink(0.34, 0.58, 0.16),
)
TURNED = Mood(
    turned=True,
    sky_top=Ink(0.92, 0.96, 0.04),
    sky_foot=Ink(0.40, 0.74, 0.10),
    crown_far=Ink(0.80, 0.88, 0.10),
    crown_near=DEEPEST,
    lawn=Ink(0.84, 0.88, 0.10),
    gravel_far=Ink(0.88, 0.90, 0.12),
    gravel_near=Ink(0.0, 0.04, 0.20),
)


class Tree(NamedTuple):
    """A tree: how far from the path's middle, how near (1 is where people stand), how tall and broad of its kind."""

    across: float
    near: float
    tall: float = 600.0
    broad: float = 210.0


# From the farthest to the nearest.
TREES = (
    Tree(-700, 0.36),
    Tree(640, 0.36),
    Tree(-470, 0.42),
    Tree(430, 0.44, 620),
    Tree(-980, 0.56, 560, 230),
    Tree(-500, 0.66, 640, 230),
    Tree(560, 0.62, 660, 190),
    Tree(-640, 1.06, 640, 240),
    Tree(800, 1.10, 640, 226),
)


# Round bushes in pots along the path: how far from its middle, how near.
POTS = ((-218.0, 0.48), (214.0, 0.54), (-196.0, 0.74), (206.0, 0.92), (-226.0, 1.16))
# The rake, left standing in the gravel.
RAKE = (92.0, 0.86)


class Lamp(NamedTuple):
    """A lamp: its middle, its size, and where its open side looks in `lit` (degrees; 90 is down)."""

    x: float
    y: float
    radius: float
    looks: float = 90.0


FAR_LAMPS = (
    Lamp(700, 452, 12, 80),
    Lamp(742, 398, 13, 100),
    Lamp(786, 470, 11, 90),
    Lamp(812, 424, 12, 70),
    Lamp(1046, 440, 12, 110),
    Lamp(1088, 384, 13, 90),
    Lamp(1124, 462, 14, 70),
    Lamp(1170, 420, 14, 100),
    Lamp(1214, 476, 13, 90),
    Lamp(640, 490, 14, 100),
)
MIDDLE_LAMPS = (
    Lamp(470, 330, 27, 74),
    Lamp(402, 448, 24, 100),
    Lamp(536, 446, 22, 90),
    Lamp(584, 268, 24, 110),
    Lamp(640, 372, 20, 80),
    Lamp(690, 232, 22, 96),
    Lamp(788, 168, 20, 84),
    Lamp(868, 252, 17, 100),
    Lamp(1000, 190, 19, 76),
    Lamp(1094, 246, 22, 104),
    Lamp(1180, 160, 25, 90),
    Lamp(1232, 312, 26, 70),
    Lamp(1318, 226, 24, 110),
    Lamp(1336, 404, 24, 86),
    Lamp(1288, 520, 20, 96),
)
NEAR_LAMPS = (
    Lamp(60, 140, 58, 70),
    Lamp(196, 300, 50, 104),
    Lamp(32, 436, 46, 84),
    Lamp(330, 176, 44, 92),
    Lamp(292, 500, 40, 72),
    Lamp(146, 590, 42, 100),
    Lamp(470, 96, 36, 104),
    Lamp(622, 86, 30, 80),
    Lamp(1386, 96, 32, 100),
    Lamp(1560, 190, 42, 78),
    Lamp(1660, 380, 48, 100),
    Lamp(1566, 520, 36, 90),
    Lamp(1766, 196, 54, 96),
    Lamp(1868, 440, 56, 76),
    Lamp(1772, 594, 42, 106),
)
LAMPS = (*FAR_LAMPS, *MIDDLE_LAMPS, *NEAR_LAMPS)


def dice(name: str) -> random.Random:
    """Return random numbers that both moments share, or the garden would change with its lamps."""
    return random.Random(f"jonahs garden/{name}")


def on_the_ground(across: float, near: float) -> Point:
    """Return the page's point for one on the ground; `near` 1 is where people stand, 2 the page's foot."""
    return FAR_END[0] + across * near, FAR_END[1] + 330 * near


# The lamps.


def direction(lamp: Lamp, mood: Mood) -> tuple[float, float, float]:
    """Return where a lamp's open side looks: across, down, towards us."""
    if mood.turned:
        dx, dy, dz = (FAR_END[0] + 30 - lamp.x) / 2600, (760 - lamp.y) / 2600, 1.0
    else:
        angle = math.radians(lamp.looks)
        dx, dy, dz = math.cos(angle), math.sin(angle), 0.34
    length = math.hypot(dx, dy, dz)
    return dx / length, dy / length, dz / length


def round_the_globe(lamp: Lamp, look: tuple[float, float, float], from_mouth: float) -> tuple[float, ...]:
    """Return the ellipse of a circle about the globe's axis: x, y, two radii, turn. 0 degrees is the mouth's middle."""
    share, breadth = math.cos(math.radians(from_mouth)), math.sin(math.radians(from_mouth))
    x, y = lamp.x + look[0] * share * lamp.radius, lamp.y + look[1] * share * lamp.radius
    turn = math.degrees(math.atan2(look[1], look[0]))
    return x, y, max(0.5, breadth * lamp.radius * look[2]), breadth * lamp.radius, turn


def front_of_rib(lamp: Lamp, look: tuple[float, float, float], from_mouth: float) -> str:
    """Return that half of a rib which lies on our side of the globe."""
    x, y, short, long, turn = round_the_globe(lamp, look, from_mouth)
    cosine, sine = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    run = []
    for degrees in range(-90, 91, 15):
        u, v = -short * math.cos(math.radians(degrees)), long * math.sin(math.radians(degrees))
        run.append((x + u * cosine - v * sine, y + u * sine + v * cosine))
    return smooth(run, closed=False)


def halo(sheet: Sheet, lamp: Lamp, mood: Mood) -> None:
    """The air about a lamp: a glow that is paint, so that it lies on whatever is behind."""
    reach = lamp.radius * (2.5 if mood.turned else 3.6)
    strength = 0.50 if mood.turned else 0.62
    ring = sheet.radial(
        (lamp.x, lamp.y), reach, Stop(0.2, GLOW, strength), Stop(0.5, GLOW, strength * 0.36), Stop(1, GLOW, 0)
    )
    sheet.paint(ellipse(lamp.x, lamp.y, reach), ring)


def strings(sheet: Sheet) -> None:
    """The strings on which the lamps hang, from somewhere above the page as everything in a theatre does."""
    with sheet.shape("strings"):
        for lamp in LAMPS:
            run = polyline([(lamp.x, TOP), (lamp.x, lamp.y - lamp.radius)])
            sheet.line(run, Ink(0.34, 0.52, 0.40), max(1.6, lamp.radius * 0.05))


def hanging_lamp(sheet: Sheet, lamp: Lamp, mood: Mood) -> None:
    """A ribbed shade of paper, and its open side."""
    look = direction(lamp, mood)
    x, y, radius = lamp.x, lamp.y, lamp.radius
    fine = max(1.2, radius * 0.05)
    globe = ellipse(x, y, radius)
    with sheet.shape(f"lamp at {x:g} {y:g}"):
        shade = (
            (Ink(0.30, 0.52, 0.62), Ink(0.10, 0.34, 0.78))
            if mood.turned
            else (Ink(0.06, 0.30, 0.84), Ink(0, 0.06, 0.72))
        )
        middle = (x + look[0] * radius * 0.6, y + look[1] * radius * 0.6)
        lit = Ink(0, 0.0, 0.26)
        sheet.paint(globe, sheet.radial(middle, radius * 1.7, Stop(0, lit), Stop(0.55, shade[1]), Stop(1, shade[0])))
        if mood.turned:
            for from_mouth in (58, 72, 86):
                rib = round_the_globe(lamp, look, from_mouth)
                sheet.line(ellipse(*rib[:4], turn=rib[4]), Ink(0.34, 0.56, 0.66), fine)
        else:
            for from_mouth in (52, 70, 88, 106, 124):
                sheet.line(front_of_rib(lamp, look, from_mouth), Ink(0.06, 0.34, 0.88), fine)
        sheet.line(globe, LINE, max(1.8, radius * 0.07))
        mouth = round_the_globe(lamp, look, 46 if mood.turned else 36)
        sheet.paint(ellipse(*mouth[:4], turn=mouth[4]), PAPER)
        sheet.line(ellipse(*mouth[:4], turn=mouth[4]), ROSE if mood.turned else LINE, max(1.4, radius * 0.06))
        if mood.turned and radius > 16:
            sheet.line(ellipse(mouth[0], mouth[1], radius * 0.20), Ink(0, 0.08, 0.5), max(1.4, radius * 0.045))
        cap = rectangle(x - radius * 0.24, y - radius * 1.08, radius * 0.48, radius * 0.18, radius=radius * 0.06)
        sheet.paint(cap, LINE)


# The sky and what is behind it.


def behind(sheet: Sheet, mood: Mood) -> None:
    """The bare wall of a stage; before it the sky, whose paint stops short; a ladder and a pot."""
    with sheet.shape("stage wall"):
        sheet.paint(sheet.everything, STAGE_WALL)
        courses = "".join(polyline([(CLOTH_ENDS, y), (RIGHT, y)]) for y in range(-40, 640, 34))
        sheet.line(courses, Ink(0.74, 0.82, 0.12), 2)
    rng = dice("cloth")
    cloth = smooth(
        [
            Corner(LEFT, 14),
            Corner(CLOTH_ENDS, 14),
            (CLOTH_ENDS - 10, 160),
            (CLOTH_ENDS + 6, 330),
            Corner(CLOTH_ENDS - 6, CLOTH_FOOT + 60),
            Corner(LEFT, CLOTH_FOOT + 60),
        ]
    )
    inside = sheet.clip(cloth)
    dim = 0.55 if mood.turned else 0.0
    with sheet.shape("cloth"):
        sheet.paint(cloth, CANVAS.towards(STAGE_WALL, dim))
        with sheet.group(clip=inside):
            sheet.paint(painted_part(rng), sheet.linear((0, 10), (0, CLOTH_FOOT), *sky_stops(mood)))
            clouds(sheet, mood)
            stars(sheet, mood)
        sheet.line(cloth, LINE, 3.4)
    batten_and_ties(sheet)
    ladder(sheet, dim)


def sky_stops(mood: Mood) -> tuple[Stop, ...]:
    """Return the sky's inks from its top to its foot."""
    return Stop(0, mood.sky_top), Stop(0.55, mood.sky_top.towards(mood.sky_foot, 0.45)), Stop(1, mood.sky_foot)


def painted_part(rng: random.Random) -> str:
    """Return the painted part of the cloth: at its right end one sees every stroke of the broad brush."""
    edge: list[Point | Corner] = []
    y = 14.0
    while y < CLOTH_FOOT + 60:
        reach = PAINT_ENDS + rng.uniform(-52, 16)
        edge += [Corner(reach - 26, y + 1), (reach, y + 9), (reach - 4, y + 19), Corner(reach - 30, y + 27)]
        y += 28
    return smooth([Corner(LEFT, 14), *edge, Corner(LEFT, CLOTH_FOOT + 60)])


def clouds(sheet: Sheet, mood: Mood) -> None:
    """Clouds with scalloped backs, as scene painters make them."""
    ink = mood.sky_foot.towards(mood.sky_top, 0.30)
    for x, y, breadth in ((250, 250, 420), (1010, 330, 520), (1300, 170, 260), (640, 150, 300)):
        lobes = "".join(
            ellipse(x + (step - 2) * breadth * 0.19, y - (14, 30, 40, 26, 12)[step] * breadth / 420, breadth * 0.13)
            for step in range(5)
        )
        fade = sheet.linear((0, y - breadth * 0.2), (0, y + 16), Stop(0, ink, 0.7), Stop(1, ink, 0))
        sheet.paint(lobes, fade)


def stars(sheet: Sheet, mood: Mood) -> None:
    """Stars, painted through one stencil."""
    rng = dice("stars")
    painted = "".join(
        star(rng.uniform(LEFT, PAINT_ENDS - 60), rng.uniform(40, 360), rng.uniform(5, 10), points=4, inner=0.3)
        for _ in range(46)
    )
    sheet.paint(painted, Ink(0.02, 0.12, 0.20), opacity=0.4 if mood.turned else 0.9)


def batten_and_ties(sheet: Sheet) -> None:
    """The pipe on which the sky hangs, and the bows that tie it there."""
    with sheet.shape("batten"):
        sheet.line(polyline([(LEFT, 6), (RIGHT, 6)]), LINE, 13)
        for x in range(-60, int(CLOTH_ENDS), 104):
            sheet.line(smooth([(x - 12, 34), (x, 16), (x + 12, 34)], closed=False), Ink(0.10, 0.30, 0.36), 4)


def ladder(sheet: Sheet, dim: float) -> None:
    """A ladder against the sky's edge, as if somebody had gone for more blue."""
    wood = Ink(0.06, 0.30, 0.60).towards(DEEPEST, dim)
    foot, head = (1536.0, 620.0), (1440.0, 84.0)
    with sheet.shape("ladder"):
        for line_ink, more in ((LINE, 5), (wood, 0)):
            for dx in (-30, 30):
                sheet.line(polyline([(foot[0] + dx, foot[1]), (head[0] + dx * 0.8, head[1])]), line_ink, 10 + more)
            for rung in range(1, 13):
                share = rung / 13
                x, y = foot[0] + (head[0] - foot[0]) * share, foot[1] + (head[1] - foot[1]) * share
                half = 30 - 6 * share
                sheet.line(polyline([(x - half, y), (x + half, y)]), line_ink, 7 + more)
        pot = polygon([(1462, 152), (1502, 152), (1497, 196), (1467, 196)])
        sheet.paint(pot, Ink(0.30, 0.56, 0.20))
        sheet.paint(rectangle(1460, 150, 44, 9), Ink(0.40, 0.84, 0.02))
        sheet.line(pot, LINE, 3)
        sheet.line(smooth([(1463, 152), (1482, 118), (1501, 152)], closed=False), LINE, 3)


# The garden.


def ground(sheet: Sheet, mood: Mood) -> None:
    """Hedge, lawn and the raked path."""
    rng = dice("hedge")
    with sheet.shape("hedge"):
        top: list[Point | Corner] = [Corner(LEFT, 640.0), Corner(LEFT, 500.0)]
        top += [(x, 506 + rng.uniform(-12, 12) - 26 * (700 < x < 1150)) for x in range(-60, 2020, 44)]
        sheet.paint(smooth([*top, Corner(RIGHT, 500), Corner(RIGHT, 640)]), mood.crown_far.towards(DEEPEST, 0.45))
    with sheet.shape("lawn"):
        lawn = rectangle(LEFT, 572, RIGHT - LEFT, BOTTOM - 572)
        sheet.paint(
            lawn, sheet.linear((0, 572), (0, 900), Stop(0, mood.lawn.towards(DEEPEST, 0.4)), Stop(1, mood.lawn))
        )
    if mood.turned:
        light_before_us(sheet)
    tufts(sheet, mood)
    arch(sheet)
    with sheet.shape("path"):
        path = path_outline()
        inks = Stop(0, mood.gravel_far), Stop(0.36, mood.gravel_far.towards(mood.gravel_near, 0.5))
        sheet.paint(path, sheet.linear((0, 572), (0, 900), *inks, Stop(1, mood.gravel_near)))
        with sheet.group(clip=sheet.clip(path)):
            rake_lines(sheet, mood)
        sheet.line(path, LINE, 3)


def tufts(sheet: Sheet, mood: Mood) -> None:
    """Tufts in the lawn, and daisies that are shut at night."""
    rng = dice("tufts")
    blades, daisies = "", ""
    for _ in range(330):
        near = 0.36 + 1.5 * rng.random() ** 1.3
        x, y = on_the_ground(rng.uniform(-1050, 1090) / near, near)
        for lean in (-7, 0, 7):
            blades += stroke([(x, y), (x + lean * near, y - (17 - abs(lean)) * near)], 4 * near, start=1, end=0.1)
        if rng.random() < 0.3:
            daisies += ellipse(x + 16 * near, y - 8 * near, 4.4 * near, 3.4 * near)
    sheet.paint(blades, DEEPEST, opacity=0.42)
    sheet.paint(daisies, Ink(0, 0.12, 0.20), opacity=0.4 if mood.turned else 0.7)


def path_outline() -> str:
    """Return the path's outline, from the arch to beyond the page's foot."""
    left = [on_the_ground(-PATH_HALF - 6 * math.sin(near * 9), near) for near in (2.1, 1.6, 1.2, 0.8, 0.5)]
    right = [on_the_ground(PATH_HALF + 6 * math.sin(near * 9), near) for near in (0.5, 0.8, 1.2, 1.6, 2.1)]
    mouth = [Corner(ARCH[0] - ARCH_HALF, ARCH[1]), Corner(ARCH[0] + ARCH_HALF, ARCH[1])]
    return smooth([Corner(*left[0]), *left[1:], *mouth, *right[:-1], Corner(*right[-1])])


def rake_lines(sheet: Sheet, mood: Mood) -> None:
    """What the rake leaves: long grooves, which swing together."""
    rows = (0.32, 0.5, 0.7, 0.95, 1.25, 1.6, 2.1)
    for across in range(-240, 241, 24):
        run = [on_the_ground(across + 7 * math.sin(near * 7), near) for near in rows]
        sheet.paint(stroke(run, 6, start=0.2, end=1.0), DEEPEST, opacity=0.22)
    rng = dice("gravel")
    pebbles = ""
    for _ in range(420):
        near = 0.34 + 1.5 * rng.random() ** 0.8
        x, y = on_the_ground(rng.uniform(-PATH_HALF, PATH_HALF), near)
        pebbles += ellipse(x, y, 3.4 * near, 1.8 * near)
    sheet.paint(pebbles, mood.gravel_near.towards(mood.gravel_far, 0.6).towards(PAPER, 0.3), opacity=0.5)


def arch(sheet: Sheet) -> None:
    """The dark arch in the hedge to which the path leads."""
    with sheet.shape("arch"):
        sheet.paint(arch_outline(14), Ink(0.72, 0.84, 0.12))
        sheet.paint(arch_outline(0), DEEPEST)
        sheet.line(arch_outline(14), LINE, 3)


def arch_outline(grow: float) -> str:
    """Return the arch's opening, or its frame."""
    (x, foot), half = ARCH, ARCH_HALF + grow
    return smooth(
        [
            Corner(x - half, foot),
            (x - half, foot - 96),
            (x, foot - 160 - grow),
            (x + half, foot - 96),
            Corner(x + half, foot),
        ]
    )


def tree(sheet: Sheet, at: Tree, mood: Mood) -> None:
    """A dark tree: trunk, boughs and a crown of lobes, with leaves that take the light of the lamps nearby."""
    x, foot = on_the_ground(at.across, at.near)
    size = at.near
    crown: Point = (x, foot - at.tall * size)
    radius = at.broad * size
    nearness = min(1.0, (size - 0.34) / 0.5)
    ink = mood.crown_far.towards(mood.crown_near, nearness)
    rng = dice(f"tree {at.across:g} {at.near:g}")
    with sheet.shape(f"tree {at.across:g} {at.near:g}"):
        trunk = [(x - 6 * size, foot + 6), (x + 10 * size, foot - at.tall * 0.4 * size), crown]
        bark = ink.towards(DEEPEST, 0.5)
        sheet.paint(ellipse(x, foot + 8 * size, 92 * size, 15 * size), DEEPEST, opacity=0.4)
        sheet.paint(root_flare(x, foot, size), bark)
        sheet.paint(stroke(trunk, 62 * size, start=1.15, end=0.35), bark)
        for dx in (-17, -3, 13):
            grain = [(x + dx * size, foot - 8 * size), (x + (dx * 0.8 + 14) * size, foot - at.tall * 0.42 * size)]
            sheet.line(polyline(grain), bark.towards(Ink(0.10, 0.50, 0.36), 0.22), 3 * size)
        for side in (-1, 1):
            bough = [trunk[1], (x + side * 90 * size, crown[1] + radius * 0.9), (x + side * 170 * size, crown[1])]
            sheet.paint(stroke(bough, 30 * size, start=1, end=0.3), ink.towards(DEEPEST, 0.5))
        lobes = [(crown, radius * 0.86)]
        for step in range(9):
            middle = polar(crown, radius * rng.uniform(0.62, 0.8), step * 40 + rng.uniform(-8, 8))
            lobes.append((middle, radius * rng.uniform(0.38, 0.5)))
        sheet.paint("".join(ellipse(*middle, reach) for middle, reach in lobes), ink)
        leaves(sheet, lobes, size, ink, rng)


def root_flare(x: float, foot: float, size: float) -> str:
    """Return the foot of a trunk, where it spreads into its roots."""
    return smooth(
        [
            Corner(x - 26 * size, foot - 70 * size),
            (x - 40 * size, foot - 14 * size),
            Corner(x - 82 * size, foot + 10 * size),
            (x - 26 * size, foot + 4 * size),
            (x, foot + 14 * size),
            (x + 30 * size, foot + 4 * size),
            Corner(x + 78 * size, foot + 10 * size),
            (x + 38 * size, foot - 14 * size),
            Corner(x + 28 * size, foot - 70 * size),
        ]
    )


def leaves(sheet: Sheet, lobes: list[tuple[Point, float]], size: float, ink: Ink, rng: random.Random) -> None:
    """Print leaves on a crown, the nearer to a lamp the lighter."""
    by_light: dict[int, list[str]] = {0: [], 1: [], 2: []}
    for middle, reach in lobes:
        for _ in range(22):
            x, y = polar(middle, reach * math.sqrt(rng.random()) * 0.92, rng.uniform(0, 360))
            lit = max(lamp.radius * 2.4 / (math.hypot(lamp.x - x, lamp.y - y) + 1) for lamp in LAMPS)
            level = 2 if lit > 0.9 else 1 if lit > 0.5 else 0
            long = (7 + 7 * size) * rng.uniform(0.8, 1.2)
            by_light[level].append(ellipse(x, y, long, long * 0.36, turn=rng.uniform(20, 160)))
    for level, share in ((0, 0.10), (1, 0.26), (2, 0.50)):
        if by_light[level]:
            sheet.paint("".join(by_light[level]), ink.towards(Ink(0.02, 0.50, 0.30), share))


def garden(sheet: Sheet, mood: Mood) -> None:
    """Everything that grows and hangs, from the farthest to the nearest."""
    ground(sheet, mood)
    if mood.turned:
        shadows(sheet)
        telephone(sheet)
    else:
        pools(sheet)
    for at in TREES:
        tree(sheet, at, mood)
    for pot in POTS:
        potted_ball(sheet, pot, mood)
    rake(sheet, mood)
    for lamp in LAMPS:
        halo(sheet, lamp, mood)
    strings(sheet)
    for lamp in LAMPS:
        hanging_lamp(sheet, lamp, mood)


def potted_ball(sheet: Sheet, at: tuple[float, float], mood: Mood) -> None:
    """A bush cut round, in a pot, at the edge of the path."""
    (x, foot), size = on_the_ground(*at), at[1]
    ink = mood.crown_far.towards(mood.crown_near, 0.6)
    pot_ink = Ink(0.34, 0.54, 0.52).towards(DEEPEST, 0.55 if mood.turned else 0.0)
    with sheet.shape(f"pot at {at[0]:g} {at[1]:g}"):
        sheet.paint(ellipse(x, foot, 46 * size, 12 * size), DEEPEST, opacity=0.6)
        pot = polygon(
            [
                (x - 34 * size, foot - 56 * size),
                (x + 34 * size, foot - 56 * size),
                (x + 26 * size, foot + 4 * size),
                (x - 26 * size, foot + 4 * size),
            ]
        )
        sheet.paint(pot, pot_ink)
        sheet.paint(rectangle(x - 39 * size, foot - 64 * size, 78 * size, 15 * size), pot_ink.towards(PAPER, 0.16))
        sheet.line(pot, LINE, 3 * size)
        lobes = [((x, foot - 122 * size), 66 * size)]
        sheet.paint(ellipse(x, foot - 122 * size, 66 * size), ink)
        leaves(sheet, lobes, size * 0.55, ink, dice(f"pot {at[0]:g} {at[1]:g}"))


def rake(sheet: Sheet, mood: Mood) -> None:
    """Jonah's rake, left standing on its head with its teeth in the air."""
    (x, foot), size = on_the_ground(*RAKE), RAKE[1]
    wood = Ink(0.06, 0.30, 0.60).towards(DEEPEST, 0.4 if mood.turned else 0.0)
    head: Point = (x + 22 * size, foot - 184 * size)
    teeth = "".join(
        polyline([(head[0] + dx * size, head[1]), (head[0] + dx * size, head[1] - 26 * size)])
        for dx in range(-48, 49, 16)
    )
    bar = polyline([(head[0] - 52 * size, head[1]), (head[0] + 52 * size, head[1])])
    with sheet.shape("rake"):
        for ink, more in ((LINE, 4 * size), (wood, 0.0)):
            sheet.line(polyline([(x, foot), head]), ink, 9 * size + more)
            sheet.line(bar, ink, 12 * size + more)
            sheet.line(teeth, ink, 6 * size + more)


# Light on the ground.


def pools(sheet: Sheet) -> None:
    """What falls from the lamps: soft rounds on the path and on the lawn, each under its tree."""
    with sheet.shape("pools of light"):
        for across, near, breadth in POOLS:
            x, y = on_the_ground(across, near)
            strong = 1.0 if abs(across) < PATH_HALF else 0.62
            reach = breadth * near
            light = sheet.radial(
                (x, y),
                reach * 0.3,
                Stop(0, POOL, 0.85 * strong),
                Stop(0.55, POOL, 0.5 * strong),
                Stop(1, POOL, 0),
                stretch=3.3,
            )
            sheet.paint(ellipse(x, y, reach, reach * 0.3), light)


def light_before_us(sheet: Sheet) -> None:
    """Light on the lawn in front of us, as from a stage that has been turned round."""
    with sheet.shape("light before us"):
        before = sheet.radial(
            (FAR_END[0], 1180),
            600,
            Stop(0, POOL, 0.9),
            Stop(0.5, POOL, 0.66),
            Stop(0.8, POOL, 0.2),
            Stop(1, POOL, 0),
            stretch=2.0,
        )
        sheet.paint(rectangle(LEFT, 580, RIGHT - LEFT, BOTTOM - 580), before)


def shadows(sheet: Sheet) -> None:
    """The shadows of trunks, bushes and the rake, which spread towards us."""
    source = (FAR_END[0], 522.0)
    clip = sheet.clip(rectangle(LEFT, 590, RIGHT - LEFT, BOTTOM - 590))
    with sheet.shape("shadows"), sheet.group(clip=clip, opacity=0.78):
        for at in TREES:
            if at.near > 0.4:
                long_shadow(sheet, on_the_ground(at.across, at.near), 40 * at.near, source)
        for across, near in POTS:
            long_shadow(sheet, on_the_ground(across, near), 26 * near, source, ball=60 * near)
        long_shadow(sheet, on_the_ground(*RAKE), 5 * RAKE[1], source)


def long_shadow(sheet: Sheet, foot: Point, half: float, source: Point, ball: float = 0.0) -> None:
    """A shadow that runs away from the light and widens; a bush throws its stem and its round head."""
    dx, dy = foot[0] - source[0], foot[1] - source[1]
    times = 2.2 if ball else (BOTTOM - source[1]) / dy + 0.4
    far = (source[0] + dx * times, source[1] + dy * times)
    length = math.hypot(dx, dy)
    nx, ny = -dy / length, dx / length
    wide = half * times
    outline = polygon(
        [
            (foot[0] + nx * half, foot[1] + ny * half),
            (far[0] + nx * wide, far[1] + ny * wide),
            (far[0] - nx * wide, far[1] - ny * wide),
            (foot[0] - nx * half, foot[1] - ny * half),
        ]
    )
    sheet.paint(outline, DEEPEST)
    if ball:
        sheet.paint(ellipse(*far, ball * 2.3, ball * 1.5, turn=math.degrees(math.atan2(dy, dx))), DEEPEST)


# The one thing that grew here by itself.


def telephone(sheet: Sheet) -> None:
    """In the arch, where nothing was: a piece of a kitchen's wall, a telephone, the machine that answers."""
    x, foot = ARCH
    with sheet.shape("wall in the arch"), sheet.group(clip=sheet.clip(arch_outline(0))):
        wall_ink = Ink(0.46, 0.66, 0.14)
        dim = sheet.radial(
            (x, foot - 78), 96, Stop(0, wall_ink), Stop(0.5, wall_ink.towards(DEEPEST, 0.5)), Stop(1, DEEPEST)
        )
        sheet.paint(rectangle(x - 90, foot - 180, 180, 190), dim)
        joints = "".join(polyline([(x - 90, y), (x + 90, y)]) for y in range(int(foot) - 170, int(foot), 17))
        joints += "".join(polyline([(x + dx, foot - 180), (x + dx, foot)]) for dx in range(-85, 90, 17))
        sheet.line(joints, DEEPEST, 1.6, opacity=0.55)
    # In its own coordinates: the middle of the box is 0, 0 and it is 110 wide.
    with sheet.shape("telephone"), sheet.group(move=(x - 5, foot - 90)), sheet.group(scale=(0.32, 0, 0)):
        on_its_wall(sheet)


def on_its_wall(sheet: Sheet) -> None:
    """The telephone of the Reyes' kitchen, its curly cord, and the machine on its shelf."""
    box = smooth(
        [Corner(-52, -78), (0, -88), Corner(52, -78), (60, 6), Corner(54, 78), (0, 86), Corner(-54, 78), (-60, 6)]
    )
    sheet.paint(box, Ink(0.30, 0.54, 0.56))
    sheet.line(box, LINE, 5)
    sheet.paint(ellipse(0, 16, 42), Ink(0.04, 0.26, 0.26))
    holes = "".join(ellipse(*polar((0, 16), 28, turn), 7) for turn in range(0, 360, 45))
    sheet.paint(holes, LINE)
    handset = smooth(
        [
            (-90, -58),
            (-86, -96),
            (-50, -98),
            (-38, -72),
            (0, -80),
            (38, -72),
            (50, -98),
            (86, -96),
            (90, -58),
            (56, -40),
            (0, -52),
            (-56, -40),
        ]
    )
    sheet.paint(handset, DEEPEST)
    sheet.line(smooth([(-88, -70), (-82, -94), (-54, -98)], closed=False), RIM, 6)
    sheet.line(smooth([(-36, -74), (0, -80), (36, -74)], closed=False), RIM, 6)
    sheet.line(smooth([(54, -98), (82, -94), (88, -70)], closed=False), RIM, 6)
    cord = along([(-80, -44), (-100, 40), (-96, 150), (-70, 190), (-56, 150), (-50, 82)], steps=24)
    sheet.line(smooth(cord[::3], closed=False), DEEPEST, 9)
    sheet.paint(rectangle(-70, 164, 190, 16), Ink(0.20, 0.48, 0.56))
    machine = rectangle(-24, 108, 116, 56, radius=14)
    sheet.paint(machine, DEEPEST)
    sheet.line(polyline([(-10, 110), (78, 110)]), RIM, 4)
    glow = sheet.radial((62, 136), 84, Stop(0, ROSE, 0.9), Stop(0.4, ROSE, 0.4), Stop(1, ROSE, 0))
    sheet.paint(ellipse(62, 136, 84), glow)
    sheet.paint(ellipse(62, 136, 11), Ink(0, 0.02, 0.6))


# Nearest to us.


def near(sheet: Sheet) -> None:
    """Long grass at both sides, as dark as the wings of a stage."""
    rng = dice("near")
    with sheet.shape("grass"):
        blades = ellipse(LEFT + 60, BOTTOM + 20, 260, 90) + ellipse(RIGHT - 60, BOTTOM + 20, 280, 90)
        for side, edge in ((1, LEFT), (-1, RIGHT)):
            for _ in range(46):
                inward = 330 * rng.random() ** 1.4
                x, tall = edge + side * inward, rng.uniform(120, 290) * (1 - inward / 460)
                lean = side * rng.uniform(10, 90)
                blades += stroke(
                    [(x, BOTTOM + 10), (x + lean * 0.2, BOTTOM - tall * 0.6), (x + lean, BOTTOM - tall)],
                    17,
                    start=1,
                    end=0.04,
                )
        sheet.paint(blades, DEEPEST)
