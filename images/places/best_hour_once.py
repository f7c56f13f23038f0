"""The best hour: a summer party in the depot, and it is for whoever comes in late."""

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
    """Two hundred people, and all of them look up at us."""
    crowd.crowd(sheet, party.SUMMER, gaze="us", six=False)


def near(sheet: Sheet) -> None:
    """Lamps close by."""
    party.near_lamps(sheet, party.SUMMER)


PICTURE = Place(
    name="best_hour",
    mood="once",
    palette="the_demonstration",
    layers=(
        Layer("hall", hall, depth=0.4),
        Layer("guests", guests, depth=0.8, cut_out=True),
        Layer("near", near, depth=1.2, cut_out=True),
    ),
    light=Light(side="above", shade=Ink(0.06, 0.22, 0.20), near=0.0, far=0.34),
    shows=(
        "The depot on a summer evening, its doors rolled up, a low sun behind it. Steps go down into a party: lamps "
        "on strings between two trams, and some two hundred people with open arms, all smiling up at us. A boy "
        "holds out a tray with a cake."
    ),
)
