"""Makes a private copy of Debian's Ren'Py: no root, and no Debian of that age, needed.

The packages are fetched by the machine's own apt, from its own mirror, signed by Debian; unpacked into one
folder; freed of what is never read; changed (patch.py); given their start files (start.py); compiled once and
started once. Only then do they count (shelf.py).
"""

from __future__ import annotations

import shutil
import subprocess
from hashlib import sha256
from pathlib import Path

from bootstrap import HOST_PATIENCE
from house.console import Trouble, say
from house.engine import debian_packages, model, shelf, sources, start
from house.engine.apt import PrivateApt
from house.engine.debian_packages import NEEDLESS
from house.engine.patch import patch

COMPILE_PATIENCE = 300.0  # seconds

# What decides what the copy holds, besides its source and NEEDLESS; a change makes another copy.
RECIPE = ("patch.py", "start.py")


def folder_of(source: sources.DebianSource) -> Path:
    """Where the copy lies on the shelf, made or not: named by its version and what it is made from."""
    recipe = sha256(repr((source, NEEDLESS)).encode())
    for name in RECIPE:
        recipe.update(Path(__file__).with_name(name).read_bytes())
    return shelf.shelf() / f"debian-{source.version}-{recipe.hexdigest()[:8]}"


def got(source: sources.DebianSource, why: str) -> model.Engine | None:
    """The copy, if it lies on the shelf."""
    folder = folder_of(source)
    return model.debian_engine(folder, why) if shelf.is_whole(folder) else None


def get_debian(source: sources.DebianSource | None = None, *, patience: float = HOST_PATIENCE) -> model.Engine:
    """The private copy of Debian's Ren'Py, made unless it lies on the shelf; raises Trouble.

    A mirror that does not answer is given up after `patience` seconds.
    """
    source = source or sources.load().debian
    target = folder_of(source)
    if not shelf.is_whole(target):
        check_machine(target)
    name = f"Debian's Ren'Py {source.version}"

    def make(making: Path) -> dict[str, str]:
        say(f"Making a private copy of {name} (once; fetches about 160 MB).")
        return _make(making, source, patience)

    shelf.put(target, name, source.megabytes, make)
    return model.debian_engine(target, f"the private copy of Debian's in {target}")


def check_machine(target: Path) -> None:
    """Raise Trouble unless this machine can make and run the copy in the folder `target`."""
    todo = "Fetch the official SDK from renpy.org and name its folder in the environment variable RENPY_SDK."
    debian_packages.check_machine(target, name="Debian's Ren'Py", todo=todo)


def _make(making: Path, source: sources.DebianSource, patience: float) -> dict[str, str]:
    """Fill the folder `making`; returns its record."""
    packages = _fetch(making / "apt", source, patience)
    debian_packages.unpack(packages, making, name="Debian's Ren'Py")
    shutil.rmtree(making / "apt")
    debian_packages.strip(making)
    base = making / model.DEBIAN_BASE
    patch(base)
    start.write(making)
    say("Compiling it.")
    engine = model.Engine("debian", source.version, base, "", start.command(making))
    _compile(making, engine)
    version = model.stated_version(engine)
    if not version.startswith(source.version):
        raise Trouble(
            f"Debian's suite {source.suite} holds Ren'Py {version}, and {source.version} is expected.",
            "Try it, then change the version in tools/house/engine/sources.toml.",
        )
    return {"kind": "debian", "version": version}


def _fetch(folder: Path, source: sources.DebianSource, patience: float) -> list[Path]:
    """Fetch the packages and all they need."""
    apt = PrivateApt(folder, patience=patience)
    return debian_packages.fetch(apt, suite=source.suite, component=source.component, packages=source.packages)


def _compile(making: Path, engine: model.Engine) -> None:
    """Compile the Python modules and Ren'Py's own script, so that the copy need never be written again."""
    libraries = [
        making / "usr" / "lib" / start.PYTHON,
        making / "usr" / "lib" / "python3",
        engine.base / "renpy",
    ]
    python = str(making / model.DEBIAN_PYTHON)
    # Some modules of other Pythons' dialects do not compile; what Ren'Py needs shows when it starts.
    _run([python, "-m", "compileall", "-q", "-j2", *map(str, libraries)], engine, may_fail=True)
    project = making / "empty"
    (project / "game").mkdir(parents=True)
    (project / "game" / "script.rpy").write_text("label start:\n    return\n", encoding="utf-8")
    _run(engine.command(str(project), "--savedir", str(project / "saves"), "compile"), engine)
    shutil.rmtree(project)
    common = engine.base / "renpy" / "common"
    for script in common.glob("*.rpy"):
        compiled = script.with_name(script.name.removesuffix("_ren.py").removesuffix(".rpy") + ".rpyc")
        if not compiled.is_file():
            raise Trouble(f"{script.name} of Debian's Ren'Py was not compiled.", "Please report this.")


def _run(command: list[str], engine: model.Engine, *, may_fail: bool = False) -> None:
    """Run a step of the making without a screen; its output is shown only in the Trouble it ends in."""
    try:
        done = subprocess.run(
            command,
            env=engine.environment(screen="none"),
            capture_output=True,
            text=True,
            errors="replace",
            timeout=COMPILE_PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise Trouble(f"Debian's Ren'Py did not end within {COMPILE_PATIENCE:.0f} seconds.", "Try again.") from error
    if done.returncode and not may_fail:
        tail = "\n".join((done.stdout + done.stderr).strip().splitlines()[-8:])
        if "No space left on device" in tail:
            raise shelf.full_disk(engine.base, "Debian's Ren'Py")
        raise Trouble(f"Debian's Ren'Py could not be compiled:\n{tail}", "Please report this with the text above.")
