"""A flat at night in a harbour city: the fridge that shudders and goes quiet, a ship, a pipe, somebody turning over."""

from __future__ import annotations

import numpy as np
from air_recipe import air, drone, happen, lasting

from sound_room.filters import bandpass, lowpass
from sound_room.signals import Curve, at_rms, decibels, hertz, hump, knock, noise, pan, ping, samples, times
from sound_room.sounds import Signal, Sound
from sound_room.spaces import BEDROOM, FAR, answer, reverb

SECONDS = 40
PIPE = ((1.0, 0.18, 1.0), (2.76, 0.09, 0.4), (5.4, 0.04, 0.15))
FRIDGE = (4.0, 23.0)  # from second to second


def fridge(n: int) -> Signal:
    """Return the fridge, two rooms on: it hums F, and shudders before it goes quiet."""
    hum = drone(n, "F2", (1.0, 0.7, 0.3, 0.15), beating=0.25) * lasting(n, *FRIDGE, rise=1.6, fall=0.7)
    shudder = np.sin(2 * np.pi * 11.0 * times(n)) * hump(n, FRIDGE[1] - 0.5, 0.35)
    return lowpass(hum * (1 + 0.7 * shudder), 700)


def ship() -> Curve:
    """Return a ship's low breath, far out: C and G above it, for three seconds."""
    n = samples(5.0)
    horn = np.sin(2 * np.pi * hertz("C2") * times(n)) + 0.5 * np.sin(2 * np.pi * hertz("C3") * times(n))
    return np.asarray(horn * hump(n, 2.5, 1.1), dtype=np.float64)


def turning_over() -> Curve:
    """Return a blanket, through a wall."""
    n = samples(2.4)
    cloth = bandpass(noise(n, "blanket", slope=-4)[0], 180, 900, order=1)
    return np.asarray(cloth * (hump(n, 0.8, 0.3) + 0.6 * hump(n, 1.5, 0.25)), dtype=np.float64)


def house_at_night() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    city = air(n, "city", 60, 260, slope=-6, moves=0.25) * decibels(-38)
    room = air(n, "room", 300, 1800, slope=-5, moves=0.3) * decibels(-51)
    near = at_rms(fridge(n), -41)
    happen(near, turning_over(), 30.2, -33, -0.5)
    happen(near, knock(1.0, hertz("A4"), PIPE, attack=0.006), 12.6, -36, 0.6)
    happen(near, knock(1.0, hertz("A4"), PIPE, attack=0.006), 13.15, -40, 0.6)
    happen(near, knock(1.0, hertz("F4"), PIPE, attack=0.006), 34.9, -39, 0.55)
    # The fridge's bottles, when it stops.
    happen(near, ping(0.6, hertz("C6"), 0.10, 0.006), FRIDGE[1] - 0.2, -46, -0.2)
    far = pan(np.zeros(n))
    happen(far, ship(), 25.5, -36, -0.35)
    happen(far, ship(), 36.8, -45, 0.3)
    return city + room + reverb(near, BEDROOM, -12) + far + answer(far, FAR)


SOUNDS = [Sound("house_at_night", "ambience", house_at_night, loudness=-32)]
