"""Inks as numbers, as the press needs them: between two palettes, in another manner, and as one software matrix.

A manner is how a player wants every palette printed: "printed" (as it is), "contrast" (high contrast), or
"colour_blind" (tone always blue, warm always between orange and yellow, which red-green blindness tells apart). A
manner keeps what a palette can be known by, its hues as far as it may; it never adds an ink that the palette leaves
out.
"""

from __future__ import annotations

import colorsys
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType

from rules.errors import unknown
from rules.palettes import Palette, palette

Colour = tuple[float, float, float]

WHITE: Colour = (1.0, 1.0, 1.0)


@dataclass(frozen=True)
class Inks:
    """Paper and inks with channels from 0 to 1, and the gain of key, tone and warm."""

    paper: Colour
    key: Colour
    tone: Colour
    warm: Colour
    gain: Colour


def channels(colour: str) -> Colour:
    """Return "#rrggbb" as three numbers from 0 to 1."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return (red, green, blue)


def luminance(colour: Colour) -> float:
    """Return the relative luminance of a colour, from 0 to 1."""
    red, green, blue = (_linear(part) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def between(one: Colour, other: Colour, share: float) -> Colour:
    """Return the colour at `share` (0 to 1) of the way from one to the other."""
    red, green, blue = (a + (b - a) * share for a, b in zip(one, other, strict=True))
    return (red, green, blue)


def mix(one: Inks, other: Inks, share: float) -> Inks:
    """Return the inks at `share` (0 to 1) of the way from one palette to another."""
    return Inks(
        paper=between(one.paper, other.paper, share),
        key=between(one.key, other.key, share),
        tone=between(one.tone, other.tone, share),
        warm=between(one.warm, other.warm, share),
        gain=between(one.gain, other.gain, share),
    )


def printed(inks: Inks, densities: Sequence[float]) -> Colour:
    """Return the colour of densities of key, tone and warm on paper: each ink multiplies what lies under it."""
    colour = inks.paper
    for ink, density, gain in zip((inks.key, inks.tone, inks.warm), densities, inks.gain, strict=True):
        laid = min(max(density * gain, 0.0), 1.0)
        red, green, blue = (under * (1 - laid * (1 - over)) for under, over in zip(colour, ink, strict=True))
        colour = (red, green, blue)
    return colour


def matrix(inks: Inks) -> tuple[float, ...]:
    """Return the 4 by 5 colour matrix that comes nearest to printing, for machines without shaders.

    Each ink takes away what it takes away on bare paper; where inks overprint, that is too much, and the colours end
    at black. Readable, not pretty. Alpha stays.
    """
    rows: list[float] = []
    for channel in range(3):
        bare = inks.paper[channel]
        for ink, gain in zip((inks.key, inks.tone, inks.warm), inks.gain, strict=True):
            rows.append(bare * (ink[channel] - 1) * gain)
        rows += [0.0, bare]
    return (*rows, 0.0, 0.0, 0.0, 1.0, 0.0)


def of(palette_id: str, manner: str = "printed") -> Inks:
    """Return a palette's inks in a manner. `UnknownName` for a palette or a manner that there is not."""
    return _of(palette(palette_id).id, check_manner(manner))


@cache
def _of(palette_id: str, manner: str) -> Inks:
    return MANNERS[manner](palette(palette_id))


# The three plates of every picture, in the order of `Inks.gain`.
PLATES = ("key", "tone", "warm")


def pulled(inks: Inks, plates: Collection[str]) -> Inks:
    """Return the inks with only these plates of `PLATES` inked: the others leave the paper bare."""
    key, tone, warm = (gain if plate in plates else 0.0 for plate, gain in zip(PLATES, inks.gain, strict=True))
    return replace(inks, gain=(key, tone, warm))


def check_manner(manner: str) -> str:
    """Return the manner; `UnknownName` if there is none of that name."""
    if manner not in MANNERS:
        raise unknown("manner of printing", manner, MANNERS, "rules/inks.py")
    return manner


def as_printed(one: Palette) -> Inks:
    """The palette as it is declared."""
    return Inks(channels(one.paper), channels(one.key), channels(one.tone), channels(one.warm), one.gain)


def high_contrast(one: Palette) -> Inks:
    """Paper nearly white, key nearly black, the other two inks light: what is drawn stands out in the dark as well."""
    inks = as_printed(one)
    return Inks(
        paper=between(inks.paper, WHITE, 0.7),
        key=_with_luminance(inks.key, 0.004),
        tone=_with_luminance(inks.tone, 0.36),
        warm=_with_luminance(inks.warm, 0.62),
        gain=_full(one),
    )


def colour_blind_safe(one: Palette) -> Inks:
    """Tone a blue and warm between orange and yellow, dark against light: apart without red and green."""
    inks = as_printed(one)
    return Inks(
        paper=between(inks.paper, WHITE, 0.35),
        key=_with_luminance(inks.key, 0.015),
        tone=_with_luminance(_turned(inks.tone, BLUES), 0.20),
        warm=_with_luminance(_turned(inks.warm, YELLOWS), 0.52),
        gain=_full(one),
    )


# Degrees of the colour circle; the wheel of all hues is laid into these, so that palettes still differ.
BLUES = (208.0, 252.0)
YELLOWS = (30.0, 54.0)


def _full(one: Palette) -> Colour:
    """Every ink in full, but those that the palette leaves out."""
    key, tone, warm = (1.0 if gain else 0.0 for gain in one.gain)
    return (key, tone, warm)


def _turned(colour: Colour, band: tuple[float, float]) -> Colour:
    """Move the hue of a colour into a band of the circle, in the order that hues have, and make it full."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*colour)
    low, high = band
    # Warm colours lie around the circle's end: counted from magenta, so that they keep their order.
    share = (hue + (0.2 if high < 180 else 0.0)) % 1.0
    return colorsys.hls_to_rgb((low + (high - low) * share) / 360, lightness, max(saturation, 0.6))


def _with_luminance(colour: Colour, wanted: float) -> Colour:
    """Lighten or darken a colour, in its own hue, until it has this luminance."""
    hue, _, saturation = colorsys.rgb_to_hls(*colour)
    low, high = 0.0, 1.0
    for _ in range(24):
        middle = (low + high) / 2
        if luminance(colorsys.hls_to_rgb(hue, middle, saturation)) < wanted:
            low = middle
        else:
            high = middle
    return colorsys.hls_to_rgb(hue, low, saturation)


MANNERS: Mapping[str, Callable[[Palette], Inks]] = MappingProxyType(
    {"printed": as_printed, "contrast": high_contrast, "colour_blind": colour_blind_safe}
)
