"""A garden that is dreamt and lit: small glasses that touch, in fourths, and a wind that goes through paper."""

from __future__ import annotations

import numpy as np
from air_recipe import air, breath, drone, happen

from sound_room.filters import highpass, lowpass
from sound_room.signals import Curve, at_rms, decibels, hertz, hump, knock, place, rng, samples, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import FAR, HALL, answer, reverb

SECONDS = 32
GUST = 8.0  # seconds from gust to gust
# A lamp's glass, no larger than a plum: ratio to the note, seconds to 1/e, factor.
GLASS = ((1.0, 0.30, 1.0), (1.0019, 0.34, 0.5), (2.32, 0.10, 0.2), (4.1, 0.03, 0.06))
# Fourths on fourths fit every family of this chapter's key but one, and that one passes.
NOTES = ("C6", "F6", "Bb6", "C7", "F7")
# Where lamps hang together: second, how many touch, side, level in dB.
BRANCHES = (
    (1.2, 4, -0.5, -38.0),
    (3.7, 2, 0.4, -41.0),
    (5.4, 3, -0.2, -40.0),
    (8.1, 5, 0.1, -38.0),
    (11.3, 3, 0.6, -39.0),
    (12.9, 2, -0.5, -41.0),
    (14.6, 4, 0.3, -39.0),
    (17.0, 3, -0.6, -40.0),
    (19.8, 5, 0.5, -38.0),
    (22.3, 2, -0.1, -41.0),
    (24.2, 3, 0.2, -39.0),
    (26.1, 4, -0.4, -38.0),
    (29.5, 2, 0.6, -41.0),
    (30.8, 3, -0.2, -40.0),
)
# A paper lantern, drawn in and out: second, side.
LANTERNS = ((6.2, -0.45), (21.6, 0.4))


def lamp(note: str, detuned: float) -> Curve:
    """Return one lamp that is touched by another."""
    return knock(1.6, hertz(note) * detuned, GLASS, attack=0.008)


def lamps(n: int) -> Signal:
    """Return all lamps of a night, a branch at a time; the lowest of a branch first."""
    made = np.zeros((2, n))
    chance = rng("lamps")
    for at, many, side, level in BRANCHES:
        later = 0.0
        for which in sorted(chance.integers(0, len(NOTES), many)):
            one = lamp(NOTES[which], chance.uniform(0.998, 1.002))
            happen(made, one, at + later, level - 1.5 * which + chance.uniform(-3, 0), side + chance.uniform(-0.2, 0.2))
            later += chance.uniform(0.11, 0.42)
    return made


def paper(n: int) -> Signal:
    """Return the wind in paper: dry, many-leaved, with every gust once."""
    gusts = breath(n, GUST, 0.3, rest=0.10) ** 1.5
    leaves = highpass(air(n, "paper", 700, 3000, slope=-4, moves=0.2), 500)
    flutter = np.abs(np.stack([wander(n, 22.0, "leaves", "left"), wander(n, 22.0, "leaves", "right")])) ** 1.4
    return place(at_rms(leaves * np.tanh(flutter) * gusts, 0.0), 0.0, 0.7)


def lantern(number: int) -> Curve:
    """Return a paper lantern that is drawn in and out by a breath."""
    n = samples(1.4)
    crackle = np.abs(wander(n, 60.0, f"lantern {number}")) ** 2
    skin = lowpass(highpass(wander(n, 3000.0, f"skin {number}"), 500, once=True), 1800, once=True)
    return np.asarray(skin * crackle * (hump(n, 0.4, 0.13) + 0.6 * hump(n, 0.95, 0.16)), dtype=np.float64)


def garden_of_lamps() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    night = place(air(n, "garden", 90, 420, slope=-6, moves=0.2), 0.0, 0.6) * breath(n, GUST, 0.26, rest=0.35)
    glow = drone(n, "C3", (1.0, 0.25), beating=0.06) * breath(n, SECONDS / 6, rest=0.3) * decibels(-50)
    glow += drone(n, "F3", (1.0, 0.2), beating=0.08) * breath(n, SECONDS / 4, 0.5, rest=0.2) * decibels(-53)
    leaves = paper(n) * decibels(-53) + night * decibels(-49)
    for number, (at, side) in enumerate(LANTERNS):
        happen(leaves, lantern(number), at, -43, side)
    glass = lowpass(lamps(n), 5200, order=1)
    return highpass(glow + reverb(leaves, HALL, -14) + 0.8 * glass + decibels(-5) * answer(glass, FAR), 50)


SOUNDS = [Sound("garden_of_lamps", "ambience", garden_of_lamps, loudness=-33)]
