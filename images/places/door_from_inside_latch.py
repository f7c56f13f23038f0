"""The held door from its inner side, closed to and resting on its latch."""

from __future__ import annotations

import door_from_inside_drawing as inside

PICTURE = inside.place(
    "latch",
    inside.Opening(strip=0, hair=3.0, below=3.4, glow=0.5),
    "A door from its other side, by night, standing in a piece of wall torn off like a stamp, with dark water all "
    "round it and small doors far off on the water. It’s closed to, but not home: there’s a hair of light all the way "
    "round it. In front, on a runner of carpet, are two feet in odd socks, one of them striped; between them and the "
    "door is a mat, with two pale prints on it where a pair of shoes has been.",
)
