"""A local server that behaves as badly as it is told to, and tells afterwards what it was asked."""

from __future__ import annotations

import http.server
import re
import socket
import threading
import time
from dataclasses import dataclass, field


@dataclass
class Server:
    """Serves `content` under every name on 127.0.0.1.

    `cuts`: for each request in turn, after how many bytes of the body the line dies (None: never).
    `stall`: instead of dying there, the line falls silent. `rate`: bytes a second.
    """

    content: bytes
    ranges: bool = True
    mark: str | None = '"first"'
    rate: float | None = None
    cuts: list[int | None] = field(default_factory=list)
    stall: bool = False
    status: int = 200
    asked: list[str] = field(default_factory=list)  # the Range header of each request, "" without
    sent: int = 0  # bytes of bodies

    def __post_init__(self) -> None:
        outer = self
        self.ended = threading.Event()

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.answer(self)

            def log_message(self, format: str, *args: object) -> None:
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self.server.server_port}/"
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def close(self) -> None:
        self.ended.set()
        self.server.shutdown()
        self.server.server_close()

    def answer(self, request: http.server.BaseHTTPRequestHandler) -> None:
        asked = request.headers.get("Range", "")
        self.asked.append(asked)
        if self.status != 200:
            request.send_error(self.status)
            return
        start = 0
        wanted = re.fullmatch(r"bytes=(\d+)-", asked)
        same = request.headers.get("If-Range") in (None, self.mark)
        if wanted and self.ranges and same:
            start = int(wanted[1])
            if start >= len(self.content):
                request.send_response(416)
                request.send_header("Content-Range", f"bytes */{len(self.content)}")
                request.send_header("Content-Length", "0")
                request.end_headers()
                return
            request.send_response(206)
            request.send_header("Content-Range", f"bytes {start}-{len(self.content) - 1}/{len(self.content)}")
        else:
            request.send_response(200)
        body = self.content[start:]
        request.send_header("Content-Length", str(len(body)))
        if self.mark:
            request.send_header("ETag", self.mark)
        request.end_headers()
        number = len(self.asked) - 1
        cut = self.cuts[number] if number < len(self.cuts) else None
        self.pour(request, body if cut is None else body[:cut])
        if cut is not None and self.stall:
            self.ended.wait(30)
        request.close_connection = True

    def pour(self, request: http.server.BaseHTTPRequestHandler, body: bytes) -> None:
        step = len(body) or 1 if self.rate is None else max(1, int(self.rate / 20))
        for at in range(0, len(body), step):
            if self.ended.is_set():
                return
            try:
                request.wfile.write(body[at : at + step])
            except OSError:
                return  # the other side has gone
            self.sent += len(body[at : at + step])
            if self.rate is not None:
                time.sleep(0.05)


class Silent:
    """Accepts every connection and never says a word."""

    def __init__(self) -> None:
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.held: list[socket.socket] = []
        self.address = f"http://127.0.0.1:{self.socket.getsockname()[1]}/"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                self.held.append(self.socket.accept()[0])
            except OSError:
                return

    def close(self) -> None:
        self.socket.close()
        for line in self.held:
            line.close()


def closed_port() -> str:
    """An address where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return f"http://127.0.0.1:{listener.getsockname()[1]}/"
