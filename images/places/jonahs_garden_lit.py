"""A dream of Jonah's: the lamps hang like fruit, and look at the ground."""

from __future__ import annotations

from functools import partial

from jonahs_garden_drawing import LIT, behind, garden, near

from print_room.pictures import Layer, Light, Place

PICTURE = Place(
    name="jonahs_garden",
    mood="lit",
    palette="exposure",
    layers=(
        Layer("far", partial(behind, mood=LIT), depth=0.3),
        Layer("garden", partial(garden, mood=LIT), depth=0.6, cut_out=True),
        Layer("near", near, depth=1.25, cut_out=True),
    ),
    light=Light(side="above", shade=(0.30, 0.50, 0.0), near=0.10, far=0.66),
    shows=(
        "A garden at night, on a stage. Round paper lamps hang in dark trees like fruit, down to the grass. A "
        "raked path leads to an arch. At the right the painted sky stops, and a ladder leans on it."
    ),
)
