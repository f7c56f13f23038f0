"""A market that is dreamt: paper, coins that are no coins, whispers without words, a street too deep for its houses."""

from __future__ import annotations

import numpy as np
from air_recipe import air, breath, drone
from crowd_recipe import strew, syllables

from sound_room.filters import bandpass, highpass, lowpass
from sound_room.signals import Curve, decibels, hertz, hump, knock, noise, rng, samples, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import FAR, STAIR, answer, reverb

SECONDS = 34
# What is counted out here has a ring and no metal: ratio to the note, seconds to 1/e, factor.
COIN = ((1.0, 0.11, 1.0), (1.503, 0.07, 0.4), (2.76, 0.03, 0.15))
NOTES = ("Db6", "F6", "Ab5", "Bb5", "Ab6")
WHISPERERS = 9
DEALS = 12  # that are made in a loop


def whisper(seconds: float, *names: object) -> Curve:
    """Return somebody who whispers: breath and a mouth, and no word in it."""
    n = samples(seconds)
    breath_of_it = noise(n, "whisper", *names, slope=-2)[0]
    dark = bandpass(breath_of_it, 420, 1100, once=True)
    light = bandpass(breath_of_it, 1500, 3000, once=True)
    # Between a dark vowel and a light one, and never quite at either.
    vowel = 0.5 + 0.5 * np.tanh(1.2 * wander(n, 3.5, "vowel", *names))
    return np.asarray((dark * (1 - vowel) + 0.9 * light * vowel) * syllables(n, *names), dtype=np.float64)


def whispers(n: int) -> Signal:
    """Return all who offer something."""
    made = np.zeros((2, n))
    for who in range(WHISPERERS):
        chance = rng("whisperer", who)
        side, near = chance.uniform(-0.9, 0.9), chance.uniform(-43.0, -35.0)
        at, turn = chance.uniform(0.0, 5.0), 0
        while at < SECONDS - 1:
            seconds = chance.uniform(0.9, 2.3)
            strew(made, whisper(seconds, who, turn), at, near + chance.uniform(-3, 0), side)
            at, turn = at + seconds + chance.uniform(1.0, 6.0), turn + 1
    return made


def sheet(*names: object) -> Curve:
    """Return a sheet of paper that is looked at and laid on others."""
    n = samples(0.9)
    skin = bandpass(noise(n, "sheet", *names)[0], 500, 3200, order=1, once=True)
    return skin * np.abs(wander(n, 40.0, "sheet", *names)) ** 1.4 * (hump(n, 0.3, 0.1) + 0.6 * hump(n, 0.58, 0.06))


def papers(n: int) -> Signal:
    """Return the paper of every stall, at no time all of it."""
    made = np.zeros((2, n))
    chance = rng("market paper")
    for number in range(44):
        at = chance.uniform(0.0, SECONDS)
        strew(made, sheet(number), at, chance.uniform(-46.0, -36.0), chance.uniform(-0.9, 0.9))
    return made


def coins(n: int) -> Signal:
    """Return what is paid: a few soft rings into a palm, and the last of them given back."""
    made = np.zeros((2, n))
    chance = rng("market coins")
    for number in range(DEALS):
        at, side = (number + chance.uniform(0.0, 1.0)) * SECONDS / DEALS, chance.uniform(-0.8, 0.8)
        near = chance.uniform(-46.0, -40.0)
        for _ in range(int(chance.integers(2, 6))):
            pitch = hertz(NOTES[int(chance.integers(0, len(NOTES)))]) * chance.uniform(0.996, 1.004)
            strew(made, knock(0.7, pitch, COIN, attack=0.010), at, near + chance.uniform(-4, 0), side)
            at += chance.uniform(0.09, 0.34)
    return lowpass(made, 3200, order=1)


def dream_market() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    depth = drone(n, "Db2", (1.0, 0.6, 0.15), beating=0.06) * breath(n, SECONDS / 2, 0.1, rest=0.3) * decibels(-48)
    depth += drone(n, "Ab2", (1.0, 0.25), beating=0.09) * breath(n, SECONDS / 3, 0.6, rest=0.2) * decibels(-51)
    # Air comes up this street as up a shaft.
    shaft = (
        air(n, "market shaft", 80, 420, slope=-6, moves=0.15) * breath(n, SECONDS / 4, 0.2, rest=0.4) * decibels(-45)
    )
    near = whispers(n) + papers(n) + coins(n)
    deep = answer(lowpass(near, 1800, order=1), FAR)
    # Whatever is said comes back from further down than there is street.
    return highpass(depth + shaft + reverb(near, STAIR, -10) + decibels(-3) * np.roll(deep, samples(0.35), axis=-1), 50)


SOUNDS = [Sound("dream_market", "ambience", dream_market, loudness=-33)]
