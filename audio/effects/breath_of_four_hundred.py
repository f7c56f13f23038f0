"""Four hundred people breathe in, under one roof; the rims of their beds hum with it, and there it stays."""

from __future__ import annotations

import numpy as np
from foley_recipe import in_room, stage

from sound_room.filters import bandpass, lowpass
from sound_room.signals import Curve, hertz, hump, noise, pan, path, rng, samples, sweep
from sound_room.sounds import Signal, Sound
from sound_room.spaces import HALL

SECONDS = 3.4
NEAR = 90  # of the four hundred; the others are one breath
RIMS = (("F#2", 1.0), ("C#3", 0.8), ("F#3", 0.6), ("C#4", 0.25))


def drawn(number: int) -> Curve:
    """Return one breath: through a nose or a mouth, and fullest just before there is no more room."""
    chance = rng("breathes in", number)
    n = samples(chance.uniform(1.7, 2.3))
    seconds, bright = n / 48_000, chance.uniform(380.0, 1050.0)
    nose = bandpass(noise(n, "breathes in", number, slope=-4)[0], 0.7 * bright, 2.0 * bright, once=True)
    return np.asarray(
        nose / nose.std() * path(n, [(0.0, 0.0), (0.68 * seconds, 1.0), (0.98 * seconds, 0.0)]) ** 1.3, dtype=np.float64
    )


def everyone(n: int) -> Signal:
    """Return all the others: lower at first, and brighter as the hall fills."""
    air = noise(n, "four hundred", slope=-4)
    low = bandpass(air, 180, 620, once=True) * hump(n, 1.2, 0.6)
    high = bandpass(air, 480, 1600, once=True) * hump(n, 1.75, 0.5)
    return np.asarray(low / low.std() + 0.9 * high / high.std(), dtype=np.float64)


def rims(n: int) -> Curve:
    """Return the hum, which comes with the breath and stays a little longer."""
    hum = sum(part * sweep(np.full(n, hertz(note))) for note, part in RIMS)
    return np.asarray(hum * path(n, [(0.3, 0.0), (2.0, 1.0), (2.5, 0.8), (3.3, 0.0)]), dtype=np.float64)


def breath_of_four_hundred() -> Signal:
    """Render it."""
    chance = rng("four hundred")
    n = samples(SECONDS)
    events = [(0.0, everyone(n), 0.020), (0.0, pan(rims(n)), 0.010)]
    for number in range(NEAR):
        # It is a moment, and not a command: nobody is quite the first.
        at = float(np.clip(chance.normal(0.34, 0.15), 0.02, 0.8))
        events.append((at, pan(drawn(number), chance.uniform(-0.9, 0.9)), chance.uniform(0.001, 0.006)))
    dry = lowpass(stage(SECONDS, *events), 2600, order=1, once=True)
    return in_room(dry, HALL, wet=-6, ring=0.6, rise=0.15, fall=0.9)


SOUNDS = [Sound("breath_of_four_hundred", "effect", breath_of_four_hundred, loudness=-27)]
