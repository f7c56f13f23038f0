"""The hour comes again: the clock draws breath, backwards, and its whole rack comes down like a drawer of spoons."""

from __future__ import annotations

from flap_recipe import LANDS, leaf
from flap_recipe import SECONDS as SECONDS_OF_ONE
from foley_recipe import click, in_room, stage

from sound_room.filters import bandpass, lowpass
from sound_room.signals import Curve, hertz, noise, pan, path, rng, samples, sweep
from sound_room.sounds import Signal, Sound

SECONDS = 2.5
# Leaves are heard backwards first; from the second of these on they fall as leaves do.
BEGINS, TURNS = 0.36, 0.98  # seconds
ENDS = 1.95  # second
# The figures, from left to right: side, how their leaves sound (hertz), how many there are of each kind.
FIGURES = ((-0.45, 820.0, 4), (-0.15, 930.0, 7), (0.2, 1090.0, 11), (0.5, 1270.0, 15))
LAST = (2.06, 905.0)  # second, hertz

Events = list[tuple[float, Signal, float]]


def rising(side: float, pitch: float, many: int) -> Events:
    """Return a figure's first leaves: each swells and is cut off where it would have begun, ever closer together."""
    chance = rng("rising", pitch)
    events: Events = []
    for turn in range(many):
        way = (turn + chance.uniform(0.2, 0.8)) / many
        at = BEGINS + (TURNS - BEGINS) * way**0.7
        one = leaf(f"rising {pitch} {turn}", pitch * (1.1 - 0.1 * way) * chance.uniform(0.97, 1.03))[::-1]
        # What is heard last of it is its fall; it is to end there.
        events.append((at - SECONDS_OF_ONE + LANDS, pan(one, side), 0.15 + 0.5 * way))
    return events


def coming_down(side: float, pitch: float, many: int) -> Events:
    """Return a figure's other leaves: they come down together, each lower than the last, and the end is slower."""
    chance = rng("coming down", pitch)
    events: Events = []
    for turn in range(2 * many):
        way = (turn + chance.uniform(0.0, 0.9)) / (2 * many)
        at = TURNS + (ENDS - TURNS) * (0.55 * way + 0.45 * way**2.2)
        sinks = (1.4 - 0.45 * way) * chance.uniform(0.96, 1.04)
        one = leaf(f"down {pitch} {turn}", pitch * sinks, 330.0 - 60.0 * way, hollow=0.25)
        spoon = 0.22 * click(f"spoon {pitch} {turn}", 1.6 * pitch * sinks, hardness=0.15)
        one[samples(LANDS) : samples(LANDS) + spoon.size] += spoon
        events.append((at, pan(one, side), chance.uniform(0.35, 0.8) * (1.0 - 0.4 * way)))
    return events


def wheels(n: int) -> Curve:
    """Return the wheels that turn them: a fourth down, from F to C."""
    pitch = hertz("C3") * 2 ** path(n, [(0.1, 5 / 12), (ENDS, 0.0)])
    turning = sweep(pitch) + 0.4 * sweep(2 * pitch) + 0.15 * sweep(5 * pitch)
    teeth = bandpass(noise(n, "wheels")[0], 500, 1800, order=1) * (1 + 0.8 * sweep(pitch / 8))
    return (turning + 0.5 * teeth) * path(n, [(0.0, 0.0), (0.7, 1.0), (1.4, 0.8), (ENDS + 0.05, 0.0)])


def clock_goes_back() -> Signal:
    """Render it."""
    events = [event for figure in FIGURES for event in (*rising(*figure), *coming_down(*figure))]
    at, pitch = LAST
    lies = (at, pan(leaf("lies", pitch), 0.2), 1.0)
    dry = stage(SECONDS, (0.0, wheels(samples(SECONDS)), 0.04), *events, lies)
    return in_room(lowpass(dry, 4200, order=1, once=True), wet=-11, ring=0.2, rise=0.05, fall=0.3)


SOUNDS = [Sound("clock_goes_back", "effect", clock_goes_back, loudness=-26)]
