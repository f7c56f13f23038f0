"""The download: whole, resumed, given up, refused."""

from __future__ import annotations

import hashlib
import random
import socket
import time
from collections.abc import Callable
from pathlib import Path

import pytest

import bootstrap
from engine_getter.server import Server, Silent, closed_port
from house.console import Trouble
from house.engine import fetch

CONTENT = random.Random(2).randbytes(300_000)
SHA256 = hashlib.sha256(CONTENT).hexdigest()
HALF = 150_000

pytestmark = pytest.mark.usefixtures("cache")
Serve = Callable[..., Server]


@pytest.fixture
def part(tmp_path: Path) -> Path:
    return tmp_path / "file.part"


def get(address: str, part: Path, patience: float = 5.0) -> None:
    fetch.download(address + "file", SHA256, part, patience=patience)


def test_a_slow_server_is_waited_for(serve: Serve, part: Path) -> None:
    server = serve(CONTENT, rate=400_000)
    begun = time.monotonic()
    get(server.address, part, patience=0.5)  # longer than any one wait, shorter than the whole
    assert time.monotonic() - begun > 0.5
    assert part.read_bytes() == CONTENT


def sent_by(server: Server, wanted: int = len(CONTENT)) -> int:
    """How much was sent; a server on a busy machine counts the last piece when it is already here."""
    patience = time.monotonic() + 10
    while server.sent < wanted and time.monotonic() < patience:
        time.sleep(0.01)
    return server.sent


def test_a_broken_line_is_resumed_where_it_broke(serve: Serve, part: Path) -> None:
    server = serve(CONTENT, cuts=[HALF, 50_000])
    get(server.address, part)
    assert part.read_bytes() == CONTENT
    assert server.asked == ["", f"bytes={HALF}-", f"bytes={HALF + 50_000}-"]
    assert sent_by(server) == len(CONTENT)


def test_a_later_run_goes_on_where_an_earlier_one_ended(serve: Serve, part: Path) -> None:
    server = serve(CONTENT, cuts=[HALF, 0])
    with pytest.raises(Trouble, match="keeps breaking off") as trouble:
        get(server.address, part)
    assert "goes on from there" in trouble.value.todo
    assert part.stat().st_size == HALF
    get(server.address, part)
    assert part.read_bytes() == CONTENT
    assert sent_by(server) == len(CONTENT)


def test_a_file_that_changed_meanwhile_is_begun_anew(serve: Serve, part: Path) -> None:
    old = serve(CONTENT[::-1], cuts=[HALF, 0])
    with pytest.raises(Trouble):
        get(old.address, part)
    new = serve(CONTENT, mark='"second"')
    get(new.address, part)
    assert part.read_bytes() == CONTENT
    assert new.asked == [f"bytes={HALF}-"]  # answered with the whole


def test_a_changed_file_without_a_mark_is_begun_anew(serve: Serve, part: Path) -> None:
    part.write_bytes(CONTENT[::-1][:HALF])
    server = serve(CONTENT, mark=None)
    get(server.address, part)
    assert part.read_bytes() == CONTENT
    assert server.asked == [f"bytes={HALF}-", ""]


def test_a_server_without_ranges_begins_anew(serve: Serve, part: Path) -> None:
    server = serve(CONTENT, ranges=False, cuts=[HALF])
    get(server.address, part)
    assert part.read_bytes() == CONTENT
    assert sent_by(server, HALF + len(CONTENT)) == HALF + len(CONTENT)


def test_a_part_that_is_whole_is_not_fetched_again(serve: Serve, part: Path) -> None:
    part.write_bytes(CONTENT)
    server = serve(CONTENT)
    get(server.address, part)
    assert server.sent == 0


def test_a_part_longer_than_the_file_is_begun_anew(serve: Serve, part: Path) -> None:
    part.write_bytes(CONTENT + b"x")
    get(serve(CONTENT).address, part)
    assert part.read_bytes() == CONTENT


def test_a_wrong_file_is_named_by_both_hashes_and_not_kept(serve: Serve, part: Path) -> None:
    server = serve(b"something else")
    with pytest.raises(Trouble) as trouble:
        get(server.address, part)
    assert SHA256 in trouble.value.wrong
    assert hashlib.sha256(b"something else").hexdigest() in trouble.value.wrong
    assert list(part.parent.iterdir()) == []


def test_a_host_that_refuses_is_given_up_at_once(part: Path) -> None:
    begun = time.monotonic()
    with pytest.raises(Trouble, match=r"127\.0\.0\.1 cannot be reached \(Connection refused\)"):
        get(closed_port(), part)
    assert time.monotonic() - begun < 2


def test_a_host_that_never_answers_is_given_up(silent: Silent, part: Path) -> None:
    begun = time.monotonic()
    with pytest.raises(Trouble, match=r"does not answer|no answer in time"):
        get(silent.address, part, patience=1.0)
    assert 0.9 < time.monotonic() - begun < 2


def test_the_patience_for_hosts_is_ten_seconds_at_most() -> None:
    assert bootstrap.HOST_PATIENCE <= 10
    assert fetch.download.__kwdefaults__ == {"patience": bootstrap.HOST_PATIENCE}


def test_a_name_that_is_looked_up_for_ever_is_given_up(part: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def slowly(*_: object, **__: object) -> list[object]:
        time.sleep(4)
        raise socket.gaierror("too late")

    monkeypatch.setattr(socket, "getaddrinfo", slowly)
    begun = time.monotonic()
    with pytest.raises(Trouble, match=r"example\.invalid does not answer"):
        get("http://example.invalid/", part, patience=0.5)
    assert time.monotonic() - begun < 1.5


def test_a_line_that_falls_silent_half_way_is_resumed(serve: Serve, part: Path) -> None:
    server = serve(CONTENT, cuts=[HALF], stall=True)
    begun = time.monotonic()
    get(server.address, part, patience=0.5)
    assert part.read_bytes() == CONTENT
    assert sent_by(server) == len(CONTENT)
    assert time.monotonic() - begun < 3


def test_a_line_that_hardly_brings_anything_is_broken(
    serve: Serve, part: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch, "SLOW_WINDOW", 0.3)
    monkeypatch.setattr(fetch, "ATTEMPTS", 1)
    server = serve(CONTENT, rate=200)
    begun = time.monotonic()
    with pytest.raises(Trouble, match="hardly anything comes"):
        get(server.address, part)
    assert time.monotonic() - begun < 3


def test_a_file_that_is_not_there_is_said(serve: Serve, part: Path) -> None:
    with pytest.raises(Trouble, match="answers 404"):
        get(serve(CONTENT, status=404).address, part)
    assert not part.exists()
