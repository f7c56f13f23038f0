"""The finale: all five lullabies at once, at home, each a voice of its own: five layers, and premixes for the web.

The layers' plain sum is the mix. One bass at a time: the first voice's pad, on the roots of morning. Each voice has its
own place and octave, so that a missing one is heard as missing.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from itertools import combinations

import exposure_playing
import numpy as np
import the_demonstration_playing
import the_festival_playing
import the_tether_playing
import the_update_playing
from lullaby_playing import Parts, in_room, mixed
from numpy.typing import NDArray

from sound_room.filters import bell, highpass, lowpass
from sound_room.performance import at_home
from sound_room.plan import Piece, plan
from sound_room.signals import place
from sound_room.sounds import Signal, Sound

# One gain for all layers and premixes (dB): with it all five together are at -20 LUFS.
GAIN = -11.0

OUT = -99.0

PLAYERS: dict[int, tuple[str, Callable[[Piece], Parts]]] = {
    1: ("the_update", the_update_playing.parts),
    2: ("exposure", exposure_playing.parts),
    3: ("the_festival", the_festival_playing.parts),
    4: ("the_demonstration", the_demonstration_playing.parts),
    5: ("the_tether", the_tether_playing.parts),
}

# How each part is changed for the finale, in dB.
BALANCE: dict[int, dict[str, float]] = {
    1: {"tune": 0.0, "glow": -3.0, "low comb": -5.0, "pad": 1.0, "mechanism": 0.0},
    2: {"tune": 1.0, "left hand": -4.0, "bass": OUT, "felt": -2.0},
    3: {"tune": 0.0, "shine": 4.0, "strings": -1.0, "bass": OUT},
    4: {"choir": 0.0, "hum": -2.0, "strings": -3.0, "slow strings": -4.0, "walking": 1.0, "bass": OUT},
    5: {"line": 0.0, "air": -2.0, "harp": 0.0, "nylon": -4.0, "bass": OUT},
}


def _clear(number: int, signal: Signal) -> Signal:
    """Return a voice in its own niche: its octave brought out, the others' left free, its place left or right."""
    if number == 1:
        return bell(signal, 1600, 2.0, 1.5)
    if number == 2:
        return place(bell(highpass(signal, 130, 2), 450, 2.0, 1.0), -0.55, 0.6)
    if number == 3:
        return place(bell(highpass(signal, 170, 2), 2400, 3.0, 1.5), 0.35, 1.2)
    if number == 4:
        return place(bell(highpass(signal, 150, 2), 900, 2.0, 1.2), 0.0, 1.3)
    return place(bell(lowpass(highpass(signal, 90, 2), 1800, 1), 260, 3.0, 1.2), 0.5, 0.7)


def voice(number: int, piece: Piece) -> Signal:
    """Play one voice, 1 to 5, as a piece says, in the common room."""
    _, player = PLAYERS[number]
    return in_room(_clear(number, mixed(player(piece), BALANCE[number])))


@cache
def _layer(number: int) -> NDArray[np.float32]:
    """Return a layer; kept, because every premix needs it."""
    name, _ = PLAYERS[number]
    return voice(number, at_home(plan().lullabies[name])).astype(np.float32)


def layer(number: int) -> Signal:
    """Play one voice, 1 to 5."""
    return _layer(number).astype(np.float64)


def together(numbers: tuple[int, ...]) -> Signal:
    """Play some voices: the plain sum of their layers."""
    first, *others = [layer(number) for number in numbers]
    return sum(others, first)


def subsets(numbers: tuple[int, ...]) -> list[tuple[int, ...]]:
    """Return all choices of at least one of some voices."""
    return [chosen for size in range(1, len(numbers) + 1) for chosen in combinations(numbers, size)]


def _name(numbers: tuple[int, ...]) -> str:
    return "finale_voices_" + "".join(map(str, numbers))


# Two channels on the web, one of each group, give every choice of the five.
PREMIXED = [*subsets((1, 2, 3)), *subsets((4, 5))]

SOUNDS = [Sound(f"finale_voice_{number}", "layer", partial(layer, number), gain=GAIN) for number in PLAYERS]
SOUNDS += [Sound(_name(numbers), "premix", partial(together, numbers), gain=GAIN) for numbers in PREMIXED]
