"""How far the plates lie out of register: the more fear and the less trust, the farther.

Only pictures are out of register, never words. Who does not want it sees fear in the inks instead: the nightmare's
creep into every palette.
"""

from __future__ import annotations

from collections.abc import Sequence

from rules.night import MOST, check_bounds

# Pixels of a page 1920 wide: what fear alone does at its highest, and what distrust adds at most.
BY_FEAR = 6.0
BY_DISTRUST = 2.0
FARTHEST = BY_FEAR + BY_DISTRUST

# Where each plate goes when the press slips by one pixel. Key, which carries the lines, moves least.
DIRECTIONS = ((0.35, -0.25), (-0.90, 0.55), (0.80, 0.60))

# The share of the nightmare's inks at the greatest slip, for those who keep the plates in register.
MOST_NIGHTMARE = 0.35


def slip(fear: int, trust: Sequence[int]) -> float:
    """Return how many pixels the press slips: 0 in calm and trust, 6 at the greatest fear, 8 where nobody trusts.

    `BadValue` for a fear or a trust outside 0 to 5.
    """
    check_bounds(fear, *trust)
    afraid = fear / MOST
    alone = 1 - sum(trust) / (MOST * len(trust)) if trust else 0.0
    return float(BY_FEAR * afraid**1.5 + BY_DISTRUST * alone * (1 + afraid) / 2)


def shifts(pixels: float) -> tuple[float, float, float, float, float, float]:
    """Return the x and y by which key, tone and warm are moved at this slip."""
    (key_x, key_y), (tone_x, tone_y), (warm_x, warm_y) = DIRECTIONS
    return (
        key_x * pixels,
        key_y * pixels,
        tone_x * pixels,
        tone_y * pixels,
        warm_x * pixels,
        warm_y * pixels,
    )


def creep(pixels: float) -> float:
    """Return the share of the nightmare's inks that stands for this slip where the plates stay in register."""
    return MOST_NIGHTMARE * min(pixels, FARTHEST) / FARTHEST
