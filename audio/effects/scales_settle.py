"""A pair of scales settles: two brass pans on chains, which swing, touch their posts, and come to an opinion."""

from __future__ import annotations

from foley_recipe import click, in_room, stage

from sound_room.filters import lowpass
from sound_room.signals import Curve, knock, pan, rng
from sound_room.sounds import Signal, Sound
from sound_room.spaces import SHOP

# A pan as large as two hands, with something in it: ratio to its tone, seconds to 1/e, factor.
BRASS = ((1.0, 0.22, 1.0), (1.0034, 0.20, 0.6), (1.93, 0.12, 0.5), (2.87, 0.07, 0.3), (4.22, 0.03, 0.12))
PANS = ((622.0, -0.4), (587.0, 0.4))  # hertz, side
SETTLED = 2.0  # second


def touch(pitch: float) -> Curve:
    """Return a pan that touches its post."""
    return knock(0.9, pitch, BRASS, attack=0.005)


def chains() -> list[tuple[float, Signal, float]]:
    """Return the links, which find their places from the top down, ever fewer of them."""
    chance = rng("scales")
    events, at = [], 0.03
    while at < SETTLED:
        left = 1 - at / SETTLED
        link = click(f"link {at:.3f}", chance.uniform(1200, 2100), hardness=0.2)
        events.append((at, pan(link, chance.uniform(-0.5, 0.5)), chance.uniform(0.02, 0.09) * (0.3 + left)))
        at += chance.uniform(0.02, 0.07) / max(left, 0.15)
    return events


def swings() -> list[tuple[float, Signal, float]]:
    """Return the pans' touches, left and right by turns: softer each time, and a little later."""
    events, at, wait, force = [], 0.10, 0.31, 0.5
    for turn in range(6):
        pitch, side = PANS[turn % 2]
        events.append((at, pan(touch(pitch * (1 - 0.004 * turn)), side), force))
        at, wait, force = at + wait, 1.06 * wait, 0.6 * force
    return events


def scales_settle() -> Signal:
    """Render it."""
    beam = (SETTLED, pan(click("beam", 700, hardness=0.1), 0.0), 0.08)
    dry = lowpass(stage(2.4, *swings(), *chains(), beam), 3600, order=1, once=True)
    return in_room(dry, SHOP, wet=-14, ring=0.3, fall=0.4)


SOUNDS = [Sound("scales_settle", "effect", scales_settle, loudness=-28)]
