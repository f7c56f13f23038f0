"""The Landing at 02:59: the runner rolls up like water, one light is left, and a man is at it."""

from __future__ import annotations

import landing_counting_drawing as counting

from print_room.pictures import Layer, Place

PICTURE = Place(
    name="landing",
    mood="counting",
    palette="landing",
    layers=(
        Layer("nothing", counting.nothing, depth=0.2),
        Layer("house", counting.house, depth=0.8, cut_out=True),
        Layer("banister", counting.banister, depth=1.1, cut_out=True),
    ),
    light=counting.LIGHT,
    shows=(
        "The lamps are out, and the banister bends. The carpet rises in waves towards the one door that is lit; "
        "in it stands a man, black against the light, with two paper cups at his feet."
    ),
)
