"""How the tellers of all chapters speak to whoever is lying there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from chapters_told import STORIES, remarks
from rules.book import CHAPTERS

# The prologue and the finale have no teller.
TOLD = [next(STORIES.glob(f"0{chapter.number}_*")) for chapter in CHAPTERS]


@pytest.mark.parametrize("folder", TOLD, ids=lambda folder: folder.name)
def test_the_teller_speaks_to_the_listener_six_times_at_most_and_briefly(folder: Path) -> None:
    said = remarks(folder)
    # Three of them are the same remark in three endings, two are what is known of the man at the door.
    assert 3 <= len(said) <= 6 + 2 + 1
    assert all(len(re.findall(r"[.?!](?:\s|$)", one)) <= 2 for one in said)
