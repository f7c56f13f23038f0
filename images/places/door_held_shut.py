"""The door with height marks, shut."""

from __future__ import annotations

import door_held_shut_drawing as held

from print_room.pictures import Layer, Place

PICTURE = Place(
    name="door_held",
    mood="shut",
    palette="landing",
    layers=(Layer("doorway", held.shut, depth=0.8),),
    light=held.LIGHT,
    shows=(
        "The door is shut. There is a line of light under it, and across the light lie the shadows of two feet. On "
        "this side are the mat, the men’s shoes, and the two paper cups."
    ),
)
