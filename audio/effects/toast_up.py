"""A toaster lets go: catch, spring, the carriage against its stop, and two slices that land where they were."""

from __future__ import annotations

import numpy as np
from foley_recipe import click, in_room, rustle, stage, thump

from sound_room.filters import bandpass, lowpass
from sound_room.signals import Curve, decay, hump, path, samples, sweep, swell, times
from sound_room.sounds import Signal, Sound

UP = 0.14  # second at which the carriage is up
SHIVERS = 21.0  # a second
# Its coils: hertz, seconds to 1/e, factor.
COILS = ((412.0, 0.13, 1.0), (431.0, 0.11, 0.8), (893.0, 0.06, 0.5), (1520.0, 0.03, 0.25))


def spring() -> Curve:
    """Return the spring: it runs up with the carriage, and then shivers."""
    n = samples(0.6)
    runs = np.clip(sweep(path(n, [(0.0, 52.0), (UP, 138.0), (0.5, 118.0)])), 0.0, 1.0) ** 2
    wire = bandpass(runs - runs.mean(), 160, 1600, order=1, once=True) * decay(n, 0.11, attack=0.02)
    # As it shivers it is longer and shorter, and so lower and higher.
    shivering = path(n, [(0.0, 0.86), (UP, 1.06), (0.5, 0.97)]) * (1 + 0.035 * np.sin(2 * np.pi * SHIVERS * times(n)))
    ends = swell(n, 0.0, 0.2)[::-1]
    rings = sum(part * sweep(pitch * shivering) * decay(n, fade, 0.008) for pitch, fade, part in COILS)
    return np.asarray(wire + 0.45 * rings * ends, dtype=np.float64)


def toast_up() -> Signal:
    """Render it."""
    crumbs = rustle(0.4, "crumbs", low=900, high=3600, grain=170) * hump(samples(0.4), 0.12, 0.06)
    dry = stage(
        0.85,
        (0.015, click("catch", 930, hardness=0.25), 0.30),
        (0.03, spring(), 0.30),
        (UP, click("stop", 520, hardness=0.3), 0.42),
        (UP + 0.003, thump("carriage", 176, skin=0.25), 0.40),
        (UP + 0.11, crumbs, 0.03),
        (UP + 0.20, thump("first slice", 240, skin=0.6), 0.14),
        (UP + 0.255, thump("second slice", 262, skin=0.6), 0.11),
    )
    return in_room(lowpass(dry, 4200, order=1, once=True), wet=-14, ring=0.25, fall=0.2)


SOUNDS = [Sound("toast_up", "effect", toast_up, loudness=-26)]
