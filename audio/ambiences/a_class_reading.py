"""A class that reads with its eyes shut: grown people breathe, each at their own pace, and a radiator helps."""

from __future__ import annotations

import numpy as np
from air_recipe import air, drone, happen

from sound_room.filters import bandpass, highpass, lowpass
from sound_room.signals import Curve, decibels, hump, knock, noise, pan, rng, samples
from sound_room.sounds import Signal, Sound
from sound_room.spaces import SHOP, reverb

SECONDS = 32
# Sleepers: breaths in a loop, side, level in dB, how bright their breath is (hertz).
SLEEPERS = (
    (8, -0.55, -34.0, 900.0),
    (11, 0.45, -38.0, 1150.0),
    (6, 0.1, -39.0, 720.0),
    (12, -0.2, -44.0, 1400.0),
    (9, 0.65, -43.0, 1000.0),
)
# Whoever sleeps deepest has something in the nose: which sleeper, which of the breaths.
SNORES = ((2, 1), (2, 4))
IRON = ((1.0, 0.09, 1.0), (2.71, 0.05, 0.45), (5.1, 0.02, 0.15))
# The radiator's iron, as it gets warm: second, hertz, level in dB.
KNOCKS = ((4.1, 392.0, -40.0), (4.52, 388.0, -44.0), (12.9, 415.0, -42.0), (23.7, 396.0, -41.0), (25.1, 408.0, -45.0))


def in_and_out(name: str, seconds: float, bright: float) -> Curve:
    """Return one breath: in, brighter; a moment; out, lower and longer."""
    n = samples(seconds)
    drawn = bandpass(noise(n, "in", name, slope=-4)[0], 0.8 * bright, 2.2 * bright, once=True)
    given = bandpass(noise(n, "out", name, slope=-4)[0], 0.4 * bright, 1.3 * bright, once=True)
    return 0.8 * drawn * hump(n, 0.26 * seconds, 0.09 * seconds) + given * hump(n, 0.56 * seconds, 0.10 * seconds)


def snore(seconds: float) -> Curve:
    """Return what is not quite a snore: soft, and only on the way in."""
    n = samples(seconds)
    flutter = np.mod(27.0 * np.arange(n) / 48_000, 1.0) - 0.5
    return bandpass(flutter, 150, 520, once=True) * hump(n, 0.24 * seconds, 0.09 * seconds)


def sleepers(n: int) -> Signal:
    """Return all of them. They never keep step for long."""
    made = np.zeros((2, n))
    for number, (breaths, side, level, bright) in enumerate(SLEEPERS):
        chance = rng("sleeper", number)
        every = SECONDS / breaths
        first = chance.uniform(0.0, every)
        for turn in range(breaths):
            at = first + every * (turn + chance.uniform(-0.04, 0.04))
            happen(made, in_and_out(f"{number} {turn}", every, bright), at, level + chance.uniform(-1.5, 1.5), side)
            if (number, turn) in SNORES:
                happen(made, snore(every), at, level - 5, side)
    return made


def radiator(n: int) -> Signal:
    """Return the radiator: water goes through it, and it hisses a little at its valve."""
    water = air(n, "radiator", 160, 520, slope=-5, moves=0.3)[0] * decibels(-57)
    valve = lowpass(air(n, "valve", 1300, 3000, slope=-4, moves=0.2), 2800)[0] * decibels(-64)
    return pan(water + valve, 0.35)


def a_class_reading() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    room = drone(n, "C2", (0.6, 1.0, 0.2), beating=0.1) * decibels(-58)
    near = sleepers(n) + radiator(n)
    for at, pitch, level in KNOCKS:
        happen(near, knock(0.6, pitch, IRON, attack=0.008), at, level, 0.4)
    return room + highpass(reverb(near, SHOP, -13), 110)


SOUNDS = [Sound("a_class_reading", "ambience", a_class_reading, loudness=-34)]
