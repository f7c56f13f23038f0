"""A bedroom under a roof, with four sleeping pods: a light hum comes and goes, and three people breathe as one."""

from __future__ import annotations

import numpy as np
from air_recipe import air, breath, drone
from crowd_recipe import strew
from sleepers_recipe import draws, gives

from sound_room.filters import bandpass, highpass, lowpass
from sound_room.signals import Curve, decibels, hump, noise, place, rng, samples, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import BEDROOM, reverb

BREATH = 5.0  # seconds
BREATHS = 6
SECONDS = BREATH * BREATHS
# Who lies under the lids: side, how bright a breath is (hertz), level in dB.
SLEEPERS = ((-0.5, 430.0, -36.0), (-0.1, 640.0, -39.0), (0.25, 760.0, -40.0))
# E and the fifth on it rub in no bar of this chapter's lullaby. The fourth pod is empty, and hums too. Note, side, dB.
PODS = (("E3", -0.5, -53.0), ("B3", -0.1, -57.0), ("E4", 0.25, -60.0), ("B2", 0.6, -58.0))
# The curtain, at a window that is up by three fingers: second, seconds, level in dB.
CURTAIN = ((3.1, 3.2, -49.0), (11.6, 2.6, -52.0), (17.4, 3.6, -48.0), (25.2, 2.8, -51.0))


def sleepers(n: int) -> Signal:
    """Return the three of them: nobody in one house was ever so much in time."""
    made = np.zeros((2, n))
    for number, (side, bright, level) in enumerate(SLEEPERS):
        chance = rng("under a lid", number)
        for turn in range(BREATHS):
            at = turn * BREATH + chance.normal(0.0, 0.04)
            strew(made, draws(2.0, bright, "lid", number, turn), at, level + chance.uniform(-4.0, -2.5), side)
            strew(made, gives(2.7, bright, "lid", number, turn), at + 2.2, level + chance.uniform(-1.0, 0.5), side)
    # Under their lids, which are lined.
    return lowpass(made, 1100, order=1)


def curtain(seconds: float, at: float) -> Curve:
    """Return the curtain, which is drawn in, and let out."""
    n = samples(seconds)
    cloth = bandpass(noise(n, "curtain", at, slope=-4)[0], 260, 1500, order=1, once=True)
    folds = 0.5 + np.abs(wander(n, 6.0, "curtain", at))
    return cloth * folds * (hump(n, 0.36 * seconds, 0.13 * seconds) + 0.6 * hump(n, 0.66 * seconds, 0.12 * seconds))


def pods_breathing() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    roof = place(air(n, "under the roof", 80, 420, slope=-6, moves=0.2), 0.0, 0.7) * decibels(-51)
    window = place(air(n, "three fingers", 350, 1500, slope=-5, moves=0.3), 0.7, 0.4) * decibels(-60)
    near = sleepers(n)
    for note, side, level in PODS:
        hum = place(drone(n, note, (1.0, 0.35, 0.12), beating=0.08), side, 0.4)
        near += hum * breath(n, BREATH, -0.05, rest=0.2) * decibels(level)
    for at, seconds, level in CURTAIN:
        strew(near, curtain(seconds, at), at, level, 0.7)
    return highpass(roof + window + reverb(near, BEDROOM, -12), 50)


SOUNDS = [Sound("pods_breathing", "ambience", pods_breathing, loudness=-35)]
