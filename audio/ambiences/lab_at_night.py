"""A sleep laboratory at night: servers on F, pods on C, a ventilator far off, a relay now and then."""

from __future__ import annotations

import numpy as np
from air_recipe import air, breath, drone, happen

from sound_room.filters import lowpass
from sound_room.signals import decibels, hertz, knock, lfo, rng, samples
from sound_room.sounds import Signal, Sound
from sound_room.spaces import LAB, reverb

SECONDS = 36
RELAY = ((1.0, 0.020, 1.0), (1.9, 0.010, 0.5), (3.3, 0.006, 0.3))
# Second, level in dB, side.
RELAYS = ((3.4, -39, -0.5), (3.52, -44, -0.5), (11.9, -42, 0.6), (20.3, -40, -0.2), (27.6, -43, 0.4), (27.75, -40, 0.4))


def lab_at_night() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    servers = drone(n, "F2", (1.0, 0.6, 0.4, 0.25, 0.1), beating=0.14) * decibels(-42)
    whine = drone(n, "F5", (1.0,), beating=0.3) * decibels(-64)
    # Three pods, none in step with another.
    pods = np.zeros((2, n))
    for number, (period, note) in enumerate(((4.5, "C3"), (6.0, "C3"), (7.2, "A3"))):
        pods += drone(n, note, (1.0, 0.3), beating=0.1) * breath(n, period, number / 3) * decibels(-47 - 2 * number)
        pods += air(n, f"pod {number}", 400, 1600) * breath(n, period, number / 3, rest=0.05) * decibels(-51 - number)
    # Its blades pass four times a second, unevenly: one is bent.
    blades = 1 + 0.22 * lfo(n, 4.0) + 0.12 * lfo(n, 1.0, 0.2)
    ventilator = lowpass(air(n, "ventilator", 80, 700, slope=-5, moves=0.1), 900) * blades * decibels(-42)
    room = servers + whine + pods + ventilator
    chance = rng("relays")
    for at, level, side in RELAYS:
        happen(room, knock(0.2, hertz("C6") * chance.uniform(0.98, 1.02), RELAY, attack=0.003), at, level, side)
    return reverb(room, LAB, -13)


SOUNDS = [Sound("lab_at_night", "ambience", lab_at_night, loudness=-31)]
