"""The clock over the cooker: one leaf falls, and it is a minute later."""

from __future__ import annotations

from flap_recipe import leaf
from foley_recipe import in_room, stage

from sound_room.signals import pan
from sound_room.sounds import Signal, Sound


def clock_flaps() -> Signal:
    """Render it."""
    dry = stage(0.55, (0.02, pan(leaf("minute"), 0.15), 0.8))
    return in_room(dry, wet=-12, ring=0.2, fall=0.2)


SOUNDS = [Sound("clock_flaps", "effect", clock_flaps, loudness=-30)]
