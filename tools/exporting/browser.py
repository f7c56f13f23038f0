"""A real browser that plays a real web build: a server on this machine's own loopback, and Chromium through Playwright.

What the game is asked goes through Ren'Py's own hook for pages (`window._renpy_cmd`): it runs a line of Python between
two frames.
"""

from __future__ import annotations

import base64
import contextlib
import functools
import http.server
import json
import os
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Page, Playwright, sync_playwright

from exporting.chromium import flags

PATIENCE = 180.0  # seconds for the book to open, on a busy machine
DESKTOP = {"width": 1280, "height": 720}
# The smallest that is still about; its pixels are half as large.
PHONE_LYING = {"width": 568, "height": 320}
PHONE_UPRIGHT = {"width": 320, "height": 568}

# Said by Chromium of software graphics, and by nothing that is ours.
NOT_OURS = (
    "GPU stall due to ReadPixels",
    "GL Driver Message",
    "software WebGL",
    "AudioContext was not allowed to start",
)

READ_FILE = """(path) => {
    const bytes = FS.readFile(path);
    let text = '';
    for (let at = 0; at < bytes.length; at += 32768) text += String.fromCharCode(...bytes.subarray(at, at + 32768));
    return btoa(text);
}"""

# What can be clicked in the game, with what self-voicing says of it and where its middle is, as parts of the canvas.
# Kept beside the game's store, which is saved.
LOOK = """
import sys

def offered():
    import renpy
    found = []
    # A click would only end it.
    if renpy.display.interface.ongoing_transition:
        return found
    width, height = renpy.display.draw.get_physical_size()
    for focus in renpy.display.focus.focus_list:
        if focus.x is None or focus.screen is None or hasattr(focus.widget, "yadjustment"):
            continue
        try:
            said = str(focus.widget._tts_all() or "").strip()
        except renpy.display.tts.TTSRoot:
            continue
        x, y = renpy.display.draw.untranslate_point(focus.x + focus.w / 2.0, focus.y + focus.h / 2.0)
        found.append([said, x / width, y / height])
    return found

sys.offered = offered

# How many buttons were pressed by now.
def counting(button_event):
    def event(button, ev, x, y, st):
        import renpy, sys
        behavior = renpy.display.behavior
        if button.clicked is not None and button.is_focused() and behavior.map_event(ev, "button_select"):
            sys.presses += 1
        return button_event(button, ev, x, y, st)
    return event

import renpy
sys.presses = 0
renpy.display.behavior.Button.event = counting(renpy.display.behavior.Button.event)
"""


class _Quiet(http.server.SimpleHTTPRequestHandler):
    """Files of one folder, their types as hosts say them; can be told to fail."""

    extensions_map = {  # noqa: RUF012 - of the base class
        **http.server.SimpleHTTPRequestHandler.extensions_map,
        ".js": "text/javascript",
        ".packed": "application/octet-stream",
        ".webp": "image/webp",
    }
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        """Answer, unless this is to fail; count what is sent."""
        server: Any = self.server
        name = self.path.split("?")[0].lstrip("/")
        if server.host.failing(name):
            self.send_error(503)
            return
        server.host.asked.append(name)
        with contextlib.suppress(ConnectionError):
            super().do_GET()

    def handle(self) -> None:
        """Answer what comes; a browser that hangs up is no error."""
        with contextlib.suppress(ConnectionError):
            super().handle()

    def end_headers(self) -> None:
        """Let nothing be cached: each start is to count all of its bytes."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()


@dataclass
class Host:
    """A served folder: its address, what was asked for, and what to answer with an error (beginnings of names)."""

    address: str
    asked: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)

    def failing(self, name: str) -> bool:
        """Whether a file is to fail."""
        return any(name.startswith(start) for start in self.broken)


@contextlib.contextmanager
def served(folder: Path) -> Iterator[Host]:
    """Serve a folder on the loopback, on any free port."""
    server: Any = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(folder)))
    server.host = Host(f"http://127.0.0.1:{server.server_address[1]}/")
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server.host
    finally:
        server.shutdown()
        server.server_close()


@contextlib.contextmanager
def playwright() -> Iterator[Playwright]:
    """Playwright, which says nothing of its own."""
    os.environ.setdefault("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
    with sync_playwright() as started:
        yield started


@contextlib.contextmanager
def chromium(
    program: Path, driver: Playwright, *, phone: bool = False, viewport: Any = None, keeping: bool = False
) -> Iterator[BrowserContext]:
    """A Chromium with a profile of its own; with `phone`, one that touches and says that it is one.

    Service workers run only if it is `keeping`: what they fetch takes time from what is looked at.
    """
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    how: dict[str, Any] = {"viewport": viewport or (PHONE_LYING if phone else DESKTOP)}
    if phone:
        how |= {"has_touch": True, "is_mobile": True, "device_scale_factor": 2, "screen": how["viewport"]}
        how["user_agent"] = "Mozilla/5.0 (Linux; Android 14; Pixel 8) Chrome/150.0.0.0 Mobile Safari/537.36"
    with tempfile.TemporaryDirectory(prefix="bedtime-", ignore_cleanup_errors=True) as profile:
        context = driver.chromium.launch_persistent_context(
            profile,
            executable_path=str(program),
            headless=True,
            chromium_sandbox=not root,
            args=[flag for flag in flags() if flag not in ("--no-sandbox", "--headless=new")],
            accept_downloads=True,
            service_workers="allow" if keeping else "block",
            **how,
        )
        try:
            yield context
        finally:
            context.close()


@dataclass
class Book:
    """The game on a page."""

    page: Page
    problems: list[str] = field(default_factory=list)

    @classmethod
    def on(cls, page: Page) -> Book:
        """Watch a page for errors from now on."""
        book = cls(page)

        def heard(message: Any) -> None:
            wrong = message.type == "error" or "Traceback" in message.text
            if wrong and not any(known in message.text for known in NOT_OURS):
                book.problems.append(message.text)

        page.on("console", heard)
        page.on("pageerror", lambda error: book.problems.append(f"{error.name}: {error.message}\n{error.stack}"))
        page.on("crash", lambda _page: book.problems.append("the page crashed"))
        return book

    def open(self, address: str) -> dict[str, float]:
        """Open the game; returns the seconds until its stages, "presplashEnd" the last."""
        self.page.goto(address)
        return self.opened()

    def opened(self) -> dict[str, float]:
        """Wait until the game runs."""
        self.page.wait_for_function(
            "() => window.bookRuns || !document.getElementById('trouble').hidden", timeout=PATIENCE * 1000
        )
        if self.page.is_visible("#trouble"):
            raise AssertionError(self.page.inner_text("#trouble") + self.page.inner_text("#trouble-details"))
        self.run(LOOK)
        marks: dict[str, float] = self.page.evaluate("() => renpyWeb.marks")
        return marks

    def run(self, code: str) -> None:
        """Run Python in the game, between two frames."""
        self.page.wait_for_function("() => window._renpy_cmd === undefined", timeout=PATIENCE * 1000)
        self.page.evaluate("(code) => { window._renpy_cmd = code; }", code)
        self.page.wait_for_function("() => window._renpy_cmd === undefined", timeout=PATIENCE * 1000)

    def ask(self, expression: str) -> Any:
        """The value of a Python expression in the game, as JSON carries it."""
        self.page.evaluate("() => { window._answer = undefined; }")
        self.run(
            "import json, emscripten\n"
            f"emscripten.run_script('window._answer = ' + json.dumps(json.dumps({expression}, default=repr)))"
        )
        return json.loads(self.page.evaluate("() => window._answer"))

    def wait_for(self, expression: str, seconds: float = 60.0) -> Any:
        """Wait until a Python expression is true in the game; returns its value."""
        value = None
        for _ in range(int(seconds / 0.25)):
            if value := self.ask(expression):
                return value
            self.page.wait_for_timeout(250)
        raise AssertionError(f"{expression} is {value!r} after {seconds} s")

    def offered(self) -> list[tuple[str, float, float]]:
        """What can be clicked now: what self-voicing says of it, and where its middle is on the page."""
        found = self.ask("__import__('sys').offered()")
        left, top, width, height = self.page.evaluate(
            """() => {
                const box = document.getElementById('canvas').getBoundingClientRect();
                return [box.left, box.top, box.width, box.height];
            }"""
        )
        return [(said, left + x * width, top + y * height) for said, x, y in found]

    def press(self, text: str, *, touch: bool = False, seconds: float = 60.0) -> None:
        """Click (or touch) what is called so, or begins, ends or has it so, once it is there and stands still.

        As a person would, it presses again if nothing was pressed: a machine with much to do can lose a click.
        """
        before, offered = None, []
        presses = self.ask("__import__('sys').presses")
        for _ in range(int(seconds / 0.3)):
            offered = self.offered()
            for matches in (str.__eq__, str.startswith, str.endswith, str.__contains__):
                if found := [(x, y) for said, x, y in offered if matches(said, text)]:
                    break
            if found and found[0] == before:
                x, y = found[0]
                if touch:
                    self.page.touchscreen.tap(x, y)
                else:
                    self.page.mouse.move(x, y)
                    self.page.wait_for_timeout(100)
                    self.page.mouse.down()
                    self.page.wait_for_timeout(60)
                    self.page.mouse.up()
                for _ in range(8):
                    if self.ask("__import__('sys').presses") > presses:
                        return
                    self.page.wait_for_timeout(250)
            before = found[0] if found else None
            self.page.wait_for_timeout(300)
        raise AssertionError(f"{text!r} is not offered, but {[said for said, _x, _y in offered]}")

    def file(self, path: str) -> bytes:
        """The content of a file of the game's own file system."""
        return base64.b64decode(self.page.evaluate(READ_FILE, path))

    def line(self) -> str:
        """The line that is said now."""
        return str(self.ask("renpy.store._last_say_what"))
