"""A face as a row of numbers on one rig.

What a person always has (where the eyes sit, what the nose is like) stands in their `Features`; what a face does (how
far the lids are open, where the brows go, what the mouth says) in an `Expression`, one row for everybody. A person is
drawn in three parts that lie over a head without a face: *face* (brows, nose, mouth, blush), *eyes*, and *lids*, which
take the eyes' place for a blink.

Coordinates of features are pixels about the middle of the head for somebody who looks to the left; `looks_right`
mirrors the whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Literal

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, between, ellipse, polygon, rectangle, smooth
from print_room.inks import LINE, PAPER, SKIN_LIGHT, Cloth, Ink
from print_room.pictures import Draw
from print_room.sheet import Sheet, Stop

MOUTH_DARK = Ink(0.88, 0.56, 0.52)
TONGUE = Ink(0.16, 0.26, 0.94)
TOOTH = Ink(0, 0.01, 0.03)
EYE_WHITE = Ink(0, 0.03, 0.05)
BLUSH = Ink(0.02, 0.10, 0.86)
IRIS = Ink(0.70, 0.55, 0.42)

# About which a head leans, from its middle.
CHIN = (0.0, 120.0)


@dataclass(frozen=True)
class Expression:
    """What a face does.

    Lids: `open` 1 is at rest, 0 shut; `squint` raises the lower lid (a real smile does); `slant` lowers the upper
    lid's outer end (sad) or, negative, its inner end (angry). `gaze` moves the iris (pixels), `iris` is its size.
    Brows, in pixels downwards: `inner` and `outer` end and `arch`; `crooked` raises the near brow alone.
    Mouth: `smile` raises the corners (pixels, negative draws them down), `gape` opens it (pixels), `wide` is its
    breadth beside the mouth at rest, `skew` raises the near corner, `teeth` shows the upper ones, `wavering` makes
    the line unsure. `closed` shuts the eyes for good, in an arc "up" (glad) or "down". `ringed` is the stare that
    children have: a ring of white round a small pupil. `blush` is how red the cheeks are.
    """

    open: float = 1.0
    squint: float = 0.0
    slant: float = 0.0
    gaze: Point = (0, 0)
    iris: float = 1.0
    inner: float = 0.0
    outer: float = 0.0
    arch: float = 0.0
    crooked: float = 0.0
    smile: float = 1.0
    gape: float = 0.0
    wide: float = 1.0
    skew: float = 0.0
    teeth: bool = False
    wavering: bool = False
    closed: Literal["", "up", "down"] = ""
    ringed: bool = False
    blush: float = 0.5


EXPRESSIONS: Mapping[str, Expression] = {
    "calm": Expression(open=0.82, outer=2, arch=-3, smile=2.5, skew=1.5, crooked=1.5),
    "smiling": Expression(
        open=0.72, squint=0.32, inner=-3, outer=2, arch=-6, smile=11, wide=1.12, skew=3, crooked=2, blush=0.75
    ),
    "laughing": Expression(
        closed="up", inner=-7, outer=-2, arch=-8, smile=12, gape=24, wide=1.15, skew=3, teeth=True, blush=0.9
    ),
    "worried": Expression(
        open=0.92, slant=0.18, gaze=(-2, -1), inner=-13, outer=5, arch=-1, smile=-4, wide=0.86, wavering=True
    ),
    "frightened": Expression(
        open=1.3, iris=0.76, inner=-19, outer=-7, arch=-4, smile=-3, gape=20, wide=0.58, ringed=True, blush=0.2
    ),
    "angry": Expression(
        open=0.68, squint=0.15, slant=-0.30, inner=10, outer=-7, arch=0, smile=-6, wide=0.92, skew=-2, crooked=-2
    ),
    "sad": Expression(open=0.60, slant=0.34, gaze=(-1, 4), inner=-12, outer=6, arch=1, smile=-8, wide=0.84),
    "tired": Expression(open=0.44, slant=0.12, gaze=(0, 3), inner=1, outer=5, arch=3, smile=-2, wide=0.9, skew=-2),
}


@dataclass(frozen=True)
class Eye:
    """Where an eye sits, and half its breadth and height."""

    x: float
    y: float
    half_width: float
    half_height: float


@dataclass(frozen=True)
class Features:
    """What a person's face always has.

    `tilt` leans the head by degrees about the chin (`CHIN`); the pose has to lean its head by as much. `brow_rise` is
    how far above the eyes the brows lie, `brow` their greatest breadth. `nose` is bridge, tip and base; a child's is a
    button about its tip. `cupid` is how deep the line of a shut mouth dips in its middle. `lid` is the breadth of a
    grown-up's upper lid, `flick` how far it runs on past the outer corner (0: it ends there). `marks` is drawn on the
    skin under everything (freckles, lines of age, stubble), `over` over the eyes (glasses, a fringe's tip).
    """

    centre: Point = (432, 262)
    looks_right: bool = False
    tilt: float = 0.0
    child: bool = False
    skin: Cloth = SKIN_LIGHT
    line: Ink = LINE
    near_eye: Eye = Eye(12, 5, 23, 12)
    far_eye: Eye = Eye(-60, 5, 15.5, 11.5)
    iris: Ink = IRIS
    brow_rise: float = 32
    brow: float = 9
    brow_ink: Ink = LINE
    nose: tuple[Point, Point, Point] = ((-46, 12), (-64, 48), (-42, 58))
    mouth: Point = (-38, 89)
    mouth_width: float = 52
    lip: float = 1.0
    cupid: float = 0.0
    cheeks: tuple[tuple[float, float, float], ...] = ((34, 54, 40), (-66, 52, 18))
    lid: float = 7.2
    flick: float = 1.0
    lashes: bool = False
    bags: float = 0.0
    gap_in_teeth: bool = False
    marks: Draw | None = None
    over: Draw | None = None


CHILD = Features(
    centre=(366, 318),
    child=True,
    near_eye=Eye(16, 14, 11, 15),
    far_eye=Eye(-64, 12, 9.5, 14),
    brow_rise=40,
    brow=7.5,
    nose=((-36, 34), (-48, 44), (-38, 52)),
    mouth=(-30, 78),
    mouth_width=34,
    cheeks=((34, 56, 38), (-76, 54, 20)),
)


def faces_of(features: Features, rows: Mapping[str, Expression] = EXPRESSIONS) -> dict[str, Draw]:
    """Return the *face* drawing of every expression: brows, nose, mouth, blush and marks."""
    return {name: _drawing(draw_face, features, row) for name, row in rows.items()}


def eyes_of(features: Features, rows: Mapping[str, Expression] = EXPRESSIONS) -> dict[str, Draw]:
    """Return the *eyes* drawing of every expression."""
    return {name: _drawing(draw_eyes, features, row) for name, row in rows.items()}


def lids_of(features: Features, rows: Mapping[str, Expression] = EXPRESSIONS) -> dict[str, Draw]:
    """Return the *lids* drawing of every expression, which is shown instead of the eyes for the length of a blink."""
    shut = {name: row if row.closed else replace(row, closed="down", ringed=False) for name, row in rows.items()}
    return {name: _drawing(draw_eyes, features, row) for name, row in shut.items()}


def bent(**changes: Expression) -> dict[str, Expression]:
    """Return everybody's expressions with some replaced or added, for a person who does them otherwise."""
    return {**EXPRESSIONS, **changes}


def _drawing(draw: object, features: Features, row: Expression) -> Draw:
    assert callable(draw)

    def drawn(sheet: Sheet) -> None:
        draw(sheet, features, row)

    return drawn


@contextmanager
def _about_the_head(sheet: Sheet, features: Features) -> Iterator[None]:
    """Draw about the middle of the head; mirrored for somebody who looks to the right."""
    with (
        sheet.group(move=features.centre),
        sheet.group(scale=(-1 if features.looks_right else 1, 1, 0, 0)),
        sheet.group(turn=(features.tilt, *CHIN) if features.tilt else None),
    ):
        yield


# The face: what lies on the skin.


def draw_face(sheet: Sheet, features: Features, row: Expression) -> None:
    """Draw blush, marks, nose, mouth and brows."""
    with _about_the_head(sheet, features):
        with sheet.shape("blush"):
            for x, y, radius in features.cheeks:
                red = sheet.radial((x, y), radius, Stop(0, BLUSH, 0.75 * row.blush), Stop(1, BLUSH, 0))
                sheet.paint(ellipse(x, y, radius), red)
        if features.marks is not None:
            with sheet.shape("marks"):
                features.marks(sheet)
        with sheet.shape("nose"):
            _button(sheet, features) if features.child else _nose(sheet, features)
        with sheet.shape("mouth"):
            if row.gape:
                _open_mouth(sheet, features, row)
            else:
                _shut_mouth(sheet, features, row)
        with sheet.shape("brows"):
            _brow(sheet, features, features.near_eye, row, near=True)
            _brow(sheet, features, features.far_eye, row, near=False)


def _nose(sheet: Sheet, features: Features) -> None:
    """One side in shadow, a line from the bridge round the tip, a touch for the wing."""
    bridge, tip, base = features.nose
    middle = ((bridge[0] + tip[0]) / 2 - 1, (bridge[1] + tip[1]) / 2 + 1)
    sheet.paint(polygon([bridge, (tip[0] + 4, tip[1]), (base[0] + 6, base[1] - 2)]), features.skin.shade, opacity=0.55)
    sheet.paint(stroke([bridge, middle, tip, (tip[0] + 5, tip[1] + 8), base], 5.0, start=0.15, end=0.25), features.line)
    wing = [(base[0] + 10, base[1] - 12), (base[0] + 14, base[1] - 4), (base[0] + 9, base[1] + 2)]
    sheet.paint(stroke(wing, 3.2, start=0.1, end=0.2), features.line)


def _button(sheet: Sheet, features: Features) -> None:
    bridge, tip, base = features.nose
    under = (base[0] + 9, base[1] - 3)
    sheet.paint(stroke([bridge, tip, base, under], 4.6, start=0.1, end=0.2), features.line)


def _bow(start: Point, end: Point, dip: float, pieces: int = 6) -> list[Point]:
    """Return points on an arc from start to end that hangs `dip` pixels below the straight way."""
    points = []
    for index in range(pieces + 1):
        share = index / pieces
        x, y = between(start, end, share)
        points.append((x, y + dip * 4 * share * (1 - share)))
    return points


def _corners(features: Features, row: Expression) -> tuple[Point, Point]:
    """Return the far and the near corner of the mouth."""
    x, y = features.mouth
    half = features.mouth_width / 2 * row.wide
    return (x - half * 0.9, y - row.smile * 0.7), (x + half * 1.1, y - row.smile * 0.9 - row.skew)


def _shut_mouth(sheet: Sheet, features: Features, row: Expression) -> None:
    far, near = _corners(features, row)
    weight = 4.6 if features.child else 5.2
    points = _bow(far, near, row.smile * 1.1)
    if features.cupid:
        dips = (0, 0, -0.5, 1, -0.5, 0, 0)
        points = [(x, y + dip * features.cupid) for (x, y), dip in zip(points, dips, strict=True)]
    if row.wavering:
        stray = 1.8 if features.child else 0.9
        points = [(x, y + (stray if index % 2 else -stray)) for index, (x, y) in enumerate(points)]
    sheet.paint(stroke(points, weight, start=0.25, end=0.2), features.line)
    if row.smile > 5:
        dimple = [(near[0] - 1, near[1] - 5), (near[0] + 4, near[1] - 1), (near[0] + 4, near[1] + 5)]
        sheet.paint(stroke(dimple, 3.2, start=0.1, end=0.1), features.line)
    if not features.child:
        _lower_lip(sheet, features, features.mouth[1] + 12 + max(0.0, row.smile * 0.6))


def _lower_lip(sheet: Sheet, features: Features, y: float) -> None:
    """The shadow under the lower lip; fuller with `lip`."""
    x = features.mouth[0] - 1
    half = features.mouth_width * 0.19 * features.lip
    sheet.paint(
        stroke([(x - half, y), (x, y + 3), (x + half, y - 1)], 4 * features.lip, start=0.1, end=0.1),
        features.skin.shade,
    )


def _open_mouth(sheet: Sheet, features: Features, row: Expression) -> None:
    far, near = _corners(features, row)
    x = (far[0] + near[0]) / 2
    top = features.mouth[1] + row.smile * 0.2
    floor = features.mouth[1] + row.gape
    if row.smile > 0:
        upper = _bow(far, near, row.smile * 0.9)
        jaw = [(near[0] - 5, near[1] + row.gape * 0.55), (x + 10, floor - 2), (x - 8, floor), (far[0] + 6, floor - 9)]
        path = smooth([Corner(*upper[0]), *upper[1:-1], Corner(*upper[-1]), *jaw])
    else:
        half = (near[0] - far[0]) / 2
        path = smooth(
            [
                (x - half, features.mouth[1] + 3),
                (x - half * 0.4, features.mouth[1] - row.gape * 0.36),
                (x + half * 0.5, features.mouth[1] - row.gape * 0.36),
                (x + half, features.mouth[1] + 3),
                (x + half * 0.7, floor - 3),
                (x, floor),
                (x - half * 0.7, floor - 3),
            ]
        )
        upper = []
    sheet.paint(path, MOUTH_DARK)
    with sheet.group(clip=sheet.clip(path)):
        sheet.paint(ellipse(x - 1, floor + 2, (near[0] - far[0]) * 0.34, row.gape * 0.42), TONGUE)
        if row.teeth:
            _teeth(sheet, features, far, near, top)
    if upper:
        sheet.paint(stroke(upper, 4.4, start=0.3, end=0.3), features.line)
    sheet.line(path, features.line, 2.4)
    if not features.child:
        _lower_lip(sheet, features, floor + 10)


def _teeth(sheet: Sheet, features: Features, far: Point, near: Point, y: float) -> None:
    left, breadth = far[0] + (near[0] - far[0]) * 0.14, (near[0] - far[0]) * 0.70
    if features.gap_in_teeth:
        tooth = breadth * 0.36
        sheet.paint(rectangle(left + breadth * 0.10, y - 12, tooth, 18, radius=2), TOOTH)
        sheet.paint(rectangle(left + breadth * 0.56, y - 12, tooth, 18, radius=2), TOOTH)
    else:
        sheet.paint(rectangle(left, y - 14, breadth, 21, radius=5), TOOTH)


def _brow(sheet: Sheet, features: Features, eye: Eye, row: Expression, *, near: bool) -> None:
    """A tapered brow from its inner to its outer end."""
    # The nose lies between the eyes: the near eye's inner end is to the left, the far eye's to the right.
    outward = 1 if near else -1
    reach = eye.half_width * (1.75 if features.child else 1.05)
    y = eye.y - features.brow_rise - (row.crooked if near else 0)
    inner = (eye.x - outward * reach * 0.95, y + row.inner)
    outer = (eye.x + outward * reach * 1.1, y + 2 + row.outer)
    points = _bow(inner, outer, row.arch - 4, pieces=4)
    weight = features.brow if near else features.brow * 0.9
    sheet.paint(stroke(points, weight, start=0.55, end=0.15), features.brow_ink)


# The eyes.


def draw_eyes(sheet: Sheet, features: Features, row: Expression) -> None:
    """Draw both eyes, open or closed, and what lies over them."""
    with _about_the_head(sheet, features):
        for name, eye, near in (("near eye", features.near_eye, True), ("far eye", features.far_eye, False)):
            with sheet.shape(name):
                if row.closed:
                    _closed_eye(sheet, features, eye, row, near=near)
                elif features.child:
                    _childs_eye(sheet, features, eye, row)
                else:
                    _eye(sheet, features, eye, row, near=near)
        if features.over is not None:
            with sheet.shape("over the eyes"):
                features.over(sheet)


def _closed_eye(sheet: Sheet, features: Features, eye: Eye, row: Expression, *, near: bool) -> None:
    outward = 1 if near else -1
    bow = -8 if row.closed == "up" else 6
    half = eye.half_width * (1.3 if features.child else 1.0)
    y = eye.y + (4 if row.closed == "up" else 3)
    arc = [(eye.x - half, y), (eye.x - half * 0.4, y + bow), (eye.x + half * 0.4, y + bow), (eye.x + half, y)]
    sheet.paint(stroke(arc, 6.4, start=0.2, end=0.2), features.line)
    if row.closed == "down":
        for share in (0.45, 0.85):
            x = eye.x + outward * half * share
            foot = y + bow * (1.1 - share * 0.8)
            sheet.paint(stroke([(x, foot), (x + outward * 4, foot + 7)], 3, start=0.8, end=0.1, steps=4), features.line)


def _childs_eye(sheet: Sheet, features: Features, eye: Eye, row: Expression) -> None:
    """Solid ink with one spark; a ring of white round a small pupil when it stares."""
    x, y = eye.x + row.gaze[0], eye.y + row.gaze[1] * 0.6
    w, h = eye.half_width, eye.half_height
    if row.ringed:
        sheet.paint(ellipse(eye.x, eye.y, w + 8, h + 5), features.line)
        sheet.paint(ellipse(eye.x, eye.y, w + 5, h + 2), EYE_WHITE)
        sheet.paint(ellipse(x - 2, y + 1, w * 0.55, h * 0.5), features.line)
        sheet.paint(ellipse(x - 4, y - 2, 2.2), PAPER)
        return
    lowered = max(0.0, min(0.9, 0.9 - row.open))
    top = y - h + 2 * h * lowered
    # The lid falls towards the outer end when sad, towards the nose when angry; what is left of the eye follows it.
    tilt = row.slant * 14 * (1 if eye is features.near_eye else -1)
    lid = [
        (x - w - 4, top + 6 - 5 * lowered - tilt / 2),
        (x - w * 0.3, top - 2 - tilt / 6),
        (x + w * 0.6, top - 1 + tilt / 5),
        (x + w + 4, top + 6 - 5 * lowered + tilt / 2),
    ]
    cheek = y + h - 2 * h * row.squint * 0.7
    floor = [Corner(x + w + 9, cheek + 9), (x, cheek - 4 * min(1.0, row.squint * 3)), Corner(x - w - 9, cheek + 9)]
    window = smooth([Corner(*lid[0]), *lid[1:-1], Corner(*lid[-1]), *floor])
    with sheet.group(clip=sheet.clip(window)):
        sheet.paint(ellipse(x, y, w, h), features.line)
        with sheet.group(clip=sheet.clip(ellipse(x, y, w, h))):
            sheet.paint(ellipse(x, y + h * 0.9, w * 0.85, h * 0.5), features.iris)
        spark = max(y - h * 0.35, top + w * 0.34 + 3)
        sheet.paint(ellipse(x - w * 0.3, spark, w * 0.34), PAPER)
    sheet.paint(stroke(lid, 5.4, start=0.15, end=0.15), features.line)


def _eye(sheet: Sheet, features: Features, eye: Eye, row: Expression, *, near: bool) -> None:
    """A paper almond with an iris tucked under one heavy upper lid."""
    outward = 1 if near else -1
    x, y, w = eye.x, eye.y, eye.half_width
    rise = eye.half_height * row.open
    fall = eye.half_height * 0.58 * (1 - row.squint * 1.3)
    slant_in = max(0.0, -row.slant) * rise * 1.3
    slant_out = max(0.0, row.slant) * rise * 1.3

    def at(share: float, height: float) -> Point:
        return (x + outward * w * share, y + height)

    upper = [at(-1, 3), at(-0.45, -rise * 0.86 + slant_in), at(0.30, -rise + slant_out * 0.6), at(1, -2 + slant_out)]
    lower = [at(1, -2 + slant_out), at(0.35, fall), at(-0.45, fall * 0.94), at(-1, 3)]
    almond = smooth([Corner(*upper[0]), *upper[1:-1], Corner(*upper[-1]), *lower[1:-1]])
    sheet.paint(almond, EYE_WHITE)
    inside = sheet.clip(almond)
    size = eye.half_height * 0.86 * row.iris
    ix = x - 2.5 + row.gaze[0] * w / 23
    iy = y - rise * 0.20 + row.gaze[1]
    with sheet.group(clip=inside):
        sheet.paint(ellipse(ix, iy, size * (0.86 if near else 0.72), size * 1.12), features.iris)
        sheet.paint(ellipse(ix, iy, size * 0.46, size * 0.62), features.line)
        shadow = smooth(
            [Corner(*upper[0]), *upper[1:-1], Corner(*upper[-1]), *[(px, py + 5) for px, py in upper[::-1]]]
        )
        sheet.paint(shadow, features.skin.shade, opacity=0.55)
        sheet.paint(ellipse(ix - size * 0.34, iy - size * 0.30, size * 0.24), PAPER)
    if features.flick:
        flick = at(1 + 0.22 * features.flick, -2 - 4 * features.flick + slant_out * (1 + 0.1 * features.flick))
        upper = [*upper, flick]
    sheet.paint(stroke(upper, features.lid, start=0.12, end=0.05 if features.flick else 0.4), features.line)
    sheet.paint(
        stroke([at(0.9, 2 + slant_out * 0.6), at(0.35, fall + 1.5), at(-0.3, fall + 1)], 2.2, start=0.3, end=0.1),
        features.line,
    )
    crease = [at(-0.7, -rise * 0.75 - 6), at(0.1, -rise - 8), at(0.95, -rise * 0.5 - 6 + slant_out)]
    sheet.paint(stroke(crease, 2.6, start=0.1, end=0.1), features.skin.deep)
    if features.lashes:
        for share in (0.75, 1.0):
            sheet.paint(
                stroke(
                    [at(share, -rise * 0.35 + slant_out), at(share + 0.34, -rise * 0.6 - 5 + slant_out)],
                    3.4,
                    start=0.8,
                    end=0.1,
                    steps=4,
                ),
                features.line,
            )
    if features.bags:
        bag = [at(-0.6, fall + 7), at(0.1, fall + 11), at(0.8, fall + 5)]
        sheet.paint(stroke(bag, 3.0 * features.bags, start=0.1, end=0.1), features.skin.shade)
