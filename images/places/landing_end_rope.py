"""The Landing's end: the sea has come as far as a rope that somebody drew, and there it stands."""

from __future__ import annotations

import landing_end_rope_drawing as drawn

from print_room.pictures import Layer, Light, Place

PICTURE = Place(
    name="landing_end",
    mood="rope",
    palette="landing",
    layers=(
        Layer("sky", drawn.sky, depth=0.25),
        Layer("landing", drawn.landing, depth=0.8, cut_out=True),
    ),
    light=Light("left", shade=(0.40, 0.50, 0.0), near=0.12, far=0.70),
    shows=(
        "A rope in red pen hangs in curves along the wall, from the door’s frame to where the wall is torn off, and on "
        "beyond it with a round float. The water lies flat against it. Behind it beach hangs above beach, all down the "
        "sky, and along each of them tiny people are sitting up with their mouths wide open."
    ),
)
