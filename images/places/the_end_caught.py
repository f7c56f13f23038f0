"""The end, caught or missed: the same cloth as in `the_end_thrown`, as it comes in to the girl on the other side.

She is near us with her back to us, on a piece of the Landing that has come away; the cloth grows out of the hand of
somebody small over there. It lies beside the Landing's other pictures since it is built with them.
"""

from __future__ import annotations

import the_end_caught_drawing as across
import the_end_caught_girl_drawing as near

from print_room.pictures import Illustration, Layer
from print_room.sheet import Sheet


def air(sheet: Sheet) -> None:
    """What comes over the dark."""
    across.other_side(sheet)
    across.cloth(sheet)


def here(sheet: Sheet) -> None:
    """The wall, the piece that was part of it, and who is on it."""
    near.torn_wall(sheet)
    near.crumbs(sheet)
    near.broken_piece(sheet)
    near.girl(sheet)


PICTURE = Illustration(
    name="the_end_caught",
    palette="landing",
    layers=(
        Layer("nothing", across.nothing, depth=0.25),
        Layer("air", air, depth=0.6, cut_out=True),
        Layer("here", here, depth=1.0, cut_out=True),
    ),
    shows=(
        "A girl in a patterned coat stands with her back to us on a broken-off piece of landing, with a yard of runner "
        "and a yard of rail. Over the dark comes a shining cloth, with a street and lanterns on it, and two boots hang "
        "from its end. Her arms are half out. Far off, small, a tall woman with pins in her hair has thrown it."
    ),
)
