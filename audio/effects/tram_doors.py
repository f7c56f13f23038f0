"""A tram's folding doors: air lets go, four leaves fold on their hinges, and both halves come home on rubber."""

from __future__ import annotations

from foley_recipe import click, in_room, rustle, stage, thump

from sound_room.filters import bandpass, lowpass
from sound_room.signals import Curve, hump, noise, pan, path, rng, samples
from sound_room.sounds import Signal, Sound
from sound_room.spaces import SHOP

SECONDS = 1.9
HOME = (1.28, 1.36)  # second of each half


def air(n: int) -> Curve:
    """Return the air that held them, and the rest of it when they are home."""
    high = bandpass(noise(n, "doors")[0], 1100, 4200, order=1)
    low = bandpass(noise(n, "doors low", slope=-4)[0], 200, 700, order=1)
    lets_go = path(n, [(0.0, 0.0), (0.10, 1.0), (0.30, 0.5), (0.75, 0.12), (1.25, 0.06), (1.5, 0.18), (1.85, 0.0)])
    return (high + 0.5 * low) * lets_go


def hinges() -> list[tuple[float, Signal, float]]:
    """Return the hinges: they clatter down a rail, closest together in the middle of the way."""
    chance = rng("hinges")
    events, at = [], 0.34
    while at < 1.22:
        nearness = 1 - abs(at - 0.8) / 0.55
        tick = click(f"hinge {at:.3f}", chance.uniform(420, 760), hardness=0.15)
        events.append((at, pan(tick, 0.5 - 0.9 * at), chance.uniform(0.04, 0.11) * (0.5 + 0.5 * nearness)))
        at += chance.uniform(0.06, 0.12)
    return events


def tram_doors() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    rail = rustle(SECONDS, "rail", low=250, high=1400, grain=40) * hump(n, 0.8, 0.3)
    left, right = HOME
    dry = stage(
        SECONDS,
        (0.0, air(n), 0.05),
        (0.0, rail, 0.035),
        (left, pan(thump("left", 104, skin=0.45), -0.3), 0.30),
        (right, pan(thump("right", 96, skin=0.45), 0.3), 0.34),
        (right + 0.06, click("bolt", 610, hardness=0.2), 0.16),
        *hinges(),
    )
    return in_room(lowpass(dry, 4500, order=1, once=True), SHOP, wet=-13, ring=0.3, rise=0.02, fall=0.3)


SOUNDS = [Sound("tram_doors", "effect", tram_doors, loudness=-26)]
