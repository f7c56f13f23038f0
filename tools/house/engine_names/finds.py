"""What reading a game's code finds: names used, names that it defines itself, and what could not be read."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import NamedTuple


class Use(NamedTuple):
    """An engine name, what kind of name it is, and where it stands."""

    name: str
    category: str
    file: str
    line: int


class Unread(NamedTuple):
    """A place where a name may stand that nobody can tell from reading."""

    what: str
    file: str
    line: int


class SetterCall(NamedTuple):
    """A call that hands a text to a function; `function` may set a config variable of that name."""

    function: str
    argument: int
    text: str
    file: str
    line: int


# A use whose category is not known yet: a dotted name of Python code ("python in gui": of code in that store).
PYTHON = "python"

# The end of what is said of a name that reading cannot tell.
MADE_WHILE_RUNNING = "the name is made while the game runs"


@dataclass
class Finds:
    """Everything found so far.

    `defined` holds, by category, the names that the game makes itself: "store" (dotted in a named store), "parameter"
    (a label's, which are variables too), "label", "screen", "style", "statement", "screen statement", "text tag",
    "transform property", "atl".
    """

    uses: list[Use] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    defined: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    # Statements of the game's own: name -> what their block is ("script", or anything else that is not read).
    blocks: dict[str, str] = field(default_factory=dict)
    # Words of the game's own screen statements, as in the lists.
    screen_words: dict[str, set[str]] = field(default_factory=dict)
    # Functions that set a config variable by name: their name -> which argument is the name.
    setters: dict[str, int] = field(default_factory=dict)
    # Dotted names that code outside functions sets; how the engine's scripts add variables to its stores.
    settings: set[str] = field(default_factory=set)
    # Names of the store that code takes away again.
    deleted: set[str] = field(default_factory=set)
    setter_calls: list[SetterCall] = field(default_factory=list)

    def use_setters(self) -> None:
        """Turn the calls of config setters into uses, when all files are read."""
        for call in self.setter_calls:
            if self.setters.get(call.function) == call.argument:
                self.uses.append(Use(f"config.{call.text}", PYTHON, call.file, call.line))


@dataclass
class File:
    """Finds in one file."""

    finds: Finds
    name: str

    def use(self, name: str, category: str, line: int) -> None:
        """Note a name that is used."""
        self.finds.uses.append(Use(name, category, self.name, line))

    def define(self, name: str, category: str) -> None:
        """Note a name that the game makes."""
        self.finds.defined[category].add(name)

    def unread(self, what: str, line: int) -> None:
        """Note something that could not be read."""
        self.finds.unread.append(Unread(what, self.name, line))
