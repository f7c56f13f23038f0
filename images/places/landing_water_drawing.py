"""The Landing with the sea come up level with its carpet, and what floats on it.

The water lies where the floor would go on, past the brink; `on_sea` gives a place on it.
"""

from __future__ import annotations

from collections.abc import Sequence

import landing_drawing as landing
import raft_children_drawing as children

from print_room.brushes import stroke
from print_room.geometry import Point, along, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

EYE = landing.Eye()
HORIZON = 372.0
DEEP, BRIGHT = Ink(0.92, 0.92, 0.06), Ink(0.40, 0.72, 0.10)
NIGHT = Ink(0.86, 0.88, 0.14)
# The raft's bow: how far from the brink each mattress reaches and where each begins, away from us.
BED_TOP, BED_FOOT = landing.FLOOR - 0.19, landing.FLOOR + 0.03
BEDS = ((2.36, 3.06, "stripe"), (3.09, 3.86, "rose"), (3.90, 4.86, "stripe"))
BOW, STERN = landing.BRINK + 0.42, -4.3
# Which child sits where on the bow (x, z), and how tall.
ABOARD = ((8, -1.50, 2.8, 0.74), (2, -4.0, 4.3, 1.0), (6, -1.86, 4.5, 0.88), (0, -3.2, 2.8, 0.90))


def sky(sheet: Sheet) -> None:
    """Nothing above, and the other Landing very far across the water."""
    landing.nothing(sheet, EYE)


def sea(sheet: Sheet) -> None:
    """Flat calm from the brink to where it stops being there, with a light down it for every lamp."""
    edge = EYE.run(landing.BRINK, landing.FLOOR)
    outline = polygon([(-100, edge[-1][1]), edge[-1], *edge[::-1][1:], (-100, 1140)])
    clip = sheet.clip(outline)
    with sheet.shape("sea"):
        fill = sheet.linear(
            (-60, 600), (640, 500), Stop(0, DEEP), Stop(0.45, Ink(0.74, 0.88, 0.07)), Stop(1, Ink(0.46, 0.74, 0.10))
        )
        sheet.paint(outline, fill)
        far = sheet.linear(
            (0, HORIZON + 18), (0, 520), Stop(0, BRIGHT, 0.75), Stop(0.4, BRIGHT, 0.3), Stop(1, BRIGHT, 0)
        )
        sheet.paint(outline, far)
    with sheet.shape("lights on the sea"), sheet.group(clip=clip):
        _lights_of_the_other_side(sheet)
        _calm(sheet)
        _lamps_in_the_water(sheet)


def _lights_of_the_other_side(sheet: Sheet) -> None:
    """The doors over there are so far off that they stand along the horizon, each with its own thread of light."""
    for index in range(15):
        if index % 5 == 3:
            continue
        x, y = -40 + 56 * index, HORIZON + 26
        wide = 17.0 - 0.7 * index
        for step in range(9):
            down = y + step * step * 1.5 + step * 2
            dash = wide * (1.1 - step / 12)
            sheet.line(
                polyline([(x - dash / 2 + 5 * (step % 2), down), (x + dash / 2 + 5 * (step % 2), down)]),
                Ink(0, 0.14, 0.74),
                3.4 - 0.2 * step,
                opacity=0.95 - 0.09 * step,
            )


def _calm(sheet: Sheet) -> None:
    """A few long lines, and nothing that moves."""
    rng = sheet.rng("calm")
    for _ in range(46):
        z = 1.5 * 9 ** rng.random()
        x = landing.BRINK - 0.3 - 4.4 * rng.random()
        long = 0.5 + 1.2 * rng.random()
        left, right = EYE.at(x - long, landing.FLOOR, z), EYE.at(x, landing.FLOOR, z)
        thick = 1.4 + 9 / z * 0.5
        sheet.paint(
            stroke([left, ((left[0] + right[0]) / 2, left[1] - 2), right], thick, start=0.1, end=0.1),
            BRIGHT.towards(DEEP, rng.uniform(0.1, 0.6)),
        )


def _lamps_in_the_water(sheet: Sheet) -> None:
    """Along the brink the water holds what the lamps and the doors let fall."""
    rng = sheet.rng("lamps in the water")
    marks, glints = "", ""
    for z in (1.9, 2.6, 5.6, 6.6, 7.8, 9.2, 11, 13.4, 17):
        for step in range(9):
            out = 0.10 + 0.16 * step
            x, y = EYE.at(landing.BRINK - out, landing.FLOOR, z + rng.uniform(-0.1, 0.1))
            wide = (0.16 * rng.uniform(0.5, 1.2) * (1 - step / 11)) * EYE.strength / z
            lens = smooth([(x - wide, y), (x, y - 9 / z), (x + wide, y), (x, y + 9 / z)])
            if step < 3:
                glints += lens
            else:
                marks += lens
    sheet.paint(marks, Ink(0.14, 0.44, 0.60), opacity=0.7)
    sheet.paint(glints, Ink(0, 0.16, 0.62), opacity=0.85)


def open_sea(sheet: Sheet, horizon: float, right: float) -> None:
    """The same sea for another eye: from the horizon down, as far to the right as the house hides its edge."""
    outline = rectangle(-100, horizon, right + 100, 1140 - horizon)
    rng = sheet.rng("open sea")
    with sheet.shape("open sea"), sheet.group(clip=sheet.clip(outline)):
        tone = sheet.linear((-60, 0), (right, 0), Stop(0, DEEP), Stop(1, Ink(0.52, 0.78, 0.10)))
        sheet.paint(outline, tone)
        far = sheet.linear((0, horizon), (0, horizon + 130), Stop(0, BRIGHT, 0.7), Stop(1, BRIGHT, 0))
        sheet.paint(outline, far)
        for _ in range(52):
            down = 600 * rng.random() ** 1.5
            x, y, wide = rng.uniform(-60, right), horizon + 6 + down, 30 + down * 0.3
            line = stroke([(x - wide, y), (x, y - 2), (x + wide, y)], 1.6 + down * 0.008, start=0.1, end=0.1)
            sheet.paint(line, BRIGHT.towards(DEEP, rng.uniform(0.1, 0.6)))


def lip(sheet: Sheet, eye: landing.Eye = EYE) -> None:
    """Where the sea meets the boards: a bright line, and tongues of water as thin as glass."""
    rng = sheet.rng("lip")
    with sheet.shape("lip of the sea"):
        over: list[Point] = []
        z = 1.0
        while z < 14:
            over.append(eye.at(landing.BRINK + 0.16 + 0.05 * rng.random(), landing.FLOOR, z))
            z *= 1.22
        back = eye.run(landing.BRINK - 0.02, landing.FLOOR, 1.0, 14)
        film = polygon([*along(over), *back[::-1]])
        near, far = eye.at(landing.BRINK, landing.FLOOR, 1.2), eye.at(landing.BRINK, landing.FLOOR, 7)
        sheet.paint(film, sheet.linear(near, far, Stop(0, Ink(0.86, 0.90, 0.10)), Stop(1, Ink(0.40, 0.68, 0.20))))
        sheet.paint(stroke(over, 5, start=0.6, end=0.2), Ink(0.04, 0.30, 0.62))


# The raft’s bow, come in under the rail.


def _bed_edge(z: float, y: float) -> list[Point]:
    return [EYE.at(STERN + (BOW - STERN) * step / 14, y, z) for step in range(15)]


def raft(sheet: Sheet) -> None:
    """Three mattresses in their ticking, their heads in under the rail, and some of those who came on them."""
    with sheet.shape("shade under the raft"), sheet.overprint():
        under = polygon([*_bed_edge(2.26, BED_FOOT), *_bed_edge(4.9, BED_FOOT)[::-1]])
        sheet.paint(under, Ink(0.6, 0.5, 0))
    for near, far, kind in reversed(BEDS):
        with sheet.shape(f"mattress at {near:g}"):
            _mattress(sheet, near, far, kind)
    _lashing(sheet)
    for number, x, z, tall in sorted(ABOARD, key=lambda one: -one[2]):
        _aboard(sheet, number, EYE.at(x, BED_TOP, z), EYE.strength * tall / z)


def _mattress(sheet: Sheet, near: float, far: float, kind: str) -> None:
    upper = polygon([*_bed_edge(near, BED_TOP), *_bed_edge(far, BED_TOP)[::-1]])
    side = polygon([*_bed_edge(near, BED_TOP), *_bed_edge(near, BED_FOOT)[::-1]])
    front = polygon(
        [EYE.at(BOW, y, z) for y, z in ((BED_TOP, near), (BED_TOP, far), (BED_FOOT, far), (BED_FOOT, near))]
    )
    pale = Ink(0, 0.06, 0.16) if kind == "stripe" else Ink(0, 0.10, 0.46)
    printed = Ink(0.30, 0.60, 0.20) if kind == "stripe" else Ink(0.04, 0.44, 0.86)
    start, end = EYE.at(STERN, BED_TOP, near), EYE.at(BOW, BED_TOP, near)
    sheet.paint(upper, sheet.linear(start, end, Stop(0, NIGHT), Stop(0.5, pale.towards(NIGHT, 0.42)), Stop(0.9, pale)))
    with sheet.group(clip=sheet.clip(upper)):
        if kind == "stripe":
            for index in range(7):
                z = near + (far - near) * (index + 0.5) / 7
                ink = sheet.linear(
                    start, end, Stop(0.1, NIGHT), Stop(0.6, printed.towards(NIGHT, 0.3)), Stop(1, printed)
                )
                sheet.line(polyline(_bed_edge(z, BED_TOP)), ink, 12 / z)
        else:
            _roses(sheet, (near, far), printed)
    sheet.line(upper, LINE, 2.6)
    sheet.paint(side, sheet.linear(start, end, Stop(0, NIGHT), Stop(1, pale.towards(NIGHT, 0.52))))
    sheet.line(side, LINE, 2.6)
    sheet.paint(front, pale.towards(NIGHT, 0.14))
    sheet.line(front, LINE, 2.6)
    piping = [*_bed_edge(near, BED_TOP)[5:], EYE.at(BOW, BED_TOP, far)]
    sheet.line(polyline(piping), LINE, 9)
    sheet.line(polyline(piping), Ink(0, 0.12, 0.54), 4.6)


def _roses(sheet: Sheet, away: Sequence[float], ink: Ink) -> None:
    for row in range(3):
        for column in range(8):
            x = BOW - 0.16 - 0.34 * column - 0.17 * (row % 2)
            z = away[0] + (away[1] - away[0]) * (row + 0.5) / 3
            where = EYE.at(x, BED_TOP, z)
            dark = min(0.9, column * 0.12)
            sheet.paint(ellipse(*where, 22, 8), ink.towards(NIGHT, dark))
            sheet.paint(ellipse(where[0] + 2, where[1] - 1, 9, 3.4), Ink(0, 0.08, 0.40).towards(NIGHT, dark))


def _lashing(sheet: Sheet) -> None:
    """Dressing-gown cords, and one of them up over the rail."""
    with sheet.shape("cords"):
        for x in (-1.28, -2.5):
            run = [EYE.at(x + 0.03 * (i % 2), BED_TOP - 0.02, 2.36 + 2.5 * i / 10) for i in range(11)]
            sheet.line(smooth(run, closed=False), LINE, 9)
            sheet.line(smooth(run, closed=False), Ink(0, 0.16, 0.86), 5)
        knee = EYE.at(-1.28, BED_TOP - 0.02, 3.4)
        rail = EYE.at(landing.BRINK, landing.RAIL - 0.08, 3.5)
        up = [knee, (knee[0] - 22, knee[1] - 60), (rail[0] + 8, rail[1] + 30), (rail[0] + 2, rail[1])]
        sheet.line(smooth(up, closed=False), LINE, 8)
        sheet.line(smooth(up, closed=False), Ink(0, 0.16, 0.86), 4.4)


def _aboard(sheet: Sheet, number: int, foot: Point, tall: float) -> None:
    one = children.CHILDREN[number]
    share = tall / 230 / one.scale
    with (
        sheet.group(move=foot),
        sheet.group(scale=(share, 0, 0)),
        sheet.group(move=(-one.foot[0], -one.foot[1])),
    ):
        children.child(sheet, one)
        tip = one.tip()
        warm = Ink(0, 0.10, 0.80)
        glow = sheet.radial(tip, 90, Stop(0, warm, 0.8), Stop(0.3, warm, 0.3), Stop(1, warm, 0))
        sheet.paint(ellipse(*tip, 90), glow)
        sheet.paint(ellipse(*tip, 15), PAPER)


def rail_over_the_bow(sheet: Sheet) -> None:
    """The rail goes on over the gap where the balusters have given way."""
    far, near = EYE.at(landing.BRINK, landing.RAIL, 12), EYE.at(landing.BRINK, landing.RAIL, landing.NEAR)
    with sheet.shape("rail over the bow"):
        low = EYE.band(
            (landing.BRINK - 0.05, landing.RAIL - 0.07), (landing.BRINK + 0.05, landing.RAIL + 0.07), 2.3, 5.1
        )
        sheet.paint(low, Ink(0.80, 0.84, 0.40))
        top = EYE.band(
            (landing.BRINK - 0.05, landing.RAIL - 0.07), (landing.BRINK + 0.07, landing.RAIL - 0.03), 2.3, 5.1
        )
        sheet.paint(top, sheet.linear(far, near, *landing.RAIL_BY_NIGHT))
        sheet.line(polyline(EYE.run(landing.BRINK + 0.05, landing.RAIL + 0.07, 2.3, 5.1)), LINE, 2.4)
