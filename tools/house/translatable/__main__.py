"""The command: `python -m house.translatable`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from house.paths import GAME
from house.translatable.check import problems


def main(arguments: list[str] | None = None) -> int:
    """Run the check; returns 1 if it finds something."""
    parser = argparse.ArgumentParser(prog="python -m house.translatable", description=__doc__)
    parser.add_argument("--game", type=Path, default=GAME, help="the folder of the game's code (default: this game)")
    found = problems(parser.parse_args(arguments).game)
    for problem in found:
        print(problem)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
