"""A match is struck: the scrape, the flare, and a small flame that goes on."""

from __future__ import annotations

from foley_recipe import in_room, rustle

from sound_room.filters import bandpass, lowpass
from sound_room.signals import add, knock, noise, pan, path, rng, samples, silence, wander
from sound_room.sounds import Signal, Sound
from sound_room.spaces import BED

SECONDS = 1.9
CRACKLE = ((1.0, 0.004, 1.0), (2.3, 0.002, 0.5))


def crackles() -> Signal:
    """Return what bursts in the match's head, thick at first, then one by one."""
    chance = rng("match")
    made, at = silence(SECONDS), 0.3
    while at < SECONDS - 0.2:
        pop = knock(0.05, chance.uniform(900, 3200), CRACKLE, attack=0.002)
        add(made, pan(chance.uniform(0.1, 0.5) * pop, chance.uniform(-0.2, 0.2)), at, once=True)
        at += chance.exponential(0.02 + 0.12 * (at - 0.3))
    return made


def match_struck() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    head = rustle(SECONDS, "head", low=1400, high=5200, grain=220)
    scrape = head * path(n, [(0.0, 0.0), (0.05, 0.5), (0.22, 1.0), (0.3, 0.25), (0.4, 0.0)])
    flare = bandpass(noise(n, "flare", slope=-4), 150, 2400, order=1) * (1 + 0.35 * wander(n, 25.0, "flare"))
    burning = path(n, [(0.2, 0.0), (0.32, 1.0), (0.5, 0.65), (0.95, 0.14), (1.6, 0.07), (SECONDS, 0.0)])
    dry = pan(0.11 * scrape, path(n, [(0.0, -0.25), (0.3, 0.1)])) + 0.12 * flare * burning + 0.25 * crackles()
    return in_room(lowpass(dry, 6500, order=1, once=True), BED, wet=-15, ring=0.15, rise=0.01, fall=0.3)


SOUNDS = [Sound("match_struck", "effect", match_struck, loudness=-26)]
