"""A kettle boils, clicks itself off, and calms down."""

from __future__ import annotations

from foley_recipe import click, in_room, stage

from sound_room.filters import bandpass, lowpass
from sound_room.signals import add, noise, pan, path, ping, rng, samples, silence, wander
from sound_room.sounds import Signal, Sound

SECONDS = 3.3
OFF = 1.35  # second


def bubbles() -> Signal:
    """Return bubbles, which come from everywhere, rise as they burst, and get rare after the click."""
    chance = rng("kettle")
    made, at = silence(SECONDS), 0.05
    while at < SECONDS - 0.3:
        calm = max(0.0, at - OFF)
        pop = ping(0.08, chance.uniform(260, 720), chance.uniform(0.008, 0.02), attack=0.004)
        add(made, pan(chance.uniform(0.2, 1.0) / (1 + 2 * calm) * pop, chance.uniform(-0.3, 0.3)), at, once=True)
        at += chance.exponential(0.016 + 0.05 * calm)
    return made


def kettle_clicks_off() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    roar = bandpass(noise(n, "boil", slope=-4), 180, 1400, order=1) * (1 + 0.25 * wander(n, 12.0, "boil"))
    steam = bandpass(noise(n, "steam"), 1800, 5000, order=1)
    boiling = path(n, [(0.0, 0.0), (0.8, 1.0), (OFF, 1.0), (OFF + 0.9, 0.16), (SECONDS, 0.0)])
    dry = 0.11 * roar * boiling + 0.02 * steam * boiling + 0.25 * lowpass(bubbles(), 1500, once=True) * boiling
    dry += stage(SECONDS, (OFF, click("lever", 1150, hardness=0.3), 0.34), (OFF + 0.05, click("rest", 720), 0.16))
    return in_room(dry, wet=-15, ring=0.3, rise=0.02, fall=0.4)


SOUNDS = [Sound("kettle_clicks_off", "effect", kettle_clicks_off, loudness=-26)]
