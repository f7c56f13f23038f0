"""The sound room's workplace: where its masters are and what decides about their sounds."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from masters.loading import load_module
from masters.workplace import Workplace
from sound_room.sounds import Sound, SoundError

# Fetching tools and looking at results change no sound.
_HELPS_ONLY = ("debian_tools.py", "measuring.py", "harmony.py")


class SoundRoom(Workplace):
    """The folders and sources of sounds."""

    folder = "audio"
    rendered_folder = "audio"
    room = "sound_room"
    table_name = "sounds.json"
    shared_endings = ("_playing", "_recipe")
    always = ("mastering.py", "encoding.py", "sounds.py")
    encoders = ("numpy", "scipy", "soundfile", "mido", "imageio-ffmpeg")
    error = SoundError

    @property
    def plan(self) -> Path:
        """The plan under all music."""
        return self.masters / "plan.toml"

    @property
    def scores(self) -> Path:
        """The folder of the notation."""
        return self.masters / "scores"

    def decides(self, file: Path) -> bool:
        """Whether a file of ours that is imported can change a sound."""
        return super().decides(file) and file.name not in _HELPS_ONLY

    def data_of(self, sources: set[Path]) -> Iterator[Path]:
        """Yield the tools' versions; for music also the plan, and each score that a source names."""
        yield self.root / "tools" / self.room / "sources.toml"
        names = {file.name for file in sources if file.parent.name == self.room}
        if "scores.py" in names:
            yield self.plan
            named = {text for file in sources if self.masters in file.parents for text in self._texts(file)}
            yield from (file for file in sorted(self.scores.glob("*.abc")) if file.stem in named)

    def _texts(self, file: Path) -> Iterator[str]:
        for node in ast.walk(self.parsed(file)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def load_master(file: Path) -> list[Sound]:
    """Return the sounds that a master declares; `SoundError` names the file if it cannot be loaded or has none."""
    declared = getattr(load_module(file, SoundError), "SOUNDS", None)
    if not declared or not all(isinstance(one, Sound) for one in declared):
        raise SoundError(f"{file}: a master ends with SOUNDS = [Sound(…), …]")
    return list(declared)
