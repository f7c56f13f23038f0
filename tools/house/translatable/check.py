"""The check over the whole game."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

from house.translatable import python_texts, scripts

# Lines that end so are for nobody to read: names of the engine's, formats of files.
NOT_READ = "# not read"

# Files that put texts together all the same, and why they may.
OF_THE_MAKERS = {
    "python-packages/rules/words.py": "the sentences of the lamps: rules/shown.py offers each as a whole",
    "python-packages/rules/errors.py": "read by authors",
    "python-packages/rules/facts.py": "read by authors",
    "python-packages/rules/moves.py": "read by authors",
    "python-packages/rules/threads.py": "read by authors",
    "stage/author_check.rpy": "read by authors",
    "stage/press/statements.rpy": "read by authors",
    "stage/sound/statements.rpy": "read by authors",
}


@dataclass(frozen=True)
class Problem:
    """Something that a translator could not translate: where, and what to write instead."""

    file: str
    line: int
    wrong: str

    def __str__(self) -> str:
        return f"game/{self.file}:{self.line}: {self.wrong}"


def problems(game: Path) -> list[Problem]:
    """Everything in a folder of game code that cannot be translated as a whole."""
    found: list[Problem] = []
    for path in sorted((*game.rglob("*.rpy"), *game.rglob("*.py"))):
        name, text = scripts.read_file(path, game)
        if name.startswith(("tl/", "saves/")) or name in OF_THE_MAKERS:
            continue
        rows = text.splitlines()

        def report(line: int, wrong: str, name: str = name, rows: list[str] = rows) -> None:
            if not (0 < line <= len(rows) and rows[line - 1].rstrip().endswith(NOT_READ)):
                found.append(Problem(name, line, wrong))

        if path.suffix == ".rpy" or name.endswith("_ren.py"):
            scripts.check_script(name, text, report)
        else:
            python_texts.check(ast.parse(text), report)
    return list(dict.fromkeys(found))
