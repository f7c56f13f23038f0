"""The room that everything is compiled in: a root folder of unpacked packages, entered by chroot.

Its mounts are made in a namespace of their own and are gone with the last program in it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path

from house.console import Trouble, say

DEVICES = ("null", "zero", "full", "random", "urandom")
INSIDE = "w"  # the working folder's name in the room
LAST_WORDS = 12  # lines of a failed step's log that are shown

# Emscripten starts many processes: they need /proc and /dev, and Python's pools a /dev/shm.
ENTER = f"""
set -eu
room=$1
shift
mount -t proc proc "$room/proc"
for device in {" ".join(DEVICES)}; do
    : > "$room/dev/$device"
    mount --bind "/dev/$device" "$room/dev/$device"
done
ln -sfn /proc/self/fd "$room/dev/fd"
mkdir -p "$room/dev/shm"
mount -t tmpfs tmpfs "$room/dev/shm"
mount --bind "$1" "$room/{INSIDE}"
shift
exec chroot "$room" /usr/bin/env -i HOME=/{INSIDE} PATH=/usr/sbin:/usr/bin LANG=C.UTF-8 "$@"
"""


def check() -> None:
    """Raise Trouble unless this process may make rooms."""
    if os.geteuid() or not shutil.which("unshare") or not shutil.which("chroot"):
        raise Trouble(
            "The web runtime is compiled in a room of its own (unshare, chroot), and only root may make one.",
            "Run it as root. Nothing outside of the folder that you name is written.",
        )


def run(work: Path, script: str, suspension: str) -> float:
    """Run `script` (bash, after steps/env.sh) in the room of the folder `work`; returns its seconds.

    What it says goes to `work`/logs; raises Trouble with the end of that if it fails.
    """
    (work / "room" / INSIDE).mkdir(exist_ok=True)
    log = work / "logs" / f"{script}.log"
    log.parent.mkdir(exist_ok=True)
    inside = f"cd /{INSIDE} && . /{INSIDE}/recipe/steps/env.sh && . /{INSIDE}/recipe/steps/{script}.sh"
    begun = time.monotonic()
    with log.open("wb") as out:
        done = subprocess.run(
            [
                "nice", "unshare", "--mount", "--pid", "--fork", "sh", "-c", ENTER, "enter",
                str(work / "room"), str(work), f"SUSPENSION={suspension}", "bash", "-c", inside,
            ],
            stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT, check=False,
        )  # fmt: skip
    seconds = time.monotonic() - begun
    if done.returncode:
        tail = "\n  ".join(log.read_text(encoding="utf-8", errors="replace").splitlines()[-LAST_WORDS:])
        raise Trouble(f"The step {script} failed. The end of {log}:\n  {tail}", "Mend it, then run the same command.")
    say(f"  {script}: {seconds:.0f} s")
    return seconds
