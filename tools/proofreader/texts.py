"""What is proofread: pieces of text with their places, and what is found in them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """Where a text comes from. The first five are shown or heard, and are held to everything."""

    LINE = "line"  # said, by a person or the narrator
    CAPTION = "caption"  # of a menu
    NAME = "name"  # written over a line
    MARKED = "marked"  # in `_()`
    SCREEN = "screen"  # shown by a screen, without a mark
    TABLE = "table"  # declared in game/python-packages
    OTHER = "other"  # a string of the game's script that nothing says is shown; has words in it
    MESSAGE = "message"  # what game/python-packages tell authors
    SKELETON = "skeleton"  # a line or caption of the book without its words
    DOCUMENT = "document"  # a paragraph, heading or row of a Markdown file


SHOWN = frozenset({Kind.LINE, Kind.CAPTION, Kind.NAME, Kind.MARKED, Kind.SCREEN, Kind.TABLE})

KIND_NAMES = {
    Kind.LINE: "lines",
    Kind.CAPTION: "captions",
    Kind.NAME: "names over lines",
    Kind.MARKED: "marked strings",
    Kind.SCREEN: "unmarked strings of screens",
    Kind.TABLE: "strings of tables",
    Kind.OTHER: "other strings with words",
    Kind.MESSAGE: "messages to authors",
    Kind.SKELETON: "lines of the skeleton",
    Kind.DOCUMENT: "pieces of documents",
}


@dataclass(frozen=True)
class Text:
    """One text as it stands in its file, with markup. Lines count from 1; `end` is the last that it stands in.

    `who` is the name of whoever says a line in the script; None for the narrator and for all else.
    """

    file: str
    line: int
    end: int
    kind: Kind
    words: str
    who: str | None = None


@dataclass(frozen=True, order=True)
class Find:
    """Something that is wrong, and what to write instead. `code` names the check."""

    file: str
    line: int
    code: str
    what: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}"
