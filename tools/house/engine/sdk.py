"""Gets the official SDK: fetched, checked, unpacked, started once, and only then put on the shelf."""

from __future__ import annotations

import errno
import platform
import sys
from pathlib import Path

from bootstrap import HOST_PATIENCE
from house.console import Trouble, say
from house.engine import fetch, model, shelf, sources
from house.engine.unpack import unpack

BASE = "sdk"  # the SDK's own folder, inside the one on the shelf


def archive_of(source: sources.SdkSource) -> sources.Archive:
    """The archive for this platform; raises Trouble where this project knows of none."""
    if sys.platform == "win32":
        return source.windows
    machine = platform.machine().lower()
    if sys.platform == "linux" and machine not in ("x86_64", "amd64"):
        raise Trouble(
            f"The official Ren'Py {source.version} known here is for x86-64, and this machine is {machine}.",
            "Fetch the SDK for this machine from renpy.org, and name its folder in the environment variable RENPY_SDK.",
        )
    return source.archive


def folder_of(source: sources.SdkSource) -> Path:
    """Where the SDK lies on the shelf, got or not: named by its version and its archive's hash."""
    return shelf.shelf() / f"sdk-{source.version}-{archive_of(source).sha256[:8]}"


def got(source: sources.SdkSource, why: str) -> model.Engine | None:
    """The SDK, if it lies on the shelf."""
    try:
        folder = folder_of(source)
    except Trouble:
        return None
    return model.at(folder / BASE, why) if shelf.is_whole(folder) else None


def get_sdk(source: sources.SdkSource | None = None, *, patience: float = HOST_PATIENCE) -> model.Engine:
    """The official SDK, fetched unless it lies on the shelf; raises Trouble.

    A host that does not answer is given up after `patience` seconds.
    """
    source = source or sources.load().sdk
    name = f"The official Ren'Py {source.version}"
    archive = archive_of(source)
    target = folder_of(source)
    part = target.parent / f"{target.name}-{archive.name}.part"

    def make(making: Path) -> dict[str, str]:
        say(f"Fetching the official Ren'Py {source.version} (once; about 160 MB).")
        try:
            fetch.download(source.address + archive.name, archive.sha256, part, patience=patience)
            (making / "unpacked").mkdir()
            held = unpack(part, making / "unpacked")
        except OSError as error:
            if error.errno == errno.ENOSPC:
                fetch.discard(part)
            raise
        base = held.replace(making / BASE)
        (making / "unpacked").rmdir()
        engine = model.at(base, "")
        version = model.stated_version(engine)
        if not version.startswith(source.version):
            raise Trouble(f"{archive.name} holds Ren'Py {version}, not {source.version}.", "Nothing was kept.")
        fetch.discard(part)
        return {"kind": "sdk", "version": version}

    shelf.put(target, name, source.megabytes, make)
    return model.at(target / BASE, f"the official SDK in {target / BASE}")
