"""Home along Mill Row: he is a bit in front, a hand out behind him, and she has taken it."""

from __future__ import annotations

from she_walks_drawing import LIGHT, ROAD_IN_WORDS, Stand, he, layers, shadows, she, to_hers, to_his

from print_room.geometry import Point
from print_room.pictures import Place
from print_room.sheet import Sheet

HER_STAND, HIS_STAND = Stand(0.52, 2.75), Stand(-0.60, 3.5)
HANDS: Point = (978.0, 552.0)


def two(sheet: Sheet) -> None:
    """He, and nearer to us she; their hands."""
    shadows(sheet, HER_STAND, HIS_STAND)
    his_hand, her_hand = to_his(HANDS, HIS_STAND), to_hers(HANDS, HER_STAND)
    he(sheet, HIS_STAND, right=((70, -232), (his_hand[0] - 16, his_hand[1] - 20)))
    she(sheet, HER_STAND, left=((-66, -182), (her_hand[0] + 13, her_hand[1] - 2)), bare=True)


PICTURE = Place(
    name="she_walks",
    mood="led",
    palette="the_demonstration",
    layers=layers(two),
    light=LIGHT,
    shows=(
        ROAD_IN_WORDS + "A tall young man walks between the rails with a stoop, and on his right, close by, a "
        "small girl in a coat of tram-seat cloth."
    ),
)
