"""The Reyes' kitchen by the lamp in the cooker's hood.

Three pictures that differ in the clock alone: `cooker` at two minutes to three, `nearly` at one, `after` at one past.
"""

from __future__ import annotations

from functools import partial

import orchard_kitchen_drawing as kitchen
import orchard_light_drawing as light
import orchard_things_drawing as things
import orchard_view_drawing as beyond

from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet

FURNITURE = things.Furniture()


def view(sheet: Sheet) -> None:
    """The Steps asleep."""
    beyond.view(sheet, beyond.NIGHT)


def room(sheet: Sheet, time: str) -> None:
    """Everything in its own colours; night over it; then what shines by itself, and what stands against it."""
    inside = sheet.clip(kitchen.room_outline(), *things.in_front_of_the_glass(FURNITURE))
    things.furnished(sheet, FURNITURE)
    light.night_but_for_the_hood(sheet, inside)
    light.on_the_rings(sheet)
    light.edges_towards_the_hood(sheet)
    kitchen.flap_clock(sheet, time, Ink(0.04, 0.22, 0.34), Ink(0.66, 0.76, 0.14), Ink(0.84, 0.84, 0.14))
    light.lamp_in_the_hood(sheet)
    things.fourth_chair(sheet, light.AGAINST_THE_LIGHT, light.RIM)


def at(mood: str, time: str, in_words: str) -> Place:
    """The kitchen at a time of its clock."""
    return Place(
        name="orchard_kitchen",
        mood=mood,
        palette="exposure",
        layers=(
            Layer("far", view, depth=0.2),
            Layer("room", partial(room, time=time), depth=0.6, cut_out=True),
            Layer("near", light.plants, depth=1.3, cut_out=True),
        ),
        light=Light(side="nowhere", shade=(0.40, 0.50, 0.0), near=0.10, far=0.60),
        shows=(
            "A kitchen at night. The one lamp is in the cooker’s hood, and over it the flaps of a clock say "
            f"{in_words}. Three of the four chairs have a jumper over the back; a bench is full of things taken apart."
        ),
    )


PICTURES = (
    at("cooker", "0258", "two minutes to three"),
    at("nearly", "0259", "one minute to three"),
    at("after", "0301", "one minute past three"),
)
