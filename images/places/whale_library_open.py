"""The Whale Library, open: its first floor, with the lamps lit."""

from __future__ import annotations

from whale_library_drawing import room, sea, weeds

from print_room.pictures import Layer, Light, Place

PICTURE = Place(
    name="whale_library",
    mood="open",
    palette="the_update",
    layers=(
        Layer("far", sea, depth=0.2),
        Layer("room", room, depth=0.7, cut_out=True),
        Layer("near", weeds, depth=1.3, cut_out=True),
    ),
    light=Light(side="nowhere", shade=(0.22, 0.38, 0.0), near=0.06, far=0.40),
    shows=(
        "A round library of felt under the sea. A whale with pockets in its side lies along the shelves and reads; "
        "at the windows the sea stops at the sill. A felt staircase winds down through the floor."
    ),
)
