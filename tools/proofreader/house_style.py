"""Reads `house_style.toml`: what this house writes one way."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from house.console import Trouble
from proofreader.texts import SHOWN, Kind, Text
from proofreader.typography import Fault, around

FILE = Path(__file__).parent / "house_style.toml"


@dataclass(frozen=True)
class Written:
    """Something that is written one way."""

    pattern: re.Pattern[str]
    write: str
    why: str
    only_shown: bool


@dataclass
class AsItIs:
    """A text in which one check is wrong; `used` once something asked for it."""

    find: str
    text: str
    used: bool = False


@dataclass
class HouseStyle:
    """All that the file says."""

    elided: frozenset[str]
    twice: frozenset[str]
    runs_on: frozenset[str]
    words: tuple[Written, ...]
    unwanted: re.Pattern[str] | None
    for_authors: frozenset[str] = frozenset()
    as_it_is: list[AsItIs] = field(default_factory=list)
    asked_of: set[str] = field(default_factory=set)

    def is_for_authors(self, file: str) -> bool:
        """Whether a Python file's strings are for authors only."""
        self.asked_of.add(file)
        return file in self.for_authors

    def check_words(self, text: str, kind: Kind) -> Iterator[Fault]:
        """Words and phrases of a plain text that the house writes in another way."""
        for one in self.words:
            if one.only_shown and kind not in SHOWN:
                continue
            for match in one.pattern.finditer(text):
                why = f" ({one.why})" if one.why else ""
                yield "style", f"{around(text, match.start(), match.end())}: this house writes “{one.write}”{why}"

    def refuses(self, word: str, kind: Kind) -> bool:
        """Whether a word by itself is one that the house writes in another way."""
        return any(one.pattern.fullmatch(word) and (kind in SHOWN or not one.only_shown) for one in self.words)

    def check_story(self, text: str) -> Iterator[Fault]:
        """Phrases that are not in this book."""
        if self.unwanted:
            for match in self.unwanted.finditer(text):
                yield "not_in_this_book", f"“{match.group()}” is not in this book: say what is seen or heard"

    def is_meant(self, find: str, text: Text) -> bool:
        """Whether a text stands in the list of those in which a check is wrong."""
        for one in self.as_it_is:
            if one.find == find and one.text == text.words:
                one.used = True
                return True
        return False


def read_style(path: Path = FILE) -> HouseStyle:
    """Read the file; Trouble that says what is wrong with it."""
    try:
        table = tomllib.loads(path.read_text("utf-8"))
        return HouseStyle(
            elided=frozenset(table.get("elided", ())),
            twice=frozenset(table.get("twice", ())),
            runs_on=frozenset(table.get("runs_on", ())),
            words=tuple(_written(entry) for entry in table.get("words", ())),
            unwanted=_unwanted(table),
            for_authors=frozenset(table.get("for_authors", ())),
            as_it_is=[AsItIs(entry["find"], entry["text"]) for entry in table.get("as_it_is", ()) if entry["why"]],
        )
    except (tomllib.TOMLDecodeError, re.error, KeyError, TypeError) as error:
        raise Trouble(f"{path.name} cannot be read: {error!r}", "Its head says what an entry looks like.") from error


def _written(entry: dict[str, Any]) -> Written:
    pattern = _whole(entry["matches"]) if "matches" in entry else _any_of(entry["not"])
    if entry.get("where", "everywhere") not in ("shown", "everywhere"):
        raise KeyError(f"where = {entry['where']!r}")
    return Written(
        re.compile(pattern, re.IGNORECASE), entry["write"], entry.get("why", ""), entry.get("where") == "shown"
    )


def _any_of(phrases: list[str]) -> str:
    return _whole("|".join(re.escape(one).replace(r"\ ", r"\s+") for one in sorted(phrases, key=len, reverse=True)))


def _whole(pattern: str) -> str:
    """The pattern where it is no part of a longer word."""
    return rf"(?<![\w’-])(?:{pattern})(?![\w’-])"


def _unwanted(table: dict[str, Any]) -> re.Pattern[str] | None:
    phrases = [phrase for group in table.get("not_in_this_book", ()) for phrase in group["phrases"]]
    return re.compile(_any_of(phrases), re.IGNORECASE) if phrases else None
