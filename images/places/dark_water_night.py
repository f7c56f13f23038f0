"""Her own bedroom rug, a mile long, under water, in the dark; a thread goes off over it."""

from __future__ import annotations

import dark_water_drawing as dark

from print_room.pictures import Layer, Light, Place

PICTURE = Place(
    name="dark_water",
    mood="night",
    palette="the_tether",
    layers=(
        Layer("air", dark.air, depth=0.3),
        Layer("water", dark.water, depth=0.8, cut_out=True),
        Layer("thread", dark.thread, depth=0.95, cut_out=True),
    ),
    light=Light(side="nowhere", shade=(0.60, 0.60, 0.0), near=0.45, far=0.80),
    shows=(
        "Under black water a patterned rug with round medallions runs straight ahead, smaller and smaller, until the "
        "dark has it. A few rafters of a sloping roof can be made out, and one red thread, drawn out over the water to "
        "where everything ends."
    ),
)
