"""What a master declares: a sound, its kind, and what renders it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Signal = NDArray[np.float64]  # (2, n) at 48 kHz, full scale is 1.0

Kind = Literal["theme", "fear", "layer", "premix", "ambience", "effect", "speech"]

# Kinds that go round. Their length is a whole number of 20 ms.
LOOPS: frozenset[Kind] = frozenset({"theme", "fear", "layer", "premix", "ambience"})

# The finale's voices go as layers to the desktop; browsers would need 31 MB of memory for each, so they get premixes.
DESKTOP_ONLY: frozenset[Kind] = frozenset({"layer"})
WEB_ONLY: frozenset[Kind] = frozenset({"premix"})

# Loudness by kind: integrated LUFS; for effects and speech the loudest 400 ms. Layers and premixes are never levelled
# one by one: their balance is the mix.
LOUDNESS: dict[Kind, float] = {
    "theme": -20.0,
    "fear": -20.0,
    "ambience": -30.0,
    "effect": -23.0,
    "speech": -33.0,
}

# How far from its target a sound may come out, in LU, and how high its true peak may be, in dBTP, by kind.
TOLERANCE = 1.0
TRUE_PEAK: dict[Kind, float] = {
    "theme": -3.0,
    "fear": -3.0,
    "layer": -3.0,
    "premix": -3.0,
    "ambience": -12.0,
    "effect": -3.0,
    "speech": -12.0,
}


class SoundError(Exception):
    """A master cannot be rendered; the text names the file and the sound, and says what to do."""


@dataclass(frozen=True)
class Sound:
    """One sound of the book.

    `name` is the file's stem and the name in the script. `render` returns the signal. `loudness` overrides the kind's
    (LUFS); with `gain` (dB) the signal is scaled by that and never levelled.
    """

    name: str
    kind: Kind
    render: Callable[[], Signal]
    loudness: float | None = None
    gain: float | None = None

    def __post_init__(self) -> None:
        """Refuse a name that no script could use, and a layer or premix without its fixed gain."""
        if not self.name.isidentifier() or self.name != self.name.lower():
            raise SoundError(f"{self.name!r} cannot be a sound's name: use small letters, digits and underscores")
        if self.kind in ("layer", "premix") and self.gain is None:
            raise SoundError(f"{self.name}: a {self.kind} needs its gain, the same for all of them")

    @property
    def loops(self) -> bool:
        """Whether the sound goes round."""
        return self.kind in LOOPS

    @property
    def target(self) -> float | None:
        """The loudness to come out with (LUFS), or None if it has a fixed gain."""
        if self.gain is not None:
            return None
        return LOUDNESS[self.kind] if self.loudness is None else self.loudness
