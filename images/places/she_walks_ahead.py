"""Home along Mill Row: she is in front, talking over her shoulder, and he comes after."""

from __future__ import annotations

from she_walks_drawing import LIGHT, ROAD_IN_WORDS, Stand, he, layers, shadows, she

from print_room.pictures import Place
from print_room.sheet import Sheet

HER_STAND, HIS_STAND = Stand(0.12, 4.0), Stand(-1.02, 2.35)


def two(sheet: Sheet) -> None:
    """She, and nearer to us he."""
    shadows(sheet, HER_STAND, HIS_STAND)
    she(sheet, HER_STAND, left=((-84, -196), (-112, -232)), bare=True, turned=True)
    he(sheet, HIS_STAND)


PICTURE = Place(
    name="she_walks",
    mood="ahead",
    palette="the_demonstration",
    layers=layers(two),
    light=LIGHT,
    shows=(
        ROAD_IN_WORDS + "Between the rails walks a small girl in a coat of tram-seat cloth, one arm flung out; "
        "a tall young man stoops after her."
    ),
)
