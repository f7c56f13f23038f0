"""The project's own sounds: rendered as their masters are, in their bands, within their size, everybody there."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from masters.workplace import read_record
from rules.cast import PEOPLE
from sound_room.encoding import decode
from sound_room.masters import SoundRoom, load_master
from sound_room.measuring import Measures, faults, share_in_families
from sound_room.plan import SAMPLE_RATE, plan
from sound_room.sounds import Sound
from sound_room.workshop import ENDINGS, stale

ROOT = Path(__file__).resolve().parents[2]
GAME = ROOT / "game"
PROJECT = SoundRoom(ROOT)
TABLE: dict[str, dict[str, Any]] = (
    json.loads(PROJECT.table.read_text(encoding="utf-8")) if PROJECT.table.is_file() else {}
)

MB = 1_000_000
PLATFORM = 18 * MB
LULLABIES = ("the_update", "exposure", "the_festival", "the_demonstration", "the_tether")


@cache
def declared() -> dict[str, Sound]:
    return {sound.name: sound for master in PROJECT.find() for sound in load_master(master)}


def of_kind(kind: str) -> set[str]:
    return {name for name, entry in TABLE.items() if entry["kind"] == kind}


def files() -> list[str]:
    return sorted(file for entry in read_record(PROJECT).values() for file in entry.files)


def test_nothing_is_stale() -> None:
    assert stale(PROJECT, sample=1) == []


def test_what_the_issue_names_is_there() -> None:
    assert of_kind("theme") == {*LULLABIES, "menu", "landing"}
    assert of_kind("fear") == {f"{name}_fear" for name in LULLABIES}
    assert of_kind("layer") == {f"finale_voice_{number}" for number in range(1, 6)}
    assert len(of_kind("ambience")) == 38
    assert len(of_kind("effect")) == 65
    assert of_kind("speech") >= {f"speech_{person}" for person in PEOPLE}


def test_premixes_make_every_combination_of_voices() -> None:
    names = {name.removeprefix("finale_voices_") for name in of_kind("premix")}
    assert names == {"1", "2", "3", "12", "13", "23", "123", "4", "5", "45"}


@pytest.mark.parametrize("name", sorted(TABLE))
def test_a_sound_is_in_its_band(name: str) -> None:
    sound = declared()[name]
    for ending in ENDINGS:
        file = GAME / (TABLE[name]["file"] + ending)
        if not file.is_file():
            assert sound.kind in ("layer", "premix")
            continue
        heard = decode(file)
        assert heard.shape[1] == round(TABLE[name]["seconds"] * SAMPLE_RATE), file.name
        assert faults(Measures.of(heard), sound) == [], file.name


@pytest.mark.parametrize("name", LULLABIES)
def test_a_lullaby_and_its_fear_keep_step(name: str) -> None:
    theme, fear = TABLE[name], TABLE[f"{name}_fear"]
    assert theme["seconds"] == fear["seconds"] == plan().lullabies[name].seconds
    assert 60 <= theme["seconds"] <= 120


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_platform_carries_less_than_18_megabytes(ending: str) -> None:
    total = sum((ROOT / file).stat().st_size for file in files() if file.endswith(ending))
    assert 1 * MB < total < PLATFORM


def test_all_five_sound_together_in_the_families_of_their_bars() -> None:
    together = sum(decode(GAME / (TABLE[f"finale_voice_{number}"]["file"] + ".opus")) for number in range(1, 6))
    shares = share_in_families(together, plan().bars, bar_seconds=plan().home_bar_seconds, transpose=0)
    assert min(shares) > 0.6
    assert sorted(shares)[len(shares) // 2] > 0.85
