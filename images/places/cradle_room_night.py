"""Cradle's room at the end of the corridor, at twenty to two."""

from __future__ import annotations

from cradle_room_drawing import near, room

from print_room.pictures import Layer, Light, Place

PICTURE = Place(
    name="cradle_room",
    mood="night",
    palette="the_tether",
    layers=(Layer("room", room, depth=0.6), Layer("near", near, depth=1.15, cut_out=True)),
    light=Light(side="nowhere", shade=(0.36, 0.48, 0.0), near=0.10, far=0.56),
    shows=(
        "A room without a window. A desk stands with its face to the wall under one jointed lamp; beside it a tower of "
        "paper cups, one inside another, is as tall as a man. Racks of small lights stand about like a starry sky. "
        "A chair is buried in paper. By the door hang five signs."
    ),
)
