"""Which Chromium plays the web build in tests: the machine's own if it starts, else a private copy of Debian's.

The copy is made as the engine is: without root, by the machine's own apt, once and whole. Chromium starts itself again
for each of its parts, so it cannot be started through a loader of its own, as the engine is: its packages are of the
oldest Debian that still gets new ones, and run with the C library of any machine that is not older.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
import tomllib
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from bootstrap import HOST_PATIENCE
from house.console import Trouble, say
from house.engine import debian_packages, shelf
from house.engine.apt import PrivateApt
from house.paths import GAME, cache_folder

NAME = "the private copy of Debian's Chromium"
OTHERWISE = "install Chromium on this machine, or name one in the environment variable BEDTIME_CHROMIUM"
SOURCES = Path(__file__).with_name("chromium.toml")
VARIABLE = "BEDTIME_CHROMIUM"
OWN = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
PATIENCE = 120.0  # seconds for Chromium to show an empty page, on a busy machine

PROGRAM = Path("usr/lib/chromium/chromium")
START = "start"

# Shows an empty page and writes it down: the least that proves that it can draw and run scripts.
TRIAL = "data:text/html,<script>document.title='it'+' runs'</script>"
DRAWN = "it runs"

# For the machine's graphics, which are not used: Chromium brings a software OpenGL of its own (SwiftShader).
GRAPHICS = ("libLLVM*", "libgallium*", "libz3*", "dri", "libx265*", "libSvtAv1*")

SCRIPT = f"""\
#!/bin/sh
# Starts the Chromium of this folder with the libraries of this folder, wherever the folder lies.
here=$(CDPATH='' cd -P -- "$(dirname -- "$0")" && pwd) || exit 1
lib=$here/usr/lib/x86_64-linux-gnu
unset LD_PRELOAD LD_AUDIT
export LD_LIBRARY_PATH="$here/usr/lib/chromium:$lib:$lib/nss:$lib/pulseaudio:$here/lib/x86_64-linux-gnu"
export FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/{PROGRAM}" "$@"
"""

# The machine's own C library stays: it belongs to its loader.
MACHINES_OWN = ("libc6", "libc-bin", "libc-l10n", "locales")

# The book's own faces are enough for its page; the machine's come beside them.
FONTS_CONF = """\
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias><family>serif</family><prefer><family>Literata</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Atkinson Hyperlegible</family></prefer></alias>
</fontconfig>
"""


@dataclass(frozen=True)
class ChromiumSource:
    """Which packages of which suite of Debian, and the oldest version that will do."""

    suite: str
    component: str
    packages: tuple[str, ...]
    oldest: int
    megabytes: int


def load(path: Path = SOURCES) -> ChromiumSource:
    """Read chromium.toml."""
    with path.open("rb") as handle:
        debian = tomllib.load(handle)["debian"]
    return ChromiumSource(
        debian["suite"], debian["component"], tuple(debian["packages"]), debian["oldest"], debian["megabytes"]
    )


def flags() -> list[str]:
    """What every start of Chromium here is told: software OpenGL, nothing of the network, no sandbox only as root."""
    told = [
        "--headless=new",
        "--use-gl=angle",
        "--use-angle=swiftshader",
        "--enable-unsafe-swiftshader",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-breakpad",
        "--disable-crash-reporter",
        "--disable-dev-shm-usage",
        "--mute-audio",
    ]
    # Chromium refuses to start as root inside its sandbox; anybody else keeps it.
    return [*told, "--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else told


def find_chromium() -> Path:
    """Return a Chromium that has been tried: the one that BEDTIME_CHROMIUM names, the machine's, or the private copy.

    Raises `Trouble`.
    """
    if named := os.environ.get(VARIABLE):
        program = Path(named).expanduser().absolute()
        if fault := what_is_wrong(program):
            raise Trouble(f"The Chromium that {VARIABLE} names does not work: {fault}", f"Name another in {VARIABLE}.")
        return program
    oldest = load().oldest
    for name in OWN:
        if own := shutil.which(name):
            if not (fault := what_is_wrong(Path(own), oldest)):
                return Path(own)
            say(f"This machine's own {name} cannot be used ({fault}).")
    return private_chromium()


def what_is_wrong(program: Path, oldest: int = 0) -> str:
    """Show an empty page; returns in one line what is wrong with this Chromium, or nothing."""
    with tempfile.TemporaryDirectory(prefix="bedtime-") as profile:
        command = [str(program), *flags(), f"--user-data-dir={profile}"]
        try:
            told = _run([str(program), "--version"])
            if not (found := re.search(r"\b(\d+)\.\d+\.\d+", told.stdout)):
                return _last_line(told.stderr) or "it does not say its version"
            if int(found[1]) < oldest:
                return f"it is version {found[1]}, and {oldest} is the oldest that will do"
            drawn = _run([*command, "--dump-dom", TRIAL])
        except subprocess.TimeoutExpired:
            return f"it did not end within {PATIENCE:.0f} seconds"
        except OSError as error:
            return f"it does not start: {error.strerror or error}"
    if DRAWN not in drawn.stdout:
        return _last_line(drawn.stderr) or f"it shows nothing and ends with {drawn.returncode}"
    return ""


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        capture_output=True,
        text=True,
        errors="replace",
        stdin=subprocess.DEVNULL,
        timeout=PATIENCE,
        check=False,
    )


def _last_line(told: str) -> str:
    return (told.strip().splitlines() or [""])[-1]


def private_chromium(source: ChromiumSource | None = None, *, patience: float = HOST_PATIENCE) -> Path:
    """Return what starts the private copy, made unless it is there; raises `Trouble`.

    A mirror that does not answer is given up after `patience` seconds.
    """
    source = source or load()
    target = folder_of(source)
    if shelf.is_whole(target):
        return target / START
    debian_packages.check_machine(target, name=NAME, todo=f"You can {OTHERWISE}.")

    def make(making: Path) -> dict[str, str]:
        say(f"Making {NAME} (once; fetches about 250 MB).")
        return _make(making, source, patience)

    shelf.put(target, NAME, source.megabytes, make)
    return target / START


def folder_of(source: ChromiumSource) -> Path:
    """Return where the copy lies, made or not: named by what it is made from."""
    recipe = sha256(repr((source, SCRIPT, FONTS_CONF, GRAPHICS, MACHINES_OWN, debian_packages.NEEDLESS)).encode())
    return cache_folder() / "chromium" / f"chromium-{source.suite}-{recipe.hexdigest()[:8]}"


def _make(making: Path, source: ChromiumSource, patience: float) -> dict[str, str]:
    """Fill the folder `making`; returns its record."""
    fetching = making / "apt"
    fetching.mkdir()
    apt = PrivateApt(fetching, patience=patience, name=NAME, otherwise=OTHERWISE)
    packages = debian_packages.fetch(apt, suite=source.suite, component=source.component, packages=source.packages)
    versions = dict(package.name.split("_")[:2] for package in packages)
    ours = [package for package in packages if package.name.split("_")[0] not in MACHINES_OWN]
    debian_packages.unpack(ours, making, name=NAME)
    shutil.rmtree(fetching)
    debian_packages.strip(making)
    _strip_graphics(making)
    shutil.copytree(GAME / "fonts", making / "fonts", ignore=shutil.ignore_patterns("*.txt"))
    (making / "fonts.conf").write_text(FONTS_CONF, encoding="utf-8")
    script = making / START
    script.write_text(SCRIPT, encoding="utf-8")
    script.chmod(0o755)
    if fault := what_is_wrong(script, source.oldest):
        raise Trouble(f"Debian's Chromium does not work: {fault}", "Please report this with the text above.")
    return {name: versions.get(name, "") for name in source.packages}


def _strip_graphics(folder: Path) -> None:
    libraries = folder / "usr/lib/x86_64-linux-gnu"
    for pattern in GRAPHICS:
        for path in libraries.glob(pattern):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
