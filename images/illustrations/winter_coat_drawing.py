"""A grown-up's winter coat, laid over somebody who lies on a floor by somebody who is six.

It is the coat that an ambulance's dispatcher wears to work: a fleece collar, reflective bands. It has been pulled up to
the ears and down to the hips, with care and not straight: the hem hangs at a slant, its near corner has turned back and
shows the lining, the zip has ended up on the floor, and one sleeve lies out there too, with nobody in it. The light
comes from behind and from the right: it has the coat's upper edge, its hem, and the band that is next to the hem.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

from print_room.brushes import stitches, stroke
from print_room.geometry import Corner, Point, along, between, ellipse, polygon, smooth
from print_room.inks import LINE, Ink
from print_room.sheet import Sheet, Stop

SHELL, SHELL_LIT, SHELL_DEEP = Ink(0.34, 0.54, 0.84), Ink(0, 0.20, 0.84), Ink(0.60, 0.72, 0.72)
SEAM = Ink(0.62, 0.72, 0.72)
BAND, BAND_LIT, BAND_DEEP = Ink(0.26, 0.34, 0.22), Ink(0, 0, 0.10), Ink(0.50, 0.60, 0.24)
PIPING = Ink(0.78, 0.84, 0.36)
SHELL_ON_THE_FLOOR = Ink(0.44, 0.62, 0.78)
SLEEVE_EDGE = Ink(0.06, 0.26, 0.66)
ZIP = Ink(0.16, 0.34, 0.36)
FLEECE, FLEECE_DEEP, FLEECE_CURL = Ink(0.34, 0.46, 0.40), Ink(0.56, 0.64, 0.42), Ink(0.62, 0.68, 0.44)
LINING, LINING_SEAM = Ink(0.34, 0.62, 0.20), Ink(0.64, 0.80, 0.20)
INSIDE = Ink(0.92, 0.90, 0.24)
BRIGHT_EDGE = Ink(0, 0.08, 0.44)

# The coat from its collar to its hem, once along the top of whom it covers, once along the floor on our side.
TOP: tuple[Point, ...] = (
    (724, 596),
    (764, 582),
    (812, 583),
    (866, 600),
    (926, 616),
    (984, 608),
    (1040, 590),
    (1092, 586),
    (1146, 620),
)
FLOOR: tuple[Point, ...] = (
    (684, 792),
    (740, 812),
    (800, 824),
    (868, 820),
    (930, 832),
    (990, 816),
    (1044, 822),
)
# How far the coat bulges towards the hem between the two, and where it leaves the body and lies on the floor.
BULGE = 20.0
BODY_ENDS = 0.86
# The bands round it, and the seam under its yoke, as shares of the way from the collar to the hem.
DULL_BAND, LIT_BAND = (0.42, 0.485), (0.80, 0.865)
YOKE = ((0.235, 0.0), (0.25, 0.3), (0.235, 0.56))
# How far down the collar goes.
COLLAR_ENDS = 0.62
# Where the hem's near corner is turned back: on the floor, on the hem, and where the tip has come to lie.
TURN_ON_THE_FLOOR, TURN_ON_THE_HEM = 0.89, 0.77
TURNED_TIP: Point = (1002, 762)
# The empty sleeve, from the shoulder to the cuff and back to the armhole: it has sunk flat, with one kink.
SLEEVE_ABOVE: tuple[Point | Corner, ...] = (
    Corner(686, 722),
    (664, 766),
    (640, 796),
    Corner(604, 819),
    (566, 820),
    Corner(520, 826),
)
SLEEVE_BELOW: tuple[Point | Corner, ...] = (
    Corner(526, 866),
    (570, 860),
    Corner(616, 851),
    (684, 840),
    Corner(748, 816),
    (754, 784),
    (742, 744),
)
SLEEVE_BAND: tuple[Point, ...] = ((548, 816), (570, 816), (578, 864), (556, 868))

# Folds in it: in the waist, and where it is being pulled straight at the hem.
FOLDS = (
    ((0.52, 0.16), (0.56, 0.40), (0.55, 0.72)),
    ((0.70, 0.96), (0.68, 0.76), (0.72, 0.50)),
    ((0.30, 0.98), (0.32, 0.80), (0.30, 0.62)),
)
PULLED_STRAIGHT = (
    ((0.985, 0.20), (0.94, 0.19), (0.89, 0.24)),
    ((0.985, 0.28), (0.94, 0.34), (0.89, 0.46)),
)
KINK: tuple[tuple[Point, ...], ...] = (
    ((606, 822), (618, 836), (616, 850)),
    ((608, 824), (640, 826), (672, 818)),
    ((640, 796), (664, 798), (684, 788)),
    ((604, 824), (594, 834), (586, 838)),
    ((752, 790), (728, 804), (700, 806)),
)


def winter_coat(sheet: Sheet) -> None:
    """The coat, from what lies lowest to what lies on top."""
    with sheet.shape("winter coat"):
        shell(sheet)
        turned_corner(sheet)
        empty_sleeve(sheet)
        fleece_collar(sheet)


def at(run: Sequence[Point], share: float) -> Point:
    """Return the point at that share of the way along a curve, measured on the curve."""
    points = along(run, steps=12)
    pieces = [math.dist(a, b) for a, b in itertools.pairwise(points)]
    left = share * sum(pieces)
    for (start, end), piece in zip(itertools.pairwise(points), pieces, strict=True):
        if left <= piece:
            return between(start, end, left / piece)
        left -= piece
    return points[-1]


def on_the_coat(share: float, down: float) -> Point:
    """Return the point at that share of the way from collar to hem and from the top down to the floor."""
    x, y = between(at(TOP, share), at(FLOOR, share), down)
    return (x + BULGE * math.sin(math.pi * down), y)


def across(share: float, start: float = 0.0, end: float = 1.0) -> list[Point]:
    """Return a run down the coat's side at that share of its length."""
    return [on_the_coat(share, start + (end - start) * step / 8) for step in range(9)]


def lengthwise(down: float, start: float = 0.0, end: float = 1.0) -> list[Point]:
    """Return a run from collar to hem at that height."""
    return [on_the_coat(start + (end - start) * step / 36, down) for step in range(37)]


def patch(start: float, end: float, upper: float = 0.0, lower: float = 1.0) -> str:
    """Return the outline of what lies between two shares of the length and two of the height."""
    rim, foot = lengthwise(upper, start, end), lengthwise(lower, start, end)
    return polygon([*rim, *across(end, upper, lower), *foot[::-1], *across(start, upper, lower)[::-1]])


def shell(sheet: Sheet) -> None:
    """The cloth: lit on top, dark on our side, lighter again where it lies on the floor; its seams and bands."""
    hem = across(1, 0, TURN_ON_THE_HEM)
    whole = polygon([*lengthwise(0), *hem, *lengthwise(1, 0, TURN_ON_THE_FLOOR)[::-1], *across(0)[::-1]])
    sheet.paint(whole, SHELL)
    with sheet.group(clip=sheet.clip(whole)):
        sheet.paint(patch(0, 1, 0.60, BODY_ENDS), SHELL_DEEP)
        sheet.paint(patch(0, 1, BODY_ENDS), SHELL_ON_THE_FLOOR)
        lit = sheet.linear((740, 0), (900, 0), Stop(0, Ink(0.10, 0.30, 0.84)), Stop(1, SHELL_LIT))
        sheet.paint(patch(0, 1, 0, 0.17), lit)
        yoke = [on_the_coat(*point) for point in YOKE]
        sheet.line(smooth(yoke, closed=False), LINE, 3)
        sheet.line(stitches([(x + 8, y) for x, y in yoke], length=6, gap=6), SEAM, 2.2)
        for fold in FOLDS:
            sheet.paint(stroke([on_the_coat(*point) for point in fold], 7, start=0.1, end=0.7), SEAM)
        band(sheet, DULL_BAND, BAND, BAND)
        band(sheet, LIT_BAND, BAND_LIT, BAND)
        for pull in PULLED_STRAIGHT:
            sheet.paint(stroke([on_the_coat(*point) for point in pull], 6, start=0.8, end=0.0), SEAM)
    sheet.line(whole, LINE, 3.8)
    zip_fastener = [(x, y - 6) for x, y in lengthwise(1, 0.22, TURN_ON_THE_FLOOR - 0.02)]
    sheet.line(stitches(zip_fastener, length=4, gap=5), ZIP, 4)
    sheet.paint(stroke([(x, y - 2) for x, y in lengthwise(0, 0.02, 0.99)], 8, start=0.1, end=0.6), BRIGHT_EDGE)
    sheet.paint(stroke([(x + 2, y) for x, y in across(1, 0.0, 0.62)], 8, start=0.5, end=0.1), BRIGHT_EDGE)


def band(sheet: Sheet, shares: tuple[float, float], lit: Ink, ink: Ink) -> None:
    """A reflective band between two pipings: what the light does to it, then what the shadow does."""
    start, end = shares
    stops = (Stop(0, BAND_LIT), Stop(0.16, lit), Stop(0.5, lit), Stop(0.66, ink), Stop(0.86, BAND_DEEP), Stop(1, ink))
    sheet.paint(patch(start - 0.013, end + 0.013), PIPING)
    sheet.paint(patch(start, end), sheet.linear(on_the_coat(start, 0), on_the_coat(start, 1), *stops))


def turned_corner(sheet: Sheet) -> None:
    """The near corner of the hem, turned back: one sees the lining."""
    floor, hem = on_the_coat(TURN_ON_THE_FLOOR, 1), on_the_coat(1, TURN_ON_THE_HEM)
    crease = between(floor, hem, 0.5)
    bent = (crease[0] + 5, crease[1] + 5)
    flap = smooth([Corner(*floor), bent, Corner(*hem), Corner(*TURNED_TIP)])
    with sheet.shape("turned corner"):
        sheet.paint(flap, LINING)
        with sheet.group(clip=sheet.clip(flap)):
            for share in (0.34, 0.68):
                seam = [between(floor, TURNED_TIP, share), between(floor, hem, share)]
                sheet.line(stitches(seam, length=7, gap=6), LINING_SEAM, 2.6)
        sheet.line(flap, LINE, 3.4)
        sheet.paint(stroke([floor, bent, (hem[0] - 1, hem[1] + 2)], 5, end=0.5), BRIGHT_EDGE)


def empty_sleeve(sheet: Sheet) -> None:
    """The sleeve that has come out: nobody in it, flat on the floor, and one looks into its cuff."""
    sleeve = smooth([*SLEEVE_ABOVE, *SLEEVE_BELOW])
    with sheet.shape("empty sleeve"):
        sheet.paint(sleeve, SHELL_ON_THE_FLOOR)
        with sheet.group(clip=sheet.clip(sleeve)):
            sheet.line(smooth(SLEEVE_BELOW[:5], closed=False), SHELL_DEEP, 22)
            for fold in KINK:
                sheet.paint(stroke(fold, 6, start=0.9, end=0.1), SEAM)
            sheet.line(polygon(SLEEVE_BAND), PIPING, 9)
            sheet.paint(polygon(SLEEVE_BAND), BAND)
        sheet.line(sleeve, LINE, 3.6)
        sheet.line(stitches([(757, 812), (764, 784), (752, 742), (720, 720)], length=6, gap=6), SEAM, 2.2)
        sheet.paint(stroke([(664, 768), (640, 797), (605, 820)], 5, start=0.1, end=0.4), SLEEVE_EDGE)
        sheet.paint(stroke([(605, 820), (566, 821), (522, 827)], 5, start=0.4, end=0.4), SLEEVE_EDGE)
        opening = ellipse(523, 846, 9, 20, turn=-8)
        sheet.paint(opening, INSIDE)
        sheet.line(opening, LINE, 3)


def fleece_collar(sheet: Sheet) -> None:
    """The collar, pulled up to the ears: fleece, curled like a lamb’s."""
    neck = [(x + 8, y) for x, y in across(0, -0.03, COLLAR_ENDS)]
    middle, outer = fleece(neck, 26), fleece(neck, 52)
    collar = smooth([Corner(*neck[0]), *neck[1:-1], Corner(*neck[-1]), *tufts(outer[::-1])])
    with sheet.shape("fleece collar"):
        sheet.paint(collar, FLEECE)
        with sheet.group(clip=sheet.clip(collar)):
            sheet.line(smooth(neck, closed=False), FLEECE_DEEP, 20)
            for index, (x, y) in enumerate([*middle[1:], *outer[2:-1]]):
                x, y = x + 6 + index % 3 * 4, y + index % 2 * 5
                sheet.paint(stroke([(x - 7, y + 4), (x - 4, y - 5), (x + 5, y - 3), (x + 4, y + 4)], 3.6), FLEECE_CURL)
        sheet.line(collar, LINE, 3.2)
        sheet.paint(stroke([(x + 3, y + 2) for x, y in [neck[0], *outer[:3]]], 8, start=0.6, end=0.0), BRIGHT_EDGE)


def fleece(neck: Sequence[Point], breadth: float) -> list[Point]:
    """Return the run that lies so far from the neckline, less at both ends."""
    last = len(neck) - 1
    return [(x - breadth * (0.5 + 0.5 * math.sin(math.pi * i / last)), y + 4) for i, (x, y) in enumerate(neck)]


def tufts(run: Sequence[Point]) -> list[Point]:
    """Return the run as an edge of soft tufts."""
    return [(x - (5 if index % 2 else 0), y) for index, (x, y) in enumerate(along(run, steps=2))]
