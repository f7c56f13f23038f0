"""Somebody walks into something in the dark: a foot, a splash to the ankle, a small hollow clonk, and a bubble."""

from __future__ import annotations

import numpy as np
from foley_recipe import in_room, stage, thump

from sound_room.filters import bandpass, lowpass
from sound_room.signals import Curve, decay, hump, knock, noise, pan, path, rng, samples, times, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import STAIR

# A pot with nothing in it: ratio to its tone, seconds to 1/e, factor.
POT = ((1.0, 0.085, 1.0), (1.51, 0.055, 0.5), (2.63, 0.028, 0.3), (4.1, 0.012, 0.12))
CLONKS = ((0.62, 392.0, 0.26), (0.81, 404.0, 0.12), (0.93, 398.0, 0.07))  # second, hertz, factor


def splash(n: int) -> Curve:
    """Return the splash: what goes up, and what comes down a little later, in smaller pieces."""
    water = noise(n, "splash", slope=-4)[0]
    up = bandpass(water, 300, 1900, order=1, once=True) * (hump(n, 0.30, 0.075) + 0.4 * hump(n, 0.46, 0.13))
    drops = np.abs(wander(n, 38.0, "splash")) ** 1.6
    down = bandpass(water, 700, 2600, order=1, once=True) * drops * path(n, [(0.3, 0.0), (0.5, 0.6), (1.2, 0.0)])
    return np.asarray(up + 0.5 * down, dtype=np.float64)


def bubble(pitch: float, size: float) -> Curve:
    """Return a bubble, which comes up and is gone: its pitch rises."""
    n = samples(0.26)
    turns = np.cumsum(pitch * (1 + 2.8 * times(n))) / 48_000
    return np.sin(2 * np.pi * turns) * decay(n, size, attack=0.010) * np.clip(1 - times(n) / 0.26, 0.0, 1.0)


def stumble_in_water() -> Signal:
    """Render it."""
    chance = rng("stumble")
    drops = []
    for _ in range(16):
        at, drop = 0.42 + 0.75 * chance.beta(1.3, 2.2), bubble(chance.uniform(520, 1250), 0.022)
        drops.append((at, pan(drop, chance.uniform(-0.5, 0.5)), chance.uniform(0.012, 0.04)))
    dry = stage(
        2.0,
        (0.10, thump("foot", 84, skin=0.4), 0.20),
        (0.0, pan(splash(samples(1.4)), -0.1), 0.24),
        *((at, pan(knock(0.5, pitch, POT, attack=0.005), 0.15), factor) for at, pitch, factor in CLONKS),
        *drops,
        # It fills, and says so.
        (1.22, pan(bubble(230.0, 0.060), 0.15), 0.16),
        (1.44, pan(bubble(310.0, 0.045), 0.15), 0.11),
    )
    return in_room(lowpass(dry, 3200, order=1, once=True), STAIR, wet=-10, ring=0.6, rise=0.02, fall=0.6)


SOUNDS = [Sound("stumble_in_water", "effect", stumble_in_water, loudness=-26)]
