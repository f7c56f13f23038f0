"""The torn page again, when the sea has come in below."""

from __future__ import annotations

from lab_over_library_drawing import below, lab, upper_page

from print_room.pictures import Illustration, Layer
from print_room.sheet import Sheet


def library(sheet: Sheet) -> None:
    """The library below the tear, under water to the second button."""
    below(sheet, flooded=True)


def laboratory(sheet: Sheet) -> None:
    """The lab above it, where both look at one screen."""
    upper_page(sheet, lambda page: lab(page, both_at_the_screen=True))


PICTURE = Illustration(
    name="lab_over_library_flooded",
    palette="the_update",
    layers=(
        Layer("library", library, depth=0.8),
        Layer("lab", laboratory, depth=1.0, cut_out=True),
    ),
    shows=(
        "The torn page again. Above, both bend over one screen. Below, the lamps are out and the sea stands up to the "
        "walruses’ second buttons; a swimming lane and lanterns float in it, and people in nightclothes fill the stair."
    ),
)
