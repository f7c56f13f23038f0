"""A key goes into a lock that has known it for forty years, and turns; the bolt draws back. Heard through something."""

from __future__ import annotations

from foley_recipe import click, in_room, rustle, stage, thump

from sound_room.filters import lowpass
from sound_room.signals import hump, samples
from sound_room.sounds import Signal, Sound

# The key's teeth, as they lift the pins: second, hertz, factor.
PINS = ((0.08, 940, 0.16), (0.15, 1010, 0.19), (0.205, 970, 0.17), (0.265, 1070, 0.20), (0.32, 1000, 0.22))


def key_in_lock() -> Signal:
    """Render it."""
    slides = rustle(0.4, "key", low=700, high=2400, grain=70) * hump(samples(0.4), 0.2, 0.1)
    turns = rustle(0.5, "turns", low=400, high=1700, grain=110) * hump(samples(0.5), 0.22, 0.1)
    dry = stage(
        1.6,
        (0.01, slides, 0.030),
        *((at, click(f"pin {at}", pitch, hardness=0.15), part) for at, pitch, part in PINS),
        (0.36, thump("home", 230, skin=0.3), 0.16),
        (0.62, turns, 0.045),
        (0.86, click("over", 610, hardness=0.15), 0.26),
        (0.98, thump("bolt", 142, skin=0.3), 0.50),
        (0.99, click("bolt", 780, hardness=0.2), 0.30),
        (1.32, thump("gives", 104, skin=0.3), 0.22),
    )
    return in_room(lowpass(dry, 1900, order=1, once=True), wet=-11, ring=0.4, fall=0.3)


SOUNDS = [Sound("key_in_lock", "effect", key_in_lock, loudness=-27)]
