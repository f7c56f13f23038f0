"""A paper lantern goes out: a tick at its wick, a puff that the paper keeps in, and the paper, cooling."""

from __future__ import annotations

import numpy as np
from foley_recipe import METAL, click, in_room, rustle, stage

from sound_room.filters import bandpass, lowpass
from sound_room.signals import Curve, hump, knock, noise, pan, path, samples
from sound_room.sounds import Signal, Sound

SECONDS = 1.1
COOLS = ((0.52, 0.05), (0.69, 0.035), (0.93, 0.025))  # second, factor


def puff() -> Curve:
    """Return the puff: lower as it spreads, and round, for there is paper all about it."""
    n = samples(0.5)
    high = bandpass(noise(n, "puff")[0], 420, 1500, once=True) * hump(n, 0.07, 0.035)
    low = bandpass(noise(n, "puff low", slope=-4)[0], 130, 520, once=True) * hump(n, 0.13, 0.07)
    return np.asarray(0.6 * high / high.std() + low / low.std(), dtype=np.float64)


def lantern_out() -> Signal:
    """Render it."""
    skin = rustle(0.5, "lantern skin", low=700, high=3000, grain=60)
    skin = skin * path(skin.size, [(0.0, 0.0), (0.1, 1.0), (0.45, 0.0)])
    dry = stage(
        SECONDS,
        (0.03, lowpass(knock(0.12, 1150.0, METAL, attack=0.005), 3200, once=True), 0.35),
        (0.09, puff(), 0.08),
        (0.16, pan(skin, 0.1), 0.022),
        *((at, pan(click(f"cools {at}", 1500, hardness=0.1), 0.15), part) for at, part in COOLS),
    )
    return in_room(dry, wet=-13, ring=0.3)


SOUNDS = [Sound("lantern_out", "effect", lantern_out, loudness=-27)]
