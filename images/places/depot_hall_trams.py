"""What four hundred people dream: the roof is gone, and a lit tram goes up a waterfall."""

from __future__ import annotations

import depot_waterfall_drawing as dream

from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet


def hall(sheet: Sheet) -> None:
    """The hall's floor under water, what is left of its arches, the beds afloat."""
    dream.lake(sheet)
    dream.ruins(sheet)
    dream.boats(sheet)


def fall(sheet: Sheet) -> None:
    """The water, and the tram on it."""
    dream.water(sheet)
    dream.foam(sheet)
    dream.tram(sheet)


PICTURE = Place(
    name="depot_hall",
    mood="trams",
    palette="the_demonstration",
    layers=(
        Layer("sky", dream.sky, depth=0.1),
        Layer("hall", hall, depth=0.5, cut_out=True),
        Layer("fall", fall, depth=0.9, cut_out=True),
    ),
    light=Light(side="right", shade=Ink(0.40, 0.54, 0.0), near=0.06, far=0.62),
    shows=(
        "The roof of the depot is gone, and over it stands a moon as large as a house. Out of the moon a waterfall "
        "comes down through the hall, and up the waterfall goes a lit tram, with people hanging off the back. The "
        "beds float on the water like boats."
    ),
)
