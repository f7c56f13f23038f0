"""A street on the evening of the festival: a crowd without words, paper drums a long way down it, lanterns on hooks."""

from __future__ import annotations

import numpy as np
from air_recipe import air, breath
from crowd_recipe import Crowd, babble, shifts, strew, talk

from sound_room.filters import bandpass, highpass, lowpass
from sound_room.signals import Curve, decibels, hump, knock, noise, path, rng, samples, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import FAR, STAIR, answer, reverb

BEAT = 1.1  # seconds: half a bar of this chapter's lullaby
BEATS = 32
SECONDS = BEAT * BEATS
# Oiled paper on a hoop: ratio to its tone, seconds to 1/e, factor.
PAPER_DRUM = ((1.0, 0.16, 1.0), (1.59, 0.10, 0.6), (2.14, 0.07, 0.35), (2.92, 0.04, 0.2))
CROWD = Crowd("parade", heads=13, passes=950.0)
LANTERNS = 15


def drums(n: int) -> Signal:
    """Return the procession's drums: three of them, who agree on the beat and on little else."""
    made = np.zeros((2, n))
    chance = rng("parade drums")
    for beat in range(BEATS):
        # Somebody always answers the second beat of four with two small ones.
        after = (0.0, 0.0, 0.55, 0.0)[beat % 4] * (chance.uniform() < 0.6)
        loud = -24.0 + (0.0, -5.0, -3.0, -6.0)[beat % 4] + chance.uniform(-2.5, 1.0)
        for number, (pitch, side) in enumerate(((98.0, -0.25), (117.0, 0.15), (87.0, 0.4))):
            if chance.uniform() < 0.72:
                late = chance.uniform(0.0, 0.03)
                struck = knock(0.6, pitch * chance.uniform(0.98, 1.02), PAPER_DRUM, attack=0.012)
                strew(made, struck, beat * BEAT + late, loud - 2.0 * number, side)
        if after:
            for later, quieter in ((after, -7.0), (after + 0.275, -9.0)):
                strew(made, knock(0.4, 142.0, PAPER_DRUM, attack=0.010), beat * BEAT + later, loud + quieter, 0.3)
    return made


def creak(number: int) -> Curve:
    """Return a lantern's hook that turns in its eye: wood and wire that stick and slip, and its paper after it."""
    chance = rng("hook", number)
    n = samples(1.3)
    low = chance.uniform(34.0, 62.0)
    slips = path(n, [(0.1, low), (0.5, low * chance.uniform(1.5, 2.2)), (1.0, low * 0.9)])
    teeth = np.mod(np.cumsum(slips * (1 + 0.07 * wander(n, 11.0, "hook", number))) / 48_000, 1.0) - 0.5
    pitch = chance.uniform(380.0, 620.0)
    hook = bandpass(teeth, pitch, 2.1 * pitch, once=True) * hump(n, 0.5, 0.2)
    skin = bandpass(noise(n, "skin", number)[0], 600, 2400, order=1, once=True)
    skin = skin * np.abs(wander(n, 70.0, "skin", number)) ** 1.5 * hump(n, 0.75, 0.2)
    return np.asarray(hook / np.abs(hook).max() + 0.35 * skin / np.abs(skin).max(), dtype=np.float64)


def lanterns(n: int) -> Signal:
    """Return the lanterns overhead, which the drums and the crowd's warm air keep moving."""
    made = np.zeros((2, n))
    chance = rng("parade lanterns")
    for number in range(LANTERNS):
        at = (number + chance.uniform(0.1, 0.9)) * SECONDS / LANTERNS
        strew(made, creak(number), at, chance.uniform(-39.0, -33.0), chance.uniform(-0.8, 0.8))
    return made


def feet(n: int) -> Signal:
    """Return those who stand at the edge, and do not stand still."""
    made = np.zeros((2, n))
    chance = rng("parade feet")
    for number in range(46):
        foot = shifts(chance.uniform(0.35, 0.8), "parade", number)
        strew(made, foot, chance.uniform(0.0, SECONDS), chance.uniform(-46.0, -37.0), chance.uniform(-0.9, 0.9))
    return made


def lantern_street_crowd() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    night = air(n, "lantern street", 80, 500, slope=-6, moves=0.2) * decibels(-48)
    # The street takes turns: now this side of it has something to say, now the other.
    people = babble(n, "parade") * decibels(-38) + talk(n, CROWD) * decibels(-39)
    people = people * np.stack([breath(n, 8.8, 0.1, rest=0.65), breath(n, 11.73, 0.6, rest=0.65)])
    far = lowpass(drums(n), 420, order=1)
    far = 0.5 * far + decibels(2) * answer(far, FAR)
    return highpass(night + far + reverb(people + lanterns(n) + feet(n), STAIR, -8), 50)


SOUNDS = [Sound("lantern_street_crowd", "ambience", lantern_street_crowd, loudness=-30)]
