"""The private copy of Debian's Graphviz, made as the sound room's tools are: without root, once, in whole."""

from __future__ import annotations

import shutil
import subprocess
from hashlib import sha256
from pathlib import Path

from bootstrap import HOST_PATIENCE
from house.console import Trouble, say
from house.engine import debian_packages, shelf
from house.engine.apt import PrivateApt
from house.graphviz.program import PATIENCE, Dot, plain_environment, what_is_wrong
from house.paths import cache_folder

# `_newest` and `_is_version` are private there, and stay so: a change to that file makes every sound stale.
from sound_room import debian_tools
from sound_room.debian_tools import SCRIPT, START, ToolSource

NAME = "the private copy of Debian's Graphviz"
OTHERWISE = "install Graphviz on this machine, so that it has a program called dot"
SOURCES = Path(__file__).with_name("sources.toml")
PLUGINS = Path("usr/lib/x86_64-linux-gnu/graphviz")


def private_dot(source: ToolSource | None = None, *, patience: float = HOST_PATIENCE) -> Dot:
    """Return the private copy's dot, made unless it is there; raises `Trouble`.

    A mirror that does not answer is given up after `patience` seconds.
    """
    source = source or load()
    target = folder_of(source)
    if shelf.is_whole(target):
        return dot_in(target)
    debian_packages.check_machine(target, name=NAME, todo=f"You can {OTHERWISE}.")

    def make(making: Path) -> dict[str, str]:
        say(f"Making {NAME} (once; fetches about 35 MB).")
        return _make(making, target.with_name(target.name + ".apt"), source, patience)

    shelf.put(target, NAME, source.megabytes, make)
    return dot_in(target)


def load() -> ToolSource:
    """Read sources.toml."""
    return debian_tools.load(SOURCES)


def folder_of(source: ToolSource) -> Path:
    """Return where the copy lies, made or not: named by what it is made from."""
    recipe = sha256(repr((source, SCRIPT, debian_packages.NEEDLESS)).encode())
    return cache_folder() / "graphviz" / f"graphviz-{source.suite}-{recipe.hexdigest()[:8]}"


def dot_in(folder: Path) -> Dot:
    """Return the dot of a copy, wherever the copy lies."""
    return Dot((str(folder / START), "dot"), {"GVBINDIR": str(folder / PLUGINS)})


def _make(making: Path, fetched: Path, source: ToolSource, patience: float) -> dict[str, str]:
    """Fill the folder `making` by way of the folder `fetched`, which outlives a run; returns its record."""
    fetched.mkdir(exist_ok=True)
    packages = debian_tools._newest(_fetch(fetched, source, patience))
    versions = _checked_versions(packages, source)
    try:
        debian_packages.unpack(packages, making, name=NAME)
    finally:
        # One that cannot be unpacked must not be met again.
        shutil.rmtree(fetched, ignore_errors=True)
    debian_packages.strip(making)
    script = making / START
    script.write_text(SCRIPT, encoding="utf-8")
    script.chmod(0o755)
    dot = dot_in(making)
    _list_plugins(dot)
    if fault := what_is_wrong(dot):
        raise Trouble(f"Debian's dot does not work: {fault}", "Please report this with the text above.")
    return versions


def _fetch(folder: Path, source: ToolSource, patience: float) -> list[Path]:
    apt = PrivateApt(folder, patience=patience, name=NAME, otherwise=OTHERWISE)
    return debian_packages.fetch(apt, suite=source.suite, component=source.component, packages=source.packages)


def _checked_versions(packages: list[Path], source: ToolSource) -> dict[str, str]:
    """Return Debian's version of each package of ours; `Trouble` if a program's version is not the expected one."""
    found = dict(package.name.split("_")[:2] for package in packages)
    for name, expected in source.versions:
        have = found.get(name, "none")
        if not debian_tools._is_version(have, expected):
            raise Trouble(
                f"Debian's suite {source.suite} holds {name} {have}, and {expected} is expected.",
                "Look at what it draws, then change the version in tools/house/graphviz/sources.toml.",
            )
    return {name: found[name] for name in source.packages}


def _list_plugins(dot: Dot) -> None:
    """Have dot write the list of its plugins: by installing Debian's package that would be done."""
    try:
        done = subprocess.run(
            [*dot.command, "-c"],
            env={**plain_environment(), **dot.environment},
            capture_output=True,
            text=True,
            errors="replace",
            timeout=PATIENCE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Trouble(f"Debian's dot does not start ({error}).", "Please report this.") from error
    if done.returncode:
        tail = "\n".join((done.stdout + done.stderr).strip().splitlines()[-6:])
        raise Trouble(f"Debian's dot does not start:\n{tail}", "Please report this with the text above.")
