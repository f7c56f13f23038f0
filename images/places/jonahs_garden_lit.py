"""Jonah's garden, lit."""

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
        Layer("near", partial(near, mood=LIT), depth=1.25, cut_out=True),
    ),
    light=Light(side="above", shade=(0.30, 0.50, 0.0), near=0.10, far=0.66),
    shows="A garden.",
)
