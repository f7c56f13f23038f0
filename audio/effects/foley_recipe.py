"""What several effects are made of: cloth, small latches, wood, the place where it all happens."""

from __future__ import annotations

from sound_room.filters import bandpass, highpass
from sound_room.signals import Curve, add, at_rms, decay, edges, knock, noise, samples, silence, wander
from sound_room.sounds import Signal
from sound_room.spaces import BEDROOM, Room, reverb_once

# Struck wood and small metal: ratio to the lowest tone, seconds to 1/e, factor.
WOOD = ((1.0, 0.060, 1.0), (2.31, 0.032, 0.55), (3.62, 0.018, 0.3), (5.17, 0.010, 0.15))
METAL = ((1.0, 0.022, 1.0), (1.83, 0.014, 0.6), (3.07, 0.008, 0.35), (4.41, 0.005, 0.2))


def rustle(seconds: float, name: str, low: float = 600.0, high: float = 5000.0, grain: float = 50.0) -> Curve:
    """Return something woven or papery rubbed, at RMS 1: noise that crackles `grain` times a second or so."""
    n = samples(seconds)
    rubbed = bandpass(noise(n, "rustle", name)[0], low, high, order=1)
    threads = abs(wander(n, grain, "threads", name)) ** 1.5
    return at_rms(rubbed * threads, 0.0)


def click(name: str, pitch: float, hardness: float = 0.5) -> Curve:
    """Return a small latch's click around `pitch` hertz; `hardness` 0 is felt, 1 is steel."""
    body = knock(0.12, pitch, METAL, attack=0.002)
    tick = highpass(noise(body.size, "click", name, slope=0.0)[0], pitch, once=True)
    return body + hardness * tick * decay(body.size, 0.003, attack=0.002)


def thump(name: str, pitch: float, skin: float = 0.3) -> Curve:
    """Return something heavy and soft put down on wood; `skin` is how much of its surface is heard."""
    body = knock(0.4, pitch, WOOD, attack=0.006)
    surface = bandpass(noise(body.size, "thump", name)[0], 150, 1200, order=1, once=True)
    return body + skin * surface * decay(body.size, 0.025, attack=0.006)


def stage(seconds: float, *events: tuple[float, Signal | Curve, float]) -> Signal:
    """Return a signal with events in it: (second, what, factor)."""
    made = silence(seconds)
    for at, what, factor in events:
        add(made, factor * what, at, once=True)
    return made


def in_room(
    dry: Signal, room: Room = BEDROOM, wet: float = -15.0, ring: float = 0.3, rise: float = 0.004, fall: float = 0.15
) -> Signal:
    """Return an effect as it is heard: without rumble, in its room, from silence to silence."""
    return edges(reverb_once(highpass(dry, 38.0, once=True), room, wet, ring), rise, fall)
