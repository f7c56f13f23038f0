"""What sources.toml says: where each Ren'Py comes from and how it is recognised."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass
from pathlib import Path

SOURCES = Path(__file__).with_name("sources.toml")


@dataclass(frozen=True)
class Archive:
    """One downloadable file: its name at the address, and the hash that it must have."""

    name: str
    sha256: str


@dataclass(frozen=True)
class SdkSource:
    """The official SDK: `address` is the folder (ending in a slash) that holds the archives."""

    version: str
    address: str
    megabytes: int
    archive: Archive
    windows: Archive


@dataclass(frozen=True)
class DebianSource:
    """Debian's package of Ren'Py, and the packages that it needs to run privately."""

    version: str
    suite: str
    component: str
    megabytes: int
    packages: tuple[str, ...]


@dataclass(frozen=True)
class Sources:
    """Both ways to a Ren'Py."""

    sdk: SdkSource
    debian: DebianSource


def load(path: Path = SOURCES) -> Sources:
    """Read sources.toml; BEDTIME_SDK_ADDRESS in the environment replaces the SDK's address."""
    with path.open("rb") as handle:
        data = tomllib.load(handle)
    sdk, debian = data["sdk"], data["debian"]
    address = os.environ.get("BEDTIME_SDK_ADDRESS") or sdk["address"]
    return Sources(
        sdk=SdkSource(
            version=sdk["version"],
            address=address.rstrip("/") + "/",
            megabytes=sdk["megabytes"],
            archive=Archive(**sdk["archive"]),
            windows=Archive(**sdk["windows"]),
        ),
        debian=DebianSource(
            version=debian["version"],
            suite=debian["suite"],
            component=debian["component"],
            megabytes=debian["megabytes"],
            packages=tuple(debian["packages"]),
        ),
    )
