"""The Banerjees' garage on Saturday at two: item one is the kettle."""

from __future__ import annotations

from banerjee_garage_chairs_drawing import chairs
from banerjee_garage_drawing import kettle, room
from banerjee_garage_things_drawing import clutter

from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet


def round_the_kettle(sheet: Sheet) -> None:
    """The kettle on its stool, and the chairs."""
    kettle(sheet)
    chairs(sheet)


PICTURE = Place(
    name="banerjee_garage",
    mood="day",
    palette="the_demonstration",
    layers=(
        Layer("room", room, depth=0.5),
        Layer("clutter", clutter, depth=0.65, cut_out=True),
        Layer("chairs", round_the_kettle, depth=0.85, cut_out=True),
    ),
    light=Light(side="above", shade=(0.08, 0.32, 0.0), near=0.03, far=0.44),
    shows=(
        "A garage under a skylight. On the left is a bench heaped with radios and wires, over a chest of small "
        "drawers; on the right a bicycle leans on a brick wall, and a sink plunger hangs there. Six odd chairs stand "
        "round a kettle whose lead hardly reaches the socket."
    ),
)
