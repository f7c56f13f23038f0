"""Six knocks of a knuckle on a headboard, slow enough to be counted, heard over a telephone."""

from __future__ import annotations

import numpy as np
from foley_recipe import in_room, stage
from telephone_recipe import over_telephone

from sound_room.filters import bandpass
from sound_room.signals import Curve, decay, knock, noise
from sound_room.sounds import Signal, Sound
from sound_room.spaces import BED, BEDROOM, reverb_once

# A board on a bed, with the wall behind it: ratio to the lowest tone, seconds to 1/e, factor.
BOARD = ((1.0, 0.055, 1.0), (1.62, 0.042, 0.8), (2.43, 0.030, 0.6), (3.9, 0.017, 0.35), (5.6, 0.010, 0.2))
# Second, pitch of the board there, force: nobody knocks twice alike.
KNOCKS = (
    (0.14, 251.0, 0.92),
    (0.96, 246.0, 1.00),
    (1.80, 254.0, 0.88),
    (2.62, 248.0, 0.97),
    (3.45, 244.0, 0.93),
    (4.29, 250.0, 0.86),
)


def knuckle(name: str, pitch: float) -> Curve:
    """Return one knock: the board, and the bone on it."""
    body = knock(0.35, pitch, BOARD, attack=0.003)
    bone = bandpass(noise(body.size, "bone", name, slope=-1.0)[0], 600, 2400, order=1, once=True)
    return np.asarray(body + 0.5 * bone * decay(body.size, 0.007, attack=0.003), dtype=np.float64)


def knuckles_on_wood() -> Signal:
    """Render it."""
    events = [(at, knuckle(str(number), pitch), force) for number, (at, pitch, force) in enumerate(KNOCKS)]
    there = reverb_once(stage(4.8, *events), BEDROOM, -9, ring=0.1)
    return in_room(over_telephone(there, "headboard", hiss=-46), BED, wet=-21, ring=0.1, rise=0.06, fall=0.3)


SOUNDS = [Sound("knuckles_on_wood", "effect", knuckles_on_wood, loudness=-27)]
