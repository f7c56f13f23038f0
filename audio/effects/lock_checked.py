"""A lock is checked: the handle down, the door drawn twice against its bolt, the handle up again. It holds."""

from __future__ import annotations

from foley_recipe import click, in_room, rustle, stage, thump

from sound_room.signals import hump, samples
from sound_room.sounds import Signal, Sound


def lock_checked() -> Signal:
    """Render it."""
    turn = rustle(0.3, "turn", low=800, high=2800, grain=130) * hump(samples(0.3), 0.12, 0.06)
    dry = stage(
        1.5,
        (0.02, turn, 0.05),
        (0.16, click("down", 680, hardness=0.2), 0.28),
        (0.42, thump("drawn", 118, skin=0.25), 0.55),
        (0.432, click("bolt", 930, hardness=0.3), 0.42),
        (0.47, click("plays", 1240, hardness=0.2), 0.14),
        (0.70, thump("again", 112, skin=0.25), 0.62),
        (0.713, click("bolt again", 905, hardness=0.3), 0.46),
        (0.76, click("plays again", 1190, hardness=0.2), 0.13),
        (1.10, click("up", 560, hardness=0.15), 0.22),
    )
    return in_room(dry, wet=-14, ring=0.3)


SOUNDS = [Sound("lock_checked", "effect", lock_checked, loudness=-25)]
