"""A portal opens: three cords are loosened, one after another, and something on the other side lets out its breath."""

from __future__ import annotations

from foley_recipe import in_room, rustle, stage
from portal_recipe import cord, low_breath

from sound_room.filters import lowpass
from sound_room.signals import hump, pan, samples
from sound_room.sounds import Signal, Sound
from sound_room.spaces import CHAMBER

# Second, seconds, from and to how many slips a second, side, factor.
CORDS = (
    (0.02, 0.42, 74.0, 40.0, -0.35, 0.50),
    (0.44, 0.38, 82.0, 46.0, 0.35, 0.45),
    (0.86, 0.55, 68.0, 30.0, 0.0, 0.55),
)
BREATH = [(0.0, 0.0), (0.7, 1.0), (1.1, 0.8), (2.2, 0.0)]


def portal_opens() -> Signal:
    """Render it."""
    cloth = rustle(1.2, "portal opens", low=250, high=1800, grain=16) * hump(samples(1.2), 0.5, 0.24)
    dry = stage(
        3.3,
        *((at, pan(cord(f"opens {at}", long, low, high), side), part) for at, long, low, high, side, part in CORDS),
        (1.0, low_breath("opens", 2.25, BREATH, bends=-1.0), 0.13),
        (0.95, pan(cloth, 0.1), 0.05),
    )
    return in_room(lowpass(dry, 2800, order=1, once=True), CHAMBER, wet=-10, ring=0.6, rise=0.02, fall=0.6)


SOUNDS = [Sound("portal_opens", "effect", portal_opens, loudness=-27)]
