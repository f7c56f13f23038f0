"""Two notes up, one down, whistled by somebody who used to do it: what next door does instead of ringing a bell."""

from __future__ import annotations

from foley_recipe import in_room
from whistling_recipe import Mouth, whistled

from sound_room.sounds import Signal, Sound
from sound_room.spaces import STAIR

NOTES = (("F#5", 0.16, 0.06), ("B5", 0.24, 0.07), ("G#5", 0.32, 0.0))


def whistle_two_up() -> Signal:
    """Render it."""
    return in_room(whistled(NOTES, Mouth("next door", 0.5, air=0.35)), STAIR, wet=-13, ring=0.7, rise=0.01, fall=0.5)


SOUNDS = [Sound("whistle_two_up", "effect", whistle_two_up, loudness=-27)]
