"""The lab and the library at once, on a torn page: an order is given above, and obeyed below."""

from __future__ import annotations

from lab_over_library_drawing import below, lab, upper_page

from print_room.pictures import Illustration, Layer
from print_room.sheet import Sheet


def library(sheet: Sheet) -> None:
    """The library below the tear."""
    below(sheet, flooded=False)


def laboratory(sheet: Sheet) -> None:
    """The lab above it."""
    upper_page(sheet, lambda page: lab(page, both_at_the_screen=False))


PICTURE = Illustration(
    name="lab_over_library",
    palette="the_update",
    layers=(
        Layer("library", library, depth=0.8),
        Layer("lab", laboratory, depth=1.0, cut_out=True),
    ),
    shows=(
        "A page torn across. Above, a lab at night: a woman with a cracker, somebody with both hands in the air. "
        "Below, in a library of felt, two walruses and a princess with a cold; a small girl looks back from a stair."
    ),
)
