"""A lid is set down on a full pan: its rim touches, it rocks shorter and shorter, and lies."""

from __future__ import annotations

from foley_recipe import in_room, stage, thump

from sound_room.filters import lowpass
from sound_room.signals import Curve, knock, pan, rng
from sound_room.sounds import Signal, Sound

# Enamel with soup under it: ratio to the lid's tone, seconds to 1/e, factor.
LID = ((1.0, 0.13, 1.0), (1.63, 0.10, 0.75), (2.31, 0.075, 0.5), (3.48, 0.04, 0.3), (4.9, 0.02, 0.12))
TOUCHES, LIES = 0.03, 0.62  # seconds


def touch(pitch: float, damped: float) -> Curve:
    """Return one touch of the rim; `damped` is how much sooner it is silent than the lid in the air."""
    return knock(0.7, pitch, tuple((ratio, fade * damped, part) for ratio, fade, part in LID), attack=0.004)


def rocking() -> list[tuple[float, Signal, float]]:
    """Return the touches, from side to side: each sooner than the last, and softer."""
    chance = rng("lid")
    events, at, wait, force = [], TOUCHES, 0.135, 0.5
    side = -0.12
    while at < LIES - 0.03:
        damped = max(0.3, 1.0 - 0.9 * at)
        events.append((at, pan(touch(547.0 * chance.uniform(0.98, 1.02), damped), side), force))
        at, wait, force, side = at + wait, wait * 0.84, force * chance.uniform(0.76, 0.86), -side
    return events


def pan_lid() -> Signal:
    """Render it."""
    lies = (LIES, thump("lies", 164, skin=0.3), 0.20)
    # The pan itself, which is full.
    full = (TOUCHES + 0.002, thump("pan", 148, skin=0.2), 0.30)
    dry = stage(0.95, full, lies, *rocking())
    return in_room(lowpass(dry, 4000, order=1, once=True), wet=-14, ring=0.3, fall=0.25)


SOUNDS = [Sound("pan_lid", "effect", pan_lid, loudness=-27)]
