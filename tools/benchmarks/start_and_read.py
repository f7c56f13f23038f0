"""How long a warm start takes, and how fast the engine reads: ours and a known game's, in the same run.

    python -m benchmarks.start_and_read THE_QUESTION

THE_QUESTION is a folder of Ren'Py's own example game of that name (it comes with the SDK, and as Debian's package
renpy-thequestion). Each game is copied, compiled, and started a few times with the same scripted player; times are
from the start of the process to the menu's first frame (seconds), and lines read a second, medians of all runs.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path

from house import engine as engines
from house.paths import GAME
from house.running import Plan, check_record, play_by_plan, run_command
from house.stage_copy import copy_game

RUNS = 5
LINES = 40


def measure(name: str, source: Path) -> tuple[float, float]:
    """Seconds to the menu and lines a second of the game in the folder `source`; prints every run."""
    engine = engines.for_testing("debian")
    starts, rates = [], []
    with tempfile.TemporaryDirectory(prefix="bedtime-benchmark-") as scratch:
        project = copy_game(Path(scratch, "project"), source=source)
        saves = Path(scratch, "saves")
        run_command(engine, project, "compile", saves=saves)
        for number in range(RUNS + 1):
            begun = time.time()
            steps = [
                {"do": "wait", "screen": "main_menu"},
                {"do": "run", "code": "__import__('time').time()"},
                {"do": "begin"},
                {"do": "read", "until": {"lines": LINES}},
            ]
            record = play_by_plan(engine, project, Plan(steps=steps), saves=saves)
            check_record(record, name)
            lines = record.events("line")
            seconds = lines[-1]["seconds"] - lines[0]["seconds"]
            if number:  # the first run writes what later ones read
                starts.append(float(record.values[0]) - begun)
                rates.append((len(lines) - 1) / seconds)
                print(f"{name}: menu after {starts[-1]:.2f} s, {rates[-1]:.0f} lines a second")
    return statistics.median(starts), statistics.median(rates)


def main() -> None:
    """Measure both games and print their ratio."""
    known = Path(sys.argv[1])
    known_start, known_rate = measure("The Question", known / "game" if (known / "game").is_dir() else known)
    start, rate = measure("Bedtime, 2045", GAME)
    print(f"start: {start:.2f} s, {start / known_start:.2f} times The Question's {known_start:.2f} s")
    print(f"lines a second: {rate:.0f}, {rate / known_rate:.2f} times The Question's {known_rate:.0f}")


if __name__ == "__main__":
    main()
