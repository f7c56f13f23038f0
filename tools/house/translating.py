"""`./bedtime translate`: the files that a translator fills, made and brought up to date by Ren'Py's own command.

Ren'Py works on a copy of the game; what it made takes the place of game/tl/LANGUAGE whole, or not at all. The
pseudo-language (tools/translator) is made in the same way, into a copy, for tests.
"""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from house.console import Trouble, say
from house.engine import Engine
from house.paths import GAME, TOOLS
from house.running import run_command
from house.stage_copy import copy_game

NAME = re.compile(r"[a-z][a-z0-9_]*")
PSEUDO = "pseudo"
SHOWN = 12  # texts of a kind that are told one by one


@dataclass
class Report:
    """What a translation lacks, has in vain (`orphans`) and has in English: texts, and lines by their identifiers."""

    missing: list[tuple[str, str]]
    orphans: list[tuple[str, str]]
    english: list[str]
    lines: int
    texts: int


def lay_commands(project: Path) -> None:
    """Give a copy of the game the commands of tools/translator."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(TOOLS / "translator", project / "game", ignore=ignored, dirs_exist_ok=True)


def take_commands(project: Path) -> None:
    """Take the commands of tools/translator out of a copy again, with what the engine compiled of them."""
    for path in (TOOLS / "translator").rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts:
            here = project / "game" / path.relative_to(TOOLS / "translator")
            here.unlink(missing_ok=True)
            here.with_suffix(".rpyc").unlink(missing_ok=True)


def make_pseudo(engine: Engine, project: Path, saves: Path) -> Report:
    """Write the pseudo-language into the copy of the game in the folder `project`; returns what it lacks."""
    lay_commands(project)
    _run(engine, project, saves, "translate_pseudo", PSEUDO, "--no-todo")
    found = report(engine, project, PSEUDO, saves)
    take_commands(project)
    return found


def report(engine: Engine, project: Path, language: str, saves: Path) -> Report:
    """What a language of a copy that has the commands lacks, and what it has in vain."""
    with tempfile.TemporaryDirectory(prefix="bedtime-report-") as scratch:
        out = Path(scratch, "report.json")
        _run(engine, project, saves, "translation_report", language, "--out", str(out))
        found: dict[str, Any] = json.loads(out.read_text("utf-8"))
    return Report(
        [(kind, text) for kind, text in found["missing"]],
        [(kind, text) for kind, text in found["orphans"]],
        found["english"],
        found["lines"],
        found["texts"],
    )


def update(engine: Engine, language: str, *, game: Path = GAME) -> Report:
    """Make the files of a language in game/tl, or add to them what is new; what a translator wrote stays.

    Trouble, and nothing is changed, if the name cannot be one or Ren'Py does not come to the end.
    """
    if not NAME.fullmatch(language) or language == "none":
        raise Trouble(
            f"{language!r} cannot be the name of a language.",
            "Ren'Py takes small letters, digits and underscores, a letter first: french, brazilian_portuguese.",
            2,
        )
    if language == PSEUDO:
        raise Trouble(f"{PSEUDO!r} is made by the tests, in copies of the game.", "Name a language of people.", 2)
    with tempfile.TemporaryDirectory(prefix="bedtime-translate-") as scratch:
        project = copy_game(Path(scratch, "project"), source=game, player=False)
        lay_commands(project)
        saves = Path(scratch, "saves")
        _run(engine, project, saves, "translate", language, "--no-todo")
        found = report(engine, project, language, saves)
        _put(project / "game" / "tl" / language, game / "tl" / language)
    return found


def tell(language: str, found: Report) -> None:
    """Say how a translation stands."""
    say(f"game/tl/{language}: {found.lines} lines of the story and {found.texts} other texts;")
    say(f"  {len(found.english)} of those texts are still as in English")
    if found.orphans:
        say(f"  {len(found.orphans)} belong to nothing any more; take them out, or move their words to what is new:")
        for kind, text in found.orphans[:SHOWN]:
            say(f"    {kind} {text!r}")
        if len(found.orphans) > SHOWN:
            say(f"    and {len(found.orphans) - SHOWN} more")


def _run(engine: Engine, project: Path, saves: Path, *command: str) -> None:
    """Run one of the engine's commands; Trouble with its last words if it fails."""
    done = run_command(engine, project, *command, saves=saves)
    if done.returncode:
        said = (done.stdout + done.stderr).replace(f"{project}/", "").strip()
        raise Trouble(f"Ren'Py's {command[0]} failed; nothing was changed.", said[-3000:])


def _put(made: Path, place: Path) -> None:
    """Put a folder of translations in its place by renaming: a half-written one never stands there."""
    new, old = place.with_name(f".{place.name}.new"), place.with_name(f".{place.name}.old")
    for left in (new, old):
        shutil.rmtree(left, ignore_errors=True)
    try:
        shutil.copytree(made, new, ignore=shutil.ignore_patterns("*.rpyc", "*.rpymc", "__pycache__"))
        if place.exists():
            place.rename(old)
        try:
            new.rename(place)
        except OSError:
            if old.exists():
                old.rename(place)
            raise
    except OSError as error:
        raise Trouble(
            f"the translation could not be put into {place.parent}: {error.strerror}.",
            "What stood there stands there still. Make room, or let the folder be written to, and run it again.",
        ) from error
    finally:
        shutil.rmtree(new, ignore_errors=True)
        shutil.rmtree(old, ignore_errors=True)
