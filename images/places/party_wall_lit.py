"""The party wall by a lamp on this side: the poster has only its flourish left."""

from __future__ import annotations

import party_wall_drawing as wall
import party_wall_light_drawing as light

from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet


def room(sheet: Sheet) -> None:
    """The room in its own colours, then the night, then the lamp."""
    wall.wall(sheet)
    wall.poster(sheet, foot=False)
    wall.desk(sheet)
    wall.mattress(sheet)
    wall.rail(sheet)
    wall.pillow(sheet)
    wall.blanket(sheet)
    wall.posts(sheet)
    light.by_lamp(sheet)
    light.lamp_alight(sheet)


PICTURE = Place(
    name="party_wall",
    mood="lit",
    palette="the_demonstration",
    layers=(
        Layer("room", room, depth=0.7),
        Layer("near", wall.curtain, depth=1.3, cut_out=True),
    ),
    light=Light(side="above", shade=(0.34, 0.40, 0.0), near=0.04, far=0.66),
    shows=(
        "Her room again, with a round paper lamp on: the wall of moons and stars, the bed along it, the cards on "
        "the desk. The poster has only its flourish. Where the foot stuck out, there’s no foot."
    ),
)
