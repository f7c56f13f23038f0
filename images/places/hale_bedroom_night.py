"""Elara's bedroom at quarter past nine."""

from __future__ import annotations

from hale_bedroom_drawing import foreground, room, view

from print_room.pictures import Layer, Light, Place

PICTURE = Place(
    name="hale_bedroom",
    mood="night",
    palette="the_update",
    layers=(
        Layer("far", view, depth=0.2),
        Layer("room", room, depth=0.6, cut_out=True),
        Layer("near", foreground, depth=1.3, cut_out=True),
    ),
    light=Light(side="nowhere", shade=(0.26, 0.46, 0.0), near=0.10, far=0.50),
    shows=(
        "A child’s bedroom at night. A lamp with stars on its shade, a toy whale on the bed, and in the window "
        "harbour cranes and a full moon. The door is ajar."
    ),
)
