"""A library's date stamp: into its ink pad and out again, down on a desk of felt, and a small spring lets go."""

from __future__ import annotations

import numpy as np
from felt_recipe import felted, pressed
from foley_recipe import click, in_room, rustle, stage

from sound_room.dream_spaces import FELT
from sound_room.filters import lowpass
from sound_room.signals import Curve, hump, pan, ping, samples, times
from sound_room.sounds import Signal, Sound

DOWN = 0.78  # second
# Its windings beat against each other: hertz, seconds to 1/e, factor.
WINDINGS = ((1310.0, 0.110, 1.0), (1338.0, 0.100, 0.8), (2145.0, 0.060, 0.4), (2890.0, 0.035, 0.2))


def spring() -> Curve:
    """Return the spring that lifts the stamp: it shivers as it comes to rest."""
    rings = np.asarray(sum(part * ping(0.6, pitch, fade, 0.005) for pitch, fade, part in WINDINGS), dtype=np.float64)
    return rings * (1 + 0.5 * np.sin(2 * np.pi * 31.0 * times(rings.size)))


def date_stamp() -> Signal:
    """Render it."""
    sticks = rustle(0.2, "ink", low=500, high=2200, grain=150) * hump(samples(0.2), 0.09, 0.04)
    dry = stage(
        1.6,
        (0.02, pan(felted("pad", 260.0, soft=0.9), 0.3), 0.16),
        (0.02, pan(pressed("pad", 0.26), 0.3), 0.16),
        (0.27, pan(sticks, 0.25), 0.04),
        (DOWN, felted("desk", 142.0, soft=0.9), 1.0),
        (DOWN + 0.006, lowpass(click("stamp", 640, hardness=0.15), 1800, once=True), 0.25),
        (DOWN + 0.13, spring(), 0.075),
        (DOWN + 0.17, lowpass(click("up", 900, hardness=0.2), 2400, once=True), 0.10),
    )
    return in_room(dry, FELT, wet=-11, ring=0.5, fall=0.5)


SOUNDS = [Sound("date_stamp", "effect", date_stamp, loudness=-27)]
