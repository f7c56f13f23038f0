"""Somebody whistles two notes through their teeth, A and C, more breath than tone: are you there?"""

from __future__ import annotations

import numpy as np
from foley_recipe import in_room

from sound_room.filters import bandpass, lowpass
from sound_room.signals import Curve, hertz, noise, pan, path, samples, swell, times, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import STAIR

SECONDS = 1.5


def pitch(n: int) -> Curve:
    """Return the pitch: a little under the A at first, up to the C, where it trembles."""
    low, high = hertz("A5"), hertz("C6")
    line = path(n, [(0.0, low * 0.96), (0.1, low), (0.52, low), (0.64, high * 1.008), (0.8, high), (1.4, high * 0.985)])
    tremble = np.sin(2 * np.pi * 5.3 * times(n)) * swell(n, 0.8, 0.3)
    return np.asarray(line * (1 + 0.006 * tremble + 0.002 * wander(n, 8.0, "lips")), dtype=np.float64)


def whistle() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    turn = 2 * np.pi * np.cumsum(pitch(n)) / 48_000
    blown = path(n, [(0.02, 0.0), (0.12, 0.9), (0.46, 0.8), (0.55, 0.25), (0.66, 1.0), (1.0, 0.8), (1.42, 0.0)])
    tone = np.sin(turn) + 0.06 * np.sin(2 * turn)
    # Air that rings in the same mouth: noise around the tone, wherever it goes.
    air = lowpass(noise(n, "air", slope=0.0), 150, once=True)
    air = air / np.abs(air).max() * np.sin(turn)
    teeth = bandpass(noise(n, "teeth", slope=0.0), 4200, 7000, once=True)
    breath = path(n, [(0.0, 0.0), (0.1, 1.0), (0.5, 0.7), (0.62, 1.0), (1.2, 0.7), (1.46, 0.0)])
    dry = pan(0.2 * tone * blown * (1 + 0.1 * wander(n, 14.0, "blows"))) + 0.35 * air * blown + 0.012 * teeth * breath
    return in_room(dry, STAIR, wet=-13, ring=0.9, rise=0.01, fall=0.6)


SOUNDS = [Sound("whistle", "effect", whistle, loudness=-26)]
