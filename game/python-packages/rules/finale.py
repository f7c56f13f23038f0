"""How the finale ends, from the five outcomes (edition 4.6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from rules.book import CHAPTERS, Ending, FinaleEnding
from rules.errors import NotYet
from rules.order import finale_is_open
from rules.telling import Book, Outcome, Told, heard
from rules.threads import edges_of

SEVERED_FOR_LIGHTS_OUT = 3
CONNECTED_FOR_LIGHT_OF_DAY = 3
FEAR_FOR_UNDERTOW = 13

# Theo Hale's end of the thread to chapter 5: at it he asks the man at the door his name.
ASKED_IN_CHAPTER = 1
ASKED_ON_THREAD = "5-1"


def name_asked(book: Book) -> bool:
    """Say whether somebody asked the man at the door who he is; False if that story is untold."""
    outcome = book.outcome(ASKED_IN_CHAPTER)
    return outcome is not None and outcome.held(ASKED_ON_THREAD)


@dataclass(frozen=True)
class Tally:
    """All that the finale's ending depends on: how many stories ended so, all their fear, and whether he was asked."""

    severed: int
    connected: int
    fear: int
    asked: bool


def tally(book: Book) -> Tally:
    """Count what the stories told so far come to."""
    endings = [one.outcome.ending for one in book.told]
    return Tally(
        severed=endings.count(Ending.SEVERED),
        connected=endings.count(Ending.CONNECTED),
        fear=sum(one.outcome.fear for one in book.told),
        asked=name_asked(book),
    )


def voices_earned(book: Book) -> tuple[int, ...]:
    """Return the numbers of the chapters whose lullabies sound together in the finale: all that did not end Severed."""
    return tuple(sorted(one.outcome.chapter for one in book.told if one.outcome.ending is not Ending.SEVERED))


def finale(book: Book) -> FinaleEnding:
    """Return the finale's ending. The first rule that fits decides. `NotYet` before all five were heard."""
    if not finale_is_open(book):
        raise NotYet("The finale comes after all five stories, and not all of them have been heard.")

    counted = tally(book)
    if counted.severed >= SEVERED_FOR_LIGHTS_OUT:
        return FinaleEnding.LIGHTS_OUT
    if counted.connected >= CONNECTED_FOR_LIGHT_OF_DAY and counted.severed == 0 and counted.asked:
        return FinaleEnding.LIGHT_OF_DAY
    if counted.fear >= FEAR_FOR_UNDERTOW:
        return FinaleEnding.UNDERTOW
    return FinaleEnding.EVENING_ROOM


# How five stories end, and how great their dreamers' fear is, where the finale is to end so.
_LEADING_TO: Mapping[FinaleEnding, tuple[Ending, int]] = MappingProxyType(
    {
        FinaleEnding.LIGHTS_OUT: (Ending.SEVERED, 1),
        FinaleEnding.EVENING_ROOM: (Ending.AWAKE, 1),
        FinaleEnding.UNDERTOW: (Ending.AWAKE, 3),
        FinaleEnding.LIGHT_OF_DAY: (Ending.CONNECTED, 1),
    }
)


def as_if_told(book: Book, ending: FinaleEnding) -> Book:
    """Return the book with every story that was not told yet told so that the finale can end in `ending`.

    For whoever begins in the finale without what is before it: from the list of scenes, on a tour, at a table read.
    What was told stays as it is, and so may lead to another ending.
    """
    how, fear = _LEADING_TO[ending]
    missing = [chapter.number for chapter in CHAPTERS if chapter.number not in heard(book)]
    assumed = (
        Outcome(number, how, fear, (3, 3, 3), tuple((edge_id, True) for edge_id in edges_of(number)))
        for number in missing
    )
    return Book((*book.told, *(Told(outcome) for outcome in assumed)), book.newest)
