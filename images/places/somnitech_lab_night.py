"""SomniTech's lab at twenty to eleven."""

from __future__ import annotations

from somnitech_lab_drawing import foreground, room, view

from print_room.pictures import Layer, Light, Place

PICTURE = Place(
    name="somnitech_lab",
    mood="night",
    palette="the_update",
    layers=(
        Layer("far", view, depth=0.2),
        Layer("room", room, depth=0.6, cut_out=True),
        Layer("near", foreground, depth=1.3, cut_out=True),
    ),
    light=Light(side="nowhere", shade=(0.28, 0.48, 0.0), near=0.10, far=0.52),
    shows=(
        "An office at night, with a great rectangle of tiny lit dots on its wall. Under a lamp on the bench "
        "is a headband on its stand; there are crackers, felt whales, and a stair made of cardboard."
    ),
)
