"""What is the matter with a save or with the file of unlocks, found out without trusting it.

Nothing here unpickles anything. A file that is damaged is moved aside under a name that says so, in its own folder;
nothing is ever deleted or overwritten.
"""

from __future__ import annotations

import json
import os
import time
import zipfile
import zlib
from enum import Enum
from pathlib import Path

# The mark that every save of this book carries in its description (config.save_json_callbacks writes it).
BOOK_KEY = "book"
BOOK = "bedtime-2045"

NEEDED_IN_A_SAVE = ("log", "json")


class Condition(Enum):
    """How a file was found."""

    GOOD = "good"
    MISSING = "missing"
    DAMAGED = "damaged"
    FOREIGN = "foreign"
    NEWER = "newer"


def version_number(version: str) -> tuple[int, ...]:
    """A version such as "1.2.0" as numbers that compare; anything that is no number counts as 0."""
    return tuple(int(part) if part.isdigit() else 0 for part in version.split("."))


def examine_save(path: Path, version: str) -> Condition:
    """How the save at `path` is, for a game of `version`.

    DAMAGED: cut short, or not what a save is made of. FOREIGN: a whole save, of some other game. NEWER: written by a
    later version of this one.
    """
    if not path.is_file():
        return Condition.MISSING
    try:
        with zipfile.ZipFile(path) as archive:
            if archive.testzip() is not None or not set(NEEDED_IN_A_SAVE) <= set(archive.namelist()):
                return Condition.DAMAGED
            about = json.loads(archive.read("json"))
    except (zipfile.BadZipFile, zlib.error, ValueError, EOFError, OSError, NotImplementedError):
        return Condition.DAMAGED
    if not isinstance(about, dict):
        return Condition.DAMAGED
    if about.get(BOOK_KEY) != BOOK:
        return Condition.FOREIGN
    if version_number(str(about.get("_version", ""))) > version_number(version):
        return Condition.NEWER
    return Condition.GOOD


def examine_persistent(path: Path) -> Condition:
    """How the file of unlocks and preferences is: a whole compressed stream, checksum included, or not."""
    if not path.is_file():
        return Condition.MISSING
    unpacker = zlib.decompressobj()
    try:
        unpacker.decompress(path.read_bytes())
    except (zlib.error, OSError):
        return Condition.DAMAGED
    return Condition.GOOD if unpacker.eof else Condition.DAMAGED


def move_aside(path: Path) -> Path:
    """Rename a damaged file so that its name says what it is; returns the new path. Raises OSError."""
    stamp = time.strftime("%Y-%m-%d-%H%M%S")
    aside = path.with_name(f"{path.name}.damaged-{stamp}")
    number = 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.name}.damaged-{stamp}-{number}")
    return path.rename(aside)


def write_whole(folder: Path, name: str, content: str) -> Path:
    """Write a text into a new file of a folder, wholly or not at all; returns where it lies. Raises OSError.

    A file that is there already stays: the new one then has a number in its name.
    """
    path, number = folder / name, 1
    while path.exists():
        number += 1
        path = folder / f"{Path(name).stem}-{number}{Path(name).suffix}"
    fresh = path.with_name(path.name + ".new")
    try:
        with fresh.open("w", encoding="utf-8", newline="\n") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        return fresh.rename(path)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise


def replace_whole(path: Path, content: str) -> None:
    """Write a text, wholly or not at all, over what was there before; it stays otherwise. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(path.name + ".new")
    try:
        with fresh.open("w", encoding="utf-8", newline="\n") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise
