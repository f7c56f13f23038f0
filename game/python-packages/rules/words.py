"""Trust and fear in words, for whoever asks what the lamps and the shadow mean. No figures.

The sentences keep to "would", so that they need no other verb form for one person or for two.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from rules.book import Bond
from rules.cast import Pronoun, person
from rules.errors import BadValue

# From trust 0 to 5. {who} would tell or not; {they} and {them} are whoever would hear it.
OF_A_BOND: tuple[str, ...] = (
    "{names}: {who} would sooner tell a stranger.",
    "{names}: {who} would answer {them}, and leave out the middle.",
    "{names}: {who} would tell {them} what everybody gets told.",
    "{names}: {who} would tell {them} if {they} asked.",
    "{names}: {who} would tell {them} before {they} asked.",
    "{names}: {who} would not have to tell {them}.",
)

# From fear 0 to 5.
OF_A_DREAMER: tuple[str, ...] = (
    "{names}: {they} would put out the lamp without being told.",
    "{names}: {they} would manage with the door a hand wide.",
    "{names}: {they} would like somebody on the stairs.",
    "{names}: {they} would like somebody in the room.",
    "{names}: {they} would like every lamp in the house.",
    "{names}: {they} would not come out, whoever called.",
)

_OBJECT_FORM: Mapping[Pronoun, str] = MappingProxyType({"she": "her", "he": "him", "they": "them"})


def describe_bond(bond: Bond, trust: int) -> str:
    """Say in one sentence how things stand between people; `trust` from 0 to 5, `BadValue` outside."""
    one, *others = bond.people
    they = _pronoun((one,))
    who: str = _pronoun(tuple(others))
    if who == they:
        # "she would tell her if she asked" would not say who is who.
        who = _names(tuple(others))
    return _step(OF_A_BOND, trust).format(
        names=_names(bond.people),
        who=who,
        they=they,
        them=_OBJECT_FORM[they],
    )


def describe_fear(dreamers: tuple[str, ...], fear: int) -> str:
    """Say in one sentence how afraid a chapter's dreamers are; `fear` from 0 to 5, `BadValue` outside."""
    return _step(OF_A_DREAMER, fear).format(names=_names(dreamers), they=_pronoun(dreamers))


def _step(sentences: tuple[str, ...], number: int) -> str:
    """Return the sentence for a number; a negative one must not count from the end."""
    if number not in range(len(sentences)):
        raise BadValue(f"There are words for 0 to {len(sentences) - 1}, none for {number}.")
    return sentences[number]


def _names(people: tuple[str, ...]) -> str:
    """Join short names: "Ava, Leo and Mara"."""
    *before, last = (person(one).short for one in people)
    return f"{', '.join(before)} and {last}" if before else last


def _pronoun(people: tuple[str, ...]) -> Pronoun:
    """Return the pronoun for one person, or for several."""
    return person(people[0]).pronoun if len(people) == 1 else "they"
