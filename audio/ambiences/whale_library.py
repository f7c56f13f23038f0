"""The Whale Library: felt, under the sea. The sea breathes, pages turn, bubbles go up, a whale is far off and well."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from air_recipe import air, breath, drone, happen

from sound_room.dream_spaces import FELT
from sound_room.filters import bandpass, highpass, lowpass
from sound_room.signals import Curve, decay, decibels, hertz, hump, noise, path, rng, samples, times, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import FAR, answer, reverb

SECONDS = 40
SWELL = 10.0  # seconds between two of the sea's
# Where the whale is: second, its notes (second, note), level in dB, side.
NOTES: tuple[tuple[float, Sequence[tuple[float, str]], float, float], ...] = (
    (4.2, ((0.0, "A3"), (1.6, "C4"), (3.0, "C4"), (4.6, "F3")), -40.0, -0.5),
    (17.5, ((0.0, "F3"), (2.2, "D4"), (4.6, "C4")), -42.0, 0.45),
    (30.6, ((0.0, "D4"), (1.5, "D4"), (4.6, "A3")), -41.0, -0.15),
)
# Second, level in dB, side.
PAGES = ((2.1, -32.0, 0.5), (13.4, -31.0, -0.4), (25.3, -30.0, 0.15), (37.2, -33.0, -0.6))
BUBBLES = ((10.9, 6, 0.6), (15.6, 3, -0.65), (23.4, 7, -0.3), (28.3, 3, 0.4), (38.9, 5, 0.7))  # second, how many, side


def note(name: str, notes: Sequence[tuple[float, str]]) -> Curve:
    """Return one note of a whale, which is a long way from note to note."""
    n = samples(5.0)
    pitch = 2 ** path(n, [(at, float(np.log2(hertz(called)))) for at, called in notes])
    turns = np.cumsum(pitch * (1 + 0.004 * wander(n, 2.0, "whale", name))) / 48_000
    voice = sum(part * np.sin(2 * np.pi * number * turns) for number, part in ((1, 1.0), (2, 0.5), (3, 0.18)))
    return np.asarray(voice * path(n, [(0.0, 0.0), (1.4, 1.0), (3.2, 0.8), (4.9, 0.0)]), dtype=np.float64)


def page(name: str) -> Curve:
    """Return a page of felt: it swings over and lies down."""
    n = samples(1.2)
    cloth = bandpass(noise(n, "page", name)[0], 350, 2400, order=1, once=True)
    grain = np.abs(wander(n, 30.0, "page", name))
    return cloth * grain * (hump(n, 0.42, 0.15) + 0.5 * hump(n, 0.82, 0.07))


def bubble(pitch: float, size: float) -> Curve:
    """Return a bubble: its pitch rises as it goes up."""
    n = samples(0.25)
    turns = np.cumsum(pitch * (1 + 2.6 * times(n))) / 48_000
    return np.sin(2 * np.pi * turns) * decay(n, size, attack=0.012) * np.clip(1 - times(n) / 0.25, 0.0, 1.0)


def sea(n: int) -> Signal:
    """Return the sea, on the other side of the felt: low, with a little more of it as each swell goes over."""
    low = air(n, "deep", 80, 330, slope=-6, moves=0.15) * breath(n, SWELL, rest=0.3)
    over = air(n, "over", 260, 1000, slope=-6, moves=0.15) * breath(n, SWELL, -0.08, rest=0.08) ** 1.5
    return low * decibels(-38) + over * decibels(-47)


def whale_library() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    warm = drone(n, "F2", (1.0, 0.5, 0.2), beating=0.05) * breath(n, 20.0, rest=0.25) * decibels(-39)
    warm += drone(n, "C3", (1.0, 0.3), beating=0.075) * breath(n, 40 / 3, 0.4, rest=0.25) * decibels(-43)
    near = np.zeros((2, n))
    for at, level, side in PAGES:
        happen(near, page(str(at)), at, level, side)
    chance = rng("bubbles")
    for at, many, side in BUBBLES:
        later, pitch = 0.0, chance.uniform(270, 340)
        for _ in range(many):
            made = bubble(pitch * chance.uniform(0.9, 1.15), chance.uniform(0.025, 0.05))
            happen(near, made, at + later, chance.uniform(-44, -38), side + chance.uniform(-0.15, 0.15))
            later += chance.uniform(0.07, 0.34)
            # The smaller ones come up last.
            pitch *= 1.1
    far = np.zeros((2, n))
    for at, notes, level, side in NOTES:
        happen(far, note(str(at), notes), at, level, side)
    far = lowpass(far, 1400, order=1)
    heard = sea(n) + warm + reverb(lowpass(near, 2200, order=1), FELT, -9) + 0.4 * far + answer(far, FAR)
    return highpass(heard, 50)


SOUNDS = [Sound("whale_library", "ambience", whale_library, loudness=-32)]
