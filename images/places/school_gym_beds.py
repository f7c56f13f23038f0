"""The gymnasium on a Saturday, for classes: ninety beds in rows of ten, and everybody's marks are up."""

from __future__ import annotations

from school_gym_beds_drawing import ROWS, row
from school_gym_drawing import hall

from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet


def far_beds(sheet: Sheet) -> None:
    """All rows but the nearest, the farthest first."""
    for number in range(ROWS - 1, 0, -1):
        row(sheet, number)


def near_beds(sheet: Sheet) -> None:
    """The row before us."""
    row(sheet, 0)


PICTURE = Place(
    name="school_gym",
    mood="beds",
    palette="the_demonstration",
    layers=(
        Layer("hall", hall, depth=0.4),
        Layer("beds", far_beds, depth=0.7, cut_out=True),
        Layer("near", near_beds, depth=1.0, cut_out=True),
    ),
    light=Light(side="above", shade=(0.06, 0.30, 0.0), near=0.04, far=0.40),
    shows=(
        "A gymnasium with climbing bars and high white windows; the ropes are tied up. It is full of low rounded beds, "
        "in rows of ten, a small lamp at each head. In most of them a pupil lies asleep; some have just sat up."
    ),
)
