"""The five windows of the cover, each in every state that it can be remembered in."""

from __future__ import annotations

from functools import partial

from apartment_house_drawing import CANVAS, STATES, WINDOW_OF, corner_of, window

from print_room.pictures import Cutout

PICTURES = tuple(
    Cutout(
        f"cover_window_{number}_{state}",
        partial(window, number=number, state=state),
        CANVAS,
        position=corner_of(number),
    )
    for number in WINDOW_OF
    for state in STATES
)
