"""A tram at night, from a seat in it: the motor's hum, the joints of the rail, a strap that swings against its pole."""

from __future__ import annotations

import numpy as np
from air_recipe import air, drone, happen

from sound_room.filters import bandpass, highpass, lowpass
from sound_room.signals import Curve, decibels, hump, knock, lfo, noise, path, place, rng, samples, sweep, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import SHOP, reverb

SECONDS = 31.5
RAIL = 1.75  # seconds from joint to joint
# What one joint is in the car: its two bogies have two axles each. Seconds later, factor, side.
AXLES = ((0.0, 0.8, 0.3), (0.17, 1.0, 0.3), (0.83, 0.6, -0.3), (1.0, 0.7, -0.3))
FLOOR = ((1.0, 0.045, 1.0), (1.9, 0.032, 0.75), (3.2, 0.020, 0.5), (5.3, 0.010, 0.3))
STRAP = ((1.0, 0.010, 1.0), (1.8, 0.006, 0.4))
# The strap: second, level in dB.
SWINGS = ((2.7, -40.0), (3.02, -44.0), (9.9, -41.0), (19.3, -42.0), (24.4, -40.0), (24.75, -45.0))
# The bends: second, level in dB, side.
BENDS = ((5.6, -43.0, 0.2), (21.9, -45.0, -0.2))


def motor(n: int) -> Signal:
    """Return the motor under the floor: C and the F above, and a whine that the gears add."""
    hum = drone(n, "C2", (0.7, 1.0, 0.45, 0.3, 0.15), beating=0.15) * (1 + 0.12 * lfo(n, 0.5))
    hum += 0.35 * drone(n, "F3", (1.0, 0.4), beating=0.2) * (1 + 0.3 * lfo(n, 0.15, 0.3))
    gears = drone(n, "C5", (1.0, 0.3), beating=0.5) * (1 + 0.4 * wander(n, 0.5, "gears"))
    return np.asarray(hum + 0.05 * gears, dtype=np.float64)


def joints(n: int) -> Signal:
    """Return the joints of the rail. No two rails are laid alike."""
    made = np.zeros((2, n))
    chance = rng("rails")
    for turn in range(round(SECONDS / RAIL)):
        laid = chance.uniform(-4.0, 0.0)
        for later, factor, side in AXLES:
            blow = knock(0.3, chance.uniform(112, 126), FLOOR, attack=0.007)
            level = -25 + laid + 20 * np.log10(factor) + chance.uniform(-1, 1)
            happen(made, blow, turn * RAIL + later, level, side)
    return lowpass(made, 1300, order=1)


def bend(number: int) -> Curve:
    """Return a bend in the line: the flange leans on the rail, and nearly sings."""
    n = samples(3.0)
    line = path(n, [(0.3, 690.0), (1.5, 705.0), (2.7, 680.0)]) * (1 + 0.004 * wander(n, 7.0, f"flange {number}"))
    rubs = bandpass(noise(n, f"flange {number}")[0], 550, 1100, once=True)
    made = 0.5 * sweep(line) + 0.8 * rubs / np.abs(rubs).max()
    return np.asarray(made * hump(n, 1.5, 0.6), dtype=np.float64)


def night_tram() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    rolling = place(air(n, "rolling", 70, 380, slope=-6, moves=0.12), 0.0, 0.5) * decibels(-43)
    wire = place(air(n, "wire", 900, 2600, slope=-4, moves=0.4), 0.0, 0.6) * decibels(-58)
    near = motor(n) * decibels(-44) + joints(n)
    for at, level in SWINGS:
        happen(near, knock(0.1, 640.0, STRAP, attack=0.004), at, level, -0.4)
    for number, (at, level, side) in enumerate(BENDS):
        happen(near, bend(number), at, level, side)
    return highpass(rolling + wire + reverb(near, SHOP, -14), 50)


SOUNDS = [Sound("night_tram", "ambience", night_tram, loudness=-32)]
