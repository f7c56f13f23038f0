"""A telling: the choices of one play-through, as a file that can be replayed.

JSON: ``{"telling": 1, "from": LABEL or null, "choices": [CAPTION, ...], "seed": N?}``. The captions are the options'
texts as they stand in the script. `./bedtime tour` writes one beside its pictures; `--telling` reads one.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from house.console import Trouble

FORMAT = 1


@dataclass(frozen=True)
class Telling:
    """The label a telling starts from (None: the beginning) and the captions chosen, in order."""

    start: str | None
    choices: tuple[str, ...]

    def policy(self) -> dict[str, Any]:
        """The scripted player's policy that replays this telling."""
        return {"choose": "list", "list": list(self.choices)}

    def write(self, path: Path) -> None:
        """Write the telling, whole or not at all."""
        data = {"telling": FORMAT, "from": self.start, "choices": list(self.choices)}
        fresh = path.with_name(path.name + ".new")
        fresh.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", "utf-8")
        fresh.replace(path)


def read_telling(path: Path) -> Telling:
    """Read a telling; raises Trouble that says what is wrong with the file."""
    try:
        data = json.loads(path.read_text("utf-8"))
    except OSError as error:
        raise Trouble(f"the telling {path} cannot be read: {error.strerror}", "Name an existing file.") from error
    except ValueError as error:
        raise Trouble(f"the telling {path} is not JSON: {error}", "Take one that `./bedtime tour` wrote.") from error
    if not isinstance(data, dict) or data.get("telling") != FORMAT:
        raise Trouble(
            f"{path} is not a telling of format {FORMAT}.",
            'It needs {"telling": 1, "from": null, "choices": ["..."]}.',
        )
    start, choices = data.get("from"), data.get("choices")
    if not (start is None or isinstance(start, str)):
        raise Trouble(f"{path}: “from” must be a label or null.", "")
    if not isinstance(choices, list) or not all(isinstance(choice, str) for choice in choices):
        raise Trouble(f"{path}: “choices” must be a list of captions.", "")
    return Telling(start, tuple(choices))
