"""The second two o’clock in the Evening Room: everybody is there, on the beds and the floor, turned to one hand."""

from __future__ import annotations

import evening_room_company_drawing as company
import evening_room_sitter_drawing as people
import evening_room_things_drawing as things
import evening_room_two_drawing as two
from evening_room_drawing import banner

from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet


def room(sheet: Sheet) -> None:
    """The shop by its one lamp, and all who sit in it."""
    two.walls(sheet)
    two.door(sheet, is_open=False)
    two.counter(sheet)
    for number, (x, y, width, height) in enumerate(two.BACK_BEDS):
        two.bed(sheet, f"bed {number + 1}", x, y, width, height)
    two.bunks(sheet)
    two.night(sheet, lamp=True)
    with two.far(sheet):
        banner(sheet, Ink(0, 0.10, 0), Ink(0.10, 0.46, 0))
        things.socket_and_card(sheet)
    two.lamp(sheet, lit=True)
    two.speaker(sheet, glow=False)
    for one in company.BACK:
        people.sitter(sheet, one)
    two.pod_and_hand(sheet, lamplight=True)
    with two.far(sheet):
        things.chair(sheet, "left chair", 546, -1)
        things.chair(sheet, "right chair", 1352, 1)
    for one in company.AT_THE_POD:
        people.sitter(sheet, one)
    two.middle_beds(sheet)
    for one in company.MIDDLE:
        people.sitter(sheet, one)


def near(sheet: Sheet) -> None:
    """The foremost beds, and dark backs on them."""
    two.near_beds(sheet)
    for one in company.NEAR:
        people.sitter(sheet, one)


PICTURE = Place(
    name="evening_room",
    mood="full",
    palette="finale_two_inks",
    layers=(
        Layer("street", two.street, depth=0.3),
        Layer("room", room, depth=0.9, cut_out=True),
        Layer("near", near, depth=1.2, cut_out=True),
    ),
    light=Light("nowhere", shade=(0.34, 0.50, 0.0), near=0.12, far=0.55),
    shows=(
        "Night in the bed shop, and one lamp. People sit on all eleven beds, on the bunks and on the counter, more "
        "than twenty of them, and every one is turned to the pod, where a hand lies on the quilt in the light. An old "
        "woman is asleep with her mouth open."
    ),
)
