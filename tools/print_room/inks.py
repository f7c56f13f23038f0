"""Densities of the three inks, and the names of those that the whole book shares.

A density is 0 (bare paper) to 1 (solid ink). In an SVG they are the colour's red, green and blue, so that
`rgb(10%, 60%, 0%)` reads "10 % key, 60 % tone, no warm".
"""

from __future__ import annotations

import math
from typing import NamedTuple


class Ink(NamedTuple):
    """How much of each ink lies on the paper, 0 to 1: key (lines, deepest dark), tone (night, shadow), warm."""

    key: float
    tone: float
    warm: float

    def css(self) -> str:
        """Return the density as an SVG colour. `ValueError` if a share is outside 0 to 1."""
        for plate, share in zip(self._fields, self, strict=True):
            if not math.isfinite(share) or not -0.0005 <= share <= 1.0005:
                raise ValueError(f"density of {plate} is {share}; it goes from 0 to 1")
        return "rgb({})".format(",".join(f"{100 * min(1.0, max(0.0, share)):.4g}%" for share in self))

    def towards(self, other: Ink, share: float) -> Ink:
        """Return the mixture: 0 is this density, 1 the other."""
        return Ink(*(a + (b - a) * share for a, b in zip(self, other, strict=True)))


class Cloth(NamedTuple):
    """A material in its three values: in light, in shadow, and where the shadow is deepest."""

    light: Ink
    shade: Ink
    deep: Ink


PAPER = Ink(0, 0, 0)
MOON = Ink(0, 0, 0.05)
LINE = Ink(0.95, 0.40, 0.25)
SOLID = Ink(1, 1, 0)
LIT_WINDOW = Ink(0, 0.06, 0.85)

SKIN_FAIR = Cloth(Ink(0, 0.02, 0.34), Ink(0.05, 0.40, 0.46), Ink(0.16, 0.56, 0.58))
SKIN_LIGHT = Cloth(Ink(0, 0.03, 0.40), Ink(0.06, 0.42, 0.50), Ink(0.18, 0.58, 0.62))
SKIN_TAN = Cloth(Ink(0.05, 0.12, 0.54), Ink(0.18, 0.46, 0.62), Ink(0.34, 0.60, 0.70))
SKIN_BROWN = Cloth(Ink(0.15, 0.22, 0.64), Ink(0.38, 0.54, 0.72), Ink(0.54, 0.66, 0.78))
SKIN_DARK = Cloth(Ink(0.24, 0.30, 0.70), Ink(0.54, 0.64, 0.76), Ink(0.68, 0.74, 0.80))

# For hair: the mass, its shade, and the lit strands.
HAIR_BLACK = Cloth(Ink(0.90, 0.62, 0.30), Ink(0.98, 0.80, 0.40), Ink(0.45, 0.55, 0.35))
HAIR_BROWN = Cloth(Ink(0.66, 0.42, 0.95), Ink(0.92, 0.66, 0.85), Ink(0.34, 0.22, 1.0))
HAIR_FAIR = Cloth(Ink(0.12, 0.10, 0.66), Ink(0.36, 0.34, 0.78), Ink(0.02, 0.03, 0.42))
HAIR_RED = Cloth(Ink(0.26, 0.10, 1.0), Ink(0.58, 0.40, 0.95), Ink(0.06, 0.02, 0.92))
HAIR_GREY = Cloth(Ink(0.20, 0.34, 0.12), Ink(0.46, 0.58, 0.22), Ink(0.04, 0.12, 0.06))

CLOTH_WHITE = Cloth(Ink(0, 0.03, 0), Ink(0.04, 0.42, 0.06), Ink(0.20, 0.62, 0.10))
CLOTH_RUST = Cloth(Ink(0.10, 0.30, 0.92), Ink(0.50, 0.62, 0.80), Ink(0.70, 0.74, 0.80))
CLOTH_BLUE = Cloth(Ink(0, 0.42, 0.06), Ink(0.30, 0.74, 0.10), Ink(0.56, 0.86, 0.12))
CLOTH_NAVY = Cloth(Ink(0.62, 0.70, 0.05), Ink(0.86, 0.85, 0.10), Ink(0.96, 0.92, 0.12))
CLOTH_OCHRE = Cloth(Ink(0.02, 0.12, 0.80), Ink(0.30, 0.48, 0.84), Ink(0.52, 0.62, 0.84))
WOOD = Cloth(Ink(0.12, 0.40, 0.66), Ink(0.40, 0.60, 0.70), Ink(0.66, 0.74, 0.72))

NIGHT_TOP = Ink(0.88, 0.98, 0)
NIGHT_MIDDLE = Ink(0.50, 0.90, 0)
NIGHT_HORIZON = Ink(0.10, 0.60, 0.10)
