"""The Reyes' kitchen at ten past three in the afternoon: a low sun, and the balcony door open."""

from __future__ import annotations

import orchard_kitchen_drawing as kitchen
import orchard_light_drawing as light
import orchard_things_drawing as things
import orchard_view_drawing as beyond

from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet

FURNITURE = things.Furniture(door_open=True)


def view(sheet: Sheet) -> None:
    """The next balcony in the sun, and between here and there the washing."""
    beyond.view(sheet, beyond.AFTERNOON)


def room(sheet: Sheet) -> None:
    """Everything in its own colours; a shade on what faces us; the sun on what it reaches."""
    inside = sheet.clip(kitchen.room_outline(door_open=True), *things.in_front_of_the_glass(FURNITURE))
    things.furnished(sheet, FURNITURE)
    things.fourth_chair(sheet)
    light.low_sun(sheet, inside)
    kitchen.flap_clock(sheet, "1510", Ink(0, 0.10, 0.22), Ink(0.62, 0.74, 0.14), Ink(0.78, 0.82, 0.12))
    light.pendant(sheet, lit=False)


PICTURE = Place(
    name="orchard_kitchen",
    mood="afternoon",
    palette="exposure",
    layers=(
        Layer("far", view, depth=0.2),
        Layer("room", room, depth=0.6, cut_out=True),
        Layer("near", light.plants_by_day, depth=1.3, cut_out=True),
    ),
    light=Light(side="right", shade=(0.16, 0.28, 0.0), near=0.0, far=0.50),
    shows=(
        "A kitchen in low sun: bottle-green cupboards, sea-glass tiles, a clock with flaps that say ten past three. "
        "The balcony door is open, and a line of washing runs across to the next balcony, which is full of plants."
    ),
)
