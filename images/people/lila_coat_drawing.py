"""The coat that Lila Park's grandmother made out of a tram's seat: moquette, piping, a collar that stands up by itself.

The cloth has a repeat as such seats have it: half circles that interlock, one full, one hollow, and small bars between
them. Points are about the middle of her head; the lamp is at the upper left.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from figure_drawing import blob, contour, fold, shade
from lila_drawing import SKIN
from neighbours_drawing import Tube, band_across, sleeve, tube

from print_room.brushes import stitches, stroke
from print_room.geometry import Corner, Point, ellipse, moved, polar, polygon, polyline, smooth
from print_room.inks import LINE, Cloth, Ink
from print_room.sheet import Sheet

MOQUETTE = Cloth(Ink(0.62, 0.36, 0.12), Ink(0.84, 0.60, 0.16), Ink(0.95, 0.78, 0.20))
SALMON = Ink(0.02, 0.08, 0.86)
CYAN = Ink(0.02, 0.64, 0.04)
BAR = Ink(0, 0.08, 0.16)
SHADOW = Ink(0.40, 0.40, 0.02)
PIPING = Ink(0, 0.08, 0.70)
LINING = Cloth(Ink(0.02, 0.40, 0.06), Ink(0.28, 0.68, 0.10), Ink(0.52, 0.82, 0.12))
BUTTON = Cloth(Ink(0, 0.08, 0.12), Ink(0.10, 0.40, 0.20), Ink(0.60, 0.66, 0.22))
JERSEY = Cloth(Ink(0, 0.05, 0.06), Ink(0.06, 0.40, 0.10), Ink(0.24, 0.58, 0.14))

# From one repeat to the next, and how large its half circles are.
ACROSS, DOWN = 76.0, 52.0
RADIUS, HOLLOW = 17.5, 9.0

FAR_HALF: tuple[Point | Corner, ...] = (
    Corner(-50, 192),
    (-94, 212),
    (-138, 238),
    (-158, 310),
    (-164, 430),
    (-178, 570),
    Corner(-206, 860),
    Corner(40, 860),
    (34, 570),
    (30, 430),
    Corner(-2, 312),
)
NEAR_HALF: tuple[Point | Corner, ...] = (
    Corner(80, 186),
    (124, 204),
    (174, 234),
    (196, 310),
    (204, 430),
    (220, 570),
    Corner(250, 860),
    Corner(-18, 860),
    (-14, 570),
    (-8, 430),
    Corner(-4, 312),
    (44, 236),
)
FRONT_EDGE: tuple[Point, ...] = ((-4, 312), (-8, 430), (-14, 570), (-18, 860))
BUTTONS: tuple[Point, ...] = ((30, 362), (26, 486), (22, 610))

FAR_SHOULDER: Point = (-108.0, 268.0)
NEAR_SHOULDER: Point = (148.0, 264.0)


# The cloth.


def _half(at: Point, turn: float, *, hollow: bool) -> str:
    """Return half a circle, its flat side along `turn`, its bow to the right of that way."""
    arc = [polar(at, RADIUS, turn + step * 15) for step in range(13)]
    return polygon([*arc, *(polar(at, HOLLOW, turn + step * 15) for step in range(12, -1, -1))] if hollow else arc)


def _beside(place: Point, turn: float, dx: float, dy: float) -> Point:
    """Return the point that far from a place, in a cloth that is turned by degrees."""
    angle = math.radians(turn)
    x, y = place
    return (x + dx * math.cos(angle) - dy * math.sin(angle), y + dx * math.sin(angle) + dy * math.cos(angle))


def print_moquette(sheet: Sheet, places: Sequence[tuple[Point, float]]) -> None:
    """Print the repeat at each (place, turn): half a disc above, half a ring below, two bars before the next."""
    full = hollow = bars = ""
    for place, turn in places:
        full += _half(_beside(place, turn, -9, 0), turn + 180, hollow=False)
        hollow += _half(_beside(place, turn, 9, 0), turn, hollow=True)
        for across, reach in ((34, 10), (43, 5)):
            bars += polyline([_beside(place, turn, across, -reach), _beside(place, turn, across, reach)])
    sheet.paint(hollow, CYAN)
    sheet.paint(full, SALMON)
    sheet.line(bars, BAR, 4.4)


def moquette(sheet: Sheet, outline: str, box: tuple[float, float, float, float], turn: float = 0) -> None:
    """Print the cloth on what an outline holds; `box` is left, top, breadth, height, turned about its middle."""
    left, top, wide, high = box
    middle = (left + wide / 2, top + high / 2)
    places = []
    for row in range(int(high / DOWN) + 2):
        for column in range(-1, int(wide / ACROSS) + 2):
            dx = left + column * ACROSS + row % 2 * ACROSS / 2 - middle[0]
            places.append((_beside(middle, turn, dx, top + row * DOWN - middle[1]), turn))
    with sheet.group(clip=sheet.clip(outline)):
        print_moquette(sheet, places)


def printed_along(sheet: Sheet, limb: Tube) -> None:
    """Print the cloth round a sleeve."""
    places = []
    travelled, row = DOWN / 2, 0
    for index in range(len(limb.run) - 1):
        (x, y), (next_x, next_y) = limb.run[index], limb.run[index + 1]
        travelled += math.dist((x, y), (next_x, next_y))
        if travelled < DOWN:
            continue
        travelled -= DOWN
        row += 1
        heading = math.atan2(next_y - y, next_x - x)
        for column in (-1, 0, 1):
            off = (column + row % 2 / 2) * ACROSS - ACROSS / 4
            place = (x + math.sin(heading) * off, y - math.cos(heading) * off)
            places.append((place, math.degrees(heading) - 90))
    print_moquette(sheet, places)


def piping(sheet: Sheet, way: Sequence[Point], *, width: float = 9.0) -> None:
    """Draw a welt along an edge, as seats have it."""
    run = smooth(way, closed=False)
    sheet.line(run, LINE, width + 5)
    sheet.line(run, PIPING, width)


def dark_side(sheet: Sheet, outline: str, *points: Point | Corner) -> None:
    """Lay shadow over printed cloth."""
    with sheet.overprint(clip=sheet.clip(outline)):
        blob(sheet, SHADOW, *points)


# The trunk.


def trunk(sheet: Sheet, *, undone: bool = False, askew: bool = False) -> None:
    """Draw collar, neck, jersey and both halves; `undone` hangs open, `askew` is buttoned one hole out."""
    with sheet.shape("collar behind"):
        back = (
            Corner(-72, 188),
            (-66, 124),
            (0, 88),
            (88, 88),
            Corner(144, 96),
            (152, 156),
            Corner(130, 212),
            (20, 250),
        )
        inside = blob(sheet, LINING.shade, *back)
        sheet.line(inside, LINE, 3)
    with sheet.shape("neck"):
        _neck(sheet)
    with sheet.shape("jersey"):
        _jersey(sheet)
    with sheet.shape("coat"):
        _open_halves(sheet) if undone else _halves(sheet)
    with sheet.shape("collar"):
        _collar(sheet, askew=askew)
    if not undone:
        with sheet.shape("buttons"):
            for x, y in BUTTONS:
                button(sheet, (x + (6 if askew else 0), y + (22 if askew else 0)))


def _neck(sheet: Sheet) -> None:
    outline = (Corner(-36, 84), (-33, 142), (-46, 200), (4, 236), (76, 200), (58, 150), Corner(70, 40))
    neck = blob(sheet, SKIN.light, *outline)
    dark = (Corner(-60, 100), (-32, 140), (14, 152), (40, 140), (34, 250), Corner(130, 300), Corner(120, 40))
    shade(sheet, neck, SKIN.shade, *dark)
    contour(sheet, [(-36, 122), (-33, 146), (-37, 172)], 3.4)


def _jersey(sheet: Sheet) -> None:
    """A round neck, striped."""
    front = blob(
        sheet,
        JERSEY.light,
        Corner(-58, 190),
        (-26, 216),
        (14, 224),
        (54, 212),
        Corner(86, 182),
        (90, 420),
        Corner(80, 860),
        Corner(-80, 860),
        (-76, 420),
    )
    with sheet.group(clip=sheet.clip(front)):
        for row in range(30):
            y = 236 + row * 22
            sheet.paint(stroke([(-100, y - 14), (10, y + 8), (110, y - 18)], 8, start=1, end=1), SALMON)
    dark_side(
        sheet, front, Corner(20, 190), (12, 320), Corner(24, 860), Corner(120, 860), Corner(120, 160), Corner(40, 160)
    )
    contour(sheet, [(-46, 202), (-26, 217), (14, 225), (54, 213), (86, 182)], 5)


def _halves(sheet: Sheet) -> None:
    far, near = smooth(FAR_HALF), smooth(NEAR_HALF)
    sheet.paint(far, MOQUETTE.light)
    moquette(sheet, far, (-230, 180, 300, 700), 3)
    dark_side(sheet, far, Corner(-30, 420), (-38, 570), Corner(-46, 870), Corner(50, 870), Corner(50, 400))
    lit = [(-150, 330), (-154, 430), (-166, 570), (-192, 850)]
    sheet.paint(near, MOQUETTE.light)
    moquette(sheet, near, (-30, 180, 310, 700), -3)
    side = (Corner(140, 160), (152, 330), (146, 520), (160, 700), Corner(168, 870), Corner(320, 870), Corner(320, 170))
    dark_side(sheet, near, *side)
    contour(sheet, lit, 5, MOQUETTE.light)
    contour(sheet, [(-158, 310), (-165, 430), (-179, 570), (-206, 858)], 4.6)
    contour(sheet, [(196, 310), (205, 430), (221, 570), (250, 858)], 4.6)
    piping(sheet, FRONT_EDGE)
    sheet.line(stitches([(12, 340), (8, 430), (2, 570), (-2, 850)]), MOQUETTE.deep, 2.6)


def _open_halves(sheet: Sheet) -> None:
    """Both halves hang from the shoulders and leave the jersey to be seen."""
    for points, edge, side in (
        (
            (*FAR_HALF[:6], Corner(-216, 860), Corner(-96, 860), (-84, 570), (-66, 400), Corner(-44, 270)),
            ((-44, 270), (-66, 400), (-84, 570), (-96, 860)),
            -1,
        ),
        (
            (*NEAR_HALF[:6], Corner(260, 860), Corner(108, 860), (96, 570), (82, 400), Corner(66, 262)),
            ((66, 262), (82, 400), (96, 570), (108, 860)),
            1,
        ),
    ):
        half = smooth(points)
        sheet.paint(half, MOQUETTE.light)
        moquette(sheet, half, (-230 if side < 0 else 40, 180, 250, 700), -3 * side)
        if side > 0:
            dark_side(sheet, half, Corner(150, 160), (160, 400), Corner(176, 870), Corner(330, 870), Corner(330, 160))
        sheet.line(half, LINE, 4.4)
        piping(sheet, edge)
    for y in (372, 496, 620):
        button(sheet, (112 + (y - 372) * 0.06, y))


def button(sheet: Sheet, at: Point, size: float = 25.0) -> None:
    """A large button with four holes."""
    x, y = at
    sheet.paint(ellipse(x + 3, y + 5, size), MOQUETTE.deep)
    sheet.paint(ellipse(x, y, size), BUTTON.light)
    with sheet.group(clip=sheet.clip(ellipse(x, y, size))):
        sheet.paint(ellipse(x + 9, y + 11, size), BUTTON.shade)
        sheet.paint(ellipse(x - 2, y - 2, size * 0.72), BUTTON.light)
    sheet.line(ellipse(x, y, size), LINE, 4)
    sheet.line(ellipse(x, y, size * 0.66), BUTTON.shade, 2.6)
    sheet.paint("".join(ellipse(x + dx, y + dy, 3.4) for dx in (-6, 6) for dy in (-6, 6)), LINE)


def _collar(sheet: Sheet, *, askew: bool) -> None:
    """Its two wings, stood up to the jaw; `askew` the far one has fallen over and the near one stands higher."""
    upright = ((-78, 160), Corner(-100, 112), (-128, 134), (-146, 192), (-148, 250))
    fallen = ((-90, 182), Corner(-142, 150), (-176, 186), (-176, 236), (-152, 282))
    far = (Corner(-60, 206), *(fallen if askew else upright), Corner(-108, 322), (-82, 286), Corner(-46, 262))
    wing = blob(sheet, MOQUETTE.light, *far)
    moquette(sheet, wing, (-200, 90, 180, 260), 24)
    sheet.line(wing, LINE, 4)
    piping(sheet, far[2:7], width=8)
    near: Sequence[Point | Corner] = (
        Corner(96, 178),
        (126, 132),
        Corner(172, 88),
        (192, 158),
        (206, 244),
        Corner(168, 350),
        (108, 316),
        Corner(36, 270),
        (88, 232),
    )
    if askew:
        near = tuple(moved(near, 8, -34))
    wing = blob(sheet, MOQUETTE.light, *near)
    moquette(sheet, wing, (20, 40, 210, 320), -20)
    dark = (Corner(162, 60), (158, 150), (172, 240), (150, 300), Corner(156, 380), Corner(240, 380), Corner(240, 60))
    dark_side(sheet, wing, *dark)
    sheet.line(wing, LINE, 4)
    piping(sheet, near[2:6], width=8)


# Sleeves and pockets.


def coat_sleeve(
    sheet: Sheet,
    way: Sequence[Point],
    halves: Sequence[float] = (44, 52, 46),
    *,
    cuffed: bool = False,
    share: float = 0.8,
) -> None:
    """Draw a sleeve along a way, round where it starts; `cuffed` ends it in a turned-back cuff from that share on."""
    limb = tube(way, halves)
    sleeve(sheet, limb, MOQUETTE, printed_along, rounded="start" if cuffed else "both", shadow=SHADOW)
    if cuffed:
        cuff = band_across(sheet, limb, share, 1.0, LINING.light, over=1.14)
        with sheet.overprint(clip=sheet.clip(cuff)):
            dark = -limb.lamp_side()
            away = [limb.at(step / 6, dark * 0.3) for step in range(3, 7)]
            sheet.paint(polygon([*away, limb.at(1, dark * 2), limb.at(0.5, dark * 2)]), Ink(0.24, 0.36, 0.02))
        piping(sheet, [limb.at(share, -1.14), limb.at(max(0.0, share - 0.05), 0), limb.at(share, 1.14)], width=7)


def pocket(sheet: Sheet, at: Point, *, side: int = 1) -> None:
    """Draw a patch pocket, its welt pushed up by a wrist; `at` is the middle of its opening."""
    with sheet.group(move=at), sheet.group(scale=(side, 1, 0, 0)):
        patch = smooth(
            [Corner(-66, -20), (0, 4), Corner(70, 22), (76, 90), Corner(66, 172), (0, 182), Corner(-58, 166), (-70, 70)]
        )
        sheet.paint(patch, MOQUETTE.light)
        moquette(sheet, patch, (-80, -10, 170, 200))
        dark_side(sheet, patch, Corner(40, -30), (48, 80), Corner(30, 200), Corner(110, 200), Corner(110, -30))
        sheet.line(patch, LINE, 4)
        piping(sheet, [(-68, -18), (0, 8), (72, 26)], width=10)


def creases(sheet: Sheet) -> None:
    """What a night's lying on it has done: a button at the top is left over, and all the cloth pulls away from it."""
    cloth = sheet.clip(smooth(FAR_HALF), smooth(NEAR_HALF))
    for run in (
        [(-6, 336), (-50, 356), (-96, 350), (-136, 372)],
        [(-8, 384), (-60, 412), (-130, 408)],
        [(56, 372), (96, 350), (150, 352)],
        [(52, 396), (100, 420), (140, 470)],
        [(-10, 548), (-66, 566), (-140, 552)],
        [(-12, 590), (-80, 626), (-160, 630)],
        [(48, 604), (100, 584), (180, 596)],
    ):
        with sheet.overprint(clip=cloth):
            sheet.paint(stroke([(x, y + 9) for x, y in run], 20, start=0.5, end=0.1), SHADOW)
        fold(sheet, *run)
    button(sheet, (-40, 318))
    sheet.line(polyline([(-62, 316), (-76, 322), (-84, 318)]), BUTTON.light, 3)
