"""Shallow water indoors: it laps at what stands in it, near and far, and never breaks."""

from __future__ import annotations

import numpy as np
from crowd_recipe import strew

from sound_room.filters import bandpass
from sound_room.plan import SAMPLE_RATE
from sound_room.signals import Curve, decay, hump, noise, rng, samples, times, wander
from sound_room.sounds import Signal

# What it laps at: side, seconds from lap to lap, about, level in dB, how bright (hertz).
Edge = tuple[float, float, float, float]


def gulp(pitch: float, size: float) -> Curve:
    """Return air that water lets go: its pitch rises, and it is soon over."""
    n = samples(0.24)
    turns = np.cumsum(pitch * (1 + 2.4 * times(n))) / SAMPLE_RATE
    return np.sin(2 * np.pi * turns) * decay(n, size, attack=0.012) * np.clip(1 - times(n) / 0.24, 0.0, 1.0)


def lap(bright: float, *names: object) -> Curve:
    """Return one lap: the water leans, runs along, comes back, and swallows once or twice."""
    chance = rng("lap", *names)
    n = samples(2.2)
    leans = bandpass(noise(n, "lap", *names, slope=-4)[0], 0.4 * bright, 1.8 * bright, once=True)
    runs = hump(n, 0.55, 0.22) + 0.5 * hump(n, 1.15, 0.3)
    made = 0.3 * leans / leans.std() * runs * (0.7 + 0.4 * np.abs(wander(n, 9.0, "lap", *names)))
    at = chance.uniform(0.5, 0.7)
    for _ in range(int(chance.integers(1, 4))):
        swallow = gulp(bright * chance.uniform(0.35, 0.75), chance.uniform(0.03, 0.06)) * chance.uniform(0.2, 0.7)
        start = samples(at)
        made[start : start + swallow.size] += swallow
        at += chance.uniform(0.12, 0.3)
    return np.asarray(made, dtype=np.float64)


def lapping(n: int, name: str, edges: tuple[Edge, ...]) -> Signal:
    """Return water that laps all along its edges, each at its own pace."""
    made = np.zeros((2, n))
    for number, (side, every, level, bright) in enumerate(edges):
        chance = rng("edge", name, number)
        at = chance.uniform(0.0, every)
        while at < n / SAMPLE_RATE - 0.4 * every:
            where = side + chance.uniform(-0.15, 0.15)
            strew(made, lap(bright, name, number, f"{at:.3f}"), at, level + chance.uniform(-5.0, 1.0), where)
            at += every * chance.uniform(0.75, 1.35)
    return made
