"""The clock over the cooker: its figures stand on leaves of thin enamelled sheet, and a minute is one that falls."""

from __future__ import annotations

import numpy as np

from sound_room.filters import bandpass, lowpass
from sound_room.signals import Curve, decay, hump, knock, noise, samples

SECONDS = 0.4
LANDS = 0.085  # second at which a leaf has fallen
# A sheet the size of a hand on others like it: ratio to its tone, seconds to 1/e, factor. They keep each other short.
SHEET = ((1.0, 0.016, 1.0), (1.72, 0.011, 0.7), (2.64, 0.007, 0.5), (4.05, 0.004, 0.25))
# The tin case behind it.
CASE = ((1.0, 0.050, 1.0), (1.47, 0.036, 0.5), (2.9, 0.018, 0.2))

_PASSES = 4200.0  # hertz: it hangs across the room


def leaf(name: str, pitch: float = 980.0, case: float = 310.0, hollow: float = 0.6) -> Curve:
    """Return one leaf that lets go, falls and lies; `hollow` is how much of the case (hertz) is heard with it."""
    n = samples(SECONDS)
    falls = bandpass(noise(n, "leaf falls", name)[0], 700, 3000, order=1, once=True)
    made = 0.05 * falls * hump(n, LANDS * 0.6, 0.028)
    for at, struck in (
        # Its catch.
        (0.008, 0.16 * knock(0.1, pitch * 1.9, SHEET, attack=0.003)),
        (LANDS, _lands(name, pitch, case, hollow)),
        # It lifts once more before it lies.
        (LANDS + 0.034, 0.22 * knock(0.1, pitch * 1.13, SHEET, attack=0.003)),
    ):
        start = samples(at)
        made[start : start + struck.size] += struck
    return lowpass(made, _PASSES, order=1, once=True)


def _lands(name: str, pitch: float, case: float, hollow: float) -> Curve:
    body = hollow * knock(0.28, case, CASE, attack=0.004)
    slap = bandpass(noise(body.size, "leaf lands", name)[0], 600, 3600, order=1, once=True)
    body += 0.5 * slap * decay(body.size, 0.009, attack=0.003)
    sheet = knock(0.12, pitch, SHEET, attack=0.003)
    body[: sheet.size] += 0.55 * sheet
    return np.asarray(body, dtype=np.float64)
