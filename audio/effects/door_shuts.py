"""A door is shut, softly, by hand: air, wood in its frame, and the latch that falls in behind it."""

from __future__ import annotations

from foley_recipe import click, in_room, stage, thump

from sound_room.filters import bandpass
from sound_room.signals import noise, path, samples
from sound_room.sounds import Signal, Sound


def door_shuts() -> Signal:
    """Render it."""
    n = samples(0.6)
    air = bandpass(noise(n, "air", slope=-5), 90, 700, order=1, once=True)
    air = air * path(n, [(0.0, 0.0), (0.3, 1.0), (0.36, 0.4), (0.58, 0.0)])
    dry = stage(
        1.3,
        (0.0, air, 0.05),
        (0.31, thump("door", 82, skin=0.3), 0.9),
        (0.33, thump("panel", 147, skin=0.2), 0.35),
        (0.385, click("latch", 700, hardness=0.2), 0.30),
        (0.44, thump("rest", 96, skin=0.2), 0.2),
    )
    return in_room(dry, wet=-12, ring=0.4, fall=0.3)


SOUNDS = [Sound("door_shuts", "effect", door_shuts, loudness=-24)]
