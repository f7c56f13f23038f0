"""A theatre's switch: a lever of the length of a hand goes over, its contact closes, the iron box remembers it."""

from __future__ import annotations

from foley_recipe import click, in_room, rustle, stage, thump

from sound_room.filters import lowpass
from sound_room.signals import Curve, hump, knock, samples
from sound_room.sounds import Signal, Sound
from sound_room.spaces import CHAMBER

# A cast box on a wall: ratio to its tone, seconds to 1/e, factor.
IRON = ((1.0, 0.11, 1.0), (1.51, 0.08, 0.6), (2.37, 0.045, 0.4), (3.42, 0.025, 0.2))


def box() -> Curve:
    """Return the box."""
    return knock(0.6, 261.0, IRON, attack=0.005)


def lamp_click() -> Signal:
    """Render it."""
    lever = rustle(0.22, "lever", low=400, high=1800, grain=120) * hump(samples(0.22), 0.11, 0.05)
    dry = stage(
        0.8,
        (0.01, lever, 0.05),
        (0.045, click("spring", 990, hardness=0.2), 0.16),
        (0.16, thump("over", 128, skin=0.25), 0.55),
        (0.162, click("contact", 640, hardness=0.3), 0.50),
        (0.163, box(), 0.26),
        (0.205, click("rests", 820, hardness=0.15), 0.12),
    )
    return in_room(lowpass(dry, 4200, order=1, once=True), CHAMBER, wet=-12, ring=0.3, fall=0.4)


SOUNDS = [Sound("lamp_click", "effect", lamp_click, loudness=-26)]
