"""A boy whistles his own code: nine notes, not quite in time, and the last is held as if it might be wrong."""

from __future__ import annotations

from foley_recipe import in_room
from whistling_recipe import ASKED, Mouth, whistled

from sound_room.sounds import Signal, Sound
from sound_room.spaces import SHOP


def whistle_question() -> Signal:
    """Render it."""
    return in_room(whistled(ASKED, Mouth("inventor", 1.0, air=0.25)), SHOP, wet=-13, ring=0.4, rise=0.01, fall=0.4)


SOUNDS = [Sound("whistle_question", "effect", whistle_question, loudness=-27)]
