"""What the save knows of the whole book: the outcome of each chapter heard, in the order of first hearing."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from rules.book import Ending, chapter
from rules.errors import BadValue, unknown
from rules.facts import Value, check_value, handed_on_by
from rules.night import check_bounds
from rules.threads import check_edges, own_end


@dataclass(frozen=True)
class Outcome:
    """All that a chapter hands on.

    `fear` from 0 to 5; `trust` of lead, second and third; `ends` each of the chapter's two threads with
    whether it was held; `kept` some of the chapter's book facts with their values. `BadValue` or
    `UnknownName` for anything that the chapter could not hand on.
    """

    chapter: int
    ending: Ending
    fear: int
    trust: tuple[int, int, int]
    ends: tuple[tuple[str, bool], ...]
    kept: tuple[tuple[str, Value], ...] = ()

    def __post_init__(self) -> None:
        chapter(self.chapter)
        if not all(isinstance(value, tuple) for value in (self.trust, self.ends, self.kept)):
            raise BadValue("An outcome is made of tuples, which nothing can change after it is told.")
        check_edges(self.chapter, tuple(edge_id for edge_id, _ in self.ends))
        check_bounds(*self.trust, self.fear)

        names = [name for name, _ in self.kept]
        if len(set(names)) < len(names):
            raise BadValue(f"Chapter {self.chapter} hands on a fact twice: {', '.join(names)}.")
        for name, value in self.kept:
            if name not in handed_on_by(self.chapter):
                raise unknown(
                    f"book fact of chapter {self.chapter} called",
                    name,
                    handed_on_by(self.chapter),
                    "rules/facts.py",
                )
            check_value(name, value)

    def held(self, edge_id: str) -> bool:
        """Say whether the chapter held its end of a thread; `UnknownName` if the thread does not touch it."""
        own_end(self.chapter, edge_id)
        return dict(self.ends)[edge_id]


@dataclass(frozen=True)
class Told:
    """A chapter that has been heard: its newest outcome, and how often it was told."""

    outcome: Outcome
    times: int = 1


@dataclass(frozen=True)
class Book:
    """Every chapter heard, in the order of first hearing. It starts empty; `tell` adds to it.

    `newest` is the number of the chapter that was told, or told again, just now; 0 before the first. Two books that
    tell the same are equal, whichever of their chapters came last.
    """

    told: tuple[Told, ...] = ()
    newest: int = field(default=0, compare=False)

    def outcome(self, number: int) -> Outcome | None:
        """Return a chapter's newest outcome; None if it has not been heard."""
        return next((one.outcome for one in self.told if one.outcome.chapter == number), None)


def tell(book: Book, outcome: Outcome) -> Book:
    """Return the book with a chapter told, or told again.

    A chapter told again replaces its own outcome and nothing else, and keeps its place in the order. Whether
    it may be told at all is asked when it opens (`order.may_tell`).
    """
    if book.outcome(outcome.chapter) is None:
        return Book((*book.told, Told(outcome)), outcome.chapter)
    return Book(
        tuple(
            replace(one, outcome=outcome, times=one.times + 1) if one.outcome.chapter == outcome.chapter else one
            for one in book.told
        ),
        outcome.chapter,
    )


def newest_ending(book: Book, number: int) -> str | None:
    """Return how a chapter ended if it is the one that was told just now; None otherwise."""
    outcome = book.outcome(number)
    return outcome.ending.value if outcome and book.newest == number else None


def heard(book: Book) -> tuple[int, ...]:
    """Return the numbers of the chapters heard, in the order of first hearing."""
    return tuple(one.outcome.chapter for one in book.told)


def times_told(book: Book, number: int) -> int:
    """Return how often a chapter has been told, 0 if never."""
    return next((one.times for one in book.told if one.outcome.chapter == number), 0)
