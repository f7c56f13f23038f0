"""The light of day: everybody round him, and two hands. What the whole book comes to."""

from __future__ import annotations

import light_of_day_bed_drawing as bed
import light_of_day_room_drawing as room

from print_room.pictures import Illustration, Layer
from print_room.sheet import Sheet


def page(sheet: Sheet) -> None:
    """The room, those in it from far to near, then the light."""
    room.walls(sheet)
    room.morning(sheet)
    room.window(sheet)
    room.banner(sheet)
    room.bunks(sheet)
    room.display_bed(sheet, "bed by the window", (-60, 604, 400, 96))
    room.display_bed(sheet, "bed at the right", (1690, 610, 420, 96), lit=False)
    bed.shell(sheet)
    bed.hood(sheet)
    bed.sleeper(sheet)
    bed.his_arm(sheet)
    bed.two_hands(sheet)
    bed.round_light(sheet)
    room.beam(sheet)
    room.cool(sheet)


PICTURE = Illustration(
    name="light_of_day",
    palette="finale",
    layers=(Layer("page", page, depth=1.0),),
    shows=(
        "Sunrise, peach, through the big window of the shop, and the banner from behind. Everybody is round the pod, "
        "and its hood is up: one can see his face, asleep. A boy with receipts in all his pockets kneels beside him. "
        "They have hold of each other’s hand. A small girl has got up on a bed, in her socks, to ask."
    ),
)
