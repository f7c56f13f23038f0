"""A clock a long way off strikes three: a church's or a shop's, on E, over water and roofs."""

from __future__ import annotations

from foley_recipe import in_room, stage

from sound_room.filters import lowpass
from sound_room.signals import Curve, hertz, knock, pan
from sound_room.sounds import Signal, Sound
from sound_room.spaces import FAR

# Ratio to E4, seconds to 1/e, factor: the hum below, the strike, B, E, and what is soon gone.
BELL = (
    (0.5, 1.20, 0.50),
    (0.5013, 1.10, 0.25),
    (1.0, 0.85, 1.00),
    (1.0011, 0.80, 0.40),
    (1.4983, 0.60, 0.45),
    (2.0, 0.45, 0.50),
    (2.9966, 0.18, 0.15),
    (4.0, 0.10, 0.06),
)
# Second, factor: the third is as sure as the first.
STROKES = ((0.04, 0.46), (1.54, 0.48), (3.04, 0.50))


def stroke() -> Curve:
    """Return one stroke, of which distance has the hammer."""
    return knock(2.4, hertz("E4"), BELL, attack=0.020)


def clock_strikes_three() -> Signal:
    """Render it."""
    dry = stage(5.3, *((at, pan(stroke(), 0.2), factor) for at, factor in STROKES))
    return in_room(lowpass(dry, 1600, once=True), FAR, wet=-5, ring=0.5, rise=0.02, fall=1.4)


SOUNDS = [Sound("clock_strikes_three", "effect", clock_strikes_three, loudness=-26)]
