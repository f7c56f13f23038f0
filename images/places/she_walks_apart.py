"""Home along Mill Row: she on the one pavement, he on the other, the road and the rails between them."""

from __future__ import annotations

from mill_row_drawing import PAVEMENT
from she_walks_drawing import LIGHT, Stand, he, layers, shadows, she

from print_room.pictures import Place
from print_room.sheet import Sheet

HER_STAND, HIS_STAND = Stand(3.75, 5.6, PAVEMENT), Stand(-3.75, 5.6, PAVEMENT)


def two(sheet: Sheet) -> None:
    """She on the right, he on the left, looking over."""
    shadows(sheet, HER_STAND, HIS_STAND)
    she(sheet, HER_STAND)
    he(sheet, HIS_STAND, turned=True)


PICTURE = Place(
    name="she_walks",
    mood="apart",
    palette="the_demonstration",
    layers=layers(two),
    light=LIGHT,
    shows=(
        "The road from behind the two of them, its wet rails running to where the sun is coming up. On the right-hand "
        "pavement walks a girl in a coat of tram-seat cloth; on the left, level with her, a tall young man."
    ),
)
