"""Many tellings of one part: a seeded random player's, or all there are of a small story."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Container
from fractions import Fraction
from pathlib import PurePosixPath
from typing import Any

import renpy

import rules.book
import rules.order
import rules.telling
from atlas.own_stage import stage
from atlas.own_telling import HUB, LiveMenu, NodeName, Telling, place_of, tell

STORY = "story/"
FINALE = 6


class TooMany(Exception):
    """A story has more tellings than were to be played."""


class Tally:
    """What many tellings have in common. Every table comes out in an order of its own, so that equal is equal."""

    def __init__(self) -> None:
        self.tellings = 0
        self.hits: dict[NodeName, int] = {}
        self.endings: Counter[str] = Counter()
        self.words: list[int] = []
        self.options: dict[tuple[str, int, int], list[Any]] = {}
        self.errors: dict[tuple[str, str, str, int], list[Any]] = {}

    def add(self, telling: Telling) -> None:
        """Count one telling in."""
        self.tellings += 1
        self.endings[telling.ending] += 1
        for made in telling.choices:
            for place, option in enumerate(made.menu.options):
                key = (made.menu.file, made.menu.line, option.index)
                row = self.options.setdefault(key, [option.caption, 0, 0])
                row[1] += 1
                row[2] += place == made.taken
        if telling.error is None:
            # What an error cut short says nothing of how long a telling is.
            self.words.append(telling.words)
        else:
            wrong = telling.error
            row = self.errors.setdefault((wrong.kind, wrong.text, wrong.file, wrong.line), [0, telling.captions])
            row[0] += 1
            row[1] = min(row[1], telling.captions, key=lambda captions: (len(captions), captions))

    def as_options(self) -> list[dict[str, Any]]:
        """How often each option was offered and taken, the least taken first."""
        rows = [
            {"file": file, "line": line, "caption": caption, "offered": offered, "taken": taken}
            for (file, line, _index), (caption, offered, taken) in self.options.items()
        ]
        return sorted(rows, key=lambda row: (row["taken"], row["file"], row["line"], row["caption"]))

    def as_errors(self) -> list[dict[str, Any]]:
        """Each kind of error once, the most frequent first, with the choices of the shortest telling that met it."""
        rows = [
            {"kind": kind, "text": text, "file": file, "line": line, "times": times, "choices": list(captions)}
            for (kind, text, file, line), (times, captions) in self.errors.items()
        ]
        return sorted(rows, key=lambda row: (-row["times"], row["file"], row["line"], row["text"]))

    def as_endings(self) -> dict[str, int]:
        """How many tellings had each ending."""
        return dict(sorted(self.endings.items()))


def random_tellings(
    label: str,
    number: int,
    seed: int,
    *,
    book: rules.telling.Book | None = None,
    stop: Container[str] = (HUB,),
) -> dict[str, Any]:
    """Tell so many times from a label, each choice drawn evenly; the same seed gives the same result. For JSON.

    "endings": counts. "words" of a telling: least, mean, most. "errors": each once, with how often, and the captions of
    the shortest telling that met it. "options": how often offered and taken, the least taken first. "hits": every
    statement of the story that was met or stands in a folder of the story in which one was met, with how often it was
    executed; those with 0 were "never" met.
    """
    tally = Tally()
    dice = random.Random(seed)
    with stage():
        for _ in range(number):
            tally.add(tell(label, lambda menu: _throw(dice, menu), book=book, stop=stop, names=False, hits=tally.hits))
    return _report(tally, label, number, seed, stop)


def random_books(number: int, seed: int) -> dict[str, Any]:
    """Tell the whole book so many times: every chapter that is written once, all orders equally likely, and the finale.

    As `random_tellings` reports it. "endings" are the finale's (without a finale: "return"), "chapters" those of each
    chapter; "words" and the choices of an error are of the part in which it stood. A book ends at an error.
    """
    written = [chapter.number for chapter in rules.book.CHAPTERS if _is_written(chapter.number)]
    finale = len(written) == len(rules.book.CHAPTERS) and _is_written(FINALE)
    orders = sorted({_written_of(order, written) for order in rules.order.orders()})
    tally, endings = Tally(), Counter[str]()
    chapters: dict[int, Counter[str]] = {chapter: Counter() for chapter in written}
    dice = random.Random(seed)
    with stage():
        for _ in range(number):
            book, ending = rules.telling.Book(), "return"
            for part in (*dice.choice(orders), *([FINALE] if finale else ())):
                label = f"chapter_{part}"
                telling = tell(label, lambda menu: _throw(dice, menu), book=book, names=False, hits=tally.hits)
                tally.add(telling)
                book = telling.book
                if part in chapters:
                    chapters[part][telling.ending] += 1
                if part == FINALE or telling.error is not None:
                    ending = telling.ending
                if telling.error is not None:
                    break
            endings[ending] += 1
    tally.endings = endings
    report = _report(tally, "the whole book", number, seed, (HUB,))
    return {**report, "chapters": {str(chapter): dict(sorted(found.items())) for chapter, found in chapters.items()}}


def _is_written(number: int) -> bool:
    return bool(renpy.game.script.has_label(f"chapter_{number}"))


def _written_of(order: tuple[int, ...], written: list[int]) -> tuple[int, ...]:
    """What of an order can be told: chapters that are not written are passed over."""
    return tuple(chapter for chapter in order if chapter in written)


def _report(tally: Tally, label: str, number: int, seed: int, stop: Container[str]) -> dict[str, Any]:
    """What random tellings came to, for JSON."""
    words = tally.words
    hits = hits_of_story(tally.hits, stop)
    return {
        "label": label,
        "number": number,
        "seed": seed,
        "endings": tally.as_endings(),
        "words": {
            "least": min(words, default=0),
            "mean": round(sum(words) / len(words), 1) if words else 0.0,
            "most": max(words, default=0),
        },
        "errors": tally.as_errors(),
        "options": tally.as_options(),
        "hits": hits,
        "never": [row for row in hits if not row["times"]],
    }


def _throw(dice: random.Random, menu: LiveMenu) -> int:
    return dice.randrange(len(menu.options))


def every_telling(
    label: str,
    limit: int,
    *,
    book: rules.telling.Book | None = None,
    stop: Container[str] = (HUB,),
) -> dict[str, Any]:
    """Play every telling from a label, depth first, each from its beginning. Raises TooMany past `limit`.

    "tellings": how many there are. "endings": how many have each ending. "shares": of each ending, and "outcomes": of
    each outcome, for a player who chooses evenly at random, as Fractions. "lines": file and line of every line that is
    met, and "statements" of every statement, in order. "words" of a telling: least, mean (a Fraction, by the same
    player), most. "errors" and "options" as `random_tellings` has them.
    """
    tally = Tally()
    shares: dict[str, Fraction] = defaultdict(Fraction)
    outcomes: dict[rules.telling.Outcome | None, Fraction] = defaultdict(Fraction)
    lines: set[tuple[str, int]] = set()
    mean = Fraction(0)
    with stage():
        path: list[int] | None = []
        while path is not None:
            if tally.tellings == limit:
                raise TooMany(f"{label} has more than {limit} tellings")
            telling = tell(label, _follower(path), book=book, stop=stop, names=False, hits=tally.hits)
            tally.add(telling)
            share = Fraction(1)
            for made in telling.choices:
                share /= len(made.menu.options)
            shares[telling.ending] += share
            outcomes[telling.outcome] += share
            mean += share * telling.words
            lines |= {place_of(event[0]) for event in telling.events if isinstance(event, tuple)}
            path = _next_path(telling)
    return {
        "label": label,
        "tellings": tally.tellings,
        "endings": tally.as_endings(),
        "shares": dict(sorted(shares.items())),
        "outcomes": dict(outcomes),
        "lines": sorted(lines),
        "statements": sorted({place_of(name) for name in tally.hits}),
        "words": {"least": min(tally.words, default=0), "mean": mean, "most": max(tally.words, default=0)},
        "errors": tally.as_errors(),
        "options": tally.as_options(),
    }


def _follower(path: list[int]) -> Any:
    """A player who follows a path of options, and then takes the first always."""
    rest = iter(path)
    return lambda _menu: next(rest, 0)


def _next_path(telling: Telling) -> list[int] | None:
    """The path after this telling's: its last choice that has a next option takes that. None: that was all."""
    choices = list(telling.choices)
    while choices:
        last = choices.pop()
        if last.taken + 1 < len(last.menu.options):
            return [made.taken for made in choices] + [last.taken + 1]
    return None


# ------------------------------------------------------------------------------------------- statements of the story

# What is no statement of a telling: declarations, and what the engine puts in by itself.
NO_STATEMENTS = tuple(
    getattr(renpy.ast, name)
    for name in (
        *("Init", "Define", "Default", "Image", "Transform", "Screen", "Style", "EarlyPython", "RPY", "Testcase"),
        *("Translate", "EndTranslate", "TranslateBlock", "TranslateString", "TranslatePython", "PostUserStatement"),
    )
    if hasattr(renpy.ast, name)
)


def story_statements() -> list[tuple[NodeName, Any]]:
    """Every statement of game/story that a telling can execute: its name and the engine's node, by file and line."""
    named = renpy.game.script.namemap
    declared: set[int] = set()
    for node in named.values():
        if isinstance(node, renpy.ast.Init):
            node.get_children(lambda child: declared.add(id(child)))
    labels = {(node.filename, node.linenumber) for node in named.values() if isinstance(node, renpy.ast.Label)}
    found = [
        (name, node)
        for name, node in named.items()
        if _in_story(node.filename)
        and not isinstance(node, NO_STATEMENTS)
        and id(node) not in declared
        # The engine ends each file with a return of its own, on the line of the file's last label.
        and not (isinstance(node, renpy.ast.Return) and (node.filename, node.linenumber) in labels)
    ]
    return sorted(found, key=lambda one: (place_of(one[0]), str(one[0])))


def hits_of_story(hits: dict[NodeName, int], stop: Container[str] = ()) -> list[dict[str, Any]]:
    """How often each statement was executed, for all the folders of the story in which any was.

    A file that begins at a label of `stop` is left out: nothing beyond that label was told.
    """
    statements = story_statements()
    folders = {_folder(node.filename) for name, node in statements if name in hits}
    met = {node.filename for name, node in statements if name in hits and name not in stop}
    beyond = {node.filename for name, node in statements if name in stop} - met
    rows: dict[tuple[str, int], dict[str, Any]] = {}
    for name, node in statements:
        if _folder(node.filename) not in folders or node.filename in beyond:
            continue
        file, line = place_of(name)
        row = {"file": file, "line": line, "text": text_of(node), "times": hits.get(name, 0)}
        # `scene ... with ...` is three statements of one line.
        if (file, line) not in rows or rows[file, line]["text"] == "with":
            rows[file, line] = row
    return list(rows.values())


def text_of(node: Any) -> str:
    """A statement in a few words, to be known by."""
    if isinstance(node, renpy.ast.UserStatement):
        return str(node.line)
    if isinstance(node, renpy.ast.Say):
        return str(node.get_code())
    if isinstance(node, renpy.ast.Label):
        return f"label {node.name}"
    if isinstance(node, (renpy.ast.Show, renpy.ast.Scene, renpy.ast.Hide)):
        imspec = node.imspec
        return " ".join((type(node).__name__.lower(), *(imspec[0] if imspec else ())))
    if isinstance(node, renpy.ast.Jump):
        return f"jump {node.target}"
    if isinstance(node, renpy.ast.Call):
        return f"call {node.label}"
    if isinstance(node, renpy.ast.Python):
        return f"$ {node.code.source.strip()}"
    return type(node).__name__.lower()


def _in_story(filename: str) -> bool:
    return filename.replace("\\", "/").removeprefix("game/").startswith(STORY)


def _folder(filename: str) -> str:
    return str(PurePosixPath(filename.replace("\\", "/")).parent)
