"""Packs what was built as the one archive that is committed: runtime, licences, and a manifest of both.

The same files give the same archive, byte for byte.
"""

from __future__ import annotations

import io
import json
import lzma
import tarfile
from pathlib import Path
from typing import Any

from exporting.web_runtime import ENGINE_FILES, FORMAT, LICENCES, MANIFEST, WEB, hash_of
from house.console import Trouble

MODE = 0o644


def pack(web: Path, licences: Path, told: dict[str, Any], archive: Path, epoch: int) -> dict[str, Any]:
    """Write `archive` (.tar.xz) from the flat folders `web` and `licences`; returns its manifest.

    `told` goes into the manifest as it is (version of Ren'Py under "renpy", sources, tools); `epoch` is the
    date of all members in seconds. The archive appears whole or not at all. Raises Trouble if a part is missing.
    """
    members = {f"{WEB}/{name}": web / name for name in ENGINE_FILES}
    members |= {f"{LICENCES}/{path.name}": path for path in sorted(licences.iterdir())}
    for name, path in members.items():
        if not path.is_file() or not path.stat().st_size:
            raise Trouble(f"{name} was not made ({path}).", "Run the recipe from its beginning.")
    manifest = {
        "format": FORMAT,
        **told,
        "files": {
            name: {"bytes": path.stat().st_size, "sha256": hash_of(path)} for name, path in sorted(members.items())
        },
    }
    partial = archive.with_name(f".{archive.name}.part")
    try:
        with (
            lzma.open(partial, "wb", check=lzma.CHECK_CRC64, preset=9 | lzma.PRESET_EXTREME) as out,
            tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as tar,
        ):
            _add(tar, MANIFEST, (json.dumps(manifest, indent=1) + "\n").encode(), epoch)
            for name, path in sorted(members.items()):
                _add(tar, name, path.read_bytes(), epoch)
        partial.replace(archive)
    finally:
        partial.unlink(missing_ok=True)
    return manifest


def _add(tar: tarfile.TarFile, name: str, content: bytes, epoch: int) -> None:
    """Add one plain file that belongs to nobody."""
    member = tarfile.TarInfo(name)
    member.size = len(content)
    member.mode = MODE
    member.mtime = epoch
    tar.addfile(member, io.BytesIO(content))


def engine_script(loader: Path, engine: Path, target: Path) -> None:
    """Write the one script that a page loads: what fetches renpy.data, then the engine that waits for it."""
    partial = target.with_name(f".{target.name}.part")
    partial.write_bytes(loader.read_bytes() + b"\n" + engine.read_bytes())
    partial.replace(target)
