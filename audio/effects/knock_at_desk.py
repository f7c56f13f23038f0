"""Somebody knocks at a desk under the sea, twice, politely: wood with felt on it, in a room that swallows."""

from __future__ import annotations

from felt_recipe import felted
from foley_recipe import in_room, stage

from sound_room.dream_spaces import FELT
from sound_room.signals import pan
from sound_room.sounds import Signal, Sound


def knock_at_desk() -> Signal:
    """Render it."""
    dry = stage(
        1.0,
        (0.03, pan(felted("first", 206.0), -0.1), 0.75),
        (0.31, pan(felted("second", 214.0), -0.1), 0.9),
    )
    return in_room(dry, FELT, wet=-9, ring=0.8, fall=0.5)


SOUNDS = [Sound("knock_at_desk", "effect", knock_at_desk, loudness=-26)]
