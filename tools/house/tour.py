"""The tour: the game plays itself on a virtual screen, and what it showed is left to be looked at.

Under build/tour/: a picture for each change of picture (named by number, scene and line), `contact_sheet.png`,
`tour.webm` (every line held for a second), `transcript.txt` and `telling.json` (to play the same again).
"""

from __future__ import annotations

import math
import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import imageio_ffmpeg
from PIL import Image, ImageDraw

from house.console import progress, say
from house.engine import Engine
from house.paths import BUILD
from house.running import Plan, check_record, play_by_plan
from house.stage_copy import copy_game
from house.telling import Telling

TOUR = BUILD / "tour"
WINDOW = "1280x720"
THUMB = (480, 270)
COLUMNS = 4
MARGIN = 16
CAPTION_HEIGHT = 26
PAPER = "#f6ead2"
INK = "#1d1f52"


def tour(
    engine: Engine, *, start: str | None, telling: Telling | None, target: Path = TOUR, to_scene: str | None = None
) -> Path:
    """Play from `start` (None: the beginning) by `telling` (None: the first option always); returns the folder.

    It ends where the scene `to_scene` begins (None: when nothing is left to be told). The folder is replaced only when
    the tour has come to its end.
    """
    with tempfile.TemporaryDirectory(prefix="bedtime-tour-") as scratch:
        project = copy_game(Path(scratch, "project"))
        frames = Path(scratch, "frames")
        frames.mkdir()
        begin: dict[str, Any] = {"do": "begin"}
        if label := (telling.start if telling else None) or start:
            begin["from"] = label
        until = {"end": True} if to_scene is None else {"scene": to_scene}
        plan = Plan(
            steps=[begin, {"do": "read", "until": until}],
            policy=telling.policy() if telling else {"choose": "first"},
            capture=frames,
        )
        with progress() as bar:
            task = bar.add_task("playing", total=None)
            record = play_by_plan(
                engine,
                project,
                plan,
                saves=Path(scratch, "saves"),
                window=WINDOW,
                watch=lambda entry: bar.update(task, advance=entry["event"] == "line"),
                timeout=3600,
            )
            check_record(record, "the tour")
            bar.update(task, description="making the contact sheet and the film")
            shown = [entry for entry in record.entries if entry.get("picture")]
            fresh = Path(scratch, "tour")
            fresh.mkdir()
            keep_changes(shown, frames, fresh)
            contact_sheet(sorted(fresh.glob("*.png")), fresh / "contact_sheet.png")
            film(frames, fresh / "tour.webm")
            transcript(record.entries, fresh / "transcript.txt")
            Telling(begin.get("from"), tuple(record.choices)).write(fresh / "telling.json")
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists():
            shutil.rmtree(target)
        shutil.move(fresh, target)
    say(f"{len(shown)} lines and menus; pictures, contact sheet and film are in {target}")
    return target


def keep_changes(shown: list[dict[str, Any]], frames: Path, target: Path) -> None:
    """Copy the frames at which the picture changed (another place, person or face, or a menu)."""
    before: Any = None
    number = 0
    for entry in shown:
        now = (entry.get("pictures"), entry["event"])
        if now != before:
            number += 1
            words = entry.get("what") or "menu " + entry["chosen"]
            name = re.sub(r"[^a-z0-9]+", "_", re.sub(r"\{.*?\}", "", words).lower()).strip("_")[:40]
            shutil.copyfile(frames / entry["picture"], target / f"{number:03d}_{name}.png")
        before = now


def contact_sheet(pictures: list[Path], target: Path) -> None:
    """Lay all pictures on one sheet, four a row, each with its file's name under it."""
    rows = max(1, math.ceil(len(pictures) / COLUMNS))
    cell_width, cell_height = THUMB[0] + MARGIN, THUMB[1] + CAPTION_HEIGHT + MARGIN
    sheet = Image.new("RGB", (COLUMNS * cell_width + MARGIN, rows * cell_height + MARGIN), PAPER)
    draw = ImageDraw.Draw(sheet)
    for index, path in enumerate(pictures):
        x = MARGIN + index % COLUMNS * cell_width
        y = MARGIN + index // COLUMNS * cell_height
        with Image.open(path) as picture:
            sheet.paste(picture.convert("RGB").resize(THUMB, Image.Resampling.LANCZOS), (x, y))
        draw.text((x, y + THUMB[1] + 6), path.stem, fill=INK)
    sheet.save(target)


def film(frames: Path, target: Path) -> None:
    """Make a WebM of all frames, one second each (VP8, which every browser and player has)."""
    command = [
        imageio_ffmpeg.get_ffmpeg_exe(),
        *("-y", "-loglevel", "error", "-framerate", "1", "-i", str(frames / "%04d.png")),
        *("-c:v", "libvpx", "-b:v", "1M", "-crf", "12", "-deadline", "realtime", "-cpu-used", "8", "-r", "5"),
        *("-pix_fmt", "yuv420p", str(target)),
    ]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)


def transcript(entries: list[dict[str, Any]], target: Path) -> None:
    """Write what was read and chosen, as plain text."""
    lines = []
    for entry in entries:
        if entry["event"] == "line":
            text = re.sub(r"\{.*?\}", "", entry["what"])
            lines.append(f"{entry['who']}: {text}" if entry["who"] else text)
        elif entry["event"] == "choice":
            lines += ["", *(f"  [{'x' if o == entry['chosen'] else ' '}] {o}" for o in entry["options"]), ""]
    target.write_text("\n".join(lines) + "\n", "utf-8")
