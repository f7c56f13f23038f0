"""A dream stumbles: the band's own tone comes back in shreds, repeated, coarse, with holes."""

from __future__ import annotations

import numpy as np
from foley_recipe import in_room

from sound_room.filters import bandpass
from sound_room.signals import Curve, decay, edges, hertz, pan, rng, samples, silence, times
from sound_room.sounds import Signal, Sound
from sound_room.spaces import BED

SHREDS = 19
LENGTHS = (0.018, 0.026, 0.036, 0.052)  # seconds
NOTES = ("F4", "C5", "D5", "F5", "Eb4")  # the last belongs to no lullaby of this key: it is what is wrong


def shred(note: str, n: int, steps: int) -> Curve:
    """Return a bit of a tone, its values rounded to so many steps."""
    wave = np.sin(2 * np.pi * hertz(note) * times(n)) + 0.4 * np.sin(4.02 * np.pi * hertz(note) * times(n))
    return edges(np.round(wave * steps) / steps, rise=0.003, fall=0.004)


def glitch() -> Signal:
    """Render it."""
    chance = rng("glitch")
    dry, at = silence(0.75), 0.01
    note, length = "F4", 0.036
    for number in range(SHREDS):
        # Most shreds stutter: the same again. Some are holes.
        if chance.random() < 0.42:
            note, length = str(chance.choice(NOTES)), float(chance.choice(LENGTHS))
        n = samples(length)
        if chance.random() > 0.16 and samples(at) + n < dry.shape[1]:
            steps = int(chance.integers(2, 6))
            side = 0.5 * (-1) ** number * chance.random()
            dry[:, samples(at) : samples(at) + n] += pan(shred(note, n, steps), side)
        at += length
    dry *= decay(dry.shape[1], 0.5, attack=0.02)
    return in_room(bandpass(dry, 220, 3800, order=1, once=True), BED, wet=-15, ring=0.15)


SOUNDS = [Sound("glitch", "effect", glitch, loudness=-25)]
