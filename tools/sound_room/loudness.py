"""Loudness as ITU-R BS.1770-4 measures it, in LUFS. A signal is an array of shape (2, n) at 48 kHz."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import signal as dsp

from sound_room.plan import SAMPLE_RATE
from sound_room.sounds import Signal

Curve = NDArray[np.float64]  # one number a block

# What silence measures, in dB.
SILENCE = -120.0

# BS.1770-4, tables 1 and 2, for 48 kHz: the head's shelf, then the high-pass; b0 b1 b2 a0 a1 a2.
_HEARING = np.array(
    [
        [1.53512485958697, -2.69169618940638, 1.19839281085285, 1.0, -1.69065929318241, 0.73248077421585],
        [1.0, -2.0, 1.0, 1.0, -1.99004745483398, 0.99007225036621],
    ]
)
_OFFSET = -0.691  # LUFS of a block whose weighted power is 1
_MOMENT = round(0.4 * SAMPLE_RATE)  # samples
_STEP = _MOMENT // 4  # from one gated block to the next
_FINE_STEP = 480  # from one moment to the next, when the loudest is sought
_ABSOLUTE_GATE = -70.0  # LUFS
_RELATIVE_GATE = -10.0  # LU below the mean of what passed the absolute one


def integrated_loudness(signal: Signal) -> float:
    """Return a signal's integrated loudness in LUFS; one shorter than 400 ms is taken as followed by silence."""
    power = _moments(_at_least_a_moment(signal), _STEP)
    heard = power[_lufs(power) > _ABSOLUTE_GATE]
    if not heard.size:
        return SILENCE
    heard = heard[_lufs(heard) > _lufs(heard.mean()) + _RELATIVE_GATE]
    return float(_lufs(heard.mean()))


def loudest_moment(signal: Signal) -> float:
    """Return the loudness of a signal's loudest 400 ms in LUFS; before and after it there is silence."""
    silence = np.zeros((2, _MOMENT))
    return float(_lufs(_moments(np.concatenate([silence, signal, silence], axis=1), _FINE_STEP).max()))


def _at_least_a_moment(signal: Signal) -> Signal:
    return np.pad(signal, ((0, 0), (0, max(0, _MOMENT - signal.shape[1]))))


def _moments(signal: Signal, step: int) -> Curve:
    """Return the weighted power of every 400 ms, both channels together, a moment each `step` samples."""
    weighted = dsp.sosfilt(_HEARING, signal, axis=1)
    total = np.concatenate([[0.0], np.cumsum((weighted**2).sum(axis=0))])
    return np.asarray((total[_MOMENT:] - total[:-_MOMENT])[::step] / _MOMENT, dtype=np.float64)


def _lufs(power: Curve | float) -> Curve:
    return np.asarray(_OFFSET + 10 * np.log10(np.maximum(power, 1e-13)), dtype=np.float64)
