"""The landing between dreams: slow air like a sea that is a stair, and far bells of which only the ringing arrives."""

from __future__ import annotations

import numpy as np
from air_recipe import air, breath, drone, happen

from sound_room.filters import bandpass
from sound_room.signals import decibels, hertz, knock, noise, samples, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import FAR, answer

SECONDS = 45
# Only what is left of a bell after a long way: no stroke, two overtones.
BELL = ((1.0, 1.6, 1.0), (1.0012, 1.5, 0.6), (2.0, 0.9, 0.25))
# Second, note, level in dB, side.
BELLS = (
    (2.0, "C5", -40, -0.6),
    (8.5, "F4", -39, 0.5),
    (15.2, "A5", -45, 0.1),
    (21.0, "D5", -42, -0.4),
    (29.3, "F5", -43, 0.6),
    (35.1, "C5", -42, -0.1),
    (39.8, "A4", -42, 0.4),
)


def waves(n: int) -> Signal:
    """Return air that comes up the stair every nine seconds and goes down again; higher when it is nearer."""
    coming = breath(n, 9.0, rest=0.1)
    low = air(n, "stairwell", 90, 420, slope=-6, moves=0.25)
    high = bandpass(noise(n, "landing", slope=-5), 500, 2200, order=1)
    sides = 1 + 0.25 * np.stack([wander(n, 0.1, "left"), wander(n, 0.1, "right")])
    return (low * coming + 0.5 * high * coming**2.5) * sides


def landing_between() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    bells = np.zeros((2, n))
    for at, note, level, side in BELLS:
        happen(bells, knock(7.0, hertz(note), BELL, attack=0.25), at, level, side)
    deep = drone(n, "F2", (1.0, 0.3), beating=0.07) * (1 + 0.3 * wander(n, 0.08, "deep")) * decibels(-50)
    return waves(n) * decibels(-44) + deep + bells + answer(bells, FAR)


SOUNDS = [Sound("landing_between", "ambience", landing_between, loudness=-33)]
