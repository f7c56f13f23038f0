"""What sources.toml says: the parts with their files and checksums, and the tools that they are compiled by."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

SOURCES = Path(__file__).with_name("sources.toml")


@dataclass(frozen=True)
class File:
    """One source archive: its place below a mirror of Debian, and the SHA-256 that it must have."""

    version: str
    path: str
    sha256: str

    @property
    def name(self) -> str:
        """The file's name alone."""
        return self.path.rpartition("/")[2]


@dataclass(frozen=True)
class Part:
    """One part: the folder that it is unpacked to, its files in order of preference, its licences.

    `licences` gives for each name in the archive the file below the part's folder.
    """

    into: str
    files: tuple[File, ...]
    licences: dict[str, str]


@dataclass(frozen=True)
class Wheel:
    """A pure Python package from the machine's package index."""

    name: str
    version: str
    sha256: str


@dataclass(frozen=True)
class Sources:
    """All of it. `epoch` is in seconds; `expected` gives the version of the packages that matter most."""

    renpy: str
    python: str
    epoch: int
    suite: str
    component: str
    megabytes: int
    packages: tuple[str, ...]
    expected: dict[str, str]
    wheels: tuple[Wheel, ...]
    parts: tuple[Part, ...]
    package_licences: dict[str, str]


def load(path: Path = SOURCES) -> Sources:
    """Read sources.toml."""
    with path.open("rb") as handle:
        data = tomllib.load(handle)
    tools = data["tools"]
    return Sources(
        **data["runtime"],
        suite=tools["suite"],
        component=tools["component"],
        megabytes=tools["megabytes"],
        packages=tuple(tools["packages"]),
        expected=tools["expected"],
        wheels=tuple(Wheel(name, **facts) for name, facts in data["wheels"].items()),
        parts=tuple(
            Part(part["into"], tuple(File(**file) for file in part["files"]), part["licences"])
            for part in data["parts"]
        ),
        package_licences=data["package-licences"],
    )
