"""Compiles Ren'Py's common script, on the desktop: by the native modules of the house's private engine.

The Python around them is that of the runtime's own source, since Debian's writes no .rpyc with that source's names;
the clock stands at a fixed date, since names of statements hold the time.
"""

from __future__ import annotations

import shutil
import subprocess
import time
from pathlib import Path

from house.console import Trouble, say
from house.engine.debian import get_debian
from house.engine.model import DEBIAN_PYTHON

SCRIPT = "start_with_clock_standing.py"
PATIENCE = 300.0  # seconds

# Run by the private engine's Python: argv is this file, base folder, date, project, command.
START = """\
import os, sys, time

base, date = sys.argv[1], float(sys.argv[2])
time.time = lambda: date
sys.path.insert(0, base)
sys.argv = [os.path.join(base, "renpy.py"), *sys.argv[3:]]
here = sys.modules["__main__"]
here.__file__ = sys.argv[0]
with open(sys.argv[0], encoding="utf-8") as file:
    exec(compile(file.read(), sys.argv[0], "exec"), here.__dict__)
"""


def compile_it(work: Path, epoch: int) -> float:
    """Fill `work`/common with renpy/common and its .rpyc, compiled at `epoch`; returns the seconds it took."""
    begun = time.monotonic()
    engine = get_debian()
    making = work / "desktop"
    shutil.rmtree(making, ignore_errors=True)
    shutil.copytree(work / "src" / "renpy" / "renpy", making / "renpy", ignore=shutil.ignore_patterns("*.rpyc"))
    shutil.copy(work / "src" / "renpy" / "renpy.py", making)
    project = making / "empty"
    (project / "game").mkdir(parents=True)
    (project / "game" / "script.rpy").write_text("label start:\n    return\n", encoding="utf-8")
    start = making / SCRIPT
    start.write_text(START, encoding="utf-8")
    python = engine.base
    while not (python / DEBIAN_PYTHON).is_file():
        python = python.parent
    done = subprocess.run(
        [
            str(python / DEBIAN_PYTHON), str(start), str(making), str(epoch),
            str(project), "--savedir", str(making / "saves"), "compile",
        ],
        env={**engine.environment(screen="none"), "PYTHONHASHSEED": "0"},
        cwd=making, capture_output=True, text=True, errors="replace", timeout=PATIENCE, check=False,
    )  # fmt: skip
    common = making / "renpy" / "common"
    sources = [path for path in common.rglob("*") if path.name.endswith((".rpy", "_ren.py"))]
    left = [path.name for path in sources if not _compiled(path).is_file()]
    if done.returncode or not sources or left:
        tail = "\n  ".join((done.stdout + done.stderr).strip().splitlines()[-8:])
        raise Trouble(f"Ren'Py's common script was not compiled ({', '.join(left)}):\n  {tail}", "Look at the above.")
    shutil.rmtree(work / "common", ignore_errors=True)
    common.replace(work / "common")
    shutil.rmtree(making)
    seconds = time.monotonic() - begun
    say(f"  common_script: {seconds:.0f} s")
    return seconds


def _compiled(source: Path) -> Path:
    """What a script's compiled file is called."""
    name = source.name.removesuffix("_ren.py").removesuffix(".rpy")
    return source.with_name(f"{name}.rpyc")
