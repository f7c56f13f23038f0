"""The state of one chapter while it is being told."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum

from rules.book import chapter
from rules.errors import BadValue
from rules.threads import check_edges, edges_of, own_end

LEAST = 0
MOST = 5
AT_FIRST = 2


class Place(IntEnum):
    """Which of a chapter's three bonds; its number is the place in `Night.trust`."""

    LEAD = 0
    SECOND = 1
    THIRD = 2


def check_bounds(*numbers: int) -> None:
    """Raise `BadValue` unless every trust or fear given is between 0 and 5."""
    for number in numbers:
        if not LEAST <= number <= MOST:
            raise BadValue(f"Trust and fear go from {LEAST} to {MOST}; {number} is outside.")


def clamp(number: int) -> int:
    """Keep trust or fear between 0 and 5."""
    return max(LEAST, min(MOST, number))


@dataclass(frozen=True)
class Night:
    """One telling of one chapter, as far as it has come.

    `ends` are the chapter's two thread ends with whether each was held; None before that is decided. `trust`
    is that of lead, second and third, `fear` the dreamer's, all from 0 to 5. `moths` counts untrue comforts
    still to be paid for. `tokens` are the things gained by a third way. `begin` makes a night, and every
    change returns a new one. `UnknownName` or `BadValue` for a night that no chapter could have.
    """

    chapter: int
    ends: tuple[tuple[str, bool | None], ...]
    trust: tuple[int, int, int] = (AT_FIRST, AT_FIRST, AT_FIRST)
    fear: int = AT_FIRST
    moths: int = 0
    tokens: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        chapter(self.chapter)
        check_edges(self.chapter, tuple(edge_id for edge_id, _ in self.ends))
        check_bounds(*self.trust, self.fear)
        if self.moths < 0:
            raise BadValue(f"There cannot be {self.moths} moths.")

    @property
    def lead(self) -> int:
        """Trust between rescuer and dreamer."""
        return self.trust[Place.LEAD]

    @property
    def second(self) -> int:
        """Trust in the second bond."""
        return self.trust[Place.SECOND]

    @property
    def third(self) -> int:
        """Trust in the third bond."""
        return self.trust[Place.THIRD]

    def held(self, edge_id: str) -> bool | None:
        """Say whether this chapter held its end of a thread; None before that is decided.

        `UnknownName` if the thread does not touch the chapter.
        """
        own_end(self.chapter, edge_id)
        return dict(self.ends).get(edge_id)

    def with_trust(self, lead: int = 0, second: int = 0, third: int = 0) -> Night:
        """Return the night with that much more trust (less, if negative), within its bounds."""
        return replace(
            self,
            trust=(
                clamp(self.lead + lead),
                clamp(self.second + second),
                clamp(self.third + third),
            ),
        )

    def with_fear(self, more: int) -> Night:
        """Return the night with that much more fear (less, if negative), within its bounds."""
        return replace(self, fear=clamp(self.fear + more))

    def with_moths(self, moths: int) -> Night:
        """Return the night with that many moths at the lamp."""
        return replace(self, moths=moths)

    def with_end(self, edge_id: str, held: bool) -> Night:
        """Return the night with one of its thread ends decided.

        `UnknownName` if the thread does not touch the chapter; `BadValue` if it was decided before.
        """
        if self.held(edge_id) is not None:
            raise BadValue(f"Chapter {self.chapter} has already decided its end of thread {edge_id}.")
        return replace(
            self,
            ends=tuple((own, held if own == edge_id else before) for own, before in self.ends),
        )

    def with_token(self, token: str) -> Night:
        """Return the night with one more thing gained; the same thing is kept once."""
        if token in self.tokens:
            return self
        return replace(self, tokens=(*self.tokens, token))


def begin(number: int) -> Night:
    """Return the night as a chapter begins: trust 2, fear 2, no moths, both ends undecided.

    `UnknownName` if there is no chapter of that number.
    """
    opened = chapter(number)
    return Night(
        chapter=opened.number,
        ends=tuple((edge_id, None) for edge_id in edges_of(opened.number)),
    )
