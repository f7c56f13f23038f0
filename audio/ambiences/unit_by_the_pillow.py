"""SlumberSync’s unit, a hand from the ear: it breathes for whoever listens, twice, and never runs out of air."""

from __future__ import annotations

from air_recipe import air, breath, drone, happen

from sound_room.filters import highpass, lowpass
from sound_room.signals import Curve, decibels, lfo, ping, place, samples
from sound_room.sounds import Signal, Sound
from sound_room.spaces import BED, reverb

SECONDS = 32
BREATH = 4.0  # seconds
# When it looks whether you are still there: second, side.
LOOKS = ((6.9, 0.1), (15.1, 0.12), (26.9, 0.08))


def relay() -> Curve:
    """Return a relay, no larger than a lentil, that looks whether you are still there."""
    return ping(0.2, 1046.5, 0.012, 0.005)


def unit_by_the_pillow() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    # In, out, and a rest that is as long as either.
    coming, going = breath(n, BREATH, rest=0.2) ** 3, breath(n, BREATH, -0.33, rest=0.2) ** 2.5
    drawn = place(air(n, "draws", 500, 1700, slope=-4, moves=0.08), 0.0, 0.4) * coming * decibels(-47)
    given = place(air(n, "gives", 220, 900, slope=-5, moves=0.08), 0.0, 0.4) * going * decibels(-42)
    # Its voice is kept under the breath: C, and the F above it as it draws.
    voice = drone(n, "C3", (1.0, 0.45, 0.12), beating=0.12) * breath(n, BREATH, -0.15, rest=0.35) * decibels(-45)
    voice += drone(n, "F3", (1.0, 0.3), beating=0.1) * coming * decibels(-49)
    mains = lowpass(drone(n, "C4", (1.0, 0.5, 0.3), beating=0.1), 1200) * (1 + 0.2 * lfo(n, 0.5)) * decibels(-63)
    near = drawn + given + voice + mains
    for at, side in LOOKS:
        happen(near, relay(), at, -52, side)
    return highpass(reverb(near, BED, -16), 75)


SOUNDS = [Sound("unit_by_the_pillow", "ambience", unit_by_the_pillow, loudness=-35)]
