"""The Guild's hall before anything is decided: eighty people who murmur, and benches that are older than they are."""

from __future__ import annotations

import numpy as np
from air_recipe import air, breath, drone
from crowd_recipe import Crowd, babble, shifts, strew, talk

from sound_room.filters import bandpass, highpass, lowpass
from sound_room.signals import Curve, decibels, hump, knock, noise, path, rng, samples, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import HALL, reverb

SECONDS = 33
# A bench for eight: ratio to its tone, seconds to 1/e, factor.
BENCH = ((1.0, 0.06, 1.0), (1.71, 0.045, 0.6), (2.66, 0.028, 0.35), (4.1, 0.014, 0.15))
EIGHTY = Crowd("guild", heads=16, speaks=(0.8, 2.1), waits=(0.8, 4.5), passes=700.0)


def creaks(number: int) -> Curve:
    """Return a bench under somebody who has leant over to a neighbour."""
    chance = rng("bench", number)
    n = samples(0.9)
    low = chance.uniform(38.0, 75.0)
    slips = path(n, [(0.0, low), (0.35, low * chance.uniform(1.3, 1.9)), (0.8, low * 0.8)])
    teeth = np.mod(np.cumsum(slips * (1 + 0.09 * wander(n, 13.0, "bench", number))) / 48_000, 1.0) - 0.5
    tone = chance.uniform(220.0, 380.0)
    return bandpass(teeth, tone, 2.4 * tone, once=True) * hump(n, 0.38, chance.uniform(0.1, 0.18))


def clears_throat(number: int) -> Curve:
    """Return somebody who clears their throat behind a hand, and then says nothing."""
    n = samples(0.6)
    chance = rng("throat", number)
    pitch = chance.uniform(110.0, 160.0)
    rough = np.mod(pitch * np.arange(n) / 48_000 + 0.3 * wander(n, 30.0, "throat", number), 1.0) - 0.5
    breath_of_it = bandpass(noise(n, "throat", number)[0], 300, 1100, order=1, once=True)
    made = bandpass(rough, 260, 800, once=True) + 0.5 * breath_of_it / np.abs(breath_of_it).max()
    return np.asarray(made * (hump(n, 0.14, 0.05) + 0.7 * hump(n, 0.34, 0.07)), dtype=np.float64)


def benches(n: int) -> Signal:
    """Return what eighty people do on benches: they lean, sit back, draw in their feet, and put down a stick."""
    made = np.zeros((2, n))
    chance = rng("benches")
    for number in range(26):
        at, side = chance.uniform(0.0, SECONDS), chance.uniform(-0.85, 0.85)
        strew(made, creaks(number), at, chance.uniform(-41.0, -33.0), side)
        if chance.uniform() < 0.4:
            sits = knock(0.4, chance.uniform(95.0, 150.0), BENCH, attack=0.008)
            strew(made, sits, at + 0.5, chance.uniform(-38.0, -32.0), side)
    for number in range(40):
        foot = shifts(chance.uniform(0.3, 0.7), "guild", number)
        strew(made, foot, chance.uniform(0.0, SECONDS), chance.uniform(-47.0, -39.0), chance.uniform(-0.9, 0.9))
    for number, at in enumerate((6.3, 15.9, 24.6, 31.2)):
        strew(
            made, clears_throat(number), at + chance.uniform(-1, 1), chance.uniform(-41, -36), chance.uniform(-0.8, 0.8)
        )
    return made


def guild_hall() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    room = drone(n, "Db2", (0.7, 1.0, 0.2), beating=0.09) * decibels(-60)
    room += air(n, "under the roof", 90, 420, slope=-6, moves=0.2) * decibels(-50)
    people = babble(n, "guild", mouths=12, low=160, high=700) * decibels(-36) + talk(n, EIGHTY) * decibels(-40)
    # A murmur goes along the rows and comes back, at two paces that do not meet.
    people = people * np.stack([breath(n, SECONDS / 4, 0.2, rest=0.6), breath(n, SECONDS / 3, 0.75, rest=0.6)])
    return highpass(room + reverb(lowpass(people + benches(n), 2600, order=1), HALL, -5), 55)


SOUNDS = [Sound("guild_hall", "ambience", guild_hall, loudness=-31)]
