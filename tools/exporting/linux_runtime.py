"""A runtime for Linux out of the private copy of Debian's Ren'Py, in the form that Ren'Py's own builder looks for.

Debian's package has no runtimes, so that the official `distribute` stops at the missing `lib/py3-linux-x86_64/renpy`.
Here that folder is put together in a private copy of Ren'Py's base, from the parts that the engine itself runs on:

    lib/py3-linux-x86_64/
        renpy                  starts this folder's Python; the builder gives it the game's name
        python3.13             the interpreter
        ld-linux-x86-64.so.2   the loader: the machine's own belongs to other libraries
        libraries/             all that the interpreter, its modules and SDL come to ask for, software OpenGL included
        lib/                   Python's modules, the standard ones as bytecode only
        share/                 tables for keyboards, OpenGL and ALSA
        copyright/             what Debian says of each part, and the licences named there
    renpy.sh                   starts the game; gets the game's name as well

Nothing else of the machine's is needed than its kernel and a /bin/sh. What makes the bytes is fixed: the same packages
give the same runtime, wherever it is put together.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from exporting import elf
from exporting.project import check_words_for_full_disk, make_alike
from house.console import Trouble
from house.engine import Engine
from house.engine.model import DEBIAN_PYTHON
from house.engine.start import PYTHON

PLATFORM = Path("lib/py3-linux-x86_64")
LIBRARIES = "libraries"
LICENCES = Path(__file__).with_name("common_licenses")
PATIENCE = 600.0  # seconds; only against hanging

# Where Debian keeps its parts, below the engine's folder.
USR_LIB = Path("usr/lib/x86_64-linux-gnu")
SHELVES = (USR_LIB, USR_LIB / "pulseaudio", USR_LIB / "blas", USR_LIB / "lapack")
LOADER = "ld-linux-x86-64.so.2"

# What is opened under names that stand nowhere as a whole: the libraries behind the neutral OpenGL ones.
OPENED = ("libGLX_mesa.so.0", "libEGL_mesa.so.0")
GBM = Path("gbm/dri_gbm.so")

# Of the standard library, what neither Ren'Py nor the game can want: tests, tools for developers, other windows.
NO_STANDARD = re.compile(
    r"(test|idlelib|tkinter|turtledemo|ensurepip|pydoc_data|venv|_pyrepl|curses|dbm|sqlite3|wsgiref|xmlrpc"
    r"|__phello__|config-3\.\d+.*|lib2to3)(/|$)|(turtle|pydoc|doctest|antigravity|this|__hello__|sitecustomize)\.py$"
    r"|EXTERNALLY-MANAGED$"
)
NO_DYNLOAD = re.compile(r"_test|_xxtest|xx|_curses|_dbm|_sqlite3|readline|_tkinter|_ctypes_test")

# What Python compiled for this machine.
NO_BYTECODE = shutil.ignore_patterns("__pycache__")

# Of Debian's Python packages, what the game's Ren'Py imports; the launcher's own tools stay out.
PACKAGES = ("_renpy", "_renpybidi", "_renpytfd", "certifi", "charset_normalizer", "ecdsa", "idna", "pyasn1",
            "pygame_sdl2", "renpy", "requests", "rsa", "six", "urllib3")  # fmt: skip

SHARED = {
    "usr/share/X11/xkb": "share/X11/xkb",
    "usr/share/X11/locale": "share/X11/locale",
    "usr/share/alsa": "share/alsa",
    "usr/share/glvnd/egl_vendor.d": "share/egl_vendor.d",
}

# The shell's own means only: a machine with nothing installed has neither dirname nor readlink.
HERE = """\
case $0 in */*) here=${0%/*} ;; *) here=. ;; esac
here=$(CDPATH='' cd -P -- "$here" && pwd) || exit 1
"""

START_GAME = f"""\
#!/bin/sh
# Starts the game with what lies in this folder.
{HERE}\
name=${{0##*/}}
name=${{name%.sh}}
case $here in
    *:*) echo "The game cannot run in a folder with a colon in its name: $here" >&2; exit 1 ;;
esac
case $(uname -m 2>/dev/null) in
    x86_64 | amd64 | "") ;;
    *) echo "This build is for processors of the kind x86-64 only." >&2; exit 1 ;;
esac
exec "$here/{PLATFORM}/$name" "$here/$name.py" "$@"
"""

# `--inhibit-cache`: the machine's own libraries belong to another C library.
START_PYTHON = f"""\
#!/bin/sh
# Starts the Python of this folder with the libraries of this folder, wherever the folder lies.
{HERE}\
libraries=$here/{LIBRARIES}
unset LD_LIBRARY_PATH LD_PRELOAD LD_AUDIT PYTHONHOME PYTHONPATH PYTHONSTARTUP PYTHONUSERBASE
export PYTHONNOUSERSITE=1 BEDTIME_PYTHON="$here/${{0##*/}}"
export GBM_BACKENDS_PATH="$libraries/gbm" __EGL_VENDOR_LIBRARY_DIRS="$here/share/egl_vendor.d"
export XKB_CONFIG_ROOT="$here/share/X11/xkb" XLOCALEDIR="$here/share/X11/locale"
[ -e /usr/share/alsa/alsa.conf ] || export ALSA_CONFIG_PATH="$here/share/alsa/alsa.conf"
exec "$here/{LOADER}" --inhibit-cache --library-path "$libraries" "$here/{PYTHON}" "$@"
"""

SITE = """\
# Ren'Py starts itself again through sys.executable: that must be the script that brings the libraries.
import os
import sys
import warnings

sys.executable = os.environ.pop("BEDTIME_PYTHON", sys.executable)

# Said of Ren'Py's own pickling by this Python, which is newer than the one that it was written for.
warnings.filterwarnings("ignore", "functools.partial will be", FutureWarning)
"""

# The builder wants to see a runtime for macOS, whatever it builds. It goes into no build for Linux.
FOR_THE_BUILDER = Path("lib/py3-mac-universal/renpy")


def lay_base(engine: Engine, folder: Path, epoch: int) -> Engine:
    """Lay a copy of the private engine's base, with a runtime for Linux, into the new `folder`; raises Trouble.

    Returns the engine that runs from there, on the same Python; what it compiles is of the time `epoch` (seconds since
    1970). Files are linked where the file system can: none of
    them is to be changed in its place.
    """
    root = engine_folder(engine)
    _copy_base(engine.base, folder)
    make_alike(folder, epoch)
    platform = folder / PLATFORM
    platform.mkdir(parents=True)
    _lay_python(root, platform)
    _lay_libraries(root, platform)
    for shared, place in SHARED.items():
        _copy_tree(root / shared, platform / place)
    _lay_copyright(root, platform / "copyright")
    _write_script(folder / "renpy.sh", START_GAME)
    _write_script(platform / "renpy", START_PYTHON)
    marker = folder / FOR_THE_BUILDER
    marker.parent.mkdir(parents=True)
    marker.write_text("There is no runtime for macOS here.\n", "utf-8")
    _compile_standard_library(root, platform)
    return replace(engine, base=folder, start=(str(root / DEBIAN_PYTHON), str(folder / "renpy.py")))


def engine_folder(engine: Engine) -> Path:
    """The folder of the private engine's own system: that in which usr/ lies."""
    return Path(engine.start[0]).parent


def _copy_base(base: Path, folder: Path) -> None:
    """Ren'Py itself and its launcher, without what it compiled for this machine."""

    def ignored(_folder: str, names: list[str]) -> list[str]:
        return [name for name in names if name in ("__pycache__", "tmp") or name.endswith((".rpyc", ".rpymc", ".pyc"))]

    _copy_tree(base, folder, copy=shutil.copy2, ignore=ignored)


def _link_or_copy(source: str | Path, target: str | Path) -> None:
    """Link a file that is only read, or copy it where the file system has no such links."""
    real = Path(source).resolve()
    try:
        os.link(real, target)
    except OSError:
        shutil.copy2(real, target)


def _copy_tree(
    source: Path,
    target: Path,
    copy: Callable[[str, str], object] = _link_or_copy,
    ignore: Callable[[str, list[str]], Iterable[str]] = NO_BYTECODE,
) -> None:
    """Copy a folder, links as what they lead to. Raises OSError: the one that says that the disk is full, if it is."""
    try:
        # Never with ignore_dangling_symlinks: it looks for what a relative link leads to in the wrong folder.
        shutil.copytree(source, target, copy_function=copy, ignore=ignore)
    except shutil.Error as error:
        # It gathers what went wrong with each file, as words.
        check_words_for_full_disk(str(error), target)
        raise


def _lay_python(root: Path, platform: Path) -> None:
    _link_or_copy(root / "usr/bin" / PYTHON, platform / PYTHON)
    _link_or_copy(root / "usr/lib64" / LOADER, platform / LOADER)
    standard = root / "usr/lib" / PYTHON
    for source in sorted(standard.rglob("*")):
        name = source.relative_to(standard).as_posix()
        unwanted = NO_STANDARD.match(name) or "__pycache__" in name or NO_DYNLOAD.match(source.name)
        if source.is_file() and not unwanted:
            target = platform / "lib" / PYTHON / name
            target.parent.mkdir(parents=True, exist_ok=True)
            _link_or_copy(source, target)
    (platform / "lib" / PYTHON / "sitecustomize.py").write_text(SITE, "utf-8")
    packages = platform / "lib/python3/dist-packages"
    packages.mkdir(parents=True)
    for source in sorted((root / "usr/lib/python3/dist-packages").iterdir()):
        if source.name.split(".")[0] not in PACKAGES:
            continue
        if source.is_dir():
            _copy_tree(source, packages / source.name)
        else:
            _link_or_copy(source, packages / source.name)


def _lay_libraries(root: Path, platform: Path) -> None:
    there: dict[str, Path] = {}
    for shelf in SHELVES:
        for file in (root / shelf).glob("*.so*"):
            there.setdefault(file.name, file.resolve())
    modules = list((platform / "lib").rglob("*.so"))
    gbm = root / USR_LIB / GBM
    roots = [platform / PYTHON, *modules, gbm, *(there[name] for name in OPENED)]
    found = {name: there[name] for name in OPENED} | elf.closure(roots, there)
    if lacking := elf.missing([*roots, *found.values()], there):
        library, asking = next(iter(lacking.items()))
        raise Trouble(
            f"{asking} of Debian's Ren'Py asks for {library}, which is not there.",
            "Please report this; until then build with the official SDK (RENPY_SDK).",
        )
    found.pop(LOADER, None)
    (platform / LIBRARIES / GBM.parent).mkdir(parents=True)
    for name, file in found.items():
        _link_or_copy(file, platform / LIBRARIES / name)
    _link_or_copy(gbm, platform / LIBRARIES / GBM)


def _lay_copyright(root: Path, target: Path) -> None:
    """What Debian says of each of its packages, and the texts of the licences that are named there."""
    for package in sorted((root / "usr/share/doc").iterdir()):
        if (package / "copyright").is_file():
            (target / package.name).mkdir(parents=True)
            _link_or_copy(package / "copyright", target / package.name / "copyright")
    _copy_tree(LICENCES, target / LICENCES.name.replace("_", "-"))


def _write_script(file: Path, text: str) -> None:
    file.write_text(text, "utf-8")
    file.chmod(0o755)


def _compile_standard_library(root: Path, platform: Path) -> None:
    """Compile Python's own modules, whose sources then stay out; the same sources give the same bytes.

    One process after the other, and paths as they will be named in tracebacks: from the folder of the runtime.
    """
    library = platform / "lib"
    command = [
        str(root / DEBIAN_PYTHON), "-m", "compileall", "-q", "-f", "-b", "-j", "1",
        "--invalidation-mode", "unchecked-hash", "-s", str(platform), str(library),
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=PATIENCE, check=False)
    for source in library.rglob("*.py"):
        if source.with_suffix(".pyc").is_file():
            source.unlink()
    check_words_for_full_disk(done.stderr + done.stdout, platform)
    if not (library / PYTHON / "os.pyc").is_file():
        raise Trouble("Python's modules could not be compiled.", (done.stdout + done.stderr)[-2000:])
