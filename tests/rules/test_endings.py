"""Each ending's rule, over every night that there can be at a chapter's close."""

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.book import CHAPTER_ENDINGS, Ending
from rules.endings import ending, outcome
from rules.errors import BadValue
from rules.night import Night, begin
from rules.threads import edges_of

EVERY_TRUST = list(product(range(6), repeat=3))


def closing(trust, fear, ends=(True, True), number=1):
    edges = tuple(zip(edges_of(number), ends, strict=True))
    return Night(chapter=number, ends=edges, trust=trust, fear=fear)


def every_closing():
    for trust, fear, first, second in product(EVERY_TRUST, range(6), (False, True), (False, True)):
        yield closing(trust, fear, (first, second))


def test_endings_go_from_worst_to_best():
    assert Ending.SEVERED < Ending.AWAKE < Ending.CONNECTED
    assert [one.value for one in CHAPTER_ENDINGS] == ["severed", "awake", "connected"]


def test_each_ending_is_reached_exactly_by_its_rule():
    for night in every_closing():
        lead, second, third = night.trust
        severed = lead <= 1 or night.fear == 5
        connected = (
            not severed
            and lead >= 3
            and second >= 3
            and third >= 3
            and lead + second + third >= 10
            and night.fear <= 2
            and (night.ends[0][1] or night.ends[1][1])
        )
        if severed:
            expected = Ending.SEVERED
        elif connected:
            expected = Ending.CONNECTED
        else:
            expected = Ending.AWAKE
        assert ending(night) is expected, night


@pytest.mark.parametrize(
    ("trust", "fear", "ends", "expected"),
    [
        ((2, 0, 0), 4, (False, False), Ending.AWAKE),
        ((1, 5, 5), 0, (True, True), Ending.SEVERED),
        ((5, 5, 5), 5, (True, True), Ending.SEVERED),
        ((4, 3, 3), 2, (False, True), Ending.CONNECTED),
        ((4, 3, 3), 2, (True, False), Ending.CONNECTED),
        ((4, 3, 3), 2, (False, False), Ending.AWAKE),
        ((4, 3, 3), 3, (True, True), Ending.AWAKE),
        ((3, 3, 3), 0, (True, True), Ending.AWAKE),
        ((5, 5, 2), 0, (True, True), Ending.AWAKE),
    ],
)
def test_each_side_of_each_threshold(trust, fear, ends, expected):
    assert ending(closing(trust, fear, ends)) is expected


def test_more_trust_never_makes_an_ending_worse():
    for night in every_closing():
        for place in range(3):
            if night.trust[place] < 5:
                more = list(night.trust)
                more[place] += 1
                assert ending(replace(night, trust=tuple(more))) >= ending(night), night


def test_more_fear_never_makes_an_ending_better():
    for night in every_closing():
        if night.fear < 5:
            assert ending(replace(night, fear=night.fear + 1)) <= ending(night), night


@given(st.from_type(Night))
def test_an_end_that_was_never_decided_counts_as_not_held(night):
    let_go = tuple((edge_id, bool(held)) for edge_id, held in night.ends)
    assert ending(night) is ending(replace(night, ends=let_go))


def test_an_outcome_says_how_the_night_closed():
    night = closing((5, 4, 4), 1, (True, False), number=3)
    closed = outcome(night)
    assert (closed.chapter, closed.ending, closed.fear) == (3, Ending.CONNECTED, 1)
    assert closed.trust == night.trust
    assert closed.ends == night.ends


def test_a_chapter_does_not_close_with_anything_open():
    with pytest.raises(BadValue, match="thread 1-2"):
        outcome(begin(1))
    with pytest.raises(BadValue, match="2 moths"):
        outcome(replace(closing((2, 2, 2), 2), moths=2))
