"""Lyra's attic on Saturday night."""

from __future__ import annotations

import attic_drawing as attic
import attic_things_drawing as things

from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet


def room(sheet: Sheet) -> None:
    """The attic and what is in it."""
    attic.room(sheet)
    attic.textures(sheet)
    things.bed(sheet)
    things.mattress(sheet)
    things.loom(sheet)
    things.heap_of_threads(sheet)
    attic.night(sheet)
    things.moonlight(sheet)
    attic.window(sheet)
    attic.skylight(sheet)
    things.woven_light(sheet)
    things.light_of_the_loom(sheet)


PICTURE = Place(
    name="attic",
    mood="night",
    palette="the_festival_of_dreams",
    layers=(
        Layer("room", room, depth=0.7),
        Layer("near", things.skeins, depth=1.25, cut_out=True),
    ),
    light=Light(side="left", shade=(0.36, 0.40, 0.0), near=0.06, far=0.68),
    shows=(
        "An attic under sloping boards, at night. The moon is in a skylight; lanterns glow from below in a low window, "
        "with rows of pinned samples beside it. On an upright loom hangs a cloth, half woven, with the street in "
        "it. A bed is made without a crease. On the floor lies a small mattress with a patchwork quilt."
    ),
)
