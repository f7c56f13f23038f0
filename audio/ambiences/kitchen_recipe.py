"""The Reyes' kitchen at night, with its fridge and without: the same window, the same clock, the same street."""

from __future__ import annotations

import numpy as np
from air_recipe import air, happen

from sound_room.filters import bandpass, lowpass
from sound_room.signals import Curve, decibels, hump, knock, noise, path, place, rng, samples, sweep
from sound_room.sounds import Signal

# A clock with a motor, whose seconds go by in a tin case: ratio to its tone, seconds to 1/e, factor.
TIN = ((1.0, 0.014, 1.0), (1.71, 0.009, 0.5), (2.83, 0.004, 0.25), (0.31, 0.022, 0.35))
SECOND = (930.0, 790.0)  # hertz: tick and tock
CLOCK = (-45.0, 0.25)  # level in dB, side

JOINT = ((1.0, 0.06, 1.0), (2.2, 0.03, 0.5), (3.4, 0.015, 0.2))


def outside(n: int) -> Signal:
    """Return the street, through a balcony door that is shut: hardly anything, mostly from the middle."""
    street = place(air(n, "night street", 60, 230, slope=-6, moves=0.25), 0.0, 0.5) * decibels(-54)
    pane = place(air(n, "balcony door", 300, 1300, slope=-5, moves=0.35), -0.3, 0.5) * decibels(-60)
    return street + pane


def clock(n: int, name: str) -> Signal:
    """Return the clock over the cooker: a tick a second, none quite like the one before."""
    made = np.zeros((2, n))
    chance = rng("clock", name)
    level, side = CLOCK
    for second in range(n // samples(1.0)):
        tick = knock(0.1, SECOND[second % 2] * chance.uniform(0.985, 1.015), TIN, attack=0.004)
        happen(made, lowpass(tick, 2600, order=1, once=True), second + 0.35, level + chance.uniform(-1.5, 1.5), side)
    return made


def tram(seconds: float, name: str) -> Curve:
    """Return a tram, streets away and below: its wheels, its motor on C, and the joints of the rail that it crosses."""
    n, middle = samples(seconds), seconds / 2
    near = hump(n, middle, seconds / 4.5)
    wheels = bandpass(noise(n, "tram", name, slope=-5)[0], 80, 320, order=1)
    line = path(n, [(0.1 * seconds, 98.0), (0.4 * seconds, 130.8), (0.7 * seconds, 130.8), (0.95 * seconds, 87.3)])
    made = wheels / np.abs(wheels).max() * near + 0.30 * (sweep(line) + 0.4 * sweep(2 * line)) * near
    at = 0.22 * seconds
    while at < 0.8 * seconds:
        for later in (0.0, 0.2):
            joint = 1.1 * knock(0.25, 136.0, JOINT, attack=0.010)
            start = samples(at + later)
            made[start : start + joint.size] += joint * near[start]
        at += 1.25
    return lowpass(made, 800, order=1, once=True)
