"""How an old woman snores who has slept by herself all her life: a palate that flutters, and a chest of drawers."""

from __future__ import annotations

import numpy as np

from sound_room.filters import bandpass
from sound_room.signals import Curve, wander


def flutter(rate: Curve, name: str, short: float = 120.0) -> Curve:
    """Return a palate that flutters so many times a second: soft pulses, no two alike; `short` is how short."""
    n = rate.size
    turns = np.cumsum(rate * (1 + 0.05 * wander(n, 9.0, "flutter", name))) / 48_000
    pulses = (0.5 + 0.5 * np.cos(2 * np.pi * turns)) ** short
    return np.asarray(pulses * (1 + 0.2 * wander(n, 12.0, "falls", name)), dtype=np.float64)


def mouth(sound: Curve, opens: Curve) -> Curve:
    """Return a sound in a mouth that is shut where `opens` is 0, and where it is 1 as open as it gets."""
    shut, wide = bandpass(sound, 150, 480, once=True), bandpass(sound, 430, 1200, once=True)
    return shut * (1 - opens) + 1.3 * wide * opens


def shoved(rate: Curve, name: str) -> Curve:
    """Return something with feet that is shoved over boards: it sticks and slips so many times a second."""
    slips = np.cumsum(rate * (1 + 0.12 * wander(rate.size, 10.0, "shoved", name))) / 48_000
    teeth = np.mod(slips, 1.0) - 0.5
    low, middle = bandpass(teeth, 110, 250, once=True), bandpass(teeth, 300, 640, once=True)
    return low + 1.1 * middle + 0.6 * bandpass(teeth, 800, 1400, once=True)
