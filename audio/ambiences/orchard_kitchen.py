"""A kitchen at Orchard Steps: the fridge hums to itself, the clock counts, a tram goes by, streets away."""

from __future__ import annotations

import numpy as np
from air_recipe import air, drone, happen
from kitchen_recipe import clock, outside, tram

from sound_room.filters import highpass, lowpass
from sound_room.signals import Curve, decibels, hump, lfo, place, samples, times
from sound_room.sounds import Signal, Sound
from sound_room.spaces import BEDROOM, STAIR, reverb

SECONDS = 32
# Its cooling, that clucks: second, hertz.
CLUCKS = ((17.2, 310.0), (17.43, 365.0), (17.58, 340.0), (27.7, 335.0), (28.02, 300.0))


def fridge(n: int) -> Signal:
    """Return the fridge: C, with all that stands in its door a little behind it."""
    hum = drone(n, "C2", (0.5, 1.0, 0.6, 0.4, 0.15), beating=0.2) * (1 + 0.12 * lfo(n, 0.35) + 0.08 * lfo(n, 1.6))
    # What turns in it rubs; nothing that is old hums cleanly.
    rubs = place(air(n, "compressor", 130, 650, slope=-4, moves=0.1), -0.2, 0.4) * (1 + 0.3 * lfo(n, 4.0))
    return lowpass(hum + 0.6 * rubs, 700, order=1)


def cluck(pitch: float) -> Curve:
    """Return one cluck of what runs in its pipes."""
    n = samples(0.3)
    turns = np.cumsum(pitch * (1 + 1.6 * times(n))) / 48_000
    return np.sin(2 * np.pi * turns) * hump(n, 0.08, 0.035)


def orchard_kitchen() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    near = fridge(n) * decibels(-45) + clock(n, "kitchen")
    for at, pitch in CLUCKS:
        happen(near, cluck(pitch), at, -43, -0.2)
    far = np.zeros((2, n))
    happen(far, tram(11.0, "fourteen"), 4.2, -36, -0.3)
    return highpass(outside(n) + reverb(near, BEDROOM, -12) + reverb(far, STAIR, -6), 50)


SOUNDS = [Sound("orchard_kitchen", "ambience", orchard_kitchen, loudness=-33)]
