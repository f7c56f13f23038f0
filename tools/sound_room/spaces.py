"""Rooms that sounds stand in: made of noise, of several bands that die away each in its own time.

Room           what a room is
impulse        what a room answers to a click
answer         what a room answers to a signal, without it; circular, or once
reverb         a loop in a room; what rings on comes round to its start
reverb_once    a single sound in a room, as much longer as it rings

BED  BEDROOM  SHOP  LAB  STAIR  CHAMBER  HALL  FAR    rooms of the book, from near to far
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from scipy import fft

from sound_room.filters import highpass
from sound_room.plan import SAMPLE_RATE
from sound_room.signals import decibels, fold, noise, samples, swell, times
from sound_room.sounds import Signal

# Above these frequencies the next band begins; the crossing is half an octave wide.
_CROSSINGS = (250.0, 700.0, 2000.0, 5000.0)
_CROSSING_OCTAVES = 0.5
# Air and curtains swallow the high bands sooner: each band's decay, as a part of the room's.
_DECAYS = (1.0, 1.0, 0.9, 0.65, 0.4)
_LEVELS = (-3.0, 0.0, -1.0, -5.0, -12.0)  # dB
# A loudspeaker in a room booms; what is sent there begins above.
_SENT_ABOVE = 170.0  # hertz
_OTHER_EAR = 0.25  # how much of one side's sound enters the room from the other


@dataclass(frozen=True)
class Room:
    """A room: `seconds` until its middle band has fallen by 60 dB, `before` its first answer, `rise` to its fullest.

    `dark` moves all bands' highs down: dB for each band above the second.
    """

    name: str
    seconds: float
    before: float = 0.008
    rise: float = 0.010
    dark: float = 0.0


BED = Room("bed", 0.25, before=0.003, rise=0.004, dark=-4.0)
BEDROOM = Room("bedroom", 0.45, before=0.006, rise=0.008, dark=-2.0)
SHOP = Room("shop", 0.7, before=0.009, rise=0.012, dark=-2.5)
LAB = Room("lab", 1.1, before=0.012, rise=0.015)
STAIR = Room("stair", 1.9, before=0.018, rise=0.020)
CHAMBER = Room("chamber", 1.6, before=0.014, rise=0.020, dark=-1.0)
HALL = Room("hall", 2.8, before=0.022, rise=0.030)
FAR = Room("far", 4.2, before=0.030, rise=0.060, dark=-3.0)


@lru_cache(maxsize=16)
def impulse(room: Room) -> Signal:
    """Return what a room answers to a click; its energy is 1 on each side. Do not write into it."""
    n = samples(room.before + room.seconds * 1.2)
    hiss = noise(n, "room", room.name, slope=0.0)
    lines = fft.rfft(hiss, axis=-1)
    frequencies = np.maximum(np.fft.rfftfreq(n, 1 / SAMPLE_RATE), 1.0)
    sounding = np.maximum(times(n) - room.before, 0.0)
    made = np.zeros((2, n))
    for band, (part, level) in enumerate(zip(_DECAYS, _LEVELS, strict=True)):
        heard = fft.irfft(lines * _band(frequencies, band), n, axis=-1)
        # 60 dB are a factor of 1000.
        falling = 1000.0 ** (-sounding / (room.seconds * part))
        made += heard * falling * decibels(level + room.dark * max(0, band - 1))
    made *= swell(n, room.before, room.rise)
    made /= np.sqrt((made**2).sum(axis=1, keepdims=True))
    made.flags.writeable = False
    return made


def _band(frequencies: Signal, band: int) -> Signal:
    """Return the factors of one band; all bands together have power 1 everywhere."""
    power = np.ones_like(frequencies)
    if band > 0:
        power *= _rising(frequencies, _CROSSINGS[band - 1])
    if band < len(_CROSSINGS):
        power *= 1 - _rising(frequencies, _CROSSINGS[band])
    return np.asarray(np.sqrt(power), dtype=np.float64)


def _rising(frequencies: Signal, crossing: float) -> Signal:
    way = np.clip(np.log2(frequencies / crossing) / _CROSSING_OCTAVES + 0.5, 0.0, 1.0)
    return np.asarray(0.5 - 0.5 * np.cos(np.pi * way), dtype=np.float64)


def answer(signal: Signal, room: Room, *, once: bool = False) -> Signal:
    """Return only what the room answers, as loud as the signal itself.

    For a loop it has the signal's length and comes round; `once` it is longer, by all that rings on.
    """
    response = impulse(room)
    n = signal.shape[-1]
    sent = highpass(signal, _SENT_ABOVE, order=1, once=once)
    sent = sent * (1 - _OTHER_EAR) + sent[::-1] * _OTHER_EAR
    if once:
        whole = n + response.shape[-1]
        size = int(fft.next_fast_len(whole, real=True))
    else:
        whole = size = n
        response = fold(response, n)
    lines = fft.rfft(sent, size, axis=-1) * fft.rfft(response, size, axis=-1)
    return np.asarray(fft.irfft(lines, size, axis=-1)[:, :whole], dtype=np.float64)


def reverb(signal: Signal, room: Room, wet: float = -12.0) -> Signal:
    """Return a loop in a room, whose answer is `wet` dB to the signal; of the same length, and closing like it."""
    return signal + decibels(wet) * answer(signal, room)


def reverb_once(signal: Signal, room: Room, wet: float = -12.0, ring: float | None = None) -> Signal:
    """Return a single sound in a room, longer by `ring` seconds; by all that rings on if none are given."""
    heard = decibels(wet) * answer(signal, room, once=True)
    heard[:, : signal.shape[-1]] += signal
    return heard if ring is None else heard[:, : signal.shape[-1] + samples(ring)]
