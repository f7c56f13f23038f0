"""One beat of a heart, near, through a pillow. It lasts half a bar at home tempo: 1.25 s."""

from __future__ import annotations

import numpy as np

from sound_room.filters import bandpass, highpass, shelf
from sound_room.signals import Curve, add, edges, noise, pan, samples, silence, swell, times
from sound_room.sounds import Signal, Sound

SECONDS = 1.25


def valve(name: str, pitch: float, fade: float) -> Curve:
    """Return one of the heart's two sounds: a low tone that sinks, and what of it the pillow lets through."""
    n = samples(0.5)
    t = times(n)
    sinking = pitch * (1 + 0.35 * np.exp(-t / 0.03))
    beat = np.sin(2 * np.pi * np.cumsum(sinking) / 48_000) * swell(n, 0, 0.012) * np.exp(-t / fade)
    # Overtones, bent out of it: a telephone's loudspeaker has nothing below 150 Hz.
    warm = np.tanh(2.2 * beat + 0.35 * beat**2)
    skin = bandpass(noise(n, "heart", name)[0], 120, 420, once=True) * swell(n, 0, 0.01) * np.exp(-t / 0.022)
    return np.asarray(warm * np.exp(-t / 0.12) + 0.35 * skin, dtype=np.float64)


def heartbeat() -> Signal:
    """Render it."""
    dry = silence(SECONDS)
    add(dry, valve("shuts", 60, 0.085), 0.02, once=True)
    add(dry, pan(0.6 * valve("opens", 72, 0.06), 0.06), 0.34, once=True)
    # Two bends: less of what only moves the air, more of what is heard.
    return edges(highpass(shelf(dry, 130, 6, once=True), 36, once=True), rise=0.006, fall=0.25)


SOUNDS = [Sound("heartbeat", "effect", heartbeat, loudness=-24)]
