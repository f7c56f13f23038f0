"""A stairwell at night, with a door to every flat: behind each somebody asleep is murmuring, and no word comes out."""

from __future__ import annotations

import numpy as np
from air_recipe import air, drone
from crowd_recipe import sentence, strew

from sound_room.filters import highpass, lowpass
from sound_room.signals import decibels, place, rng, samples
from sound_room.sounds import Signal, Sound
from sound_room.spaces import STAIR, reverb

SECONDS = 30
# The doors, from the nearest up: side, hertz that get through it, level in dB, voices behind it.
DOORS = (
    (-0.6, 520.0, -36.0, (112.0, 205.0)),
    (0.5, 470.0, -38.0, (128.0, 262.0, 224.0)),
    (-0.3, 360.0, -41.0, (98.0, 188.0)),
    (0.3, 330.0, -43.0, (215.0, 140.0, 280.0)),
    (0.0, 260.0, -45.0, (106.0, 176.0, 240.0)),
)


def sleepers(n: int) -> Signal:
    """Return everybody: cheerful, as on a wireless, and none of them waits for another."""
    made = np.zeros((2, n))
    for door, (side, passes, level, voices) in enumerate(DOORS):
        behind = np.zeros((2, n))
        for number, pitch in enumerate(voices):
            chance = rng("asleep", door, number)
            at, turn = chance.uniform(0.0, 2.5), 0
            while at < SECONDS - 0.8:
                seconds = chance.uniform(1.1, 2.6)
                said = sentence(seconds, pitch, 1.6 * passes, "asleep", door, number, turn)
                strew(behind, said, at, level + chance.uniform(-5.0, 0.0), side)
                at, turn = at + seconds + chance.uniform(0.5, 2.6), turn + 1
        made += lowpass(behind, passes)
    return made


def stairs_at_night() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    well = air(n, "stairs at night", 80, 420, slope=-6, moves=0.25) * decibels(-49)
    skylight = place(air(n, "stairs' skylight", 400, 1600, slope=-5, moves=0.35), 0.1, 0.6) * decibels(-61)
    lamp = place(drone(n, "B2", (0.6, 1.0, 0.3, 0.4), beating=0.06), 0.4, 0.3) * decibels(-60)
    return highpass(well + skylight + lamp + reverb(sleepers(n), STAIR, -3), 55)


SOUNDS = [Sound("stairs_at_night", "ambience", stairs_at_night, loudness=-34)]
