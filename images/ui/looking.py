"""What stands on a thing that can be looked at (game/ui/looking.rpy): a ring, and a thicker one for the focus."""

from __future__ import annotations

from collections.abc import Callable

import papers_drawing as papers

from print_room.brushes import stroke
from print_room.geometry import polar
from print_room.inks import PAPER, Ink
from print_room.pictures import Print
from print_room.sheet import Sheet

SIZE = 150
MIDDLE = (SIZE / 2, SIZE / 2)
# Dark under the chalk, so that the ring is seen on bare paper too.
SHADE = Ink(0.62, 0.62, 0.4)
AMBER = Ink(0, 0.02, 0.62)


def _ring(radius: float, width: float, ink: Ink, shift: float) -> Callable[[Sheet], None]:
    def draw(sheet: Sheet) -> None:
        middle = (MIDDLE[0] + shift, MIDDLE[1] + shift)
        # Drawn in one go, its end past its beginning.
        way = [polar(middle, radius + 0.04 * step, -104 + step * 12.4) for step in range(31)]
        sheet.paint(stroke(way, width, start=0.6, end=0.4, wobble=0.25, rng=sheet.rng("hand"), steps=4), ink)

    return draw


def idle(sheet: Sheet) -> None:
    """A thin ring, and a dot in it."""
    with sheet.shape("ring"):
        _ring(42, 8.5, SHADE, 1.5)(sheet)
        _ring(42, 4.5, PAPER, 0)(sheet)
    with sheet.shape("dot"):
        sheet.paint(papers.eight_star(*MIDDLE, 13), SHADE)
        sheet.paint(papers.eight_star(*MIDDLE, 9.5), PAPER)


def focused(sheet: Sheet) -> None:
    """A thick ring with room for what lies in it, and the star of the book on its rim."""
    with sheet.shape("ring"):
        _ring(62, 16, SHADE, 2)(sheet)
        _ring(62, 9, PAPER, 0)(sheet)
    with sheet.shape("star"):
        sheet.paint(papers.eight_star(MIDDLE[0], 13, 13), SHADE)
        sheet.paint(papers.eight_star(MIDDLE[0], 13, 11), AMBER)


PICTURES = (
    Print("look_ring", idle, (SIZE, SIZE)),
    Print("look_ring_focus", focused, (SIZE, SIZE)),
)
