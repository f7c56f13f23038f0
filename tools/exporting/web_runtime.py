"""The web runtime: Ren'Py, CPython and SDL as WebAssembly, which a web build carries.

One of our own lies beside this file as an archive (tools/web_runtime/ is how it was made). The variable
BEDTIME_WEB_RUNTIME names a folder with another: the `web` folder of an official SDK, or one that our archive
unpacks to. Either becomes a `Runtime`, and what builds for the web asks only that.
"""

from __future__ import annotations

import errno
import hashlib
import json
import lzma
import os
import re
import shutil
import tarfile
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from house.console import Trouble

ARCHIVE = Path(__file__).with_name("web_runtime.tar.xz")
VARIABLE = "BEDTIME_WEB_RUNTIME"

# In our archive, and in the folder that it unpacks to.
MANIFEST = "runtime.json"
WEB = "web"
LICENCES = "licences"
FORMAT = 1

# What Ren'Py's launcher calls the parts, in 8.3.4 and 8.5.3 alike. Whoever has no page gets ours.
ENGINE_FILES = ("renpy.js", "renpy.wasm", "renpy.data")
PAGE_FILES = ("index.html", "service-worker.js", "manifest.json", "web-presplash.jpg")
WASM_MAGIC = b"\0asm"

ANOTHER = f"Get it anew (git checkout -- {ARCHIVE.name}), or name another in the variable {VARIABLE}."
NAME_IT = (
    f"{VARIABLE} has to name the folder `web` of a Ren'Py SDK that has web support, or a folder that our own "
    "runtime was unpacked to. Without it the runtime of this project is taken."
)


@dataclass(frozen=True)
class Runtime:
    """A web runtime that has been looked through.

    `web` is a flat folder, to be laid out as `web/` in Ren'Py's base; `files` are the names of what belongs to
    it, sorted. `version` is the Ren'Py that is inside ("8.3.4"), None where nothing says so. `licences` is a
    folder of texts that a build has to carry, None where the runtime brings none.

    `holds_engine`: the Python files of Ren'Py and its common script are in renpy.data, so game.zip needs no
    `renpy/` and no `main.py`; else game.zip carries them, as the launcher packs it. `has_page`: it has its own
    page (PAGE_FILES and what they load); else the build lays a page over it.
    """

    web: Path
    files: tuple[str, ...]
    version: str | None
    licences: Path | None
    ours: bool
    holds_engine: bool
    has_page: bool


def runtime(folder: Path, *, archive: Path = ARCHIVE, environment: Mapping[str, str] | None = None) -> Runtime:
    """The web runtime to build with: the one that BEDTIME_WEB_RUNTIME names, else ours, unpacked into `folder`.

    `folder` must be missing or empty; it is filled in one step, or not at all. Raises Trouble.
    """
    named = (os.environ if environment is None else environment).get(VARIABLE)
    if named:
        return at(Path(named).expanduser().absolute())
    unpack(archive, folder)
    return _ours(folder, f"{archive.name} of this project", ANOTHER)


def at(folder: Path) -> Runtime:
    """The web runtime in `folder`: an SDK's `web`, the SDK around it, or one of ours unpacked. Raises Trouble."""
    if not folder.is_dir():
        raise Trouble(f"{VARIABLE} names {folder}, which is no folder.", NAME_IT)
    if (folder / MANIFEST).is_file():
        return _ours(folder, str(folder), NAME_IT)
    if (folder / "renpy.py").is_file() and not (folder / ENGINE_FILES[0]).is_file():
        if not (folder / WEB).is_dir():
            raise Trouble(f"The Ren'Py in {folder} has no web support (no folder `web`).", NAME_IT)
        folder = folder / WEB
    return _another(folder)


def unpack(archive: Path, folder: Path) -> None:
    """Unpack our `archive` into `folder`, which must be missing or empty; whole or not at all. Raises Trouble."""
    if not archive.is_file():
        raise Trouble(f"The web runtime is missing: there is no {archive}.", ANOTHER)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Trouble(f"The web runtime cannot be unpacked into {folder}, which is in use.", "Name an empty folder.")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        making = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
        try:
            _untar(archive, making)
            making.chmod(0o755)
            if folder.exists():
                folder.rmdir()
            making.replace(folder)
        finally:
            shutil.rmtree(making, ignore_errors=True)
    except (tarfile.TarError, lzma.LZMAError, EOFError) as error:
        raise Trouble(f"The web runtime {archive.name} is broken ({error}).", ANOTHER) from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise Trouble(
                f"The disk of {folder.parent} is full; the web runtime was not unpacked.",
                "Make room there (about 60 MB) and run the same command again.",
            ) from error
        raise Trouble(f"The web runtime cannot be unpacked into {folder} ({error}).", "Name another folder.") from error


def _untar(archive: Path, folder: Path) -> None:
    """Write the archive's files below `folder`; anything else in it, or a way out of it, is a TarError."""
    with tarfile.open(archive, "r:xz") as packed:
        for member in packed:
            parts = PurePosixPath(member.name).parts
            if member.isdir():
                continue
            if not member.isfile() or not parts or parts[0] == "/" or ".." in parts:
                raise tarfile.TarError(f"it holds {member.name}, which is no plain file inside")
            target = folder.joinpath(*parts)
            target.parent.mkdir(parents=True, exist_ok=True)
            source = packed.extractfile(member)
            assert source is not None
            with source, target.open("wb") as out:
                shutil.copyfileobj(source, out, 1 << 20)


def _ours(folder: Path, name: str, todo: str) -> Runtime:
    """Our runtime in `folder`, each file held against the manifest's checksum; `name` is for messages."""
    manifest = _manifest(folder, name, todo)
    told: dict[str, dict[str, Any]] = manifest["files"]
    for path, facts in sorted(told.items()):
        target = folder / path
        if not target.is_file():
            raise Trouble(f"The web runtime {name} is broken: {path} is missing.", todo)
        if target.stat().st_size != facts["bytes"] or hash_of(target) != facts["sha256"]:
            raise Trouble(f"The web runtime {name} is broken: {path} is not what it was made with.", todo)
    files = tuple(sorted(path.removeprefix(f"{WEB}/") for path in told if path.startswith(f"{WEB}/")))
    _ask_for(folder / WEB, files, ENGINE_FILES, name, todo)
    return Runtime(
        web=folder / WEB,
        files=files,
        version=manifest["renpy"],
        licences=folder / LICENCES,
        ours=True,
        holds_engine=True,
        has_page=False,
    )


def _manifest(folder: Path, name: str, todo: str) -> dict[str, Any]:
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        known = manifest["format"] == FORMAT
        facts = manifest["files"].values()
        whole = bool(manifest["renpy"]) and all({"bytes", "sha256"} <= fact.keys() for fact in facts)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise Trouble(f"The web runtime {name} is broken: its {MANIFEST} cannot be read ({error!r}).", todo) from error
    if not known or not whole:
        raise Trouble(f"The web runtime {name} is of another make than this project knows.", todo)
    assert isinstance(manifest, dict)
    return manifest


def _another(folder: Path) -> Runtime:
    """Somebody else's runtime in the flat `folder`: the SDK's own, as far as can be seen from outside."""
    name = str(folder)
    files = tuple(sorted(path.name for path in folder.iterdir() if path.is_file()))
    _ask_for(folder, files, ENGINE_FILES, name, NAME_IT)
    with (folder / "renpy.wasm").open("rb") as wasm:
        if wasm.read(len(WASM_MAGIC)) != WASM_MAGIC:
            raise Trouble(f"The web runtime {name} is broken: renpy.wasm is no WebAssembly.", NAME_IT)
    has_page = "index.html" in files
    if has_page:
        page = (folder / "index.html").read_text(encoding="utf-8", errors="replace")
        loaded = re.findall(r"<script\b[^>]*\bsrc=[\"']?([\w.-]+\.js)\b", page)
        _ask_for(folder, files, (*PAGE_FILES, *loaded), name, NAME_IT)
    return Runtime(
        web=folder, files=files, version=None, licences=None, ours=False, holds_engine=False, has_page=has_page
    )


def _ask_for(folder: Path, files: tuple[str, ...], names: tuple[str, ...], name: str, todo: str) -> None:
    """Raise Trouble unless all `names` are among `files` of `folder` and none of them is empty."""
    missing = sorted({wanted for wanted in names if wanted not in files})
    if missing:
        raise Trouble(f"The web runtime {name} is not whole: it lacks {', '.join(missing)}.", todo)
    for wanted in names:
        if not (folder / wanted).stat().st_size:
            raise Trouble(f"The web runtime {name} is broken: {wanted} is empty.", todo)


def hash_of(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal digits."""
    with path.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()
