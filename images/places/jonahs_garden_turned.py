"""Jonah's garden, turned."""

from __future__ import annotations

from functools import partial

from jonahs_garden_drawing import TURNED, behind, garden, near

from print_room.pictures import Layer, Light, Place

PICTURE = Place(
    name="jonahs_garden",
    mood="turned",
    palette="exposure",
    layers=(
        Layer("far", partial(behind, mood=TURNED), depth=0.3),
        Layer("garden", partial(garden, mood=TURNED), depth=0.6, cut_out=True),
        Layer("near", partial(near, mood=TURNED), depth=1.25, cut_out=True),
    ),
    light=Light(side="above", shade=(0.30, 0.50, 0.0), near=0.10, far=0.66),
    shows="A garden.",
)
