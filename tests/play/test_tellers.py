"""How the tellers of all chapters speak to whoever is lying there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from chapters_told import STORIES, remarks
from rules.book import CHAPTERS, Chapter

# The prologue and the finale have no teller.
TOLD = [next(STORIES.glob(f"0{chapter.number}_*")) for chapter in CHAPTERS]


@pytest.mark.parametrize("folder", TOLD, ids=lambda folder: folder.name)
def test_the_teller_speaks_to_the_listener_six_times_at_most_and_briefly(folder: Path) -> None:
    said = remarks(folder)
    # Three of them are the same remark in three endings, two are what is known of the man at the door; and what was
    # told as if for the first time is told otherwise the second time: three or four.
    assert 3 <= len(said) <= 6 + 2 + 1 + 4
    assert all(len(re.findall(r"[.?!](?:\s|$)", one)) <= 2 for one in said)


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.id)
def test_what_was_said_as_if_for_the_first_time_is_said_otherwise_the_second(chapter: Chapter) -> None:
    folder = next(STORIES.glob(f"0{chapter.number}_*"))
    again = re.compile(
        rf'^( *)if heard\({chapter.number}\):\n +remark "(.+)"\n\1else:\n((?: +remark ".+"\n)+)', re.MULTILINE
    )
    found = [match for file in folder.glob("*.rpy") for match in again.finditer(file.read_text("utf-8"))]
    assert len(found) >= 3
    assert all(f'"{match[2]}"' not in match[3] for match in found)
