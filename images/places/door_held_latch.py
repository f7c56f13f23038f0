"""The door with height marks, closed to and resting on its latch."""

from __future__ import annotations

import door_held_shut_drawing as held

from print_room.pictures import Layer, Place

PICTURE = Place(
    name="door_held",
    mood="latch",
    palette="landing",
    layers=(Layer("doorway", held.latch, depth=0.8),),
    light=held.LIGHT,
    shows=(
        "The door is closed to, and rests on its latch. All down its edge there is a hair of light. On this side are "
        "the mat, the men’s shoes, and the two paper cups."
    ),
)
