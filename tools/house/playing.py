"""`./bedtime play`: the game in a window, from the beginning, a scene, a label or the end of a telling."""

from __future__ import annotations

import re
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import rules.book
from house.console import Trouble, say
from house.engine import Engine
from house.paths import GAME, ROOT
from house.running import Plan, check_record, play_by_plan
from house.stage_copy import copy_game
from house.telling import Telling
from rules.errors import UnknownName

LABEL = re.compile(r"^label\s+(\w+)", re.MULTILINE)


def labels() -> set[str]:
    """Every label of the story's script."""
    return {name for path in GAME.rglob("*.rpy") for name in LABEL.findall(path.read_text("utf-8"))}


def label_of_chapter(number: int) -> str:
    """The label at which chapter `number` (0: prologue, 6: finale) starts; Trouble if it is not written yet."""
    label = f"chapter_{number}"
    if label not in labels():
        written = sorted(name.removeprefix("chapter_") for name in labels() if re.fullmatch(r"chapter_\d", name))
        raise Trouble(f"chapter {number} is not written yet.", f"There are: {', '.join(written)}.", 2)
    return label


def check_address(address: str | None) -> None:
    """Raise Trouble if the book has no scene of that address, or if it is not written yet."""
    if address is None:
        return
    try:
        rules.book.scene(address)
    except UnknownName as error:
        hint = str(error).removesuffix(" Declared in rules/scenes.py.")
        or_label = f" There is a label of that name: --from-label {address}." if address in labels() else ""
        raise Trouble(hint, f"`./bedtime scenes` lists the addresses of all scenes.{or_label}", 2) from error
    if address not in labels():
        raise Trouble(f"the scene “{address}” is not written yet.", "`./bedtime scenes` says which ones are.", 2)


def scenes() -> list[tuple[str, str, str, bool]]:
    """Every scene of the book in its order: address, title, its part, and whether it is written."""
    known = labels()
    return [
        (scene.id, scene.title, part.title, scene.id in known) for part in rules.book.parts() for scene in part.scenes
    ]


def check_label(label: str | None) -> None:
    """Raise Trouble, naming near ones, if the script has no such label."""
    import difflib

    known = labels()
    if label is not None and label not in known:
        near = difflib.get_close_matches(label, known, 3)
        hint = f"Did you mean {' or '.join(near)}?" if near else "Labels are the `label` lines in game/story."
        raise Trouble(f"the script has no label “{label}”.", hint, 2)


def play_in_window(engine: Engine, *, start: str | None, telling: Telling | None) -> int:
    """Open the game; returns the engine's exit code.

    From a label or by a telling, a copy is played whose first steps the scripted player does; then it is the
    person's. Saves and preferences are the person's own either way.
    """
    start = (telling.start if telling else None) or start
    check_label(start)
    say(f"Ren'Py {engine.version}: {engine.why}")
    if start is None and telling is None:
        return subprocess.run(
            engine.command(str(ROOT)), env=engine.environment(screen="window"), check=False
        ).returncode
    begin: dict[str, Any] = {"do": "begin"}
    if start:
        begin["from"] = start
    steps = [begin]
    if telling:
        steps.append({"do": "read", "until": {"choices_left": 0}})
    plan = Plan(steps=steps, policy=telling.policy() if telling else {"choose": "first"}, stay=True)
    with tempfile.TemporaryDirectory(prefix="bedtime-play-") as scratch:
        project = copy_game(Path(scratch, "project"))
        record = play_by_plan(engine, project, plan, saves=None, window=None, screen="window", timeout=float("inf"))
    if not record.events("stay"):
        check_record(record, "playing up to there")
    return record.returncode
