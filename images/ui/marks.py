"""Small marks in two inks: the star before what is focused, boxes and rings to choose by, the tick of what was chosen.

Those called `…_night` are dark and stand on light paper, those called `…_paper` the other way round. Each is printed a
pixel or two off its second colour.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import papers_drawing as papers

from print_room.brushes import stroke
from print_room.geometry import Point, ellipse, polar
from print_room.inks import PAPER, Ink
from print_room.pictures import Print
from print_room.sheet import Sheet

# The first ink and the second of a mark, by the paper that it stands on.
ON_LIGHT = (papers.NIGHT, papers.APRICOT)
ON_DARK = (PAPER, Ink(0.30, 0.66, 0))
WARM_ON_DARK = (Ink(0, 0.02, 0.62), Ink(0.42, 0.56, 0.5))
OFF = 1.5

Inks = tuple[Ink, Ink]
Form = Callable[[Sheet, float, float, Ink], None]


def _in_two_inks(form: Form, inks: Inks) -> Callable[[Sheet], None]:
    def draw(sheet: Sheet) -> None:
        first, second = inks
        with sheet.shape("second ink"):
            form(sheet, OFF, OFF, second)
        with sheet.shape("first ink"):
            form(sheet, 0, 0, first)

    return draw


def star(sheet: Sheet, dx: float, dy: float, ink: Ink) -> None:
    """The star of the book."""
    sheet.paint(papers.eight_star(14 + dx, 14 + dy, 13.4), ink)


def _brushed(sheet: Sheet, points: list[Point], dx: float, dy: float, ink: Ink, width: float) -> None:
    run = [(x + dx, y + dy) for x, y in points]
    sheet.paint(stroke(run, width, start=0.7, end=0.5, wobble=0.2, rng=sheet.rng("hand")), ink)


def box(sheet: Sheet, dx: float, dy: float, ink: Ink) -> None:
    """Four strokes that do not quite meet."""
    sides: tuple[list[Point], ...] = (
        [(3, 6), (18, 4.6), (32, 5)],
        [(31, 3.4), (31.6, 18), (31, 32)],
        [(33, 31), (18, 31.4), (4, 30.6)],
        [(5, 33), (4.6, 18), (5.4, 4)],
    )
    for side in sides:
        _brushed(sheet, side, dx, dy, ink, 3.4)


def ticked_box(sheet: Sheet, dx: float, dy: float, ink: Ink) -> None:
    """The box, ticked, with the tick running over its edge."""
    box(sheet, dx, dy, ink)
    _brushed(sheet, [(9, 18), (12.5, 21), (16, 26.5)], dx, dy, ink, 6)
    _brushed(sheet, [(15.6, 26.5), (22, 15), (33, 3)], dx, dy, ink, 5)


def ring(sheet: Sheet, dx: float, dy: float, ink: Ink) -> None:
    """A ring drawn in one go, its end past its beginning."""
    way = [polar((18 + dx, 18 + dy), 13.6 + 0.02 * step, -100 + step * 12.6) for step in range(31)]
    sheet.paint(stroke(way, 3.5, start=0.6, end=0.4, wobble=0.2, rng=sheet.rng("hand"), steps=3), ink)


def chosen_ring(sheet: Sheet, dx: float, dy: float, ink: Ink) -> None:
    """The ring with a moon in it."""
    ring(sheet, dx, dy, ink)
    sheet.paint(ellipse(18 + dx, 18 + dy, 7.6), ink)


def tick(sheet: Sheet, dx: float, dy: float, ink: Ink) -> None:
    """A tick: chosen before."""
    _brushed(sheet, [(3.5, 14.5), (7.6, 18), (11.6, 23.6)], dx, dy, ink, 5.4)
    _brushed(sheet, [(11, 23.8), (18, 12), (28, 3.6)], dx, dy, ink, 4.6)


def _marks() -> Iterator[Print]:
    forms: tuple[tuple[str, Form, tuple[int, int]], ...] = (
        ("box_{}", box, (36, 36)),
        ("box_{}_ticked", ticked_box, (36, 36)),
        ("ring_{}", ring, (36, 36)),
        ("ring_{}_chosen", chosen_ring, (36, 36)),
        ("tick_{}", tick, (32, 28)),
    )
    for name, form, canvas in forms:
        yield Print(name.format("night"), _in_two_inks(form, ON_LIGHT), canvas)
        yield Print(name.format("paper"), _in_two_inks(form, ON_DARK), canvas)
    yield Print("star_night", _in_two_inks(star, ON_LIGHT), (30, 30))
    yield Print("star_warm", _in_two_inks(star, WARM_ON_DARK), (30, 30))


PICTURES = tuple(_marks())
