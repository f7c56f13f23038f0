"""A line is open, and hisses a little; a thumb presses once, softly, and it isn't."""

from __future__ import annotations

import numpy as np
from felt_recipe import felted, pressed
from foley_recipe import click, in_room, stage

from sound_room.filters import bandpass
from sound_room.signals import Curve, noise, pan, path, samples
from sound_room.sounds import Signal, Sound
from sound_room.spaces import BED

PRESSED = 0.55  # second


def line() -> Curve:
    """Return the open line, as loud as a shell."""
    n = samples(0.7)
    hiss = bandpass(noise(n, "open line")[0], 400, 2400, once=True)
    return np.asarray(
        hiss / hiss.std() * path(n, [(0.0, 0.0), (0.35, 1.0), (PRESSED, 1.0), (PRESSED + 0.04, 0.0)]), dtype=np.float64
    )


def receiver_down() -> Signal:
    """Render it."""
    dry = stage(
        0.9,
        (0.0, pan(line(), 0.0), 0.006),
        (PRESSED - 0.14, pressed("thumb", 0.3), 0.05),
        (PRESSED, felted("key", 240, soft=0.5), 0.5),
        (PRESSED + 0.005, click("key", 820, hardness=0.05), 0.10),
    )
    return in_room(dry, BED, wet=-14, ring=0.2, rise=0.03, fall=0.15)


SOUNDS = [Sound("receiver_down", "effect", receiver_down, loudness=-29)]
