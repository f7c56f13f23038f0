"""The search agrees with the engine's own execution: all tellings of small stories, random ones of the chapters."""

from __future__ import annotations

import math
import os
import re
from collections import defaultdict
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from house.paths import GAME
from rules import endings, moves, night, threads

pytestmark = pytest.mark.engine

STORIES = Path(__file__).parent / "stories"
SKELETON = GAME.parent / "skeleton"
SMALL = re.compile(r"^label (\w+):\n\n    open chapter 1$", re.MULTILINE)
LABELS = [
    label for name in ("agreement", "sound") for label in SMALL.findall((STORIES / f"{name}.rpy").read_text("utf-8"))
]

# The player's settings are walked both ways; a telling has them as they are.
BOTH_WAYS = {"gentle_lines"}
# Where two lines hang on one echo, the bounds of words count each by itself.
ONLY_BOUNDS = {"long_evening", "sound_story", "weighed_twice"}

# The long way takes minutes: BEDTIME_LONG=1.
LONG = bool(os.environ.get("BEDTIME_LONG"))
TELLINGS = 10_000 if LONG else 2_000
SEED = 2045
STANDARD_ERRORS = 4.5

# What the atlas does not do yet; the test will fail as soon as it does.
WORDS_NOT_YET: dict[str, str] = {}

Played = dict[str, Any]


@pytest.fixture(scope="module")
def every(small: Any) -> Played:
    played: Played = small.every(LABELS)
    return played


def part_of(reports: Played, label: str) -> dict[str, Any]:
    (part,) = reports[label]["parts"]
    assert isinstance(part, dict)
    return part


@pytest.mark.parametrize("label", LABELS)
def test_shares_of_endings_are_those_of_every_telling(reports: Played, every: Played, label: str) -> None:
    assert not every[label]["errors"]
    exact = {name: Fraction(share["exact"]) for name, share in part_of(reports, label)["shares"]["even"].items()}
    assert exact == {name: Fraction(share) for name, share in every[label]["shares"].items()}
    assert sum(exact.values()) == 1


@pytest.mark.parametrize(
    "label",
    [
        pytest.param(
            one, marks=[pytest.mark.xfail(strict=True, reason=WORDS_NOT_YET[one])] if one in WORDS_NOT_YET else []
        )
        for one in LABELS
    ],
)
def test_words_are_those_of_every_telling(reports: Played, every: Played, label: str) -> None:
    said, heard = part_of(reports, label)["words"], every[label]["words"]
    if label in ONLY_BOUNDS | BOTH_WAYS:
        assert said["least"] <= heard["least"]
        assert said["most"] >= heard["most"]
    else:
        assert (said["least"], said["most"]) == (heard["least"], heard["most"])
    # The report gives the mean to a tenth.
    if label not in BOTH_WAYS:
        assert said["mean"] == pytest.approx(float(Fraction(heard["mean"])), abs=0.0501)


@pytest.mark.parametrize("label", [label for label in LABELS if label not in BOTH_WAYS])
def test_lines_met_are_those_of_every_telling(reports: Played, every: Played, label: str) -> None:
    met = {(Path(file).name, line) for file, line in every[label]["lines"]}
    missed = {
        (Path(one["file"]).name, one["line"])
        for one in reports[label]["findings"]
        if one["kind"] == "never_met" and "line" in one["text"]
    }
    assert not met & missed
    assert part_of(reports, label)["lines"] == len(met) + len(missed)


def test_the_small_stories_try_something(every: Played) -> None:
    assert set(every["long_evening"]["endings"]) == {"severed", "awake", "connected"}
    assert {
        label: every[label]["tellings"] for label in LABELS if every[label]["tellings"] == 1 and label not in BOTH_WAYS
    } == {}
    assert min(every[label]["tellings"] for label in ("long_evening", "rooms_by_turns", "weighed_twice")) > 3


# ---------------------------------------------------------------------------------------------- the five chapters


def shares_by_the_rules(number: int) -> dict[str, Fraction]:
    """Return the exact shares of a chapter's endings for an even player, from the table of moves alone."""
    at: dict[night.Night, Fraction] = {night.begin(number): Fraction(1)}
    rises = {rise.moment for rise in moves.RISES}
    for what in moves.PATTERN:
        after: dict[night.Night, Fraction] = defaultdict(Fraction)
        for here, share in at.items():
            if what in rises:
                after[moves.story(here, what)] += share
                continue
            open_ends = [edge for edge in threads.edges_of(number) if here.held(edge) is None]
            edge = open_ends[0] if what == "thread_end" else None
            names = moves.offered(here, what)
            for name in names:
                after[moves.lean(here, what, name, edge=edge)] += share / len(names)
        at = after
    found: dict[str, Fraction] = defaultdict(Fraction)
    for here, share in at.items():
        found[endings.ending(here).value] += share
    return dict(found)


@pytest.fixture(scope="module")
def chapters(lay: Any) -> Any:
    """A copy with the skeleton as its story."""
    return lay(SKELETON)


@pytest.mark.parametrize("number", range(1, 6))
def test_random_tellings_of_a_chapter_agree_with_the_exact_shares(chapters: Any, number: int) -> None:
    exact = shares_by_the_rules(number)
    told = chapters.do(do="random", label=f"chapter_{number}", number=TELLINGS, seed=SEED)
    assert told["errors"] == []
    assert sum(told["endings"].values()) == TELLINGS
    assert set(told["endings"]) <= set(exact)
    for name, share in exact.items():
        within = STANDARD_ERRORS * math.sqrt(TELLINGS * float(share * (1 - share)))
        assert abs(told["endings"].get(name, 0) - TELLINGS * float(share)) < within, name


@pytest.mark.skipif(not LONG, reason="searches a whole chapter: BEDTIME_LONG=1")
def test_the_search_of_a_chapter_gives_the_same_exact_shares(chapters: Any) -> None:
    """The random tellings are held to the rules; so is the search, and with it each to the other."""
    part = part_of(chapters.search(["chapter_1:1"]), "chapter_1")
    exact = {name: Fraction(share["exact"]) for name, share in part["shares"]["even"].items()}
    assert exact == shares_by_the_rules(1)
