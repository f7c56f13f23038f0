"""SlumberSync’s unit, at your service: two soft notes, G and the C above it, as the chapter’s lullaby begins."""

from __future__ import annotations

import numpy as np
from foley_recipe import in_room, stage

from sound_room.filters import lowpass
from sound_room.signals import Curve, hertz, pan, ping
from sound_room.sounds import Signal, Sound
from sound_room.spaces import BEDROOM

# Out of a round shoulder, not off a bar: ratio to the note, seconds to 1/e, factor.
VOICE = ((1.0, 0.50, 1.0), (1.0017, 0.55, 0.5), (0.5, 0.35, 0.3), (2.0, 0.22, 0.18), (3.0, 0.10, 0.05))
# Half a bar of a fast 6/8 apart: second, note, side, factor.
NOTES = ((0.02, "G5", -0.06, 0.85), (0.50, "C6", 0.06, 1.0))


def note(name: str) -> Curve:
    """Return one note: it swells rather than begins."""
    pitch = hertz(name)
    return np.asarray(sum(part * ping(1.7, pitch * ratio, fade, 0.035) for ratio, fade, part in VOICE))


def unit_chime() -> Signal:
    """Render it."""
    dry = stage(2.0, *((at, pan(note(name), side), 0.3 * factor) for at, name, side, factor in NOTES))
    return in_room(lowpass(dry, 3000, once=True), BEDROOM, wet=-12, ring=0.1, rise=0.01, fall=0.5)


SOUNDS = [Sound("unit_chime", "effect", unit_chime, loudness=-28)]
