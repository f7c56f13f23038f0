"""Has the engine read script files: lines, captions, marked strings and what screens show."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from house.console import Trouble
from house.engine import Engine
from house.paths import TOOLS
from house.running import run_command
from house.stage_copy import copy_game
from proofreader.markup import USUAL_TAGS
from proofreader.texts import Kind, Text

IN_ENGINE = TOOLS / "proofreader" / "in_engine"

# Translations are other languages; the rest of the game's folder is read whole.
TRANSLATIONS = "game/tl/"
SKELETON = "skeleton/"


@dataclass(frozen=True)
class ScriptTexts:
    """What the engine read: the texts, how many string literals of each kind there were, its text tags."""

    texts: list[Text]
    literals: dict[str, int]
    tags: frozenset[str]


def scripts_of(root: Path) -> list[Path]:
    """The script files of a project that are to be read."""
    found = {*(root / "game").rglob("*.rpy"), *(root / "skeleton").rglob("*.rpy")}
    return sorted(found - set(translations_of(root)))


def translations_of(root: Path) -> list[Path]:
    """The script files of a project that are not read: other languages."""
    return sorted((root / TRANSLATIONS).rglob("*.rpy"))


def texts_of_scripts(engine: Engine, root: Path, paths: list[Path]) -> ScriptTexts:
    """Read script files of the project at `root`; Trouble with the engine's own words if it cannot."""
    if not paths:
        return ScriptTexts([], {}, USUAL_TAGS)
    with tempfile.TemporaryDirectory(prefix="bedtime-proofread-") as scratch:
        project = copy_game(Path(scratch, "project"), source=root / "game", player=False)
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(IN_ENGINE, project / "game", ignore=ignored, dirs_exist_ok=True)
        files, found = Path(scratch, "files.json"), Path(scratch, "texts.json")
        files.write_text(json.dumps([[str(path), path.relative_to(root).as_posix()] for path in paths]), "utf-8")
        arguments = ("proofread", "--out", str(found), "--files", str(files))
        done = run_command(engine, project, *arguments, saves=Path(scratch, "saves"))
        if done.returncode or not found.exists():
            tail = (done.stdout + done.stderr).replace(f"{project}/", "").strip()[-3000:]
            raise Trouble(f"the engine could not read the script (exit code {done.returncode}).", tail)
        result = json.loads(found.read_text("utf-8"))
    texts = [_text(entry) for entry in result["texts"]]
    texts = sorted(_with_extends(texts), key=lambda text: (text.file, text.line))
    return ScriptTexts(texts, result["literals"], frozenset(result["tags"]))


def _with_extends(texts: list[Text]) -> Iterator[Text]:
    """The texts, with what `extend` adds to a line as a part of that line: so it is read."""
    line: Text | None = None
    for text in texts:
        if text.kind is not Kind.LINE:
            yield text
            continue
        if line and text.who == "extend" and text.file == line.file:
            line = replace(line, words=line.words + text.words, end=text.end)
            continue
        if line:
            yield line
        line = text
    if line:
        yield line


def _text(entry: dict[str, str | int | None]) -> Text:
    """A text as the engine wrote it down; what stands in the skeleton is of that kind."""
    file, kind = str(entry["file"]), Kind(str(entry["kind"]))
    who = entry["who"]
    if file.startswith(SKELETON):
        kind = Kind.SKELETON
    return Text(
        file, int(entry["line"] or 0), int(entry["end"] or 0), kind, str(entry["words"]), str(who) if who else None
    )
