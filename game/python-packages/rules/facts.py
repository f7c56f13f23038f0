"""Every fact that the story remembers, declared once.

A fact is either *steer* (it may move a number, an option, a jump or an ending) or *echo* (it only chooses
lines). The proof of the whole story rests on that difference, and on facts being forgotten when their scope
ends.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from rules.book import CHAPTERS
from rules.errors import BadDeclaration, BadValue, unknown

Value = str | int | bool | None

# A chapter hands on a small outcome; every combination of outcomes is walked by the proof.
MOST_BOOK_FACTS_OF_A_CHAPTER = 8


class Scope(Enum):
    """How long a fact is remembered."""

    SCENE = "scene"
    CHAPTER = "chapter"
    BOOK = "book"


class Kind(Enum):
    """What a fact may do."""

    STEER = "steer"
    ECHO = "echo"


@dataclass(frozen=True)
class Fact:
    """One thing remembered.

    `values` are those that it may be given, `default` what it is before anything was said. `chapter` is the
    story that it belongs to; None for the frame (the prologue and the Landing between two stories).
    """

    name: str
    values: tuple[Value, ...]
    scope: Scope
    kind: Kind
    chapter: int | None
    doc: str
    default: Value = None


def declare(
    name: str,
    *values: Value,
    scope: Scope,
    kind: Kind,
    chapter: int | None,
    doc: str,
    default: Value = None,
) -> Fact:
    """Declare a fact that takes one of several values; until then it is `default`."""
    return Fact(name, values, scope, kind, chapter, doc, default)


def yes_or_no(name: str, *, scope: Scope, kind: Kind, chapter: int | None, doc: str) -> Fact:
    """Declare a fact that is False until it is remembered."""
    return Fact(name, (False, True), scope, kind, chapter, doc, default=False)


FACTS: tuple[Fact, ...] = (
    # The frame: the Landing as the place where a story is chosen.
    yes_or_no(
        "tried_receipt_door",
        scope=Scope.SCENE,
        kind=Kind.STEER,
        chapter=None,
        doc="The door with a receipt under it has answered.",
    ),
    yes_or_no(
        "tried_paper_door",
        scope=Scope.SCENE,
        kind=Kind.STEER,
        chapter=None,
        doc="The paper door has answered.",
    ),
    yes_or_no(
        "tried_name_plate_door",
        scope=Scope.SCENE,
        kind=Kind.STEER,
        chapter=None,
        doc="The door with six name plates has answered.",
    ),
    yes_or_no(
        "tried_height_mark_door",
        scope=Scope.SCENE,
        kind=Kind.STEER,
        chapter=None,
        doc="The door with height marks has answered.",
    ),
    yes_or_no(
        "tried_bare_door",
        scope=Scope.SCENE,
        kind=Kind.STEER,
        chapter=None,
        doc="The door with nothing on it has answered.",
    ),
    # 1. The Update
    declare(
        "extra_hour",
        "told_straight",
        "smoothed_over",
        "made_a_rule",
        scope=Scope.CHAPTER,
        kind=Kind.ECHO,
        chapter=1,
        doc="What Theo says about the hour that their mother has twice.",
    ),
)


def fact(name: str) -> Fact:
    """Return the fact of that name; `UnknownName` if it is not declared."""
    for one in FACTS:
        if one.name == name:
            return one
    raise unknown("fact", name, (one.name for one in FACTS), "rules/facts.py")


def check_value(name: str, value: object) -> None:
    """Accept a value that the fact may have, its default included.

    `BadValue`, naming what is allowed, if it may not; `UnknownName` if there is no such fact.
    """
    declared = fact(name)
    if not _is_one_of(value, (*declared.values, declared.default)):
        allowed = ", ".join(repr(one) for one in declared.values)
        raise BadValue(f"The fact {name!r} cannot be {value!r}. It can be: {allowed}.")


def cleared_at_scene_end() -> tuple[str, ...]:
    """Return the names of the facts that are forgotten when any scene ends."""
    return tuple(one.name for one in FACTS if one.scope is Scope.SCENE)


def cleared_at_chapter_end(chapter: int) -> tuple[str, ...]:
    """Return the names of the facts that are forgotten when that chapter ends.

    Those of a scene are among them: a chapter's last scene ends with it.
    """
    of_the_chapter = tuple(one.name for one in FACTS if one.scope is Scope.CHAPTER and one.chapter == chapter)
    return of_the_chapter + cleared_at_scene_end()


def handed_on_by(chapter: int) -> tuple[str, ...]:
    """Return the names of the book facts that a chapter leaves behind, eight at the most."""
    return tuple(one.name for one in FACTS if one.scope is Scope.BOOK and one.chapter == chapter)


def check_declarations(facts: Iterable[Fact]) -> None:
    """Raise `BadDeclaration` with every declaration that breaks a rule of the house; else do nothing."""
    declared = tuple(facts)
    mistakes = [mistake for one in declared for mistake in _mistakes_of(one)]

    for name, times in Counter(one.name for one in declared).items():
        if times > 1:
            mistakes.append(f"{name!r} is declared {times} times")

    for chapter, count in Counter(one.chapter for one in declared if one.scope is Scope.BOOK).items():
        if count > MOST_BOOK_FACTS_OF_A_CHAPTER:
            of_whom = "the frame" if chapter is None else f"chapter {chapter}"
            mistakes.append(f"{of_whom} has {count} book facts, more than {MOST_BOOK_FACTS_OF_A_CHAPTER}")

    if mistakes:
        raise BadDeclaration("In rules/facts.py: " + "; ".join(mistakes) + ".")


def _mistakes_of(one: Fact) -> list[str]:
    """List what is wrong with one declaration taken by itself."""
    mistakes = []
    if not one.name.isidentifier():
        mistakes.append(f"{one.name!r} is not a name that the script could use")
    if not one.doc:
        mistakes.append(f"{one.name!r} does not say what it remembers")
    if len(one.values) < 2 and one.default in one.values:
        mistakes.append(f"{one.name!r} can never be anything but its default")
    if not one.values:
        mistakes.append(f"{one.name!r} has no values")
    if one.default is not None and not _is_one_of(one.default, one.values):
        mistakes.append(f"the default of {one.name!r} is not one of its values")
    if one.chapter is not None and one.chapter not in {chapter.number for chapter in CHAPTERS}:
        mistakes.append(f"{one.name!r} belongs to a chapter {one.chapter}, which does not exist")
    if one.chapter is None and one.scope is Scope.CHAPTER:
        mistakes.append(f"{one.name!r} lasts for a chapter and does not say which")
    return mistakes


def _is_one_of(value: object, allowed: Iterable[Value]) -> bool:
    """Compare with type: to Python 1 is True and 0 is False, to the story they are not."""
    return any(type(value) is type(one) and value == one for one in allowed)


check_declarations(FACTS)
