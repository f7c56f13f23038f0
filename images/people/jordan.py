"""Jordan Bell, thirty, dream architect: a crown of twists, round glasses, a waistcoat sewn out of what was left over.

They talk with both hands, and if the hands have something in them, so much the better. Drawn looking left, with the
lamp at the upper left, and turned round as a whole at the end: on the stage they face Mira. Coordinates are about the
middle of the head, which is the same in both poses.
"""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import NamedTuple

from figure_drawing import blob, contour, shade

from print_room.brushes import stamped_dots, stitches, stroke
from print_room.geometry import (
    Corner,
    Point,
    along,
    between,
    crescent,
    ellipse,
    polar,
    polygon,
    polyline,
    rectangle,
    smooth,
    star,
)
from print_room.inks import HAIR_BLACK, LINE, PAPER, SKIN_DARK, Cloth, Ink
from print_room.pictures import ADULT, Person
from print_room.rig import CHIN, Expression, Eye, Features, bent, eyes_of, faces_of, lids_of
from print_room.sheet import Sheet, Stop

HEAD = (450.0, 262.0)
# Degrees by which they lean their head towards whoever is talking.
TILT = -4.0

SKIN = SKIN_DARK
# Where the lamp lies on the skin, and the paler inside of the hands.
SKIN_LIT = Ink(0.08, 0.15, 0.58)
PALM = Cloth(Ink(0.06, 0.14, 0.54), Ink(0.30, 0.42, 0.66), Ink(0.54, 0.64, 0.76))
LIPS = Ink(0.30, 0.40, 0.84)
# What comes back from the room on the dark side of the face.
RIM = Ink(0.30, 0.46, 0.62)
HAIR = HAIR_BLACK
SHEEN = Ink(0.42, 0.46, 0.50)
TIP = Ink(0.46, 0.54, 0.40)

JUMPER = Cloth(Ink(0, 0.04, 0.10), Ink(0.05, 0.42, 0.14), Ink(0.20, 0.60, 0.16))
HOOP = Ink(0.58, 0.74, 0.06)
FELT = Cloth(Ink(0.30, 0.62, 0.08), Ink(0.58, 0.80, 0.12), Ink(0.80, 0.88, 0.14))
FELT_NAVY = Ink(0.66, 0.74, 0.08)
FELT_SEA = Ink(0.04, 0.46, 0.06)
FELT_RUST = Ink(0.10, 0.34, 0.94)
FELT_OCHRE = Ink(0.02, 0.10, 0.80)
FELT_CREAM = Ink(0, 0.05, 0.14)
TAPE = Cloth(Ink(0, 0.03, 0.46), Ink(0.08, 0.34, 0.56), Ink(0.24, 0.48, 0.60))
FRAME = Ink(0, 0.04, 0.56)
CARDBOARD = Cloth(Ink(0.06, 0.20, 0.56), Ink(0.28, 0.44, 0.66), Ink(0.50, 0.58, 0.70))
PAINT = Ink(0, 0.30, 0.04)
MOONLIT = Ink(0, 0.06, 0.04)
WHALE_SHADE = Ink(0.24, 0.66, 0.10)

Points = Sequence[Point | Corner]


@contextmanager
def _facing_right(sheet: Sheet) -> Iterator[None]:
    """Draw about the middle of the head, for somebody looking left; it comes out looking right."""
    with sheet.group(move=HEAD), sheet.group(scale=(-1, 1, 0, 0)):
        yield


def making(sheet: Sheet) -> None:
    """Sewing up a felt whale that holds a library; the thread is drawn out as far as the arm goes."""
    far_elbow, near_elbow = (-230.0, 480.0), (262.0, 500.0)
    with _facing_right(sheet):
        _trunk(sheet, far_elbow, near_elbow)
        with sheet.shape("shadow of the whale"), sheet.overprint(clip=sheet.clip(FAR_HALF, NEAR_HALF)):
            sheet.paint(ellipse(WHALE[0] + 26, WHALE[1] + 34, 178, 96, turn=-6), Ink(0.30, 0.36, 0))
        with sheet.shape("near arm"):
            _bare_forearm(sheet, [near_elbow, (196, 542), (118, 566)], (44, 36, 27))
            _hand_under_the_whale(sheet)
        with sheet.shape("whale"), sheet.group(move=WHALE), sheet.group(turn=(-5, 0, 0)):
            _whale(sheet)
        with sheet.shape("thumb"):
            _thumb_on_the_whale(sheet)
        with sheet.shape("near sleeve"):
            _pushed_up_sleeve(sheet, near_elbow, (182, 550), 46)
        with sheet.shape("far arm"):
            _bare_forearm(sheet, [far_elbow, (-268, 386), (-290, 292)], (42, 35, 25))
            _pushed_up_sleeve(sheet, far_elbow, (-262, 404), 44)
        with sheet.shape("thread"):
            _thread(sheet)
        with sheet.shape("sewing hand"), sheet.group(move=(-290, 292)), sheet.group(turn=(4, 0, 0)):
            _sewing_hand(sheet)
        _pincushion(sheet, (-284, 326), -12)
        _leaning_head(sheet)


def explaining(sheet: Sheet) -> None:
    """Both hands open round something that is not there yet."""
    far_elbow, near_elbow = (-250.0, 456.0), (262.0, 524.0)
    with _facing_right(sheet):
        _trunk(sheet, far_elbow, near_elbow)
        with sheet.shape("pocket"):
            _pocket(sheet)
        with sheet.shape("near arm"):
            _bare_forearm(sheet, [near_elbow, (294, 464), (312, 398)], (42, 36, 26))
            with sheet.group(move=(312, 404)), sheet.group(turn=(42, 0, 0)), sheet.group(scale=(-1, 1, 0, 0)):
                _open_hand(sheet, OFFERING)
            _pushed_up_sleeve(sheet, near_elbow, (290, 470), 46)
        with sheet.shape("far arm"):
            _bare_forearm(sheet, [far_elbow, (-294, 356), (-318, 258)], (42, 35, 25))
            with sheet.group(move=(-318, 262)), sheet.group(turn=(-8, 0, 0)):
                _open_hand(sheet, SPREAD)
            _pushed_up_sleeve(sheet, far_elbow, (-286, 374), 44)
            _pincushion(sheet, (-310, 300), -14)
        _leaning_head(sheet)


# Jumper and waistcoat.


def _trunk(sheet: Sheet, far_elbow: Point, near_elbow: Point) -> None:
    """Everything between head and hands; the arms go as far as the elbows."""
    with sheet.shape("tape behind the neck"):
        _ribbon(sheet, [(-92, 190), (-40, 138), (40, 128), (112, 186)], 26)
    with sheet.shape("neck"):
        _neck(sheet)
    with sheet.shape("jumper"):
        _jumper(sheet)
    with sheet.shape("sleeves"):
        _upper_sleeve(
            sheet, [(-112, 282), (-166, 330), between((-166, 330), far_elbow, 0.6), far_elbow], (50, 52, 48, 44)
        )
        _upper_sleeve(
            sheet, [(150, 274), (212, 330), between((212, 330), near_elbow, 0.6), near_elbow], (54, 56, 52, 46)
        )
    with sheet.shape("waistcoat"):
        _waistcoat(sheet)
    with sheet.shape("dark side"), sheet.overprint(clip=sheet.clip(FAR_HALF, NEAR_HALF)):
        blob(
            sheet,
            Ink(0.26, 0.40, 0.04),
            Corner(140, 190),
            (126, 300),
            (150, 420),
            (120, 560),
            (136, 700),
            Corner(110, 830),
            Corner(320, 830),
            Corner(320, 190),
        )
    with sheet.shape("tape measure"):
        _tape_measure(sheet)
    with sheet.shape("collar"):
        _collar(sheet)
    with sheet.shape("pins"):
        _pins(sheet)


def _neck(sheet: Sheet) -> None:
    neck = blob(
        sheet, SKIN.light, Corner(-40, 84), (-34, 140), (-54, 206), (-8, 250), (92, 206), (66, 150), Corner(76, 40)
    )
    shade(
        sheet,
        neck,
        SKIN.deep,
        Corner(-60, 96),
        (-32, 142),
        (12, 154),
        (48, 138),
        (38, 180),
        (48, 220),
        (30, 270),
        Corner(130, 280),
        Corner(120, 40),
    )
    contour(sheet, [(-8, 178), (-2, 200), (-8, 226)], 3.2)
    contour(sheet, [(-40, 122), (-35, 144), (-46, 176)], 3.4)


def _hoops(sheet: Sheet, outline: str, curves: Sequence[Points], breadth: float) -> None:
    """Broad knitted hoops inside an outline."""
    rng = sheet.rng(f"hoops {len(curves)} {curves[0][0]}")
    with sheet.group(clip=sheet.clip(outline)):
        for curve in curves:
            sheet.paint(stroke(curve, breadth, start=1, end=1, wobble=0.12, rng=rng), HOOP)


def _jumper(sheet: Sheet) -> None:
    body = blob(
        sheet,
        JUMPER.light,
        Corner(-66, 176),
        (-112, 214),
        Corner(-142, 240),
        (-136, 420),
        (-150, 600),
        Corner(-150, 830),
        Corner(200, 830),
        (196, 600),
        (180, 420),
        Corner(176, 236),
        (142, 208),
        Corner(98, 172),
        (30, 206),
    )
    rows = [[(-190, y - 8), (-80, y + 6), (20, y + 10), (120, y + 4), (230, y - 12)] for y in range(284, 840, 62)]
    _hoops(sheet, body, rows, 27)


def _collar(sheet: Sheet) -> None:
    """A rolled neck, ribbed, over the tape."""
    collar = blob(
        sheet,
        JUMPER.light,
        Corner(-72, 158),
        (-40, 204),
        (6, 222),
        (58, 208),
        Corner(98, 150),
        (116, 164),
        Corner(114, 190),
        (66, 240),
        (4, 258),
        (-58, 236),
        Corner(-90, 188),
    )
    with sheet.group(clip=sheet.clip(collar)):
        sheet.paint(smooth([Corner(36, 270), (58, 226), Corner(92, 140), Corner(150, 180)]), JUMPER.shade)
        for index in range(14):
            share = index / 13
            top = _on_arc((-72, 164), (4, 260), (100, 156), share)
            foot = _on_arc((-92, 190), (2, 316), (118, 190), share)
            sheet.line(polyline([top, foot]), JUMPER.deep, 2.8)
    contour(sheet, [(-72, 160), (-40, 204), (6, 222), (58, 208), (98, 152)], 3.4)
    contour(sheet, [(-72, 160), (-84, 170), (-90, 188), (-58, 236), (4, 258), (66, 240), (114, 190)], 4)


def _on_arc(start: Point, middle: Point, end: Point, share: float) -> Point:
    """Return a point on the flat curve through three points."""
    return between(between(start, middle, share), between(middle, end, share), share)


FAR_HALF = smooth(
    [
        Corner(-86, 192),
        (-122, 214),
        Corner(-150, 236),
        (-140, 320),
        (-148, 420),
        Corner(-166, 470),
        (-164, 620),
        Corner(-170, 830),
        Corner(-34, 830),
        (-28, 640),
        Corner(-24, 452),
        (-56, 340),
    ]
)
NEAR_HALF = smooth(
    [
        Corner(108, 190),
        (148, 208),
        Corner(184, 232),
        (182, 320),
        (192, 420),
        Corner(214, 470),
        (214, 620),
        Corner(222, 830),
        Corner(10, 830),
        (4, 640),
        Corner(-4, 452),
        (62, 330),
    ]
)


def _waistcoat(sheet: Sheet) -> None:
    """Both halves, patch by patch."""
    _patchwork(
        sheet,
        FAR_HALF,
        "far half",
        (
            ([(-190, 180), (-20, 180), (-30, 330), (-190, 306)], FELT.light, "plain"),
            ([(-190, 306), (-30, 330), (-20, 468), (-190, 450)], FELT_RUST, "dots"),
            ([(-190, 450), (-20, 468), (-20, 610), (-110, 598), (-190, 590)], FELT_NAVY, "stars"),
            ([(-190, 590), (-104, 598), (-108, 850), (-190, 850)], FELT_OCHRE, "check"),
            ([(-104, 598), (-10, 612), (-10, 850), (-108, 850)], FELT.light, "zigzag"),
        ),
    )
    _patchwork(
        sheet,
        NEAR_HALF,
        "near half",
        (
            ([(30, 180), (250, 180), (250, 300), (40, 340)], FELT_NAVY, "plain"),
            ([(40, 340), (136, 322), (128, 470), (-20, 462)], FELT_SEA, "zigzag"),
            ([(136, 322), (250, 300), (250, 480), (128, 470)], FELT.light, "dots"),
            ([(-20, 462), (128, 470), (116, 640), (-20, 636)], FELT.light, "plain"),
            ([(128, 470), (250, 480), (250, 646), (116, 640)], FELT_RUST, "stars"),
            ([(-20, 636), (116, 640), (120, 850), (-20, 850)], FELT_CREAM, "check"),
            ([(116, 640), (250, 646), (250, 850), (120, 850)], FELT_NAVY, "dots"),
        ),
    )
    for edge in (
        [(-86, 192), (-72, 280), (-56, 340), (-24, 452), (-28, 640), (-34, 826)],
        [(108, 190), (92, 264), (62, 330), (-4, 452), (4, 640), (10, 826)],
    ):
        contour(sheet, edge, 5)
    for edge in (
        [(-150, 236), (-140, 320), (-148, 420), (-166, 470), (-164, 620), (-170, 826)],
        [(184, 232), (182, 320), (192, 420), (214, 470), (214, 620), (222, 826)],
    ):
        contour(sheet, edge, 4.4)
    sheet.line(stitches([(-96, 204), (-84, 284), (-68, 344), (-38, 454), (-42, 640), (-48, 820)]), PAPER, 3)
    sheet.line(stitches([(120, 204), (106, 268), (76, 334), (12, 456), (18, 640), (24, 820)]), PAPER, 3)


Patch = tuple[list[Point], Ink, str]


def _patchwork(sheet: Sheet, outline: str, name: str, patches: Sequence[Patch]) -> None:
    """Fill an outline with patches of felt, sewn together with big stitches."""
    with sheet.shape(name):
        rng = sheet.rng(name)
        inside = sheet.clip(outline)
        for corners, ink, print_ in patches:
            with sheet.group(clip=inside):
                sheet.paint(polygon(corners), ink)
            _felt_print(sheet, outline, corners, ink, print_, rng)
        with sheet.group(clip=inside):
            for corners, _, _ in patches:
                seam = [*corners, corners[0]]
                sheet.line(polyline(seam), LINE, 2.4)
                for start, end in itertools.pairwise(seam):
                    _whip_stitches(sheet, start, end, rng)


def _whip_stitches(sheet: Sheet, start: Point, end: Point, rng: random.Random) -> None:
    """Short stitches across a seam."""
    length = math.dist(start, end)
    count = max(2, int(length / 17))
    ux, uy = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    marks = []
    for index in range(count):
        x, y = between(start, end, (index + 0.5) / count)
        lean = rng.uniform(0.2, 0.5)
        marks.append(polyline([(x - uy * 6 - ux * 6 * lean, y + ux * 6), (x + uy * 6 + ux * 6 * lean, y - ux * 6)]))
    sheet.line("".join(marks), FELT_CREAM, 2.8)


def _felt_print(
    sheet: Sheet, outline: str, corners: Sequence[Point], ink: Ink, print_: str, rng: random.Random
) -> None:
    """What is printed on one patch."""
    left, right = min(x for x, _ in corners), max(x for x, _ in corners)
    top, bottom = min(y for _, y in corners), max(y for _, y in corners)
    dark = ink.key + ink.tone > 0.7
    mark = ink.towards(PAPER, 0.62) if dark else ink.towards(Ink(0.50, 0.80, 0.50), 0.5)
    # A clip takes the union of its outlines, so the patch clips what the waistcoat has clipped.
    with sheet.group(clip=sheet.clip(outline)), sheet.group(clip=sheet.clip(polygon(list(corners)))):
        if print_ == "dots":
            sheet.paint(stamped_dots(left, top, right - left, bottom - top, 27, rng, radius=5), mark)
        elif print_ == "stars":
            for row in range(int((bottom - top) / 38) + 1):
                for column in range(int((right - left) / 40) + 1):
                    x = left + 20 + column * 40 + (row % 2) * 20 + rng.uniform(-3, 3)
                    sheet.paint(star(x, top + 22 + row * 38, 11, turn=rng.uniform(-100, -80)), mark)
        elif print_ == "zigzag":
            for row in range(int((bottom - top) / 26) + 1):
                y = top + 14 + row * 26
                teeth = [(left + step * 13, y + (8 if step % 2 else 0)) for step in range(int((right - left) / 13) + 2)]
                sheet.line(polyline(teeth), mark, 4)
        elif print_ == "check":
            for step in range(0, int(right - left), 34):
                sheet.paint(rectangle(left + step, top, 13, bottom - top), mark, opacity=0.6)
            for step in range(0, int(bottom - top), 34):
                sheet.paint(rectangle(left, top + step, right - left, 13), mark, opacity=0.6)


def _pocket(sheet: Sheet) -> None:
    """A brush, a pencil and the handles of scissors, in a pocket cut from an envelope."""
    with sheet.shape("scissors"):
        for x, y in ((34, 528), (58, 522)):
            sheet.line(ellipse(x, y, 13, 17, turn=-12), LINE, 12)
            sheet.line(ellipse(x, y, 13, 17, turn=-12), FELT_RUST, 7)
        sheet.line(polyline([(42, 546), (50, 590)]) + polyline([(54, 540), (46, 590)]), LINE, 8)
    with sheet.shape("pencil"), sheet.group(turn=(7, 78, 560)):
        sheet.paint(rectangle(73, 508, 12, 82), FELT_OCHRE)
        sheet.paint(rectangle(80, 508, 5, 82), CARDBOARD.shade)
        sheet.paint(polygon([(73, 508), (79, 490), (85, 508)]), FELT_CREAM)
        sheet.line(polyline([(73, 590), (73, 508), (79, 490), (85, 508), (85, 590)]), LINE, 2.6)
    with sheet.shape("brush"), sheet.group(turn=(7, 98, 560)):
        sheet.paint(rectangle(93, 520, 9, 70), FELT_CREAM)
        sheet.paint(rectangle(91, 500, 13, 22), MOONLIT)
        bristles = smooth([Corner(90, 500), (88, 484), Corner(98, 464), (107, 484), Corner(105, 500)])
        sheet.paint(bristles, FELT_SEA)
        sheet.line(bristles, LINE, 2.6)
        sheet.line(
            rectangle(91, 500, 13, 22) + polyline([(93, 522), (93, 590)]) + polyline([(102, 522), (102, 590)]),
            LINE,
            2.6,
        )
    pocket = polygon([(14, 562), (110, 556), (106, 652), (20, 650)])
    sheet.paint(pocket, CARDBOARD.light)
    sheet.paint(polygon([(14, 562), (110, 556), (62, 606)]), CARDBOARD.light.towards(PAPER, 0.4))
    sheet.line(polyline([(14, 562), (62, 606), (110, 556)]), CARDBOARD.deep, 3)
    sheet.line(pocket, LINE, 4)
    sheet.line(stitches([(25, 572), (29, 642), (98, 643), (101, 568)], length=8, gap=8), FELT_CREAM, 2.8)


def _tape_measure(sheet: Sheet) -> None:
    """Round the neck, under the collar, an end down either side."""
    _ribbon(sheet, [(-84, 172), (-104, 214), (-112, 300), (-104, 400), (-112, 486)], 26)
    _ribbon(sheet, [(104, 168), (130, 206), (142, 300), (132, 420), (146, 540), (140, 592)], 26)


def _pins(sheet: Sheet) -> None:
    """Stuck into the near edge of the waistcoat, where they are always at hand."""
    for index, head in enumerate((FELT_OCHRE, PAPER, FELT_RUST)):
        x, y = 66 - index * 17, 322 + index * 27
        sheet.line(polyline([(x - 6, y + 17), (x + 17, y - 9)]), MOONLIT, 3.2)
        sheet.paint(ellipse(x + 18, y - 10, 7), head)
        sheet.line(ellipse(x + 18, y - 10, 7), LINE, 2.2)


def _ribbon(sheet: Sheet, way: Points, breadth: float) -> None:
    """A length of tape with its marks: one long for every four short."""
    run = along(way, steps=14)
    left, right = _sides(run, [breadth / 2] * len(run))
    sheet.paint(polygon([(x + 5, y + 6) for x, y in left + right[::-1]]), FELT.deep, opacity=0.55)
    outline = polygon(left + right[::-1])
    sheet.paint(outline, TAPE.light)
    with sheet.group(clip=sheet.clip(outline)):
        for index in range(2, len(run) - 1, 2):
            reach = 0.62 if index % 8 == 0 else 0.34
            sheet.line(polyline([right[index], between(right[index], left[index], reach)]), LINE, 2.6)
    sheet.line(polyline(left), LINE, 2.8)
    sheet.line(polyline(right), LINE, 2.8)
    end = polyline([left[-1], right[-1]])
    sheet.line(end, HAIR.light, 8)


def _sides(run: Sequence[Point], halves: Sequence[float]) -> tuple[list[Point], list[Point]]:
    """Return the two edges of a band along a way, `halves` its half breadth at every point."""
    left: list[Point] = []
    right: list[Point] = []
    last = len(run) - 1
    for index, ((x, y), half) in enumerate(zip(run, halves, strict=True)):
        before, after = run[max(index - 1, 0)], run[min(index + 1, last)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy) or 1.0
        left.append((x + dy / length * half, y - dx / length * half))
        right.append((x - dy / length * half, y + dx / length * half))
    return left, right


# Arms: sleeves pushed up, forearms bare.


def _limb(run: Sequence[Point], halves: Sequence[float]) -> tuple[str, list[Point], list[Point]]:
    """Return the outline of a limb along a way and its two edges; `halves` is its half breadth from end to end."""
    last = len(run) - 1
    pieces = len(halves) - 1
    widths = []
    for index in range(last + 1):
        place = index / last * pieces
        first = min(int(place), pieces - 1)
        widths.append(halves[first] + (halves[first + 1] - halves[first]) * (place - first))
    left, right = _sides(run, widths)
    return polygon([*left, *right[::-1]]), left, right


def _bare_forearm(sheet: Sheet, way: Points, halves: Sequence[float]) -> None:
    """From the elbow to the wrist, its right side in shadow."""
    outline, left, right = _limb(along(way, steps=10), halves)
    sheet.paint(outline, SKIN.light)
    lamp, dark = _lamp_and_dark(left, right)
    with sheet.group(clip=sheet.clip(outline)):
        inner = [
            between(dim, bright, 0.36 + 0.06 * math.sin(index / 3))
            for index, (dim, bright) in enumerate(zip(dark, lamp, strict=True))
        ]
        sheet.paint(polygon([*dark, *inner[::-1]]), SKIN.shade)
        lit = [between(bright, dim, 0.14) for dim, bright in zip(dark, lamp, strict=True)]
        sheet.paint(stroke(lit[4:-1], 8, start=0.1, end=0.3, steps=2), SKIN_LIT)
    contour(sheet, left, 3.8)
    contour(sheet, right, 4.2)


def _lamp_and_dark(left: list[Point], right: list[Point]) -> tuple[list[Point], list[Point]]:
    """Return the edge that the lamp reaches (further up and to the left), then the other."""
    middle = len(left) // 2
    return (left, right) if sum(left[middle]) < sum(right[middle]) else (right, left)


def _upper_sleeve(sheet: Sheet, way: Points, halves: Sequence[float]) -> None:
    """From the shoulder, which the waistcoat covers, to the elbow, which is round."""
    run = along(way, steps=12)
    outline, left, right = _limb(run, halves)
    (x, y), (px, py) = run[-1], run[-3]
    angle = math.degrees(math.atan2(y - py, x - px))
    elbow = [polar((x, y), halves[-1], angle + turn) for turn in range(-90, 91, 15)]
    _hooped(sheet, run, left, right, [outline, ellipse(*run[0], halves[0]), ellipse(x, y, halves[-1])])
    contour(sheet, [*left[::4], *elbow, *right[4::4][::-1]], 4.8)


def _pushed_up_sleeve(sheet: Sheet, elbow: Point, cuff: Point, half: float) -> None:
    """What there is of the sleeve beyond the elbow: shoved up, in rolls."""
    run = along([elbow, between(elbow, cuff, 0.5), cuff], steps=10)
    outline, left, right = _limb(run, (half, half, half - 4))
    _hooped(sheet, run, left, right, [outline, ellipse(*elbow, half - 2)], first=4)
    contour(sheet, left[2:], 4.6)
    contour(sheet, right[2:], 4.6)
    _pushed_up_cuff(sheet, cuff, between(elbow, cuff, 2), half - 4)


def _hooped(
    sheet: Sheet, run: Sequence[Point], left: list[Point], right: list[Point], outlines: Sequence[str], first: int = 10
) -> None:
    """Paint a piece of sleeve with its hoops, lit from the upper left; `first` is where the hoops begin."""
    lamp, dark = _lamp_and_dark(left, right)
    for each in outlines:
        sheet.paint(each, JUMPER.light)
    inside = sheet.clip(*outlines)
    with sheet.group(clip=inside):
        length = sum(math.dist(start, end) for start, end in itertools.pairwise(run))
        step = max(4, round(len(run) * 62 / length))
        for index in range(first, len(run) - 2, step):
            end = min(index + round(step * 0.45), len(run) - 1)
            bulge = between(run[end], run[min(end + 2, len(run) - 1)], 0.9)
            sheet.paint(
                smooth(
                    [
                        Corner(*left[index]),
                        run[index + 1],
                        Corner(*right[index]),
                        Corner(*right[end]),
                        bulge,
                        Corner(*left[end]),
                    ]
                ),
                HOOP,
            )
    with sheet.overprint(clip=inside):
        inner = [
            between(dim, bright, 0.34 + 0.08 * math.sin(index / 4))
            for index, (dim, bright) in enumerate(zip(dark, lamp, strict=True))
        ]
        beyond = [between(bright, dim, 1.6) for dim, bright in zip(dark, lamp, strict=True)]
        sheet.paint(polygon([*beyond, *inner[::-1]]), Ink(0.10, 0.44, 0.04))


def _pushed_up_cuff(sheet: Sheet, end: Point, towards: Point, half: float) -> None:
    """The ribs of a sleeve that has been shoved up, in two rolls."""
    ux, uy = towards[0] - end[0], towards[1] - end[1]
    length = math.hypot(ux, uy)
    ux, uy = ux / length, uy / length
    for along_arm, breadth in ((-12, half - 3), (7, half - 7)):
        x, y = end[0] + ux * along_arm, end[1] + uy * along_arm
        roll = [
            (x - uy * breadth, y + ux * breadth),
            (x + ux * 6, y + uy * 6),
            (x + uy * breadth, y - ux * breadth),
        ]
        sheet.line(smooth(roll, closed=False), LINE, 25)
        sheet.line(smooth(roll, closed=False), JUMPER.light, 17)
        for share in (0.2, 0.35, 0.5, 0.65, 0.8):
            px, py = _on_arc(roll[0], (x + ux * 12, y + uy * 12), roll[2], share)
            sheet.line(polyline([(px - ux * 7, py - uy * 7), (px + ux * 7, py + uy * 7)]), JUMPER.deep, 2.8)


def _pincushion(sheet: Sheet, at: Point, turn: float) -> None:
    """A dome of felt on a strap round the wrist, full of pins."""
    x, y = at
    with sheet.shape("pincushion"), sheet.group(turn=(turn, x, y)):
        sheet.paint(stroke([(x - 30, y - 4), (x, y + 5), (x + 30, y - 4)], 15, start=1, end=1), FELT_NAVY)
        for dx, dy, head in ((-14, -34, PAPER), (-2, -42, FELT_SEA), (12, -36, FELT_OCHRE)):
            sheet.line(polyline([(x - 12 + dx * 0.2, y - 10), (x - 12 + dx, y + dy)]), LINE, 2.6)
            sheet.paint(ellipse(x - 12 + dx, y + dy, 5.4), head)
            sheet.line(ellipse(x - 12 + dx, y + dy, 5.4), LINE, 2)
        dome = blob(
            sheet,
            FELT_RUST,
            Corner(x - 38, y + 4),
            (x - 32, y - 18),
            (x - 12, y - 26),
            (x + 8, y - 16),
            Corner(x + 14, y + 6),
        )
        shade(
            sheet,
            dome,
            FELT_RUST.towards(LINE, 0.4),
            (x - 4, y - 30),
            (x + 2, y - 8),
            (x - 12, y + 8),
            (x + 20, y + 12),
        )
        sheet.line(dome, LINE, 3)


# Hands. Drawn upright about the wrist, the thumb to the right: the far hand, its inside to us.

# A finger: root, knuckle, tip, breadth.
Finger = tuple[Point, Point, Point, float]

SPREAD: tuple[Finger, ...] = (
    ((-32, -66), (-56, -98), (-74, -128), 23.5),
    ((-17, -80), (-30, -126), (-38, -162), 22.5),
    ((5, -86), (6, -134), (10, -178), 23.5),
    ((26, -80), (44, -122), (60, -158), 23.5),
    ((30, -30), (66, -48), (92, -84), 26),
)
OFFERING: tuple[Finger, ...] = (
    ((-32, -64), (-50, -90), (-54, -120), 23.5),
    ((-17, -78), (-30, -114), (-30, -150), 22.5),
    ((5, -84), (2, -130), (6, -168), 23.5),
    ((26, -80), (38, -122), (38, -160), 23.5),
    ((30, -30), (58, -52), (76, -90), 26),
)
SEWING: tuple[Finger, ...] = (
    ((-32, -64), (-54, -98), (-58, -132), 23.5),
    ((-16, -78), (-28, -124), (-22, -164), 22.5),
    ((6, -84), (10, -134), (26, -170), 23.5),
)


def _finger(sheet: Sheet, cloth: Cloth, finger: Finger, *, joints: bool = True) -> None:
    """One finger, rounded at its tip, drawn round but for its root."""
    root, knuckle, tip, breadth = finger
    run = along([root, knuckle, tip], steps=10)
    _, left, right = _limb(run, (breadth * 0.54, breadth * 0.52, breadth * 0.44))
    (x, y), (px, py) = run[-1], run[-2]
    angle = math.degrees(math.atan2(y - py, x - px))
    cap = [polar((x, y), breadth * 0.44, angle + turn) for turn in range(-75, 76, 15)]
    outline = polygon([*left, *cap, *right[::-1]])
    sheet.paint(outline, cloth.light)
    with sheet.group(clip=sheet.clip(outline)):
        sheet.paint(
            polygon([*right, *[between(second, first, 0.3) for first, second in zip(left, right, strict=True)][::-1]]),
            cloth.shade,
        )
        if joints:
            for index in (7, 13):
                sheet.line(
                    polyline([between(left[index], right[index], 0.2), between(left[index], right[index], 0.75)]),
                    cloth.shade,
                    2.2,
                )
    sheet.line(polyline([*left[3:], *cap, *right[3:][::-1]]), LINE, 3.2)


def _palm(sheet: Sheet, cloth: Cloth) -> str:
    """The inside of an open hand, between wrist and roots."""
    palm = blob(
        sheet,
        cloth.light,
        (-23, 10),
        (-30, -20),
        (-40, -52),
        (-40, -72),
        (-20, -88),
        (6, -94),
        (32, -88),
        (39, -64),
        (44, -42),
        (36, -14),
        (24, 10),
    )
    return palm


def _open_hand(sheet: Sheet, fingers: Sequence[Finger]) -> None:
    """An open hand from within, paint on it."""
    for finger in fingers:
        _finger(sheet, PALM, finger)
    palm = _palm(sheet, PALM)
    with sheet.group(clip=sheet.clip(palm)):
        blob(sheet, PALM.shade, (-40, -10), (-10, -22), (16, -12), (40, -4), (40, 30), (-40, 30))
        blob(sheet, PALM.shade, (40, -100), (34, -70), (24, -60), (40, -48), (60, -60))
    contour(sheet, [(24, 8), (36, -14), (47, -30)], 3.2)
    contour(sheet, [(-24, 8), (-30, -20), (-40, -52), (-40, -70)], 3.6)
    with sheet.shape("lines of the hand"):
        contour(sheet, [(30, -58), (8, -50), (2, -26), (8, -8)], 2.8)
        contour(sheet, [(-34, -56), (-10, -60), (14, -76)], 2.8)
    with sheet.shape("paint"):
        _daub(sheet, fingers[3], FELT_SEA)
        _plaster(sheet, fingers[1])
        blob(sheet, PAINT, (-26, -34), (-14, -40), (-6, -32), (-12, -22), (-22, -24))


def _daub(sheet: Sheet, finger: Finger, ink: Ink) -> None:
    """Paint on a fingertip."""
    _, knuckle, tip, breadth = finger
    x, y = between(knuckle, tip, 0.94)
    sheet.paint(ellipse(x, y, breadth * 0.40, breadth * 0.52), ink)


def _plaster(sheet: Sheet, finger: Finger) -> None:
    """A sticking plaster round the middle joint."""
    _, knuckle, tip, breadth = finger
    start, end = between(knuckle, tip, 0.10), between(knuckle, tip, 0.52)
    sheet.paint(stroke([start, between(start, end, 0.5), end], breadth * 1.06, start=1, end=1, steps=3), FELT_CREAM)
    sheet.line(polyline([between(start, end, 0.3), between(start, end, 0.7)]), JUMPER.shade, 4)


def _sewing_hand(sheet: Sheet) -> None:
    """Thumb and finger on the needle, the others out of the way, as an actor would."""
    for finger in SEWING:
        _finger(sheet, PALM, finger)
    _finger(sheet, PALM, ((24, -78), (60, -108), (80, -78), 23.0), joints=False)
    palm = _palm(sheet, PALM)
    shade(sheet, palm, PALM.shade, (-44, -12), (-16, -24), (4, -10), (40, -6), (40, 30), (-44, 30))
    shade(sheet, palm, PALM.shade, (44, -100), (30, -76), (12, -66), (2, -40), (44, -50), (64, -80))
    sheet.line(polyline([(68, -84), (104, -54)]), LINE, 6.5)
    sheet.line(polyline([(68, -84), (104, -54)]), MOONLIT, 3)
    _finger(sheet, PALM, ((28, -26), (60, -40), (80, -74), 25.0), joints=False)
    with sheet.shape("ball of the thumb"):
        ball = blob(sheet, PALM.light, (14, -8), (8, -40), (30, -58), (48, -42), (38, -14))
        shade(sheet, ball, PALM.shade, (10, -4), (24, -22), (44, -28), (60, -20), (40, 10))
    contour(sheet, [(24, 8), (36, -14), (47, -30)], 3.2)
    contour(sheet, [(-24, 8), (-30, -20), (-40, -52), (-40, -70)], 3.6)
    contour(sheet, [(28, -60), (8, -50), (2, -26), (8, -8)], 2.8)
    _plaster(sheet, SEWING[1])
    _daub(sheet, SEWING[2], FELT_SEA)


def _hand_under_the_whale(sheet: Sheet) -> None:
    """Three fingers and the edge of the palm, from below."""
    for finger in (
        ((64, 588), (20, 592), (-22, 578), 20.0),
        ((60, 570), (4, 576), (-44, 560), 21.0),
        ((60, 550), (-2, 556), (-54, 538), 21.0),
    ):
        _finger(sheet, SKIN, finger, joints=False)
    palm = blob(
        sheet, SKIN.light, (142, 548), (100, 526), (60, 530), (40, 550), (44, 590), (70, 603), (100, 602), (142, 590)
    )
    shade(sheet, palm, SKIN.shade, (160, 570), (120, 580), (84, 586), (52, 590), (60, 620), (160, 620))
    contour(sheet, [(136, 590), (98, 603), (70, 604), (50, 597)], 4)


def _thumb_on_the_whale(sheet: Sheet) -> None:
    _finger(sheet, SKIN, ((112, 562), (94, 522), (66, 482), 26.0), joints=False)
    blob(sheet, SKIN.light, (134, 552), (112, 534), (96, 536), (90, 552), (102, 568), (124, 570))
    contour(sheet, [(132, 544), (114, 532), (104, 522)], 3.4)
    sheet.paint(ellipse(70, 489, 7, 8.5, turn=-35), FELT_OCHRE)


# The whale.

WHALE = (-6.0, 452.0)


def _thread(sheet: Sheet) -> None:
    """From the seam to the needle's eye."""
    way = smooth([(-134, 452), (-150, 400), (-166, 330), (-186, 244)], closed=False)
    sheet.line(way, LINE, 6)
    sheet.line(way, FELT_OCHRE, 3.4)


def _whale(sheet: Sheet) -> None:
    """Corrugated card below, felt above, shelves of books within, not yet sewn up."""
    with sheet.shape("flukes"):
        flukes = blob(
            sheet,
            FELT_SEA,
            Corner(128, -8),
            (140, -52),
            (118, -96),
            Corner(112, -134),
            (144, -122),
            Corner(164, -96),
            (190, -126),
            Corner(228, -128),
            (210, -86),
            (180, -56),
            Corner(164, -4),
        )
        shade(sheet, flukes, WHALE_SHADE, Corner(168, -96), (200, -110), (240, -140), (230, -80), (170, -20))
        sheet.line(flukes, LINE, 4)
    body = blob(
        sheet,
        FELT_CREAM,
        (-168, 14),
        (-162, -34),
        (-122, -72),
        (-40, -88),
        (50, -70),
        (112, -38),
        Corner(146, -42),
        Corner(172, -18),
        (136, 28),
        (80, 66),
        (0, 88),
        (-90, 82),
        (-148, 52),
    )
    inside = sheet.clip(body)
    with sheet.group(clip=inside):
        for row in range(6):
            y = 26 + row * 13
            groove = [(-180, y - 8), (-90, y + 6), (0, y + 8), (70, y - 6), (130, y - 34)]
            sheet.paint(stroke(groove, 4.2, start=0.3, end=0.3), CARDBOARD.shade)
        sheet.paint(
            smooth(
                [Corner(-190, 60), (-100, 66), (0, 66), (80, 44), Corner(180, -20), Corner(200, 110), Corner(-190, 110)]
            ),
            CARDBOARD.shade,
            opacity=0.55,
        )
        back = smooth(
            [
                Corner(-190, 2),
                (-120, 14),
                (-30, 22),
                (60, 8),
                (130, -22),
                Corner(190, -40),
                Corner(190, -120),
                Corner(-190, -120),
            ]
        )
        sheet.paint(back, FELT_SEA)
        with sheet.group(clip=sheet.clip(back)):
            sheet.paint(stamped_dots(-180, -100, 380, 130, 30, sheet.rng("whale"), radius=4), WHALE_SHADE)
        sheet.paint(
            smooth([Corner(60, -110), (76, -50), (70, 10), Corner(66, 30), Corner(220, 10), Corner(220, -110)]),
            WHALE_SHADE,
            opacity=0.8,
        )
    seam = [(-166, 4), (-120, 14), (-30, 22), (60, 8), (130, -22), (166, -28)]
    sheet.paint(stroke(seam, 3.4, start=0.6, end=0.6), LINE)
    rng = sheet.rng("seam")
    run = along(seam[1:], steps=5)
    for start, end in zip(run[::2], run[2::2], strict=False):
        middle_x, middle_y = between(start, end, 0.5)
        stitch = [(middle_x - 3 + rng.uniform(-2, 2), middle_y - 11), (middle_x + 4, middle_y + 10)]
        sheet.line(polyline(stitch), FELT_OCHRE, 4)
    with sheet.shape("stuffing"):
        for tuft, radius in (((-152.0, 8.0), 12), ((-138.0, 14.0), 13), ((-122.0, 15.0), 10)):
            sheet.paint(ellipse(*tuft, radius), PAPER)
            sheet.line(smooth([polar(tuft, radius, turn) for turn in (20, 70, 130)], closed=False), JUMPER.deep, 2.6)
    with sheet.shape("shelves"):
        _shelves(sheet)
    with sheet.shape("eye"):
        sheet.paint(ellipse(-112, -26, 14), LINE)
        sheet.paint(ellipse(-112, -26, 9.5), FELT_CREAM)
        sheet.line(polyline([(-116, -30), (-108, -22)]) + polyline([(-108, -30), (-116, -22)]), LINE, 2.8)
    with sheet.shape("fin"):
        fin = blob(
            sheet, CARDBOARD.light, Corner(-64, 22), (-46, 46), (-18, 74), Corner(22, 84), (4, 50), Corner(-18, 20)
        )
        shade(sheet, fin, CARDBOARD.shade, Corner(-60, 40), (-30, 72), Corner(30, 92), Corner(-40, 110))
        sheet.line(fin, LINE, 3.4)
        sheet.paint(ellipse(-40, 32, 6), FELT_OCHRE)
        sheet.line(ellipse(-40, 32, 6), LINE, 2.2)
    sheet.line(body, LINE, 4.4)


def _shelves(sheet: Sheet) -> None:
    """A window in the flank: two shelves, lit."""
    frame = smooth([Corner(-66, 4), (-66, -40), (-46, -66), (-10, -70), (28, -62), (44, -36), Corner(44, 2)])
    sheet.paint(frame, Ink(0.06, 0.16, 0.86))
    rng = sheet.rng("books")
    with sheet.group(clip=sheet.clip(frame)):
        for foot in (-30, 4):
            x = -64.0
            while x < 42:
                breadth, height = rng.uniform(7, 12), rng.uniform(18, 27)
                ink = rng.choice((FELT_NAVY, FELT_CREAM, FELT_RUST, FELT.shade, FELT_CREAM))
                sheet.paint(rectangle(x, foot - height, breadth, height), ink)
                sheet.line(rectangle(x, foot - height, breadth, height), LINE, 1.8)
                x += breadth + (6 if rng.random() < 0.2 else 1)
            sheet.line(polyline([(-70, foot), (50, foot)]), CARDBOARD.deep, 5)
    sheet.line(frame, LINE, 7.5)
    sheet.line(frame, CARDBOARD.light, 3.6)


# Head and hair.


def _leaning_head(sheet: Sheet) -> None:
    with sheet.shape("head"), sheet.group(turn=(TILT, *CHIN)):
        with sheet.shape("twists behind"):
            _twists(sheet, BEHIND, lit=False)
            blob(
                sheet,
                HAIR.shade,
                Corner(-84, -70),
                (-104, -112),
                (-66, -160),
                (20, -176),
                (96, -150),
                (128, -90),
                Corner(104, -40),
            )
        with sheet.shape("skull"):
            _skull(sheet)
        with sheet.shape("cropped sides"):
            _cropped_sides(sheet)
        with sheet.shape("twists"):
            _twists(sheet, MIDDLE, lit=True)
            _twists(sheet, FRONT, lit=True)
        with sheet.shape("ear"):
            _ear(sheet)
        with sheet.shape("earring"):
            _earring(sheet)


class Twist(NamedTuple):
    """A twist from its foot round its bend to its tip, and the threads that are wound round it."""

    foot: Point
    bend: Point
    tip: Point
    breadth: float
    wound: tuple[Ink, ...] = ()


BEHIND: tuple[Twist, ...] = (
    Twist((-40, -90), (-112, -132), (-158, -146), 34),
    Twist((-30, -100), (-82, -168), (-104, -196), 34),
    Twist((-4, -110), (-30, -190), (-42, -226), 36),
    Twist((26, -110), (34, -190), (26, -236), 36),
    Twist((50, -106), (90, -180), (98, -216), 36),
    Twist((70, -96), (134, -150), (152, -178), 36),
    Twist((84, -76), (152, -104), (184, -118), 34),
    Twist((90, -50), (154, -58), (186, -52), 32),
)
MIDDLE: tuple[Twist, ...] = (
    Twist((-50, -96), (-100, -122), (-130, -120), 34, (FELT_SEA, FELT_CREAM)),
    Twist((-36, -104), (-88, -156), (-128, -176), 36),
    Twist((-14, -112), (-54, -178), (-76, -216), 37, (FELT_OCHRE, FELT_RUST, FELT_OCHRE)),
    Twist((14, -114), (0, -186), (-6, -230), 38),
    Twist((40, -112), (62, -180), (64, -226), 38),
    Twist((62, -104), (112, -160), (128, -200), 37, (FELT_RUST, FELT_OCHRE)),
    Twist((80, -88), (142, -124), (172, -150), 36),
    Twist((90, -66), (150, -84), (198, -78), 34),
    Twist((94, -40), (146, -36), (172, 8), 30),
)
FRONT: tuple[Twist, ...] = (
    Twist((-34, -112), (-84, -116), (-106, -72), 32),
    Twist((-6, -116), (-58, -156), (-96, -150), 35),
    Twist((22, -118), (-16, -172), (-38, -192), 36),
    Twist((48, -112), (44, -166), (32, -200), 36),
    Twist((66, -100), (98, -146), (98, -180), 35),
    Twist((82, -80), (128, -104), (152, -112), 33),
)


def _twists(sheet: Sheet, twists: Sequence[Twist], *, lit: bool) -> None:
    for twist in twists:
        _twist(sheet, twist, lit=lit)


def _twist(sheet: Sheet, twist: Twist, *, lit: bool) -> None:
    """Two strands wound round each other: a rope that bulges, its turns caught by the lamp."""
    run = along([twist.foot, twist.bend, twist.tip], steps=14)
    last = len(run) - 1
    turns = max(4, round(math.dist(twist.foot, twist.tip) / (twist.breadth * 0.66)))
    halves = [
        twist.breadth / 2 * (1.0 - 0.16 * (i / last)) * (0.84 + 0.16 * abs(math.sin(math.pi * turns * i / last)))
        for i in range(last + 1)
    ]
    left, right = _sides(run, halves)
    (x, y), (px, py) = run[-1], run[-2]
    angle = math.degrees(math.atan2(y - py, x - px))
    cap = [polar((x, y), halves[-1] * 1.1, angle + turn) for turn in range(-75, 76, 15)]
    outline = polygon([*left, *cap, *right[::-1]])
    sheet.paint(outline, HAIR.light if lit else HAIR.shade)
    lamp, dark = _lamp_and_dark(left, right)
    # The lamp is at the left, and the crown turns away from it.
    strength = max(0.0, min(1.0, (150 - x) / 190))
    if not lit:
        with sheet.group(clip=sheet.clip(outline)):
            edge = [*lamp[16:], *(cap[:6] if lamp is left else cap[:4:-1])]
            sheet.paint(stroke(edge[::2], 4 + 4 * strength, start=0.1, end=0.1, steps=3), TIP)
        return
    with sheet.group(clip=sheet.clip(outline)):
        for turn in range(1, turns + 1):
            begin = round(last * (turn - 0.75) / turns)
            end = min(last, round(last * (turn + 0.15) / turns))
            groove = [lamp[begin], between(lamp[begin], dark[end], 0.55), dark[end]]
            sheet.paint(stroke(groove, 4.6, start=0.4, end=0.6), HAIR.shade)
            if turn > 1:
                ahead = min(last, begin + 5)
                shine = [
                    between(lamp[begin], dark[begin], 0.16),
                    between(lamp[ahead], dark[ahead], 0.20),
                    between(lamp[ahead], dark[ahead], 0.50),
                ]
                sheet.paint(
                    stroke(shine, 2.5 + 4.5 * strength, start=0.2, end=0.1, steps=5),
                    HAIR.light.towards(SHEEN, 0.35 + 0.65 * strength),
                )
        for index, ink in enumerate(twist.wound):
            begin = 19 + 2 * index
            sheet.paint(polygon([*left[begin : begin + 3], *right[begin : begin + 3][::-1]]), ink)


def _skull(sheet: Sheet) -> None:
    skull = blob(
        sheet,
        SKIN.light,
        (-70, -100),
        (-84, -46),
        (-81, -8),
        (-89, 28),
        (-82, 70),
        (-64, 108),
        (-40, 131),
        (-8, 134),
        (34, 116),
        (72, 70),
        (92, 10),
        (96, -60),
        (60, -128),
        (-10, -140),
    )
    with sheet.group(clip=sheet.clip(skull)):
        with sheet.shape("lamp on the skin"):
            for x, y, radius, strength in (
                (-2, 58, 44, 1.0),
                (-44, 120, 24, 0.8),
                (-56, -62, 52, 1.0),
                (-88, 40, 26, 1.0),
            ):
                glow = sheet.radial((x, y), radius, Stop(0, SKIN_LIT, strength), Stop(1, SKIN_LIT, 0))
                sheet.paint(ellipse(x, y, radius), glow)
        sheet.paint(
            smooth(
                [
                    Corner(64, -90),
                    (56, -40),
                    (60, 0),
                    (66, 32),
                    (40, 78),
                    (6, 112),
                    Corner(-20, 146),
                    Corner(140, 146),
                    Corner(140, -100),
                ]
            ),
            SKIN.shade,
        )
        # What the hair keeps off the brow.
        blob(
            sheet,
            SKIN.shade,
            Corner(-100, -78),
            (-60, -88),
            (-10, -84),
            (40, -74),
            (70, -40),
            Corner(100, -40),
            Corner(100, -150),
            Corner(-110, -150),
        )
        # Half of this lies beyond the edge.
        sheet.paint(stroke([(93, 20), (76, 68), (34, 117)], 10, start=0.1, end=0.1), RIM)
    contour(sheet, [(-82, 0), (-90, 28), (-83, 70)], 3.6)
    contour(sheet, [(-76, 88), (-63, 110), (-39, 132), (-6, 135), (34, 117)], 5)


def _cropped_sides(sheet: Sheet) -> None:
    """Shorn round the ear and up to the twists, the far temple too."""
    side = blob(
        sheet,
        HAIR.light,
        Corner(-86, -62),
        (-94, -92),
        (-64, -132),
        (0, -152),
        (64, -144),
        (112, -96),
        (122, -40),
        Corner(114, 8),
        Corner(96, -10),
        Corner(80, 0),
        Corner(70, 26),
        (62, -10),
        (60, -50),
        Corner(52, -78),
        (10, -96),
        (-40, -94),
    )
    with sheet.group(clip=sheet.clip(side)):
        rng = sheet.rng("shorn")
        for _ in range(64):
            x, y = rng.uniform(58, 116), rng.uniform(-84, 10)
            sheet.paint(ellipse(x, y, rng.uniform(1.4, 2.4)), SHEEN)


def _ear(sheet: Sheet) -> None:
    ear = blob(sheet, SKIN.light, (76, 6), (86, -16), (106, -18), (115, 4), (108, 34), (92, 52), (78, 42))
    shade(sheet, ear, SKIN.shade, (66, -30), (84, -14), (98, 4), (92, 26), (84, 60), (60, 50))
    contour(sheet, [(88, -6), (102, -8), (105, 8), (94, 26)], 3.2)
    contour(sheet, [(80, -8), (88, -18), (106, -19), (116, 4), (108, 34), (92, 53)], 3.4)


def _earring(sheet: Sheet) -> None:
    """One new moon, cut out of tin, on a ring."""
    sheet.line(polyline([(95, 46), (96, 62)]), FRAME, 3.2)
    moon = crescent(94, 84, 21, thickness=0.62, turn=-64)
    sheet.paint(moon, FRAME)
    sheet.line(moon, LINE, 2.4)


# The face.


def _marks(sheet: Sheet) -> None:
    """The lamp down the nose, and its near wing."""
    lips = smooth([(-60, 90), (-46, 81), (-36, 84), (-27, 81), (-11, 89), (-22, 103), (-38, 107), (-51, 102)])
    sheet.paint(lips, LIPS)
    sheet.paint(stroke([(-48, 18), (-62, 42), (-65, 54)], 8, start=0.2, end=0.5), SKIN_LIT)


def _glasses(sheet: Sheet) -> None:
    """Round, too large, and older than they are; the nose stands before a part of the far one."""
    near = ellipse(14, 6, 44, 41)
    # From the bridge over the top and round to where the nose hides it.
    far = smooth(
        [(x * 25 - 63, y * 39 + 6) for x, y in (polar((0, 0), 1, -20 - turn) for turn in range(0, 267, 19))],
        closed=False,
    )
    bridge = smooth([(-40, -8), (-34, -13), (-29, -7)], closed=False)
    temple = smooth([(58, 0), (70, -3), (82, -7)], closed=False)
    sheet.paint(near, PAPER, opacity=0.06)
    for ink, breadth in ((LINE, 10.5), (FRAME, 6.5)):
        for piece in (far, near, bridge, temple):
            sheet.line(piece, ink, breadth)
    with sheet.shape("glint"), sheet.group(clip=sheet.clip(near)):
        sheet.paint(polygon([(-26, -10), (-6, -34), (4, -34), (-22, 2)]), PAPER, opacity=0.30)


FACE = replace(
    Features(),
    centre=HEAD,
    looks_right=True,
    tilt=TILT,
    skin=SKIN,
    near_eye=Eye(12, 8, 23, 12.5),
    far_eye=Eye(-62, 8, 15.5, 12),
    brow_rise=54,
    brow=10,
    brow_ink=HAIR.shade,
    nose=((-41, 14), (-65, 54), (-36, 63)),
    mouth=(-36, 91),
    iris=Ink(0.66, 0.58, 0.70),
    mouth_width=56,
    lip=1.4,
    cupid=2.2,
    flick=0.6,
    marks=_marks,
    over=_glasses,
)
ROWS = bent(
    # All ears; there is always about to be something good.
    calm=Expression(open=0.92, gaze=(-2, 0), inner=-3, outer=1, arch=-6, crooked=5, smile=5, skew=2),
    smiling=Expression(
        open=0.76, squint=0.34, inner=-6, outer=0, arch=-9, crooked=4, smile=11, wide=1.15, skew=0, blush=0.8
    ),
    laughing=Expression(
        closed="up",
        inner=-10,
        outer=-3,
        arch=-10,
        crooked=2,
        smile=11,
        gape=23,
        wide=1.22,
        skew=1,
        teeth=True,
        blush=0.9,
    ),
    angry=Expression(
        open=0.72,
        squint=0.18,
        slant=-0.30,
        inner=12,
        outer=-9,
        arch=0,
        smile=-7,
        wide=0.92,
        skew=-3,
        crooked=-2,
        blush=0.4,
    ),
    sad=Expression(open=0.62, slant=0.34, gaze=(-1, 4), inner=-14, outer=7, arch=1, smile=-9, wide=0.84, blush=0.3),
    tired=Expression(
        open=0.36, slant=0.16, gaze=(1, 3), inner=5, outer=8, arch=2, smile=-2, wide=0.9, skew=-2, blush=0.3
    ),
)

PICTURE = Person(
    name="jordan",
    poses={"making": making, "explaining": explaining},
    faces=faces_of(FACE, ROWS),
    eyes=eyes_of(FACE, ROWS),
    lids=lids_of(FACE, ROWS),
    canvas=ADULT,
    palette="the_update",
    who="jordan",
    looks=("{name} is about thirty, with round glasses, a patchwork waistcoat, and a tape measure worn like a scarf."),
    poses_in_words={
        "making": "{name} is sewing a whale out of felt.",
        "explaining": "{name} talks with both hands in the air.",
    },
    faces_in_words={
        "calm": "{name} looks quiet.",
        "smiling": "{name} smiles.",
        "laughing": "{name} laughs.",
        "worried": "{name} looks worried.",
        "frightened": "{name} is frightened.",
        "angry": "{name} looks angry.",
        "sad": "{name} looks sad.",
        "tired": "{name} looks tired.",
    },
)
