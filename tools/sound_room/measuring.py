"""Ears made of numbers: loudness, peaks, seams, repeatability, spectra, and which notes sound on each beat.

A signal is an array of shape (2, n) at 48 kHz. Loudness stands in loudness.py, because levelling needs it too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import signal as dsp

from sound_room.loudness import SILENCE, integrated_loudness, loudest_moment
from sound_room.plan import SAMPLE_RATE, Family, plan
from sound_room.sounds import TOLERANCE, TRUE_PEAK, Signal, Sound

Curve = NDArray[np.float64]  # one number a sample, block, beat or band

# The limits of faults(): the mean of a channel (full scale is 1.0), and how far a seam may stand out of what is
# around it, in dB. Hiss may lie a little over the loudest beside it, because noise is like that.
DC_LIMIT = 0.001
STEP_LIMIT = 0.0
HISS_LIMIT = 3.0
# What is smaller than this (-80 dB) is heard nowhere.
_UNHEARD = 1e-4


# ----------------------------------------------------------------------------------------------------- peaks

_OVERSAMPLING = 4
_PIECE = 10 * SAMPLE_RATE  # samples at a time, to spare memory
_OVERLAP = 64  # samples; the interpolating filter is shorter


def true_peak(signal: Signal) -> float:
    """Return the peak between the samples in dBTP: of the signal at four times its rate."""
    peak = 0.0
    for start in range(0, signal.shape[1], _PIECE):
        piece = signal[:, max(0, start - _OVERLAP) : start + _PIECE + _OVERLAP]
        peak = max(peak, float(np.abs(dsp.resample_poly(piece, _OVERSAMPLING, 1, axis=1)).max()))
    return _decibels(peak)


def offset(signal: Signal) -> float:
    """Return the larger of both channels' means (DC), full scale being 1.0."""
    return float(np.abs(signal.mean(axis=1)).max())


def clipped_samples(signal: Signal) -> int:
    """Return how many samples are at full scale or over it."""
    return int((np.abs(signal) >= 32767 / 32768).sum())


def difference(one: Signal, other: Signal) -> float:
    """Return the largest difference between two signals in dB below full scale; infinite if one is longer."""
    if one.shape != other.shape:
        return np.inf
    return _decibels(float(np.abs(one - other).max()))


def likeness(heard: Signal, played: Signal) -> float:
    """Return by how many dB an encoding's error lies under what was played."""
    return _decibels(float(np.sqrt((played**2).sum()))) - _decibels(float(np.sqrt(((heard - played) ** 2).sum())))


def _decibels(value: float) -> float:
    return float(20 * np.log10(max(value, 10 ** (SILENCE / 20))))


# ----------------------------------------------------------------------------------------------------- seams

_AROUND = SAMPLE_RATE  # samples before and after the seam that it is compared with
_BESIDE = SAMPLE_RATE // 20  # those whose steps it is compared with
_BLOCK = 240  # samples: 5 ms
_HIGH_PASS = dsp.firwin(129, 6000, pass_zero=False, fs=SAMPLE_RATE)


@dataclass(frozen=True)
class Seam:
    """Where a loop's end meets its start, compared with what is around it.

    `step` is from the last sample to the first; it is compared with the steps within 50 ms. Hiss is what is above
    6 kHz in the 5 ms around the seam; it is compared with such blocks within a second. Each is given as the per cent
    of the others that are smaller, and in dB over the largest of them.
    """

    step: float
    step_percentile: float
    step_over: float
    hiss_percentile: float
    hiss_over: float

    @classmethod
    def of(cls, signal: Signal) -> Seam:
        """Measure the seam of a loop."""
        step = float(np.abs(signal[:, 0] - signal[:, -1]).max())
        beside = _joined(signal, _BESIDE)
        steps = np.abs(np.diff(beside, axis=1)).max(axis=0)
        middle = beside.shape[1] // 2
        steps = np.concatenate([steps[: max(0, middle - 1)], steps[middle:]])
        blocks = _hiss(_joined(signal, _AROUND))
        middle = blocks.size // 2
        hiss, others = float(blocks[middle]), np.delete(blocks, middle)
        return cls(step, _percentile(step, steps), _over(step, steps), _percentile(hiss, others), _over(hiss, others))


def _joined(signal: Signal, around: int) -> Signal:
    """Return the end and the start of a loop, the seam in the middle; of a shorter loop, half of it each."""
    around = min(around, signal.shape[1] // 2)
    return np.concatenate([signal[:, -around:], signal[:, :around]], axis=1)


def _hiss(signal: Signal) -> Curve:
    """Return the effective value above 6 kHz in blocks of 5 ms; the signal's middle is the middle block's."""
    short = max(0, 2 * _HIGH_PASS.size + 3 * _BLOCK - signal.shape[1])
    signal = np.pad(signal, ((0, 0), (short // 2, short - short // 2)))
    hiss = dsp.fftconvolve(signal, _HIGH_PASS[np.newaxis, :], mode="same", axes=1)
    middle, edge = hiss.shape[1] // 2, _HIGH_PASS.size
    blocks = (middle - edge - _BLOCK // 2) // _BLOCK  # whole ones on each side
    inner = hiss[:, middle - _BLOCK // 2 - blocks * _BLOCK :][:, : (2 * blocks + 1) * _BLOCK]
    return np.asarray(np.sqrt((inner**2).mean(axis=0).reshape(-1, _BLOCK).mean(axis=1)), dtype=np.float64)


def _percentile(value: float, others: Curve) -> float:
    return float((others < value).mean() * 100) if others.size else 0.0


def _over(value: float, others: Curve) -> float:
    """Return by how many dB a value is over the largest of others, what is never heard counting as equal."""
    return _decibels(max(value, _UNHEARD)) - _decibels(max(float(others.max(initial=0.0)), _UNHEARD))


# ------------------------------------------------------------------------------------------------ all of it


@dataclass(frozen=True)
class Measures:
    """What a sound measures: seconds, LUFS, LUFS, dBTP, mean, a number of samples, and its seam if it were a loop."""

    seconds: float
    integrated: float
    moment: float
    true_peak: float
    offset: float
    clipped: int
    seam: Seam

    @classmethod
    def of(cls, signal: Signal) -> Measures:
        """Measure a signal."""
        return cls(
            seconds=signal.shape[1] / SAMPLE_RATE,
            integrated=integrated_loudness(signal),
            moment=loudest_moment(signal),
            true_peak=true_peak(signal),
            offset=offset(signal),
            clipped=clipped_samples(signal),
            seam=Seam.of(signal),
        )


def faults(measures: Measures, sound: Sound) -> list[str]:
    """Return what is wrong with a sound, a line each; an empty list if nothing is."""
    told = [*_loudness_faults(measures, sound), *_peak_faults(measures, sound)]
    if sound.loops:
        told += seam_faults(measures.seam)
    return [f"{sound.name}: {fault}" for fault in told]


def _loudness_faults(measures: Measures, sound: Sound) -> Iterator[str]:
    if sound.target is None:
        return
    has = measures.integrated if sound.loops else measures.moment
    where = "integrated" if sound.loops else "in its loudest 400 ms"
    if abs(has - sound.target) > TOLERANCE:
        louder = "too loud" if has > sound.target else "too quiet"
        yield (
            f"{abs(has - sound.target):.1f} LU {louder}: {has:.1f} LUFS {where}, to be {sound.target:.1f} ± "
            f"{TOLERANCE:.0f}; soften its peaks, or give it a loudness that it can have"
        )


def _peak_faults(measures: Measures, sound: Sound) -> Iterator[str]:
    ceiling = TRUE_PEAK[sound.kind]
    if measures.true_peak > ceiling:
        yield (
            f"its true peak is {measures.true_peak:.1f} dBTP, {measures.true_peak - ceiling:.1f} dB over its "
            f"{ceiling:.0f}; soften its loudest attack or lower its gain"
        )
    if measures.clipped:
        yield f"{measures.clipped} samples are clipped; lower its gain"
    if measures.offset > DC_LIMIT:
        yield f"its mean is {measures.offset:.4f} of full scale, {DC_LIMIT} is allowed; take out what is below 20 Hz"


def seam_faults(seam: Seam) -> list[str]:
    """Return how a loop does not close, a line each; an empty list if it does."""
    todo = "let it go round: fold what rings on onto its start, and use circular filters"
    told = []
    if seam.step_over > STEP_LIMIT:
        told.append(
            f"at its seam it jumps by {seam.step:.4f}, {seam.step_over:.1f} dB more than anywhere beside; {todo}"
        )
    if seam.hiss_over > HISS_LIMIT:
        told.append(f"its seam clicks, {seam.hiss_over:.1f} dB over the loudest hiss within a second; {todo}")
    return told


# ----------------------------------------------------------------------------------------- notes that sound

# Between these, in hertz, a beat's spectrum tells notes apart, and few overtones are counted as notes.
_LOWEST, _HIGHEST = 90.0, 1400.0
_A4 = 440.0
_A = 9  # its pitch class


def pitch_classes(signal: Signal, *, beat_seconds: float) -> NDArray[np.float64]:
    """Return the share of each pitch class in each beat's energy, shape (beats, 12); a silent beat has zeros."""
    beats = round(signal.shape[1] / SAMPLE_RATE / beat_seconds)
    edges = np.linspace(0, signal.shape[1], beats + 1).round().astype(int)
    mono = signal.mean(axis=0)
    return np.stack([_shares(mono[start:end]) for start, end in pairwise(edges)])


def _shares(beat: Curve) -> Curve:
    power = np.abs(np.fft.rfft(beat * np.hanning(beat.size))) ** 2
    hertz = np.fft.rfftfreq(beat.size, 1 / SAMPLE_RATE)
    counted = (hertz >= _LOWEST) & (hertz <= _HIGHEST)
    notes = (np.rint(12 * np.log2(hertz[counted] / _A4)).astype(int) + _A) % 12
    energy = np.bincount(notes, weights=power[counted], minlength=12)
    total = energy.sum()
    return np.asarray(energy / total if total > 1e-9 else np.zeros(12), dtype=np.float64)


def share_in_families(
    signal: Signal, bars: Sequence[Family], *, bar_seconds: float, transpose: int, beats: int | None = None
) -> list[float]:
    """Return for each beat how much of its energy lies in the notes of its bar's family, 0 to 1.

    The families are moved by `transpose` semitones; `beats` are in a bar (the plan's, unless given). Beats that are
    silent count as 1: nothing rubs there.
    """
    beats = beats or plan().beats
    shares = pitch_classes(signal, beat_seconds=bar_seconds / beats)
    if len(shares) != len(bars) * beats:
        raise ValueError(f"the signal has {len(shares)} beats, and {len(bars)} bars have {len(bars) * beats}")
    told = []
    for beat, energy in enumerate(shares):
        notes = [(note + transpose) % 12 for note in bars[beat // beats].notes]
        told.append(float(energy[notes].sum()) if energy.any() else 1.0)
    return told


# -------------------------------------------------------------------------------------------------- pictures

_BANDS = 240  # a picture's rows, evenly spaced in pitch
_COLUMNS = 900
_DEEPEST, _BRIGHTEST = 40.0, 16_000.0  # hertz
_DARKEST, _LIGHTEST = -100.0, -30.0  # dB below full scale
_TICKS = {50: "50", 100: "100", 200: "200", 500: "500", 1000: "1k", 2000: "2k", 5000: "5k", 10_000: "10k"}
_ROW_INCHES = 2.3


def draw_spectra(sounds: Mapping[str, Signal], file: Path) -> None:
    """Draw the spectra of several sounds under each other into a PNG file: pitch upwards, time to the right.

    Every sound has the page's width, and the keys of `sounds` are its titles. Colours are the same for all, from -100
    to -30 dB.
    """
    # Half a second to load, and those who only measure need not wait for it.
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(13, _ROW_INCHES * len(sounds) + 0.3), layout="constrained")
    FigureCanvasAgg(figure)
    rows = figure.subplots(len(sounds), 1, squeeze=False)[:, 0]
    for axes, (title, signal) in zip(rows, sounds.items(), strict=True):
        seconds = signal.shape[1] / SAMPLE_RATE
        extent = (0.0, seconds, np.log2(_DEEPEST), np.log2(_BRIGHTEST))
        axes.imshow(
            spectrum(signal), extent=extent, origin="lower", aspect="auto", vmin=_DARKEST, vmax=_LIGHTEST, cmap="magma"
        )
        axes.set_yticks([np.log2(hertz) for hertz in _TICKS], list(_TICKS.values()), fontsize=7)
        axes.tick_params(axis="x", labelsize=7)
        axes.set_title(title, fontsize=10, loc="left", pad=3)
    rows[-1].set_xlabel("seconds", fontsize=8)
    file.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(file, dpi=90)


def spectrum(signal: Signal) -> NDArray[np.float64]:
    """Return a signal's spectrum over time in dB, shape (bands, columns): bands from low to high, even in pitch."""
    window = 8192 if signal.shape[1] > 5 * SAMPLE_RATE else 2048 if signal.shape[1] > SAMPLE_RATE // 2 else 1024
    mono = np.pad(signal.mean(axis=0), window // 2)
    starts = np.linspace(0, mono.size - window, min(_COLUMNS, signal.shape[1] // 64 + 1)).astype(int)
    shape = np.hanning(window)
    edges = np.geomspace(_DEEPEST, _BRIGHTEST, _BANDS + 1) * window / SAMPLE_RATE
    columns = [
        _bands(np.abs(np.fft.rfft(mono[start : start + window] * shape)) / shape.sum() * 2, edges) for start in starts
    ]
    return np.asarray(20 * np.log10(np.maximum(np.stack(columns, axis=1), 1e-6)), dtype=np.float64)


def _bands(lines: Curve, edges: Curve) -> Curve:
    """Return the strongest line within each band; a band between two lines takes what lies between them."""
    between = np.interp((edges[:-1] + edges[1:]) / 2, np.arange(lines.size), lines)
    first, last = np.ceil(edges[:-1]).astype(int), np.ceil(edges[1:]).astype(int)
    strongest = [lines[a:b].max() if b > a else 0.0 for a, b in zip(first, last, strict=True)]
    return np.maximum(between, strongest)
