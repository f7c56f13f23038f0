"""A portal shuts: its breath is drawn in, the cloth falls to, and the cords are pulled until they say so."""

from __future__ import annotations

from foley_recipe import in_room, rustle, stage, thump
from portal_recipe import cord, low_breath

from sound_room.filters import lowpass
from sound_room.signals import hump, pan, samples
from sound_room.sounds import Signal, Sound
from sound_room.spaces import CHAMBER

BREATH = [(0.0, 0.0), (0.75, 1.0), (0.95, 0.25), (1.1, 0.0)]


def portal_shuts() -> Signal:
    """Render it."""
    falls = rustle(0.8, "portal shuts", low=220, high=1700, grain=18) * hump(samples(0.8), 0.36, 0.15)
    dry = stage(
        2.1,
        (0.0, low_breath("shuts", 1.15, BREATH, bends=2.0), 0.14),
        (0.55, pan(falls, -0.1), 0.08),
        (0.98, thump("portal", 96, skin=0.5), 0.20),
        (1.12, pan(cord("left", 0.34, 38.0, 78.0), -0.35), 0.45),
        (1.42, pan(cord("right", 0.30, 44.0, 92.0), 0.35), 0.42),
    )
    return in_room(lowpass(dry, 2800, order=1, once=True), CHAMBER, wet=-11, ring=0.5, rise=0.02, fall=0.4)


SOUNDS = [Sound("portal_shuts", "effect", portal_shuts, loudness=-27)]
