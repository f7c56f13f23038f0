"""The Landing's end with the sea in it, which has begun to turn."""

from __future__ import annotations

import landing_end_rising_drawing as rising

from print_room.pictures import Layer, Light, Place

PICTURE = Place(
    name="landing_end",
    mood="rising",
    palette="landing",
    layers=(
        Layer("nothing", rising.sky, depth=0.25),
        Layer("landing", rising.landing, depth=0.8, cut_out=True),
    ),
    light=Light("left", shade=(0.46, 0.54, 0.0), near=0.15, far=0.75),
    shows=(
        "A last piece of the Landing’s wall stands in black water: one lamp, one door with two columns of pencil marks "
        "up its frame, and then a torn edge. Past that the water turns round a smooth hole, with a slipper, a newel "
        "and a teacup going round, and the carpet is being drawn in after them."
    ),
)
