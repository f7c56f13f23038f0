"""What turns a played lullaby into its fear: on the same clock, of the same length, never still, never sudden.

course      a level that goes from bar to bar and closes
hush        the dip at the loop's joint
backwards   each bar played from its end to its start
warped      a tape that runs unsteadily, and is on time again when the loop closes
closing     a wall: a low-pass filter that moves
shaking     a tremolo whose rate moves
cluster     tones that rub, each swelling at a rate of its own
steadied    loud and soft sections brought nearer to each other
eased       attacks made slow wherever they would startle
movement    how much a loop's spectrum and its notes change from section to section, as numbers
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import fft
from scipy.ndimage import gaussian_filter1d, minimum_filter1d, uniform_filter1d

from sound_room.instruments import drone
from sound_room.loudness import integrated_loudness
from sound_room.plan import SAMPLE_RATE, Piece
from sound_room.signals import Curve, decibels, lfo, path, swell, wander
from sound_room.sounds import Signal

Points = Sequence[tuple[float, float]]  # (bar from 0, value)

_BLOCK = 480  # samples: 10 ms
_RETURN = 0.5  # bars


def curve(piece: Piece, points: Points) -> Curve:
    """Return a curve over the loop through points at bars: smooth, and level before the first and after the last.

    In the last bar's second half it goes back to where it began.
    """
    bars = len(piece.bars)
    if points[-1][0] <= bars - _RETURN:
        points = [*points, (bars - _RETURN, points[-1][1]), (bars, points[0][1])]
    # Drawn every 10 ms and joined by lines: it is the same to the ear, and hundred times quicker.
    n = piece.samples
    coarse = path(n // _BLOCK + 1, [(bar * piece.bar_seconds / _BLOCK, float(value)) for bar, value in points])
    return np.interp(np.arange(n), np.arange(coarse.size) * _BLOCK, coarse)


def course(piece: Piece, points: Points) -> Curve:
    """Return factors over the loop, through levels in dB at bars."""
    return decibels(curve(piece, points))


def hush(n: int, depth: float = -16.0, seconds: float = 0.6) -> Curve:
    """Return factors that dip at the loop's joint, where a browser may lose some milliseconds."""
    from_joint = (np.arange(n) + n // 2) % n - n // 2
    dip = np.exp(-((from_joint / (seconds * SAMPLE_RATE)) ** 2))
    return np.asarray(1 - (1 - decibels(depth)) * dip, dtype=np.float64)


# ------------------------------------------------------------------------------------------------------- time


def backwards(signal: Signal, piece: Piece, fade: float = 0.04) -> Signal:
    """Return a loop with each bar reversed: the harmony still fits its bar."""
    bars = len(piece.bars)
    length = signal.shape[1] // bars
    once = swell(length, 0.0, fade)
    turned = signal.reshape(2, bars, length)[:, :, ::-1] * (once * once[::-1])
    return np.asarray(turned.reshape(2, -1), dtype=np.float64)


def warped(signal: Signal, cents: Curve) -> Signal:
    """Return a loop whose pitch moves by `cents`; their mean is taken out, so that it is on time again at its end."""
    n = signal.shape[1]
    ratio = cents * np.log(2) / 1200
    shift = np.cumsum(ratio - ratio.mean())
    position = (np.arange(n) + shift - shift.mean()) % n
    return _read_at(signal, position)


def _read_at(signal: Signal, position: Curve) -> Signal:
    """Return a loop read at positions in samples, by cubics through four neighbours."""
    n = signal.shape[1]
    whole = position.astype(np.int64)
    part = position - whole
    before, here, after, beyond = (signal[:, (whole + step) % n] for step in (-1, 0, 1, 2))
    bend = 3 * (here - after) + beyond - before
    slope = 2 * before - 5 * here + 4 * after - beyond
    return np.asarray(here + 0.5 * part * (after - before + part * (slope + part * bend)), dtype=np.float64)


def unsteady(n: int, cents: float, hertz: float, *names: object) -> Curve:
    """Return the pitch of a tape that runs unsteadily, in cents: a turn, a flutter, a drift."""
    return lfo(n, hertz) * cents + lfo(n, 6.1, 0.3) * cents * 0.15 + wander(n, 0.25, *names) * cents * 0.4


# ----------------------------------------------------------------------------------------------------- colour


def closing(signal: Signal, hertz: Curve, order: int = 2) -> Signal:
    """Return a loop behind a low-pass filter that moves: `hertz` for each sample, between 150 and 9600."""
    n = signal.shape[1]
    rungs = 150.0 * 4.0 ** np.arange(4)
    at = np.clip(np.log(hertz / rungs[0]) / np.log(4.0), 0.0, len(rungs) - 1.0)
    lines = fft.rfft(signal, axis=1)
    frequencies = np.fft.rfftfreq(n, 1 / SAMPLE_RATE)
    out = np.zeros_like(signal)
    for rung, cutoff in enumerate(rungs):
        # Between two filters both are heard in part: no seam, and only four of them.
        heard = fft.irfft(lines / np.sqrt(1 + (frequencies / cutoff) ** (2 * order)), n, axis=1)
        out += heard * np.maximum(0.0, 1.0 - np.abs(at - rung))
    return out


def shaking(n: int, hertz: Curve, depth: Curve) -> Curve:
    """Return factors of a tremolo: `hertz` and `depth` (0 to 1) for each sample. It has whole turns a loop."""
    turns = np.cumsum(hertz) / SAMPLE_RATE
    turns *= round(turns[-1]) / turns[-1]
    return np.asarray(1 - depth * (0.5 - 0.5 * np.cos(2 * np.pi * turns)), dtype=np.float64)


def cluster(
    piece: Piece, tones: Sequence[tuple[float, float]], levels: Curve, *names: object, highest: float = 1800.0
) -> Signal:
    """Return tones that rub (MIDI pitch, swells a section of eight bars), each swelling from nothing at its own rate.

    They enter one after the other as `levels` (0 to 1) rises, and leave in the same order.
    """
    n = piece.samples
    seconds = n / SAMPLE_RATE
    out = np.zeros((2, n))
    for place, (pitch, rate) in enumerate(tones):
        swelling = 0.5 + 0.5 * lfo(n, rate * len(piece.bars) / 8 / seconds, place / len(tones))
        entered = np.clip(levels * len(tones) - place, 0.0, 1.0)
        out += drone(n, pitch, *names, place, highest=highest) * swelling**1.5 * entered
    return out / len(tones)


# ---------------------------------------------------------------------------------------------- never sudden

_QUIET = -14.0  # dB under the loudness: what is softer may speak as quickly as it likes


def steadied(signal: Signal, share: float = 0.85, free: float = 2.0, seconds: float = 3.0, most: float = 9.0) -> Signal:
    """Return a loop whose sections differ less in level.

    What is further than `free` dB from the whole's level is brought back by `share` of the rest, at most by `most` dB.
    It hears `seconds` around each moment, so that notes keep their shape.
    """
    around = round(seconds * SAMPLE_RATE / _BLOCK)
    power = gaussian_filter1d(10 ** (_block_levels(signal) / 10), around, mode="wrap")
    distance = 10 * np.log10(power.mean() / (power + 1e-12))
    outside = distance - np.clip(distance, -free, free)
    return _changed(signal, np.clip(outside * share, -most, most))


def eased(signal: Signal, rise: float = 4.0) -> Signal:
    """Return a loop in which nothing that could startle grows by more than about `rise` dB in 100 ms."""
    level = _block_levels(signal)
    floor = integrated_loudness(signal) + _QUIET
    allowed = np.maximum(level, floor)
    # Twice round, so that the start knows the end.
    for _ in range(2):
        for block in range(allowed.size):
            allowed[block] = min(allowed[block], max(allowed[block - 1], floor) + rise / 10)
    lowered = minimum_filter1d(np.minimum(allowed - np.maximum(level, floor), 0.0), 5, mode="wrap")
    smooth = uniform_filter1d(lowered, 5, mode="wrap")
    return _changed(signal, smooth)


def _changed(signal: Signal, levels: Curve) -> Signal:
    """Return a loop changed by so many dB each 10 ms."""
    n = signal.shape[1]
    middles = (np.arange(levels.size) + 0.5) * _BLOCK
    return np.asarray(signal * decibels(np.interp(np.arange(n), middles, levels, period=n)), dtype=np.float64)


def _block_levels(signal: Signal) -> Curve:
    """Return the effective value of each 10 ms in dB."""
    power = (signal**2).mean(axis=0).reshape(-1, _BLOCK).mean(axis=1)
    return np.asarray(10 * np.log10(power + 1e-12), dtype=np.float64)


def steepest(signal: Signal) -> float:
    """Return by how many dB the level of 100 ms grows at most to the next, where it is loud enough to startle."""
    size = SAMPLE_RATE // 10
    power = (signal**2).mean(axis=0)[: signal.shape[1] // size * size].reshape(-1, size).mean(axis=1)
    level = np.maximum(10 * np.log10(power + 1e-12), integrated_loudness(signal) + _QUIET)
    return float(np.max(level - np.roll(level, 1)))


# -------------------------------------------------------------------------------------------------- movement


@dataclass(frozen=True)
class Movement:
    """How much a loop moves.

    `sections`: the mean difference between its sections' octave bands in dB, over all pairs of sections. `flux`: the
    mean change of third-octave levels from one second to the next, in dB. `onsets`: the fewest and most attacks a
    second in its sections. `swing`: its loudest section over its softest, in dB.
    """

    sections: float
    flux: float
    onsets: tuple[float, float]
    swing: float


_CENTRES = 62.5 * 2.0 ** np.arange(7)  # hertz: octaves up to 4 kHz; nothing of music is above
_SILENT = -80.0  # dB


def movement(signal: Signal, sections: int = 4) -> Movement:
    """Measure how much a loop moves."""
    seconds = _spectrogram(signal, SAMPLE_RATE, 3)
    whole = seconds.shape[0] // sections
    parts = [seconds[part * whole : (part + 1) * whole].mean(axis=0) for part in range(sections)]
    octaves = [10 * np.log10(part[: len(_CENTRES) * 3].reshape(-1, 3).sum(axis=1) + 1e-12) for part in parts]
    octaves = [np.maximum(levels, _SILENT) for levels in octaves]
    pairs = [np.abs(a - b).mean() for at, a in enumerate(octaves) for b in octaves[at + 1 :]]
    levels = np.maximum(10 * np.log10(seconds + 1e-12), _SILENT)
    total = [10 * np.log10(part.sum() + 1e-12) for part in parts]
    counts = [
        _onsets(signal[:, part * whole * SAMPLE_RATE :][:, : whole * SAMPLE_RATE]) / whole for part in range(sections)
    ]
    return Movement(
        sections=float(np.mean(pairs)),
        flux=float(np.abs(np.diff(levels, axis=0)).mean()),
        onsets=(min(counts), max(counts)),
        swing=float(max(total) - min(total)),
    )


def _spectrogram(signal: Signal, size: int, parts: int) -> Signal:
    """Return the power of each piece of `size` samples in bands of an octave's `parts`, shape (pieces, bands)."""
    mono = signal.mean(axis=0)
    frames = mono[: mono.size // size * size].reshape(-1, size) * np.hanning(size)
    power = np.abs(np.fft.rfft(frames, axis=1)) ** 2 / size**2
    edges = _CENTRES[0] / np.sqrt(2) * 2.0 ** (np.arange(len(_CENTRES) * parts + 1) / parts) * size / SAMPLE_RATE
    cuts = np.round(edges).astype(int)
    return np.stack([power[:, a : max(b, a + 1)].sum(axis=1) for a, b in itertools.pairwise(cuts)], axis=1)


def _onsets(signal: Signal) -> int:
    """Return how often the spectrum of 20 ms rises clearly: about the number of attacks."""
    levels = np.maximum(10 * np.log10(_spectrogram(signal, 2048, 1) + 1e-12), _SILENT)
    rising = np.maximum(np.diff(levels, axis=0), 0.0).mean(axis=1)
    peaks = (rising[1:-1] > rising[:-2]) & (rising[1:-1] >= rising[2:]) & (rising[1:-1] > 3.0)
    return int(peaks.sum())
