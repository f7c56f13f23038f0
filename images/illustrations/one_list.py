"""A fridge door with one list on it."""

from __future__ import annotations

import fridge_door_drawing as fridge

from print_room.pictures import Illustration, Layer
from print_room.sheet import Sheet


def door(sheet: Sheet) -> None:
    """The door in the window's light, and the poster's corner."""
    fridge.door(sheet)
    fridge.poster_corner(sheet)
    fridge.window_light(sheet)


def held(sheet: Sheet) -> None:
    """The strip, and the tram that holds it."""
    fridge.strip(sheet)
    fridge.tram_magnet(sheet)


def page(sheet: Sheet) -> None:
    """Both on one sheet, since the strip's shadow falls on the door."""
    door(sheet)
    held(sheet)


PICTURE = Illustration(
    name="one_list",
    palette="the_demonstration",
    layers=(Layer("page", page, depth=1.0),),
    shows=(
        "A fridge door, close, with daylight from a window across it. A magnet like a small tram holds one strip of "
        "paper with seven lines on it, all in the same hand, and every line slopes down to the right. Beside it "
        "hangs the corner of a poster that has faded."
    ),
)
