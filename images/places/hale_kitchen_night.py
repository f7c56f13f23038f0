"""The Hales' kitchen at ten to ten."""

from __future__ import annotations

from hale_kitchen_drawing import foreground, room, view

from print_room.pictures import Layer, Light, Place

PICTURE = Place(
    name="hale_kitchen",
    mood="night",
    palette="the_update",
    layers=(
        Layer("far", view, depth=0.2),
        Layer("room", room, depth=0.6, cut_out=True),
        Layer("near", foreground, depth=1.3, cut_out=True),
    ),
    light=Light(side="left", shade=(0.30, 0.50, 0.0), near=0.06, far=0.66),
    shows=(
        "A kitchen at night. One lamp hangs low over a table with a form on it. At the end of the hall a white door "
        "is open by a hand’s width."
    ),
)
