"""A swimming bath after closing, its lights off: water laps at the gutters, something drips, a pump is far below."""

from __future__ import annotations

import numpy as np
from air_recipe import air, breath, drone, happen

from sound_room.dream_spaces import BATHS
from sound_room.filters import bandpass, highpass
from sound_room.signals import Curve, decay, decibels, hertz, hump, lfo, noise, ping, rng, samples, times
from sound_room.sounds import Signal, Sound
from sound_room.spaces import reverb

SECONDS = 42
# Gutters: side, seconds from lap to lap, about, level in dB. The water takes a while from one to the next.
GUTTERS = ((-0.75, 2.3, -37.0), (0.7, 2.9, -39.0), (0.1, 4.1, -43.0))
# Second, note, level in dB: one place, and a slow one.
DRIPS = (
    (3.3, "D6", -35.0),
    (9.6, "C6", -38.0),
    (14.1, "D6", -36.0),
    (22.8, "D6", -35.0),
    (29.9, "A5", -38.0),
    (36.4, "D6", -37.0),
)


def lap(name: str) -> Curve:
    """Return one lap: the water leans over the edge, and the gutter swallows twice or three times."""
    chance = rng("lap", name)
    n = samples(1.6)
    leans = bandpass(noise(n, "lap", name, slope=-4)[0], 240, 1200, once=True)
    made = 0.5 * leans * (hump(n, 0.4, 0.17) + 0.35 * hump(n, 0.8, 0.14))
    at = chance.uniform(0.36, 0.46)
    for _ in range(int(chance.integers(2, 5))):
        swallow = gulp(chance.uniform(270, 520), chance.uniform(0.03, 0.06)) * chance.uniform(0.3, 0.9)
        start = samples(at)
        made[start : start + swallow.size] += swallow
        at += chance.uniform(0.09, 0.2)
    return made


def gulp(pitch: float, size: float) -> Curve:
    """Return air caught under water, which lets go: its pitch rises."""
    n = samples(0.22)
    turns = np.cumsum(pitch * (1 + 3.0 * times(n))) / 48_000
    return np.sin(2 * np.pi * turns) * decay(n, size, attack=0.010) * np.clip(1 - times(n) / 0.22, 0.0, 1.0)


def drip(pitch: float) -> Curve:
    """Return a drop that falls on water: the tap of it, and the bubble that it leaves."""
    n = samples(0.3)
    turns = np.cumsum(pitch * (1 + 0.25 * np.clip(times(n) / 0.05, 0.0, 1.0))) / 48_000
    fades = decay(n, 0.035, attack=0.006) * np.clip(1 - times(n) / 0.3, 0.0, 1.0)
    return np.sin(2 * np.pi * turns) * fades + 0.3 * ping(0.3, 0.5 * pitch, 0.02, 0.004)


def water(n: int) -> Signal:
    """Return the laps at all gutters."""
    made = np.zeros((2, n))
    chance = rng("gutters")
    for side, every, level in GUTTERS:
        at = chance.uniform(0.0, every)
        while at < SECONDS - 0.5:
            where = side + chance.uniform(-0.2, 0.2)
            happen(made, lap(f"{side} {at:.3f}"), at, level + chance.uniform(-5, 2), where)
            at += every * chance.uniform(0.7, 1.4)
    return made


def baths_at_night() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    # Two walls and a floor away. It comes and goes, so that nobody has to listen to it.
    pump = air(n, "pump", 70, 210, slope=-6, moves=0.2) * (1 + 0.15 * lfo(n, 2.0)) * decibels(-45)
    pump += drone(n, "F2", (1.0, 0.4, 0.1), beating=0.12) * decibels(-53)
    pump *= breath(n, 21.0, 0.2, rest=0.4)
    hall = air(n, "hall", 250, 1400, slope=-5, moves=0.25) * decibels(-54)
    wet = water(n)
    for at, note, level in DRIPS:
        happen(wet, drip(hertz(note)), at, level, 0.4)
    return highpass(pump + hall + reverb(wet, BATHS, -4), 55)


SOUNDS = [Sound("baths_at_night", "ambience", baths_at_night, loudness=-33)]
