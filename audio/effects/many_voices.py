"""A crowd of sleepers comes nearer over water, each with the one thing to say: murmurs, without words, never loud."""

from __future__ import annotations

import numpy as np
from foley_recipe import in_room, stage
from murmur_recipe import murmur

from sound_room.filters import lowpass
from sound_room.signals import pan, path, rng
from sound_room.sounds import Signal, Sound
from sound_room.spaces import HALL

SECONDS = 4.8
VOICES = 46


def murmurs() -> list[tuple[float, Signal, float]]:
    """Return all of them: at first they are far, in the middle and dull, and at the end on every side."""
    events = []
    for number in range(VOICES):
        chance = rng("in the dark", number)
        at = 3.3 * chance.uniform()
        near = at / 3.3 * chance.uniform(0.6, 1.0)
        pitch = float(np.exp(chance.uniform(np.log(98.0), np.log(265.0))))
        said = murmur(chance.uniform(1.1, 1.5), pitch, 380.0 + 650.0 * near, "in the dark", number)
        side = chance.uniform(-0.95, 0.95) * (0.25 + 0.75 * near)
        events.append((at, pan(said, side), 0.022 + 0.035 * near**1.5))
    return events


def many_voices() -> Signal:
    """Render it."""
    dry = lowpass(stage(SECONDS, *murmurs()), 1500, order=1, once=True)
    dry *= path(dry.shape[-1], [(0.0, 0.8), (3.2, 1.0), (4.7, 0.15)])
    return in_room(dry, HALL, wet=-5, ring=0.5, rise=0.4, fall=1.2)


SOUNDS = [Sound("many_voices", "effect", many_voices, loudness=-28)]
