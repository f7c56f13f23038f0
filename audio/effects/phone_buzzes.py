"""A telephone buzzes twice on a bedside table. Its motor turns at F3."""

from __future__ import annotations

import numpy as np
from foley_recipe import in_room, stage

from sound_room.filters import bandpass, lowpass
from sound_room.signals import Curve, hertz, noise, path, samples, times, wander
from sound_room.sounds import Signal, Sound


def buzz(name: str) -> Curve:
    """Return one buzz: the motor, the table under it, and the rattle of what else lies there."""
    n = samples(0.5)
    speed = hertz("F3") * path(n, [(0.0, 0.86), (0.09, 1.0), (0.4, 1.0), (0.5, 0.9)])
    turn = np.cumsum(speed) / 48_000
    motor = np.sin(2 * np.pi * turn) + 0.5 * np.sin(4 * np.pi * turn) + 0.3 * np.sin(6 * np.pi * turn + 0.4)
    gate = np.clip(np.sin(2 * np.pi * turn), 0, 1) ** 3
    rattle = bandpass(noise(n, "rattle", name)[0], 500, 2400, order=1) * gate * (1 + 0.5 * wander(n, 14.0, name))
    table = np.sin(np.pi * turn + 0.2 * np.sin(2 * np.pi * 31 * times(n)))
    made = motor + 0.5 * rattle + 0.4 * table
    return np.asarray(made * path(n, [(0.0, 0.0), (0.06, 1.0), (0.4, 1.0), (0.5, 0.0)]), dtype=np.float64)


def phone_buzzes() -> Signal:
    """Render it."""
    dry = stage(1.45, (0.01, buzz("first"), 0.3), (0.76, buzz("second"), 0.27))
    return in_room(lowpass(dry, 3000, order=1, once=True), wet=-17, ring=0.2)


SOUNDS = [Sound("phone_buzzes", "effect", phone_buzzes, loudness=-26)]
