"""The same garden a moment later, and every lamp looks at us."""

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
        Layer("near", near, depth=1.25, cut_out=True),
    ),
    light=Light(side="above", shade=(0.50, 0.60, 0.0), near=0.30, far=0.80),
    shows=(
        "The same garden. Every lamp has turned its open side to us, like heads in a theatre when somebody comes "
        "late. Shadows run towards us. At the far end of the path a telephone hangs on a wall."
    ),
)
