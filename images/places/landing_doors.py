"""The Landing, straight on: a calm stretch of wall on which the game hangs the doors to choose from."""

from __future__ import annotations

import landing_drawing as landing

from print_room.pictures import Layer, Place

PICTURE = Place(
    name="landing",
    mood="doors",
    palette="landing",
    layers=(Layer("wall", landing.straight_on, depth=0.9),),
    shows=(
        "The wall of the landing, straight on: striped paper with small stars, five globe lamps in a row, and the"
        " doors side by side."
    ),
)
