"""What the masters and palettes say of themselves in words, as the game gets it: tests quote no words but these."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Any

from rules.cast import person

FILE = Path(__file__).resolve().parents[1] / "game" / "images" / "alternatives.rpy"


def _declared() -> dict[str, Any]:
    """The tables of the pictures' file, whose Ren'Py block is plain Python but for the mark of translatable text."""
    _head, block = FILE.read_text(encoding="utf-8").split("init -76 python:\n")
    tables: dict[str, Any] = {"_": str}
    exec(textwrap.dedent(block), tables)
    return tables


_TABLES = _declared()
PICTURES: dict[str, str] = _TABLES["PICTURES_IN_WORDS"]
PEOPLE = frozenset(_TABLES["PEOPLE_IN_WORDS"])
INKS: dict[str, str] = _TABLES["INKS_IN_WORDS"]
MERGING: dict[str, str] = _TABLES["MERGING_IN_WORDS"]


def looks(tag: str) -> str:
    """What a person's picture says of their looks, with the name they are known by in their own chapter."""
    return _named(tag, _TABLES["PEOPLE_IN_WORDS"][tag]["looks"])


def attribute(tag: str, name: str) -> str:
    """What a person's picture says of a pose or a face of theirs."""
    their = _TABLES["PEOPLE_IN_WORDS"][tag]
    return _named(tag, {**their["poses"], **their["faces"]}[name])


def known_as(tag: str) -> str:
    """The name that a person is known by in their own chapter."""
    return person(_TABLES["PEOPLE_IN_WORDS"][tag]["who"]).short


def _named(tag: str, words: str) -> str:
    return words.format(name=known_as(tag))
