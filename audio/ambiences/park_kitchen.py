"""A small kitchen at supper: a lamp hums, soup lifts its lid, a clock goes, and next door somebody has a serial on."""

from __future__ import annotations

import numpy as np
from air_recipe import air, drone
from crowd_recipe import sentence, strew
from terrace_recipe import through_brick

from sound_room.filters import highpass, lowpass
from sound_room.signals import Curve, decibels, hertz, hump, knock, lfo, path, place, rng, samples, sweep, times, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import BEDROOM, SHOP, reverb

SECONDS = 32
SWINGS = 40  # of the clock's pendulum in a loop
CASE = ((1.0, 0.020, 1.0), (1.62, 0.013, 0.5), (2.55, 0.007, 0.25), (0.4, 0.030, 0.3))
LID = ((1.0, 0.030, 1.0), (1.47, 0.022, 0.6), (2.09, 0.014, 0.4), (3.3, 0.006, 0.15))
# When the soup lifts its lid: second, how often it falls back.
LIFTS = ((1.4, 5), (5.2, 9), (9.9, 6), (13.8, 11), (19.1, 5), (23.0, 8), (28.2, 7))
# The serial: he says, she says. Second, seconds, hertz.
SAID = (
    (0.6, 1.9, 112.0),
    (3.1, 1.2, 205.0),
    (4.7, 2.3, 118.0),
    (10.5, 2.2, 214.0),
    (13.2, 0.9, 108.0),
    (14.6, 2.5, 220.0),
    (21.3, 2.0, 110.0),
    (24.0, 1.4, 232.0),
    (26.1, 1.8, 106.0),
)
# And what the strings think of it: second, notes.
STRINGS = ((7.4, ("G#2", "D#3", "B3")), (17.6, ("E3", "G#3", "C#4")), (28.4, ("C#3", "F#3", "A3")))
WALL = -0.6  # the side that the neighbours are on


def clock(n: int) -> Signal:
    """Return a wooden clock: tick, and a little lower and softer, tock."""
    made = np.zeros((2, n))
    chance = rng("park clock")
    for swing in range(SWINGS):
        pitch = (540.0, 470.0)[swing % 2] * chance.uniform(0.985, 1.015)
        tick = lowpass(knock(0.15, pitch, CASE, attack=0.005), 2000, order=1, once=True)
        at = 0.2 + swing * SECONDS / SWINGS
        strew(made, tick, at, (-40.0, -42.0)[swing % 2] + chance.uniform(-1.0, 1.0), 0.45)
    return made


def bubble(pitch: float) -> Curve:
    """Return a bubble that comes up through soup, and takes its time over it."""
    n = samples(0.16)
    turns = np.cumsum(pitch * (1 + 2.5 * times(n))) / 48_000
    return np.sin(2 * np.pi * turns) * hump(n, 0.07, 0.028)


def soup(n: int) -> Signal:
    """Return the soup: it simmers, and now and then it lifts its lid, and lets it down again."""
    made = air(n, "simmers", 160, 650, slope=-5, moves=0.2) * (1 + 0.3 * wander(n, 7.0, "simmers")) * decibels(-57)
    chance = rng("soup")
    for _ in range(150):
        level = chance.uniform(-54.0, -45.0)
        strew(made, bubble(chance.uniform(170.0, 360.0)), chance.uniform(0.0, SECONDS), level, chance.uniform(0.0, 0.3))
    for at, falls in LIFTS:
        for fall in range(falls):
            rises = np.sin(np.pi * (fall + 0.7) / (falls + 0.4))
            lid = lowpass(knock(0.2, chance.uniform(700, 760), LID, attack=0.006), 2400, order=1, once=True)
            strew(made, lid, at, -48.0 + 8.0 * rises + chance.uniform(-1.5, 1.5), 0.15)
            at += chance.uniform(0.10, 0.17)
    return made


def chord(notes: tuple[str, ...]) -> Curve:
    """Return strings that have heard something terrible, and were expecting it."""
    n = samples(3.6)
    made = np.zeros(n)
    for number, note in enumerate(notes):
        line = hertz(note) * (1 + 0.005 * np.sin(2 * np.pi * (5.2 + 0.2 * number) * times(n)))
        made += sum(sweep(k * line) / k for k in range(1, 6))
    return made * path(n, [(0.0, 0.0), (0.9, 0.7), (1.8, 1.0), (3.5, 0.0)])


def serial(n: int) -> Signal:
    """Return the serial: two people who suffer, and the strings between them, from a set that is too loud."""
    made = np.zeros((2, n))
    for at, seconds, pitch in SAID:
        strew(made, sentence(seconds, pitch, 900.0, "serial", at), at, -3.0)
    for at, notes in STRINGS:
        strew(made, chord(notes), at, -7.0)
    return through_brick(reverb(made, SHOP, -8))


def park_kitchen() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    evening = place(air(n, "park evening", 70, 280, slope=-6, moves=0.2), 0.2, 0.5) * decibels(-55)
    lamp = drone(n, "F#3", (0.6, 1.0, 0.3, 0.2), beating=0.08) * (1 + 0.08 * lfo(n, 0.2)) * decibels(-61)
    near = clock(n) + lowpass(lamp, 1200, order=1) + soup(n)
    return highpass(evening + place(serial(n), WALL, 0.5) * decibels(-35) + reverb(near, BEDROOM, -11), 50)


SOUNDS = [Sound("park_kitchen", "ambience", park_kitchen, loudness=-34)]
