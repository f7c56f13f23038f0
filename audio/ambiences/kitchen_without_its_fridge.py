"""The kitchen when its fridge has stopped: nearly nothing. A clock, and a balcony door that the night leans on."""

from __future__ import annotations

import numpy as np
from air_recipe import happen
from kitchen_recipe import clock, outside

from sound_room.filters import bandpass, highpass
from sound_room.signals import Curve, hump, knock, path, samples, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import BEDROOM, reverb

SECONDS = 14
PANE = ((1.0, 0.030, 1.0), (1.8, 0.018, 0.5), (3.1, 0.008, 0.2))


def leans() -> Curve:
    """Return the door, when a little wind leans on it: its frame gives, as wood does."""
    n = samples(1.2)
    slips = np.cumsum(path(n, [(0.0, 26.0), (0.5, 44.0), (1.1, 24.0)]) * (1 + 0.12 * wander(n, 8.0, "frame"))) / 48_000
    return bandpass(np.mod(slips, 1.0) - 0.5, 240, 900, once=True) * hump(n, 0.55, 0.22)


def kitchen_without_its_fridge() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    near = clock(n, "kitchen")
    happen(near, leans(), 5.1, -53, -0.35)
    happen(near, knock(0.3, 236.0, PANE, attack=0.008), 5.9, -51, -0.35)
    happen(near, knock(0.3, 228.0, PANE, attack=0.008), 11.66, -54, -0.35)
    return highpass(outside(n) + reverb(near, BEDROOM, -11), 50)


SOUNDS = [Sound("kitchen_without_its_fridge", "ambience", kitchen_without_its_fridge, loudness=-43)]
