"""Which story may be told when: 1 to 4 in any order, 5 after any two of them, the finale after all five."""

from __future__ import annotations

from functools import cache
from itertools import permutations

from rules.book import CHAPTERS, chapter
from rules.telling import Book, heard

LATE_CHAPTER = 5
HEARD_BEFORE_IT = 2


def may_tell(book: Book, number: int) -> bool:
    """Say whether a chapter may be told now; one that was heard may always be told again.

    `UnknownName` if there is no chapter of that number.
    """
    return _may_follow(heard(book), chapter(number).number)


def open_chapters(book: Book) -> tuple[int, ...]:
    """Return the numbers of the chapters that may be told now, those told before included."""
    return tuple(one.number for one in CHAPTERS if may_tell(book, one.number))


def finale_is_open(book: Book) -> bool:
    """Say whether all five stories have been heard."""
    return len(heard(book)) == len(CHAPTERS)


def told_last(book: Book, number: int) -> bool:
    """Say whether a chapter was first told after the four others, or would be if it were told now.

    So it is with the fifth chapter when “he” becomes “you” in it (edition 1.5).
    """
    before = heard(book)
    if number in before:
        before = before[: before.index(number)]
    return len(before) == len(CHAPTERS) - 1


@cache
def orders() -> tuple[tuple[int, ...], ...]:
    """Return every order in which the five stories can be heard for the first time."""
    numbers = [one.number for one in CHAPTERS]
    return tuple(order for order in permutations(numbers) if _is_permitted(order))


def _is_permitted(order: tuple[int, ...]) -> bool:
    """Say whether each story of an order may follow on those before it."""
    return all(_may_follow(order[:place], number) for place, number in enumerate(order))


def _may_follow(before: tuple[int, ...], number: int) -> bool:
    """Say whether a story may be told when those `before` have been heard."""
    if number != LATE_CHAPTER or number in before:
        return True
    return len(before) >= HEARD_BEFORE_IT
