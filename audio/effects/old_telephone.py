"""A bell telephone rings in another room, twice: ring-ring, and when nobody has come, ring-ring."""

from __future__ import annotations

import numpy as np
from foley_recipe import in_room, stage

from sound_room.filters import bell, lowpass
from sound_room.signals import Curve, hertz, knock, pan, path, rng, samples
from sound_room.sounds import Signal, Sound
from sound_room.spaces import SHOP

# Each ring is two: second, factor. The first is the softest, so that nobody jumps.
RINGS = ((0.05, 0.70), (0.68, 0.85), (2.35, 0.95), (2.98, 1.0))
LASTS = 0.42  # seconds
STROKES = 23.0  # a second, on both gongs in turn
# Its gongs are a third apart. A gong: ratio to its tone, seconds to 1/e, factor.
GONGS = (hertz("Eb6"), hertz("G6"))
GONG = ((0.5, 0.16, 0.25), (1.0, 0.19, 1.0), (1.0021, 0.17, 0.5), (1.503, 0.10, 0.2), (2.41, 0.07, 0.12))
# The clapper between them, and the wall and the shelf that have to listen.
CASE = ((1.0, 0.030, 1.0), (1.9, 0.016, 0.5), (3.1, 0.008, 0.2))
WALL = ((190.0, 4.0), (420.0, 3.0))  # hertz, dB


def ring(name: str) -> Curve:
    """Return one ring: the clapper runs from gong to gong, and the gongs go on a little without it."""
    chance = rng("ring", name)
    made = np.zeros(samples(LASTS + 0.75))
    swells = path(samples(LASTS), [(0.0, 0.12), (0.16, 1.0), (LASTS, 0.9)])
    at, turn = 0.0, 0
    while at < LASTS - 0.01:
        force = float(swells[samples(at)]) * chance.uniform(0.85, 1.0)
        gong = knock(0.7, GONGS[turn % 2], GONG, attack=0.010)
        case = 0.5 * knock(0.12, 235.0, CASE, attack=0.006)
        gong[: case.size] += case
        start = samples(at)
        stretch = made[start : start + gong.size]
        stretch += force * gong[: stretch.size]
        at += chance.uniform(0.94, 1.06) / STROKES
        turn += 1
    return made


def old_telephone() -> Signal:
    """Render it."""
    dry = stage(3.95, *((at, pan(ring(str(at)), 0.3), factor) for at, factor in RINGS))
    for pitch, level in WALL:
        dry = bell(dry, pitch, level, 0.5, once=True)
    # A door stands between, ajar.
    return in_room(lowpass(dry, 1350, once=True), SHOP, wet=-5, ring=0.2, rise=0.03, fall=0.5)


SOUNDS = [Sound("old_telephone", "effect", old_telephone, loudness=-28)]
