"""A garage with a workshop in it: a strip light, a fridge, wire being wound, and rain that is only a loudspeaker."""

from __future__ import annotations

import numpy as np
from air_recipe import air, breath, drone
from crowd_recipe import strew

from sound_room.filters import bandpass, bell, highpass, lowpass
from sound_room.signals import Curve, decibels, hump, knock, lfo, noise, ping, place, rng, samples, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import SHOP, reverb

SECONDS = 31
# Wire is wound by spells: second, turns of the handle, seconds a turn.
SPELLS = ((1.6, 10, 0.46), (9.4, 15, 0.43), (19.0, 7, 0.50), (25.6, 9, 0.45))
PAWL = ((1.0, 0.012, 1.0), (1.83, 0.007, 0.5), (3.07, 0.004, 0.25))
DROPS = 40  # a second, of what is no rain
LOUDSPEAKER = ((520.0, 5.0), (1350.0, 6.0))  # where its paper sings: hertz, dB


def strip_light(n: int) -> Signal:
    """Return the strip light: twice the mains, near enough to G sharp, and the tin that it hangs from."""
    hum = drone(n, "G#2", (0.5, 1.0, 0.3, 0.7, 0.2, 0.45, 0.15, 0.3, 0.1, 0.18), beating=0.06)
    return lowpass(hum * (1 + 0.06 * wander(n, 0.4, "strip light")), 1300, order=1)


def fridge(n: int) -> Signal:
    """Return a fridge that nobody wanted indoors: B, and it rubs."""
    hum = drone(n, "B1", (0.5, 1.0, 0.6, 0.4, 0.2), beating=0.17) * (1 + 0.12 * lfo(n, 0.3) + 0.06 * lfo(n, 1.4))
    rubs = air(n, "garage fridge", 130, 600, slope=-4, moves=0.1) * (1 + 0.25 * lfo(n, 3.5))
    return lowpass(place(hum + 0.5 * rubs, -0.6, 0.4), 650, order=1)


def no_rain(n: int) -> Signal:
    """Return what patters as on a roof, and is too even for it: a loudspeaker in a drawer, on no station."""
    made = np.zeros((2, n))
    chance = rng("no rain")
    for _ in range(DROPS * SECONDS):
        drop = ping(0.05, chance.uniform(600.0, 1900.0), chance.uniform(0.003, 0.009), 0.002)
        strew(made, drop, chance.uniform(0.0, SECONDS), chance.uniform(-22.0, -6.0))
    hiss = air(n, "no station", 450, 2200, slope=-3, moves=0.05)
    made = place(made + decibels(-25) * hiss, 0.45, 0.0)
    for pitch, level in LOUDSPEAKER:
        made = bell(made, pitch, level, 0.6)
    return made * breath(n, SECONDS / 3, 0.2, rest=0.6)


def turn(seconds: float, *names: object) -> Curve:
    """Return one turn of the handle: the wire goes on with a whirr, and the pawl lets one tooth by."""
    chance = rng("turn", *names)
    n = samples(1.5 * seconds)
    wire = bandpass(noise(n, "wire", *names)[0], 420, 1700, order=1, once=True)
    threads = 0.4 + np.abs(wander(n, 38.0, "threads", *names))
    made = 0.5 * wire / wire.std() * threads * hump(n, 0.7 * seconds, 0.26 * seconds)
    tooth = 1.6 * knock(0.1, chance.uniform(600, 650), PAWL, attack=0.005)
    start = samples(chance.uniform(0.28, 0.34) * seconds)
    made[start : start + tooth.size] += tooth
    return np.asarray(made, dtype=np.float64)


def winds(n: int) -> Signal:
    """Return whoever winds: they begin slowly, count, and stop to look."""
    made = np.zeros((2, n))
    chance = rng("winds")
    for at, turns, seconds in SPELLS:
        for number in range(turns):
            strew(made, turn(seconds, at, number), at, chance.uniform(-39.0, -35.0), 0.15)
            at += seconds * (1 + 0.5 / (number + 2))
    return lowpass(made, 2600, order=1)


def garage() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    door = place(air(n, "garage door", 80, 400, slope=-6, moves=0.2), -0.2, 0.6) * decibels(-50)
    near = place(strip_light(n), 0.1, 0.3) * decibels(-53) + fridge(n) * decibels(-51)
    near += no_rain(n) * decibels(-35) + winds(n)
    return highpass(door + reverb(near, SHOP, -12), 50)


SOUNDS = [Sound("garage", "ambience", garage, loudness=-34)]
