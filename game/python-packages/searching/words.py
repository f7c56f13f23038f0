"""Words as somebody types them who looks for a line: case, accents and the shape of an apostrophe do not matter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

# What print has several signs for and a keyboard one; and letters that do not come apart into a letter and an accent.
_AS_TYPED = str.maketrans(
    {
        "‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'", "`": "'", "´": "'", "ʼ": "'",
        "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "″": '"',
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-",
        "…": "...", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i",
    }
)  # fmt: skip
_TAG = re.compile(r"\{[^{}]*\}")
_SPACE = re.compile(r"\s+")


def without_tags(text: str) -> str:
    """Return a line of the script as it is read: without text tags; a doubled brace is a brace."""
    return _TAG.sub("", text.replace("{{", "\0")).replace("\0", "{").replace("[[", "[")


def as_typed(text: str) -> str:
    """Return `text` in small letters without accents, with a keyboard's apostrophes, quotes and dashes.

    Runs of white space become one space, and none is left at the ends.
    """
    # Folded before and after: taking a sign apart may leave a capital, and folding one may leave an accent.
    small = unicodedata.normalize("NFKD", text.translate(_AS_TYPED).casefold()).casefold()
    plain = "".join(letter for letter in small if not unicodedata.combining(letter))
    return _SPACE.sub(" ", plain.translate(_AS_TYPED)).strip()


def holds(texts: Iterable[str], wanted: str) -> bool:
    """Whether all words of `wanted` stand somewhere in `texts`, in any order and also as parts of words.

    What stands in double quotes has to stand there as it is. Nothing is wanted of everything: True.
    """
    # Nothing that is looked for reaches over a new line.
    place = "\n".join(as_typed(without_tags(text)) for text in texts)
    return all(part in place for part in _parts(as_typed(wanted)))


def _parts(wanted: str) -> list[str]:
    """What has to be found, each by itself: words, and what stands in double quotes as a whole."""
    pieces = wanted.split('"')
    parts: list[str] = []
    for number, piece in enumerate(pieces):
        # Odd ones stand between two quotes; a quote that is not shut yet begins nothing.
        if number % 2 and number < len(pieces) - 1:
            parts.append(piece.strip())
        else:
            parts += piece.split()
    return [part for part in parts if part]
