"""The best hour again, in every stroke the same; but they look a little to the left, and six of them are one girl."""

from __future__ import annotations

import best_hour_crowd_drawing as crowd
import best_hour_drawing as party

from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet


def hall(sheet: Sheet) -> None:
    """The depot in the evening sun."""
    party.hall(sheet, party.SUMMER)


def guests(sheet: Sheet) -> None:
    """The same people, looking past us, and six in one coat among them."""
    crowd.crowd(sheet, party.SUMMER, gaze="left", six=True)


def near(sheet: Sheet) -> None:
    """Lamps close by."""
    party.near_lamps(sheet, party.SUMMER)


PICTURE = Place(
    name="best_hour",
    mood="again",
    palette="the_demonstration",
    layers=(
        Layer("hall", hall, depth=0.4),
        Layer("guests", guests, depth=0.8, cut_out=True),
        Layer("near", near, depth=1.2, cut_out=True),
    ),
    light=Light(side="above", shade=Ink(0.06, 0.22, 0.20), near=0.0, far=0.34),
    shows=(
        "The same party, the same evening sun, the same open arms. Only they all look a little to the left of us; and "
        "among them, in one and the same dark patterned coat, are six girls with one face."
    ),
)
