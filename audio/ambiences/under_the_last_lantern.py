"""Under the last lantern that is lit: nearly nothing. Its paper breathes, and many feet shift where nobody speaks."""

from __future__ import annotations

import numpy as np
from air_recipe import air, breath, drone
from crowd_recipe import shifts, strew

from sound_room.filters import bandpass, highpass, lowpass
from sound_room.signals import Curve, decibels, hump, noise, place, rng, samples, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import STAIR, reverb

SECONDS = 34
# When the lantern draws breath: second, how deep. Not quite as anybody sleeps.
BREATHS = ((1.1, 1.0), (5.9, 0.8), (10.2, 0.95), (15.4, 0.7), (19.6, 1.0), (24.9, 0.85), (29.3, 0.75))
FEET = 58


def paper_breath(number: int) -> Curve:
    """Return the lantern's paper, drawn in by its flame and let go again."""
    n = samples(3.6)
    skin = bandpass(noise(n, "last lantern", number, slope=-4)[0], 380, 1900, order=1, once=True)
    crackle = 0.35 + np.abs(wander(n, 34.0, "last lantern", number)) ** 1.6
    return skin * crackle * (hump(n, 1.1, 0.42) + 0.7 * hump(n, 2.3, 0.5))


def feet(n: int) -> Signal:
    """Return many feet, of which none wants to be the one that was heard."""
    made = np.zeros((2, n))
    chance = rng("last feet")
    for number in range(FEET):
        foot = shifts(chance.uniform(0.3, 0.9), "last", number)
        strew(made, foot, chance.uniform(0.0, SECONDS), chance.uniform(-53.0, -43.0), chance.uniform(-0.9, 0.9))
    return lowpass(made, 1600, order=1)


def under_the_last_lantern() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    street = place(air(n, "dark street", 70, 380, slope=-6, moves=0.2), 0.0, 0.8) * decibels(-54)
    glow = drone(n, "Db3", (1.0, 0.3, 0.1), beating=0.07) * breath(n, SECONDS / 5, 0.2, rest=0.3) * decibels(-60)
    lantern = np.zeros((2, n))
    for number, (at, depth) in enumerate(BREATHS):
        strew(lantern, paper_breath(number), at, -40 + 20 * float(np.log10(depth)), 0.1 * (-1) ** number)
    return highpass(street + glow + reverb(lantern + feet(n), STAIR, -11), 50)


SOUNDS = [Sound("under_the_last_lantern", "ambience", under_the_last_lantern, loudness=-37)]
