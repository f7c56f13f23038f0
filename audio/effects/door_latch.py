"""A door's handle goes down and the latch draws back: a door is opened by somebody careful."""

from __future__ import annotations

from foley_recipe import click, in_room, rustle, stage, thump

from sound_room.signals import hump, samples
from sound_room.sounds import Signal, Sound


def door_latch() -> Signal:
    """Render it."""
    spring = rustle(0.4, "spring", low=900, high=3200, grain=140) * hump(samples(0.4), 0.16, 0.09)
    dry = stage(
        0.9,
        (0.03, click("handle", 620, hardness=0.15), 0.25),
        (0.05, spring, 0.06),
        (0.33, click("bolt", 880, hardness=0.3), 0.55),
        (0.335, thump("frame", 170), 0.5),
        (0.52, click("back", 760, hardness=0.2), 0.16),
    )
    return in_room(dry, wet=-13, ring=0.3)


SOUNDS = [Sound("door_latch", "effect", door_latch, loudness=-26)]
