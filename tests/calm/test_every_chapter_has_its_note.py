"""Whoever would rather know is told before every story: where a chapter's door leads, its note comes first."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from house.paths import GAME, ROOT
from rules.book import parts

DOOR = re.compile(r"^label chapter_(\d):\n+ +(.*)$", re.MULTILINE)


@pytest.mark.parametrize("story", [GAME / "story", ROOT / "skeleton"], ids=lambda path: path.name)
def test_behind_each_door_the_note_comes_first(story: Path) -> None:
    first = {number: line for path in story.rglob("*.rpy") for number, line in DOOR.findall(path.read_text("utf-8"))}
    # The chapters and the finale, by their doors' numbers; 0 is the prologue, which is below.
    wanted = {str(number): f"content note {part.id}" for number, part in enumerate(parts()) if number}
    doors = wanted.keys() & first.keys()
    assert "1" in doors
    assert {number: first[number] for number in doors} == {number: wanted[number] for number in doors}


@pytest.mark.parametrize("story", [GAME / "story", ROOT / "skeleton"], ids=lambda path: path.name)
def test_the_prologue_begins_with_its_own(story: Path) -> None:
    scripts = "\n".join(path.read_text("utf-8") for path in sorted(story.rglob("*.rpy")))
    assert re.search(r"^label lights_out:\n+ +content note prologue$", scripts, re.MULTILINE)
