"""Home along Mill Row: she on the one pavement, he on the other, the road and the rails between them."""

from __future__ import annotations

from mill_row_drawing import PAVEMENT
from she_walks_drawing import LIGHT, ROAD_IN_WORDS, Stand, he, layers, shadows, she

from print_room.pictures import Place
from print_room.sheet import Sheet

HER_STAND, HIS_STAND = Stand(-3.7, 5.0, PAVEMENT), Stand(3.75, 5.4, PAVEMENT)


def two(sheet: Sheet) -> None:
    """She on the left, he on the right, looking over."""
    shadows(sheet, HER_STAND, HIS_STAND)
    she(sheet, HER_STAND)
    he(sheet, HIS_STAND, looking=True)


PICTURE = Place(
    name="she_walks",
    mood="apart",
    palette="the_demonstration",
    layers=layers(two),
    light=LIGHT,
    shows=(
        ROAD_IN_WORDS + "Small under the houses walk a girl in a coat of tram-seat cloth and a tall young man "
        "who stoops. The light lies on the rails, where nobody is."
    ),
)
