"""An iron hall where four hundred people settle down: murmurs without words, blankets, shoes, a hum like an organ."""

from __future__ import annotations

import numpy as np
from air_recipe import air, breath, drone
from crowd_recipe import Crowd, babble, shifts, strew, talk
from sleepers_recipe import turns_over

from sound_room.filters import bandpass, highpass, lowpass
from sound_room.signals import Curve, decibels, hump, knock, noise, rng, samples
from sound_room.sounds import Signal, Sound
from sound_room.spaces import HALL, reverb

SECONDS = 32
FOUR_HUNDRED = Crowd("depot", heads=13, speaks=(0.7, 1.9), waits=(1.0, 5.0), passes=620.0)
# The pipes: note, swells in a loop, when (in swells), dB. Fifths, which rub with no bar of the lullaby.
PIPES = (
    ("F#2", 2, 0.00, 0.0),
    ("C#3", 3, 0.30, -2.0),
    ("F#3", 3, 0.85, -3.0),
    ("C#4", 4, 0.55, -7.0),
    ("F#4", 5, 0.20, -12.0),
)
STOPPED = (1.0, 0.12, 0.3, 0.05, 0.1)  # a wooden pipe that is shut at its top: mostly every other overtone
SHOE = ((1.0, 0.040, 1.0), (1.71, 0.026, 0.6), (2.9, 0.012, 0.25))
IRON = ((1.0, 0.22, 1.0), (1.58, 0.14, 0.5), (2.71, 0.07, 0.3), (4.6, 0.03, 0.1))
# The roof, which the evening cools: second, hertz, level in dB, side.
ROOF = ((4.8, 233.0, -45.0, 0.6), (13.1, 208.0, -44.0, -0.5), (13.7, 214.0, -48.0, -0.5), (26.9, 226.0, -46.0, 0.1))


def organ(n: int) -> Signal:
    """Return the hum: five pipes, each swelling by itself, so slowly that nobody hears one begin."""
    made = np.zeros((2, n))
    for note, swells, phase, level in PIPES:
        made += drone(n, note, STOPPED, beating=0.07) * breath(n, SECONDS / swells, phase, rest=0.2) * decibels(level)
    # Wind, on its way to the pipes.
    wind = air(n, "bellows", 160, 600, slope=-5, moves=0.1) * breath(n, SECONDS / 2, 0.5, rest=0.3)
    return made + decibels(-9) * wind


def bed_takes(number: int) -> Curve:
    """Return a bed that finds out how long somebody is: it gives, with a sigh."""
    n = samples(1.8)
    sighs = bandpass(noise(n, "bed takes", number, slope=-4)[0], 170, 750, once=True)
    return sighs * (hump(n, 0.6, 0.2) + 0.5 * hump(n, 1.1, 0.22))


def settling(n: int) -> Signal:
    """Return what people do before they lie still: shoes off, feet up, blankets, once more over on the other side."""
    made = np.zeros((2, n))
    chance = rng("settling")
    for number in range(22):
        at, side = chance.uniform(0.0, SECONDS), chance.uniform(-0.9, 0.9)
        strew(made, turns_over(chance.uniform(1.2, 2.4), "depot", number), at, chance.uniform(-42.0, -34.0), side)
    for _ in range(13):
        at, side, level = chance.uniform(0.0, SECONDS), chance.uniform(-0.9, 0.9), chance.uniform(-45.0, -37.0)
        for later in (0.0, chance.uniform(0.5, 1.3)):
            strew(made, knock(0.3, chance.uniform(120, 210), SHOE, attack=0.008), at + later, level, side)
    for number in range(9):
        at = chance.uniform(0.0, SECONDS)
        strew(made, bed_takes(number), at, chance.uniform(-44.0, -38.0), chance.uniform(-0.9, 0.9))
    for number in range(26):
        foot = shifts(chance.uniform(0.3, 0.7), "depot", number)
        strew(made, foot, chance.uniform(0.0, SECONDS), chance.uniform(-49.0, -42.0), chance.uniform(-0.9, 0.9))
    return made


def depot_hall() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    people = babble(n, "depot", mouths=13, low=150, high=650) * decibels(-40) + talk(n, FOUR_HUNDRED) * decibels(-43)
    # It goes quiet on one side, and on that account on the other.
    people = people * np.stack([breath(n, SECONDS / 3, 0.1, rest=0.5), breath(n, SECONDS / 4, 0.5, rest=0.5)])
    near = lowpass(people + settling(n), 2300, order=1)
    for at, pitch, level, side in ROOF:
        strew(near, knock(1.2, pitch, IRON, attack=0.012), at, level, side)
    roof = air(n, "glass roof", 80, 360, slope=-6, moves=0.2) * decibels(-50)
    return highpass(roof + organ(n) * decibels(-39) + reverb(near, HALL, -4), 55)


SOUNDS = [Sound("depot_hall", "ambience", depot_hall, loudness=-31)]
