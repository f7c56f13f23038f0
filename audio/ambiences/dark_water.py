"""Black, shallow water in a room without an end: it laps near and far, and under it something slowly turns."""

from __future__ import annotations

from air_recipe import air, breath, drone
from water_recipe import lapping

from sound_room.filters import highpass, lowpass
from sound_room.signals import decibels, lfo, pan, samples
from sound_room.sounds import Signal, Sound
from sound_room.spaces import FAR, HALL, answer, reverb

SECONDS = 30
TURN = 10.0  # seconds in which it goes round once
NEAR = ((-0.6, 2.9, -36.0, 620.0), (0.55, 3.6, -37.0, 540.0), (0.0, 5.2, -40.0, 760.0))
AWAY = ((-0.85, 1.9, -42.0, 480.0), (0.8, 2.3, -42.0, 430.0), (0.2, 1.6, -44.0, 520.0), (-0.3, 2.7, -43.0, 390.0))


def turning(n: int) -> Signal:
    """Return what turns: it is a little nearer on one side, and it has all night."""
    round_it_goes = 0.75 * lfo(n, 1 / TURN)
    low = pan(air(n, "turning", 50, 190, slope=-6, moves=0.15)[0], round_it_goes)
    draws = pan(lowpass(air(n, "drain", 170, 620, slope=-5, moves=0.2)[1], 700), round_it_goes)
    return low * breath(n, TURN, 0.2, rest=0.55) + 0.3 * draws * breath(n, TURN, 0.45, rest=0.2)


def dark_water() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    room = air(n, "no end", 200, 1100, slope=-5, moves=0.3) * decibels(-56)
    # E and B, which rub in no bar of this chapter's lullaby.
    deep = drone(n, "E2", (1.0, 0.3), beating=0.1) + 0.4 * drone(n, "B2", (1.0, 0.2), beating=0.1)
    deep = deep * breath(n, SECONDS / 2, 0.1, rest=0.3) * decibels(-53)
    far = lowpass(lapping(n, "far water", AWAY), 900, order=1)
    water = reverb(lapping(n, "dark water", NEAR), HALL, -6) + 0.4 * far + answer(far, FAR)
    return highpass(room + deep + turning(n) * decibels(-44) + water, 45)


SOUNDS = [Sound("dark_water", "ambience", dark_water, loudness=-33)]
