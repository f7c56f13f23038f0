"""Starting a `dot`: trying it, and having it draw."""

from __future__ import annotations

import html
import os
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from house.console import Trouble
from house.paths import GAME

PATIENCE = 120.0  # seconds for one picture, on a busy machine
FACE = "Literata"
FONTS = GAME / "fonts"

# Only the book's faces, so that texts are as wide everywhere.
FONTS_CONF = """\
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir></fontconfig>
"""
TRIAL = f'digraph {{ a [fontname="{FACE}", label=<A <b>trial</b>>] }}'
GUESSING = "no hard-coded metrics"  # dot's words where it cannot measure a face


@dataclass(frozen=True)
class Dot:
    """A `dot` that can be started: its command, and what its environment has besides ours."""

    command: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict)


def what_is_wrong(dot: Dot) -> str:
    """Draw a trial; returns in one line what is wrong with it, or nothing."""
    try:
        done = run(dot, TRIAL)
    except subprocess.TimeoutExpired:
        return f"it did not end within {PATIENCE:.0f} seconds"
    except OSError as error:
        return f"it does not start: {error.strerror or error}"
    told = (done.stderr.strip().splitlines() or [""])[-1]
    if done.returncode:
        return told or f"it ended with {done.returncode}"
    if GUESSING in done.stderr:
        return f"it cannot measure {FACE}"
    if "</svg>" not in done.stdout or "trial" not in done.stdout:
        return told or "it draws nothing"
    return ""


def run(dot: Dot, graph: str) -> subprocess.CompletedProcess[str]:
    """Run dot on a graph's text; its standard output is SVG. Raises OSError and subprocess.TimeoutExpired."""
    with _fonts() as conf:
        return subprocess.run(
            [*dot.command, "-Tsvg"],
            input=graph,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            env={**plain_environment(), **dot.environment, "FONTCONFIG_FILE": str(conf)},
            timeout=PATIENCE,
            check=False,
        )


def svg_of(graph: str, dot: Dot) -> str:
    """Return the SVG of a graph in dot's language; raises `Trouble`, also where dot only warns."""
    try:
        done = run(dot, graph)
    except subprocess.TimeoutExpired as error:
        raise Trouble(f"dot did not draw the graph within {PATIENCE:.0f} seconds.", "Please report this.") from error
    except OSError as error:
        raise Trouble(f"dot does not start ({error}).", "Run the same command again.") from error
    if done.returncode or done.stderr.strip() or "</svg>" not in done.stdout:
        told = "\n".join(done.stderr.strip().splitlines()[-6:]) or f"It ended with {done.returncode} and no picture."
        raise Trouble(f"dot cannot draw the graph:\n{told}", "Please report this with the text above.")
    return done.stdout


def plain_environment() -> dict[str, str]:
    """Return our environment, without what would give dot others' plugins or withhold files from it."""
    ours = {name: value for name, value in os.environ.items() if name not in ("GVBINDIR", "SERVER_NAME")}
    return {**ours, "LC_ALL": "C.UTF-8", "LANGUAGE": "C"}


@contextmanager
def _fonts() -> Iterator[Path]:
    """The settings of fontconfig under which only the book's faces are known."""
    with tempfile.TemporaryDirectory(prefix="bedtime-") as folder:
        conf = Path(folder, "fonts.conf")
        settings = FONTS_CONF.format(fonts=html.escape(str(FONTS)), cache=html.escape(str(Path(folder, "cache"))))
        conf.write_text(settings, encoding="utf-8")
        yield conf
