"""Eighty people in sleeves raise a hand: first those who are sure, then those who look at them, then nearly all."""

from __future__ import annotations

from foley_recipe import in_room, rustle, stage

from sound_room.filters import lowpass
from sound_room.signals import Curve, hump, pan, rng
from sound_room.sounds import Signal, Sound
from sound_room.spaces import HALL

PEOPLE = 80


def sleeve(number: int) -> Curve:
    """Return one sleeve that slides down an arm; wool is lower than silk, and both are there."""
    chance = rng("sleeve", number)
    seconds = chance.uniform(0.35, 0.7)
    middle = chance.uniform(500.0, 1300.0)
    rubs = rustle(seconds, f"sleeve {number}", low=0.5 * middle, high=2.2 * middle, grain=chance.uniform(16, 45))
    return rubs * hump(rubs.size, 0.45 * seconds, 0.16 * seconds)


def hands_up() -> Signal:
    """Render it."""
    chance = rng("hands")
    events = []
    for number in range(PEOPLE):
        sure = number < PEOPLE // 8
        at = chance.uniform(0.05, 0.35) if sure else 0.2 + 1.6 * chance.beta(2.2, 3.0)
        events.append((at, pan(sleeve(number), chance.uniform(-0.85, 0.85)), chance.uniform(0.015, 0.045)))
    dry = lowpass(stage(2.5, *events), 3000, order=1, once=True)
    return in_room(dry, HALL, wet=-10, ring=0.4, rise=0.03, fall=0.6)


SOUNDS = [Sound("hands_up", "effect", hands_up, loudness=-28)]
