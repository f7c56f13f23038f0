"""Which masters there are, what each is made from, and what was rendered from it."""

from __future__ import annotations

import ast
import hashlib
import importlib.metadata
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar


@dataclass(frozen=True)
class Workplace:
    """Where masters, tools and rendered files lie: the project's root, or a copy of it in a test.

    A room's own workplace says which folders are its, what decides about every file of it, and how its errors are
    called.
    """

    root: Path

    # The folder of masters; below game/, the folder of what is rendered; the package in tools/.
    folder: ClassVar[str]
    rendered_folder: ClassVar[str]
    room: ClassVar[str]
    table_name: ClassVar[str]
    # Masters' files are Python; files that end so are shared by masters and are none themselves.
    shared_endings: ClassVar[tuple[str, ...]]
    # What decides about every file besides what its master imports.
    always: ClassVar[tuple[str, ...]]
    encoders: ClassVar[tuple[str, ...]]
    error: ClassVar[type[Exception]]

    @property
    def masters(self) -> Path:
        """The folder of the masters."""
        return self.root / self.folder

    @property
    def rendered(self) -> Path:
        """The folder of what is rendered."""
        return self.root / "game" / self.rendered_folder

    @property
    def record(self) -> Path:
        """What was rendered from which sources: file names and SHA-256."""
        return self.masters / "rendered.json"

    @property
    def table(self) -> Path:
        """The table from which the game's stage takes what there is."""
        return self.rendered / self.table_name

    def find(self, names: Iterable[str] = ()) -> list[Path]:
        """Return the masters, sorted; only those named, if any: by a file's or a folder's name.

        The room's error if a name fits none.
        """
        every = sorted(file for file in self.masters.rglob("*.py") if not file.stem.endswith(self.shared_endings))
        wanted = list(names)
        found = [file for file in every if not wanted or any(self._fits(file, name) for name in wanted)]
        for name in wanted:
            if not any(self._fits(file, name) for file in every):
                known = ", ".join(sorted({file.stem for file in every}))
                raise self.error(f"no master is called {name!r}; there are {known}")
        return found

    def _fits(self, file: Path, name: str) -> bool:
        inside = file.relative_to(self.masters)
        return name.removesuffix(".py") in (file.stem, *inside.parts[:-1], inside.with_suffix("").as_posix())

    def address(self, file: Path) -> str:
        """Return a file's name from the root, as it is recorded."""
        return file.relative_to(self.root).as_posix()

    def sources(self, master: Path) -> set[Path]:
        """Return the files that a master's files are made from: itself and all of ours that it imports."""
        tools = self.root / "tools" / self.room
        found: set[Path] = set()
        waiting = [master, *(tools / name for name in self.always)]
        while waiting:
            file = waiting.pop()
            if file not in found:
                found.add(file)
                waiting += self._imported(file)
        return found | set(self.data_of(found))

    def data_of(self, sources: set[Path]) -> Iterator[Path]:
        """Yield files besides code that the code in `sources` reads; a room that has such files says which."""
        return iter(())

    def _imported(self, file: Path) -> list[Path]:
        """Return our own files that a file imports, found by reading and not by running it."""
        names: set[str] = set()
        for node in ast.walk(self.parsed(file)):
            if isinstance(node, ast.Import):
                names.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                names.add(node.module)
                names.update(f"{node.module}.{alias.name}" for alias in node.names)
        folders = (file.parent, self.root / "tools", self.root / "game" / "python-packages")
        spots = [folder / name.replace(".", "/") for name in names for folder in folders]
        candidates = [spot.with_suffix(".py") for spot in spots] + [spot / "__init__.py" for spot in spots]
        return [spot for spot in candidates if spot.is_file() and self.decides(spot)]

    def decides(self, file: Path) -> bool:
        """Whether a file of ours that is imported can change what is rendered; the command's own code cannot."""
        return "house" not in file.relative_to(self.root).parts

    def parsed(self, file: Path) -> ast.Module:
        """Return a Python file's syntax tree; the room's error names file and line if it has none."""
        try:
            return ast.parse(file.read_text(encoding="utf-8"))
        except SyntaxError as error:
            raise self.error(f"{self.address(file)}:{error.lineno}: {error.msg}") from error

    def sources_hash(self, master: Path) -> str:
        """Return the SHA-256 of everything that decides about a master's files, the encoders' versions included."""
        total = hashlib.sha256()
        for encoder in self.encoders:
            total.update(f"{encoder} {importlib.metadata.version(encoder)}\n".encode())
        for file in sorted(self.sources(master)):
            total.update(f"{self.address(file)}\n".encode())
            total.update(file.read_bytes().replace(b"\r\n", b"\n"))
        return total.hexdigest()

    def forget_what_is_gone(self, record: dict[str, Rendered]) -> None:
        """Take masters that are gone out of `record`, and delete their files."""
        for master in [name for name in record if not (self.root / name).is_file()]:
            self.remove(record.pop(master).files)

    def remove(self, names: Iterable[str]) -> None:
        """Delete rendered files, by their names from the root."""
        for name in names:
            (self.root / name).unlink(missing_ok=True)

    def is_fresh(self, master: Path, record: dict[str, Rendered]) -> bool:
        """Whether a master's files are there, unchanged, and made from its sources as they are now."""
        entry = record.get(self.address(master))
        if entry is None or entry.sources != self.sources_hash(master):
            return False
        return all(_unchanged(self.root / name, digest) for name, digest in entry.files.items())

    def differences(self, record: dict[str, Rendered], endings: tuple[str, ...]) -> list[str]:
        """Return what the record and the files do not agree on, a line each; rendered files end with `endings`."""
        wrong: list[str] = []
        for master in self.find():
            name = self.address(master)
            entry = record.get(name)
            if entry is None:
                wrong.append(f"{name}: never rendered")
            elif entry.sources != self.sources_hash(master):
                wrong.append(f"{name}: changed since it was rendered")
            else:
                for file, digest in entry.files.items():
                    if not (self.root / file).is_file():
                        wrong.append(f"{file}: missing")
                    elif sha256(self.root / file) != digest:
                        wrong.append(f"{file}: is not what was rendered from {name}")
        known = {file for entry in record.values() for file in entry.files}
        gone = [name for name in record if not (self.root / name).is_file()]
        wrong += [f"{name}: rendered from a master that is gone" for name in gone]
        every = [self.address(found) for found in sorted(self.rendered.rglob("*"))]
        wrong += [f"{name}: no master makes it" for name in every if name.endswith(endings) and name not in known]
        return wrong


def _unchanged(file: Path, digest: str) -> bool:
    return file.is_file() and sha256(file) == digest


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
