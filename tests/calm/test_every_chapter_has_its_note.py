"""Whoever would rather know is told before every story: where a chapter's door leads, its note comes first."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from house.paths import GAME, ROOT
from rules.book import CHAPTERS

DOOR = re.compile(r"^label chapter_(\d):\n+ +(.*)$", re.MULTILINE)


@pytest.mark.parametrize("story", [GAME / "story", ROOT / "skeleton"], ids=lambda path: path.name)
def test_behind_each_door_the_note_comes_first(story: Path) -> None:
    first = {number: line for path in story.rglob("*.rpy") for number, line in DOOR.findall(path.read_text("utf-8"))}
    of_chapters = {chapter.number: f"content note {chapter.id}" for chapter in CHAPTERS if str(chapter.number) in first}
    assert of_chapters
    assert {number: first[str(number)] for number in of_chapters} == of_chapters


@pytest.mark.parametrize("story", [GAME / "story", ROOT / "skeleton"], ids=lambda path: path.name)
def test_the_prologue_begins_with_its_own(story: Path) -> None:
    scripts = "\n".join(path.read_text("utf-8") for path in sorted(story.rglob("*.rpy")))
    assert re.search(r"^label lights_out:\n+ +content note prologue$", scripts, re.MULTILINE)
