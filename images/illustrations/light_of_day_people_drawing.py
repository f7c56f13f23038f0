"""How the company of that morning is drawn: small, 300 high if they stand, lit from the left; what they wear.

Whoever stands has their feet at (0, 0), whoever sits their seat. The head is drawn about its own middle.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import light_of_day_hair_drawing as hair

from print_room.brushes import stamped_dots, stamped_stars, stroke
from print_room.geometry import Corner, Point, ellipse, moved, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.sheet import Reference, Sheet, Stop

Points = Sequence[Point | Corner]
Extra = Callable[[Sheet, Point], None]

NAVY = Cloth(Ink(0.66, 0.66, 0.10), Ink(0.84, 0.80, 0.12), Ink(0.94, 0.90, 0.14))
SLATE = Cloth(Ink(0.16, 0.52, 0.06), Ink(0.34, 0.66, 0.10), Ink(0.60, 0.80, 0.12))
BLUE = Cloth(Ink(0, 0.34, 0.04), Ink(0.12, 0.54, 0.08), Ink(0.40, 0.70, 0.10))
PEACH = Cloth(Ink(0, 0.06, 0.62), Ink(0.10, 0.34, 0.70), Ink(0.36, 0.54, 0.72))
RUST = Cloth(Ink(0.10, 0.22, 0.92), Ink(0.34, 0.48, 0.86), Ink(0.60, 0.66, 0.80))
WHITE = Cloth(Ink(0, 0.02, 0.03), Ink(0.03, 0.30, 0.12), Ink(0.16, 0.50, 0.16))


@dataclass(frozen=True)
class Face:
    """What a face does: where it looks (-1 to 1 across), its brows (inner, outer end raised), its mouth."""

    look: float = 0.0
    brows: tuple[float, float] = (2.0, 0.0)
    mouth: str = "shut"
    asleep: bool = False
    tilt: float = 0.0
    down: bool = False


@dataclass(frozen=True)
class One:
    """Somebody: where, how large, what of."""

    name: str
    at: Point
    size: float
    skin: Cloth
    hair: Cloth
    cut: str
    cloth: Cloth
    printed: str = "plain"
    ink: Ink = PAPER
    pose: str = "standing"
    face: Face = Face()
    child: bool = False
    trousers: Cloth = NAVY
    extra: Extra | None = None
    hands: tuple[Point, Point] | None = None


def lit(sheet: Sheet, cloth: Cloth, x: float, half: float) -> Reference:
    """A cloth in the light from the left."""
    return sheet.linear(
        (x - half, 0),
        (x + half, 0),
        Stop(0, cloth.light),
        Stop(0.52, cloth.light),
        Stop(0.74, cloth.shade),
        Stop(1, cloth.shade),
    )


def printed(sheet: Sheet, outline: str, kind: str, ink: Ink, name: str) -> None:
    """The print of a cloth."""
    with sheet.group(clip=sheet.clip(outline)):
        if kind == "stripes":
            for x in range(-80, 90, 17):
                sheet.line(polyline([(x, -240), (x * 1.1, 90)]), ink, 5)
        elif kind == "bands":
            for y in range(-236, 90, 22):
                sheet.line(smooth([(-90, y + 4), (0, y + 9), (90, y)], closed=False), ink, 7)
        elif kind == "dots":
            sheet.paint(stamped_dots(-90, -240, 180, 320, 20, sheet.rng(name), radius=3.6), ink)
        elif kind == "stars":
            sheet.paint(stamped_stars(-90, -240, 180, 320, 27, sheet.rng(name), radius=7), ink)
        elif kind == "waves":
            for y in range(-236, 90, 20):
                sheet.line(polyline([(-90 + i * 12, y + (5 if i % 2 else -5)) for i in range(16)]), ink, 3.4)
        elif kind == "checks":
            for at in range(-96, 100, 24):
                sheet.line(polyline([(at, -240), (at, 90)]), ink, 4)
            for y in range(-240, 90, 24):
                sheet.line(polyline([(-96, y), (96, y)]), ink, 4)


def draw(sheet: Sheet, one: One) -> None:
    """Draw somebody where they are."""
    with sheet.shape(one.name), sheet.group(move=one.at), sheet.group(scale=(one.size, 0, 0)):
        top = _sitting(sheet, one) if one.pose == "sitting" else _standing(sheet, one)
        middle = (one.face.look * 4, top - (34 if one.child else 40))
        with sheet.group(turn=(one.face.tilt, middle[0], top)):
            head(sheet, one, middle)
        if one.extra:
            one.extra(sheet, middle)


def _standing(sheet: Sheet, one: One) -> float:
    """Legs, coat, arms; returns how high the neck is."""
    top = -146.0 if one.child else -214.0
    wide, hem = (33.0, -56.0) if one.child else (44.0, -92.0)
    if one.pose == "coat":
        hem = -34.0
    for x in (-wide * 0.4, wide * 0.4):
        leg = stroke([(x, hem - 20), (x * 1.04, hem / 2), (x * 1.06, -6)], wide * 0.62, start=1, end=0.8)
        sheet.paint(leg, lit(sheet, one.trousers, x, wide * 0.3))
        sheet.line(leg, LINE, 2.4)
        sheet.paint(ellipse(x * 1.06 + 2, -3, wide * 0.36, 8), LINE if one.trousers is not WHITE else WHITE.shade)
    body: Points = [
        Corner(-wide * 0.34, top - 6),
        (-wide * 0.86, top + 12),
        (-wide * 0.98, top + 40),
        (-wide * 0.94, (top + hem) / 2),
        Corner(-wide * 1.12, hem),
        (0, hem + 9),
        Corner(wide * 1.12, hem),
        (wide * 0.94, (top + hem) / 2),
        (wide * 0.98, top + 40),
        (wide * 0.86, top + 12),
        Corner(wide * 0.34, top - 6),
    ]
    if not one.hands:
        _arms(sheet, one, top, wide)
    _cloth(sheet, one, body, wide)
    if one.hands:
        _arms(sheet, one, top, wide)
    return top


def _sitting(sheet: Sheet, one: One) -> float:
    """Torso on a seat, lap, shins; returns how high the neck is."""
    top = -88.0 if one.child else -128.0
    wide = 33.0 if one.child else 44.0
    drop = 66.0 if one.child else 96.0
    body: Points = [
        Corner(-wide * 0.34, top - 6),
        (-wide * 0.86, top + 12),
        (-wide * 0.98, top + 40),
        Corner(-wide * 1.06, 14),
        (0, 22),
        Corner(wide * 1.06, 14),
        (wide * 0.98, top + 40),
        (wide * 0.86, top + 12),
        Corner(wide * 0.34, top - 6),
    ]
    _cloth(sheet, one, body, wide)
    for side in (-1, 1):
        x = side * wide * 0.52
        shin = stroke([(x, 14), (x * 1.1, drop * 0.6), (x * 1.1, drop)], wide * 0.66, start=1, end=0.76)
        sheet.paint(shin, lit(sheet, one.trousers, x, wide * 0.34))
        sheet.line(shin, LINE, 2.4)
        sheet.paint(ellipse(x * 1.12, drop + 3, wide * 0.38, 9), LINE)
        knee = ellipse(x, 12, wide * 0.56, 21)
        sheet.paint(knee, lit(sheet, one.trousers, x, wide * 0.5))
        sheet.line(knee, LINE, 2.4)
    _arms(sheet, one, top, wide)
    return top


def _cloth(sheet: Sheet, one: One, body: Points, wide: float) -> None:
    outline = smooth(body)
    sheet.paint(outline, lit(sheet, one.cloth, 0, wide * 1.1))
    printed(sheet, outline, one.printed, one.ink, one.name)
    with sheet.overprint(clip=sheet.clip(outline)):
        sheet.paint(rectangle(wide * 0.42, -260, 90, 380), Ink(0.10, 0.26, 0))
    sheet.line(outline, LINE, 2.8)


def _arms(sheet: Sheet, one: One, top: float, wide: float) -> None:
    """Both arms, from the shoulder to where the hands are; drawn before the cloth, which hides the shoulders."""
    low = top + (74 if one.child else 108)
    at_rest = (
        ((-wide * 0.5, 0.0), (wide * 0.5, 0.0)) if one.pose == "sitting" else ((-wide * 1.2, low), (wide * 1.2, low))
    )
    for side, (hx, hy) in zip((-1, 1), one.hands or at_rest, strict=True):
        bend = (side * wide * 1.2, (top + 20 + hy) / 2 + 8)
        run = [(side * wide * 0.66, top + 16), (side * wide, top + 38), bend, (hx, hy)]
        sheet.paint(ellipse(hx, hy + 8, 9, 10), one.skin.light if side < 0 else one.skin.shade)
        sheet.line(ellipse(hx, hy + 8, 9, 10), LINE, 2)
        arm = stroke(run, wide * 0.5, start=0.7, end=0.8)
        sheet.paint(arm, one.cloth.light if side < 0 else one.cloth.shade)
        printed(sheet, arm, one.printed, one.ink, f"{one.name} {side}")
        sheet.line(arm, LINE, 2.6)
        if side < 0:
            edge = [(-wide * 1.06, top + 30), (bend[0] - wide * 0.2, bend[1] - 6), (hx - wide * 0.16, hy - 8)]
            sheet.paint(stroke(edge, 4.4, start=0.1, end=0.1), Ink(0, 0, 0.22))


def head(sheet: Sheet, one: One, at: Point) -> None:
    """A head about its middle."""
    x, y = at
    big = 1.0 if not one.child else 0.98
    with sheet.group(scale=(big, x, y)):
        if not one.child:
            sheet.paint(rectangle(x - 13, y + 20, 26, 30, radius=8), one.skin.shade)
        hair.behind(sheet, one.cut, one.hair, at)
        skull = smooth(
            moved(
                [
                    (-33, -6),
                    (-30, -28),
                    (0, -36),
                    (30, -28),
                    (33, -6),
                    (29, 20),
                    (15, 38),
                    (0, 42),
                    (-15, 38),
                    (-29, 20),
                ],
                x,
                y,
            )
        )
        for side in (-1, 1):
            sheet.paint(
                ellipse(x + side * 33 - one.face.look * 6, y + 6, 6, 9), one.skin.shade if side > 0 else one.skin.light
            )
        skin = sheet.linear(
            (x - 34, y),
            (x + 36, y + 8),
            Stop(0, one.skin.light),
            Stop(0.62, one.skin.light),
            Stop(0.84, one.skin.shade),
        )
        sheet.paint(skull, skin)
        if one.cut in hair.BEARDS:
            hair.beard(sheet, one.hair, at)
        _features(sheet, one, (x + one.face.look * 8, y))
        hair.front(sheet, one.cut, one.hair, at)


def _features(sheet: Sheet, one: One, at: Point) -> None:
    x, y = at
    face = one.face
    inner, outer = face.brows
    dark = one.skin.light.key > 0.2
    brow = one.hair.shade if one.hair.light.key > 0.1 or not dark else one.hair.light
    for side in (-1, 1):
        ex = x + side * 13 * (1 - 0.16 * side * face.look)
        sheet.paint(
            ellipse(x + side * 20 - face.look * (6 if side * face.look > 0 else 0), y + 17, 8, 5),
            Ink(0, 0.14, 0.80),
            opacity=0.34,
        )
        if face.down:
            sheet.paint(ellipse(ex + face.look, y + 6, 3, 2.8), LINE)
            sheet.paint(stroke([(ex - 7, y + 1), (ex, y + 5), (ex + 7, y + 2)], 3, start=0.3, end=0.3), LINE)
        elif face.asleep:
            sheet.paint(stroke([(ex - 8, y + 3), (ex, y + 7), (ex + 8, y + 3)], 3.4, start=0.3, end=0.3), LINE)
        else:
            sheet.paint(ellipse(ex + face.look, y + 3, 3.8, 4.8), LINE)
            sheet.paint(stroke([(ex - 7, y - 1), (ex, y - 4.4), (ex + 7, y - 1)], 2.6, start=0.3, end=0.3), LINE)
        arch = [(ex - side * 8, y - 9 - inner), (ex, y - 12 - (inner + outer) / 2), (ex + side * 9, y - 9 - outer)]
        sheet.paint(stroke(arch, 4, start=0.6, end=0.2), brow)
    nose = [(x + face.look * 2, y + 4), (x + (face.look or -0.4) * 5, y + 14), (x + 3, y + 15)]
    sheet.paint(stroke(nose, 2.8, start=0.2, end=0.3), one.skin.deep)
    my = y + 26
    if face.mouth == "asking":
        sheet.paint(ellipse(x, my, 6.4, 6), LINE)
        sheet.paint(rectangle(x - 5, my - 5, 4, 4) + rectangle(x + 1.5, my - 5, 4, 4), PAPER)
    else:
        bend = {"shut": 0.0, "soft": 0.9, "sorry": -1.4, "just shut": 0.6}[face.mouth]
        half = 6.0 if face.mouth == "just shut" else 9.0
        sheet.paint(
            stroke([(x - half, my - bend), (x, my + bend), (x + half, my - bend)], 3.2, start=0.3, end=0.3), LINE
        )
