"""A cache of its own for each test, small SDKs that start, and servers on this machine."""

from __future__ import annotations

import hashlib
import io
import os
import random
import tarfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from engine_getter.server import Server, Silent
from house.engine import sources

VERSION = "8.5.3"
STARTS = '#!/bin/sh\necho "Ren\'Py {version}.1"\n'


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The cache folder (not made yet); the environment names neither an SDK nor a proxy."""
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name in ("RENPY_SDK", "BEDTIME_SDK_ADDRESS"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    monkeypatch.setenv("BEDTIME_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    """Starts servers; they end with the test."""
    servers: list[Server] = []

    def start(content: bytes, **behaviour: object) -> Server:
        servers.append(Server(content, **behaviour))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


@pytest.fixture
def silent() -> Iterator[Silent]:
    host = Silent()
    yield host
    host.close()


def sdk_archive(*, version: str = VERSION, starts: str = STARTS, extra: str = "") -> bytes:
    """A tar.bz2 as the SDK's: one folder with renpy.py, renpy.sh and 400 kB that do not compress."""
    files = {
        "renpy.py": b"",
        "renpy.sh": starts.format(version=version).encode(),
        "renpy/vc_version.py": f"version = '{version}.1'\n".encode(),
        "ballast": random.Random(1).randbytes(400_000),
    }
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:bz2", compresslevel=1) as tar:
        for name, content in [*((f"renpy-sdk/{name}", content) for name, content in files.items())]:
            tar.addfile(_entry(name, content), io.BytesIO(content))
        if extra:
            tar.addfile(_entry(extra, b"x"), io.BytesIO(b"x"))
    return out.getvalue()


def _entry(name: str, content: bytes) -> tarfile.TarInfo:
    entry = tarfile.TarInfo(name)
    entry.size = len(content)
    entry.mode = 0o755
    return entry


def sdk_source(address: str, archive: bytes) -> sources.SdkSource:
    """What sources.toml would say of `archive`, served at `address`."""
    known = sources.Archive("sdk.tar.bz2", hashlib.sha256(archive).hexdigest())
    return sources.SdkSource(VERSION, address, 1, known, known)
