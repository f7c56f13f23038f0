"""A long cloth is thrown: an arm, the air that gets under it, its folds one behind another. It does not come down."""

from __future__ import annotations

import numpy as np
from foley_recipe import in_room, rustle

from sound_room.filters import bandpass, lowpass
from sound_room.signals import Curve, hump, noise, pan, path, samples, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import STAIR

SECONDS = 2.3


def flies(n: int) -> Curve:
    """Return the air along the cloth, which flutters slower the further away it is."""
    air = bandpass(noise(n, "thrown", slope=-4)[0], 160, 1300, order=1)
    beats = np.cumsum(path(n, [(0.3, 15.0), (2.0, 6.0)]) * (1 + 0.2 * wander(n, 5.0, "folds"))) / 48_000
    folds = 0.35 + 0.65 * np.abs(np.sin(np.pi * beats)) ** 2.5
    away = path(n, [(0.12, 0.0), (0.5, 1.0), (1.1, 0.55), (2.25, 0.0)])
    return np.asarray(air / air.std() * folds * away, dtype=np.float64)


def cloth_thrown() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    arm = rustle(SECONDS, "arm", low=400, high=2600, grain=26) * hump(n, 0.17, 0.07)
    snap = rustle(SECONDS, "hem", low=500, high=3600, grain=50) * (hump(n, 0.42, 0.06) + 0.4 * hump(n, 0.78, 0.08))
    far = lowpass(flies(n), 1600, order=1)
    near = pan(0.10 * arm + 0.09 * snap, path(n, [(0.1, 0.35), (0.8, 0.0)]))
    return in_room(near + pan(0.16 * far, path(n, [(0.2, 0.3), (1.9, -0.6)])), STAIR, wet=-12, ring=0.5, fall=0.5)


SOUNDS = [Sound("cloth_thrown", "effect", cloth_thrown, loudness=-27)]
