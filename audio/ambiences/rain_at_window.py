"""Rain on a window: it comes in gusts, taps on the pane, runs down, drips from the sill, and is the roof's business."""

from __future__ import annotations

import numpy as np
from air_recipe import air, happen

from sound_room.signals import at_rms, decibels, knock, ping, rng, samples, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import BEDROOM, reverb

SECONDS = 42
TAPS = 15  # a second, in the middle of a gust more
PANE = ((1.0, 0.008, 1.0), (1.71, 0.004, 0.5), (2.9, 0.002, 0.2))
DRIP_EVERY = 2.8  # seconds, about


def taps(n: int, gust: Signal) -> Signal:
    """Return drops on the pane: where the gust is stronger there are more, and none of them stands out."""
    chance = rng("taps")
    made = np.zeros((2, n))
    for _ in range(SECONDS * TAPS):
        at = chance.uniform(0, SECONDS)
        if chance.random() < 0.55 + 0.3 * gust[samples(at) % n]:
            tap = knock(0.06, chance.uniform(900, 3200), PANE, attack=0.002)
            happen_at = samples(at) % n
            level = min(chance.pareto(2.4) * 0.15 + 0.03, 0.3)
            side = chance.uniform(-0.8, 0.8)
            spots = (happen_at + np.arange(tap.size)) % n
            made[0, spots] += level * (1 - side) * tap
            made[1, spots] += level * (1 + side) * tap
    return made


def drips(n: int) -> Signal:
    """Return drops that fall from the sill into what stands below: each with a little upward cluck."""
    chance = rng("drips")
    made, at = np.zeros((2, n)), 1.0
    while at < SECONDS - 1:
        pitch = chance.uniform(480, 640)
        cluck = ping(0.2, pitch, 0.03, 0.004) + 0.5 * ping(0.2, pitch * 1.6, 0.015, 0.008)
        happen(made, cluck, at, chance.uniform(-3, 0), 0.35)
        at += DRIP_EVERY * chance.uniform(0.75, 1.3)
    return made


def rain_at_window() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    gust = wander(n, 0.11, "rain")
    hush = air(n, "rain", 350, 3500, slope=-4, moves=0.1) * np.exp(0.28 * gust) * decibels(-37)
    roof = air(n, "roof", 90, 260, slope=-5, moves=0.1) * np.exp(0.15 * gust) * decibels(-45)
    pane = at_rms(taps(n, gust), -42) + drips(n) * decibels(-38)
    return reverb(hush + roof + pane, BEDROOM, -14)


SOUNDS = [Sound("rain_at_window", "ambience", rain_at_window, loudness=-31)]
