"""What each option of each kind of menu does: the table of edition 4.3, in one place.

It may be tuned here to keep the shares of endings that the bible asks for; the tests name those shares.
"""

from __future__ import annotations

from dataclasses import dataclass

from rules.errors import BadValue, NotOffered, unknown
from rules.night import Night

# To stay takes this much fear away where the lead is trusted, and this much where it is not.
STAYING_TRUSTED = -2
STAYING_NOT_TRUSTED = -1
TRUSTED_FROM = 3


@dataclass(frozen=True)
class Option:
    """One option and all that it moves.

    `lead`, `second`, `third` and `fear` are added, `moths` too. `token`: something may be gained by it.
    `held`: what becomes of the thread end in question. `stays`: fear falls by the rule of staying.
    `lead_per_moth` is added once for each moth; `settles` sends all moths away afterwards.
    `with_moths`: offered only with moths at the lamp (True) or only without (False).
    """

    name: str
    lead: int = 0
    second: int = 0
    third: int = 0
    fear: int = 0
    moths: int = 0
    token: bool = False
    held: bool | None = None
    stays: bool = False
    lead_per_moth: int = 0
    settles: bool = False
    with_moths: bool | None = None


@dataclass(frozen=True)
class Menu:
    """A kind of menu and its options."""

    kind: str
    options: tuple[Option, ...]


@dataclass(frozen=True)
class Rise:
    """A moment at which the story itself raises fear, on every path."""

    moment: str
    fear: int


MENUS: tuple[Menu, ...] = (
    # Something has to be said on the lead bond.
    Menu(
        "telling",
        (
            Option("straight", lead=+1, fear=+1),
            Option("comfort", fear=-1, moths=+1),
            Option("third_way", token=True),
        ),
    ),
    # The same on the second bond: said straight, said to the third person, or hushed.
    Menu(
        "telling_second",
        (
            Option("straight", second=+1, fear=+1),
            Option("to_the_third", third=+1),
            Option("hush", second=-1, fear=-1),
        ),
    ),
    # Whom to look after.
    Menu(
        "care",
        (
            Option("lead", lead=+1),
            Option("second", second=+1),
            Option("third", third=+1),
        ),
    ),
    # Whose side to take between the rescuers.
    Menu(
        "between",
        (
            Option("second", second=+1),
            Option("third", third=+1),
            Option("second_not_third", second=+1, third=-1),
        ),
    ),
    # A meeting with somebody out of another story.
    Menu(
        "thread_end",
        (
            Option("held", held=True),
            Option("let_go", held=False, fear=-1),
        ),
    ),
    # What the untrue comforts cost; or a gift, where there were none.
    Menu(
        "reckoning",
        (
            Option("own_up", lead=+1, fear=+1, settles=True, with_moths=True),
            Option("come_due", lead_per_moth=-1, fear=+1, settles=True, with_moths=True),
            Option("gift_lead", lead=+1, with_moths=False),
            Option("gift_second", second=+1, with_moths=False),
        ),
    ),
    # Facing what the dreamer is afraid of, and facing it again at the end.
    Menu(
        "facing_first",
        (
            Option("stay", stays=True),
            Option("hurry", lead=-1, fear=-1),
            Option("wait"),
        ),
    ),
    Menu(
        "facing_last",
        (
            Option("stay", stays=True),
            Option("speak", lead=+1),
        ),
    ),
)

RISES: tuple[Rise, ...] = (
    Rise("lock", fear=+1),
    Rise("set_piece", fear=+1),
)

# The fourteen menus of a chapter in their order, with the two moments at which the story raises fear.
PATTERN: tuple[str, ...] = (
    "telling",
    "care",
    "between",
    "telling",
    "telling_second",
    "lock",
    "care",
    "between",
    "thread_end",
    "thread_end",
    "set_piece",
    "telling",
    "facing_first",
    "reckoning",
    "care",
    "facing_last",
)


def menu(kind: str) -> Menu:
    """Return the menu of that kind; `UnknownName` if there is none."""
    for one in MENUS:
        if one.kind == kind:
            return one
    raise unknown("kind of menu", kind, (one.kind for one in MENUS), "rules/moves.py")


def option(kind: str, name: str) -> Option:
    """Return an option of a kind of menu; `UnknownName` if either does not exist."""
    options = menu(kind).options
    for one in options:
        if one.name == name:
            return one
    raise unknown(f"option of {kind!r} called", name, (one.name for one in options), "rules/moves.py")


def offered(night: Night, kind: str) -> tuple[str, ...]:
    """Return the names of the options that this kind of menu has on such a night."""
    return tuple(one.name for one in menu(kind).options if _is_offered(night, one))


def lean(night: Night, kind: str, name: str, *, edge: str | None = None, token: str | None = None) -> Night:
    """Return the night after the listener leaned towards one option of a menu.

    `edge`, the id of a thread, belongs to "thread_end" and only to it. `token` names what is gained by a
    third way and may be left out.

    `UnknownName` for a kind, option or thread that does not exist; `NotOffered` for an option that the night
    does not offer; `BadValue` for an edge that is missing or out of place, for an end decided before, or for
    a token where nothing is gained.
    """
    chosen = option(kind, name)
    if not _is_offered(night, chosen):
        now = ", ".join(offered(night, kind))
        raise NotOffered(f"With {night.moths} moths at the lamp {kind!r} offers {now}, but not {name!r}.")
    if token is not None and not chosen.token:
        raise BadValue(f"The option {name!r} of {kind!r} gains nothing, so it cannot give {token!r}.")
    if edge is None and chosen.held is not None:
        raise BadValue(f"The option {name!r} of {kind!r} has to say which thread it is about.")
    if edge is not None and chosen.held is None:
        raise BadValue(f"The option {name!r} of {kind!r} decides no thread, so not {edge!r} either.")

    after = night.with_trust(
        lead=chosen.lead + chosen.lead_per_moth * night.moths,
        second=chosen.second,
        third=chosen.third,
    )
    after = after.with_fear(_staying(night) if chosen.stays else chosen.fear)
    after = after.with_moths(0 if chosen.settles else night.moths + chosen.moths)
    if edge is not None and chosen.held is not None:
        after = after.with_end(edge, chosen.held)
    if token is not None:
        after = after.with_token(token)
    return after


def story(night: Night, moment: str) -> Night:
    """Return the night after the story itself raised fear; `UnknownName` if there is no such moment."""
    for one in RISES:
        if one.moment == moment:
            return night.with_fear(one.fear)
    raise unknown("moment", moment, (one.moment for one in RISES), "rules/moves.py")


def _is_offered(night: Night, one: Option) -> bool:
    """Say whether the moths at the lamp allow an option."""
    return one.with_moths is None or one.with_moths == (night.moths > 0)


def _staying(night: Night) -> int:
    """Return what staying does to fear: more, where the lead is trusted."""
    return STAYING_TRUSTED if night.lead >= TRUSTED_FROM else STAYING_NOT_TRUSTED
