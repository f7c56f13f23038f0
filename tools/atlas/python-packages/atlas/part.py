"""One part of the book: its script, what of its state matters for what, and its walks from every way in."""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Any

from atlas import books, findings, shares
from atlas.cells import NIGHT, Cells
from atlas.expressions import INPUTS
from atlas.findings import Cosmetic, Finding, Hits
from atlas.liveness import live_cells, reads_of
from atlas.script import Beat, Branch, Call, Effect, Leap, Menu, Return, Script
from atlas.walk import Graph, lines_in


@dataclass(frozen=True)
class Way:
    """One walk to be made: which echoes are kept beside what steers, from which book, with which settings."""

    echoes: frozenset[str]
    book: Any
    inputs: tuple[tuple[str, Any], ...]
    # What it finds that the part does not make itself: cells and their values.
    outside: tuple[tuple[str, Any], ...]
    # Whether shares are to be found: of the first walk that keeps what steers and nothing else, entered so.
    measured: bool


@dataclass
class Walked:
    """What came of one walk; the graph itself is not kept."""

    way: Way
    outcomes: list[Any]
    hits: Hits
    cosmetic: Cosmetic
    found: list[Finding]
    states: int
    seconds: float
    megabytes: int
    # How likely each line is for an even player.
    met: dict[int, float] = field(default_factory=dict)
    # The lines of which it cannot say that, since it did not keep what chooses them.
    undecided: set[int] = field(default_factory=set)
    reach: dict[str, dict[tuple[str, int], tuple[int, int]]] = field(default_factory=dict)
    # Of the walk that keeps only what steers:
    moved: dict[int, list[int]] = field(default_factory=dict)
    words: tuple[int, int] = (0, 0)
    # How many states there are at each menu, in the order in which the menus are come to.
    growth: list[int] = field(default_factory=list)
    shares: dict[str, dict[Any, Fraction]] = field(default_factory=dict)
    picture: dict[str, Any] = field(default_factory=dict)


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
    _set_first: dict[str, bool] = field(default_factory=dict)

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
                # What a chapter hands on is read by its closing, and steers nothing by that.
                read |= {name for name in step.reads if name.startswith("fact:") and not step.closes}
            if isinstance(step, Call):
                read |= {name for _, given in step.given for name in given.reads}
            if isinstance(step, Menu | Branch | Leap | Return | Effect | Call):
                for name in read:
                    steering.setdefault(name, step.place)
        facts = {f"fact:{one.name}": one for one in rules.facts.FACTS}
        for name, place in sorted(steering.items()):
            declared = facts.get(name)
            if declared is not None and declared.kind is rules.facts.Kind.ECHO:
                text = f"{declared.name!r} is declared an echo, and here it does more than choose lines; let it steer"
                self.found.append(Finding("echo_steers", place, text, self.name))
            if name.startswith("token:"):
                text = f"what was gained ({name.partition(':')[2]}) may only choose lines; remember a fact that steers"
                self.found.append(Finding("echo_steers", place, text, self.name))
            if name.startswith("input:"):
                text = f"{name.partition(':')[2]} is the player's setting, and here it does more than choose lines"
                self.found.append(Finding("setting_steers", place, text, self.name))
            if name.startswith(("book:incoming(", "book:thread(")):
                text = (
                    f"{name.partition(':')[2]} may only choose lines: told again, the other story would make it untrue"
                )
                self.found.append(Finding("thread_steers", place, text, self.name))
        declared_steering = {name for name in choosing if name in facts and facts[name].kind is rules.facts.Kind.STEER}
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
        self.bins = self._bins()

    def _groups(self) -> list[frozenset[str]]:
        """Return which echoes belong together: each by itself, and those that one line's conditions name."""
        groups: set[frozenset[str]] = {frozenset({name}) for name in self.echoes}
        for step in self.script.steps:
            if isinstance(step, Branch) and step.lines_only:
                groups.update(chain & self.echoes for chain in self._chains(step, frozenset()))
        return [
            frozenset(),
            *sorted((one for one in groups if one and not any(one < other for other in groups)), key=sorted),
        ]

    def _bins(self) -> dict[frozenset[str], frozenset[str]]:
        """Return, for each group, the echoes that are walked with it.

        Groups of which no two can be read at the same place make no more states together than one of them; what a part
        finds and does not change makes none at all, and goes with every walk.
        """
        changed = {name for step in self.script.steps if isinstance(step, Effect) for name in step.writes}
        self.constant = {name for name in self.echoes if self.is_from_outside(name) and name not in changed}
        ranges: dict[frozenset[str], frozenset[int]] = {}
        for group in self.groups:
            own = group - self.constant
            live = live_cells(self.script, own, own & self.kept)
            ranges[group] = frozenset(number for number, cells in enumerate(live) if cells)
        bins: list[tuple[set[str], set[int]]] = []
        for group, steps in sorted(ranges.items(), key=lambda one: (-len(one[1]), sorted(one[0]))):
            own = group - self.constant
            if not own:
                continue
            for cells, taken in bins:
                if not (taken & steps) and not (own & self.kept and cells & self.kept):
                    cells |= own
                    taken |= steps
                    break
            else:
                bins.append((set(own), set(steps)))
        found = {}
        for group in self.groups:
            own = group - self.constant
            found[group] = frozenset(next((cells for cells, _ in bins if own <= cells), ())) if own else frozenset()
        return found

    def _chains(self, branch: Branch, above: frozenset[str]) -> Iterator[frozenset[str]]:
        """Yield what is read on the way to each line: by a branch with those `above`, and so on inwards.

        Of branches that stand one after another none decides about another's lines: only lines are in them.
        """
        read = above | reads_of(branch)
        yield read
        for _, target in branch.entries:
            at: int | None = target
            while at is not None and at != branch.join:
                step = self.script.steps[at]
                if isinstance(step, Branch):
                    yield from self._chains(step, read)
                    at = step.join
                else:
                    at = step.next

    # ------------------------------------------------------------------------------------------------- walking

    def ways(self, outcomes: dict[int, list[Any]]) -> list[Way]:
        """Return every way of walking it that is new, with what the chapters are known to come to.

        Each group of echoes is to be walked with every combination of what it and what steers find from outside.
        """
        new: list[Way] = []
        # What is found and never changed goes with every walk, so these groups need walks of their own only where no
        # other walk can be entered as they want it.
        along = [group for group in self.groups if group and not self.bins[group]]
        wanted = {self.found_outside(group, *way): way for group in along for way in self._entries(group, outcomes)}
        for group in self.groups:
            if group in along:
                continue
            plain = not any(self.is_from_outside(name) for name in group)
            for way in self._entries(group, outcomes):
                if self.found_outside(group, *way) in self.done:
                    continue
                # Any way in does for a group that finds nothing itself, as long as what steers is the same.
                same = self.found_outside(frozenset(), *way)
                other = (one for key, one in wanted.items() if key not in self.done)
                way = next((one for one in other if plain and self.found_outside(frozenset(), *one) == same), way)
                new.append(self._way(self.bins[group], *way))
        for key, way in wanted.items():
            if key not in self.done:
                new.append(self._way(frozenset(), *way))
        return new

    def _entries(self, group: frozenset[str], outcomes: dict[int, list[Any]]) -> list[tuple[Any, dict[str, Any]]]:
        """Return a book and settings for every combination of what a group and what steers find from outside."""
        tracked = sorted(self.steer | group)
        found = [None] if self.label == "start" else books.books(self.number, self.aspects(tracked), outcomes)
        return [(book, inputs) for book in found for inputs in all_inputs(tracked)]

    def _way(self, echoes: frozenset[str], book: Any, inputs: dict[str, Any]) -> Way:
        """Return a walk with some echoes, and note every group for which it stands."""
        plain = self.found_outside(frozenset(), book, inputs)
        measured = not echoes and plain not in self.done
        for group in self.groups:
            if self.bins[group] == echoes or (group and not self.bins[group]):
                self.done.add(self.found_outside(group, book, inputs))
        return Way(echoes, book, tuple(inputs.items()), plain[1], measured)

    def found_outside(self, group: frozenset[str], book: Any, inputs: dict[str, Any]) -> tuple[frozenset[str], Any]:
        """Return what a group, and what steers, find that is not the part's own."""
        names = [name for name in sorted(self.steer | group) if self.is_from_outside(name)]
        given = {name: values[0] for name, values in INPUTS.items()} | inputs
        cells = Cells([], self.chapter, self.script.store, book, given)
        return group, tuple((name, cells.first_value(name)) for name in names)

    def is_from_outside(self, name: str) -> bool:
        """Say whether a cell's first value is not the part's own: the book, settings, facts of other stories."""
        return name.startswith(("book:", "input:")) or (name.startswith("fact:") and self._is_of_the_book(name))

    def _is_of_the_book(self, name: str) -> bool:
        import rules.facts

        return rules.facts.fact(name.partition(":")[2]).scope is rules.facts.Scope.BOOK

    def aspects(self, tracked: list[str]) -> frozenset[Any]:
        """Return what the part, with these cells kept, asks of the chapters already told."""
        import rules.facts

        calls = (name.partition(":")[2] for name in tracked if name.startswith("book:"))
        found = set(books.aspects_of(calls, self.script.store))
        for name in tracked:
            if name.startswith("fact:") and self._is_of_the_book(name):
                declared = rules.facts.fact(name.partition(":")[2])
                if declared.chapter is not None and (declared.chapter != self.chapter or not self._is_set_first(name)):
                    found.add(("fact", declared.chapter, declared.name))
        return frozenset(found)

    def _is_set_first(self, name: str) -> bool:
        """Say whether the part never reads a fact of its own as an earlier telling left it."""
        if name not in self._set_first:
            live = live_cells(self.script, frozenset({name}), frozenset())
            self._set_first[name] = name not in live[self.script.start]
        return self._set_first[name]

    def walk(self, way: Way) -> Walked:
        """Walk it in one way; says on the standard error how large that was."""
        began = time.perf_counter()
        tracked = sorted(self.steer | way.echoes | self.constant)
        inputs = {name: values[0] for name, values in INPUTS.items()} | dict(way.inputs)
        cells = Cells(tracked, self.chapter, self.script.store, way.book, inputs)
        at_the_end = frozenset({name for name in tracked if name in self.kept or name == "outcome"})
        graph = Graph(self.script, cells, at_the_end)
        order, loops = shares.in_order(graph)
        walked = Walked(way, self._outcomes(graph), Hits(), Cosmetic(), [], len(graph.nodes), 0.0, 0)
        walked.hits.add(graph)
        walked.found = [
            *findings.mishaps(graph, self.name),
            *findings.circles(graph, self.name, loops),
            *findings.wrong_ends(graph, self.name, self.wanted_exits),
        ]
        if not loops and graph.nodes:
            walked.cosmetic.add(graph, order)
            walked.met = shares.lines_met(graph, shares.roughly(graph, order))
            walked.undecided = lines_in(self.script, graph.passed)
            if way.measured:
                self._measure(graph, order, walked)
        for name in sorted(way.echoes):
            self._note_reach(name, graph, walked)
        for one in walked.found:
            one.after = said_of(way.book)
        walked.seconds = time.perf_counter() - began
        walked.megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        kept = ", ".join(sorted(way.echoes)) or "what steers"
        tell(f"{self.name}: {kept}: {len(graph.nodes)} states, {walked.seconds:.1f} s")
        return walked

    def _measure(self, graph: Graph, order: list[int], walked: Walked) -> None:
        """Find what only the walk says that keeps what steers and nothing else."""
        from atlas.pictures import chapter_graph

        walked.moved = graph.moved
        if self.chapter:
            walked.found += findings.must_meet(graph, order, self._beats(), self.name)
        walked.words = shares.words(graph, order)
        at_menus: dict[int, int] = {}
        for number in order:
            step = graph.nodes[number].step
            if step is not None and isinstance(self.script.steps[step], Menu):
                at_menus[step] = at_menus.get(step, 0) + 1
        walked.growth = list(at_menus.values())
        for policy in shares.POLICIES:
            likely = shares.shares(graph, order, policy)
            walked.shares[policy] = shares.outcomes(graph, likely)
            if policy == "even":
                walked.picture = chapter_graph(self.name, self.script, graph, order, likely)

    def _beats(self) -> dict[str, str]:
        import rules.book

        staged = {step.beat for step in self.script.steps if isinstance(step, Beat)}
        beats = rules.book.chapter(self.chapter).beats
        return {beat.id: beat.mark for beat in beats if self.whole or beat.id in staged}

    def _note_reach(self, name: str, graph: Graph, walked: Walked) -> None:
        """Note how many lines and menus lie at least between where an echo is set and where it is heard."""
        place = graph.cells.index[name]
        since: list[tuple[int, int] | None] = [None] * len(graph.nodes)
        reach = walked.reach.setdefault(name, {})
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
            if (
                isinstance(step, Branch)
                and here is not None
                and name in reads_of(step)
                and node.values[place] is not None
            ):
                known = reach.get(step.place)
                if known is None or here < known:
                    reach[step.place] = here

    def _outcomes(self, graph: Graph) -> list[Any]:
        """Return every outcome of a walk, each saying of the facts only those that the walk kept."""
        # Nothing asks for trust once a chapter is over.
        found: dict[Any, Any] = {}
        place = graph.cells.index.get("outcome")
        if place is None:
            return []
        kept = {name.partition(":")[2] for name in graph.tracked}
        for number in graph.ends():
            outcome = graph.nodes[number].values[place]
            if outcome is not None:
                said = tuple(pair for pair in outcome.kept if pair[0] in kept)
                found.setdefault((outcome.ending, outcome.fear, outcome.ends, said), replace(outcome, kept=said))
        return list(found.values())

    # ------------------------------------------------------------------------------------------------ what came out

    def take(self, walked: Walked) -> None:
        """Add what came of a walk."""
        self.walks.append(walked)
        self.hits.steps |= walked.hits.steps
        self.hits.options |= walked.hits.options
        for pair, apart in walked.cosmetic.met.items():
            self.cosmetic.met[pair] = self.cosmetic.met.get(pair, False) or apart
        for number, (whole, swallowed) in walked.moved.items():
            count = self.moved.setdefault(number, [0, 0])
            count[0] += whole
            count[1] += swallowed
        for name, places in walked.reach.items():
            for place, far in places.items():
                known = self.reach.setdefault(name, {}).get(place)
                self.reach[name][place] = far if known is None else min(known, far)
        for one in walked.found:
            if not any(
                (one.kind, one.place, one.text) == (other.kind, other.place, other.text) for other in self.found
            ):
                self.found.append(one)

    def outcomes(self) -> list[Any]:
        """Return every outcome that any walk came to."""
        return list(dict.fromkeys(outcome for walked in self.walks for outcome in walked.outcomes))

    def conclude(self) -> None:
        """Add what only all walks together can say."""
        if not self.walks:
            return
        always, self.sometimes_lost = findings.lost_moves(self.moved, self.script, self.name)
        self.found += always
        self.found += findings.never_met(self.script, self.hits, self.name)
        self.found += self.cosmetic.findings(self.script, self.name)
        if self.chapter and self.whole and self.is_finished():
            self.found += self._endings_never_met()

    def is_finished(self) -> bool:
        """Say whether some telling closes the chapter."""
        return bool(self.outcomes())

    def _endings_never_met(self) -> list[Finding]:
        import rules.book

        met = {outcome.ending for outcome in self.outcomes()}
        place = self.script.steps[self.script.start].place
        return [
            Finding("no_ending", place, f"no telling ends {ending.value}", self.name)
            for ending in rules.book.CHAPTER_ENDINGS
            if ending not in met
        ]

    def measures(self) -> dict[str, Any]:
        """Return how large the search was; the seconds are those of all workers."""
        return {
            "walks": len(self.walks),
            "states": sum(walked.states for walked in self.walks),
            "largest": max((walked.states for walked in self.walks), default=0),
            "seconds": round(sum(walked.seconds for walked in self.walks), 2),
            "megabytes": max((walked.megabytes for walked in self.walks), default=0),
            "growth": next((walked.growth for walked in self.walks if walked.way.measured), []),
        }


def tell(text: str) -> None:
    """Say how far the search is, on the standard error."""
    print(text, file=sys.stderr, flush=True)


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
