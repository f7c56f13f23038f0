"""Four steps up a staircase, carpet over wood; the third stair is the one that everybody knows."""

from __future__ import annotations

import numpy as np
from foley_recipe import in_room, rustle, stage, thump

from sound_room.filters import bandpass, lowpass
from sound_room.signals import Curve, hump, pan, path, rng, samples
from sound_room.sounds import Signal, Sound
from sound_room.spaces import STAIR

# Second, how the stair sounds (hertz), factor: going away.
STEPS = ((0.03, 92.0, 1.0), (0.62, 98.0, 0.9), (1.22, 87.0, 0.85), (1.86, 104.0, 0.7))
CREAKS = 1.27  # second


def creak(n: int) -> Curve:
    """Return a stair that gives: wood that sticks and slips, faster and slower again."""
    slips = path(n, [(0.0, 55.0), (0.18, 120.0), (0.36, 60.0)]) * (1 + 0.04 * rng("stair").standard_normal())
    turn = np.cumsum(slips) / 48_000
    teeth = np.mod(turn, 1.0) - 0.5
    return bandpass(teeth, 320, 1300, once=True) * hump(n, 0.17, 0.09)


def stairs() -> Signal:
    """Render it."""
    dry = stage(2.6, (CREAKS, creak(samples(0.4)), 0.28))
    for number, (at, pitch, factor) in enumerate(STEPS):
        foot = rustle(0.25, f"foot {number}", low=300, high=1900, grain=60) * hump(samples(0.25), 0.06, 0.035)
        side = 0.18 * (-1) ** number
        dry += stage(
            2.6, (at, pan(foot, side), 0.07 * factor), (at + 0.03, thump(f"step {number}", pitch), 0.5 * factor)
        )
    return in_room(lowpass(dry, 3200, order=1, once=True), STAIR, wet=-13, ring=0.8, fall=0.5)


SOUNDS = [Sound("stairs", "effect", stairs, loudness=-25)]
