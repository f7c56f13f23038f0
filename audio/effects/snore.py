"""An old woman's snore, the way in: furniture is shoved, thrice; it rises, is held at the top, and stops."""

from __future__ import annotations

import numpy as np
from foley_recipe import in_room, stage, thump
from snoring_recipe import flutter, mouth, shoved

from sound_room.filters import bandpass, lowpass
from sound_room.signals import Curve, hertz, noise, pan, path, samples, sweep, swell, times, wander
from sound_room.sounds import Signal, Sound

SECONDS = 5.5
TOP, STOPS = 3.75, 4.95  # seconds: from where to where the top is held
# The shoves: each a little longer, and further, than the one before.
SHOVES = (
    *((0.10, 0.0), (0.35, 0.6), (0.75, 0.0)),
    *((0.95, 0.0), (1.25, 0.8), (1.75, 0.05)),
    *((1.95, 0.1), (2.5, 1.0), (3.4, 0.0)),
)


def furniture(n: int) -> Curve:
    """Return the low part of it, in which something heavy is thought about and then moved."""
    rate = path(n, [(0.1, 14.0), (0.7, 24.0), (0.95, 16.0), (1.7, 33.0), (1.95, 21.0), (3.3, 58.0)])
    return shoved(rate, "chest of drawers") * path(n, SHOVES)


def palate(n: int) -> Curve:
    """Return the snore itself: it comes in under the furniture, and goes up."""
    rate = path(n, [(0.3, 19.0), (1.2, 25.0), (2.2, 34.0), (TOP, 86.0), (STOPS, 91.0)])
    # At the top it is held, and that costs something.
    rate = rate * (1 + 0.012 * np.sin(2 * np.pi * 5.0 * times(n)) * swell(n, TOP, 0.5))
    opens = path(n, [(1.0, 0.0), (2.6, 0.35), (TOP, 1.0)])
    breath = bandpass(noise(n, "snore")[0], 420, 1900, order=1, once=True)
    falls = flutter(rate, "snore")
    rises = [(0.15, 0.0), (0.8, 0.16), (1.7, 0.34), (2.7, 0.62), (TOP, 1.0)]
    loud = path(n, [*rises, (STOPS - 0.03, 0.95), (STOPS + 0.05, 0.0)])
    voice = mouth(falls, opens)
    return np.asarray((voice / voice.std() + 0.28 * breath / breath.std() * (0.25 + falls)) * loud, dtype=np.float64)


def nose(n: int) -> Curve:
    """Return the nose, which has the highest note of it, very small: a B."""
    line = hertz("B5") * path(n, [(2.9, 0.86), (TOP, 1.0), (STOPS, 1.02)]) * (1 + 0.006 * wander(n, 6.0, "nose"))
    return sweep(line) * path(n, [(2.9, 0.0), (TOP, 0.8), (STOPS - 0.1, 1.0), (STOPS + 0.02, 0.0)])


def snore() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    low = furniture(n)
    dry = stage(
        SECONDS,
        (0.0, pan(low / np.abs(low).max(), -0.1), 0.30),
        (0.0, pan(palate(n), 0.0), 0.085),
        (0.0, pan(nose(n), 0.05), 0.030),
        # What shuts, when there is no more room.
        (STOPS + 0.01, thump("shuts", 165, skin=0.5), 0.06),
    )
    return in_room(lowpass(dry, 2400, order=1, once=True), wet=-12, ring=0.4, rise=0.05, fall=0.3)


SOUNDS = [Sound("snore", "effect", snore, loudness=-24)]
