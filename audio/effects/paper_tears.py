"""A sheet is torn by somebody who would rather not be heard: a little, a stop, and the rest of the way."""

from __future__ import annotations

import numpy as np
from foley_recipe import in_room, rustle

from sound_room.filters import bandpass, highpass, lowpass
from sound_room.signals import Curve, noise, pan, path, samples, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import BED

SECONDS = 1.5
# Second by second, how fast it tears.
TEARS = [(0.06, 0.0), (0.16, 0.6), (0.34, 0.5), (0.40, 0.04), (0.62, 0.04), (0.74, 0.8), (1.12, 1.0), (1.26, 0.0)]


def tear(n: int) -> Curve:
    """Return the fibres, which give one after another: how many a second, the hand decides."""
    fast = path(n, TEARS)
    fibres = bandpass(noise(n, "tears", slope=-2)[0], 800, 4500, order=1)
    gives = np.abs(wander(n, 240.0, "tears")) ** 2.2
    # The sheet hums a little, higher as less of it is left.
    skin = bandpass(noise(n, "sheet hums", slope=-3)[0], 260, 900, order=1) * np.abs(wander(n, 90.0, "hums"))
    return np.asarray((fibres / fibres.std() * gives + 0.7 * skin / skin.std()) * fast, dtype=np.float64)


def paper_tears() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    parts = rustle(SECONDS, "halves", low=500, high=3000, grain=35) * path(n, [(1.1, 0.0), (1.25, 1.0), (1.48, 0.0)])
    dry = pan(0.08 * tear(n), path(n, [(0.1, -0.15), (1.2, 0.2)])) + pan(0.05 * parts, 0.1)
    return in_room(highpass(lowpass(dry, 4800, order=1, once=True), 260, once=True), BED, wet=-15, ring=0.1)


SOUNDS = [Sound("paper_tears", "effect", paper_tears, loudness=-29)]
