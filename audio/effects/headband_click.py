"""A headband closes: elastic drawn out, then a latch in two stages."""

from __future__ import annotations

from foley_recipe import click, in_room, rustle, stage

from sound_room.signals import hertz, hump, ping, samples
from sound_room.sounds import Signal, Sound
from sound_room.spaces import BED


def headband_click() -> Signal:
    """Render it."""
    elastic = rustle(0.3, "elastic", low=700, high=2600, grain=110) * hump(samples(0.3), 0.15, 0.07)
    spring = ping(0.3, hertz("C6"), 0.07, attack=0.004)
    dry = stage(
        0.7,
        (0.02, elastic, 0.07),
        (0.26, click("first", 1900, hardness=0.3), 0.35),
        (0.325, click("second", 1320, hardness=0.4), 0.8),
        (0.33, spring, 0.05),
    )
    return in_room(dry, BED, wet=-14, ring=0.15)


SOUNDS = [Sound("headband_click", "effect", headband_click, loudness=-26)]
