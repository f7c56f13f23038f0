"""How a chapter ends, read once, at its close (edition 4.3)."""

from __future__ import annotations

from rules.book import Ending
from rules.errors import BadValue
from rules.facts import Value
from rules.night import MOST, Night
from rules.telling import Outcome

SEVERED_LEAD_UP_TO = 1
SEVERED_FEAR = MOST
CONNECTED_EVERY_BOND_FROM = 3
CONNECTED_SUM_FROM = 10
CONNECTED_FEAR_UP_TO = 2


def ending(night: Night) -> Ending:
    """Return the ending of a night as it stands.

    Severed goes before Connected; what is neither is Awake.
    """
    if is_severed(night):
        return Ending.SEVERED
    if is_connected(night):
        return Ending.CONNECTED
    return Ending.AWAKE


def is_severed(night: Night) -> bool:
    """Say whether the lead is lost or fear at its height."""
    return night.lead <= SEVERED_LEAD_UP_TO or night.fear >= SEVERED_FEAR


def is_connected(night: Night) -> bool:
    """Say whether every bond holds, fear is low and at least one of the two thread ends was held."""
    return (
        min(night.trust) >= CONNECTED_EVERY_BOND_FROM
        and sum(night.trust) >= CONNECTED_SUM_FROM
        and night.fear <= CONNECTED_FEAR_UP_TO
        and any(held for _, held in night.ends)
    )


def outcome(night: Night, kept: tuple[tuple[str, Value], ...] = ()) -> Outcome:
    """Return what a chapter hands on when it closes; `kept` are its book facts with their values.

    `BadValue` if a thread end was never decided, if moths were left unpaid, or if `kept` is not allowed.
    """
    if night.moths:
        raise BadValue(f"Chapter {night.chapter} closes with {night.moths} moths that no reckoning met.")
    ends = []
    for edge_id, held in night.ends:
        if held is None:
            raise BadValue(f"Chapter {night.chapter} closes without having decided its end of thread {edge_id}.")
        ends.append((edge_id, held))
    return Outcome(
        chapter=night.chapter,
        ending=ending(night),
        fear=night.fear,
        trust=night.trust,
        ends=tuple(ends),
        kept=kept,
    )
