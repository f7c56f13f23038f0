"""Lila's six handwritings (edition 6.3): each is one of the six of her, and writes her options in chapter 4.

An option of hers says whose it is, `"Never mind them" (hand="the_loud_one")`; the fact `six_leading` remembers whose
was taken last, and that one writes larger and nearer. What each is written with stands in stage/handwritings.rpy.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class Handwriting:
    """One of the six: `id` is its name in scripts and facts, `title` how it is called on the page and aloud."""

    id: str
    title: str


HANDWRITINGS: tuple[Handwriting, ...] = (
    Handwriting("the_funny_one", "the funny one"),
    Handwriting("the_good_one", "the good one"),
    Handwriting("the_clever_one", "the clever one"),
    Handwriting("the_kind_one", "the kind one"),
    Handwriting("the_loud_one", "the loud one"),
    Handwriting("the_tired_one", "the tired one"),
)

BY_ID: Mapping[str, Handwriting] = MappingProxyType({hand.id: hand for hand in HANDWRITINGS})
