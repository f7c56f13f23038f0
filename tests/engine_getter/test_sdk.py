"""The official SDK on the shelf: whole or not there, whatever happens on the way."""

from __future__ import annotations

import collections
import contextlib
import errno
import hashlib
import os
import platform
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from engine_getter.conftest import VERSION, sdk_archive, sdk_source
from engine_getter.server import Server, closed_port
from house.console import Trouble
from house.engine import fetch, sdk, sources
from house.engine.sdk import get_sdk
from signals_heard import hear_ctrl_c

ARCHIVE = sdk_archive()
Serve = Callable[..., Server]

# Gets the SDK at the address in the first argument, in a process of its own; {} stands for a change before.
GETTER = """
import sys
sys.path[:0] = sys.argv[2].split(":")
from engine_getter.conftest import sdk_archive, sdk_source
from house.engine import sdk
{}
print("asking", flush=True)
print(sdk.get_sdk(sdk_source(sys.argv[1], sdk_archive())).version)
"""


def start_getter(address: str, change: str = "") -> subprocess.Popen[str]:
    command = [sys.executable, "-c", GETTER.replace("{}", change), address, ":".join(sys.path)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, preexec_fn=hear_ctrl_c)


def nothing_counts(cache: Path) -> bool:
    """Nothing on the shelf counts, and no folder half-made is left."""
    shelved = list((cache / "engines").iterdir()) if (cache / "engines").exists() else []
    return not any(path.is_dir() for path in shelved)


def test_it_is_fetched_checked_unpacked_and_starts(cache: Path, serve: Serve) -> None:
    server = serve(ARCHIVE)
    engine = get_sdk(sdk_source(server.address, ARCHIVE))
    assert (engine.kind, engine.version) == ("sdk", f"{VERSION}.1")
    assert (engine.base / "renpy.py").is_file()
    assert engine.base.is_relative_to(cache)
    said = subprocess.run(engine.command("x"), env=engine.environment(screen="none"), capture_output=True, text=True)
    assert said.stdout == f"Ren'Py {VERSION}.1\n"
    left = {path.name for path in (cache / "engines").iterdir()}
    assert left == {engine.base.parent.name, f"{engine.base.parent.name}.lock"}  # the archive is not kept
    assert get_sdk(sdk_source(server.address, ARCHIVE)) == engine
    assert len(server.asked) == 1


def test_two_getters_at_once_fetch_once(cache: Path, serve: Serve) -> None:
    server = serve(ARCHIVE, rate=600_000)
    getters = [start_getter(server.address) for _ in range(2)]
    told = [getter.communicate(timeout=30) for getter in getters]
    assert [out.split("\n")[1] for out, _ in told] == [f"{VERSION}.1"] * 2, told
    assert len(server.asked) == 1
    assert sum("waiting for it" in err for _, err in told) == 1
    assert sdk.got(sdk_source(server.address, ARCHIVE), "") is not None


def test_a_getter_killed_in_the_download_leaves_nothing_that_counts(cache: Path, serve: Serve) -> None:
    server = serve(ARCHIVE, rate=200_000)
    getter = start_getter(server.address)
    wait_for(lambda: server.sent > 60_000)
    getter.kill()
    getter.communicate()
    source = sdk_source(server.address, ARCHIVE)
    assert sdk.got(source, "") is None
    server.rate = None
    assert get_sdk(source).version == f"{VERSION}.1"
    assert server.asked[1].startswith("bytes=")  # went on where the killed one was
    assert not list((cache / "engines").glob("*.making-*"))


def test_a_getter_killed_in_unpacking_leaves_nothing_that_counts(cache: Path, serve: Serve) -> None:
    server = serve(ARCHIVE)
    slow = """
import time
unpack = sdk.unpack
def slowly(archive, folder):
    unpack(archive, folder)
    print("unpacked", flush=True)
    time.sleep(30)
sdk.unpack = slowly
"""
    getter = start_getter(server.address, slow)
    assert getter.stdout is not None
    assert [getter.stdout.readline() for _ in range(2)] == ["asking\n", "unpacked\n"]
    getter.kill()
    getter.communicate()
    source = sdk_source(server.address, ARCHIVE)
    assert list((cache / "engines").glob("*.making-*"))
    assert sdk.got(source, "") is None
    assert get_sdk(source).version == f"{VERSION}.1"
    assert not list((cache / "engines").glob("*.making-*"))


def test_ctrl_c_leaves_nothing_that_counts(cache: Path, serve: Serve) -> None:
    server = serve(ARCHIVE, rate=200_000)
    getter = start_getter(server.address)
    wait_for(lambda: server.sent > 60_000)
    getter.send_signal(signal.SIGINT)
    getter.communicate(timeout=10)
    assert getter.returncode != 0
    assert nothing_counts(cache)


@contextlib.contextmanager
def as_nobody() -> Iterator[None]:
    """Root may write everywhere: be nobody for a while."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def test_a_cache_that_cannot_be_written_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        engines = Path(folder) / "engines"
        engines.mkdir(mode=0o555)
        engines.chmod(0o555)
        monkeypatch.setenv("BEDTIME_CACHE", folder)
        with as_nobody(), pytest.raises(Trouble, match=r"cannot be written") as trouble:
            get_sdk(sdk_source(closed_port(), ARCHIVE))
        assert str(engines) in trouble.value.wrong
        assert "BEDTIME_CACHE" in trouble.value.todo
        engines.chmod(0o755)


def test_an_engine_in_a_cache_that_cannot_be_written_is_used(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        monkeypatch.setenv("BEDTIME_CACHE", folder)
        server = serve(ARCHIVE)
        engine = get_sdk(sdk_source(server.address, ARCHIVE))
        engines = Path(folder) / "engines"
        engines.chmod(0o555)
        with as_nobody():
            assert get_sdk(sdk_source(server.address, ARCHIVE)) == engine
        engines.chmod(0o755)


def test_a_file_in_the_cache_s_place_is_said(cache: Path) -> None:
    cache.write_text("")
    with pytest.raises(Trouble, match="cannot be put into"):
        get_sdk(sdk_source(closed_port(), ARCHIVE))


def test_too_little_disk_is_said_before_anything_is_fetched(
    cache: Path, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = serve(ARCHIVE)
    usage = collections.namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10, 10, 900_000))
    with pytest.raises(Trouble, match="needs 1 MB of free disk"):
        get_sdk(sdk_source(server.address, ARCHIVE))
    assert server.asked == []
    assert nothing_counts(cache)


def test_a_disk_that_fills_up_on_the_way_is_said(cache: Path, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(fetch, "_read", full)
    with pytest.raises(Trouble, match=r"The disk of .* is full"):
        get_sdk(sdk_source(serve(ARCHIVE).address, ARCHIVE))
    assert nothing_counts(cache)
    assert not list((cache / "engines").glob("*.part*"))


def test_another_architecture_is_said(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(platform, "machine", lambda: "aarch64")
    with pytest.raises(Trouble, match="this machine is aarch64") as trouble:
        get_sdk(sdk_source(closed_port(), ARCHIVE))
    assert "RENPY_SDK" in trouble.value.todo
    assert not cache.exists()


@pytest.mark.parametrize(
    ("archive", "words"),
    [
        (b"no archive at all", "cannot be unpacked"),
        (ARCHIVE[: len(ARCHIVE) // 2], "cannot be unpacked"),
        (sdk_archive(extra="renpy-sdk/../../outside"), "would write outside its folder"),
        (sdk_archive(extra="second/folder"), "something else than one folder"),
        (sdk_archive(version="9.9.9"), r"holds Ren'Py 9\.9\.9\.1, not 8\.5\.3"),
        (sdk_archive(starts="#!/bin/sh\necho no libraries >&2; exit 1\n"), "does not start:\nno libraries"),
    ],
    ids=["no archive", "cut", "outside", "two folders", "another version", "does not start"],
)
def test_an_archive_that_is_no_sdk_is_said_and_not_kept(cache: Path, serve: Serve, archive: bytes, words: str) -> None:
    server = serve(archive)
    with pytest.raises(Trouble, match=words):
        get_sdk(sdk_source(server.address, archive))
    assert nothing_counts(cache)
    assert not list(cache.parent.rglob("outside"))


def test_a_folder_without_its_record_does_not_count(cache: Path, serve: Serve) -> None:
    server = serve(ARCHIVE)
    source = sdk_source(server.address, ARCHIVE)
    engine = get_sdk(source)
    (engine.base.parent / "engine.json").unlink()
    (engine.base / "renpy.sh").unlink()
    assert sdk.got(source, "") is None
    assert get_sdk(source) == engine
    assert stat.S_IMODE((engine.base / "renpy.sh").stat().st_mode) & stat.S_IXUSR


def test_another_address_by_the_environment_keeps_the_hash(monkeypatch: pytest.MonkeyPatch) -> None:
    official = sources.load().sdk
    monkeypatch.setenv("BEDTIME_SDK_ADDRESS", "http://127.0.0.1:9/mirror")
    assert sources.load().sdk.address == "http://127.0.0.1:9/mirror/"
    assert sources.load().sdk.archive == official.archive
    assert official.address.startswith("https://")
    assert len(official.archive.sha256) == len(hashlib.sha256().hexdigest())


def wait_for(condition: Callable[[], bool], seconds: float = 10.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)
