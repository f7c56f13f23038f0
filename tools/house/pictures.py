"""`./bedtime pictures`: render what changed, look at it, check it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from PIL import Image
from watchfiles import watch as watch_files

from house.console import Trouble, progress, say
from house.paths import BUILD, ROOT
from print_room.masters import PrintRoom
from print_room.proof import contact_sheet, proofs, write_svgs
from print_room.rendering import load_master
from print_room.sheet import DrawingError
from print_room.workshop import Outcome, render_changed, stale

PROJECT = PrintRoom(ROOT)
LOOKS = BUILD / "pictures"


def render(names: Sequence[str]) -> None:
    """Render what changed; `Trouble` names every drawing that failed, after all others were rendered."""
    begun = time.monotonic()
    outcome = _render(names)
    for name, size in outcome.written.items():
        say(f"{name}  {size / 1000:.0f} KB")
    say(
        f"{len(outcome.written)} files rendered in {time.monotonic() - begun:.1f} s; "
        f"{outcome.fresh} masters were up to date."
    )
    if outcome.errors:
        raise Trouble("\n".join(outcome.errors), "Mend the drawing and run this again; the others are rendered.")


def _render(names: Sequence[str]) -> Outcome:
    with progress() as bar:
        task = bar.add_task("drawing", total=None)

        def report(done: int, total: int, name: str) -> None:
            bar.update(task, completed=done, total=total, description=name)

        try:
            return render_changed(PROJECT, names, progress=report)
        except DrawingError as error:
            raise Trouble(str(error)) from error


def sheet(names: Sequence[str]) -> Path:
    """Draw the pictures in true inks on one contact sheet, and each as an SVG beside it; return the sheet."""
    LOOKS.mkdir(parents=True, exist_ok=True)
    shown: list[tuple[str, Image.Image]] = []
    try:
        for master in PROJECT.find(names):
            for picture in load_master(master):
                write_svgs(picture, LOOKS)
                shown += proofs(picture)
    except DrawingError as error:
        raise Trouble(str(error)) from error
    file = LOOKS / "contact_sheet.png"
    contact_sheet(shown, columns=min(6, len(shown)), width=480).save(file)
    say(f"{len(shown)} pictures on {file.relative_to(ROOT)}, and their SVGs beside it.")
    return file


def check() -> None:
    """Raise `Trouble` if a rendered file is stale, foreign, missing, or not reproduced."""
    begun = time.monotonic()
    try:
        wrong = stale(PROJECT)
    except DrawingError as error:
        raise Trouble(str(error)) from error
    if wrong:
        raise Trouble("\n".join(wrong), "Run `./bedtime pictures` and commit what it writes.")
    say(f"All pictures are what their masters draw ({time.monotonic() - begun:.1f} s).")


def watch(names: Sequence[str]) -> None:
    """Render whenever a master or a brush is saved, until Ctrl+C."""
    say("Watching images/ and tools/print_room/; Ctrl+C ends it.")
    _complain_and_go_on(names)
    for _ in watch_files(PROJECT.masters, ROOT / "tools" / "print_room", watch_filter=_is_source):
        _complain_and_go_on(names)


def _is_source(_: object, file: str) -> bool:
    return file.endswith(".py")


def _complain_and_go_on(names: Sequence[str]) -> None:
    try:
        render(names)
    except Trouble as trouble:
        say(str(trouble))
