"""The two hundred guests: small, from head to foot, arms open, every face turned to somebody.

Each is drawn in metres up from the feet. `gaze` is "us", "left" (a little to the left of us) or "stare" (at us, and it
goes on); nothing but the head and the eyes depends on it, so that nobody else moves.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from best_hour_drawing import EYE, Hour, level

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import (
    HAIR_BLACK,
    HAIR_BROWN,
    HAIR_GREY,
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

CLOTHS = (
    Ink(0, 0.03, 0.05),
    Ink(0, 0.10, 0.74),
    Ink(0, 0.44, 0.04),
    Ink(0, 0.06, 0.34),
    Ink(0, 0.20, 0.05),
    Ink(0.04, 0.30, 0.80),
    Ink(0, 0.04, 0.16),
    Ink(0.06, 0.60, 0.08),
)
PRINTS = (
    Ink(0, 0.14, 0.70),
    Ink(0, 0.03, 0.14),
    Ink(0, 0.04, 0.04),
    Ink(0.10, 0.48, 0.16),
    Ink(0.30, 0.60, 0.12),
    Ink(0, 0.04, 0.20),
    Ink(0.06, 0.56, 0.06),
    Ink(0, 0.03, 0.06),
)
TROUSERS = (Ink(0.30, 0.50, 0.16), Ink(0.16, 0.36, 0.50), Ink(0.44, 0.56, 0.20), Ink(0.04, 0.34, 0.20))
SKINS = (SKIN_FAIR, SKIN_BROWN, SKIN_TAN, SKIN_FAIR, SKIN_DARK, SKIN_TAN)
FAIR = Cloth(Ink(0.04, 0.30, 0.84), Ink(0.2, 0.5, 0.7), Ink(0, 0.2, 0.5))
HAIRS = (HAIR_BROWN, HAIR_BLACK, FAIR, HAIR_GREY, HAIR_RED, HAIR_BLACK)
STYLES = ("bob", "crop", "bun", "curls", "crop", "long", "bald", "tuft")
ARMS = ("wide", "up", "out", "one", "wide", "out", "hat", "wide")


@dataclass(frozen=True)
class Guest:
    """Somebody at the party: where, how tall for a grown person, and what number says about the rest."""

    x: float
    z: float
    number: int
    tall: float = 1.0
    arms: str = ""
    style: str = ""
    skirt: bool | None = None
    skin: int | None = None
    hair: int | None = None
    raised: float = 0.0
    broad: float = 1.0

    @property
    def skins(self) -> Cloth:
        """Their skin."""
        return SKINS[self.number * 5 % 6 if self.skin is None else self.skin]

    @property
    def hairs(self) -> Cloth:
        """Their hair."""
        return HAIRS[self.number * 7 % 6 if self.hair is None else self.hair]


def shadows(sheet: Sheet, hour: Hour, guests: list[Guest]) -> None:
    """The shadows of all of them: towards us, since the sun is behind them."""
    path = ""
    for who in guests:
        # Those in front of the others throw theirs over the steps, up to where we stand.
        length = hour.shadow_length * who.tall if who.z > 7.6 else hour.shadow_length * 3
        near = max(1.7, who.z - length)
        run = [(who.x - 0.17, level(who.z), who.z), (who.x + 0.17, level(who.z), who.z)]
        run += [(who.x + 0.24, level(near), near), (who.x - 0.24, level(near), near)]
        path += EYE.face(run)
    strong = 0.34 if hour.warm else 0.66
    fade = sheet.linear(
        (0, 640),
        (0, 1100),
        Stop(0, hour.shadow, strong),
        Stop(0.35, hour.shadow, strong),
        Stop(1, hour.shadow, strong * 0.2),
    )
    with sheet.shape("shadows"):
        sheet.paint(path, fade)


def guest(sheet: Sheet, hour: Hour, who: Guest, gaze: str) -> None:
    """Draw somebody, from the feet up."""
    x, y = EYE.at(who.x, level(who.z) - who.raised, who.z)
    m = EYE.size(1, who.z) * who.tall

    def at(dx: float, up: float) -> Point:
        return x + dx * m * who.broad, y - up * m

    n = who.number
    cloth, pale = hour.of(CLOTHS[n % 8]), hour.of(PRINTS[n % 8])
    skin = hour.of(who.skins.light)
    skirt = n % 3 == 0 if who.skirt is None else who.skirt
    legs(sheet, hour, at, m, n, skin, skirt=skirt)
    arms = who.arms or ARMS[n * 3 % 8]
    behind = arms in ("wide", "up", "one", "hat")
    if behind:
        arm_pair(sheet, hour, at, m, arms, cloth, skin)
    trunk(sheet, hour, at, m, n, cloth, pale, skirt=skirt)
    if not behind:
        arm_pair(sheet, hour, at, m, arms, cloth, skin)
    head(sheet, hour, at, m, who, gaze, skin)


def legs(sheet: Sheet, hour: Hour, at: Spread, m: float, n: int, skin: Ink, *, skirt: bool) -> None:
    """Two legs, shoes."""
    ink = skin if skirt else hour.of(TROUSERS[n % 4])
    for side in (-1, 1):
        run = [at(side * 0.09, 0.82), at(side * 0.10, 0.4), at(side * 0.11, 0.05)]
        sheet.paint(stroke(run, m * (0.10 if skirt else 0.16), start=1, end=0.8, steps=3), ink)
        sheet.paint(ellipse(*at(side * 0.13, 0.03), m * 0.10, m * 0.045), hour.of(Ink(0.62, 0.46, 0.40)))


def trunk(sheet: Sheet, hour: Hour, at: Spread, m: float, n: int, cloth: Ink, pale: Ink, *, skirt: bool) -> None:
    """A shirt, or a frock, with a print on it."""
    if skirt:
        shape = [
            Corner(*at(-0.09, 1.38)),
            at(-0.20, 1.30),
            at(-0.17, 1.0),
            Corner(*at(-0.34, 0.46)),
            at(0, 0.42),
            Corner(*at(0.34, 0.46)),
            at(0.17, 1.0),
            at(0.20, 1.30),
            Corner(*at(0.09, 1.38)),
        ]
    else:
        shape = [
            Corner(*at(-0.09, 1.38)),
            at(-0.22, 1.30),
            at(-0.22, 1.0),
            Corner(*at(-0.22, 0.70)),
            at(0, 0.68),
            Corner(*at(0.22, 0.70)),
            at(0.22, 1.0),
            at(0.22, 1.30),
            Corner(*at(0.09, 1.38)),
        ]
    outline = smooth(shape)
    sheet.paint(outline, cloth)
    if m > 58:
        with sheet.group(clip=sheet.clip(outline)):
            sheet.paint(cloth_print(at, m, n // 2 % 4), pale)
    if m > 95:
        sheet.line(outline, hour.of(Ink(0.50, 0.44, 0.50)), max(1.2, m * 0.011))


def cloth_print(at: Spread, m: float, kind: int) -> str:
    """Return what is printed on a cloth: dots, hoops, stripes or stars."""
    if kind == 0:
        return "".join(
            ellipse(*at(dx * 0.12 + 0.06 * (row % 2), 0.5 + row * 0.11), m * 0.026)
            for row in range(8)
            for dx in range(-3, 4)
        )
    if kind == 1:
        return "".join(
            polygon([at(-0.4, h), at(0.4, h), at(0.4, h + 0.05), at(-0.4, h + 0.05)])
            for h in (0.5, 0.64, 0.78, 0.92, 1.06, 1.20)
        )
    if kind == 2:
        return "".join(
            polygon([at(dx * 1.5, 0.4), at(dx * 1.5 + 0.05, 0.4), at(dx + 0.035, 1.4), at(dx, 1.4)])
            for dx in (-0.20, -0.11, -0.02, 0.07, 0.16)
        )
    return "".join(
        star(*at(dx, h), m * 0.05)
        for dx, h in (
            (-0.12, 1.2),
            (0.1, 1.14),
            (0, 0.98),
            (-0.14, 0.86),
            (0.15, 0.84),
            (-0.02, 0.68),
            (-0.2, 0.58),
            (0.2, 0.56),
        )
    )


# Where the elbow and the hand of the right arm are.
WAYS: dict[str, tuple[Point, Point]] = {
    "wide": ((0.44, 1.20), (0.70, 1.36)),
    "up": ((0.40, 1.44), (0.44, 1.84)),
    "out": ((0.36, 1.02), (0.46, 1.12)),
    "hat": ((0.42, 1.40), (0.50, 1.80)),
    "down": ((0.28, 1.0), (0.25, 0.76)),
    "carry": ((0.30, 1.02), (0.30, 1.10)),
}


def arm_pair(sheet: Sheet, hour: Hour, at: Spread, m: float, arms: str, cloth: Ink, skin: Ink) -> None:
    """Both arms, open."""
    left, right = {"one": ("wide", "up"), "hat": ("wide", "hat")}.get(arms, (arms, arms))
    for side, way in ((-1, left), (1, right)):
        elbow, hand = WAYS[way]
        shoulder, bend, end = at(side * 0.17, 1.29), at(side * elbow[0], elbow[1]), at(side * hand[0], hand[1])
        sheet.paint(stroke([bend, end], m * 0.085, start=1, end=0.8, steps=3), skin)
        sheet.paint(stroke([shoulder, bend], m * 0.115, start=1, end=0.9, steps=3), cloth)
        sheet.paint(ellipse(*end, m * 0.062), skin)
        if m > 70:
            for dx, dy in ((-0.05, 0.07), (0.0, 0.09), (0.05, 0.07)):
                tip = (end[0] + (dx + side * 0.03) * m, end[1] - dy * m)
                sheet.line(polyline([end, tip]), skin, m * 0.034)


def head(sheet: Sheet, hour: Hour, at: Spread, m: float, who: Guest, gaze: str, skin: Ink) -> None:
    """A head a little larger than life, its hair, its face."""
    n = who.number
    style = who.style or STYLES[n * 5 % 8]
    hair = hour.of(who.hairs.light)
    sway = ((n * 11) % 7 - 3) * 0.012 if gaze != "stare" else 0.0
    x = -0.07 if gaze == "left" else 0.0
    sheet.paint(rectangle(*at(-0.05, 1.46), m * 0.10, m * 0.12), hour.of(who.skins.shade))
    back_of_hair(sheet, at, m, style, hair, sway)
    sheet.paint(ellipse(*at(sway + x * 0.3, 1.56), m * 0.145, m * 0.165), skin)
    if style != "bald":
        cap = [
            at(-0.155 + sway, 1.56),
            at(-0.15 + sway, 1.70),
            at(sway, 1.755),
            at(0.15 + sway, 1.70),
            at(0.155 + sway, 1.56),
            at(0.09 + sway, 1.655),
            at(sway + x, 1.665),
            at(-0.09 + sway, 1.655),
        ]
        sheet.paint(smooth([Corner(*cap[0]), *cap[1:4], Corner(*cap[4]), *cap[5:]]), hair)
    face(sheet, hour, at, m, n, gaze, sway + x)


def back_of_hair(sheet: Sheet, at: Spread, m: float, style: str, hair: Ink, sway: float) -> None:
    """What is seen of a hairstyle behind the face."""
    if style == "bob":
        sheet.paint(
            smooth(
                [
                    at(sway, 1.75),
                    at(-0.19 + sway, 1.66),
                    at(-0.20 + sway, 1.44),
                    at(0.20 + sway, 1.44),
                    at(0.19 + sway, 1.66),
                ]
            ),
            hair,
        )
    elif style == "long":
        sheet.paint(
            smooth(
                [
                    at(sway, 1.75),
                    at(-0.18 + sway, 1.66),
                    at(-0.21 + sway, 1.28),
                    at(0.21 + sway, 1.28),
                    at(0.18 + sway, 1.66),
                ]
            ),
            hair,
        )
    elif style == "bun":
        sheet.paint(ellipse(*at(sway, 1.80), m * 0.085), hair)
    elif style == "curls":
        for dx, up in ((-0.15, 1.58), (-0.13, 1.70), (0, 1.76), (0.13, 1.70), (0.15, 1.58)):
            sheet.paint(ellipse(*at(dx + sway, up), m * 0.085), hair)
    elif style == "tuft":
        for dx in (-0.06, 0.0, 0.07):
            sheet.paint(
                stroke([at(dx * 0.6 + sway, 1.70), at(dx * 1.4 + sway, 1.84)], m * 0.06, start=1, end=0.1, steps=3),
                hair,
            )


def face(sheet: Sheet, hour: Hour, at: Spread, m: float, n: int, gaze: str, x: float) -> None:
    """Eyes and a smile. Under a stare nothing is different but that the eyes are all open, and all the same."""
    line = hour.of(LINE)
    if m > 66:
        for side in (-1, 1):
            sheet.paint(
                ellipse(*at(x + side * 0.088, 1.525), m * 0.032, m * 0.024), hour.of(Ink(0, 0.16, 0.80)), opacity=0.5
            )
    happy = gaze == "us" and n % 3 == 0 and m > 52
    for side in (-1, 1):
        ex, ey = at(x + side * 0.06, 1.575)
        if happy:
            sheet.paint(
                stroke(
                    [(ex - m * 0.032, ey + m * 0.012), (ex, ey - m * 0.022), (ex + m * 0.032, ey + m * 0.012)],
                    m * 0.02,
                    start=0.5,
                    end=0.5,
                    steps=3,
                ),
                line,
            )
        elif gaze == "stare" and m > 90:
            sheet.paint(ellipse(ex, ey, m * 0.030, m * 0.033), PAPER)
            sheet.paint(ellipse(ex, ey, m * 0.017, m * 0.019), line)
        else:
            sheet.paint(ellipse(ex, ey, max(1.1, m * 0.019), max(1.2, m * 0.024)), line)
    left, right = at(x - 0.07, 1.508), at(x + 0.07, 1.508)
    low = at(x, 1.44 if (n % 2 or gaze == "stare") else 1.465)
    if (n % 2 or gaze == "stare") and m > 52:
        mouth = smooth([Corner(*left), (low[0], left[1] + m * 0.01), Corner(*right), low])
        sheet.paint(mouth, hour.of(Ink(0.80, 0.50, 0.60)))
        teeth = smooth(
            [
                Corner(left[0] + m * 0.014, left[1] + m * 0.005),
                Corner(right[0] - m * 0.014, left[1] + m * 0.005),
                (low[0], left[1] + m * 0.03),
            ]
        )
        sheet.paint(teeth, PAPER)
    else:
        sheet.line(smooth([left, low, right], closed=False), line, max(1.2, m * 0.02))
