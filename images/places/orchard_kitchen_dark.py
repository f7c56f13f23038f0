"""The Reyes' kitchen with the power out: the night in the glass, and a torch left on the floor."""

from __future__ import annotations

import orchard_kitchen_drawing as kitchen
import orchard_light_drawing as light
import orchard_things_drawing as things
import orchard_view_drawing as beyond

from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet

FURNITURE = things.Furniture(fridge_out=True)


def view(sheet: Sheet) -> None:
    """It's lighter out there than in here."""
    beyond.view(sheet, beyond.GREY)


def room(sheet: Sheet) -> None:
    """Everything in its own colours; the dark over it; a torch."""
    inside = sheet.clip(kitchen.room_outline(), *things.in_front_of_the_glass(FURNITURE))
    things.furnished(sheet, FURNITURE)
    light.without_power(sheet, inside)
    light.torch(sheet, inside)
    things.fourth_chair(sheet, Ink(0.94, 0.92, 0.16))
    light.torch_on_the_boards(sheet)
    kitchen.flap_clock(sheet, "0302", Ink(0.91, 0.90, 0.12), Ink(0.92, 0.90, 0.12), Ink(0.94, 0.92, 0.12))


PICTURE = Place(
    name="orchard_kitchen",
    mood="dark",
    palette="exposure",
    layers=(
        Layer("far", view, depth=0.2),
        Layer("room", room, depth=0.6, cut_out=True),
        Layer("near", light.plants, depth=1.3, cut_out=True),
    ),
    light=Light(side="nowhere", shade=(0.62, 0.62, 0.0), near=0.30, far=0.80),
    shows=(
        "The kitchen with everything off. A little of the night comes in by the window; on the floor, by a fridge "
        "pulled out from the wall, a torch lies and shines up its side. The clock cannot be read."
    ),
)
