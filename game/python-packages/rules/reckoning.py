"""The reckoning: the one menu, before the climax, at which untrue comfort is paid for (edition 4.3)."""

from __future__ import annotations

from rules import moves
from rules.errors import NotOffered
from rules.night import Night, Place

_GIFTS: tuple[tuple[Place, str], ...] = (
    (Place.LEAD, "gift_lead"),
    (Place.SECOND, "gift_second"),
)


def options(night: Night) -> tuple[str, ...]:
    """Return what is offered: with moths to own up or let them come due, without them one of two gifts."""
    return moves.offered(night, "reckoning")


def own_up(night: Night) -> Night:
    """Say what was not true: lead +1, fear +1, the moths gone. `NotOffered` without moths."""
    return moves.lean(night, "reckoning", "own_up")


def come_due(night: Night) -> Night:
    """Let it be found out: lead -1 for each moth, fear +1, the moths gone. `NotOffered` without moths."""
    return moves.lean(night, "reckoning", "come_due")


def gift(night: Night, to: Place) -> Night:
    """Give something: +1 on the lead or the second bond. `NotOffered` with moths or for the third bond."""
    for place, name in _GIFTS:
        if place == to:
            return moves.lean(night, "reckoning", name)
    raise NotOffered("The gift is for the lead or the second bond, never for the third.")
