"""People asleep: how they draw breath, how they give it back, and how they turn over."""

from __future__ import annotations

import numpy as np

from sound_room.filters import bandpass
from sound_room.signals import Curve, hump, noise, samples, wander


def draws(seconds: float, bright: float, *names: object) -> Curve:
    """Return a breath that a sleeper draws, brightest around so many hertz; it fills, and there it rests."""
    n = samples(seconds)
    nose = bandpass(noise(n, "draws", *names, slope=-4)[0], 0.8 * bright, 2.2 * bright, once=True)
    return np.asarray(nose / nose.std() * hump(n, 0.56 * seconds, 0.19 * seconds), dtype=np.float64)


def gives(seconds: float, bright: float, *names: object) -> Curve:
    """Return a breath that is given back: lower, sooner at its fullest, and long."""
    n = samples(seconds)
    mouth = bandpass(noise(n, "gives", *names, slope=-4)[0], 0.4 * bright, 1.3 * bright, once=True)
    sinks = hump(n, 0.32 * seconds, 0.13 * seconds) + 0.5 * hump(n, 0.56 * seconds, 0.17 * seconds)
    return np.asarray(mouth / mouth.std() * sinks, dtype=np.float64)


def turns_over(seconds: float, *names: object) -> Curve:
    """Return somebody who turns over: the blanket goes, is looked for, and comes after."""
    n = samples(seconds)
    cloth = bandpass(noise(n, "turns over", *names, slope=-4)[0], 190, 1300, order=1, once=True)
    folds = 0.3 + np.abs(wander(n, 11.0, "folds", *names))
    return cloth * folds * (hump(n, 0.34 * seconds, 0.11 * seconds) + 0.55 * hump(n, 0.66 * seconds, 0.10 * seconds))
