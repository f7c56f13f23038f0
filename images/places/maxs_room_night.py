"""Max's room at ten to three, with him asleep in it."""

from __future__ import annotations

from maxs_room_bed_drawing import blanket_over_him, crate, foot_of_the_bed, frame, head, sleeper, unit
from maxs_room_drawing import chair, shell, spike
from maxs_room_light_drawing import face_alight, light_of_the_unit

from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet


def room(sheet: Sheet) -> None:
    """The room in its own colours, then the night, then what shines."""
    shell(sheet)
    chair(sheet)
    crate(sheet)
    frame(sheet)
    sleeper(sheet)
    blanket_over_him(sheet)
    foot_of_the_bed(sheet)
    light_of_the_unit(sheet)
    head(sheet)
    unit(sheet)
    face_alight(sheet)


PICTURE = Place(
    name="maxs_room",
    mood="night",
    palette="exposure",
    layers=(
        Layer("room", room, depth=0.6),
        Layer("near", spike, depth=1.3, cut_out=True),
    ),
    light=Light(side="right", shade=(0.42, 0.50, 0.0), near=0.14, far=0.80),
    shows=(
        "A boy’s bedroom at night. He lies turned to the wall, and all that shows of him is dark hair and the shoulder "
        "of a cardigan. By the pillow glows the round face of a thing the size of a loaf. The walls are papered with "
        "till receipts, row on row, as a fish is with scales; the door to the hall is ajar."
    ),
)
