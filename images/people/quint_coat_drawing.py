"""Mara Quint's coat: black as the back of a stage curtain, and lined with everybody's name.

Worn open, one half of it drawn aside by the arm that she throws out. Points are about the middle of her head, she
looks to the left.
"""

from __future__ import annotations

import math
import random

from figure_drawing import blob, contour
from neighbours_drawing import Tube, band_across, tube

from print_room.brushes import stamped_stars, stitches, stroke
from print_room.geometry import Corner, Point, between, ellipse, polygon, smooth
from print_room.inks import LINE, Cloth, Ink
from print_room.sheet import Sheet

# Its third value is not deep but lit: where a fold turns to the lamp.
VELVET = Cloth(Ink(0.82, 0.62, 0.18), Ink(0.95, 0.86, 0.24), Ink(0.56, 0.58, 0.14))
STAR = Ink(0.54, 0.50, 0.12)
RIM = Ink(0.10, 0.50, 0.05)
LINING = Cloth(Ink(0, 0.04, 0.60), Ink(0.06, 0.22, 0.70), Ink(0.28, 0.42, 0.78))
NAMES = Ink(0.80, 0.46, 0.34)
CORD = Ink(0, 0.06, 0.80)

# Drawn aside: the inside of the far half, from the armpit to the front edge.
ASIDE: tuple[Point | Corner, ...] = (
    Corner(-80, 210),
    (-150, 296),
    Corner(-226, 392),
    (-262, 470),
    (-288, 580),
    (-330, 690),
    Corner(-372, 790),
    Corner(-60, 790),
    (-74, 600),
    (-84, 430),
    Corner(-76, 300),
)
ASIDE_EDGE: tuple[Point, ...] = ((-236, 404), (-264, 480), (-292, 590), (-334, 696), (-372, 790))
NEAR_HALF: tuple[Point | Corner, ...] = (
    Corner(80, 176),
    (136, 196),
    (188, 232),
    (216, 310),
    (222, 460),
    (250, 620),
    Corner(296, 790),
    Corner(120, 790),
    (108, 640),
    (112, 500),
    (122, 380),
    Corner(92, 262),
)
NEAR_EDGE: tuple[Point, ...] = ((90, 250), (120, 380), (110, 500), (106, 640), (118, 790))


# How a name may begin, in heights of its letters.
BEGINNINGS: tuple[tuple[Point, ...], ...] = (
    ((-0.2, 0.2), (0.5, -1.1), (1.1, -0.7), (0.3, 0.1)),
    ((0.9, -1.1), (0.1, -0.9), (0.0, -0.2), (0.8, 0.1)),
    ((0.0, -1.2), (0.1, 0.5), (0.4, -0.8), (0.8, 0.1)),
    ((-0.3, -0.9), (1.2, -1.1), (0.4, -1.0), (0.2, 0.3), (0.7, 0.0)),
    ((0.8, -1.2), (0.0, -0.9), (0.8, -0.3), (-0.1, 0.2), (0.9, 0.0)),
    ((0.5, -0.1), (-0.1, -0.6), (0.5, -1.1), (0.9, -0.5), (0.4, 0.0), (1.0, -0.1)),
)


def signature(rng: random.Random, x: float, y: float, length: float, lean: float) -> str:
    """Return somebody's name as a hand in a hurry writes it: a large beginning, a wavy rest, perhaps a flourish."""
    high = rng.uniform(8, 13)
    run = [(px * high, py * high) for px, py in rng.choice(BEGINNINGS)]
    # Loop after loop, as a pen runs; now and then a tall one, or one below the line.
    at, turn = high * 1.1, rng.uniform(6, 12)
    while at < length:
        fate, slant = rng.random(), rng.uniform(1.5, 4.5)
        tall = 1.7 if fate < 0.16 else 0.75
        for quarter in range(4):
            angle = math.pi / 2 * quarter
            below = high * 0.5 if fate > 0.92 and quarter == 0 else 0
            rise = -high * 0.28 * tall * (1 - math.cos(angle)) + below
            run.append((at + turn * quarter / 4 + slant * math.sin(angle), rise))
        at += turn * rng.uniform(0.8, 1.15)
    run.append((length, 0))
    if rng.random() < 0.4:
        run += [(length * 1.12, 4), (length * 0.5, 5 + rng.uniform(0, 3)), (length * 0.2, 6)]
    return smooth([(x + px, y + py + lean * px) for px, py in run], closed=False)


def names(
    sheet: Sheet,
    outline: str,
    box: tuple[float, float, float, float],
    name: str,
    *,
    lean: float = 0.0,
    step: float = 27,
) -> None:
    """Ink row under row of names on what an outline holds; `box` is left, top, breadth, height."""
    left, top, wide, high = box
    rng = sheet.rng(name)
    marks = []
    for row in range(int(high / step) + 1):
        x = left + rng.uniform(-30, 0)
        while x < left + wide:
            length = rng.uniform(34, 62)
            y = top + row * step + lean * (x - left) + rng.uniform(-2, 2)
            marks.append(signature(rng, x, y, length, lean + rng.uniform(-0.05, 0.05)))
            x += length + rng.uniform(13, 20)
    with sheet.group(clip=sheet.clip(outline)):
        sheet.line("".join(marks), NAMES, 2.3)


def drawn_aside(sheet: Sheet) -> None:
    """The far half, opened like a curtain: its lining, its edge turned over, its cord."""
    with sheet.shape("lining"):
        path = smooth(ASIDE)
        sheet.paint(path, LINING.light)
        with sheet.group(clip=sheet.clip(path)):
            for foot, width in (((-310, 800), 30), ((-232, 800), 44), ((-150, 800), 40)):
                middle = (-110 + (foot[0] + 110) * 0.62, 520)
                sheet.paint(stroke([(-104, 270), middle, foot], width, start=0.1, end=1), LINING.shade)
            blob(
                sheet,
                LINING.deep,
                Corner(-50, 230),
                (-120, 300),
                (-108, 420),
                (-100, 600),
                Corner(-96, 800),
                Corner(-20, 800),
            )
            blob(sheet, LINING.shade, Corner(-80, 200), (-160, 300), Corner(-236, 396), (-190, 420), (-120, 372))
        names(sheet, path, (-390, 318, 320, 500), "names aside", lean=0.13)
    with sheet.shape("edge turned over"):
        edge = stroke(ASIDE_EDGE, 42, start=0.35, end=1)
        sheet.paint(edge, VELVET.light)
        shade_run = [(x + 9, y + 2) for x, y in ASIDE_EDGE]
        sheet.paint(stroke(shade_run, 16, start=0.3, end=1), VELVET.shade)
        sheet.paint(stroke([(x - 17, y) for x, y in ASIDE_EDGE[1:]], 5, start=0.2, end=0.8), RIM)
        sheet.line(stitches([(x + 1, y) for x, y in ASIDE_EDGE], length=8, gap=7), CORD, 4)
        sheet.line(edge, LINE, 4)


def near_half(sheet: Sheet) -> None:
    """The half that hangs: folds like a curtain's, stars woven in, its front edge turned back."""
    with sheet.shape("near half"):
        path = smooth(NEAR_HALF)
        sheet.paint(path, VELVET.light)
        with sheet.group(clip=sheet.clip(path)):
            sheet.paint(stamped_stars(80, 180, 240, 620, 46, sheet.rng("woven stars"), radius=8), STAR)
            for run, width in (
                ([(150, 226), (150, 420), (150, 600), (168, 800)], 18),
                ([(196, 260), (196, 440), (214, 600), (254, 800)], 40),
            ):
                sheet.paint(stroke(run, width, start=0.2, end=1), VELVET.shade)
            for run in (
                [(132, 300), (132, 480), (130, 640), (140, 800)],
                [(174, 330), (172, 480), (182, 640), (206, 800)],
            ):
                sheet.paint(stroke(run, 9, start=0.1, end=0.9), VELVET.deep)
        contour(sheet, [(136, 196), (188, 232), (216, 310), (222, 460), (250, 620), (296, 790)], 4.4)
        # Somebody has a lamp behind her as well.
        sheet.paint(stroke([(140, 199), (187, 234), (213, 310)], 5, start=0.1, end=0.1), RIM)
        sheet.paint(stroke([(222, 500), (248, 620), (293, 790)], 6, start=0.1, end=0.9), RIM)
    with sheet.shape("front edge turned back"):
        edge = stroke([(x + 8, y) for x, y in NEAR_EDGE], 40, start=0.3, end=1)
        sheet.paint(edge, LINING.light)
        with sheet.group(clip=sheet.clip(edge)):
            sheet.paint(stroke([(x + 22, y) for x, y in NEAR_EDGE], 18, start=0.6, end=1), LINING.shade)
        names(sheet, edge, (84, 270, 60, 530), "names in front")
        sheet.line(edge, LINE, 3.6)
        sheet.line(stitches([(x - 9, y) for x, y in NEAR_EDGE[1:]], length=8, gap=7), CORD, 4)


def far_lapel(sheet: Sheet) -> None:
    """What of the far half lies on the shoulder."""
    outline = (
        Corner(-54, 186),
        (-96, 200),
        (-136, 236),
        Corner(-162, 290),
        Corner(-126, 330),
        (-92, 290),
        (-70, 236),
    )
    path = blob(sheet, VELVET.light, *outline)
    with sheet.group(clip=sheet.clip(path)):
        sheet.paint(stamped_stars(-170, 180, 130, 150, 46, sheet.rng("stars on the shoulder"), radius=8), STAR)
    contour(sheet, [(-54, 186), (-70, 236), (-92, 290), (-126, 330)], 4)
    sheet.paint(stroke([(-70, 190), (-98, 206), (-134, 240), (-154, 276)], 6, start=0.1, end=0.3), RIM)


def collar_behind(sheet: Sheet) -> None:
    """The back of a collar that stands like a fan, pleated."""
    fan = (
        Corner(-58, 220),
        (-120, 150),
        Corner(-158, 60),
        (-90, 74),
        (20, 60),
        (120, 40),
        Corner(200, 12),
        (176, 120),
        Corner(92, 216),
    )
    path = blob(sheet, VELVET.shade, *fan)
    with sheet.group(clip=sheet.clip(path)):
        for top in ((-132, 60), (-108, 66), (118, 40), (146, 30), (172, 20)):
            foot = (10 + (top[0] - 10) * 0.42, 214)
            sheet.paint(stroke([foot, between(foot, top, 0.5), top], 9, start=0.1, end=0.9), VELVET.deep)


def collar_in_front(sheet: Sheet) -> None:
    """Its two wings, turned outwards, corded along the edge."""
    for wing, edge, lit in (
        (
            (Corner(-58, 182), (-92, 150), Corner(-158, 60), (-168, 130), (-150, 190), Corner(-112, 232)),
            ((-58, 182), (-92, 150), (-157, 62)),
            ((-158, 76), (-166, 132), (-150, 186)),
        ),
        (
            (Corner(84, 174), (122, 118), Corner(200, 12), (212, 100), (192, 180), Corner(146, 232)),
            ((84, 174), (122, 118), (199, 14)),
            ((202, 36), (208, 100), (189, 178)),
        ),
    ):
        path = blob(sheet, VELVET.light, *wing)
        sheet.paint(stroke(lit, 7, start=0.2, end=0.2), RIM)
        sheet.line(path, LINE, 4)
        sheet.line(stitches(edge, length=8, gap=7), CORD, 4)


# Sleeves.


def velvet_sleeve(sheet: Sheet, limb: Tube, name: str, *, start: bool = True, end: bool = False) -> None:
    """Draw a sleeve: velvet, its stars, the dark side, an edge of light; rounded at its start and its end."""
    first = limb.cap_of_the_start() if start else []
    last = limb.cap() if end else []
    path = polygon([*limb.left, *last, *limb.right[::-1], *first])
    sheet.paint(path, VELVET.light)
    xs, ys = [x for x, _ in limb.run], [y for _, y in limb.run]
    lit, dark = (limb.left, limb.right) if limb.lamp_side() < 0 else (limb.right, limb.left)
    with sheet.group(clip=sheet.clip(path)):
        stars = stamped_stars(
            min(xs) - 70, min(ys) - 70, max(xs) - min(xs) + 140, max(ys) - min(ys) + 140, 46, sheet.rng(name), radius=8
        )
        sheet.paint(stars, STAR)
        sheet.paint(stroke(dark[1:-1:3], 54, start=0.05, end=0.2), VELVET.shade)
        inner = [between(a, b, 0.16) for a, b in zip(lit, dark, strict=True)]
        sheet.paint(stroke(inner[1:-1:3], 9, start=0.1, end=0.1), VELVET.deep)
        for a, b, width in ((lit, dark, 6), (dark, lit, 4)):
            sheet.paint(stroke([between(p, q, 0.03) for p, q in zip(a, b, strict=True)][2::3], width, start=0.2), RIM)
    for edge in (limb.left, limb.right):
        contour(sheet, edge[::4], 4)


def velvet_folds(sheet: Sheet, *runs: tuple[Point, ...]) -> None:
    """Draw creases at an elbow, lit."""
    for run in runs:
        sheet.paint(stroke(run, 5, start=0.7, end=0.05), VELVET.deep)


def turned_cuff(sheet: Sheet, limb: Tube, start: float, name: str) -> None:
    """Turn a sleeve's end back, so that its lining shows, and a name or two."""
    path = band_across(sheet, limb, start, 1.0, LINING.light, over=1.1)
    with sheet.group(clip=sheet.clip(path)):
        dark = limb.right if limb.lamp_side() < 0 else limb.left
        sheet.paint(stroke(dark[::3], 44, start=1, end=1), LINING.shade)
    (x, y), (ox, oy) = limb.at(1.0, -1.2), limb.at(start, 1.2)
    left, top = min(x, ox) - 30, min(y, oy) - 30
    names(sheet, path, (left, top, abs(x - ox) + 60, abs(y - oy) + 60), name, lean=-0.2, step=23)
    sheet.line(path, LINE, 3.6)


FAR_UPPER = tube([(-118, 268), (-178, 322), (-242, 384)], (50, 55, 54))
FAR_FORE = tube([(-242, 384), (-286, 352), (-322, 316)], (54, 56, 60))
NEAR_UPPER = tube([(148, 264), (206, 360), (238, 478)], (50, 58, 55))
NEAR_FORE = tube([(236, 474), (176, 460), (112, 434)], (55, 56, 58))


def far_sleeve(sheet: Sheet) -> None:
    """The sleeve of the arm that is thrown out."""
    velvet_sleeve(sheet, FAR_UPPER, "far upper sleeve", end=True)
    velvet_sleeve(sheet, FAR_FORE, "far forearm")
    velvet_folds(sheet, ((-226, 424), (-236, 396), (-230, 366)), ((-246, 430), (-262, 406), (-262, 380)))
    sheet.paint(ellipse(*FAR_FORE.run[-1], 15, 58, turn=44), VELVET.shade)


def far_cuff(sheet: Sheet) -> None:
    """What of that sleeve lies over the wrist."""
    turned_cuff(sheet, FAR_FORE, 0.58, "names on the far cuff")


def near_sleeve(sheet: Sheet) -> None:
    """The sleeve of the arm whose hand is at the braces."""
    velvet_sleeve(sheet, NEAR_UPPER, "near upper sleeve", end=True)
    velvet_sleeve(sheet, NEAR_FORE, "near forearm")
    velvet_folds(sheet, ((262, 440), (244, 452), (222, 452)), ((256, 470), (238, 478), (214, 474)))
    turned_cuff(sheet, NEAR_FORE, 0.60, "names on the near cuff")
