"""Plaster trickles down a wall, and then a whole slab of it eases off, quite slowly, as if somebody had untied it."""

from __future__ import annotations

import numpy as np
from foley_recipe import click, in_room, stage, thump

from sound_room.filters import bandpass, lowpass
from sound_room.signals import Curve, hump, noise, pan, path, rng, samples, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import STAIR

SECONDS = 3.6
EASES, GONE = 1.1, 2.9  # seconds


def trickle() -> list[tuple[float, Signal, float]]:
    """Return the crumbs: three, then many, then those that the slab takes along."""
    chance = rng("plaster")
    events = []
    for number in range(95):
        at = 0.05 + 3.2 * chance.beta(1.7, 2.4)
        crumb = click(f"crumb {number}", chance.uniform(700, 1900), hardness=0.15)
        events.append((at, pan(crumb, chance.uniform(-0.2, 0.7)), 0.085 * chance.uniform(0.1, 1.0) ** 2))
    return events


def sand(n: int) -> Curve:
    """Return what is finer than crumbs, and runs."""
    runs = bandpass(noise(n, "sand")[0], 700, 2600, order=1, once=True)
    grains = np.abs(wander(n, 60.0, "sand")) ** 1.4
    return np.asarray(
        runs / runs.std() * grains * path(n, [(0.1, 0.0), (0.8, 0.5), (1.9, 1.0), (3.4, 0.0)]), dtype=np.float64
    )


def slab(n: int) -> Curve:
    """Return the slab: it lets go of the wall from one side to the other, with a low sound, as of a boat."""
    rate = path(n, [(EASES, 17.0), (2.0, 34.0), (GONE, 15.0)]) * (1 + 0.15 * wander(n, 8.0, "slab"))
    teeth = np.mod(np.cumsum(rate) / 48_000, 1.0) - 0.5
    drags = bandpass(noise(n, "slab", slope=-5)[0], 90, 520, order=1, once=True)
    low = bandpass(teeth, 95, 330, once=True)
    return np.asarray((low / low.std() + 0.9 * drags / drags.std()) * hump(n, 1.95, 0.5), dtype=np.float64)


def plaster_falls() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    dry = stage(
        SECONDS,
        (0.0, pan(sand(n), 0.3), 0.017),
        (0.0, pan(slab(n), 0.1), 0.040),
        (GONE - 0.1, thump("clear of it", 74, skin=0.2), 0.09),
        *trickle(),
    )
    return in_room(lowpass(dry, 2500, order=1, once=True), STAIR, wet=-8, ring=0.6, rise=0.03, fall=0.8)


SOUNDS = [Sound("plaster_falls", "effect", plaster_falls, loudness=-28)]
