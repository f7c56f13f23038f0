"""The Landing at eight minutes to three: what’s left of it, and one man at a door."""

from __future__ import annotations

import landing_apart_drawing as apart

from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet


def landing(sheet: Sheet) -> None:
    """What still holds: boards, a piece of wall, the runner, the last door."""
    apart.remains(sheet)
    apart.last_door(sheet)


PICTURE = Place(
    name="landing",
    mood="apart",
    palette="landing",
    layers=(
        Layer("water", apart.water, depth=0.25),
        Layer("stamps", apart.stamps, depth=0.5, cut_out=True),
        Layer("landing", landing, depth=0.8, cut_out=True),
        Layer("rail", apart.rail, depth=1.05, cut_out=True),
    ),
    light=Light("nowhere", shade=(0.46, 0.54, 0.0), near=0.25, far=0.7),
    shows=(
        "The Landing is coming apart. Its far doors have come off like stamps off an envelope and float in the dark; "
        "the carpet is unravelling, and underneath there’s water going round. At the end of what’s left, small, a man "
        "stands with his back against one lit door, one arm up to its frame, and waves."
    ),
)
