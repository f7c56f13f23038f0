"""What starts the private Python: one shell script and one line for its sitecustomize.

Both find their place when they run, so that the folder may be moved.
"""

from __future__ import annotations

from pathlib import Path

from house.engine.model import DEBIAN_BASE, DEBIAN_PYTHON

PYTHON = "python3.13"

# `--inhibit-cache`: the machine's own libraries belong to another C library.
SCRIPT = f"""\
#!/bin/sh
# Starts the Python of this folder with the libraries of this folder, wherever the folder lies.
here=$(CDPATH='' cd -P -- "$(dirname -- "$0")" && pwd) || exit 1
usr=$here/usr
lib=$usr/lib/x86_64-linux-gnu
unset LD_LIBRARY_PATH LD_PRELOAD PYTHONHOME PYTHONPATH PYTHONSTARTUP PYTHONUSERBASE
export PYTHONNOUSERSITE=1
export LIBGL_DRIVERS_PATH="$lib/dri" GBM_BACKENDS_PATH="$lib/gbm"
export __EGL_VENDOR_LIBRARY_DIRS="$usr/share/glvnd/egl_vendor.d"
export XKB_CONFIG_ROOT="$usr/share/X11/xkb" XLOCALEDIR="$usr/share/X11/locale"
exec "$usr/lib64/ld-linux-x86-64.so.2" --inhibit-cache \\
    --library-path "$lib:$lib/pulseaudio:$lib/blas:$lib/lapack:$lib/dri" \\
    "$usr/bin/{PYTHON}" "$@"
"""

# Ren'Py's launcher starts projects with sys.executable; the bare interpreter would not find its libraries.
SITE = f"""\
# Ren'Py starts itself again through sys.executable: that must be the script that brings the libraries.
import os
import sys
import warnings

sys.executable = os.path.join(os.path.dirname(sys.prefix), "{DEBIAN_PYTHON}")

# Said of Ren'Py's own pickling by this Python, which is newer than the one that it was written for.
warnings.filterwarnings("ignore", "functools.partial will be", FutureWarning)
"""


def command(folder: Path) -> tuple[str, ...]:
    """What starts the Ren'Py in an engine's `folder`."""
    return (str(folder / DEBIAN_PYTHON), str(folder / DEBIAN_BASE / "renpy.py"))


def write(folder: Path) -> None:
    """Write the start files into an engine's `folder`."""
    script = folder / DEBIAN_PYTHON
    script.write_text(SCRIPT, encoding="utf-8")
    script.chmod(0o755)
    site = folder / "usr" / "lib" / PYTHON / "sitecustomize.py"
    site.unlink(missing_ok=True)  # Debian's is a link to a file of the machine
    site.write_text(SITE, encoding="utf-8")
