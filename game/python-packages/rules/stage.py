"""What is to be seen on the stage at a line, and what of it has changed since another line.

Pictures are told in words by what is shown, not by the statements that showed it: so going back, loading and skipping
find the right words by themselves. Which words they are, the game's stage knows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

# ("place", NAME) ("nothing",) ("gone", TAG) ("looks", TAG) ("at", TAG, POSITION) ("moves", TAG, POSITION)
# ("pose", TAG, POSE) ("first_face", TAG, FACE) ("face", TAG, FACE) ("thing", NAME) ("thing_gone", NAME)
# ("inks", PALETTE) ("own_inks",) ("merges", PALETTE) ("share", STEP) ("parts",) ("still",) ("stirs",)
# ("uneasy",) ("settles",)
Change = tuple[str, ...]

# The screens in which the story's menus are shown (`menu (screen="landing"):`; without one it is "choice").
MENU_SCREENS = ("choice", "landing", "looking")

# From which share of the page on it is said how much another dream has of it; the steps are called "0", "1", ...
SHARES = (0.34, 0.67, 1.0)


@dataclass(frozen=True)
class OnStage:
    """Somebody who is shown: by the tag of their pictures, in a pose, with a face, at a declared position."""

    tag: str
    pose: str
    face: str
    position: str


@dataclass(frozen=True)
class Stage:
    """All that is told of a picture in words.

    `palette` is None while the place prints in its own inks; `other` is another dream's palette and `share` its share
    of the page, from 0 to 1. `uneasy` is whether fear shows in the print.
    """

    place: str | None = None
    people: tuple[OnStage, ...] = ()
    things: tuple[str, ...] = ()
    palette: str | None = None
    other: str | None = None
    share: float = 0.0
    still: bool = False
    uneasy: bool = False


EMPTY = Stage()


def step_of(share: float) -> str:
    """Return which sentence says how much of the page (0 to 1) another dream has: "0" to "3"."""
    return str(sum(share >= bound for bound in SHARES))


def changes(before: Stage, now: Stage) -> tuple[Change, ...]:
    """Return what is to be told when one stage has become the other, in the order in which it is told.

    The place comes first, then who left, who came, who changed, then things, then the inks. Another place begins anew:
    whoever stands in it comes on, and nobody is said to have gone.
    """
    elsewhere = before.place != now.place
    told: list[Change] = []
    if elsewhere:
        told.append(("place", now.place) if now.place else ("nothing",))
    told += _of_people({} if elsewhere else {one.tag: one for one in before.people}, now)
    old_things = () if elsewhere else before.things
    tags = {_tag(name) for name in now.things}
    told += [("thing_gone", name) for name in old_things if name not in now.things and _tag(name) not in tags]
    told += [("thing", name) for name in now.things if name not in old_things]
    told += _of_inks(before, now, elsewhere)
    return tuple(told)


def _tag(thing: str) -> str:
    """Return the first word of a thing's name: two moods of one thing share it, and only one of them is shown."""
    return thing.split()[0]


def _of_people(before: dict[str, OnStage], now: Stage) -> Iterator[Change]:
    here = {one.tag for one in now.people}
    for tag in before:
        if tag not in here:
            yield ("gone", tag)
    for one in now.people:
        if one.tag not in before:
            yield ("looks", one.tag)
            yield ("at", one.tag, one.position)
            yield ("pose", one.tag, one.pose)
            yield ("first_face", one.tag, one.face)
    for one in now.people:
        old = before.get(one.tag)
        if old is not None:
            if old.position != one.position:
                yield ("moves", one.tag, one.position)
            if old.pose != one.pose:
                yield ("pose", one.tag, one.pose)
            if old.face != one.face:
                yield ("face", one.tag, one.face)


def _of_inks(before: Stage, now: Stage, elsewhere: bool) -> Iterator[Change]:
    """What the press does; another place prints in its own inks without a word."""
    old_palette = None if elsewhere else before.palette
    if now.palette != old_palette:
        yield ("inks", now.palette) if now.palette else ("own_inks",)
    old_other, old_share = (None, 0.0) if elsewhere else (before.other, before.share)
    if now.share > 0 and now.other:
        new = old_share == 0 or old_other != now.other
        if new:
            yield ("merges", now.other)
        if new or step_of(now.share) != step_of(old_share):
            yield ("share", step_of(now.share))
    elif old_share > 0:
        yield ("parts",)
    if now.still != before.still:
        yield ("still",) if now.still else ("stirs",)
    if now.uneasy != before.uneasy:
        yield ("uneasy",) if now.uneasy else ("settles",)
