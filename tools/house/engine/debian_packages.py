"""Debian's packages in a private folder: fetched by the machine's own apt, unpacked, freed of what is never read."""

from __future__ import annotations

import platform
import shutil
import stat
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from rich.progress import Progress, TaskID

from house.console import Trouble, progress
from house.engine import shelf
from house.engine.apt import PrivateApt

UNPACKERS = 2

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


def check_machine(target: Path, *, name: str, todo: str) -> None:
    """Raise Trouble unless this machine can make and run a private copy of Debian's packages in `target`.

    `name` is what the copy is called ("Debian's Ren'Py"), `todo` what somebody does who cannot have it.
    """
    machine = platform.machine().lower()
    if sys.platform != "linux" or machine not in ("x86_64", "amd64"):
        raise Trouble(f"{name} runs on Linux on x86-64 only, and this is {sys.platform} on {machine}.", todo)
    for tool in ("apt-get", "dpkg-deb"):
        if shutil.which(tool) is None:
            raise Trouble(f"{name} is made with {tool}, and this machine has none.", todo)
    if ":" in str(target):
        raise Trouble(
            f"The copy cannot lie in {target}: lists of folders are written with colons.",
            f"{shelf.ELSEWHERE} (One without a colon.)",
        )


def fetch(apt: PrivateApt, *, suite: str, component: str, packages: tuple[str, ...]) -> list[Path]:
    """Fetch `packages` and all they need by the first mirror that has them; Trouble names each refusal."""
    refusals: list[Trouble] = []
    with progress() as bar:
        for mirror in apt.machine_mirrors():
            apt.use(mirror, suite, component)
            try:
                task = bar.add_task("package lists, per cent", total=100)
                apt.update(partial(_advance, bar, task))
                task = bar.add_task("packages, per cent", total=100)
                return apt.fetch(packages, partial(_advance, bar, task))
            except Trouble as trouble:
                refusals.append(trouble)
    raise Trouble("\n".join(dict.fromkeys(refusal.wrong for refusal in refusals)), refusals[0].todo)


def _advance(bar: Progress, task: TaskID, percent: float) -> None:
    bar.update(task, completed=percent)


def unpack(packages: Sequence[Path], folder: Path, *, name: str) -> None:
    """Unpack the package files into `folder`, deleting each as it is done; `name` is what they make."""

    def unpack_one(package: Path) -> None:
        done = subprocess.run(
            ["dpkg-deb", "--extract", str(package), str(folder)], capture_output=True, text=True, check=False
        )
        if "No space left on device" in done.stderr:
            raise shelf.full_disk(folder.parent, name)
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


def strip(folder: Path) -> None:
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
