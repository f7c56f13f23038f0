"""Opens a web build again and again, each time in a Chromium that has never seen it, and counts what goes wrong.

PYTHONPATH=tools:game/python-packages python -m exporting.count_starts FOLDER [--times 50] [--json FILE]
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from pathlib import Path

from playwright.sync_api import Error, Playwright

from exporting.browser import Book, chromium, playwright, served
from exporting.chromium import find_chromium

SMALL = {"width": 640, "height": 360}


def main() -> int:
    """Count, and print each start and a summary; 1 if any start failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="the folder of a web build")
    parser.add_argument("--times", type=int, default=50)
    parser.add_argument("--json", type=Path, help="where to write the seconds of each start")
    asked = parser.parse_args()
    program = find_chromium()
    told: list[dict[str, object]] = []
    with playwright() as driver:
        for number in range(1, asked.times + 1):
            told.append(start_once(asked.folder, program, driver))
            print(f"{number:3d}  {json.dumps(told[-1])}", flush=True)
    well = [one for one in told if not one["problems"]]
    opened = [float(str(one["first_page"])) for one in well]
    print(f"{len(well)} of {len(told)} starts went well.")
    if opened:
        print(f"Seconds to the first page: median {statistics.median(opened):.1f}, most {max(opened):.1f}.")
    if asked.json:
        asked.json.write_text(json.dumps(told, indent=1) + "\n", "utf-8")
    return 0 if len(well) == len(told) else 1


def start_once(folder: Path, program: Path, driver: Playwright) -> dict[str, object]:
    """Open the build once, up to its first page; returns seconds and what went wrong."""
    begun = time.monotonic()
    told: dict[str, object] = {"problems": []}
    with served(folder) as host, chromium(program, driver, viewport=SMALL) as context:
        book = Book.on(context.pages[0])
        try:
            marks = book.open(host.address)
            book.wait_for("bool(renpy.get_screen('first_start') or renpy.get_screen('main_menu'))")
            told["engine"] = round(marks["presplashEnd"], 2)
            told["first_page"] = round(time.monotonic() - begun, 2)
        except (AssertionError, Error) as error:
            book.problems.append(str(error))
        told["problems"] = book.problems
        told["bytes"] = sum((folder / (name or "index.html")).stat().st_size for name in set(host.asked))
    return told


if __name__ == "__main__":
    sys.exit(main())
