"""`./bedtime pictures`: render what changed, look at it, check it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PIL import Image
from watchfiles import watch as watch_files

from house import rooms
from house.console import Trouble, say
from house.paths import BUILD, ROOT
from print_room.masters import PrintRoom
from print_room.proof import contact_sheet, proofs, write_svgs
from print_room.rendering import load_master
from print_room.sheet import DrawingError
from print_room.workshop import render_changed, stale

PROJECT = PrintRoom(ROOT)
LOOKS = BUILD / "pictures"


def render(names: Sequence[str]) -> None:
    """Render what changed; `Trouble` names every drawing that failed, after all others were rendered."""
    rooms.render(
        "drawing",
        lambda report: render_changed(PROJECT, names, progress=report),
        DrawingError,
        "Mend the drawing and run this again; the others are rendered.",
    )


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
    rooms.check(lambda: stale(PROJECT), DrawingError, "./bedtime pictures", "All pictures are what their masters draw")


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
