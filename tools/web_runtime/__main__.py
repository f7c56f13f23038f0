"""`python -m web_runtime FOLDER`: fetches, compiles and packs the web runtime; README.md beside this says more."""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import sys
import time
from pathlib import Path
from typing import Any

from exporting.web_runtime import ARCHIVE, LICENCES, WEB
from house.console import Trouble, complain, say
from web_runtime import common_script, getting, packing, room, sources

HERE = Path(__file__).parent

# In this order. A name is that of a file in steps/, but for those that do not run in the room.
STEPS = (
    "tools", "sources", "renpy", "pygame", "common_script", "zlib", "png", "jpeg", "webp", "freetype", "fribidi",
    "harfbuzz", "sdl", "sdl_image", "python_here", "python", "modules", "link", "data", "archive",
)  # fmt: skip


def main() -> int:
    """Make the steps that have not been made yet; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m web_runtime", description=__doc__)
    parser.add_argument("folder", type=Path, help="where to work: about 6 GB, kept for the next run")
    parser.add_argument("--again", choices=STEPS, help="make this step and all after it again")
    parser.add_argument("--suspension", choices=("asyncify", "jspi"), default="asyncify", help="see steps/env.sh")
    parser.add_argument("--archive", type=Path, default=ARCHIVE, help="where to put the result")
    arguments = parser.parse_args()
    try:
        make(arguments.folder.absolute(), arguments.again, arguments.suspension, arguments.archive)
    except Trouble as trouble:
        complain(trouble)
        return trouble.code
    return 0


def make(work: Path, again: str | None, suspension: str, archive: Path) -> None:
    """Make each step whose recipe has changed since it was made, and all after it; raises Trouble."""
    room.check()
    known = sources.load()
    work.mkdir(parents=True, exist_ok=True)
    notes = Notes(work / "made.json")
    _lay_recipe(work)
    marks = {step: _mark(step, suspension) for step in STEPS}  # now, as the recipe is what has been laid
    stale = False
    begun = time.monotonic()
    for step in STEPS:
        stale = stale or step == again or notes.made.get(step) != marks[step]
        stale = stale or (step == "archive" and not archive.is_file())
        if not stale:
            continue
        if step == "tools":
            say("Fetching the tools (about 470 MB).")
            notes.facts["tools"] = getting.room(work, known)
        elif step == "sources":
            say("Fetching the sources (about 130 MB).")
            taken = getting.parts(work, known)
            notes.facts["sources"] = {into: file.path for into, file in taken.items()}
            for wheel in known.wheels:
                getting.wheel(work, wheel)
            _copy_emscripten_cache(work)
        elif step == "common_script":
            common_script.compile_it(work, known.epoch)
        elif step == "archive":
            _archive(work, known, notes.facts, suspension, archive)
        else:
            room.run(work, step, suspension)
        notes.keep(step, marks[step])
    say(f"{archive.name} is made ({time.monotonic() - begun:.0f} s): {archive.stat().st_size / 1e6:.1f} MB.")


class Notes:
    """What has been made, by the marks of its recipe, and what was found on the way; kept in a file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        told = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {"made": {}, "facts": {}}
        self.made: dict[str, str] = told["made"]
        self.facts: dict[str, dict[str, str]] = told["facts"]

    def keep(self, step: str, mark: str) -> None:
        """Note that `step` is made; what comes after it no longer is."""
        self.made = {name: self.made[name] for name in STEPS[: STEPS.index(step)] if name in self.made} | {step: mark}
        partial = self.path.with_name(self.path.name + ".part")
        partial.write_text(json.dumps({"made": self.made, "facts": self.facts}, indent=1) + "\n", encoding="utf-8")
        partial.replace(self.path)


def _mark(step: str, suspension: str) -> str:
    """What a step is made by, as a checksum: its own file, or for the others what they read."""
    read = {
        "tools": ("sources.toml",),
        "sources": ("sources.toml",),
        "common_script": ("common_script.py",),
        "archive": ("packing.py", "__main__.py"),
        "data": ("steps/data.sh", "parts/lay_data.py", "parts/main.py", "parts/renpysound.py"),
        "modules": ("steps/modules.sh", "parts/module_table.py", "parts/main.c", "parts/emscripten_module.c"),
    }.get(step, (f"steps/{step}.sh",))
    names = ("steps/env.sh", *read) if (HERE / "steps" / f"{step}.sh").is_file() else read
    # Only in the room does it matter how the engine waits.
    mark = hashlib.sha256(suspension.encode() if len(names) > len(read) else b"")
    for name in names:
        mark.update((HERE / name).read_bytes())
    return mark.hexdigest()


def _lay_recipe(work: Path) -> None:
    """Put the recipe where the room sees it."""
    shutil.rmtree(work / "recipe", ignore_errors=True)
    for name in ("steps", "parts"):
        shutil.copytree(HERE / name, work / "recipe" / name, ignore=shutil.ignore_patterns("__pycache__"))


def _copy_emscripten_cache(work: Path) -> None:
    """A cache of Emscripten's libraries that may be written: variants that Debian has not built go there."""
    target = work / "emscripten-cache"
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(work / "room" / "usr" / "share" / "emscripten" / "cache", target, symlinks=True)


def _archive(
    work: Path, known: sources.Sources, facts: dict[str, dict[str, str]], suspension: str, archive: Path
) -> None:
    """Put what was built together and pack it."""
    say("Packing.")
    built = work / "built"
    for name in (WEB, LICENCES):
        shutil.rmtree(work / name, ignore_errors=True)
        (work / name).mkdir()
    packing.engine_script(built / "data" / "loader.js", built / "link" / "renpy.js", work / WEB / "renpy.js")
    shutil.copyfile(built / "link" / "renpy.wasm", work / WEB / "renpy.wasm")
    shutil.copyfile(built / "data" / "renpy.data", work / WEB / "renpy.data")
    made_from = []
    for part in known.parts:
        file = next(file for file in part.files if file.path == facts["sources"][part.into])
        made_from.append({"part": part.into, "version": file.version, "file": file.name, "sha256": file.sha256})
        for name, path in part.licences.items():
            shutil.copyfile(work / "src" / part.into / path, work / LICENCES / name)
    for package, name in known.package_licences.items():
        shutil.copyfile(work / "room" / "usr" / "share" / "doc" / package / "copyright", work / LICENCES / name)
    shutil.copyfile(HERE.parents[1] / "LICENSE", work / LICENCES / "own-code.txt")
    shutil.copyfile(HERE / "LICENCES.txt", work / LICENCES / "README.txt")
    told: dict[str, Any] = {
        "renpy": known.renpy,
        "python": known.python,
        "suspension": suspension,
        "made_by": "tools/web_runtime",
        "sources": made_from,
        "packages": {name: facts["tools"][name] for name in sorted({*known.package_licences, *known.expected})},
        "wheels": [{"name": w.name, "version": w.version, "sha256": w.sha256} for w in known.wheels],
    }
    packing.pack(work / WEB, work / LICENCES, told, archive, known.epoch)


if __name__ == "__main__":
    sys.exit(main())
