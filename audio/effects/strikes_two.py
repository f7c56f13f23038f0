"""A far clock strikes two: a warm bell on F over the roofs. Its third is major, as bells' thirds seldom are: A."""

from __future__ import annotations

from foley_recipe import in_room, stage

from sound_room.filters import lowpass
from sound_room.signals import Curve, hertz, knock
from sound_room.sounds import Signal, Sound
from sound_room.spaces import FAR

# Ratio to F4, seconds to 1/e, factor: the hum below, the strike, A, C, F, and what is soon gone.
BELL = (
    (0.5, 1.30, 0.45),
    (0.5014, 1.20, 0.25),
    (1.0, 0.95, 1.00),
    (1.2599, 0.90, 0.85),
    (1.4983, 0.50, 0.25),
    (2.0, 0.45, 0.55),
    (2.5198, 0.25, 0.18),
    (2.9966, 0.16, 0.15),
    (4.0, 0.10, 0.08),
)


def stroke() -> Curve:
    """Return one stroke, its hammer wrapped in distance."""
    return knock(2.6, hertz("F4"), BELL, attack=0.018)


def strikes_two() -> Signal:
    """Render it."""
    dry = stage(4.0, (0.02, stroke(), 0.5), (1.4, stroke(), 0.46))
    return in_room(lowpass(dry, 1700, once=True), FAR, wet=-5, ring=0.0, rise=0.01, fall=1.2)


SOUNDS = [Sound("strikes_two", "effect", strikes_two, loudness=-25)]
