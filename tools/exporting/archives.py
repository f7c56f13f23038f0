"""Archives that depend on nothing but what is in them: sorted names, one date, one owner, two modes."""

from __future__ import annotations

import lzma
import os
import stat
import tarfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

PLAIN, EXECUTABLE, FOLDER = 0o644, 0o755, 0o755

# How hard xz tries, 0 to 9. The build for Linux of November 2026, 446 MB, on one of two busy cores: 157 MB after 27
# seconds at 0, 152 MB after 42 seconds at 1, 136 MB after 354 seconds at 6.
EFFORT = 1

# What is compressed already.
PACKED = {".webp", ".png", ".jpg", ".avif", ".opus", ".ogg", ".mp3", ".webm", ".zip", ".rpyc", ".rpyb", ".gz", ".xz"}


def pack_tar_xz(folder: Path, file: Path, epoch: int, top: str = "", effort: int = EFFORT) -> None:
    """Pack what is in `folder` into the new `file` as .tar.xz, below the folder `top` if it has a name.

    Everything in it is of the time `epoch` (seconds since 1970). Links are not followed, and not allowed.
    """
    with (
        lzma.open(file, "wb", preset=effort) as out,
        tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for name, path in _inside(folder, top):
            entry = tarfile.TarInfo(name)
            entry.mtime, entry.mode = epoch, _mode(path)
            if path.is_dir():
                entry.type = tarfile.DIRTYPE
                tar.addfile(entry)
            else:
                entry.size = path.stat().st_size
                with path.open("rb") as content:
                    tar.addfile(entry, content)


def pack_zip(folder: Path, file: Path, epoch: int, top: str = "") -> None:
    """Pack what is in `folder` into the new `file` as .zip; the rest as in `pack_tar_xz`."""
    date = time.gmtime(epoch)[:6]
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, path in _inside(folder, top):
            is_folder = path.is_dir()
            entry = zipfile.ZipInfo(name + "/" * is_folder, date)
            entry.create_system = 3  # Unix: the modes are kept
            entry.external_attr = ((stat.S_IFDIR if is_folder else stat.S_IFREG) | _mode(path)) << 16 | 0x10 * is_folder
            if is_folder:
                archive.writestr(entry, b"")
                continue
            entry.compress_type = zipfile.ZIP_STORED if path.suffix in PACKED else zipfile.ZIP_DEFLATED
            entry.file_size = path.stat().st_size
            with path.open("rb") as content, archive.open(entry, "w") as out:
                while block := content.read(1 << 20):
                    out.write(block)


def _inside(folder: Path, top: str) -> Iterator[tuple[str, Path]]:
    """What is in `folder`, in the order of names: the name in the archive, and the path."""
    if top:
        yield top, folder
    paths = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*")}
    for name in sorted(paths):
        if paths[name].is_symlink():
            raise ValueError(f"{name} is a link")
        yield (f"{top}/{name}" if top else name), paths[name]


def _mode(path: Path) -> int:
    if path.is_dir():
        return FOLDER
    return EXECUTABLE if os.access(path, os.X_OK) and path.stat().st_mode & 0o100 else PLAIN
