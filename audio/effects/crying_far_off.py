"""Hundreds of small children cry, all down a shore and very far off, so that they might be gulls; nobody is hurt."""

from __future__ import annotations

import numpy as np
from foley_recipe import in_room, stage
from murmur_recipe import voiced

from sound_room.filters import lowpass
from sound_room.signals import Curve, hump, pan, path, rng, samples, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import FAR

SECONDS = 5.0
CHILDREN = 170


def cry(number: int) -> Curve:
    """Return one cry: up, and a long way down, as a gull's is; some take a breath, and have another."""
    chance = rng("at the rope", number)
    long = chance.uniform(0.55, 0.95)
    n = samples(long)
    pitch = chance.uniform(360.0, 540.0)
    line = path(n, [(0.0, 0.82 * pitch), (0.22 * long, 1.12 * pitch), (long, 0.72 * pitch)])
    line *= 1 + 0.012 * wander(n, 7.0, "at the rope", number)
    opens = path(n, [(0.0, 500.0), (0.3 * long, 980.0), (long, 560.0)])
    return np.asarray(voiced(line, opens, 330.0) * hump(n, 0.42 * long, 0.2 * long), dtype=np.float64)


def shore() -> list[tuple[float, Signal, float]]:
    """Return all of them: it begins at one place, and goes along."""
    events: list[tuple[float, Signal, float]] = []
    for number in range(CHILDREN):
        chance = rng("shore", number)
        at, side = 0.05 + 3.7 * chance.beta(1.5, 1.6), chance.uniform(-0.95, 0.95)
        one, force = pan(cry(number), side), 0.03 * chance.uniform(0.25, 1.0) ** 2.5
        events.append((at, one, force))
        if chance.uniform() < 0.35:
            events.append((at + chance.uniform(0.75, 1.1), one, 0.6 * force))
    return events


def crying_far_off() -> Signal:
    """Render it."""
    dry = lowpass(stage(SECONDS, *shore()), 1150, once=True)
    return in_room(dry, FAR, wet=-1, ring=0.8, rise=0.4, fall=1.8)


SOUNDS = [Sound("crying_far_off", "effect", crying_far_off, loudness=-30)]
