"""What is seen from 14B Tern House, fourteen floors up: Eastferry by night, the water, the cranes of the far quay."""

from __future__ import annotations

import random

from print_room.geometry import cut_box, ellipse, polygon, polyline, smooth, star
from print_room.inks import LIT_WINDOW, MOON, PAPER, Ink
from print_room.sheet import Sheet, Stop

SKY_TOP = Ink(0.90, 0.98, 0)
SKY_MIDDLE = Ink(0.58, 0.90, 0)
SKY_LOW = Ink(0.16, 0.62, 0.12)
QUAY = Ink(0.86, 0.95, 0.04)
CRANE = Ink(0.94, 0.90, 0.10)
WATER = Ink(0.72, 0.95, 0)
WATER_DEEP = Ink(0.95, 0.98, 0)
TOWER = Ink(0.97, 0.92, 0.10)
AMBER = Ink(0, 0.20, 0.95)


def night_view(
    sheet: Sheet, left: float, right: float, top: float, horizon: float, *, moon: tuple[float, float]
) -> None:
    """Eastferry between `left` and `right`, the far quay at `horizon`; the moon where it is told."""
    sky(sheet, top, horizon, moon)
    far_quay(sheet, left, right, horizon)
    for place, size in ((0.16, 0.8), (0.42, 1.0), (0.60, 0.66)):
        crane(sheet, left + (right - left) * place, horizon, size)
    water(sheet, left, right, horizon, moon[0])
    ferry(sheet, left + (right - left) * 0.30, horizon + 34)
    tower(sheet, right - (right - left) * 0.20, top + (horizon - top) * 0.42)


def sky(sheet: Sheet, top: float, horizon: float, moon: tuple[float, float]) -> None:
    """Night from the top of the window down to the glow over the town, stars and a moon just past full."""
    with sheet.shape("sky"):
        night = sheet.linear(
            (0, top), (0, horizon), Stop(0, SKY_TOP), Stop(0.55, SKY_MIDDLE), Stop(0.9, SKY_LOW), Stop(1, SKY_LOW)
        )
        sheet.paint(sheet.everything, night)
        halo = sheet.radial(moon, 210, Stop(0, PAPER, 0.55), Stop(0.35, PAPER, 0.24), Stop(1, PAPER, 0))
        sheet.paint(ellipse(*moon, 210), halo)
    with sheet.shape("stars"):
        rng = sheet.rng("stars")
        for _ in range(90):
            x, y = rng.uniform(-96, 2016), rng.uniform(top - 20, horizon - 90)
            sheet.paint(ellipse(x, y, rng.uniform(1.2, 2.6)), MOON)
    with sheet.shape("moon"):
        sheet.paint(ellipse(*moon, 44), MOON)
        for dx, dy, radius in ((-14, -10, 10), (12, 8, 13), (-6, 20, 6), (18, -18, 5)):
            sheet.paint(ellipse(moon[0] + dx, moon[1] + dy, radius), Ink(0, 0.14, 0.08))


def far_quay(sheet: Sheet, left: float, right: float, horizon: float) -> None:
    """The low roofs over the water, a lit window here and there."""
    rng = sheet.rng("far quay")
    with sheet.shape("far quay"):
        x = left - 60
        while x < right + 60:
            width, height = rng.uniform(26, 64), rng.uniform(16, 54)
            sheet.paint(cut_box(x, horizon - height, width + 3, height + 6, 1.5, rng), QUAY)
            for _ in range(rng.randint(1, 4)):
                spot = (x + rng.uniform(4, width - 8), horizon - rng.uniform(8, height - 4))
                sheet.paint(cut_box(*spot, 4.5, 6, 0.6, rng), LIT_WINDOW)
            x += width


def crane(sheet: Sheet, x: float, horizon: float, size: float) -> None:
    """A container crane: four legs, a boom out over the water, a stay, and a lamp at the top."""

    def at(dx: float, dy: float) -> tuple[float, float]:
        return (x + dx * size, horizon + dy * size)

    with sheet.shape("crane"):
        for run in (
            [at(-26, 4), at(-16, -92)],
            [at(22, 4), at(14, -92)],
            [at(-24, -40), at(20, -40)],
            [at(-16, -92), at(14, -92)],
            [at(0, -92), at(0, -150)],
        ):
            sheet.line(polyline(run), CRANE, 6 * size)
        sheet.line(polyline([at(-92, -98), at(52, -98)]), CRANE, 8 * size)
        sheet.line(polyline([at(-88, -98), at(0, -150), at(50, -98)]), CRANE, 2.6 * size)
        sheet.line(polyline([at(-60, -96), at(-60, -54)]), CRANE, 2 * size)
        sheet.paint(polygon([at(-70, -56), at(-50, -56), at(-50, -42), at(-70, -42)]), CRANE)
        sheet.paint(ellipse(*at(0, -154), 5 * size), AMBER)
        sheet.paint(ellipse(*at(-92, -100), 4 * size), AMBER)


def water(sheet: Sheet, left: float, right: float, horizon: float, moon_x: float) -> None:
    """The water, and the moon laid over it in short strokes."""
    rng = sheet.rng("water")
    with sheet.shape("water"):
        deep = sheet.linear((0, horizon), (0, horizon + 190), Stop(0, WATER), Stop(1, WATER_DEEP))
        sheet.paint(polygon([(-96, horizon), (2016, horizon), (2016, 1134), (-96, 1134)]), deep)
        sheet.line(polyline([(-96, horizon), (2016, horizon)]), Ink(0.22, 0.66, 0.10), 2.5)
    with sheet.shape("moon on the water"):
        for step in range(26):
            y = horizon + 6 + step * 7.5
            reach = 12 + step * 2.6
            x = moon_x + rng.uniform(-0.5, 0.5) * reach
            dash(sheet, x, y, rng.uniform(0.4, 1.0) * reach, Ink(0, 0.12, 0.10), rng)
    with sheet.shape("ripples"):
        for _ in range(60):
            x, y = rng.uniform(left, right), rng.uniform(horizon + 12, horizon + 200)
            dash(sheet, x, y, rng.uniform(10, 34), Ink(0.42, 0.84, 0), rng)


def dash(sheet: Sheet, x: float, y: float, reach: float, ink: Ink, rng: random.Random) -> None:
    """A stroke of light lying on the water."""
    thick = rng.uniform(1.6, 3)
    sheet.paint(smooth([(x - reach, y), (x, y - thick), (x + reach, y), (x, y + thick)]), ink)


def ferry(sheet: Sheet, x: float, y: float) -> None:
    """The night ferry: a dark hull, a row of lit windows, and their light in the water."""
    rng = sheet.rng("ferry")
    with sheet.shape("ferry"):
        sheet.paint(polygon([(x - 50, y - 8), (x + 52, y - 8), (x + 40, y + 9), (x - 42, y + 9)]), CRANE)
        sheet.paint(cut_box(x - 36, y - 24, 66, 18, 1.5, rng), Ink(0.50, 0.70, 0.20))
        for index in range(6):
            sheet.paint(cut_box(x - 31 + index * 10, y - 20, 6, 8, 0.6, rng), Ink(0, 0.03, 0.55))
        sheet.line(polyline([(x - 8, y - 24), (x - 8, y - 48)]), CRANE, 3)
        sheet.paint(ellipse(x - 8, y - 50, 4.5), PAPER)
        for index in range(7):
            dash(sheet, x - 4 + rng.uniform(-12, 12), y + 16 + index * 8, 30 - index * 3, Ink(0.02, 0.16, 0.78), rng)


def tower(sheet: Sheet, left: float, top: float) -> None:
    """The next tower along, nearly black; who is awake there."""
    rng = sheet.rng("tower")
    with sheet.shape("next tower"):
        sheet.paint(cut_box(left, top, 520, 1200, 2, rng), TOWER)
        sheet.paint(cut_box(left + 26, top - 22, 60, 26, 2, rng), TOWER)
        for row in range(16):
            for column in range(9):
                x, y = left + 16 + column * 30, top + 22 + row * 30
                if rng.random() < 0.26:
                    ink = LIT_WINDOW if rng.random() < 0.7 else Ink(0, 0.10, 0.30)
                    sheet.paint(cut_box(x, y, 15, 17, 1, rng), ink)
                else:
                    sheet.paint(cut_box(x, y, 15, 17, 1, rng), Ink(0.88, 0.86, 0.06))
    with sheet.shape("mast"):
        sheet.line(polyline([(left + 56, top - 22), (left + 56, top - 66)]), TOWER, 3)
        sheet.paint(star(left + 56, top - 68, 6), AMBER)


def dawn_view(sheet: Sheet, left: float, right: float, top: float, horizon: float, *, sun: tuple[float, float]) -> None:
    """The same at sunrise: the sun just off the water, the cranes dark before it, nobody's window lit."""
    with sheet.shape("morning sky"):
        morning = sheet.linear(
            (0, top),
            (0, horizon),
            Stop(0, Ink(0.10, 0.42, 0)),
            Stop(0.5, Ink(0, 0.30, 0.16)),
            Stop(1, Ink(0, 0.04, 0.50)),
        )
        sheet.paint(sheet.everything, morning)
        halo = sheet.radial(sun, 200, Stop(0, PAPER), Stop(0.4, Ink(0, 0, 0.2), 0.7), Stop(1, Ink(0, 0, 0.4), 0))
        sheet.paint(ellipse(*sun, 200), halo)
        sheet.paint(ellipse(*sun, 50), PAPER)
    rng = sheet.rng("morning quay")
    with sheet.shape("far quay"):
        x = left - 60
        while x < right + 60:
            width, height = rng.uniform(26, 64), rng.uniform(14, 40)
            sheet.paint(cut_box(x, horizon - height, width + 3, height + 6, 1.5, rng), Ink(0.46, 0.60, 0.10))
            x += width
    for place, size in ((0.16, 0.8), (0.42, 1.0), (0.60, 0.66)):
        crane(sheet, left + (right - left) * place, horizon, size)
    with sheet.shape("morning water"):
        deep = sheet.linear(
            (0, horizon), (0, horizon + 150), Stop(0, Ink(0, 0.16, 0.40)), Stop(1, Ink(0.30, 0.62, 0.06))
        )
        sheet.paint(polygon([(-96, horizon), (2016, horizon), (2016, 1134), (-96, 1134)]), deep)
        for step in range(20):
            reach = 16 + step * 2.6
            x = sun[0] + rng.uniform(-0.5, 0.5) * reach
            dash(sheet, x, horizon + 6 + step * 7.5, rng.uniform(0.4, 1.0) * reach, PAPER, rng)
    with sheet.shape("next tower by day"):
        sheet.paint(
            cut_box(right - (right - left) * 0.20, top + (horizon - top) * 0.42, 520, 1200, 2, rng),
            Ink(0.66, 0.70, 0.10),
        )
