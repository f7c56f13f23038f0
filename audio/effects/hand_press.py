"""A hand is pressed: cloth gives, and a low warm pulse answers. It marks a choice."""

from __future__ import annotations

import numpy as np
from foley_recipe import in_room, rustle

from sound_room.filters import lowpass
from sound_room.signals import Curve, hertz, hump, pan, samples, swell, times
from sound_room.sounds import Signal, Sound
from sound_room.spaces import BED

SECONDS = 0.95


def pulse(n: int) -> Curve:
    """Return warmth: F2 with its octave and twelfth, so that small loudspeakers have it too."""
    t, root = times(n), hertz("F2")
    swelling = swell(n, 0.03, 0.09) * np.exp(-np.maximum(t - 0.12, 0) / 0.2)
    tones = np.sin(2 * np.pi * root * t) + 0.7 * np.sin(4 * np.pi * root * t) + 0.22 * np.sin(6 * np.pi * root * t)
    return np.asarray(tones * swelling, dtype=np.float64)


def hand_press() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    gives = rustle(SECONDS, "sleeve", low=350, high=2200, grain=28) * hump(n, 0.11, 0.06)
    eases = rustle(SECONDS, "eases", low=500, high=2600, grain=22) * hump(n, 0.47, 0.09)
    cloth = lowpass(pan(0.16 * gives, -0.08) + pan(0.07 * eases, 0.1), 3000, once=True)
    return in_room(cloth + pan(0.5 * pulse(n)), BED, wet=-16, ring=0.1, rise=0.01, fall=0.3)


SOUNDS = [Sound("hand_press", "effect", hand_press, loudness=-29)]
