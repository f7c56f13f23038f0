"""Which masters there are, what each is made from, and what was rendered from it when."""

from __future__ import annotations

import ast
import hashlib
import importlib.metadata
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from print_room.sheet import DrawingError

# What decides about every picture's bytes besides what its master imports.
ALWAYS = ("rendering.py", "pictures.py")
ENCODERS = ("resvg-py", "pillow")


@dataclass(frozen=True)
class Workplace:
    """Where masters, tools and rendered files lie: the project's root, or a copy of it in a test."""

    root: Path

    @property
    def masters(self) -> Path:
        """The folder of the masters."""
        return self.root / "images"

    @property
    def rendered(self) -> Path:
        """The folder of what is rendered."""
        return self.root / "game" / "images"

    @property
    def record(self) -> Path:
        """What was rendered from which sources: file names and SHA-256."""
        return self.masters / "rendered.json"

    @property
    def table(self) -> Path:
        """The table from which the game's stage builds its images."""
        return self.rendered / "pictures.json"

    def find(self, names: Iterable[str] = ()) -> list[Path]:
        """Return the masters, sorted; only those named, if any: by a file's or a folder's name.

        `DrawingError` if a name fits none.
        """
        every = sorted(file for file in self.masters.rglob("*.py") if not file.stem.endswith("_drawing"))
        wanted = list(names)
        found = [file for file in every if not wanted or any(self._fits(file, name) for name in wanted)]
        for name in wanted:
            if not any(self._fits(file, name) for file in every):
                known = ", ".join(sorted({file.stem for file in every}))
                raise DrawingError(f"no master is called {name!r}; there are {known}")
        return found

    def _fits(self, file: Path, name: str) -> bool:
        inside = file.relative_to(self.masters)
        return name.removesuffix(".py") in (file.stem, *inside.parts[:-1], inside.with_suffix("").as_posix())

    def address(self, file: Path) -> str:
        """Return a file's name from the root, as it is recorded."""
        return file.relative_to(self.root).as_posix()

    def sources(self, master: Path) -> set[Path]:
        """Return the files that a master's pictures are made from: itself and all of ours that it imports."""
        tools = self.root / "tools" / "print_room"
        found: set[Path] = set()
        waiting = [master, *(tools / name for name in ALWAYS)]
        while waiting:
            file = waiting.pop()
            if file not in found:
                found.add(file)
                waiting += self._imported(file)
        return found

    def _imported(self, file: Path) -> list[Path]:
        """Return our own files that a file imports, found by reading and not by running it."""
        try:
            tree = ast.parse(file.read_text(encoding="utf-8"))
        except SyntaxError as error:
            raise DrawingError(f"{self.address(file)}:{error.lineno}: {error.msg}") from error
        names: set[str] = set()
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                names.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                names.add(node.module)
                names.update(f"{node.module}.{alias.name}" for alias in node.names)
        folders = (file.parent, self.root / "tools", self.root / "game" / "python-packages")
        spots = [folder / name.replace(".", "/") for name in names for folder in folders]
        candidates = [spot.with_suffix(".py") for spot in spots] + [spot / "__init__.py" for spot in spots]
        return [spot for spot in candidates if spot.is_file()]

    def sources_hash(self, master: Path) -> str:
        """Return the SHA-256 of everything that decides about a master's files, the encoders' versions included."""
        total = hashlib.sha256()
        for encoder in ENCODERS:
            total.update(f"{encoder} {importlib.metadata.version(encoder)}\n".encode())
        for file in sorted(self.sources(master)):
            total.update(f"{self.address(file)}\n".encode())
            total.update(file.read_bytes().replace(b"\r\n", b"\n"))
        return total.hexdigest()


@dataclass(frozen=True)
class Rendered:
    """What was rendered from a master: the hash of its sources, and of each file by its name from the root."""

    sources: str
    files: dict[str, str]


def read_record(place: Workplace) -> dict[str, Rendered]:
    """Return what was rendered, by master. A record that cannot be read counts as none: all is rendered anew."""
    try:
        stored = json.loads(place.record.read_text(encoding="utf-8"))
        return {master: Rendered(entry["sources"], dict(entry["files"])) for master, entry in stored.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def write_record(place: Workplace, record: dict[str, Rendered]) -> None:
    """Write the record whole or not at all."""
    stored = {
        master: {"sources": entry.sources, "files": dict(sorted(entry.files.items()))}
        for master, entry in sorted(record.items())
    }
    write_whole(place.record, (json.dumps(stored, indent=1) + "\n").encode())


def write_whole(file: Path, content: bytes) -> None:
    """Write a file whole or not at all; leave it untouched if it already holds this."""
    if file.is_file() and file.read_bytes() == content:
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    unfinished = file.with_name(file.name + ".part")
    unfinished.write_bytes(content)
    unfinished.replace(file)


def sha256(file: Path) -> str:
    """Return a file's SHA-256 as hexadecimal."""
    return hashlib.sha256(file.read_bytes()).hexdigest()
