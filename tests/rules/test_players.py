"""What becomes of players who choose by a rule, and the exact shares of one who chooses evenly at random."""

from collections import defaultdict
from fractions import Fraction
from functools import cache
from itertools import chain

import pytest

from rules.book import Ending, FinaleEnding
from rules.endings import ending, outcome
from rules.finale import finale
from rules.moves import PATTERN, RISES, lean, offered, story
from rules.night import begin
from rules.telling import Book, tell

MOMENTS = [rise.moment for rise in RISES]

# One choice for each menu of the pattern, in its order.
KIND_AND_STRAIGHT = [
    "straight",
    "lead",
    "second",
    "straight",
    "to_the_third",
    "second",
    "third",
    "held",
    "held",
    "third_way",
    "stay",
    "gift_lead",
    "lead",
    "stay",
]
COMFORT_EVERY_TIME = [
    "comfort",
    "lead",
    "second",
    "comfort",
    "hush",
    "lead",
    "second",
    "let_go",
    "let_go",
    "comfort",
    "stay",
    "come_due",
    "lead",
    "stay",
]
TRUTH_BUT_NEVER_STAYING = [
    "straight",
    "lead",
    "second",
    "straight",
    "straight",
    "lead",
    "second",
    "held",
    "held",
    "straight",
    "wait",
    "gift_lead",
    "lead",
    "speak",
]


def lean_on_the_next_end(night, kind, name):
    """Lean; a thread end is that of the first thread still undecided."""
    undecided = [edge_id for edge_id, held in night.ends if held is None]
    return lean(night, kind, name, edge=undecided[0] if kind == "thread_end" else None)


def play(choices, number=1):
    night = begin(number)
    remaining = iter(choices)
    for what in PATTERN:
        night = story(night, what) if what in MOMENTS else lean_on_the_next_end(night, what, next(remaining))
    assert next(remaining, None) is None
    return night


@cache
def every_close(number):
    """Return each state in which a chapter can close, with its share for a player choosing at random."""
    shares = {begin(number): Fraction(1)}
    for what in PATTERN:
        after = defaultdict(Fraction)
        for night, share in shares.items():
            if what in MOMENTS:
                after[story(night, what)] += share
            else:
                names = offered(night, what)
                for name in names:
                    after[lean_on_the_next_end(night, what, name)] += share / len(names)
        shares = after
    return shares


@pytest.fixture(scope="module")
def shares_of_endings():
    shares = defaultdict(Fraction)
    for night, share in every_close(1).items():
        shares[ending(night)] += share
    return shares


@pytest.fixture(scope="module")
def shares_of_finales():
    """Tell all five stories at random, and keep one book for each state that the finale can tell apart."""
    books = {(): (Book(), Fraction(1))}
    for number in range(1, 6):
        # What the finale reads of a chapter, with one outcome that stands for it.
        outcomes = defaultdict(Fraction)
        stand_ins = {}
        for night, share in every_close(number).items():
            one = outcome(night)
            seen = (one.ending, one.fear, number == 1 and one.held("5-1"))
            outcomes[seen] += share
            stand_ins[seen] = one

        after = {}
        for book, share in books.values():
            for seen, outcome_share in outcomes.items():
                told = tell(book, stand_ins[seen])
                key = what_the_finale_reads(told)
                _, so_far = after.get(key, (told, Fraction(0)))
                after[key] = (told, so_far + share * outcome_share)
        books = after

    shares = defaultdict(Fraction)
    for book, share in books.values():
        shares[finale(book)] += share
    return shares


def what_the_finale_reads(book):
    endings = [one.outcome.ending for one in book.told]
    return (
        endings.count(Ending.SEVERED),
        endings.count(Ending.CONNECTED),
        sum(one.outcome.fear for one in book.told),
        book.outcome(1).held("5-1"),
    )


def in_percent(share):
    return round(float(100 * share), 1)


@pytest.mark.parametrize("number", range(1, 6))
def test_kind_and_straight_is_connected(number):
    night = play(KIND_AND_STRAIGHT, number)
    assert (night.trust, night.fear, ending(night)) == ((5, 4, 4), 1, Ending.CONNECTED)


def test_comfort_every_time_is_awake_and_hollow():
    night = play(COMFORT_EVERY_TIME)
    assert (night.trust, night.fear, ending(night)) == ((2, 3, 2), 0, Ending.AWAKE)


def test_truth_without_ever_staying_is_severed():
    night = play(TRUTH_BUT_NEVER_STAYING)
    assert (night.fear, ending(night)) == (5, Ending.SEVERED)


def test_shares_of_a_random_player_are_the_editions(shares_of_endings):
    assert sum(shares_of_endings.values()) == 1
    assert {one: in_percent(share) for one, share in shares_of_endings.items()} == {
        Ending.SEVERED: 14.3,
        Ending.AWAKE: 66.1,
        Ending.CONNECTED: 19.6,
    }


def test_shares_of_endings_are_within_the_bibles_bounds(shares_of_endings):
    assert min(shares_of_endings.values()) >= Fraction(10, 100)
    assert Fraction(15, 100) <= shares_of_endings[Ending.CONNECTED] <= Fraction(25, 100)


def test_every_chapter_has_the_same_shares():
    def by_ending(number):
        shares = defaultdict(Fraction)
        for night, share in every_close(number).items():
            shares[ending(night)] += share
        return shares

    assert all(by_ending(number) == by_ending(1) for number in range(2, 6))


def test_shares_of_finales_are_within_the_bibles_bounds(shares_of_finales):
    assert sum(shares_of_finales.values()) == 1
    assert set(shares_of_finales) == set(FinaleEnding)
    assert min(shares_of_finales.values()) >= Fraction(1, 100)
    assert shares_of_finales[FinaleEnding.LIGHT_OF_DAY] < Fraction(5, 100)


def test_the_choices_above_fit_the_pattern():
    menus = [what for what in PATTERN if what not in MOMENTS]
    for choices in (KIND_AND_STRAIGHT, COMFORT_EVERY_TIME, TRUTH_BUT_NEVER_STAYING):
        assert len(choices) == len(menus)
    assert "comfort" not in chain(KIND_AND_STRAIGHT, TRUTH_BUT_NEVER_STAYING)
    assert "stay" not in TRUTH_BUT_NEVER_STAYING
