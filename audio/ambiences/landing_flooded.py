"""The landing between dreams when the sea has come up to its carpet: its air, its far bells, and water under both."""

from __future__ import annotations

import numpy as np
from air_recipe import air, breath, drone, happen
from landing_between import BELL, waves
from water_recipe import lapping

from sound_room.filters import lowpass
from sound_room.signals import decibels, hertz, knock, samples, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import FAR, HALL, answer, reverb

SECONDS = 30
# Second, note, level in dB, side: fewer than there were.
BELLS = ((3.0, "F4", -43, 0.5), (10.4, "C5", -45, -0.5), (17.8, "D5", -46, 0.2), (24.6, "A4", -45, -0.3))
# Along the banister, and at the doors.
EDGES = ((-0.7, 3.1, -38.0, 560.0), (0.6, 3.9, -39.0, 640.0), (0.1, 2.2, -43.0, 480.0), (-0.2, 5.4, -40.0, 720.0))


def landing_flooded() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    bells = np.zeros((2, n))
    for at, note, level, side in BELLS:
        happen(bells, knock(7.0, hertz(note), BELL, attack=0.25), at, level, side)
    deep = drone(n, "F2", (1.0, 0.3), beating=0.07) * (1 + 0.3 * wander(n, 0.08, "deep")) * decibels(-52)
    # It comes along the carpet, and is let go again, between the breaths of the stair.
    carpet = lowpass(air(n, "carpet", 180, 900, slope=-5, moves=0.2), 1000) * breath(n, 7.5, 0.5, rest=0.2) ** 2
    water = reverb(lapping(n, "landing water", EDGES), HALL, -7) + carpet * decibels(-46)
    return waves(n) * decibels(-47) + deep + bells + answer(bells, FAR) + water


SOUNDS = [Sound("landing_flooded", "ambience", landing_flooded, loudness=-33)]
