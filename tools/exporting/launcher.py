"""Runs one of the commands of Ren'Py's launcher, without a screen."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

from exporting.project import check_words_for_full_disk
from house.console import Trouble

PATIENCE = 1800.0  # seconds; only against hanging


def run_launcher(command: list[str], environment: dict[str, str], folder: Path, made: Callable[[], bool]) -> None:
    """Run `command` in `folder`, and look with `made` whether it left what it was asked for.

    Raises Trouble with its last words if it did not; OSError (ENOSPC) if they say that the disk was full.
    """
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise Trouble(f"Ren'Py's builder did not end within {PATIENCE / 60:.0f} minutes.", "Try again.") from error
    if done.returncode or not made():
        # Its progress is written over itself; only the last of it is wanted.
        said = re.sub(r"[^\r\n]*\r", "", done.stdout + done.stderr).strip()
        check_words_for_full_disk(said, folder)
        raise Trouble(f"Ren'Py's builder did not finish. Its last words:\n{said[-2000:]}", "Please report this.")
