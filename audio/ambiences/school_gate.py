"""Outside a school gate at noon: a queue, a van's generator, mugs, paper that wants to leave, gulls a long way off."""

from __future__ import annotations

import numpy as np
from air_recipe import air, drone
from crowd_recipe import Crowd, babble, shifts, shoe, strew, talk

from sound_room.filters import bandpass, highpass, lowpass
from sound_room.signals import Curve, decibels, hump, knock, noise, path, place, rng, samples, sweep, tone, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import FAR, STAIR, answer, reverb

SECONDS = 33
QUEUE = Crowd("queue", heads=10, speaks=(0.7, 2.0), waits=(0.9, 4.2), passes=1200.0)
MUG = ((1.0, 0.040, 1.0), (1.52, 0.028, 0.6), (2.74, 0.015, 0.3))
VAN = 0.5  # its side
FIRES = 30.87  # times a second: the generator, on a low B
STROKES = (0.2, 0.7, 0.4, 0.9, 0.5, 0.8, 0.4, 0.6, 0.3, 0.4, 0.2, 0.3, 0.15, 0.15)  # its overtones
# Second, hertz, level in dB, side.
GULLS = ((5.2, 960.0, -42.0, -0.6), (16.8, 890.0, -45.0, 0.2), (28.1, 1010.0, -43.0, -0.2))
CRIES = ((0.0, 0.6), (0.74, 0.48), (1.24, 0.4), (1.66, 0.36))  # second, seconds
PASSERS = ((8.4, 9, -0.9, 0.14), (22.0, 11, 0.8, -0.15))  # second, steps, side, how far a step goes


def generator(n: int) -> Signal:
    """Return the generator behind the van: it fires, its housing hums, and it doesn't quite keep its pace."""
    hum = drone(n, "B0", STROKES, beating=0.1) * (1 + 0.12 * wander(n, 2.5, "generator"))
    gate = 0.6 + 0.4 * tone(n, FIRES)
    exhaust = air(n, "exhaust", 140, 800, slope=-5, moves=0.08) * gate
    return lowpass(place(hum + 0.7 * exhaust, VAN, 0.4), 850, order=1)


def gull(pitch: float) -> Curve:
    """Return a gull on a lamp-post two streets away, who has seen somebody's lunch."""
    made = np.zeros(samples(2.4))
    for at, seconds in CRIES:
        n = samples(seconds)
        bends = path(n, [(0.0, 0.82), (0.2 * seconds, 1.15), (0.45 * seconds, 1.07), (seconds, 0.74)])
        line = pitch * (1 - 0.03 * at) * bends * (1 + 0.01 * wander(n, 20.0, "gull", pitch, at))
        voice = 0.6 * sweep(line) + sweep(2 * line) + 0.4 * sweep(3 * line)
        made[samples(at) : samples(at) + n] += voice * hump(n, 0.42 * seconds, 0.2 * seconds) * (1 - 0.25 * at)
    return made


def flutters(number: int) -> Curve:
    """Return a leaflet under a stone, when a little wind comes along the wall."""
    n = samples(1.1)
    sheet = bandpass(noise(n, "leaflet", number)[0], 600, 2800, order=1, once=True)
    beats = np.abs(wander(n, 16.0, "leaflet", number)) ** 1.5
    return sheet * beats * hump(n, 0.5, 0.22)


def at_the_hatch(n: int) -> Signal:
    """Return what is done there: mugs are set down, feet move up by one, somebody goes by and doesn't buy."""
    made = np.zeros((2, n))
    chance = rng("hatch")
    for _ in range(11):
        mug = lowpass(knock(0.3, chance.uniform(640, 980), MUG, attack=0.006), 2200, order=1, once=True)
        strew(made, mug, chance.uniform(0.0, SECONDS), chance.uniform(-46.0, -40.0), VAN + chance.uniform(-0.2, 0.2))
    for number in range(34):
        foot = shifts(chance.uniform(0.3, 0.7), "queue", number)
        strew(made, foot, chance.uniform(0.0, SECONDS), chance.uniform(-47.0, -39.0), chance.uniform(-0.3, 0.9))
    for at, steps, side, goes in PASSERS:
        for number in range(steps):
            near = 4.0 * np.sin(np.pi * (number + 0.5) / steps)
            step = shoe(chance.uniform(420, 520), at, number)
            strew(made, step, at + 0.56 * number, -48.0 + near, float(np.clip(side + goes * number, -0.95, 0.95)))
    for number, at in enumerate((3.9, 12.2, 19.4, 30.6)):
        strew(made, flutters(number), at, chance.uniform(-46.0, -42.0), -0.55)
    return made


def school_gate() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    open_air = place(air(n, "school road", 90, 480, slope=-6, moves=0.25), 0.0, 0.8) * decibels(-47)
    open_air += air(n, "noon", 500, 2400, slope=-5, moves=0.3) * decibels(-56)
    people = place(babble(n, "queue", mouths=9) * decibels(-42) + talk(n, QUEUE) * decibels(-39), 0.15, 0.9)
    over = np.zeros((2, n))
    for at, pitch, level, side in GULLS:
        strew(over, gull(pitch), at, level, side)
    over = lowpass(over, 2400, order=1)
    near = generator(n) * decibels(-41) + lowpass(people + at_the_hatch(n), 3000, order=1)
    return highpass(open_air + reverb(near, STAIR, -14) + 0.35 * over + answer(over, FAR), 55)


SOUNDS = [Sound("school_gate", "ambience", school_gate, loudness=-31)]
