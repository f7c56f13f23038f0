"""The same snore, the way out: it lets go, comes down like coal down a chute, and the lips have the last word."""

from __future__ import annotations

import numpy as np
from foley_recipe import in_room, stage
from snoring_recipe import flutter, mouth

from sound_room.filters import bandpass, lowpass
from sound_room.signals import Curve, hump, knock, noise, pan, path, rng, samples, wander
from sound_room.sounds import Signal, Sound

SECONDS = 4.9
# A lump: ratio to its tone, seconds to 1/e, factor; and the sheet iron that it goes down on.
LUMP = ((1.0, 0.032, 1.0), (1.71, 0.020, 0.6), (2.83, 0.010, 0.3))
CHUTE = ((210.0, 0.0, 1.0), (345.0, 0.4, 0.6), (560.0, 0.7, 0.35))  # hertz, phase, factor
LUMPS_END = 3.7
# What the lips have to add: second, factor.
LIPS = ((3.62, 0.8), (3.92, 0.6), (4.28, 0.4))


def lumps() -> list[tuple[float, Signal, float]]:
    """Return the coal: a sackful at first, then what was behind it, then the ones that thought better of it."""
    chance = rng("coal")
    events, at = [], 0.32
    while at < LUMPS_END:
        done = at / LUMPS_END
        many = np.exp(-(((at - 1.15) / 0.85) ** 2))
        lump = knock(0.25, chance.uniform(115, 330) * (1 - 0.25 * done), LUMP, attack=0.006)
        force = chance.uniform(0.3, 1.0) * (0.35 + 0.65 * many)
        events.append((at, pan(lump, chance.uniform(-0.4, 0.4)), 0.27 * force))
        at += chance.uniform(0.6, 1.4) * (0.024 + 0.13 * (1 - many) * done)
    return events


def chute(n: int) -> Curve:
    """Return the chute, which every lump makes ring, and none for long."""
    slides = bandpass(noise(n, "chute")[0], 150, 900, order=1, once=True)
    grit = np.abs(wander(n, 34.0, "grit")) ** 1.5
    sheet = sum(part * np.sin(2 * np.pi * (pitch * np.arange(n) / 48_000 + phase)) for pitch, phase, part in CHUTE)
    rings = sheet * np.abs(wander(n, 13.0, "sheet")) ** 2
    loud = path(n, [(0.25, 0.0), (0.9, 1.0), (1.7, 0.75), (2.7, 0.3), (LUMPS_END, 0.0)])
    return np.asarray((slides / slides.std() * grit + 0.22 * rings) * loud, dtype=np.float64)


def breath(n: int) -> Curve:
    """Return the breath on which it all comes: long, and ever lower; what flutters in it gets slower."""
    falls = flutter(path(n, [(0.2, 58.0), (1.2, 36.0), (2.6, 20.0), (3.6, 12.0)]), "down")
    air = noise(n, "breath out", slope=-4)[0]
    voice = mouth(falls, path(n, [(0.2, 0.7), (1.4, 0.2), (2.6, 0.0)]))
    made = voice / voice.std()
    for middle, at, long in ((950.0, 0.4, 0.28), (620.0, 1.0, 0.55), (390.0, 2.0, 0.85)):
        band = bandpass(air, 0.6 * middle, 1.6 * middle, once=True)
        made += 0.8 * band / band.std() * hump(n, at, long) * (0.4 + falls)
    return np.asarray(made * path(n, [(0.08, 0.0), (0.3, 0.9), (1.4, 0.8), (2.7, 0.45), (3.6, 0.0)]), dtype=np.float64)


def lips(number: int) -> Curve:
    """Return lips that let go of a little air, and shut again."""
    n = samples(0.3)
    air = bandpass(noise(n, "lips", number, slope=-4)[0], 180, 900, once=True)
    beats = 0.5 + 0.5 * np.cos(2 * np.pi * 24.0 * np.arange(n) / 48_000)
    return np.asarray(air / air.std() * hump(n, 0.1, 0.045) * (0.5 + beats), dtype=np.float64)


def snore_comes_down() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    dry = stage(
        SECONDS,
        (0.0, pan(breath(n), 0.0), 0.060),
        (0.0, pan(chute(n), 0.1), 0.036),
        *lumps(),
        *((at, pan(lips(number), 0.0), 0.045 * part) for number, (at, part) in enumerate(LIPS)),
    )
    return in_room(lowpass(dry, 2400, order=1, once=True), wet=-12, ring=0.3, rise=0.04, fall=0.4)


SOUNDS = [Sound("snore_comes_down", "effect", snore_comes_down, loudness=-25)]
