"""Copies of the game with the scripted player laid over them: for tests, tours and play from a label.

The shipped game never holds that player. Script is copied (the engine compiles it beside itself); pictures, sound
and fonts are linked where the file system can, since nothing writes to them.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from house.paths import GAME, TOOLS

COPIED = {".rpy", ".rpyc", ".py", ".pyc", ".rpyb", ".txt"}
LEFT_OUT = {"saves"}

# The compiled script of the version that was published last, beside game/: Ren'Py takes its statements' names from it.
OLD_GAME = "old-game"


def _link_or_copy(source: str, target: str) -> str:
    """Link what is only read; copy script and whatever cannot be linked."""
    if Path(source).suffix not in COPIED:
        try:
            os.link(source, target)
        except OSError:
            pass
        else:
            return target
    return shutil.copy2(source, target)


def _ignored(_folder: str, names: list[str]) -> set[str]:
    return {name for name in names if name in LEFT_OUT or name == "__pycache__"}


def copy_game(target: Path, *, source: Path = GAME, player: bool = True) -> Path:
    """Lay a copy of the game (and, with `player`, the scripted player) into the project folder `target`.

    Returns `target`, which is what Ren'Py is started on. `target` must not hold a game yet.
    """
    game = target / "game"
    shutil.copytree(source, game, copy_function=_link_or_copy, ignore=_ignored)
    if (source.parent / OLD_GAME).is_dir():
        shutil.copytree(source.parent / OLD_GAME, target / OLD_GAME, copy_function=_link_or_copy)
    if player:
        overlay = TOOLS / "driver"
        shutil.copytree(overlay, game, copy_function=shutil.copy2, ignore=_ignored, dirs_exist_ok=True)
    return target
