"""The rest of what the other boy whistled: from where it had been lost, down, home to its first long note, and rest."""

from __future__ import annotations

from foley_recipe import in_room
from whistling_recipe import ENDED, Mouth, out_of_loudspeaker, whistled

from sound_room.sounds import Signal, Sound
from sound_room.spaces import CHAMBER, SHOP, reverb_once


def whistle_answer_ends() -> Signal:
    """Render it."""
    far = reverb_once(whistled(ENDED, Mouth("far end, later", 0.25, air=0.25)), CHAMBER, -17, ring=0.6)
    return in_room(out_of_loudspeaker(far, "answer ends"), SHOP, wet=-15, ring=0.1, rise=0.10, fall=0.6)


SOUNDS = [Sound("whistle_answer_ends", "effect", whistle_answer_ends, loudness=-28)]
