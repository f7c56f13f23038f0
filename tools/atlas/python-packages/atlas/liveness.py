"""Which cells something ahead can still read, at every step: what is not among them leaves the state.

A cell counts as read where a condition names it, where a chapter closes, and where a statement needs it for a cell that
is itself still to be read. Where a call returns to is taken by the label that it calls, for all its calls together.
"""

from __future__ import annotations

from atlas.script import Branch, Call, Effect, Leap, Menu, Return, Script


def live_cells(script: Script, tracked: frozenset[str], at_the_end: frozenset[str]) -> list[frozenset[str]]:
    """Return, for each step, the tracked cells that it or something after it can read.

    `at_the_end` are those that are wanted when the part is over.
    """
    following = [script.successors(step) for step in script.steps]
    for number, sites in return_sites(script).items():
        following[number] = sorted(sites)
    before: list[list[int]] = [[] for _ in script.steps]
    for number, after in enumerate(following):
        for one in after:
            before[one].append(number)
    live: list[frozenset[str]] = [frozenset() for _ in script.steps]
    waiting = set(range(len(script.steps)))
    while waiting:
        number = waiting.pop()
        step = script.steps[number]
        out: set[str] = set()
        for one in following[number]:
            out |= live[one]
        if not following[number]:
            out |= at_the_end
        now = frozenset(_before_step(step, out, tracked))
        if now != live[number]:
            live[number] = now
            waiting.update(before[number])
    return live


def _before_step(step: object, out: set[str], tracked: frozenset[str]) -> set[str]:
    """Return what is live before a step, from what is live after it."""
    if isinstance(step, Effect):
        needed = step.closes or bool(step.writes & out)
        after = out - step.writes - step.resets.keys()
        if "token:*" in step.resets:
            after = {name for name in after if not name.startswith("token:")}
        if step.closes:
            after = {name for name in after if not name.startswith("book:")}
        return after | (step.reads & tracked if needed else set())
    if isinstance(step, Call):
        bound = {name for name, _ in step.given}
        read = {cell for name, given in step.given if name in out for cell in given.reads}
        return (out - bound) | (read & tracked)
    return out | (reads_of(step) & tracked)


def reads_of(step: object) -> frozenset[str]:
    """Return every cell that a step's own conditions read."""
    if isinstance(step, Menu):
        read = [option.condition.reads for option in step.options if option.condition]
        return frozenset().union(*read, {step.used} if step.used else ())
    if isinstance(step, Branch):
        return frozenset().union(*(condition.reads for condition, _ in step.entries if condition))
    if isinstance(step, Leap) and step.expression:
        return step.expression.reads
    if isinstance(step, Return) and step.value:
        return step.value.reads
    return frozenset()


def return_sites(script: Script) -> dict[int, set[int]]:
    """Return, for each return, the steps that it can come back to."""
    sites: dict[int, set[int]] = {}
    for step in script.steps:
        if isinstance(step, Call):
            targets = [step.target]
        elif isinstance(step, Leap) and step.returns_to is not None:
            targets = list(step.targets.values())
        else:
            continue
        if step.returns_to is None:
            continue
        for number in _body(script, targets):
            sites.setdefault(number, set()).add(step.returns_to)
    return sites


def _body(script: Script, targets: list[int]) -> list[int]:
    """Return the returns that a called label can reach without returning."""
    seen: set[int] = set()
    waiting = list(targets)
    while waiting:
        number = waiting.pop()
        if number in seen:
            continue
        seen.add(number)
        step = script.steps[number]
        waiting += script.successors(step)
        if isinstance(step, Call | Leap) and step.returns_to is not None:
            waiting.append(step.returns_to)
    return [number for number in seen if isinstance(script.steps[number], Return)]
