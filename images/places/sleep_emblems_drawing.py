"""Two drawings that the city quarrels over: the bed that steers sleep, and a man who is merely asleep.

The first is on vans, mugs and the walls of schools, the second on leaflets. Neither needs a word.
"""

from __future__ import annotations

from print_room.geometry import Corner, ellipse, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet

SALMON = Ink(0, 0.10, 0.86)
DEEP = Ink(0.70, 0.62, 0.30)


def steered_bed(sheet: Sheet, x: float, y: float, radius: float, *, ground: Ink = SALMON, mark: Ink = PAPER) -> None:
    """A round badge: somebody in a low bed like a bath, under a curved headboard with a round lamp."""

    def at(dx: float, dy: float) -> tuple[float, float]:
        return x + dx * radius, y + dy * radius

    with sheet.shape(f"badge at {x:g} {y:g}"):
        sheet.paint(ellipse(x, y, radius), ground)
        sheet.line(ellipse(x, y, radius), LINE, max(2.0, radius * 0.05))
        board = [at(-0.56, 0.20), at(-0.66, -0.16), at(-0.50, -0.46), at(-0.24, -0.54)]
        sheet.line(smooth(board, closed=False), mark, radius * 0.13)
        sheet.paint(ellipse(*at(-0.10, -0.50), radius * 0.17), mark)
        sheet.paint(ellipse(*at(-0.34, 0.00), radius * 0.15), mark)
        blanket = smooth([Corner(*at(-0.20, 0.16)), at(-0.08, -0.04), at(0.26, -0.06), Corner(*at(0.58, 0.16))])
        sheet.paint(blanket, mark)
        bath = smooth([Corner(*at(-0.68, 0.22)), at(-0.54, 0.50), at(0, 0.60), at(0.54, 0.50), Corner(*at(0.68, 0.22))])
        sheet.paint(bath, mark)
        sheet.line(polyline([at(-0.62, 0.20), at(0.62, 0.20)]), ground, radius * 0.06)


def sleeping_man(sheet: Sheet, x: float, y: float, wide: float) -> None:
    """A diagram about its middle: a man on his back under a blanket; three waves go up from him, by themselves."""
    unit = wide / 100

    def at(dx: float, dy: float) -> tuple[float, float]:
        return x + dx * unit, y + dy * unit

    thin = max(1.4, 2.2 * unit)
    with sheet.shape(f"sleeping man at {x:g} {y:g}"):
        sheet.line(polyline([at(-48, 24), at(48, 24)]), DEEP, thin * 1.3)
        sheet.line(polyline([at(-44, 24), at(-44, 34)]) + polyline([at(44, 24), at(44, 34)]), DEEP, thin * 1.3)
        blanket = smooth([Corner(*at(-22, 22)), at(-18, 8), at(6, 2), at(26, 6), at(40, 2), Corner(*at(46, 22))])
        sheet.paint(blanket, SALMON)
        sheet.line(blanket, DEEP, thin)
        pillow = rectangle(x - 46 * unit, y + 13 * unit, 24 * unit, 10 * unit, radius=5 * unit)
        sheet.line(pillow, DEEP, thin)
        sheet.paint(ellipse(*at(-33, 7), 9.5 * unit), PAPER)
        sheet.line(ellipse(*at(-33, 7), 9.5 * unit), DEEP, thin)
        sheet.line(polyline([at(-37, 5), at(-33, 6)]), DEEP, thin)
        for step in range(3):
            dx = -30 + step * 16
            wave = [at(dx, -8 - step * 7), at(dx + 8, -15 - step * 7), at(dx + 14, -9 - step * 7)]
            wave += [at(dx + 22, -16 - step * 7)]
            sheet.line(smooth(wave, closed=False), DEEP, thin * 1.1)
