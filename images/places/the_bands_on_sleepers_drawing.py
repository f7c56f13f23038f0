"""Who lies on the beds: all on their backs, all with their hands in the same place, a band round the brow.

A sleeper is drawn from the side, in metres: along the bed from the head, and up from the mattress.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from the_bands_on_beds_drawing import Bed
from the_bands_on_room_drawing import INKY, KEPT

from print_room.brushes import stamped_dots, stamped_moons, stamped_stars, stripes, stroke
from print_room.geometry import Corner, Point, ellipse, polyline, smooth
from print_room.inks import PAPER, Ink
from print_room.sheet import Sheet, Stop

DARK, MIDDLE, PALE = Ink(0.74, 0.80, 0), Ink(0.30, 0.68, 0), Ink(0, 0.40, 0)
FAIR, BROWN = Ink(0, 0.03, 0), Ink(0.02, 0.28, 0)


class Sleeper(NamedTuple):
    """What tells one sleeper from the next; the rest is the same for all."""

    hair: str
    hair_ink: Ink
    skin: Ink
    top: Ink
    pattern: str
    legs: Ink
    tall: float = 1.75
    beard: bool = False


Outline = Sequence[tuple[float, float]]
FACE: Outline = (
    (0.13, 0.20),
    (0.155, 0.30),
    (0.21, 0.350),
    (0.258, 0.362),
    (0.290, 0.352),
    (0.322, 0.388),
    (0.342, 0.362),
    (0.364, 0.366),
    (0.380, 0.356),
    (0.396, 0.360),
    (0.425, 0.350),
    (0.452, 0.335),
    (0.456, 0.280),
    (0.460, 0.235),
    (0.53, 0.20),
    (0.50, 0.06),
    (0.30, 0.07),
    (0.17, 0.11),
)
CAP: Outline = (
    (0.212, 0.360),
    (0.15, 0.345),
    (0.085, 0.27),
    (0.085, 0.15),
    (0.16, 0.06),
    (0.34, 0.035),
    (0.40, 0.06),
    (0.36, 0.11),
    (0.300, 0.13),
    (0.278, 0.19),
    (0.258, 0.25),
    (0.238, 0.31),
)
TRUNK: Outline = (
    (0.48, 0.20),
    (0.56, 0.29),
    (0.66, 0.335),
    (0.78, 0.335),
    (0.92, 0.30),
    (1.06, 0.27),
    (1.12, 0.20),
    (1.12, 0.0),
    (0.80, -0.01),
    (0.52, 0.0),
    (0.46, 0.09),
)
LEGS: Outline = (
    (1.02, 0.27),
    (1.18, 0.255),
    (1.34, 0.25),
    (1.52, 0.19),
    (1.64, 0.165),
    (1.66, 0.02),
    (1.36, 0.0),
    (1.02, 0.0),
)
FEET: Outline = ((1.62, 0.16), (1.70, 0.25), (1.735, 0.33), (1.775, 0.325), (1.79, 0.2), (1.78, 0.03), (1.63, 0.03))


class Body(NamedTuple):
    """A sleeper’s place on a bed: a child’s body is shorter, the head hardly smaller."""

    bed: Bed
    tall: float

    def at(self, along: float, up: float, near: float = 0.12) -> Point:
        """Return a point of the body of somebody who is 1.75 tall, made to measure."""
        share = self.tall / 1.75
        head = 0.46
        stretched = along if along < head else head + (along - head) * (self.tall - head) / (1.75 - head)
        thick = 1.12 if along < head else 0.55 + 0.5 * share
        return self.bed.at(stretched + 0.06, up * thick + 0.015, near)

    def outline(self, points: Outline, near: float = 0.12) -> str:
        """Return a closed outline through these points."""
        return smooth([self.at(*point, near) for point in points])


def asleep(sheet: Sheet, bed: Bed, who: Sleeper) -> None:
    """Pillow, head, trunk, legs; the arm, the hands on the ribs; no bead yet."""
    body = Body(bed, who.tall)
    fine = max(1.1, bed.size(0.011))
    with sheet.shape(f"sleeper {bed.z} {bed.side}"):
        pillow = [(0.0, 0.02), (0.02, 0.13), (0.2, 0.14), (0.44, 0.10), (0.5, 0.02), (0.28, -0.02)]
        sheet.paint(body.outline(pillow), Ink(0, 0.16, 0))
        sheet.line(body.outline(pillow), INKY, fine)
        _hair_behind(sheet, body, who)
        sheet.paint(body.outline(FEET), PAPER if who.tall > 1.3 else Ink(0, 0.2, 0))
        ring = [body.at(1.64, 0.10), body.at(1.67, 0.2)]
        sheet.line(polyline(ring), who.legs, bed.size(0.03))
        sheet.paint(body.outline(LEGS), who.legs)
        sheet.paint(body.outline(FACE), who.skin)
        _cloth(sheet, body, who)
        _head(sheet, body, who, fine)
        _rim_of_hair(sheet, body, who)
        _arm(sheet, body, who, fine)
        _rim(sheet, body)


def _cloth(sheet: Sheet, body: Body, who: Sleeper) -> None:
    outline = body.outline(TRUNK)
    sheet.paint(outline, who.top)
    left, right = sorted((body.at(0.4, 0)[0], body.at(1.2, 0)[0]))
    top, wide, step = body.at(0.6, 0.45)[1], right - left, body.bed.size(0.085)
    tall, rng = body.at(0.6, -0.1)[1] - top, sheet.rng(f"cloth {body.bed}")
    prints = {
        "stripes": lambda: stripes(left, top, wide, tall, step, rng, thickness=step * 0.42),
        "stars": lambda: stamped_stars(left, top, wide, tall, step * 1.2, rng, radius=step * 0.42),
        "moons": lambda: stamped_moons(left, top, wide, tall, step * 1.2, rng, radius=step * 0.36),
        "dots": lambda: stamped_dots(left, top, wide, tall, step, rng, radius=step * 0.2),
    }
    ink = Ink(0, 0.24, 0) if who.top.key > 0.2 else Ink(0.30, 0.72, 0)
    with sheet.group(clip=sheet.clip(outline)):
        sheet.paint(prints[who.pattern](), ink)


def _hair_behind(sheet: Sheet, body: Body, who: Sleeper) -> None:
    """What lies beside the head on the pillow, or hangs over the edge of the bed."""
    ink = who.hair_ink
    if who.hair == "long":
        fall = [(0.12, 0.26), (0.04, 0.16), (0.03, 0.0), (0.06, -0.26), (0.12, -0.30), (0.18, -0.22), (0.34, 0.05)]
        sheet.paint(body.outline(fall, 0.36), ink)
    elif who.hair == "knot":
        sheet.paint(ellipse(*body.at(0.06, 0.20), body.bed.size(0.075)), ink)
        wisp = [body.at(0.10, 0.10), body.at(0.02, 0.04), body.at(-0.02, -0.08, 0.4)]
        sheet.paint(stroke(wisp, body.bed.size(0.04), start=0.6, end=0.1), ink)
    elif who.hair in ("curls", "mop", "wild"):
        big = {"curls": 0.072, "mop": 0.062, "wild": 0.05}[who.hair]
        ring = ((0.18, 0.36), (0.10, 0.31), (0.05, 0.22), (0.05, 0.12), (0.11, 0.05), (0.21, 0.02), (0.32, 0.03))
        for index, (along, up) in enumerate(ring):
            if who.hair == "wild":
                tip = (along - 0.10 + 0.02 * (index % 2), up + (0.07 if index < 2 else -0.04))
                sheet.paint(stroke([body.at(0.22, 0.18), body.at(along, up), body.at(*tip)], body.bed.size(0.09)), ink)
            else:
                sheet.paint(ellipse(*body.at(along, up), body.bed.size(big)), ink)


def _rim_of_hair(sheet: Sheet, body: Body, who: Sleeper) -> None:
    """Dark hair before a dark board needs an edge."""
    if who.hair_ink.key < 0.5:
        return
    out = {"mop": 0.075, "curls": 0.085, "wild": 0.03}.get(who.hair, 0.008)
    crown = [(0.20, 0.352), (0.15, 0.345), (0.10, 0.30), (0.085, 0.22), (0.085, 0.14)]
    run = [
        body.at(along - out * (index / 4) ** 0.5, up + out * (1 - index / 4)) for index, (along, up) in enumerate(crown)
    ]
    sheet.paint(stroke(run, max(1.8, body.bed.size(0.017)), start=0.2, end=0.05), Ink(0, 0.36, 0))


def _head(sheet: Sheet, body: Body, who: Sleeper, fine: float) -> None:
    size = body.bed.size
    if who.beard:
        beard = [(0.400, 0.345), (0.42, 0.372), (0.475, 0.35), (0.48, 0.28), (0.45, 0.20), (0.36, 0.14), (0.39, 0.25)]
        sheet.paint(body.outline(beard), who.hair_ink)
    sheet.paint(body.outline(CAP), who.hair_ink)
    ear = body.at(0.325, 0.155)
    sheet.paint(ellipse(*ear, size(0.03), size(0.04)), who.skin.towards(Ink(0.2, 0.6, 0), 0.25))
    cheek = body.at(0.365, 0.25)
    sheet.paint(ellipse(*cheek, size(0.034), size(0.03)), who.skin.towards(Ink(0.1, 0.6, 0), 0.28))
    lid = [body.at(0.286, 0.330), body.at(0.302, 0.302), body.at(0.300, 0.272)]
    sheet.paint(stroke(lid, max(2.0, size(0.02)), start=0.5, end=0.4), INKY)
    mouth = [body.at(0.380, 0.350), body.at(0.376, 0.312)]
    sheet.line(polyline(mouth), INKY, max(1.0, fine * 0.8))
    # The band: thin, pale, with a dark edge, so that it shows on hair and on skin.
    band = [body.at(0.216, 0.358), body.at(0.252, 0.26), body.at(0.246, 0.15), body.at(0.212, 0.055)]
    sheet.line(smooth(band, closed=False), INKY, max(4.2, size(0.052)))
    sheet.line(smooth(band, closed=False), Ink(0, 0.14, 0), max(2.0, size(0.024)))


def _arm(sheet: Sheet, body: Body, who: Sleeper, fine: float) -> None:
    size = body.bed.size
    run = [body.at(0.56, 0.20, 0.2), body.at(0.70, 0.09, 0.24), body.at(0.80, 0.10, 0.24), body.at(0.90, 0.27, 0.2)]
    sheet.paint(stroke(run, size(0.135), start=0.9, end=0.75), INKY)
    sheet.paint(stroke(run, size(0.118), start=0.9, end=0.75), who.top.towards(INKY, 0.12))
    hands = [(0.86, 0.30), (0.89, 0.37), (0.97, 0.36), (1.02, 0.31), (0.99, 0.265), (0.91, 0.26)]
    sheet.paint(body.outline(hands), who.skin)
    sheet.line(body.outline(hands), INKY, fine)
    for along in (0.925, 0.955, 0.985):
        sheet.line(polyline([body.at(along, 0.35), body.at(along + 0.012, 0.285)]), INKY, fine * 0.7)


def _rim(sheet: Sheet, body: Body) -> None:
    """The pod’s light from behind, along everything that rises."""
    width = max(2.0, body.bed.size(0.022))
    chest = [body.at(along, up + 0.006) for along, up in TRUNK[1:5]]
    sheet.paint(stroke(chest, width, start=0.1, end=0.2), PAPER)
    knees = [body.at(along, up + 0.006) for along, up in LEGS[:5]]
    sheet.paint(stroke(knees, width, start=0.2, end=0.4), PAPER)


def bead(sheet: Sheet, spot: Point, radius: float) -> None:
    """A lit bead: bare paper, and a little light about it."""
    x, y = spot
    with sheet.lift():
        halo = sheet.radial(spot, radius * 6, Stop(0, Ink(0.4, 0.45, 1)), Stop(0.45, Ink(0.74, 0.82, 1)), Stop(1, KEPT))
        sheet.paint(ellipse(x, y, radius * 6), halo)
    sheet.paint(ellipse(x, y, radius * 1.35), INKY)
    sheet.paint(ellipse(x, y, radius), PAPER)


def bead_of(bed: Bed, who: Sleeper) -> tuple[Point, float]:
    """Return where a sleeper’s bead is, and how large."""
    return Body(bed, who.tall).at(0.236, 0.325, 0.16), max(4.6, bed.size(0.033))


def across_the_foot(sheet: Sheet, bed: Bed) -> tuple[Point, float]:
    """A small girl who lies across the bed, her head at its edge, her hair hanging down. Return her bead’s place."""

    def at(across: float, up: float, near: float) -> Point:
        return bed.at(1.62 + across, up, near)

    fine = max(1.2, bed.size(0.011))
    gown = [at(-0.2, 0.22, 0.2), at(-0.17, 0.34, -0.3), at(0.15, 0.34, -0.3), at(0.22, 0.22, 0.2), at(0.2, 0.05, 0.4)]
    with sheet.shape("small girl across the foot"):
        for side in (-1, 1):
            sheet.paint(ellipse(*at(side * 0.07, 0.42, -0.36), bed.size(0.06), bed.size(0.085)), PAPER)
        outline = smooth([*gown, at(-0.18, 0.05, 0.4)])
        sheet.paint(outline, MIDDLE)
        left = at(-0.3, 0, 0)[0]
        right = at(0.3, 0, 0)[0]
        box = (min(left, right), at(0, 0.4, -0.3)[1], abs(right - left), bed.size(0.7))
        with sheet.group(clip=sheet.clip(outline)):
            checks = stripes(*box, bed.size(0.09), sheet.rng("gown"), thickness=bed.size(0.035))
            sheet.paint(checks, PALE)
        sheet.line(outline, INKY, fine)
        x, y = at(0, 0.13, 0.48)
        unit = bed.size(0.14)
        for side in (-1, 1):
            hand = at(side * 0.04, 0.30, 0.08)
            sheet.paint(ellipse(*hand, bed.size(0.05), bed.size(0.04)), FAIR)
            sheet.line(ellipse(*hand, bed.size(0.05), bed.size(0.04)), INKY, fine)
        bob = [
            Corner(x - unit, y - unit * 0.3),
            (x - unit * 1.15, y + unit * 0.6),
            Corner(x - unit * 0.9, y + unit * 1.9),
        ]
        hang = [
            (x - unit * 0.3, y + unit * 1.75),
            (x + unit * 0.3, y + unit * 1.9),
            Corner(x + unit * 0.9, y + unit * 1.7),
        ]
        sheet.paint(smooth([*bob, *hang, (x + unit * 1.15, y + unit * 0.5), Corner(x + unit, y - unit * 0.3)]), DARK)
        sheet.paint(ellipse(x, y - unit * 0.25, unit * 0.92, unit * 0.86), FAIR)
        for side in (-1, 1):
            lid = [(x + side * unit * (0.36 + d), y - unit * (0.36 + u)) for d, u in ((-0.2, 0), (0, 0.13), (0.2, 0))]
            sheet.paint(stroke(lid, max(1.6, unit * 0.12), start=0.4, end=0.4), INKY)
        nose = [(x - unit * 0.10, y - unit * 0.56), (x, y - unit * 0.68), (x + unit * 0.10, y - unit * 0.56)]
        sheet.line(smooth(nose, closed=False), INKY, fine)
        sheet.line(polyline([(x - unit * 0.14, y - unit * 0.90), (x + unit * 0.14, y - unit * 0.90)]), INKY, fine)
        fringe = [Corner(x - unit, y - unit * 0.32), (x - unit * 0.5, y - unit * 0.10), (x, y - unit * 0.04)]
        low = [Corner(x + unit, y + unit * 0.8), (x, y + unit), Corner(x - unit, y + unit * 0.8)]
        sheet.paint(smooth([*fringe, (x + unit * 0.5, y - unit * 0.10), Corner(x + unit, y - unit * 0.32), *low]), DARK)
        band = [(x - unit * 1.02, y + unit * 0.1), (x, y + unit * 0.36), (x + unit * 1.02, y + unit * 0.1)]
        sheet.line(smooth(band, closed=False), INKY, max(3.4, bed.size(0.04)))
        sheet.line(smooth(band, closed=False), PALE, max(1.4, bed.size(0.015)))
    return (x, y + unit * 0.36), max(5.0, bed.size(0.036))
