"""A procession's drum, four beats: oiled paper on a hoop, struck with a stick that has cloth round it."""

from __future__ import annotations

from foley_recipe import in_room, rustle, stage

from sound_room.filters import bandpass, lowpass
from sound_room.signals import Curve, decay, knock, noise, pan
from sound_room.sounds import Signal, Sound
from sound_room.spaces import STAIR

BEAT = 0.55  # seconds: a quarter of a bar of this chapter's lullaby
# Second, hertz, factor: the third answers the first, and the last is let ring.
BEATS = ((0.03, 104.0, 1.0), (0.03 + BEAT, 111.0, 0.72), (0.03 + 2 * BEAT, 104.0, 0.86), (0.03 + 3 * BEAT, 98.0, 0.78))
# Ratio to the drum's tone, seconds to 1/e, factor.
PAPER = ((1.0, 0.13, 1.0), (1.59, 0.085, 0.7), (2.14, 0.060, 0.45), (2.65, 0.045, 0.3), (3.6, 0.025, 0.15))


def beat(number: int, pitch: float) -> Curve:
    """Return one beat: the skin, the cloth on it, and the paper that trembles after."""
    body = knock(0.7, pitch, PAPER, attack=0.008)
    cloth = bandpass(noise(body.size, "drum", number)[0], 180, 1100, order=1, once=True)
    body += 0.45 * cloth * decay(body.size, 0.022, attack=0.007)
    trembles = rustle(0.7, f"drum {number}", low=500, high=2200, grain=120) * decay(body.size, 0.09, attack=0.03)
    return body + 0.018 * trembles


def festival_drum() -> Signal:
    """Render it."""
    events = ((at, pan(beat(number, pitch), -0.1), part) for number, (at, pitch, part) in enumerate(BEATS))
    dry = lowpass(stage(2.5, *events), 2400, order=1, once=True)
    return in_room(dry, STAIR, wet=-12, ring=0.5, fall=0.5)


SOUNDS = [Sound("festival_drum", "effect", festival_drum, loudness=-26)]
