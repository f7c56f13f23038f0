"""A thread is drawn out of cloth: it runs back through each stitch that held it, and comes free."""

from __future__ import annotations

from foley_recipe import in_room, rustle, stage

from sound_room.filters import bandpass, highpass, lowpass
from sound_room.signals import Curve, decay, noise, pan, path, ping, rng, samples
from sound_room.sounds import Signal, Sound
from sound_room.spaces import BED

PULL = 1.55  # seconds


def runs() -> Curve:
    """Return the thread itself, as it runs: finer and quicker towards its end."""
    n = samples(PULL)
    coarse = rustle(PULL, "thread", low=700, high=2400, grain=70)
    fine = rustle(PULL, "thread end", low=1800, high=4600, grain=160)
    turn = path(n, [(0.2, 0.0), (PULL - 0.1, 1.0)])
    return (coarse * (1 - turn) + 0.8 * fine * turn) * path(n, [(0.0, 0.0), (0.3, 0.6), (1.35, 1.0), (PULL, 0.0)])


def stitch(number: int) -> Curve:
    """Return one stitch that lets go."""
    n = samples(0.05)
    return bandpass(noise(n, "stitch", number)[0], 900, 3200, order=1, once=True) * decay(n, 0.006, attack=0.003)


def stitches() -> list[tuple[float, Signal, float]]:
    """Return the stitches, one by one, each sooner after the one before."""
    chance = rng("stitches")
    events: list[tuple[float, Signal, float]] = []
    at, wait = 0.06, 0.115
    while at < PULL - 0.04:
        events.append((at, pan(stitch(len(events)), -0.3 + 0.4 * at), chance.uniform(0.25, 0.5)))
        at, wait = at + wait * chance.uniform(0.8, 1.2), 0.95 * wait
    return events


def thread_drawn() -> Signal:
    """Render it."""
    free = 0.7 * ping(0.3, 466.0, 0.035, 0.004) + 0.3 * ping(0.3, 932.0, 0.02, 0.004)
    dry = stage(2.0, (0.0, pan(runs(), path(samples(PULL), [(0.0, -0.3), (PULL, 0.3)])), 0.05), *stitches())
    dry += stage(2.0, (PULL - 0.02, pan(free, 0.3), 0.16))
    # A thread has no weight.
    thin = highpass(lowpass(dry, 5000, order=1, once=True), 380, once=True)
    return in_room(thin, BED, wet=-15, ring=0.1)


SOUNDS = [Sound("thread_drawn", "effect", thread_drawn, loudness=-29)]
