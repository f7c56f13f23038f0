"""Tara Solene, nine, out of a festival: puffed sleeves, ribbons, a mass of loose hair, always on the way somewhere.

Drawn looking left and turned round as a whole: on the stage she looks right, where her lantern is. Coordinates are
about the middle of the head, which is the same in both poses.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from neighbours_drawing import Finger, Tube, about, contour, finger, fingers, forearm, lit_and_shaded, tube

from print_room import rig
from print_room.brushes import jittered_grid, stamped_dots, stroke
from print_room.geometry import Corner, Point, between, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, SKIN_FAIR, Cloth, Ink
from print_room.pictures import CHILD, Person
from print_room.sheet import Sheet, Stop

HEAD = (346.0, 322.0)
# She leans to where she is going.
TILT = -5.0

SKIN = SKIN_FAIR
HAIR = Cloth(Ink(0.26, 0.22, 0.80), Ink(0.52, 0.44, 0.84), Ink(0.06, 0.06, 0.62))
LAWN = Cloth(Ink(0, 0.03, 0.08), Ink(0.05, 0.38, 0.12), Ink(0.20, 0.56, 0.14))
VERMILION = Cloth(Ink(0.02, 0.10, 0.92), Ink(0.30, 0.44, 0.88), Ink(0.52, 0.60, 0.84))
TURQUOISE = Cloth(Ink(0.04, 0.62, 0.04), Ink(0.36, 0.80, 0.08), Ink(0.60, 0.86, 0.10))
PLUM = Cloth(Ink(0.62, 0.60, 0.30), Ink(0.82, 0.78, 0.32), Ink(0.92, 0.86, 0.32))
STAR = Ink(0, 0.05, 0.12)
STICK = Ink(0.04, 0.26, 0.50)
GLOW = Ink(0, 0.02, 0.48)

# Poses.


def lantern(sheet: Sheet) -> None:
    """In the middle of a step, her lantern going before her on its stick."""
    with about(sheet, HEAD, mirrored=True):
        glow(sheet)
        with sheet.group(turn=(LEAN, 0, 150)):
            hair_behind(sheet)
            near_arm_swinging(sheet)
            body(sheet)
            puff(sheet, NEAR_PUFF, "near puff")
        stick(sheet)
        with sheet.shape("far arm"):
            forearm(sheet, SKIN, [(-132, 232), (-170, 300), (-214, 286), (-222, 232)], (25, 24, 22, 18))
            fist_on_the_stick(sheet)
        with sheet.group(turn=(LEAN, 0, 150)):
            puff(sheet, FAR_PUFF, "far puff")
        head(sheet)
        paper_lantern(sheet)


def empty_handed(sheet: Sheet) -> None:
    """Both hands in the air: this is how it was, and this high."""
    with about(sheet, HEAD, mirrored=True):
        hair_behind(sheet)
        body(sheet)
        with sheet.shape("far arm"):
            forearm(sheet, SKIN, [(-130, 216), (-206, 206), (-232, 140), (-232, 66)], (25, 24, 21, 17))
            with sheet.group(move=(-232, 72)), sheet.group(turn=(-10, 0, 0)):
                open_hand(sheet)
        with sheet.shape("near arm"):
            forearm(sheet, SKIN, [(136, 216), (222, 212), (252, 150), (256, 74)], (25, 24, 21, 17))
            with sheet.group(move=(256, 80)), sheet.group(turn=(14, 0, 0)), sheet.group(scale=(-1, 1, 0, 0)):
                open_hand(sheet)
        puff(sheet, FAR_PUFF, "far puff")
        puff(sheet, NEAR_PUFF, "near puff")
        head(sheet)


def still(sheet: Sheet) -> None:
    """For once on no way anywhere: arms hanging, hands open and empty, hair and ribbons down."""
    with about(sheet, HEAD, mirrored=True):
        hair_behind(sheet, HANGING)
        body(sheet)
        with sheet.shape("arms"):
            forearm(sheet, SKIN, [(-134, 222), (-166, 274), (-180, 326), (-178, 372)], (25, 24, 21, 17))
            with sheet.group(move=(-178, 366)), sheet.group(turn=(176, 0, 0)):
                open_hand(sheet, LET_GO)
            forearm(sheet, SKIN, [(140, 222), (174, 274), (190, 326), (188, 372)], (25, 24, 21, 17))
            with (
                sheet.group(move=(188, 366)),
                sheet.group(turn=(-176, 0, 0)),
                sheet.group(scale=(-1, 1, 0, 0)),
            ):
                open_hand(sheet, LET_GO)
        puff(sheet, FAR_PUFF, "far puff", ribbons=HANGING_RIBBONS)
        puff(sheet, NEAR_PUFF, "near puff", ribbons=HANGING_RIBBONS)
        head(sheet, SETTLED, HEAD_RIBBONS_DOWN)


# Degrees by which the body leans into the step.
LEAN = 6.0

# The dress.

BODICE = (
    Corner(-66, 132),
    (-98, 150),
    Corner(-118, 178),
    (-104, 240),
    Corner(-92, 330),
    (0, 346),
    Corner(98, 328),
    (112, 240),
    Corner(126, 176),
    (104, 148),
    Corner(70, 128),
    (10, 178),
)
SKIRT = (
    Corner(-94, 322),
    (0, 340),
    Corner(100, 320),
    (150, 400),
    (214, 500),
    Corner(256, 600),
    Corner(-190, 600),
    (-146, 470),
)


def body(sheet: Sheet) -> None:
    """Neck, blouse, bodice with its lacing, skirt."""
    with sheet.shape("neck"):
        sheet.paint(
            smooth(
                [Corner(-44, 76), (-38, 124), Corner(-64, 158), (0, 196), Corner(72, 156), (42, 124), Corner(46, 70)]
            ),
            SKIN.shade,
        )
        sheet.paint(smooth([Corner(-60, 158), (-24, 150), (-14, 170), Corner(0, 196), (-36, 184)]), SKIN.light)
    skirt(sheet)
    with sheet.shape("bodice"):
        path = smooth(BODICE)
        sheet.paint(path, TURQUOISE.light)
        with sheet.group(clip=sheet.clip(path)):
            for (x, y), _, _ in jittered_grid(-130, 150, 270, 200, 40, sheet.rng("bodice"), stray=0.08):
                sheet.paint(star(x, y, 8, inner=0.36, turn=-84), STAR)
            sheet.paint(smooth([Corner(-30, 160), Corner(40, 160), Corner(34, 350), Corner(-24, 350)]), LAWN.light)
        with sheet.overprint(clip=sheet.clip(path)):
            side = [Corner(84, 120), (72, 220), (84, 280), Corner(70, 360), Corner(160, 360), Corner(160, 120)]
            sheet.paint(smooth(side), Ink(0.24, 0.38, 0.02))
        sheet.line(path, LINE, 4.2)
        for x, foot in ((-32, -24), (42, 34)):
            sheet.paint(
                stroke([(x, 168), ((x + foot) / 2 - 2, 250), (foot, 344)], 9, start=0.8, end=0.8), VERMILION.light
            )
            contour(sheet, [(x, 168), ((x + foot) / 2 - 2, 250), (foot, 344)], 3)
    lacing(sheet)
    collar(sheet)


def skirt(sheet: Sheet) -> None:
    """A skirt of broad stripes; it is always a little behind her."""
    with sheet.shape("skirt"):
        path = smooth(SKIRT)
        sheet.paint(path, VERMILION.light)
        inside = sheet.clip(path)
        with sheet.group(clip=inside):
            for index, foot in enumerate((-150, -64, 26, 118, 212)):
                top = -84 + index * 40
                band = [
                    Corner(top, 310),
                    Corner(top + 18, 310),
                    ((top + foot) / 2 + 34, 450),
                    Corner(foot + 44, 610),
                    Corner(foot, 610),
                    ((top + foot) / 2, 450),
                ]
                sheet.paint(smooth(band), LAWN.light)
                for share in (0.35, 0.6, 0.85):
                    x, y = between((top + 9, 330), (foot + 22, 600), share)
                    sheet.paint(star(x, y, 6 + 6 * share, inner=0.36), PLUM.light)
        with sheet.overprint(clip=inside):
            for fold in (
                [
                    Corner(60, 310),
                    (100, 400),
                    (140, 500),
                    Corner(160, 610),
                    Corner(270, 610),
                    Corner(240, 480),
                    (160, 380),
                ],
                [Corner(-60, 320), (-74, 440), Corner(-96, 610), Corner(-50, 610), (-46, 460)],
            ):
                sheet.paint(smooth(fold), Ink(0.22, 0.38, 0.02))
        sheet.line(path, LINE, 4.2)
    with sheet.shape("sash"):
        sash = smooth([Corner(-98, 312), (0, 332), Corner(104, 308), Corner(106, 340), (0, 362), Corner(-98, 342)])
        sheet.paint(sash, PLUM.light)
        sheet.line(sash, LINE, 3.4)


EYELETS = (200, 232, 264, 296)


def lacing(sheet: Sheet) -> None:
    """Laced crosswise, all but the last, which has come undone and hangs."""
    with sheet.shape("lacing"):
        runs: list[Sequence[Point]] = []
        for first, second in itertools.pairwise(EYELETS):
            runs.append([(-26, first), (0, (first + second) / 2 + 3), (32, second)])
            runs.append([(34, first), (6, (first + second) / 2 + 3), (-24, second)])
        runs.append([(32, 200), (16, 186), (30, 168), (58, 184), (84, 236), (70, 276), (86, 312)])
        runs.append([(-26, 200), (-6, 190), (4, 202)])
        for run in runs:
            sheet.line(smooth(run, closed=False), LINE, 7)
        for run in runs:
            sheet.line(smooth(run, closed=False), VERMILION.light, 3.8)
        sheet.paint(ellipse(86, 314, 5, 9), LINE)


def collar(sheet: Sheet) -> None:
    """A frill round the neck."""
    with sheet.shape("frill"):
        frill = [
            Corner(-70, 128),
            (-84, 146),
            (-72, 160),
            (-64, 176),
            (-46, 172),
            (-34, 192),
            (-16, 184),
            (0, 204),
            (18, 186),
            (36, 192),
            (46, 174),
            (66, 178),
            (74, 158),
            (88, 146),
            Corner(74, 124),
            (44, 152),
            (2, 176),
            (-40, 156),
        ]
        lit_and_shaded(
            sheet, frill, LAWN, [Corner(36, 120), (44, 170), Corner(30, 210), Corner(110, 210), Corner(110, 110)]
        )
        sheet.line(smooth(frill), LINE, 3.2)
        for start, end in (
            ((-50, 152), (-64, 174)),
            ((-22, 166), (-34, 190)),
            ((2, 176), (0, 202)),
            ((26, 166), (36, 190)),
            ((50, 150), (66, 176)),
        ):
            contour(sheet, [start, between(start, end, 0.5), end], 2.6)


# Sleeves. Each: the outline of the puff, the two ends of its band.

FAR_PUFF: tuple[Point | Corner, ...] = (
    Corner(-84, 148),
    (-128, 132),
    (-178, 152),
    (-200, 204),
    (-184, 248),
    Corner(-164, 256),
    (-136, 250),
    Corner(-106, 238),
    (-96, 200),
)
NEAR_PUFF: tuple[Point | Corner, ...] = (
    Corner(86, 146),
    (136, 128),
    (190, 150),
    (212, 206),
    (194, 250),
    Corner(174, 258),
    (144, 254),
    Corner(112, 240),
    (100, 200),
)


# The two ends of a ribbon, from its knot.
Ends = tuple[Sequence[Point], Sequence[Point]]
FLYING_RIBBONS: Ends = (((0, 0), (40, 10), (74, -8), (104, 12)), ((0, 0), (30, 34), (66, 36), (88, 62)))
HANGING_RIBBONS: Ends = (((0, 0), (20, 26), (14, 58), (22, 88)), ((0, 0), (2, 32), (-8, 62), (0, 98)))


def puff(sheet: Sheet, outline: Sequence[Point | Corner], name: str, *, ribbons: Ends = FLYING_RIBBONS) -> None:
    """A puffed sleeve, dotted, gathered into a band with a bow and its ribbons."""
    side = 1 if outline[2][0] > 0 else -1
    with sheet.shape(name):
        path = smooth(outline)
        sheet.paint(path, LAWN.light)
        inside = sheet.clip(path)
        with sheet.group(clip=inside):
            sheet.paint(stamped_dots(-210, 120, 430, 150, 26, sheet.rng("sleeves"), radius=5), VERMILION.light)
        with sheet.overprint(clip=inside):
            low = [
                Corner(side * 70, 232),
                (side * 130, 220),
                (side * 190, 226),
                Corner(side * 230, 200),
                Corner(side * 230, 280),
                Corner(side * 70, 280),
            ]
            sheet.paint(smooth(low), Ink(0.06, 0.36, 0.03))
            if side > 0:
                back = [Corner(172, 120), (176, 190), Corner(150, 270), Corner(230, 270), Corner(230, 120)]
                sheet.paint(smooth(back), Ink(0.06, 0.36, 0.03))
        sheet.line(path, LINE, 4)
        for start, end in (
            ((92, 158), (128, 172)),
            ((92, 178), (122, 200)),
            ((122, 244), (132, 218)),
            ((144, 250), (150, 222)),
            ((166, 252), (168, 226)),
        ):
            contour(sheet, [(side * start[0], start[1]), (side * end[0], end[1])], 3)
        band = tube([(side * 104, 240), (side * 138, 257), (side * 176, 260)], (10, 11, 10))
        sheet.paint(band.outline, TURQUOISE.light)
        sheet.line(band.outline, LINE, 3)
        x, y = side * 172, 262
        for run in ribbons:
            ribbon(sheet, [(x + dx, y + dy) for dx, dy in run], 13, TURQUOISE)
        bow(sheet, (x, y), 17, TURQUOISE)


def ribbon(sheet: Sheet, way: Sequence[Point], breadth: float, cloth: Cloth) -> None:
    """A ribbon that flies, its end cut like a swallow's tail."""
    limb = tube(way, (breadth / 2, breadth / 2))
    notch = between(limb.run[-1], limb.run[-3], 1.6)
    path = polygon([*limb.left, notch, *limb.right[::-1]])
    sheet.paint(path, cloth.light)
    with sheet.group(clip=sheet.clip(path)):
        sheet.paint(stroke(limb.run[12:24], breadth * 1.1, start=0.2, end=0.2, steps=3), cloth.shade)
    sheet.line(path, LINE, 2.8)


def bow(sheet: Sheet, at: Point, size: float, cloth: Cloth) -> None:
    """The two loops of a bow and its knot."""
    x, y = at
    for side in (-1, 1):
        loop = smooth(
            [
                Corner(x, y),
                (x + side * size * 0.9, y - size * 0.9),
                (x + side * size * 1.5, y - size * 0.1),
                (x + side * size * 0.9, y + size * 0.6),
            ]
        )
        sheet.paint(loop, cloth.light)
        sheet.line(loop, LINE, 3)
        contour(sheet, [(x + side * 4, y - 1), (x + side * size * 0.9, y - size * 0.2)], 2.6)
    sheet.paint(ellipse(x, y, size * 0.36), cloth.shade)
    sheet.line(ellipse(x, y, size * 0.36), LINE, 2.6)


# Arms and hands.


def near_arm_swinging(sheet: Sheet) -> None:
    """The near arm, flung back by the step, the fingers spread."""
    with sheet.shape("near arm"):
        forearm(sheet, SKIN, [(144, 210), (196, 276), (226, 330), (252, 372)], (25, 24, 21, 17))
        with sheet.group(move=(248, 368)), sheet.group(turn=(146, 0, 0)), sheet.group(scale=(-0.94, 0.94, 0, 0)):
            open_hand(sheet)


SPREAD = (
    Finger((-24, -52), (-42, -78), (-54, -104), 19),
    Finger((-10, -62), (-18, -98), (-22, -130), 19.5),
    Finger((8, -64), (10, -102), (14, -136), 20),
    Finger((24, -56), (36, -88), (48, -116), 19),
    Finger((24, -24), (52, -42), (72, -66), 22),
)


LET_GO = (
    Finger((-24, -52), (-35, -80), (-38, -102), 19),
    Finger((-10, -62), (-14, -98), (-13, -124), 19.5),
    Finger((8, -64), (10, -100), (13, -126), 20),
    Finger((24, -56), (32, -86), (35, -110), 19),
    Finger((24, -24), (46, -48), (53, -72), 22),
)


def open_hand(sheet: Sheet, row: Sequence[Finger] = SPREAD) -> None:
    """An open hand, its inside to us, the thumb to the right; the wrist is at (0, 0)."""
    for each in row:
        finger(sheet, SKIN, each)
    palm = [
        (-17, 10),
        (-24, -16),
        (-32, -42),
        (-30, -58),
        (-12, -70),
        (10, -74),
        (30, -64),
        (34, -44),
        (36, -28),
        (26, -8),
        (16, 10),
    ]
    lit_and_shaded(
        sheet, palm, SKIN, [Corner(6, -4), (14, -24), (26, -40), Corner(40, -50), Corner(44, 20), Corner(8, 20)]
    )
    contour(sheet, [(-18, 8), (-25, -16), (-32, -42), (-31, -54)], 3.4)
    contour(sheet, [(17, 8), (27, -8), (40, -26)], 3.2)
    contour(sheet, [(22, -46), (4, -40), (-2, -20)], 2.6, SKIN.deep)


STICK_WAY = ((-196, 366), (-216, 226), (-238, 20), (-246, -212))


def stick(sheet: Sheet) -> None:
    """The lantern's stick."""
    with sheet.shape("stick"):
        sheet.paint(stroke(STICK_WAY, 16, start=1, end=0.6), LINE)
        sheet.paint(stroke(STICK_WAY, 9.5, start=1, end=0.5), STICK)


def fist_on_the_stick(sheet: Sheet) -> None:
    """Four fingers round the stick, the thumb along it."""
    with sheet.shape("fist"):
        back = [(-236, 258), (-244, 224), (-228, 202), (-202, 202), (-190, 226), (-196, 256), (-180, 268)]
        lit_and_shaded(
            sheet, back, SKIN, [Corner(-208, 188), (-210, 228), Corner(-220, 278), Corner(-170, 278), Corner(-170, 188)]
        )
        contour(sheet, [(-236, 260), (-244, 224), (-230, 204)], 3.4)
        fingers(
            sheet,
            SKIN,
            (
                Finger((-194, 210), (-180, 202), (-240, 210), 20),
                Finger((-190, 226), (-216, 220), (-242, 227), 20),
                Finger((-192, 242), (-216, 237), (-238, 243), 20),
                Finger((-196, 257), (-216, 253), (-232, 258), 18),
            ),
            crease=False,
        )
        finger(sheet, SKIN, Finger((-202, 214), (-216, 194), (-228, 176), 21), nail=True)


# The lantern: the one that she lends.

LANTERN: Point = (-254.0, -104.0)
RADIUS = 92.0


def glow(sheet: Sheet) -> None:
    """The air round the lantern, which is no longer night."""
    with sheet.shape("glow"):
        halo = sheet.radial(LANTERN, 150, Stop(0, GLOW, 0.9), Stop(0.5, GLOW, 0.55), Stop(1, GLOW, 0))
        sheet.paint(ellipse(*LANTERN, 150), halo)


def paper_lantern(sheet: Sheet) -> None:
    """Round, of ribbed paper with stars on it, a tassel below."""
    x, y = LANTERN
    with sheet.shape("lantern"), sheet.group(turn=(7, x, y - RADIUS)):
        sheet.line(polyline([(x + 10, y - RADIUS - 16), (x, y - RADIUS)]), LINE, 3)
        cap = rectangle(x - 24, y - RADIUS - 9, 48, 17, radius=5)
        sheet.paint(cap, PLUM.shade)
        globe = ellipse(x, y, RADIUS, RADIUS * 0.95)
        light = sheet.radial(
            (x, y + 8), RADIUS * 1.08, Stop(0, PAPER), Stop(0.45, Ink(0, 0, 0.12)), Stop(1, Ink(0, 0.10, 0.66))
        )
        sheet.paint(globe, light)
        with sheet.group(clip=sheet.clip(globe)):
            for rise in (-58, -30, 0, 30, 58):
                across = [(x - 100, y + rise * 0.92), (x, y + rise * 1.16), (x + 100, y + rise * 0.92)]
                sheet.paint(stroke(across, 3.4, start=0.8, end=0.8), Ink(0, 0.16, 0.72))
            for dx, dy, size in (
                (-42, -14, 20),
                (12, 22, 25),
                (48, -32, 17),
                (-12, -52, 14),
                (-36, 48, 14),
                (56, 36, 12),
            ):
                sheet.paint(star(x + dx, y + dy, size, inner=0.42, turn=-84), Ink(0, 0.06, 0.84))
        sheet.line(globe, Ink(0.30, 0.30, 0.80), 3.4)
        sheet.paint(rectangle(x - 24, y + RADIUS * 0.92, 48, 15, radius=5), PLUM.shade)
        for dx in (-9, 0, 9):
            tassel = [
                (x + dx, y + RADIUS + 6),
                (x + dx * 1.6 + 6, y + RADIUS + 28),
                (x + dx * 1.4 + 20, y + RADIUS + 48),
            ]
            sheet.paint(stroke(tassel, 6, start=0.8), Ink(0, 0.14, 0.84))


# Head and hair.

FACE = (
    (98, -60),
    (106, 0),
    (98, 48),
    (70, 90),
    (24, 112),
    (-24, 114),
    (-64, 98),
    (-90, 68),
    (-100, 36),
    (-95, 8),
    (-100, -24),
    (-90, -76),
    (-30, -118),
    (50, -112),
)

Lock = tuple[Sequence[Point], float]

# Behind, from the far shoulder round by the crown to what flies behind her: the way of each lock, its breadth.
FLYING: tuple[Lock, ...] = (
    (((-60, -40), (-128, 20), (-112, 100), (-144, 156)), 74),
    (((40, 60), (90, 150), (70, 220), (122, 262)), 90),
    (((60, 40), (150, 120), (150, 200), (216, 240)), 96),
    (((80, 20), (190, 70), (210, 150), (282, 168)), 100),
    (((80, -20), (210, 10), (246, 80), (330, 84)), 104),
    (((70, -60), (206, -70), (250, 0), (338, 8)), 104),
    (((50, -90), (170, -142), (230, -80), (318, -92)), 104),
    (((20, -100), (110, -190), (190, -160), (256, -184)), 100),
    (((0, -100), (40, -196), (110, -214), (150, -240)), 84),
    (((-40, -80), (-92, -140), (-56, -190), (-84, -216)), 80),
)
# Before: over the crown and to both sides of the parting.
SWEPT: tuple[Lock, ...] = (
    (((30, -140), (112, -112), (132, -30), (170, 30)), 76),
    (((40, -150), (140, -150), (176, -80), (236, -60)), 78),
    (((20, -152), (84, -196), (150, -170), (196, -190)), 70),
    (((0, -146), (70, -126), (104, -60), (108, 20)), 66),
    (((-30, -140), (-72, -176), (-120, -150), (-142, -164)), 60),
    (((-16, -148), (-90, -130), (-120, -60), (-130, 20)), 64),
    (((-10, -144), (-62, -132), (-92, -84), (-94, -30)), 54),
    (((-4, -144), (40, -128), (70, -92), (84, -34)), 56),
    (((4, -142), (16, -116), (18, -84), (0, -44)), 54),
    (((-2, -142), (44, -112), (56, -78), (44, -38)), 48),
    (((-8, -142), (-30, -118), (-44, -90), (-32, -46)), 52),
    (((-14, -142), (-62, -118), (-76, -84), (-66, -40)), 46),
)

# The same when she stands still.
HANGING: tuple[Lock, ...] = (
    (((-60, -40), (-126, 20), (-112, 110), (-138, 186)), 76),
    (((-40, -20), (-104, 70), (-84, 150), (-108, 236)), 80),
    (((40, 60), (70, 150), (60, 220), (86, 284)), 90),
    (((60, 40), (124, 130), (110, 210), (136, 292)), 96),
    (((80, 20), (164, 90), (150, 180), (180, 262)), 100),
    (((80, -20), (186, 30), (180, 120), (214, 206)), 100),
    (((70, -60), (182, -20), (190, 60), (222, 132)), 92),
    (((50, -90), (156, -80), (180, -20), (204, 48)), 84),
)
SETTLED: tuple[Lock, ...] = (
    (((-16, -138), (56, -190), (146, -150), (176, -40)), 84),
    (((16, -138), (-54, -190), (-120, -140), (-140, -40)), 76),
    (((30, -140), (112, -112), (132, -30), (150, 66)), 76),
    (((40, -146), (128, -136), (160, -50), (184, 40)), 80),
    (((0, -146), (70, -126), (104, -60), (108, 20)), 66),
    (((-26, -136), (-88, -132), (-124, -66), (-142, 14)), 64),
    *SWEPT[5:],
)
HEAD_RIBBONS: Ends = (((0, 0), (60, -44), (120, -24), (190, -62)), ((0, 0), (70, -6), (120, 30), (186, 16)))
HEAD_RIBBONS_DOWN: Ends = (((0, 0), (46, 40), (34, 110), (56, 180)), ((0, 0), (74, 26), (88, 100), (80, 172)))


def wavy(sheet: Sheet, lock: Lock, ink: Ink) -> Tube:
    """Paint a lock that comes to a point; return it."""
    way, breadth = lock
    drawn = tube(way, (breadth * 0.40, breadth * 0.5, breadth * 0.40, breadth * 0.22, 1.0), steps=9)
    sheet.paint(drawn.outline, ink)
    return drawn


def strands(
    sheet: Sheet, drawn: Tube, ink: Ink, *, sides: Sequence[float] = (-0.5, 0.0, 0.45), width: float = 4.6
) -> None:
    """Strands along a lock, of unlike lengths."""
    for number, side in enumerate(sides):
        start, end = 0.16 + 0.10 * number, 0.92 - 0.09 * ((number * 2) % 3)
        run = [drawn.at(start + (end - start) * step / 6, side) for step in range(7)]
        sheet.paint(stroke(run, width, start=0.1, end=0.1, steps=3), ink)


def hair_behind(sheet: Sheet, locks: Sequence[Lock] = FLYING) -> None:
    """What flies, or hangs, behind her."""
    with sheet.shape("hair behind"):
        mass = [
            (-100, -60),
            (-70, -150),
            (20, -176),
            (120, -140),
            (180, -50),
            (170, 60),
            (110, 140),
            (40, 150),
            (-60, 110),
            (-116, 40),
        ]
        sheet.paint(smooth(mass), HAIR.shade)
        for index, lock in enumerate(locks):
            lit = min(1.0, max(0.0, (index - 3) / 6))
            drawn = wavy(sheet, lock, HAIR.shade.towards(HAIR.light, lit))
            contour(sheet, drawn.left[6:-2:3], 2.8, HAIR.shade.towards(LINE, 0.35))
            strands(sheet, drawn, HAIR.light.towards(HAIR.deep, lit * 0.6))


def head(sheet: Sheet, locks: Sequence[Lock] = SWEPT, ribbons: Ends = HEAD_RIBBONS) -> None:
    """Face, ear, the hair over it, the ribbons in it; the head leans by the tilt."""
    with sheet.shape("head"), sheet.group(turn=(TILT, *rig.CHIN)):
        with sheet.shape("face"):
            lit_and_shaded(
                sheet,
                FACE,
                SKIN,
                [
                    Corner(70, -130),
                    (78, -40),
                    (74, 30),
                    (50, 84),
                    (6, 114),
                    Corner(-10, 140),
                    Corner(140, 140),
                    Corner(140, -130),
                ],
                [
                    Corner(-120, -62),
                    (-60, -54),
                    (-10, -64),
                    (40, -54),
                    (80, -30),
                    Corner(120, -20),
                    Corner(120, -140),
                    Corner(-120, -140),
                ],
            )
        with sheet.shape("jaw"):
            contour(sheet, [(74, 88), (24, 113), (-24, 115), (-64, 99), (-88, 72)], 4.6)
            contour(sheet, [(-97, 20), (-100, 40), (-90, 70)], 3.4)
        with sheet.shape("hair"):
            cap = [
                (-96, -62),
                (-76, -130),
                (-20, -160),
                (40, -162),
                (100, -130),
                (128, -60),
                (112, 0),
                (92, -50),
                (40, -92),
                (-10, -112),
                (-60, -92),
            ]
            sheet.paint(smooth(cap), HAIR.light)
            for index, lock in enumerate(locks):
                drawn = wavy(sheet, lock, HAIR.light)
                contour(sheet, drawn.left[5:-2:3], 2.8, HAIR.shade)
                contour(sheet, drawn.right[9:-2:3], 2.6, HAIR.shade)
                strands(sheet, drawn, HAIR.deep if index > 3 else HAIR.light.towards(HAIR.deep, 0.7), sides=(-0.4, 0.1))
        with sheet.shape("ribbons"):
            x, y = 74.0, -146.0
            for run, cloth in zip(ribbons, (VERMILION, TURQUOISE), strict=True):
                ribbon(sheet, [(x + dx, y + dy) for dx, dy in run], 17, cloth)
            bow(sheet, (x, y), 36, VERMILION)


# The face.

# Her mouth is hardly ever shut.
EXPRESSIONS = rig.bent(
    calm=rig.Expression(open=0.94, inner=-2, outer=1, arch=-5, smile=5, gape=11, wide=0.86, skew=1, blush=0.6),
    smiling=rig.Expression(
        open=0.90,
        squint=0.1,
        inner=-3,
        outer=1,
        arch=-7,
        crooked=3,
        smile=9,
        gape=13,
        wide=1.25,
        skew=2,
        teeth=True,
        blush=0.8,
    ),
    laughing=rig.Expression(
        closed="up", inner=-5, outer=0, arch=-8, smile=11, gape=24, wide=1.55, teeth=True, blush=1.0
    ),
    worried=rig.Expression(
        open=0.95, gaze=(-2, 0), inner=-11, outer=5, arch=-1, smile=-2, gape=8, wide=0.52, blush=0.4
    ),
    frightened=rig.Expression(
        open=1.3, iris=0.76, inner=-15, outer=-4, arch=-4, smile=-3, gape=18, wide=0.60, ringed=True, blush=0.2
    ),
    angry=rig.Expression(open=0.76, slant=-0.20, inner=11, outer=-6, smile=-5, wide=1.0, skew=-2, blush=0.7),
    sad=rig.Expression(open=0.74, slant=0.10, gaze=(-1, 4), inner=-10, outer=6, arch=1, smile=-6, wide=0.9),
)

FEATURES = replace(
    rig.CHILD,
    centre=HEAD,
    looks_right=True,
    tilt=TILT,
    skin=SKIN,
    near_eye=rig.Eye(18, 13, 12, 17),
    far_eye=rig.Eye(-62, 11, 10, 16),
    brow_rise=40,
    brow=7,
    brow_ink=HAIR.shade,
    iris=Ink(0.40, 0.36, 0.80),
    cheeks=((38, 56, 40), (-74, 54, 22)),
)

PICTURE = Person(
    name="tara",
    poses={"lantern": lantern, "empty_handed": empty_handed, "still": still},
    faces=rig.faces_of(FEATURES, EXPRESSIONS),
    eyes=rig.eyes_of(FEATURES, EXPRESSIONS),
    lids=rig.lids_of(FEATURES, EXPRESSIONS),
    canvas=CHILD,
    palette="exposure",
    who="tara",
    looks=(
        "{name} is nine or so, in festival clothes with puffed sleeves and ribbons, one lace undone, and a mass of "
        "loose light-brown hair that flies behind her."
    ),
    poses_in_words={
        "lantern": "{name} is in the middle of a step, with a lit paper lantern on a stick.",
        "empty_handed": "{name} tells something with both hands in the air.",
        "still": "{name} stands still, with arms hanging and hands open.",
    },
    faces_in_words={
        "calm": "{name} is all eyes.",
        "smiling": "{name} beams.",
        "laughing": "{name} laughs.",
        "worried": "{name} looks worried.",
        "frightened": "{name} is frightened.",
        "angry": "{name} scowls.",
        "sad": "{name} looks sad.",
        "tired": "{name} looks tired.",
    },
)
