"""Through code like a labyrinth, at five past two, the first of them."""

from __future__ import annotations

from labyrinth_drawing import desk, maze

from print_room.pictures import Layer, Light, Place

PICTURE = Place(
    name="labyrinth",
    mood="night",
    palette="the_tether",
    layers=(Layer("maze", maze, depth=0.45), Layer("desk", desk, depth=1.1, cut_out=True)),
    light=Light(side="nowhere", shade=(0.34, 0.46, 0.0), near=0.10, far=0.56),
    shows=(
        "Behind the lamp on the desk the wall has gone. Where it was are rooms beyond rooms, without a roof, and "
        "the same again hung overhead; all their doors stand open, and on each a small note is pinned. At the far end, "
        "by itself, is one small door with a light behind it."
    ),
)
