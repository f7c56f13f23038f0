"""The cells of the state: everything that a condition can read and a statement can change, by name.

    "fact:NAME"       a declared fact
    "lead", "second", "third", "fear", "moths"
    "end:EDGE"        whether the chapter under way held its end of a thread
    "token:NAME"      whether that was gained by a third way
    "book:CALL"       what a function says that is asked of the chapters already told, such as "book:heard(2)"
    "input:NAME"      a preference or unlock of the player's that the script asks for
    "set:NAME"        the captions that a menu with a set has used up
    "var:NAME"        a label's parameter, or what a call returned

Values are immutable. A state is a tuple of them, in one fixed order; `DEAD` stands for what nothing ahead can read.
"""

from __future__ import annotations

from typing import Any

NIGHT = ("lead", "second", "third", "fear", "moths")


class Dead:
    """The value of a cell that nothing ahead can read."""

    def __repr__(self) -> str:
        return "·"


DEAD = Dead()


class Cells:
    """Which cells a walk keeps, in a fixed order, and how they get into the engine's store and out of it."""

    def __init__(
        self, names: list[str], chapter: int | None, store: Any, book: Any, inputs: dict[str, Any] | None = None
    ) -> None:
        """`chapter` is that of the nights to be made; `book` what was told before; `inputs` the player's settings."""
        self.names = tuple(names)
        self.index = {name: place for place, name in enumerate(self.names)}
        self.chapter = chapter
        self.store = store
        self.book = book
        self.inputs = inputs or {}

    def first(self) -> dict[str, Any]:
        """Return the value of every kept cell before anything was told."""
        return {name: self.first_value(name) for name in self.names}

    def first_value(self, name: str) -> Any:
        """Return the value of a cell before anything was told."""
        import rules.facts
        import rules.night

        kind, _, rest = name.partition(":")
        if kind == "fact":
            declared = rules.facts.fact(rest)
            told = (
                self.book.outcome(declared.chapter) if declared.scope is rules.facts.Scope.BOOK and self.book else None
            )
            return dict(told.kept).get(rest, declared.default) if told else declared.default
        if kind in ("lead", "second", "third", "fear"):
            return rules.night.AT_FIRST
        if kind == "moths":
            return 0
        if kind == "token":
            return False
        if kind == "set":
            return frozenset()
        if kind == "book":
            return self.ask_book(rest, self.book)
        if kind == "input":
            return self.inputs[rest]
        return None

    def ask_book(self, call: str, book: Any) -> Any:
        """Return what a function says of a book."""
        self.store.book = book
        import rules.telling

        self.store.book = rules.telling.Book() if book is None else book
        return eval(call, vars(self.store))

    def load(self, values: dict[str, Any]) -> None:
        """Put values into the store: facts, the night, the book and parameters."""
        import rules.telling

        self.store.night = self.night(values)
        self.store.book = rules.telling.Book() if self.book is None else self.book
        for name, value in values.items():
            kind, _, rest = name.partition(":")
            if kind == "fact":
                setattr(self.store.fact, rest, value)
            elif kind == "var":
                setattr(self.store, rest, value)
            elif kind == "set":
                setattr(self.store, rest, set(value))

    def night(self, values: dict[str, Any]) -> Any:
        """Make the night that has these values; cells that are not given have those of a beginning."""
        import rules.night

        if self.chapter is None:
            return None
        fresh = rules.night.begin(self.chapter)
        trust = tuple(values.get(name, fresh.trust[place]) for place, name in enumerate(("lead", "second", "third")))
        return rules.night.Night(
            chapter=self.chapter,
            ends=tuple((edge, values.get(f"end:{edge}")) for edge, _ in fresh.ends),
            trust=trust,
            fear=values.get("fear", fresh.fear),
            moths=values.get("moths", 0),
            tokens=tuple(
                sorted(name.partition(":")[2] for name, has in values.items() if name.startswith("token:") and has)
            ),
        )

    def read_back(self, name: str) -> Any:
        """Return a cell's value from the store, after a statement was executed there."""
        kind, _, rest = name.partition(":")
        night = self.store.night
        if kind == "fact":
            return getattr(self.store.fact, rest)
        if kind in ("lead", "second", "third", "fear", "moths"):
            return getattr(night, kind)
        if kind == "end":
            return night.held(rest)
        if kind == "token":
            return rest in night.tokens
        if kind == "var":
            return getattr(self.store, rest)
        raise KeyError(name)
