"""What an engine is to the rest of the house: where it lies, how it is started, in what environment."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from house.console import Trouble

Kind = Literal["sdk", "debian"]
Screen = Literal["window", "virtual", "none"]

# Written last into an engine's folder, before the folder gets its name.
RECORD = "engine.json"

# Where Ren'Py's base folder and the start script lie in the folder of the private Debian copy.
DEBIAN_BASE = Path("usr/share/games/renpy")
DEBIAN_PYTHON = Path("python")

OLDEST = (8, 3, 4)
SOUND_CARDS = Path("/dev/snd")
START_PATIENCE = 120.0  # seconds for Ren'Py to say its version, on a busy machine with cold caches

# For runs that nobody watches. An uncaught error would open an editor and show a screen that waits for a
# click, and every start would copy the scripts into a folder of backups in the user's home.
UNWATCHED = {
    "SDL_AUDIODRIVER": "dummy",
    "RENPY_EDIT_PY": str(Path(__file__).with_name("no_editor.py")),
    "RENPY_SIMPLE_EXCEPTIONS": "1",
    "RENPY_DISABLE_BACKUPS": "I take responsibility for this.",  # the words that Ren'Py asks for
}

# What could reach into the engine from outside: other Pythons, other libraries, other OpenGL drivers.
FOREIGN = re.compile(
    r"PYTHON.*|LD_(LIBRARY_PATH|PRELOAD|AUDIT)|VIRTUAL_ENV"
    r"|LIBGL_DRIVERS_PATH|GBM_BACKENDS_PATH|__EGL_VENDOR_LIBRARY_.*|__GLX_VENDOR_LIBRARY_NAME"
)


@dataclass(frozen=True)
class Engine:
    """A Ren'Py that can be started.

    `base` is the folder that holds renpy.py; `why` says in words why this one was chosen; `start` is the
    beginning of every command line.
    """

    kind: Kind
    version: str
    base: Path
    why: str
    start: tuple[str, ...]

    def command(self, *arguments: str) -> list[str]:
        """The whole command line that starts Ren'Py with these arguments (project first, then command)."""
        return [*self.start, *arguments]

    def environment(self, *, screen: Screen) -> dict[str, str]:
        """The environment to start in: this process's own, without what could reach into the engine.

        `screen`: "window" shows a window; "virtual" draws with OpenGL on a screen that nobody sees (needs no
        display server on Linux; elsewhere it is a window); "none" draws nothing (lint, compile). The last two
        are silent, end at an uncaught error, and never open an editor or a browser.
        """
        environment = {name: value for name, value in os.environ.items() if not FOREIGN.fullmatch(name)}
        if screen == "window":
            if sys.platform == "linux" and not _has_sound(environment):
                environment.setdefault("SDL_AUDIODRIVER", "dummy")
            return environment
        environment.update(UNWATCHED)
        if screen == "none":
            environment["SDL_VIDEODRIVER"] = "dummy"
        elif sys.platform == "linux":
            environment["SDL_VIDEODRIVER"] = "offscreen"
        if sys.platform == "linux":
            environment["BROWSER"] = "true"
            for name in ("DISPLAY", "WAYLAND_DISPLAY"):
                environment.pop(name, None)
        return environment


def _has_sound(environment: Mapping[str, str]) -> bool:
    """Whether a sound server or a sound card is there (Linux)."""
    runtime = Path(environment.get("XDG_RUNTIME_DIR") or "/nonexistent")
    return (
        "PULSE_SERVER" in environment
        or (runtime / "pulse" / "native").exists()
        or (runtime / "pipewire-0").exists()
        or any(SOUND_CARDS.glob("pcm*p"))
    )


def at(path: Path, why: str) -> Engine:
    """The engine in `path`: an SDK's folder or a folder made by this command. Raises Trouble if neither."""
    path = path.expanduser().absolute()
    todo = "Name the folder that holds renpy.py and renpy.sh (renpy.exe on Windows), as the SDK unpacks to."
    if (path / RECORD).is_file() and (path / DEBIAN_BASE / "renpy.py").is_file():
        return debian_engine(path, why)
    if not (path / "renpy.py").is_file():
        raise Trouble(f"There is no Ren'Py in {path}.", todo)
    start = sdk_start(path)
    if start is None:
        raise Trouble(f"{path} holds Ren'Py's source, but nothing that starts it on this machine.", todo)
    version = version_of(path)
    if version and tuple(int(part) for part in version.split(".")[:3]) < OLDEST:
        raise Trouble(
            f"The Ren'Py in {path} is {version}; the game needs {'.'.join(map(str, OLDEST))} or newer.",
            "Name a newer SDK, or none at all: one is then fetched.",
        )
    return Engine("sdk", version or "of unknown version", path, why, start)


def debian_engine(folder: Path, why: str) -> Engine:
    """The private copy of Debian's Ren'Py that has been made in `folder`."""
    version = json.loads((folder / RECORD).read_text(encoding="utf-8"))["version"]
    base = folder / DEBIAN_BASE
    return Engine("debian", version, base, why, (str(folder / DEBIAN_PYTHON), str(base / "renpy.py")))


def sdk_start(base: Path) -> tuple[str, ...] | None:
    """How the SDK in `base` is started on this platform; None if it cannot be."""
    if sys.platform == "win32":
        # renpy.exe has no console: what it says is lost.
        python = base / "lib" / "py3-windows-x86_64" / "python.exe"
        return (str(python), str(base / "renpy.py")) if python.is_file() else None
    script = base / "renpy.sh"
    return (str(script),) if script.is_file() and os.access(script, os.X_OK) else None


def version_of(base: Path) -> str | None:
    """The version that the files in `base` state ("8.5.3.26051504"), without starting them; None if none."""
    try:
        text = (base / "renpy" / "vc_version.py").read_text(encoding="utf-8")
    except OSError:
        return None
    found = re.search(r"^version\s*=\s*u?['\"](\d+(?:\.\d+){2,3})", text, re.MULTILINE)
    return found[1] if found else None


def stated_version(engine: Engine) -> str:
    """Start the engine and return the version that it says; raises Trouble if it does not start."""
    todo = "Please report this with the text above: the machine lacks something that Ren'Py needs."
    with tempfile.TemporaryDirectory(prefix="bedtime-") as folder:
        try:
            done = subprocess.run(
                engine.command("--version"),
                cwd=folder,
                env=engine.environment(screen="none"),
                capture_output=True,
                text=True,
                errors="replace",
                timeout=START_PATIENCE,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise Trouble(f"Ren'Py in {engine.base} does not start ({error}).", todo) from error
    found = re.search(r"Ren'Py (\d+(?:\.\d+){2,3})", done.stdout)
    if done.returncode or not found:
        tail = "\n".join((done.stdout + done.stderr).strip().splitlines()[-6:])
        raise Trouble(f"Ren'Py in {engine.base} does not start:\n{tail}", todo)
    return found[1]
