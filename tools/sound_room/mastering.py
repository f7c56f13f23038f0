"""From what a master plays to what is encoded: checked, freed of DC, brought to its loudness, never clipped."""

from __future__ import annotations

import numpy as np

from sound_room.loudness import integrated_loudness, loudest_moment
from sound_room.plan import OPUS_FRAME, SAMPLE_RATE
from sound_room.signals import decibels, soft_knee
from sound_room.sounds import TRUE_PEAK, Signal, Sound, SoundError

# Levelling and the knee change each other a little; after three rounds nothing moves any more.
_ROUNDS = 3
# Under the ceiling, because samples do not tell what is between them and an encoder adds its own.
_HEADROOM = 0.5  # dB
_BUSY = SAMPLE_RATE // 10  # samples


def mastered(sound: Sound) -> Signal:
    """Return a sound as it is encoded: shape (2, n) at 48 kHz, at its loudness, under its true peak.

    `SoundError` names the sound if what it plays is no signal, is silent, or does not close as a loop.
    """
    try:
        signal = sound.render()
    except SoundError:
        raise
    except Exception as error:
        raise SoundError(f"{sound.name}: {type(error).__name__}: {error}") from error
    _check(sound, signal)
    if sound.loops:
        signal = signal - signal.mean(axis=1, keepdims=True)
    if sound.kind == "ambience":
        signal = _begun_where_it_is_busy(signal)
    if sound.gain is not None:
        return np.asarray(signal * decibels(sound.gain), dtype=np.float64)
    return _levelled(sound, signal)


def _check(sound: Sound, signal: Signal) -> None:
    if signal.ndim != 2 or signal.shape[0] != 2 or not signal.shape[1]:
        raise SoundError(f"{sound.name}: renders an array of shape {signal.shape}; it has to be (2, n)")
    if not np.isfinite(signal).all():
        raise SoundError(f"{sound.name}: renders values that are no numbers; look for a division by zero")
    if np.abs(signal).max() < 1e-6:
        raise SoundError(f"{sound.name}: renders silence")
    if sound.loops and signal.shape[1] % OPUS_FRAME:
        raise SoundError(f"{sound.name}: its {signal.shape[1]} samples are no whole number of {OPUS_FRAME} (20 ms)")


def _begun_where_it_is_busy(signal: Signal) -> Signal:
    """Return a loop that begins at the smallest step in the 100 ms with the greatest steps from sample to sample.

    Two encodings never meet exactly, and what is heard least there is the step that they leave. Music cannot choose.
    """
    steps = np.abs(np.diff(signal, axis=1, append=signal[:, :1])).max(axis=0)
    blocks = steps[: steps.size // _BUSY * _BUSY].reshape(-1, _BUSY)
    # The mean and not the largest: one crack of wood does not hide a seam.
    busiest = int(blocks.mean(axis=1).argmax()) * _BUSY
    middle = slice(busiest + _BUSY // 4, busiest + 3 * _BUSY // 4)
    start = middle.start + int(steps[middle].argmin()) + 1
    return np.asarray(np.roll(signal, -start, axis=1), dtype=np.float64)


def _levelled(sound: Sound, signal: Signal) -> Signal:
    target = sound.target
    assert target is not None
    measure = integrated_loudness if sound.loops else loudest_moment
    ceiling = float(decibels(TRUE_PEAK[sound.kind] - _HEADROOM))
    for _ in range(_ROUNDS):
        signal = soft_knee(signal * decibels(target - measure(signal)), ceiling)
    return signal
