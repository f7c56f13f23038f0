"""The Guild's hand bell, for order: lifted off its felt, swung there and back, and held so that it stops."""

from __future__ import annotations

import numpy as np
from foley_recipe import in_room, rustle, stage

from sound_room.filters import lowpass
from sound_room.signals import Curve, hertz, hump, knock, pan, path, samples
from sound_room.sounds import Signal, Sound
from sound_room.spaces import HALL

# A bell as large as a cup, its clapper in leather: ratio to its note, seconds to 1/e, factor.
BELL = (
    (1.0, 0.75, 1.0),
    (1.0021, 0.70, 0.5),
    (2.0, 0.40, 0.3),
    (2.42, 0.22, 0.2),
    (3.01, 0.12, 0.1),
    (4.3, 0.05, 0.05),
)
NOTE = "Ab5"
SWINGS = ((0.32, 0.8, -0.05), (0.80, 1.0, 0.08))  # second, factor, side
HELD = 2.1  # second at which a hand is laid on it


def swing() -> Curve:
    """Return the clapper's one touch: it leans on the bell rather than striking it."""
    return knock(2.6, hertz(NOTE), BELL, attack=0.014)


def hall_bell() -> Signal:
    """Render it."""
    lifted = rustle(0.4, "bell", low=300, high=1800, grain=30) * hump(samples(0.4), 0.18, 0.07)
    rung = stage(2.7, *((at, pan(swing(), side), factor) for at, factor, side in SWINGS))
    rung *= path(rung.shape[-1], [(HELD, 1.0), (HELD + 0.18, 0.0)])
    hand = rustle(0.3, "held", low=300, high=1600, grain=40) * hump(samples(0.3), 0.1, 0.05)
    dry = np.asarray(lowpass(0.3 * rung, 4200, once=True), dtype=np.float64)
    dry += stage(2.7, (0.0, lifted, 0.012), (HELD - 0.05, hand, 0.008))
    return in_room(dry, HALL, wet=-13, ring=0.9, rise=0.02, fall=0.7)


SOUNDS = [Sound("hall_bell", "effect", hall_bell, loudness=-27)]
