"""The book's own sounds in the engine: each file played and recognised, each lullaby in step with its fear at the wrap.

What is played is written to a disk and heard by nobody, so it runs faster than a clock.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from imageio_ffmpeg import get_ffmpeg_exe
from numpy.typing import NDArray
from scipy.signal import correlate

from game_runs import Game, begin_at, pause, read_to, run
from sound_room.encoding import decode
from sound_stage.listening import RATE, Heard, hear, mark, recording, seconds_at

pytestmark = pytest.mark.engine

Signal = NDArray[np.float64]

ROOT = Path(__file__).resolve().parents[2]
AUDIO = ROOT / "game"
TABLE: dict[str, dict[str, Any]] = json.loads((AUDIO / "audio/sounds.json").read_text("utf-8"))
LULLABIES = sorted(name.removesuffix("_fear") for name, entry in TABLE.items() if entry["kind"] == "fear")

# Milliseconds between two buffers of sound; a clock would take 43, so this is about five times as fast.
HURRIED = {"SDL_DISKAUDIODELAY": "8"}
UNHURRIED = {"SDL_DISKAUDIODELAY": "43"}
# How alike what is heard is to its file, at the least; and how many may be less so for the machine's sake.
ALIKE, FEW = 0.99, 5

# Seconds that are heard before a loop's end and after it.
BEFORE, AFTER = 4.0, 3.0

# A place where nothing else sounds; the cover has its music.
QUIET = """
label quiet:
    scene dark
    "Quiet."
    return
"""

IN_QUIET = [begin_at("quiet"), read_to("Quiet."), pause(1.0)]

# By how many samples a fear stem might be late.
SHIFTS = (-3, -2, -1, 0, 1, 2, 3)

# Two channels like those of theme and fear, which the sound stage does not bring back to what the story asks for.
TWO_CHANNELS = """
init python:
    for _name in ("one_stem", "other_stem"):
        renpy.music.register_channel(
            _name, mixer="music", loop=True, stop_on_mute=False, tight=True, synchro_start=True)

    def play_stems(name, begin, end):
        for channel, stem in (("one_stem", name), ("other_stem", name + "_fear")):
            file = SOUNDS[stem]["file"] + ".opus"
            renpy.music.play([f"<from {begin} to {end}>{file}", sound_spec(stem)], channel=channel)

    def stop_stems():
        renpy.music.stop(channel="one_stem")
        renpy.music.stop(channel="other_stem")
"""


def beginning(name: str, ending: str) -> Signal:
    """A file's first second, or as much as it takes until something was heard well for a while."""
    whole = decode(AUDIO / (TABLE[name]["file"] + ending))
    seconds = next(seconds for seconds in range(1, 20) if level(whole[:, : round((seconds - 0.5) * RATE)]) > -45)
    return whole[:, : seconds * RATE]


def likeness(part: Signal, heard: Signal) -> tuple[float, int]:
    """How alike a part is to where it fits best in what was heard (1 the same at any loudness), and where that is."""
    if heard.shape[1] < part.shape[1]:
        return 0.0, 0
    fit = correlate(heard[0], part[0], "valid") + correlate(heard[1], part[1], "valid")
    energy = np.concatenate([[0.0], np.cumsum((heard**2).sum(axis=0))])
    there = energy[part.shape[1] :] - energy[: -part.shape[1]]
    alike = fit / np.sqrt(there * (part**2).sum() + 1e-9)
    best = int(alike.argmax())
    return float(alike[best]), best


@pytest.mark.parametrize("ending", [".opus", ".mp3"])
def test_every_file_is_played_by_the_engine(game: Game, tmp_path: Path, ending: str) -> None:
    names = [name for name, entry in TABLE.items() if (AUDIO / (entry["file"] + ending)).is_file()]
    game.write_script("story/quiet.rpy", QUIET)
    alike = how_alike(game, names, ending, tmp_path / "played", HURRIED)
    # A machine with other work may leave out a buffer at that pace. Few are; they are played again, as to a listener.
    again = [name for name in names if alike[name] <= ALIKE]
    assert len(again) <= FEW, alike
    if again:
        alike |= how_alike(game, again, ending, tmp_path / "again", UNHURRIED)
    assert [f"{name}{ending}: {alike[name]:.3f}" for name in names if alike[name] <= ALIKE] == []


def how_alike(game: Game, names: list[str], ending: str, file: Path, pace: dict[str, str]) -> dict[str, float]:
    """Play the beginnings of files one after the other, recorded in `file`: by name, how alike each was to itself."""
    parts = {name: beginning(name, ending) for name in names}
    told = [f"<to {part.shape[1] / RATE}>{TABLE[name]['file']}{ending}" for name, part in parts.items()]
    game.play(
        *IN_QUIET,
        run(f"renpy.music.play({told!r}, channel='sound', loop=False)"),
        {"do": "until", "code": "not renpy.music.get_playing(channel='sound')", "patience": 240},
        environment={**recording(file), **pace},
    )
    heard = np.trim_zeros(Heard.read(file).signal, axis=1)
    end = 0
    found = {}
    for name, part in parts.items():
        if TABLE[name]["loops"]:
            # MP3 begins a little late, so its end is cut.
            part = part[:, : -RATE // 8]
        # One after the other, with a pause at most where the engine did not come to it at once.
        found[name], start = likeness(part, heard[:, end : end + part.shape[1] + 5 * RATE])
        end += start + round(0.9 * part.shape[1])
    return found


def test_lullabies_and_their_fears_stay_in_step_through_the_wrap(game: Game, tmp_path: Path) -> None:
    game.write_script("story/quiet.rpy", QUIET)
    game.write_script("zz_two_channels.rpy", TWO_CHANNELS)
    wrong = out_of_step(game, LULLABIES, tmp_path / "played", HURRIED)
    if wrong:
        # As above.
        wrong = out_of_step(game, list(wrong), tmp_path / "again", UNHURRIED)
    assert wrong == {}


def out_of_step(game: Game, names: list[str], file: Path, pace: dict[str, str]) -> dict[str, str]:
    """Play lullabies and their fears round the seam, recorded in `file`: by name, what is wrong, where anything is."""
    steps = [*IN_QUIET]
    for name in names:
        end = TABLE[name]["seconds"]
        steps += [
            run(f"play_stems({name!r}, {end - BEFORE}, {end})"),
            hear(file, BEFORE + AFTER + 1),
            run("stop_stems()"),
            mark(file),
            hear(file, 2),
        ]
    record = game.play(*steps, environment={**recording(file), **pace})
    heard = Heard.read(file)
    marks = [seconds_at(value) for value in record.values if value.isdigit()]
    assert len(marks) == len(names)
    begin = 0.0
    wrong = {}
    for name, until in zip(names, marks, strict=True):
        if found := wrong_at_the_seam(name, heard.part(begin, until - begin)):
            wrong[name] = found
        begin = until
    return wrong


def wrong_at_the_seam(name: str, played: Signal) -> str:
    """What is wrong with a lullaby and its fear as they were played round the seam; nothing, if nothing is."""
    stems = [as_the_engine_decodes(AUDIO / (TABLE[stem]["file"] + ".opus")) for stem in (name, f"{name}_fear")]
    around = [np.roll(stem, round(BEFORE * RATE), axis=1)[:, : round((BEFORE + AFTER) * RATE)] for stem in stems]
    alike, start = likeness(around[0] + around[1], played)
    if alike <= 0.999:
        return f"alike by {alike:.4f} only"
    there = played[:, start : start + around[0].shape[1]]
    # Half a second on both sides of the seam: the two together at this very sample, and nothing else.
    for second in (BEFORE - 0.5, BEFORE):
        where = slice(round(second * RATE), round((second + 0.5) * RATE))
        left = [rest(there[:, where], [around[0][:, where], np.roll(around[1], by, 1)[:, where]]) for by in SHIFTS]
        if SHIFTS[int(np.argmin(left))] != 0:
            return f"fear is late: {left}"
        # Nothing else but what the engine rounds away, which reckons with 16 bits.
        if min(left) + level(there[:, where]) >= -95:
            return f"something else is heard: {left}"
    return ""


def as_the_engine_decodes(file: Path) -> Signal:
    """What FFmpeg's own decoder makes of a file, shape (2, n) at 48 kHz: the engine has it, too.

    At few kilobits it departs from Opus' own by up to -50 dB, where a note is struck.
    """
    command = [get_ffmpeg_exe(), "-loglevel", "error", "-c:a", "opus", "-i", str(file), "-f", "f32le", "-"]
    samples = subprocess.run(command, capture_output=True, check=True, timeout=120).stdout
    return np.frombuffer(samples, "<f4").reshape(-1, 2).T.astype(np.float64)


def rest(heard: Signal, stems: list[Signal]) -> float:
    """What is left of what was heard when both stems are taken away at their loudness, in decibels beside it."""
    rows = np.stack([stem.ravel() for stem in stems], axis=1)
    gains, *_ = np.linalg.lstsq(rows, heard.ravel(), rcond=None)
    left = heard.ravel() - rows @ gains
    return float(10 * np.log10((left**2).sum() / (heard**2).sum() + 1e-20))


def level(signal: Signal) -> float:
    """The level of a signal, in decibels beside full scale."""
    return float(10 * np.log10((signal**2).mean() + 1e-20))
