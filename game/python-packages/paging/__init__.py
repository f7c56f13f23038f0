"""A line of the story that is longer than its box, cut into pages.

A line is a text in Ren'Py's markup after substitution: letters, ``{tags}`` and ``{{`` for a brace. `cut` takes a
function that says whether a text fits the box; nothing here knows of fonts or screens.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

# Tags in the midst of which nothing is cut: what stands above letters, and what is only shown or only spoken.
WHOLE = frozenset(("rb", "rt", "art", "alt", "noalt"))

# Waits that the end of a page makes needless.
WAITS = frozenset(("w", "p"))

SENTENCE_MARKS = ".!?…"
CLAUSE_MARKS = ",;:—–"
# Behind these, writing without spaces may be cut.
WIDE_SENTENCE_MARKS = "。！？"
WIDE_CLAUSE_MARKS = "、，；："
CLOSING = "”’\"')]»"
OPENING = "“‘\"'([«"
SPACES = " \n\t"

# A clause that fills less of what would fit than this is not worth a page of its own.
LEAST_CLAUSE = 1 / 3

_ATOM: re.Pattern[str] = re.compile(r"\{\{|\{[^{}]*\}|.", re.S)


@dataclass(frozen=True)
class Page:
    """A part of a line: its `words` in whole markup, and where it `start`s and `end`s, in atoms of the line.

    An atom is a letter or a tag. `is_old` is True when all of the page stands before the line's last ``{fast}``: it was
    told before.
    """

    words: str
    start: int
    end: int
    is_old: bool = False


class Line:
    """A line taken apart: its atoms, and the tags that are open before each of them."""

    def __init__(self, line: str, known_tags: Mapping[str, bool]) -> None:
        atoms: list[str] = _ATOM.findall(line)
        names = [_name(atom) for atom in atoms]
        # What stands behind {done} is there for the layout alone.
        until = names.index("done") if "done" in names else len(atoms)
        self.tail = "{done}" if until < len(atoms) else ""
        self.atoms: list[str] = atoms[:until]
        self.names = names[:until]
        self.fast = max((i for i, name in enumerate(self.names) if name == "fast"), default=-1)
        # {nw} says how the whole line ends, wherever it stands; a {fast} behind it takes it back.
        no_wait = [i for i, name in enumerate(self.names) if name == "nw" and i > self.fast]
        self.no_wait = self.atoms[no_wait[-1]] if no_wait else ""
        self.open: list[tuple[str, ...]] = [()]
        for at, name in enumerate(self.names):
            atom, stack = self.atoms[at], self.open[-1]
            if name is not None and name.startswith("/"):
                if stack and _name(stack[-1]) == name[1:]:
                    stack = stack[:-1]
            elif name is not None and known_tags.get(name, False):
                stack = (*stack, atom)
            self.open.append(stack)

    def __len__(self) -> int:
        return len(self.atoms)

    def markup(self, start: int, end: int, *, is_last: bool = False) -> str:
        """The page from `start` to `end`, tags that are open there opened and closed again."""
        inner = [i for i in range(start, end) if self.names[i] != "nw"]
        if not is_last:
            while inner and (self.names[inner[-1]] in WAITS or self.atoms[inner[-1]] in SPACES):
                inner.pop()
        closes = "".join("{/" + str(_name(tag)) + "}" for tag in reversed(self.open[end]))
        words = "".join(self.open[start]) + "".join(self.atoms[i] for i in inner) + closes
        return words + self.no_wait + self.tail if is_last else words

    def is_space(self, at: int) -> bool:
        """Whether the atom at that place is a space."""
        return self.atoms[at] in SPACES

    def _letter(self, places: range) -> str:
        """The first letter among these places, past spaces, tags, and marks that open or close; "" if there is none."""
        for at in places:
            if self.names[at] is None and self.atoms[at] not in CLOSING + OPENING + SPACES:
                return self.atoms[at]
        return ""

    def may_be_cut(self, at: int) -> bool:
        """Whether a page may end before the atom at that place."""
        return not any(_name(tag) in WHOLE for tag in self.open[at])

    def cuts(self, start: int, stop: int) -> tuple[list[int], list[int], list[int]]:
        """Where a page that begins at `start` may end: after sentences, after clauses, after words."""
        sentences, clauses, words = [], [], []
        for at in range(start + 1, stop):
            if not self.may_be_cut(at):
                continue
            before = self._letter(range(at - 1, start - 1, -1))
            after = self._letter(range(at, stop))
            if self.names[at] == "p" or self.atoms[at] == "\n":
                sentences.append(at)
            elif self.is_space(at) and not self.is_space(at - 1):
                words.append(at)
                if not before:
                    continue
                # “I … well”: a sentence goes on when the next letter is a small one.
                if before in SENTENCE_MARKS and not after.islower():
                    sentences.append(at)
                elif before in CLAUSE_MARKS + SENTENCE_MARKS:
                    clauses.append(at)
            elif self.names[at] is None and self.atoms[at] not in CLOSING + SPACES:
                if before and before in WIDE_SENTENCE_MARKS:
                    sentences.append(at)
                elif before and before in WIDE_CLAUSE_MARKS:
                    clauses.append(at)
        return sentences, clauses, words

    def next_start(self, at: int) -> int:
        """Where the page after a cut begins: behind spaces, and behind waits that the cut made needless."""
        while at < len(self.atoms) and (self.is_space(at) or self.names[at] in WAITS):
            at += 1
        return at


def cut(line: str, fits: Callable[[str], bool], known_tags: Mapping[str, bool], begin: int = 0) -> tuple[Page, ...]:
    """Cut a line into pages of which each one fits.

    A page ends with a sentence; if not even one sentence fits, with a clause, else with a word, else with a letter. A
    page holds at least one letter, whether that fits or not. `known_tags` maps the names of text tags to whether they
    have to be closed. One page certainly begins at the atom `begin`: what stood on the page before is cut by itself.
    """
    taken = Line(line, known_tags)
    begin = min(max(begin, 0), len(taken))
    parts = [(0, begin), (begin, len(taken))] if 0 < begin < len(taken) else [(0, len(taken))]
    spans = [span for start, stop in parts for span in _spans(taken, start, stop, fits)]
    pages = []
    for number, (start, end) in enumerate(spans):
        is_last = number == len(spans) - 1
        told_before = not is_last and not _has_letters(taken, max(start, taken.fast + 1), end)
        pages.append(Page(taken.markup(start, end, is_last=is_last), start, end, told_before and taken.fast >= 0))
    return tuple(pages)


def _has_letters(line: Line, start: int, end: int) -> bool:
    return any(line.names[at] is None and not line.is_space(at) for at in range(start, end))


def _spans(line: Line, start: int, stop: int, fits: Callable[[str], bool]) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    while True:
        is_last = stop == len(line)
        if fits(line.markup(start, stop, is_last=is_last)) or not _has_letters(line, start, stop):
            return [*spans, (start, stop)]
        end = _end_of_page(line, start, stop, fits)
        if not _has_letters(line, end, stop):
            return [*spans, (start, stop)]
        spans.append((start, end))
        start = line.next_start(end)


def _end_of_page(line: Line, start: int, stop: int, fits: Callable[[str], bool]) -> int:
    def last_that_fits(places: list[int]) -> int | None:
        """The last of these (growing) places up to which the words fit."""
        low, high = 0, len(places)
        while low < high:
            middle = (low + high) // 2
            if fits(line.markup(start, places[middle])):
                low = middle + 1
            else:
                high = middle
        return places[low - 1] if low else None

    sentences, clauses, words = line.cuts(start, stop)
    sentence = last_that_fits(sentences)
    if sentence is not None:
        return sentence
    word = last_that_fits(words)
    clause = last_that_fits(clauses)
    if clause is not None and (word is None or clause - start >= LEAST_CLAUSE * (word - start)):
        return clause
    if word is not None:
        return word
    letters = [at for at in range(start + 1, stop) if line.names[at - 1] is None and line.may_be_cut(at)]
    return last_that_fits(letters) or (letters[0] if letters else stop)


def _name(atom: str) -> str | None:
    """The name of a tag ("/i" for one that closes); None for a letter."""
    if len(atom) < 2 or atom == "{{":
        return None
    return re.split("[=:]", atom[1:-1], maxsplit=1)[0]
