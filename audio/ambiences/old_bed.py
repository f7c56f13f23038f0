"""A bed for two with four people awake in it, before dawn: springs, a breath through a wall, a far first tram."""

from __future__ import annotations

import numpy as np
from air_recipe import air, breath, drone
from crowd_recipe import strew
from sleepers_recipe import draws, gives, turns_over
from terrace_recipe import far_tram, through_brick

from sound_room.filters import highpass, lowpass
from sound_room.signals import Curve, decibels, ping, place, rng, samples
from sound_room.sounds import Signal, Sound
from sound_room.spaces import BED, BEDROOM, reverb

SECONDS = 30
# Nobody's asleep: each breathes at their own pace. Breaths in a loop, side, hertz, level in dB.
AWAKE = ((7, -0.5, 400.0, -41.0), (9, -0.15, 720.0, -44.0), (8, 0.1, 560.0, -43.0), (11, 0.4, 820.0, -45.0))
# Springs, some of which are this bed's oldest: second, hertz.
SPRINGS = ((2.7, 171.0), (2.96, 196.0), (8.4, 158.0), (13.1, 187.0), (13.35, 164.0), (19.9, 176.0), (26.2, 161.0))
OVER = ((2.4, -43.0, 0.4), (12.7, -45.0, -0.5), (25.8, -46.0, -0.1))  # second, level in dB, side
BEHIND = 5.0  # seconds from breath to breath, through the wall
TRAM = (15.5, 11.0, -42.0, 0.5)  # second, seconds, level in dB, side


def spring(pitch: float) -> Curve:
    """Return a spring with too many people on it."""
    return ping(0.8, pitch, 0.17, 0.025) + 0.4 * ping(0.8, 2.71 * pitch, 0.07, 0.015)


def four(n: int) -> Signal:
    """Return the four of them."""
    made = np.zeros((2, n))
    for number, (breaths, side, bright, level) in enumerate(AWAKE):
        chance, every = rng("awake", number), SECONDS / breaths
        first = chance.uniform(0.0, every)
        for turn in range(breaths):
            at = first + every * (turn + chance.uniform(-0.07, 0.07))
            strew(made, draws(0.44 * every, bright, "awake", number, turn), at, level + chance.uniform(-4, -2), side)
            out = gives(0.5 * every, bright, "awake", number, turn)
            strew(made, out, at + 0.42 * every, level + chance.uniform(-1.5, 1.0), side)
    for at, pitch in SPRINGS:
        strew(made, spring(pitch), at, -48.0, rng("spring", at).uniform(-0.4, 0.4))
    for at, level, side in OVER:
        strew(made, turns_over(2.2, "old bed", at), at, level, side)
    return made


def next_door(n: int) -> Signal:
    """Return who is in the next room, in the one pod that is lit: he breathes with it."""
    made = drone(n, "E3", (1.0, 0.3), beating=0.08) * breath(n, BEHIND, -0.05, rest=0.15) * decibels(-36)
    for turn in range(round(SECONDS / BEHIND)):
        strew(made, draws(2.0, 400.0, "next door", turn), turn * BEHIND, -24.0)
        strew(made, gives(2.6, 400.0, "next door", turn), turn * BEHIND + 2.2, -20.0)
    return place(through_brick(reverb(made, BEDROOM, -6)), 0.7, 0.4)


def old_bed() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    room = place(air(n, "before dawn", 70, 380, slope=-6, moves=0.2), 0.0, 0.6) * decibels(-53)
    pane = place(air(n, "grey window", 350, 1500, slope=-5, moves=0.3), -0.5, 0.5) * decibels(-62)
    far = np.zeros((2, n))
    at, seconds, level, side = TRAM
    strew(far, far_tram(seconds, "first tram"), at, level, side)
    near = reverb(lowpass(four(n), 2400, order=1), BED, -13)
    return highpass(room + pane + far + near + next_door(n) * decibels(-19), 45)


SOUNDS = [Sound("old_bed", "ambience", old_bed, loudness=-36)]
