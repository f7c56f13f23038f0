"""A hand loom, three times over: the treadle, the shuttle through the shed, the beater, and the cloth is longer."""

from __future__ import annotations

from foley_recipe import click, in_room, rustle, stage, thump

from sound_room.filters import bandpass, lowpass
from sound_room.signals import Curve, hump, noise, pan, path, samples
from sound_room.sounds import Signal, Sound
from sound_room.spaces import SHOP

WEFT = 1.1  # seconds: half a bar of this chapter's lullaby
WEFTS = 3


def shuttle(way: float) -> Signal:
    """Return the shuttle, which slides over the lower threads from one side to the other; `way` is 1 or -1."""
    n = samples(0.34)
    slides = bandpass(noise(n, "shuttle", way)[0], 500, 2400, order=1, once=True) * hump(n, 0.16, 0.07)
    threads = rustle(0.34, f"warp {way}", low=900, high=3000, grain=190) * hump(n, 0.16, 0.06)
    return pan(slides / slides.std() + 0.5 * threads, path(n, [(0.0, -0.6 * way), (0.32, 0.6 * way)]))


def weft(number: int) -> list[tuple[float, Signal | Curve, float]]:
    """Return one weft, which goes the other way from the one before."""
    at, way = 0.03 + number * WEFT, (-1.0) ** number
    return [
        (at, pan(thump(f"treadle {number}", 118, skin=0.5), -0.2 * way), 0.24),
        (at + 0.05, click(f"heddles {number}", 560, hardness=0.1), 0.10),
        (at + 0.24, shuttle(way), 0.022),
        (at + 0.54, pan(click(f"box {number}", 430, hardness=0.1), 0.55 * way), 0.32),
        (at + 0.78, thump(f"beater {number}", 142, skin=0.9), 0.50),
        # It is always beaten twice, the second time as if by the way.
        (at + 0.96, thump(f"again {number}", 150, skin=0.9), 0.26),
    ]


def loom() -> Signal:
    """Render it."""
    dry = stage(WEFT * WEFTS + 0.3, *(event for number in range(WEFTS) for event in weft(number)))
    return in_room(lowpass(dry, 2800, order=1, once=True), SHOP, wet=-14, ring=0.2, fall=0.3)


SOUNDS = [Sound("loom", "effect", loom, loudness=-27)]
