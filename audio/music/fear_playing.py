"""What all fear stems share: their room, their last touch."""

from __future__ import annotations

from lullaby_playing import in_room

from sound_room.fear import eased, hush, steadied
from sound_room.filters import lowpass
from sound_room.sounds import Signal
from sound_room.spaces import FAR


def finished(far: Signal, near: Signal, wet: float = -5.0) -> Signal:
    """Return a fear stem: what is far in its room, what is near without, nothing sudden, a dip at the joint."""
    whole = lowpass(in_room(far, FAR, wet) + near, 7000, 1)
    return eased(steadied(whole)) * hush(whole.shape[1])
