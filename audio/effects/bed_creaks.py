"""Somebody turns over: springs, the bed's frame, the blanket that follows."""

from __future__ import annotations

import numpy as np
from foley_recipe import in_room, rustle, stage

from sound_room.filters import bandpass
from sound_room.signals import Curve, hump, pan, path, ping, samples, wander
from sound_room.sounds import Signal, Sound


def creak(name: str, low: float, high: float) -> Curve:
    """Return wood that sticks and slips, from `low` to `high` times a second and back."""
    n = samples(0.6)
    slips = path(n, [(0.0, low), (0.26, high), (0.55, low * 0.9)]) * (1 + 0.08 * wander(n, 12.0, "slips", name))
    teeth = np.mod(np.cumsum(slips) / 48_000, 1.0) - 0.5
    frame = bandpass(teeth, 260, 900, once=True) + 0.5 * bandpass(teeth, 1200, 1900, once=True)
    return np.asarray(frame * hump(n, 0.27, 0.13) * (1 + 0.4 * wander(n, 18.0, "wood", name)), dtype=np.float64)


def spring(pitch: float) -> Curve:
    """Return a spring that is let go, and that is no bell."""
    return ping(0.7, pitch, 0.16, 0.02) + 0.5 * ping(0.7, pitch * 2.71, 0.07, 0.01)


def bed_creaks() -> Signal:
    """Render it."""
    blanket = rustle(1.2, "blanket", low=300, high=2600, grain=18) * hump(samples(1.2), 0.6, 0.28)
    dry = stage(
        1.7,
        (0.05, pan(creak("frame", 42.0, 88.0), -0.2), 0.50),
        (0.34, pan(spring(204.0), 0.1), 0.05),
        (0.55, pan(spring(173.0), -0.05), 0.06),
        (0.25, blanket, 0.055),
        (0.85, pan(creak("settles", 60.0, 36.0), 0.15), 0.30),
    )
    return in_room(dry, wet=-16, ring=0.2, rise=0.02)


SOUNDS = [Sound("bed_creaks", "effect", bed_creaks, loudness=-27)]
