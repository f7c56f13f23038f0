"""The project that is built: a copy of what git knows of the game, compiled under a clock that stands still.

Ren'Py names each statement by its file, the second in which it was compiled, and a number, and puts these names into
the compiled script. Under a clock that stands, the same sources give the same bytes. It has to stand at the commit's
date and at no constant: a new statement could otherwise be given the name of an old one, and a save would open there.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
import subprocess
from pathlib import Path

from house.console import Trouble, say
from house.engine import Engine
from house.paths import ROOT
from house.releasing import check_for_paths
from house.running import run_command

# What of the repository is laid out. What goes into which build of it is said in game/options.rpy and nowhere else.
FOLDERS = ("game", "old-game")
FILES = (
    "LICENSE",
    "LICENSE-STORY",
    "README.md",
    "icon.icns",
    "icon.ico",
    "progressive_download.txt",
    "web-icon.png",
    "web-presplash.webp",
)

# Without git to ask: what Ren'Py and Python leave behind in a folder.
LEFT_BEHIND = re.compile(r"__pycache__|game/(saves|cache)(/|$)|\.(bak|py[co]|rpyb)$|^game/.*\.rpym?c$")

EARLIEST = 315_532_800  # 1980 in seconds since 1970; zip archives know nothing before it
LATEST = 2**32 - 1  # seconds; what Ren'Py keeps of them

ALIKE = "the_same_bytes.rpe.py"

# Ren'Py runs such files in its base and in game/ before it reads any script, and leaves them out of what it builds.
ALIKE_TEXT = """\
# Laid here for a build, so that the same sources give the same bytes.
import io
import pickle
import time

import renpy

# The clock stands at the commit's date, and the statements of screens are counted from it.
time.time = lambda: {epoch}.0
renpy.sl2.slast.serial = {epoch} * 1000000


class Sorted(pickle._Pickler):  # the one in C asks nobody about these
    def reducer_override(self, value):
        if type(value) in (set, frozenset):
            return type(value), (sorted(value, key=repr),)
        if type(value) is dict:
            return dict, (), None, None, iter(sorted(value.items(), key=lambda item: repr(item[0])))
        return NotImplemented


def dumps(value, highest=False, *arguments, **named):
    out = io.BytesIO()
    Sorted(out, pickle.HIGHEST_PROTOCOL if highest else renpy.compat.pickle.PROTOCOL).dump(value)
    return out.getvalue()


# What Ren'Py has found out about screens is kept in game/cache. Sets have another order in each process, and so has
# what was gathered by going through them. What it found out about Python depends on the order itself, and is small:
# each player's Ren'Py finds it out anew.
renpy.sl2.slast.dumps = dumps
renpy.pyanalysis.save_cache = lambda: None
"""


def commit_epoch(root: Path = ROOT) -> int:
    """The second (since 1970) that a build of `root` carries: SOURCE_DATE_EPOCH, else the commit's. Raises Trouble."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        if not given.isascii() or not given.isdigit() or not EARLIEST <= int(given) <= LATEST:
            raise Trouble(
                f"SOURCE_DATE_EPOCH is {given!r}, which is no time.",
                "It is the seconds since 1970; unset it, or mend it.",
            )
        return int(given)
    told = _git(root, "log", "-1", "--format=%ct")
    if told is None or not told.strip():
        raise Trouble(
            f"{root} is not a checkout of git, so that nothing says from when it is.",
            "Build in a clone, or set SOURCE_DATE_EPOCH to the seconds since 1970 that the build is to carry.",
        )
    return int(told)


def lay_project(target: Path, epoch: int, engine: Engine, root: Path = ROOT) -> Path:
    """Lay what git knows of `root`'s game into the new folder `target` and compile it; returns `target`.

    All files carry the time `epoch` (seconds since 1970). What is changed in the working tree goes in as it is; what
    git does not know stays out. Both are told. Raises Trouble, also if the script does not compile or the compiled
    script holds a path of this machine.
    """
    copy_project(target, epoch, root)
    make_alike(target / "game", epoch)
    compile_project(engine, target, target.parent / f"{target.name}-saves")
    check_for_paths(target / "game")
    return target


def copy_project(target: Path, epoch: int, root: Path = ROOT) -> None:
    """Copy what is built of `root` into the new folder `target`, every file of the time `epoch`."""
    for name in sorted(names(root)):
        source, copy = root / name, target / name
        if source.is_file():  # else it is deleted, and not committed yet
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, copy)
            os.utime(copy, (epoch, epoch))
    if not (target / "game").is_dir():
        raise Trouble(f"there is no game in {root}.", "Build in a clone of the repository.")


def names(root: Path) -> list[str]:
    """The files of `root` that are laid out, as paths from there with slashes; says what differs from the commit."""
    wanted = [*FOLDERS, *FILES]
    listed = _git(root, "ls-files", "-z", "--", *wanted)
    if listed is None:
        found = [path.relative_to(root).as_posix() for folder in FOLDERS for path in (root / folder).rglob("*")]
        return [name for name in [*found, *FILES] if (root / name).is_file() and not LEFT_BEHIND.search(name)]
    changed = _git(root, "status", "--porcelain", "-z", "--untracked-files=all", "--no-renames", "--", *wanted) or ""
    unknown = [entry[3:] for entry in changed.split("\0") if entry.startswith("??")]
    different = [entry[3:] for entry in changed.split("\0") if entry and not entry.startswith("??")]
    if different:
        say(f"Not as committed, and so in this build: {_some(different)}.")
    if unknown:
        say(f"Unknown to git, and so not in this build: {_some(unknown)}.")
    return [name for name in listed.split("\0") if name]


def make_alike(folder: Path, epoch: int) -> None:
    """Let every Ren'Py that is started on a game (or from a base) in `folder` write the same bytes each time.

    Its clock stands at `epoch` (seconds since 1970).
    """
    file = folder / ALIKE
    file.write_text(ALIKE_TEXT.format(epoch=epoch), "utf-8")
    os.utime(file, (epoch, epoch))


def compile_project(engine: Engine, project: Path, saves: Path) -> None:
    """Compile the script of `project`; `saves` is a folder that Ren'Py may write.

    Raises Trouble if it does not compile, and OSError (ENOSPC) if the disk is full.
    """
    done = run_command(engine, project, "compile", saves=saves)
    said = done.stdout + done.stderr
    if done.returncode:
        check_words_for_full_disk(said, project)
        raise Trouble("the script does not compile.", said[-3000:])
    # Where a compiled script cannot be written, Ren'Py says so in its log and goes on.
    lacking = [path.name for path in (project / "game").rglob("*.rpy") if not path.with_suffix(".rpyc").is_file()]
    if lacking:
        log = project / "log.txt"
        check_words_for_full_disk(log.read_text("utf-8", "replace") if log.is_file() else "", project)
        raise Trouble(f"Ren'Py did not keep the compiled form of {_some(lacking)}.", "Look whether the disk is full.")


def check_words_for_full_disk(said: str, place: Path) -> None:
    """Raise OSError (ENOSPC) at `place` if a program's words say that the disk was full."""
    if any(os.strerror(number) in said for number in (errno.ENOSPC, errno.EDQUOT)):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(place))


def _git(root: Path, *arguments: str) -> str | None:
    """What git says; None where there is no git, or `root` is not the top of a checkout."""
    if not (root / ".git").exists():
        return None
    try:
        done = subprocess.run(
            ["git", *arguments], cwd=root, capture_output=True, text=True, encoding="utf-8", check=False
        )
    except FileNotFoundError:
        return None
    return done.stdout if done.returncode == 0 else None


def _some(listed: list[str]) -> str:
    """The first few of a list of names, and how many more there are."""
    return ", ".join(listed[:5]) + (f" and {len(listed) - 5} more" if len(listed) > 5 else "")
