"""An answering machine takes the call: a relay, the tape that starts to turn, and a short beep."""

from __future__ import annotations

import numpy as np
from foley_recipe import click, in_room, stage

from sound_room.filters import bandpass, lowpass
from sound_room.signals import Curve, edges, hertz, noise, path, samples, sweep, times, wander
from sound_room.sounds import Signal, Sound

SECONDS = 1.5
BEEP = (0.66, 0.36)  # second, seconds
TAPE = (0.10, 1.35)  # from second to second


def beep(n: int) -> Curve:
    """Return the beep: C, out of a loudspeaker behind a grille, and not quite steady."""
    pitch = hertz("C6") * (1 + 0.0015 * wander(n, 9.0, "tape"))
    made = sweep(pitch) + 0.22 * sweep(2 * pitch, 0.2) + 0.08 * sweep(3 * pitch)
    return edges(bandpass(made, 450, 2600, once=True), rise=0.025, fall=0.05)


def tape(n: int) -> Curve:
    """Return the tape: it hisses, and its reels turn, one of them a little out of true."""
    start, end = TAPE
    hiss = bandpass(noise(n, "tape")[0], 900, 3800, order=1)
    reels = bandpass(noise(n, "reels", slope=-4)[0], 170, 420) * (1 + 0.5 * np.sin(2 * np.pi * 6.2 * times(n)))
    return (hiss + 2.0 * reels) * path(n, [(start, 0.0), (start + 0.2, 1.0), (end - 0.25, 1.0), (end, 0.0)])


def answering_machine_click() -> Signal:
    """Render it."""
    at, lasts = BEEP
    dry = stage(
        SECONDS,
        (0.03, click("armature", 760, hardness=0.25), 0.38),
        (0.062, click("contact", 1180, hardness=0.3), 0.22),
        (0.13, click("pinch roller", 430, hardness=0.15), 0.22),
        (0.0, tape(samples(SECONDS)), 0.012),
        (at, beep(samples(lasts)), 0.16),
        (1.16, click("falls back", 690, hardness=0.2), 0.17),
    )
    return in_room(lowpass(dry, 4000, order=1, once=True), wet=-14, ring=0.2, rise=0.02, fall=0.2)


SOUNDS = [Sound("answering_machine_click", "effect", answering_machine_click, loudness=-27)]
