"""A street arcade at night, all doorways: each stands a little open on somebody's dream, and hums its own note."""

from __future__ import annotations

import numpy as np
from air_recipe import air, breath, drone
from crowd_recipe import strew

from sound_room.filters import bandpass, highpass, lowpass
from sound_room.signals import Curve, decibels, hump, noise, pan, path, place, rng, samples, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import STAIR, reverb

SECONDS = 34
# The three notes, and which doorways have them: note, breaths in a loop, phase, side, level in dB.
DOORWAYS = (
    ("Db3", 3, 0.00, -0.7, -45.0),
    ("Ab3", 4, 0.35, 0.5, -46.0),
    ("F3", 5, 0.60, -0.15, -48.0),
    ("Ab2", 2, 0.15, 0.75, -45.0),
    ("Db4", 7, 0.80, -0.45, -54.0),
    ("F4", 6, 0.50, 0.25, -56.0),
)
CORDS = 11


def doorway(n: int, note: str, breaths: int, phase: float) -> Curve:
    """Return one doorway: its note, and the air that goes in under it and comes out again."""
    opens = breath(n, SECONDS / breaths, phase, rest=0.2)
    hum = drone(n, note, (1.0, 0.35, 0.12, 0.05), beating=0.11)[0]
    goes = air(n, f"doorway {note} {breaths}", 180, 800, slope=-5, moves=0.3)[0]
    return np.asarray(
        hum * opens + 0.3 * goes * breath(n, SECONDS / breaths, phase + 0.12, rest=0.05), dtype=np.float64
    )


def cord(number: int) -> Curve:
    """Return one of the cords that hold a doorway shut: it takes the strain, and eases."""
    chance = rng("cord", number)
    n = samples(1.5)
    low = chance.uniform(24.0, 40.0)
    slips = path(n, [(0.1, low), (0.6, 1.8 * low), (1.3, low)]) * (1 + 0.15 * wander(n, 8.0, "cord", number))
    teeth = np.mod(np.cumsum(slips) / 48_000, 1.0) - 0.5
    fibres = bandpass(noise(n, "cord", number)[0], 300, 1400, order=1, once=True)
    made = bandpass(teeth, 240, 700, once=True) + 0.3 * fibres / np.abs(fibres).max()
    return np.asarray(made * hump(n, 0.7, 0.26) * np.abs(wander(n, 16.0, "strain", number)) ** 0.7, dtype=np.float64)


def arcade_of_portals() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    # Under a glass roof the night is a little nearer than in the street.
    roof = place(air(n, "arcade", 90, 600, slope=-6, moves=0.3), 0.0, 0.8) * decibels(-46)
    end = place(air(n, "its far end", 400, 1700, slope=-5, moves=0.4), -0.3, 0.6) * decibels(-58)
    doors = sum(pan(doorway(n, note, many, at), side) * decibels(level) for note, many, at, side, level in DOORWAYS)
    near = np.asarray(doors, dtype=np.float64)
    chance = rng("cords")
    for number in range(CORDS):
        at = (number + chance.uniform(0.1, 0.9)) * SECONDS / CORDS
        strew(near, cord(number), at, chance.uniform(-45.0, -39.0), chance.uniform(-0.8, 0.8))
    return highpass(roof + end + reverb(lowpass(near, 2400, order=1), STAIR, -7), 50)


SOUNDS = [Sound("arcade_of_portals", "ambience", arcade_of_portals, loudness=-33)]
