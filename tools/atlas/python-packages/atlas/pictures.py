"""A chapter's graph for its picture: menus and ends, with how many even tellings pass each option."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from atlas import shares
from atlas.findings import is_unfinished
from atlas.script import Menu, Script
from atlas.walk import Graph


def chapter_graph(name: str, script: Script, graph: Graph, order: list[int], likely: list[Fraction]) -> dict[str, Any]:
    """Return the nodes (start, menus, ends) and edges (options) of a part, with the share of all even tellings."""
    scenes = scenes_of(script)
    nodes: dict[str, dict[str, Any]] = {}
    edges: dict[tuple[str, str, str], dict[str, Any]] = {}

    def settle(number: int) -> int:
        """Follow what nobody chooses to the next menu or end."""
        passed: set[int] = set()
        while number not in passed:
            passed.add(number)
            node = graph.nodes[number]
            if not node.edges or (node.step is not None and isinstance(script.steps[node.step], Menu)):
                break
            number = node.edges[0].target
        return number

    def named(number: int, share: Fraction) -> str:
        node = graph.nodes[number]
        step = script.steps[node.step] if node.step is not None else None
        place = graph.cells.index.get("outcome")
        outcome = node.values[place] if place is not None else None
        if isinstance(step, Menu):
            key, kind, text = f"menu_{step.number}", "menu", ""
        elif is_unfinished(graph, number):
            key, kind, text = "unfinished", "unfinished", "the telling stops here for now"
        elif outcome is not None:
            key, kind, text = f"end_{outcome.ending.value}", "end", outcome.ending.value
        else:
            text = getattr(step, "label", "") or "the end"
            key, kind = f"end_{text}", "end"
        scene = scenes.get(step.place[0], "") if isinstance(step, Menu) else ""
        entry = nodes.setdefault(
            key,
            {
                "id": key,
                "kind": kind,
                "scene": scene,
                "scene_title": title_of(scene),
                "text": text,
                "share": Fraction(0),
                "file": step.place[0] if step else "",
                "line": step.place[1] if step else 0,
                "who": getattr(step, "who", None),
            },
        )  # fmt: skip
        entry["share"] += share
        return key

    first = settle(0)
    nodes["start"] = {
        "id": "start", "kind": "start", "scene": "", "scene_title": "", "text": name, "share": Fraction(1),
        "file": "", "line": 0, "who": None,
    }  # fmt: skip
    edges[("start", named(first, Fraction(0)), "")] = {"share": Fraction(1), "tags": ()}
    counted: set[int] = set()
    for number in order:
        node = graph.nodes[number]
        menu = script.steps[node.step] if node.step is not None else None
        if not isinstance(menu, Menu) or not likely[number]:
            continue
        counted.add(number)
        here = named(number, likely[number])
        for edge, share in shares.taken_by(graph, number, "even"):
            target = settle(edge.target)
            there = named(target, Fraction(0) if graph.nodes[target].edges else likely[number] * share)
            option = menu.options[edge.option] if edge.option is not None else None
            key = (here, there, option.caption if option else "")
            entry = edges.setdefault(key, {"share": Fraction(0), "tags": option.tags if option else ()})
            entry["share"] += likely[number] * share
    return {
        "id": name,
        "title": name,
        "nodes": [{**one, "share": float(one["share"])} for one in nodes.values()],
        "edges": [
            {"from": start, "to": end, "caption": caption, "share": float(one["share"]), "tags": list(one["tags"])}
            for (start, end, caption), one in edges.items()
        ],
    }


def scenes_of(script: Script) -> dict[str, str]:
    """Return the scene that stands in each file: files are called by their scenes."""
    return {step.place[0]: step.place[0].rpartition("/")[2].removesuffix(".rpy") for step in script.steps}


def title_of(scene: str) -> str:
    """Return the title of a scene, its id where it is none of the book's."""
    import rules.book
    import rules.errors

    try:
        return str(rules.book.scene(scene).title)
    except rules.errors.RulesError:
        return scene
