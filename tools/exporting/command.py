"""`./bedtime export`: builds what was asked for, one after the other, and says what came out."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from rich.table import Table

from exporting import contents, desktop, output, web, web_runtime
from exporting.kinds import DESKTOP, EVERY, IN_WORDS, Kind
from exporting.project import commit_epoch, lay_project
from house.console import Trouble, console, progress, say
from house.engine import Engine
from house.paths import ROOT

OUT = ROOT / "build" / "export"

HOW_TO_GET_WEB_SUPPORT = (
    "Let its launcher install it (“Web”), or unpack the archive renpy-VERSION-web.zip of the same version into it. "
    "With --engine debian the project's own runtime is used, and nothing has to be fetched."
)


def export(engine: Engine, kinds: Sequence[Kind], out: Path = OUT) -> list[output.Built]:
    """Build `kinds` into `out` and print a summary; returns what was built. Raises Trouble.

    What this engine cannot build is refused before anything begins, unless `all` was asked for: then it is told, and
    the rest is built. Builds that are in `out` already stay as they are until their successors are finished.
    """
    wanted = possible(engine, kinds)
    epoch = commit_epoch(ROOT)
    built: list[output.Built] = []
    with output.making(out) as making, progress() as bar:
        task = bar.add_task("laying out the project", total=len(wanted) + 1)
        project = lay_project(making / "project", epoch, engine)
        bar.advance(task)
        for kind in wanted:
            bar.update(task, description=f"building for {IN_WORDS[kind]}")
            folder = making / kind
            folder.mkdir()
            built.append(output.lay(build_one(engine, project, kind, folder, epoch), out, kind))
            bar.advance(task)
        output.write_sums(out, built)
    tell(built, out)
    return built


def build_one(engine: Engine, project: Path, kind: Kind, folder: Path, epoch: int) -> Path:
    """Build `kind` of the laid and compiled `project` inside `folder`, dated `epoch` (seconds since 1970).

    Returns the archive, which lies in `folder`. Raises Trouble; OSError (ENOSPC) if the disk fills up.
    """
    if kind is not Kind.web:
        return desktop.build(engine, project, kind, folder, epoch)
    page = web.build(engine, project, runtime_of(engine, folder / "web-runtime"), folder, epoch, say)
    contents.check(web.names_in(page), kind)
    return page.archive


def possible(engine: Engine, kinds: Sequence[Kind]) -> list[Kind]:
    """Which of `kinds` are built on this engine, in a fixed order. Raises Trouble for one that was named and isn't."""
    asked = [kind for kind in EVERY if kind in kinds or Kind.all in kinds]
    missing = {kind: desktop.why_not(engine, kind) if kind in DESKTOP else why_no_web(engine) for kind in asked}
    refused = {kind: why for kind, why in missing.items() if why}
    if Kind.all not in kinds and refused:
        names = " and ".join(IN_WORDS[kind] for kind in refused)
        todo = HOW_TO_GET_WEB_SUPPORT if set(refused) == {Kind.web} else desktop.HOW_TO_GET_THE_SDK
        raise Trouble(f"{names} cannot be built here: {next(iter(refused.values()))}", todo)
    for kind, why in refused.items():
        say(f"Not built for {IN_WORDS[kind]}: {why}")
    return [kind for kind in asked if kind not in refused]


def why_no_web(engine: Engine) -> str | None:
    """Why `engine` cannot build for the web, in a sentence; None if it can.

    An official SDK gets its web support apart from itself, and is of another version than our own runtime.
    """
    if engine.kind == "debian" or os.environ.get(web_runtime.VARIABLE) or (engine.base / web_runtime.WEB).is_dir():
        return None
    return f"the Ren'Py in {engine.base} has no web support (no folder `{web_runtime.WEB}`)."


def runtime_of(engine: Engine, folder: Path) -> web_runtime.Runtime:
    """The web runtime to build with: the one that BEDTIME_WEB_RUNTIME names, an SDK's own, or ours, unpacked into
    `folder`. Raises Trouble."""
    if engine.kind != "debian" and not os.environ.get(web_runtime.VARIABLE):
        return web_runtime.at(engine.base)
    return web_runtime.runtime(folder)


def tell(built: Sequence[output.Built], out: Path) -> None:
    """Print what was built: file, size, SHA-256."""
    table = Table("build", "file", "MB", box=None)
    for one in built:
        table.add_row(IN_WORDS[one.kind], one.file.name, f"{one.size / 1e6:.1f}")
    console.print(table)
    for one in built:
        say(f"{one.sha256}  {one.file.name}")
    say(f"All of it is in {out}; {output.SUMS} there has the sums.")
