"""A small room of machines at night: three fans that never agree, relays, and a disc that looks for its place."""

from __future__ import annotations

import numpy as np
from air_recipe import air, breath, drone
from crowd_recipe import strew

from sound_room.filters import highpass, lowpass
from sound_room.signals import Curve, decibels, knock, lfo, place, rng, samples
from sound_room.sounds import Signal, Sound
from sound_room.spaces import SHOP, reverb

SECONDS = 30
# Fans: side, low and high (hertz), turns a second, level in dB.
FANS = ((-0.6, 90.0, 520.0, 3.1, -45.0), (0.1, 150.0, 800.0, 4.4, -48.0), (0.6, 240.0, 1300.0, 5.3, -53.0))
RELAY = ((1.0, 0.018, 1.0), (1.9, 0.010, 0.5), (3.3, 0.005, 0.25))
# A light goes over from red to green, each time by a relay: second, level in dB, side.
RELAYS = (
    (2.3, -42.0, 0.3),
    (2.42, -45.0, 0.3),
    (7.9, -44.0, -0.5),
    (13.2, -42.0, 0.6),
    (18.6, -45.0, -0.2),
    (18.9, -43.0, 0.3),
    (25.4, -43.0, -0.5),
)
DISC = ((5.1, 7), (10.8, 4), (15.7, 9), (22.2, 5), (27.1, 6))  # second, how often it looks


def fans(n: int) -> Signal:
    """Return the fans; the room is warm, and now one of them does more, now another."""
    made = np.zeros((2, n))
    for number, (side, low, high, turns, level) in enumerate(FANS):
        blades = 1 + 0.2 * lfo(n, turns) + 0.1 * lfo(n, turns / 3, 0.3)
        works = breath(n, SECONDS / (2 + number), number / 3, rest=0.45)
        blows = place(air(n, f"cabinet {number}", low, high, slope=-5, moves=0.1), side, 0.5)
        made += blows * blades * works * decibels(level)
    return made


def looks(at: float, many: int) -> list[tuple[float, Curve]]:
    """Return a disc's arm, that goes there and back."""
    chance = rng("disc", at)
    waits = np.cumsum(chance.uniform(0.06, 0.21, many))
    return [(at + wait, knock(0.1, chance.uniform(330, 520), RELAY, attack=0.006)) for wait in waits]


def machines_at_night() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    # They stand on E and B, which rub in no bar of this chapter's lullaby.
    near = drone(n, "E2", (0.8, 1.0, 0.5, 0.35, 0.2, 0.12), beating=0.13) * (1 + 0.1 * lfo(n, 0.2)) * decibels(-48)
    near += drone(n, "B3", (1.0, 0.3), beating=0.2) * breath(n, SECONDS / 3, 0.5, rest=0.5) * decibels(-61)
    near += fans(n)
    ticks = np.zeros((2, n))
    chance = rng("small lights")
    for at, level, side in RELAYS:
        strew(ticks, knock(0.2, chance.uniform(820, 1010), RELAY, attack=0.004), at, level, side)
    for at, many in DISC:
        for second, arm in looks(at, many):
            strew(ticks, arm, second, chance.uniform(-48.0, -44.0), -0.3)
    room = reverb(near + lowpass(ticks, 2600, order=1), SHOP, -12)
    # The door to it is padded.
    return lowpass(highpass(room, 50), 3000, order=1)


SOUNDS = [Sound("machines_at_night", "ambience", machines_at_night, loudness=-33)]
