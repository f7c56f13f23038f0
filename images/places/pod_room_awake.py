"""The room with the pods at five past one: every lid is up, and nobody is rested."""

from __future__ import annotations

from pod_room_beyond_drawing import beyond
from pod_room_children_drawing import leo, mara
from pod_room_drawing import curtain, height_marks, inside_of, shell
from pod_room_light_drawing import (
    LAMP,
    basket,
    dark,
    lamp,
    moonlight,
    near_the_lamp,
    passage_light,
    rafter,
    under,
    warm,
)
from pod_room_pods_drawing import AVAS, LEOS, MARAS, SAMS, bed_in_it, front, lid_up
from pod_room_things_drawing import (
    HOUSE,
    chart,
    diary,
    drawn_hands,
    glow_of_the_house,
    night_light,
    rug,
    socks,
    tea,
    thread,
)

from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet


def room(sheet: Sheet) -> None:
    """The same room, lit from the floor."""
    inside = inside_of(sheet)
    shell(sheet)
    diary(sheet)
    chart(sheet)
    tea(sheet)
    drawn_hands(sheet)
    socks(sheet)
    height_marks(sheet)
    curtain(sheet)
    for x in (SAMS, LEOS, MARAS, AVAS):
        lid_up(sheet, x)
    bed_in_it(sheet, SAMS, dented=True)
    bed_in_it(sheet, AVAS)
    for x in (LEOS, MARAS):
        bed_in_it(sheet, x, pillow_right=x == LEOS)
    leo(sheet, LEOS)
    mara(sheet, MARAS)
    for x in (SAMS, LEOS, MARAS, AVAS):
        front(sheet, x)
    rug(sheet)
    basket(sheet)
    dark(sheet, inside, [(LAMP, 760.0), (LAMP, 360.0), (HOUSE, 120.0)])
    warm(sheet, inside, [(LAMP, 640.0)], 0.46)
    for x in (SAMS, LEOS, MARAS, AVAS):
        under(sheet, x)
    near_the_lamp(sheet)
    moonlight(sheet)
    passage_light(sheet)
    night_light(sheet)
    glow_of_the_house(sheet)
    thread(sheet)
    lamp(sheet)


PICTURE = Place(
    name="pod_room",
    mood="awake",
    palette="the_tether",
    layers=(
        Layer("beyond", beyond, depth=0.3),
        Layer("room", room, depth=0.6, cut_out=True),
        Layer("near", rafter, depth=1.3, cut_out=True),
    ),
    light=Light(side="below", shade=(0.40, 0.46, 0.0), near=0.06, far=0.70),
    shows=(
        "The bedroom under the roof, with all four lids up. A bedside lamp stands on the floor. In the two "
        "shells in the middle the children lie turned to each other, each with a towel under one cheek, their "
        "eyes shut and their mouths open. A laundry basket has been pulled up for a seat."
    ),
)
