"""The Evening Room with nobody in it who is awake: the lamp out, a tram’s light, a speaker left on."""

from __future__ import annotations

import evening_room_afterwards_drawing as afterwards
import evening_room_things_drawing as things
import evening_room_two_drawing as two
from evening_room_drawing import banner

from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet


def street(sheet: Sheet) -> None:
    """The street, and a tram that goes by."""
    two.street(sheet, tram=True)


def room(sheet: Sheet) -> None:
    """The shop in the dark: what the tram lights, and what lights itself."""
    two.walls(sheet)
    two.door(sheet, is_open=False)
    two.counter(sheet)
    for number, (x, y, width, height) in enumerate(two.BACK_BEDS):
        two.bed(sheet, f"bed {number + 1}", x, y, width, height)
    two.bunks(sheet)
    two.night(sheet, lamp=False)
    afterwards.light_of_the_tram(sheet)
    with two.far(sheet):
        banner(sheet, Ink(0.10, 0.46, 0), Ink(0.44, 0.66, 0))
        things.socket_and_card(sheet)
    two.lamp(sheet, lit=False)
    two.speaker(sheet, glow=True)
    two.pod_and_hand(sheet, lamplight=False)
    afterwards.light_of_the_pod(sheet)
    with two.far(sheet):
        things.chair(sheet, "left chair", 546, -1)
    afterwards.pencil(sheet)
    two.middle_beds(sheet)


PICTURE = Place(
    name="evening_room",
    mood="empty",
    palette="finale_two_inks",
    layers=(
        Layer("street", street, depth=0.3),
        Layer("room", room, depth=0.9, cut_out=True),
        Layer("near", two.near_beds, depth=1.2, cut_out=True),
    ),
    light=Light("nowhere", shade=(0.44, 0.58, 0.0), near=0.20, far=0.60),
    shows=(
        "The bed shop at night with its lamp out. Nobody sits on the beds, and their plastic shines. A chair stands by "
        "the pod, which glows a little. There’s a book on the shelf, a form and a pencil at the foot of the pod, and a "
        "small speaker, lit, on the till. A tram goes past the window."
    ),
)
