"""The search is held to small stories: each fault is found where it is, nothing else is, and sound ones pass.

A comment `!!` in tests/atlas/stories names the fault that is to be found at its line.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.engine

STORIES = Path(__file__).parent / "stories"
OUT = "landing"

# What the atlas does not do yet; each is a test that will fail as soon as it does.
NO_EDGE = "a way that ends in an error or an endless round leaves no trace: its option and lines count as never met"
AFTER_THE_MENU = "a menu of which every option jumps or returns is taken to go on to what stands below it in the file"
ECHOES_ALONE = "a menu that sets what decides an echo, and no echo itself, is taken for cosmetic"
NOT_YET: dict[str, str] = {}

Found = set[tuple[str, str, int]]


class Story:
    """One small story as it is written: its label, the faults to be found, and moves that are swallowed sometimes."""

    def __init__(self, file: str, label: str) -> None:
        self.file, self.label = file, label
        self.faults: Found = set()
        self.swallowed: set[int] = set()
        self.beats: set[int] = set()


def line_of(file: str, text: str) -> int:
    return (STORIES / file).read_text("utf-8").splitlines().index(text) + 1


def stories() -> dict[str, Story]:
    """Read the marks of every story; a label without `open chapter` belongs to the story before it."""
    found: dict[str, Story] = {}
    for path in sorted(STORIES.glob("*.rpy")):
        if path.stem == "frame":
            continue
        story = None
        lines = path.read_text("utf-8").splitlines()
        for number, line in enumerate(lines, 1):
            label = re.match(r"label (\w+)", line)
            if label and lines[number + 1 : number + 2] == ["    open chapter 1"]:
                story = found[label[1]] = Story(path.name, label[1])
            if story is None:
                continue
            if " !! " in line:
                *kinds, where = (
                    f"{line.split(' !! ')[1]} here".split()[:3] if "@" not in line else line.split(" !! ")[1].split()
                )
                place = (
                    ("frame.rpy", line_of("frame.rpy", f"label {OUT}:")) if where == "@landing" else (path.name, number)
                )
                story.faults |= {(kind, *place) for kind in kinds}
            if " ?? " in line:
                story.swallowed.add(number)
            if line.strip().startswith("beat "):
                story.beats.add(number)
    return found


ALL = stories()


def params(names: list[str]) -> list[Any]:
    return [
        pytest.param(name, marks=[pytest.mark.xfail(strict=True, reason=NOT_YET[name])] if name in NOT_YET else [])
        for name in names
    ]


def found_in(report: dict[str, Any]) -> Found:
    return {(one["kind"], Path(one["file"]).name, one["line"]) for one in report["findings"]}


@pytest.mark.parametrize("label", params([name for name, story in ALL.items() if story.file == "broken.rpy"]))
def test_a_fault_is_found_where_it_is_and_nothing_else(reports: dict[str, Any], label: str) -> None:
    assert ALL[label].faults, "a broken story has to say what is wrong with it"
    assert found_in(reports[label]) == ALL[label].faults


@pytest.mark.parametrize("label", params([name for name, story in ALL.items() if story.file == "sound.rpy"]))
def test_a_sound_story_has_no_finding(reports: dict[str, Any], label: str) -> None:
    assert not ALL[label].faults
    assert reports[label]["findings"] == []


def test_moves_that_are_swallowed_sometimes_are_listed(reports: dict[str, Any]) -> None:
    listed = {
        label: {one["line"] for one in report["parts"][0]["sometimes_swallowed"]}
        for label, report in reports.items()
        if report["parts"][0]["sometimes_swallowed"] and ALL[label].file != "agreement.rpy"
    }
    assert listed == {label: story.swallowed for label, story in ALL.items() if story.swallowed}


@pytest.fixture(scope="module")
def replayed(small: Any, reports: dict[str, Any]) -> list[tuple[str, dict[str, Any], dict[str, Any]]]:
    """Every finding with a telling, and what the engine came to by it."""
    told = [
        (label, finding)
        for label, report in reports.items()
        for finding in report["findings"]
        if finding["telling"] is not None
    ]
    came = small.replay([(label, finding["telling"]) for label, finding in told])
    return [(label, finding, one) for (label, finding), one in zip(told, came, strict=True)]


TOLD = ["dead_menu", "no_label", "endless", "circle", "no_ending", "error", "missed_beat"]


@pytest.mark.parametrize("kind", params(TOLD))
def test_the_telling_shows_it_in_the_engine(
    replayed: list[tuple[str, dict[str, Any], dict[str, Any]]], kind: str
) -> None:
    wanted = [one for one in replayed if one[1]["kind"] == kind]
    assert wanted
    for label, finding, came in wanted:
        place = [finding["file"], finding["line"]]
        assert "not_offered" not in came, (label, finding)
        if kind == "dead_menu":
            assert came["error"] == ["DeadMenu", *place]
        elif kind == "no_label":
            assert came["error"]
            assert came["error"][1:] == place
        elif kind == "endless":
            assert came["error"], label
            assert came["error"][0] == "Endless"
        elif kind == "circle":
            assert came["asked"] == place
        elif kind == "no_ending":
            assert came["over"]
            assert not came["closed"]
        elif kind == "error":
            assert came["error"], label
            assert came["error"][0] in finding["text"]
            assert came["error"][1:] == place
        else:
            assert came["over"]
            assert came["closed"]
            met = {line for file, line in came["hits"] if Path(file).name == ALL[label].file}
            assert ALL[label].beats
            assert not ALL[label].beats & met


def test_the_telling_is_the_shortest(reports: dict[str, Any]) -> None:
    """Of the ways to the dead menu one has two choices and one has one."""
    (finding,) = reports["dead_menu"]["findings"]
    assert finding["telling"] == ["Through the dark"]


def test_what_stands_after_a_jump_is_never_met(small: Any) -> None:
    """No piece holds it, so only the search of the whole book can say so."""
    report = small.search_all()
    text = '    "Nobody comes to what stands after a jump."'
    line = next(
        number
        for number, one in enumerate((STORIES / "broken.rpy").read_text("utf-8").splitlines(), 1)
        if one.startswith(text)
    )
    assert ("never_met", "broken.rpy", line) in found_in(report)


def test_a_part_that_never_asks_is_a_finding(small: Any) -> None:
    report = small.search(["endless_from_the_start"])["endless_from_the_start"]
    place = ("endless", "broken.rpy", line_of("broken.rpy", "label endless_from_the_start:"))
    assert place in found_in(report)
