"""A bedroom in a terrace, by day, its window shut: a hedge with sparrows in it, a tap downstairs, trams far off."""

from __future__ import annotations

import numpy as np
from air_recipe import air, breath
from crowd_recipe import strew
from terrace_recipe import far_tram

from sound_room.filters import bandpass, bell, highpass, lowpass
from sound_room.signals import Curve, decay, decibels, hump, noise, path, place, rng, samples, sweep, times, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import BEDROOM, reverb

SECONDS = 31
TRAMS = ((3.0, 10.0, -33.0, 0.5), (21.5, 9.0, -35.0, -0.4))  # second, seconds, level in dB, side
TAP = (14.2, 5.4, -35.5, -0.35)  # second, seconds, level in dB, side
# After it, into a bowl: second, hertz.
DRIPS = ((20.2, 690.0), (21.1, 672.0), (22.5, 688.0), (24.9, 676.0), (29.0, 684.0))
SPARROWS = ((2.1, 5), (10.4, 8), (18.2, 4), (26.3, 7))  # second, chirps


def chirp(*names: object) -> Curve:
    """Return one chirp of a sparrow: up, and down again further."""
    chance = rng("sparrow", *names)
    long = chance.uniform(0.07, 0.13)
    n = samples(long)
    pitch = chance.uniform(2500.0, 3100.0)
    line = path(n, [(0.0, 0.88 * pitch), (0.35 * long, 1.1 * pitch), (long, 0.8 * pitch)])
    return sweep(line) * hump(n, long / 2, long / 4.2)


def hedge(n: int) -> Signal:
    """Return the hedge under the window: small leaves, and who lives there."""
    leaves = air(n, "hedge", 700, 2600, slope=-3, moves=0.45) * breath(n, SECONDS / 5, 0.3, rest=0.35)
    made = place(leaves, 0.25, 0.6) * decibels(-55)
    for at, chirps in SPARROWS:
        chance = rng("sparrows", at)
        for number in range(chirps):
            strew(made, chirp(at, number), at, chance.uniform(-50.0, -44.0), chance.uniform(0.1, 0.5))
            at += chance.uniform(0.16, 0.62)
    return made


def tap(seconds: float) -> Curve:
    """Return a tap that runs, as it comes up through a floor: its pipe more than its water."""
    n = samples(seconds)
    water = bandpass(noise(n, "tap")[0], 230, 1000, order=1, once=True)
    runs = water / water.std() * (1 + 0.3 * wander(n, 17.0, "tap"))
    bowl = path(n, [(0.0, 0.0), (0.7, 1.0), (seconds - 0.8, 0.85), (seconds - 0.05, 0.0)])
    return bell(runs * bowl, 330.0, 7.0, 0.5, once=True)


def drip(pitch: float) -> Curve:
    """Return a drop into a bowl that somebody has left to soak."""
    n = samples(0.3)
    turns = np.cumsum(pitch * (1 + 0.3 * np.clip(times(n) / 0.06, 0.0, 1.0))) / 48_000
    return np.sin(2 * np.pi * turns) * decay(n, 0.03, attack=0.008) * np.clip(1 - times(n) / 0.3, 0.0, 1.0)


def mill_row() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    road = place(air(n, "mill row", 70, 300, slope=-6, moves=0.2), 0.1, 0.6) * decibels(-49)
    pane = place(air(n, "mill row pane", 320, 1400, slope=-5, moves=0.3), 0.2, 0.5) * decibels(-59)
    outside = road + pane + lowpass(hedge(n), 2300, order=1)
    for at, seconds, level, side in TRAMS:
        strew(outside, far_tram(seconds, f"mill row {at}"), at, level, side)
    below = np.zeros((2, n))
    at, seconds, level, side = TAP
    strew(below, tap(seconds), at, level, side)
    for at, pitch in DRIPS:
        strew(below, drip(pitch), at, -46.0, side)
    return highpass(outside + reverb(lowpass(below, 1200, order=1), BEDROOM, -9), 50)


SOUNDS = [Sound("mill_row", "ambience", mill_row, loudness=-34)]
