"""An attic over the street, after: the wind feels along a skylight, and brings what is left of the music."""

from __future__ import annotations

import numpy as np
from air_recipe import air, breath, drone
from crowd_recipe import strew

from sound_room.filters import bandpass, highpass, lowpass
from sound_room.signals import Curve, decibels, hertz, hump, knock, noise, pan, path, place, rng, samples, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import BEDROOM, FAR, answer, reverb

SECONDS = 34
# Metal bars, streets away: no stroke, one overtone.
BARS = ((1.0, 0.9, 1.0), (1.0014, 0.8, 0.5), (3.98, 0.2, 0.05))
# This chapter's home family, from which any of its bars can be heard.
NOTES = ("Db5", "F5", "Ab4", "Bb4", "Db4", "F4", "Ab5")
# When the wind stands right: second, notes, level in dB, side. Each time a little more of the tune is missing.
BROUGHT = ((2.6, 6, -36.0, -0.35), (10.9, 5, -38.0, -0.1), (19.4, 3, -40.0, 0.3), (26.8, 4, -39.0, 0.1))
TICK = ((1.0, 0.012, 1.0), (2.1, 0.007, 0.4), (3.4, 0.004, 0.2))


def wind(n: int) -> Signal:
    """Return the wind on the tiles and in the gap under the glass, where it nearly has a voice."""
    blows = np.exp(0.28 * wander(n, 0.14, "blows")) * breath(n, SECONDS / 4, 0.1, rest=0.55)
    tiles = place(air(n, "tiles", 110, 700, slope=-5, moves=0.2), 0.1, 0.8) * blows
    gap = np.zeros(n)
    for number, pitch in enumerate((420.0, 610.0, 760.0)):
        sings = bandpass(noise(n, "gap", number)[0], 0.965 * pitch, 1.035 * pitch, order=3)
        gap += sings / sings.std() * np.clip(wander(n, 0.3, "sings", number), 0.0, 2.0) ** 1.5 * (0.7, 1.0, 0.4)[number]
    return tiles * decibels(-40) + pan(gap * blows, 0.35) * decibels(-55)


def skylight(n: int) -> Signal:
    """Return the skylight's frame, which gives and comes back; its catch was never the right one."""
    made = np.zeros((2, n))
    chance = rng("skylight")
    at = 1.5
    while at < SECONDS - 1:
        for later in (0.0, chance.uniform(0.07, 0.24))[: int(chance.integers(1, 3))]:
            tap = lowpass(knock(0.15, chance.uniform(480, 780), TICK, attack=0.004), 2200, once=True)
            strew(made, tap, at + later, chance.uniform(-48, -40), 0.4)
        at += chance.uniform(1.6, 4.8)
    return made


def rafters(number: int) -> Curve:
    """Return a rafter that leans against the next one."""
    n = samples(1.4)
    slips = path(n, [(0.1, 30.0), (0.6, 52.0), (1.2, 26.0)]) * (1 + 0.1 * wander(n, 9.0, "rafter", number))
    teeth = np.mod(np.cumsum(slips) / 48_000, 1.0) - 0.5
    return bandpass(teeth, 180, 520, once=True) * hump(n, 0.6, 0.24)


def far_music(n: int) -> Signal:
    """Return what the wind brings of the music: a few notes, and then another few."""
    made = np.zeros((2, n))
    chance = rng("far music")
    for at, many, level, side in BROUGHT:
        later, which = 0.0, int(chance.integers(0, len(NOTES)))
        for number in range(many):
            note = knock(2.6, hertz(NOTES[which]), BARS, attack=0.05)
            strew(made, note, at + later, level - 1.6 * number + chance.uniform(-1, 1), side)
            later += (0.733, 0.733, 1.467)[int(chance.integers(0, 3))]
            which = int(np.clip(which + chance.choice((-2, -1, 1, 2)), 0, len(NOTES) - 1))
    return lowpass(made, 1500, order=1)


def attic_over_the_street() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    street = place(air(n, "street below", 60, 240, slope=-6, moves=0.2), 0.0, 0.6) * decibels(-45)
    street += drone(n, "Db2", (0.5, 1.0, 0.2), beating=0.07) * breath(n, SECONDS / 2, 0.4, rest=0.3) * decibels(-58)
    near = wind(n) + skylight(n)
    for number, (at, level, side) in enumerate(((8.2, -42.0, -0.5), (17.9, -44.0, 0.5), (30.0, -43.0, -0.2))):
        strew(near, rafters(number), at, level, side)
    music = far_music(n)
    return highpass(street + reverb(near, BEDROOM, -13) + 0.25 * music + decibels(-1) * answer(music, FAR), 50)


SOUNDS = [Sound("attic_over_the_street", "ambience", attic_over_the_street, loudness=-33)]
