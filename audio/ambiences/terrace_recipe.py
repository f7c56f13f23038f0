"""Mill Row: brick houses in a row, between which little is kept secret, and trams at the end of the road."""

from __future__ import annotations

import numpy as np

from sound_room.filters import bandpass, bell, lowpass
from sound_room.signals import Curve, decibels, hump, knock, noise, path, samples, sweep
from sound_room.sounds import Signal

# What an inch and a half of brick lets through, and where the wall itself sings.
_BRICK = 310.0  # hertz
_SINGS = (145.0, 4.0)  # hertz, dB
_JOINT = ((1.0, 0.06, 1.0), (2.2, 0.03, 0.5), (3.4, 0.015, 0.2))


def through_brick(sound: Signal) -> Signal:
    """Return what arrives of a loop on the wall's other side: all that is low, and of the rest hardly the tune."""
    low = bell(lowpass(sound, _BRICK), *_SINGS)
    return low + decibels(-20) * lowpass(sound, 3 * _BRICK, order=1)


def far_tram(seconds: float, name: str) -> Curve:
    """Return a tram at the end of the road: its wheels, a motor that comes up to F sharp, three joints of the rail."""
    n = samples(seconds)
    near = hump(n, 0.5 * seconds, 0.21 * seconds)
    wheels = bandpass(noise(n, "far tram", name, slope=-5)[0], 80, 330, order=1)
    line = path(n, [(0.1 * seconds, 123.5), (0.4 * seconds, 185.0), (0.65 * seconds, 185.0), (0.95 * seconds, 92.5)])
    made = (wheels / np.abs(wheels).max() + 0.16 * (sweep(line) + 0.4 * sweep(2 * line))) * near
    for share in (0.34, 0.50, 0.66):
        for later in (0.0, 0.23):
            joint = 0.6 * knock(0.25, 132.0, _JOINT, attack=0.012)
            start = samples(share * seconds + later)
            made[start : start + joint.size] += joint * near[start]
    return lowpass(made, 700, order=1, once=True)
