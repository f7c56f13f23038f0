"""A walrus of felt who works in a library: hide, head, cardigan and flippers, and a face as a row of numbers.

What a walrus feels shows in four things: tufts for brows, bead eyes, the lift of the two whisker pads, and the angle of
the bristles. Everything is about the middle of the head, `HEAD`; light comes from the right, where they look.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from figure_drawing import blob, contour

from print_room.brushes import stitches, stroke
from print_room.geometry import Corner, Point, along, between, ellipse, polar, polygon, polyline, smooth
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.sheet import Sheet, Stop

Draw = Callable[[Sheet], None]
Points = Sequence[Point | Corner]

HEAD: Point = (450.0, 290.0)
# They are broad, and not so tall as people: all of them is laid down smaller. What their flippers do has to stay above
# the words.
SIZE = (0.87, 450.0, 620.0)
# How far the features lie to the right of the middle: the head is turned a little.
TURN = 24.0

THREAD = Ink(0, 0.04, 0.14)
TUSK = Cloth(Ink(0, 0.02, 0.10), Ink(0.06, 0.34, 0.20), Ink(0.2, 0.5, 0.2))
SHIRT = Cloth(Ink(0, 0.03, 0.06), Ink(0.05, 0.38, 0.12), Ink(0.20, 0.60, 0.14))
MOUTH = Ink(0.70, 0.62, 0.66)
BLUSH = Ink(0.06, 0.28, 0.78)


@contextmanager
def about_the_head(sheet: Sheet) -> Iterator[None]:
    """Draw about the middle of the head."""
    with sheet.group(scale=SIZE), sheet.group(move=HEAD):
        yield


@dataclass(frozen=True)
class Walrus:
    """One walrus: the felt of the hide and of the whisker pads, the wool of the cardigan, the tufts."""

    hide: Cloth
    pads: Cloth
    wool: Cloth
    ribbing: Cloth
    button: Cloth
    tuft: Ink
    tuft_width: float = 15.0
    tusk: float = 118.0
    bristles: int = 5


@dataclass(frozen=True)
class Mood:
    """An expression in numbers.

    `inner` and `outer` move the ends of the brows down (pixels), `open` is how far the lids are, `gaze` where the
    beads look, `lift` how far up the pads go, `bristle` the degrees by which the whiskers rise, `gape` how far the
    mouth opens. `bead` is the size of the eyes, `white` rings them.
    """

    inner: float = 0.0
    outer: float = 0.0
    open: float = 0.72
    gaze: Point = (2.0, 0.0)
    lift: float = 0.0
    bristle: float = -6.0
    gape: float = 0.0
    smile: float = 0.0
    bead: float = 1.0
    white: bool = False
    wavering: bool = False
    blush: float = 0.35


MOODS: Mapping[str, Mood] = {
    "calm": Mood(smile=2),
    "smiling": Mood(inner=-10, outer=2, open=0.78, lift=17, bristle=16, smile=19, blush=0.9),
    "worried": Mood(inner=-28, outer=18, open=0.96, gaze=(-5, 4), lift=-4, bristle=-30, smile=-10, wavering=True),
    "frightened": Mood(
        inner=-30, outer=-12, open=1.3, gaze=(0, -1), lift=4, bristle=30, gape=34, bead=0.52, white=True, blush=0.1
    ),
}


def faces_of(walrus: Walrus) -> dict[str, Draw]:
    """Return the *face* drawing of every expression: tusks, mouth, pads, whiskers, brows."""
    return {name: _drawing(_face, walrus, mood) for name, mood in MOODS.items()}


def eyes_of(walrus: Walrus, over: Draw | None = None) -> dict[str, Draw]:
    """Return the *eyes* drawing of every expression; `over` is what lies before the face."""
    return {name: _drawing(_eyes, walrus, mood, over) for name, mood in MOODS.items()}


def lids_of(walrus: Walrus, over: Draw | None = None) -> dict[str, Draw]:
    """Return the *lids* drawing of every expression."""
    return {name: _drawing(_eyes, walrus, replace(mood, open=0.0), over) for name, mood in MOODS.items()}


def _drawing(draw: Callable[[Sheet, Walrus, Mood], None], walrus: Walrus, mood: Mood, over: Draw | None = None) -> Draw:
    def drawn(sheet: Sheet) -> None:
        with about_the_head(sheet):
            draw(sheet, walrus, mood)
        if over is not None:
            over(sheet)

    return drawn


# The body.

SKULL: Points = (
    (0, 272),
    (-98, 262),
    (-176, 222),
    (-206, 130),
    (-190, 10),
    (-150, -88),
    (-80, -146),
    (6, -162),
    (90, -144),
    (156, -84),
    (192, 10),
    (206, 130),
    (176, 222),
    (98, 262),
)
TRUNK: Points = (
    Corner(-150, 180),
    (-236, 214),
    (-296, 290),
    (-330, 420),
    (-344, 600),
    Corner(-352, 960),
    Corner(352, 960),
    (344, 600),
    (330, 420),
    (296, 290),
    (236, 214),
    Corner(150, 180),
)


def head(sheet: Sheet, walrus: Walrus) -> None:
    """The head without a face: a dome of felt in two pieces, and the rolls of the neck."""
    with sheet.shape("head"):
        skull = blob(sheet, walrus.hide.light, *SKULL)
        with sheet.group(clip=sheet.clip(skull)):
            dark = [
                Corner(-240, -180),
                (-96, -150),
                (-132, -60),
                (-150, 60),
                (-120, 170),
                Corner(-130, 260),
                Corner(-240, 260),
            ]
            sheet.paint(smooth(dark), walrus.hide.shade)
            sheet.paint(
                smooth([(-230, 150), (-80, 218), (60, 232), (220, 180), (230, 290), (-230, 290)]), walrus.hide.shade
            )
            for y, reach in ((190, 146), (222, 136)):
                roll = [(-reach - 26, y - 26), (-reach * 0.4, y + 12), (reach * 0.4, y + 14), (reach + 26, y - 26)]
                sheet.paint(stroke(roll, 4.4, start=0.2, end=0.2), walrus.hide.deep)
        sheet.line(skull, LINE, 4.6)
        seam = [(TURN * 0.4, -158), (TURN * 0.8, -110), (TURN, -40)]
        sheet.line(stitches(seam, length=9, gap=8), THREAD, 3)
        for side in (-1, 1):
            ear = [(TURN * 0.3 + side * 170, -22), (TURN * 0.3 + side * 180, -6), (TURN * 0.3 + side * 176, 12)]
            sheet.paint(stroke(ear, 6, start=0.2, end=0.2), walrus.hide.deep)
        sheet.paint(stroke([(104, -124), (150, -74), (176, -10), (186, 60)], 8, start=0.1, end=0.1), walrus.pads.light)


def trunk(sheet: Sheet, walrus: Walrus) -> str:
    """The cardigan over a shirt; returns its outline."""
    with sheet.shape("cardigan"):
        outline = blob(sheet, walrus.wool.light, *TRUNK)
        inside = sheet.clip(outline)
        with sheet.group(clip=inside):
            _knitting(sheet, walrus.wool)
            side = [Corner(-380, 180), (-200, 220), (-214, 380), (-196, 560), Corner(-210, 980), Corner(-380, 980)]
            sheet.paint(smooth(side), walrus.wool.shade)
        _shirt(sheet)
        with sheet.group(clip=inside):
            _front_band(sheet, walrus)
        sheet.line(outline, LINE, 4.6)
    return outline


def _knitting(sheet: Sheet, wool: Cloth) -> None:
    """Rows of small V, as a plain stitch looks."""
    marks = ""
    for row in range(33):
        for column in range(30):
            x, y = -430 + column * 29 + (row % 2) * 14.5, 186 + row * 24
            marks += polyline([(x - 6, y - 5), (x, y + 4), (x + 6, y - 5)])
    sheet.line(marks, wool.shade, 3)


def _shirt(sheet: Sheet) -> None:
    front = [Corner(-112, 176), (-70, 300), Corner(8, 430), (80, 300), Corner(126, 176)]
    with sheet.shape("shirt"):
        shirt = blob(sheet, SHIRT.light, *front)
        with sheet.group(clip=sheet.clip(shirt)):
            sheet.paint(smooth([Corner(-130, 160), Corner(140, 160), (120, 226), (8, 262), (-110, 240)]), SHIRT.shade)
            sheet.paint(
                smooth([Corner(-120, 170), (-60, 300), Corner(8, 440), (-20, 320), Corner(-40, 170)]), SHIRT.shade
            )
        for y in (330, 372):
            sheet.paint(ellipse(9, y, 6), SHIRT.deep)


def _front_band(sheet: Sheet, walrus: Walrus) -> None:
    """The ribbed band up one side of the opening, round the neck and down the other, and its buttons."""
    with sheet.shape("band"):
        for run in (
            [(-142, 176), (-92, 296), (-14, 436), (2, 620), (4, 970)],
            [(152, 176), (104, 296), (32, 436), (14, 620), (12, 970)],
        ):
            sheet.paint(stroke(run, 50, start=1, end=1), LINE)
            sheet.paint(stroke(run, 42, start=1, end=1), walrus.ribbing.light)
            sheet.line(stitches(run, length=4, gap=10), walrus.ribbing.shade, 30)
        for y in (474, 562, 650, 738, 826):
            button(sheet, (12, y), 15, walrus.button)


def button(sheet: Sheet, at: Point, radius: float, cloth: Cloth) -> None:
    """A button sewn on with a cross."""
    x, y = at
    sheet.paint(ellipse(x, y, radius), cloth.light)
    sheet.paint(
        smooth([(x - radius * 0.9, y + 3), (x, y + radius * 0.9), (x + radius * 0.9, y + 3), (x, y + radius * 0.4)]),
        cloth.shade,
    )
    sheet.line(ellipse(x, y, radius), LINE, 3)
    cross = polyline([(x - 4, y - 4), (x + 4, y + 4)]) + polyline([(x + 4, y - 4), (x - 4, y + 4)])
    sheet.line(cross, LINE, 2.4)


def sleeve(
    sheet: Sheet,
    walrus: Walrus,
    run: Sequence[Point],
    width: float,
    *,
    cuff: bool = True,
    elbow: bool = False,
    seams_from: tuple[float, float] = (0.0, 0.0),
) -> None:
    """A sleeve along a run, with a ribbed cuff at its end if it reaches the wrist.

    `elbow` rounds its beginning. Otherwise it grows out of the shoulder without a line; `seams_from` are the
    shares of the run from which its two sides have one: that on the page's right as it goes down, that on the left.
    """
    points = along(run, steps=8)
    left, right = _sides(points, width)
    begin = ellipse(*points[0], width / 2)
    outline = polygon([*left, *right[::-1]])
    with sheet.group(clip=sheet.clip(outline, begin)):
        sheet.paint(outline, walrus.wool.light)
        sheet.paint(begin, walrus.wool.light)
        _knitting(sheet, walrus.wool)
        under = [(x - width * 0.34, y + width * 0.20) for x, y in run]
        sheet.paint(stroke(under, width * 0.52, start=0.8, end=0.8), walrus.wool.shade)
    if elbow:
        heel = [*left[:3][::-1], *_heel(points, width), *right[:3]]
        sheet.line(smooth(heel, closed=False), LINE, 4.4)
    for side, begins in zip((left, right), seams_from, strict=True):
        if begins < 1:
            sheet.line(polyline(side[round(begins * len(side)) :]), LINE, 4.4)
    if cuff:
        _cuff(sheet, walrus, points[-6], points[-1], width * 0.92)


def _sides(points: Sequence[Point], width: float) -> tuple[list[Point], list[Point]]:
    """Return the two sides of a sleeve, which narrows a little towards its end."""
    left, right = [], []
    last = len(points) - 1
    for index, (x, y) in enumerate(points):
        before, after = points[max(index - 1, 0)], points[min(index + 1, last)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy) or 1.0
        half = width / 2 * (1 - 0.22 * index / last)
        left.append((x + dy / length * half, y - dx / length * half))
        right.append((x - dy / length * half, y + dx / length * half))
    return left, right


def _heel(points: Sequence[Point], width: float) -> list[Point]:
    """Return the round of the elbow, from the left side to the right."""
    (x, y), (ax, ay) = points[0], points[1]
    back = math.degrees(math.atan2(y - ay, x - ax))
    return [polar((x, y), width / 2, back + turn) for turn in (62, 30, 0, -30, -62)]


def _cuff(sheet: Sheet, walrus: Walrus, start: Point, end: Point, width: float) -> None:
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy)
    ax, ay = -dy / length * width / 2, dx / length * width / 2
    corners = [
        (start[0] + ax, start[1] + ay),
        (start[0] - ax, start[1] - ay),
        (end[0] - ax, end[1] - ay),
        (end[0] + ax, end[1] + ay),
    ]
    sheet.paint(polygon(corners), walrus.ribbing.light)
    for share in (0.12, 0.31, 0.5, 0.69, 0.88):
        sheet.line(
            polyline([between(corners[0], corners[1], share), between(corners[3], corners[2], share)]),
            walrus.ribbing.shade,
            5,
        )
    sheet.line(polygon(corners), LINE, 4)


def flipper(sheet: Sheet, walrus: Walrus, points: Points, seams: Sequence[Sequence[Point]], dark: Points) -> None:
    """A flipper: its outline, its shadow, and the seams that stand for fingers."""
    outline = blob(sheet, walrus.hide.light, *points)
    with sheet.group(clip=sheet.clip(outline)):
        sheet.paint(smooth(dark), walrus.hide.shade)
    sheet.line(outline, LINE, 4.4)
    for seam in seams:
        sheet.line(stitches(seam, length=8, gap=6), THREAD, 2.8)


# The face.

EYE_APART, EYE_UP = 80.0, -34.0
PAD = (64.0, 76.0)


def _face(sheet: Sheet, walrus: Walrus, mood: Mood) -> None:
    with sheet.shape("blush"):
        for side in (-1, 1):
            x, y = TURN + side * 128, 20 - mood.lift
            red = sheet.radial((x, y), 42, Stop(0, BLUSH, 0.8 * mood.blush), Stop(1, BLUSH, 0), stretch=1.2)
            sheet.paint(ellipse(x, y, 52, 42), red)
    _jaw(sheet, walrus, mood)
    _tusks(sheet, walrus, mood)
    for side in (-1, 1):
        _pad(sheet, walrus, mood, side)
    _nose(sheet, walrus, mood)
    for side in (-1, 1):
        _whiskers(sheet, walrus, mood, side)
    _brows(sheet, walrus, mood)


def _jaw(sheet: Sheet, walrus: Walrus, mood: Mood) -> None:
    """The chin under the pads; the mouth is what shows between."""
    with sheet.shape("jaw"):
        drop = mood.gape
        chin = smooth(
            [(TURN - 60, 118), (TURN - 46, 160 + drop), (TURN, 178 + drop), (TURN + 46, 160 + drop), (TURN + 60, 118)]
        )
        sheet.paint(chin, walrus.pads.shade)
        sheet.line(chin, LINE, 3.6)
        if drop:
            gap = smooth(
                [
                    (TURN - 38, 120),
                    (TURN - 34, 138 + drop),
                    (TURN, 152 + drop),
                    (TURN + 34, 138 + drop),
                    (TURN + 38, 120),
                ]
            )
            sheet.paint(gap, MOUTH)
            with sheet.group(clip=sheet.clip(gap)):
                sheet.paint(ellipse(TURN, 158 + drop, 28, 18), Ink(0.10, 0.34, 0.74))
        elif mood.wavering:
            wave = [(TURN - 24, 154), (TURN - 10, 149), (TURN + 4, 155), (TURN + 22, 149)]
            sheet.paint(stroke(wave, 4.6, start=0.2, end=0.2), LINE)


def _tusks(sheet: Sheet, walrus: Walrus, mood: Mood) -> None:
    with sheet.shape("tusks"):
        for side in (-1, 1):
            x, top = TURN + side * 58, 116 - mood.lift * 0.6
            tip = top + walrus.tusk
            tusk = smooth(
                [
                    Corner(x - 17, top),
                    (x - 15 + side * 1, (top + tip) / 2),
                    (x - 6 - side * 3, tip - 8),
                    Corner(x + 1 - side * 3, tip),
                    (x + 9 - side * 2, tip - 12),
                    (x + 16 + side * 1, (top + tip) / 2),
                    Corner(x + 18, top),
                ]
            )
            sheet.paint(tusk, TUSK.light)
            with sheet.group(clip=sheet.clip(tusk)):
                sheet.paint(polygon([(x - 20, top), (x - 4, top), (x - 5, tip), (x - 20, tip)]), TUSK.shade)
                sheet.paint(
                    smooth([(x - 30, top - 10), (x + 30, top - 10), (x + 24, top + 24), (x - 24, top + 24)]), TUSK.shade
                )
            sheet.line(tusk, LINE, 3.8)


def _pad(sheet: Sheet, walrus: Walrus, mood: Mood, side: int) -> None:
    """One whisker pad: a cushion that rises when its owner is pleased."""
    x, y = TURN + side * PAD[0], PAD[1] - mood.lift
    with sheet.shape("left pad" if side < 0 else "right pad"):
        droop = -mood.smile
        outline = smooth(
            [
                (x - side * 66, y + 4),
                (x - side * 46, y - 48),
                (x + side * 6, y - 66),
                (x + side * 66, y - 44),
                (x + side * (96 + mood.lift * 0.5), y + 4 + droop),
                (x + side * 74, y + 52 + droop * 0.6),
                (x + side * 10, y + 70),
                (x - side * 50, y + 48),
            ]
        )
        sheet.paint(outline, walrus.pads.light)
        with sheet.group(clip=sheet.clip(outline)):
            sheet.paint(ellipse(x - 26, y + 84, 120, 62), walrus.pads.shade)
            if side < 0:
                sheet.paint(ellipse(x - 92, y + 20, 44, 80), walrus.pads.shade)
        sheet.line(outline, LINE, 4.2)
        stitch = [
            (x - side * 40, y - 34),
            (x + side * 6, y - 50),
            (x + side * 56, y - 32),
            (x + side * 78, y + 2 + droop),
        ]
        sheet.line(stitches(stitch, length=8, gap=7), THREAD, 2.6)
        if mood.smile > 6:
            crease = [(x + side * 106, y - 48), (x + side * 124, y - 30), (x + side * 126, y - 8)]
            sheet.paint(stroke(crease, 4.6, start=0.1, end=0.1), LINE)


def _whiskers(sheet: Sheet, walrus: Walrus, mood: Mood, side: int) -> None:
    """Bristles: a row of holes in the pad, and from each a stiff thread."""
    x, y = TURN + side * PAD[0], PAD[1] - mood.lift
    with sheet.shape("whiskers"):
        for index in range(walrus.bristles):
            share = index / (walrus.bristles - 1)
            root = (x + side * (6 + 42 * math.sin(math.pi * (0.25 + 0.5 * share))), y - 14 + 50 * share)
            angle = math.radians(34 * share + 2 - mood.bristle)
            reach = 118 - 34 * share
            tip = (root[0] + side * reach * math.cos(angle), root[1] + reach * math.sin(angle))
            bend = (
                root[0] + side * reach * 0.5 * math.cos(angle - 0.16),
                root[1] + reach * 0.5 * math.sin(angle - 0.16),
            )
            sheet.paint(stroke([root, bend, tip], 4.4, start=0.9, end=0.15), LINE)
            sheet.paint(ellipse(*root, 4.6), LINE)
        for dot in ((-20, 6), (-8, 30), (-26, 34)):
            sheet.paint(ellipse(x - side * -dot[0] * 0.6, y + dot[1] - 8, 3.6), walrus.pads.deep)


def _nose(sheet: Sheet, walrus: Walrus, mood: Mood) -> None:
    y = 16 - mood.lift * 0.8
    with sheet.shape("nose"):
        nose = smooth(
            [
                (TURN - 40, y - 6),
                (TURN - 24, y - 24),
                (TURN, y - 27),
                (TURN + 24, y - 24),
                (TURN + 40, y - 6),
                (TURN + 20, y + 22),
                (TURN, y + 30),
                (TURN - 20, y + 22),
            ]
        )
        sheet.paint(nose, LINE)
        sheet.paint(
            stroke([(TURN - 14, y - 17), (TURN + 6, y - 20), (TURN + 22, y - 14)], 6, start=0.1, end=0.1),
            walrus.pads.light,
        )
        contour(sheet, [(TURN, y + 28), (TURN, y + 60)], 4.2)


def _brows(sheet: Sheet, walrus: Walrus, mood: Mood) -> None:
    """Tufts of wool over the eyes."""
    with sheet.shape("brows"):
        for side in (-1, 1):
            x, y = TURN + side * EYE_APART, EYE_UP - 46
            inner = (x - side * 34, y + 4 + mood.inner)
            outer = (x + side * 40, y + 8 + mood.outer)
            middle = between(inner, outer, 0.5)
            run = [inner, (middle[0], middle[1] - 12), outer]
            sheet.paint(stroke(run, walrus.tuft_width + 6, start=0.7, end=0.3), LINE)
            sheet.paint(stroke(run, walrus.tuft_width, start=0.7, end=0.3), walrus.tuft)
            for share in (0.2, 0.45, 0.7, 0.92):
                root = between(inner, outer, share)
                up = (root[0] + side * 7, root[1] - 20 - 6 * math.sin(share * 3))
                sheet.paint(stroke([(root[0], root[1] - 6), up], 5, start=0.9, end=0.2), walrus.tuft)


def _eyes(sheet: Sheet, walrus: Walrus, mood: Mood) -> None:
    for side in (-1, 1):
        with sheet.shape("left eye" if side < 0 else "right eye"):
            _eye(sheet, walrus, mood, TURN + side * EYE_APART, side)


def _eye(sheet: Sheet, walrus: Walrus, mood: Mood, x: float, side: int) -> None:
    """A bead in a fold of felt; heavy lids, since a library is long."""
    y = EYE_UP
    if mood.open <= 0:
        arc = [(x - 27, y + 2), (x - 10, y + 11), (x + 10, y + 11), (x + 27, y + 2)]
        sheet.paint(stroke(arc, 7, start=0.2, end=0.2), LINE)
        return
    wide, high = 19 * mood.bead, 22 * mood.bead
    if mood.white:
        sheet.paint(ellipse(x, y, 27, 29), LINE)
        sheet.paint(ellipse(x, y, 23, 25), PAPER)
    bx, by = x + mood.gaze[0], y + mood.gaze[1]
    lowered = max(0.0, 1 - mood.open)
    lid = y - high + 2 * high * lowered
    cheek = y + high + 4 - max(0.0, mood.lift) * 0.9
    window = smooth(
        [
            Corner(x - 40, lid + 5),
            (x, lid - 3),
            Corner(x + 40, lid + 5),
            Corner(x + 40, cheek + 6),
            (x, cheek - 4),
            Corner(x - 40, cheek + 6),
        ]
    )
    with sheet.group(clip=None if mood.white else sheet.clip(window)):
        sheet.paint(ellipse(bx, by, wide, high), LINE)
        sheet.paint(ellipse(bx + wide * 0.34, by - high * 0.22, wide * 0.32), PAPER)
        if not mood.white:
            sheet.paint(ellipse(bx - wide * 0.36, by + high * 0.44, wide * 0.16), walrus.pads.light)
    if not mood.white:
        sheet.paint(
            stroke(
                [(x - 29, lid + 8), (x - 6, lid - 2), (x + 10, lid - 2), (x + 29, lid + 8)], 6.6, start=0.2, end=0.2
            ),
            LINE,
        )
        sheet.paint(
            stroke([(x - 26, lid - 7), (x, lid - 15), (x + 26, lid - 7)], 3.4, start=0.1, end=0.1), walrus.hide.deep
        )
    bag = y + 32 - max(0.0, mood.lift) * 0.6
    sheet.paint(
        stroke([(x - side * -20, bag - 3), (x, bag + 4), (x - side * 18, bag)], 3.2, start=0.1, end=0.1),
        walrus.hide.deep,
    )
