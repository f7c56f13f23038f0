"""The Landing at 02:59 again: the man at the door, and at his feet two cups that have gone cold."""

from __future__ import annotations

import landing_counting_drawing as counting

from print_room.pictures import Layer, Place

PICTURE = Place(
    name="landing",
    mood="two_cups",
    palette="landing",
    layers=(
        Layer("nothing", counting.nothing, depth=0.2),
        Layer("house", counting.house_two_cups, depth=0.8, cut_out=True),
        Layer("banister", counting.banister, depth=1.1, cut_out=True),
    ),
    light=counting.LIGHT,
    shows=(
        "The man stands at the one lit door, black against the light, his shoes on the mat. By his feet on the carpet "
        "are two paper cups: one is half empty, the other full to the brim. There is no steam over it."
    ),
)
