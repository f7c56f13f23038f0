"""A moth at a lamp's glass: three flutters, a few soft taps, never twice in the same place."""

from __future__ import annotations

import numpy as np
from foley_recipe import in_room

from sound_room.filters import bandpass
from sound_room.signals import Curve, add, hump, knock, noise, pan, rng, samples, silence, times, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import BED

WING_BEATS = 27.0  # a second
GLASS = ((1.0, 0.016, 1.0), (2.42, 0.009, 0.5), (4.1, 0.004, 0.25))
FLUTTERS = ((0.32, 0.17, -0.3, 1.0), (1.15, 0.26, 0.1, 0.8), (2.0, 0.15, 0.35, 0.6))  # second, width, side, factor


def flutter(n: int, middle: float, width: float) -> Curve:
    """Return one flutter: a dusty noise that beats, now faster, now slower."""
    beats = np.cumsum(WING_BEATS * (1 + 0.12 * wander(n, 3.0, "wings", middle))) / 48_000
    strokes = np.exp(-((np.mod(beats, 1.0) - 0.3) ** 2) / 0.02) + 0.4 * np.exp(
        -((np.mod(beats, 1.0) - 0.75) ** 2) / 0.02
    )
    dust = bandpass(noise(n, "dust", middle)[0], 250, 2600, order=1)
    body = np.sin(2 * np.pi * 150 * times(n))
    return np.asarray((dust + 0.25 * body) * strokes * hump(n, middle, width), dtype=np.float64)


def moth_at_glass() -> Signal:
    """Render it."""
    chance = rng("moth")
    dry = silence(2.5)
    for middle, width, side, factor in FLUTTERS:
        dry += pan(0.5 * factor * flutter(samples(2.5), middle, width), side)
        for _ in range(5):
            at = middle + width * chance.uniform(-0.9, 0.9)
            tap = knock(0.1, chance.uniform(1500, 2600), GLASS, attack=0.002)
            add(dry, pan(factor * chance.uniform(0.12, 0.3) * tap, side + chance.uniform(-0.15, 0.15)), at, once=True)
    return in_room(dry, BED, wet=-13, ring=0.2, rise=0.02)


SOUNDS = [Sound("moth_at_glass", "effect", moth_at_glass, loudness=-27)]
