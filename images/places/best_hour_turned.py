"""The best hour, stopped: the same people, all turned to us, and the smile has been left on."""

from __future__ import annotations

import best_hour_crowd_drawing as crowd
import best_hour_drawing as party

from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet


def hall(sheet: Sheet) -> None:
    """The depot, in a light without warmth."""
    party.hall(sheet, party.COLD)


def guests(sheet: Sheet) -> None:
    """Everybody as they were, facing us; the cake hangs in the air."""
    crowd.crowd(sheet, party.COLD, gaze="stare", six=True, cake_in_the_air=True)


def near(sheet: Sheet) -> None:
    """Lamps close by."""
    party.near_lamps(sheet, party.COLD)


PICTURE = Place(
    name="best_hour",
    mood="turned",
    palette="the_demonstration",
    layers=(
        Layer("hall", hall, depth=0.4),
        Layer("guests", guests, depth=0.8, cut_out=True),
        Layer("near", near, depth=1.2, cut_out=True),
    ),
    light=Light(side="above", shade=Ink(0.20, 0.40, 0.0), near=0.04, far=0.50),
    shows=(
        "Everybody at the party has stopped, just as they were, with their arms open and all their faces turned to us, "
        "and the smile left on. The cake hangs in the air over its tray. The light has gone cold, and the shadows are "
        "long."
    ),
)
