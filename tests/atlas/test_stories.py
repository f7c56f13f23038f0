"""All that is written, proven: nothing is wrong with it, its endings have their shares, it keeps to the skeleton."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from house.atlas import Proof, prove
from house.engine import Engine

# The search takes a tenth of the time that it is given here, which is only against hanging.
pytestmark = [pytest.mark.engine, pytest.mark.timeout(1500)]

ROOT = Path(__file__).resolve().parents[2]
SKELETON = ROOT / "skeleton"
STORY = ROOT / "game" / "story"

MEGABYTES = 1500


@pytest.fixture(scope="module")
def book(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Proof:
    """The whole book as it is written, searched."""
    return prove(engine, out=tmp_path_factory.mktemp("book") / "atlas")


def of_chapters(proof: Proof) -> list[dict[str, Any]]:
    return [part for part in proof.result["parts"] if part["number"] in range(1, 6)]


def share(shares: dict[str, Any], name: str) -> float:
    return float(shares.get(name, {"share": 0.0})["share"])


def test_nothing_is_wrong_with_what_is_written(book: Proof) -> None:
    assert book.findings == [], book.report
    assert sum(part["lines"] for part in book.result["parts"]) > 4000
    assert [part["finished"] for part in of_chapters(book)] == [True] * 5
    assert max(part["measures"]["megabytes"] for part in book.result["parts"]) < MEGABYTES


def test_every_ending_of_a_chapter_has_its_share(book: Proof) -> None:
    for part in of_chapters(book):
        even = part["shares"]["even"]
        assert min(share(even, name) for name in ("severed", "awake", "connected")) >= 0.10, part["id"]
        assert 0.15 <= share(even, "connected") <= 0.25, part["id"]
        assert share(part["shares"]["kind and straight"], "connected") == 1.0, part["id"]


def test_every_ending_of_the_finale_has_its_share(book: Proof) -> None:
    even = book.result["book"]["even"]
    endings = ("lights_out", "light_of_day", "undertow", "evening_room")
    assert sum(share(even, name) for name in endings) == pytest.approx(1.0)
    assert min(share(even, name) for name in endings) >= 0.01
    assert share(even, "light_of_day") < 0.05


def leanings(file: Path) -> list[str]:
    """What the options of a scene do, in order: the part of the contract that words cannot change."""
    return re.findall(r"^\s+(lean .*?|story \w+)\s*$", file.read_text("utf-8"), re.MULTILINE)


def test_what_is_written_keeps_to_the_skeleton() -> None:
    skeleton = {file.name: file for file in SKELETON.rglob("*.rpy")}
    compared = 0
    for file in sorted(STORY.glob("0[1-6]_*/*.rpy")):
        if file.name in skeleton and not file.name.startswith("chapter_"):
            assert leanings(file) == leanings(skeleton[file.name]), file.name
            compared += 1
    assert compared
