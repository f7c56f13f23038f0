"""Half a school year before the depot: pupils in cardigans and scarves, from behind and from before, telephones alight.

Each is drawn in metres up from the feet.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import (
    HAIR_BLACK,
    HAIR_BROWN,
    HAIR_RED,
    LINE,
    PAPER,
    SKIN_BROWN,
    SKIN_DARK,
    SKIN_FAIR,
    SKIN_TAN,
    Cloth,
    Ink,
)
from print_room.sheet import Sheet, Stop

Spread = Callable[[float, float], Point]

CARDIGAN, CARDIGAN_DARK = Ink(0.16, 0.66, 0.08), Ink(0.66, 0.72, 0.20)
STRIPE = Ink(0, 0.16, 0.05)
SCARF = Ink(0.02, 0.18, 0.84)
RIM = Ink(0, 0.16, 0.36)
SCREEN = Ink(0, 0.10, 0.01)
FAIR = Cloth(Ink(0.04, 0.30, 0.84), Ink(0.3, 0.5, 0.8), Ink(0, 0.2, 0.5))
HAIRS = (HAIR_BLACK, HAIR_BROWN, FAIR, HAIR_BLACK, HAIR_RED, HAIR_BROWN)
SKINS = (SKIN_FAIR, SKIN_BROWN, SKIN_TAN, SKIN_DARK, SKIN_FAIR)
STYLES = ("bob", "crop", "bun", "curls", "long", "crop", "tuft")


@dataclass(frozen=True)
class Pupil:
    """Somebody in the square: where their feet are, pixels a metre, which number, from behind or not, what they do."""

    x: float
    y: float
    metre: float
    number: int
    behind: bool = True
    hand: str = ""
    style: str = ""
    hair: int = -1
    skin: int = -1
    broad: float = 1.0


def pupil(sheet: Sheet, who: Pupil) -> None:
    """Draw a pupil with a shadow towards us."""
    m, n = who.metre, who.number

    def at(dx: float, up: float) -> Point:
        return who.x + dx * m * who.broad, who.y - up * m

    skin = SKINS[n % 5 if who.skin < 0 else who.skin]
    hair = HAIRS[n * 5 % 6 if who.hair < 0 else who.hair]
    with sheet.shape(f"pupil {n} at {who.x:g}"):
        legs(sheet, at, m, n)
        if who.hand == "up":
            raised(sheet, at, m, skin, 1 if n % 2 else -1)
        trunk(sheet, at, m, n, behind=who.behind)
        if who.hand == "low":
            lowered(sheet, at, m, skin)
        head(sheet, at, m, who, skin, hair)


def legs(sheet: Sheet, at: Spread, m: float, n: int) -> None:
    """Socks and shoes under a skirt, or trousers."""
    ink = Ink(0.80, 0.66, 0.28) if n % 2 else Ink(0.22, 0.42, 0.40)
    for side in (-1, 1):
        sheet.paint(stroke([at(side * 0.09, 0.8), at(side * 0.10, 0.04)], m * 0.14, start=1, end=0.8, steps=3), ink)
        sheet.paint(ellipse(*at(side * 0.11, 0.03), m * 0.09, m * 0.045), LINE)


def trunk(sheet: Sheet, at: Spread, m: float, n: int, *, behind: bool) -> None:
    """The school's cardigan, in fine stripes; a skirt; a scarf, a satchel."""
    if n % 2 == 0:
        skirt = smooth(
            [
                Corner(*at(-0.19, 0.84)),
                Corner(*at(-0.28, 0.48)),
                at(0, 0.45),
                Corner(*at(0.28, 0.48)),
                Corner(*at(0.19, 0.84)),
            ]
        )
        sheet.paint(skirt, CARDIGAN_DARK)
    shape = [
        Corner(*at(-0.09, 1.36)),
        at(-0.21, 1.28),
        at(-0.23, 1.0),
        Corner(*at(-0.22, 0.70)),
        at(0, 0.68),
        Corner(*at(0.22, 0.70)),
        at(0.23, 1.0),
        at(0.21, 1.28),
        Corner(*at(0.09, 1.36)),
    ]
    outline = smooth(shape)
    sheet.paint(outline, CARDIGAN if n % 3 else CARDIGAN_DARK)
    with sheet.group(clip=sheet.clip(outline)):
        lines = "".join(polyline([at(k * 0.06, 0.6), at(k * 0.06, 1.4)]) for k in range(-4, 5))
        sheet.line(lines, STRIPE, max(1.0, m * 0.011))
        if not behind:
            sheet.paint(polygon([at(-0.08, 1.4), at(0.08, 1.4), at(0, 1.08)]), Ink(0, 0.10, 0.05))
            sheet.line(polyline([at(0, 1.3), at(0, 1.1)]), SCARF, m * 0.035)
    for side in (-1, 1):
        arm = [at(side * 0.19, 1.26), at(side * 0.26, 1.0), at(side * 0.23, 0.76)]
        sheet.paint(stroke(arm, m * 0.10, start=1, end=0.8, steps=3), CARDIGAN_DARK)
    if behind and n % 3 == 1:
        bag = rectangle(*at(-0.17, 1.22), m * 0.46, m * 0.40, radius=m * 0.07)
        sheet.paint(bag, Ink(0.04, 0.30, 0.72))
        sheet.paint(rectangle(*at(-0.11, 1.02), m * 0.22, m * 0.14, radius=m * 0.03), Ink(0.3, 0.46, 0.7))
        sheet.line(bag, LINE, max(1.4, m * 0.014))
    elif n % 4 == 2:
        sheet.paint(
            stroke([at(-0.15, 1.34), at(0, 1.30), at(0.15, 1.34)], m * 0.11, start=0.9, end=0.9, steps=4), SCARF
        )
        sheet.paint(
            stroke([at(0.08, 1.30), at(0.12, 1.08), at(0.10, 0.90)], m * 0.09, start=1, end=0.9, steps=3), SCARF
        )
    for side in (-1, 1):
        rim = [at(side * 0.09, 1.36), at(side * 0.18, 1.31), at(side * 0.23, 1.18)]
        sheet.paint(stroke(rim, m * 0.022, start=0.3, end=0.3, steps=4), RIM)


def screen(sheet: Sheet, at: Point, m: float, turn: float) -> None:
    """A telephone, alight."""
    x, y = at
    glow = sheet.radial(at, m * 0.46, Stop(0, SCREEN, 0.75), Stop(1, SCREEN, 0))
    sheet.paint(ellipse(x, y, m * 0.46), glow)
    with sheet.group(turn=(turn, x, y)):
        sheet.paint(rectangle(x - m * 0.10, y - m * 0.165, m * 0.20, m * 0.33, radius=m * 0.03), LINE)
        sheet.paint(rectangle(x - m * 0.082, y - m * 0.145, m * 0.164, m * 0.29, radius=m * 0.016), PAPER)


def raised(sheet: Sheet, at: Spread, m: float, skin: Cloth, side: int) -> None:
    """An arm up, a telephone in its hand."""
    sheet.paint(
        stroke(
            [at(side * 0.18, 1.28), at(side * 0.32, 1.46), at(side * 0.26, 1.74)], m * 0.10, start=1, end=0.8, steps=4
        ),
        CARDIGAN_DARK,
    )
    sheet.paint(ellipse(*at(side * 0.26, 1.78), m * 0.055), skin.shade)
    screen(sheet, at(side * 0.25, 1.93), m, side * 7)


def lowered(sheet: Sheet, at: Spread, m: float, skin: Cloth) -> None:
    """Both hands round a telephone at the chest, its light on the chin."""
    for side in (-1, 1):
        sheet.paint(
            stroke(
                [at(side * 0.2, 1.22), at(side * 0.24, 1.0), at(side * 0.06, 1.04)], m * 0.10, start=1, end=0.8, steps=4
            ),
            CARDIGAN_DARK,
        )
        sheet.paint(ellipse(*at(side * 0.07, 1.04), m * 0.05), skin.light)
    x, y = at(0, 1.08)
    sheet.paint(
        ellipse(x, y - m * 0.1, m * 0.30),
        sheet.radial((x, y - m * 0.1), m * 0.30, Stop(0, SCREEN, 0.6), Stop(1, SCREEN, 0)),
    )
    sheet.paint(rectangle(x - m * 0.07, y - m * 0.07, m * 0.14, m * 0.16, radius=m * 0.02), LINE)


def head(sheet: Sheet, at: Spread, m: float, who: Pupil, skin: Cloth, hair: Cloth) -> None:
    """A head from behind, or a face lit from below."""
    style = who.style or STYLES[who.number % 7]
    if style in ("bob", "long"):
        low = 1.40 if style == "bob" else 1.20
        sheet.paint(
            smooth([at(0, 1.74), at(-0.18, 1.66), at(-0.20, low), at(0, low - 0.03), at(0.20, low), at(0.18, 1.66)]),
            hair.light,
        )
    if style == "bun":
        sheet.paint(ellipse(*at(0, 1.80), m * 0.085), hair.light)
    if style == "curls":
        for dx, up in ((-0.15, 1.52), (-0.16, 1.64), (-0.08, 1.73), (0.05, 1.74), (0.14, 1.67), (0.16, 1.54)):
            sheet.paint(ellipse(*at(dx, up), m * 0.085), hair.light)
    if style == "tuft":
        for dx in (-0.06, 0.0, 0.07):
            sheet.paint(
                stroke([at(dx * 0.6, 1.68), at(dx * 1.4, 1.82)], m * 0.06, start=1, end=0.1, steps=3), hair.light
            )
    if who.behind:
        sheet.paint(ellipse(*at(0, 1.54), m * 0.145, m * 0.17), hair.light)
        sheet.paint(
            stroke([at(-0.12, 1.63), at(0, 1.705), at(0.12, 1.63)], m * 0.024, start=0.2, end=0.2, steps=4), RIM
        )
        return
    sheet.paint(ellipse(*at(0, 1.54), m * 0.14, m * 0.165), skin.light)
    cap = [
        Corner(*at(-0.155, 1.53)),
        at(-0.15, 1.68),
        at(0, 1.735),
        at(0.15, 1.68),
        Corner(*at(0.155, 1.53)),
        at(0.09, 1.635),
        at(0, 1.65),
        at(-0.09, 1.635),
    ]
    sheet.paint(smooth(cap), hair.light)
    for side in (-1, 1):
        sheet.paint(ellipse(*at(side * 0.058, 1.545), m * 0.018, m * 0.022), LINE)
    sheet.line(smooth([at(-0.06, 1.47), at(0, 1.445), at(0.06, 1.475)], closed=False), LINE, max(1.4, m * 0.018))
    if who.broad > 1.05:
        freckles = "".join(
            ellipse(*at(dx, up), m * 0.009)
            for dx, up in ((-0.09, 1.50), (-0.07, 1.485), (0.07, 1.485), (0.09, 1.50), (0.05, 1.505))
        )
        sheet.paint(freckles, Ink(0.10, 0.30, 0.80))


# From far to near: the queue before the arch, those about a film, those close to us at the sides.
QUEUE = tuple(
    Pupil(x, y, 92 + (y - 716) * 0.5, number, hand="up" if number % 2 == 0 else "")
    for number, (x, y) in enumerate(
        (
            (560, 722),
            (640, 730),
            (720, 718),
            (800, 728),
            (866, 722),
            (950, 732),
            (1020, 720),
            (1232, 724),
            (1300, 734),
            (1372, 722),
            (1446, 732),
            (1540, 726),
        )
    )
)
ABOUT_A_FILM = (
    Pupil(704, 800, 136, 5, behind=False, style="curls", hair=1, skin=0, broad=1.2),
    Pupil(820, 806, 150, 3, behind=False, style="bun", hair=2, skin=4, hand=""),
    Pupil(764, 822, 142, 8, behind=False, hand="low", style="crop", hair=0, skin=1),
)
NEAR = (
    Pupil(92, 850, 168, 10, hand="up"),
    Pupil(-10, 900, 190, 7),
    Pupil(250, 842, 150, 13, hand=""),
    Pupil(430, 826, 140, 9, hand="up", style="long"),
    Pupil(1318, 822, 138, 11, hand=""),
    Pupil(1600, 836, 150, 15, hand="up", style="bun"),
    Pupil(1760, 852, 164, 14, hand=""),
    Pupil(1900, 866, 176, 17, hand="up"),
    Pupil(1996, 900, 190, 16),
)


def crowd(sheet: Sheet) -> None:
    """All of them, the farthest first, on their shadows."""
    everybody = sorted((*QUEUE, *ABOUT_A_FILM, *NEAR), key=lambda who: who.y)
    with sheet.shape("shadows"):
        path = "".join(
            polygon(
                [
                    (w.x - w.metre * 0.16, w.y),
                    (w.x + w.metre * 0.16, w.y),
                    (w.x + (w.x - 1130) * 0.10 + w.metre * 0.24, w.y + w.metre * 0.6),
                    (w.x + (w.x - 1130) * 0.10 - w.metre * 0.24, w.y + w.metre * 0.6),
                ]
            )
            for w in everybody
        )
        sheet.paint(path, Ink(0.92, 0.76, 0.30), opacity=0.5)
    for who in everybody:
        pupil(sheet, who)
