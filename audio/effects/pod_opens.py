"""A pod opens: its seal lets go, the air comes out, the motor lifts the lid to F3 and rests it."""

from __future__ import annotations

import numpy as np
from foley_recipe import in_room, stage, thump

from sound_room.filters import bandpass
from sound_room.signals import Curve, hertz, noise, path, samples, sweep
from sound_room.sounds import Signal, Sound
from sound_room.spaces import LAB


def motor(n: int) -> Curve:
    """Return the lid's motor: from F2 up to F3, where it slows down and lets go."""
    pitch = hertz("F2") * 2 ** path(n, [(0.0, 0.0), (1.3, 1.0)])
    turning = sweep(pitch) + 0.45 * sweep(2 * pitch) + 0.2 * sweep(3 * pitch) + 0.06 * sweep(7 * pitch)
    return np.asarray(turning * path(n, [(0.0, 0.0), (0.5, 1.0), (1.35, 0.8), (1.9, 0.0)]), dtype=np.float64)


def pod_opens() -> Signal:
    """Render it."""
    n = samples(2.4)
    air = bandpass(noise(n, "pod"), 900, 5200, order=1)
    low_air = bandpass(noise(n, "pod low", slope=-4), 120, 500, order=1)
    hiss = path(n, [(0.03, 0.0), (0.14, 1.0), (0.5, 0.5), (1.2, 0.12), (2.3, 0.0)])
    dry = stage(
        3.0,
        (0.02, thump("seal", 74, skin=0.4), 0.32),
        (0.0, air * hiss, 0.10),
        (0.0, low_air * hiss, 0.05),
        (0.4, motor(samples(2.0)), 0.10),
        (2.3, thump("rests", 98, skin=0.2), 0.30),
    )
    return in_room(dry, LAB, wet=-13, ring=0.7, fall=0.5)


SOUNDS = [Sound("pod_opens", "effect", pod_opens, loudness=-24)]
