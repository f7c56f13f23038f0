"""The book as the save keeps it: what is told, told again, and handed on."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules import facts
from rules.book import Ending
from rules.errors import BadValue, UnknownName
from rules.facts import Kind, Scope, declare, yes_or_no
from rules.telling import Book, Outcome, heard, tell, times_told


def an_outcome(**changes):
    return replace(
        Outcome(
            chapter=1,
            ending=Ending.AWAKE,
            fear=2,
            trust=(2, 2, 2),
            ends=(("1-2", True), ("5-1", False)),
        ),
        **changes,
    )


@pytest.fixture
def two_book_facts(monkeypatch):
    of_chapter_1 = {"scope": Scope.BOOK, "kind": Kind.ECHO, "chapter": 1, "doc": "for this test"}
    monkeypatch.setattr(
        facts,
        "FACTS",
        (
            declare("last_light", "lamp", "fridge", **of_chapter_1),
            yes_or_no("bag_of_rolls", **of_chapter_1),
            yes_or_no("gone_by_morning", **{**of_chapter_1, "scope": Scope.CHAPTER}),
        ),
    )


@given(st.from_type(Book), st.from_type(Outcome))
def test_a_telling_replaces_its_own_chapter_and_no_other(book, outcome):
    after = tell(book, outcome)
    assert after.outcome(outcome.chapter) == outcome
    for number in {1, 2, 3, 4, 5} - {outcome.chapter}:
        assert after.outcome(number) == book.outcome(number)
        assert times_told(after, number) == times_told(book, number)


@given(st.from_type(Book), st.from_type(Outcome))
def test_the_order_is_that_of_first_hearing(book, outcome):
    before = heard(book)
    is_new = outcome.chapter not in before
    assert heard(tell(book, outcome)) == ((*before, outcome.chapter) if is_new else before)
    assert len(set(before)) == len(before)


@given(st.from_type(Book), st.from_type(Outcome))
def test_every_telling_is_counted(book, outcome):
    number = outcome.chapter
    assert times_told(tell(book, outcome), number) == times_told(book, number) + 1
    assert times_told(Book(), number) == 0


def test_the_newest_telling_counts():
    worse, better = an_outcome(ending=Ending.SEVERED), an_outcome(ending=Ending.CONNECTED)
    book = tell(tell(Book(), better), worse)
    assert book.outcome(1) == worse
    assert book.outcome(2) is None
    assert (heard(book), times_told(book, 1)) == ((1,), 2)


@pytest.mark.usefixtures("two_book_facts")
def test_a_chapter_hands_on_book_facts_of_its_own():
    kept = (("last_light", "fridge"), ("bag_of_rolls", True))
    assert an_outcome(kept=kept).kept == kept


@pytest.mark.usefixtures("two_book_facts")
@pytest.mark.parametrize(
    ("kept", "error", "message"),
    [
        ((("last_lihgt", "lamp"),), UnknownName, "There are: last_light, bag_of_rolls"),
        ((("gone_by_morning", True),), UnknownName, "book fact of chapter 1"),
        ((("last_light", "candle"),), BadValue, "'lamp', 'fridge'"),
        ((("bag_of_rolls", 1),), BadValue, "False, True"),
        ((("bag_of_rolls", True), ("bag_of_rolls", False)), BadValue, "twice"),
        ([("bag_of_rolls", True)], BadValue, "tuples"),
    ],
)
def test_a_chapter_hands_on_nothing_else(kept, error, message):
    with pytest.raises(error, match=message):
        an_outcome(kept=kept)


@pytest.mark.usefixtures("two_book_facts")
def test_another_chapter_does_not_hand_it_on():
    with pytest.raises(UnknownName, match="book fact of chapter 2"):
        an_outcome(chapter=2, ends=(("1-2", True), ("2-3", True)), kept=(("bag_of_rolls", True),))


@pytest.mark.parametrize(
    "changes",
    [
        {"fear": 6},
        {"fear": -1},
        {"trust": (2, 2, 6)},
        {"ends": ()},
        {"ends": (("1-2", True),)},
        {"ends": (("1-2", True), ("2-3", True))},
    ],
)
def test_an_outcome_that_no_chapter_could_have_is_refused(changes):
    with pytest.raises(BadValue):
        an_outcome(**changes)
