"""The walk: every state that a part of the book can be in, and how one leads to another.

States are kept where something is decided (menus, ifs, jumps by expression), where branches come together again, and
at ends; what lies between is run straight. A state is a step, the calls to return from, and the cells that are still
to be read. The walk goes by number of choices, so the way to each state is among the shortest.
"""

from __future__ import annotations

import traceback
from collections import deque
from dataclasses import dataclass, field
from typing import Any

from atlas.cells import DEAD, Cells
from atlas.expressions import Expression
from atlas.liveness import live_cells
from atlas.refusal import Refused
from atlas.script import Beat, Branch, Call, Effect, Exit, Leap, Line, Menu, Place, Return, Script, Setting

Stack = tuple[int, ...]

# A call within a call within a call; a story that goes deeper goes in circles.
DEEPEST = 40


@dataclass
class Segment:
    """What is run straight: the steps passed that count (lines, beats, effects), and where it ends."""

    path: tuple[int, ...]
    effects: tuple[Any, ...]
    end: int | None
    stack: Stack
    endless: bool = False
    lines: tuple[int, ...] = ()
    beats: frozenset[str] = frozenset()
    # Least and most words, by what the echoes are that were not kept.
    words: tuple[int, int] = (0, 0)
    settings: tuple[int, ...] = ()
    # The cells that its effects read and write, the effects that move numbers, and what they did from what.
    touches: tuple[tuple[int, ...], tuple[int, ...]] | None = None
    moves: tuple[int, ...] = ()
    memory: dict[Any, Any] = field(default_factory=dict)


@dataclass
class Edge:
    """From one state to another: by which option (None where nothing is chosen), over which segment."""

    option: int | None
    segment: Segment
    target: int
    # The steps whose change the bounds swallowed on the way.
    swallowed: tuple[int, ...] = ()


@dataclass
class Node:
    """A state: its step (None at the end of the script), calls to return from, values, and what can follow."""

    step: int | None
    stack: Stack
    values: tuple[Any, ...]
    edges: list[Edge] = field(default_factory=list)
    before: int | None = None
    by: Edge | None = None


@dataclass
class Mishap:
    """Something that goes wrong in a state: what, where, and the state in which it does."""

    kind: str
    place: Place
    text: str
    node: int


class Failed(Exception):
    """A statement or an expression failed when it was executed."""

    def __init__(self, place: Place, error: Exception) -> None:
        super().__init__(str(error))
        self.place = place
        self.text = traceback.format_exception_only(error)[-1].strip()


class Graph:
    """All states of one part, entered in one way, with what was kept of the state."""

    def __init__(self, script: Script, cells: Cells, at_the_end: frozenset[str]) -> None:
        """Walk it. `cells` are those kept; `at_the_end` those of them that are wanted when the part is over."""
        self.script = script
        self.cells = cells
        tracked = frozenset(cells.names)
        self.tracked = tracked
        self.at_the_end = at_the_end & tracked
        live = live_cells(script, tracked, self.at_the_end)
        always = {"outcome"} & tracked
        self.keep = [tuple([name in one or name in always for name in cells.names]) for one in live]
        self.keep_at_end = tuple([name in self.at_the_end or name in always for name in cells.names])
        self.joins = {join for join in script.joins.values() if join is not None}
        self.exits = {step.number for step in script.steps if isinstance(step, Exit)}
        self.returns = {step.number for step in script.steps if isinstance(step, Return)}
        self.segments: dict[tuple[int | None, Stack, bool], Segment] = {}
        # Branches that only choose lines, and whose cells are not kept.
        self.passed: set[int] = set()
        # States after which nothing can come, because something is wrong there.
        self.broken: set[int] = set()
        self.memory: dict[Any, Any] = {}
        self.nodes: list[Node] = []
        self.known: dict[Any, int] = {}
        self.mishaps: list[Mishap] = []
        self.moved: dict[int, list[int]] = {}
        self._walk()

    # ---------------------------------------------------------------------------------------------------- walking

    def _walk(self) -> None:
        first = tuple(self.cells.first().values())
        start, _ = self._follow(self.script.start, (), first, None, None, arriving=True)
        waiting = deque([start])
        done: set[int] = set()
        while waiting:
            number = waiting.popleft()
            if number in done:
                continue
            done.add(number)
            self._current = number
            fresh, chosen = self._decide(number)
            # Without a choice it is as near as its source, so it comes first.
            waiting.extendleft(fresh) if not chosen else waiting.extend(fresh)

    def _node(
        self, step: int | None, stack: Stack, values: tuple[Any, ...], before: int | None, by: Any
    ) -> tuple[int, bool]:
        keep = self.keep_at_end if step is None or self._ends(step, stack) else self.keep[step]
        kept = tuple([value if wanted else DEAD for value, wanted in zip(values, keep)])  # noqa: B905 (slower)
        key = (step, stack, kept)
        number = self.known.get(key)
        if number is not None:
            return number, False
        number = self.known[key] = len(self.nodes)
        self.nodes.append(Node(step, stack, kept, [], before, by))
        return number, True

    def _ends(self, step: int, stack: Stack) -> bool:
        return step in self.exits or (not stack and step in self.returns)

    def _decide(self, number: int) -> tuple[list[int], bool]:
        """Find what follows a state. Returns the states not known before, and whether it was a choice."""
        node = self.nodes[number]
        if node.step is None or self._ends(node.step, node.stack):
            return [], False
        step = self.script.steps[node.step]
        fresh: list[int] = []
        try:
            if isinstance(step, Menu):
                for which in self.offered(node):
                    values = node.values
                    option = step.options[which]
                    if step.used and step.used in self.cells.index:
                        place = self.cells.index[step.used]
                        if values[place] is not DEAD:
                            used = values[place] | {option.caption}
                            values = (*values[:place], used, *values[place + 1 :])
                    self._go(number, which, option.target, node.stack, values, fresh)
                if not node.edges:
                    self.mishaps.append(Mishap("dead_menu", step.place, "no option is offered", number))
                    self.broken.add(number)
                return fresh, True
            if isinstance(step, Branch) and self.decides(step):
                self._go(number, None, self.taken(step, node), node.stack, node.values, fresh)
            elif isinstance(step, Leap) and step.expression:
                self._leap(number, node, step, fresh)
            else:
                self._go(number, None, node.step, node.stack, node.values, fresh, leaving=True)
        except Refused:
            raise
        except Exception as error:
            self._error(number, step.place, error)
        return fresh, False

    def _leap(self, number: int, node: Node, step: Leap, fresh: list[int]) -> None:
        assert step.expression
        label = step.expression.value(self.cells, node.values)
        if label not in step.targets:
            self.mishaps.append(Mishap("no_label", step.place, f"comes to {label!r}, which is no label", number))
            return
        stack = node.stack if step.returns_to is None else (*node.stack, step.returns_to)
        self._go(number, None, step.targets[label], stack, node.values, fresh)

    def decides(self, branch: Branch) -> bool:
        """Say whether a branch is followed here: one that only chooses lines is passed where its cells are not kept."""
        if not branch.lines_only:
            return True
        return all(condition is None or condition.reads <= self.tracked for condition, _ in branch.entries)

    def taken(self, branch: Branch, node: Node) -> int | None:
        """Return where an if or a while goes on in a state."""
        for condition, target in branch.entries:
            if condition is None or condition.value(self.cells, node.values):
                return target
        return branch.next

    def offered(self, node: Node) -> list[int]:
        """Return which options a menu has in a state."""
        assert node.step is not None
        menu = self.script.steps[node.step]
        assert isinstance(menu, Menu)
        used = node.values[self.cells.index[menu.used]] if menu.used and menu.used in self.cells.index else ()
        return [
            which
            for which, option in enumerate(menu.options)
            if (used is DEAD or option.caption not in used)
            and (option.condition is None or option.condition.value(self.cells, node.values))
        ]

    def _go(
        self,
        number: int,
        option: int | None,
        target: int | None,
        stack: Stack,
        values: tuple[Any, ...],
        fresh: list[int],
        leaving: bool = False,
    ) -> None:
        arrived, is_new = self._follow(target, stack, values, number, option, arriving=not leaving)
        if arrived is not None and is_new:
            fresh.append(arrived)

    def _follow(
        self,
        target: int | None,
        stack: Stack,
        values: tuple[Any, ...],
        before: int | None,
        option: int | None,
        arriving: bool,
    ) -> tuple[Any, bool]:
        """Run straight on from a step to the next state, and note the edge."""
        segment = self._segment(target, stack, arriving)
        wrong: Mishap | None = None
        swallowed: tuple[int, ...] = ()
        if segment.endless:
            place = self.script.steps[target].place if target is not None else ("", 0)
            wrong = Mishap("endless", place, "goes round without ever asking", 0)
        else:
            try:
                values, swallowed = self._apply(segment, values)
            except Failed as failed:
                wrong = Mishap("error", failed.place, failed.text, 0)
        edge = Edge(option, segment, -1, swallowed)
        if wrong is not None:
            # Nothing comes after it; the telling that shows it has its last choice all the same.
            arrived, is_new = len(self.nodes), True
            wrong.node = arrived
            self.mishaps.append(wrong)
            self.broken.add(arrived)
            nothing = tuple([None if name == "outcome" else DEAD for name in self.cells.names])
            self.nodes.append(Node(None, (), nothing, [], before, edge))
        else:
            arrived, is_new = self._node(segment.end, segment.stack, values, before, edge)
        edge.target = arrived
        if before is not None:
            self.nodes[before].edges.append(edge)
        else:
            self.opening = segment
        return arrived, is_new

    def _segment(self, start: int | None, stack: Stack, arriving: bool) -> Segment:
        """Return what is run from a step to the next at which a state is kept.

        `arriving`: the first step itself may be such a one; else it is left behind.
        """
        key = (start, stack, arriving)
        if key in self.segments:
            return self.segments[key]
        steps = self.script.steps
        path: list[int] = []
        effects: list[Any] = []
        at, calls, seen = start, stack, set()
        endless = False
        words = [0, 0]
        while at is not None:
            step = steps[at]
            if (at, calls) in seen:
                endless = True
                break
            seen.add((at, calls))
            first = at == start and len(seen) == 1 and not arriving
            if not first and at in self.joins:
                break
            if isinstance(step, Menu | Leap | Exit) or (isinstance(step, Branch) and self.decides(step)):
                break
            if isinstance(step, Branch):
                self.passed.add(at)
                fewest, most = words_of(self.script, step)
                words[0] += fewest
                words[1] += most
                at = step.join
                continue
            if isinstance(step, Return):
                if not calls:
                    break
                if step.value:
                    effects.append(("var:_return", step.value))
                at, calls = calls[-1], calls[:-1]
                continue
            if isinstance(step, Call):
                effects += step.given
                if len(calls) > DEEPEST:
                    raise Refused(step.place, f"{step.label!r} calls itself again and again.")
                calls = (*calls, step.returns_to) if step.returns_to is not None else calls
                at = step.target
                continue
            if isinstance(step, Line | Beat | Effect | Setting):
                path.append(at)
            if isinstance(step, Effect):
                effects.append(step)
            at = step.next
        segment = Segment(tuple(path), tuple(effects), at, calls, endless)
        segment.lines = tuple(number for number in path if isinstance(steps[number], Line))
        segment.beats = frozenset(steps[number].beat for number in path if isinstance(steps[number], Beat))  # type: ignore[attr-defined]
        said = sum(steps[number].words for number in segment.lines)  # type: ignore[attr-defined]
        segment.words = (words[0] + said, words[1] + said)
        segment.settings = tuple(number for number in path if isinstance(steps[number], Setting))
        self.segments[key] = segment
        return segment

    # ---------------------------------------------------------------------------------------------------- effects

    def _apply(self, segment: Segment, values: tuple[Any, ...]) -> tuple[Any, tuple[int, ...]]:
        """Return the values after a segment's effects, and which of its moves the bounds swallowed."""
        if not segment.effects:
            return values, ()
        if segment.touches is None:
            segment.touches = self._touches(segment)
        read, written = segment.touches
        key = tuple([values[place] for place in read])
        known = segment.memory.get(key)
        if known is not None:
            changed, swallowed = known
            if written:
                after = list(values)
                for place, value in zip(written, changed):  # noqa: B905 (slower)
                    after[place] = value
                values = tuple(after)
            for number in segment.moves:
                self.moved[number][number in swallowed] += 1
            return values, swallowed
        after, swallowed = self._apply_slowly(segment, values)
        segment.memory[key] = ([after[place] for place in written], swallowed)
        return after, swallowed

    def _touches(self, segment: Segment) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Return the places of the cells that a segment's effects read, and of those that they write."""
        index = self.cells.index
        read: set[int] = set()
        written: set[int] = set()
        for effect in segment.effects:
            if not isinstance(effect, Effect):
                name, given = effect
                read |= {index[one] for one in given.names if one in index}
                written |= {index[name]} if name in index else set()
                continue
            written |= {index[name] for name in (*effect.writes, *effect.resets) if name in index}
            # What a dead cell is needed for stays dead, so what is written counts as read.
            read |= {index[name] for name in (*effect.reads, *effect.writes) if name in index}
            if "token:*" in effect.resets:
                written |= {place for name, place in index.items() if name.startswith("token:")}
            if effect.closes:
                written |= {place for name, place in index.items() if name.startswith("book:") or name == "outcome"}
        segment.moves = tuple(
            effect.number
            for effect in segment.effects
            if isinstance(effect, Effect) and effect.moves and any(name in index for name in effect.writes)
        )
        return tuple(sorted(read)), tuple(sorted(written))

    def _apply_slowly(self, segment: Segment, values: tuple[Any, ...]) -> tuple[Any, tuple[int, ...]]:
        """Return the values after a segment's effects, each statement executed in turn."""
        now = list(values)
        swallowed: list[int] = []
        index = self.cells.index
        for effect in segment.effects:
            try:
                if isinstance(effect, Effect):
                    if self._change(effect, now):
                        swallowed.append(effect.number)
                else:
                    name, given = effect
                    if name in index:
                        now[index[name]] = self._given(given, tuple(now))
            except Exception as error:
                place = effect.place if isinstance(effect, Effect) else effect[1].place
                raise Failed(place, error) from error
        return tuple(now), tuple(swallowed)

    def _given(self, expression: Expression, values: tuple[Any, ...]) -> Any:
        if any(values[self.cells.index[name]] is DEAD for name in expression.names):
            return DEAD
        return expression.value(self.cells, values)

    def _change(self, effect: Effect, now: list[Any]) -> bool:
        """Let a statement change the values, executed once for each of what it reads. Says if it was swallowed."""
        index = self.cells.index
        written = [name for name in effect.writes if name in index]
        if written or effect.closes:
            reads = [name for name in sorted(effect.reads) if name in index]
            key = (effect.number, tuple([now[index[name]] for name in reads]))
            done = self.memory.get(key)
            if done is None:
                done = self.memory[key] = self._execute(effect, reads, key[1], written)
            changes, swallowed = done
            for place, value in changes:
                now[place] = value
            if effect.moves:
                count = self.moved.setdefault(effect.number, [0, 0])
                count[1 if swallowed else 0] += 1
        else:
            swallowed = False
        for name, value in effect.resets.items():
            if name == "token:*":
                for other, place in index.items():
                    if other.startswith("token:"):
                        now[place] = value
            elif name in index:
                now[index[name]] = value
        return swallowed

    def _execute(self, effect: Effect, reads: list[str], key: tuple[Any, ...], written: list[str]) -> Any:
        """Execute the real statement in the engine's store, from these values; return what it wrote."""
        index = self.cells.index
        if any(value is DEAD for value in key):
            return [(index[name], DEAD) for name in written], False
        values = dict(zip(reads, key, strict=True))
        self.cells.load(values)
        assert effect.do
        before = self.cells.store.night
        effect.do()
        changes = []
        if effect.closes:
            book = self.cells.store.book
            assert self.cells.chapter is not None
            outcome = book.outcome(self.cells.chapter)
            for name in self.cells.names:
                if name.startswith("book:"):
                    changes.append((index[name], self.cells.ask_book(name.partition(":")[2], book)))
            if "outcome" in index:
                changes.append((index["outcome"], outcome))
            return changes, False
        changes = [(index[name], self.cells.read_back(name)) for name in written]
        after = self.cells.store.night
        swallowed = any(
            getattr(after, cell) - getattr(before, cell) != by for cell, by in effect.moves.items()
        ) and bool(effect.moves)
        return changes, swallowed

    def _error(self, number: int, place: Place, error: Exception) -> None:
        text = traceback.format_exception_only(error)[-1].strip()
        self.mishaps.append(Mishap("error", place, text, number))

    # ------------------------------------------------------------------------------------------------- the way

    def way(self, number: int | None) -> list[str]:
        """Return the captions chosen on a shortest way to a state."""
        captions: list[str] = []
        while number is not None:
            node = self.nodes[number]
            if node.by is not None and node.by.option is not None and node.before is not None:
                captions.append(self.caption(node.before, node.by.option))
            number = node.before
        return captions[::-1]

    def caption(self, number: int, option: int) -> str:
        """Return the caption of a menu's option."""
        step = self.nodes[number].step
        assert step is not None
        menu = self.script.steps[step]
        assert isinstance(menu, Menu)
        return menu.options[option].caption

    def ends(self) -> list[int]:
        """Return the states at which the part is over."""
        return [
            number
            for number, node in enumerate(self.nodes)
            if (node.step is None or self._ends(node.step, node.stack)) and number not in self.broken
        ]


def words_of(script: Script, branch: Branch) -> tuple[int, int]:
    """Return the least and the most words said in a branch that only chooses lines."""
    ways = [_words_on(script, target, branch.join) for _, target in branch.entries]
    if all(condition is not None for condition, _ in branch.entries):
        ways.append((0, 0))
    return min(low for low, _ in ways), max(high for _, high in ways)


def _words_on(script: Script, at: int | None, join: int | None) -> tuple[int, int]:
    low = high = 0
    while at is not None and at != join:
        step = script.steps[at]
        if isinstance(step, Branch):
            fewest, most = words_of(script, step)
            low, high, at = low + fewest, high + most, step.join
        else:
            said = step.words if isinstance(step, Line) else 0
            low, high, at = low + said, high + said, step.next
    return low, high


def lines_in(script: Script, branches: set[int]) -> set[int]:
    """Return the lines in branches that only choose lines."""
    found: set[int] = set()
    for number in branches:
        branch = script.steps[number]
        assert isinstance(branch, Branch)
        for _, target in branch.entries:
            at: int | None = target
            while at is not None and at != branch.join:
                step = script.steps[at]
                if isinstance(step, Branch):
                    found |= lines_in(script, {at})
                    at = step.join
                else:
                    if isinstance(step, Line):
                        found.add(at)
                    at = step.next
    return found
