"""Where the branches of a menu come together again: the first step that every way from it passes."""

from __future__ import annotations

from atlas.liveness import return_sites
from atlas.script import Menu, Script


def joins_of(script: Script) -> dict[int, int | None]:
    """Return for each menu the step at which all its branches have joined; None where they only meet at the end.

    That is the menu's immediate postdominator, found as Cooper, Harvey and Kennedy find dominators, from the ends back.
    """
    end = len(script.steps)
    following = [script.successors(step) for step in script.steps]
    for number, sites in return_sites(script).items():
        following[number] = sorted(sites)
    following = [after or [end] for after in following]
    before: list[list[int]] = [[] for _ in range(end + 1)]
    for number, after in enumerate(following):
        for one in after:
            before[one].append(number)
    order = _from_the_end(before, end)
    rank = {number: place for place, number in enumerate(order)}
    nearest: dict[int, int] = {end: end}
    changed = True
    while changed:
        changed = False
        for number in order[1:]:
            found: int | None = None
            for one in following[number]:
                if one in nearest:
                    found = one if found is None else _meet(found, one, nearest, rank)
            if found is not None and nearest.get(number) != found:
                nearest[number] = found
                changed = True
    return {
        step.number: None if nearest.get(step.number, end) == end else nearest[step.number]
        for step in script.steps
        if isinstance(step, Menu)
    }


def _from_the_end(before: list[list[int]], end: int) -> list[int]:
    """Return the steps from the end back, each before those that lead to it as far as circles allow."""
    done: list[int] = []
    seen = {end}
    stack = [(end, iter(before[end]))]
    while stack:
        number, rest = stack[-1]
        for one in rest:
            if one not in seen:
                seen.add(one)
                stack.append((one, iter(before[one])))
                break
        else:
            done.append(number)
            stack.pop()
    return done[::-1]


def _meet(one: int, other: int, nearest: dict[int, int], rank: dict[int, int]) -> int:
    """Return the first step that both ways to the end pass."""
    while one != other:
        while rank[one] > rank[other]:
            one = nearest[one]
        while rank[other] > rank[one]:
            other = nearest[other]
    return one
