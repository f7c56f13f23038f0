"""The kitchen when its fridge has stopped: nearly nothing. A clock, and a balcony door that the night leans on."""

from __future__ import annotations

import numpy as np
from air_recipe import happen
from kitchen_recipe import clock, outside

from sound_room.filters import bandpass, highpass
from sound_room.signals import Curve, hump, knock, path, samples, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import BEDROOM, reverb

SECONDS = 32
PANE = ((1.0, 0.030, 1.0), (1.8, 0.018, 0.5), (3.1, 0.008, 0.2))
# The wind leans on the door: second, level in dB.
GUSTS = ((5.1, -53.0), (19.4, -55.0))
# Its pane answers, and once by itself: second, hertz, level in dB.
RATTLES = ((5.9, 236.0, -51.0), (11.66, 228.0, -54.0), (20.3, 231.0, -53.0), (28.7, 238.0, -55.0))


def leans(gust: int) -> Curve:
    """Return the door, when a little wind leans on it: its frame gives, as wood does."""
    n = samples(1.2)
    pitch = path(n, [(0.0, 26.0), (0.5, 44.0), (1.1, 24.0)]) * (1 + 0.12 * wander(n, 8.0, f"frame {gust}"))
    slips = np.cumsum(pitch) / 48_000
    return bandpass(np.mod(slips, 1.0) - 0.5, 240, 900, once=True) * hump(n, 0.55, 0.22)


def kitchen_without_its_fridge() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    near = clock(n, "kitchen")
    for gust, (at, level) in enumerate(GUSTS):
        happen(near, leans(gust), at, level, -0.35)
    for at, pitch, level in RATTLES:
        happen(near, knock(0.3, pitch, PANE, attack=0.008), at, level, -0.35)
    return highpass(outside(n) + reverb(near, BEDROOM, -11), 50)


SOUNDS = [Sound("kitchen_without_its_fridge", "ambience", kitchen_without_its_fridge, loudness=-43)]
