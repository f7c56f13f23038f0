"""The hour comes again: all four figures run back at once. Each leaf is heard backwards, except the last, which lies."""

from __future__ import annotations

from flap_recipe import leaf
from foley_recipe import in_room, stage

from sound_room.filters import bandpass, lowpass
from sound_room.signals import Curve, hertz, noise, pan, path, rng, samples, sweep
from sound_room.sounds import Signal, Sound

RUN = 2.05  # seconds
SECONDS = 2.6
# The figures, from left to right: side, how their leaves sound (hertz), leaves a second once they are running.
FIGURES = ((-0.45, 820.0, 3.0), (-0.15, 890.0, 6.0), (0.2, 960.0, 13.0), (0.5, 1040.0, 21.0))
LAST = (2.12, 905.0)  # second, hertz


def leaves(side: float, pitch: float, rate: float) -> list[tuple[float, Signal, float]]:
    """Return one figure's leaves: slowly first, then ever faster, and slower again, each a little lower."""
    chance = rng("leaves", pitch)
    speed = path(samples(RUN), [(0.0, 0.25), (0.75, 1.0), (1.45, 1.0), (RUN, 0.2)])
    loud = path(samples(RUN), [(0.0, 0.35), (0.8, 1.0), (1.5, 0.9), (RUN, 0.45)])
    events, at = [], chance.uniform(0.02, 0.18)
    while at < RUN - 0.3:
        sinks = 1.0 - 0.12 * at / RUN
        one = leaf(f"{pitch} {at:.3f}", pitch * sinks * chance.uniform(0.97, 1.03), 310.0 * sinks)[::-1]
        events.append((at, pan(one, side), chance.uniform(0.5, 0.9) * float(loud[samples(at)])))
        at += chance.uniform(0.8, 1.2) / (rate * float(speed[samples(at)]))
    return events


def wheels(n: int) -> Curve:
    """Return the wheels that turn them: a fourth down, from F to C."""
    pitch = hertz("C3") * 2 ** path(n, [(0.1, 5 / 12), (RUN, 0.0)])
    turning = sweep(pitch) + 0.4 * sweep(2 * pitch) + 0.15 * sweep(5 * pitch)
    teeth = bandpass(noise(n, "wheels")[0], 500, 1800, order=1) * (1 + 0.8 * sweep(pitch / 8))
    return (turning + 0.5 * teeth) * path(n, [(0.0, 0.0), (0.7, 1.0), (1.5, 0.9), (RUN + 0.05, 0.0)])


def clock_goes_back() -> Signal:
    """Render it."""
    events = [event for figure in FIGURES for event in leaves(*figure)]
    dry = stage(SECONDS, (0.0, wheels(samples(SECONDS)), 0.045), *events)
    at, pitch = LAST
    dry += stage(SECONDS, (at, pan(leaf("lies", pitch), 0.2), 1.0))
    return in_room(lowpass(dry, 3600, order=1, once=True), wet=-11, ring=0.3, rise=0.03, fall=0.3)


SOUNDS = [Sound("clock_goes_back", "effect", clock_goes_back, loudness=-26)]
