"""Exact shares: how likely each state is for a player who chooses by a policy, as fractions.

Even players take each option that is offered as often as any other. A policy names tags of options: such a player takes
only options that carry one of them (evenly, if several do), and chooses evenly where none does.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from atlas.script import Menu
from atlas.walk import Edge, Graph

POLICIES: dict[str, tuple[str, ...]] = {
    "even": (),
    "kind": ("kind",),
    "straight": ("straight",),
    "kind and straight": ("kind", "straight"),
    "comforting": ("comforting",),
    "frightened": ("frightened",),
}


def in_order(graph: Graph) -> tuple[list[int], list[int]]:
    """Return all states so that each comes before what follows it, and the states that come round to themselves.

    Where a state comes round, the order does without that step.
    """
    state = [0] * len(graph.nodes)
    order: list[int] = []
    loops: list[int] = []
    stack: list[tuple[int, int]] = []
    for root in range(len(graph.nodes)):
        if state[root]:
            continue
        state[root] = 1
        stack.append((root, 0))
        while stack:
            number, which = stack.pop()
            edges = graph.nodes[number].edges
            if which == len(edges):
                state[number] = 2
                order.append(number)
                continue
            stack.append((number, which + 1))
            target = edges[which].target
            if state[target] == 0:
                state[target] = 1
                stack.append((target, 0))
            elif state[target] == 1:
                loops.append(target)
    return order[::-1], loops


def taken_by(graph: Graph, number: int, policy: str) -> list[tuple[Edge, Fraction]]:
    """Return the edges that a player takes from a state, with how often each."""
    edges = graph.nodes[number].edges
    step = graph.nodes[number].step
    menu = graph.script.steps[step] if step is not None else None
    if isinstance(menu, Menu) and POLICIES[policy]:
        wanted = [
            edge
            for edge in edges
            if edge.option is not None and set(menu.options[edge.option].tags) & set(POLICIES[policy])
        ]
        edges = wanted or edges
    return [(edge, Fraction(1, len(edges))) for edge in edges]


def shares(graph: Graph, order: list[int], policy: str = "even") -> list[Fraction]:
    """Return how likely each state is; a graph that comes round has none."""
    likely = [Fraction(0)] * len(graph.nodes)
    if graph.nodes:
        likely[0] = Fraction(1)
    for number in order:
        here = likely[number]
        if here:
            for edge, share in taken_by(graph, number, policy):
                likely[edge.target] += here * share
    return likely


def roughly(graph: Graph, order: list[int]) -> list[float]:
    """Return how likely each state is for an even player, as numbers: for averages, where exactness would be slow."""
    likely = [0.0] * len(graph.nodes)
    likely[0] = 1.0
    for number in order:
        edges = graph.nodes[number].edges
        if edges:
            share = likely[number] / len(edges)
            for edge in edges:
                likely[edge.target] += share
    return likely


def outcomes(graph: Graph, likely: list[Fraction]) -> dict[Any, Fraction]:
    """Return how likely each outcome is with which the part is over (None where no chapter was closed)."""
    found: dict[Any, Fraction] = {}
    place = graph.cells.index.get("outcome")
    for number in graph.ends():
        if likely[number]:
            outcome = graph.nodes[number].values[place] if place is not None else None
            found[outcome] = found.get(outcome, Fraction(0)) + likely[number]
    return found


def words(graph: Graph, order: list[int]) -> tuple[int, int]:
    """Return bounds for the words that a telling meets: no telling has fewer or more.

    Lines that depend on an echo count by their shortest and longest, each for itself.
    """
    least: list[int | None] = [None] * len(graph.nodes)
    most: list[int | None] = [None] * len(graph.nodes)
    if not graph.nodes:
        return 0, 0
    least[0], most[0] = graph.opening.words
    for number in order:
        low, high = least[number], most[number]
        if low is None or high is None:
            continue
        for edge in graph.nodes[number].edges:
            fewest, longest = edge.segment.words
            before = least[edge.target]
            least[edge.target] = low + fewest if before is None else min(before, low + fewest)
            after = most[edge.target]
            most[edge.target] = high + longest if after is None else max(after, high + longest)
    ends = graph.ends()
    lows = [value for value in (least[number] for number in ends) if value is not None]
    highs = [value for value in (most[number] for number in ends) if value is not None]
    return min(lows, default=0), max(highs, default=0)


def lines_met(graph: Graph, likely: list[float]) -> dict[int, float]:
    """Return how likely each line is to be met; each is met once at most where nothing comes round."""
    met: dict[int, float] = dict.fromkeys(graph.opening.lines, 1.0)
    for number, here in enumerate(likely):
        edges = graph.nodes[number].edges
        for edge in edges:
            for line in edge.segment.lines:
                met[line] = met.get(line, 0.0) + here / len(edges)
    return met
