"""What a portal is made of: a doorway hung with cloth, the cords that hold it, and the breath on its other side."""

from __future__ import annotations

import numpy as np

from sound_room.filters import bandpass
from sound_room.signals import Curve, hertz, noise, path, samples, sweep, wander

# What hums in every doorway of the arcade: this chapter's home note, its fifth, and the third above.
HUM = (("Db3", 1.0), ("Ab3", 0.6), ("F3", 0.35), ("Db2", 0.5))


def cord(name: str, seconds: float, low: float, high: float) -> Curve:
    """Return a cord that runs through its eye: it sticks and slips, from `low` to `high` times a second."""
    n = samples(seconds)
    slips = path(n, [(0.0, low), (seconds, high)]) * (1 + 0.14 * wander(n, 10.0, "cord", name))
    teeth = np.mod(np.cumsum(slips) / 48_000, 1.0) - 0.5
    fibres = bandpass(noise(n, "cord", name)[0], 350, 2000, order=1, once=True)
    strain = 0.4 + np.abs(wander(n, 20.0, "strain", name))
    made = bandpass(teeth, 240, 760, once=True) + 0.25 * fibres / np.abs(fibres).max()
    edge = path(n, [(0.0, 0.0), (0.25 * seconds, 1.0), (0.7 * seconds, 0.8), (seconds, 0.0)])
    return np.asarray(made * strain * edge, dtype=np.float64)


def low_breath(name: str, seconds: float, points: list[tuple[float, float]], bends: float = 0.0) -> Curve:
    """Return what breathes in the doorway, as loud as `points` say; its hum is `bends` semitones higher at its end."""
    n = samples(seconds)
    loud = path(n, points)
    air = bandpass(noise(n, "portal", name, slope=-4)[0], 140, 620)
    line = 2 ** path(n, [(0.0, 0.0), (seconds, bends / 12)])
    hum = sum(part * sweep(hertz(note) * line) for note, part in HUM)
    return np.asarray((0.45 * air / air.std() + 0.8 * hum) * loud, dtype=np.float64)
