"""Boys who whistle: a code of theirs, note by note, from a mouth or out of a small loudspeaker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from telephone_recipe import over_telephone

from sound_room.filters import bandpass, bell, lowpass
from sound_room.signals import Curve, hertz, noise, pan, path, samples, times, wander
from sound_room.sounds import Signal

# A note, the seconds that it is blown, and those until the next one.
Note = tuple[str, float, float]

# The code is asked, and not finished. What answers it asks the same, goes on for two notes, and has a way home.
ASKED: tuple[Note, ...] = (
    ("F#5", 0.14, 0.08),
    ("F#5", 0.13, 0.09),
    ("B5", 0.30, 0.16),
    ("G#5", 0.14, 0.08),
    ("B5", 0.13, 0.11),
    ("D#6", 0.30, 0.30),
    ("C#6", 0.16, 0.13),
    ("B5", 0.15, 0.24),
    ("C#6", 0.44, 0.0),
)
BEGUN: tuple[Note, ...] = (
    ("F#5", 0.13, 0.08),
    ("F#5", 0.13, 0.08),
    ("B5", 0.28, 0.09),
    ("G#5", 0.13, 0.08),
    ("B5", 0.13, 0.08),
    ("D#6", 0.28, 0.10),
    ("C#6", 0.13, 0.08),
    ("B5", 0.13, 0.08),
    ("C#6", 0.28, 0.10),
    ("D#6", 0.13, 0.08),
    ("F#6", 0.30, 0.0),
)
ENDED: tuple[Note, ...] = (
    ("F#6", 0.28, 0.10),
    ("D#6", 0.13, 0.08),
    ("C#6", 0.13, 0.08),
    ("D#6", 0.28, 0.14),
    ("B5", 0.14, 0.08),
    ("G#5", 0.14, 0.08),
    ("C#6", 0.30, 0.16),
    ("B5", 0.95, 0.0),
)

_PAPER = ((560.0, 3.0), (1700.0, 4.0))  # where a loudspeaker's paper sings: hertz, dB


@dataclass(frozen=True)
class Mouth:
    """Who whistles: how unsure of the note (1 is very), and how much air there is beside it."""

    name: str
    unsure: float = 0.2
    air: float = 0.2


def whistled(notes: Sequence[Note], mouth: Mouth, after: float = 0.1) -> Signal:
    """Return notes as they leave a mouth; `after` seconds of quiet follow them."""
    pitch, loud, at = [(0.0, np.log2(0.97 * hertz(notes[0][0])))], [(0.0, 0.0)], 0.04
    for note, blown, waits in notes:
        height = np.log2(hertz(note))
        # The tongue lets each go: it begins a little under its note.
        pitch += [(at, height - 0.012), (at + 0.05, height), (at + blown, height)]
        loud += [(at, 0.0), (at + 0.035, 1.0), (at + 0.7 * blown, 0.85), (at + blown + 0.02, 0.0)]
        at += blown + waits
    n = samples(at + after)
    line = 2 ** path(n, pitch) * (1 + mouth.unsure * (0.010 * wander(n, 2.5, mouth.name) + 0.004 * _trembling(n)))
    turn = 2 * np.pi * np.cumsum(line) / 48_000
    blow = path(n, loud) * (1 + 0.08 * wander(n, 14.0, "blows", mouth.name))
    rings = lowpass(noise(n, "whistle", mouth.name, slope=0.0), 150, once=True)
    rings = 0.25 * rings / rings.std() * np.sin(turn)
    teeth = bandpass(noise(n, "teeth", mouth.name, slope=0.0)[0], 3800, 6500, once=True)
    tone = 0.2 * (np.sin(turn) + 0.06 * np.sin(2 * turn))
    return np.asarray(pan(tone * blow + 0.03 * mouth.air * teeth * blow) + mouth.air * rings * blow, dtype=np.float64)


def _trembling(n: int) -> Curve:
    return np.asarray(np.sin(2 * np.pi * 5.5 * times(n)), dtype=np.float64)


def out_of_loudspeaker(heard: Signal, name: str) -> Signal:
    """Return a whistle as a loudspeaker the size of a biscuit gives it: narrow, a little bent, on a hiss."""
    made = over_telephone(heard, name, hiss=-33.0)
    for pitch, level in _PAPER:
        made = bell(made, pitch, level, 0.5, once=True)
    return lowpass(made, 2700, once=True)
