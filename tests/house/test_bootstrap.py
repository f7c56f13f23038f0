"""The start of `./bedtime`, which has nothing but the standard library."""

import hashlib
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

import bootstrap
from house.paths import ROOT

WHEEL = b"a wheel, or what passes for one here"


@pytest.fixture
def index() -> Iterator[tuple[str, dict[str, bytes]]]:
    """A package index on this machine: its address, and the pages that it serves."""
    pages: dict[str, bytes] = {}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = pages.get(self.path)
            self.send_response(200 if body is not None else 404)
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/simple", pages
    server.shutdown()


@pytest.fixture
def pinned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "PIP_SHA256", hashlib.sha256(WHEEL).hexdigest())


@pytest.mark.usefixtures("pinned")
def test_pip_comes_from_the_index_by_its_hash(index: tuple[str, dict[str, bytes]], tmp_path: Path) -> None:
    address, pages = index
    pages["/simple/pip/"] = f'<a href="../../files/{bootstrap.PIP_WHEEL}#sha256=x">pip</a>'.encode()
    pages[f"/files/{bootstrap.PIP_WHEEL}"] = WHEEL
    assert bootstrap.pip_from_index(address, tmp_path).read_bytes() == WHEEL


@pytest.mark.usefixtures("pinned")
def test_another_pip_than_the_pinned_one_is_refused(index: tuple[str, dict[str, bytes]], tmp_path: Path) -> None:
    address, pages = index
    pages["/simple/pip/"] = f'<a href="/files/{bootstrap.PIP_WHEEL}">pip</a>'.encode()
    pages[f"/files/{bootstrap.PIP_WHEEL}"] = WHEEL + b" and more"
    with pytest.raises(bootstrap.SetupError, match="not the file that is pinned"):
        bootstrap.pip_from_index(address, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_an_index_without_it_and_no_index_at_all(index: tuple[str, dict[str, bytes]], tmp_path: Path) -> None:
    address, pages = index
    pages["/simple/pip/"] = b'<a href="pip-1.0.tar.gz">pip</a>'
    with pytest.raises(bootstrap.SetupError, match="does not list"):
        bootstrap.pip_from_index(address, tmp_path)
    with pytest.raises(bootstrap.SetupError, match="could not be read"):
        bootstrap.pip_from_index("http://127.0.0.1:9/simple", tmp_path)


def test_the_index_is_read_from_pips_own_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PIP_INDEX_URL", raising=False)
    configuration = tmp_path / "pip.conf"
    configuration.write_text("[global]\nindex-url = http://127.0.0.1:1/mirror\n")
    monkeypatch.setenv("PIP_CONFIG_FILE", str(configuration))
    assert bootstrap.configured_index() == "http://127.0.0.1:1/mirror"
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:2/other")
    assert bootstrap.configured_index() == "http://127.0.0.1:2/other"


def test_an_environment_that_was_not_finished_does_not_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEDTIME_CACHE", str(tmp_path))
    made = []

    def fail(folder: Path) -> None:
        made.append(folder)
        folder.mkdir(parents=True)
        (folder / "half").touch()
        raise KeyboardInterrupt

    monkeypatch.setattr(bootstrap, "make_environment", fail)
    for _ in range(2):
        with pytest.raises(KeyboardInterrupt):
            bootstrap.ensure_environment()
    assert len(made) == 2
    assert not made[0].exists()


def test_a_second_run_waits_for_the_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEDTIME_CACHE", str(tmp_path))
    made: list[Path] = []
    ready, go = threading.Event(), threading.Event()

    def slow(folder: Path) -> None:
        made.append(folder)
        folder.mkdir(parents=True)
        ready.set()
        go.wait(20)

    monkeypatch.setattr(bootstrap, "make_environment", slow)
    runs = [threading.Thread(target=bootstrap.ensure_environment) for _ in range(2)]
    runs[0].start()
    assert ready.wait(20)
    runs[1].start()
    go.set()
    for run in runs:
        run.join(30)
    assert len(made) == 1


def test_a_cache_that_cannot_be_used_is_one_clear_message(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = subprocess.run(
        [sys.executable, str(ROOT / "bedtime"), "engine", "status"],
        env={
            "PATH": "/usr/bin:/bin",
            "HOME": str(tmp_path),
            "BEDTIME_CACHE": str(tmp_path / "file" / "cache"),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "BEDTIME_CACHE" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_old_python_is_told_so() -> None:
    source = (ROOT / "bedtime").read_text("utf-8")
    # The check must come before anything that an old Python cannot read.
    before = source.partition("OLDEST_PYTHON:\n")[0]
    assert "from __future__" not in before
    compile(source, "bedtime", "exec")
    assert source.index("sys.version_info <") < source.index("import bootstrap")
