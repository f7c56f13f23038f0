"""The table of moves, and what holds over any sequence of them."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.endings import ending
from rules.errors import BadValue, NotOffered
from rules.moves import MENUS, PATTERN, RISES, lean, offered, story
from rules.night import LEAST, MOST, Night, begin
from rules.threads import edges_of

KINDS = [menu.kind for menu in MENUS]
MOMENTS = [rise.moment for rise in RISES]

# What each option adds to (lead, second, third, fear, moths), on a night in the middle of every range.
MOVES_AS_THE_EDITION_HAS_THEM = {
    ("telling", "straight"): (+1, 0, 0, +1, 0),
    ("telling", "comfort"): (0, 0, 0, -1, +1),
    ("telling", "third_way"): (0, 0, 0, 0, 0),
    ("telling_second", "straight"): (0, +1, 0, +1, 0),
    ("telling_second", "to_the_third"): (0, 0, +1, 0, 0),
    ("telling_second", "hush"): (0, -1, 0, -1, 0),
    ("care", "lead"): (+1, 0, 0, 0, 0),
    ("care", "second"): (0, +1, 0, 0, 0),
    ("care", "third"): (0, 0, +1, 0, 0),
    ("between", "second"): (0, +1, 0, 0, 0),
    ("between", "third"): (0, 0, +1, 0, 0),
    ("between", "second_not_third"): (0, +1, -1, 0, 0),
    ("thread_end", "held"): (0, 0, 0, 0, 0),
    ("thread_end", "let_go"): (0, 0, 0, -1, 0),
    ("reckoning", "gift_lead"): (+1, 0, 0, 0, 0),
    ("reckoning", "gift_second"): (0, +1, 0, 0, 0),
    ("facing_first", "stay"): (0, 0, 0, -2, 0),
    ("facing_first", "hurry"): (-1, 0, 0, -1, 0),
    ("facing_first", "wait"): (0, 0, 0, 0, 0),
    ("facing_last", "stay"): (0, 0, 0, -2, 0),
    ("facing_last", "speak"): (+1, 0, 0, 0, 0),
}


def numbers_of(night):
    return (*night.trust, night.fear, night.moths)


def undecided_edge(night):
    return next((edge_id for edge_id, held in night.ends if held is None), None)


def leaned(night, kind, name):
    """Lean, with the first undecided thread where the kind of menu is about a thread."""
    return lean(night, kind, name, edge=undecided_edge(night) if kind == "thread_end" else None)


def any_step(draw, night):
    """Take any step that the night allows: an option of any menu, or a rise of the story's own."""
    kinds = [kind for kind in KINDS if kind != "thread_end" or undecided_edge(night) is not None]
    what = draw(st.sampled_from(kinds + MOMENTS))
    if what in MOMENTS:
        return story(night, what)
    return leaned(night, what, draw(st.sampled_from(offered(night, what))))


def play_through(night, draw):
    """Play a chapter by its pattern with any choices, and return the choices too."""
    choices = []
    for what in PATTERN:
        if what in MOMENTS:
            night = story(night, what)
        else:
            choices.append(draw(st.sampled_from(offered(night, what))))
            night = leaned(night, what, choices[-1])
    return night, choices


@pytest.mark.parametrize(("kind", "name"), MOVES_AS_THE_EDITION_HAS_THEM)
def test_an_option_moves_what_the_edition_says(kind, name):
    before = replace(begin(1), trust=(3, 3, 3), fear=3)

    after = leaned(before, kind, name)

    moved = tuple(new - old for new, old in zip(numbers_of(after), numbers_of(before), strict=True))
    assert moved == MOVES_AS_THE_EDITION_HAS_THEM[kind, name]


def test_the_table_has_no_other_options_but_the_two_with_moths():
    every_option = {(menu.kind, option.name) for menu in MENUS for option in menu.options}
    with_moths = {("reckoning", "own_up"), ("reckoning", "come_due")}
    assert every_option == set(MOVES_AS_THE_EDITION_HAS_THEM) | with_moths


@pytest.mark.parametrize("kind", ["facing_first", "facing_last"])
@pytest.mark.parametrize("lead", range(6))
def test_to_stay_takes_two_of_fear_only_where_the_lead_is_trusted(kind, lead):
    night = replace(begin(1), trust=(lead, 2, 2), fear=4)
    assert lean(night, kind, "stay").fear == (2 if lead >= 3 else 3)


@pytest.mark.parametrize("moment", ["lock", "set_piece"])
def test_the_story_raises_fear_by_one_and_moves_nothing_else(moment):
    night = begin(1)
    assert story(night, moment) == replace(night, fear=night.fear + 1)


def test_the_pattern_has_the_fourteen_menus_and_both_rises():
    assert Counter(PATTERN) == {
        "telling": 3,
        "telling_second": 1,
        "care": 3,
        "between": 2,
        "thread_end": 2,
        "reckoning": 1,
        "facing_first": 1,
        "facing_last": 1,
        "lock": 1,
        "set_piece": 1,
    }
    assert sum(what in KINDS for what in PATTERN) == 14


def test_the_pattern_pays_every_moth_before_the_climax():
    places_of_tellings = [place for place, what in enumerate(PATTERN) if what == "telling"]
    assert max(places_of_tellings) < PATTERN.index("reckoning") < PATTERN.index("facing_last")


@given(st.from_type(Night), st.data())
def test_trust_and_fear_stay_in_bounds_over_any_sequence_of_moves(night, data):
    for _ in range(20):
        night = any_step(data.draw, night)
        assert all(LEAST <= number <= MOST for number in (*night.trust, night.fear))
        assert night.moths >= 0


@given(st.from_type(Night), st.data())
def test_a_move_returns_a_new_night_and_leaves_the_old_one(night, data):
    copy = replace(night)
    any_step(data.draw, night)
    assert night == copy


@given(st.integers(1, 5), st.data())
def test_the_pattern_decides_both_ends_and_leaves_no_moths(number, data):
    night, _ = play_through(begin(number), data.draw)
    assert night.moths == 0
    assert [edge_id for edge_id, held in night.ends if held is not None] == list(edges_of(number))


@given(st.data())
def test_the_same_choices_with_more_trust_or_less_fear_before_them_never_end_worse(data):
    start = begin(1)
    better = replace(
        start,
        trust=tuple(trust + data.draw(st.integers(0, 3)) for trust in start.trust),
        fear=start.fear - data.draw(st.integers(0, 2)),
    )
    night, choices = play_through(start, data.draw)

    remaining = iter(choices)
    for what in PATTERN:
        better = story(better, what) if what in MOMENTS else leaned(better, what, next(remaining))

    assert ending(better) >= ending(night)


def test_a_third_way_may_give_something_and_gives_it_once():
    night = lean(begin(1), "telling", "third_way", token="shout your floor")
    assert night.tokens == ("shout your floor",)
    assert lean(night, "telling", "third_way", token="shout your floor") == night
    assert lean(night, "telling", "third_way").tokens == night.tokens


def test_what_gains_nothing_gives_nothing():
    with pytest.raises(BadValue, match="gains nothing"):
        lean(begin(1), "telling", "straight", token="a spoon")


def test_a_thread_end_names_its_thread_and_is_decided_once():
    night = begin(1)
    held = lean(night, "thread_end", "held", edge="1-2")
    assert (held.held("1-2"), held.held("5-1")) == (True, None)
    assert lean(held, "thread_end", "let_go", edge="5-1").held("5-1") is False

    with pytest.raises(BadValue, match="which thread"):
        lean(night, "thread_end", "held")
    with pytest.raises(BadValue, match="decides no thread"):
        lean(night, "care", "lead", edge="1-2")
    with pytest.raises(BadValue, match="already decided"):
        lean(held, "thread_end", "let_go", edge="1-2")


def test_an_option_that_is_not_offered_is_refused_in_words():
    with pytest.raises(NotOffered, match="gift_lead, gift_second, but not 'own_up'"):
        lean(begin(1), "reckoning", "own_up")
