"""People who speak in their sleep: the tune of it, on soft consonants, and not a word."""

from __future__ import annotations

import numpy as np

from sound_room.filters import lowpass
from sound_room.signals import Curve, hump, path, rng, samples, sweep, wander

_OVERTONES = 9


def voiced(line: Curve, mouth: Curve, wide: float = 240.0) -> Curve:
    """Return a voice that follows a tune (hertz), in a mouth whose vowel lies at so many hertz."""
    made = np.zeros(line.size)
    for number in range(1, _OVERTONES + 1):
        heard = 0.12 + np.exp(-(((number * line - mouth) / wide) ** 2))
        made += heard / number**0.5 * sweep(number * line)
    return made


def murmur(seconds: float, pitch: float, passes: float, *names: object) -> Curve:
    """Return somebody's murmur around `pitch`, of which what is below `passes` (both in hertz) arrives."""
    chance = rng("murmur", *names)
    n = samples(seconds)
    line = path(n, [(0.0, pitch), (0.4 * seconds, pitch * chance.uniform(1.02, 1.2)), (seconds, 0.86 * pitch)])
    line *= 1 + 0.015 * wander(n, 6.0, "murmur", *names)
    mouth = 480.0 + 170.0 * wander(n, 3.5, "vowels", *names)
    said, at = np.zeros(n), 0.16
    while at < seconds - 0.16:
        said += chance.uniform(0.4, 1.0) * hump(n, at, chance.uniform(0.06, 0.1))
        at += chance.uniform(0.16, 0.34)
    return lowpass(voiced(line, mouth) * said, passes, once=True)
