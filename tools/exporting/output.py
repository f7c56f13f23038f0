"""The folder that builds are laid into: one command at a time, each build whole or not at all, the last one untouched
until the next is finished."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from exporting.kinds import IN_WORDS, Kind
from house.console import Trouble

SUMS = "SHA256SUMS"
LOCK = ".export.lock"
MAKING = ".making-"
FULL = (errno.ENOSPC, errno.EDQUOT)


@dataclass(frozen=True)
class Built:
    """A build that is finished: its kind, its file in the output folder, its size in bytes and its SHA-256."""

    kind: Kind
    file: Path
    size: int
    sha256: str


@contextmanager
def making(out: Path) -> Iterator[Path]:
    """A folder inside `out` in which builds are made; it is gone afterwards, whatever happens. Raises Trouble.

    Builds are made on the same disk, so that a finished one takes its place at once. Another command that builds into
    the same folder is not waited for.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Trouble(f"{out} cannot be made ({error.strerror}).", "Name another folder with --out.") from error
    lock = FileLock(out / LOCK, timeout=0)
    try:
        lock.acquire()
    except Timeout as error:
        raise Trouble(
            f"somebody is building into {out} just now.", "Wait for it to end, or name another folder with --out."
        ) from error
    except OSError as error:
        raise Trouble(
            f"nothing can be written in {out} ({error.strerror}).", "Name another folder with --out."
        ) from error
    try:
        _sweep(out)
        with tempfile.TemporaryDirectory(prefix=MAKING, dir=out, ignore_cleanup_errors=True) as folder:
            yield Path(folder)
    except OSError as error:
        if error.errno in FULL:
            raise Trouble(
                f"the disk of {out} is full.",
                "Make room, or name a folder on another disk. Earlier builds are untouched.",
            ) from error
        raise
    finally:
        lock.release()
        (out / LOCK).unlink(missing_ok=True)


def _sweep(out: Path) -> None:
    """Remove what a command that was killed has left behind."""
    for rest in out.glob(f"{MAKING}*"):
        shutil.rmtree(rest, ignore_errors=True)


def lay(made: Path, out: Path, kind: Kind) -> Built:
    """Put a finished file into `out`, over an earlier one of its name; nothing is ever half there. Raises Trouble."""
    target = out / made.name
    built = Built(kind, target, made.stat().st_size, sha256_of(made))
    with made.open("rb") as file:
        os.fsync(file.fileno())
    try:
        made.replace(target)
    except OSError as error:
        if error.errno in FULL:
            raise
        raise Trouble(
            f"{target} cannot be replaced ({error.strerror}); somebody may have it open.",
            f"Close it and try again. The build for {IN_WORDS[kind]} that was there is untouched.",
        ) from error
    return built


def sha256_of(file: Path) -> str:
    """The SHA-256 of a file, as hexadecimal digits."""
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def write_sums(out: Path, built: list[Built]) -> Path:
    """Write SHA256SUMS for all builds in `out` (`sha256sum --check` reads it), keeping earlier lines of others."""
    file = out / SUMS
    sums = {}
    if file.is_file():
        for line in file.read_text("utf-8").splitlines():
            digest, _, name = line.partition("  ")
            if name and (out / name).is_file():
                sums[name] = digest
    sums.update({one.file.name: one.sha256 for one in built})
    part = file.with_suffix(".part")
    part.write_text("".join(f"{digest}  {name}\n" for name, digest in sorted(sums.items())), "utf-8")
    part.replace(file)
    return file
