"""The held door from its inner side, shut, with somebody behind it."""

from __future__ import annotations

import door_from_inside_drawing as inside

PICTURE = inside.place(
    "shut",
    inside.Opening(strip=0, hair=0, below=7, glow=0.24, stood_before=True),
    "By night, on dark water, a door stands shut in a piece of wall torn off like a stamp. Two short shadows lie "
    "across the thin line of light under it. Before it are a mat, with two pale prints where shoes have been, and on a "
    "runner of carpet two feet in odd socks, one of them striped. Far off, small doors are afloat.",
)
