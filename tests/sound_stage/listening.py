"""Short sounds that can be told apart in a mix, and what is found of them in what the engine played."""

from __future__ import annotations

import json
import shutil
import zlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
from numpy.typing import NDArray

from game_runs import Game, run

Signal = NDArray[np.float64]

RATE = 48_000
LOOP_SECONDS = 4.0
BAR_SECONDS = 1.0

# What the engine makes of every sound in the middle: constant power, as much to both sides.
MIDDLE = 2**-0.5

THEMES = ("menu", "landing", "the_update", "exposure")
FEARS = ("the_update_fear", "exposure_fear")
ROOMS = ("house_at_night", "rain_at_window", "evening_room")
EFFECTS = ("page_turn", "glitch")
VOICES = tuple(f"finale_voice_{number}" for number in range(1, 6))
PREMIXES = ("finale_voices_1", "finale_voices_12", "finale_voices_5")
SPEECH = ("speech_theo_hale", "speech_sam_rao")


def kind_of(name: str) -> str:
    """The kind under which a sound stands in the table."""
    kinds = {"theme": THEMES, "fear": FEARS, "ambience": ROOMS, "effect": EFFECTS, "layer": VOICES, "premix": PREMIXES}
    return next((kind for kind, names in kinds.items() if name in names), "speech")


def seconds_of(name: str) -> float:
    """How long a sound is."""
    return {"effect": 0.5, "speech": 0.08}.get(kind_of(name), LOOP_SECONDS)


@cache
def played(name: str) -> Signal:
    """A sound, shape (2, n): seven sines of its own on each side, each with a whole number of cycles.

    So loops close, sounds do not correlate with each other, and the sum of seven has one place where it fits itself.
    """
    chance = np.random.default_rng(zlib.crc32(name.encode()))
    seconds = seconds_of(name)
    samples = round(seconds * RATE)
    time = np.arange(samples) / RATE
    sides = []
    for _side in range(2):
        cycles = chance.choice(np.arange(int(300 * seconds), int(3000 * seconds)), size=7, replace=False)
        turns = chance.uniform(0, 1, size=7)
        sides.append(sum(np.sin(2 * np.pi * (c / seconds * time + t)) for c, t in zip(cycles, turns, strict=True)))
    return 0.02 * np.array(sides)


def write_sounds(game: Game, ending: str = "opus") -> None:
    """Replace all sounds of a copy of the game by these, and let it be a player's copy, not its author's."""
    folder = game.project / "game" / "audio"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    how = {"opus": {"format": "OGG", "subtype": "OPUS"}, "mp3": {"format": "MP3", "subtype": "MPEG_LAYER_III"}}[ending]
    table: dict[str, dict[str, Any]] = {}
    for name in (*THEMES, *FEARS, *ROOMS, *EFFECTS, *VOICES, *PREMIXES, *SPEECH):
        kind = kind_of(name)
        table[name] = {
            "kind": kind,
            "file": f"audio/{name}",
            "seconds": seconds_of(name),
            "loops": kind not in ("effect", "speech"),
            "levelled": True,
        }
        if kind == "theme":
            table[name]["bar_seconds"] = BAR_SECONDS
        soundfile.write(folder / f"{name}.{ending}", played(name).T, RATE, compression_level=0.0, **how)
    (folder / "sounds.json").write_text(json.dumps(table), "utf-8")
    game.write_script("zz_player.rpy", "define config.developer = False\n")


# ------------------------------------------------------------------------------------------------------- listening


def recording(file: Path) -> dict[str, str]:
    """The environment in which what is played is written to a file."""
    return {"SDL_AUDIODRIVER": "disk", "SDL_DISKAUDIOFILE": str(file)}


def mark(file: Path) -> dict[str, Any]:
    """A step that writes down how much was played by then, in bytes."""
    return run(f"__import__('os').path.getsize({str(file)!r})")


def hear(file: Path, seconds: float) -> list[dict[str, Any]]:
    """Steps until so much more was played: however fast that goes, and whatever else the machine does."""
    size = f"__import__('os').path.getsize({str(file)!r})"
    return [
        run(f"heard_until = {size} + {round(seconds * RATE) * 8}"),
        {"do": "until", "code": f"{size} >= heard_until", "patience": 120},
    ]


def seconds_at(value: str) -> float:
    """The moment of a mark, in seconds of the recording."""
    return int(value) / (RATE * 8)


@dataclass
class Heard:
    """A recording, shape (2, n)."""

    signal: Signal

    @classmethod
    def read(cls, file: Path) -> Heard:
        raw = np.fromfile(file, "<f4")
        return cls(raw[: len(raw) // 2 * 2].reshape(-1, 2).T.astype(np.float64))

    def part(self, begin: float, seconds: float) -> Signal:
        return self.signal[:, round(begin * RATE) : round((begin + seconds) * RATE)]

    def start(self, name: str, begin: float, seconds: float = 0.5) -> int | None:
        """The sample of its loop at which a sound would begin, as heard in this part; None if it is not there.

        Loops that began together have the same one.
        """
        part, loop = self.part(begin, seconds), played(name)
        length = loop.shape[1]
        padded = np.zeros_like(loop)
        padded[:, : part.shape[1]] = part
        fit = np.fft.irfft((np.fft.rfft(loop) * np.conj(np.fft.rfft(padded))).sum(axis=0), length)
        best = int(fit.argmax())
        likeness = fit[best] / np.sqrt(
            (part**2).sum() * (np.roll(loop, -best, 1)[:, : part.shape[1]] ** 2).sum() + 1e-12
        )
        return (round(begin * RATE) - best) % length if likeness > 0.1 else None

    def gain(self, name: str, begin: float, seconds: float = 0.5) -> float:
        """How loud a sound is in this part: 1 as the engine plays it by itself, 0 if it is not there."""
        start = self.start(name, begin, seconds)
        if start is None:
            return 0.0
        part, loop = self.part(begin, seconds), played(name)
        places = (np.arange(part.shape[1]) + round(begin * RATE) - start) % loop.shape[1]
        reference = loop[:, places]
        return float((part * reference).sum() / (reference**2).sum() / MIDDLE)

    def loudness(self, begin: float, seconds: float) -> float:
        """The root of the mean square of a part."""
        return float(np.sqrt((self.part(begin, seconds) ** 2).mean()))

    def longest_silence(self, begin: float, seconds: float) -> int:
        """The longest run of samples that are nothing at all on both sides."""
        silent = (np.abs(self.part(begin, seconds)).max(axis=0) < 1e-7).astype(int)
        edges = np.flatnonzero(np.diff(np.concatenate([[0], silent, [0]])))
        return int((edges[1::2] - edges[::2]).max()) if len(edges) else 0
