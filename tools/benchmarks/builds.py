"""How large builds are, how soon they open, and what memory they take: ours and a known game's, in the same run.

    python -m benchmarks.builds THE_QUESTION

THE_QUESTION is a folder of Ren'Py's own example game of that name (it comes with the SDK, and as Debian's package
renpy-thequestion). Both are built for the web and for Linux in the same way. In Chromium (1280 by 720, nothing kept
from before, the host on the loopback): bytes fetched and seconds until the main menu can be used, and until the first
line stands on the page, without the time that the player takes; memory of all of Chromium's processes at the first
line (proportional set size). On Linux: seconds from the start of the unpacked build to the menu's first frame, and its
resident memory at the first line. Medians of all runs.
"""

from __future__ import annotations

import statistics
import sys
import tarfile
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import Playwright

from exporting import archives, desktop, linux_runtime, web, web_runtime
from exporting.browser import DESKTOP, Book, Host, chromium, playwright, served
from exporting.chromium import find_chromium
from exporting.kinds import Kind
from exporting.project import commit_epoch, compile_project, lay_project, make_alike
from house import engine as engines
from house.console import say
from house.engine import Engine
from house.paths import ROOT
from house.running import Plan, check_record, play_by_plan
from house.stage_copy import copy_game

RUNS = 3
MEGABYTE = 1e6

# What a web build wants beside a game and the known one does not have.
LENT = ("web-presplash.webp", "web-icon.png")

FIRST_LINE = "bool(renpy.get_screen('say') and renpy.store._last_say_what)"

Figures = dict[str, float]


def lay_known(source: Path, target: Path, epoch: int, engine: Engine) -> Path:
    """Lay the known game out as ours is laid out, and compile it."""
    copy_game(target, source=source / "game" if (source / "game").is_dir() else source, player=False)
    for name in LENT:
        (target / name).write_bytes((ROOT / name).read_bytes())
    rules = source / "progressive_download.txt"
    (target / rules.name).write_text(rules.read_text("utf-8") if rules.is_file() else "", "utf-8")
    make_alike(target / "game", epoch)
    compile_project(engine, target, target.parent / f"{target.name}-saves")
    return target


def weigh_linux(engine: Engine, project: Path, folder: Path, epoch: int) -> tuple[float, Path]:
    """Build for Linux as `desktop.build` does; returns the archive's megabytes and the folder that it unpacks to.

    Without its look at what is in a build, which knows our game only.
    """
    folder.mkdir()
    base = linux_runtime.lay_base(engine, folder / "base", epoch)
    built = desktop.distribute(base, project, Kind.linux, folder)
    desktop.settle_bytecode(built)
    packed = folder / "packed.tar.xz"
    archives.pack_tar_xz(built, packed, epoch, built.name)
    with tarfile.open(packed) as tar:
        tar.extractall(folder / "unpacked", filter="data")
    return packed.stat().st_size / MEGABYTE, folder / "unpacked" / built.name


def memory_of_chromium(profile: str) -> float:
    """Megabytes that a Chromium and its children hold, what they share counted once; `profile` is in its command."""
    total = 0
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if profile in (process / "cmdline").read_text("utf-8", "replace") or _is_child(process, profile):
                for line in (process / "smaps_rollup").read_text("utf-8").splitlines():
                    if line.startswith("Pss:"):
                        total += int(line.split()[1]) * 1024
        except OSError:
            continue
    return total / MEGABYTE


def _is_child(process: Path, profile: str) -> bool:
    """Whether some process above `process` was started with `profile`."""
    for _ in range(8):
        parent = (process / "stat").read_text("utf-8").rpartition(")")[2].split()[1]
        if parent in ("0", "1"):
            return False
        process = Path("/proc", parent)
        if profile in (process / "cmdline").read_text("utf-8", "replace"):
            return True
    return False


def fetched(host: Host, folder: Path) -> float:
    """Megabytes that were sent up to now, each file once."""
    files = [folder / (name or "index.html") for name in set(host.asked)]
    return sum(file.stat().st_size for file in files if file.is_file()) / MEGABYTE


def open_once(built: web.WebBuild, program: Path, driver: Playwright, begin: Callable[[Book], float]) -> Figures:
    """Open a web build in a browser that has never seen it, up to its first line; `begin` does what a player does
    there, and returns the seconds that it took him."""
    figures: Figures = {}
    with served(built.folder) as host, chromium(program, driver, viewport=DESKTOP) as context:
        book = Book.on(context.pages[0])
        begun = time.monotonic()
        book.open(host.address)
        book.wait_for("bool(renpy.get_screen('first_start') or renpy.get_screen('main_menu'))")
        figures["web, s to the menu"] = time.monotonic() - begun
        figures["web, MB to the menu"] = fetched(host, built.folder)
        taken = begin(book)
        book.wait_for(FIRST_LINE)
        figures["web, s to the first line"] = time.monotonic() - begun - taken
        book.page.wait_for_timeout(1000)
        figures["web, MB to the first line"] = fetched(host, built.folder)
        figures["web, MB of memory"] = memory_of_chromium(f"--user-data-dir={tempfile.gettempdir()}/bedtime-")
        if book.problems:
            raise RuntimeError(f"something went wrong: {book.problems}")
    return figures


def begin_ours(book: Book) -> float:
    """Answer what is asked before the first line; returns the seconds until the last click."""
    begun = time.monotonic()
    book.press("That’s all, go on")
    book.press("Begin")
    book.press("Go on")
    return time.monotonic() - begun


def begin_known(book: Book) -> float:
    """The same for The Question."""
    begun = time.monotonic()
    book.press("Start")
    return time.monotonic() - begun


def start_once(engine: Engine, game: Path, saves: Path) -> Figures:
    """Start a Linux build with the scripted player laid over it."""
    begun = time.time()
    memory = "[int(line.split()[1]) for line in open('/proc/self/status') if line.startswith('VmRSS')][0]"
    steps: list[dict[str, Any]] = [
        {"do": "wait", "screen": "main_menu"},
        {"do": "run", "code": "__import__('time').time()"},
        {"do": "begin"},
        {"do": "read", "until": {"lines": 1}},
        {"do": "run", "code": memory},
    ]
    record = play_by_plan(engine, game, Plan(steps=steps), saves=saves)
    check_record(record, "a start")
    return {
        "Linux, s to the menu": float(record.values[0]) - begun,
        "Linux, MB of memory": int(record.values[1]) * 1024 / MEGABYTE,
    }


def measure(name: str, project: Path, folder: Path, begin: Callable[[Book], float], epoch: int) -> Figures:
    """All figures of one game that is laid out in `project`."""
    engine = engines.for_testing("debian")
    runtime = web_runtime.runtime(folder / "runtime")
    built = web.build(engine, project, runtime, folder / "web", epoch, say)
    zipped = built.archive.stat().st_size
    figures: Figures = {
        "web, MB zipped": zipped / MEGABYTE,
        "web, MB of the game": built.game_bytes / MEGABYTE,
        "web, MB of the game before it opens": built.game_zip_bytes / MEGABYTE,
        "web, files": built.files,
    }
    program = find_chromium()
    runs = []
    with playwright() as driver:
        for _ in range(RUNS):
            runs.append(open_once(built, program, driver, begin))
            print(name, {what: round(figure, 1) for what, figure in runs[-1].items()}, flush=True)
    figures |= {what: statistics.median(run[what] for run in runs) for what in runs[0]}

    figures["Linux, MB packed"], unpacked = weigh_linux(engine, project, folder / "linux", epoch)
    played = copy_game(folder / "played", source=unpacked / "game")
    starts = [start_once(engine, played, folder / "saves") for _ in range(RUNS + 1)][1:]
    return figures | {what: statistics.median(start[what] for start in starts) for what in starts[0]}


def main() -> None:
    """Measure both games and print the figures and their ratios."""
    known = Path(sys.argv[1])
    engine, epoch = engines.for_testing("debian"), commit_epoch()
    with tempfile.TemporaryDirectory(prefix="benchmark-") as scratch:
        places = {name: Path(scratch, name) for name in ("known", "ours")}
        for place in places.values():
            place.mkdir()
        theirs = measure(
            "The Question",
            lay_known(known, places["known"] / "project", epoch, engine),
            places["known"],
            begin_known,
            epoch,
        )
        ours = measure(
            "Bedtime, 2045",
            lay_project(places["ours"] / "project", epoch, engine),
            places["ours"],
            begin_ours,
            epoch,
        )
    for what, figure in ours.items():
        print(f"{what:40}{figure:10.1f}{theirs[what]:10.1f}{figure / theirs[what]:8.2f}")


if __name__ == "__main__":
    main()
