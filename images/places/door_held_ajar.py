"""The door with height marks, a hand wide open."""

from __future__ import annotations

import door_held_shut_drawing as held

from print_room.pictures import Layer, Place

PICTURE = Place(
    name="door_held",
    mood="ajar",
    palette="landing",
    layers=(Layer("doorway", held.ajar, depth=0.8),),
    light=held.LIGHT,
    shows=(
        "The door stands open by the width of a child’s hand. A band of light comes through from top to bottom, with "
        "the shadow of one small hand in it. On this side are the mat, the men’s shoes, and the two paper cups."
    ),
)
