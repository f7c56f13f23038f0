"""An electric car at night, from inside: its tyres, a soft motor, and the lamps, that go by like slow breath."""

from __future__ import annotations

import numpy as np
from air_recipe import air, breath, drone
from crowd_recipe import strew

from sound_room.filters import bandpass, highpass, lowpass
from sound_room.signals import decibels, hump, knock, lfo, noise, pan, path, place, rng, samples, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import BED, reverb

SECONDS = 30
LAMP = 3.75  # seconds from lamp to lamp
# Seams of the road: second, level in dB. The front wheels have them first.
SEAMS = ((1.9, -40.0), (6.6, -43.0), (9.1, -41.0), (15.4, -42.0), (20.7, -40.0), (27.2, -43.0))
FLOOR = ((1.0, 0.06, 1.0), (1.7, 0.04, 0.6), (2.9, 0.02, 0.25))


def lamps(n: int) -> Signal:
    """Return the lamps: what is beside the road throws the tyres' sound back, from in front to behind."""
    made = np.zeros((2, n))
    for number in range(round(SECONDS / LAMP)):
        chance, long = rng("street lamp", number), samples(LAMP)
        low = chance.uniform(260, 340)
        swish = bandpass(noise(long, "street lamp", number, slope=-4)[0], low, 4.2 * low, order=1)
        passes = swish / swish.std() * hump(long, 0.5 * LAMP, 0.2 * LAMP)
        side = 1.0 if number % 2 else -1.0
        goes = pan(passes, side * path(long, [(0.2 * LAMP, 0.25), (0.8 * LAMP, 0.8)])) * chance.uniform(0.75, 1.0)
        start = samples(number * LAMP)
        made[:, start : start + long] += goes
    return made


def car_at_night() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    tyres = place(air(n, "tyres", 70, 420, slope=-6, moves=0.15), 0.0, 0.5) * (1 + 0.12 * lfo(n, 1 / LAMP, 0.1))
    wind = place(air(n, "car window", 500, 2000, slope=-5, moves=0.3), 0.5, 0.6) * decibels(-58)
    # The motor, on E: it is asked for a little more, and for a little less.
    pulls = breath(n, SECONDS / 2, 0.3, rest=0.45)
    near = drone(n, "E3", (1.0, 0.25, 0.1), beating=0.2) * pulls * decibels(-51)
    near += drone(n, "B4", (1.0, 0.2), beating=0.4) * pulls**2 * (1 + 0.3 * wander(n, 0.4, "gear")) * decibels(-63)
    for at, level in SEAMS:
        for later, less, side in ((0.0, 0.0, -0.1), (0.24, 2.0, 0.1)):
            strew(near, lowpass(knock(0.4, 74.0, FLOOR, attack=0.012), 420, once=True), at + later, level - less, side)
    return highpass(tyres * decibels(-42) + wind + lamps(n) * decibels(-47) + reverb(near, BED, -14), 45)


SOUNDS = [Sound("car_at_night", "ambience", car_at_night, loudness=-33)]
