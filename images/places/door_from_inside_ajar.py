"""The held door from its inner side, open by a hand."""

from __future__ import annotations

import door_from_inside_drawing as inside

PICTURE = inside.place(
    "ajar",
    inside.Opening(strip=58, hair=0, below=0, glow=1.0),
    "A door from its other side, by night, standing in a piece of wall torn off like a stamp, with dark water all "
    "round it and small doors far off on the water. It’s open by the width of a hand. The light comes in by it from "
    "top to bottom, and along a runner of carpet up to two feet in odd socks, one of them striped. There’s a mat "
    "before the door, with two pale prints on it where a pair of shoes has been.",
)
