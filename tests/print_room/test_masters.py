"""The project's own pictures: rendered from their masters as they are, within their sizes, everybody there."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from print_room.masters import PrintRoom
from print_room.workshop import stale
from rules.cast import BIT_PARTS, PEOPLE
from rules.palettes import PALETTES

ROOT = Path(__file__).resolve().parents[2]
GAME = ROOT / "game"
PROJECT = PrintRoom(ROOT)
TABLE: dict[str, Any] = json.loads(PROJECT.table.read_text(encoding="utf-8")) if PROJECT.table.is_file() else {}

KB = 1000
IN_A_BIT_PART = {"calm", "smiling", "worried", "frightened"}
SHARED_EXPRESSIONS = {"calm", "smiling", "laughing", "worried", "frightened", "angry", "sad", "tired"}
# The six of Lila are met in three scenes, each with the face of her attitude.
OF_THE_SIX = {"calm", "smiling", "wry", "shouting", "weary", "asleep"}
TWO_POSES = ("theo", "elara", "mira", "jordan", "lila", "aiden", "quint", "theo_banerjee")


def entries(*kinds: str) -> list[tuple[str, dict[str, Any]]]:
    return [(name, entry) for name, entry in TABLE.items() if entry["kind"] in kinds]


def files_of(entry: dict[str, Any]) -> Iterator[Path]:
    if "layers" in entry:
        yield from (GAME / layer["file"] for layer in entry["layers"])
    for group in ("poses", "faces", "eyes", "lids"):
        yield from (GAME / file for file in entry.get(group, {}).values())
    if "file" in entry:
        yield GAME / entry["file"]


def size_of(entry: dict[str, Any]) -> int:
    return sum(file.stat().st_size for file in files_of(entry))


def test_nothing_is_stale() -> None:
    assert stale(PROJECT, sample=3) == []


@pytest.mark.parametrize(("name", "entry"), entries("place", "illustration"))
def test_a_place_is_small(name: str, entry: dict[str, Any]) -> None:
    assert size_of(entry) < 450 * KB, name


@pytest.mark.parametrize(("name", "entry"), entries("person"))
def test_a_person_is_small(name: str, entry: dict[str, Any]) -> None:
    assert size_of(entry) < 600 * KB, name


@pytest.mark.parametrize(("name", "entry"), entries("person"))
def test_a_person_has_every_expression_and_can_blink(name: str, entry: dict[str, Any]) -> None:
    # Whoever has a bit part is seen in one scene or two.
    wanted = IN_A_BIT_PART if name in BIT_PARTS else OF_THE_SIX if name == "six" else SHARED_EXPRESSIONS
    assert set(entry["faces"]) >= wanted
    assert set(entry["eyes"]) == set(entry["faces"])
    assert "" in entry["lids"] or set(entry["lids"]) == set(entry["faces"])


@pytest.mark.parametrize("name", TWO_POSES)
def test_the_leads_have_two_poses(name: str) -> None:
    assert len(TABLE[name]["poses"]) >= 2


def test_everything_has_a_palette_that_there_is() -> None:
    assert {entry["palette"] for entry in TABLE.values()} <= set(PALETTES)


def test_all_pictures_together_leave_room_for_the_book() -> None:
    """Five chapters of ten places, five people and four illustrations stay under 40 MB if these are the measure."""
    places = [size_of(entry) for _, entry in entries("place", "illustration")]
    people = [size_of(entry) for _, entry in entries("person")]
    book = 65 * sum(places) / len(places) + 23 * sum(people) / len(people)
    assert book < 40_000 * KB


def test_the_whole_cast_stands_in_the_line_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(PROJECT.masters / "studies"))
    import cast_drawing

    try:
        assert set(cast_drawing.FIGURES) == set(PEOPLE)
    finally:
        del sys.modules["cast_drawing"]
