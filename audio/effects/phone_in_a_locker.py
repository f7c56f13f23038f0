"""An old telephone rings twice in a steel locker, across a tiled hall: the trill shut in, the door that rattles."""

from __future__ import annotations

import numpy as np
from foley_recipe import in_room, stage

from sound_room.dream_spaces import BATHS
from sound_room.filters import bandpass, bell, lowpass
from sound_room.signals import Curve, hertz, noise, pan, path, samples, sweep, times, wander
from sound_room.sounds import Signal, Sound

RING = 0.95  # seconds
# Second, factor, cents. The second is a little flat: its battery is old, or the hall has got colder.
RINGS = ((0.10, 1.0, 0.0), (1.95, 0.9, -24.0))
TRILL = 11.0  # a second
# Sheet steel, and the air in it: hertz, dB.
STEEL = ((228.0, 7.0), (415.0, 6.0), (705.0, 5.0), (1190.0, 4.0))


def trill(n: int, cents: float) -> Curve:
    """Return the ring itself, between A and C, out of a loudspeaker the size of a coin."""
    low, high = np.log2(hertz("A5")) + cents / 1200, np.log2(hertz("C6")) + cents / 1200
    turn = np.tanh(4.0 * np.sin(2 * np.pi * TRILL * times(n)))
    pitch = 2 ** ((low + high) / 2 + (high - low) / 2 * turn)
    return sweep(pitch) + 0.3 * sweep(3 * pitch, 0.1) + 0.3 * sweep(0.5 * pitch)


def rattle(name: str, n: int) -> Curve:
    """Return what the telephone's motor does to a shelf and a door that does not quite close."""
    turn = np.cumsum(hertz("F2") * path(n, [(0.0, 0.9), (0.15, 1.0), (RING, 0.97)])) / 48_000
    gate = np.clip(np.sin(2 * np.pi * turn), 0.0, 1.0) ** 4 * (1 + 0.6 * wander(n, 9.0, "door", name))
    sheet = bandpass(noise(n, "sheet", name)[0], 350, 1900, order=1)
    shelf = np.sin(2 * np.pi * turn) + 0.7 * np.sin(4 * np.pi * turn + 0.4)
    return np.asarray(sheet * gate + 0.25 * shelf, dtype=np.float64)


def ring(name: str, cents: float) -> Curve:
    """Return one ring, as it comes through the door."""
    n = samples(RING)
    made = 0.55 * trill(n, cents) + 0.55 * rattle(name, n)
    made = made * path(n, [(0.0, 0.0), (0.12, 1.0), (RING - 0.14, 1.0), (RING, 0.0)])
    for pitch, level in STEEL:
        made = bell(made, pitch, level, 0.4, once=True)
    return lowpass(made, 1250, once=True)


def phone_in_a_locker() -> Signal:
    """Render it."""
    events = [(at, pan(ring(str(at), cents), 0.35), factor) for at, factor, cents in RINGS]
    return in_room(stage(4.6, *events), BATHS, wet=-3, ring=0.0, rise=0.02, fall=1.3)


SOUNDS = [Sound("phone_in_a_locker", "effect", phone_in_a_locker, loudness=-28)]
