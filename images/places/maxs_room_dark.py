"""Max's room a minute after three, the power out, a torch on the floor."""

from __future__ import annotations

from maxs_room_bed_drawing import blanket_thrown_back, crate, foot_of_the_bed, frame, unit
from maxs_room_drawing import chair, shell, spike
from maxs_room_light_drawing import light_of_the_torch, torch

from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet


def room(sheet: Sheet) -> None:
    """The room in its own colours, the unit with nothing in its face, then the dark and the beam."""
    shell(sheet)
    chair(sheet)
    crate(sheet)
    frame(sheet)
    blanket_thrown_back(sheet)
    foot_of_the_bed(sheet)
    unit(sheet)
    light_of_the_torch(sheet)
    torch(sheet)


PICTURE = Place(
    name="maxs_room",
    mood="dark",
    palette="exposure",
    layers=(
        Layer("room", room, depth=0.6),
        Layer("near", spike, depth=1.3, cut_out=True),
    ),
    light=Light(side="nowhere", shade=(0.46, 0.52, 0.0), near=0.16, far=0.76),
    shows=(
        "The boy’s room with the power out. The round face by the pillow is dead, and the bed is rumpled and empty. A "
        "torch lies on the floor; its light goes up over the receipts on the wall and bends on to the ceiling."
    ),
)
