"""What comes over a telephone: the middle of a sound, a little bent, out of a line that hisses."""

from __future__ import annotations

import numpy as np

from sound_room.filters import bandpass
from sound_room.signals import decibels, noise, pan
from sound_room.sounds import Signal

LOW, HIGH = 300.0, 3400.0  # hertz: what telephones have passed on since there were any
_BENDS = 1.5  # how hard the loudest is pressed into the line


def over_telephone(sound: Signal, name: str, hiss: float = -44.0) -> Signal:
    """Return a single sound as it comes out of a receiver; the line of `name` hisses, `hiss` dB to the loudest."""
    heard = bandpass(sound.mean(axis=0), LOW, HIGH, order=3, once=True)
    bent = np.tanh(_BENDS * heard / np.abs(heard).max()) / np.tanh(_BENDS)
    line = noise(bent.size, "line", name)[0] * decibels(hiss)
    # Again, because what is bent has new overtones.
    return pan(bandpass(bent + line, LOW, HIGH, order=9, once=True))
