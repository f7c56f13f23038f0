"""The pictures for the shop's page: the cover without its menu, and pages of the book as they are when it is played.

    PYTHONPATH=tools:game/python-packages python -m exporting.store_pictures

They are left in build/store: `cover.png` (630 x 500, what itch.io shows in lists) and numbered pages (1280 x 720).
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image

from house import engine as engines
from house.console import Trouble, complain, say
from house.engine import Engine
from house.paths import BUILD
from house.running import Plan, check_record, play_by_plan
from house.stage_copy import copy_game

STORE = BUILD / "store"
WINDOW = "1280x720"
COVER = (630, 500)

# Laid over a copy: the cover as the first page has it, and none of its words.
COVER_ALONE = """\
screen cover_alone():
    add printed("cover")
    for window in cover_windows():
        add printed(window, cut=True) pos tuple(PICTURES[window]["position"])
    add ui_image("title") pos (94, 46)
"""


@dataclass(frozen=True)
class Page:
    """A page to show: the scene it is in, and how many lines into it (None: where it first asks something)."""

    name: str
    scene: str
    lines: int | None

    def steps(self, folder: Path) -> list[dict[str, Any]]:
        """What the scripted player does for it."""
        until: dict[str, Any] = {"menu": True} if self.lines is None else {"lines": self.lines}
        return [
            {"do": "begin", "from": self.scene},
            {"do": "read", "until": until},
            {"do": "pause", "seconds": 1.5},
            {"do": "shot", "file": str(folder / f"{self.name}.png")},
        ]


PAGES = (
    Page("1_quarter_past_nine", "quarter_past_nine", None),
    Page("2_the_whale_library", "the_whale_library", 14),
    Page("3_overlap", "overlap", None),
    Page("4_rollback", "rollback", 10),
    Page("5_three_floors", "three_floors", 12),
    Page("6_the_landing", "landing", None),
)


def draw(engine: Engine, target: Path = STORE) -> Path:
    """Make all of them in `target`, which is replaced when they are finished; returns it. Raises Trouble."""
    with tempfile.TemporaryDirectory(prefix="bedtime-store-") as scratch:
        project = copy_game(Path(scratch, "project"))
        (project / "game/zz_cover_alone.rpy").write_text(COVER_ALONE, "utf-8")
        made = Path(scratch, "made")
        made.mkdir()
        cover = made / "cover.png"
        steps: list[dict[str, Any]] = [
            {"do": "wait", "screen": "main_menu"},
            {"do": "run", "code": "renpy.run(ShowMenu('cover_alone'))"},
            {"do": "wait", "screen": "cover_alone"},
            {"do": "pause", "seconds": 1.5},
            {"do": "shot", "file": str(cover)},
        ]
        for plan in ([*steps], *(page.steps(made) for page in PAGES)):
            record = play_by_plan(engine, project, Plan(steps=plan), saves=Path(scratch, "saves"), window=WINDOW)
            check_record(record, "a page for the shop")
        crop_cover(cover)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(target, ignore_errors=True)
        shutil.move(made, target)
    return target


def crop_cover(cover: Path) -> None:
    """Cut the left of the page, which has the title and the moon, to the shape of itch.io's lists."""
    with Image.open(cover) as page:
        wide = page.convert("RGB")
    width = round(wide.height * COVER[0] / COVER[1])
    wide.crop((0, 0, width, wide.height)).resize(COVER, Image.Resampling.LANCZOS).save(cover, optimize=True)


def main() -> int:
    """Draw them and say where they are; returns the exit code."""
    try:
        say(f"The shop's pictures are in {draw(engines.for_testing('debian'))}.")
    except Trouble as trouble:
        complain(trouble)
        return trouble.code
    return 0


if __name__ == "__main__":
    sys.exit(main())
