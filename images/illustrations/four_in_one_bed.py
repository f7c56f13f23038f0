"""Four in one bed, from above, at ten to four in the morning: nobody is asleep."""

from __future__ import annotations

from four_in_one_bed_children_drawing import leo, mara
from four_in_one_bed_drawing import NEARER, SHIFT, bedstead, blanket, light_on_the_bed, room_below
from four_in_one_bed_people_drawing import ava, avas_hand, sam, sams_arms

from print_room.pictures import Illustration, Layer
from print_room.sheet import Sheet


def bed(sheet: Sheet) -> None:
    """The bed and whoever is in it, then the light."""
    with sheet.group(move=SHIFT), sheet.group(scale=NEARER):
        bedstead(sheet)
        sam(sheet)
        ava(sheet)
        leo(sheet)
        mara(sheet)
        blanket(sheet)
        sams_arms(sheet)
        avas_hand(sheet)
    light_on_the_bed(sheet)


PICTURE = Illustration(
    name="four_in_one_bed",
    palette="the_tether",
    layers=(
        Layer("floor", room_below, depth=0.4),
        Layer("bed", bed, depth=0.8, cut_out=True),
    ),
    shows=(
        "An old double bed from straight above, under patchwork. A man with a beard lies on the outside, his arms on "
        "the covers; then a boy, then a woman with loose fair hair; and a small girl lies across the top, over the "
        "pillows. Their eyes are open. Ironing lies on the floor, in the amber light of an open door."
    ),
)
