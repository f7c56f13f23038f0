"""An evening in 2046, in a shop that sold mattresses: a pod breathes, people lie still, the street is far off."""

from __future__ import annotations

import numpy as np
from air_recipe import air, breath, drone, happen

from sound_room.filters import bandpass
from sound_room.signals import Curve, decibels, hump, knock, noise, path, samples, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import SHOP, reverb

SECONDS = 40
POD = 5.0  # seconds a breath
# Sleepers: seconds a breath, side, level in dB.
SLEEPERS = ((4.0, -0.6, -55), (4.444, 0.5, -56), (5.714, 0.1, -58))
WOOD = ((1.0, 0.05, 1.0), (2.3, 0.03, 0.5), (3.6, 0.02, 0.25))


def passing(name: str) -> Curve:
    """Return something that drives by, streets away: it comes, sinks a little, and is gone."""
    n = samples(9.0)
    wheels = bandpass(noise(n, "passing", name, slope=-5)[0], 90, 420, order=1)
    return np.asarray(wheels * hump(n, 4.5, 1.9), dtype=np.float64)


def chair() -> Curve:
    """Return a chair in which somebody sits back: wood that sticks and slips."""
    n = samples(0.9)
    slips = np.cumsum(path(n, [(0.0, 34.0), (0.4, 70.0), (0.8, 40.0)]) * (1 + 0.1 * wander(n, 9, "chair"))) / 48_000
    return bandpass(np.mod(slips, 1.0) - 0.5, 260, 1100, once=True) * hump(n, 0.4, 0.17)


def evening_room() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    street = air(n, "street", 60, 240, slope=-6, moves=0.3) * decibels(-42)
    near = drone(n, "F3", (1.0, 0.3, 0.1), beating=0.12) * breath(n, POD, rest=0.25) * decibels(-50)
    near += drone(n, "C3", (1.0, 0.4), beating=0.1) * decibels(-51)
    near += air(n, "pod", 300, 1500, slope=-4, moves=0.1) * breath(n, POD, rest=0.06) ** 1.5 * decibels(-45)
    for seconds, side, level in SLEEPERS:
        sleeper = air(n, f"sleeper {side}", 500, 2200, slope=-4) * breath(n, seconds, side, rest=0.0) ** 2
        near += sleeper * decibels(level) * np.array([[1 - side], [1 + side]])
    happen(near, chair(), 17.3, -36, 0.45)
    happen(near, knock(0.4, 150, WOOD, attack=0.008), 18.1, -42, 0.45)
    happen(near, chair(), 33.6, -41, -0.3)
    happen(street, passing("first"), 6.0, -36, -0.4)
    happen(street, passing("second"), 24.5, -38, 0.5)
    return street + reverb(near, SHOP, -13)


SOUNDS = [Sound("evening_room", "ambience", evening_room, loudness=-32)]
