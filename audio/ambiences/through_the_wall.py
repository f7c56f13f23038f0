"""A bedroom at night, and an inch and a half of brick: behind it somebody breathes, turns over, puts down a foot."""

from __future__ import annotations

import numpy as np
from air_recipe import air, breath, drone
from crowd_recipe import strew
from sleepers_recipe import draws, gives, turns_over
from terrace_recipe import far_tram, through_brick

from sound_room.filters import bandpass, highpass, lowpass
from sound_room.signals import Curve, decibels, hump, knock, lfo, path, ping, place, rng, samples, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import BED, BEDROOM, reverb

BREATH = 5.5  # seconds
BREATHS = 6
SECONDS = BREATH * BREATHS
WALL = -0.4  # its side
BOARD = ((1.0, 0.07, 1.0), (1.58, 0.05, 0.6), (2.7, 0.025, 0.3))
# Who lies behind it turns over: second, level in dB.
OVER = ((4.4, -11.0), (20.6, -14.0))
# And the bed has its say, and a board: second, hertz.
SPRINGS = ((5.5, 182.0), (5.8, 161.0), (21.9, 174.0))
FEET = ((12.9, 88.0), (13.7, 96.0), (16.1, 84.0))
# A pipe in the wall, that cools: second, hertz.
PIPE = ((9.2, 277.0), (9.9, 277.0), (30.1, 208.0))


def spring(pitch: float) -> Curve:
    """Return a spring with somebody on it."""
    return ping(0.9, pitch, 0.20, 0.03) + 0.4 * ping(0.9, 2.71 * pitch, 0.08, 0.02)


def board(number: int) -> Curve:
    """Return a board that takes a weight, and says so."""
    n = samples(1.0)
    slips = path(n, [(0.1, 24.0), (0.5, 41.0), (0.9, 22.0)]) * (1 + 0.1 * wander(n, 9.0, "board", number))
    teeth = np.mod(np.cumsum(slips) / 48_000, 1.0) - 0.5
    return bandpass(teeth, 150, 480, once=True) * hump(n, 0.5, 0.19)


def behind(n: int) -> Signal:
    """Return the other room, as it is on its own side."""
    made = np.zeros((2, n))
    chance = rng("behind the wall")
    for turn in range(BREATHS):
        at = turn * BREATH + chance.normal(0.0, 0.2)
        strew(made, draws(2.2, 420.0, "behind", turn), at, chance.uniform(-25.0, -22.0))
        strew(made, gives(2.9, 420.0, "behind", turn), at + 2.4, chance.uniform(-22.0, -19.0))
    for at, level in OVER:
        strew(made, turns_over(2.8, "behind", at), at, level)
    for at, pitch in SPRINGS:
        strew(made, spring(pitch), at, -22.0)
    for number, (at, pitch) in enumerate(FEET):
        strew(made, knock(0.5, pitch, BOARD, attack=0.012), at, -17.0)
        strew(made, board(number), at + 0.15, -24.0)
    return reverb(made, BEDROOM, -6)


def through_the_wall() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    room = place(air(n, "her room", 90, 420, slope=-6, moves=0.15), 0.1, 0.6) * decibels(-54)
    room += air(n, "window at night", 400, 1500, slope=-5, moves=0.3) * decibels(-63)
    # The plug, in the same wall: an F sharp, nearly, and what it stands on.
    plug = drone(n, "F#2", (0.5, 1.0, 0.5, 0.6, 0.2, 0.3), beating=0.05) * (1 + 0.1 * lfo(n, 0.25))
    near = place(lowpass(plug, 800, order=1), WALL, 0.2) * breath(n, SECONDS / 2, 0.3, rest=0.8) * decibels(-53)
    for at, pitch in PIPE:
        strew(near, lowpass(knock(0.8, pitch, BOARD, attack=0.010), 900, once=True), at, -46.0, 0.5)
    far = np.zeros((2, n))
    strew(far, far_tram(10.0, "last tram"), 22.8, -42.0, 0.3)
    wall = place(through_brick(behind(n)), WALL, 0.4) * decibels(-21)
    return highpass(room + far + wall + reverb(near, BED, -15), 45)


SOUNDS = [Sound("through_the_wall", "ambience", through_the_wall, loudness=-37)]
