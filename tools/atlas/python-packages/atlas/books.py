"""What was told before: the books with which a part of the story can be entered, as far as it asks about them.

A part asks the book by functions that say which aspects they read (rules/reading.py). Of everything else it does not
matter what was told, so one book stands for all that agree in those aspects.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from typing import Any

Aspect = tuple[Any, ...]

CHAPTERS = (1, 2, 3, 4, 5)
FINALE = 6


def aspects_of(calls: Iterable[str], store: Any) -> frozenset[Aspect]:
    """Return what functions read that are asked of the book, given as they stand in the script: "heard(2)"."""
    import ast

    import rules.threads

    found: set[Aspect] = set()
    for call in calls:
        node = ast.parse(call, mode="eval").body
        assert isinstance(node, ast.Call)
        arguments = [ast.literal_eval(argument) for argument in node.args]
        function = getattr(store, ast.unparse(node.func))
        for text in function.reads_aspects:
            kind, *names = text.format(*arguments).split()
            if kind == "far_end":
                end = rules.threads.other_end(int(names[0]), names[1])
                found.add(("end", end.chapter, names[1]))
            elif kind == "thread":
                found |= {("end", end.chapter, names[0]) for end in rules.threads.edge(names[0]).ends}
            elif kind in ("ending", "times"):
                found.add((kind, int(names[0])))
            else:
                found.add((kind,))
    return frozenset(found)


def heard_before(part: int | None, ordered: bool) -> list[tuple[int, ...]]:
    """Return which chapters can have been told when a part begins, in orders of first hearing.

    `part` is a chapter, 6 for the finale, None for the Landing between two stories. Without `ordered` one order stands
    for all of the same chapters.
    """
    import rules.order

    ways: dict[Any, tuple[int, ...]] = {}
    for order in rules.order.orders():
        for length in range(len(order) + 1):
            before = order[:length]
            if part == FINALE and length < len(order):
                continue
            if part in CHAPTERS and part not in before and length < len(order) and not _may_follow(before, part):
                continue
            ways.setdefault(before if ordered else frozenset(before), before)
    return list(ways.values())


def assumed(number: int) -> list[Any]:
    """Return what a chapter can come to by the rules alone: for those that are not written yet.

    Every ending with every state of its two threads, and each value of each fact that it hands on at least once.
    """
    import rules.endings
    import rules.facts
    import rules.telling
    import rules.threads

    edges = rules.threads.edges_of(number)
    facts = [rules.facts.fact(name) for name in rules.facts.handed_on_by(number)]
    rounds = range(max([1, *(len(one.values) for one in facts)]))
    found = []
    for ending, held, turn in itertools.product(
        rules.endings.Ending, itertools.product((True, False), repeat=2), rounds
    ):
        kept = tuple((one.name, one.values[turn % len(one.values)]) for one in facts)
        found.append(rules.telling.Outcome(number, ending, 2, (2, 2, 2), tuple(zip(edges, held, strict=True)), kept))
    return found


def _may_follow(before: tuple[int, ...], number: int) -> bool:
    import rules.order

    return any(order[: len(before) + 1] == (*before, number) for order in rules.order.orders())


def books(part: int | None, aspects: frozenset[Aspect], outcomes: dict[int, list[Any]]) -> list[Any]:
    """Return one book for every combination of the aspects with which a part can be entered.

    `outcomes` are those that each chapter is known to come to.
    """
    import rules.telling

    ordered = ("order",) in aspects
    matters = bool(aspects & {("heard",), ("order",)})
    found: dict[Any, Any] = {}
    for before in heard_before(part, ordered):
        if any(not outcomes.get(number) for number in before):
            continue
        choices = [_apart(number, aspects, outcomes[number]) for number in before]
        for chosen in (
            itertools.product(*choices) if ("tally",) not in aspects else _by_tally(before, aspects, outcomes)
        ):
            book = rules.telling.Book(tuple(rules.telling.Told(outcome) for outcome in chosen))
            key = (before if matters else None, tuple(sorted(_seen(book, aspects), key=repr)))
            if ("newest",) in aspects:
                for newest in _with_newest(book, aspects, outcomes):
                    found.setdefault((key, newest.newest, newest.outcome(newest.newest).ending), newest)
            if ("newest",) not in aspects or not before:
                found.setdefault(key, book)
            for number in before:
                if ("times", number) in aspects:
                    twice = rules.telling.tell(book, book.outcome(number))
                    found.setdefault((key, number), twice)
    return list(found.values())


def _with_newest(book: Any, aspects: frozenset[Aspect], outcomes: dict[int, list[Any]]) -> Iterable[Any]:
    """Yield a book with each of its chapters as the one that was told just now, once for each ending that it can have.

    Of what else is asked about that chapter nothing changes.
    """
    import dataclasses

    for place, told in enumerate(book.told):
        number = told.outcome.chapter
        asked = features(number, aspects, told.outcome)
        alike: dict[Any, Any] = {}
        for outcome in outcomes[number]:
            if says_enough(number, aspects, outcome) and features(number, aspects, outcome) == asked:
                alike.setdefault(outcome.ending, outcome)
        for outcome in alike.values():
            chapters = (*book.told[:place], dataclasses.replace(told, outcome=outcome), *book.told[place + 1 :])
            yield dataclasses.replace(book, told=chapters, newest=number)


def _apart(number: int, aspects: frozenset[Aspect], outcomes: list[Any]) -> list[Any]:
    """Return one outcome of a chapter for each combination of its aspects."""
    found: dict[Any, Any] = {}
    for outcome in outcomes:
        if says_enough(number, aspects, outcome):
            found.setdefault(features(number, aspects, outcome), outcome)
    return list(found.values())


def says_enough(number: int, aspects: frozenset[Aspect], outcome: Any) -> bool:
    """Say whether an outcome was found in a walk that kept the facts that are asked for."""
    kept = {name for name, _ in outcome.kept}
    return all(aspect[2] in kept for aspect in aspects if aspect[0] == "fact" and aspect[1] == number)


def features(number: int, aspects: frozenset[Aspect], outcome: Any) -> tuple[Any, ...]:
    """Return what the aspects tell apart of one outcome of a chapter."""
    told: list[Any] = []
    for aspect in sorted(aspects, key=repr):
        if aspect[0] == "ending" and aspect[1] == number:
            told.append(outcome.ending)
        elif aspect[0] == "end" and aspect[1] == number:
            told.append(outcome.held(aspect[2]))
        elif aspect[0] == "fact" and aspect[1] == number:
            told.append(dict(outcome.kept)[aspect[2]])
    return tuple(told)


def _seen(book: Any, aspects: frozenset[Aspect]) -> list[Any]:
    seen: list[Any] = []
    for one in book.told:
        seen.append((one.outcome.chapter, features(one.outcome.chapter, aspects, one.outcome)))
    if ("tally",) in aspects:
        import rules.finale

        seen.append(("tally", rules.finale.tally(book)))
    return [one for one in seen if one[0] == "tally" or one[1]]


def _by_tally(
    before: tuple[int, ...], aspects: frozenset[Aspect], outcomes: dict[int, list[Any]]
) -> list[tuple[Any, ...]]:
    """Return combinations of outcomes, one for each tally and each combination of the other aspects."""
    ways: dict[Any, tuple[Any, ...]] = {((0, 0, 0, 0), ()): ()}
    for number in before:
        told: dict[Any, Any] = {}
        for outcome in outcomes[number]:
            if says_enough(number, aspects, outcome):
                told.setdefault((counted(outcome), features(number, aspects, outcome)), outcome)
        after: dict[Any, tuple[Any, ...]] = {}
        for (sums, seen), chosen in ways.items():
            for (adds, shows), outcome in told.items():
                key = (tuple(one + more for one, more in zip(sums, adds, strict=True)), (*seen, shows))
                if key not in after:
                    after[key] = (*chosen, outcome)
        ways = after
    return list(ways.values())


def counted(outcome: Any) -> tuple[int, ...]:
    """Return what an outcome adds to the tally that decides how the finale ends."""
    import rules.finale
    import rules.telling

    tally = rules.finale.tally(rules.telling.Book((rules.telling.Told(outcome),)))
    return (tally.severed, tally.connected, tally.fear, int(tally.asked))
