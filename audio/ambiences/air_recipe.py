"""What several ambiences are made of: air, tones far away, things that happen now and then. All of it goes round."""

from __future__ import annotations

import numpy as np

from sound_room.filters import bandpass
from sound_room.signals import Curve, add, at_rms, decibels, hertz, lfo, noise, pan, swell, tone, wander
from sound_room.sounds import Signal


def air(n: int, name: str, low: float, high: float, slope: float = -5.0, moves: float = 0.2) -> Signal:
    """Return moving air between two frequencies, at RMS 1; `moves` is by how much it comes and goes."""
    blowing = bandpass(noise(n, "air", name, slope=slope), low, high, order=1)
    return at_rms(blowing * np.exp(moves * wander(n, 0.12, "gusts", name)), 0.0)


def drone(n: int, note: str, overtones: tuple[float, ...] = (1.0, 0.4, 0.15), beating: float = 0.08) -> Signal:
    """Return a standing tone with overtones, at RMS 1; the sides differ by a slow beating (hertz)."""
    sides = []
    for detune, phase in ((-beating / 2, 0.0), (beating / 2, 0.3)):
        pitch = hertz(note) + detune
        sides.append(sum(factor * tone(n, pitch * k, phase * k) for k, factor in enumerate(overtones, start=1)))
    return at_rms(np.stack([np.asarray(side, dtype=np.float64) for side in sides]), 0.0)


def breath(n: int, seconds: float, phase: float = 0.0, rest: float = 0.15) -> Curve:
    """Return a slow breath between `rest` and 1, one every so many seconds, quicker in than out."""
    cycle = 0.5 + 0.5 * lfo(n, 1 / seconds, phase)
    return np.asarray(rest + (1 - rest) * cycle**1.5, dtype=np.float64)


def lasting(n: int, start: float, end: float, rise: float, fall: float) -> Curve:
    """Return a curve that is 1 from second `start` to `end` and 0 before and after, with slow edges."""
    return np.asarray(swell(n, start, rise) * (1 - swell(n, end - fall, fall)), dtype=np.float64)


def happen(into: Signal, what: Curve, at: float, level: float, where: float = 0.0) -> None:
    """Add something to a loop at a second, its peak at `level` dB, somewhere between left and right."""
    add(into, pan(what / np.abs(what).max(), where) * decibels(level), at)
