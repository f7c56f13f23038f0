"""The six at the party: one girl in one coat, six times, each in her own attitude.

They are drawn as the guests are, in metres up from the feet; the coat is the darkest thing in the hall.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from best_hour_drawing import EYE, Hour, level
from best_hour_people_drawing import face

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polyline, smooth
from print_room.inks import HAIR_BLACK, LINE, PAPER, SKIN_LIGHT, Ink
from print_room.sheet import Sheet

Spread = Callable[[float, float], Point]

COAT, SALMON, CYAN = Ink(0.88, 0.60, 0.34), Ink(0, 0.12, 0.88), Ink(0, 0.54, 0.03)


@dataclass(frozen=True)
class Attitude:
    """How she stands: each arm's elbow and hand, by how much she and her head lean, whether her mouth is open."""

    left: tuple[Point, Point]
    right: tuple[Point, Point]
    lean: float = 0.0
    tilt: float = 0.0
    loud: bool = False


ATTITUDES = {
    "funny": Attitude(((-0.36, 1.02), (-0.16, 0.92)), ((0.46, 1.14), (0.60, 1.34)), lean=9, tilt=-10),
    "good": Attitude(((-0.26, 1.02), (-0.04, 0.92)), ((0.26, 1.02), (0.04, 0.92)), tilt=11),
    "clever": Attitude(((-0.24, 1.02), (-0.20, 0.78)), ((0.32, 1.10), (0.20, 1.34))),
    "kind": Attitude(((-0.42, 1.08), (-0.66, 1.20)), ((0.42, 1.08), (0.66, 1.20)), tilt=-10),
    "loud": Attitude(((-0.36, 1.50), (-0.42, 1.88)), ((0.36, 1.50), (0.46, 1.88)), loud=True),
}


@dataclass(frozen=True)
class Lila:
    """One of the six: which, where, and on something how high."""

    which: str
    x: float
    z: float
    raised: float = 0.0


def lila(sheet: Sheet, hour: Hour, who: Lila, gaze: str) -> None:
    """Draw one of them."""
    foot = EYE.at(who.x, level(who.z) - who.raised, who.z)
    m = EYE.size(0.94, who.z)
    with sheet.shape(f"the {who.which} one"), sheet.group(move=foot):

        def at(dx: float, up: float) -> Point:
            return dx * m, -up * m

        if who.which == "tired":
            sitting(sheet, hour, at, m, gaze)
            return
        how = ATTITUDES[who.which]
        with sheet.group(turn=(how.lean, 0, 0)):
            legs(sheet, hour, at, m)
            coat(sheet, hour, at, m)
            for side, arm in ((-1, how.left), (1, how.right)):
                sleeve(sheet, hour, at, m, side, arm)
            if who.which == "clever":
                sheet.line(polyline([at(0.19, 1.30), at(0.23, 1.48)]), PAPER, max(1.6, m * 0.03))
            with sheet.group(turn=(how.tilt, *at(0, 1.42))):
                head(sheet, hour, at, m, gaze, loud=how.loud)


def legs(sheet: Sheet, hour: Hour, at: Spread, m: float) -> None:
    """Thin legs, feet together."""
    for side in (-1, 1):
        sheet.paint(
            stroke([at(side * 0.07, 0.6), at(side * 0.07, 0.05)], m * 0.10, start=1, end=0.8, steps=3),
            hour.of(Ink(0.30, 0.44, 0.24)),
        )
        sheet.paint(ellipse(*at(side * 0.09, 0.03), m * 0.09, m * 0.045), hour.of(LINE))


def coat(sheet: Sheet, hour: Hour, at: Spread, m: float) -> None:
    """The coat that was a tram seat: heavy, to the knee, half circles and small bars, the collar up, big buttons."""
    outline = smooth(
        [
            Corner(*at(-0.12, 1.42)),
            at(-0.25, 1.32),
            at(-0.26, 0.9),
            Corner(*at(-0.33, 0.48)),
            at(0, 0.45),
            Corner(*at(0.33, 0.48)),
            at(0.26, 0.9),
            at(0.25, 1.32),
            Corner(*at(0.12, 1.42)),
        ]
    )
    sheet.paint(outline, hour.of(COAT))
    with sheet.group(clip=sheet.clip(outline)):
        moquette(sheet, hour, at, m, 0.44, 9)
    for up in (1.18, 0.94, 0.70):
        sheet.paint(ellipse(*at(0.0, up), m * 0.042), hour.of(PAPER))
        sheet.paint(ellipse(*at(0.0, up), m * 0.016), hour.of(LINE))
    for side in (-1, 1):
        sheet.paint(
            smooth(
                [
                    Corner(*at(side * 0.02, 1.30)),
                    at(side * 0.12, 1.38),
                    Corner(*at(side * 0.19, 1.50)),
                    Corner(*at(side * 0.09, 1.46)),
                ]
            ),
            hour.of(COAT.towards(SALMON, 0.16)),
        )


def moquette(sheet: Sheet, hour: Hour, at: Spread, m: float, low: float, rows: int) -> None:
    """The seats' repeat: half circles that hook into one another, bars between them."""
    arcs, bars = "", ""
    for row in range(rows):
        for column in range(-2, 3):
            x, up = column * 0.15 + 0.075 * (row % 2), low + row * 0.12
            arcs += smooth([at(x - 0.05, up), at(x, up + 0.055), at(x + 0.05, up)], closed=False)
            bars += polyline([at(x + 0.075, up + 0.01), at(x + 0.075, up + 0.05)])
    sheet.line(arcs, hour.of(SALMON), max(1.3, m * 0.024))
    sheet.line(bars, hour.of(CYAN), max(1.2, m * 0.022))


def sleeve(sheet: Sheet, hour: Hour, at: Spread, m: float, side: int, arm: tuple[Point, Point]) -> None:
    """A heavy sleeve, the hand out of it."""
    run = [at(side * 0.19, 1.32), at(*arm[0]), at(*arm[1])]
    sheet.paint(ellipse(*run[-1], m * 0.066), hour.of(SKIN_LIGHT.light))
    end = (run[1][0] + (run[2][0] - run[1][0]) * 0.84, run[1][1] + (run[2][1] - run[1][1]) * 0.84)
    cloth = [run[0], run[1], end]
    sheet.line(smooth(cloth, closed=False), hour.of(LINE), m * 0.15)
    sheet.line(smooth(cloth, closed=False), hour.of(COAT.towards(PAPER, 0.06)), m * 0.125)
    for share in (0.3, 0.7):
        x, y = run[0][0] + (run[1][0] - run[0][0]) * share, run[0][1] + (run[1][1] - run[0][1]) * share
        sheet.paint(ellipse(x, y, m * 0.024), hour.of(SALMON))
    sheet.paint(ellipse(*end, m * 0.05), hour.of(SALMON))


def head(sheet: Sheet, hour: Hour, at: Spread, m: float, gaze: str, *, loud: bool = False, down: bool = False) -> None:
    """Straight black hair to the jaw, a crooked fringe, one thin plait; the face."""
    hair = hour.of(HAIR_BLACK.light)
    wide = 0.28 if loud else 0.19
    back = [
        at(0, 1.78),
        at(-wide, 1.68),
        Corner(*at(-wide - 0.02, 1.42)),
        Corner(*at(wide + 0.02, 1.42)),
        at(wide, 1.68),
    ]
    sheet.paint(smooth(back), hair)
    sheet.paint(ellipse(*at(0, 1.56), m * 0.145, m * 0.165), hour.of(SKIN_LIGHT.light))
    x = -0.07 if gaze == "left" else 0.0
    if not down:
        face(sheet, hour, at, m, 1 if loud else 2, gaze, x)
    deep = 1.50 if down else 1.63
    fringe = [
        Corner(*at(-0.17, 1.54)),
        at(-0.17, 1.70),
        at(0, 1.77),
        at(0.17, 1.70),
        Corner(*at(0.17, 1.54)),
        Corner(*at(0.13, deep - 0.01)),
        Corner(*at(0.04, deep + 0.02)),
        Corner(*at(-0.05, deep - 0.015)),
        Corner(*at(-0.13, deep + 0.02)),
    ]
    sheet.paint(smooth(fringe), hair)
    sheet.paint(stroke([at(0.17, 1.52), at(0.20, 1.38), at(0.18, 1.22)], m * 0.045, start=1, end=0.5, steps=4), hair)
    sheet.paint(ellipse(*at(0.18, 1.24), m * 0.026), hour.of(SALMON))


def sitting(sheet: Sheet, hour: Hour, at: Spread, m: float, gaze: str) -> None:
    """The tired one: on the edge of a bed, one shoe off, hair over her eyes, the coat undone."""
    bed: Sequence[Point | Corner] = [
        Corner(*at(-0.55, 0.44)),
        at(-0.50, 0.12),
        at(-0.3, 0.02),
        at(0.7, 0.02),
        at(0.9, 0.12),
        Corner(*at(0.95, 0.44)),
    ]
    sheet.paint(smooth(bed), hour.of(Ink(0.16, 0.38, 0.34)))
    board = [Corner(*at(0.72, 0.44)), at(0.74, 0.86), at(0.88, 0.98), at(1.0, 0.84), Corner(*at(0.97, 0.44))]
    sheet.paint(smooth(board), hour.of(Ink(0.16, 0.38, 0.34)))
    sheet.paint(ellipse(*at(0.86, 0.72), m * 0.07), PAPER)
    sheet.line(polyline([at(-0.55, 0.45), at(0.97, 0.45)]), PAPER, m * 0.06)
    for side, shoe in ((-1, True), (1, False)):
        run = [at(side * 0.08, 0.5), at(side * 0.12, 0.46), at(side * 0.13, 0.05)]
        sheet.paint(stroke(run, m * 0.10, start=1, end=0.8, steps=3), hour.of(Ink(0.30, 0.44, 0.24)))
        sheet.paint(ellipse(*at(side * 0.15, 0.03), m * 0.09, m * 0.045), hour.of(LINE if shoe else SKIN_LIGHT.light))
    sheet.paint(ellipse(*at(0.42, 0.03), m * 0.10, m * 0.05), hour.of(LINE))
    with sheet.group(move=at(0, 0.10)):
        outline = smooth(
            [
                Corner(*at(-0.12, 0.98)),
                at(-0.27, 0.86),
                at(-0.30, 0.5),
                Corner(*at(-0.36, -0.02)),
                Corner(*at(-0.10, 0.06)),
                at(0, 0.5),
                Corner(*at(0.10, 0.06)),
                Corner(*at(0.36, -0.02)),
                at(0.30, 0.5),
                at(0.27, 0.86),
                Corner(*at(0.12, 0.98)),
            ]
        )
        sheet.paint(outline, hour.of(COAT))
        with sheet.group(clip=sheet.clip(outline)):
            moquette(sheet, hour, at, m, 0.0, 9)
        for side in (-1, 1):
            sleeve(sheet, hour, lambda dx, up: at(dx, up - 0.40), m, side, ((side * 0.27, 1.06), (side * 0.10, 0.86)))
        with sheet.group(move=at(-0.03, -0.44)), sheet.group(turn=(14, *at(0, 1.42))):
            head(sheet, hour, at, m, gaze, down=True)
