"""The five windows of the cover, each in every state that it can be remembered in."""

from __future__ import annotations

from functools import partial

from apartment_house_drawing import CANVAS, STATES, WINDOW_OF, corner_of, window

from print_room.pictures import Cutout

# What each shows, in words: a story's window by its number and its state.
SHOWS = {
    (1, "untold"): "In the first window that is lit, a lamp like a globe stands beside a headband.",
    (2, "untold"): "In the second window a plant stands on the sill with washing hung above it.",
    (3, "untold"): "In the third window hangs a paper lantern with stars.",
    (4, "untold"): "In the fourth window six slips of paper are stuck to the pane, one of them darker.",
    (5, "untold"): "In the fifth window are two columns of pencil marks, and two mugs.",
    (1, "severed"): "In the first window the curtain is shut, with a line of light under it.",
    (2, "severed"): "In the second window the curtain is shut, with a line of light under it.",
    (3, "severed"): "In the third window the curtain is shut, with a line of light under it.",
    (4, "severed"): "In the fourth window the curtain is shut, with a line of light under it.",
    (5, "severed"): "In the fifth window the curtain is shut, with a line of light under it.",
    (1, "awake"): "In the first window somebody sits alone before the lamp, with the curtain half drawn.",
    (2, "awake"): "In the second window somebody sits alone by the plant, with the curtain half drawn.",
    (3, "awake"): "In the third window somebody sits alone before the lantern, with the curtain half drawn.",
    (4, "awake"): "In the fourth window somebody sits alone before the slips of paper, with the curtain half drawn.",
    (5, "awake"): "In the fifth window somebody sits alone by the pencil marks, with the curtain half drawn.",
    (1, "connected"): "In the first window, brighter than before, two people sit close together by the lamp.",
    (2, "connected"): "In the second window, brighter than before, two people sit close together by the plant.",
    (3, "connected"): "In the third window, brighter than before, two people sit close together by the lantern.",
    (
        4,
        "connected",
    ): "In the fourth window, brighter than before, two people sit close together by the slips of paper.",
    (5, "connected"): "In the fifth window, brighter than before, two people sit close together by the pencil marks.",
}

PICTURES = tuple(
    Cutout(
        f"cover_window_{number}_{state}",
        partial(window, number=number, state=state),
        CANVAS,
        position=corner_of(number),
        shows=SHOWS[number, state],
    )
    for number in WINDOW_OF
    for state in STATES
)
