"""A summer party in a big hall, its doors up: everybody talks and nobody shouts, glasses touch, a band is far off."""

from __future__ import annotations

import numpy as np
from air_recipe import air, breath
from crowd_recipe import Crowd, babble, shifts, strew, talk
from party_music_recipe import BAR, BARS, band

from sound_room.filters import highpass, lowpass
from sound_room.signals import Curve, decibels, hertz, hump, knock, path, place, rng, samples, sweep, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import FAR, HALL, answer, reverb

SECONDS = BAR * BARS
GUESTS = Crowd("party", heads=13, speaks=(0.8, 2.2), waits=(0.6, 3.4), passes=1000.0)
# Thin glass: ratio to its note, seconds to 1/e, factor. Its notes are the band's.
GLASS = ((1.0, 0.20, 1.0), (1.006, 0.17, 0.5), (2.32, 0.07, 0.2))
NOTES = ("F#6", "B6", "G#6", "D#6")
TOASTS = 15
LAUGHS = 10


def laugh(number: int) -> Curve:
    """Return somebody who laughs, a few tables away, because somebody has been funny: no word in it, all downhill."""
    chance = rng("laugh", number)
    times_over = int(chance.integers(4, 8))
    n = samples(0.4 + 0.18 * times_over)
    pitch, seconds = chance.uniform(170.0, 330.0), n / 48_000
    line = pitch * path(n, [(0.0, 1.0), (0.2, 1.18), (seconds, 0.8)]) * (1 + 0.015 * wander(n, 7.0, "laugh", number))
    voice = np.zeros(n)
    for overtone in range(1, 8):
        mouth = 0.12 + np.exp(-(((overtone * line - 640.0) / 280.0) ** 2))
        voice += mouth / overtone**0.5 * sweep(overtone * line)
    goes = sum(0.86**turn * hump(n, 0.16 + 0.18 * turn, 0.055) for turn in range(times_over))
    return lowpass(np.asarray(voice * goes, dtype=np.float64), 1200, once=True)


def glasses(n: int) -> Signal:
    """Return two glasses that touch, and others elsewhere; none is put down hard."""
    made = np.zeros((2, n))
    chance = rng("glasses")
    for number in range(TOASTS):
        at, side = (number + chance.uniform(0.0, 1.0)) * SECONDS / TOASTS, chance.uniform(-0.8, 0.8)
        level = chance.uniform(-47.0, -41.0)
        for later in (0.0, chance.uniform(0.02, 0.05), chance.uniform(0.3, 0.6))[: int(chance.integers(2, 4))]:
            pitch = hertz(NOTES[int(chance.integers(0, len(NOTES)))]) * chance.uniform(0.997, 1.003)
            strew(made, knock(0.9, pitch, GLASS, attack=0.008), at + later, level - 6.0 * later, side)
    return lowpass(made, 2600, order=1)


def guests(n: int) -> Signal:
    """Return everybody: they talk, they laugh, they go over to somebody else."""
    made = babble(n, "party", mouths=12, low=190, high=850) * decibels(-38) + talk(n, GUESTS) * decibels(-39)
    made = made * np.stack([breath(n, SECONDS / 3, 0.1, rest=0.7), breath(n, SECONDS / 4, 0.6, rest=0.7)])
    chance = rng("party laughs")
    for number in range(LAUGHS):
        at = (number + chance.uniform(0.0, 0.9)) * SECONDS / LAUGHS
        strew(made, laugh(number), at, chance.uniform(-36.0, -30.0), chance.uniform(-0.85, 0.85))
    for number in range(30):
        foot = shifts(chance.uniform(0.3, 0.7), "party", number)
        strew(made, foot, chance.uniform(0.0, SECONDS), chance.uniform(-49.0, -42.0), chance.uniform(-0.9, 0.9))
    return made


def the_party() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    # The doors are up: the evening stands in the hall like one more guest.
    evening = place(air(n, "summer evening", 90, 500, slope=-6, moves=0.2), 0.0, 0.9) * decibels(-48)
    evening += air(n, "limes", 500, 2000, slope=-5, moves=0.35) * decibels(-57)
    music = lowpass(band(n), 1300) * decibels(-30)
    near = reverb(lowpass(guests(n), 2800, order=1) + glasses(n), HALL, -9)
    return highpass(evening + near + 0.5 * music + answer(music, FAR), 55)


SOUNDS = [Sound("the_party", "ambience", the_party, loudness=-30)]
