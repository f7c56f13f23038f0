"""A plug is pulled out of the wall, and the fridge shudders, shakes its bottles, and stops."""

from __future__ import annotations

import numpy as np
from foley_recipe import click, in_room, rustle, stage, thump

from sound_room.filters import bandpass, lowpass
from sound_room.signals import Curve, hertz, hump, noise, pan, path, ping, rng, samples, sweep
from sound_room.sounds import Signal, Sound

SECONDS = 2.4
OUT = 0.62  # second at which the plug is out
STOPS = 1.78  # second at which the fridge has stopped


def fridge(n: int) -> Curve:
    """Return the fridge: it hums C until the plug is out, then sinks, and shakes slower and wider."""
    pitch = hertz("C2") * path(n, [(OUT, 1.0), (STOPS, 0.62)])
    hum = sweep(pitch) + 0.8 * sweep(2 * pitch) + 0.45 * sweep(3 * pitch) + 0.25 * sweep(4 * pitch, 0.3)
    shakes = path(n, [(OUT, 0.05), (OUT + 0.35, 0.75), (STOPS, 1.0)])
    shudder = 1 - shakes * (0.5 + 0.5 * sweep(path(n, [(OUT, 13.0), (STOPS, 6.0)])))
    loud = path(n, [(0.0, 0.0), (0.3, 0.45), (OUT, 0.45), (OUT + 0.35, 1.0), (STOPS - 0.3, 0.7), (STOPS, 0.0)])
    # Its back wall rattles with it, so that small loudspeakers have it too.
    wall = bandpass(noise(n, "back wall")[0], 280, 900, order=1, once=True) * np.clip(sweep(2 * pitch), 0.0, 1.0) ** 2
    rattles = path(n, [(OUT, 0.0), (OUT + 0.35, 1.0), (STOPS - 0.2, 0.8), (STOPS, 0.0)])
    return (lowpass(hum * shudder, 620, once=True) + 0.9 * wall * rattles * shudder) * loud


def bottles() -> list[tuple[float, Signal, float]]:
    """Return the bottles in its door, which touch with every shake and come to rest last."""
    chance = rng("bottles")
    events, at, wait = [], OUT + 0.22, 0.085
    while at < STOPS + 0.12:
        note = hertz(str(chance.choice(["C6", "F6", "Bb5"]))) * chance.uniform(0.99, 1.01)
        glass = ping(0.35, note, 0.05, 0.006) + 0.4 * ping(0.35, note * 2.31, 0.025, 0.005)
        events.append((at, pan(glass, -0.25 + chance.uniform(-0.1, 0.1)), chance.uniform(0.25, 1.0) * 0.035))
        at += wait * chance.uniform(0.7, 1.3)
        wait *= 1.09
    return events


def plug_pulled() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    pins = rustle(0.4, "pins", low=500, high=2200, grain=90) * hump(samples(0.4), 0.24, 0.075)
    dry = stage(
        SECONDS,
        (0.0, pan(fridge(n), -0.2), 0.30),
        (OUT - 0.31, pan(pins, 0.4), 0.045),
        (OUT, pan(thump("out", 210, skin=0.3), 0.4), 0.34),
        (OUT + 0.006, pan(click("brass", 720, hardness=0.25), 0.4), 0.26),
        (OUT + 0.30, pan(click("on the tiles", 540, hardness=0.15), 0.45), 0.13),
        (STOPS - 0.06, pan(thump("settles", 88, skin=0.2), -0.2), 0.45),
        (STOPS + 0.10, pan(thump("once more", 96, skin=0.2), -0.2), 0.16),
        *bottles(),
    )
    return in_room(dry, wet=-12, ring=0.2, rise=0.05, fall=0.4)


SOUNDS = [Sound("plug_pulled", "effect", plug_pulled, loudness=-26)]
