"""What is wrong with a story, found in the graph of its states, with a telling that shows it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from atlas.script import Effect, Line, Menu, Place, Script
from atlas.walk import Graph

# The file in which an unfinished story stops; nothing is asked of a telling that ends there.
UNFINISHED = "end_of_what_is_told.rpy"


@dataclass
class Finding:
    """One thing that is wrong: its kind, where, in words, and the captions of a telling that shows it, if one does."""

    kind: str
    place: Place
    text: str
    part: str
    telling: list[str] | None = None
    # The outcomes of the chapters that the telling needs to have been told before, in words.
    after: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return it as a dictionary for the report."""
        return {
            "kind": self.kind,
            "file": self.place[0],
            "line": self.place[1],
            "text": self.text,
            "part": self.part,
            "telling": self.telling,
            "after": self.after,
        }


@dataclass
class Hits:
    """What was met in any walk of a part."""

    steps: set[int] = field(default_factory=set)
    options: set[tuple[int, int]] = field(default_factory=set)

    def add(self, graph: Graph) -> None:
        """Add what a graph met."""
        self.steps.update(graph.opening.path)
        for node in graph.nodes:
            if node.step is not None:
                self.steps.add(node.step)
            for edge in node.edges:
                self.steps.update(edge.segment.path)
                if edge.option is not None and node.step is not None:
                    self.options.add((node.step, edge.option))


def is_unfinished(graph: Graph, number: int) -> bool:
    """Say whether an end is only where a story stops that is not written to its end."""
    step = graph.nodes[number].step
    return step is not None and graph.script.steps[step].place[0].endswith("/" + UNFINISHED)


def mishaps(graph: Graph, part: str) -> list[Finding]:
    """Return what went wrong in the walk itself: menus without a live option, errors, circles without a choice."""
    found: dict[Any, Finding] = {}
    for one in graph.mishaps:
        key = (one.kind, one.place, one.text)
        if key not in found:
            found[key] = Finding(one.kind, one.place, one.text, part, graph.way(one.node))
    return list(found.values())


def circles(graph: Graph, part: str, loops: list[int]) -> list[Finding]:
    """Return the states that come round to themselves: a player could go on there for ever."""
    found: dict[Place, Finding] = {}
    for number in loops:
        step = graph.nodes[number].step
        place = graph.script.steps[step].place if step is not None else ("", 0)
        text = "comes round to where it was, with nothing changed that anything reads; bound it by a fact"
        found.setdefault(place, Finding("circle", place, text, part, graph.way(number)))
    return list(found.values())


def wrong_ends(graph: Graph, part: str, wanted: frozenset[str]) -> list[Finding]:
    """Return the ends that are no ending: a story that stops without being closed.

    `wanted` are the labels at which the part may go over to another; "" stands for the end of the whole book.
    """
    found: dict[Place, Finding] = {}
    outcome = graph.cells.index.get("outcome")
    for number in graph.ends():
        node = graph.nodes[number]
        step = graph.script.steps[node.step] if node.step is not None else None
        place = step.place if step is not None else ("", 0)
        if is_unfinished(graph, number):
            continue
        label = getattr(step, "label", "")
        if label not in wanted:
            said = f"goes over to {label!r}" if label else "stops"
            found.setdefault(place, Finding("no_ending", place, f"{said} without an ending", part, graph.way(number)))
        elif outcome is not None and node.values[outcome] is None:
            text = "the chapter is left without being closed (`close chapter`)"
            found.setdefault(place, Finding("no_ending", place, text, part, graph.way(number)))
    return list(found.values())


def must_meet(graph: Graph, order: list[int], beats: dict[str, str], part: str) -> list[Finding]:
    """Return the beats that a path can miss. `beats`: the mark of each, "*" every path, "°" all but Severed."""
    names = sorted(beats)
    bit = {name: 1 << place for place, name in enumerate(names)}
    every = (1 << len(names)) - 1
    met = [every] * len(graph.nodes)
    reached = [False] * len(graph.nodes)
    if not graph.nodes:
        return []
    met[0] = mask(graph.opening.beats, bit)
    reached[0] = True
    came: list[int | None] = [None] * len(graph.nodes)
    for number in order:
        if not reached[number]:
            continue
        for edge in graph.nodes[number].edges:
            now = met[number] | mask(edge.segment.beats, bit)
            met[edge.target] &= now
            reached[edge.target] = True
            came[edge.target] = number
    place = graph.cells.index["outcome"]
    found: dict[str, Finding] = {}
    for number in graph.ends():
        if is_unfinished(graph, number) or not reached[number]:
            continue
        outcome = graph.nodes[number].values[place]
        for name in names:
            if met[number] & bit[name] or name in found or outcome is None:
                continue
            if beats[name] == "°" and outcome.ending.value == "severed":
                continue
            text = f"the beat {name} ({beats[name]}) can be missed on the way to {outcome.ending.value}"
            where = graph.script.steps[graph.nodes[number].step or 0].place
            found[name] = Finding("missed_beat", where, text, part, without(graph, number, name))
    return list(found.values())


def mask(names: frozenset[str], bit: dict[str, int]) -> int:
    """Return the bits of some beats."""
    result = 0
    for name in names:
        result |= bit.get(name, 0)
    return result


def without(graph: Graph, end: int, beat: str) -> list[str] | None:
    """Return a telling that comes to an end without a beat."""
    before: dict[int, tuple[int, int | None]] = {}
    if beat in graph.opening.beats:
        return None
    waiting = [0]
    seen = {0}
    while waiting:
        number = waiting.pop(0)
        if number == end:
            captions = []
            while number in before:
                number, option = before[number]
                if option is not None:
                    captions.append(graph.caption(number, option))
            return captions[::-1]
        for edge in graph.nodes[number].edges:
            if beat not in edge.segment.beats and edge.target not in seen:
                seen.add(edge.target)
                before[edge.target] = (number, edge.option)
                waiting.append(edge.target)
    return None


# ------------------------------------------------------------------------------------------- choices that matter


class Futures:
    """What can be said, offered and ended from each state on, so that states can be compared by it alone.

    Two states with the same future differ in nothing that a reader could ever notice: pictures, sounds and numbers that
    nobody mentions do not count.
    """

    def __init__(self, graph: Graph, order: list[int]) -> None:
        self.graph = graph
        self.numbers: dict[Any, int] = {}
        # For each state what is said until the next menu or end, and a number for what comes there.
        self.of: list[tuple[tuple[int, ...], int]] = [((), 0)] * len(graph.nodes)
        for number in reversed(order):
            self.of[number] = self._future(number)

    def _future(self, number: int) -> tuple[tuple[int, ...], int]:
        node = self.graph.nodes[number]
        step = self.graph.script.steps[node.step] if node.step is not None else None
        if number in self.graph.broken:
            return (), self._number(("broken", number))
        if isinstance(step, Menu):
            options = tuple((edge.option, *self.after(edge)) for edge in node.edges)
            return (), self._number(("menu", node.step, options))
        if not node.edges:
            return (), self._number(("end", node.step, self._ending(number)))
        return self.after(node.edges[0])

    def after(self, edge: Any) -> tuple[tuple[int, ...], int]:
        """Return the future along an edge: what it says, and then that of where it leads."""
        said, then = self.of[edge.target]
        return (*edge.segment.lines, *said), then

    def _ending(self, number: int) -> Any:
        """Return what of an outcome others will be told: how it ended, its threads, what it kept."""
        place = self.graph.cells.index.get("outcome")
        outcome = self.graph.nodes[number].values[place] if place is not None else None
        return outcome and (outcome.ending, outcome.ends, outcome.kept)

    def _number(self, future: Any) -> int:
        return self.numbers.setdefault(future, len(self.numbers) + 1)


class Cosmetic:
    """Gathers, over all walks of a part, which pairs of options of a menu are ever told apart."""

    def __init__(self) -> None:
        self.met: dict[tuple[int, int, int], bool] = {}

    def add(self, graph: Graph, order: list[int]) -> None:
        """Compare the options of every menu in every state of a graph, after their branches have joined again."""
        futures = Futures(graph, order)
        arrivals: dict[tuple[int, int], Any] = {}
        for number in reversed(order):
            node = graph.nodes[number]
            menu = graph.script.steps[node.step] if node.step is not None else None
            if not isinstance(menu, Menu):
                continue
            options = [(edge.option, self._arrives(graph, futures, edge, menu, arrivals)) for edge in node.edges]
            for place, (one, there) in enumerate(options):
                for other, elsewhere in options[place + 1 :]:
                    if one is None or other is None:
                        continue
                    key = (menu.number, min(one, other), max(one, other))
                    self.met[key] = self.met.get(key, False) or there != elsewhere

    def _arrives(self, graph: Graph, futures: Futures, edge: Any, menu: Menu, known: dict[Any, Any]) -> Any:
        """Return the futures of the states in which an option's branch comes to where all join again."""
        join = graph.script.joins[menu.number]
        if join is None:
            return futures.after(edge)
        # What the player set on the way is a difference too.
        found: set[Any] = {("set", number) for number in edge.segment.settings}
        waiting, seen = [edge.target], set()
        while waiting:
            number = waiting.pop()
            if number in seen:
                continue
            seen.add(number)
            node = graph.nodes[number]
            # A menu that comes back to itself has joined there: what it offers then is what tells options apart.
            if node.step in (join, menu.number) or not node.edges:
                found.add((node.step, futures.of[number]))
                continue
            for one in node.edges:
                waiting.append(one.target)
                found |= {("set", setting) for setting in one.segment.settings}
        return frozenset(found)

    def findings(self, script: Script, part: str) -> list[Finding]:
        """Return the pairs that no state of any walk tells apart."""
        found = []
        for (number, one, other), apart in sorted(self.met.items()):
            if not apart:
                menu = script.steps[number]
                assert isinstance(menu, Menu)
                text = (
                    f"nothing tells {menu.options[one].caption!r} and {menu.options[other].caption!r} apart afterwards"
                )
                found.append(Finding("cosmetic", menu.place, text, part))
        return found


def lost_moves(moved: dict[int, list[int]], script: Script, part: str) -> tuple[list[Finding], list[dict[str, Any]]]:
    """Return moves that the bounds always swallow, as findings, and those that they sometimes do, as a list."""
    always, sometimes = [], []
    for number, (whole, swallowed) in sorted(moved.items()):
        step = script.steps[number]
        assert isinstance(step, Effect)
        if swallowed and not whole:
            always.append(Finding("lost_move", step.place, f"`{step.text}` never has its whole effect", part))
        elif swallowed:
            sometimes.append(
                {
                    "file": step.place[0],
                    "line": step.place[1],
                    "text": step.text,
                    "whole": whole,
                    "swallowed": swallowed,
                }
            )
    return always, sometimes


def never_met(script: Script, hits: Hits, part: str) -> list[Finding]:
    """Return the lines, options and other statements that no telling comes to."""
    found = []
    said: dict[Place, bool] = {}
    for step in script.steps:
        if isinstance(step, Line):
            said[step.place] = said.get(step.place, False) or step.number in hits.steps
        elif isinstance(step, Effect) and step.number not in hits.steps:
            found.append(Finding("never_met", step.place, f"nothing comes to `{step.text}`", part))
        elif isinstance(step, Menu):
            for which, option in enumerate(step.options):
                if (step.number, which) not in hits.options:
                    found.append(
                        Finding("never_met", option.place, f"the option {option.caption!r} is never offered", part)
                    )
    found += [Finding("never_met", place, "nothing comes to this line", part) for place, met in said.items() if not met]
    return found
