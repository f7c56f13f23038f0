"""A bedside lamp is switched on: the switch, and a warmth that comes up and is soon forgotten."""

from __future__ import annotations

import numpy as np
from foley_recipe import click, in_room, stage

from sound_room.signals import Curve, hertz, path, ping, samples, times
from sound_room.sounds import Signal, Sound
from sound_room.spaces import BED


def glow(n: int) -> Curve:
    """Return the lamp's hum: F3 and C4, the mains of a world that is in tune."""
    t = times(n)
    hum = np.sin(2 * np.pi * hertz("F3") * t) + 0.6 * np.sin(2 * np.pi * hertz("C4") * t)
    hum += 0.25 * np.sin(2 * np.pi * hertz("A4") * t)
    return np.asarray(hum * path(n, [(0.0, 0.0), (0.28, 1.0), (1.25, 0.0)]), dtype=np.float64)


def lamp_lit() -> Signal:
    """Render it."""
    dry = stage(
        1.4,
        (0.02, click("press", 1250, hardness=0.2), 0.25),
        (0.065, click("snap", 980, hardness=0.35), 0.55),
        (0.08, ping(0.4, hertz("F6"), 0.09, attack=0.01), 0.03),
        (0.07, glow(samples(1.3)), 0.12),
    )
    return in_room(dry, BED, wet=-15, ring=0.1)


SOUNDS = [Sound("lamp_lit", "effect", lamp_lit, loudness=-27)]
