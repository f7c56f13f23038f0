"""Hold music: while you wait, a whale. It glides about the notes of home, takes its time, and ends on a question."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from foley_recipe import in_room
from telephone_recipe import HIGH, over_telephone

from sound_room.signals import Curve, hertz, pan, path, samples, swell, times, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import BED, HALL, reverb_once

SECONDS = 5.5
OVERTONES = 8

Points = Sequence[tuple[float, float]]
# A phrase: the notes that it glides through (second, note), how loud it is meanwhile, how much of it there is.
Phrase = tuple[Sequence[tuple[float, str]], Points, float]

NEAR: tuple[Phrase, ...] = (
    (
        ((0.15, "F4"), (0.95, "C5"), (1.5, "C5"), (2.15, "A4")),
        ((0.1, 0.0), (0.75, 0.9), (1.6, 1.0), (2.35, 0.0)),
        1.0,
    ),
    (
        ((2.4, "D5"), (2.95, "F5"), (3.5, "F5"), (4.45, "F4")),
        ((2.35, 0.0), (2.9, 0.9), (3.5, 1.0), (4.55, 0.0)),
        0.8,
    ),
    # "Oop?"
    (((4.62, "C5"), (4.86, "A5"), (5.0, "A5")), ((4.58, 0.0), (4.78, 1.0), (5.05, 0.0)), 0.6),
)
FAR_OFF: tuple[Phrase, ...] = (
    (((1.6, "A4"), (2.3, "D5"), (3.0, "C5")), ((1.5, 0.0), (2.2, 1.0), (3.1, 0.0)), 0.22),
    (((3.8, "F4"), (4.6, "A4"), (5.2, "A4")), ((3.7, 0.0), (4.4, 1.0), (5.2, 0.0)), 0.18),
)


def sung(name: str, phrase: Phrase) -> Curve:
    """Return a phrase: its overtones are those of a mouth that opens as it gets louder."""
    notes, loud, share = phrase
    n = samples(SECONDS)
    swelling = path(n, loud)
    pitch = 2 ** path(n, [(at, float(np.log2(hertz(note)))) for at, note in notes])
    trembling = np.sin(2 * np.pi * 4.1 * times(n)) * swell(n, notes[0][0] + 0.5, 0.8)
    pitch = pitch * (1 + 0.009 * trembling + 0.004 * wander(n, 3.0, "whale", name))
    turns = np.cumsum(pitch) / 48_000
    mouth = 420.0 + 620.0 * swelling
    voice, power = np.zeros(n), np.zeros(n)
    for number in range(1, OVERTONES + 1):
        heard = 0.12 + np.exp(-(((pitch * number - mouth) / 430.0) ** 2))
        heard = np.where(pitch * number < HIGH, heard, 0.0) / number**0.6
        voice += heard * np.sin(2 * np.pi * number * turns)
        power += heard**2
    # As loud on every note: only the swelling is heard.
    return share * voice / np.sqrt(power) * swelling


def whale_on_hold() -> Signal:
    """Render it."""
    near = pan(np.asarray(sum(sung(f"near {at}", one) for at, one in enumerate(NEAR)), dtype=np.float64))
    far = pan(np.asarray(sum(sung(f"far {at}", one) for at, one in enumerate(FAR_OFF)), dtype=np.float64))
    water = reverb_once(near, HALL, -14, ring=0.0) + reverb_once(far, HALL, 0, ring=0.0)
    return in_room(over_telephone(water, "hold"), BED, wet=-21, ring=0.1, rise=0.12, fall=0.5)


SOUNDS = [Sound("whale_on_hold", "effect", whale_on_hold, loudness=-26)]
