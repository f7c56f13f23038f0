"""Dozens of good shoes, in step, for six steps on stone: nobody leads, and nobody is late."""

from __future__ import annotations

from foley_recipe import in_room, stage

from sound_room.filters import bandpass, lowpass
from sound_room.signals import Curve, decay, hump, knock, noise, pan, rng, silence
from sound_room.sounds import Signal, Sound
from sound_room.spaces import STAIR

STEPS = 6
STEP = 0.55  # seconds: a quarter of a bar of this chapter's lullaby
SHOES = 40
# A heel with a little iron in it: ratio to its tone, seconds to 1/e, factor.
HEEL = ((1.0, 0.018, 1.0), (1.83, 0.011, 0.6), (3.1, 0.005, 0.2), (0.24, 0.030, 0.5))


def shoe(name: str, pitch: float) -> Curve:
    """Return one shoe: the heel, and the sole that follows it down."""
    heel = knock(0.2, pitch, HEEL, attack=0.005)
    sole = bandpass(noise(heel.size, "shoe", name)[0], 220, 1500, order=1, once=True)
    return heel + 0.35 * sole * (decay(heel.size, 0.016, attack=0.006) + 0.6 * hump(heel.size, 0.07, 0.018))


def step(number: int, chance_of: str) -> list[tuple[float, Signal, float]]:
    """Return all the shoes of one step, as near together as forty people can be who have not practised."""
    chance = rng(chance_of, number)
    events = []
    for one in range(SHOES):
        at = 0.08 + number * STEP + max(-0.05, chance.normal(0.0, 0.017))
        # They come from the left and pass.
        side = chance.uniform(-0.7, 0.3) + 0.08 * number
        made = shoe(f"{number} {one}", chance.uniform(480, 900))
        events.append((at, pan(made, side), chance.uniform(0.03, 0.10)))
    return events


def many_feet() -> Signal:
    """Render it."""
    dry = silence(STEPS * STEP + 0.2)
    for number in range(STEPS):
        dry += stage(STEPS * STEP + 0.2, *step(number, "many feet")) * (0.7, 0.85, 1.0, 1.0, 0.85, 0.7)[number]
    return in_room(lowpass(dry, 2600, order=1, once=True), STAIR, wet=-11, ring=0.4, fall=0.4)


SOUNDS = [Sound("many_feet", "effect", many_feet, loudness=-27)]
