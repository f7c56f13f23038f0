"""A wall of forty meters at night: forty needles tick softly, each at its own rate, over the hum of the mains."""

from __future__ import annotations

import numpy as np
from air_recipe import air, breath, drone
from crowd_recipe import strew

from sound_room.filters import highpass, lowpass
from sound_room.signals import decibels, knock, lfo, place, rng, samples, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import LAB, reverb

SECONDS = 33
METERS = 40
# A needle on its stop, behind a glass the size of a saucer: ratio to its tone, seconds to 1/e, factor.
NEEDLE = ((1.0, 0.007, 1.0), (1.63, 0.005, 0.5), (2.7, 0.003, 0.2), (0.27, 0.018, 0.3))


def needles(n: int) -> Signal:
    """Return all needles. Some dreams are quick; most are not, and three have stopped for a while."""
    made = np.zeros((2, n))
    for meter in range(METERS):
        chance = rng("meter", meter)
        ticks = int(chance.integers(11, 34))
        pitch, side, near = chance.uniform(900, 2100), chance.uniform(-0.9, 0.9), chance.uniform(-55.0, -45.0)
        stops = (chance.uniform(0.0, SECONDS), chance.uniform(6.0, 12.0)) if meter % 13 == 5 else (0.0, 0.0)
        for tick in range(ticks):
            at = (tick + chance.uniform(-0.12, 0.12) + 1) * SECONDS / ticks
            if (at - stops[0]) % SECONDS < stops[1]:
                continue
            struck = knock(0.08, pitch * chance.uniform(0.98, 1.02), NEEDLE, attack=0.004)
            strew(made, struck, at, near + chance.uniform(-3.0, 1.0), side)
    return lowpass(made, 2600, order=1)


def mains(n: int) -> Signal:
    """Return the mains: this chapter's home note with its fifth, and a transformer that leans on it now and then."""
    hum = drone(n, "Db2", (0.5, 1.0, 0.5, 0.3, 0.12, 0.06), beating=0.2) * (1 + 0.12 * wander(n, 0.2, "mains"))
    leans = drone(n, "Ab2", (1.0, 0.5, 0.2), beating=0.15) * breath(n, SECONDS / 3, 0.3, rest=0.1)
    return np.asarray(hum + 0.5 * leans * (1 + 0.1 * lfo(n, 2.0)), dtype=np.float64)


def meters_at_night() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    room = place(air(n, "meters", 100, 700, slope=-6, moves=0.3), 0.0, 0.7) * decibels(-48)
    return highpass(room + reverb(mains(n) * decibels(-43) + needles(n), LAB, -11), 45)


SOUNDS = [Sound("meters_at_night", "ambience", meters_at_night, loudness=-34)]
