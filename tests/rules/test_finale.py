"""Which ending the finale has: four rules, and the first that fits decides."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.book import Ending, FinaleEnding
from rules.errors import NotYet
from rules.finale import as_if_told, finale, name_asked, voices_earned
from rules.telling import Book, Outcome, heard, tell
from rules.threads import edges_of

ENDING_OF = {"S": Ending.SEVERED, "A": Ending.AWAKE, "C": Ending.CONNECTED}


def book_of(endings, fears=(0, 0, 0, 0, 0), asked=False):
    """Return a book of five chapters from one letter for each ending; every thread end but his is let go."""
    book = Book()
    for number, (letter, fear) in enumerate(zip(endings, fears, strict=True), start=1):
        ends = tuple((edge_id, number == 1 and edge_id == "5-1" and asked) for edge_id in edges_of(number))
        book = tell(book, Outcome(number, ENDING_OF[letter], fear=fear, trust=(2, 2, 2), ends=ends))
    return book


@pytest.mark.parametrize(
    ("endings", "fears", "asked", "expected"),
    [
        # Three Severed go before everything else.
        ("SSSCC", (0, 0, 0, 0, 0), True, FinaleEnding.LIGHTS_OUT),
        ("SSSAA", (5, 5, 5, 4, 4), False, FinaleEnding.LIGHTS_OUT),
        # Three Connected, none Severed and the name asked go before fear.
        ("CCCAA", (0, 0, 0, 0, 0), True, FinaleEnding.LIGHT_OF_DAY),
        ("CCCAA", (2, 2, 2, 4, 4), True, FinaleEnding.LIGHT_OF_DAY),
        # Each of the three conditions by itself.
        ("CCAAA", (0, 0, 0, 0, 0), True, FinaleEnding.EVENING_ROOM),
        ("CCCSA", (0, 0, 0, 0, 0), True, FinaleEnding.EVENING_ROOM),
        ("CCCCC", (0, 0, 0, 0, 0), False, FinaleEnding.EVENING_ROOM),
        # Fear 13 in sum.
        ("CCCAA", (2, 2, 2, 4, 3), False, FinaleEnding.UNDERTOW),
        ("SSAAA", (5, 5, 1, 1, 1), True, FinaleEnding.UNDERTOW),
        ("AAAAA", (3, 3, 3, 3, 0), True, FinaleEnding.EVENING_ROOM),
    ],
)
def test_the_first_rule_that_fits_decides(endings, fears, asked, expected):
    assert finale(book_of(endings, fears, asked)) is expected


five_endings = st.lists(st.sampled_from("SAC"), min_size=5, max_size=5)
five_fears = st.lists(st.integers(0, 5), min_size=5, max_size=5)


@given(five_endings, five_fears, st.booleans(), st.permutations(range(5)))
def test_the_order_of_hearing_does_not_matter(endings, fears, asked, order):
    book = book_of(endings, fears, asked)
    assert finale(Book(tuple(book.told[place] for place in order))) is finale(book)


@given(five_endings, five_fears, st.booleans())
def test_each_finale_has_its_condition(endings, fears, asked):
    reached = finale(book_of(endings, fears, asked))
    is_dark = endings.count("S") >= 3
    is_bright = endings.count("C") >= 3 and "S" not in endings and asked
    assert (reached is FinaleEnding.LIGHTS_OUT) == is_dark
    assert (reached is FinaleEnding.LIGHT_OF_DAY) == is_bright
    assert (reached is FinaleEnding.UNDERTOW) == (sum(fears) >= 13 and not is_dark and not is_bright)


def test_only_theo_hale_asks_the_name():
    assert not name_asked(Book())
    assert not name_asked(book_of("AAAAA", asked=False))
    assert name_asked(book_of("AAAAA", asked=True))
    # Ravi's own end of the thread is not the asking.
    ravi_gives_it = Outcome(5, Ending.AWAKE, fear=0, trust=(2, 2, 2), ends=(("4-5", True), ("5-1", True)))
    assert not name_asked(tell(book_of("AAAAA", asked=False), ravi_gives_it))


@given(st.from_type(Book))
def test_there_is_no_finale_before_all_five_are_heard(book):
    if len(book.told) < 5:
        with pytest.raises(NotYet):
            finale(book)
    else:
        assert finale(book) in FinaleEnding


def test_a_lullaby_is_earned_by_any_ending_but_a_shut_one():
    assert voices_earned(book_of("CASCA")) == (1, 2, 4, 5)
    assert voices_earned(book_of("SSSSS")) == ()
    book = book_of("CASCA")
    assert voices_earned(Book(book.told[::-1])) == (1, 2, 4, 5)


@pytest.mark.parametrize("ending", list(FinaleEnding))
def test_whoever_begins_in_the_finale_finds_five_stories_that_lead_there(ending):
    assert finale(as_if_told(Book(), ending)) is ending


@given(st.from_type(Book), st.sampled_from(FinaleEnding))
def test_what_was_told_stays_as_it_was(book, ending):
    whole = as_if_told(book, ending)
    assert whole.told[: len(book.told)] == book.told
    assert sorted(heard(whole)) == [1, 2, 3, 4, 5]
