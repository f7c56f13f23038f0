"""What is done to felt: pressed, put down on, knocked at. Nothing on it rings, and nothing on it begins sharply."""

from __future__ import annotations

from sound_room.filters import bandpass, lowpass
from sound_room.signals import Curve, decay, hump, knock, noise, samples

# A board under felt: ratio to the lowest tone, seconds to 1/e, factor. The felt lies on it and keeps it short.
BOARD = ((1.0, 0.042, 1.0), (1.58, 0.034, 0.9), (2.42, 0.026, 0.75), (3.77, 0.017, 0.5), (5.3, 0.011, 0.2))

_PASSES = 1000.0  # hertz: little above goes through


def felted(name: str, pitch: float, soft: float = 0.4) -> Curve:
    """Return a board of `pitch` hertz struck through felt; `soft` is how much of the felt itself is heard."""
    body = knock(0.5, pitch, BOARD, attack=0.007)
    wool = bandpass(noise(body.size, "felt", name)[0], 160, 800, order=1, once=True)
    return lowpass(body + soft * wool * decay(body.size, 0.022, attack=0.008), _PASSES, once=True)


def pressed(name: str, seconds: float) -> Curve:
    """Return something soft and damp that gives under a press, its loudest in the middle."""
    n = samples(seconds)
    gives = bandpass(noise(n, "pressed", name)[0], 250, 1500, order=1, once=True)
    return gives * hump(n, seconds / 2, seconds / 5)
