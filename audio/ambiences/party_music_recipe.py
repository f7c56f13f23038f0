"""What a small band plays at a party: a waltz that stands on one chord, and is content there."""

from __future__ import annotations

import numpy as np
from crowd_recipe import strew

from sound_room.signals import Curve, hertz, knock, path, samples, sweep, times
from sound_room.sounds import Signal

BAR = 2.8  # seconds, as in this chapter's lullaby
BARS = 11
_BEAT = BAR / 3
_STRING = ((1.0, 0.65, 1.0), (2.0, 0.40, 0.5), (3.003, 0.25, 0.3), (4.01, 0.14, 0.12))

# All of it is this chapter's home family: B, D sharp, F sharp, G sharp. The tune: bar, beat, note, beats.
_TUNE = (
    (0, 0, "F#4", 1),
    (0, 1, "D#5", 2),
    (1, 0, "B4", 1),
    (1, 1, "G#4", 2),
    (2, 0, "F#4", 1),
    (2, 1, "D#5", 2),
    (3, 0, "F#5", 3),
    (4, 0, "G#5", 1),
    (4, 1, "F#5", 2),
    (5, 0, "D#5", 1),
    (5, 1, "B4", 2),
    (6, 0, "G#4", 1),
    (6, 1, "B4", 1),
    (6, 2, "D#5", 1),
    (7, 0, "F#4", 3),
    (8, 0, "D#5", 2),
    (8, 2, "B4", 1),
    (9, 0, "G#4", 1),
    (9, 1, "B4", 2),
    (10, 0, "F#4", 2),
)
# The guitar: its low note by bars, and what it plays on the second and third beat.
_LOW = ("B2", "F#2", "B2", "F#2", "G#2", "D#3", "G#2", "B2", "B2", "G#2", "F#2")
_CHORDS = (("F#3", "B3", "D#4"), ("G#3", "B3", "D#4"))


def reed(note: str, seconds: float) -> Curve:
    """Return a note of somebody's clarinet, out of doors: warm, and not in a hurry to begin."""
    n = samples(seconds + 0.3)
    line = hertz(note) * (1 + 0.003 * np.sin(2 * np.pi * 4.8 * times(n)))
    voice = sum(share * sweep(k * line) for k, share in ((1, 1.0), (2, 0.08), (3, 0.35), (4, 0.05), (5, 0.12)))
    loud = path(n, [(0.0, 0.0), (0.14, 0.9), (0.6 * seconds, 1.0), (seconds, 0.6), (seconds + 0.28, 0.0)])
    return np.asarray(voice * loud, dtype=np.float64)


def plucked(note: str) -> Curve:
    """Return a string of a guitar."""
    return knock(2.2, hertz(note), _STRING, attack=0.010)


def band(n: int) -> Signal:
    """Return the band, as it would be heard from the first row."""
    made = np.zeros((2, n))
    for bar, beat, note, beats in _TUNE:
        strew(made, reed(note, 0.92 * beats * _BEAT), bar * BAR + beat * _BEAT, -6.0, 0.15)
    for bar, low in enumerate(_LOW):
        strew(made, plucked(low), bar * BAR, -8.0, -0.25)
        for beat in (1, 2):
            for number, note in enumerate(_CHORDS[int(low[0] == "G")]):
                strew(made, plucked(note), bar * BAR + beat * _BEAT + 0.018 * number, -15.0, -0.25)
    return made
