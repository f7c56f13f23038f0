"""Eleven display beds, all alike, with the plastic still on; at each a pair of shoes that faces the door."""

from __future__ import annotations

from typing import NamedTuple

from the_bands_on_room_drawing import AISLE, EYE, FLOOR, INKY, SEAM

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, smooth
from print_room.inks import PAPER, Ink
from print_room.sheet import Sheet, Stop

LONG, HALF, HIGH, THICK = 2.0, 0.48, 0.55, 0.20
ROWS = (4.6, 5.9, 7.2, 8.5, 9.8, 11.1)
TICKING, STRIPE, FLANK = Ink(0, 0.34, 0), Ink(0.06, 0.58, 0), Ink(0.10, 0.56, 0)
FRAME = Ink(0.88, 0.84, 0)


class Bed(NamedTuple):
    """How far away a bed stands, and on which side of the aisle (-1 left, 1 right)."""

    z: float
    side: int

    def at(self, along: float, up: float, near: float = 0) -> Point:
        """Return a point: metres from the head end, above the mattress, and from the bed’s middle towards us."""
        return EYE.at(self.side * (AISLE + LONG - along), FLOOR - HIGH - up, self.z - near)

    def size(self, metres: float) -> float:
        """Return how many pixels a length has here."""
        return EYE.size(metres, self.z)


BEDS = tuple(Bed(z, side) for z in ROWS[::-1] for side in (-1, 1) if (z, side) != (ROWS[0], 1))


def empty_bed(sheet: Sheet, bed: Bed) -> None:
    """Headboard, frame, mattress, plastic."""
    name = f"bed {bed.z} {bed.side}"
    fine = max(1.2, bed.size(0.012))
    with sheet.shape(f"shadow of {name}"), sheet.overprint(blur=4):
        shadow = [EYE.at(bed.side * x, FLOOR, z) for x, z in ((1.0, bed.z + 0.4), (1.0, bed.z - 0.75))]
        far = [EYE.at(bed.side * x, FLOOR, z) for x, z in ((3.2, bed.z - 0.75), (3.2, bed.z + 0.4))]
        sheet.paint(polygon([*shadow, *far]), Ink(0.62, 0.5, 0))
    with sheet.shape(name):
        board = [Corner(*bed.at(-0.04, -HIGH, -0.52)), Corner(*bed.at(-0.04, 0.34, -0.52))]
        top = [bed.at(-0.04, 0.54, -0.3), bed.at(-0.04, 0.58, 0), bed.at(-0.04, 0.54, 0.3)]
        foot = [Corner(*bed.at(-0.04, 0.34, 0.52)), Corner(*bed.at(-0.04, -HIGH, 0.52))]
        sheet.paint(smooth([*board, *top, *foot]), FRAME)
        sheet.paint(stroke([board[1], *top, foot[0]], bed.size(0.03), start=0.3, end=0.05), Ink(0, 0.40, 0))
        for along in (0.05, LONG - 0.1):
            leg = [bed.at(along + x, up, HALF) for x, up in ((0, -0.25), (0.09, -0.25), (0.07, -HIGH), (0.02, -HIGH))]
            sheet.paint(polygon(leg), FRAME)
        rail = [bed.at(0, -THICK, HALF), bed.at(LONG, -THICK, HALF), bed.at(LONG, -THICK, -HALF)]
        low = [bed.at(LONG, -0.34, -HALF), bed.at(LONG, -0.34, HALF), bed.at(0, -0.34, HALF)]
        sheet.paint(polygon([*rail, *low]), FRAME)
        _mattress(sheet, bed, fine)
        _plastic(sheet, bed, fine)


def _mattress(sheet: Sheet, bed: Bed, fine: float) -> None:
    corners = [bed.at(0, 0, HALF), bed.at(LONG, 0, HALF), bed.at(LONG, 0, -HALF), bed.at(0, 0, -HALF)]
    lit = sheet.linear(bed.at(0, 0), bed.at(LONG, 0), Stop(0, Ink(0.14, 0.56, 0)), Stop(1, Ink(0, 0.22, 0)))
    sheet.paint(polygon(corners), lit)
    end = [corners[1], corners[2], bed.at(LONG, -THICK, -HALF), bed.at(LONG, -THICK, HALF)]
    sheet.paint(polygon(end), Ink(0, 0.16, 0))
    flank = [corners[0], corners[1], bed.at(LONG, -THICK, HALF), bed.at(0, -THICK, HALF)]
    sheet.paint(polygon(flank), sheet.linear(flank[0], flank[1], Stop(0, Ink(0.46, 0.74, 0)), Stop(1, FLANK)))
    for index in range(16):
        along = 0.06 + index * 0.125
        bar = [bed.at(along + x, up, HALF) for x, up in ((0, 0), (0.045, 0), (0.045, -THICK), (0, -THICK))]
        sheet.paint(polygon(bar), Ink(0.40, 0.74, 0))
    for outline in (corners, end, flank):
        sheet.line(polygon(outline), INKY, fine)


def _plastic(sheet: Sheet, bed: Bed, fine: float) -> None:
    """It shines in creases, stands off at the corners, and hangs down in a ragged hem."""
    rng = sheet.rng(f"plastic {bed}")
    for index in range(7):
        along = 0.2 + index * 0.27 + rng.uniform(-0.06, 0.06)
        crease = [(along, -0.02), (along + 0.05, -0.09), (along + 0.03, -0.2)]
        run = [bed.at(x, up, HALF) for x, up in crease]
        sheet.paint(stroke(run, max(2.0, bed.size(0.022)), start=0.1, end=0.1), PAPER)
    for along, across, long in ((0.62, 0.34, 0.5), (1.30, 0.36, 0.44), (1.82, 0.0, 0.12), (0.5, -0.36, 0.4)):
        sheen = [(along, across), (along + long * 0.5, across + 0.06), (along + long, across - 0.03)]
        run = [bed.at(x, 0.004, near) for x, near in sheen]
        sheet.paint(stroke(run, max(2.0, bed.size(0.03)), start=0.05, end=0.05), PAPER)
    for along in (1.84, 1.90, 1.95):
        fold = [bed.at(along, 0.004, 0.4), bed.at(along - 0.05, 0.03, 0.05), bed.at(along + 0.01, 0.004, -0.4)]
        sheet.paint(stroke(fold, max(1.6, bed.size(0.016)), start=0.1, end=0.1), PAPER)
    hem = [bed.at(index * LONG / 14, -0.25 - 0.045 * (index % 2), HALF + 0.02) for index in range(15)]
    sheet.line(smooth(hem, closed=False), Ink(0, 0.36, 0), fine * 1.2)
    edge = [bed.at(0.1, 0.01, HALF), bed.at(1.0, 0.015, HALF), bed.at(LONG - 0.02, 0.01, HALF)]
    sheet.paint(stroke(edge, max(2.0, bed.size(0.022)), start=0.1, end=1.0), PAPER)
    ear = [bed.at(LONG - 0.05, 0, HALF), bed.at(LONG + 0.10, 0.05, HALF), bed.at(LONG + 0.02, -0.16, HALF)]
    sheet.paint(polygon(ear), Ink(0, 0.12, 0))
    for across in (-0.3, 0.02, 0.3):
        glint = [bed.at(LONG - 0.02, -0.02, across), bed.at(LONG, -0.16, across + 0.06)]
        sheet.line(polyline(glint), PAPER, fine * 1.4)


def shoes(sheet: Sheet, bed: Bed, kind: int) -> None:
    """A pair on the floor by the foot end, side by side, the toes to the door."""
    shares = ((0.30, 0.062), (0.27, 0.055), (0.32, 0.07), (0.22, 0.05))
    reach, breadth = shares[kind % 4]
    start = bed.z - 0.62
    dark = (INKY, Ink(0.62, 0.80, 0), INKY, Ink(0.30, 0.70, 0))[kind % 4]
    with sheet.shape(f"shoes {bed.z} {bed.side}"):
        for index in (0, 1):
            x = bed.side * (AISLE - 0.22) + (index - 0.5) * 0.17

            def spot(across: float, along: float, up: float = 0, x: float = x) -> Point:
                return EYE.at(x + across * breadth, FLOOR - up, start + along * reach)

            sole = [spot(-0.8, 0), spot(-1, 0.3), spot(-1.1, 0.75), spot(-0.5, 1.06), spot(0.5, 1.06), spot(1.1, 0.75)]
            sheet.paint(smooth([*sole, spot(1, 0.3), spot(0.8, 0), spot(0, -0.08)]), dark)
            heel = [spot(-0.85, 0.02), spot(-0.9, 0.04, 0.09), spot(0.9, 0.04, 0.09), spot(0.85, 0.02)]
            sheet.paint(polygon(heel), dark)
            mx, my = spot(0, 0.2, 0.09)
            sheet.paint(ellipse(mx, my, EYE.size(breadth * 0.9, start), EYE.size(0.028, start)), SEAM)
            sheet.line(
                ellipse(mx, my, EYE.size(breadth * 0.9, start), EYE.size(0.028, start)),
                Ink(0, 0.22, 0),
                max(1.2, EYE.size(0.011, start)),
            )
            toe = [spot(-0.8, 0.9, 0.03), spot(0, 1.06, 0.03), spot(0.8, 0.9, 0.03)]
            sheet.line(smooth(toe, closed=False), Ink(0, 0.22, 0), max(1.2, EYE.size(0.011, start)))
