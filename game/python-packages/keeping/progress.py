"""What a reader has met, as a code of plain letters: to be carried from one machine to another, or into a browser.

The code is a first line that names the book and the format, lines of letters, and a last word. It outlives mail, chat
and clipboards: white space, line breaks, signs of quoting and whatever stands around it do not matter. Nothing in it
is ever unpickled or run, and everything is checked before anything is done with it. What comes is added to what is
there.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import math
import re
import unicodedata
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import takewhile
from typing import NoReturn

from keeping.merging import Merge
from rules.book import Ending
from rules.errors import RulesError
from rules.telling import Book, Outcome, Told

FORMAT = 1
HEAD = "BEDTIME-2045-PROGRESS-"
END = ".END"
LETTERS_A_LINE = 64

# A code of somebody who has met everything has some thousand letters. Beyond these nobody looks into it.
MOST_LETTERS = 400_000
MOST_BYTES = 1_000_000  # of what it unpacks to
LONGEST_NAME = 500  # letters
LARGEST_NUMBER = 2**53
MOST_TIMES = 1_000_000
MOST_NAMES = 20_000

_CHECKSUM = 8  # bytes
_FINGERPRINT = 3  # bytes: one in sixteen million
_LOOKS_AWAY = re.compile(r"[\s>\u200b-\u200f\u2060\ufeff\u00ad]+")
_HYPHENS = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))
_BEGINNING = re.compile(re.escape(HEAD) + r"([0-9]{1,6})\.")
# How many letters a name has in common with the one before it, as one sign.
_SHARED = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_LETTERS = re.compile(r"[A-Za-z0-9+/]*")

# What a memory may be: found or not, how many, which.
Memory = bool | int | float | frozenset[str]


class Kind(Enum):
    """Why a code cannot be brought in."""

    EMPTY = "empty"
    FOREIGN = "foreign"
    DAMAGED = "damaged"
    NEWER = "newer"
    TOO_LARGE = "too_large"


class BadCode(ValueError):
    """A text is no code that can be brought in; `kind` says why."""

    def __init__(self, kind: Kind) -> None:
        super().__init__(kind.value)
        self.kind = kind


@dataclass(frozen=True)
class Read:
    """What was read of one file of the script: one bit a position, in order. `edition` is the order's fingerprint."""

    edition: str
    bits: int


@dataclass(frozen=True)
class Progress:
    """All that goes along.

    `memories` are those of the stage's table, by name; `achievements` and `pictures` are names; `read` is, by file, the
    lines read and the options taken; `telling` is the telling so far as plain data, None if there is none.
    """

    memories: tuple[tuple[str, Memory], ...] = ()
    achievements: frozenset[str] = frozenset()
    pictures: frozenset[str] = frozenset()
    read: tuple[tuple[str, Read], ...] = ()
    telling: str | None = None


@dataclass(frozen=True)
class Added:
    """What two become: the whole, and whether some of what was read belongs to another edition and stays behind."""

    progress: Progress
    other_edition: bool


# ----------------------------------------------------------------------------------------------------------- the code


def encode(progress: Progress) -> str:
    """The code of what a reader has met, in lines. The same progress gives the same code."""
    held = {
        "memories": {name: _row(one) if isinstance(one, frozenset) else one for name, one in progress.memories},
        "achievements": _row(progress.achievements),
        "pictures": _row(progress.pictures),
        "read": {file: [one.edition, _letters(_bytes_of(one.bits))] for file, one in progress.read},
        "telling": None if progress.telling is None else json.loads(progress.telling),
    }
    packed = zlib.compress(json.dumps(held, ensure_ascii=False, separators=(",", ":")).encode("utf-8"), 9)
    letters = _letters(hashlib.sha256(packed).digest()[:_CHECKSUM] + packed)
    lines = [letters[at : at + LETTERS_A_LINE] for at in range(0, len(letters), LETTERS_A_LINE)]
    return "\n".join([HEAD + str(FORMAT) + ".", *lines, END, ""])  # not read


def decode(text: str) -> Progress:
    """What a code holds; the text around it does not matter. `BadCode` for everything that is no whole code of ours."""
    if len(text) > MOST_LETTERS:
        raise BadCode(Kind.TOO_LARGE)
    bare = _LOOKS_AWAY.sub("", text).translate(_HYPHENS)
    if not bare:
        raise BadCode(Kind.EMPTY)
    found = list(_BEGINNING.finditer(bare))
    if not found:
        raise BadCode(Kind.DAMAGED if END in bare or HEAD[:-1] in bare else Kind.FOREIGN)
    wrong = Kind.DAMAGED
    for number, head in enumerate(found):
        after = found[number + 1].start() if number + 1 < len(found) else len(bare)
        try:
            return _decode_one(int(head[1]), bare[head.end() : after])
        except BadCode as error:
            wrong = error.kind
    raise BadCode(wrong)


def decode_bytes(content: bytes) -> Progress:
    """As `decode`, for the content of a file, as any editor may have written it."""
    if len(content) > MOST_LETTERS:
        raise BadCode(Kind.TOO_LARGE)
    of_two = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    return decode(content.decode("utf-16" if of_two else "utf-8", "replace"))


def _decode_one(version: int, rest: str) -> Progress:
    if version > FORMAT:
        raise BadCode(Kind.NEWER)
    letters, end, _after = rest.partition(END)
    if not end or version < 1 or not _LETTERS.fullmatch(letters):
        raise BadCode(Kind.DAMAGED)
    whole = _bytes(letters)
    checksum, packed = whole[:_CHECKSUM], whole[_CHECKSUM:]
    if not packed or hashlib.sha256(packed).digest()[:_CHECKSUM] != checksum:
        raise BadCode(Kind.DAMAGED)
    unpacker = zlib.decompressobj()
    try:
        held = unpacker.decompress(packed, MOST_BYTES + 1)
    except zlib.error:
        raise BadCode(Kind.DAMAGED) from None
    if len(held) > MOST_BYTES:
        raise BadCode(Kind.TOO_LARGE)
    if not unpacker.eof or unpacker.unused_data:
        raise BadCode(Kind.DAMAGED)
    try:
        return _checked(json.loads(held, parse_constant=_refuse))
    except (ValueError, RecursionError) as error:
        raise error if isinstance(error, BadCode) else BadCode(Kind.DAMAGED) from None


def _letters(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii").rstrip("=")


def _bytes(letters: str) -> bytes:
    try:
        return base64.b64decode(letters + "=" * (-len(letters) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise BadCode(Kind.DAMAGED) from None


def _row(names: frozenset[str]) -> str:
    """Names as one text, each without what it has in common with the one before: shorter once it is packed."""
    rows, before = [], ""
    for name in sorted(names):
        alike = takewhile(lambda pair: pair[0] == pair[1], zip(before, name, strict=False))
        shared = min(sum(1 for _ in alike), len(_SHARED) - 1)
        rows.append(_SHARED[shared] + name[shared:])
        before = name
    return "\n".join(rows)


def _bytes_of(bits: int) -> bytes:
    return bits.to_bytes((bits.bit_length() + 7) // 8, "little")


# ------------------------------------------------------------------------------------------- what may be in it, checked


def _refuse(_what: object = None) -> NoReturn:
    raise BadCode(Kind.DAMAGED)


def _checked(held: object) -> Progress:
    """What was unpacked, as Progress. What a later edition adds beside it is no business of this one."""
    parts = _mapping(held)
    return Progress(
        tuple(sorted((_name(name), _memory(one)) for name, one in _mapping(parts.get("memories", {})).items())),
        _names(parts.get("achievements", "")),
        _names(parts.get("pictures", "")),
        tuple(sorted((_name(file), _read(one)) for file, one in _mapping(parts.get("read", {})).items())),
        None if parts.get("telling") is None else _telling(parts["telling"]),
    )


def _mapping(held: object) -> Mapping[str, object]:
    return held if isinstance(held, dict) else _refuse()


def _list(held: object, length: int | None = None) -> Sequence[object]:
    return held if isinstance(held, list) and length in (None, len(held)) else _refuse()


def _name(held: object) -> str:
    if not isinstance(held, str) or not 0 < len(held) <= LONGEST_NAME:
        _refuse()
    return _refuse() if any(unicodedata.category(one) in ("Cc", "Cs") for one in held) else held


def _names(held: object) -> frozenset[str]:
    if not isinstance(held, str):
        _refuse()
    names: set[str] = set()
    before = ""
    for row in held.split("\n") if held else ():
        shared = _SHARED.find(row[:1]) if row else -1
        if not 0 <= shared <= len(before) or len(names) >= MOST_NAMES:
            _refuse()
        before = _name(before[:shared] + row[1:])
        names.add(before)
    return frozenset(names)


def _memory(held: object) -> Memory:
    if isinstance(held, str):
        return _names(held)
    if isinstance(held, bool):
        return held
    if isinstance(held, int | float) and math.isfinite(held) and abs(held) <= LARGEST_NUMBER:
        return held
    _refuse()


def _read(held: object) -> Read:
    edition, bits = _list(held, 2)
    if not isinstance(bits, str) or not _LETTERS.fullmatch(bits):
        _refuse()
    return Read(_name(edition), int.from_bytes(_bytes(bits), "little"))


def _number(held: object, most: int) -> int:
    return held if isinstance(held, int) and not isinstance(held, bool) and 0 <= held <= most else _refuse()


def _telling(held: object) -> str:
    """A telling as plain data, of whatever edition: its form is checked here, what it says by `book_of`."""
    newest, told = _list(held, 2)
    _number(newest, MOST_TIMES)
    if not _list(told):
        _refuse()
    for one in _list(told):
        number, ending, fear, trust, ends, kept, times = _list(one, 7)
        for value in (number, fear, times):
            _number(value, MOST_TIMES)
        for value in _list(trust):
            _number(value, MOST_TIMES)
        _name(ending)
        for pair in _list(ends):
            edge, held_on = _list(pair, 2)
            _name(edge)
            if not isinstance(held_on, bool):
                _refuse()
        for pair in _list(kept):
            fact, said = _list(pair, 2)
            _name(fact)
            if isinstance(said, str):
                _name(said)
            elif said is not None and not isinstance(said, bool):
                _number(said, MOST_TIMES)
    return _as_text(held)


def is_telling(text: str) -> bool:
    """Whether a text is a telling as `telling_of` makes it, of this edition or another."""
    try:
        return _telling(json.loads(text, parse_constant=_refuse)) == text
    except (ValueError, RecursionError):
        return False


def _as_text(held: object) -> str:
    return json.dumps(held, separators=(",", ":"))


# ------------------------------------------------------------------------------------------------- the telling so far


def telling_of(book: Book) -> str | None:
    """A book as a text of plain data; None if nothing has been told in it."""
    if not book.told:
        return None
    told = [
        [
            one.chapter,
            one.ending.value,
            one.fear,
            list(one.trust),
            [*map(list, one.ends)],
            [*map(list, one.kept)],
            times,
        ]
        for one, times in ((told.outcome, told.times) for told in book.told)
    ]
    return _as_text([book.newest, told])


def book_of(telling: str) -> Book | None:
    """The book that such a text tells; None if this edition's rules do not allow it."""
    try:
        newest, told = json.loads(telling)
        book = Book()
        for number, ending, fear, trust, ends, kept, times in told:
            pairs = tuple((str(edge), bool(held)) for edge, held in ends)
            facts = tuple((str(name), value) for name, value in kept)
            outcome = Outcome(number, Ending(ending), fear, tuple(trust), pairs, facts)
            if len(outcome.trust) != 3 or times < 1 or book.outcome(number):
                return None
            book = Book((*book.told, Told(outcome, times)), newest)
        known = (0, *(one.outcome.chapter for one in book.told))
    except (RulesError, ValueError, TypeError, LookupError):
        return None
    return book if book.told and newest in known else None


# ------------------------------------------------------------------------------------------------ what has been read


def edition_of(positions: Iterable[str]) -> str:
    """The fingerprint of a file's positions in their order."""
    row = "\n".join(positions).encode("utf-8")
    return _letters(hashlib.sha256(row).digest()[:_FINGERPRINT])


def bits_of(seen: Iterable[bool]) -> int:
    """One bit a position, the first the lowest."""
    return sum(1 << number for number, one in enumerate(seen) if one)


def positions_of(bits: int) -> tuple[int, ...]:
    """The numbers of the positions that are set, in order."""
    return tuple(number for number in range(bits.bit_length()) if bits >> number & 1)


# -------------------------------------------------------------------------------------- long names, in a few letters

_BRIEF = "#"
_BRIEF_LETTERS = 5  # thirty bits


def brief(name: str) -> str:
    """A few letters that stand for a name."""
    return _BRIEF + _letters(hashlib.sha256(name.encode("utf-8")).digest())[:_BRIEF_LETTERS]


def shortened(progress: Progress, known: Iterable[str]) -> Progress:
    """Progress with the long names that every edition knows, in its memories, made brief."""
    return _renamed(progress, {name: brief(name) for name in known})


def in_full(progress: Progress, known: Iterable[str]) -> Progress:
    """Progress with its brief names in full. One that stands for nothing in this edition is kept as it is."""
    return _renamed(progress, {brief(name): name for name in known})


def _renamed(progress: Progress, names: Mapping[str, str]) -> Progress:
    memories = (
        (name, frozenset(names.get(one, one) for one in held) if isinstance(held, frozenset) else held)
        for name, held in progress.memories
    )
    return replace(progress, memories=tuple(memories))


# ---------------------------------------------------------------------------------------------------- two become one


def add(mine: Progress, came: Progress, ways: Mapping[str, Merge]) -> Added:
    """What is here with what came added to it; nothing is taken away, and the telling under way here stays.

    `ways` are the ways of merging, by the names of the memories that this edition has. A memory that it has not, or
    that is of another sort there, stays out.
    """
    here, there = dict(mine.memories), dict(came.memories)
    memories = {
        name: ways[name](one, there[name], one) if name in ways and _same_sort(one, there.get(name)) else one
        for name, one in here.items()
    }
    of_mine, of_came = dict(mine.read), dict(came.read)
    read = {
        file: replace(one, bits=one.bits | of_came[file].bits) if _fits(one, of_came.get(file)) else one
        for file, one in of_mine.items()
    }
    left = any(one.bits and not (file in of_mine and _fits(of_mine[file], one)) for file, one in of_came.items())
    return Added(
        Progress(
            tuple(sorted(memories.items())),
            mine.achievements | came.achievements,
            mine.pictures | came.pictures,
            tuple(sorted(read.items())),
            mine.telling,
        ),
        left,
    )


def _same_sort(one: Memory, other: Memory | None) -> bool:
    sorts: tuple[Callable[[object], bool], ...] = (
        lambda value: isinstance(value, frozenset),
        lambda value: isinstance(value, bool),
        lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    )
    return any(sort(one) and sort(other) for sort in sorts)


def _fits(one: Read, other: Read | None) -> bool:
    return other is not None and one.edition == other.edition
