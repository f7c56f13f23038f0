"""One reader for all of these tests: the dictionary takes half a second to load."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from proofreader.checking import Reader
from proofreader.house_style import read_style
from proofreader.texts import Kind, Text

# (kind, words) and, by name, who says it and in which file: the codes of what is found.
Faults = Callable[..., list[str]]


@pytest.fixture(scope="session")
def reader() -> Reader:
    return Reader(read_style())


@pytest.fixture(scope="session")
def faults(reader: Reader) -> Faults:
    def found(kind: Kind, words: str, *, who: str | None = "sam", file: str = "game/story/a.rpy") -> list[str]:
        text = Text(file, 1, 1, kind, words, who if kind is Kind.LINE else None)
        return [code for code, _what in reader.faults(text)]

    return found
