"""The same kitchen two years ago, as a dream keeps it: the middle of it exactly, its edges not at all."""

from __future__ import annotations

import orchard_kitchen_drawing as kitchen
import orchard_light_drawing as light
import orchard_things_drawing as things
import orchard_view_drawing as beyond

from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet

FURNITURE = things.Furniture(bench=False, coat_on_its_hook=False, jars=5)


def view(sheet: Sheet) -> None:
    """A night like the other."""
    beyond.view(sheet, beyond.NIGHT)


def room(sheet: Sheet) -> None:
    """The room without the bench; over the fourth chair the coat, and the machine's lamp lit."""
    inside = sheet.clip(kitchen.room_outline(), *things.in_front_of_the_glass(FURNITURE))
    things.furnished(sheet, FURNITURE)
    light.night_but_for_the_hood(sheet, inside)
    light.on_the_rings(sheet)
    light.edges_towards_the_hood(sheet, bench=False)
    kitchen.flap_clock(sheet, "0258", Ink(0.04, 0.22, 0.34), Ink(0.66, 0.76, 0.14), Ink(0.84, 0.84, 0.14))
    light.lamp_in_the_hood(sheet)
    light.lamp_of_the_machine(sheet)
    things.fourth_chair(sheet, light.AGAINST_THE_LIGHT, light.RIM)
    things.coat_on_the_chair(sheet, light.RIM)


PICTURE = Place(
    name="old_kitchen",
    mood="cooker",
    palette="exposure",
    layers=(
        Layer("far", view, depth=0.2),
        Layer("room", room, depth=0.6, cut_out=True),
        Layer("edge", light.edge_of_the_dream, depth=0.9, cut_out=True),
        Layer("near", light.plants, depth=1.3, cut_out=True),
    ),
    light=Light(side="nowhere", shade=(0.44, 0.52, 0.0), near=0.12, far=0.66),
    shows=(
        "The same kitchen, without the bench and with more jam, its edges gone into the dark. The clock says two "
        "minutes to three. A small lamp is lit on the telephone’s machine; a driver’s coat hangs over the fourth chair."
    ),
)
