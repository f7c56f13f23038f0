"""Whether anything flashes: the liveliest moments of the book, filmed, and put before a public flash analyser.

    python -m benchmarks.flashes

The analyser is IRIS (WCAG 2.3.1 and ISO 9241-391) in its Python port, `iris-pse-detection` with OpenCV; both are
large and are had for this measurement alone, from `flashes.lock` into a throw-away environment. What is filmed is in
`MOMENTS`; a control, a page that flashes five times a second, has to be refused, or the analyser proves nothing.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import venv
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import imageio_ffmpeg
from PIL import Image

from house import engine as engines
from house.paths import BUILD, TOOLS
from house.running import Plan, check_record, play_by_plan, run_command
from house.stage_copy import copy_game

RATE = 30
WINDOW = "640x360"
SECONDS = 6


@dataclass(frozen=True)
class Moment:
    """What is filmed: its name, and the Python that starts it in the game's store."""

    name: str
    code: str


AFRAID = "store.night = __import__('dataclasses').replace(store.night, fear=5, trust=(0, 0, 0))"

MOMENTS = (
    # Plates as far out of register as they go, the line alive.
    Moment("afraid", AFRAID),
    # From a bedroom's inks to the nightmare's as fast as a script may ask, and the register with them.
    Moment("nightmare", f"{AFRAID}; press('palette', palette='nightmare', seconds=0.5)"),
    # Another dream comes in along its torn edge.
    Moment("merge", "press('merge', palette='the_festival_of_dreams', share=1.0, seconds=4.0)"),
    # The darkest page gives way to the brightest.
    Moment("cut", "renpy.exports.scene(); renpy.exports.show('a_hand_wide'); renpy.exports.restart_interaction()"),
    # A moth lands in the lamp, and the lamps' warmth changes.
    Moment("moth", "store.night = __import__('dataclasses').replace(store.night, moths=1, trust=(5, 0, 3))"),
)


def analyser(scratch: Path) -> Path:
    """Make the throw-away environment and return the analyser's command."""
    venv.create(scratch, with_pip=True)
    lock = TOOLS / "benchmarks" / "flashes.lock"
    subprocess.run([scratch / "bin" / "pip", "install", "-q", "--require-hashes", "-r", lock], check=True)
    return scratch / "bin" / "iris"


def film(frames: list[tuple[float, Image.Image]], file: Path) -> None:
    """Write (second, picture) as a film of `RATE` frames a second; each frame is the last picture before it."""
    size = frames[0][1].size
    sharp = ["-crf", "12"]
    writer = imageio_ffmpeg.write_frames(
        str(file), size, fps=RATE, quality=None, macro_block_size=8, output_params=sharp
    )
    writer.send(None)
    shown = 0
    for number in range(int(frames[-1][0] * RATE)):
        while shown + 1 < len(frames) and frames[shown + 1][0] <= number / RATE:
            shown += 1
        writer.send(frames[shown][1].tobytes())
    writer.close()


def control() -> list[tuple[float, Image.Image]]:
    """A page that turns from night to paper and back five times a second, for three seconds."""
    pages = [Image.new("RGB", (640, 360), colour) for colour in ("#1d1f52", "#f6ead2")]
    return [(step / 10, pages[step % 2]) for step in range(30)]


def verdict(command: Path, file: Path, folder: Path) -> dict[str, Any]:
    """Return what the analyser says of a film, as it writes it ("OverallResult": "Pass", "PassWithWarning", "Fail")."""
    # It ends with 1 when it refuses a film; what counts is what it writes.
    subprocess.run([command, "--json", "--output", folder, file], check=False, capture_output=True)
    (result,) = folder.rglob("result.json")
    told: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
    return told


def main() -> None:
    """Film every moment, print the verdicts; exit with 1 if one is refused or the control is passed."""
    engine = engines.for_testing("debian")
    films = BUILD / "flashes"
    films.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bedtime-flashes-") as scratch:
        command = analyser(Path(scratch, "iris"))
        project = copy_game(Path(scratch, "project"))
        saves = Path(scratch, "saves")
        run_command(engine, project, "compile", saves=saves)
        film(control(), films / "control.mp4")
        for moment in MOMENTS:
            folder = Path(scratch, moment.name)
            steps = [
                {"do": "wait", "screen": "main_menu"},
                {"do": "begin", "from": "quarter_past_nine"},
                {"do": "read", "until": {"lines": 6}},
                {"do": "film", "folder": str(folder)},
                {"do": "run", "code": moment.code},
                {"do": "pause", "seconds": SECONDS},
                {"do": "film", "folder": None},
            ]
            plan = Plan(steps=steps, preferences={"transitions": 2})
            check_record(play_by_plan(engine, project, plan, saves=saves, window=WINDOW), moment.name)
            frames = [(int(file.stem) / 1000, Image.open(file).convert("RGB")) for file in sorted(folder.glob("*.png"))]
            film(frames, films / f"{moment.name}.mp4")
            print(f"{moment.name}: {len(frames)} frames in {frames[-1][0]:.1f} s")
        bad = 0
        for file in sorted(films.glob("*.mp4")):
            told = verdict(command, file, Path(scratch, "told", file.stem))
            incidents = {kind: told[f"Total{kind}Incidents"]["TotalFailedFrames"] for kind in ("Luminance", "Red")}
            print(f"{file.stem}: {told['OverallResult']}, frames refused: {incidents}")
            bad += (told["OverallResult"] == "Fail") != (file.stem == "control")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
