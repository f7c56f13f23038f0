"""One part of the book: its script, what of its state matters for what, and its walks from every way in."""

from __future__ import annotations

import resource
import time
from dataclasses import dataclass, field
from typing import Any

from atlas import books, findings, shares
from atlas.cells import NIGHT, Cells
from atlas.expressions import INPUTS
from atlas.findings import Cosmetic, Finding, Hits
from atlas.liveness import reads_of
from atlas.script import Beat, Branch, Call, Effect, Leap, Menu, Return, Script
from atlas.walk import Graph


@dataclass
class Walked:
    """One walk: which echoes were kept beside what steers, from which book, and what came of it."""

    echoes: frozenset[str]
    book: Any
    inputs: dict[str, Any]
    graph: Graph
    order: list[int]
    seconds: float


@dataclass
class Part:
    """A part of the book. `number` is the chapter's, 6 for the finale, None for prologue and Landing."""

    name: str
    label: str
    number: int | None
    script: Script
    wanted_exits: frozenset[str]
    found: list[Finding] = field(default_factory=list)
    walks: list[Walked] = field(default_factory=list)
    hits: Hits = field(default_factory=Hits)
    cosmetic: Cosmetic = field(default_factory=Cosmetic)
    moved: dict[int, list[int]] = field(default_factory=dict)
    sometimes_lost: list[dict[str, Any]] = field(default_factory=list)
    reach: dict[str, dict[tuple[str, int], tuple[int, int]]] = field(default_factory=dict)
    done: set[Any] = field(default_factory=set)
    # A whole chapter has to stage every beat and come to every ending; a piece of one only what it has.
    whole: bool = True

    @property
    def chapter(self) -> int | None:
        """The number of the story that is told in it; None for prologue, Landing and finale."""
        return self.number if self.number in books.CHAPTERS else None

    def prepare(self) -> None:
        """Sort its cells into those that steer and those that only choose lines, and check their declarations."""
        import rules.facts
        import rules.threads

        self.found += [Finding("refused", one.place, one.text, self.name) for one in self.script.refused]
        steering: dict[str, tuple[str, int]] = {}
        choosing: set[str] = set()
        changed: set[str] = set()
        for step in self.script.steps:
            if isinstance(step, Branch) and step.lines_only:
                choosing |= reads_of(step)
                continue
            read = set(reads_of(step))
            if isinstance(step, Effect):
                changed |= step.writes
                read |= {name for name in step.reads if name.startswith("fact:")}
            if isinstance(step, Call):
                read |= {name for _, given in step.given for name in given.reads}
            if isinstance(step, Menu | Branch | Leap | Return | Effect | Call):
                for name in read:
                    steering.setdefault(name, step.place)
        facts = {f"fact:{one.name}": one for one in rules.facts.FACTS}
        for name, place in sorted(steering.items()):
            declared = facts.get(name)
            if declared is not None and declared.kind is rules.facts.Kind.ECHO:
                text = f"{declared.name!r} is declared as an echo, and here it does more than choose lines; declare it as steering"
                self.found.append(Finding("echo_steers", place, text, self.name))
            if name.startswith("input:"):
                text = f"{name.partition(':')[2]} is the player's setting, and here it does more than choose lines"
                self.found.append(Finding("setting_steers", place, text, self.name))
            if name.startswith(("book:incoming(", "book:thread(")):
                text = f"{name.partition(':')[2]} may only choose lines: told again, the other story would make it untrue"
                self.found.append(Finding("thread_steers", place, text, self.name))
        declared_steering = {
            name for name in choosing if name in facts and facts[name].kind is rules.facts.Kind.STEER
        }
        self.steer = {*steering, *declared_steering}
        if self.chapter:
            self.steer |= {*NIGHT, "outcome", *(f"end:{edge}" for edge in rules.threads.edges_of(self.chapter))}
        else:
            self.steer |= choosing & set(NIGHT)
        kept = {f"fact:{name}" for name in rules.facts.handed_on_by(self.chapter)} if self.chapter else set()
        self.steer |= {name for name in kept if facts[name].kind is rules.facts.Kind.STEER}
        self.echoes = (choosing | (kept & changed)) - self.steer
        self.kept = kept
        self.groups = self._groups()

    def _groups(self) -> list[frozenset[str]]:
        """Return which echoes are walked together: each by itself, and those that one line's conditions name."""
        groups: set[frozenset[str]] = {frozenset({name}) for name in self.echoes}
        for step in self.script.steps:
            if isinstance(step, Branch) and step.lines_only:
                groups.add(frozenset(self._with_inner(step) & self.echoes))
        return sorted(
            (group for group in groups if group and not any(group < other for other in groups)), key=sorted
        )

    def _with_inner(self, branch: Branch) -> set[str]:
        """Return what a branch reads, with the longest chain of branches inside it."""
        read = set(reads_of(branch))
        for _, target in branch.entries:
            at: int | None = target
            while at is not None and at != branch.join:
                step = self.script.steps[at]
                if isinstance(step, Branch):
                    read |= self._with_inner(step)
                    at = step.join
                else:
                    at = step.next
        return read

    # ------------------------------------------------------------------------------------------------- walking

    def walk(self, outcomes: dict[int, list[Any]]) -> int:
        """Walk it from every way in that was not walked before. Returns how many were new."""
        new = 0
        for echoes in [frozenset(), *self.groups]:
            tracked = sorted(self.steer | echoes)
            aspects = self._aspects(tracked)
            ways = [None] if self.label == "start" else books.books(self.number, aspects, outcomes)
            for book in ways:
                for inputs in all_inputs(tracked):
                    cells = Cells(tracked, self.chapter, self.script.store, book)
                    cells.inputs = inputs
                    first = cells.first()
                    outside = tuple((name, first[name]) for name in tracked if self._from_outside(name))
                    key = (echoes, outside)
                    if key in self.done:
                        continue
                    self.done.add(key)
                    new += 1
                    self._walk(echoes, book, inputs, cells)
        return new

    def _from_outside(self, name: str) -> bool:
        return name.startswith(("book:", "input:")) or (name.startswith("fact:") and self._is_of_the_book(name))

    def _is_of_the_book(self, name: str) -> bool:
        import rules.facts

        return rules.facts.fact(name.partition(":")[2]).scope is rules.facts.Scope.BOOK

    def _aspects(self, tracked: list[str]) -> frozenset[Any]:
        import rules.facts

        aspects = set(books.aspects_of((name.partition(":")[2] for name in tracked if name.startswith("book:")), self.script.store))
        for name in tracked:
            if name.startswith("fact:") and self._is_of_the_book(name):
                declared = rules.facts.fact(name.partition(":")[2])
                if declared.chapter != self.chapter or not self._is_set_first(name):
                    aspects.add(("fact", declared.chapter, declared.name))
        return frozenset(aspects)

    def _is_set_first(self, name: str) -> bool:
        """Say whether the part never reads a fact of its own as an earlier telling left it."""
        from atlas.liveness import live_cells

        return name not in live_cells(self.script, frozenset({name}), frozenset())[self.script.start]

    def _walk(self, echoes: frozenset[str], book: Any, inputs: dict[str, Any], cells: Cells) -> None:
        began = time.perf_counter()
        at_the_end = frozenset({name for name in cells.names if name in self.kept} | ({"outcome"} & set(cells.names)))
        graph = Graph(self.script, cells, at_the_end)
        order, loops = shares.in_order(graph)
        walked = Walked(echoes, book, inputs, graph, order, time.perf_counter() - began)
        self.walks.append(walked)
        self.hits.add(graph)
        wrong = [
            *findings.mishaps(graph, self.name),
            *findings.circles(graph, self.name, loops),
            *findings.wrong_ends(graph, self.name, self.wanted_exits),
        ]
        if not echoes:
            for number, (whole, swallowed) in graph.moved.items():
                count = self.moved.setdefault(number, [0, 0])
                count[0] += whole
                count[1] += swallowed
            if self.chapter and not loops:
                wrong += findings.must_meet(graph, order, self._beats(), self.name)
        for one in wrong:
            one.after = said_of(book)
            if not any((one.kind, one.place, one.text) == (other.kind, other.place, other.text) for other in self.found):
                self.found.append(one)
        if not loops:
            self.cosmetic.add(graph, order)
        for name in echoes:
            self._note_reach(name, graph)

    def _beats(self) -> dict[str, str]:
        import rules.book

        staged = {step.beat for step in self.script.steps if isinstance(step, Beat)}
        beats = rules.book.chapter(self.chapter).beats
        return {beat.id: beat.mark for beat in beats if self.whole or beat.id in staged}

    def _note_reach(self, name: str, graph: Graph) -> None:
        """Note how many lines and menus lie at least between where an echo is set and where it is heard."""
        if name not in graph.cells.index:
            return
        place = graph.cells.index[name]
        since: list[tuple[int, int] | None] = [None] * len(graph.nodes)
        for number, node in enumerate(graph.nodes):
            if node.before is None or node.by is None:
                continue
            before = since[node.before]
            own = graph.nodes[node.before]
            is_menu = own.step is not None and isinstance(self.script.steps[own.step], Menu)
            if any(isinstance(effect, Effect) and name in effect.writes for effect in node.by.segment.effects):
                since[number] = (len(node.by.segment.lines), 0)
            elif before is not None:
                since[number] = (before[0] + len(node.by.segment.lines), before[1] + is_menu)
            here = since[number]
            step = self.script.steps[node.step] if node.step is not None else None
            if isinstance(step, Branch) and here is not None and name in reads_of(step) and node.values[place] is not None:
                known = self.reach.setdefault(name, {}).get(step.place)
                if known is None or here < known:
                    self.reach[name][step.place] = here

    # ------------------------------------------------------------------------------------------------ what came out

    def conclude(self) -> None:
        """Add what only all walks together can say."""
        if not self.walks:
            return
        graph = self.walks[0].graph
        always, self.sometimes_lost = findings.lost_moves(self.moved, graph, self.name)
        self.found += always
        self.found += findings.never_met(self.script, self.hits, self.name)
        self.found += self.cosmetic.findings(graph, self.name)
        if self.chapter and self.whole and self.is_finished():
            self.found += self._endings_never_met()

    def is_finished(self) -> bool:
        """Say whether some telling closes the chapter."""
        return any(outcome is not None for outcome in self.outcomes())

    def _endings_never_met(self) -> list[Finding]:
        import rules.book

        met = {outcome.ending for outcome in self.outcomes() if outcome}
        place = self.script.steps[self.script.start].place
        return [
            Finding("no_ending", place, f"no telling ends {ending.value}", self.name)
            for ending in rules.book.CHAPTER_ENDINGS
            if ending not in met
        ]

    def outcomes(self) -> list[Any]:
        """Return every outcome that any walk came to, each saying of the facts only those that the walk kept."""
        from dataclasses import replace

        found: dict[Any, None] = {}
        for walked in self.walks:
            place = walked.graph.cells.index.get("outcome")
            if place is None:
                continue
            kept = {name.partition(":")[2] for name in walked.graph.tracked}
            for number in walked.graph.ends():
                outcome = walked.graph.nodes[number].values[place]
                if outcome is not None:
                    found[replace(outcome, kept=tuple(pair for pair in outcome.kept if pair[0] in kept))] = None
        return list(found)

    def measures(self) -> dict[str, Any]:
        """Return how large the search was."""
        return {
            "walks": len(self.walks),
            "states": sum(len(walked.graph.nodes) for walked in self.walks),
            "largest": max((len(walked.graph.nodes) for walked in self.walks), default=0),
            "seconds": round(sum(walked.seconds for walked in self.walks), 2),
            "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        }


def all_inputs(tracked: list[str]) -> list[dict[str, Any]]:
    """Return every combination of the player's settings among the cells."""
    import itertools

    names = [name.partition(":")[2] for name in tracked if name.startswith("input:")]
    return [dict(zip(names, values, strict=True)) for values in itertools.product(*(INPUTS[name] for name in names))]


def said_of(book: Any) -> str:
    """Say in words what was told before."""
    if book is None or not book.told:
        return ""
    told = []
    for one in book.told:
        held = ", ".join(f"{edge} {'held' if is_held else 'let go'}" for edge, is_held in one.outcome.ends)
        told.append(f"{one.outcome.chapter} {one.outcome.ending.value}, fear {one.outcome.fear}, {held}")
    return "; ".join(told)
