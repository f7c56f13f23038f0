"""The five threads between the stories (edition 4.4).

A thread has two ends, one in each of two stories. Each story decides only its own end, so that nothing told
can be made untrue by telling another story again.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from rules.errors import BadValue, unknown

if TYPE_CHECKING:
    from rules.telling import Book


class EdgeState(Enum):
    """What has become of a thread, once both stories have been told."""

    UNTOLD = "untold"
    DROPPED = "dropped"
    LOOSE = "loose"
    LIT = "lit"


class Incoming(Enum):
    """What a story knows of the deed at the other end."""

    UNTOLD = "untold"
    HELD = "held"
    LET_GO = "let_go"


@dataclass(frozen=True)
class End:
    """One end of a thread: the story that decides it, whose it is, and the deed by which it is held."""

    chapter: int
    person: str
    held_if: str


@dataclass(frozen=True)
class Edge:
    """A thread between two stories, with both of its ends."""

    id: str
    first: End
    second: End

    @property
    def ends(self) -> tuple[End, End]:
        """Both ends."""
        return (self.first, self.second)


EDGES: tuple[Edge, ...] = (
    Edge(
        id="1-2",
        first=End(chapter=1, person="elara", held_if="she has the rule, and he may go first"),
        second=End(chapter=2, person="max", held_if="he has the time, and she may go first"),
    ),
    Edge(
        id="2-3",
        first=End(chapter=2, person="leila", held_if="she says when the lantern will be back"),
        second=End(chapter=3, person="tara", held_if="she lends the lantern before anybody asks for it"),
    ),
    Edge(
        id="3-4",
        first=End(chapter=3, person="lyra", held_if="she throws the end of the piece that she was proudest of"),
        second=End(chapter=4, person="lila", held_if="she lets go of what she is holding, so as to catch"),
    ),
    Edge(
        id="4-5",
        first=End(chapter=4, person="theo_banerjee", held_if="he keeps the reboot waiting for the whole answer"),
        second=End(chapter=5, person="leo", held_if="he answers to the end while his sister calls"),
    ),
    Edge(
        id="5-1",
        first=End(chapter=5, person="ravi", held_if="he gives his name"),
        second=End(chapter=1, person="theo_hale", held_if="he asks the man's name"),
    ),
)


def edge(edge_id: str) -> Edge:
    """Return the thread of that id, such as "1-2"; `UnknownName` if there is none."""
    for one in EDGES:
        if one.id == edge_id:
            return one
    raise unknown("thread", edge_id, (one.id for one in EDGES), "rules/threads.py")


def edges_of(chapter: int) -> tuple[str, ...]:
    """Return the ids of the two threads that a chapter touches; none for a number that is no chapter."""
    return tuple(one.id for one in EDGES if chapter in (one.first.chapter, one.second.chapter))


def check_edges(chapter: int, edge_ids: tuple[str, ...]) -> None:
    """Raise `BadValue` unless these are a chapter's two threads, in the order of `edges_of`."""
    if edge_ids != edges_of(chapter):
        wanted = " and ".join(edges_of(chapter))
        raise BadValue(f"Chapter {chapter} has an end of the threads {wanted}, in that order; not {edge_ids}.")


def own_end(chapter: int, edge_id: str) -> End:
    """Return the end that a chapter decides; `UnknownName` if the thread does not touch it."""
    for end in edge(edge_id).ends:
        if end.chapter == chapter:
            return end
    raise unknown(f"thread of chapter {chapter} called", edge_id, edges_of(chapter), "rules/threads.py")


def other_end(chapter: int, edge_id: str) -> End:
    """Return the end that the other story decides; `UnknownName` if the thread does not touch the chapter."""
    own = own_end(chapter, edge_id)
    return next(end for end in edge(edge_id).ends if end != own)


def incoming(book: Book, chapter: int, edge_id: str) -> Incoming:
    """Say what a story finds at the other end of one of its threads, as the book stands."""
    held = _held(book, other_end(chapter, edge_id), edge_id)
    if held is None:
        return Incoming.UNTOLD
    return Incoming.HELD if held else Incoming.LET_GO


def edge_state(book: Book, edge_id: str) -> EdgeState:
    """Say what has become of a thread: held by both lit, by one loose, by none dropped."""
    held = tuple(_held(book, end, edge_id) for end in edge(edge_id).ends)
    if None in held:
        return EdgeState.UNTOLD
    by_how_many = held.count(True)
    return (EdgeState.DROPPED, EdgeState.LOOSE, EdgeState.LIT)[by_how_many]


def _held(book: Book, end: End, edge_id: str) -> bool | None:
    """Say whether an end was held; None if its story has not been told."""
    outcome = book.outcome(end.chapter)
    return None if outcome is None else outcome.held(edge_id)
