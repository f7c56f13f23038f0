"""The engine's command `atlas`: walks all that is written and writes what it found as JSON."""

from __future__ import annotations

import gc
import json
import multiprocessing
import os
import time
from pathlib import Path
from typing import Any

import renpy

from atlas import book_shares, books
from atlas.findings import Finding
from atlas.part import Part, Walked, Way
from atlas.script import Line, Script

BOUNDARIES = ("landing", "chapter_0", "chapter_1", "chapter_2", "chapter_3", "chapter_4", "chapter_5", "chapter_6")

# Rounds in which chapters learn of each other's outcomes; two are enough where outcomes only choose lines.
MOST_ROUNDS = 12

# Fewer walks than this are made one after the other. A process that made many keeps their memory, so it is given back.
FEW = 4
MOST_TASKS = 6

# The parts, for the processes that walk them.
_parts: list[Part] = []


def run() -> bool:
    """Do what the command line asks for. Returns False, so that the game does not start."""
    parser = renpy.arguments.ArgumentParser(description="The story, proven.")
    parser.add_argument("--out", required=True)
    parser.add_argument("--random", type=int, default=0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--label", default=None)
    parser.add_argument("--pieces", default=None, help="LABEL:CHAPTER,LABEL,…: each searched by itself")
    arguments = parser.parse_args()
    renpy.game.contexts[:] = [renpy.execution.Context(False)]
    renpy.exports.execute_default_statement(True)
    if arguments.random:
        from atlas import own_execution

        result = own_execution.random_tellings(arguments.label or "start", arguments.random, arguments.seed)
    elif arguments.pieces:
        result = {}
        for piece in arguments.pieces.split(","):
            label, _, number = piece.partition(":")
            result[label] = search(renpy.store, (label, int(number) if number else None))
    else:
        result = search(renpy.store)
    fresh = Path(arguments.out + ".new")
    fresh.write_text(json.dumps(result, ensure_ascii=False, indent=1), "utf-8")
    fresh.replace(arguments.out)
    return False


def search(store: Any, piece: tuple[str, int | None] | None = None) -> dict[str, Any]:
    """Walk every part that is written, or one piece of a chapter; return the report as JSON has it."""
    began = time.perf_counter()
    # Millions of states, none of which refers to itself: looking for circles among them takes a third of the time.
    gc.disable()
    parts = find_parts(store) if piece is None else [find_piece(store, *piece)]
    for part in parts:
        part.prepare()
    written = {part.chapter for part in parts}
    # What a chapter meets of another that is not written yet is walked all the same, as the rules allow it.
    ahead = {number: books.assumed(number) for number in books.CHAPTERS if number not in written}
    outcomes: dict[int, list[Any]] = {}
    if not any(one.kind == "refused" for part in parts for one in part.found):
        for _ in range(MOST_ROUNDS):
            jobs = [
                (which, way)
                for which, part in enumerate(parts)
                for way in part.ways({**ahead, **outcomes} if part.chapter and piece is None else outcomes)
            ]
            for which, walked in walk_all(parts, jobs):
                parts[which].take(walked)
            outcomes = {part.chapter: part.outcomes() for part in parts if part.chapter}
            if not jobs:
                break
        for part in parts:
            part.conclude()
    found = [one for part in parts for one in part.found]
    if piece is None:
        found += never_entered(parts)
    return {
        "atlas": 1,
        "findings": [one.as_json() for one in sorted(found, key=lambda one: (one.part, one.place, one.kind, one.text))],
        "parts": [report(part) for part in parts],
        "book": book_shares.report(parts),
        "seconds": round(time.perf_counter() - began, 2),
    }


def walk_all(parts: list[Part], jobs: list[tuple[int, Way]]) -> list[tuple[int, Walked]]:
    """Make walks on all processors, in processes that have the loaded script from this one. In the jobs' order."""
    global _parts
    _parts = parts
    if len(jobs) < FEW or workers() == 1:
        return [_walk(job) for job in jobs]
    with multiprocessing.get_context("fork").Pool(workers(), maxtasksperchild=MOST_TASKS) as pool:
        return pool.map(_walk, jobs, chunksize=1)


def workers() -> int:
    """Return how many processes walk at a time: a processor each, and four at most, for each takes memory."""
    return min(4, len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1)


def _walk(job: tuple[int, Way]) -> tuple[int, Walked]:
    which, way = job
    return which, _parts[which].walk(way)


def find_piece(store: Any, label: str, number: int | None) -> Part:
    """Return what begins at a label as a part of its own, of which nothing whole is asked."""
    boundaries = [name for name in BOUNDARIES if renpy.exports.has_label(name)]
    chapter = number if number in range(1, 6) else None
    exits = frozenset({"landing"} if number in range(1, 6) else {"", "landing"})
    return Part(label, label, number, Script(label, chapter, store, boundaries), exits, whole=False)


def find_parts(store: Any) -> list[Part]:
    """Return the parts that are written: prologue, Landing, chapters, finale."""
    import rules.book

    boundaries = [label for label in BOUNDARIES if renpy.exports.has_label(label)]
    names: list[tuple[str, str, int | None, frozenset[str]]] = [
        ("prologue", "start", None, frozenset({"landing"})),
        ("landing", "landing", None, frozenset(BOUNDARIES)),
    ]
    for chapter in rules.book.CHAPTERS:
        names.append((chapter.id, f"chapter_{chapter.number}", chapter.number, frozenset({"landing"})))
    names.append(("finale", "chapter_6", 6, frozenset({"", "landing"})))
    parts = []
    for name, label, number, exits in names:
        if not renpy.exports.has_label(label):
            continue
        chapter = number if number in range(1, 6) else None
        parts.append(Part(name, label, number, Script(label, chapter, store, boundaries), exits))
    return parts


def never_entered(parts: list[Part]) -> list[Finding]:
    """Return what is said in the story's files and belongs to no part: no label leads there."""
    known = {step.place for part in parts for step in part.script.steps}
    found = []
    for node in renpy.game.script.all_stmts:
        place = (node.filename.replace("\\", "/"), node.linenumber)
        if "story/" in place[0] and isinstance(node, renpy.ast.Say | renpy.ast.Menu) and place not in known:
            found.append(Finding("never_met", place, "no part of the book leads here", "book"))
    return found


def report(part: Part) -> dict[str, Any]:
    """Return what is to be said of a part."""
    lines = [step for step in part.script.steps if isinstance(step, Line)]
    return {
        "id": part.name,
        "label": part.label,
        "number": part.number,
        "finished": part.is_finished() if part.chapter else True,
        "statements": len(part.script.steps),
        "lines": len({step.place for step in lines}),
        "words_written": sum({step.place: step.words for step in lines}.values()),
        "echoes": [sorted(group) for group in getattr(part, "groups", [])],
        "sometimes_swallowed": part.sometimes_lost,
        "reach": {
            name: [
                {"file": place[0], "line": place[1], "lines": lines, "menus": menus}
                for place, (lines, menus) in sorted(where.items())
            ]
            for name, where in sorted(part.reach.items())
        },
        "measures": part.measures(),
        **book_shares.of_part(part),
        "graph": next((one.picture for one in part.walks if one.picture), {"nodes": [], "edges": []}),
    }
