"""Filters: they change only how loud each frequency is, never when it sounds.

    shaped      any curve over frequency
    lowpass  highpass  bandpass
    bell        a rise or dip around a frequency
    shelf       everything above (or below) a frequency raised or lowered

All are circular: what a filter rings past a loop's end comes in at its start. With `once=True` there is silence
around the signal instead, for sounds that are heard once. They take signals, shape (2, n), and curves, shape (n,).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from scipy import fft

from sound_room.plan import SAMPLE_RATE
from sound_room.signals import Curve, decibels, samples
from sound_room.sounds import Signal

_SILENCE_AROUND = 0.2  # seconds; filters for single sounds have died away by then
_LOWEST = 1.0  # hertz; pitch has no meaning below


def shaped(signal: Signal, gain: Callable[[Curve], Curve], *, once: bool = False) -> Signal:
    """Return the signal with each frequency multiplied by `gain`, a function from hertz to factors."""
    n = signal.shape[-1]
    if not once:
        return _shaped(signal, gain, n)
    around = samples(_SILENCE_AROUND)
    padded = np.pad(signal, [(0, 0)] * (signal.ndim - 1) + [(around, around)])
    return _shaped(padded, gain, int(fft.next_fast_len(n + 2 * around, real=True)))[..., around : around + n]


def _shaped(signal: Signal, gain: Callable[[Curve], Curve], n: int) -> Signal:
    lines = fft.rfft(signal, n, axis=-1)
    lines *= gain(np.asarray(np.fft.rfftfreq(n, 1 / SAMPLE_RATE), dtype=np.float64))
    return np.asarray(fft.irfft(lines, n, axis=-1), dtype=np.float64)


def lowpass(signal: Signal, hertz: float, order: int = 2, *, once: bool = False) -> Signal:
    """Return what is below `hertz` (there -3 dB); 6 dB an octave steeper with each order."""
    return shaped(signal, lambda f: 1 / np.sqrt(1 + (f / hertz) ** (2 * order)), once=once)


def highpass(signal: Signal, hertz: float, order: int = 2, *, once: bool = False) -> Signal:
    """Return what is above `hertz` (there -3 dB); 6 dB an octave steeper with each order."""
    return shaped(signal, lambda f: _up(f, hertz, order), once=once)


def bandpass(signal: Signal, low: float, high: float, order: int = 2, *, once: bool = False) -> Signal:
    """Return what lies between two frequencies in hertz (at both -3 dB)."""
    return shaped(signal, lambda f: _up(f, low, order) / np.sqrt(1 + (f / high) ** (2 * order)), once=once)


def bell(signal: Signal, hertz: float, level: float, octaves: float = 1.0, *, once: bool = False) -> Signal:
    """Return the signal with the frequencies around `hertz` raised or lowered by `level` dB, `octaves` wide."""
    return shaped(signal, lambda f: decibels(level * np.exp(-((2 * _octaves(f, hertz) / octaves) ** 2))), once=once)


def shelf(signal: Signal, hertz: float, level: float, *, above: bool = True, once: bool = False) -> Signal:
    """Return the signal with all above `hertz` (or below it) changed by `level` dB; at `hertz` by half of that."""
    side = 1.0 if above else -1.0
    return shaped(signal, lambda f: decibels(level / (1 + 4 ** (-side * _octaves(f, hertz)))), once=once)


def _up(frequencies: Curve, hertz: float, order: int) -> Curve:
    ratio = (frequencies / hertz) ** order
    return np.asarray(ratio / np.sqrt(1 + ratio**2), dtype=np.float64)


def _octaves(frequencies: Curve, hertz: float) -> Curve:
    """Return how many octaves each frequency lies above `hertz`."""
    return np.asarray(np.log2(np.maximum(frequencies, _LOWEST) / hertz), dtype=np.float64)
