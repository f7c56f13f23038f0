"""The Evening Room, later: most have gone, a few are going, and there are dents in the plastic."""

from __future__ import annotations

import evening_room_afterwards_drawing as afterwards
import evening_room_company_drawing as company
import evening_room_sitter_drawing as people
import evening_room_things_drawing as things
import evening_room_two_drawing as two
from evening_room_drawing import banner

from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet


def room(sheet: Sheet) -> None:
    """The shop, its door open on the street."""
    two.walls(sheet)
    two.counter(sheet)
    for number, (x, y, width, height) in enumerate(two.BACK_BEDS):
        two.bed(sheet, f"bed {number + 1}", x, y, width, height)
    two.bunks(sheet)
    two.night(sheet, lamp=True)
    two.light_from_the_door(sheet)
    two.door(sheet, is_open=True)
    with two.far(sheet):
        banner(sheet, Ink(0, 0.10, 0), Ink(0.10, 0.46, 0))
        things.socket_and_card(sheet)
    two.lamp(sheet, lit=True)
    two.speaker(sheet, glow=False)
    afterwards.dents(sheet, ((100, 466), (370, 466)), 0.62)
    for one in company.STILL_THERE:
        if one.y < 560:
            people.sitter(sheet, one)
    two.pod_and_hand(sheet, lamplight=True)
    with two.far(sheet):
        things.chair(sheet, "left chair", 546, -1)
        things.chair(sheet, "right chair", 1352, 1)
    for one in (*company.AT_THE_POD, *company.GOING):
        people.sitter(sheet, one)
    two.middle_beds(sheet)
    afterwards.dents(sheet, ((10, 602), (390, 602), (1420, 602), (1560, 602), (1800, 602)), 0.84)
    for one in company.STILL_THERE:
        if one.y > 560:
            people.sitter(sheet, one)


def near(sheet: Sheet) -> None:
    """The foremost beds, with nobody on them."""
    two.near_beds(sheet)
    afterwards.dents(sheet, ((40, 758), (450, 758), (630, 758), (1290, 758), (1440, 758), (1740, 758)), 1.05)


PICTURE = Place(
    name="evening_room",
    mood="thinning",
    palette="finale_two_inks",
    layers=(
        Layer("street", two.street, depth=0.3),
        Layer("room", room, depth=0.9, cut_out=True),
        Layer("near", near, depth=1.2, cut_out=True),
    ),
    light=Light("nowhere", shade=(0.34, 0.50, 0.0), near=0.12, far=0.55),
    shows=(
        "The bed shop with most of its people gone. There are dents in the plastic where they sat. The door stands "
        "open on the street, and backs in coats go out by it, one with a child in arms. The lamp still shines "
        "on the hand on the quilt."
    ),
)
