"""Unpacks an SDK archive (tar.bz2 or zip) and finds the one folder in it."""

from __future__ import annotations

import lzma
import tarfile
import zipfile
import zlib
from pathlib import Path, PurePosixPath

from house.console import Trouble, progress

_BAD_ARCHIVE = (tarfile.TarError, zipfile.BadZipFile, lzma.LZMAError, zlib.error, EOFError)


def unpack(archive: Path, folder: Path) -> Path:
    """Unpack `archive` into `folder` (empty) and return the one folder that it held.

    Raises Trouble if it is damaged, holds something else than one folder, or would write outside of it.
    """
    try:
        if zipfile.is_zipfile(archive):
            _unzip(archive, folder)
        else:
            _untar(archive, folder)
    except _BAD_ARCHIVE as error:
        raise Trouble(f"{archive.name} cannot be unpacked ({error}).", "Run the same command again.") from error
    held = list(folder.iterdir())
    if len(held) != 1 or not held[0].is_dir():
        raise Trouble(f"{archive.name} holds something else than one folder.", "This is not an SDK archive.")
    return held[0]


def _untar(archive: Path, folder: Path) -> None:
    with archive.open("rb") as packed, tarfile.open(fileobj=packed) as tar, progress(bytes_=True) as bar:
        task = bar.add_task("unpacking", total=archive.stat().st_size)
        # Pythons before 3.11.4 know no filters: they ignore this, and the check below stands alone.
        tar.extraction_filter = getattr(tarfile, "data_filter", None)
        for member in tar:
            _refuse_outside(archive, member.name)
            if member.issym() or member.islnk():
                within = PurePosixPath(member.name).parent if member.issym() else PurePosixPath()
                _refuse_outside(archive, str(within / member.linkname))
            if not (member.isfile() or member.isdir() or member.issym() or member.islnk()):
                raise Trouble(f"{archive.name} holds a special file ({member.name}).", "Nothing was kept.")
            tar.extract(member, folder)
            bar.update(task, completed=packed.tell())


def _unzip(archive: Path, folder: Path) -> None:
    with zipfile.ZipFile(archive) as packed, progress() as bar:
        for member in bar.track(packed.infolist(), description="unpacking"):
            _refuse_outside(archive, member.filename)
            packed.extract(member, folder)


def _refuse_outside(archive: Path, name: str) -> None:
    """Raise Trouble if `name` is absolute or climbs out of where it is unpacked."""
    depth = 0
    for part in PurePosixPath(name).parts:
        depth += -1 if part == ".." else 1
        if part == "/" or depth < 0:
            raise Trouble(f"{archive.name} would write outside its folder ({name}).", "Nothing was kept.")
