"""A second copy of what is kept, under this machine's own name, so that two machines' folders can be laid together.

Every machine calls its places by the same slots and its memory by the same name, and where one folder is copied over
another, of two files with one name the first is gone. So each machine keeps its copies in a folder of its own beside
the places, `copies/MACHINE/`: a save as `SLOT.CONTENTS.copy`, and what is remembered. Whatever a place was copied over
by, it is still there, and is laid into an empty place at the next start. What another machine's folder holds is gone
through in the same way once, and belongs to this one from then on.

Nothing here unpickles anything; a copy is written whole or not at all.
"""

from __future__ import annotations

import shutil
import zipfile
import zlib
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from keeping.files import Condition, examine_save

COPIES = "copies"
COPY = ".copy"
FRESH = ".fresh"

# What a machine remembers: as a code that any other can read (keeping/progress.py), and as it was, for itself.
PROGRESS, UNLOCKS = "progress.txt", "persistent"


@dataclass(frozen=True)
class Copy:
    """One copy of a save: the machine that kept it, in which slot, what it holds (`contents_of`), and where it lies."""

    machine: str
    slot: str
    contents: str
    path: Path

    @property
    def kept_at(self) -> float:
        """When the place was kept, in seconds since 1970."""
        return self.path.stat().st_mtime


def contents_of(path: Path) -> str | None:
    """What a save holds, in brief: the checksum and the size in bytes of its telling. None if it cannot be read.

    A place that was only given a name, or moved, holds the same as before.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            telling = archive.getinfo("log")
    except (zipfile.BadZipFile, zlib.error, KeyError, OSError, NotImplementedError):
        return None
    return f"{telling.CRC:08x}{telling.file_size:x}"


def saves_in(folder: Path, suffix: str) -> dict[str, Path]:
    """Return by slot the saves of a folder, without those whose names begin with "_": they are shown nowhere."""
    try:
        paths = [path for path in Path(folder).iterdir() if path.name.endswith(suffix) and path.is_file()]
    except OSError:
        return {}
    slots = {path.name[: -len(suffix)]: path for path in paths}
    return {slot: path for slot, path in sorted(slots.items()) if not slot.startswith("_")}


def shown_places(folders: Sequence[Path], suffix: str) -> dict[str, Path]:
    """Return by slot the save that is opened from it: of several folders, the newest file that can be read."""
    shown: dict[str, Path] = {}
    for folder in dict.fromkeys(folders):
        for slot, path in saves_in(folder, suffix).items():
            if contents_of(path) is None:
                continue
            if slot not in shown or path.stat().st_mtime > shown[slot].stat().st_mtime:
                shown[slot] = path
    return shown


def copies_in(folder: Path) -> list[Copy]:
    """Return the copies of all machines in a folder of saves, as far as their names are such."""
    found = []
    for machine in _folders_of_machines(folder):
        for path in sorted(machine.glob("*" + COPY)):
            slot, _, contents = path.name[: -len(COPY)].rpartition(".")
            if slot and path.is_file():
                found.append(Copy(machine.name, slot, contents, path))
    return found


def other_machines(folders: Sequence[Path], machine: str) -> list[Path]:
    """Return the folders of copies that other machines have left here."""
    return [one for folder in dict.fromkeys(folders) for one in _folders_of_machines(folder) if one.name != machine]


def _folders_of_machines(folder: Path) -> list[Path]:
    copies = Path(folder, COPIES)
    return sorted(path for path in copies.iterdir() if path.is_dir()) if copies.is_dir() else []


def keep_copies(folders: Sequence[Path], machine: str, suffix: str) -> None:
    """Bring this machine's copies, in the first folder, in line with the places that are shown. Raises OSError."""
    own = Path(folders[0], COPIES, machine)
    own.mkdir(parents=True, exist_ok=True)
    wanted: set[str] = set()
    for slot, path in shown_places(folders, suffix).items():
        copy = own / f"{slot}.{contents_of(path)}{COPY}"  # not read
        wanted.add(copy.name)
        if not _is_same(path, copy):
            copy_whole(path, copy)
    for path in own.iterdir():
        if path.suffix in (COPY, FRESH) and path.name not in wanted:
            path.unlink()


def _is_same(path: Path, copy: Path) -> bool:
    if not copy.is_file():
        return False
    one, other = path.stat(), copy.stat()
    return (one.st_size, int(one.st_mtime)) == (other.st_size, int(other.st_mtime))


def copy_whole(path: Path, there: Path) -> None:
    """Copy a file with its times; at `there` lies what lay there before, or all of it. Raises OSError."""
    fresh = there.with_name(there.name + FRESH)
    try:
        shutil.copyfile(path, fresh)
        shutil.copystat(path, fresh)
        fresh.replace(there)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise


def lost_places(
    folders: Sequence[Path], suffix: str, version: str, keeps_itself: Callable[[str], bool]
) -> list[tuple[str, Path]]:
    """Return what no slot shows any more: pairs of the slot that it had, and a whole save of ours; the oldest first.

    That is what lies in a folder under another's newer save, and what a machine's copies hold. Of places that keep
    themselves (`keeps_itself` says of a slot whether its do) only the newest of a folder or a machine counts, and only
    if nothing there is newer: where reading stood. The others would have gone of themselves.
    """
    shown = {contents_of(path) for path in shown_places(folders, suffix).values()}
    found: list[Copy] = []
    for folder in dict.fromkeys(folders):
        beside = [Copy("", slot, contents_of(path) or "", path) for slot, path in saves_in(folder, suffix).items()]
        for kept in _by_machine(beside + copies_in(folder)):
            found += [one for one in kept if not keeps_itself(one.slot)]
            newest = max(kept, key=lambda one: one.kept_at)
            if keeps_itself(newest.slot):
                found.append(newest)
    lost: dict[str, Copy] = {}
    for one in found:
        whole = one.contents == contents_of(one.path) and examine_save(one.path, version) is Condition.GOOD
        if one.contents not in shown and one.contents not in lost and whole:
            lost[one.contents] = one
    return [(one.slot, one.path) for one in sorted(lost.values(), key=lambda one: one.kept_at)]


def _by_machine(kept: Sequence[Copy]) -> list[list[Copy]]:
    machines = dict.fromkeys(one.machine for one in kept)
    return [[one for one in kept if one.machine == machine] for machine in machines]


def lay_into(path: Path, slot: str, folders: Iterable[Path], suffix: str) -> None:
    """Lay a save into an empty slot, in all folders or in none. Raises OSError."""
    laid = []
    try:
        for folder in dict.fromkeys(folders):
            there = Path(folder, slot + suffix)
            copy_whole(path, there)
            laid.append(there)
    except OSError:
        for there in laid:
            there.unlink(missing_ok=True)
        raise


def let_go(machines: Collection[Path], suffix: str, folders: Sequence[Path]) -> None:
    """Remove of other machines' copies those that a slot shows, and their folders where nothing is left in them.

    Raises OSError.
    """
    shown = {contents_of(path) for path in shown_places(folders, suffix).values()}
    for machine in machines:
        mine = [one for one in copies_in(machine.parent.parent) if one.machine == machine.name]
        for one in mine:
            if one.contents in shown:
                one.path.unlink()
        if not any(machine.iterdir()):
            machine.rmdir()


def forget_copies(folders: Sequence[Path]) -> None:
    """Remove every copy, of all machines. Raises OSError."""
    for folder in dict.fromkeys(folders):
        if Path(folder, COPIES).is_dir():
            shutil.rmtree(Path(folder, COPIES))
