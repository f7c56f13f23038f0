"""Small workplaces of their own: our tools, an ambience and an effect with what they share."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from sound_room.masters import SoundRoom
from sound_room.workshop import render_changed

ROOT = Path(__file__).resolve().parents[2]

A_HUM = """
from sound_room.sounds import Sound
from tone_recipe import tone

SOUNDS = [Sound("hum", "ambience", lambda: tone(220.0, 48_000))]
"""

A_TONE = """
import numpy as np

def tone(hertz, samples):
    once = np.sin(2 * np.pi * hertz * np.arange(samples) / 48_000)
    return 0.1 * np.stack([once, once])
"""

A_KNOCK = """
import numpy as np
from sound_room.sounds import Sound

def knock():
    t = np.arange(12_000) / 48_000
    once = np.sin(2 * np.pi * 180 * t) * np.exp(-t / 0.05) * np.clip(t / 0.004, 0, 1)
    return np.stack([once, once])

SOUNDS = [Sound("knock", "effect", knock, loudness=-24)]
"""


def new_workplace(root: Path) -> SoundRoom:
    for folder in ("tools/masters", "tools/sound_room", "game/python-packages/rules"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
    place = SoundRoom(root)
    for name, text in (
        ("ambiences/hum.py", A_HUM),
        ("ambiences/tone_recipe.py", A_TONE),
        ("effects/knock.py", A_KNOCK),
    ):
        file = place.masters / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return place


@pytest.fixture
def workplace(tmp_path: Path) -> SoundRoom:
    """Nothing rendered yet."""
    return new_workplace(tmp_path)


@pytest.fixture(scope="session")
def rendered_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = new_workplace(tmp_path_factory.mktemp("rendered"))
    outcome = render_changed(place)
    assert outcome.errors == []
    return place.root


@pytest.fixture
def rendered(rendered_once: Path, tmp_path: Path) -> SoundRoom:
    """Everything rendered."""
    return SoundRoom(shutil.copytree(rendered_once, tmp_path / "workplace"))
