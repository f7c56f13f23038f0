"""The Reyes' kitchen at twenty to ten: the lamp over the table, and other people's lamps outside."""

from __future__ import annotations

import orchard_kitchen_drawing as kitchen
import orchard_light_drawing as light
import orchard_things_drawing as things
import orchard_view_drawing as beyond

from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet

FURNITURE = things.Furniture()


def view(sheet: Sheet) -> None:
    """Other balconies have their lamps on."""
    beyond.view(sheet, beyond.EVENING)


def room(sheet: Sheet) -> None:
    """Everything in its own colours; dusk over it; then the lamp."""
    inside = sheet.clip(kitchen.room_outline(), *things.in_front_of_the_glass(FURNITURE))
    things.furnished(sheet, FURNITURE)
    light.evening(sheet, inside)
    kitchen.flap_clock(sheet, "2140", Ink(0.04, 0.18, 0.34), Ink(0.54, 0.68, 0.16), Ink(0.74, 0.80, 0.14))
    light.pendant(sheet, lit=True)
    things.fourth_chair(sheet, Ink(0.40, 0.56, 0.48), light.SOFT_RIM)


PICTURE = Place(
    name="orchard_kitchen",
    mood="evening",
    palette="exposure",
    layers=(
        Layer("far", view, depth=0.2),
        Layer("room", room, depth=0.6, cut_out=True),
        Layer("near", light.plants, depth=1.3, cut_out=True),
    ),
    light=Light(side="left", shade=(0.26, 0.40, 0.0), near=0.04, far=0.60),
    shows=(
        "A kitchen in the evening. A lamp hangs low over a table with a checked cloth; the clock over the cooker says "
        "twenty to ten. The window is dark blue, and on other balconies the lamps are on."
    ),
)
