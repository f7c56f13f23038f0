"""The Reyes' kitchen by one candle: the window open, and the kettle on."""

from __future__ import annotations

import orchard_kitchen_drawing as kitchen
import orchard_light_drawing as light
import orchard_things_drawing as things
import orchard_view_drawing as beyond

from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet

FURNITURE = things.Furniture(window_open=True, fridge_out=True)


def view(sheet: Sheet) -> None:
    """The first grey."""
    beyond.view(sheet, beyond.GREY)


def room(sheet: Sheet) -> None:
    """Everything in its own colours; the dark over it; a candle, and gas."""
    inside = sheet.clip(kitchen.room_outline(), *things.in_front_of_the_glass(FURNITURE))
    things.furnished(sheet, FURNITURE)
    light.by_candle(sheet, inside)
    kitchen.flap_clock(sheet, "0302", Ink(0.54, 0.66, 0.16), Ink(0.84, 0.84, 0.12), Ink(0.90, 0.88, 0.12))
    light.gas(sheet)
    light.air_at_the_window(sheet)
    light.candle(sheet)
    things.fourth_chair(sheet, light.AGAINST_THE_LIGHT.towards(Ink(0.30, 0.46, 0.60), 0.4), light.SOFT_RIM)


PICTURE = Place(
    name="orchard_kitchen",
    mood="candle",
    palette="exposure",
    layers=(
        Layer("far", view, depth=0.2),
        Layer("room", room, depth=0.6, cut_out=True),
        Layer("near", light.plants, depth=1.3, cut_out=True),
    ),
    light=Light(side="left", shade=(0.48, 0.54, 0.0), near=0.10, far=0.74),
    shows=(
        "The kitchen by one candle on the table. The window is open and its curtain moves; under the kettle there is a "
        "ring of gas. The clock has stopped at two minutes past three."
    ),
)
