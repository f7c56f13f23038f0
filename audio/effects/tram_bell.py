"""A tram's bell, two strokes of the driver's heel, down in the street."""

from __future__ import annotations

from foley_recipe import in_room, stage

from sound_room.filters import lowpass
from sound_room.signals import Curve, hertz, knock, pan
from sound_room.sounds import Signal, Sound
from sound_room.spaces import STAIR

# A gong under a floor: ratio to C6, seconds to 1/e, factor.
GONG = (
    (0.5, 0.55, 0.35),
    (1.0, 0.60, 1.0),
    (1.0024, 0.52, 0.5),
    (1.498, 0.22, 0.22),
    (2.02, 0.20, 0.25),
    (2.97, 0.08, 0.1),
)
STROKES = ((0.02, 0.8), (0.36, 1.0))  # second, factor


def stroke() -> Curve:
    """Return one stroke."""
    return knock(1.8, hertz("C6"), GONG, attack=0.012)


def tram_bell() -> Signal:
    """Render it."""
    dry = stage(2.0, *((at, pan(stroke(), -0.25), 0.4 * factor) for at, factor in STROKES))
    return in_room(lowpass(dry, 2600, once=True), STAIR, wet=-9, ring=0.15, rise=0.008, fall=1.0)


SOUNDS = [Sound("tram_bell", "effect", tram_bell, loudness=-27)]
