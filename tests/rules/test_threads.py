"""The five threads: their ends, what becomes of them, and what a story finds at the other end."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.book import CHAPTERS, Ending
from rules.cast import person
from rules.errors import UnknownName
from rules.telling import Book, Outcome, tell
from rules.threads import (
    EDGES,
    EdgeState,
    Incoming,
    edge,
    edge_state,
    edges_of,
    incoming,
    other_end,
    own_end,
)


def told(chapter, **held):
    """Return an outcome; thread_1_2=False lets that end go, and what is not named is held."""
    ends = tuple((edge_id, held.get("thread_" + edge_id.replace("-", "_"), True)) for edge_id in edges_of(chapter))
    return Outcome(chapter=chapter, ending=Ending.AWAKE, fear=2, trust=(2, 2, 2), ends=ends)


def book_of(*outcomes):
    book = Book()
    for outcome in outcomes:
        book = tell(book, outcome)
    return book


def test_the_ends_are_the_editions():
    assert {(one.id, end.chapter, end.person) for one in EDGES for end in one.ends} == {
        ("1-2", 1, "elara"),
        ("1-2", 2, "max"),
        ("2-3", 2, "leila"),
        ("2-3", 3, "tara"),
        ("3-4", 3, "lyra"),
        ("3-4", 4, "lila"),
        ("4-5", 4, "theo_banerjee"),
        ("4-5", 5, "leo"),
        ("5-1", 5, "ravi"),
        ("5-1", 1, "theo_hale"),
    }


def test_every_end_belongs_to_somebody_of_its_story():
    for one in EDGES:
        for end in one.ends:
            assert person(end.person).chapter == end.chapter
            assert end.held_if


def test_every_chapter_touches_two_threads_and_the_five_make_a_ring():
    assert [edges_of(chapter.number) for chapter in CHAPTERS] == [
        ("1-2", "5-1"),
        ("1-2", "2-3"),
        ("2-3", "3-4"),
        ("3-4", "4-5"),
        ("4-5", "5-1"),
    ]
    assert set(Counter(edge_id for chapter in CHAPTERS for edge_id in edges_of(chapter.number)).values()) == {2}


def test_own_end_and_other_end_are_each_others():
    assert own_end(1, "5-1").person == "theo_hale"
    assert other_end(1, "5-1").person == "ravi"
    for one in EDGES:
        first, second = one.ends
        assert other_end(first.chapter, one.id) == second
        assert other_end(second.chapter, one.id) == first


@pytest.mark.parametrize(
    ("first", "second", "state"),
    [
        (True, True, EdgeState.LIT),
        (True, False, EdgeState.LOOSE),
        (False, True, EdgeState.LOOSE),
        (False, False, EdgeState.DROPPED),
    ],
)
def test_a_thread_is_lit_by_both_loose_by_one_dropped_by_none(first, second, state):
    book = book_of(told(1, thread_1_2=first), told(2, thread_1_2=second))
    assert edge_state(book, "1-2") is state


@pytest.mark.parametrize("held", [True, False])
def test_a_thread_is_untold_until_both_stories_are(held):
    assert edge_state(Book(), "1-2") is EdgeState.UNTOLD
    assert edge_state(book_of(told(1, thread_1_2=held)), "1-2") is EdgeState.UNTOLD
    assert edge_state(book_of(told(2, thread_1_2=held)), "1-2") is EdgeState.UNTOLD


@pytest.mark.parametrize(("held", "found"), [(True, Incoming.HELD), (False, Incoming.LET_GO)])
def test_a_story_finds_what_the_other_one_did(held, found):
    assert incoming(Book(), 1, "1-2") is Incoming.UNTOLD
    assert incoming(book_of(told(2, thread_1_2=held)), 1, "1-2") is found
    # Its own end is not what it finds.
    assert incoming(book_of(told(1, thread_1_2=held)), 1, "1-2") is Incoming.UNTOLD


@given(st.from_type(Book), st.from_type(Outcome))
def test_telling_a_story_again_changes_no_deed_of_another(book, outcome):
    again = tell(book, outcome)
    for one in EDGES:
        for end in one.ends:
            # Whoever looks at an end that this story does not decide sees what they saw before.
            onlooker = other_end(end.chapter, one.id).chapter
            if end.chapter != outcome.chapter:
                assert incoming(again, onlooker, one.id) is incoming(book, onlooker, one.id)


def test_a_thread_that_does_not_touch_a_chapter_is_refused():
    with pytest.raises(UnknownName, match=r"thread of chapter 1 called '3-4'"):
        incoming(Book(), 1, "3-4")
    assert edge("3-4").id == "3-4"
