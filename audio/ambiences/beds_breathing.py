"""A hall of people asleep in rows: their breath goes through it in slow waves, left to right; the beds' rims hum."""

from __future__ import annotations

import numpy as np
from air_recipe import air, breath, drone
from crowd_recipe import strew
from sleepers_recipe import draws, gives, turns_over

from sound_room.filters import highpass, lowpass
from sound_room.signals import decibels, rng, samples
from sound_room.sounds import Signal, Sound
from sound_room.spaces import STAIR, reverb

WAVE = 5.5  # seconds
WAVES = 6
SECONDS = WAVE * WAVES
CROSSES = 1.6  # seconds in which a wave goes through the hall
NEAR = 22  # sleepers who can be told apart
# Fifths on F sharp: whatever the lullaby stands on, they do not rub. Note, share.
RIMS = (("F#2", 1.0), ("C#3", 0.7), ("F#3", 0.45), ("C#4", 0.2))
# Who has turned over: second, side.
TURNS = ((7.7, 0.5), (18.9, -0.6), (29.4, 0.1))


def near_ones(n: int) -> Signal:
    """Return those who can be told apart: each comes with the wave, a little early or late."""
    made = np.zeros((2, n))
    for number in range(NEAR):
        chance = rng("bed", number)
        side, bright, level = chance.uniform(-0.9, 0.9), chance.uniform(650.0, 1300.0), chance.uniform(-45.0, -35.0)
        late = CROSSES * (side + 1) / 2 + chance.normal(0.0, 0.25)
        for wave in range(WAVES):
            at = wave * WAVE + late + chance.normal(0.0, 0.12)
            strew(made, draws(2.0, bright, number, wave), at, level + chance.uniform(-1.5, 1.0), side)
            strew(made, gives(2.8, bright, number, wave), at + 2.3, level + chance.uniform(-0.5, 2.0), side)
    return made


def rows(n: int) -> Signal:
    """Return all the others: the same wave, in and out, of whom no one is anybody."""
    # The middle of a breath that is drawn, as a part of the wave; on the right it comes later.
    drawn = np.stack([breath(n, WAVE, phase, rest=0.1) ** 2 for phase in (0.03, -0.22)])
    given = np.stack([breath(n, WAVE, phase, rest=0.1) ** 1.5 for phase in (-0.37, -0.62)])
    return air(n, "rows in", 500, 1800, moves=0.08) * drawn + 1.5 * air(n, "rows out", 230, 1000, moves=0.08) * given


def rims(n: int) -> Signal:
    """Return the beds' rims, which hum a little more as people fill."""
    hum = sum(share * drone(n, note, (1.0, 0.35, 0.1), beating=0.09) for note, share in RIMS)
    return np.asarray(hum * breath(n, WAVE, -0.1, rest=0.55), dtype=np.float64)


def beds_breathing() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    hall = air(n, "gymnasium", 90, 380, slope=-6, moves=0.15) * decibels(-52)
    sleepers = near_ones(n) + rows(n) * decibels(-50)
    for at, side in TURNS:
        strew(sleepers, turns_over(2.4, at), at, -41.0, side)
    return highpass(hall + rims(n) * decibels(-50) + reverb(lowpass(sleepers, 2600, order=1), STAIR, -9), 60)


SOUNDS = [Sound("beds_breathing", "ambience", beds_breathing, loudness=-34)]
