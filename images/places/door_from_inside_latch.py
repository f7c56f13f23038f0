"""The held door from its inner side, closed to and resting on its latch."""

from __future__ import annotations

import door_from_inside_drawing as inside

PICTURE = inside.place(
    "latch",
    inside.Opening(strip=0, hair=3.0, below=3.4, glow=0.5),
    "By night, on dark water, a door stands in a piece of wall torn off like a stamp. It’s closed to, with a hair of "
    "light all round it. Before it are a mat, with two pale prints where shoes have been, and on a runner of carpet "
    "two feet in odd socks, one of them striped. Far off, small doors are afloat.",
)
