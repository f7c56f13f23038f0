"""What goes wrong when the script asks the rules for something that they do not have."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

HOW_MANY_NEAR = 5
SHORT_ENOUGH_TO_LIST = 8


class RulesError(Exception):
    """Any mistake in the use of the rules; its text is written for the author of the script."""


class UnknownName(RulesError, LookupError):
    """A name that is declared nowhere."""


class BadValue(RulesError, ValueError):
    """A value that its declaration does not allow."""


class NotOffered(RulesError):
    """A move that the state of the night does not offer."""


class NotYet(RulesError):
    """Something asked for before its time, such as the finale before all five stories were heard."""


class BadDeclaration(RulesError):
    """Declarations that contradict a rule of the house; the text lists all of them."""


def unknown(what: str, name: object, known: Iterable[object], declared_in: str) -> UnknownName:
    """Make the error for a name that is not declared.

    `what` is the kind of thing ("beat"), `known` every name of that kind, `declared_in` a file of this
    package. The text lists the known names where they are few, and else the nearest ones.
    """
    names = [str(one) for one in known]
    near = get_close_matches(str(name), names, n=HOW_MANY_NEAR, cutoff=0.5)
    if 0 < len(names) <= SHORT_ENOUGH_TO_LIST:
        hint = f"There are: {', '.join(names)}."
    elif near:
        hint = f"Near it: {', '.join(near)}."
    else:
        hint = f"There are {len(names)}, and none is near it."
    return UnknownName(f"There is no {what} {str(name)!r}. {hint} Declared in {declared_in}.")
