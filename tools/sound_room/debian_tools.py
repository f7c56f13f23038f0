"""The synthesizer, the notation's compiler, the encoder and the sound font: a private copy of Debian's.

Made like the private copy of the engine: fetched by the machine's own apt from its own mirror, signed by Debian,
unpacked without root, started with the libraries that came with them. So the machine needs no Debian of that age, and
everybody plays with the same synthesizer. What has been fetched is kept until the copy is made: a run that breaks off
is taken up by the next.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import tomllib
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

from bootstrap import HOST_PATIENCE
from house.console import Trouble, say
from house.engine import debian_packages, shelf
from house.engine.apt import PrivateApt
from house.paths import cache_folder

NAME = "the sound room's copy of Debian's tools"
OTHERWISE = (
    "play the book without them: the rendered sounds are in game/audio. To change a sound, work on Linux on x86-64 "
    "with apt"
)
SOURCES = Path(__file__).with_name("sources.toml")

# The programs, and the words that each answers with when asked for its version.
PROGRAMS = {"fluidsynth": ("--version",), "abc2midi": ("-ver",), "opusenc": ("--version",)}
SOUND_FONT = Path("usr/share/sounds/sf3/MuseScore_General_Full.sf3")
PACKAGE_OF = {"fluidsynth": "fluidsynth", "abc2midi": "abcmidi", "opusenc": "opus-tools"}
START_PATIENCE = 60.0  # seconds for a program to say its version, on a busy machine

# For graphics, which nothing here shows: 150 MB. Nothing that is started links to them.
GRAPHICS = ("libLLVM*", "libgallium*", "libz3*", "dri")

START = "start"
# `--inhibit-cache`: the machine's own libraries belong to another C library.
SCRIPT = """\
#!/bin/sh
# Starts the program named first with the libraries of this folder, wherever the folder lies.
here=$(CDPATH='' cd -P -- "$(dirname -- "$0")" && pwd) || exit 1
lib=$here/usr/lib/x86_64-linux-gnu
unset LD_LIBRARY_PATH LD_PRELOAD LD_AUDIT
program=$1
shift
exec "$here/usr/lib64/ld-linux-x86-64.so.2" --inhibit-cache \\
    --library-path "$lib:$lib/pulseaudio:$lib/blas:$lib/lapack" \\
    "$here/usr/bin/$program" "$@"
"""


@dataclass(frozen=True)
class ToolSource:
    """Which packages of which suite of Debian; `versions` are the programs' own, by package."""

    suite: str
    component: str
    megabytes: int
    versions: tuple[tuple[str, str], ...]

    @property
    def packages(self) -> tuple[str, ...]:
        """The names of the packages."""
        return tuple(name for name, _ in self.versions)


def load(path: Path = SOURCES) -> ToolSource:
    """Read sources.toml."""
    with path.open("rb") as handle:
        debian = tomllib.load(handle)["debian"]
    versions = tuple(sorted(debian["versions"].items()))
    return ToolSource(debian["suite"], debian["component"], debian["megabytes"], versions)


def tool(name: str) -> list[str]:
    """Return the command, to put arguments after, of fluidsynth, abc2midi or opusenc. Raises `Trouble`."""
    if name not in PROGRAMS:
        raise ValueError(f"{name!r} is none of the sound room's tools: {', '.join(PROGRAMS)}")
    return _command(get_sound_tools(), name)


def sound_font() -> Path:
    """Return the sound font's file. Raises `Trouble`.

    To load all of it takes FluidSynth ten seconds; with its setting `synth.dynamic-sample-loading=1` it loads only what
    is played, in one or two, and plays the same.
    """
    return get_sound_tools() / SOUND_FONT


def copyright_files() -> list[Path]:
    """Return the copyright files of the tools and the sound font, sorted by package. Raises `Trouble`."""
    documents = get_sound_tools() / "usr/share/doc"
    return [documents / package / "copyright" for package in load().packages]


def folder_of(source: ToolSource) -> Path:
    """Return where the copy lies, made or not: named by what it is made from."""
    recipe = sha256(repr((source, SCRIPT, GRAPHICS, debian_packages.NEEDLESS)).encode())
    return cache_folder() / "sound" / f"tools-{source.suite}-{recipe.hexdigest()[:8]}"


def get_sound_tools(source: ToolSource | None = None, *, patience: float = HOST_PATIENCE) -> Path:
    """Return the folder of the private copy, made unless it is there; raises `Trouble`.

    A mirror that does not answer is given up after `patience` seconds.
    """
    source = source or _project_source()
    target = folder_of(source)
    if shelf.is_whole(target):
        return target
    debian_packages.check_machine(target, name=NAME, todo=f"You can {OTHERWISE}.")

    def make(making: Path) -> dict[str, str]:
        say(f"Making {NAME} (once; fetches about 150 MB).")
        return _make(making, target.with_name(target.name + ".apt"), source, patience)

    shelf.put(target, NAME, source.megabytes, make)
    return target


@cache
def _project_source() -> ToolSource:
    return load()


def _make(making: Path, fetched: Path, source: ToolSource, patience: float) -> dict[str, str]:
    """Fill the folder `making` by way of the folder `fetched`, which outlives a run; returns its record."""
    fetched.mkdir(exist_ok=True)
    packages = _newest(_fetch(fetched, source, patience))
    versions = _checked_versions(packages, source)
    try:
        debian_packages.unpack(packages, making, name=NAME)
    finally:
        # One that cannot be unpacked must not be met again.
        shutil.rmtree(fetched, ignore_errors=True)
    debian_packages.strip(making)
    _strip_graphics(making)
    _write_start(making)
    _try_all(making)
    return versions


def _fetch(folder: Path, source: ToolSource, patience: float) -> list[Path]:
    apt = PrivateApt(folder, patience=patience, name=NAME, otherwise=OTHERWISE)
    return debian_packages.fetch(apt, suite=source.suite, component=source.component, packages=source.packages)


def _newest(packages: list[Path]) -> list[Path]:
    """Return the newest file of each package, deleting older ones: an earlier run's, of before Debian mended it."""
    newest: dict[str, Path] = {}
    for file in sorted(packages, key=lambda file: file.stat().st_mtime):
        name = file.name.split("_")[0]
        if name in newest:
            newest[name].unlink()
        newest[name] = file
    return list(newest.values())


def _checked_versions(packages: list[Path], source: ToolSource) -> dict[str, str]:
    """Return Debian's version of each package of ours; `Trouble` if a program's version is not the expected one."""
    found = dict(package.name.split("_")[:2] for package in packages)
    for name, expected in source.versions:
        have = found.get(name, "none")
        if not _is_version(have, expected):
            raise Trouble(
                f"Debian's suite {source.suite} holds {name} {have}, and {expected} is expected.",
                "Try it and listen, then change the version in tools/sound_room/sources.toml.",
            )
    return {name: found[name] for name in source.packages}


def _is_version(debian: str, expected: str) -> bool:
    """Whether Debian's version ("2.4.4+dfsg-1+deb13u3") is one of the program's version `expected` ("2.4.4")."""
    rest = debian.removeprefix(expected)
    return rest != debian and not rest[:1].isalnum() and not rest.startswith(".")


def _strip_graphics(folder: Path) -> None:
    libraries = folder / "usr/lib/x86_64-linux-gnu"
    for pattern in GRAPHICS:
        for path in libraries.glob(pattern):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()


def _write_start(folder: Path) -> None:
    script = folder / START
    script.write_text(SCRIPT, encoding="utf-8")
    script.chmod(0o755)


def _command(folder: Path, name: str) -> list[str]:
    return [str(folder / START), name]


def _try_all(folder: Path) -> None:
    """Raise `Trouble` unless every program starts and the sound font is there."""
    if not (folder / SOUND_FONT).is_file():
        raise Trouble(f"Debian's package of the sound font holds no {SOUND_FONT.name}.", "Please report this.")
    for name, question in PROGRAMS.items():
        with tempfile.TemporaryDirectory(prefix="bedtime-") as elsewhere:
            try:
                done = subprocess.run(
                    [*_command(folder, name), *question],
                    cwd=elsewhere,
                    capture_output=True,
                    text=True,
                    errors="replace",
                    timeout=START_PATIENCE,
                    check=False,
                )
            except (OSError, subprocess.TimeoutExpired) as error:
                raise Trouble(f"Debian's {name} does not start ({error}).", "Please report this.") from error
        if done.returncode:
            tail = "\n".join((done.stdout + done.stderr).strip().splitlines()[-6:])
            raise Trouble(f"Debian's {name} does not start:\n{tail}", "Please report this with the text above.")
