"""The project's own lists of words: one a line, in groups under comments, sorted in each group."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from proofreader.spelling import Speller
from proofreader.texts import Find

FOLDER = Path(__file__).parent
OF_THE_BOOK = FOLDER / "words.txt"
OF_THE_WORKSHOP = FOLDER / "workshop_words.txt"


@dataclass(frozen=True)
class Entry:
    """A word of a list, its line and the number of its group."""

    word: str
    line: int
    group: int


def read_list(path: Path) -> list[Entry]:
    """The words of a list; a comment begins a group."""
    entries, group = [], 0
    for line, text in enumerate(path.read_text("utf-8").splitlines(), start=1):
        if text.startswith("#"):
            group += 1
        elif text.strip():
            entries.append(Entry(text.strip(), line, group))
    return entries


def order(word: str) -> tuple[str, str]:
    """What a group is sorted by."""
    return (word.casefold(), word)


def check_list(
    name: str, entries: list[Entry], used: Collection[str], speller: Speller, known: Collection[str] = ()
) -> Iterator[Find]:
    """What is wrong with a list: its order, words twice, words that nothing needs.

    `used` are the words that occur where the list counts, with straight apostrophes; `known` are those that are known
    already from elsewhere (the people of the book, the other list).
    """
    seen: dict[str, int] = {}
    before: Entry | None = None
    occurring = {part for word in used for part in (word, *pieces(word))}
    for entry in entries:
        if before and before.group == entry.group and order(before.word) > order(entry.word):
            yield Find(name, entry.line, "order", f"“{entry.word}” stands before “{before.word}”: sort the group")
        before = entry
        plain = entry.word.replace("’", "'")
        if plain in seen:
            yield Find(name, entry.line, "twice", f"“{entry.word}” stands in line {seen[plain]} already: take it out")
        elif plain in known:
            yield Find(name, entry.line, "known", f"“{entry.word}” is known without the list: take it out")
        elif speller.in_dictionary(plain):
            yield Find(name, entry.line, "in_dictionary", f"“{entry.word}” is in the dictionary: take it out")
        elif not {plain, plain[:1].upper() + plain[1:], plain.upper()} & occurring:
            yield Find(name, entry.line, "unused", f"“{entry.word}” occurs nowhere any more: take it out")
        seen.setdefault(plain, entry.line)


def pieces(word: str) -> Iterator[str]:
    """The forms under which a list may know a word of the text."""
    bare = word.strip("'")
    for form in (word.removeprefix("'"), word.removesuffix("'"), bare):
        yield form
        for part in form.split("-"):
            yield part
            stem, apostrophe, _rest = part.rpartition("'")
            if apostrophe:
                yield stem
