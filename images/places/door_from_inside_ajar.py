"""The held door from its inner side, open by a hand."""

from __future__ import annotations

import door_from_inside_drawing as inside

PICTURE = inside.place(
    "ajar",
    inside.Opening(strip=58, hair=0, below=0, glow=1.0),
    "By night, on dark water, a door stands in a piece of wall torn off like a stamp. It’s open by the width of a "
    "hand. The light lies from it along a runner of carpet, over a mat with two pale prints where shoes have been, up "
    "to two feet in odd socks, one of them striped. Far off, small doors are afloat.",
)
