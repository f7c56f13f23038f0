"""A pen draws a rope along a wall, in one go; then the rope creaks and is taut, and its floats bob."""

from __future__ import annotations

import numpy as np
from foley_recipe import in_room, rustle, stage
from portal_recipe import cord

from sound_room.filters import bandpass, lowpass
from sound_room.signals import Curve, decay, hump, knock, noise, pan, path, samples, sweep, times, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import STAIR

DRAWN = 1.9  # seconds that the pen takes
# The rope itself, when it is drawn straight, on B: ratio to its tone, seconds to 1/e, factor.
ROPE = ((1.0, 0.30, 1.0), (2.0, 0.20, 0.6), (3.01, 0.12, 0.3), (4.03, 0.07, 0.12))
# Floats of cork: ratio to its tone, seconds to 1/e, factor; second, hertz, side, factor.
CORK = ((1.0, 0.040, 1.0), (1.58, 0.026, 0.6), (2.6, 0.012, 0.25))
FLOATS = ((3.15, 262.0, -0.4, 0.16), (3.42, 294.0, 0.1, 0.13), (3.66, 248.0, 0.5, 0.14), (4.12, 280.0, -0.1, 0.07))


def pen() -> Curve:
    """Return the pen on plaster: it hangs through, as a rope does, and squeaks a little where it comes up again."""
    n = samples(DRAWN)
    loud = path(n, [(0.03, 0.0), (0.2, 0.9), (0.9, 0.6), (1.5, 1.0), (DRAWN, 0.0)])
    felt = 2.0 * np.tanh(0.5 * rustle(DRAWN, "pen", low=600, high=2400, grain=34)) * loud
    line = path(n, [(0.0, 940.0), (0.8, 760.0), (DRAWN, 1080.0)]) * (1 + 0.02 * wander(n, 9.0, "pen"))
    squeak = sweep(line) * np.clip(wander(n, 4.0, "squeak"), 0.0, 1.5) * loud
    return np.asarray(felt + 0.22 * squeak, dtype=np.float64)


def bobs(name: str, pitch: float) -> Curve:
    """Return a float that goes under by an inch, and comes up."""
    n = samples(0.5)
    turns = np.cumsum(0.8 * pitch * (1 + 1.8 * times(n))) / 48_000
    water = np.sin(2 * np.pi * turns) * decay(n, 0.05, attack=0.012) * np.clip(1 - times(n) / 0.4, 0.0, 1.0)
    laps = bandpass(noise(n, "float", name, slope=-4)[0], 260, 1100, once=True) * hump(n, 0.17, 0.07)
    return np.asarray(knock(0.5, pitch, CORK, attack=0.006) + 0.5 * water + 0.15 * laps, dtype=np.float64)


def rope_drawn_tight() -> Signal:
    """Render it."""
    along = path(samples(DRAWN), [(0.0, -0.6), (DRAWN, 0.6)])
    dry = stage(
        4.7,
        (0.0, pan(pen(), along), 0.060),
        (1.75, pan(cord("slack", 0.8, 14.0, 46.0), -0.3), 0.30),
        (2.30, pan(cord("taut", 0.75, 40.0, 88.0), 0.2), 0.42),
        (2.93, knock(1.4, 123.5, ROPE, attack=0.014), 0.12),
        *((at, pan(bobs(str(at), pitch), side), factor) for at, pitch, side, factor in FLOATS),
    )
    return in_room(lowpass(dry, 3000, order=1, once=True), STAIR, wet=-11, ring=0.5, rise=0.02, fall=0.7)


SOUNDS = [Sound("rope_drawn_tight", "effect", rope_drawn_tight, loudness=-27)]
