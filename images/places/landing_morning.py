"""The Landing when day finds it: short, plain, with a stair that goes down. Almost an ordinary landing."""

from __future__ import annotations

import landing_drawing as landing

from print_room.brushes import stroke
from print_room.geometry import Corner, cut_box, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet, Stop

# It does not sway by day, and it has an end.
EYE = landing.Eye(sway=0, lift=0, far=6.6)
FAR_LEFT = -3.9
BY_DAY = (landing.Door("elara", light=0, open=0.17), landing.Door("plain", light=0), landing.Door("plain", light=0))


def house(sheet: Sheet) -> None:
    """The whole upstairs, by the light of the window at its end."""
    _stairwell(sheet)
    with sheet.shape("ceiling"):
        sheet.paint(
            EYE.band((FAR_LEFT, landing.CEILING), (landing.WALL, landing.CEILING), landing.NEAR, EYE.far),
            Ink(0, 0.10, 0.03),
        )
    _end_wall(sheet)
    landing.wall(sheet, EYE)
    landing.floor(sheet, EYE)
    landing.runner(sheet, EYE)
    landing.doors(sheet, EYE, BY_DAY)
    _day(sheet)
    landing.lamp(sheet, EYE, 3.5, lit=0, glass_dark=0.15)


def _stairwell(sheet: Sheet) -> None:
    """Where the nothing was: a wall with a picture on it, and a stair."""
    with sheet.shape("stairwell"):
        sheet.paint(sheet.everything, Ink(0.05, 0.34, 0.22))
        far_wall = polygon([*EYE.run(FAR_LEFT, landing.CEILING), *EYE.run(FAR_LEFT, 3.4)[::-1]])
        sheet.paint(
            far_wall, sheet.linear((0, 60), (0, 900), Stop(0, Ink(0, 0.13, 0.08)), Stop(1, Ink(0.10, 0.46, 0.24)))
        )
        for index in range(24):
            z = 1.6 + index * 0.42
            if z + 0.17 < EYE.far:
                stripe = [(landing.CEILING, z), (landing.CEILING, z + 0.17), (3.4, z + 0.17), (3.4, z)]
                sheet.paint(polygon([EYE.at(FAR_LEFT, y, at) for y, at in stripe]), Ink(0, 0.34, 0.16), opacity=0.34)
    with sheet.shape("stair"):
        for step in range(7):
            z = 6.4 - step * 0.42
            y = landing.FLOOR + 0.20 * (step + 1)
            tread = [
                EYE.at(FAR_LEFT, y, z),
                EYE.at(landing.BRINK, y, z),
                EYE.at(landing.BRINK, y, z - 0.42),
                EYE.at(FAR_LEFT, y, z - 0.42),
            ]
            sheet.paint(polygon(tread), Ink(0.08 + 0.05 * step, 0.34 + 0.05 * step, 0.44))
            riser = [tread[3], tread[2], EYE.at(landing.BRINK, y + 0.2, z - 0.42), EYE.at(FAR_LEFT, y + 0.2, z - 0.42)]
            sheet.paint(polygon(riser), Ink(0.20 + 0.05 * step, 0.46 + 0.05 * step, 0.40))
            sheet.line(polyline(tread[2:]), LINE, 2.4)
    with sheet.shape("picture of a whale"):
        frame = [EYE.at(FAR_LEFT, y, z) for y, z in ((-0.75, 4.1), (-0.75, 5.5), (0.15, 5.5), (0.15, 4.1))]
        sheet.paint(polygon(frame), Ink(0, 0.02, 0.05))
        sheet.line(polygon(frame), LINE, 5)
        whale = [
            (4.30, -0.20),
            (4.42, -0.44),
            (4.70, -0.48),
            (4.98, -0.30),
            Corner(5.10, -0.30),
            Corner(5.24, -0.56),
            (5.22, -0.36),
            Corner(5.36, -0.40),
            (5.20, -0.18),
            (4.95, -0.02),
            (4.55, 0.0),
        ]
        outline = [
            Corner(*EYE.at(FAR_LEFT, q[1], q[0])) if isinstance(q, Corner) else EYE.at(FAR_LEFT, q[1], q[0])
            for q in whale
        ]
        sheet.paint(smooth(outline), Ink(0.46, 0.66, 0.12))


def _end_wall(sheet: Sheet) -> None:
    def box(left: float, top: float, right: float, bottom: float) -> str:
        a, b = EYE.at(left, top, EYE.far), EYE.at(right, bottom, EYE.far)
        return rectangle(a[0], a[1], b[0] - a[0], b[1] - a[1])

    with sheet.shape("end wall"):
        sheet.paint(box(FAR_LEFT, landing.CEILING, landing.WALL, landing.FLOOR), Ink(0.04, 0.34, 0.20))
        sheet.paint(box(FAR_LEFT, landing.DADO, landing.WALL, landing.FLOOR), Ink(0.06, 0.36, 0.30))
        sheet.line(box(FAR_LEFT, landing.CEILING, landing.WALL, landing.FLOOR), LINE, 2.2)
    with sheet.shape("window"):
        sheet.paint(box(-0.42, -1.40, 1.58, 0.72), Ink(0.02, 0.14, 0.22))
        sheet.line(box(-0.42, -1.40, 1.58, 0.72), LINE, 2.4)
        pane = box(-0.28, -1.26, 1.44, 0.56)
        sheet.paint(pane, PAPER)
        with sheet.group(clip=sheet.clip(pane)):
            sun = EYE.at(0.95, -0.62, EYE.far)
            sheet.paint(pane, sheet.radial(sun, 130, Stop(0, Ink(0, 0, 0.30)), Stop(1, Ink(0, 0.03, 0.04))))
            sheet.paint(ellipse(*sun, 25), Ink(0, 0.0, 0.52))
            base = EYE.at(-0.3, 0.34, EYE.far)
            roofs = [
                (base[0] - 4, base[1] + 40),
                (base[0] - 4, base[1]),
                (base[0] + 18, base[1] - 18),
                (base[0] + 40, base[1]),
                (base[0] + 62, base[1] + 2),
                (base[0] + 62, base[1] - 26),
                (base[0] + 92, base[1] - 26),
                (base[0] + 92, base[1] + 4),
                (base[0] + 118, base[1] - 14),
                (base[0] + 160, base[1] + 6),
                (base[0] + 160, base[1] + 40),
            ]
            sheet.paint(polygon(roofs), Ink(0.02, 0.32, 0.14))
        middle = [EYE.at(0.58, y, EYE.far) for y in (-1.26, 0.56)]
        across = [EYE.at(x, -0.35, EYE.far) for x in (-0.28, 1.44)]
        sheet.line(polyline(middle) + polyline(across), Ink(0.16, 0.34, 0.36), 5)
        sheet.paint(box(-0.52, 0.66, 1.68, 0.80), Ink(0.04, 0.20, 0.30))


def _day(sheet: Sheet) -> None:
    """Daylight from the end: a patch of sun on the runner, soft shadow where we stand."""
    with sheet.shape("shadow"), sheet.overprint():
        heart = EYE.at(0.58, 0.2, EYE.far)
        fall = sheet.radial(
            heart,
            1500,
            Stop(0, PAPER),
            Stop(0.28, Ink(0, 0.05, 0)),
            Stop(0.70, Ink(0.16, 0.46, 0.03)),
            Stop(1, Ink(0.42, 0.66, 0.06)),
        )
        sheet.paint(sheet.everything, fall)
    for left, right in ((-0.34, 0.44), (0.62, 1.40)):
        patch = polygon(EYE.on_floor([(left, 6.2), (right, 6.2), (right - 0.30, 3.7), (left - 0.30, 3.7)]))
        with sheet.shape("sun on the floor"):
            with sheet.lift():
                sheet.paint(patch, Ink(0.12, 0.20, 0.70))
            with sheet.overprint():
                sheet.paint(patch, Ink(0, 0, 0.10))
    with sheet.shape("air"), sheet.lift():
        heart = EYE.at(0.58, -0.3, EYE.far)
        air = sheet.radial(heart, 420, Stop(0, Ink(0.6, 0.7, 0.9)), Stop(1, landing.NO_CHANGE))
        sheet.paint(ellipse(*heart, 420), air)


def banister(sheet: Sheet) -> None:
    """The banister alone: painted wood, seen against the light."""
    wood = (Stop(0, Ink(0.02, 0.10, 0.20)), Stop(0.4, Ink(0.02, 0.16, 0.30)), Stop(1, Ink(0.12, 0.44, 0.44)))
    landing.banister(sheet, EYE, lit=wood, shade=Ink(0.36, 0.60, 0.50), end=EYE.far)
    with sheet.shape("cardigan over the rail"):
        x, y = EYE.at(landing.BRINK, landing.RAIL - 0.04, 3.1)
        cloth = smooth(
            [
                (x - 34, y - 2),
                (x + 4, y - 26),
                (x + 50, y - 22),
                (x + 58, y + 60),
                (x + 52, y + 128),
                (x + 8, y + 150),
                (x - 30, y + 134),
                (x - 38, y + 60),
            ]
        )
        sheet.paint(cloth, Ink(0.08, 0.30, 0.86))
        with sheet.overprint(clip=sheet.clip(cloth)):
            sheet.paint(cut_box(x - 50, y - 40, 44, 220, 2, sheet.rng("fold")), Ink(0.30, 0.40, 0))
        for fold in (4, 26):
            sheet.paint(
                stroke([(x + fold, y + 10), (x + fold + 4, y + 70), (x + fold - 2, y + 128)], 4, start=0.2),
                Ink(0.5, 0.6, 0.7),
            )


PICTURE = Place(
    name="landing",
    mood="morning",
    palette="landing",
    layers=(
        Layer("house", house, depth=0.8),
        Layer("banister", banister, depth=1.05, cut_out=True),
    ),
    light=Light("nowhere", shade=(0.06, 0.30, 0.0), near=0.2, far=0.5),
    shows=(
        "The landing by daylight, and it is short: three doors, a stair that goes down, and a window with a low "
        "sun. The lamp is off, and a cardigan hangs over the banister."
    ),
)
