"""People in numbers: their tune without their words, their sleeves, their shoes. All of it goes round."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sound_room.filters import bandpass, lowpass
from sound_room.plan import SAMPLE_RATE
from sound_room.signals import (
    Curve,
    at_rms,
    decay,
    decibels,
    hump,
    knock,
    noise,
    pan,
    path,
    rng,
    samples,
    sweep,
    wander,
)
from sound_room.sounds import Signal

_OVERTONES = 9
_VOICES = (96.0, 235.0)  # hertz: the lowest man and the highest woman of a crowd
_SHOE = ((1.0, 0.016, 1.0), (1.83, 0.010, 0.6), (3.1, 0.005, 0.25))


@dataclass(frozen=True)
class Crowd:
    """Who is there: how many can be told apart, seconds that they speak and wait, how far voices carry (hertz)."""

    name: str
    heads: int
    speaks: tuple[float, float] = (0.9, 2.4)
    waits: tuple[float, float] = (0.4, 3.2)
    passes: float = 900.0


def strew(into: Signal, what: Curve, at: float, level: float, where: float = 0.0) -> None:
    """Add something small to a loop at a second, its peak at `level` dB; quick, for what happens a thousand times."""
    n = into.shape[-1]
    places = (samples(at) + np.arange(what.size)) % n
    into[:, places] += pan(what / np.abs(what).max(), where) * decibels(level)


def tune_of_speech(n: int, pitch: float, *names: object) -> Curve:
    """Return how a sentence goes up and comes down, in hertz."""
    chance = rng("tune", *names)
    seconds = n / SAMPLE_RATE
    turns = [(0.0, chance.uniform(0.98, 1.1)), (0.3, chance.uniform(1.0, 1.22)), (0.65, chance.uniform(0.92, 1.08))]
    # One sentence in four asks something.
    turns.append((0.95, chance.uniform(1.12, 1.3) if chance.uniform() < 0.25 else chance.uniform(0.8, 0.92)))
    line = path(n, [(share * seconds, pitch * height) for share, height in turns])
    return np.asarray(line * (1 + 0.015 * wander(n, 6.0, "voice", *names)), dtype=np.float64)


def syllables(n: int, *names: object) -> Curve:
    """Return a mouth that opens and shuts, four times a second or so, and at both ends is shut."""
    chance = rng("syllables", *names)
    seconds = n / SAMPLE_RATE
    said, at = np.zeros(n), 0.18
    while at < seconds - 0.2:
        said += chance.uniform(0.4, 1.0) * hump(n, at, chance.uniform(0.05, 0.085))
        at += chance.uniform(0.13, 0.31)
    return said


def sentence(seconds: float, pitch: float, passes: float, *names: object) -> Curve:
    """Return somebody of whom only the tune arrives: a voice through other people's coats."""
    n = samples(seconds)
    tune = tune_of_speech(n, pitch, *names)
    mouth = 520.0 + 190.0 * wander(n, 4.0, "mouth", *names)
    voice = np.zeros(n)
    for number in range(1, _OVERTONES + 1):
        heard = 0.12 + np.exp(-(((number * tune - mouth) / 250.0) ** 2))
        voice += heard / number**0.5 * sweep(number * tune)
    return lowpass(voice * syllables(n, *names), passes, once=True)


def talk(n: int, crowd: Crowd) -> Signal:
    """Return those of a crowd who can be told apart, at an effective level of 1; no two speak at one pace."""
    made = np.zeros((2, n))
    for head in range(crowd.heads):
        chance = rng("head", crowd.name, head)
        pitch, side = np.exp(chance.uniform(*np.log(_VOICES))), chance.uniform(-0.85, 0.85)
        near = chance.uniform(-11.0, 0.0)
        at, turn = chance.uniform(0.0, 3.0), 0
        # Nobody begins twice within a loop as they began before.
        while at < n / SAMPLE_RATE - 0.6:
            seconds = chance.uniform(*crowd.speaks)
            said = sentence(seconds, pitch, crowd.passes, crowd.name, head, turn)
            strew(made, said, at, near + chance.uniform(-3.0, 0.0), side)
            at, turn = at + seconds + chance.uniform(*crowd.waits), turn + 1
    return at_rms(made, 0.0)


def babble(n: int, name: str, mouths: int = 10, low: float = 180.0, high: float = 900.0) -> Signal:
    """Return all the others, who cannot be told apart: breath that goes four times a second, at an effective 1."""
    made = np.zeros((2, n))
    for mouth in range(mouths):
        chance = rng("mouth", name, mouth)
        middle = np.exp(chance.uniform(np.log(low), np.log(high)))
        breath = bandpass(noise(n, "babble", name, mouth, slope=-4)[0], 0.75 * middle, 1.35 * middle)
        moves = np.abs(wander(n, 3.8, "babble", name, mouth)) * np.exp(0.5 * wander(n, 0.35, "talks", name, mouth))
        made += pan(breath / breath.std() * moves * (300.0 / middle) ** 0.5, chance.uniform(-0.9, 0.9))
    return at_rms(made, 0.0)


def shoe(pitch: float, *names: object) -> Curve:
    """Return a good shoe that is set down on stone: the heel, dull, and the sole after it."""
    heel = knock(0.16, pitch, _SHOE, attack=0.004)
    sole = bandpass(noise(heel.size, "sole", *names)[0], 250, 1600, order=1, once=True)
    return heel + 0.4 * sole * (decay(heel.size, 0.014, attack=0.005) + 0.6 * hump(heel.size, 0.05, 0.014))


def shifts(seconds: float, *names: object) -> Curve:
    """Return a foot that is drawn over stone, because whoever stands on it has stood for a while."""
    n = samples(seconds)
    drags = bandpass(noise(n, "shifts", *names)[0], 220, 1700, order=1, once=True)
    grit = np.abs(wander(n, 45.0, "grit", *names)) ** 1.4
    return drags * grit * hump(n, 0.45 * seconds, 0.17 * seconds)
