"""`./bedtime proofread`: the proofreader's finds, one a line, and what it read."""

from __future__ import annotations

from pathlib import Path

from house.console import Trouble, say
from house.engine import Engine
from house.paths import ROOT
from proofreader.checking import Proof
from proofreader.checking import proofread as read
from proofreader.texts import KIND_NAMES


def proofread(engine: Engine, paths: list[Path]) -> int:
    """Proofread the project, or some files and folders of it; returns 1 if anything is wrong, else 0."""
    proof = read(engine, ROOT, [whole(path) for path in paths])
    for find in proof.finds:
        print(find)
    say(report(proof))
    return 1 if proof.finds else 0


def whole(path: Path) -> Path:
    """A path as it was typed, made whole; Trouble if there is none, or it is not in this project."""
    found = path.resolve()
    if not found.exists():
        raise Trouble(f"there is no {path}.", "Name files or folders of this project.", 2)
    if found != ROOT and ROOT not in found.parents:
        raise Trouble(f"{path} is not in this project.", f"The project lies in {ROOT}.", 2)
    return found


def report(proof: Proof) -> str:
    """What was read, kind by kind, and how long it took."""
    kinds = [f"{proof.counts[kind]:,} {name}" for kind, name in KIND_NAMES.items() if proof.counts[kind]]
    lines = [f"Read: {', '.join(kinds)}; {proof.words:,} words, {proof.different:,} different."]
    if proof.literals:
        literals = ", ".join(f"{number:,} {kind}" for kind, number in sorted(proof.literals.items()))
        lines.append(f"Strings in script files: {sum(proof.literals.values()):,} ({literals}).")
    if proof.left_out:
        lines.append(f"Not read: {proof.left_out:,} script files of game/tl, which are other languages.")
    seconds = ", ".join(f"{name} {took:.1f} s" for name, took in proof.seconds.items())
    found = f"{len(proof.finds)} found" if proof.finds else "Nothing is wrong"
    lines.append(f"{found} ({seconds}).")
    return "\n".join(lines)
