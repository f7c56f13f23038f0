"""Another boy whistles out of a small loudspeaker: the same code, surer, and on; in mid-note there is only hiss."""

from __future__ import annotations

from foley_recipe import in_room
from whistling_recipe import BEGUN, Mouth, out_of_loudspeaker, whistled

from sound_room.signals import edges
from sound_room.sounds import Signal, Sound
from sound_room.spaces import CHAMBER, SHOP, reverb_once

MISSING = 0.12  # seconds of its last note
HISS = 1.1  # seconds of nothing after it


def whistle_answer_begins() -> Signal:
    """Render it."""
    far = reverb_once(whistled(BEGUN, Mouth("far end", 0.3, air=0.25)), CHAMBER, -17, ring=HISS)
    # Whatever carried it is gone; the loudspeaker doesn't know that yet.
    lasts = sum(blown + waits for _, blown, waits in BEGUN) + 0.04 - MISSING
    cut = round(lasts * 48_000)
    far[:, cut:] = 0.0
    far[:, :cut] = edges(far[:, :cut], 0.0, 0.02)
    return in_room(out_of_loudspeaker(far, "answer"), SHOP, wet=-15, ring=0.1, rise=0.10, fall=0.5)


SOUNDS = [Sound("whistle_answer_begins", "effect", whistle_answer_begins, loudness=-28)]
