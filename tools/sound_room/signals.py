"""What recipes and instruments are made of: signals, curves, noise, tones, envelopes, places.

A *signal* is an array of shape (2, n): left and right, float64, 48 kHz, full scale 1.0. A *curve* is one row of it,
shape (n,): one value a sample. Loops are circular: what is made for them closes after n samples.

    numbers     rng  decibels  samples  hertz  midi_hertz
    lengths     silence  times  fold  add
    levels      rms  at_rms  soft_knee  edges
    places      pan  place
    noise       noise  wander
    tones       lfo  tone  sweep  ping  knock
    envelopes   swell  decay  hump  path
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import overload
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from sound_room.plan import SAMPLE_RATE
from sound_room.sounds import Signal

Curve = NDArray[np.float64]  # (n,) at 48 kHz

_NATURALS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_LOWEST_NOISE = 20.0  # hertz; what is below only moves loudspeakers


# ---------------------------------------------------------------------------------------------------- numbers


def rng(*names: object) -> np.random.Generator:
    """Return a random generator that is the same for the same names, on every machine and every day."""
    return np.random.default_rng(crc32("/".join(map(str, names)).encode()))


@overload
def decibels(level: float) -> float: ...
@overload
def decibels(level: Curve) -> Curve: ...
def decibels(level: float | Curve) -> float | Curve:
    """Return the factor of a level in dB: 0 gives 1, -6 about a half."""
    factor: float | Curve = 10 ** (level / 20)
    return factor


def samples(seconds: float) -> int:
    """Return the number of samples in so many seconds, rounded."""
    return round(seconds * SAMPLE_RATE)


def hertz(note: str) -> float:
    """Return the frequency of a note such as "A4" (440 Hz), "Bb3" or "F#5"; `ValueError` if it is none."""
    name, octave = note.rstrip("-0123456789"), note.lstrip("ABCDEFGb#")
    if name[:1] not in _NATURALS or name[1:] not in ("", "b", "#") or not octave:
        raise ValueError(f"{note!r} is no note: write it like A4, Bb3 or F#5")
    shift = {"": 0, "b": -1, "#": 1}[name[1:]]
    return midi_hertz(12 * (int(octave) + 1) + _NATURALS[name[0]] + shift)


def midi_hertz(number: float) -> float:
    """Return the frequency of a MIDI note; 69 is A4, parts are fractions of a semitone."""
    return float(440.0 * 2 ** ((number - 69) / 12))


# ---------------------------------------------------------------------------------------------------- lengths


def silence(seconds: float) -> Signal:
    """Return an empty signal, to add things to."""
    return np.zeros((2, samples(seconds)))


def times(n: int) -> Curve:
    """Return the time of each of n samples in seconds, from 0."""
    return np.arange(n) / SAMPLE_RATE


def fold(signal: Signal, n: int) -> Signal:
    """Return a loop of n samples: what rings on past its end is added to its start. Takes curves too."""
    rounds = max(1, -(-signal.shape[-1] // n))
    missing = rounds * n - signal.shape[-1]
    whole = np.pad(signal, [(0, 0)] * (signal.ndim - 1) + [(0, missing)])
    folded: Signal = whole.reshape(*signal.shape[:-1], rounds, n).sum(axis=-2)
    return folded


def add(into: Signal, what: Signal | Curve, at: float, *, once: bool = False) -> None:
    """Add a signal, or a curve to both sides, to another in place, from the second `at` on.

    What goes past the end comes round to the start; with `once` it is cut off.
    """
    start, n = samples(at), into.shape[-1]
    if once:
        length = max(0, min(what.shape[-1], n - start))
        into[:, start : start + length] += what[..., :length]
    else:
        into += np.roll(fold(what, n), start, axis=-1)


# ----------------------------------------------------------------------------------------------------- levels


def rms(signal: Signal) -> float:
    """Return the root of the mean square."""
    return float(np.sqrt((signal**2).mean()))


def at_rms(signal: Signal, level: float) -> Signal:
    """Return the signal scaled to that effective level in dB below full scale; silence stays silence."""
    loud = rms(signal)
    return signal * (decibels(level) / loud) if loud else signal


def soft_knee(signal: Signal, ceiling: float = 0.7, knee: float = 0.6) -> Signal:
    """Return the signal with its peaks bent so that none reaches `ceiling` (linear).

    What is below `knee` times the ceiling is left exactly as it is.
    """
    threshold = ceiling * knee
    room = ceiling - threshold
    size = np.abs(signal)
    bent = threshold + room * np.tanh((size - threshold) / room)
    return np.asarray(np.where(size > threshold, np.sign(signal) * bent, signal), dtype=np.float64)


def edges(signal: Signal, rise: float = 0.003, fall: float = 0.03) -> Signal:
    """Return the signal faded in over `rise` seconds and out over `fall`, so that both ends are at silence."""
    n = signal.shape[-1]
    return np.asarray(signal * swell(n, 0.0, rise) * swell(n, 0.0, fall)[::-1], dtype=np.float64)


# ----------------------------------------------------------------------------------------------------- places


def pan(mono: Curve, where: float | Curve = 0.0) -> Signal:
    """Return a curve put between left (-1) and right (+1), equally loud everywhere; `where` may move."""
    left, right = _sides(where)
    return np.stack([mono * left, mono * right])


def place(signal: Signal, where: float = 0.0, width: float = 1.0) -> Signal:
    """Return a signal made narrower (`width` 0 is mono, 1 as it is) and put towards a side (-1 to +1)."""
    middle = (signal[0] + signal[1]) / 2
    side = (signal[0] - signal[1]) / 2 * width
    left, right = _sides(where)
    return np.stack([(middle + side) * left, (middle - side) * right])


def _sides(where: float | Curve) -> tuple[float | Curve, float | Curve]:
    """Return the factors of both sides: of constant power, and 1 in the middle."""
    angle = (np.asarray(where, dtype=np.float64) + 1) * np.pi / 4
    return np.sqrt(2) * np.cos(angle), np.sqrt(2) * np.sin(angle)


# ------------------------------------------------------------------------------------------------------ noise


def noise(n: int, *names: object, slope: float = -3.0) -> Signal:
    """Return circular noise of RMS 1, different on both sides; `slope` in dB an octave (0 white, -3 pink, -6 brown)."""
    frequencies = np.fft.rfftfreq(n, 1 / SAMPLE_RATE)
    heard = frequencies > _LOWEST_NOISE
    size = np.zeros_like(frequencies)
    size[heard] = (frequencies[heard] / 1000) ** (slope / (20 * np.log10(2)))
    made = _from_random_spectrum(size, n, 2, "noise", *names)
    return made / rms(made)


def wander(n: int, hertz: float, *names: object) -> Curve:
    """Return a smooth, circular, random curve of mean 0 and RMS 1 with nothing quicker than about `hertz`."""
    frequencies = np.fft.rfftfreq(n, 1 / SAMPLE_RATE)
    # A loop that is short for so slow a curve still gets its first few harmonics.
    bend = max(hertz, 1.5 * SAMPLE_RATE / n)
    size = np.exp(-((frequencies / bend) ** 2))
    size[0] = 0.0
    # Drawn only where there is something, so that hours of slow curves cost nothing.
    curve: Curve = _from_random_spectrum(size, n, 1, "wander", *names)[0]
    return curve / rms(curve)


def _from_random_spectrum(size: Curve, n: int, rows: int, *names: object) -> Signal:
    """Return circular noise, shape (rows, n), whose spectrum has those magnitudes and random phases."""
    last = int(np.flatnonzero(size > 1e-9)[-1]) + 1
    lines = np.zeros((rows, size.size), dtype=np.complex128)
    drawn = rng(*names).standard_normal((2, rows, last))
    lines[:, :last] = (drawn[0] + 1j * drawn[1]) * size[:last]
    return np.asarray(np.fft.irfft(lines, n, axis=-1), dtype=np.float64)


# ------------------------------------------------------------------------------------------------------ tones


def lfo(n: int, hertz: float, phase: float = 0.0) -> Curve:
    """Return a slow sine between -1 and 1 that closes: as near to `hertz` as whole cycles allow, at least one.

    `phase` is in cycles.
    """
    cycles = max(1, round(hertz * n / SAMPLE_RATE))
    return np.asarray(np.sin(2 * np.pi * (cycles * np.arange(n) / n + phase)), dtype=np.float64)


def tone(n: int, hertz: float, phase: float = 0.0) -> Curve:
    """Return a sine that closes after n samples: tuned to the nearest whole number of cycles."""
    return lfo(n, hertz, phase)


def sweep(pitch: Curve, phase: float = 0.0) -> Curve:
    """Return a sine whose frequency in hertz follows a curve. It closes only by luck: for sounds heard once."""
    return np.asarray(np.sin(2 * np.pi * (np.cumsum(pitch) / SAMPLE_RATE + phase)), dtype=np.float64)


def ping(seconds: float, hertz: float, fade: float, attack: float = 0.003) -> Curve:
    """Return a sine that dies away: by 1/e in `fade` seconds, after a soft `attack`, and to nothing at its end."""
    n = samples(seconds)
    wave = np.sin(2 * np.pi * hertz * times(n))
    end = swell(n, 0.0, seconds / 4)[::-1]
    return np.asarray(wave * decay(n, fade, attack) * end, dtype=np.float64)


def knock(seconds: float, hertz: float, modes: Sequence[tuple[float, float, float]], attack: float = 0.002) -> Curve:
    """Return a struck body: a sum of pings, each mode (ratio to `hertz`, seconds to 1/e, factor)."""
    struck = np.zeros(samples(seconds))
    for ratio, fade, factor in modes:
        struck += factor * ping(seconds, hertz * ratio, fade, attack)
    return struck


# -------------------------------------------------------------------------------------------------- envelopes


def swell(n: int, start: float, seconds: float) -> Curve:
    """Return a curve of n samples that rises from 0 to 1 from second `start` on, in so many seconds, smoothly."""
    way = np.clip((times(n) - start) / seconds, 0.0, 1.0) if seconds > 0 else (times(n) >= start).astype(np.float64)
    return np.asarray(0.5 - 0.5 * np.cos(np.pi * way), dtype=np.float64)


def decay(n: int, fade: float, attack: float = 0.003) -> Curve:
    """Return a curve that rises in `attack` seconds and then falls by 1/e every `fade` seconds."""
    return np.asarray(swell(n, 0.0, attack) * np.exp(-times(n) / fade), dtype=np.float64)


def hump(n: int, middle: float, width: float) -> Curve:
    """Return a bell-shaped curve: 1 at second `middle`, 1/e `width` seconds from there."""
    return np.asarray(np.exp(-(((times(n) - middle) / width) ** 2)), dtype=np.float64)


def path(n: int, points: Sequence[tuple[float, float]]) -> Curve:
    """Return a curve through points (second, value), rounded between them, level before and after them."""
    t, curve = times(n), np.full(n, points[0][1])
    for (start, low), (end, high) in pairwise(points):
        curve += (high - low) * (0.5 - 0.5 * np.cos(np.pi * np.clip((t - start) / max(end - start, 1e-6), 0.0, 1.0)))
    return curve
