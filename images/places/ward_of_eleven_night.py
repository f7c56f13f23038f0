"""Floor eighteen: the ward in which eleven people slept for nineteen hours, as tidy as nobody ever kept it.

Eleven beds stand in a curve that goes away from us, every sheet without a crease, a small lamp at each head that
lights nothing. The one light falls on a plastic chair with a cardigan over its back. The cards on the beds are blank,
the line on the floor that should lead somewhere comes back to itself, and there's no door. The felt stair comes down on
the right; people stand left of the middle.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from lens_drawing import Lens

from print_room.brushes import stamped_dots, stamped_moons, stamped_stars, stitches, stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import (
    CLOTH_BLUE,
    CLOTH_NAVY,
    CLOTH_OCHRE,
    CLOTH_RUST,
    HAIR_BLACK,
    HAIR_BROWN,
    HAIR_GREY,
    LINE,
    PAPER,
    Ink,
)
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet, Stop

EYE = Lens((1010, 262), 1160)
FLOOR = 1.9
LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0

# The curve on which the beds stand, in plan: its middle (x, z), how far it reaches across and away.
MIDDLE: Point = (1.0, 11.4)
ACROSS, AWAY = 6.6, 7.6
BED_ANGLES = (232, 213, 195, 177, 159, 141, 123, 105, 87, 69, 51)
BED_LENGTH, BED_WIDTH, MATTRESS = 2.05, 0.98, 1.22

CHAIR: Point = (1196, 716)
LAMP: Point = (1196, 118)

NONE = Ink(0, 0, 0)
NIGHT = Ink(0.76, 0.80, 0.0)
WALL = Ink(0.04, 0.34, 0.06)
LINO = Ink(0.10, 0.42, 0.14)
SHEET_WHITE = Ink(0, 0.05, 0)
STEEL = Ink(0.30, 0.52, 0.12)


# The room, which is round.


def in_plan(angle: float, grown: float = 0.0) -> Point:
    """Return a point (x, z) of the beds' curve at that angle; `grown` metres outside it."""
    turn = math.radians(angle)
    return (MIDDLE[0] + (ACROSS + grown) * math.cos(turn), MIDDLE[1] + (AWAY + grown) * math.sin(turn))


def around(level: float, grown: float, start: float = 236, end: float = -60) -> list[Point]:
    """Return a line on the page that follows the curve at that level."""
    run = []
    for step in range(73):
        x, z = in_plan(start + (end - start) * step / 72, grown)
        if z > 0.8:
            run.append(EYE.at(x, level, z))
    return run


def walls(sheet: Sheet) -> None:
    """One round wall without a door: paint, a rail to hold on to, and a whale that somebody once sewed along it."""
    with sheet.shape("wall"):
        sheet.paint(sheet.everything, WALL)
        below = around(1.05, 1.9)
        sheet.paint(
            polygon([*below, (RIGHT, below[-1][1]), (RIGHT, BOTTOM), (LEFT, BOTTOM), (LEFT, below[0][1])]),
            Ink(0.08, 0.46, 0.12),
        )
        sheet.line(polyline(below), Ink(0.5, 0.66, 0.16), 4)
        sheet.line(polyline(around(0.9, 1.9)), Ink(0.02, 0.22, 0.30), 7)
        panels = []
        for index in range(34):
            x, z = in_plan(250 - index * 9, 1.9)
            if z > 1.2:
                panels.append(polyline([EYE.at(x, -6, z), EYE.at(x, 0.86, z)]))
        sheet.line("".join(panels), Ink(0.12, 0.44, 0.10), 2.2)
    sewn_whale(sheet)


WHALE = (
    Corner(238, 262),
    (262, 196),
    (352, 150),
    (486, 146),
    (612, 178),
    (716, 214),
    (800, 222),
    Corner(862, 150),
    (884, 178),
    Corner(958, 152),
    (934, 222),
    (866, 272),
    (764, 306),
    (620, 326),
    (440, 330),
    (300, 310),
)


def sewn_whale(sheet: Sheet) -> None:
    """The ward's whale: felt on the wall, asleep as well."""
    body = smooth(WHALE)
    with sheet.shape("whale on the wall"), sheet.group(move=(60, -74)):
        sheet.paint(body, Ink(0.36, 0.70, 0.06))
        with sheet.group(clip=sheet.clip(body)):
            belly = smooth(
                [
                    Corner(230, 268),
                    (330, 288),
                    (480, 292),
                    (640, 276),
                    Corner(800, 250),
                    (700, 340),
                    (460, 366),
                    Corner(230, 350),
                ]
            )
            sheet.paint(belly, Ink(0.06, 0.40, 0.06))
            for index in range(5):
                y = 288 + index * 11
                sheet.line(smooth([(250, y - 20), (420, y), (700, y - 14)], closed=False), Ink(0.12, 0.46, 0.10), 2.4)
        inner = [(p[0] * 0.966 + 20, p[1] * 0.94 + 14) for p in WHALE]
        sheet.line(stitches([*inner, inner[0]], length=13, gap=11), Ink(0, 0.06, 0.06), 3.2)
        sheet.paint(stroke([(306, 246), (326, 258), (348, 248)], 6, start=0.2, end=0.2), LINE)
        fin = smooth([Corner(470, 290), (500, 330), (556, 366), (560, 330), Corner(540, 284)])
        sheet.paint(fin, Ink(0.50, 0.76, 0.08))
        sheet.line(stitches([(484, 302), (512, 334), (550, 356)], length=11, gap=10), Ink(0, 0.10, 0.10), 2.6)


def floor(sheet: Sheet) -> None:
    """Polished lino, and on it the line to follow, which goes round."""
    edge = around(FLOOR, 1.9)
    with sheet.shape("lino"):
        outline = polygon([*edge, (RIGHT, edge[-1][1]), (RIGHT, BOTTOM), (LEFT, BOTTOM), (LEFT, edge[0][1])])
        sheet.paint(outline, LINO)
        sheet.line(polyline(edge), LINE, 3)
        sheet.line(polyline(around(FLOOR - 0.14, 1.9)), Ink(0.40, 0.60, 0.14), 2.4)
    with sheet.shape("line to follow"):
        ring: list[Point] = []
        hole: list[Point] = []
        for step in range(60):
            turn = step * math.tau / 60
            for run, radius in ((ring, 1.0), (hole, 0.965)):
                x, z = 0.9 + 3.9 * radius * math.cos(turn), 8.3 + 4.5 * radius * math.sin(turn)
                run.append(EYE.at(x, FLOOR, z))
        sheet.paint(polygon(ring) + polygon(hole[::-1]), Ink(0, 0.08, 0.62))


# The beds.


@dataclass(frozen=True)
class Bed:
    """A bed on the curve: where its middle is in plan, and which way its head lies."""

    x: float
    z: float
    away: Point

    def at(self, along: float, across: float, level: float) -> Point:
        """Return a point of the bed on the page: metres towards the head, to its right, down from the eye."""
        dx, dz = self.away
        return EYE.at(self.x + along * dx - across * dz, level, self.z + along * dz + across * dx)

    @property
    def size(self) -> float:
        """How many pixels a metre has there."""
        return EYE.size(1, self.z)


def bed_at(angle: float) -> Bed:
    """Return the bed that stands at this angle of the curve, its head to the wall."""
    x, z = in_plan(angle)
    dx, dz = x - MIDDLE[0], z - MIDDLE[1]
    length = math.hypot(dx, dz)
    return Bed(x, z, (dx / length, dz / length))


def hull(points: Sequence[Point]) -> list[Point]:
    """Return the outline of the smallest bulging shape round these points."""

    def half(run: Sequence[Point]) -> list[Point]:
        kept: list[Point] = []
        for p in run:
            while len(kept) > 1 and _turn(kept[-2], kept[-1], p) <= 0:
                kept.pop()
            kept.append(p)
        return kept[:-1]

    ordered = sorted(set(points))
    return half(ordered) + half(ordered[::-1])


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def mound(bed: Bed, along: float, half_length: float, half_width: float, height: float) -> list[Point]:
    """Return the outline of a smooth heap on the bed."""
    points = []
    for ring in range(7):
        up = math.pi / 2 * ring / 6
        for step in range(18):
            turn = step * math.tau / 18
            points.append(
                bed.at(
                    along + half_length * math.cos(up) * math.cos(turn),
                    half_width * math.cos(up) * math.sin(turn),
                    MATTRESS - height * math.sin(up),
                )
            )
    return hull(points)


def box(bed: Bed, along: tuple[float, float], across: tuple[float, float], level: tuple[float, float]) -> str:
    """Return the outline of a box that belongs to a bed."""
    corners = [bed.at(a, c, y) for a in along for c in across for y in level]
    return polygon(hull(corners))


HAIRS = (HAIR_BROWN.light, HAIR_BLACK.light, HAIR_GREY.light)


def draw_bed(sheet: Sheet, bed: Bed, index: int) -> None:
    """A bed with rails of steel, a sheet drawn perfectly smooth, and somebody in it as a calm heap."""
    half, side = BED_LENGTH / 2, BED_WIDTH / 2
    thin = max(1.2, bed.size * 0.018)
    with sheet.shape(f"bed {index + 1}"):
        for along in (half - 0.05, -half + 0.05):
            for across in (-side + 0.04, side - 0.04):
                sheet.line(polyline([bed.at(along, across, MATTRESS), bed.at(along, across, FLOOR)]), STEEL, thin * 2)
        sheet.line(
            smooth(
                [bed.at(half, c, y) for c, y in ((-side, 1.2), (-side, 0.78), (0, 0.70), (side, 0.78), (side, 1.2))],
                closed=False,
            ),
            STEEL,
            thin * 2.4,
        )
        hanging = box(bed, (-half, half), (-side, side), (MATTRESS, MATTRESS + 0.34))
        sheet.paint(hanging, Ink(0.04, 0.30, 0.04))
        top = polygon(
            [
                bed.at(-half, -side, MATTRESS),
                bed.at(-half, side, MATTRESS),
                bed.at(half, side, MATTRESS),
                bed.at(half, -side, MATTRESS),
            ]
        )
        foot = polygon(
            [
                bed.at(-half, -side, MATTRESS),
                bed.at(-half, side, MATTRESS),
                bed.at(-half, side, MATTRESS + 0.34),
                bed.at(-half, -side, MATTRESS + 0.34),
            ]
        )
        sheet.paint(foot, Ink(0, 0.16, 0.02))
        sheet.paint(top, Ink(0, 0.20, 0.03))
        sheet.line(hanging, LINE, thin)
        pillow = mound(bed, half - 0.28, 0.22, 0.36, 0.14)
        sheet.paint(smooth(pillow), PAPER)
        sheet.line(smooth(pillow), Ink(0.3, 0.5, 0.1), thin * 0.8)
    _sleeper(sheet, bed, index, thin)
    with sheet.shape(f"foot of bed {index + 1}"):
        rail = [
            bed.at(-half - 0.03, c, y)
            for c, y in (
                (-side, FLOOR),
                (-side, 1.16),
                (-side * 0.8, 1.06),
                (side * 0.8, 1.06),
                (side, 1.16),
                (side, FLOOR),
            )
        ]
        sheet.line(smooth(rail, closed=False, tension=0.3), LINE, thin * 3.2)
        sheet.line(smooth(rail, closed=False, tension=0.3), STEEL, thin * 2)
        sheet.line(polyline([bed.at(-half - 0.03, -side, 1.5), bed.at(-half - 0.03, side, 1.5)]), STEEL, thin * 1.6)


def _sleeper(sheet: Sheet, bed: Bed, index: int, thin: float) -> None:
    half = BED_LENGTH / 2
    with sheet.shape(f"sleeper {index + 1}"):
        crown = bed.at(half - 0.30, 0, MATTRESS - 0.20)
        radius = 0.135 * bed.size
        sheet.paint(ellipse(*crown, radius * 1.05, radius), HAIRS[index % 3])
        feet = mound(bed, -0.62, 0.24, 0.25, 0.27)
        body = mound(bed, -0.02, 0.84, 0.33, 0.26 + 0.02 * (index % 3))
        foot, top = bed.at(-half, 0, MATTRESS - 0.3), bed.at(half - 0.4, 0, MATTRESS - 0.1)
        smoothness = sheet.linear(
            foot, top, Stop(0, PAPER), Stop(0.45, Ink(0, 0.10, 0.02)), Stop(1, Ink(0.08, 0.46, 0.04))
        )
        for heap in (feet, body):
            sheet.paint(smooth(heap), smoothness)
        under = [p for p in body if p[1] > bed.at(0, 0, MATTRESS - 0.06)[1]]
        if len(under) > 2:
            sheet.paint(stroke(sorted(under), thin * 1.4, start=0.1, end=0.1), Ink(0.30, 0.56, 0.10))


def band(sheet: Sheet, bed: Bed, index: int) -> None:
    """The headband, alight, and the bed's card, which is blank, and its lamp, which lights nothing."""
    half = BED_LENGTH / 2
    with sheet.shape(f"lights of bed {index + 1}"):
        crown, towards_feet = bed.at(half - 0.30, 0, MATTRESS - 0.20), bed.at(half - 0.60, 0, MATTRESS - 0.20)
        length = math.hypot(towards_feet[0] - crown[0], towards_feet[1] - crown[1])
        dx, dy = (towards_feet[0] - crown[0]) / length, (towards_feet[1] - crown[1]) / length
        radius = 0.135 * bed.size
        run = [
            (crown[0] + radius * (along * dx - across * dy), crown[1] + radius * (along * dy + across * dx))
            for along, across in ((0.10, -0.95), (0.42, 0.0), (0.10, 0.95))
        ]
        sheet.paint(stroke(run, max(2.6, 0.05 * bed.size), start=0.7, end=0.7), Ink(0, 0.02, 0.36))
        post = [
            bed.at(half + 0.1, 0.62, 1.3),
            bed.at(half + 0.1, 0.62, 0.42),
            bed.at(half - 0.05, 0.56, 0.30),
            bed.at(half - 0.2, 0.5, 0.40),
        ]
        sheet.line(smooth(post, closed=False), Ink(0.80, 0.84, 0.14), max(1.6, 0.022 * bed.size))
        bulb = post[-1]
        radius = max(3.2, 0.055 * bed.size)
        with sheet.overprint():
            sheet.paint(
                ellipse(*bulb, radius * 5), sheet.radial(bulb, radius * 5, Stop(0, Ink(0, 0, 0.7)), Stop(1, NONE))
            )
        sheet.paint(ellipse(*bulb, radius), Ink(0, 0.04, 0.34))
    with sheet.shape(f"rail of bed {index + 1}, lit"):
        side = BED_WIDTH / 2
        post = [
            bed.at(-half - 0.03, -side, 1.8),
            bed.at(-half - 0.03, -side, 1.18),
            bed.at(-half - 0.03, -side * 0.7, 1.07),
        ]
        sheet.line(smooth(post, closed=False, tension=0.3), Ink(0, 0.16, 0.44), max(1.2, bed.size * 0.013))
    with sheet.shape(f"card {index + 1}"):
        y, tall, wide = 1.12, 0.26, 0.17
        corners = [
            bed.at(-half - 0.06, c, level) for c, level in ((-wide, y), (wide, y), (wide, y + tall), (-wide, y + tall))
        ]
        sheet.paint(polygon(corners), Ink(0, 0.06, 0.06))
        sheet.line(polygon(corners), LINE, max(1.2, bed.size * 0.012))


def white_of(bed: Bed) -> list[Corner]:
    """Return the outline of all that is white of a bed."""
    half, side = BED_LENGTH / 2, BED_WIDTH / 2
    corners = [bed.at(a, c, MATTRESS) for a in (-half, half) for c in (-side, side)]
    corners += [bed.at(-half, c, MATTRESS + 0.34) for c in (-side, side)]
    outline = hull([*corners, *mound(bed, -0.02, 0.84, 0.33, 0.28), *mound(bed, half - 0.28, 0.22, 0.36, 0.14)])
    return [Corner(*point) for point in outline]


def beds(sheet: Sheet) -> None:
    """Eleven of them, the farthest first."""
    for index, angle in sorted(enumerate(BED_ANGLES), key=lambda pair: -in_plan(pair[1])[1]):
        draw_bed(sheet, bed_at(angle), index)


# The felt stair.

FELTS = (
    CLOTH_BLUE.light,
    CLOTH_RUST.light,
    Ink(0, 0.16, 0.34),
    CLOTH_NAVY.light,
    CLOTH_OCHRE.light,
    Ink(0.10, 0.56, 0.12),
    Ink(0.02, 0.22, 0.12),
)


@dataclass(frozen=True)
class Step:
    """A bolster of felt: its left end, its top, how wide it is."""

    left: float
    top: float
    width: float

    def tread(self) -> str:
        """Return the outline of what one treads on."""
        left, top, right = self.left, self.top, self.left + self.width
        return smooth(
            [
                Corner(left - 34, top + 34),
                (left + 60, top + 4),
                Corner(left + 120, top),
                Corner(right, top + 4),
                Corner(right, top + 40),
                (left + 90, top + 40),
            ]
        )

    def riser(self) -> str:
        """Return the outline of its front."""
        left, top, right = self.left, self.top, self.left + self.width
        return smooth(
            [
                Corner(left - 34, top + 34),
                (left + 20, top + 42),
                Corner(right, top + 38),
                Corner(right, top + 132),
                (left + 60, top + 126),
                Corner(left - 30, top + 112),
            ]
        )

    def seam(self) -> list[Point]:
        """Return the line of the stitches under the edge."""
        left, top = self.left, self.top
        return [(left - 18, top + 50), (left + 40, top + 56), (left + self.width, top + 54)]


STEPS = tuple(Step(2030 - index * 50, 96 + index * 78, 300 + index * 8) for index in range(9))


def felt_stair(sheet: Sheet) -> None:
    """The stair by which one comes and goes, down from the right: bolsters of felt, sewn along every edge."""
    rng = sheet.rng("felt stair")
    for index, step in enumerate(STEPS):
        with sheet.shape(f"felt step {index + 1}"):
            ink = FELTS[index % len(FELTS)]
            riser, tread = step.riser(), step.tread()
            sheet.paint(riser, ink.towards(Ink(0.4, 0.7, 0.2), 0.35))
            with sheet.group(clip=sheet.clip(riser)):
                stamped = (stamped_stars, stamped_dots, stamped_moons)[index % 3]
                print_ = stamped(step.left - 40, step.top + 30, step.width, 112, 46, rng, radius=9)
                sheet.paint(print_, ink.towards(PAPER, 0.55))
            sheet.paint(tread, ink)
            sheet.line(riser, LINE, 3)
            sheet.line(tread, LINE, 3)
            sheet.line(stitches(step.seam(), length=13, gap=11), PAPER, 3)


# The chair, in the light.


def chair(sheet: Sheet) -> None:
    """A plastic chair with a hole in its back to hold it by, a cardigan on it, one sleeve on the floor nearly."""
    x, y = CHAIR
    seat_ink, shade, thin = Ink(0, 0.14, 0.72), Ink(0.06, 0.36, 0.80), 11
    with sheet.shape("shadow of the chair"), sheet.overprint(blur=5):
        sheet.paint(ellipse(x + 6, y + 4, 124, 22), Ink(0.50, 0.46, 0))
    with sheet.shape("chair"):
        for start, end in (
            ((-66, -110), (-92, 2)),
            ((66, -110), (84, 2)),
            ((-50, -122), (-58, -34)),
            ((56, -122), (64, -34)),
        ):
            leg = [(x + start[0], y + start[1]), (x + end[0], y + end[1])]
            sheet.line(polyline(leg), LINE, thin + 4)
            sheet.line(polyline(leg), Ink(0, 0.20, 0.10), thin - 4)
        back = smooth(
            [
                Corner(x - 74, y - 132),
                (x - 88, y - 220),
                (x - 78, y - 296),
                (x, y - 312),
                (x + 78, y - 296),
                (x + 88, y - 220),
                Corner(x + 74, y - 132),
            ]
        )
        slot = rectangle(x - 30, y - 278, 60, 20, radius=10)
        sheet.paint(back, seat_ink)
        sheet.line(back, LINE, 3.2)
        sheet.paint(slot, Ink(0.40, 0.56, 0.70))
        sheet.line(slot, LINE, 2.6)
        seat = smooth(
            [
                Corner(x - 80, y - 140),
                (x, y - 150),
                Corner(x + 80, y - 140),
                (x + 96, y - 104),
                (x, y - 84),
                (x - 96, y - 104),
            ]
        )
        sheet.paint(seat, seat_ink.towards(PAPER, 0.35))
        sheet.line(seat, LINE, 3.2)
        lip = smooth(
            [
                Corner(x - 96, y - 106),
                (x, y - 84),
                Corner(x + 96, y - 106),
                (x + 84, y - 82),
                (x, y - 64),
                (x - 84, y - 82),
            ]
        )
        sheet.paint(lip, shade)
        sheet.line(lip, LINE, 3)
    cardigan(sheet, x, y)


def cardigan(sheet: Sheet, x: float, y: float) -> None:
    """It keeps the shape of the shoulders that it had on; somebody was going to be back in a minute."""
    wool, dark = Ink(0, 0.30, 0.06), Ink(0.16, 0.56, 0.10)
    left = [
        Corner(x - 26, y - 330),
        (x - 84, y - 318),
        (x - 116, y - 276),
        (x - 122, y - 190),
        Corner(x - 114, y - 104),
        (x - 84, y - 96),
        Corner(x - 56, y - 102),
        (x - 60, y - 190),
        (x - 50, y - 258),
        Corner(x - 20, y - 302),
    ]
    right = [Corner(2 * x - p[0], p[1]) if isinstance(p, Corner) else (2 * x - p[0], p[1]) for p in left]
    hanging = [
        Corner(x + 96, y - 306),
        (x + 130, y - 272),
        (x + 148, y - 170),
        (x + 140, y - 60),
        Corner(x + 142, y - 30),
        Corner(x + 106, y - 28),
        (x + 106, y - 80),
        (x + 104, y - 190),
    ]
    with sheet.shape("cardigan"):
        for sleeve in (
            hanging,
            [Corner(2 * x - p[0], p[1]) if isinstance(p, Corner) else (2 * x - p[0], p[1]) for p in hanging],
        ):
            sheet.paint(smooth(sleeve), wool.towards(dark, 0.5))
            sheet.line(smooth(sleeve), LINE, 3)
            cuff = [(sleeve[4][0], sleeve[4][1] - 22), (sleeve[5][0], sleeve[5][1] - 22)]
            sheet.line(polyline(cuff), LINE, 2.4)
        for panel in (left, right):
            outline = smooth(panel)
            sheet.paint(outline, wool)
            with sheet.group(clip=sheet.clip(outline)):
                ribs = "".join(polyline([(x + at, y - 340), (x + at * 1.1, y - 80)]) for at in range(-120, 130, 12))
                sheet.line(ribs, Ink(0.06, 0.48, 0.06), 3)
                sheet.line(polyline([(x - 130, y - 112), (x + 130, y - 112)]), dark, 12)
                pocket = panel[4][0] - x
                sheet.line(polyline([(x + pocket * 0.98, y - 160), (x + pocket * 0.66, y - 158)]), dark, 7)
            sheet.line(outline, LINE, 3.2)
        yoke = smooth(
            [
                Corner(x - 30, y - 331),
                (x, y - 336),
                Corner(x + 30, y - 331),
                Corner(x + 22, y - 304),
                (x, y - 312),
                Corner(x - 22, y - 304),
            ]
        )
        sheet.paint(yoke, dark)
        sheet.line(yoke, LINE, 2.8)
        for step in range(5):
            button = ellipse(x - 61 + (6 if step > 2 else 0) * 1.0, y - 118 - step * 33, 6)
            sheet.paint(button, CLOTH_RUST.light)
            sheet.line(button, LINE, 2)


def cone() -> str:
    """The light that leaves the one lamp."""
    x, y = LAMP
    return polygon([(x - 66, y + 8), (x + 66, y + 8), (x + 288, CHAIR[1] + 6), (x - 288, CHAIR[1] + 6)])


def pool() -> str:
    """Where it lands."""
    return ellipse(CHAIR[0], CHAIR[1] + 4, 290, 62)


def darkness(sheet: Sheet) -> None:
    """Night over all; the cone is left out of it, and whatever is white a little."""
    with sheet.shape("darkness"), sheet.overprint():
        sheet.paint(sheet.everything, NIGHT)
        near_the_chair = sheet.radial(
            (1150, 640), 900, Stop(0, NONE, 0.52), Stop(0.45, NONE, 0.30), Stop(1, NONE, 0), stretch=1.35
        )
        sheet.paint(sheet.everything, near_the_chair)
        with sheet.group(blur=5):
            fall = sheet.linear((0, LAMP[1]), (0, 780), Stop(0, NONE, 0.72), Stop(1, NONE, 0.60))
            sheet.paint(cone(), fall)
            sheet.paint(pool(), NONE, opacity=0.95)
        for bed in (bed_at(angle) for angle in BED_ANGLES):
            sheet.paint(smooth(white_of(bed)), NONE, opacity=0.50)
    with sheet.shape("corners"), sheet.overprint():
        corners = sheet.radial(
            (1060, 540), 1150, Stop(0, NONE, 0), Stop(0.45, NONE, 0), Stop(1, Ink(0.80, 0.5, 0)), stretch=1.25
        )
        sheet.paint(sheet.everything, corners)
        sheet.paint(sheet.everything, sheet.linear((0, 770), (0, BOTTOM), Stop(0, NONE, 0), Stop(1, Ink(0.7, 0.4, 0))))


def glow(sheet: Sheet) -> None:
    """What the lamp does: it whitens the lino, warms its cone, and touches the nearest sheets."""
    x, y = CHAIR
    with sheet.shape("pool of light"):
        with sheet.lift(blur=3):
            sheet.paint(pool(), Ink(0.10, 0.22, 1))
        with sheet.overprint(blur=3):
            sheet.paint(pool(), sheet.radial((x, y), 290, Stop(0, Ink(0, 0, 0.22)), Stop(1, Ink(0, 0.04, 0.50))))
    with sheet.shape("cone of light"), sheet.overprint(blur=5):
        sheet.paint(cone(), sheet.linear((0, LAMP[1]), (0, y), Stop(0, Ink(0, 0, 0.46)), Stop(1, Ink(0, 0, 0.22))))
    with sheet.shape("warm air"), sheet.overprint():
        sheet.paint(sheet.everything, sheet.radial((x, 560), 620, Stop(0, Ink(0, 0, 0.26)), Stop(1, NONE)))


def lamp(sheet: Sheet) -> None:
    """A lamp of white enamel on a long flex."""
    x, y = LAMP
    with sheet.shape("lamp"):
        sheet.line(polyline([(x, TOP), (x, y - 60)]), LINE, 4.5)
        shade = smooth(
            [
                Corner(x - 78, y),
                (x - 60, y - 40),
                (x - 22, y - 62),
                (x + 22, y - 62),
                (x + 60, y - 40),
                Corner(x + 78, y),
            ]
        )
        sheet.paint(shade, Ink(0.34, 0.66, 0.16))
        sheet.line(shade, LINE, 3.2)
        sheet.paint(ellipse(x, y, 78, 13), Ink(0, 0.02, 0.26))
        sheet.line(ellipse(x, y, 78, 13), LINE, 2.8)
        sheet.paint(ellipse(x, y + 6, 28, 17), PAPER)


def ward(sheet: Sheet) -> None:
    """The ward: things in their own colours, then the dark, then what gives light."""
    walls(sheet)
    floor(sheet)
    beds(sheet)
    darkness(sheet)
    glow(sheet)
    for index, angle in sorted(enumerate(BED_ANGLES), key=lambda pair: -in_plan(pair[1])[1]):
        band(sheet, bed_at(angle), index)
    with sheet.shape("shadow of the stair"), sheet.overprint(blur=12):
        sheet.paint(ellipse(1800, 846, 240, 26), Ink(0.6, 0.5, 0))
    lamp(sheet)
    chair(sheet)


def near(sheet: Sheet) -> None:
    """The felt stair, nearer than the rest, with its own shade."""
    felt_stair(sheet)
    stair = sheet.clip(*(outline for step in STEPS for outline in (step.tread(), step.riser())))
    with sheet.shape("night on the stair"), sheet.overprint(clip=stair):
        across = sheet.linear((1540, 700), (2010, 300), Stop(0, Ink(0.10, 0.26, 0)), Stop(1, Ink(0.72, 0.76, 0)))
        sheet.paint(sheet.everything, across)
        sheet.paint(sheet.everything, sheet.linear((0, 700), (0, 1000), Stop(0, NONE, 0), Stop(1, Ink(0.7, 0.5, 0))))


PICTURE = Place(
    name="ward_of_eleven",
    mood="night",
    palette="the_update",
    layers=(
        Layer("ward", ward, depth=0.6),
        Layer("stair", near, depth=1.0, cut_out=True),
    ),
    light=Light(side="right", shade=(0.34, 0.52, 0.0), near=0.10, far=0.72),
    shows=(
        "A round ward at night: eleven smooth white beds in a curve, a sleeper with a headband in each, blank cards, "
        "no door. The one light falls on a plastic chair with a cardigan on it."
    ),
)
