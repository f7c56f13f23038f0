"""The same street, swept, on the morning after: a broom, the first birds, a tram streets away, somebody's crockery."""

from __future__ import annotations

import numpy as np
from air_recipe import air
from crowd_recipe import strew
from kitchen_recipe import tram

from sound_room.filters import bandpass, highpass, lowpass
from sound_room.signals import Curve, decibels, hump, knock, noise, path, place, rng, samples, sweep, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import BEDROOM, FAR, STAIR, answer, reverb

SECONDS = 34
CUP = ((1.0, 0.045, 1.0), (1.52, 0.032, 0.6), (2.74, 0.018, 0.35), (4.3, 0.008, 0.15))
# Birds: pitch in hertz, notes in a call, calls in a loop, side, level in dB.
BIRDS = ((2650.0, 4, 6, -0.6, -43.0), (3350.0, 7, 5, 0.5, -46.0), (2200.0, 2, 8, 0.1, -45.0))
SWEEPS = 19


def stroke(number: int) -> Curve:
    """Return one stroke of a broom over cobbles, with what it takes along: paper, and a little sand."""
    chance = rng("broom", number)
    n = samples(1.1)
    middle = chance.uniform(0.42, 0.52)
    twigs = bandpass(noise(n, "broom", number)[0], 600, 3400, order=1, once=True)
    stones = 0.6 + 0.4 * np.abs(wander(n, 24.0, "cobbles", number))
    return twigs * stones * (hump(n, middle, chance.uniform(0.13, 0.2)) + 0.2 * hump(n, middle + 0.3, 0.08))


def broom(n: int) -> Signal:
    """Return the broom: it goes up the street, rests, and comes down the other side."""
    made = np.zeros((2, n))
    chance = rng("broom goes")
    at, side, step = 0.6, -0.6, 0.1
    for number in range(SWEEPS):
        strew(made, stroke(number), at, -38.0 - 5.0 * abs(side) + chance.uniform(-2, 1), side)
        # After each half dozen it leans on somebody's door.
        at += chance.uniform(1.3, 1.75) if number % 6 != 5 else chance.uniform(3.0, 4.4)
        side += step
        step = -step if abs(side + step) > 0.7 else step
    return made


def call(pitch: float, notes: int, *names: object) -> Curve:
    """Return one call: small notes that bend, the last of them most."""
    chance = rng("bird", *names)
    n = samples(1.8)
    made, at = np.zeros(n), 0.08
    for note in range(notes):
        long = chance.uniform(0.07, 0.15)
        size = samples(long)
        bend = chance.uniform(0.86, 1.18) if note < notes - 1 else 0.75
        line = path(size, [(0.0, 1.0), (0.5 * long, chance.uniform(1.0, 1.1)), (long, bend)])
        sung = sweep(pitch * chance.uniform(0.95, 1.06) * line) * hump(size, long / 2, long / 4.5)
        made[samples(at) : samples(at) + size] += chance.uniform(0.5, 1.0) * sung
        at += long + chance.uniform(0.05, 0.14)
    return made


def birds(n: int) -> Signal:
    """Return the first birds, on the hooks where the lanterns were."""
    made = np.zeros((2, n))
    for number, (pitch, notes, calls, side, level) in enumerate(BIRDS):
        chance = rng("birds", number)
        for turn in range(calls):
            at = (turn + chance.uniform(0.0, 0.85)) * SECONDS / calls
            sung = call(pitch, notes + int(chance.integers(-1, 2)), number, turn)
            strew(made, sung, at, level + chance.uniform(-4, 0), side)
    return lowpass(made, 3800, order=1)


def crockery(n: int) -> Signal:
    """Return somebody behind a window who lays for more people than yesterday."""
    made = np.zeros((2, n))
    chance = rng("crockery")
    for at in (2.9, 7.4, 9.1, 14.8, 20.3, 21.6, 27.7, 33.2):
        later = chance.uniform(-0.6, 0.6)
        for _ in range(int(chance.integers(1, 5))):
            cup = knock(0.4, chance.uniform(900, 1500), CUP, attack=0.006)
            strew(made, lowpass(cup, 2400, order=1, once=True), at + later, chance.uniform(-48, -40), 0.55)
            later += chance.uniform(0.12, 0.4)
    return made


def lantern_street_morning() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    open_air = place(air(n, "morning street", 90, 480, slope=-6, moves=0.25), 0.0, 0.8) * decibels(-49)
    open_air += air(n, "early", 500, 2600, slope=-5, moves=0.3) * decibels(-56)
    away = np.zeros((2, n))
    for at, seconds, level, side in ((5.0, 9.0, -38.0, -0.5), (20.5, 11.0, -39.0, 0.4)):
        strew(away, tram(seconds, f"festival morning {at}"), at, level, side)
    sung = birds(n)
    near = reverb(broom(n), STAIR, -10) + reverb(crockery(n), BEDROOM, -8) + 0.5 * sung
    return highpass(open_air + near + 0.4 * away + decibels(-4) * answer(away + sung, FAR), 55)


SOUNDS = [Sound("lantern_street_morning", "ambience", lantern_street_morning, loudness=-32)]
