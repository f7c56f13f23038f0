"""The shelf of engines in the user's cache: what lies on it is whole.

An engine is made in a folder of another name and renamed in one step when everything has been checked, so a
run that is ended half-way leaves nothing that counts. Two runs wait for each other at a lock, and the second
finds the engine made. Once made, an engine is only read.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from bootstrap import locked
from house.console import Trouble
from house.engine.model import RECORD
from house.paths import cache_folder

MAKING = ".making-"
ELSEWHERE = "Or name a folder elsewhere in the environment variable BEDTIME_CACHE."


def shelf() -> Path:
    """The folder of all engines (shared by clones)."""
    return cache_folder() / "engines"


def is_whole(folder: Path) -> bool:
    """Whether the engine in `folder` has been made to its end."""
    return (folder / RECORD).is_file()


def put(target: Path, name: str, megabytes: int, make: Callable[[Path], dict[str, str]]) -> None:
    """Make the engine `target` unless it is there: `make` fills a folder and returns what its record says.

    `name` is for messages; `megabytes` of free disk are asked for first. Raises Trouble; then nothing that
    counts has been left.
    """
    if is_whole(target):
        return
    with in_words(target.parent, name), locked(target.parent / f"{target.name}.lock"):
        if is_whole(target):
            return
        for leftover in target.parent.glob(f"{target.name}{MAKING}*"):
            shutil.rmtree(leftover, ignore_errors=True)
        ask_for_disk(target.parent, name, megabytes)
        making = Path(tempfile.mkdtemp(prefix=f"{target.name}{MAKING}", dir=target.parent))
        try:
            record = make(making)
            (making / RECORD).write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
            making.chmod(0o755)
            shutil.rmtree(target, ignore_errors=True)  # a folder of that name without a record is not ours
            making.replace(target)
        except BaseException:
            shutil.rmtree(making, ignore_errors=True)
            raise


def ask_for_disk(folder: Path, name: str, megabytes: int) -> None:
    """Raise Trouble if the disk of `folder` has less than `megabytes` free."""
    free = shutil.disk_usage(folder).free // 1_000_000
    if free < megabytes:
        raise Trouble(
            f"{name} needs {megabytes} MB of free disk, and {folder} has {free} MB.",
            f"Make room there. {ELSEWHERE}",
        )


@contextmanager
def in_words(folder: Path, name: str) -> Iterator[None]:
    """Turn the system's errors about the cache folder into Trouble."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise full_disk(folder, name) from error
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            raise Trouble(
                f"{name} cannot be put into {folder}, which cannot be written ({os.strerror(error.errno)}).",
                f"Make it writable. {ELSEWHERE}",
            ) from error
        raise Trouble(f"{name} cannot be put into {folder} ({error}).", ELSEWHERE) from error


def full_disk(folder: Path, name: str) -> Trouble:
    """The words for a disk that filled up on the way."""
    return Trouble(
        f"The disk of {folder} is full; {name} was not kept.",
        f"Make room there and run the same command again. {ELSEWHERE}",
    )
