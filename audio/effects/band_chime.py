"""The headband is armed: three notes of glass, F, C and the D that stays in the air like a question."""

from __future__ import annotations

import numpy as np
from foley_recipe import in_room, stage

from sound_room.filters import lowpass
from sound_room.signals import Curve, hertz, ping
from sound_room.sounds import Signal, Sound
from sound_room.spaces import CHAMBER

# Ratio to the note, seconds to 1/e, factor. The second is a little off the first, and so it shimmers.
GLASS = ((1.0, 0.55, 1.0), (1.0016, 0.60, 0.5), (2.003, 0.30, 0.25), (3.01, 0.14, 0.10), (5.4, 0.05, 0.03))
NOTES = ((0.0, "F5", 1.0), (0.19, "C6", 0.8), (0.38, "D6", 0.7))


def glass(note: str) -> Curve:
    """Return one struck glass."""
    return np.asarray(
        sum(factor * ping(2.0, hertz(note) * ratio, fade, 0.006) for ratio, fade, factor in GLASS), dtype=np.float64
    )


def band_chime() -> Signal:
    """Render it."""
    dry = stage(2.4, *((at, glass(note), factor) for at, note, factor in NOTES))
    return in_room(lowpass(dry, 6500, once=True), CHAMBER, wet=-13, ring=0.4, fall=0.6)


SOUNDS = [Sound("band_chime", "effect", band_chime, loudness=-25)]
