"""The ink sets in which the book is printed.

A picture holds three densities of ink: key (lines and the deepest dark), tone (night air and shadow), warm
(light, skin and cloth). A palette gives the colour of the paper and of the three inks. Warm carries skin and
so stays between peach and coral everywhere but in the nightmare; key is a dark hue, never black.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from rules.errors import unknown


@dataclass(frozen=True)
class Palette:
    """Paper and three inks as "#rrggbb".

    `gain` multiplies the densities of key, tone and warm, in that order, before they are printed: less than 1
    lifts a night picture towards day, 0 leaves an ink out.

    In words, as whole sentences: `comes` when a page takes on these inks, `merges` when they come in from the right
    beside another dream's. The print room hands them to the game with the words of the pictures.
    """

    id: str
    paper: str
    key: str
    tone: str
    warm: str
    gain: tuple[float, float, float] = (1.0, 1.0, 1.0)
    comes: str = ""
    merges: str = ""


_ALL: tuple[Palette, ...] = (
    # For any chapter.
    Palette(
        id="night",
        paper="#f6ead2",
        key="#1d1f52",
        tone="#5a74dc",
        warm="#ff9a4f",
        comes="The colours are those of a clear night: navy, blue and orange.",
        merges="From the right, along a torn edge, other colours come in: navy, blue and orange.",
    ),
    Palette(
        id="nightmare",
        paper="#ece6d0",
        key="#1c0b33",
        tone="#7a35b5",
        warm="#c9e83a",
        comes="The colours turn wrong: violet shadows, and a light of sour green.",
        merges="From the right, along a torn edge, other colours come in: violet, and a sour green.",
    ),
    Palette(
        id="dawn",
        paper="#fff4e0",
        key="#5a3f7c",
        tone="#ef8599",
        warm="#ffb65a",
        gain=(0.8, 0.9, 1.0),
        comes="The colours lighten to mauve, rose and gold.",
        merges="From the right, along a torn edge, other colours come in: mauve, rose and gold.",
    ),
    # Navy, cornflower, apricot.
    Palette(
        id="the_update",
        paper="#f5ead4",
        key="#14264f",
        tone="#5a82dc",
        warm="#ff9459",
        comes="The colours turn to navy, cornflower and apricot.",
        merges="From the right, along a torn edge, other colours come in: navy, cornflower and apricot.",
    ),
    # Bottle green, sea-glass, rose-peach: a kitchen light and a balcony of plants.
    Palette(
        id="exposure",
        paper="#f4efdc",
        key="#0f3a30",
        tone="#74ae9f",
        warm="#ff8f7a",
        comes="The colours turn to bottle green, sea-glass and rose.",
        merges="From the right, along a torn edge, other colours come in: bottle green, sea-glass and rose.",
    ),
    # Plum, turquoise, vermilion-coral: lanterns.
    Palette(
        id="the_festival_of_dreams",
        paper="#f8ecd6",
        key="#431a48",
        tone="#4aa6a2",
        warm="#ff6a4d",
        comes="The colours turn to plum, turquoise and coral.",
        merges="From the right, along a torn edge, other colours come in: plum, turquoise and coral.",
    ),
    # Aubergine, cold cyan, hot salmon: a stage by night, bare paper by day.
    Palette(
        id="the_demonstration",
        paper="#f7f1e6",
        key="#2e1440",
        tone="#5cacca",
        warm="#ff7658",
        comes="The colours turn to aubergine, a cold blue and salmon.",
        merges="From the right, along a torn edge, other colours come in: aubergine, a cold blue and salmon.",
    ),
    # Pine-blue, dusk lilac, amber-peach: lamps in a home.
    Palette(
        id="the_tether",
        paper="#f5ebd6",
        key="#12384a",
        tone="#8e83c4",
        warm="#ffa35c",
        comes="The colours turn to pine blue, lilac and amber.",
        merges="From the right, along a torn edge, other colours come in: pine blue, lilac and amber.",
    ),
    # Where tone and warm lie over each other they make the red-brown of the runner.
    Palette(
        id="landing",
        paper="#f1e6d2",
        key="#2a1a33",
        tone="#8f7f98",
        warm="#f2825c",
        comes="The colours turn to plum brown, mauve and brick.",
        merges="From the right, along a torn edge, other colours come in: plum brown, mauve and brick.",
    ),
    # The finale starts without its third ink and gains it.
    Palette(
        id="finale_two_inks",
        paper="#f8efdd",
        key="#20284f",
        tone="#6f93b8",
        warm="#ff9c66",
        gain=(1.0, 1.0, 0.0),
        comes="The colours are only two now: navy, and a grey blue.",
        merges="From the right, along a torn edge, two other colours come in: navy, and a grey blue.",
    ),
    Palette(
        id="finale",
        paper="#f8efdd",
        key="#20284f",
        tone="#6f93b8",
        warm="#ff9c66",
        comes="A third colour has come back: navy, a grey blue and peach.",
        merges="From the right, along a torn edge, other colours come in: navy, a grey blue and peach.",
    ),
)

PALETTES: Mapping[str, Palette] = MappingProxyType({palette.id: palette for palette in _ALL})


def palette(palette_id: str) -> Palette:
    """Return the palette of that id; `UnknownName` if there is none."""
    if palette_id not in PALETTES:
        raise unknown("palette", palette_id, PALETTES, "rules/palettes.py")
    return PALETTES[palette_id]
