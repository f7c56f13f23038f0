"""A wooden shop shutter is raised: its bar is taken out, slat after slat goes round the roller, and it stops."""

from __future__ import annotations

import numpy as np
from foley_recipe import WOOD, click, in_room, rustle, stage, thump

from sound_room.filters import bandpass, lowpass
from sound_room.signals import Curve, hump, knock, noise, pan, path, rng, samples
from sound_room.sounds import Signal, Sound
from sound_room.spaces import STAIR

STARTS, STOPS = 0.42, 1.72  # seconds


def slats() -> list[tuple[float, Signal, float]]:
    """Return the slats: two hands pull thrice, and at each pull they come quicker, then slower."""
    chance = rng("slats")
    events, at, number = [], STARTS, 0
    while at < STOPS:
        done = (at - STARTS) / (STOPS - STARTS)
        pull = 1 - abs(2 * ((3 * done) % 1.0) - 1)
        # What is wound up already rings less, and higher.
        slat = knock(0.2, (205.0 + 75.0 * done) * chance.uniform(0.94, 1.06), WOOD, attack=0.006)
        events.append((at, pan(slat, chance.uniform(-0.3, 0.3)), (0.14 + 0.20 * pull) * chance.uniform(0.7, 1.0)))
        at, number = at + (0.085 - 0.045 * pull) * chance.uniform(0.85, 1.15), number + 1
    return events


def rolls() -> Curve:
    """Return the roller overhead, and the rope."""
    n = samples(2.0)
    wood = bandpass(noise(n, "roller", slope=-5)[0], 110, 480, order=1)
    rope = rustle(2.0, "rope", low=500, high=1900, grain=45)
    pulls = sum(hump(n, STARTS + 0.22 + 0.43 * pull, 0.15) for pull in range(3))
    return np.asarray((wood / wood.std() + 0.4 * rope) * pulls, dtype=np.float64)


def shutters_up() -> Signal:
    """Render it."""
    bar = rustle(0.3, "bar", low=300, high=1400, grain=60) * path(samples(0.3), [(0.0, 0.0), (0.1, 1.0), (0.28, 0.0)])
    dry = stage(
        2.3,
        (0.03, click("bar", 480, hardness=0.1), 0.25),
        (0.05, bar, 0.04),
        (0.24, thump("bar", 176, skin=0.3), 0.20),
        (0.0, rolls(), 0.045),
        *slats(),
        (STOPS + 0.04, thump("stops", 108, skin=0.4), 0.42),
        (STOPS + 0.22, click("hook", 820, hardness=0.15), 0.10),
    )
    return in_room(lowpass(dry, 2800, order=1, once=True), STAIR, wet=-13, ring=0.4, fall=0.4)


SOUNDS = [Sound("shutters_up", "effect", shutters_up, loudness=-26)]
