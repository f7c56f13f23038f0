"""The night tram when it has left its rails and flies over the city."""

from __future__ import annotations

from night_tram_city_drawing import city, under_the_tram
from night_tram_drawing import near_things, tram

from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet


def outside(sheet: Sheet) -> None:
    """The city, and what ends in the air before the tram."""
    city(sheet)
    under_the_tram(sheet)


def inside(sheet: Sheet) -> None:
    """The tram by moonlight."""
    tram(sheet, moonlit=True)


def near(sheet: Sheet) -> None:
    """Seat and poles, and straps that swing as the tram leans."""
    near_things(sheet, swing=19)


PICTURE = Place(
    name="night_tram",
    mood="flying",
    palette="exposure",
    layers=(
        Layer("far", outside, depth=0.2),
        Layer("room", inside, depth=0.7, cut_out=True),
        Layer("near", near, depth=1.2, cut_out=True),
    ),
    light=Light(side="right", shade=(0.28, 0.46, 0.0), near=0.06, far=0.60),
    shows=(
        "The night tram flies. Rails and wire end in the air before the big window; far below lies the whole city, "
        "hundreds of lit windows, a river with its bridges, somebody’s washing, and over it stands a large moon."
    ),
)
