"""Moving and re-describing kept places on disk: each change is made in all folders that hold a place, or in none.

A place is known by its *slot* ("1-4"); Ren'Py keeps the same save in two or three folders. Ren'Py's own renaming
deletes a file that it cannot move, so it is not used for what belongs to the player. Whoever calls this tells Ren'Py.
"""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

# What a file is called for the moment in which another takes its place. Ren'Py lists neither.
ASIDE = ".aside"
FRESH = ".fresh"

# What every save says besides its description, for readers that cannot make that out.
DESCRIPTION, NAME_ALONE = "json", "extra_info"


class _Journal:
    """Renamings that can be taken back as long as not all of them are done."""

    def __init__(self) -> None:
        self.moved: list[tuple[Path, Path]] = []
        self.aside: list[Path] = []

    def move(self, here: Path, there: Path) -> None:
        """Rename; whatever lies at `there` is set aside first."""
        if there.is_file():
            aside = there.with_name(there.name + ASIDE)
            self._rename(there, aside)
            self.aside.append(aside)
        self._rename(here, there)

    def _rename(self, here: Path, there: Path) -> None:
        here.replace(there)
        self.moved.append((here, there))

    def done(self) -> None:
        """What was set aside is not wanted any more."""
        for aside in self.aside:
            aside.unlink(missing_ok=True)

    def take_back(self) -> None:
        for here, there in reversed(self.moved):
            there.replace(here)


def files_of(folders: Sequence[Path], slot: str, suffix: str) -> list[Path]:
    """Return the slot's file in each folder that has one."""
    paths = [Path(folder, slot + suffix) for folder in dict.fromkeys(folders)]
    return [path for path in paths if path.is_file()]


def move_place(folders: Sequence[Path], old: str, new: str, suffix: str) -> bool:
    """Give the save in slot `old` the slot `new`; what was there before is gone. False if there is nothing in `old`.

    Raises OSError if a folder refuses; everything is then as it was.
    """
    sources = files_of(folders, old, suffix)
    if not sources:
        return False
    journal = _Journal()
    try:
        for path in sources:
            journal.move(path, path.with_name(new + suffix))
        # A folder that has no copy of the one must not go on with the other as if it were the same.
        for path in files_of(folders, new, suffix):
            if path.with_name(old + suffix) not in sources:
                journal.aside.append(path)
    except OSError:
        journal.take_back()
        raise
    journal.done()
    return True


def swap_places(folders: Sequence[Path], one: str, other: str, suffix: str) -> None:
    """Let two slots change their saves; either may be empty. Raises OSError; everything is then as it was."""
    journal = _Journal()
    try:
        between = f"{other}{suffix}{FRESH}"
        of_one, of_other = files_of(folders, one, suffix), files_of(folders, other, suffix)
        for path in of_one:
            journal.move(path, path.with_name(between))
        for path in of_other:
            journal.move(path, path.with_name(one + suffix))
        for path in of_one:
            journal.move(path.with_name(between), path.with_name(other + suffix))
    except OSError:
        journal.take_back()
        raise
    journal.done()


def remove_place(folders: Sequence[Path], slot: str, suffix: str) -> None:
    """Remove a slot's save from every folder. Raises OSError."""
    for path in files_of(folders, slot, suffix):
        path.unlink()


def rename_place(folders: Sequence[Path], slot: str, name: str, suffix: str) -> None:
    """Write the player's own `name` into the save itself, so that it travels with the file; "" takes it away again.

    The telling, its signature, the picture and the time of keeping stay as they are. Raises OSError, or `BadZipFile`
    or ValueError if the save cannot be read; everything is then as it was.
    """
    change_description(files_of(folders, slot, suffix), {"name": name or None})


def change_description(paths: Sequence[Path], changes: Mapping[str, Any]) -> None:
    """Change what saves say of themselves: `changes` replace keys, None takes one out. Raises as rename_place."""
    fresh: list[tuple[Path, Path]] = []
    journal = _Journal()
    try:
        for path in paths:
            target = path.with_name(path.name + FRESH)
            fresh.append((target, path))
            _write_described(path, target, changes)
        for target, path in fresh:
            journal.move(target, path)
    except BaseException:
        journal.take_back()
        for target, _path in fresh:
            target.unlink(missing_ok=True)
        raise
    journal.done()


def _write_described(path: Path, target: Path, changes: Mapping[str, Any]) -> None:
    """Copy the save at `path` to `target` with another description, and with its own time."""
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        about = json.loads(old.read(DESCRIPTION))
        about.update(changes)
        about = {key: value for key, value in about.items() if value is not None}
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename == DESCRIPTION:
                content = json.dumps(about).encode("utf-8")
            elif entry.filename == NAME_ALONE:
                content = str(about.get("name") or about.get("_save_name", "")).encode("utf-8")
            new.writestr(entry.filename, content)
    times = path.stat()
    os.utime(target, ns=(times.st_atime_ns, times.st_mtime_ns))
