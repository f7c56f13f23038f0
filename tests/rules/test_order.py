"""Which story may be told when."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.book import Ending
from rules.errors import UnknownName
from rules.order import finale_is_open, may_tell, open_chapters, orders, told_last
from rules.telling import Book, Outcome, heard, newest_ending, tell
from rules.threads import edges_of


def book_of(*numbers):
    book = Book()
    for number in numbers:
        ends = tuple((edge_id, True) for edge_id in edges_of(number))
        book = tell(book, Outcome(number, Ending.AWAKE, fear=2, trust=(2, 2, 2), ends=ends))
    return book


def test_there_are_seventy_two_orders():
    assert len(set(orders())) == len(orders()) == 72
    assert all(sorted(order) == [1, 2, 3, 4, 5] for order in orders())
    assert all(order.index(5) >= 2 for order in orders())


@pytest.mark.parametrize("order", orders())
def test_every_order_can_be_walked(order):
    for place, number in enumerate(order):
        assert may_tell(book_of(*order[:place]), number)


def test_five_comes_after_any_two():
    assert open_chapters(Book()) == (1, 2, 3, 4)
    assert open_chapters(book_of(3)) == (1, 2, 3, 4)
    assert open_chapters(book_of(3, 3, 3)) == (1, 2, 3, 4)
    assert open_chapters(book_of(4, 2)) == (1, 2, 3, 4, 5)


@given(st.from_type(Book))
def test_what_was_heard_may_be_told_again(book):
    assert set(heard(book)) <= set(open_chapters(book))


@given(st.from_type(Book))
def test_the_finale_comes_after_all_five(book):
    assert finale_is_open(book) == (set(heard(book)) == {1, 2, 3, 4, 5})


@pytest.mark.parametrize("number", [0, 6])
def test_there_is_no_other_chapter_to_tell(number):
    with pytest.raises(UnknownName, match="There are: 1, 2, 3, 4, 5"):
        may_tell(Book(), number)


@pytest.mark.parametrize("order", orders())
def test_the_fifth_is_told_last_where_it_is_heard_after_all_others(order):
    for place in range(len(order) + 1):
        expected = set(order[:place]) >= {1, 2, 3, 4} and order[4] == 5
        assert told_last(book_of(*order[:place]), 5) == expected
    # To be told again does not change when it was told first.
    assert told_last(book_of(*order, 5, 1), 5) == (order[4] == 5)


@given(st.lists(st.sampled_from([1, 2, 3, 4, 5]), max_size=8))
def test_the_newest_is_the_one_told_last_and_telling_it_again_counts(numbers):
    book = book_of(*numbers)
    told_now = [number for number in range(1, 6) if newest_ending(book, number) is not None]
    assert told_now == numbers[-1:]
    assert all(newest_ending(book, number) == "awake" for number in told_now)


def test_two_books_that_tell_the_same_are_equal_whichever_was_told_last():
    assert book_of(1, 2, 1) != book_of(1, 2)
    assert book_of(1, 2, 1, 2) == book_of(1, 2, 2, 1)
