"""What must be in a build, and what must never be: looked at in its list of files before it is packed.

game/options.rpy says what goes where, for the official launcher's own button as well. Here nothing is chosen; it is
only noticed when those rules, or Ren'Py's, let the wrong thing through.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from exporting.kinds import Kind
from house.console import Trouble

# Patterns are looked for in names with slashes, from the top of the build; on macOS the game lies deeper.
TOP = r"(^|/autorun/)"
NEVER = {
    "what only makes or tests the game": TOP + r"(tools|tests|docs|skeleton|build|env|venv|old-game)/",
    "a master": TOP + r"(images|audio)/",
    "what git or an editor left": r"(^|/)\.|~$|\.(bak|orig|rej)$|(^|/)#",
    "what a player left": r"(^|/)game/saves/|(^|/)(log|errors|traceback|lint|image_cache|dialogue)\.(txt|tab)$",
    "the scripted player": r"scripted_player|listening_player|zz_driver",
    "the clock of this build": r"\.rpe(\.py)?$",
    "bytecode of this machine": r"(^|/)game/.*(__pycache__/|\.py[co]$)",
    "the house's own files": TOP + r"(bedtime|pyproject\.toml|requirements\.lock|CONTRIBUTING\.md|project\.json)$",
}

ALWAYS = {
    "the script": r"(^|/)game/options\.rpyc$",
    "the story": r"(^|/)game/story/.*\.rpyc$",
    "the rules": r"(^|/)game/python-packages/rules/facts\.py$",
    "pictures": r"(^|/)game/images/.*\.webp$",
    "the letters’ licences": r"(^|/)game/fonts/.*OFL\.txt$",
    "the marker’s licence": r"(^|/)game/fonts/PermanentMarker-Apache\.txt$",
    "our licence, to be read in the game": r"(^|/)game/licences/MIT\.txt$",
    "the story’s licence, to be read in the game": r"(^|/)game/licences/CC-BY-SA-4\.0\.txt$",
    "our licence": r"(^|/)LICENSE$",
    "the story’s licence": r"(^|/)LICENSE-STORY$",
}

ON_THE_DESKTOP = r"(^|/)game/audio/.*\.opus$"
IN_A_BROWSER = r"(^|/)game/audio/.*\.mp3$"


def wrong_with(names: Sequence[str], kind: Kind) -> list[str]:
    """In words, a line each: what is in the list that must not be, and what is missing from it."""
    never, always = dict(NEVER), dict(ALWAYS)
    web = kind is Kind.web
    never["sounds that are for the other builds"] = ON_THE_DESKTOP if web else IN_A_BROWSER
    always["sounds"] = IN_A_BROWSER if web else ON_THE_DESKTOP
    if not web:  # there the engine is apart from the game
        always["the engine’s letters"] = r"(^|/)renpy/common/DejaVuSans\.ttf$"
    wrong = []
    for what, pattern in never.items():
        if found := [name for name in names if re.search(pattern, name)]:
            more = f" and {len(found) - 1} more" if len(found) > 1 else ""
            wrong.append(f"{what} is in it: {found[0]}{more}")
    wrong += [f"{what}: missing" for what, pattern in always.items() if not any(re.search(pattern, n) for n in names)]
    wrong += [f"not compiled: {name}" for name in _uncompiled(names)][:5]
    return wrong


def check(names: Sequence[str], kind: Kind) -> None:
    """Raise Trouble if anything is wrong with a build whose files have these `names`."""
    if wrong := wrong_with(names, kind):
        raise Trouble("the build is not what it should be:\n  " + "\n  ".join(wrong), "Nothing was kept.")


def _uncompiled(names: Sequence[str]) -> list[str]:
    """Scripts without their compiled form: Ren'Py goes on without a word where the disk was full."""
    there = set(names)
    return [name for name in names if name.endswith(".rpy") and name + "c" not in there]
