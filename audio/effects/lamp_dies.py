"""A lamp dies: its hum stutters and sags, the wire tings twice as it cools."""

from __future__ import annotations

import numpy as np
from foley_recipe import in_room, stage

from sound_room.signals import Curve, hertz, path, ping, samples, sweep, wander
from sound_room.sounds import Signal, Sound


def failing_hum(n: int) -> Curve:
    """Return the lamp's F3 and C4, sinking by a third, with ever more holes."""
    sag = path(n, [(0.5, 1.0), (1.5, 0.8)])
    hum = sweep(hertz("F3") * sag) + 0.6 * sweep(hertz("C4") * sag) + 0.3 * sweep(2 * hertz("F3") * sag)
    flicker = 0.5 + 0.5 * np.tanh(3 * (wander(n, 9.0, "flicker") + path(n, [(0.2, 1.6), (1.4, -0.6)])))
    return np.asarray(hum * flicker * path(n, [(0.0, 0.0), (0.15, 1.0), (0.8, 0.8), (1.55, 0.0)]), dtype=np.float64)


def lamp_dies() -> Signal:
    """Render it."""
    dry = stage(
        2.1,
        (0.0, failing_hum(samples(1.7)), 0.3),
        (1.28, ping(0.7, hertz("C7"), 0.12, attack=0.004), 0.10),
        (1.29, ping(0.7, hertz("C7") * 1.48, 0.06, attack=0.004), 0.04),
        (1.62, ping(0.4, hertz("A6"), 0.09, attack=0.004), 0.06),
    )
    return in_room(dry, wet=-14, ring=0.3, rise=0.02, fall=0.3)


SOUNDS = [Sound("lamp_dies", "effect", lamp_dies, loudness=-26)]
