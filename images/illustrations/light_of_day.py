"""The light of day: everybody round him, and two hands. What the whole book comes to."""

from __future__ import annotations

import light_of_day_bed_drawing as bed
import light_of_day_company_drawing as company
import light_of_day_hands_drawing as hands
import light_of_day_max_drawing as max_by_him
import light_of_day_people_drawing as people
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
    room.beam(sheet)
    company.shadows(sheet)
    behind(sheet)
    in_the_middle(sheet)
    hands.round_light(sheet)
    room.cool(sheet)


def behind(sheet: Sheet) -> None:
    """Those along the wall and on the beds."""
    for one in company.STANDING_LEFT:
        people.draw(sheet, one)
    room.display_bed(sheet, "bed by the window", (-80, 604, 400, 92))
    room.display_bed(sheet, "bed by the pod", (506, 608, 240, 84))
    company.chair(sheet, company.SITTING_LEFT[2].at, 1.0)
    for one in company.SITTING_LEFT:
        people.draw(sheet, one)
    for one in company.STANDING_RIGHT:
        people.draw(sheet, one)
    company.chair(sheet, company.HALMONI.at, 0.86)
    people.draw(sheet, company.HALMONI)
    room.display_bed(sheet, "bed at the right", (1690, 616, 420, 92), lit=False)
    people.draw(sheet, company.LEO)


def in_the_middle(sheet: Sheet) -> None:
    """The pod, those at his head, and the two who have hold of each other."""
    people.draw(sheet, company.AVA)
    people.draw(sheet, company.SAM)
    people.draw(sheet, company.MARA)
    bed.shell(sheet)
    bed.hood(sheet)
    bed.sleeper(sheet)
    max_by_him.kneeling(sheet)
    hands.his_arm(sheet)
    hands.two_hands(sheet)


PICTURE = Illustration(
    name="light_of_day",
    palette="finale",
    layers=(Layer("page", page, depth=1.0),),
    shows=(
        "Peach sunrise through the shop window, one broad slant of light. The pod’s hood is put back, and the man "
        "in it is asleep. A boy with receipts in his pockets kneels by him; the man’s fingers are closed round his "
        "hand. All about, people stand and sit, and look. A small girl on a bed, in socks, has her mouth open to "
        "ask."
    ),
)
