"""A drawing office on a fourth floor, empty: one fan, a lift far off, and a strip of surf behind glass."""

from __future__ import annotations

import numpy as np
from air_recipe import air, breath, drone
from crowd_recipe import strew

from sound_room.filters import bandpass, highpass, lowpass
from sound_room.signals import Curve, decibels, hump, knock, lfo, noise, path, place, samples, sweep
from sound_room.sounds import Signal, Sound
from sound_room.spaces import LAB, STAIR, reverb

SECONDS = 30
WAVE = 7.5  # seconds
LIFTS = ((4.5, 7.5, -42.0), (20.0, 6.5, -44.0))  # second, seconds, level in dB
STOPS = ((1.0, 0.05, 1.0), (1.9, 0.03, 0.5), (3.1, 0.015, 0.25))
# A sheet on a drawing board, that the fan gets as far as: second, level in dB.
SHEET = ((2.2, -47.0), (9.7, -50.0), (17.1, -46.0), (24.8, -48.0))


def fan(n: int) -> Signal:
    """Return the fan: three blades, and one has been bent and put straight."""
    blades = 1 + 0.25 * lfo(n, 4.2) + 0.15 * lfo(n, 1.4, 0.2)
    blows = place(lowpass(air(n, "fan", 110, 750, slope=-5, moves=0.1), 850), -0.3, 0.4) * blades
    return blows + 0.35 * place(drone(n, "E2", (0.6, 1.0, 0.4, 0.2), beating=0.1), -0.3, 0.3)


def surf(n: int) -> Signal:
    """Return the sea beyond the last roofs: each wave is a little wider than the one before it, and then not."""
    comes = breath(n, WAVE, 0.1, rest=0.15) * (1 + 0.25 * lfo(n, 1 / SECONDS, 0.4))
    sea = air(n, "surf", 220, 1000, slope=-4, moves=0.2) * comes**1.6
    return lowpass(place(sea + 0.4 * air(n, "sand", 700, 2200) * comes**4, 0.4, 0.5), 1500, order=1)


def lift(seconds: float, at: float) -> Curve:
    """Return a lift that somebody else has called: it hums from E to B, goes by three doors, and stops."""
    n = samples(seconds)
    line = path(n, [(0.2, 82.4), (1.4, 123.5), (seconds - 1.6, 123.5), (seconds - 0.6, 70.0)])
    runs = hump(n, 0.48 * seconds, 0.24 * seconds)
    cable = bandpass(noise(n, "cable", at)[0], 160, 620, once=True)
    made = (sweep(line) + 0.5 * sweep(2 * line) + 0.2 * sweep(3 * line) + 0.9 * cable / cable.std()) * runs
    for share, force in ((0.3, 0.6), (0.5, 0.8), (0.68, 0.6), (0.84, 1.0)):
        bump, start = force * knock(0.3, 96.0, STOPS, attack=0.014), samples(share * seconds)
        made[start : start + bump.size] += bump
    return lowpass(made, 520, order=1, once=True)


def sheet(at: float) -> Curve:
    """Return a corner of paper that is lifted, and lies down."""
    n = samples(0.9)
    paper = bandpass(noise(n, "sheet", at)[0], 500, 2200, order=1, once=True)
    return np.asarray(paper * (hump(n, 0.3, 0.09) + 0.5 * hump(n, 0.56, 0.07)), dtype=np.float64)


def studios_at_night() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    office = air(n, "office", 90, 420, slope=-6, moves=0.15) * decibels(-53)
    near, shaft = fan(n) * decibels(-46), np.zeros((2, n))
    for at, level in SHEET:
        strew(near, sheet(at), at, level, -0.1)
    for at, seconds, level in LIFTS:
        strew(shaft, lift(seconds, at), at, level, -0.7)
    return highpass(office + surf(n) * decibels(-47) + reverb(near, LAB, -14) + reverb(shaft, STAIR, -5), 50)


SOUNDS = [Sound("studios_at_night", "ambience", studios_at_night, loudness=-34)]
