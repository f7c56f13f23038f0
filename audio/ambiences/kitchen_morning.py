"""A kitchen early on a Sunday: a tram, gulls over the harbour, the kettle that cools, the neighbours' windows."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from air_recipe import air, happen

from sound_room.filters import bandpass, highpass, lowpass
from sound_room.signals import Curve, decibels, hertz, hump, knock, noise, path, ping, rng, samples, sweep, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import BEDROOM, FAR, STAIR, answer, reverb

SECONDS = 44
TICK = ((1.0, 0.007, 1.0), (1.63, 0.004, 0.5), (2.71, 0.002, 0.2))
WOOD = ((1.0, 0.05, 1.0), (2.3, 0.03, 0.5), (3.6, 0.02, 0.25))
BELL = ((1.0, 0.5, 1.0), (2.0, 0.25, 0.3), (2.98, 0.12, 0.15))
# Second, pitch in hertz, level in dB, side: each goes on for a few cries.
GULLS = ((5.6, 980.0, -40.0, -0.6), (20.4, 890.0, -43.0, 0.5), (33.2, 1040.0, -42.0, -0.1))
CRIES = ((0.0, 0.62, 1.0), (0.78, 0.5, 0.9), (1.3, 0.4, 0.75), (1.72, 0.36, 0.6), (2.1, 0.34, 0.45))  # at, long, loud
# Second, level in dB, side.
WINDOWS = ((11.7, -29.0, 0.65), (30.9, -29.5, -0.6))

Points = Sequence[tuple[float, float]]


def cry(pitch: float, seconds: float) -> Curve:
    """Return one cry of a gull, up and then down, as from the other side of a harbour."""
    n = samples(seconds)
    bends = path(n, [(0.0, 0.82), (0.2 * seconds, 1.16), (0.45 * seconds, 1.08), (seconds, 0.74)])
    line = pitch * bends * (1 + 0.01 * wander(n, 20.0, "gull", pitch, seconds))
    voice = sum(part * sweep(number * line) for number, part in ((1, 0.6), (2, 1.0), (3, 0.5), (4, 0.2)))
    loud = path(n, [(0.0, 0.0), (0.25 * seconds, 1.0), (0.6 * seconds, 0.8), (seconds, 0.0)])
    return np.asarray(voice * loud, dtype=np.float64)


def gull(pitch: float) -> Curve:
    """Return a gull that has something to say about it."""
    made = np.zeros(samples(3.0))
    for at, seconds, loud in CRIES:
        one = loud * cry(pitch * (1 - 0.03 * at), seconds)
        made[samples(at) : samples(at) + one.size] += one
    return made


def tram() -> Curve:
    """Return a tram some streets away: it comes down the hill, over four joints in the rails, and slows."""
    n = samples(13.0)
    wheels = bandpass(noise(n, "tram", slope=-5)[0], 80, 340, order=1) * hump(n, 6.5, 2.7)
    line = path(n, [(1.0, 230.0), (5.0, 349.0), (8.0, 349.0), (12.0, 175.0)])
    motor = (sweep(line) + 0.4 * sweep(2 * line)) * hump(n, 6.3, 2.4)
    made = wheels / np.abs(wheels).max() + 0.10 * motor
    for at in (4.2, 4.42, 5.5, 5.71, 6.8, 7.0, 8.2, 8.43):
        joint = 0.35 * knock(0.25, 128.0, WOOD, attack=0.008) * np.exp(-(((at - 6.4) / 2.4) ** 2))
        made[samples(at) : samples(at) + joint.size] += joint
    return lowpass(made, 900, order=1, once=True)


def window() -> Curve:
    """Return somebody's window, pushed up: paint that lets go, wood on wood, a stop."""
    n = samples(1.6)
    slips = np.cumsum(path(n, [(0.1, 60.0), (0.5, 130.0), (1.0, 90.0)]) * (1 + 0.1 * wander(n, 9, "sash"))) / 48_000
    creak = bandpass(np.mod(slips, 1.0) - 0.5, 300, 1300, once=True) * hump(n, 0.5, 0.24)
    rub = bandpass(noise(n, "sash", slope=-4)[0], 300, 1800, order=1, once=True) * hump(n, 0.62, 0.25)
    made = creak + 0.10 * rub
    for at, pitch, loud in ((0.16, 210.0, 0.25), (1.02, 160.0, 0.5)):
        stop = loud * knock(0.4, pitch, WOOD, attack=0.006)
        made[samples(at) : samples(at) + stop.size] += stop
    return lowpass(made, 1500, order=1, once=True)


def murmur(name: str, seconds: float, line: Points, syllables: Sequence[float]) -> Curve:
    """Return somebody speaking behind a window, of whom only the tune arrives: pitches (second, hertz), no words."""
    n = samples(seconds)
    pitch = path(n, line) * (1 + 0.02 * wander(n, 5.0, "voice", name))
    mouth = 520.0 + 170.0 * wander(n, 4.0, "mouth", name)
    voice = np.zeros(n)
    for number in range(1, 11):
        heard = 0.15 + np.exp(-(((number * pitch - mouth) / 260.0) ** 2))
        voice += heard / number**0.5 * sweep(number * pitch)
    said = sum(hump(n, at, 0.085) for at in syllables)
    return lowpass(voice * np.asarray(said, dtype=np.float64), 800, order=2, once=True)


def ticks(into: Signal) -> None:
    """Add the kettle to a loop: it ticks as it cools, ever more seldom."""
    chance = rng("kettle cools")
    at, wait = 1.2, 0.42
    while at < 36.0:
        tick = knock(0.08, chance.uniform(1750, 2500), TICK, attack=0.003)
        happen(into, tick, at, chance.uniform(-42, -36), 0.3)
        at += wait * chance.uniform(0.5, 1.5)
        wait *= 1.09
    # Its floor, that springs back.
    happen(into, ping(0.3, hertz("F5"), 0.03, 0.006), 14.9, -41, 0.3)


def kitchen_morning() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    harbour = air(n, "harbour", 80, 340, slope=-6, moves=0.25) * decibels(-44)
    open_air = air(n, "morning", 350, 2200, slope=-5, moves=0.3) * decibels(-50)
    kitchen = np.zeros((2, n))
    ticks(kitchen)
    street = np.zeros((2, n))
    happen(street, tram(), 8.5, -33, -0.35)
    for at, level, side in WINDOWS:
        happen(street, window(), at, level, side)
    asks = murmur("asks", 2.0, [(0.1, 205.0), (0.9, 228.0), (1.3, 198.0), (1.8, 262.0)], (0.2, 0.45, 0.72, 1.1, 1.5))
    says = murmur("says", 2.4, [(0.1, 128.0), (0.8, 118.0), (2.2, 98.0)], (0.2, 0.5, 0.7, 1.15, 1.4, 1.85))
    calls = murmur("calls", 1.3, [(0.1, 176.0), (0.5, 214.0), (1.0, 165.0)], (0.2, 0.62, 0.85))
    happen(street, asks, 25.2, -35, 0.55)
    happen(street, says, 27.4, -35, 0.6)
    happen(street, calls, 41.0, -39, -0.5)
    over = np.zeros((2, n))
    for at, pitch, level, side in GULLS:
        happen(over, gull(pitch), at, level, side)
    for at in (17.1, 17.42):
        happen(over, knock(1.5, hertz("C6"), BELL, attack=0.01), at, -44, -0.25)
    over = lowpass(over, 2600, order=1)
    far = 0.35 * over + answer(over, FAR)
    heard = harbour + open_air + reverb(kitchen, BEDROOM, -11) + reverb(street, STAIR, -5) + far
    return highpass(heard, 55)


SOUNDS = [Sound("kitchen_morning", "ambience", kitchen_morning, loudness=-32)]
