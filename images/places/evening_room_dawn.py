"""The Light of Day: the sun is in the shop window, everybody is still there, and a boy’s hand lies under another."""

from __future__ import annotations

import evening_room_dawn_drawing as dawn
import evening_room_things_drawing as things
import evening_room_two_drawing as two
from evening_room_drawing import banner

from print_room.inks import PAPER, Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet


def room(sheet: Sheet) -> None:
    """The shop by daylight, and all who have sat up in it."""
    two.walls(sheet)
    two.door(sheet, is_open=False)
    two.counter(sheet)
    for number, (x, y, width, height) in enumerate(two.BACK_BEDS):
        two.bed(sheet, f"bed {number + 1}", x, y, width, height)
    two.bunks(sheet)
    dawn.morning(sheet)
    with two.far(sheet):
        banner(sheet, PAPER, Ink(0.10, 0.40, 0.30))
        things.socket_and_card(sheet)
    two.lamp(sheet, lit=False)
    two.speaker(sheet, glow=False)
    dawn.shadows(sheet, dawn.BACK)
    dawn.sitters(sheet, dawn.BACK)
    two.pod_and_hand(sheet, lamplight=False)
    with two.far(sheet):
        things.chair(sheet, "left chair", 546, -1)
        things.chair(sheet, "right chair", 1352, 1)
    dawn.shadows(sheet, (*dawn.AT_THE_POD, dawn.AT_THE_HAND))
    dawn.sitters(sheet, dawn.AT_THE_POD)
    dawn.sitters(sheet, (dawn.AT_THE_HAND,))
    for number, (x, y, width, height) in enumerate(two.MIDDLE_BEDS):
        two.bed(sheet, f"bed {number + 4}", x, y, width, height)
    dawn.shadows(sheet, dawn.MIDDLE)
    dawn.sitters(sheet, (*dawn.MIDDLE, dawn.LEVEL))


def near(sheet: Sheet) -> None:
    """The foremost beds, with nobody on them: those have come nearer."""
    for number, (x, y, width, height) in enumerate(two.NEAR_BEDS):
        two.bed(sheet, f"bed {number + 8}", x, y, width, height)


PICTURE = Place(
    name="evening_room",
    mood="dawn",
    palette="finale",
    layers=(
        Layer("street", dawn.street, depth=0.3),
        Layer("room", room, depth=0.9, cut_out=True),
        Layer("near", near, depth=1.2, cut_out=True),
    ),
    light=Light("nowhere", shade=(0.0, 0.16, 0.10), near=0.06, far=0.30),
    shows=(
        "Morning in the bed shop: the sun has come up in the window, and its light lies over the floor and over all of "
        "them. They are all still there. A boy kneels by the pod, with his hand under the hand on the quilt; a small "
        "girl stands on a bed, to be level with it; and a man who never sits is sitting down."
    ),
)
