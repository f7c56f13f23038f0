"""One telling of a part of the book through Ren'Py's own `Context.run()`.

The atlas walks the script by what it knows of each statement; this plays it by what the engine does, and so holds the
atlas to account. `tell` is it; own_many.py tells by thousands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import renpy

import rules.book
import rules.telling
from atlas.own_stage import Failed, Stage, stage

# More statements than any telling has: a telling that comes so far goes round for ever.
MOST_STATEMENTS = 50_000
HUB = "landing"
OF_FINALE = "finale_"
# Text tags that stand between two words.
BREAKS = re.compile(r"\{[wp](?:=[\d.]+)?\}")
TAG = re.compile(r"\{[^{}]*\}")

_SAY = renpy.ast.TranslateSay.execute

NodeName = Any  # a label's string, or the engine's tuple of file, version and number
Choose = Callable[["LiveMenu"], int]


class DeadMenu(Exception):
    """A menu without a live option, which the engine would pass over in silence."""


class Endless(Exception):
    """A telling that never ends."""


@dataclass(frozen=True)
class LiveOption:
    """An option that is offered: its caption as it stands in the script, its tags, and which of the menu's it is."""

    caption: str
    tags: tuple[tuple[str, Any], ...]
    index: int


@dataclass(frozen=True)
class LiveMenu:
    """A menu as it is offered now. `who` is the person whose mouth it is; None: the listener's own."""

    options: tuple[LiveOption, ...]
    who: str | None
    file: str
    line: int


@dataclass(frozen=True)
class Made:
    """A choice that was made: the menu, the place of the option among those that were offered, and the scene."""

    menu: LiveMenu
    taken: int
    scene_id: str | None = None

    @property
    def caption(self) -> str:
        """The caption that was taken."""
        return self.menu.options[self.taken].caption


@dataclass(frozen=True)
class Line:
    """A line that was read.

    `who_id` is the person's id ("remark" for the teller's own remarks, None for narration), `who` the name over the
    line (None without one), `what` the text with its values filled in and its tags taken out.
    """

    who_id: str | None
    who: str | None
    what: str
    file: str
    line: int
    scene_id: str | None


@dataclass(frozen=True)
class Trouble:
    """An error of the script: its kind (the exception's name), what it says, and the statement it came from."""

    kind: str
    text: str
    file: str
    line: int


@dataclass(frozen=True)
class Telling:
    """What one telling came to.

    `events` are the lines and choices in order (lines as they were recorded; see `lines`). `stopped_at` is the label at
    which it stopped; None: the script returned to the top, or met `error`. `outcomes` are those of the chapters that
    it closed, in order; `book` is the book as it then stood.
    """

    label: str
    events: tuple[Any, ...]
    outcomes: tuple[rules.telling.Outcome, ...]
    book: rules.telling.Book
    stopped_at: str | None
    scene_id: str | None
    error: Trouble | None
    words: int

    @property
    def choices(self) -> tuple[Made, ...]:
        """The choices that were made, in order."""
        return tuple(event for event in self.events if isinstance(event, Made))

    @property
    def captions(self) -> tuple[str, ...]:
        """The captions that were chosen, as `house.telling.Telling` replays them."""
        return tuple(choice.caption for choice in self.choices)

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines that were read, in order."""
        return tuple(event for event in self.read() if isinstance(event, Line))

    def read(self) -> tuple[Line | Made, ...]:
        """Lines and choices in the order in which they were met."""
        return tuple(event if isinstance(event, Made) else _line(event) for event in self.events)

    @property
    def outcome(self) -> rules.telling.Outcome | None:
        """The outcome of the chapter that was closed last; None if none was."""
        return self.outcomes[-1] if self.outcomes else None

    @property
    def ending(self) -> str:
        """How it ended: "error", a chapter’s or the finale’s ending, else the label that it stopped at, or "return"."""
        if self.error is not None:
            return "error"
        if self.outcome is not None:
            return str(self.outcome.ending.value)
        for of_finale in rules.book.FINALE_ENDINGS:
            if self.scene_id == OF_FINALE + of_finale.value:
                return str(of_finale.value)
        return self.stopped_at or "return"


class _Reached(BaseException):
    """Control came to a label at which the telling stops."""


class _NotChosen(BaseException):
    """Whoever was to choose failed: no fault of the script's. Its cause is the error."""


def tell(
    label: str,
    choose: Choose,
    *,
    book: rules.telling.Book | None = None,
    stop: Container[str] = (HUB,),
    names: bool = True,
    hits: dict[NodeName, int] | None = None,
) -> Telling:
    """Tell from a label until control reaches one of the labels in `stop`, or the script returns to the top.

    `choose` is asked at every menu and returns the place of one of `menu.options`; what it raises, `tell` raises.
    `book` is what was told before (None: nothing). Without `names` lines have no names over them, which is quicker.
    `hits` counts by the engine's names of statements how often each was executed. An error of the script ends the
    telling and stands in `Telling.error`. Raises LookupError if there is no such label.
    """
    if not renpy.game.script.has_label(label):
        raise LookupError(f"the script has no label {label!r}")
    with stage() as ready:
        return _One(ready, label, choose, book, stop, names, hits).run()


class _One:
    """A telling under way: what the engine's say, menu and checks are replaced with."""

    def __init__(
        self,
        ready: Stage,
        label: str,
        choose: Choose,
        book: rules.telling.Book | None,
        stop: Container[str],
        names: bool,
        hits: dict[NodeName, int] | None,
    ) -> None:
        self.start, self.choose, self.stop, self.names = label, choose, stop, names
        self.hits: dict[NodeName, int] = {} if hits is None else hits
        self.events: list[Any] = []
        self.outcomes: list[rules.telling.Outcome] = []
        self.words = 0
        self.statements = 0
        self.labels = 0
        self.last_who: Any = None
        self.context = ready.reset()
        self.store = renpy.python.store_dicts["store"]
        if book is not None:
            _lay_book(self.store, book)

    def run(self) -> Telling:
        """Let the engine execute until it stops."""
        renpy.exports.say = self.say
        renpy.exports.menu = self.menu
        renpy.character.ADVCharacter.__call__ = lambda who, what="", *_args, **_how: self.say(who, what)
        renpy.execution.check_infinite_loop = self.count
        quick = not self.names and renpy.game.preferences.language is None
        renpy.ast.TranslateSay.execute = self.quick_say if quick else _SAY
        renpy.config.label_callbacks = [self.at_label]
        of_rules = rules.telling.tell

        def hand_on(book: rules.telling.Book, outcome: rules.telling.Outcome) -> rules.telling.Book:
            self.outcomes.append(outcome)
            return of_rules(book, outcome)

        rules.telling.tell = hand_on
        stopped_at, error = None, None
        try:
            self.context.goto_label(self.start)
            self.context.run()
        except _Reached as reached:
            stopped_at = reached.args[0]
        except _NotChosen as failed:
            raise (failed.__cause__ or failed) from None
        except Failed as failed:
            error = self.trouble(failed.__cause__)
        except KeyboardInterrupt:
            raise
        except renpy.game.CONTROL_EXCEPTIONS:
            pass  # the script went back to the cover
        except Exception as wrong:
            error = self.trouble(wrong)
        finally:
            rules.telling.tell = of_rules
        return Telling(
            label=self.start,
            events=tuple(self.events),
            outcomes=tuple(self.outcomes),
            book=self.store["book"],
            stopped_at=stopped_at,
            scene_id=self.store["scene_id"],
            error=error,
            words=self.words,
        )

    # ------------------------------------------------------------------ what the engine calls in a telling

    def count(self) -> None:
        """Instead of the engine's check for endless loops, before each statement."""
        here = self.context.current
        hits = self.hits
        hits[here] = hits.get(here, 0) + 1
        self.statements += 1
        if self.statements > MOST_STATEMENTS:
            raise Endless(f"the telling does not end: more than {MOST_STATEMENTS} statements")

    def at_label(self, label: str, _abnormal: bool) -> None:
        """A label was reached. The first is where the telling begins."""
        self.labels += 1
        if self.labels > 1 and label in self.stop:
            raise _Reached(label)

    def say(self, who: Any, what: str, *_args: Any, **_how: Any) -> None:
        """A line."""
        if "[" in what:
            what = renpy.substitutions.substitute(what)[0]
        what = plain(what)
        self.words += words_in(what)
        if who is self.store["extend"]:
            who = self.last_who
        self.last_who = who
        name = _name_of(who) if self.names else None
        self.events.append((self.context.current, who, name, what, self.store["scene_id"]))

    @property
    def quick_say(self) -> Callable[[Any], None]:
        """The engine's say statement without what only a screen needs; a third of a telling's time."""
        context, say, speaker = self.context, self.say, renpy.ast.eval_who

        def execute(node: Any) -> None:
            if node.with_ is not None or node.arguments is not None:
                _SAY(node)
                return
            context.next_node = node.next
            say(speaker(node.who, node.who_fast), node.what)

        return execute

    def menu(
        self,
        items: list[tuple[str, str, int | None]],
        set_expression: str | None,
        _args: Any = None,
        kwargs: dict[str, Any] | None = None,
        item_arguments: list[tuple[tuple[Any, ...], dict[str, Any]]] | None = None,
    ) -> int:
        """A menu: the engine's own rules of what is offered."""
        evaluate = renpy.python.py_eval
        met: Any = evaluate(set_expression) if set_expression else ()
        arguments = item_arguments or [((), {})] * len(items)
        options = tuple(
            LiveOption(caption, tuple(named.items()), index)
            for (caption, condition, index), (_, named) in zip(items, arguments, strict=True)
            if index is not None and caption not in met and evaluate(condition)
        )
        file, line = place_of(self.context.current)
        if not options:
            raise DeadMenu("no option of this menu is live")
        live = LiveMenu(options, (kwargs or {}).get("who"), file, line)
        try:
            taken = self.choose(live)
            option = options[taken]
        except Exception as error:
            raise _NotChosen from error
        self.events.append(Made(live, taken, self.store["scene_id"]))
        if set_expression:
            (met.append if hasattr(met, "append") else met.add)(option.caption)
        return option.index

    def trouble(self, error: BaseException | None) -> Trouble:
        file, line = place_of(self.context.current)
        return Trouble(type(error).__name__, str(error), file, line)


def _lay_book(store: dict[str, Any], book: rules.telling.Book) -> None:
    """Let the chapters of a book be told already: it, and the facts that they handed on."""
    store["book"] = book
    for told in book.told:
        for name, value in told.outcome.kept:
            setattr(store["fact"], name, value)


def place_of(node_name: NodeName) -> tuple[str, int]:
    """The file, with forward slashes, and the line of a statement."""
    place = _places.get(node_name)
    if place is None:
        node = renpy.game.script.lookup(node_name)
        place = _places[node_name] = (node.filename.replace("\\", "/"), node.linenumber)
    return place


_places: dict[NodeName, tuple[str, int]] = {}


@lru_cache(maxsize=65536)
def plain(what: str) -> str:
    """A text without its tags; pauses and breaks inside it stand for a space."""
    if "{" not in what:
        return what
    without = TAG.sub("", BREAKS.sub(" ", what.replace("{{", "\0")))
    return " ".join(without.split()).replace("\0", "{")


@lru_cache(maxsize=65536)
def words_in(text: str) -> int:
    """How many words a text without tags has: what stands between spaces and has a letter or digit in it."""
    return sum(any(sign.isalnum() for sign in word) for word in text.split())


def _name_of(who: Any) -> str | None:
    """The name over a line, as it is at this moment."""
    if who is None or isinstance(who, str):
        return who
    name = getattr(who, "name", None)
    if name is not None and getattr(who, "dynamic", False):
        name = renpy.python.py_eval(name)
    return None if name is None else plain(renpy.substitutions.substitute(str(name))[0])


def _line(event: tuple[NodeName, Any, str | None, str, str | None]) -> Line:
    node_name, who, name, what, scene_id = event
    file, line = place_of(node_name)
    return Line(_id_of(who), name, what, file, line, scene_id)


def _id_of(who: Any) -> str | None:
    """The id of whoever speaks; for those who are no people of the book, their name in the script."""
    if who is None or isinstance(who, str) or who is renpy.store.narrator:
        return who if isinstance(who, str) else None
    for person_id, speaker in renpy.store.SPEAKERS.items():
        if speaker is who:
            return str(person_id)
    names = renpy.python.store_dicts["store"]
    return next((name for name, value in names.items() if value is who), None)
