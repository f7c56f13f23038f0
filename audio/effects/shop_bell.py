"""The bell on its spring over a shop door, for somebody who doesn't know if you just walk in: two notes, B and E."""

from __future__ import annotations

import numpy as np
from foley_recipe import in_room, stage, thump

from sound_room.filters import lowpass
from sound_room.signals import Curve, hertz, knock, pan, swell, times
from sound_room.sounds import Signal, Sound
from sound_room.spaces import SHOP

# A brass bell as large as an egg cup: ratio to its note, seconds to 1/e, factor. Its hum is an octave below, and warm;
# a second tone beside each makes it swim.
BELL = (
    (0.5, 0.85, 0.40),
    (1.0, 0.70, 1.00),
    (1.0023, 0.64, 0.45),
    (1.4983, 0.35, 0.10),
    (2.0, 0.32, 0.24),
    (3.0, 0.14, 0.08),
    (4.2, 0.05, 0.03),
)
# The spring lets it down to its other side and back, ever less: second, note, factor, side.
RINGS = (
    (0.16, "B5", 0.75, -0.12),
    (0.50, "E6", 1.00, 0.08),
    (0.84, "B5", 0.20, -0.10),
    (1.06, "E6", 0.16, 0.06),
    (1.27, "B5", 0.06, -0.08),
    (1.46, "E6", 0.04, 0.05),
)
NODS = 4.7  # times a second


def ring(note: str) -> Curve:
    """Return one touch of the clapper; the bell nods on its spring, and is a little nearer and less near."""
    made = knock(2.4, hertz(note), BELL, attack=0.009)
    nods = 0.16 * np.sin(2 * np.pi * NODS * times(made.size)) * np.exp(-times(made.size) / 0.9)
    return np.asarray(made * (1 + nods * swell(made.size, 0.05, 0.2)), dtype=np.float64)


def shop_bell() -> Signal:
    """Render it."""
    rung = stage(2.7, *((at, pan(ring(note), side), 0.24 * factor) for at, note, factor, side in RINGS))
    # Before it there is the door, which has always stuck a little.
    door = stage(2.7, (0.02, lowpass(thump("shop door", 104, skin=0.25), 700, once=True), 0.05))
    return in_room(lowpass(rung, 4200, order=1, once=True) + door, SHOP, wet=-11, ring=0.3, rise=0.01, fall=0.9)


SOUNDS = [Sound("shop_bell", "effect", shop_bell, loudness=-25)]
