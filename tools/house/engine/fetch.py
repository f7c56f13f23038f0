"""Downloads one large file whose hash is known: resumed when it breaks, given up when nobody answers.

What has come so far lies in a `.part` file, with the server's mark of that version of the file beside it. It
is kept when the line breaks, and the next attempt goes on from there, in this run or a later one. It counts
only when its SHA-256 is right.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path

import requests
import urllib3

from bootstrap import HOST_PATIENCE
from house.console import Trouble, progress, say

ATTEMPTS = 5  # openings in one run, the resumed ones included
BLOCK = 1 << 16  # bytes
SLOWEST = 1024.0  # bytes a second: a line that brings less over SLOW_WINDOW seconds counts as broken
SLOW_WINDOW = 30.0
NETWORK = "Look at the network (and the proxy, if there is one), then run the same command again."

# requests and urllib3 each have their own errors, and let the system's through while reading.
_NETWORK_ERRORS = (requests.RequestException, urllib3.exceptions.HTTPError, OSError)

Advance = Callable[[int, int | None], None]  # bytes there, bytes in all if known


class _BrokenError(Exception):
    """The line broke in mid-transfer; the message says how."""


def download(address: str, sha256: str, part: Path, *, patience: float = HOST_PATIENCE) -> None:
    """Fetch `address` into the file `part`, going on from what it holds, until its SHA-256 is right.

    A host that has not answered after `patience` seconds in all, look-ups and redirections included, is given
    up, and so is one that falls silent that long. Raises Trouble (network, wrong file) and OSError (disk); a
    wrong file is deleted, a broken-off one kept.
    """
    resumed = part.exists()
    with progress(bytes_=True) as bar:
        task = bar.add_task(part.name.removesuffix(".part"), total=None)

        def advance(there: int, total: int | None) -> None:
            bar.update(task, completed=there, total=total)

        _pull_whole(address, part, patience, advance)
        found = hash_of(part)
        if found != sha256 and resumed:
            # The older beginning may be to blame: once more, from nothing.
            discard(part)
            _pull_whole(address, part, patience, advance)
            found = hash_of(part)
    if found != sha256:
        discard(part)
        raise Trouble(
            f"{address} is not the file that this project knows; nothing was kept.\n"
            f"  SHA-256 expected: {sha256}\n"
            f"  SHA-256 received: {found}",
            "Run the same command again; if it stays so, the file was changed there or on the way here.",
        )


def hash_of(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal digits."""
    with path.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()


def discard(part: Path) -> None:
    """Delete a `.part` file and what is noted about it."""
    part.unlink(missing_ok=True)
    _note(part).unlink(missing_ok=True)


def _note(part: Path) -> Path:
    return part.with_name(part.name + ".json")


def _pull_whole(address: str, part: Path, patience: float, advance: Advance) -> None:
    """Open and read until the whole file is there; raises Trouble when an attempt brings nothing new."""
    most = -1
    for _ in range(ATTEMPTS):
        try:
            _pull(address, part, patience, advance)
            return
        except _BrokenError as broken:
            reason = broken
        there = part.stat().st_size if part.exists() else 0
        if there <= most:
            break
        most = there
        say(f"The download broke off ({reason}); going on.")
    raise Trouble(
        f"The download of {address} keeps breaking off ({reason}).",
        f"What has come so far is kept and the next run goes on from there. {NETWORK}",
    )


def _pull(address: str, part: Path, patience: float, advance: Advance) -> None:
    """One opening: append what the server sends to `part`; raises Trouble, or _BrokenError in the middle."""
    have = part.stat().st_size if part.exists() else 0
    headers = {"Accept-Encoding": "identity"}
    if have:
        headers["Range"] = f"bytes={have}-"
        if mark := _mark(part):
            headers["If-Range"] = mark
    response = _open(address, headers, patience)
    with contextlib.closing(response):
        if response.status_code == 416:
            if _size_of_range(response) == have:
                return  # all of it had come before
            discard(part)
            raise _BrokenError("the server's file is another one than before")
        if response.status_code not in (200, 206):
            raise Trouble(f"{address} cannot be had: the server answers {response.status_code}.", NETWORK)
        if response.status_code == 206 and have and _start_of_range(response) == have:
            total = _size_of_range(response)
        else:
            # The server knows no ranges, or its file is another one by now: from the beginning.
            have = 0
            length = response.headers.get("Content-Length", "")
            total = int(length) if length.isdigit() else None
            part.unlink(missing_ok=True)
            _note(part).write_text(json.dumps({"mark": _mark_in(response)}), encoding="utf-8")
        _read(response, part, have, total, advance)


def _read(response: requests.Response, part: Path, have: int, total: int | None, advance: Advance) -> None:
    """Append the body to `part`, which holds `have` bytes; raises _BrokenError if it ends before `total`."""
    window_start, window_have = time.monotonic(), have
    advance(have, total)
    with part.open("ab") as out:
        while True:
            try:
                block = response.raw.read1(BLOCK)
            except _NETWORK_ERRORS as error:
                raise _BrokenError(_short(error)) from error
            if not block:
                break
            out.write(block)
            have += len(block)
            advance(have, total)
            now = time.monotonic()
            if now - window_start >= SLOW_WINDOW:
                if (have - window_have) / (now - window_start) < SLOWEST:
                    raise _BrokenError("hardly anything comes")
                window_start, window_have = now, have
    if total is not None and have < total:
        raise _BrokenError(f"after {have} of {total} bytes")


def _open(address: str, headers: dict[str, str], patience: float) -> requests.Response:
    """The server's answer, its body still to be read; raises Trouble after `patience` seconds in all.

    The look-up of a name obeys no time limit of Python's, nor do several addresses of one host tried in turn,
    so all of it happens in a thread that is left to itself when time is up.
    """
    answers: list[requests.Response] = []
    errors: list[Exception] = []
    given_up = threading.Event()

    def ask() -> None:
        try:
            response = requests.get(address, headers=headers, stream=True, timeout=patience)
        except Exception as error:
            errors.append(error)
            return
        answers.append(response)
        if given_up.is_set():
            response.close()

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(patience)
    if answers:
        return answers[0]
    given_up.set()
    if not errors:
        raise Trouble(f"{_host(address)} does not answer ({patience:.0f} seconds waited).", NETWORK)
    raise Trouble(f"{_host(address)} cannot be reached ({_short(errors[0])}).", NETWORK) from errors[0]


def _host(address: str) -> str:
    return urllib3.util.parse_url(address).host or address


def _short(error: BaseException) -> str:
    """The innermost cause of a network error in a few words."""
    while True:
        causes = (getattr(error, "reason", None), *error.args[:1], error.__cause__)
        inner = next((cause for cause in causes if isinstance(cause, BaseException)), None)
        if inner is None:
            break
        error = inner
    if isinstance(error, socket.gaierror | urllib3.exceptions.NameResolutionError):
        return "its name cannot be looked up"
    if isinstance(error, TimeoutError | urllib3.exceptions.TimeoutError):
        return "no answer in time"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return str(error) or type(error).__name__


def _mark_in(response: requests.Response) -> str | None:
    """The server's mark of this version of the file, if it can be used to resume."""
    etag = response.headers.get("ETag")
    if etag and not etag.startswith("W/"):
        return etag
    return response.headers.get("Last-Modified")


def _mark(part: Path) -> str | None:
    try:
        mark = json.loads(_note(part).read_text(encoding="utf-8")).get("mark")
    except (OSError, ValueError, AttributeError):
        return None
    return mark if isinstance(mark, str) else None


def _start_of_range(response: requests.Response) -> int | None:
    found = re.match(r"bytes (\d+)-", response.headers.get("Content-Range", ""))
    return int(found[1]) if found else None


def _size_of_range(response: requests.Response) -> int | None:
    found = re.search(r"/(\d+)$", response.headers.get("Content-Range", ""))
    return int(found[1]) if found else None
