"""The Landing, straight on: a calm stretch of wall on which the game hangs the doors to choose from."""

from __future__ import annotations

import landing_drawing as landing

from print_room.pictures import Layer, Place

PICTURE = Place(
    name="landing",
    mood="doors",
    palette="landing",
    layers=(Layer("wall", landing.straight_on, depth=0.9),),
)
