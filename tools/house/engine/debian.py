"""Makes a private copy of Debian's Ren'Py: no root, and no Debian of that age, needed.

The packages are fetched by the machine's own apt, from its own mirror, signed by Debian; unpacked into one
folder; freed of what is never read; changed (patch.py); given their start files (start.py); compiled once and
started once. Only then do they count (shelf.py).
"""

from __future__ import annotations

import platform
import shutil
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from hashlib import sha256
from pathlib import Path

from rich.progress import Progress, TaskID

from bootstrap import HOST_PATIENCE
from house.console import Trouble, progress, say
from house.engine import model, shelf, sources, start
from house.engine.apt import PrivateApt
from house.engine.patch import patch

UNPACKERS = 2
COMPILE_PATIENCE = 300.0  # seconds

# Never read by what runs here. The copyright files below usr/share/doc stay: builds carry them.
NEEDLESS = (
    "usr/include",
    "usr/share/bash-completion",
    "usr/share/bug",
    "usr/share/info",
    "usr/share/lintian",
    "usr/share/locale",
    "usr/share/man",
)

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
    machine = platform.machine().lower()
    if sys.platform != "linux" or machine not in ("x86_64", "amd64"):
        raise Trouble(f"Debian's Ren'Py runs on Linux on x86-64 only, and this is {sys.platform} on {machine}.", todo)
    for tool in ("apt-get", "dpkg-deb"):
        if shutil.which(tool) is None:
            raise Trouble(f"Debian's Ren'Py is made with {tool}, and this machine has none.", todo)
    if ":" in str(target):
        raise Trouble(
            f"The copy cannot lie in {target}: lists of folders are written with colons.",
            f"{shelf.ELSEWHERE} (One without a colon.)",
        )


def _make(making: Path, source: sources.DebianSource, patience: float) -> dict[str, str]:
    """Fill the folder `making`; returns its record."""
    packages = _fetch(making / "apt", source, patience)
    _unpack(packages, making)
    shutil.rmtree(making / "apt")
    _strip(making)
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
    """Fetch the packages and all they need by the first mirror that has them; Trouble names each refusal."""
    apt = PrivateApt(folder, patience=patience)
    refusals: list[Trouble] = []
    with progress() as bar:
        for mirror in apt.machine_mirrors():
            apt.use(mirror, source.suite, source.component)
            try:
                task = bar.add_task("package lists, per cent", total=100)
                apt.update(partial(_advance, bar, task))
                task = bar.add_task("packages, per cent", total=100)
                return apt.fetch(source.packages, partial(_advance, bar, task))
            except Trouble as trouble:
                refusals.append(trouble)
    raise Trouble("\n".join(dict.fromkeys(refusal.wrong for refusal in refusals)), refusals[0].todo)


def _advance(bar: Progress, task: TaskID, percent: float) -> None:
    bar.update(task, completed=percent)


def _unpack(packages: list[Path], folder: Path) -> None:
    """Unpack the package files into `folder`, deleting each as it is done."""

    def unpack_one(package: Path) -> None:
        done = subprocess.run(
            ["dpkg-deb", "--extract", str(package), str(folder)], capture_output=True, text=True, check=False
        )
        if "No space left on device" in done.stderr:
            raise shelf.full_disk(folder.parent, "Debian's Ren'Py")
        if done.returncode:
            raise Trouble(f"{package.name} cannot be unpacked: {done.stderr.strip()}", "Run the same command again.")
        package.unlink()

    with progress() as bar, ThreadPoolExecutor(UNPACKERS) as pool:
        task = bar.add_task("unpacking packages", total=len(packages))
        try:
            for _ in pool.map(unpack_one, packages):
                bar.advance(task)
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


def _strip(folder: Path) -> None:
    """Delete what is never read, and take away rights that nothing here may have."""
    for name in NEEDLESS:
        shutil.rmtree(folder / name, ignore_errors=True)
    for path in (folder / "usr" / "share" / "doc").rglob("*"):
        if path.name != "copyright" and not path.is_dir():
            path.unlink()
    for path in folder.rglob("*"):
        mode = path.lstat().st_mode
        if not stat.S_ISLNK(mode) and mode & (stat.S_ISUID | stat.S_ISGID):
            path.chmod(stat.S_IMODE(mode) & ~(stat.S_ISUID | stat.S_ISGID))


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
