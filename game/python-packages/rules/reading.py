"""What a function that the script asks reads of the story, declared beside it.

The atlas searches the script with real state and keeps of it only what something ahead can read. What a condition
names it sees by itself; what a function reads in its stead it has to be told: by `reads` for a function of the telling
under way, by `reads_book` for one of the chapters already told, by `harmless` for one that has nothing to do with the
story (a window), and by `changes_settings` for one that changes what the player has set.

Cells are the parts of the telling under way that can be read apart: "lead", "second", "third" (trust), "fear", "moths",
"ends" and "tokens"; `CELLS` names them all.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from rules.errors import BadDeclaration

Function = TypeVar("Function", bound=Callable[..., Any])

# Aspects of the chapters told: which were heard; in which order; which of them just now, and how that ended; how often
# CHAPTER was; how CHAPTER ended; what CHAPTER finds at the other end of EDGE; both ends of EDGE; all that decides how
# the finale ends.
ASPECTS = ("heard", "order", "newest", "times", "ending", "far_end", "thread", "tally")

CELLS = ("lead", "second", "third", "fear", "moths", "ends", "tokens")


def reads(*cells: str) -> Callable[[Function], Function]:
    """Declare which cells of the telling a function reads; it may read nothing else and changes nothing."""
    for cell in cells:
        if cell not in CELLS:
            raise BadDeclaration(f"No telling has a cell {cell!r}. It has: {', '.join(CELLS)}.")

    def declare(function: Function) -> Function:
        function.reads_cells = cells  # type: ignore[attr-defined]
        return function

    return declare


def reads_book(*aspects: str) -> Callable[[Function], Function]:
    """Declare what a function reads of the chapters already told; it may read nothing else and changes nothing.

    Each aspect is one of `ASPECTS`, with "{0}", "{1}" for the function's own arguments: "ending {0}" of a function that
    is asked for a chapter's number.
    """
    for aspect in aspects:
        if aspect.split()[0] not in ASPECTS:
            raise BadDeclaration(f"The book has no aspect {aspect!r}. It has: {', '.join(ASPECTS)}.")

    def declare(function: Function) -> Function:
        function.reads_aspects = aspects  # type: ignore[attr-defined]
        return function

    return declare


def harmless(function: Function) -> Function:
    """Declare that a function neither reads nor changes anything of the story."""
    function.is_harmless = True  # type: ignore[attr-defined]
    return function


def changes_settings(function: Function) -> Function:
    """Declare that a function changes the player's settings, and nothing of the story."""
    function.is_harmless = True  # type: ignore[attr-defined]
    function.is_setting = True  # type: ignore[attr-defined]
    return function
