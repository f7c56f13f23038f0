"""The held door from its inner side, shut, with somebody behind it."""

from __future__ import annotations

import door_from_inside_drawing as inside

PICTURE = inside.place(
    "shut",
    inside.Opening(strip=0, hair=0, below=7, glow=0.24, stood_before=True),
    "A door from its other side, by night, standing in a piece of wall torn off like a stamp, with dark water all "
    "round it and small doors far off on the water. It’s shut. There’s a thin line of light under it, with two short "
    "shadows across. In front, on a runner of carpet, are two feet in odd socks, one of them striped; between them "
    "and the door is a mat, with two pale prints on it where a pair of shoes has been.",
)
