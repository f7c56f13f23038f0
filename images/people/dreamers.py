"""Dreamers out of other dreams, who turn up where these have run into one another.

Each is printed as in a dream of its own: flat, all over in one pattern that goes straight across, without a face, a
white edge as of cut paper; and one thing about each is drawn as if it alone had been seen clearly.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

from print_room.brushes import jittered_grid, stripes, stroke
from print_room.geometry import Corner, Point, along, ellipse, moved, polar, polygon, polyline, rectangle, smooth, star
from print_room.inks import CLOTH_OCHRE, CLOTH_RUST, LINE, MOON, PAPER, WOOD, Ink
from print_room.pictures import Cutout
from print_room.sheet import Sheet

CANVAS = (500, 800)
CUT_EDGE = Ink(0, 0.04, 0.03)
FLAT = Ink(0.72, 0.82, 0.10)
PRINT = Ink(0.24, 0.60, 0.16)


def cut_paper(sheet: Sheet, outlines: Sequence[str], width: float = 15) -> None:
    """Lay the white edge of cut paper round these outlines."""
    for outline in outlines:
        sheet.line(outline, CUT_EDGE, width)


def flat(sheet: Sheet, outlines: Sequence[str], ground: Ink, print_: str, ink: Ink, *, line: float = 0) -> None:
    """Fill a silhouette flat and let one pattern run across all of it; `line` draws the pattern instead of filling."""
    together = sheet.clip(*outlines)
    with sheet.group(clip=together):
        sheet.paint(sheet.everything, ground)
        if line:
            sheet.line(print_, ink, line)
        else:
            sheet.paint(print_, ink)


# A man in a coat, who holds on to the strap of a tram.

COAT = (
    Corner(196, 236),
    (150, 256),
    (118, 320),
    (112, 470),
    Corner(84, 716),
    (240, 734),
    Corner(392, 714),
    (362, 470),
    (356, 330),
    (336, 262),
    Corner(282, 236),
)
RAISED_ARM = (
    Corner(296, 262),
    (342, 268),
    (372, 232),
    (382, 160),
    Corner(384, 128),
    Corner(430, 130),
    (436, 200),
    (418, 286),
    (372, 344),
    Corner(318, 350),
)
LOWERED_ARM = (
    Corner(160, 258),
    (112, 300),
    (84, 400),
    (76, 500),
    Corner(78, 520),
    Corner(120, 526),
    (130, 440),
    Corner(170, 380),
)
BOWLER = (
    Corner(146, 128),
    (158, 116),
    (178, 112),
    (182, 66),
    (238, 44),
    (292, 66),
    (296, 112),
    (318, 116),
    Corner(330, 130),
    (238, 146),
)


def with_a_strap(sheet: Sheet) -> None:
    """He sways with a tram that isn't there; the strap is of real leather."""
    head = smooth([(190, 130), (184, 184), (206, 228), (240, 240), (272, 226), (292, 182), (286, 130)])
    legs = [rectangle(160, 690, 54, 84), rectangle(256, 690, 54, 84)]
    shoes = [ellipse(178, 772, 48, 18), ellipse(290, 772, 48, 18)]
    case = smooth([Corner(24, 560), Corner(150, 552), Corner(158, 652), Corner(26, 660)])
    hand = ellipse(98, 528, 25, 22)
    gripping = smooth([(378, 124), (384, 92), (410, 82), (436, 94), (440, 124), (412, 140)])
    silhouette = [
        smooth(COAT),
        smooth(RAISED_ARM),
        smooth(LOWERED_ARM),
        smooth(BOWLER),
        head,
        *legs,
        *shoes,
        case,
        hand,
        gripping,
    ]
    zigzag = []
    for row in range(30):
        y = 20 + row * 27
        zigzag.append(polyline([(-10 + 26 * step, y + (13 if step % 2 else 0)) for step in range(21)]))
    with sheet.shape("cut edge"):
        cut_paper(sheet, silhouette)
    with sheet.shape("man"):
        flat(sheet, silhouette, FLAT, "".join(zigzag), PRINT, line=6)
    with sheet.shape("what parts of him there are"):
        for run in (
            [(240, 300), (242, 500), (238, 726)],
            [(184, 130), (238, 144), (292, 130)],
            [(196, 240), (220, 300), (240, 330), (262, 300), (284, 240)],
            [(326, 350), (350, 330), (360, 300)],
            [(122, 524), (130, 440), (160, 380)],
        ):
            sheet.paint(stroke(run, 6, start=0.4, end=0.3), Ink(0.98, 0.94, 0.10))
        sheet.line(smooth([(62, 556), (66, 536), (112, 532), (118, 552)], closed=False), Ink(0.98, 0.94, 0.10), 9)
    _strap(sheet)
    with sheet.shape("knuckles"):
        for index in range(4):
            x = 386 + index * 15
            knuckle = ellipse(x, 106 + abs(index - 1.5) * 3, 9.5, 17)
            sheet.paint(knuckle, FLAT.towards(PRINT, 0.4))
            sheet.line(knuckle, Ink(0.98, 0.94, 0.10), 2.6)


def _strap(sheet: Sheet) -> None:
    """A strap of leather with its stitching, a ring, a hand's breadth of brass rail."""
    leather, seam = Ink(0.10, 0.34, 0.92), Ink(0, 0.10, 0.44)
    with sheet.shape("rail"):
        rail = rectangle(318, 6, 176, 22, radius=11)
        cut_paper(sheet, [rail], 11)
        sheet.paint(rail, CLOTH_OCHRE.light)
        sheet.line(polyline([(328, 12), (484, 12)]), PAPER, 4)
        sheet.line(rail, LINE, 3.4)
    with sheet.shape("strap"):
        outer = smooth(
            [
                Corner(392, 2),
                Corner(430, 2),
                (434, 40),
                (462, 84),
                (452, 118),
                Corner(412, 128),
                (372, 118),
                (360, 84),
                (388, 40),
            ]
        )
        inner = smooth([(411, 44), (388, 84), (394, 102), (412, 106), (430, 102), (436, 84)])
        cut_paper(sheet, [outer], 11)
        sheet.paint(outer + inner, leather)
        sheet.line(outer, LINE, 3.6)
        sheet.line(inner, LINE, 3)
        for dx in (-1, 1):
            run = [(411 + dx * 12, 12), (411 + dx * 13, 38), (411 + dx * 34, 76), (411 + dx * 34, 100)]
            for (ax, ay), (bx, by) in itertools.pairwise(run):
                for share in (0.1, 0.45, 0.8):
                    x, y = ax + (bx - ax) * share, ay + (by - ay) * share
                    sheet.line(polyline([(x, y), (x + (bx - ax) * 0.14, y + (by - ay) * 0.14)]), seam, 3)


# A lady in her bath, who has kept her hat on.


def in_a_bath(sheet: Sheet) -> None:
    """A bath on lion's feet, a lady to the shoulders in foam, and a hat for a wedding."""
    tub = smooth(
        [
            Corner(28, 500),
            (42, 600),
            (86, 676),
            (164, 706),
            (336, 706),
            (416, 676),
            (458, 600),
            Corner(474, 500),
        ]
    )
    rim = rectangle(14, 480, 472, 34, radius=17)
    feet = [outline for x in (112, 390) for outline in _lions_foot(x)]
    neck = smooth([Corner(214, 380), (212, 420), Corner(150, 470), Corner(346, 470), (284, 420), Corner(282, 380)])
    head = smooth([(196, 316), (200, 372), (226, 408), (262, 410), (292, 378), (300, 318), (248, 290)])
    arm = smooth(
        [
            Corner(330, 470),
            (392, 446),
            (436, 420),
            (456, 380),
            Corner(444, 352),
            Corner(414, 362),
            (404, 396),
            (368, 416),
            Corner(318, 430),
        ]
    )
    silhouette = [tub, rim, *feet, neck, head, arm]
    waves = []
    for row in range(34):
        y = 260 + row * 17
        waves.append(smooth([(-20 + 30 * step, y + (5 if step % 2 else -5)) for step in range(20)], closed=False))
    hat = _hat_outlines()
    foam = _foam()
    with sheet.shape("cut edge"):
        cut_paper(sheet, [*silhouette, *hat, *foam])
    with sheet.shape("lady and bath"):
        flat(sheet, silhouette, FLAT, "".join(waves), PRINT, line=5)
        sheet.line(polyline([(30, 516), (470, 516)]), Ink(0.98, 0.94, 0.10), 4)
        for foot in feet:
            sheet.line(foot, Ink(0.98, 0.94, 0.10), 3)
        sheet.paint(stroke([(344, 436), (390, 420), (412, 384)], 5, start=0.3, end=0.3), Ink(0.98, 0.94, 0.10))
    with sheet.shape("foam"):
        sheet.paint("".join(foam), MOON)
        for x, y, radius in ((84, 476, 20), (160, 462, 26), (236, 474, 18), (320, 470, 22), (398, 478, 20)):
            arc = [polar((x, y), radius, 190 + 22 * step) for step in range(7)]
            sheet.paint(stroke(arc, 5, start=0.2, end=0.2), Ink(0.04, 0.46, 0.10))
        for x, y, radius in ((60, 424, 12), (96, 396, 8), (346, 300, 10), (120, 430, 6)):
            sheet.paint(ellipse(x, y, radius), MOON)
            sheet.line(ellipse(x, y, radius), Ink(0.04, 0.46, 0.10), 3)
    _brush(sheet)
    _hat(sheet)


def _lions_foot(x: float) -> list[str]:
    """Return a foot of the bath: a leg that bends, three toes."""
    leg = smooth([(x - 22, 686), (x - 34, 722), (x - 16, 756), (x + 16, 756), (x + 34, 722), (x + 22, 686)])
    return [leg, *(ellipse(x + dx, 764, 15, 13) for dx in (-22, 0, 22))]


def _foam() -> list[str]:
    """Return heaps of foam along the rim."""
    heaps = (
        (44, 486, 27),
        (84, 474, 38),
        (134, 478, 34),
        (176, 462, 36),
        (226, 478, 34),
        (276, 474, 36),
        (322, 466, 36),
        (370, 480, 34),
        (416, 478, 36),
        (456, 488, 27),
    )
    return [ellipse(x, y, radius) for x, y, radius in heaps]


def _brush(sheet: Sheet) -> None:
    """A back brush, held up as a queen holds what queens hold."""
    with sheet.shape("back brush"), sheet.group(turn=(12, 432, 350)):
        handle = rectangle(424, 246, 17, 130, radius=8)
        back = rectangle(402, 168, 60, 90, radius=28)
        cut_paper(sheet, [handle, back], 11)
        sheet.paint(handle, WOOD.light)
        sheet.line(handle, LINE, 3)
        sheet.paint(back, WOOD.light)
        sheet.line(back, LINE, 3)
        for row in range(5):
            sheet.line(
                "".join(
                    polyline([(412 + at * 10, 182 + row * 15), (414 + at * 10, 190 + row * 15)]) for at in range(5)
                ),
                MOON,
                4,
            )
    with sheet.shape("fist"):
        sheet.paint(ellipse(430, 356, 24, 21), FLAT.towards(PRINT, 0.4))
        sheet.line(ellipse(430, 356, 24, 21), Ink(0.98, 0.94, 0.10), 3)


HAT_BRIM = ((64, 300), (130, 262), (248, 246), (366, 262), (434, 302), (370, 326), (248, 336), (128, 326))
HAT_CROWN = (Corner(164, 274), (168, 200), (206, 164), (250, 158), (296, 166), (330, 202), Corner(332, 276), (248, 288))
FEATHERS: tuple[tuple[Point, ...], ...] = (
    ((296, 236), (348, 164), (376, 96), (352, 34)),
    ((306, 240), (388, 190), (434, 122), (428, 62)),
    ((284, 232), (300, 140), (292, 72), (252, 30)),
)


def _plume(run: Sequence[Point]) -> str:
    """Return a feather: slim at the quill, broad and notched above, its tip curled over."""
    left: list[Point] = []
    right: list[Point] = []
    points = along(run, steps=8)
    last = len(points) - 1
    for index, (x, y) in enumerate(points):
        before, after = points[max(index - 1, 0)], points[min(index + 1, last)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = (dx * dx + dy * dy) ** 0.5 or 1.0
        share = index / last
        half = 4 + 22 * share**0.6 * (1.0 if index % 2 else 0.78)
        half = 3 + half * (1 - share**7) ** 0.5
        left.append((x - dy / length * half, y + dx / length * half))
        right.append((x + dy / length * half, y - dx / length * half))
    return smooth(left + right[::-1], tension=0.8)


def _hat_outlines() -> list[str]:
    return [smooth(HAT_BRIM), smooth(HAT_CROWN), *(_plume(run) for run in FEATHERS)]


def _hat(sheet: Sheet) -> None:
    """The hat: straw, three feathers, roses, a veil's end; not a drop on it."""
    with sheet.shape("feathers"):
        for index, run in enumerate(FEATHERS):
            ink = (CLOTH_RUST.light, MOON, CLOTH_OCHRE.light)[index]
            plume = _plume(run)
            sheet.paint(plume, ink)
            sheet.line(plume, LINE, 3)
            sheet.paint(stroke(run, 4, start=1, end=0.3), LINE)
    with sheet.shape("hat"):
        crown, brim = smooth(HAT_CROWN), smooth(HAT_BRIM)
        sheet.paint(crown, Ink(0, 0.14, 0.62))
        with sheet.group(clip=sheet.clip(crown)):
            sheet.line(
                "".join(smooth([(150, y), (248, y + 12), (350, y)], closed=False) for y in range(160, 290, 15)),
                Ink(0.06, 0.34, 0.84),
                4,
            )
            sheet.paint(
                smooth(
                    [Corner(150, 236), (248, 254), Corner(350, 236), Corner(350, 276), (248, 294), Corner(150, 276)]
                ),
                Ink(0.30, 0.70, 0.10),
            )
        sheet.line(crown, LINE, 3.4)
        sheet.paint(brim, Ink(0, 0.10, 0.52))
        with sheet.group(clip=sheet.clip(brim)):
            sheet.line(
                "".join(ellipse(248, 292, 200 - 26 * ring, 46 - 6 * ring) for ring in range(5)),
                Ink(0.06, 0.32, 0.80),
                4,
            )
        sheet.line(brim, LINE, 3.4)
    with sheet.shape("roses"):
        for x, y, radius, ink in (
            (196, 262, 30, CLOTH_RUST.light),
            (244, 272, 25, MOON),
            (286, 262, 28, CLOTH_RUST.light),
        ):
            for petal in range(6):
                leaf = ellipse(*polar((x, y), radius * 0.55, petal * 60), radius * 0.55)
                sheet.paint(leaf, ink)
                sheet.line(leaf, LINE, 2.4)
            sheet.paint(ellipse(x, y, radius * 0.42), ink.towards(LINE, 0.2))
            spiral = [polar((x, y), radius * (0.36 - 0.03 * step), step * 50) for step in range(10)]
            sheet.paint(stroke(spiral, 3.4, start=0.4, end=0.4), LINE)


# A dentist, who bakes.

TUNIC = (
    Corner(196, 262),
    (146, 282),
    (124, 340),
    (134, 480),
    Corner(112, 640),
    (236, 656),
    Corner(362, 640),
    (342, 480),
    (352, 340),
    (330, 284),
    Corner(278, 262),
)


def with_bread(sheet: Sheet) -> None:
    """A dentist with the round mirror on her forehead and a baker's peel; the loaves have come out as molars."""
    head = smooth([(186, 150), (184, 204), (208, 252), (238, 262), (270, 250), (292, 204), (290, 150), (238, 116)])
    hair = smooth(
        [
            (176, 190),
            (172, 130),
            (204, 94),
            (240, 84),
            (280, 94),
            (304, 130),
            (300, 190),
            Corner(290, 196),
            (284, 150),
            (238, 138),
            (192, 150),
            Corner(186, 196),
        ]
    )
    bun = ellipse(238, 74, 40, 34)
    legs = [rectangle(166, 630, 52, 130), rectangle(258, 630, 52, 130)]
    shoes = [ellipse(180, 770, 50, 19), ellipse(298, 770, 50, 19)]
    near_arm = smooth(
        [Corner(330, 282), (376, 330), (392, 410), Corner(386, 446), Corner(346, 446), (338, 400), Corner(318, 360)]
    )
    far_arm = smooth(
        [
            Corner(150, 284),
            (104, 340),
            (94, 420),
            (130, 490),
            (200, 506),
            Corner(340, 470),
            Corner(338, 436),
            (220, 452),
            (158, 440),
            Corner(160, 380),
        ]
    )
    hands = [ellipse(366, 452, 28, 24), ellipse(350, 494, 26, 22)]
    silhouette = [smooth(TUNIC), head, hair, bun, *legs, *shoes, near_arm, far_arm, *hands]
    with sheet.shape("cut edge"):
        cut_paper(sheet, silhouette)
        cut_paper(sheet, [*_peel(), *_loaves()])
    dots = "".join(
        ellipse(x, y, 5.5) for (x, y), _, _ in jittered_grid(0, 0, 500, 800, 27, sheet.rng("dots"), stray=0.03)
    )
    with sheet.shape("dentist"):
        flat(sheet, silhouette, FLAT, dots, PRINT)
        for run in (
            [(286, 274), (304, 400), (300, 640)],
            [(196, 264), (238, 286), (280, 264)],
            [(322, 366), (336, 400), (346, 440)],
            [(160, 384), (160, 436), (220, 452), (330, 438)],
            [(190, 152), (238, 138), (286, 152)],
        ):
            sheet.paint(stroke(run, 6, start=0.4, end=0.3), Ink(0.98, 0.94, 0.10))
        for y in (330, 390, 540, 600):
            sheet.paint(ellipse(322, y, 6), Ink(0.98, 0.94, 0.10))
    with sheet.shape("mirror on the forehead"):
        sheet.paint(stroke([(182, 148), (238, 130), (294, 148)], 12, start=0.9, end=0.9), Ink(0.98, 0.94, 0.10))
        mirror = ellipse(232, 116, 27)
        sheet.paint(mirror, Ink(0, 0.20, 0.08))
        shine = smooth([Corner(212, 132), (226, 104), Corner(246, 94), (240, 116), Corner(222, 138)])
        with sheet.group(clip=sheet.clip(mirror)):
            sheet.paint(shine, PAPER)
        sheet.line(mirror, LINE, 4)
    _peel_and_loaves(sheet)
    with sheet.shape("fingers"):
        for x, y in ((366, 452), (350, 496)):
            for index in range(4):
                finger = ellipse(x - 4 + index * 3, y - 16 + index * 11, 21, 7, turn=-8)
                sheet.paint(finger, FLAT.towards(PRINT, 0.4))
                sheet.line(finger, Ink(0.98, 0.94, 0.10), 2.4)


def _peel() -> list[str]:
    """Return the baker's peel: a pole, and a blade to carry loaves on."""
    pole = polygon([(352, 240), (372, 240), (360, 788), (340, 788)])
    blade = smooth(
        [
            Corner(346, 244),
            (308, 226),
            (294, 180),
            Corner(298, 40),
            (386, 16),
            Corner(484, 40),
            (490, 180),
            (462, 228),
            Corner(382, 244),
        ]
    )
    return [pole, blade]


LOAVES: tuple[tuple[Point, float], ...] = (((346, 98), -6), ((438, 96), 5), ((390, 182), 0))


def _molar(at: Point, turn: float) -> list[Point | Corner]:
    """Return a loaf: a molar with four cusps and two roots."""
    outline = [
        (-44, -12),
        (-40, -38),
        (-20, -44),
        (0, -34),
        (20, -44),
        (40, -38),
        (44, -12),
        (36, 14),
        Corner(28, 42),
        (14, 40),
        (0, 18),
        (-14, 40),
        Corner(-28, 42),
        (-36, 14),
    ]
    turned: list[Point | Corner] = []
    for point in outline:
        radius, angle = _polar_of(point)
        x, y = polar(at, radius, angle + turn)
        turned.append(Corner(x, y) if isinstance(point, Corner) else (x, y))
    return turned


def _polar_of(point: Sequence[float]) -> tuple[float, float]:
    return math.hypot(point[0], point[1]), math.degrees(math.atan2(point[1], point[0]))


def _loaves() -> list[str]:
    return [smooth(_molar(at, turn)) for at, turn in LOAVES]


def _peel_and_loaves(sheet: Sheet) -> None:
    """The peel, and three loaves on it, crusty, floured, steaming."""
    with sheet.shape("peel"):
        for part in _peel():
            sheet.paint(part, WOOD.light.towards(PAPER, 0.3))
            with sheet.group(clip=sheet.clip(part)):
                sheet.paint(stripes(270, 0, 230, 800, 30, sheet.rng("grain"), thickness=3), WOOD.light)
            sheet.line(part, LINE, 3.6)
    with sheet.shape("loaves"):
        for at, turn in LOAVES:
            outline = _molar(at, turn)
            loaf = smooth(outline)
            sheet.paint(smooth(moved(outline, 5, 7)), WOOD.deep, opacity=0.6)
            sheet.paint(loaf, Ink(0, 0.16, 0.80))
            with sheet.group(clip=sheet.clip(loaf)):
                sheet.paint(ellipse(at[0] - 8, at[1] - 30, 40, 22), Ink(0, 0.04, 0.34))
                sheet.paint(ellipse(at[0] + 20, at[1] + 34, 30, 26), Ink(0.10, 0.36, 0.88))
            for dx in (-16, 4, 22):
                cut = [(at[0] + dx - 6, at[1] - 24), (at[0] + dx + 4, at[1] - 10), (at[0] + dx, at[1] + 4)]
                sheet.paint(stroke(cut, 5, start=0.2, end=0.2), Ink(0.24, 0.46, 0.86))
            sheet.line(loaf, LINE, 3.4)
        for x, y in ((300, 60), (398, 50), (460, 150), (330, 170)):
            sheet.paint(star(x, y, 6), PAPER)


PICTURES = (
    Cutout(
        "dreamer_with_a_strap",
        with_a_strap,
        CANVAS,
        palette="exposure",
        shows="A man in a coat and a hat, flat as wallpaper and without a face, holds on to the strap of a tram.",
        goes="The man with the strap is gone.",
    ),
    Cutout(
        "dreamer_in_a_bath",
        in_a_bath,
        CANVAS,
        palette="the_festival_of_dreams",
        shows="A lady without a face sits in a bath full of foam; she has a hat on, with feathers and roses.",
        goes="The lady in the bath is gone.",
    ),
    Cutout(
        "dreamer_with_bread",
        with_bread,
        CANVAS,
        palette="the_tether",
        shows="A dentist without a face carries a baker’s peel with three loaves on it, each in the shape of a tooth.",
        goes="The dentist with the bread is gone.",
    ),
)
