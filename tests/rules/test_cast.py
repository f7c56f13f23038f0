"""People, and the label under which they speak (edition 5.14)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.cast import PEOPLE, label_for, person

somebody = st.sampled_from(sorted(PEOPLE))
where = st.none() | st.integers(1, 5)
what_was_heard = st.frozensets(st.integers(1, 5))


def test_everybody_of_the_fact_sheet_is_there_at_their_age():
    assert {one.id: one.age for one in PEOPLE.values()} == {
        "theo_hale": 17,
        "elara": 8,
        "dana": 41,
        "mira": 34,
        "jordan": 30,
        "clara": 29,
        "max": 14,
        "jonah": 52,
        "leila": 30,
        "lyra": 24,
        "tara": 9,
        "brian": 31,
        "remy": 71,
        "aiden": 26,
        "lila": 16,
        "halmoni": 78,
        "quint": 29,
        "theo_banerjee": 11,
        "ava": 38,
        "sam": 40,
        "leo": 10,
        "mara_rao": 6,
        "ravi": 36,
    }


@given(somebody, where, what_was_heard)
def test_a_label_is_a_name_at_home_or_once_heard_and_else_what_can_be_seen(who, chapter, heard):
    one = person(who)
    label = label_for(who, current_chapter=chapter, chapters_heard=heard)
    if one.chapter == chapter or one.chapter in heard:
        assert label == one.short
    else:
        assert label == one.stranger


def test_the_frame_names_nobody_before_their_story_is_heard():
    nothing_heard = frozenset()
    labels = {who: label_for(who, current_chapter=None, chapters_heard=nothing_heard) for who in PEOPLE}
    assert labels["elara"] == "the girl with the rules"
    assert labels["ravi"] == "the man at the door"
    assert labels == {who: PEOPLE[who].stranger for who in PEOPLE}


def test_no_two_people_have_the_same_label():
    shorts = [one.short for one in PEOPLE.values()]
    strangers = [one.stranger for one in PEOPLE.values()]
    assert len(set(shorts + strangers)) == 2 * len(PEOPLE)


def test_two_theos_and_two_maras_are_told_apart():
    assert [PEOPLE[who].short for who in ("theo_hale", "theo_banerjee")] == ["Theo", "Banerjee"]
    assert [PEOPLE[who].short for who in ("mara_rao", "quint")] == ["Mara", "Quint"]


def test_a_stranger_is_short_and_gives_no_name_away():
    every_name = {part.lower() for one in PEOPLE.values() for part in (*one.name.split(), one.short)}
    for one in PEOPLE.values():
        assert one.stranger.startswith("the ")
        assert len(one.stranger) <= 32
        assert not every_name & set(one.stranger.lower().split())


@pytest.mark.parametrize("who", ["sam", "ravi"])
def test_the_frame_does_not_give_its_secrets_away(who):
    """Sam is not to be known for a nurse, nor the man at the door for the listener."""
    given_away = {"nurse", "nursing", "asleep", "listener", "patient"}
    assert not given_away & set(PEOPLE[who].stranger.split())
