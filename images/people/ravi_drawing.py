"""Ravi Menon's head, shirt, scarf and parka: what stays the same whatever his hands do.

He looks to the left, where the lamp is, and a little down, as if he stood in the way. Points are about the middle of
his head.
"""

from __future__ import annotations

from aiden_drawing import Stuff, checked
from neighbours_drawing import Points, Tube, contour, lit_and_shaded, rings, sleeve, tube
from tether_limbs_drawing import dashed, ear

from print_room.brushes import jittered_grid, stroke
from print_room.geometry import Corner, along, ellipse, polyline, smooth
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.rig import CHIN
from print_room.sheet import Sheet

TILT = -5.0

SKIN = Cloth(Ink(0.11, 0.20, 0.60), Ink(0.34, 0.50, 0.70), Ink(0.52, 0.64, 0.76))
HAIR = Cloth(Ink(0.92, 0.60, 0.34), Ink(0.99, 0.80, 0.40), Ink(0.64, 0.56, 0.34))
SHEEN = Ink(0.60, 0.60, 0.22)
LINEN = Cloth(Ink(0, 0.06, 0.02), Ink(0.10, 0.44, 0.06), Ink(0.10, 0.62, 0.04))
LINEN_SHADOW = Ink(0.16, 0.36, 0.02)
CHECK = Ink(0.04, 0.58, 0.04)
WOOL = Cloth(Ink(0, 0.10, 0.86), Ink(0.30, 0.40, 0.84), Ink(0.06, 0.02, 0.18))
DRILL = Cloth(Ink(0.56, 0.60, 0.10), Ink(0.80, 0.78, 0.10), Ink(0.12, 0.46, 0.06))
DRILL_SHADOW = Ink(0.44, 0.34, 0)
LINING = Cloth(Ink(0.04, 0.22, 0.66), Ink(0.36, 0.46, 0.70), Ink(0.50, 0.50, 0.66))
FUR = Cloth(Ink(0, 0.05, 0.14), Ink(0.08, 0.38, 0.16), Ink(0.26, 0.52, 0.20))
TROUSERS = Cloth(Ink(0.50, 0.56, 0.14), Ink(0.78, 0.70, 0.16), Ink(0.28, 0.48, 0.12))

SHIRT = Stuff(LINEN, checked(CHECK, 5, 26), LINEN_SHADOW, LINEN.light)
COAT = Stuff(DRILL, dashed(DRILL.deep), DRILL_SHADOW, DRILL.shade)


# The trunk.

SHIRT_FRONT: Points = (
    Corner(-50, 184),
    (-104, 204),
    (-154, 244),
    (-158, 340),
    (-156, 480),
    Corner(-158, 640),
    Corner(190, 640),
    (190, 480),
    (194, 340),
    (192, 242),
    (140, 202),
    Corner(86, 178),
    (16, 240),
)
FAR_PANEL: Points = (
    Corner(-56, 186),
    (-112, 202),
    (-166, 244),
    (-180, 360),
    (-186, 560),
    Corner(-190, 800),
    Corner(-76, 800),
    (-74, 560),
    (-76, 380),
    Corner(-66, 250),
)
NEAR_PANEL: Points = (
    Corner(96, 180),
    (148, 198),
    (206, 240),
    (218, 360),
    (226, 560),
    Corner(232, 800),
    Corner(92, 800),
    (96, 560),
    (98, 380),
    Corner(92, 250),
)
# Tufts of the hood's fur, from the far shoulder round behind his neck to the near one.
TUFTS: Points = (
    (-112, 238),
    (-138, 196),
    (-124, 150),
    (-84, 118),
    (20, 100),
    (128, 104),
    (170, 142),
    (178, 194),
    (150, 236),
)


def trunk(sheet: Sheet, *, coat: bool) -> None:
    """Trousers, shirt and neck, with the parka open over them or without."""
    if coat:
        hood(sheet)
    with sheet.shape("trousers"):
        outline: Points = [Corner(-152, 600), Corner(-172, 900), Corner(212, 900), Corner(188, 600)]
        dark: Points = [Corner(110, 590), Corner(100, 810), Corner(220, 810), Corner(220, 590)]
        lit_and_shaded(sheet, outline, TROUSERS, dark)
        contour(sheet, [(20, 640), (26, 720), (22, 800)], 5)
    with sheet.shape("shirt"):
        path = smooth(SHIRT_FRONT)
        sheet.paint(path, LINEN.light)
        inside = sheet.clip(path)
        with sheet.group(clip=inside):
            upright = "".join(smooth([(x, 170), (x * 1.04, 400), (x, 650)], closed=False) for x in range(-160, 210, 24))
            across = "".join(
                smooth([(-180, y - 6), (10, y + 8), (210, y - 8)], closed=False) for y in range(200, 660, 27)
            )
            sheet.line(upright + across, CHECK, 3.4)
        with sheet.overprint(clip=inside):
            side: Points = [
                Corner(122, 160),
                (112, 300),
                (132, 460),
                Corner(118, 660),
                Corner(240, 660),
                Corner(240, 160),
            ]
            sheet.paint(smooth(side), LINEN_SHADOW)
            under: Points = [Corner(-80, 190), (-40, 262), (20, 296), (90, 262), Corner(130, 180), Corner(20, 150)]
            sheet.paint(smooth(under), LINEN_SHADOW)
        sheet.line(path, LINE, 4)
        for dx in (-13, 13):
            contour(sheet, [(10 + dx, 260), (8 + dx, 420), (6 + dx, 640)], 3.2)
        for y in (344, 428, 512, 596):
            sheet.paint(ellipse(8, y, 7), LINE)
            sheet.paint(ellipse(7, y - 1, 4.6), PAPER)
    with sheet.shape("scarf behind"):
        behind = tube([(-92, 196), (-66, 148), (10, 118), (88, 118), (128, 176)], (26, 27, 28, 27, 26))
        sleeve(sheet, behind, WOOL._replace(light=WOOL.shade), rings(WOOL.light, 12, 44), rounded="both")
    with sheet.shape("neck"):
        neck: Points = [
            Corner(-26, 92),
            (-22, 150),
            Corner(-48, 214),
            (10, 256),
            Corner(84, 206),
            (66, 140),
            Corner(84, 40),
        ]
        dark = [Corner(-40, 96), (-10, 146), (26, 156), (20, 206), Corner(10, 270), Corner(120, 270), Corner(110, 30)]
        lit_and_shaded(sheet, neck, SKIN, dark)
        contour(sheet, [(-24, 140), (-28, 176), (-40, 206)], 3.2)
    if coat:
        panels(sheet)


def hood(sheet: Sheet) -> None:
    """The hood that lies behind his neck, edged with fur."""
    with sheet.shape("hood"):
        back: Points = [(-110, 220), (-120, 160), (-60, 120), (110, 116), (168, 160), (160, 224), (20, 260)]
        sheet.paint(smooth(back), LINING.shade)
        places = along(TUFTS, steps=2)
        sizes = [27 + 4 * (index % 2) for index in range(len(places))]
        sheet.paint("".join(ellipse(x, y, r + 4) for (x, y), r in zip(places, sizes, strict=True)), LINE)
        for (x, y), r in zip(places, sizes, strict=True):
            sheet.paint(ellipse(x, y, r), FUR.light)
            tick = [(x - r * 0.1, y + r * 0.75), (x + r * 0.55, y + r * 0.45), (x + r * 0.72, y - r * 0.2)]
            sheet.paint(stroke(tick, 9, start=0.2, end=0.2), FUR.shade)
        for (x, y), r in list(zip(places, sizes, strict=True))[::2]:
            sheet.paint(stroke([(x - r * 0.5, y - r * 0.1), (x - r * 0.1, y + r * 0.3)], 3.6, start=0.2), FUR.deep)


def panels(sheet: Sheet) -> None:
    """Both fronts of the parka, with their warm lining turned out and the zip that he never does up."""
    for name, points, hem in (("far front", FAR_PANEL, FAR_PANEL[6:]), ("near front", NEAR_PANEL, NEAR_PANEL[6:])):
        with sheet.shape(name):
            path = smooth(points)
            sheet.paint(path, DRILL.light)
            inside = sheet.clip(path)
            with sheet.group(clip=inside):
                marks = [
                    polyline([(x, y - 6), (x + 1, y + 6)])
                    for (x, y), _, _ in jittered_grid(-200, 190, 450, 620, 30, sheet.rng(name), stray=0.06)
                ]
                sheet.line("".join(marks), DRILL.deep, 4)
            if name == "near front":
                with sheet.overprint(clip=inside):
                    side: Points = [
                        Corner(176, 180),
                        (168, 360),
                        (188, 560),
                        Corner(176, 810),
                        Corner(260, 810),
                        Corner(260, 180),
                    ]
                    sheet.paint(smooth(side), DRILL_SHADOW)
            edge = tube(hem, (15, 17, 15))
            sheet.paint(edge.outline, LINING.light)
            ribs = "".join(polyline([edge.at(step / 34, -1), edge.at(step / 34, 1)]) for step in range(1, 34))
            sheet.line(ribs, LINING.deep, 3)
            sheet.line(edge.outline, LINE, 3)
            sheet.line(path, LINE, 4.4)


def scarf_end(sheet: Sheet, way: Points) -> Tube:
    """One end of the scarf along a way, with its fringe."""
    limb = tube(way, (30, 33, 36))
    ends = [(limb.at(1.0, side), limb.at(0.94, side)) for side in (-0.9, -0.55, -0.2, 0.2, 0.55, 0.9)]
    for (x, y), (bx, by) in ends:
        thread = [(x, y), (x + (x - bx) * 0.9 + 2, y + (y - by) * 0.9), (x + (x - bx) * 1.7, y + (y - by) * 1.7)]
        sheet.paint(stroke(thread, 9, start=0.9, end=0.5), LINE)
        sheet.paint(stroke(thread, 4.4, start=0.9, end=0.5), WOOL.light)
    sleeve(sheet, limb, WOOL, rings(WOOL.deep, 13, 38), shadow=Ink(0.20, 0.30, 0.04))
    contour(sheet, [limb.left[-1], limb.at(1.0, 0), limb.right[-1]], 4)
    return limb


def scarf(sheet: Sheet) -> None:
    """Twice round his neck, and one end down his front."""
    with sheet.shape("scarf"):
        scarf_end(sheet, [(-26, 262), (-52, 340), (-48, 424)])
        for way, halves in (
            ([(-94, 190), (-60, 252), (6, 276), (84, 248), (128, 180)], (25, 34, 37, 34, 25)),
            ([(-84, 172), (-48, 214), (8, 232), (74, 206), (112, 156)], (24, 29, 31, 29, 24)),
        ):
            sleeve(
                sheet, tube(way, halves), WOOL, rings(WOOL.deep, 14, 46), rounded="both", shadow=Ink(0.22, 0.34, 0.04)
            )


# The head.

SKULL: Points = (
    (-62, -98),
    (-80, -50),
    (-77, -8),
    (-85, 24),
    (-84, 66),
    (-74, 104),
    (-50, 131),
    (-18, 140),
    (22, 129),
    (62, 92),
    (86, 34),
    (98, -40),
    (66, -120),
    (-6, -140),
)
# It goes up in waves, as if he had just run a hand through it; one lock has come down again.
MASS: Points = (
    Corner(-76, -26),
    (-96, -66),
    (-116, -104),
    (-110, -152),
    (-70, -184),
    (-30, -176),
    (-8, -204),
    (42, -220),
    (84, -200),
    (98, -182),
    (134, -178),
    (156, -140),
    (146, -104),
    (162, -70),
    (148, -26),
    (134, 16),
    Corner(112, 58),
    Corner(104, 20),
    (92, -12),
    (84, -2),
    Corner(70, 40),
    (62, 4),
    (62, -34),
    Corner(58, -70),
    (34, -86),
    (8, -80),
    (-14, -92),
    (-36, -104),
    Corner(-58, -86),
    (-70, -58),
)
WAVES: tuple[Points, ...] = (
    ((-74, -64), (-90, -116), (-58, -158), (-16, -150), (20, -168)),
    ((-52, -92), (-62, -126), (-28, -150), (14, -138), (56, -164), (96, -150)),
    ((-20, -98), (-14, -128), (28, -126), (64, -134), (110, -128), (136, -108)),
    ((22, -90), (36, -110), (74, -104), (104, -102), (136, -78), (140, -40)),
    ((62, -76), (84, -80), (112, -64), (124, -28), (118, 6)),
    ((-20, -158), (-4, -184), (36, -200), (76, -184), (104, -166), (128, -152)),
)
STUBBLE: Points = (
    (-83, 62),
    (-75, 104),
    (-50, 130),
    (-18, 139),
    (22, 128),
    (62, 92),
    (88, 34),
    Corner(92, -8),
    (72, 46),
    (44, 74),
    (10, 80),
    (-14, 74),
    (-44, 72),
    (-68, 78),
)


def head(sheet: Sheet) -> None:
    """All of the head but what the rig draws."""
    with sheet.shape("head"), sheet.group(turn=(TILT, *CHIN)):
        skull(sheet)
        hair(sheet)
        ear(sheet, SKIN, (86, 10))


def skull(sheet: Sheet) -> None:
    """A long kind face, and two days without a razor."""
    with sheet.shape("skull"):
        side: Points = [
            Corner(60, -110),
            (56, -40),
            (66, 12),
            (60, 58),
            (30, 100),
            Corner(-2, 150),
            Corner(150, 150),
            Corner(150, -110),
        ]
        under: Points = [
            Corner(-96, -120),
            (-80, -44),
            (-50, -66),
            (0, -58),
            (50, -50),
            Corner(90, -40),
            Corner(90, -130),
        ]
        sheet.paint(smooth([(70, 20), (112, 14), (112, 56), (96, 84), (60, 90)]), SKIN.shade)
        path = lit_and_shaded(sheet, SKULL, SKIN, side, under)
        beard = smooth(STUBBLE)
        with sheet.group(clip=sheet.clip(path)):
            sheet.paint(beard, HAIR.light, opacity=0.15)
        with sheet.group(clip=sheet.clip(beard)):
            bristles = []
            for (x, y), _, _ in jittered_grid(-92, 20, 190, 125, 13, sheet.rng("stubble"), stray=0.3):
                bristles.append(polyline([(x, y), (x - 2, y + 4)]))
            sheet.line("".join(bristles), HAIR.light, 2, opacity=0.7)
        contour(sheet, [(-78, -6), (-86, 24), (-84, 62)], 3.4)
        contour(sheet, [(-76, 100), (-50, 132), (-18, 141), (22, 130), (60, 94)], 4.6)


def hair(sheet: Sheet) -> None:
    """Thick hair with the sheen lying along its waves."""
    with sheet.shape("hair"):
        dark: Points = [
            Corner(110, -200),
            (116, -120),
            (92, -60),
            (96, 0),
            Corner(90, 80),
            Corner(190, 80),
            Corner(190, -200),
        ]
        path = lit_and_shaded(sheet, MASS, HAIR, dark)
        with sheet.group(clip=sheet.clip(path)):
            for index, way in enumerate(WAVES):
                run = along(way, steps=8)
                gleam = run[4 + index % 2 * 3 : len(run) - 6 - index % 3 * 3]
                sheet.paint(stroke(gleam[::3], 8, start=0.05, end=0.05), SHEEN)
                beside = [(x + 8, y + 12) for x, y in run]
                sheet.paint(stroke(beside[::4], 4.6, start=0.1, end=0.3), HAIR.deep if index % 2 else HAIR.shade)
        fallen = tube([(-8, -108), (-42, -98), (-56, -66), (-38, -38), (-22, -44)], (13, 15, 12, 7, 1))
        sheet.paint(fallen.outline, HAIR.light)
        sheet.paint(stroke([(-16, -100), (-40, -90), (-50, -66)], 5, start=0.1, end=0.1), SHEEN)
